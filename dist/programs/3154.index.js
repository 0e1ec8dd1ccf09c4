export const id = 3154;
export const ids = [3154,9752,1464];
export const modules = {

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSystemRandom: () => (/* binding */ createSystemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Randomness of the machine. */
function createSystemRandom() {
    return { uuid: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), fraction: Math.random };
}


/***/ }),

/***/ 32956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  earlierHealth: () => (/* binding */ earlierHealth),
  a: () => (/* binding */ openLedger),
  openLedgerReader: () => (/* binding */ openLedgerReader),
  A: () => (/* binding */ openReceiver)
});

// EXTERNAL MODULE: ./build/compiled/config-repository.js
var config_repository = __webpack_require__(29135);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/core/audit/record-facts.js
var record_facts = __webpack_require__(49557);
;// CONCATENATED MODULE: ./build/compiled/core/audit/known-health.js

/** What the ledger's records say of an application's revisions: how the last gate found each of them. */
function knownHealth(records, app) {
    const found = (0,record_facts/* recordFacts */.rO)(records, app).flatMap((fact) => (fact.kind === 'health' && fact.revision !== undefined ? [{ ...fact, revision: fact.revision }] : []));
    return new Map(found.toSorted((one, other) => one.atMs - other.atMs).map(({ revision, healthy, atMs, why }) => [
        revision, { health: healthy ? 'healthy' : 'unhealthy', why: `${why}, as the ledger has it of ${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC` },
    ]));
}

// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var proxy = __webpack_require__(47736);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/audit-outlets.js







/** Opens the refs of the config repository that audit records are kept in: by git, whatever the commit-mode is. Throws AdapterError. */
async function openLedger(settings, host, signal) {
    const { createGit, createLedger } = await __webpack_require__.e(/* import() */ 4632).then(__webpack_require__.bind(__webpack_require__, 24632));
    const { clock, env } = host;
    const options = { workspace: (0,wiring/* workspaceRoot */.oS)(settings, host), clock, redact: (0,redact.createRedactor)(settings.secrets), environment: env, signal, allowHttp: settings.allowHttp, temporaryFolder: env['RUNNER_TEMP'] };
    const checkout = createGit(options);
    return createLedger({ ...options, remote: (await (0,wiring/* configRemote */.Xf)(settings, { checkout, env })) ?? (await (0,config_repository/* namedRemote */.Ef)(settings, { checkout, env })) ?? (await apiRemote(settings, { checkout, env })) });
}
/** Whoever commits by GitHub's API need not have kept credentials in the checkout: its token is good for git as well. */
async function apiRemote({ commitMode, githubToken }, { checkout, env }) {
    if (commitMode !== 'api' || githubToken === undefined)
        return undefined;
    const origin = await (0,config_repository/* originUrl */.sH)(checkout);
    return origin?.startsWith(`${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/`) === true ? { url: origin, token: githubToken } : undefined;
}
/** Reads the ledger that `ledger` names, which is asked for no sooner than that. `read` throws AdapterError. */
function openLedgerReader(target, settings, host) {
    let opened;
    const open = async () => {
        const [{ createLedgerReader }, { sha256 }, ledger] = await Promise.all([__webpack_require__.e(/* import() */ 1359).then(__webpack_require__.bind(__webpack_require__, 21359)), __webpack_require__.e(/* import() */ 6659).then(__webpack_require__.bind(__webpack_require__, 46659)), openLedger(settings, host, host.signal)]);
        return { reader: createLedgerReader({ ledger, target, sha256 }), close: ledger.close };
    };
    return {
        read: async (...asked) => await (await (opened ??= open())).reader.read(...asked),
        close: () => { opened?.then(({ close }) => { close(); }, () => undefined); },
    };
}
/** Months of the ledger that a rollback goes by: Argo CD's history is rarely longer. */
const recentMonths = 6;
/** How the ledger's runs found the revisions of an application. A ledger that is not as it was written says nothing: it is refused. */
function earlierHealth(reader) {
    return {
        of: async (ref) => {
            const { records, problems: [finding] } = await reader.read(ref, { months: recentMonths });
            if (finding !== undefined)
                throw new adapter_error.AdapterError('refused', `${finding.where?.file ?? 'its file'}: ${finding.message}`);
            return knownHealth(records, (0,selection/* displayName */.QC)(ref));
        },
    };
}
/** Throws AdapterError `refused` for an address that cannot be used. */
async function openReceiver(url, { allowHttp, secrets }, { clock, env }) {
    const [{ createHttpTransport }, { postEvents, requireWebhook }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 63628)), __webpack_require__.e(/* import() */ 6550).then(__webpack_require__.bind(__webpack_require__, 31312))]);
    requireWebhook(url, allowHttp);
    const transport = createHttpTransport({ clock, redact: (0,redact.createRedactor)(secrets), proxy: (0,proxy/* readProxyRules */.q)(env) });
    return {
        post: async (events, signal) => { await postEvents(events, { transport, clock, url, allowHttp, signal }); },
        close: () => { transport.close(); },
    };
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

/***/ 13154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HandOver: () => (/* binding */ HandOver),
  postAll: () => (/* binding */ postAll)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/compiled/adapters/audit-file.js
var audit_file = __webpack_require__(46659);
// EXTERNAL MODULE: ./build/compiled/adapters/random.js
var random = __webpack_require__(1464);
// EXTERNAL MODULE: ./build/compiled/audit-outlets.js + 1 modules
var audit_outlets = __webpack_require__(32956);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/audit/cloud-events.js
var cloud_events = __webpack_require__(23943);
// EXTERNAL MODULE: ./build/compiled/core/audit/ledger.js
var ledger = __webpack_require__(35363);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/engine/deadline.js
var engine_deadline = __webpack_require__(38737);
// EXTERNAL MODULE: ./build/compiled/engine/write-ledger.js
var write_ledger = __webpack_require__(49910);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/commands/audit-trail.js + 2 modules
var audit_trail = __webpack_require__(64321);
;// CONCATENATED MODULE: ./build/compiled/commands/left-behind.js







/**
 * Without a runner each run has a log of its own: one that was killed left it in the temporary folder. Runs of the same
 * applications and ledger are brought along and given their end; a log that cannot be read or is being written is left alone.
 */
async function bringLeftBehind(own, { settings, host, write }) {
    if (settings.auditLog !== undefined || host.env['RUNNER_TEMP'] !== undefined)
        return;
    for (const path of (0,audit_file.logsWithPending)((0,external_node_path_.dirname)((0,audit_trail.privateLog)('')), wiring/* thisProcess */.WF.user)) {
        const trail = left_behind_open(path, host, settings);
        if (trail === undefined)
            continue;
        try {
            await bring(own, { trail, write });
        }
        finally {
            trail.close();
        }
    }
}
function left_behind_open(path, host, settings) {
    try {
        return audit_trail.AuditTrail.at(path, host, (0,redact.createRedactor)(settings.secrets));
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return undefined;
        throw error;
    }
}
async function bring(own, { trail, write }) {
    const { abandoned } = trail;
    for (const run of trail.owed)
        if ((0,ledger/* areKin */.JE)(run, own))
            await write(run, trail);
    if (abandoned === undefined || !(0,ledger/* areKin */.JE)(abandoned, own))
        return;
    const { run, actor, run_url: runUrl } = JSON.parse(own.lines[0] ?? '{}');
    trail.endInterrupted({ run: typeof run === 'string' ? run : own.run, ...(typeof actor === 'string' ? { actor } : {}), ...(typeof runUrl === 'string' ? { run_url: runUrl } : {}) });
    for (const ended of trail.runs)
        await write(ended, trail);
}

;// CONCATENATED MODULE: ./build/compiled/commands/hand-over.js











/** For the ledger and the receiver together. A run that was cancelled has not that long: what cannot wait is done first. */
const deadlineSec = 180;
/** Events that are posted at a time. */
const batch = 100;
/** Brings the records of a run to where they are kept beside the audit log: the ledger, and a receiver. */
class HandOver {
    #settings;
    #host;
    /** The check has failed: nobody is asked again. */
    #isRefused = false;
    constructor(settings, host) {
        this.#settings = settings;
        this.#host = host;
    }
    /** What would keep the records from their place, before anything is changed. */
    async check() {
        const { ledger: target, auditWebhookUrl, commitAuthor } = this.#settings;
        const problems = [
            ...(auditWebhookUrl === undefined ? [] : await caught('OSOP-AUDIT-001', async () => { (await (0,audit_outlets/* openReceiver */.A)(auditWebhookUrl, this.#settings, this.#host)).close(); })),
            ...(target === undefined ? [] : await caught('OSOP-AUDIT-001', async () => {
                const ledger = await (0,audit_outlets/* openLedger */.a)(this.#settings, this.#host, this.#host.signal);
                try {
                    await ledger.check((0,write_ledger/* ledgerRef */.D)(target), commitAuthor);
                }
                finally {
                    ledger.close();
                }
            }, (error) => ({ message: `the ledger cannot be written: ${error.message}`, hint: error.hint ?? 'check what ledger names, and that this account may push there' }))),
        ];
        this.#isRefused = (0,problem/* hasErrors */.C)(problems);
        return problems;
    }
    /**
     * Hands over what was really done, and to the ledger what runs before could not bring there. The result of a run does not
     * change by it.
     */
    async deliver(trail) {
        const real = trail.runs.filter((run) => !(0,ledger/* ledgerPlace */.VP)(run).dryRun);
        const own = trail.runs.at(-1);
        // A dry run writes nothing anywhere, nor what another run left.
        if (this.#isRefused || own === undefined || !real.includes(own))
            return [];
        // Whoever cancels the run does not cancel its records.
        const deadline = (0,engine_deadline/* startDeadline */.d)(this.#host.clock, { scope: 'run', seconds: deadlineSec, parent: new AbortController().signal });
        try {
            return [...await this.#keep([...trail.owed, ...real].filter((run) => (0,ledger/* isForSameLedger */.f4)(run, own)), { own, trail, signal: deadline.signal }), ...await this.#post(real, { log: trail.path, signal: deadline.signal })];
        }
        finally {
            deadline.cancel();
        }
    }
    async #keep(runs, { own, trail, signal }) {
        const { ledger: target, pushAttempts: attempts, commitAuthor: author } = this.#settings;
        if (target === undefined)
            return [];
        return await caught('OSOP-AUDIT-003', async () => {
            const ledger = await (0,audit_outlets/* openLedger */.a)(this.#settings, this.#host, signal);
            const write = async (run, of) => {
                await (0,write_ledger/* writeLedger */.X)(run, { ledger, target, isOwed: of !== trail || trail.owed.includes(run), clock: this.#host.clock, random: (0,random.createSystemRandom)(), signal, attempts, author, sha256: audit_file.sha256 });
                of.isKept(run.run);
            };
            try {
                for (const run of runs)
                    await write(run, trail);
                await bringLeftBehind(own, { settings: this.#settings, host: this.#host, write });
            }
            finally {
                ledger.close();
            }
        }, (error) => ({ message: `the records of this run are not in the ledger: ${error.message}`, hint: 'keep the audit log, which has them: the next run that writes to it brings them to the ledger' }));
    }
    async #post(runs, { log, signal }) {
        const { auditWebhookUrl } = this.#settings;
        if (auditWebhookUrl === undefined)
            return [];
        const events = runs.flatMap(({ lines }) => lines.map((line) => (0,cloud_events/* cloudEvent */.G)(JSON.parse(line))));
        return await postAll(events, { url: auditWebhookUrl, settings: this.#settings, host: this.#host, log, signal });
    }
}
/** Posts events in batches. What the receiver did not take is kept beside the log, a line each, and told as a warning. */
async function postAll(events, { url, settings, host, log, signal }) {
    const dead = [];
    let reason;
    const failed = await caught('OSOP-AUDIT-003', async () => {
        const receiver = await (0,audit_outlets/* openReceiver */.A)(url, settings, host);
        try {
            for (let at = 0; at < events.length; at += batch) {
                const part = events.slice(at, at + batch);
                try {
                    // One that is down is not waited for again.
                    if (reason?.retryable === true)
                        throw reason;
                    await receiver.post(part, signal);
                }
                catch (error) {
                    if (!(error instanceof adapter_error.AdapterError))
                        throw error;
                    reason = error;
                    dead.push(...part);
                }
            }
        }
        finally {
            receiver.close();
        }
    });
    if (failed.length > 0 || reason === undefined)
        return failed;
    return [undelivered(dead, { reason, file: `${log}.undelivered.jsonl` })];
}
function undelivered(events, { reason, file }) {
    const problem = { code: 'OSOP-AUDIT-003', severity: 'warning', message: `${events.length} audit records were not taken by the receiver: ${reason.message}` };
    try {
        (0,external_node_fs_.appendFileSync)(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''), { mode: 0o600 });
        return { ...problem, hint: `they are kept in ${file}; audit export --format cloudevents with audit-webhook-url posts the whole log again` };
    }
    catch (error) {
        return { ...problem, hint: `they could not be kept in ${file} (${error.code ?? 'unknown'}): keep the audit log, which has them` };
    }
}
async function caught(code, work, told = ({ message, hint }) => ({ message, hint })) {
    try {
        await work();
        return [];
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError))
            throw error;
        const { message, hint } = told(error);
        return [{ code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }];
    }
}


/***/ }),

/***/ 54114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ msOf),
/* harmony export */   g: () => (/* binding */ commitFact)
/* harmony export */ });
/* harmony import */ var _git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99752);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29969);
/* harmony import */ var _git_reverts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69704);
/* harmony import */ var _git_trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36299);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);





/** What a commit tells of itself by its message. */
function commitFact({ sha, parents, message, author, at, concerns, sourceAt }) {
    const source = (0,_git_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerValues */ .u)(message, _git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.source).find((value) => (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitSha */ ._$)(value));
    return {
        kind: 'commit', sha, parents,
        atMs: msOf(at),
        by: author === undefined || author === '' ? undefined : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(author, 100),
        subject: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(message.split('\n')[0] ?? '', 200),
        images: (0,_git_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerValues */ .u)(message, _git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.image).map((image) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(image, 200)),
        reverts: (0,_git_reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReverts */ .jS)(message),
        reason: reasonOf(message),
        job: (0,_git_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerValues */ .u)(message, _git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.job)[0],
        source: source === undefined ? undefined : { sha: source, atMs: msOf(sourceAt) },
        concerns,
    };
}
/** Milliseconds of a time in text; undefined for what is none. */
function msOf(text) {
    const ms = Date.parse(text ?? '');
    return Number.isNaN(ms) ? undefined : ms;
}
function reasonOf(message) {
    const [, reason] = /^Reason: (.+)$/m.exec(message) ?? [];
    return reason === undefined ? undefined : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason, 300);
}


/***/ }),

/***/ 49557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   b9: () => (/* binding */ recordsSince),
/* harmony export */   rO: () => (/* binding */ recordFacts)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12659);
/* harmony import */ var _git_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54114);



/** Lines of a file of records that are records; how many are not. What they say is not checked here: `audit verify` does that. */
function readRecords(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const records = lines.flatMap((line) => {
        try {
            const value = JSON.parse(line);
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && typeof value['event'] === 'string' ? [value] : [];
        }
        catch {
            return [];
        }
    });
    return { records, unreadable: lines.length - records.length };
}
/** What records tell of one application, `name` or `namespace/name`. Of dry runs nothing: they changed nothing. */
function recordFacts(records, app) {
    const dry = new Set(records.filter(({ event, dry_run: dryRun }) => event === 'run.started' && dryRun === true).map(({ run }) => run));
    const reasons = new Map(records.flatMap(({ event, run, reason }) => (event === 'run.started' && typeof reason === 'string' ? [[run, reason]] : [])));
    return records.filter(({ run }) => !dry.has(run)).flatMap((record) => [...actorFacts(record), ...ofApplication(record, app).flatMap((part) => partFacts(record, part, reasons.get(record['run'])))]);
}
/** When the records begin. */
function recordsSince(records) {
    const times = records.flatMap((record) => (0,_git_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .msOf */ .Q)(text(record, 'time')) ?? []);
    return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
}
function actorFacts(record) {
    const by = text(record, 'actor');
    const shas = record['event'] === 'rollback.finished' ? [text(record, 'revert_sha')] : [text(record, 'commit_sha'), record['event'] === 'commit.accepted' ? text(record, 'sha') : undefined];
    if (by === undefined)
        return [];
    return shas.flatMap((sha) => (sha === undefined || sha === '' ? [] : [{ kind: 'actor', from: 'records', sha, by }]));
}
/** A node of several applications has a part for each. */
function ofApplication(record, app) {
    const { apps } = record;
    const parts = Array.isArray(apps) && apps.length > 0 ? apps.filter((part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(part)) : [record];
    // The part of a run with one application alone has its name without the namespace.
    const names = new Set([app, app.slice(app.indexOf('/') + 1)]);
    return parts.filter((part) => names.has(part['app']) || names.has(part['name']));
}
function partFacts(record, part, runReason) {
    const atMs = (0,_git_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .msOf */ .Q)(text(record, 'time'));
    if (atMs === undefined || record['status'] === 'skipped' || record['status'] === 'planned')
        return [];
    const revision = text(part, 'revision');
    const by = text(record, 'actor');
    const told = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text(part, 'message') ?? '', 300);
    switch (record['event']) {
        case 'sync.finished':
            if (part['phase'] === 'Succeeded' && revision !== undefined)
                return [{ kind: 'deployed', from: 'records', revision, atMs, by, id: undefined, health: 'unknown' }];
            return part['phase'] === 'Failed' || part['phase'] === 'Error' ? [{ kind: 'failed-sync', from: 'records', atMs, revision, by, why: told }] : [];
        case 'gate.passed':
        case 'gate.failed': {
            const health = text(part, 'health');
            const healthy = record['event'] === 'gate.passed' && health === 'Healthy';
            if (!healthy && !foundBroken(record, health))
                return [];
            return [{ kind: 'health', from: 'records', healthy, atMs, untilMs: undefined, revision, why: healthy ? 'the gate passed' : `the gate failed: ${told}` }];
        }
        case 'rollback.finished':
            return rollbackFacts(part, { atMs, by, job: text(record, 'run_url'), runReason });
        default:
            return [];
    }
}
/** One that was replaced meanwhile, or could not be asked about, was not found to be broken. */
function foundBroken({ problems }, health) {
    if (health !== 'Degraded' && health !== 'Missing' && health !== 'Progressing')
        return false;
    const codes = Array.isArray(problems) ? problems.map((problem) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(problem) ? problem['code'] : undefined)) : [];
    return codes.length === 0 || codes.some((code) => code === 'OSOP-GATE-001' || code === 'OSOP-GATE-002');
}
function rollbackFacts(part, { atMs, by, job, runReason }) {
    const strategy = text(part, 'strategy');
    // After Argo CD's rollback the commit that reverts it in git is another matter.
    const to = strategy === 'git-revert' ? (text(part, 'revert_sha') ?? text(part, 'revision')) : text(part, 'revision');
    if (to === undefined)
        return [];
    const reason = runReason ?? text(part, 'reason');
    return [
        { kind: 'rollback', from: 'records', atMs, left: text(part, 'from'), to, strategy, by, reason: reason === undefined ? undefined : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reason, 300), job },
        ...(part['verified'] === true ? [
            { kind: 'deployed', from: 'records', revision: to, atMs, by, id: undefined, health: 'healthy' },
            { kind: 'health', from: 'records', healthy: true, atMs, untilMs: undefined, revision: to, why: 'the rollback was verified' },
        ] : []),
    ];
}
function text(from, field) {
    const value = from[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
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


/***/ }),

/***/ 22397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ childAbort),
/* harmony export */   o: () => (/* binding */ noReason)
/* harmony export */ });
/** For aborts whose reason nobody reads: without a reason, an error with a stack is made each time. */
const noReason = new Error('done');
/**
 * In place of AbortSignal.any where the work is short, comes often and its parents live long: what that returns hangs on its
 * parents by weak references, which only a full collection clears, so that all that the work has held outlives it.
 */
function childAbort(...parents) {
    const own = new AbortController();
    const known = parents.filter((parent) => parent !== undefined);
    const pass = () => { own.abort(known.find(({ aborted }) => aborted)?.reason); };
    if (known.some(({ aborted }) => aborted))
        pass();
    else
        for (const parent of known)
            parent.addEventListener('abort', pass, { once: true });
    return {
        signal: own.signal,
        abort: (reason) => { own.abort(reason); },
        release: () => { for (const parent of known)
            parent.removeEventListener('abort', pass); },
    };
}


/***/ }),

/***/ 99752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ appendTrailer),
/* harmony export */   Pk: () => (/* binding */ trailerText),
/* harmony export */   Wi: () => (/* binding */ trailerNames),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69704);


/** Trailers that this program writes and reads back. */
const trailerNames = {
    workflow: 'Osop-Workflow',
    source: 'Osop-Source',
    image: 'Osop-Image',
    promotion: 'Osop-Promotion',
    /** Page of the CI run: the same one for every attempt of it. */
    job: 'Osop-Job',
    /** In a commit that takes others back: an image and version that they brought, `name version`. */
    quarantine: 'Osop-Quarantine',
    /** In a commit that deploys one all the same: what the override named. */
    override: 'Osop-Quarantine-Override',
    /** Hash of the newest audit record when the commit was made. */
    audit: 'Osop-Audit',
};
/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
function commitMessage({ template, values, subject, trailers, mark }) {
    const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name) => quotable(values[name], 200));
    const text = withoutForgeries(filled) || withoutForgeries(quotable(subject, 200)) || 'Set images';
    const own = [...trailers, [_reverts_js__WEBPACK_IMPORTED_MODULE_0__/* .runTrailer */ .VA, mark]].map(([name, value]) => `${name}: ${trailerText(value)}`);
    return `${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .upToWord */ .T9)(text, 10_000)}\n\n${own.join('\n')}\n`;
}
/** The same message with one more trailer in its last paragraph, which has some. */
function appendTrailer(message, name, value) {
    return `${message.trimEnd()}\n${trailerNames[name]}: ${trailerText(value)}\n`;
}
/** A value as it stands in a trailer: what is read back is compared with this. The longest image has 455 characters. */
function trailerText(value) {
    return quotable(value, 600);
}
function withoutForgeries(text) {
    return text.split(/\r\n|\r|\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd()).filter((line) => !/^\s*Osop-[A-Za-z-]+\s*:/i.test(line)).map(notARevert).join('\n').trim();
}
/** A rollback reads this line as the word of `git revert`. */
function notARevert(line) {
    return /^\s*This reverts commit\b/i.test(line) ? `> ${line.trimStart()}` : line;
}
function quotable(text, max) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, max).replaceAll('[', '(').replaceAll(']', ')').replace(/skip-checks/gi, 'skip checks');
}


/***/ }),

/***/ 69704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ standingRevert),
/* harmony export */   VA: () => (/* binding */ runTrailer),
/* harmony export */   jS: () => (/* binding */ parseReverts),
/* harmony export */   vt: () => (/* binding */ uncancelled),
/* harmony export */   xp: () => (/* binding */ revertsTrailer)
/* harmony export */ });
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29969);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36299);


/** Trailer that names the commit taken back. */
const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
const runTrailer = 'Osop-Run';
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert` on a line of their own. */
function parseReverts(message) {
    const words = Array.from(message.matchAll(/^This reverts commit ([0-9a-f]{40})\b/gm), (match) => match[1] ?? '');
    return Array.from(new Set([...words, ...(0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerValues */ .u)(message, revertsTrailer).filter(_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitSha */ ._$)]));
}
/**
 * The commit that has taken `sha` back and has not been taken back itself.
 * `later` are the commits after `sha` on the branch, newest first.
 */
function standingRevert(later, sha) {
    const takenBackBy = new Map();
    for (const commit of later) {
        // Newest first, so whether this revert itself still stands is already known.
        for (const reverted of takenBackBy.has(commit.sha) ? [] : commit.reverts) {
            if (!takenBackBy.has(reverted)) {
                takenBackBy.set(reverted, commit.sha);
            }
        }
    }
    return takenBackBy.get(sha);
}
/**
 * Commits (the newest first) without those that cancel each other out: a revert together with all that it takes back.
 * All of them where nothing would be left.
 */
function uncancelled(commits) {
    const there = new Set(commits.map(({ sha }) => sha));
    const dropped = new Set();
    for (const { sha, reverts } of commits) {
        const pair = !dropped.has(sha) && reverts.length > 0 && reverts.every((reverted) => there.has(reverted) && !dropped.has(reverted));
        if (pair)
            for (const one of [sha, ...reverts])
                dropped.add(one);
    }
    const left = commits.filter(({ sha }) => !dropped.has(sha));
    return left.length === 0 ? commits : left;
}


/***/ }),

/***/ 36299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ trailerValues)
/* harmony export */ });
/* unused harmony export trailersOf */
/** The lines of a message's last paragraph that read as trailers, in their order. Further up such a line may be quoted from somewhere, and says nothing. */
function trailersOf(message) {
    const paragraphs = message.replaceAll('\r\n', '\n').trimEnd().split(/\n[ \t]*\n/);
    const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
    return last.split('\n').flatMap((line) => {
        const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line.trimEnd()) ?? [];
        return name === '' ? [] : [[name, value]];
    });
}
/** The values of one trailer, in their order. Its name is matched to the letter. */
function trailerValues(message, name) {
    return trailersOf(message).flatMap(([found, value]) => (found === name ? [value] : []));
}


/***/ }),

/***/ 38737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var _core_child_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22397);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19933);


/** Starts a deadline; without `seconds` it is the parent alone. */
function startDeadline(clock, { scope, seconds, parent }) {
    if (seconds === undefined)
        return { signal: parent, cancel: () => undefined };
    const expiry = new AbortController();
    const done = new AbortController();
    clock.sleep(seconds * 1000, AbortSignal.any([done.signal, parent])).then(() => { expiry.abort(new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeoutReason */ .S4(scope, seconds)); }, () => undefined);
    return { signal: AbortSignal.any([parent, expiry.signal]), cancel: () => { done.abort(_core_child_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .noReason */ .o); } };
}


/***/ }),

/***/ 95496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ BranchTaken),
  o: () => (/* binding */ land)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/compiled/core/git/push-pause.js
const shortestAttemptMs = 100;
const longestPauseMs = 60_000;
/** Enough for some dozens of rivals to find a turn each. */
const mostAttemptsLong = 64;
/**
 * How long to wait before another attempt to push, in milliseconds: at random within so many times of what the last attempt
 * took, twice as many each time. Where everything is slow, rivals have to part further than where it is fast.
 */
function pushPauseMs(attempt, { fraction, tookMs }) {
    return fraction * Math.min(longestPauseMs, Math.max(shortestAttemptMs, tookMs) * Math.min(mostAttemptsLong, 2 ** attempt));
}

;// CONCATENATED MODULE: ./build/compiled/engine/landing.js


/** A branch that was to be new is there by now, with what somebody else has made. Nothing was pushed to it. */
class BranchTaken extends adapter_error.AdapterError {
    constructor(branch) {
        super('conflict', `somebody else has made the branch ${branch} meanwhile`, { hint: 'run it again' });
    }
}
/**
 * Brings a change to a branch that others write to as well: made on the newest commit, sent by fast-forward, and made anew
 * when somebody was faster. An answer that was lost is looked up by the run's trailer before anything is sent again.
 */
async function land(landing) {
    const attempt = new Attempts(landing);
    for (let count = 1;; count += 1) {
        const start = landing.clock.monotonicMs();
        const landed = await attempt.next();
        if (landed !== undefined)
            return landed;
        if (count >= landing.attempts)
            return await attempt.lastLook();
        await attempt.pause(count, landing.clock.monotonicMs() - start);
    }
}
class Attempts {
    #landing;
    /** The change that was sent last. */
    #sent;
    #unanswered;
    /** Whether the remote may have taken a commit that nobody has seen there yet. */
    #inDoubt = false;
    #branch = '';
    #base = '';
    constructor(landing) {
        this.#landing = landing;
    }
    /** One attempt; undefined where somebody was faster or the remote did not answer. */
    async next() {
        try {
            return await this.#try();
        }
        catch (error) {
            const isLost = error instanceof adapter_error.AdapterError && error.code !== 'cancelled' && (error.ambiguous || (error.code === 'unreachable' && error.retryable));
            if (!isLost)
                throw error;
            this.#unanswered = error;
            return undefined;
        }
    }
    async #try() {
        const { repository, plan, author, proposal } = this.#landing;
        // HTTP may have repeated a push whose answer was lost, and then lost it to itself. Looked up before the branch is read,
        // so that less time is left to others between that and the push.
        const lost = this.#inDoubt ? undefined : await this.#find();
        if (lost !== undefined)
            return lost;
        const { state, base } = await this.#state();
        this.#branch = state.branch;
        this.#base = base;
        // On a new branch whose commit was not taken it may be that only its beginning is there; elsewhere it is ours, or somebody else's.
        const isTaken = proposal?.isNew === true && state.branch === proposal.head && state.sha !== this.#sent?.previousSha;
        // A push without an answer may have been taken late. Only the answer to the next one, made on this very state, settles that.
        const late = this.#inDoubt || isTaken ? await this.#find() : undefined;
        if (late !== undefined)
            return late;
        if (isTaken)
            throw new BranchTaken(state.branch);
        const planned = await plan(state);
        const { result } = planned;
        // Nothing to change any more, after something was sent: it may have been taken after all.
        if (planned.kind === 'nothing')
            return (await this.#find()) ?? { kind: 'nothing', sha: state.sha, branch: state.branch, base, result };
        const { files, reverted, message } = planned;
        this.#sent = { result, previousSha: state.sha };
        const target = proposal?.head ?? state.branch;
        this.#inDoubt = true;
        const outcome = await repository.commit(state, { branch: target, files, reverted, message, author });
        this.#inDoubt = false;
        // An answer that it was not taken settles earlier doubts too: the next state shows what landed.
        return outcome.kind === 'landed' ? { kind: 'landed', sha: outcome.sha, previousSha: state.sha, branch: target, base, result } : undefined;
    }
    /** The commit of an earlier attempt, where the remote has it. */
    async #find() {
        if (this.#sent === undefined)
            return undefined;
        const sha = await this.#landing.repository.findRun(this.#branch, this.#landing.mark);
        return sha === undefined ? undefined : { kind: 'landed', sha, branch: this.#branch, base: this.#base, ...this.#sent };
    }
    /** The state to go on from, and the branch that it is meant for. */
    async #state() {
        const { repository, branch, within, proposal } = this.#landing;
        const base = await repository.head(branch, within);
        if (proposal === undefined)
            return { state: base, base: base.branch };
        try {
            return { state: await repository.head(proposal.head, within), base: base.branch };
        }
        catch (error) {
            if (error instanceof adapter_error.AdapterError && error.code === 'not-found')
                return { state: base, base: base.branch };
            throw error;
        }
    }
    async pause(count, tookMs) {
        const { clock, random, signal } = this.#landing;
        try {
            await clock.sleep(pushPauseMs(count, { fraction: random.fraction(), tookMs }), signal);
        }
        catch (error) {
            throw new adapter_error.AdapterError('cancelled', 'cancelled between two attempts to push', { cause: error, ambiguous: this.#inDoubt });
        }
    }
    /** What was taken after all, though the last attempt lost to it. */
    async lastLook() {
        const found = await this.#find().catch((error) => { if (!(error instanceof adapter_error.AdapterError))
            throw error; return undefined; });
        if (found === undefined)
            throw this.#givenUp();
        return found;
    }
    #givenUp() {
        if (this.#unanswered !== undefined)
            return new adapter_error.AdapterError(this.#unanswered.code, this.#unanswered.message, { cause: this.#unanswered, ambiguous: this.#inDoubt, retryable: true, ...(this.#unanswered.hint === undefined ? {} : { hint: this.#unanswered.hint }) });
        return new adapter_error.AdapterError('conflict', `the branch ${this.#branch} moved during each of ${this.#landing.attempts} attempts to push; nothing was pushed`, {
            retryable: true, hint: 'too many others push at this time: run it again, or raise push-attempts',
        });
    }
}


/***/ }),

/***/ 19933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ TimeoutReason),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   xQ: () => (/* binding */ earlyEnd)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);

/** The reason an AbortSignal carries when time ran out, so that it is not mistaken for a cancellation. */
class TimeoutReason extends Error {
    seconds;
    /** What ran out of time: `node`, or the whole `run`. */
    scope;
    constructor(scope, seconds) {
        super(`no result within ${seconds} s`);
        this.name = 'TimeoutReason';
        this.scope = scope;
        this.seconds = seconds;
    }
}
/** True for a signal that a person aborted, not the clock. */
function isCancelled(signal) {
    return signal.aborted && !(signal.reason instanceof TimeoutReason);
}
/** Why a node ended, or never began, whose signal was aborted. */
function earlyEnd({ planned: { node }, attempts }, signal) {
    if (isCancelled(signal))
        return { code: 'OSOP-RUN-002', severity: 'error', message: `node ${node.id} was cancelled` };
    const { reason } = signal;
    const { scope, seconds } = reason instanceof TimeoutReason ? reason : { scope: 'run', seconds: 0 };
    const within = scope === 'node' ? `within ${seconds} s` : `before the ${seconds} s of the run were over`;
    return {
        code: 'OSOP-RUN-001',
        severity: 'error',
        message: `node ${node.id} did not ${attempts > 0 ? 'finish' : 'start'} ${within}`,
        hint: 'raise timeout_sec of the node or of the workflow, or the input timeout',
    };
}
/** Errors of these kinds mean that Argo CD said no: nothing is unknown, and trying again does not help. */
const refusals = new Set(['unauthenticated', 'forbidden', 'refused', 'window-closed', 'not-found']);
/** True for an error that is a refusal rather than a failure. */
function isRefusal(error) {
    return error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && refusals.has(error.code);
}
/** The one place where an adapter's error becomes a problem. Errors of other kinds are bugs and pass on. */
function problemOf(error, doing, codes) {
    if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        throw error;
    return {
        code: refusals.has(error.code) ? codes.refused : codes.failed,
        severity: 'error',
        message: `${doing}: ${error.message}`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
/** What an adapter's error says, without what was being done; undefined for errors of other kinds. */
function messageOf(error) {
    return error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError ? error.message : undefined;
}


/***/ }),

/***/ 49910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ledgerRef),
/* harmony export */   X: () => (/* binding */ writeLedger)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75097);
/* harmony import */ var _core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35363);
/* harmony import */ var _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99752);
/* harmony import */ var _landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95496);





/** The whole name of the ref that a ledger is kept in. */
function ledgerRef(target) {
    return target.kind === 'branch' ? `refs/heads/${target.name}` : 'refs/notes/osop';
}
/**
 * Adds a run to the ledger: by fast-forward, and anew on top of what others have added meanwhile. What is there stays, and a run
 * that is there already is not added again: so one whose end could not be recorded is left to the run that gives it one. Throws
 * AdapterError where it could not be added.
 */
async function writeLedger(run, writing) {
    const { ledger, target, isOwed, clock, random, signal, attempts, author, sha256 } = writing;
    if (!hasEnd(run))
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', 'the end of the run could not be recorded.');
    const { files, commit } = (0,_core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerPlace */ .VP)(run);
    const noted = target.kind === 'branch' ? undefined : (commit ?? (await ledger.newest(target.branch)));
    const places = async (state) => {
        if (noted === undefined)
            return files;
        // The newest commit was another one when it was brought there before. All notes are read for that.
        return [(isOwed && commit === undefined ? await holderOf(run, state) : undefined) ?? noteOf(noted, state.paths)];
    };
    const time = clock.now().toISOString();
    const mark = random.uuid();
    const plan = async (state) => {
        const changed = await changedFiles(state, await places(state), { ...run, time, sha256 });
        if (changed.size === 0)
            return { kind: 'nothing', result: undefined };
        const message = (0,_core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_3__/* .commitMessage */ .df)({
            template: undefined, values: { image: '', tag: '', app: '', previous: '' }, mark,
            subject: `Audit records of ${noted === undefined ? files.map((file) => file.slice(0, file.lastIndexOf('/'))).join(', ') : noted}`,
            trailers: [[_core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailerNames */ .Wi.audit, lastHash(run)]],
        });
        return { kind: 'change', files: changed, reverted: undefined, message, result: undefined };
    };
    const findRun = async (ref) => {
        const state = await ledger.head(ref);
        return (await changedFiles(state, await places(state), { ...run, time, sha256 })).size === 0 ? state.sha : undefined;
    };
    await (0,_landing_js__WEBPACK_IMPORTED_MODULE_4__/* .land */ .o)({ repository: { head: async (ref) => await ledger.head(ref ?? ''), commit: async (...asked) => await ledger.commit(...asked), findRun }, clock, random, signal, branch: ledgerRef(target), within: [''], author, mark, attempts, plan });
}
/** The files that do not have the run yet, with it. */
async function changedFiles(state, files, { sha256, ...run }) {
    const [holder] = files;
    const there = files.filter((file) => state.paths.includes(file));
    await state.load(there);
    return new Map(files.flatMap((file) => {
        const text = there.includes(file) ? state.read(file) : '';
        if (text === undefined)
            throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `The file ${file} of the ledger cannot be read: it is larger than 20 MiB, or is no text.`, { hint: 'Name another branch by ledger.' });
        const added = (0,_core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerAddition */ .oL)(text, file === holder ? run : { ...run, kept: holder }, sha256);
        return added === undefined ? [] : [[file, text + added]];
    }));
}
/** The file that has a run already. */
async function holderOf({ run }, state) {
    await state.load(state.paths);
    return state.paths.find((path) => state.read(path)?.split('\n').some((line) => line.includes(`"${run}"`) && isEntryOf(line, run)));
}
function isEntryOf(line, run) {
    const record = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(line);
    return record?.['event'] === _core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerEntry */ .ay && record['run'] === run;
}
/** The path of a commit's note: git splits it by folders where there are many. */
function noteOf(commit, paths) {
    return paths.find((path) => path.replaceAll('/', '') === commit) ?? commit;
}
function hasEnd({ lines }) {
    return (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(lines.at(-1) ?? '')?.['event'] === 'run.ended';
}
function lastHash({ lines }) {
    return /"hash":"([0-9a-f]{64})"/.exec(lines.at(-1) ?? '')?.[1] ?? '';
}


/***/ })

};
