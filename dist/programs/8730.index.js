export const id = 8730;
export const ids = [8730,5107,5816];
export const modules = {

/***/ 55816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable),
/* harmony export */   n: () => (/* binding */ notRun)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71179);


/** The result of a run that ended before it began: nothing was asked of anyone. */
function notRun({ because, problems, reason, file, clock, runId, trigger }) {
    const now = clock.now();
    const errors = problems.filter((problem) => problem.severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    const record = {
        runId,
        workflow: { id: file, name: file, file },
        dryRun: false,
        result: because === 'invalid' ? 'failed' : because,
        exitCode: because === 'nothing-to-do' ? _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[because],
        headline: 'Nothing was changed',
        reason: reason ?? `${errors[0]?.message ?? `the run was ${because}`}${more}`,
        notices: [],
        startedAt: now,
        endedAt: now,
        durationMs: 0,
        nodes: [],
        edgesTaken: [],
        problems,
        apps: [],
        commitSha: undefined,
        previousSha: undefined,
        revertSha: undefined,
        changedFiles: [],
        rollbackStrategy: undefined,
        images: [],
        validation: undefined,
    };
    return { trigger, plan: undefined, workflowHash: undefined, record };
}
/** Why an audit record cannot be written, as a problem. Throws what is none of the adapter's. */
function unwritable(error) {
    if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        throw error;
    return { code: 'OSOP-AUDIT-001', severity: 'error', message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
}


/***/ }),

/***/ 98730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute),
/* harmony export */   tellRefused: () => (/* binding */ tellRefused)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_report_osoplog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46454);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14002);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99898);
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71179);
/* harmony import */ var _core_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51432);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97566);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27027);
/* harmony import */ var _command_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55816);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65653);













/** Carries out `run`, `bump`, `promote`, `sync`, `wait`, `preview` or `rehearse` for the action, the CLI or a library user. */
async function execute(settings, host, report) {
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_10__.createRedactor)(settings.secrets);
    const surfaces = await openSurfaces(settings, host);
    const tell = (event) => {
        const redacted = (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_11__/* .redactEvent */ .gx)(event, redact);
        if (redacted.type === 'run-started')
            surfaces?.started(redacted);
        report(redacted);
    };
    const { result, audit } = settings.command === 'rehearse'
        ? { result: await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(1172), __webpack_require__.e(1355), __webpack_require__.e(2141), __webpack_require__.e(9648), __webpack_require__.e(4243)]).then(__webpack_require__.bind(__webpack_require__, 2796))).rehearse(settings, host, tell), audit: undefined }
        : await runAudited(settings, host, { tell, redact });
    const ended = (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_11__/* .redactRecord */ .hi)(result.record, redact);
    const shown = await surfaces?.ended(ended, { proposed: result.trigger.proposed });
    const redacted = shown === undefined ? ended : { ...ended, problems: [...ended.problems, ...(0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_11__/* .redactProblems */ .Y$)(shown.warnings, redact)] };
    const osoplog = await writeOsoplog({ ...result, record: redacted }, { settings, host, auditHead: audit?.head });
    const record = withWarning(redacted, osoplog, 'osoplog');
    const html = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u5)({ ...result, record }, { settings, host, redact, trigger: triggerFacts(result.trigger, record), audit });
    return { ...result, record: withWarning(record, html, 'report'), shown, audit, osoplog: pathOf(osoplog), report: pathOf(html) };
}
/** A record that could not be written is told, and is no reason to call a deployment failed. */
function withWarning(record, written, input) {
    if (written === undefined || 'path' in written)
        return record;
    return { ...record, problems: [...record.problems, { code: 'OSOP-INPUT-004', severity: 'warning', message: written.message, hint: `set ${input} to a path that can be written` }] };
}
function pathOf(written) {
    return written !== undefined && 'path' in written ? written.path : undefined;
}
/** A run with its audit records. Where those cannot be written, nothing is begun. */
async function runAudited(settings, host, { tell, redact }) {
    const [{ AuditTrail }, { run }] = await Promise.all([__webpack_require__.e(/* import() */ 4321).then(__webpack_require__.bind(__webpack_require__, 64321)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(2141), __webpack_require__.e(105), __webpack_require__.e(9648), __webpack_require__.e(960)]).then(__webpack_require__.bind(__webpack_require__, 10960))]);
    const trail = AuditTrail.open(settings, host, redact);
    if ('problem' in trail) {
        const trigger = (0,_core_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .readTrigger */ .v)(host.env, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(host.env));
        const result = (0,_command_result_js__WEBPACK_IMPORTED_MODULE_8__/* .notRun */ .n)({ because: 'invalid', problems: [trail.problem], file: settings.workflow ?? 'workflow', trigger, clock: host.clock, runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() });
        const untold = await (await Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(3434), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 44858))).tellNotRun(result, settings, host);
        return { result: { ...result, record: withProblems(result.record, untold) }, audit: undefined };
    }
    try {
        const handOver = settings.ledger === undefined && settings.auditWebhookUrl === undefined ? undefined : new (await Promise.all(/* import() */[__webpack_require__.e(3154), __webpack_require__.e(7151)]).then(__webpack_require__.bind(__webpack_require__, 13154))).HandOver(settings, host);
        const performing = settings.command === 'preview'
            ? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(77), __webpack_require__.e(1355), __webpack_require__.e(861), __webpack_require__.e(218), __webpack_require__.e(9648), __webpack_require__.e(6888)]).then(__webpack_require__.bind(__webpack_require__, 36750))).preview(settings, host, { report: tell, audit: trail })
            : run(settings, host, { report: tell, audit: trail, ...(handOver === undefined ? {} : { handOver }) });
        const result = await performing.catch(async (error) => {
            // What a bug has thrown goes on; what was done until then is told all the same.
            trail.broken();
            // Nor does what fails now hide it.
            await handOver?.deliver(trail).catch(() => undefined);
            throw error;
        });
        const untold = trail.hasRuns ? [] : await endNotRun(trail, result, { settings, host });
        const { proposed } = result.trigger;
        const undelivered = handOver === undefined || proposed ? [] : await handOver.deliver(trail);
        return { result: { ...result, record: withProblems(result.record, [...untold, ...undelivered]) }, audit: { path: trail.path, head: trail.head(), records: recordsOf(trail, result.record.runId) } };
    }
    finally {
        trail.close();
    }
}
/** Secrets are out of them since they were written. */
function recordsOf({ runs }, runId) {
    return runs.filter(({ run }) => run === runId).flatMap(({ lines }) => lines.map((line) => JSON.parse(line)));
}
/** What has been done stays done, and is told as it ended; but a deployment that is missing in the ledger needs a person. */
function withProblems(record, problems) {
    const missing = problems.find(({ severity }) => severity === 'error');
    const told = { ...record, problems: [...record.problems, ...problems] };
    return missing === undefined || record.exitCode !== _core_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.done ? told : { ...told, exitCode: _core_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.needsPerson, reason: missing.message };
}
/** A run that ended before it began has its two records, and whoever would be told of a run is told of it. */
async function endNotRun(trail, result, { settings, host }) {
    const { record, trigger } = result;
    const unrecorded = [];
    try {
        trail.begin({ runId: record.runId, trigger, settings, dryRun: settings.dryRun, workflow: { id: record.workflow.id, source: undefined }, definitionCommit: undefined });
        trail.end(record);
    }
    catch (error) {
        // It has changed nothing: that this cannot be written is told, and no more.
        unrecorded.push((0,_command_result_js__WEBPACK_IMPORTED_MODULE_8__/* .unwritable */ .m)(error));
    }
    return [...unrecorded, ...await (await Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(3434), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 44858))).tellNotRun(result, settings, host)];
}
/**
 * Shows a deployment whose inputs cannot be used where it would have been shown, as far as the other inputs say where that is.
 * Returns what could not be shown, and where something was.
 */
async function tellRefused(problems, attempted, host) {
    const isWrong = (input) => problems.some(({ message }) => message.startsWith(`input ${input}`));
    // Where the place itself is in doubt, nothing is sent there.
    if (attempted.command === 'rehearse' || ['slack-', 'webhook-', 'allow-http', 'command', 'github-token', 'gitlab-token', 'comment', 'check-run'].some(isWrong))
        return { warnings: [], lines: [] };
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_10__.createRedactor)(attempted.secrets);
    const trigger = (0,_core_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .readTrigger */ .v)(host.env, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(host.env));
    const result = (0,_command_result_js__WEBPACK_IMPORTED_MODULE_8__/* .notRun */ .n)({ because: 'invalid', problems: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_11__/* .redactProblems */ .Y$)(problems, redact), file: attempted.workflow ?? 'workflow', trigger, clock: host.clock, runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() });
    const untold = await (await Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(3434), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 44858))).tellNotRun(result, attempted, host);
    const shown = await (await openSurfaces(attempted, host))?.ended((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_11__/* .redactRecord */ .hi)(result.record, redact), { proposed: trigger.proposed });
    return { warnings: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_11__/* .redactProblems */ .Y$)([...untold, ...(shown?.warnings ?? [])], redact), lines: shown?.lines ?? [] };
}
/** Loaded only where something is asked for: most runs are no jobs of GitHub, or ask for nothing. */
async function openSurfaces(settings, host) {
    const { checkRun, comment, deployment } = settings.surfaces;
    if (settings.command === 'rehearse')
        return undefined;
    if (!checkRun && !comment && (deployment === 'false' || (deployment === 'auto' && host.env['GITHUB_REPOSITORY'] === undefined)))
        return undefined;
    const note = comment && host.env['GITHUB_REPOSITORY'] === undefined ? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(306), __webpack_require__.e(3594), __webpack_require__.e(971)]).then(__webpack_require__.bind(__webpack_require__, 33594))).openNote(settings, host) : undefined;
    if (note !== undefined)
        return note.surfaces();
    if (settings.command === 'preview')
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(8316), __webpack_require__.e(306), __webpack_require__.e(1655), __webpack_require__.e(9119)]).then(__webpack_require__.bind(__webpack_require__, 39119))).openPreviewSurfaces(settings, host);
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(8316), __webpack_require__.e(306), __webpack_require__.e(1655), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 20129))).openRunSurfaces(settings, host);
}
async function writeOsoplog({ record, trigger, workflowHash }, { settings, host, auditHead }) {
    const path = settings.osoplog === undefined
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(host.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), '.osop', `${fileName(record)}.osoplog.yaml`)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,_wiring_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceRoot */ .oS)(settings, host), settings.osoplog);
    const text = await (0,_core_report_osoplog_js__WEBPACK_IMPORTED_MODULE_4__/* .osoplogYaml */ .H3)({
        record,
        trigger: triggerFacts(trigger, record),
        ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
        auditHead,
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .version */ .r,
    });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { mode: 0o600 });
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
        type: trigger.event === undefined ? 'manual' : (0,_core_report_osoplog_js__WEBPACK_IMPORTED_MODULE_4__/* .triggerTypeOf */ .eH)(trigger.event),
        timestamp: record.startedAt,
        source: trigger.system === undefined ? 'cli' : `${trigger.system}-ci`,
        ...(trigger.actor === undefined ? {} : { actor: trigger.actor }),
    };
}


/***/ }),

/***/ 65653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yW: () => (/* binding */ argocdUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55107);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14002);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97566);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27027);






/** Writes the HTML report of a run whose record has no secrets any more; undefined where none is asked for. */
async function writeReport({ record, plan, trigger, workflowHash }, options) {
    const { settings, host, redact } = options;
    if (settings.report === undefined)
        return undefined;
    const { runReport } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(8316), __webpack_require__.e(9970), __webpack_require__.e(8187), __webpack_require__.e(6726)]).then(__webpack_require__.bind(__webpack_require__, 18187));
    const { event, runUrl } = (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(trigger, redact);
    const text = runReport({
        record,
        command: settings.command,
        workflow: plan === undefined ? undefined : (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactDrawn */ .Yd)(plan, redact),
        trigger: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(options.trigger, redact),
        event,
        runUrl,
        audit: options.audit,
        repositoryUrl: settings.command === 'rehearse' ? undefined : repositoryUrl(settings, trigger.repository, host.env),
        knownUrls: settings.command === 'rehearse' ? [] : [argocdUrl(settings), host.env['GITHUB_SERVER_URL']],
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
        ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
    });
    return writeText(settings.report, text, { settings, host });
}
/** Writes a report to a path of the working directory, with the folders that it needs. */
function writeText(file, text, { settings, host }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoot */ .oS)(settings, host), file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        return { path };
    }
    catch (error) {
        return { message: `the report could not be written: ${error.message}` };
    }
}
/** The address of Argo CD, for links; undefined where none is set. */
function argocdUrl({ argocd: { server } }) {
    return server === undefined || server.includes('://') ? server : `https://${server}`;
}
/** Where GitHub shows the config repository; undefined where it is kept elsewhere, or where that is not known. */
function repositoryUrl({ configRepository }, triggered, env) {
    if (env['GITHUB_REPOSITORY'] === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return (0,_core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_5__.configRepositoryUrl)(configRepository, { server, repository: triggered });
}


/***/ }),

/***/ 55107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configRepositoryUrl: () => (/* binding */ configRepositoryUrl)
/* harmony export */ });
/** Where GitHub shows the config repository: that of the input, else the job's own; undefined where it is kept elsewhere. */
function configRepositoryUrl(configRepository, { server, repository }) {
    const name = configRepository === undefined ? repository : nameOn(server, configRepository);
    return name === undefined ? undefined : `${server}/${name}`;
}
function nameOn(server, repository) {
    const name = repository.startsWith(`${server}/`) ? repository.slice(server.length + 1).replace(/\.git$/, '') : repository;
    return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name) ? name : undefined;
}


/***/ }),

/***/ 46454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ osoplogYaml),
/* harmony export */   cY: () => (/* binding */ osopStatus),
/* harmony export */   eH: () => (/* binding */ triggerTypeOf)
/* harmony export */ });
/* unused harmony export osoplogOf */
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71179);

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
function osoplogOf({ record, trigger, workflowHash, auditHead, toolVersion }) {
    return defined({
        osoplog_version: '1.0',
        run_id: record.runId,
        workflow_id: record.workflow.id,
        workflow_hash: workflowHash,
        mode: record.dryRun ? 'dry_run' : 'live',
        status: osopStatus(record),
        trigger: defined({ type: trigger.type, actor: trigger.actor, timestamp: trigger.timestamp?.toISOString(), source: trigger.source }),
        started_at: record.startedAt.toISOString(),
        ended_at: record.endedAt.toISOString(),
        duration_ms: wholeMs(record.durationMs),
        runtime: { agent: 'osop-argocd', agent_version: toolVersion, source: 'executor' },
        node_records: record.nodes.flatMap((node) => nodeRecords(node)),
        result_summary: [(0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)(record), ...record.notices].join('\n'),
        'x-osop-argocd': defined({
            result: record.result,
            exit_code: record.exitCode,
            commit_sha: record.commitSha,
            previous_sha: record.previousSha,
            revert_sha: record.revertSha,
            rollback_strategy: record.rollbackStrategy,
            audit_head: auditHead,
            evidence: evidenceOf(record),
        }),
    });
}
/**
 * `osoplogOf` as the text of an `.osoplog.yaml` file. Strings are quoted: readers of YAML 1.1 take bare
 * times, `on` and the like for something else.
 */
async function osoplogYaml(facts) {
    const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return stringify(osoplogOf(facts), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
}
/** What was found of each application that failed; undefined where none did. */
function evidenceOf({ apps }) {
    const found = apps.flatMap(({ name, evidence }) => (evidence === undefined ? [] : [{ app: name, ...evidence }]));
    return found.length === 0 ? undefined : found;
}
/** The run's status in OSOP's words. */
function osopStatus(record) {
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


/***/ }),

/***/ 51432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33664);


const fullSha = /^[0-9a-f]{40}$/i;
/**
 * Reads the CI system's variables and GitHub's event payload.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readTrigger(env, event) {
    if (env['GITHUB_ACTIONS'] === 'true' || env['GITHUB_EVENT_NAME'] !== undefined || env['GITHUB_REPOSITORY'] !== undefined)
        return githubTrigger(env, event);
    if (env['GITLAB_CI'] !== undefined)
        return gitlabTrigger(env);
    if (env['JENKINS_URL'] !== undefined)
        return jenkinsTrigger(env);
    return { ...nothing, sha: undefined };
}
const nothing = {
    system: undefined, event: undefined, repository: undefined, branch: undefined, sha: undefined, previousSha: undefined,
    changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1, proposed: false, readsBase: false, otherRef: undefined,
};
function githubTrigger(env, event) {
    const name = env['GITHUB_EVENT_NAME'];
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(event) ? event : {};
    const push = name === 'push' ? payload : {};
    const ref = env['GITHUB_REF'] ?? text(payload['ref']);
    const pullRequest = name === 'pull_request' || name === 'pull_request_target';
    const proposed = name?.startsWith('pull_request') === true || name === 'merge_group' || ref?.startsWith('refs/pull/') === true
        || (name === 'workflow_run' && !followsOwnBranch(payload['workflow_run'], { repository: env['GITHUB_REPOSITORY'], ref }));
    const branch = pullRequest ? env['GITHUB_BASE_REF'] : (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? (env['GITHUB_REF_TYPE'] === 'branch' ? env['GITHUB_REF_NAME'] : undefined));
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repository = env['GITHUB_REPOSITORY'];
    return {
        system: 'github',
        event: name,
        repository,
        branch: present(branch),
        sha: sha(text(push['after'])) ?? sha(env['GITHUB_SHA']),
        previousSha: sha(text(push['before'])),
        changedFiles: changedFiles(push['commits'], push['forced'] === true),
        actor: env['GITHUB_ACTOR'],
        runUrl: repository === undefined || env['GITHUB_RUN_ID'] === undefined ? undefined : `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}`,
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        proposed,
        readsBase: name === 'pull_request_target' || name === 'workflow_run',
        otherRef: branch === undefined || branch === '' ? present(ref) : undefined,
    };
}
/** Events by which only those who may push to a branch start a workflow on it. */
const ownEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Whether a `workflow_run` follows a run of this repository's own branch, the one it is for. A branch of a fork may be called the same. */
function followsOwnBranch(followed, { repository, ref }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(followed) || repository === undefined)
        return false;
    const { event, head_branch: branch, head_repository: head } = followed;
    return ownEvents.has(text(event)) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(head) && text(head['full_name'])?.toLowerCase() === repository.toLowerCase() && typeof branch === 'string' && ref === `refs/heads/${branch}`;
}
/** GitHub lists at most 2,048 commits with a push, and may leave their files out. */
const mostCommits = 2_048;
/**
 * The files of a push in the order of its commits: added or modified, and not removed later. After a forced
 * push the list does not say what changed against the branch as it was.
 */
function changedFiles(commits, forced) {
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits || forced)
        return undefined;
    const files = new Set();
    for (const commit of commits) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(commit) || !Array.isArray(commit['modified']))
            return undefined;
        for (const path of [...strings(commit['added']), ...strings(commit['modified'])])
            files.add(path);
        for (const path of strings(commit['removed']))
            files.delete(path);
    }
    return [...files];
}
function gitlabTrigger(env) {
    return {
        ...nothing,
        system: 'gitlab',
        event: env['CI_PIPELINE_SOURCE'],
        repository: env['CI_PROJECT_PATH'],
        branch: env['CI_COMMIT_BRANCH'] ?? env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
        sha: sha(env['CI_COMMIT_SHA']),
        previousSha: sha(env['CI_COMMIT_BEFORE_SHA']),
        actor: env['GITLAB_USER_LOGIN'],
        runUrl: gitlabJob(env),
        runAttempt: undefined,
        proposed: env['CI_MERGE_REQUEST_IID'] !== undefined || /merge_request|pull_request/.test(env['CI_PIPELINE_SOURCE'] ?? ''),
        otherRef: env['CI_COMMIT_TAG'] === undefined ? undefined : `refs/tags/${env['CI_COMMIT_TAG']}`,
    };
}
/** A job that is tried again has a new id and page: what stays is the pipeline, and the job's name in it. */
function gitlabJob({ CI_PIPELINE_URL: pipeline, CI_JOB_NAME: job, CI_JOB_URL: page }) {
    return pipeline === undefined || job === undefined ? page : `${pipeline}#${encodeURIComponent(job)}`;
}
function jenkinsTrigger(env) {
    return {
        ...nothing,
        system: 'jenkins',
        repository: env['GIT_URL'] === undefined ? undefined : (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)(env['GIT_URL']),
        branch: env['GIT_BRANCH']?.replace(/^origin\//, ''),
        sha: sha(env['GIT_COMMIT']),
        previousSha: sha(env['GIT_PREVIOUS_COMMIT']),
        actor: env['BUILD_USER_ID'],
        runUrl: env['BUILD_URL'],
        proposed: env['CHANGE_ID'] !== undefined,
        otherRef: env['TAG_NAME'] === undefined ? undefined : `refs/tags/${env['TAG_NAME']}`,
    };
}
/** A full commit hash; forty zeros mean "none". */
function sha(value) {
    return value !== undefined && fullSha.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function present(value) {
    return value === '' ? undefined : value;
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ })

};
