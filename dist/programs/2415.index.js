export const id = 2415;
export const ids = [2415,3558,9752,2956,5107];
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

/***/ 32415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditStory: () => (/* binding */ auditStory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/core/audit/record-facts.js
var record_facts = __webpack_require__(49557);
// EXTERNAL MODULE: ./build/compiled/core/audit/since.js
var since = __webpack_require__(60510);
;// CONCATENATED MODULE: ./build/compiled/core/audit/story-commits.js
/** Reads commits, in the order of the facts. */
function readGit(commits) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const revertsOf = new Map();
    for (const commit of commits)
        for (const sha of commit.reverts)
            if (!revertsOf.has(sha))
                revertsOf.set(sha, commit);
    const known = new Map();
    const below = (sha) => {
        const answer = known.get(sha) ?? reach(sha, bySha);
        known.set(sha, answer);
        return answer;
    };
    return { commits, bySha, revertsOf, below, isBelow: (one, other) => one !== other && bySha.has(one) && below(other).has(one) };
}
function reach(from, bySha) {
    const found = new Set();
    const open = bySha.has(from) ? [from] : [];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        if (found.has(sha))
            continue;
        found.add(sha);
        open.push(...(bySha.get(sha)?.parents ?? []).filter((parent) => bySha.has(parent)));
    }
    return found;
}
/**
 * The commits that a revision has and those before it have not, the oldest first: of those the ones that concern the
 * application, where that is known of any. What was live already, and is live again after a rollback, is brought anew only
 * where nothing else is. Without one before, the commit itself. Undefined where git does not know both.
 *
 * @param earlier what was live before, the newest last
 */
function newCommits(git, revision, earlier) {
    const own = git.bySha.get(revision);
    const previous = earlier.at(-1);
    if (own === undefined)
        return undefined;
    if (previous === undefined)
        return [own];
    if (!git.bySha.has(previous))
        return undefined;
    const brought = difference(git, revision, earlier);
    return brought.length > 0 ? brought : difference(git, revision, [previous]);
}
function difference(git, revision, earlier) {
    const after = git.below(revision);
    const before = earlier.map((sha) => git.below(sha));
    const brought = git.commits.filter(({ sha }) => after.has(sha) && !before.some((shas) => shas.has(sha))).toSorted((a, b) => git.below(a.sha).size - git.below(b.sha).size);
    const ours = brought.filter(({ concerns }) => concerns !== false);
    return ours.length > 0 ? ours : brought;
}
/** The first of those for which a number is least. */
function leastBy(items, numberOf) {
    return items.reduce((least, item) => (least === undefined || numberOf(item) < numberOf(least) ? item : least), undefined);
}

;// CONCATENATED MODULE: ./build/compiled/core/audit/story-facts.js
/** Facts in the one order that does not depend on who told them first, each once. */
function inOrder(facts) {
    const byText = new Map(facts.map((fact) => [JSON.stringify(fact, (_, value) => value ?? null), fact]));
    const keyed = [...byText].map(([text, fact]) => ({ text, fact, atMs: 'atMs' in fact ? (fact.atMs ?? 0) : 0, id: fact.kind === 'deployed' ? (fact.id ?? -1) : -1 }));
    // Argo CD's times are whole seconds: of those in one the ids tell the order.
    return keyed.toSorted((a, b) => a.atMs - b.atMs || a.id - b.id || (a.text < b.text ? -1 : 1)).map(({ fact }) => fact);
}

;// CONCATENATED MODULE: ./build/compiled/core/audit/story.js


/** How long Degraded is forgiven where it went away by itself, as the gate does by default. */
const graceMs = 30_000;
/** A record is written after what it tells of, and its clock is another one. */
const slackMs = 60_000;
/** The same healing is told by an event and by the state of the operation. */
const sameMs = 5_000;
/**
 * The story that facts tell, whoever told them and in whatever order. Argo CD's history counts as far back as it reaches,
 * records before that. What no fact says is undefined: nothing is guessed.
 */
function tellStory(given) {
    const facts = inOrder(given);
    const git = readGit(facts.filter((fact) => fact.kind === 'commit'));
    const telling = {
        git,
        health: facts.filter((fact) => fact.kind === 'health'),
        healed: facts.filter((fact) => fact.kind === 'healed'),
        rollbacks: facts.filter((fact) => fact.kind === 'rollback'),
        actors: new Map(facts.flatMap((fact) => (fact.kind === 'actor' ? [[fact.sha, fact.by]] : []))),
    };
    const stretches = stretchesOf(spansOf(facts.filter((fact) => fact.kind === 'deployed')), telling);
    const told = new Set(stretches.flatMap(({ commits = [] }) => commits.map(({ sha }) => sha)));
    const [first] = stretches;
    const before = first === undefined ? new Set() : git.below(first.revision);
    return {
        stretches,
        otherCommits: git.commits.filter(({ sha, concerns }) => !told.has(sha) && !before.has(sha) && concerns !== false),
        revertsOf: git.revertsOf,
        failedSyncs: facts.filter((fact) => fact.kind === 'failed-sync'),
    };
}
function spansOf(deployed) {
    const ofArgocd = deployed.filter(({ from }) => from === 'argocd');
    const reachesMs = ofArgocd[0]?.atMs ?? Infinity;
    const counted = [...deployed.filter(({ from, atMs }) => from === 'records' && atMs < reachesMs), ...ofArgocd];
    const groups = [];
    for (const fact of counted) {
        const last = groups.at(-1);
        if (last !== undefined && last[0].revision === fact.revision)
            last.push(fact);
        else
            groups.push([fact]);
    }
    return groups.map((facts, index) => ({ facts, revision: facts[0].revision, startMs: facts[0].atMs, endMs: groups[index + 1]?.[0].atMs }));
}
function stretchesOf(spans, telling) {
    const kinds = kindsOf(spans, telling.git);
    const records = spans.map((span) => recordOf(span, telling.rollbacks));
    const own = spans.map((_, index) => commitsOf(spans, { index, kind: kinds[index] ?? 'unknown' }, telling.git));
    const takenBack = spans.map((_, index) => takenBackBy({ index, spans, kinds, records, own }, telling));
    const health = spans.map((span, index) => healthOf(span, { next: spans[index + 1], isTakenBack: takenBack[index] !== undefined }, telling.health));
    const versions = versionsOf({ spans, kinds, own });
    return spans.map((span, index) => {
        const [first] = span.facts;
        const kind = kinds[index] ?? 'unknown';
        const commits = own[index];
        const { healthy, failed } = health[index] ?? {};
        return {
            revision: span.revision, kind, from: first.from, startMs: span.startMs, endMs: span.endMs, askedBy: first.by, commits,
            versions: versions[index] ?? [],
            ...whoAndWhy({ kind, commits, record: records[index], askedBy: first.by }, telling.actors),
            recorded: records[index] !== undefined,
            health: failed !== undefined ? 'unhealthy' : healthy !== undefined ? 'healthy' : judged(span),
            healthy, failed,
            restored: failed === undefined ? undefined : restoredAt(failed, { index, spans }, telling.health),
            takenBack: takenBack[index],
            healedMs: healedIn(span, telling.healed),
            redeployed: spans.slice(0, index).some(({ revision }) => revision === span.revision),
            again: span.facts.filter(({ from }) => from === first.from).length - 1,
        };
    });
}
function judged({ facts }) {
    if (facts.some(({ health }) => health === 'unhealthy'))
        return 'unhealthy';
    return facts.some(({ health }) => health === 'healthy') ? 'healthy' : 'unknown';
}
/** Going back is deploying what is below what was live, in git; where git does not know both, what went live first before it. */
function kindsOf(spans, git) {
    const firstAt = new Map();
    return spans.map(({ revision }, index) => {
        const previous = spans[index - 1]?.revision;
        const seen = firstAt.get(revision);
        firstAt.set(revision, seen ?? index);
        const before = previous === undefined ? undefined : firstAt.get(previous);
        if (previous !== undefined && git.isBelow(revision, previous))
            return 'rollback';
        if (seen !== undefined && before !== undefined && !git.isBelow(previous ?? '', revision))
            return seen < before ? 'rollback' : 'change';
        const commits = newCommits(git, revision, spans.slice(0, index).map((span) => span.revision));
        if (commits === undefined)
            return 'unknown';
        return commits.length > 0 && commits.every(({ reverts }) => reverts.length > 0) ? 'revert' : 'change';
    });
}
function commitsOf(spans, { index, kind }, git) {
    if (kind === 'rollback')
        return [];
    return newCommits(git, spans[index]?.revision ?? '', spans.slice(0, index).map(({ revision }) => revision));
}
function recordOf({ revision, startMs, endMs = Infinity }, rollbacks) {
    return rollbacks.find(({ to, atMs }) => to === revision && atMs >= startMs - slackMs && atMs < endMs + slackMs);
}
function takenBackBy({ index, spans, kinds, records, own }, { git, actors }) {
    const kind = kinds[index];
    if (kind === 'rollback' || kind === 'revert')
        return undefined;
    const revision = spans[index]?.revision ?? '';
    const redeployed = spans.findIndex((span, later) => later > index && span.revision === revision);
    const goesBelow = (to) => git.isBelow(to, revision) || spans.slice(0, index).some((span) => span.revision === to);
    const back = spans.findIndex((span, later) => later > index && (redeployed < 0 || later < redeployed) && kinds[later] === 'rollback' && goesBelow(span.revision));
    const revert = [revision, ...(own[index] ?? []).map(({ sha }) => sha)].map((sha) => git.revertsOf.get(sha)).find((commit) => commit !== undefined);
    const at = revert === undefined ? -1 : spans.findIndex((_, later) => later > index && (own[later] ?? []).some(({ sha }) => sha === revert.sha));
    const target = spans[back];
    if (target !== undefined && (at < 0 || back < at)) {
        const record = records[back];
        return { how: 'rollback in Argo CD', atMs: target.startMs, by: record?.by ?? target.facts[0].by, reason: record?.reason, revision: target.revision };
    }
    if (revert === undefined)
        return undefined;
    const record = records[at];
    return { how: 'git revert', atMs: spans[at]?.startMs ?? revert.atMs, by: actors.get(revert.sha) ?? record?.by ?? revert.by, reason: revert.reason ?? record?.reason, revision: revert.sha };
}
/** When it was first healthy, and when it was first found to be broken. */
function healthOf(span, { next, isTakenBack }, health) {
    const own = health.filter((fact) => isOf(fact, span));
    const endMs = next?.startMs ?? Infinity;
    const counts = ({ from, atMs, untilMs = Infinity }) => from === 'records' || untilMs - atMs >= graceMs || (isTakenBack && untilMs >= endMs);
    return { healthy: earliest(own.filter((fact) => fact.healthy)), failed: earliest(own.filter((fact) => !fact.healthy && counts(fact))) };
}
/** A record names the revision, and is written when all is over; Argo CD's events have a time only. */
function isOf({ from, atMs, revision }, { revision: own, startMs, endMs = Infinity }) {
    if (from === 'records' && revision !== undefined)
        return revision === own && atMs >= startMs && atMs < endMs + slackMs;
    return atMs >= startMs && atMs < endMs;
}
function earliest(facts) {
    const found = leastBy(facts, ({ atMs }) => atMs);
    return found === undefined ? undefined : { atMs: found.atMs, why: found.why };
}
/** The first time after a failure that it, or what came in its place, was healthy. */
function restoredAt(failed, { index, spans }, health) {
    const later = spans.slice(index);
    return earliest(health.filter((fact) => fact.healthy && fact.atMs >= failed.atMs && later.some((span) => isOf(fact, span))));
}
function healedIn({ startMs, endMs = Infinity, revision }, healed) {
    const times = healed.filter((fact) => fact.revision === revision && fact.atMs >= startMs && fact.atMs < endMs).map(({ atMs }) => atMs);
    return times.filter((atMs, index) => index === 0 || atMs - (times[index - 1] ?? 0) > sameMs);
}
/** A rollback has the versions of its revision; a revert those of what was live before what it takes back. */
function versionsOf({ spans, kinds, own }) {
    const versions = [];
    for (const [index, { revision }] of spans.entries()) {
        const images = [...new Set((own[index] ?? []).flatMap((commit) => commit.images))];
        const reverts = new Set((own[index] ?? []).flatMap((commit) => commit.reverts));
        const taken = kinds[index] === 'revert' ? spans.findIndex((_, at) => at < index && (own[at] ?? []).some(({ sha }) => reverts.has(sha))) : -1;
        const same = kinds[index] === 'rollback' ? spans.findIndex((span) => span.revision === revision) : index;
        versions.push(taken > 0 ? (versions[taken - 1] ?? []) : same < index ? (versions[same] ?? []) : images);
    }
    return versions;
}
function whoAndWhy({ kind, commits, record, askedBy }, actors) {
    if (kind === 'rollback')
        return { by: record?.by ?? askedBy, why: record?.reason };
    const people = [...new Set((commits ?? []).flatMap(({ sha, by }) => actors.get(sha) ?? by ?? []))];
    const reasons = [...new Set((commits ?? []).map(({ subject, reason }) => (kind === 'revert' ? (reason ?? subject) : subject)))];
    return { by: people.length === 0 ? undefined : people.join(', '), why: reasons.length === 0 ? record?.reason : reasons.join('; ') };
}

// EXTERNAL MODULE: ./build/compiled/audit-outlets.js + 1 modules
var audit_outlets = __webpack_require__(32956);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/core/report/story-view.js
var story_view = __webpack_require__(63558);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(51432);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/tracked-revision.js
var tracked_revision = __webpack_require__(26907);
// EXTERNAL MODULE: ./build/compiled/core/argocd/diagnosis.js
var diagnosis = __webpack_require__(67478);
// EXTERNAL MODULE: ./build/compiled/core/rollback/health-timeline.js
var health_timeline = __webpack_require__(25783);
// EXTERNAL MODULE: ./build/compiled/core/rollback/judge-deployment.js
var judge_deployment = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/compiled/core/audit/git-facts.js
var git_facts = __webpack_require__(54114);
;// CONCATENATED MODULE: ./build/compiled/core/audit/argocd-facts.js




/** What went live and when, how it was, and what Argo CD healed. */
function argocdFacts({ application, rows, events }) {
    return [...rows.flatMap(deployed), ...healthFacts(application, events), ...presentHealth(application), ...healedByEvents(events), ...healedLast(application)];
}
function deployed({ entry, revision, health }) {
    const atMs = (0,git_facts/* msOf */.Q)(entry.deployedAt);
    const { automated, username } = entry.initiatedBy ?? {};
    if (atMs === undefined || revision === undefined)
        return [];
    return [{ kind: 'deployed', from: 'argocd', revision, atMs, by: automated === true ? 'auto-sync' : username, id: entry.id, health }];
}
function healthFacts({ status }, events) {
    return (0,health_timeline/* readTimeline */.G)(events, status?.health?.status).spans.flatMap((span) => {
        if (!span.began || (span.status !== 'Healthy' && !(0,judge_deployment/* isBad */.e2)(span.status)))
            return [];
        const untilMs = span.untilMs === Infinity ? undefined : span.untilMs;
        return [{ kind: 'health', from: 'argocd', healthy: span.status === 'Healthy', atMs: span.fromMs, untilMs, revision: undefined, why: `Argo CD reported ${span.status ?? ''}` }];
    });
}
/** Since when it is as it is now: that is known when the events are long gone. */
function presentHealth({ status }) {
    const { status: health, lastTransitionTime } = status?.health ?? {};
    const atMs = (0,git_facts/* msOf */.Q)(lastTransitionTime);
    if (atMs === undefined || (health !== 'Healthy' && !(0,judge_deployment/* isBad */.e2)(health)))
        return [];
    return [{ kind: 'health', from: 'argocd', healthy: health === 'Healthy', atMs, untilMs: undefined, revision: undefined, why: `Argo CD reports ${health ?? ''}` }];
}
/** Self-heal syncs only what differs, which no user does under the name of Argo CD. */
function healedByEvents(events) {
    const told = events.flatMap((event) => { const atMs = (0,git_facts/* msOf */.Q)((0,diagnosis/* timeOf */.nR)(event)); return atMs === undefined ? [] : [{ atMs, reason: event.reason, message: event.message ?? '', name: event.metadata?.name ?? '' }]; })
        .toSorted((a, b) => a.atMs - b.atMs || (a.name < b.name ? -1 : 1));
    let automated = false;
    return told.flatMap(({ atMs, reason, message }) => {
        if (reason === 'OperationStarted')
            automated = /^Initiated automated sync/i.test(message);
        const [, revision] = reason === 'OperationCompleted' && automated ? (/^Partial sync operation to (\S+) succeeded/.exec(message) ?? []) : [];
        return revision === undefined ? [] : [{ kind: 'healed', from: 'argocd', atMs, revision }];
    });
}
function healedLast({ status }) {
    const { operation, phase, finishedAt, syncResult } = status?.operationState ?? {};
    const atMs = (0,git_facts/* msOf */.Q)(finishedAt);
    if ((operation?.sync?.autoHealAttemptsCount ?? 0) === 0 || phase !== 'Succeeded' || atMs === undefined || syncResult?.revision === undefined)
        return [];
    return [{ kind: 'healed', from: 'argocd', atMs, revision: syncResult.revision }];
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/core/git/commit-message.js
var commit_message = __webpack_require__(99752);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/git/trailers.js
var trailers = __webpack_require__(36299);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/rollback/history.js
var rollback_history = __webpack_require__(23441);
// EXTERNAL MODULE: ./build/compiled/engine/deadline.js
var engine_deadline = __webpack_require__(38737);
;// CONCATENATED MODULE: ./build/compiled/engine/read-story.js












/** Seconds for each source: a story that is not whole is better than none. How many commits the checkout is asked about. */
const limits = { seconds: 60, commits: 200, unknown: 2 };
/** Asks everything that can be asked. What could not be read is said in `sources`, and throws only for a bug and once cancelled. */
async function readStory(request) {
    const account = await readArgocd(request);
    const git = await readCommits(request, account.application);
    const records = await readRecorded(request);
    return { facts: [...account.facts, ...git.facts, ...records.facts], sources: [...account.sources, ...git.sources, ...records.sources] };
}
async function readRecorded(request) {
    const { records, ledger, ref } = request;
    const kept = ledger === undefined ? { records: [], sources: [] } : await readKept(ledger, request);
    // Whoever has a ledger need not have named files.
    if ('why' in records)
        return { facts: (0,record_facts/* recordFacts */.rO)(kept.records, (0,selection/* displayName */.QC)(ref)), sources: kept.records.length > 0 ? kept.sources : [{ source: 'records', unread: records.why, sinceMs: undefined }, ...kept.sources] };
    return { facts: (0,record_facts/* recordFacts */.rO)([...records, ...kept.records], (0,selection/* displayName */.QC)(ref)), sources: [{ source: 'records', unread: undefined, sinceMs: (0,record_facts/* recordsSince */.b9)(records) }, ...kept.sources] };
}
async function readKept(ledger, request) {
    const read = await attempt(request, async () => 'why' in ledger ? { why: ledger.why } : await ledger.read(request.ref));
    const found = 'why' in read ? read : read.value;
    if ('why' in found)
        return { records: [], sources: [{ source: 'ledger', unread: found.why, sinceMs: undefined }] };
    const isEmpty = found.records.length === 0;
    return { records: found.records, sources: [{ source: 'ledger', unread: isEmpty ? 'it has no records of this application' : undefined, sinceMs: (0,record_facts/* recordsSince */.b9)(found.records) }] };
}
async function readArgocd(request) {
    const { argocd, ref } = request;
    if ('why' in argocd)
        return { facts: [], sources: [{ source: 'argocd', unread: argocd.why, sinceMs: undefined }, { source: 'events', unread: argocd.why, sinceMs: undefined }] };
    const application = await attempt(request, async (signal) => await argocd.get(ref, { signal }));
    if ('why' in application)
        return { facts: [], sources: [{ source: 'argocd', unread: application.why, sinceMs: undefined }, { source: 'events', unread: application.why, sinceMs: undefined }] };
    const events = await attempt(request, async (signal) => await argocd.applicationEvents(ref, signal));
    return { ...accountOf(request, application.value, events), application: application.value };
}
function accountOf({ repositoryName: repository, branch }, application, events) {
    const told = 'why' in events ? [] : events.value;
    const wanted = { revision: undefined, origin: { repository, branch } };
    const revisionOf = (place) => (0,tracked_revision/* trackedRevision */.Gi)(place, application, wanted);
    const rows = (0,rollback_history/* historyRows */.U)({ application, revisionOf, baseline: undefined, events: 'why' in events ? { kind: 'unread', why: events.why } : { kind: 'read', events: told } });
    const unnamed = rows.filter(({ revision }) => revision === undefined).length;
    const oldest = rows.at(-1)?.entry;
    const times = told.flatMap((event) => (0,git_facts/* msOf */.Q)(event.firstTimestamp ?? event.lastTimestamp ?? event.eventTime ?? event.metadata?.creationTimestamp) ?? []);
    return {
        facts: argocdFacts({ application, rows, events: told }),
        sources: [
            { source: 'argocd', unread: rows.length > 0 && unnamed === rows.length ? 'its history names no revision of the config repository' : undefined, sinceMs: oldest === undefined || oldest.id === 0 ? undefined : (0,git_facts/* msOf */.Q)(oldest.deployedAt) },
            { source: 'events', unread: 'why' in events ? events.why : undefined, sinceMs: times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b)) },
        ],
    };
}
async function readCommits(request, application) {
    const { repository } = request;
    if ('why' in repository)
        return { facts: [], sources: [{ source: 'git', unread: repository.why, sinceMs: undefined }] };
    const sources = application === undefined ? [] : (0,tracked_revision/* effectiveSources */.Og)(application);
    const [only] = sources.length === 1 ? sources : [];
    const history = await attempt(request, async () => await repository.history(await branchOf(request, only?.targetRevision)));
    if ('why' in history)
        return { facts: [], sources: [{ source: 'git', unread: history.why, sinceMs: undefined }] };
    const commits = history.value;
    const path = request.path ?? only?.path;
    const concerns = path === undefined ? new Map() : await concerning(request, commits, path);
    const sourceTimes = await sourceTimesOf(request, commits);
    const whole = commits.some(({ parents }) => parents.length === 0);
    const times = commits.flatMap(({ at }) => (0,git_facts/* msOf */.Q)(at) ?? []);
    return {
        facts: commits.map((commit) => (0,git_facts/* commitFact */.g)({ ...commit, concerns: concerns.get(commit.sha), sourceAt: sourceTimes.get(commit.sha) })),
        sources: [{ source: 'git', unread: undefined, sinceMs: whole || times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b)) }],
    };
}
/** A target revision that is a commit or a tag is no branch to read. */
async function branchOf({ branch, repository, git }, followed) {
    if (branch !== undefined)
        return branch;
    if (followed !== undefined && followed !== '' && followed !== 'HEAD' && !(0,refs/* isCommitSha */._$)(followed))
        return followed.replace(/^refs\/heads\//, '');
    const checkedOut = await git.head().then((head) => head.branch, ignored);
    if (checkedOut !== undefined || 'why' in repository)
        return checkedOut ?? '';
    return (await repository.head(undefined, [])).branch;
}
/** Which commits changed something below a folder, as far as the checkout knows; each may take a fetch. */
async function concerning({ git, signal, clock }, commits, path) {
    const found = new Map();
    const folder = path.replace(/^(?:\.?\/)+|\/+$/g, '');
    if (folder === '' || folder === '.')
        return found;
    const untilMs = clock.monotonicMs() + limits.seconds * 1000;
    let unknown = 0;
    for (const { sha, parents } of commits.slice(0, limits.commits)) {
        signal.throwIfAborted();
        if (unknown >= limits.unknown || clock.monotonicMs() >= untilMs)
            break;
        if (parents.length !== 1)
            continue;
        const changed = await git.changedFiles(sha, parents[0]).catch(ignored);
        if (changed === undefined)
            unknown += 1;
        else
            found.set(sha, [...changed.changed, ...changed.deleted].some((file) => file === folder || file.startsWith(`${folder}/`)));
    }
    return found;
}
/** When the commits of the source code were made, where the checkout has them. */
async function sourceTimesOf({ git, signal }, commits) {
    const found = new Map();
    let unknown = 0;
    for (const { sha, message } of commits.slice(0, limits.commits)) {
        const source = (0,trailers/* trailerValues */.u)(message, commit_message/* trailerNames */.Wi.source).find((value) => (0,refs/* isCommitSha */._$)(value));
        if (source === undefined || unknown >= limits.unknown)
            continue;
        signal.throwIfAborted();
        const info = await git.commit(source).catch(ignored);
        if (info === undefined)
            unknown += 1;
        else if (info.at !== undefined)
            found.set(sha, info.at);
    }
    return found;
}
async function attempt({ clock, signal }, ask) {
    const deadline = (0,engine_deadline/* startDeadline */.d)(clock, { scope: 'node', seconds: limits.seconds, parent: signal });
    try {
        return { value: await ask(deadline.signal) };
    }
    catch (error) {
        if (deadline.signal.aborted && !signal.aborted)
            return { why: `no answer within ${limits.seconds} s` };
        if (signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        return { why: (0,one_line/* oneLine */.TN)(error.message, 200).replace(/\.$/, '') };
    }
    finally {
        deadline.cancel();
    }
}
function ignored(error) {
    if (!(error instanceof adapter_error.AdapterError))
        throw error;
    return undefined;
}

// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(97566);
// EXTERNAL MODULE: ./build/compiled/commands/run-facts.js
var run_facts = __webpack_require__(64674);
// EXTERNAL MODULE: ./build/compiled/commands/write-report.js
var write_report = __webpack_require__(65653);
;// CONCATENATED MODULE: ./build/compiled/commands/audit-story.js
















/** `audit <app>`: asks git, Argo CD and the records, whichever there are. It only looks. */
async function auditStory(settings, host) {
    const ref = applicationOf(settings.app ?? '');
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const records = readLogs(settings, { host, root });
    const wantsArgocd = settings.argocd.server !== undefined;
    const problems = [...(0,wiring/* checkFolder */.p$)(settings, host), ...('problem' in ref ? [ref.problem] : []), ...('problem' in records ? [records.problem] : []), ...(wantsArgocd ? (0,wiring/* checkConnection */.jo)(settings, host.env) : [])];
    if ((0,problem/* hasErrors */.C)(problems) || 'problem' in ref || 'problem' in records)
        return { kind: 'invalid-input', problems };
    const trigger = (0,core_trigger/* readTrigger */.v)(host.env, (0,wiring/* readEvent */.j_)(host.env));
    const { facts } = await (0,run_facts/* readSurroundings */.S)(settings, trigger, { host, root });
    const connected = await (0,wiring/* connectPorts */.fs)(settings, host, root);
    if ('problem' in connected)
        return { kind: 'invalid-input', problems: [connected.problem] };
    const ledger = settings.ledger === undefined ? undefined : (0,audit_outlets.openLedgerReader)(settings.ledger, settings, host);
    const findings = [];
    try {
        const { ports } = connected;
        const { facts: told, sources } = await readStory({
            ref, git: ports.git, repository: ports.configRepository, records: records.records, clock: host.clock,
            ...(ledger === undefined ? {} : { ledger: { read: async (asked) => {
                        const read = await ledger.read(asked);
                        findings.push(...read.problems);
                        return read;
                    } } }), signal: host.signal,
            argocd: wantsArgocd ? ports.argocd : { why: 'argocd-server is not set' },
            branch: settings.configBranch, path: settings.configPath === '' ? undefined : settings.configPath, repositoryName: facts.repository,
        });
        const nowMs = host.clock.now().getTime();
        const sinceMs = settings.since === undefined ? undefined : (0,since/* parseSince */.m)(settings.since, nowMs);
        const redact = (0,report_redact.createRedactor)(settings.secrets);
        const report = (0,story_view.storyReport)(settings.app ?? '', { story: tellStory((0,redact_record/* redactTexts */.SG)(told, redact)), sources: (0,redact_record/* redactTexts */.SG)(sources, redact), sinceMs, nowMs });
        return await written(report, { settings, host, problems: [...records.problems, ...findings], repositoryUrl: (0,write_report/* repositoryUrl */.Ek)(settings, trigger.repository, host.env) });
    }
    finally {
        ledger?.close();
        connected.close();
    }
}
async function written(report, { settings, host, problems, repositoryUrl: repository }) {
    const page = async () => (await Promise.all(/* import() */[__webpack_require__.e(9970), __webpack_require__.e(3629)]).then(__webpack_require__.bind(__webpack_require__, 48806))).storyPage({ report, repositoryUrl: repository, knownUrls: [host.env['GITHUB_SERVER_URL']], toolVersion: version/* version */.r });
    if (settings.report === undefined)
        return { kind: 'told', report, page, path: undefined, problems };
    const file = (0,write_report/* writeText */.x3)(settings.report, await page(), { settings, host });
    if ('path' in file)
        return { kind: 'told', report, page, path: file.path, problems };
    return { kind: 'invalid-input', problems: [...problems, { code: 'OSOP-INPUT-004', severity: 'error', message: file.message, hint: 'set report to a path that can be written' }] };
}
function applicationOf(text) {
    const [, namespace, name = ''] = /^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)$/.exec(text) ?? [];
    if (name !== '')
        return { name, ...(namespace === undefined ? {} : { namespace }) };
    return { problem: { code: 'OSOP-INPUT-001', severity: 'error', message: 'audit tells the story of one application', hint: 'name it: osop-argocd audit web, or namespace/web' } };
}
/** The files that are named, or the one of this job where there is one. */
function readLogs({ auditLog }, { host, root }) {
    const named = (auditLog ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const own = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] ?? root, '.osop', 'audit.jsonl');
    const records = [];
    const problems = [];
    for (const path of named.length === 0 ? [own] : named) {
        try {
            const read = (0,record_facts/* readRecords */.T3)((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, path), 'utf8'));
            records.push(...read.records);
            if (read.unreadable > 0)
                problems.push({ code: 'OSOP-AUDIT-002', severity: 'warning', message: `${read.unreadable} lines of the audit log are no records, and are left out`, hint: 'osop-argocd audit verify finds out what is wrong', where: { file: path, line: 1, column: 1 } });
        }
        catch (error) {
            if (named.length === 0)
                return { records: { why: 'audit-log names none' }, problems };
            return { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: `the audit log ${path} cannot be read (${error.code ?? 'unknown'})`, hint: 'name files by audit-log, a line each' } };
        }
    }
    return { records, problems };
}


/***/ }),

/***/ 64674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readSurroundings)
/* harmony export */ });
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99898);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33664);


/** Gathers the facts of a run. What the event says counts only where it is about the config repository and its branch. */
async function readSurroundings(settings, trigger, { host, root }) {
    const configured = nameOf(settings.configRepository);
    const triggered = nameOf(trigger.repository);
    const eventIsAboutIt = configured === undefined || triggered === undefined || configured === triggered;
    const eventCounts = eventIsAboutIt && (settings.configBranch === undefined || trigger.branch === undefined || settings.configBranch === trigger.branch);
    const checkout = await readCheckout(settings, host, root);
    // The branch that is checked out says nothing of another repository.
    const ownBranch = configured === undefined || checkout.repository === undefined || configured === checkout.repository ? checkout.branch : undefined;
    const known = [configured, triggered].filter((name) => name !== undefined);
    const repositories = known.length > 0 || checkout.repository === undefined ? known : [checkout.repository];
    return {
        repositories: [...new Set(repositories)],
        problems: checkRepository(settings, checkout, host),
        facts: {
            repository: repositories[0],
            branch: settings.configBranch ?? (eventCounts ? trigger.branch : undefined) ?? (eventCounts && trigger.otherRef !== undefined ? undefined : ownBranch),
            sha: eventCounts ? trigger.sha : undefined,
            previousSha: eventCounts ? trigger.previousSha : undefined,
            sourceSha: eventIsAboutIt ? undefined : trigger.sha,
            changedFiles: eventCounts ? trigger.changedFiles : undefined,
            event: trigger.event,
            actor: trigger.actor,
            runUrl: trigger.runUrl,
            rerun: trigger.runAttempt === undefined ? 'unknown' : trigger.runAttempt > 1,
        },
    };
}
/** What the checkout itself says. Without a checkout nothing is known. */
async function readCheckout({ secrets }, host, root) {
    const [{ createGit }, { AdapterError }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4632), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 24632)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18456))]);
    const git = createGit({ workspace: root, clock: host.clock, redact: (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)(secrets), environment: host.env, signal: host.signal });
    try {
        const [origin, head] = [await git.originUrl(), await git.head()];
        return { origin, repository: nameOf(origin), branch: head.branch };
    }
    catch (error) {
        if (error instanceof AdapterError)
            return { origin: undefined, repository: undefined, branch: undefined };
        throw error;
    }
}
/**
 * The run reads commits and manifests from the checkout: it must be the config repository. Names can only be
 * compared on the same host; a mirror elsewhere may have another.
 */
function checkRepository({ configRepository }, { origin, repository }, { env }) {
    const configured = nameOf(configRepository);
    if (configRepository === undefined || configured === undefined || origin === undefined || repository === undefined || repository === configured)
        return [];
    const host = hostOf(configRepository) ?? hostOf(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
    if (hostOf(origin) !== host)
        return [];
    return [{
            code: 'OSOP-INPUT-001',
            severity: 'error',
            message: `config-repository is \`${configured}\`, but the checkout is of \`${repository}\``,
            hint: `check \`${configured}\` out (actions/checkout with repository and path), and set working-directory to that path`,
        }];
}
function nameOf(repository) {
    return repository === undefined ? undefined : (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)(repository);
}
/** Host of `https://host/…` and of `git@host:…`; undefined for `owner/name`. */
function hostOf(url) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/)(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? /^[^/@]+@([^/:]+):/.exec(url)?.[1]?.toLowerCase();
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

/***/ 21458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ relationOfVersions),
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
const version = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:[+_]([0-9A-Za-z.-]+))?$/;
const digest = /^sha(256:[0-9a-f]{64}|512:[0-9a-f]{128})$/i;
/** True for what a chart or an OCI artifact has for a revision: a semantic version (a leading v is let pass) or a digest. */
function isVersion(text) {
    return version.test(text) || digest.test(text);
}
/**
 * How the version that Argo CD resolved stands to ours. Versions have no ancestry: a newer one took the place
 * of ours (`diverged`), an older one means that ours has not been seen yet (`ancestor`). Of digests that differ
 * nothing can be told.
 */
function relationOfVersions(ours, seen) {
    if (normalised(ours) === normalised(seen))
        return 'same';
    const [one, other] = [version.exec(ours), version.exec(seen)];
    if (one === null || other === null)
        return 'unknown';
    return precedence(one, other) > 0 ? 'ancestor' : 'diverged';
}
/** Tags of OCI registries have no plus sign: Helm writes an underscore in its place. */
function normalised(text) {
    return text.toLowerCase().replace(/^v(?=\d)/, '').replace('_', '+');
}
/** Above 0 where the first is newer. Source: semver.org, section 11; build metadata does not count. */
function precedence(one, other) {
    for (const part of [1, 2, 3]) {
        const difference = Number(one[part]) - Number(other[part]);
        if (difference !== 0)
            return difference;
    }
    return comparePrerelease(one[4], other[4]);
}
function comparePrerelease(one, other) {
    if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
    const [mine, theirs] = [one.split('.'), other.split('.')];
    for (let index = 0; index < Math.max(mine.length, theirs.length); index += 1) {
        const difference = compareIdentifier(mine[index], theirs[index]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compareIdentifier(one, other) {
    if (one === undefined || other === undefined)
        return Number(other === undefined) - Number(one === undefined);
    const numeric = [one, other].map((text) => /^\d+$/.test(text));
    if (numeric[0] === true && numeric[1] === true)
        return Number(one) - Number(other);
    if (numeric[0] !== numeric[1])
        return numeric[0] === true ? -1 : 1;
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 35969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isHydrated),
/* harmony export */   o: () => (/* binding */ hydrationOf)
/* harmony export */ });
/** True where the manifests are hydrated: then the commits of the comparison are none of the dry branch. */
function isHydrated({ spec }) {
    return spec.sourceHydrator !== undefined;
}
/** Undefined without a hydrator. */
function hydrationOf({ spec, status }) {
    const hydrator = spec.sourceHydrator;
    if (hydrator === undefined)
        return undefined;
    const { lastSuccessfulOperation: done, currentOperation: current, lastComparedDryRevision } = status?.sourceHydrator ?? {};
    const settled = current?.phase === undefined || current.phase === 'Hydrated';
    const branch = hydrator.syncSource?.targetBranch ?? '';
    const staging = hydrator.hydrateTo?.targetBranch;
    return {
        // A commit that changes nothing is looked at and not hydrated; while another attempt runs that cannot be told.
        dry: settled && done !== undefined ? (lastComparedDryRevision ?? done.drySHA) : done?.drySHA,
        hydrated: done?.hydratedSHA,
        pending: settled ? undefined : { dry: current.drySHA, message: `${current.phase}${current.message === undefined || current.message === '' ? '' : `: ${current.message}`}` },
        staging: staging === branch ? undefined : staging,
        branch,
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

/***/ 26907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ comparedRevision),
/* harmony export */   Gi: () => (/* binding */ trackedRevision),
/* harmony export */   Og: () => (/* binding */ effectiveSources),
/* harmony export */   Ow: () => (/* binding */ revisionsOf),
/* harmony export */   Sf: () => (/* binding */ deployedRevision),
/* harmony export */   a: () => (/* binding */ seenRevisions),
/* harmony export */   at: () => (/* binding */ isVersioned),
/* harmony export */   dP: () => (/* binding */ seenRevision),
/* harmony export */   gz: () => (/* binding */ whyUntracked),
/* harmony export */   xB: () => (/* binding */ trackedPositions)
/* harmony export */ });
/* unused harmony export trackedRevisions */
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33664);
/* harmony import */ var _chart_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21458);
/* harmony import */ var _hydration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35969);



/** All revisions that a place names, one a source; none where it names none. */
function revisionsOf(place) {
    const several = place?.revisions ?? [];
    return several.length > 0 ? several : place?.revision === undefined || place.revision === '' ? [] : [place.revision];
}
const fullSha = /^[0-9a-f]{40}$/i;
/** The sources that count: `sources` where there are any, else the one; a hydrator's dry source in their place. */
function effectiveSources({ spec }) {
    const dry = (0,_hydration_js__WEBPACK_IMPORTED_MODULE_0__/* .isHydrated */ .G)({ spec }) ? spec.sourceHydrator?.drySource : undefined;
    if (dry !== undefined)
        return [dry];
    if (spec.sources !== undefined && spec.sources.length > 0)
        return spec.sources;
    return spec.source === undefined ? [] : [spec.source];
}
/** True for a source whose revision is a version or a digest: a chart of a Helm repository, or an OCI artifact. */
function isVersioned(source) {
    return (source.chart ?? '') !== '' || source.repoURL.startsWith('oci://');
}
/**
 * Indices of the sources that the wanted revision is of. Several where the application reads the repository
 * more than once: each of them has to have it. Empty where that cannot be told.
 */
function trackedPositions(sources, { revision, origin }) {
    const all = sources.map((source, position) => ({ source, position }));
    const charts = all.filter(({ source }) => isVersioned(source));
    const git = all.filter(({ source }) => !isVersioned(source));
    const positions = (found) => found.map(({ position }) => position);
    if (revision !== undefined && (0,_chart_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .l)(revision) && charts.length === 1)
        return positions(charts);
    if (git.length <= 1)
        return positions(git);
    const ours = git.filter(({ source }) => origin?.repository !== undefined && (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .a)(source.repoURL) === origin.repository);
    const onBranch = ours.filter(({ source }) => origin?.branch !== undefined && source.targetRevision === origin.branch);
    const onDefault = ours.filter(({ source }) => ['', 'HEAD'].includes(source.targetRevision ?? ''));
    return positions([onBranch, onDefault, ours].find((found) => found.length > 0) ?? []);
}
/** Why a deployment of this revision could not be told from the application's status; undefined where it can. */
function whyUntracked(application, wanted) {
    const sources = effectiveSources(application);
    if (sources.length === 0 || trackedPositions(sources, wanted).length > 0)
        return undefined;
    if (sources.every(isVersioned)) {
        return wanted.revision !== undefined && (0,_chart_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .l)(wanted.revision)
            ? `it has ${sources.length} charts, and which of them is meant by ${wanted.revision} is not said`
            : 'its source is a chart, whose revisions are versions and not commits';
    }
    const name = wanted.origin?.repository;
    const count = sources.filter((source) => !isVersioned(source)).length;
    return `it has ${count} git sources, and ${name === undefined ? 'which repository is deployed is not known' : `none of them is ${name}`}`;
}
/**
 * The revisions that a place names for the wanted sources, in lower case; undefined for a source of which it
 * names none that can be trusted: Argo CD puts the branch's name there when it could not resolve it.
 */
function trackedRevisions(place, application, wanted) {
    const revisions = place?.revisions ?? [];
    const known = effectiveSources(application);
    if (revisions.length === 0)
        return [trusted(place?.revision, (place?.source?.repoURL ?? '') === '' ? known[0] : place?.source)];
    // A place has the sources of its time: the spec may have been edited since.
    const sources = place?.sources?.length === revisions.length ? place.sources : known;
    const positions = sources.length === revisions.length ? trackedPositions(sources, wanted) : [];
    return positions.length === 0 ? [undefined] : positions.map((position) => trusted(revisions[position], sources[position]));
}
/** The one revision that a place names for the wanted sources; where they differ, the first that is not the wanted one. */
function trackedRevision(place, application, wanted) {
    return unlike(wanted, trackedRevisions(place, application, wanted));
}
function unlike(wanted, found) {
    const other = found.findIndex((revision) => revision !== wanted.revision?.toLowerCase());
    return found[Math.max(0, other)];
}
function trusted(revision, source) {
    if (revision === undefined)
        return undefined;
    const isKnown = source !== undefined && isVersioned(source) ? (0,_chart_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .l)(revision) : fullSha.test(revision);
    return isKnown ? revision.toLowerCase() : undefined;
}
/**
 * The revisions that the last comparison saw of the wanted sources; with a hydrator the commit that was
 * hydrated last. Undefined where it could not resolve one.
 */
function seenRevisions(application, wanted = { revision: undefined }) {
    if ((0,_hydration_js__WEBPACK_IMPORTED_MODULE_0__/* .isHydrated */ .G)(application))
        return [(0,_hydration_js__WEBPACK_IMPORTED_MODULE_0__/* .hydrationOf */ .o)(application)?.dry?.toLowerCase()];
    const { sync } = application.status ?? {};
    return trackedRevisions({ ...sync?.comparedTo, ...sync }, application, wanted);
}
/** The revision that the last comparison saw; of several that differ, the one that is not wanted. */
function seenRevision(application, wanted = { revision: undefined }) {
    return unlike(wanted, seenRevisions(application, wanted));
}
/** The revision that was compared with the cluster: with a hydrator the hydrated one, else what was seen. */
function comparedRevision(application, wanted) {
    return (0,_hydration_js__WEBPACK_IMPORTED_MODULE_0__/* .isHydrated */ .G)(application) ? trusted(application.status?.sync?.revision, undefined) : seenRevision(application, wanted);
}
/** What is deployed: the revision of the newest entry of the history. */
function deployedRevision(application, wanted) {
    return trackedRevision(application.status?.history?.at(-1), application, wanted);
}


/***/ }),

/***/ 88090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   iX: () => (/* binding */ detectMs),
/* harmony export */   mt: () => (/* binding */ doraFigures),
/* harmony export */   vh: () => (/* binding */ restoreMs)
/* harmony export */ });
const dayMs = 86_400_000;
/**
 * The figures of a period. A deployment is a revision that went live in it and brought something; what takes back is the
 * answer to one. It failed where it was found broken or was taken back; it did not where it was found healthy; else that is
 * not known, and it is not counted. Lead time goes from the oldest commit that it brought until it was first healthy.
 */
function doraFigures({ stretches }, { sinceMs, untilMs }) {
    const deployments = stretches.filter(({ kind, startMs }) => (kind === 'change' || kind === 'unknown') && startMs >= sinceMs && startMs <= untilMs);
    const failed = deployments.filter(isFailure);
    const judged = deployments.filter((stretch) => isFailure(stretch) || stretch.health === 'healthy');
    const leads = deployments.flatMap((stretch) => leadOf(stretch) ?? []);
    const days = (untilMs - sinceMs) / dayMs;
    return {
        sinceMs, untilMs,
        deployments: deployments.length,
        unclear: deployments.filter(({ kind }) => kind === 'unknown').length,
        frequency: days > 0 && stretches.length > 0 ? deployments.length / days : undefined,
        leadTime: medianOf(leads.map(({ ms }) => ms), deployments.length),
        leadTimesFromSource: leads.filter(({ fromSource }) => fromSource).length,
        changeFailureRate: { value: judged.length === 0 ? undefined : failed.length / judged.length, from: judged.length, of: deployments.length },
        timeToDetect: medianOf(failed.flatMap((stretch) => detectMs(stretch) ?? []), failed.length),
        timeToRestore: medianOf(failed.flatMap((stretch) => restoreMs(stretch) ?? []), failed.length),
    };
}
/** True for what was found broken, and for what somebody took back. */
function isFailure({ health, takenBack }) {
    return health === 'unhealthy' || takenBack !== undefined;
}
/** From going live until it was found broken. */
function detectMs({ failed, startMs }) {
    return failed === undefined ? undefined : Math.max(0, failed.atMs - startMs);
}
/** From then until the application was healthy again. */
function restoreMs({ failed, restored }) {
    return failed === undefined || restored === undefined ? undefined : restored.atMs - failed.atMs;
}
/** Clocks differ: a commit that seems to be made after it was live says nothing. */
function leadOf({ commits = [], healthy, redeployed }) {
    if (healthy === undefined || commits.length === 0 || redeployed)
        return undefined;
    const starts = commits.map(({ atMs, source }) => ({ atMs: source?.atMs ?? atMs, fromSource: source?.atMs !== undefined }));
    const known = starts.flatMap(({ atMs, fromSource }) => (atMs === undefined ? [] : [{ ms: healthy.atMs - atMs, fromSource }]));
    if (known.length < commits.length)
        return undefined;
    const longest = known.reduce((most, one) => (one.ms > most.ms ? one : most));
    return longest.ms < 0 ? undefined : longest;
}
function medianOf(values, of) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    return { value: low === undefined || high === undefined ? undefined : (low + high) / 2, from: values.length, of };
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

/***/ 63558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameOf: () => (/* binding */ nameOf),
/* harmony export */   storyJson: () => (/* binding */ storyJson),
/* harmony export */   storyReport: () => (/* binding */ storyReport)
/* harmony export */ });
/* harmony import */ var _audit_dora_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88090);

/** What belongs to a period: without `sinceMs` it begins with what is known to have been live first. The figures begin no earlier than that is known. */
function storyReport(app, { story, sources, sinceMs, nowMs }) {
    const begins = Math.max(sinceMs ?? story.stretches[0]?.startMs ?? nowMs, deploymentsKnownSince(sources) ?? -Infinity);
    const figures = (0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .doraFigures */ .mt)(story, { sinceMs: Math.min(begins, nowMs), untilMs: nowMs });
    return {
        app, story, sources, figures,
        stretches: story.stretches.filter(({ endMs = Infinity }) => endMs >= (sinceMs ?? -Infinity)),
        commits: story.otherCommits.filter(({ atMs }) => sinceMs === undefined || atMs === undefined || atMs >= sinceMs),
        unknown: unknowns({ story, sources, sinceMs, figures }),
    };
}
/** Figures of a time of which nobody tells would be too low: they begin where the history does. Undefined where it is whole. */
function deploymentsKnownSince(sources) {
    const read = sources.filter(({ source, unread }) => (source === 'argocd' || source === 'records' || source === 'ledger') && unread === undefined);
    if (read.some(({ source, sinceMs }) => source === 'argocd' && sinceMs === undefined))
        return undefined;
    return read.flatMap(({ sinceMs }) => sinceMs ?? []).reduce((least, ms) => (least === undefined ? ms : Math.min(least, ms)), undefined);
}
const missing = {
    argocd: 'rollbacks by hand, and what else went live without this tool, are not known',
    events: 'when the health changed and whether drift was healed is not known, but by records',
    git: 'who changed what and why, and lead times, are not known',
    ledger: 'what only it has is not known',
    records: 'who started the runs and what their gates found is not known',
};
function unknowns({ story, sources, sinceMs, figures }) {
    const unread = sources.flatMap(({ source, unread: why }) => (why === undefined ? [] : [`${nameOf(source)}: ${why}; ${missing[source]}`]));
    const begins = sinceMs ?? story.stretches[0]?.startMs;
    const short = sources.flatMap(({ source, sinceMs: from }) => (from === undefined || begins === undefined || from <= begins ? [] : [`${nameOf(source)} tell${source === 'events' || source === 'records' ? '' : 's'} of nothing before ${new Date(from).toISOString().slice(0, 16)}Z`]));
    return [
        ...unread, ...short,
        ...(story.stretches.length === 0 ? ['what was live, and when, is not known: there are no figures'] : []),
        ...(figures.unclear > 0 ? [`of ${figures.unclear} of ${figures.deployments} deployments nobody knows whether they brought something or took it back`] : []),
    ];
}
/** The name of a source as people are told. */
function nameOf(source) {
    return { argocd: 'Argo CD\'s history', events: 'Argo CD\'s events', git: 'git', records: 'audit records', ledger: 'the ledger' }[source];
}
/** The report for machines. Times are RFC 3339, durations seconds; null is what is not known. */
function storyJson({ app, story, sources, figures, stretches, commits, unknown }) {
    const figure = ({ value, from, of }, scale) => ({ value: value === undefined ? null : value / scale, from, of });
    return {
        app,
        since: timeOf(figures.sinceMs), until: timeOf(figures.untilMs),
        dora: {
            deployments: figures.deployments, deployments_unclear: figures.unclear, deployments_per_day: figures.frequency ?? null,
            lead_time_seconds: { ...figure(figures.leadTime, 1000), from_source_commits: figures.leadTimesFromSource },
            change_failure_rate: figure(figures.changeFailureRate, 1),
            time_to_detect_seconds: figure(figures.timeToDetect, 1000),
            time_to_restore_seconds: figure(figures.timeToRestore, 1000),
        },
        deployments: stretches.map((stretch) => stretchJson(stretch, figures.untilMs)),
        commits: commits.map((commit) => ({ ...commitJson(commit), taken_back_by: story.revertsOf.get(commit.sha)?.sha ?? null })),
        failed_syncs: story.failedSyncs.filter(({ atMs }) => atMs >= figures.sinceMs).map(({ atMs, revision = null, by = null, why }) => ({ at: timeOf(atMs), revision, by, why })),
        sources: sources.map(({ source, unread, sinceMs }) => ({ source, read: unread === undefined, why: unread ?? null, since: timeOf(sinceMs) })),
        unknown,
    };
}
function stretchJson(stretch, nowMs) {
    const { revision, kind, from, startMs, endMs, askedBy, by, why, versions, commits, recorded, health, healthy, failed, restored, takenBack, healedMs, again } = stretch;
    const seconds = (ms) => (ms === undefined ? null : ms / 1000);
    return {
        revision, kind, from, versions, by: by ?? null, why: why ?? null, asked_by: askedBy ?? null,
        deployed_at: timeOf(startMs), replaced_at: timeOf(endMs), live_seconds: seconds((endMs ?? nowMs) - startMs), live: endMs === undefined,
        health, failure: (0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(stretch),
        healthy_at: timeOf(healthy?.atMs), failed_at: timeOf(failed?.atMs), failed_by: failed?.why ?? null, restored_at: timeOf(restored?.atMs), restored_by: restored?.why ?? null,
        detect_seconds: seconds((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .detectMs */ .iX)(stretch)), restore_seconds: seconds((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreMs */ .vh)(stretch)),
        taken_back: takenBack === undefined ? null : { how: takenBack.how, at: timeOf(takenBack.atMs), by: takenBack.by ?? null, reason: takenBack.reason ?? null, revision: takenBack.revision },
        recorded, drift_healed_at: healedMs.map(timeOf), synced_again: again,
        commits: commits === undefined ? null : commits.map(commitJson),
    };
}
function commitJson({ sha, atMs, by, subject, images, reverts, reason, job, source }) {
    return { sha, at: timeOf(atMs), by: by ?? null, subject, images, reverts, reason: reason ?? null, job: job ?? null, source: source === undefined ? null : { sha: source.sha, at: timeOf(source.atMs) } };
}
function timeOf(ms) {
    return ms === undefined ? null : new Date(ms).toISOString();
}


/***/ }),

/***/ 25783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTimeline)
/* harmony export */ });
/**
 * Reads the events, in whatever order. What they lack is not made up: where a change does not begin with the health that
 * the one before it ended with, the time between them is unknown. Texts: persistAppStatus and setOperationState in
 * controller/appcontroller.go of argo-cd.
 *
 * @param present the Application's health now
 */
function readTimeline(events, present) {
    const happenings = events.flatMap(happeningsOf).toSorted((a, b) => a.atMs - b.atMs);
    return { spans: spansOf(happenings, present), operations: operationsOf(happenings) };
}
/** An event that stands for several happened at least at its first time and at its last. */
function happeningsOf(event) {
    const { reason = '', message = '', firstTimestamp, lastTimestamp, eventTime, metadata } = event;
    const last = Date.parse(lastTimestamp ?? eventTime ?? metadata?.creationTimestamp ?? '');
    const first = Date.parse(firstTimestamp ?? '');
    const times = (event.count ?? 1) > 1 && first < last ? [first, last] : [exactTime(metadata?.name, last)];
    return times.filter((atMs) => !Number.isNaN(atMs)).map((atMs) => ({ atMs, reason, message }));
}
/** Argo CD puts the nanoseconds since 1970 into the name, in hexadecimal; they count where they are of the second that is told. */
function exactTime(name, toldMs) {
    const [, digits] = /\.([0-9a-f]{15,16})$/.exec(name ?? '') ?? [];
    if (digits === undefined)
        return toldMs;
    const exactMs = Number(BigInt(`0x${digits}`) / 1000n) / 1_000;
    return Math.floor(exactMs / 1_000) * 1_000 === toldMs ? exactMs : toldMs;
}
function spansOf(happenings, present) {
    const updates = happenings.filter(({ reason, message }) => reason === 'ResourceUpdated' && /^Updated (?:health|sync) status: /.test(message));
    const [oldest] = happenings;
    // A server can be told to record some events only: where none is of a status, nothing follows from that.
    if (oldest === undefined || updates.length === 0)
        return [];
    const changes = updates.flatMap(({ atMs, message }) => {
        const [, from, to] = /^Updated health status: (\w*) -> (\w*)$/.exec(message) ?? [];
        return from === undefined || to === undefined ? [] : [{ atMs, from, to }];
    });
    // Before the first change the health was what it changed from; without any it has been what it is now.
    const first = { status: changes.length === 0 ? present : changes[0]?.from, fromMs: oldest.atMs, untilMs: changes[0]?.atMs ?? Infinity, began: false };
    return [first, ...changes.map(({ atMs, from, to }, index) => {
            const next = changes[index + 1];
            const agrees = next === undefined ? to === present : next.from === to || (next.from === from && next.to === to);
            return { status: agrees ? to : undefined, fromMs: atMs, untilMs: next?.atMs ?? Infinity, began: true };
        })];
}
function operationsOf(happenings) {
    const operations = [];
    for (const { atMs, reason, message } of happenings) {
        if (reason === 'OperationStarted')
            operations.push({ startedMs: atMs, endedMs: undefined, asked: message, succeeded: false });
        if (reason !== 'OperationCompleted')
            continue;
        const end = { endedMs: atMs, succeeded: /^Sync operation .*succeeded$/s.test(message) };
        const open = operations.at(-1);
        if (open !== undefined && open.endedMs === undefined)
            operations.splice(-1, 1, { ...open, ...end });
        else
            operations.push({ startedMs: undefined, asked: '', ...end });
    }
    return operations;
}


/***/ }),

/***/ 23441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSameEntry),
/* harmony export */   U: () => (/* binding */ historyRows)
/* harmony export */ });
/* harmony import */ var _argocd_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67478);
/* harmony import */ var _health_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25783);
/* harmony import */ var _judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4864);



/**
 * The history, newest first, with the health of each deployment while it was live. Argo CD keeps none in its history. The
 * first of these that says something counts: how it was found before this run; a record that it was unhealthy; what Argo CD
 * reports now, of what is live; its events; a record that it was healthy; the same revision under another id. Where none
 * does, the health is unknown: nothing is concluded from what is not there.
 */
function historyRows(facts) {
    const { application, revisionOf = (place) => place.revision, takenBack } = facts;
    const history = application.status?.history ?? [];
    const revisions = history.map((entry) => revisionOf(entry));
    const timeline = facts.events.kind === 'read' ? (0,_health_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .readTimeline */ .G)(facts.events.events, application.status?.health?.status) : undefined;
    const judged = history.map((entry, index) => judge(entry, { ...facts, revisionOf, index, revision: revisions[index], timeline }));
    const left = abandonedRevisions(revisions);
    return history.map((entry, index) => {
        const revision = revisions[index];
        const at = revision === undefined ? undefined : takenBack?.get(revision);
        return {
            entry, revision,
            ...(asElsewhere(index, { judged, revisions, history }) ?? judged[index] ?? (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('')),
            isLive: index === history.length - 1,
            wasLeft: revision !== undefined && left.has(revision),
            ...(at === undefined ? {} : { takenBack: at }),
        };
    }).toReversed();
}
function judge(entry, facts) {
    const { unrecorded } = facts;
    const record = facts.revision === undefined ? undefined : facts.known?.get(facts.revision);
    const before = beforeRun(entry, facts);
    if (before !== undefined)
        return before;
    if (record?.health === 'unhealthy')
        return record;
    const observed = atPresent(facts) ?? byEvents(facts);
    if (observed.health !== 'unknown')
        return observed;
    return record ?? (unrecorded === undefined ? observed : (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)([observed.why, `the ledger could not be read: ${unrecorded}`].filter((why) => why !== '').join('; ')));
}
/** The entry that was live before this run, and how it was. Where another revision was under way already, the health may have been that one's doing. */
function beforeRun(entry, { baseline, revision }) {
    if (baseline?.entry === undefined || !isSameEntry(entry, baseline.entry))
        return undefined;
    if (baseline.healthy)
        return { health: 'healthy', why: 'it was live and healthy before this run' };
    return baseline.underWay === undefined || baseline.underWay === revision ? { health: 'unhealthy', why: 'it was live and not healthy before this run' } : undefined;
}
/** What Argo CD reports now is of what is live, unless another operation is under way, has failed since, or was not compared with yet. */
function atPresent({ application: { operation, status }, index, revision, revisionOf }) {
    const { history = [], health = {}, operationState, reconciledAt = '' } = status ?? {};
    if (index !== history.length - 1 || operation !== undefined)
        return undefined;
    if (health.status !== 'Healthy' && !(0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isBad */ .e2)(health.status))
        return undefined;
    const { phase, finishedAt = '', syncResult = {} } = operationState ?? {};
    const isItsOwn = operationState === undefined || (phase === 'Succeeded' && revision !== undefined && revisionOf(syncResult) === revision);
    const isAfter = reconciledAt > finishedAt || (health.lastTransitionTime ?? '') > finishedAt;
    if (!isItsOwn || !isAfter)
        return undefined;
    return { health: (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isBad */ .e2)(health.status) ? 'unhealthy' : 'healthy', why: `Argo CD reports ${health.status ?? ''}` };
}
function byEvents({ application: { status }, events, index, revision, timeline }) {
    if (timeline === undefined)
        return (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(events.kind === 'unread' ? `Argo CD's events could not be read: ${events.why}` : '');
    const times = [status?.reconciledAt, ...(events.kind === 'read' ? events.events.map(_argocd_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR) : [])].map((text) => Date.parse(text ?? '')).filter((ms) => !Number.isNaN(ms));
    return (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDeployment */ .Z1)(status?.history ?? [], index, { revision, timeline, seenUntilMs: Math.max(0, ...times) + 1 });
}
/** What is known of the same revision under another id, the newest first, where nothing is of this one. */
function asElsewhere(index, { judged, revisions, history }) {
    const revision = revisions[index];
    if (revision === undefined || judged[index]?.health !== 'unknown')
        return undefined;
    const other = judged.findLastIndex(({ health }, at) => health !== 'unknown' && revisions[at] === revision);
    const found = judged[other];
    return found === undefined ? undefined : { ...found, why: `${found.why}, as history id ${history[other]?.id ?? ''}` };
}
/** Ids can begin anew, so the time counts too. */
function isSameEntry(one, other) {
    return one.id === other.id && one.deployedAt === other.deployedAt;
}
/**
 * Revisions that somebody went back from, and did not deploy again since: once an older revision is
 * deployed, all that first came after it are left behind.
 */
function abandonedRevisions(revisions) {
    const firstAt = new Map();
    const abandoned = new Set();
    for (const [index, revision] of revisions.entries()) {
        if (revision === undefined)
            continue;
        const first = firstAt.get(revision) ?? index;
        firstAt.set(revision, first);
        abandoned.delete(revision);
        for (const [other, otherFirst] of firstAt) {
            if (otherFirst > first)
                abandoned.add(other);
        }
    }
    return abandoned;
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Z1: () => (/* binding */ judgeDeployment),
/* harmony export */   e2: () => (/* binding */ isBad)
/* harmony export */ });
/** Health that came before counts once it has lasted so long after the operation: a comparison follows within seconds. */
const settledMs = 60_000;
const notReached = "Argo CD's events do not reach back to it";
/** How long after an entry of the history was written the end of its operation is told, at most. */
const toldWithinMs = 30_000;
/** How much later than its operation's end a dry run would have an entry, if it had one. */
const entryWithinMs = 5_000;
/**
 * How a deployment was from the end of its operation until something else was asked for, by Argo CD's events. Degraded or
 * Missing at the end is unhealthy; Healthy at any time before, or throughout, is healthy; everything else is unknown, above
 * all what the events do not reach back to.
 *
 * @param history oldest first
 * @param index which of it
 */
function judgeDeployment(history, index, { revision, timeline, seenUntilMs }) {
    if (timeline.spans.length === 0)
        return unknown(notReached);
    const begin = beginOf(history[index], timeline);
    const end = begin === undefined ? undefined : endOf(history, index, { begin, revision, timeline, seenUntilMs });
    if (begin === undefined || end === undefined)
        return unknown('when it was live is not told');
    if (end <= begin)
        return unknown(index === history.length - 1 ? 'Argo CD has not compared with it yet' : 'it was replaced at once');
    const seen = timeline.spans.filter(({ fromMs, untilMs, began }) => untilMs > begin && (fromMs < end || (!began && fromMs === end)));
    const last = seen.at(-1);
    if (last === undefined)
        return unknown(notReached);
    const counts = (span) => (span.began && span.fromMs > begin) || Math.min(span.untilMs, end) - begin >= settledMs;
    if (isBad(last.status))
        return counts(last) ? { health: 'unhealthy', why: told(last, begin, end) } : unknown('it was replaced before its health was known');
    if (last.status === undefined)
        return unknown("Argo CD's events of its health have a gap");
    const good = seen.findLast((span) => span.status === 'Healthy' && counts(span));
    if (good !== undefined)
        return { health: 'healthy', why: told(good, begin, end) };
    return unknown(last.status === 'Healthy' ? 'it was replaced before its health was known' : `Argo CD reported no more than ${last.status || 'no health'}`);
}
/** True for a health that nobody goes back to. */
function isBad(status) {
    return status === 'Degraded' || status === 'Missing';
}
function unknown(why) {
    return { health: 'unknown', why };
}
/** The end of its operation. Without the event of it, the end of the second in which the entry was written. */
function beginOf(entry, { operations }) {
    const written = Date.parse(entry?.deployedAt ?? '');
    if (Number.isNaN(written))
        return undefined;
    const started = Date.parse(entry?.deployStartedAt ?? entry?.deployedAt ?? '');
    // The operation before may have ended in the same second: of those that had begun by then the last counts.
    const own = operations.findLast(({ startedMs = started, endedMs = 0, succeeded }) => succeeded && endedMs >= written && endedMs <= written + toldWithinMs && startedMs < started + 1_000);
    return own?.endedMs ?? written + 1_000;
}
/** When the next operation began, also one that failed and left no entry. Undefined where that cannot be told. */
function endOf(history, index, { begin, revision, timeline, seenUntilMs }) {
    const next = history[index + 1];
    const replaced = next === undefined ? seenUntilMs : Date.parse(next.deployStartedAt ?? '');
    const others = timeline.operations.filter((operation) => !isDryRun(operation, history) && !isSame(operation, history[index], revision));
    const started = others.find(({ startedMs }) => startedMs !== undefined && startedMs > begin)?.startedMs ?? Infinity;
    // The start of an operation is told when it is asked for, with fractions of a second; the entry has whole seconds.
    if (started <= (Number.isNaN(replaced) ? Date.parse(next?.deployedAt ?? '') : replaced + 1_000))
        return started;
    return Number.isNaN(replaced) ? undefined : replaced;
}
/** A whole sync that succeeded and has no entry changed nothing. */
function isDryRun({ endedMs, succeeded }, history) {
    return succeeded && endedMs !== undefined && !history.some(({ deployedAt }) => Date.parse(deployedAt) <= endedMs && endedMs < Date.parse(deployedAt) + entryWithinMs);
}
/** Another operation of the same one revision, as self-heal starts. */
function isSame({ asked }, entry, revision) {
    return revision !== undefined && entry?.revisions === undefined && asked.includes(revision);
}
function told({ status = '', fromMs, untilMs, began }, begin, end) {
    return began && fromMs > begin ? `Argo CD reported ${status} at ${timeOfDay(fromMs)}` : `Argo CD reported ${status} until ${timeOfDay(Math.min(untilMs, end))}`;
}
function timeOfDay(ms) {
    return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
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


/***/ })

};
