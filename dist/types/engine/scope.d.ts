import type { Clock } from '../core/clock.js';
import { type JsonObject } from '../core/json.js';
import type { WorkflowDocument } from '../core/workflow/document.js';
import type { ExpressionScope } from '../core/workflow/expressions.js';
import type { ResolveReference } from '../core/workflow/templates.js';
import type { NodeState } from './node-state.js';
/** What names stand for at one moment of a run. */
export interface ScopeSources {
    readonly document: WorkflowDocument;
    readonly nodes: ReadonlyMap<string, NodeState>;
    readonly inputs: JsonObject;
    readonly variables: Readonly<Record<string, string>>;
    readonly clock: Clock;
    /** The node that the expression belongs to: `status()` and `attempt()` without an argument mean it. */
    readonly current: string;
    /** Iterator variables. */
    readonly extra: JsonObject;
}
/** The values that expressions see. Outputs of nodes that have not run are null. */
export declare function expressionScope(sources: ScopeSources): ExpressionScope;
/** Looks a template's reference up in the same names, and in the `variables` input by bare name. */
export declare function templateResolver(scope: ExpressionScope, variables: Readonly<Record<string, string>>): ResolveReference;
