import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import type { Target } from './targets.js';
/** What one application of a step came to. */
export interface Part {
    readonly ref: ApplicationRef;
    readonly result: StepResult;
}
/** The context for one application: what it reports names it, and a child is not held against the run's own commit. */
export declare function contextFor({ ref, inherited }: Target, { many, context }: {
    readonly many: boolean;
    readonly context: StepContext;
}): StepContext;
/** Does the work at one application, and tells how that ended. What it throws becomes the part's own failure. */
export declare function carryOutPart(ref: ApplicationRef, { many, context }: {
    readonly many: boolean;
    readonly context: StepContext;
}, work: () => Promise<StepResult>): Promise<Part>;
/** A part of which the work threw: what Argo CD said becomes its problem. Bugs and cancellations pass on. */
export declare function failedPart(ref: ApplicationRef, error: unknown, context: StepContext): Part;
/** One result of all parts: failed where one is; with one part alone it is that part's own. */
export declare function combine(parts: readonly Part[], { doing }: {
    readonly doing: string;
}): StepResult;
