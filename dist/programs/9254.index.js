export const id = 9254;
export const ids = [9254];
export const modules = {

/***/ 19254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeQualityReport: () => (/* binding */ codeQualityReport)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43551);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);


const severities = { error: 'major', warning: 'minor', notice: 'info' };
/** Problems as GitLab's code-quality report reads them (https://docs.gitlab.com/ci/testing/code_quality/). */
function codeQualityReport(problems) {
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprints */ .W)(problems);
    return `${JSON.stringify(problems.map(({ code, policy, severity, message, hint, where }, index) => ({
        description: (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.wellFormed)(hint === undefined ? message : `${message} (${hint})`),
        check_name: policy ?? code,
        fingerprint: marks[index],
        severity: severities[severity],
        location: { path: (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.wellFormed)(where?.file ?? '.'), lines: { begin: where?.line ?? 1 } },
    })), null, 2)}\n`;
}


/***/ }),

/***/ 43551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. Two 32-bit FNV-1a as hexadecimal.
 */
function fingerprints(problems) {
    const seen = new Map();
    return problems.map(({ code, policy, message, where }) => {
        const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
        const number = seen.get(text) ?? 0;
        seen.set(text, number + 1);
        return fingerprintOf(`${text} ${number}`);
    });
}
/** Sixteen hexadecimal digits that stand for a text. Twice 32 bits: of the text forwards, and of the text backwards from another beginning. */
function fingerprintOf(text) {
    let [forwards, backwards] = [0x811c9dc5, 0x050c5d1f];
    for (let index = 0; index < text.length; index += 1) {
        forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
        backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
    }
    return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}


/***/ })

};
