export const id = 2614;
export const ids = [2614];
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

/***/ 22614:
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
// EXTERNAL MODULE: ./build/compiled/core/gitops/go-template/values.js
var values = __webpack_require__(9167);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
// EXTERNAL MODULE: ./build/compiled/core/gitops/given-parameters.js
var given_parameters = __webpack_require__(19589);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/compiled/core/gitops/path-patterns.js
var path_patterns = __webpack_require__(87072);
// EXTERNAL MODULE: ./build/compiled/core/gitops/render-fields.js + 9 modules
var render_fields = __webpack_require__(14850);
// EXTERNAL MODULE: ./build/compiled/core/gitops/sanitize-name.js
var sanitize_name = __webpack_require__(87276);
// EXTERNAL MODULE: ./build/compiled/core/gitops/server-answers.js
var server_answers = __webpack_require__(11964);
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
    throw new values/* TemplateFailure */.Rr('wrong', 'the git generator has neither directories nor files');
}
/** Parameters of what is not checked out. Throws TemplateFailure where no server has given them. */
function fromServer(generator, needed, context) {
    return (0,given_parameters/* answered */.oQ)((0,server_answers/* generatorKey */.j7)('git', generator), needed, context.answers)
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
        const own = goTemplate ? object : Object.fromEntries(Object.entries((0,render_fields/* flattened */.a)(object)).map(([key, value]) => [key, (0,values/* formatValue */.Fl)(value)]));
        return withValues(generator, { ...own, ...path }, { context, from: file });
    }));
}
/** A file holds one object or a list of them; an empty one holds an object without keys. */
function objectsIn(file, { tree }) {
    const value = tree.value(file);
    if (value === undefined)
        throw new values/* TemplateFailure */.Rr('wrong', `the file ${file} of the git generator cannot be read as YAML or JSON`);
    const objects = value === null ? [{}] : Array.isArray(value) ? value : [value];
    return objects.map((object) => ((0,json/* isJsonObject */.O)(object) ? object : object === null ? {} : notAnObject(file)));
}
function notAnObject(file) {
    throw new values/* TemplateFailure */.Rr('wrong', `the file ${file} of the git generator holds neither an object nor a list of objects`);
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
        basename, basenameNormalized: (0,sanitize_name/* sanitizeName */.r)(basename),
        ...(filename === undefined ? {} : { filename, filenameNormalized: (0,sanitize_name/* sanitizeName */.r)(filename) }),
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

// EXTERNAL MODULE: ./build/compiled/core/gitops/label-selector.js
var label_selector = __webpack_require__(3909);
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
    throw new values/* TemplateFailure */.Rr('wrong', 'an entry of generators has no generator that is known');
}
/**
 * The parameters of one generator, chosen by the selector of its entry. Throws TemplateFailure.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
function generate(kind, entry, context) {
    const chosen = (0,label_selector/* readLabelSelector */.Q)(entry['selector']);
    if (typeof chosen !== 'function')
        throw new values/* TemplateFailure */.Rr('wrong', `error parsing label selector: ${chosen.wrong}`);
    const generator = (0,json/* isJsonObject */.O)(entry[kind]) ? entry[kind] : {};
    const sets = handlers[kind](generator, context);
    return entry['selector'] === undefined || entry['selector'] === null ? sets : sets.filter(({ parameters }) => chosen((0,render_fields/* flattened */.a)(parameters)));
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
    return (generator, context) => (0,given_parameters/* generateFromGiven */.VR)(kind, generator, context)
        .map((parameters) => ({ parameters: { ...parameters, ...templatedValues(generator, parameters, context) }, from: [] }));
}
function generateFromList(generator, { renderer: { goTemplate } }) {
    const elements = (0,git_tree/* listOf */.c3)(generator['elements']).map((element) => {
        if (!(0,json/* isJsonObject */.O)(element))
            throw new values/* TemplateFailure */.Rr('wrong', 'an element of the list generator is no mapping');
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
    throw new values/* TemplateFailure */.Rr('wrong', `the list generator has ${key}, which is no text: put it in quotes, or set goTemplate: true`);
}
function elementsIn(text) {
    if (text === '')
        return [];
    const [value, ...more] = (0,read_values/* valuesOf */.sm)(text, 'elementsYaml') ?? [];
    const elements = value === null && more.length === 0 ? [] : value;
    if (Array.isArray(elements) && elements.every(json/* isJsonObject */.O))
        return elements;
    throw new values/* TemplateFailure */.Rr('wrong', 'elementsYaml of the list generator holds no list of mappings');
}
/** A generator within another one: exactly one kind an entry. */
function generateNested(entry, context) {
    const [kind, ...more] = kindsOf(entry);
    if (more.length > 0)
        throw new values/* TemplateFailure */.Rr('wrong', `an entry of a combining generator has several generators: ${[kind, ...more].join(', ')}`);
    return kind === undefined || !(0,json/* isJsonObject */.O)(entry) ? [] : generate(kind, entry, context);
}
function generateMatrix(generator, context) {
    const [first, second, ...more] = (0,git_tree/* listOf */.c3)(generator['generators']);
    if (first === undefined || second === undefined || more.length > 0)
        throw new values/* TemplateFailure */.Rr('wrong', 'the matrix generator takes exactly two generators');
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
        if (error instanceof values/* TemplateFailure */.Rr && /has no entry for key|no entry for key|can't evaluate field/.test(error.message))
            return text;
        throw error;
    }
}
/** Without Go templates all parameters are texts, and a key of both must have the same one. */
function combine(outer, inner) {
    const texts = Object.fromEntries(Object.entries(outer).map(([key, value]) => [key, (0,values/* formatValue */.Fl)(value)]));
    for (const [key, value] of Object.entries(inner)) {
        const text = (0,values/* formatValue */.Fl)(value);
        if (Object.hasOwn(texts, key) && texts[key] !== text)
            throw new values/* TemplateFailure */.Rr('wrong', `found duplicate key ${key} with different value, a: ${texts[key] ?? ''} ,b: ${text}`);
        texts[key] = text;
    }
    return texts;
}
/** What stands in `over` wins; mappings of both are merged. */
function mergeDeep(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = Object.hasOwn(merged, key) ? merged[key] : undefined;
        merged[key] = (0,values/* isGoMap */.Rb)(value) && (0,values/* isGoMap */.Rb)(below) ? mergeDeep(below, value) : value;
    }
    return merged;
}
function generateMerge(generator, context) {
    const entries = (0,git_tree/* listOf */.c3)(generator['generators']);
    if (entries.length < 2)
        throw new values/* TemplateFailure */.Rr('wrong', 'the merge generator takes two generators or more');
    const keys = [...new Set((0,git_tree/* listOf */.c3)(generator['mergeKeys']).filter((key) => typeof key === 'string'))].toSorted();
    if (keys.length === 0)
        throw new values/* TemplateFailure */.Rr('wrong', 'the merge generator has no mergeKeys');
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
            throw new values/* TemplateFailure */.Rr('wrong', `the parameters from a generator were not unique by the given mergeKeys; duplicate key was ${key}`);
        found.set(key, set);
    }
    return found;
}
function keyText(value) {
    return JSON.stringify(value, (_key, held) => {
        if (typeof held === 'bigint')
            return Number(held);
        return (0,values/* isGoMap */.Rb)(held) ? Object.fromEntries((0,values/* sortedKeys */.Mf)(held).map((key) => [key, held[key]])) : held;
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
        throw new values/* TemplateFailure */.Rr('wrong', 'templatePatch is no YAML mapping');
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
        throw new values/* TemplateFailure */.Rr('needs-server', `templatePatch uses ${directive}`);
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
            if (!(error instanceof values/* TemplateFailure */.Rr))
                throw error;
            gaps.push({ kind: error.kind, message: `${error.message}${besides}`, ...(generator === undefined ? {} : { generator }) });
        }
    };
    attempt(() => {
        const renderer = (0,render_fields/* createFieldRenderer */.I)({ goTemplate: spec['goTemplate'] === true, options: (0,git_tree/* listOf */.c3)(spec['goTemplateOptions']).map(git_tree/* textOf */.b6) });
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


/***/ })

};
