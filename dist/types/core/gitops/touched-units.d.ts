import { type GitTree } from './git-tree.js';
/** What some changed files touch, by folder: each kustomization and chart with the files that reach it. */
export interface TouchedUnits {
    readonly kustomizations: ReadonlyMap<string, readonly string[]>;
    readonly charts: ReadonlyMap<string, readonly string[]>;
}
/** Who is built of whom, read once for a tree. */
export interface UnitRelations {
    readonly isKustomization: (folder: string) => boolean;
    readonly isChart: (folder: string) => boolean;
    readonly touched: (files: readonly string[]) => TouchedUnits;
}
/** Reads the kustomizations and charts of a tree. */
export declare function relateUnits(tree: GitTree): UnitRelations;
