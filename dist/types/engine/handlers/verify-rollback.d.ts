import type { Problem } from '../../core/problem.js';
import type { DeclaredSources } from '../../core/promote/declared-application.js';
import type { StepContext, StepResult } from './context.js';
import type { Leaving } from './rollback-goal.js';
import { type Restored } from './rollback-results.js';
/** What is to be proved, and what the reader has to know where it is. */
interface Proving extends Omit<Restored, 'from'> {
    readonly notices: readonly string[];
    /** The sources that it must have again, where it follows something else than what was taken back: then what they stand for counts. */
    readonly sources?: DeclaredSources;
    /** Done where it is not proved; says what came of it, and the commit that was made. */
    readonly allTheSame?: () => Promise<{
        readonly said: string;
        readonly sha?: string;
    }>;
}
/** The rollback counts only once the old revision runs and is healthy, by the same gate as a deployment. */
export declare function verifyRollback({ ref, application, badRevision }: Leaving, restored: Proving, context: StepContext): Promise<StepResult>;
/** A rollback that went through, and of which nobody knows that it helped. */
export declare function unverified(name: string, message: string): Problem;
export {};
