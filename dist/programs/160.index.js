export const id = 160;
export const ids = [160,1603,5107];
export const modules = {

/***/ 66547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRenderer: () => (/* binding */ createRenderer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18456);
/* harmony import */ var _core_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11984);
/* harmony import */ var _child_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83037);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12659);







const maxOutputBytes = 50 * 1024 * 1024;
/** More files than this in one chart are not looked through. */
const mostFiles = 20_000;
/**
 * Runs kustomize (or kubectl) and helm on files of the workspace that anyone may have written. Three walls keep
 * them there: what a unit names is looked through before and refused where it leads out, by path, link or URL;
 * the programs get a home of their own and no variable of this process; and they find neither git nor a way to
 * the network (an empty PATH, a proxy where nothing listens), so that an address we did not see fails at once.
 */
function createRenderer(options) {
    return {
        async render(unit) {
            const tools = unit.kind === 'helm' ? ['helm'] : ['kustomize', 'kubectl'];
            const found = findProgram(tools, options);
            if (found === undefined)
                return { kind: 'no-tool', tools };
            const refused = guarded(() => (unit.kind === 'helm' ? refuseChart(unit, options.workspace) : refuseKustomization(unit.folder, options.workspace)));
            return refused ?? run(found, unit, options);
        },
    };
}
async function run(program, unit, options) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(options.workspace);
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'osop-render-'));
    try {
        // A place of its own, which no chart can name.
        const given = unit.release?.values === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'values.yaml');
        if (given !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(given, unit.release?.values ?? '');
        const result = await (0,_child_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runChild */ .w)(options.clock, {
            file: program, args: argumentsFor(program, { unit, root, options, given }), cwd: home, env: environmentIn(home),
            maxOutputBytes, overflow: 'fail', timeoutMs: options.timeoutMs ?? 60_000, signal: options.signal,
        });
        return result.exitCode === 0 ? { kind: 'rendered', text: result.stdout } : explain({ ...result, stderr: options.redact(result.stderr) }, unit, root);
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError) || error.code === 'cancelled')
            throw error;
        return { kind: 'failed', message: error.message };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(home, { recursive: true, force: true });
    }
}
function argumentsFor(program, { unit, root, options, given }) {
    // Absolute paths: none can be taken for an option, nor for a URL or a chart of a registry.
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, unit.folder);
    if (unit.kind === 'kustomize')
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program) === 'kubectl' ? 'kustomize' : 'build', folder];
    if (unit.release !== undefined)
        return releaseArguments(unit.release, { folder, root, options, given });
    const release = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50).replace(/-+$/, '');
    return [
        'template', release === '' ? 'release-name' : release, folder,
        ...(unit.values === undefined ? [] : ['--values', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, unit.values)]),
        ...(options.kubeVersion === undefined ? [] : ['--kube-version', options.kubeVersion]),
    ];
}
/** As Argo CD calls it. Source: util/helm/cmd.go of argo-cd. Options are written with `=`: no value can be taken for one. */
function releaseArguments(release, { folder, root, options, given }) {
    const version = release.kubeVersion ?? options.kubeVersion;
    return [
        'template', folder, `--name-template=${release.name}`, ...(release.namespace === '' ? [] : [`--namespace=${release.namespace}`]),
        ...(version === undefined ? [] : [`--kube-version=${version}`]),
        ...release.parameters.map(({ set, text }) => `--set${text ? '-string' : ''}=${set}`),
        ...release.fileParameters.map(({ name, path }) => `--set-file=${name}=${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)}`),
        ...[...release.valueFiles.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)), ...(given === undefined ? [] : [given])].map((path) => `--values=${path}`),
        ...release.apiVersions.map((version) => `--api-versions=${version}`),
        ...(release.crds ? ['--include-crds'] : []), ...(release.tests ? [] : ['--skip-tests']), ...(release.schema ? [] : ['--skip-schema-validation']),
    ];
}
function environmentIn(home) {
    // Port 9 (discard) of this machine: nobody listens, and nothing leaves.
    const nowhere = 'http://127.0.0.1:9';
    const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [[name, nowhere], [name.toLowerCase(), nowhere]]);
    return {
        ...Object.fromEntries(proxies),
        NO_PROXY: '', no_proxy: '', PATH: home, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', KUBECONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'no-kubeconfig'),
        XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, KUSTOMIZE_PLUGIN_HOME: home,
        HELM_CONFIG_HOME: home, HELM_CACHE_HOME: home, HELM_DATA_HOME: home, HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'no-plugins'), HELM_NO_PLUGINS: '1',
    };
}
function findProgram(names, { environment, workspace }) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    // A program in the workspace may be anybody's.
    const folders = (environment['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder));
    return names.flatMap((name) => folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))).find((path) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() && escapes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)));
        }
        catch {
            return false;
        }
    });
}
function failed(message, file, line = 1) {
    return { kind: 'failed', message, ...(file === undefined ? {} : { where: { file, line } }) };
}
function guarded(check) {
    try {
        return check();
    }
    catch (error) {
        return failed(`could not be looked through: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'}`);
    }
}
function refuseKustomization(folder, workspace) {
    const closure = closureIn(folder, workspace);
    if (closure.length === 0)
        return failed(`${folder} holds no kustomization`);
    for (const { file, folder: at, document, value, references } of closure) {
        // kustomize takes `..` from where a link leads to, we from where it stands: what one checks, the other would not read.
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, at))) !== at)
            return failed('is reached by a symbolic link', file);
        if (document === undefined)
            return failed('is not YAML that can be read', file);
        const charts = ['helmCharts', 'helmChartInflationGenerator'].find((key) => value[key] !== undefined);
        if (charts !== undefined)
            return failed(`\`${charts}\` needs the network and Helm plugins of kustomize, which are off`, file, document.locateKey(`/${charts}`).line);
        const bad = references.find(({ leads, target }) => leads !== 'inside' || (target !== undefined && leadsOut(target, workspace)));
        if (bad === undefined)
            continue;
        const { line } = document.locate(bad.pointer);
        return failed(bad.leads === 'remote' ? `needs the network: ${JSON.stringify(bad.written)}` : `${JSON.stringify(bad.written)} leads out of the repository`, file, line);
    }
    return undefined;
}
/** Read again from the disk, and not taken from the caller: what is checked is what will be rendered. */
function closureIn(folder, workspace) {
    return (0,_core_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_4__.closureOf)(folder, (at) => {
        const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].map((name) => (at === '' ? name : `${at}/${name}`));
        const file = names.find((name) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, name)));
        return file === undefined || leadsOut(file, workspace) ? undefined : (0,_core_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_4__.parseKustomization)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file), 'utf8'));
    });
}
/** Helm follows links, wherever they lead. */
function refuseChart({ folder, values, release }, workspace) {
    const files = [...(values === undefined ? [] : [values]), ...(release?.valueFiles ?? []), ...(release?.fileParameters.map(({ path }) => path) ?? [])];
    // Helm splits these options at commas, as CSV.
    const unfit = files.find((file) => /[,"\n]/.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file)));
    if (unfit !== undefined)
        return failed('has a name that cannot be given to helm', unfit);
    if (release?.fileParameters.some(({ name }) => /[,={}[\]\n]/.test(name)) === true)
        return failed('a file parameter has a name that cannot be given to helm');
    const named = [folder, ...files].find((path) => leadsOut(path, workspace));
    if (named !== undefined)
        return failed('leads out of the repository by a symbolic link', named);
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, folder), { recursive: true, withFileTypes: true });
    if (entries.length > mostFiles)
        return failed(`the chart has more than ${mostFiles} files`, folder);
    const path = entries.filter((entry) => entry.isSymbolicLink()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)))
        // A linked folder has a content of its own, which is not looked through.
        .find((link) => leadsOut(link, workspace) || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, link)));
    if (path !== undefined)
        return failed('is a symbolic link out of the repository or to a folder', path);
    const schema = entries.filter(({ name }) => name === 'values.schema.json').map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)).find(readsOthers);
    return schema === undefined ? undefined : failed('refers to other files (`$ref`), which helm would read wherever they are', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, schema));
}
/** Helm resolves `$ref` against the file system's top. Parsed first, so that no escape hides one; what is not JSON, helm refuses. */
function readsOthers(schema) {
    try {
        return /"(\$(dynamic|recursive)?ref|\$schema)":"(?!#|https?:)/i.test(JSON.stringify(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(schema, 'utf8'))));
    }
    catch {
        return false;
    }
}
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function leadsOut(path, workspace) {
    try {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path)));
        // The configuration of a checkout can hold its token.
        return escapes(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some((part) => part.toLowerCase() === '.git');
    }
    catch (error) {
        // What does not exist leads nowhere: the program will say so.
        return !(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'));
    }
}
function escapes(path) {
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function explain({ stderr, exitCode }, unit, root) {
    const said = (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .upToWord */ .T9)(stderr, 20_000).replaceAll(`${root}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`, '').replaceAll(root, '.').trim();
    const line = said.split('\n').findLast((line) => /^error:/i.test(line)) ?? /"command failed" err="((?:[^"\\]|\\.)*)"/.exec(said)?.[1]?.replaceAll('\\"', '"') ?? said;
    const message = (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .beginning */ .Ir)(line.replace(/^error:\s*/i, '').replaceAll(/\s+/g, ' '), 2_000);
    if (message === '')
        return failed(`ended with exit code ${exitCode}`);
    return unit.kind === 'helm' ? explainHelm(message, unit, root) : explainKustomize(message, unit, root);
}
function explainHelm(message, unit, root) {
    const chart = (path) => (unit.folder === '' ? path : `${unit.folder}/${path}`);
    const missing = /missing in charts\/ directory: (.*)$/.exec(message)?.[1];
    if (missing !== undefined) {
        return failed(`the chart's dependencies are not in its charts/ folder: ${missing}; commit them (helm dependency build), or let Argo CD render the chart`, chart('Chart.yaml'), lineOf(root, chart('Chart.yaml'), 'dependencies:'));
    }
    // The last is the innermost, where templates include one another.
    const at = [...message.matchAll(/(?:template: |\bat \(|parse error on |in \()[^\s/():]+\/([^\s():]+\.(?:ya?ml|tpl|txt|json))(?::(\d+))?/g)].at(-1);
    if (at?.[1] !== undefined)
        return failed(message, chart(at[1]), Number(at[2] ?? 1));
    const values = /(?:cannot load|failed to parse) (\S+?\.ya?ml):.*?line (\d+)/.exec(message);
    const file = values?.[1];
    return file === undefined ? failed(message, chart('Chart.yaml')) : failed(message, file.includes('/') ? file : chart(file), Number(values?.[2]));
}
function explainKustomize(message, unit, root) {
    const closure = closureIn(unit.folder, root);
    const malformed = /yaml: line (\d+).*in File: (\S+)/.exec(message);
    // Bases name their files alike: the innermost folder that the message tells of comes first.
    const inner = [...message.matchAll(/(?:accumulation of|target for) path '([^']*)'/g)].at(-1)?.[1]?.replace(/^\.$/, '') ?? unit.folder;
    for (const { references } of malformed === null ? [] : closure.toSorted((a, b) => Number(b.folder === inner) - Number(a.folder === inner))) {
        const named = references.find(({ written, target }) => target !== undefined && written === malformed?.[2]);
        if (named?.target !== undefined)
            return failed(message, named.target, Number(malformed?.[1]));
    }
    for (const { file, folder, document, references } of closure) {
        const named = references.find(({ target, written }) => target !== undefined && message.includes(written) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, target)));
        if (named !== undefined)
            return failed(`${message} (${(0,_core_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_4__.resolvePath)(folder, named.written) ?? named.written} does not exist)`, file, document?.locate(named.pointer).line ?? 1);
    }
    const top = closure.find(({ folder }) => folder === inner) ?? closure.at(-1);
    const field = /unknown field "([^"]+)"/.exec(message)?.[1];
    return failed(message, top?.file, field === undefined ? 1 : top?.document?.locateKey(`/${field}`).line);
}
function lineOf(root, file, text) {
    const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), 'utf8').split('\n').findIndex((line) => line.startsWith(text));
    return Math.max(0, index) + 1;
}


/***/ }),

/***/ 85659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutDiff: () => (/* binding */ carryOutDiff)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(97566);
// EXTERNAL MODULE: ./build/compiled/commands/write-report.js
var write_report = __webpack_require__(65653);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/core/gitops/affected.js + 2 modules
var affected = __webpack_require__(38486);
// EXTERNAL MODULE: ./build/compiled/core/gitops/locate-definition.js
var locate_definition = __webpack_require__(14173);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/application-diff.js
var application_diff = __webpack_require__(24460);
// EXTERNAL MODULE: ./build/compiled/core/report/affected-report.js
var affected_report = __webpack_require__(16682);
// EXTERNAL MODULE: ./build/compiled/core/report/rendered-diff-report.js
var rendered_diff_report = __webpack_require__(40627);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/commands/affected/ask-server.js + 1 modules
var ask_server = __webpack_require__(202);
// EXTERNAL MODULE: ./build/compiled/commands/affected/read-change.js
var read_change = __webpack_require__(60289);
// EXTERNAL MODULE: ./build/compiled/commands/repository-facts.js
var repository_facts = __webpack_require__(45147);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js
var evidence = __webpack_require__(89046);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/desired-state.js
var desired_state = __webpack_require__(82278);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/diff-states.js + 1 modules
var diff_states = __webpack_require__(38614);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/diff-values.js
var diff_values = __webpack_require__(47224);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/mask.js
var mask = __webpack_require__(97978);
// EXTERNAL MODULE: ./build/compiled/adapters/render.js
var render = __webpack_require__(66547);
// EXTERNAL MODULE: ./build/compiled/core/gitops/plan-rendering.js + 2 modules
var plan_rendering = __webpack_require__(16342);
// EXTERNAL MODULE: ./build/compiled/core/manifests/identify.js
var identify = __webpack_require__(81085);
// EXTERNAL MODULE: ./build/compiled/core/manifests/read-documents.js
var read_documents = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/compiled/core/report/secret-patterns.js
var secret_patterns = __webpack_require__(5259);
;// CONCATENATED MODULE: ./build/compiled/commands/diff/render-source.js






/** Renders one source of an application. Throws AdapterError (`cancelled`) only. */
async function renderSource(source, { application, snapshotOf, host, redact, revision, kubeVersion }) {
    const plan = (0,plan_rendering/* planSource */.d)(source, { application, filesOf: (one) => snapshotOf(one), revision });
    if (plan.kind === 'unknown')
        return plan;
    if (plan.kind === 'nothing')
        return { kind: 'rendered', documents: [], templated: false };
    const snapshot = snapshotOf(source);
    if ('missing' in snapshot)
        return { kind: 'unknown', why: snapshot.missing, sameAs: undefined };
    const renderer = (0,render.createRenderer)({ workspace: snapshot.folder, environment: host.env, signal: host.signal, clock: host.clock, redact, ...(kubeVersion === undefined ? {} : { kubeVersion }) });
    try {
        return plan.kind === 'directory' ? await readDirectory(plan.files, snapshot) : await runTool(plan, { snapshot, renderer });
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || error.code === 'cancelled')
            throw error;
        return { kind: 'unknown', why: error.message, sameAs: undefined };
    }
}
/** Files that Argo CD leaves out by a comment in them. */
const skipped = '+argocd:skip-file-rendering';
async function readDirectory(files, snapshot) {
    await snapshot.provide(files);
    const documents = [];
    for (const file of files) {
        const text = snapshot.read(file);
        if (text.includes(skipped))
            continue;
        const read = await readFile(file, text);
        if (!Array.isArray(read)) {
            const { why, where } = read;
            return { kind: 'unknown', why, where, sameAs: undefined };
        }
        documents.push(...read);
    }
    return { kind: 'rendered', documents, templated: false };
}
/** What is no object at all is passed over, and refused beside objects. Source: getObjsFromYAMLOrJson in reposerver/repository/repository.go of argo-cd. */
async function readFile(file, text) {
    // Argo CD reads UTF-16 by its mark, of which two characters that do not exist are left here.
    if (text.startsWith('\uFFFD\uFFFD'))
        return { why: `${file} is UTF-16, which is not read here: save it as UTF-8`, where: { file, line: 1, column: 1 } };
    const read = await readDocuments(file, text);
    const isLikeOne = ['apiVersion:', 'kind:', 'metadata:'].every((field) => text.includes(field)) || file.endsWith('.json');
    // Argo CD has other limits, and its parser may take what ours does not: then it deploys what is in there.
    if (!Array.isArray(read))
        return isLikeOne || read.isBeyond === true || (text.includes('apiVersion') && text.includes('kind')) ? read : [];
    const documents = read;
    const strange = documents.filter((document) => !isObject(file, document));
    if (strange.length === 0)
        return documents;
    if (strange.length === documents.length && !isLikeOne)
        return [];
    return { why: `${file} holds something without a kind or an apiVersion, which Argo CD refuses`, where: { file, line: 1, column: 1 } };
}
function isObject(file, document) {
    const objects = (0,identify/* identifyObjects */.XC)(file, document);
    return !('notAManifest' in objects) && objects.every(({ unusable }) => unusable.length === 0);
}
async function runTool(plan, { snapshot, renderer }) {
    await snapshot.provide(plan.needs);
    const result = await snapshot.altered(plan, async () => await renderer.render(plan.unit));
    if (result.kind === 'no-tool')
        return { kind: 'unknown', why: result.tools.length === 1 ? `${result.tools.join('')} is not on the PATH` : `neither ${result.tools.join(' nor ')} is on the PATH`, sameAs: undefined };
    if (result.kind === 'failed')
        return { kind: 'unknown', why: `it could not be rendered: ${(0,secret_patterns/* maskSecrets */.QU)(result.message)}`, sameAs: undefined, ...(result.where === undefined ? {} : { where: { ...result.where, column: 1 } }) };
    const read = await readDocuments('', result.text);
    return Array.isArray(read) ? { kind: 'rendered', documents: read, templated: plan.unit.kind === 'helm' } : { kind: 'unknown', why: `what ${plan.unit.kind} gave cannot be read: ${read.why}`, sameAs: undefined };
}
const beyond = new Set(['OSOP-YAML-002', 'OSOP-YAML-003', 'OSOP-YAML-004', 'OSOP-YAML-007']);
async function readDocuments(file, text) {
    const { documents, problems, unread } = await (0,read_documents/* readManifestDocuments */.i)(file, text, { duplicateKeys: 'warning' });
    const wrong = problems.find(({ severity }) => severity === 'error');
    if (wrong !== undefined || unread > 0)
        return { why: wrong?.message ?? 'it cannot be read', where: wrong?.where ?? { file, line: 1, column: 1 }, isBeyond: wrong === undefined || beyond.has(wrong.code) };
    return documents.filter(({ empty }) => !empty).map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/compiled/commands/diff/compare-application.js








/** Values of Secrets: with more of them nothing could be shown for certain without one. */
const mostSecrets = 5_000;
/** Renders an application at both commits and compares what comes out. Throws AdapterError (`cancelled`) only. */
async function compareApplication({ application, before, change }, row, compared) {
    const [was, is] = [compared.base === undefined ? undefined : before, change === 'removed' ? undefined : application];
    const pairs = pairSources(was?.sources ?? [], is?.sources ?? []);
    const sides = await Promise.all([renderAll(was, pairs.map(([source]) => source), { ...compared, snapshotOf: compared.base }), renderAll(is, pairs.map(([, source]) => source), { ...compared, snapshotOf: compared.head })]);
    const joined = joinSides(pairs, sides);
    const destination = (one) => ({ namespace: (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(one?.value, 'spec', 'destination')['namespace']) });
    const states = { base: (0,desired_state/* desiredState */.Iq)(joined.base, destination(was)), head: (0,desired_state/* desiredState */.Iq)(joined.head, destination(is)) };
    const wanted = (0,desired_state/* desiredState */.Iq)(joined.wanted, destination(is));
    const secrets = [...new Set([...states.base.objects.values(), ...wanted.objects.values()].filter(mask/* isSecret */.$f).flatMap(mask/* secretsOf */.Fj))];
    const tooMuch = limitsOf(states, secrets);
    const redact = (0,report_redact.createRedactor)([...compared.settings.secrets, ...secrets.slice(0, mostSecrets)]);
    const shown = tooMuch === undefined ? states : { base: (0,desired_state/* desiredState */.Iq)([], destination(was)), head: (0,desired_state/* desiredState */.Iq)([], destination(is)) };
    const first = (0,diff_states/* diffStates */.oD)(shown.base, shown.head, { redact });
    const isTemplated = first.objects.some((object) => object.change === 'changed') && sides.every((side) => side.some((one) => one?.kind === 'rendered' && one.templated));
    const random = isTemplated ? await randomOnBoth(pairs, { was, is, shown, compared }) : undefined;
    const rendered = random === undefined ? first : (0,diff_states/* diffStates */.oD)(shown.base, shown.head, { redact, random });
    const gaps = [...joined.gaps, ...(tooMuch === undefined ? [] : [{ source: 'its manifests', side: 'both', why: tooMuch }])];
    return {
        diff: {
            row, definition: was === undefined || is === undefined || change !== 'changed' ? undefined : definitionDiff(was, is, redact),
            rendered, gaps, notes: [...joined.notes, ...notesOf({ application, change, states, removes: rendered.objects.some((object) => object.change === 'removed' && !object.hook) })],
        },
        application: application.value, head: tooMuch === undefined ? wanted : shown.head, isWhole: joined.isWhole && tooMuch === undefined, secrets,
    };
}
/** By repository and folder or chart; what stands in the same place and has moved is a pair too. */
function pairSources(base, head) {
    const name = ({ repoURL, folder, value, ref }) => JSON.stringify([repoURL, folder, value['chart'], ref]);
    const free = new Set(base);
    const take = (fits) => {
        const found = [...free].find(fits);
        if (found !== undefined)
            free.delete(found);
        return found;
    };
    const named = head.map((source) => [take((one) => name(one) === name(source)), source]);
    const placed = named.map(([found, source], place) => [found ?? take((one) => base.indexOf(one) === place), source]);
    return [...placed, ...[...free].map((source) => [source, undefined])];
}
async function renderAll(application, sources, { settings, host, headSha, snapshotOf }) {
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    const found = [];
    for (const source of sources) {
        found.push(application === undefined || source === undefined || snapshotOf === undefined ? undefined : await renderSource(source, { application, snapshotOf, host, redact, revision: headSha, kubeVersion: kubeVersionOf(settings) }));
    }
    return found;
}
function kubeVersionOf({ kubernetesVersions: [version] }) {
    return version === undefined || !/^\d+\.\d+$/.test(version) ? version : `${version}.0`;
}
/** A source that is not known on one side is left out on both: else all of it would seem to come or go. */
function joinSides(pairs, [bases, heads]) {
    const documents = { base: [], head: [] };
    const gaps = [];
    const notes = [];
    for (const [index, [was, is]] of pairs.entries()) {
        const [base, head] = [bases[index], heads[index]];
        const source = is ?? was;
        if (base?.kind !== 'unknown' && head?.kind !== 'unknown') {
            documents.base.push(...(base?.documents ?? []));
            documents.head.push(...(head?.documents ?? []));
        }
        else if (source !== undefined) {
            const name = sourceName(source);
            if (base?.kind === 'unknown' && head?.kind === 'unknown' && base.sameAs !== undefined && base.sameAs === head.sameAs)
                notes.push(`${name} is not rendered: the change does not touch it`);
            else
                gaps.push(...gapsOf(name, base, head));
        }
    }
    return { ...documents, wanted: heads.flatMap((one) => (one?.kind === 'rendered' ? one.documents : [])), gaps, notes, isWhole: heads.every((one) => one?.kind !== 'unknown') };
}
function gapsOf(source, base, head) {
    const gap = (side, one) => (one?.kind === 'unknown' ? [{ source, side, why: one.why, ...(one.where === undefined ? {} : { where: one.where }) }] : []);
    const same = base?.kind === 'unknown' && head?.kind === 'unknown' && base.why === head.why;
    return same ? gap('both', head) : [...gap('base', base), ...gap('head', head)];
}
/** `chart redis 1.2.3 of https://charts.example.com`, `apps/web`. */
function sourceName({ repoURL, revision, folder, value }) {
    const { chart } = value;
    if (typeof chart === 'string')
        return `chart ${chart} ${revision} of ${repoURL}`;
    return folder === undefined ? repoURL : `its source ${folder === '' ? 'at the top of the repository' : folder}`;
}
function limitsOf({ base, head }, secrets) {
    const more = Math.max(base.leftOut, head.leftOut);
    if (more > 0)
        return `it has ${desired_state/* mostObjects */.Cn + more} objects, and no more than ${desired_state/* mostObjects */.Cn} are compared`;
    return secrets.length > mostSecrets ? `its Secrets have more than ${mostSecrets} values, and nothing could be shown for certain without one` : undefined;
}
/** Undefined where nothing is made by chance on one of the sides. */
async function randomOnBoth(pairs, { was, is, shown, compared }) {
    if (was === undefined || is === undefined)
        return undefined;
    const after = await randomPaths(is, { sources: pairs.map(([, source]) => source), compared, snapshotOf: compared.head, state: shown.head });
    if (after.size === 0)
        return undefined;
    const before = await randomPaths(was, { sources: pairs.map(([source]) => source), compared, snapshotOf: compared.base, state: shown.base });
    return before.size === 0 ? undefined : { before, after };
}
/** Places where two renderings of the same files differ: a template throws dice. */
async function randomPaths(application, { sources, compared, snapshotOf, state }) {
    const again = await renderAll(application, sources, { ...compared, snapshotOf });
    const other = (0,desired_state/* desiredState */.Iq)(again.flatMap((one) => (one?.kind === 'rendered' ? one.documents : [])), { namespace: (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(application.value, 'spec', 'destination')['namespace']) });
    return new Set([...state.objects].flatMap(([key, object]) => {
        const twin = other.objects.get(key);
        return twin === undefined ? [] : (0,diff_values/* diffValues */.In)((0,diff_states/* comparable */.Zm)(twin), (0,diff_states/* comparable */.Zm)(object)).map(({ afterAt }) => `${(0,desired_state/* keyOf */.TN)(object)} ${afterAt ?? ''}`);
    }));
}
/** The Application itself, without what has no effect on what is deployed. */
function definitionDiff(was, is, redact) {
    const state = ({ value, name }) => {
        const { labels, annotations, finalizers } = (0,git_tree/* mappingAt */.oh)(value, 'metadata');
        const own = { apiVersion: value['apiVersion'], kind: 'Application', metadata: { name, labels, annotations, finalizers }, spec: value['spec'] };
        return { objects: new Map([['', { group: 'argoproj.io', version: 'v1alpha1', kind: 'Application', namespace: is.namespace ?? '', name: is.name, value: own, hook: false }]]), repeated: [], leftOut: 0 };
    };
    return (0,diff_states/* diffStates */.oD)(state(was), state(is), { redact }).objects[0];
}
function notesOf({ application: { value, set }, change, states, removes }) {
    const twice = states.head.repeated.map(evidence/* titleOf */.Gg);
    const cascades = (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(value, 'metadata')['finalizers']).some((finalizer) => (0,git_tree/* textOf */.b6)(finalizer).startsWith('resources-finalizer.argocd.argoproj.io'));
    const automated = (0,git_tree/* mappingAt */.oh)(value, 'spec', 'syncPolicy')['automated'];
    const prunes = (0,git_tree/* mappingAt */.oh)(automated)['prune'] === true && (0,git_tree/* mappingAt */.oh)(automated)['enabled'] !== false;
    return [
        ...(twice.length === 0 ? [] : [`there twice, of which the last one counts: ${twice.slice(0, 5).join(', ')}${twice.length > 5 ? ` and ${twice.length - 5} more` : ''}`]),
        ...(change !== 'removed' ? [] : [cascades ? 'the Application goes, and what it deployed with it' : set === undefined ? 'the Application goes; what it deployed stays, for it has no finalizer' : `the Application goes; what it deployed goes with it, unless the ApplicationSet ${set} preserves it`]),
        ...(change === 'removed' || !removes ? [] : [prunes ? 'auto-sync prunes what is removed' : 'what is removed stays in the cluster until a sync prunes it']),
    ];
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/model-applications.js + 18 modules
var model_applications = __webpack_require__(81172);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/adapters/git/index.js + 16 modules
var git = __webpack_require__(24632);
;// CONCATENATED MODULE: ./build/compiled/commands/diff/snapshot.js




/** Opens a commit; nothing is written yet. */
async function openSnapshot(sha, { tree, comparison, temporary }) {
    const [links, submodules] = [await comparison.links(sha), await comparison.submodules(sha)];
    const folder = (0,external_node_fs_.realpathSync)((0,git.makeTemporaryFolder)(temporary, 'osop-diff-'));
    const provided = new Set();
    let turn = Promise.resolve();
    return {
        sha, tree, links, submodules, folder,
        provide: async (paths) => {
            const wanted = paths.filter((path) => !provided.has(path));
            if (wanted.length === 0)
                return;
            const exact = new Set(wanted);
            const { tooLarge } = await comparison.writeOut(sha, { folder, wanted: (path) => exact.has('') || ancestorsOf(path).some((at) => exact.has(at)) });
            if (tooLarge[0] !== undefined)
                throw new adapter_error.AdapterError('failed', `${tooLarge[0]} is larger than 20 MiB.`);
            for (const path of wanted)
                provided.add(path);
        },
        read: (path) => (0,external_node_fs_.readFileSync)(inside(folder, path), 'utf8'),
        altered: async (alteration, work) => {
            const mine = turn.then(async () => await alter(folder, alteration, work));
            turn = mine.catch(() => undefined);
            return await mine;
        },
        remove: () => { (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }); },
    };
}
function ancestorsOf(path) {
    const parts = path.split('/');
    return parts.map((_part, place) => parts.slice(0, place + 1).join('/'));
}
async function alter(folder, { writes, copies }, work) {
    const before = new Map();
    const made = [];
    try {
        for (const { from, to } of copies) {
            guarded(to, () => {
                const [source, target] = [inside(folder, from), inside(folder, to)];
                if (!(0,external_node_fs_.existsSync)(source) || (0,external_node_fs_.existsSync)(target))
                    return;
                if (target.startsWith(`${source}/`))
                    throw new adapter_error.AdapterError('refused', `${from === '' ? 'The repository' : from} cannot be put into itself, at ${to}.`);
                made.push(target);
                // A link that leads out is found by the renderer, as everywhere in a chart.
                (0,external_node_fs_.cpSync)(source, target, { recursive: true, verbatimSymlinks: true });
            });
        }
        for (const [path, text] of writes) {
            guarded(path, () => {
                const target = inside(folder, path);
                const was = (0,external_node_fs_.existsSync)(target) ? (0,external_node_fs_.readFileSync)(target, 'utf8') : undefined;
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
                before.set(target, was);
                (0,external_node_fs_.writeFileSync)(target, text);
            });
        }
        return await work();
    }
    finally {
        for (const [target, text] of before) {
            if (text === undefined)
                (0,external_node_fs_.rmSync)(target, { force: true });
            else
                (0,external_node_fs_.writeFileSync)(target, text);
        }
        for (const target of made)
            (0,external_node_fs_.rmSync)(target, { recursive: true, force: true });
    }
}
/** A file may stand where a folder is needed: what cannot be put there is not rendered, and no fault of ours. */
function guarded(path, put) {
    try {
        put();
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            throw error;
        throw new adapter_error.AdapterError('failed', `${path} cannot be put there${error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''}.`, { cause: error });
    }
}
/** Where a path of the commit is. A link on the way there, or at its end, could lead anywhere. */
function inside(folder, path) {
    const isLinked = ancestorsOf(path).some((at) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, at), { throwIfNoEntry: false })?.isSymbolicLink() === true);
    if (isLinked || path.split('/').includes('..'))
        throw new adapter_error.AdapterError('refused', `${path} is reached by a symbolic link.`);
    return (0,external_node_path_.join)(folder, path);
}

;// CONCATENATED MODULE: ./build/compiled/commands/diff/open-commits.js





/** Opens both sides of a change, and the commits that sources pin in this repository. Throws AdapterError. */
async function openCommits({ change, head, base, git, comparison }, { facts, applications, temporary }) {
    const opened = new Map();
    const tree = (0,git_tree/* createGitTree */.bk)(change.paths, change.read);
    const close = () => { for (const snapshot of opened.values())
        snapshot.remove(); };
    const open = async (sha, of = tree) => {
        const snapshot = opened.get(sha) ?? await openSnapshot(sha, { tree: of, comparison, temporary });
        opened.set(sha, snapshot);
        return snapshot;
    };
    const { isOwn, follows } = (0,model_applications/* ownership */.kG)(facts);
    const isElsewhere = ({ value, repoURL }) => (typeof value['chart'] === 'string' ? 'it is no folder of this repository' : isOwn(repoURL) ? undefined : 'it is of another repository');
    try {
        const sides = { head: await open(head), base: base === undefined ? undefined : await open(base, (0,git_tree/* treeBefore */.mf)(tree, change.before)) };
        const pinned = new Map();
        const sources = applications.flatMap(({ application, before }) => [...application.sources, ...(before?.sources ?? [])]);
        for (const { revision } of sources.filter((source) => isElsewhere(source) === undefined && !follows(source.revision))) {
            if (pinned.has(revision))
                continue;
            const name = revision === '' || revision === 'HEAD' ? (facts.defaultBranch ?? 'HEAD') : revision;
            pinned.set(revision, await resolved(name, { git, comparison }, open));
        }
        const from = (side) => (source) => {
            const missing = isElsewhere(source);
            if (missing !== undefined)
                return { missing };
            return follows(source.revision) ? side : (pinned.get(source.revision) ?? { missing: `its revision ${source.revision} is not known` });
        };
        return { head: from(sides.head), base: sides.base === undefined ? undefined : from(sides.base), close };
    }
    catch (error) {
        close();
        throw error;
    }
}
async function resolved(name, { git, comparison }, open) {
    try {
        const { sha } = await git.commit(name);
        const paths = (await comparison.paths(sha)).toSorted();
        const texts = await git.readTexts(sha, paths.filter((path) => read_change/* ofInterest */.g.test(path)));
        return await open(sha, (0,git_tree/* createGitTree */.bk)(paths, (path) => texts.get(path)));
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || error.code === 'cancelled')
            throw error;
        return { missing: `its revision ${name} is not in this clone` };
    }
}

;// CONCATENATED MODULE: ./build/compiled/commands/diff/diff.js
















/** `diff`: what a change does to what applications deploy, rendered at both commits, and against what runs where a server is given. Changes nothing. */
async function diff(settings, host) {
    const asksServer = settings.argocd.server !== undefined;
    const problems = [...(0,wiring/* checkFolder */.p$)(settings, host), ...unreadablePatterns(settings.app), ...(asksServer ? (0,wiring/* checkConnection */.jo)(settings, host.env) : [])];
    if (problems.length > 0)
        return { kind: 'invalid-input', problems };
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    const read = await (0,read_change/* readChange */.p)(settings, host);
    if ('problem' in read)
        return { kind: 'invalid-input', problems: (0,redact_record/* redactTexts */.SG)([read.problem], redact) };
    const asked = await (0,ask_server/* askServer */.P)(read, await (0,repository_facts.repositoryFacts)(settings, host), { settings, host });
    if ('problems' in asked)
        return { kind: 'invalid-input', problems: (0,redact_record/* redactTexts */.SG)(asked.problems, redact) };
    const { facts } = asked;
    const found = (0,affected/* affectedApplications */.s)(read.change, facts);
    const unknown = unknownNames(settings.app, [...found.defined, ...found.applications.map(({ application }) => application)]);
    if (unknown.length > 0)
        return { kind: 'invalid-input', problems: unknown };
    const told = (0,affected_report.affectedReport)(found, { head: read.head, base: read.base, locate: (0,locate_definition/* createLocator */.T)(read.change), addressKnown: facts.addresses.length > 0 });
    const isWanted = wantedBy(settings.app);
    const chosen = found.applications.flatMap((one, place) => {
        const row = told.rows[place];
        return row !== undefined && isWanted(row) ? [{ one, row }] : [];
    });
    const compared = [];
    const commits = await opened(read, { facts, applications: chosen.map(({ one }) => one), temporary: host.env['RUNNER_TEMP'] });
    if ('problem' in commits)
        return { kind: 'invalid-input', problems: (0,redact_record/* redactTexts */.SG)([commits.problem], redact) };
    try {
        for (const { one, row } of chosen)
            compared.push(await compareApplication(one, row, { settings, host, base: commits.base, head: commits.head, headSha: read.head }));
    }
    finally {
        commits.close();
    }
    const live = asksServer ? await (await __webpack_require__.e(/* import() */ 3652).then(__webpack_require__.bind(__webpack_require__, 83652))).compareLive(compared, settings, host) : { kind: 'told', found: compared.map(() => ({ kind: 'not-asked' })) };
    if (live.kind === 'invalid-input')
        return live;
    const apps = compared.map((one, place) => applicationDiff(one, live.found[place] ?? { kind: 'not-asked' }, settings));
    const rows = chosen.map(({ row }) => row);
    const report = (0,redact_record/* redactTexts */.SG)((0,rendered_diff_report.renderedDiffReport)({ ...told, rows, affected: told.affected.filter((id) => rows.some((row) => row.id === id)) }, apps), redact);
    return { kind: 'told', report, exitCode: report.result === 'unknown' || (settings.exitCode && apps.some(application_diff/* differs */.Ag)) ? 2 : 0 };
}
/** Secrets stand in objects by their marks already; names and reasons may quote one. */
function applicationDiff({ diff, secrets }, live, settings) {
    const redact = (0,report_redact.createRedactor)([...settings.secrets, ...secrets]);
    const { rendered, definition, row, ...rest } = diff;
    return { ...(0,redact_record/* redactTexts */.SG)(rest, redact), row, rendered, definition, live: live.kind === 'unknown' ? (0,redact_record/* redactTexts */.SG)(live, redact) : live };
}
async function opened(...asked) {
    try {
        return await openCommits(...asked);
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError))
            throw error;
        return { problem: { code: 'OSOP-GIT-001', severity: 'error', message: `the commits to compare cannot be read: ${error.message}`, hint: error.hint ?? 'check out with fetch-depth: 0' } };
    }
}
/** What no application is called would leave nothing to compare, and that is no result. */
function unreadablePatterns(app = '*') {
    return (0,selection/* namesIn */.wX)(app).filter((name) => /[^\w.*?/-]/.test(name)).map((name) => ({ code: 'OSOP-INPUT-001', severity: 'error', message: `input app: ${JSON.stringify((0,one_line/* beginning */.Ir)(name, 100))} is no pattern`, hint: 'write names with * and ?, between commas' }));
}
/** A name that nothing has here, mistyped perhaps, is not one that the change leaves alone. */
function unknownNames(app = '*', applications) {
    const isKnown = (called) => called === '*' || applications.some(({ name, namespace = 'argocd' }) => (0,selection/* standsFor */.jE)(called, { shown: name, name, namespace }));
    return (0,selection/* namesIn */.wX)(app).filter((called) => !isKnown(called)).map((called) => ({
        code: 'OSOP-INPUT-001', severity: 'error', message: `input app: no file of this repository defines an application called ${called}`,
        hint: 'osop-argocd affected lists those that are touched; give what a server would say of an ApplicationSet by generator-parameters',
    }));
}
/** By `app`, as the other commands read it; all where it is not given. */
function wantedBy(app) {
    const names = (0,selection/* namesIn */.wX)(app ?? '*');
    return ({ id, name, namespace = 'argocd' }) => names.some((called) => (0,selection/* standsFor */.jE)(called, { shown: id, name, namespace }));
}

;// CONCATENATED MODULE: ./build/compiled/commands/diff/carry-out.js






/** Compares, writes the page and the patch that are asked for, and shows it on GitHub or GitLab. */
async function carryOutDiff(settings, host) {
    const outcome = await diff(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const { report, exitCode } = outcome;
    const written = {
        'report': settings.report === undefined ? undefined : (0,write_report/* writeText */.x3)(settings.report, await pageOf(report, settings, host), { settings, host }),
        'patch-file': settings.patchFile === undefined ? undefined : (0,write_report/* writeText */.x3)(settings.patchFile, (await __webpack_require__.e(/* import() */ 8585).then(__webpack_require__.bind(__webpack_require__, 78585))).renderedPatch(report), { settings, host }),
    };
    const problems = [...unwritten('report', written.report), ...unwritten('patch-file', written['patch-file'])];
    if ((0,problem/* hasErrors */.C)(problems))
        return { kind: 'invalid-input', problems };
    const shown = await (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(5121)]).then(__webpack_require__.bind(__webpack_require__, 65121))).showDiff(settings, host, { report, clean: exitCode === 0 });
    const told = { ...report, problems: [...report.problems, ...(0,redact_record/* redactProblems */.Y$)(shown.warnings, (0,report_redact.createRedactor)(settings.secrets))] };
    return { kind: 'told', report: told, exitCode, files: { 'report': pathOf(written.report), 'patch-file': pathOf(written['patch-file']) }, shown };
}
async function pageOf(report, settings, host) {
    const { renderedDiffPage } = await Promise.all(/* import() */[__webpack_require__.e(9970), __webpack_require__.e(4239)]).then(__webpack_require__.bind(__webpack_require__, 68656));
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = host.env;
    return renderedDiffPage({ report, repositoryUrl: (0,write_report/* repositoryUrl */.Ek)(settings, repository, host.env), knownUrls: [server], toolVersion: version/* version */.r });
}
function unwritten(name, written) {
    if (written === undefined || 'path' in written)
        return [];
    return [{ code: 'OSOP-INPUT-004', severity: 'error', message: name === 'report' ? written.message : written.message.replace('the report', 'the patch'), hint: `set ${name} to a path that can be written` }];
}
function pathOf(written) {
    return written !== undefined && 'path' in written ? written.path : undefined;
}


/***/ }),

/***/ 65653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yW: () => (/* binding */ argocdUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55107);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14002);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97566);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27027);






/** Writes the HTML report of a run whose record has no secrets any more; undefined where none is asked for. */
async function writeReport({ record, plan, trigger, workflowHash }, options) {
    const { settings, host, redact } = options;
    if (settings.report === undefined)
        return undefined;
    const { runReport } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(8316), __webpack_require__.e(9970), __webpack_require__.e(8187), __webpack_require__.e(6726)]).then(__webpack_require__.bind(__webpack_require__, 18187));
    const { event, runUrl } = (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(trigger, redact);
    const text = runReport({
        record,
        command: settings.command,
        workflow: plan === undefined ? undefined : (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactDrawn */ .Yd)(plan, redact),
        trigger: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(options.trigger, redact),
        event,
        runUrl,
        audit: options.audit,
        repositoryUrl: settings.command === 'rehearse' ? undefined : repositoryUrl(settings, trigger.repository, host.env),
        knownUrls: settings.command === 'rehearse' ? [] : [argocdUrl(settings), host.env['GITHUB_SERVER_URL']],
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
        ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
    });
    return writeText(settings.report, text, { settings, host });
}
/** Writes a report to a path of the working directory, with the folders that it needs. */
function writeText(file, text, { settings, host }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoot */ .oS)(settings, host), file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        return { path };
    }
    catch (error) {
        return { message: `the report could not be written: ${error.message}` };
    }
}
/** The address of Argo CD, for links; undefined where none is set. */
function argocdUrl({ argocd: { server } }) {
    return server === undefined || server.includes('://') ? server : `https://${server}`;
}
/** Where GitHub shows the config repository; undefined where it is kept elsewhere, or where that is not known. */
function repositoryUrl({ configRepository }, triggered, env) {
    if (env['GITHUB_REPOSITORY'] === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return (0,_core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_5__.configRepositoryUrl)(configRepository, { server, repository: triggered });
}


/***/ }),

/***/ 19777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   KN: () => (/* binding */ selectResources),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hl: () => (/* binding */ intoWaves),
/* harmony export */   id: () => (/* binding */ mergeSyncOptions),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** Names in a text, by commas, blanks or lines, each once. */
function namesIn(text) {
    return [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
}
/** True for a name with `*` or `?`, which stands for all that match. */
function isPattern(name) {
    return /[*?]/.test(name);
}
/** Whether a text matches a pattern, in which `*` stands for any text and `?` for one character. Takes linear time a star. */
function matchesPattern(pattern, text) {
    let [at, inText, star, resume] = [0, 0, -1, 0];
    while (inText < text.length) {
        const wanted = pattern[at];
        if (wanted === '*') {
            star = at;
            resume = inText;
            at += 1;
        }
        else if (wanted !== undefined && (wanted === '?' || wanted === text[inText])) {
            at += 1;
            inText += 1;
        }
        else if (star === -1) {
            return false;
        }
        else {
            at = star + 1;
            resume += 1;
            inText = resume;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}
/** `name`, or `namespace/name` outside the control plane's namespace. */
function displayName({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
/** Namespace of the control plane that an Application belongs to: `argocd` where its status does not say. */
function controlPlaneOf(application) {
    return application.status?.controllerNamespace ?? 'argocd';
}
/** How an Application that was read is named: without the namespace where that is the control plane's. */
function nameOf(application) {
    const { name, namespace } = application.metadata;
    return namespace === undefined || namespace === controlPlaneOf(application) ? { name } : { name, namespace };
}
/** Whether an Application is called by a name or pattern, with its namespace or without. */
function isCalled(called, application) {
    const { name, namespace = '' } = application.metadata;
    return standsFor(called, { shown: displayName(nameOf(application)), name, namespace });
}
/** The same of one that is known by its names: `shown` is what a name without a pattern must be, if it is not `namespace/name`. */
function standsFor(called, { shown, name, namespace }) {
    const full = `${namespace}/${name}`;
    if (!isPattern(called))
        return called === shown || called === full;
    // In `argo*` the name of a namespace is not meant.
    return matchesPattern(called, shown) || matchesPattern(called, called.includes('/') ? full : name);
}
/**
 * The Applications and ApplicationSets among the resources of an Application, those included that git asks for and
 * that are not created yet, or that its last operation has created after the last comparison.
 */
function childrenOf(application) {
    const { resources = [], operationState } = application.status ?? {};
    const gone = new Set(resources.filter(({ requiresPruning }) => requiresPruning === true).map(keyOf));
    const whole = operationState?.operation.sync?.dryRun !== true;
    const applied = (whole ? (operationState?.syncResult?.resources ?? []) : []).filter(({ status }) => status === 'Synced');
    const kept = [...resources, ...applied].filter((resource) => resource.group === 'argoproj.io' && !gone.has(keyOf(resource)));
    const ofKind = (kind) => [...new Map(kept
            .filter((resource) => resource.kind === kind)
            .map(({ name, namespace }) => (namespace === undefined || namespace === '' || namespace === controlPlaneOf(application) ? { name } : { name, namespace }))
            .map((child) => [displayName(child), child])).values()];
    return { applications: ofKind('Application'), applicationSets: ofKind('ApplicationSet') };
}
function keyOf({ group, kind, namespace, name }) {
    return [group ?? '', kind, namespace ?? '', name].join('/');
}
const waveAnnotation = 'argocd.argoproj.io/sync-wave';
/**
 * Groups in the order in which they are deployed. `waves` are names, patterns or labels `key=value` for each group; what
 * none of them names comes last. Without `waves` the sync-wave annotation decides, 0 where there is none.
 */
function intoWaves(applications, waves) {
    const placed = applications.map((item) => ({ item, place: waves.length === 0 ? annotatedWave(item) : placeIn(waves, item) }));
    const places = [...new Set(placed.map(({ place }) => place))].toSorted((a, b) => a - b);
    return places.map((wanted) => placed.filter(({ place }) => place === wanted).map(({ item }) => item));
}
function annotatedWave({ application }) {
    const text = application?.metadata.annotations?.[waveAnnotation] ?? '';
    return /^-?\d{1,9}$/.test(text) ? Number(text) : 0;
}
function placeIn(waves, item) {
    const found = waves.findIndex((wave) => wave.some((entry) => isNamedBy(entry, item)));
    return found === -1 ? waves.length : found;
}
function isNamedBy(entry, { ref, application }) {
    const [, key = '', value = ''] = /^([^=]+)==?(.*)$/.exec(entry) ?? [];
    if (key !== '')
        return application?.metadata.labels?.[key] === value;
    return matchesPattern(entry, displayName(ref)) || (!entry.includes('/') && matchesPattern(entry, ref.name));
}
/**
 * The resources of an Application that patterns `[!]group:kind:[namespace/]name` choose; where all patterns begin with
 * `!`, everything else.
 */
function selectResources(patterns, application) {
    const [out, chosen] = [patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)), patterns.filter((pattern) => !pattern.startsWith('!'))];
    return (application.status?.resources ?? [])
        .filter((resource) => resource.hook !== true && (chosen.length === 0 || chosen.some((pattern) => isChosenBy(pattern, resource))) && !out.some((pattern) => isChosenBy(pattern, resource)))
        .map(({ group = '', kind, name, namespace }) => ({ group, kind, name, ...(namespace === undefined ? {} : { namespace }) }));
}
function isChosenBy(pattern, resource) {
    const [group = '', kind = '', path = ''] = pattern.split(':');
    const [name = '', namespace] = path.split('/').toReversed();
    return matchesPattern(group, resource.group ?? '') && matchesPattern(kind, resource.kind) && matchesPattern(name, resource.name)
        && (namespace === undefined || matchesPattern(namespace, resource.namespace ?? ''));
}
/**
 * The sync options of a request: present at all they replace the Application's own, so those are sent again, except
 * where a new one has the same name.
 */
function mergeSyncOptions(own, added) {
    const names = new Set(added.map(nameOfOption));
    return [...own.filter((option) => !names.has(nameOfOption(option))), ...added];
}
function nameOfOption(option) {
    return option.split('=')[0] ?? option;
}


/***/ }),

/***/ 55107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configRepositoryUrl: () => (/* binding */ configRepositoryUrl)
/* harmony export */ });
/** Where GitHub shows the config repository: that of the input, else the job's own; undefined where it is kept elsewhere. */
function configRepositoryUrl(configRepository, { server, repository }) {
    const name = configRepository === undefined ? repository : nameOn(server, configRepository);
    return name === undefined ? undefined : `${server}/${name}`;
}
function nameOn(server, repository) {
    const name = repository.startsWith(`${server}/`) ? repository.slice(server.length + 1).replace(/\.git$/, '') : repository;
    return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name) ? name : undefined;
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


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readManifestDocuments)
/* harmony export */ });
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24971);
/* harmony import */ var _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);


/** Largest file, in characters. */
const longestFile = 20 * 1024 * 1024;
/** An object above 1.5 MiB does not fit into etcd, whatever it holds; the full parser reads no more of a document. */
const longestDocument = 1.5 * 1024 * 1024;
/** What the full parser may do for one file, reading and locating together: it is a hundred times slower than the fast one. */
const mostLexemes = 500_000;
/** Of these, what is left to reading: an exact place is worth less than a verdict. */
const reservedLexemes = 200_000;
/** What the parser takes to begin with a text, in lexemes. */
const lexemesOfStart = 150;
/** Loading it takes longer than to check a hundred manifests, and most need no more than the fast one. */
async function readFully({ file, text, budget, duplicateKeys }, { start, end, line }) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717)]).then(__webpack_require__.bind(__webpack_require__, 68717));
    const read = readYaml(text.slice(start, end), file, { scalars: 'kubernetes', maxLength: longestFile, budget, firstLine: line, duplicateKeys: duplicateKeys === 'error' ? 'error' : 'warning' });
    return duplicateKeys === 'off' ? { ...read, problems: read.problems.filter(({ code }) => code !== 'OSOP-YAML-005') } : read;
}
/**
 * Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. Where all are ordinary,
 * as in most files, there is nothing to wait for.
 */
function readManifestDocuments(file, text, options = { duplicateKeys: 'error' }) {
    if (text.length > longestFile)
        return tooLong({ file, line: 1, column: 1 }, text.length, longestFile);
    const source = { file, text, budget: { lexemes: mostLexemes }, duplicateKeys: options.duplicateKeys };
    const slices = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDocuments */ .ZF)(text);
    if (slices === undefined)
        return readSlowly(source, { start: 0, end: text.length, line: 1 });
    const documents = [];
    for (const slice of slices) {
        const document = readFast(source, slice);
        if (document === undefined)
            return readRest(source, { slices: slices.slice(documents.length), documents });
        documents.push(document);
    }
    return { documents, problems: [], unread: 0 };
}
/** From the first document on that the fast parser cannot read. */
async function readRest(source, { slices, documents }) {
    const problems = [];
    let unread = 0;
    for (const [index, slice] of slices.entries()) {
        const document = index === 0 ? undefined : readFast(source, slice);
        if (document !== undefined) {
            documents.push(document);
            continue;
        }
        const read = await readSlowly(source, slice);
        documents.push(...read.documents);
        problems.push(...read.problems);
        unread += read.unread;
    }
    return { documents, problems, unread };
}
function readFast(source, slice) {
    const value = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlockYaml */ .w_)(source.text, slice.start, slice.end);
    return value === _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .unusual */ .yq ? undefined : fastDocument(source, { slice, value });
}
function tooLong(where, length, limit) {
    return {
        documents: [],
        unread: 1,
        problems: [{ code: 'OSOP-YAML-002', severity: 'error', message: `${length} characters of YAML here; at most ${limit} are read`, where, hint: 'split the file; an object of more than 1.5 MB cannot be stored by Kubernetes' }],
    };
}
function fastDocument({ file, text, budget }, { slice, value }) {
    let full;
    let sections;
    const source = sourceComment(text, slice);
    return {
        value,
        empty: value === null,
        where: { file, line: firstLine(text, slice), column: 1 },
        ...(source === undefined ? {} : { source }),
        // Positions are needed for what is wrong only, which is rare: it is parsed again.
        locate: async (pointer, atKey = false) => {
            full ??= await readForPlaces({ file, text, budget, duplicateKeys: 'off' }, slice);
            if (full === undefined)
                return { file, line: (sections ??= new Sections(text, slice)).lineOf(pointer), column: 1 };
            return atKey ? full.locateKey(pointer) : full.locate(pointer);
        },
    };
}
async function readSlowly(source, slice) {
    const { file, text } = source;
    const length = slice.end - slice.start;
    if (length > longestDocument)
        return tooLong({ file, line: slice.line, column: 1 }, length, longestDocument);
    const { documents, problems } = await readFully(source, slice);
    const wrong = problems.some((problem) => problem.severity === 'error');
    return {
        documents: wrong ? [] : documents.map((document) => slowDocument(file, text, { slice, document })),
        problems,
        unread: wrong ? 1 : 0,
    };
}
function slowDocument(file, text, { slice, document }) {
    const [start, end] = document.range;
    const own = { start: slice.start + start, end: slice.start + end, line: slice.line + countLines(text, slice.start, slice.start + start) };
    const source = sourceComment(text, own);
    return {
        value: document.value,
        empty: document.empty,
        where: { file, line: firstLine(text, own), column: 1 },
        ...(source === undefined ? {} : { source }),
        locate: async (pointer, atKey = false) => (atKey ? document.locateKey(pointer) : document.locate(pointer)),
    };
}
/** The document for its places; undefined where the file got its share of that. */
async function readForPlaces(source, slice) {
    const { budget } = source;
    const room = budget.lexemes - reservedLexemes - lexemesOfStart;
    if (room <= 0)
        return undefined;
    const own = { lexemes: room };
    const { documents } = await readFully({ ...source, budget: own }, slice);
    budget.lexemes -= lexemesOfStart + room - own.lexemes;
    return documents[0];
}
/** Where the fields of an object begin in a text that the fast parser could read: what places are told by when the file is too large for more. */
class Sections {
    #text;
    #slice;
    #lines = new Map();
    constructor(text, slice) {
        this.#text = text;
        this.#slice = slice;
    }
    /** The line of the object's own field that a pointer leads through, else the object's first. */
    lineOf(pointer) {
        const field = (0,_pointers_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(pointer)[0] ?? '';
        const known = this.#lines.get(field);
        if (known !== undefined)
            return known;
        const { start, end } = this.#slice;
        // Nothing but a field of the object itself can begin a line there: what belongs to another one is indented.
        const found = field === '' ? -1 : this.#text.indexOf(`\n${field}:`, Math.max(0, start - 1));
        const line = found === -1 || found >= end ? firstLine(this.#text, this.#slice) : this.#slice.line + countLines(this.#text, start, found + 1);
        this.#lines.set(field, line);
        return line;
    }
}
function countLines(text, start, end) {
    let lines = 0;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
/** The first line of a document that is neither empty nor a comment nor its `---`. */
function firstLine(text, { start, end, line }) {
    // Most begin with a key.
    if (text.startsWith('apiVersion:', start))
        return line;
    let at = start;
    for (let number = line; at < end; number += 1) {
        const stop = text.indexOf('\n', at);
        const first = text.slice(at, Math.min(at + 3, stop === -1 ? end : stop)).trim();
        if (first !== '' && !first.startsWith('#') && first !== '---')
            return number;
        if (stop === -1)
            break;
        at = stop + 1;
    }
    return line;
}
/** Helm writes it above the object; further down it would be somebody's text. */
function sourceComment(text, { start, end }) {
    const head = text.slice(start, Math.min(end, start + 300));
    return head.includes('# Source: ') ? /^# Source: (.+)$/m.exec(head)?.[1]?.trim() : undefined;
}


/***/ }),

/***/ 51432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33664);


const fullSha = /^[0-9a-f]{40}$/i;
/**
 * Reads the CI system's variables and GitHub's event payload.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readTrigger(env, event) {
    if (env['GITHUB_ACTIONS'] === 'true' || env['GITHUB_EVENT_NAME'] !== undefined || env['GITHUB_REPOSITORY'] !== undefined)
        return githubTrigger(env, event);
    if (env['GITLAB_CI'] !== undefined)
        return gitlabTrigger(env);
    if (env['JENKINS_URL'] !== undefined)
        return jenkinsTrigger(env);
    return { ...nothing, sha: undefined };
}
const nothing = {
    system: undefined, event: undefined, repository: undefined, branch: undefined, sha: undefined, previousSha: undefined,
    changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1, proposed: false, readsBase: false, otherRef: undefined,
};
function githubTrigger(env, event) {
    const name = env['GITHUB_EVENT_NAME'];
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(event) ? event : {};
    const push = name === 'push' ? payload : {};
    const ref = env['GITHUB_REF'] ?? text(payload['ref']);
    const pullRequest = name === 'pull_request' || name === 'pull_request_target';
    const proposed = name?.startsWith('pull_request') === true || name === 'merge_group' || ref?.startsWith('refs/pull/') === true
        || (name === 'workflow_run' && !followsOwnBranch(payload['workflow_run'], { repository: env['GITHUB_REPOSITORY'], ref }));
    const branch = pullRequest ? env['GITHUB_BASE_REF'] : (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? (env['GITHUB_REF_TYPE'] === 'branch' ? env['GITHUB_REF_NAME'] : undefined));
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repository = env['GITHUB_REPOSITORY'];
    return {
        system: 'github',
        event: name,
        repository,
        branch: present(branch),
        sha: sha(text(push['after'])) ?? sha(env['GITHUB_SHA']),
        previousSha: sha(text(push['before'])),
        changedFiles: changedFiles(push['commits'], push['forced'] === true),
        actor: env['GITHUB_ACTOR'],
        runUrl: repository === undefined || env['GITHUB_RUN_ID'] === undefined ? undefined : `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}`,
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        proposed,
        readsBase: name === 'pull_request_target' || name === 'workflow_run',
        otherRef: branch === undefined || branch === '' ? present(ref) : undefined,
    };
}
/** Events by which only those who may push to a branch start a workflow on it. */
const ownEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Whether a `workflow_run` follows a run of this repository's own branch, the one it is for. A branch of a fork may be called the same. */
function followsOwnBranch(followed, { repository, ref }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(followed) || repository === undefined)
        return false;
    const { event, head_branch: branch, head_repository: head } = followed;
    return ownEvents.has(text(event)) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(head) && text(head['full_name'])?.toLowerCase() === repository.toLowerCase() && typeof branch === 'string' && ref === `refs/heads/${branch}`;
}
/** GitHub lists at most 2,048 commits with a push, and may leave their files out. */
const mostCommits = 2_048;
/**
 * The files of a push in the order of its commits: added or modified, and not removed later. After a forced
 * push the list does not say what changed against the branch as it was.
 */
function changedFiles(commits, forced) {
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits || forced)
        return undefined;
    const files = new Set();
    for (const commit of commits) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(commit) || !Array.isArray(commit['modified']))
            return undefined;
        for (const path of [...strings(commit['added']), ...strings(commit['modified'])])
            files.add(path);
        for (const path of strings(commit['removed']))
            files.delete(path);
    }
    return [...files];
}
function gitlabTrigger(env) {
    return {
        ...nothing,
        system: 'gitlab',
        event: env['CI_PIPELINE_SOURCE'],
        repository: env['CI_PROJECT_PATH'],
        branch: env['CI_COMMIT_BRANCH'] ?? env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
        sha: sha(env['CI_COMMIT_SHA']),
        previousSha: sha(env['CI_COMMIT_BEFORE_SHA']),
        actor: env['GITLAB_USER_LOGIN'],
        runUrl: gitlabJob(env),
        runAttempt: undefined,
        proposed: env['CI_MERGE_REQUEST_IID'] !== undefined || /merge_request|pull_request/.test(env['CI_PIPELINE_SOURCE'] ?? ''),
        otherRef: env['CI_COMMIT_TAG'] === undefined ? undefined : `refs/tags/${env['CI_COMMIT_TAG']}`,
    };
}
/** A job that is tried again has a new id and page: what stays is the pipeline, and the job's name in it. */
function gitlabJob({ CI_PIPELINE_URL: pipeline, CI_JOB_NAME: job, CI_JOB_URL: page }) {
    return pipeline === undefined || job === undefined ? page : `${pipeline}#${encodeURIComponent(job)}`;
}
function jenkinsTrigger(env) {
    return {
        ...nothing,
        system: 'jenkins',
        repository: env['GIT_URL'] === undefined ? undefined : (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)(env['GIT_URL']),
        branch: env['GIT_BRANCH']?.replace(/^origin\//, ''),
        sha: sha(env['GIT_COMMIT']),
        previousSha: sha(env['GIT_PREVIOUS_COMMIT']),
        actor: env['BUILD_USER_ID'],
        runUrl: env['BUILD_URL'],
        proposed: env['CHANGE_ID'] !== undefined,
        otherRef: env['TAG_NAME'] === undefined ? undefined : `refs/tags/${env['TAG_NAME']}`,
    };
}
/** A full commit hash; forty zeros mean "none". */
function sha(value) {
    return value !== undefined && fullSha.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function present(value) {
    return value === '' ? undefined : value;
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
function plainScalar(source, rules) {
    return /^[-+.0-9]/.test(source) ? (numberIn(source, rules) ?? source) : word(source, rules);
}
function word(source, rules) {
    if (source.length > 5)
        return source;
    if (/^(?:~|null|Null|NULL)?$/.test(source))
        return null;
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (rules === 'core')
        return source;
    if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(source) ? false : source;
}
/** The number that a text is, or undefined. */
function numberIn(source, rules) {
    const special = /^([-+]?)\.(?:(inf|Inf|INF)|(nan|NaN|NAN))$/.exec(source);
    if (special?.[3] !== undefined)
        return special[1] === '' ? Number.NaN : undefined;
    if (special !== null)
        return special[1] === '-' ? -Infinity : Infinity;
    return rules === 'core' ? coreNumber(source) : kubernetesNumber(source);
}
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function coreNumber(source) {
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    return decimal.test(source) ? Number(source) : undefined;
}
/** Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them once underscores are gone. */
function kubernetesNumber(source) {
    const plain = source[0] === '.' ? source : source.replaceAll('_', '');
    const based = /^([-+]?)0(?:([bB])([01]+)|([xX])([0-9a-fA-F]+)|[oO]?([0-7]+))$/.exec(plain);
    if (based === null)
        return decimal.test(plain) ? Number(plain) : undefined;
    const sign = based[1] === '-' ? -1 : 1;
    const [digits, base] = based[3] !== undefined ? [based[3], 2] : based[5] !== undefined ? [based[5], 16] : [based[6] ?? '', 8];
    return sign * Number.parseInt(digits, base);
}


/***/ })

};
