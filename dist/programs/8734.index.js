export const id = 8734;
export const ids = [8734,1603,7373,4971];
export const modules = {

/***/ 84490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationDocument: () => (/* binding */ validationDocument),
/* harmony export */   validationOutputs: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var _core_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60269);
/* harmony import */ var _core_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14641);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97566);



/** The action's outputs of a validation; those that are not here are empty. */
function validationOutputs({ report, exitCode, sarifFile }) {
    return {
        result: resultOf(exitCode),
        validation: JSON.stringify((0,_core_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_1__/* .validationOutput */ .pl)(report)),
        affected: JSON.stringify(report.affected ?? []),
        problems: JSON.stringify((0,_core_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.problemsJson)(report.problems)),
        'sarif-file': sarifFile ?? '',
    };
}
/** What a format puts on stdout. `text` is the log on stderr, `html` is for `graph`. */
async function validationDocument(format, outcome) {
    const { report } = outcome;
    switch (format) {
        case 'json':
            return (0,_core_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(jsonDocument(outcome));
        case 'github':
            return (await __webpack_require__.e(/* import() */ 7145).then(__webpack_require__.bind(__webpack_require__, 89526))).annotationCommands(report.problems);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5376).then(__webpack_require__.bind(__webpack_require__, 62995))).sarifLog(report.problems, { toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r });
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2923).then(__webpack_require__.bind(__webpack_require__, 2923))).junitReport(report);
        case 'codequality':
            return (await __webpack_require__.e(/* import() */ 9254).then(__webpack_require__.bind(__webpack_require__, 19254))).codeQualityReport(report.problems);
    }
}
function jsonDocument({ report, exitCode, headline, sarifFile }) {
    return {
        result: resultOf(exitCode),
        headline,
        'exit-code': exitCode,
        problems: (0,_core_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.problemsJson)(report.problems),
        validation: (0,_core_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_1__/* .validationOutput */ .pl)(report),
        manifests: report.manifests.map(({ file, line, verdict, name, reason }) => ({ file, line, verdict, name, ...(reason === undefined ? {} : { reason }) })),
        suppressed: report.suppressed.map(({ policy, file, name, reason }) => ({ policy, file, name, reason })),
        affected: report.affected ?? [],
        'not-checked': report.notChecked,
        'kubernetes-versions': report.kubernetesVersions,
        'sarif-file': sarifFile ?? null,
    };
}
function resultOf(exitCode) {
    return exitCode === 0 ? 'succeeded' : 'failed';
}


/***/ }),

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

/***/ 60269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ skippedByReason),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   pl: () => (/* binding */ validationOutput),
/* harmony export */   qX: () => (/* binding */ countVerdicts)
/* harmony export */ });
function countVerdicts(manifests) {
    const counts = { valid: 0, invalid: 0, 'could-not-check': 0, skipped: 0, empty: 0 };
    for (const { verdict } of manifests)
        counts[verdict] += 1;
    const { 'could-not-check': couldNotCheck, ...rest } = counts;
    return { ...rest, couldNotCheck };
}
/** The output `validation`. `checked` counts what has a verdict, `errors` what could not be checked. */
function validationOutput({ counts: { valid, invalid, couldNotCheck, skipped }, problems }) {
    return {
        valid: couldNotCheck === 0 && !problems.some(({ severity }) => severity === 'error'),
        checked: valid + invalid,
        invalid,
        skipped,
        errors: couldNotCheck,
    };
}
/** Those that were skipped, by reason, the most frequent first. */
function skippedByReason(manifests) {
    const reasons = new Map();
    for (const { verdict, reason = 'no reason', name } of manifests) {
        if (verdict !== 'skipped')
            continue;
        const names = reasons.get(reason) ?? [];
        names.push(name);
        reasons.set(reason, names);
    }
    return [...reasons].map(([reason, names]) => ({ reason, names })).toSorted((a, b) => b.names.length - a.names.length);
}
/** `12 manifests checked: 10 valid, 2 invalid; 3 skipped; 1 could not be checked`. */
function countsLine({ valid, invalid, couldNotCheck, skipped }) {
    const checked = valid + invalid;
    return [
        `${checked} ${checked === 1 ? 'manifest' : 'manifests'} checked: ${valid} valid, ${invalid} invalid`,
        ...(skipped === 0 ? [] : [`${skipped} skipped`]),
        ...(couldNotCheck === 0 ? [] : [`${couldNotCheck} could not be checked`]),
    ].join('; ');
}


/***/ }),

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
function plainScalar(source, rules) {
    return /^[-+.0-9]/.test(source) ? (numberIn(source, rules) ?? source) : word(source, rules);
}
function word(source, rules) {
    if (source.length > 5)
        return source;
    if (/^(?:~|null|Null|NULL)?$/.test(source))
        return null;
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (rules === 'core')
        return source;
    if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(source) ? false : source;
}
/** The number that a text is, or undefined. */
function numberIn(source, rules) {
    const special = /^([-+]?)\.(?:(inf|Inf|INF)|(nan|NaN|NAN))$/.exec(source);
    if (special?.[3] !== undefined)
        return special[1] === '' ? Number.NaN : undefined;
    if (special !== null)
        return special[1] === '-' ? -Infinity : Infinity;
    return rules === 'core' ? coreNumber(source) : kubernetesNumber(source);
}
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function coreNumber(source) {
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    return decimal.test(source) ? Number(source) : undefined;
}
/** Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them once underscores are gone. */
function kubernetesNumber(source) {
    const plain = source[0] === '.' ? source : source.replaceAll('_', '');
    const based = /^([-+]?)0(?:([bB])([01]+)|([xX])([0-9a-fA-F]+)|[oO]?([0-7]+))$/.exec(plain);
    if (based === null)
        return decimal.test(plain) ? Number(plain) : undefined;
    const sign = based[1] === '-' ? -1 : 1;
    const [digits, base] = based[3] !== undefined ? [based[3], 2] : based[5] !== undefined ? [based[5], 16] : [based[6] ?? '', 8];
    return sign * Number.parseInt(digits, base);
}


/***/ })

};
