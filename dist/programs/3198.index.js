export const id = 3198;
export const ids = [3198,817];
export const modules = {

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainedProblems: () => (/* binding */ explainedProblems)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9197);
/* harmony import */ var _argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8316);



/** Last lines of a log in an annotation. */
const mostLines = 10;
/**
 * The problems of a run as annotations show them: one that stands at a manifest tells more of what failed there, and
 * further resources that failed stand at manifests of their own.
 */
function explainedProblems({ problems, apps }) {
    const located = apps.flatMap(({ name, evidence }) => (evidence?.resources ?? []).flatMap((resource) => (resource.checkedOutAt === undefined ? [] : [{ name, resource, place: resource.checkedOutAt }])));
    const of = (problem) => located.find(({ name, place }) => problem.where?.file === place.file && problem.where.line === place.line && problem.message.includes(name))?.resource;
    const told = new Set(problems.map(of));
    const explained = problems.map((problem) => {
        const resource = of(problem);
        return resource === undefined ? problem : { ...problem, message: [problem.message, ...logOf(resource)].join('\n') };
    });
    const others = located.filter(({ resource }) => !told.has(resource)).map(({ name, resource, place }) => ({
        code: 'OSOP-GATE-001',
        severity: 'error',
        message: [`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)} of ${name}: ${(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(resource)}${resource.message === undefined ? '' : `: ${resource.message}`}`, ...podOf(resource), ...resource.events.slice(0, 1).map(_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEvent */ .gN), ...logOf(resource)].join('\n'),
        where: place,
        hint: `look at ${resource.url}`,
    }));
    return [...explained, ...others];
}
function podOf({ pod }) {
    return pod === undefined ? [] : [(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod)];
}
function logOf({ log }) {
    return log === undefined ? [] : [`${(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logTitle */ .V8)(log)}:`, ...log.lines.slice(-mostLines).map((line) => `| ${line}`)];
}


/***/ }),

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   V8: () => (/* binding */ logTitle),
/* harmony export */   VN: () => (/* binding */ containerLines),
/* harmony export */   gN: () => (/* binding */ describeEvent),
/* harmony export */   p1: () => (/* binding */ evidenceLines)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9197);
/* harmony import */ var _argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5750);




/** How much of it the log of a job shows; the summary has the rest. */
const shown = { events: 1, logLines: 5, width: 200 };
/** Seconds; what is younger than that has just happened, and the server tells whole seconds only. */
const oldEnough = 60;
/** What was found, in a few lines a resource, without indentation of their own at the left. */
function evidenceLines({ resources, others, missing }) {
    return [
        ...resources.flatMap(resourceLines),
        ...(others.length === 0 ? [] : [`not healthy either: ${others.join('; ')}`]),
        ...missing.map((text) => `not known: ${text}`),
    ].map((line) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(`. ${line}`, 2 * shown.width).slice(2));
}
function resourceLines(resource) {
    const { pod, events, log } = resource;
    return [
        headOf(resource),
        ...(pod === undefined ? [] : [`  ${(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod)}`]),
        ...events.slice(0, shown.events).map((event) => `  event of ${describeEvent(event)}`),
        ...(log === undefined ? [] : [`  ${logTitle(log)}:`, ...log.lines.slice(-shown.logLines).map((line) => `    | ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line, shown.width)}`)]),
    ];
}
/** `Deployment shop/web: Degraded at apps/web/deployment.yaml:1:1`. */
function headOf({ declaredAt, ...resource }) {
    const place = declaredAt === undefined ? '' : ` at ${declaredAt.file}:${declaredAt.line}:${declaredAt.column}`;
    return `${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)}: ${stateOf(resource)}${place}`;
}
/** Health, or else what the sync said. */
function stateOf({ health, sync, syncMessage }) {
    return syncMessage === undefined ? (health ?? sync ?? 'not known') : `failed to sync: ${syncMessage}`;
}
/** `Pod shop/web-1: BackOff (12 times, 40s before): message`. */
function describeEvent({ object, type, reason, message, count, ageSec }) {
    const facts = [...(type === '' || type === 'Warning' ? [] : [type]), ...(count > 1 ? [`${count} times`] : []), ...(ageSec >= oldEnough ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ageSec * 1000)} before`] : [])];
    return `${object}: ${reason}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}${message === '' ? '' : `: ${message}`}`;
}
/** `last lines of container web, before it was started anew`. */
function logTitle({ container, previous }) {
    return `last lines of ${container === '' ? 'the container' : `container ${container}`}${previous ? ', before it was started anew' : ''}`;
}
/** Every container that is not ready, in words. */
function containerLines({ pod }) {
    if (pod === undefined)
        return [];
    return [(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod), ...pod.containers.slice(1).map(_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describeContainer */ .rc)];
}


/***/ }),

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ resultLooks),
/* harmony export */   Rg: () => (/* binding */ statusLooks),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   w7: () => (/* binding */ shortRevision)
/* harmony export */ });
/** The look of each node status; none is told by its colour alone. */
const statusLooks = {
    pending: { mark: '…', emoji: '⏳', tone: 'calm' },
    running: { mark: '▶', emoji: '▶️', tone: 'calm' },
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    skipped: { mark: '↷', emoji: '⏭️', tone: 'calm' },
    blocked: { mark: '!', emoji: '⛔', tone: 'warn' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
};
/** The look of each result. */
const resultLooks = {
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    'nothing-to-do': { mark: '✓', emoji: '✅', tone: 'good' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    'rolled-back': { mark: '↩', emoji: '⏪', tone: 'bad' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    refused: { mark: '!', emoji: '⛔', tone: 'warn' },
    superseded: { mark: '»', emoji: '⏭️', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
    unknown: { mark: '?', emoji: '❓', tone: 'bad' },
};
/** A duration for people: `0.4s`, `12.3s`, `2m 04s`, `1h 02m`. */
function formatDuration(milliseconds) {
    const tenths = Math.round(Math.max(0, milliseconds) / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)}s`;
    const seconds = Math.round(Math.max(0, milliseconds) / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}
/** The short form of a commit hash; other revisions (a tag, a chart version) stay as they are. */
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 8) : revision;
}


/***/ })

};
