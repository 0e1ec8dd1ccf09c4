export const id = 6773;
export const ids = [6773,9969];
export const modules = {

/***/ 29969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   fx: () => (/* binding */ isSafeRef),
/* harmony export */   w7: () => (/* binding */ shortRevision),
/* harmony export */   yF: () => (/* binding */ namesCommit)
/* harmony export */ });
// What git forbids in the name of a ref (git-check-ref-format(1)), and a dash in front, which git would take for an option.
const forbiddenCharacters = /[\p{Cc} ~^:?*[\\]/u;
const forbiddenSequences = /^[-/]|\.\.|@\{|\/\/|[/.]$|^@$/;
/**
 * True for the name of a branch or tag that can be given to git as an argument: any that git itself accepts,
 * shell characters included, since no shell ever sees it.
 */
function isSafeRef(name) {
    return (name !== '' &&
        name.length <= 255 &&
        !forbiddenCharacters.test(name) &&
        !forbiddenSequences.test(name) &&
        name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock')));
}
/** True for a whole commit id, in the lower case that git prints. */
function isCommitSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Whether a text is a commit's id, or 7 of its first digits and more. */
function namesCommit(text, sha) {
    return /^[0-9a-f]{7,40}$/i.test(text) && sha.toLowerCase().startsWith(text.toLowerCase());
}
/** The first seven characters of a commit's id, as git and GitHub abbreviate it; other revisions (a tag, a chart version) as they are. */
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/i.test(revision) ? revision.slice(0, 7) : revision;
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

/***/ 19589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ generateFromGiven),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   y$: () => (/* binding */ readGivenParameters)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98610);
/* harmony import */ var _go_template_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3909);
/* harmony import */ var _render_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14850);
/* harmony import */ var _server_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11964);
/* harmony import */ var _sanitize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87276);







/** Reads the input: what is wrong with it, or the parameters. */
function readGivenParameters(value) {
    const found = {};
    for (const [key, sets] of Object.entries(value)) {
        if (!/^(?:[^/]+\/)?(?:clusters|scmProvider|clusterDecisionResource|pullRequest|plugin)$/.test(key))
            return { wrong: `has ${key}, which is no generator that takes parameters: clusters, scmProvider, clusterDecisionResource, pullRequest, plugin` };
        const list = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(sets);
        if (!Array.isArray(sets) || !list.every(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O))
            return { wrong: `has ${key}, which is no list of mappings` };
        found[key] = list;
    }
    return found;
}
/** The parameters that the inputs give for a generator, or a server. Throws TemplateFailure where neither does. */
function generateFromGiven(kind, generator, { given, answers, set, renderer: { goTemplate } }) {
    const inputs = Object.hasOwn(given, `${set}/${kind}`) ? given[`${set}/${kind}`] : Object.hasOwn(given, kind) ? given[kind] : undefined;
    const sets = inputs ?? answered((0,_server_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .generatorKey */ .j7)(kind, generator), `the ${kind} generator asks ${asked[kind]}`, answers);
    if (kind === 'clusters')
        return clusters(generator, sets, goTemplate);
    return sets.map((parameters) => (goTemplate ? parameters : (0,_render_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flattened */ .a)(parameters)));
}
/** What a server said. Throws TemplateFailure where it said nothing, with its reason where it was asked. */
function answered(key, needed, answers) {
    const answer = answers?.get(key);
    if (answer === undefined)
        throw new _go_template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateFailure */ .Rr('needs-server', needed);
    if ('unanswered' in answer)
        throw new _go_template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateFailure */ .Rr('needs-server', `${needed}, and ${answer.unanswered}`);
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
        throw new _go_template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateFailure */ .Rr('needs-server', 'the clusters generator with flatList is not expanded here');
    const selector = generator['selector'];
    const chosen = (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .readLabelSelector */ .Q)(selector);
    if (typeof chosen !== 'function')
        throw new _go_template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateFailure */ .Rr('wrong', `error converting label selector: ${chosen.wrong}`);
    const found = given.filter((cluster) => chosen(labelsOf(cluster))).map((cluster) => clusterParameters(cluster, goTemplate));
    const selects = Object.keys((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(selector, 'matchLabels')).length > 0 || (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(selector)['matchExpressions']).length > 0;
    // The cluster of Argo CD itself is there without a Secret, and then has no labels that could be chosen.
    if (selects || given.some((cluster) => cluster['server'] === inCluster))
        return found;
    return [...found, { name: 'in-cluster', nameNormalized: 'in-cluster', server: inCluster, project: '' }];
}
function labelsOf(cluster) {
    return { ...texts(cluster['labels']), 'argocd.argoproj.io/secret-type': 'cluster' };
}
function texts(value) {
    return Object.fromEntries(Object.entries((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(value)).map(([key, text]) => [key, (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text)]));
}
function clusterParameters(cluster, goTemplate) {
    const name = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cluster['name']);
    const base = { name, nameNormalized: (0,_sanitize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sanitizeName */ .r)(name), server: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cluster['server']), project: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cluster['project']) };
    const [labels, annotations] = [labelsOf(cluster), texts(cluster['annotations'])];
    if (goTemplate)
        return { ...base, metadata: { labels, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) } };
    return {
        ...base,
        ...Object.fromEntries(Object.entries(labels).map(([key, value]) => [`metadata.labels.${key}`, value])),
        ...Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`metadata.annotations.${key}`, value])),
    };
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Mf: () => (/* binding */ sortedKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Rb: () => (/* binding */ isGoMap),
/* harmony export */   Rr: () => (/* binding */ TemplateFailure),
/* harmony export */   Xu: () => (/* binding */ isGoList),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   hG: () => (/* binding */ needsServer),
/* harmony export */   kr: () => (/* binding */ formatFloat)
/* harmony export */ });
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


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readLabelSelector)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/**
 * A selector of Kubernetes. As in Argo CD, values may be anything, an address of a cluster too. Without one everything is chosen; what
 * cannot be read is said in `wrong`.
 */
function readLabelSelector(value) {
    if (value === undefined || value === null)
        return () => true;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return { wrong: 'the selector is no mapping' };
    const labels = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['matchLabels']) ? value['matchLabels'] : {};
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
    const { key, operator, values } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(expression) ? expression : {};
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


/***/ }),

/***/ 58468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ maxLength),
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   xb: () => (/* binding */ firstValueOf)
/* harmony export */ });
/* harmony import */ var _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27639);
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

/***/ 14850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createFieldRenderer),
  a: () => (/* binding */ flattened)
});

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/gitops/go-template/values.js
var values = __webpack_require__(9167);
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
    return (0,values/* wrong */.Qm)('unclosed action');
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
        return end === -1 ? (0,values/* wrong */.Qm)('unterminated raw quoted string') : { kind: 'text', text: source.slice(at + 1, end), end: end + 1 };
    }
    if (quote === "'")
        return (0,values/* needsServer */.hG)('the template uses a character constant');
    if (quote === '"')
        return readQuoted(source, at);
    for (const [kind, pattern] of patterns) {
        pattern.lastIndex = at;
        const found = pattern.exec(source)?.[0];
        if (found !== undefined && found !== '')
            return { kind, text: found, end: at + found.length };
    }
    return (0,values/* wrong */.Qm)(`unexpected ${JSON.stringify(source[at] ?? '')} in an action`);
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
            return (0,values/* wrong */.Qm)('a quoted string has an escape that is not known');
        else
            text += escaped;
        at += Math.max(1, whole.length);
    }
    return (0,values/* wrong */.Qm)('unterminated quoted string');
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
            return (0,values/* needsServer */.hG)(`the template is nested more than ${deepest} levels deep`);
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
                return (0,values/* needsServer */.hG)(`the template uses \`${word}\``);
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
            return (0,values/* wrong */.Qm)(`{{${kind}}} has no {{end}}`);
        if (ended[0]?.text === 'end')
            return { kind, pipe, body: nodes, otherwise: [] };
        const [, next] = ended;
        // `{{else if}}` ends with the block that it is in.
        if (next?.kind === 'name' && (next.text === 'if' || next.text === 'with') && kind !== 'range') {
            return { kind, pipe, body: nodes, otherwise: [readBlock(next.text, ended.slice(2), depth + 1)] };
        }
        if (ended.length > 1)
            return (0,values/* wrong */.Qm)('unexpected text after {{else');
        const other = readNodes(depth + 1);
        if (other.ended?.[0]?.text !== 'end')
            return (0,values/* wrong */.Qm)(`{{${kind}}} has no {{end}}`);
        return { kind, pipe, body: nodes, otherwise: other.nodes };
    };
    const { nodes, ended } = readNodes(0);
    return ended === undefined ? nodes : (0,values/* wrong */.Qm)(`unexpected {{${ended[0]?.text ?? ''}}}`);
}
function parsePipe(tokens) {
    const reader = new PipeReader(tokens);
    const pipe = reader.pipe();
    return reader.done ? pipe : (0,values/* wrong */.Qm)(`unexpected ${JSON.stringify(reader.next ?? '')} in an action`);
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
                return (0,values/* wrong */.Qm)('missing value for a command');
            const [first] = command;
            if (commands.length > 0 && first?.kind !== 'function' && first?.kind !== 'dot' && first?.kind !== 'variable' && first?.kind !== 'pipe')
                return (0,values/* wrong */.Qm)('non executable command in a pipeline');
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
                return (0,values/* wrong */.Qm)(`unexpected ${JSON.stringify(token.text)} in an operand`);
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
                return (0,values/* wrong */.Qm)('missing operand');
        }
    }
    parenthesized() {
        this.depth += 1;
        if (this.depth > deepest)
            return (0,values/* needsServer */.hG)(`the template is nested more than ${deepest} levels deep`);
        const pipe = this.pipe();
        if (!this.isSign(')'))
            return (0,values/* wrong */.Qm)('unclosed left paren');
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
    return /^[+-]?\d+\.\d*$|^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?[eE][+-]?\d+$/.test(text) ? Number(text) : (0,values/* needsServer */.hG)(`the number ${text} is written in a rare way`);
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/arguments.js

function mismatch(wanted, value) {
    return (0,values/* wrong */.Qm)(value === undefined || value === null ? `invalid value; expected ${wanted}` : `wrong type for value; expected ${wanted}; got ${(0,values/* typeName */.go)(value)}`);
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
    return (0,values/* isGoMap */.Rb)(value) ? value : mismatch('map[string]interface {}', value);
}
function asList(value, name) {
    if ((0,values/* isGoList */.Xu)(value))
        return value;
    return (0,values/* wrong */.Qm)(`error calling ${name}: cannot find ${name} on type ${(0,values/* typeName */.go)(value)}`);
}
/** Go counts bytes where JavaScript counts characters: the same in ASCII, which names are made of. */
function asAscii(value, name) {
    const text = asText(value);
    return /^\p{ASCII}*$/u.test(text) ? text : (0,values/* needsServer */.hG)(`${name} of text beyond ASCII`);
}
/** Checks how many arguments there are before they are used. */
function counted(name, least, most, call) {
    return (args) => {
        if (args.length >= least && args.length <= most)
            return call(args);
        return (0,values/* wrong */.Qm)(`wrong number of args for ${name}: want ${most === Infinity ? `at least ${least}` : most}, got ${args.length}`);
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
            return (0,values/* needsServer */.hG)(`printf with ${whole}`);
        const written = cut(written_(verb ?? '', value), precision, verb);
        return padded(written, { flags, width: Number(width ?? 0), verb: verb ?? '' });
    });
    if (/%(?![^]*)/.test(text) && format.endsWith('%'))
        return (0,values/* needsServer */.hG)('printf with a single % at the end');
    if (used === args.length)
        return text;
    return `${text}%!(EXTRA ${args.slice(used).map((value) => `${(0,values/* typeName */.go)(value)}=${(0,values/* formatValue */.Fl)(value)}`).join(', ')})`;
}
function written_(verb, value) {
    if (verb === 'v')
        return value === undefined || value === null ? '<nil>' : (0,values/* formatValue */.Fl)(value);
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
        return (0,values/* needsServer */.hG)(`printf with %${verb} of ${(0,values/* typeName */.go)(value)}`);
    return `%!${verb}(${(0,values/* typeName */.go)(value)}=${typeof value === 'number' ? (0,values/* formatFloat */.kr)(value) : String(value)})`;
}
function cut(text, precision, verb) {
    if (precision === undefined)
        return text;
    return verb === 's' ? Array.from(text).slice(0, Number(precision)).join('') : (0,values/* needsServer */.hG)(`printf with a precision and %${verb ?? ''}`);
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
        return (0,values/* needsServer */.hG)(`printf with a zero before %${verb}`);
    return text.startsWith('-') ? `-${'0'.repeat(missing)}${text.slice(1)}` : '0'.repeat(missing) + text;
}
/** Text as Go's `%q` writes it. */
function quoted(text) {
    if (/[^\p{L}\p{M}\p{N}\p{P}\p{S} \n\t\r]/u.test(text))
        return (0,values/* needsServer */.hG)('quote of text with characters that are not printed');
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r')}"`;
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/builtins.js



/** The functions that text/template itself has (https://pkg.go.dev/text/template#hdr-Functions); `and` and `or` are in the evaluation. */
const builtins = {
    // Found by their names, and carried out by the evaluation, which stops at the argument that decides.
    and: counted('and', 1, Infinity, ([value]) => value),
    or: counted('or', 1, Infinity, ([value]) => value),
    not: counted('not', 1, 1, ([value]) => !(0,values/* isTrue */.Hn)(value)),
    len: counted('len', 1, 1, ([value]) => lengthOf(value)),
    index: counted('index', 1, Infinity, ([value, ...keys]) => keys.reduce(indexed, value)),
    print: (args) => printed(args, false),
    println: (args) => `${args.map(values/* formatValue */.Fl).join(' ')}\n`,
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
        return `${index > 0 && typeof value !== 'string' && typeof before !== 'string' ? ' ' : ''}${(0,values/* formatValue */.Fl)(value)}`;
    }).join('');
}
function lengthOf(value) {
    if (typeof value === 'string')
        return BigInt(new TextEncoder().encode(value).length);
    if ((0,values/* isGoList */.Xu)(value))
        return BigInt(value.length);
    if ((0,values/* isGoMap */.Rb)(value))
        return BigInt(Object.keys(value).length);
    return (0,values/* wrong */.Qm)(`error calling len: len of ${value === undefined || value === null ? 'nil pointer' : `type ${(0,values/* typeName */.go)(value)}`}`);
}
function indexed(value, key) {
    if ((0,values/* isGoMap */.Rb)(value))
        return typeof key === 'string' ? ((0,values/* entryOf */.Ms)(value, key) ?? null) : (0,values/* wrong */.Qm)(`error calling index: value has type ${(0,values/* typeName */.go)(key)}; should be string`);
    if ((0,values/* isGoList */.Xu)(value)) {
        if (typeof key !== 'bigint')
            return (0,values/* wrong */.Qm)(`error calling index: cannot index slice/array with type ${(0,values/* typeName */.go)(key)}`);
        if (key < 0n || key >= BigInt(value.length))
            return (0,values/* wrong */.Qm)(`error calling index: index out of range: ${key}`);
        return value[Number(key)] ?? null;
    }
    if (typeof value === 'string')
        return (0,values/* needsServer */.hG)('index of a text gives a byte');
    return (0,values/* wrong */.Qm)(value === undefined || value === null ? 'error calling index: index of untyped nil' : `error calling index: can't index item of type ${(0,values/* typeName */.go)(value)}`);
}
/** Numbers of files are floats: Go refuses to compare them with an int such as `1`. */
function isEqual(a, b) {
    const [left, right] = [a ?? null, b ?? null];
    if (left === null || right === null)
        return left === right;
    if (typeof left === 'object' || typeof right === 'object')
        return (0,values/* wrong */.Qm)('error calling eq: uncomparable or incompatible types for comparison');
    return typeof left === typeof right ? left === right : (0,values/* wrong */.Qm)('error calling eq: incompatible types for comparison');
}
function compared(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return a < b ? -1 : a === b ? 0 : 1;
    if ((typeof a === 'number' && typeof b === 'number') || (typeof a === 'bigint' && typeof b === 'bigint'))
        return a < b ? -1 : a === b ? 0 : 1;
    return (0,values/* wrong */.Qm)('error calling lt: incompatible or invalid types for comparison');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(68717);
// EXTERNAL MODULE: ./build/compiled/core/manifests/json-schema/read-pattern.js
var read_pattern = __webpack_require__(3117);
// EXTERNAL MODULE: ./build/compiled/core/gitops/sanitize-name.js
var sanitize_name = __webpack_require__(87276);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/sprig-text.js





/** Functions of sprig about text (http://masterminds.github.io/sprig/strings.html), and those that Argo CD adds. */
const textFunctions = {
    lower: ofText('lower', (text) => text.toLowerCase()),
    upper: ofText('upper', (text) => text.toUpperCase()),
    trim: ofText('trim', (text) => text.trim()),
    nospace: ofText('nospace', (text) => text.replaceAll(/\s/g, '')),
    title: counted('title', 1, 1, ([text]) => asAscii(text, 'title').replaceAll(/(?<![A-Za-z0-9_])[a-z]/g, (char) => char.toUpperCase())),
    untitle: counted('untitle', 1, 1, ([text]) => asAscii(text, 'untitle').replaceAll(/(?<![A-Za-z0-9_])[A-Z]/g, (char) => char.toLowerCase())),
    normalize: ofText('normalize', sanitize_name/* sanitizeName */.r),
    toString: counted('toString', 1, 1, ([value]) => writtenAs(value)),
    quote: (args) => args.filter((value) => value !== null && value !== undefined).map((value) => quoted(writtenAs(value))).join(' '),
    squote: (args) => args.filter((value) => value !== null && value !== undefined).map((value) => `'${writtenAs(value)}'`).join(' '),
    cat: (args) => args.filter((value) => value !== null && value !== undefined).map(values/* formatValue */.Fl).join(' '),
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
    fail: counted('fail', 1, 1, ([message]) => (0,values/* wrong */.Qm)(`error calling fail: ${asText(message)}`)),
};
function ofText(name, change) {
    return counted(name, 1, 1, ([text]) => change(asText(text)));
}
/** sprig's `strval`: text as it is, everything else as `%v`. */
function writtenAs(value) {
    return typeof value === 'string' ? value : (0,values/* formatValue */.Fl)(value);
}
/** A list as texts, nil left out; anything else is a list of one. */
function partsOf(value) {
    if (value === null || value === undefined)
        return [];
    return (0,values/* isGoList */.Xu)(value) ? value.filter((item) => item !== null && item !== undefined).map(writtenAs) : [writtenAs(value)];
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
        return (0,values/* wrong */.Qm)('error calling repeat: negative Repeat count');
    return text.length * times > 1_048_576 ? (0,values/* needsServer */.hG)('repeat gives more than a megabyte') : text.repeat(times);
}
function truncated(text, length) {
    if (length < 0)
        return text.length + length > 0 ? text.slice(length) : text;
    return text.slice(0, length);
}
function substring(text, start, end) {
    const [from, to] = start < 0 ? [0, end] : [start, end < 0 || end > text.length ? text.length : end];
    return to < from || to > text.length ? (0,values/* wrong */.Qm)('error calling substr: slice bounds out of range') : text.slice(from, to);
}
function indented(text, spaces) {
    if (spaces > 1000)
        return (0,values/* needsServer */.hG)(`indent by ${spaces}`);
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
        return (0,values/* needsServer */.hG)('a regular expression of this form is not evaluated here');
    return (0,read_pattern/* readPattern */.Z)(pattern) ?? (0,values/* needsServer */.hG)('a regular expression that JavaScript reads in another way');
}
function global({ source, flags }) {
    return new RegExp(source, `${flags}g`);
}
/** In Go, `$1x` is the group called `1x`: only what cannot be misread is done. */
function replacedAll(text, pattern, to) {
    if (/\$(?!\d(?!\w)|\{\d\})/.test(to))
        return (0,values/* needsServer */.hG)('a replacement of this form is not evaluated here');
    return text.replace(global(pattern), (...found) => to.replaceAll(/\$(?:(\d)|\{(\d)\})/g, (_whole, plain, braced) => {
        const group = found[Number(plain ?? braced)];
        return typeof group === 'string' ? group : '';
    }));
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/go-template/sprig-data.js






/** Functions of sprig about values, lists, maps and numbers (http://masterminds.github.io/sprig/), and those that Argo CD adds. */
const dataFunctions = {
    default: counted('default', 1, Infinity, ([value, given]) => ((0,values/* isTrue */.Hn)(given) ? given : value)),
    empty: counted('empty', 1, 1, ([value]) => !(0,values/* isTrue */.Hn)(value)),
    coalesce: (args) => args.find(values/* isTrue */.Hn) ?? null,
    all: (args) => args.every(values/* isTrue */.Hn),
    any: (args) => args.some(values/* isTrue */.Hn),
    ternary: counted('ternary', 3, 3, ([yes, no, condition]) => (asBoolean(condition) ? yes : no)),
    kindOf: counted('kindOf', 1, 1, ([value]) => kindOf(value)),
    kindIs: counted('kindIs', 2, 2, ([kind, value]) => asText(kind) === kindOf(value)),
    ...ofLists(),
    dict: (args) => dictOf(args),
    get: counted('get', 2, 2, ([map, key]) => (0,values/* entryOf */.Ms)(asMap(map), asText(key)) ?? ''),
    hasKey: counted('hasKey', 2, 2, ([map, key]) => Object.hasOwn(asMap(map), asText(key))),
    keys: (args) => keysOf(args),
    pluck: counted('pluck', 1, Infinity, ([key, ...maps]) => maps.flatMap((map) => (Object.hasOwn(asMap(map), asText(key)) ? [(0,values/* entryOf */.Ms)(asMap(map), asText(key))] : []))),
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
    div: counted('div', 2, 2, ([a, b]) => (integer(b) === 0n ? (0,values/* wrong */.Qm)('error calling div: integer divide by zero') : integer(a) / integer(b))),
    mod: counted('mod', 2, 2, ([a, b]) => (integer(b) === 0n ? (0,values/* wrong */.Qm)('error calling mod: integer divide by zero') : integer(a) % integer(b))),
    max: counted('max', 1, Infinity, (args) => args.map(integer).reduce((a, b) => (a > b ? a : b))),
    min: counted('min', 1, Infinity, (args) => args.map(integer).reduce((a, b) => (a < b ? a : b))),
    until: counted('until', 1, 1, ([count]) => steps(0, asInt(count), asInt(count) < 0 ? -1 : 1)),
    untilStep: counted('untilStep', 3, 3, ([start, stop, step]) => steps(asInt(start), asInt(stop), asInt(step))),
    toJson: counted('toJson', 1, 1, ([value]) => jsonText(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')),
    mustToJson: counted('mustToJson', 1, 1, ([value]) => jsonText(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')),
    toRawJson: counted('toRawJson', 1, 1, ([value]) => jsonText(value)),
    mustToRawJson: counted('mustToRawJson', 1, 1, ([value]) => jsonText(value)),
    fromJson: counted('fromJson', 1, 1, ([text]) => readJson(asText(text)) ?? null),
    mustFromJson: counted('mustFromJson', 1, 1, ([text]) => readJson(asText(text)) ?? (0,values/* wrong */.Qm)('error calling mustFromJson: the text is no JSON')),
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
        compact: counted('compact', 1, 1, ([list]) => asList(list, 'compact').filter(values/* isTrue */.Hn)),
        uniq: counted('uniq', 1, 1, ([list]) => asList(list, 'uniq').filter((value, index, all) => all.findIndex((other) => same(other, value)) === index)),
        without: counted('without', 1, Infinity, ([list, ...left]) => asList(list, 'without').filter((value) => !left.some((other) => same(other, value)))),
        has: counted('has', 2, 2, ([value, list]) => (list ?? null) !== null && asList(list, 'has').some((item) => same(item, value))),
        slice: counted('slice', 1, 3, ([list, start, end]) => sliced(list, start, end)),
        sortAlpha: counted('sortAlpha', 1, 1, ([list]) => ((0,values/* isGoList */.Xu)(list) ? list.map(writtenAs).toSorted((a, b) => (a < b ? -1 : 1)) : [writtenAs(list)])),
        toStrings: counted('toStrings', 1, 1, ([list]) => ((0,values/* isGoList */.Xu)(list) ? list.filter((item) => (item ?? null) !== null).map(writtenAs) : [writtenAs(list)])),
    };
}
function sliced(list, start, end) {
    const items = asList(list, 'slice');
    const [from, to] = [start === undefined ? 0 : Number(integer(start)), end === undefined ? items.length : Number(integer(end))];
    if (items.length === 0)
        return null;
    return from < 0 || to < from || to > items.length ? (0,values/* wrong */.Qm)('error calling slice: slice index out of bounds') : items.slice(from, to);
}
/** Go's `reflect.DeepEqual`: an int and a float are never the same. */
function same(a, b) {
    if ((0,values/* isGoList */.Xu)(a) && (0,values/* isGoList */.Xu)(b))
        return a.length === b.length && a.every((item, index) => same(item, b[index]));
    if ((0,values/* isGoMap */.Rb)(a) && (0,values/* isGoMap */.Rb)(b))
        return Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
    return (a ?? null) === (b ?? null);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'invalid';
    if ((0,values/* isGoList */.Xu)(value))
        return 'slice';
    return (0,values/* isGoMap */.Rb)(value) ? 'map' : (0,values/* typeName */.go)(value);
}
function dictOf(args) {
    return Object.fromEntries(args.flatMap((key, index) => (index % 2 === 1 ? [] : [[writtenAs(key), index + 1 < args.length ? args[index + 1] : '']])));
}
/** Go gives them in an order that changes with each call. */
function keysOf(maps) {
    const keys = maps.flatMap((map) => (0,values/* sortedKeys */.Mf)(asMap(map)));
    return keys.length < 2 ? keys : (0,values/* needsServer */.hG)('keys gives several of them in no certain order');
}
function filtered(map, keeps) {
    return Object.fromEntries(Object.entries(map).filter(([key]) => keeps(key)));
}
function dig(args) {
    const otherwise = args.at(-2);
    let at = args.at(-1);
    for (const key of args.slice(0, -2)) {
        if (!(0,values/* isGoMap */.Rb)(at))
            return (0,values/* wrong */.Qm)(`error calling dig: ${(0,values/* typeName */.go)(at)} is no map`);
        if (!Object.hasOwn(at, asText(key)))
            return otherwise;
        at = (0,values/* entryOf */.Ms)(at, asText(key));
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
    return /^[+-]?\d/.test(value) ? (0,values/* needsServer */.hG)('a number that Go reads in its own way') : 0n;
}
function sprig_data_float(value) {
    if (typeof value === 'string')
        return /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : (0,values/* needsServer */.hG)('float64 of a text');
    return typeof value === 'number' ? value : Number(integer(value));
}
function steps(start, stop, step) {
    if (step === 0 || stop < start !== step < 0)
        return [];
    const count = Math.ceil((stop - start) / step);
    return count > 10_000 ? (0,values/* needsServer */.hG)(`a list of ${count} numbers`) : Array.from({ length: Math.max(0, count) }, (_, index) => BigInt(start + index * step));
}
/** Plain data with its keys in Go's order. */
function toJson(value) {
    if (value === null || value === undefined)
        return null;
    if ((0,values/* isGoList */.Xu)(value))
        return value.map(toJson);
    if ((0,values/* isGoMap */.Rb)(value))
        return Object.fromEntries((0,values/* sortedKeys */.Mf)(value).map((key) => [key, toJson(value[key])]));
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
    return problems.length === 0 && documents.length < 2 ? (documents[0]?.value ?? null) : (0,values/* wrong */.Qm)('error converting YAML to JSON');
}
function mapIn(text) {
    const value = yamlIn(text);
    return value === null ? {} : (0,json/* isJsonObject */.O)(value) ? value : (0,values/* wrong */.Qm)('error unmarshaling JSON: the YAML holds no map');
}
function listIn(text) {
    const value = yamlIn(text);
    return value === null ? [] : Array.isArray(value) ? value : (0,values/* wrong */.Qm)('error unmarshaling JSON: the YAML holds no list');
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
    return onlyOnServer.has(name) ? (0,values/* needsServer */.hG)(`the function \`${name}\` is not evaluated here`) : (0,values/* wrong */.Qm)(`function ${JSON.stringify(name)} not defined`);
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
        return flow === 'on' ? this.output.join('') : (0,values/* wrong */.Qm)(`{{${flow}}} outside {{range}}`);
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
                    this.write(value === undefined || value === null ? '<no value>' : (0,values/* formatValue */.Fl)(value));
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
        const flow = (0,values/* isTrue */.Hn)(value) ? this.walk(body, kind === 'with' ? value : dot) : this.walk(otherwise, dot);
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
        return this.variables.findLast((variable) => variable.name === name) ?? (0,values/* wrong */.Qm)(`undefined variable ${JSON.stringify(name)}`);
    }
    command(command, dot, piped) {
        this.count();
        const [first, ...rest] = command;
        if (first?.kind === 'function')
            return this.call(first.name, rest, { dot, piped });
        if (first === undefined || rest.length > 0 || piped.length > 0)
            return (0,values/* wrong */.Qm)("can't give argument to non-function");
        if (first.kind === 'nil')
            return (0,values/* wrong */.Qm)('nil is not a command');
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
            return (0,values/* wrong */.Qm)(`wrong number of args for ${all ? 'and' : 'or'}: want at least 1 got 0`);
        let value;
        for (const operand of operands) {
            value = this.operand(operand, dot);
            if ((0,values/* isTrue */.Hn)(value) !== all)
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
            return this.missingKey === 'error' ? (0,values/* wrong */.Qm)(`nil data; no entry for key ${JSON.stringify(name)}`) : undefined;
        if (from === null)
            return (0,values/* wrong */.Qm)(`nil pointer evaluating interface {}.${name}`);
        if (!(0,values/* isGoMap */.Rb)(from))
            return (0,values/* wrong */.Qm)(`can't evaluate field ${name} in type ${(0,values/* typeName */.go)(from)}`);
        const value = (0,values/* entryOf */.Ms)(from, name);
        if (value !== undefined || Object.hasOwn(from, name))
            return value ?? null;
        if (this.missingKey === 'error')
            return (0,values/* wrong */.Qm)(`map has no entry for key ${JSON.stringify(name)}`);
        return this.missingKey === 'zero' ? null : undefined;
    }
    write(text) {
        this.length += text.length;
        if (this.length > longestOutput)
            (0,values/* needsServer */.hG)(`the template gives more than ${longestOutput} characters`);
        this.output.push(text);
    }
    count() {
        this.steps += 1;
        if (this.steps > evaluate_mostSteps)
            (0,values/* needsServer */.hG)(`the template takes more than ${evaluate_mostSteps} steps`);
    }
}
/** What `range` goes through: the items of a list, the entries of a map by their keys, or the numbers below one. */
function entriesOf(value) {
    if (value === undefined || value === null)
        return [];
    if ((0,values/* isGoList */.Xu)(value))
        return value.map((item, index) => [BigInt(index), item]);
    if ((0,values/* isGoMap */.Rb)(value))
        return (0,values/* sortedKeys */.Mf)(value).map((key) => [key, value[key]]);
    if (typeof value === 'bigint' && value <= 10000n)
        return Array.from({ length: Math.max(0, Number(value)) }, (_, index) => [BigInt(index), BigInt(index)]);
    return (0,values/* wrong */.Qm)(`range can't iterate over ${(0,values/* formatValue */.Fl)(value)}`);
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
            throw new values/* TemplateFailure */.Rr('wrong', `goTemplateOptions has ${JSON.stringify(option)}, which Go does not know`);
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
            throw new values/* TemplateFailure */.Rr('wrong', `invalid template: cannot find end tag }} in ${JSON.stringify(template)}`);
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
        if ((0,values/* isGoList */.Xu)(value))
            for (const [index, item] of value.entries())
                visit(item, at === '' ? String(index) : `${at}.${index}`);
        else if ((0,values/* isGoMap */.Rb)(value))
            for (const key of (0,values/* sortedKeys */.Mf)(value))
                visit(value[key], at === '' ? key : `${at}.${key}`);
        else
            flat[at] = (0,values/* formatValue */.Fl)(value);
    };
    visit(parameters, '');
    return flat;
}


/***/ }),

/***/ 87276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sanitizeName)
/* harmony export */ });
/**
 * What Argo CD makes of a text that is to be a name (`basenameNormalized`, `nameNormalized`, the function `normalize`): lower case,
 * `-` for every other character, at most 253 of them. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/
 */
function sanitizeName(text) {
    return text.toLowerCase().replaceAll(/[^-a-z0-9.]/gu, '-').slice(0, 253).replace(/^[-.]+/, '').replace(/[-.]+$/, '');
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
