export const id = 863;
export const ids = [863,244];
export const modules = {

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/report/osoplog.js
const nodeStatuses = {
    // What a run never came to is, to OSOP, not reached.
    pending: 'BLOCKED',
    running: 'RUNNING',
    succeeded: 'COMPLETED',
    failed: 'FAILED',
    skipped: 'SKIPPED',
    blocked: 'BLOCKED',
    planned: 'DRY_RUN',
    cancelled: 'ERROR',
};
const runStatuses = {
    succeeded: 'COMPLETED',
    'nothing-to-do': 'COMPLETED',
    superseded: 'COMPLETED',
    planned: 'DRY_RUN',
    'rolled-back': 'FAILED',
    failed: 'FAILED',
    refused: 'BLOCKED',
    cancelled: 'FAILED',
    unknown: 'FAILED',
};
/** OSOP's word for what started a run on GitHub, by the name of the event. */
function triggerTypeOf(githubEvent) {
    switch (githubEvent) {
        case 'push':
            return 'git_push';
        case 'schedule':
            return 'cron';
        case 'workflow_dispatch':
            return 'manual';
        case 'repository_dispatch':
            return 'api';
        default:
            return 'event';
    }
}
/** The run as an OSOP execution log (`osoplog.schema.json`, OSOP 1.0), ready to be written as JSON or YAML. */
function osoplogOf({ record, trigger, workflowHash, toolVersion }) {
    return defined({
        osoplog_version: '1.0',
        run_id: record.runId,
        workflow_id: record.workflow.id,
        workflow_hash: workflowHash,
        mode: record.dryRun ? 'dry_run' : 'live',
        status: runStatus(record),
        trigger: defined({ type: trigger.type, actor: trigger.actor, timestamp: trigger.timestamp?.toISOString(), source: trigger.source }),
        started_at: record.startedAt.toISOString(),
        ended_at: record.endedAt.toISOString(),
        duration_ms: wholeMs(record.durationMs),
        runtime: { agent: 'osop-argocd', agent_version: toolVersion, source: 'executor' },
        node_records: record.nodes.flatMap((node) => nodeRecords(node)),
        result_summary: [record.headline, ...record.notices].join('\n'),
        'x-osop-argocd': defined({
            result: record.result,
            exit_code: record.exitCode,
            commit_sha: record.commitSha,
            previous_sha: record.previousSha,
            revert_sha: record.revertSha,
            rollback_strategy: record.rollbackStrategy,
        }),
    });
}
/**
 * `osoplogOf` as the text of an `.osoplog.yaml` file. Strings are quoted: readers of YAML 1.1 take bare
 * times, `on` and the like for something else.
 */
async function osoplogYaml(facts) {
    const { stringify } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    return stringify(osoplogOf(facts), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
}
function runStatus(record) {
    const status = runStatuses[record.result];
    if (status === 'COMPLETED' && record.dryRun)
        return 'DRY_RUN';
    if (status === 'FAILED' && record.result !== 'cancelled' && record.nodes.some((node) => node.timedOut && node.status === 'failed'))
        return 'TIMEOUT';
    return status;
}
/** A node's record and, after it, those of the sub-workflow that it ran. */
function nodeRecords(node, parent) {
    const errors = node.problems.filter((problem) => problem.severity === 'error');
    const own = defined({
        node_id: node.id,
        node_type: node.type,
        attempt: node.attempts > 0 ? node.attempts : undefined,
        status: node.status === 'failed' && node.timedOut ? 'TIMEOUT' : nodeStatuses[node.status],
        started_at: node.startedAt?.toISOString(),
        ended_at: node.endedAt?.toISOString(),
        duration_ms: node.attempts > 0 ? wholeMs(node.durationMs) : undefined,
        outputs: Object.keys(node.outputs).length > 0 ? node.outputs : undefined,
        error: errors.length > 0 ? errors.map((problem) => `${problem.code} ${problem.message}`).join('\n') : undefined,
        reason: node.note ?? (node.status === 'pending' ? 'the run ended before it' : undefined),
        parent_id: parent?.id,
        spawn_index: parent?.place,
    });
    return [own, ...node.children.flatMap((child, place) => nodeRecords(child, { id: node.id, place }))];
}
function wholeMs(milliseconds) {
    return Math.max(0, Math.round(milliseconds));
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/report/redact.js

/** Secrets shorter than this are left alone: `***` for each `on` or `1` would hide the text, not the secret. */
const shortestSecret = 4;
/** Lines of a secret shorter than this say nothing about it, such as `}` or `---`. */
const shortestLine = 8;
const mask = '***';
/**
 * Replaces every secret by `***`: as it is, in base64 (both alphabets, also within the base64 of
 * something longer, such as `user:secret`), URL-encoded, JSON-escaped, and each of its lines of at
 * least 8 characters. Secrets shorter than 4 characters are ignored. Takes time in proportion to the
 * text. Redact before escaping for a medium: `a&b` is not found in `a&amp;b`.
 */
function createRedactor(secrets) {
    const index = indexPatterns(secrets.flatMap(patternsOf));
    if (index.size === 0)
        return (text) => text;
    return (text) => {
        const parts = [];
        let kept = 0;
        for (let at = 0; at + shortestSecret <= text.length; at += 1) {
            const found = index.get(text.slice(at, at + shortestSecret))?.find((pattern) => text.startsWith(pattern.text, at));
            if (found === undefined)
                continue;
            const [start, end] = found.embedded ? widen(text, Math.max(kept, at - 1), at, at + found.text.length) : [at, at + found.text.length];
            parts.push(text.slice(kept, start), mask);
            kept = end;
            at = end - 1;
        }
        return kept === 0 ? text : parts.join('') + text.slice(kept);
    };
}
/** The same value with every text in it redacted: keys, strings, and numbers that are or hold a secret. */
function redactJson(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number') {
        const redacted = redact(String(value));
        return redacted === String(value) ? value : redacted;
    }
    if ((0,json/* isJsonObject */.O)(value))
        return redactJsonObject(value, redact);
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redact));
    return value;
}
/** `redactJson` for an object. */
function redactJsonObject(value, redact) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), item === undefined ? undefined : redactJson(item, redact)]));
}
/** Patterns by their first four characters, the longest first, so that `***` takes as much as it can. */
function indexPatterns(patterns) {
    const index = new Map();
    const seen = new Set();
    for (const pattern of patterns.toSorted((one, other) => other.text.length - one.text.length)) {
        if (pattern.text.length < shortestSecret || seen.has(pattern.text))
            continue;
        seen.add(pattern.text);
        const start = pattern.text.slice(0, shortestSecret);
        const same = index.get(start);
        if (same === undefined)
            index.set(start, [pattern]);
        else
            same.push(pattern);
    }
    return index;
}
function widen(text, from, start, end) {
    const before = from < start && /[\w+/-]/.test(text.charAt(start - 1)) ? start - 1 : start;
    const after = /^[\w+/-]?={0,2}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return [before, end + after];
}
function patternsOf(secret) {
    const whole = secret.trim();
    if (whole.length < shortestSecret)
        return [];
    const lines = whole
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestLine && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line));
    const values = [...new Set([secret, whole, ...lines])];
    const literal = values.flatMap((value) => [value, ...jsonForms(value), ...urlForms(value)]);
    return [...literal.map((text) => ({ text, embedded: false })), ...values.flatMap(base64Forms)];
}
/** As JSON writers differ: with `/` escaped, with HTML's characters escaped (Go), in ASCII only (Python). */
function jsonForms(value) {
    const plain = JSON.stringify(value).slice(1, -1);
    const forms = [plain, plain.replace(/[<>&\u2028\u2029]/g, unicode)].flatMap((form) => [form, form.replace(/[\u007F-\uFFFF]/g, unicode)]);
    return [...forms, ...forms.map((form) => form.replaceAll('/', '\\/')), ...forms.map((form) => JSON.stringify(form).slice(1, -1))];
}
/** As URL encoders differ: strict, as a form, in user information, and with small hexadecimal digits. */
function urlForms(value) {
    const wellFormed = value.replace(/\p{Cs}/gu, '\uFFFD');
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, percent);
    const everything = strict.replace(/[._~-]/g, percent);
    const field = everything.replaceAll('%20', '+').replace(/%2[ADE]|%5F/g, (code) => decodeURIComponent(code));
    const forms = [component, strict, everything, field, field.replaceAll('%7E', '~'), encodeURI(wellFormed), ...userInformation(component)];
    return [...forms, ...forms.map((form) => form.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()))];
}
/** What the URL standard leaves as it is in `user:password@`, `%` too where it is set by itself (https://url.spec.whatwg.org/#userinfo-percent-encode-set). */
function userInformation(component) {
    const form = component.replace(/%2[46BC]/g, (code) => decodeURIComponent(code));
    const quoted = form.replaceAll("'", '%27');
    return [form, quoted, form.replaceAll('%25', '%'), quoted.replaceAll('%25', '%')];
}
function unicode(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Base64 of the value alone, and what is certain of it when one or two bytes (modulo 3) stand before it. */
function base64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    const alone = base64(bytes);
    const patterns = [alone, alone.replace(/=+$/, '')].map((text) => ({ text, embedded: false }));
    for (const before of [0, 1, 2]) {
        const shifted = new Uint8Array(before + bytes.length);
        shifted.set(bytes, before);
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor((shifted.length * 8) / 6);
        patterns.push({ text: base64(shifted).slice(first, last), embedded: true });
    }
    return patterns.flatMap(({ text, embedded }) => [text, text.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(text)].map((form) => ({ text: form, embedded })));
}
function base64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

;// CONCATENATED MODULE: ./build/core/report/redact-record.js

/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
function redactRecord(record, redact) {
    return {
        ...record,
        workflow: redactWorkflow(record.workflow, redact),
        headline: redact(record.headline),
        notices: record.notices.map(redact),
        nodes: record.nodes.map((node) => redactNode(node, redact)),
        problems: redactProblems(record.problems, redact),
        apps: record.apps.map((app) => redactApp(app, redact)),
        changedFiles: record.changedFiles.map(redact),
        validation: record.validation === undefined ? undefined : redactJsonObject(record.validation, redact),
    };
}
/** An event without secrets. */
function redactEvent(event, redact) {
    switch (event.type) {
        case 'run-started':
            return {
                ...event,
                workflow: redactWorkflow(event.workflow, redact),
                nodes: event.nodes.map(({ id, purpose }) => ({ id: redact(id), purpose: redact(purpose) })),
            };
        case 'node-started':
            return { ...event, node: redact(event.node), purpose: redact(event.purpose) };
        case 'progress':
            return { ...event, node: redact(event.node), message: redact(event.message) };
        case 'node-finished':
            return { ...event, node: redact(event.node), problems: redactProblems(event.problems, redact), note: redactMaybe(event.note, redact) };
        case 'run-ended':
        default:
            return { ...event, record: redactRecord(event.record, redact) };
    }
}
/** Problems without secrets. */
function redactProblems(problems, redact) {
    return problems.map((problem) => ({
        ...problem,
        message: redact(problem.message),
        ...(problem.where === undefined ? {} : { where: { ...problem.where, file: redact(problem.where.file) } }),
        ...(problem.hint === undefined ? {} : { hint: redact(problem.hint) }),
    }));
}
function redactWorkflow(workflow, redact) {
    return { id: redact(workflow.id), name: redact(workflow.name), file: redact(workflow.file) };
}
function redactNode(node, redact) {
    return {
        ...node,
        id: redact(node.id),
        purpose: redact(node.purpose),
        outputs: redactJsonObject(node.outputs, redact),
        produced: redactJsonObject(node.produced, redact),
        problems: redactProblems(node.problems, redact),
        note: redactMaybe(node.note, redact),
        children: node.children.map((child) => redactNode(child, redact)),
    };
}
function redactApp(app, redact) {
    return {
        ...app,
        name: redact(app.name),
        namespace: redactMaybe(app.namespace, redact),
        revision: redactMaybe(app.revision, redact),
        url: redact(app.url),
        causes: app.causes.map(redact),
    };
}
function redactMaybe(text, redact) {
    return text === undefined ? undefined : redact(text);
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/wiring.js + 2 modules
var wiring = __webpack_require__(5441);
;// CONCATENATED MODULE: ./build/commands/execute.js








/** Carries out `run` or `rehearse` for the action, the CLI or a library user. */
async function execute(settings, host, report) {
    const redact = createRedactor(settings.secrets);
    const tell = (event) => { report(redactEvent(event, redact)); };
    const result = settings.command === 'rehearse'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(899), __webpack_require__.e(252), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 4827))).rehearse(settings, host, tell)
        : await (await __webpack_require__.e(/* import() */ 890).then(__webpack_require__.bind(__webpack_require__, 8890))).run(settings, host, tell);
    const record = redactRecord(result.record, redact);
    const osoplog = await writeOsoplog({ ...result, record }, { settings, host });
    if ('path' in osoplog)
        return { ...result, record, osoplog: osoplog.path };
    const problems = [...record.problems, { code: 'OSOP-INPUT-004', severity: 'warning', message: osoplog.message, hint: 'set osoplog to a path that can be written' }];
    return { ...result, record: { ...record, problems }, osoplog: undefined };
}
async function writeOsoplog({ record, trigger, workflowHash }, { settings, host }) {
    const path = settings.osoplog === undefined
        ? (0,external_node_path_.join)(host.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), '.osop', `${fileName(record)}.osoplog.yaml`)
        : (0,external_node_path_.resolve)((0,wiring/* workspaceRoot */.oS)(settings, host.env), settings.osoplog);
    const text = await osoplogYaml({
        record,
        trigger: triggerFacts(trigger, record),
        ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
        toolVersion: version/* version */.r,
    });
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600 });
        return { path };
    }
    catch (error) {
        return { message: `the OSOP log could not be written: ${error.message}` };
    }
}
function fileName(record) {
    return `${record.workflow.id.replace(/[^\w.-]+/g, '-').slice(0, 80)}-${record.runId}`;
}
function triggerFacts(trigger, record) {
    return {
        type: trigger.event === undefined ? 'manual' : triggerTypeOf(trigger.event),
        timestamp: record.startedAt,
        source: trigger.system === undefined ? 'cli' : `${trigger.system}-ci`,
        ...(trigger.actor === undefined ? {} : { actor: trigger.actor }),
    };
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for objects that are neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
