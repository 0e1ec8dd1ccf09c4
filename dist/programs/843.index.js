export const id = 843;
export const ids = [843,917];
export const modules = {

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recordWithoutRun)
/* harmony export */ });
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);

/** The record of a run that ended before it began: nothing was asked of anyone. */
function recordWithoutRun(problems, { clock, runId, file, result = 'failed', exitCode = _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.invalid }) {
    const now = clock.now();
    const errors = problems.filter((problem) => problem.severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    return {
        runId,
        workflow: { id: file, name: file, file },
        dryRun: false,
        result,
        exitCode,
        headline: `Nothing was changed: ${errors[0]?.message ?? 'the run was refused'}${more}`,
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
}


/***/ }),

/***/ 1323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineSettings)
/* harmony export */ });
/** The part of the settings that the engine reads. */
function engineSettings(settings, { askArgocd }) {
    return {
        askArgocd,
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

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findWorkflow),
/* harmony export */   Y: () => (/* binding */ loadPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_workflow_built_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5780);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8727);




/** The workflow to carry out: the input's, the first that is found, or the built-in one. */
function findWorkflow(settings, root) {
    const file = settings.workflow ?? (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkflowFiles */ .Sh)(root)[0];
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
    return { file: _core_workflow_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInFile */ .a, text: (0,_core_workflow_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInWorkflow */ .B)({ notify: settings.slackWebhookUrl !== undefined }) };
}
function readWorkflowFile(file, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    try {
        return { file: displayName(path, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(root)), text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') };
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? 'unknown'})`;
        const found = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkflowFiles */ .Sh)(root);
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
/** Relative to the repository, as git names its files, so that annotations find the line; absolute for a file elsewhere. */
function displayName(path, repository) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, path);
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside.split('\\').join('/');
}
/** Plans a workflow for a run; sub-workflows are read from the checkout, or from beside a file outside of it. */
async function loadPlan(source, { settings, root, facts }) {
    const { planWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(369), __webpack_require__.e(738), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 5183));
    const context = {
        repositories: facts.repositories,
        branch: facts.branch,
        inputs: { ...(settings.app === undefined ? {} : { app: settings.app }), ...settings.workflowInputs },
        variables: settings.variables,
        slackBound: facts.slackBound,
        allowCommands: settings.allowCommands,
        prune: settings.prune,
        customHandlers: facts.customHandlers ?? [],
        readWorkflow: (path) => {
            const found = readWorkflowFile(path, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(root));
            return 'text' in found ? found.text : undefined;
        },
    };
    return await planWorkflow(source.text, source.file, context);
}


/***/ }),

/***/ 3843:
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
// EXTERNAL MODULE: ./build/compiled-UuNyY9/core/problem.js
var problem = __webpack_require__(6917);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/core/repository-name.js
var repository_name = __webpack_require__(8446);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/core/trigger.js
var core_trigger = __webpack_require__(5838);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/core/workflow/built-in.js
var built_in = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/core/workflow/parse.js + 7 modules
var parse = __webpack_require__(3139);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/engine/custom-handler.js
var custom_handler = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/wiring.js + 2 modules
var wiring = __webpack_require__(8727);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/commands/command-result.js
var command_result = __webpack_require__(8962);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/commands/engine-settings.js
var engine_settings = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/commands/load-plan.js
var load_plan = __webpack_require__(5695);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/core/workflow/templates.js
var templates = __webpack_require__(2061);
// EXTERNAL MODULE: ./build/compiled-UuNyY9/engine/scope.js
var engine_scope = __webpack_require__(1871);
;// CONCATENATED MODULE: ./build/compiled-UuNyY9/commands/rehearse/applications-of.js


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
            return [typeof name === 'string' ? name.split('/').at(-1) : undefined];
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
;// CONCATENATED MODULE: ./build/compiled-UuNyY9/commands/rehearse/change-manifest.js



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
;// CONCATENATED MODULE: ./build/compiled-UuNyY9/commands/rehearse/example-files.js
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

;// CONCATENATED MODULE: ./build/compiled-UuNyY9/commands/rehearse/config-repository.js






/**
 * Makes the repository from a folder of the user's manifests, or from the example. The second commit is
 * what gets deployed: the example's next image, or a note in one of the user's manifests.
 */
async function createRehearsalRepository({ manifests, name, branch, clock }) {
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'osop-rehearsal-'));
    const bare = (0,external_node_path_.join)(root, 'srv', `${name}.git`);
    const checkout = (0,external_node_path_.join)(root, 'checkout');
    const git = async (...args) => await clock.during(runGit(checkout, args));
    (0,external_node_fs_.mkdirSync)(bare, { recursive: true });
    (0,external_node_fs_.mkdirSync)(checkout);
    await clock.during(runGit(root, ['init', '--quiet', '--bare', `--initial-branch=${branch}`, bare]));
    await clock.during(runGit(root, ['clone', '--quiet', bare, checkout]));
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
async function pointAtServer(repository, url, clock) {
    await clock.during(runGit(repository.checkout, ['remote', 'set-url', 'origin', url]));
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
function runGit(cwd, args) {
    const env = {
        PATH: globalThis.process.env['PATH'],
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

;// CONCATENATED MODULE: ./build/compiled-UuNyY9/commands/rehearse/outcomes.js
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

;// CONCATENATED MODULE: ./build/compiled-UuNyY9/commands/rehearse/rehearse.js
















/** Where the embedded Argo CD pretends to be, and the token that it takes. Both exist in this process only. */
const embedded = { serverUrl: 'https://argocd.rehearsal.invalid', token: 'rehearsal', slackUrl: 'https://hooks.slack.invalid/rehearsal' };
/** The example application, where neither workflow nor input names one. */
const exampleApp = 'production-app';
/**
 * `rehearse`: the same plan, engine and adapters as a real run, with an embedded Argo CD on simulated time
 * and a throw-away git server. Needs no server, token, cluster or network.
 */
async function rehearse(settings, host, report) {
    const { VirtualClock } = await __webpack_require__.e(/* import() */ 318).then(__webpack_require__.bind(__webpack_require__, 2318));
    const clock = new VirtualClock(new Date(host.clock.now()));
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const rehearsed = { ...settings, app: settings.app ?? exampleApp, slackWebhookUrl: embedded.slackUrl };
    const source = rehearsalWorkflow(rehearsed, root, settings.app === undefined);
    const trigger = (0,core_trigger/* readTrigger */.v)({}, undefined);
    if ('problem' in source) {
        return { trigger, plan: undefined, workflowHash: undefined, record: (0,command_result/* recordWithoutRun */.D)([source.problem], { clock, runId: 'rehearsal', file: settings.workflow ?? 'workflow' }) };
    }
    const named = namedRepository(source);
    const facts = { repositories: [(0,repository_name/* repositoryName */.a)(named.repository) ?? 'example/config'], branch: named.branch, slackBound: true, customHandlers: host.handlers ?? [] };
    const planning = await (0,load_plan/* loadPlan */.Y)(source, { settings: rehearsed, root, facts });
    if (planning.plan === undefined || (0,problem/* hasErrors */.C)(planning.problems)) {
        return { trigger, plan: undefined, workflowHash: undefined, record: (0,command_result/* recordWithoutRun */.D)(planning.problems, { clock, runId: 'rehearsal', file: source.file }) };
    }
    const { plan } = planning;
    const manifests = settings.configPath === '' ? undefined : (0,external_node_path_.resolve)(root, settings.configPath);
    if (manifests !== undefined && !holdsManifests(manifests)) {
        return { trigger, plan: undefined, workflowHash: undefined, record: (0,command_result/* recordWithoutRun */.D)([noManifests(settings.configPath)], { clock, runId: 'rehearsal', file: source.file }) };
    }
    const repository = await createRehearsalRepository({
        manifests,
        name: facts.repositories[0] ?? 'example/config',
        branch: named.branch,
        clock,
    });
    const inputs = { app: rehearsed.app, ...settings.workflowInputs };
    const stage = await setStage({ repository, clock, host, applications: applicationsOf(plan, { inputs, variables: settings.variables }, exampleApp), scenario: settings.scenario, branch: named.branch });
    try {
        const { runPlan } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 1979));
        const record = await runPlan({
            plan,
            ports: stage.ports,
            clock,
            // The folder of the user's manifests is the whole of the throw-away repository.
            settings: { ...(0,engine_settings/* engineSettings */.O)(rehearsed, { askArgocd: true }), configPath: '' },
            facts: {
                repository: facts.repositories[0], branch: named.branch, sha: repository.commit, previousSha: repository.before,
                changedFiles: undefined, event: 'rehearsal', actor: undefined, runUrl: undefined,
            },
            inputs,
            variables: settings.variables,
            customHandlers: (0,custom_handler/* handlersByName */._)(host.handlers ?? []),
            report,
            signal: host.signal,
        });
        return {
            trigger,
            plan,
            workflowHash: (0,external_node_crypto_.createHash)('sha256').update(source.text).digest('hex'),
            record: { ...record, problems: [...planning.problems, ...record.problems] },
        };
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
function rehearsalWorkflow(settings, root, withoutApp) {
    const found = (0,load_plan/* findWorkflow */.$)(settings, root);
    // The built-in workflow needs no app here: the example's is used, and Slack is always there.
    return 'problem' in found && withoutApp && settings.workflow === undefined
        ? { file: built_in/* builtInFile */.a, text: (0,built_in/* builtInWorkflow */.B)({ notify: true }) }
        : found;
}
/** The repository and branch that the workflow's git node names: the throw-away ones take their names. */
function namedRepository(source) {
    const git = (0,parse/* parseWorkflow */.h)(source.text, source.file).document?.nodes.find((node) => node.type === 'git')?.runtime ?? {};
    const repository = git['repository'] ?? git['repo'];
    return {
        repository: typeof repository === 'string' && (0,repository_name/* repositoryName */.a)(repository) !== undefined ? repository : 'example/config',
        branch: typeof git['branch'] === 'string' && /^[\w./-]+$/.test(git['branch']) ? git['branch'] : 'main',
    };
}
async function setStage({ repository, clock, host, applications, scenario, branch }) {
    const [{ createSimulator, serveGit }, { createHandlerTransport }, { createArgocdClient }, { createGit }, { createWorkspace }, { createCommands }, { createSystemRandom }] = await Promise.all([
        __webpack_require__.e(/* import() */ 318).then(__webpack_require__.bind(__webpack_require__, 2318)),
        __webpack_require__.e(/* import() */ 967).then(__webpack_require__.bind(__webpack_require__, 967)),
        __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 2575)),
        __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 6427)),
        __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 412)),
        __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 1673)),
        __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 6370)),
    ]);
    const gitServer = await serveGit({ root: repository.root });
    const repositoryUrl = `${gitServer.url}/${repository.name}`;
    await pointAtServer(repository, repositoryUrl, clock);
    const simulator = await createSimulator({
        clock,
        repositories: { [repositoryUrl]: repository.bare },
        applications: applications.map((name) => ({
            name, repoURL: repositoryUrl, path: '.', targetRevision: branch, automated: scenario === 'auto-sync', initial: { revision: repository.before },
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
            workspace: createWorkspace({ root: repository.checkout }),
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

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** True when at least one problem is an error. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `file:line:column`, the form that editors and terminals make clickable. */
function formatLocation(where) {
    return `${where.file}:${where.line}:${where.column}`;
}


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The CLI's exit codes; the action fails on all but 0. */
const exitCodes = {
    done: 0,
    rolledBack: 1,
    invalid: 2,
    needsPerson: 3,
    cancelled: 4,
    refused: 5,
    internal: 70,
};


/***/ }),

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);


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
    changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1,
};
function githubTrigger(env, event) {
    const name = env['GITHUB_EVENT_NAME'];
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(event) ? event : {};
    const push = name === 'push' ? payload : {};
    const ref = env['GITHUB_REF'] ?? text(payload['ref']);
    const pullRequest = name === 'pull_request' || name === 'pull_request_target';
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

/***/ 5780:
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

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ handlersByName)
/* harmony export */ });
/** The handlers by name, as a run takes them. */
function handlersByName(handlers) {
    return Object.fromEntries(handlers.map(({ name, perform }) => [name, perform]));
}


/***/ }),

/***/ 1871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expressionScope),
/* harmony export */   v: () => (/* binding */ templateResolver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);

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
