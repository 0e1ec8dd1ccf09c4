import type { Problem } from '../problem.js';
import type { WorkflowDocument } from './document.js';
import { type Expression } from './expressions.js';
import type { PlannedEdge } from './plan.js';
/** Compiles every edge's expressions; one that does not parse is a problem at its place in the file. */
export declare function compileEdges(document: WorkflowDocument): Promise<{
    readonly planned: readonly PlannedEdge[];
    readonly problems: readonly Problem[];
}>;
/**
 * Compiles those success criteria that are expressions. OSOP allows prose here (`HTTP 200`): what does not
 * parse, or is a bare word, is for people and is not evaluated.
 */
export declare function compileCriteria(document: WorkflowDocument): Promise<{
    readonly byNode: ReadonlyMap<string, readonly Expression[]>;
    readonly problems: readonly Problem[];
}>;
