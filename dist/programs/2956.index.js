export const id = 2956;
export const ids = [2956,9752];
export const modules = {

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


/***/ })

};
