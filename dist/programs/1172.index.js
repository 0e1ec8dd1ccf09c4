export const id = 1172;
export const ids = [1172];
export const modules = {

/***/ 71773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findDefinitions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _manifests_identify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81085);
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87616);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58468);




/** The Applications and ApplicationSets in some files of a tree, all of them by default. */
function findDefinitions(tree, files = tree.paths) {
    const definitions = [];
    const unread = [];
    for (const file of files) {
        const text = /\.(?:ya?ml|json)$/.test(file) ? tree.text(file) : undefined;
        if (text === undefined || !mayDefine(text))
            continue;
        if (isChartTemplate(tree, file)) {
            unread.push({ file, why: 'chart-template' });
            continue;
        }
        const values = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(text, file);
        if (values === undefined)
            unread.push({ file, why: 'no-yaml', problem: (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnreadable */ ._p)(text, file) });
        else
            for (const [document, value] of values.entries())
                definitions.push(...definitionsIn(file, document, value));
    }
    return { definitions, unread };
}
function mayDefine(text) {
    return text.includes('argoproj.io/') && /kind["']?\s*:\s*["']?Application(?:Set)?(?:List)?\b/.test(text);
}
function definitionsIn(file, document, value) {
    const objects = (0,_manifests_identify_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyObjects */ .XC)(file, value);
    if (!Array.isArray(objects))
        return [];
    return objects.flatMap(({ pointer, object: { kind, apiVersion, value: held } }) => {
        if (!apiVersion.startsWith('argoproj.io/') || (kind !== 'Application' && kind !== 'ApplicationSet') || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(held))
            return [];
        return [{ file, document, pointer, kind, value: held }];
    });
}
function isChartTemplate(tree, file) {
    for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(file); at !== ''; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(at)) {
        if (at.endsWith('/templates') && tree.has(`${(0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(at)}/Chart.yaml`))
            return true;
        if (at === 'templates' && tree.has('Chart.yaml'))
            return true;
    }
    return false;
}


/***/ }),

/***/ 54050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   n: () => (/* binding */ readApplication)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11984);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);



/** Reads an Application; undefined for one without a name or a source, such as a patch for another one. */
function readApplication(value, { definition, set, from = [] }) {
    const metadata = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'metadata');
    const spec = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'spec');
    const several = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(spec['sources']).filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O);
    const dry = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(spec, 'sourceHydrator', 'drySource');
    // Of several sources and one, Argo CD takes the several.
    const sources = several.length > 0 ? several : Object.keys(dry).length > 0 ? [dry] : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(spec['source']) ? [spec['source']] : [];
    const name = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(metadata['name']);
    const namespace = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(metadata['namespace']);
    if (name === '' || sources.length === 0)
        return undefined;
    return {
        key: `${namespace}/${name}`, name, namespace: namespace || undefined, project: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(spec['project']) || 'default', definition, set, from, value,
        sources: sources.map((source) => readSource(source)),
    };
}
function readSource(value) {
    const path = value['path'];
    const folder = typeof path === 'string' && path !== '' ? (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', path.replace(/^\/+/, '')) : undefined;
    return { repoURL: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value['repoURL']), revision: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value['targetRevision']), folder, ref: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value['ref']) || undefined, value };
}
/** What makes an Application another one: everything but its status. Two that are the same have the same text. */
function fingerprintOf({ value }) {
    const { labels, annotations, finalizers } = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'metadata');
    return JSON.stringify([value['spec'], labels, annotations, finalizers], (_key, held) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(held) ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1))) : held));
}


/***/ }),

/***/ 98610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bk: () => (/* binding */ createGitTree),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mf: () => (/* binding */ treeBefore),
/* harmony export */   oh: () => (/* binding */ mappingAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87616);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58468);



/** The tree of these files. Files are read when they are asked for. */
function createGitTree(paths, read) {
    const files = new Set(paths);
    const folders = new Set();
    for (const path of paths)
        for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path); at !== '' && !folders.has(at); at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(at))
            folders.add(at);
    const texts = remembered(read);
    let byDepth;
    return {
        paths,
        has: (path) => files.has(path),
        isFolder: (path) => folders.has(path),
        foldersOfDepth: (depth) => (byDepth ??= groupByDepth(folders)).get(depth) ?? [],
        text: texts,
        value: remembered((path) => {
            const text = texts(path);
            return text === undefined ? undefined : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .firstValueOf */ .xb)(text, path);
        }),
    };
}
/** The tree as it was before some files changed: `before` has their texts, undefined for those that were not there. */
function treeBefore(tree, before) {
    const kept = tree.paths.filter((path) => !before.has(path));
    const old = [...before].flatMap(([path, text]) => (text === undefined ? [] : [path]));
    const earlier = createGitTree([...kept, ...old].toSorted(byText), (path) => (before.has(path) ? before.get(path) : tree.text(path)));
    return { ...earlier, value: (path) => (before.has(path) ? earlier.value(path) : tree.value(path)) };
}
function byText(a, b) {
    return a < b ? -1 : 1;
}
function groupByDepth(folders) {
    const groups = new Map();
    // A walk goes into a folder before it goes on to the next: `a/b` comes before `a-b`.
    for (const [, folder] of [...folders].map((folder) => [folder.replaceAll('/', '\0'), folder]).toSorted(([a], [b]) => byText(a, b))) {
        const parts = folder.split('/');
        if (parts.some((part) => part.startsWith('.')))
            continue;
        const group = groups.get(parts.length);
        if (group === undefined)
            groups.set(parts.length, [folder]);
        else
            group.push(folder);
    }
    return groups;
}
function remembered(compute) {
    const known = new Map();
    return (key) => {
        if (known.has(key))
            return known.get(key);
        const value = compute(key);
        known.set(key, value);
        return value;
    };
}
/** A field of a mapping as a mapping; an empty one where it is none. */
function mappingAt(value, ...path) {
    const found = path.reduce((at, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(found) ? found : {};
}
/** A field that should be a list. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A field that should be text. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 81172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ applicationsOf),
  r2: () => (/* binding */ expandSet),
  PN: () => (/* binding */ modelApplications),
  kG: () => (/* binding */ ownership),
  oY: () => (/* binding */ takesOurFiles)
});

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/values.js
/** Why a template has no text: `wrong` is what Argo CD refuses too, `needs-server` is what cannot be told here. */
class TemplateFailure extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** Ends the evaluation: Argo CD would refuse it as well. */
function wrong(message) {
    throw new TemplateFailure('wrong', message);
}
/** Ends the evaluation: only Argo CD knows what comes out. */
function needsServer(message) {
    throw new TemplateFailure('needs-server', message);
}
function isGoMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isGoList(value) {
    return Array.isArray(value);
}
/** What a map has under a key; undefined for none. Names such as `constructor` are keys like all others. */
function entryOf(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
/** Keys in the order in which Go goes through maps and writes them. */
function sortedKeys(map) {
    return Object.keys(map).toSorted((a, b) => (a < b ? -1 : 1));
}
/** What `if` takes for true: anything that is not empty. https://pkg.go.dev/text/template#IsTrue */
function isTrue(value) {
    if (isGoList(value))
        return value.length > 0;
    if (isGoMap(value))
        return Object.keys(value).length > 0;
    return Boolean(value);
}
/** The name of a value's type, as Go says it in errors. */
function typeName(value) {
    if (value === null || value === undefined)
        return '<nil>';
    if (isGoList(value))
        return '[]interface {}';
    if (isGoMap(value))
        return 'map[string]interface {}';
    if (typeof value === 'bigint')
        return 'int';
    return typeof value === 'number' ? 'float64' : typeof value === 'boolean' ? 'bool' : 'string';
}
/** A value as Go's `%v` writes it. */
function formatValue(value) {
    if (value === null || value === undefined)
        return '<nil>';
    if (isGoList(value))
        return `[${value.map(formatValue).join(' ')}]`;
    if (isGoMap(value))
        return `map[${sortedKeys(value).map((key) => `${key}:${formatValue(value[key])}`).join(' ')}]`;
    return typeof value === 'number' ? formatFloat(value) : String(value);
}
/** A float as Go's `%v` writes it: a million is `1e+06`. */
function formatFloat(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0' : '0';
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    // https://pkg.go.dev/strconv#FormatFloat: the shortest form has an exponent below 1e-4 and from 1e6 on; JavaScript has one below 1e-6.
    if (power >= -4 && power < 6)
        return String(value);
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/label-selector.js

/**
 * A selector of Kubernetes. As in Argo CD, values may be anything, an address of a cluster too. Without one everything is chosen; what
 * cannot be read is said in `wrong`.
 */
function readLabelSelector(value) {
    if (value === undefined || value === null)
        return () => true;
    if (!(0,json/* isJsonObject */.O)(value))
        return { wrong: 'the selector is no mapping' };
    const labels = (0,json/* isJsonObject */.O)(value['matchLabels']) ? value['matchLabels'] : {};
    const wanted = Object.entries(labels).map(([key, text]) => (given) => has(given, key) && given[key] === text);
    for (const expression of Array.isArray(value['matchExpressions']) ? value['matchExpressions'] : []) {
        const read = readExpression(expression);
        if (typeof read !== 'function')
            return read;
        wanted.push(read);
    }
    return (given) => wanted.every((fits) => fits(given));
}
function readExpression(expression) {
    const { key, operator, values } = (0,json/* isJsonObject */.O)(expression) ? expression : {};
    if (typeof key !== 'string')
        return { wrong: 'an expression of the selector has no key' };
    const list = Array.isArray(values) ? values : [];
    switch (operator) {
        case 'In':
            return list.length === 0 ? { wrong: 'In needs values' } : (given) => has(given, key) && list.includes(given[key] ?? '');
        case 'NotIn':
            return list.length === 0 ? { wrong: 'NotIn needs values' } : (given) => !has(given, key) || !list.includes(given[key] ?? '');
        case 'Exists':
            return (given) => has(given, key);
        case 'DoesNotExist':
            return (given) => !has(given, key);
        default:
            return { wrong: `${JSON.stringify(operator ?? null)} is not a valid label selector operator` };
    }
}
function has(labels, key) {
    return Object.hasOwn(labels, key);
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/lex.js

/** Cuts a template of Go into pieces. https://pkg.go.dev/text/template */
function lexTemplate(source) {
    const pieces = [];
    let at = 0;
    let trimsNext = false;
    for (;;) {
        const open = source.indexOf('{{', at);
        const end = open === -1 ? source.length : open;
        const trimsBefore = open !== -1 && /^\{\{-\s/.test(source.slice(open, open + 4));
        let text = source.slice(at, end);
        if (trimsNext)
            text = text.replace(/^[ \t\r\n]+/, '');
        if (trimsBefore)
            text = text.replace(/[ \t\r\n]+$/, '');
        if (text !== '')
            pieces.push({ kind: 'text', text });
        if (open === -1)
            return pieces;
        const action = lexAction(source, open + (trimsBefore ? 3 : 2));
        if (action.tokens !== undefined)
            pieces.push({ kind: 'action', tokens: action.tokens });
        at = action.end;
        trimsNext = action.trims;
    }
}
function lexAction(source, from) {
    const comment = /^\s*\/\*[^]*?\*\/(\s-)?\}\}/.exec(source.slice(from));
    if (comment !== null)
        return { tokens: undefined, end: from + comment[0].length, trims: comment[1] !== undefined };
    const tokens = [];
    let spaced = false;
    for (let at = from; at < source.length;) {
        const close = /^(\s-)?\}\}/.exec(source.slice(at, at + 4));
        if (close !== null)
            return { tokens, end: at + close[0].length, trims: close[1] !== undefined };
        const space = /^[ \t\r\n]+/.exec(source.slice(at, at + 200));
        if (space !== null && !/^\s-\}\}/.test(source.slice(at, at + 4))) {
            // ` -}}` closes the action, so that one of several spaces is left for it.
            const length = /^\s-\}\}/.test(source.slice(at + space[0].length - 1, at + space[0].length + 3)) ? Math.max(1, space[0].length - 1) : space[0].length;
            at += length;
            spaced = true;
            continue;
        }
        const token = readToken(source, at);
        tokens.push({ kind: token.kind, text: token.text, spaced });
        at = token.end;
        spaced = false;
    }
    return wrong('unclosed action');
}
const patterns = [
    ['variable', /\$[\p{L}\p{Nd}_]*/uy],
    ['field', /\.[\p{L}_][\p{L}\p{Nd}_]*/uy],
    ['number', /[+-]?(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
    ['dot', /\./y],
    ['name', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
    ['sign', /:=|[=|(),]/y],
];
function readToken(source, at) {
    const quote = source[at];
    if (quote === '`') {
        const end = source.indexOf('`', at + 1);
        return end === -1 ? wrong('unterminated raw quoted string') : { kind: 'text', text: source.slice(at + 1, end), end: end + 1 };
    }
    if (quote === "'")
        return needsServer('the template uses a character constant');
    if (quote === '"')
        return readQuoted(source, at);
    for (const [kind, pattern] of patterns) {
        pattern.lastIndex = at;
        const found = pattern.exec(source)?.[0];
        if (found !== undefined && found !== '')
            return { kind, text: found, end: at + found.length };
    }
    return wrong(`unexpected ${JSON.stringify(source[at] ?? '')} in an action`);
}
const escapes = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"', a: '\x07', b: '\b', f: '\f', v: '\v' };
function readQuoted(source, start) {
    let text = '';
    for (let at = start + 1; at < source.length; at += 1) {
        const char = source[at] ?? '';
        if (char === '"')
            return { kind: 'text', text, end: at + 1 };
        if (char === '\n')
            break;
        if (char !== '\\') {
            text += char;
            continue;
        }
        const [whole = '', hex = ''] = /^(?:u([0-9a-fA-F]{4})|x([0-7][0-9a-fA-F]))/.exec(source.slice(at + 1, at + 6)) ?? [];
        const escaped = escapes[source[at + 1] ?? ''];
        if (whole !== '')
            text += String.fromCharCode(Number.parseInt(hex === '' ? whole.slice(1) : hex, 16));
        else if (escaped === undefined)
            return wrong('a quoted string has an escape that is not known');
        else
            text += escaped;
        at += Math.max(1, whole.length);
    }
    return wrong('unterminated quoted string');
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/parse.js


const opening = new Set(['if', 'with', 'range']);
/** What needs templates of other names; ApplicationSets hardly have them. */
const named = new Set(['define', 'template', 'block']);
/** More than this is nobody's template, and would exhaust the stack. */
const deepest = 50;
/** Parses a template. Throws TemplateFailure. */
function parseTemplate(source) {
    const pieces = lexTemplate(source);
    let at = 0;
    const readNodes = (depth) => {
        if (depth > deepest)
            return needsServer(`the template is nested more than ${deepest} levels deep`);
        const nodes = [];
        for (; at < pieces.length;) {
            const piece = pieces[at++];
            if (piece === undefined)
                break;
            if (piece.kind === 'text') {
                nodes.push(piece);
                continue;
            }
            const [first] = piece.tokens;
            const word = first?.kind === 'name' ? first.text : '';
            if (word === 'end' || word === 'else')
                return { nodes, ended: piece.tokens };
            if (named.has(word))
                return needsServer(`the template uses \`${word}\``);
            if (word === 'break' || word === 'continue')
                nodes.push({ kind: word });
            else if (opening.has(word))
                nodes.push(readBlock(word, piece.tokens.slice(1), depth));
            else
                nodes.push({ kind: 'output', pipe: parsePipe(piece.tokens) });
        }
        return { nodes, ended: undefined };
    };
    const readBlock = (kind, tokens, depth) => {
        const pipe = parsePipe(tokens);
        const { nodes, ended } = readNodes(depth + 1);
        if (ended === undefined)
            return wrong(`{{${kind}}} has no {{end}}`);
        if (ended[0]?.text === 'end')
            return { kind, pipe, body: nodes, otherwise: [] };
        const [, next] = ended;
        // `{{else if}}` ends with the block that it is in.
        if (next?.kind === 'name' && (next.text === 'if' || next.text === 'with') && kind !== 'range') {
            return { kind, pipe, body: nodes, otherwise: [readBlock(next.text, ended.slice(2), depth + 1)] };
        }
        if (ended.length > 1)
            return wrong('unexpected text after {{else');
        const other = readNodes(depth + 1);
        if (other.ended?.[0]?.text !== 'end')
            return wrong(`{{${kind}}} has no {{end}}`);
        return { kind, pipe, body: nodes, otherwise: other.nodes };
    };
    const { nodes, ended } = readNodes(0);
    return ended === undefined ? nodes : wrong(`unexpected {{${ended[0]?.text ?? ''}}}`);
}
function parsePipe(tokens) {
    const reader = new PipeReader(tokens);
    const pipe = reader.pipe();
    return reader.done ? pipe : wrong(`unexpected ${JSON.stringify(reader.next ?? '')} in an action`);
}
class PipeReader {
    tokens;
    at = 0;
    depth = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    get done() {
        return this.at >= this.tokens.length;
    }
    get next() {
        return this.tokens[this.at]?.text;
    }
    pipe() {
        const declared = this.declaration();
        const commands = [];
        for (;;) {
            const command = this.command();
            if (command.length === 0)
                return wrong('missing value for a command');
            const [first] = command;
            if (commands.length > 0 && first?.kind !== 'function' && first?.kind !== 'dot' && first?.kind !== 'variable' && first?.kind !== 'pipe')
                return wrong('non executable command in a pipeline');
            commands.push(command);
            if (!this.isSign('|'))
                return { ...declared, commands };
            this.at += 1;
        }
    }
    declaration() {
        const [first, second, third, fourth] = this.tokens.slice(this.at, this.at + 4);
        if (first?.kind === 'variable' && second?.kind === 'sign' && (second.text === ':=' || second.text === '=')) {
            this.at += 2;
            return { variables: [first.text], assigns: second.text === '=' };
        }
        if (first?.kind === 'variable' && second?.text === ',' && third?.kind === 'variable' && (fourth?.text === ':=' || fourth?.text === '=')) {
            this.at += 4;
            return { variables: [first.text, third.text], assigns: fourth.text === '=' };
        }
        return { variables: [], assigns: false };
    }
    command() {
        const operands = [];
        for (;;) {
            const token = this.tokens[this.at];
            if (token === undefined || (token.kind === 'sign' && token.text !== '('))
                return operands;
            if (operands.length > 0 && !token.spaced)
                return wrong(`unexpected ${JSON.stringify(token.text)} in an operand`);
            operands.push(this.operand());
        }
    }
    operand() {
        const token = this.tokens[this.at++];
        switch (token?.kind) {
            case 'text':
                return { kind: 'literal', value: token.text };
            case 'number':
                return { kind: 'literal', value: numberOf(token.text) };
            case 'field':
                return { kind: 'dot', path: [token.text.slice(1), ...this.fields()] };
            case 'dot':
                return { kind: 'dot', path: [] };
            case 'variable':
                return { kind: 'variable', name: token.text, path: this.fields() };
            case 'name':
                if (token.text === 'true' || token.text === 'false')
                    return { kind: 'literal', value: token.text === 'true' };
                return token.text === 'nil' ? { kind: 'nil' } : { kind: 'function', name: token.text };
            case 'sign':
                return this.parenthesized();
            case undefined:
                return wrong('missing operand');
        }
    }
    parenthesized() {
        this.depth += 1;
        if (this.depth > deepest)
            return needsServer(`the template is nested more than ${deepest} levels deep`);
        const pipe = this.pipe();
        if (!this.isSign(')'))
            return wrong('unclosed left paren');
        this.at += 1;
        this.depth -= 1;
        return { kind: 'pipe', pipe, path: this.fields() };
    }
    fields() {
        const path = [];
        for (let token = this.tokens[this.at]; token?.kind === 'field' && !token.spaced; token = this.tokens[this.at]) {
            path.push(token.text.slice(1));
            this.at += 1;
        }
        return path;
    }
    isSign(text) {
        const token = this.tokens[this.at];
        return token?.kind === 'sign' && token.text === text;
    }
}
function numberOf(text) {
    if (/^[+-]?(?:0|[1-9]\d*)$/.test(text))
        return BigInt(text.replace('+', ''));
    // Octal, hexadecimal and numbers with `_` are rare and easily misread.
    return /^[+-]?\d+\.\d*$|^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?[eE][+-]?\d+$/.test(text) ? Number(text) : needsServer(`the number ${text} is written in a rare way`);
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/arguments.js

function mismatch(wanted, value) {
    return wrong(value === undefined || value === null ? `invalid value; expected ${wanted}` : `wrong type for value; expected ${wanted}; got ${typeName(value)}`);
}
/** Go converts nothing by itself: a number is no text. */
function asText(value) {
    return typeof value === 'string' ? value : mismatch('string', value);
}
/** An int. Numbers of files are floats, which Go takes for none. */
function asInt(value) {
    return typeof value === 'bigint' ? Number(value) : mismatch('int', value);
}
function asBoolean(value) {
    return typeof value === 'boolean' ? value : mismatch('bool', value);
}
/** Nil is a map without entries. */
function asMap(value) {
    if (value === null || value === undefined)
        return {};
    return isGoMap(value) ? value : mismatch('map[string]interface {}', value);
}
function asList(value, name) {
    if (isGoList(value))
        return value;
    return wrong(`error calling ${name}: cannot find ${name} on type ${typeName(value)}`);
}
/** Go counts bytes where JavaScript counts characters: the same in ASCII, which names are made of. */
function asAscii(value, name) {
    const text = asText(value);
    return /^\p{ASCII}*$/u.test(text) ? text : needsServer(`${name} of text beyond ASCII`);
}
/** Checks how many arguments there are before they are used. */
function counted(name, least, most, call) {
    return (args) => {
        if (args.length >= least && args.length <= most)
            return call(args);
        return wrong(`wrong number of args for ${name}: want ${most === Infinity ? `at least ${least}` : most}, got ${args.length}`);
    };
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/printf.js

const verbs = /%(?:%|([-+0 #]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;
/** Go's `fmt.Sprintf` with the verbs `v`, `s`, `d`, `q` and `t`. What Go would complain of in the text itself needs the server. */
function printFormatted(format, args) {
    let used = 0;
    const text = format.replace(verbs, (whole, flags, width, precision, verb) => {
        if (whole === '%%')
            return '%';
        if (used >= args.length)
            return `%!${verb ?? ''}(MISSING)`;
        const value = args[used++];
        if (flags !== '' && flags !== '-' && flags !== '0')
            return needsServer(`printf with ${whole}`);
        const written = cut(written_(verb ?? '', value), precision, verb);
        return padded(written, { flags, width: Number(width ?? 0), verb: verb ?? '' });
    });
    if (/%(?![^]*)/.test(text) && format.endsWith('%'))
        return needsServer('printf with a single % at the end');
    if (used === args.length)
        return text;
    return `${text}%!(EXTRA ${args.slice(used).map((value) => `${typeName(value)}=${formatValue(value)}`).join(', ')})`;
}
function written_(verb, value) {
    if (verb === 'v')
        return value === undefined || value === null ? '<nil>' : formatValue(value);
    if (verb === 's' && typeof value === 'string')
        return value;
    if (verb === 'q' && typeof value === 'string')
        return quoted(value);
    if (verb === 'd' && typeof value === 'bigint')
        return String(value);
    if (verb === 't' && typeof value === 'boolean')
        return String(value);
    if (value === undefined || value === null)
        return `%!${verb}(<nil>)`;
    if (typeof value === 'object' || !'sdqt'.includes(verb))
        return needsServer(`printf with %${verb} of ${typeName(value)}`);
    return `%!${verb}(${typeName(value)}=${typeof value === 'number' ? formatFloat(value) : String(value)})`;
}
function cut(text, precision, verb) {
    if (precision === undefined)
        return text;
    return verb === 's' ? Array.from(text).slice(0, Number(precision)).join('') : needsServer(`printf with a precision and %${verb ?? ''}`);
}
function padded(text, { flags, width, verb }) {
    const missing = Math.min(1000, width) - Array.from(text).length;
    if (missing <= 0)
        return text;
    if (flags === '-')
        return text + ' '.repeat(missing);
    if (flags !== '0')
        return ' '.repeat(missing) + text;
    if (verb !== 'd')
        return needsServer(`printf with a zero before %${verb}`);
    return text.startsWith('-') ? `-${'0'.repeat(missing)}${text.slice(1)}` : '0'.repeat(missing) + text;
}
/** Text as Go's `%q` writes it. */
function quoted(text) {
    if (/[^\p{L}\p{M}\p{N}\p{P}\p{S} \n\t\r]/u.test(text))
        return needsServer('quote of text with characters that are not printed');
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r')}"`;
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/builtins.js



/** The functions that text/template itself has (https://pkg.go.dev/text/template#hdr-Functions); `and` and `or` are in the evaluation. */
const builtins = {
    // Found by their names, and carried out by the evaluation, which stops at the argument that decides.
    and: counted('and', 1, Infinity, ([value]) => value),
    or: counted('or', 1, Infinity, ([value]) => value),
    not: counted('not', 1, 1, ([value]) => !isTrue(value)),
    len: counted('len', 1, 1, ([value]) => lengthOf(value)),
    index: counted('index', 1, Infinity, ([value, ...keys]) => keys.reduce(indexed, value)),
    print: (args) => printed(args, false),
    println: (args) => `${args.map(formatValue).join(' ')}\n`,
    printf: counted('printf', 1, Infinity, ([format, ...args]) => printFormatted(asText(format), args)),
    eq: counted('eq', 2, Infinity, ([value, ...others]) => others.some((other) => isEqual(value, other))),
    ne: counted('ne', 2, 2, ([a, b]) => !isEqual(a, b)),
    lt: counted('lt', 2, 2, ([a, b]) => compared(a, b) < 0),
    le: counted('le', 2, 2, ([a, b]) => compared(a, b) <= 0),
    gt: counted('gt', 2, 2, ([a, b]) => compared(a, b) > 0),
    ge: counted('ge', 2, 2, ([a, b]) => compared(a, b) >= 0),
};
/** `print` puts spaces between operands where neither is text. */
function printed(args, _line) {
    return args.map((value, index) => {
        const before = args[index - 1];
        return `${index > 0 && typeof value !== 'string' && typeof before !== 'string' ? ' ' : ''}${formatValue(value)}`;
    }).join('');
}
function lengthOf(value) {
    if (typeof value === 'string')
        return BigInt(new TextEncoder().encode(value).length);
    if (isGoList(value))
        return BigInt(value.length);
    if (isGoMap(value))
        return BigInt(Object.keys(value).length);
    return wrong(`error calling len: len of ${value === undefined || value === null ? 'nil pointer' : `type ${typeName(value)}`}`);
}
function indexed(value, key) {
    if (isGoMap(value))
        return typeof key === 'string' ? (entryOf(value, key) ?? null) : wrong(`error calling index: value has type ${typeName(key)}; should be string`);
    if (isGoList(value)) {
        if (typeof key !== 'bigint')
            return wrong(`error calling index: cannot index slice/array with type ${typeName(key)}`);
        if (key < 0n || key >= BigInt(value.length))
            return wrong(`error calling index: index out of range: ${key}`);
        return value[Number(key)] ?? null;
    }
    if (typeof value === 'string')
        return needsServer('index of a text gives a byte');
    return wrong(value === undefined || value === null ? 'error calling index: index of untyped nil' : `error calling index: can't index item of type ${typeName(value)}`);
}
/** Numbers of files are floats: Go refuses to compare them with an int such as `1`. */
function isEqual(a, b) {
    const [left, right] = [a ?? null, b ?? null];
    if (left === null || right === null)
        return left === right;
    if (typeof left === 'object' || typeof right === 'object')
        return wrong('error calling eq: uncomparable or incompatible types for comparison');
    return typeof left === typeof right ? left === right : wrong('error calling eq: incompatible types for comparison');
}
function compared(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return a < b ? -1 : a === b ? 0 : 1;
    if ((typeof a === 'number' && typeof b === 'number') || (typeof a === 'bigint' && typeof b === 'bigint'))
        return a < b ? -1 : a === b ? 0 : 1;
    return wrong('error calling lt: incompatible or invalid types for comparison');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(68717);
// EXTERNAL MODULE: ./build/compiled/core/manifests/json-schema/read-pattern.js
var read_pattern = __webpack_require__(3117);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/sanitize-name.js
/**
 * What Argo CD makes of a text that is to be a name (`basenameNormalized`, `nameNormalized`, the function `normalize`): lower case,
 * `-` for every other character, at most 253 of them. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/
 */
function sanitizeName(text) {
    return text.toLowerCase().replaceAll(/[^-a-z0-9.]/gu, '-').slice(0, 253).replace(/^[-.]+/, '').replace(/[-.]+$/, '');
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/sprig-text.js





/** Functions of sprig about text (http://masterminds.github.io/sprig/strings.html), and those that Argo CD adds. */
const textFunctions = {
    lower: ofText('lower', (text) => text.toLowerCase()),
    upper: ofText('upper', (text) => text.toUpperCase()),
    trim: ofText('trim', (text) => text.trim()),
    nospace: ofText('nospace', (text) => text.replaceAll(/\s/g, '')),
    title: counted('title', 1, 1, ([text]) => asAscii(text, 'title').replaceAll(/(?<![A-Za-z0-9_])[a-z]/g, (char) => char.toUpperCase())),
    untitle: counted('untitle', 1, 1, ([text]) => asAscii(text, 'untitle').replaceAll(/(?<![A-Za-z0-9_])[A-Z]/g, (char) => char.toLowerCase())),
    normalize: ofText('normalize', sanitizeName),
    toString: counted('toString', 1, 1, ([value]) => writtenAs(value)),
    quote: (args) => args.filter((value) => value !== null && value !== undefined).map((value) => quoted(writtenAs(value))).join(' '),
    squote: (args) => args.filter((value) => value !== null && value !== undefined).map((value) => `'${writtenAs(value)}'`).join(' '),
    cat: (args) => args.filter((value) => value !== null && value !== undefined).map(formatValue).join(' '),
    replace: counted('replace', 3, 3, ([from, to, text]) => asText(text).replaceAll(asText(from), () => asText(to))),
    contains: counted('contains', 2, 2, ([part, text]) => asText(text).includes(asText(part))),
    hasPrefix: counted('hasPrefix', 2, 2, ([part, text]) => asText(text).startsWith(asText(part))),
    hasSuffix: counted('hasSuffix', 2, 2, ([part, text]) => asText(text).endsWith(asText(part))),
    trimPrefix: counted('trimPrefix', 2, 2, ([part, text]) => withoutPrefix(asText(text), asText(part))),
    trimSuffix: counted('trimSuffix', 2, 2, ([part, text]) => withoutSuffix(asText(text), asText(part))),
    trimAll: counted('trimAll', 2, 2, ([chars, text]) => trimAll(asText(text), asText(chars))),
    repeat: counted('repeat', 2, 2, ([times, text]) => repeated(asText(text), asInt(times))),
    trunc: counted('trunc', 2, 2, ([length, text]) => truncated(asAscii(text, 'trunc'), asInt(length))),
    substr: counted('substr', 3, 3, ([start, end, text]) => substring(asAscii(text, 'substr'), asInt(start), asInt(end))),
    indent: counted('indent', 2, 2, ([spaces, text]) => indented(asText(text), asInt(spaces))),
    nindent: counted('nindent', 2, 2, ([spaces, text]) => `\n${indented(asText(text), asInt(spaces))}`),
    join: counted('join', 2, 2, ([separator, value]) => partsOf(value).join(asText(separator))),
    splitList: counted('splitList', 2, 2, ([separator, text]) => asText(text).split(asText(separator))),
    split: counted('split', 2, 2, ([separator, text]) => numberedParts(asText(text).split(asText(separator)))),
    splitn: counted('splitn', 3, 3, ([separator, most, text]) => numberedParts(splitAtMost(asText(text), asText(separator), asInt(most)))),
    regexMatch: counted('regexMatch', 2, 2, ([pattern, text]) => expression(asText(pattern), asText(text)).test(asText(text))),
    regexFind: counted('regexFind', 2, 2, ([pattern, text]) => expression(asText(pattern), asText(text)).exec(asText(text))?.[0] ?? ''),
    regexReplaceAll: counted('regexReplaceAll', 3, 3, ([pattern, text, to]) => replacedAll(asText(text), expression(asText(pattern), asText(text)), asText(to))),
    regexReplaceAllLiteral: counted('regexReplaceAllLiteral', 3, 3, ([pattern, text, to]) => asText(text).replace(global(expression(asText(pattern), asText(text))), () => asText(to))),
    fail: counted('fail', 1, 1, ([message]) => wrong(`error calling fail: ${asText(message)}`)),
};
function ofText(name, change) {
    return counted(name, 1, 1, ([text]) => change(asText(text)));
}
/** sprig's `strval`: text as it is, everything else as `%v`. */
function writtenAs(value) {
    return typeof value === 'string' ? value : formatValue(value);
}
/** A list as texts, nil left out; anything else is a list of one. */
function partsOf(value) {
    if (value === null || value === undefined)
        return [];
    return isGoList(value) ? value.filter((item) => item !== null && item !== undefined).map(writtenAs) : [writtenAs(value)];
}
function numberedParts(parts) {
    return Object.fromEntries(parts.map((part, index) => [`_${index}`, part]));
}
function splitAtMost(text, separator, most) {
    const parts = text.split(separator);
    if (most === 0)
        return [];
    return most < 0 || parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
}
function withoutPrefix(text, prefix) {
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
function withoutSuffix(text, suffix) {
    return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}
function trimAll(text, chars) {
    const set = new Set(chars);
    const all = Array.from(text);
    const start = all.findIndex((char) => !set.has(char));
    return start === -1 ? '' : all.slice(start, all.findLastIndex((char) => !set.has(char)) + 1).join('');
}
function repeated(text, times) {
    if (times < 0)
        return wrong('error calling repeat: negative Repeat count');
    return text.length * times > 1_048_576 ? needsServer('repeat gives more than a megabyte') : text.repeat(times);
}
function truncated(text, length) {
    if (length < 0)
        return text.length + length > 0 ? text.slice(length) : text;
    return text.slice(0, length);
}
function substring(text, start, end) {
    const [from, to] = start < 0 ? [0, end] : [start, end < 0 || end > text.length ? text.length : end];
    return to < from || to > text.length ? wrong('error calling substr: slice bounds out of range') : text.slice(from, to);
}
function indented(text, spaces) {
    if (spaces > 1000)
        return needsServer(`indent by ${spaces}`);
    const pad = repeated(' ', spaces);
    return pad + text.replaceAll('\n', `\n${pad}`);
}
const mostSteps = 1_000_000_000;
/**
 * Go's expressions take time linear in the text and JavaScript's may not: one that repeats a group, or a long text, is left to the server.
 */
function expression(pattern, text) {
    // Each of them may end at every place of the text, and a match may begin at each.
    const choices = pattern.match(/(?<!\()[*+?{]/g)?.length ?? 0;
    const isSlow = /\)[*+?{]/.test(pattern) || choices > 4 || text.length ** (choices + 1) > mostSteps;
    if (isSlow || pattern.length > 200 || text.length > 500)
        return needsServer('a regular expression of this form is not evaluated here');
    return (0,read_pattern/* readPattern */.Z)(pattern) ?? needsServer('a regular expression that JavaScript reads in another way');
}
function global({ source, flags }) {
    return new RegExp(source, `${flags}g`);
}
/** In Go, `$1x` is the group called `1x`: only what cannot be misread is done. */
function replacedAll(text, pattern, to) {
    if (/\$(?!\d(?!\w)|\{\d\})/.test(to))
        return needsServer('a replacement of this form is not evaluated here');
    return text.replace(global(pattern), (...found) => to.replaceAll(/\$(?:(\d)|\{(\d)\})/g, (_whole, plain, braced) => {
        const group = found[Number(plain ?? braced)];
        return typeof group === 'string' ? group : '';
    }));
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/sprig-data.js






/** Functions of sprig about values, lists, maps and numbers (http://masterminds.github.io/sprig/), and those that Argo CD adds. */
const dataFunctions = {
    default: counted('default', 1, Infinity, ([value, given]) => (isTrue(given) ? given : value)),
    empty: counted('empty', 1, 1, ([value]) => !isTrue(value)),
    coalesce: (args) => args.find(isTrue) ?? null,
    all: (args) => args.every(isTrue),
    any: (args) => args.some(isTrue),
    ternary: counted('ternary', 3, 3, ([yes, no, condition]) => (asBoolean(condition) ? yes : no)),
    kindOf: counted('kindOf', 1, 1, ([value]) => kindOf(value)),
    kindIs: counted('kindIs', 2, 2, ([kind, value]) => asText(kind) === kindOf(value)),
    ...ofLists(),
    dict: (args) => dictOf(args),
    get: counted('get', 2, 2, ([map, key]) => entryOf(asMap(map), asText(key)) ?? ''),
    hasKey: counted('hasKey', 2, 2, ([map, key]) => Object.hasOwn(asMap(map), asText(key))),
    keys: (args) => keysOf(args),
    pluck: counted('pluck', 1, Infinity, ([key, ...maps]) => maps.flatMap((map) => (Object.hasOwn(asMap(map), asText(key)) ? [entryOf(asMap(map), asText(key))] : []))),
    pick: counted('pick', 1, Infinity, ([map, ...keys]) => filtered(asMap(map), (key) => keys.includes(key))),
    omit: counted('omit', 1, Infinity, ([map, ...keys]) => filtered(asMap(map), (key) => !keys.includes(key))),
    dig: counted('dig', 3, Infinity, (args) => dig(args)),
    int: counted('int', 1, 1, ([value]) => integer(value)),
    int64: counted('int64', 1, 1, ([value]) => integer(value)),
    atoi: counted('atoi', 1, 1, ([value]) => (/^[+-]?\d+$/.test(asText(value)) ? BigInt(asText(value).replace('+', '')) : 0n)),
    float64: counted('float64', 1, 1, ([value]) => sprig_data_float(value)),
    add: (args) => args.map(integer).reduce((sum, value) => sum + value, 0n),
    add1: counted('add1', 1, 1, ([value]) => integer(value) + 1n),
    sub: counted('sub', 2, 2, ([a, b]) => integer(a) - integer(b)),
    mul: counted('mul', 1, Infinity, (args) => args.map(integer).reduce((product, value) => product * value)),
    div: counted('div', 2, 2, ([a, b]) => (integer(b) === 0n ? wrong('error calling div: integer divide by zero') : integer(a) / integer(b))),
    mod: counted('mod', 2, 2, ([a, b]) => (integer(b) === 0n ? wrong('error calling mod: integer divide by zero') : integer(a) % integer(b))),
    max: counted('max', 1, Infinity, (args) => args.map(integer).reduce((a, b) => (a > b ? a : b))),
    min: counted('min', 1, Infinity, (args) => args.map(integer).reduce((a, b) => (a < b ? a : b))),
    until: counted('until', 1, 1, ([count]) => steps(0, asInt(count), asInt(count) < 0 ? -1 : 1)),
    untilStep: counted('untilStep', 3, 3, ([start, stop, step]) => steps(asInt(start), asInt(stop), asInt(step))),
    toJson: counted('toJson', 1, 1, ([value]) => jsonText(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')),
    mustToJson: counted('mustToJson', 1, 1, ([value]) => jsonText(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')),
    toRawJson: counted('toRawJson', 1, 1, ([value]) => jsonText(value)),
    mustToRawJson: counted('mustToRawJson', 1, 1, ([value]) => jsonText(value)),
    fromJson: counted('fromJson', 1, 1, ([text]) => readJson(asText(text)) ?? null),
    mustFromJson: counted('mustFromJson', 1, 1, ([text]) => readJson(asText(text)) ?? wrong('error calling mustFromJson: the text is no JSON')),
    toYaml: counted('toYaml', 1, 1, ([value]) => yamlText(value)),
    fromYaml: counted('fromYaml', 1, 1, ([text]) => mapIn(asText(text))),
    fromYamlArray: counted('fromYamlArray', 1, 1, ([text]) => listIn(asText(text))),
};
function ofLists() {
    return {
        list: (args) => args,
        tuple: (args) => args,
        first: counted('first', 1, 1, ([list]) => asList(list, 'first')[0] ?? null),
        last: counted('last', 1, 1, ([list]) => asList(list, 'last').at(-1) ?? null),
        rest: counted('rest', 1, 1, ([list]) => asList(list, 'rest').slice(1)),
        initial: counted('initial', 1, 1, ([list]) => asList(list, 'initial').slice(0, -1)),
        append: counted('append', 2, 2, ([list, value]) => [...asList(list, 'append'), value]),
        push: counted('push', 2, 2, ([list, value]) => [...asList(list, 'push'), value]),
        prepend: counted('prepend', 2, 2, ([list, value]) => [value, ...asList(list, 'prepend')]),
        concat: (args) => args.flatMap((list) => asList(list, 'concat')),
        reverse: counted('reverse', 1, 1, ([list]) => asList(list, 'reverse').toReversed()),
        compact: counted('compact', 1, 1, ([list]) => asList(list, 'compact').filter(isTrue)),
        uniq: counted('uniq', 1, 1, ([list]) => asList(list, 'uniq').filter((value, index, all) => all.findIndex((other) => same(other, value)) === index)),
        without: counted('without', 1, Infinity, ([list, ...left]) => asList(list, 'without').filter((value) => !left.some((other) => same(other, value)))),
        has: counted('has', 2, 2, ([value, list]) => (list ?? null) !== null && asList(list, 'has').some((item) => same(item, value))),
        slice: counted('slice', 1, 3, ([list, start, end]) => sliced(list, start, end)),
        sortAlpha: counted('sortAlpha', 1, 1, ([list]) => (isGoList(list) ? list.map(writtenAs).toSorted((a, b) => (a < b ? -1 : 1)) : [writtenAs(list)])),
        toStrings: counted('toStrings', 1, 1, ([list]) => (isGoList(list) ? list.filter((item) => (item ?? null) !== null).map(writtenAs) : [writtenAs(list)])),
    };
}
function sliced(list, start, end) {
    const items = asList(list, 'slice');
    const [from, to] = [start === undefined ? 0 : Number(integer(start)), end === undefined ? items.length : Number(integer(end))];
    if (items.length === 0)
        return null;
    return from < 0 || to < from || to > items.length ? wrong('error calling slice: slice index out of bounds') : items.slice(from, to);
}
/** Go's `reflect.DeepEqual`: an int and a float are never the same. */
function same(a, b) {
    if (isGoList(a) && isGoList(b))
        return a.length === b.length && a.every((item, index) => same(item, b[index]));
    if (isGoMap(a) && isGoMap(b))
        return Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
    return (a ?? null) === (b ?? null);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'invalid';
    if (isGoList(value))
        return 'slice';
    return isGoMap(value) ? 'map' : typeName(value);
}
function dictOf(args) {
    return Object.fromEntries(args.flatMap((key, index) => (index % 2 === 1 ? [] : [[writtenAs(key), index + 1 < args.length ? args[index + 1] : '']])));
}
/** Go gives them in an order that changes with each call. */
function keysOf(maps) {
    const keys = maps.flatMap((map) => sortedKeys(asMap(map)));
    return keys.length < 2 ? keys : needsServer('keys gives several of them in no certain order');
}
function filtered(map, keeps) {
    return Object.fromEntries(Object.entries(map).filter(([key]) => keeps(key)));
}
function dig(args) {
    const otherwise = args.at(-2);
    let at = args.at(-1);
    for (const key of args.slice(0, -2)) {
        if (!isGoMap(at))
            return wrong(`error calling dig: ${typeName(at)} is no map`);
        if (!Object.hasOwn(at, asText(key)))
            return otherwise;
        at = entryOf(at, asText(key));
    }
    return at;
}
/** sprig's conversion: what is no number is 0. Numbers that Go reads as octal or hexadecimal are left to the server. */
function integer(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'number')
        return BigInt(Math.trunc(value));
    if (typeof value === 'boolean')
        return value ? 1n : 0n;
    if (typeof value !== 'string')
        return 0n;
    if (/^[+-]?(?:0|[1-9]\d{0,17})$/.test(value))
        return BigInt(value.replace('+', ''));
    return /^[+-]?\d/.test(value) ? needsServer('a number that Go reads in its own way') : 0n;
}
function sprig_data_float(value) {
    if (typeof value === 'string')
        return /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : needsServer('float64 of a text');
    return typeof value === 'number' ? value : Number(integer(value));
}
function steps(start, stop, step) {
    if (step === 0 || stop < start !== step < 0)
        return [];
    const count = Math.ceil((stop - start) / step);
    return count > 10_000 ? needsServer(`a list of ${count} numbers`) : Array.from({ length: Math.max(0, count) }, (_, index) => BigInt(start + index * step));
}
/** Plain data with its keys in Go's order. */
function toJson(value) {
    if (value === null || value === undefined)
        return null;
    if (isGoList(value))
        return value.map(toJson);
    if (isGoMap(value))
        return Object.fromEntries(sortedKeys(value).map((key) => [key, toJson(value[key])]));
    return typeof value === 'bigint' ? Number(value) : value;
}
function jsonText(value) {
    return JSON.stringify(toJson(value));
}
function yamlText(value) {
    return (0,dist.stringify)(toJson(value), { lineWidth: 0, indentSeq: false }).replace(/\n$/, '');
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function yamlIn(text) {
    const { documents, problems } = (0,read_yaml.readYaml)(text, 'template', { scalars: 'kubernetes' });
    return problems.length === 0 && documents.length < 2 ? (documents[0]?.value ?? null) : wrong('error converting YAML to JSON');
}
function mapIn(text) {
    const value = yamlIn(text);
    return value === null ? {} : (0,json/* isJsonObject */.O)(value) ? value : wrong('error unmarshaling JSON: the YAML holds no map');
}
function listIn(text) {
    const value = yamlIn(text);
    return value === null ? [] : Array.isArray(value) ? value : wrong('error unmarshaling JSON: the YAML holds no list');
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/functions.js




const known = new Map([...Object.entries(builtins), ...Object.entries(textFunctions), ...Object.entries(dataFunctions)]);
/**
 * What sprig has and this has not (http://masterminds.github.io/sprig/): clocks, chance, keys, hashes, paths, semantic versions, and
 * what is rarely asked for. `env`, `expandenv` and `getHostByName` are none: Argo CD takes them out.
 */
const onlyOnServer = new Set(`abbrev abbrevboth add1f addf adler32sum ago b32dec b32enc b64dec b64enc base bcrypt biggest buildCustomCert call camelcase ceil chunk
clean date dateInZone dateModify date_in_zone date_modify decryptAES deepCopy deepEqual derivePassword dir divf duration durationRound encryptAES ext
floor genCA genCAWithKey genPrivateKey genSelfSignedCert genSelfSignedCertWithKey genSignedCert genSignedCertWithKey hello html htmlDate htmlDateInZone htpasswd initials
isAbs js kebabcase maxf merge mergeOverwrite minf mulf mustAppend mustChunk mustCompact mustDateModify mustDeepCopy mustFirst mustHas
mustInitial mustLast mustMerge mustMergeOverwrite mustPrepend mustPush mustRegexFind mustRegexFindAll mustRegexMatch mustRegexReplaceAll mustRegexReplaceAllLiteral
mustRegexSplit mustRest mustReverse mustSlice mustToDate mustToPrettyJson mustUniq mustWithout must_date_modify now osBase osClean osDir osExt osIsAbs
plural randAlpha randAlphaNum randAscii randBytes randInt randNumeric regexFindAll regexQuoteMeta regexSplit round semver semverCompare seq set sha1sum
sha256sum sha512sum shuffle slugify snakecase subf swapcase toDate toDecimal toPrettyJson trimall typeIs typeIsLike typeOf unixEpoch unset urlJoin urlParse urlquery
uuidv4 values wrap wrapWith`.split(/\s+/));
/** The function of a name. Throws TemplateFailure for one that is not known, or not known here. */
function findFunction(name) {
    const found = known.get(name);
    if (found !== undefined)
        return found;
    return onlyOnServer.has(name) ? needsServer(`the function \`${name}\` is not evaluated here`) : wrong(`function ${JSON.stringify(name)} not defined`);
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/evaluate.js



/** In characters, and in steps: a template in a repository may be hostile. */
const longestOutput = 1_048_576;
const evaluate_mostSteps = 200_000;
/** Compiles a template of Go with the functions that ApplicationSets have. Both it and what it gives throw TemplateFailure. */
function compileGoTemplate(source, { missingKey }) {
    if (!source.includes('{{'))
        return () => source;
    const nodes = parseTemplate(source);
    checkNames(nodes);
    return (data) => new Evaluation(data, missingKey).run(nodes);
}
/** Go finds out what is not defined when it parses, whether or not it is ever called. */
function checkNames(nodes) {
    const checkPipe = ({ commands }) => {
        for (const operand of commands.flat()) {
            if (operand.kind === 'function')
                findFunction(operand.name);
            if (operand.kind === 'pipe')
                checkPipe(operand.pipe);
        }
    };
    for (const node of nodes) {
        if ('pipe' in node)
            checkPipe(node.pipe);
        if ('body' in node) {
            checkNames(node.body);
            checkNames(node.otherwise);
        }
    }
}
class Evaluation {
    missingKey;
    variables;
    output = [];
    length = 0;
    steps = 0;
    constructor(data, missingKey) {
        this.missingKey = missingKey;
        this.variables = [{ name: '$', value: data }];
    }
    run(nodes) {
        const flow = this.walk(nodes, this.variables[0]?.value);
        return flow === 'on' ? this.output.join('') : wrong(`{{${flow}}} outside {{range}}`);
    }
    walk(nodes, dot) {
        for (const node of nodes) {
            const flow = this.step(node, dot);
            if (flow !== 'on')
                return flow;
        }
        return 'on';
    }
    step(node, dot) {
        this.count();
        switch (node.kind) {
            case 'text':
                this.write(node.text);
                return 'on';
            case 'output': {
                const value = this.evaluate(node.pipe, dot);
                if (node.pipe.variables.length === 0)
                    this.write(value === undefined || value === null ? '<no value>' : formatValue(value));
                return 'on';
            }
            case 'break':
            case 'continue':
                return node.kind;
            case 'if':
            case 'with':
                return this.choose(node, dot);
            case 'range':
                return this.repeat(node, dot);
        }
    }
    choose({ kind, pipe, body, otherwise }, dot) {
        const depth = this.variables.length;
        const value = this.evaluate(pipe, dot);
        const flow = isTrue(value) ? this.walk(body, kind === 'with' ? value : dot) : this.walk(otherwise, dot);
        this.variables.length = depth;
        return flow;
    }
    repeat({ pipe, body, otherwise }, dot) {
        const depth = this.variables.length;
        const entries = entriesOf(this.evaluate({ ...pipe, variables: [] }, dot));
        if (entries.length === 0)
            return this.walk(otherwise, dot);
        for (const [key, value] of entries) {
            this.count();
            const [first, second] = pipe.variables;
            if (second !== undefined) {
                this.assign(pipe, first ?? '', key);
                this.assign(pipe, second, value);
            }
            else if (first !== undefined)
                this.assign(pipe, first, value);
            const flow = this.walk(body, value);
            this.variables.length = depth;
            if (flow === 'break')
                break;
        }
        return 'on';
    }
    evaluate(pipe, dot) {
        let value;
        for (const [index, command] of pipe.commands.entries())
            value = this.command(command, dot, index === 0 ? [] : [value]);
        const [variable] = pipe.variables;
        if (variable !== undefined)
            this.assign(pipe, variable, value);
        return value;
    }
    assign({ assigns }, name, value) {
        if (!assigns) {
            this.variables.push({ name, value });
            return;
        }
        this.variable(name).value = value;
    }
    variable(name) {
        return this.variables.findLast((variable) => variable.name === name) ?? wrong(`undefined variable ${JSON.stringify(name)}`);
    }
    command(command, dot, piped) {
        this.count();
        const [first, ...rest] = command;
        if (first?.kind === 'function')
            return this.call(first.name, rest, { dot, piped });
        if (first === undefined || rest.length > 0 || piped.length > 0)
            return wrong("can't give argument to non-function");
        if (first.kind === 'nil')
            return wrong('nil is not a command');
        return this.operand(first, dot);
    }
    call(name, operands, { dot, piped }) {
        if (name === 'and' || name === 'or')
            return this.logic(name === 'and', operands, { dot, piped });
        return findFunction(name)([...operands.map((operand) => this.operand(operand, dot)), ...piped]);
    }
    /** These stop at the first argument that decides, and give that argument. */
    logic(all, operands, { dot, piped }) {
        if (operands.length + piped.length === 0)
            return wrong(`wrong number of args for ${all ? 'and' : 'or'}: want at least 1 got 0`);
        let value;
        for (const operand of operands) {
            value = this.operand(operand, dot);
            if (isTrue(value) !== all)
                return value;
        }
        return piped.length > 0 ? piped[0] : value;
    }
    operand(operand, dot) {
        switch (operand.kind) {
            case 'literal':
                return operand.value;
            case 'nil':
                return null;
            case 'dot':
                return this.fields(dot, operand.path);
            case 'variable':
                return this.fields(this.variable(operand.name).value, operand.path);
            case 'function':
                return findFunction(operand.name)([]);
            case 'pipe':
                return this.fields(this.evaluate(operand.pipe, dot), operand.path);
        }
    }
    fields(from, path) {
        return path.reduce((value, name) => this.field(value, name), from);
    }
    field(from, name) {
        if (from === undefined)
            return this.missingKey === 'error' ? wrong(`nil data; no entry for key ${JSON.stringify(name)}`) : undefined;
        if (from === null)
            return wrong(`nil pointer evaluating interface {}.${name}`);
        if (!isGoMap(from))
            return wrong(`can't evaluate field ${name} in type ${typeName(from)}`);
        const value = entryOf(from, name);
        if (value !== undefined || Object.hasOwn(from, name))
            return value ?? null;
        if (this.missingKey === 'error')
            return wrong(`map has no entry for key ${JSON.stringify(name)}`);
        return this.missingKey === 'zero' ? null : undefined;
    }
    write(text) {
        this.length += text.length;
        if (this.length > longestOutput)
            needsServer(`the template gives more than ${longestOutput} characters`);
        this.output.push(text);
    }
    count() {
        this.steps += 1;
        if (this.steps > evaluate_mostSteps)
            needsServer(`the template takes more than ${evaluate_mostSteps} steps`);
    }
}
/** What `range` goes through: the items of a list, the entries of a map by their keys, or the numbers below one. */
function entriesOf(value) {
    if (value === undefined || value === null)
        return [];
    if (isGoList(value))
        return value.map((item, index) => [BigInt(index), item]);
    if (isGoMap(value))
        return sortedKeys(value).map((key) => [key, value[key]]);
    if (typeof value === 'bigint' && value <= 10000n)
        return Array.from({ length: Math.max(0, Number(value)) }, (_, index) => [BigInt(index), BigInt(index)]);
    return wrong(`range can't iterate over ${formatValue(value)}`);
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/render-fields.js



/** The renderer for `goTemplate` and `goTemplateOptions`. Templates are compiled once. */
function createFieldRenderer({ goTemplate, options }) {
    const missingKey = goTemplate ? missingKeyOf(options) : 'default';
    const text = goTemplate ? createGoText(missingKey) : fastText;
    const value = (held, parameters) => {
        if (typeof held === 'string')
            return text(held, parameters);
        if (Array.isArray(held))
            return held.map((item) => value(item, parameters));
        if (!(0,json/* isJsonObject */.O)(held))
            return held;
        return Object.fromEntries(Object.entries(held).flatMap(([key, item]) => (item === undefined ? [] : [[text(key, parameters), value(item, parameters)]])));
    };
    return { goTemplate, text, value };
}
function missingKeyOf(options) {
    let missingKey = 'default';
    for (const option of options) {
        const wanted = /^missingkey=(default|invalid|zero|error)$/.exec(option)?.[1];
        if (wanted === undefined)
            throw new TemplateFailure('wrong', `goTemplateOptions has ${JSON.stringify(option)}, which Go does not know`);
        missingKey = wanted === 'error' || wanted === 'zero' ? wanted : 'default';
    }
    return missingKey;
}
function createGoText(missingKey) {
    const compiled = new Map();
    return (template, parameters, strict = false) => {
        if (!template.includes('{{'))
            return template;
        const chosen = strict ? 'error' : missingKey;
        const key = `${chosen} ${template}`;
        const known = compiled.get(key) ?? compileGoTemplate(template, { missingKey: chosen });
        compiled.set(key, known);
        return known(parameters);
    };
}
/**
 * The language without functions (https://github.com/valyala/fasttemplate): `{{ name }}` is the parameter of that name where there is one
 * and it is text; else it stays as it is.
 */
function fastText(template, parameters) {
    // A line must hold both, or the text is no template.
    if (!/\{\{.*\}\}/.test(template))
        return template;
    let text = '';
    for (let at = 0;;) {
        const open = template.indexOf('{{', at);
        if (open === -1)
            return text + template.slice(at);
        const close = template.indexOf('}}', open + 2);
        if (close === -1)
            throw new TemplateFailure('wrong', `invalid template: cannot find end tag }} in ${JSON.stringify(template)}`);
        const tag = template.slice(open + 2, close);
        const name = tag.trim();
        const value = name !== '' && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
        text += template.slice(at, open) + (typeof value === 'string' ? value : `{{${tag}}}`);
        at = close + 2;
    }
}
/** Parameters with dots for their nesting, all as text: what selectors look at, and what the language without functions has of a file. */
function flattened(parameters) {
    const flat = {};
    const visit = (value, at) => {
        if (isGoList(value))
            for (const [index, item] of value.entries())
                visit(item, at === '' ? String(index) : `${at}.${index}`);
        else if (isGoMap(value))
            for (const key of sortedKeys(value))
                visit(value[key], at === '' ? key : `${at}.${key}`);
        else
            flat[at] = formatValue(value);
    };
    visit(parameters, '');
    return flat;
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/server-answers.js
var server_answers = __webpack_require__(11964);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/given-parameters.js






/** The parameters that the inputs give for a generator, or a server. Throws TemplateFailure where neither does. */
function generateFromGiven(kind, generator, { given, answers, set, renderer: { goTemplate } }) {
    const inputs = Object.hasOwn(given, `${set}/${kind}`) ? given[`${set}/${kind}`] : Object.hasOwn(given, kind) ? given[kind] : undefined;
    const sets = inputs ?? answered((0,server_answers/* generatorKey */.j7)(kind, generator), `the ${kind} generator asks ${asked[kind]}`, answers);
    if (kind === 'clusters')
        return clusters(generator, sets, goTemplate);
    return sets.map((parameters) => (goTemplate ? parameters : flattened(parameters)));
}
/** What a server said. Throws TemplateFailure where it said nothing, with its reason where it was asked. */
function answered(key, needed, answers) {
    const answer = answers?.get(key);
    if (answer === undefined)
        throw new TemplateFailure('needs-server', needed);
    if ('unanswered' in answer)
        throw new TemplateFailure('needs-server', `${needed}, and ${answer.unanswered}`);
    return answer;
}
const asked = {
    clusters: 'Argo CD for its clusters',
    scmProvider: 'a git host for its repositories',
    clusterDecisionResource: 'the cluster for a resource',
    pullRequest: 'a git host for its pull requests',
    plugin: 'a service of your own',
};
const inCluster = 'https://kubernetes.default.svc';
function clusters(generator, given, goTemplate) {
    if (generator['flatList'] === true)
        throw new TemplateFailure('needs-server', 'the clusters generator with flatList is not expanded here');
    const selector = generator['selector'];
    const chosen = readLabelSelector(selector);
    if (typeof chosen !== 'function')
        throw new TemplateFailure('wrong', `error converting label selector: ${chosen.wrong}`);
    const found = given.filter((cluster) => chosen(labelsOf(cluster))).map((cluster) => clusterParameters(cluster, goTemplate));
    const selects = Object.keys((0,git_tree/* mappingAt */.oh)(selector, 'matchLabels')).length > 0 || (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(selector)['matchExpressions']).length > 0;
    // The cluster of Argo CD itself is there without a Secret, and then has no labels that could be chosen.
    if (selects || given.some((cluster) => cluster['server'] === inCluster))
        return found;
    return [...found, { name: 'in-cluster', nameNormalized: 'in-cluster', server: inCluster, project: '' }];
}
function labelsOf(cluster) {
    return { ...texts(cluster['labels']), 'argocd.argoproj.io/secret-type': 'cluster' };
}
function texts(value) {
    return Object.fromEntries(Object.entries((0,git_tree/* mappingAt */.oh)(value)).map(([key, text]) => [key, (0,git_tree/* textOf */.b6)(text)]));
}
function clusterParameters(cluster, goTemplate) {
    const name = (0,git_tree/* textOf */.b6)(cluster['name']);
    const base = { name, nameNormalized: sanitizeName(name), server: (0,git_tree/* textOf */.b6)(cluster['server']), project: (0,git_tree/* textOf */.b6)(cluster['project']) };
    const [labels, annotations] = [labelsOf(cluster), texts(cluster['annotations'])];
    if (goTemplate)
        return { ...base, metadata: { labels, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) } };
    return {
        ...base,
        ...Object.fromEntries(Object.entries(labels).map(([key, value]) => [`metadata.labels.${key}`, value])),
        ...Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`metadata.annotations.${key}`, value])),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/path-patterns.js
var path_patterns = __webpack_require__(87072);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/git-generator.js









/**
 * The parameters of a git generator over the checkout.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
 */
function generateFromGit(generator, context) {
    const [repository, revision] = [(0,git_tree/* textOf */.b6)(generator['repoURL']), (0,git_tree/* textOf */.b6)(generator['revision'])];
    if (!context.isOwn(repository))
        return fromServer(generator, `the git generator reads ${repository || 'a repository without a name'}, which is not the one checked out`, context);
    if (!context.follows(revision))
        return fromServer(generator, `the git generator reads the revision ${revision}, which is not the branch of this change`, context);
    const directories = (0,git_tree/* listOf */.c3)(generator['directories']);
    const files = (0,git_tree/* listOf */.c3)(generator['files']);
    if (directories.length > 0)
        return fromDirectories(generator, directories, context);
    if (files.length > 0)
        return fromFiles(generator, files, context);
    throw new TemplateFailure('wrong', 'the git generator has neither directories nor files');
}
/** Parameters of what is not checked out. Throws TemplateFailure where no server has given them. */
function fromServer(generator, needed, context) {
    return answered((0,server_answers/* generatorKey */.j7)('git', generator), needed, context.answers)
        .map((parameters) => ({ parameters: { ...parameters, ...templatedValues(generator, parameters, context) }, from: [] }));
}
function fromDirectories(generator, items, context) {
    const excluded = patternsOf(items, true, path_patterns/* readPathMatch */.xz);
    const seen = new Set();
    const found = [];
    for (const { path } of itemsOf(items, false)) {
        const matches = (0,path_patterns/* readPathMatch */.xz)(path);
        if (matches === undefined)
            continue;
        for (const folder of context.tree.foldersOfDepth(path.split('/').length)) {
            if (!seen.has(folder) && matches(folder) && !excluded.some((leaves) => leaves(folder))) {
                seen.add(folder);
                found.push(folder);
            }
        }
    }
    return found.toSorted(walkOrder).map((folder) => withValues(generator, pathParameters({ folder, generator, goTemplate: context.renderer.goTemplate }), { context, from: folder }));
}
function fromFiles(generator, items, context) {
    const read = context.newGlobbing ? path_patterns/* readFolderGlob */.Jn : path_patterns/* readPathspec */.FE;
    const [included, excluded] = [patternsOf(items, false, read), patternsOf(items, true, read)];
    const files = context.tree.paths.filter((path) => included.some((takes) => takes(path)) && !excluded.some((leaves) => leaves(path)));
    return files.flatMap((file) => objectsIn(file, context).map((object) => {
        const { goTemplate } = context.renderer;
        const path = pathParameters({ folder: (0,repository_paths/* folderOf */.y)(file) || '.', file, generator, goTemplate });
        const own = goTemplate ? object : Object.fromEntries(Object.entries(flattened(object)).map(([key, value]) => [key, formatValue(value)]));
        return withValues(generator, { ...own, ...path }, { context, from: file });
    }));
}
/** A file holds one object or a list of them; an empty one holds an object without keys. */
function objectsIn(file, { tree }) {
    const value = tree.value(file);
    if (value === undefined)
        throw new TemplateFailure('wrong', `the file ${file} of the git generator cannot be read as YAML or JSON`);
    const objects = value === null ? [{}] : Array.isArray(value) ? value : [value];
    return objects.map((object) => ((0,json/* isJsonObject */.O)(object) ? object : object === null ? {} : notAnObject(file)));
}
function notAnObject(file) {
    throw new TemplateFailure('wrong', `the file ${file} of the git generator holds neither an object nor a list of objects`);
}
function itemsOf(items, exclude) {
    return items.flatMap((item) => ((0,json/* isJsonObject */.O)(item) && (item['exclude'] === true) === exclude ? [{ path: (0,git_tree/* textOf */.b6)(item['path']), exclude }] : []));
}
/** A pattern, with the text that it must begin with looked at before anything else. */
function patternsOf(items, exclude, read) {
    return itemsOf(items, exclude).flatMap(({ path }) => {
        const matches = read(path);
        const fixed = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '').replace(/[*?[\\][^]*$/, '');
        return matches === undefined ? [] : [(candidate) => candidate.startsWith(fixed) && matches(candidate)];
    });
}
function walkOrder(a, b) {
    return a.replaceAll('/', '\0') < b.replaceAll('/', '\0') ? -1 : 1;
}
function pathParameters({ folder, file, generator, goTemplate }) {
    const prefix = (0,git_tree/* textOf */.b6)(generator['pathParamPrefix']);
    const basename = folder.slice(folder.lastIndexOf('/') + 1);
    const filename = file?.slice(file.lastIndexOf('/') + 1);
    const segments = folder.split('/');
    const named = {
        basename, basenameNormalized: sanitizeName(basename),
        ...(filename === undefined ? {} : { filename, filenameNormalized: sanitizeName(filename) }),
    };
    if (goTemplate) {
        const path = { path: folder, ...named, segments };
        return prefix === '' ? { path } : { [prefix]: { path } };
    }
    const name = prefix === '' ? 'path' : `${prefix}.path`;
    return Object.fromEntries([
        [name, folder],
        ...Object.entries(named).map(([key, value]) => [`${name}.${key}`, value]),
        ...segments.flatMap((segment, index) => (segment === '' ? [] : [[`${name}[${index}]`, segment]])),
    ]);
}
function withValues(generator, parameters, { context, from }) {
    return { parameters: { ...parameters, ...templatedValues(generator, parameters, context) }, from: [from] };
}
/** The `values` of a generator, with its own parameters put in. They see those parameters and not each other. */
function templatedValues({ values }, parameters, { renderer }) {
    if (!(0,json/* isJsonObject */.O)(values))
        return {};
    const rendered = Object.entries(values).map(([key, value]) => [key, renderer.text((0,git_tree/* textOf */.b6)(value), parameters)]);
    if (rendered.length === 0)
        return {};
    return renderer.goTemplate ? { values: Object.fromEntries(rendered) } : Object.fromEntries(rendered.map(([key, value]) => [`values.${key}`, value]));
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/read-values.js
var read_values = __webpack_require__(58468);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/generators.js








/** The kinds of generators in the order in which Argo CD goes through those of one entry. */
const kinds = ['list', 'clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'matrix', 'merge', 'plugin'];
/** The generators of one entry of `generators`: usually one. Throws TemplateFailure where there is none. */
function kindsOf(entry) {
    const found = kinds.filter((kind) => (0,json/* isJsonObject */.O)(entry) && entry[kind] !== undefined && entry[kind] !== null);
    if (found.length > 0)
        return found;
    throw new TemplateFailure('wrong', 'an entry of generators has no generator that is known');
}
/**
 * The parameters of one generator, chosen by the selector of its entry. Throws TemplateFailure.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
function generate(kind, entry, context) {
    const chosen = readLabelSelector(entry['selector']);
    if (typeof chosen !== 'function')
        throw new TemplateFailure('wrong', `error parsing label selector: ${chosen.wrong}`);
    const generator = (0,json/* isJsonObject */.O)(entry[kind]) ? entry[kind] : {};
    const sets = handlers[kind](generator, context);
    return entry['selector'] === undefined || entry['selector'] === null ? sets : sets.filter(({ parameters }) => chosen(flattened(parameters)));
}
const handlers = {
    list: generateFromList,
    git: generateFromGit,
    matrix: generateMatrix,
    merge: generateMerge,
    clusters: fromGiven('clusters'),
    scmProvider: fromGiven('scmProvider'),
    clusterDecisionResource: fromGiven('clusterDecisionResource'),
    pullRequest: fromGiven('pullRequest'),
    plugin: fromGiven('plugin'),
};
function fromGiven(kind) {
    return (generator, context) => generateFromGiven(kind, generator, context)
        .map((parameters) => ({ parameters: { ...parameters, ...templatedValues(generator, parameters, context) }, from: [] }));
}
function generateFromList(generator, { renderer: { goTemplate } }) {
    const elements = (0,git_tree/* listOf */.c3)(generator['elements']).map((element) => {
        if (!(0,json/* isJsonObject */.O)(element))
            throw new TemplateFailure('wrong', 'an element of the list generator is no mapping');
        return goTemplate ? element : flatElement(element);
    });
    return [...elements, ...elementsIn((0,git_tree/* textOf */.b6)(generator['elementsYaml']))].map((parameters) => ({ parameters, from: [] }));
}
/** Without Go templates an element holds text, and texts below `values`. */
function flatElement(element) {
    return Object.fromEntries(Object.entries(element).flatMap(([key, value]) => {
        if (key === 'values' && (0,json/* isJsonObject */.O)(value))
            return Object.entries(value).map(([name, text]) => [`values.${name}`, onlyText(name, text)]);
        return [[key, onlyText(key, value)]];
    }));
}
function onlyText(key, value) {
    if (typeof value === 'string')
        return value;
    throw new TemplateFailure('wrong', `the list generator has ${key}, which is no text: put it in quotes, or set goTemplate: true`);
}
function elementsIn(text) {
    if (text === '')
        return [];
    const [value, ...more] = (0,read_values/* valuesOf */.sm)(text, 'elementsYaml') ?? [];
    const elements = value === null && more.length === 0 ? [] : value;
    if (Array.isArray(elements) && elements.every(json/* isJsonObject */.O))
        return elements;
    throw new TemplateFailure('wrong', 'elementsYaml of the list generator holds no list of mappings');
}
/** A generator within another one: exactly one kind an entry. */
function generateNested(entry, context) {
    const [kind, ...more] = kindsOf(entry);
    if (more.length > 0)
        throw new TemplateFailure('wrong', `an entry of a combining generator has several generators: ${[kind, ...more].join(', ')}`);
    return kind === undefined || !(0,json/* isJsonObject */.O)(entry) ? [] : generate(kind, entry, context);
}
function generateMatrix(generator, context) {
    const [first, second, ...more] = (0,git_tree/* listOf */.c3)(generator['generators']);
    if (first === undefined || second === undefined || more.length > 0)
        throw new TemplateFailure('wrong', 'the matrix generator takes exactly two generators');
    return generateNested(first, context).flatMap((outer) => {
        const interpolated = Object.keys(outer.parameters).length === 0 ? second : interpolate(second, outer.parameters, context.renderer);
        return generateNested(interpolated, context).map((inner) => ({
            parameters: context.renderer.goTemplate ? mergeDeep(inner.parameters, outer.parameters) : combine(outer.parameters, inner.parameters),
            from: [...outer.from, ...inner.from],
        }));
    });
}
/** Kinds whose `values` may name parameters of their own, which are not known yet: what is missing is left for them. */
const withOwnValues = new Set(['clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'plugin']);
/** Puts the parameters of the first generator of a matrix into the second one. */
function interpolate(entry, parameters, renderer) {
    if (!(0,json/* isJsonObject */.O)(entry))
        return entry;
    return Object.fromEntries(Object.entries(entry).flatMap(([key, held]) => {
        if (held === undefined)
            return [];
        if (!withOwnValues.has(key) || !(0,json/* isJsonObject */.O)(held))
            return [[key, renderer.value(held, parameters)]];
        const { values, ...rest } = held;
        const own = (0,json/* isJsonObject */.O)(values) ? { values: Object.fromEntries(Object.entries(values).map(([name, text]) => [name, deferred((0,git_tree/* textOf */.b6)(text), parameters, renderer)])) } : {};
        return [[key, { ...renderer.value(rest, parameters), ...own }]];
    }));
}
function deferred(text, parameters, renderer) {
    try {
        return renderer.text(text, parameters, true);
    }
    catch (error) {
        if (error instanceof TemplateFailure && /has no entry for key|no entry for key|can't evaluate field/.test(error.message))
            return text;
        throw error;
    }
}
/** Without Go templates all parameters are texts, and a key of both must have the same one. */
function combine(outer, inner) {
    const texts = Object.fromEntries(Object.entries(outer).map(([key, value]) => [key, formatValue(value)]));
    for (const [key, value] of Object.entries(inner)) {
        const text = formatValue(value);
        if (Object.hasOwn(texts, key) && texts[key] !== text)
            throw new TemplateFailure('wrong', `found duplicate key ${key} with different value, a: ${texts[key] ?? ''} ,b: ${text}`);
        texts[key] = text;
    }
    return texts;
}
/** What stands in `over` wins; mappings of both are merged. */
function mergeDeep(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = Object.hasOwn(merged, key) ? merged[key] : undefined;
        merged[key] = isGoMap(value) && isGoMap(below) ? mergeDeep(below, value) : value;
    }
    return merged;
}
function generateMerge(generator, context) {
    const entries = (0,git_tree/* listOf */.c3)(generator['generators']);
    if (entries.length < 2)
        throw new TemplateFailure('wrong', 'the merge generator takes two generators or more');
    const keys = [...new Set((0,git_tree/* listOf */.c3)(generator['mergeKeys']).filter((key) => typeof key === 'string'))].toSorted();
    if (keys.length === 0)
        throw new TemplateFailure('wrong', 'the merge generator has no mergeKeys');
    const [base = new Map(), ...others] = entries.map((entry) => byKeys(generateNested(entry, context), keys));
    const merged = new Map(base);
    for (const other of others) {
        for (const [key, set] of merged) {
            const over = other.get(key);
            if (over === undefined)
                continue;
            const parameters = context.renderer.goTemplate ? mergeDeep(set.parameters, over.parameters) : { ...set.parameters, ...over.parameters };
            merged.set(key, { parameters, from: [...set.from, ...over.from] });
        }
    }
    return [...merged.values()];
}
function byKeys(sets, keys) {
    const found = new Map();
    for (const set of sets) {
        const key = keyText(Object.fromEntries(keys.map((name) => [name, Object.hasOwn(set.parameters, name) ? set.parameters[name] : null])));
        if (found.has(key))
            throw new TemplateFailure('wrong', `the parameters from a generator were not unique by the given mergeKeys; duplicate key was ${key}`);
        found.set(key, set);
    }
    return found;
}
function keyText(value) {
    return JSON.stringify(value, (_key, held) => {
        if (typeof held === 'bigint')
            return Number(held);
        return isGoMap(held) ? Object.fromEntries(sortedKeys(held).map((key) => [key, held[key]])) : held;
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/template-patch.js




/**
 * Puts a rendered `templatePatch` over an Application, as a strategic merge patch: mappings are merged, null takes away, lists replace.
 * The project stays as it is. Throws TemplateFailure.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch
 */
function applyTemplatePatch(application, text) {
    const patch = (0,read_values/* firstValueOf */.xb)(text, 'templatePatch');
    if (patch === null)
        return application;
    if (!(0,json/* isJsonObject */.O)(patch))
        throw new TemplateFailure('wrong', 'templatePatch is no YAML mapping');
    const patched = merge(application, patch, '');
    const project = (0,json/* isJsonObject */.O)(application['spec']) ? application['spec']['project'] : undefined;
    return (0,json/* isJsonObject */.O)(patched['spec']) ? { ...patched, spec: { ...patched['spec'], ...(project === undefined ? {} : { project }) } } : patched;
}
/** Lists that a patch adds to: all others of an Application are replaced. */
const addedTo = new Set(['/metadata/finalizers']);
function merge(base, patch, at) {
    if (addedTo.has(at) && Array.isArray(patch))
        return [...(0,git_tree/* listOf */.c3)(base), ...patch.filter((item) => !(0,git_tree/* listOf */.c3)(base).includes(item))];
    if (!(0,json/* isJsonObject */.O)(patch))
        return patch;
    const directive = Object.keys(patch).find((key) => key.startsWith('$'));
    if (directive !== undefined)
        throw new TemplateFailure('needs-server', `templatePatch uses ${directive}`);
    const merged = (0,json/* isJsonObject */.O)(base) ? { ...base } : {};
    for (const [key, value] of Object.entries(patch)) {
        if (value === undefined)
            continue;
        if (value === null)
            delete merged[key];
        else
            merged[key] = merge(Object.hasOwn(merged, key) ? merged[key] : undefined, value, `${at}/${key}`);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/application-set.js







/** The Applications of an ApplicationSet, in the order of its generators. `context` is without what the set says itself. */
function expandApplicationSet(value, context) {
    const spec = (0,git_tree/* mappingAt */.oh)(value, 'spec');
    const set = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, 'metadata')['name']);
    const gaps = [];
    const applications = [];
    const attempt = (act, generator, besides = '') => {
        try {
            act();
        }
        catch (error) {
            if (!(error instanceof TemplateFailure))
                throw error;
            gaps.push({ kind: error.kind, message: `${error.message}${besides}`, ...(generator === undefined ? {} : { generator }) });
        }
    };
    attempt(() => {
        const renderer = createFieldRenderer({ goTemplate: spec['goTemplate'] === true, options: (0,git_tree/* listOf */.c3)(spec['goTemplateOptions']).map(git_tree/* textOf */.b6) });
        for (const [index, entry] of (0,git_tree/* listOf */.c3)(spec['generators']).entries()) {
            const told = context.answers?.get((0,server_answers/* entryKey */.k2)(value, index));
            if (told !== undefined && !('unanswered' in told)) {
                applications.push(...told.map((application) => ({ value: application, from: [] })));
                continue;
            }
            const besides = told === undefined ? '' : `, and ${told.unanswered}`;
            attempt(() => {
                for (const kind of kindsOf(entry)) {
                    const template = fillGaps((0,git_tree/* mappingAt */.oh)(entry, kind, 'template'), (0,git_tree/* mappingAt */.oh)(spec, 'template'));
                    for (const parameters of generate(kind, entry, { ...context, renderer, set })) {
                        attempt(() => { applications.push(renderApplication(value, template, parameters, renderer)); }, index, besides);
                    }
                }
            }, index, besides);
        }
    });
    return { applications, gaps: [...new Map([...gaps, ...duplicates(applications)].map((gap) => [JSON.stringify(gap), gap])).values()] };
}
function renderApplication(set, template, { parameters, from }, renderer) {
    const spec = (0,git_tree/* mappingAt */.oh)(set, 'spec');
    const { name, labels, annotations, finalizers } = (0,git_tree/* mappingAt */.oh)(template, 'metadata');
    const held = { metadata: defined({ name, labels, annotations, finalizers }), spec: (0,git_tree/* mappingAt */.oh)(template, 'spec') };
    const isRendered = Object.keys(parameters).length > 0;
    const rendered = (isRendered ? renderer.value(held, parameters) : held);
    const patch = spec['templatePatch'];
    const patched = typeof patch === 'string' ? applyTemplatePatch(withFinalizer(rendered, spec, isRendered), renderer.text(patch, parameters)) : withFinalizer(rendered, spec, isRendered);
    const { namespace } = (0,git_tree/* mappingAt */.oh)(set, 'metadata');
    const value = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', ...patched, metadata: { ...(0,git_tree/* mappingAt */.oh)(patched, 'metadata'), ...defined({ namespace }) } };
    return { value, from: [...new Set(from)] };
}
/** Argo CD adds a finalizer where the template has none, unless resources are to be preserved. */
function withFinalizer(application, spec, isRendered) {
    const metadata = (0,git_tree/* mappingAt */.oh)(application, 'metadata');
    if (!isRendered || (0,git_tree/* mappingAt */.oh)(spec, 'syncPolicy')['preserveResourcesOnDeletion'] === true || (0,git_tree/* listOf */.c3)(metadata['finalizers']).length > 0)
        return application;
    return { ...application, metadata: { ...metadata, finalizers: ['resources-finalizer.argocd.argoproj.io'] } };
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** What a generator's own template leaves empty comes from the template of the set. */
function fillGaps(own, common) {
    const filled = { ...own };
    for (const [key, value] of Object.entries(common)) {
        const held = Object.hasOwn(filled, key) ? filled[key] : undefined;
        if ((0,json/* isJsonObject */.O)(held) && (0,json/* isJsonObject */.O)(value))
            filled[key] = fillGaps(held, value);
        else if (isEmpty(held))
            filled[key] = value;
    }
    return filled;
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    return (0,json/* isJsonObject */.O)(value) ? Object.keys(value).length === 0 : value === undefined || value === null || value === '' || value === 0 || value === false;
}
function duplicates(applications) {
    const seen = new Set();
    const twice = new Set();
    for (const { value } of applications) {
        const name = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, 'metadata')['name']);
        if (seen.has(name))
            twice.add(name);
        seen.add(name);
    }
    return [...twice].map((name) => ({ kind: 'wrong', message: `contains applications with duplicate name: ${name}` }));
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/find-definitions.js
var find_definitions = __webpack_require__(71773);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-application.js
var git_application = __webpack_require__(54050);
// EXTERNAL MODULE: ./build/compiled/core/gitops/repository-address.js
var repository_address = __webpack_require__(47556);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/model-applications.js




/** Tells which sources and generators read this repository at this branch. */
function ownership({ addresses, branch, defaultBranch }) {
    const own = new Set(addresses.map(repository_address/* repositoryAddress */.n));
    return {
        isOwn: (url) => own.size === 0 || own.has((0,repository_address/* repositoryAddress */.n)(url)),
        follows: (revision) => (0,repository_address/* followsBranch */.b)(revision, { branch, defaultBranch }),
    };
}
/** Finds and expands the definitions in some files of a tree, all of them by default. */
function modelApplications(tree, facts, files) {
    const { definitions, unread } = (0,find_definitions/* findDefinitions */.C)(tree, files);
    const written = definitions.flatMap((definition) => (definition.kind === 'Application' ? ((0,git_application/* readApplication */.n)(definition.value, { definition }) ?? []) : []));
    const sets = definitions.filter(({ kind }) => kind === 'ApplicationSet').map((definition) => expandSet(definition, tree, facts));
    return { tree, written, sets, unread };
}
/** Expands one set over the files of a tree. */
function expandSet(definition, tree, facts) {
    const { applications, gaps } = expandApplicationSet(definition.value, { tree, ...ownership(facts), given: facts.given, answers: facts.answers, newGlobbing: facts.newGlobbing });
    const name = nameOf(definition.value);
    return { definition, name, gaps, applications: applications.flatMap(({ value, from }) => (0,git_application/* readApplication */.n)(value, { definition, set: name, from }) ?? []) };
}
/** All Applications of a model, written ones first. */
function applicationsOf({ written, sets }) {
    return [...written, ...sets.flatMap(({ applications }) => applications)];
}
/** Whether a source takes the files of this repository at this branch. */
function takesOurFiles(facts) {
    const { isOwn, follows } = ownership(facts);
    return ({ repoURL, revision, value }) => typeof value['chart'] !== 'string' && isOwn(repoURL) && follows(revision);
}
function nameOf(value) {
    const { metadata } = value;
    return typeof metadata === 'object' && metadata !== null && 'name' in metadata && typeof metadata['name'] === 'string' ? metadata['name'] : '';
}


/***/ }),

/***/ 87072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ readPathspec),
/* harmony export */   Jn: () => (/* binding */ readFolderGlob),
/* harmony export */   xz: () => (/* binding */ readPathMatch)
/* harmony export */ });
/**
 * A pattern as Go's `path.Match` reads it, which the git generator uses for directories: `*` and `?` do not cross `/`. Undefined for
 * one that Go calls malformed: Argo CD passes over it. https://pkg.go.dev/path#Match
 */
function readPathMatch(pattern) {
    const segments = pattern.split('/').map((segment) => readSteps(segment, '^'));
    if (segments.includes(undefined))
        return undefined;
    const fixed = pattern.replace(/[*?[\\][^]*$/, '');
    return (path) => {
        if (!path.startsWith(fixed))
            return false;
        const parts = path.split('/');
        return parts.length === segments.length && segments.every((steps, index) => steps !== undefined && matches(steps, parts[index] ?? ''));
    };
}
/**
 * A pattern as `git ls-files` reads it, which the git generator uses for files: `*` and `**` cross `/`, and a folder stands for all that
 * is in it. https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
 */
function readPathspec(pattern) {
    const written = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    const steps = readSteps(written, '^!');
    const isPlain = !/[*?[\\]/.test(written);
    return (path) => (isPlain ? path === written || path.startsWith(`${written}/`) || written === '' : steps !== undefined && matches(steps, path));
}
/**
 * A pattern in which `*` stays in its folder and `**` crosses folders: git files under the new globbing of Argo CD, and the paths of
 * `manifest-generate-paths` and value files.
 */
function readFolderGlob(pattern) {
    const segments = pattern.split('/').map((segment) => (segment === '**' ? 'folders' : readSteps(segment, '^!')));
    return (path) => {
        const parts = path.split('/');
        // The positions in the pattern that can be reached, so that many stars cost no more than few.
        let reached = new Set([0]);
        const close = (positions) => {
            for (const position of positions)
                if (segments[position] === 'folders')
                    positions.add(position + 1);
            return positions;
        };
        reached = close(reached);
        for (const part of parts) {
            const next = new Set();
            for (const position of reached) {
                const segment = segments[position];
                if (segment === 'folders')
                    next.add(position);
                else if (segment !== undefined && matches(segment, part))
                    next.add(position + 1);
            }
            reached = close(next);
        }
        return reached.has(segments.length);
    };
}
function readSteps(pattern, negations) {
    const steps = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        if (char === '*') {
            if (steps.at(-1) !== 'many')
                steps.push('many');
        }
        else if (char === '?')
            steps.push('one');
        else if (char === '[') {
            const set = readSet(pattern, at, negations);
            if (set === undefined)
                return undefined;
            steps.push(set.step);
            at = set.end;
        }
        else if (char === '\\') {
            at += 1;
            if (at >= pattern.length)
                return undefined;
            steps.push({ char: pattern[at] ?? '' });
        }
        else
            steps.push({ char });
    }
    return steps;
}
function readSet(pattern, start, negations) {
    const negated = negations.includes(pattern[start + 1] ?? ' ');
    const set = [];
    for (let at = start + (negated ? 2 : 1); at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        if (char === ']' && set.length > 0)
            return { step: { set, negated }, end: at };
        if (char === ']' || char === '\\')
            return undefined;
        if (pattern[at + 1] === '-' && at + 2 < pattern.length && pattern[at + 2] !== ']') {
            set.push([char, pattern[at + 2] ?? '']);
            at += 2;
        }
        else
            set.push([char, char]);
    }
    return undefined;
}
/** Goes back to the last star only, so that it takes no more than the length of both multiplied. */
function matches(steps, text) {
    let [step, at, star, starAt] = [0, 0, -1, 0];
    while (at < text.length) {
        const wanted = steps[step];
        if (wanted === 'many') {
            star = step++;
            starAt = at;
        }
        else if (wanted !== undefined && fits(wanted, text[at] ?? '')) {
            step += 1;
            at += 1;
        }
        else if (star === -1)
            return false;
        else {
            step = star + 1;
            starAt += 1;
            at = starAt;
        }
    }
    while (steps[step] === 'many')
        step += 1;
    return step === steps.length;
}
function fits(step, char) {
    if (step === 'one')
        return true;
    if ('char' in step)
        return step.char === char;
    return step.set.some(([low, high]) => char >= low && char <= high) !== step.negated;
}


/***/ }),

/***/ 58468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ maxLength),
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   xb: () => (/* binding */ firstValueOf)
/* harmony export */ });
/* harmony import */ var _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68717);


/** In characters. Nobody writes parameters, kustomizations or Applications of this size. */
const maxLength = 1_048_576;
/** The documents of a YAML or JSON text; undefined where it cannot be read. The fast parser reads what is ordinary. */
function valuesOf(text, file) {
    if (text.length > maxLength)
        return undefined;
    const fast = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDocuments */ .ZF)(text)?.map(({ start, end }) => (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlockYaml */ .w_)(text, start, end));
    const ordinary = fast?.flatMap((value) => (value === _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .unusual */ .yq ? [] : [value]));
    if (ordinary !== undefined && ordinary.length === fast?.length)
        return ordinary;
    const { documents, problems } = (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(text, file, { scalars: 'kubernetes', maxLength });
    return problems.some(({ severity }) => severity === 'error') ? undefined : documents.map(({ value }) => value);
}
/** Why `valuesOf` has none of a text, and where. */
function whyUnreadable(text, file) {
    return (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(text, file, { scalars: 'kubernetes', maxLength }).problems.find(({ severity }) => severity === 'error');
}
/** The first document; null for an empty text. */
function firstValueOf(text, file) {
    const values = valuesOf(text, file);
    return values === undefined ? undefined : (values.find((value) => value !== null) ?? null);
}


/***/ }),

/***/ 47556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ followsBranch),
/* harmony export */   n: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/**
 * A repository's address in a form that all ways of writing it share: `github.com/org/name` for
 * `https://user@github.com:443/Org/name.git/`, `git@github.com:org/name` and `ssh://git@github.com/org/name`.
 */
function repositoryAddress(url) {
    return url.trim().toLowerCase()
        .replace(/[?#].*$/, '')
        .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
        .replace(/^[^/@]+@/, '')
        .replace(/^([^/:]+):(?!\d+(?:\/|$))\/?/, '$1/')
        .replace(/^([^/:]+):\d+(?=\/|$)/, '$1')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
/** Whether a revision of an Application or generator is what some branch has. `HEAD` and nothing stand for the default branch. */
function followsBranch(revision, { branch, defaultBranch }) {
    const named = revision.replace(/^refs\/heads\//, '');
    if (named === '' || named === 'HEAD')
        return defaultBranch === undefined || branch === undefined || branch === defaultBranch;
    return named === branch;
}


/***/ }),

/***/ 11964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j7: () => (/* binding */ generatorKey),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   u5: () => (/* binding */ askedKinds)
/* harmony export */ });
/** The generators whose parameters a server can be asked for. */
const askedKinds = ['clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'plugin'];
/** Of the same generator in whatever set. All that select clusters choose from the same ones. */
function generatorKey(kind, generator) {
    if (kind === 'clusters')
        return 'clusters';
    const { values: _values, template: _template, ...rest } = generator;
    return JSON.stringify([kind, rest]);
}
/** Of one entry of the `generators` of a set, as the set stands. */
function entryKey(set, index) {
    return JSON.stringify([index, set]);
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPattern)
/* harmony export */ });
/** What Go's regular expressions know and JavaScript's would take for something else. */
const otherDialect = /\[\[:|\(\?P<|\(\?[imsU-]+[):]|\\[AzQEC]|\\[pP][A-Z]/;
/** What without the flag `u` would be a letter and a quantifier. */
const needsUnicode = /\\[pPux]\{/;
/**
 * The regular expression of a schema, which Kubernetes reads as Go does. Undefined where it has no counterpart here:
 * then nobody can say whether a value fits.
 */
function readPattern(text) {
    const [, flags = '', source = text] = /^\(\?([is]+)\)([^]*)$/.exec(text) ?? [];
    if (otherDialect.test(source))
        return undefined;
    // With `u` an escape that is not needed, as in `\_`, is an error.
    return compile(source, `${flags}u`) ?? (needsUnicode.test(source) ? undefined : compile(source, flags));
}
function compile(source, flags) {
    try {
        return new RegExp(source, [...new Set(flags)].join(''));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
