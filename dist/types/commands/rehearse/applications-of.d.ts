import { type JsonObject } from '../../core/json.js';
import type { Plan } from '../../core/workflow/plan.js';
/**
 * The applications that a plan deals with, sub-workflows included. A name that is known only while the
 * workflow runs becomes the fallback.
 */
export declare function applicationsOf(plan: Plan, inputs: JsonObject, fallback: string): readonly string[];
