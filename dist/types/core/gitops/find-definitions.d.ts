import { type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { DefinitionPlace } from './git-application.js';
import type { GitTree } from './git-tree.js';
/** An Application or ApplicationSet that is written in a file. */
export interface Definition extends DefinitionPlace {
    readonly kind: 'Application' | 'ApplicationSet';
    readonly value: JsonObject;
}
/** A file that defines Applications which cannot be told: it is no YAML, or a template of a chart. */
export interface UnreadFile {
    readonly file: string;
    readonly why: 'no-yaml' | 'chart-template';
    /** What is wrong with the YAML, and where. */
    readonly problem?: Problem | undefined;
}
/** The Applications and ApplicationSets in some files of a tree, all of them by default. */
export declare function findDefinitions(tree: GitTree, files?: readonly string[]): {
    readonly definitions: readonly Definition[];
    readonly unread: readonly UnreadFile[];
};
