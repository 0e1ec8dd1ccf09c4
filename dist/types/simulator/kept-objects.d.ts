import type { References, TreeEntry } from './git-repository.js';
/**
 * What git has told of objects, which are in every repository the same, and of references by their fingerprint: it need not be
 * asked twice. Whether a repository has a commit is for the caller to know. Forgets all when it is full.
 */
declare class KeptObjects {
    #private;
    tree(sha: string): readonly TreeEntry[] | undefined;
    text(oid: string): string | undefined;
    references(fingerprint: string): References | undefined;
    keepReferences(fingerprint: string, references: References): void;
    keepTree(sha: string, entries: readonly TreeEntry[]): void;
    keepText(oid: string, text: string): void;
}
/** Commits that a repository has, as it has told: there is no need to ask for them again. */
export declare function commitsOf(repository: string): Set<string>;
/** One for all repositories of a process, which simulators read one after the other. */
export declare const keptObjects: KeptObjects;
export {};
