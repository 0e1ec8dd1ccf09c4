/**
 * A repository's address in a form that all ways of writing it share: `github.com/org/name` for
 * `https://user@github.com:443/Org/name.git/`, `git@github.com:org/name` and `ssh://git@github.com/org/name`.
 */
export declare function repositoryAddress(url: string): string;
/** Whether a revision of an Application or generator is what some branch has. `HEAD` and nothing stand for the default branch. */
export declare function followsBranch(revision: string, { branch, defaultBranch }: {
    readonly branch: string | undefined;
    readonly defaultBranch: string | undefined;
}): boolean;
