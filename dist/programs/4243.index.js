export const id = 4243;
export const ids = [4243,1984];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ listAllFiles),
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   Ug: () => (/* binding */ hasAll),
/* harmony export */   u4: () => (/* binding */ listRepositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __webpack_require__(33664);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(51432);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(83318);
// EXTERNAL MODULE: ./build/compiled/core/workflow/parse.js + 7 modules
var parse = __webpack_require__(46125);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(23336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(55816);
// EXTERNAL MODULE: ./build/compiled/commands/engine-settings.js
var engine_settings = __webpack_require__(61653);
// EXTERNAL MODULE: ./build/compiled/commands/load-plan.js + 1 modules
var load_plan = __webpack_require__(92373);
// EXTERNAL MODULE: ./build/compiled/commands/manifest-checks.js + 1 modules
var manifest_checks = __webpack_require__(6104);
// EXTERNAL MODULE: ./build/compiled/adapters/repository-files.js
var repository_files = __webpack_require__(8969);
// EXTERNAL MODULE: ./build/compiled/core/argocd/target-revision.js
var target_revision = __webpack_require__(42394);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/compiled/core/gitops/model-applications.js + 18 modules
var model_applications = __webpack_require__(81172);
// EXTERNAL MODULE: ./build/compiled/core/gitops/repository-address.js
var repository_address = __webpack_require__(47556);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
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
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __webpack_require__(18967);
// EXTERNAL MODULE: ./build/compiled/engine/scope.js
var engine_scope = __webpack_require__(24861);
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(88197);
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
        __webpack_require__.e(/* import() */ 3573).then(__webpack_require__.bind(__webpack_require__, 93573)),
        Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 63628)),
        __webpack_require__.e(/* import() */ 3659).then(__webpack_require__.bind(__webpack_require__, 33659)),
        Promise.all(/* import() */[__webpack_require__.e(4632), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 24632)),
        __webpack_require__.e(/* import() */ 6509).then(__webpack_require__.bind(__webpack_require__, 16509)),
        __webpack_require__.e(/* import() */ 1464).then(__webpack_require__.bind(__webpack_require__, 1464)),
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
    const gitOptions = { workspace: repository.checkout, clock, redact: (0,redact.createRedactor)(secrets), environment: host.env, signal: host.signal };
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
    const { VirtualClock } = await __webpack_require__.e(/* import() */ 3573).then(__webpack_require__.bind(__webpack_require__, 93573));
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


/***/ }),

/***/ 42394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ whyOutOfReach),
/* harmony export */   W: () => (/* binding */ targetKind)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29969);
/* harmony import */ var _promote_revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88321);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55633);
/* harmony import */ var _hydration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35969);
/* harmony import */ var _tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26907);





/** Git allows none of `*`, `~` and `^` in the name of a ref. */
const range = /[*~^<>=|]|\d\.[xX](?:\.|$)|\d, ?[<>=v\d]|\d - v?\d/;
/** The kind of a `targetRevision`. */
function targetKind(targetRevision) {
    const text = targetRevision ?? '';
    if (text === '' || text === 'HEAD')
        return 'default';
    if (/^[0-9a-f]{40}$/i.test(text))
        return 'commit';
    if (text.startsWith('refs/heads/'))
        return 'branch';
    if (text.length <= 250 && range.test(text))
        return 'range';
    return (0,_promote_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(text) ? 'tag' : 'branch';
}
/**
 * Whether the application follows something that does not have the wanted commit: another commit, a tag, a range of tags, or
 * a branch that the commit was not pushed to. `relation` is that of what was seen to the wanted commit. Undefined where it has
 * it, where it may still come by itself, and where that cannot be told. A manual application at a branch that has parted
 * from the commit's takes it by a sync.
 */
function whyOutOfReach(application, wanted, relation) {
    const { revision, origin } = wanted;
    if (revision === undefined || !/^[0-9a-f]{40}$/i.test(revision) || (0,_hydration_js__WEBPACK_IMPORTED_MODULE_1__/* .isHydrated */ .G)(application) || !['ancestor', 'diverged'].includes(relation))
        return undefined;
    const [seen] = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .seenRevisions */ .a)(application, wanted);
    const sources = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveSources */ .Og)(application);
    const source = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedPositions */ .xB)(sources, wanted).map((position) => sources[position]).find((one) => one !== undefined && !(0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersioned */ .at)(one));
    if (seen === undefined || source === undefined)
        return undefined;
    const { targetRevision = '' } = source;
    const kind = targetKind(targetRevision);
    const at = kind === 'commit' ? '' : ` (${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(seen)})`;
    const lacks = `which does not contain ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(revision)}`;
    const byHand = 'set `targetRevision` of the Application where it is declared, by `promote` or by `bump` with `update`, and sync what deploys it';
    switch (kind) {
        case 'default': return undefined;
        case 'commit': return { why: `it is pinned to the commit ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(seen)}, ${lacks}`, hint: byHand, forGood: true };
        case 'tag': return { why: `it is pinned to ${targetRevision}${at}, ${lacks}`, hint: `make a tag of the commit; then ${byHand}`, forGood: false };
        case 'range': return { why: `it follows the newest tag of ${targetRevision}${at}, ${lacks}`, hint: 'put a tag on the commit that is newer and within the range', forGood: false };
        case 'branch': {
            const branch = targetRevision.replace(/^refs\/heads\//, '');
            const isAnother = origin?.branch !== undefined && branch !== origin.branch;
            if (!isAnother || (relation === 'diverged' && !(0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .isAutoSynced */ .Y)(application)))
                return undefined;
            return { why: `it follows the branch ${branch}${at}, ${lacks}: that was pushed to ${origin.branch}`, hint: `bring the commit to ${branch}, or run this for a commit of ${branch} (config-branch)`, forGood: false };
        }
    }
}


/***/ }),

/***/ 60120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileRole)
/* harmony export */ });
/** As sources: joined they are one expression, which most files are told by at once. */
const reasons = [
    [String.raw `(^|/)Chart\.(ya?ml|lock)$`, 'a Helm chart\'s own description'],
    [String.raw `(^|/)([^/]*[-.])?values([-_.][^/]*)?\.ya?ml$`, 'Helm values'],
    [String.raw `(^|/)values\.schema\.json$`, 'a schema of Helm values'],
    [String.raw `(^|/)templates/`, 'a Helm template: it is no YAML until it is rendered'],
    [String.raw `\.osop(log)?\.(ya?ml|json)$`, 'an OSOP file'],
    [String.raw `(^|/)\.[^/]+`, 'a hidden file or folder'],
    [String.raw `(^|/)(package(-lock)?|tsconfig[^/]*|renovate)\.json$`, 'a tool\'s settings'],
];
const skipped = reasons.map(([source, reason]) => ({ pattern: new RegExp(source), reason }));
const anySkipped = new RegExp(reasons.map(([source]) => source).join('|'));
/** Tells by its path what a YAML or JSON file of a config repository is. */
function fileRole(path) {
    const match = anySkipped.test(path) ? skipped.find(({ pattern }) => pattern.test(path)) : undefined;
    return match === undefined ? { kind: 'manifest' } : { kind: 'skip', reason: match.reason };
}


/***/ }),

/***/ 81085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ identifyObjects),
/* harmony export */   sI: () => (/* binding */ checkMetadata),
/* harmony export */   zY: () => (/* binding */ isNameGenerated)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);


/** The objects of a document, or why it is no manifest. */
function identifyObjects(file, value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return { notAManifest: 'it is not a mapping' };
    const looksLikeOne = value['apiVersion'] !== undefined || value['kind'] !== undefined || (value['metadata'] !== undefined && value['spec'] !== undefined);
    if (!looksLikeOne)
        return { notAManifest: 'it has neither apiVersion nor kind' };
    if (!isList(value))
        return [identify(file, value, '')];
    return listItems(file, value);
}
/** Each object of a list counts for itself. In a list of one kind (`ConfigMapList`) the objects need not say it again. */
function listItems(file, list) {
    const head = identify(file, list, '');
    if (head.unusable.length > 0)
        return [head];
    const items = Array.isArray(list['items']) ? list['items'] : [];
    const inherited = head.object.kind === 'List' ? {} : { apiVersion: head.object.apiVersion, kind: head.object.kind.slice(0, -'List'.length) };
    const found = items.map((item, index) => {
        const pointer = `/items/${index}`;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item))
            return identify(file, { ...inherited, ...item }, pointer);
        return { pointer, object: head.object, unusable: [unusable('', 'an item of a list must be a manifest', 'write apiVersion, kind and metadata')] };
    });
    const strangers = found.filter((item) => item.unusable.length > 0);
    if (strangers.length <= mostStrangers)
        return found;
    const left = new Set(strangers.slice(mostStrangers));
    return [...found.filter((item) => !left.has(item)), { pointer: '', object: head.object, unusable: [unusable('/items', `${left.size} more items are no manifests`, 'write apiVersion, kind and metadata in each')] }];
}
/** A list of a million numbers is no list of manifests, which need not be said a million times. */
const mostStrangers = 50;
function identify(file, value, pointer) {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['metadata']) ? value['metadata'] : {};
    return {
        pointer,
        object: {
            file,
            apiVersion: textOf(value['apiVersion']),
            kind: textOf(value['kind']),
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata[isNameGenerated(value) ? 'generateName' : 'name']),
            value,
        },
        unusable: unusableOf(value),
    };
}
/** Whether the API server makes an object's name: each time that it is applied there is one more of it. */
function isNameGenerated(value) {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['metadata']) ? value['metadata'] : {};
    return textOf(metadata['name']) === '' && textOf(metadata['generateName']) !== '';
}
/** What is wrong with `metadata`: every object needs a name. Types are the schema's to check. */
function checkMetadata(value) {
    const metadata = value['metadata'];
    if (metadata === undefined || metadata === null)
        return [unusable('', '`metadata` is missing', 'add metadata with a name')];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata))
        return [unusable('/metadata', '`metadata` must be a mapping', 'write name: … below it, indented')];
    if (isNameGenerated(value))
        return [];
    const { name } = metadata;
    if (name === undefined || name === null || name === '')
        return [unusable('/metadata', '`metadata.name` is missing', 'every object needs a name')];
    if (typeof name === 'string')
        return [];
    return [unusable('/metadata/name', `\`metadata.name\` must be a string, not ${typeof name}`, typeof name === 'object' ? 'write one line of text' : `put it in quotes: "${String(name)}"`)];
}
/** Nothing for most objects, without a list of its own for each. */
const nothing = [];
function unusableOf(value) {
    const apiVersion = requireText(value, 'apiVersion', 'for example apiVersion: apps/v1');
    const kind = requireKind(value);
    return apiVersion === undefined && kind === undefined ? nothing : [apiVersion, kind].filter((finding) => finding !== undefined);
}
function requireText(value, key, hint) {
    const found = value[key];
    if (found === undefined || found === null || found === '')
        return unusable('', `\`${key}\` is missing`, hint);
    return typeof found === 'string' ? undefined : unusable(`/${key}`, `\`${key}\` must be a string`, hint);
}
/** Kinds are known by `apiVersion/kind`, of which a slash in a kind would make another one. */
function requireKind(value) {
    const { kind } = value;
    if (typeof kind !== 'string' || !kind.includes('/'))
        return requireText(value, 'kind', 'for example kind: Deployment');
    return unusable('/kind', '`kind` cannot hold a slash', 'write the group and the version into apiVersion, for example apiVersion: apps/v1');
}
function unusable(pointer, message, hint) {
    return { code: 'OSOP-MANIFEST-001', severity: 'error', pointer, message, hint };
}
/** Nothing in Kubernetes has a name of more than 253 characters, and every message about an object repeats its own. */
const longestName = 300;
function textOf(value) {
    return typeof value === 'string' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(value, longestName) : '';
}
/** A kind of one's own may end in `List` and have `items` too, but then it has a name like every object. */
function isList(value) {
    const { kind, metadata } = value;
    if (kind === 'List')
        return true;
    const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata) && metadata['name'] !== undefined;
    return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(value['items']) && !named;
}


/***/ }),

/***/ 11984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedUnits: () => (/* binding */ affectedUnits),
/* harmony export */   closureOf: () => (/* binding */ closureOf),
/* harmony export */   fileRoles: () => (/* binding */ fileRoles),
/* harmony export */   parseKustomization: () => (/* binding */ parseKustomization),
/* harmony export */   readLayout: () => (/* binding */ readLayout),
/* harmony export */   referencesOf: () => (/* binding */ referencesOf),
/* harmony export */   resolvePath: () => (/* binding */ resolvePath),
/* harmony export */   unitName: () => (/* binding */ unitName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68717);
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60120);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
// Longer than most: reading the layout, the roles and what is affected share one notion of a reference.




const kustomizationName = /^(kustomization\.ya?ml|Kustomization)$/;
/** Reads the kustomizations and charts among the paths; nothing else is read. */
function readLayout(paths, read) {
    const kustomizations = new Map();
    const charts = new Map();
    for (const path of paths) {
        const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
        const name = nameOf(path);
        if (name === 'Chart.yaml')
            charts.set(folder, readChart(path, read(path) ?? ''));
        if (kustomizationName.test(name) && !kustomizations.has(folder))
            kustomizations.set(folder, parseKustomization(path, read(path) ?? ''));
    }
    return { paths, kustomizations, charts };
}
/** Reads one file as a kustomization: a `Component` where it says so. Entries that hold YAML themselves (inline patches) are no references. */
function parseKustomization(file, text) {
    const document = firstDocument(text, file);
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(document?.value) ? document.value : {};
    const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    return { file, folder, component: value['kind'] === 'Component', value, document, references: referencesOf(value, folder) };
}
function firstDocument(text, file) {
    const { documents, problems } = (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(text, file, { scalars: 'kubernetes' });
    // One that cannot be read whole could name what we do not see.
    return problems.some(({ severity }) => severity === 'error') ? undefined : documents.find(({ empty }) => !empty);
}
function readChart(file, text) {
    const value = firstDocument(text, file)?.value;
    const chart = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? value : {};
    const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    const local = listOf(chart['dependencies']).flatMap((dependency) => {
        const repository = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(dependency) ? dependency['repository'] : undefined;
        const target = typeof repository === 'string' && repository.startsWith('file://') ? resolvePath(folder, repository.slice(7)) : undefined;
        return target === undefined ? [] : [target];
    });
    return { file, folder, name: typeof chart['name'] === 'string' ? chart['name'] : nameOf(folder), library: chart['type'] === 'library', local };
}
const lists = [
    ['resources', 'resource'], ['bases', 'resource'], ['components', 'component'], ['patchesStrategicMerge', 'patch'],
    ['configurations', 'configuration'], ['crds', 'configuration'], ['generators', 'configuration'], ['transformers', 'configuration'], ['validators', 'configuration'],
];
const fields = [
    ['patches', 'path', 'patch'], ['patchesJson6902', 'path', 'patch'], ['replacements', 'path', 'configuration'],
    ['helmCharts', 'valuesFile', 'helm-values'], ['helmCharts', 'additionalValuesFiles', 'helm-values'], ['helmChartInflationGenerator', 'values', 'helm-values'],
    ...['configMapGenerator', 'secretGenerator'].flatMap((list) => ['files', 'envs', 'env'].map((key) => [list, key, 'generator-input'])),
];
/** The paths that a kustomization in a folder names. */
function referencesOf(value, folder) {
    const found = [];
    const add = (written, as, pointer) => {
        if (typeof written !== 'string' || written === '' || written.includes('\n'))
            return;
        // `files: [key=path]` names the key of the data before the path.
        const path = as === 'generator-input' ? written.slice(written.indexOf('=') + 1) : written;
        const remote = isRemote(path);
        const target = remote ? undefined : resolvePath(folder, path);
        const leads = remote ? 'remote' : target === undefined ? 'outside' : 'inside';
        found.push({ as, written: path, pointer, leads, ...(target === undefined ? {} : { target }) });
    };
    for (const [key, as] of lists)
        for (const [index, item] of listOf(value[key]).entries())
            add(item, as, `/${key}/${index}`);
    for (const [list, key, as] of fields) {
        for (const [index, item] of listOf(value[list]).entries()) {
            const held = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? item[key] : undefined;
            add(held, as, `/${list}/${index}/${key}`);
            for (const [position, entry] of listOf(held).entries())
                add(entry, as, `/${list}/${index}/${key}/${position}`);
        }
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value['openapi']))
        add(value['openapi']['path'], 'configuration', '/openapi/path');
    return found;
}
/** What kustomize would fetch: a URL, or one of git's short forms (https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md). */
function isRemote(written) {
    return /^[a-z][a-z0-9+.-]*:\/\/|^git::|^[\w.-]+@[\w.-]+:|^(www\.)?github\.com[/:]|\?(ref|version|timeout|submodules)=|^[\w-]+(\.[\w-]+)+\/.*(\/\/|\.git(\/|$))/i.test(written);
}
/** A kustomization and all that it is built of, bases first. Stands still at cycles, which kustomize itself reports. */
function closureOf(folder, find) {
    const seen = new Set();
    const closure = [];
    const visit = (at) => {
        const kustomization = seen.has(at) ? undefined : find(at);
        if (kustomization === undefined)
            return;
        seen.add(at);
        for (const { target } of kustomization.references)
            if (target !== undefined)
                visit(target);
        closure.push(kustomization);
    };
    visit(folder);
    return closure;
}
const referenceRoles = {
    resource: 'manifest', component: 'component', patch: 'patch', configuration: 'configuration', 'generator-input': 'generator-input', 'helm-values': 'helm-values',
};
/** The role of each path. What some kustomization uses as a resource is a manifest, whatever else it is used for. */
function fileRoles(layout) {
    const named = new Map();
    for (const { references } of layout.kustomizations.values()) {
        for (const { as, target } of references)
            if (target !== undefined && (as === 'resource' || !named.has(target)))
                named.set(target, referenceRoles[as]);
    }
    return new Map(layout.paths.map((path) => [path, roleOf(path, layout, named.get(path))]));
}
function roleOf(path, layout, named) {
    const kustomization = layout.kustomizations.get((0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path));
    if (kustomization?.file === path)
        return kustomization.component ? 'component' : 'kustomization';
    if (named !== undefined)
        return named;
    const chart = nearestChart(layout, path);
    const inside = chart === undefined ? undefined : below(chart.folder, path);
    if (inside?.startsWith('templates/') === true)
        return 'helm-template';
    if (inside !== undefined && /^(Chart\.(yaml|lock)|values\.schema\.json|\.helmignore|requirements\.(yaml|lock)|charts\/.*)$/.test(inside))
        return 'chart';
    if (inside === 'values.yaml' || fileRoleIs(path, 'Helm values'))
        return 'helm-values';
    return (0,_file_role_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRole */ .B)(path).kind === 'manifest' && /\.(ya?ml|json)$/.test(path) ? 'manifest' : 'other';
}
function fileRoleIs(path, reason) {
    const role = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRole */ .B)(path);
    return role.kind === 'skip' && role.reason === reason;
}
/**
 * What must be rendered to see the effect of the changed (or deleted) files.
 *
 * A kustomization is affected when a changed file is in it or in anything it is built of. Whatever affects a
 * base affects all of its overlays, so a base with an overlay is never rendered by itself: what it becomes is
 * what is deployed. A kustomization that only components use is rendered, for a component has no output; those
 * in a cycle are rendered too, so that the cycle is reported. Of a chart, each values file of its own is one
 * render beside the plain one; values files elsewhere belong to Applications and cannot be attributed here.
 */
function affectedUnits(layout, changed) {
    return [...affectedKustomizations(layout, changed), ...affectedCharts(layout, changed)];
}
function affectedKustomizations(layout, changed) {
    const find = (folder) => layout.kustomizations.get(folder);
    const closures = new Map([...layout.kustomizations.keys()].map((folder) => [folder, new Set(closureOf(folder, find).map((used) => used.folder))]));
    const covered = new Set();
    for (const [folder, closure] of closures) {
        if (find(folder)?.component === true)
            continue;
        for (const used of closure)
            if (used !== folder && closures.get(used)?.has(folder) !== true)
                covered.add(used);
    }
    return [...layout.kustomizations.values()].flatMap(({ folder, component }) => {
        if (component || covered.has(folder))
            return [];
        const targets = new Set(closureOf(folder, find).flatMap(({ file, references }) => [file, ...references.flatMap(({ target }) => target ?? [])]));
        // A folder that is named but is no kustomization (any more) counts with all that is in it.
        const why = changed.find((file) => targets.has(file) || ancestorsOf(file).some((at) => targets.has(at) && find(at) === undefined));
        return why === undefined ? [] : [{ kind: 'kustomize', folder, why }];
    });
}
function affectedCharts(layout, changed) {
    const owners = changed.map((file) => [owningChart(layout, file)?.folder, file]);
    const touched = (folder) => owners.flatMap(([owner, file]) => (owner === folder ? [file] : []));
    return [...layout.charts.values()].flatMap((chart) => {
        if (chart.library || owningChart(layout, chart.file) !== chart)
            return [];
        const own = touched(chart.folder);
        const files = [...own, ...chart.local.flatMap(touched)];
        if (files.length === 0)
            return [];
        const choices = layout.paths.filter((path) => owningChart(layout, path) === chart && isValuesChoice(below(chart.folder, path)));
        const shared = files.find((file) => !choices.includes(file));
        const unit = { kind: 'helm', folder: chart.folder };
        const plain = shared === undefined ? [] : [{ ...unit, why: shared }];
        return [...plain, ...choices.filter((values) => shared !== undefined || own.includes(values)).map((values) => ({ ...unit, values, why: shared ?? values }))];
    });
}
function isValuesChoice(inside) {
    return /(^|\/)(values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/.test(inside) && !/^(templates|charts|crds)\//.test(inside);
}
function nearestChart(layout, path) {
    const folder = ancestorsOf(path).find((at) => layout.charts.has(at));
    return folder === undefined ? undefined : layout.charts.get(folder);
}
/** A chart in `charts/` of another is rendered with that one. */
function owningChart(layout, path) {
    const chart = nearestChart(layout, path);
    const holder = chart === undefined ? '' : (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(chart.folder);
    return nameOf(holder) === 'charts' ? (owningChart(layout, holder) ?? chart) : chart;
}
/** `overlay apps/web`, `chart web with values-prod.yaml`, or `chart web for web-prod`. */
function unitName({ kind, folder, values, release }) {
    const path = folder === '' ? '.' : folder;
    return kind === 'kustomize' ? `overlay ${path}` : `chart ${path}${release === undefined ? (values === undefined ? '' : ` with ${values}`) : ` for ${release.name}`}`;
}
/** A path written in a folder, from the repository's top; undefined where it leads out of the repository or is absolute. */
function resolvePath(folder, written) {
    if (written.startsWith('/') || written.includes('\0'))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
function ancestorsOf(path) {
    return path === '' ? [] : [(0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), ...ancestorsOf((0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path))];
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function below(folder, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 87616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isLayoutFile),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path; `''` at the top. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether a path is of a kustomization or a chart's description: where there is none, files are all that they seem. */
function isLayoutFile(path) {
    return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|Chart\.yaml)$/.test(path);
}


/***/ }),

/***/ 88321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   CT: () => (/* binding */ releaseBranch),
/* harmony export */   T4: () => (/* binding */ isPinned)
/* harmony export */ });
/** `1.2`, `v1.2.3-rc.1`; with something before it only in full: `web-v1.2.3`, `web/1.2.3`. */
const versionForm = /^v?\d+(?:\.\d+)+(?:[-+][\w.+-]+)?$|^v\d+$|^[\w.-]+[-_/@]v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const branchPrefix = /^(?:heads|release|releases|rel|hotfix|fix|bugfix|feature|feat|chore|support|stable|maint|maintenance|env|environments?)[-_/]/i;
/**
 * True for what names one state of a repository for good: a tag with a version in it, `refs/tags/…` or a whole
 * commit. `release-1.2.0` may as well be a branch, and counts as one.
 */
function isPinned(revision) {
    if (revision.length > 250)
        return false;
    if (/^refs\/tags\/./.test(revision) || /^[0-9a-f]{40}$/.test(revision))
        return true;
    return versionForm.test(revision) && !branchPrefix.test(revision);
}
/** The release branch that a revision is; undefined for any other. */
function releaseBranch(revision) {
    const [, stem] = revision.length > 250 ? [] : (/^((?:refs\/heads\/)?(?:release|releases|rel)[-_/]v?)\d[\w.-]*$/i.exec(revision) ?? []);
    return stem === undefined ? undefined : { stem };
}
/** The release directory in a path; undefined where there is none, or where it is called like the environment. */
function releaseIn(path, environment) {
    const [, before, release, after] = /^((?:.*\/)?(?:releases?|versions?)\/)([^/]*\d[^/]*)((?:\/.*)?)$/.exec(path) ?? [];
    return before === undefined || release === undefined || after === undefined || release === environment ? undefined : { before, release, after };
}


/***/ }),

/***/ 24861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expressionScope),
/* harmony export */   v: () => (/* binding */ templateResolver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

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
