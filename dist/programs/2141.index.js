export const id = 2141;
export const ids = [2141,1603];
export const modules = {

/***/ 46125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(68717);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(83318);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/document.js
/** The node types that OSOP defines. */
const nodeTypes = [
    'human', 'agent', 'api', 'cli', 'db', 'git', 'docker', 'cicd', 'mcp', 'system', 'infra', 'data',
];
/** The edge modes that OSOP defines. */
const edgeModes = [
    'sequential', 'conditional', 'parallel', 'loop', 'event', 'fallback', 'error', 'timeout', 'spawn', 'switch',
];

;// CONCATENATED MODULE: ./build/compiled/core/workflow/read-fields.js

// Fields of an object that the schema has accepted: absent ones give undefined, or nothing to hold.
/** The text of a field. */
function textOf(object, name) {
    const value = object[name];
    return typeof value === 'string' ? value : undefined;
}
/** The number of a field. */
function numberOf(object, name) {
    const value = object[name];
    return typeof value === 'number' ? value : undefined;
}
/** The mapping of a field. */
function objectOf(object, name) {
    const value = object[name];
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
/** The list of a field. */
function listOf(object, name) {
    const value = object[name];
    return Array.isArray(value) ? value : [];
}
/** The mappings in the list of a field. */
function itemsOf(object, name) {
    return listOf(object, name).filter(json/* isJsonObject */.O);
}
/** The texts in the list of a field. */
function textsOf(object, name) {
    return listOf(object, name).filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/read-edge.js



/** An edge that the schema has accepted, with its defaults filled in and its aliases resolved. */
function readEdge(task) {
    const { edge, pointer } = task;
    const rounds = edge['x-max-iterations'];
    return {
        edge: {
            from: textOf(edge, 'from') ?? '',
            to: textOf(edge, 'to') ?? '',
            mode: modeOf(edge),
            condition: sourceText(edge, 'when', pointer) ?? sourceText(edge, 'condition', pointer),
            forEach: sourceText(edge, 'for_each', pointer),
            iteratorVar: textOf(edge, 'iterator_var'),
            joinMode: joinModes.find((mode) => mode === edge['join_mode']),
            joinCount: numberOf(edge, 'join_count'),
            cases: listOf(edge, 'cases').flatMap((item, index) => (0,json/* isJsonObject */.O)(item) ? [{ value: item['value'] ?? null, to: textOf(item, 'to') ?? '', pointer: `${pointer}/cases/${index}` }] : []),
            defaultTo: textOf(edge, 'default_to'),
            maxIterations: isRoundLimit(rounds) ? rounds : undefined,
            label: textOf(edge, 'label'),
            pointer,
        },
        problems: [...checkCondition(task), ...checkRounds(task)],
    };
}
const joinModes = ['wait_all', 'wait_any', 'wait_n'];
function modeOf(edge) {
    return edgeModes.find((mode) => mode === edge['mode']) ?? 'sequential';
}
/** Blank text says nothing and counts as absent. */
function sourceText(edge, name, pointer) {
    const text = textOf(edge, name);
    return text === undefined || text.trim() === '' ? undefined : { text, pointer: `${pointer}/${name}` };
}
/** More rounds than this are no deployment any more. */
const mostRounds = 1_000;
function isRoundLimit(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostRounds;
}
function checkCondition({ edge, pointer, locate }) {
    const when = sourceText(edge, 'when', pointer);
    const condition = sourceText(edge, 'condition', pointer);
    if (when === undefined || condition === undefined || when.text.trim() === condition.text.trim())
        return [];
    return [{
            code: 'OSOP-DOC-008',
            severity: 'error',
            message: 'the edge gives both `when` and `condition`, and they differ',
            where: locate(condition.pointer),
            hint: '`condition` is another name for `when`; keep one of them',
        }];
}
function checkRounds({ edge, pointer, locate }) {
    const rounds = edge['x-max-iterations'];
    if (rounds === undefined || isRoundLimit(rounds))
        return [];
    return [{
            code: 'OSOP-DOC-009',
            severity: 'error',
            message: `\`x-max-iterations\` must be a whole number from 1 to ${mostRounds}`,
            where: locate(`${pointer}/x-max-iterations`),
        }];
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/read-node.js



/** A node that the schema has accepted, with its defaults filled in. */
function readNode(task) {
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
function typeOf(node) {
    return nodeTypes.find((type) => type === node['type']) ?? 'system';
}
function namesOf(node, field) {
    return listOf(node, field).flatMap((item) => {
        const name = (0,json/* isJsonObject */.O)(item) ? textOf(item, 'name') : item;
        return typeof name === 'string' ? [name] : [];
    });
}
function retryPolicyOf(policy) {
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
function readGate(gate, pointer, locate) {
    const answer = (0,json/* isJsonObject */.O)(gate) ? (gate['required'] ?? gate['mandatory'] ?? false) : (gate ?? false);
    if (typeof answer === 'boolean')
        return answer ? 'required' : 'open';
    return {
        code: 'OSOP-DOC-004',
        severity: 'error',
        message: '`approval_gate` must be true or false, or a mapping whose `required` is',
        where: locate(pointer),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(63173);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/schema-formats.js
/**
 * True for a date and time as the `date-time` format of ajv-formats (full mode) takes it: RFC 3339,
 * with a blank allowed for the `T`, minutes of the zone optional, and leap seconds at 23:59 UTC.
 */
function isDateTime(text) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i.exec(text);
    if (parts === null)
        return false;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    if (hour === undefined || minute === undefined || second === undefined)
        return false;
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return false;
    const [zoneHours, zoneMinutes] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (zoneHours > 23 || zoneMinutes > 59)
        return false;
    if (hour <= 23 && minute <= 59 && second < 60)
        return true;
    const sign = parts[7] === '-' ? -1 : 1;
    const utcMinute = minute - sign * zoneMinutes;
    const utcHour = hour - sign * zoneHours - (utcMinute < 0 ? 1 : 0);
    return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}
function daysIn(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/**
 * True for a URI reference as the `uri-reference` format of ajv-formats (full mode) takes it:
 * RFC 3986, with `"` allowed in names and paths, and an authority after a single slash as well.
 */
function isUriReference(text) {
    const match = reference().exec(text);
    return match !== null && (match.groups?.['literal'] === undefined || isIpLiteral(match.groups['literal']));
}
let compiled;
/** Built when first needed: few workflows import anything. */
function reference() {
    if (compiled !== undefined)
        return compiled;
    const encoded = '%[0-9a-f]{2}';
    const userinfo = `(?:[-a-z0-9._~!$&'()*+,;=:]|${encoded})*`;
    const registeredName = `(?:[-a-z0-9._~!$&'"()*+,;=]|${encoded})*`;
    const pathCharacter = `(?:[-a-z0-9._~!$&'"()*+,;=:@]|${encoded})`;
    const authority = `(?:${userinfo}@)?(?:\\[(?<literal>[^\\]]*)\\]|${registeredName})(?::\\d*)?`;
    const segments = `(?:/${pathCharacter}*)*`;
    const rootless = `${pathCharacter}+${segments}`;
    const tail = `(?:${pathCharacter}|[/?])*`;
    const hierarchy = `/?/${authority}${segments}|/(?:${rootless})?|${rootless}`;
    compiled = new RegExp(`^(?:[a-z][-a-z0-9+.]*:)?(?:${hierarchy})?(?:\\?${tail})?(?:#${tail})?$`, 'i');
    return compiled;
}
/** What stands between `[` and `]` in an authority. */
function isIpLiteral(literal) {
    if (/^v[0-9a-f]+\.[-a-z0-9._~!$&'()*+,;=:]+$/i.test(literal))
        return true;
    const halves = literal.split('::');
    if (halves.length > 2)
        return false;
    const [before, after] = halves.map(groupsOf);
    if (before === undefined)
        return false;
    if (after === undefined)
        return sizeOf(before, { mayEndInIpv4: true }) === 8;
    const total = sizeOf(before, { mayEndInIpv4: false }) + sizeOf(after, { mayEndInIpv4: true });
    return total <= 7;
}
function groupsOf(half) {
    return half === '' ? [] : half.split(':');
}
/** How many 16-bit groups these are; infinite when one of them is none. */
function sizeOf(groups, options) {
    let size = 0;
    for (const [index, group] of groups.entries()) {
        if (/^[0-9a-f]{1,4}$/i.test(group))
            size += 1;
        else if (options.mayEndInIpv4 && index === groups.length - 1 && isIpv4(group))
            size += 2;
        else
            return Number.POSITIVE_INFINITY;
    }
    return size;
}
function isIpv4(text) {
    const parts = text.split('.');
    return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/schema-checker.js




/** Everything in a value that does not follow a shape, at most `mostIssues`; none when it fits. */
function checkShape(value, shape) {
    const issues = [];
    check({ value, shape, pointer: '', issues });
    return issues;
}
/** Hostile input can be wrong in every value; nobody reads more than this. */
const mostIssues = 100;
function check(task) {
    const { value, shape, issues } = task;
    if (issues.length >= mostIssues)
        return;
    if (shape.kind === 'oneOf') {
        const alternative = shape.alternatives.find((candidate) => hasKind(value, candidate));
        if (alternative === undefined)
            wrongType(task, shape.alternatives);
        else
            check({ ...task, shape: alternative });
        return;
    }
    if (!hasKind(value, shape))
        wrongType(task, [shape]);
    else if (shape.kind === 'string' && typeof value === 'string')
        checkText(task, value, shape);
    else if (shape.kind === 'array' && isArray(value))
        checkArray(task, value, shape);
    else if (shape.kind === 'object' && (0,json/* isJsonObject */.O)(value))
        checkObject(task, value, shape);
    else if ((shape.kind === 'number' || shape.kind === 'integer') && typeof value === 'number')
        checkNumber(task, value, shape);
}
function hasKind(value, shape) {
    if (shape.kind === 'any')
        return true;
    if (shape.kind === 'oneOf')
        return shape.alternatives.some((alternative) => hasKind(value, alternative));
    if (shape.kind === 'array')
        return isArray(value);
    if (shape.kind === 'object')
        return (0,json/* isJsonObject */.O)(value);
    if (shape.kind === 'integer')
        return Number.isInteger(value);
    return typeof value === shape.kind;
}
function isArray(value) {
    return Array.isArray(value);
}
function checkText(task, text, shape) {
    if (shape.enum !== undefined && !shape.enum.includes(text))
        notAllowed(task, text, shape.enum);
    if (shape.minLength !== undefined && Array.from(text.slice(0, 2 * shape.minLength)).length < shape.minLength) {
        wrong(task, `${nameOf(task.pointer)} must not be empty`);
    }
    if (shape.pattern !== undefined && !shape.pattern.expression.test(text)) {
        wrong(task, `${nameOf(task.pointer)} must look like "${shape.pattern.example}", not ${quoted(text)}`);
    }
    if (shape.format === 'date-time' && !isDateTime(text)) {
        wrong(task, `${nameOf(task.pointer)} must be a date and time, not ${quoted(text)}`, 'write it like 2024-05-01T12:00:00Z');
    }
    if (shape.format === 'uri-reference' && !isUriReference(text)) {
        wrong(task, `${nameOf(task.pointer)} must be a URI or a relative path, not ${quoted(text)}`, 'encode blanks and other special characters, for example as %20');
    }
}
function checkNumber(task, number, shape) {
    if (shape.enum !== undefined && !shape.enum.includes(number)) {
        wrong(task, `${nameOf(task.pointer)} must be one of ${shape.enum.join(', ')}, not ${number}`);
    }
    if (shape.minimum !== undefined && number < shape.minimum) {
        wrong(task, `${nameOf(task.pointer)} must be at least ${shape.minimum}, not ${number}`);
    }
}
function checkArray(task, values, shape) {
    if (shape.minItems !== undefined && values.length < shape.minItems) {
        wrong(task, `${nameOf(task.pointer)} must hold at least ${shape.minItems}`);
    }
    for (const [index, value] of values.entries()) {
        if (task.issues.length >= mostIssues)
            return;
        check({ value, shape: shape.items, pointer: `${task.pointer}/${index}`, issues: task.issues });
    }
}
function checkObject(task, object, shape) {
    for (const name of shape.required ?? []) {
        if (object[name] !== undefined || Object.hasOwn(object, name))
            continue;
        task.issues.push({
            code: 'OSOP-DOC-002',
            pointer: task.pointer,
            at: 'value',
            message: `${nameOf(task.pointer)} has no \`${name}\`, which OSOP requires`,
        });
    }
    for (const [name, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        if (task.issues.length >= mostIssues)
            return;
        const pointer = `${task.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const known = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
        if (known !== undefined)
            check({ ...task, value, pointer, shape: known });
        else if (typeof shape.others === 'object')
            check({ ...task, value, pointer, shape: shape.others });
        else if (shape.others === 'none' || !name.startsWith('x-'))
            unknownProperty(task, pointer, { name, shape });
    }
}
function unknownProperty(task, pointer, unknown) {
    const { name, shape } = unknown;
    const meant = (0,did_you_mean/* nearest */.p)(name, Object.keys(shape.properties));
    task.issues.push({
        code: 'OSOP-DOC-003',
        pointer,
        at: 'key',
        message: `unknown property \`${(0,one_line/* oneLine */.TN)(name, 60)}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
        hint: shape.others === 'extensions'
            ? 'names that begin with `x-` are free to use'
            : `known are ${Object.keys(shape.properties).join(', ')}`,
    });
}
function notAllowed(task, text, allowed) {
    const meant = (0,did_you_mean/* nearest */.p)(text, allowed);
    wrong(task, `${nameOf(task.pointer)} must be one of ${allowed.join(', ')}, not ${quoted(text)}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`);
}
function wrongType(task, shapes) {
    const wanted = shapes.map((shape) => kindNames[shape.kind]).join(' or ');
    const isText = shapes.some((shape) => shape.kind === 'string') && (typeof task.value === 'number' || typeof task.value === 'boolean');
    wrong(task, `${nameOf(task.pointer)} must be ${wanted}, not ${described(task.value)}`, isText ? `write it in quotes: "${String(task.value)}"` : undefined);
}
const kindNames = {
    any: 'anything',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    oneOf: 'one of several',
};
function described(value) {
    if (value === null)
        return 'empty';
    if (typeof value === 'string')
        return 'text';
    if (typeof value !== 'object')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
function wrong(task, message, hint) {
    const issue = { code: 'OSOP-DOC-004', pointer: task.pointer, at: 'value', message };
    task.issues.push(hint === undefined ? issue : { ...issue, hint });
}
function quoted(text) {
    return `"${(0,one_line/* oneLine */.TN)(text, 60)}"`;
}
/** The last name on a pointer, for messages; the place says the rest. */
function nameOf(pointer) {
    if (pointer === '')
        return 'the workflow';
    const segments = pointer.split('/').slice(1);
    const last = segments.at(-1) ?? '';
    return /^\d+$/.test(last) && segments.length > 1
        ? `item ${Number(last) + 1} of ${unescaped(segments.at(-2) ?? '')}`
        : unescaped(last);
}
function unescaped(segment) {
    return `\`${(0,one_line/* oneLine */.TN)(segment.replaceAll('~1', '/').replaceAll('~0', '~'), 60)}\``;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/schema.js


/**
 * What OSOP's JSON Schema, version 2.1.0 (https://osop.ai/schema/v2.1.0/osop.schema.json), accepts,
 * as data that needs no compiler at start-up. A test holds it against the original.
 */
const schema_text = { kind: 'string' };
const filledText = { kind: 'string', minLength: 1 };
const dateTime = { kind: 'string', format: 'date-time' };
const flag = { kind: 'boolean' };
const number = { kind: 'number' };
const amount = { kind: 'number', minimum: 0 };
const count = { kind: 'integer', minimum: 1 };
const anything = { kind: 'any' };
const texts = list(schema_text);
function oneOf(...names) {
    return { kind: 'string', enum: names };
}
function list(items) {
    return { kind: 'array', items };
}
function either(...alternatives) {
    return { kind: 'oneOf', alternatives };
}
/** Other properties are refused, unless they begin with `x-`. */
function schema_closed(properties, required = []) {
    return { kind: 'object', properties, required, others: 'extensions' };
}
/** Other properties can be anything. */
function schema_open(properties = {}, required = []) {
    return { kind: 'object', properties, required, others: anything };
}
/** Any names, each with a value of the same shape. */
function mapOf(values) {
    return { kind: 'object', properties: {}, others: values };
}
const explain = either(schema_text, schema_closed({ why: schema_text, what: schema_text, result: schema_text }));
const ioSpec = either(schema_text, schema_open({ name: schema_text, schema: schema_text, required: flag, description: schema_text, explain }, ['name']));
const approvalGate = schema_open({
    required: flag,
    approver_role: schema_text,
    approvers: texts,
    timeout_hours: number,
    bypass_allowed: flag,
    mandatory: flag,
});
const runtime = schema_open({
    provider: schema_text,
    model: schema_text,
    os: schema_text,
    image: schema_text,
    command: schema_text,
    endpoint: schema_text,
    repo: schema_text,
    action: schema_text,
    branch: schema_text,
    engine: schema_text,
    table: schema_text,
    environment: schema_text,
    method: schema_text,
    url: schema_text,
    system_prompt: schema_text,
    temperature: number,
    max_tokens: { kind: 'integer' },
    tools: texts,
    headers: mapOf(schema_text),
    body_template: either(schema_text, schema_open()),
    auth: schema_closed({ type: schema_text, secret_ref: schema_text }),
    tool: schema_text,
    config_path: schema_text,
    connection: schema_text,
    source: schema_open(),
    destination: schema_open(),
});
const node = schema_open({
    id: filledText,
    name: schema_text,
    type: oneOf(...nodeTypes),
    subtype: schema_text,
    role: schema_text,
    owner: schema_text,
    purpose: filledText,
    description: schema_text,
    cost: schema_open(),
    message_contract: schema_open(),
    runtime,
    inputs: list(ioSpec),
    outputs: list(ioSpec),
    success_criteria: texts,
    failure_modes: texts,
    retry_policy: schema_closed({
        max_retries: amount,
        strategy: oneOf('fixed', 'exponential_backoff'),
        backoff_sec: amount,
    }),
    timeout_sec: amount,
    idempotency: schema_closed({ enabled: flag, key: schema_text }),
    handoff: schema_open({ summary_for_next_node: schema_text, expected_output: schema_text, escalation: schema_text, from: schema_text, context_keys: texts }),
    explain,
    observability: schema_closed({ log: flag, metrics: list(oneOf('duration_ms', 'retry_count', 'success_rate', 'cost_units')) }),
    security: schema_open({
        permissions: texts,
        secrets: texts,
        credentials: texts,
        risk_level: schema_text,
        access_control: schema_text,
        data_classification: schema_text,
        encryption: schema_text,
        model_governance: either(schema_text, schema_open()),
    }),
    approval_gate: either(flag, approvalGate),
    parent: schema_text,
    spawn_policy: {
        kind: 'object',
        properties: { max_children: count, child_tools: texts, can_spawn_children: flag },
        others: 'none',
    },
    workflow_ref: schema_text,
    workflow_inputs: schema_open(),
}, ['id', 'type', 'purpose']);
const edge = schema_closed({
    from: schema_text,
    to: schema_text,
    mode: oneOf(...edgeModes),
    when: schema_text,
    condition: schema_text,
    explain,
    label: schema_text,
    spawn_count: count,
    for_each: schema_text,
    iterator_var: schema_text,
    join_mode: oneOf('wait_all', 'wait_any', 'wait_n'),
    join_count: count,
    cases: list(schema_open({ value: anything, to: schema_text }, ['to'])),
    default_to: schema_text,
}, ['from', 'to']);
const messageContract = schema_closed({
    id: schema_text,
    producer: schema_text,
    consumer: schema_text,
    kind: oneOf('task', 'result', 'state', 'error', 'event'),
    format: oneOf('json', 'text'),
    schema_ref: schema_text,
    semantics: schema_open(),
}, ['id', 'producer', 'consumer', 'kind', 'format']);
const testCase = schema_closed({
    id: schema_text,
    type: oneOf('unit', 'integration', 'e2e', 'simulation'),
    target_node: schema_text,
    run: oneOf('full_workflow'),
    input: schema_open(),
    expect: schema_open(),
    mocks: schema_open(),
    failure_injection: schema_open(),
}, ['id', 'type']);
const observability = schema_open({
    emit_events: flag,
    trace_id_required: flag,
    default_log_level: oneOf('debug', 'info', 'warn', 'error'),
    log_level: schema_text,
    tracing: either(flag, schema_open()),
    audit_trail: either(schema_text, flag, schema_open()),
});
const evolution = schema_closed({
    enabled: flag,
    strategy: oneOf('ai_assisted', 'manual'),
    feedback_sources: list(oneOf('logs', 'metrics', 'human_feedback')),
    output: schema_closed({ mode: oneOf('pull_request', 'patch_only'), require_human_approval: flag }),
});
const workflow = schema_closed({
    osop_version: {
        kind: 'string',
        pattern: { expression: /^[0-9]+\.[0-9]+(\.[0-9]+)?$/, example: '2.0' },
    },
    id: filledText,
    name: filledText,
    description: schema_text,
    owner: schema_text,
    visibility: oneOf('public', 'private'),
    tags: texts,
    status: oneOf('draft', 'active', 'deprecated', 'template'),
    usage: oneOf('plan', 'execution', 'template', 'reference'),
    workflow_type: schema_closed({ primary: schema_text, secondary: texts }, ['primary']),
    extends: schema_text,
    metadata: schema_open({ created_at: dateTime, updated_at: dateTime, version: schema_text, change_summary: schema_text }),
    schemas: mapOf(schema_open()),
    roles: texts,
    triggers: list(schema_closed({ type: oneOf('cron', 'webhook', 'git_push', 'manual', 'event'), config: schema_open() }, ['type'])),
    variables: schema_open(),
    imports: list({ kind: 'string', format: 'uri-reference' }),
    env: mapOf(schema_text),
    platforms: list(oneOf('linux', 'windows', 'macos', 'ios', 'android', 'web', 'any')),
    conformance_level: { kind: 'integer', enum: [0, 1, 2, 3] },
    version: schema_text,
    timeout_sec: amount,
    nodes: { kind: 'array', items: node, minItems: 1 },
    edges: { kind: 'array', items: edge, minItems: 1 },
    message_contracts: list(messageContract),
    tests: list(testCase),
    views: list(oneOf('graph', 'story', 'role', 'debug', 'agent')),
    security: schema_closed({ secrets_provider: schema_text, default_permissions: texts, approval_required_for: texts }),
    observability,
    evolution,
    ledger: schema_open({ enabled: flag, store: schema_text, storage: schema_text, artifact_store: schema_text }),
}, ['osop_version', 'id', 'name', 'nodes', 'edges']);
/** Everything in which a document does not follow OSOP's schema; none when the schema accepts it. */
function checkSchema(value) {
    return checkShape(value, workflow);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/parse.js








/**
 * Reads the YAML or JSON text of a workflow file, holds it against OSOP's schema and fills in its
 * defaults. `file` is the path as the user knows it; it is only named in places.
 */
function parseWorkflow(text, file) {
    const read = (0,read_yaml.readYaml)(text, file);
    if ((0,problem/* hasErrors */.C)(read.problems))
        return { problems: read.problems };
    const source = onlyDocument(read.documents, file);
    if ('code' in source)
        return { problems: [...read.problems, source] };
    const { value } = source;
    // A built-in workflow may be a single node, which OSOP has no way to write.
    const issues = checkSchema(value).filter(({ pointer }) => file !== built_in/* builtInFile */.aR || pointer !== '/edges');
    const schemaProblems = issues.map((issue) => schemaProblem(issue, source));
    if (!(0,json/* isJsonObject */.O)(value) || schemaProblems.length > 0)
        return { problems: [...read.problems, ...schemaProblems] };
    const { document, problems: found } = readDocument(value, source, file);
    const problems = [...read.problems, ...found];
    return (0,problem/* hasErrors */.C)(problems) ? { problems } : { document, problems };
}
function onlyDocument(documents, file) {
    const [first, second] = documents.filter((document) => !document.empty);
    const code = 'OSOP-DOC-001';
    if (first === undefined) {
        const where = { file, line: 1, column: 1 };
        return { code, severity: 'error', message: 'the file holds no workflow', where, hint: 'a workflow begins with `osop_version: "2.0"`' };
    }
    if (second === undefined)
        return first;
    const message = 'the file holds more than one YAML document';
    return { code, severity: 'error', message, where: second.locate(''), hint: 'keep one workflow per file' };
}
function schemaProblem(issue, source) {
    const { code, pointer, at, message, hint } = issue;
    const where = at === 'key' ? source.locateKey(pointer) : source.locate(pointer);
    const problem = { code, severity: 'error', message, where };
    return hint === undefined ? problem : { ...problem, hint };
}
function readDocument(workflow, source, file) {
    const { locate } = source;
    const osopVersion = versionOf(workflow);
    const problems = [
        ...checkVersion(osopVersion, source),
        ...checkSize(workflow, source),
        ...checkExtends(workflow, source),
    ];
    const nodes = itemsOf(workflow, 'nodes').map((node, index) => readNode({ node, pointer: `/nodes/${index}`, locate }));
    const edges = itemsOf(workflow, 'edges').map((edge, index) => readEdge({ edge, pointer: `/edges/${index}`, locate }));
    problems.push(...nodes.flatMap((node) => node.problems), ...edges.flatMap((edge) => edge.problems));
    const document = {
        file,
        osopVersion,
        id: textOf(workflow, 'id') ?? '',
        name: textOf(workflow, 'name') ?? '',
        description: textOf(workflow, 'description'),
        timeoutSec: numberOf(workflow, 'timeout_sec'),
        metadata: objectOf(workflow, 'metadata'),
        variables: objectOf(workflow, 'variables'),
        env: Object.fromEntries(Object.entries(objectOf(workflow, 'env')).filter((entry) => isTextEntry(entry))),
        imports: textsOf(workflow, 'imports'),
        nodes: nodes.map((node) => node.node),
        edges: edges.map((edge) => edge.edge),
        locate,
    };
    return { document, problems };
}
function isTextEntry(entry) {
    return typeof entry[1] === 'string';
}
function versionOf(workflow) {
    const [major = 0, minor = 0] = (textOf(workflow, 'osop_version') ?? '').split('.').map(Number);
    return { major, minor };
}
/** The newest minor version that is known of each major one. */
const newestMinor = new Map([[1, 1], [2, 1]]);
function checkVersion({ major, minor }, source) {
    const where = source.locate('/osop_version');
    const newest = newestMinor.get(major);
    if (newest === undefined) {
        const message = `OSOP ${major}.${minor} is not supported`;
        return [{ code: 'OSOP-DOC-005', severity: 'error', message, where, hint: 'supported are the major versions 1 and 2' }];
    }
    if (minor <= newest)
        return [];
    const message = `OSOP ${major}.${minor} is newer than ${major}.${newest}, the newest version that is known here`;
    return [{ code: 'OSOP-DOC-006', severity: 'warning', message, where, hint: 'what it adds to OSOP may have no effect' }];
}
/** A graph beyond these is no workflow that people wrote, and its checks would take minutes. */
const limits = { nodes: 1_000, edges: 3_000 };
function checkSize(workflow, source) {
    return ['nodes', 'edges'].flatMap((name) => {
        const size = itemsOf(workflow, name).length;
        if (size <= limits[name])
            return [];
        const message = `the workflow has ${size} ${name}; at most ${limits[name]} can be carried out`;
        return [{ code: 'OSOP-DOC-029', severity: 'error', message, where: source.locate(`/${name}`) }];
    });
}
function checkExtends(workflow, source) {
    if (textOf(workflow, 'extends') === undefined)
        return [];
    const message = 'a workflow that extends another cannot be carried out';
    const hint = 'copy what it takes from the other workflow into this file and remove `extends`';
    return [{ code: 'OSOP-DOC-007', severity: 'error', message, where: source.locate('/extends'), hint }];
}


/***/ }),

/***/ 18967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export parseTemplate */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12659);


/** Rendered text above this many characters is refused: a short template can repeat a long value. */
const longestRendered = 1_000_000;
const name = String.raw `[A-Za-z_][\w-]*(?:\.[\w-]+)*`;
/** What can begin a template or an escape; everything between two of these is plain text. */
const opening = /\\(?:\{\{|\$\{)|\$?\{\{|\$\{/g;
const mustache = new RegExp(String.raw `\{\{\s*(${name})\s*\}\}`, 'y');
const dollar = new RegExp(String.raw `\$\{[ \t]*(${name})[ \t]*\}`, 'y');
const namespace = /\$\{[ \t]*(?:inputs|outputs|metadata|env)\./y;
/**
 * Reads `{{name}}`, `{{ a.b }}` and `${namespace.name}`. A backslash before `{{` or `${` keeps them as
 * text. Other dollar signs and braces are text too, as in `$(date)`, `${VAR:-x}` and `{"a": 1}`, while
 * `{{` that is not a template and GitHub's `${{ x }}` are errors: they would reach the server unexpanded.
 */
function parseTemplate(source) {
    const parts = [];
    let position = 0;
    for (;;) {
        opening.lastIndex = position;
        const found = opening.exec(source);
        if (found === null)
            break;
        parts.push(source.slice(position, found.index));
        const read = readOpening(source, found[0], found.index);
        if ('message' in read)
            return { ok: false, ...read };
        parts.push(read.part);
        position = read.end;
    }
    parts.push(source.slice(position));
    return { ok: true, template: templateOf(source, parts.filter((part) => part !== '')) };
}
function readOpening(source, open, offset) {
    if (open.startsWith('\\'))
        return { part: open.slice(1), end: offset + open.length };
    if (open === '${{') {
        return { message: `GitHub's \`${excerpt(source, offset)}\` is not expanded in a workflow file of OSOP; write {{name}} and give the name in \`variables\``, offset };
    }
    const form = open === '{{' ? 'mustache' : 'dollar';
    const pattern = form === 'mustache' ? mustache : dollar;
    pattern.lastIndex = offset;
    const [text, path] = pattern.exec(source) ?? [];
    if (text !== undefined && path !== undefined) {
        return { part: { path: path.split('.'), form, offset, text }, end: offset + text.length };
    }
    if (form === 'mustache')
        return { message: mustacheProblem(source, offset), offset };
    namespace.lastIndex = offset;
    if (namespace.test(source)) {
        return { message: `\`${excerpt(source, offset)}\` is not of the form \${namespace.name}; write \\\${ for the plain text`, offset };
    }
    return { part: open, end: offset + open.length };
}
function mustacheProblem(source, offset) {
    const close = source.indexOf('}}', offset);
    if (close === -1)
        return '`{{` is not closed by `}}`; write \\{{ for the plain text';
    return `\`${excerpt(source, offset)}\` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text`;
}
function excerpt(source, offset) {
    const close = source.slice(offset, offset + 80).search(/\}\}?|[\r\n]/);
    const length = close === -1 ? 40 : close + (source.startsWith('}}', offset + close) ? 2 : 1);
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(source.slice(offset, offset + length), 300);
}
function templateOf(source, parts) {
    const references = parts.filter((part) => typeof part !== 'string');
    return {
        source,
        references,
        render(resolve) {
            const missing = [];
            const values = parts.map((part) => {
                if (typeof part === 'string')
                    return part;
                const value = resolve(part);
                if (value === undefined)
                    missing.push(part);
                return value;
            });
            if (missing.length > 0)
                return { ok: false, missing, message: missingMessage(missing) };
            const [only] = values;
            if (only !== undefined && values.length === 1)
                return { ok: true, value: only };
            return joined(values);
        },
    };
}
function joined(values) {
    const texts = new Map();
    const pieces = [];
    let length = 0;
    for (const value of values) {
        const text = texts.get(value) ?? (typeof value === 'string' ? value : JSON.stringify(value ?? null));
        texts.set(value, text);
        length += text.length;
        if (length > longestRendered) {
            return { ok: false, missing: [], message: `the text becomes longer than ${longestRendered} characters once its values are put in` };
        }
        pieces.push(text);
    }
    return { ok: true, value: pieces.join('') };
}
function missingMessage(missing) {
    const texts = [...new Set(missing.map((reference) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reference.text, 80)))];
    const more = texts.length > 5 ? ` and ${texts.length - 5} more` : '';
    return `${texts.slice(0, 5).join(', ')}${more} ${texts.length === 1 ? 'has' : 'have'} no value`;
}
/** Every template in a JSON value. Strings without a reference are left out; keys are no templates. */
function templatesIn(value, pointer) {
    if (typeof value === 'string') {
        const parsed = parseTemplate(value);
        return parsed.ok && parsed.template.references.length === 0 ? [] : [{ pointer, ...parsed }];
    }
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => templatesIn(item, `${pointer}/${index}`));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : templatesIn(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}
/** Renders every string in a JSON value; keys stay as they are. All missing references are listed at once. */
function renderJson(value, resolve) {
    if (typeof value === 'string') {
        const parsed = parseTemplate(value);
        return parsed.ok ? parsed.template.render(resolve) : { ok: false, missing: [], message: parsed.message };
    }
    if (Array.isArray(value)) {
        const items = value.map((item) => renderJson(item, resolve));
        return failureOf(items) ?? { ok: true, value: items.flatMap((item) => (item.ok ? [item.value] : [])) };
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return { ok: true, value };
    const entries = Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : [[key, renderJson(item, resolve)]]);
    // fromEntries defines own properties, so a key `__proto__` stays a key.
    return failureOf(entries.map(([, item]) => item))
        ?? { ok: true, value: Object.fromEntries(entries.flatMap(([key, item]) => (item.ok ? [[key, item.value]] : []))) };
}
function failureOf(results) {
    const failures = results.flatMap((result) => (result.ok ? [] : [result]));
    if (failures.length === 0)
        return undefined;
    const missing = failures.flatMap((failure) => failure.missing);
    const other = failures.find((failure) => failure.missing.length === 0);
    return { ok: false, missing, message: other?.message ?? missingMessage(missing) };
}


/***/ }),

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
function plainScalar(source, rules) {
    return /^[-+.0-9]/.test(source) ? (numberIn(source, rules) ?? source) : word(source, rules);
}
function word(source, rules) {
    if (source.length > 5)
        return source;
    if (/^(?:~|null|Null|NULL)?$/.test(source))
        return null;
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (rules === 'core')
        return source;
    if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(source) ? false : source;
}
/** The number that a text is, or undefined. */
function numberIn(source, rules) {
    const special = /^([-+]?)\.(?:(inf|Inf|INF)|(nan|NaN|NAN))$/.exec(source);
    if (special?.[3] !== undefined)
        return special[1] === '' ? Number.NaN : undefined;
    if (special !== null)
        return special[1] === '-' ? -Infinity : Infinity;
    return rules === 'core' ? coreNumber(source) : kubernetesNumber(source);
}
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function coreNumber(source) {
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    return decimal.test(source) ? Number(source) : undefined;
}
/** Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them once underscores are gone. */
function kubernetesNumber(source) {
    const plain = source[0] === '.' ? source : source.replaceAll('_', '');
    const based = /^([-+]?)0(?:([bB])([01]+)|([xX])([0-9a-fA-F]+)|[oO]?([0-7]+))$/.exec(plain);
    if (based === null)
        return decimal.test(plain) ? Number(plain) : undefined;
    const sign = based[1] === '-' ? -1 : 1;
    const [digits, base] = based[3] !== undefined ? [based[3], 2] : based[5] !== undefined ? [based[5], 16] : [based[6] ?? '', 8];
    return sign * Number.parseInt(digits, base);
}


/***/ })

};
