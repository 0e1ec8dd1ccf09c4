export const id = 4417;
export const ids = [4417,1984];
export const modules = {

/***/ 5633:
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

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ actionNames),
/* harmony export */   Jw: () => (/* binding */ describeState),
/* harmony export */   NH: () => (/* binding */ hasReacted),
/* harmony export */   PZ: () => (/* binding */ rolloutActions),
/* harmony export */   S7: () => (/* binding */ describeAnalysis),
/* harmony export */   d6: () => (/* binding */ sickAnalyses),
/* harmony export */   jO: () => (/* binding */ decideAction),
/* harmony export */   kA: () => (/* binding */ isRollout),
/* harmony export */   vq: () => (/* binding */ hasTakenEffect),
/* harmony export */   wW: () => (/* binding */ readRollout)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);


/** What a live object says of itself: a Rollout, or, as far as `restartedAt`, a Deployment. */
function readRollout(object) {
    const [metadata, spec, status] = [part(object, 'metadata'), part(object, 'spec'), part(object, 'status')];
    const steps = listIn(part(part(spec, 'strategy'), 'canary')['steps']);
    const index = status['currentStepIndex'];
    const [condition] = listIn(status['pauseConditions']);
    const specPaused = spec['paused'] === true;
    const { generation } = metadata;
    const observed = Number(status['observedGeneration']);
    const restarted = part(part(part(spec, 'template'), 'metadata'), 'annotations')['kubectl.kubernetes.io/restartedAt'] ?? spec['restartAt'];
    return {
        phase: text(status['phase']) ?? '',
        message: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text(status['message']) ?? '', 600),
        step: typeof index === 'number' && index < steps.length ? index + 1 : undefined,
        steps: steps.length,
        paused: condition !== undefined || specPaused,
        pausedSince: condition === undefined ? undefined : text(condition['startTime']),
        specPaused,
        aborted: status['abort'] === true,
        promoted: status['currentPodHash'] !== undefined && status['currentPodHash'] === status['stableRS'],
        promotingFully: status['promoteFull'] === true,
        observed: typeof generation !== 'number' || (Number.isFinite(observed) ? observed >= generation : status['observedGeneration'] !== undefined),
        restartedAt: text(restarted),
    };
}
/** What a workflow may do to a Rollout; `restart` to a Deployment too. */
const rolloutActions = ['promote', 'promote-full', 'abort', 'retry', 'pause', 'restart'];
/** What Argo CD calls the action. */
const actionNames = {
    'promote': 'resume', 'promote-full': 'promote-full', 'abort': 'abort', 'retry': 'retry', 'pause': 'pause', 'restart': 'restart',
};
/** `promote` waits until there is a pause to end: right after a sync the update has not come to it yet. */
function decideAction(action, state) {
    if (action === 'restart')
        return { kind: 'send', why: 'its Pods are restarted' };
    if (!state.observed)
        return { kind: 'wait', why: 'its controller has not seen the newest spec yet' };
    switch (action) {
        case 'promote':
            return decidePromotion(state);
        case 'promote-full':
            if (state.aborted)
                return { kind: 'refused', why: `its update was aborted: ${state.message}` };
            if (state.promoted)
                return { kind: 'nothing', why: 'it is promoted already' };
            return state.promotingFully ? { kind: 'nothing', why: 'it is being promoted fully already' } : { kind: 'send', why: describeState(state) };
        case 'abort':
            if (state.aborted)
                return { kind: 'nothing', why: 'it is aborted already' };
            return state.promoted ? { kind: 'nothing', why: 'no update is under way' } : { kind: 'send', why: describeState(state) };
        case 'retry':
            return state.aborted ? { kind: 'send', why: describeState(state) } : { kind: 'nothing', why: 'it is not aborted' };
        case 'pause':
            if (state.specPaused)
                return { kind: 'nothing', why: 'it is paused already' };
            return state.promoted ? { kind: 'nothing', why: 'no update is under way' } : { kind: 'send', why: describeState(state) };
    }
}
function decidePromotion(state) {
    if (state.aborted || state.phase === 'Degraded')
        return { kind: 'refused', why: state.aborted ? `its update was aborted: ${state.message}` : `it is Degraded: ${state.message}` };
    if (state.paused)
        return { kind: 'send', why: describeState(state) };
    if (state.promoted)
        return { kind: 'nothing', why: 'it is promoted already' };
    if (state.promotingFully)
        return { kind: 'nothing', why: 'it is being promoted fully already' };
    return { kind: 'wait', why: describeState(state) };
}
/** Whether an action whose answer was lost has been carried out, by the state before it and the one after. */
function hasTakenEffect(action, before, after) {
    switch (action) {
        case 'promote':
            return !after.paused || after.step !== before.step || after.pausedSince !== before.pausedSince || after.promoted;
        case 'promote-full':
            return after.promotingFully || after.promoted;
        case 'abort':
            return after.aborted;
        case 'retry':
            return !after.aborted;
        case 'pause':
            return after.specPaused;
        case 'restart':
            return after.restartedAt !== before.restartedAt;
    }
}
/** Whether its controller has taken the action up: until then phase and message are those of before. */
function hasReacted(action, { phase, paused }) {
    switch (action) {
        case 'promote':
            return phase !== 'Paused' || paused;
        case 'promote-full':
            return phase !== 'Paused';
        case 'retry':
            return phase !== 'Degraded';
        case 'abort':
            return phase === 'Degraded';
        case 'pause':
        case 'restart':
            return true;
    }
}
/** `paused at step 2 of 4 (CanaryPauseStep)`, one line. */
function describeState(state) {
    const word = state.aborted ? 'aborted' : state.paused ? 'paused' : state.promoted ? 'promoted' : (state.phase || 'Progressing').toLowerCase();
    const where = state.aborted || state.step === undefined ? '' : ` at step ${state.step} of ${state.steps}`;
    const message = state.message === '' ? '' : ` (${state.message})`;
    return `${word}${where}${message}`;
}
/** True for a Rollout of Argo Rollouts. */
function isRollout({ group, kind }) {
    return group === 'argoproj.io' && kind === 'Rollout';
}
/** Analysis runs that a Rollout owns and that are not well, the newest first. */
function sickAnalyses(rollout, nodes) {
    return nodes
        .filter(({ group, kind, parentRefs, health }) => group === 'argoproj.io' && kind === 'AnalysisRun' && (health?.status === 'Degraded' || health?.status === 'Unknown') &&
        parentRefs?.some(({ uid }) => uid !== undefined && uid === rollout.uid) === true)
        .toSorted((one, other) => ((one.createdAt ?? '') < (other.createdAt ?? '') ? 1 : -1));
}
/**
 * The verdict of an analysis run: `AnalysisRun shop/web-1: Failed: metric success-rate Failed: value [0.87]`, one line. Metrics
 * that went well are left out.
 */
function describeAnalysis({ namespace, name }, object) {
    const status = part(object, 'status');
    const metrics = listIn(status['metricResults']).filter(({ phase }) => phase !== 'Successful' && phase !== 'Running' && phase !== 'Pending').map(describeMetric);
    const own = text(status['message']);
    const parts = [`AnalysisRun ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}: ${text(status['phase']) ?? 'phase not known'}`, ...(own === undefined ? [] : [own]), ...metrics];
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(parts.join('; '), 600);
}
function describeMetric(metric) {
    const last = listIn(metric['measurements']).findLast(({ phase }) => phase !== 'Successful') ?? {};
    const value = text(last['value']);
    const message = text(last['message']) ?? text(metric['message']);
    return [`metric ${text(metric['name']) ?? '?'} ${text(metric['phase']) ?? ''}`.trim(), ...(value === undefined ? [] : [`value ${value}`]), ...(message === undefined ? [] : [message])].join(': ');
}
function part(object, name) {
    const value = object[name];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : {};
}
function listIn(value) {
    return Array.isArray(value) ? value.filter((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(item)) : [];
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ selectResources),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hl: () => (/* binding */ intoWaves),
/* harmony export */   id: () => (/* binding */ mergeSyncOptions),
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

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ responseFields),
/* harmony export */   Nb: () => (/* binding */ readHttpAnswer),
/* harmony export */   w: () => (/* binding */ readStatusCriterion),
/* harmony export */   xx: () => (/* binding */ readPrometheusAnswer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2659);


/** Fields of `response`, for the check of names. */
const responseFields = ['status', 'text', 'json', 'value', 'results'];
/** `status`, `text`, and `json` where the body is JSON. */
function readHttpAnswer({ status, body }) {
    const json = parse(body);
    return { ok: true, response: { status, text: body, ...(json === undefined ? {} : { json }) } };
}
/**
 * The answer to an instant query: `results` with `metric` and `value` of each sample, and `value` where there is exactly one.
 * NaN and infinities, which JSON does not have, are null. Source: https://prometheus.io/docs/prometheus/latest/querying/api/
 */
function readPrometheusAnswer(answer) {
    const json = parse(answer.body);
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(json) ? json : {};
    const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(body['data']) ? body['data'] : {};
    if (answer.status !== 200 || body['status'] !== 'success') {
        const error = typeof body['error'] === 'string' ? body['error'] : answer.body;
        return { ok: false, message: `Prometheus answered ${answer.status}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(error, 200) || 'nothing'}` };
    }
    const results = samplesOf(data);
    if (results === undefined)
        return { ok: false, message: `the query gives a ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(typeof data['resultType'] === 'string' ? data['resultType'] : 'result', 40)}, not a scalar or an instant vector` };
    const [only] = results;
    return { ok: true, response: { status: answer.status, results, ...(results.length === 1 && only !== undefined ? { value: only['value'] ?? null } : {}) } };
}
function samplesOf({ resultType, result }) {
    if (resultType === 'scalar')
        return [{ metric: {}, value: numberOf(result) }];
    if (resultType !== 'vector' || !Array.isArray(result))
        return undefined;
    return result.filter((sample) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(sample)).map((sample) => ({ metric: sample['metric'] ?? {}, value: numberOf(sample['value']) }));
}
/** A sample is a pair of a time and a number as text. */
function numberOf(sample) {
    const text = Array.isArray(sample) ? sample[1] : undefined;
    const value = typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** `HTTP 200` or `HTTP 2xx`, as OSOP's own examples have it; undefined for any other text. */
function readStatusCriterion(text) {
    const [, wanted] = /^\s*HTTP\s+([1-5](?:\d\d|xx))\s*$/i.exec(text) ?? [];
    if (wanted === undefined)
        return undefined;
    return wanted.toLowerCase().endsWith('xx') ? (status) => Math.floor(status / 100) === Number(wanted[0]) : (status) => status === Number(wanted);
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pushPauseMs)
/* harmony export */ });
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


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isCommitSha),
/* harmony export */   f: () => (/* binding */ isSafeRef)
/* harmony export */ });
// What git forbids in the name of a ref (git-check-ref-format(1)), and a dash in front, which git would take for an option.
const forbiddenCharacters = /[\p{Cc} ~^:?*[\\]/u;
const forbiddenSequences = /^[-/]|\.\.|@\{|\/\/|[/.]$|^@$/;
/**
 * True for the name of a branch or tag that can be given to git as an argument: any that git itself accepts,
 * shell characters included, since no shell ever sees it.
 */
function isSafeRef(name) {
    return (name !== '' &&
        name.length <= 255 &&
        !forbiddenCharacters.test(name) &&
        !forbiddenSequences.test(name) &&
        name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock')));
}
/** True for a whole commit id, in the lower case that git prints. */
function isCommitSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}


/***/ }),

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ standingRevert),
/* harmony export */   VA: () => (/* binding */ runTrailer),
/* harmony export */   jS: () => (/* binding */ parseReverts),
/* harmony export */   xp: () => (/* binding */ revertsTrailer)
/* harmony export */ });
/** Trailer that names the commit taken back. */
const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
const runTrailer = 'Osop-Run';
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert`. */
function parseReverts(message) {
    const found = message.matchAll(new RegExp(`^(?:${revertsTrailer}: |This reverts commit )([0-9a-f]{40})\\b`, 'gm'));
    return Array.from(new Set(Array.from(found, (match) => match[1] ?? '')));
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


/***/ }),

/***/ 2636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ carriesRun),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   uM: () => (/* binding */ changeMark)
/* harmony export */ });
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9704);

/**
 * The value of the trailer `Osop-Run` in a commit of a run: `<run>/<node>/<change>`. No two changes have the same one,
 * so that a commit whose answer was lost is not taken for another of the same run or node. `id` is a UUID.
 */
function changeMark({ runId, node, id }) {
    return `${runId}/${node.replace(/[^\w.-]+/g, '-').slice(0, 80)}/${id.slice(-12)}`;
}
/**
 * True for a commit message that ends in a block of trailers, one of which is `Osop-Run` with this value.
 * The same line further up may be quoted from somewhere, and says nothing.
 */
function carriesRun(message, mark) {
    const paragraphs = message.replaceAll('\r\n', '\n').trimEnd().split(/\n[ \t]*\n/);
    const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
    return last.split('\n').some((line) => line.trimEnd() === `${_reverts_js__WEBPACK_IMPORTED_MODULE_0__/* .runTrailer */ .VA}: ${mark}`);
}
/** A message as headline and body, for servers that want them apart. Together, with an empty line between, they are the message. */
function splitMessage(message) {
    const text = message.replaceAll('\r\n', '\n').trim();
    const end = text.indexOf('\n');
    return end === -1 ? { headline: text, body: '' } : { headline: text.slice(0, end).trimEnd(), body: text.slice(end).replace(/^\s*\n/, '') };
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedUnits: () => (/* binding */ affectedUnits),
/* harmony export */   closureOf: () => (/* binding */ closureOf),
/* harmony export */   fileRoles: () => (/* binding */ fileRoles),
/* harmony export */   parseKustomization: () => (/* binding */ parseKustomization),
/* harmony export */   readLayout: () => (/* binding */ readLayout),
/* harmony export */   resolvePath: () => (/* binding */ resolvePath),
/* harmony export */   unitName: () => (/* binding */ unitName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9408);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(120);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
// Longer than most: reading the layout, the roles and what is affected share one notion of a reference.




const kustomizationName = /^(kustomization\.ya?ml|Kustomization)$/;
/** Reads the kustomizations and charts among the paths; nothing else is read. */
function readLayout(paths, read) {
    const kustomizations = new Map();
    const charts = new Map();
    for (const path of paths) {
        const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
        const name = nameOf(path);
        if (name === 'Chart.yaml')
            charts.set(folder, readChart(path, read(path) ?? ''));
        if (kustomizationName.test(name) && !kustomizations.has(folder))
            kustomizations.set(folder, parseKustomization(path, read(path) ?? ''));
    }
    return { paths, kustomizations, charts };
}
/** Reads one file as a kustomization: a `Component` where it says so. Entries that hold YAML themselves (inline patches) are no references. */
function parseKustomization(file, text) {
    const document = firstDocument(text, file);
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(document?.value) ? document.value : {};
    const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    return { file, folder, component: value['kind'] === 'Component', value, document, references: referencesOf(value, folder) };
}
function firstDocument(text, file) {
    const { documents, problems } = (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(text, file, { scalars: 'kubernetes' });
    // One that cannot be read whole could name what we do not see.
    return problems.some(({ severity }) => severity === 'error') ? undefined : documents.find(({ empty }) => !empty);
}
function readChart(file, text) {
    const value = firstDocument(text, file)?.value;
    const chart = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? value : {};
    const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    const local = listOf(chart['dependencies']).flatMap((dependency) => {
        const repository = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(dependency) ? dependency['repository'] : undefined;
        const target = typeof repository === 'string' && repository.startsWith('file://') ? resolvePath(folder, repository.slice(7)) : undefined;
        return target === undefined ? [] : [target];
    });
    return { file, folder, name: typeof chart['name'] === 'string' ? chart['name'] : nameOf(folder), library: chart['type'] === 'library', local };
}
const lists = [
    ['resources', 'resource'], ['bases', 'resource'], ['components', 'component'], ['patchesStrategicMerge', 'patch'],
    ['configurations', 'configuration'], ['crds', 'configuration'], ['generators', 'configuration'], ['transformers', 'configuration'], ['validators', 'configuration'],
];
const fields = [
    ['patches', 'path', 'patch'], ['patchesJson6902', 'path', 'patch'], ['replacements', 'path', 'configuration'],
    ['helmCharts', 'valuesFile', 'helm-values'], ['helmCharts', 'additionalValuesFiles', 'helm-values'], ['helmChartInflationGenerator', 'values', 'helm-values'],
    ...['configMapGenerator', 'secretGenerator'].flatMap((list) => ['files', 'envs', 'env'].map((key) => [list, key, 'generator-input'])),
];
function referencesOf(value, folder) {
    const found = [];
    const add = (written, as, pointer) => {
        if (typeof written !== 'string' || written === '' || written.includes('\n'))
            return;
        // `files: [key=path]` names the key of the data before the path.
        const path = as === 'generator-input' ? written.slice(written.indexOf('=') + 1) : written;
        const remote = isRemote(path);
        const target = remote ? undefined : resolvePath(folder, path);
        const leads = remote ? 'remote' : target === undefined ? 'outside' : 'inside';
        found.push({ as, written: path, pointer, leads, ...(target === undefined ? {} : { target }) });
    };
    for (const [key, as] of lists)
        for (const [index, item] of listOf(value[key]).entries())
            add(item, as, `/${key}/${index}`);
    for (const [list, key, as] of fields) {
        for (const [index, item] of listOf(value[list]).entries()) {
            const held = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? item[key] : undefined;
            add(held, as, `/${list}/${index}/${key}`);
            for (const [position, entry] of listOf(held).entries())
                add(entry, as, `/${list}/${index}/${key}/${position}`);
        }
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value['openapi']))
        add(value['openapi']['path'], 'configuration', '/openapi/path');
    return found;
}
/** What kustomize would fetch: a URL, or one of git's short forms (https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md). */
function isRemote(written) {
    return /^[a-z][a-z0-9+.-]*:\/\/|^git::|^[\w.-]+@[\w.-]+:|^(www\.)?github\.com[/:]|\?(ref|version|timeout|submodules)=|^[\w-]+(\.[\w-]+)+\/.*(\/\/|\.git(\/|$))/i.test(written);
}
/** A kustomization and all that it is built of, bases first. Stands still at cycles, which kustomize itself reports. */
function closureOf(folder, find) {
    const seen = new Set();
    const closure = [];
    const visit = (at) => {
        const kustomization = seen.has(at) ? undefined : find(at);
        if (kustomization === undefined)
            return;
        seen.add(at);
        for (const { target } of kustomization.references)
            if (target !== undefined)
                visit(target);
        closure.push(kustomization);
    };
    visit(folder);
    return closure;
}
const referenceRoles = {
    resource: 'manifest', component: 'component', patch: 'patch', configuration: 'configuration', 'generator-input': 'generator-input', 'helm-values': 'helm-values',
};
/** The role of each path. What some kustomization uses as a resource is a manifest, whatever else it is used for. */
function fileRoles(layout) {
    const named = new Map();
    for (const { references } of layout.kustomizations.values()) {
        for (const { as, target } of references)
            if (target !== undefined && (as === 'resource' || !named.has(target)))
                named.set(target, referenceRoles[as]);
    }
    return new Map(layout.paths.map((path) => [path, roleOf(path, layout, named.get(path))]));
}
function roleOf(path, layout, named) {
    const kustomization = layout.kustomizations.get((0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path));
    if (kustomization?.file === path)
        return kustomization.component ? 'component' : 'kustomization';
    if (named !== undefined)
        return named;
    const chart = nearestChart(layout, path);
    const inside = chart === undefined ? undefined : below(chart.folder, path);
    if (inside?.startsWith('templates/') === true)
        return 'helm-template';
    if (inside !== undefined && /^(Chart\.(yaml|lock)|values\.schema\.json|\.helmignore|requirements\.(yaml|lock)|charts\/.*)$/.test(inside))
        return 'chart';
    if (inside === 'values.yaml' || fileRoleIs(path, 'Helm values'))
        return 'helm-values';
    return (0,_file_role_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRole */ .B)(path).kind === 'manifest' && /\.(ya?ml|json)$/.test(path) ? 'manifest' : 'other';
}
function fileRoleIs(path, reason) {
    const role = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRole */ .B)(path);
    return role.kind === 'skip' && role.reason === reason;
}
/**
 * What must be rendered to see the effect of the changed (or deleted) files.
 *
 * A kustomization is affected when a changed file is in it or in anything it is built of. Whatever affects a
 * base affects all of its overlays, so a base with an overlay is never rendered by itself: what it becomes is
 * what is deployed. A kustomization that only components use is rendered, for a component has no output; those
 * in a cycle are rendered too, so that the cycle is reported. Of a chart, each values file of its own is one
 * render beside the plain one; values files elsewhere belong to Applications and cannot be attributed here.
 */
function affectedUnits(layout, changed) {
    return [...affectedKustomizations(layout, changed), ...affectedCharts(layout, changed)];
}
function affectedKustomizations(layout, changed) {
    const find = (folder) => layout.kustomizations.get(folder);
    const closures = new Map([...layout.kustomizations.keys()].map((folder) => [folder, new Set(closureOf(folder, find).map((used) => used.folder))]));
    const covered = new Set();
    for (const [folder, closure] of closures) {
        if (find(folder)?.component === true)
            continue;
        for (const used of closure)
            if (used !== folder && closures.get(used)?.has(folder) !== true)
                covered.add(used);
    }
    return [...layout.kustomizations.values()].flatMap(({ folder, component }) => {
        if (component || covered.has(folder))
            return [];
        const targets = new Set(closureOf(folder, find).flatMap(({ file, references }) => [file, ...references.flatMap(({ target }) => target ?? [])]));
        // A folder that is named but is no kustomization (any more) counts with all that is in it.
        const why = changed.find((file) => targets.has(file) || ancestorsOf(file).some((at) => targets.has(at) && find(at) === undefined));
        return why === undefined ? [] : [{ kind: 'kustomize', folder, why }];
    });
}
function affectedCharts(layout, changed) {
    const owners = changed.map((file) => [owningChart(layout, file)?.folder, file]);
    const touched = (folder) => owners.flatMap(([owner, file]) => (owner === folder ? [file] : []));
    return [...layout.charts.values()].flatMap((chart) => {
        if (chart.library || owningChart(layout, chart.file) !== chart)
            return [];
        const own = touched(chart.folder);
        const files = [...own, ...chart.local.flatMap(touched)];
        if (files.length === 0)
            return [];
        const choices = layout.paths.filter((path) => owningChart(layout, path) === chart && isValuesChoice(below(chart.folder, path)));
        const shared = files.find((file) => !choices.includes(file));
        const unit = { kind: 'helm', folder: chart.folder };
        const plain = shared === undefined ? [] : [{ ...unit, why: shared }];
        return [...plain, ...choices.filter((values) => shared !== undefined || own.includes(values)).map((values) => ({ ...unit, values, why: shared ?? values }))];
    });
}
function isValuesChoice(inside) {
    return /(^|\/)(values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/.test(inside) && !/^(templates|charts|crds)\//.test(inside);
}
function nearestChart(layout, path) {
    const folder = ancestorsOf(path).find((at) => layout.charts.has(at));
    return folder === undefined ? undefined : layout.charts.get(folder);
}
/** A chart in `charts/` of another is rendered with that one. */
function owningChart(layout, path) {
    const chart = nearestChart(layout, path);
    const holder = chart === undefined ? '' : (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(chart.folder);
    return nameOf(holder) === 'charts' ? (owningChart(layout, holder) ?? chart) : chart;
}
/** `overlay apps/web`, or `chart web with values-prod.yaml`. */
function unitName({ kind, folder, values }) {
    const path = folder === '' ? '.' : folder;
    return kind === 'kustomize' ? `overlay ${path}` : `chart ${path}${values === undefined ? '' : ` with ${values}`}`;
}
/** A path written in a folder, from the repository's top; undefined where it leads out of the repository or is absolute. */
function resolvePath(folder, written) {
    if (written.startsWith('/') || written.includes('\0'))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
function ancestorsOf(path) {
    return path === '' ? [] : [(0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), ...ancestorsOf((0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path))];
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function below(folder, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ fitTable),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   em: () => (/* binding */ fitList),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ju: () => (/* binding */ markdownMessage)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8873);

/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
function markdownLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(text)}](${href})`;
}
/** A link whose text is a code span. */
function codeLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(text)}](${href})`;
}
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
function markdownMessage(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, place) => (place % 2 === 1 ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(part) : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(part)))
        .join('');
}
/** A table of which as many rows are kept as fit; a line below tells how many did not. Cells are Markdown. */
function fitTable(header, { items, budget }, cellsOf) {
    const head = [tableLine(header), `|${' --- |'.repeat(header.length)}`];
    const kept = keepWithin({ items, budget }, (item) => tableLine(cellsOf(item)));
    return [...head, ...kept, ...(kept.length === items.length ? [] : ['', `… and ${items.length - kept.length} more`])].join('\n');
}
/** A list with as many items as fit, and one more that tells how many did not. `start` is what each line begins with. */
function fitList(start, { items, budget }, markdownOf) {
    const kept = keepWithin({ items, budget }, (item) => `${start}${markdownOf(item)}`);
    return [...kept, ...(kept.length === items.length ? [] : [`${start}… and ${items.length - kept.length} more`])].join('\n');
}
function tableLine(cells) {
    return `| ${cells.join(' | ')} |`;
}
function keepWithin({ items, budget }, lineOf) {
    const kept = [];
    let room = budget;
    for (const item of items) {
        const line = lineOf(item);
        room -= bytesOf(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return kept;
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}
/** The address as it may stand in `(…)`, also in a table: nothing in it ends the link or the cell. */
function safeHref(url) {
    if (url === undefined || url.length > 2_000 || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (!['http:', 'https:'].includes(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
        return undefined;
    return parsed.href.replace(/[()<>[\]|\\`"'\s*_~@$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZG: () => (/* binding */ buildGraph),
  b6: () => (/* binding */ leadsBack),
  oo: () => (/* binding */ reactsToFailure),
  QR: () => (/* binding */ targetsOf)
});

;// CONCATENATED MODULE: ./build/compiled/core/workflow/cycles.js
/**
 * One cycle, a shortest one, for each set of nodes that lead back to each other, in the order of
 * `nodeIds`. A cycle is the nodes on it, the first one not repeated.
 */
function findCycles(nodeIds, next) {
    const places = new Map(nodeIds.map((id, index) => [id, index]));
    const placeOf = (id) => places.get(id ?? '') ?? nodeIds.length;
    const cycles = [];
    for (const component of components(nodeIds, next)) {
        const members = new Set(component);
        const first = component.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a));
        const cycle = shortestCycle(first, (id) => next(id).filter((to) => members.has(to)));
        if (cycle !== undefined)
            cycles.push(cycle);
    }
    return cycles.toSorted((a, b) => placeOf(a[0]) - placeOf(b[0]));
}
function shortestCycle(start, next) {
    const cameFrom = new Map();
    const waiting = [start];
    for (const id of waiting) {
        for (const to of next(id)) {
            if (to === start)
                return wayTo(id, start, cameFrom);
            if (cameFrom.has(to))
                continue;
            cameFrom.set(to, id);
            waiting.push(to);
        }
    }
    return undefined;
}
function wayTo(end, start, cameFrom) {
    const way = [end];
    for (let id = end; id !== start;) {
        id = cameFrom.get(id) ?? start;
        way.unshift(id);
    }
    return way;
}
/** Strongly connected components (Tarjan), without recursion: a chain may have thousands of nodes. */
function components(nodeIds, next) {
    const found = [];
    const order = new Map();
    const lowest = new Map();
    const open = [];
    const isOpen = new Set();
    const lower = (id, to) => {
        lowest.set(id, Math.min(lowest.get(id) ?? Infinity, to ?? Infinity));
    };
    const enter = (id) => {
        order.set(id, order.size);
        lowest.set(id, order.size - 1);
        open.push(id);
        isOpen.add(id);
        return { id, ways: next(id)[Symbol.iterator]() };
    };
    for (const root of nodeIds) {
        if (order.has(root))
            continue;
        const path = [enter(root)];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const way = top.ways.next();
            if (way.done !== true) {
                if (!order.has(way.value))
                    path.push(enter(way.value));
                else if (isOpen.has(way.value))
                    lower(top.id, order.get(way.value));
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent.id, lowest.get(top.id));
            if (lowest.get(top.id) !== order.get(top.id))
                continue;
            const component = open.splice(open.indexOf(top.id));
            for (const id of component)
                isOpen.delete(id);
            found.push(component);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/graph.js

/**
 * True for a `when` loop, which leads back: its target does not wait for it. A `for_each` loop
 * leads forward, and runs its target once for each item.
 */
function leadsBack(edge) {
    return edge.mode === 'loop' && edge.forEach === undefined;
}
const failureModes = new Set(['fallback', 'error', 'timeout']);
/** True for the modes that are followed because something failed; that they are not taken is no failure. */
function reactsToFailure(mode) {
    return failureModes.has(mode);
}
/** Where an edge can lead to, each target with the pointer of what names it. */
function targetsOf(edge) {
    if (edge.mode !== 'switch')
        return [{ to: edge.to, pointer: `${edge.pointer}/to` }];
    const otherwise = edge.defaultTo === undefined
        ? { to: edge.to, pointer: `${edge.pointer}/to` }
        : { to: edge.defaultTo, pointer: `${edge.pointer}/default_to` };
    return [...edge.cases.map(({ to, pointer }) => ({ to, pointer: `${pointer}/to` })), otherwise];
}
/** Builds the graph of a workflow. */
function buildGraph(document) {
    const nodeIds = [...new Set(document.nodes.map((node) => node.id))];
    const known = new Set(nodeIds);
    const links = document.edges.flatMap((edge) => targetsOf(edge).flatMap(({ to, pointer }) => known.has(edge.from) && known.has(to) ? [{ from: edge.from, to, edge, pointer }] : []));
    const incoming = groupBy(links, 'to');
    const outgoing = groupBy(links, 'from');
    const next = (id) => forwardOnly(outgoing, id).map((link) => link.to);
    const previous = (id) => forwardOnly(incoming, id).map((link) => link.from);
    const entries = nodeIds.filter((id) => forwardOnly(incoming, id).length === 0);
    const upstream = new Map();
    return {
        nodeIds,
        links,
        entries,
        incoming: (nodeId) => incoming.get(nodeId) ?? [],
        outgoing: (nodeId) => outgoing.get(nodeId) ?? [],
        upstream(nodeId) {
            const found = upstream.get(nodeId) ?? reach([nodeId], (id) => (incoming.get(id) ?? []).map((link) => link.from));
            upstream.set(nodeId, found);
            return found;
        },
        downstream: (nodeId) => reach([nodeId], (id) => (outgoing.get(id) ?? []).map((link) => link.to)),
        reachable: () => new Set([...entries, ...reach(entries, (id) => (outgoing.get(id) ?? []).map((link) => link.to))]),
        cycles: () => findCycles(nodeIds, next),
        loopBody(edge) {
            const after = new Set([edge.to, ...reach([edge.to], next)]);
            if (!leadsBack(edge) || !after.has(edge.from))
                return new Set();
            const before = new Set([edge.from, ...reach([edge.from], previous)]);
            return new Set([...after].filter((id) => before.has(id)));
        },
    };
}
function forwardOnly(links, id) {
    return (links.get(id) ?? []).filter((link) => !leadsBack(link.edge));
}
function groupBy(links, end) {
    const groups = new Map();
    for (const link of links) {
        const group = groups.get(link[end]);
        if (group === undefined)
            groups.set(link[end], [link]);
        else
            group.push(link);
    }
    return groups;
}
/** What can be reached in one step or more; a start only where something leads back to it. */
function reach(starts, next) {
    const reached = new Set();
    const waiting = [...starts];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        for (const to of next(id)) {
            if (reached.has(to))
                continue;
            reached.add(to);
            waiting.push(to);
        }
    }
    return reached;
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   QH: () => (/* binding */ lookupName),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   wf: () => (/* binding */ lookupPath)
/* harmony export */ });
/* unused harmony export unknownReferences */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** The value that a bare name or a namespace stands for, undefined when there is none. */
function lookupName(scope, name) {
    if (Object.hasOwn(scope.names, name))
        return scope.names[name];
    switch (name) {
        case 'outputs': return scope.outputs;
        case 'inputs': return scope.inputs;
        case 'metadata': return scope.metadata;
        case 'env': return scope.env;
        default: return undefined;
    }
}
/** The value at `path`, undefined when a part of it is missing. Sees own properties and list elements only. */
function lookupPath(scope, path) {
    const [root, ...fields] = path;
    if (root === undefined)
        return undefined;
    return fields.reduce(fieldOf, lookupName(scope, root));
}
/** One step of a path: an own property of an object, or an element of a list by its decimal index. */
function fieldOf(value, field) {
    if (Array.isArray(value))
        return /^\d{1,9}$/.test(field) ? value[Number(field)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}
/** A path as one writes it in an expression: `a.b`, `apps[0]`, or `outputs['my-node'].x` where a dot would not do. */
function describePath(path) {
    return path
        .map((part, index) => {
        const shown = oneLine(part, 80);
        if (index === 0)
            return shown;
        if (/^-?\d+$/.test(part))
            return `[${shown}]`;
        return /^[A-Za-z_][A-Za-z0-9_]*$/.test(part) ? `.${shown}` : `['${shown.replaceAll(/[\\']/g, String.raw `\$&`)}']`;
    })
        .join('');
}
/** `text` without line breaks and control characters, at most `limit` characters of it. */
function oneLine(text, limit = 300) {
    // Cut first: the text may be megabytes.
    const flat = text.slice(0, limit + 1).replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
    return flat.length > limit || text.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}
/** Those references of an expression or template that `known` does not know, in the order of the source. */
function unknownReferences(source, known) {
    return source.references.flatMap(({ path, offset }) => {
        const answer = known(path);
        return answer === 'known' ? [] : [{ path, offset, suggestion: answer.suggestion }];
    });
}


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bindOutputs),
/* harmony export */   t: () => (/* binding */ stepOutputs)
/* harmony export */ });
/**
 * What each kind of step produces, for the check of names in expressions and templates.
 * `undefined` stands for "not known before it runs".
 */
const stepOutputs = {
    tag: ['tag', 'commit_sha', 'changed'],
    commit: ['commit_sha', 'short_sha', 'changed_files', 'previous_sha', 'branch', 'repository', 'author', 'message'],
    bump: ['commit_sha', 'short_sha', 'previous_sha', 'changed_files', 'images', 'branch', 'changed', 'pull_request'],
    promote: ['commit_sha', 'short_sha', 'previous_sha', 'changed_files', 'images', 'branch', 'changed', 'pull_request', 'from', 'to', 'skipped'],
    validate: ['valid', 'checked', 'invalid', 'skipped', 'errors', 'problems'],
    sync: ['phase', 'app', 'revision', 'previous_revision', 'message', 'changed', 'operation', 'resources', 'apps'],
    gate: ['status', 'app', 'sync', 'revision', 'message', 'causes', 'seconds', 'url', 'apps'],
    rollback: ['revision', 'app', 'strategy', 'phase', 'status', 'verified', 'id', 'reason', 'revert_sha', 'message', 'apps'],
    action: ['app', 'action', 'resource', 'changed', 'phase', 'step', 'steps', 'message', 'apps'],
    check: ['met', 'checks', 'status', 'value', 'message'],
    notify: ['delivered', 'channel'],
    command: ['exit_code', 'stdout', 'stderr'],
    approval: ['approved'],
    workflow: undefined,
    custom: undefined,
};
/**
 * Gives each declared output its value: the produced field of that name, or, where no field has it,
 * everything the step produced (`outputs: [health_status]` is then the whole object).
 */
function bindOutputs(declared, produced) {
    return Object.fromEntries(declared.map((name) => [name, Object.hasOwn(produced, name) ? (produced[name] ?? null) : produced]));
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export parseTemplate */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _reference_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);


/** Rendered text above this many characters is refused: a short template can repeat a long value. */
const longestRendered = 1_000_000;
const name = String.raw `[A-Za-z_][\w-]*(?:\.[\w-]+)*`;
/** What can begin a template or an escape; everything between two of these is plain text. */
const opening = /\\(?:\{\{|\$\{)|\$?\{\{|\$\{/g;
const mustache = new RegExp(String.raw `\{\{\s*(${name})\s*\}\}`, 'y');
const dollar = new RegExp(String.raw `\$\{[ \t]*(${name})[ \t]*\}`, 'y');
const namespace = /\$\{[ \t]*(?:inputs|outputs|metadata|env)\./y;
/**
 * Reads `{{name}}`, `{{ a.b }}` and `${namespace.name}`. A backslash before `{{` or `${` keeps them as
 * text. Other dollar signs and braces are text too, as in `$(date)`, `${VAR:-x}` and `{"a": 1}`, while
 * `{{` that is not a template and GitHub's `${{ x }}` are errors: they would reach the server unexpanded.
 */
function parseTemplate(source) {
    const parts = [];
    let position = 0;
    for (;;) {
        opening.lastIndex = position;
        const found = opening.exec(source);
        if (found === null)
            break;
        parts.push(source.slice(position, found.index));
        const read = readOpening(source, found[0], found.index);
        if ('message' in read)
            return { ok: false, ...read };
        parts.push(read.part);
        position = read.end;
    }
    parts.push(source.slice(position));
    return { ok: true, template: templateOf(source, parts.filter((part) => part !== '')) };
}
function readOpening(source, open, offset) {
    if (open.startsWith('\\'))
        return { part: open.slice(1), end: offset + open.length };
    if (open === '${{') {
        return { message: `GitHub's \`${excerpt(source, offset)}\` is not expanded in a workflow file of OSOP; write {{name}} and give the name in \`variables\``, offset };
    }
    const form = open === '{{' ? 'mustache' : 'dollar';
    const pattern = form === 'mustache' ? mustache : dollar;
    pattern.lastIndex = offset;
    const [text, path] = pattern.exec(source) ?? [];
    if (text !== undefined && path !== undefined) {
        return { part: { path: path.split('.'), form, offset, text }, end: offset + text.length };
    }
    if (form === 'mustache')
        return { message: mustacheProblem(source, offset), offset };
    namespace.lastIndex = offset;
    if (namespace.test(source)) {
        return { message: `\`${excerpt(source, offset)}\` is not of the form \${namespace.name}; write \\\${ for the plain text`, offset };
    }
    return { part: open, end: offset + open.length };
}
function mustacheProblem(source, offset) {
    const close = source.indexOf('}}', offset);
    if (close === -1)
        return '`{{` is not closed by `}}`; write \\{{ for the plain text';
    return `\`${excerpt(source, offset)}\` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text`;
}
function excerpt(source, offset) {
    const close = source.slice(offset, offset + 80).search(/\}\}?|[\r\n]/);
    const length = close === -1 ? 40 : close + (source.startsWith('}}', offset + close) ? 2 : 1);
    return (0,_reference_path_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(source.slice(offset, offset + length));
}
function templateOf(source, parts) {
    const references = parts.filter((part) => typeof part !== 'string');
    return {
        source,
        references,
        render(resolve) {
            const missing = [];
            const values = parts.map((part) => {
                if (typeof part === 'string')
                    return part;
                const value = resolve(part);
                if (value === undefined)
                    missing.push(part);
                return value;
            });
            if (missing.length > 0)
                return { ok: false, missing, message: missingMessage(missing) };
            const [only] = values;
            if (only !== undefined && values.length === 1)
                return { ok: true, value: only };
            return joined(values);
        },
    };
}
function joined(values) {
    const texts = new Map();
    const pieces = [];
    let length = 0;
    for (const value of values) {
        const text = texts.get(value) ?? (typeof value === 'string' ? value : JSON.stringify(value ?? null));
        texts.set(value, text);
        length += text.length;
        if (length > longestRendered) {
            return { ok: false, missing: [], message: `the text becomes longer than ${longestRendered} characters once its values are put in` };
        }
        pieces.push(text);
    }
    return { ok: true, value: pieces.join('') };
}
function missingMessage(missing) {
    const texts = [...new Set(missing.map((reference) => (0,_reference_path_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reference.text, 80)))];
    const more = texts.length > 5 ? ` and ${texts.length - 5} more` : '';
    return `${texts.slice(0, 5).join(', ')}${more} ${texts.length === 1 ? 'has' : 'have'} no value`;
}
/** Every template in a JSON value. Strings without a reference are left out; keys are no templates. */
function templatesIn(value, pointer) {
    if (typeof value === 'string') {
        const parsed = parseTemplate(value);
        return parsed.ok && parsed.template.references.length === 0 ? [] : [{ pointer, ...parsed }];
    }
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => templatesIn(item, `${pointer}/${index}`));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : templatesIn(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}
/** Renders every string in a JSON value; keys stay as they are. All missing references are listed at once. */
function renderJson(value, resolve) {
    if (typeof value === 'string') {
        const parsed = parseTemplate(value);
        return parsed.ok ? parsed.template.render(resolve) : { ok: false, missing: [], message: parsed.message };
    }
    if (Array.isArray(value)) {
        const items = value.map((item) => renderJson(item, resolve));
        return failureOf(items) ?? { ok: true, value: items.flatMap((item) => (item.ok ? [item.value] : [])) };
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return { ok: true, value };
    const entries = Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : [[key, renderJson(item, resolve)]]);
    // fromEntries defines own properties, so a key `__proto__` stays a key.
    return failureOf(entries.map(([, item]) => item))
        ?? { ok: true, value: Object.fromEntries(entries.flatMap(([key, item]) => (item.ok ? [[key, item.value]] : []))) };
}
function failureOf(results) {
    const failures = results.flatMap((result) => (result.ok ? [] : [result]));
    if (failures.length === 0)
        return undefined;
    const missing = failures.flatMap((failure) => failure.missing);
    const other = failures.find((failure) => failure.missing.length === 0);
    return { ok: false, missing, message: other?.message ?? missingMessage(missing) };
}


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Deployments),
/* harmony export */   t: () => (/* binding */ parseApplicationRef)
/* harmony export */ });
/** The deployments of a run by application. */
class Deployments {
    byApp = new Map();
    selections = new Map();
    /** Keeps which applications a text such as `web-*` stood for in a sync, their children included, for the steps after it. */
    select(text, apps) {
        this.selections.set(text, apps);
    }
    /** The applications that a sync found for the text; undefined where none has asked. */
    selected(text) {
        return this.selections.get(text);
    }
    get(app) {
        return this.byApp.get(keyOf(app));
    }
    all() {
        return [...this.byApp.values()];
    }
    /** Records new facts on an application, creating its entry where there is none. */
    update(app, facts) {
        const before = this.get(app) ?? {
            app,
            revision: undefined,
            hydratedRevision: undefined,
            baseline: undefined,
            autoSynced: false,
            prune: false,
            state: 'untouched',
            operation: undefined,
            application: undefined,
            causes: [],
            evidence: undefined,
            startedMs: facts.startedMs ?? 0,
            endedMs: undefined,
            strategy: undefined,
            revertSha: undefined,
            liveRevision: undefined,
            notices: [],
        };
        const after = { ...before, ...facts };
        this.byApp.set(keyOf(app), after);
        return after;
    }
}
function keyOf(app) {
    return `${app.namespace ?? ''}/${app.name}`;
}
/** `name`, or `namespace/name` for an application outside the control plane's namespace. */
function parseApplicationRef(text) {
    const slash = text.indexOf('/');
    return slash === -1 ? { name: text } : { namespace: text.slice(0, slash), name: text.slice(slash + 1) };
}


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/compiled/engine/application-stream.js

/**
 * A stream that says nothing for so long may be one that a proxy has dropped: Argo CD sends nothing to keep it
 * alive. In milliseconds.
 */
const quietMs = 90_000;
const reopen = { firstMs: 1_000, longestMs: 30_000 };
/** Who begins to follow at the same time gets the same stream. In milliseconds. */
const gatherMs = 50;
/**
 * The server's stream of changes, one for all applications of a run. It only tells when to look: what it says is
 * never decided on. It is opened for whoever follows, anew when it ends or falls silent, and not while nobody does.
 */
class ApplicationStream {
    argocd;
    clock;
    closing = new AbortController();
    followers = new Set();
    refs = new Map();
    open;
    isRunning = false;
    lastEventMs = 0;
    hasSpoken = false;
    pauseMs = reopen.firstMs;
    constructor({ argocd, clock }) {
        this.argocd = argocd;
        this.clock = clock;
    }
    /** Applications that will be followed soon: one stream is opened for all of them. */
    expect(refs) {
        for (const ref of refs)
            this.refs.set(keyOf(ref), ref);
    }
    /** Calls `tell` with the application whenever it has changed, and with undefined where it may have; until the result is called. */
    follow(ref, tell) {
        const follower = { ref, tell };
        this.followers.add(follower);
        const isNew = !this.refs.has(keyOf(ref));
        this.refs.set(keyOf(ref), ref);
        if (!this.isRunning)
            void this.run();
        // The one that is open does not tell of it.
        else if (isNew)
            this.open?.abort();
        return () => this.followers.delete(follower);
    }
    /** Whether it can be relied on for the time being: it has told of something not long ago. */
    get isLive() {
        return this.hasSpoken && this.clock.monotonicMs() - this.lastEventMs < quietMs;
    }
    close() {
        this.closing.abort();
    }
    async run() {
        this.isRunning = true;
        await this.clock.sleep(gatherMs, this.closing.signal).catch(() => undefined);
        while (!this.closing.signal.aborted && this.followers.size > 0) {
            const open = new AbortController();
            this.open = open;
            const known = this.refs.size;
            await this.read(AbortSignal.any([open.signal, this.closing.signal]));
            open.abort();
            this.hasSpoken = false;
            // One that was ended for a new application is opened again at once.
            if (this.refs.size === known)
                await this.clock.sleep(this.pauseMs, this.closing.signal).catch(() => undefined);
            this.pauseMs = Math.min(reopen.longestMs, this.pauseMs * 2);
            // What happened meanwhile was told to nobody.
            for (const { tell } of this.followers)
                tell(undefined);
        }
        this.open = undefined;
        this.isRunning = false;
    }
    async read(signal) {
        this.lastEventMs = this.clock.monotonicMs();
        const quiet = this.guard(signal);
        try {
            for await (const application of this.argocd.watch([...this.refs.values()], AbortSignal.any([signal, quiet.signal]))) {
                this.pauseMs = reopen.firstMs;
                this.lastEventMs = this.clock.monotonicMs();
                this.hasSpoken = true;
                const { name, namespace } = application.metadata;
                for (const { ref, tell } of this.followers) {
                    if (ref.name === name && (ref.namespace === undefined || ref.namespace === namespace))
                        tell(application);
                }
            }
        }
        catch (error) {
            // Polling goes on beside it: a stream that cannot be had is no reason to fail.
            if (!(error instanceof adapter_error.AdapterError) && !signal.aborted && !quiet.signal.aborted)
                throw error;
        }
        finally {
            quiet.stop();
        }
    }
    /** A signal that is aborted once nothing has come for too long. */
    guard(until) {
        const [expired, stopped] = [new AbortController(), new AbortController()];
        const signal = AbortSignal.any([until, stopped.signal]);
        const watch = async () => {
            for (let leftMs = quietMs; leftMs > 0; leftMs = this.lastEventMs + quietMs - this.clock.monotonicMs())
                await this.clock.sleep(leftMs, signal);
            expired.abort();
        };
        watch().catch(() => undefined);
        return { signal: expired.signal, stop: () => { stopped.abort(); } };
    }
}
function keyOf({ name, namespace }) {
    return `${namespace ?? ''}/${name}`;
}

;// CONCATENATED MODULE: ./build/compiled/engine/problems.js

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
    return error instanceof adapter_error.AdapterError && refusals.has(error.code);
}
/** The one place where an adapter's error becomes a problem. Errors of other kinds are bugs and pass on. */
function problemOf(error, doing, codes) {
    if (!(error instanceof adapter_error.AdapterError))
        throw error;
    return {
        code: refusals.has(error.code) ? codes.refused : codes.failed,
        severity: 'error',
        message: `${doing}: ${error.message}`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/deadline.js

/** Starts a deadline; without `seconds` it is the parent alone. */
function startDeadline(clock, { scope, seconds, parent }) {
    if (seconds === undefined)
        return { signal: parent, cancel: () => undefined };
    const expiry = new AbortController();
    const done = new AbortController();
    clock.sleep(seconds * 1000, AbortSignal.any([done.signal, parent])).then(() => { expiry.abort(new TimeoutReason(scope, seconds)); }, () => undefined);
    return { signal: AbortSignal.any([parent, expiry.signal]), cancel: () => { done.abort(); } };
}

// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(8197);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/chart-version.js
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

;// CONCATENATED MODULE: ./build/compiled/core/argocd/hydration.js
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

// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __webpack_require__(3664);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/tracked-revision.js



const fullSha = /^[0-9a-f]{40}$/i;
/** The sources that count: `sources` where there are any, else the one; a hydrator's dry source in their place. */
function effectiveSources({ spec }) {
    const dry = isHydrated({ spec }) ? spec.sourceHydrator?.drySource : undefined;
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
    if (revision !== undefined && isVersion(revision) && charts.length === 1)
        return positions(charts);
    if (git.length <= 1)
        return positions(git);
    const ours = git.filter(({ source }) => origin?.repository !== undefined && (0,repository_name/* repositoryName */.a)(source.repoURL) === origin.repository);
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
        return wanted.revision !== undefined && isVersion(wanted.revision)
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
    const isKnown = source !== undefined && isVersioned(source) ? isVersion(revision) : fullSha.test(revision);
    return isKnown ? revision.toLowerCase() : undefined;
}
/**
 * The revisions that the last comparison saw of the wanted sources; with a hydrator the commit that was
 * hydrated last. Undefined where it could not resolve one.
 */
function seenRevisions(application, wanted = { revision: undefined }) {
    if (isHydrated(application))
        return [hydrationOf(application)?.dry?.toLowerCase()];
    const { sync } = application.status ?? {};
    return trackedRevisions({ ...sync?.comparedTo, ...sync }, application, wanted);
}
/** The revision that the last comparison saw; of several that differ, the one that is not wanted. */
function seenRevision(application, wanted = { revision: undefined }) {
    return unlike(wanted, seenRevisions(application, wanted));
}
/** The revision that was compared with the cluster: with a hydrator the hydrated one, else what was seen. */
function comparedRevision(application, wanted) {
    return isHydrated(application) ? trusted(application.status?.sync?.revision, undefined) : seenRevision(application, wanted);
}
/** What is deployed: the revision of the newest entry of the history. */
function deployedRevision(application, wanted) {
    return trackedRevision(application.status?.history?.at(-1), application, wanted);
}
/** The first seven characters of a commit, as git abbreviates it; versions as they are. */
function tracked_revision_short(revision) {
    return fullSha.test(revision) ? revision.slice(0, 7) : revision;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/revisions.js



/** The revision with where it was pushed to, by which it is found among several sources. */
function wantedOf(revision, { facts, commit }) {
    return { revision, origin: { repository: facts.repository?.toLowerCase(), branch: commit?.branch ?? facts.branch } };
}
/** Best to worst: of several sources the worst counts. */
const order = ['same', 'descendant', 'ancestor', 'unknown', 'reverted', 'diverged'];
/** How long it is not asked again how two commits stand to each other, when git could not tell; in milliseconds. */
const unknownForMs = 30_000;
/** Compares revisions, asking git once for each pair. */
class Relations {
    context;
    known = new Map();
    constructor(context) {
        this.context = context;
    }
    /** Of an Application's revisions to the wanted one. */
    async compare(application, wanted) {
        const found = { seen: seenRevision(application, wanted), compared: comparedRevision(application, wanted) };
        const { revision } = wanted;
        if (revision === undefined)
            return { ...found, relation: found.seen === undefined ? 'unknown' : 'same', hydratedRelation: undefined, covers: found.seen !== undefined };
        let relation = 'same';
        for (const seen of seenRevisions(application, wanted))
            relation = worse(relation, await this.of(revision, seen));
        const hydration = hydrationOf(application);
        const hydratedRelation = hydration?.hydrated === undefined ? undefined : await this.of(hydration.hydrated, found.compared);
        const covers = contains(relation) && (hydration === undefined || (hydratedRelation !== undefined && contains(hydratedRelation)));
        return { ...found, relation, hydratedRelation, covers };
    }
    /** Of one revision to another. */
    async of(ours, seen) {
        if (seen === undefined)
            return 'unknown';
        if (seen.toLowerCase() === ours.toLowerCase())
            return 'same';
        if (isVersion(ours) || isVersion(seen))
            return relationOfVersions(ours, seen);
        const now = this.context.clock.monotonicMs();
        const key = `${ours} ${seen}`;
        const known = this.known.get(key);
        if (known !== undefined && now < known.untilMs)
            return known.relation;
        const relation = await this.context.ports.git.relation(ours, seen);
        this.known.set(key, { relation, untilMs: relation === 'unknown' ? now + unknownForMs : Number.POSITIVE_INFINITY });
        return relation;
    }
}
function worse(one, other) {
    return order.indexOf(one) < order.indexOf(other) ? other : one;
}
function contains(relation) {
    return relation === 'same' || relation === 'descendant';
}

;// CONCATENATED MODULE: ./build/compiled/engine/app-reports.js

const resultOfState = {
    'untouched': 'unknown',
    'unchecked': 'unknown',
    'unchanged': 'nothing-to-do',
    'requested': 'unknown',
    'healthy': 'succeeded',
    'failed': 'failed',
    'rolled-back': 'rolled-back',
    'rollback-failed': 'failed',
    'refused': 'refused',
    'superseded': 'superseded',
    'not-begun': 'cancelled',
};
/** One report an application, from what the run recorded of it. */
function appReports(deployments, { serverUrl, nowMs, dryRun, origin }) {
    return deployments.all().map((deployment) => {
        const status = deployment.application?.status;
        const path = [deployment.app.namespace, deployment.app.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
        const sync = status?.sync?.status;
        return {
            name: deployment.app.name,
            namespace: deployment.app.namespace ?? deployment.application?.metadata.namespace,
            result: dryRun && deployment.state === 'untouched' ? 'planned' : resultOfState[deployment.state],
            sync: sync === '' ? undefined : sync,
            health: status?.health?.status,
            revision: deployment.liveRevision ?? deployedBy(deployment, origin) ?? status?.sync?.revision,
            url: `${serverUrl}/applications/${path}`,
            seconds: Math.round(((deployment.endedMs ?? nowMs) - deployment.startedMs) / 1000),
            causes: deployment.causes,
            ...(deployment.evidence === undefined ? {} : { evidence: deployment.evidence }),
        };
    });
}
/** What the last operation deployed, also where Argo CD names it otherwise than by a commit. */
function deployedBy({ application, revision }, origin) {
    const result = application?.status?.operationState?.syncResult;
    return application === undefined ? undefined : (trackedRevision(result, application, { revision, origin }) ?? result?.revision);
}

// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/compiled/engine/outcome.js


/** States in which something was asked of the cluster and is neither proven good nor undone. */
const unsettled = new Set(['requested', 'failed', 'unchecked']);
/** Codes for "could not be asked": whether something is wrong is then not known. */
const unknownCodes = new Set(['OSOP-ARGOCD-001', 'OSOP-CHECK-002', 'OSOP-GIT-001', 'OSOP-GIT-004', 'OSOP-RUN-001']);
/** Judges the run by what became of its deployments first, and of its nodes then. */
function outcomeOf(failures, { shared, cancelled }) {
    const deployments = shared.deployments.all();
    const within = (state) => deployments.filter((deployment) => deployment.state === state);
    const why = shared.found.failure;
    if (cancelled)
        return cancelledOutcome(deployments, shared.found);
    const unrestored = within('rollback-failed');
    if (unrestored.length > 0) {
        return needsPerson(`The deployment failed, and the rollback of ${names(unrestored)} could not be completed`, unrestored[0]?.causes.at(-1) ?? why);
    }
    const broken = deployments.filter(({ state }) => unsettled.has(state));
    if (broken.length > 0 && (failures.length > 0 || broken.some(({ state }) => state !== 'requested'))) {
        const unknown = broken.every(({ state }) => state === 'unchecked');
        // Without a baseline nothing was deployed: a gate has only looked.
        if (!unknown && broken.every(({ baseline, state }) => baseline === undefined && state === 'failed') && deployments.every(({ baseline }) => baseline === undefined)) {
            return needsPerson(`${names(broken)} ${broken.length === 1 ? 'is' : 'are'} not live and healthy`, broken[0]?.causes[0] ?? why);
        }
        const headline = unknown
            ? `Whether ${names(broken)} is healthy is not known, and nothing was rolled back`
            : `The deployment of ${names(broken)} failed and was not rolled back`;
        return needsPerson(headline, broken[0]?.causes[0] ?? why);
    }
    const restored = within('rolled-back');
    if (restored.length > 0)
        return rolledBackOutcome(restored, shared);
    const superseded = within('superseded');
    if (superseded.length > 0 && failures.every((failure) => isExplained(failure, deployments))) {
        return { result: 'superseded', exitCode: run_record/* exitCodes */.h.done, headline: 'A newer commit took the place of this one', reason: clip(superseded[0]?.causes[0] ?? why) };
    }
    return failures.length > 0 ? failureOutcome(failures, deployments, { why, found: shared.found }) : successOutcome(deployments, shared);
}
function rolledBackOutcome(restored, { settings, found }) {
    const to = tracked_revision_short(restored[0]?.liveRevision ?? 'the last healthy revision');
    const what = `${names(restored)} ${restored.length === 1 ? 'was' : 'were'} rolled back to ${to}, which is healthy`;
    if (found.failure === '')
        return { result: 'rolled-back', exitCode: run_record/* exitCodes */.h.done, headline: what, reason: undefined };
    return {
        result: 'rolled-back',
        exitCode: settings.failOnRollback ? run_record/* exitCodes */.h.rolledBack : run_record/* exitCodes */.h.done,
        headline: `The deployment failed, and ${what}`,
        reason: clip(found.failure),
    };
}
/** True when a newer commit is all that a failure is about: its node only deploys, and nothing else is amiss. */
function isExplained({ superseded, planned }, deployments) {
    const deploys = planned.step.kind === 'sync' || planned.step.kind === 'gate';
    return superseded || (deploys && deployments.every(({ state }) => state === 'superseded' || state === 'healthy' || state === 'unchanged'));
}
function failureOutcome(failures, deployments, { why, found }) {
    const healthy = deployments.filter(({ state }) => state === 'healthy');
    const refused = { result: 'refused', exitCode: run_record/* exitCodes */.h.refused, reason: clip(why) };
    if (healthy.length === 0 && failures.every((failure) => failure.refused))
        return { ...refused, headline: `Refused, and nothing was deployed${inGit(found)}` };
    if (healthy.length > 0 && failures.every((failure) => failure.isNoFault))
        return { ...refused, headline: `Stopped; ${names(healthy)} deployed and healthy until here` };
    if (healthy.length > 0)
        return needsPerson(`${names(healthy)} deployed, but a later step failed`, why);
    const unknown = found.sending !== undefined || failures.some((failure) => failure.problems.some((problem) => unknownCodes.has(problem.code)));
    return { result: 'failed', exitCode: unknown ? run_record/* exitCodes */.h.needsPerson : run_record/* exitCodes */.h.invalid, headline: `Failed before anything was deployed${inGit(found)}`, reason: clip(why) };
}
function successOutcome(deployments, { settings, found }) {
    const done = { exitCode: run_record/* exitCodes */.h.done, reason: undefined };
    if (settings.dryRun)
        return { ...done, result: 'planned', headline: 'Planned; nothing was changed (dry run)' };
    const sha = found.commit?.sha ?? deployments[0]?.liveRevision ?? deployments[0]?.revision;
    const revision = sha === undefined ? 'The target revision' : tracked_revision_short(sha);
    if (deployments.length > 0 && deployments.every(({ state }) => state === 'unchanged')) {
        return { ...done, result: 'nothing-to-do', headline: `Nothing to do: ${revision} is live already in ${names(deployments)}` };
    }
    const unproven = deployments.filter(({ state }) => state === 'requested');
    if (deployments.length === 0)
        return { ...done, ...writtenOutcome(found.written) };
    return unproven.length > 0
        ? { ...done, result: 'succeeded', headline: `${revision} was deployed to ${names(deployments)}; no node waited until ${names(unproven)} was healthy` }
        : { ...done, result: 'succeeded', headline: `${revision} is live and healthy in ${names(deployments)}` };
}
function writtenOutcome(written) {
    if (written.length === 0)
        return { result: 'succeeded', headline: 'The workflow was carried out' };
    const [last] = written.filter(({ changed }) => changed).slice(-1);
    const promoted = written.at(-1)?.promotion;
    if (last === undefined)
        return { result: 'nothing-to-do', headline: promoted === undefined ? 'Nothing to do: the images are set already' : `Nothing to do: ${promoted.to} has the versions of ${promoted.from} already` };
    const names = [...new Set(written.flatMap(({ images }) => images.map(({ name, to }) => `${name} to ${to}`)))];
    if (last.pullRequest !== undefined)
        return { result: 'succeeded', headline: `Pull request #${last.pullRequest.number} is to ${last.promotion === undefined ? '' : `promote ${last.promotion.from} to ${last.promotion.to}: `}set ${names.length === 0 ? 'the images' : names.join(', ')}: ${last.pullRequest.url}` };
    const done = last.promotion === undefined ? 'Set' : `Promoted ${last.promotion.from} to ${last.promotion.to}:`;
    return { result: 'succeeded', headline: `${done} ${names.join(', ')} by commit ${last.sha.slice(0, 7)} on ${last.branch}` };
}
/** What the run leaves in git although nothing was deployed; empty where that is nothing. */
function inGit({ written, sending }) {
    if (sending !== undefined)
        return `; whether its commit is on ${sending} is not known`;
    const last = written.findLast(({ changed }) => changed);
    return last === undefined ? '' : `; commit ${tracked_revision_short(last.sha)} is on ${last.branch}`;
}
function needsPerson(headline, reason) {
    return { result: 'failed', exitCode: run_record/* exitCodes */.h.needsPerson, headline, reason: clip(reason) };
}
/** What a cancelled run leaves behind decides what a person has to do. */
function cancelledOutcome(deployments, found) {
    const cancelled = { result: 'cancelled', exitCode: run_record/* exitCodes */.h.cancelled };
    const unrestored = deployments.filter(({ state }) => state === 'rollback-failed');
    if (unrestored.length > 0) {
        return { ...cancelled, headline: `Cancelled after the rollback of ${names(unrestored)} had failed`, reason: clip(unrestored[0]?.causes.at(-1) ?? '') };
    }
    const open = deployments.filter(({ state }) => unsettled.has(state));
    if (open.length > 0) {
        const to = tracked_revision_short(open[0]?.revision ?? 'the target revision');
        return { ...cancelled, headline: `Cancelled while ${names(open)} was being deployed to ${to}`, reason: 'whether it is healthy is not known; run the workflow again to find out' };
    }
    const healthy = deployments.filter(({ state }) => state === 'healthy');
    if (healthy.length > 0)
        return { ...cancelled, headline: `Cancelled; ${names(healthy)} deployed and healthy until here`, reason: undefined };
    return { ...cancelled, headline: `Cancelled before anything was deployed${inGit(found)}`, reason: undefined };
}
function names(deployments) {
    return deployments.map(({ app }) => app.name).join(', ');
}
/** Longest reason beside a headline; the whole of it stands among the problems. */
const longestReason = 240;
function clip(text) {
    return text.length <= longestReason ? text : `${text.slice(0, longestReason - 1)}…`;
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/compared-source.js

/**
 * False where the sources or the destination of the spec were edited after the last comparison, so that the status is about
 * older ones. Empty fields do not count: Argo CD drops some of them on the way. Not judged where the
 * status does not say what it compared, nor with a source hydrator, whose sources are not in the spec.
 */
function isSpecCompared({ spec, status }) {
    const compared = status?.sync?.comparedTo;
    if (!isSameDestination(spec.destination, compared?.destination))
        return false;
    const says = compared?.source !== undefined || compared?.sources !== undefined;
    if (compared === undefined || !says || spec.sourceHydrator !== undefined)
        return true;
    const several = (spec.sources ?? []).length > 0;
    return several ? isSame(spec.sources, compared.sources) : isSame(spec.source, compared.source);
}
/** A field that only one side has was derived by Argo CD. */
function isSameDestination(wanted, compared) {
    return ['server', 'name', 'namespace'].every((field) => isEmpty(wanted[field]) || isEmpty(compared?.[field]) || wanted[field] === compared?.[field]);
}
function isSame(a, b) {
    if (isEmpty(a) || isEmpty(b))
        return isEmpty(a) && isEmpty(b);
    if (Array.isArray(a) && Array.isArray(b)) {
        const other = b;
        return a.length === other.length && a.every((item, index) => isSame(item, other[index]));
    }
    if ((0,json/* isJsonObject */.O)(a) && (0,json/* isJsonObject */.O)(b)) {
        return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
    }
    return a === b;
}
/** What Go leaves out of JSON: zero values, and collections of nothing else. */
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if ((0,json/* isJsonObject */.O)(value))
        return Object.values(value).every(isEmpty);
    return value === undefined || value === null || value === '' || value === false || value === 0;
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/resource-health.js
var resource_health = __webpack_require__(7190);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/assess.js





const skipReconcile = 'argocd.argoproj.io/skip-reconcile';
/** Conditions that make sync and health unreliable: the comparison could not be made. */
const blindingConditions = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);
/** Why Argo CD compares the application with git no more; undefined where it does. */
function whyFrozen({ metadata }) {
    return metadata.annotations?.[skipReconcile] === 'true' ? `Argo CD does not look at it: the annotation ${skipReconcile} is set` : undefined;
}
/** True while an operation is requested or runs; a pause between retries (`Running` with `finishedAt`) counts. */
function isOperationBusy(application) {
    const phase = application.status?.operationState?.phase;
    return application.operation !== undefined || phase === 'Running' || phase === 'Terminating';
}
/**
 * Judges one observation against what is expected: revision, operation, comparison, sync and only then
 * health, so that health left over from before can never pass.
 */
function assess(expectation, observation) {
    const { application } = observation;
    const { metadata, status } = application;
    if (metadata.deletionTimestamp !== undefined || (expectation.uid !== undefined && metadata.uid !== undefined && metadata.uid !== expectation.uid)) {
        return { verdict: 'failed', cause: 'deleted', message: 'the application is being deleted or was created anew' };
    }
    if (isOperationBusy(application)) {
        const state = status?.operationState;
        return { verdict: 'waiting', on: 'operation', message: state?.message ?? 'an operation is about to start' };
    }
    const frozen = whyFrozen(application);
    if (frozen !== undefined)
        return { verdict: 'failed', cause: 'frozen', message: frozen };
    const blinding = status?.conditions?.find((condition) => blindingConditions.has(condition.type));
    if (blinding !== undefined) {
        return { verdict: 'waiting', on: 'comparison', message: `${blinding.type}: ${blinding.message}` };
    }
    if (!observation.afterOperation)
        return { verdict: 'waiting', on: 'refresh', message: 'the status may be older than the last operation' };
    if (isComparedBeforeOperationEnded(application))
        return { verdict: 'waiting', on: 'refresh', message: 'the status is older than the last operation' };
    if (!isSpecCompared(application))
        return { verdict: 'waiting', on: 'comparison', message: 'the spec was changed and has not been compared yet' };
    return expectation.kind === 'live' ? assessLive(expectation, observation) : assessRolledBack(expectation, observation);
}
/**
 * A refresh can be answered with the state from before it was asked for; both times are the controller's, in
 * whole seconds. In the same second it cannot be told, and the refresh that was asked for after the end counts.
 */
function isComparedBeforeOperationEnded({ status }) {
    const finishedAt = status?.operationState?.finishedAt;
    if (finishedAt === undefined)
        return false;
    return status?.reconciledAt === undefined || Date.parse(status.reconciledAt) < Date.parse(finishedAt);
}
function assessLive(expectation, observation) {
    const { application, disagreementStands = false } = observation;
    const sync = application.status?.sync?.status;
    const gone = sync === 'Synced' ? undefined : wentBack(expectation, application);
    if (gone !== undefined)
        return { verdict: 'failed', cause: 'rolled-back', message: gone };
    const deployedOurs = isDeployedThoughMovedOn(expectation, observation);
    if (expectation.revision !== undefined && !deployedOurs) {
        const stop = assessRevision({ ...expectation, revision: expectation.revision }, observation);
        if (stop !== undefined)
            return stop;
    }
    const state = application.status?.operationState;
    const compared = comparedRevision(application, expectation);
    if (!deployedOurs && state !== undefined && compared !== undefined && isFailureOf(state, compared, { application, expectation })) {
        // A failed hook leaves the application Synced; of a partial sync that failed, Synced says that it does not matter.
        const partial = (state.operation.sync?.resources ?? []).length > 0;
        if (sync !== 'Synced' || !partial)
            return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
    }
    if (sync !== 'Synced' && !deployedOurs)
        return { verdict: 'waiting', on: 'sync', message: outOfSyncMessage(application, expectation) };
    return assessHealth(expectation, { application, disagreementStands });
}
/** A manual application may already be behind a newer commit, or follow another branch: then its last deployment must be ours. */
function isDeployedThoughMovedOn(expectation, { application, relation }) {
    const movedOn = relation === 'descendant' || ((relation === 'diverged' || relation === 'reverted') && !(0,argocd_application/* isAutoSynced */.Y)(application));
    return movedOn && expectation.revision !== undefined && deployedRevision(application, expectation) === expectation.revision.toLowerCase();
}
/** Why the revision that Argo CD compared with is not ours, or not yet; undefined where it is ours or contains it. */
function assessRevision(expectation, observation) {
    const { application, relation } = observation;
    const ours = tracked_revision_short(expectation.revision);
    const untracked = whyUntracked(application, expectation);
    if (untracked !== undefined)
        return { verdict: 'failed', cause: 'untracked', message: `what runs cannot be told: ${untracked}` };
    const seen = seenRevision(application, expectation);
    const hydrated = isHydrated(application);
    if (seen === undefined)
        return { verdict: 'waiting', on: hydrated ? 'hydration' : 'revision', message: hydrated ? 'nothing has been hydrated yet' : 'Argo CD has not resolved a commit yet' };
    if (relation === 'reverted') {
        return { verdict: 'failed', cause: 'superseded', message: `${ours} was reverted: Argo CD follows ${tracked_revision_short(seen)}` };
    }
    if (relation === 'diverged') {
        return { verdict: 'failed', cause: 'diverged', message: `Argo CD follows ${tracked_revision_short(seen)}, which does not contain ${ours}` };
    }
    if (relation === 'ancestor' || relation === 'unknown') {
        if (hydrated)
            return { verdict: 'waiting', on: 'hydration', message: `${tracked_revision_short(seen)} was hydrated, not yet ${ours}${pendingHydration(application)}` };
        return { verdict: 'waiting', on: 'revision', message: `Argo CD has compared with ${tracked_revision_short(seen)}, not yet with ${ours}` };
    }
    return hydrated ? assessHydrated(expectation, observation) : undefined;
}
function pendingHydration(application) {
    const pending = hydrationOf(application)?.pending;
    return pending === undefined ? '' : ` (${pending.message})`;
}
/** Ours is hydrated: what was compared with the cluster must be that, or have it in its history. */
function assessHydrated(expectation, { application, hydratedRelation = 'unknown' }) {
    if (hydratedRelation === 'same' || hydratedRelation === 'descendant')
        return undefined;
    const hydration = hydrationOf(application);
    const commit = tracked_revision_short(hydration?.hydrated ?? 'an unknown commit');
    if (hydration?.staging !== undefined) {
        return { verdict: 'waiting', on: 'hydration', message: `hydrated to ${commit} on ${hydration.staging}, which has not been promoted to ${hydration.branch}` };
    }
    return { verdict: 'waiting', on: 'revision', message: `hydrated to ${commit}; Argo CD has compared with ${tracked_revision_short(comparedRevision(application, expectation) ?? 'nothing')}` };
}
/** Says so where ours was deployed by this run, and after it a revision from before: somebody went back. */
function wentBack(expectation, application) {
    const { baseline, revision } = expectation;
    const history = application.status?.history ?? [];
    const last = history.at(-1);
    if (baseline === undefined || revision === undefined || last === undefined)
        return undefined;
    const named = history.map((entry) => trackedRevision(entry, application, expectation));
    const ours = named.lastIndexOf(revision.toLowerCase());
    const before = history.findLastIndex((entry) => entry.id === baseline.id && entry.deployedAt === baseline.deployedAt);
    const deployed = named.at(-1);
    if (deployed === undefined || ours <= before || ours < 0 || ours === history.length - 1 || !named.slice(0, ours).includes(deployed))
        return undefined;
    const by = last.initiatedBy?.username;
    return `${tracked_revision_short(revision)} was deployed and then rolled back to ${tracked_revision_short(deployed)}${by === undefined ? '' : ` by ${(0,resource_health/* flat */.Ct)(by)}`} (history id ${last.id})`;
}
function assessRolledBack(expectation, { application, disagreementStands = false }) {
    const last = application.status?.operationState;
    const state = last?.operation.sync?.dryRun === true ? undefined : last;
    if (state !== undefined && (state.phase === 'Failed' || state.phase === 'Error')) {
        return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
    }
    const result = state?.syncResult;
    const deployed = (result?.revision ?? result?.revisions) === undefined ? deployedRevision(application, expectation) : trackedRevision(result, application, expectation);
    if (expectation.revision !== undefined && deployed !== expectation.revision.toLowerCase()) {
        return { verdict: 'failed', cause: 'superseded', message: `${deployed === undefined ? 'an unknown revision' : tracked_revision_short(deployed)} was deployed instead of ${tracked_revision_short(expectation.revision)}` };
    }
    return assessHealth(expectation, { application, disagreementStands });
}
function assessHealth(expectation, { application, disagreementStands }) {
    const health = application.status?.health;
    const uncreated = (0,resource_health/* uncreatedResources */.N5)(application);
    const unhealthy = (0,resource_health/* unhealthyResources */.qU)(application).filter((resource) => !uncreated.includes(resource));
    const causes = unhealthy.map(resource_health/* describeResource */.w9);
    // Argo CD calls an application Healthy that lacks an object; one that it was told to ignore is there, and Degraded.
    const lacks = unhealthy.some((resource) => resource.health?.status === 'Missing');
    // Argo CD's own message only names the resources; their messages say more.
    const message = causes.length > 0 ? causes.join('; ') : (health?.message ?? '');
    const status = health?.status === 'Missing' && causes.length === 0 && (0,resource_health/* isHealthyBut */.j$)(uncreated, application) ? 'Healthy' : health?.status;
    switch (status) {
        case 'Healthy':
            return lacks || (causes.length > 0 && !disagreementStands)
                ? { verdict: 'waiting', on: lacks ? 'health' : 'agreement', message: `the application is Healthy but ${message}` }
                : { verdict: 'healthy', message: `Healthy at ${tracked_revision_short(expectation.revision ?? seenRevision(application, expectation) ?? 'an unknown revision')}` };
        case 'Suspended':
            return expectation.allowSuspended
                ? { verdict: 'healthy', message: 'Suspended, which allow-suspended accepts' }
                : { verdict: 'waiting', on: 'health', message: `Suspended: ${message || 'something is paused'} (allow-suspended accepts this)` };
        case 'Degraded':
            return { verdict: 'degraded', terminal: (0,resource_health/* isTerminal */.Hd)(application) && isNewerThanOperation(application), message: message || 'Degraded' };
        case 'Progressing':
        case 'Missing':
        case 'Unknown':
        case undefined:
            return { verdict: 'waiting', on: 'health', message: `${status ?? 'health is not known'}${(0,resource_health/* waitingFor */.Fz)(application, message)}` };
    }
}
/** True when an operation at this revision ended badly: auto-sync does not try the same revision twice. */
function isFailureOf(state, revision, { application, expectation }) {
    if (state.operation.sync?.dryRun === true)
        return false;
    const attempted = trackedRevision(state.syncResult, application, expectation) ?? trackedRevision(state.operation.sync, application, expectation);
    return (state.phase === 'Failed' || state.phase === 'Error') && attempted === revision;
}
/** Right after an operation the status may still tell of the live objects from before it: such a Degraded is not final. */
function isNewerThanOperation({ status }) {
    const [changed, ended] = [status?.health?.lastTransitionTime, status?.operationState?.finishedAt];
    return changed === undefined || ended === undefined || Date.parse(changed) >= Date.parse(ended);
}
/** Phase, message and the resources that failed, as one line. */
function describeOperationFailure(state) {
    const failed = (state.syncResult?.resources ?? [])
        .filter((resource) => resource.status === 'SyncFailed' || resource.hookPhase === 'Failed' || resource.hookPhase === 'Error')
        .map((resource) => `${resource.kind} ${resource.name}: ${resource.message ?? resource.status ?? resource.hookPhase ?? 'failed'}`);
    return (0,resource_health/* flat */.Ct)([`${state.phase}: ${state.message ?? 'no reason given'}`, ...failed].join('; '));
}
function outOfSyncMessage(application, expectation) {
    const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
    if (failed !== undefined)
        return `OutOfSync: ${failed.message}`;
    const resources = (application.status?.resources ?? []).filter((resource) => resource.status === 'OutOfSync');
    const pruning = resources.filter((resource) => resource.requiresPruning === true);
    if (resources.length > 0 && pruning.length === resources.length) {
        return `OutOfSync: ${pruning.length} resources require pruning (set prune: true)`;
    }
    const names = resources.map((resource) => `${resource.kind} ${resource.name}`).join(', ') || 'no resource named';
    const drifted = expectation.revision !== undefined && deployedRevision(application, expectation) === expectation.revision.toLowerCase();
    return `${application.status?.sync?.status ?? 'sync status not known'}${drifted ? ` though ${tracked_revision_short(expectation.revision)} was deployed` : ''}: ${names}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/argocd/rollback-target.js

/** The state of an Application before a deployment, to roll back to. */
function baselineOf(application, { allowSuspended, wanted = { revision: undefined } }) {
    const { sync } = application.operation ?? application.status?.operationState?.operation ?? {};
    const health = application.status?.health?.status;
    return {
        entry: application.status?.history?.at(-1),
        // One that is still rolling out after a sync that succeeded is given the benefit of the doubt: a rollback to it is gated.
        healthy: health === 'Healthy' || (allowSuspended && health === 'Suspended') || (health === 'Progressing' && application.status?.operationState?.phase === 'Succeeded'),
        underWay: trackedRevision(sync, application, wanted) ?? comparedRevision(application, wanted),
        uid: application.metadata.uid,
    };
}
/**
 * Chooses where to roll back to: `steps` healthy revisions before the bad one, newest first. The entry
 * before the run counts only if it was healthy then; a revision that was rolled away from before does
 * not count, and neither does the bad revision itself, under whatever id it stands.
 * Argo CD keeps no health in its history, so older entries are taken at their word.
 */
function chooseRollbackTarget(history, { badRevision, baseline, steps, revisionOf = (entry) => entry.revision }) {
    if (baseline !== undefined && baseline.entry === undefined)
        return { entry: undefined, reason: 'nothing had been deployed before this run' };
    const before = baseline?.entry === undefined ? history : upTo(history, baseline.entry);
    // Without a run there is no bad revision that is known: the way back leads from what is deployed.
    const left = badRevision ?? (baseline === undefined ? revisionOfMaybe(history.at(-1), revisionOf) : undefined);
    const baselineRevision = revisionOfMaybe(baseline?.entry, revisionOf);
    const abandoned = abandonedRevisions(before.map(revisionOf));
    const seen = new Set();
    const candidates = before.toReversed().filter((entry) => {
        const revision = revisionOf(entry);
        if (revision === undefined || revision === left || abandoned.has(revision) || seen.has(revision))
            return false;
        if (revision === baselineRevision && baseline?.healthy === false)
            return false;
        seen.add(revision);
        return true;
    });
    const entry = candidates[steps - 1];
    if (entry === undefined) {
        return {
            entry: undefined,
            reason: history.length === 0
                ? 'Argo CD has no earlier deployment of it'
                : `none of the ${history.length} revisions in Argo CD's history is known to have been healthy before this one`,
        };
    }
    const revision = tracked_revision_short(revisionOf(entry) ?? '');
    const wasBaseline = revisionOf(entry) === baselineRevision;
    return {
        entry,
        reason: wasBaseline
            ? `${revision} was live and healthy before this run (history id ${entry.id})`
            : `${revision} is the newest earlier revision that was not rolled back (history id ${entry.id})`,
    };
}
function revisionOfMaybe(entry, revisionOf) {
    return entry === undefined ? undefined : revisionOf(entry);
}
/** The history as it was when `last` was its newest entry. Ids can begin anew, so the time counts too. */
function upTo(history, last) {
    const index = history.findLastIndex((entry) => entry.id === last.id && entry.deployedAt === last.deployedAt);
    return index < 0 ? history.filter((entry) => entry.deployedAt < last.deployedAt) : history.slice(0, index + 1);
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

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/application-watch.js

/**
 * Milliseconds between polls: short at first, longer while nothing changes; `least` of that even where the stream tells of
 * changes, and no less than `besideMs` where the stream is alive.
 */
const poll = { firstMs: 1_000, factor: 1.5, longestMs: 30_000, least: 0.1, besideMs: 10_000 };
/**
 * Milliseconds between refreshes, each of which is a full comparison on the server: less than usual only where
 * `stable-for` is shorter, and more and more while they bring nothing new.
 */
const refreshGapMs = { shortest: 1_000, usual: 5_000, factor: 1.5, longest: 30_000 };
const heartbeatMs = 30_000;
/**
 * Follows one Application: every reading is a fresh GET; the server's stream only tells when to read
 * again, with a slow poll beside it, so that the number of requests stays bounded however long it takes.
 */
class ApplicationWatch {
    ref;
    context;
    unfollow;
    newest;
    /** What the stream told last; `changed` where something may have been missed. */
    told;
    wake;
    lastReadMs = Number.NEGATIVE_INFINITY;
    pollMs = poll.firstMs;
    fruitless = 0;
    lastState = '';
    lastRefreshMs = Number.NEGATIVE_INFINITY;
    answeredRefreshMs = Number.NEGATIVE_INFINITY;
    lastOperation;
    refreshedOperation;
    operationAtRefresh;
    hasCachedError = false;
    hardRefreshed = false;
    lastLine = '';
    lastLineMs = Number.NEGATIVE_INFINITY;
    onTold;
    /**
     * Reads again whenever something changes. With `onTold`, only where a decision can come of it, and not while an operation
     * runs: the rest is told, for people to see.
     */
    constructor(ref, context, { onTold } = {}) {
        this.ref = ref;
        this.context = context;
        this.onTold = onTold;
    }
    /** Reads the Application; with `refresh`, after a new comparison, unless one was asked for a moment ago or does not come in time. */
    async read(options) {
        const { clock, ports, signal } = this.context;
        const withinMs = Math.min(60_000, options.withinMs ?? this.context.remainingMs());
        const refresh = options.refresh && this.mayRefresh;
        if (refresh)
            this.lastRefreshMs = clock.monotonicMs();
        const answer = await ports.argocd.get(this.ref, {
            signal,
            ...(refresh ? { refresh: this.refreshKind(), timeoutMs: Math.max(1_000, withinMs) } : {}),
        });
        this.unfollow ??= this.context.stream.follow(this.ref, (told) => { this.hear(told); });
        this.lastReadMs = clock.monotonicMs();
        // Another replica of the server may lag behind: what was seen once is not taken back.
        const isOlder = this.newest !== undefined && isOlderThan(answer, this.newest);
        const application = isOlder ? (this.newest ?? answer) : answer;
        this.newest = application;
        const operation = operationKey(application);
        this.hasCachedError = application.status?.conditions?.some(({ message }) => message.includes('(cached)')) === true;
        if (refresh)
            this.operationAtRefresh = operation;
        // A refresh that hangs leaves its annotation behind: then the answer is older than the question.
        const answered = refresh && !isOlder && application.metadata.annotations?.[refreshAnnotation] === undefined;
        if (answered)
            this.answeredRefreshMs = this.lastRefreshMs;
        if (answered && operation === this.lastOperation)
            this.refreshedOperation = operation;
        this.lastOperation = operation;
        this.slowDown(application, refresh);
        return { application, afterOperation: !isOperationBusy(application) && operation === this.refreshedOperation };
    }
    /** Nothing that was older than this counts: the answer to a request that changed the application. */
    ignoreOlderThan(application) {
        this.newest = application;
    }
    hear(told) {
        this.told = told ?? 'changed';
        if (this.isWorthALook)
            this.wake?.();
        else if (told !== undefined)
            this.onTold?.(told);
    }
    /** Whether what the stream told last is further than what was read, and not on the way only. */
    get isWorthALook() {
        const { told, newest } = this;
        if (told === undefined || told === 'changed' || newest === undefined)
            return told !== undefined;
        if (isOlderThan(told, newest))
            return false;
        return this.onTold === undefined || (!isOperationBusy(told) && stageOf(told) !== stageOf(newest));
    }
    /** What brings nothing new is asked for less and less often. */
    slowDown(application, refreshed) {
        const state = stageOf(application);
        if (state !== this.lastState) {
            this.fruitless = 0;
            this.pollMs = poll.firstMs;
        }
        else if (refreshed)
            this.fruitless += 1;
        this.lastState = state;
    }
    /** An error of manifest generation that the server keeps is only given up by a hard refresh; one is enough. */
    refreshKind() {
        if (!this.hasCachedError || this.hardRefreshed)
            return 'normal';
        this.hardRefreshed = true;
        return 'hard';
    }
    /** True when the last refresh is long enough ago; since an operation has come or gone, that is soon. */
    get mayRefresh() {
        return this.untilRefreshMs <= 0;
    }
    /** Milliseconds until that is so. */
    get untilRefreshMs() {
        const firstMs = Math.min(refreshGapMs.usual, Math.max(refreshGapMs.shortest, this.context.settings.stableForSec * 1000));
        const usualMs = Math.min(refreshGapMs.longest, firstMs * refreshGapMs.factor ** this.fruitless);
        const gapMs = this.lastOperation === this.operationAtRefresh ? usualMs : refreshGapMs.shortest;
        return this.lastRefreshMs + gapMs - this.context.clock.monotonicMs();
    }
    /** When the last refresh that was answered had been asked for, in monotonic milliseconds. */
    get refreshedAtMs() {
        return this.answeredRefreshMs;
    }
    /** Waits until something changed, `atMostMs` have passed or, unless `polling` is false, the next poll is due. */
    async pause(atMostMs, { polling = true } = {}) {
        const { clock, signal } = this.context;
        const pollMs = this.context.stream.isLive ? Math.max(poll.besideMs, this.pollMs) : this.pollMs;
        const waitMs = Math.max(0, polling ? Math.min(atMostMs, pollMs) : atMostMs);
        const endMs = clock.monotonicMs() + waitMs;
        const told = this.isWorthALook || !(await this.isQuietFor(waitMs));
        // An application may change all the time without coming any further.
        const soonestMs = Math.min(endMs, this.lastReadMs + this.pollMs * poll.least);
        if (told && soonestMs > clock.monotonicMs())
            await clock.sleep(soonestMs - clock.monotonicMs(), signal);
        this.pollMs = Math.min(poll.longestMs, this.pollMs * poll.factor);
        this.told = undefined;
    }
    /** False as soon as the stream tells of a change. */
    async isQuietFor(ms) {
        const waiting = new AbortController();
        this.wake = () => { waiting.abort(); };
        try {
            await this.context.clock.sleep(ms, AbortSignal.any([waiting.signal, this.context.signal]));
            return true;
        }
        catch (error) {
            if (this.context.signal.aborted)
                throw error;
            return false;
        }
        finally {
            this.wake = undefined;
        }
    }
    /** Tells the state when it changes, and again as a heartbeat when it has not for a while. */
    say(message) {
        const now = this.context.clock.monotonicMs();
        const heartbeat = message === this.lastLine;
        if (heartbeat && now - this.lastLineMs < heartbeatMs)
            return;
        this.lastLine = message;
        this.lastLineMs = now;
        this.context.report(message, { heartbeat });
    }
    close() {
        this.unfollow?.();
    }
}
const refreshAnnotation = 'argocd.argoproj.io/refresh';
/** Resource versions of one object are compared as numbers, as Argo CD itself does. */
function isOlderThan(one, other) {
    const [mine, theirs] = [Number(one.metadata.resourceVersion), Number(other.metadata.resourceVersion)];
    return one.metadata.uid === other.metadata.uid && mine < theirs;
}
/** How far an application has come: all that decisions are taken on, but not what its resources say on the way. */
function stageOf(application) {
    const { sync, health, conditions, sourceHydrator } = application.status ?? {};
    return JSON.stringify([
        operationKey(application), sync?.status, sync?.revision, sync?.revisions, health?.status, sourceHydrator,
        (conditions ?? []).map(({ type, message }) => [type, message]), application.metadata.uid, application.metadata.deletionTimestamp,
    ]);
}
/** What tells one operation from the next; operations have no id. */
function operationKey(application) {
    const state = application.status?.operationState;
    return [state?.startedAt, state?.finishedAt, state?.phase, application.operation === undefined ? '' : 'requested'].join('|');
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/rollouts.js
var rollouts = __webpack_require__(7309);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/explain-rollouts.js



/** Of how many Rollouts and of how many analyses of each it is told, and how many seconds that may take: the verdict stands without. */
const limits = { rollouts: 3, analyses: 3, seconds: 15 };
/**
 * What the Rollouts of an application say that are not Healthy: at which step one is paused and how it goes on, and the
 * verdicts of the analyses that one was aborted by. One line each; empty where there are none. What cannot be read is said.
 */
async function explainRollouts(ref, application, context) {
    const sick = (application?.status?.resources ?? []).filter((resource) => (0,rollouts/* isRollout */.kA)(resource) && resource.health?.status !== undefined && resource.health.status !== 'Healthy');
    if (sick.length === 0 || context.signal.aborted)
        return [];
    const deadline = startDeadline(context.clock, { scope: 'node', seconds: limits.seconds, parent: context.signal });
    try {
        const nodes = await context.ports.argocd.resourceTree(ref, deadline.signal);
        const lines = [];
        for (const { namespace = '', name } of sick.slice(0, limits.rollouts)) {
            const rollout = nodes.find((node) => (0,rollouts/* isRollout */.kA)(node) && node.name === name && (node.namespace ?? '') === namespace);
            if (rollout !== undefined)
                lines.push(...await explain({ ref, rollout, nodes }, context, deadline.signal));
        }
        return lines;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) && !deadline.signal.aborted)
            throw error;
        return ['its Rollouts could not be read'];
    }
    finally {
        deadline.cancel();
    }
}
async function explain({ ref, rollout, nodes }, { ports: { argocd } }, signal) {
    const state = (0,rollouts/* readRollout */.wW)(await argocd.liveObject(ref, rollout, signal));
    const name = `Rollout ${rollout.namespace === undefined || rollout.namespace === '' ? '' : `${rollout.namespace}/`}${rollout.name}`;
    const lines = [];
    if (state.paused && !state.aborted)
        lines.push(`${name} is ${(0,rollouts/* describeState */.Jw)(state)}; it goes on by a node with action: promote, by kubectl argo rollouts promote ${rollout.name}, or by Resume in Argo CD`);
    for (const run of (0,rollouts/* sickAnalyses */.d6)(rollout, nodes).slice(0, limits.analyses)) {
        lines.push((0,rollouts/* describeAnalysis */.S7)(run, await argocd.liveObject(ref, run, signal)));
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/await-healthy.js







/**
 * Waits until the Application is what is expected, and has been for `stableForMs` with one more refresh
 * at the end. Degraded is believed after `graceMs`, or at once when waiting cannot cure it.
 */
async function awaitHealthy(ref, expectation, { bounds, context }) {
    const gate = new Gate(ref, expectation, { bounds, context });
    try {
        return await gate.run();
    }
    finally {
        gate.close();
    }
}
class Gate {
    expectation;
    bounds;
    context;
    watch;
    ref;
    startedMs;
    relations;
    stable;
    nextVerdictMs;
    forgiven = 0;
    toldPause;
    /** When Application and resources were first seen to disagree about health. */
    disagreedAtMs = Number.POSITIVE_INFINITY;
    /** The error of the last request, until one is answered again. */
    unanswered;
    last;
    /** What the last assessment was made with. */
    lastFacts;
    constructor(ref, expectation, { bounds, context }) {
        this.expectation = expectation;
        this.ref = ref;
        this.bounds = bounds;
        this.context = context;
        this.watch = new ApplicationWatch(ref, context, { onTold: (application) => { this.sayProgress(application); } });
        this.relations = new Relations(context);
        this.startedMs = context.clock.monotonicMs();
    }
    close() {
        this.watch.close();
    }
    async run() {
        let refresh = false;
        for (;;) {
            if (this.elapsedMs() >= this.bounds.timeoutMs)
                return this.timeout();
            try {
                const reading = await this.watch.read({ refresh, withinMs: this.bounds.timeoutMs - this.elapsedMs() });
                const assessment = await this.assess(reading);
                if (assessment.verdict === 'waiting' && assessment.on === 'agreement')
                    this.disagreedAtMs = Math.min(this.disagreedAtMs, this.context.clock.monotonicMs());
                this.last = { application: reading.application, message: assessment.message };
                this.unanswered = undefined;
                const outcome = this.judge(assessment, reading.application);
                if (outcome !== undefined)
                    return outcome;
                await this.tellPauses(assessment, reading.application);
                refresh = this.wantsRefresh(assessment);
                const awaitsRefresh = refresh && assessment.verdict === 'waiting' && assessment.on === 'refresh';
                if (awaitsRefresh && this.watch.mayRefresh)
                    continue;
                await this.watch.pause(awaitsRefresh ? Math.min(this.untilNextDecisionMs(), this.watch.untilRefreshMs) : this.untilNextDecisionMs());
            }
            catch (error) {
                if (this.context.signal.aborted) {
                    if (this.context.signal.reason instanceof TimeoutReason)
                        return this.timeout();
                    throw error;
                }
                if (!(error instanceof adapter_error.AdapterError))
                    throw error;
                if (error.code === 'not-found')
                    return this.outcome('failed', 'the application was deleted while it was waited for', { cause: 'deleted' });
                this.forgiven += 1;
                this.unanswered = error;
                // Without a retry policy only time bounds it: a server that restarts says nothing about the application.
                const spent = this.bounds.retries > 0 && this.forgiven > this.bounds.retries;
                if (!error.retryable || spent)
                    return this.outcome('unchecked', `Argo CD could not be asked: ${error.message}`, { error });
                this.watch.say(`Argo CD could not be asked: ${error.message}`);
                await this.watch.pause(Math.max(this.bounds.backoffMs(this.forgiven), 1_000), { polling: false });
            }
        }
    }
    async assess(reading) {
        const { application } = reading;
        // Where nobody knows what there was before, what is seen first counts: another one would be created anew.
        this.expectation = { ...this.expectation, uid: this.expectation.uid ?? application.metadata.uid };
        const { relation, hydratedRelation } = this.expectation.kind === 'rolled-back'
            ? { relation: 'unknown', hydratedRelation: undefined }
            : await this.relations.compare(application, this.expectation);
        this.lastFacts = { afterOperation: reading.afterOperation, relation, disagreementStands: this.watch.refreshedAtMs > this.disagreedAtMs, ...(hydratedRelation === undefined ? {} : { hydratedRelation }) };
        return assess(this.expectation, { application, ...this.lastFacts });
    }
    /** What resources say on the way, as the stream tells it: for people to see. */
    sayProgress(application) {
        if (this.lastFacts === undefined)
            return;
        const assessment = assess(this.expectation, { application, ...this.lastFacts });
        if (assessment.verdict === 'waiting' && (assessment.on === 'health' || assessment.on === 'operation'))
            this.watch.say(assessment.message);
    }
    /** Where it is Suspended, somebody has to know at which step and how it goes on: told once a pause. */
    async tellPauses(assessment, { status }) {
        const pause = `${status?.health?.lastTransitionTime ?? ''} ${assessment.message}`;
        if (assessment.verdict !== 'waiting' || assessment.on !== 'health' || status?.health?.status !== 'Suspended' || pause === this.toldPause)
            return;
        this.toldPause = pause;
        for (const line of await explainRollouts(this.ref, this.last?.application, this.context))
            this.context.report(line);
    }
    judge(assessment, application) {
        const now = this.context.clock.monotonicMs();
        if (assessment.verdict !== 'healthy')
            this.stable = undefined;
        if (assessment.verdict !== 'degraded')
            this.nextVerdictMs = undefined;
        switch (assessment.verdict) {
            case 'healthy':
                return this.judgeHealthy(assessment.message, application);
            case 'failed':
                return this.outcome('failed', assessment.message, { cause: assessment.cause });
            case 'waiting':
                if (assessment.on !== 'refresh')
                    this.watch.say(assessment.message);
                return undefined;
            case 'degraded':
                this.nextVerdictMs ??= now + this.bounds.graceMs;
                if (assessment.terminal || now >= this.nextVerdictMs) {
                    this.forgiven += 1;
                    if (assessment.terminal || this.forgiven > this.bounds.retries)
                        return this.outcome('degraded', assessment.message);
                    this.nextVerdictMs = now + this.bounds.backoffMs(this.forgiven);
                }
                this.watch.say(`Degraded${this.forgiven === 0 ? '' : ` (${this.forgiven} of ${this.bounds.retries + 1})`}: ${assessment.message}`);
                return undefined;
        }
    }
    judgeHealthy(message, application) {
        const now = this.context.clock.monotonicMs();
        const fingerprint = [
            seenRevision(application, this.expectation),
            application.status?.operationState?.finishedAt,
            application.status?.health?.lastTransitionTime,
        ].join('|');
        if (this.stable?.fingerprint !== fingerprint)
            this.stable = { sinceMs: now, fingerprint };
        const held = now - this.stable.sinceMs >= this.bounds.stableForMs;
        const confirmed = this.bounds.stableForMs === 0 || this.watch.refreshedAtMs > this.stable.sinceMs;
        if (held && confirmed)
            return this.outcome('healthy', message);
        this.watch.say(`${message}; must hold for ${Math.round(this.bounds.stableForMs / 1000)} s`);
        return undefined;
    }
    /** A refresh is needed to see git anew, to trust the status after an operation, and to confirm stability. */
    wantsRefresh(assessment) {
        if (assessment.verdict === 'healthy')
            return true;
        return assessment.verdict === 'waiting' && assessment.on !== 'operation' && assessment.on !== 'health';
    }
    untilNextDecisionMs() {
        const now = this.context.clock.monotonicMs();
        const moments = [this.bounds.timeoutMs - this.elapsedMs()];
        if (this.stable !== undefined)
            moments.push(Math.max(this.stable.sinceMs + this.bounds.stableForMs - now, 250));
        if (this.nextVerdictMs !== undefined)
            moments.push(this.nextVerdictMs - now);
        return Math.min(...moments);
    }
    timeout() {
        const waited = Math.round(this.elapsedMs() / 1000);
        if (this.unanswered !== undefined)
            return this.outcome('unchecked', `Argo CD could not be asked: ${this.unanswered.message}`, { error: this.unanswered });
        return this.outcome('timeout', `not healthy within ${waited} s: ${this.last?.message ?? 'Argo CD gave no answer'}`);
    }
    elapsedMs() {
        return this.context.clock.monotonicMs() - this.startedMs;
    }
    outcome(verdict, message, details = {}) {
        return {
            verdict,
            message,
            application: this.last?.application,
            seconds: Math.round(this.elapsedMs() / 1000),
            cause: details.cause,
            error: details.error,
        };
    }
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/diagnosis.js
var diagnosis = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js + 1 modules
var argocd_evidence = __webpack_require__(9197);
// EXTERNAL MODULE: ./build/compiled/core/argocd/pod-state.js
var pod_state = __webpack_require__(6764);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/evidence-text.js



/** The message with each unhealthy resource, how its pod is and the last event of what it is about. Lines of logs are left out: it goes into commits and messages. */
function explainByEvidence({ message, application }, evidence) {
    const told = (0,diagnosis/* withUnhealthy */.j2)(message, application, argocd_evidence/* evidenceLimits */.Yt.resources);
    if (evidence === undefined)
        return told;
    const pods = evidence.resources.flatMap(({ pod }) => (pod === undefined || (pod.reason === undefined && pod.containers.length === 0) ? [] : [(0,pod_state/* describePod */.Fx)(pod)]));
    const events = evidence.resources.flatMap(({ events: [newest] }) => (newest === undefined ? [] : [lastEvent(newest)]));
    const unread = evidence.missing.some((text) => text.startsWith('events')) ? ['its events could not be read'] : [];
    return [told, ...new Set([...pods, ...events, ...unread])].join('; ');
}
function lastEvent({ object, reason, message }) {
    return `last event of ${object}: ${[reason, message].filter((part) => part !== '').join(': ')}`;
}
/** The problem at the line that declares what failed first, where that is checked out. */
function placed(problem, evidence) {
    const place = evidence?.resources.find(({ checkedOutAt }) => checkedOutAt !== undefined)?.checkedOutAt;
    return place === undefined || problem.where !== undefined ? problem : { ...problem, where: place };
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/file-role.js
var file_role = __webpack_require__(120);
// EXTERNAL MODULE: ./build/compiled/core/manifests/identify.js
var identify = __webpack_require__(1085);
// EXTERNAL MODULE: ./build/compiled/core/manifests/read-documents.js
var read_documents = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(7616);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/declarations.js





/** So many files are read for one application: an exact place is worth less than an early end. */
const mostFiles = 400;
/**
 * Files that declare what an application has whose source is this folder: of a kustomization all that it is built of, of
 * a chart its templates, else the manifests in the folder, those at its top first.
 */
function declaringFiles(folder, layout) {
    const kustomization = layout.kustomizations.get(folder);
    if (kustomization !== undefined)
        return [...new Map(builtOf(kustomization, layout).map((found) => [JSON.stringify(found), found])).values()].slice(0, mostFiles);
    const chart = layout.charts.get(folder);
    const inside = layout.paths.filter((path) => folder === '' || path.startsWith(`${folder}/`));
    if (chart === undefined)
        return inside.filter(isManifest).toSorted((a, b) => depth(a) - depth(b)).slice(0, mostFiles).map(plain);
    const homes = [folder, ...chart.local].map((home) => (home === '' ? '' : `${home}/`));
    const templates = layout.paths.filter((path) => isYaml(path) && homes.some((home) => path.startsWith(`${home}templates/`) || path.startsWith(`${home}crds/`) || (path.startsWith(`${home}charts/`) && path.includes('/templates/'))));
    return templates.slice(0, mostFiles).map((file) => ({ ...plain(file), template: true }));
}
/** Stands still at cycles. What two overlays share is there once for each way to it. */
function builtOf(root, layout) {
    const files = [];
    const visit = (at, outer) => {
        if (outer.above.includes(at.folder) || files.length > mostFiles)
            return;
        const own = { prefix: `${outer.prefix}${textOf(at.value['namePrefix'])}`, suffix: `${textOf(at.value['nameSuffix'])}${outer.suffix}` };
        for (const { as, target } of at.references) {
            if ((as !== 'resource' && as !== 'component') || target === undefined)
                continue;
            const inner = layout.kustomizations.get(target);
            if (inner !== undefined)
                visit(inner, { ...own, above: [...outer.above, at.folder] });
            else if (isYaml(target))
                files.push({ file: target, template: false, ...own });
        }
    };
    visit(root, { prefix: '', suffix: '', above: [] });
    return files;
}
function plain(file) {
    return { file, template: false, prefix: '', suffix: '' };
}
function isManifest(path) {
    return isYaml(path) && (0,file_role/* fileRole */.B)(path).kind === 'manifest';
}
function isYaml(path) {
    return /\.(ya?ml|json)$/.test(path);
}
function depth(path) {
    return path.split('/').length;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** Where a file declares the object: the line at which it begins. Undefined where it does not, or where that cannot be told. */
async function locateDeclaration(declared, { file, template, prefix, suffix }, text) {
    if (template && text.includes('{{'))
        return inTemplate(declared, file, text);
    // What does not hold the name need not be read.
    const name = bareName(declared.name, prefix, suffix);
    if (name === undefined || !text.includes(name) || !text.includes(declared.kind))
        return undefined;
    const { documents } = await (0,read_documents/* readManifestDocuments */.i)(file, text, { duplicateKeys: 'off' });
    for (const document of documents) {
        const objects = document.empty || !(0,json/* isJsonObject */.O)(document.value) ? [] : (0,identify/* identifyObjects */.XC)(file, document.value);
        if ('notAManifest' in objects)
            continue;
        const found = objects.find(({ object }) => object.kind === declared.kind && object.name === name && groupOf(object.apiVersion) === declared.group && (object.namespace === '' || declared.namespace === '' || object.namespace === declared.namespace || prefix !== '' || suffix !== ''));
        if (found !== undefined)
            return found.pointer === '' ? document.where : await document.locate(found.pointer);
    }
    return undefined;
}
function bareName(name, prefix, suffix) {
    return name.startsWith(prefix) && name.endsWith(suffix) && name.length > prefix.length + suffix.length ? name.slice(prefix.length, name.length - suffix.length) : undefined;
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
/** A template is no YAML: it is told by its `kind` and by the end of its name, where only one fits best. */
function inTemplate({ kind, name }, file, text) {
    const lines = text.split('\n');
    const found = [];
    let start = 0;
    for (let end = 0; end <= lines.length; end += 1) {
        if (end < lines.length && lines[end]?.startsWith('---') !== true)
            continue;
        const document = lines.slice(start, end);
        const at = document.findIndex((line) => /^kind:\s*["']?([A-Za-z]+)["']?\s*$/.exec(line)?.[1] === kind);
        const score = at === -1 ? 0 : scoreOf(document, name);
        if (score > 0)
            found.push({ line: start + at + 1, score });
        start = end + 1;
    }
    const best = Math.max(0, ...found.map(({ score }) => score));
    const first = found.filter(({ score }) => score === best);
    return first.length === 1 && first[0] !== undefined ? { file, line: first[0].line, column: 1 } : undefined;
}
/** How well the name that a template writes fits: 3 where it is the very one, 2 where its end is, 1 where all of it is computed. */
function scoreOf(document, name) {
    const metadata = document.findIndex((line) => /^metadata:\s*$/.test(line));
    const written = document.slice(metadata + 1).map((line) => /^\s+name:\s*(\S.*?)\s*$/.exec(line)?.[1]).find((value) => value !== undefined)?.replace(/^["']|["']$/g, '');
    if (metadata === -1 || written === undefined)
        return 0;
    if (!written.includes('{{'))
        return written === name ? 3 : 0;
    const end = written.slice(written.lastIndexOf('}}') + 2);
    if (end === '')
        return 1;
    return name.endsWith(end) ? 2 : 0;
}
/** Folder of an application's source, from the repository's top. */
function sourceFolder(path) {
    const parts = (path ?? '').split('/').filter((part) => part !== '' && part !== '.');
    return parts.join('/');
}
/** The layout files that can matter for a folder: those of the same repository, nearest first. */
function nearestFirst(folder, files) {
    const top = folder.split('/')[0] ?? '';
    const near = (path) => ((0,repository_paths/* folderOf */.y)(path) === folder ? 0 : path.startsWith(`${folder}/`) ? 1 : path.startsWith(`${top}/`) ? 2 : 3);
    return files.toSorted((a, b) => near(a) - near(b)).slice(0, mostFiles);
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __webpack_require__(1984);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/locate-declarations.js






const commit = /^[0-9a-f]{40}$/i;
/** Declarations by `keyOf`, or why they could not be looked for. A resource that no file is seen to declare is absent. */
async function locateDeclarations({ application, wanted, failing, elsewhere }, { git, configRepository }) {
    const { revision, origin } = wanted;
    if (revision === undefined || !commit.test(revision))
        return { why: 'which commit is deployed is not known' };
    const sources = effectiveSources(application);
    const folders = trackedPositions(sources, wanted).flatMap((position) => (sources[position]?.path === undefined ? [] : [sourceFolder(sources[position].path)]));
    try {
        const snapshot = (await ofCheckout(revision, git)) ?? (await ofServer(revision, origin?.branch, configRepository));
        if (snapshot === undefined)
            return { why: `the commit ${revision.slice(0, 7)} is neither in the checkout nor the newest of its branch` };
        const files = await candidates(snapshot, folders);
        const paths = files.map(({ file }) => file);
        const texts = await snapshot.read(paths);
        const here = elsewhere ? new Map() : await git.readTexts((await git.head()).sha, paths);
        const found = new Map();
        for (const resource of failing) {
            const declaration = await locate(resource, { files, texts, here });
            if (declaration !== undefined)
                found.set((0,argocd_evidence/* keyOf */.TN)(resource), declaration);
        }
        return found;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError))
            throw error;
        return { why: error.message };
    }
}
async function ofCheckout(revision, git) {
    try {
        return { paths: await git.files(revision), read: async (paths) => await git.readTexts(revision, paths) };
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** A commit that this run has pushed is at the server alone, where it is the newest. */
async function ofServer(revision, branch, repository) {
    const state = await repository.head(branch);
    if (state.sha !== revision)
        return undefined;
    return {
        paths: state.paths,
        read: async (paths) => {
            await state.load(paths);
            return new Map(paths.flatMap((path) => { const text = state.read(path); return text === undefined ? [] : [[path, text]]; }));
        },
    };
}
async function candidates({ paths, read }, folders) {
    const layoutFiles = paths.filter(repository_paths/* isLayoutFile */.V);
    const texts = await read([...new Set(folders.flatMap((folder) => nearestFirst(folder, layoutFiles)))]);
    const layout = (0,repository_layout.readLayout)(paths, (path) => texts.get(path));
    const known = new Set(paths);
    return folders.flatMap((folder) => declaringFiles(folder, layout)).filter(({ file }) => known.has(file));
}
async function locate({ group = '', kind, namespace = '', name }, { files, texts, here }) {
    const declared = { group, kind, namespace, name };
    for (const file of files) {
        const text = texts.get(file.file);
        const declaredAt = text === undefined ? undefined : await locateDeclaration(declared, file, text);
        if (declaredAt === undefined)
            continue;
        const now = here.get(file.file);
        const checkedOutAt = now === undefined ? undefined : now === text ? declaredAt : await locateDeclaration(declared, file, now);
        return { declaredAt: { ...declaredAt }, ...(checkedOutAt === undefined ? {} : { checkedOutAt: { ...checkedOutAt } }) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/sync-outcome.js



/** The result of a sync by how its operation ended; undefined for one that another took the place of. */
function operationResult(ref, { application, state, wanted }, context) {
    const { revision } = wanted;
    const baseline = context.deployments.get(ref)?.baseline?.entry?.id ?? -1;
    const wasDeployed = revision !== undefined && (application.status?.history ?? []).some((entry) => entry.id > baseline && trackedRevision(entry, application, wanted) === revision.toLowerCase());
    if (state?.phase === 'Succeeded' || (state === undefined && wasDeployed)) {
        const skipped = (state?.syncResult?.resources ?? []).filter((resource) => resource.status === 'PruneSkipped');
        return {
            kind: 'succeeded',
            // A retry may have been allowed to take what was newest by then.
            note: `synced to ${tracked_revision_short(trackedRevision(state?.syncResult, application, wanted) ?? revision ?? 'the target revision')}${skipped.length > 0 ? `; ${skipped.length} resources were not pruned` : ''}`,
            outputs: syncOutputs(ref, application, { changed: true, wanted }),
        };
    }
    const message = state === undefined ? 'another operation replaced ours before it was seen to end' : describeOperationFailure(state);
    // An operation that ends in Error before it has applied anything leaves the cluster as it was.
    const applied = state === undefined || state.phase !== 'Error' || (state.syncResult?.resources ?? []).length > 0;
    context.deployments.update(ref, { state: applied ? 'failed' : 'untouched', application, causes: [message] });
    return {
        kind: 'failed',
        retryable: false,
        problems: [{
                code: 'OSOP-ARGOCD-003',
                severity: 'error',
                message: `syncing ${ref.name} to ${tracked_revision_short(revision ?? 'the target revision')} failed: ${message}`,
                hint: `look at ${applicationUrl(ref, context)}`,
            }],
        outputs: syncOutputs(ref, application, { changed: true, wanted }),
    };
}
/** A newer commit that contains ours is deployed: that is its own run's to answer for. */
function superseded({ ref, application, wanted, newer }, context) {
    const message = `${tracked_revision_short(newer)}, which contains ${tracked_revision_short(wanted.revision ?? '')}, was deployed already`;
    context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer, causes: [message] });
    return { kind: 'succeeded', note: message, outputs: syncOutputs(ref, application, { changed: false, wanted }) };
}
/** The outputs of a sync step. */
function syncOutputs(ref, application, { changed, wanted }) {
    const state = application.status?.operationState;
    return {
        phase: changed ? (state?.phase ?? 'Unknown') : 'Succeeded',
        app: ref.name,
        revision: wanted.revision ?? trackedRevision(state?.syncResult, application, wanted) ?? seenRevision(application, wanted) ?? null,
        previous_revision: trackedRevision(application.status?.history?.at(-2), application, wanted) ?? null,
        message: state?.message ?? '',
        changed,
        operation: state?.startedAt ?? null,
        resources: (state?.syncResult?.resources ?? []).map((resource) => ({
            kind: resource.kind, name: resource.name, namespace: resource.namespace ?? '', status: resource.status ?? resource.hookPhase ?? '', message: resource.message ?? '',
        })),
    };
}
/** What a sync would do, for a dry run. */
function plannedSync(ref, application, { wanted, sync }) {
    const byItself = sync === 'auto' && (0,argocd_application/* isAutoSynced */.Y)(application) ? 'auto-sync would deploy' : 'a sync would be started at';
    const way = sync === 'never' ? 'no sync would be started; expected is' : byItself;
    return {
        kind: 'skipped',
        note: `dry run: ${way} ${tracked_revision_short(wanted.revision ?? effectiveSources(application)[0]?.targetRevision ?? 'HEAD')} (now ${application.status?.sync?.status ?? 'Unknown'}, ${application.status?.health?.status ?? 'health unknown'})`,
        outputs: syncOutputs(ref, application, { changed: false, wanted }),
    };
}
/** The Application's page in Argo CD. */
function applicationUrl(ref, context) {
    const path = [ref.namespace, ref.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
    return `${context.ports.argocd.serverUrl}/applications/${path}`;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/collect-evidence.js











/**
 * What may be asked of Argo CD for one application: one tree, events of three objects, two Pods and their logs make
 * eight requests. Of more failing applications than `applications` nothing is asked. `seconds` bounds all of it.
 */
const collect_evidence_limits = { events: 3, pods: 2, applications: 10, seconds: 15 };
/**
 * Looks at what failed before anything is undone. Never fails and never takes longer than 15 s: what could not be had is
 * said. Done once for each application. Undefined where there is nothing to look at, in a rollback and after a cancellation.
 */
async function collectEvidence({ ref, application, wanted }, context) {
    const failing = application === undefined ? [] : (0,argocd_evidence/* failingResources */.yg)(application);
    const { deployments } = context;
    const known = deployments.get(ref)?.evidence;
    if (known !== undefined)
        return context.failure === '' ? known : undefined;
    if (application === undefined || failing.length === 0)
        return undefined;
    // A node whose time is over has still the run's.
    const parent = context.signal.reason instanceof TimeoutReason ? context.run.signal : context.signal;
    if (parent.aborted)
        return undefined;
    const others = failing.slice(argocd_evidence/* evidenceLimits */.Yt.resources, argocd_evidence/* evidenceLimits */.Yt.resources + argocd_evidence/* evidenceLimits */.Yt.others).map((resource) => (0,argocd_evidence/* tidy */.DZ)((0,resource_health/* describeResource */.w9)(resource), argocd_evidence/* evidenceLimits */.Yt.line));
    const left = failing.length - argocd_evidence/* evidenceLimits */.Yt.resources - argocd_evidence/* evidenceLimits */.Yt.others;
    const collection = new Collection(ref, context);
    const asks = deployments.all().filter(({ evidence }) => evidence !== undefined).length < collect_evidence_limits.applications;
    if (!asks)
        collection.missing.push(`events and logs: they were read for ${collect_evidence_limits.applications} other applications`);
    // Others that fail at the same time count it from now on.
    deployments.update(ref, { evidence: { resources: [], others, missing: ['how it is: that was not found out before the end'] } });
    const deadline = startDeadline(context.clock, { scope: 'node', seconds: collect_evidence_limits.seconds, parent });
    try {
        const resources = await collection.collect({ application, wanted, failing: failing.slice(0, argocd_evidence/* evidenceLimits */.Yt.resources), asks }, deadline.signal);
        const evidence = { resources, others: [...others, ...(left > 0 ? [`and ${left} more`] : [])], missing: collection.missing };
        deployments.update(ref, { evidence });
        return evidence;
    }
    finally {
        deadline.cancel();
    }
}
/** A failed result with what can be found out about it, as long as it is as it failed. */
async function explained(ref, result, context) {
    if (result.kind !== 'failed')
        return result;
    const { application, revision } = context.deployments.get(ref) ?? {};
    const evidence = await collectEvidence({ ref, application, wanted: wantedOf(revision ?? context.commit?.sha, context) }, context);
    return { ...result, problems: result.problems.map((problem) => placed(problem, evidence)) };
}
class Collection {
    missing = [];
    ref;
    context;
    constructor(ref, context) {
        this.ref = ref;
        this.context = context;
    }
    async collect({ application, wanted, failing, asks }, signal) {
        const [declarations, seen] = await Promise.all([
            this.attempt('the manifests in git', signal, async () => await locateDeclarations({ application, wanted, failing, elsewhere: this.context.facts.sourceSha !== undefined }, this.context.run)),
            asks ? this.look(failing, signal) : { suspicions: failing.map((resource) => ({ failing: resource, suspect: undefined })), events: new Map(), pods: new Map() },
        ]);
        if (declarations !== undefined && 'why' in declarations)
            this.missing.push(`the manifests in git: ${declarations.why}`);
        const places = declarations === undefined || 'why' in declarations ? undefined : declarations;
        const newest = (0,argocd_evidence/* newestTimeOf */.px)(application, [...seen.events.values()]);
        return seen.suspicions.map(({ failing: resource, suspect }) => {
            const found = suspect === undefined ? undefined : seen.pods.get(suspect);
            return (0,argocd_evidence/* resourceEvidence */.AR)(resource, {
                appUrl: applicationUrl(this.ref, this.context),
                ...places?.get((0,argocd_evidence/* keyOf */.TN)(resource)),
                ...(found === undefined ? {} : { pod: found.pod }),
                ...(found?.log === undefined ? {} : { log: found.log }),
                events: suspect === undefined ? [] : (0,argocd_evidence/* eventEvidence */.AM)(suspect, seen.events.get(suspect) ?? [], newest),
            });
        });
    }
    async look(failing, signal) {
        const { argocd } = this.context.ports;
        const nodes = await this.attempt('events and logs', signal, async () => await argocd.resourceTree(this.ref, signal));
        const suspicions = failing.map((resource) => ({ failing: resource, suspect: nodes === undefined ? undefined : (0,diagnosis/* suspectOf */.Z3)(resource, nodes) }));
        const suspects = [...new Set(suspicions.flatMap(({ suspect }) => suspect ?? []))];
        const [asked, pods] = [suspects.slice(0, collect_evidence_limits.events), suspects.filter(({ kind, group = '' }) => kind === 'Pod' && group === '').slice(0, collect_evidence_limits.pods)];
        if (suspects.length > asked.length)
            this.missing.push(`events of ${suspects.length - asked.length} more objects: at most eight requests are made for an application`);
        const events = new Map();
        const seen = new Map();
        await Promise.all([
            ...asked.map(async (suspect) => {
                const found = await this.attempt(`events of ${(0,argocd_evidence/* titleOf */.Gg)(suspect)}`, signal, async () => await argocd.events(this.ref, suspect, signal));
                if (found !== undefined)
                    events.set(suspect, found);
            }),
            ...pods.map(async (suspect) => { seen.set(suspect, await this.lookInto(suspect, signal)); }),
        ]);
        for (const { suspect } of suspicions)
            if (suspect?.kind === 'Pod' && !seen.has(suspect))
                seen.set(suspect, { pod: (0,pod_state/* podOfTree */.t2)(suspect), log: undefined });
        return { suspicions, events, pods: seen };
    }
    async lookInto(suspect, signal) {
        const { argocd } = this.context.ports;
        const manifest = await this.attempt((0,argocd_evidence/* titleOf */.Gg)(suspect), signal, async () => await argocd.liveObject(this.ref, suspect, signal));
        const pod = manifest === undefined ? (0,pod_state/* podOfTree */.t2)(suspect) : (0,pod_state/* podOfManifest */.eq)(suspect, manifest);
        const container = (0,pod_state/* loggingContainer */.v7)(pod);
        if (container === undefined)
            return { pod, log: undefined };
        const what = `logs of ${(0,argocd_evidence/* titleOf */.Gg)(suspect)}`;
        const request = { pod: suspect, container: container.name, previous: container.previous, lines: argocd_evidence/* evidenceLimits */.Yt.logLines };
        const log = await this.attempt(what, signal, async () => await argocd.logs(this.ref, request, signal));
        if (log === undefined)
            return { pod, log: undefined };
        if (log.cutOff)
            this.missing.push(`${what}: cut off`);
        if (log.refusal !== undefined)
            this.missing.push((0,argocd_evidence/* tidy */.DZ)(`${what}: ${log.refusal}`, argocd_evidence/* evidenceLimits */.Yt.message));
        const lines = (0,argocd_evidence/* tidyLog */.j3)(log.lines);
        return { pod, log: lines.length === 0 ? undefined : { pod: pod.name, container: container.name, previous: container.previous, lines } };
    }
    /** Undefined where it could not be had, which is then said. Does not wait for what does not hear the signal. */
    async attempt(what, signal, work) {
        try {
            return await until(signal, work());
        }
        catch (error) {
            // Whatever it was, what is being explained counts: it decides, not this.
            this.missing.push((0,argocd_evidence/* tidy */.DZ)(`${what}: ${signal.aborted ? `no answer within ${collect_evidence_limits.seconds} s` : whyNot(error)}`, argocd_evidence/* evidenceLimits */.Yt.message));
            return undefined;
        }
    }
}
function whyNot(error) {
    if (!(error instanceof adapter_error.AdapterError))
        return error instanceof Error ? error.message : 'not known';
    const policy = /p, .*, allow/.exec(error.hint ?? '')?.[0];
    if (error.code !== 'forbidden' || policy === undefined)
        return error.message;
    const [, , resource, action] = policy.split(', ');
    return `permission ${resource}/${action} is missing: ${policy}`;
}
async function until(signal, work) {
    // An aborted signal leaves the work behind: its end interests nobody, and its error least of all.
    work.catch(() => undefined);
    const listening = new AbortController();
    const ended = new Promise((_resolve, reject) => {
        const end = () => { reject(signal.reason); };
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true, signal: listening.signal });
    });
    try {
        return await Promise.race([work, ended]);
    }
    finally {
        listening.abort();
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/auto-sync.js







/** With auto-sync on, Argo CD deploys by itself: make it look at git, and wait until it has compared and synced. */
async function awaitAutoSync({ ref, wanted, begun }, context) {
    const watch = new ApplicationWatch(ref, context);
    const relations = new Relations(context);
    try {
        // Where no commit is expected, only a fresh look tells what is to be deployed.
        let refresh = wanted.revision === undefined;
        let declinedSinceMs;
        for (let first = true;; first = false) {
            const { application, afterOperation } = await watch.read({ refresh });
            const state = application.status?.operationState;
            const { seen, compared, relation, covers } = await relations.compare(application, wanted);
            if (relation === 'reverted' && seen !== undefined)
                return superseded({ ref, application, wanted, newer: seen }, context);
            const attempted = trackedRevision(state?.syncResult, application, wanted);
            const synced = application.status?.sync?.status === 'Synced' && !isOperationBusy(application);
            if (covers && synced && first && begun === undefined && state?.phase === 'Succeeded') {
                context.deployments.update(ref, { state: 'unchanged', application });
                return { kind: 'succeeded', note: 'auto-sync has deployed it already', outputs: syncOutputs(ref, application, { changed: false, wanted }) };
            }
            const begins = covers && (isOperationBusy(application) || attempted === compared);
            context.deployments.update(ref, { application, ...(begins || (covers && synced) ? { state: 'requested' } : {}) });
            const failed = state !== undefined && !isOperationBusy(application) && (state.phase === 'Failed' || state.phase === 'Error');
            if (failed && covers && attempted === compared)
                return await explained(ref, operationResult(ref, { application, state, wanted }, context), context);
            if (covers && synced && afterOperation) {
                return { kind: 'succeeded', note: 'deployed by auto-sync', outputs: syncOutputs(ref, application, { changed: true, wanted }) };
            }
            declinedSinceMs = covers && afterOperation && !begins ? (declinedSinceMs ?? context.clock.monotonicMs()) : undefined;
            if (declinedSinceMs !== undefined && context.clock.monotonicMs() - declinedSinceMs >= autoSyncPatienceMs) {
                const closed = await isWindowClosed(ref, context);
                if (!closed || context.settings.onSyncWindow === 'fail')
                    return declined(ref, { application, closed }, context);
                declinedSinceMs = undefined;
                context.report('a sync window keeps auto-sync from its work; waiting until it opens');
            }
            watch.say(covers ? 'waiting for auto-sync' : `Argo CD has compared with ${tracked_revision_short(seen ?? 'nothing')}; making it look at git`);
            refresh = !isOperationBusy(application);
            if (!(refresh && watch.mayRefresh))
                await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** How long auto-sync may leave a difference alone that it has seen, in milliseconds, before that is taken for a no. */
const autoSyncPatienceMs = 60_000;
/** A closed sync window leaves no trace in the status of the Application. Where it cannot be asked, it is not known. */
async function isWindowClosed(ref, context) {
    try {
        return !(await context.ports.argocd.syncWindows(ref, context.signal)).automated;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
            throw error;
        return false;
    }
}
/** Auto-sync has seen our commit and does nothing. */
function declined(ref, { application, closed }, context) {
    const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
    const why = closed ? ': a sync window is closed' : failed === undefined ? '' : `: ${failed.message}`;
    const message = `auto-sync of ${ref.name} has seen the commit and does not start${why}`;
    context.deployments.update(ref, { state: 'refused', application, causes: [message] });
    const hint = closed
        ? 'run again when it is open, or wait for it with on-sync-window: wait; nothing was deployed, and git still names the commit'
        : 'a sync window may be closed, or only pruning is left to do and is off; nothing was deployed, and git still names the commit';
    return {
        kind: 'failed',
        refused: true,
        retryable: false,
        problems: [{ code: 'OSOP-ARGOCD-002', severity: 'error', message, hint }],
        outputs: syncOutputs(ref, application, { changed: false, wanted: { revision: undefined } }),
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/operation.js




/** Name of the info that marks an operation as this tool's; its value is unique to the request. */
const operationInfoName = 'osop-run';
/** How often a request that got no answer is looked up and sent again. */
const attempts = 3;
/**
 * Waits for a running operation of somebody else, or ends it, as the `on-operation-in-progress` input
 * says. Throws a `conflict` with `fail`, and when time is over before it ends. Returns at once for an
 * operation that `isOurs`: it is neither waited for nor ended.
 */
async function awaitIdle(ref, isOurs, context) {
    const watch = new ApplicationWatch(ref, context);
    let asked = false;
    let inTheWay = '';
    try {
        for (;;) {
            const { application } = await watch.read({ refresh: false });
            if (!isOperationBusy(application) || isOurs(application))
                return application;
            const message = application.status?.operationState?.message ?? 'it is about to start';
            inTheWay = message;
            if (context.settings.onOperationInProgress === 'fail') {
                throw new adapter_error.AdapterError('conflict', `another operation is in progress: ${message}`, { hint: 'set on-operation-in-progress to wait or terminate' });
            }
            if (context.settings.onOperationInProgress === 'terminate' && !asked && application.status?.operationState !== undefined) {
                context.report('another operation is in progress; ending it');
                asked = await terminate(ref, context);
            }
            watch.say(`another operation is in progress: ${message}`);
            await watch.pause(context.remainingMs());
        }
    }
    catch (error) {
        if (inTheWay === '' || !(context.signal.reason instanceof TimeoutReason))
            throw error;
        throw new adapter_error.AdapterError('conflict', `another operation was still in progress after ${context.signal.reason.seconds} s: ${inTheWay}`, {
            cause: error,
            hint: 'let it end, or set on-operation-in-progress to terminate',
        });
    }
    finally {
        watch.close();
    }
}
/**
 * Sends the request so that it happens at most once: after an answer that was lost, the Application is
 * read first, and the request repeated only when it is not there. Waits while others are busy. Returns the
 * Application with the operation; undefined when it was not sent because it is no longer wanted.
 */
async function requestOperation(ref, request, context) {
    let unanswered = false;
    for (let attempt = 1;; attempt += 1) {
        const isOurs = (seen) => unanswered && request.isOurs(seen);
        const idle = await awaitIdle(ref, isOurs, context);
        if (isOurs(idle))
            return idle;
        if (request.isWanted !== undefined && !(await request.isWanted(idle)))
            return undefined;
        try {
            return await request.send();
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
                throw error;
            if (error.ambiguous) {
                unanswered = true;
                context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
                const found = await context.ports.argocd.get(ref, { signal: context.signal });
                if (isOurs(found))
                    return found;
            }
            else if (error.code === 'window-closed' && context.settings.onSyncWindow === 'wait') {
                await windowOpens(ref, error, context);
                attempt -= 1;
                continue;
            }
            else if (error.code !== 'conflict') {
                throw error;
            }
            if (attempt === attempts)
                throw error;
            await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * attempt, context.remainingMs()), context.signal);
        }
    }
}
/** How often a closed window is looked at, in milliseconds: windows open on the minute. */
const windowPollMs = 15_000;
/** Waits until a manual sync is let through. Throws the refusal when the time is over before that. */
async function windowOpens(ref, refusal, context) {
    context.report('a sync window is closed; waiting until it opens');
    try {
        do
            await context.clock.sleep(windowPollMs, context.signal);
        while (!(await context.ports.argocd.syncWindows(ref, context.signal)).manual);
    }
    catch (error) {
        if (!(context.signal.reason instanceof TimeoutReason))
            throw error;
        throw new adapter_error.AdapterError('window-closed', `the sync window was still closed after ${context.signal.reason.seconds} s: ${refusal.message}`, {
            cause: error,
            hint: 'run again when it is open, or raise timeout',
        });
    }
}
/** Waits until our operation has ended; what is older than `since` does not count. Undefined when another one took its place, so that its end is not known. */
async function awaitOperation(ref, { isOurs, since }, context) {
    const watch = new ApplicationWatch(ref, context);
    if (since !== undefined)
        watch.ignoreOlderThan(since);
    let confirmed = false;
    try {
        for (;;) {
            const application = await readPatiently(watch, context);
            const state = application?.status?.operationState;
            if (application === undefined)
                continue;
            if (!isOperationBusy(application)) {
                return { application, state: isOurs(application) ? state : undefined };
            }
            if (!isOurs(application))
                return { application, state: undefined };
            if (context.deployments.get(ref) !== undefined)
                context.deployments.update(ref, { application });
            if (waitsForConfirmation(state) && context.settings.syncing.confirmPrune && !confirmed) {
                context.report(`confirming: ${state?.message ?? ''}`);
                await context.ports.argocd.confirmPruning(ref, approvalTime(state, context), context.signal);
                confirmed = true;
            }
            watch.say(operationLine(state));
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** Resources with `Prune=confirm` are kept until somebody confirms on the Application. */
function waitsForConfirmation(state) {
    return state?.phase === 'Running' && state.message?.startsWith('waiting for pruning confirmation') === true;
}
/** An approval counts from the start of the operation on, by the server's clock, which may be ahead of ours. */
function approvalTime(state, { clock }) {
    return new Date(Math.max(clock.now().getTime(), Date.parse(state?.startedAt ?? '') || 0));
}
function operationLine(state) {
    if (state?.message === undefined || state.message === '')
        return `operation ${state?.phase ?? 'requested'}`;
    return waitsForConfirmation(state) ? `${state.message} (confirm in Argo CD, or set confirm-prune)` : state.message;
}
/** How long it is waited after a request that got no answer, in milliseconds. */
const unansweredMs = 10_000;
/** Undefined where Argo CD could not be asked just now: what it has begun goes on without us, so it is asked again. */
async function readPatiently(watch, context) {
    try {
        return (await watch.read({ refresh: false })).application;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.retryable || context.signal.aborted)
            throw error;
        watch.say(`Argo CD could not be asked: ${error.message}`);
        await watch.pause(unansweredMs, { polling: false });
        return undefined;
    }
}
/** Ends the running operation if it is the one meant. Before the controller has picked it up, that is refused: then later. */
async function endOperation(ref, isMeant, context) {
    const watch = new ApplicationWatch(ref, context);
    let asked = false;
    try {
        for (;;) {
            const { application } = await watch.read({ refresh: false });
            if (application.operation === undefined || !isMeant(application))
                return;
            watch.say('ending the sync that is still running');
            if (!asked && application.status?.operationState !== undefined)
                asked = await terminate(ref, context);
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** False when there was nothing to end: it has just ended, or is not picked up yet. */
async function terminate(ref, context) {
    try {
        await context.ports.argocd.terminate(ref, context.signal);
        return true;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'not-found' && error.retryable)
            return false;
        throw error;
    }
}
/** The mark of an operation of this tool that runs right now and syncs all of exactly this revision: one of ours to go on with. */
function markToAdopt(application, revision) {
    const operation = application.operation ?? application.status?.operationState?.operation;
    const sync = operation?.sync;
    if (!isOperationBusy(application) || application.status?.operationState?.phase === 'Terminating')
        return undefined;
    if (revision === undefined || sync?.revision?.toLowerCase() !== revision.toLowerCase() || sync.dryRun === true || (sync.resources ?? []).length > 0)
        return undefined;
    return operation?.info?.find(({ name }) => name === operationInfoName)?.value;
}
/** True when the operation on the Application, requested or last, carries our info. */
function carriesInfo(application, value) {
    const operations = [application.operation, application.status?.operationState?.operation];
    return operations.some((operation) => operation?.info?.some((info) => info.name === operationInfoName && info.value === value) === true);
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(9777);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/sync-request.js





/** The request of a sync as the inputs want it. Throws `refused` where they choose resources that the Application does not have. */
function syncRequest(application, { wanted, prune, mark }, { settings }) {
    const { force, replace, serverSideApply, applyOnly, options } = settings.syncing;
    const added = [...(replace ? ['Replace=true'] : []), ...(serverSideApply ? ['ServerSideApply=true'] : []), ...options];
    const way = force ? { force: true } : {};
    return {
        ...pinned(application, wanted),
        prune,
        ...(applyOnly ? { strategy: { apply: way } } : force ? { strategy: { hook: way } } : {}),
        ...chosenResources(application, settings.syncing.resources),
        ...(added.length === 0 ? {} : { syncOptions: (0,selection/* mergeSyncOptions */.id)(application.spec.syncPolicy?.syncOptions ?? [], added) }),
        infos: [{ name: operationInfoName, value: mark }],
    };
}
/** The revision to sync; of several sources only of those that are ours, by position. */
function pinned(application, wanted) {
    const { revision } = wanted;
    if (revision === undefined)
        return {};
    if ((application.spec.sources ?? []).length === 0)
        return { revision };
    const positions = trackedPositions(effectiveSources(application), wanted);
    return { sourcePositions: positions.map((position) => position + 1), revisions: positions.map(() => revision) };
}
function chosenResources(application, patterns) {
    if (patterns.length === 0)
        return {};
    const resources = (0,selection/* selectResources */.KN)(patterns, application);
    if (resources.length > 0)
        return { resources };
    const known = (application.status?.resources ?? []).map(({ group = '', kind, name }) => `${group}:${kind}:${name}`);
    throw new adapter_error.AdapterError('refused', `the input resources chooses nothing of ${application.metadata.name}`, {
        hint: known.length === 0 ? 'it has no resources' : `it has ${known.slice(0, 20).join(', ')}${known.length > 20 ? ` and ${known.length - 20} more` : ''}`,
    });
}
/**
 * The revision that an application is to have where no step says so: the run's commit, the input, or the commit of the
 * event where the application follows that very branch. Undefined for whatever it follows.
 */
function expectedRevision(application, { commit, settings, facts }) {
    if (commit !== undefined || settings.revision !== undefined)
        return commit?.sha ?? settings.revision;
    const { branch, repository, sha } = facts;
    if (branch === undefined || repository === undefined)
        return undefined;
    const follows = effectiveSources(application).some((source) => source.chart === undefined
        && (source.targetRevision ?? '').replace(/^refs\/heads\//, '') === branch && (0,repository_name/* repositoryName */.a)(source.repoURL) === repository.toLowerCase());
    return follows ? sha : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/sync.js















/**
 * Brings the revision to the cluster. Where auto-sync is on it only makes Argo CD look and waits;
 * else it starts a sync pinned to the revision, unless that is live already.
 */
async function sync(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.t)(step.app);
    const { dryRun, askArgocd } = context.settings;
    if (dryRun && !askArgocd) {
        const to = tracked_revision_short(step.revision ?? context.commit?.sha ?? context.settings.revision ?? 'its target revision');
        return { kind: 'skipped', note: `dry run: would sync ${step.app} to ${to}; Argo CD was not asked (no server or login given)`, outputs: {} };
    }
    try {
        const known = context.deployments.get(ref);
        const first = await context.ports.argocd.get(ref, { signal: context.signal });
        const asked = step.revision ?? expectedRevision(first, context);
        // To ask for what it follows anyway is to ask for nothing in particular.
        const revision = asked === first.spec.source?.targetRevision ? undefined : asked;
        const wanted = wantedOf(revision, context);
        const begun = hasBegun(known, revision, context) ? (known?.operation ?? '') : undefined;
        const adopted = dryRun || begun !== undefined || (0,argocd_application/* isAutoSynced */.Y)(first) ? undefined : markToAdopt(first, revision);
        // What somebody else is deploying right now is what there will be to go back to: it has to end first.
        const waits = !dryRun && !(0,argocd_application/* isAutoSynced */.Y)(first) && begun === undefined && adopted === undefined;
        const before = waits ? await awaitIdle(ref, () => false, context) : first;
        context.deployments.update(ref, {
            revision,
            prune: step.prune,
            autoSynced: (0,argocd_application/* isAutoSynced */.Y)(before),
            application: before,
            baseline: known?.baseline ?? baselineOf(before, { ...context.settings, wanted }),
            ...(known === undefined ? { startedMs: context.clock.monotonicMs() } : {}),
            ...(adopted === undefined ? {} : { state: 'requested', operation: adopted }),
        });
        const unsupported = (revision === undefined ? undefined : whyUntracked(before, wanted)) ?? whyFrozen(before);
        if (unsupported !== undefined)
            return refuse(ref, unsupported, context);
        if (dryRun)
            return plannedSync(ref, before, { wanted, sync: context.settings.sync });
        if (adopted !== undefined) {
            context.report(`a sync of this tool to ${tracked_revision_short(revision ?? '')} is running already; going on with it`);
            return await awaitResult({ ref, wanted, mark: adopted }, context);
        }
        return await bring({ ref, prune: step.prune, wanted, ...(begun === undefined ? {} : { begun }) }, before, context);
    }
    catch (error) {
        return await syncError(ref, error, context);
    }
}
/** As the input `sync` says: by a sync of our own, by auto-sync, or not at all. */
async function bring(syncing, application, context) {
    const { ref, wanted } = syncing;
    if (context.settings.sync === 'never') {
        context.deployments.update(ref, { state: 'unchanged' });
        return { kind: 'succeeded', note: 'no sync was started (sync: never)', outputs: syncOutputs(ref, application, { changed: false, wanted }) };
    }
    if (!(0,argocd_application/* isAutoSynced */.Y)(application))
        return await syncPinned(syncing, context);
    const named = await commitNamed(application, wanted, context);
    context.deployments.update(ref, { revision: named });
    if (context.settings.sync === 'auto')
        return await awaitAutoSync({ ...syncing, wanted: { ...wanted, revision: named } }, context);
    // Under auto-sync no revision can be sent: what was deployed is then held against ours by the gate.
    const result = await syncPinned({ ...syncing, wanted: { ...wanted, revision: undefined } }, context);
    if (named !== undefined)
        context.deployments.update(ref, { revision: named });
    return result;
}
function refuse(ref, why, context) {
    const message = `${ref.name} cannot be deployed: ${why}`;
    context.deployments.update(ref, { state: 'refused', causes: [message] });
    return {
        kind: 'failed',
        refused: true,
        retryable: false,
        problems: [{ code: 'OSOP-ARGOCD-006', severity: 'error', message, hint: 'nothing was changed; of several git sources, those of the config repository (config-repository) count; of a chart, name the version as revision' }],
        outputs: { phase: 'Error', app: ref.name, message },
    };
}
/** The commit that a branch, a tag or a shortened hash stands for. Throws `not-found` for what git does not know. */
async function commitNamed(application, wanted, context) {
    const { revision } = wanted;
    const sources = effectiveSources(application);
    const ofChart = trackedPositions(sources, wanted).some((position) => sources[position] !== undefined && isVersioned(sources[position]));
    if (revision === undefined || isCommit(revision) || ofChart)
        return revision;
    return (await context.ports.git.commit(revision)).sha;
}
/** True when an earlier attempt of this node has asked for the same revision, and how that ended is not known. */
function hasBegun(known, revision, context) {
    const byThisNode = known?.operation === undefined || known.operation.startsWith(markPrefix(context));
    return (known?.state === 'requested' || known?.state === 'unchecked') && known.revision === revision && byThisNode;
}
function markPrefix({ runId, node }) {
    return `${runId}/${node.id}/`;
}
async function syncError(ref, error, context) {
    const busy = error instanceof adapter_error.AdapterError && error.code === 'conflict';
    const closed = error instanceof adapter_error.AdapterError && error.code === 'window-closed';
    const state = context.deployments.get(ref)?.state ?? 'untouched';
    if (context.signal.aborted && !busy && !closed) {
        if (state === 'requested' && context.signal.reason instanceof TimeoutReason)
            return await explained(ref, syncTimeout(ref, context.signal.reason, context), context);
        throw error;
    }
    const refused = isRefusal(error) || busy;
    const problem = problemOf(error, `syncing ${ref.name}`, { failed: busy ? 'OSOP-ARGOCD-004' : 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    if (state === 'untouched')
        context.deployments.update(ref, { state: refused ? 'refused' : 'untouched', causes: [problem.message] });
    // It was asked for, and how it went cannot be asked: that is not known, and not undone blindly.
    else if (state === 'requested')
        context.deployments.update(ref, { state: 'unchecked', causes: [problem.message] });
    return {
        kind: 'failed',
        problems: [problem],
        retryable: !refused,
        refused: refused && state === 'untouched',
        timedOut: context.signal.aborted,
        outputs: { phase: 'Error', app: ref.name, message: problem.message },
    };
}
function syncTimeout(ref, { seconds }, context) {
    const state = context.deployments.get(ref)?.application?.status?.operationState;
    const message = `the sync of ${ref.name} did not finish within ${seconds} s${state?.message === undefined ? '' : `: ${state.message}`}`;
    return {
        kind: 'failed',
        retryable: false,
        timedOut: true,
        problems: [{
                code: 'OSOP-ARGOCD-005',
                severity: 'error',
                message,
                hint: waitsForConfirmation(state)
                    ? `confirm the pruning at ${applicationUrl(ref, context)}, or set confirm-prune`
                    : `look at ${applicationUrl(ref, context)}; raise timeout_sec of the node, or the input timeout, if it only needs longer`,
            }],
        outputs: { phase: state?.phase ?? 'Unknown', app: ref.name, message },
    };
}
/**
 * Starts a sync at exactly the revision and waits for its end. Does nothing where the revision is live
 * already, or where a newer commit that contains it is: that one must not be rolled over.
 */
async function syncPinned({ ref, wanted: asked, prune, begun }, context) {
    const { application: current, wanted } = await lookAtGit(ref, asked, context);
    if (begun !== undefined && carriesInfo(current, begun)) {
        context.report('the sync that was asked for before is there');
        return await awaitResult({ ref, wanted, mark: begun }, context);
    }
    const newer = await newerRevision(current, wanted, context);
    if (newer !== undefined)
        return superseded({ ref, application: current, wanted, newer }, context);
    const name = tracked_revision_short(wanted.revision ?? seenRevision(current, wanted) ?? 'the target revision');
    if (context.settings.sync !== 'always' && isLiveAlready(current, wanted)) {
        context.deployments.update(ref, { application: current, ...(begun === undefined ? { state: 'unchanged' } : {}) });
        return { kind: 'succeeded', note: `${name} is live already`, outputs: syncOutputs(ref, current, { changed: false, wanted }) };
    }
    const mark = `${markPrefix(context)}${context.ports.random.uuid()}`;
    const request = syncRequest(current, { wanted, prune, mark }, context);
    let overtaken;
    let doneByOthers;
    const sent = await requestOperation(ref, {
        isOurs: (application) => carriesInfo(application, mark),
        // Whoever was waited for may have deployed something newer, or something else to go back to.
        isWanted: async (application) => {
            const found = await newerRevision(application, wanted, context);
            if (found !== undefined)
                overtaken = { application, newer: found };
            else if (hasJustSynced(application, wanted) && !hasJustSynced(current, wanted))
                doneByOthers = application;
            else if (begun === undefined)
                context.deployments.update(ref, { baseline: baselineOf(application, { ...context.settings, wanted }) });
            return found === undefined && doneByOthers === undefined;
        },
        send: async () => await sendSync(ref, { request, mark }, context),
    }, context);
    if (sent === undefined && doneByOthers !== undefined) {
        context.deployments.update(ref, { state: 'unchanged', application: doneByOthers });
        return { kind: 'succeeded', note: `${name} was synced by somebody else meanwhile`, outputs: syncOutputs(ref, doneByOthers, { changed: false, wanted }) };
    }
    if (sent === undefined && overtaken !== undefined)
        return superseded({ ref, wanted, ...overtaken }, context);
    return await awaitResult({ ref, wanted, mark, since: sent }, context);
}
/** The Application after it has looked at git. Where manifests are hydrated, what is to be synced is what ours was hydrated to. */
async function lookAtGit(ref, wanted, context) {
    const watch = new ApplicationWatch(ref, context);
    const relations = new Relations(context);
    try {
        await watch.read({ refresh: false });
        for (;;) {
            const { application } = await watch.read({ refresh: true });
            if (!isHydrated(application))
                return { application, wanted };
            const { covers, compared } = await relations.compare(application, wanted);
            if (covers) {
                context.deployments.update(ref, { hydratedRevision: compared });
                return { application, wanted: { ...wanted, revision: compared } };
            }
            watch.say(`waiting until ${tracked_revision_short(wanted.revision ?? 'the commit')} is hydrated (${tracked_revision_short(seenRevision(application, wanted) ?? 'nothing')} is)`);
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
async function awaitResult({ ref, wanted, mark, since }, context) {
    const { application, state } = await awaitOperation(ref, { isOurs: (seen) => carriesInfo(seen, mark), since }, context);
    // A branch or tag is asked for by name; what it stood for is what must run.
    const deployed = trackedRevision(state?.syncResult, application, wanted);
    const named = wanted.revision === undefined || !isCommit(wanted.revision);
    context.deployments.update(ref, { application, ...(named && deployed !== undefined ? { revision: deployed } : {}) });
    return await explained(ref, operationResult(ref, { application, state, wanted }, context), context);
}
/** An answer that says no has changed nothing: the deployment is again what it was. */
async function sendSync(ref, { request, mark }, context) {
    const before = context.deployments.get(ref);
    context.deployments.update(ref, { state: 'requested', operation: mark });
    try {
        return await context.ports.argocd.sync(ref, request, context.signal);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && !error.ambiguous)
            context.deployments.update(ref, { state: before?.state ?? 'untouched', operation: before?.operation });
        throw error;
    }
}
const sync_commit = /^[0-9a-f]{40}$/i;
function isCommit(revision) {
    return sync_commit.test(revision);
}
/** What was deployed last, if it is newer than the revision and contains it. */
async function newerRevision(application, wanted, context) {
    const { revision } = wanted;
    const deployed = deployedRevision(application, wanted);
    if (revision === undefined || deployed === undefined || deployed === revision.toLowerCase() || !isCommit(revision) || !isCommit(deployed))
        return undefined;
    return containsOurs(await context.ports.git.relation(revision, deployed)) ? deployed : undefined;
}
/** True where the other commit has ours in its history, even if it takes it back. */
function containsOurs(relation) {
    return relation === 'descendant' || relation === 'reverted';
}
/** True when the last operation deployed all of exactly this revision; its comparison may be still to come. */
function hasJustSynced(application, wanted) {
    const state = application.status?.operationState;
    const whole = state?.operation.sync?.dryRun !== true && (state?.operation.sync?.resources ?? []).length === 0;
    return wanted.revision !== undefined && whole && state?.phase === 'Succeeded' && trackedRevision(state.syncResult, application, wanted) === wanted.revision.toLowerCase();
}
function isLiveAlready(application, wanted) {
    if (isOperationBusy(application))
        return false;
    const revision = wanted.revision?.toLowerCase();
    const synced = application.status?.sync?.status === 'Synced' && (revision === undefined || comparedRevision(application, wanted) === revision);
    const state = application.status?.operationState;
    const lastFailed = state !== undefined && state.phase !== 'Succeeded' && (revision === undefined || trackedRevision(state.operation.sync, application, wanted) === revision);
    return synced && !lastFailed;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/gate.js











/** Waits until the application is live at the run's revision, and healthy for long enough. */
async function gate(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.t)(step.app);
    const deployment = context.deployments.get(ref);
    const expectation = {
        kind: 'live',
        ...wantedOf(deployment?.revision ?? context.commit?.sha, context),
        allowSuspended: step.allowSuspended ?? context.settings.allowSuspended,
        uid: deployment?.baseline?.uid,
        baseline: deployment?.baseline?.entry,
    };
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would wait until ${step.app} is healthy`, outputs: {} };
    context.deployments.update(ref, deployment === undefined ? { revision: expectation.revision, startedMs: context.clock.monotonicMs() } : {});
    const ended = await awaitHealthy(ref, expectation, { bounds: gateBounds(context.node.retryPolicy, context), context });
    const suspended = ended.verdict === 'healthy' && ended.application?.status?.health?.status === 'Suspended';
    const isSick = ended.verdict === 'timeout' || ended.verdict === 'degraded';
    const evidence = isOwnFailure(ended) ? await collectEvidence({ ref, application: ended.application, wanted: expectation }, context) : undefined;
    const rollouts = isSick || suspended ? await explainRollouts(ref, ended.application, context) : [];
    const explained = isSick ? { ...ended, message: explainByEvidence(ended, evidence) } : ended;
    const outcome = { ...explained, message: [explained.message, ...rollouts].join('; ') };
    const causes = outcome.verdict === 'healthy' ? [] : [...causesOf(explained), ...rollouts];
    const outputs = gateOutputs(ref, { outcome, causes, wanted: expectation }, context);
    const passed = outcome.verdict === 'healthy';
    const newer = await deployedInstead(outcome, { ref, wanted: expectation }, context);
    const superseded = outcome.cause === 'superseded' || outcome.cause === 'diverged' || newer !== undefined || deployment?.state === 'superseded';
    context.deployments.update(ref, {
        ...(outcome.application === undefined ? {} : { application: outcome.application }),
        endedMs: context.clock.monotonicMs(),
        causes: newer === undefined ? causes : [`${tracked_revision_short(newer)} was deployed, which contains ${tracked_revision_short(expectation.revision ?? '')}`, ...causes],
        state: superseded ? 'superseded' : outcome.verdict === 'unchecked' ? 'unchecked' : !passed ? failedState(deployment, context) : deployment?.state === 'unchanged' || deployment === undefined ? 'unchanged' : suspended && step.allowSuspended === true ? 'requested' : 'healthy',
        ...(newer === undefined ? (passed ? { liveRevision: expectation.revision } : {}) : { liveRevision: newer }),
    });
    if (passed)
        return { kind: 'succeeded', outputs, note: `${outcome.message}, held for ${context.settings.stableForSec} s` };
    return { kind: 'failed', retryable: false, superseded, timedOut: outcome.verdict === 'timeout', outputs, problems: [placed(gateProblem(ref, outcome, context), evidence)] };
}
/** What failed by itself can be explained; where something else took its place, there is nothing to look at. */
function isOwnFailure({ verdict, cause }) {
    return verdict === 'timeout' || verdict === 'degraded' || cause === 'operation';
}
/** A scheduled run that found its commit live already did not break what is broken: it has nothing to undo. */
function failedState(deployment, { facts }) {
    return deployment?.state === 'unchanged' && facts.event === 'schedule' ? 'unchecked' : 'failed';
}
/** The newer commit that was deployed in place of ours and contains it: then its own run is responsible for it. */
async function deployedInstead({ application }, { ref, wanted }, context) {
    const deployment = context.deployments.get(ref);
    if (application === undefined)
        return undefined;
    if (deployment?.state !== 'superseded' && application.status?.history?.at(-1)?.id === deployment?.baseline?.entry?.id)
        return undefined;
    return await newerRevision(application, wanted, context);
}
/** The gate's limits: the shorter of health-timeout and the node's own time; retries as the node says. */
function gateBounds(retry, context) {
    const { healthTimeoutSec, stableForSec, degradedGraceSec } = context.settings;
    return {
        timeoutMs: Math.min(healthTimeoutSec * 1000, context.remainingMs()),
        stableForMs: stableForSec * 1000,
        graceMs: degradedGraceSec * 1000,
        retries: retry.maxRetries,
        backoffMs: (attempt) => backoffMs(retry, attempt),
    };
}
/** Pause after the n-th failed attempt, in milliseconds: constant, or doubled each time. */
function backoffMs(retry, attempt) {
    const factor = retry.strategy === 'exponential_backoff' ? 2 ** (attempt - 1) : 1;
    return Math.min(retry.backoffSec * factor, 3600) * 1000;
}
/** Why it is not healthy: one line a resource, or the outcome's own message. */
function causesOf(outcome) {
    if (outcome.verdict === 'healthy')
        return [];
    const resources = outcome.application === undefined ? [] : (0,resource_health/* unhealthyResources */.qU)(outcome.application).map(resource_health/* describeResource */.w9);
    return resources.length > 0 ? resources : [outcome.message];
}
function gateOutputs(ref, { outcome, causes, wanted }, context) {
    return {
        status: statusWord(outcome),
        app: ref.name,
        sync: outcome.application?.status?.sync?.status ?? 'Unknown',
        revision: (outcome.application === undefined ? undefined : seenRevision(outcome.application, wanted)) ?? wanted.revision ?? null,
        message: outcome.message,
        causes,
        seconds: outcome.seconds,
        url: applicationUrl(ref, context),
    };
}
/** `Healthy` only when the gate passed: an application that is healthy at another revision is not. */
function statusWord(outcome) {
    if (outcome.verdict === 'healthy')
        return 'Healthy';
    const health = outcome.application?.status?.health?.status;
    return health === undefined || health === 'Healthy' ? 'Unknown' : health;
}
function gateProblem(ref, outcome, context) {
    const url = applicationUrl(ref, context);
    switch (outcome.verdict) {
        case 'degraded':
            return {
                code: 'OSOP-GATE-001',
                severity: 'error',
                message: `${ref.name} is degraded after ${outcome.seconds} s: ${outcome.message}`,
                hint: `look at ${url}; degraded-grace says how long a passing Degraded is forgiven`,
            };
        case 'timeout':
            return {
                code: 'OSOP-GATE-002',
                severity: 'error',
                message: `${ref.name} was ${outcome.message}`,
                hint: `look at ${url}; raise health-timeout (now ${context.settings.healthTimeoutSec} s)${context.node.timeoutSec === undefined ? '' : ` or the node's timeout_sec (now ${context.node.timeoutSec} s)`} if it only needs longer`,
            };
        case 'failed':
            return {
                code: outcome.cause === 'operation' ? 'OSOP-ARGOCD-003' : 'OSOP-GATE-003',
                severity: 'error',
                message: `${ref.name}: ${outcome.message}`,
                hint: `look at ${url}`,
            };
        case 'unchecked':
        case 'healthy':
            return problemOf(outcome.error, `waiting for ${ref.name}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback.js











/**
 * Goes back to the last healthy revision and proves by the same gate that it runs. By Argo CD's rollback
 * where auto-sync is off; under auto-sync that would be refused, so it is a `git revert` then.
 */
async function rollback(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.t)(step.app);
    if (context.settings.rollback === 'none')
        return notRolledBack(ref, 'the rollback input is none');
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would roll ${step.app} back`, outputs: {} };
    const state = context.deployments.get(ref)?.state;
    if (state === 'untouched' || state === 'refused')
        return notRolledBack(ref, `nothing was deployed to ${step.app}, so there is nothing to roll back`);
    if (state === 'unchecked')
        return notRolledBack(ref, `Argo CD could not be asked how ${step.app} is: it is not rolled back blindly`);
    if (state === 'superseded')
        return notRolledBack(ref, `a newer commit was deployed to ${step.app}, which is not ours to roll back`);
    try {
        await endOurOperation(ref, context);
        const seen = await context.ports.argocd.get(ref, { signal: context.signal });
        const byGit = context.settings.rollback === 'git-revert' || (context.settings.rollback === 'auto' && (0,argocd_application/* isAutoSynced */.Y)(seen));
        const application = byGit ? seen : await awaitIdle(ref, () => false, context);
        const deployment = context.deployments.get(ref);
        const stop = deployment?.baseline === undefined ? undefined : await rollback_whyNot({ ref, application, deployment }, context);
        if (stop !== undefined)
            return stop;
        // Where this run deployed nothing, what is live is what to go back from.
        const wanted = wantedOf(deployment?.revision ?? context.commit?.sha, context);
        const live = deployment?.baseline === undefined ? deployedRevision(application, wanted) : undefined;
        const subject = { ref, step, application, deployment, wanted, badRevision: wanted.revision ?? live };
        return byGit ? await rollBackByGit(subject, context) : await rollBackByArgocd(subject, context);
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        return failed(ref, problemOf(error, `rolling ${step.app} back`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' }), context);
    }
}
/** What is not ours to undo: a newer deployment that contains ours, or an application that was created anew. */
async function rollback_whyNot({ ref, application, deployment }, context) {
    const { uid } = deployment.baseline ?? {};
    if (uid !== undefined && application.metadata.uid !== uid) {
        return failed(ref, { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} was created anew during this run: what it had before is gone`, hint: 'deploy a good revision' }, context);
    }
    const wanted = wantedOf(deployment.hydratedRevision ?? deployment.revision, context);
    const gone = wentBack({ ...wanted, baseline: deployment.baseline?.entry }, application);
    if (gone !== undefined)
        return notRolledBack(ref, gone);
    const newer = await newerRevision(application, wanted, context);
    if (newer === undefined)
        return undefined;
    const message = `${tracked_revision_short(newer)}, which contains ${tracked_revision_short(deployment.revision ?? '')}, has been deployed to ${ref.name} since, and is not ours to roll back`;
    context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer, causes: [message] });
    return notRolledBack(ref, message);
}
/** A sync of ours that still runs (it timed out) would refuse every other operation: end it first. */
async function endOurOperation(ref, context) {
    const mark = context.deployments.get(ref)?.operation;
    if (mark === undefined)
        return;
    await endOperation(ref, (seen) => carriesInfo(seen, mark), context);
}
async function rollBackByArgocd(subject, context) {
    const { ref, step, application, deployment, badRevision, wanted } = subject;
    const target = chooseRollbackTarget(application.status?.history ?? [], {
        badRevision: deployment?.hydratedRevision ?? badRevision, baseline: deployment?.baseline, steps: step.steps,
        revisionOf: (entry) => trackedRevision(entry, application, wanted),
    });
    if (target.entry === undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back: ${target.reason}`,
            hint: badRevision === undefined ? 'deploy a good revision' : `revert it in git: git revert ${badRevision}`,
        }, context);
    }
    const { entry } = target;
    context.report(`rolling back by Argo CD to history id ${entry.id}: ${target.reason}`);
    const before = operationTimes(application);
    const isOurs = (seen) => operationTimes(seen) !== before && operationRevision(seen) === revisionText(entry);
    const since = await requestOperation(ref, {
        isOurs,
        send: async () => await context.ports.argocd.rollback(ref, { id: entry.id, prune: deployment?.prune ?? false }, context.signal),
    }, context);
    await awaitOperation(ref, { isOurs, since }, context);
    const notices = gitStillNames(badRevision, ref);
    return await verify(subject, {
        kind: 'rolled-back', revision: trackedRevision(entry, application, wanted), strategy: 'argocd', entry, reason: target.reason, notices, revertSha: undefined,
    }, context);
}
async function rollBackByGit(subject, context) {
    const { ref, application, badRevision } = subject;
    const branch = context.commit?.branch ?? context.facts.branch;
    if (badRevision === undefined || branch === undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back by git: ${badRevision === undefined ? 'the commit to revert' : 'the branch to push to'} is not known`,
            hint: 'run the workflow for a push to a branch, or set config-branch',
        }, context);
    }
    const unfounded = whyNoRevert(subject);
    if (unfounded !== undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back by git: ${unfounded}`,
            hint: `look at the application; if the commit is to blame all the same: git revert --no-edit ${badRevision} && git push`,
        }, context);
    }
    const several = severalCommits(context, badRevision);
    if (several !== undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back by git: the push brought several commits, and which of them is bad is not known`,
            hint: `revert them by hand: git revert --no-edit ${several} && git push`,
        }, context);
    }
    context.report(`${(0,argocd_application/* isAutoSynced */.Y)(application) ? 'auto-sync is on, so rolling back by git revert' : 'rolling back by git revert'} of ${tracked_revision_short(badRevision)}`);
    const revert = await context.ports.git.revert({
        sha: badRevision, branch, runId: context.runId, reason: context.failure === '' ? 'the deployment failed' : context.failure,
    });
    context.deployments.update(ref, { revertSha: revert.revertSha, strategy: 'git-revert' });
    context.report(revert.alreadyReverted ? `${tracked_revision_short(revert.revertSha)} reverted it already` : `pushed the revert ${tracked_revision_short(revert.revertSha)} to ${branch}`);
    if (!(0,argocd_application/* isAutoSynced */.Y)(application)) {
        const synced = await syncPinned({ ref, wanted: { ...subject.wanted, revision: revert.revertSha }, prune: subject.deployment?.prune ?? false }, context);
        if (synced.kind === 'failed')
            return failed(ref, synced.problems[0] ?? unverified(ref, 'the sync of the revert failed'), context);
    }
    return await verify(subject, {
        kind: 'live', revision: revert.revertSha, strategy: 'git-revert', entry: undefined, notices: [], revertSha: revert.revertSha,
        reason: `${tracked_revision_short(revert.revertSha)} reverts ${tracked_revision_short(badRevision)} and restores ${tracked_revision_short(revert.restoredSha)}`,
    }, context);
}
/**
 * Why a revert would restore nothing: the application was never deployed, or was broken before the commit came.
 * Others read the same branch, and would lose what the commit brought them.
 */
function whyNoRevert({ deployment, badRevision, application, wanted }) {
    const baseline = deployment?.baseline;
    if (baseline === undefined || trackedRevision(baseline.entry, application, wanted) === badRevision)
        return undefined;
    if (baseline.entry === undefined)
        return 'nothing had been deployed before this run';
    // Auto-sync may have been quicker than this run: then the health that was found is already what the commit did.
    return baseline.healthy || baseline.underWay === badRevision ? undefined : 'it was not healthy before this commit either';
}
/** The range of a push that brought more than its last commit; undefined where that commit is all of it. */
function severalCommits({ commit }, badRevision) {
    if (commit?.sha !== badRevision || commit.previousSha === undefined || commit.firstParent === undefined)
        return undefined;
    return commit.previousSha === commit.firstParent ? undefined : `${commit.previousSha}..${badRevision}`;
}
/** The rollback counts only once the old revision runs and is healthy, by the same gate as a deployment. */
async function verify({ ref, application }, restored, context) {
    const expectation = {
        kind: restored.kind, ...wantedOf(restored.revision, context), allowSuspended: context.settings.allowSuspended, uid: application.metadata.uid,
    };
    const outcome = await awaitHealthy(ref, expectation, { bounds: gateBounds({ maxRetries: 2, strategy: 'fixed', backoffSec: 10 }, context), context });
    const verified = outcome.verdict === 'healthy';
    context.deployments.update(ref, {
        state: verified ? 'rolled-back' : 'rollback-failed',
        strategy: restored.strategy,
        notices: restored.notices,
        endedMs: context.clock.monotonicMs(),
        liveRevision: restored.revision,
        ...(outcome.application === undefined ? {} : { application: outcome.application }),
        ...(verified ? {} : { causes: causesOf(outcome) }),
    });
    const outputs = rollbackOutputs(ref, restored, { verified, status: outcome.application?.status?.health?.status ?? 'Unknown', message: outcome.message });
    if (verified)
        return { kind: 'succeeded', outputs, note: `rolled back to ${tracked_revision_short(restored.revision ?? '')}: ${restored.reason}` };
    return { kind: 'failed', retryable: false, outputs, problems: [unverified(ref, outcome.message)] };
}
function rollbackOutputs(ref, restored, { verified, status, message }) {
    return {
        revision: restored.revision ?? null,
        app: ref.name,
        strategy: restored.strategy,
        phase: verified ? 'Succeeded' : 'Failed',
        status,
        verified,
        id: restored.entry?.id ?? null,
        reason: restored.reason,
        revert_sha: restored.revertSha ?? null,
        message,
    };
}
function notRolledBack(ref, reason) {
    return {
        kind: 'skipped',
        note: reason,
        outputs: { app: ref.name, revision: null, strategy: null, phase: 'Skipped', status: 'Unknown', verified: false, id: null, reason, revert_sha: null, message: reason },
    };
}
function failed(ref, problem, context) {
    context.deployments.update(ref, { state: 'rollback-failed', endedMs: context.clock.monotonicMs(), causes: [...(context.deployments.get(ref)?.causes ?? []), problem.message] });
    return {
        kind: 'failed',
        retryable: false,
        problems: [problem],
        outputs: { app: ref.name, revision: null, strategy: null, phase: 'Failed', status: 'Unknown', verified: false, id: null, reason: problem.message, revert_sha: null, message: problem.message },
    };
}
function unverified(ref, message) {
    return {
        code: 'OSOP-ROLLBACK-002',
        severity: 'error',
        message: `the rollback of ${ref.name} could not be verified: ${message}`,
        hint: 'look at the application in Argo CD before anything else is deployed',
    };
}
/** After Argo CD's own rollback git and cluster disagree: the reader must know, and know what to type. */
function gitStillNames(badRevision, ref) {
    if (badRevision === undefined)
        return [`git still names the revision that was rolled back: the next sync of ${ref.name} brings it back`];
    return [`git still names the bad revision ${tracked_revision_short(badRevision)}: the next sync of ${ref.name} brings it back. Revert it: git revert ${badRevision} && git push`];
}
function operationTimes(application) {
    const state = application.status?.operationState;
    return `${state?.startedAt ?? ''}|${state?.operation.info?.map((info) => info.value).join(',') ?? ''}|${revisionText(state?.operation.sync)}`;
}
function operationRevision(application) {
    return revisionText((application.operation ?? application.status?.operationState?.operation)?.sync);
}
/** One revision, or one of each source. */
function revisionText(place) {
    return place?.revisions?.join(',') ?? place?.revision ?? '';
}

// EXTERNAL MODULE: ./build/compiled/engine/wrap-repository.js
var wrap_repository = __webpack_require__(6182);
;// CONCATENATED MODULE: ./build/compiled/engine/step-context.js


/** What a node's step is carried out with, within the time of `signal` and `deadlineMs` (monotonic milliseconds). */
function stepContext(state, { shared, signal, deadlineMs }) {
    const { node } = state.planned;
    const { clock, found } = shared;
    return {
        node,
        attempt: Math.max(1, state.attempts),
        runId: shared.runId,
        ports: { ...shared.ports, git: endingWith(signal, shared.ports.git), configRepository: writingUntil(signal, shared) },
        clock,
        settings: shared.settings,
        facts: shared.facts,
        deployments: shared.deployments,
        stream: shared.stream,
        signal,
        run: { signal: shared.signal, git: shared.ports.git, configRepository: shared.ports.configRepository },
        remainingMs: () => Math.max(0, deadlineMs - clock.monotonicMs()),
        report: (message, options) => {
            shared.report({ type: 'progress', at: clock.now(), node: node.id, message, heartbeat: options?.heartbeat ?? false });
        },
        remember: (commit) => { found.commit = commit; },
        wrote: (written) => { found.written.push(written); },
        commit: found.commit,
        failure: found.failure,
    };
}
/** Git's calls take no signal: what waits for them stops waiting when the time is over. What they began is looked up next time. */
function endingWith(signal, git) {
    const until = async (work) => await untilAborted(signal, work);
    return {
        head: async () => await until(git.head()),
        commit: async (sha) => await until(git.commit(sha)),
        changedFiles: async (head, base) => await until(git.changedFiles(head, base)),
        files: async (sha) => await until(git.files(sha)),
        readTexts: async (sha, paths) => await until(git.readTexts(sha, paths)),
        originUrl: async () => await until(git.originUrl()),
        relation: async (ours, seen) => await until(git.relation(ours, seen)),
        revert: async (request) => await until(git.revert(request)),
    };
}
/** The same for what is written. Of a commit that was not waited for it is not known whether it is there. */
function writingUntil(signal, { found, ports: { configRepository: repository } }) {
    const until = async (work) => await untilAborted(signal, work);
    return {
        ...(0,wrap_repository/* wrapRepository */.B)(repository, until),
        commit: async (state, change) => {
            found.sending = change.branch;
            try {
                const outcome = await until(repository.commit(state, change));
                found.sending = undefined;
                return outcome;
            }
            catch (error) {
                if (error instanceof adapter_error.AdapterError && !error.ambiguous)
                    found.sending = undefined;
                throw error;
            }
        },
        findRun: async (branch, mark) => {
            const sha = await until(repository.findRun(branch, mark));
            found.sending = undefined;
            return sha;
        },
    };
}
async function untilAborted(signal, work) {
    return await new Promise((resolve, reject) => {
        const stop = () => { reject(signal.reason); };
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop); });
    });
}

;// CONCATENATED MODULE: ./build/compiled/engine/undo.js




/**
 * After a failure, rolls back what this run deployed and the workflow itself did not: through the
 * workflow's own rollback node for that application, if it has one that was not reached (what follows it
 * runs too), else directly. Does nothing with `rollback: none`, in a dry run, and once time is over.
 */
async function undoDeployments(run, shared) {
    if (shared.settings.rollback === 'none' || shared.settings.dryRun)
        return;
    const toUndo = shared.deployments.all().filter(needsUndo);
    // Those without a node of their own first: what follows the nodes tells of all.
    for (const deployment of toUndo) {
        if (shared.signal.aborted)
            return;
        if (findRollbackNode(run, deployment, shared) === undefined)
            await rollBackDirectly(deployment, run, shared);
    }
    for (const { app } of toUndo) {
        const deployment = shared.deployments.get(app);
        if (deployment === undefined || !needsUndo(deployment))
            continue;
        if (shared.signal.aborted)
            return;
        const unreached = findRollbackNode(run, deployment, shared);
        unreached?.run.force(unreached.node, shared);
        await unreached?.run.drain();
    }
}
/** An application that only a gate looked at has no baseline: this run has not changed it, so it undoes nothing. */
function needsUndo({ state, baseline }) {
    return baseline !== undefined && (state === 'requested' || state === 'failed' || state === 'healthy');
}
function findRollbackNode(run, deployment, shared) {
    for (const [id, { status, planned }] of run.nodes) {
        if (planned.step.kind !== 'rollback' || (status !== 'skipped' && status !== 'blocked'))
            continue;
        const step = run.rendered(id);
        if (step?.kind !== 'rollback')
            continue;
        const refs = shared.deployments.selected(step.app) ?? [(0,deployments/* parseApplicationRef */.t)(step.app)];
        if (refs.some((ref) => ref.name === deployment.app.name && ref.namespace === deployment.app.namespace))
            return { run, node: id };
    }
    for (const inner of run.nested) {
        const found = findRollbackNode(inner, deployment, shared);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A problem of it is told beside those of the node that failed, so that the record has both. */
async function rollBackDirectly(deployment, run, shared) {
    const cause = failedNode(run) ?? [...run.nodes.values()][0];
    if (cause === undefined)
        return;
    const app = deployment.app.namespace === undefined ? deployment.app.name : `${deployment.app.namespace}/${deployment.app.name}`;
    const say = (message) => {
        shared.report({ type: 'progress', at: shared.clock.now(), node: cause.planned.node.id, heartbeat: false, message });
    };
    try {
        const result = await rollback({ kind: 'rollback', app, steps: 1 }, stepContext(cause, { shared, signal: shared.signal, deadlineMs: shared.deadlineMs }));
        if (result.kind === 'failed') {
            cause.problems = [...cause.problems, ...result.problems];
            say(result.problems[0]?.message ?? 'the rollback failed');
        }
        else {
            say(result.note ?? 'rolled back');
        }
    }
    catch (error) {
        if (!shared.signal.aborted)
            throw error;
        say(`the rollback of ${app} was not finished: the run was ${isCancelled(shared.signal) ? 'cancelled' : 'out of time'}`);
    }
}
/** The node that failed first in the order of the file, inside a sub-workflow where it was that. */
function failedNode(run) {
    for (const inner of run.nested) {
        const found = failedNode(inner);
        if (found !== undefined)
            return found;
    }
    return [...run.nodes.values()].find((state) => state.hasFailed);
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/steps.js
var steps = __webpack_require__(3400);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(3318);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/approval.js
/** A person's step: done when the `approve` input names it, else the run stops here. */
async function approval(_step, context) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: 'dry run: would wait for approval', outputs: {} };
    if (context.settings.approved.has(context.node.id)) {
        return { kind: 'succeeded', outputs: { approved: true }, note: 'approved by the input approve' };
    }
    return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(context.node)] };
}
/** What to do when a node waits for a person. */
function approvalMissing(node) {
    return {
        code: 'OSOP-RUN-005',
        severity: 'error',
        message: `node \`${node.id}\` waits for the approval of a person: ${node.purpose}`,
        hint: `run again with approve: ${node.id}, for example from a workflow_dispatch input or in a job with an environment that has reviewers`,
    };
}

// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/compiled/core/git/reverts.js
var reverts = __webpack_require__(9704);
;// CONCATENATED MODULE: ./build/compiled/core/git/commit-message.js


/** Trailers that this program writes and reads back. */
const trailerNames = { workflow: 'Osop-Workflow', source: 'Osop-Source', image: 'Osop-Image', promotion: 'Osop-Promotion' };
/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
function commitMessage({ template, values, subject, trailers, mark }) {
    const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name) => quotable(values[name], 200));
    const text = withoutForgeries(filled) || withoutForgeries(quotable(subject, 200)) || 'Set images';
    const own = [...trailers, [reverts/* runTrailer */.VA, mark]].map(([name, value]) => `${name}: ${quotable(value, 300)}`);
    return `${text.slice(0, 10_000).replace(/[\uD800-\uDBFF]$/, '')}\n\n${own.join('\n')}\n`;
}
function withoutForgeries(text) {
    return text.split(/\r\n|\r|\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd()).filter((line) => !/^\s*Osop-[A-Za-z-]+\s*:/i.test(line)).map(notARevert).join('\n').trim();
}
/** A rollback reads this line as the word of `git revert`. */
function notARevert(line) {
    return /^\s*This reverts commit\b/i.test(line) ? `> ${line.trimStart()}` : line;
}
function quotable(text, max) {
    return (0,one_line/* oneLine */.T)(text, max).replaceAll('[', '(').replaceAll(']', ')').replace(/skip-checks/gi, 'skip checks');
}

// EXTERNAL MODULE: ./build/compiled/core/git/run-trailer.js
var run_trailer = __webpack_require__(2636);
;// CONCATENATED MODULE: ./build/compiled/core/images/image-reference.js
const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const componentForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]*$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const longestTag = 128;
const longestName = 255;
const hexDigits = { sha256: 64, sha384: 96, sha512: 128 };
/** Reads a reference strictly. */
function parseImageReference(text) {
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : text.slice(at + 1);
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    const name = parseImageName(colon === -1 ? named : named.slice(0, colon));
    if ('wrong' in name)
        return name;
    const wrong = (tag === undefined ? undefined : wrongTag(tag)) ?? (digest === undefined ? undefined : wrongDigest(digest));
    if (wrong !== undefined)
        return { wrong };
    return { ...name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** Reads a name without tag and digest. */
function parseImageName(text) {
    if (text === '')
        return { wrong: 'has no image name' };
    const unusual = unusualCharacter(text, /[A-Za-z0-9._\-/:[\]]/);
    if (unusual !== undefined)
        return { wrong: `${unusual}, which no image name has` };
    if (text.length > longestName)
        return { wrong: `has a name of ${text.length} characters; at most ${longestName} are allowed` };
    const [first = '', ...rest] = text.split('/');
    const isRegistry = rest.length > 0 && (/[.:A-Z[]/.test(first) || first === 'localhost');
    if (isRegistry && !registryForm.test(first))
        return { wrong: `has a registry, \`${first}\`, that is no host name` };
    const components = isRegistry ? rest : [first, ...rest];
    for (const component of components) {
        if (componentForm.test(component))
            continue;
        if (component === '')
            return { wrong: 'has an empty part between slashes in its name' };
        if (/[A-Z]/.test(component))
            return { wrong: `has capital letters in \`${component}\`; the path of an image is lower case` };
        return { wrong: `has a part, \`${component}\`, that is not letters and digits with single \`.\`, \`_\` or \`-\` between them` };
    }
    return { ...(isRegistry ? { registry: first } : {}), path: components.join('/') };
}
/** What is wrong with a tag, or undefined. */
function wrongTag(tag) {
    if (tag === '')
        return 'has an empty tag';
    const unusual = unusualCharacter(tag, /[\w.-]/);
    if (unusual !== undefined)
        return `${unusual}; a tag has letters, digits, \`_\`, \`.\` and \`-\` only`;
    if (!tagForm.test(tag))
        return `has a tag that begins with \`${tag[0] ?? ''}\`; it must begin with a letter, a digit or \`_\``;
    return tag.length > longestTag ? `has a tag of ${tag.length} characters; at most ${longestTag} are allowed` : undefined;
}
/** What is wrong with a digest, or undefined. */
function wrongDigest(digest) {
    const unusual = unusualCharacter(digest, /[A-Za-z0-9:+._-]/);
    if (unusual !== undefined)
        return `${unusual}, which no digest has`;
    if (!digestForm.test(digest))
        return 'has a digest that is not of the form `sha256:` and 64 hexadecimal digits';
    const colon = digest.indexOf(':');
    const [algorithm, hex] = [digest.slice(0, colon), digest.slice(colon + 1)];
    const wanted = Object.hasOwn(hexDigits, algorithm) ? hexDigits[algorithm] : undefined;
    if (wanted === undefined)
        return undefined;
    if (hex.length !== wanted)
        return `has a ${algorithm} digest of ${hex.length} digits; it has ${wanted}`;
    return /[A-F]/.test(hex) ? `has a ${algorithm} digest with capital letters; it is lower case` : undefined;
}
function unusualCharacter(text, usual) {
    const index = Array.from(text).findIndex((character) => !usual.test(character));
    if (index === -1)
        return undefined;
    const character = Array.from(text)[index] ?? '';
    const shown = /[\r\n]/.test(character) ? 'a line break' : /\s/.test(character) ? 'a space' : /[\p{Cc}\p{Cf}`]/u.test(character) ? 'a special character' : `\`${character}\``;
    return `has ${shown} as character ${index + 1}`;
}
/** `registry/path`, as written. */
function formatImageName({ registry, path }) {
    return registry === undefined ? path : `${registry}/${path}`;
}
/** The reference as one text. */
function image_reference_formatImageReference(image) {
    return `${formatImageName(image)}${image.tag === undefined ? '' : `:${image.tag}`}${image.digest === undefined ? '' : `@${image.digest}`}`;
}
/** The name that container runtimes use: `nginx` becomes `docker.io/library/nginx`. Equal for equal images. */
function normalizedName({ registry, path }) {
    const host = registry?.toLowerCase() ?? 'docker.io';
    const hub = host === 'docker.io' || host === 'index.docker.io' || host === 'registry-1.docker.io';
    if (!hub)
        return `${host}/${path}`;
    return path.includes('/') ? `docker.io/${path}` : `docker.io/library/${path}`;
}
/** True when a text is the name of an image, or a reference to it, whatever its tag and digest. */
function namesImage(text, wanted) {
    const reference = parseImageReference(text);
    return !('wrong' in reference) && normalizedName(reference) === wanted;
}
/** The last part of a name: `app` of `ghcr.io/org/app`. */
function lastPart(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/compiled/core/images/image-requests.js


/** The images that the inputs ask for, and all that is wrong with these. Lines that are empty or begin with `#` do not count. */
function parseImageRequests(inputs) {
    const problems = [];
    const requests = [];
    const add = (request) => {
        if (isProblems(request))
            problems.push(...request);
        else if (requests.some(({ key }) => key === request.key))
            problems.push(malformed('images', request.name, 'is given twice', 'keep one line for each image'));
        else
            requests.push(request);
    };
    if (inputs.image !== undefined)
        add(singleRequest(inputs.image, inputs));
    else if (inputs.tag !== undefined || inputs.digest !== undefined)
        problems.push(...tagAlone(inputs));
    for (const line of inputs.images ?? []) {
        const text = line.trim();
        if (text !== '' && !text.startsWith('#'))
            add(requestOfLine(text));
    }
    return { requests, problems };
}
function isProblems(value) {
    return Array.isArray(value);
}
function tagAlone(inputs) {
    const given = inputs.tag === undefined ? 'digest' : 'tag';
    const missing = { code: 'OSOP-INPUT-003', severity: 'error', message: `\`${given}\` is given without \`image\``, hint: 'name the image, for example image: ghcr.io/org/app' };
    return [missing, ...wrongParts(inputs)];
}
function wrongParts({ tag, digest }) {
    const inTag = tag === undefined ? undefined : wrongTag(tag);
    const inDigest = digest === undefined ? undefined : wrongDigest(digest);
    return [
        ...(inTag === undefined || tag === undefined ? [] : [malformed('tag', tag, inTag)]),
        ...(inDigest === undefined || digest === undefined ? [] : [malformed('digest', digest, inDigest, 'write it as sha256:… as the registry shows it')]),
    ];
}
function singleRequest(image, inputs) {
    const reference = parseImageReference(image);
    const parts = wrongParts(inputs);
    if ('wrong' in reference)
        return [malformed('image', image, reference.wrong), ...parts];
    const tag = inputs.tag ?? reference.tag;
    const digest = inputs.digest ?? reference.digest;
    const twice = [
        ...(reference.tag !== undefined && reference.tag !== tag ? [malformed('image', image, `names another tag than \`tag: ${(0,one_line/* oneLine */.T)(tag ?? '', 140)}\``, 'give the tag once')] : []),
        ...(reference.digest !== undefined && reference.digest !== digest ? [malformed('image', image, 'names another digest than `digest`', 'give the digest once')] : []),
    ];
    if (parts.length + twice.length > 0)
        return [...parts, ...twice];
    if (tag === undefined && digest === undefined) {
        return [{ code: 'OSOP-INPUT-003', severity: 'error', message: `\`image: ${(0,one_line/* oneLine */.T)(image, 300)}\` says neither a tag nor a digest`, hint: 'give tag or digest as well' }];
    }
    return requestOf(reference, { ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}
function requestOf(name, rest) {
    return { name: formatImageName(name), key: normalizedName(name), ...rest };
}
function requestOfLine(line) {
    const equals = line.indexOf('=');
    const target = parseImageReference(line.slice(equals + 1));
    const name = equals === -1 ? target : parseImageName(line.slice(0, equals));
    const wrong = 'wrong' in name ? name.wrong : 'wrong' in target ? target.wrong : undefined;
    if ('wrong' in name || 'wrong' in target)
        return [malformed('images', line, wrong ?? '')];
    const { tag, digest } = target;
    const renamed = equals !== -1 && formatImageName(target) !== formatImageName(name);
    if (!renamed && tag === undefined && digest === undefined)
        return [malformed('images', line, 'says neither a new name nor a tag nor a digest', 'write name:tag, name@digest or name=new-name:tag')];
    return requestOf(name, {
        ...(renamed ? { newName: formatImageName(target) } : {}),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    });
}
function malformed(input, text, wrong, hint = 'write it as [registry/]path, :tag and @digest, for example ghcr.io/org/app:v1.2.3') {
    return { code: 'OSOP-IMAGE-001', severity: 'error', message: `\`${input}: ${(0,one_line/* oneLine */.T)(text, 300)}\` ${wrong}`, hint };
}
/** What is asked for, as one text: `ghcr.io/org/app:v2`. */
function formatRequest({ name, newName, tag, digest }) {
    return formatImageReference({ path: newName ?? name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}

;// CONCATENATED MODULE: ./build/compiled/core/images/relevant-files.js

/** The folders and files whose paths must be known to begin with. */
function whereToLook({ configPath, update, search }) {
    const named = filesOf(update);
    return search || named.length === 0 ? [configPath, ...named] : named;
}
/** Whether charts matter, wherever they are: values files say which image they set only together with the chart that they are for. */
function needsCharts(paths, scope) {
    return paths.some((path) => isSearched(path, scope) && /values/i.test(path));
}
/**
 * The files to read first: those that `update` names, and with a search the YAML within the scope. A repository of
 * thousands of files is not read for the sake of one.
 */
function filesToRead(paths, scope) {
    const named = new Set(filesOf(scope.update));
    const charts = needsCharts(paths, scope) ? paths.filter((path) => /(?:^|\/)(?:Chart|values)\.yaml$/.test(path)) : [];
    return [...new Set([...paths.filter((path) => named.has(path)), ...paths.filter((path) => isSearched(path, scope)), ...charts])];
}
/** The files and folders that the kustomizations of a layout are built of. */
function targetsBehind({ kustomizations }) {
    return [...new Set([...kustomizations.values()].flatMap(({ references }) => references.flatMap(({ target }) => target ?? [])))];
}
/** Of the files that are at some targets, or are the kustomization of a folder there, those that were not read yet. */
function filesAt(targets, paths, read) {
    const wanted = new Set(targets);
    return paths.filter((path) => !read.has(path) && (wanted.has(path) || ((0,repository_paths/* isLayoutFile */.V)(path) && wanted.has((0,repository_paths/* folderOf */.y)(path)))));
}
/** Whether a path is one of some files and folders, or below them. */
function isWithin(path, places) {
    return places.some((place) => place === '' || path === place || path.startsWith(`${place}/`));
}
function isSearched(path, { search, configPath }) {
    return search && isWithin(path, [configPath]) && /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path);
}
function filesOf(update) {
    return update.map((line) => line.split('#')[0]?.trim() ?? '').filter((file) => file !== '');
}

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/compiled/core/yaml/compose.js + 1 modules
var compose = __webpack_require__(3616);
// EXTERNAL MODULE: ./build/compiled/core/yaml/lines.js
var lines = __webpack_require__(3265);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/compiled/core/yaml/to-json.js
var to_json = __webpack_require__(9132);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/editable.js






const editable_limits = { maxDepth: 64, maxAliasSize: 100_000, maxLength: 1_048_576, duplicateKeys: 'error' };
/** Reads a text that is to be edited; or tells what is wrong with it. */
function openYaml(source, file) {
    const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = source.slice(mark.length);
    const composed = text.length > editable_limits.maxLength ? undefined : (0,compose/* composeYaml */.e)(text, editable_limits.maxDepth, { lexemes: read_yaml/* mostLexemes */.d });
    const documents = composed?.documents.map(({ contents }) => {
        const root = contents;
        const core = (0,to_json/* toJson */.aB)(root, { scalars: 'core', ...editable_limits });
        const kubernetes = (0,to_json/* toJson */.aB)(root, { scalars: 'kubernetes', ...editable_limits });
        return { core: core.value, kubernetes: kubernetes.value, root, aliases: kubernetes.targets, issues: [...core.issues, ...kubernetes.issues] };
    });
    if (composed === undefined || documents === undefined || [...composed.issues, ...documents.flatMap(({ issues }) => issues)].some(({ severity }) => severity === 'error')) {
        return { problems: problemsOf(text, file) };
    }
    return { text, mark, lines: new lines/* LineIndex */.r(text, file), documents };
}
/** In the words of the reader. What is fine for Kubernetes may be wrong by YAML 1.2, such as the keys `1` and `01`, and the other way round. */
function problemsOf(text, file) {
    const errors = ['kubernetes', 'core'].map((scalars) => (0,read_yaml.readYaml)(text, file, { scalars, ...editable_limits }).problems.filter(({ severity }) => severity === 'error'));
    return errors.find((problems) => problems.length > 0) ?? [];
}
/** Follows a JSON pointer through the tree as it is written: aliases and merge keys end the way. */
function findSpot(document, pointer) {
    const segments = (0,pointers/* segmentsOf */.OD)(pointer);
    let spot = document.root === null ? undefined : { node: document.root, core: [], flow: false };
    if (spot === undefined)
        return { kind: 'missing', nearest: '', offset: 0 };
    for (const [index, segment] of segments.entries()) {
        if ((0,dist/* isAlias */.Vj)(spot.node))
            return sharedByAlias(document, spot.node);
        const next = childSpot(spot, segment);
        if (next === undefined)
            return mergedOrMissing(document, spot, segments.slice(0, index + 1));
        spot = next;
    }
    if ((0,dist/* isAlias */.Vj)(spot.node))
        return sharedByAlias(document, spot.node);
    return usedElsewhere(document, spot.node) ?? { kind: 'found', ...spot };
}
function childSpot({ node, flow, core }, segment) {
    if ((0,dist/* isMap */.jh)(node)) {
        const index = node.items.findIndex(({ key }) => !(0,to_json/* isMergeKey */.yJ)(key) && (0,to_json/* keyName */.xT)(key, 'kubernetes') === segment);
        const pair = node.items[index];
        const value = pair?.value;
        const spot = { flow: flow || node.flow === true, core: [...core, (0,to_json/* keyName */.xT)(pair?.key, 'core') ?? segment] };
        return isPlaced(value) ? { ...spot, node: value, in: { kind: 'map', map: node, index } } : undefined;
    }
    if (!(0,dist/* isSeq */.oP)(node) || !/^\d+$/.test(segment))
        return undefined;
    const value = node.items[Number(segment)];
    const spot = { flow: flow || node.flow === true, core: [...core, segment] };
    return isPlaced(value) ? { ...spot, node: value, in: { kind: 'seq', seq: node, index: Number(segment) } } : undefined;
}
function sharedByAlias(document, alias) {
    const target = document.aliases.get(alias);
    return { kind: 'shared', by: 'alias', name: alias.source, offset: (0,to_json/* startOf */.GH)(alias), other: target === undefined ? 0 : (0,to_json/* startOf */.GH)(target) };
}
/** A key that is read there but not written there comes from a merge. */
function mergedOrMissing(document, spot, segments) {
    const value = segments.reduce((at, segment) => (0,pointers/* childOf */.GG)(at, segment), document.kubernetes);
    const merge = (0,dist/* isMap */.jh)(spot.node) ? spot.node.items.find(({ key }) => (0,to_json/* isMergeKey */.yJ)(key)) : undefined;
    if (value === undefined || merge === undefined)
        return { kind: 'missing', nearest: (0,pointers/* pointerOf */.rq)(segments.slice(0, -1)), offset: (0,to_json/* startOf */.GH)(spot.node) };
    const source = mergeSource(document, merge, segments.at(-1) ?? '');
    return { kind: 'shared', by: 'merge', name: source?.alias.source ?? '<<', offset: (0,to_json/* startOf */.GH)(merge.key), other: source?.offset ?? (0,to_json/* startOf */.GH)(merge.key) };
}
function mergeSource(document, merge, key) {
    const value = merge.value;
    const aliases = ((0,dist/* isSeq */.oP)(value) ? value.items : [value]).filter((item) => (0,dist/* isAlias */.Vj)(item));
    for (const alias of aliases) {
        const target = document.aliases.get(alias);
        const held = (0,dist/* isMap */.jh)(target) ? target.items.find((pair) => (0,to_json/* keyName */.xT)(pair.key, 'kubernetes') === key) : undefined;
        if (held !== undefined)
            return { alias, offset: (0,to_json/* startOf */.GH)(held.key) };
    }
    const first = aliases[0];
    const target = first === undefined ? undefined : document.aliases.get(first);
    return first === undefined || target === undefined ? undefined : { alias: first, offset: (0,to_json/* startOf */.GH)(target) };
}
/** A node with an anchor, or within one that has it, is part of every place that names the anchor. */
function usedElsewhere(document, node) {
    const start = (0,to_json/* startOf */.GH)(node);
    for (const [alias, target] of document.aliases) {
        if ((0,to_json/* startOf */.GH)(target) <= start && start < Math.max(target.range?.[1] ?? 0, (0,to_json/* startOf */.GH)(target) + 1)) {
            return { kind: 'shared', by: 'anchor', name: alias.source, offset: start, other: (0,to_json/* startOf */.GH)(alias) };
        }
    }
    return undefined;
}
/** True for what stands in the text as a node. */
function isPlaced(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node);
}
/** Offset behind the last character of a node that is no space, comment or line break. */
function endOf(text, node) {
    if ((0,dist/* isMap */.jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        const value = last?.value;
        return isPlaced(value) ? endOf(text, value) : (last?.key?.range?.[1] ?? (0,to_json/* startOf */.GH)(node));
    }
    if ((0,dist/* isSeq */.oP)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        return isPlaced(last) ? endOf(text, last) : (0,to_json/* startOf */.GH)(node);
    }
    if ((0,dist/* isScalar */.jn)(node) && isBlockText(node))
        return blockLines(text, node).end;
    return node.range?.[1] ?? (0,to_json/* startOf */.GH)(node);
}
/** True for `|` and `>`. */
function isBlockText(scalar) {
    return scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
}
/** The lines below a `|` or `>`. `yaml` 2.9.1 counts CRLF as one character there, so its range is not used. */
function blockLines(text, scalar) {
    const header = lineEnd(text, (0,to_json/* startOf */.GH)(scalar));
    const value = typeof scalar.value === 'string' ? scalar.value : '';
    const starts = [];
    if (value.trim() === '')
        return { starts, indent: 0, end: header };
    let indent = -1;
    let end = header;
    let lines = 0;
    for (let at = nextLine(text, header); at !== undefined; at = nextLine(text, lineEnd(text, at))) {
        const line = text.slice(at, lineEnd(text, at));
        starts.push(at);
        if (line.trim() === '')
            continue;
        if (indent === -1)
            indent = leadingSpaces(line) - leadingSpaces(value.replace(/^\n+/, ''));
        if (leadingSpaces(line) < indent)
            break;
        end = lineEnd(text, at);
        lines = starts.length;
    }
    return { starts: starts.slice(0, lines), indent, end };
}
function leadingSpaces(line) {
    return line.length - line.replace(/^ +/, '').length;
}
/** Offset of the line break (or end) that ends the line of an offset; the `\r` of a CRLF belongs to the break. */
function lineEnd(text, from) {
    const found = text.indexOf('\n', from);
    if (found === -1)
        return text.length;
    return found > from && text[found - 1] === '\r' ? found - 1 : found;
}
function nextLine(text, end) {
    const found = text.indexOf('\n', end);
    return found === -1 || found + 1 >= text.length ? undefined : found + 1;
}
/** Columns (from 0) before an offset on its line. */
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

// EXTERNAL MODULE: ./build/compiled/core/yaml/scalars.js
var scalars = __webpack_require__(1603);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/scalar-text.js

/**
 * The YAML for a string, on one line, which every reader takes for that string: YAML 1.1 and 1.2, go-yaml and JSON
 * in YAML. Anything that one of them takes for a number, boolean, null, time or merge key is quoted.
 */
function writeScalar(value, { quotes }) {
    if (quotes === 'plain' && isPlain(value))
        return value;
    return quotes === 'single' && !needsEscapes(value) ? `'${value.replaceAll('\'', '\'\'')}'` : doubleQuoted(value);
}
/** Narrower than YAML: no spaces and no indicators, so that it means the same in block and flow collections. */
const plainText = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+=-]*$/;
function isPlain(value) {
    return plainText.test(value) && !value.endsWith(':') && !looksTyped(value);
}
// The types of https://yaml.org/type/ (YAML 1.1) and of https://yaml.org/spec/1.2.2/#103-core-schema, and go-yaml's notion of them.
const typed = [
    /^[-+]?[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?$/,
    /^[-+]?\.[0-9_]*([eE][-+]?[0-9]+)?$/,
    // Some readers of YAML 1.1 take an exponent alone for a number.
    /^[-+]?[eE][-+]?[0-9]+$/,
    /^[-+]?0([xX][0-9a-fA-F_]*|[bB][01_]*|[oO][0-7_]*)$/,
    /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/,
    /^[-+]?\.(inf|nan)$/i,
    /^(true|false|yes|no|on|off|y|n|t|f|null|nil|~)$/i,
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t].*)?$/,
    /^(=|<<|\.\.\.|---)$/,
];
function looksTyped(value) {
    return typed.some((pattern) => pattern.test(value)) || typeof (0,scalars/* plainScalar */.d)(value, 'core') !== 'string' || typeof (0,scalars/* plainScalar */.d)(value, 'kubernetes') !== 'string';
}
function needsEscapes(value) {
    return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u.test(value);
}
function doubleQuoted(value) {
    // JSON leaves these as they are; YAML takes some of them for line breaks or refuses them.
    const escaped = JSON.stringify(value).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
    return escaped;
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/edit-patches.js




/** A scalar gets another value. */
function patchSet(text, { node, flow, in: parent }, value) {
    if (!(0,dist/* isScalar */.jn)(node))
        return { because: `holds a ${(0,dist/* isSeq */.oP)(node) ? 'list' : 'mapping'}, not a single value` };
    const [start, end] = [(0,to_json/* startOf */.GH)(node), node.range?.[1] ?? (0,to_json/* startOf */.GH)(node)];
    if (typeof value !== 'string')
        return isBlockText(node) || start === end ? { because: 'holds no number or boolean' } : [{ start, end, text: JSON.stringify(value) }];
    if (isBlockText(node))
        return patchBlockText(text, node, value);
    if (start === end) {
        const at = behindSpaces(text, start);
        return [{ start: at, end: at, text: ` ${writeScalar(value, { quotes: flow && hasJsonKey(parent) ? 'double' : 'plain' })}` }];
    }
    const quotes = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' || (flow && hasJsonKey(parent)) ? 'double' : 'plain';
    return [{ start, end, text: writeScalar(value, { quotes }) }];
}
/** An empty value counts from the comment behind it, if there is one; it has to be written in front of that. */
function behindSpaces(text, offset) {
    let at = offset;
    while (text[at - 1] === ' ')
        at -= 1;
    return at;
}
function hasJsonKey(parent) {
    return parent?.kind === 'map' ? isJsonKey(parent.map, parent.index) : parent?.kind === 'seq' && parent.seq.items.some(isDoubleQuoted);
}
function isJsonKey(map, index) {
    return isDoubleQuoted(map.items[index]?.key);
}
function isDoubleQuoted(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type === 'QUOTE_DOUBLE';
}
/** A folded or literal text of one line keeps its form. */
function patchBlockText(text, node, value) {
    const { starts, indent, end } = blockLines(text, node);
    const [only] = starts;
    if (only === undefined || starts.length > 1 || !/^\S+$/.test(value))
        return { because: 'holds a text of several lines' };
    return [{ start: only + indent, end, text: value }];
}
/** The line break of a text. */
function breakOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** A new last item of a list. */
function patchAppend(text, { node, flow }, item) {
    if (!(0,dist/* isSeq */.oP)(node))
        return { because: 'holds no list' };
    const last = node.items.at(-1);
    if (node.flow === true)
        return appendInFlow(text, node, flowItem(item, node.items.some(usesJson) ? 'double' : 'plain'));
    if (flow || !isPlaced(last))
        return { because: 'holds a list that cannot be added to' };
    const column = columnOf(text, (0,to_json/* startOf */.GH)(node));
    const gap = gapBehindDash(text, node.items[0]);
    return [lineBehind(text, endOf(text, last), blockItem(item, { column, gap, quotes: 'plain' }))];
}
function usesJson(node) {
    return isDoubleQuoted(node) || ((0,dist/* isMap */.jh)(node) && node.items.some(({ key }) => isDoubleQuoted(key)));
}
function gapBehindDash(text, item) {
    const start = isPlaced(item) ? (0,to_json/* startOf */.GH)(item) : 0;
    const gap = /- *$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 2;
    return Math.max(1, gap - 1);
}
/** A new last key of a mapping; where the key is there without a value, its value. */
function patchPut(text, spot, entry) {
    const { node, flow } = spot;
    if (!(0,dist/* isMap */.jh)(node))
        return { because: 'holds no mapping' };
    const empty = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === entry.key);
    const json = node.items.some(({ key }) => isDoubleQuoted(key));
    if (node.flow === true || flow) {
        if (empty !== undefined)
            return { because: `has the key \`${entry.key}\` already` };
        return appendInFlow(text, node, `${writeScalar(entry.key, { quotes: json ? 'double' : 'plain' })}: ${flowValue(entry.value, json ? 'double' : 'plain')}`);
    }
    const first = node.items[0]?.key;
    if (!isPlaced(first))
        return { because: 'holds an empty mapping' };
    const column = columnOf(text, (0,to_json/* startOf */.GH)(first));
    const lines = blockValue(entry.value, { column: column + itemIndent(text, node), within: column });
    if (empty !== undefined)
        return fillEmpty(text, empty.value, lines);
    const head = `${' '.repeat(column)}${writeScalar(entry.key, { quotes: 'plain' })}:`;
    return [lineBehind(text, endOf(text, node), typeof lines === 'string' ? [`${head} ${lines}`] : [head, ...lines])];
}
/** `key:` without a value gets one. */
function fillEmpty(text, value, lines) {
    if (!(0,dist/* isScalar */.jn)(value) || (0,to_json/* startOf */.GH)(value) !== value.range?.[1])
        return { because: 'has a value already' };
    const start = behindSpaces(text, (0,to_json/* startOf */.GH)(value));
    if (typeof lines === 'string')
        return [{ start, end: start, text: ` ${lines}` }];
    return [lineBehind(text, start, lines)];
}
/** Whole lines below the line of an offset, also where that one is the last and has no line break. */
function lineBehind(text, offset, lines) {
    const newline = breakOf(text);
    const at = lineEnd(text, offset);
    return { start: at, end: at, text: lines.map((line) => newline + line).join('') };
}
/** How far the items of lists stand right of their keys in this mapping: as in its first list, else not at all. */
function itemIndent(text, map) {
    for (const { key, value } of map.items) {
        if ((0,dist/* isSeq */.oP)(value) && value.flow !== true && isPlaced(key))
            return Math.max(0, columnOf(text, (0,to_json/* startOf */.GH)(value)) - columnOf(text, (0,to_json/* startOf */.GH)(key)));
    }
    return 0;
}
function blockItem(item, { column, gap, quotes }) {
    const head = `${' '.repeat(column)}-${' '.repeat(gap)}`;
    if (typeof item === 'string')
        return [head + writeScalar(item, { quotes })];
    return Object.entries(item).map(([key, value], index) => `${index === 0 ? head : ' '.repeat(head.length)}${key}: ${writeScalar(value, { quotes })}`);
}
function blockValue(value, columns) {
    if (typeof value === 'string')
        return writeScalar(value, { quotes: 'plain' });
    if (isItems(value))
        return value.flatMap((item) => blockItem(item, { column: columns.column, gap: 1, quotes: 'plain' }));
    return Object.entries(value).map(([key, text]) => `${' '.repeat(columns.within + 2)}${key}: ${writeScalar(text, { quotes: 'plain' })}`);
}
function isItems(value) {
    return Array.isArray(value);
}
function flowItem(item, quotes) {
    if (typeof item === 'string')
        return writeScalar(item, { quotes });
    const entries = Object.entries(item).map(([key, value]) => `${writeScalar(key, { quotes })}: ${writeScalar(value, { quotes })}`);
    return `{${entries.join(', ')}}`;
}
function flowValue(value, quotes) {
    return isItems(value) ? `[${value.map((item) => flowItem(item, quotes)).join(', ')}]` : flowItem(value, quotes);
}
/** On a line of its own where the last one is. */
function appendInFlow(text, node, added) {
    const last = lastOf(node);
    if (last === undefined) {
        const start = (0,to_json/* startOf */.GH)(node) + 1;
        const end = (node.range?.[1] ?? start + 1) - 1;
        return text.slice(start, end).trim() === '' ? [{ start, end, text: added }] : { because: 'holds nothing but a comment' };
    }
    const before = text.lastIndexOf('\n', last.start - 1) + 1;
    const indent = text.slice(before, last.start);
    const own = before > (0,to_json/* startOf */.GH)(node) && indent.trim() === '';
    return [{ start: last.end, end: last.end, text: own ? `,${breakOf(text)}${indent}${added}` : `, ${added}` }];
}
function lastOf(node) {
    const last = node.items.at(-1);
    if (isPlaced(last))
        return { start: (0,to_json/* startOf */.GH)(last), end: last.range?.[1] ?? (0,to_json/* startOf */.GH)(last) };
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.at(-1);
    const key = pair?.key;
    const value = pair?.value;
    if (!isPlaced(key))
        return undefined;
    const end = isPlaced(value) ? value : key;
    return { start: (0,to_json/* startOf */.GH)(key), end: end.range?.[1] ?? (0,to_json/* startOf */.GH)(end) };
}
/** A key of a mapping goes, and its line with it. */
function patchRemove(text, { in: parent, flow }) {
    if (parent?.kind !== 'map')
        return { because: 'is no key of a mapping' };
    const { map, index } = parent;
    const [pair, before, behind] = [map.items[index], map.items[index - 1], map.items[index + 1]];
    if (pair === undefined || !isPlaced(pair.key) || !isPlaced(pair.value) || map.items.length < 2)
        return { because: 'is the only key of its mapping' };
    const [start, end] = [(0,to_json/* startOf */.GH)(pair.key), endOf(text, pair.value)];
    if (flow) {
        if (isPlaced(before?.key))
            return [{ start: endOf(text, isPlaced(before.value) ? before.value : before.key), end, text: '' }];
        return isPlaced(behind?.key) ? [{ start, end: (0,to_json/* startOf */.GH)(behind.key), text: '' }] : { because: 'cannot be removed' };
    }
    const from = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(from, start).trim() === '') {
        const stop = lineEnd(text, end);
        const next = text.indexOf('\n', stop);
        return next === -1 ? [{ start: Math.max(0, lineEnd(text, Math.max(0, from - 2))), end: stop, text: '' }] : [{ start: from, end: next + 1, text: '' }];
    }
    // It stands behind the dash of an item: the next key takes its place.
    if (!isPlaced(behind?.key) || text.slice(end, (0,to_json/* startOf */.GH)(behind.key)).trim() !== '')
        return { because: 'cannot be removed without the comment behind it' };
    return [{ start, end: (0,to_json/* startOf */.GH)(behind.key), text: '' }];
}
/** A key of a mapping gets another name. */
function patchRename({ in: parent }, name) {
    const key = parent?.kind === 'map' ? parent.map.items[parent.index]?.key : undefined;
    if (!(0,dist/* isScalar */.jn)(key) || isBlockText(key))
        return { because: 'has no key that can be renamed' };
    const quotes = key.type === 'QUOTE_SINGLE' ? 'single' : key.type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
    return [{ start: (0,to_json/* startOf */.GH)(key), end: key.range?.[1] ?? (0,to_json/* startOf */.GH)(key), text: writeScalar(name, { quotes }) }];
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/expected-data.js

/** The data after `change` was applied to what the steps lead to; undefined removes it. Nothing given is modified. */
function changedAt(value, steps, change) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return change(value) ?? null;
    if (Array.isArray(value)) {
        return value.map((item, index) => (String(index) === step ? changedAt(item, rest, change) : item));
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const copy = Object.assign(Object.create(null), value);
    const held = Object.hasOwn(value, step) ? value[step] : undefined;
    const next = rest.length > 0 && held !== undefined ? changedAt(held, rest, change) : change(held);
    if (next === undefined)
        delete copy[step];
    else
        copy[step] = next;
    return copy;
}
/** True for equal data; the order of keys does not count. */
function sameData(a, b) {
    if (Object.is(a, b) || a === b)
        return true;
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
    }
    if (!(0,json/* isJsonObject */.O)(a) || !(0,json/* isJsonObject */.O)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]));
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/splice.js








/**
 * Changes places of a YAML text, one edit after the other, and leaves every other character as it is: comments,
 * quotes, blank lines, indentation, line breaks, byte order mark. The result is read again, by the rules of YAML 1.2
 * and of Kubernetes, and refused unless exactly the intended data differ. A value that an alias or a merge key shares
 * is refused. With one edit refused the text is not changed at all.
 */
function spliceYaml(source, file, edits) {
    let text = source;
    for (const group of groupsOf(edits)) {
        const spliced = spliceGroup(text, { file, ...group });
        if (spliced.kind === 'refused')
            return spliced;
        text = spliced.text;
    }
    return { kind: 'edited', text };
}
/** Setting scalars moves nothing that other edits of the same document name. */
function groupsOf(edits) {
    const groups = [];
    for (const edit of edits) {
        const { document, within } = edit;
        const last = groups.at(-1);
        const joins = last !== undefined && last.document === document && last.within === within && [edit, ...last.edits].every(({ kind }) => kind === 'set') && last.edits.every(({ pointer }) => pointer !== edit.pointer);
        if (joins)
            last.edits.push(edit);
        else
            groups.push({ document, within, edits: [edit] });
    }
    return groups;
}
function spliceGroup(source, task) {
    const yaml = openYaml(source, task.file);
    if ('problems' in yaml)
        return { kind: 'refused', problems: yaml.problems };
    const document = yaml.documents[task.document];
    if (document === undefined)
        return splice_refuse(yaml, { at: 0, message: `there is no document ${task.document + 1} in this file` });
    return task.within === undefined ? spliceDirectly(yaml, document, task) : spliceWithin(yaml, document, { ...task, within: task.within });
}
function spliceDirectly(yaml, document, task) {
    const patches = [];
    const changes = [];
    let first;
    for (const edit of task.edits) {
        const found = findSpot(document, edit.pointer);
        if (found.kind !== 'found')
            return splice_refuse(yaml, splice_whyNot(yaml, found, edit.pointer));
        const at = (0,to_json/* startOf */.GH)(found.node);
        const patched = patchesOf(yaml.text, found, edit);
        if ('because' in patched)
            return splice_refuse(yaml, { at, message: `${named(edit.pointer)} ${patched.because}`, hint: 'change it by hand, or name another place with update' });
        patches.push(...patched);
        changes.push({ kubernetes: (0,pointers/* segmentsOf */.OD)(edit.pointer), core: found.core, apply: (value, steps) => expectedAfter(value, steps, edit) });
        first ??= notAlone(at, edit.pointer);
    }
    return checked(yaml, { task, text: applyPatches(yaml.text, patches), changes, reason: first ?? notAlone(0, '') });
}
function notAlone(at, pointer) {
    return { at, message: `${named(pointer)} cannot be changed without changing something else`, hint: 'change it by hand, or write this part of the file in a plainer form' };
}
function patchesOf(text, spot, edit) {
    switch (edit.kind) {
        case 'set':
            return patchSet(text, spot, edit.value);
        case 'put':
            return patchPut(text, spot, edit);
        case 'append':
            return patchAppend(text, spot, edit.value);
        case 'rename':
            return patchRename(spot, edit.key);
        case 'remove':
            return patchRemove(text, spot);
    }
}
function expectedAfter(value, steps, edit) {
    switch (edit.kind) {
        case 'set':
            return changedAt(value, steps, () => edit.value);
        case 'put':
            return changedAt(value, [...steps, edit.key], () => edit.value);
        case 'append':
            return changedAt(value, steps, (list) => [...(Array.isArray(list) ? list : []), edit.value]);
        case 'remove':
            return changedAt(value, steps, () => undefined);
        case 'rename': {
            let held;
            const without = changedAt(value, steps, (old) => {
                held = old;
                return undefined;
            });
            return changedAt(without, [...steps.slice(0, -1), edit.key], (old) => (old === undefined ? held : undefined));
        }
    }
}
/** The inner text is edited by itself; its patch is moved to where its lines stand in the outer one. */
function spliceWithin(yaml, document, task) {
    const { within } = task;
    const found = findSpot(document, within);
    if (found.kind !== 'found')
        return splice_refuse(yaml, splice_whyNot(yaml, found, within));
    const { node } = found;
    if (!(0,dist/* isScalar */.jn)(node) || node.type !== 'BLOCK_LITERAL' || typeof node.value !== 'string') {
        return splice_refuse(yaml, { at: (0,to_json/* startOf */.GH)(node), message: `${named(within)} is YAML in a text that cannot be edited in place`, hint: 'write it as a literal block, `values: |`, or as valuesObject' });
    }
    const inner = spliceGroup(node.value, { ...task, document: 0, within: undefined });
    if (inner.kind === 'refused')
        return { kind: 'refused', problems: inner.problems.map((problem) => ({ ...problem, where: yaml.lines.at((0,to_json/* startOf */.GH)(node)), message: `in the text of ${named(within)}: ${problem.message}` })) };
    const text = applyPatches(yaml.text, [moved(yaml.text, node, difference(node.value, inner.text))]);
    const change = { kubernetes: (0,pointers/* segmentsOf */.OD)(within), core: found.core, apply: (value, steps) => changedAt(value, steps, () => inner.text) };
    return checked(yaml, { task, text, changes: [change], reason: notAlone((0,to_json/* startOf */.GH)(node), within) });
}
/** The one stretch in which two texts differ. */
function difference(before, after) {
    let start = 0;
    while (start < before.length && before[start] === after[start])
        start += 1;
    let end = before.length;
    let stop = after.length;
    while (end > start && stop > start && before[end - 1] === after[stop - 1]) {
        end -= 1;
        stop -= 1;
    }
    const added = after.slice(start, stop);
    // New lines are better told as standing behind the line before them: the next one may be blank.
    const below = start === end && added.endsWith('\n') && before[start - 1] === '\n';
    return below ? { start: start - 1, end: end - 1, text: `\n${added.slice(0, -1)}` } : { start, end, text: added };
}
function moved(text, node, { start, end, text: added }) {
    const { starts, indent, end: last } = blockLines(text, node);
    const value = String(node.value);
    const at = (offset) => {
        const before = value.slice(0, offset);
        const line = before.split('\n').length - 1;
        const column = offset - (before.lastIndexOf('\n') + 1);
        const lineStart = starts[line];
        if (lineStart === undefined)
            return Math.min(text.length, lineEnd(text, last));
        return Math.min(lineStart + indent + column, Math.max(lineEnd(text, lineStart), lineStart));
    };
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return { start: at(start), end: at(end), text: added.replaceAll('\n', newline + ' '.repeat(indent)) };
}
function checked(yaml, { task, text, changes, reason }) {
    const after = openYaml(text, task.file);
    const intended = 'problems' in after ? false : after.documents.length === yaml.documents.length && after.documents.every((document, index) => {
        const before = yaml.documents[index];
        if (before === undefined)
            return false;
        const due = index === task.document ? changes : [];
        const core = due.reduce((value, change) => change.apply(value, change.core), before.core);
        const kubernetes = due.reduce((value, change) => change.apply(value, change.kubernetes), before.kubernetes);
        return sameData(document.core, core) && sameData(document.kubernetes, kubernetes);
    });
    return intended ? { kind: 'edited', text: yaml.mark + text } : splice_refuse(yaml, reason);
}
function applyPatches(text, patches) {
    return patches.toSorted((a, b) => b.start - a.start).reduce((result, { start, end, text: added }) => result.slice(0, start) + added + result.slice(end), text);
}
function splice_whyNot(yaml, found, pointer) {
    if (found.kind === 'missing')
        return { at: found.offset, message: `${named(pointer)} does not exist` };
    const other = (0,problem/* formatLocation */.j)(yaml.lines.at(found.other));
    const hint = 'give this place a value of its own, or change the shared one by hand';
    switch (found.by) {
        case 'alias':
            return { at: found.offset, message: `${named(pointer)} is the alias \`*${(0,one_line/* oneLine */.T)(found.name, 60)}\`: its value stands at ${other} and is used elsewhere too`, hint };
        case 'merge':
            return { at: found.offset, message: `${named(pointer)} comes from a merge key: its value stands at ${other}`, hint };
        case 'anchor':
            return { at: found.offset, message: `${named(pointer)} is part of the anchor \`&${(0,one_line/* oneLine */.T)(found.name, 60)}\`, which is used at ${other} too`, hint };
    }
}
function splice_refuse(yaml, { at, message, hint }) {
    return { kind: 'refused', problems: [{ code: 'OSOP-IMAGE-005', severity: 'error', message, where: yaml.lines.at(at), ...(hint === undefined ? {} : { hint }) }] };
}
function named(pointer) {
    return pointer === '' ? 'the document' : `\`${(0,one_line/* oneLine */.T)(dottedPath(pointer), 200)}\``;
}
/** A JSON pointer as a path with dots: `spec.containers[0].image`. Keys with other characters are in quotes. */
function dottedPath(pointer) {
    return (0,pointers/* segmentsOf */.OD)(pointer).reduce((path, segment) => {
        if (/^\d+$/.test(segment))
            return `${path}[${segment}]`;
        const key = /^[\w/-]+$/.test(segment) ? segment : JSON.stringify(segment);
        return path === '' ? key : `${path}.${key}`;
    }, '');
}

// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(3173);
;// CONCATENATED MODULE: ./build/compiled/core/images/image-mappings.js



const exact = { repository: 'repository', repo: 'repository', registry: 'registry', tag: 'tag', digest: 'digest', name: 'name' };
const compound = /^(.*?)[_-]?image(?:[_-]?(repository|repo|name|registry|tag|digest|version))?$/i;
/**
 * The images among the keys of one mapping, whose own key is `holder`: `image: name:tag`; `repository`, `registry`,
 * `tag` and `digest`; `imageName` and `imageTag`, with or without underscores and words before them.
 * A `label` is `image` or `webImage` where keys carry it, else empty: the mapping itself is the image.
 */
function imagesOfMapping(entries, holder) {
    const groups = new Map();
    for (const [key, value] of entries) {
        if ((0,json/* isJsonObject */.O)(value) || Array.isArray(value))
            continue;
        const [prefix, part] = partOf(key) ?? [];
        if (prefix === undefined || part === undefined)
            continue;
        const group = groups.get(prefix) ?? {};
        groups.set(prefix, group);
        // `tag` and `imageTag` in one mapping: the plain one is for the mapping as a whole.
        group[part] ??= key;
    }
    return [...groups].flatMap(([prefix, group]) => imageOf(group, { entries, holder, prefix }) ?? []);
}
function partOf(key) {
    if (Object.hasOwn(exact, key))
        return ['', exact[key] ?? 'name'];
    const match = compound.exec(key);
    if (match === null)
        return undefined;
    const word = match[2]?.toLowerCase();
    const part = word === undefined ? 'image' : word === 'version' ? 'tag' : word === 'name' || word === 'repo' ? 'repository' : word;
    return [match[1] ?? '', part];
}
function imageOf(group, { entries, holder, prefix }) {
    const text = (key) => {
        const value = key === undefined ? undefined : entries.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const isImage = /image$/i.test(holder);
    const repository = text(group.repository) === undefined ? (text(group.image) !== undefined ? group.image : isImage && text(group.name) !== undefined ? group.name : undefined) : group.repository;
    const version = { ...(group.tag === undefined ? {} : { tag: group.tag }), ...(group.digest === undefined ? {} : { digest: group.digest }) };
    const label = labelOf(group, prefix);
    if (repository === undefined) {
        const compoundTag = /image/i.test(group.tag ?? group.digest ?? '');
        return (isImage || compoundTag) && Object.keys(version).length > 0 ? { form: 'parts', keys: { ...version, tagKey: group.tag ?? 'tag' }, name: undefined, label } : undefined;
    }
    const written = text(repository) ?? '';
    const reference = parseImageReference(written);
    if ('wrong' in reference)
        return undefined;
    const alone = Object.keys(version).length === 0 && repository === group.image;
    if (reference.tag !== undefined || reference.digest !== undefined || alone)
        return { form: 'whole', key: repository, name: formatImageName(reference), label: labelOf({ image: repository }, prefix) };
    // A mere `name` is an image only where a version stands beside it.
    if (repository === group.name && Object.keys(version).length === 0)
        return undefined;
    const registry = text(group.registry);
    const registryKey = registry === undefined ? {} : { registry: group.registry ?? '' };
    return { form: 'parts', keys: { repository, ...registryKey, ...version, tagKey: group.tag ?? tagKeyFor(repository) }, name: joined(registry, written), label };
}
function labelOf(group, prefix) {
    const carried = [group.image, group.repository, group.tag, group.digest].some((key) => key !== undefined && /image/i.test(key));
    return carried ? (prefix === '' ? 'image' : `${prefix}Image`) : '';
}
function joined(registry, repository) {
    if (registry === undefined || repository.startsWith(`${registry}/`))
        return repository;
    return `${registry.replace(/\/+$/, '')}/${repository}`;
}
function tagKeyFor(repository) {
    const match = /^(.*image[_-]?)(name|repository|repo)$/i.exec(repository);
    if (match === null)
        return 'tag';
    return (match[1] ?? '') + (/[A-Z]/.test(match[2]?.[0] ?? '') ? 'Tag' : 'tag');
}
/** All images in Helm values, at any depth and in lists. */
function imagesInValues(value, pointer = '', holder = '') {
    if (Array.isArray(value))
        return value.flatMap((item, index) => imagesInValues(item, `${pointer}/${index}`, holder));
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    const entries = new Map(Object.entries(value).map(([key, held]) => [key, held ?? null]));
    const own = imagesOfMapping(entries, holder).map((image) => ({ image, holder: pointer, path: image.label === '' ? pointer : `${pointer}/${(0,pointers/* escapeSegment */.pv)(image.label)}` }));
    return [...own, ...[...entries].flatMap(([key, held]) => imagesInValues(held, `${pointer}/${(0,pointers/* escapeSegment */.pv)(key)}`, key))];
}

;// CONCATENATED MODULE: ./build/compiled/core/images/place.js
/** The search ends at more: what overrides what is compared pair by pair, and nobody deploys one image by so many places. */
const mostCandidates = 2000;

// EXTERNAL MODULE: ./build/compiled/core/yaml/block-yaml.js + 7 modules
var block_yaml = __webpack_require__(7639);
;// CONCATENATED MODULE: ./build/compiled/core/images/source-documents.js







/** The documents of a file. With a problem among them, none of the file can be edited. */
function openSource(file, text) {
    const { documents, problems } = readDocuments(file, text);
    const tree = readOnce(text, file);
    const sources = documents.map(({ value, locate }, index) => ({
        file, index, value, locate, textOf: (pointer) => scalarText({ tree, index }, value, pointer),
    }));
    return { documents: sources, problems: problems.filter(({ severity }) => severity === 'error') };
}
/** In characters. Larger files cannot be edited: they are not searched either. */
const maxLength = 1_048_576;
/** The values of ordinary files come from the fast parser; the full one is asked where something is unusual, and for places. */
function readDocuments(file, text) {
    let full;
    const read = () => (full ??= (0,read_yaml.readYaml)(text, file, { scalars: 'kubernetes', maxLength }));
    const values = text.length > maxLength ? undefined : (0,block_yaml/* splitDocuments */.ZF)(text)?.map(({ start, end }) => (0,block_yaml/* parseBlockYaml */.w_)(text, start, end));
    const ordinary = values?.flatMap((value) => (value === block_yaml/* unusual */.yq ? [] : [value]));
    if (ordinary === undefined || ordinary.length !== values?.length)
        return read();
    return { problems: [], documents: ordinary.map((value, index) => ({ value, locate: (pointer) => read().documents[index]?.locate(pointer) ?? { file, line: 1, column: 1 } })) };
}
/** The YAML that a string of a document holds; undefined where it is none. */
function innerSource(outer, pointer, text) {
    const held = (0,pointers/* valueAt */.fK)(outer.value, pointer);
    if (typeof held !== 'string' || outer.within !== undefined)
        return undefined;
    const { documents, problems } = readDocuments(outer.file, held);
    const [document] = documents;
    if (document === undefined || documents.length > 1 || problems.some(({ severity }) => severity === 'error'))
        return undefined;
    const lines = text.split('\n');
    const inner = held.split('\n');
    const tree = readOnce(held, outer.file);
    return {
        file: outer.file,
        index: outer.index,
        within: pointer,
        value: document.value,
        locate: (at) => {
            const start = outer.locate(pointer);
            const place = document.locate(at);
            const line = (lines[start.line + place.line - 1] ?? '').replace(/\r$/, '');
            const indent = Math.max(0, line.length - (inner[place.line - 1] ?? '').length);
            return inner.length < 2 ? start : { file: outer.file, line: start.line + place.line, column: place.column + indent };
        },
        textOf: (at) => scalarText({ tree, index: 0 }, document.value, at),
    };
}
/** Parsed when it is first asked for. */
function readOnce(text, file) {
    let tree;
    return () => (tree ??= openYaml(text, file));
}
function scalarText(source, value, pointer) {
    const held = (0,pointers/* valueAt */.fK)(value, pointer);
    if (typeof held === 'string')
        return held;
    if (typeof held !== 'number' && typeof held !== 'boolean')
        return '';
    const yaml = source.tree();
    const document = 'problems' in yaml ? undefined : yaml.documents[source.index];
    const found = document === undefined ? undefined : findSpot(document, pointer);
    if (found?.kind !== 'found' || !(0,dist/* isScalar */.jn)(found.node) || 'problems' in yaml)
        return String(held);
    return yaml.text.slice((0,to_json/* startOf */.GH)(found.node), found.node.range?.[1]);
}
/** Where something is, as `update` takes it: `spec.source.helm.values.image.tag`. */
function pathOf({ within }, pointer) {
    return dottedPath(`${within ?? ''}${pointer}`);
}

;// CONCATENATED MODULE: ./build/compiled/core/images/write-image.js




/** The part that a pointer names; undefined for collections and where nothing is. */
function slotAt(document, pointer) {
    const value = (0,pointers/* valueAt */.fK)(document.value, pointer);
    return value === undefined || (0,json/* isJsonObject */.O)(value) || Array.isArray(value) ? undefined : { pointer, value, text: document.textOf(pointer) };
}
/** What an edit has to say about its place. */
function editBase({ index, within }) {
    return { document: index, ...(within === undefined ? {} : { within }) };
}
/** The parts of an image in a mapping. */
function mappingHolder(document, pointer) {
    const at = (key) => `${pointer}/${(0,pointers/* escapeSegment */.pv)(key)}`;
    return {
        document,
        slot: (key) => slotAt(document, at(key)),
        pathOf: (key) => pathOf(document, at(key)),
        put: (key, value) => {
            const there = (0,pointers/* valueAt */.fK)(document.value, at(key));
            return there === undefined
                ? { ...editBase(document), kind: 'put', pointer, key, value }
                : { ...editBase(document), kind: 'set', pointer: at(key), value };
        },
    };
}
/** Collects edits and what they change. */
class PlanBuilder {
    edits = [];
    changes = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    /** Sets a scalar unless it is that string already. */
    set(slot, value) {
        if (slot.value === value)
            return;
        this.edits.push({ ...editBase(this.#document), kind: 'set', pointer: slot.pointer, value });
        this.changes.push({ path: pathOf(this.#document, slot.pointer), from: slot.text, to: value });
    }
    add(edit, change) {
        this.edits.push(edit);
        this.changes.push(change);
    }
    done() {
        return { kind: 'write', edits: this.edits, changes: this.changes };
    }
}
/** A scalar that holds `name:tag@digest`, with Argo CD's and kustomize's `name=` in front where `from` is given. */
function planWhole(document, slot, request, from = '') {
    const builder = new PlanBuilder(document);
    const current = parseImageReference(slot.text.slice(from.length));
    const name = request.newName ?? ('wrong' in current ? request.name : formatImageName(current));
    const keep = request.tag === undefined && request.digest === undefined && !('wrong' in current) ? current : {};
    const { tag, digest } = { ...keep, ...request };
    builder.set(slot, from + image_reference_formatImageReference({ path: name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }));
    return builder.done();
}
/** Parts of an image by key. A digest that would outlive its tag is emptied, for charts prefer digests to tags. */
function planParts(holder, keys, request) {
    const builder = new PlanBuilder(holder.document);
    const slotOf = (key) => (key === undefined ? undefined : holder.slot(key));
    const [tag, digest] = [slotOf(keys.tag), slotOf(keys.digest)];
    const refused = request.newName === undefined ? undefined : planName(builder, request.newName, { repository: slotOf(keys.repository), registry: slotOf(keys.registry) });
    if (refused !== undefined)
        return refused;
    // A tag may carry its digest itself: `v1@sha256:…`.
    const carried = digest === undefined && request.digest !== undefined && (tag?.text.includes('@') ?? false);
    if (request.digest !== undefined && digest === undefined && !carried) {
        return { kind: 'refused', because: 'has no key for a digest', hint: 'give the tag alone, or add an empty digest beside it where the chart reads one' };
    }
    if (request.digest !== undefined && carried && request.tag === undefined) {
        return { kind: 'refused', because: 'has a tag with a digest', hint: 'give the tag beside the digest' };
    }
    if (request.tag !== undefined) {
        const text = carried ? `${request.tag}@${request.digest ?? ''}` : request.tag;
        if (tag === undefined)
            builder.add(holder.put(keys.tagKey, text), { path: holder.pathOf(keys.tagKey), from: '', to: text });
        else
            builder.set(tag, text);
    }
    if (request.digest !== undefined && digest !== undefined)
        builder.set(digest, request.digest);
    if (request.tag !== undefined && request.digest === undefined && digest !== undefined && digest.text !== '')
        builder.set(digest, '');
    return builder.done();
}
function planName(builder, newName, { repository, registry }) {
    if (repository === undefined)
        return { kind: 'refused', because: 'does not hold the name of the image', hint: 'set the new name where the name is set' };
    const name = parseImageName(newName);
    if (registry === undefined || registry.text === '' || 'wrong' in name) {
        builder.set(repository, newName);
        return undefined;
    }
    builder.set(registry, name.registry ?? 'docker.io');
    builder.set(repository, name.path);
    return undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/images/in-values.js







/** The places in Helm values (or below `pointer` of a document) that set an image. */
function candidatesInValues(document, values, request, context) {
    const images = imagesInValues(values.value);
    const nameless = images.filter(({ image }) => image.name === undefined);
    const fitting = images.filter(({ image, path }) => matches({ image, path }, request, { context, only: nameless.length === 1 }) !== undefined).slice(0, mostCandidates + 1);
    return fitting.flatMap(({ image, holder, path }) => {
        const match = matches({ image, path }, request, { context, only: nameless.length === 1 });
        if (match === undefined)
            return [];
        const at = values.pointer + holder;
        const { plan, told } = planAt(document, at, { image, request });
        return [{ ...placeOf(document, told, { plan, context }), name: image.name, guessed: match === 'guessed', valuePath: path }];
    });
}
function matches({ image, path }, { key }, { context, only }) {
    if (image.name !== undefined)
        return namesImage(image.name, key) ? 'sure' : undefined;
    const given = context.defaultName(path);
    if (given !== undefined)
        return namesImage(given, key) ? 'sure' : undefined;
    return only && context.namesake && path === '/image' ? 'guessed' : undefined;
}
function planAt(document, at, { image, request }) {
    if (image.form === 'whole') {
        const pointer = `${at}/${(0,pointers/* escapeSegment */.pv)(image.key)}`;
        const slot = slotAt(document, pointer);
        return { told: pointer, plan: slot === undefined ? { kind: 'refused', because: 'has no value', hint: 'write the image there first' } : planWhole(document, slot, request) };
    }
    return { told: `${at}/${(0,pointers/* escapeSegment */.pv)(telling(image.keys, request))}`, plan: planParts(mappingHolder(document, at), image.keys, request) };
}
/** The key that tells the version that a request is about. */
function telling({ tag, digest, repository, tagKey }, request) {
    return (request.tag === undefined ? (request.digest === undefined ? repository : digest) : tag) ?? tag ?? digest ?? repository ?? tagKey;
}
function placeOf(document, pointer, { plan, context }) {
    return { kind: context.kind, file: document.file, path: pathOf(document, pointer), where: document.locate(pointer), current: document.textOf(pointer), plan, group: `${context.group}#${pointer}` };
}
/** The places in `helm.parameters` of a source: `image.repository` belongs with `image.tag`, whatever stands before them. */
function candidatesInParameters(document, list, parameters, { request, context }) {
    const all = imagesInParameters(document, list, parameters);
    const only = all.filter(({ image }) => image.name === undefined).length === 1;
    const fitting = all.filter(({ image, path }) => matches({ image, path }, request, { context, only }) !== undefined).slice(0, mostCandidates + 1);
    return fitting.flatMap(({ image, path, holder, pointerOf }) => {
        const match = matches({ image, path }, request, { context, only });
        if (match === undefined)
            return [];
        const pointer = pointerOf(image.form === 'whole' ? image.key : telling(image.keys, request));
        const slot = slotAt(document, pointer);
        const plan = image.form === 'parts' ? planParts(holder, image.keys, request) : slot === undefined ? refusedValue : planWhole(document, slot, request);
        return [{ ...placeOf(document, pointer, { plan, context }), name: image.name, guessed: match === 'guessed', valuePath: path }];
    });
}
/** All images in `helm.parameters`. */
function imagesInParameters(document, list, parameters) {
    return [...in_values_groupsOf(list, parameters).values()].flatMap((group) => imagesOfMapping(group.entries, group.prefix.split('.').at(-1) ?? '').map((image) => ({
        image,
        path: [...(group.prefix === '' ? [] : group.prefix.split('.')), ...(image.label === '' ? [] : [image.label])].map((step) => `/${(0,pointers/* escapeSegment */.pv)(step)}`).join(''),
        holder: parameterHolder(document, list, group),
        pointerOf: (key) => group.pointers.get(key) ?? list,
    })));
}
const refusedValue = { kind: 'refused', because: 'has no value', hint: 'write the image there first' };
function in_values_groupsOf(list, parameters) {
    const groups = new Map();
    for (const [index, parameter] of parameters.entries()) {
        const name = (0,json/* isJsonObject */.O)(parameter) ? parameter['name'] : undefined;
        if (!(0,json/* isJsonObject */.O)(parameter) || typeof name !== 'string')
            continue;
        const dot = name.lastIndexOf('.');
        const prefix = name.slice(0, Math.max(0, dot));
        const group = groups.get(prefix) ?? { prefix, entries: new Map(), pointers: new Map() };
        groups.set(prefix, group);
        // Helm takes the last of two parameters of one name.
        group.entries.set(name.slice(dot + 1), parameter['value'] ?? null);
        group.pointers.set(name.slice(dot + 1), `${list}/${index}/value`);
    }
    return groups;
}
function parameterHolder(document, list, { prefix, pointers }) {
    const nameOf = (key) => (prefix === '' ? key : `${prefix}.${key}`);
    return {
        document,
        pathOf: (key) => `${pathOf(document, list)}[name=${nameOf(key)}].value`,
        slot: (key) => {
            const pointer = pointers.get(key);
            return pointer === undefined ? undefined : slotAt(document, pointer);
        },
        put: (key, value) => {
            const pointer = pointers.get(key);
            if (pointer === undefined)
                return { ...editBase(document), kind: 'append', pointer: list, value: { name: nameOf(key), value } };
            return { ...editBase(document), kind: 'put', pointer: pointer.slice(0, -'/value'.length), key: 'value', value };
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/core/images/in-workloads.js




const containerLists = ['initContainers', 'containers', 'ephemeralContainers'];
const podSpecs = [['spec', 'template', 'spec'], ['spec', 'jobTemplate', 'spec', 'template', 'spec'], ['template', 'spec'], ['spec', 'podTemplate', 'spec'], ['spec', 'workload', 'spec', 'template', 'spec'], ['spec']];
/** The objects of a document. Patches count, which need not say what they are for. */
function objectsOf(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    const { kind, items } = value;
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items))
        return [{ pointer: '', value }];
    return items.flatMap((item, index) => ((0,json/* isJsonObject */.O)(item) ? [{ pointer: `/items/${index}`, value: item }] : []));
}
/** The containers of all sorts and kinds in a document. */
function containersIn(document) {
    return objectsOf(document.value).flatMap((object) => podSpecs.flatMap((path) => inPodSpec(object, path)));
}
function inPodSpec(object, path) {
    const spec = path.reduce((at, key) => ((0,json/* isJsonObject */.O)(at) && Object.hasOwn(at, key) ? at[key] : undefined), object.value);
    if (!(0,json/* isJsonObject */.O)(spec))
        return [];
    const pod = object.pointer + path.map((key) => `/${key}`).join('');
    return containerLists.flatMap((list) => {
        const containers = Object.hasOwn(spec, list) ? spec[list] : undefined;
        return (Array.isArray(containers) ? containers : []).flatMap((container, index) => {
            if (!(0,json/* isJsonObject */.O)(container) || typeof container['image'] !== 'string')
                return [];
            const name = typeof container['name'] === 'string' ? container['name'] : String(index);
            return [{ object, pod, pointer: `${pod}/${list}/${index}/image`, name, image: container['image'] }];
        });
    });
}
/** The containers in a document that run the wanted image. */
function candidatesInWorkloads(document, request) {
    return containersIn(document).flatMap(({ object, pod, pointer, image }) => {
        const slot = slotAt(document, pointer);
        const reference = parseImageReference(image);
        if (!namesImage(image, request.key) || slot === undefined || 'wrong' in reference)
            return [];
        return [{
                kind: 'container', file: document.file, path: pathOf(document, pointer), where: document.locate(pointer), current: image,
                plan: planWhole(document, slot, request), name: formatImageName(reference), guessed: false,
                // Containers of one pod that run one version of an image are one place.
                group: `${document.file}#${document.index}${pod}#${image}`,
                object: objectName(object.value),
            }];
    });
}
/** Kind and name, as `Deployment/web`. */
function objectName({ kind, metadata }) {
    const name = (0,json/* isJsonObject */.O)(metadata) ? metadata['name'] : undefined;
    return `${typeof kind === 'string' ? kind : ''}/${typeof name === 'string' ? name : ''}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/images/in-applications.js







/** The sources of the Applications and ApplicationSets in a document. */
function applicationSources(document) {
    return objectsOf(document.value).flatMap(({ pointer, value }) => {
        const isSet = value['kind'] === 'ApplicationSet';
        if (!isSet && value['kind'] !== 'Application')
            return [];
        const steps = isSet ? ['spec', 'template', 'spec'] : ['spec'];
        const spec = steps.reduce((at, key) => ((0,json/* isJsonObject */.O)(at) ? at[key] : undefined), value);
        if (!(0,json/* isJsonObject */.O)(spec))
            return [];
        const metadata = (0,json/* isJsonObject */.O)(value['metadata']) ? value['metadata'] : {};
        const base = pointer + steps.map((step) => `/${step}`).join('');
        const several = Array.isArray(spec['sources']) ? spec['sources'] : [];
        const named = [[`${base}/source`, spec['source']], ...several.map((source, index) => [`${base}/sources/${index}`, source])];
        const application = `${document.file}#${document.index}${pointer} ${typeof metadata['name'] === 'string' ? metadata['name'] : ''}`;
        return named.flatMap(([at, source]) => ((0,json/* isJsonObject */.O)(source) ? [{ document, application, pointer: at, value: source, ...in_applications_filesOf(source) }] : []));
    });
}
function in_applications_filesOf(source) {
    const path = source['path'];
    const folder = typeof path === 'string' ? (0,repository_layout.resolvePath)('', path.replace(/^\//, '')) : undefined;
    const files = (0,json/* isJsonObject */.O)(source['helm']) && Array.isArray(source['helm']['valueFiles']) ? source['helm']['valueFiles'] : [];
    const valueFiles = files.flatMap((file) => {
        if (typeof file !== 'string' || file.includes('://'))
            return [];
        // `$values/…` and `/…` count from the top of a repository, others from the chart.
        const fromTop = /^(?:\$[^/]+)?\/(.*)$/.exec(file)?.[1];
        const resolved = fromTop === undefined ? (0,repository_layout.resolvePath)(folder ?? '', file) : (0,repository_layout.resolvePath)('', fromTop);
        return resolved === undefined ? [] : [resolved];
    });
    return { folder, valueFiles };
}
/** The places in one source, the ones that win last. `text` is that of the file. */
function candidatesInSource(source, text, request, context) {
    const { document, pointer, value } = source;
    const { helm, kustomize } = value;
    const found = [];
    const base = { ...context, group: `${document.file}#${document.index}` };
    if ((0,json/* isJsonObject */.O)(helm)) {
        const { values, valuesObject, parameters } = helm;
        const values_ = { ...base, kind: 'application-values' };
        if ((0,json/* isJsonObject */.O)(valuesObject))
            found.push(...candidatesInValues(document, { pointer: `${pointer}/helm/valuesObject`, value: valuesObject }, request, values_));
        else if (typeof values === 'string')
            found.push(...inText(document, `${pointer}/helm/values`, text, { request, context: values_ }));
        if (Array.isArray(parameters)) {
            const own = defaultsOf(source, context.defaultName);
            found.push(...candidatesInParameters(document, `${pointer}/helm/parameters`, parameters, { request, context: { ...base, defaultName: own, kind: 'application-parameters' } }));
        }
    }
    if ((0,json/* isJsonObject */.O)(kustomize) && Array.isArray(kustomize['images']))
        found.push(...kustomizeImages(document, `${pointer}/kustomize/images`, kustomize['images'], request));
    return found;
}
function inText(document, at, text, { request, context }) {
    const inner = innerSource(document, at, text);
    return inner === undefined ? [] : candidatesInValues(inner, { pointer: '', value: inner.value }, request, { ...context, group: `${context.group}${at}` });
}
/** Parameters complete what `valuesObject` says: the name may stand there and the tag here. */
function defaultsOf(source, given) {
    const helm = (0,json/* isJsonObject */.O)(source.value['helm']) ? source.value['helm'] : {};
    const inline = (0,json/* isJsonObject */.O)(helm['valuesObject']) ? helm['valuesObject'] : innerSource(source.document, `${source.pointer}/helm/values`, '')?.value;
    return (path) => nameIn(inline, path) ?? given(path);
}
function nameIn(values, path) {
    const held = path.split('/').slice(1).reduce((at, key) => ((0,json/* isJsonObject */.O)(at) && Object.hasOwn(at, key) ? at[key] : undefined), values);
    if (!(0,json/* isJsonObject */.O)(held) || typeof held['repository'] !== 'string')
        return undefined;
    return typeof held['registry'] === 'string' && held['registry'] !== '' ? `${held['registry']}/${held['repository']}` : held['repository'];
}
/** The images that `kustomize.images` of a source sets. */
function kustomizeOptions(list, images) {
    return images.flatMap((written, index) => {
        if (typeof written !== 'string')
            return [];
        const before = written.slice(0, written.indexOf('=') + 1);
        const target = parseImageReference(written.slice(before.length));
        return 'wrong' in target ? [] : [{ pointer: `${list}/${index}`, written, before, target }];
    });
}
function kustomizeImages(document, list, images, request) {
    return kustomizeOptions(list, images).flatMap(({ pointer, written, before, target }) => {
        const old = before.slice(0, -1);
        const name = before === '' ? undefined : parseImageName(old);
        const wanted = namesImage(written.slice(before.length), request.key) || (name !== undefined && !('wrong' in name) && namesImage(formatImageName(name), request.key)) || old === request.name;
        const slot = slotAt(document, pointer);
        if (!wanted || slot === undefined)
            return [];
        // An image that gets a new name keeps its old one in front, by which kustomize finds it.
        const renamed = before === '' && request.newName !== undefined ? { ...request, newName: `${formatImageName(target)}=${request.newName}` } : request;
        return [{
                kind: 'application-kustomize', file: document.file, path: pathOf(document, pointer), where: document.locate(pointer), current: written,
                plan: planWhole(document, slot, renamed, before), name: formatImageName(target), guessed: false, group: `${document.file}#${pointer}`,
            }];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/images/in-kustomizations.js




/** The entries of `images` that set the wanted image, by the name they replace or by the one they put in its place. */
function candidatesInKustomization(document, request) {
    if (!(0,json/* isJsonObject */.O)(document.value))
        return [];
    const images = document.value['images'];
    return (Array.isArray(images) ? images : []).flatMap((entry, index) => {
        if (!(0,json/* isJsonObject */.O)(entry))
            return [];
        const [name, newName] = [in_kustomizations_textOf(entry, 'name'), in_kustomizations_textOf(entry, 'newName')];
        const wanted = [name, newName].some((text) => text !== undefined && (text === request.name || namesImage(text, request.key)));
        if (!wanted || name === undefined)
            return [];
        const pointer = `/images/${index}`;
        const told = ['newTag', 'digest', 'newName'].map((key) => slotAt(document, `${pointer}/${key}`)).find((slot) => slot !== undefined)?.pointer ?? pointer;
        return [{
                kind: 'kustomize-image', file: document.file, path: pathOf(document, told), where: document.locate(told), current: document.textOf(told),
                plan: planEntry(document, pointer, { entry, request }), name: newName ?? name, guessed: false, group: `${document.file}#${pointer}`,
            }];
    });
}
function in_kustomizations_textOf(value, key) {
    const held = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof held === 'string' && held !== '' ? held : undefined;
}
/**
 * An entry with `newTag` and `digest` makes `name:tag@digest`, and one of the two alone drops the other from the image
 * (https://github.com/kubernetes-sigs/kustomize/blob/master/api/filters/imagetag/updater.go). So an old tag or digest
 * that is not asked for goes: a new tag beside an old digest would change nothing.
 */
function planEntry(document, pointer, { entry, request }) {
    const builder = new PlanBuilder(document);
    const slotOf = (key) => slotAt(document, `${pointer}/${key}`);
    if (request.newName !== undefined && request.newName !== (in_kustomizations_textOf(entry, 'newName') ?? in_kustomizations_textOf(entry, 'name')))
        write(builder, document, { pointer, key: 'newName', value: request.newName, slot: slotOf('newName') });
    for (const [key, value, other, kept] of [['newTag', request.tag, 'digest', request.digest], ['digest', request.digest, 'newTag', request.tag]]) {
        if (value === undefined)
            continue;
        const [slot, rival] = [slotOf(key), slotOf(other)];
        if (slot === undefined && rival !== undefined && kept === undefined) {
            const changes = { path: pathOf(document, `${pointer}/${other}`), from: rival.text, to: value };
            builder.edits.push({ ...editBase(document), kind: 'rename', pointer: rival.pointer, key });
            builder.add({ ...editBase(document), kind: 'set', pointer: `${pointer}/${key}`, value }, changes);
            continue;
        }
        write(builder, document, { pointer, key, value, slot });
        if (rival !== undefined && kept === undefined) {
            builder.add({ ...editBase(document), kind: 'remove', pointer: rival.pointer }, { path: pathOf(document, rival.pointer), from: rival.text, to: '' });
        }
    }
    return builder.done();
}
function write(builder, document, { pointer, key, value, slot }) {
    if (slot !== undefined)
        builder.set(slot, value);
    else
        builder.add({ ...editBase(document), kind: 'put', pointer, key, value }, { path: pathOf(document, `${pointer}/${key}`), from: '', to: value });
}
/** A new entry for an image that the kustomization's resources call `name`. */
function newEntry(document, name, request) {
    const value = (0,json/* isJsonObject */.O)(document.value) ? document.value : {};
    const listed = Array.isArray(value['images']);
    const { newName, tag, digest } = request;
    const entry = {
        name,
        ...(newName === undefined || newName === name ? {} : { newName }),
        ...(tag === undefined ? {} : { newTag: tag }),
        ...(digest === undefined ? {} : { digest }),
    };
    const builder = new PlanBuilder(document);
    const index = listed ? value['images'].length : 0;
    builder.add(listed ? { ...editBase(document), kind: 'append', pointer: '/images', value: entry } : { ...editBase(document), kind: 'put', pointer: '', key: 'images', value: [entry] }, { path: `images[${index}]`, from: '', to: [tag, digest].filter((text) => text !== undefined).join('@') });
    return {
        kind: 'kustomize-new-image', file: document.file, path: `images[${index}]`, where: document.locate(listed ? '/images' : ''), current: '',
        plan: builder.done(), name, guessed: false, group: `${document.file}#new`,
    };
}

;// CONCATENATED MODULE: ./build/compiled/core/images/repository.js





/** Prepares the search. Reads kustomizations, charts and what mentions Applications. */
function openRepository(paths, read) {
    const text = cached(read);
    const open = cached((path) => openSource(path, text(path) ?? ''));
    const layout = (0,repository_layout.readLayout)(paths, text);
    const roles = (0,repository_layout.fileRoles)(layout);
    const applications = paths.flatMap((path) => (roles.get(path) === 'manifest' && mentionsApplication(text(path)) ? open(path).documents.flatMap(applicationSources) : []));
    const named = new Set(applications.flatMap(({ valueFiles }) => valueFiles));
    const byApplication = new Map(applications.flatMap(({ folder, valueFiles }) => (folder !== undefined && layout.charts.has(folder) ? valueFiles.map((file) => [file, folder]) : [])));
    const byName = chartsByName(layout);
    const namesIn = cached((file) => new Map(imagesInValues(open(file).documents[0]?.value ?? null).flatMap(({ path, image }) => (image.name === undefined ? [] : [[path, image.name]]))));
    return {
        layout, roles, applications, text, open,
        chartOf: (file) => chartAbove(layout, file) ?? byApplication.get(file) ?? byName.get(applicationInName(file) ?? ''),
        defaultName: (chart, path) => (chart === undefined ? undefined : nameByDefault({ layout, namesIn }, chart, path)),
        namesIn,
        isValues: (path) => roles.get(path) === 'helm-values' || named.has(path),
    };
}
function cached(compute) {
    const known = new Map();
    return (key) => {
        const held = known.get(key);
        if (held !== undefined || known.has(key))
            return held;
        const value = compute(key);
        known.set(key, value);
        return value;
    };
}
function mentionsApplication(text) {
    return text !== undefined && text.includes('argoproj.io/') && text.includes('Application');
}
/** Charts whose name or folder is called once only. */
function chartsByName(layout) {
    const found = new Map();
    for (const { folder, name } of layout.charts.values()) {
        for (const called of [name, folder.slice(folder.lastIndexOf('/') + 1)])
            found.set(called, (found.get(called) ?? new Set()).add(folder));
    }
    return new Map([...found].flatMap(([called, folders]) => (folders.size === 1 ? [...folders].map((folder) => [called, folder]) : [])));
}
function chartAbove(layout, file) {
    for (let folder = (0,repository_paths/* folderOf */.y)(file);; folder = (0,repository_paths/* folderOf */.y)(folder)) {
        if (layout.charts.has(folder))
            return folder;
        if (folder === '')
            return undefined;
    }
}
/** `api` of `api-values.yaml`; undefined for files that are called `values` and the environment. */
function applicationInName(file) {
    return /^(.+)[-_.]values\.ya?ml$/.exec(file.slice(file.lastIndexOf('/') + 1))?.[1];
}
/** The values of a chart hold those of its dependencies below their names. */
function nameByDefault(known, chart, path) {
    const own = known.namesIn(chart === '' ? 'values.yaml' : `${chart}/values.yaml`).get(path);
    if (own !== undefined)
        return own;
    const [, key = '', ...rest] = path.split('/');
    const local = known.layout.charts.get(chart)?.local ?? [];
    const below = [(0,repository_layout.resolvePath)(chart, `charts/${key}`), ...local].find((folder) => folder !== undefined && (known.layout.charts.get(folder)?.name === key || folder.endsWith(`/${key}`)) && folder !== chart);
    return below === undefined || rest.length === 0 || !known.layout.charts.has(below) ? undefined : nameByDefault(known, below, `/${rest.join('/')}`);
}

;// CONCATENATED MODULE: ./build/compiled/core/images/candidates.js








/** Looks through all files. Only what mentions the last part of the image's name, or may set a tag without it, is parsed. `applications` are names of the user's. */
function findCandidates(repository, request, applications) {
    const needle = lastPart(request.name);
    const unreadable = [];
    const candidates = [];
    for (const path of repository.layout.paths) {
        const role = repository.roles.get(path);
        const values = repository.isValues(path);
        if (!values && role !== 'manifest' && role !== 'patch' && role !== 'kustomization' && role !== 'component')
            continue;
        const text = repository.text(path);
        if (text === undefined) {
            unreadable.push({ code: 'OSOP-YAML-001', severity: 'error', message: `${path} is no UTF-8 text, or larger than 20 MiB: it was not searched`, where: { file: path, line: 1, column: 1 } });
            continue;
        }
        if (!(text.includes(needle) || (values && /tag|digest|version/i.test(text))))
            continue;
        const { documents, problems } = repository.open(path);
        if (problems.length > 0 && text.includes(needle))
            unreadable.push(...problems.slice(0, 1));
        for (const document of documents) {
            if (candidates.length > mostCandidates)
                break;
            const found = values
                ? candidatesInValues(document, { pointer: '', value: document.value }, request, valuesContext(repository, path, { needle, applications }))
                : role === 'kustomization' || role === 'component' ? candidatesInKustomization(document, request) : candidatesInWorkloads(document, request);
            for (const candidate of found)
                candidates.push(candidate);
        }
    }
    const bySource = new Map();
    for (const source of repository.applications) {
        if (candidates.length > mostCandidates)
            break;
        const found = candidatesInSource(source, repository.text(source.document.file) ?? '', request, sourceContext(repository, source, { needle, applications }));
        bySource.set(source, found);
        for (const candidate of found)
            candidates.push(candidate);
    }
    return { candidates, bySource, unreadable, tooMany: candidates.length > mostCandidates };
}
function valuesContext(repository, path, names) {
    const chart = repository.chartOf(path);
    const folder = (0,repository_paths/* folderOf */.y)(path);
    const called = applicationInName(path) ?? folder.slice(folder.lastIndexOf('/') + 1);
    return {
        kind: 'helm-values', group: path, namesake: called === names.needle || names.applications.includes(called),
        defaultName: (at) => repository.defaultName(chart, at),
    };
}
function sourceContext(repository, { application, folder, valueFiles }, names) {
    const called = application.slice(application.lastIndexOf(' ') + 1);
    const chart = folder !== undefined && repository.layout.charts.has(folder) ? folder : undefined;
    return {
        namesake: called === names.needle || names.applications.includes(called),
        defaultName: (path) => nameInFiles(repository, valueFiles, path) ?? repository.defaultName(chart, path),
    };
}
function nameInFiles(repository, files, path) {
    for (const file of files.toReversed()) {
        const name = repository.namesIn(file).get(path);
        if (name !== undefined)
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/images/known-names.js



/** Nobody waits long for a suggestion. */
const known_names_mostFiles = 500;
/** The names of images that the files in scope mention, for a suggestion where the wanted one is not among them. */
function namesOfImages(repository, inScope) {
    const names = new Set();
    const files = repository.layout.paths.filter((path) => {
        const role = repository.roles.get(path);
        return inScope(path) && (repository.isValues(path) || role === 'manifest' || role === 'patch' || role === 'kustomization' || role === 'component');
    });
    for (const file of files.filter((path) => /image/i.test(repository.text(path) ?? '')).slice(0, known_names_mostFiles)) {
        for (const { value } of repository.open(file).documents) {
            for (const { image } of imagesInValues(value))
                if (image.name !== undefined)
                    names.add(image.name);
            for (const name of entryNames(value))
                names.add(name);
        }
    }
    return [...names];
}
function entryNames(value) {
    const images = (0,json/* isJsonObject */.O)(value) ? value['images'] : undefined;
    return (Array.isArray(images) ? images : []).flatMap((entry) => {
        const written = (0,json/* isJsonObject */.O)(entry) ? (entry['newName'] ?? entry['name']) : undefined;
        const reference = typeof written === 'string' ? parseImageReference(written) : { wrong: '' };
        return 'wrong' in reference ? [] : [formatImageName(reference)];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/images/settle.js



/**
 * The candidates in scope that take effect somewhere: for each thing that is deployed (an overlay that no other uses,
 * an Application, a chart with a values file) the one that wins, and all that belong to no such thing. An overlay
 * whose image is set out of scope, or in a base that only it uses, gets a new entry instead.
 */
function liveCandidates(search) {
    const scoped = search.found.candidates.filter(({ file }) => search.inScope(file));
    const sure = scoped.filter(({ guessed }) => !guessed);
    const pool = sure.length > 0 ? sure : scoped;
    const handled = new Set();
    const live = new Set();
    for (const { members, winners } of [...overlays(search, pool), ...charts(search, pool)]) {
        for (const member of members)
            handled.add(member);
        for (const winner of winners)
            live.add(winner);
    }
    return [...pool.filter((candidate) => live.has(candidate) || !handled.has(candidate)), ...[...live].filter(({ kind }) => kind === 'kustomize-new-image')];
}
function overlays(search, pool) {
    const { repository, found, inScope } = search;
    const map = new KustomizationMap(repository);
    // What an overlay adds can be found at places out of scope only when the image is set anywhere at all.
    const relevant = found.candidates.filter((candidate) => map.ownersOf(candidate).length > 0);
    if (relevant.length === 0)
        return [];
    const all = map.leaves(() => true);
    const reached = new Map(all.map((leaf) => [leaf, relevant.filter((candidate) => map.reaches(leaf, candidate))]));
    return map.leaves(inScope).map((leaf) => {
        const everywhere = relevant.filter((candidate) => map.reaches(leaf, candidate));
        const members = everywhere.filter((candidate) => pool.includes(candidate));
        const winners = map.winners(members);
        const shared = (winner) => [...reached.values()].filter((held) => held.includes(winner)).length > 1;
        const bases = winners.filter((winner) => winner.kind === 'container' && !map.ownersOf(winner).includes(leaf.folder));
        const needsEntry = everywhere.length > 0 && bases.length === winners.length && !bases.some(shared);
        const entries = needsEntry ? entriesFor(search, leaf, map.winners(everywhere)) : [];
        return byApplications(search, leaf, { members, winners: entries.length === 1 ? entries : winners }, pool);
    });
}
/** One entry for each name by which the resources call the image. */
function entriesFor({ repository, request }, leaf, winners) {
    const names = new Set(winners.flatMap(({ name }) => name ?? []));
    const [document] = repository.open(leaf.file).documents;
    return document === undefined ? [] : [...names].map((name) => newEntry(document, name, request));
}
/** `kustomize.images` of an Application comes after everything in its folder. */
function byApplications({ repository, found }, leaf, outcome, pool) {
    const using = repository.applications.filter(({ folder }) => folder === leaf.folder);
    const theirs = using.map((source) => (found.bySource.get(source) ?? []).filter((candidate) => candidate.kind === 'application-kustomize' && pool.includes(candidate)));
    const winners = theirs.flat();
    if (winners.length === 0)
        return outcome;
    return { members: [...outcome.members, ...winners], winners: theirs.every((own) => own.length > 0) ? winners : [...winners, ...outcome.winners] };
}
/** Which kustomizations use which, and which files. */
class KustomizationMap {
    #kustomizations;
    #users = new Map();
    #closures = new Map();
    constructor({ layout }) {
        this.#kustomizations = layout.kustomizations;
        for (const { folder, references } of layout.kustomizations.values()) {
            for (const { target, as } of references) {
                if (target === undefined || (as !== 'resource' && as !== 'patch' && as !== 'component'))
                    continue;
                this.#users.set(target, [...(this.#users.get(target) ?? []), { folder, patch: as === 'patch' }]);
            }
        }
    }
    /** Folders of the kustomizations that a place is part of. */
    ownersOf({ kind, file }) {
        if (kind === 'kustomize-image')
            return [(0,repository_paths/* folderOf */.y)(file)];
        return kind === 'container' ? (this.#users.get(file) ?? []).map(({ folder }) => folder) : [];
    }
    closure(folder) {
        const known = this.#closures.get(folder);
        if (known !== undefined)
            return known;
        const closure = new Set((0,repository_layout.closureOf)(folder, (at) => this.#kustomizations.get(at)).map((used) => used.folder));
        this.#closures.set(folder, closure);
        return closure;
    }
    /** Those that deploy something by themselves: no other one in scope is built of them. */
    leaves(inScope) {
        const scoped = [...this.#kustomizations.values()].filter(({ file, component }) => inScope(file) && !component);
        const covered = new Set(scoped.flatMap(({ folder }) => [...this.closure(folder)].filter((used) => used !== folder && !this.closure(used).has(folder))));
        return scoped.filter(({ folder }) => !covered.has(folder));
    }
    reaches({ folder }, candidate) {
        const closure = this.closure(folder);
        return this.ownersOf(candidate).some((owner) => closure.has(owner));
    }
    winners(members) {
        return members.filter((member) => !members.some((other) => other !== member && this.#overrides(other, member)));
    }
    #overrides(a, b) {
        const above = this.ownersOf(a).some((folder) => this.ownersOf(b).some((below) => this.#isBelow(folder, below)));
        const beside = this.ownersOf(a).some((folder) => this.ownersOf(b).includes(folder));
        if (a.kind === 'kustomize-image')
            return above || (beside && b.kind === 'container');
        const patches = a.object === b.object && this.#isPatch(a);
        return patches && b.kind === 'container' && (above || (beside && !this.#isPatch(b)));
    }
    /** A component works on all that the kustomizations with it are built of. */
    #isBelow(folder, below) {
        if (folder === below)
            return false;
        if (this.closure(folder).has(below))
            return true;
        if (this.#kustomizations.get(folder)?.component !== true)
            return false;
        return (this.#users.get(folder) ?? []).some((user) => user.folder !== below && this.closure(user.folder).has(below) && !this.closure(below).has(folder));
    }
    #isPatch({ file }) {
        return (this.#users.get(file) ?? []).some(({ patch }) => patch);
    }
}
function charts({ repository, found, inScope }, pool) {
    const values = pool.filter(({ kind }) => kind === 'helm-values');
    const ofFile = (file) => values.filter((candidate) => candidate.file === file);
    const defaultsOf = (chart) => (chart === '' ? 'values.yaml' : `${chart}/values.yaml`);
    const layers = (source) => [
        ...(source.folder !== undefined && repository.layout.charts.has(source.folder) ? [ofFile(defaultsOf(source.folder))] : []),
        ...source.valueFiles.map(ofFile),
        ...['application-values', 'application-parameters'].map((kind) => (found.bySource.get(source) ?? []).filter((candidate) => candidate.kind === kind && pool.includes(candidate))),
    ];
    const deployed = new Set(repository.applications.map(({ folder }) => folder));
    const alone = new Set(values.flatMap(({ file }) => repository.chartOf(file) ?? []).filter((chart) => !deployed.has(chart)));
    return [
        ...repository.applications.map((source) => lastWins(layers(source))),
        ...[...alone].flatMap((chart) => {
            const choices = repository.layout.paths.filter((path) => path !== defaultsOf(chart) && !path.startsWith(`${chart}/ci/`) && repository.isValues(path) && inScope(path) && repository.chartOf(path) === chart);
            return choices.length === 0 ? [lastWins([ofFile(defaultsOf(chart))])] : choices.map((choice) => lastWins([ofFile(defaultsOf(chart)), ofFile(choice)]));
        }),
    ];
}
/** Of the places for one path of the values the one in the highest layer. */
function lastWins(layers) {
    const winners = new Map();
    for (const candidate of layers.flat())
        winners.set(candidate.valuePath ?? '', candidate);
    return { members: layers.flat(), winners: [...winners.values()] };
}

;// CONCATENATED MODULE: ./build/compiled/core/images/update-path.js




const stepForm = /^(?:\.?([^.[\]"'\s][^.[\]"']*)|\.?"((?:[^"\\]|\\.)*)"|\.?'([^']*)'|\.?\[(\d{1,6})\]|\.?\["((?:[^"\\]|\\.)*)"\]|\.?\['([^']*)'\]|\.?\[([\w./-]+)=(?:"([^"]*)"|'([^']*)'|([^\]"']*))\])/;
/**
 * Reads `file.yaml#path.to.value`: keys with dots between them, `[0]` for a position, `[name=web]` for the item of a
 * list, quotes around keys with other characters (`metadata.annotations."example.com/tag"`).
 */
function parseUpdateLine(line) {
    const hash = line.indexOf('#');
    if (hash <= 0 || hash === line.length - 1)
        return { wrong: 'is not of the form `file.yaml#path.to.value`' };
    const file = line.slice(0, hash).trim().replace(/^\.\//, '');
    if (file.startsWith('/') || file.split('/').includes('..') || /\p{Cc}/u.test(file))
        return { wrong: 'names a file outside of the repository' };
    const steps = [];
    for (let rest = line.slice(hash + 1).trim(); rest !== '';) {
        const match = stepForm.exec(rest);
        if (match === null)
            return { wrong: `has a path that cannot be read from \`${rest.slice(0, 40)}\` on` };
        steps.push(stepOf(match));
        rest = rest.slice(match[0].length);
    }
    return { line, file, steps };
}
function stepOf([, bare, double, single, index, bracketDouble, bracketSingle, key, ...values]) {
    if (index !== undefined)
        return { kind: 'index', index: Number(index) };
    if (key !== undefined)
        return { kind: 'item', key, value: values.find((value) => value !== undefined) ?? '' };
    const quoted = double ?? bracketDouble;
    return { kind: 'key', key: bare ?? single ?? bracketSingle ?? (quoted ?? '').replace(/\\(.)/g, '$1') };
}
/** Follows the steps. `text` is that of the document's file. */
function resolveSteps(document, steps, text) {
    let pointer = '';
    let value = document.value;
    for (const [depth, step] of steps.entries()) {
        if (typeof value === 'string') {
            const inner = innerSource(document, pointer, text);
            const below = inner === undefined ? undefined : resolveSteps(inner, steps.slice(depth), text);
            if (below?.kind === 'found')
                return below;
            return { kind: 'missing', document: below?.document ?? document, nearest: below?.nearest ?? pointer, depth: depth + (below?.depth ?? 0), names: below?.names ?? [], several: false };
        }
        const segments = segmentsFor(value, step);
        const [segment] = segments;
        const next = segment === undefined ? undefined : (0,pointers/* childOf */.GG)(value, segment);
        if (segment === undefined || next === undefined || segments.length > 1)
            return { kind: 'missing', document, nearest: pointer, depth, names: namesOf(value), several: segments.length > 1 };
        pointer += `/${(0,pointers/* escapeSegment */.pv)(segment)}`;
        value = next;
    }
    return { kind: 'found', document, pointer };
}
function segmentsFor(value, step) {
    switch (step.kind) {
        case 'key':
            // Kubernetes reads the keys `y`, `on` and `0x1` as other names.
            return [(0,pointers/* childOf */.GG)(value, step.key) === undefined ? kubernetesName(step.key) : step.key];
        case 'index':
            return Array.isArray(value) ? [String(step.index)] : [];
        case 'item':
            return Array.isArray(value) ? value.flatMap((item, index) => ((0,json/* isJsonObject */.O)(item) && Object.hasOwn(item, step.key) && isWritten(item[step.key], step.value) ? [String(index)] : [])) : [];
    }
}
function kubernetesName(key) {
    const value = (0,scalars/* plainScalar */.d)(key, 'kubernetes');
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : key;
}
function isWritten(value, text) {
    return value === text || JSON.stringify(value) === text;
}
function namesOf(value) {
    return (0,json/* isJsonObject */.O)(value) ? Object.keys(value) : [];
}
/** A step as it is written. */
function formatStep(step) {
    switch (step.kind) {
        case 'key':
            return step.key;
        case 'index':
            return `[${step.index}]`;
        case 'item':
            return `[${step.key}=${step.value}]`;
    }
}

;// CONCATENATED MODULE: ./build/compiled/core/images/in-updates.js










/** The places that lines of `update` name. With several images asked for, what stands there tells which is meant. */
function placesOfUpdates(repository, lines, requests) {
    const problems = [];
    const places = [];
    for (const line of lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'))) {
        const target = parseUpdateLine(line);
        const found = 'wrong' in target ? in_updates_problem(line, target.wrong, { hint: 'for example update: environments/prod/api-values.yaml#image.tag' }) : in_updates_placeOf(repository, target, requests);
        if ('code' in found)
            problems.push(found);
        else
            places.push(found);
    }
    return { places, problems };
}
function in_updates_placeOf(repository, target, requests) {
    const isThere = repository.layout.paths.includes(target.file);
    const text = isThere ? repository.text(target.file) : undefined;
    if (text === undefined && isThere)
        return in_updates_problem(target.line, `names a file that cannot be edited: ${target.file} is no UTF-8 text, or larger than 20 MiB`, { hint: 'save it as UTF-8, or change it by hand' });
    if (text === undefined) {
        const near = (0,did_you_mean/* nearest */.p)(target.file, repository.layout.paths);
        return in_updates_problem(target.line, 'names a file that is not in the repository', { hint: near === undefined ? 'write the path from the top of the repository' : `did you mean ${near}?` });
    }
    const { documents, problems } = repository.open(target.file);
    const [unreadable] = problems;
    if (unreadable !== undefined)
        return unreadable;
    const resolved = documents.map((document) => resolveSteps(document, target.steps, text));
    const found = resolved.filter((one) => one.kind === 'found');
    const [only] = found;
    if (only === undefined)
        return missing(target, resolved);
    if (found.length > 1)
        return in_updates_problem(target.line, `names a value in ${found.length} documents of the file`, { where: only.document.locate(only.pointer), hint: 'keep the documents in files of their own, or leave update out' });
    return updatePlace(target, only, requests);
}
function missing(target, resolved) {
    const furthest = resolved.filter((one) => one.kind === 'missing').toSorted((a, b) => b.depth - a.depth)[0];
    if (furthest === undefined)
        return in_updates_problem(target.line, 'names a value in a file without content', {});
    const step = target.steps[furthest.depth];
    const written = step === undefined ? '' : formatStep(step);
    const near = step?.kind === 'key' ? (0,did_you_mean/* nearest */.p)(step.key, furthest.names) : undefined;
    const parent = furthest.nearest === '' ? 'the document' : `\`${(0,one_line/* oneLine */.T)(pathOf(furthest.document, furthest.nearest), 200)}\``;
    const what = furthest.several ? `fits several items of ${parent}` : `is not there: ${parent} has no \`${(0,one_line/* oneLine */.T)(written, 60)}\``;
    return in_updates_problem(target.line, what, { where: furthest.document.locate(furthest.nearest), hint: near === undefined ? 'correct the path, or leave update out to have the place found' : `did you mean \`${near}\`?` });
}
function updatePlace(target, { document, pointer }, requests) {
    const where = document.locate(pointer);
    const slot = slotAt(document, pointer);
    if (slot === undefined)
        return in_updates_problem(target.line, 'names a mapping or a list, not a single value', { where, hint: 'let the path end at the tag or at the image' });
    const parent = (0,pointers/* pointerOf */.rq)((0,pointers/* segmentsOf */.OD)(pointer).slice(0, -1));
    const key = (0,pointers/* segmentsOf */.OD)(pointer).at(-1) ?? '';
    const siblings = (0,json/* isJsonObject */.O)((0,pointers/* valueAt */.fK)(document.value, parent)) ? Object.entries((0,pointers/* valueAt */.fK)(document.value, parent)) : [];
    const request = requestFor(requests, slot, siblings);
    if (request === undefined)
        return in_updates_problem(target.line, 'does not tell which of the images it is for', { where, hint: 'set these images in steps of their own' });
    const wrong = formOf(slot, key, request);
    const plan = planFor(document, { slot, parent, key, siblings, form: wrong }, request);
    return { request, place: { kind: 'update', file: document.file, path: pathOf(document, pointer), where, current: slot.text, plan } };
}
/** By what stands there, or by the names beside it. */
function requestFor(requests, slot, siblings) {
    if (requests.length === 1)
        return requests[0];
    const registry = siblings.find(([key, value]) => key === 'registry' && typeof value === 'string' && value !== '')?.[1];
    const texts = [slot.text, slot.text.slice(slot.text.indexOf('=') + 1), ...siblings.flatMap(([, value]) => (typeof value === 'string' ? [value, `${typeof registry === 'string' ? registry : ''}/${value}`] : []))];
    const fitting = requests.filter(({ key }) => texts.some((text) => namesImage(text, key)));
    return fitting.length === 1 ? fitting[0] : undefined;
}
/** A value is a whole image or one part of it: its key tells, else its form. */
function formOf({ text }, key, request) {
    if (/digest$/i.test(key) || /^sha\d+:[0-9a-f]+$/.test(text))
        return 'digest';
    if (/(tag|version)$/i.test(key))
        return 'tag';
    const reference = parseImageReference(text.slice(text.indexOf('=') + 1));
    const whole = !('wrong' in reference) && (reference.registry !== undefined || reference.path.includes('/') || reference.tag !== undefined || namesImage(text, request.key) || /image$/i.test(key));
    return whole ? 'whole' : 'tag';
}
function planFor(document, { slot, parent, key, siblings, form }, request) {
    const entry = (0,pointers/* valueAt */.fK)(document.value, parent);
    if ((0,json/* isJsonObject */.O)(entry) && /^\/images\/\d+$/.test(parent) && (key === 'newTag' || key === 'digest'))
        return planEntry(document, parent, { entry, request });
    if (form === 'whole')
        return planWhole(document, slot, request, /^[^:@]*=/.exec(slot.text)?.[0] ?? '');
    const given = form === 'tag' ? request.tag : request.digest;
    if (given === undefined)
        return { kind: 'refused', because: `holds a ${form}`, hint: `give the ${form} of the image, or name the place of its ${form === 'tag' ? 'digest' : 'tag'}` };
    const images = imagesOfMapping(new Map(siblings), (0,pointers/* segmentsOf */.OD)(parent).at(-1) ?? '');
    const image = images.find((one) => one.form === 'parts' && (one.keys.tag === key || one.keys.digest === key));
    const keys = image?.form === 'parts' ? image.keys : { [form]: key, tagKey: key };
    return planParts(mappingHolder(document, parent), keys, request);
}
function in_updates_problem(line, wrong, rest) {
    return { code: 'OSOP-IMAGE-004', severity: 'error', message: `\`update: ${(0,one_line/* oneLine */.T)(line, 300)}\` ${wrong}`, ...rest };
}

;// CONCATENATED MODULE: ./build/compiled/core/images/find-places.js











/** The places of all images, one for each but for those of `update`; and all that is wrong. */
function findPlaces(input) {
    const configPath = (0,repository_layout.resolvePath)('', input.configPath ?? '');
    if (configPath === undefined) {
        return { places: [], problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`config-path: ${(0,one_line/* oneLine */.T)(input.configPath ?? '', 200)}\` is outside of the repository`, hint: 'write the path from the top of the repository' }] };
    }
    const repository = openRepository(input.paths, input.read);
    const named = placesOfUpdates(repository, input.update ?? [], input.requests);
    const places = [...named.places];
    const problems = [...named.problems];
    const inScope = (path) => configPath === '' || path === configPath || path.startsWith(`${configPath}/`);
    for (const request of input.requests) {
        // A line of `update` that is wrong may have been for this image: the search would only hide that.
        if (named.problems.length > 0 || named.places.some((found) => found.request === request))
            continue;
        const found = findCandidates(repository, request, input.applications ?? []);
        if (found.tooMany) {
            problems.push(tooMany(request, found));
            continue;
        }
        const live = mergedByGroup(liveCandidates({ repository, request, found, inScope }));
        const [only] = live;
        if (only !== undefined && live.length === 1)
            places.push({ request, place: only });
        else
            problems.push(only === undefined ? notFound({ repository, request, found, inScope, configPath }) : ambiguous(request, live));
        problems.push(...found.unreadable.filter(({ where }) => where !== undefined && inScope(where.file)).map((problem) => ({ ...problem, severity: only === undefined ? 'error' : 'warning' })));
    }
    return { places, problems: [...problems, ...find_places_refusals(places)] };
}
/** Containers of one pod that run the same version of an image are one place. */
function mergedByGroup(candidates) {
    const groups = new Map();
    for (const candidate of candidates) {
        const first = groups.get(candidate.group);
        groups.set(candidate.group, first === undefined ? candidate : { ...first, plan: mergedPlans(first.plan, candidate.plan) });
    }
    return [...groups.values()];
}
function mergedPlans(a, b) {
    if (a.kind === 'refused')
        return a;
    return b.kind === 'refused' ? b : { kind: 'write', edits: [...a.edits, ...b.edits], changes: [...a.changes, ...b.changes] };
}
function find_places_refusals(places) {
    return places.flatMap(({ place }) => {
        const { plan, path, where } = place;
        return plan.kind === 'refused' ? [{ code: 'OSOP-IMAGE-005', severity: 'error', message: `\`${(0,one_line/* oneLine */.T)(path, 200)}\` ${plan.because}`, where, hint: plan.hint }] : [];
    });
}
const mostListed = 20;
function ambiguous({ name }, live) {
    const listed = live.slice(0, mostListed).map((place) => `${(0,problem/* formatLocation */.j)(place.where)} (${described(place)})`);
    const more = live.length > mostListed ? [`and ${live.length - mostListed} more`] : [];
    const [first] = live;
    return {
        code: 'OSOP-IMAGE-003', severity: 'error', message: `the image \`${name}\` is set at ${live.length} places: ${[...listed, ...more].join(', ')}`,
        ...(first === undefined ? {} : { where: first.where }),
        hint: `name one with config-path, or with update, for example ${first === undefined ? '' : `${first.file}#${first.path}`}`,
    };
}
function tooMany({ name }, { candidates: [first] }) {
    return {
        code: 'OSOP-IMAGE-003', severity: 'error', message: `the image \`${name}\` is set at more than ${mostCandidates} places`,
        ...(first === undefined ? {} : { where: first.where }),
        hint: `name one with config-path, or with update, for example ${first === undefined ? '' : `${first.file}#${first.path}`}`,
    };
}
function described({ kind, path, current }) {
    return kind === 'kustomize-new-image' ? 'a new entry of images' : `${(0,one_line/* oneLine */.T)(path, 120)}${current === '' ? '' : `: ${(0,one_line/* oneLine */.T)(current, 120)}`}`;
}
function notFound({ repository, request, found, inScope, configPath }) {
    const where = configPath === '' ? '' : ` below \`${(0,one_line/* oneLine */.T)(configPath, 200)}\``;
    const message = `no place${where} sets the image \`${request.name}\`; looked at ${counted(repository, inScope)}`;
    const [outside] = found.candidates;
    if (outside !== undefined)
        return { code: 'OSOP-IMAGE-002', severity: 'error', message, hint: `it is set at ${found.candidates.slice(0, 5).map((candidate) => (0,problem/* formatLocation */.j)(candidate.where)).join(', ')}: change config-path, or name the place with update` };
    const names = namesOfImages(repository, inScope);
    const near = (0,did_you_mean/* nearest */.p)(request.name, names) ?? names.find((name) => lastPart(name) === lastPart(request.name)) ?? (0,did_you_mean/* nearest */.p)(lastPart(request.name), names.map(lastPart));
    const meant = near === undefined ? undefined : (names.find((name) => name === near || lastPart(name) === near) ?? near);
    const hint = meant === undefined ? 'check the name of the image and config-path, or name the place with update' : `did you mean \`${(0,one_line/* oneLine */.T)(meant, 200)}\`? Else name the place with update`;
    return { code: 'OSOP-IMAGE-002', severity: 'error', message, hint };
}
function counted(repository, inScope) {
    const count = { kustomizations: 0, 'values files': 0, manifests: 0 };
    for (const path of repository.layout.paths.filter(inScope)) {
        const role = repository.roles.get(path);
        if (repository.isValues(path))
            count['values files'] += 1;
        else if (role === 'kustomization' || role === 'component')
            count.kustomizations += 1;
        else if (role === 'manifest' || role === 'patch')
            count.manifests += 1;
    }
    return Object.entries(count).map(([what, number]) => `${number} ${number === 1 ? what.replace(/s$/, '') : what}`).join(', ').replace(/, ([^,]*)$/, ' and $1');
}

;// CONCATENATED MODULE: ./build/compiled/core/images/edit-images.js



/**
 * Finds where the images are set and changes these scalars only. With an error among the problems no file is
 * changed: images are set together or not at all. On a newer state of the repository it is simply called again.
 */
function editImages(input) {
    const { places, problems } = findPlaces(input);
    if ((0,problem/* hasErrors */.C)(problems))
        return { files: [], places, problems };
    const edits = new Map();
    for (const { place } of places) {
        if (place.plan.kind === 'write')
            edits.set(place.file, [...(edits.get(place.file) ?? []), ...place.plan.edits]);
    }
    const files = [];
    const refused = [];
    for (const [path, wanted] of edits) {
        const before = input.read(path) ?? '';
        const spliced = spliceYaml(before, path, afterOneAnother(wanted));
        if (spliced.kind === 'refused')
            refused.push(...spliced.problems);
        else if (spliced.text !== before)
            files.push({ path, before, after: spliced.text });
    }
    return { files: refused.length > 0 ? [] : files, places, problems: [...problems, ...refused] };
}
/** The first new entry of a kustomization brings the list `images`; others are added to it. */
function afterOneAnother(edits) {
    const first = edits.findIndex(bringsImages);
    return edits.map((edit, index) => {
        if (index === first || !bringsImages(edit))
            return edit;
        const [entry = ''] = edit.value;
        return { document: edit.document, kind: 'append', pointer: '/images', value: entry };
    });
}
function bringsImages(edit) {
    return edit.kind === 'put' && edit.key === 'images' && Array.isArray(edit.value);
}

;// CONCATENATED MODULE: ./build/compiled/engine/edit-branch.js



/** What becomes of the branch's files, and those that were read for it. Only those are read that can matter. */
async function editBranch(found, { requests, ...scope }) {
    const state = needsCharts(found.paths, scope) ? await found.widen(['']) : found;
    const around = await readBehind(state, filesToRead(state.paths, scope));
    return { ...editImages({ ...around, requests, update: scope.update, configPath: scope.configPath }), around };
}
/** Reads files, and those that their kustomizations are built of, wherever they are. */
async function readBehind(found, files) {
    const known = new Set(files);
    let state = found;
    for (let missing = files; missing.length > 0;) {
        await state.load(missing);
        for (const path of missing)
            known.add(path);
        const targets = targetsBehind((0,repository_layout.readLayout)([...known], state.read));
        const unknown = targets.filter((target) => !isWithin(target, state.within));
        if (unknown.length > 0)
            state = await state.widen(unknown);
        missing = filesAt(targets, state.paths, known);
    }
    return { paths: [...known], read: state.read };
}

// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(4369);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/compiled/core/report/change-report.js


/** Longest parts, in characters: GitHub takes 65,536 in all. */
const longest = { table: 20_000, diff: 30_000 };
/** The body of a pull request: the images as a table, then the changed lines. */
function changeReport({ images, files, runUrl, runId }) {
    const table = (0,markdown_blocks/* fitTable */.SM)(['Image', 'From', 'To', 'Place'], { items: images, budget: longest.table }, ({ name, from, to, file, path }) => [name, from, to, `${file}#${path}`].map((text) => (0,untrusted_text/* forMarkdownCode */.m6)(text)));
    const diff = (0,untrusted_text/* cut */.Jj)(files.map(changedLines).join('\n'), longest.diff);
    const fence = (0,untrusted_text/* fenceFor */.Lt)(diff, 3);
    const made = runUrl === undefined || !/^https:\/\/[\w.:/-]+$/.test(runUrl) ? `run \`${runId}\`` : `[this run](${runUrl})`;
    return `${table}\n\n${fence}diff\n${diff}\n${fence}\n\nMade by osop-argocd-action in ${made}.\n`;
}
/** Lines that differ, each file under its name. A line that was put in or taken out moves those below it. */
function changedLines({ path, before, after }) {
    const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
    let [start, oldEnd, nowEnd] = [0, old.length, now.length];
    while (start < oldEnd && start < nowEnd && old[start] === now[start])
        start += 1;
    while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
        oldEnd -= 1;
        nowEnd -= 1;
    }
    const same = oldEnd - start === nowEnd - start;
    const lines = same
        ? old.slice(start, oldEnd).flatMap((line, index) => (line === now[start + index] ? [] : [`-${line}`, `+${now[start + index] ?? ''}`]))
        : [...old.slice(start, oldEnd).map((line) => `-${line}`), ...now.slice(start, nowEnd).map((line) => `+${line}`)];
    return [`--- ${path}`, `@@ line ${start + 1} @@`, ...lines].join('\n');
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-tree.js + 1 modules
var check_tree = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/compiled/core/manifests/manifest-checker.js + 7 modules
var manifest_checker = __webpack_require__(7069);
;// CONCATENATED MODULE: ./build/compiled/engine/check-change.js



/** Checks the files before and after, by what the `validate` step checks by: errors that are new stay errors, others are warnings. */
async function checkChange(files, checking) {
    if (files.length === 0)
        return [];
    const texts = new Map(files.map(({ path, after }) => [path, after]));
    const before = await check([...texts.keys()], checking);
    const after = await check([...texts.keys()], { ...checking, read: (path) => texts.get(path) ?? checking.read(path) });
    const counts = new Map();
    for (const problem of before)
        counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
    return after.flatMap((problem) => {
        const left = counts.get(kindOf(problem)) ?? 0;
        counts.set(kindOf(problem), left - 1);
        if (left <= 0)
            return [problem.severity === 'error' ? { ...problem, message: `${problem.message} (the change would make it so; nothing was pushed)` } : problem];
        // Definitions may stand in files that were not read: the `validate` step looks for them.
        if (problem.severity !== 'error' || problem.code === 'OSOP-MANIFEST-004')
            return [];
        return [{ ...problem, severity: 'warning', message: `${problem.message} (it was so before)` }];
    });
}
async function check(files, { paths, read, checks }) {
    const checker = new manifest_checker/* ManifestChecker */.V(checks.options);
    const tree = { paths, read, load: async () => { } };
    const together = files.toSorted((a, b) => ((0,repository_paths/* folderOf */.y)(a) < (0,repository_paths/* folderOf */.y)(b) ? -1 : (0,repository_paths/* folderOf */.y)(a) > (0,repository_paths/* folderOf */.y)(b) ? 1 : 0));
    await (0,check_tree/* checkFiles */.g)(together, { checker, tree });
    await (0,check_tree/* resolveKinds */.P)({ checker, tree, strict: checks.options.strict, lookUp: checks.lookUp });
    return checker.report({ notChecked: [], seconds: 0 }).problems;
}
/** Neither the line, which a change may move, nor the words, which may quote what it changes: file, check and object. */
function kindOf({ code, severity, policy = '', where, message }) {
    return [where?.file ?? '', code, severity, policy, message.split(': ', 1)[0] ?? ''].join('\0');
}

// EXTERNAL MODULE: ./build/compiled/core/git/push-pause.js
var push_pause = __webpack_require__(6252);
;// CONCATENATED MODULE: ./build/compiled/engine/landing.js


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
            throw attempt.givenUp();
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
        const { repository, plan, author } = this.#landing;
        // HTTP may have repeated a push whose answer was lost, and then lost it to itself. Looked up before the branch is read,
        // so that less time is left to others between that and the push.
        const lost = this.#inDoubt ? undefined : await this.#find();
        if (lost !== undefined)
            return lost;
        const { state, base } = await this.#state();
        this.#branch = state.branch;
        this.#base = base;
        // A push without an answer may have been taken late: until the branch was read, at the latest.
        const late = this.#inDoubt ? await this.#find() : undefined;
        if (late !== undefined)
            return late;
        this.#inDoubt = false;
        const planned = await plan(state);
        const { result } = planned;
        // Nothing to change any more, after something was sent: it may have been taken after all.
        if (planned.kind === 'nothing')
            return (await this.#find()) ?? { kind: 'nothing', sha: state.sha, branch: state.branch, base, result };
        const { files, message } = planned;
        this.#sent = { result, previousSha: state.sha };
        const target = this.#landing.proposal ?? state.branch;
        this.#inDoubt = true;
        const outcome = await repository.commit(state, { branch: target, files, message, author });
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
            return { state: await repository.head(proposal, within), base: base.branch };
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
            await clock.sleep((0,push_pause/* pushPauseMs */.N)(count, { fraction: random.fraction(), tookMs }), signal);
        }
        catch (error) {
            throw new adapter_error.AdapterError('cancelled', 'cancelled between two attempts to push', { cause: error, ambiguous: this.#inDoubt });
        }
    }
    givenUp() {
        if (this.#unanswered !== undefined)
            return new adapter_error.AdapterError(this.#unanswered.code, this.#unanswered.message, { cause: this.#unanswered, ambiguous: this.#inDoubt, retryable: true, ...(this.#unanswered.hint === undefined ? {} : { hint: this.#unanswered.hint }) });
        return new adapter_error.AdapterError('conflict', `the branch ${this.#branch} moved during each of ${this.#landing.attempts} attempts to push; nothing was pushed`, {
            retryable: true, hint: 'too many others push at this time: run it again, or raise push-attempts',
        });
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/write-config.js






/** Expected problems of a change, on their way out of a landing. */
class CannotWrite extends Error {
    problems;
    /** True where it must not be, rather than cannot be. */
    refused;
    constructor(problems, { refused } = { refused: false }) {
        super('the change cannot be made');
        this.problems = problems;
        this.refused = refused;
    }
}
/** Words of a branch's name. */
function branchWords(words) {
    return words.join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 100).replace(/-+$/, '');
}
/** Commits and pushes a change, or proposes it as a pull request; a dry run only says what it would be. */
async function writeConfig(write, context) {
    const task = { write, context, plan: async (state, base) => await write_config_checked(await write.plan(state, base), context) };
    // A rehearsal has no pull requests: it writes at once.
    const pullRequests = write.proposal.always || context.settings.bump.proposes ? context.ports.pullRequests : undefined;
    try {
        if (context.settings.dryRun)
            return rehearsed(await task.plan(await head(task)), write);
        return pullRequests === undefined ? ended(await landChange(task), task) : await propose(task, pullRequests);
    }
    catch (error) {
        if (error instanceof CannotWrite && error.refused && context.settings.dryRun)
            return { kind: 'skipped', note: `dry run: would be refused now: ${error.problems.map(({ message }) => message).join('; ')}` };
        if (error instanceof CannotWrite)
            return { kind: 'failed', retryable: false, refused: error.refused, problems: error.problems };
        if (context.signal.aborted)
            throw error;
        const lost = error instanceof adapter_error.AdapterError && error.ambiguous;
        const problem = problemOf(error, 'writing to the config repository', { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
        return { kind: 'failed', retryable: false, refused: isRefusal(error), problems: [problem] };
    }
}
/** T26: what is checked is what will be pushed. */
async function write_config_checked(change, { settings }) {
    if ((0,problem/* hasErrors */.C)(change.problems))
        throw new CannotWrite(change.problems);
    const problems = [...change.problems, ...(await checkChange(change.files, { ...change.around, checks: settings.manifestChecks }))];
    if ((0,problem/* hasErrors */.C)(problems))
        throw new CannotWrite(problems);
    return { ...change, problems };
}
async function head({ write, context }) {
    return await context.ports.configRepository.head(context.facts.branch, write.within);
}
async function landChange({ write: { mark, within }, context, plan }, proposal) {
    const { clock, signal, facts, settings, ports: { configRepository, random } } = context;
    return await land({
        repository: configRepository, clock, random, signal, mark, within,
        branch: facts.branch, author: settings.bump.author, attempts: settings.bump.pushAttempts,
        ...(proposal === undefined ? {} : { proposal: proposal.head }),
        plan: async (state) => {
            const change = await plan(state, state.branch === proposal?.head ? proposal.base : undefined);
            if (change.files.length === 0)
                return { kind: 'nothing', result: change };
            return { kind: 'change', result: change, message: change.message, files: new Map(change.files.map(({ path, after }) => [path, after])) };
        },
    });
}
function rehearsed({ files, images, problems }, { words }) {
    const warned = problems.length === 0 ? '' : ` (with warnings: ${problems.map(({ message }) => message).join('; ')})`;
    if (files.length === 0)
        return { kind: 'skipped', note: `dry run: nothing to change${warned}` };
    return { kind: 'skipped', note: `dry run: ${words.would} ${images.map(({ path, to, file }) => `${file}#${path} to ${to}`).join(', ')}${warned}` };
}
function ended(landed, { write, context }) {
    const { sha, branch, result } = landed;
    const changed = landed.kind === 'landed';
    const previousSha = changed ? landed.previousSha : undefined;
    const commit = { sha, previousSha, firstParent: previousSha, branch, changedFiles: changed ? result.files.map(({ path }) => path) : [] };
    const { images } = result;
    context.remember(commit);
    context.wrote({ changed, sha, branch, images, ...promotionOf(write) });
    return {
        kind: 'succeeded',
        note: changed ? `${sha.slice(0, 7)} on ${branch}: ${images.map(({ path, from, to }) => `${path} ${from === '' ? '' : `${from} → `}${to}`).join(', ')}` : `nothing to change on ${branch}: ${write.words.nothing}`,
        problems: result.problems,
        outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: previousSha ?? null, changed_files: commit.changedFiles, images, branch, changed, ...result.outputs },
    };
}
function promotionOf({ promotion }) {
    return promotion === undefined ? {} : { promotion };
}
/**
 * A pull request from what the base is now to what is asked for: nothing where the base has that already. The commit
 * waits on a branch of its own, and is not what a later step may deploy.
 */
async function propose(task, pullRequests) {
    const { context, write, context: { facts, runId } } = task;
    const state = await head(task);
    const whole = await task.plan(state);
    if (whole.files.length === 0)
        return nothingToPropose(state, whole, task);
    const branch = await proposalBranch(state.branch, task, pullRequests);
    const landed = await landChange(task, { head: branch, base: state.branch });
    const { sha, result } = landed;
    // What landed meanwhile on the base itself leaves nothing to propose.
    if (landed.branch === landed.base)
        return nothingToPropose(landed, result, task);
    const { images, files } = whole;
    const [title = ''] = result.message.split('\n');
    const { url, number, created, note } = await pullRequests.open({ head: branch, base: landed.base, title, labels: write.proposal.labels, autoMerge: write.proposal.autoMerge, body: changeReport({ images, files, runUrl: facts.runUrl, runId }) });
    context.wrote({ changed: true, sha, branch, images, pullRequest: { number, url }, ...promotionOf(write) });
    return {
        kind: 'succeeded',
        note: `pull request #${number} ${created ? 'opened' : 'brought up to date'}: ${url}${note === undefined ? '' : ` (${note})`}`,
        problems: result.problems,
        outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: landed.kind === 'landed' ? landed.previousSha : null, changed_files: files.map(({ path }) => path), images, branch, changed: true, pull_request: url, ...result.outputs },
    };
}
function nothingToPropose({ sha, branch }, { problems, outputs }, { write, context }) {
    context.wrote({ changed: false, sha, branch, images: [], ...promotionOf(write) });
    return { kind: 'succeeded', note: `nothing to change on ${branch}: ${write.words.nothing}`, problems, outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: null, changed_files: [], images: [], branch, changed: false, ...outputs } };
}
/**
 * The branch of the open pull request. One without an open one is merged, given up or somebody else's, and none of ours
 * to go on with: a new one begins at the base.
 */
async function proposalBranch(base, { write: { stem }, context }, pullRequests) {
    const open = await pullRequests.findHead({ stem, base });
    if (open !== undefined)
        return open;
    try {
        await context.ports.configRepository.head(stem, []);
        return `${stem}-${context.runId.slice(0, 8)}`;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'not-found')
            return stem;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/bump.js








/** Sets images in the config repository: found on its newest commit, changed scalar by scalar, committed and pushed. */
async function bump(step, context) {
    const wanted = wantedImages(step, context);
    if ('problems' in wanted)
        return { kind: 'failed', retryable: false, problems: wanted.problems };
    const mark = (0,run_trailer/* changeMark */.uM)({ runId: context.runId, node: context.node.id, id: context.ports.random.uuid() });
    return await writeConfig({
        mark, proposal: step.proposal, within: whereToLook(wanted), words: { nothing: 'the images are set already', would: 'would set' },
        // One pull request for the images of a place, whatever their version: a newer version goes into the one that is open.
        stem: `osop/bump-${branchWords([...wanted.requests.map(({ name }) => lastPart(name)), wanted.configPath])}`,
        plan: async (state) => {
            const { files, places, problems, around } = await editBranch(state, wanted);
            return { files, images: changesOf(places), problems, around, message: messageOf(places, wanted, { context, mark, branch: state.branch }) };
        },
    }, context);
}
/** A node says all about its images or nothing: then the inputs do. */
function wantedImages(step, { settings }) {
    const { images: inputs, update, message } = settings.bump;
    const ownImages = step.image !== undefined || step.images.length > 0;
    const { requests, problems } = parseImageRequests(ownImages ? step : { ...inputs, ...(step.tag === undefined ? {} : { tag: step.tag }), ...(step.digest === undefined ? {} : { digest: step.digest }) });
    if ((0,problem/* hasErrors */.C)(problems))
        return { problems };
    if (requests.length === 0) {
        return { problems: [{ code: 'OSOP-INPUT-003', severity: 'error', message: 'no image is named', hint: 'set the inputs image and tag, or images, or name it in the node: runtime: {action: bump, image: …, tag: …}' }] };
    }
    const lines = step.update.length > 0 ? step.update : ownImages ? [] : update;
    return { requests, update: lines, configPath: trimmed(step.path ?? settings.configPath), search: lines.length < requests.length, message: step.message ?? message };
}
function trimmed(path) {
    return path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
}
function messageOf(places, { message }, { context, mark, branch }) {
    const versions = [...new Map(places.map(({ request }) => [request.name, versionOf(request)]))];
    const [[image, tag] = ['', '']] = versions;
    const previous = places.find(({ place }) => place.current !== '')?.place.current ?? '';
    const subject = versions.length === 1 ? `Set ${image} to ${tag}` : `Set ${versions.length} images: ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}`;
    const { facts } = context;
    return commitMessage({
        template: message, subject, mark,
        values: { image, tag, previous, app: context.settings.bump.app ?? branch },
        trailers: [
            ...versions.map(([name, version]) => [trailerNames.image, `${name} ${version}`]),
            [trailerNames.workflow, context.node.id],
            ...(facts.sourceSha === undefined ? [] : [[trailerNames.source, facts.sourceSha]]),
        ],
    });
}
function versionOf({ newName, tag, digest }) {
    return [newName, tag, digest].filter((part) => part !== undefined).join(' ');
}
/** The scalars that changed, as the output `images` lists them. */
function changesOf(places) {
    return places.flatMap(({ request, place: { file, plan } }) => (plan.kind === 'write' ? plan.changes : []).map(({ path, from, to }) => ({ name: request.name, file, path, from, to })));
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/environment-files.js
/** Reads `environments-path`: a folder, or a pattern with `{env}` in it, such as `envs/{env}` or `values/{env}.yaml`, and `*` for what differs from one application to the next. */
function parseEnvironmentsPath(text) {
    const steps = text.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').split('/').filter((step) => step !== '' && step !== '.');
    if (text.startsWith('/') || steps.includes('..') || /\p{Cc}/u.test(text))
        return { wrong: 'leads out of the repository' };
    if (steps.some((step) => step.split('*').length > 2))
        return { wrong: 'has more than one `*` between two slashes' };
    if (steps.some((step) => /[{}]/.test(step.replaceAll('{env}', ''))))
        return { wrong: 'has braces that are not `{env}`' };
    return { steps };
}
/** The files of an environment with their counterparts in the other, in the order of the paths. */
function pairFiles(paths, environments, where) {
    const known = new Set(paths);
    const pairs = [];
    const alone = [];
    for (const path of paths) {
        const possible = counterparts(path, environments, where);
        if (possible === undefined)
            continue;
        const found = possible.filter((candidate) => candidate !== path && known.has(candidate));
        const [target] = found;
        if (target !== undefined && found.length === 1)
            pairs.push({ source: path, target });
        else
            alone.push({ path, found });
    }
    return withoutRivals(pairs, alone);
}
/** Two files of the one environment cannot both be the counterpart of one of the other. */
function withoutRivals(pairs, alone) {
    const count = new Map();
    for (const { target } of pairs)
        count.set(target, (count.get(target) ?? 0) + 1);
    const isSure = ({ target }) => count.get(target) === 1;
    return { pairs: pairs.filter(isSure), alone: [...alone, ...pairs.filter((pair) => !isSure(pair)).map(({ source, target }) => ({ path: source, found: [target] }))] };
}
/** True for a file of the environment. */
function isOfEnvironment(path, environment, where) {
    return counterparts(path, { from: environment, to: environment }, where) !== undefined;
}
/** Most places of a path that are replaced each by itself; more are replaced all at once. */
const mostPlaces = 4;
/** The paths that may be a file's counterpart; undefined for a file that is not of the environment. */
function counterparts(path, { from, to }, { steps }) {
    const segments = path.split('/');
    if (steps.length > segments.length)
        return undefined;
    const begin = [];
    for (const [index, step] of steps.entries()) {
        const star = starOf(step.replaceAll('{env}', from), segments[index] ?? '');
        if (star === undefined)
            return undefined;
        begin.push(step.replaceAll('{env}', to).replace('*', () => star));
    }
    const inPattern = steps.some((step) => step.includes('{env}'));
    const rest = segments.slice(steps.length);
    const places = rest.flatMap((segment, index) => {
        const other = index === rest.length - 1 ? otherFile(segment, { from, to }) : segment === from ? to : undefined;
        return other === undefined ? [] : [{ index, other }];
    });
    if (!inPattern && places.length === 0)
        return undefined;
    return [...new Set(choices(places).filter((chosen) => inPattern || chosen.length > 0).map((chosen) => {
            const other = new Map(chosen.map((place) => [place.index, place.other]));
            return [...begin, ...rest.map((segment, index) => other.get(index) ?? segment)].join('/');
        }))];
}
/** What the `*` of a step stands for (`''` without one); undefined where the step does not fit. */
function starOf(step, segment) {
    const [before = '', after] = step.split('*');
    if (after === undefined)
        return step === segment ? '' : undefined;
    const fits = segment.length >= before.length + after.length && segment.startsWith(before) && segment.endsWith(after);
    return fits ? segment.slice(before.length, segment.length - after.length) : undefined;
}
function choices(places) {
    if (places.length > mostPlaces)
        return [[], places];
    return Array.from({ length: 2 ** places.length }, (_, chosen) => places.filter((_place, index) => (chosen >> index) % 2 === 1));
}
/** The file of the other environment: of `dev.yaml`, `values-dev.yaml`, `api-dev.yaml` and `dev-values.yaml`. */
function otherFile(name, { from, to }) {
    const [, stem, extension] = /^(.+)(\.(?:ya?ml|json))$/.exec(name) ?? [];
    if (stem === undefined || extension === undefined)
        return undefined;
    if (stem === from)
        return to + extension;
    const values = /^([-_.]values)$/.exec(stem.slice(from.length))?.[1];
    if (stem.startsWith(from) && values !== undefined)
        return to + values + extension;
    const before = stem.slice(0, Math.max(0, stem.length - from.length));
    if (!stem.endsWith(from) || !/[-_.]$/.test(before))
        return undefined;
    // `values-pre-prod` are the values of `pre-prod`.
    if (/^values[-_.]/.test(before) && before.length > 'values-'.length)
        return undefined;
    return before + to + extension;
}
/** A name without the environment in it: `web-dev` and `web-prod` become `web-{env}`. Equal for what is the same in both. */
function neutralName(name, environment) {
    const parts = name.split(/([-_./])/);
    const wanted = environment.split(/([-_./])/);
    const neutral = [];
    for (let index = 0; index < parts.length;) {
        const here = wanted.every((part, offset) => parts[index + offset] === part);
        neutral.push(here ? '{env}' : (parts[index] ?? ''));
        index += here ? wanted.length : 1;
    }
    return neutral.join('');
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/keys.js





/** Reads the lines of `keys`: paths as `update` takes them behind its `#`. */
function parseKeys(lines) {
    const read = lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#')).map((line) => ({ line, target: parseUpdateLine(`file#${line}`) }));
    return {
        keys: read.flatMap(({ line, target }) => ('wrong' in target ? [] : [{ line, steps: target.steps }])),
        problems: read.flatMap(({ line, target }) => ('wrong' in target
            ? [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`keys: ${(0,one_line/* oneLine */.T)(line, 300)}\` ${target.wrong}`, hint: 'write the way to the value within the file, for example image.tag or images[name=web].newTag' }]
            : [])),
    };
}
const nothing = { found: false, edits: [], changes: [], problems: [] };
/** Copies the value of a key as it is: a number stays one. */
function copyKey({ line, steps }, pair) {
    const sources = spotsOf(pair.from, steps);
    const [source] = sources;
    if (source === undefined)
        return nothing;
    const targets = spotsOf(pair.to, steps);
    const [target] = targets;
    const failed = (where, what, hint) => ({ ...nothing, found: true, problems: [{ code: 'OSOP-PROMOTE-003', severity: 'error', message: `\`${(0,one_line/* oneLine */.T)(line, 200)}\` ${what}`, where, hint }] });
    if (sources.length > 1)
        return failed(source.where, `is in ${sources.length} documents of the file`, 'keep the documents in files of their own');
    if (target === undefined)
        return failed(source.where, `is not in ${pair.target}`, 'add it there once; from then on it is copied');
    if (targets.length > 1)
        return failed(target.where, `is in ${targets.length} documents of the file`, 'keep the documents in files of their own');
    for (const { value, where } of [source, target]) {
        if (value === null || typeof value === 'object')
            return failed(where, `holds ${value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a mapping'}, not a single value`, 'name the single values below it, one a line');
    }
    if (source.value === target.value)
        return { ...nothing, found: true };
    const value = source.value;
    return {
        found: true, problems: [],
        edits: [{ ...editBase(target.document), kind: 'set', pointer: target.pointer, value }],
        changes: [{ name: line, file: pair.target, path: pathOf(target.document, target.pointer), from: target.document.textOf(target.pointer), to: source.document.textOf(source.pointer) }],
    };
}
function spotsOf({ text, documents }, steps) {
    return documents.flatMap((document) => {
        const resolved = resolveSteps(document, steps, text);
        if (resolved.kind !== 'found')
            return [];
        const value = (0,pointers/* valueAt */.fK)(resolved.document.value, resolved.pointer);
        return value === undefined ? [] : [{ document: resolved.document, pointer: resolved.pointer, value, where: resolved.document.locate(resolved.pointer) }];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/versions.js




/** A place, without what is the same for all of a document. Where it is costs a full reading of the file, so it is told when asked. */
function placeIn(document, pointer, rest) {
    return { ...rest, path: pathOf(document, pointer), get where() { return document.locate(pointer); } };
}
/** An image as planners take it: `name` is what stays. */
function versions_requestOf(name, { tag, digest, newName }) {
    return { name, key: name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), ...(newName === undefined ? {} : { newName }) };
}
/** A version of an image, or why there is none that can be copied; undefined where nothing tells a version. */
function imageVersion(parts) {
    const wrong = [parts.tag, parts.digest].map(unquoted).find((reason) => reason !== undefined);
    if (wrong !== undefined)
        return { version: undefined, wrong };
    // A tag may carry its digest itself: `v1@sha256:…`.
    const [tag = '', carried = ''] = (parts.tag?.text ?? '').split('@');
    const digest = parts.digest === undefined || parts.digest.text === '' ? carried : parts.digest.text;
    if (tag === '' && digest === '' && parts.newName === undefined)
        return undefined;
    const bad = (tag === '' ? undefined : wrongTag(tag)) ?? (digest === '' ? undefined : wrongDigest(digest));
    if (bad !== undefined)
        return { version: undefined, wrong: bad };
    return { version: { kind: 'image', ...(tag === '' ? {} : { tag }), ...(digest === '' ? {} : { digest }), ...(parts.newName === undefined ? {} : { newName: parts.newName }) } };
}
/**
 * `1.20` without quotes is the number 1.2 for Helm, and no tag for kustomize: what is meant cannot be told. Undefined
 * for text and for what reads as it is written; else the end of a sentence.
 */
function unquoted(slot) {
    if (slot === undefined || slot.value === null || typeof slot.value === 'string')
        return undefined;
    const read = JSON.stringify(slot.value);
    return typeof slot.value === 'number' && read === slot.text ? undefined : `holds \`${(0,one_line/* oneLine */.T)(slot.text, 60)}\`, which is read as ${read}: a version belongs in quotes`;
}
/** The version in a whole reference. */
function referenceVersion({ tag, digest }) {
    if (tag === undefined && digest === undefined)
        return undefined;
    return { version: { kind: 'image', ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) } };
}
/** The last part of the name of an image, by which registries of environments can differ. Text that is no image stays as it is. */
function shortImageName(name) {
    const reference = parseImageReference(name);
    return lastPart('wrong' in reference ? name : formatImageName(reference));
}
/** Sets a scalar to a text. */
function planText(document, slot, value) {
    const builder = new PlanBuilder(document);
    builder.set(slot, value);
    return builder.done();
}
/** True when the one environment has what the other has. What only the counterpart has besides does not count. */
function isSameVersion(source, target) {
    if (target === undefined || source.kind !== target.kind)
        return false;
    if (source.kind === 'text' || target.kind === 'text')
        return source.kind === 'text' && target.kind === 'text' && source.value === target.value;
    return source.tag === target.tag && source.digest === target.digest && (source.newName === undefined || source.newName === target.newName);
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/image-places.js






/** What to say where an image stands against something else. */
const image_places_unlike = { kind: 'refused', because: 'is of another form than its counterpart', hint: 'write both in the same form, or name what to copy with keys' };
/** Values of Helm below a pointer of a document. */
function inValues(document, { pointer, value, prefix }) {
    return imagesInValues(value).flatMap(({ image, holder, path }) => {
        const at = `${pointer}${holder}`;
        return mappedPlace(document, image, { key: `${prefix} ${steadyPath(value, path)}`, holder: mappingHolder(document, at), pointerOf: (key) => `${at}/${(0,pointers/* escapeSegment */.pv)(key)}` });
    });
}
/** An image in values or parameters, whole or in parts. */
function mappedPlace(document, image, { key, holder, pointerOf }) {
    if (image.form === 'whole')
        return wholePlace(document, pointerOf(image.key), { key });
    const { keys } = image;
    const [tag, digest] = [keys.tag, keys.digest].map((name) => (name === undefined ? undefined : holder.slot(name)));
    const told = [tag, digest, keys.repository === undefined ? undefined : holder.slot(keys.repository)].find((slot) => slot !== undefined)?.pointer;
    if (told === undefined)
        return [];
    return [placeIn(document, told, {
            key, name: image.name ?? '', ...(image.name === undefined ? {} : { imageName: image.name }), ...(imageVersion({ tag, digest }) ?? { version: undefined }),
            write: (version) => (version.kind === 'image' ? planParts(holder, keys, versions_requestOf(image.name ?? '', version)) : image_places_unlike),
        })];
}
/** A scalar that holds a whole reference. The name stays: environments may have registries of their own. */
function wholePlace(document, pointer, { key, before = '' }) {
    const slot = slotAt(document, pointer);
    const reference = parseImageReference((slot?.text ?? '').slice(before.length));
    if (slot === undefined || 'wrong' in reference)
        return [];
    const name = formatImageName(reference);
    return [placeIn(document, pointer, {
            key, name, imageName: name, ...(referenceVersion(reference) ?? { version: undefined }),
            write: (version) => (version.kind === 'image' ? planWhole(document, slot, versions_requestOf('', version), before) : image_places_unlike),
        })];
}
/** A path in which items of lists go by their names where they have them: lists of two environments may be in another order. */
function steadyPath(value, path) {
    let at = value;
    return (0,pointers/* segmentsOf */.OD)(path).map((segment) => {
        const inList = Array.isArray(at);
        at = (0,pointers/* childOf */.GG)(at, segment);
        const name = inList && (0,json/* isJsonObject */.O)(at) ? at['name'] : undefined;
        return typeof name === 'string' ? `[name=${name}]` : inList && (0,json/* isJsonObject */.O)(at) && typeof at['image'] === 'string' ? `[image=${shortImageName(at['image'])}]` : segment;
    }).join('/');
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/revisions.js
/** `1.2`, `v1.2.3-rc.1`; with something before it only in full: `web-v1.2.3`, `web/1.2.3`. */
const versionForm = /^v?\d+(?:\.\d+)+(?:[-+][\w.+-]+)?$|^v\d+$|^[\w.-]+[-_/@]v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const branchPrefix = /^(?:heads|release|releases|rel|hotfix|fix|bugfix|feature|feat|chore|support|stable|maint|maintenance|env|environments?)[-_/]/i;
/**
 * True for what names one state of a repository for good: a tag with a version in it, `refs/tags/…` or a whole
 * commit. `release-1.2.0` may as well be a branch, and counts as one.
 */
function isPinned(revision) {
    if (revision.length > 250)
        return false;
    if (/^refs\/tags\/./.test(revision) || /^[0-9a-f]{40}$/.test(revision))
        return true;
    return versionForm.test(revision) && !branchPrefix.test(revision);
}
/** The release directory in a path; undefined where there is none, or where it is called like the environment. */
function releaseIn(path, environment) {
    const [, before, release, after] = /^((?:.*\/)?(?:releases?|versions?)\/)([^/]*\d[^/]*)((?:\/.*)?)$/.exec(path) ?? [];
    return before === undefined || release === undefined || after === undefined || release === environment ? undefined : { before, release, after };
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/versions-in-applications.js











/** The versions in the sources of Applications and ApplicationSets. */
function versionsInApplications(document, context) {
    return applicationSources(document).flatMap((source) => {
        const name = source.application.slice(source.application.lastIndexOf(' ') + 1);
        const prefix = `Application ${neutralName(name, context.environment)} ${identityOf(source, context.environment)}`;
        return [
            ...revisionOf(source, { prefix, name, environment: context.environment }),
            ...releaseOf(source, { prefix, name, environment: context.environment }),
            ...imagesOf(source, { prefix, text: context.text }),
        ];
    });
}
/** Which source of its Application it is, whatever version it has. */
function identityOf({ pointer, value, folder }, environment) {
    if (pointer.endsWith('/source'))
        return '';
    const { ref, chart, repoURL } = value;
    const release = folder === undefined ? undefined : releaseIn(folder, environment);
    const path = release === undefined ? folder : `${release.before}${release.after}`;
    return [repoURL, ref, chart, neutralName(path ?? '', environment)].map((part) => (typeof part === 'string' ? part : '')).join(' ');
}
/** A tag or a whole commit; of a chart any version. Branches follow by themselves, and are not copied. */
function revisionOf({ document, pointer, value }, { prefix, name, environment }) {
    const slot = slotAt(document, `${pointer}/targetRevision`);
    if (slot === undefined || slot.text === '')
        return [];
    const isChart = typeof value['chart'] === 'string';
    const pinned = isChart || (slot.text !== environment && isPinned(slot.text));
    const unclear = pinned ? unquoted(slot) : undefined;
    return [placeIn(document, slot.pointer, {
            key: `${prefix} targetRevision ${isChart ? 'chart' : 'git'}`, name,
            version: pinned && unclear === undefined ? { kind: 'text', value: slot.text } : undefined,
            ...(unclear === undefined ? {} : { wrong: unclear }),
            write: (version) => (version.kind !== 'text' || pinned
                ? planText(document, slot, version.kind === 'text' ? version.value : '')
                : { kind: 'left', because: `follows the branch \`${(0,one_line/* oneLine */.T)(slot.text, 60)}\``, hint: 'write a tag or a commit there first' }),
        })];
}
function releaseOf({ document, pointer, value }, { prefix, name, environment }) {
    const slot = slotAt(document, `${pointer}/path`);
    const found = slot === undefined || typeof value['path'] !== 'string' ? undefined : releaseIn(value['path'], environment);
    if (slot === undefined || found === undefined)
        return [];
    return [placeIn(document, slot.pointer, {
            key: `${prefix} path ${neutralName(found.before, environment)} ${neutralName(found.after, environment)}`, name,
            version: { kind: 'text', value: found.release },
            write: (version) => planText(document, slot, `${found.before}${version.kind === 'text' ? version.value : found.release}${found.after}`),
        })];
}
function imagesOf({ document, pointer, value }, { prefix, text }) {
    const { helm, kustomize } = value;
    const found = [];
    if ((0,json/* isJsonObject */.O)(helm)) {
        const { values, valuesObject, parameters } = helm;
        if ((0,json/* isJsonObject */.O)(valuesObject)) {
            found.push(...inValues(document, { pointer: `${pointer}/helm/valuesObject`, value: valuesObject, prefix: `${prefix} values` }));
        }
        else if (typeof values === 'string') {
            const inner = innerSource(document, `${pointer}/helm/values`, text);
            if (inner !== undefined)
                found.push(...inValues(inner, { pointer: '', value: inner.value, prefix: `${prefix} values` }));
        }
        if (Array.isArray(parameters)) {
            for (const { image, path, holder, pointerOf } of imagesInParameters(document, `${pointer}/helm/parameters`, parameters)) {
                found.push(...mappedPlace(document, image, { key: `${prefix} parameters ${path}`, holder, pointerOf }));
            }
        }
    }
    if ((0,json/* isJsonObject */.O)(kustomize) && Array.isArray(kustomize['images'])) {
        for (const option of kustomizeOptions(`${pointer}/kustomize/images`, kustomize['images'])) {
            const name = option.before === '' ? formatImageName(option.target) : option.before;
            found.push(...wholePlace(document, option.pointer, { key: `${prefix} kustomize ${name}`, before: option.before }));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/versions-in.js









/** All versions in a document. A manifest without a kind is read as values. */
function versionsIn(document, context) {
    if (context.kind === 'kustomization')
        return inKustomization(document);
    const hasKind = objectsOf(document.value).some(({ value }) => typeof value['kind'] === 'string' && typeof value['apiVersion'] === 'string');
    if (context.kind === 'values' || !hasKind)
        return inValues(document, { pointer: '', value: document.value, prefix: 'values' });
    return [...inContainers(document, context.environment), ...versionsInApplications(document, context)];
}
function inKustomization(document) {
    const images = (0,json/* isJsonObject */.O)(document.value) ? document.value['images'] : undefined;
    return (Array.isArray(images) ? images : []).flatMap((entry, index) => {
        if (!(0,json/* isJsonObject */.O)(entry) || typeof entry['name'] !== 'string')
            return [];
        const pointer = `/images/${index}`;
        const { name } = entry;
        const [tag, digest] = ['newTag', 'digest'].map((key) => slotAt(document, `${pointer}/${key}`));
        const newName = typeof entry['newName'] === 'string' && entry['newName'] !== '' ? entry['newName'] : undefined;
        const told = [tag, digest, slotAt(document, `${pointer}/newName`)].find((slot) => slot !== undefined)?.pointer ?? pointer;
        return [placeIn(document, told, {
                key: `images ${name}`, name: newName ?? name, ...(imageVersion({ tag, digest, newName }) ?? { version: undefined }),
                write: (version) => (version.kind === 'image' ? planEntry(document, pointer, { entry, request: versions_requestOf(name, version) }) : image_places_unlike),
            })];
    });
}
function inContainers(document, environment) {
    return containersIn(document).flatMap(({ object, pod, pointer, name }) => {
        const list = (0,pointers/* segmentsOf */.OD)(pointer).at(-3) ?? '';
        return wholePlace(document, pointer, { key: `${neutralName(objectName(object.value), environment)}${pod.slice(object.pointer.length)} ${list} ${name}` });
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/compare-pair.js



/** What both files of a pair have a version of, and what it takes to make the second like the first. */
function comparePair(pair, { repository, from, to }) {
    const sources = placesOf(pair.from, { kind: compare_pair_kindOf(repository, pair.source), environment: from });
    const targets = placesOf(pair.to, { kind: compare_pair_kindOf(repository, pair.target), environment: to });
    const found = [];
    const edits = [];
    const changes = [];
    const problems = [];
    for (const [key, [source, ...others]] of sources) {
        if (source === undefined)
            continue;
        const [target, ...rivals] = targets.get(key) ?? [];
        if (others.length > 0 || rivals.length > 0)
            problems.push(left(source, `is there more than once, in ${others.length > 0 ? pair.source : pair.target}`, 'name the values to copy with keys'));
        else if (source.wrong !== undefined)
            problems.push(wrong(source, source.wrong, 'correct it before it is promoted'));
        else if (source.version === undefined)
            continue;
        else if (target === undefined)
            problems.push(left(source, `has no counterpart in ${pair.target}`, `set it there once, if \`${to}\` has it; from then on it is copied`));
        else {
            const plan = isSameVersion(source.version, target.version) ? done : compare_pair_planFor(source, target);
            if (plan.kind === 'left')
                problems.push(left(source, `is not copied: \`${(0,one_line/* oneLine */.T)(target.path, 200)}\` in ${pair.target} ${plan.because}`, plan.hint));
            else if (plan.kind === 'refused')
                problems.push(wrong(target, plan.because, plan.hint));
            else {
                found.push(key);
                edits.push(...plan.edits);
                changes.push(...plan.changes.map((change) => ({ name: target.name === '' ? source.name || key : target.name, file: pair.target, ...change })));
            }
        }
    }
    return { found, edits, changes, problems };
}
const done = { kind: 'write', edits: [], changes: [] };
/** Registries of environments may differ; the image may not. */
function compare_pair_planFor(source, target) {
    const [one, other] = [source.imageName, target.imageName];
    if (one !== undefined && other !== undefined && shortImageName(one) !== shortImageName(other)) {
        return { kind: 'refused', because: `is for the image \`${(0,one_line/* oneLine */.T)(other, 120)}\`, its counterpart for \`${(0,one_line/* oneLine */.T)(one, 120)}\``, hint: 'make them the same image, or name what to copy with keys' };
    }
    return source.version === undefined ? done : target.write(source.version);
}
function placesOf(file, context) {
    const places = new Map();
    for (const place of file.documents.flatMap((document) => versionsIn(document, { ...context, text: file.text })))
        places.set(place.key, [...(places.get(place.key) ?? []), place]);
    return places;
}
function compare_pair_kindOf(repository, path) {
    if (repository.isValues(path))
        return 'values';
    const role = repository.roles.get(path);
    return role === 'kustomization' || role === 'component' ? 'kustomization' : 'manifest';
}
function wrong({ path, where }, because, hint) {
    return { code: 'OSOP-PROMOTE-003', severity: 'error', message: `\`${(0,one_line/* oneLine */.T)(path, 200)}\` ${because}`, where, hint };
}
function left({ path, where }, because, hint) {
    return { code: 'OSOP-PROMOTE-004', severity: 'warning', message: `\`${(0,one_line/* oneLine */.T)(path, 200)}\` ${because}`, where, hint };
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/promote-versions.js







/** The pairs of files that count, by their paths alone. */
function chooseFiles({ paths, from, to, where, configPath }) {
    const { pairs, alone } = pairFiles(paths.filter(promote_versions_isYaml), { from, to }, where);
    const inScope = (path) => configPath === '' || path === configPath || path.startsWith(`${configPath}/`);
    return { pairs: pairs.filter(({ source, target }) => inScope(source) || inScope(target)), alone: alone.filter(({ path, found }) => inScope(path) || found.some(inScope)) };
}
/** The files that have to be read: of a repository of thousands only those of both environments that count. */
function filesToPromote(input) {
    return promote_versions_filesOf(chooseFiles(input));
}
function promote_versions_filesOf({ pairs, alone }) {
    return [...new Set([...pairs.flatMap(({ source, target }) => [source, target]), ...alone.map(({ path }) => path)])];
}
/**
 * Copies versions from the files of one environment to their counterparts in the other, scalar by scalar. With an
 * error among the problems no file is changed: all is promoted together or not at all.
 */
function promoteVersions(input) {
    const { from, to, read, keys } = input;
    const files = chooseFiles(input);
    const repository = openRepository(promote_versions_filesOf(files), read);
    const chosen = files.pairs.filter(({ source }) => isReadable(repository, source));
    const lone = files.alone.filter(({ path }) => isReadable(repository, path));
    const missing = missingEnvironments(input, chosen.length + lone.length);
    if (missing.length > 0)
        return { ...promote_versions_nothing, problems: missing };
    const opened = chosen.map(({ source, target }) => ({ source, target, from: openFile(repository, source), to: openFile(repository, target) }));
    const problems = [...skippedFiles(lone, input), ...opened.flatMap((pair) => [...pair.from.problems, ...pair.to.problems])];
    const readable = opened.filter((pair) => pair.from.problems.length + pair.to.problems.length === 0);
    const copied = readable.map((pair) => ({ pair, ...(keys.length > 0 ? copyKeys(keys, pair) : comparePair(pair, { repository, from, to })) }));
    problems.push(...copied.flatMap((one) => one.problems));
    const absent = keys.filter((key) => !copied.some(({ found }) => found.includes(key.line)));
    problems.push(...absent.map(({ line }) => ({ code: 'OSOP-PROMOTE-002', severity: 'error', message: `no file of \`${from}\` that has a counterpart in \`${to}\` has \`${line}\``, hint: 'correct keys: each line is the way to a value within a file, for example image.tag' })));
    if (keys.length === 0 && !(0,problem/* hasErrors */.C)(problems) && copied.every(({ found }) => found.length === 0))
        problems.push(nothingToCopy(input, chosen.length));
    return finish(copied, { problems, skipped: lone.map(({ path }) => path), read });
}
const promote_versions_nothing = { files: [], images: [], sources: [], skipped: [], problems: [] };
function copyKeys(keys, pair) {
    const all = keys.map((key) => ({ key, ...copyKey(key, pair) }));
    return {
        found: all.flatMap(({ key, found }) => (found ? [key.line] : [])),
        edits: all.flatMap(({ edits }) => edits), changes: all.flatMap(({ changes }) => changes), problems: all.flatMap(({ problems }) => problems),
    };
}
function finish(copied, { problems, skipped, read }) {
    if ((0,problem/* hasErrors */.C)(problems))
        return { ...promote_versions_nothing, skipped, problems };
    const files = [];
    const refused = [];
    for (const { pair, edits } of copied) {
        const before = read(pair.target) ?? '';
        const spliced = spliceYaml(before, pair.target, edits);
        if (spliced.kind === 'refused')
            refused.push(...spliced.problems);
        else if (spliced.text !== before)
            files.push({ path: pair.target, before, after: spliced.text });
    }
    if (refused.length > 0)
        return { ...promote_versions_nothing, skipped, problems: [...problems, ...refused] };
    const sources = copied.filter(({ changes }) => changes.length > 0).map(({ pair }) => pair.source);
    return { files, images: copied.flatMap(({ changes }) => changes), sources, skipped, problems };
}
function openFile(repository, path) {
    return { text: repository.text(path) ?? '', ...repository.open(path) };
}
function promote_versions_isYaml(path) {
    return /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path) && !/(?:^|\/)\./.test(path);
}
/** Templates of charts are no YAML, and what kustomize makes ConfigMaps of is the application's own. */
function isReadable(repository, path) {
    const role = repository.roles.get(path);
    return repository.isValues(path) || role === 'kustomization' || role === 'component' || role === 'manifest' || role === 'patch';
}
const mostNamed = 20;
function skippedFiles(lone, { from, to }) {
    const problem = (files, what, hint) => {
        if (files.length === 0)
            return [];
        const more = files.length > mostNamed ? `, and ${files.length - mostNamed} more` : '';
        const named = files.slice(0, mostNamed).map(({ path, found }) => (found.length === 0 ? path : `${path} (${found.join(', ')})`)).join(', ');
        return [{ code: 'OSOP-PROMOTE-004', severity: 'warning', message: `skipped, for ${files.length === 1 ? 'it has' : 'they have'} ${what}: ${named}${more}`, hint }];
    };
    return [
        ...problem(lone.filter(({ found }) => found.length === 0), `no counterpart in \`${to}\``, `add the file to \`${to}\`, or leave it: nothing is made up`),
        ...problem(lone.filter(({ found }) => found.length > 0), 'more than one counterpart, or share it with another file', `say by environments-path which part of the path is the environment, with {env} in its place (\`${from}\`, \`${to}\`)`),
    ];
}
function missingEnvironments({ paths, from, to, where, configPath }, files) {
    const known = paths.filter(promote_versions_isYaml);
    const names = [...new Set(known.flatMap((path) => [...path.split('/').slice(0, -1), ...(/[-_.]([^-_.]+)\.(?:ya?ml|json)$/.exec(path)?.slice(1) ?? [])]))];
    const lost = [from, to].filter((environment) => !known.some((path) => isOfEnvironment(path, environment, where)));
    if (lost.length === 0 && files === 0 && configPath !== '') {
        return [{ code: 'OSOP-PROMOTE-001', severity: 'error', message: `no file of \`${from}\` is in \`${configPath}\``, hint: 'correct config-path, or leave it out' }];
    }
    return lost.map((environment) => {
        const near = (0,did_you_mean/* nearest */.p)(environment, names);
        const place = where.steps.length === 0 ? 'no folder or file is called' : `below \`${where.steps.join('/')}\` no folder or file is called`;
        return { code: 'OSOP-PROMOTE-001', severity: 'error', message: `the environment \`${environment}\` is not there: ${place} like it`, hint: near === undefined ? 'say where environments are by environments-path, for example apps/*/overlays/{env}' : `did you mean \`${near}\`? Else say where environments are by environments-path` };
    });
}
function nothingToCopy({ from, to }, pairs) {
    return {
        code: 'OSOP-PROMOTE-002', severity: 'error',
        message: `no version is set in both \`${from}\` and \`${to}\`; looked at ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of files`,
        hint: 'set the image, or the target revision, in the files of both environments once; or name what to copy with keys',
    };
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/declared-application.js


/**
 * Whether a file declares this Application, and the live one has these very sources: then what is live is the state
 * that the file describes, whatever repository it comes from. Undefined where the file does not declare it.
 */
function isDeclaredLive(documents, live) {
    const declared = documents.flatMap(({ value }) => objectsOf(value)).flatMap(({ value }) => {
        const { kind, metadata, spec } = value;
        const isIt = kind === 'Application' && (0,json/* isJsonObject */.O)(metadata) && metadata['name'] === live.metadata.name;
        const elsewhere = (0,json/* isJsonObject */.O)(metadata) && typeof metadata['namespace'] === 'string' && live.metadata.namespace !== undefined && metadata['namespace'] !== live.metadata.namespace;
        return isIt && !elsewhere && (0,json/* isJsonObject */.O)(spec) ? [spec] : [];
    });
    const [spec] = declared;
    if (spec === undefined)
        return undefined;
    return declared.length === 1 && declared_application_isWithin(spec['source'], live.spec.source) && declared_application_isWithin(spec['sources'], live.spec.sources);
}
/** True where all that is declared is live as well. The server leaves empty values out, and adds defaults. */
function declared_application_isWithin(declared, live) {
    if (Array.isArray(declared)) {
        const [wanted, held] = [declared, Array.isArray(live) ? live : []];
        return wanted.length === held.length && wanted.every((item, index) => declared_application_isWithin(item, held[index]));
    }
    if ((0,json/* isJsonObject */.O)(declared))
        return Object.entries(declared).every(([key, value]) => declared_application_isWithin(value, (0,json/* isJsonObject */.O)(live) && Object.hasOwn(live, key) ? live[key] : undefined));
    return declared === live || (live === undefined && (declared === undefined || declared === null || declared === '' || declared === false || declared === 0));
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/healthy-source.js









/** The Applications that run an environment: what is promoted from it has to be what they run, and healthy. */
class HealthySource {
    #names;
    #context;
    #healthy;
    constructor(names, context) {
        this.#names = names;
        this.#context = context;
    }
    /** What a plan without a server says: the end of a part of a sentence. */
    get unasked() {
        return this.#names.length === 0 || this.#context.settings.askArgocd ? '' : ` once ${this.#names.join(', ')} is healthy, which was not asked`;
    }
    /** Throws CannotWrite unless every Application is Synced and Healthy now, at a revision that has the files as they are in the state. */
    async require(files, state) {
        if (this.#names.length === 0 || !this.#context.settings.askArgocd)
            return;
        this.#healthy ??= await this.#readAll();
        const problems = [];
        const declared = new Set(files.filter((file) => this.#healthy?.some(({ application }) => isDeclaredLive(openSource(file, state.read(file) ?? '').documents, application) === true)));
        for (const healthy of this.#healthy) {
            const own = files.filter((file) => !declared.has(file) || isDeclaredLive(openSource(file, state.read(file) ?? '').documents, healthy.application) === false);
            const because = own.length === 0 ? undefined : await this.#notCovered(own, state, healthy);
            if (because !== undefined)
                problems.push(this.#unproven(healthy.ref, because, 'wait until Argo CD has deployed the newest commit and is healthy, then run it again'));
        }
        if (problems.length > 0)
            throw new CannotWrite(problems, { refused: true });
    }
    async #readAll() {
        const readings = await Promise.all(this.#names.map(async (name) => await this.#read((0,deployments/* parseApplicationRef */.t)(name))));
        const problems = readings.flatMap((reading) => ('problem' in reading ? [reading] : []));
        if (problems.length > 0)
            throw new CannotWrite(problems.map(({ problem }) => problem), { refused: problems.every(({ refused }) => refused) });
        return readings.flatMap((reading) => ('problem' in reading ? [] : [reading]));
    }
    /** One look, after a comparison: whoever wants to wait puts a gate before it. */
    async #read(ref) {
        const { ports: { argocd }, settings, signal } = this.#context;
        const refuse = (because) => ({ refused: true, problem: this.#unproven(ref, because, `look at ${applicationUrl(ref, this.#context)}; promote once it is healthy`) });
        try {
            const before = await argocd.get(ref, { signal });
            const application = await argocd.get(ref, { signal, refresh: 'normal', timeoutMs: Math.max(1_000, Math.min(60_000, this.#context.remainingMs())) });
            const ended = application.status?.operationState?.finishedAt;
            if (isOperationBusy(before) || before.status?.operationState?.finishedAt !== ended)
                return refuse('an operation is in progress');
            const afterOperation = application.metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined;
            const { verdict, message } = assess({ kind: 'live', revision: undefined, allowSuspended: settings.allowSuspended, uid: undefined }, { application, relation: 'unknown', afterOperation });
            if (verdict !== 'healthy')
                return refuse(message);
            const { revision, revisions } = application.status?.sync ?? {};
            return { ref, application, revisions: [...(revisions ?? []), revision ?? ''].filter((one) => /^[0-9a-f]{40}$/.test(one)) };
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            return { refused: isRefusal(error), problem: problemOf(error, `asking whether ${ref.name} is healthy`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }) };
        }
    }
    /** Why what an Application runs is not what would be promoted; undefined where it is. */
    async #notCovered(files, state, { revisions }) {
        const reasons = [];
        for (const revision of revisions) {
            const because = await this.#differs(files, state, revision);
            if (because === undefined)
                return undefined;
            reasons.push(because);
        }
        return reasons[0] ?? 'Argo CD does not say which commit it runs';
    }
    async #differs(files, state, revision) {
        if (revision === state.sha)
            return undefined;
        try {
            const texts = await this.#context.ports.git.readTexts(revision, files);
            const other = files.find((file) => texts.get(file) !== state.read(file));
            return other === undefined ? undefined : `it runs ${tracked_revision_short(revision)}, where ${other} is not as it is on ${state.branch}`;
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || this.#context.signal.aborted)
                throw error;
            return `it runs ${tracked_revision_short(revision)}, which cannot be compared with ${state.branch}: ${error.message}`;
        }
    }
    #unproven(ref, because, hint) {
        return { code: 'OSOP-PROMOTE-005', severity: 'error', message: `${ref.name} is not proven healthy with what would be promoted: ${because}`, hint };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/promote.js









/** Copies versions from one environment to the next in the config repository, if what it copies is healthy where it runs. */
async function promote(step, context) {
    const wanted = wantedPromotion(step, context);
    if ('problems' in wanted)
        return { kind: 'failed', retryable: false, problems: wanted.problems };
    const { from, to } = wanted;
    const mark = (0,run_trailer/* changeMark */.uM)({ runId: context.runId, node: context.node.id, id: context.ports.random.uuid() });
    const healthy = new HealthySource(wanted.healthyApps, context);
    return await writeConfig({
        mark, proposal: step.proposal, within: [''], promotion: { from, to },
        // One pull request for each step from one environment to the next, whatever the versions: newer ones go into the one that is open.
        stem: `osop/promote-${branchWords([from, 'to', to, wanted.configPath, ...wanted.keys.map(({ line }) => line)])}`,
        words: { nothing: `${to} has the versions of ${from} already`, would: `would promote ${from} to ${to}${healthy.unasked}:` },
        plan: async (state, base) => await change(state, wanted, { context, mark, healthy, base }),
    }, context);
}
function wantedPromotion(step, { settings }) {
    const { promote: inputs, bump } = settings;
    const [from = '', to = ''] = [step.from ?? inputs.from, step.to ?? inputs.to];
    const problems = [['from', from], ['to', to]].flatMap(([input, name]) => wrongName(input, name));
    if (problems.length === 0 && from === to)
        problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `\`from\` and \`to\` are both \`${from}\`: nothing can be promoted to itself`, hint: 'name the environment that comes after it in to' });
    const written = step.environmentsPath ?? inputs.environmentsPath ?? '';
    const where = parseEnvironmentsPath(written);
    if ('wrong' in where)
        problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `\`environments-path: ${(0,one_line/* oneLine */.T)(written, 200)}\` ${where.wrong}`, hint: 'write a folder, or a pattern with {env} in it, for example apps/*/overlays/{env}' });
    const keys = parseKeys(step.keys.length > 0 ? step.keys : inputs.keys);
    problems.push(...keys.problems);
    const configPath = (step.path ?? settings.configPath).replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
    if ('wrong' in where || (0,problem/* hasErrors */.C)(problems))
        return { problems };
    const healthyApps = [...new Set(step.healthyApps.flatMap((names) => names.split(/[\s,]+/)).filter((name) => name !== ''))];
    return { from, to, where, configPath, keys: keys.keys, healthyApps, message: step.message ?? bump.message };
}
function wrongName(input, name) {
    if (name === '')
        return [{ code: 'OSOP-INPUT-003', severity: 'error', message: `no environment is named to promote ${input}`, hint: `set the input ${input}, or name it in the node: runtime: {action: promote, from: dev, to: staging}` }];
    if (/^[A-Za-z0-9][\w.-]*$/.test(name))
        return [];
    return [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`${input}: ${(0,one_line/* oneLine */.T)(name, 100)}\` is no name of an environment`, hint: 'write letters, digits, `.`, `_` and `-`, for example staging' }];
}
async function change(state, wanted, { context, mark, healthy, base }) {
    const origin = base === undefined ? state : await context.ports.configRepository.head(base);
    const isSource = (path) => isOfEnvironment(path, wanted.from, wanted.where);
    const paths = [...new Set([...origin.paths.filter(isSource), ...state.paths.filter((path) => !isSource(path))])].toSorted();
    const needed = filesToPromote({ ...wanted, paths });
    await state.load(needed.filter((path) => !isSource(path)));
    await origin.load(needed.filter(isSource));
    const around = { paths, read: (path) => (isSource(path) ? origin : state).read(path) };
    const promotion = promoteVersions({ ...wanted, ...around });
    if ((0,problem/* hasErrors */.C)(promotion.problems))
        throw new CannotWrite(promotion.problems);
    if (promotion.files.length > 0)
        await healthy.require(promotion.sources, origin);
    const { files, images, problems, skipped } = promotion;
    return { files, images, problems, around, message: promote_messageOf(promotion, wanted, { context, mark }), outputs: { from: wanted.from, to: wanted.to, skipped } };
}
function promote_messageOf({ images }, { from, to, message }, { context, mark }) {
    const versions = [...new Map(images.filter(({ to: version }) => version !== '').map(({ name, to: version }) => [name, version]))];
    const [first] = images;
    const told = versions.length > 3 ? `${versions.length} versions` : versions.map(([name, version]) => `${name} ${version}`).join(', ');
    const { facts, node, settings } = context;
    return commitMessage({
        template: message, subject: `Promote ${told} from ${from} to ${to}`, mark,
        values: { image: versions.map(([name]) => name).join(', '), tag: versions.map(([, version]) => version).join(', '), previous: first?.from ?? '', app: settings.bump.app ?? to },
        trailers: [
            [trailerNames.promotion, `${from} to ${to}`],
            ...versions.map(([name, version]) => [trailerNames.image, `${name} ${version}`]),
            [trailerNames.workflow, node.id],
            ...(facts.sourceSha === undefined ? [] : [[trailerNames.source, facts.sourceSha]]),
        ],
    });
}

// EXTERNAL MODULE: ./build/compiled/core/checks/response.js
var checks_response = __webpack_require__(517);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/check.js



/**
 * Asks an address, or Prometheus, until the criteria have held so many times in a row, an interval apart. Fails as soon as
 * that cannot happen any more within the time given, which without one is with the first look that does not meet them.
 */
async function check_check(step, context, unmet) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would check ${step.origin}`, outputs: {} };
    if (!context.settings.runCommands)
        return { kind: 'skipped', note: 'a rehearsal asks no server', outputs: { met: true, checks: 0, status: null, value: null, message: 'a rehearsal asks no server' } };
    const url = addressOf(step);
    if (url === undefined) {
        return { kind: 'failed', retryable: false, refused: true, problems: [{ code: 'OSOP-CHECK-002', severity: 'error', message: `the address of node ${context.node.id} is not one of ${step.origin} once its templates are filled in` }] };
    }
    const slots = Math.max(step.checks, Math.floor(step.withinSec / step.intervalSec) + 1);
    let inARow = 0;
    let said = '';
    for (let slot = 1;; slot += 1) {
        const look = await lookAt(url, { step, context, unmet });
        inARow = look.kind === 'met' ? inARow + 1 : 0;
        const outputs = outputsOf(look, slot);
        if (inARow >= step.checks)
            return { kind: 'succeeded', outputs, note: `${step.origin}: ${step.checks === 1 ? 'met' : `met ${step.checks} times in a row`}${shown(look)}` };
        if (look.kind !== 'met' && slots - slot < step.checks)
            return check_failed(look, { step, context, outputs });
        const line = look.kind === 'met' ? `met${shown(look)}` : look.message;
        context.report(`check of ${step.origin}: ${line}`, { heartbeat: line === said });
        said = line;
        await context.clock.sleep(step.intervalSec * 1000, context.signal);
    }
}
/** The address to ask; undefined where what was filled in leads elsewhere than the origin that was allowed. */
function addressOf({ url: text, origin, query }) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.origin !== origin || url.username !== '' || url.password !== '')
        return undefined;
    if (query === undefined)
        return url.href;
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`;
    url.searchParams.set('query', query);
    return url.href;
}
async function lookAt(url, { step, context, unmet }) {
    let read;
    try {
        const answer = await context.ports.checks.get(url, context.signal);
        read = step.query === undefined ? (0,checks_response/* readHttpAnswer */.Nb)(answer) : (0,checks_response/* readPrometheusAnswer */.xx)(answer);
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        read = { ok: false, message: error.message };
    }
    if (!read.ok)
        return { kind: 'unknown', message: `could not be checked: ${read.message}`, response: {} };
    const { response } = read;
    const reasons = [...wrongStatus(step, context, response), ...unmet(response).map(({ source, why }) => `\`${source}\`: ${why}`)];
    if (reasons.length === 0)
        return { kind: 'met', message: '', response };
    return { kind: 'unmet', message: `not met: ${reasons.join('; ')}${shown({ response })}${hintOf(step, response)}`, response };
}
/** `HTTP 200` among the criteria; where none says which status, one of 2xx. */
function wrongStatus(step, { node }, { status }) {
    if (step.query !== undefined || typeof status !== 'number')
        return [];
    const told = node.successCriteria.filter((criterion) => (0,checks_response/* readStatusCriterion */.w)(criterion) !== undefined);
    const silent = told.length === 0 && !node.successCriteria.some((criterion) => criterion.includes('response.status'));
    return (silent ? ['HTTP 2xx'] : told).filter((criterion) => (0,checks_response/* readStatusCriterion */.w)(criterion)?.(status) === false);
}
function shown({ response: { status, value, results } }) {
    if (Array.isArray(results))
        return value === undefined ? ` (${results.length} samples)` : ` (value ${value === null ? 'not a number' : JSON.stringify(value)})`;
    return status === undefined ? '' : ` (status ${JSON.stringify(status)})`;
}
function hintOf({ query }, { results, value }) {
    if (query === undefined || value !== undefined || !Array.isArray(results))
        return '';
    return results.length === 0 ? ': the query found no sample, so there is no response.value' : ': with several samples there is no response.value; use response.results.all(r, r.value < 1)';
}
function check_failed(look, { step, context, outputs }) {
    const message = `the check ${context.node.id} of ${step.origin} ${step.checks > 1 ? `did not hold ${step.checks} times in a row; it was ` : 'was '}${(0,one_line/* oneLine */.T)(look.message, 1_000)}`;
    return look.kind === 'unmet'
        ? { kind: 'failed', retryable: true, outputs, problems: [{ code: 'OSOP-CHECK-001', severity: 'error', message }] }
        : { kind: 'failed', retryable: true, outputs, problems: [{ code: 'OSOP-CHECK-002', severity: 'error', message, hint: 'whether it holds is not known, so it counts as failed' }] };
}
/** The body is not among the outputs: it may be long, and somebody else's. */
function outputsOf({ kind, message, response }, checks) {
    return { met: kind === 'met', checks, status: response['status'] ?? null, value: response['value'] ?? null, message: (0,one_line/* oneLine */.T)(message, 1_000) };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/command.js


/** Runs a program of the runner, with the node's own environment and none of this process's secrets. */
async function command(step, context) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: 'dry run: would run the command', outputs: {} };
    if (!context.settings.runCommands)
        return { kind: 'skipped', note: 'a rehearsal runs no command', outputs: { exit_code: 0, stdout: '', stderr: '' } };
    try {
        const result = await context.ports.commands.run({ command: step.command, env: environment(step.env), signal: context.signal });
        const outputs = { exit_code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
        if (result.exitCode === 0)
            return { kind: 'succeeded', outputs, note: 'exit code 0' };
        const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
        return {
            kind: 'failed',
            retryable: true,
            outputs,
            problems: [{ code: 'OSOP-RUN-006', severity: 'error', message: `the command of node ${context.node.id} ended with exit code ${result.exitCode}${lastLine === '' ? '' : `: ${lastLine}`}` }],
        };
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        return { kind: 'failed', retryable: error.retryable, problems: [problemOf(error, `running the command of node ${context.node.id}`, { failed: 'OSOP-RUN-006', refused: 'OSOP-RUN-006' })] };
    }
}
function environment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || value === null ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]));
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/commit.js


/** Finds the commit of the run and what it changed: from the event where it tells, else from git. */
async function commit_commit(_step, context) {
    const { facts, ports } = context;
    try {
        const head = facts.sha === undefined ? await ports.git.head() : { sha: facts.sha, branch: undefined };
        const info = await ports.git.commit(head.sha);
        const previousSha = facts.previousSha ?? info.parents[0];
        const changedFiles = facts.changedFiles ?? (await ports.git.changedFiles(head.sha, await knownBase(previousSha, context))).changed;
        const found = { sha: info.sha, previousSha, firstParent: info.parents[0], branch: facts.branch ?? head.branch, changedFiles };
        context.remember(found);
        return {
            kind: 'succeeded',
            note: `${info.sha.slice(0, 7)} ${info.subject} (${changedFiles.length} ${changedFiles.length === 1 ? 'file' : 'files'})`,
            outputs: {
                commit_sha: found.sha,
                short_sha: found.sha.slice(0, 7),
                changed_files: changedFiles,
                previous_sha: previousSha ?? null,
                branch: found.branch ?? null,
                repository: facts.repository ?? null,
                author: info.author,
                message: info.subject,
            },
        };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = problemOf(error, 'reading the commit of this run', { failed: 'OSOP-GIT-001', refused: 'OSOP-GIT-001' });
        return {
            kind: 'failed',
            retryable: error instanceof adapter_error.AdapterError && error.retryable,
            problems: [{ ...problem, hint: problem.hint ?? 'check the repository out before this step (actions/checkout)' }],
        };
    }
}
/** A push may carry several commits: compare with where the branch was before, if that commit can be had. */
async function knownBase(previousSha, context) {
    if (previousSha === undefined)
        return undefined;
    try {
        return (await context.ports.git.commit(previousSha)).sha;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/in-parallel.js
/** Does the work for every item, at most so many at a time, begun in their order. Results stand in that order. */
async function inParallel(items, atOnce, work) {
    const results = new Map();
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results.set(index, await work(item));
    };
    // All of them end before the first error is passed on: nothing may go on unseen.
    const ended = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/targets.js





/** How many applications are read at a time. */
const readsAtOnce = 10;
/**
 * The applications that a text and the inputs `selector` and `project` stand for. Names must match those inputs too, patterns
 * stand for all that do. One name alone is taken as it is: whoever uses it reads it.
 */
async function findTargets(text, context) {
    const names = (0,selection/* namesIn */.wX)(text);
    const { selector, projects } = context.settings.selection;
    const narrowed = selector !== undefined || projects.length > 0;
    const [only] = names;
    // A plan without a server can only tell what is named.
    if (!context.settings.askArgocd)
        return { kind: 'found', targets: names.map((name) => ({ ref: (0,deployments/* parseApplicationRef */.t)(name), application: undefined, mayBeMissing: false })) };
    if (only !== undefined && names.length === 1 && !(0,selection/* isPattern */.Pt)(only) && !narrowed)
        return { kind: 'found', targets: [{ ref: (0,deployments/* parseApplicationRef */.t)(only), application: undefined, mayBeMissing: false }] };
    try {
        if (!narrowed && !names.some(selection/* isPattern */.Pt))
            return await readNamed(names, context);
        const listed = await context.ports.argocd.list({ ...(selector === undefined ? {} : { selector }), ...(projects.length > 0 ? { projects } : {}) }, context.signal);
        return chosenOf(listed, names, { narrowed, context });
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = problemOf(error, 'finding the applications', { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
        return { kind: 'failed', result: { kind: 'failed', retryable: !isRefusal(error), refused: isRefusal(error), problems: [problem] } };
    }
}
/** Several names. One that cannot be read is let pass only where another of them is to create it. */
async function readNamed(names, context) {
    const absent = [];
    const targets = await inParallel(names, readsAtOnce, async (name) => {
        const ref = (0,deployments/* parseApplicationRef */.t)(name);
        try {
            return { ref, application: await context.ports.argocd.get(ref, { signal: context.signal }), mayBeMissing: false };
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || !isAbsence(error))
                throw error;
            absent.push({ ref, error });
            return { ref, application: undefined, mayBeMissing: true };
        }
    });
    const expected = absent.length === 0 ? new Set() : await announced(targets, context);
    const unexpected = absent.filter(({ ref }) => !expected.has('*') && !expected.has((0,selection/* displayName */.QC)(ref)));
    if (unexpected.length === 0)
        return { kind: 'found', targets };
    const problems = unexpected.map(({ ref, error }) => problemOf(error, (0,selection/* displayName */.QC)(ref), { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }));
    return { kind: 'failed', result: { kind: 'failed', retryable: false, refused: true, problems } };
}
/** What the applications that are there deploy or will deploy, by a fresh comparison; `*` where an ApplicationSet may make anything. */
async function announced(targets, context) {
    if (!context.settings.selection.children)
        return new Set();
    const there = targets.filter(({ application }) => application !== undefined);
    const children = await inParallel(there, readsAtOnce, async ({ ref }) => (0,selection/* childrenOf */.LU)(await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal })));
    return new Set(children.flatMap(({ applications, applicationSets }) => [...applications.map(selection/* displayName */.QC), ...(applicationSets.length > 0 ? ['*'] : [])]));
}
function chosenOf(listed, names, { narrowed, context }) {
    const matching = (name) => listed.filter((application) => isNamed(name, application));
    const missing = names.filter((name) => matching(name).length === 0);
    const { selector, projects } = context.settings.selection;
    const filter = [...(selector === undefined ? [] : [`selector ${selector}`]), ...(projects.length === 0 ? [] : [`project ${projects.join(', ')}`])].join(' and ');
    if (missing.length > 0) {
        const what = names.length === 1 && names[0] === '*' ? 'no application' : `no application called ${missing.join(', ')}`;
        return noMatch({
            message: `${what} matches${narrowed ? ` ${filter}` : ''}`,
            hint: `applications that the login may not see are not listed: it needs p, role:<role>, applications, get, <project>/<name>, allow; the server lists ${listed.length}${narrowed ? ` for ${filter}` : ''}`,
        });
    }
    const chosen = new Map(names.flatMap((name) => matching(name)).map((application) => [(0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)), application]));
    return { kind: 'found', targets: [...chosen.values()].map((application) => ({ ref: (0,selection/* nameOf */.Vb)(application), application, mayBeMissing: false })) };
}
function isNamed(name, application) {
    const own = (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application));
    const full = `${application.metadata.namespace ?? ''}/${application.metadata.name}`;
    if (!(0,selection/* isPattern */.Pt)(name))
        return name === own || name === full;
    return (0,selection/* matchesPattern */.MT)(name, own) || (0,selection/* matchesPattern */.MT)(name, full);
}
/** Nothing was chosen, so nothing was done: that must never look like a success. */
function noMatch({ message, hint }) {
    return { kind: 'failed', result: { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-ARGOCD-007', severity: 'error', message, ...(hint === undefined ? {} : { hint }) }] } };
}
/** What Argo CD answers for an application that is not there: 404, or 403 where it does not tell. */
function isAbsence(error) {
    return error.code === 'not-found' || error.code === 'forbidden';
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/children.js





/** How long an ApplicationSet may take, and how often is looked for what is to be created, in milliseconds. */
const patience = { generatedMs: 120_000, pollMs: 2_000 };
/**
 * The applications that an application deploys, directly or by an ApplicationSet, those included that are still to be
 * created. Throws an AdapterError where an ApplicationSet does not make what it should.
 */
async function findChildren(parent, context) {
    const { applications, applicationSets } = (0,selection/* childrenOf */.LU)(parent.application);
    const generated = [];
    for (const set of applicationSets)
        generated.push(...await generatedBy(set, parent, context));
    const refs = new Map([...applications, ...generated].map((ref) => [(0,selection/* displayName */.QC)(ref), ref]));
    return await inParallel([...refs.values()], readsAtOnce, async (ref) => await childTarget(ref, parent, context));
}
/** A child has the parent's commit to show only where it follows the same branch of the same repository. */
async function childTarget(ref, parent, context) {
    const application = await awaitExistence(ref, context);
    const revision = application !== undefined && isSameBranch(parent.application, application) ? parent.revision : undefined;
    return { ref, application, mayBeMissing: true, inherited: { revision } };
}
function isSameBranch(one, other) {
    const [a, b] = [one.spec.source, other.spec.source];
    if (a === undefined || b === undefined || a.chart !== undefined || b.chart !== undefined)
        return false;
    return (0,repository_name/* repositoryName */.a)(a.repoURL) === (0,repository_name/* repositoryName */.a)(b.repoURL) && (a.targetRevision ?? 'HEAD') === (b.targetRevision ?? 'HEAD');
}
/** The Application once it can be read; undefined where it cannot within `health-timeout`: whoever needs it then asks and says why. */
async function awaitExistence(ref, context) {
    const until = context.clock.monotonicMs() + Math.min(context.settings.healthTimeoutSec * 1000, context.remainingMs());
    for (let told = false;; told = true) {
        try {
            return await context.ports.argocd.get(ref, { signal: context.signal });
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
                throw error;
            if (!isAbsence(error) || context.settings.dryRun || context.clock.monotonicMs() >= until)
                return undefined;
        }
        if (!told)
            context.report(`${(0,selection/* displayName */.QC)(ref)} is not there yet; waiting until it is created`);
        await context.clock.sleep(patience.pollMs, context.signal);
    }
}
async function generatedBy(set, parent, context) {
    const until = context.clock.monotonicMs() + Math.min(patience.generatedMs, context.remainingMs());
    for (let told = false;; told = true) {
        const state = await readSet(set, parent, context);
        if ('owned' in state)
            return state.owned;
        const missing = (state.expected ?? []).filter((ref) => !state.applications.some(({ name }) => name === ref.name));
        const settled = state.error === undefined && missing.length === 0;
        if (settled || context.settings.dryRun)
            return state.expected ?? state.applications;
        const why = state.error ?? `it has not created ${missing.map(selection/* displayName */.QC).join(', ')}`;
        if (context.clock.monotonicMs() >= until) {
            throw new adapter_error.AdapterError('failed', `the ApplicationSet ${(0,selection/* displayName */.QC)(set)} does not make its applications: ${why}`, {
                hint: `look at its conditions: kubectl describe applicationset ${set.name}`,
            });
        }
        if (!told)
            context.report(`waiting for the ApplicationSet ${(0,selection/* displayName */.QC)(set)}: ${why}`);
        await context.clock.sleep(patience.pollMs, context.signal);
    }
}
/** An ApplicationSet that may not be read is known by what it owns; that this may not be all is said. */
async function readSet(set, { ref, synced }, context) {
    try {
        const state = await context.ports.argocd.applicationSet(set, { generate: synced && !context.settings.dryRun, signal: context.signal });
        if (synced && !context.settings.dryRun && state.expected === undefined)
            notice(ref, `which applications the ApplicationSet ${(0,selection/* displayName */.QC)(set)} makes of this revision could not be asked (it needs applicationsets, create): those that it had are waited for`, context);
        return state;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
            throw error;
        if (error.code === 'not-found')
            return { applications: [], expected: undefined, error: 'it is not there yet' };
        if (error.code !== 'forbidden')
            throw error;
        const owned = (await context.ports.argocd.list({}, context.signal)).filter(({ metadata }) => (metadata.ownerReferences ?? []).some(({ kind, name }) => kind === 'ApplicationSet' && name === set.name));
        notice(ref, `the ApplicationSet ${(0,selection/* displayName */.QC)(set)} may not be read (it needs applicationsets, get): only those of its applications are waited for that are there and may be seen`, context);
        return { owned: owned.map(selection/* nameOf */.Vb).filter(({ namespace }) => namespace === set.namespace) };
    }
}
function notice(ref, text, context) {
    const known = context.deployments.get(ref)?.notices ?? [];
    if (known.includes(text))
        return;
    context.report(text);
    context.deployments.update(ref, { notices: [...known, text] });
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/one-of-many.js


/** The context for one application: what it reports names it, and a child is not held against the run's own commit. */
function contextFor({ ref, inherited }, { many, context }) {
    const named = many ? { ...context, report: (message, options) => { context.report(`${(0,selection/* displayName */.QC)(ref)}: ${message}`, options); } } : context;
    if (inherited === undefined)
        return named;
    return { ...named, commit: undefined, facts: { ...named.facts, sha: undefined }, settings: { ...named.settings, revision: undefined } };
}
/** A part of which the work threw: what Argo CD said becomes its problem. Bugs and cancellations pass on. */
function failedPart(ref, error, context) {
    if (context.signal.aborted)
        throw error;
    const problem = problemOf(error, (0,selection/* displayName */.QC)(ref), { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    const isFirst = context.deployments.get(ref) === undefined;
    const refused = isFirst && isRefusal(error);
    if (isFirst)
        context.deployments.update(ref, { state: refused ? 'refused' : 'unchecked', startedMs: context.clock.monotonicMs(), causes: [problem.message] });
    return { ref, result: { kind: 'failed', retryable: false, refused, problems: [problem] } };
}
/** One result of all parts: failed where one is; with one part alone it is that part's own. */
function combine(parts, { doing }) {
    const [first] = parts;
    if (first === undefined)
        return { kind: 'skipped', note: 'no applications' };
    if (parts.length === 1)
        return first.result;
    const results = parts.map(({ result }) => result);
    const failed = results.filter((result) => result.kind === 'failed');
    const outputs = combinedOutputs(parts);
    const problems = results.flatMap((result) => (result.kind === 'skipped' ? [] : (result.problems ?? [])));
    const names = parts.map(({ ref }) => (0,selection/* displayName */.QC)(ref)).join(', ');
    if (failed.length > 0) {
        return {
            kind: 'failed',
            problems,
            outputs,
            retryable: failed.every(({ retryable }) => retryable),
            refused: failed.every(({ refused }) => refused === true),
            superseded: failed.every(({ superseded }) => superseded === true),
            timedOut: failed.some(({ timedOut }) => timedOut === true),
        };
    }
    const notes = parts.flatMap(({ ref, result }) => (result.kind !== 'failed' && result.note !== undefined ? [`${(0,selection/* displayName */.QC)(ref)}: ${result.note}`] : []));
    const note = parts.length > 5 ? `${parts.length} applications ${doing}: ${names}` : notes.join('; ');
    if (results.every((result) => result.kind === 'skipped'))
        return { kind: 'skipped', note, outputs };
    return { kind: 'succeeded', outputs, note, ...(problems.length > 0 ? { problems } : {}) };
}
/** The fields of the first application, or the first failed one, and all of them under `apps`. */
function combinedOutputs(parts) {
    const apps = parts.map(({ ref, result }) => ({ ...result.outputs, app: (0,selection/* displayName */.QC)(ref), outcome: result.kind }));
    const telling = parts.find(({ result }) => result.kind === 'failed') ?? parts[0];
    const together = {
        app: parts.map(({ ref }) => (0,selection/* displayName */.QC)(ref)).join(','),
        changed: apps.some((app) => app['changed'] === true),
    };
    const causes = parts.flatMap(({ ref, result }) => {
        const own = result.outputs?.['causes'];
        return Array.isArray(own) ? own.filter((cause) => typeof cause === 'string').map((cause) => `${(0,selection/* displayName */.QC)(ref)}: ${cause}`) : [];
    });
    return { ...telling?.result.outputs, ...together, ...(causes.length > 0 ? { causes } : {}), apps };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/gate-applications.js







/** Waits until all applications that the step stands for are healthy, and then their children, down to the last. */
async function gateApplications(step, context) {
    const selected = context.deployments.selected(step.app);
    // What a sync has deployed is known; what is only looked at is held against the input.
    const revision = selected === undefined ? await settleRevision(context) : { context };
    if ('problems' in revision)
        return { kind: 'failed', retryable: false, problems: revision.problems };
    const { context: settled } = revision;
    const found = selected === undefined ? await findTargets(step.app, settled) : undefined;
    if (found?.kind === 'failed')
        return found.result;
    let level = found?.targets ?? (selected ?? []).map((ref) => ({ ref, application: undefined, mayBeMissing: false }));
    const known = new Set(level.map(({ ref }) => (0,selection/* displayName */.QC)(ref)));
    const parts = [];
    while (level.length > 0) {
        const many = known.size > 1;
        settled.stream.expect(level.map(({ ref }) => ref));
        const gated = await inParallel(level, level.length, async (target) => await gateTarget(target, { many, context: settled, allowSuspended: step.allowSuspended }));
        parts.push(...gated);
        if (gated.some(({ result }) => result.kind === 'failed') || settled.settings.dryRun)
            break;
        const children = await childrenOf(gated.map(({ ref }) => ref), { synced: selected !== undefined, context: settled });
        if ('failed' in children) {
            parts.push(children.failed);
            break;
        }
        level = children.targets.filter(({ ref }) => !known.has((0,selection/* displayName */.QC)(ref)));
        for (const { ref } of level)
            known.add((0,selection/* displayName */.QC)(ref));
    }
    return combine(parts, { doing: 'healthy' });
}
/** Waits for one application. Where nothing has deployed it in this run, what it is to have is found out from the application. */
async function gateTarget(target, { many, context, allowSuspended }) {
    const { ref } = target;
    const inner = contextFor(target, { many, context });
    try {
        const looksOnly = context.deployments.get(ref) === undefined && !context.settings.dryRun;
        if (looksOnly && (context.commit === undefined || target.inherited !== undefined))
            await expect(target, inner);
        return { ref, result: await gate({ kind: 'gate', app: (0,selection/* displayName */.QC)(ref), ...(allowSuspended === undefined ? {} : { allowSuspended }) }, inner) };
    }
    catch (error) {
        return failedPart(ref, error, context);
    }
}
async function expect(target, context) {
    const { ref, mayBeMissing, inherited } = target;
    const startedMs = context.clock.monotonicMs();
    const application = target.application ?? (mayBeMissing ? await awaitExistence(ref, context) : await context.ports.argocd.get(ref, { signal: context.signal }));
    const revision = inherited === undefined && application !== undefined ? expectedRevision(application, context) : inherited?.revision;
    if (revision === undefined)
        context.report('no revision is expected: whatever it follows counts');
    context.deployments.update(ref, { revision, startedMs, ...(application === undefined ? {} : { application }) });
}
async function childrenOf(refs, { synced, context }) {
    const targets = [];
    if (!context.settings.selection.children)
        return { targets };
    for (const ref of refs) {
        const { application, revision } = context.deployments.get(ref) ?? {};
        if (application === undefined)
            continue;
        try {
            targets.push(...await findChildren({ ref, application, revision: revision ?? context.commit?.sha, synced }, context));
        }
        catch (error) {
            return { failed: failedPart(ref, error, context) };
        }
    }
    return { targets };
}
const gate_applications_fullSha = /^[0-9a-f]{40}$/i;
/** A revision that is no whole commit is looked up in git, for only a commit can be held against what is live. */
async function settleRevision(context) {
    const { revision } = context.settings;
    if (revision === undefined || gate_applications_fullSha.test(revision) || context.commit !== undefined || context.settings.dryRun)
        return { context };
    try {
        const { sha } = await context.ports.git.commit(revision);
        return { context: { ...context, settings: { ...context.settings, revision: sha } } };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const message = `the input revision names no commit that is known here: ${revision}`;
        return { problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message, hint: 'give the whole commit, or check the config repository out' }] };
    }
}

// EXTERNAL MODULE: ./build/compiled/core/messages/slack.js
var slack = __webpack_require__(8633);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/notify.js




/** Longest that a message may take before it is given up, in milliseconds. */
const deliveryMs = 15_000;
/** Tells a channel what happened. A message that cannot be delivered is a warning, never a failed deployment. */
async function notify(step, context) {
    const { slackWebhookUrl, dryRun } = context.settings;
    if (dryRun)
        return { kind: 'skipped', note: 'dry run: would post to Slack', outputs: {} };
    const deployments = context.deployments.all();
    if (context.failure === '' && deployments.length > 0 && deployments.every((deployment) => hasNothingToTell(deployment, context.facts))) {
        return { kind: 'skipped', note: 'nothing was changed, so there is nothing to tell', outputs: { delivered: false, channel: step.channel } };
    }
    if (slackWebhookUrl === undefined)
        return undelivered('the input slack-webhook-url is not set');
    try {
        await withinTime(context, async (signal) => {
            await context.ports.messages.post(slackWebhookUrl, messageBody(step, context), signal);
        });
        return { kind: 'succeeded', outputs: { delivered: true, channel: step.channel }, note: 'told Slack' };
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        return undelivered(error.message);
    }
}
/** A newer commit is for its own run to tell about. */
function hasNothingToTell({ state, autoSynced }, { rerun }) {
    return state === 'superseded' || (state === 'unchanged' && (!autoSynced || rerun));
}
function undelivered(reason) {
    return {
        kind: 'succeeded',
        outputs: { delivered: false, channel: 'slack' },
        note: 'Slack was not told',
        problems: [{
                code: 'OSOP-NOTIFY-001',
                severity: 'warning',
                message: `the message to Slack was not delivered: ${reason}`,
                hint: 'the deployment is not affected; check slack-webhook-url',
            }],
    };
}
async function withinTime(context, deliver) {
    const time = new AbortController();
    const stopped = new AbortController();
    const tooLong = new adapter_error.AdapterError('timeout', `no answer within ${deliveryMs / 1000} s`);
    void context.clock.sleep(deliveryMs, stopped.signal).then(() => { time.abort(tooLong); }, () => undefined);
    try {
        await deliver(AbortSignal.any([context.signal, time.signal]));
    }
    catch (error) {
        throw time.signal.aborted ? tooLong : error;
    }
    finally {
        stopped.abort();
    }
}
function messageBody(step, context) {
    if ((0,json/* isJsonObject */.O)(step.body))
        return step.body;
    if (typeof step.body === 'string')
        return { text: step.body };
    return (0,slack/* composeSlackMessage */.C)(deploymentMessage(context));
}
function deploymentMessage(context) {
    const deployments = context.deployments.all();
    const [first] = deployments;
    const undone = deployments.find((deployment) => deployment.strategy !== undefined);
    return {
        outcome: notify_outcomeOf(deployments, context.failure),
        apps: deployments.map(({ app }) => app.name),
        commit: context.commit?.sha ?? first?.revision,
        repository: context.facts.repository,
        branch: context.commit?.branch ?? context.facts.branch,
        reason: context.failure === '' ? undefined : context.failure,
        rollback: undone?.strategy === undefined ? undefined : { strategy: undone.strategy, revision: undone.liveRevision },
        notices: deployments.flatMap((deployment) => deployment.notices),
        runUrl: context.facts.runUrl,
        appUrl: first === undefined ? undefined : applicationUrl(first.app, context),
    };
}
function notify_outcomeOf(deployments, failure) {
    if (deployments.some(({ state }) => state === 'rollback-failed'))
        return 'rollback-failed';
    if (deployments.some(({ state }) => state === 'rolled-back'))
        return 'rolled-back';
    return failure === '' ? 'succeeded' : 'failed';
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/act-on-resources.js






/** How many applications are acted on at a time, how often a request is sent, and the pauses between looks in milliseconds. */
const act_on_resources_limits = { atOnce: 8, attempts: 4, firstPauseMs: 1_000, longestPauseMs: 15_000, reactionMs: 60_000 };
/** Runs an action on a resource of each application that the step stands for. */
async function actOnResources(step, context) {
    const selected = context.deployments.selected(step.app);
    const found = selected === undefined ? await findTargets(step.app, context) : undefined;
    if (found?.kind === 'failed')
        return found.result;
    const targets = found?.targets ?? (selected ?? []).map((ref) => ({ ref, application: undefined, mayBeMissing: false }));
    const parts = await inParallel(targets, act_on_resources_limits.atOnce, async (target) => {
        const inner = contextFor(target, { many: targets.length > 1, context });
        try {
            return { ref: target.ref, result: await act(target.ref, step, inner) };
        }
        catch (error) {
            return failedPart(target.ref, error, context);
        }
    });
    return combine(parts, { doing: step.action });
}
async function act(ref, step, context) {
    const { dryRun, askArgocd } = context.settings;
    if (!askArgocd)
        return { kind: 'skipped', note: `dry run: would ${step.action} ${step.name ?? `the ${step.of}`} of ${step.app}`, outputs: {} };
    // The address of what is below an application has its project in it once it has been read: without, a refusal says less.
    await context.ports.argocd.get(ref, { signal: context.signal });
    const object = chooseObject(await context.ports.argocd.resourceTree(ref, context.signal), { ref, step });
    if ('problem' in object)
        return { kind: 'failed', retryable: false, refused: true, problems: [object.problem] };
    const done = await new ResourceAction({ ref, step, node: object.node, context }).run(dryRun);
    if (done.kind === 'succeeded' && done.outputs['changed'] === true)
        await settle(ref, step, context);
    return done;
}
/** Whether it is healthy is to be found out again; what was aborted is not what was deployed. */
async function settle(ref, step, context) {
    // What is seen from now on is from after the action.
    await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
    const state = context.deployments.get(ref)?.state;
    if (state !== 'healthy' && state !== 'requested' && state !== 'failed')
        return;
    context.deployments.update(ref, step.action === 'abort' ? { state: 'failed', causes: [`node ${context.node.id} aborted the update`] } : { state: 'requested' });
}
function chooseObject(nodes, { ref, step }) {
    const group = step.of === 'Rollout' ? 'argoproj.io' : 'apps';
    const all = nodes.filter((node) => node.kind === step.of && node.group === group);
    const named = step.name === undefined ? all : all.filter(({ name }) => name === step.name);
    const [node, ...more] = named;
    if (node !== undefined && more.length === 0)
        return { node };
    const there = all.length === 0 ? `it has no ${step.of}` : `it has ${all.map(({ namespace, name }) => `${namespace ?? ''}/${name}`).join(', ')}`;
    const field = step.of === 'Rollout' ? 'rollout' : 'deployment';
    const message = step.name === undefined ? `${ref.name} does not have exactly one ${step.of}: ${there}` : `${ref.name} does not have one ${step.of} called ${step.name}: ${there}`;
    return { problem: { code: 'OSOP-ROLLOUT-001', severity: 'error', message, hint: `name one by \`${field}\` in the runtime of the node` } };
}
/** One action on one object: looked at first, sent only where that is needed, looked up where the answer was lost. */
class ResourceAction {
    subject;
    startedMs;
    /** The state before a request whose answer was lost. */
    unanswered;
    sent = 0;
    pauseMs = act_on_resources_limits.firstPauseMs;
    said = '';
    constructor(subject) {
        this.subject = subject;
        this.startedMs = subject.context.clock.monotonicMs();
    }
    async run(dryRun) {
        const { step, context } = this.subject;
        for (;;) {
            const state = await this.read();
            if (this.unanswered !== undefined && (0,rollouts/* hasTakenEffect */.vq)(step.action, this.unanswered, state))
                return this.done(await this.reaction());
            const decision = (0,rollouts/* decideAction */.jO)(step.action, state);
            if (dryRun)
                return { kind: 'skipped', note: `dry run: ${decision.kind === 'send' ? `would ${step.action}` : `would not ${step.action}`} ${this.name()}: ${decision.why}`, outputs: this.outputs(state, false) };
            switch (decision.kind) {
                case 'nothing':
                    return { kind: 'succeeded', note: `nothing to do: ${this.name()}: ${decision.why}`, outputs: this.outputs(state, this.unanswered !== undefined) };
                case 'refused':
                    return this.failed(state, `cannot ${step.action} ${this.name()}: ${decision.why}`);
                case 'wait':
                    if (context.clock.monotonicMs() - this.startedMs >= this.limitMs())
                        return this.failed(state, `${this.name()} did not come to a pause within ${Math.round(this.limitMs() / 1000)} s: ${decision.why}`);
                    await this.wait(decision.why);
                    break;
                case 'send': {
                    const answered = await this.send(state);
                    if (answered)
                        return this.done(await this.reaction());
                }
            }
        }
    }
    async read() {
        const { ref, node, context } = this.subject;
        return (0,rollouts/* readRollout */.wW)(await context.ports.argocd.liveObject(ref, node, context.signal));
    }
    /** The state once its controller has reacted: a gate would judge by what was before. */
    async reaction() {
        const { step, context } = this.subject;
        const endMs = context.clock.monotonicMs() + act_on_resources_limits.reactionMs;
        for (;;) {
            const state = await this.read();
            if ((0,rollouts/* hasReacted */.NH)(step.action, state) || context.clock.monotonicMs() >= endMs)
                return state;
            await context.clock.sleep(act_on_resources_limits.firstPauseMs, context.signal);
        }
    }
    /** False where the answer was lost: then it is looked whether it was carried out. */
    async send(before) {
        const { ref, step, node, context } = this.subject;
        this.sent += 1;
        try {
            await context.ports.argocd.runAction(ref, node, rollouts/* actionNames */.Bk[step.action], context.signal);
            return true;
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted || this.sent >= act_on_resources_limits.attempts || !(error.ambiguous || error.retryable))
                throw error;
            if (error.ambiguous)
                this.unanswered = before;
            context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
            await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * this.sent, context.remainingMs()), context.signal);
            return false;
        }
    }
    async wait(why) {
        const { context } = this.subject;
        context.report(`waiting for ${this.name()}: ${why}`, { heartbeat: why === this.said });
        this.said = why;
        await context.clock.sleep(this.pauseMs, context.signal);
        this.pauseMs = Math.min(act_on_resources_limits.longestPauseMs, this.pauseMs * 1.5);
    }
    limitMs() {
        return this.subject.context.settings.healthTimeoutSec * 1000;
    }
    done(state) {
        const now = this.subject.step.of === 'Rollout' ? `: now ${(0,rollouts/* describeState */.Jw)(state)}` : '';
        return { kind: 'succeeded', note: `${this.subject.step.action} of ${this.name()}${now}`, outputs: this.outputs(state, true) };
    }
    failed(state, message) {
        const { ref, context } = this.subject;
        return {
            kind: 'failed', retryable: false, outputs: this.outputs(state, false),
            problems: [{ code: 'OSOP-ROLLOUT-002', severity: 'error', message, hint: `look at ${applicationUrl(ref, context)}; an aborted update goes on by action: retry, or is taken back by action: rollback` }],
        };
    }
    outputs(state, changed) {
        const { ref, step, node } = this.subject;
        return { app: ref.name, action: step.action, resource: node.name, changed, phase: state.phase, step: state.step ?? null, steps: state.steps, message: state.message };
    }
    name() {
        const { node, step } = this.subject;
        return `${step.of} ${node.namespace === undefined || node.namespace === '' ? '' : `${node.namespace}/`}${node.name}`;
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback-applications.js




/** Rolls back every application that a sync for the same text has found; one alone as it is named. */
async function rollbackApplications(step, context) {
    const selected = context.deployments.selected(step.app) ?? [];
    if (selected.length <= 1)
        return await rollback(step, context);
    const one = async (ref) => {
        const inner = contextFor({ ref, application: undefined, mayBeMissing: false }, { many: true, context });
        try {
            return { ref, result: await rollback({ ...step, app: (0,selection/* displayName */.QC)(ref) }, inner) };
        }
        catch (error) {
            return failedPart(ref, error, context);
        }
    };
    const begun = selected.filter((ref) => context.deployments.get(ref)?.baseline !== undefined && context.deployments.get(ref)?.state !== 'not-begun');
    // Applications under auto-sync may share the commit to revert: the first one reverts it, the others find that done.
    const byGit = begun.filter((ref) => context.deployments.get(ref)?.autoSynced === true);
    const parts = await inParallel(begun.filter((ref) => !byGit.includes(ref)), context.settings.selection.maxParallel, one);
    const reverted = await inParallel(byGit, 1, one);
    return combine([...parts, ...reverted], { doing: 'rolled back' });
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/sync-applications.js







/**
 * Syncs the applications that the step stands for, wave by wave, then their children, down to the last: a wave begins
 * when everything before it is healthy. After a failure what has begun is brought to its end, and nothing more begins.
 */
async function syncApplications(step, context) {
    const found = await findTargets(step.app, context);
    if (found.kind === 'failed')
        return found.result;
    const rollout = new Rollout(step, context);
    await rollout.run(found.targets);
    return combine(rollout.parts, { doing: 'synced' });
}
class Rollout {
    parts = [];
    step;
    context;
    known = new Map();
    finished = [];
    many = false;
    constructor(step, context) {
        this.step = step;
        this.context = context;
    }
    async run(targets) {
        let waiting = this.unknownOf(targets);
        while (waiting.length > 0) {
            const there = waiting.filter(({ application, mayBeMissing }) => application !== undefined || !mayBeMissing);
            const batch = there.length > 0 ? there : waiting;
            const later = waiting.filter((target) => !batch.includes(target));
            if (!(await this.deploy(batch, later)))
                return;
            const children = await this.childrenOf(batch);
            if (children === undefined) {
                await this.stop(later);
                return;
            }
            // One that was named and not there may be a child by now.
            const fresh = this.unknownOf(children);
            waiting = [...fresh, ...later.map((target) => ({ ...target, ...children.find(({ ref }) => sync_applications_isSame(ref, target.ref)), mayBeMissing: false }))];
        }
    }
    /** False where one failed: then nothing else is begun. */
    async deploy(batch, later) {
        const waves = (0,selection/* intoWaves */.hl)(batch, this.context.settings.selection.waves);
        for (const [index, wave] of waves.entries()) {
            if (waves.length > 1)
                this.context.report(`wave ${index + 1} of ${waves.length}: ${wave.map(({ ref }) => (0,selection/* displayName */.QC)(ref)).join(', ')}`);
            const synced = await inParallel(wave, this.context.settings.selection.maxParallel, async (target) => await this.syncOne(target));
            this.parts.push(...synced);
            this.finished.push(...wave);
            const rest = [...waves.slice(index + 1).flat(), ...later];
            if (synced.some(({ result }) => result.kind === 'failed'))
                return await this.stop(rest);
            const followed = index < waves.length - 1 && !this.context.settings.dryRun;
            if (followed && !(await this.gateAll(wave)))
                return await this.stop(rest);
        }
        return true;
    }
    async syncOne(target) {
        const inner = contextFor(target, { many: this.many, context: this.context });
        try {
            const revision = target.inherited === undefined ? this.step.revision : target.inherited.revision;
            return { ref: target.ref, result: await sync({ ...this.step, app: (0,selection/* displayName */.QC)(target.ref), revision }, inner) };
        }
        catch (error) {
            return failedPart(target.ref, error, this.context);
        }
    }
    /** The parts of those that fail the gate take the place of those of their sync. */
    async gateAll(wave) {
        const gated = await inParallel(wave, wave.length, async (target) => await gateTarget(target, { many: this.many, context: this.context }));
        for (const part of gated.filter(({ result }) => result.kind === 'failed')) {
            this.parts.splice(this.parts.findIndex(({ ref }) => sync_applications_isSame(ref, part.ref)), 1, part);
        }
        return gated.every(({ result }) => result.kind !== 'failed');
    }
    /** Without a rollback, what was synced beside the failure is still seen to its end, so that it is known how it is. */
    async stop(rest) {
        const { deployments, settings } = this.context;
        if (settings.rollback === 'none' && !settings.dryRun && !this.context.signal.aborted) {
            const hasFailed = (ref) => this.parts.some((part) => part.result.kind === 'failed' && sync_applications_isSame(part.ref, ref));
            await this.gateAll(this.finished.filter(({ ref }) => deployments.get(ref)?.state === 'requested' && !hasFailed(ref)));
        }
        for (const { ref, application } of rest) {
            deployments.update(ref, { state: 'not-begun', application, startedMs: this.context.clock.monotonicMs(), endedMs: this.context.clock.monotonicMs(), causes: ['not begun, because another application before it failed'] });
        }
        return false;
    }
    /** Undefined where they could not be found: that is a failure of their parent. */
    async childrenOf(batch) {
        if (!this.context.settings.selection.children)
            return [];
        const found = [];
        for (const { ref } of batch) {
            const deployment = this.context.deployments.get(ref);
            if (deployment?.application === undefined)
                continue;
            try {
                found.push(...await findChildren({ ref, application: deployment.application, revision: deployment.revision, synced: true }, this.context));
            }
            catch (error) {
                this.parts.push(failedPart(ref, error, this.context));
                return undefined;
            }
        }
        return found;
    }
    unknownOf(targets) {
        const fresh = targets.filter(({ ref }) => !this.known.has((0,selection/* displayName */.QC)(ref)));
        for (const { ref } of fresh)
            this.known.set((0,selection/* displayName */.QC)(ref), ref);
        this.many = this.known.size > 1;
        this.context.deployments.select(this.step.app, [...this.known.values()]);
        return fresh;
    }
}
function sync_applications_isSame(one, other) {
    return (0,selection/* displayName */.QC)(one) === (0,selection/* displayName */.QC)(other);
}

// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/tag.js






/** Puts a tag on the commit of the run in the config repository. One that is there on another commit is not moved. */
async function tag({ name, message = name }, context) {
    const { ports: { configRepository, random }, facts, node, runId, settings } = context;
    if (!(0,refs/* isSafeRef */.f)(name)) {
        return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`${(0,one_line/* oneLine */.T)(name, 100)}\` is no name of a tag`, hint: 'write letters, digits, `.`, `_`, `-` and `/`, for example release-1.4.2' }] };
    }
    try {
        const head = context.commit === undefined || context.commit.branch === undefined ? await configRepository.head(facts.branch, []) : undefined;
        const sha = context.commit?.sha ?? head?.sha ?? '';
        const branch = context.commit?.branch ?? head?.branch ?? '';
        if (settings.dryRun)
            return { kind: 'skipped', note: `dry run: would tag ${sha.slice(0, 7)} as ${name}` };
        const mark = (0,run_trailer/* changeMark */.uM)({ runId, node: node.id, id: random.uuid() });
        const outcome = await configRepository.tag({ name, sha, branch, message: commitMessage({ template: message, subject: name, trailers: [[trailerNames.workflow, node.id]], mark, values: { image: '', tag: name, previous: '', app: '' } }), author: settings.bump.author });
        return {
            kind: 'succeeded',
            note: outcome === 'made' ? `tagged ${sha.slice(0, 7)} as ${name}` : `${sha.slice(0, 7)} has the tag ${name} already`,
            outputs: { tag: name, commit_sha: sha, changed: outcome === 'made' },
        };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const lost = error instanceof adapter_error.AdapterError && error.ambiguous;
        const problem = problemOf(error, `making the tag ${name}`, { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
        // Made once or not at all: asking again is safe.
        return { kind: 'failed', retryable: error instanceof adapter_error.AdapterError && (error.retryable || lost), refused: isRefusal(error), problems: [problem] };
    }
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/validation-report.js
var validation_report = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/validate.js







/** Checks the manifests that the commit changed, as they are in the commit and not in the work tree. */
async function validate(_step, context) {
    try {
        const report = await validate_check(context);
        const outputs = validate_outputsOf(report);
        if (outputs['valid'] !== true)
            return { kind: 'failed', retryable: false, outputs, problems: report.problems };
        const unseen = report.notChecked.length === 0 ? '' : `; not rendered: ${report.notChecked.join(', ')}`;
        return { kind: 'succeeded', outputs, note: `${(0,validation_report/* countsLine */.J7)(report.counts)}${unseen}`, problems: report.problems };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        return { kind: 'failed', retryable: false, problems: [problemOf(error, 'reading the manifests', { failed: 'OSOP-MANIFEST-002', refused: 'OSOP-MANIFEST-002' })] };
    }
}
async function validate_check(context) {
    const { git } = context.ports;
    const { options, lookUp, problems } = context.settings.manifestChecks;
    const sha = context.commit?.sha ?? (await git.head()).sha;
    const tree = commitTree(await git.files(sha), async (paths) => await git.readTexts(sha, paths));
    const files = filesToCheck(tree.paths, context);
    const checker = new manifest_checker/* ManifestChecker */.V(options);
    const layout = await (0,check_tree/* checkFiles */.g)(files, { checker, tree });
    await (0,check_tree/* resolveKinds */.P)({ checker, tree, strict: options.strict, lookUp });
    const found = checker.report({ notChecked: layout === undefined ? [] : notRendered(layout, files, context), seconds: 0 });
    return { ...found, problems: [...problems, ...found.problems], counts: (0,validation_report/* countVerdicts */.qX)(found.manifests) };
}
/** The files of a commit, the files of a folder together; texts are read when they are asked for, all at once. */
function commitTree(paths, readTexts) {
    const texts = new Map();
    return {
        paths: paths.map((path) => ({ path, folder: (0,repository_paths/* folderOf */.y)(path) })).toSorted((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.path < b.path ? -1 : 1)).map(({ path }) => path),
        read: (path) => texts.get(path),
        load: async (wanted) => {
            const missing = wanted.filter((path) => !texts.has(path));
            if (missing.length > 0)
                for (const [path, text] of await readTexts(missing))
                    texts.set(path, text);
        },
    };
}
/** A file that the commit no longer has was deleted: nothing to check. */
function filesToCheck(paths, { settings: { changedOnly, configPath }, commit }) {
    const below = configPath === '' ? paths : paths.filter((path) => path.startsWith(`${configPath}/`));
    if (configPath !== '' && below.length === 0) {
        throw new adapter_error.AdapterError('not-found', `the commit has no folder ${configPath}`, { hint: 'correct config-path: it counts from the root of the repository' });
    }
    const changed = changedOnly && commit !== undefined ? new Set(commit.changedFiles) : undefined;
    return changed === undefined ? below : below.filter((path) => changed.has(path));
}
/** Rendering needs a work tree, which a commit is not: what would have to be rendered is named. */
function notRendered(layout, files, { settings: { changedOnly }, commit }) {
    return (0,repository_layout.affectedUnits)(layout, changedOnly ? (commit?.changedFiles ?? files) : files).map(repository_layout.unitName);
}
function validate_outputsOf(report) {
    return {
        ...(0,validation_report/* validationOutput */.pl)(report),
        problems: report.problems.map(({ code, severity, message, where }) => ({
            code, severity, message, file: where?.file ?? null, line: where?.line ?? null, column: where?.column ?? null,
        })),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __webpack_require__(8967);
;// CONCATENATED MODULE: ./build/compiled/engine/render-step.js



/** Fills in the templates of a step. What is put in is text or data, never read as a template again. */
function renderStep(step, resolve) {
    switch (step.kind) {
        case 'sync':
            return rendered({ app: step.app, ...(step.revision === undefined ? {} : { revision: step.revision }) }, resolve, (value) => ({
                ...step, app: asText(value['app']), revision: step.revision === undefined ? undefined : asText(value['revision']),
            }));
        case 'bump': {
            const { kind, images, update, proposal, ...texts } = step;
            return rendered({ ...texts, images, update }, resolve, (value) => ({
                kind, proposal, images: asTexts(value['images']), update: asTexts(value['update']),
                ...Object.fromEntries(Object.keys(texts).map((name) => [name, asText(value[name])])),
            }));
        }
        case 'promote': {
            const { kind, keys, healthyApps, proposal, ...texts } = step;
            return rendered({ ...texts, keys, healthyApps }, resolve, (value) => ({
                kind, proposal, keys: asTexts(value['keys']), healthyApps: asTexts(value['healthyApps']),
                ...Object.fromEntries(Object.keys(texts).map((name) => [name, asText(value[name])])),
            }));
        }
        case 'tag': {
            const { kind, ...texts } = step;
            return rendered(texts, resolve, (value) => ({
                kind, name: asText(value['name']), ...(texts.message === undefined ? {} : { message: asText(value['message']) }),
            }));
        }
        case 'gate':
        case 'rollback':
            return rendered({ app: step.app }, resolve, (value) => ({ ...step, app: asText(value['app']) }));
        case 'check':
            return rendered({ url: step.url, ...(step.query === undefined ? {} : { query: step.query }) }, resolve, (value) => ({
                ...step, url: asText(value['url']), ...(step.query === undefined ? {} : { query: asText(value['query']) }),
            }));
        case 'action':
            return rendered({ app: step.app, ...(step.name === undefined ? {} : { name: step.name }) }, resolve, (value) => ({
                ...step, app: asText(value['app']), ...(step.name === undefined ? {} : { name: asText(value['name']) }),
            }));
        case 'notify':
            if (step.body === undefined)
                return { ok: true, step };
            return rendered({ body: step.body }, escapingSlack(resolve), (value) => {
                const body = value['body'];
                return { ...step, body: (0,json/* isJsonObject */.O)(body) ? body : asText(body) };
            });
        case 'command':
            return rendered(step.env, resolve, (env) => ({ ...step, env }));
        case 'workflow':
            return rendered(step.inputs, resolve, (inputs) => ({ ...step, inputs }));
        case 'commit':
        case 'validate':
        case 'approval':
        case 'custom':
            return { ok: true, step };
    }
}
/** Values put into a message are other people's text: they must neither mention anybody nor forge a link. */
function escapingSlack(resolve) {
    const escape = (value) => {
        if (typeof value === 'string')
            return (0,slack/* escapeSlack */.k)(value);
        if (Array.isArray(value))
            return value.map(escape);
        if (!(0,json/* isJsonObject */.O)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === undefined ? null : escape(item)]));
    };
    return (reference) => {
        const value = resolve(reference);
        return value === undefined ? undefined : escape(value);
    };
}
function rendered(value, resolve, build) {
    const result = (0,templates/* renderJson */.hF)(value, resolve);
    if (!result.ok)
        return { ok: false, message: result.message };
    return { ok: true, step: build((0,json/* isJsonObject */.O)(result.value) ? result.value : {}) };
}
function asTexts(value) {
    return Array.isArray(value) ? value.map(asText) : [];
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

;// CONCATENATED MODULE: ./build/compiled/engine/run-custom.js

/** How an aborted handler ends; what ended it is the problem then. */
const endedBySignal = { kind: 'failed', retryable: false, problems: [] };
/** Time that somebody else's handler has to end once it is aborted, in milliseconds. Then the run goes on without it. */
const customGraceMs = 3_000;
/** A handler of a library user: one that throws fails its node, and one that never ends does not hold up the run. */
async function runCustom(step, context, shared) {
    const handler = shared.customHandlers[step.handler];
    if (handler === undefined)
        throw new Error(`no handler named ${step.handler}`);
    const ended = new AbortController();
    const abandoned = run_custom_untilAborted(context.signal, ended.signal).then(async () => {
        await context.clock.sleep(customGraceMs, ended.signal);
        return endedBySignal;
    });
    abandoned.catch(() => undefined);
    try {
        return await Promise.race([handler(step, context), abandoned]);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError || context.signal.aborted)
            throw error;
        const message = `the handler of node ${context.node.id} failed: ${error instanceof Error ? error.message : String(error)}`;
        return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-RUN-006', severity: 'error', message }] };
    }
    finally {
        ended.abort();
    }
}
/** Resolves once the first signal is aborted; stays pending when the second one is before that. */
async function run_custom_untilAborted(signal, unless) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => {
        signal.addEventListener('abort', () => { resolve(); }, { once: true, signal: unless });
    });
}

// EXTERNAL MODULE: ./build/compiled/engine/scope.js
var engine_scope = __webpack_require__(4861);
;// CONCATENATED MODULE: ./build/compiled/engine/execute-node.js























/** Runs a node to its end: once or for each item, with retries and within its time. Writes into its state. */
async function executeNode(state, execution) {
    const { shared } = execution;
    const { node } = state.planned;
    const startedMs = shared.clock.monotonicMs();
    const deadline = startDeadline(shared.clock, { scope: 'node', seconds: node.timeoutSec, parent: shared.signal });
    const deadlineMs = Math.min(shared.deadlineMs, node.timeoutSec === undefined ? Number.POSITIVE_INFINITY : startedMs + node.timeoutSec * 1000);
    state.status = 'running';
    state.attempts = 0;
    state.startedAt = shared.clock.now();
    try {
        let result = { kind: 'succeeded', outputs: {}, note: 'no items' };
        for (const extra of iterations(execution.items)) {
            result = await attempt(state, { execution, extra, signal: deadline.signal, deadlineMs });
            settleOutputs(state, result, shared);
            if (result.kind === 'failed')
                break;
        }
        execute_node_settle(state, result, { shared, signal: deadline.signal });
        state.problems = state.problems.map((problem) => located(problem, state, execution));
    }
    finally {
        deadline.cancel();
        state.endedAt = shared.clock.now();
        state.durationMs = Math.round(shared.clock.monotonicMs() - startedMs);
    }
    if (state.hasFailed && shared.found.failure === '') {
        shared.found.failure = state.problems.find((problem) => problem.severity === 'error')?.message ?? `node ${node.id} failed`;
    }
    shared.report({ type: 'node-finished', at: shared.clock.now(), node: node.id, status: state.status, durationMs: state.durationMs, problems: state.problems, note: state.note });
}
/** A problem that no line caused stands at the node that met it, so that it can be found in the workflow file. */
function located(problem, { planned }, { sources }) {
    if (problem.where !== undefined || sources.document.file === built_in/* builtInFile */.aR)
        return problem;
    return { ...problem, where: sources.document.locate(planned.node.pointer) };
}
function iterations(items) {
    return items === undefined ? [{}] : items.values.map((value) => ({ [items.name]: value }));
}
async function attempt(state, { execution, extra, signal, deadlineMs }) {
    const { shared, sources } = execution;
    const { node, step } = state.planned;
    // The gate spends the node's retries itself: it knows when trying again can tell something new.
    const retries = step.kind === 'gate' ? 0 : node.retryPolicy.maxRetries;
    for (let tried = 1;; tried += 1) {
        if (signal.aborted)
            return endedBySignal;
        state.attempts += 1;
        shared.report({ type: 'node-started', at: shared.clock.now(), node: node.id, purpose: node.purpose, attempt: state.attempts });
        const scopeSources = { ...sources, current: node.id, extra };
        const rendered = renderStep(step, (0,engine_scope/* templateResolver */.v)((0,engine_scope/* expressionScope */.h)(scopeSources), shared.variables));
        const result = rendered.ok
            ? await perform(rendered.step, state, { execution, extra, signal, deadlineMs })
            : unrendered(rendered.message, shared.settings.dryRun);
        const judged = result.kind === 'succeeded' && step.kind !== 'check' ? checkCriteria(state, result, { sources: scopeSources, shared }) : result;
        if (judged.kind !== 'failed' || !judged.retryable || tried > retries || signal.aborted)
            return judged;
        const pauseMs = backoffMs(node.retryPolicy, tried);
        shared.report({ type: 'progress', at: shared.clock.now(), node: node.id, heartbeat: false, message: `failed (${tried} of ${retries + 1}), trying again in ${pauseMs / 1000} s: ${judged.problems[0]?.message ?? ''}` });
        try {
            await shared.clock.sleep(pauseMs, signal);
        }
        catch {
            return judged;
        }
    }
}
function unrendered(message, dryRun) {
    if (dryRun)
        return { kind: 'skipped', note: `dry run: ${message} before a real run` };
    return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-EXPR-004', severity: 'error', message }] };
}
async function perform(step, state, { execution, extra, signal, deadlineMs }) {
    const { shared } = execution;
    const { node } = state.planned;
    if (node.approvalRequired && step.kind !== 'approval' && !shared.settings.approved.has(node.id) && !shared.settings.dryRun) {
        return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(node)] };
    }
    const context = stepContext(state, { shared, signal, deadlineMs });
    try {
        if (step.kind === 'workflow')
            return await execution.runWorkflow(step, context);
        if (step.kind === 'check')
            return await check_check(step, context, (response) => unmetCriteria(state, { ...execution.sources, current: node.id, extra: { ...extra, response } }));
        if (step.kind === 'custom')
            return await runCustom(step, context, shared);
        return await dispatch(step, context);
    }
    catch (error) {
        if (signal.aborted)
            return endedBySignal;
        return { kind: 'failed', retryable: error instanceof adapter_error.AdapterError && error.retryable, problems: [problemOf(error, `node ${node.id}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' })] };
    }
}
async function dispatch(step, context) {
    switch (step.kind) {
        case 'commit': return await commit_commit(step, context);
        case 'bump': return await bump(step, context);
        case 'promote': return await promote(step, context);
        case 'tag': return await tag(step, context);
        case 'validate': return await validate(step, context);
        case 'sync': return await syncApplications(step, context);
        case 'gate': return await gateApplications(step, context);
        case 'rollback': return await rollbackApplications(step, context);
        case 'action': return await actOnResources(step, context);
        case 'notify': return await notify(step, context);
        case 'command': return await command(step, context);
        case 'approval': return await approval(step, context);
    }
}
/** Every success criterion that is an expression must hold on what the node has just produced. */
function checkCriteria(state, result, { sources, shared }) {
    if (state.planned.criteria.length === 0)
        return result;
    settleOutputs(state, result, shared);
    const problems = unmetCriteria(state, sources).map(({ source, why }) => ({
        code: 'OSOP-RUN-003', severity: 'error', message: `the success criterion \`${source}\` of node ${state.planned.node.id} does not hold: ${why}`,
    }));
    return problems.length === 0 ? result : { kind: 'failed', retryable: true, outputs: result.outputs, problems };
}
/** The success criteria that do not hold, and why. */
function unmetCriteria({ planned }, sources) {
    const scope = (0,engine_scope/* expressionScope */.h)(sources);
    return planned.criteria.flatMap((criterion) => {
        const evaluated = criterion.evaluate(scope);
        if (evaluated.ok && evaluated.value === true)
            return [];
        return [{ source: criterion.source, why: evaluated.ok ? 'it is not true' : evaluated.message }];
    });
}
function settleOutputs(state, result, { found }) {
    if (result.outputs === undefined)
        return;
    found.published += 1;
    state.published = found.published;
    state.produced = result.outputs;
    state.outputs = Object.keys(result.outputs).length === 0 ? {} : (0,steps/* bindOutputs */.A)(state.planned.node.outputs, result.outputs);
}
function execute_node_settle(state, result, { shared, signal }) {
    switch (result.kind) {
        case 'succeeded':
            state.status = 'succeeded';
            state.problems = result.problems ?? [];
            state.note = result.note;
            return;
        case 'skipped':
            state.status = shared.settings.dryRun ? 'planned' : 'skipped';
            state.note = result.note;
            return;
        case 'failed': {
            const cancelled = isCancelled(shared.signal);
            state.status = cancelled ? 'cancelled' : 'failed';
            state.refused = result.refused ?? false;
            state.superseded = result.superseded ?? false;
            const endedEarly = result.problems.length === 0 && signal.aborted;
            state.timedOut = result.timedOut === true || (endedEarly && !cancelled);
            state.problems = result.problems.length > 0 ? result.problems : [endedEarly ? earlyEnd(state, signal) : unexplained(state)];
        }
    }
}
function unexplained(state) {
    return { code: 'OSOP-RUN-006', severity: 'error', message: `node ${state.planned.node.id} failed and gave no reason` };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/graph.js + 1 modules
var graph = __webpack_require__(9859);
;// CONCATENATED MODULE: ./build/compiled/engine/edge-judge.js

/** Most items of a `for_each`. */
const mostItems = 1_000;
/** Decides where the workflow goes on from a node: by its outcome, and by the conditions of its edges. */
class EdgeJudge {
    context;
    constructor(context) {
        this.context = context;
    }
    /** What becomes of one arrow out of a node that has ended. May fail the node: then decide all its arrows again. */
    decisionOf(state, planned, target) {
        const { edge } = planned;
        const reacts = (0,graph/* reactsToFailure */.oo)(edge.mode);
        switch (state.status) {
            case 'planned':
                return 'taken';
            case 'skipped':
                // A step that found nothing to do has been passed all the same: what follows it runs.
                return state.passedOver || reacts ? 'unchosen' : this.followsSuccess(state, planned, target);
            case 'failed':
                if (!reacts)
                    return 'blocked';
                return this.reactsTo(state, planned) ? 'taken' : 'unchosen';
            case 'succeeded':
                if (edge.mode === 'fallback')
                    return edge.condition !== undefined && this.holds(state, planned) ? 'taken' : 'unchosen';
                if (reacts)
                    return 'unchosen';
                return this.followsSuccess(state, planned, target);
            case 'blocked':
            case 'cancelled':
            case 'pending':
            case 'running':
                return reacts ? 'unchosen' : 'blocked';
        }
    }
    reactsTo(state, planned) {
        const { edge } = planned;
        if (edge.mode === 'timeout')
            return state.timedOut;
        if (edge.mode === 'fallback')
            return true;
        const timeoutIsHandled = state.timedOut && this.context.graph.outgoing(edge.from).some(({ arrow }) => arrow.planned.edge.mode === 'timeout');
        return !timeoutIsHandled && (edge.condition === undefined || this.holds(state, planned));
    }
    followsSuccess(state, planned, target) {
        const { edge } = planned;
        if (edge.mode === 'switch')
            return this.chooseCase(state, planned) === target ? 'taken' : state.hasFailed ? 'blocked' : 'unchosen';
        if (edge.mode === 'loop') {
            if (planned.forEach === undefined)
                return 'unchosen';
            const values = this.evaluate(state, planned.forEach.source, planned.forEach.evaluate(this.context.scopeAt(edge.from)));
            if (state.hasFailed)
                return 'blocked';
            if (!Array.isArray(values))
                return this.fail(state, { code: 'OSOP-EXPR-004', message: `for_each \`${planned.forEach.source}\` is not a list` });
            if (values.length > mostItems)
                return this.fail(state, { code: 'OSOP-RUN-004', message: `for_each \`${planned.forEach.source}\` has ${values.length} items, more than ${mostItems}` });
            this.context.items.set(target, { name: edge.iteratorVar ?? 'item', values: values });
        }
        if (edge.condition === undefined)
            return 'taken';
        const holds = this.holds(state, planned);
        return state.hasFailed ? 'blocked' : holds ? 'taken' : 'unchosen';
    }
    chooseCase(state, planned) {
        const { edge, condition } = planned;
        if (condition === undefined)
            return undefined;
        const value = this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from)));
        if (state.hasFailed)
            return undefined;
        const match = edge.cases.find((choice) => JSON.stringify(choice.value) === JSON.stringify(value));
        return match?.to ?? edge.defaultTo ?? edge.to;
    }
    /** Whether the edge's condition is true; without one it is. */
    holds(state, planned) {
        const { condition, edge } = planned;
        if (condition === undefined)
            return true;
        return this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from))) === true;
    }
    /** A condition without a value on a node that succeeded fails that node: to guess either way could deploy. */
    evaluate(state, source, result) {
        if (result.ok)
            return result.value;
        if (!state.hasFailed)
            this.fail(state, { code: 'OSOP-EXPR-004', message: `the condition \`${source}\` has no value: ${result.message}` });
        return null;
    }
    /** Fails a node after it had ended well, for what its edges say. */
    fail(state, problem) {
        const { clock, found, report } = this.context.shared();
        state.status = 'failed';
        state.problems = [...state.problems, { severity: 'error', ...problem }];
        if (found.failure === '')
            found.failure = problem.message;
        // It was reported as having ended well: what it led to is known only now.
        report({ type: 'progress', at: clock.now(), node: state.planned.node.id, heartbeat: false, message: `failed after all: ${problem.message}` });
        return 'blocked';
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/graph-state.js

/** The decisions on a plan's edges, and what follows from them. Knows nothing of time or handlers. */
class GraphState {
    arrows;
    decisions;
    into;
    outOf;
    constructor(plan) {
        this.arrows = plan.edges.flatMap((planned, edgeIndex) => {
            // Several cases of a switch may name the same node: it is one arrow, for joins count arrows.
            const targets = new Set((0,graph/* targetsOf */.QR)(planned.edge).map(({ to }) => to));
            return [...targets].map((to) => ({ edgeIndex, planned, from: planned.edge.from, to }));
        });
        this.decisions = this.arrows.map(() => 'open');
        const placed = this.arrows.map((arrow, place) => ({ arrow, place }));
        this.into = groupByNode(placed.filter(({ arrow }) => !(0,graph/* leadsBack */.b6)(arrow.planned.edge)), 'to');
        this.outOf = groupByNode(placed, 'from');
    }
    /** Arrows out of a node, with their places in `decide`. */
    outgoing(node) {
        return this.outOf.get(node) ?? [];
    }
    decide(place, decision) {
        this.decisions[place] = decision;
    }
    /** Whether the node can run, given that it has not run yet. */
    readiness(node) {
        const incoming = (this.into.get(node) ?? []).map(({ arrow, place }) => ({ arrow, decision: this.decision(place) }));
        if (incoming.length === 0)
            return 'run';
        const taken = incoming.filter(({ decision }) => decision === 'taken').length;
        const open = incoming.filter(({ decision }) => decision === 'open').length;
        const join = joinOf(incoming.map(({ arrow }) => arrow.planned));
        if (join !== 'all') {
            if (taken >= join)
                return 'run';
            if (taken + open >= join)
                return 'wait';
            return incoming.some(({ decision }) => decision === 'blocked') ? 'block' : 'skip';
        }
        if (open > 0)
            return 'wait';
        if (incoming.some(({ decision }) => decision === 'blocked')) {
            const handlesFailure = incoming.some(({ arrow, decision }) => decision === 'taken' && (0,graph/* reactsToFailure */.oo)(arrow.planned.edge.mode));
            return handlesFailure ? 'run' : 'block';
        }
        return taken > 0 ? 'run' : 'skip';
    }
    /** Edges taken so far, as indices into the plan's edges. */
    edgesTaken() {
        const taken = this.arrows.flatMap((arrow, place) => (this.decisions[place] === 'taken' ? [arrow.edgeIndex] : []));
        return [...new Set(taken)];
    }
    /** Opens every edge again that leaves one of the nodes, but for those by which others have run already. */
    reopen(nodes) {
        for (const [place, arrow] of this.arrows.entries()) {
            if (!nodes.has(arrow.from))
                continue;
            if (this.decisions[place] === 'taken' && !nodes.has(arrow.to))
                continue;
            this.decisions[place] = 'open';
        }
    }
    decision(place) {
        return this.decisions[place] ?? 'open';
    }
    /** All nodes that can be reached from one, itself included; loops back are not followed. */
    reachableFrom(node) {
        const reached = new Set([node]);
        const queue = [node];
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            for (const { arrow } of this.outgoing(next)) {
                if ((0,graph/* leadsBack */.b6)(arrow.planned.edge) || reached.has(arrow.to))
                    continue;
                reached.add(arrow.to);
                queue.push(arrow.to);
            }
        }
        return reached;
    }
}
function groupByNode(placed, end) {
    const groups = new Map();
    for (const item of placed) {
        const group = groups.get(item.arrow[end]);
        if (group === undefined)
            groups.set(item.arrow[end], [item]);
        else
            group.push(item);
    }
    return groups;
}
/** How many taken edges a node needs: all that are live, or a number. */
function joinOf(incoming) {
    const declared = incoming.find(({ edge }) => edge.joinMode !== undefined)?.edge;
    if (incoming.length < 2 || declared === undefined)
        return 'all';
    if (declared.joinMode === 'wait_any')
        return 1;
    if (declared.joinMode === 'wait_n')
        return declared.joinCount ?? 1;
    return 'all';
}

;// CONCATENATED MODULE: ./build/compiled/engine/node-state.js
/** What is known of one node while the run goes on; becomes a NodeRecord at its end. */
class NodeState {
    planned;
    status = 'pending';
    attempts = 0;
    startedAt;
    endedAt;
    durationMs = 0;
    outputs = {};
    produced = {};
    problems = [];
    note;
    timedOut = false;
    refused = false;
    /** True when it failed because a newer commit took the place of ours. */
    superseded = false;
    /** True when the workflow took another way; false for a node that ran and found nothing to do. */
    passedOver = false;
    /** Counts the outputs of the whole run: of two nodes with the same output the later one counts. */
    published = 0;
    /** Records of a sub-workflow's nodes, as they are when it is called. */
    children = () => [];
    constructor(planned) {
        this.planned = planned;
    }
    /** True once nothing more will happen to it, unless a loop or a rollback starts it again. */
    get ended() {
        return this.status !== 'pending' && this.status !== 'running';
    }
    get hasFailed() {
        return this.status === 'failed';
    }
    /** True when it failed only because nobody has approved it yet, or a newer commit came: no reason to undo anything. */
    get isNoFault() {
        return this.superseded || (this.refused && this.problems.every(({ code }) => code === 'OSOP-RUN-005'));
    }
    /** Back to before it ran; outputs stay, so that the next round of a loop can read them. */
    reset() {
        this.status = 'pending';
        this.note = undefined;
        this.problems = [];
        this.timedOut = false;
        this.refused = false;
        this.superseded = false;
        this.passedOver = false;
    }
    record() {
        const { node, step } = this.planned;
        return {
            id: node.id,
            type: node.type,
            kind: step.kind,
            purpose: node.purpose,
            status: this.status,
            attempts: this.attempts,
            startedAt: this.startedAt,
            endedAt: this.endedAt,
            durationMs: this.durationMs,
            outputs: this.outputs,
            produced: this.produced,
            problems: this.problems,
            note: this.note,
            timedOut: this.timedOut,
            children: this.children(),
        };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/workflow-run.js









/** Rounds of a `when` loop where the edge does not say (`x-max-iterations`). */
const usualRounds = 10;
/**
 * One workflow being carried out. Nodes start when their edges allow it, at the same time where nothing
 * orders them; every decision is taken in the order of the file, so that a run can be repeated exactly.
 */
class WorkflowRun {
    plan;
    graph;
    nodes;
    /** Sub-workflows that were started, outermost first. */
    nested = [];
    shared;
    inputs;
    forced = new Set();
    rounds = new Map();
    items = new Map();
    running = new Map();
    /** Nodes whose loop goes round as soon as what still runs of the last round has ended. */
    turning = new Set();
    wentRound = false;
    judge;
    constructor(plan, { shared, inputs }) {
        this.plan = plan;
        this.shared = shared;
        this.inputs = inputs;
        this.graph = new GraphState(plan);
        this.nodes = new Map([...plan.nodes].map(([id, planned]) => [id, new NodeState(planned)]));
        this.judge = new EdgeJudge({ graph: this.graph, items: this.items, scopeAt: (node) => this.scopeAt(node), shared: () => this.shared });
    }
    /** Carries out everything that can be, and returns when nothing runs any more. */
    async drain() {
        for (;;) {
            this.advance();
            if (this.running.size > 0)
                await Promise.race(this.running.values());
            else if (!this.release())
                return;
            // A loop whose nodes take no time would leave none for timers and signals.
            if (this.wentRound)
                await this.shared.clock.sleep(0, this.shared.signal).catch(() => undefined);
            this.wentRound = false;
        }
    }
    /**
     * Decides the edges that loops have kept open for a round that will not come, as when each of two loops
     * waits for the other. False when there is none, and then nothing may be left.
     */
    release() {
        const open = [...this.nodes].flatMap(([id, state]) => (state.ended ? this.graph.outgoing(id).filter(({ place }) => this.graph.decision(place) === 'open') : []));
        for (const { place } of open)
            this.graph.decide(place, 'unchosen');
        const waiting = [...this.nodes].filter(([, { status }]) => status === 'pending').map(([id]) => id);
        if (open.length === 0 && waiting.length > 0)
            throw new Error(`nodes wait for each other: ${waiting.join(', ')}`);
        return open.length > 0 && waiting.length > 0;
    }
    /**
     * Starts a node that the workflow did not come to, as if an edge had led there, and what follows it,
     * within the time that `shared` allows: that of a sub-workflow may be over. Call `drain` afterwards.
     */
    force(id, shared) {
        this.shared = shared;
        const affected = new Set([...this.graph.reachableFrom(id)].filter((node) => {
            const status = this.nodes.get(node)?.status;
            return node === id || status === 'skipped' || status === 'blocked';
        }));
        for (const node of affected)
            this.nodes.get(node)?.reset();
        this.graph.reopen(affected);
        this.forced.add(id);
    }
    /** A node's step with its templates filled in; undefined where one has no value. */
    rendered(id) {
        const state = this.nodes.get(id);
        if (state === undefined)
            return undefined;
        const result = renderStep(state.planned.step, (0,engine_scope/* templateResolver */.v)(this.scopeAt(id), this.shared.variables));
        return result.ok ? result.step : undefined;
    }
    /**
     * Nodes that failed without a fallback that took over, and those that time did not allow to start.
     * Error and timeout edges react, they do not recover.
     */
    unrecovered() {
        return [...this.nodes.values()].filter((state) => {
            if (state.status === 'cancelled')
                return !isCancelled(this.shared.signal);
            if (state.status !== 'failed')
                return false;
            if (state.planned.step.kind === 'validate')
                return true;
            return !this.graph.outgoing(state.planned.node.id).some(({ arrow, place }) => arrow.planned.edge.mode === 'fallback' && this.graph.decision(place) === 'taken' && this.nodes.get(arrow.to)?.status === 'succeeded');
        });
    }
    /** Starts, skips or blocks every node whose edges are decided, until nothing changes. */
    advance() {
        const turning = [...this.turning];
        this.turning.clear();
        for (const state of turning)
            this.decideOutgoing(state);
        for (let changed = true; changed;) {
            changed = false;
            for (const [id, state] of this.nodes) {
                if (state.status !== 'pending' || this.running.has(id))
                    continue;
                const readiness = this.forced.has(id) ? 'run' : this.graph.readiness(id);
                if (readiness === 'wait')
                    continue;
                changed = true;
                if (readiness === 'run' && !this.shared.signal.aborted)
                    this.start(id, state);
                else
                    this.passOver(state, readiness);
            }
        }
    }
    passOver(state, readiness) {
        state.passedOver = true;
        if (readiness === 'skip') {
            state.status = 'skipped';
            state.note = 'the workflow took another way';
        }
        else {
            state.status = readiness === 'run' ? 'cancelled' : 'blocked';
            state.note = readiness === 'run' ? 'the run ended before it could start' : 'something before it failed';
            if (readiness === 'run' && !isCancelled(this.shared.signal))
                this.outOfTime(state);
        }
        this.decideOutgoing(state);
    }
    /** A run whose time is over has not done what it was asked to, whatever it did until then. */
    outOfTime(state) {
        state.attempts = 0;
        const problem = earlyEnd(state, this.shared.signal);
        state.problems = [problem];
        if (this.shared.found.failure === '')
            this.shared.found.failure = problem.message;
    }
    start(id, state) {
        this.forced.delete(id);
        const execution = {
            shared: this.shared,
            sources: { document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock },
            items: this.items.get(id),
            runWorkflow: this.subWorkflow(state),
        };
        state.status = 'running';
        this.running.set(id, executeNode(state, execution).then(() => {
            this.running.delete(id);
            this.decideOutgoing(state);
        }));
    }
    decideOutgoing(state) {
        const { id } = state.planned.node;
        const arrows = this.graph.outgoing(id);
        for (const { arrow } of arrows) {
            if ((0,graph/* leadsBack */.b6)(arrow.planned.edge) && this.goesRound(state, arrow.edgeIndex))
                return;
        }
        const decideAll = () => arrows.map(({ arrow }) => this.judge.decisionOf(state, arrow.planned, arrow.to));
        const before = state.status;
        const first = decideAll();
        // A condition without a value fails the node: then every edge is decided again, as after a failure.
        const decisions = state.status === before ? first : decideAll();
        for (const [index, { arrow, place }] of arrows.entries()) {
            const decision = decisions[index] ?? 'unchosen';
            const mayComeRound = decision === 'unchosen' && this.openLoops(id).some((body) => !body.has(arrow.to));
            if (!mayComeRound)
                this.graph.decide(place, decision);
        }
        this.closeLoops(id);
    }
    scopeAt(node) {
        return (0,engine_scope/* expressionScope */.h)({
            document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock, current: node, extra: {},
        });
    }
    /** Starts the body of a `when` loop again if its condition holds; too many rounds fail the node. */
    goesRound(state, edgeIndex) {
        const planned = this.plan.edges[edgeIndex];
        if (planned === undefined || state.status !== 'succeeded' || !this.judge.holds(state, planned))
            return false;
        const body = this.plan.graph.loopBody(planned.edge);
        if ([...this.running.keys()].some((id) => body.has(id))) {
            this.turning.add(state);
            return true;
        }
        const round = (this.rounds.get(edgeIndex) ?? 1) + 1;
        const most = planned.edge.maxIterations ?? usualRounds;
        if (round > most) {
            this.judge.fail(state, { code: 'OSOP-RUN-004', message: `the loop from ${planned.edge.from} to ${planned.edge.to} did not end within ${most} rounds` });
            return false;
        }
        this.rounds.set(edgeIndex, round);
        this.wentRound = true;
        for (const [index, { edge }] of this.plan.edges.entries()) {
            if (index !== edgeIndex && body.has(edge.from) && body.has(edge.to))
                this.rounds.delete(index);
        }
        for (const id of body)
            this.nodes.get(id)?.reset();
        this.graph.reopen(body);
        this.forced.add(planned.edge.to);
        return true;
    }
    /** Bodies of the loops around a node that may still go round. */
    openLoops(node) {
        return this.plan.edges
            .filter((planned) => (0,graph/* leadsBack */.b6)(planned.edge) && !(this.nodes.get(planned.edge.from)?.ended ?? true))
            .map((planned) => this.plan.graph.loopBody(planned.edge))
            .filter((body) => body.has(node));
    }
    /** Once a loop has ended, the edges out of its body that were not taken in any round are decided. */
    closeLoops(node) {
        for (const planned of this.plan.edges) {
            if (!(0,graph/* leadsBack */.b6)(planned.edge) || planned.edge.from !== node)
                continue;
            for (const inner of this.plan.graph.loopBody(planned.edge)) {
                if (!(this.nodes.get(inner)?.ended ?? false))
                    continue;
                for (const { arrow, place } of this.graph.outgoing(inner)) {
                    const mayComeRound = this.openLoops(inner).some((body) => !body.has(arrow.to));
                    if (this.graph.decision(place) === 'open' && !mayComeRound)
                        this.graph.decide(place, 'unchosen');
                }
            }
        }
    }
    subWorkflow(state) {
        return async (step, context) => {
            const { clock } = this.shared;
            const seconds = step.plan.document.timeoutSec;
            const deadline = startDeadline(clock, { scope: 'run', seconds, parent: context.signal });
            const remainingMs = Math.min(context.remainingMs(), (seconds ?? Number.POSITIVE_INFINITY) * 1000);
            const shared = { ...this.shared, signal: deadline.signal, deadlineMs: clock.monotonicMs() + remainingMs };
            const inner = new WorkflowRun(step.plan, { shared, inputs: { ...this.inputs, ...step.inputs } });
            this.nested.push(inner);
            const before = new Set(brokenApps(this.shared.deployments));
            state.children = () => [...inner.nodes.values()].map((child) => child.record());
            try {
                await inner.drain();
            }
            finally {
                deadline.cancel();
            }
            return inner.result(brokenApps(this.shared.deployments).filter((app) => !before.has(app)));
        };
    }
    /** How this workflow ended, as the result of the node that runs it. */
    result(broken) {
        const states = [...this.nodes.values()];
        const outputs = Object.assign({}, ...states.map((child) => child.outputs));
        const failures = this.unrecovered();
        const { signal, settings } = this.shared;
        if (failures.length > 0) {
            return {
                kind: 'failed',
                retryable: false,
                refused: failures.every((failure) => failure.refused),
                superseded: failures.every((failure) => failure.superseded),
                timedOut: signal.reason instanceof TimeoutReason,
                outputs,
                problems: failures.flatMap((failure) => failure.problems),
            };
        }
        if (broken.length > 0) {
            // Its own rollback has put things right, but what it was run for has not happened.
            const causes = states.flatMap((child) => (child.hasFailed ? child.problems : []));
            const message = `${this.plan.document.name}: ${broken.join(', ')} did not stay deployed`;
            return { kind: 'failed', retryable: false, outputs, problems: [...causes, { code: 'OSOP-RUN-007', severity: 'error', message }] };
        }
        if (states.some(({ status }) => status === 'cancelled'))
            return { kind: 'failed', retryable: false, outputs, problems: [] };
        return settings.dryRun ? { kind: 'skipped', note: 'dry run', outputs } : { kind: 'succeeded', outputs };
    }
}
/** Applications whose deployment failed or was undone. */
function brokenApps(deployments) {
    return deployments.all()
        .filter(({ state }) => state === 'failed' || state === 'rolled-back' || state === 'rollback-failed' || state === 'unchecked')
        .map(({ app }) => app.name);
}

;// CONCATENATED MODULE: ./build/compiled/engine/run-plan.js









/**
 * Carries out a plan. Returns a record however the run ends; throws only for a bug. With the same
 * plan, ports and clock it takes the same decisions in the same order.
 */
async function runPlan(request) {
    const { plan, clock, settings, ports } = request;
    const workflow = { id: plan.document.id, name: plan.document.name, file: plan.document.file };
    const seconds = Math.min(settings.timeoutSec, plan.document.timeoutSec ?? Number.POSITIVE_INFINITY);
    const startedAt = clock.now();
    const startedMs = clock.monotonicMs();
    const cancellation = request.signal ?? new AbortController().signal;
    const deadline = startDeadline(clock, { scope: 'run', seconds, parent: cancellation });
    const shared = {
        runId: ports.random.uuid(),
        ports,
        clock,
        settings,
        facts: request.facts,
        variables: request.variables,
        deployments: new deployments/* Deployments */.D(),
        stream: new ApplicationStream({ argocd: ports.argocd, clock }),
        customHandlers: request.customHandlers ?? {},
        signal: deadline.signal,
        deadlineMs: startedMs + seconds * 1000,
        report: request.report,
        found: { commit: undefined, failure: '', published: 0, written: [], sending: undefined },
    };
    request.report({ type: 'run-started', at: startedAt, workflow, dryRun: settings.dryRun, nodes: plan.document.nodes.map(({ id, purpose }) => ({ id, purpose })) });
    const run = new WorkflowRun(plan, { shared, inputs: request.inputs });
    try {
        await run.drain();
        if (run.unrecovered().some((failure) => !failure.isNoFault) || shared.deployments.all().some(({ state }) => state === 'failed'))
            await undoDeployments(run, shared);
    }
    finally {
        deadline.cancel();
        shared.stream.close();
    }
    const cancelled = isCancelled(cancellation);
    const record = recordOf(run, shared, { workflow, startedAt, startedMs, cancelled });
    request.report({ type: 'run-ended', at: record.endedAt, record });
    return record;
}
function recordOf(run, shared, { workflow, startedAt, startedMs, cancelled }) {
    const { clock, deployments, found, settings, ports } = shared;
    const nodes = [...run.nodes.values()].map((state) => state.record());
    const all = flatten(nodes);
    const undone = deployments.all().find((deployment) => deployment.strategy !== undefined);
    return {
        runId: shared.runId,
        workflow,
        dryRun: settings.dryRun,
        ...outcomeOf(run.unrecovered(), { shared, cancelled }),
        notices: deployments.all().flatMap((deployment) => deployment.notices),
        startedAt,
        endedAt: clock.now(),
        durationMs: Math.round(clock.monotonicMs() - startedMs),
        nodes,
        edgesTaken: run.graph.edgesTaken(),
        problems: all.flatMap(ownProblems),
        apps: appReports(deployments, { serverUrl: ports.argocd.serverUrl, nowMs: clock.monotonicMs(), dryRun: settings.dryRun, origin: wantedOf(undefined, { facts: shared.facts, commit: found.commit }).origin }),
        commitSha: found.commit?.sha ?? found.written.at(-1)?.sha,
        previousSha: found.commit?.previousSha,
        revertSha: undone?.revertSha,
        changedFiles: found.commit?.changedFiles ?? [...new Set(found.written.flatMap(({ images }) => images.map(({ file }) => file)))],
        images: found.written.flatMap(({ images }) => images),
        rollbackStrategy: undone?.strategy,
        validation: all.findLast((node) => node.kind === 'validate' && Object.keys(node.produced).length > 0)?.produced,
    };
}
/** A sub-workflow's node repeats the problems of its nodes, which stand in their own records. */
function ownProblems(node) {
    const inner = new Set(flatten(node.children).flatMap((child) => child.problems.map(({ code, message }) => `${code} ${message}`)));
    return node.problems.filter(({ code, message }) => !inner.has(`${code} ${message}`));
}
function flatten(nodes) {
    return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expressionScope),
/* harmony export */   v: () => (/* binding */ templateResolver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** The values that expressions see. Outputs of nodes that have not run are null. */
function expressionScope(sources) {
    const { document, nodes, inputs, variables, clock, current, extra } = sources;
    const names = {};
    const outputs = {};
    for (const [name, value] of Object.entries(document.variables))
        names[name] = value ?? null;
    for (const state of nodes.values()) {
        for (const name of state.planned.node.outputs)
            names[name] ??= null;
    }
    for (const [id, state] of [...nodes].toSorted(([, one], [, other]) => one.published - other.published)) {
        outputs[id] = { ...state.produced, ...state.outputs };
        for (const [name, value] of Object.entries(state.outputs))
            names[name] = value ?? null;
    }
    for (const [name, value] of Object.entries(extra))
        names[name] = value ?? null;
    const stateOf = (node) => nodes.get(node ?? current);
    return {
        names,
        outputs,
        inputs,
        metadata: { ...document.metadata, id: document.id, name: document.name },
        env: { ...document.env, ...variables },
        run: {
            status: (node) => stateOf(node)?.status ?? 'pending',
            errorOf: (node) => stateOf(node)?.problems.find((problem) => problem.severity === 'error')?.message ?? '',
            durationOf: (node) => (stateOf(node)?.durationMs ?? 0) / 1000,
            attempt: () => nodes.get(current)?.attempts ?? 0,
            now: () => clock.now(),
        },
    };
}
/** Looks a template's reference up in the same names, and in the `variables` input by bare name. */
function templateResolver(scope, variables) {
    return ({ path }) => {
        const [root, ...fields] = path;
        if (root === undefined)
            return undefined;
        const found = bareValue(root, scope, variables);
        let value = found;
        for (const field of fields) {
            value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, field) ? value[field] : undefined;
        }
        return value ?? undefined;
    };
}
function bareValue(root, scope, variables) {
    if (Object.hasOwn(scope.names, root))
        return scope.names[root];
    if (Object.hasOwn(variables, root))
        return variables[root];
    switch (root) {
        case 'inputs': return scope.inputs;
        case 'outputs': return scope.outputs;
        case 'metadata': return scope.metadata;
        case 'env': return scope.env;
        default: return undefined;
    }
}


/***/ }),

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wrapRepository)
/* harmony export */ });
/** The same repository, with something done around each piece of work, that of its states included. */
function wrapRepository(repository, around) {
    const wrapState = (state) => ({
        ...state,
        load: async (paths) => { await around(state.load(paths)); },
        widen: async (within) => wrapState(await around(state.widen(within))),
    });
    return {
        head: async (branch, within) => wrapState(await around(repository.head(branch, within))),
        commit: async (state, change) => await around(repository.commit(state, change)),
        tag: async (request) => await around(repository.tag(request)),
        findRun: async (branch, mark) => await around(repository.findRun(branch, mark)),
    };
}


/***/ })

};
