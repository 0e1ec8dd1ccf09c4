export const id = 8585;
export const ids = [8585];
export const modules = {

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeValue),
/* harmony export */   p: () => (/* binding */ writeObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40462);


/** What stands first in an object, as people write it. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace'];
/** An object as lines of YAML, the same for the same object whatever the order of its keys is. */
function writeObject(value) {
    return Object.keys(value).length === 0 ? ['{}'] : mappingLines(value);
}
/** Any value as lines of YAML. */
function writeValue(value) {
    return block(value) ?? textLines(value) ?? [inline(value)];
}
/** The lines of a collection with something in it; undefined for everything else. */
function block(value) {
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.flatMap(itemLines);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.keys(value).length > 0 ? mappingLines(value) : undefined;
}
function mappingLines(value) {
    return sortedKeys(value).flatMap((key) => {
        const held = value[key] ?? null;
        const name = `${(0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(key, { quotes: 'plain' })}:`;
        const lines = block(held);
        if (lines !== undefined)
            return [name, ...lines.map((line) => `  ${line}`)];
        const [head, ...text] = textLines(held) ?? [inline(held)];
        return [`${name} ${head ?? ''}`, ...text];
    });
}
function itemLines(value) {
    const lines = block(value)?.map((line, place) => (place === 0 ? line : `  ${line}`)) ?? textLines(value) ?? [inline(value)];
    return lines.map((line, place) => (place === 0 ? `- ${line}` : line));
}
function sortedKeys(value) {
    const place = (key) => (first.includes(key) ? first.indexOf(key) : first.length);
    return Object.keys(value).filter((key) => value[key] !== undefined).toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}
/** A text of several lines as a block scalar, where that can hold it letter by letter; its lines are indented. */
function textLines(value) {
    if (typeof value !== 'string' || !value.includes('\n') || /[^\n\P{Cc}]|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u.test(value) || value.trim() === '')
        return undefined;
    const body = value.replace(/\n+$/, '');
    const ends = value.length - body.length;
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
    const lines = [...body.split('\n'), ...Array.from({ length: Math.max(0, ends - 1) }, () => '')];
    // The first line with something in it would tell the indentation.
    const indication = /^\n*[ \t]/.test(body) ? '2' : '';
    return [`|${indication}${chomping}`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
function inline(value) {
    if (typeof value === 'string')
        return (0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(value, { quotes: 'plain' });
    if (Array.isArray(value))
        return '[]';
    return JSON.stringify(value);
}


/***/ }),

/***/ 78585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderedPatch: () => (/* binding */ renderedPatch)
/* harmony export */ });
/* harmony import */ var _diff_file_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89176);
/* harmony import */ var _rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44639);
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67236);



/** Characters of a patch. */
const longest = 20_000_000;
/**
 * The difference as a unified diff: a file for each object, at `application/namespace/Kind.group/name.yaml`. It fits a tree
 * of what is rendered, which nobody keeps; it is for reading, and for tools that read patches. Secrets stand there by marks.
 */
function renderedPatch({ apps }) {
    const parts = [];
    let [size, left] = [0, 0];
    for (const { row, rendered, definition } of apps) {
        for (const object of [...(definition === undefined ? [] : [definition]), ...rendered.objects]) {
            const part = objectPatch(row.id, object);
            if (size + part.length > longest)
                left += 1;
            else
                parts.push(part);
            size += part.length;
        }
    }
    return `${left === 0 ? '' : `# ${left} more objects are left out: the patch would be longer than ${longest} characters\n`}${parts.join('')}`;
}
function objectPatch(application, { object: { group, kind, namespace, name }, before, after }) {
    const path = [...application.split('/'), ...(namespace === '' ? [] : [namespace]), group === '' ? kind : `${kind}.${group}`, `${name}.yaml`].map(safeName).join('/');
    const text = (value) => (value === undefined ? undefined : `${(0,_rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p)(value).join('\n')}\n`);
    const file = (0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDiff */ .e)({ path, before: text(before), after: text(after) });
    if (file.hunks.length === 0)
        return '';
    return [`diff --git a/${path} b/${path}`, ...(before === undefined ? ['new file mode 100644'] : []), ...(after === undefined ? ['deleted file mode 100644'] : []), ...(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_1__/* .patchLines */ .UZ)(file), ''].join('\n');
}
/** One part of a path: no name of an object leads elsewhere, or ends a line. */
function safeName(part) {
    const safe = part.replaceAll(/[^\w.:@+=-]/g, '_').slice(0, 200);
    return /^\.*$/.test(safe) ? '_' : safe;
}


/***/ })

};
