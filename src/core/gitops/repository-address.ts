/**
 * A repository's address in a form that all ways of writing it share: `github.com/org/name` for
 * `https://user@github.com:443/Org/name.git/`, `git@github.com:org/name` and `ssh://git@github.com/org/name`.
 */
export function repositoryAddress(url: string): string {
  return url.trim().toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^[^/@]+@/, '')
    .replace(/^([^/:]+):(?!\d+(?:\/|$))\/?/, '$1/')
    .replace(/^([^/:]+):\d+(?=\/|$)/, '$1')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}

/** Whether a revision of an Application or generator is what some branch has. `HEAD` and nothing stand for the default branch. */
export function followsBranch(revision: string, { branch, defaultBranch }: { readonly branch: string | undefined; readonly defaultBranch: string | undefined }): boolean {
  const named = revision.replace(/^refs\/heads\//, '');
  if (named === '' || named === 'HEAD') return defaultBranch === undefined || branch === undefined || branch === defaultBranch;
  return named === branch;
}
