export const id = 8961;
export const ids = [8961];
export const modules = {

/***/ 8961:
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
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/compiled/core/report/osoplog.js

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
        result_summary: [(0,run_record/* verdictOf */.V)(record), ...record.notices].join('\n'),
        'x-osop-argocd': defined({
            result: record.result,
            exit_code: record.exitCode,
            commit_sha: record.commitSha,
            previous_sha: record.previousSha,
            revert_sha: record.revertSha,
            rollback_strategy: record.rollbackStrategy,
            evidence: evidenceOf(record),
        }),
    });
}
/**
 * `osoplogOf` as the text of an `.osoplog.yaml` file. Strings are quoted: readers of YAML 1.1 take bare
 * times, `on` and the like for something else.
 */
async function osoplogYaml(facts) {
    const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    return stringify(osoplogOf(facts), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
}
/** What was found of each application that failed; undefined where none did. */
function evidenceOf({ apps }) {
    const found = apps.flatMap(({ name, evidence }) => (evidence === undefined ? [] : [{ app: name, ...evidence }]));
    return found.length === 0 ? undefined : found;
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

// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(9898);
;// CONCATENATED MODULE: ./build/compiled/core/report/redact-record.js

/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
function redactRecord(record, redact) {
    return {
        ...record,
        workflow: redactWorkflow(record.workflow, redact),
        headline: redact(record.headline),
        reason: record.reason === undefined ? undefined : redact(record.reason),
        notices: record.notices.map(redact),
        nodes: record.nodes.map((node) => redactNode(node, redact)),
        problems: redactProblems(record.problems, redact),
        apps: record.apps.map((app) => redactApp(app, redact)),
        changedFiles: record.changedFiles.map(redact),
        validation: record.validation === undefined ? undefined : (0,report_redact.redactJsonObject)(record.validation, redact),
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
        outputs: (0,report_redact.redactJsonObject)(node.outputs, redact),
        produced: (0,report_redact.redactJsonObject)(node.produced, redact),
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
        ...(app.evidence === undefined ? {} : { evidence: redactTexts(app.evidence, redact) }),
    };
}
function redactTexts(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactTexts(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactTexts(item, redact)]));
}
function redactMaybe(text, redact) {
    return text === undefined ? undefined : redact(text);
}

// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 3 modules
var wiring = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/compiled/commands/execute.js








/** Carries out `run`, `bump`, `promote`, `sync`, `wait` or `rehearse` for the action, the CLI or a library user. */
async function execute(settings, host, report) {
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    const tell = (event) => { report(redactEvent(event, redact)); };
    const result = settings.command === 'rehearse'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(2141), __webpack_require__.e(4669), __webpack_require__.e(7797)]).then(__webpack_require__.bind(__webpack_require__, 178))).rehearse(settings, host, tell)
        : await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(2141), __webpack_require__.e(5584), __webpack_require__.e(4669), __webpack_require__.e(5811)]).then(__webpack_require__.bind(__webpack_require__, 5811))).run(settings, host, tell);
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
        : (0,external_node_path_.resolve)((0,wiring/* workspaceRoot */.oS)(settings, host), settings.osoplog);
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


/***/ })

};
