import type { BranchState } from '../ports.js';
import type { StepContext } from './context.js';
/** The Applications that run an environment: what is promoted from it has to be what they run, and healthy. */
export declare class HealthySource {
    #private;
    constructor(names: readonly string[], context: StepContext);
    /** What a plan without a server says: the end of a part of a sentence. */
    get unasked(): string;
    /** Throws CannotWrite unless every Application is Synced and Healthy now, at a revision that has the files as they are in the state. */
    require(files: readonly string[], state: BranchState): Promise<void>;
}
