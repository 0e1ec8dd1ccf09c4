export const id = 7797;
export const ids = [7797];
export const modules = {

/***/ 178:
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
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
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
// EXTERNAL MODULE: ./build/compiled/wiring.js + 3 modules
var wiring = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(3336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/compiled/commands/engine-settings.js
var engine_settings = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/compiled/commands/load-plan.js + 1 modules
var load_plan = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/compiled/commands/manifest-checks.js + 4 modules
var manifest_checks = __webpack_require__(1317);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(9777);
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
    const names = new Set(textsIn(plan, given).flatMap((text) => (text === undefined ? [fallback] : (0,selection/* namesIn */.wX)(text).map(aMatchOf))));
    return names.size === 0 ? [fallback] : [...names];
}
/** In a rehearsal there is one application for each pattern. */
function aMatchOf(name) {
    return name.replaceAll('*', 'app').replaceAll('?', 'x');
}
function textsIn(plan, given) {
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
                return textsIn(step.plan, { ...given, inputs: { ...given.inputs, ...inner } });
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
const canarySteps = `  strategy:
    canary:
      steps:
        - setWeight: 20
        - pause: {}
        - setWeight: 60
        - pause: {duration: 60}
`;
/** A small config repository: one Deployment, or Rollout with the steps of a canary, with its Service and ConfigMap, at an image tag. */
function exampleFiles(tag, { canary }) {
    return {
        'README.md': '# Example config repository\n\nArgo CD deploys what is in this folder.\n',
        'deployment.yaml': `apiVersion: ${canary ? 'argoproj.io/v1alpha1' : 'apps/v1'}
kind: ${canary ? 'Rollout' : 'Deployment'}
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 2
${canary ? canarySteps : ''}  selector:
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
async function createRehearsalRepository({ manifests, canary, name, branch, clock, env }) {
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
        writeFiles(checkout, exampleFiles('1.4.1', { canary }));
    else
        (0,external_node_fs_.cpSync)(manifests, checkout, { recursive: true, filter: (path) => !path.split('/').includes('.git') });
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'Deploy 1.4.1');
    const before = await git('rev-parse', 'HEAD');
    if (manifests === undefined)
        writeFiles(checkout, exampleFiles('1.4.2', { canary }));
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

;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/folder-of-application.js


/**
 * The folder of a kustomization that an Application is called after, as `apps/web/overlays/dev` for `web-dev`: names of
 * folders on the way there, with dashes between them. `.` where there is none, or more than one.
 */
function folderOfApplication(name, kustomizations) {
    const fitting = kustomizations.filter((folder) => spells(folder.split('/').toReversed(), name));
    return fitting.length === 1 ? (fitting[0] ?? '.') : '.';
}
/** The last folder has to be in the name; those above it may be. */
function spells([last, ...above], name) {
    if (last === undefined)
        return false;
    if (name === last)
        return true;
    return name.endsWith(`-${last}`) && someSpell(above, name.slice(0, -last.length - 1));
}
function someSpell(segments, name) {
    return segments.length > 0 && (spells(segments, name) || someSpell(segments.slice(1), name));
}
/** Folders of a checkout that hold a kustomization; none deeper than eight. */
function kustomizationsIn(root, folder = '', depth = 0) {
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).filter(({ name }) => name !== '.git');
    const own = folder !== '' && entries.some(({ name }) => /^(?:kustomization\.ya?ml|Kustomization)$/.test(name)) ? [folder] : [];
    const below = depth === 8 ? [] : entries.filter((entry) => entry.isDirectory());
    return [...own, ...below.flatMap(({ name }) => kustomizationsIn(root, folder === '' ? name : `${folder}/${name}`, depth + 1))];
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
    const { VirtualClock } = await __webpack_require__.e(/* import() */ 5885).then(__webpack_require__.bind(__webpack_require__, 5885));
    const clock = new VirtualClock(new Date(host.clock.now()));
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    // The applications of a rehearsal have neither labels nor projects to choose by.
    const selection = { ...settings.selection, selector: undefined, projects: [] };
    const rehearsed = { ...settings, selection, app: settings.app ?? exampleApp, slackWebhookUrl: embedded.slackUrl };
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
        facts: { repositories: [repositoryFullName], branch: named.branch, slackBound: true, asksNobody: true, customHandlers: host.handlers ?? [] },
    });
    const { checks, problems: checkProblems } = await (0,manifest_checks/* openManifestChecks */.L)(settings, host);
    if (plan === undefined || (0,problem/* hasErrors */.C)([...problems, ...checkProblems]))
        return ended([...problems, ...checkProblems], source.file);
    const manifests = settings.configPath === '' ? undefined : (0,external_node_path_.resolve)(root, settings.configPath);
    if (manifests !== undefined && !holdsManifests(manifests))
        return ended([noManifests(settings.configPath)], source.file);
    const repository = await createRehearsalRepository({ manifests, canary: actsOnRollouts(plan), name: repositoryFullName, branch: named.branch, clock, env: host.env });
    const applications = applicationsOf(plan, { inputs: (0,carry_out/* workflowInputs */.$)(rehearsed), variables: settings.variables }, exampleApp);
    const stage = await setStage({ repository, clock, host, applications, scenario: settings.scenario, branch: named.branch });
    try {
        return await (0,carry_out/* carryOut */.u)({
            plan, source, problems, trigger, host, report, clock,
            settings: rehearsed,
            // The folder of the user's manifests is the whole of the throw-away repository.
            engine: { ...(0,engine_settings/* engineSettings */.O)(rehearsed, { askArgocd: true, runCommands: false, manifestChecks: checks }), configPath: '' },
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
/** True where a step is about a Rollout: then the example has one. */
function actsOnRollouts(plan) {
    return [...plan.nodes.values()].some(({ step }) => (step.kind === 'workflow' ? actsOnRollouts(step.plan) : step.kind === 'action' && step.of === 'Rollout'));
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
        ? (0,load_plan/* sourceOf */.vz)(built_in/* builtInFile */.aR, (0,built_in/* builtInWorkflow */.Bk)({ notify: true, bump: false }))
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
    const [{ createSimulator, serveGit }, { createHandlerTransport }, { createArgocdClient }, { createConfigRepository, createGit }, { createCommands }, { createSystemRandom }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5885).then(__webpack_require__.bind(__webpack_require__, 5885)),
        __webpack_require__.e(/* import() */ 3628).then(__webpack_require__.bind(__webpack_require__, 3628)),
        __webpack_require__.e(/* import() */ 1229).then(__webpack_require__.bind(__webpack_require__, 1229)),
        __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 9824)),
        __webpack_require__.e(/* import() */ 6509).then(__webpack_require__.bind(__webpack_require__, 6509)),
        __webpack_require__.e(/* import() */ 1464).then(__webpack_require__.bind(__webpack_require__, 1464)),
    ]);
    const gitServer = await serveGit({ root: repository.root });
    const repositoryUrl = `${gitServer.url}/${repository.name}`;
    await pointAtServer(repository, repositoryUrl, { clock, env: host.env });
    const kustomizations = kustomizationsIn(repository.checkout);
    const simulator = await createSimulator({
        clock,
        repositories: { [repositoryUrl]: repository.bare },
        applications: applications.map(deployments/* parseApplicationRef */.t).map((ref) => ({
            ...ref, repoURL: repositoryUrl, path: folderOfApplication(ref.name, kustomizations), targetRevision: branch, automated: scenario === 'auto-sync', initial: { revision: repository.before },
        })),
        tokens: { [embedded.token]: 'rehearsal' },
        outcome: rehearsalOutcomes(scenario, repository.commit),
        ...(scenario === 'window' ? { windows: [{ kind: 'deny', active: true, schedule: '0 0 * * *', duration: '24h' }] } : {}),
    });
    if (scenario === 'busy') {
        for (const name of applications)
            await simulator.startForeignOperation(name, { durationMs: 20_000, username: 'somebody-else' });
    }
    const gitOptions = { workspace: repository.checkout, clock, environment: host.env, signal: host.signal };
    const configRepository = createConfigRepository(gitOptions);
    return {
        ports: {
            random: createSystemRandom(),
            git: createGit(gitOptions),
            argocd: createArgocdClient({
                clock,
                transport: createHandlerTransport(simulator.handle, clock),
                serverUrl: embedded.serverUrl,
                auth: { kind: 'token', token: embedded.token },
            }),
            messages: { post: async () => undefined },
            checks: { get: async () => await Promise.reject(new adapter_error.AdapterError('refused', 'a rehearsal asks no server')) },
            commands: createCommands({ clock, workspace: repository.checkout, environment: host.env }),
            configRepository,
        },
        close: async () => {
            simulator.close();
            configRepository.close();
            await gitServer.close();
        },
    };
}


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ selectResources),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hl: () => (/* binding */ intoWaves),
/* harmony export */   id: () => (/* binding */ mergeSyncOptions),
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

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Deployments),
/* harmony export */   t: () => (/* binding */ parseApplicationRef)
/* harmony export */ });
/** The deployments of a run by application. */
class Deployments {
    byApp = new Map();
    selections = new Map();
    /** Keeps which applications a text such as `web-*` stood for in a sync, their children included, for the steps after it. */
    select(text, apps) {
        this.selections.set(text, apps);
    }
    /** The applications that a sync found for the text; undefined where none has asked. */
    selected(text) {
        return this.selections.get(text);
    }
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
            hydratedRevision: undefined,
            baseline: undefined,
            autoSynced: false,
            prune: false,
            state: 'untouched',
            operation: undefined,
            application: undefined,
            causes: [],
            evidence: undefined,
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
