import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { Locate, NodeType, RetryPolicy, WorkflowNode } from './document.js';
import { nodeTypes } from './document.js';
import { listOf, numberOf, objectOf, textOf, textsOf } from './read-fields.js';

/** A node that the schema has accepted, with its defaults filled in. */
export function readNode(task: { readonly node: JsonObject; readonly pointer: string; readonly locate: Locate }): {
  readonly node: WorkflowNode;
  readonly problems: readonly Problem[];
} {
  const { node, pointer } = task;
  const runtime = objectOf(node, 'runtime');
  const gates = [
    readGate(node['approval_gate'], `${pointer}/approval_gate`, task.locate),
    readGate(objectOf(node, 'security')['approval_gate'], `${pointer}/security/approval_gate`, task.locate),
    readGate(runtime['approval_gate'], `${pointer}/runtime/approval_gate`, task.locate),
  ];
  return {
    node: {
      id: textOf(node, 'id') ?? '',
      type: typeOf(node),
      name: textOf(node, 'name'),
      purpose: textOf(node, 'purpose') ?? '',
      runtime,
      inputs: namesOf(node, 'inputs'),
      outputs: namesOf(node, 'outputs'),
      successCriteria: textsOf(node, 'success_criteria'),
      retryPolicy: retryPolicyOf(objectOf(node, 'retry_policy')),
      timeoutSec: numberOf(node, 'timeout_sec'),
      approvalRequired: gates.includes('required'),
      workflowRef: textOf(node, 'workflow_ref'),
      workflowInputs: objectOf(node, 'workflow_inputs'),
      pointer,
    },
    problems: gates.filter((gate) => typeof gate === 'object'),
  };
}

function typeOf(node: JsonObject): NodeType {
  return nodeTypes.find((type) => type === node['type']) ?? 'system';
}

function namesOf(node: JsonObject, field: string): readonly string[] {
  return listOf(node, field).flatMap((item) => {
    const name = isJsonObject(item) ? textOf(item, 'name') : item;
    return typeof name === 'string' ? [name] : [];
  });
}

function retryPolicyOf(policy: JsonObject): RetryPolicy {
  return {
    // OSOP allows 1.5 retries; half of one cannot be made.
    maxRetries: Math.floor(numberOf(policy, 'max_retries') ?? 0),
    strategy: policy['strategy'] === 'exponential_backoff' ? 'exponential_backoff' : 'fixed',
    backoffSec: numberOf(policy, 'backoff_sec') ?? 0,
  };
}

/**
 * Whether a gate asks for a person: `true`, or a mapping with `required: true`. Where `required` is
 * absent (its default is false), `mandatory: true` says it too. OSOP checks the form of
 * `approval_gate` on the node only; under `security` and `runtime` a gate that says neither yes nor
 * no would pass unseen, so it is refused here.
 */
function readGate(gate: Json | undefined, pointer: string, locate: Locate): 'required' | 'open' | Problem {
  const answer = isJsonObject(gate) ? (gate['required'] ?? gate['mandatory'] ?? false) : (gate ?? false);
  if (typeof answer === 'boolean') return answer ? 'required' : 'open';
  return {
    code: 'OSOP-DOC-004',
    severity: 'error',
    message: '`approval_gate` must be true or false, or a mapping whose `required` is',
    where: locate(pointer),
  };
}
