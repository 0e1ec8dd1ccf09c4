import type { Step } from '../core/workflow/steps.js';
import { type ResolveReference } from '../core/workflow/templates.js';
/** A step with every template replaced, or one line on what has no value. */
export type RenderedStep = {
    readonly ok: true;
    readonly step: Step;
} | {
    readonly ok: false;
    readonly message: string;
};
/** Fills in the templates of a step. What is put in is text or data, never read as a template again. */
export declare function renderStep(step: Step, resolve: ResolveReference): RenderedStep;
