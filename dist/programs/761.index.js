export const id = 761;
export const ids = [761];
export const modules = {

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut),
  $: () => (/* binding */ workflowInputs)
});

;// CONCATENATED MODULE: ./build/compiled/engine/custom-handler.js
/** The handlers by name, as a run takes them. */
function handlersByName(handlers) {
    return Object.fromEntries(handlers.map(({ name, perform }) => [name, perform]));
}

;// CONCATENATED MODULE: ./build/compiled/commands/carry-out.js

/** Carries out a plan: the same for a run and a rehearsal. */
async function carryOut(performance) {
    const { plan, source, problems, settings, engine, ports, clock, facts, trigger, host, report } = performance;
    // Loading is real work: the simulated time of a rehearsal must not pass for its sake.
    const { runPlan } = await clock.during(Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(410), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 5532)));
    const record = await runPlan({
        plan,
        ports,
        clock,
        settings: engine,
        facts,
        inputs: workflowInputs(settings),
        variables: settings.variables,
        customHandlers: handlersByName(host.handlers ?? []),
        report,
        signal: host.signal,
    });
    return { trigger, plan, workflowHash: source.hash, record: { ...record, problems: [...problems, ...record.problems] } };
}
/** `inputs.*` of a workflow: the `app` input, and what `workflow-inputs` says. */
function workflowInputs(settings) {
    return { ...(settings.app === undefined ? {} : { app: settings.app }), ...settings.workflowInputs };
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notRun)
/* harmony export */ });
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);

/** The result of a run that ended before it began: nothing was asked of anyone. */
function notRun({ because, problems, file, clock, runId, trigger }) {
    const now = clock.now();
    const errors = problems.filter((problem) => problem.severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    const record = {
        runId,
        workflow: { id: file, name: file, file },
        dryRun: false,
        result: because === 'refused' ? 'refused' : 'failed',
        exitCode: because === 'refused' ? _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.refused : _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.invalid,
        headline: 'Nothing was changed',
        reason: `${errors[0]?.message ?? 'the run was refused'}${more}`,
        notices: [],
        startedAt: now,
        endedAt: now,
        durationMs: 0,
        nodes: [],
        edgesTaken: [],
        problems,
        apps: [],
        commitSha: undefined,
        previousSha: undefined,
        revertSha: undefined,
        changedFiles: [],
        rollbackStrategy: undefined,
        validation: undefined,
    };
    return { trigger, plan: undefined, workflowHash: undefined, record };
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineSettings)
/* harmony export */ });
/** The part of the settings that the engine reads. */
function engineSettings(settings, { askArgocd, runCommands }) {
    return {
        askArgocd,
        runCommands,
        dryRun: settings.dryRun,
        timeoutSec: settings.timeoutSec,
        healthTimeoutSec: settings.healthTimeoutSec,
        stableForSec: settings.stableForSec,
        degradedGraceSec: settings.degradedGraceSec,
        allowSuspended: settings.allowSuspended,
        onOperationInProgress: settings.onOperationInProgress,
        rollback: settings.rollback,
        failOnRollback: settings.failOnRollback,
        approved: new Set(settings.approve),
        slackWebhookUrl: settings.slackWebhookUrl,
        configPath: settings.configPath,
        changedOnly: settings.changedOnly,
    };
}


/***/ }),

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ findWorkflow),
  Yq: () => (/* binding */ loadPlan),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/compiled/adapters/workspace.js



const maxBytes = 20 * 1024 * 1024;
/** Reads files below `root`. Where a path really leads is what counts, not how it is written. */
function createWorkspace({ root }) {
    return { readText: (path) => readText(root, path) };
}
function readText(root, path) {
    const real = resolveInside(root, path);
    if (real === undefined) {
        return undefined;
    }
    const file = unlessMissing(() => (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), path);
    if (file === undefined) {
        return undefined;
    }
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile()) {
            throw refused(path, 'is not a file');
        }
        if (status.size > maxBytes) {
            throw new adapter_error.AdapterError('too-large', `${JSON.stringify(path)} has ${status.size} bytes, more than 20 MiB.`);
        }
        return decode((0,external_node_fs_.readFileSync)(file), path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The path with all links followed; undefined when nothing is there. */
function resolveInside(root, path) {
    const written = path.replaceAll('\\', '/');
    if (path.includes('\0') || (0,external_node_path_.isAbsolute)(path) || written.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        throw refused(path, 'is not a path relative to the workspace');
    }
    if (escapes((0,external_node_path_.relative)(root, (0,external_node_path_.join)(root, path)))) {
        throw refused(path, 'leads out of the workspace');
    }
    const real = unlessMissing(() => (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path)), path);
    const inside = real === undefined ? undefined : (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), real);
    if (inside !== undefined && escapes(inside)) {
        throw refused(path, 'leads out of the workspace by a symbolic link');
    }
    // The configuration of a checkout can hold its token.
    if (inside?.split(external_node_path_.sep).some((part) => part.toLowerCase() === '.git') === true) {
        throw refused(path, "belongs to git's own files");
    }
    return real;
}
function escapes(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(relativePath);
}
function unlessMissing(act, path) {
    try {
        return act();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            return undefined;
        }
        throw new adapter_error.AdapterError(code === 'ELOOP' ? 'refused' : 'failed', `${JSON.stringify(path)} cannot be read (${code}).`, { cause: error });
    }
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        throw new adapter_error.AdapterError('failed', `${JSON.stringify(path)} is not UTF-8 text.`, { cause: error });
    }
}
function refused(path, reason) {
    return new adapter_error.AdapterError('refused', `${JSON.stringify(path.slice(0, 200))} ${reason}.`, {
        hint: 'Name a file of the repository, relative to its root, with /.',
    });
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(3318);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(3336);
;// CONCATENATED MODULE: ./build/compiled/commands/load-plan.js








/** The workflow to carry out: the input's, the first that is found, or the built-in one. */
function findWorkflow(settings, root) {
    const file = settings.workflow ?? (0,wiring/* findWorkflowFiles */.Sh)(root)[0];
    if (file !== undefined)
        return readWorkflowFile(file, root);
    if (settings.app === undefined) {
        return {
            problem: {
                code: 'OSOP-INPUT-003',
                severity: 'error',
                message: 'there is no workflow file, and the built-in workflow needs the name of the application',
                hint: 'set the input app, or put a workflow at .github/deploy.osop.yaml, or name one by the input workflow',
            },
        };
    }
    return sourceOf(built_in/* builtInFile */.a, (0,built_in/* builtInWorkflow */.B)({ notify: settings.slackWebhookUrl !== undefined }));
}
/** A workflow text under a name. */
function sourceOf(file, text) {
    return { file, text, hash: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
}
function readWorkflowFile(file, root) {
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.resolve)(root, file);
    try {
        return sourceOf(displayName(path, (0,wiring/* repositoryRoot */.Hn)(root)), (0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? 'unknown'})`;
        const found = (0,wiring/* findWorkflowFiles */.Sh)(root);
        return {
            problem: {
                code: 'OSOP-INPUT-004',
                severity: 'error',
                message: `the workflow file ${file} ${reason}`,
                hint: found.length === 0 ? 'the path is relative to working-directory' : `found: ${found.join(', ')}`,
            },
        };
    }
}
/**
 * Reads the files that a workflow refers to: those of the repository, or, for a workflow from elsewhere, those
 * below its own folder. A file that leads out of there does not exist for it.
 */
function subWorkflowReader({ file }, repository) {
    const folder = (0,external_node_path_.isAbsolute)(file) ? (0,external_node_path_.dirname)(file) : repository;
    const workspace = createWorkspace({ root: folder });
    return (path) => {
        try {
            return workspace.readText((0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(folder, path) : path);
        }
        catch (error) {
            if (error instanceof adapter_error.AdapterError)
                return undefined;
            throw error;
        }
    };
}
/** Relative to the repository, as git names its files, so that annotations find the line; absolute for a file elsewhere. */
function displayName(path, repository) {
    const inside = (0,external_node_path_.relative)(repository, path);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside.split('\\').join('/');
}
/** Plans a workflow for a run; sub-workflows are read from the checkout, or from beside a file outside of it. */
async function loadPlan(source, { settings, root, facts }) {
    const { planWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(410), __webpack_require__.e(370), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
    const context = {
        repositories: facts.repositories,
        branch: facts.branch,
        otherRef: facts.otherRef,
        inputs: (0,carry_out/* workflowInputs */.$)(settings),
        variables: settings.variables,
        slackBound: facts.slackBound,
        allowCommands: settings.allowCommands,
        prune: settings.prune,
        customHandlers: facts.customHandlers ?? [],
        readWorkflow: subWorkflowReader(source, (0,wiring/* repositoryRoot */.Hn)(root)),
    };
    return await planWorkflow(source.text, source.file, context);
}


/***/ }),

/***/ 2761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(3318);
// EXTERNAL MODULE: ./build/compiled/core/workflow/parse.js + 7 modules
var parse = __webpack_require__(6125);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(8197);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(3336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/compiled/commands/engine-settings.js
var engine_settings = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/compiled/commands/load-plan.js + 1 modules
var load_plan = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/compiled/engine/scope.js
var engine_scope = __webpack_require__(4861);
;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/applications-of.js


/**
 * The applications that a plan deals with, those of sub-workflows and of each item of a `for_each`
 * included. A name that is known only while the workflow runs becomes the fallback.
 */
function applicationsOf(plan, given, fallback) {
    const names = new Set(namesIn(plan, given).map((name) => name ?? fallback));
    return names.size === 0 ? [fallback] : [...names];
}
function namesIn(plan, given) {
    return [...plan.nodes.values()].flatMap(({ node, step }) => {
        if (step.kind !== 'workflow' && !('app' in step))
            return [];
        return iterationsOf(plan, node.id, given).flatMap((scope) => {
            const render = (template) => {
                const rendered = (0,templates/* renderJson */.hF)(template, (0,engine_scope/* templateResolver */.v)(scope, given.variables));
                return rendered.ok ? rendered.value : undefined;
            };
            if (step.kind === 'workflow') {
                const inner = Object.fromEntries(Object.entries(step.inputs).map(([name, value]) => [name, render(value ?? null)]));
                return namesIn(step.plan, { ...given, inputs: { ...given.inputs, ...inner } });
            }
            const name = render(step.app);
            return [typeof name === 'string' ? name : undefined];
        });
    });
}
/** What a node's templates see: once, or once for each item of the list that leads to it. */
function iterationsOf({ document, edges }, nodeId, given) {
    const once = scopeBeforeRun(document, given, {});
    const loop = edges.find(({ edge, forEach }) => forEach !== undefined && edge.mode === 'loop' && edge.to === nodeId);
    const items = loop?.forEach?.evaluate(once);
    if (loop === undefined || items?.ok !== true || !Array.isArray(items.value))
        return [once];
    const variable = loop.edge.iteratorVar ?? 'item';
    return items.value.map((item) => scopeBeforeRun(document, given, { [variable]: item }));
}
function scopeBeforeRun(document, { inputs, variables }, extra) {
    const names = Object.entries({ ...document.variables, ...extra });
    return {
        names: Object.fromEntries(names.map(([name, value]) => [name, value ?? null])),
        outputs: {},
        inputs,
        metadata: { ...document.metadata, id: document.id, name: document.name },
        env: { ...document.env, ...variables },
        run: { status: () => 'pending', errorOf: () => '', durationOf: () => 0, attempt: () => 0, now: () => new Date(0) },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/change-manifest.js



/** The note that makes the rehearsed commit differ, in a manifest's annotations or a chart's values. */
const note = { key: 'rehearsed', value: 'true' };
/** Where a document takes the note; undefined for one that takes none. In the order of preference. */
const places = [
    // A new pod template is a new rollout: what a scenario does to the commit can be seen in it.
    (document) => ((0,dist/* isMap */.jh)(document.getIn(['spec', 'template'])) ? ['spec', 'template', 'metadata', 'annotations', note.key] : undefined),
    (document) => (document.has('kind') && (0,dist/* isMap */.jh)(document.get('metadata')) ? ['metadata', 'annotations', note.key] : undefined),
];
/**
 * Changes one manifest of a throw-away checkout so that Argo CD sees a difference: the first workload's pod
 * template, else the first object, files of the folder itself first; for a Helm chart its values.
 * Changes nothing where there is no such place.
 */
function changeOneManifest(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'Chart.yaml'))) {
        const values = (0,external_node_path_.join)(folder, 'values.yaml');
        const text = (0,external_node_fs_.existsSync)(values) ? (0,external_node_fs_.readFileSync)(values, 'utf8') : '';
        (0,external_node_fs_.writeFileSync)(values, `${text.replace(/\n*$/, '\n')}${note.key}: ${note.value}\n`);
        return;
    }
    const files = manifestsIn(folder);
    places.some((placeIn) => files.some((file) => changeFile(file, placeIn)));
}
function changeFile(file, placeIn) {
    const parsed = (0,dist/* parseAllDocuments */.hR)((0,external_node_fs_.readFileSync)(file, 'utf8'));
    const documents = Array.isArray(parsed) ? parsed : [];
    if (documents.some(({ errors, contents }) => errors.length > 0 || !(contents === null || (0,dist/* isMap */.jh)(contents))))
        return false;
    for (const document of documents) {
        const place = document.contents === null ? undefined : placeIn(document);
        if (place === undefined)
            continue;
        document.setIn(place, note.value);
        (0,external_node_fs_.writeFileSync)(file, documents.map((each) => each.toString()).join(''));
        return true;
    }
    return false;
}
/** True for a folder with at least one YAML file in it or below. */
function holdsManifests(folder) {
    return (0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory() && manifestsIn(folder).length > 0;
}
function manifestsIn(folder) {
    return listFiles(folder).filter((file) => /\.ya?ml$/.test(file));
}
/** Files before folders, each by name. */
function listFiles(folder) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.name !== '.git')
        .toSorted((a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return listFiles(path);
        return entry.isFile() ? [path] : [];
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/example-files.js
/** A small config repository: one Deployment with its Service and ConfigMap, at an image tag. */
function exampleFiles(tag) {
    return {
        'README.md': '# Example config repository\n\nArgo CD deploys what is in this folder.\n',
        'deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:${tag}
          ports:
            - containerPort: 8080
          envFrom:
            - configMapRef: {name: web}
`,
        'service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: 8080
`,
        'configmap.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  LOG_LEVEL: info
`,
    };
}

;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/config-repository.js






/**
 * Makes the repository from a folder of the user's manifests, or from the example. The second commit is
 * what gets deployed: the example's next image, or a note in one of the user's manifests.
 */
async function createRehearsalRepository({ manifests, name, branch, clock, env }) {
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'osop-rehearsal-'));
    const bare = (0,external_node_path_.join)(root, 'srv', `${name}.git`);
    const checkout = (0,external_node_path_.join)(root, 'checkout');
    const git = async (...args) => await clock.during(runGit(checkout, args, env));
    (0,external_node_fs_.mkdirSync)(bare, { recursive: true });
    (0,external_node_fs_.mkdirSync)(checkout);
    await clock.during(runGit(root, ['init', '--quiet', '--bare', `--initial-branch=${branch}`, bare], env));
    await clock.during(runGit(root, ['clone', '--quiet', bare, checkout], env));
    await git('checkout', '--quiet', '-B', branch);
    if (manifests === undefined)
        writeFiles(checkout, exampleFiles('1.4.1'));
    else
        (0,external_node_fs_.cpSync)(manifests, checkout, { recursive: true, filter: (path) => !path.split('/').includes('.git') });
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'Deploy 1.4.1');
    const before = await git('rev-parse', 'HEAD');
    if (manifests === undefined)
        writeFiles(checkout, exampleFiles('1.4.2'));
    else
        changeOneManifest(checkout);
    await git('commit', '--quiet', '--all', '--allow-empty', '--message', 'Deploy 1.4.2');
    await git('push', '--quiet', 'origin', branch);
    const commit = await git('rev-parse', 'HEAD');
    return { root: (0,external_node_path_.join)(root, 'srv'), name: `${name}.git`, bare, checkout, before, commit, remove: () => { (0,external_node_fs_.rmSync)(root, { recursive: true, force: true }); } };
}
/** Points the checkout at the git server, so that the run pulls and pushes over HTTP as it would anywhere. */
async function pointAtServer(repository, url, { clock, env }) {
    await clock.during(runGit(repository.checkout, ['remote', 'set-url', 'origin', url], env));
}
function writeFiles(folder, files) {
    for (const [path, text] of Object.entries(files)) {
        const file = (0,external_node_path_.resolve)(folder, path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
}
const identity = { name: 'Rehearsal', email: 'rehearsal@localhost', date: '2026-01-01T00:00:00Z' };
/** Runs git without the user's settings and hooks, with a fixed author and date: a rehearsal's hashes never change. */
function runGit(cwd, args, machine) {
    const env = {
        PATH: machine['PATH'],
        HOME: cwd,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: identity.name,
        GIT_AUTHOR_EMAIL: identity.email,
        GIT_AUTHOR_DATE: identity.date,
        GIT_COMMITTER_NAME: identity.name,
        GIT_COMMITTER_EMAIL: identity.email,
        GIT_COMMITTER_DATE: identity.date,
    };
    return new Promise((succeed, fail) => {
        (0,external_node_child_process_.execFile)('git', ['-c', 'core.hooksPath=/dev/null', ...args], { cwd, env }, (error, stdout, stderr) => {
            if (error === null)
                succeed(stdout.trim());
            else
                fail(new Error(`git ${args[0] ?? ''} failed: ${stderr.trim() || error.message}`));
        });
    });
}

;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/outcomes.js
/** What each scenario does to the commit that is deployed; every other revision is healthy. */
const outcomeOfCommit = {
    'healthy': 'healthy',
    'degraded': 'degraded',
    'sync-failed': 'sync-failed',
    'timeout': 'never-healthy',
    'auto-sync': 'healthy',
    'busy': 'healthy',
    'window': 'healthy',
    'flapping': 'flapping',
};
/** The fate of each revision in a scenario. */
function rehearsalOutcomes(scenario, commit) {
    return ({ sha }) => (sha === commit ? outcomeOfCommit[scenario] : 'healthy');
}

;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/rehearse.js

















/** Where the embedded Argo CD pretends to be, and the token that it takes. Both exist in this process only. */
const embedded = { serverUrl: 'https://argocd.rehearsal.invalid', token: 'rehearsal', slackUrl: 'https://hooks.slack.invalid/rehearsal' };
/** The example application and repository, where neither workflow nor input names one. */
const exampleApp = 'production-app';
const exampleRepository = 'example/config';
/**
 * `rehearse`: the same plan, engine and adapters as a real run, with an embedded Argo CD on simulated time
 * and a throw-away git server. Needs no server, token, cluster or network.
 */
async function rehearse(settings, host, report) {
    const { VirtualClock } = await __webpack_require__.e(/* import() */ 788).then(__webpack_require__.bind(__webpack_require__, 5788));
    const clock = new VirtualClock(new Date(host.clock.now()));
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const rehearsed = { ...settings, app: settings.app ?? exampleApp, slackWebhookUrl: embedded.slackUrl };
    const source = rehearsalWorkflow(rehearsed, root, { exampleApp: settings.app === undefined });
    const trigger = (0,core_trigger/* readTrigger */.v)({}, undefined);
    const ended = (problems, file) => (0,command_result/* notRun */.n)({ because: 'invalid', problems, file, trigger, clock, runId: (0,external_node_crypto_.randomUUID)() });
    if ('problem' in source)
        return ended([source.problem], settings.workflow ?? 'workflow');
    const named = namedRepository(source);
    const repositoryFullName = (0,repository_name/* repositoryName */.a)(named.repository) ?? exampleRepository;
    const { plan, problems } = await (0,load_plan/* loadPlan */.Yq)(source, {
        settings: rehearsed,
        root,
        facts: { repositories: [repositoryFullName], branch: named.branch, slackBound: true, customHandlers: host.handlers ?? [] },
    });
    if (plan === undefined || (0,problem/* hasErrors */.C)(problems))
        return ended(problems, source.file);
    const manifests = settings.configPath === '' ? undefined : (0,external_node_path_.resolve)(root, settings.configPath);
    if (manifests !== undefined && !holdsManifests(manifests))
        return ended([noManifests(settings.configPath)], source.file);
    const repository = await createRehearsalRepository({ manifests, name: repositoryFullName, branch: named.branch, clock, env: host.env });
    const applications = applicationsOf(plan, { inputs: (0,carry_out/* workflowInputs */.$)(rehearsed), variables: settings.variables }, exampleApp);
    const stage = await setStage({ repository, clock, host, applications, scenario: settings.scenario, branch: named.branch });
    try {
        return await (0,carry_out/* carryOut */.u)({
            plan, source, problems, trigger, host, report, clock,
            settings: rehearsed,
            // The folder of the user's manifests is the whole of the throw-away repository.
            engine: { ...(0,engine_settings/* engineSettings */.O)(rehearsed, { askArgocd: true, runCommands: false }), configPath: '' },
            ports: stage.ports,
            facts: {
                repository: repositoryFullName, branch: named.branch, sha: repository.commit, previousSha: repository.before,
                changedFiles: undefined, event: 'rehearsal', actor: undefined, runUrl: undefined, rerun: false,
            },
        });
    }
    finally {
        await stage.close();
        repository.remove();
    }
}
function noManifests(configPath) {
    return {
        code: 'OSOP-INPUT-004',
        severity: 'error',
        message: `the folder ${configPath} that config-path names does not exist, or has no YAML files`,
        hint: 'name the folder of the manifests to rehearse with, relative to working-directory; without it the rehearsal brings its own',
    };
}
function rehearsalWorkflow(settings, root, { exampleApp }) {
    const found = (0,load_plan/* findWorkflow */.$k)(settings, root);
    // The built-in workflow needs no app here: the example's is used, and Slack is always there.
    return 'problem' in found && exampleApp && settings.workflow === undefined
        ? (0,load_plan/* sourceOf */.vz)(built_in/* builtInFile */.a, (0,built_in/* builtInWorkflow */.B)({ notify: true }))
        : found;
}
/** The repository and branch that the workflow's git node names: the throw-away ones take their names. */
function namedRepository(source) {
    const git = (0,parse/* parseWorkflow */.h)(source.text, source.file).document?.nodes.find((node) => node.type === 'git')?.runtime ?? {};
    const repository = git['repository'] ?? git['repo'];
    return {
        repository: typeof repository === 'string' && (0,repository_name/* repositoryName */.a)(repository) !== undefined ? repository : exampleRepository,
        branch: typeof git['branch'] === 'string' && /^[\w./-]+$/.test(git['branch']) ? git['branch'] : 'main',
    };
}
async function setStage({ repository, clock, host, applications, scenario, branch }) {
    const [{ createSimulator, serveGit }, { createHandlerTransport }, { createArgocdClient }, { createGit }, { createCommands }, { createSystemRandom }] = await Promise.all([
        __webpack_require__.e(/* import() */ 788).then(__webpack_require__.bind(__webpack_require__, 5788)),
        __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 9765)),
        __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 1665)),
        __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 5597)),
        __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 6509)),
        __webpack_require__.e(/* import() */ 464).then(__webpack_require__.bind(__webpack_require__, 1464)),
    ]);
    const gitServer = await serveGit({ root: repository.root });
    const repositoryUrl = `${gitServer.url}/${repository.name}`;
    await pointAtServer(repository, repositoryUrl, { clock, env: host.env });
    const simulator = await createSimulator({
        clock,
        repositories: { [repositoryUrl]: repository.bare },
        applications: applications.map(deployments/* parseApplicationRef */.t).map((ref) => ({
            ...ref, repoURL: repositoryUrl, path: '.', targetRevision: branch, automated: scenario === 'auto-sync', initial: { revision: repository.before },
        })),
        tokens: { [embedded.token]: 'rehearsal' },
        outcome: rehearsalOutcomes(scenario, repository.commit),
        ...(scenario === 'window' ? { windows: [{ kind: 'deny', active: true, schedule: '0 0 * * *', duration: '24h' }] } : {}),
    });
    if (scenario === 'busy') {
        for (const name of applications)
            await simulator.startForeignOperation(name, { durationMs: 20_000, username: 'somebody-else' });
    }
    return {
        ports: {
            random: createSystemRandom(),
            git: createGit({ workspace: repository.checkout, clock, environment: host.env, signal: host.signal }),
            argocd: createArgocdClient({
                clock,
                transport: createHandlerTransport(simulator.handle, clock),
                serverUrl: embedded.serverUrl,
                auth: { kind: 'token', token: embedded.token },
            }),
            messages: { post: async () => undefined },
            commands: createCommands({ clock, workspace: repository.checkout, environment: host.env }),
        },
        close: async () => {
            simulator.close();
            await gitServer.close();
        },
    };
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3664);


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
    changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1, proposed: false, otherRef: undefined,
};
function githubTrigger(env, event) {
    const name = env['GITHUB_EVENT_NAME'];
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(event) ? event : {};
    const push = name === 'push' ? payload : {};
    const ref = env['GITHUB_REF'] ?? text(payload['ref']);
    const pullRequest = name === 'pull_request' || name === 'pull_request_target';
    const proposed = name !== 'pull_request_target' && (name?.startsWith('pull_request') === true || name === 'merge_group' || ref?.startsWith('refs/pull/') === true);
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
        otherRef: branch === undefined || branch === '' ? present(ref) : undefined,
    };
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
        runUrl: env['CI_JOB_URL'],
        proposed: env['CI_MERGE_REQUEST_IID'] !== undefined || /merge_request|pull_request/.test(env['CI_PIPELINE_SOURCE'] ?? ''),
        otherRef: env['CI_COMMIT_TAG'] === undefined ? undefined : `refs/tags/${env['CI_COMMIT_TAG']}`,
    };
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

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ builtInWorkflow),
/* harmony export */   a: () => (/* binding */ builtInFile)
/* harmony export */ });
/** Name under which the built-in workflow appears where a file would be named. */
const builtInFile = 'built-in.osop.yaml';
/**
 * The workflow of a run without a file: commit, validate, sync, gate on health, and roll back when the
 * sync or the gate fails. With `notify` it tells Slack how it ended.
 */
function builtInWorkflow({ notify }) {
    return notify ? `${nodes}${notifyNodes}${edges}${notifyEdges}` : `${nodes}${edges}`;
}
const nodes = `osop_version: "2.0"
id: built-in
name: Deploy by Argo CD and verify
nodes:
  - id: commit
    type: git
    purpose: Find the commit to deploy and what it changed
    runtime: {action: webhook}
    outputs: [commit_sha, changed_files]
  - id: validate
    type: system
    purpose: Check the changed manifests
    runtime: {action: validate}
    inputs: [changed_files]
    outputs: [validation_result]
  - id: sync
    type: infra
    purpose: Bring the commit to the cluster
    runtime: {tool: argocd, action: sync, app_name: "\${inputs.app}", revision: "{{commit_sha}}"}
    inputs: [commit_sha, validation_result]
    outputs: [sync_status]
  - id: health
    type: api
    purpose: Wait until it is healthy and stays so
    runtime: {method: GET, url: "https://argocd/api/v1/applications/\${inputs.app}"}
    inputs: [sync_status]
    outputs: [health_status]
  - id: rollback
    type: infra
    purpose: Go back to the last healthy revision
    runtime: {tool: argocd, action: rollback, app_name: "\${inputs.app}", steps: 1}
    outputs: [rollback_status]
`;
const notifyNodes = `  - id: notify_success
    type: api
    purpose: Tell Slack that it is live
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
  - id: notify_failure
    type: api
    purpose: Tell Slack that it failed
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
`;
const edges = `edges:
  - {from: commit, to: validate}
  - {from: validate, to: sync, mode: conditional, condition: "validation_result.valid == true"}
  - {from: sync, to: health}
  - {from: sync, to: rollback, mode: fallback}
  - {from: health, to: rollback, mode: fallback}
`;
const notifyEdges = `  - {from: health, to: notify_success}
  - {from: rollback, to: notify_failure}
  - {from: rollback, to: notify_failure, mode: fallback}
  - {from: validate, to: notify_failure, mode: error}
  - {from: sync, to: notify_failure, mode: error}
`;


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Deployments),
/* harmony export */   t: () => (/* binding */ parseApplicationRef)
/* harmony export */ });
/** The deployments of a run by application. */
class Deployments {
    byApp = new Map();
    get(app) {
        return this.byApp.get(keyOf(app));
    }
    all() {
        return [...this.byApp.values()];
    }
    /** Records new facts on an application, creating its entry where there is none. */
    update(app, facts) {
        const before = this.get(app) ?? {
            app,
            revision: undefined,
            baseline: undefined,
            autoSynced: false,
            prune: false,
            state: 'untouched',
            operation: undefined,
            application: undefined,
            causes: [],
            startedMs: facts.startedMs ?? 0,
            endedMs: undefined,
            strategy: undefined,
            revertSha: undefined,
            liveRevision: undefined,
            notices: [],
        };
        const after = { ...before, ...facts };
        this.byApp.set(keyOf(app), after);
        return after;
    }
}
function keyOf(app) {
    return `${app.namespace ?? ''}/${app.name}`;
}
/** `name`, or `namespace/name` for an application outside the control plane's namespace. */
function parseApplicationRef(text) {
    const slash = text.indexOf('/');
    return slash === -1 ? { name: text } : { namespace: text.slice(0, slash), name: text.slice(slash + 1) };
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expressionScope),
/* harmony export */   v: () => (/* binding */ templateResolver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** The values that expressions see. Outputs of nodes that have not run are null. */
function expressionScope(sources) {
    const { document, nodes, inputs, variables, clock, current, extra } = sources;
    const names = {};
    const outputs = {};
    for (const [name, value] of Object.entries(document.variables))
        names[name] = value ?? null;
    for (const state of nodes.values()) {
        for (const name of state.planned.node.outputs)
            names[name] ??= null;
    }
    for (const [id, state] of [...nodes].toSorted(([, one], [, other]) => one.published - other.published)) {
        outputs[id] = { ...state.produced, ...state.outputs };
        for (const [name, value] of Object.entries(state.outputs))
            names[name] = value ?? null;
    }
    for (const [name, value] of Object.entries(extra))
        names[name] = value ?? null;
    const stateOf = (node) => nodes.get(node ?? current);
    return {
        names,
        outputs,
        inputs,
        metadata: { ...document.metadata, id: document.id, name: document.name },
        env: { ...document.env, ...variables },
        run: {
            status: (node) => stateOf(node)?.status ?? 'pending',
            errorOf: (node) => stateOf(node)?.problems.find((problem) => problem.severity === 'error')?.message ?? '',
            durationOf: (node) => (stateOf(node)?.durationMs ?? 0) / 1000,
            attempt: () => nodes.get(current)?.attempts ?? 0,
            now: () => clock.now(),
        },
    };
}
/** Looks a template's reference up in the same names, and in the `variables` input by bare name. */
function templateResolver(scope, variables) {
    return ({ path }) => {
        const [root, ...fields] = path;
        if (root === undefined)
            return undefined;
        const found = bareValue(root, scope, variables);
        let value = found;
        for (const field of fields) {
            value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, field) ? value[field] : undefined;
        }
        return value ?? undefined;
    };
}
function bareValue(root, scope, variables) {
    if (Object.hasOwn(scope.names, root))
        return scope.names[root];
    if (Object.hasOwn(variables, root))
        return variables[root];
    switch (root) {
        case 'inputs': return scope.inputs;
        case 'outputs': return scope.outputs;
        case 'metadata': return scope.metadata;
        case 'env': return scope.env;
        default: return undefined;
    }
}


/***/ })

};
