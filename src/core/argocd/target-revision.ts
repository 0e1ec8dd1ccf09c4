import { shortRevision } from '../git/refs.js';
import { isPinned } from '../promote/revisions.js';
import { isAutoSynced, type Application } from './application.js';
import type { RevisionRelation } from './assess.js';
import { isHydrated } from './hydration.js';
import { effectiveSources, isVersioned, seenRevisions, trackedPositions, type Wanted } from './tracked-revision.js';

/**
 * What a `targetRevision` of a git source is: one commit for good, a tag, a range of versions of which the newest tag counts,
 * a branch, or the default branch. A name alone does not tell a tag from a branch: one with a version in it counts as a tag.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/
 */
export type TargetKind = 'commit' | 'tag' | 'range' | 'branch' | 'default';

/** Git allows none of `*`, `~` and `^` in the name of a ref. */
const range = /[*~^<>=|]|\d\.[xX](?:\.|$)|\d, ?[<>=v\d]|\d - v?\d/;

/** The kind of a `targetRevision`. */
export function targetKind(targetRevision: string | undefined): TargetKind {
  const text = targetRevision ?? '';
  if (text === '' || text === 'HEAD') return 'default';
  if (/^[0-9a-f]{40}$/i.test(text)) return 'commit';
  if (text.startsWith('refs/heads/')) return 'branch';
  if (text.length <= 250 && range.test(text)) return 'range';
  return isPinned(text) ? 'tag' : 'branch';
}

/** Why a commit does not come to an application by what it follows. `forGood` where no waiting changes that. */
export interface OutOfReach {
  readonly why: string;
  readonly hint: string;
  readonly forGood: boolean;
}

/**
 * Whether the application follows something that does not have the wanted commit: another commit, a tag, a range of tags, or
 * a branch that the commit was not pushed to. `relation` is that of what was seen to the wanted commit. Undefined where it has
 * it, where it may still come by itself, and where that cannot be told. A manual application at a branch that has parted
 * from the commit's takes it by a sync.
 */
export function whyOutOfReach(application: Application, wanted: Wanted, relation: RevisionRelation): OutOfReach | undefined {
  const { revision, origin } = wanted;
  if (revision === undefined || !/^[0-9a-f]{40}$/i.test(revision) || isHydrated(application) || !['ancestor', 'diverged'].includes(relation)) return undefined;
  const [seen] = seenRevisions(application, wanted);
  const sources = effectiveSources(application);
  const source = trackedPositions(sources, wanted).map((position) => sources[position]).find((one) => one !== undefined && !isVersioned(one));
  if (seen === undefined || source === undefined) return undefined;
  const { targetRevision = '' } = source;
  const kind = targetKind(targetRevision);
  const at = kind === 'commit' ? '' : ` (${shortRevision(seen)})`;
  const lacks = `which does not contain ${shortRevision(revision)}`;
  const byHand = 'set `targetRevision` of the Application where it is declared, by `promote` or by `bump` with `update`, and sync what deploys it';
  switch (kind) {
    case 'default': return undefined;
    case 'commit': return { why: `it is pinned to the commit ${shortRevision(seen)}, ${lacks}`, hint: byHand, forGood: true };
    case 'tag': return { why: `it is pinned to ${targetRevision}${at}, ${lacks}`, hint: `make a tag of the commit; then ${byHand}`, forGood: false };
    case 'range': return { why: `it follows the newest tag of ${targetRevision}${at}, ${lacks}`, hint: 'put a tag on the commit that is newer and within the range', forGood: false };
    case 'branch': {
      const branch = targetRevision.replace(/^refs\/heads\//, '');
      const isAnother = origin?.branch !== undefined && branch !== origin.branch;
      if (!isAnother || (relation === 'diverged' && !isAutoSynced(application))) return undefined;
      return { why: `it follows the branch ${branch}${at}, ${lacks}: that was pushed to ${origin.branch}`, hint: `bring the commit to ${branch}, or run this for a commit of ${branch} (config-branch)`, forGood: false };
    }
  }
}
