/** A repository of the server, with which most paths of the API begin. */
export interface GithubRepository {
    readonly owner: string;
    readonly name: string;
}
/** `owner/name` as GitHub allows it; undefined for anything else, which could lead a request to another path. */
export declare function parseGithubRepository(text: string): GithubRepository | undefined;
