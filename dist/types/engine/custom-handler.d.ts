import type { Handler } from './handlers/context.js';
import type { CustomStep } from '../core/workflow/steps.js';
import type { WorkflowNode } from '../core/workflow/document.js';
/** A handler for nodes that this package would refuse, or should not carry out itself. */
export interface CustomHandler {
    /** Names it in messages; unique. */
    readonly name: string;
    /** Which nodes it takes. */
    readonly matches: (node: WorkflowNode) => boolean;
    /** `context.node.runtime` holds the node's own settings, templates not filled in. */
    readonly perform: Handler<CustomStep>;
}
/** The handlers by name, as a run takes them. */
export declare function handlersByName(handlers: readonly CustomHandler[]): Readonly<Record<string, Handler<CustomStep>>>;
