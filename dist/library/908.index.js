export const id = 908;
export const ids = [908,464,956];
export const modules = {

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSystemRandom: () => (/* binding */ createSystemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Randomness of the machine. */
function createSystemRandom() {
    return { uuid: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), fraction: Math.random };
}


/***/ }),

/***/ 2956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  earlierHealth: () => (/* binding */ earlierHealth),
  a: () => (/* binding */ openLedger),
  openLedgerReader: () => (/* binding */ openLedgerReader),
  A: () => (/* binding */ openReceiver)
});

// EXTERNAL MODULE: ./build/compiled/config-repository.js
var config_repository = __webpack_require__(9135);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(9777);
// EXTERNAL MODULE: ./build/compiled/core/audit/record-facts.js + 1 modules
var record_facts = __webpack_require__(1828);
;// CONCATENATED MODULE: ./build/compiled/core/audit/known-health.js

/** What the ledger's records say of an application's revisions: how the last gate found each of them. */
function knownHealth(records, app) {
    const found = (0,record_facts/* recordFacts */.rO)(records, app).flatMap((fact) => (fact.kind === 'health' && fact.revision !== undefined ? [{ ...fact, revision: fact.revision }] : []));
    return new Map(found.toSorted((one, other) => one.atMs - other.atMs).map(({ revision, healthy, atMs, why }) => [
        revision, { health: healthy ? 'healthy' : 'unhealthy', why: `${why}, as the ledger has it of ${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC` },
    ]));
}

// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var proxy = __webpack_require__(7736);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(3210);
;// CONCATENATED MODULE: ./build/compiled/audit-outlets.js







/** Opens the refs of the config repository that audit records are kept in: by git, whatever the commit-mode is. Throws AdapterError. */
async function openLedger(settings, host, signal) {
    const { createGit, createLedger } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 4632));
    const { clock, env } = host;
    const options = { workspace: (0,wiring/* workspaceRoot */.oS)(settings, host), clock, redact: (0,redact/* createRedactor */.lY)(settings.secrets), environment: env, signal, allowHttp: settings.allowHttp, temporaryFolder: env['RUNNER_TEMP'] };
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
        const [{ createLedgerReader }, { sha256 }, ledger] = await Promise.all([__webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 1359)), __webpack_require__.e(/* import() */ 40).then(__webpack_require__.bind(__webpack_require__, 6659)), openLedger(settings, host, host.signal)]);
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
    const [{ createHttpTransport }, { postEvents, requireWebhook }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 3628)), __webpack_require__.e(/* import() */ 312).then(__webpack_require__.bind(__webpack_require__, 1312))]);
    requireWebhook(url, allowHttp);
    const transport = createHttpTransport({ clock, redact: (0,redact/* createRedactor */.lY)(secrets), proxy: (0,proxy/* readProxyRules */.q)(env) });
    return {
        post: async (events, signal) => { await postEvents(events, { transport, clock, url, allowHttp, signal }); },
        close: () => { transport.close(); },
    };
}


/***/ }),

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HandOver: () => (/* binding */ HandOver),
  postAll: () => (/* binding */ postAll)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/compiled/adapters/audit-file.js
var audit_file = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/compiled/adapters/random.js
var random = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/compiled/audit-outlets.js + 1 modules
var audit_outlets = __webpack_require__(2956);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/compiled/core/audit/record-text.js
var record_text = __webpack_require__(2275);
;// CONCATENATED MODULE: ./build/compiled/core/audit/cloud-events.js

/**
 * A record as a CloudEvent, with the record as its data. Its hash is the id: a record that is sent twice has the same.
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
function cloudEvent(record) {
    const { app, run, run_url: runUrl, event, time, hash } = record;
    const subject = typeof app === 'string' ? app : typeof app === 'object' && app !== null && 'name' in app && typeof app.name === 'string' ? app.name : undefined;
    return {
        specversion: '1.0',
        id: hash,
        source: typeof runUrl === 'string' && runUrl !== '' ? runUrl : `urn:uuid:${(0,record_text/* textOf */.b)(run)}`,
        type: `osop-argocd.audit.${(0,record_text/* textOf */.b)(event)}.v1`,
        time,
        ...(subject === undefined ? {} : { subject }),
        datacontenttype: 'application/json',
        data: record,
    };
}

// EXTERNAL MODULE: ./build/compiled/core/audit/ledger.js
var ledger = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/engine/deadline.js
var engine_deadline = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/compiled/engine/write-ledger.js
var write_ledger = __webpack_require__(9910);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(3210);
// EXTERNAL MODULE: ./build/compiled/commands/audit-trail.js + 2 modules
var audit_trail = __webpack_require__(4321);
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
        return audit_trail.AuditTrail.at(path, host, (0,redact/* createRedactor */.lY)(settings.secrets));
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
        const events = runs.flatMap(({ lines }) => lines.map((line) => cloudEvent(JSON.parse(line))));
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

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ ledgerFolder),
/* harmony export */   JE: () => (/* binding */ areKin),
/* harmony export */   VP: () => (/* binding */ ledgerPlace),
/* harmony export */   ay: () => (/* binding */ ledgerEntry),
/* harmony export */   f4: () => (/* binding */ isForSameLedger),
/* harmony export */   oL: () => (/* binding */ ledgerAddition),
/* harmony export */   xy: () => (/* binding */ verifyLedger)
/* harmony export */ });
/* unused harmony export isLedger */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9408);
/* harmony import */ var _argocd_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9777);
/* harmony import */ var _record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2275);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7421);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);





/** The line of a ledger before the records of a run. */
const ledgerEntry = 'ledger.entry';
/**
 * What a file of a ledger has to be added for a run: a line of its own chain, with how many records follow and the hashes of the
 * first and the last, then the records as they are. `text` is the file as it is; what is in it stays. Undefined where it has the
 * run already.
 */
function ledgerAddition(text, { run, time, lines, kept }, sha256) {
    const entries = text.split('\n').flatMap((line) => (line.includes(`"${ledgerEntry}"`) ? ((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(line) ?? []) : [])).filter(({ event }) => event === ledgerEntry);
    if (entries.some((entry) => entry['run'] === run))
        return undefined;
    const last = entries.at(-1);
    const after = last === undefined ? _chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1 : { seq: Number(last['seq']), hash: last.hash };
    const facts = { event: ledgerEntry, run, time, records: kept === undefined ? lines.length : 0, first: hashOf(lines[0]), last: hashOf(lines.at(-1)), ...(kept === undefined ? {} : { kept }) };
    const { line } = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .linkRecord */ .uw)(facts, after, sha256);
    const added = [line, ...(kept === undefined ? lines : [])].map((one) => `${one}\n`).join('');
    return text === '' || text.endsWith('\n') ? added : `\n${added}`;
}
function hashOf(line) {
    return line === undefined ? '' : ((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(line)?.hash ?? '');
}
/** Whether a text is a file of a ledger, or a note of one. */
function isLedger(text) {
    return readRecord(text.slice(0, text.indexOf('\n')))?.['event'] === ledgerEntry;
}
/**
 * Checks a file of a ledger: its own chain of entries, so that a whole run that was removed, added or moved is found, and in each
 * entry the chain of the run's records. What is cut off at the end between two runs only `head` shows: the hash of an entry that
 * must be there, or of the last record of a run.
 */
function verifyLedger(text, options) {
    const reading = new LedgerReading(options);
    const lines = text.split('\n');
    const rest = lines.pop();
    for (const [index, line] of lines.entries())
        reading.take(line, index + 1);
    return reading.ended(rest === '' ? undefined : lines.length + 1);
}
class LedgerReading {
    #options;
    #problems = [];
    #anchors = new Set();
    #end = _chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1;
    #entry;
    #records = 0;
    #runs = 0;
    constructor(options) {
        this.#options = options;
    }
    take(line, number) {
        const record = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(line);
        if (record?.['event'] === ledgerEntry) {
            this.#endEntry();
            this.#begin(record, number);
            return;
        }
        this.#records += 1;
        const entry = this.#entry;
        if (entry === undefined || entry.taken >= entry.expected) {
            this.#found(number, 'the line belongs to no run of the ledger', 'it was added, or the line of its run was removed');
            return;
        }
        entry.taken += 1;
        entry.reading.take(line, number);
    }
    #begin(record, number) {
        const { hash, ...rest } = record;
        if (rest['v'] !== _chain_js__WEBPACK_IMPORTED_MODULE_0__/* .auditVersion */ .iM)
            this.#found(number, `the entry has the version ${(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(rest['v'])}, which is not known`, `this program reads version ${_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .auditVersion */ .iM}`);
        if (rest['seq'] !== this.#end.seq + 1)
            this.#found(number, `the entry has the number ${(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(rest['seq'])} where ${this.#end.seq + 1} is next`, 'runs were removed, added or moved');
        else if (rest['prev'] !== this.#end.hash)
            this.#found(number, 'the entry does not follow the one before it', 'one of the two was exchanged, or belongs to another file');
        if (this.#options.sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(rest)) !== hash)
            this.#found(number, 'the entry was changed: its hash is that of another text');
        this.#end = { seq: typeof rest['seq'] === 'number' ? rest['seq'] : this.#end.seq + 1, hash };
        this.#runs += 1;
        const last = (0,_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(rest['last']);
        this.#anchors.add(hash).add(last);
        this.#entry = {
            line: number, taken: 0, last,
            expected: typeof rest['records'] === 'number' ? rest['records'] : 0,
            reading: new _chain_js__WEBPACK_IMPORTED_MODULE_0__/* .ChainReading */ .MO(this.#options, { first: (0,_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(rest['first']), run: (0,_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(rest['run']) }),
        };
    }
    #endEntry() {
        const entry = this.#entry;
        this.#entry = undefined;
        if (entry === undefined || entry.expected === 0)
            return;
        const { problems, end } = entry.reading.ended(undefined);
        this.#problems.push(...problems);
        if (entry.taken < entry.expected)
            this.#found(entry.line, `the run has ${entry.taken} records where ${entry.expected} were written`, 'records were removed, or the file was cut');
        else if (problems.length === 0 && end.hash !== entry.last)
            this.#found(entry.line, 'the last record of the run is not the one that was written', 'the records were exchanged for others');
    }
    ended(torn) {
        this.#endEntry();
        const { head } = this.#options;
        if (torn !== undefined)
            this.#found(torn, 'the last line is not whole', 'the file was cut');
        if (head !== undefined && !this.#anchors.has(head.toLowerCase()))
            this.#found(1, `no run of the ledger has the hash ${head.slice(0, 12)}…`, 'the run was removed, is in the file of another application or month, or all of it was written anew');
        const problems = this.#problems.toSorted((one, other) => (one.where?.line ?? 0) - (other.where?.line ?? 0));
        return { problems, records: this.#records, runs: this.#runs, end: this.#end, open: undefined, ledger: true };
    }
    #found(line, message, hint) {
        this.#problems.push({ code: 'OSOP-AUDIT-002', severity: 'error', message, where: { file: this.#options.file, line, column: 1 }, ...(hint === undefined ? {} : { hint }) });
    }
}
/** Folder for runs that are about no application. No application can be called so. */
const withoutApplication = '_runs';
/** The folder of a branch that an application's records are in; undefined for what no application can be called. */
function ledgerFolder(ref) {
    return folderOf((0,_argocd_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .displayName */ .QC)(ref));
}
/** Reads from a run's records where they belong. */
function ledgerPlace({ lines }) {
    const records = lines.map((line) => JSON.parse(line)).filter(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O);
    const [started, ended] = [records[0] ?? {}, records.at(-1) ?? {}];
    const month = (0,_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(ended['time']).slice(0, 7);
    const named = applications(ended['apps']);
    const changed = named.length > 0 ? named : applications(records.map(({ app }) => app ?? null));
    const asked = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(started['options']) ? (0,_record_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(started['options']['app']).split(/[\n,]/) : [];
    const folders = [...new Set(changed.length > 0 ? changed : asked.map((name) => folderOf(name.trim())))].filter((folder) => folder !== undefined);
    const [first = withoutApplication, ...others] = folders.toSorted();
    const [revert, deployed] = [ended['revert_commit'], ended['commit'] ?? records.findLast(({ event }) => event === 'commit.accepted')?.['sha']];
    const commit = [revert, deployed].find((sha) => typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha));
    return { files: [`${first}/${month}.jsonl`, ...others.map((folder) => `${folder}/${month}.jsonl`)], commit: typeof commit === 'string' ? commit : undefined, dryRun: started['dry_run'] === true };
}
/** Whether two runs keep their records in the same ledger, as far as their first records tell. */
function isForSameLedger(one, other) {
    const [first, second] = [one, other].map(({ lines }) => {
        const { options, config_repository: repository = null } = startOf(lines);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(options) ? [options['ledger'] ?? null, options['config-repository'] ?? null, repository] : [];
    });
    return JSON.stringify(first) === JSON.stringify(second);
}
/** The same for runs on one machine that may be of other checkouts: both name their repository, and an application that is of both. */
function areKin(one, other) {
    const appsOf = (run) => ledgerPlace(run).files.map((file) => file.slice(0, file.lastIndexOf('/')));
    return typeof startOf(one.lines)['config_repository'] === 'string' && isForSameLedger(one, other) && appsOf(one).some((app) => appsOf(other).includes(app));
}
function startOf([first = '{}']) {
    const value = JSON.parse(first);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? value : {};
}
function applications(list) {
    const items = Array.isArray(list) ? list : [];
    return items.flatMap((item) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(item) || typeof item['name'] !== 'string')
            return [];
        return folderOf(typeof item['namespace'] === 'string' ? `${item['namespace']}/${item['name']}` : item['name']) ?? [];
    });
}
/**
 * `name` or `namespace/name` as folders; undefined for what Kubernetes would not take as a name, such as a pattern. Where Argo CD
 * itself usually is goes without saying: a run that did not get as far as to read the Application does not know it.
 */
function folderOf(full) {
    const name = full.replace(/^argocd\//, '');
    return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(name) && !name.includes('..') ? name : undefined;
}


/***/ }),

/***/ 1828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T3: () => (/* binding */ readRecords),
  rO: () => (/* binding */ recordFacts)
});

// UNUSED EXPORTS: recordsSince

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/compiled/core/git/commit-message.js
var commit_message = __webpack_require__(9752);
;// CONCATENATED MODULE: ./build/compiled/core/audit/git-facts.js





/** What a commit tells of itself by its message. */
function commitFact({ sha, parents, message, author, at, concerns, sourceAt }) {
    const source = trailerValues(message, trailerNames.source).find((value) => isCommitSha(value));
    return {
        kind: 'commit', sha, parents,
        atMs: git_facts_msOf(at),
        by: author === undefined || author === '' ? undefined : oneLine(author, 100),
        subject: oneLine(message.split('\n')[0] ?? '', 200),
        images: trailerValues(message, trailerNames.image).map((image) => oneLine(image, 200)),
        reverts: parseReverts(message),
        reason: reasonOf(message),
        job: trailerValues(message, trailerNames.job)[0],
        source: source === undefined ? undefined : { sha: source, atMs: git_facts_msOf(sourceAt) },
        concerns,
    };
}
/** Milliseconds of a time in text; undefined for what is none. */
function git_facts_msOf(text) {
    const ms = Date.parse(text ?? '');
    return Number.isNaN(ms) ? undefined : ms;
}
function reasonOf(message) {
    const [, reason] = /^Reason: (.+)$/m.exec(message) ?? [];
    return reason === undefined ? undefined : oneLine(reason, 300);
}

;// CONCATENATED MODULE: ./build/compiled/core/audit/record-facts.js



/** Lines of a file of records that are records; how many are not. What they say is not checked here: `audit verify` does that. */
function readRecords(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const records = lines.flatMap((line) => {
        try {
            const value = JSON.parse(line);
            return (0,json/* isJsonObject */.O)(value) && typeof value['event'] === 'string' ? [value] : [];
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
    const times = records.flatMap((record) => msOf(record_facts_text(record, 'time')) ?? []);
    return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
}
function actorFacts(record) {
    const by = record_facts_text(record, 'actor');
    const shas = record['event'] === 'rollback.finished' ? [record_facts_text(record, 'revert_sha')] : [record_facts_text(record, 'commit_sha'), record['event'] === 'commit.accepted' ? record_facts_text(record, 'sha') : undefined];
    if (by === undefined)
        return [];
    return shas.flatMap((sha) => (sha === undefined || sha === '' ? [] : [{ kind: 'actor', from: 'records', sha, by }]));
}
/** A node of several applications has a part for each. */
function ofApplication(record, app) {
    const { apps } = record;
    const parts = Array.isArray(apps) && apps.length > 0 ? apps.filter((part) => (0,json/* isJsonObject */.O)(part)) : [record];
    // The part of a run with one application alone has its name without the namespace.
    const names = new Set([app, app.slice(app.indexOf('/') + 1)]);
    return parts.filter((part) => names.has(part['app']) || names.has(part['name']));
}
function partFacts(record, part, runReason) {
    const atMs = git_facts_msOf(record_facts_text(record, 'time'));
    if (atMs === undefined || record['status'] === 'skipped' || record['status'] === 'planned')
        return [];
    const revision = record_facts_text(part, 'revision');
    const by = record_facts_text(record, 'actor');
    const told = (0,one_line/* oneLine */.TN)(record_facts_text(part, 'message') ?? '', 300);
    switch (record['event']) {
        case 'sync.finished':
            if (part['phase'] === 'Succeeded' && revision !== undefined)
                return [{ kind: 'deployed', from: 'records', revision, atMs, by, id: undefined, health: 'unknown' }];
            return part['phase'] === 'Failed' || part['phase'] === 'Error' ? [{ kind: 'failed-sync', from: 'records', atMs, revision, by, why: told }] : [];
        case 'gate.passed':
        case 'gate.failed': {
            const health = record_facts_text(part, 'health');
            const healthy = record['event'] === 'gate.passed' && health === 'Healthy';
            if (!healthy && !foundBroken(record, health))
                return [];
            return [{ kind: 'health', from: 'records', healthy, atMs, untilMs: undefined, revision, why: healthy ? 'the gate passed' : `the gate failed: ${told}` }];
        }
        case 'rollback.finished':
            return rollbackFacts(part, { atMs, by, job: record_facts_text(record, 'run_url'), runReason });
        default:
            return [];
    }
}
/** One that was replaced meanwhile, or could not be asked about, was not found to be broken. */
function foundBroken({ problems }, health) {
    if (health !== 'Degraded' && health !== 'Missing' && health !== 'Progressing')
        return false;
    const codes = Array.isArray(problems) ? problems.map((problem) => ((0,json/* isJsonObject */.O)(problem) ? problem['code'] : undefined)) : [];
    return codes.length === 0 || codes.some((code) => code === 'OSOP-GATE-001' || code === 'OSOP-GATE-002');
}
function rollbackFacts(part, { atMs, by, job, runReason }) {
    const strategy = record_facts_text(part, 'strategy');
    // After Argo CD's rollback the commit that reverts it in git is another matter.
    const to = strategy === 'git-revert' ? (record_facts_text(part, 'revert_sha') ?? record_facts_text(part, 'revision')) : record_facts_text(part, 'revision');
    if (to === undefined)
        return [];
    const reason = runReason ?? record_facts_text(part, 'reason');
    return [
        { kind: 'rollback', from: 'records', atMs, left: record_facts_text(part, 'from'), to, strategy, by, reason: reason === undefined ? undefined : (0,one_line/* oneLine */.TN)(reason, 300), job },
        ...(part['verified'] === true ? [
            { kind: 'deployed', from: 'records', revision: to, atMs, by, id: undefined, health: 'healthy' },
            { kind: 'health', from: 'records', healthy: true, atMs, untilMs: undefined, revision: to, why: 'the rollback was verified' },
        ] : []),
    ];
}
function record_facts_text(from, field) {
    const value = from[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** A member of a record as text: numbers, lists and the like as JSON; empty for what is not there. */
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ledgerRef),
/* harmony export */   X: () => (/* binding */ writeLedger)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5097);
/* harmony import */ var _core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5363);
/* harmony import */ var _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9752);
/* harmony import */ var _landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5496);





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
