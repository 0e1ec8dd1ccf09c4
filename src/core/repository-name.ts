/**
 * `owner/name` in lower case for any way of writing a repository: `owner/name`,
 * `https://host/owner/name.git`, `[git@]host:owner/name.git`, `ssh://git@host/owner/name`.
 * Only the last two path segments count; undefined when there are fewer.
 */
export function repositoryName(repository: string): string | undefined {
  const path = repository
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, '')
    .replace(/^(?:[^/@]+@)?[^/:]+:/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '');
  const segments = path.split('/').filter((segment) => segment !== '');
  const [owner, name] = segments.slice(-2);
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`.toLowerCase();
}
