import type { Clock } from '../core/clock.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
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
export function expressionScope(sources: ScopeSources): ExpressionScope {
  const { document, nodes, inputs, variables, clock, current, extra } = sources;
  const names: Record<string, Json> = {};
  const outputs: Record<string, JsonObject> = {};
  for (const [name, value] of Object.entries(document.variables)) names[name] = value ?? null;
  for (const state of nodes.values()) {
    for (const name of state.planned.node.outputs) names[name] ??= null;
  }
  for (const [id, state] of [...nodes].toSorted(([, one], [, other]) => one.published - other.published)) {
    outputs[id] = { ...state.produced, ...state.outputs };
    for (const [name, value] of Object.entries(state.outputs)) names[name] = value ?? null;
  }
  for (const [name, value] of Object.entries(extra)) names[name] = value ?? null;
  const stateOf = (node?: string): NodeState | undefined => nodes.get(node ?? current);
  return {
    names,
    outputs,
    inputs,
    metadata: { ...document.metadata, id: document.id, name: document.name },
    env: { ...document.env, ...variables },
    run: {
      status: (node) => stateOf(node)?.status ?? 'pending',
      errorOf: (node) => stateOf(node)?.problems.find((problem) => problem.severity === 'error')?.message ?? '',
      durationOf: (node) => (stateOf(node)?.durationMs ?? 0) / 1000,
      attempt: () => nodes.get(current)?.attempts ?? 0,
      now: () => clock.now(),
    },
  };
}

/** Looks a template's reference up in the same names, and in the `variables` input by bare name. */
export function templateResolver(scope: ExpressionScope, variables: Readonly<Record<string, string>>): ResolveReference {
  return ({ path }) => {
    const [root, ...fields] = path;
    if (root === undefined) return undefined;
    const found = bareValue(root, scope, variables);
    let value: Json | undefined = found;
    for (const field of fields) {
      value = isJsonObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;
    }
    return value ?? undefined;
  };
}

function bareValue(root: string, scope: ExpressionScope, variables: Readonly<Record<string, string>>): Json | undefined {
  if (Object.hasOwn(scope.names, root)) return scope.names[root];
  if (Object.hasOwn(variables, root)) return variables[root];
  switch (root) {
    case 'inputs': return scope.inputs;
    case 'outputs': return scope.outputs;
    case 'metadata': return scope.metadata;
    case 'env': return scope.env;
    default: return undefined;
  }
}
