import { type GitComparison } from '../../adapters/git/index.js';
import type { GitTree } from '../../core/gitops/git-tree.js';
import type { SourceTree } from '../../core/gitops/plan-rendering.js';
/** A commit of which parts lie in a temporary folder, for tools that read files. */
export interface Snapshot extends SourceTree {
    readonly folder: string;
    /** Has files and folders of the commit written there; `''` is all of it. Throws AdapterError (`refused`, `failed`) for what cannot be. */
    readonly provide: (paths: readonly string[]) => Promise<void>;
    /** A file that was provided. */
    readonly read: (path: string) => string;
    /** Works while some texts stand in place of what the commit has, one after the other. */
    readonly altered: <T>(alteration: Alteration, work: () => Promise<T>) => Promise<T>;
    readonly remove: () => void;
}
/** Texts by path, and folders that stand at another place too. */
export interface Alteration {
    readonly writes: ReadonlyMap<string, string>;
    readonly copies: readonly {
        readonly from: string;
        readonly to: string;
    }[];
}
/** Opens a commit; nothing is written yet. */
export declare function openSnapshot(sha: string, { tree, comparison, temporary }: {
    readonly tree: GitTree;
    readonly comparison: GitComparison;
    readonly temporary: string | undefined;
}): Promise<Snapshot>;
