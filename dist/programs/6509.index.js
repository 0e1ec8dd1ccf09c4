export const id = 6509;
export const ids = [6509];
export const modules = {

/***/ 83037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18456);




/** Between asking the program and its children to end and ending them. */
const graceMs = 2000;
/**
 * Runs a program in a process group of its own and waits for its end. Cancelling or running out of time ends the
 * whole group; then the promise rejects (`cancelled`, `timeout`) once the program is gone.
 */
async function runChild(clock, request) {
    if (request.signal?.aborted === true) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('cancelled', `${request.file} was not started: cancelled`, { cause: request.signal.reason });
    }
    const child = start(request);
    const finished = new AbortController();
    const ending = endEarly(clock, { request, child, finished: finished.signal });
    try {
        const result = await clock.during(collect(child, request, ending.because));
        if (ending.reason() !== undefined) {
            throw ending.reason();
        }
        return result;
    }
    finally {
        finished.abort();
    }
}
function start(request) {
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.file, request.args, { cwd: request.cwd, env: request.env, detached: true, stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
        // A program that ends before it has read everything says so by its exit code.
        child.stdin?.on('error', () => undefined).end(request.stdin);
        return child;
    }
    catch (error) {
        // Arguments that no program can be given: a NUL inside, or too many bytes.
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('refused', `${request.file} cannot be given these arguments`, { cause: error });
    }
}
function endEarly(clock, { request, child, finished }) {
    let reason;
    const because = (error) => {
        if (reason === undefined) {
            reason = error;
            signalGroup(child, 'SIGTERM');
            clock.sleep(graceMs, finished).then(() => signalGroup(child, 'SIGKILL'), () => undefined);
        }
    };
    request.signal?.addEventListener('abort', () => because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('cancelled', `${request.file} was cancelled`, { cause: request.signal?.reason })), { once: true, signal: finished });
    if (request.timeoutMs !== undefined) {
        const { timeoutMs } = request;
        clock.sleep(timeoutMs, finished).then(() => because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('timeout', `${request.file} did not end within ${Math.round(timeoutMs / 1000)} s`, { retryable: true })), () => undefined);
    }
    return { because, reason: () => reason };
}
function signalGroup(child, signal) {
    if (child.pid === undefined) {
        return;
    }
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.kill)(-child.pid, signal);
    }
    catch {
        // The group is gone, which is what was wanted.
    }
}
async function collect(child, request, because) {
    const read = (stream) => {
        const parts = [];
        let size = 0;
        stream?.on('data', (chunk) => {
            parts.push(chunk.subarray(0, Math.max(0, request.maxOutputBytes - size)));
            size += chunk.length;
            if (size > request.maxOutputBytes && request.overflow === 'fail') {
                because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('too-large', `${request.file} wrote more than ${request.maxOutputBytes} bytes`));
            }
        });
        return () => Buffer.concat(parts);
    };
    const stdout = read(child.stdout);
    const stderr = read(child.stderr);
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('failed', `${request.file} could not be started (${error.code ?? 'unknown'})`, { cause: error, hint: `Check that ${request.file} is installed and on the PATH.` }));
        });
        child.on('close', (code, signal) => {
            const stdoutBytes = stdout();
            resolve({ exitCode: code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]), stdout: stdoutBytes.toString('utf8'), stdoutBytes, stderr: stderr().toString('utf8') });
        });
    });
}


/***/ }),

/***/ 16509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommands: () => (/* binding */ createCommands)
/* harmony export */ });
/* harmony import */ var _child_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83037);

const passedOn = ['PATH', 'HOME', 'LANG'];
const maxOutputBytes = 1024 * 1024;
/** Runs commands by `sh -c` in the workspace. Only for commands that the user has allowed; they see no other variable. */
function createCommands(options) {
    const basis = Object.fromEntries(passedOn.flatMap((name) => (options.environment[name] === undefined ? [] : [[name, options.environment[name]]])));
    return {
        run: async (request) => {
            const { exitCode, stdout, stderr } = await (0,_child_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runChild */ .w)(options.clock, {
                file: 'sh',
                args: ['-c', request.command],
                cwd: options.workspace,
                env: { ...basis, ...request.env },
                maxOutputBytes,
                overflow: 'cut',
                signal: request.signal,
            });
            return { exitCode, stdout, stderr };
        },
    };
}


/***/ })

};
