import type { StepContext, StepResult } from '../handlers/context.js';
import type { PreviewState } from './request.js';
/** Tells what the PostSync hooks said that passed; one that failed has failed the sync, and is explained there. */
export declare function tellTests({ ref }: PreviewState, context: StepContext): Promise<StepResult>;
