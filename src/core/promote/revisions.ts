/** `1.2`, `v1.2.3-rc.1`; with something before it only in full: `web-v1.2.3`, `web/1.2.3`. */
const versionForm = /^v?\d+(?:\.\d+)+(?:[-+][\w.+-]+)?$|^v\d+$|^[\w.-]+[-_/@]v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const branchPrefix = /^(?:heads|release|releases|rel|hotfix|fix|bugfix|feature|feat|chore|support|stable|maint|maintenance|env|environments?)[-_/]/i;

/**
 * True for what names one state of a repository for good: a tag with a version in it, `refs/tags/…` or a whole
 * commit. `release-1.2.0` may as well be a branch, and counts as one.
 */
export function isPinned(revision: string): boolean {
  if (revision.length > 250) return false;
  if (/^refs\/tags\/./.test(revision) || /^[0-9a-f]{40}$/.test(revision)) return true;
  return versionForm.test(revision) && !branchPrefix.test(revision);
}

/** A branch that is made for one release: `release-1.4`, `release/1.4`, `refs/heads/releases/2026.11`. Equal `stem`s are of the same series. */
export interface ReleaseBranch {
  readonly stem: string;
}

/** The release branch that a revision is; undefined for any other. */
export function releaseBranch(revision: string): ReleaseBranch | undefined {
  const [, stem] = revision.length > 250 ? [] : (/^((?:refs\/heads\/)?(?:release|releases|rel)[-_/]v?)\d[\w.-]*$/i.exec(revision) ?? []);
  return stem === undefined ? undefined : { stem };
}

/** The part of a path that is a release: `v1.2.0` of `releases/v1.2.0/web`. */
export interface ReleaseInPath {
  readonly before: string;
  readonly release: string;
  readonly after: string;
}

/** The release directory in a path; undefined where there is none, or where it is called like the environment. */
export function releaseIn(path: string, environment: string): ReleaseInPath | undefined {
  const [, before, release, after] = /^((?:.*\/)?(?:releases?|versions?)\/)([^/]*\d[^/]*)((?:\/.*)?)$/.exec(path) ?? [];
  return before === undefined || release === undefined || after === undefined || release === environment ? undefined : { before, release, after };
}
