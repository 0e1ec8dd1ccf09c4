export const id = 6469;
export const ids = [6469];
export const modules = {

/***/ 56469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ innerSource),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _manifests_pointers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24971);
/* harmony import */ var _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3326);
/* harmony import */ var _yaml_editable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62128);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68717);
/* harmony import */ var _yaml_splice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57355);
/* harmony import */ var _yaml_to_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9132);







/** The documents of a file. With a problem among them, none of the file can be edited. */
function openSource(file, text) {
    const { documents, problems } = readDocuments(file, text);
    const tree = readOnce(text, file);
    const sources = documents.map(({ value, locate }, index) => ({
        file, index, value, locate, textOf: (pointer) => scalarText({ tree, index }, value, pointer),
    }));
    return { documents: sources, problems: problems.filter(({ severity }) => severity === 'error') };
}
/** In characters. Larger files cannot be edited: they are not searched either. */
const maxLength = 1_048_576;
/** The values of ordinary files come from the fast parser; the full one is asked where something is unusual, and for places. */
function readDocuments(file, text) {
    let full;
    const read = () => (full ??= (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_3__.readYaml)(text, file, { scalars: 'kubernetes', maxLength }));
    const values = text.length > maxLength ? undefined : (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .splitDocuments */ .ZF)(text)?.map(({ start, end }) => (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBlockYaml */ .w_)(text, start, end));
    const ordinary = values?.flatMap((value) => (value === _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .unusual */ .yq ? [] : [value]));
    if (ordinary === undefined || ordinary.length !== values?.length)
        return read();
    return { problems: [], documents: ordinary.map((value, index) => ({ value, locate: (pointer) => read().documents[index]?.locate(pointer) ?? { file, line: 1, column: 1 } })) };
}
/** The YAML that a string of a document holds; undefined where it is none. */
function innerSource(outer, pointer, text) {
    const held = (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(outer.value, pointer);
    if (typeof held !== 'string' || outer.within !== undefined)
        return undefined;
    const { documents, problems } = readDocuments(outer.file, held);
    const [document] = documents;
    if (document === undefined || documents.length > 1 || problems.some(({ severity }) => severity === 'error'))
        return undefined;
    const lines = text.split('\n');
    const inner = held.split('\n');
    const tree = readOnce(held, outer.file);
    return {
        file: outer.file,
        index: outer.index,
        within: pointer,
        value: document.value,
        locate: (at) => {
            const start = outer.locate(pointer);
            const place = document.locate(at);
            const line = (lines[start.line + place.line - 1] ?? '').replace(/\r$/, '');
            const indent = Math.max(0, line.length - (inner[place.line - 1] ?? '').length);
            return inner.length < 2 ? start : { file: outer.file, line: start.line + place.line, column: place.column + indent };
        },
        textOf: (at) => scalarText({ tree, index: 0 }, document.value, at),
    };
}
/** Parsed when it is first asked for. */
function readOnce(text, file) {
    let tree;
    return () => (tree ??= (0,_yaml_editable_js__WEBPACK_IMPORTED_MODULE_2__/* .openYaml */ .IM)(text, file));
}
function scalarText(source, value, pointer) {
    const held = (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, pointer);
    if (typeof held === 'string')
        return held;
    if (typeof held !== 'number' && typeof held !== 'boolean')
        return '';
    const yaml = source.tree();
    const document = 'problems' in yaml ? undefined : yaml.documents[source.index];
    const found = document === undefined ? undefined : (0,_yaml_editable_js__WEBPACK_IMPORTED_MODULE_2__/* .findSpot */ .EW)(document, pointer);
    if (found?.kind !== 'found' || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found.node) || 'problems' in yaml)
        return String(held);
    return yaml.text.slice((0,_yaml_to_json_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(found.node), found.node.range?.[1]);
}
/** Where something is, as `update` takes it: `spec.source.helm.values.image.tag`. */
function pathOf({ within }, pointer) {
    return (0,_yaml_splice_js__WEBPACK_IMPORTED_MODULE_4__/* .dottedPath */ .w)(`${within ?? ''}${pointer}`);
}


/***/ }),

/***/ 62128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ isPlaced),
/* harmony export */   B4: () => (/* binding */ blockLines),
/* harmony export */   EW: () => (/* binding */ findSpot),
/* harmony export */   IM: () => (/* binding */ openYaml),
/* harmony export */   T9: () => (/* binding */ isBlockText),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _manifests_pointers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24971);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76782);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73265);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68717);
/* harmony import */ var _to_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9132);






const limits = { maxDepth: 64, maxAliasSize: 100_000, maxLength: 1_048_576, duplicateKeys: 'error' };
/** Reads a text that is to be edited; or tells what is wrong with it. */
function openYaml(source, file) {
    const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = source.slice(mark.length);
    const composed = text.length > limits.maxLength ? undefined : (0,_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .composeYaml */ .e)(text, limits.maxDepth, { lexemes: _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .mostLexemes */ .d });
    const documents = composed?.documents.map(({ contents }) => {
        const root = contents;
        const core = (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(root, { scalars: 'core', ...limits });
        const kubernetes = (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(root, { scalars: 'kubernetes', ...limits });
        return { core: core.value, kubernetes: kubernetes.value, root, aliases: kubernetes.targets, issues: [...core.issues, ...kubernetes.issues] };
    });
    if (composed === undefined || documents === undefined || [...composed.issues, ...documents.flatMap(({ issues }) => issues)].some(({ severity }) => severity === 'error')) {
        return { problems: problemsOf(text, file) };
    }
    return { text, mark, lines: new _lines_js__WEBPACK_IMPORTED_MODULE_4__/* .LineIndex */ .r(text, file), documents };
}
/** In the words of the reader. What is fine for Kubernetes may be wrong by YAML 1.2, such as the keys `1` and `01`, and the other way round. */
function problemsOf(text, file) {
    const errors = ['kubernetes', 'core'].map((scalars) => (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.readYaml)(text, file, { scalars, ...limits }).problems.filter(({ severity }) => severity === 'error'));
    return errors.find((problems) => problems.length > 0) ?? [];
}
/** Follows a JSON pointer through the tree as it is written: aliases and merge keys end the way. */
function findSpot(document, pointer) {
    const segments = (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_5__/* .segmentsOf */ .OD)(pointer);
    let spot = document.root === null ? undefined : { node: document.root, core: [], flow: false };
    if (spot === undefined)
        return { kind: 'missing', nearest: '', offset: 0 };
    for (const [index, segment] of segments.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(spot.node))
            return sharedByAlias(document, spot.node);
        const next = childSpot(spot, segment);
        if (next === undefined)
            return mergedOrMissing(document, spot, segments.slice(0, index + 1));
        spot = next;
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(spot.node))
        return sharedByAlias(document, spot.node);
    return usedElsewhere(document, spot.node) ?? { kind: 'found', ...spot };
}
function childSpot({ node, flow, core }, segment) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const index = indexesOf(node).get(segment) ?? -1;
        const pair = node.items[index];
        const value = pair?.value;
        const spot = { flow: flow || node.flow === true, core: [...core, (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .xT)(pair?.key, 'core') ?? segment] };
        return isPlaced(value) ? { ...spot, node: value, in: { kind: 'map', map: node, index } } : undefined;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || !/^\d+$/.test(segment))
        return undefined;
    const value = node.items[Number(segment)];
    const spot = { flow: flow || node.flow === true, core: [...core, segment] };
    return isPlaced(value) ? { ...spot, node: value, in: { kind: 'seq', seq: node, index: Number(segment) } } : undefined;
}
const knownIndexes = new WeakMap();
/** Where the keys of a mapping stand among its items. Found once: many pointers of a file lead through the same few mappings. */
function indexesOf(map) {
    const known = knownIndexes.get(map);
    if (known !== undefined)
        return known;
    const indexes = new Map();
    for (const [index, { key }] of map.items.entries()) {
        const name = (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMergeKey */ .yJ)(key) ? undefined : (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .xT)(key, 'kubernetes');
        if (name !== undefined && !indexes.has(name))
            indexes.set(name, index);
    }
    knownIndexes.set(map, indexes);
    return indexes;
}
function sharedByAlias(document, alias) {
    const target = document.aliases.get(alias);
    return { kind: 'shared', by: 'alias', name: alias.source, offset: (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(alias), other: target === undefined ? 0 : (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(target) };
}
/** A key that is read there but not written there comes from a merge. */
function mergedOrMissing(document, spot, segments) {
    const value = segments.reduce((at, segment) => (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_5__/* .childOf */ .GG)(at, segment), document.kubernetes);
    const merge = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(spot.node) ? spot.node.items.find(({ key }) => (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMergeKey */ .yJ)(key)) : undefined;
    if (value === undefined || merge === undefined)
        return { kind: 'missing', nearest: (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerOf */ .rq)(segments.slice(0, -1)), offset: (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(spot.node) };
    const source = mergeSource(document, merge, segments.at(-1) ?? '');
    return { kind: 'shared', by: 'merge', name: source?.alias.source ?? '<<', offset: (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(merge.key), other: source?.offset ?? (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(merge.key) };
}
function mergeSource(document, merge, key) {
    const value = merge.value;
    const aliases = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items : [value]).filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item));
    for (const alias of aliases) {
        const target = document.aliases.get(alias);
        const held = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target) ? target.items.find((pair) => (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .xT)(pair.key, 'kubernetes') === key) : undefined;
        if (held !== undefined)
            return { alias, offset: (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(held.key) };
    }
    const first = aliases[0];
    const target = first === undefined ? undefined : document.aliases.get(first);
    return first === undefined || target === undefined ? undefined : { alias: first, offset: (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(target) };
}
/** A node with an anchor, or within one that has it, is part of every place that names the anchor. */
function usedElsewhere(document, node) {
    const start = (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(node);
    for (const [alias, target] of document.aliases) {
        if ((0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(target) <= start && start < Math.max(target.range?.[1] ?? 0, (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(target) + 1)) {
            return { kind: 'shared', by: 'anchor', name: alias.source, offset: start, other: (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(alias) };
        }
    }
    return undefined;
}
/** True for what stands in the text as a node. */
function isPlaced(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node);
}
/** Offset behind the last character of a node that is no space, comment or line break. */
function endOf(text, node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        const value = last?.value;
        return isPlaced(value) ? endOf(text, value) : (last?.key?.range?.[1] ?? (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(node));
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        return isPlaced(last) ? endOf(text, last) : (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(node);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && isBlockText(node))
        return blockLines(text, node).end;
    return node.range?.[1] ?? (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(node);
}
/** True for `|` and `>`. */
function isBlockText(scalar) {
    return scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
}
/** The lines below a `|` or `>`. `yaml` 2.9.1 counts CRLF as one character there, so its range is not used. */
function blockLines(text, scalar) {
    const header = lineEnd(text, (0,_to_json_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(scalar));
    const value = typeof scalar.value === 'string' ? scalar.value : '';
    const starts = [];
    if (value.trim() === '')
        return { starts, indent: 0, end: header };
    let indent = -1;
    let end = header;
    let lines = 0;
    for (let at = nextLine(text, header); at !== undefined; at = nextLine(text, lineEnd(text, at))) {
        const line = text.slice(at, lineEnd(text, at));
        starts.push(at);
        if (line.trim() === '')
            continue;
        if (indent === -1)
            indent = leadingSpaces(line) - leadingSpaces(value.replace(/^\n+/, ''));
        if (leadingSpaces(line) < indent)
            break;
        end = lineEnd(text, at);
        lines = starts.length;
    }
    return { starts: starts.slice(0, lines), indent, end };
}
function leadingSpaces(line) {
    return line.length - line.replace(/^ +/, '').length;
}
/** Offset of the line break (or end) that ends the line of an offset; the `\r` of a CRLF belongs to the break. */
function lineEnd(text, from) {
    const found = text.indexOf('\n', from);
    if (found === -1)
        return text.length;
    return found > from && text[found - 1] === '\r' ? found - 1 : found;
}
function nextLine(text, end) {
    const found = text.indexOf('\n', end);
    return found === -1 || found + 1 >= text.length ? undefined : found + 1;
}
/** Columns (from 0) before an offset on its line. */
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}


/***/ }),

/***/ 40462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writeScalar)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11603);

/**
 * The YAML for a string, on one line, which every reader takes for that string: YAML 1.1 and 1.2, go-yaml and JSON
 * in YAML. Anything that one of them takes for a number, boolean, null, time or merge key is quoted.
 */
function writeScalar(value, { quotes }) {
    if (quotes === 'plain' && isPlain(value))
        return value;
    return quotes === 'single' && !needsEscapes(value) ? `'${value.replaceAll('\'', '\'\'')}'` : doubleQuoted(value);
}
/** Narrower than YAML: no spaces and no indicators, so that it means the same in block and flow collections. */
const plainText = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+=-]*$/;
function isPlain(value) {
    return plainText.test(value) && !value.endsWith(':') && !looksTyped(value);
}
// The types of https://yaml.org/type/ (YAML 1.1) and of https://yaml.org/spec/1.2.2/#103-core-schema, and go-yaml's notion of them.
const typed = [
    /^[-+]?[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?$/,
    /^[-+]?\.[0-9_]*([eE][-+]?[0-9]+)?$/,
    // Some readers of YAML 1.1 take an exponent alone for a number.
    /^[-+]?[eE][-+]?[0-9]+$/,
    /^[-+]?0([xX][0-9a-fA-F_]*|[bB][01_]*|[oO][0-7_]*)$/,
    /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/,
    /^[-+]?\.(inf|nan)$/i,
    /^(true|false|yes|no|on|off|y|n|t|f|null|nil|~)$/i,
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t].*)?$/,
    /^(=|<<|\.\.\.|---)$/,
];
function looksTyped(value) {
    return typed.some((pattern) => pattern.test(value)) || typeof (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .plainScalar */ .d)(value, 'core') !== 'string' || typeof (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .plainScalar */ .d)(value, 'kubernetes') !== 'string';
}
function needsEscapes(value) {
    return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u.test(value);
}
function doubleQuoted(value) {
    // JSON leaves these as they are; YAML takes some of them for line breaks or refuses them.
    const escaped = JSON.stringify(value).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
    return escaped;
}


/***/ }),

/***/ 57355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ dottedPath),
  a: () => (/* binding */ spliceYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/yaml/editable.js
var editable = __webpack_require__(62128);
// EXTERNAL MODULE: ./build/compiled/core/yaml/scalar-text.js
var scalar_text = __webpack_require__(40462);
// EXTERNAL MODULE: ./build/compiled/core/yaml/to-json.js
var to_json = __webpack_require__(9132);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/edit-patches.js




/** A scalar gets another value. */
function patchSet(text, { node, flow, in: parent }, value) {
    if (!(0,dist/* isScalar */.jn)(node))
        return { because: `holds a ${(0,dist/* isSeq */.oP)(node) ? 'list' : 'mapping'}, not a single value` };
    const [start, end] = [(0,to_json/* startOf */.GH)(node), node.range?.[1] ?? (0,to_json/* startOf */.GH)(node)];
    if (typeof value !== 'string')
        return (0,editable/* isBlockText */.T9)(node) || start === end ? { because: 'holds no number or boolean' } : [{ start, end, text: JSON.stringify(value) }];
    if ((0,editable/* isBlockText */.T9)(node))
        return patchBlockText(text, node, value);
    if (start === end) {
        const at = behindSpaces(text, start);
        return [{ start: at, end: at, text: ` ${(0,scalar_text/* writeScalar */.g)(value, { quotes: flow && hasJsonKey(parent) ? 'double' : 'plain' })}` }];
    }
    const quotes = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' || (flow && hasJsonKey(parent)) ? 'double' : 'plain';
    return [{ start, end, text: (0,scalar_text/* writeScalar */.g)(value, { quotes }) }];
}
/** An empty value counts from the comment behind it, if there is one; it has to be written in front of that. */
function behindSpaces(text, offset) {
    let at = offset;
    while (text[at - 1] === ' ')
        at -= 1;
    return at;
}
function hasJsonKey(parent) {
    return parent?.kind === 'map' ? isJsonKey(parent.map, parent.index) : parent?.kind === 'seq' && parent.seq.items.some(isDoubleQuoted);
}
function isJsonKey(map, index) {
    return isDoubleQuoted(map.items[index]?.key);
}
function isDoubleQuoted(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type === 'QUOTE_DOUBLE';
}
/** A folded or literal text of one line keeps its form. */
function patchBlockText(text, node, value) {
    const { starts, indent, end } = (0,editable/* blockLines */.B4)(text, node);
    const [only] = starts;
    if (only === undefined || starts.length > 1 || !/^\S+$/.test(value))
        return { because: 'holds a text of several lines' };
    return [{ start: only + indent, end, text: value }];
}
/** The line break of a text. */
function breakOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** A new last item of a list. */
function patchAppend(text, { node, flow }, item) {
    if (!(0,dist/* isSeq */.oP)(node))
        return { because: 'holds no list' };
    const last = node.items.at(-1);
    if (node.flow === true)
        return appendInFlow(text, node, flowItem(item, node.items.some(usesJson) ? 'double' : 'plain'));
    if (flow || !(0,editable/* isPlaced */.AD)(last))
        return { because: 'holds a list that cannot be added to' };
    const column = (0,editable/* columnOf */.uV)(text, (0,to_json/* startOf */.GH)(node));
    const gap = gapBehindDash(text, node.items[0]);
    return [lineBehind(text, (0,editable/* endOf */.pJ)(text, last), blockItem(item, { column, gap, quotes: 'plain' }))];
}
function usesJson(node) {
    return isDoubleQuoted(node) || ((0,dist/* isMap */.jh)(node) && node.items.some(({ key }) => isDoubleQuoted(key)));
}
function gapBehindDash(text, item) {
    const start = (0,editable/* isPlaced */.AD)(item) ? (0,to_json/* startOf */.GH)(item) : 0;
    const gap = /- *$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 2;
    return Math.max(1, gap - 1);
}
/** A new last key of a mapping; where the key is there without a value, its value. */
function patchPut(text, spot, entry) {
    const { node, flow } = spot;
    if (!(0,dist/* isMap */.jh)(node))
        return { because: 'holds no mapping' };
    const empty = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === entry.key);
    const json = node.items.some(({ key }) => isDoubleQuoted(key));
    if (node.flow === true || flow) {
        if (empty !== undefined)
            return { because: `has the key \`${entry.key}\` already` };
        return appendInFlow(text, node, `${(0,scalar_text/* writeScalar */.g)(entry.key, { quotes: json ? 'double' : 'plain' })}: ${flowValue(entry.value, json ? 'double' : 'plain')}`);
    }
    const first = node.items[0]?.key;
    if (!(0,editable/* isPlaced */.AD)(first))
        return { because: 'holds an empty mapping' };
    const column = (0,editable/* columnOf */.uV)(text, (0,to_json/* startOf */.GH)(first));
    const lines = blockValue(entry.value, { column: column + itemIndent(text, node), within: column });
    if (empty !== undefined)
        return fillEmpty(text, empty.value, lines);
    const head = `${' '.repeat(column)}${(0,scalar_text/* writeScalar */.g)(entry.key, { quotes: 'plain' })}:`;
    return [lineBehind(text, (0,editable/* endOf */.pJ)(text, node), typeof lines === 'string' ? [`${head} ${lines}`] : [head, ...lines])];
}
/** `key:` without a value gets one. */
function fillEmpty(text, value, lines) {
    if (!(0,dist/* isScalar */.jn)(value) || (0,to_json/* startOf */.GH)(value) !== value.range?.[1])
        return { because: 'has a value already' };
    const start = behindSpaces(text, (0,to_json/* startOf */.GH)(value));
    if (typeof lines === 'string')
        return [{ start, end: start, text: ` ${lines}` }];
    return [lineBehind(text, start, lines)];
}
/** Whole lines below the line of an offset, also where that one is the last and has no line break. */
function lineBehind(text, offset, lines) {
    const newline = breakOf(text);
    const at = (0,editable/* lineEnd */.kd)(text, offset);
    return { start: at, end: at, text: lines.map((line) => newline + line).join('') };
}
/** How far the items of lists stand right of their keys in this mapping: as in its first list, else not at all. */
function itemIndent(text, map) {
    for (const { key, value } of map.items) {
        if ((0,dist/* isSeq */.oP)(value) && value.flow !== true && (0,editable/* isPlaced */.AD)(key))
            return Math.max(0, (0,editable/* columnOf */.uV)(text, (0,to_json/* startOf */.GH)(value)) - (0,editable/* columnOf */.uV)(text, (0,to_json/* startOf */.GH)(key)));
    }
    return 0;
}
function blockItem(item, { column, gap, quotes }) {
    const head = `${' '.repeat(column)}-${' '.repeat(gap)}`;
    if (typeof item === 'string')
        return [head + (0,scalar_text/* writeScalar */.g)(item, { quotes })];
    return Object.entries(item).map(([key, value], index) => `${index === 0 ? head : ' '.repeat(head.length)}${key}: ${(0,scalar_text/* writeScalar */.g)(value, { quotes })}`);
}
function blockValue(value, columns) {
    if (typeof value === 'string')
        return (0,scalar_text/* writeScalar */.g)(value, { quotes: 'plain' });
    if (isItems(value))
        return value.flatMap((item) => blockItem(item, { column: columns.column, gap: 1, quotes: 'plain' }));
    return Object.entries(value).map(([key, text]) => `${' '.repeat(columns.within + 2)}${key}: ${(0,scalar_text/* writeScalar */.g)(text, { quotes: 'plain' })}`);
}
function isItems(value) {
    return Array.isArray(value);
}
function flowItem(item, quotes) {
    if (typeof item === 'string')
        return (0,scalar_text/* writeScalar */.g)(item, { quotes });
    const entries = Object.entries(item).map(([key, value]) => `${(0,scalar_text/* writeScalar */.g)(key, { quotes })}: ${(0,scalar_text/* writeScalar */.g)(value, { quotes })}`);
    return `{${entries.join(', ')}}`;
}
function flowValue(value, quotes) {
    return isItems(value) ? `[${value.map((item) => flowItem(item, quotes)).join(', ')}]` : flowItem(value, quotes);
}
/** On a line of its own where the last one is. */
function appendInFlow(text, node, added) {
    const last = lastOf(node);
    if (last === undefined) {
        const start = (0,to_json/* startOf */.GH)(node) + 1;
        const end = (node.range?.[1] ?? start + 1) - 1;
        return text.slice(start, end).trim() === '' ? [{ start, end, text: added }] : { because: 'holds nothing but a comment' };
    }
    const before = text.lastIndexOf('\n', last.start - 1) + 1;
    const indent = text.slice(before, last.start);
    const own = before > (0,to_json/* startOf */.GH)(node) && indent.trim() === '';
    return [{ start: last.end, end: last.end, text: own ? `,${breakOf(text)}${indent}${added}` : `, ${added}` }];
}
function lastOf(node) {
    const last = node.items.at(-1);
    if ((0,editable/* isPlaced */.AD)(last))
        return { start: (0,to_json/* startOf */.GH)(last), end: last.range?.[1] ?? (0,to_json/* startOf */.GH)(last) };
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.at(-1);
    const key = pair?.key;
    const value = pair?.value;
    if (!(0,editable/* isPlaced */.AD)(key))
        return undefined;
    const end = (0,editable/* isPlaced */.AD)(value) ? value : key;
    return { start: (0,to_json/* startOf */.GH)(key), end: end.range?.[1] ?? (0,to_json/* startOf */.GH)(end) };
}
/** A key of a mapping goes, and its line with it. */
function patchRemove(text, { in: parent, flow }) {
    if (parent?.kind !== 'map')
        return { because: 'is no key of a mapping' };
    const { map, index } = parent;
    const [pair, before, behind] = [map.items[index], map.items[index - 1], map.items[index + 1]];
    if (pair === undefined || !(0,editable/* isPlaced */.AD)(pair.key) || !(0,editable/* isPlaced */.AD)(pair.value) || map.items.length < 2)
        return { because: 'is the only key of its mapping' };
    const [start, end] = [(0,to_json/* startOf */.GH)(pair.key), (0,editable/* endOf */.pJ)(text, pair.value)];
    if (flow) {
        if ((0,editable/* isPlaced */.AD)(before?.key))
            return [{ start: (0,editable/* endOf */.pJ)(text, (0,editable/* isPlaced */.AD)(before.value) ? before.value : before.key), end, text: '' }];
        return (0,editable/* isPlaced */.AD)(behind?.key) ? [{ start, end: (0,to_json/* startOf */.GH)(behind.key), text: '' }] : { because: 'cannot be removed' };
    }
    const from = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(from, start).trim() === '') {
        const stop = (0,editable/* lineEnd */.kd)(text, end);
        const next = text.indexOf('\n', stop);
        return next === -1 ? [{ start: Math.max(0, (0,editable/* lineEnd */.kd)(text, Math.max(0, from - 2))), end: stop, text: '' }] : [{ start: from, end: next + 1, text: '' }];
    }
    // It stands behind the dash of an item: the next key takes its place.
    if (!(0,editable/* isPlaced */.AD)(behind?.key) || text.slice(end, (0,to_json/* startOf */.GH)(behind.key)).trim() !== '')
        return { because: 'cannot be removed without the comment behind it' };
    return [{ start, end: (0,to_json/* startOf */.GH)(behind.key), text: '' }];
}
/** A key of a mapping gets another name. */
function patchRename({ in: parent }, name) {
    const key = parent?.kind === 'map' ? parent.map.items[parent.index]?.key : undefined;
    if (!(0,dist/* isScalar */.jn)(key) || (0,editable/* isBlockText */.T9)(key))
        return { because: 'has no key that can be renamed' };
    const quotes = key.type === 'QUOTE_SINGLE' ? 'single' : key.type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
    return [{ start: (0,to_json/* startOf */.GH)(key), end: key.range?.[1] ?? (0,to_json/* startOf */.GH)(key), text: (0,scalar_text/* writeScalar */.g)(name, { quotes }) }];
}

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/expected-data.js

/** The data after `change` was applied to what the steps lead to; undefined removes it. Nothing given is modified. */
function changedAt(value, steps, change) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return change(value) ?? null;
    if (Array.isArray(value)) {
        return value.map((item, index) => (String(index) === step ? changedAt(item, rest, change) : item));
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const copy = Object.assign(Object.create(null), value);
    const held = Object.hasOwn(value, step) ? value[step] : undefined;
    const next = rest.length > 0 && held !== undefined ? changedAt(held, rest, change) : change(held);
    if (next === undefined)
        delete copy[step];
    else
        copy[step] = next;
    return copy;
}
/** True for equal data; the order of keys does not count. */
function sameData(a, b) {
    if (Object.is(a, b) || a === b)
        return true;
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
    }
    if (!(0,json/* isJsonObject */.O)(a) || !(0,json/* isJsonObject */.O)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]));
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/splice.js








/**
 * Changes places of a YAML text, one edit after the other, and leaves every other character as it is: comments,
 * quotes, blank lines, indentation, line breaks, byte order mark. The result is read again, by the rules of YAML 1.2
 * and of Kubernetes, and refused unless exactly the intended data differ. A value that an alias or a merge key shares
 * is refused. With one edit refused the text is not changed at all.
 */
function spliceYaml(source, file, edits) {
    let text = source;
    for (const group of groupsOf(edits)) {
        const spliced = spliceGroup(text, { file, ...group });
        if (spliced.kind === 'refused')
            return spliced;
        text = spliced.text;
    }
    return { kind: 'edited', text };
}
/** Setting scalars moves nothing that other edits of the same document name. */
function groupsOf(edits) {
    const groups = [];
    for (const edit of edits) {
        const { document, within } = edit;
        const last = groups.at(-1);
        const joins = last !== undefined && last.document === document && last.within === within && [edit, ...last.edits].every(({ kind }) => kind === 'set') && last.edits.every(({ pointer }) => pointer !== edit.pointer);
        if (joins)
            last.edits.push(edit);
        else
            groups.push({ document, within, edits: [edit] });
    }
    return groups;
}
function spliceGroup(source, task) {
    const yaml = (0,editable/* openYaml */.IM)(source, task.file);
    if ('problems' in yaml)
        return { kind: 'refused', problems: yaml.problems };
    const document = yaml.documents[task.document];
    if (document === undefined)
        return refuse(yaml, { at: 0, message: `there is no document ${task.document + 1} in this file` });
    return task.within === undefined ? spliceDirectly(yaml, document, task) : spliceWithin(yaml, document, { ...task, within: task.within });
}
function spliceDirectly(yaml, document, task) {
    const patches = [];
    const changes = [];
    let first;
    for (const edit of task.edits) {
        const found = (0,editable/* findSpot */.EW)(document, edit.pointer);
        if (found.kind !== 'found')
            return refuse(yaml, whyNot(yaml, found, edit.pointer));
        const at = (0,to_json/* startOf */.GH)(found.node);
        const patched = patchesOf(yaml.text, found, edit);
        if ('because' in patched)
            return refuse(yaml, { at, message: `${named(edit.pointer)} ${patched.because}`, hint: 'change it by hand, or name another place with update' });
        patches.push(...patched);
        changes.push({ kubernetes: (0,pointers/* segmentsOf */.OD)(edit.pointer), core: found.core, apply: (value, steps) => expectedAfter(value, steps, edit) });
        first ??= notAlone(at, edit.pointer);
    }
    return checked(yaml, { task, text: applyPatches(yaml.text, patches), changes, reason: first ?? notAlone(0, '') });
}
function notAlone(at, pointer) {
    return { at, message: `${named(pointer)} cannot be changed without changing something else`, hint: 'change it by hand, or write this part of the file in a plainer form' };
}
function patchesOf(text, spot, edit) {
    switch (edit.kind) {
        case 'set':
            return patchSet(text, spot, edit.value);
        case 'put':
            return patchPut(text, spot, edit);
        case 'append':
            return patchAppend(text, spot, edit.value);
        case 'rename':
            return patchRename(spot, edit.key);
        case 'remove':
            return patchRemove(text, spot);
    }
}
function expectedAfter(value, steps, edit) {
    switch (edit.kind) {
        case 'set':
            return changedAt(value, steps, () => edit.value);
        case 'put':
            return changedAt(value, [...steps, edit.key], () => edit.value);
        case 'append':
            return changedAt(value, steps, (list) => [...(Array.isArray(list) ? list : []), edit.value]);
        case 'remove':
            return changedAt(value, steps, () => undefined);
        case 'rename': {
            let held;
            const without = changedAt(value, steps, (old) => {
                held = old;
                return undefined;
            });
            return changedAt(without, [...steps.slice(0, -1), edit.key], (old) => (old === undefined ? held : undefined));
        }
    }
}
/** The inner text is edited by itself; its patch is moved to where its lines stand in the outer one. */
function spliceWithin(yaml, document, task) {
    const { within } = task;
    const found = (0,editable/* findSpot */.EW)(document, within);
    if (found.kind !== 'found')
        return refuse(yaml, whyNot(yaml, found, within));
    const { node } = found;
    if (!(0,dist/* isScalar */.jn)(node) || node.type !== 'BLOCK_LITERAL' || typeof node.value !== 'string') {
        return refuse(yaml, { at: (0,to_json/* startOf */.GH)(node), message: `${named(within)} is YAML in a text that cannot be edited in place`, hint: 'write it as a literal block, `values: |`, or as valuesObject' });
    }
    const inner = spliceGroup(node.value, { ...task, document: 0, within: undefined });
    if (inner.kind === 'refused')
        return { kind: 'refused', problems: inner.problems.map((problem) => ({ ...problem, where: yaml.lines.at((0,to_json/* startOf */.GH)(node)), message: `in the text of ${named(within)}: ${problem.message}` })) };
    const text = applyPatches(yaml.text, [moved(yaml.text, node, difference(node.value, inner.text))]);
    const change = { kubernetes: (0,pointers/* segmentsOf */.OD)(within), core: found.core, apply: (value, steps) => changedAt(value, steps, () => inner.text) };
    return checked(yaml, { task, text, changes: [change], reason: notAlone((0,to_json/* startOf */.GH)(node), within) });
}
/** The one stretch in which two texts differ. */
function difference(before, after) {
    let start = 0;
    while (start < before.length && before[start] === after[start])
        start += 1;
    let end = before.length;
    let stop = after.length;
    while (end > start && stop > start && before[end - 1] === after[stop - 1]) {
        end -= 1;
        stop -= 1;
    }
    const added = after.slice(start, stop);
    // New lines are better told as standing behind the line before them: the next one may be blank.
    const below = start === end && added.endsWith('\n') && before[start - 1] === '\n';
    return below ? { start: start - 1, end: end - 1, text: `\n${added.slice(0, -1)}` } : { start, end, text: added };
}
function moved(text, node, { start, end, text: added }) {
    const { starts, indent, end: last } = (0,editable/* blockLines */.B4)(text, node);
    const value = String(node.value);
    const at = (offset) => {
        const before = value.slice(0, offset);
        const line = before.split('\n').length - 1;
        const column = offset - (before.lastIndexOf('\n') + 1);
        const lineStart = starts[line];
        if (lineStart === undefined)
            return Math.min(text.length, (0,editable/* lineEnd */.kd)(text, last));
        return Math.min(lineStart + indent + column, Math.max((0,editable/* lineEnd */.kd)(text, lineStart), lineStart));
    };
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return { start: at(start), end: at(end), text: added.replaceAll('\n', newline + ' '.repeat(indent)) };
}
function checked(yaml, { task, text, changes, reason }) {
    const after = (0,editable/* openYaml */.IM)(text, task.file);
    const intended = 'problems' in after ? false : after.documents.length === yaml.documents.length && after.documents.every((document, index) => {
        const before = yaml.documents[index];
        if (before === undefined)
            return false;
        const due = index === task.document ? changes : [];
        const core = due.reduce((value, change) => change.apply(value, change.core), before.core);
        const kubernetes = due.reduce((value, change) => change.apply(value, change.kubernetes), before.kubernetes);
        return sameData(document.core, core) && sameData(document.kubernetes, kubernetes);
    });
    return intended ? { kind: 'edited', text: yaml.mark + text } : refuse(yaml, reason);
}
function applyPatches(text, patches) {
    return patches.toSorted((a, b) => b.start - a.start).reduce((result, { start, end, text: added }) => result.slice(0, start) + added + result.slice(end), text);
}
function whyNot(yaml, found, pointer) {
    if (found.kind === 'missing')
        return { at: found.offset, message: `${named(pointer)} does not exist` };
    const other = (0,problem/* formatLocation */.j)(yaml.lines.at(found.other));
    const hint = 'give this place a value of its own, or change the shared one by hand';
    switch (found.by) {
        case 'alias':
            return { at: found.offset, message: `${named(pointer)} is the alias \`*${(0,one_line/* oneLine */.TN)(found.name, 60)}\`: its value stands at ${other} and is used elsewhere too`, hint };
        case 'merge':
            return { at: found.offset, message: `${named(pointer)} comes from a merge key: its value stands at ${other}`, hint };
        case 'anchor':
            return { at: found.offset, message: `${named(pointer)} is part of the anchor \`&${(0,one_line/* oneLine */.TN)(found.name, 60)}\`, which is used at ${other} too`, hint };
    }
}
function refuse(yaml, { at, message, hint }) {
    return { kind: 'refused', problems: [{ code: 'OSOP-IMAGE-005', severity: 'error', message, where: yaml.lines.at(at), ...(hint === undefined ? {} : { hint }) }] };
}
function named(pointer) {
    return pointer === '' ? 'the document' : `\`${(0,one_line/* oneLine */.TN)(dottedPath(pointer), 200)}\``;
}
/** A JSON pointer as a path with dots: `spec.containers[0].image`. Keys with other characters are in quotes. */
function dottedPath(pointer) {
    return (0,pointers/* segmentsOf */.OD)(pointer).reduce((path, segment) => {
        if (/^\d+$/.test(segment))
            return `${path}[${segment}]`;
        const key = /^[\w/-]+$/.test(segment) ? segment : JSON.stringify(segment);
        return path === '' ? key : `${path}.${key}`;
    }, '');
}


/***/ })

};
