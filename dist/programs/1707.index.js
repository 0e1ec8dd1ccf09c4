export const id = 1707;
export const ids = [1707];
export const modules = {

/***/ 51707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTerminal: () => (/* binding */ createTerminal)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);

/** Opens the input with the first question and not before: nobody is kept waiting for a program that asks nothing. */
function createTerminal({ input, signal, ...shown }) {
    let lines;
    let close = () => undefined;
    const open = () => {
        const reading = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, terminal: false });
        close = () => { reading.close(); };
        return reading[Symbol.asyncIterator]();
    };
    return {
        ...shown,
        ask: async (question) => {
            if (signal.aborted)
                return undefined;
            shown.write(question);
            lines ??= open();
            const answer = await Promise.race([lines.next(), aborted(signal)]);
            if (answer?.done === false)
                return answer.value;
            // The cursor stands behind the question.
            shown.write('\n');
            return undefined;
        },
        close: () => { close(); },
    };
}
async function aborted(signal) {
    return await new Promise((resolve) => {
        signal.addEventListener('abort', () => { resolve(undefined); }, { once: true });
    });
}


/***/ })

};
