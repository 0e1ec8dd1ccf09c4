/**
 * `owner/name` in lower case for any way of writing a repository: `owner/name`,
 * `https://host/owner/name.git`, `[git@]host:owner/name.git`, `ssh://git@host/owner/name`.
 * Only the last two path segments count; undefined when there are fewer.
 */
export declare function repositoryName(repository: string): string | undefined;
