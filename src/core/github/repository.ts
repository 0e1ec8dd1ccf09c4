/** A repository of the server, with which most paths of the API begin. */
export interface GithubRepository {
  readonly owner: string;
  readonly name: string;
}

/** `owner/name` as GitHub allows it; undefined for anything else, which could lead a request to another path. */
export function parseGithubRepository(text: string): GithubRepository | undefined {
  const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([\w.-]+)$/.exec(text.trim()) ?? [];
  return owner === undefined || name === undefined || name === '.' || name === '..' ? undefined : { owner, name };
}
