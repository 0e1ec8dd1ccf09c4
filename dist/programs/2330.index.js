export const id = 2330;
export const ids = [2330];
export const modules = {

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
/* harmony export */   h0: () => (/* binding */ short),
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
/** The first seven characters of a commit, as git abbreviates it; versions as they are. */
function short(revision) {
    return fullSha.test(revision) ? revision.slice(0, 7) : revision;
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


/***/ })

};
