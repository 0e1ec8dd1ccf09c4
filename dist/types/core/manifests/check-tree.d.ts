import type { Problem } from '../problem.js';
import type { CheckOptions, ManifestChecker, Resolution } from './manifest-checker.js';
import type { Outcome } from './outcome.js';
import type { ReadText, RepositoryLayout } from './repository-layout.js';
/** The files of one state of a repository: of a work tree, or of a commit. */
export interface ManifestTree {
    /** From the repository's top, the files of a folder together. */
    readonly paths: readonly string[];
    /** Makes texts ready that `read` will be asked for. */
    readonly load: (paths: readonly string[]) => Promise<void>;
    readonly read: ReadText;
}
/** How manifests are checked: what a user chose, and where the schemas of other kinds are looked up. */
export interface ManifestChecks {
    readonly options: CheckOptions;
    readonly lookUp?: LookUpKinds | undefined;
    /** What is wrong with the schemas that were read; filled as they are read. */
    readonly problems: readonly Problem[];
}
/**
 * Asked now and then, when the first `done` of the files were checked: gives what is found in each of the others, in their
 * order, by other threads and by `here`. Undefined as long as that is not worth it.
 */
export type ShareFiles = (files: readonly string[], done: number, here: (files: readonly string[]) => Promise<readonly Outcome[]>) => Promise<AsyncIterable<Outcome> | undefined>;
/** A checker, and where its texts come from. */
interface Reading {
    readonly checker: ManifestChecker;
    readonly read: ReadText;
}
interface Checking {
    readonly checker: ManifestChecker;
    readonly tree: ManifestTree;
    readonly share?: ShareFiles | undefined;
}
/** Checks the files, each as what it is, and gives the kustomizations and charts of the tree for their rendering. */
export declare function checkFiles(files: readonly string[], { checker, tree, share }: Checking): Promise<RepositoryLayout | undefined>;
/** What each file tells by itself; the checker is one that nothing else is given to. */
export declare function checkAlone(files: readonly string[], { checker, read }: Reading): Promise<readonly Outcome[]>;
/** A kind that waits for a schema. */
export interface WaitingKind {
    readonly apiVersion: string;
    readonly kind: string;
}
/** Looks for the schemas of kinds in the order that an input gives; `definitions` are those of the repository, read when they are asked for. */
export type LookUpKinds = (kinds: readonly WaitingKind[], definitions: () => Promise<ReadonlyMap<string, Resolution>>) => Promise<ReadonlyMap<string, Resolution>>;
/**
 * Checks what waits for a schema of its kind: a definition, which any file of the tree may hold, changed or not, or what
 * `lookUp` finds. Where nothing waits, nothing is read.
 */
export declare function resolveKinds({ checker, tree, strict, lookUp }: {
    readonly checker: ManifestChecker;
    readonly tree: ManifestTree;
    readonly strict: boolean;
    readonly lookUp?: LookUpKinds | undefined;
}): Promise<void>;
export {};
