export const id = 2303;
export const ids = [2303];
export const modules = {

/***/ 51910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   X: () => (/* binding */ takePart)
/* harmony export */ });
/** Takes the next part of a job; undefined when all are taken. */
function takePart({ next, files, step }) {
    const part = Atomics.add(new Int32Array(next), 0, 1);
    return part * step < files.length ? part : undefined;
}
/** The files of a part. */
function filesOf({ files, step }, part) {
    return files.slice(part * step, (part + 1) * step);
}


/***/ }),

/***/ 92303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machineThreads: () => (/* binding */ machineThreads),
/* harmony export */   shareFiles: () => (/* binding */ shareFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75919);
/* harmony import */ var _core_manifests_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99629);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51910);







/** Beside each bundle's folder in `dist/`; there is none beside the sources. */
const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '..', 'worker', 'index.js');
const mostThreads = 3;
/** A part takes a few milliseconds: at the end one thread waits for another no longer than that. */
const step = 32;
/**
 * Threads of this process: none where the machine has less than three processors. One works for this thread, and about one
 * for what compiles its code and collects its garbage: on two, a second thread was as much work more as it took over.
 */
function machineThreads() {
    return { count: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(program) ? Math.max(0, Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() - 2)) : 0, start: startThread };
}
function startThread() {
    const { port1, port2 } = new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.MessageChannel();
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(program, { workerData: { port: port2 }, transferList: [port2] });
    // An error is told by the work that is missing: this thread does it then.
    worker.on('error', () => undefined);
    return {
        port: port1,
        onEnd: (ended) => { worker.once('exit', ended); },
        stop: () => {
            port1.close();
            worker.unref();
            void worker.terminate();
        },
    };
}
/**
 * Has threads check files at the same time as this one does: each takes the next part when it has done one. Gives what was
 * found in each file, in their order. What a thread took and did not bring, for whatever reason, is done here.
 */
function shareFiles(files, { setup, threads, here }) {
    const job = { setup, files, step, next: new SharedArrayBuffer(4) };
    return carryOut(job, startAll(threads, job), here);
}
function startAll({ count, start }, job) {
    const threads = [];
    try {
        while (threads.length < count)
            threads.push(start());
    }
    catch {
        // An environment that allows no more threads: those that there are do the work.
    }
    return threads.map((thread) => new Helper(thread, job));
}
async function* carryOut(job, threads, here) {
    const done = new Map();
    try {
        for (let part = 0; part * step < job.files.length;) {
            for (const thread of threads)
                for (const answer of thread.answers())
                    done.set(answer.part, (0,_core_manifests_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackOutcomes */ .sW)((0,_protocol_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(job, answer.part), answer.outcomes));
            const found = done.get(part);
            const own = found === undefined ? (0,_protocol_js__WEBPACK_IMPORTED_MODULE_6__/* .takePart */ .X)(job) : undefined;
            if (found !== undefined) {
                yield* found;
                done.delete(part);
                part += 1;
            }
            else if (own !== undefined) {
                done.set(own, await here((0,_protocol_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(job, own)));
            }
            else if (threads.some(({ working }) => working)) {
                await Promise.race(threads.map(async (thread) => { await thread.news(); }));
            }
            else {
                done.set(part, await here((0,_protocol_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(job, part)));
            }
        }
    }
    finally {
        for (const thread of threads)
            thread.stop();
    }
}
/** One thread and what came of it. */
class Helper {
    #working = true;
    #thread;
    #heard = [];
    #wake = () => undefined;
    constructor(thread, job) {
        this.#thread = thread;
        thread.onEnd(() => {
            this.#working = false;
            this.#wake();
        });
        const { port } = thread;
        port.on('message', (answer) => {
            this.#heard.push(answer);
            this.#wake();
        });
        port.postMessage(job);
    }
    /** Whether there may be more answers. */
    get working() {
        return this.#working;
    }
    /** The parts that it has brought since, whether or not the event loop has come by. */
    answers() {
        const { port } = this.#thread;
        for (let received = (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.receiveMessageOnPort)(port); received !== undefined; received = (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.receiveMessageOnPort)(port))
            this.#heard.push(received.message);
        return this.#heard.splice(0).flatMap((answer) => {
            if (!('finished' in answer))
                return [answer];
            this.#working = false;
            return [];
        });
    }
    /** Settles with its next answer or its end. */
    async news() {
        if (!this.#working)
            return await new Promise(() => undefined);
        return await new Promise((resolve) => { this.#wake = resolve; });
    }
    stop() {
        this.#thread.stop();
    }
}


/***/ })

};
