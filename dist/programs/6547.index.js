export const id = 6547;
export const ids = [6547];
export const modules = {

/***/ 83037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18456);




/** Between asking the program and its children to end and ending them. */
const graceMs = 2000;
/**
 * Runs a program in a process group of its own and waits for its end. Cancelling or running out of time ends the
 * whole group; then the promise rejects (`cancelled`, `timeout`) once the program is gone.
 */
async function runChild(clock, request) {
    if (request.signal?.aborted === true) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('cancelled', `${request.file} was not started: cancelled`, { cause: request.signal.reason });
    }
    const child = start(request);
    const finished = new AbortController();
    const ending = endEarly(clock, { request, child, finished: finished.signal });
    try {
        const result = await clock.during(collect(child, request, ending.because));
        if (ending.reason() !== undefined) {
            throw ending.reason();
        }
        return result;
    }
    finally {
        finished.abort();
    }
}
function start(request) {
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.file, request.args, { cwd: request.cwd, env: request.env, detached: true, stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
        // A program that ends before it has read everything says so by its exit code.
        child.stdin?.on('error', () => undefined).end(request.stdin);
        return child;
    }
    catch (error) {
        // Arguments that no program can be given: a NUL inside, or too many bytes.
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('refused', `${request.file} cannot be given these arguments`, { cause: error });
    }
}
function endEarly(clock, { request, child, finished }) {
    let reason;
    const because = (error) => {
        if (reason === undefined) {
            reason = error;
            signalGroup(child, 'SIGTERM');
            clock.sleep(graceMs, finished).then(() => signalGroup(child, 'SIGKILL'), () => undefined);
        }
    };
    request.signal?.addEventListener('abort', () => because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('cancelled', `${request.file} was cancelled`, { cause: request.signal?.reason })), { once: true, signal: finished });
    if (request.timeoutMs !== undefined) {
        const { timeoutMs } = request;
        clock.sleep(timeoutMs, finished).then(() => because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('timeout', `${request.file} did not end within ${Math.round(timeoutMs / 1000)} s`, { retryable: true })), () => undefined);
    }
    return { because, reason: () => reason };
}
function signalGroup(child, signal) {
    if (child.pid === undefined) {
        return;
    }
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.kill)(-child.pid, signal);
    }
    catch {
        // The group is gone, which is what was wanted.
    }
}
async function collect(child, request, because) {
    const read = (stream) => {
        const parts = [];
        let size = 0;
        stream?.on('data', (chunk) => {
            parts.push(chunk.subarray(0, Math.max(0, request.maxOutputBytes - size)));
            size += chunk.length;
            if (size > request.maxOutputBytes && request.overflow === 'fail') {
                because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('too-large', `${request.file} wrote more than ${request.maxOutputBytes} bytes`));
            }
        });
        return () => Buffer.concat(parts);
    };
    const stdout = read(child.stdout);
    const stderr = read(child.stderr);
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('failed', `${request.file} could not be started (${error.code ?? 'unknown'})`, { cause: error, hint: `Check that ${request.file} is installed and on the PATH.` }));
        });
        child.on('close', (code, signal) => {
            const stdoutBytes = stdout();
            resolve({ exitCode: code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]), stdout: stdoutBytes.toString('utf8'), stdoutBytes, stderr: stderr().toString('utf8') });
        });
    });
}


/***/ }),

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


/***/ })

};
