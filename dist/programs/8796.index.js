export const id = 8796;
export const ids = [8796,4971,7352];
export const modules = {

/***/ 24971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
function valueAt(value, pointer) {
    return segmentsOf(pointer).reduce((at, segment) => childOf(at, segment), value);
}
/** One step of a pointer. */
function childOf(value, segment) {
    if (Array.isArray(value))
        return /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}
/** The steps of a pointer, without their escapes. */
function segmentsOf(pointer) {
    return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of steps. */
function pointerOf(segments) {
    return segments.map((segment) => `/${escapeSegment(segment)}`).join('');
}
/** One step as it stands in a pointer. */
function escapeSegment(segment) {
    return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 72246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftLines: () => (/* binding */ driftLines)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _drift_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58139);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82432);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84087);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72906);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42025);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48873);







/** A terminal shows no more; the JSON has all. */
const most = { applications: 200, clean: 20, details: 50, resources: 20, fields: 15 };
const columns = [
    { title: 'APPLICATION', width: 40 }, { title: 'STATE', width: 20 }, { title: 'SYNC', width: 10 }, { title: 'HEALTH', width: 12 }, { title: 'WHAT', width: 90 },
];
/** The report as a terminal shows it: a table of all, details of those with something to tell, the count. */
function driftLines(report, { color }) {
    const { applications, note, general, headline, result } = report;
    const told = applications.filter(({ verdict }) => verdict !== 'clean');
    return [
        ...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.problemLines)(general, { color }),
        ...(note === undefined ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(note), 'calm', { color })]),
        ...tableOf(applications, color),
        ...told.slice(0, most.details).flatMap((application) => ['', ...detailsOf(application, color)]),
        ...(told.length > most.details ? ['', `… and details of ${told.length - most.details} more (--format json has all)`] : []),
        ...(told.length > 0 ? [''] : []),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(headline), result === 'succeeded' ? 'good' : 'bad', { color }),
    ];
}
function tableOf(applications, color) {
    if (applications.length === 0)
        return [];
    const told = applications.filter(({ verdict }) => verdict !== 'clean');
    const isShort = applications.length - told.length <= most.clean;
    const shown = (isShort ? applications : told).slice(0, most.applications);
    const left = applications.length - shown.length;
    const rows = shown.map((one) => {
        const { mark, word } = _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[one.verdict];
        return [one.id, `${mark} ${word}`, one.sync ?? '', one.health ?? '', (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gistOf */ .vs)(one, 1)].map((cell) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(cell));
    });
    const fitted = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .shrinkColumns */ .vI)(columns, rows);
    return [
        ...(rows.length === 0 ? [] : [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .jD)(fitted, fitted.map(({ title }) => title))]),
        ...rows.map((cells, place) => painted((0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .jD)(fitted, cells), { text: cells[1] ?? '', tone: _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[shown[place]?.verdict ?? 'clean'].tone, color })),
        ...(left > 0 ? [shown.length < told.length ? `… and ${left} more (--format json lists all)` : `${left} ${shown.length === 0 ? '' : 'more '}are in sync (--format json lists all)`] : []),
    ];
}
/** Only the state has a colour. */
function painted(line, { text, tone, color }) {
    return color ? line.replace(text, () => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(text, tone, { color })) : line;
}
function detailsOf(application, color) {
    const { id, verdict, why, resources, resourcesLeftOut, since, url } = application;
    const { mark, word, tone } = _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[verdict];
    const timed = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeginning */ .ul)(application) ? `, ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceWords */ .KR)(since)}` : '';
    const left = Math.max(0, resources.length - most.resources) + resourcesLeftOut;
    return [
        `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`${mark} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(id)}`, tone, { color })}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`${word}${timed}`)}`,
        ...(why === undefined ? [] : [`    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(why)}`]),
        ...resources.slice(0, most.resources).flatMap((resource) => resourceDetails(resource, color)),
        ...(left > 0 ? [`    … and ${left} more resources`] : []),
        ...(0,_drift_report_js__WEBPACK_IMPORTED_MODULE_1__.aboutLines)(application).map((line) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(line)}`, 'calm', { color })),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(url)}`, 'calm', { color }),
    ];
}
function resourceDetails(resource, color) {
    const { fields, fieldsLeftOut, declaredAt } = resource;
    const left = Math.max(0, fields.length - most.fields) + fieldsLeftOut;
    return [
        `    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)}: ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceState */ .WR)(resource)}${declaredAt === undefined ? '' : ` (${declaredAt.file}:${declaredAt.line})`}`)}`,
        ...fields.slice(0, most.fields).flatMap((field) => {
            const { live, wanted } = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .valueWords */ .pz)(field);
            const by = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerWords */ .$J)(field);
            return [
                `      ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(field.path)}`,
                `        git:     ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(wanted), 'good', { color })}`,
                `        cluster: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(live), 'bad', { color })}${by === undefined ? '' : `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(by)}`}`,
            ];
        }),
        ...(left > 0 ? [`      … and ${left} more fields`] : []),
    ];
}


/***/ })

};
