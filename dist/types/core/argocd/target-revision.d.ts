import { type Application } from './application.js';
import type { RevisionRelation } from './assess.js';
import { type Wanted } from './tracked-revision.js';
/**
 * What a `targetRevision` of a git source is: one commit for good, a tag, a range of versions of which the newest tag counts,
 * a branch, or the default branch. A name alone does not tell a tag from a branch: one with a version in it counts as a tag.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/
 */
export type TargetKind = 'commit' | 'tag' | 'range' | 'branch' | 'default';
/** The kind of a `targetRevision`. */
export declare function targetKind(targetRevision: string | undefined): TargetKind;
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
export declare function whyOutOfReach(application: Application, wanted: Wanted, relation: RevisionRelation): OutOfReach | undefined;
