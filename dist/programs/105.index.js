export const id = 105;
export const ids = [105];
export const modules = {

/***/ 17309:
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12659);


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
        message: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text(status['message']) ?? '', 600),
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
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(parts.join('; '), 600);
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

/***/ 70517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ responseFields),
/* harmony export */   Nb: () => (/* binding */ readHttpAnswer),
/* harmony export */   w: () => (/* binding */ readStatusCriterion),
/* harmony export */   xx: () => (/* binding */ readPrometheusAnswer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);


/** Fields of `response`, for the check of names. */
const responseFields = ['status', 'text', 'json', 'value', 'results'];
/** `status`, `text`, and `json` where the body is JSON. */
function readHttpAnswer({ status, body }) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(body);
    return { ok: true, response: { status, text: body, ...(json === undefined ? {} : { json }) } };
}
/**
 * The answer to an instant query: `results` with `metric` and `value` of each sample, and `value` where there is exactly one.
 * NaN and infinities, which JSON does not have, are null. Source: https://prometheus.io/docs/prometheus/latest/querying/api/
 */
function readPrometheusAnswer(answer, redact) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(answer.body);
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(json) ? json : {};
    const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(body['data']) ? body['data'] : {};
    if (answer.status !== 200 || body['status'] !== 'success') {
        const error = typeof body['error'] === 'string' ? body['error'] : answer.body;
        return { ok: false, message: `Prometheus answered ${answer.status}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(redact(error), 200) || 'nothing'}` };
    }
    const results = samplesOf(data);
    if (results === undefined)
        return { ok: false, message: `the query gives a ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(typeof data['resultType'] === 'string' ? data['resultType'] : 'result', 40)}, not a scalar or an instant vector` };
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
/** `HTTP 200` or `HTTP 2xx`, as OSOP's own examples have it; undefined for any other text. */
function readStatusCriterion(text) {
    const [, wanted] = /^\s*HTTP\s+([1-5](?:\d\d|xx))\s*$/i.exec(text) ?? [];
    if (wanted === undefined)
        return undefined;
    return wanted.toLowerCase().endsWith('xx') ? (status) => Math.floor(status / 100) === Number(wanted[0]) : (status) => status === Number(wanted);
}


/***/ }),

/***/ 89859:
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

/***/ 20105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ namedApplications),
  planWorkflow: () => (/* binding */ planWorkflow),
  O: () => (/* binding */ reachesArgocd)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/checks/response.js
var response = __webpack_require__(70517);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/classify-subject.js

/** A node of a known type that asks for what is not known. */
function unsupportedAction(subject, field, value, known) {
    const { node } = subject;
    const pointer = node.runtime[field] === undefined ? 'runtime' : `runtime/${field}`;
    const message = value === undefined
        ? `node \`${node.id}\` of type \`${node.type}\` cannot be executed here: its runtime has no \`${field}\``
        : `node \`${node.id}\` cannot be executed here: \`${field}: ${value}\` is not known for type \`${node.type}\``;
    return { problems: [classify_subject_problem(subject, pointer, { code: 'OSOP-PLAN-002', message, hint: `known: ${known.join(', ')}` })] };
}
/** An error at a place of the node. */
function classify_subject_problem({ document, node }, pointer, content) {
    return { severity: 'error', where: document.locate(`${node.pointer}/${pointer}`), ...content };
}
/** A text; undefined for anything else. */
function classify_subject_text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** A number where text belongs (`revision: 1234567`) would be passed over as if it were not there. */
function notText(subject, field, code) {
    const value = subject.node.runtime[field];
    if (value === undefined || value === null || typeof value === 'string')
        return [];
    return [classify_subject_problem(subject, `runtime/${field}`, {
            code,
            message: `\`${field}\` of node \`${subject.node.id}\` must be text, not ${Array.isArray(value) ? 'a list' : (0,json/* isJsonObject */.O)(value) ? 'a mapping' : `a ${typeof value}`}`,
            hint: 'put it in quotes',
        })];
}
/** `yes` in quotes would be passed over as if it were not there. */
function notBoolean(subject, field) {
    const value = subject.node.runtime[field];
    if (value === undefined || value === null || typeof value === 'boolean')
        return [];
    return [classify_subject_problem(subject, `runtime/${field}`, { code: 'OSOP-PLAN-002', message: `\`${field}\` of node \`${subject.node.id}\` must be true or false`, hint: 'without quotes' })];
}
/** A text by lines, or a list of texts. */
function listOf(value) {
    const lines = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
    return lines.map((line) => line.trim()).filter((line) => line !== '');
}
/** A problem for each field that is neither text nor a list of texts. */
function notLists(subject, fields) {
    return fields.flatMap((field) => {
        const value = subject.node.runtime[field];
        const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
        if (value === undefined || value === null || typeof value === 'string' || isList)
            return [];
        return [classify_subject_problem(subject, `runtime/${field}`, { code: 'OSOP-PLAN-002', message: `\`${field}\` of node \`${subject.node.id}\` must be a list of texts`, hint: 'write one a line, in quotes' })];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/classify-check.js


/** Numbers of a check: the least and the most that each may be, and what it is where it is not given. */
const numbers = {
    checks: { least: 1, most: 1_000, usual: 1, whole: true },
    interval: { least: 1, most: 3_600, usual: 10, whole: false },
    for: { least: 0, most: 86_400, usual: 0, whole: false },
};
/** True for an `api` node that means a check: whatever else it asks for, it says what must be true of the answer. */
function isCheck({ node }) {
    return node.runtime['query'] !== undefined || node.successCriteria.length > 0;
}
/** A GET whose answer must meet the `success_criteria`, of an origin that the input `allowed-urls` names. */
function classifyCheck(subject) {
    const { node: { runtime } } = subject;
    const problems = [...notText(subject, 'url', 'OSOP-PLAN-002'), ...notText(subject, 'query', 'OSOP-PLAN-002'), ...Object.keys(numbers).flatMap((field) => wrongNumber(subject, field))];
    const url = classify_subject_text(runtime['url']) ?? '';
    const origin = originOf(url);
    if (problems.length === 0)
        problems.push(...wrongAddress(subject, { url, origin }));
    if (problems.length > 0 || origin === undefined)
        return { problems };
    const query = classify_subject_text(runtime['query']);
    const numberOf = (field) => (typeof runtime[field] === 'number' ? runtime[field] : numbers[field].usual);
    return { step: { kind: 'check', url, origin, ...(query === undefined ? {} : { query }), checks: numberOf('checks'), intervalSec: numberOf('interval'), withinSec: numberOf('for') } };
}
function wrongNumber(subject, field) {
    const value = subject.node.runtime[field];
    const { least, most, whole } = numbers[field];
    if (value === undefined || value === null || (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))))
        return [];
    return [classify_subject_problem(subject, `runtime/${field}`, {
            code: 'OSOP-PLAN-002', message: `\`${field}\` of node \`${subject.node.id}\` must be a ${whole ? 'whole number' : 'number of seconds'} from ${least} to ${most}`, hint: 'without quotes',
        })];
}
/** The origin of a URL whose templates, where it has any, stand behind it; undefined for anything else. */
function originOf(url) {
    const literal = url.split(/\{\{|\$\{/, 1)[0] ?? '';
    const [whole, rest] = /^https?:\/\/[^/?#\s\\]+([/?#]|$)/i.exec(literal) ?? [];
    if (whole === undefined || (literal !== url && rest === '') || !URL.canParse(literal))
        return undefined;
    const { origin, username, password } = new URL(literal);
    return username === '' && password === '' ? origin : undefined;
}
function wrongAddress(subject, { url, origin }) {
    const { node, context } = subject;
    const pointer = node.runtime['url'] === undefined ? 'runtime' : 'runtime/url';
    if (origin === undefined) {
        return [classify_subject_problem(subject, pointer, {
                code: 'OSOP-PLAN-002',
                message: url === '' ? `node \`${node.id}\` does not say which address to check` : `the \`url\` of node \`${node.id}\` does not begin with a scheme and host of its own, or has credentials in it`,
                hint: 'write it as https://host/path; templates may stand in path and query only, and credentials are given by the input check-headers',
            })];
    }
    const allowed = context.allowedOrigins ?? [];
    if (allowed === 'any' || allowed.includes(origin))
        return [];
    return [classify_subject_problem(subject, pointer, {
            code: 'OSOP-PLAN-013',
            message: `node \`${node.id}\` asks ${origin}, which no input allows`,
            hint: `add ${origin} to the input allowed-urls if this workflow file may have it asked`,
        })];
}
/** Every success criterion of a check must be one that can be judged: what is for people only would always pass. */
function checkCriteriaOfChecks(document, { steps, criteria }) {
    return document.nodes.flatMap((node) => {
        const step = steps.get(node.id);
        if (step?.kind !== 'check')
            return [];
        const known = new Set((criteria.get(node.id) ?? []).map(({ source }) => source));
        const hint = step.query === undefined ? 'write `HTTP 200`, or a CEL expression such as response.status == 200 or response.json.ready == true' : 'write a CEL expression such as response.value < 0.05';
        const isJudged = (criterion) => known.has(criterion) || (step.query === undefined && (0,response/* readStatusCriterion */.w)(criterion) !== undefined);
        const wrong = node.successCriteria.flatMap((criterion, index) => (isJudged(criterion) ? [] : [{
                code: 'OSOP-PLAN-012', severity: 'error', where: document.locate(`${node.pointer}/success_criteria/${index}`),
                message: `the success criterion \`${criterion}\` of the check \`${node.id}\` cannot be judged`, hint,
            }]));
        if (node.successCriteria.length > 0 || step.query === undefined)
            return wrong;
        return [{ code: 'OSOP-PLAN-012', severity: 'error', where: document.locate(node.pointer), message: `the check \`${node.id}\` has no success_criteria: nothing could make it fail`, hint }];
    });
}

// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __webpack_require__(33664);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/bound-secrets.js
/**
 * Secrets that a workflow file may name, and the one place where it may: as the whole `url` of an
 * `api` node that posts. Their values never enter a template or an expression.
 */
const boundSecrets = ['SLACK_WEBHOOK_URL'];
/** True when `text` is nothing but `{{name}}` or `${env.name}`. */
function isWholeReference(text, name) {
    const inner = /^\s*\{\{\s*([A-Za-z0-9_.]+)\s*\}\}\s*$/.exec(text)?.[1] ?? /^\s*\$\{([A-Za-z0-9_.]+)\}\s*$/.exec(text)?.[1];
    return inner === name || inner === `env.${name}`;
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/rollouts.js
var rollouts = __webpack_require__(17309);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/classify-resource.js


/** The actions of `tool: argocd` on a resource of the application: of a Rollout, and `restart` of a Deployment. */
function classifyAction(subject, app) {
    const { node: { id, runtime } } = subject;
    const action = rollouts/* rolloutActions */.PZ.find((known) => known === runtime['action']);
    if (action === undefined)
        return undefined;
    const problems = [...notText(subject, 'rollout', 'OSOP-PLAN-002'), ...notText(subject, 'deployment', 'OSOP-PLAN-002')];
    const [rollout, deployment] = [classify_subject_text(runtime['rollout']), classify_subject_text(runtime['deployment'])];
    if (deployment !== undefined && action !== 'restart') {
        problems.push(classify_subject_problem(subject, 'runtime/deployment', { code: 'OSOP-PLAN-002', message: `node \`${id}\` cannot \`${action}\` a Deployment`, hint: 'a Deployment can be restarted; the other actions are for a `rollout`' }));
    }
    if (deployment !== undefined && rollout !== undefined) {
        problems.push(classify_subject_problem(subject, 'runtime/rollout', { code: 'OSOP-PLAN-002', message: `node \`${id}\` names a Rollout and a Deployment`, hint: 'write a node for each' }));
    }
    if (problems.length > 0)
        return { problems };
    const name = deployment ?? rollout;
    return { step: { kind: 'action', app, action, of: deployment === undefined ? 'Rollout' : 'Deployment', ...(name === undefined ? {} : { name }) } };
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/classify-writing.js

const bumpTexts = ['image', 'tag', 'digest', 'path', 'message'];
const bumpLists = ['images', 'update'];
/** `action: bump`, or `commit`; `pull-request` is the same by a pull request. A version that YAML reads as a number (`tag: 1.20`) is not what stands in the file: it has to be quoted. */
function classifyBump(subject) {
    const { runtime } = subject.node;
    const problems = [...bumpTexts.flatMap((field) => notText(subject, field, 'OSOP-PLAN-002')), ...notLists(subject, bumpLists), ...wrongProposal(subject)];
    if (problems.length > 0)
        return { problems };
    return { step: { kind: 'bump', proposal: proposalOf(subject), ...textsOf(subject, bumpTexts), images: listOf(runtime['images']), update: listOf(runtime['update']) } };
}
/** `kustomize edit set image web=registry/web:1.2`, in the folder `path`. */
function classifyKustomize(subject) {
    const { runtime } = subject.node;
    const action = classify_subject_text(runtime['action']);
    if (action !== 'edit set image' && action !== 'set image')
        return unsupportedAction(subject, 'action', action, ['edit set image']);
    const problems = [...notText(subject, 'image', 'OSOP-PLAN-002'), ...notText(subject, 'path', 'OSOP-PLAN-002'), ...notText(subject, 'message', 'OSOP-PLAN-002'), ...wrongProposal(subject)];
    if (problems.length > 0)
        return { problems };
    const [path, message] = [classify_subject_text(runtime['path']), classify_subject_text(runtime['message'])];
    return { step: { kind: 'bump', proposal: proposalOf(subject), images: [...listOf(runtime['image']), ...listOf(runtime['images'])], update: [], ...(path === undefined ? {} : { path }), ...(message === undefined ? {} : { message }) } };
}
const promoteTexts = ['from', 'to', 'environments_path', 'path', 'message'];
/** `action: promote`. */
function classifyPromote(subject) {
    const { node: { id, runtime } } = subject;
    const problems = [...promoteTexts.flatMap((field) => notText(subject, field, 'OSOP-PLAN-002')), ...notLists(subject, ['keys', 'healthy_app']), ...wrongProposal(subject)];
    const { environments_path: environmentsPath, ...texts } = textsOf(subject, promoteTexts);
    if (texts.from !== undefined && texts.from === texts.to) {
        problems.push(classify_subject_problem(subject, 'runtime/to', { code: 'OSOP-PLAN-002', message: `node \`${id}\` promotes \`${texts.from}\` to itself`, hint: 'name two environments in from and to' }));
    }
    if (problems.length > 0)
        return { problems };
    return { step: { kind: 'promote', proposal: proposalOf(subject), ...texts, ...(environmentsPath === undefined ? {} : { environmentsPath }), keys: listOf(runtime['keys']), healthyApps: listOf(runtime['healthy_app']) } };
}
/** `action: tag`. */
function classifyTag(subject) {
    const problems = [...notText(subject, 'name', 'OSOP-PLAN-002'), ...notText(subject, 'message', 'OSOP-PLAN-002')];
    const { name, message } = textsOf(subject, ['name', 'message']);
    if (problems.length === 0 && (name ?? '') === '') {
        problems.push(classify_subject_problem(subject, 'runtime', { code: 'OSOP-PLAN-002', message: `node \`${subject.node.id}\` does not say which tag to make`, hint: 'write name: "release-{{short_sha}}" into its runtime' }));
    }
    if (problems.length > 0)
        return { problems };
    return { step: { kind: 'tag', name: name ?? '', ...(message === undefined ? {} : { message }) } };
}
const mergeMethods = ['merge', 'squash', 'rebase'];
function wrongProposal(subject) {
    const { node: { id, runtime } } = subject;
    const problems = [...notLists(subject, ['labels'])];
    const [wish, method] = [runtime['pull_request'], runtime['auto_merge']];
    if (wish !== undefined && wish !== null && typeof wish !== 'boolean') {
        problems.push(classify_subject_problem(subject, 'runtime/pull_request', { code: 'OSOP-PLAN-002', message: `\`pull_request\` of node \`${id}\` must be true or false`, hint: 'without quotes' }));
    }
    if (method !== undefined && method !== null && !mergeMethods.some((known) => known === method)) {
        problems.push(classify_subject_problem(subject, 'runtime/auto_merge', { code: 'OSOP-PLAN-002', message: `\`auto_merge\` of node \`${id}\` is not a way to merge`, hint: `write one of ${mergeMethods.join(', ')}` }));
    }
    return problems;
}
function proposalOf({ node: { runtime } }) {
    const autoMerge = mergeMethods.find((known) => known === runtime['auto_merge']);
    return { always: runtime['action'] === 'pull-request' || runtime['pull_request'] === true, labels: listOf(runtime['labels']), ...(autoMerge === undefined ? {} : { autoMerge }) };
}
function textsOf({ node }, fields) {
    return Object.fromEntries(fields.flatMap((field) => {
        const value = classify_subject_text(node.runtime[field]);
        return value === undefined ? [] : [[field, value]];
    }));
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/classify.js








/** Reads a node's type and `runtime` into a step. Sub-workflows are the caller's (they need files). */
function classifyNode(document, node, context) {
    const custom = context.customHandlers.find((handler) => handler.matches(node));
    if (custom !== undefined)
        return { step: { kind: 'custom', handler: custom.name } };
    return classifiers[node.type]({ document, node, context });
}
const classifiers = {
    git: classifyGit,
    system: classifySystem,
    infra: classifyInfra,
    api: classifyApi,
    cli: classifyCommand,
    human: () => ({ step: { kind: 'approval' } }),
    agent: unsupportedType,
    db: unsupportedType,
    docker: unsupportedType,
    mcp: unsupportedType,
    cicd: unsupportedType,
    data: unsupportedType,
};
const gitActions = {
    'webhook': () => ({ step: { kind: 'commit' } }),
    'bump': classifyBump,
    'commit': classifyBump,
    'pull-request': classifyBump,
    'promote': classifyPromote,
    'tag': classifyTag,
};
function classifyGit(subject) {
    const { node, context } = subject;
    const action = classify_subject_text(node.runtime['action']);
    const classifyAction = Object.hasOwn(gitActions, action ?? 'webhook') ? gitActions[action ?? 'webhook'] : undefined;
    if (classifyAction === undefined)
        return unsupportedAction(subject, 'action', action, Object.keys(gitActions));
    const problems = [...notText(subject, 'repository', 'OSOP-PLAN-003'), ...notText(subject, 'repo', 'OSOP-PLAN-003')];
    const repository = classify_subject_text(node.runtime['repository']) ?? classify_subject_text(node.runtime['repo']);
    if (repository !== undefined && context.repositories !== 'any') {
        const wanted = (0,repository_name/* repositoryName */.a)(repository);
        if (context.repositories.length === 0) {
            problems.push(classify_subject_problem(subject, 'runtime/repository', {
                code: 'OSOP-PLAN-003',
                message: `node \`${node.id}\` names the repository \`${repository}\`, but which repository this run is for is not known`,
                hint: 'set the input config-repository to owner/name (on GitHub Actions it is known by itself)',
            }));
        }
        else if (wanted === undefined || !context.repositories.includes(wanted)) {
            problems.push(classify_subject_problem(subject, 'runtime/repository', {
                code: 'OSOP-PLAN-003',
                message: `node \`${node.id}\` names the repository \`${repository}\`, but this run is for ${context.repositories.map((name) => `\`${name}\``).join(' and ')}`,
                hint: 'correct `repository` in the workflow, or set the input config-repository',
            }));
        }
    }
    const branch = classify_subject_text(node.runtime['branch']);
    if (branch !== undefined && !branch.includes('{{') && !branch.includes('${') && (context.branch ?? context.otherRef) !== undefined && branch !== context.branch) {
        problems.push(classify_subject_problem(subject, 'runtime/branch', {
            code: 'OSOP-PLAN-004',
            message: `node \`${node.id}\` deploys branch \`${branch}\`, but this run is for ${context.branch === undefined ? `\`${context.otherRef ?? ''}\`` : `branch \`${context.branch}\``}`,
            hint: `run the workflow on \`${branch}\`, for example with \`on: push: branches: [${branch}]\``,
        }));
    }
    if (problems.length > 0)
        return { problems };
    return classifyAction(subject);
}
function classifySystem(subject) {
    const action = classify_subject_text(subject.node.runtime['action']);
    return action === 'validate'
        ? { step: { kind: 'validate' } }
        : unsupportedAction(subject, 'action', action, ['validate']);
}
function classifyInfra(subject) {
    const { node } = subject;
    const tool = classify_subject_text(node.runtime['tool']);
    if (tool === 'kustomize')
        return classifyKustomize(subject);
    if (tool !== 'argocd')
        return unsupportedAction(subject, 'tool', tool, ['argocd', 'kustomize']);
    const app = classify_subject_text(node.runtime['app_name']) ?? classify_subject_text(node.runtime['app']) ?? classify_subject_text(node.runtime['application']);
    if (app === undefined || app === '') {
        return {
            problems: [classify_subject_problem(subject, 'runtime', {
                    code: 'OSOP-PLAN-005',
                    message: `node \`${node.id}\` does not name the Argo CD application`,
                    hint: 'add `app_name: <application>` to its runtime',
                })],
        };
    }
    const action = classify_subject_text(node.runtime['action']);
    switch (action) {
        case 'sync': {
            const problems = notText(subject, 'revision', 'OSOP-PLAN-002');
            if (problems.length > 0)
                return { problems };
            return { step: { kind: 'sync', app, revision: classify_subject_text(node.runtime['revision']), prune: node.runtime['prune'] === true || subject.context.prune } };
        }
        case 'rollback': {
            const steps = node.runtime['steps'] ?? 1;
            if (typeof steps === 'number' && Number.isInteger(steps) && steps >= 1)
                return { step: { kind: 'rollback', app, steps } };
            return {
                problems: [classify_subject_problem(subject, 'runtime/steps', {
                        code: 'OSOP-PLAN-006',
                        message: `\`steps\` of node \`${node.id}\` must be a whole number of at least 1`,
                        hint: 'steps: 1 goes back to the last healthy revision',
                    })],
            };
        }
        default:
            return classifyAction(subject, app) ?? unsupportedAction(subject, 'action', action, ['sync', 'rollback', ...rollouts/* rolloutActions */.PZ]);
    }
}
const applicationPath = /\/api\/v1\/applications\/([^/?#]+)\/?(?:[?#].*)?$/;
/** How Argo CD's API names the namespace of an application that is not in its own. */
const applicationNamespace = /[?&]appNamespace=([^&#]+)/;
function classifyApi(subject) {
    const { node } = subject;
    const url = classify_subject_text(node.runtime['url']) ?? '';
    const method = (classify_subject_text(node.runtime['method']) ?? 'GET').toUpperCase();
    if (method === 'GET') {
        const app = applicationPath.exec(url)?.[1];
        if (app !== undefined) {
            const wrong = notBoolean(subject, 'allow_suspended');
            if (wrong.length > 0)
                return { problems: wrong };
            const allowed = node.runtime['allow_suspended'];
            const namespace = applicationNamespace.exec(url)?.[1];
            return { step: { kind: 'gate', app: [namespace, app].filter((part) => part !== undefined).map(decodeName).join('/'), ...(typeof allowed === 'boolean' ? { allowSuspended: allowed } : {}) } };
        }
    }
    if (method === 'POST' && isWholeReference(url, 'SLACK_WEBHOOK_URL')) {
        if (!subject.context.slackBound) {
            return {
                problems: [classify_subject_problem(subject, 'runtime/url', {
                        code: 'OSOP-PLAN-007',
                        message: `node \`${node.id}\` posts to {{SLACK_WEBHOOK_URL}}, but the input slack-webhook-url is not set`,
                        hint: 'set slack-webhook-url (from a secret), or slack-token and slack-channel; nothing else of the environment is visible to a workflow',
                    })],
            };
        }
        return { step: { kind: 'notify', channel: 'slack', body: messageBody(node.runtime['body'] ?? node.runtime['body_template']) } };
    }
    if (method === 'GET' && isCheck(subject))
        return classifyCheck(subject);
    return {
        problems: [classify_subject_problem(subject, node.runtime['url'] === undefined ? 'runtime' : 'runtime/url', {
                code: 'OSOP-PLAN-002',
                message: `node \`${node.id}\` cannot be executed here: ${method} to an address that no input names`,
                hint: 'an api node is a GET of https://<argocd>/api/v1/applications/<name>, a GET with success_criteria of an address that allowed-urls allows, or a POST whose whole url is {{SLACK_WEBHOOK_URL}}',
            })],
    };
}
function classifyCommand(subject) {
    const { node, context } = subject;
    const command = classify_subject_text(node.runtime['command']);
    if (command === undefined || command.trim() === '')
        return unsupportedAction(subject, 'command', undefined, ['a shell command']);
    const problems = [];
    if (!context.allowCommands) {
        problems.push(classify_subject_problem(subject, 'runtime/command', {
            code: 'OSOP-PLAN-008',
            message: `node \`${node.id}\` runs a program of the runner, which is not allowed`,
            hint: 'set the input allow-commands: true if this workflow file is trusted',
        }));
    }
    if (/\{\{|\$\{\s*\w+\./.test(command)) {
        problems.push(classify_subject_problem(subject, 'runtime/command', {
            code: 'OSOP-PLAN-009',
            message: `the command of node \`${node.id}\` holds a template; a value in a shell command could be run as code`,
            hint: 'put the value under `runtime.env` (env: {SHA: "{{commit_sha}}"}) and use "$SHA" in the command',
        }));
    }
    const env = node.runtime['env'];
    return problems.length > 0 ? { problems } : { step: { kind: 'command', command, env: (0,json/* isJsonObject */.O)(env) ? env : {} } };
}
function unsupportedType(subject) {
    const { node } = subject;
    return {
        problems: [classify_subject_problem(subject, 'type', {
                code: 'OSOP-PLAN-001',
                message: `node \`${node.id}\` of type \`${node.type}\` cannot be executed here`,
                hint: 'executable are git, system (validate), infra (argocd), api, cli and human nodes, and nodes with a workflow_ref',
            })],
    };
}
function messageBody(value) {
    return typeof value === 'string' || (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
/** A percent-encoded name is decoded, unless that could make a template of it: templates are checked in the file's own text. */
function decodeName(segment) {
    if (/%(?:7b|24)/i.test(segment))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/graph.js + 1 modules
var workflow_graph = __webpack_require__(89859);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(63173);
// EXTERNAL MODULE: ./build/compiled/core/workflow/steps.js
var steps = __webpack_require__(31019);
// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __webpack_require__(18967);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/names.js





/** The functions that expressions may call on the run, beside CEL's own. */
const runFunctions = new Set(['status', 'error_of', 'duration_of']);
/**
 * Every name in an expression or template must be known before anything runs: an output of a node
 * upstream, a workflow variable, an input, or a name that the `variables` input gives.
 */
function checkNames(check) {
    return [...checkEdges(check), ...checkCriteria(check), ...checkTemplates(check)];
}
function checkEdges(check) {
    const { document, edges, graph } = check;
    const nodeIds = new Set(document.nodes.map((node) => node.id));
    return edges.flatMap(({ edge, condition, forEach }) => {
        if (!nodeIds.has(edge.from))
            return [];
        const nodes = new Set([...graph.upstream(edge.from), edge.from]);
        const scope = visibleNames(check, nodes);
        const places = [
            { expression: condition, pointer: edge.condition?.pointer },
            { expression: forEach, pointer: edge.forEach?.pointer },
        ];
        return places.flatMap(({ expression, pointer }) => expression === undefined || pointer === undefined ? [] : checkExpression(check, expression, { scope, nodes, pointer }));
    });
}
function checkCriteria(check) {
    const { document, criteria, graph } = check;
    return document.nodes.flatMap((node) => {
        const nodes = new Set([...graph.upstream(node.id), node.id]);
        const scope = visibleNames(check, nodes);
        addIterators(check, node, scope);
        // A node that is no step for another reason has problems enough.
        if (check.steps.get(node.id)?.kind === 'check' || (node.type === 'api' && !check.steps.has(node.id)))
            scope.set('response', response/* responseFields */.$6);
        return (criteria.get(node.id) ?? []).flatMap((expression) => {
            const index = node.successCriteria.indexOf(expression.source);
            return checkExpression(check, expression, { scope, nodes, pointer: `${node.pointer}/success_criteria/${index}` });
        });
    });
}
function checkTemplates(check) {
    const { document, graph } = check;
    return document.nodes.flatMap((node) => {
        const nodes = graph.upstream(node.id);
        const scope = visibleNames(check, nodes);
        addIterators(check, node, scope);
        for (const name of Object.keys(check.context.variables))
            scope.set(name, undefined);
        const values = [
            [templatedRuntime(check, node), `${node.pointer}/runtime`],
            [node.workflowInputs, `${node.pointer}/workflow_inputs`],
        ];
        return values.flatMap(([value, pointer]) => (0,templates/* templatesIn */.bU)(value, pointer).flatMap((found) => {
            if (!found.ok) {
                return [namesProblem(check, found.pointer, { code: 'OSOP-EXPR-003', message: found.message, hint: 'templates are {{name}} and ${namespace.name}' })];
            }
            return found.template.references.flatMap((reference) => checkPath(check, reference.path, { scope, nodes, pointer: found.pointer, text: reference.text }));
        }));
    });
}
/**
 * The runtime without what is no template: the whole-`url` reference to a bound secret, which makes a node a
 * notify step or no step at all, and shell commands, where `${SHA}` is the shell's own (their templates are refused).
 */
function templatedRuntime(check, node) {
    const kind = check.steps.get(node.id)?.kind;
    const url = node.runtime['url'];
    const isWebhook = (kind === 'notify' || kind === undefined) && node.type === 'api' && typeof url === 'string' && boundSecrets.some((name) => isWholeReference(url, name));
    const left = isWebhook ? 'url' : node.type === 'cli' ? 'command' : undefined;
    return Object.fromEntries(Object.entries(node.runtime).filter(([key]) => key !== left));
}
/** A node that an edge runs once for each item sees the item. */
function addIterators(check, node, scope) {
    for (const { edge } of check.edges) {
        if (edge.to === node.id && edge.mode === 'loop' && edge.forEach !== undefined)
            scope.set(edge.iteratorVar ?? 'item', undefined);
    }
}
function visibleNames(check, nodes) {
    const scope = new Map();
    for (const name of Object.keys(check.document.variables))
        scope.set(name, undefined);
    for (const node of check.document.nodes) {
        if (!nodes.has(node.id))
            continue;
        const produced = producedBy(check, node);
        for (const output of node.outputs) {
            const whole = produced !== undefined && !produced.includes(output);
            scope.set(output, whole && !scope.has(output) ? produced : undefined);
        }
    }
    return scope;
}
function producedBy(check, node) {
    const step = check.steps.get(node.id);
    return step === undefined ? undefined : steps/* stepOutputs */.t[step.kind];
}
function checkExpression(check, expression, place) {
    const unknownPaths = expression.references.flatMap((reference) => checkPath(check, reference.path, { ...place, text: reference.path.join('.') }));
    const nodeIds = check.document.nodes.map((node) => node.id);
    const unknownNodes = expression.calls.flatMap((call) => {
        const argument = call.args[0];
        if (!runFunctions.has(call.name) || argument === undefined || nodeIds.includes(argument))
            return [];
        return [namesProblem(check, place.pointer, {
                code: 'OSOP-EXPR-002',
                message: `${call.name}('${argument}') names a node that does not exist`,
                hint: suggestion(argument, nodeIds),
            })];
    });
    return [...unknownPaths, ...unknownNodes];
}
function checkPath(check, path, place) {
    const [root, second, third] = path;
    if (root === undefined)
        return [];
    const unknown = (message, hint) => [namesProblem(check, place.pointer, { code: 'OSOP-EXPR-002', message, hint })];
    if (place.scope.has(root)) {
        const fields = place.scope.get(root);
        if (second === undefined || fields === undefined || fields.includes(second))
            return [];
        return unknown(`\`${place.text}\` names a field that \`${root}\` does not have`, suggestion(second, fields));
    }
    switch (root) {
        case 'inputs':
            return known(second, Object.keys(check.context.inputs))
                ? [] : unknown(`\`${place.text}\` names an input that is not given`, `add it to workflow-inputs; ${suggestion(second, Object.keys(check.context.inputs))}`);
        case 'metadata':
            return known(second, ['id', 'name', ...Object.keys(check.document.metadata)])
                ? [] : unknown(`\`${place.text}\` is not in the workflow's metadata`, suggestion(second, Object.keys(check.document.metadata)));
        case 'env': {
            const names = [...Object.keys(check.context.variables), ...Object.keys(check.document.env)];
            return known(second, names)
                ? [] : unknown(`\`${place.text}\` is not bound: only names given by the input \`variables\` are visible`, `add ${second ?? 'NAME'}=… to variables; ${suggestion(second, names)}`);
        }
        case 'outputs':
            return checkOutputPath(check, [second, third], place);
        default: {
            const secret = boundSecrets.find((name) => name === root);
            if (secret !== undefined) {
                return unknown(`\`${place.text}\` is a secret and is not bound here`, 'it may only be the whole `url` of an api node with method POST');
            }
            return unknown(`\`${place.text}\` is not known here: no node upstream outputs \`${root}\`, and no variable has that name`, suggestion(root, [...place.scope.keys()]));
        }
    }
}
function checkOutputPath(check, [nodeId, name], place) {
    const node = check.document.nodes.find((candidate) => candidate.id === nodeId);
    if (nodeId === undefined)
        return [];
    if (node === undefined) {
        return [namesProblem(check, place.pointer, {
                code: 'OSOP-EXPR-002',
                message: `\`${place.text}\` names a node that does not exist`,
                hint: suggestion(nodeId, check.document.nodes.map((candidate) => candidate.id)),
            })];
    }
    if (!place.nodes.has(nodeId)) {
        return [namesProblem(check, place.pointer, {
                code: 'OSOP-EXPR-002',
                message: `\`${place.text}\`: node \`${nodeId}\` does not run before this`,
                hint: 'an edge must lead from it to here, directly or through other nodes',
            })];
    }
    const produced = producedBy(check, node);
    const names = [...node.outputs, ...(produced ?? [])];
    if (name === undefined || produced === undefined || names.includes(name))
        return [];
    return [namesProblem(check, place.pointer, {
            code: 'OSOP-EXPR-002',
            message: `\`${place.text}\`: node \`${nodeId}\` has no output \`${name}\``,
            hint: suggestion(name, names),
        })];
}
function known(name, names) {
    return name === undefined || names.includes(name);
}
function suggestion(name, names) {
    const near = name === undefined ? undefined : (0,did_you_mean/* nearest */.p)(name, names);
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    return names.length === 0 ? 'no name is known here' : `known here: ${names.toSorted().join(', ')}`;
}
function namesProblem(check, pointer, content) {
    return { severity: 'error', where: check.document.locate(pointer), ...content };
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-regex.js
/**
 * An upper estimate of the program that an RE2 pattern compiles to, in instructions: matching takes
 * time proportional to it and to the length of the text. Counted repeats multiply (`(a{30}){30}` is 900),
 * and a Unicode class is dear to compile. A pattern that is no valid regular expression gets some number too.
 */
function regexSize(pattern) {
    const groups = [];
    let total = 0;
    let last = 0;
    const add = (size) => {
        total += size;
        last = size;
    };
    piece.lastIndex = 0;
    for (let found = piece.exec(pattern); found !== null; found = piece.exec(pattern)) {
        const [text, least, most] = found;
        if (text === '(') {
            groups.push(total);
            total = 0;
        }
        else if (text === ')') {
            const inner = total;
            total = groups.pop() ?? 0;
            add(inner + 2);
        }
        else if (least !== undefined) {
            const times = Math.max(1, Number(least), Number(most ?? 0));
            total += last * (times - 1);
            last *= times;
        }
        else {
            add(1 + unicodeClass * (text.match(/\\[pP]/g)?.length ?? 0) + (text.startsWith('[^') ? 2 : 0));
        }
    }
    return total + groups.reduce((sum, size) => sum + size, 0) + 1;
}
const unicodeClass = 20;
/** A counted repeat (its numbers captured), a character class, a Unicode class, an escape, or one character. */
const piece = /\{(\d{1,6})(?:,(\d{0,6}))?\}|\[\^?\]?(?:[^\]\\]|\\[^])*\]?|\\[pP](?:\{[^}]*\}|[^])|\\[^]|[^]/g;

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-tree.js
/** Names of CEL's types, which stand as values beside `type(…)`. */
const typeNames = new Set(['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'null_type', 'type']);
/** Collects the free names and the calls of an expression. `offsetOf` gives the place of a tree node by its id. */
function readTree(root, offsetOf) {
    const references = [];
    const calls = [];
    const nodes = new Map();
    const paths = new Map();
    let messageOffset;
    const visit = (tree, bound) => {
        nodes.set(tree.id, tree);
        const found = selectionOf(tree);
        if (found !== undefined && found.exact && !bound.has(found.name.text)) {
            references.push({ path: found.path, offset: offsetOf(found.name.id) });
            paths.set(found.name.id, found.path);
        }
        const kind = tree.exprKind;
        if (kind.case === 'comprehensionExpr') {
            visitAll([kind.value.iterRange], bound);
            visitAll([kind.value.accuInit, kind.value.loopCondition, kind.value.loopStep, kind.value.result], new Set([...bound, kind.value.iterVar, kind.value.accuVar]));
            return;
        }
        if (kind.case === 'callExpr' && /^[A-Za-z]/.test(kind.value.function)) {
            calls.push({
                name: kind.value.function,
                args: kind.value.args.map(literalText),
                offset: offsetOf(tree.id),
                method: kind.value.target !== undefined,
            });
        }
        if (kind.case === 'structExpr' && kind.value.messageName !== '')
            messageOffset ??= offsetOf(tree.id);
        // The parts of a path that is a reference already are only indexed, so that errors find them.
        const isPart = found?.exact === true;
        visitAll(childrenOf(tree), isPart ? new Set([...bound, found.name.text]) : bound);
    };
    const visitAll = (trees, bound) => {
        for (const tree of trees)
            if (tree !== undefined)
                visit(tree, bound);
    };
    visit(root, new Set());
    const usesTypes = calls.some((call) => call.name === 'type');
    return {
        references: usesTypes ? references.filter((reference) => !isTypeName(reference.path)) : references,
        calls,
        paths,
        trivial: isTrivial(root),
        nodes,
        messageOffset,
    };
}
function isTrivial(root) {
    const kind = root.exprKind;
    if (kind.case === 'selectExpr' && kind.value.testOnly)
        return false;
    return kind.case === 'constExpr' || selectionOf(root)?.exact === true;
}
function isTypeName(path) {
    return path.length === 1 ? typeNames.has(path[0] ?? '') : path.slice(0, 2).join('.') === 'google.protobuf';
}
/** The path of a tree such as `a.b['c']`, undefined when it does not begin with a name. */
function selectionOf(tree) {
    const fields = [];
    for (let at = tree; at !== undefined;) {
        const kind = at.exprKind;
        if (kind.case === 'identExpr') {
            if (kind.value.name.startsWith('@'))
                return undefined;
            const literal = fields.toReversed();
            const end = literal.indexOf(undefined);
            const path = (end === -1 ? literal : literal.slice(0, end)).filter((field) => field !== undefined);
            return { name: { id: at.id, text: kind.value.name }, path: [kind.value.name, ...path], exact: end === -1 };
        }
        if (kind.case === 'selectExpr') {
            fields.push(kind.value.field);
            at = kind.value.operand;
        }
        else if (kind.case === 'callExpr' && kind.value.function === '_[_]') {
            fields.push(kind.value.args[1] === undefined ? undefined : literalText(kind.value.args[1]));
            at = kind.value.args[0];
        }
        else {
            return undefined;
        }
    }
    return undefined;
}
function literalText(tree) {
    const kind = tree.exprKind;
    return kind.case === 'constExpr' && kind.value.constantKind.case === 'stringValue' ? kind.value.constantKind.value : undefined;
}
/** The trees directly below a tree, in the order of the source where it has one. */
function childrenOf(tree) {
    const kind = tree.exprKind;
    const present = (trees) => trees.filter((child) => child !== undefined);
    switch (kind.case) {
        case 'selectExpr': return present([kind.value.operand]);
        case 'callExpr': return present([kind.value.target, ...kind.value.args]);
        case 'listExpr': return kind.value.elements;
        case 'structExpr':
            return present(kind.value.entries.flatMap((entry) => [entry.keyKind.case === 'mapKey' ? entry.keyKind.value : undefined, entry.value]));
        case 'comprehensionExpr':
            return present([kind.value.iterRange, kind.value.accuInit, kind.value.loopCondition, kind.value.loopStep, kind.value.result]);
        case 'constExpr':
        case 'identExpr':
        case undefined: return [];
        default: return [];
    }
}
/** Number of nodes of a tree, itself included. */
function sizeOf(tree) {
    return childrenOf(tree).reduce((sum, child) => sum + sizeOf(child), 1);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-values.js

/** Thrown inside an evaluation when it reaches a limit; `message` is for the user. Never leaves the expression. */
class ExpressionLimit extends Error {
}
const mostValues = 20_000;
const deepestValue = 100;
/** Joins the paths that an expression selects from one name, so that only those parts are converted. */
function expression_values_select(selection, path) {
    const [field, ...rest] = path;
    if (field === undefined || selection === 'all')
        return 'all';
    const fields = selection ?? new Map();
    fields.set(field, expression_values_select(fields.get(field), rest));
    return fields;
}
/**
 * Turns the selected part of a JSON value into CEL's: whole numbers become int, others double; objects
 * become maps of their own properties. Throws ExpressionLimit where the value is too large or too deep.
 */
function toCel(cel, value, selection) {
    let count = 0;
    const convert = (item, fields, depth) => {
        count += 1;
        if (count > mostValues)
            throw new ExpressionLimit(`the expression reads more than ${mostValues} values; select a field of them`);
        if (depth > deepestValue)
            throw new ExpressionLimit(`the expression reads a value that is nested more than ${deepestValue} deep`);
        if (typeof item === 'number')
            return Number.isSafeInteger(item) ? BigInt(item) : item;
        if (Array.isArray(item)) {
            return cel.celList(item.map((element) => convert(element, 'all', depth + 1)));
        }
        if (!(0,json/* isJsonObject */.O)(item))
            return item;
        const map = new Map();
        for (const key of fields === 'all' ? Object.keys(item) : fields.keys()) {
            const field = Object.hasOwn(item, key) ? item[key] : undefined;
            if (field === undefined)
                continue;
            map.set(key, convert(field, fields === 'all' ? 'all' : (fields.get(key) ?? 'all'), depth + 1));
        }
        return cel.celMap(map);
    };
    return convert(value, selection, 0);
}
/**
 * Turns a result back into JSON: int and double become numbers, times and durations their CEL text
 * (`2026-01-31T12:00:00Z`, `90s`). Throws ExpressionLimit for what JSON cannot carry.
 */
function toJson(cel, value, asText) {
    let count = 0;
    const convert = (item, depth) => {
        count += 1;
        if (count > mostValues)
            throw new ExpressionLimit(`the result has more than ${mostValues} values`);
        if (depth > deepestValue)
            throw new ExpressionLimit(`the result is nested more than ${deepestValue} deep`);
        if (item === null || typeof item === 'string' || typeof item === 'boolean')
            return item;
        if (typeof item === 'bigint')
            return wholeNumber(item);
        if (typeof item === 'number') {
            if (Number.isFinite(item))
                return item;
            throw new ExpressionLimit('the result is not a finite number');
        }
        if (cel.isCelUint(item))
            return wholeNumber(item.value);
        if (cel.isCelList(item))
            return Array.from(item, (element) => convert(element, depth + 1));
        if (cel.isCelMap(item)) {
            return Object.fromEntries(Array.from(item.entries(), ([key, field]) => [String(cel.isCelUint(key) ? key.value : key), convert(field, depth + 1)]));
        }
        const text = asText(item);
        if (text === undefined)
            throw new ExpressionLimit('the result is neither a JSON value nor a time');
        return text;
    };
    return convert(value, 0);
}
function wholeNumber(value) {
    if (Number.isSafeInteger(Number(value)))
        return Number(value);
    throw new ExpressionLimit(`the result ${value} is too large for a JSON number`);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-budget.js



/**
 * Work that one evaluation may do. A unit is roughly one instruction of the regular expression
 * engine on one character; with this many, an evaluation stays well under 100 ms.
 */
const budget = 300_000;
const perNode = 6;
const perElement = 3;
const charactersPerUnit = 5;
const perTimeZone = 1_500;
/** Times and durations are protobuf messages behind the scenes, slow to make and to compare. */
const perTime = 20;
/** What a match costs on an empty text, in characters: the pattern is compiled each time. */
const compileCost = 40;
const largestRegex = 300;
/** Counts the work of one evaluation and ends it by throwing ExpressionLimit. */
class Meter {
    #left = budget;
    charge(units) {
        this.#left -= units;
        if (this.#left < 0)
            throw new ExpressionLimit('the expression takes too much work: its lists or texts are too large');
    }
}
/** Names of the functions that `meterLoops` puts into a tree; no source can spell them. */
const loopFunctions = { range: '@range', step: '@step', append: '@append' };
/**
 * Changes every comprehension of the tree in place so that it reports to the meter: `@range(list)` before
 * it copies the elements, `@step(condition, nodes)` before each round, and `@append` in place of the
 * concatenation that would build a list of n elements from n lists.
 */
function meterLoops(tree) {
    const kind = tree.exprKind;
    if (kind.case === 'comprehensionExpr') {
        const { iterRange, loopCondition, loopStep } = kind.value;
        if (iterRange === undefined || loopCondition === undefined || loopStep === undefined)
            return;
        const nodes = BigInt(sizeOf(loopStep) + sizeOf(loopCondition));
        for (const part of [iterRange, loopStep])
            meterLoops(part);
        kind.value.iterRange = callOf(loopFunctions.range, tree.id, [iterRange]);
        kind.value.loopCondition = callOf(loopFunctions.step, tree.id, [loopCondition, literalOf(nodes, tree.id)]);
        return;
    }
    if (kind.case === 'callExpr' && kind.value.function === '_+_' && isAccumulation(kind.value.args)) {
        kind.value.function = loopFunctions.append;
    }
    for (const child of childrenOf(tree))
        meterLoops(child);
}
function isAccumulation([left, right]) {
    return left?.exprKind.case === 'identExpr' && left.exprKind.value.name === '@result' && right?.exprKind.case === 'listExpr';
}
function callOf(name, id, args) {
    return {
        $typeName: 'cel.expr.Expr',
        id,
        exprKind: { case: 'callExpr', value: { $typeName: 'cel.expr.Expr.Call', function: name, args } },
    };
}
function literalOf(value, id) {
    return {
        $typeName: 'cel.expr.Expr',
        id,
        exprKind: {
            case: 'constExpr',
            value: { $typeName: 'cel.expr.Constant', constantKind: { case: 'int64Value', value } },
        },
    };
}
/** The loop functions themselves, for one evaluation. */
function meteredLoopFunctions(cel, meter) {
    // A list that a fold builds is visible to nothing else until the fold ends, so it may grow in place.
    const growing = new WeakMap();
    return new Map([
        [loopFunctions.range, ([range = null]) => {
                if (cel.isCelList(range) || cel.isCelMap(range))
                    meter.charge(range.size * perElement);
                return range;
            }],
        [loopFunctions.step, ([condition = null, nodes]) => {
                meter.charge(Number(nodes) * perNode);
                return condition;
            }],
        [loopFunctions.append, ([list = null, added = null]) => {
                if (!cel.isCelList(list) || !cel.isCelList(added))
                    return list;
                const known = growing.get(list);
                const elements = known ?? [...list];
                elements.push(...added);
                if (known !== undefined)
                    return list;
                const grown = cel.celList(elements);
                growing.set(grown, elements);
                return grown;
            }],
    ]);
}
/** Charges a call for the size of what it is applied to. Throws ExpressionLimit where that is too much. */
function chargeCall(cel, meter, name, operands) {
    switch (name) {
        case '_==_':
        case '_!=_':
        case '@in':
            for (const operand of operands)
                chargeWhole(cel, meter, operand);
            return;
        case 'matches': {
            const [text, pattern] = operands;
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return;
            if (pattern.length > largestRegex)
                throw new ExpressionLimit(`a pattern of \`matches\` may have at most ${largestRegex} characters`);
            const size = regexSize(pattern);
            if (size > largestRegex)
                throw new ExpressionLimit('a pattern of `matches` repeats too much');
            meter.charge((text.length + compileCost) * size);
            return;
        }
        default:
            if (name.startsWith('get') && operands.length > 1)
                meter.charge(perTimeZone);
            if (name === 'timestamp' || name === 'duration')
                meter.charge(perTime);
            for (const operand of operands) {
                if (typeof operand === 'string' || operand instanceof Uint8Array)
                    meter.charge(operand.length / charactersPerUnit);
                else if (cel.isCelList(operand))
                    meter.charge(name === '_+_' ? operand.size * perElement : 1);
                else if (typeof operand === 'object' && operand !== null && !cel.isCelMap(operand))
                    meter.charge(perTime);
            }
    }
}
/** Equality may visit every value, and a list that holds another twice makes that exponential. */
function chargeWhole(cel, meter, value) {
    meter.charge(perElement);
    if (typeof value === 'string' || value instanceof Uint8Array)
        meter.charge(value.length / charactersPerUnit);
    else if (cel.isCelList(value))
        for (const element of value)
            chargeWhole(cel, meter, element);
    else if (cel.isCelMap(value))
        for (const [, field] of value)
            chargeWhole(cel, meter, field);
}

// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/reference-path.js


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
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}
/** A path as one writes it in an expression: `a.b`, `apps[0]`, or `outputs['my-node'].x` where a dot would not do. */
function describePath(path) {
    return path
        .map((part, index) => {
        const shown = (0,one_line/* oneLine */.TN)(part, 80);
        if (index === 0)
            return shown;
        if (/^-?\d+$/.test(part))
            return `[${shown}]`;
        return /^[A-Za-z_][A-Za-z0-9_]*$/.test(part) ? `.${shown}` : `['${shown.replaceAll(/[\\']/g, String.raw `\$&`)}']`;
    })
        .join('');
}
/** Those references of an expression or template that `known` does not know, in the order of the source. */
function unknownReferences(source, known) {
    return source.references.flatMap(({ path, offset }) => {
        const answer = known(path);
        return answer === 'known' ? [] : [{ path, offset, suggestion: answer.suggestion }];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-errors.js




/** One line in the user's terms on an error of CEL. */
function explain(error, failed) {
    const tree = error.exprId === undefined ? undefined : failed.facts.nodes.get(error.exprId);
    const { message } = error;
    const missing = /^(?:field not found: |index )(?<key>[^]*?)(?: out of bounds [^]*)?$/.exec(message)?.groups?.['key'];
    if (missing !== undefined)
        return explainMissing(tree, missing, failed);
    if (message.startsWith('unresolved attribute')) {
        const name = tree === undefined ? undefined : selectionOf(tree)?.name.text;
        return name === undefined ? 'a name is not known here' : `\`${(0,one_line/* oneLine */.TN)(name, 80)}\` is not known here`;
    }
    const empty = tree === undefined ? undefined : emptyOperand(tree, failed);
    const mismatch = error.exprId === undefined ? undefined : failed.mismatches.get(error.exprId);
    if (empty !== undefined && (mismatch !== undefined || /mismatch|matching overload/.test(message)))
        return empty;
    if (mismatch !== undefined)
        return explainMismatch(failed.cel, mismatch);
    const got = typeWords(/(?:expected bool, got |iterable vs |applied to '\()(?<type>\w+)/.exec(message)?.groups?.['type']);
    if (message.includes('expected bool'))
        return `\`&&\` and \`||\` join what is true or false, not ${got}`;
    if (message.includes('iterable vs'))
        return `only a list or a map has elements to go through, not ${got}`;
    if (message.includes('_?_:_'))
        return `what stands before \`?\` must be true or false, not ${got}`;
    if (/(?:divide|modulus) by zero/.test(message))
        return 'a division by zero';
    if (message.includes('overflow'))
        return 'a whole number is out of range';
    return explainOther(tree, message);
}
function explainOther(tree, message) {
    const name = tree?.exprKind.case === 'callExpr' ? tree.exprKind.value.function : undefined;
    if (name === 'matches')
        return (0,one_line/* oneLine */.TN)(`the pattern of \`matches\` is not valid: ${message.replace(/^error parsing regexp: /, '')}`, 300);
    return (0,one_line/* oneLine */.TN)(name === undefined || !/^[A-Za-z]/.test(name) ? message : `\`${name}\` cannot be computed: ${message}`, 300);
}
function explainMissing(tree, key, failed) {
    const selection = tree === undefined ? undefined : selectionOf(tree);
    const whole = selection === undefined ? undefined : failed.facts.paths.get(selection.name.id);
    if (selection === undefined || whole === undefined)
        return `there is no \`${(0,one_line/* oneLine */.TN)(key, 80)}\` in the value that it is read from`;
    if (lookupPath(failed.scope, whole) === undefined)
        return describeMissing(whole, failed.scope);
    // The rest of the path is computed: the error of `a.b[key]` carries the id of `a.b`.
    return describeMissing([...selection.path, key], failed.scope);
}
/** Why there is no value at `path`: the whole path, and the first part of it that is empty. */
function describeMissing(path, scope) {
    const whole = `\`${describePath(path)}\` has no value`;
    const [root = '', ...fields] = path;
    let value = lookupName(scope, root);
    if (value === undefined)
        return `\`${describePath([root])}\` is not known here`;
    if (value === null)
        return `${whole}: the node that produces it did not run`;
    const isOutput = root === 'outputs' && value === scope.outputs;
    for (const [index, field] of fields.entries()) {
        const parent = value;
        value = fieldOf(parent, field);
        if (isOutput && index === 0 && (value === undefined || value === null))
            return `${whole}: node \`${(0,one_line/* oneLine */.TN)(field, 80)}\` did not run`;
        const shown = `\`${describePath(path.slice(0, index + 1))}\``;
        if (value === undefined) {
            if (Array.isArray(parent) && /^-?\d+$/.test(field))
                return `${whole}: ${shown} has ${parent.length} elements`;
            const kind = jsonKind(parent);
            return `${whole}: ${shown} ${kind === undefined ? `has no \`${(0,one_line/* oneLine */.TN)(field, 80)}\`` : `is ${kind}`}`;
        }
        if (value === null && index < fields.length - 1)
            return `${whole}: \`${describePath(path.slice(0, index + 2))}\` is null`;
    }
    return value === null ? `\`${describePath(path)}\` is null` : whole;
}
/** Says which operand of a call has no value, if one is a path to nothing. */
function emptyOperand(tree, failed) {
    for (const operand of childrenOf(tree)) {
        const selection = selectionOf(withoutMeter(operand));
        if (selection === undefined || !selection.exact || !failed.facts.paths.has(selection.name.id))
            continue;
        if (lookupPath(failed.scope, selection.path) === null)
            return describeMissing(selection.path, failed.scope);
    }
    return undefined;
}
function withoutMeter(tree) {
    const kind = tree.exprKind;
    return kind.case === 'callExpr' && kind.value.function === loopFunctions.range ? (kind.value.args[0] ?? tree) : tree;
}
function explainMismatch(cel, { name, operands }) {
    const kinds = operands.map((operand) => typeWords(cel.celType(operand).name)).join(' and ');
    const operator = /^_?(?<operator>[^\w@]+)_$/.exec(name)?.groups?.['operator'] ?? (name === '@in' ? 'in' : name);
    return `\`${operator}\` cannot be applied to ${kinds === '' ? 'nothing' : kinds}`;
}
const wordsOfTypes = new Map([
    ['int', 'a whole number'],
    ['uint', 'a whole number'],
    ['double', 'a number'],
    ['string', 'text'],
    ['bool', 'true or false'],
    ['null_type', 'null'],
    ['list', 'a list'],
    ['map', 'a map'],
    ['google.protobuf.Timestamp', 'a time'],
    ['google.protobuf.Duration', 'a duration'],
]);
function typeWords(type = '') {
    return wordsOfTypes.get(type) ?? 'a value of another kind';
}
/** What a value is when it can have no such field; undefined for objects, which lack this one only. */
function jsonKind(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'number')
        return 'a number';
    return typeof value === 'boolean' ? 'true or false' : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-comparison.js


/** A dotted name compared with a literal: what nearly every condition of a workflow is. */
const comparison = /^\s*(?<path>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*(?<operator>==|!=)\s*(?<literal>true|false|-?\d{1,15}|'[^'\\\n\r]*'|"[^"\\\n\r]*")\s*$/;
/** Words that CEL keeps for itself, and names of its types: an expression with one of them is the library's. */
const reserved = new Set([
    'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop',
    'package', 'namespace', 'return', 'var', 'void', 'while',
    'bool', 'bytes', 'double', 'dyn', 'int', 'list', 'map', 'null_type', 'string', 'timestamp', 'duration', 'type', 'uint', 'google', 'cel', 'optional_type',
]);
/**
 * Reads `path == literal` and `path != literal` without the CEL library, whose loading takes longer than
 * everything else that planning a small workflow does. A property test keeps it equal to the library.
 * Undefined for every other expression.
 */
function readComparison(source) {
    if (source.length > 400)
        return undefined;
    const groups = comparison.exec(source)?.groups;
    if (groups === undefined)
        return undefined;
    const path = (groups['path'] ?? '').split('.');
    if (path.some((name) => reserved.has(name)))
        return undefined;
    const expected = expression_comparison_literalOf(groups['literal'] ?? '');
    const wanted = groups['operator'] === '==';
    return {
        source,
        references: [{ path, offset: source.search(/\S/) }],
        calls: [],
        trivial: false,
        evaluate: (scope) => {
            const value = lookupPath(scope, path);
            if (value === undefined)
                return { ok: false, message: describeMissing(path, scope) };
            return { ok: true, value: (value === expected) === wanted };
        },
    };
}
function expression_comparison_literalOf(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    return /^['"]/.test(text) ? text.slice(1, -1) : Number(text);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-functions.js

/** The functions added to CEL's own, with the most arguments that each takes; the only argument is a node's id. */
const expression_functions_runFunctions = new Map([
    ['status', 1], ['error_of', 1], ['duration_of', 1], ['attempt', 0], ['now', 0],
]);
/** The environment of one evaluation: `base` with the functions of the run, every call charged to the meter. */
function evaluationEnv(cel, base, options) {
    const { run, meter, mismatches } = options;
    const own = new Map([...meteredLoopFunctions(cel, meter), ...functionsOf(base, run)]);
    const find = (name) => {
        const added = own.get(name);
        if (added !== undefined) {
            return {
                name,
                call(id, target, args) {
                    const value = target === undefined ? added(args) : undefined;
                    if (value === undefined)
                        mismatches.set(BigInt(id), { name, operands: args });
                    return value;
                },
            };
        }
        const group = base.funcs.find(name);
        if (group === undefined)
            return undefined;
        return {
            name,
            call(id, target, args) {
                const operands = target === undefined ? args : [target, ...args];
                chargeCall(cel, meter, name, operands);
                const result = group.call(id, target, args) ?? mixedArithmetic(group, id, args);
                if (result === undefined)
                    mismatches.set(BigInt(id), { name, operands });
                return result;
            },
        };
    };
    // Planning asks an environment for `funcs`, `registry` and `namespace` only.
    return Object.create(base, { funcs: { value: { find } } });
}
function ofNode(answer) {
    return (args) => {
        const [node] = args;
        if (args.length === 0)
            return answer();
        return args.length === 1 && typeof node === 'string' ? answer(node) : undefined;
    };
}
function withoutNode(answer) {
    return (args) => (args.length === 0 ? answer() : undefined);
}
function functionsOf(base, run) {
    // One evaluation has one time.
    let now;
    return new Map([
        ['status', ofNode((node) => run.status(node))],
        ['error_of', ofNode((node) => run.errorOf(node))],
        ['duration_of', ofNode((node) => run.durationOf(node))],
        ['attempt', withoutNode(() => BigInt(run.attempt()))],
        ['now', withoutNode(() => {
                now ??= expression_functions_valueOf(base.funcs.find('timestamp')?.call(0, undefined, [run.now().toISOString()]));
                return now;
            })],
    ]);
}
function expression_functions_valueOf(result) {
    return result instanceof Error ? undefined : result;
}
/**
 * CEL has no `int + double`. JSON does not tell 1 from 1.0, so whether an output is an int or a double depends
 * on its value: such a pair is computed as doubles. Comparisons across the two are CEL's own.
 */
function mixedArithmetic(group, id, args) {
    const [left, right] = args;
    if (!/^_[-+*/]_$/.test(group.name))
        return undefined;
    const isMixed = (typeof left === 'bigint' && typeof right === 'number') || (typeof left === 'number' && typeof right === 'bigint');
    return isMixed ? group.call(id, undefined, [Number(left), Number(right)]) : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-source.js

const longestSource = 4096;
const deepestNesting = 64;
/** The parser takes about a millisecond for every 50 tokens of the most expensive kind. */
const mostTokens = 1000;
const space = /(?:\s|\/\/[^\r\n]*)+/y;
const expression_source_name = /[A-Za-z_]\w*/y;
const number = /(?:0[xX][0-9A-Fa-f]+|\d*\.?\d+(?:[eE][+-]?\d+)?)[uU]?/y;
const rawText = /(?:[bB]?[rR]|[rR][bB])(?:"""[^]*?"""|'''[^]*?'''|"[^"\r\n]*"|'[^'\r\n]*')/y;
const expression_source_text = /[bB]?(?:"""(?:[^\\]|\\[^])*?"""|'''(?:[^\\]|\\[^])*?'''|"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*')/y;
const operator = /&&|\|\||[=!<>]=|[-+*/%!<>?:.,()[\]{}]/y;
const closers = new Map([['(', ')'], ['[', ']'], ['{', '}']]);
/** The first reason to refuse `source` without parsing it, undefined when it may be parsed. */
function refuseSource(source) {
    if (source.length > longestSource) {
        return { message: `an expression may have at most ${longestSource} characters, this one has ${source.length}`, offset: longestSource };
    }
    const tokens = [];
    for (let position = 0; position < source.length;) {
        const length = matchAt(space, source, position);
        if (length > 0) {
            position += length;
            continue;
        }
        const token = tokenAt(source, position);
        if ('message' in token)
            return token;
        tokens.push(token);
        if (tokens.length > mostTokens) {
            return { message: `an expression may have at most ${mostTokens} names, values and operators`, offset: position };
        }
        position += token.text.length;
    }
    return refuseNesting(tokens);
}
function tokenAt(source, offset) {
    if (source.startsWith('{{', offset) || source.startsWith('${', offset)) {
        return { message: 'names stand in an expression without braces: write `name == 1`, not `{{name}} == 1`', offset };
    }
    for (const kind of [rawText, expression_source_text, expression_source_name, number, operator]) {
        const length = matchAt(kind, source, offset);
        if (length > 0)
            return { text: source.slice(offset, offset + length), offset };
    }
    const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
    switch (character) {
        case '"':
        case "'": return { message: `the text that begins with ${character} is not closed`, offset };
        case '=': return { message: '`=` is no operator; compare with `==`', offset };
        case '&': return { message: '`&` is no operator; write `&&`', offset };
        case '|': return { message: '`|` is no operator; write `||`', offset };
        default: return { message: `\`${character.replace(/[\p{C}]/u, '?')}\` has no meaning in an expression`, offset };
    }
}
function refuseNesting(tokens) {
    const open = [];
    let conditions = 0;
    for (const token of tokens) {
        if (closers.has(token.text))
            open.push(token);
        if (token.text === '?')
            conditions += 1;
        if (open.length + conditions > deepestNesting) {
            return { message: `an expression may be nested at most ${deepestNesting} deep`, offset: token.offset };
        }
        if (token.text !== ')' && token.text !== ']' && token.text !== '}')
            continue;
        const last = open.pop();
        if (last === undefined)
            return { message: `\`${token.text}\` closes nothing`, offset: token.offset };
        if (closers.get(last.text) !== token.text) {
            return { message: `\`${last.text}\` is closed by \`${token.text}\``, offset: token.offset };
        }
    }
    const last = open.at(-1);
    return last === undefined ? undefined : { message: `\`${last.text}\` is not closed`, offset: last.offset };
}
const words = new Map([['and', '&&'], ['or', '||'], ['not', '!'], ['is', '==']]);
/** Says in the user's terms what stands at `offset`, where the parser could not go on. */
function describeSyntax(source, offset) {
    const start = offset + matchAt(space, source, offset);
    if (start >= source.length) {
        return { message: source.trim() === '' ? 'the expression is empty' : 'the expression ends too early', offset };
    }
    const token = tokenAt(source, start);
    if ('message' in token)
        return token;
    const instead = words.get(token.text.toLowerCase());
    if (instead !== undefined)
        return { message: `\`${token.text}\` is no operator; write \`${instead}\``, offset: start };
    if (matchAt(operator, source, start) > 0 && !'?:.,()[]{}'.includes(token.text)) {
        return { message: `\`${token.text}\` needs a value after it`, offset: start };
    }
    return { message: `\`${(0,one_line/* beginning */.Ir)(token.text, 40)}\` is not expected here`, offset: start };
}
function matchAt(pattern, source, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(source)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expressions.js










let library;
/** Loaded with the first expression, so that a command without any does not pay for it. */
async function loadLibrary() {
    const cel = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 88890));
    const env = cel.celEnv();
    const names = Array.from(env.funcs, (entry) => entry.name).filter((name) => /^[A-Za-z]/.test(name));
    return { cel, env, functionNames: new Set([...names, ...expression_functions_runFunctions.keys()]) };
}
/** Reads an expression. Refuses, with a place, what is too large, does not parse or calls an unknown function. */
async function compileExpression(source) {
    const refused = refuseSource(source);
    if (refused !== undefined)
        return { ok: false, ...refused };
    const comparison = readComparison(source);
    if (comparison !== undefined)
        return { ok: true, expression: comparison };
    library ??= loadLibrary();
    const loaded = await library;
    const parsed = parse(loaded.cel, source);
    if ('message' in parsed)
        return { ok: false, ...parsed };
    const facts = readTree(parsed.tree, parsed.offsetOf);
    const wrong = checkCalls(facts, loaded.functionNames);
    if (wrong !== undefined)
        return { ok: false, ...wrong };
    meterLoops(parsed.tree);
    return { ok: true, expression: expressionOf(loaded, { source, tree: parsed.tree, facts }) };
}
function parse(cel, source) {
    try {
        // The parser wants a line end after a comment, at the end of the source too.
        const { expr, sourceInfo } = cel.parse(`${source}\n`);
        const positions = sourceInfo?.positions ?? {};
        return { tree: expr, offsetOf: (id) => positions[id.toString()] ?? 0 };
    }
    catch (error) {
        const { message, rawMessage, location } = error;
        if (location === undefined)
            return { message: (0,one_line/* oneLine */.TN)(message, 300), offset: 0 };
        const offset = Math.min(location.start.offset, source.length);
        if (rawMessage === 'reserved identifier')
            return { message: 'a word reserved by CEL cannot be a name', offset };
        return describeSyntax(source, offset);
    }
}
const macros = {
    has: 'has(value.field)',
    all: 'list.all(x, condition)',
    exists: 'list.exists(x, condition)',
    exists_one: 'list.exists_one(x, condition)',
    filter: 'list.filter(x, condition)',
    map: 'list.map(x, value)',
};
function checkCalls({ calls, messageOffset }, known) {
    if (messageOffset !== undefined)
        return { message: 'messages such as `Name{field: value}` are not supported', offset: messageOffset };
    for (const { name, args, method, offset } of calls) {
        const form = Object.hasOwn(macros, name) ? macros[name] : undefined;
        if (form !== undefined)
            return { message: `\`${name}\` is written \`${form}\``, offset };
        if (!known.has(name)) {
            const near = (0,did_you_mean/* nearest */.p)(name, [...known, ...Object.keys(macros)]);
            return { message: `there is no function \`${(0,one_line/* oneLine */.TN)(name, 60)}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`, offset };
        }
        const most = expression_functions_runFunctions.get(name);
        if (most === undefined)
            continue;
        if (method)
            return { message: `\`${name}\` is called on its own, not on a value`, offset };
        if (args.length > most)
            return { message: `\`${name}\` takes ${most === 0 ? 'no argument' : "at most one argument, a node's id"}`, offset };
    }
    return undefined;
}
function expressionOf(loaded, { source, tree, facts }) {
    const { references, calls, trivial } = facts;
    const selections = new Map();
    for (const { path: [root = '', ...fields] } of references)
        selections.set(root, expression_values_select(selections.get(root), fields));
    const evaluate = (scope) => {
        try {
            return evaluateTree(loaded, { tree, facts, selections, scope });
        }
        catch (error) {
            if (error instanceof ExpressionLimit)
                return { ok: false, message: error.message };
            throw error;
        }
    };
    return { source, references, calls, trivial, evaluate };
}
function evaluateTree({ cel, env }, { tree, facts, selections, scope }) {
    const mismatches = new Map();
    // No prototype: a lookup of `constructor` must find nothing.
    const bindings = Object.create(null);
    for (const [name, selection] of selections) {
        const value = lookupName(scope, name);
        if (value !== undefined)
            bindings[name] = toCel(cel, value, selection);
    }
    const run = cel.plan(evaluationEnv(cel, env, { run: scope.run, meter: new Meter(), mismatches }), tree);
    const result = run(bindings);
    if (!cel.isCelError(result)) {
        return { ok: true, value: toJson(cel, result, (value) => textOf(cel, env, value)) };
    }
    if (result.cause instanceof ExpressionLimit)
        return { ok: false, message: result.cause.message };
    return { ok: false, message: explain(result, { cel, facts, mismatches, scope }) };
}
/** Times and durations as CEL's `string` writes them; undefined for types and bytes. */
function textOf(cel, env, value) {
    if (value instanceof Uint8Array || cel.isCelType(value))
        return undefined;
    const text = env.funcs.find('string')?.call(0, undefined, [value]);
    return typeof text === 'string' ? text : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/plan-expressions.js

/** Compiles every edge's expressions; one that does not parse is a problem at its place in the file. */
async function compileEdges(document) {
    const problems = [];
    const compile = async (source) => {
        if (source === undefined)
            return undefined;
        const compiled = await compileExpression(source.text);
        if (compiled.ok)
            return compiled.expression;
        problems.push({
            code: 'OSOP-EXPR-001',
            severity: 'error',
            where: document.locate(source.pointer),
            message: `the expression \`${source.text}\` cannot be read: ${compiled.message} (at character ${compiled.offset + 1})`,
            hint: 'expressions are CEL, for example `health_status.status == \'Healthy\'`',
        });
        return undefined;
    };
    const planned = [];
    for (const edge of document.edges) {
        planned.push({ edge, condition: await compile(edge.condition), forEach: await compile(edge.forEach) });
    }
    return { planned, problems };
}
/**
 * Compiles those success criteria that are expressions. OSOP allows prose here (`HTTP 200`): what does not
 * parse, or is a bare word, is for people and is not evaluated.
 */
async function compileCriteria(document) {
    const byNode = new Map();
    const problems = [];
    for (const node of document.nodes) {
        const expressions = [];
        for (const [index, criterion] of node.successCriteria.entries()) {
            const compiled = await compileExpression(criterion);
            if (compiled.ok && !compiled.expression.trivial) {
                expressions.push(compiled.expression);
            }
            else if (/[=!<>]=|&&|\|\|/.test(criterion)) {
                problems.push({
                    code: 'OSOP-EXPR-001',
                    severity: 'error',
                    where: document.locate(`${node.pointer}/success_criteria/${index}`),
                    message: `the success criterion \`${criterion}\` looks like an expression but cannot be read${compiled.ok ? '' : `: ${compiled.message}`}`,
                    hint: 'correct the CEL expression, or write it as a sentence',
                });
            }
        }
        if (expressions.length > 0)
            byNode.set(node.id, expressions);
    }
    return { byNode, problems };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/parse.js + 7 modules
var workflow_parse = __webpack_require__(46125);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/rule.js


/** A problem at a JSON pointer of the document; an error unless it says otherwise. */
function problemAt(document, pointer, told) {
    return { severity: 'error', ...told, where: document.locate(pointer) };
}
/** A name of the file for a message: one short line between backticks. */
function quoted(name) {
    return `\`${(0,one_line/* oneLine */.TN)(name, 60)}\``;
}
/** `; did you mean …?`, or nothing. */
function rule_suggestion(name, candidates) {
    const meant = (0,did_you_mean/* nearest */.p)(name, candidates);
    return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-data.js




/** What a node takes is given by a node before it, or by the workflow. */
function checkInputs({ document, graph }) {
    return document.nodes.filter(({ inputs }) => inputs.length > 0).flatMap((node) => {
        const given = new Set([...Object.keys(document.variables), ...loopVariables(graph, node.id)]);
        const before = graph.upstream(node.id);
        for (const { id, outputs } of document.nodes)
            if (before.has(id))
                for (const output of outputs)
                    given.add(output);
        return node.inputs.flatMap((input, index) => {
            const [root = input] = input.split('.');
            if (given.has(input) || given.has(root) || namespaces.has(root))
                return [];
            return [problemAt(document, `${node.pointer}/inputs/${index}`, {
                    code: 'OSOP-DOC-026',
                    severity: 'warning',
                    message: `nothing before node ${quoted(node.id)} gives its input ${quoted(input)}`,
                    hint: whereFrom(input, given, document.nodes),
                })];
        });
    });
}
/** Names under which a workflow finds what it is given from outside. */
const namespaces = new Set(['inputs', 'env']);
function loopVariables(graph, nodeId) {
    return graph.incoming(nodeId).flatMap(({ edge }) => (edge.forEach === undefined ? [] : [edge.iteratorVar ?? 'item']));
}
function whereFrom(input, given, nodes) {
    const meant = (0,did_you_mean/* nearest */.p)(input, given);
    if (meant !== undefined)
        return `did you mean ${quoted(meant)}?`;
    const giver = nodes.find(({ outputs }) => outputs.includes(input));
    if (giver !== undefined)
        return `${quoted(giver.id)} gives it, but does not run before this node`;
    return 'add it to the `outputs` of a node before this one, or to the `variables` of the workflow';
}
/** Of many nodes that give the same output, only these are compared, pair by pair. */
const mostCompared = 30;
/** No two nodes of one run give the same output: which value counts would depend on who comes last. */
function checkOutputs({ document, graph }) {
    const givers = new Map();
    for (const node of document.nodes) {
        for (const [index, output] of node.outputs.entries()) {
            const known = givers.get(output) ?? [];
            givers.set(output, [...known.slice(0, mostCompared), { node, pointer: `${node.pointer}/outputs/${index}` }]);
        }
    }
    return Array.from(givers).flatMap(([output, places]) => {
        const pairs = places.flatMap((later, index) => places.slice(0, index).map((earlier) => ({ earlier, later })));
        const clash = pairs.find(({ earlier, later }) => !areExclusive(graph, earlier.node.id, later.node.id));
        if (clash === undefined)
            return [];
        const place = (0,problem/* formatLocation */.j)(document.locate(clash.earlier.pointer));
        return [problemAt(document, clash.later.pointer, {
                code: 'OSOP-DOC-027',
                severity: 'warning',
                message: `${quoted(clash.later.node.id)} gives the output ${quoted(output)}, and so does ${quoted(clash.earlier.node.id)}`,
                hint: `the other is at ${place}; give them different names, or the value is that of the node that ends last`,
            })];
    });
}
/** True when the graph says that only one of two nodes runs: some node decides between ways to them. */
function areExclusive(graph, a, b) {
    if (a === b)
        return false;
    const [beforeA, beforeB] = [graph.upstream(a), graph.upstream(b)];
    if (beforeA.has(b) || beforeB.has(a))
        return false;
    for (const fork of beforeA) {
        if (!beforeB.has(fork))
            continue;
        const ways = graph.outgoing(fork);
        const waysToA = ways.filter(({ to }) => to === a || beforeA.has(to));
        const waysToB = ways.filter(({ to }) => to === b || beforeB.has(to));
        if (waysToA.length === 0 || waysToB.length === 0)
            continue;
        if (waysToA.every((toA) => waysToB.every((toB) => excludeEachOther(toA, toB))))
            return true;
    }
    return false;
}
/** Two conditions are taken to be each other's opposite: they are written to decide. */
function excludeEachOther(one, other) {
    if (one === other)
        return false;
    if (one.edge === other.edge)
        return true;
    const [a, b] = [choiceOf(one.edge), choiceOf(other.edge)];
    return (a === 'condition' && b === 'condition') || (a === 'failure') !== (b === 'failure');
}
const conditionModes = new Set(['conditional', 'switch']);
function choiceOf({ mode }) {
    if ((0,workflow_graph/* reactsToFailure */.oo)(mode))
        return 'failure';
    return conditionModes.has(mode) ? 'condition' : 'always';
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-edges.js



/** Edges lead from and to nodes that exist. */
function checkEnds({ document, graph }) {
    const known = new Set(graph.nodeIds);
    return document.edges.flatMap((edge) => endsOf(edge).filter(({ id }) => !known.has(id)).map(({ id, pointer }) => problemAt(document, pointer, {
        code: 'OSOP-DOC-011',
        message: `there is no node ${quoted(id)}${rule_suggestion(id, graph.nodeIds)}`,
    })));
}
function endsOf(edge) {
    const ends = new Map([[`${edge.pointer}/from`, edge.from], [`${edge.pointer}/to`, edge.to]]);
    for (const { to, pointer } of (0,workflow_graph/* targetsOf */.QR)(edge))
        ends.set(pointer, to);
    return Array.from(ends, ([pointer, id]) => ({ pointer, id }));
}
/** Events and spawned agents are not carried out. */
function checkModes({ document }) {
    return document.edges.filter(({ mode }) => mode === 'event' || mode === 'spawn').map(({ mode, pointer }) => problemAt(document, `${pointer}/mode`, {
        code: 'OSOP-DOC-020',
        message: `edges of mode ${quoted(mode)} cannot be carried out`,
        hint: mode === 'event' ? 'start a workflow of its own for the event' : 'use `parallel` edges to nodes of their own',
    }));
}
/** A conditional edge says when it is taken. */
function checkConditions({ document }) {
    return document.edges.filter(({ mode, condition }) => mode === 'conditional' && condition === undefined).map(({ pointer }) => problemAt(document, `${pointer}/mode`, {
        code: 'OSOP-DOC-013',
        message: 'a conditional edge has no condition',
        hint: 'add `when: <expression>`, or use `mode: sequential`',
    }));
}
/** A switch has something to decide between. */
function checkSwitchCases({ document }) {
    return document.edges.filter(({ mode, cases }) => mode === 'switch' && cases.length === 0).map(({ pointer }) => problemAt(document, `${pointer}/cases`, {
        code: 'OSOP-DOC-014',
        message: 'a switch edge has no cases',
        hint: 'add `cases: [{value: …, to: <node>}]`, or use `mode: conditional`',
    }));
}
/** A switch has something to decide by. */
function checkSwitchExpressions({ document }) {
    return document.edges.filter(({ mode, condition }) => mode === 'switch' && condition === undefined).map(({ pointer }) => problemAt(document, `${pointer}/mode`, {
        code: 'OSOP-DOC-015',
        message: 'a switch edge has no expression to compare its cases with',
        hint: 'add `when: <expression>`',
    }));
}
/** A loop goes over a list, or back to a node that it came through. */
function checkLoops({ document, graph }) {
    const known = new Set(graph.nodeIds);
    return document.edges.filter((edge) => (0,workflow_graph/* leadsBack */.b6)(edge)).flatMap((edge) => {
        if (edge.condition === undefined) {
            return [problemAt(document, `${edge.pointer}/mode`, {
                    code: 'OSOP-DOC-016',
                    message: 'a loop edge has neither `for_each` nor `when`',
                    hint: 'add `when: <expression>` to repeat nodes while it holds, or `for_each: <list>` to run the target once for each item',
                })];
        }
        if (!known.has(edge.from) || !known.has(edge.to) || graph.loopBody(edge).size > 0)
            return [];
        return [problemAt(document, `${edge.pointer}/to`, {
                code: 'OSOP-DOC-017',
                message: `a \`when\` loop leads back, but ${quoted(edge.to)} does not run before ${quoted(edge.from)}`,
                hint: 'loop to a node from which this one is reached, or use `mode: conditional`',
            })];
    });
}
/** The words that CEL keeps for itself (https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax). */
const reservedWords = new Set([
    'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let',
    'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
]);
/** Expressions must be able to name the loop variable. */
function checkIteratorNames({ document }) {
    return document.edges.flatMap(({ iteratorVar, pointer }) => {
        if (iteratorVar === undefined)
            return [];
        if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(iteratorVar) && !reservedWords.has(iteratorVar))
            return [];
        return [problemAt(document, `${pointer}/iterator_var`, {
                code: 'OSOP-DOC-028',
                message: `${quoted(iteratorVar)} cannot be the name of a variable`,
                hint: 'use letters, digits and `_`, a letter first',
            })];
    });
}
/** Only a loop leads from a node to itself. */
function checkSelfEdges({ document }) {
    return document.edges.filter((edge) => !(0,workflow_graph/* leadsBack */.b6)(edge)).flatMap((edge) => (0,workflow_graph/* targetsOf */.QR)(edge).filter(({ to }) => to === edge.from).map(({ to, pointer }) => problemAt(document, pointer, {
        code: 'OSOP-DOC-024',
        message: `node ${quoted(to)} leads to itself without a loop`,
        hint: 'to repeat a node, use `mode: loop` with a `when`; to try it again after a failure, its `retry_policy`',
    })));
}
/** An edge that is written twice is probably a slip of copying. */
function checkDuplicateEdges({ document }) {
    const first = new Map();
    return document.edges.flatMap((edge) => {
        const { from, to, mode, condition, forEach, cases, defaultTo, pointer } = edge;
        const key = JSON.stringify([from, to, mode, condition?.text, forEach?.text, cases.map(({ value, to }) => [value, to]), defaultTo]);
        const known = first.get(key);
        if (known === undefined) {
            first.set(key, pointer);
            return [];
        }
        return [problemAt(document, pointer, {
                code: 'OSOP-DOC-025',
                severity: 'warning',
                message: `the edge from ${quoted(from)} to ${quoted(to)} is given twice`,
                hint: `the first is at ${(0,problem/* formatLocation */.j)(document.locate(known))}; remove one of them`,
            })];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-graph.js


/** Node ids are unique. */
function checkNodeIds({ document }) {
    const first = new Map();
    return document.nodes.flatMap(({ id, pointer }) => {
        const place = `${pointer}/id`;
        const known = first.get(id);
        if (known === undefined) {
            first.set(id, place);
            return [];
        }
        const hint = `the first is at ${(0,problem/* formatLocation */.j)(document.locate(known))}; rename one of them`;
        return [problemAt(document, place, { code: 'OSOP-DOC-010', message: `two nodes have the id ${quoted(id)}`, hint })];
    });
}
/** Only a loop edge leads back. A node that leads to itself has a rule of its own. */
function checkCycles({ document, graph }) {
    return graph.cycles().flatMap((cycle) => {
        const [start, second] = cycle;
        if (start === undefined || second === undefined)
            return [];
        const last = cycle.at(-1);
        const closing = graph.links.find(({ from, to, edge }) => from === last && to === start && edge.mode !== 'loop')
            ?? graph.links.find(({ from, to }) => from === last && to === start);
        return [problemAt(document, closing?.pointer ?? '/edges', {
                code: 'OSOP-DOC-012',
                message: `nodes lead back to themselves without a loop: ${drawn([...cycle, start])}`,
                hint: 'to repeat them, give the edge that leads back `mode: loop` and a `when`; else remove it',
            })];
    });
}
/** Some node must have nothing leading to it. */
function checkEntries({ document, graph }) {
    if (graph.entries.length > 0)
        return [];
    return [problemAt(document, '/nodes', {
            code: 'OSOP-DOC-019',
            message: 'an edge leads to every node, so that there is none to begin with',
            hint: 'a run begins with the nodes that no edge leads to, loops back aside',
        })];
}
/** Every node can be reached from a node that a run begins with. Told once where there is none. */
function checkReachability({ document, graph }) {
    if (graph.entries.length === 0)
        return [];
    const reachable = graph.reachable();
    return document.nodes.filter(({ id }) => !reachable.has(id)).map(({ id, pointer }) => problemAt(document, `${pointer}/id`, {
        code: 'OSOP-DOC-018',
        message: `node ${quoted(id)} can never run: no way leads to it from where the run begins`,
        hint: `the run begins with ${graph.entries.slice(0, 5).map((entry) => quoted(entry)).join(', ')}${graph.entries.length > 5 ? ', …' : ''}`,
    }));
}
/** A long cycle is drawn from its ends. */
function drawn(way) {
    const names = way.map((id) => quoted(id).slice(1, -1));
    const shown = names.length <= 12 ? names : [...names.slice(0, 6), '…', ...names.slice(-5)];
    return `\`${shown.join(' -> ')}\``;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-joins.js



/** `wait_n` says how many, and not more than there are. */
function checkJoinCounts({ document, graph }) {
    return document.edges.filter(({ joinMode }) => joinMode === 'wait_n').flatMap((edge) => {
        const { joinCount, pointer } = edge;
        if (joinCount === undefined) {
            return [problemAt(document, `${pointer}/join_mode`, {
                    code: 'OSOP-DOC-021',
                    message: '`join_mode: wait_n` does not say how many branches to wait for',
                    hint: 'add `join_count`',
                })];
        }
        const short = joinedNodes({ document, graph }, edge).find(({ edges }) => edges.length < joinCount);
        if (short === undefined)
            return [];
        return [problemAt(document, `${pointer}/join_count`, {
                code: 'OSOP-DOC-021',
                message: `\`join_count\` is ${joinCount}, but ${counted(short.edges.length)} to ${quoted(short.nodeId)}`,
                hint: `at most ${short.edges.length}`,
            })];
    });
}
/** All edges into a node that say how to join say the same. */
function checkJoinConflicts({ document, graph }) {
    return graph.nodeIds.flatMap((nodeId) => {
        const [first, ...others] = edgesInto(graph, nodeId).filter(({ joinMode }) => joinMode !== undefined);
        const different = others.find(({ joinMode, joinCount }) => joinMode !== first?.joinMode || joinCount !== first?.joinCount);
        if (first === undefined || different === undefined)
            return [];
        const place = (0,problem/* formatLocation */.j)(document.locate(`${first.pointer}/join_mode`));
        return [problemAt(document, `${different.pointer}/join_mode`, {
                code: 'OSOP-DOC-022',
                message: `${quoted(nodeId)} is joined by ${joinText(different)} here and by ${joinText(first)} at ${place}`,
                hint: 'the edges into one node share one `join_mode`; say it on one of them',
            })];
    });
}
/** A join that joins nothing is probably on the wrong edge. */
function checkJoinEffects({ document, graph }) {
    return document.edges.flatMap((edge) => {
        const { joinMode, joinCount, pointer } = edge;
        const told = { code: 'OSOP-DOC-023', severity: 'warning' };
        if (joinCount !== undefined && joinMode !== 'wait_n') {
            const message = '`join_count` has no effect without `join_mode: wait_n`';
            return [problemAt(document, `${pointer}/join_count`, { ...told, message })];
        }
        const nodes = joinedNodes({ document, graph }, edge);
        const isTooMany = joinMode === 'wait_n' && (joinCount === undefined || nodes.some(({ edges }) => edges.length < joinCount));
        if (joinMode === undefined || isTooMany || nodes.some(({ edges }) => edges.length > 1))
            return [];
        const message = (0,workflow_graph/* leadsBack */.b6)(edge)
            ? '`join_mode` has no effect on a loop back'
            : `\`join_mode\` has no effect: only this edge leads to ${quoted(edge.to)}`;
        const hint = 'it belongs on the edges that come together at one node';
        return [problemAt(document, `${pointer}/join_mode`, { ...told, message, hint })];
    });
}
/** The nodes that wait for this edge, each with all edges that it waits for. */
function joinedNodes({ graph }, edge) {
    if ((0,workflow_graph/* leadsBack */.b6)(edge))
        return [];
    const targets = new Set(graph.outgoing(edge.from).filter((link) => link.edge === edge).map((link) => link.to));
    return Array.from(targets, (nodeId) => ({ nodeId, edges: edgesInto(graph, nodeId) }));
}
/** Edges that a node waits for: not the loops back, and a switch once. */
function edgesInto(graph, nodeId) {
    return [...new Set(graph.incoming(nodeId).map((link) => link.edge))].filter((edge) => !(0,workflow_graph/* leadsBack */.b6)(edge));
}
function counted(edges) {
    return edges === 1 ? 'only 1 edge leads' : `only ${edges} edges lead`;
}
function joinText({ joinMode, joinCount }) {
    return joinCount === undefined ? `\`${joinMode}\`` : `\`${joinMode}\` with ${joinCount}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules.js





const rules = [
    checkNodeIds,
    checkEnds,
    checkModes,
    checkConditions,
    checkSwitchCases,
    checkSwitchExpressions,
    checkLoops,
    checkIteratorNames,
    checkSelfEdges,
    checkDuplicateEdges,
    checkCycles,
    checkEntries,
    checkReachability,
    checkJoinCounts,
    checkJoinConflicts,
    checkJoinEffects,
    checkInputs,
    checkOutputs,
];
/**
 * Holds a workflow against the rules that a schema cannot express, all of them: what cannot be
 * carried out is an error, what is probably a slip a warning. In the order of the rules.
 */
function checkWorkflow(document) {
    const facts = { document, graph: (0,workflow_graph/* buildGraph */.ZG)(document) };
    return rules.flatMap((rule) => rule(facts));
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/workflow-refs.js

/**
 * Finds the workflow that a node refers to: a path relative to the file it stands in, or the `id` of
 * one of the files in `imports`. Only files of the repository; nothing is fetched.
 */
function resolveWorkflowRef(document, node, readWorkflow) {
    const reference = node.workflowRef ?? '';
    const imported = document.imports.map((path) => joinPath(document.file, path));
    for (const file of imported) {
        const text = file === undefined ? undefined : readWorkflow(file);
        if (file !== undefined && text !== undefined && (0,workflow_parse/* parseWorkflow */.h)(text, file).document?.id === reference)
            return { file, text };
    }
    const file = joinPath(document.file, reference);
    const text = file === undefined ? undefined : readWorkflow(file);
    if (file !== undefined && text !== undefined)
        return { file, text };
    return {
        problem: {
            code: 'OSOP-PLAN-010',
            severity: 'error',
            where: document.locate(`${node.pointer}/workflow_ref`),
            message: `node \`${node.id}\` refers to the workflow \`${reference}\`, which is neither a file of this repository nor the id of an imported one`,
            hint: `imports of this file: ${document.imports.length === 0 ? 'none' : document.imports.join(', ')}`,
        },
    };
}
/** `base`'s folder joined with a relative path; undefined when it is a URL, absolute, written with backslashes, or leads above the root. */
function joinPath(base, relative) {
    if (/^[a-z][a-z0-9+.-]*:|^\//i.test(relative) || relative.includes('\\') || relative.includes('\0'))
        return undefined;
    const segments = base.split('/').slice(0, -1);
    for (const segment of relative.split('/')) {
        if (segment === '..') {
            if (segments.length === 0)
                return undefined;
            segments.pop();
        }
        else if (segment !== '.' && segment !== '') {
            segments.push(segment);
        }
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/plan.js









/** True when a step of the plan, or of one of its sub-workflows, asks Argo CD for something. */
function reachesArgocd(plan) {
    return [...plan.nodes.values()].some(({ step }) => step.kind === 'workflow' ? reachesArgocd(step.plan) : step.kind === 'sync' || step.kind === 'gate' || step.kind === 'rollback' || step.kind === 'action' || (step.kind === 'promote' && step.healthyApps.length > 0));
}
/**
 * The applications that a plan names to sync, gate or roll back, each once. `app` is `inputs.app` of the workflow, names with
 * commas between them. What only Argo CD can tell is left out: patterns, and templates of anything else.
 */
function namedApplications(plan, app) {
    const given = typeof app === 'string' ? app : '';
    const names = [...plan.nodes.values()].flatMap(({ step }) => {
        if (step.kind === 'workflow')
            return namedApplications(step.plan, app);
        return step.kind === 'sync' || step.kind === 'gate' || step.kind === 'rollback' || step.kind === 'action' ? step.app.replace(/^\$\{\s*inputs\.app\s*\}$/, () => given).split(',') : [];
    });
    return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '' && !/[*?{}$]/.test(name));
}
/** How deep sub-workflows may nest. */
const maxDepth = 8;
/** How many sub-workflows a run may have in all: a few files that name each other often make millions. */
const maxReferences = 200;
/** Reads a workflow file and plans it; every problem found is reported, not the first. */
async function planWorkflow(text, file, context) {
    return await planFile(text, file, { context, ancestors: [], references: { left: maxReferences } });
}
async function planFile(text, file, scope) {
    const { document, problems } = (0,workflow_parse/* parseWorkflow */.h)(text, file);
    if (document === undefined)
        return { plan: undefined, problems };
    const assembled = await assemblePlan(document, scope);
    return { plan: assembled.plan, problems: [...problems, ...assembled.problems] };
}
async function assemblePlan(document, scope) {
    const ruleProblems = checkWorkflow(document);
    const graph = (0,workflow_graph/* buildGraph */.ZG)(document);
    const problems = [...ruleProblems];
    const steps = new Map();
    for (const node of document.nodes) {
        const classified = node.workflowRef === undefined
            ? classifyNode(document, node, scope.context)
            : await planReference(document, node, scope);
        if ('step' in classified)
            steps.set(node.id, classified.step);
        else
            problems.push(...classified.problems);
    }
    const edges = await compileEdges(document);
    const criteria = await compileCriteria(document);
    problems.push(...edges.problems, ...criteria.problems, ...checkCriteriaOfChecks(document, { steps, criteria: criteria.byNode }));
    problems.push(...checkNames({ document, graph, steps, edges: edges.planned, criteria: criteria.byNode, context: scope.context }));
    if ((0,problem/* hasErrors */.C)(problems))
        return { plan: undefined, problems };
    const nodes = new Map();
    for (const node of document.nodes) {
        const step = steps.get(node.id);
        if (step !== undefined)
            nodes.set(node.id, { node, step, criteria: criteria.byNode.get(node.id) ?? [] });
    }
    return { plan: { document, graph, nodes, edges: edges.planned }, problems };
}
async function planReference(document, node, scope) {
    const where = document.locate(`${node.pointer}/workflow_ref`);
    scope.references.left -= 1;
    if (scope.references.left < 0) {
        const message = `there are more than ${maxReferences} sub-workflows`;
        const told = scope.references.left < -1;
        return { problems: told ? [] : [{ code: 'OSOP-PLAN-011', severity: 'error', where, message, hint: 'run fewer of them, or put them into one file' }] };
    }
    const resolved = resolveWorkflowRef(document, node, scope.context.readWorkflow);
    if ('problem' in resolved)
        return { problems: [resolved.problem] };
    const chain = [...scope.ancestors, document.file];
    if (chain.includes(resolved.file) || chain.length > maxDepth) {
        return {
            problems: [{
                    code: 'OSOP-PLAN-011',
                    severity: 'error',
                    where,
                    message: chain.includes(resolved.file)
                        ? `node \`${node.id}\` runs \`${resolved.file}\`, which is already being run: ${[...chain, resolved.file].join(' -> ')}`
                        : `sub-workflows are nested deeper than ${maxDepth}`,
                    hint: 'a workflow cannot contain itself',
                }],
        };
    }
    const inner = await planFile(resolved.text, resolved.file, {
        references: scope.references,
        context: { ...scope.context, inputs: { ...scope.context.inputs, ...node.workflowInputs } },
        ancestors: chain,
    });
    if (inner.plan === undefined)
        return { problems: inner.problems };
    return { step: { kind: 'workflow', plan: inner.plan, inputs: node.workflowInputs } };
}


/***/ }),

/***/ 31019:
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


/***/ })

};
