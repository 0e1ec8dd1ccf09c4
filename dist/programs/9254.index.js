export const id = 9254;
export const ids = [9254];
export const modules = {

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeQualityReport: () => (/* binding */ codeQualityReport)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3551);

const severities = { error: 'major', warning: 'minor', notice: 'info' };
/** Problems as GitLab's code-quality report reads them (https://docs.gitlab.com/ci/testing/code_quality/). */
function codeQualityReport(problems) {
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprints */ .W)(problems);
    return `${JSON.stringify(problems.map(({ code, policy, severity, message, hint, where }, index) => ({
        description: hint === undefined ? message : `${message} (${hint})`,
        check_name: policy ?? code,
        fingerprint: marks[index],
        severity: severities[severity],
        location: { path: where?.file ?? '.', lines: { begin: where?.line ?? 1 } },
    })), null, 2)}\n`;
}


/***/ }),

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. 64-bit FNV-1a as hexadecimal.
 */
function fingerprints(problems) {
    const seen = new Map();
    return problems.map(({ code, policy, message, where }) => {
        const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
        const number = seen.get(text) ?? 0;
        seen.set(text, number + 1);
        return hash(`${text} ${number}`);
    });
}
function hash(text) {
    let value = 0xcbf29ce484222325n;
    for (let index = 0; index < text.length; index += 1)
        value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
    return value.toString(16).padStart(16, '0');
}


/***/ })

};
