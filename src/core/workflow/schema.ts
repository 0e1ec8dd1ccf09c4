import type { Json } from '../json.js';
import { edgeModes, nodeTypes } from './document.js';
import type { SchemaIssue, Shape } from './schema-checker.js';
import { checkShape } from './schema-checker.js';

/**
 * What OSOP's JSON Schema, version 2.1.0 (https://osop.ai/schema/v2.1.0/osop.schema.json), accepts,
 * as data that needs no compiler at start-up. A test holds it against the original.
 */

const text: Shape = { kind: 'string' };
const filledText: Shape = { kind: 'string', minLength: 1 };
const dateTime: Shape = { kind: 'string', format: 'date-time' };
const flag: Shape = { kind: 'boolean' };
const number: Shape = { kind: 'number' };
const amount: Shape = { kind: 'number', minimum: 0 };
const count: Shape = { kind: 'integer', minimum: 1 };
const anything: Shape = { kind: 'any' };
const texts = list(text);

type Properties = Readonly<Record<string, Shape>>;

function oneOf(...names: readonly string[]): Shape {
  return { kind: 'string', enum: names };
}

function list(items: Shape): Shape {
  return { kind: 'array', items };
}

function either(...alternatives: readonly Shape[]): Shape {
  return { kind: 'oneOf', alternatives };
}

/** Other properties are refused, unless they begin with `x-`. */
function closed(properties: Properties, required: readonly string[] = []): Shape {
  return { kind: 'object', properties, required, others: 'extensions' };
}

/** Other properties can be anything. */
function open(properties: Properties = {}, required: readonly string[] = []): Shape {
  return { kind: 'object', properties, required, others: anything };
}

/** Any names, each with a value of the same shape. */
function mapOf(values: Shape): Shape {
  return { kind: 'object', properties: {}, others: values };
}

const explain = either(text, closed({ why: text, what: text, result: text }));

const ioSpec = either(text, open({ name: text, schema: text, required: flag, description: text, explain }, ['name']));

const approvalGate = open({
  required: flag,
  approver_role: text,
  approvers: texts,
  timeout_hours: number,
  bypass_allowed: flag,
  mandatory: flag,
});

const runtime = open({
  provider: text,
  model: text,
  os: text,
  image: text,
  command: text,
  endpoint: text,
  repo: text,
  action: text,
  branch: text,
  engine: text,
  table: text,
  environment: text,
  method: text,
  url: text,
  system_prompt: text,
  temperature: number,
  max_tokens: { kind: 'integer' },
  tools: texts,
  headers: mapOf(text),
  body_template: either(text, open()),
  auth: closed({ type: text, secret_ref: text }),
  tool: text,
  config_path: text,
  connection: text,
  source: open(),
  destination: open(),
});

const node = open(
  {
    id: filledText,
    name: text,
    type: oneOf(...nodeTypes),
    subtype: text,
    role: text,
    owner: text,
    purpose: filledText,
    description: text,
    cost: open(),
    message_contract: open(),
    runtime,
    inputs: list(ioSpec),
    outputs: list(ioSpec),
    success_criteria: texts,
    failure_modes: texts,
    retry_policy: closed({
      max_retries: amount,
      strategy: oneOf('fixed', 'exponential_backoff'),
      backoff_sec: amount,
    }),
    timeout_sec: amount,
    idempotency: closed({ enabled: flag, key: text }),
    handoff: open({ summary_for_next_node: text, expected_output: text, escalation: text, from: text, context_keys: texts }),
    explain,
    observability: closed({ log: flag, metrics: list(oneOf('duration_ms', 'retry_count', 'success_rate', 'cost_units')) }),
    security: open({
      permissions: texts,
      secrets: texts,
      credentials: texts,
      risk_level: text,
      access_control: text,
      data_classification: text,
      encryption: text,
      model_governance: either(text, open()),
    }),
    approval_gate: either(flag, approvalGate),
    parent: text,
    spawn_policy: {
      kind: 'object',
      properties: { max_children: count, child_tools: texts, can_spawn_children: flag },
      others: 'none',
    },
    workflow_ref: text,
    workflow_inputs: open(),
  },
  ['id', 'type', 'purpose'],
);

const edge = closed(
  {
    from: text,
    to: text,
    mode: oneOf(...edgeModes),
    when: text,
    condition: text,
    explain,
    label: text,
    spawn_count: count,
    for_each: text,
    iterator_var: text,
    join_mode: oneOf('wait_all', 'wait_any', 'wait_n'),
    join_count: count,
    cases: list(open({ value: anything, to: text }, ['to'])),
    default_to: text,
  },
  ['from', 'to'],
);

const messageContract = closed(
  {
    id: text,
    producer: text,
    consumer: text,
    kind: oneOf('task', 'result', 'state', 'error', 'event'),
    format: oneOf('json', 'text'),
    schema_ref: text,
    semantics: open(),
  },
  ['id', 'producer', 'consumer', 'kind', 'format'],
);

const testCase = closed(
  {
    id: text,
    type: oneOf('unit', 'integration', 'e2e', 'simulation'),
    target_node: text,
    run: oneOf('full_workflow'),
    input: open(),
    expect: open(),
    mocks: open(),
    failure_injection: open(),
  },
  ['id', 'type'],
);

const observability = open({
  emit_events: flag,
  trace_id_required: flag,
  default_log_level: oneOf('debug', 'info', 'warn', 'error'),
  log_level: text,
  tracing: either(flag, open()),
  audit_trail: either(text, flag, open()),
});

const evolution = closed({
  enabled: flag,
  strategy: oneOf('ai_assisted', 'manual'),
  feedback_sources: list(oneOf('logs', 'metrics', 'human_feedback')),
  output: closed({ mode: oneOf('pull_request', 'patch_only'), require_human_approval: flag }),
});

const workflow = closed(
  {
    osop_version: {
      kind: 'string',
      pattern: { expression: /^[0-9]+\.[0-9]+(\.[0-9]+)?$/, example: '2.0' },
    },
    id: filledText,
    name: filledText,
    description: text,
    owner: text,
    visibility: oneOf('public', 'private'),
    tags: texts,
    status: oneOf('draft', 'active', 'deprecated', 'template'),
    usage: oneOf('plan', 'execution', 'template', 'reference'),
    workflow_type: closed({ primary: text, secondary: texts }, ['primary']),
    extends: text,
    metadata: open({ created_at: dateTime, updated_at: dateTime, version: text, change_summary: text }),
    schemas: mapOf(open()),
    roles: texts,
    triggers: list(closed({ type: oneOf('cron', 'webhook', 'git_push', 'manual', 'event'), config: open() }, ['type'])),
    variables: open(),
    imports: list({ kind: 'string', format: 'uri-reference' }),
    env: mapOf(text),
    platforms: list(oneOf('linux', 'windows', 'macos', 'ios', 'android', 'web', 'any')),
    conformance_level: { kind: 'integer', enum: [0, 1, 2, 3] },
    version: text,
    timeout_sec: amount,
    nodes: { kind: 'array', items: node, minItems: 1 },
    edges: { kind: 'array', items: edge, minItems: 1 },
    message_contracts: list(messageContract),
    tests: list(testCase),
    views: list(oneOf('graph', 'story', 'role', 'debug', 'agent')),
    security: closed({ secrets_provider: text, default_permissions: texts, approval_required_for: texts }),
    observability,
    evolution,
    ledger: open({ enabled: flag, store: text, storage: text, artifact_store: text }),
  },
  ['osop_version', 'id', 'name', 'nodes', 'edges'],
);

/** Everything in which a document does not follow OSOP's schema; none when the schema accepts it. */
export function checkSchema(value: Json): readonly SchemaIssue[] {
  return checkShape(value, workflow);
}
