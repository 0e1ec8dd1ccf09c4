export const id = 1359;
export const ids = [1359];
export const modules = {

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

/***/ 21359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLedgerReader: () => (/* binding */ createLedgerReader)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35363);
/* harmony import */ var _core_audit_record_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49557);
/* harmony import */ var _write_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49910);




/** Notes that are read at most: each is a file, and nothing but its text tells which application it is about. */
const mostNotes = 1_000;
function createLedgerReader({ ledger, target, sha256 }) {
    let asked;
    return {
        read: async (ref, { months } = {}) => {
            const state = await (asked ??= ledger.head((0,_write_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerRef */ .D)(target)));
            const own = target.kind === 'notes' ? notesOf(state) : monthsOf(ref, state).slice(-(months ?? Infinity));
            const texts = await load(own, state);
            const elsewhere = keptElsewhere([...texts.values()].join('\n'));
            const others = await load([...new Set(elsewhere.values())].filter((file) => !texts.has(file) && state.paths.includes(file)), state);
            const ours = [...texts.values()].flatMap((text) => recordsOf(text));
            const theirs = [...others].flatMap(([file, text]) => recordsOf(text).filter(({ run }) => typeof run === 'string' && elsewhere.get(run) === file));
            return { records: [...ours, ...theirs], problems: [...texts, ...others].flatMap(([file, text]) => findings(file, text, sha256)) };
        },
    };
}
function notesOf({ paths }) {
    if (paths.length > mostNotes)
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `The notes have ${paths.length} files, more than the ${mostNotes} that are read.`, { hint: 'Keep the ledger on a branch.' });
    return paths;
}
/** The oldest first. */
function monthsOf(ref, { paths }) {
    const folder = (0,_core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerFolder */ .G0)(ref);
    return paths.filter((path) => folder !== undefined && path.startsWith(`${folder}/`) && /^\d{4}-\d{2}\.jsonl$/.test(path.slice(folder.length + 1))).toSorted();
}
async function load(files, state) {
    await state.load(files);
    return new Map(files.map((file) => {
        const text = state.read(file);
        if (text === undefined)
            throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `The file ${file} of the ledger cannot be read: it is larger than 20 MiB, or is no text.`);
        return [file, text];
    }));
}
function recordsOf(text) {
    return (0,_core_audit_record_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecords */ .T3)(text).records.filter(({ event }) => event !== _core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntry */ .ay);
}
/** By run: the file that has its records, where the text only says so. */
function keptElsewhere(text) {
    return new Map((0,_core_audit_record_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecords */ .T3)(text).records.flatMap(({ event, run, kept }) => (event === _core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntry */ .ay && typeof run === 'string' && typeof kept === 'string' ? [[run, kept]] : [])));
}
function findings(file, text, sha256) {
    const [first, ...more] = (0,_core_audit_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyLedger */ .xy)(text, { file, sha256 }).problems;
    if (first === undefined)
        return [];
    return [{ ...first, severity: 'warning', message: `the ledger is not as it was written: ${first.message}${more.length > 0 ? `, and ${more.length} more` : ''}`, hint: `git show the file, and osop-argocd audit verify --audit-log FILE tells all of it` }];
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
