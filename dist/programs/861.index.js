export const id = 861;
export const ids = [861];
export const modules = {

/***/ 95042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   L: () => (/* binding */ isSpecCompared)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/**
 * False where the sources or the destination of the spec were edited after the last comparison, so that the status is about
 * older ones. Empty fields do not count: Argo CD drops some of them on the way. Not judged where the
 * status does not say what it compared, nor with a source hydrator, whose sources are not in the spec.
 */
function isSpecCompared({ spec, status }) {
    const compared = status?.sync?.comparedTo;
    if (!isSameDestination(spec.destination, compared?.destination))
        return false;
    const says = compared?.source !== undefined || compared?.sources !== undefined;
    if (compared === undefined || !says || spec.sourceHydrator !== undefined)
        return true;
    const several = (spec.sources ?? []).length > 0;
    return several ? isSame(spec.sources, compared.sources) : isSame(spec.source, compared.source);
}
/** A field that only one side has was derived by Argo CD. */
function isSameDestination(wanted, compared) {
    return ['server', 'name', 'namespace'].every((field) => isEmpty(wanted[field]) || isEmpty(compared?.[field]) || wanted[field] === compared?.[field]);
}
/** Equal but for what Go leaves out of JSON. */
function isSame(a, b) {
    if (isEmpty(a) || isEmpty(b))
        return isEmpty(a) && isEmpty(b);
    if (Array.isArray(a) && Array.isArray(b)) {
        const other = b;
        return a.length === other.length && a.every((item, index) => isSame(item, other[index]));
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(a) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(b)) {
        return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
    }
    return a === b;
}
/** What Go leaves out of JSON: zero values, and collections of nothing else. */
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return Object.values(value).every(isEmpty);
    return value === undefined || value === null || value === '' || value === false || value === 0;
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compareRendered)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/**
 * Whether two commits are the same for an application. `masked` where all that can be seen is the same, but there are Secrets,
 * whose values Argo CD shows to nobody. Labels and annotations that name the commit itself, as `$ARGOCD_APP_REVISION` puts it
 * there, differ between any two commits and do not count; an image that is named so does.
 */
function compareRendered(one, other) {
    const [texts, others] = [textsOf(one), textsOf(other)];
    if (texts.length !== others.length || texts.some((text, index) => text !== others[index]))
        return 'changed';
    return one.objects.some(hasMaskedValues) ? 'masked' : 'same';
}
function hasMaskedValues({ apiVersion, kind, data, stringData }) {
    return apiVersion === 'v1' && kind === 'Secret' && [data, stringData].some((values) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(values) && Object.keys(values).length > 0);
}
function textsOf({ objects, revision }) {
    return objects.map((object) => JSON.stringify(settled(object, revision.toLowerCase()))).toSorted();
}
/** With sorted keys, and without the commit's name in labels and annotations. */
function settled(value, revision, isNote = false) {
    if (typeof value === 'string')
        return isNote ? unnamed(value, revision) : value;
    if (isList(value))
        return value.map((item) => settled(item, revision));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value ?? null;
    const notes = (key) => isNote || key === 'labels' || key === 'annotations';
    return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, settled(value[key], revision, notes(key))]));
}
/** Argo CD gives the whole name, and its first 7 and 8 characters. */
function unnamed(text, revision) {
    return [revision, revision.slice(0, 8), revision.slice(0, 7)].reduce((left, name) => (name === '' ? left : left.replaceAll(name, '<revision>')), text);
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 22397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ childAbort),
/* harmony export */   o: () => (/* binding */ noReason)
/* harmony export */ });
/** For aborts whose reason nobody reads: without a reason, an error with a stack is made each time. */
const noReason = new Error('done');
/**
 * In place of AbortSignal.any where the work is short, comes often and its parents live long: what that returns hangs on its
 * parents by weak references, which only a full collection clears, so that all that the work has held outlives it.
 */
function childAbort(...parents) {
    const own = new AbortController();
    const known = parents.filter((parent) => parent !== undefined);
    const pass = () => { own.abort(known.find(({ aborted }) => aborted)?.reason); };
    if (known.some(({ aborted }) => aborted))
        pass();
    else
        for (const parent of known)
            parent.addEventListener('abort', pass, { once: true });
    return {
        signal: own.signal,
        abort: (reason) => { own.abort(reason); },
        release: () => { for (const parent of known)
            parent.removeEventListener('abort', pass); },
    };
}


/***/ }),

/***/ 38737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var _core_child_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22397);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19933);


/** Starts a deadline; without `seconds` it is the parent alone. */
function startDeadline(clock, { scope, seconds, parent }) {
    if (seconds === undefined)
        return { signal: parent, cancel: () => undefined };
    const expiry = new AbortController();
    const done = new AbortController();
    clock.sleep(seconds * 1000, AbortSignal.any([done.signal, parent])).then(() => { expiry.abort(new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeoutReason */ .S4(scope, seconds)); }, () => undefined);
    return { signal: AbortSignal.any([parent, expiry.signal]), cancel: () => { done.abort(_core_child_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .noReason */ .o); } };
}


/***/ }),

/***/ 17091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ locateDeclarations)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js
var evidence = __webpack_require__(89046);
// EXTERNAL MODULE: ./build/compiled/core/argocd/tracked-revision.js
var tracked_revision = __webpack_require__(26907);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/file-role.js
var file_role = __webpack_require__(60120);
// EXTERNAL MODULE: ./build/compiled/core/manifests/identify.js
var identify = __webpack_require__(81085);
// EXTERNAL MODULE: ./build/compiled/core/manifests/read-documents.js
var read_documents = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/declarations.js





/** So many files are read for one application: an exact place is worth less than an early end. */
const mostFiles = 400;
/**
 * Files that declare what an application has whose source is this folder: of a kustomization all that it is built of, of
 * a chart its templates, else the manifests in the folder, those at its top first.
 */
function declaringFiles(folder, layout) {
    const kustomization = layout.kustomizations.get(folder);
    if (kustomization !== undefined)
        return [...new Map(builtOf(kustomization, layout).map((found) => [JSON.stringify(found), found])).values()].slice(0, mostFiles);
    const chart = layout.charts.get(folder);
    const inside = layout.paths.filter((path) => folder === '' || path.startsWith(`${folder}/`));
    if (chart === undefined)
        return inside.filter(isManifest).toSorted((a, b) => depth(a) - depth(b)).slice(0, mostFiles).map(plain);
    const homes = [folder, ...chart.local].map((home) => (home === '' ? '' : `${home}/`));
    const templates = layout.paths.filter((path) => isYaml(path) && homes.some((home) => path.startsWith(`${home}templates/`) || path.startsWith(`${home}crds/`) || (path.startsWith(`${home}charts/`) && path.includes('/templates/'))));
    return templates.slice(0, mostFiles).map((file) => ({ ...plain(file), template: true }));
}
/** Stands still at cycles. What two overlays share is there once for each way to it. */
function builtOf(root, layout) {
    const files = [];
    const visit = (at, outer) => {
        if (outer.above.includes(at.folder) || files.length > mostFiles)
            return;
        const own = { prefix: `${outer.prefix}${textOf(at.value['namePrefix'])}`, suffix: `${textOf(at.value['nameSuffix'])}${outer.suffix}` };
        for (const { as, target } of at.references) {
            if ((as !== 'resource' && as !== 'component') || target === undefined)
                continue;
            const inner = layout.kustomizations.get(target);
            if (inner !== undefined)
                visit(inner, { ...own, above: [...outer.above, at.folder] });
            else if (isYaml(target))
                files.push({ file: target, template: false, ...own });
        }
    };
    visit(root, { prefix: '', suffix: '', above: [] });
    return files;
}
function plain(file) {
    return { file, template: false, prefix: '', suffix: '' };
}
function isManifest(path) {
    return isYaml(path) && (0,file_role/* fileRole */.B)(path).kind === 'manifest';
}
function isYaml(path) {
    return /\.(ya?ml|json)$/.test(path);
}
function depth(path) {
    return path.split('/').length;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** Where a file declares the object: the line at which it begins. Undefined where it does not, or where that cannot be told. */
async function locateDeclaration(declared, { file, template, prefix, suffix }, text) {
    if (template && text.includes('{{'))
        return inTemplate(declared, file, text);
    // What does not hold the name need not be read.
    const name = bareName(declared.name, prefix, suffix);
    if (name === undefined || !text.includes(name) || !text.includes(declared.kind))
        return undefined;
    const { documents } = await (0,read_documents/* readManifestDocuments */.i)(file, text, { duplicateKeys: 'off' });
    for (const document of documents) {
        const objects = document.empty || !(0,json/* isJsonObject */.O)(document.value) ? [] : (0,identify/* identifyObjects */.XC)(file, document.value);
        if ('notAManifest' in objects)
            continue;
        const found = objects.find(({ object }) => object.kind === declared.kind && object.name === name && groupOf(object.apiVersion) === declared.group && (object.namespace === '' || declared.namespace === '' || object.namespace === declared.namespace || prefix !== '' || suffix !== ''));
        if (found !== undefined)
            return found.pointer === '' ? document.where : await document.locate(found.pointer);
    }
    return undefined;
}
function bareName(name, prefix, suffix) {
    return name.startsWith(prefix) && name.endsWith(suffix) && name.length > prefix.length + suffix.length ? name.slice(prefix.length, name.length - suffix.length) : undefined;
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
/** A template is no YAML: it is told by its `kind` and by the end of its name, where only one fits best. */
function inTemplate({ kind, name }, file, text) {
    const lines = text.split('\n');
    const found = [];
    let start = 0;
    for (let end = 0; end <= lines.length; end += 1) {
        if (end < lines.length && lines[end]?.startsWith('---') !== true)
            continue;
        const document = lines.slice(start, end);
        const at = document.findIndex((line) => /^kind:\s*["']?([A-Za-z]+)["']?\s*$/.exec(line)?.[1] === kind);
        const score = at === -1 ? 0 : scoreOf(document, name);
        if (score > 0)
            found.push({ line: start + at + 1, score });
        start = end + 1;
    }
    const best = Math.max(0, ...found.map(({ score }) => score));
    const first = found.filter(({ score }) => score === best);
    return first.length === 1 && first[0] !== undefined ? { file, line: first[0].line, column: 1 } : undefined;
}
/** How well the name that a template writes fits: 3 where it is the very one, 2 where its end is, 1 where all of it is computed. */
function scoreOf(document, name) {
    const metadata = document.findIndex((line) => /^metadata:\s*$/.test(line));
    const written = document.slice(metadata + 1).map((line) => /^\s+name:\s*(\S.*?)\s*$/.exec(line)?.[1]).find((value) => value !== undefined)?.replace(/^["']|["']$/g, '');
    if (metadata === -1 || written === undefined)
        return 0;
    if (!written.includes('{{'))
        return written === name ? 3 : 0;
    const end = written.slice(written.lastIndexOf('}}') + 2);
    if (end === '')
        return 1;
    return name.endsWith(end) ? 2 : 0;
}
/** Folder of an application's source, from the repository's top. */
function sourceFolder(path) {
    const parts = (path ?? '').split('/').filter((part) => part !== '' && part !== '.');
    return parts.join('/');
}
/** The layout files that can matter for a folder: those of the same repository, nearest first. */
function nearestFirst(folder, files) {
    const top = folder.split('/')[0] ?? '';
    const near = (path) => ((0,repository_paths/* folderOf */.y)(path) === folder ? 0 : path.startsWith(`${folder}/`) ? 1 : path.startsWith(`${top}/`) ? 2 : 3);
    return files.toSorted((a, b) => near(a) - near(b)).slice(0, mostFiles);
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __webpack_require__(11984);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/locate-declarations.js






const commit = /^[0-9a-f]{40}$/i;
/** Declarations by `keyOf`, or why they could not be looked for. A resource that no file is seen to declare is absent. */
async function locateDeclarations({ application, wanted, failing, elsewhere }, { git, configRepository }) {
    const { revision, origin } = wanted;
    if (revision === undefined || !commit.test(revision))
        return { why: 'which commit is deployed is not known' };
    const sources = (0,tracked_revision/* effectiveSources */.Og)(application);
    const folders = (0,tracked_revision/* trackedPositions */.xB)(sources, wanted).flatMap((position) => (sources[position]?.path === undefined ? [] : [sourceFolder(sources[position].path)]));
    try {
        const snapshot = (await ofCheckout(revision, git)) ?? (await ofServer(revision, origin?.branch, configRepository));
        if (snapshot === undefined)
            return { why: `the commit ${revision.slice(0, 7)} is neither in the checkout nor the newest of its branch` };
        const files = await candidates(snapshot, folders);
        const paths = files.map(({ file }) => file);
        const texts = await snapshot.read(paths);
        const here = elsewhere ? new Map() : await git.readTexts((await git.head()).sha, paths);
        const found = new Map();
        for (const resource of failing) {
            const declaration = await locate(resource, { files, texts, here });
            if (declaration !== undefined)
                found.set((0,evidence/* keyOf */.TN)(resource), declaration);
        }
        return found;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError))
            throw error;
        return { why: error.message };
    }
}
async function ofCheckout(revision, git) {
    try {
        return { paths: await git.files(revision), read: async (paths) => await git.readTexts(revision, paths) };
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** A commit that this run has pushed is at the server alone, where it is the newest. */
async function ofServer(revision, branch, repository) {
    const state = await repository.head(branch);
    if (state.sha !== revision)
        return undefined;
    return {
        paths: state.paths,
        read: async (paths) => {
            await state.load(paths);
            return new Map(paths.flatMap((path) => { const text = state.read(path); return text === undefined ? [] : [[path, text]]; }));
        },
    };
}
async function candidates({ paths, read }, folders) {
    const layoutFiles = paths.filter(repository_paths/* isLayoutFile */.V);
    const texts = await read([...new Set(folders.flatMap((folder) => nearestFirst(folder, layoutFiles)))]);
    const layout = (0,repository_layout.readLayout)(paths, (path) => texts.get(path));
    const known = new Set(paths);
    return folders.flatMap((folder) => declaringFiles(folder, layout)).filter(({ file }) => known.has(file));
}
async function locate({ group = '', kind, namespace = '', name }, { files, texts, here }) {
    const declared = { group, kind, namespace, name };
    for (const file of files) {
        const text = texts.get(file.file);
        const declaredAt = text === undefined ? undefined : await locateDeclaration(declared, file, text);
        if (declaredAt === undefined)
            continue;
        const now = here.get(file.file);
        const checkedOutAt = now === undefined ? undefined : now === text ? declaredAt : await locateDeclaration(declared, file, now);
        return { declaredAt: { ...declaredAt }, ...(checkedOutAt === undefined ? {} : { checkedOutAt: { ...checkedOutAt } }) };
    }
    return undefined;
}


/***/ }),

/***/ 18817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ readsAtOnce),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   q8: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19777);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88197);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19933);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3474);





/** How many applications are read at a time. */
const readsAtOnce = 10;
/**
 * The applications that a text and the inputs `selector` and `project` stand for. Names must match those inputs too, patterns
 * stand for all that do. One name alone is taken as it is: whoever uses it reads it.
 */
async function findTargets(text, context) {
    const names = (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(text);
    const { selector, projects } = context.settings.selection;
    const narrowed = selector !== undefined || projects.length > 0;
    const [only] = names;
    // A plan without a server can only tell what is named.
    if (!context.settings.askArgocd)
        return { kind: 'found', targets: names.map((name) => ({ ref: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApplicationRef */ .tD)(name), application: undefined, mayBeMissing: false })) };
    if (only !== undefined && names.length === 1 && !(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isPattern */ .Pt)(only) && !narrowed)
        return { kind: 'found', targets: [{ ref: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApplicationRef */ .tD)(only), application: undefined, mayBeMissing: false }] };
    try {
        if (!narrowed && !names.some(_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isPattern */ .Pt))
            return await readNamed(names, context);
        const listed = await context.ports.argocd.list({ ...(selector === undefined ? {} : { selector }), ...(projects.length > 0 ? { projects } : {}) }, context.signal);
        return chosenOf(listed, names, { narrowed, context });
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(error, 'finding the applications', { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
        return { kind: 'failed', result: { kind: 'failed', retryable: !(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error), refused: (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error), problems: [problem] } };
    }
}
/** Several names. One that cannot be read is let pass only where another of them is to create it. */
async function readNamed(names, context) {
    const absent = [];
    const targets = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(names, readsAtOnce, async (name) => {
        const ref = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApplicationRef */ .tD)(name);
        try {
            return { ref, application: await context.ports.argocd.get(ref, { signal: context.signal }), mayBeMissing: false };
        }
        catch (error) {
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || !isAbsence(error))
                throw error;
            absent.push({ ref, error });
            return { ref, application: undefined, mayBeMissing: true };
        }
    });
    const expected = absent.length === 0 ? new Set() : await announced(targets, context);
    const unexpected = absent.filter(({ ref }) => !expected.has('*') && !expected.has((0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(ref)));
    if (unexpected.length === 0)
        return { kind: 'found', targets };
    const problems = unexpected.map(({ ref, error }) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(error, (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(ref), { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }));
    return { kind: 'failed', result: { kind: 'failed', retryable: false, refused: true, problems } };
}
/** What the applications that are there deploy or will deploy, by a fresh comparison; `*` where an ApplicationSet may make anything. */
async function announced(targets, context) {
    if (!context.settings.selection.children)
        return new Set();
    const there = targets.filter(({ application }) => application !== undefined);
    const children = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(there, readsAtOnce, async ({ ref }) => (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal })));
    return new Set(children.flatMap(({ applications, applicationSets }) => [...applications.map(_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC), ...(applicationSets.length > 0 ? ['*'] : [])]));
}
function chosenOf(listed, names, { narrowed, context }) {
    const matching = (name) => listed.filter((application) => (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalled */ .AP)(name, application));
    const missing = names.filter((name) => matching(name).length === 0);
    const { selector, projects } = context.settings.selection;
    const filter = [...(selector === undefined ? [] : [`selector ${selector}`]), ...(projects.length === 0 ? [] : [`project ${projects.join(', ')}`])].join(' and ');
    if (missing.length > 0) {
        const what = names.length === 1 && names[0] === '*' ? 'no application' : `no application called ${missing.join(', ')}`;
        return noMatch({
            message: `${what} matches${narrowed ? ` ${filter}` : ''}`,
            hint: `applications that the login may not see are not listed: it needs p, role:<role>, applications, get, <project>/<name>, allow; the server lists ${listed.length}${narrowed ? ` for ${filter}` : ''}`,
        });
    }
    const chosen = new Map(names.flatMap((name) => matching(name)).map((application) => [(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)((0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(application)), application]));
    return { kind: 'found', targets: [...chosen.values()].map((application) => ({ ref: (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(application), application, mayBeMissing: false })) };
}
/** Nothing was chosen, so nothing was done: that must never look like a success. */
function noMatch({ message, hint }) {
    return { kind: 'failed', result: { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-ARGOCD-007', severity: 'error', message, ...(hint === undefined ? {} : { hint }) }] } };
}
/** What Argo CD answers for an application that is not there: 404, or 403 where it does not tell. */
function isAbsence(error) {
    return error.code === 'not-found' || error.code === 'forbidden';
}


/***/ }),

/***/ 19933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ TimeoutReason),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   xQ: () => (/* binding */ earlyEnd)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);

/** The reason an AbortSignal carries when time ran out, so that it is not mistaken for a cancellation. */
class TimeoutReason extends Error {
    seconds;
    /** What ran out of time: `node`, or the whole `run`. */
    scope;
    constructor(scope, seconds) {
        super(`no result within ${seconds} s`);
        this.name = 'TimeoutReason';
        this.scope = scope;
        this.seconds = seconds;
    }
}
/** True for a signal that a person aborted, not the clock. */
function isCancelled(signal) {
    return signal.aborted && !(signal.reason instanceof TimeoutReason);
}
/** Why a node ended, or never began, whose signal was aborted. */
function earlyEnd({ planned: { node }, attempts }, signal) {
    if (isCancelled(signal))
        return { code: 'OSOP-RUN-002', severity: 'error', message: `node ${node.id} was cancelled` };
    const { reason } = signal;
    const { scope, seconds } = reason instanceof TimeoutReason ? reason : { scope: 'run', seconds: 0 };
    const within = scope === 'node' ? `within ${seconds} s` : `before the ${seconds} s of the run were over`;
    return {
        code: 'OSOP-RUN-001',
        severity: 'error',
        message: `node ${node.id} did not ${attempts > 0 ? 'finish' : 'start'} ${within}`,
        hint: 'raise timeout_sec of the node or of the workflow, or the input timeout',
    };
}
/** Errors of these kinds mean that Argo CD said no: nothing is unknown, and trying again does not help. */
const refusals = new Set(['unauthenticated', 'forbidden', 'refused', 'window-closed', 'not-found']);
/** True for an error that is a refusal rather than a failure. */
function isRefusal(error) {
    return error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && refusals.has(error.code);
}
/** The one place where an adapter's error becomes a problem. Errors of other kinds are bugs and pass on. */
function problemOf(error, doing, codes) {
    if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        throw error;
    return {
        code: refusals.has(error.code) ? codes.refused : codes.failed,
        severity: 'error',
        message: `${doing}: ${error.message}`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
/** What an adapter's error says, without what was being done; undefined for errors of other kinds. */
function messageOf(error) {
    return error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError ? error.message : undefined;
}


/***/ })

};
