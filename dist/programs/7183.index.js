export const id = 7183;
export const ids = [7183];
export const modules = {

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openManifestChecks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/store.js
/**
 * Scalars by their codes in the store: `s` string, `i` integer, `i32` of 32 bits, `f` number, `b` boolean, `q` Quantity,
 * `x` integer or string, `t` time, `y` base64, `d` Go duration, `j` anything, `o` any object, `port` 1-65535, `port0` with
 * 0 for none, `xport` a port or the name of one, `pname` the name of a port, `label` an RFC 1123 label.
 */
const scalarCodes = (/* unused pure expression or super */ null && (['s', 'i', 'i32', 'f', 'b', 'q', 'x', 't', 'y', 'd', 'j', 'o', 'port', 'port0', 'xport', 'pname', 'label']));
/** The types of all versions. A type is read when it is first asked for: few of them ever are. */
class SchemaStore {
    versions;
    #types;
    #kinds;
    #linked = new Map();
    /** Takes the text of the store. */
    constructor(text) {
        const [first = '', ...types] = text.split('\n');
        const { format, versions, kinds } = JSON.parse(first);
        if (format !== 2)
            throw new Error(`schema store of format ${format}`);
        this.#types = types;
        this.versions = versions;
        this.#kinds = new Map(Object.entries(kinds));
    }
    /** All kinds of any version, as `apiVersion/kind`. */
    kinds() {
        return this.#kinds.keys();
    }
    /** The type of a kind in a version; undefined where that version does not have it. */
    find(apiVersion, kind, version) {
        const row = this.#kinds.get(`${apiVersion}/${kind}`);
        if (row === undefined)
            return undefined;
        const reference = typeof row === 'object' ? (row[this.versions.indexOf(version)] ?? -1) : row;
        if (reference === -1)
            return undefined;
        const shape = this.#link(reference);
        return shape.kind === 'object' ? shape : undefined;
    }
    /** The versions that serve a kind, oldest first. */
    versionsOf(apiVersion, kind) {
        return this.versions.filter((version) => this.find(apiVersion, kind, version) !== undefined);
    }
    #link(reference) {
        const known = this.#linked.get(reference);
        if (known !== undefined)
            return known;
        if (typeof reference === 'string')
            return this.#keep(reference, { kind: 'scalar', code: reference });
        const line = this.#types[reference];
        if (line === undefined)
            throw new Error(`schema store has no type ${reference}`);
        const data = JSON.parse(line);
        if (data.a !== undefined)
            return this.#keep(reference, { kind: 'array', items: this.#link(data.a) });
        if (data.m !== undefined)
            return this.#keep(reference, { kind: 'map', values: this.#link(data.m) });
        if (data.p !== undefined)
            return this.#keep(reference, new StoredObject(data, (field) => this.#link(field)));
        if (data.c === undefined)
            return this.#keep(reference, { kind: 'enum', values: data.e ?? [] });
        return this.#keep(reference, {
            kind: 'bounded',
            code: data.c,
            ...(data.re === undefined ? {} : { pattern: new RegExp(data.re) }),
            ...(data.min === undefined ? {} : { minimum: data.min }),
            ...(data.max === undefined ? {} : { maximum: data.max }),
            ...(data.e === undefined ? {} : { values: data.e }),
        });
    }
    #keep(reference, shape) {
        this.#linked.set(reference, shape);
        return shape;
    }
}
/** Links its fields when they are first asked for; one of them may lead back here. */
class StoredObject {
    kind = 'object';
    required;
    open;
    #data;
    #link;
    #properties;
    constructor(data, link) {
        this.required = data.r ?? [];
        this.open = data.o === 1;
        this.#data = data;
        this.#link = link;
    }
    get properties() {
        this.#properties ??= new Map(Object.entries(this.#data.p ?? {}).map(([name, field]) => [name, this.#link(field)]));
        return this.#properties;
    }
}

;// CONCATENATED MODULE: ./build/compiled/adapters/schema-store.js





/** Beside this folder in the sources, and beside each bundle's folder in `dist/`. */
const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'schemas', 'kubernetes.jsonl.gz');
/** Reads the embedded types of Kubernetes and Argo. */
function readSchemaStore() {
    return new SchemaStore((0,external_node_zlib_.gunzipSync)((0,external_node_fs_.readFileSync)(file)).toString('utf8'));
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/kubernetes-versions.js
/** The minors that were asked for, as the store names them: `v1.34.2` is `1.34`. An unknown one is a problem that lists the known. */
function readKubernetesVersions(written, known) {
    const newest = known.at(-1) ?? '';
    const versions = new Set();
    const problems = [];
    for (const text of written) {
        const minor = text === 'latest' || text === 'master' ? newest : /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(text)?.[1];
        if (minor !== undefined && known.includes(minor))
            versions.add(minor);
        else
            problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `input kubernetes-version: \`${text.slice(0, 40)}\` is not known`, hint: `known: ${known.join(', ')}` });
    }
    return { versions: versions.size === 0 ? [newest] : [...versions], problems };
}

// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(3173);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/policy-set.js

/** Every policy with the severity that it has unless the input says otherwise, the smallest set that holds it, and what it finds. */
const policies = {
    'removed-api': ['error', 'baseline', 'The API is not served by one of the Kubernetes versions'],
    'duplicate-key': ['error', 'baseline', 'A key is given twice in a mapping: only one of them counts'],
    'duplicate-resource': ['error', 'baseline', 'Two objects of a folder or an overlay have the same kind, namespace and name'],
    'selector-mismatch': ['error', 'baseline', 'The selector of a workload does not choose its own pods'],
    'privileged-container': ['error', 'baseline', 'A container is privileged'],
    'privilege-escalation': ['error', 'baseline', 'A container may gain more privileges than its parent'],
    'host-pid-ipc': ['error', 'baseline', 'Pods share the process or IPC namespace of their node'],
    'sensitive-host-mount': ['error', 'baseline', 'A volume mounts a folder of the node that gives control of it'],
    'dangerous-capability': ['error', 'baseline', 'A container adds a capability that gives control of the node'],
    'image-latest-or-untagged': ['error', 'baseline', 'An image has no tag or the tag `latest`'],
    'secret-in-env-value': ['error', 'baseline', 'The value of an environment variable looks like a secret'],
    'cluster-admin-binding': ['error', 'baseline', 'A binding gives the role cluster-admin'],
    'deprecated-api': ['warning', 'baseline', 'The API is gone in a later Kubernetes version'],
    'host-network-or-port': ['warning', 'baseline', 'Pods use the network of their node, or a port of it'],
    'dangling-reference': ['warning', 'baseline', 'A Service, HorizontalPodAutoscaler or Ingress refers to what is not beside it'],
    'pdb-and-replicas': ['warning', 'baseline', 'A PodDisruptionBudget allows no eviction'],
    'run-as-non-root': ['warning', 'strict', 'Containers may run as root'],
    'read-only-root-fs': ['warning', 'strict', 'A container can write to its root file system'],
    'resources-missing': ['warning', 'strict', 'A container has no requests or no memory limit'],
    'probes-missing': ['warning', 'strict', 'A container that serves has no readiness or liveness probe'],
};
const policyIds = Object.keys(policies);
const sets = {
    none: [],
    baseline: policyIds.filter((id) => policies[id][1] === 'baseline'),
    strict: policyIds,
};
/**
 * Reads `baseline`, `strict`, `none`, and ids, separated by commas or line ends; later entries win. `id` alone turns a
 * policy on with its own severity, `id=error`, `id=warning` and `id=off` set it. Ids alone begin with nothing on.
 */
function readPolicies(text) {
    const found = new Map();
    const problems = [];
    for (const entry of text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== '')) {
        if (entry === 'none')
            found.clear();
        else if (entry === 'baseline' || entry === 'strict')
            for (const id of sets[entry])
                found.set(id, policies[id][0]);
        else
            readEntry(entry, found, problems);
    }
    return { policies: found, problems };
}
function readEntry(entry, found, problems) {
    const [name = '', severity] = entry.split(/\s*[=:]\s*/);
    const id = policyIds.find((candidate) => candidate === name);
    if (id === undefined) {
        const near = (0,did_you_mean/* nearest */.p)(name, [...policyIds, ...Object.keys(sets)]);
        problems.push(`\`${name.slice(0, 60)}\` is not known; ${near === undefined ? `known: none, baseline, strict, ${policyIds.join(', ')}` : `did you mean \`${near}\`?`}`);
    }
    else if (severity === undefined) {
        found.set(id, policies[id][0]);
    }
    else if (severity === 'error' || severity === 'warning' || severity === 'off') {
        found.set(id, severity);
    }
    else {
        problems.push(`\`${severity.slice(0, 60)}\` is no severity; write ${id}=error, ${id}=warning or ${id}=off`);
    }
}

// EXTERNAL MODULE: ./build/compiled/wiring.js + 3 modules
var wiring = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/compiled/commands/manifest-checks.js




/** Makes the checks that the inputs ask for, and says what is wrong with those inputs. Nothing is fetched yet. */
async function openManifestChecks(settings, host) {
    const store = readSchemaStore();
    const { versions, problems: versionProblems } = readKubernetesVersions(settings.kubernetesVersions, store.versions);
    const { policies, problems: policyProblems } = readPolicies(settings.policies);
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const schemas = settings.schemaLocations.every((location) => location === 'default') ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(6788)]).then(__webpack_require__.bind(__webpack_require__, 6788))).openLookUp({ settings, host, root, top: (0,wiring/* repositoryRoot */.Hn)(root), store });
    const { strict, skip, reject, ignoreMissingSchemas } = settings;
    return {
        checks: {
            options: { store, versions, policies, storeFirst: schemas?.storeFirst ?? true, strict, skip, reject, ignoreMissingSchemas },
            lookUp: schemas?.lookUp,
            problems: schemas?.problems ?? [],
        },
        problems: [...versionProblems, ...policyProblems.map(policyProblem), ...(schemas?.wrong ?? [])],
    };
}
function policyProblem(message) {
    return { code: 'OSOP-INPUT-001', severity: 'error', message: `input policies: ${message}` };
}


/***/ }),

/***/ 7183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutValidation: () => (/* binding */ carryOutValidation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 3 modules
var wiring = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/compiled/adapters/repository-files.js


/** Folders that hold nothing of the repository's own. */
const ignored = new Set(['.git', 'node_modules', '.terraform', 'vendor']);
/** Files that can be manifests or belong to their rendering. */
const ofInterest = /\.(?:ya?ml|json|tpl)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i;
/**
 * Paths of YAML and JSON files below a folder, relative to it, with `/`, sorted so that the files of a folder stand
 * together. Links are not followed.
 */
function listRepositoryFiles(root) {
    const found = [];
    const walk = (folder) => {
        const entries = (0,external_node_fs_.readdirSync)(folder === '' ? root : (0,external_node_path_.join)(root, folder), { withFileTypes: true });
        const paths = entries.map((entry) => ({ entry, path: folder === '' ? entry.name : `${folder}/${entry.name}` })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
        for (const { entry, path } of paths)
            if (entry.isFile() && ofInterest.test(path))
                found.push(path);
        for (const { entry, path } of paths)
            if (entry.isDirectory() && !ignored.has(entry.name))
                walk(path);
    };
    walk('');
    return found;
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/manifest-checker.js + 7 modules
var manifest_checker = __webpack_require__(7069);
// EXTERNAL MODULE: ./build/compiled/core/manifests/check-tree.js + 1 modules
var check_tree = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/select-files.js
/**
 * The files below `folder` that the input `manifests` names: files, folders and globs (`*`, `**`, `?`, `{a,b}`), counted
 * from that folder. An entry that leads out of the repository, or names nothing, is a problem.
 */
function selectFiles(paths, { folder, manifests }) {
    const below = folder === '' ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
    if (manifests.length === 0)
        return { files: below, problems: [] };
    const problems = [];
    const wanted = new Set();
    for (const entry of manifests) {
        const from = resolveEntry(folder, entry);
        if (from === undefined) {
            problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `input manifests: \`${entry.slice(0, 100)}\` leads out of the repository`, hint: 'name files, folders or globs below working-directory' });
            continue;
        }
        const glob = /[*?{]/.test(from) ? globPattern(from) : undefined;
        const matching = paths.filter((path) => (glob === undefined ? from === '' || path === from || path.startsWith(`${from}/`) : glob.test(path)));
        if (matching.length === 0)
            problems.push({ code: 'OSOP-INPUT-004', severity: 'error', message: `input manifests: \`${entry.slice(0, 100)}\` names no YAML or JSON file`, hint: 'the path counts from working-directory' });
        for (const path of matching)
            wanted.add(path);
    }
    return { files: paths.filter((path) => wanted.has(path)), problems };
}
/** The entry from the repository's top; undefined where it leads out of it. */
function resolveEntry(folder, entry) {
    const written = entry.replaceAll('\\', '/');
    if (written.startsWith('/') || /^[A-Za-z]:/.test(written) || written.includes('\0'))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
/** Matches by keeping every position that can be reached, so that many stars cost no more than few. */
function globPattern(glob) {
    const patterns = expandChoices(glob).map((choice) => [...choice.matchAll(/\*\*\/|\*\*|\*|\?|[^]/g)].map(([token]) => {
        if (token === '**/')
            return 'folders';
        return token === '**' ? 'any' : token === '*' ? 'many' : token === '?' ? 'one' : { char: token };
    }));
    return { test: (path) => patterns.some((steps) => matches(steps, path)) };
}
function matches(steps, path) {
    let reached = new Set([0]);
    const close = (positions, atFolder) => {
        for (const position of positions) {
            const step = steps[position];
            if (step === 'many' || step === 'any' || (step === 'folders' && atFolder))
                positions.add(position + 1);
        }
        return positions;
    };
    reached = close(reached, true);
    for (const char of path) {
        const next = new Set();
        for (const position of reached) {
            const step = steps[position];
            if (step === undefined)
                continue;
            if (step === 'any' || step === 'folders' || (step === 'many' && char !== '/'))
                next.add(position);
            else if (step === 'one' ? char !== '/' : typeof step === 'object' && step.char === char)
                next.add(position + 1);
        }
        reached = close(next, char === '/');
    }
    return reached.has(steps.length);
}
const mostChoices = 64;
/** `a.{b,c}` is `a.b` and `a.c`. Braces that do not close are characters. */
function expandChoices(glob) {
    let expanded = [glob];
    for (;;) {
        const next = expanded.flatMap((text) => {
            const match = /\{([^{}]*)\}/.exec(text);
            return match === null ? [text] : (match[1] ?? '').split(',').map((choice) => text.slice(0, match.index) + choice + text.slice(match.index + match[0].length));
        });
        if (next.length > mostChoices || next.every((text, index) => text === expanded[index]))
            return next.slice(0, mostChoices);
        expanded = next;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/validation-report.js
var validation_report = __webpack_require__(269);
// EXTERNAL MODULE: ./build/compiled/commands/manifest-checks.js + 4 modules
var manifest_checks = __webpack_require__(1317);
;// CONCATENATED MODULE: ./build/compiled/commands/validate/validate.js










/** `validate`: checks workflow files and manifests as they lie in the checkout. Changes nothing. */
async function validate(settings, host) {
    const begun = host.clock.now().getTime();
    const nowhere = (0,wiring/* checkFolder */.p$)(settings, host);
    if (nowhere.length > 0)
        return { kind: 'invalid-input', problems: nowhere };
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const top = (0,wiring/* repositoryRoot */.Hn)(root);
    const paths = listRepositoryFiles(top);
    const selection = selectFiles(paths, { folder: (0,external_node_path_.relative)(top, root).split('\\').join('/'), manifests: settings.manifests });
    const { checks, problems: checkProblems } = await (0,manifest_checks/* openManifestChecks */.L)(settings, host);
    const problems = [...selection.problems, ...checkProblems];
    if ((0,problem/* hasErrors */.C)(problems))
        return { kind: 'invalid-input', problems };
    const changed = settings.changedOnly ? await (await __webpack_require__.e(/* import() */ 2837).then(__webpack_require__.bind(__webpack_require__, 2837))).changedPaths({ host, root }) : { all: true };
    if ('problem' in changed)
        return { kind: 'invalid-input', problems: [changed.problem] };
    const files = 'all' in changed ? selection.files : selection.files.filter((file) => changed.files.has(file));
    const tree = workTree(top, paths);
    const checker = new manifest_checker/* ManifestChecker */.V(checks.options);
    const layout = await (0,check_tree/* checkFiles */.g)(files, { checker, tree });
    const selected = new Set(selection.files);
    const touched = 'all' in changed ? files : [...changed.files, ...changed.deleted].filter((file) => selected.has(file) || !paths.includes(file));
    const notChecked = layout === undefined ? [] : await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(8088)]).then(__webpack_require__.bind(__webpack_require__, 8088))).checkRendered({ settings, host, top, layout, read: tree.read, touched, checker });
    await (0,check_tree/* resolveKinds */.P)({ checker, tree, strict: settings.strict, lookUp: checks.lookUp });
    const workflowFiles = files.filter((path) => /\.osop\.ya?ml$/.test(path));
    const workflows = workflowFiles.length === 0 ? [] : await (await __webpack_require__.e(/* import() */ 6735).then(__webpack_require__.bind(__webpack_require__, 6735))).checkWorkflows(workflowFiles, { settings, top, read: tree.read });
    const report = checker.report({ notChecked, seconds: (host.clock.now().getTime() - begun) / 1000 });
    return { kind: 'checked', report: { ...report, problems: [...problems, ...checks.problems, ...workflows, ...report.problems], counts: (0,validation_report/* countVerdicts */.qX)(report.manifests) } };
}
/** Reads files of the listing, which holds no links: none can lead out of the repository. */
function workTree(top, paths) {
    const read = (path) => {
        try {
            return (0,external_node_fs_.readFileSync)(`${top}/${path}`, 'utf8');
        }
        catch {
            return undefined;
        }
    };
    return { paths, read, load: async () => undefined };
}

;// CONCATENATED MODULE: ./build/compiled/commands/validate/carry-out.js







/** Validates, takes secrets out of what was found, and writes the SARIF file that is asked for. */
async function carryOutValidation(settings, host) {
    const validation = await validate(settings, host);
    if (validation.kind === 'invalid-input')
        return validation;
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    const problems = validation.report.problems.map((problem) => ({ ...problem, message: redact(problem.message), ...(problem.hint === undefined ? {} : { hint: redact(problem.hint) }) }));
    const report = { ...validation.report, problems };
    const clean = !(0,problem/* hasErrors */.C)(problems) && report.counts.couldNotCheck === 0;
    const written = await writeSarif({ settings, host, report });
    if ('problem' in written)
        return { kind: 'invalid-input', problems: [written.problem] };
    return { kind: 'checked', report, exitCode: clean ? 0 : 2, headline: headlineOf(report, clean), sarifFile: written.path };
}
function headlineOf({ counts: { valid, invalid, couldNotCheck }, problems, notChecked }, clean) {
    const checked = valid + invalid;
    const unrendered = notChecked.length === 0 ? '' : `; ${notChecked.length} ${notChecked.length === 1 ? 'overlay or chart was' : 'overlays or charts were'} not rendered`;
    if (clean)
        return `${checked} ${checked === 1 ? 'manifest is' : 'manifests are'} valid${unrendered}`;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const parts = [
        ...(invalid > 0 ? [`${invalid} of ${checked} manifests ${invalid === 1 ? 'is' : 'are'} invalid`] : []),
        ...(couldNotCheck > 0 ? [`${couldNotCheck} could not be checked`] : []),
    ];
    return `${parts.length === 0 ? 'Validation failed' : parts.join(', ')} (${errors} ${errors === 1 ? 'error' : 'errors'})`;
}
async function writeSarif({ settings, host, report }) {
    if (settings.sarifFile === undefined)
        return { path: undefined };
    const { sarifLog } = await __webpack_require__.e(/* import() */ 2995).then(__webpack_require__.bind(__webpack_require__, 2995));
    const path = (0,external_node_path_.resolve)((0,wiring/* workspaceRoot */.oS)(settings, host), settings.sarifFile);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, sarifLog(report.problems, { toolVersion: version/* version */.r }));
        return { path };
    }
    catch (error) {
        return { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: `the SARIF file could not be written: ${error.message}`, hint: 'set sarif-file to a path that can be written' } };
    }
}


/***/ })

};
