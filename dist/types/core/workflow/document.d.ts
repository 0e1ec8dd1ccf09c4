import type { JsonObject, Json } from '../json.js';
import type { Location } from '../problem.js';
/** The node types that OSOP defines. */
export declare const nodeTypes: readonly ['human', 'agent', 'api', 'cli', 'db', 'git', 'docker', 'cicd', 'mcp', 'system', 'infra', 'data'];
export type NodeType = (typeof nodeTypes)[number];
/** The edge modes that OSOP defines. */
export declare const edgeModes: readonly ['sequential', 'conditional', 'parallel', 'loop', 'event', 'fallback', 'error', 'timeout', 'spawn', 'switch'];
export type EdgeMode = (typeof edgeModes)[number];
/**
 * Where a JSON pointer (RFC 6901, `/nodes/0/runtime`) stands in the source. A pointer that names
 * nothing gives the place of its nearest ancestor that exists.
 */
export type Locate = (pointer: string) => Location;
/** An OSOP workflow as read from a file: names as in the code, defaults filled in, places kept. */
export interface WorkflowDocument {
    /** Path as the user gave it, relative to the working directory. */
    readonly file: string;
    readonly osopVersion: {
        readonly major: number;
        readonly minor: number;
    };
    readonly id: string;
    readonly name: string;
    readonly description: string | undefined;
    /** Seconds for the whole workflow. */
    readonly timeoutSec: number | undefined;
    readonly metadata: JsonObject;
    readonly variables: JsonObject;
    readonly env: Readonly<Record<string, string>>;
    readonly imports: readonly string[];
    readonly nodes: readonly WorkflowNode[];
    readonly edges: readonly WorkflowEdge[];
    readonly locate: Locate;
}
export interface WorkflowNode {
    readonly id: string;
    readonly type: NodeType;
    readonly name: string | undefined;
    readonly purpose: string;
    readonly runtime: JsonObject;
    /** Names only: `outputs: [a, {name: b}]` gives `['a', 'b']`. */
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly successCriteria: readonly string[];
    readonly retryPolicy: RetryPolicy;
    readonly timeoutSec: number | undefined;
    /** True where `approval_gate` (on the node, or under `security`) asks for a person. */
    readonly approvalRequired: boolean;
    readonly workflowRef: string | undefined;
    readonly workflowInputs: JsonObject;
    /** JSON pointer of the node, for `locate`. */
    readonly pointer: string;
}
export interface RetryPolicy {
    /** Attempts after the first. */
    readonly maxRetries: number;
    readonly strategy: 'fixed' | 'exponential_backoff';
    readonly backoffSec: number;
}
export interface WorkflowEdge {
    readonly from: string;
    readonly to: string;
    readonly mode: EdgeMode;
    /** `when`, or its alias `condition`. */
    readonly condition: SourceText | undefined;
    readonly forEach: SourceText | undefined;
    readonly iteratorVar: string | undefined;
    /** Absent where the file does not say (`wait_all` then). */
    readonly joinMode: 'wait_all' | 'wait_any' | 'wait_n' | undefined;
    readonly joinCount: number | undefined;
    readonly cases: readonly SwitchCase[];
    readonly defaultTo: string | undefined;
    /** `x-max-iterations`: how often a `when` loop may go round. */
    readonly maxIterations: number | undefined;
    readonly label: string | undefined;
    readonly pointer: string;
}
export interface SwitchCase {
    readonly value: Json;
    readonly to: string;
    readonly pointer: string;
}
/** A piece of text of the file and the JSON pointer where it stands. */
export interface SourceText {
    readonly text: string;
    readonly pointer: string;
}
