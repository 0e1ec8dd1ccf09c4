export const id = 8597;
export const ids = [8597,7151,6659];
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

/***/ 58597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAudit: () => (/* binding */ exportAudit),
  verifyAudit: () => (/* binding */ verifyAudit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/adapters/audit-file.js
var audit_file = __webpack_require__(46659);
// EXTERNAL MODULE: ./build/compiled/core/audit/chain.js
var chain = __webpack_require__(75097);
// EXTERNAL MODULE: ./build/compiled/core/audit/cloud-events.js
var cloud_events = __webpack_require__(23943);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/audit/record-text.js
var record_text = __webpack_require__(22275);
;// CONCATENATED MODULE: ./build/compiled/core/audit/flat-records.js


/** Columns of the CSV form, in their order: they are only ever added to, at the end. */
const csvColumns = ['time', 'run', 'seq', 'event', 'actor', 'run_url', 'app', 'namespace', 'uid', 'revision', 'commit', 'status', 'reason', 'facts', 'prev', 'hash'];
/** What stands in columns of its own; all the rest is in `facts`. */
const own = new Set(['v', 'time', 'run', 'seq', 'event', 'actor', 'run_url', 'prev', 'hash']);
/** A row for each record, as RFC 4180 has it, with a header. `facts` is JSON. No cell is taken for a formula by a spreadsheet. */
function csvOf(records) {
    return [[...csvColumns], ...records.map((record) => csvColumns.map((column) => cells(record)[column]))].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}
function cells(record) {
    const { app, namespace, uid } = applicationOf(record);
    const facts = Object.fromEntries(Object.entries(record).filter(([key]) => !own.has(key)));
    return {
        time: (0,record_text/* textOf */.b)(record['time']), run: (0,record_text/* textOf */.b)(record['run']), seq: (0,record_text/* textOf */.b)(record['seq']), event: (0,record_text/* textOf */.b)(record['event']), actor: (0,record_text/* textOf */.b)(record['actor']), run_url: (0,record_text/* textOf */.b)(record['run_url']),
        app, namespace, uid,
        revision: (0,record_text/* textOf */.b)(record['revision']),
        commit: (0,record_text/* textOf */.b)(record['commit'] ?? record['commit_sha'] ?? record['sha']),
        status: (0,record_text/* textOf */.b)(record['result'] ?? record['status']),
        reason: (0,record_text/* textOf */.b)(record['reason'] ?? record['error']),
        facts: JSON.stringify(facts), prev: (0,record_text/* textOf */.b)(record['prev']), hash: (0,record_text/* textOf */.b)(record['hash']),
    };
}
/** The application that a record is about; empty where it is about none, or several. */
function applicationOf({ app, uid }) {
    if ((0,json/* isJsonObject */.O)(app))
        return { app: (0,record_text/* textOf */.b)(app['name']), namespace: (0,record_text/* textOf */.b)(app['namespace']), uid: (0,record_text/* textOf */.b)(app['uid']) };
    return { app: (0,record_text/* textOf */.b)(app), namespace: '', uid: (0,record_text/* textOf */.b)(uid) };
}
/**
 * A cell that begins as a formula does gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellOf(text) {
    const guarded = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

// EXTERNAL MODULE: ./build/compiled/core/audit/ledger.js
var ledger = __webpack_require__(35363);
// EXTERNAL MODULE: ./build/compiled/core/audit/canonical-json.js
var canonical_json = __webpack_require__(77421);
;// CONCATENATED MODULE: ./build/compiled/core/audit/ocsf.js




/** Version of the schema that the events are of: https://schema.ocsf.io/1.3.0/classes/api_activity */
const ocsfVersion = '1.3.0';
const [classUid, categoryUid] = [6003, 6];
/** What was done, by the first part of the event's name; all else is told as Other. */
const activities = {
    commit: [3, 'Update'], sync: [3, 'Update'], rollback: [3, 'Update'], action: [3, 'Update'], 'operation-end': [3, 'Update'],
    tag: [1, 'Create'], 'pull-request': [1, 'Create'], message: [1, 'Create'],
    pruning: [4, 'Delete'],
    gate: [2, 'Read'], check: [2, 'Read'], validated: [2, 'Read'],
};
/** A record as an API Activity event of OCSF; the record itself is its `raw_data`, and what has no place there is in `unmapped`. */
function ocsfEvent(record, version) {
    const event = (0,record_text/* textOf */.b)(record['event']);
    const [activityId, activityName] = activities[event.split('.')[0] ?? ''] ?? [99, 'Other'];
    const { app, uid, namespace } = applicationOf(record);
    const actor = ocsf_text(record['actor']);
    const runUrl = ocsf_text(record['run_url']);
    const error = ocsf_text(record['error']) ?? ocsf_text(record['reason']);
    const status = statusOf(record, event);
    const { v: _, time, run, event: _event, hash, prev, actor: _actor, ...unmapped } = record;
    return {
        class_uid: classUid, class_name: 'API Activity', category_uid: categoryUid, category_name: 'Application Activity',
        activity_id: activityId, activity_name: activityName, type_uid: classUid * 100 + activityId, type_name: `API Activity: ${activityName}`,
        time: Date.parse((0,record_text/* textOf */.b)(time)),
        severity_id: status.id === 2 ? 3 : 1, severity: status.id === 2 ? 'Medium' : 'Informational',
        status_id: status.id, status: status.name,
        message: error === undefined ? event : `${event}: ${error}`,
        metadata: { version: ocsfVersion, uid: hash ?? null, correlation_uid: run ?? null, original_time: (0,record_text/* textOf */.b)(time), product: { name: 'osop-argocd', vendor_name: 'osop-argocd', version } },
        actor: actor === undefined ? { app_name: 'osop-argocd' } : { user: { name: actor }, app_name: 'osop-argocd' },
        api: { operation: event, service: { name: 'osop-argocd' } },
        // The records tell of no address: the page of the CI run is where it came from.
        src_endpoint: { name: runUrl !== undefined && URL.canParse(runUrl) ? new URL(runUrl).host : 'unknown' },
        ...(app === '' ? {} : { resources: [{ type: 'Application', name: app, ...(uid === '' ? {} : { uid }), ...(namespace === '' ? {} : { namespace }) }] }),
        unmapped: { ...unmapped, prev: prev ?? null },
        raw_data: (0,canonical_json/* canonicalJson */.d)(record),
    };
}
function statusOf(record, event) {
    const failed = event.endsWith('.failed') || ['failed', 'rolled-back', 'refused', 'cancelled'].includes(ocsf_text(record['result'] ?? record['status']) ?? '');
    if (failed)
        return { id: 2, name: 'Failure' };
    return event.endsWith('.requested') || event === 'run.started' || record['result'] === 'unknown' ? { id: 0, name: 'Unknown' } : { id: 1, name: 'Success' };
}
function ocsf_text(value) {
    return typeof value === 'string' && value !== '' ? value : (0,json/* isJsonObject */.O)(value) ? (0,canonical_json/* canonicalJson */.d)(value) : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/audit/exports.js





/** The records of a log or of a ledger's file. Lines that are none are left out: whoever checks the file tells of them. */
function recordsIn(text) {
    return text.split('\n').flatMap((line) => {
        try {
            const record = JSON.parse(line);
            return (0,json/* isJsonObject */.O)(record) && record['event'] !== ledger/* ledgerEntry */.ay ? [record] : [];
        }
        catch {
            return [];
        }
    });
}
/** `jsonl` is the file as it is, byte for byte; `ocsf` an event a line; `cloudevents` a batch, which is one JSON array. */
function exportRecords(text, format, toolVersion) {
    switch (format) {
        case 'jsonl':
            return text;
        case 'csv':
            return csvOf(recordsIn(text));
        case 'ocsf':
            return recordsIn(text).map((record) => `${JSON.stringify(ocsfEvent(record, toolVersion))}\n`).join('');
        case 'cloudevents':
            return `${JSON.stringify(recordsIn(text).map(cloud_events/* cloudEvent */.G))}\n`;
    }
}

// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(97566);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/commands/audit.js









/** What `audit verify` found: exit code 0 where the file is as it was written, else 2. */
function verifyAudit(settings, host) {
    const { text, verification } = readLog(settings, host);
    const { problems, records, runs, end } = verification;
    if (text === undefined)
        return { verification, exitCode: 2, headline: 'Nothing was verified: there is no log that can be read' };
    if (problems.length > 0)
        return { verification, exitCode: 2, headline: `${problems.length === 1 ? 'One finding' : `${problems.length} findings`}: the audit records are not as they were written` };
    const anchored = settings.auditHead === undefined ? '; without audit-head a file that was cut off between two runs, or written anew as a whole, is not found out' : ', and the last one is the one that was kept';
    if (verification.ledger === true)
        return { verification, exitCode: 0, headline: `The ledger's ${runs === 1 ? 'one run' : `${runs} runs`} with ${records} records are as they were written${settings.auditHead === undefined ? '; that the last ones were cut off only the history of its branch shows' : ', and the one that was kept is among them'}. Last entry: ${end.hash}` };
    return { verification, exitCode: 0, headline: `${records} records of ${runs === 1 ? 'one run' : `${runs} runs`} are as they were written${anchored}. Last record: ${end.hash}` };
}
/** `audit export`: what can be read is given, also of a file with findings, which are told. With `audit-webhook-url` CloudEvents are posted. */
async function exportAudit(settings, host, format) {
    const { text, path, verification } = readLog(settings, host);
    const { problems: found } = verification;
    if (text === undefined)
        return { text, problems: found, exitCode: 2, headline: 'Nothing was exported' };
    const records = recordsIn(text);
    const whole = found.length === 0 ? '' : '; they are not as they were written';
    const url = settings.auditWebhookUrl;
    if (format !== 'cloudevents' || url === undefined)
        return { text: exportRecords(text, format, version/* version */.r), problems: found, exitCode: found.length === 0 ? 0 : 2, headline: `${records.length} records${whole}` };
    const { postAll } = await Promise.all(/* import() */[__webpack_require__.e(3154), __webpack_require__.e(5816)]).then(__webpack_require__.bind(__webpack_require__, 13154));
    const refused = await postAll(records.map(cloud_events/* cloudEvent */.G), { url, settings, host, log: path, signal: host.signal });
    const problems = [...found, ...refused];
    return { text: undefined, problems, exitCode: problems.length === 0 ? 0 : 2, headline: refused.length === 0 ? `${records.length} records were posted${whole}` : `Not all of ${records.length} records were taken${whole}` };
}
/** The log that `audit-log` names, else that of the job, and what its check finds. */
function readLog(settings, host) {
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const path = settings.auditLog === undefined ? (0,external_node_path_.join)(host.env['RUNNER_TEMP'] ?? root, '.osop', 'audit.jsonl') : (0,external_node_path_.resolve)(root, settings.auditLog);
    const file = (0,external_node_path_.relative)(root, path).startsWith('..') ? path : (0,external_node_path_.relative)(root, path);
    try {
        const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
        return { path, text, verification: ((0,ledger/* isLedger */.SK)(text) ? ledger/* verifyLedger */.xy : chain/* verifyChain */.H5)(text, { file, head: settings.auditHead, sha256: audit_file.sha256 }) };
    }
    catch (error) {
        const message = `the audit log ${file} cannot be read (${error.code ?? 'unknown'})`;
        return { path, text: undefined, verification: { problems: [{ code: 'OSOP-INPUT-004', severity: 'error', message, hint: 'name the file by audit-log' }], records: 0, runs: 0, end: chain/* emptyChain */.d1, open: undefined } };
    }
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

/***/ 23943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cloudEvent)
/* harmony export */ });
/* harmony import */ var _record_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22275);

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
        source: typeof runUrl === 'string' && runUrl !== '' ? runUrl : `urn:uuid:${(0,_record_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(run)}`,
        type: `osop-argocd.audit.${(0,_record_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(event)}.v1`,
        time,
        ...(subject === undefined ? {} : { subject }),
        datacontenttype: 'application/json',
        data: record,
    };
}


/***/ }),

/***/ 35363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ ledgerFolder),
/* harmony export */   JE: () => (/* binding */ areKin),
/* harmony export */   SK: () => (/* binding */ isLedger),
/* harmony export */   VP: () => (/* binding */ ledgerPlace),
/* harmony export */   ay: () => (/* binding */ ledgerEntry),
/* harmony export */   f4: () => (/* binding */ isForSameLedger),
/* harmony export */   oL: () => (/* binding */ ledgerAddition),
/* harmony export */   xy: () => (/* binding */ verifyLedger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _argocd_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19777);
/* harmony import */ var _record_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22275);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77421);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75097);





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
    return (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(text.slice(0, text.indexOf('\n')))?.['event'] === ledgerEntry;
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

/***/ 22275:
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


/***/ })

};
