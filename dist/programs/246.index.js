export const id = 246;
export const ids = [246];
export const modules = {

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkspace: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8156);



const maxBytes = 20 * 1024 * 1024;
/** Reads files below `root`. Where a path really leads is what counts, not how it is written. */
function createWorkspace({ root }) {
    return { readText: (path) => readText(root, path) };
}
function readText(root, path) {
    const real = resolveInside(root, path);
    if (real === undefined) {
        return undefined;
    }
    const file = unlessMissing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), path);
    if (file === undefined) {
        return undefined;
    }
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!status.isFile()) {
            throw refused(path, 'is not a file');
        }
        if (status.size > maxBytes) {
            throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__.AdapterError('too-large', `${JSON.stringify(path)} has ${status.size} bytes, more than 20 MiB.`);
        }
        return decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The path with all links followed; undefined when nothing is there. */
function resolveInside(root, path) {
    const written = path.replaceAll('\\', '/');
    if (path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || written.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        throw refused(path, 'is not a path relative to the workspace');
    }
    if (escapes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))) {
        throw refused(path, 'leads out of the workspace');
    }
    const real = unlessMissing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), path);
    const inside = real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real);
    if (inside !== undefined && escapes(inside)) {
        throw refused(path, 'leads out of the workspace by a symbolic link');
    }
    // The configuration of a checkout can hold its token.
    if (inside?.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.toLowerCase() === '.git') === true) {
        throw refused(path, "belongs to git's own files");
    }
    return real;
}
function escapes(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath);
}
function unlessMissing(act, path) {
    try {
        return act();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            return undefined;
        }
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__.AdapterError(code === 'ELOOP' ? 'refused' : 'failed', `${JSON.stringify(path)} cannot be read (${code}).`, { cause: error });
    }
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__.AdapterError('failed', `${JSON.stringify(path)} is not UTF-8 text.`, { cause: error });
    }
}
function refused(path, reason) {
    return new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__.AdapterError('refused', `${JSON.stringify(path.slice(0, 200))} ${reason}.`, {
        hint: 'Name a file of the repository, relative to its root, with /.',
    });
}


/***/ })

};
