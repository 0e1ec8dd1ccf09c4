import type { JsonObject } from '../../core/json.js';
import type { Plan } from '../../core/workflow/plan.js';
/** What is given to a workflow before it runs. */
export interface GivenValues {
    readonly inputs: JsonObject;
    /** The `variables` input. */
    readonly variables: Readonly<Record<string, string>>;
    /** Names of applications that are there, for patterns to choose from. */
    readonly known: readonly string[];
}
/**
 * The applications that a plan deals with, those of sub-workflows and of each item of a `for_each`
 * included. A name that is known only while the workflow runs becomes the fallback.
 */
export declare function applicationsOf(plan: Plan, given: GivenValues, fallback: string): readonly string[];
