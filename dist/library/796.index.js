export const id = 796;
export const ids = [796];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ listAllFiles),
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   Ug: () => (/* binding */ hasAll)
/* harmony export */ });
/* unused harmony export listRepositoryFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Folders that hold nothing of the repository's own. */
const ignored = new Set(['.git', 'node_modules', '.terraform', 'vendor']);
/** Files that can be manifests or belong to their rendering. */
const ofInterest = /\.(?:ya?ml|json|tpl)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i;
/**
 * Paths of YAML and JSON files below a folder, relative to it, with `/`, sorted so that the files of a folder stand
 * together. Links are not followed.
 */
function listRepositoryFiles(root) {
    return listFiles(root, (path) => path.endsWith('.yaml') || ofInterest.test(path));
}
/** The same for files of every kind: whether something is there is told by these. */
function listAllFiles(root) {
    return listFiles(root, () => true);
}
function listFiles(root, isWanted) {
    const found = [];
    const walk = (folder) => {
        const [files, folders] = [[], []];
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder === '' ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile() && isWanted(path))
                files.push(path);
            else if (entry.isDirectory() && !ignored.has(entry.name))
                folders.push(path);
        }
        for (const path of files.toSorted())
            found.push(path);
        for (const path of folders.toSorted())
            walk(path);
    };
    walk('');
    return found;
}
/** Whether all of some files are there: a checkout may be sparse. */
function hasAll(root, paths) {
    return paths.every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${root}/${path}`));
}
/** An object: of a name alone Node.js makes one for each file. */
const asText = { encoding: 'utf8', flag: 'r' };
/** Reads files of such a listing, which holds no links: none can lead out of the folder. */
function readBelow(root) {
    return (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${root}/${path}`, asText);
        }
        catch {
            return undefined;
        }
    };
}


/***/ }),

/***/ 2796:
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
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(3210);
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
// EXTERNAL MODULE: ./build/compiled/adapters/repository-files.js
var repository_files = __webpack_require__(8969);
// EXTERNAL MODULE: ./build/compiled/core/argocd/target-revision.js
var target_revision = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/compiled/core/gitops/model-applications.js + 19 modules
var model_applications = __webpack_require__(8713);
// EXTERNAL MODULE: ./build/compiled/core/gitops/repository-address.js
var repository_address = __webpack_require__(7556);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/applications-in-files.js







/** More are not made: a rehearsal is for looking at. */
const most = 200;
/**
 * Finds the Applications and expands the ApplicationSets of a checkout that is rehearsed with at `branch`. Whatever repository
 * they name, it is the rehearsed one; what is not in it is stood in for. One that is pinned to a commit, which nobody has, is left out.
 */
function applicationsInFiles(root, { branch, given }) {
    const tree = (0,git_tree/* createGitTree */.bk)((0,repository_files/* listAllFiles */.B3)(root).toSorted(), (0,repository_files/* readBelow */.Gj)(root));
    const facts = { addresses: [], branch: undefined, defaultBranch: undefined, given, newGlobbing: false };
    const model = (0,model_applications/* modelApplications */.PN)(tree, facts);
    const all = (0,model_applications/* applicationsOf */.$_)(model);
    const refused = new Map(all.flatMap((application) => { const why = whyNot(application); return why === undefined ? [] : [[application.key, `${application.name} is not rehearsed: ${why}`]]; }));
    const applications = all.filter(({ key }) => !refused.has(key)).slice(0, most);
    const sources = applications.flatMap((application) => application.sources);
    const follows = (source) => !isChart(source) && (0,repository_address/* followsBranch */.b)(source.revision, { branch, defaultBranch: branch });
    const isRoot = ({ definition, key, sources: own }) => own.some(follows) && !applications.some((other) => other.key !== key && deploys(other, definition.file));
    return {
        applications,
        roots: applications.filter(isRoot).map(({ name }) => name),
        addresses: [...new Set(sources.filter((source) => !isChart(source)).map(({ repoURL }) => repoURL))],
        charts: sources.filter(isChart).map(({ repoURL, value, revision }) => ({ address: repoURL, chart: (0,git_tree/* textOf */.b6)(value['chart']), version: versionWithin(revision) })),
        refs: [...new Set(sources.filter((source) => !isChart(source)).flatMap(({ revision }) => refOf(revision, branch)))],
        generate: (set) => {
            const [definition] = model.sets.filter((one) => one.name === nameOf(set)).map((one) => one.definition);
            const expanded = definition === undefined ? undefined : (0,model_applications/* expandSet */.r2)({ ...definition, value: set }, tree, facts);
            return expanded === undefined || expanded.gaps.length > 0 ? undefined : expanded.applications.map(({ value }) => value);
        },
        notes: [
            ...refused.values(),
            ...model.sets.flatMap(({ name, gaps }) => gaps.map(({ message }) => `the ApplicationSet ${name} is not rehearsed: ${message}`)),
            ...(all.length - refused.size > most ? [`the first ${most} of ${all.length - refused.size} applications are rehearsed`] : []),
        ],
    };
}
function isChart({ value }) {
    return typeof value['chart'] === 'string';
}
function whyNot({ sources }) {
    for (const { folder, revision, value, ref } of sources) {
        if (typeof value['chart'] === 'string')
            continue;
        if (folder === undefined && ref === undefined)
            return 'its source has no path within the repository';
        if ((0,target_revision/* targetKind */.W)(revision) === 'commit')
            return `it is pinned to the commit ${revision.slice(0, 7)}, which a rehearsal does not have`;
    }
    return undefined;
}
/** Roughly: what stands in the folder of one of its sources, or below where it recurses. */
function deploys({ sources }, file) {
    return sources.some(({ folder, value }) => {
        if (folder === undefined)
            return false;
        const directory = value['directory'];
        const within = folder === '' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
        return within !== undefined && (!within.includes('/') || ((0,json/* isJsonObject */.O)(directory) && directory['recurse'] === true));
    });
}
/** The tag or branch that has to be there; none for what the rehearsed branch is. A range has the oldest version that it allows. */
function refOf(revision, branch) {
    const kind = (0,target_revision/* targetKind */.W)(revision);
    if (kind === 'default' || kind === 'commit')
        return [];
    if (kind === 'range')
        return [`refs/tags/${/\d/.test(revision) && /^v|[^\w]v/.test(revision) ? 'v' : ''}${versionWithin(revision)}`];
    const name = revision.replace(/^refs\/(?:heads|tags)\//, '');
    if (name === branch || !(0,refs/* isSafeRef */.fx)(name))
        return [];
    return [kind === 'tag' ? `refs/tags/${name}` : `refs/heads/${name}`];
}
/** The first version in a range, with zeros for what is open: `1.4.0` of `1.4.*` and `>=1.4 <2`; a version is itself. */
function versionWithin(revision) {
    if (/^v?\d+\.\d+\.\d+[\w.+-]*$/.test(revision))
        return revision;
    const [, major = '1', minor = '0', patch = '0'] = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(revision) ?? [];
    return `${major}.${minor}.${patch}`;
}
function nameOf({ metadata }) {
    return (0,json/* isJsonObject */.O)(metadata) && typeof metadata['name'] === 'string' ? metadata['name'] : '';
}

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
    const names = new Set(textsIn(plan, given).flatMap((text) => (text === undefined ? [fallback] : (0,selection/* namesIn */.wX)(text).flatMap((name) => matchesOf(name, given.known)))));
    return names.size === 0 ? [fallback] : [...names];
}
/** For a pattern that nothing matches there is one application. */
function matchesOf(name, known) {
    const matches = (0,selection/* isPattern */.Pt)(name) ? known.filter((one) => (0,selection/* matchesPattern */.MT)(name, one)) : [];
    return matches.length > 0 ? matches : [name.replaceAll('*', 'app').replaceAll('?', 'x')];
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
    (document) => ((0,dist/* isMap */.jh)(document.getIn(['spec', 'template'])) && !definesApplications(document) ? ['spec', 'template', 'metadata', 'annotations', note.key] : undefined),
    (document) => (document.has('kind') && !definesApplications(document) && (0,dist/* isMap */.jh)(document.get('metadata')) ? ['metadata', 'annotations', note.key] : undefined),
];
/**
 * Changes one manifest of a throw-away checkout so that Argo CD sees a difference: the first workload's pod
 * template, else the first object, files of the folder itself first; for a Helm chart its values. Applications and templates of
 * charts are left alone.
 * Changes nothing where there is no such place.
 */
function changeOneManifest(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'Chart.yaml'))) {
        const values = (0,external_node_path_.join)(folder, 'values.yaml');
        const text = (0,external_node_fs_.existsSync)(values) ? (0,external_node_fs_.readFileSync)(values, 'utf8') : '';
        (0,external_node_fs_.writeFileSync)(values, `${text.replace(/\n*$/, '\n')}${note.key}: ${note.value}\n`);
        return;
    }
    const files = manifestsIn(folder).filter((file) => !isTemplate(file));
    places.some((placeIn) => files.some((file) => changeFile(file, placeIn)));
}
/** A note on one of these would be no difference to what it deploys. */
function definesApplications(document) {
    return ['Application', 'ApplicationSet', 'Kustomization'].includes(String(document.get('kind')));
}
/** A template of a chart is text that only Helm can read. */
function isTemplate(file) {
    const at = file.lastIndexOf('/templates/');
    return at !== -1 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(file.slice(0, at), 'Chart.yaml'));
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
async function createRehearsalRepository({ manifests, refs, canary, name, branch, clock, env }) {
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
    await git('push', '--quiet', 'origin', branch, ...refs.map((ref) => `${before}:${ref}`));
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

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(8197);
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

;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/stage.js






/** Where the embedded Argo CD pretends to be, and the token that it takes. Both exist in this process only. */
const embedded = { serverUrl: 'https://argocd.rehearsal.invalid', token: 'rehearsal' };
/** Starts the embedded Argo CD and the git server. */
async function setStage({ repository, clock, host, secrets, applications, defined, scenario, branch }) {
    const [{ createSimulator, seedOf, serveGit }, { createHandlerTransport }, { createArgocdClient }, { createConfigRepository, createGit }, { createCommands }, { createSystemRandom }] = await Promise.all([
        __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 3573)),
        Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 3628)),
        __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 3659)),
        __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 4632)),
        __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 6509)),
        __webpack_require__.e(/* import() */ 464).then(__webpack_require__.bind(__webpack_require__, 9083)),
    ]);
    const gitServer = await serveGit({ root: repository.root });
    const repositoryUrl = `${gitServer.url}/${repository.name}`;
    await pointAtServer(repository, repositoryUrl, { clock, env: host.env });
    const kustomizations = kustomizationsIn(repository.checkout);
    const initial = { revision: repository.before };
    const automated = scenario === 'auto-sync';
    const ofFiles = (defined?.applications ?? []).map((application) => ({
        ...seedOf(application.value, application.namespace ?? 'argocd'), initial,
        ...(application.set === undefined ? {} : { ownedBy: application.set }),
        // What an ApplicationSet makes is as it says.
        ...(automated && application.set === undefined ? { automated } : {}),
    }));
    const others = applications.map(deployments/* parseApplicationRef */.tD).filter(({ name, namespace }) => !ofFiles.some((one) => one.name === name && (namespace === undefined || one.namespace === namespace)));
    const simulator = await createSimulator({
        clock,
        repositories: Object.fromEntries([repositoryUrl, ...(defined?.addresses ?? [])].map((address) => [address, repository.bare])),
        charts: chartsOf(defined),
        standsIn: defined !== undefined,
        ...(defined === undefined ? {} : { generate: defined.generate }),
        applications: [...ofFiles, ...others.map((ref) => ({
                ...ref, repoURL: repositoryUrl, path: folderOfApplication(ref.name, kustomizations), targetRevision: branch, automated, initial,
            }))],
        tokens: { [embedded.token]: 'rehearsal' },
        outcome: rehearsalOutcomes(scenario, repository.commit),
        ...(scenario === 'window' ? { windows: [{ kind: 'deny', active: true, schedule: '0 0 * * *', duration: '24h' }] } : {}),
    });
    if (scenario === 'busy') {
        for (const name of applications)
            await simulator.startForeignOperation(name, { durationMs: 20_000, username: 'somebody-else' });
    }
    const gitOptions = { workspace: repository.checkout, clock, redact: (0,redact/* createRedactor */.lY)(secrets), environment: host.env, signal: host.signal };
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
/** In place of the templates of a registry's chart: one Deployment of the version. */
function chartsOf(defined) {
    const registries = {};
    for (const { address, chart, version } of defined?.charts ?? []) {
        const versions = ((registries[address] ??= {})[chart] ??= {});
        versions[version] = JSON.stringify({
            apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: chart },
            spec: { selector: { matchLabels: { app: chart } }, template: { metadata: { labels: { app: chart } }, spec: { containers: [{ name: chart, image: `${chart}:${version}` }] } } },
        });
    }
    return registries;
}

;// CONCATENATED MODULE: ./build/compiled/commands/rehearse/rehearse.js


















/** Where messages would go: nothing is sent. */
const slackUrl = 'https://hooks.slack.invalid/rehearsal';
/** The example application and repository, where neither workflow nor input names one. */
const exampleApp = 'production-app';
const exampleRepository = 'example/config';
/**
 * `rehearse`: the same plan, engine and adapters as a real run, with an embedded Argo CD on simulated time
 * and a throw-away git server. Needs no server, token, cluster or network.
 */
async function rehearse(settings, host, report) {
    const { VirtualClock } = await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 3573));
    const clock = new VirtualClock(new Date(host.clock.now()));
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    // The applications of a rehearsal have neither labels nor projects to choose by.
    const selection = { ...settings.selection, selector: undefined, projects: [] };
    const prepared = { ...settings, selection, app: settings.app ?? exampleApp, slackWebhookUrl: slackUrl };
    const source = rehearsalWorkflow(prepared, root, { exampleApp: settings.app === undefined });
    const trigger = (0,core_trigger/* readTrigger */.v)({}, undefined);
    const ended = (problems, file) => (0,command_result/* notRun */.n)({ because: 'invalid', problems, file, trigger, clock, runId: (0,external_node_crypto_.randomUUID)() });
    if ('problem' in source)
        return ended([source.problem], settings.workflow ?? 'workflow');
    const named = namedRepository(source);
    const manifests = settings.configPath === '' ? undefined : (0,external_node_path_.resolve)(root, settings.configPath);
    if (manifests !== undefined && !holdsManifests(manifests))
        return ended([noManifests(settings.configPath)], source.file);
    const defined = manifests === undefined ? undefined : applicationsInFiles(manifests, { branch: named.branch, given: settings.generatorParameters });
    const rehearsed = { ...prepared, app: settings.app ?? (defined === undefined || defined.roots.length === 0 ? exampleApp : defined.roots.join(',')) };
    const repositoryFullName = (0,repository_name/* repositoryName */.a)(named.repository ?? defined?.addresses[0] ?? '') ?? exampleRepository;
    const { plan, problems } = await (0,load_plan/* loadPlan */.Yq)(source, {
        settings: rehearsed,
        root,
        facts: { repositories: [repositoryFullName], branch: named.branch, slackBound: true, asksNobody: true, customHandlers: host.handlers ?? [] },
    });
    const { checks, problems: checkProblems } = await (0,manifest_checks/* openManifestChecks */.L)(settings, host);
    if (plan === undefined || (0,problem/* hasErrors */.C)([...problems, ...checkProblems]))
        return ended([...problems, ...checkProblems], source.file);
    const repository = await createRehearsalRepository({ manifests, refs: defined?.refs ?? [], canary: actsOnRollouts(plan), name: repositoryFullName, branch: named.branch, clock, env: host.env });
    const known = defined?.applications.map(({ name }) => name) ?? [];
    const applications = applicationsOf(plan, { inputs: (0,carry_out/* workflowInputs */.$)(rehearsed), variables: settings.variables, known }, exampleApp);
    const stage = await setStage({ repository, clock, host, secrets: settings.secrets, applications, defined, scenario: settings.scenario, branch: named.branch });
    try {
        return await (0,carry_out/* carryOut */.u)({
            plan, source, trigger, problems: [...problems, ...(defined?.notes ?? []).map(notRehearsed)], host, report, audit: undefined, clock,
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
function notRehearsed(message) {
    return { code: 'OSOP-APP-001', severity: 'notice', message, hint: 'what a generator would be told by a server can be given by generator-parameters; a source of another repository is not part of a rehearsal' };
}
function rehearsalWorkflow(settings, root, { exampleApp }) {
    const found = (0,load_plan/* findWorkflow */.$k)(settings, (0,load_plan/* checkedOutFiles */.Ve)(root));
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
        repository: typeof repository === 'string' && (0,repository_name/* repositoryName */.a)(repository) !== undefined ? repository : undefined,
        branch: typeof git['branch'] === 'string' && /^[\w./-]+$/.test(git['branch']) ? git['branch'] : 'main',
    };
}


/***/ })

};
