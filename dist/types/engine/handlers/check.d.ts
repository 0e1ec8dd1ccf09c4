import type { JsonObject } from '../../core/json.js';
import type { CheckStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** The success criteria that do not hold of a response, and why. */
export type Unmet = (response: JsonObject) => readonly {
    readonly source: string;
    readonly why: string;
}[];
/**
 * Asks an address, or Prometheus, until the criteria have held so many times in a row, an interval apart. Fails as soon as
 * that cannot happen any more within the time given, which without one is with the first look that does not meet them.
 */
export declare function check(step: CheckStep, context: StepContext, unmet: Unmet): Promise<StepResult>;
