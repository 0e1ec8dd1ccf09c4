export const id = 817;
export const ids = [817];
export const modules = {

/***/ 70817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainedProblems: () => (/* binding */ explainedProblems)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36764);
/* harmony import */ var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58316);



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


/***/ })

};
