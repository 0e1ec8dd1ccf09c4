import type { RevisionRelation } from './assess.js';

const version = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:[+_]([0-9A-Za-z.-]+))?$/;
const digest = /^sha(256:[0-9a-f]{64}|512:[0-9a-f]{128})$/i;

/** True for what a chart or an OCI artifact has for a revision: a semantic version (a leading v is let pass) or a digest. */
export function isVersion(text: string): boolean {
  return version.test(text) || digest.test(text);
}

/**
 * How the version that Argo CD resolved stands to ours. Versions have no ancestry: a newer one took the place
 * of ours (`diverged`), an older one means that ours has not been seen yet (`ancestor`). Of digests that differ
 * nothing can be told.
 */
export function relationOfVersions(ours: string, seen: string): RevisionRelation {
  if (normalised(ours) === normalised(seen)) return 'same';
  const [one, other] = [version.exec(ours), version.exec(seen)];
  if (one === null || other === null) return 'unknown';
  return precedence(one, other) > 0 ? 'ancestor' : 'diverged';
}

/** Tags of OCI registries have no plus sign: Helm writes an underscore in its place. */
function normalised(text: string): string {
  return text.toLowerCase().replace(/^v(?=\d)/, '').replace('_', '+');
}

/** Above 0 where the first is newer. Source: semver.org, section 11; build metadata does not count. */
function precedence(one: RegExpExecArray, other: RegExpExecArray): number {
  for (const part of [1, 2, 3]) {
    const difference = Number(one[part]) - Number(other[part]);
    if (difference !== 0) return difference;
  }
  return comparePrerelease(one[4], other[4]);
}

function comparePrerelease(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const [mine, theirs] = [one.split('.'), other.split('.')];
  for (let index = 0; index < Math.max(mine.length, theirs.length); index += 1) {
    const difference = compareIdentifier(mine[index], theirs[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareIdentifier(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(other === undefined) - Number(one === undefined);
  const numeric = [one, other].map((text) => /^\d+$/.test(text));
  if (numeric[0] === true && numeric[1] === true) return Number(one) - Number(other);
  if (numeric[0] !== numeric[1]) return numeric[0] === true ? -1 : 1;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
