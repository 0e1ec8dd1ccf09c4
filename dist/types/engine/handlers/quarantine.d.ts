import { type Rollback } from '../../core/git/quarantine.js';
import { type VersionedImage } from '../../core/images/versioned-image.js';
import type { Problem } from '../../core/problem.js';
import type { RunFacts, StepContext } from './context.js';
/** What the quarantine says to versions that are to be set, or to a commit that is to be deployed. */
export interface Allowance {
    /** Errors where it is refused, warnings where that is only told. */
    readonly problems: readonly Problem[];
    /** The rollbacks that stand, whether or not that is refused. */
    readonly blockedBy: readonly Rollback[];
    /** What was rolled back and is named all the same. */
    readonly overridden: readonly VersionedImage[];
}
/** What may be set of these versions. */
export declare function allowImages(images: readonly VersionedImage[], rollbacks: readonly Rollback[], { settings: { quarantine } }: Pick<StepContext, 'settings'>): Allowance;
/** Whether a commit may be deployed that has been on the branch. */
export declare function allowCommit(sha: string, rollbacks: readonly Rollback[], { settings: { quarantine } }: Pick<StepContext, 'settings'>): Allowance;
/** True where a commit says that an earlier attempt of this CI run made it. */
export declare function isOfSameJob(job: string | undefined, { rerun, runUrl }: Pick<RunFacts, 'rerun' | 'runUrl'>): boolean;
