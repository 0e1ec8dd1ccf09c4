/** A file of a commit: path from the root, and the id of its content. */
export interface TreeEntry {
    readonly path: string;
    readonly oid: string;
}
export interface CommitDescription {
    readonly author: string;
    /** RFC 3339. */
    readonly date: string;
    readonly message: string;
    readonly tags: readonly string[];
}
/** Where branches and tags are. `key` is the same as long as none has moved. */
export interface References {
    readonly key: string;
    /** Whole name of the branch that HEAD is. */
    readonly head: string | undefined;
    /** Commits by the whole names of references. */
    readonly commits: ReadonlyMap<string, string>;
}
/** What the repo-server reads of a repository. Ids are 40 hexadecimal digits; a call that names a commit rejects where there is none. */
export interface GitRepository {
    readonly references: () => Promise<References>;
    /** All regular files. */
    readonly files: (sha: string) => Promise<readonly TreeEntry[]>;
    /** Contents (UTF-8) by their ids. */
    readonly texts: (oids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
    readonly describe: (sha: string) => Promise<CommitDescription>;
    /** The commit of an abbreviated id; undefined where there is none, or more than one. */
    readonly expand: (abbreviation: string) => Promise<string | undefined>;
}
/** A bare repository of the disk, by its path. Calls are carried out one after the other, so that their order is fixed. */
export declare function openRepository(path: string, during: <T>(work: Promise<T>) => Promise<T>): GitRepository;
