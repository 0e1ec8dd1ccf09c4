export const id = 4321;
export const ids = [4321,6659];
export const modules = {

/***/ 46659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AuditFile: () => (/* binding */ AuditFile),
/* harmony export */   logsWithPending: () => (/* binding */ logsWithPending),
/* harmony export */   sha256: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18456);
/* harmony import */ var _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75097);
// Synchronous: a record is on the disk before what it tells of is done.





/** SHA-256 of a text in UTF-8, hexadecimal. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** Ends the name of the list beside a log, of runs whose records have yet to be brought to the ledger: it outlives a run that is killed. */
const pending = '.pending';
/** A file of audit records that a run writes to, alone: records are only ever added. */
class AuditFile {
    path;
    #descriptor;
    #end;
    constructor(path, descriptor, end) {
        this.path = path;
        this.#descriptor = descriptor;
        this.#end = end;
    }
    /**
     * Opens a file to add to, made where there is none. `abandoned` is the run whose records have no end, because it was killed,
     * and its records; `owed` are runs that have one, and have not been brought to the ledger.
     * Throws AdapterError `refused` for a file that cannot be written, is not whole, or is being written by another process.
     */
    static open(path, self) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
            if (there?.isFile() === false)
                throw new Error('it is no file');
            lock(path, self);
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a', 0o600);
            const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
            const { end, open } = text === '' ? { end: _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyChain */ .d1, open: undefined } : chainOf(text, path);
            const owed = owedIn(text, { path, open });
            return { file: new AuditFile(path, descriptor, end), abandoned: open === undefined ? undefined : runIn(text, open), owed };
        }
        catch (error) {
            if (descriptor !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
            unlock(path);
            throw error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError ? error : cannotWrite(path, error);
        }
    }
    /** The hash of the last record: kept elsewhere, it shows that none is missing. */
    get head() {
        return this.#end.hash;
    }
    /** Adds a record. It is on the disk when this returns. Throws AdapterError `refused` where it cannot be written; returns its line. */
    append(facts) {
        const { line, end } = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .linkRecord */ .uw)(facts, this.#end, sha256);
        try {
            const bytes = Buffer.from(`${line}\n`, 'utf8');
            // Less than all of it is written where the disk is full: then the next write says so.
            for (let written = 0; written < bytes.length; written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#descriptor, bytes, written))
                ;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(this.#descriptor);
        }
        catch (error) {
            throw cannotWrite(this.path, error);
        }
        this.#end = end;
        return line;
    }
    /** Notes that the records of a run are to be brought to the ledger, or that they are there. Throws AdapterError `refused` where that cannot be written. */
    owe(run, owed) {
        try {
            if (owed)
                addPending(this.path, run);
            else
                removePending(this.path, run);
        }
        catch (error) {
            throw cannotWrite(this.path, error);
        }
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#descriptor);
        unlock(this.path);
    }
}
/** The runs that the list beside a log names and that have ended; one that was killed before its first record is taken off. */
function owedIn(text, { path, open }) {
    return pendingRuns(path).filter((run) => run !== open).flatMap((run) => {
        const found = runIn(text, run);
        if (found === undefined)
            removePending(path, run);
        return found ?? [];
    });
}
/** The lines of a run in a chain that is whole. */
function runIn(text, run) {
    const lines = text.split('\n').filter((line) => line.includes(`"${run}"`) && JSON.parse(line)['run'] === run);
    return lines.length === 0 ? undefined : { run, lines };
}
function pendingRuns(log) {
    try {
        return [...new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(listOf(log), 'utf8').split('\n').filter((line) => line !== ''))];
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
function addPending(log, run) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(listOf(log), `${run}\n`, { mode: 0o600, flush: true });
}
/** The list goes with the last of its runs. */
function removePending(log, run) {
    const left = pendingRuns(log).filter((one) => one !== run);
    if (left.length === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(listOf(log), { force: true });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(listOf(log), left.map((one) => `${one}\n`).join(''), { mode: 0o600 });
}
/** The logs of a folder that have runs to be brought to the ledger, and are files of this user: what others leave in a shared folder is none of ours. */
function logsWithPending(folder, user) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((name) => name.endsWith(pending)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.slice(0, -pending.length))).filter((log) => isOurs(log, user) && isOurs(listOf(log), user)).toSorted();
    }
    catch {
        return [];
    }
}
function isOurs(path, user) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    return found?.isFile() === true && (user === undefined || found.uid === user);
}
function listOf(log) {
    return `${log}${pending}`;
}
/** The end of a chain that is whole, but for the end of its last run. */
function chainOf(text, path) {
    const { end, open, problems } = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyChain */ .H5)(text, { file: path, sha256 });
    const [first, ...more] = problems.filter(({ message }) => open === undefined || message !== `the run ${open} has no end`);
    if (first === undefined)
        return { end, open };
    throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('refused', `The audit log ${path} is not whole: line ${first.where?.line ?? 1}: ${first.message}${more.length > 0 ? `, and ${more.length} more` : ''}.`, {
        hint: 'Keep it for whoever looks into that, and name another file by audit-log.',
    });
}
/** Two processes at a time would break the chain. A lock of a process that is gone does not count. */
function lock(path, self) {
    const file = lockOf(path);
    for (const last of [false, true]) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, String(self.id), { flag: 'wx', mode: 0o600 });
            return;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
            const holder = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
            if (last || self.isRunning(holder))
                throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('refused', `The audit log ${path} is being written by another run (process ${holder}).`, { hint: 'Give each run a file of its own by audit-log.' });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        }
    }
}
function unlock(path) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lockOf(path), { force: true });
}
function lockOf(path) {
    return `${path}.lock`;
}
function cannotWrite(path, error) {
    if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError)
        return error;
    return new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('refused', `The audit log ${path} cannot be written: ${error.message}.`, { cause: error, hint: 'Set audit-log to a path that can be written.' });
}


/***/ }),

/***/ 64321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AuditTrail: () => (/* binding */ AuditTrail),
  privateLog: () => (/* binding */ privateLog)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/adapters/audit-file.js
var audit_file = __webpack_require__(46659);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
;// CONCATENATED MODULE: ./build/compiled/core/audit/node-facts.js

/** How a kind of node is told, and which of what it produced is kept. */
const kept = {
    bump: { event: 'images.set', fields: ['commit_sha', 'previous_sha', 'branch', 'changed', 'images', 'pull_request'] },
    promote: { event: 'versions.promoted', fields: ['commit_sha', 'previous_sha', 'branch', 'changed', 'images', 'pull_request', 'from', 'to', 'skipped'] },
    validate: { event: 'validated', fields: ['valid', 'checked', 'invalid', 'skipped'] },
    sync: { event: 'sync.finished', fields: ['app', 'phase', 'revision', 'previous_revision', 'changed', 'message'] },
    gate: { event: ['gate.passed', 'gate.failed'], fields: ['app', 'sync', 'revision', 'message', 'causes', 'url'], status: 'health' },
    check: { event: ['check.passed', 'check.failed'], fields: ['met', 'checks', 'value', 'message'], status: 'http_status' },
    rollback: { event: 'rollback.finished', fields: ['app', 'strategy', 'from', 'revision', 'id', 'verified', 'revert_sha', 'reason', 'message'], status: 'health' },
    approval: { event: 'approved', fields: ['approved'] },
};
/** What a record tells of a node that has finished; undefined for one that was not reached. */
function nodeFacts(finished) {
    const { kind, node, status, produced, problems, note, durationMs } = finished;
    if (status === 'blocked' || status === 'pending' || status === 'running')
        return undefined;
    const plain = status === 'skipped' || status === 'planned' ? undefined : kept[kind];
    const named = plain?.event ?? 'node.finished';
    const event = typeof named === 'string' ? named : named[status === 'succeeded' ? 0 : 1];
    const apps = produced['apps'];
    return {
        event: plain !== undefined && event === 'approved' && status !== 'succeeded' ? 'node.finished' : event,
        facts: {
            node, kind, status, seconds: Math.round(durationMs / 100) / 10,
            ...(note === undefined ? {} : { note }),
            ...(plain === undefined ? {} : told(produced, plain)),
            ...(Array.isArray(apps) && plain !== undefined ? { apps: apps.map((app) => ((0,json/* isJsonObject */.O)(app) ? { ...told(app, plain), ...picked(app, ['outcome', 'seconds']) } : app)) } : {}),
            ...(problems.length === 0 ? {} : { problems: problems.map(({ code, severity, message }) => ({ code, severity, message })) }),
        },
    };
}
/** What a record tells of a line of progress: where a rollback is about to lead; undefined for every other. */
function planFacts({ node, rollback }) {
    if (rollback === undefined)
        return undefined;
    const { app, strategy, from = null, to = null, id = null, reason } = rollback;
    return { event: 'rollback.planned', facts: { node, app, strategy, from, to, id, reason } };
}
function told(produced, { fields, status }) {
    const found = produced['status'];
    return { ...picked(produced, fields), ...(status === undefined || found === undefined ? {} : { [status]: found }) };
}
function picked(from, fields) {
    return Object.fromEntries(fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])));
}

;// CONCATENATED MODULE: ./build/compiled/core/audit/run-facts.js
/** What the last record of a run tells. */
function runFacts(record) {
    return {
        result: record.result,
        exit_code: record.exitCode,
        headline: record.headline,
        reason: record.reason ?? null,
        seconds: Math.round(record.durationMs / 100) / 10,
        commit: record.commitSha ?? null,
        previous_commit: record.previousSha ?? null,
        revert_commit: record.revertSha ?? null,
        rollback_strategy: record.rollbackStrategy ?? null,
        images: record.images,
        changed_files: record.changedFiles,
        apps: record.apps.map(({ name, namespace = null, result, sync = null, health = null, revision = null, seconds, causes, url }) => ({ name, namespace, result, sync, health, revision, seconds, causes, url })),
        notices: record.notices,
        problems: record.problems.map(({ code, severity, message }) => ({ code, severity, message })),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/audit/seen-applications.js
var seen_applications = __webpack_require__(24949);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(97566);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(55816);
;// CONCATENATED MODULE: ./build/compiled/commands/audit-trail.js












/** The audit records of a process, in one file. Secrets are taken out of all of them. */
class AuditTrail {
    #file;
    #clock;
    #redact;
    #identity = {};
    #running;
    #seen = new seen_applications/* SeenApplications */.Z();
    #runs = [];
    #abandoned;
    #begun = 0;
    /** Runs of processes before that are in the log and not in the ledger. */
    owed;
    constructor({ file, abandoned, owed = [] }, { clock, redact }) {
        this.#file = file;
        this.#abandoned = abandoned;
        this.owed = owed;
        this.#clock = clock;
        this.#redact = redact;
    }
    /** Opens the file that `audit-log` names, or one in the runner's temporary folder. A run before that was killed is given its end by the next one that begins. */
    static open(settings, host, redact) {
        try {
            return AuditTrail.at(pathOf(settings, host), host, redact);
        }
        catch (error) {
            return { problem: (0,command_result/* unwritable */.m)(error) };
        }
    }
    /** Opens a file by its path. Throws AdapterError. */
    static at(path, { clock }, redact) {
        return AuditTrail.over(audit_file.AuditFile.open(path, wiring/* thisProcess */.WF), { clock, redact });
    }
    /** The same over a file that is open. */
    static over(opened, how) {
        return new AuditTrail(opened, how);
    }
    get path() {
        return this.#file.path;
    }
    /** True once a run has been told of. */
    get hasRuns() {
        return this.#begun > 0;
    }
    /** The runs that were told of, with that of a process before which was killed. */
    get runs() {
        return this.#runs.filter(({ lines }) => lines.length > 0);
    }
    /** The run before that was killed, and has no end yet. */
    get abandoned() {
        return this.#abandoned;
    }
    head() {
        return this.#file.head;
    }
    /** Throws AdapterError `refused` where it cannot be written: then the run must not begin. */
    begin({ runId, trigger, settings, workflow, definitionCommit, dryRun, repository }) {
        const identity = { run: runId, ...(trigger.actor === undefined ? {} : { actor: trigger.actor }), ...(trigger.runUrl === undefined ? {} : { run_url: trigger.runUrl }) };
        this.#begun += 1;
        this.endInterrupted(identity);
        this.#identity = identity;
        if (settings.ledger !== undefined && !dryRun)
            this.#file.owe(runId, true);
        this.#runs.push({ run: runId, lines: [] });
        const { system, event, repository: triggering, branch, sha, runAttempt } = trigger;
        this.#append('run.started', {
            tool: `osop-argocd ${version/* version */.r}`,
            command: settings.command,
            dry_run: dryRun,
            config_repository: repository ?? null,
            workflow: { id: workflow.id, file: workflow.source?.file ?? null, sha256: workflow.source?.hash ?? null, commit: definitionCommit ?? null },
            trigger: { system: system ?? null, event: event ?? null, repository: triggering ?? null, branch: branch ?? null, commit: sha ?? null, attempt: runAttempt ?? null },
            options: settings.given,
            ...(settings.reason === undefined ? {} : { reason: settings.reason }),
        });
        this.#running = runId;
    }
    /** Gives the run before that was killed its one end, which says who found it. Does nothing where there is none. */
    endInterrupted(finder) {
        if (this.#abandoned === undefined)
            return;
        const { run, lines } = this.#abandoned;
        this.#identity = { run };
        this.#runs.push({ run, lines: [...lines] });
        this.#append('run.ended', { result: 'unknown', exit_code: null, headline: 'interrupted: it was killed, and the run that found it wrote this end', interrupted: true, found_by: { ...finder } });
        this.#abandoned = undefined;
    }
    /** Notes that a run is in the ledger. Where that cannot be written it is brought there again, which changes nothing. */
    isKept(run) {
        this.#try(() => { this.#file.owe(run, false); });
    }
    saw = (ref, application) => { this.#seen.note(ref, application); };
    /** What is told after the end of a run, as of a push that was left waiting, has no place in its records any more. */
    record(event, facts) {
        if (this.#running !== undefined)
            this.#append(event, facts);
    }
    #append(event, facts) {
        const record = (0,redact.redactJsonObject)({ ...facts, ...this.#identity, event, time: this.#clock.now().toISOString() }, this.#redact);
        const line = this.#file.append(wellFormed(record));
        this.#runs.at(-1)?.lines.push(line);
    }
    /** What a node came to. That it cannot be written shows before the next change. */
    observe(event) {
        if (this.#running === undefined)
            return;
        const told = event.type === 'node-finished' ? nodeFacts(event) : event.type === 'progress' ? planFacts(event) : undefined;
        if (told !== undefined)
            this.#try(() => { this.record(told.event, this.#seen.identify(told.facts)); });
    }
    /** The one last record of a run. */
    end(record) {
        if (this.#running === undefined)
            return;
        this.#try(() => { this.record('run.ended', this.#seen.identify(runFacts(record))); });
        this.#running = undefined;
    }
    /** The last record of a run that a bug ended. */
    broken() {
        if (this.#running === undefined)
            return;
        this.#try(() => { this.record('run.ended', { result: 'unknown', exit_code: 70, headline: 'ended by a bug of this program' }); });
        this.#running = undefined;
    }
    close() {
        this.#file.close();
    }
    #try(write) {
        try {
            write();
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError))
                throw error;
        }
    }
}
/** The steps of a job share a file; without a runner each run has one of its own, since several may go on at a time. */
function pathOf({ auditLog, workingDirectory }, host) {
    if (auditLog !== undefined)
        return (0,external_node_path_.resolve)((0,wiring/* workspaceRoot */.oS)({ workingDirectory }, host), auditLog);
    const runner = host.env['RUNNER_TEMP'];
    return runner === undefined ? privateLog((0,external_node_crypto_.randomUUID)()) : (0,external_node_path_.join)(runner, '.osop', 'audit.jsonl');
}
/** The log of one run alone, in the temporary folder of the machine. */
function privateLog(name) {
    return (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), '.osop', `audit-${name}.jsonl`);
}
/** The same without halves of characters, which no UTF-8 text can hold. */
function wellFormed(value) {
    return JSON.parse(JSON.stringify(value), (_, member) => (typeof member === 'string' ? member.replace(/\p{Surrogate}/gu, '\uFFFD') : member));
}


/***/ }),

/***/ 19777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   KN: () => (/* binding */ selectResources),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hl: () => (/* binding */ intoWaves),
/* harmony export */   id: () => (/* binding */ mergeSyncOptions),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** Names in a text, by commas, blanks or lines, each once. */
function namesIn(text) {
    return [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
}
/** True for a name with `*` or `?`, which stands for all that match. */
function isPattern(name) {
    return /[*?]/.test(name);
}
/** Whether a text matches a pattern, in which `*` stands for any text and `?` for one character. Takes linear time a star. */
function matchesPattern(pattern, text) {
    let [at, inText, star, resume] = [0, 0, -1, 0];
    while (inText < text.length) {
        const wanted = pattern[at];
        if (wanted === '*') {
            star = at;
            resume = inText;
            at += 1;
        }
        else if (wanted !== undefined && (wanted === '?' || wanted === text[inText])) {
            at += 1;
            inText += 1;
        }
        else if (star === -1) {
            return false;
        }
        else {
            at = star + 1;
            resume += 1;
            inText = resume;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}
/** `name`, or `namespace/name` outside the control plane's namespace. */
function displayName({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
/** Namespace of the control plane that an Application belongs to: `argocd` where its status does not say. */
function controlPlaneOf(application) {
    return application.status?.controllerNamespace ?? 'argocd';
}
/** How an Application that was read is named: without the namespace where that is the control plane's. */
function nameOf(application) {
    const { name, namespace } = application.metadata;
    return namespace === undefined || namespace === controlPlaneOf(application) ? { name } : { name, namespace };
}
/** Whether an Application is called by a name or pattern, with its namespace or without. */
function isCalled(called, application) {
    const { name, namespace = '' } = application.metadata;
    return standsFor(called, { shown: displayName(nameOf(application)), name, namespace });
}
/** The same of one that is known by its names: `shown` is what a name without a pattern must be, if it is not `namespace/name`. */
function standsFor(called, { shown, name, namespace }) {
    const full = `${namespace}/${name}`;
    if (!isPattern(called))
        return called === shown || called === full;
    // In `argo*` the name of a namespace is not meant.
    return matchesPattern(called, shown) || matchesPattern(called, called.includes('/') ? full : name);
}
/**
 * The Applications and ApplicationSets among the resources of an Application, those included that git asks for and
 * that are not created yet, or that its last operation has created after the last comparison.
 */
function childrenOf(application) {
    const { resources = [], operationState } = application.status ?? {};
    const gone = new Set(resources.filter(({ requiresPruning }) => requiresPruning === true).map(keyOf));
    const whole = operationState?.operation.sync?.dryRun !== true;
    const applied = (whole ? (operationState?.syncResult?.resources ?? []) : []).filter(({ status }) => status === 'Synced');
    const kept = [...resources, ...applied].filter((resource) => resource.group === 'argoproj.io' && !gone.has(keyOf(resource)));
    const ofKind = (kind) => [...new Map(kept
            .filter((resource) => resource.kind === kind)
            .map(({ name, namespace }) => (namespace === undefined || namespace === '' || namespace === controlPlaneOf(application) ? { name } : { name, namespace }))
            .map((child) => [displayName(child), child])).values()];
    return { applications: ofKind('Application'), applicationSets: ofKind('ApplicationSet') };
}
function keyOf({ group, kind, namespace, name }) {
    return [group ?? '', kind, namespace ?? '', name].join('/');
}
const waveAnnotation = 'argocd.argoproj.io/sync-wave';
/**
 * Groups in the order in which they are deployed. `waves` are names, patterns or labels `key=value` for each group; what
 * none of them names comes last. Without `waves` the sync-wave annotation decides, 0 where there is none.
 */
function intoWaves(applications, waves) {
    const placed = applications.map((item) => ({ item, place: waves.length === 0 ? annotatedWave(item) : placeIn(waves, item) }));
    const places = [...new Set(placed.map(({ place }) => place))].toSorted((a, b) => a - b);
    return places.map((wanted) => placed.filter(({ place }) => place === wanted).map(({ item }) => item));
}
function annotatedWave({ application }) {
    const text = application?.metadata.annotations?.[waveAnnotation] ?? '';
    return /^-?\d{1,9}$/.test(text) ? Number(text) : 0;
}
function placeIn(waves, item) {
    const found = waves.findIndex((wave) => wave.some((entry) => isNamedBy(entry, item)));
    return found === -1 ? waves.length : found;
}
function isNamedBy(entry, { ref, application }) {
    const [, key = '', value = ''] = /^([^=]+)==?(.*)$/.exec(entry) ?? [];
    if (key !== '')
        return application?.metadata.labels?.[key] === value;
    return matchesPattern(entry, displayName(ref)) || (!entry.includes('/') && matchesPattern(entry, ref.name));
}
/**
 * The resources of an Application that patterns `[!]group:kind:[namespace/]name` choose; where all patterns begin with
 * `!`, everything else.
 */
function selectResources(patterns, application) {
    const [out, chosen] = [patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)), patterns.filter((pattern) => !pattern.startsWith('!'))];
    return (application.status?.resources ?? [])
        .filter((resource) => resource.hook !== true && (chosen.length === 0 || chosen.some((pattern) => isChosenBy(pattern, resource))) && !out.some((pattern) => isChosenBy(pattern, resource)))
        .map(({ group = '', kind, name, namespace }) => ({ group, kind, name, ...(namespace === undefined ? {} : { namespace }) }));
}
function isChosenBy(pattern, resource) {
    const [group = '', kind = '', path = ''] = pattern.split(':');
    const [name = '', namespace] = path.split('/').toReversed();
    return matchesPattern(group, resource.group ?? '') && matchesPattern(kind, resource.kind) && matchesPattern(name, resource.name)
        && (namespace === undefined || matchesPattern(namespace, resource.namespace ?? ''));
}
/**
 * The sync options of a request: present at all they replace the Application's own, so those are sent again, except
 * where a new one has the same name.
 */
function mergeSyncOptions(own, added) {
    const names = new Set(added.map(nameOfOption));
    return [...own.filter((option) => !names.has(nameOfOption(option))), ...added];
}
function nameOfOption(option) {
    return option.split('=')[0] ?? option;
}


/***/ }),

/***/ 77421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one text of a JSON value by RFC 8785 (JSON Canonicalization Scheme): no white space, keys in the order of their UTF-16
 * code units, numbers and strings as ECMAScript writes them. Members that are undefined are left out. Throws for a number
 * that JSON does not have, and for half of a surrogate pair, which no UTF-8 text can hold.
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error('JSON has no such number');
    if (typeof value === 'string')
        return canonicalText(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = [];
    // Without a comparison of its own, sort() goes by UTF-16 code units.
    for (const key of Object.keys(value).toSorted()) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${canonicalText(key)}:${canonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function isList(value) {
    return Array.isArray(value);
}
function canonicalText(text) {
    if (/\p{Surrogate}/u.test(text))
        throw new Error('half of a surrogate pair cannot be written');
    return JSON.stringify(text);
}


/***/ }),

/***/ 75097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   MO: () => (/* binding */ ChainReading),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   iM: () => (/* binding */ auditVersion),
/* harmony export */   uw: () => (/* binding */ linkRecord)
/* harmony export */ });
/* unused harmony export genesis */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77421);



/** Version of the record's form. */
const auditVersion = 1;
/** What the first record of a file names as the one before it. */
const genesis = '0'.repeat(64);
/** Where a chain begins. */
const emptyChain = { seq: 0, hash: genesis };
/**
 * A record of a chain as a line: `facts` with version, number, the hash of the record before it, and its own, which is the hash
 * of the canonical JSON of all the rest. The line is canonical itself, so that there is one way only to write a record.
 */
function linkRecord(facts, after, sha256) {
    const record = { ...facts, v: auditVersion, seq: after.seq + 1, prev: after.hash };
    const hash = sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(record));
    return { line: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ ...record, hash }), end: { seq: record.seq, hash } };
}
/**
 * Checks a file of records: each line by its own hash and by that of the one before it, each run from `run.started` to
 * `run.ended`. An edit, a deletion, an insertion or another order breaks that. What is cut off at the end, and a chain that was
 * made anew as a whole, only an anchor shows that was kept elsewhere: `head`, the hash of the last record.
 */
function verifyChain(text, { file, head, sha256 }) {
    const reading = new ChainReading({ file, sha256 });
    const lines = text.split('\n');
    const rest = lines.pop();
    for (const [index, line] of lines.entries())
        reading.take(line, index + 1);
    if (rest !== '')
        reading.torn(lines.length + 1);
    return reading.ended(head);
}
/** Reads records line by line. With `part`, those of one run that stood in the midst of others. */
class ChainReading {
    #file;
    #sha256;
    #part;
    #problems = [];
    #end = emptyChain;
    #records = 0;
    #runs = 0;
    #open;
    #line = 1;
    constructor({ file, sha256 }, part) {
        this.#file = file;
        this.#sha256 = sha256;
        this.#part = part;
    }
    take(line, number) {
        this.#line = number;
        this.#records += 1;
        const record = readRecord(line);
        if (record === undefined) {
            this.#found('the line is no record as it was written');
            // What comes next is held against what it says itself, so that one fault is told once.
            this.#end = { seq: this.#end.seq + 1, hash: '' };
            return;
        }
        const { hash, ...rest } = record;
        if (this.#part !== undefined)
            this.#takePart(this.#part, record);
        if (rest.v !== auditVersion)
            this.#found(`the record has the version ${shown(rest.v)}, which is not known`, `this program reads version ${auditVersion}`);
        if (rest.seq !== this.#end.seq + 1)
            this.#found(`the record has the number ${shown(rest.seq)} where ${this.#end.seq + 1} is next`, 'records were removed, added or moved');
        else if (this.#end.hash !== '' && rest.prev !== this.#end.hash)
            this.#found('the record does not follow the one before it', 'one of the two was exchanged, or belongs to another file');
        if (this.#sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(rest)) !== hash)
            this.#found('the record was changed: its hash is that of another text');
        this.#takeEvent(rest);
        this.#end = { seq: typeof rest.seq === 'number' ? rest.seq : this.#end.seq + 1, hash };
    }
    /** The first one follows records that are not here. */
    #takePart({ first, run }, { hash, seq, prev, run: own }) {
        if (own !== run)
            this.#found(`the record is of the run ${shown(own)}, not of ${run}`, 'it was moved');
        if (this.#records > 1)
            return;
        if (hash !== first)
            this.#found('the first record of the run is not the one that was written', 'the records were exchanged for others');
        this.#end = { seq: typeof seq === 'number' ? seq - 1 : 0, hash: typeof prev === 'string' ? prev : '' };
    }
    #takeEvent({ event, run }) {
        if (event === 'run.started') {
            if (this.#open !== undefined)
                this.#found(`the run ${this.#open} has no end`, 'its last records are missing');
            this.#runs += 1;
            this.#open = typeof run === 'string' ? run : '';
            return;
        }
        if (this.#open === undefined || run !== this.#open)
            this.#found(`the record is of the run ${shown(run)}, which has not begun`, 'its first records are missing, or it was moved');
        if (event === 'run.ended')
            this.#open = undefined;
    }
    torn(number) {
        this.#line = number;
        this.#found('the last line is not whole', 'the run was killed while it was written, or the file was cut');
    }
    ended(head) {
        if (this.#records === 0 && this.#problems.length === 0)
            this.#found('the file has no records');
        if (this.#open !== undefined && this.#problems.length === 0)
            this.#found(`the run ${this.#open} has no end`, 'it is still going on, was killed, or the file was cut');
        if (head !== undefined && head.toLowerCase() !== this.#end.hash)
            this.#found(`the last record is not the one whose hash is ${head.slice(0, 12)}…`, 'records are missing at the end or were added, or the whole file was written anew');
        return { problems: this.#problems, records: this.#records, runs: this.#runs, end: this.#end, open: this.#open };
    }
    #found(message, hint) {
        this.#problems.push({ code: 'OSOP-AUDIT-002', severity: 'error', message, where: { file: this.#file, line: this.#line, column: 1 }, ...(hint === undefined ? {} : { hint }) });
    }
}
/** A member as a message shows it. */
function shown(value) {
    return value === undefined ? 'nothing' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(typeof value === 'string' ? value : JSON.stringify(value), 80);
}
/** A record whose line is exactly what we would have written; undefined for anything else. */
function readRecord(line) {
    try {
        const value = JSON.parse(line);
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
            return undefined;
        const { hash } = value;
        return typeof hash === 'string' && (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value) === line ? { ...value, hash } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 24949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SeenApplications)
/* harmony export */ });
/* harmony import */ var _argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19777);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);


/** What was last seen of the applications of a run, so that records tell of each which one it is and what runs in it. */
class SeenApplications {
    #seen = new Map();
    note(ref, application) {
        if (application.metadata.uid !== undefined)
            this.#seen.set((0,_argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(ref), application);
    }
    /** Undefined for one that has not been read. */
    uid(ref) {
        return (this.#seen.get((0,_argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(ref)) ?? this.#find((0,_argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(ref)))?.metadata.uid;
    }
    /**
     * The facts of a record with `uid` and, where they tell of health, the `images` that ran by then: of their application, and of
     * each one under `apps`. Argo CD names images as the manifests do, with digests where those have them.
     */
    identify(facts) {
        const { apps } = facts;
        return { ...this.#identified(facts), ...(Array.isArray(apps) ? { apps: apps.map((app) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(app) ? this.#identified(app) : app)) } : {}) };
    }
    #identified(facts) {
        const { app, name, namespace } = facts;
        const named = typeof app === 'string' ? app : typeof name === 'string' ? (typeof namespace === 'string' ? `${namespace}/${name}` : name) : undefined;
        const found = named === undefined ? undefined : this.#find(named);
        const images = found?.status?.summary?.images ?? [];
        if (found?.metadata.uid === undefined)
            return facts;
        return { ...facts, uid: found.metadata.uid, ...('health' in facts && images.length > 0 ? { live_images: images } : {}) };
    }
    /** Some name an application without its namespace: that counts where it can mean one only. */
    #find(full) {
        const [name, namespace] = full.split('/').toReversed();
        const found = [...this.#seen].flatMap(([key, application]) => {
            const { metadata } = application;
            return metadata.name === name && (namespace === undefined || key === full || metadata.namespace === namespace) ? [application] : [];
        });
        return new Set(found.map(({ metadata }) => metadata.uid)).size === 1 ? found.at(-1) : undefined;
    }
}


/***/ })

};
