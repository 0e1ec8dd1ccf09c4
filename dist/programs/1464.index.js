export const id = 1464;
export const ids = [1464];
export const modules = {

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSystemRandom: () => (/* binding */ createSystemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Randomness of the machine. */
function createSystemRandom() {
    return { uuid: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), fraction: Math.random };
}


/***/ })

};
