export const id = 956;
export const ids = [956];
export const modules = {

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


/***/ })

};
