export const id = 1355;
export const ids = [1355];
export const modules = {

/***/ 55633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isAutoSynced)
/* harmony export */ });
/** Auto-sync is on when `automated` is present and not switched off (`enabled: false`, Argo CD 3.1 and later). */
function isAutoSynced(application) {
    const automated = application.spec.syncPolicy?.automated;
    return automated !== undefined && automated !== null && automated.enabled !== false;
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

/***/ 88197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ Deployments),
/* harmony export */   SB: () => (/* binding */ inScope),
/* harmony export */   tD: () => (/* binding */ parseApplicationRef)
/* harmony export */ });
/** The deployments of a run by application. */
class Deployments {
    byApp = new Map();
    selections = new Map();
    places = new Map();
    successors = new Map();
    startedMs;
    redact;
    /**
     * Of an application on which the first fact is not when it began, it is when the run did, in monotonic milliseconds. Secrets are
     * taken out of causes as they come: some are cut for a headline, and half of a secret would not be found.
     */
    constructor(startedMs = 0, redact = (text) => text) {
        this.startedMs = startedMs;
        this.redact = redact;
    }
    /** Keeps which applications a text such as `web-*` stood for in a sync, their children included, for the steps after it. */
    select(text, apps) {
        this.selections.set(text, apps);
    }
    /** The applications that a sync found for the text; undefined where none has asked. */
    selected(text) {
        return this.selections.get(text);
    }
    /** What is known of a newer commit in the place of `ours`. */
    successor(app, ours, revision) {
        return this.successors.get(`${keyOf(app)} ${ours} ${revision}`);
    }
    /** Keeps it: two commits are what they are. What is not known may be by the next time. */
    keepSuccessor(app, ours, successor) {
        if (successor.effect !== 'unknown')
            this.successors.set(`${keyOf(app)} ${ours} ${successor.revision}`, successor);
    }
    get(app) {
        return this.byApp.get(keyOf(app));
    }
    /** In the order in which they were announced. */
    all() {
        const placeOf = ({ app }) => this.places.get(keyOf(app)) ?? 0;
        return [...this.byApp.values()].toSorted((one, other) => placeOf(one) - placeOf(other));
    }
    /** Keeps the places of applications that are deployed at the same time, whichever of them has something to record first. */
    announce(apps) {
        for (const app of apps) {
            if (!this.places.has(keyOf(app)))
                this.places.set(keyOf(app), this.places.size);
        }
    }
    /** Records new facts on an application, creating its entry where there is none. */
    update(app, facts) {
        const before = this.get(app) ?? {
            app,
            revision: undefined,
            follows: 'run',
            hydratedRevision: undefined,
            baseline: undefined,
            autoSynced: false,
            prune: false,
            state: 'untouched',
            operation: undefined,
            application: undefined,
            causes: [],
            evidence: undefined,
            startedMs: facts.startedMs ?? this.startedMs,
            endedMs: undefined,
            strategy: undefined,
            revertSha: undefined,
            liveRevision: undefined,
            successor: undefined,
            left: undefined,
            unproven: undefined,
            changed: [],
            failureTold: false,
            notices: [],
        };
        const after = { ...before, ...facts, ...(facts.causes === undefined ? {} : { causes: facts.causes.map(this.redact) }) };
        this.announce([app]);
        this.byApp.set(keyOf(app), after);
        return after;
    }
}
/**
 * Those that go back where one of them has failed, as the input `rollback-scope` says. What is reverted in git goes back wherever
 * it was deployed from there, so that `failed` has those as well.
 */
function inScope(deployments, scope) {
    if (scope === 'all')
        return deployments;
    const failed = deployments.filter(({ state }) => state === 'failed' || state === 'rollback-failed');
    const reverted = new Set(failed.flatMap(({ autoSynced, revision }) => (autoSynced && revision !== undefined ? [revision] : [])));
    return deployments.filter((deployment) => failed.includes(deployment) || (deployment.autoSynced && deployment.revision !== undefined && reverted.has(deployment.revision)));
}
function keyOf(app) {
    return `${app.namespace ?? ''}/${app.name}`;
}
/** `name`, or `namespace/name` for an application outside the control plane's namespace. */
function parseApplicationRef(text) {
    const slash = text.indexOf('/');
    return slash === -1 ? { name: text } : { namespace: text.slice(0, slash), name: text.slice(slash + 1) };
}


/***/ })

};
