export const id = 8521;
export const ids = [8521,2906,8873,393,1603,7373,7751,7486,4937,4971,1254];
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

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readSchemaStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
    /** By apiVersion, then by kind: two look-ups of texts that are there take less than to make a third of them. */
    #kinds = new Map();
    #linked = new Map();
    /** Takes the text of the store. */
    constructor(text) {
        const [first = '', ...types] = text.split('\n');
        const { format, versions, kinds } = JSON.parse(first);
        if (format !== 2)
            throw new Error(`schema store of format ${format}`);
        this.#types = types;
        this.versions = versions;
        for (const [name, row] of Object.entries(kinds)) {
            const slash = name.lastIndexOf('/');
            const apiVersion = name.slice(0, slash);
            const group = this.#kinds.get(apiVersion) ?? new Map();
            this.#kinds.set(apiVersion, group.set(name.slice(slash + 1), row));
        }
    }
    /** All kinds of any version, as `apiVersion/kind`. */
    kinds() {
        return [...this.#kinds].flatMap(([apiVersion, group]) => [...group.keys()].map((kind) => `${apiVersion}/${kind}`));
    }
    /** The type of a kind in a version; undefined where that version does not have it. */
    find(apiVersion, kind, version) {
        const row = this.#kinds.get(apiVersion)?.get(kind);
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
        return this.#properties ??= this.#linkAll();
    }
    #linkAll() {
        const linked = new Map();
        for (const [name, field] of Object.entries(this.#data.p ?? {}))
            linked.set(name, this.#link(field));
        return linked;
    }
}

;// CONCATENATED MODULE: ./build/compiled/adapters/schema-store.js





/** Beside this folder in the sources, and beside each bundle's folder in `dist/`. */
const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'schemas', 'kubernetes.jsonl.gz');
/** Reads the embedded types of Kubernetes and Argo. */
function readSchemaStore() {
    return new SchemaStore((0,external_node_zlib_.gunzipSync)((0,external_node_fs_.readFileSync)(file)).toString('utf8'));
}


/***/ }),

/***/ 6104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openManifestChecks)
});

// EXTERNAL MODULE: ./build/compiled/adapters/schema-store.js + 1 modules
var schema_store = __webpack_require__(9204);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
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
            problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `input kubernetes-version: \`${(0,one_line/* beginning */.Ir)(text, 40)}\` is not known`, hint: `known: ${known.join(', ')}` });
    }
    return { versions: versions.size === 0 ? [newest] : [...versions], problems };
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/policy-set.js
var policy_set = __webpack_require__(78941);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/commands/manifest-checks.js




/** Makes the checks that the inputs ask for, and says what is wrong with those inputs. Nothing is fetched yet. */
async function openManifestChecks(settings, host) {
    const store = (0,schema_store/* readSchemaStore */.V)();
    const { versions, problems: versionProblems } = readKubernetesVersions(settings.kubernetesVersions, store.versions);
    const { policies, problems: policyProblems } = (0,policy_set/* readPolicies */.h9)(settings.policies);
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const schemas = settings.schemaLocations.every((location) => location === 'default') ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(6715)]).then(__webpack_require__.bind(__webpack_require__, 26788))).openLookUp({ settings, host, root, top: (0,wiring/* repositoryRoot */.Hn)(root), store });
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

/***/ 66235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutValidation: () => (/* binding */ carryOutValidation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(97566);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/compiled/adapters/check-threads/index.js

/**
 * A thread takes a fifth of a second of a processor before it is as fast as this one: less work than that is done sooner
 * without it. What is left is told by what was done, which at first is slower than it will be.
 */
const worthIt = { afterMs: 300, leftMs: 600 };
/** With fewer there is none to spare: see `machineThreads`. */
const leastProcessors = 3;
/** Shares files with threads as soon as those that are left are seen to be worth it. Nothing of threads is loaded before. */
function createShareFiles({ setup, processorMs, threads }) {
    // To ask for the time of the processors again and again takes more of it than all else here.
    if (threads === undefined && (0,external_node_os_.availableParallelism)() < leastProcessors)
        return async () => undefined;
    const began = processorMs();
    return async (files, done, here) => {
        const ms = processorMs() - began;
        const left = files.length - done;
        if (ms < worthIt.afterMs || (ms / done) * left < worthIt.leftMs)
            return undefined;
        const { machineThreads, shareFiles } = await __webpack_require__.e(/* import() */ 2303).then(__webpack_require__.bind(__webpack_require__, 92303));
        const source = threads ?? machineThreads();
        return source.count <= 0 ? undefined : shareFiles(files.slice(done), { setup, threads: source, here });
    };
}

// EXTERNAL MODULE: ./build/compiled/adapters/repository-files.js
var repository_files = __webpack_require__(8969);
// EXTERNAL MODULE: ./build/compiled/core/manifests/manifest-checker.js + 1 modules
var manifest_checker = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/compiled/core/manifests/check-tree.js + 1 modules
var check_tree = __webpack_require__(67805);
// EXTERNAL MODULE: ./build/compiled/core/manifests/select-files.js
var select_files = __webpack_require__(86075);
// EXTERNAL MODULE: ./build/compiled/core/manifests/validation-report.js
var validation_report = __webpack_require__(60269);
// EXTERNAL MODULE: ./build/compiled/commands/manifest-checks.js + 1 modules
var manifest_checks = __webpack_require__(6104);
;// CONCATENATED MODULE: ./build/compiled/commands/validate/validate.js










/** `validate`: checks workflow files and manifests as they lie in the checkout. Changes nothing. */
async function validate(settings, host) {
    const begun = host.clock.now().getTime();
    const nowhere = (0,wiring/* checkFolder */.p$)(settings, host);
    if (nowhere.length > 0)
        return { kind: 'invalid-input', problems: nowhere };
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const top = (0,wiring/* repositoryRoot */.Hn)(root);
    const paths = (0,repository_files/* listRepositoryFiles */.u4)(top);
    const selection = (0,select_files/* selectFiles */.A)(paths, { folder: (0,external_node_path_.relative)(top, root).split('\\').join('/'), manifests: settings.manifests });
    const { checks, problems: checkProblems } = await (0,manifest_checks/* openManifestChecks */.L)(settings, host);
    const problems = [...selection.problems, ...checkProblems];
    if ((0,problem/* hasErrors */.C)(problems))
        return { kind: 'invalid-input', problems };
    const changed = settings.changedOnly ? await (await __webpack_require__.e(/* import() */ 2837).then(__webpack_require__.bind(__webpack_require__, 2837))).changedPaths({ host, root, secrets: settings.secrets }) : { all: true };
    if ('problem' in changed)
        return { kind: 'invalid-input', problems: [changed.problem] };
    const files = 'all' in changed ? selection.files : selection.files.filter((file) => changed.files.has(file));
    const tree = workTree(top, paths);
    const checker = new manifest_checker/* ManifestChecker */.V(checks.options);
    const layout = await (0,check_tree/* checkFiles */.gw)(files, { checker, tree, share: shareFiles(top, checks.options) });
    const touched = 'all' in changed ? files : touchedFiles(changed, { selected: selection.files, paths });
    const { notChecked, affected } = layout === undefined ? { notChecked: [], affected: [] } : await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(5707)]).then(__webpack_require__.bind(__webpack_require__, 28088))).checkRendered({ settings, host, top, layout, paths, read: tree.read, touched, checker });
    await (0,check_tree/* resolveKinds */.gE)({ checker, tree, strict: settings.strict, lookUp: checks.lookUp });
    const workflowFiles = files.filter((path) => /\.osop\.ya?ml$/.test(path));
    const workflows = workflowFiles.length === 0 ? [] : await (await __webpack_require__.e(/* import() */ 6735).then(__webpack_require__.bind(__webpack_require__, 26735))).checkWorkflows(workflowFiles, { settings, top, read: tree.read });
    const report = checker.report({ notChecked, seconds: (host.clock.now().getTime() - begun) / 1000 });
    return { kind: 'checked', report: { ...report, affected, problems: [...problems, ...checks.problems, ...workflows, ...report.problems], counts: (0,validation_report/* countVerdicts */.qX)(report.manifests) } };
}
/** The changed files that were selected, and those that are gone. */
function touchedFiles({ files, deleted }, { selected, paths }) {
    const wanted = new Set(selected);
    return [...files, ...deleted].filter((file) => wanted.has(file) || !paths.includes(file));
}
/** Reads files of the listing, which holds no links: none can lead out of the repository. */
function workTree(top, paths) {
    return { paths, read: (0,repository_files/* readBelow */.Gj)(top), load: async () => undefined };
}
/** Where other schemas than the store's come first, all objects wait for them: to send them there and back takes longer than to check them. */
function shareFiles(top, { storeFirst, versions, strict, skip, reject, ignoreMissingSchemas, policies }) {
    if (storeFirst === false)
        return undefined;
    return createShareFiles({ setup: { top, options: { versions, strict, skip, reject, ignoreMissingSchemas, policies } }, processorMs: wiring/* processorMs */.zc });
}

;// CONCATENATED MODULE: ./build/compiled/commands/validate/carry-out.js








const nothing = { warnings: [], lines: [], annotated: false };
/** Validates, takes secrets out of what was found, and writes the SARIF file that is asked for. */
async function carryOutValidation(settings, host) {
    const validation = await validate(settings, host);
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    if (validation.kind === 'invalid-input')
        return { ...validation, problems: (0,redact_record/* redactProblems */.Y$)(validation.problems, redact) };
    const report = redactReport(validation.report, redact);
    const { problems } = report;
    const clean = !(0,problem/* hasErrors */.C)(problems) && report.counts.couldNotCheck === 0;
    const written = await writeSarif({ settings, host, report });
    if ('problem' in written)
        return { kind: 'invalid-input', problems: [written.problem] };
    const headline = headlineOf(report, clean);
    const { checkRun, comment } = settings.surfaces;
    const shown = checkRun || comment ? await (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(8193)]).then(__webpack_require__.bind(__webpack_require__, 8193))).showValidation(settings, host, { report, headline, clean }) : nothing;
    const told = { ...report, problems: [...problems, ...(0,redact_record/* redactProblems */.Y$)(shown.warnings, redact)] };
    return { kind: 'checked', report: told, exitCode: clean ? 0 : 2, headline, sarifFile: written.path, shown };
}
/** Names in manifests, of files and reasons may hold a secret as messages may. */
function redactReport(report, redact) {
    return {
        ...report,
        problems: (0,redact_record/* redactProblems */.Y$)(report.problems, redact),
        manifests: report.manifests.map((manifest) => ({ ...manifest, file: redact(manifest.file), name: redact(manifest.name), ...(manifest.reason === undefined ? {} : { reason: redact(manifest.reason) }) })),
        suppressed: report.suppressed.map((one) => ({ ...one, file: redact(one.file), name: redact(one.name), reason: redact(one.reason) })),
        notChecked: report.notChecked.map(redact),
        affected: (report.affected ?? []).map(redact),
    };
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
    const { sarifLog } = await __webpack_require__.e(/* import() */ 5376).then(__webpack_require__.bind(__webpack_require__, 62995));
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


/***/ }),

/***/ 31037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryOutValidation: () => (/* reexport safe */ _carry_out_js__WEBPACK_IMPORTED_MODULE_1__.carryOutValidation),
/* harmony export */   validationLines: () => (/* reexport safe */ _core_report_validation_lines_js__WEBPACK_IMPORTED_MODULE_0__.validationLines)
/* harmony export */ });
/* harmony import */ var _core_report_validation_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57486);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66235);
/** What the command line takes of `validate`: in one module, so that it is loaded at once. */




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

/***/ 24971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
function valueAt(value, pointer) {
    return segmentsOf(pointer).reduce((at, segment) => childOf(at, segment), value);
}
/** One step of a pointer. */
function childOf(value, segment) {
    if (Array.isArray(value))
        return /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}
/** The steps of a pointer, without their escapes. */
function segmentsOf(pointer) {
    return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of steps. */
function pointerOf(segments) {
    return segments.map((segment) => `/${escapeSegment(segment)}`).join('');
}
/** One step as it stands in a pointer. */
function escapeSegment(segment) {
    return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 78941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h9: () => (/* binding */ readPolicies)
/* harmony export */ });
/* unused harmony exports policies, policyIds */
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63173);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);


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
        const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...policyIds, ...Object.keys(sets)]);
        problems.push(`\`${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(name, 60)}\` is not known; ${near === undefined ? `known: none, baseline, strict, ${policyIds.join(', ')}` : `did you mean \`${near}\`?`}`);
    }
    else if (severity === undefined) {
        found.set(id, policies[id][0]);
    }
    else if (severity === 'error' || severity === 'warning' || severity === 'off') {
        found.set(id, severity);
    }
    else {
        problems.push(`\`${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(severity, 60)}\` is no severity; write ${id}=error, ${id}=warning or ${id}=off`);
    }
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

/***/ 86075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12659);

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
            problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `input manifests: \`${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .beginning */ .Ir)(entry, 100)}\` leads out of the repository`, hint: 'name files, folders or globs below working-directory' });
            continue;
        }
        const glob = /[*?{]/.test(from) ? globPattern(from) : undefined;
        const matching = paths.filter((path) => (glob === undefined ? from === '' || path === from || path.startsWith(`${from}/`) : glob.test(path)));
        if (matching.length === 0)
            problems.push({ code: 'OSOP-INPUT-004', severity: 'error', message: `input manifests: \`${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .beginning */ .Ir)(entry, 100)}\` names no YAML or JSON file`, hint: 'the path counts from working-directory' });
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


/***/ }),

/***/ 60269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ skippedByReason),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   pl: () => (/* binding */ validationOutput),
/* harmony export */   qX: () => (/* binding */ countVerdicts)
/* harmony export */ });
function countVerdicts(manifests) {
    const counts = { valid: 0, invalid: 0, 'could-not-check': 0, skipped: 0, empty: 0 };
    for (const { verdict } of manifests)
        counts[verdict] += 1;
    const { 'could-not-check': couldNotCheck, ...rest } = counts;
    return { ...rest, couldNotCheck };
}
/** The output `validation`. `checked` counts what has a verdict, `errors` what could not be checked. */
function validationOutput({ counts: { valid, invalid, couldNotCheck, skipped }, problems }) {
    return {
        valid: couldNotCheck === 0 && !problems.some(({ severity }) => severity === 'error'),
        checked: valid + invalid,
        invalid,
        skipped,
        errors: couldNotCheck,
    };
}
/** Those that were skipped, by reason, the most frequent first. */
function skippedByReason(manifests) {
    const reasons = new Map();
    for (const { verdict, reason = 'no reason', name } of manifests) {
        if (verdict !== 'skipped')
            continue;
        const names = reasons.get(reason) ?? [];
        names.push(name);
        reasons.set(reason, names);
    }
    return [...reasons].map(([reason, names]) => ({ reason, names })).toSorted((a, b) => b.names.length - a.names.length);
}
/** `12 manifests checked: 10 valid, 2 invalid; 3 skipped; 1 could not be checked`. */
function countsLine({ valid, invalid, couldNotCheck, skipped }) {
    const checked = valid + invalid;
    return [
        `${checked} ${checked === 1 ? 'manifest' : 'manifests'} checked: ${valid} valid, ${invalid} invalid`,
        ...(skipped === 0 ? [] : [`${skipped} skipped`]),
        ...(couldNotCheck === 0 ? [] : [`${couldNotCheck} could not be checked`]),
    ].join('; ');
}


/***/ }),

/***/ 84087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48) of the sixteen colours that every terminal theme has. */
const codes = { good: '32', bad: '31', warn: '33', calm: '2', strong: '1' };
/** Text in a colour, or unchanged where colours are off. */
function paint(text, tone, { color }) {
    return color && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;
}


/***/ }),

/***/ 72906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemLines: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69619);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);



const tones = { error: 'bad', warning: 'warn', notice: 'calm' };
/**
 * Problems as compilers print them: `file:line:column: error OSOP-DOC-003 message`, with the hint on a
 * line of its own. A problem without a place begins with its severity. Every element is one line.
 */
function problemLines(problems, { color }) {
    return problems.flatMap((problem) => {
        const place = problem.where === undefined ? '' : `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j)(problem.where))}: `;
        const [first = '', ...rest] = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(problem.message).split('\n');
        const severity = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(problem.severity, tones[problem.severity], { color });
        return [
            `${place}${severity} ${problem.code} ${first}`,
            ...rest,
            ...(problem.hint === undefined ? [] : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`hint: ${problem.hint}`).split('\n').map((line) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`  ${line}`, 'calm', { color }))),
        ];
    });
}


/***/ }),

/***/ 48873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cut: () => (/* binding */ cut),
/* harmony export */   fenceFor: () => (/* binding */ fenceFor),
/* harmony export */   forLog: () => (/* binding */ forLog),
/* harmony export */   forLogLine: () => (/* binding */ forLogLine),
/* harmony export */   forMarkdown: () => (/* binding */ forMarkdown),
/* harmony export */   forMarkdownCode: () => (/* binding */ forMarkdownCode),
/* harmony export */   forMermaid: () => (/* binding */ forMermaid),
/* harmony export */   visible: () => (/* binding */ visible),
/* harmony export */   wellFormed: () => (/* binding */ wellFormed)
/* harmony export */ });
/** A line end in any form that a terminal, a runner or .NET's readers take for one. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const lineEnds = new RegExp(lineEnd, 'gu');
/** CSI (colours, cursor) and OSC (titles, links) sequences, and the two-character escapes. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const ansiSequences = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\u009D]*(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]*[0-Z\\^-~]/gu;
/** What is left of control characters, lone surrogates, and the marks that reverse the direction of text. */
const invisible = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const zeroWidthSpace = '&#8203;';
/**
 * Text of other people as a piece of a log: free of control characters and escape sequences, and no
 * line of it is a command to a CI runner. GitHub's obeys `::name::` after optional white space at the
 * start of a line and `##[name]` anywhere in one (`src/Runner.Common/ActionCommand.cs` of
 * actions/runner); Azure and TeamCity obey `##name[`. Further lines are indented by two spaces.
 */
function forLog(text) {
    return text.split(lineEnd).map(safeLine).join('\n  ');
}
/** As `forLog`, but always one line, of at most `max` characters. */
function forLogLine(text, max = Number.POSITIVE_INFINITY) {
    return safeLine(cut(visible(text).trim(), max));
}
/**
 * Text of other people inside a line of GitHub's Markdown: shown letter by letter, so that no HTML, link,
 * image, emphasis, formula, mention, reference to an issue or emoji comes of it. Line ends become spaces.
 * Characters are given as entities, which have no meaning as syntax, also in tables
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references). Mentions, issues and
 * emoji are looked for in the finished HTML, and are broken by a space of no width instead.
 */
function forMarkdown(text) {
    return visible(text)
        .replace(/[&<>"'\\`*~[\]|$]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '&#95;')
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\b(www)\./giu, '$1&#46;')
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${zeroWidthSpace}`)
        .replace(/(?<!&)#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/\b(GH-)(?=\d)/giu, `$1${zeroWidthSpace}`)
        .replace(/:(?=[\w+-]+:)/g, `:${zeroWidthSpace}`)
        .replace(/^ *[#+=-]/, (start) => entity(start.trim()))
        .replace(/^ *(\d+)([.)])/, (_start, digits, mark) => `${digits}${entity(mark)}`);
}
/**
 * Text of other people as a code span, whose fence is longer than any run of backticks in it. A `|`
 * cannot stand in a code span both inside and outside of a table; text with one becomes a `<code>` element.
 */
function forMarkdownCode(text) {
    const line = visible(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${forMarkdown(line)}</code>`;
    const fence = fenceFor(line, 1);
    const space = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${space}${line}${space}${fence}`;
}
/** A run of at least `shortest` backticks that the text does not hold, to fence it with. */
function fenceFor(text, shortest) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    return '`'.repeat(longest < shortest ? shortest : longest + 1);
}
/**
 * Text of other people inside a quoted Mermaid label. Everything that is syntax to Mermaid, to the
 * Markdown that it reads in labels, or to its directives becomes a `#NN;` entity
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters). Its lexer takes a
 * line that holds `direction TB` anywhere, also in quotes, for a statement.
 */
function forMermaid(text) {
    return visible(text)
        .trim()
        .replace(/[^\p{L}\p{M}\p{N} .,/_=?!'-]/gu, mermaidEntity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '#95;')
        .replace(/direction(?=\s)/g, (word) => `${mermaidEntity(word.charAt(0))}${word.slice(1)}`)
        .replace(/^[-=]/, mermaidEntity)
        .replace(/^(\d+)\./, '$1#46;');
}
/** The first `max` characters; the last of them is `…` where something was cut off. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, max * 2 + 2));
    return characters.length <= max ? text : `${characters.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/** Text that UTF-8 can carry: half of a surrogate pair, which YAML can write as `"\\uD800"`, becomes a replacement character. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\uFFFD');
}
/** One line without anything that a reader would not see. */
function visible(text) {
    return clean(text.replace(lineEnds, ' ')).replace(/\t/g, ' ');
}
function clean(line) {
    return line.replace(ansiSequences, '').replace(invisible, (character) => (character === '\t' ? character : '\uFFFD'));
}
function safeLine(line) {
    return clean(line)
        .replace(/^([\s\p{Cf}]*)::/u, '$1\\::')
        .replace(/##(\w*)\[/gu, '##$1\\[');
}
function entity(character) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return named[character] ?? `&#${character.codePointAt(0)};`;
}
/** Signs outside ASCII mean nothing to Mermaid and stay readable in the source. */
function mermaidEntity(character) {
    const code = character.codePointAt(0) ?? 0;
    return code > 127 ? character : `#${code};`;
}


/***/ }),

/***/ 57486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationLines: () => (/* binding */ validationLines)
/* harmony export */ });
/* harmony import */ var _manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60269);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72906);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);




/** A terminal shows no more; every format for machines has all of them. */
const mostProblems = 200;
const mostNames = 3;
/** A validation as a terminal shows it: problems, what was not checked, then the counts. */
function validationLines(report, { color }) {
    const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions, affected = [], seconds } = report;
    const left = problems.length - mostProblems;
    const bad = counts.invalid > 0 || counts.couldNotCheck > 0;
    return [
        ...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_1__.problemLines)(problems.slice(0, mostProblems), { color }),
        ...(left > 0 ? [`… and ${left} more problems (--format json lists all)`] : []),
        ...notChecked.map((entry) => `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)('not checked', 'warn', { color })} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(entry)}`),
        ...(0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedByReason */ .Au)(manifests).map(({ reason, names }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`skipped ${names.length}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(reason)} (${someOf(names)})`, 'calm', { color })),
        ...suppressed.map(({ policy, file, name, reason }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`suppressed ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(`${policy} for ${name} in ${file}: ${reason}`)}`, 'calm', { color })),
        ...(affected.length === 0 ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`touches ${affected.length === 1 ? 'the application' : `${affected.length} applications:`} ${someOf(affected)}`, 'calm', { color })]),
        `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)((0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countsLine */ .J7)(counts), bad ? 'bad' : 'good', { color })} (Kubernetes ${kubernetesVersions.join(', ')}, ${seconds.toFixed(1)} s)`,
    ];
}
function someOf(names) {
    const shown = names.slice(0, mostNames).map((name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(name, 80)).join(', ');
    return names.length > mostNames ? `${shown}, …` : shown;
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
