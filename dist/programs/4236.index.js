export const id = 4236;
export const ids = [4236];
export const modules = {

/***/ 54236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartReleases: () => (/* binding */ chartReleases)
/* harmony export */ });
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38486);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);
/* harmony import */ var _model_applications_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81172);
/* harmony import */ var _plan_rendering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16342);




/** Most renderings of one chart: an ApplicationSet may make thousands, which differ in a name. */
const mostOfChart = 20;
/**
 * The renderings of charts that the applications really make which the touched files touch: with their value files, values,
 * parameters, names and namespaces. A file that defines an application touches it, whatever changed in it.
 */
function chartReleases({ paths, read, touched }, facts) {
    const { applications, defined } = (0,_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedApplications */ .s)({ paths: paths.toSorted(), read, before: new Map(touched.map((path) => [path, read(path)])) }, facts);
    const keys = new Set(applications.map(({ application }) => application.key));
    const affected = defined.filter((application) => keys.has(application.key) || touched.includes(application.definition.file));
    const tree = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitTree */ .bk)(paths.toSorted(), read);
    const ours = (0,_model_applications_js__WEBPACK_IMPORTED_MODULE_2__/* .takesOurFiles */ .oY)(facts);
    const units = [];
    const left = new Map();
    const notRendered = [];
    for (const { application, source } of affected.flatMap((one) => one.sources.filter(ours).map((own) => ({ application: one, source: own })))) {
        const plan = planOf(application, source, { tree, ours });
        if (plan === undefined)
            continue;
        const { folder } = plan.unit;
        if (plan.why !== undefined)
            notRendered.push(`chart ${folder} for ${application.name}: ${plan.why}`);
        else if (units.filter((unit) => unit.folder === folder).length >= mostOfChart)
            left.set(folder, (left.get(folder) ?? 0) + 1);
        else
            units.push(plan.unit);
    }
    const more = [...left].map(([folder, count]) => `chart ${folder} for ${count} more applications: the first ${mostOfChart} are rendered`);
    return { affected: [...new Set(affected.map(({ name }) => name))].toSorted(), units, notRendered: [...notRendered, ...more] };
}
/** Undefined for a source that is no chart of this checkout. */
function planOf(application, source, { tree, ours }) {
    const { folder } = source;
    if (folder === undefined || !tree.has(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`))
        return undefined;
    const checkout = { sha: 'checkout', tree, links: [], submodules: [] };
    const plan = (0,_plan_rendering_js__WEBPACK_IMPORTED_MODULE_3__/* .planSource */ .d)(source, { application, revision: 'HEAD', filesOf: (one) => (ours(one) ? checkout : { missing: 'it is of another repository or revision' }) });
    if (plan.kind === 'tool' && plan.unit.kind !== 'helm')
        return undefined;
    const unit = { kind: 'helm', folder, why: application.definition.file };
    if (plan.kind === 'unknown')
        return { unit, why: plan.why };
    if (plan.kind !== 'tool')
        return undefined;
    return plan.copies.length > 0 ? { unit, why: 'a chart that it depends on is not in its charts/ folder' } : { unit: { ...plan.unit, why: application.definition.file } };
}


/***/ }),

/***/ 16342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planSource)
});

// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __webpack_require__(11984);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/build-environment.js

/**
 * Puts Argo CD's build environment into a text; `$$` is a dollar, and what is not known is empty.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
 */
function buildEnvironment({ name, project, value }, { repoURL, revision: target, folder }, revision) {
    const known = {
        ARGOCD_APP_NAME: name, ARGOCD_APP_PROJECT_NAME: project, ARGOCD_APP_NAMESPACE: (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, 'spec', 'destination')['namespace']),
        ARGOCD_APP_REVISION: revision, ARGOCD_APP_REVISION_SHORT: revision.slice(0, 7), ARGOCD_APP_REVISION_SHORT_8: revision.slice(0, 8),
        ARGOCD_APP_SOURCE_PATH: folder ?? '', ARGOCD_APP_SOURCE_REPO_URL: repoURL, ARGOCD_APP_SOURCE_TARGET_REVISION: target,
    };
    return (text) => text.replaceAll(/\$(?:\{(\w+)\}|(\w+)|(\$))/g, (_whole, braced, plain, dollar) => dollar ?? known[braced ?? plain ?? ''] ?? '');
}

;// CONCATENATED MODULE: ./build/compiled/core/gitops/kustomize-options.js


/** Whether an Application asks for something that its kustomization does not say itself. */
function hasKustomizeOptions(options) {
    return Object.entries(options).some(([key, value]) => key !== 'version' && value !== undefined && value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0));
}
/**
 * A kustomization as Argo CD edits it before it builds it. Source: util/kustomize/kustomize.go of argo-cd, which calls
 * `kustomize edit`. `expand` puts the build environment into annotations.
 */
function withKustomizeOptions(kustomization, options, expand) {
    const { namePrefix, nameSuffix, namespace } = options;
    const annotations = (0,git_tree/* mappingAt */.oh)(options, 'commonAnnotations');
    const pairs = (0,git_tree/* mappingAt */.oh)(options, 'commonLabels');
    const hasLabels = Object.keys(pairs).length > 0;
    const apart = options['labelWithoutSelector'] === true;
    const set = {
        ...((0,git_tree/* textOf */.b6)(namePrefix) === '' ? {} : { namePrefix }), ...((0,git_tree/* textOf */.b6)(nameSuffix) === '' ? {} : { nameSuffix }), ...((0,git_tree/* textOf */.b6)(namespace) === '' ? {} : { namespace }),
        ...((0,git_tree/* listOf */.c3)(options['images']).length === 0 ? {} : { images: editImages((0,git_tree/* listOf */.c3)(kustomization['images']), (0,git_tree/* listOf */.c3)(options['images']).map(git_tree/* textOf */.b6)) }),
        ...((0,git_tree/* listOf */.c3)(options['replicas']).length === 0 ? {} : { replicas: editReplicas((0,git_tree/* listOf */.c3)(kustomization['replicas']), (0,git_tree/* listOf */.c3)(options['replicas'])) }),
        ...(hasLabels && !apart ? { commonLabels: { ...(0,git_tree/* mappingAt */.oh)(kustomization, 'commonLabels'), ...pairs } } : {}),
        ...(hasLabels && apart ? { labels: [...(0,git_tree/* listOf */.c3)(kustomization['labels']), { pairs, includeSelectors: false, includeTemplates: options['labelIncludeTemplates'] === true }] } : {}),
        ...(Object.keys(annotations).length === 0 ? {} : { commonAnnotations: { ...(0,git_tree/* mappingAt */.oh)(kustomization, 'commonAnnotations'), ...(options['commonAnnotationsEnvsubst'] === true ? Object.fromEntries(Object.entries(annotations).map(([key, value]) => [key, typeof value === 'string' ? expand(value) : value])) : annotations) } }),
        ...((0,git_tree/* listOf */.c3)(options['patches']).length === 0 ? {} : { patches: [...(0,git_tree/* listOf */.c3)(kustomization['patches']), ...(0,git_tree/* listOf */.c3)(options['patches']).map(withoutEmpty)] }),
        ...((0,git_tree/* listOf */.c3)(options['components']).length === 0 ? {} : { components: [...new Set([...(0,git_tree/* listOf */.c3)(kustomization['components']), ...(0,git_tree/* listOf */.c3)(options['components'])])] }),
    };
    return { ...kustomization, ...set };
}
function withoutEmpty(patch) {
    return (0,json/* isJsonObject */.O)(patch) ? Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== '' && value !== null)) : patch;
}
/** `name`, `name:tag`, `name@digest`, and each of them behind `name=`. What is not said stays as it was. */
function editImages(known, wanted) {
    const images = new Map(known.flatMap((image) => ((0,json/* isJsonObject */.O)(image) ? [[(0,git_tree/* textOf */.b6)(image['name']), image]] : [])));
    for (const text of wanted) {
        const [, alias, rest = ''] = /^(?:([^=]+)=)?(.*)$/.exec(text) ?? [];
        const [, name = '', tag, digest] = /^([^@]*?)(?::([^:/@]+))?(?:@(.+))?$/.exec(rest) ?? [];
        const key = alias ?? name;
        const before = images.get(key);
        const version = digest !== undefined ? { digest } : tag !== undefined ? { newTag: tag } : {};
        const kept = Object.keys(version).length > 0 ? { newName: before?.['newName'] } : (before ?? {});
        images.set(key, Object.fromEntries(Object.entries({ ...kept, ...(alias === undefined ? {} : { newName: name }), ...version, name: key }).filter(([, value]) => value !== undefined)));
    }
    return [...images.values()];
}
function editReplicas(known, wanted) {
    const names = new Set(wanted.map((one) => (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(one)['name'])));
    const counts = wanted.map((one) => ({ name: (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(one)['name']), count: Number((0,git_tree/* mappingAt */.oh)(one)['count']) }));
    return [...known.filter((one) => !names.has((0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(one)['name']))), ...counts];
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/path-patterns.js
var path_patterns = __webpack_require__(87072);
// EXTERNAL MODULE: ./build/compiled/core/gitops/source-reasons.js
var source_reasons = __webpack_require__(29580);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/plan-rendering.js
// Longer than most: each kind of source says in one place what it is made of and what cannot be rendered here.








/** Says how a source is rendered, as Argo CD does. Source: reposerver/repository/repository.go of argo-cd. */
function planSource(source, planned) {
    const own = planned.filesOf(source);
    const { value, folder } = source;
    if (source.ref !== undefined && folder === undefined && typeof value['chart'] !== 'string')
        return { kind: 'nothing' };
    if ('missing' in own)
        return { kind: 'unknown', why: own.missing, sameAs: JSON.stringify([value, foreignValues(source, planned)]) };
    if (folder === undefined)
        return unknown('it names no folder of the repository');
    if (folder !== '' && !own.tree.isFolder(folder))
        return unknown(`there is no folder ${folder} at ${(0,refs/* shortRevision */.w7)(own.sha)}, so that Argo CD cannot render it either`);
    const told = ['Chart.yaml', ...kustomizationNames, ...overrideNames(planned.application)].map((name) => below(folder, name)).find((path) => own.links.includes(path));
    if (told !== undefined)
        return unknown(isLinked(told));
    const merged = overridden(source, own, planned.application);
    if (merged === undefined)
        return unknown(`a file .argocd-source of ${folder} cannot be read`);
    return planFolder({ ...source, value: merged }, folder, { ...planned, own });
}
function planFolder(source, folder, planned) {
    const { value } = source;
    const { tree } = planned.own;
    if ((0,git_tree/* mappingAt */.oh)(value, 'directory')['disableExtensionFilter'] === true)
        return unknown('it takes files of every kind (disableExtensionFilter)');
    if (isSet(value['plugin']))
        return unknown('a config management plugin makes its manifests');
    const explicit = ['kustomize', 'helm', 'directory'].filter((kind) => hasFields(value[kind]));
    const [kind = kindOf(folder, tree), ...more] = explicit;
    if (more.length > 0)
        return unknown(`it is said to be both ${kind} and ${more.join(' and ')}, which Argo CD refuses`);
    if (kind === 'directory')
        return planDirectory(source, folder, planned);
    if (kind === 'kustomize')
        return planKustomization(source, folder, planned);
    const plan = planChart(source, folder, planned);
    // Argo CD fetches them: without their files helm would give less, and say nothing.
    const submodule = plan.kind === 'tool' ? planned.own.submodules.find((path) => plan.needs.some((need) => need === '' || path === need || path.startsWith(`${need}/`))) : undefined;
    return submodule === undefined ? plan : unknown(isSubmodule(submodule));
}
function kindOf(folder, tree) {
    if (tree.has(below(folder, 'Chart.yaml')))
        return 'helm';
    return kustomizationFile(folder, tree) === undefined ? 'directory' : 'kustomize';
}
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
function overrideNames({ name }) {
    return ['.argocd-source.yaml', `.argocd-source-${name}.yaml`];
}
function kustomizationFile(folder, tree) {
    return kustomizationNames.map((name) => below(folder, name)).find((file) => tree.has(file));
}
/** What `argocd app set` leaves in git, as a merge patch of the source; where that lies stays as it is. */
function overridden({ value }, { tree }, application) {
    const { path, repoURL, targetRevision, chart } = value;
    const folder = (0,git_tree/* textOf */.b6)(path);
    let merged = value;
    for (const file of overrideNames(application).map((name) => below((0,repository_layout.resolvePath)('', folder) ?? '', name))) {
        if (!tree.has(file))
            continue;
        const patch = tree.value(file);
        if (patch === undefined)
            return undefined;
        merged = mergePatch(merged, patch);
    }
    return (0,json/* isJsonObject */.O)(merged) ? { ...merged, path, repoURL, targetRevision, chart } : value;
}
/** RFC 7396. */
function mergePatch(value, patch) {
    if (!(0,json/* isJsonObject */.O)(patch))
        return patch;
    const own = (0,json/* isJsonObject */.O)(value) ? value : {};
    return Object.fromEntries([...Object.entries(own), ...Object.entries(patch).map(([key, held]) => [key, held === null || held === undefined ? undefined : mergePatch(own[key] ?? {}, held)])].filter(([key, held]) => held !== undefined && patch[key] !== null));
}
function planDirectory({ value }, folder, { own }) {
    const takes = (0,source_reasons/* directoryFilter */.uV)(value);
    const prefix = folder === '' ? '' : `${folder}/`;
    const taken = (path) => path.startsWith(prefix) && !path.slice(prefix.length).startsWith('.argocd-source') && takes(path.slice(prefix.length));
    const link = own.links.find(taken);
    if (link !== undefined)
        return unknown(isLinked(link));
    const submodule = (0,git_tree/* mappingAt */.oh)(value, 'directory')['recurse'] === true ? own.submodules.find((path) => path.startsWith(prefix)) : undefined;
    if (submodule !== undefined)
        return unknown(isSubmodule(submodule));
    const files = own.tree.paths.filter(taken);
    const jsonnet = files.find((file) => file.endsWith('.jsonnet'));
    return jsonnet === undefined ? { kind: 'directory', files } : unknown(`${jsonnet} is Jsonnet, which is not evaluated here`);
}
function planKustomization(source, folder, { application, own: { tree }, revision }) {
    const find = (at) => {
        const file = kustomizationFile(at, tree);
        return file === undefined ? undefined : (0,repository_layout.parseKustomization)(file, tree.text(file) ?? '');
    };
    const options = (0,git_tree/* mappingAt */.oh)(source.value, 'kustomize');
    const components = (0,git_tree/* listOf */.c3)(options['components']).flatMap((path) => (0,repository_layout.resolvePath)(folder, (0,git_tree/* textOf */.b6)(path)) ?? []);
    const closure = [folder, ...components].flatMap((at) => (0,repository_layout.closureOf)(at, find));
    const top = closure.find((one) => one.folder === folder);
    if (top === undefined)
        return unknown(`${folder === '' ? 'the top of the repository' : folder} holds no kustomization`);
    // `chartHome` and files that a plugin reads are named by no list.
    const needs = new Set([folder, ...closure.flatMap(({ file, folder: at, references }) => [file, ...(at === '' ? [] : [at]), ...references.flatMap(({ target }) => target ?? [])])]);
    const edited = hasKustomizeOptions(options) ? withKustomizeOptions(top.value, options, buildEnvironment(application, source, revision)) : undefined;
    if (edited !== undefined && top.document === undefined)
        return unknown(`${top.file} is not YAML that can be read`);
    return { kind: 'tool', unit: { kind: 'kustomize', folder, why: '' }, needs: [...needs], writes: new Map(edited === undefined ? [] : [[top.file, JSON.stringify(edited)]]), copies: [] };
}
function planChart(source, folder, planned) {
    const { application, own: { tree } } = planned;
    const helm = (0,git_tree/* mappingAt */.oh)(source.value, 'helm');
    const values = valueFilesOf(source, folder, planned);
    if (typeof values === 'string')
        return unknown(values);
    const files = (0,git_tree/* listOf */.c3)(helm['fileParameters']).map((one) => ({ name: (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(one)['name']), path: resolveIn(folder, (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(one)['path'])) }));
    const lost = files.find(({ path }) => path === undefined);
    if (lost !== undefined)
        return unknown(`the file of its parameter ${lost.name} leads out of the repository`);
    const copies = localDependencies(folder, tree);
    const fileParameters = files.flatMap(({ name, path }) => (path === undefined ? [] : [{ name, path }]));
    return {
        kind: 'tool',
        unit: { kind: 'helm', folder, why: '', release: { ...releaseOf(application, source, planned), valueFiles: values.files, fileParameters } },
        needs: [folder, ...copies.map(({ from }) => from), ...values.files.filter((file) => !values.writes.has(file)), ...fileParameters.map(({ path }) => path)],
        writes: values.writes,
        copies,
    };
}
function releaseOf(application, source, { revision }) {
    const helm = (0,git_tree/* mappingAt */.oh)(source.value, 'helm');
    const expand = buildEnvironment(application, source, revision);
    const object = helm['valuesObject'];
    const parameters = (0,git_tree/* listOf */.c3)(helm['parameters']).map((one) => (0,git_tree/* mappingAt */.oh)(one));
    return {
        name: (0,git_tree/* textOf */.b6)(helm['releaseName']) || application.name,
        namespace: (0,git_tree/* textOf */.b6)(helm['namespace']) || (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(application.value, 'spec', 'destination')['namespace']),
        values: (0,json/* isJsonObject */.O)(object) && Object.keys(object).length > 0 ? JSON.stringify(object) : (0,git_tree/* textOf */.b6)(helm['values']) || undefined,
        parameters: parameters.map(({ name, value, forceString }) => ({ set: expand(`${(0,git_tree/* textOf */.b6)(name)}=${escapedCommas((0,git_tree/* textOf */.b6)(value))}`), text: forceString === true })),
        crds: helm['skipCrds'] !== true, tests: helm['skipTests'] !== true, schema: helm['skipSchemaValidation'] !== true,
        kubeVersion: (0,git_tree/* textOf */.b6)(helm['kubeVersion']) || undefined,
        apiVersions: (0,git_tree/* listOf */.c3)(helm['apiVersions']).map(git_tree/* textOf */.b6).filter((version) => version !== ''),
    };
}
/** A list in braces keeps its commas. Source: cleanSetParameters in util/helm/helm.go of argo-cd. */
function escapedCommas(value) {
    return value.startsWith('{') && value.endsWith('}') ? value : value.replaceAll(/(?<!\\),/g, '\\,');
}
/** The value files by their path, or why one of them cannot be had. */
function valueFilesOf(source, folder, planned) {
    const { application, own, filesOf } = planned;
    const helm = (0,git_tree/* mappingAt */.oh)(source.value, 'helm');
    const files = [];
    const writes = new Map();
    for (const written of (0,git_tree/* listOf */.c3)(helm['valueFiles']).map(git_tree/* textOf */.b6)) {
        const [, ref, rest = ''] = /^\$([^/{}]+)\/(.*)$/.exec((0,source_reasons/* substituted */.X6)(written, application)) ?? [];
        const referred = ref === undefined ? source : application.sources.find((one) => one.ref === ref);
        if (referred === undefined)
            return `its value file ${written} is of a source that is not there`;
        const from = ref === undefined ? own : filesOf(referred);
        if ('missing' in from)
            return `its value file ${written} is of another source: ${from.missing}`;
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written))
            return `its value file ${written} needs the network`;
        const path = ref === undefined ? resolveIn(folder, (0,source_reasons/* substituted */.X6)(written, application)) : (0,repository_layout.resolvePath)('', rest);
        if (path === undefined)
            return `its value file ${written} leads out of the repository`;
        const isGlob = /[*?[]/.test(path);
        const found = isGlob ? from.tree.paths.filter((0,path_patterns/* readFolderGlob */.Jn)(path)) : from.tree.has(path) ? [path] : [];
        // Argo CD follows them, so that none of these is a file that may be missing.
        const link = from.links.find(isGlob ? (0,path_patterns/* readFolderGlob */.Jn)(path) : (one) => path === one || path.startsWith(`${one}/`));
        if (link !== undefined)
            return isLinked(link);
        const submodule = from.submodules.find((one) => path.startsWith(`${one}/`));
        if (submodule !== undefined)
            return isSubmodule(submodule);
        if (found.length === 0 && helm['ignoreMissingValueFiles'] !== true)
            return `its value file ${path} is not there at ${(0,refs/* shortRevision */.w7)(from.sha)}`;
        for (const file of found) {
            const place = from.sha === own.sha ? file : `.osop-values/${from.sha}/${file}`;
            const text = place === file ? '' : from.tree.text(file);
            if (text === undefined)
                return `its value file ${file} at ${(0,refs/* shortRevision */.w7)(from.sha)} is of a kind that is not read there: call it .yaml`;
            if (place !== file)
                writes.set(place, text);
            files.push(place);
        }
    }
    return { files, writes };
}
/** What a chart that cannot be had takes of this repository. */
function foreignValues(source, { application, filesOf }) {
    return (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(source.value, 'helm')['valueFiles']).map(git_tree/* textOf */.b6).map((written) => {
        const [, ref, rest = ''] = /^\$([^/{}]+)\/(.*)$/.exec((0,source_reasons/* substituted */.X6)(written, application)) ?? [];
        const referred = application.sources.find((one) => one.ref === ref);
        const from = ref === undefined || referred === undefined ? undefined : filesOf(referred);
        if (from === undefined || 'missing' in from)
            return null;
        const path = (0,repository_layout.resolvePath)('', rest) ?? '';
        return (/[*?[]/.test(path) ? from.tree.paths.filter((0,path_patterns/* readFolderGlob */.Jn)(path)) : [path]).map((file) => [file, from.tree.text(file) ?? null]);
    });
}
/** Charts beside this one, which Argo CD would put into its `charts/` by `helm dependency build`. */
function localDependencies(folder, tree) {
    return (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(tree.value(below(folder, 'Chart.yaml')))['dependencies']).map((one) => (0,git_tree/* mappingAt */.oh)(one)).flatMap((dependency) => {
        const repository = (0,git_tree/* textOf */.b6)(dependency['repository']);
        const from = repository.startsWith('file://') ? (0,repository_layout.resolvePath)(folder, repository.slice('file://'.length)) : undefined;
        const name = (0,git_tree/* textOf */.b6)(dependency['name']);
        if (from === undefined || !/^[\w.-]+$/.test(name))
            return [];
        const charts = below(folder, 'charts/');
        const isThere = tree.paths.some((path) => path.startsWith(`${charts}${name}/`) || (path.startsWith(`${charts}${name}-`) && path.endsWith('.tgz')));
        return isThere ? [] : [{ from, to: `${charts}${name}` }];
    });
}
function resolveIn(folder, written) {
    return written.startsWith('/') ? (0,repository_layout.resolvePath)('', written.slice(1)) : (0,repository_layout.resolvePath)(folder, written);
}
function hasFields(value) {
    return (0,json/* isJsonObject */.O)(value) && Object.values(value).some((held) => isSet(held) && held !== false && held !== '' && !((0,json/* isJsonObject */.O)(held) && !hasFields(held)));
}
function isSet(value) {
    return value !== undefined && value !== null;
}
function isLinked(path) {
    return `${path} is a symbolic link, which is not followed here`;
}
function isSubmodule(path) {
    return `${path} is a submodule, whose files are of another repository`;
}
function unknown(why) {
    return { kind: 'unknown', why, sameAs: undefined };
}
function below(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ })

};
