export const id = 8486;
export const ids = [8486];
export const modules = {

/***/ 38486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ affectedApplications)
});

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-application.js
var git_application = __webpack_require__(54050);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/compiled/core/gitops/model-applications.js + 18 modules
var model_applications = __webpack_require__(81172);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/definition-changes.js





/** Compares the Applications with those from before, by key. Only what may have become another one is expanded again. */
function compareDefinitions({ model, earlier, changed, facts }) {
    const files = [...changed.keys()];
    const before = (0,model_applications/* modelApplications */.PN)(earlier, facts, files.filter((file) => changed.get(file) !== undefined));
    const again = model.sets.filter((set) => !changed.has(set.definition.file) && readsAnother(set, { model, earlier, changed }));
    const old = byKey([...(0,model_applications/* applicationsOf */.$_)(before), ...again.flatMap(({ definition }) => (0,model_applications/* expandSet */.r2)(definition, earlier, facts).applications)]);
    const isCompared = new Set(again);
    const now = byKey([
        ...model.written.filter(({ definition }) => changed.has(definition.file)),
        ...model.sets.filter((set) => changed.has(set.definition.file) || isCompared.has(set)).flatMap(({ applications }) => applications),
    ]);
    // A definition may have moved to or from a file that did not change otherwise.
    const all = byKey((0,model_applications/* applicationsOf */.$_)(model));
    const found = new Map();
    const add = (application, change) => { found.set(application.key, { application, change, reasons: reasonsOf(application, changed), before: old.get(application.key) }); };
    for (const [key, application] of now) {
        const was = old.get(key);
        if (was === undefined)
            add(application, 'added');
        else if ((0,git_application/* fingerprintOf */.a)(was) !== (0,git_application/* fingerprintOf */.a)(application))
            add(application, 'changed');
    }
    const isKnown = knownDefinitions(model);
    for (const [key, application] of old)
        if (!all.has(key) && isKnown(application))
            add(application, 'removed');
    return found;
}
/** Whether what defined an Application before can be told now: of a file that is no YAML, or of a set with gaps, it cannot. */
function knownDefinitions({ unread, sets }) {
    const files = new Set(unread.map(({ file }) => file));
    const unsure = new Set(sets.filter(({ gaps }) => gaps.length > 0).map(({ name, definition }) => `${definition.file} ${name}`));
    return ({ definition, set }) => !files.has(definition.file) && (set === undefined || !unsure.has(`${definition.file} ${set}`));
}
function byKey(applications) {
    return new Map(applications.map((application) => [application.key, application]));
}
/** The file of the definition, and what its generator read; of a folder, what changed in it. */
function reasonsOf({ definition, from }, changed) {
    const own = changed.has(definition.file) ? [{ kind: 'definition', file: definition.file }] : [];
    const read = from.flatMap((path) => (changed.has(path) ? [path] : [...changed.keys()].filter((file) => file.startsWith(`${path}/`)).slice(0, 1)));
    const reasons = [...own, ...read.map((file) => ({ kind: 'generator', file }))];
    // A generator that lost all that it read has nothing left to name.
    return reasons.length > 0 ? reasons : [{ kind: 'generator', file: [...changed.keys()][0] ?? definition.file }];
}
/** Whether the git generators of a set may find something else than before. */
function readsAnother({ definition, applications }, { model, earlier, changed }) {
    const generators = gitGeneratorsIn((0,git_tree/* mappingAt */.oh)(definition.value, 'spec')['generators']);
    if (generators.length === 0)
        return false;
    const moved = [...changed.keys()].filter((file) => model.tree.has(file) !== earlier.has(file));
    const foldersDiffer = moved.some((file) => ancestors(file).some((folder) => model.tree.isFolder(folder) !== earlier.isFolder(folder)));
    const readsFiles = generators.some((generator) => (0,git_tree/* listOf */.c3)(generator['files']).length > 0);
    return foldersDiffer || (readsFiles && (moved.length > 0 || applications.some(({ from }) => from.some((path) => changed.has(path))) || applications.length === 0));
}
function gitGeneratorsIn(value) {
    if (Array.isArray(value))
        return value.flatMap(gitGeneratorsIn);
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    const nested = ['matrix', 'merge'].flatMap((kind) => gitGeneratorsIn((0,git_tree/* mappingAt */.oh)(value, kind)['generators']));
    return (0,json/* isJsonObject */.O)(value['git']) ? [value['git'], ...nested] : nested;
}
function ancestors(file) {
    const found = [];
    for (let at = (0,repository_paths/* folderOf */.y)(file); at !== ''; at = (0,repository_paths/* folderOf */.y)(at))
        found.push(at);
    return found;
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/deployers.js
var gitops_deployers = __webpack_require__(34132);
// EXTERNAL MODULE: ./build/compiled/core/gitops/source-reasons.js
var source_reasons = __webpack_require__(29580);
// EXTERNAL MODULE: ./build/compiled/core/gitops/touched-units.js
var touched_units = __webpack_require__(47181);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/uncertain-sets.js



/** The sets and files of which some applications are not known. */
function uncertainties({ model, index, facts }) {
    const sets = model.sets.filter(({ gaps }) => gaps.length > 0).map((set) => ({ place: set.definition, set: set.name, gaps: set.gaps, mayBeTouched: mayTouch(set, index, facts) }));
    const files = model.unread.map(({ file, why, problem }) => ({
        place: { file, document: 0, pointer: '' },
        where: problem?.where,
        set: '',
        gaps: [why === 'no-yaml'
                ? { kind: 'wrong', message: `the file mentions Applications and cannot be read as YAML${problem === undefined ? '' : `: ${problem.message}`}` }
                : { kind: 'needs-server', message: 'the Applications are made by a template of a chart' }],
        mayBeTouched: index.files.has(file) || (why === 'chart-template' && index.below(file.slice(0, Math.max(0, file.lastIndexOf('templates/') - 1))).length > 0),
    }));
    return [...sets, ...files];
}
/** Asks the templates: where a path is not known to its end, all that begins like it counts. */
function mayTouch({ definition, gaps, applications }, index, facts) {
    if (index.files.has(definition.file))
        return true;
    // Applications of the same name: which one is meant is not known, and the files of each are looked at anyway.
    if (gaps.every(({ generator }) => generator === undefined) && applications.length > 0)
        return false;
    const { isOwn, follows } = (0,model_applications/* ownership */.kG)(facts);
    const spec = (0,git_tree/* mappingAt */.oh)(definition.value, 'spec');
    const templates = [(0,git_tree/* mappingAt */.oh)(spec, 'template', 'spec'), ...(0,git_tree/* listOf */.c3)(spec['generators']).flatMap(templatesOf)];
    const sources = templates.flatMap((template) => [template['source'], ...(0,git_tree/* listOf */.c3)(template['sources'])]).filter(json/* isJsonObject */.O);
    if (typeof spec['templatePatch'] === 'string' || readsChanged(spec['generators'], { index, isOwn, follows }))
        return true;
    return sources.some((source) => {
        const [url, revision] = [(0,git_tree/* textOf */.b6)(source['repoURL']), (0,git_tree/* textOf */.b6)(source['targetRevision'])];
        if ((!isTemplate(url) && !isOwn(url)) || (!isTemplate(revision) && !follows(revision)))
            return false;
        const values = (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(source, 'helm')['valueFiles']).map(git_tree/* textOf */.b6);
        if (values.some(isTemplate) || source['ref'] !== undefined)
            return true;
        return reaches((0,git_tree/* textOf */.b6)(source['path']), index);
    });
}
function templatesOf(entry) {
    return (0,json/* isJsonObject */.O)(entry) ? Object.values(entry).map((generator) => (0,git_tree/* mappingAt */.oh)(generator, 'template', 'spec')) : [];
}
/** A git generator of this repository that is part of what could not be expanded. */
function readsChanged(generators, { index, isOwn, follows }) {
    return (0,git_tree/* listOf */.c3)(generators).some((entry) => {
        const git = (0,git_tree/* mappingAt */.oh)(entry, 'git');
        const nested = ['matrix', 'merge'].some((kind) => readsChanged((0,git_tree/* mappingAt */.oh)(entry, kind)['generators'], { index, isOwn, follows }));
        if (nested || git['repoURL'] === undefined)
            return nested;
        const [url, revision] = [(0,git_tree/* textOf */.b6)(git['repoURL']), (0,git_tree/* textOf */.b6)(git['revision'])];
        if ((!isTemplate(url) && !isOwn(url)) || (!isTemplate(revision) && !follows(revision)))
            return false;
        return [...(0,git_tree/* listOf */.c3)(git['directories']), ...(0,git_tree/* listOf */.c3)(git['files'])].some((item) => reaches((0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(item)['path']), index));
    });
}
function isTemplate(text) {
    return text.includes('{{');
}
/** Whether a change touches anything whose path begins like this one, as far as it is known. */
function reaches(path, { files, touched }) {
    const written = path.replace(/^(?:\.?\/)+/, '');
    const fixed = written.replace(/(?:\{\{|[*?[])[^]*$/, '');
    const begins = (candidate) => (fixed === written ? candidate === written || candidate.startsWith(`${written}/`) : candidate.startsWith(fixed));
    return [...files, ...touched.kustomizations.keys(), ...touched.charts.keys()].some(begins);
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/affected.js







/** The applications that a change touches, in the order of their names. */
function affectedApplications(change, facts) {
    const tree = (0,git_tree/* createGitTree */.bk)(change.paths, change.read);
    const model = (0,model_applications/* modelApplications */.PN)(tree, facts);
    const files = [...change.before.keys()].toSorted();
    const index = { ...(0,source_reasons/* indexChange */.Di)(files, tree, (0,touched_units/* relateUnits */.t)(tree)), isStrange: (path) => !tree.has(path) && change.before.get(path) === undefined };
    const definitions = compareDefinitions({ model, earlier: (0,git_tree/* treeBefore */.mf)(tree, change.before), changed: change.before, facts });
    const all = (0,model_applications/* applicationsOf */.$_)(model);
    const parents = parentsIn(all, index, facts);
    const found = [];
    const leftOut = [];
    for (const application of all) {
        const own = definitions.get(application.key);
        const { reasons, hidden } = affected_reasonsOf(application, index, facts);
        if (own !== undefined || reasons.length > 0)
            found.push({ application, change: own?.change ?? 'none', before: own === undefined ? application : own.before, reasons: [...(own?.reasons ?? []), ...reasons], parents: parents(application) });
        else if (hidden !== undefined)
            leftOut.push({ application, ...hidden });
    }
    const removed = [...definitions.values()].flatMap(({ change: kind, application, reasons, before }) => (kind === 'removed' ? [{ application, change: kind, reasons, before, parents: [] }] : []));
    return {
        applications: [...found, ...removed].toSorted(({ application: a }, { application: b }) => (a.name === b.name ? (a.key < b.key ? -1 : 1) : a.name < b.name ? -1 : 1)),
        leftOut,
        uncertain: uncertainties({ model, index, facts }),
        defined: all,
        following: all.filter(({ sources }) => sources.some((0,model_applications/* takesOurFiles */.oY)(facts))).length,
    };
}
/** Why the files of its sources touch an application, or why they do not although they are changed. */
function affected_reasonsOf(application, change, facts) {
    const ours = (0,model_applications/* takesOurFiles */.oY)(facts);
    const reasons = application.sources.flatMap((source) => (0,source_reasons/* reasonsOfSource */.oi)(application, source, { change, ours }));
    const named = (0,source_reasons/* generatePathReasons */.Mm)(application, { change, ours });
    if (named !== undefined)
        return named.length > 0 ? { reasons: named } : { reasons: [], ...(reasons.length === 0 ? {} : { hidden: { why: 'manifest-generate-paths', reasons } }) };
    if (reasons.length > 0)
        return { reasons };
    // Of this repository, and at another revision than the one that changes.
    const { isOwn } = (0,model_applications/* ownership */.kG)(facts);
    const elsewhere = (source) => typeof source.value['chart'] !== 'string' && isOwn(source.repoURL);
    const later = application.sources.some((source) => elsewhere(source) && !ours(source)) ? application.sources.flatMap((source) => (0,source_reasons/* reasonsOfSource */.oi)(application, source, { change, ours: elsewhere })) : [];
    return { reasons: [], ...(later.length === 0 ? {} : { hidden: { why: 'revision', reasons: later } }) };
}
/** Finds the applications of which the definition of another one is a resource. */
function parentsIn(applications, index, facts) {
    const deployers = (0,gitops_deployers/* deployersIn */.R)(applications, index, facts);
    return ({ key, definition: { file } }) => [...new Set(deployers(file).filter((parent) => parent.key !== key).map(({ name }) => name))];
}


/***/ }),

/***/ 34132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ deployersIn)
/* harmony export */ });
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
/* harmony import */ var _model_applications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81172);
/* harmony import */ var _source_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29580);



/** Finds the applications that deploy what stands in a file of this repository. Each file is looked at once. */
function deployersIn(applications, { tree, units }, facts) {
    const ours = (0,_model_applications_js__WEBPACK_IMPORTED_MODULE_0__/* .takesOurFiles */ .oY)(facts);
    const byFolder = new Map();
    for (const application of applications) {
        for (const { folder } of application.sources.filter(ours))
            if (folder !== undefined)
                byFolder.set(folder, [...(byFolder.get(folder) ?? []), application]);
    }
    const known = new Map();
    const ofFile = (file) => {
        const change = (0,_source_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .indexChange */ .Di)([file], tree, units);
        const folders = new Set([...change.touched.kustomizations.keys(), ...change.touched.charts.keys()]);
        for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at)) {
            folders.add(at);
            if (at === '')
                break;
        }
        return [...folders].flatMap((folder) => byFolder.get(folder) ?? []).filter((parent) => parent.sources.some((source) => (0,_source_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonsOfSource */ .oi)(parent, source, { change, ours }).length > 0));
    };
    return (file) => {
        const found = known.get(file) ?? ofFile(file);
        known.set(file, found);
        return found;
    };
}


/***/ }),

/***/ 29580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ indexChange),
/* harmony export */   Mm: () => (/* binding */ generatePathReasons),
/* harmony export */   X6: () => (/* binding */ substituted),
/* harmony export */   oi: () => (/* binding */ reasonsOfSource),
/* harmony export */   uV: () => (/* binding */ directoryFilter)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11984);
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87072);
// Longer than most: one place says which files each kind of source is made of.





/** Indexes a change. `files` are all paths that were added, changed or deleted. */
function indexChange(files, tree, units) {
    const folders = new Map([['', [...files]]]);
    for (const file of files) {
        for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file); at !== ''; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at))
            folders.set(at, [...(folders.get(at) ?? []), file]);
    }
    return { tree, units, touched: units.touched(files), files: new Set(files), below: (folder) => folders.get(folder) ?? [], isStrange: () => false };
}
/** Why a change touches one source of an application; `ours` tells the sources that take this repository's branch. */
function reasonsOfSource(application, source, { change, ours }) {
    const values = valueFileReasons(application, source, { change, ours });
    if (source.folder === undefined || !ours(source))
        return values;
    const overrides = change.below(source.folder).filter((file) => (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file) === source.folder && isOverride(file, application.name));
    return [...folderReasons(source, source.folder, change), ...values, ...overrides.map((file) => ({ kind: 'source', file }))];
}
/** What `argocd app set` leaves in git: parameters of one application, or of all with that path. */
function isOverride(file, name) {
    const own = file.slice(file.lastIndexOf('/') + 1);
    return own === '.argocd-source.yaml' || own === `.argocd-source-${name}.yaml`;
}
function folderReasons(source, folder, change) {
    switch (typeOf(source, folder, change)) {
        case 'plugin':
            return change.below(folder).map((file) => ({ kind: 'source', file }));
        case 'kustomize':
            return kustomizeReasons(source, folder, change);
        case 'helm':
            return chartReasons(folder, change);
        case 'directory':
            return directoryReasons(source, folder, change);
    }
}
/** What is set explicitly counts; else what lies in the folder. A file that was deleted may have been what made it so. */
function typeOf({ value }, folder, { units }) {
    if (value['plugin'] !== undefined && value['plugin'] !== null)
        return 'plugin';
    if (units.isChart(folder))
        return 'helm';
    return units.isKustomization(folder) ? 'kustomize' : 'directory';
}
function kustomizeReasons({ value }, folder, { touched }) {
    const components = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'kustomize')['components']).flatMap((path) => (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(path)) ?? []);
    const files = [folder, ...components].flatMap((at) => touched.kustomizations.get(at) ?? []);
    return [...new Set(files)].map((file) => ({ kind: isBelow(folder, file) ? 'source' : 'kustomize-base', file }));
}
function chartReasons(folder, change) {
    return (change.touched.charts.get(folder) ?? []).flatMap((file) => {
        if (!isBelow(folder, file))
            return [{ kind: 'chart', file }];
        const others = isValuesChoice(file.slice(folder === '' ? 0 : folder.length + 1)) && !readsFiles(folder, change);
        return others ? [] : [{ kind: 'source', file }];
    });
}
/** Values for one of several environments: they count for those that name them. */
function isValuesChoice(inside) {
    return /(?:^|\/)(?:values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/.test(inside) && !/^(?:templates|charts|crds)\//.test(inside);
}
/** A chart may read any of its files by `.Files`. */
function readsFiles(folder, { tree }) {
    const templates = folder === '' ? 'templates/' : `${folder}/templates/`;
    return tree.paths.some((path) => path.startsWith(templates) && tree.text(path)?.includes('.Files') === true);
}
function directoryReasons({ value }, folder, change) {
    const takes = directoryFilter(value);
    const libraries = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'directory', 'jsonnet')['libs']).flatMap((path) => (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(path)) ?? []).flatMap((path) => change.below(path));
    const own = change.below(folder).filter((file) => {
        const inside = file.slice(folder === '' ? 0 : folder.length + 1);
        if (/(?:^|\/)\.argocd-source/.test(inside))
            return false;
        // What a submodule holds is not known, and a link may be what says how the folder is rendered.
        return file.endsWith('.libsonnet') || takes(inside) || (change.isStrange(file) && ((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'directory')['recurse'] === true || inside === 'Kustomization'));
    });
    return [...new Set([...own, ...libraries])].map((file) => ({ kind: 'source', file }));
}
/** Which files a folder of manifests takes, by their path within it. */
function directoryFilter(value) {
    const { recurse, include, exclude } = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'directory');
    const [takes, leaves] = [globsOf((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(include)), globsOf((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(exclude))];
    return (inside) => /\.(?:ya?ml|json|jsonnet)$/i.test(inside) && (recurse === true || !inside.includes('/')) && (takes === undefined || takes(inside)) && leaves?.(inside) !== true;
}
/** `{a,b}` are alternatives, as in `include: '{*.yaml,*.json}'`; a pattern is of the path within the folder. */
function globsOf(text) {
    if (text === '')
        return undefined;
    const choices = /^\{([^{}]*)\}$/.exec(text)?.[1]?.split(',') ?? [text];
    const globs = choices.map(_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolderGlob */ .Jn);
    return (path) => globs.some((matches) => matches(path));
}
/** Value files and files of parameters: relative to the folder, from the top with `/`, or of another source with `$ref/`. */
function valueFileReasons(application, source, { change, ours }) {
    const helm = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(source.value, 'helm');
    const parameters = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(helm['fileParameters']).map((parameter) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(parameter) ? (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(parameter['path']) : ''));
    return [...(0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(helm['valueFiles']).map(_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6), ...parameters].flatMap((written) => {
        const path = substituted(written, application);
        const [, ref, rest = ''] = /^\$([^/{}]+)\/(.*)$/.exec(path) ?? [];
        if (ref === undefined)
            return ours(source) && source.folder !== undefined ? changedAt('helm-values', path.startsWith('/') ? (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', path.slice(1)) : (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(source.folder, path), change) : [];
        const referred = application.sources.find((one) => one.ref === ref);
        return referred !== undefined && ours(referred) ? changedAt('ref-values', (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', rest), change) : [];
    });
}
function changedAt(kind, path, { files }) {
    if (path === undefined || path === '')
        return [];
    if (!/[*?[]/.test(path))
        return files.has(path) ? [{ kind, file: path }] : [];
    const matches = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolderGlob */ .Jn)(path);
    return [...files].filter(matches).map((file) => ({ kind, file }));
}
/** Argo CD puts its build environment into these paths. https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/ */
function substituted(path, { name, project, value }) {
    const known = { ARGOCD_APP_NAME: name, ARGOCD_APP_PROJECT_NAME: project, ARGOCD_APP_NAMESPACE: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'spec', 'destination')['namespace']) };
    return path.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, plain) => known[braced ?? plain ?? ''] ?? whole);
}
/** The paths of `manifest-generate-paths` that a change touches; undefined where the annotation is not set. */
function generatePathReasons({ value, sources }, { change, ours }) {
    const annotation = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'metadata', 'annotations')['argocd.argoproj.io/manifest-generate-paths']);
    const items = annotation.split(';').map((item) => item.trim()).filter((item) => item !== '');
    if (items.length === 0)
        return undefined;
    const files = sources.filter(ours).flatMap(({ folder = '' }) => items.flatMap((item) => {
        const path = item.startsWith('/') ? (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', item.slice(1)) : (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, item);
        if (path === undefined)
            return [];
        if (!/[*?[]/.test(path))
            return [...change.below(path), ...(change.files.has(path) ? [path] : [])];
        return [...change.files].filter((0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolderGlob */ .Jn)(path));
    }));
    return [...new Set(files)].map((file) => ({ kind: 'manifest-generate-paths', file }));
}
function isBelow(folder, file) {
    return folder === '' || file.startsWith(`${folder}/`);
}


/***/ }),

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ relateUnits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11984);
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);




/** More files than this are not told of one folder. */
const mostFiles = 20;
/** Reads the kustomizations and charts of a tree. */
function relateUnits(tree) {
    const kustomizations = new Map();
    const charts = new Map();
    for (const path of tree.paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (name === 'Chart.yaml')
            charts.set((0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), tree.value(path));
        else if (name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization')
            kustomizations.set((0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), tree.value(path));
    }
    const users = usersOfTargets(kustomizations);
    const dependents = dependentsOf(charts);
    return {
        isKustomization: (folder) => kustomizations.has(folder),
        isChart: (folder) => charts.has(folder),
        touched: (files) => ({
            kustomizations: spread(files, (file) => reachedKustomizations(file, { kustomizations, users }), (folder) => users.get(folder) ?? []),
            charts: spread(files, (file) => owningCharts(file, charts), (folder) => dependents.get(folder) ?? []),
        }),
    };
}
/** From files to the folders that they reach, and on to the folders that are built of those. */
function spread(files, reached, users) {
    const touched = new Map();
    for (const file of files) {
        const queue = [...reached(file)];
        const seen = new Set();
        for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
            if (seen.has(folder))
                continue;
            seen.add(folder);
            const told = touched.get(folder);
            if (told === undefined)
                touched.set(folder, [file]);
            else if (told.length < mostFiles)
                told.push(file);
            queue.push(...users(folder));
        }
    }
    return touched;
}
function usersOfTargets(kustomizations) {
    const users = new Map();
    const add = (target, folder) => {
        const known = users.get(target);
        if (known === undefined)
            users.set(target, [folder]);
        else if (!known.includes(folder))
            known.push(folder);
    };
    for (const [folder, value] of kustomizations) {
        // Of one that cannot be read nobody knows what it is built of.
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value)) {
            add(folder, folder);
            continue;
        }
        for (const { target } of (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.referencesOf)(value, folder))
            if (target !== undefined)
                add(target, folder);
        if (value['helmCharts'] !== undefined || value['helmChartInflationGenerator'] !== undefined) {
            const home = (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'helmGlobals')['chartHome']) || 'charts');
            if (home !== undefined)
                add(home, folder);
        }
    }
    return users;
}
/** A file counts for those that name it, or a folder above it that is no kustomization (any more). */
function reachedKustomizations(file, { kustomizations, users }) {
    const folder = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    const isOwn = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file) && kustomizations.has(folder);
    const found = [...(isOwn ? [folder] : []), ...(users.get(file) ?? [])];
    for (let at = folder; at !== ''; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at)) {
        for (const user of users.get(at) ?? [])
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(kustomizations.get(at)) || user === at)
                found.push(user);
    }
    return found;
}
function dependentsOf(charts) {
    const dependents = new Map();
    for (const [folder, value] of charts) {
        for (const dependency of (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value)['dependencies'])) {
            const repository = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(dependency)['repository']);
            const target = repository.startsWith('file://') ? (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, repository.slice('file://'.length)) : undefined;
            if (target !== undefined)
                dependents.set(target, [...(dependents.get(target) ?? []), folder]);
        }
    }
    return dependents;
}
/** The nearest chart above a file, and those that hold that one in their `charts/`. */
function owningCharts(file, charts) {
    const owners = [];
    for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at)) {
        const inside = at === '' ? file : file.slice(at.length + 1);
        if (charts.has(at) && (owners.length === 0 || inside.startsWith('charts/')))
            owners.push(at);
        if (at === '')
            return owners;
    }
}


/***/ })

};
