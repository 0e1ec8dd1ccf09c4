import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** Where a rollback that did not succeed leaves things: a line each for git and for the cluster, and what to type next. */
export interface Standing {
    readonly git: string;
    readonly cluster: string;
    readonly command: string;
}
/** Looks at git and at the cluster as they are now. What cannot be asked is said to be not known; throws nothing but bugs. */
export declare function standingOf(ref: ApplicationRef, context: StepContext): Promise<Standing>;
/** What the branch of the run has to say about a bad commit. */
export interface StandingInGit {
    readonly kind: 'named' | 'reverted' | 'gone' | 'unknown';
    readonly line: string;
    /** What takes it back by hand; undefined where it is not there any more, or nobody knows. */
    readonly revert: string | undefined;
}
/** Undefined where no branch is known. */
export declare function standingInGit(bad: string, context: Pick<StepContext, 'commit' | 'facts' | 'ports' | 'signal'>): Promise<StandingInGit | undefined>;
