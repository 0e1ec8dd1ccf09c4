export const id = 998;
export const ids = [998,1603,5107];
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

/***/ 17008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor),
  doctorSarif: () => (/* binding */ doctorSarif)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/adapters/repository-files.js
var repository_files = __webpack_require__(8969);
// EXTERNAL MODULE: ./build/compiled/adapters/schema-store.js + 1 modules
var schema_store = __webpack_require__(9204);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/report/secret-patterns.js
var secret_patterns = __webpack_require__(5259);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(68717);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/score.js
/** How much a rule counts by its severity. */
const weights = { error: 5, warning: 3, notice: 1 };
/**
 * From 0 to 100: of the weights of all rules, the part that is kept. A rule that half of its subjects break counts half. Only
 * 100 where nothing is broken. Undefined where no rule could be checked: nothing is known, which is not good.
 */
function scoreOf(scored) {
    const total = scored.reduce((sum, { severity }) => sum + weights[severity], 0);
    if (total === 0)
        return undefined;
    const lost = scored.reduce((sum, { severity, subjects, broken }) => sum + weights[severity] * Math.min(1, broken / Math.max(1, subjects)), 0);
    const score = Math.floor((100 * (total - lost)) / total + 1e-9);
    return lost > 0 ? Math.min(99, score) : 100;
}
/** The colour of a score, by the names that shields.io has. */
function colorOf(score) {
    if (score === undefined)
        return 'lightgrey';
    return score >= 95 ? 'brightgreen' : score >= 85 ? 'green' : score >= 70 ? 'yellow' : score >= 50 ? 'orange' : 'red';
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/examine.js





/** Asks every rule that is on. Findings come by severity, then by rule and place. */
function examine({ rules, facts, settings }) {
    const places = new Places(facts.repository.tree.text);
    const findings = [];
    const suppressed = [];
    const outcomes = rules.map(({ check, ...rule }) => {
        const severity = settings.get(rule.id) ?? rule.severity;
        const nothing = { rule, severity, subjects: 0, broken: 0, notChecked: [] };
        if (severity === 'off')
            return { ...nothing, state: 'off' };
        const outcome = check(facts);
        if (outcome.kind === 'not-checked')
            return { ...nothing, state: 'not-checked', notChecked: [outcome.why] };
        const kept = outcome.breaches.flatMap((breach) => {
            const reason = reasonToIgnore(rule.id, breach, facts);
            if (reason === undefined)
                return [breach];
            suppressed.push({ id: rule.id, subject: breach.subject, file: 'asked' in breach.place ? breach.place.asked : breach.place.file, reason });
            return [];
        });
        findings.push(...kept.map((breach) => tell(breach, { rule, severity, places })));
        const broken = new Set(kept.map(({ subject, place }) => `${subject} ${'asked' in place ? place.asked : place.file}`)).size;
        const notChecked = outcome.notChecked ?? [];
        return { rule, severity, subjects: outcome.subjects, broken, notChecked, state: broken > 0 ? 'broken' : outcome.subjects > 0 ? (notChecked.length > 0 ? 'not-checked' : 'kept') : notChecked.length > 0 ? 'not-checked' : 'nothing-to-check' };
    });
    const scored = outcomes.flatMap(({ severity, state, subjects, broken }) => (severity === 'off' || subjects === 0 || (state !== 'kept' && state !== 'broken') ? [] : [{ severity, subjects, broken }]));
    const order = ['error', 'warning', 'notice'];
    return { findings: findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)), outcomes, suppressed, score: scoreOf(scored) };
}
/** `osop.dev/ignore-policy.<id>: "reason"` on the object, as for policies of `validate`. Without a reason it does not count. */
function reasonToIgnore(id, { place }, { repository: { layout } }) {
    if ('asked' in place)
        return undefined;
    const object = place.object ?? [...layout.kustomizations.values()].find(({ file }) => file === place.file)?.value;
    const reason = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(object, 'metadata', 'annotations')[`osop.dev/ignore-policy.${id}`]).trim();
    return reason === '' ? undefined : reason;
}
function tell({ subject, place, message, fix, evidence }, { rule, severity, places }) {
    const told = { rule, severity, subject: (0,one_line/* oneLine */.TN)(subject, 200), message: (0,one_line/* oneLine */.TN)((0,secret_patterns/* looksLikeToken */.NM)(message) ? (0,secret_patterns/* maskSecrets */.QU)(message) : message, 600), fix };
    if ('asked' in place)
        return { ...told, where: undefined, asked: place.asked, evidence };
    const where = places.find(place);
    const line = evidence ?? places.lineAt(where);
    // Of a Secret no line is shown: what stands behind a colon may be the value.
    return { ...told, where, asked: undefined, evidence: place.object?.['kind'] === 'Secret' ? line?.replace(/:.*$/, ': ***') : line };
}
/** Finds lines and columns. A file is parsed when the first place of it is asked for. */
class Places {
    #text;
    #read = new Map();
    #lines = new Map();
    constructor(text) {
        this.#text = text;
    }
    find({ file, document, pointer, atKey, line }) {
        const read = this.#read.get(file) ?? (0,read_yaml.readYaml)(this.#text(file) ?? '', file, { scalars: 'kubernetes' });
        this.#read.set(file, read);
        const found = read.documents[document];
        const where = found === undefined ? (read.problems.find((problem) => problem.where !== undefined)?.where ?? { file, line: 1, column: 1 }) : atKey === true ? found.locateKey(pointer) : found.locate(pointer);
        return line === undefined ? where : this.#below(where, line);
    }
    /** The first line from there on that reads, or begins, like this; in a comment above, the first of the file. */
    #below(where, wanted) {
        const lines = this.#linesOf(where.file);
        const is = (line) => line.trim() === wanted || line.trim().startsWith(wanted);
        const after = lines.findIndex((line, index) => index >= where.line - 1 && is(line));
        const index = after === -1 ? lines.findIndex(is) : after;
        const text = lines[index];
        return text === undefined ? where : { file: where.file, line: index + 1, column: text.length - text.trimStart().length + 1 };
    }
    /** Nothing of a line that is a part of a secret. */
    lineAt({ file, line }) {
        const text = this.#linesOf(file)[line - 1]?.trim() ?? '';
        return text === '' ? undefined : (0,one_line/* beginning */.Ir)((0,one_line/* oneLine */.TN)((0,secret_patterns/* maskSecrets */.QU)(text), 160), 160);
    }
    #linesOf(file) {
        const lines = this.#lines.get(file) ?? (this.#text(file) ?? '').split(/\r?\n/);
        this.#lines.set(file, lines);
        return lines;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/deployers.js
var deployers = __webpack_require__(34132);
// EXTERNAL MODULE: ./build/compiled/core/gitops/find-definitions.js
var find_definitions = __webpack_require__(71773);
// EXTERNAL MODULE: ./build/compiled/core/gitops/model-applications.js + 18 modules
var model_applications = __webpack_require__(81172);
// EXTERNAL MODULE: ./build/compiled/core/gitops/read-values.js
var read_values = __webpack_require__(58468);
// EXTERNAL MODULE: ./build/compiled/core/gitops/touched-units.js
var touched_units = __webpack_require__(47181);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/identify.js
var identify = __webpack_require__(81085);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __webpack_require__(11984);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
// EXTERNAL MODULE: ./build/compiled/core/promote/environment-files.js
var environment_files = __webpack_require__(92932);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/overlays.js






const usual = new Set(['dev', 'development', 'test', 'testing', 'qa', 'int', 'integration', 'uat', 'staging', 'stage', 'preprod', 'prod', 'production', 'live']);
/** Whether a folder is called as an environment usually is, and nothing else. */
function isPlainEnvironment(name) {
    return usual.has(name.toLowerCase());
}
/** Whether a folder is called like an environment, as `prod` and `prod-eu` are: overlays for versions or variants are to differ. */
function isEnvironment(name) {
    return name.toLowerCase().split(/[-_.]/).some((part) => usual.has(part));
}
/** Finds the overlays of each base that are for environments. */
function groupOverlays({ layout }) {
    const groups = new Map();
    for (const kustomization of layout.kustomizations.values()) {
        const { folder, component } = kustomization;
        const bases = component ? [] : basesOf(kustomization, layout.kustomizations);
        if (bases.length === 0 || !isEnvironment(folder.slice(folder.lastIndexOf('/') + 1)))
            continue;
        const parent = (0,repository_paths/* folderOf */.y)(folder);
        const environment = folder.slice(folder.lastIndexOf('/') + 1);
        const key = JSON.stringify([parent, bases.map(({ target = '' }) => (0,environment_files/* neutralName */.lj)(target, environment)).toSorted()]);
        const group = groups.get(key) ?? { parent, overlays: [] };
        group.overlays.push({ ...kustomization, environment });
        groups.set(key, group);
    }
    return [...groups.values()];
}
function basesOf({ references }, all) {
    return references.filter(({ as, target }) => as === 'resource' && target !== undefined && all.get(target)?.component === false);
}
/** What an overlay adds beside images, replicas, sizes, names, labels, settings and addresses. */
function featuresOf(overlay, model) {
    const { file, environment, references, value } = overlay;
    const bases = new Set(basesOf(overlay, model.layout.kustomizations));
    const neutral = (text) => (0,environment_files/* neutralName */.lj)(text, environment);
    const named = references.filter((reference) => !bases.has(reference) && (reference.as === 'resource' || reference.as === 'component')).map((reference) => ({
        key: `${reference.as} ${neutral(reference.written)}`, value: '', part: `the ${reference.as} ${reference.written}`, place: { file, document: 0, pointer: reference.pointer },
    }));
    const generated = ['configMapGenerator', 'secretGenerator'].flatMap((list) => (0,git_tree/* listOf */.c3)(value[list]).map((entry, index) => ({
        key: `${list} ${neutral((0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(entry)['name']))}`, value: '', part: `${list} ${(0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(entry)['name'])}`, place: { file, document: 0, pointer: `/${list}/${index}` },
    })));
    return [...named, ...generated, ...patchesOf(overlay).flatMap((patch) => patchFeatures(patch, { neutral, model }))];
}
function patchesOf({ file, value, references }) {
    const place = (pointer) => ({ file, document: 0, pointer });
    const inline = ['patches', 'patchesJson6902'].flatMap((list) => (0,git_tree/* listOf */.c3)(value[list]).flatMap((entry, index) => {
        const { patch, target } = (0,git_tree/* mappingAt */.oh)(entry);
        return typeof patch === 'string' ? [{ place: place(`/${list}/${index}/patch`), path: undefined, text: patch, target: (0,json/* isJsonObject */.O)(target) ? target : {} }] : [];
    }));
    const merged = (0,git_tree/* listOf */.c3)(value['patchesStrategicMerge']).flatMap((entry, index) => (typeof entry === 'string' && entry.includes('\n') ? [{ place: place(`/patchesStrategicMerge/${index}`), path: undefined, text: entry, target: {} }] : []));
    const files = references.filter(({ as, target }) => as === 'patch' && target !== undefined).map(({ pointer, target }) => {
        const [, list = '', index = ''] = pointer.split('/');
        const entry = (0,git_tree/* mappingAt */.oh)((0,git_tree/* listOf */.c3)(value[list])[Number(index)]);
        return { place: place(pointer), path: target, text: undefined, target: (0,json/* isJsonObject */.O)(entry['target']) ? entry['target'] : {} };
    });
    return [...inline, ...merged, ...files];
}
/** Kinds of the objects that the patches of a kustomization change; empty text stands for any. */
function patchedKinds(kustomization, tree) {
    return patchesOf(kustomization).flatMap(({ target, text, path, place }) => {
        if (Object.keys(target).length > 0)
            return [(0,git_tree/* textOf */.b6)(target['kind'])];
        return ((0,read_values/* valuesOf */.sm)(text ?? (path === undefined ? '' : tree.text(path)) ?? '', path ?? place.file) ?? []).map((document) => (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(document)['kind']));
    });
}
/** Workloads, and what is beside them. What other objects hold is most often about the environment itself: buckets, channels, accounts. */
const compared = /^(?:|Deployment|StatefulSet|DaemonSet|ReplicaSet|Rollout|Job|CronJob|Pod|Service|NetworkPolicy|PodDisruptionBudget|HorizontalPodAutoscaler|Role|ClusterRole)$/;
function patchFeatures({ place, path, text, target }, { neutral, model }) {
    const documents = (0,read_values/* valuesOf */.sm)(text ?? (path === undefined ? '' : model.tree.text(path)) ?? '', path ?? place.file) ?? [];
    if (typeof target['kind'] === 'string' && !compared.test(target['kind']))
        return [];
    return documents.flatMap((document, index) => {
        const at = (pointer) => (path === undefined ? place : { file: path, document: index, pointer });
        if (Array.isArray(document))
            return document.flatMap((operation, position) => operationFeature(operation, { of: objectName(target), neutral, place: at(`/${position}`) }));
        if (!(0,json/* isJsonObject */.O)(document) || !compared.test((0,git_tree/* textOf */.b6)(document['kind'])))
            return [];
        const of = objectName({ kind: document['kind'], name: (0,git_tree/* mappingAt */.oh)(document, 'metadata')['name'] });
        return leavesOf(document).filter(({ steps }) => !mayDiffer(steps)).map(({ steps, pointer, value }) => ({
            key: `${neutral(of)} ${steps.join('.')}`, value: textOfValue(value, neutral), part: `the patch of ${of}`, field: steps.join('.'), place: at(pointer),
        }));
    });
}
/** A value without the environment in its texts. */
function textOfValue(value, neutral) {
    return JSON.stringify(value, (_key, held) => (typeof held === 'string' ? neutral(held) : held));
}
function objectName({ kind, name }) {
    return [(0,git_tree/* textOf */.b6)(kind), (0,git_tree/* textOf */.b6)(name)].filter((text) => text !== '').join(' ') || 'all objects';
}
function operationFeature(operation, { of, neutral, place }) {
    const { op, path, value } = (0,git_tree/* mappingAt */.oh)(operation);
    const steps = (0,git_tree/* textOf */.b6)(path).split('/').slice(1);
    if (steps.length === 0 || mayDiffer(steps))
        return [];
    return [{ key: `${neutral(of)} ${(0,git_tree/* textOf */.b6)(op)} ${steps.join('.')}`, value: textOfValue(value ?? null, neutral), part: `the patch of ${of}`, field: steps.join('.'), place }];
}
/** Identity, and what sizes, versions, settings and addresses are called. */
const differing = /^(?:apiVersion|kind|metadata|replicas|image|imagePullPolicy|resources|minReplicas|maxReplicas|env|envFrom|data|stringData|binaryData|host|hosts|tls|namespace|storage|storageClassName|newTag|digest|averageUtilization|averageValue|loadBalancerIP|externalName|schedule|nodeSelector|tolerations|path|targetRevision|destination|valueFiles|secretStoreRef|remoteRef|key|url|server|clusters?|region|zones?)$/;
function mayDiffer(steps) {
    return steps.some((step) => differing.test(step)) || (steps.length === 1 && steps[0] === '$patch');
}
/** The fields of a patch; items of lists go by their names where they have them. */
function leavesOf(value, steps = [], pointer = '') {
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => {
            const name = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(item)['name']);
            return leavesOf(item, [...steps, name === '' ? String(index) : name], `${pointer}/${index}`);
        });
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return [{ steps, pointer, value }];
    return Object.entries(value).flatMap(([key, held]) => (key === 'name' && steps.length > 0 ? [] : leavesOf(held ?? null, [...steps, key], `${pointer}/${(0,pointers/* escapeSegment */.pv)(key)}`)));
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/model.js










/** Reads the files once; everything else is told from what they define. */
function modelRepository({ tree, files, facts, shapeOf, policyFindings }) {
    const layout = (0,repository_layout.readLayout)(tree.paths, tree.text);
    const roles = (0,repository_layout.fileRoles)(layout);
    const isTooLarge = (file) => (tree.text(file) ?? '').length > read_values/* maxLength */.Ru;
    const all = files.filter((file) => roles.get(file) === 'manifest');
    const tooLarge = all.filter(isTooLarge);
    const manifests = all.filter((file) => !tooLarge.includes(file));
    const read = manifests.map((file) => ({ file, values: (0,read_values/* valuesOf */.sm)(tree.text(file) ?? '', file) }));
    const objects = read.flatMap(({ file, values }) => (values ?? []).flatMap((value, document) => objectsIn(file, document, value)));
    const sources = [...manifests, ...files.filter((file) => roles.get(file) === 'helm-template')];
    const model = (0,model_applications/* modelApplications */.PN)(tree, facts, sources);
    const applications = (0,model_applications/* applicationsOf */.$_)(model);
    const deployersOf = (0,deployers/* deployersIn */.R)(applications, { tree, units: (0,touched_units/* relateUnits */.t)(tree) }, facts);
    return {
        tree, facts, layout, roles, files, objects, applications, deployersOf, shapeOf, policyFindings,
        tooLarge,
        unreadable: read.flatMap(({ file, values }) => (values === undefined ? [file] : [])),
        definitions: (0,find_definitions/* findDefinitions */.C)(tree, manifests).definitions.filter(({ value }) => !Object.hasOwn(value, '$patch') && (0,json/* isJsonObject */.O)(value['spec'])).map((definition) => describe(definition, model)),
        sets: model.sets,
        unexpanded: model.unread.flatMap(({ file, why }) => (why === 'chart-template' ? [file] : [])),
        objectsOf: objectsByApplication(objects, deployersOf),
        isPatched: findPatched(layout, tree),
    };
}
function objectsIn(file, document, value) {
    const objects = (0,identify/* identifyObjects */.XC)(file, value);
    return Array.isArray(objects) ? objects.flatMap(({ pointer, object, unusable }) => (unusable.length > 0 || Object.hasOwn(object.value, '$patch') ? [] : [{ file, document, pointer, object }])) : [];
}
function describe(definition, model) {
    const { kind, value, file, document, pointer } = definition;
    const name = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, 'metadata')['name']);
    const common = { file, document, pointer, kind, value, subject: `${kind} ${name === '' ? `in ${file}` : name}` };
    if (kind === 'Application')
        return { ...common, at: '', variants: [value] };
    const set = model.sets.find(({ definition: other }) => other.file === file && other.document === document && other.pointer === pointer);
    const given = (set?.applications ?? []).map((application) => application.value);
    const template = (0,git_tree/* mappingAt */.oh)(value, 'spec', 'template');
    return { ...common, at: '/spec/template', variants: given.length > 0 ? given : [template] };
}
function objectsByApplication(objects, deployersOf) {
    let byKey;
    return ({ key }) => {
        if (byKey === undefined) {
            byKey = new Map();
            for (const placed of objects) {
                for (const application of new Set(deployersOf(placed.file)))
                    byKey.set(application.key, [...(byKey.get(application.key) ?? []), placed]);
            }
        }
        return byKey.get(key) ?? [];
    };
}
function findPatched(layout, tree) {
    let byFile;
    const find = (folder) => layout.kustomizations.get(folder);
    return (file, kind) => {
        if (byFile === undefined) {
            byFile = new Map();
            for (const kustomization of layout.kustomizations.values()) {
                // A component is used by others, and changes what they have.
                const kinds = (0,repository_layout.closureOf)(kustomization.folder, find).filter((used) => used === kustomization || used.component).flatMap((used) => patchedKinds(used, tree));
                if (kinds.length === 0)
                    continue;
                for (const { references } of (0,repository_layout.closureOf)(kustomization.folder, find)) {
                    for (const { as, target } of references)
                        if (as === 'resource' && target !== undefined)
                            byFile.set(target, new Set([...(byFile.get(target) ?? []), ...kinds]));
                }
            }
        }
        const kinds = byFile.get(file);
        return kinds !== undefined && (kinds.has(kind) || kinds.has(''));
    };
}
/** The sources of an Application: of several and one, Argo CD takes the several. */
function sourcesOf(application) {
    const spec = (0,git_tree/* mappingAt */.oh)(application, 'spec');
    const several = (0,git_tree/* listOf */.c3)(spec['sources']).flatMap((value, index) => ((0,json/* isJsonObject */.O)(value) ? [{ pointer: `/spec/sources/${index}`, value }] : []));
    if (several.length > 0)
        return several;
    const dry = (0,git_tree/* mappingAt */.oh)(spec, 'sourceHydrator', 'drySource');
    if (Object.keys(dry).length > 0)
        return [{ pointer: '/spec/sourceHydrator/drySource', value: dry }];
    return (0,json/* isJsonObject */.O)(spec['source']) ? [{ pointer: '/spec/source', value: spec['source'] }] : [];
}
/** A text that is not known before it is rendered. */
function isTemplate(text) {
    return text.includes('{{');
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/rights.js
/** An Application as RBAC names it. */
function subjectOf({ name, namespace, project }) {
    return { project, object: namespace === undefined || namespace === 'argocd' ? `${project}/${name}` : `${project}/${namespace}/${name}` };
}
/** More applications than these are not asked about. */
const mostAsked = 50;
/** What to ask a server about, and what is left out of that. Sources: docs/least-privilege.md, server/rbacpolicy of argo-cd. */
function rightsToAsk(subjects) {
    const sorted = [...new Map(subjects.map((subject) => [subject.object, subject])).values()].toSorted((a, b) => (a.object < b.object ? -1 : 1));
    const shown = sorted.slice(0, mostAsked);
    const needed = shown.flatMap(({ object }) => ['get', 'sync'].map((action) => ({ resource: 'applications', action, object, use: 'needed' })));
    // Of each project one application stands for all: roles are made for projects.
    const first = [...new Map(shown.toReversed().map((subject) => [subject.project, subject])).values()].toReversed();
    const change = first.flatMap(({ object }) => ['create', 'update', 'override', 'delete'].map((action) => ({ resource: 'applications', action, object, use: 'change' })));
    const shell = first.map(({ object }) => ({ resource: 'exec', action: 'create', object, use: 'admin' }));
    const leftOut = sorted.slice(mostAsked).map(({ object }) => ({ resource: 'applications', action: 'sync', object, use: 'needed', allowed: { why: `not asked: more than ${mostAsked} applications` } }));
    return { asked: [...needed, ...change, ...shell, ...administration], leftOut };
}
/** Asked of an object that nobody has: who may, may everywhere. */
const administration = [
    { resource: 'projects', action: 'create', object: '*', use: 'admin' },
    { resource: 'projects', action: 'update', object: '*', use: 'admin' },
    { resource: 'clusters', action: 'create', object: '*', use: 'admin' },
    { resource: 'repositories', action: 'create', object: '*', use: 'admin' },
    { resource: 'accounts', action: 'update', object: '*', use: 'admin' },
];
/** When a JSON Web Token ends, in milliseconds of the epoch; undefined for never. Nothing else of it is read, nothing is checked. */
function tokenEnd(token) {
    const parts = token.split('.');
    const [, payload = ''] = parts;
    if (parts.length !== 3)
        return { why: 'the token is no JSON Web Token: when it ends is known to its issuer only' };
    try {
        const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
        if (typeof claims !== 'object' || claims === null)
            return { why: 'the token says nothing that can be read' };
        const end = 'exp' in claims ? claims.exp : undefined;
        return { value: typeof end === 'number' && Number.isFinite(end) && end > 0 && end < 8_640_000_000_000 ? end * 1000 : undefined };
    }
    catch {
        return { why: 'the token says nothing that can be read' };
    }
}

// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(63173);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/severities.js


/**
 * Reads `DR040=off, DR032=error`, separated by commas or line ends; later entries win. `none` switches every rule off, and
 * an id alone switches it on again with its own severity.
 */
function readRuleSettings(text, rules) {
    const settings = new Map();
    const problems = [];
    for (const entry of text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== '')) {
        const [name = '', severity] = entry.split(/\s*[=:]\s*/);
        const rule = rules.find(({ id }) => id === name.toUpperCase());
        if (entry === 'none')
            for (const { id } of rules)
                settings.set(id, 'off');
        else if (rule === undefined) {
            const near = (0,did_you_mean/* nearest */.p)(name, rules.map(({ id }) => id));
            problems.push(`\`${(0,one_line/* beginning */.Ir)(name, 60)}\` is no rule${near === undefined ? '; docs/doctor.md lists them' : `; did you mean ${near}?`}`);
        }
        else if (severity === undefined)
            settings.set(rule.id, rule.severity);
        else if (severity === 'error' || severity === 'warning' || severity === 'notice' || severity === 'off')
            settings.set(rule.id, severity);
        else
            problems.push(`\`${(0,one_line/* beginning */.Ir)(severity, 60)}\` is no severity; write ${rule.id}=error, =warning, =notice or =off`);
    }
    return { settings, problems };
}

// EXTERNAL MODULE: ./build/compiled/core/doctor/rule.js
var rule = __webpack_require__(90898);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/checks.js


/** More than this of one rule about one object is of use to nobody. */
const mostParts = 20;
/** A check of each Application. Those of a set are told once, at its template. */
function eachApplication(check) {
    return (model) => collect(model.definitions, (definition) => {
        const told = definition.variants.map((variant) => check(variant, model));
        if (told.every((parts) => parts === undefined))
            return undefined;
        const once = new Map(told.flatMap((parts) => parts ?? []).map((part) => [`${part.pointer} ${part.message}`, { ...part, pointer: `${definition.at}${part.pointer}` }]));
        return [...once.values()].map((part) => breachOf(definition.subject, { ...definition, object: definition.value }, part));
    });
}
/** A check of what each Application must have. Those that a kustomization changes may get it there: they are not checked, and told. */
function eachWholeApplication(check) {
    return (model) => {
        const isPatched = ({ file, kind }) => model.isPatched(file, kind);
        const outcome = eachApplication(check)({ ...model, definitions: model.definitions.filter((definition) => !isPatched(definition)) });
        const patched = model.definitions.filter(isPatched);
        return patched.length === 0 || outcome.kind === 'not-checked' ? outcome : (0,rule/* checked */.KD)(outcome.subjects, outcome.breaches, [patchedNote(patched.length)]);
    };
}
/** What to say of definitions that overlays change. */
function patchedNote(count) {
    return `${count} ${count === 1 ? 'definition is' : 'definitions are'} changed by patches of kustomizations: what they come to is known once it is rendered`;
}
/** A check of each definition as it is written. */
function eachDefinition(check) {
    return (model) => collect(model.definitions, (definition) => check(definition, model)?.map((part) => breachOf(definition.subject, { ...definition, object: definition.value }, part)));
}
/** A check of each object of some kinds; no kinds for all of them. */
function eachObject(kinds, check) {
    return (model) => collect(model.objects.filter(({ object: { kind } }) => kinds.length === 0 || kinds.includes(kind)), (placed) => check(placed, model)?.map((part) => breachOf(checks_subjectOf(placed), { ...placed, object: placed.object.value }, part)));
}
function collect(items, check) {
    const outcomes = items.map(check);
    return (0,rule/* checked */.KD)(outcomes.filter((breaches) => breaches !== undefined).length, outcomes.flatMap((breaches) => breaches?.slice(0, mostParts) ?? []));
}
/** The breach that a part of an object stands for. */
function breachOf(subject, { file, document, pointer, object }, part) {
    const { message, fix, atKey, line, evidence } = part;
    return {
        subject, message, fix, ...(evidence === undefined ? {} : { evidence }),
        place: { file, document, pointer: pointer + part.pointer, ...(atKey === undefined ? {} : { atKey }), ...(line === undefined ? {} : { line }), ...(object === undefined ? {} : { object }) },
    };
}
/** `ConfigMap argocd-cm`. */
function checks_subjectOf({ object: { kind, name, file } }) {
    return `${kind} ${name === '' ? `in ${file}` : name}`;
}
/** The policy of an Application under which Argo CD syncs by itself; undefined where it does not. */
function automatedOf(application) {
    const policy = (0,git_tree/* mappingAt */.oh)(application, 'spec', 'syncPolicy');
    const automated = policy['automated'];
    if (automated === undefined || automated === null)
        return undefined;
    const held = (0,git_tree/* mappingAt */.oh)(policy, 'automated');
    return held['enabled'] === false ? undefined : held;
}
/** The options of an Application's syncs, such as `CreateNamespace=true`. */
function syncOptionsOf(application) {
    return (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(application, 'spec', 'syncPolicy')['syncOptions']).map(git_tree/* textOf */.b6);
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/git-application.js
var git_application = __webpack_require__(54050);
// EXTERNAL MODULE: ./build/compiled/core/gitops/repository-address.js
var repository_address = __webpack_require__(47556);
// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __webpack_require__(34037);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/structure.js













/** What is defined exists in Argo CD, once. */
const structureRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR006', title: 'Fields of objects exist, and those that are required are there', severity: 'error', category: 'declarative',
        why: 'A field that does not exist is dropped without a word, or refused: what it was to switch on is off.',
        fix: 'Write the field as the message says; `osop-argocd validate` checks what comes out of overlays and charts too.', source: 'Fields that do not exist (`autoSync`, `branches` of a git generator)',
    }, eachObject([], unknownFields)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR007', title: 'Settings in argocd-cm exist', severity: 'error', category: 'declarative',
        why: 'Argo CD reads the settings that it knows. Another key, or a field of a known one, has no effect.',
        fix: 'Move it to the key that it belongs to.', source: 'Enable drift detection; argocd-cm.yaml of Argo CD',
    }, eachObject(['ConfigMap'], settingsThatExist)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR015', title: 'Manifests keep the baseline policies', severity: 'error', category: 'declarative',
        why: 'A workload that does not choose its own pods, is privileged or holds a secret is refused, or gives away the node.',
        fix: 'Correct it; docs/validation.md lists the policies, and an annotation of the object switches one off.', source: 'Security controls; pre-merge validation of manifests',
    }, eachObject([], (placed, { policyFindings }) => policyFindings(placed.object).filter(({ severity }) => severity === 'error').map(({ pointer, message, hint, policy }) => ({
        pointer, message: `${message} (${policy ?? ''})`, fix: hint ?? 'osop-argocd validate', ...(policy === 'secret-in-env-value' ? { evidence: 'value: ***' } : {}),
    })))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR008', title: 'Names of Applications are unique', severity: 'error', category: 'declarative',
        why: 'Two definitions of one name overwrite each other: which one counts is a matter of time.',
        fix: 'Rename one of them, or remove it.', source: 'Common mistake: copied definitions',
    }, uniqueNames),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR009', title: 'One Application deploys a path to a place', severity: 'error', category: 'declarative',
        why: 'Two Applications with the same source and destination own the same resources: each takes them from the other, and prunes them.',
        fix: 'Remove one of them, or give it another namespace.', source: 'Common mistake: two applications that own the same resource',
    }, ownPaths),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR010', title: 'One Application owns a resource', severity: 'warning', category: 'declarative',
        why: 'A resource of two Applications is out of sync for one of them at any time (SharedResourceWarning).',
        fix: 'Let one of them deploy it.', source: 'Common mistake: two applications that own the same resource',
    }, ownResources),
];
function unknownFields({ file, object: { apiVersion, kind, value } }, { shapeOf, isPatched }) {
    const shape = shapeOf(apiVersion, kind);
    if (shape === undefined)
        return undefined;
    if ((0,check_shape/* fitsShape */.Gx)(value, shape, { strict: true }))
        return [];
    // What is missing, or stands for something, may come by a patch; a field that does not exist stays one.
    return (0,check_shape/* explainMisfit */.qN)(value, shape, { strict: true }).filter(({ atKey }) => atKey === true || !isPatched(file, kind)).map(({ pointer, message, hint, atKey }) => ({ pointer, message: kind === 'Secret' ? message.replace(/, not .*$/, '') : message, fix: hint ?? 'write it as the schema says', ...(atKey === undefined ? {} : { atKey }) }));
}
/** Fields of keys that hold YAML. https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/ */
const compareOptions = ['ignoreAggregatedRoles', 'ignoreResourceStatusField', 'ignoreDifferencesOnResourceUpdates'];
function settingsThatExist({ object: { name, value } }) {
    if (name !== 'argocd-cm')
        return undefined;
    const text = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, 'data')['resource.compareoptions']);
    const held = (0,read_values/* valuesOf */.sm)(text, 'argocd-cm')?.[0];
    if (!(0,json/* isJsonObject */.O)(held))
        return [];
    return Object.keys(held).filter((key) => !compareOptions.includes(key)).map((key) => {
        const near = (0,did_you_mean/* nearest */.p)(key, compareOptions);
        return {
            pointer: '/data/resource.compareoptions', line: `${key}:`, message: `\`resource.compareoptions\` has no field \`${(0,one_line/* beginning */.Ir)(key, 60)}\`: it has no effect`,
            fix: key === 'ignoreDifferences' ? 'data:\n  resource.customizations.ignoreDifferences.apps_Deployment: |\n    jsonPointers:\n    - /spec/replicas' : near === undefined ? `known: ${compareOptions.join(', ')}` : `${near}: true`,
        };
    });
}
function placeOf({ definition, set, name }) {
    return { ...definition, subject: set === undefined ? `Application ${name}` : `Application ${name} of ApplicationSet ${set}` };
}
function uniqueNames({ applications }) {
    const byKey = new Map();
    for (const application of applications) {
        const key = JSON.stringify([application.namespace ?? 'argocd', application.name, environmentOf(application.definition.file)]);
        byKey.set(key, [...(byKey.get(key) ?? []), application]);
    }
    const breaches = [...byKey.values()].flatMap(([first, ...others]) => (first === undefined ? [] : others.map((other) => {
        const { subject, ...place } = placeOf(other);
        const alike = (0,git_application/* fingerprintOf */.a)(first) === (0,git_application/* fingerprintOf */.a)(other) ? 'the same' : 'another';
        return { subject, place: withPointer(place, `/metadata/name`, other), message: `has the name of ${alike} Application in ${first.definition.file}`, fix: `name: ${other.name}-2 # or remove one of the two` };
    })));
    return (0,rule/* checked */.KD)(byKey.size, breaches);
}
/** Definitions of several environments may be for several Argo CDs, in which a name may be the same. */
function environmentOf(file) {
    return file.split('/').slice(0, -1).find(isEnvironment) ?? '';
}
/** The pointer within an Application, from the object that is written. */
function withPointer(place, pointer, { set, definition }) {
    return { ...place, ...definition, pointer: `${definition.pointer}${set === undefined ? '' : '/spec/template'}${pointer}` };
}
/** Where it deploys to; the same for the same place. */
function destinationOf({ value }) {
    const { server, name, namespace } = (0,git_tree/* mappingAt */.oh)(value, 'spec', 'destination');
    const cluster = (0,git_tree/* textOf */.b6)(name) === 'in-cluster' || (0,git_tree/* textOf */.b6)(server).startsWith('https://kubernetes.default.svc') ? 'in-cluster' : (0,git_tree/* textOf */.b6)(server) || (0,git_tree/* textOf */.b6)(name);
    return `${cluster}/${(0,git_tree/* textOf */.b6)(namespace)}`;
}
function ownPaths({ applications }) {
    const seen = new Map();
    const breaches = [];
    let known = 0;
    for (const application of applications) {
        for (const { repoURL, folder, ref, value } of application.sources) {
            if (folder === undefined || ref !== undefined || repoURL === '' || isTemplate(folder))
                continue;
            const { helm, kustomize, directory, plugin } = value;
            const key = JSON.stringify([(0,repository_address/* repositoryAddress */.n)(repoURL), folder, destinationOf(application), helm, kustomize, directory, plugin]);
            const first = seen.get(key);
            known += 1;
            if (first === undefined || first.key === application.key) {
                seen.set(key, application);
                continue;
            }
            const { subject, ...place } = placeOf(application);
            breaches.push({ subject, place: withPointer(place, '/spec/source', application), message: `deploys \`${(0,one_line/* beginning */.Ir)(folder || '.', 100)}\` to the same place as ${first.name} (${first.definition.file})`, fix: 'destination:\n  namespace: <another one> # or remove one of the two' });
        }
    }
    return (0,rule/* checked */.KD)(known, breaches);
}
/** Only what is applied as it stands: what a kustomization makes of a base has other names or namespaces. */
function ownResources({ applications, deployersOf, objects, layout }) {
    const isPlain = ({ sources }) => sources.every(({ folder }) => folder !== undefined && !layout.kustomizations.has(folder) && !layout.charts.has(folder));
    const plain = new Set(applications.filter(isPlain).map(({ key }) => key));
    const owners = new Map();
    const breaches = [];
    for (const placed of objects) {
        const { apiVersion, kind, namespace, name } = placed.object;
        for (const application of new Set(deployersOf(placed.file))) {
            if (!plain.has(application.key) || name === '')
                continue;
            const [cluster = '', own = ''] = splitOnce(destinationOf(application));
            const key = JSON.stringify([cluster, apiVersion, kind, namespace || own, name]);
            const first = owners.get(key);
            if (first === undefined)
                owners.set(key, { application, placed });
            else if (first.application.key !== application.key) {
                breaches.push(breachOf(checks_subjectOf(placed), { ...placed, object: placed.object.value }, { pointer: '', message: `is deployed by ${first.application.name} and by ${application.name}`, fix: first.placed.file === placed.file ? 'make the path of one of the two Applications leave this file out (`directory.exclude`)' : `remove it here, or in ${first.placed.file}` }));
            }
        }
    }
    return (0,rule/* checked */.KD)(owners.size, breaches);
}
function splitOnce(destination) {
    const at = destination.lastIndexOf('/');
    return [destination.slice(0, at), destination.slice(at + 1)];
}
/** One step of a pointer for a key of data, which may hold dots and slashes. */
function dataPointer(key) {
    return `/data/${(0,pointers/* escapeSegment */.pv)(key)}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/access.js






/** Nobody may do more than the work needs. https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/ */
const accessRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR080', title: 'No policy allows everything', severity: 'error', category: 'access',
        why: 'Whoever has `*` as a resource, or as an action everywhere, administers Argo CD, and with it the clusters.',
        fix: 'Name resources, actions and projects.', source: 'RBAC controls',
    }, eachObject(['ConfigMap'], policies(({ resource, action, object, effect }) => {
        if (effect !== 'allow' || !(resource === '*' || (action === '*' && isEverywhere(object))))
            return undefined;
        return { message: `allows ${resource === '*' ? 'everything' : `every action on ${resource}`} everywhere`, fix: 'p, role:deployer, applications, sync, <project>/*, allow' };
    }))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR081', title: 'Lines of policies have an effect', severity: 'error', category: 'access',
        why: 'A line that Argo CD cannot read makes it refuse the whole policy, or is never asked for.',
        fix: 'Six fields for `p`, three for `g`, with resources and actions that exist.', source: 'RBAC controls',
    }, eachObject(['ConfigMap'], eachLine((line) => {
        const wrong = whyWithoutEffect(line);
        return wrong === undefined ? undefined : { message: wrong, fix: 'p, role:deployer, applications, sync, <project>/*, allow' };
    }))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR082', title: 'What everybody may do changes nothing', severity: 'error', category: 'access',
        why: '`policy.default` is what every account that can log in may do, and anonymous ones where they are on.',
        fix: 'Leave it empty, or `role:readonly`.', source: 'RBAC controls; security controls',
    }, eachObject(['ConfigMap'], ({ object: { name, value } }) => {
        if (name !== 'argocd-rbac-cm')
            return undefined;
        const role = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, 'data')['policy.default']);
        return role === '' || role === 'role:readonly' || role === "''" ? [] : [{ pointer: '/data/policy.default', message: `gives every account the role \`${(0,one_line/* beginning */.Ir)(role, 60)}\``, fix: "policy.default: ''" }];
    })),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR083', title: 'Roles of projects are narrow', severity: 'warning', category: 'access',
        why: 'A token of such a role may delete applications or run commands in their pods, whoever holds it.',
        fix: 'Name the actions that the holder needs; docs/least-privilege.md has them for this tool.', source: 'RBAC controls; security controls',
    }, eachObject(['AppProject'], projectRoles)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR084', title: 'Argo CD asks who is there, and opens no shell', severity: 'error', category: 'access',
        why: 'Anonymous access, a web terminal into every pod, or an API key of `admin` make all other rules of access moot.',
        fix: 'Switch it off in argocd-cm.', source: 'Security controls',
    }, eachObject(['ConfigMap'], openDoors)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR085', title: 'Policies name the projects that may be changed', severity: 'warning', category: 'access',
        why: 'Who may sync, delete or change `*/*` may do so in production, whatever the role was made for.',
        fix: 'Write `<project>/*` in place of `*/*`.', source: 'RBAC controls',
    }, eachObject(['ConfigMap'], policies((policy) => {
        const { resource, action, object, effect } = policy;
        if (effect !== 'allow' || resource === '*' || (action === '*' && isEverywhere(object)))
            return undefined;
        if (isChange(policy) && isEverywhere(object))
            return { message: `allows \`${action}\` on the ${resource} of every project`, fix: `p, ${policy.subject}, ${resource}, ${action}, <project>/*, allow` };
        if (action === '*' || (resource === 'exec' && action === 'create'))
            return { message: action === '*' ? `allows every action on ${resource} of \`${(0,one_line/* beginning */.Ir)(object, 60)}\`, deleting them included` : `allows a shell in the pods of \`${(0,one_line/* beginning */.Ir)(object, 60)}\``, fix: `p, ${policy.subject}, applications, sync, ${object}, allow` };
        return undefined;
    }))),
];
function isEverywhere(object) {
    return /^\*(?:\/\*)*$/.test(object);
}
function isChange({ resource, action }) {
    return action !== 'get' && resource !== 'logs';
}
/** The lines of policies in the ConfigMap of Argo CD's RBAC. */
function eachLine(check) {
    return ({ object: { name, value } }) => {
        if (name !== 'argocd-rbac-cm')
            return undefined;
        return Object.entries((0,git_tree/* mappingAt */.oh)(value, 'data')).filter(([key]) => /^policy(?:\..+)?\.csv$/.test(key)).flatMap(([key, text]) => (0,git_tree/* textOf */.b6)(text).split('\n').flatMap((written) => {
            const line = written.trim();
            const told = line === '' || line.startsWith('#') ? undefined : check(line);
            return told === undefined ? [] : [{ pointer: dataPointer(key), line, ...told }];
        }));
    };
}
function policies(check) {
    return eachLine((line) => {
        const policy = readPolicy(line);
        return policy === undefined ? undefined : check(policy);
    });
}
function readPolicy(line) {
    const [kind, subject = '', resource = '', action = '', object = '', effect = '', ...rest] = line.split(',').map((field) => field.trim());
    return kind === 'p' && rest.length === 0 && effect !== '' ? { subject, resource, action, object, effect } : undefined;
}
const resources = ['applications', 'applicationsets', 'clusters', 'projects', 'repositories', 'write-repositories', 'accounts', 'certificates', 'gpgkeys', 'logs', 'exec', 'extensions'];
const actions = ['get', 'create', 'update', 'delete', 'sync', 'override', 'rollback', 'action', 'invoke'];
/** Resources whose objects are `<project>/<name>`. */
const inProjects = new Set(['applications', 'applicationsets', 'logs', 'exec']);
function whyWithoutEffect(line) {
    const fields = line.split(',').map((field) => field.trim());
    const [kind = ''] = fields;
    if (kind === 'g')
        return fields.length === 3 ? undefined : `has a line \`g\` with ${fields.length} fields; it has three`;
    if (kind !== 'p')
        return `has a line that begins with \`${(0,one_line/* beginning */.Ir)(kind, 20)}\`, not with \`p\` or \`g\``;
    if (fields.length !== 6)
        return `has a line \`p\` with ${fields.length} fields; it has six`;
    const { resource, action, object, effect } = readPolicy(line) ?? { resource: '', action: '', object: '', effect: '' };
    if (effect !== 'allow' && effect !== 'deny')
        return `has the effect \`${(0,one_line/* beginning */.Ir)(effect, 20)}\`; it is allow or deny`;
    if (!isPattern(resource) && !resources.includes(resource))
        return unknown('resource', resource, resources);
    if (!isPattern(action) && !actions.includes(action.split('/')[0] ?? ''))
        return unknown('action', action, actions);
    if (inProjects.has(resource) && !object.includes('/') && !isPattern(object))
        return `names the object \`${(0,one_line/* beginning */.Ir)(object, 60)}\`; one of ${resource} is <project>/<name>`;
    return undefined;
}
function isPattern(text) {
    return /[*?[{]/.test(text);
}
function unknown(what, name, known) {
    const near = (0,did_you_mean/* nearest */.p)(name, known);
    return `names the ${what} \`${(0,one_line/* beginning */.Ir)(name, 40)}\`, which does not exist${near === undefined ? '' : `; did you mean ${near}?`}`;
}
function projectRoles({ object: { value, name } }) {
    const roles = (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(value, 'spec')['roles']);
    if (roles.length === 0)
        return undefined;
    return roles.flatMap((role, index) => (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(role)['policies']).map(git_tree/* textOf */.b6).flatMap((line, position) => {
        const policy = readPolicy(line);
        const pointer = `/spec/roles/${index}/policies/${position}`;
        const fix = `- p, proj:${name}:${(0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(role)['name']) || '<role>'}, applications, sync, ${name}/*, allow`;
        if (policy === undefined)
            return [{ pointer, message: 'has a policy that is no line `p` of six fields: Argo CD refuses the project', fix }];
        if (policy.effect !== 'allow')
            return [];
        if (policy.action === '*' || policy.resource === '*')
            return [{ pointer, message: `lets the role ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(role)['name']), 40)} do everything in the project`, fix }];
        if (policy.resource === 'exec' || policy.action.startsWith('delete'))
            return [{ pointer, message: `lets the role ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(role)['name']), 40)} ${policy.resource === 'exec' ? 'open a shell in pods' : 'delete'}`, fix }];
        return [];
    }));
}
const doors = [
    ['users.anonymous.enabled', 'true', 'lets everybody in without a login', "users.anonymous.enabled: 'false'"],
    ['exec.enabled', 'true', 'opens a web terminal into pods', "exec.enabled: 'false'"],
    ['accounts.admin', /apiKey/, 'lets `admin` have API keys: they may do everything and belong to nobody', 'accounts.admin: login'],
];
function openDoors({ object: { name, value } }) {
    if (name !== 'argocd-cm')
        return undefined;
    const data = (0,git_tree/* mappingAt */.oh)(value, 'data');
    return doors.flatMap(([key, open, message, fix]) => {
        const held = (0,git_tree/* textOf */.b6)(data[key]);
        return held !== '' && (typeof open === 'string' ? held === open : open.test(held)) ? [{ pointer: dataPointer(key), message, fix }] : [];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/declarative.js





/** Nothing is applied by hand: everything is defined in git, and what is defined is complete. */
const declarativeRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR001', title: 'Every Application names a source in version control', severity: 'error', category: 'declarative',
        why: 'An Application without a source, or with one on a disk, has no state that is declared anywhere: Argo CD refuses it.',
        fix: 'Set `spec.source.repoURL` and `path` (or `chart`), and `targetRevision`.', source: 'Use declarative configurations; git as the single source of truth',
    }, eachWholeApplication(withoutSource)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR002', title: 'Definitions hold wishes only, no operation and no status', severity: 'warning', category: 'declarative',
        why: 'An `operation` in a file starts a sync each time that it is applied; a `status` was copied from a cluster.',
        fix: 'Remove the field.', source: 'Use declarative configurations',
    }, eachDefinition(({ kind, value }) => (kind === 'Application' ? ['operation', 'status'].filter((field) => value[field] !== undefined).map((field) => ({
        pointer: `/${field}`, atKey: true, message: `holds \`${field}\`, which is no wish but something that happens`, fix: `remove \`${field}:\` and all below it`,
    })) : ['status'].filter((field) => value[field] !== undefined).map((field) => ({ pointer: `/${field}`, atKey: true, message: 'holds `status`, which was copied from a cluster', fix: 'remove `status:` and all below it' }))))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR003', title: 'Definitions are deployed by an app-of-apps', severity: 'notice', category: 'declarative',
        why: 'A definition that no Application deploys is applied by hand, and so is each change of it. One of them, the root, has to be.',
        fix: 'Put the definition below the path of a root Application.', source: 'App of Apps: manage multiple applications from a single repository',
    }, deployedByAnother),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR004', title: 'Only ApplicationSets have templates in their fields', severity: 'error', category: 'declarative',
        why: 'Argo CD replaces `{{…}}` in the template of an ApplicationSet. In an Application it stays as it is: the name or path does not exist.',
        fix: 'Make it an ApplicationSet with a generator, such as `pullRequest` for previews.', source: 'Implement PR workflows',
    }, eachDefinition(templatesInApplication)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR005', title: 'ApplicationSets can be expanded', severity: 'error', category: 'declarative',
        why: 'Of a set that cannot be expanded Argo CD makes no Application, and keeps those that it made before as they were.',
        fix: 'Correct the generator or template.', source: 'Version control strategy: ApplicationSets over branches, tags and folders',
    }, expandable),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR011', title: 'Files can be read', severity: 'error', category: 'declarative',
        why: 'A file that is no YAML is deployed by nobody, and stops the Application whose folder it is in.',
        fix: 'Correct it; `osop-argocd validate` says where it breaks.', source: 'Pre-merge validation of manifests',
    }, ({ objects, unreadable, tooLarge, tree }) => {
        const templates = unreadable.filter((file) => /\{\{|\{%/.test(tree.text(file) ?? ''));
        const wrong = unreadable.filter((file) => !templates.includes(file));
        return (0,rule/* checked */.KD)(objects.length + wrong.length, wrong.map((file) => ({
            subject: `file ${file}`, place: { file, document: 0, pointer: '' }, message: 'cannot be read as YAML', fix: `osop-argocd validate --manifests ${file}`,
        })), [...templates.map((file) => `${file} is no YAML before its templates are rendered`), ...tooLarge.map((file) => `${file} is too large to be looked into; validate checks it`)]);
    }),
];
function withoutSource(application) {
    const sources = sourcesOf(application);
    const fix = 'source:\n  repoURL: https://github.com/<org>/<config-repository>\n  targetRevision: main\n  path: <folder of the manifests>';
    if (sources.length === 0)
        return [{ pointer: '/spec', message: 'has no source: nothing says what it deploys', fix }];
    return sources.flatMap(({ pointer, value }) => {
        const url = (0,git_tree/* textOf */.b6)(value['repoURL']);
        if (url === '')
            return [{ pointer, message: 'has a source without `repoURL`', fix: 'repoURL: https://github.com/<org>/<config-repository>' }];
        if (/^(?:file:|\/|\.)/.test(url))
            return [{ pointer: `${pointer}/repoURL`, message: `has a source on a disk, \`${(0,one_line/* beginning */.Ir)(url, 80)}\``, fix: 'repoURL: https://github.com/<org>/<config-repository>' }];
        const isWhole = ['path', 'chart', 'ref'].some((field) => (0,git_tree/* textOf */.b6)(value[field]) !== '');
        return isWhole ? [] : [{ pointer, message: 'has a source with neither `path` nor `chart`', fix: 'path: <folder of the manifests>' }];
    });
}
/** A root deploys others; one definition alone needs none. */
function deployedByAnother({ definitions, deployersOf, applications, isPatched }) {
    if (definitions.length < 2)
        return (0,rule/* checked */.KD)(0, []);
    const patched = definitions.filter(({ file, kind }) => isPatched(file, kind));
    if (patched.length > 0)
        return (0,rule/* notChecked */.lb)(patchedNote(patched.length));
    const named = new Set(definitions.flatMap(({ file }) => deployersOf(file).map(({ key }) => key)));
    const isRoot = (definition) => applications.some(({ key, definition: { file, document, pointer } }) => file === definition.file && document === definition.document && pointer === definition.pointer && named.has(key));
    return (0,rule/* checked */.KD)(definitions.length, definitions.filter((definition) => !isRoot(definition) && deployersOf(definition.file).length === 0).map((definition) => breachOf(definition.subject, { ...definition, object: definition.value }, {
        pointer: '', message: 'is deployed by no Application of this repository: its changes are applied by hand', fix: `# a root Application whose source has the path of ${definition.file.slice(0, definition.file.lastIndexOf('/') + 1) || 'this folder'}`,
    })));
}
const plainFields = [
    ['metadata', 'name'], ['metadata', 'namespace'], ['spec', 'project'], ['spec', 'destination', 'namespace'], ['spec', 'destination', 'server'], ['spec', 'destination', 'name'],
];
function templatesInApplication({ kind, value }) {
    if (kind === 'ApplicationSet')
        return undefined;
    const own = plainFields.map((path) => ({ pointer: `/${path.join('/')}`, text: (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, ...path.slice(0, -1))[path.at(-1) ?? '']) }));
    const ofSources = sourcesOf(value).flatMap((source) => ['repoURL', 'path', 'targetRevision', 'chart'].map((field) => ({ pointer: `${source.pointer}/${field}`, text: (0,git_tree/* textOf */.b6)(source.value[field]) })));
    return [...own, ...ofSources].filter(({ text }) => isTemplate(text)).map(({ pointer, text }) => ({
        pointer, message: `holds the template \`${(0,one_line/* beginning */.Ir)(text, 80)}\`, which nobody replaces in an Application`, fix: 'kind: ApplicationSet\nspec:\n  generators:\n    - pullRequest: {github: {owner: <org>, repo: <repository>}, requeueAfterSeconds: 300}\n  template: <metadata and spec of this Application>',
    }));
}
function expandable({ sets, unexpanded, isPatched }) {
    const patched = sets.filter(({ definition, gaps }) => gaps.length > 0 && isPatched(definition.file, 'ApplicationSet'));
    const breaches = sets.filter((set) => !patched.includes(set)).flatMap(({ definition, name, gaps }) => gaps.filter(({ kind }) => kind === 'wrong').map(({ message, generator }) => breachOf(`ApplicationSet ${name === '' ? `in ${definition.file}` : name}`, { ...definition, object: definition.value }, {
        pointer: generator === undefined ? '' : `/spec/generators/${generator}`, message, fix: `argocd appset generate ${definition.file}`,
    })));
    const open = sets.filter((set) => !patched.includes(set)).flatMap(({ name, definition, gaps }) => gaps.filter(({ kind }) => kind === 'needs-server').map(({ message }) => `ApplicationSet ${name === '' ? `in ${definition.file}` : name}: ${message}`));
    return (0,rule/* checked */.KD)(sets.length - patched.length, breaches, [...(patched.length === 0 ? [] : [patchedNote(patched.length)]), ...open, ...unexpanded.map((file) => `${file}: the Applications are made by a template of a chart`)]);
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/history.js



/** There is something to go back to. */
const historyRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR100', title: 'Applications keep a history to roll back to', severity: 'warning', category: 'history',
        why: 'Argo CD rolls back to what its history has. With none or one, the last healthy deployment is forgotten. Without the field it keeps ten.',
        fix: 'Remove `revisionHistoryLimit`, or set it to 5 or more.', source: 'Rollback: easy rollback to any previous state; recoverable',
    }, eachApplication((application) => {
        const limit = (0,git_tree/* mappingAt */.oh)(application, 'spec')['revisionHistoryLimit'];
        if (typeof limit !== 'number' || limit >= 3)
            return [];
        return [{ pointer: '/spec/revisionHistoryLimit', message: limit === 0 ? 'keeps no history: Argo CD cannot roll it back' : `keeps a history of ${limit}`, fix: 'revisionHistoryLimit: 10' }];
    })),
];

;// CONCATENATED MODULE: ./build/compiled/core/doctor/host.js

const category = 'host';
/** Nobody changes what is deployed without another one looking, and Argo CD hears of it at once. */
const hostRules = [
    (0,rule/* hostRule */.z3)({
        id: 'DR220', title: 'The branch that is deployed is protected', severity: 'warning', category,
        why: 'Who can push to the branch deploys: without protection that is everybody who can write to the repository.',
        fix: 'Add a ruleset for the branch: Settings, Rules, Rulesets.', source: 'Git branching strategy: use a protected main branch',
    }, (host) => (0,rule/* answered */.oQ)(host.isProtected, (isProtected) => (0,rule/* checked */.KD)(1, isProtected ? [] : [breach(host, `\`${host.branch}\` is not protected`, rulesetCommand(host))]))),
    (0,rule/* hostRule */.z3)({
        id: 'DR221', title: 'Changes go through reviewed pull requests', severity: 'warning', category,
        why: 'A change that nobody else has seen is deployed as any other.',
        fix: 'Require a pull request with one approval.', source: 'All changes must go through a Pull Request process',
    }, (host) => (0,rule/* answered */.oQ)(host.reviewed, (reviewed) => (0,rule/* checked */.KD)(1, reviewed ? [] : [breach(host, `\`${host.branch}\` takes changes without a reviewed pull request`, rulesetCommand(host))]))),
    (0,rule/* hostRule */.z3)({
        id: 'DR222', title: 'History is not rewritten', severity: 'warning', category,
        why: 'A push by force takes away the commits that say what ran, and those to go back to.',
        fix: 'Add the rule `non_fast_forward` to the ruleset of the branch.', source: 'Immutable audit trails; auditable: all changes tracked in git history',
    }, (host) => (0,rule/* answered */.oQ)(host.forcePush, (isAllowed) => (0,rule/* checked */.KD)(1, isAllowed ? [breach(host, `\`${host.branch}\` may be pushed to by force`, rulesetCommand(host))] : []))),
    (0,rule/* hostRule */.z3)({
        id: 'DR223', title: 'A webhook tells Argo CD of pushes', severity: 'notice', category,
        why: 'Without one Argo CD looks every two to three minutes: each deployment waits for that, or asks for a refresh.',
        fix: 'Add a webhook to `https://<argocd>/api/webhook` for the event push, with a secret.', source: 'Argo CD polls git every 3 minutes; webhooks',
    }, (host, { server }) => (0,rule/* answered */.oQ)(host.hooks, (hooks) => webhook(hooks, host, 'why' in server ? undefined : server.url))),
];
function breach({ repository }, message, fix) {
    return { subject: `repository ${repository}`, place: { asked: repository }, message, fix };
}
function rulesetCommand({ repository, branch }) {
    return `gh api repos/${repository}/rulesets -f name=${branch} -f target=branch -f enforcement=active -f 'conditions[ref_name][include][]=refs/heads/${branch}' -f 'rules[][type]=pull_request' -f 'rules[][type]=non_fast_forward'`;
}
/** A hook of an organisation, or one that Argo CD gets by another way, is not among those of the repository. */
function webhook(hooks, host, serverUrl) {
    const own = hooks.filter(({ url }) => /\/api\/webhook\/?$/.test(url) && (serverUrl === undefined || sameHost(url, serverUrl)));
    const [first] = own;
    const target = `${serverUrl ?? 'https://<argocd>'}/api/webhook`;
    const fix = `gh api repos/${host.repository}/hooks -f name=web -f 'events[]=push' -f 'config[url]=${target}' -f 'config[content_type]=json' -f 'config[secret]=<webhook.github.secret>'`;
    if (first === undefined)
        return (0,rule/* checked */.KD)(1, [breach(host, `the repository has no webhook to ${target}; one of the organisation is not seen here`, fix)]);
    const works = own.find(({ active, events, lastStatus }) => active && (events.includes('push') || events.includes('*')) && (lastStatus === undefined || lastStatus < 400));
    if (works !== undefined)
        return (0,rule/* checked */.KD)(1, works.checksCertificate ? [] : [breach(host, `the webhook to ${target} does not check the server's certificate`, fix)]);
    const why = !first.active ? 'is switched off' : first.lastStatus !== undefined && first.lastStatus >= 400 ? `was answered ${first.lastStatus} the last time` : 'is not for the event push';
    return (0,rule/* checked */.KD)(1, [breach(host, `the webhook to ${target} ${why}`, fix)]);
}
function sameHost(url, other) {
    return URL.canParse(url) && URL.canParse(other) && new URL(url).host === new URL(other).host;
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/namespaces.js





/** Everything has its place in the cluster, and no more than one application is there. */
const namespaceRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR070', title: 'Applications name the namespace that they deploy to', severity: 'warning', category: 'namespaces',
        why: 'A resource without a namespace of its own gets that of the destination. Without one its sync fails, or it lands in `default`.',
        fix: 'Set `destination.namespace`.', source: 'Namespace isolation',
    }, namesNamespace),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR071', title: 'Applications name one cluster', severity: 'error', category: 'namespaces',
        why: 'Argo CD refuses a destination with neither or both of `server` and `name`.',
        fix: 'Set one of the two.', source: 'Declarative configurations: destination',
    }, eachWholeApplication((application) => {
        const { server, name } = (0,git_tree/* mappingAt */.oh)(application, 'spec', 'destination');
        const [hasServer, hasName] = [(0,git_tree/* textOf */.b6)(server) !== '', (0,git_tree/* textOf */.b6)(name) !== ''];
        if (hasServer !== hasName)
            return [];
        return [{ pointer: '/spec/destination', message: hasServer ? 'names its cluster twice, by `server` and by `name`' : 'names no cluster', fix: 'destination:\n  server: https://kubernetes.default.svc' }];
    })),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR072', title: 'Nothing is deployed to namespaces of the system', severity: 'warning', category: 'namespaces',
        why: '`default` is what everybody without a namespace shares; `kube-system` and its like belong to the cluster.',
        fix: 'Give the application a namespace of its own.', source: 'Namespace isolation',
    }, eachApplication((application) => {
        const namespace = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(application, 'spec', 'destination')['namespace']);
        return /^(?:default|kube-(?:system|public|node-lease))$/.test(namespace) ? [{ pointer: '/spec/destination/namespace', message: `is deployed to \`${namespace}\``, fix: 'namespace: <name of the application>' }] : [];
    })),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR073', title: 'Applications have separate namespaces', severity: 'notice', category: 'namespaces',
        why: 'A rollback, a quota or a NetworkPolicy of one application reaches the others in its namespace.',
        fix: 'Give each application a namespace.', source: 'Namespace isolation: deploy applications to separate namespaces',
    }, separateNamespaces),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR074', title: 'The namespace of an application is made', severity: 'notice', category: 'namespaces',
        why: 'In a new cluster the first sync fails where nobody has made the namespace.',
        fix: 'Add `CreateNamespace=true`, or a Namespace to the repository.', source: 'Sync options: CreateNamespace=true',
    }, eachApplication((application, { objects }) => {
        const namespace = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(application, 'spec', 'destination')['namespace']);
        if (namespace === '' || isTemplate(namespace) || /^(?:default|argocd|kube-.*)$/.test(namespace))
            return undefined;
        const isMade = syncOptionsOf(application).includes('CreateNamespace=true') || objects.some(({ object: { kind, name } }) => kind === 'Namespace' && name === namespace);
        return isMade ? [] : [{ pointer: '/spec/syncPolicy/syncOptions', message: `is deployed to \`${(0,one_line/* beginning */.Ir)(namespace, 60)}\`, which nothing makes`, fix: 'syncOptions:\n  - CreateNamespace=true' }];
    })),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR075', title: 'Definitions name their own namespace', severity: 'notice', category: 'namespaces',
        why: 'Argo CD sees Applications in its own namespace. Without `metadata.namespace` they land wherever they are applied.',
        fix: 'Set `metadata.namespace: argocd`.', source: 'Namespaces: resources without namespace',
    }, eachDefinition(({ value }) => ((0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(value, 'metadata')['namespace']) === '' ? [{ pointer: '/metadata', message: 'has no `metadata.namespace`', fix: 'namespace: argocd' }] : []))),
];
/** Kinds without a namespace, as far as they are usual in config repositories. */
const clusterWide = /^(?:Namespace|Cluster.*|CustomResourceDefinition|PersistentVolume|StorageClass|PriorityClass|IngressClass|.*WebhookConfiguration|APIService|Node|RuntimeClass|ValidatingAdmissionPolicy(?:Binding)?|VolumeSnapshotClass|GatewayClass)$/;
function namesNamespace(model) {
    const byPlace = new Map();
    for (const application of model.applications) {
        const key = placeKey(application.definition);
        byPlace.set(key, [...(byPlace.get(key) ?? []), application]);
    }
    return eachDefinition(({ file, document, pointer, variants, at }) => {
        const open = variants.filter((variant) => (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(variant, 'spec', 'destination')['namespace']) === '');
        const given = byPlace.get(placeKey({ file, document, pointer })) ?? [];
        if (open.length === 0 || (given.length > 0 && given.every((application) => (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(application.value, 'spec', 'destination')['namespace']) !== '' || namesItself(application, model))))
            return [];
        return [{ pointer: `${at}/spec/destination`, message: 'names no namespace to deploy to, and what it deploys has none of its own, or is not known', fix: 'destination:\n  namespace: <name of the application>' }];
    })(model);
}
function placeKey({ file, document, pointer }) {
    return `${file} ${document} ${pointer}`;
}
/** Whether all that it deploys is known, and each of it has a namespace or needs none. */
function namesItself(application, { objectsOf }) {
    const objects = objectsOf(application);
    return objects.length > 0 && objects.every(({ object: { kind, namespace } }) => namespace !== '' || clusterWide.test(kind));
}
/** An app-of-apps shares the namespace of Argo CD with all others. */
function separateNamespaces(model) {
    const byPlace = new Map();
    for (const application of model.applications) {
        const { server, name, namespace } = (0,git_tree/* mappingAt */.oh)(application.value, 'spec', 'destination');
        const own = (0,git_tree/* textOf */.b6)(namespace);
        if (own === '' || isTemplate(own) || own === 'argocd' || model.objectsOf(application).some(({ object: { kind } }) => kind === 'Application' || kind === 'ApplicationSet'))
            continue;
        const key = `${(0,git_tree/* textOf */.b6)(server) || (0,git_tree/* textOf */.b6)(name)} ${own}`;
        if (byPlace.get(key)?.some((other) => other.key === application.key) !== true)
            byPlace.set(key, [...(byPlace.get(key) ?? []), application]);
    }
    const all = [...byPlace.values()].flat();
    return (0,rule/* checked */.KD)(all.length, [...byPlace.values()].filter((applications) => applications.length > 1).flatMap((applications) => applications.map((application) => {
        const others = applications.filter(({ key }) => key !== application.key).map(({ name }) => name);
        const { set, name, definition } = application;
        return breachOf(`Application ${name}`, { ...definition, object: model.definitions.find((one) => placeKey(one) === placeKey(definition))?.value ?? {} }, {
            pointer: `${set === undefined ? '' : '/spec/template'}/spec/destination/namespace`,
            message: `shares its namespace with ${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`, fix: `namespace: ${set === undefined ? name : '<a name with a parameter in it>'}`,
        });
    })));
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/parity.js







/** What was tested in one environment is what runs in the next. */
const parityRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR020', title: 'Overlays of one base differ in versions, replicas and sizes only', severity: 'warning', category: 'parity',
        why: 'A probe, a volume or a resource that only one environment has was never tried in the one before.',
        fix: 'Move it into the base, or give it to every overlay.', source: 'Implement environment parity',
    }, alikeOverlays),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR021', title: 'Applications are in the same environments', severity: 'notice', category: 'parity',
        why: 'An application that leaves out an environment that most others have goes to the next one untried.',
        fix: 'Add the overlay.', source: 'Implement environment parity',
    }, sameEnvironments),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR022', title: 'Values of environments have the same keys', severity: 'notice', category: 'parity',
        why: 'A value that only one environment sets switches something on that the others do not have.',
        fix: 'Set it in each environment, or in the chart\'s own values.', source: 'Consistent: the same deployment process across environments',
    }, sameValues),
];
function alikeOverlays(model) {
    const groups = groupOverlays(model).filter(({ overlays }) => overlays.length > 1);
    return (0,rule/* checked */.KD)(groups.reduce((sum, { overlays }) => sum + overlays.length, 0), groups.flatMap(({ overlays }) => compareOverlays(overlays, model)));
}
/** One breach for each part of an overlay in which it differs, at its first field. */
function compareOverlays(overlays, model) {
    const all = overlays.map((overlay) => ({ overlay, features: new Map(featuresOf(overlay, model).map((feature) => [feature.key, feature])) }));
    const keys = [...new Set(all.flatMap(({ features }) => [...features.keys()]))];
    const usual = new Map(keys.map((key) => [key, mostFrequent(all.map(({ features }) => features.get(key)?.value))]));
    return all.flatMap(({ overlay, features }) => {
        const others = someOf(overlays.filter((one) => one !== overlay).map(({ environment }) => environment));
        const extra = keys.flatMap((key) => {
            const feature = features.get(key);
            return feature !== undefined && feature.value !== usual.get(key) ? [feature] : [];
        });
        const missing = keys.flatMap((key) => (features.has(key) || usual.get(key) === undefined ? [] : [all.find(({ features: held }) => held.has(key))?.features.get(key)]));
        return [...extraBreaches(overlay, extra, others), ...missingBreach(overlay, missing.filter((feature) => feature !== undefined))];
    });
}
/** Of values that are as frequent, the one that nothing has, then the first one. */
function mostFrequent(values) {
    const counts = new Map([[undefined, 0]]);
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
function someOf(names) {
    return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}
function extraBreaches({ environment, file }, features, others) {
    const byPart = new Map();
    for (const feature of features)
        byPart.set(feature.part, [...(byPart.get(feature.part) ?? []), feature]);
    return [...byPart].map(([part, found]) => ({
        subject: `overlay ${file}`, place: found[0]?.place ?? { file, document: 0, pointer: '' },
        message: `${environment} differs from ${others} in ${part}${found[0]?.field === undefined ? '' : `: ${namesOf(found)}`}`,
        fix: `git mv, or copy it to ${others} # or move it into the base`,
    }));
}
function missingBreach({ environment, file, folder }, features) {
    const [first] = features;
    if (first === undefined)
        return [];
    return [{
            subject: `overlay ${file}`, place: { file, document: 0, pointer: '' }, message: `${environment} lacks what the others have: ${first.part}${features.length > 1 ? `, and ${features.length - 1} more` : ''}`,
            fix: `# add it to ${folder}/kustomization.yaml, or move it into the base`,
        }];
}
function namesOf(features) {
    return someOf(features.flatMap(({ field }) => (field === undefined ? [] : [`\`${field}\``])));
}
/** Compares groups whose overlays lie in folders of one name, such as `overlays`. An environment that most have is expected of all. */
function sameEnvironments(model) {
    const plain = ({ overlays }) => overlays.filter(({ environment }) => isPlainEnvironment(environment));
    const groups = groupOverlays(model).map((group) => ({ ...group, overlays: plain(group) })).filter(({ overlays }) => overlays.length > 0);
    const alike = new Map();
    for (const group of groups) {
        const name = group.parent.slice(group.parent.lastIndexOf('/') + 1);
        alike.set(name, [...(alike.get(name) ?? []), group]);
    }
    const compared = [...alike.values()].filter((some) => some.length > 1);
    return (0,rule/* checked */.KD)(compared.flat().length, compared.flatMap((some) => {
        const environments = new Set(some.flatMap(({ overlays }) => overlays.map(({ environment }) => environment)));
        const expected = [...environments].filter((environment) => some.filter(({ overlays }) => overlays.some((overlay) => overlay.environment === environment)).length * 2 > some.length);
        return some.flatMap(({ overlays, parent }) => {
            const lacking = expected.filter((environment) => !overlays.some((overlay) => overlay.environment === environment));
            const [first] = overlays;
            if (lacking.length === 0 || first === undefined)
                return [];
            return [{ subject: `overlays ${parent}`, place: { file: first.file, document: 0, pointer: '' }, message: `${parent} has no ${lacking.join(', ')}, which most applications have`, fix: lacking.map((environment) => `cp -r ${first.folder} ${parent}/${environment}`).join(' && ') }];
        });
    }));
}
/** In the order in which versions go through them. */
const usualEnvironments = ['dev', 'development', 'test', 'testing', 'qa', 'integration', 'uat', 'staging', 'stage', 'preprod', 'pre-prod', 'prod', 'production', 'live'];
const anywhere = { steps: [] };
/** Values files of two environments that follow each other. */
function sameValues({ files, roles, tree }) {
    const values = files.filter((file) => roles.get(file) === 'helm-values' && (0,json/* isJsonObject */.O)(tree.value(file)));
    const environments = usualEnvironments.filter((environment) => values.some((file) => (0,environment_files/* isOfEnvironment */.PZ)(file, environment, anywhere)));
    const pairs = environments.slice(1).flatMap((to, index) => (0,environment_files/* pairFiles */._q)(values, { from: environments[index] ?? '', to }, anywhere).pairs);
    return (0,rule/* checked */.KD)(pairs.length * 2, pairs.flatMap(({ source, target }) => [keysLeftOut(source, target, tree), keysLeftOut(target, source, tree)].flat()));
}
/** What sizes and places of environments are called: they differ. */
const parity_mayDiffer = /^(?:image|images|tag|replicas?|replicaCount|resources|autoscaling|hpa|annotations|labels|podAnnotations|podLabels|nodeSelector|tolerations|affinity|env|environment|hosts?|ingress|domain|storage|size|logLevel)$/i;
function keysLeftOut(file, other, tree) {
    const missing = keysOf(tree.value(file) ?? null).filter(({ path }) => !has(tree.value(other) ?? null, path));
    const [first] = missing;
    if (first === undefined)
        return [];
    const names = missing.map(({ path }) => `\`${path.join('.')}\``);
    return [{
            subject: `values ${file}`, place: { file, document: 0, pointer: first.path.map((key) => `/${(0,pointers/* escapeSegment */.pv)(key)}`).join(''), atKey: true },
            message: `sets ${someOf(names)}, which ${(0,repository_paths/* folderOf */.y)(other) === (0,repository_paths/* folderOf */.y)(file) ? other.slice(other.lastIndexOf('/') + 1) : other} does not`,
            fix: `# set ${first.path.join('.')} in ${other} too, or in the chart's values.yaml`,
        }];
}
/** Keys of mappings, the highest that may not differ; what is below a key that is missing as a whole is not told. */
function keysOf(value, path = []) {
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    return Object.entries(value).flatMap(([key, held]) => {
        if (parity_mayDiffer.test(key))
            return [];
        const below = (0,json/* isJsonObject */.O)(held) ? keysOf(held, [...path, key]) : [];
        return (0,json/* isJsonObject */.O)(held) && Object.keys(held).length > 0 ? below : [{ path: [...path, key] }];
    });
}
function has(value, path) {
    return Object.hasOwn((0,git_tree/* mappingAt */.oh)(value, ...path.slice(0, -1)), path.at(-1) ?? '');
}

// EXTERNAL MODULE: ./build/compiled/core/images/image-mappings.js
var image_mappings = __webpack_require__(62824);
// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/pod-policies.js
var pod_policies = __webpack_require__(60566);
// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/pod-specs.js
var pod_specs = __webpack_require__(89018);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/pinned.js












/** What runs is what git names: no version moves by itself. */
const pinnedRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR030', title: 'Charts of a registry have an exact version', severity: 'warning', category: 'pinned',
        why: 'With a range, or none, a new version of the chart is deployed without a commit: nothing in git tells of it, and nothing can be reverted.',
        fix: 'Set `targetRevision` to one version.', source: 'Version control strategy; Helm integration',
    }, eachApplication(chartVersions)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR031', title: 'Other repositories are followed at a tag or commit', severity: 'warning', category: 'pinned',
        why: 'A branch of a repository of others moves when they push: your cluster changes without a commit of yours.',
        fix: 'Set `targetRevision` to a tag, or a commit.', source: 'Version control strategy: git tags',
    }, eachApplication(foreignRevisions)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR032', title: 'A source names its revision', severity: 'warning', category: 'pinned',
        why: '`HEAD`, or nothing, is whatever the default branch is: renaming it, or choosing another, deploys something else.',
        fix: 'Name the branch, or a tag.', source: 'Version control strategy: git tags, release branches',
    }, eachApplication((application) => namedRevisions(sourcesOf(application)))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR033', title: 'Images have a tag that stays, or a digest', severity: 'error', category: 'pinned',
        why: 'With `latest` or no tag, what runs depends on when a node pulled it: a rollback in git changes nothing.',
        fix: 'Name a tag of one build, or a digest; `osop-argocd bump` sets it.', source: 'Rollback via git; update the image tag by a commit',
    }, pinnedImages),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR034', title: 'Remote bases of kustomizations have a revision', severity: 'warning', category: 'pinned',
        why: 'Without `ref`, a base in another repository is taken from its newest commit each time that it is rendered.',
        fix: 'Add `?ref=` with a tag or commit.', source: 'Version control strategy',
    }, remoteBases),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR035', title: 'Dependencies of charts have exact versions, or a lock', severity: 'warning', category: 'pinned',
        why: 'A range without `Chart.lock` is resolved anew each time that the chart is rendered.',
        fix: 'Write exact versions, or commit `Chart.lock`.', source: 'Helm integration; consistent: the same deployment process across environments',
    }, chartDependencies),
];
/** One version as Helm takes it, build and pre-release included. */
const exactVersion = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
function chartVersions(application) {
    const charts = sourcesOf(application).filter(({ value }) => (0,git_tree/* textOf */.b6)(value['chart']) !== '');
    if (charts.length === 0)
        return undefined;
    return charts.flatMap(({ pointer, value }) => {
        const version = (0,git_tree/* textOf */.b6)(value['targetRevision']);
        if (exactVersion.test(version) || isTemplate(version))
            return [];
        return [{ pointer: `${pointer}/targetRevision`, message: `takes the chart \`${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(value['chart']), 60)}\` at ${version === '' ? 'no version: the newest' : `\`${(0,one_line/* beginning */.Ir)(version, 40)}\`, which is no single version`}`, fix: 'targetRevision: 1.2.3 # the version that runs: argocd app get <name>' }];
    });
}
function gitSources(application) {
    return sourcesOf(application).filter(({ value }) => (0,git_tree/* textOf */.b6)(value['chart']) === '' && !(0,git_tree/* textOf */.b6)(value['repoURL']).startsWith('oci://'));
}
/** A tag, a commit, or a range of tags; a branch by its usual names and forms. What a name stands for cannot be seen offline. */
function isBranch(revision) {
    return revision === '' || revision === 'HEAD' || /^(?:refs\/heads\/)?(?:main|master|develop|development|trunk|dev|staging|stage|production|prod|(?:release|feature|hotfix|env)[-/].*)$/.test(revision);
}
function foreignRevisions(application, { facts }) {
    const { isOwn } = (0,model_applications/* ownership */.kG)(facts);
    const foreign = facts.addresses.length === 0 ? [] : gitSources(application).filter(({ value }) => (0,git_tree/* textOf */.b6)(value['repoURL']) !== '' && !isTemplate((0,git_tree/* textOf */.b6)(value['repoURL'])) && !isOwn((0,git_tree/* textOf */.b6)(value['repoURL'])));
    if (foreign.length === 0)
        return undefined;
    return foreign.flatMap(({ pointer, value }) => {
        const revision = (0,git_tree/* textOf */.b6)(value['targetRevision']);
        if (!isBranch(revision) || isTemplate(revision))
            return [];
        return [{ pointer: `${pointer}/targetRevision`, message: `follows ${revision === '' ? 'the default branch' : `\`${(0,one_line/* beginning */.Ir)(revision, 60)}\``} of another repository, ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(value['repoURL']), 100)}`, fix: 'targetRevision: v1.0.0 # a tag or a commit of that repository' }];
    });
}
function namedRevisions(sources) {
    const git = sources.filter(({ value }) => (0,git_tree/* textOf */.b6)(value['chart']) === '' && (0,git_tree/* textOf */.b6)(value['repoURL']) !== '');
    if (git.length === 0)
        return undefined;
    return git.flatMap(({ pointer, value }) => {
        const revision = (0,git_tree/* textOf */.b6)(value['targetRevision']);
        if (revision !== '' && revision !== 'HEAD')
            return [];
        return [{ pointer: `${pointer}/targetRevision`, message: revision === '' ? 'has a source without `targetRevision`: it follows the default branch' : 'has `targetRevision: HEAD`: it follows the default branch', fix: 'targetRevision: main # or a tag such as v1.0.0' }];
    });
}
function pinnedImages(model) {
    const written = eachObject([], imagesOfObject)(model);
    const parts = [written, imagesOfKustomizations(model), imagesOfValues(model)];
    return (0,rule/* checked */.KD)(parts.reduce((sum, part) => sum + ('subjects' in part ? part.subjects : 0), 0), parts.flatMap((part) => ('breaches' in part ? part.breaches : [])));
}
function imagesOfObject({ file, object }, model) {
    const spec = (0,pod_specs/* podSpecOf */.qz)(object);
    if (spec === undefined)
        return undefined;
    const breaches = pod_policies/* podPolicies */.A['image-latest-or-untagged']?.(spec) ?? [];
    if (breaches.length === 0)
        return [];
    const set = imagesSetFor(file, model);
    return breaches.filter(({ pointer }) => !set.has(nameOf(textAt(object.value, pointer)))).map(({ pointer, message, hint }) => ({ pointer, message, fix: `image: ${nameOf(textAt(object.value, pointer))}:1.0.0 # ${hint ?? 'a tag that stays'}` }));
}
function textAt(value, pointer) {
    return (0,git_tree/* textOf */.b6)((0,pointers/* valueAt */.fK)(value, pointer));
}
function nameOf(image) {
    return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
/** Names of images that a kustomization above a file gives a tag or digest. */
function imagesSetFor(file, { layout }) {
    const users = [...layout.kustomizations.values()].filter(({ folder }) => (0,repository_layout.closureOf)(folder, (at) => layout.kustomizations.get(at)).some(({ references }) => references.some(({ target }) => target === file)));
    return new Set(users.flatMap(({ value }) => (0,git_tree/* listOf */.c3)(value['images'])).flatMap((image) => {
        const { name, newTag, digest } = (0,git_tree/* mappingAt */.oh)(image);
        return newTag === undefined && digest === undefined ? [] : [(0,git_tree/* textOf */.b6)(name)];
    }));
}
function imagesOfKustomizations({ layout }) {
    const users = [...layout.kustomizations.values()].filter(({ value }) => (0,git_tree/* listOf */.c3)(value['images']).length > 0);
    return (0,rule/* checked */.KD)(users.length, users.flatMap(({ file, value }) => (0,git_tree/* listOf */.c3)(value['images']).flatMap((image, index) => {
        if ((0,git_tree/* mappingAt */.oh)(image)['newTag'] !== 'latest')
            return [];
        return [{ subject: `kustomization ${file}`, place: { file, document: 0, pointer: `/images/${index}/newTag` }, message: `sets ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(image)['name']), 100)} to the tag latest`, fix: 'newTag: 1.0.0' }];
    })));
}
function imagesOfValues({ files, roles, tree }) {
    const values = files.filter((file) => roles.get(file) === 'helm-values' && (0,json/* isJsonObject */.O)(tree.value(file)));
    const found = values.map((file) => ({ file, images: (0,image_mappings/* imagesInValues */.k)(tree.value(file) ?? null) }));
    return (0,rule/* checked */.KD)(found.filter(({ images }) => images.length > 0).length, found.flatMap(({ file, images }) => images.flatMap(({ image, holder }) => {
        const key = image.form === 'whole' ? image.key : image.keys.tag;
        const text = key === undefined ? '' : textAt(tree.value(file), `${holder}/${key}`);
        const isMoving = image.form === 'whole' ? text.endsWith(':latest') : text === 'latest';
        if (key === undefined || !isMoving)
            return [];
        return [{ subject: `values ${file}`, place: { file, document: 0, pointer: `${holder}/${key}` }, message: 'sets the tag latest: what runs changes without a commit', fix: `${key}: ${image.form === 'whole' ? `${nameOf(text)}:` : ''}1.0.0` }];
    })));
}
function remoteBases({ layout }) {
    const users = [...layout.kustomizations.values()].map((kustomization) => ({ ...kustomization, remote: kustomization.references.filter(({ leads }) => leads === 'remote') })).filter(({ remote }) => remote.length > 0);
    return (0,rule/* checked */.KD)(users.length, users.flatMap(({ file, remote }) => remote.flatMap(({ written, pointer }) => {
        const ref = /[?&](?:ref|version)=([^&]*)/.exec(written)?.[1] ?? /\/(?:raw|blob)\/(?:refs\/heads\/)?([^/]+)\//.exec(written)?.[1] ?? /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?([^/]+)\//.exec(written)?.[1] ?? /\/releases\/download\/([^/]+)\//.exec(written)?.[1];
        const isArchive = ref === undefined && !/\.git(?:\/|$)|^git|github\.com|gitlab\.com|\/\//.test(written.replace(/^https?:\/\//, ''));
        if (isArchive || (ref !== undefined && !isBranch(ref)))
            return [];
        return [{ subject: `kustomization ${file}`, place: { file, document: 0, pointer }, message: `takes \`${(0,one_line/* beginning */.Ir)(written, 120)}\` at ${ref === undefined ? 'no revision' : `\`${(0,one_line/* beginning */.Ir)(ref, 40)}\`, which moves`}`, fix: ref === undefined ? `- ${written}?ref=v1.0.0` : 'name a tag or commit in its place' }];
    })));
}
function chartDependencies({ layout, tree }) {
    const charts = [...layout.charts.values()].map(({ file, folder, name }) => ({ file, folder, name, dependencies: (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(tree.value(file))['dependencies']) })).filter(({ dependencies }) => dependencies.length > 0);
    const inKustomizations = [...layout.kustomizations.values()].filter(({ value }) => (0,git_tree/* listOf */.c3)(value['helmCharts']).length > 0);
    return (0,rule/* checked */.KD)(charts.length + inKustomizations.length, [
        ...charts.flatMap(({ file, folder, name, dependencies }) => {
            if (tree.has(folder === '' ? 'Chart.lock' : `${folder}/Chart.lock`))
                return [];
            return dependencies.flatMap((dependency, index) => {
                const { repository, version, name: needed } = (0,git_tree/* mappingAt */.oh)(dependency);
                if ((0,git_tree/* textOf */.b6)(repository) === '' || (0,git_tree/* textOf */.b6)(repository).startsWith('file://') || exactVersion.test((0,git_tree/* textOf */.b6)(version)))
                    return [];
                return [breachOf(`chart ${name}`, { file, document: 0, pointer: '' }, { pointer: `/dependencies/${index}/version`, message: `needs ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(needed), 60)} at ${(0,git_tree/* textOf */.b6)(version) === '' ? 'any version' : `\`${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(version), 40)}\``}, and has no Chart.lock`, fix: `helm dependency update ${folder === '' ? '.' : folder} && git add ${folder === '' ? '' : `${folder}/`}Chart.lock` })];
            });
        }),
        ...inKustomizations.flatMap(({ file, value }) => (0,git_tree/* listOf */.c3)(value['helmCharts']).flatMap((chart, index) => {
            const { version, name: needed, repo } = (0,git_tree/* mappingAt */.oh)(chart);
            if (exactVersion.test((0,git_tree/* textOf */.b6)(version)) || (0,git_tree/* textOf */.b6)(repo) === '')
                return [];
            return [breachOf(`kustomization ${file}`, { file, document: 0, pointer: '' }, { pointer: `/helmCharts/${index}/version`, message: `takes the chart ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(needed), 60)} at no single version`, fix: 'version: 1.2.3' })];
        })),
    ]);
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/glob.js
/**
 * A pattern of Argo CD's projects and RBAC (https://github.com/gobwas/glob): `*` stops at a slash where `separated`, `**` never does;
 * `*` alone is anything. Undefined for classes and choices, which are not read here. Takes time that grows with pattern and text only.
 */
function readGlob(pattern, { separated }) {
    if (/[{}[\]\\]/.test(pattern))
        return undefined;
    const steps = [...pattern.matchAll(/\*\*|\*|\?|[^]/g)].map(([token]) => {
        if (token === '**' || (token === '*' && (!separated || pattern === '*')))
            return 'any';
        return token === '*' ? 'many' : token === '?' ? 'one' : { char: token };
    });
    return (text) => matches(steps, text, separated);
}
/** Keeps every position of the pattern that can be reached. */
function matches(steps, text, separated) {
    let reached = glob_close(new Set([0]), steps);
    for (const char of text) {
        const next = new Set();
        for (const position of reached) {
            const step = steps[position];
            if (step === undefined)
                continue;
            const isFree = !separated || char !== '/';
            if (step === 'any' || (step === 'many' && isFree))
                next.add(position);
            else if (typeof step === 'object' ? step.char === char : step === 'one' && isFree)
                next.add(position + 1);
        }
        reached = glob_close(next, steps);
    }
    return reached.has(steps.length);
}
function glob_close(positions, steps) {
    for (const position of positions)
        if (steps[position] === 'many' || steps[position] === 'any')
            positions.add(position + 1);
    return positions;
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/projects.js






/** Projects bound what an application may take and reach, and when. */
const projectRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR060', title: 'Applications have a project of their own', severity: 'warning', category: 'projects',
        why: 'The project `default` allows every repository, cluster, namespace and kind, unless somebody has narrowed it.',
        fix: 'Make an AppProject with what the application needs, and name it.', source: 'Security controls: project restrictions',
    }, eachApplication((application) => {
        const project = (0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(application, 'spec')['project']);
        if (project !== '' && project !== 'default')
            return [];
        return [{ pointer: '/spec/project', message: project === '' ? 'names no project' : 'is in the project `default`, which allows everything', fix: 'project: <name of an AppProject of your own>' }];
    })),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR061', title: 'Projects name their repositories and destinations', severity: 'warning', category: 'projects',
        why: 'With `*` an application of the project may deploy anything from anywhere to anywhere: the project bounds nothing.',
        fix: 'List repositories, clusters and namespaces; patterns such as `shop-*` are fine.', source: 'Security controls: project restrictions',
    }, eachObject(['AppProject'], ({ object: { value } }) => wildcards(value))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR062', title: 'Projects do not allow every cluster-wide kind', severity: 'error', category: 'projects',
        why: 'With `*` an application may bind cluster-admin, and so do everything in the cluster.',
        fix: 'List the kinds, most often `Namespace` alone.', source: 'Security controls: project restrictions',
    }, eachObject(['AppProject'], ({ object: { value } }) => (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(value, 'spec')['clusterResourceWhitelist']).flatMap((entry, index) => {
        const { group, kind } = (0,git_tree/* mappingAt */.oh)(entry);
        if (kind !== '*' || (group !== '*' && group !== 'rbac.authorization.k8s.io'))
            return [];
        return [{ pointer: `/spec/clusterResourceWhitelist/${index}`, message: `allows every cluster-wide kind of ${group === '*' ? 'every group' : 'the group of roles and bindings'}`, fix: "clusterResourceWhitelist:\n  - {group: '', kind: Namespace}" }];
    }))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR063', title: 'Applications fit their project', severity: 'error', category: 'projects',
        why: 'Argo CD refuses an application whose repository or destination its project does not permit.',
        fix: 'Add it to the project, or correct the application.', source: 'Security controls: project restrictions',
    }, eachApplication(fitsProject)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR064', title: 'Projects have sync windows', severity: 'notice', category: 'projects',
        why: 'Without windows a commit is deployed at any hour, also when nobody is there to look.',
        fix: 'Add `syncWindows` to the project of production.', source: 'Sync windows',
    }, eachObject(['AppProject'], ({ object: { value } }) => ((0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(value, 'spec')['syncWindows']).length > 0 ? [] : [{ pointer: '/spec', message: 'has no sync window: its applications are deployed at any hour', fix: "syncWindows:\n  - {kind: allow, schedule: '0 8 * * 1-5', duration: 9h, applications: ['*'], timeZone: Europe/Berlin}" }]))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR065', title: 'Sync windows can open', severity: 'error', category: 'projects',
        why: 'A window with a wrong schedule or duration makes Argo CD refuse every sync of the project; one that names nothing has no effect.',
        fix: 'Five fields of cron, a duration, and what it is for.', source: 'Sync windows',
    }, eachObject(['AppProject'], ({ object: { value } }) => windows(value))),
];
function wildcards(project) {
    const spec = (0,git_tree/* mappingAt */.oh)(project, 'spec');
    return [
        ...(0,git_tree/* listOf */.c3)(spec['sourceRepos']).flatMap((repo, index) => (repo === '*' || repo === '**' ? [{ pointer: `/spec/sourceRepos/${index}`, message: 'allows every repository', fix: 'sourceRepos:\n  - https://github.com/<org>/*' }] : [])),
        ...(0,git_tree/* listOf */.c3)(spec['destinations']).flatMap((destination, index) => {
            const { server, name, namespace } = (0,git_tree/* mappingAt */.oh)(destination);
            const wide = [...(server === '*' || name === '*' ? ['cluster'] : []), ...(namespace === '*' ? ['namespace'] : [])];
            return wide.length === 0 ? [] : [{ pointer: `/spec/destinations/${index}`, message: `allows every ${wide.join(' and every ')}`, fix: "destinations:\n  - {server: https://kubernetes.default.svc, namespace: '<team>-*'}" }];
        }),
        ...(0,git_tree/* listOf */.c3)(spec['sourceNamespaces']).flatMap((namespace, index) => (namespace === '*' ? [{ pointer: `/spec/sourceNamespaces/${index}`, message: 'lets Applications of every namespace use it', fix: 'sourceNamespaces: [<namespace>]' }] : [])),
    ];
}
function fitsProject(application, { objects }) {
    const spec = (0,git_tree/* mappingAt */.oh)(application, 'spec');
    const named = objects.filter(({ object: { kind, name } }) => kind === 'AppProject' && name === spec['project']);
    const project = named.length === 1 ? (0,git_tree/* mappingAt */.oh)(named[0]?.object.value, 'spec') : undefined;
    if (project === undefined)
        return undefined;
    const name = (0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(spec['project']), 60);
    const repos = (0,git_tree/* listOf */.c3)(project['sourceRepos']).map(git_tree/* textOf */.b6);
    return [
        ...sourcesOf(application).flatMap(({ pointer, value }) => {
            const url = (0,git_tree/* textOf */.b6)(value['repoURL']);
            if (url === '' || isTemplate(url) || permits(repos, normalized(url)))
                return [];
            return [{ pointer: `${pointer}/repoURL`, message: `takes ${(0,one_line/* beginning */.Ir)(url, 120)}, which the project ${name} does not permit`, fix: `sourceRepos:\n  - ${url}` }];
        }),
        ...(fitsDestination((0,git_tree/* mappingAt */.oh)(spec, 'destination'), (0,git_tree/* listOf */.c3)(project['destinations'])) ? [] : [{ pointer: '/spec/destination', message: `deploys to a place that the project ${name} does not permit`, fix: `destinations:\n  - {server: ${(0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(spec, 'destination')['server']) || '<server>'}, namespace: ${(0,git_tree/* textOf */.b6)((0,git_tree/* mappingAt */.oh)(spec, 'destination')['namespace']) || '<namespace>'}}` }]),
    ];
}
/** As Argo CD compares them: without `.git` and a slash behind. */
function normalized(url) {
    return url.trim().toLowerCase().replace(/\/+$/, '').replace(/\.git$/, '');
}
/** One pattern has to permit it, and none with `!` to deny it. What cannot be read is given the benefit of the doubt. */
function permits(patterns, text) {
    const fits = (pattern) => readGlob(pattern, { separated: true })?.(text) ?? true;
    if (patterns.some((pattern) => pattern.startsWith('!') && fits(normalized(pattern.slice(1)))))
        return false;
    return patterns.some((pattern) => pattern.startsWith('!') || fits(normalized(pattern)));
}
const inCluster = 'https://kubernetes.default.svc';
function fitsDestination(wanted, allowed) {
    const [server, name, namespace] = [(0,git_tree/* textOf */.b6)(wanted['server']), (0,git_tree/* textOf */.b6)(wanted['name']), (0,git_tree/* textOf */.b6)(wanted['namespace'])];
    if ([server, name, namespace].some(isTemplate) || (server === '' && name === ''))
        return true;
    return allowed.some((entry) => {
        const held = (0,git_tree/* mappingAt */.oh)(entry);
        const patterns = { server: (0,git_tree/* textOf */.b6)(held['server']), name: (0,git_tree/* textOf */.b6)(held['name']), namespace: (0,git_tree/* textOf */.b6)(held['namespace']) };
        if (Object.values(patterns).some((pattern) => pattern.startsWith('!')))
            return true;
        const fits = (pattern, text) => readGlob(pattern, { separated: false })?.(text) ?? true;
        const own = server || (name === 'in-cluster' ? inCluster : '');
        const ownName = name || (server === inCluster ? 'in-cluster' : '');
        // Which address a cluster's name stands for is known to the server only.
        const isUnknown = (own === '' && patterns.name === '') || (ownName === '' && patterns.server === '');
        const isCluster = isUnknown || (own !== '' && patterns.server !== '' && fits(patterns.server, own)) || (ownName !== '' && patterns.name !== '' && fits(patterns.name, ownName));
        return isCluster && fits(patterns.namespace, namespace);
    });
}
const cronField = /^[\d*,/?\-A-Za-z]+$/;
const duration = /^(?:\d+(?:\.\d+)?(?:s|m|h))+$/;
function windows(project) {
    const held = (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(project, 'spec')['syncWindows']);
    if (held.length === 0)
        return undefined;
    return held.flatMap((entry, index) => {
        const window = (0,git_tree/* mappingAt */.oh)(entry);
        const pointer = `/spec/syncWindows/${index}`;
        const schedule = (0,git_tree/* textOf */.b6)(window['schedule']);
        const fields = schedule.trim().split(/\s+/);
        const parts = [];
        if (!/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(schedule) && (fields.length !== 5 || !fields.every((field) => cronField.test(field))))
            parts.push({ pointer: `${pointer}/schedule`, message: `has a sync window with the schedule \`${(0,one_line/* beginning */.Ir)(schedule, 40)}\`, which is no cron expression of five fields`, fix: "schedule: '0 8 * * 1-5'" });
        if (!duration.test((0,git_tree/* textOf */.b6)(window['duration'])))
            parts.push({ pointer: `${pointer}/duration`, message: `has a sync window with the duration \`${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(window['duration']), 30)}\``, fix: 'duration: 8h' });
        if (!['allow', 'deny'].includes((0,git_tree/* textOf */.b6)(window['kind'])))
            parts.push({ pointer: `${pointer}/kind`, message: `has a sync window of the kind \`${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(window['kind']), 30)}\``, fix: 'kind: allow' });
        if (!['applications', 'namespaces', 'clusters'].some((field) => (0,git_tree/* listOf */.c3)(window[field]).length > 0))
            parts.push({ pointer, message: 'has a sync window for no application, namespace or cluster: it has no effect', fix: "applications: ['*']" });
        return parts;
    });
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/sync-options.js
var sync_options = __webpack_require__(17777);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/prune.js





/** A mistake in git deletes no data, and what is deleted on purpose goes as a whole. */
const pruneRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR050', title: 'An empty source deletes nothing', severity: 'error', category: 'prune',
        why: 'With `allowEmpty` and `prune`, a wrong path, or a generator that gives nothing, deletes everything that the application has.',
        fix: 'Remove `allowEmpty`.', source: 'Pruning; automated sync of Argo CD',
    }, eachApplication((application) => {
        const automated = automatedOf(application);
        if (automated?.['prune'] !== true)
            return undefined;
        return automated['allowEmpty'] === true ? [{ pointer: '/spec/syncPolicy/automated/allowEmpty', message: 'deletes all that it has when its source is empty (`allowEmpty` with `prune`)', fix: 'allowEmpty: false' }] : [];
    })),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR051', title: 'Volumes, namespaces and definitions are not pruned by mistake', severity: 'warning', category: 'prune',
        why: 'With `prune`, moving or renaming a file deletes a volume claim with its data, a namespace with all that is in it, a definition with all objects of its kind.',
        fix: 'Annotate the object with `Prune=false`, or `Prune=confirm`.', source: 'Pruning: delete resources removed from git; sync options of Argo CD',
    }, eachObject(['PersistentVolumeClaim', 'PersistentVolume', 'Namespace', 'CustomResourceDefinition'], guarded)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR052', title: 'Pruning leaves nothing behind', severity: 'warning', category: 'prune',
        why: 'With `PrunePropagationPolicy=orphan` pods stay when their workload is pruned: nobody owns them any more. Without the option it is `foreground`.',
        fix: 'Use `foreground` or `background`.', source: 'Pruning; sync options of Argo CD',
    }, eachApplication(propagation)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR053', title: 'Deleting an Application deletes its resources', severity: 'notice', category: 'prune',
        why: 'Without the finalizer the Application goes and its resources stay, owned by nobody. Leave it out on purpose for what must outlive its Application.',
        fix: 'Add the finalizer `resources-finalizer.argocd.argoproj.io`.', source: 'Finalizers: cascading delete; preview environments',
    }, eachApplication((application) => (finalizersOf(application).some((finalizer) => finalizer.startsWith('resources-finalizer.argocd.argoproj.io')) ? [] : [{ pointer: '/metadata', message: 'has no finalizer: its resources stay when it is deleted', fix: 'finalizers:\n  - resources-finalizer.argocd.argoproj.io' }]))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR054', title: 'Finalizers of Argo CD are ones that it knows', severity: 'error', category: 'prune',
        why: 'Nobody removes a finalizer that nobody knows: the Application can never be deleted.',
        fix: 'Write it as Argo CD does.', source: 'Finalizers',
    }, eachApplication((application) => {
        const finalizers = finalizersOf(application);
        if (finalizers.length === 0)
            return undefined;
        return finalizers.flatMap((finalizer, index) => (!finalizer.includes('argo') || knownFinalizer.test(finalizer) ? [] : [{ pointer: `/metadata/finalizers/${index}`, message: `has the finalizer \`${(0,one_line/* beginning */.Ir)(finalizer, 80)}\`, which Argo CD does not know: it can never be deleted`, fix: '- resources-finalizer.argocd.argoproj.io' }]));
    })),
];
const knownFinalizer = /^(?:(?:resources|foreground|background|post-delete|pre-delete)-finalizer\.argocd\.argoproj\.io(?:\/(?:foreground|background|cleanup))?)$/;
function finalizersOf(application) {
    return (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(application, 'metadata')['finalizers']).map(git_tree/* textOf */.b6);
}
/** Only what an application that prunes deploys can be pruned. */
function guarded({ file, object: { value, kind } }, { deployersOf }) {
    const pruning = deployersOf(file).filter((application) => automatedOf(application.value)?.['prune'] === true);
    const [first] = pruning;
    if (first === undefined)
        return undefined;
    const isGuard = (option) => /^\s*(?:Prune|Delete)=(?:false|confirm)\s*$/.test(option);
    if ((0,sync_options/* ownSyncOptions */.U)(value).some(isGuard) || pruning.every((application) => syncOptionsOf(application.value).some(isGuard)))
        return [];
    return [{ pointer: '/metadata', message: `is deleted by ${first.name} as soon as it is not in git any more${kind === 'Namespace' ? ', with all that is in it' : ''}`, fix: 'annotations:\n  argocd.argoproj.io/sync-options: Prune=confirm' }];
}
function propagation(application) {
    const options = syncOptionsOf(application);
    const index = options.findIndex((option) => option.startsWith('PrunePropagationPolicy='));
    if (index === -1)
        return automatedOf(application)?.['prune'] === true ? [] : undefined;
    const policy = options[index]?.split('=')[1] ?? '';
    if (policy === 'foreground' || policy === 'background')
        return [];
    const message = policy === 'orphan' ? 'leaves pods behind when it prunes a workload (`PrunePropagationPolicy=orphan`)' : `has \`PrunePropagationPolicy=${(0,one_line/* beginning */.Ir)(policy, 40)}\`, which does not exist`;
    return [{ pointer: `/spec/syncPolicy/syncOptions/${index}`, message, fix: '- PrunePropagationPolicy=foreground' }];
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/file-role.js
var file_role = __webpack_require__(60120);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/references.js








/** What a file names is there, and named in a way that stays. */
const referenceRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR012', title: 'Kustomizations use fields that stay', severity: 'notice', category: 'declarative',
        why: 'These fields are deprecated: kustomize says so each time, and the version that Argo CD ships may drop them.',
        fix: '`kustomize edit fix` writes them anew.', source: 'Environment-specific configurations by overlays; kustomize: deprecated fields',
    }, deprecatedFields),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR013', title: 'What a kustomization names is there', severity: 'error', category: 'declarative',
        why: 'A kustomization that names a file that is missing cannot be rendered: its applications keep what they have.',
        fix: 'Correct the path, or add the file.', source: 'Pre-merge validation of manifests',
    }, namedFiles),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR014', title: 'Paths and value files of sources exist', severity: 'error', category: 'declarative',
        why: 'An application whose path or value file is missing cannot be rendered: it stays as it is, with a ComparisonError.',
        fix: 'Correct the path, or add what it names.', source: 'Declarative configurations; release directories',
    }, eachWholeApplication(sourcePaths)),
];
/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
const gone = { bases: 'resources', patchesStrategicMerge: 'patches', patchesJson6902: 'patches', commonLabels: 'labels', vars: 'replacements', imageTags: 'images' };
function deprecatedFields({ layout }) {
    const all = [...layout.kustomizations.values()];
    return (0,rule/* checked */.KD)(all.length, all.flatMap(({ file, value }) => Object.entries(gone).filter(([field]) => Object.hasOwn(value, field)).map(([field, instead]) => ({
        subject: `kustomization ${file}`, place: { file, document: 0, pointer: `/${field}`, atKey: true }, message: `uses \`${field}\`, which is deprecated: \`${instead}\` takes its place`, fix: `cd ${file.replace(/\/?[^/]*$/, '') || '.'} && kustomize edit fix`,
    }))));
}
/** Folders that are not looked into: whether something is there is not known. */
const unseen = /(?:^|\/)(?:node_modules|vendor|\.terraform)(?:\/|$)/;
/** Of templates of something else, which are written for another place, nothing can be said. */
function namedFiles({ layout, tree }) {
    const all = [...layout.kustomizations.values()].filter(({ file }) => (0,file_role/* fileRole */.B)(file).kind === 'manifest');
    return (0,rule/* checked */.KD)(all.length, all.flatMap(({ file, references }) => references.filter(({ leads, target }) => leads === 'outside' || (leads === 'inside' && target !== undefined && target !== '' && !unseen.test(target) && !tree.has(target) && !tree.isFolder(target))).map(({ written, pointer, leads }) => ({
        subject: `kustomization ${file}`, place: { file, document: 0, pointer }, message: `names \`${(0,one_line/* beginning */.Ir)(written, 120)}\`, which ${leads === 'outside' ? 'leads out of the repository' : 'is not there'}`, fix: 'git log --all --oneline -- <path> # where it went',
    }))));
}
/** Only of sources that take the files of this repository at this branch, when it is known which one that is. */
function sourcePaths(application, { facts, tree }) {
    if (facts.addresses.length === 0)
        return undefined;
    const { isOwn, follows } = (0,model_applications/* ownership */.kG)(facts);
    const own = sourcesOf(application).filter(({ value }) => (0,git_tree/* textOf */.b6)(value['chart']) === '' && isOwn((0,git_tree/* textOf */.b6)(value['repoURL'])) && follows((0,git_tree/* textOf */.b6)(value['targetRevision'])));
    if (own.length === 0)
        return undefined;
    return own.flatMap(({ pointer, value }) => {
        const path = (0,git_tree/* textOf */.b6)(value['path']);
        const folder = path === '' || isTemplate(path) ? undefined : (0,repository_layout.resolvePath)('', path.replace(/^\/+/, ''));
        if (path === '' || isTemplate(path))
            return [];
        if (folder === undefined || (folder !== '' && !tree.isFolder(folder)))
            return [{ pointer: `${pointer}/path`, message: `takes \`${(0,one_line/* beginning */.Ir)(path, 120)}\`, which is no folder of this repository`, fix: 'path: <folder>' }];
        const helm = (0,git_tree/* mappingAt */.oh)(value, 'helm');
        if (helm['ignoreMissingValueFiles'] === true)
            return [];
        return (0,git_tree/* listOf */.c3)(helm['valueFiles']).map(git_tree/* textOf */.b6).flatMap((written, index) => {
            if (/^\$|:\/\/|[{*]/.test(written))
                return [];
            const target = written.startsWith('/') ? (0,repository_layout.resolvePath)('', written.slice(1)) : (0,repository_layout.resolvePath)(folder, written);
            if (target !== undefined && tree.has(target))
                return [];
            return [{ pointer: `${pointer}/helm/valueFiles/${index}`, message: `takes the values \`${(0,one_line/* beginning */.Ir)(written, 120)}\`, which are not there`, fix: '- <path from the folder of the chart>' }];
        });
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/secrets.js







/** What is in git can be read by everybody who reads the repository, for ever. No value is ever told. */
const secretRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR090', title: 'Secrets in git are encrypted, or only referred to', severity: 'error', category: 'secrets',
        why: 'base64 is no encryption: a Secret in git is known to all who can read the repository, and stays in its history.',
        fix: 'Use a SealedSecret, SOPS, or an ExternalSecret; change the value, for it is known.', source: 'Repository security; security controls',
    }, eachObject(['Secret'], plainSecret)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR091', title: 'Kustomizations generate no Secret from git', severity: 'error', category: 'secrets',
        why: '`literals`, and files beside the kustomization, are in git as plain text.',
        fix: 'Take it from outside: an ExternalSecret, or SOPS with a generator.', source: 'Repository security; security controls',
    }, generatedSecrets),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR092', title: 'No value looks like a token or a key', severity: 'error', category: 'secrets',
        why: 'A token, a private key or an address with a password in it works for whoever reads the repository.',
        fix: 'Revoke it, then take it from a Secret.', source: 'Repository security; security controls',
    }, tokens),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR093', title: 'Values and settings hold no passwords', severity: 'warning', category: 'secrets',
        why: 'A password in Helm values or a ConfigMap is in git as plain text, and in the cluster for everybody who may read it.',
        fix: 'Name an existing Secret in its place (`existingSecret`, `secretKeyRef`).', source: 'Repository security; security controls',
    }, passwords),
];
const encrypted = /^ENC\[|^\s*-----BEGIN PGP MESSAGE-----|^vault:|^ref\+/;
/** What something replaces before it is applied, or somebody was meant to. */
const placeholder = /^\s*(?:<[^<>]*>|\$\{[^}]*\}|\$\([^)]*\)|\{\{[^]*\}\}|_*REPLACE[-_ ].*|_*UPDATE_[A-Z_]+|FROM_OVERLAY|YOUR[-_ ].*|CHANGE.?(?:ME|IT).*|TODO|x{3,}|\*+)\s*$/i;
/** Fields of Argo CD's own Secrets that are none. */
const secrets_open = new Set(['type', 'url', 'name', 'project', 'username', 'server', 'enableLfs', 'enableOCI', 'insecure', 'namespaces', 'clusterResources', 'githubAppID', 'githubAppInstallationID', 'proxy', 'noProxy']);
function plainSecret({ object: { value } }) {
    if ((0,json/* isJsonObject */.O)(value['sops']))
        return [];
    const metadata = (0,git_tree/* mappingAt */.oh)(value, 'metadata');
    const isOfArgocd = (0,git_tree/* mappingAt */.oh)(metadata, 'labels')['argocd.argoproj.io/secret-type'] !== undefined;
    const isFilled = Object.keys((0,git_tree/* mappingAt */.oh)(metadata, 'annotations')).some((key) => key.startsWith('avp.kubernetes.io/'));
    return ['data', 'stringData'].flatMap((field) => Object.entries((0,git_tree/* mappingAt */.oh)(value, field)).flatMap(([key, held]) => {
        const text = typeof held === 'string' ? decoded(held, field) : typeof held === 'number' || typeof held === 'boolean' ? String(held) : '';
        if (text === '' || encrypted.test(text) || (isOfArgocd && (secrets_open.has(key) || (key === 'config' && !/token|password|keyData|exec/i.test(text)))))
            return [];
        const isPlaceholder = placeholder.test(text);
        if (isPlaceholder && isFilled)
            return [];
        return [{
                pointer: `/${field}/${(0,pointers/* escapeSegment */.pv)(key)}`, evidence: `${key}: ***`,
                message: isPlaceholder ? `has a placeholder in \`${(0,one_line/* beginning */.Ir)(key, 60)}\`: applied as it is, it takes the place of the real value` : `holds \`${(0,one_line/* beginning */.Ir)(key, 60)}\` in plain text`,
                fix: 'kubeseal --format yaml < secret.yaml > sealed-secret.yaml # or an ExternalSecret; then change the value',
            }];
    }));
}
/** Of `data` what base64 stands for, as far as that can be read. */
function decoded(text, field) {
    if (field === 'stringData')
        return text;
    try {
        return atob(text.replaceAll(/\s/g, ''));
    }
    catch {
        return text;
    }
}
function generatedSecrets({ layout, tree }) {
    const users = [...layout.kustomizations.values()].filter(({ value }) => (0,git_tree/* listOf */.c3)(value['secretGenerator']).length > 0);
    return (0,rule/* checked */.KD)(users.length, users.flatMap(({ file, value, references }) => (0,git_tree/* listOf */.c3)(value['secretGenerator']).flatMap((generator, index) => {
        const { name, literals } = (0,git_tree/* mappingAt */.oh)(generator);
        const place = (pointer) => ({ file, document: 0, pointer: `/secretGenerator/${index}${pointer}` });
        const subject = `kustomization ${file}`;
        const fix = 'kind: ExternalSecret # in place of secretGenerator';
        const inGit = references.filter(({ as, pointer, target }) => as === 'generator-input' && pointer.startsWith(`/secretGenerator/${index}/`) && target !== undefined && tree.has(target) && !isEncrypted(tree.text(target) ?? ''));
        return [
            ...(0,git_tree/* listOf */.c3)(literals).map(git_tree/* textOf */.b6).flatMap((literal, position) => {
                const key = literal.split('=')[0] ?? '';
                return placeholder.test(literal.slice(key.length + 1)) ? [] : [{ subject, place: place(`/literals/${position}`), message: `has \`${(0,one_line/* beginning */.Ir)(key, 60)}\` of the Secret ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(name), 60)} in plain text`, evidence: `- ${(0,one_line/* beginning */.Ir)(key, 60)}=***`, fix }];
            }),
            ...inGit.map((reference) => ({ subject, place: { file, document: 0, pointer: reference.pointer }, message: `makes the Secret ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(name), 60)} of ${(0,one_line/* beginning */.Ir)(reference.written, 80)}, which is in git as plain text`, fix })),
        ];
    })));
}
function isEncrypted(text) {
    return /^[ \t]*(?:"?sops"?\s*[:=]|sops_\w+=)|ENC\[AES256_GCM/m.test(text);
}
/** Longer texts are searched up to here. */
const longest = 100_000;
function tokens(model) {
    const files = model.files.filter((file) => ['manifest', 'helm-values', 'kustomization', 'component', 'patch', 'generator-input', 'configuration'].includes(model.roles.get(file) ?? ''));
    return (0,rule/* checked */.KD)(files.length, files.flatMap((file) => {
        const text = (model.tree.text(file) ?? '').slice(0, longest);
        if (!(0,secret_patterns/* looksLikeToken */.NM)(text) || isEncrypted(text))
            return [];
        const places = placesOf(model, file);
        // In a comment, or in a document that cannot be told apart: it is known all the same.
        if (places.length === 0 && !model.objects.some((placed) => placed.file === file && placed.object.kind === 'Secret')) {
            const line = text.split('\n').find((one) => (0,secret_patterns/* looksLikeToken */.NM)(one))?.trim() ?? '';
            return [{ subject: `file ${file}`, place: { file, document: 0, pointer: '', line }, message: 'holds what looks like a token or key in a comment', evidence: '***', fix: 'remove it, and revoke it: it stays in the history' }];
        }
        return places.map(({ document, pointer }) => ({
            subject: `file ${file}`, place: { file, document, pointer, ...objectAt(model, { file, document }) }, message: `holds what looks like a token or key at \`${(0,one_line/* beginning */.Ir)(pointer.slice(1).replaceAll('/', '.'), 100)}\``, evidence: '***', fix: 'valueFrom: {secretKeyRef: {name: <secret>, key: <key>}} # and revoke what is there',
        }));
    }));
}
/** Keys whose whole name says that a secret follows: `existingSecret` and `passwordKey` name something else. */
const passwordKey = /^(?:.*[-_.])?(?:password|passwd|passphrase|api[-_]?key|api[-_]?token|access[-_]?token|auth[-_]?token|client[-_]?secret|secret[-_]?(?:access[-_]?)?key|private[-_]?key)$/i;
const camelKey = /(?:Password|Passphrase|ApiKey|ApiToken|AccessToken|AuthToken|ClientSecret|SecretKey|PrivateKey)$/;
/** Of manifests only what settings are kept in; a Secret has its own rule. */
function passwords(model) {
    const values = model.files.filter((file) => model.roles.get(file) === 'helm-values').map((file) => ({ file, document: 0, pointer: '', value: model.tree.value(file) ?? null, subject: `values ${file}`, object: undefined }));
    const maps = model.objects.filter(({ object: { kind } }) => kind === 'ConfigMap').map(({ file, document, pointer, object: { value, name } }) => ({ file, document, pointer: `${pointer}/data`, value: (0,git_tree/* mappingAt */.oh)(value, 'data'), subject: `ConfigMap ${name}`, object: value }));
    const all = [...values, ...maps];
    return (0,rule/* checked */.KD)(all.length, all.flatMap(({ file, document, pointer, value, subject, object }) => stringsIn(value, pointer).slice(0, 5_000).flatMap(({ pointer: at, text }) => {
        const key = (0,pointers/* segmentsOf */.OD)(at).at(-1) ?? '';
        const isPlain = text.length >= 3 && text.length <= 200 && !/^[$/]|\{\{|:\/\//.test(text) && !placeholder.test(text) && !encrypted.test(text);
        if (!isPlain || !(passwordKey.test(key) || camelKey.test(key)))
            return [];
        return [{ subject, place: { file, document, pointer: at, ...(object === undefined ? {} : { object }) }, message: `holds \`${(0,one_line/* beginning */.Ir)(key, 60)}\` in plain text`, evidence: `${(0,one_line/* beginning */.Ir)(key, 60)}: ***`, fix: 'existingSecret: <name of a Secret> # and change the value' }];
    }).slice(0, 20)));
}
function placesOf(model, file) {
    const objects = model.objects.filter((placed) => placed.file === file);
    const documents = objects.length > 0
        ? objects.filter(({ object: { kind } }) => kind !== 'Secret' && kind !== 'SealedSecret').map(({ document, pointer, object: { value } }) => ({ document, pointer, value }))
        : [{ document: 0, pointer: '', value: model.tree.value(file) ?? null }];
    return documents.flatMap(({ document, pointer, value }) => stringsIn(value, pointer).filter(({ text }) => (0,secret_patterns/* looksLikeToken */.NM)(text)).map((found) => ({ document, pointer: found.pointer }))).slice(0, 20);
}
function objectAt({ objects }, { file, document }) {
    const object = objects.find((placed) => placed.file === file && placed.document === document)?.object.value;
    return object === undefined ? {} : { object };
}
function stringsIn(value, pointer) {
    if (typeof value === 'string')
        return [{ pointer, text: value.slice(0, longest) }];
    if (Array.isArray(value))
        return value.flatMap((item, index) => stringsIn(item, `${pointer}/${index}`));
    return (0,json/* isJsonObject */.O)(value) ? Object.entries(value).flatMap(([key, held]) => stringsIn(held, `${pointer}/${(0,pointers/* escapeSegment */.pv)(key)}`)) : [];
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/argocd-versions.js
/** Minors of 3 that were supported when this was written (August 2026), and the last one that the simulator was compared with. */
const supported = { first: 3, last: 6 };
/** Reads `v3.5.1+abc`; undefined for a build without a number. */
function readVersion(text) {
    const [, major = '', minor = '', patch = ''] = /^v?(\d{1,3})\.(\d{1,4})\.(\d{1,4})(?:[-+].*)?$/.exec(text.trim()) ?? [];
    if (major === '')
        return undefined;
    return { text: `${major}.${minor}.${patch}`, major: Number(major), minor: Number(major) === 3 ? Number(minor) : Number(major) < 3 ? Number(minor) - 100 : Number(minor) + 100, patch: Number(patch) };
}
/** Flaws that a credential of a pipeline has to do with. Each minor with the patch that corrects it; `from` is the first minor that has it. */
const flaws = [
    // https://github.com/argoproj/argo-cd/security/advisories/GHSA-786q-9hcg-v9ff
    { id: 'CVE-2025-55190', what: 'tokens of projects read the credentials of repositories', from: [2, 0], fixed: { '2.13': 9, '2.14': 16, '3.0': 14, '3.1': 2 }, safe: [3, 2] },
    // https://github.com/argoproj/argo-cd/security/advisories/GHSA-3v3m-wc6v-x4x3
    { id: 'CVE-2026-42880', what: 'read-only users see Secrets in server-side diffs', from: [3, 2], fixed: { '3.3': 9 }, safe: [3, 4] },
];
/** The flaws that a version has. */
function knownFlaws({ text, major, patch }) {
    const minor = Number(text.split('.')[1]);
    const order = major * 1000 + minor;
    return flaws.flatMap(({ id, what, from, fixed, safe }) => {
        if (order < from[0] * 1000 + from[1] || order >= safe[0] * 1000 + safe[1])
            return [];
        const corrected = new Map(Object.entries(fixed)).get(`${major}.${minor}`);
        if (corrected !== undefined && patch >= corrected)
            return [];
        return [{ id, what, fixed: corrected === undefined ? `${safe[0]}.${safe[1]}` : `${major}.${minor}.${corrected}` }];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/server.js



const server_category = 'server';
/** Argo CD answers, is safe to use, and lets this credential do what a deployment needs, and no more. */
const serverRules = [
    (0,rule/* serverRule */.aI)({
        id: 'DR200', title: 'Argo CD answers', severity: 'error', category: server_category,
        why: 'Without it nothing can be deployed, and nothing below be asked.',
        fix: 'Check `argocd-server`, and that the runner reaches it.', source: 'Connectivity',
    }, ({ version, url }) => (0,rule/* checked */.KD)(1, 'why' in version ? [server_breach(url, version.why, `curl -sS ${url}/api/version`)] : [])),
    (0,rule/* serverRule */.aI)({
        id: 'DR201', title: 'The version of Argo CD is supported', severity: 'warning', category: server_category,
        why: 'Argo CD fixes the last three minor versions; an older one gets no corrections, and a much newer one was never tried with this tool.',
        fix: 'Upgrade Argo CD.', source: 'Argo CD: release process; security considerations',
    }, ofVersion(({ minor, text }, url) => {
        if (minor < supported.first)
            return server_breach(url, `is ${text}; the oldest version that was supported when this tool was made is 3.${supported.first}`, 'kubectl -n argocd get deploy argocd-server -o jsonpath={..image}');
        return minor > supported.last ? server_breach(url, `is ${text}, which is newer than what this tool was tried with (3.${supported.last})`, 'osop-argocd --version # look for a newer one') : undefined;
    })),
    (0,rule/* serverRule */.aI)({
        id: 'DR202', title: 'The version of Argo CD has no known flaw that concerns this credential', severity: 'error', category: server_category,
        why: 'With these flaws a token of a pipeline reads credentials or Secrets that it must not see.',
        fix: 'Upgrade to the version that corrects it.', source: 'Security advisories of Argo CD',
    }, ofVersion((version, url) => {
        const flaws = knownFlaws(version);
        return flaws.length === 0 ? undefined : server_breach(url, `is ${version.text}, which has ${flaws.map(({ id, what }) => `${id} (${what})`).join(', ')}`, `# corrected in ${flaws.map(({ fixed }) => fixed).join(', ')}`);
    })),
    (0,rule/* serverRule */.aI)({
        id: 'DR203', title: 'Argo CD takes the credential', severity: 'error', category: server_category,
        why: 'A token that was deleted, has ended, or is of another server, may do nothing.',
        fix: 'Make a new token, or log in by `argocd-oidc`.', source: 'Token',
    }, ({ user, url }) => (0,rule/* answered */.oQ)(user, (name) => (0,rule/* checked */.KD)(1, name === undefined ? [server_breach(url, 'does not take the credential: whoever sends it is nobody', 'argocd proj role create-token <project> <role> --expires-in 720h')] : []))),
    (0,rule/* serverRule */.aI)({
        id: 'DR204', title: 'The token ends, and not soon', severity: 'warning', category: server_category,
        why: 'A token without an end is good for ever for whoever finds it; one that ends this week stops deployments.',
        fix: 'Make a token of some weeks, or use `argocd-oidc`, which stores none.', source: 'Token; security controls',
    }, tokenEnds),
    (0,rule/* serverRule */.aI)({
        id: 'DR205', title: 'The credential may do what deployments need', severity: 'error', category: server_category,
        why: 'Without `get` and `sync` on its applications a run is refused in the middle.',
        fix: 'Add the lines of docs/least-privilege.md to the role.', source: 'Permissions',
    }, rightsRule('needed', (right) => !right.allowed, (right) => ({ message: 'the credential may not do that', fix: policyLine(right) }))),
    (0,rule/* serverRule */.aI)({
        id: 'DR206', title: 'The credential does not administer Argo CD', severity: 'error', category: server_category,
        why: 'With such a token whoever reads it once has Argo CD, all that it deploys, and a shell in the pods.',
        fix: 'Give the role the lines of docs/least-privilege.md, and none besides.', source: 'Permissions: what the token should not be able to do',
    }, rightsRule('admin', (right) => right.allowed, (right) => ({ message: 'the credential may do that', fix: `# remove from the role what allows ${right.resource}, ${right.action}` }))),
    (0,rule/* serverRule */.aI)({
        id: 'DR207', title: 'The credential changes Applications by git only', severity: 'warning', category: server_category,
        why: 'Who may create, update, override or delete Applications gets past git: what runs is not what was reviewed.',
        fix: 'Give the role `get` and `sync`, and none besides.', source: 'Permissions; declarative only',
    }, rightsRule('change', (right) => right.allowed, (right) => ({ message: 'the credential may do that', fix: `# remove from the role what allows ${right.resource}, ${right.action}` }))),
    (0,rule/* serverRule */.aI)({
        id: 'DR208', title: 'Every Application of the server is defined in git', severity: 'notice', category: server_category,
        why: 'An Application that was made by hand is lost with its cluster, and nobody reviewed it.',
        fix: 'Write it to the config repository: `argocd app get <name> -o yaml`.', source: 'Use declarative configurations',
    }, definedInGit),
];
function server_breach(url, message, fix) {
    return { subject: 'Argo CD', place: { asked: url }, message, fix };
}
function ofVersion(check) {
    return ({ version, url }) => (0,rule/* answered */.oQ)(version, (text) => {
        const known = readVersion(text);
        if (known === undefined)
            return (0,rule/* notChecked */.lb)(`the server calls its version \`${(0,one_line/* beginning */.Ir)(text, 60)}\``);
        const found = check(known, url);
        return (0,rule/* checked */.KD)(1, found === undefined ? [] : [found]);
    });
}
const dayMs = 86_400_000;
function tokenEnds({ tokenExpiresMs, url }, { nowMs }) {
    return (0,rule/* answered */.oQ)(tokenExpiresMs, (end) => {
        const renew = 'argocd proj role create-token <project> <role> --expires-in 720h';
        if (end === undefined)
            return (0,rule/* checked */.KD)(1, [server_breach(url, 'has given out a token that never ends', renew)]);
        const days = Math.floor((end - nowMs) / dayMs);
        const at = new Date(end).toISOString().slice(0, 10);
        if (end <= nowMs)
            return (0,rule/* checked */.KD)(1, [server_breach(url, `was given a token that ended on ${at}`, renew)]);
        if (days < 7)
            return (0,rule/* checked */.KD)(1, [server_breach(url, `was given a token that ends on ${at}, in ${days} ${days === 1 ? 'day' : 'days'}`, renew)]);
        return (0,rule/* checked */.KD)(1, days > 400 ? [server_breach(url, `was given a token that ends on ${at}, in more than a year`, renew)] : []);
    });
}
function policyLine({ resource, action, object }) {
    return `p, <role>, ${resource}, ${action}, ${object}, allow`;
}
/** What could not be asked is told; only when nothing could be, the rule is not checked. */
function rightsRule(use, isBroken, tell) {
    return ({ rights, url }) => (0,rule/* answered */.oQ)(rights, (all) => {
        const own = all.filter((right) => right.use === use);
        const known = own.flatMap(({ allowed, ...right }) => ('why' in allowed ? [] : [{ ...right, allowed: allowed.value }]));
        const unknown = own.flatMap(({ allowed, resource, action, object }) => ('why' in allowed ? [`${resource} ${action} ${object}: ${allowed.why}`] : []));
        if (known.length === 0)
            return (0,rule/* notChecked */.lb)(unknown[0] ?? 'there is no application to ask about: name one by app');
        return (0,rule/* checked */.KD)(known.length, known.filter(isBroken).map((right) => ({ subject: `${right.action} ${right.resource} ${(0,one_line/* beginning */.Ir)(right.object, 100)}`, place: { asked: url }, ...tell(right) })), unknown);
    });
}
/** Nothing is told while the repository may define Applications that are not known. */
function definedInGit({ applications, url }, { repository: { applications: inGit, sets, unexpanded, definitions } }) {
    return (0,rule/* answered */.oQ)(applications, (list) => {
        if (definitions.length === 0)
            return (0,rule/* notChecked */.lb)('this repository defines no Application');
        const open = sets.filter(({ gaps }) => gaps.length > 0).map(({ name }) => `ApplicationSet ${name}`);
        if (open.length + unexpanded.length > 0)
            return (0,rule/* notChecked */.lb)(`not all Applications of this repository are known: ${[...open, ...unexpanded].slice(0, 3).join(', ')}`);
        const known = new Set(inGit.map(({ name }) => name));
        const strangers = list.filter(({ name, owned }) => !owned && !known.has(name));
        return (0,rule/* checked */.KD)(list.length, strangers.map(({ name }) => ({ subject: `Application ${name}`, place: { asked: url }, message: `is on the server and in no file of this repository: it was made by hand, or another repository defines it`, fix: `argocd app get ${name} -o yaml` })));
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/sync-policy.js




/** Argo CD keeps the cluster as git says, and gives up where that cannot be. */
const syncPolicyRules = [
    (0,rule/* repositoryRule */.jG)({
        id: 'DR040', title: 'Applications are synced by Argo CD itself', severity: 'notice', category: 'sync',
        why: 'Without `automated` a commit is deployed when somebody syncs. That is fine where a workflow does; else git and cluster drift apart.',
        fix: 'Set `syncPolicy.automated`, or sync by `osop-argocd sync` after each commit.', source: 'Auto-Sync: automatically apply changes from git',
    }, eachApplication((application) => (automatedOf(application) === undefined ? [{ pointer: '/spec/syncPolicy', message: 'is not synced automatically', fix: 'syncPolicy:\n  automated: {prune: true, selfHeal: true}' }] : []))),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR041', title: 'Auto-sync heals', severity: 'warning', category: 'sync',
        why: 'Without `selfHeal` a change by hand stays until the next commit: what runs is not what git says.',
        fix: 'Set `selfHeal: true`.', source: 'Self-Heal: revert manual changes; configure auto-healing',
    }, eachApplication((application) => {
        const automated = automatedOf(application);
        if (automated === undefined)
            return undefined;
        return automated['selfHeal'] === true ? [] : [{ pointer: '/spec/syncPolicy/automated', message: 'is synced automatically and does not heal: a change by hand stays', fix: 'automated:\n  selfHeal: true' }];
    })),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR042', title: 'Retries end, and wait longer each time', severity: 'warning', category: 'sync',
        why: 'A sync that is retried for ever keeps the application busy and hides that it fails. Without `retry` Argo CD tries an automatic sync five times.',
        fix: 'Set `retry.limit` from 1 to 10, with `backoff`.', source: 'Auto-healing configuration with a retry limit and backoff',
    }, eachApplication(retries)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR043', title: 'Drift is seen', severity: 'warning', category: 'sync',
        why: 'What is ignored as a whole, or not reconciled at all, is never out of sync, whatever runs.',
        fix: 'Name the fields that others set, one by one.', source: 'Enable drift detection',
    }, eachApplication(driftIsSeen)),
    (0,rule/* repositoryRule */.jG)({
        id: 'DR044', title: 'What is removed from git is removed from the cluster', severity: 'notice', category: 'sync',
        why: 'Without `prune`, a resource that was removed from git stays in the cluster, and the application OutOfSync.',
        fix: 'Set `prune: true`, and guard what must not go (DR051).', source: 'Pruning: delete resources removed from git',
    }, eachApplication((application) => {
        const automated = automatedOf(application);
        if (automated === undefined)
            return undefined;
        return automated['prune'] === true ? [] : [{ pointer: '/spec/syncPolicy/automated', message: 'is synced automatically without `prune`: what is removed from git stays', fix: 'automated:\n  prune: true' }];
    })),
];
/** A duration of Go, or seconds. */
const sync_policy_duration = /^(?:\d+|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/;
function retries(application) {
    const retry = (0,git_tree/* mappingAt */.oh)(application, 'spec', 'syncPolicy', 'retry');
    const { limit } = retry;
    if (limit === undefined)
        return undefined;
    const pointer = '/spec/syncPolicy/retry';
    const parts = [];
    if (typeof limit === 'number' && limit < 0)
        parts.push({ pointer: `${pointer}/limit`, message: `retries without end (\`limit: ${limit}\`)`, fix: 'limit: 5' });
    if (typeof limit === 'number' && limit > 30)
        parts.push({ pointer: `${pointer}/limit`, message: `retries ${limit} times before it is told that it fails`, fix: 'limit: 5' });
    const backoff = (0,git_tree/* mappingAt */.oh)(retry, 'backoff');
    if (limit !== 0 && Object.keys(backoff).length === 0)
        parts.push({ pointer, message: 'retries without `backoff`', fix: 'backoff: {duration: 5s, factor: 2, maxDuration: 3m}' });
    for (const field of ['duration', 'maxDuration']) {
        const text = backoff[field];
        if (typeof text === 'string' && !sync_policy_duration.test(text))
            parts.push({ pointer: `${pointer}/backoff/${field}`, message: `has \`${field}: ${(0,one_line/* beginning */.Ir)(text, 30)}\`, which is no duration: each retry fails`, fix: `${field}: ${field === 'duration' ? '5s' : '3m'}` });
    }
    return parts;
}
function driftIsSeen(application) {
    const annotations = (0,git_tree/* mappingAt */.oh)(application, 'metadata', 'annotations');
    const parts = [];
    if ((0,git_tree/* textOf */.b6)(annotations['argocd.argoproj.io/skip-reconcile']) === 'true')
        parts.push({ pointer: '/metadata/annotations/argocd.argoproj.io~1skip-reconcile', message: 'is not reconciled at all (`skip-reconcile`)', fix: 'remove the annotation argocd.argoproj.io/skip-reconcile' });
    for (const [index, entry] of (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(application, 'spec')['ignoreDifferences']).entries()) {
        const { jsonPointers, jqPathExpressions, kind } = (0,git_tree/* mappingAt */.oh)(entry);
        const wide = [...(0,git_tree/* listOf */.c3)(jsonPointers).map(git_tree/* textOf */.b6).filter((pointer) => /^\/?$|^\/spec\/?$|^\/data\/?$/.test(pointer)), ...(0,git_tree/* listOf */.c3)(jqPathExpressions).map(git_tree/* textOf */.b6).filter((path) => /^\.(?:spec|data)?(?:\[\])?$/.test(path.trim()))];
        for (const path of wide)
            parts.push({ pointer: `/spec/ignoreDifferences/${index}`, message: `ignores all of \`${(0,one_line/* beginning */.Ir)(path === '' ? '/' : path, 60)}\` of ${(0,one_line/* beginning */.Ir)((0,git_tree/* textOf */.b6)(kind), 60)}`, fix: 'jsonPointers:\n  - /spec/replicas' });
    }
    if (syncOptionsOf(application).includes('Validate=false'))
        parts.push({ pointer: '/spec/syncPolicy/syncOptions', message: 'is applied without validation (`Validate=false`): fields that do not exist are dropped without a word', fix: 'remove Validate=false' });
    return parts;
}

;// CONCATENATED MODULE: ./build/compiled/core/doctor/rules.js














/** Every rule, in the order of the ids. */
const rules = [
    ...declarativeRules, ...structureRules, ...referenceRules, ...parityRules, ...pinnedRules, ...syncPolicyRules, ...pruneRules,
    ...projectRules, ...namespaceRules, ...accessRules, ...secretRules, ...historyRules, ...serverRules, ...hostRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

// EXTERNAL MODULE: ./build/compiled/core/manifests/lifecycle.js + 1 modules
var lifecycle = __webpack_require__(74470);
// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/check-object.js
var check_object = __webpack_require__(930);
// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/policy-set.js
var policy_set = __webpack_require__(78941);
// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/suppress.js
var suppress = __webpack_require__(93141);
;// CONCATENATED MODULE: ./build/compiled/core/doctor/object-checks.js




/** The types and policies of `validate`, for the newest Kubernetes that is known. What a rule of its own tells is left out. */
function checksOf(store) {
    const newest = store.versions.at(-1) ?? '';
    const apis = (0,lifecycle/* lifecycleOf */.o)(store, [newest]);
    const policies = new Map([...(0,policy_set/* readPolicies */.h9)('baseline').policies].filter(([id]) => id !== 'image-latest-or-untagged' && id !== 'duplicate-key'));
    return {
        shapeOf: (apiVersion, kind) => store.find(apiVersion, kind, newest),
        policyFindings: (object) => (0,suppress/* suppress */.M)(object, (0,check_object/* checkObject */.g)(object, policies, apis)).kept,
    };
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/select-files.js
var select_files = __webpack_require__(86075);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
;// CONCATENATED MODULE: ./build/compiled/core/report/badge.js

const label = 'gitops';
const hex = { lightgrey: '#9f9f9f', red: '#c0392b', orange: '#b8590b', yellow: '#8a6d00', green: '#4a7c0a', brightgreen: '#2e7d32' };
function textOf(score) {
    return score === undefined ? 'not checked' : `${score}/100`;
}
/** The document that https://shields.io/badges/endpoint-badge reads. */
function badgeJson(score) {
    return `${JSON.stringify({ schemaVersion: 1, label, message: textOf(score), color: colorOf(score) })}\n`;
}
/** Of the font that badges are drawn in: about so many pixels a character. */
const perCharacter = 7;
const padding = 12;
/** A badge of one's own: no font, script or address of others, white on a colour dark enough to be read. */
function badgeSvg(score) {
    const message = textOf(score);
    const [left, right] = [label, message].map((text) => text.length * perCharacter + padding);
    const width = (left ?? 0) + (right ?? 0);
    const at = (start, size) => start + size / 2;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${label}: ${message}">`,
        `  <title>${label}: ${message}</title>`,
        `  <rect width="${width}" height="20" rx="3" fill="${hex[colorOf(score)]}"/>`,
        `  <path d="M3 0h${(left ?? 0) - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#444"/>`,
        '  <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
        `    <text x="${at(0, left ?? 0)}" y="14">${label}</text>`,
        `    <text x="${at(left ?? 0, right ?? 0)}" y="14">${message}</text>`,
        '  </g>',
        '</svg>',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/compiled/core/report/doctor-report.js
var doctor_report = __webpack_require__(23891);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/core/github/repository.js
var repository = __webpack_require__(29888);
// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var proxy = __webpack_require__(47736);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/doctor-outlets.js




/** Opens Argo CD's server for questions. Throws AdapterError for an address that cannot be used. */
async function openServerQuestions(settings, host, serverUrl) {
    const [{ createHttpTransport }, { createArgocdQuestions }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 63628)), __webpack_require__.e(/* import() */ 3659).then(__webpack_require__.bind(__webpack_require__, 33659))]);
    const transport = createHttpTransport((0,wiring/* argocdTransportOptions */.k6)(settings, host));
    const others = createHttpTransport({ clock: host.clock, redact: (0,report_redact.createRedactor)(settings.secrets), proxy: (0,proxy/* readProxyRules */.q)(host.env) });
    const close = () => {
        transport.close();
        others.close();
    };
    try {
        const questions = createArgocdQuestions({
            transport, clock: host.clock, signal: host.signal, headers: settings.argocd.headers, allowHttp: settings.allowHttp, serverUrl, auth: (0,wiring/* argocdAuth */.vb)(settings, host.env, others),
        });
        return { questions, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** For one answer with its repetitions: whoever waits for an examination sees nothing meanwhile. */
const deadlineMs = 30_000;
/** Opens GitHub for questions about the repository, or says why not. Throws AdapterError for an address or token that cannot be used. */
async function openHostQuestions({ githubToken, allowHttp, configRepository, secrets }, { env, clock, signal }, { addresses }) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repository = nameOnGithub(configRepository === undefined ? [env['GITHUB_REPOSITORY'], ...addresses] : [configRepository], server);
    if (repository === undefined)
        return { why: 'it is not known that the repository is on GitHub: set config-repository to owner/name' };
    if (githubToken === undefined)
        return { why: 'github-token is not set' };
    const [{ createHttpTransport }, { createGithubApi }, { createBranchFacts }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 63628)), __webpack_require__.e(/* import() */ 4307).then(__webpack_require__.bind(__webpack_require__, 84307)), Promise.all(/* import() */[__webpack_require__.e(1977), __webpack_require__.e(4869)]).then(__webpack_require__.bind(__webpack_require__, 64869))]);
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const redact = (0,report_redact.createRedactor)(secrets);
    const transport = createHttpTransport({ clock, redact, proxy: (0,proxy/* readProxyRules */.q)(env) });
    const api = createGithubApi({ transport, clock, redact, token: githubToken, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp, deadlineMs, signal });
    return { questions: createBranchFacts({ api, repository }), close: () => { transport.close(); } };
}
/** The token is for GitHub's own server: a repository elsewhere is not asked about. */
function nameOnGithub(addresses, server) {
    const host = URL.canParse(server) ? new URL(server).host.toLowerCase() : '';
    for (const address of addresses) {
        const [, at = '', path = ''] = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^:/]+(?::\d+)?)[:/](.+?)(?:\.git)?\/?$/i.exec(address ?? '') ?? [];
        const name = address !== undefined && /^[\w.-]+\/[\w.-]+$/.test(address) ? address : at.toLowerCase() === host ? path : undefined;
        if (name !== undefined && (0,repository/* parseGithubRepository */.R)(name) !== undefined)
            return name;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/in-parallel.js
var in_parallel = __webpack_require__(3474);
;// CONCATENATED MODULE: ./build/compiled/engine/ask-server.js



/** Each of them was waited for: with more, whoever waits would wait for minutes. */
const mostUnanswered = 3;
/** Asks everything, whatever fails of it. Without an answer to the first question nothing else is asked. */
async function askServer({ questions, token, isAsked, known, signal }) {
    const url = questions.serverUrl;
    const version = await answer(questions.version(signal));
    const end = token === undefined ? { why: 'the token of this login is made for it alone' } : tokenEnd(token);
    if ('why' in version) {
        const why = 'the server does not answer';
        return { url, version, user: { why }, tokenExpiresMs: end, rights: { why }, applications: { why } };
    }
    const user = await answer(questions.user(signal));
    if ('why' in user || user.value === undefined) {
        const why = 'the credential is not taken';
        return { url, version, user, tokenExpiresMs: end, rights: { why }, applications: { why } };
    }
    const applications = await answer(questions.applications(signal));
    const listed = 'why' in applications ? [] : applications.value.filter(isAsked);
    const { asked, leftOut } = rightsToAsk(listed.length > 0 ? listed.map(subjectOf) : known);
    let unanswered = 0;
    const rights = await (0,in_parallel/* inParallel */.H)(asked, 5, async (right) => {
        if (unanswered >= mostUnanswered)
            return { ...right, allowed: { why: 'not asked: the server did not answer the questions before' } };
        const allowed = await answer(questions.mayI(right, signal), ({ retryable }) => { unanswered += retryable ? 1 : 0; });
        return { ...right, allowed };
    });
    return { url, version, user, tokenExpiresMs: end, rights: { value: [...rights, ...leftOut] }, applications };
}
/** An answer, or in a sentence why there is none. */
async function answer(question, failed) {
    try {
        return { value: await question };
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || error.code === 'cancelled')
            throw error;
        failed?.(error);
        return { why: error.message };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/ask-host.js

/** Asks what protects a branch, the default one where none is named, and which webhooks there are. */
async function askHost(questions, branch) {
    const named = branch === undefined ? await answer(questions.defaultBranch()) : { value: branch };
    if ('why' in named)
        return named;
    const [classic, rules, hooks] = await Promise.all([answer(questions.isProtected(named.value)), answer(questions.rules(named.value)), answer(questions.hooks())]);
    const isClassic = 'value' in classic && classic.value;
    // What is not protected this way has nothing to read.
    const protection = 'value' in classic && !classic.value ? { value: undefined } : await answer(questions.protection(named.value));
    return {
        repository: questions.repository,
        branch: named.value,
        isProtected: ('value' in rules && rules.value.length > 0) || isClassic ? { value: true } : either(classic, rules, false),
        reviewed: hasReview(rules, protection),
        forcePush: mayForce(rules, protection),
        hooks,
    };
}
/** The value where both were answered, else why one of them was not. */
function either(one, other, value) {
    if ('why' in one)
        return one;
    return 'why' in other ? other : { value };
}
function hasReview(rules, protection) {
    if ('value' in rules && rules.value.some(({ type, approvals = 0 }) => type === 'pull_request' && approvals > 0))
        return { value: true };
    if ('value' in protection && (protection.value?.approvals ?? 0) > 0)
        return { value: true };
    return either(rules, protection, false);
}
function mayForce(rules, protection) {
    if ('value' in rules && rules.value.some(({ type }) => type === 'non_fast_forward'))
        return { value: false };
    if ('value' in protection && protection.value !== undefined && !protection.value.forcePush)
        return { value: false };
    return either(rules, protection, true);
}

// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(97566);
// EXTERNAL MODULE: ./build/compiled/commands/repository-facts.js
var repository_facts = __webpack_require__(45147);
// EXTERNAL MODULE: ./build/compiled/commands/write-report.js
var write_report = __webpack_require__(65653);
;// CONCATENATED MODULE: ./build/compiled/commands/doctor/doctor.js
























/** `doctor`: holds the repository, and the server and GitHub where they can be asked, against the rules. It only looks. */
async function doctor(settings, host) {
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    const refused = (problems) => ({ kind: 'invalid-input', problems: (0,redact_record/* redactProblems */.Y$)(problems, redact) });
    const nowhere = (0,wiring/* checkFolder */.p$)(settings, host);
    if (nowhere.length > 0)
        return refused(nowhere);
    const { settings: severities, problems: wrongRules } = readRuleSettings(settings.doctorRules, rules);
    const wrong = [
        ...wrongRules.map((message) => ({ code: 'OSOP-INPUT-001', severity: 'error', message: `input doctor-rules: ${message}` })),
        ...(settings.argocd.server === undefined ? [] : (0,wiring/* checkConnection */.jo)(settings, host.env)),
    ];
    if ((0,problem/* hasErrors */.C)(wrong))
        return refused(wrong);
    const facts = await (0,repository_facts.repositoryFacts)(settings, host);
    const files = readModel(settings, host, facts);
    if ('problems' in files)
        return refused(files.problems);
    try {
        const asked = await ask({ settings, host, facts, model: files.model });
        const examination = examine({ rules: rules, facts: asked, settings: severities });
        const report = (0,redact_record/* redactTexts */.SG)((0,doctor_report.doctorReport)(examination, { failOn: settings.doctorFailOn, definitions: files.model.definitions.length }), redact);
        return await written(report, { settings, host });
    }
    catch (error) {
        return refused([(0,wiring/* connectionProblem */.E3)(error)]);
    }
}
function readModel(settings, host, facts) {
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const top = (0,wiring/* repositoryRoot */.Hn)(root);
    const paths = (0,repository_files/* listAllFiles */.B3)(top).toSorted();
    const { files, problems } = (0,select_files/* selectFiles */.A)(paths, { folder: (0,external_node_path_.relative)(top, root).split('\\').join('/'), manifests: settings.manifests });
    if ((0,problem/* hasErrors */.C)(problems))
        return { problems };
    return { model: modelRepository({ tree: (0,git_tree/* createGitTree */.bk)(paths, (0,repository_files/* readBelow */.Gj)(top)), files, facts, ...checksOf((0,schema_store/* readSchemaStore */.V)()) }) };
}
/** What is not there to be asked is said with its reason. */
async function ask({ settings, host, facts, model }) {
    const [server, hosted] = [await askArgocd({ settings, host, facts, model }), await askGithub({ settings, host, facts, model })];
    return { repository: model, server, host: hosted, nowMs: host.clock.now().getTime() };
}
async function askArgocd({ settings, host, model }) {
    const { server, token, oidc } = settings.argocd;
    if (server === undefined)
        return { why: 'argocd-server is not set' };
    const names = (0,selection/* namesIn */.wX)(settings.app ?? '*');
    // Which namespace is that of Argo CD is not known here: a name alone is meant in every one.
    const isNamed = ({ name, namespace = 'argocd' }) => names.some((called) => (0,selection/* standsFor */.jE)(called, { shown: name, name, namespace }));
    const { questions, close } = await openServerQuestions(settings, host, server);
    try {
        return await askServer({
            questions, token: oidc ? undefined : token, signal: host.signal,
            isAsked: isNamed,
            known: model.applications.filter(isNamed).map(subjectOf),
        });
    }
    finally {
        close();
    }
}
async function askGithub({ settings, host, facts }) {
    const opened = await openHostQuestions(settings, host, { addresses: facts.addresses });
    if ('why' in opened)
        return opened;
    try {
        return await askHost(opened.questions, settings.configBranch ?? facts.defaultBranch);
    }
    finally {
        opened.close();
    }
}
/** Writes what is asked for beside the report. A file that cannot be written is a wrong input. */
async function written(report, { settings, host }) {
    const texts = [
        ...settings.badgeFiles.map((file) => ({ file, text: file.endsWith('.svg') ? badgeSvg(report.score) : badgeJson(report.score), input: 'badge-file' })),
        ...(settings.sarifFile === undefined ? [] : [{ file: settings.sarifFile, text: await doctorSarif(report), input: 'sarif-file' }]),
    ];
    const done = texts.map(({ file, text, input }) => ({ input, ...(0,write_report/* writeText */.x3)(file, text, { settings, host }) }));
    const failed = done.flatMap((one) => ('path' in one ? [] : [{ code: 'OSOP-INPUT-004', severity: 'error', message: one.message, hint: `set ${one.input} to a path that can be written` }]));
    if (failed.length > 0)
        return { kind: 'invalid-input', problems: failed };
    const paths = done.flatMap((one) => ('path' in one ? [one] : []));
    return { kind: 'told', report, exitCode: report.result === 'failed' ? 2 : 0, sarifFile: paths.find(({ input }) => input === 'sarif-file')?.path, written: paths.map(({ path }) => path) };
}
/** The findings as SARIF, each rule by its own words. */
async function doctorSarif({ problems }) {
    const { sarifLog } = await __webpack_require__.e(/* import() */ 5376).then(__webpack_require__.bind(__webpack_require__, 62995));
    const titles = new Map(rules.map(({ id, title }) => [id, title]));
    return sarifLog(problems, { toolVersion: version/* version */.r, describe: (id) => titles.get(id) });
}


/***/ }),

/***/ 45147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryFacts: () => (/* binding */ repositoryFacts)
/* harmony export */ });
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24632);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59408);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99898);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33664);
/* harmony import */ var _core_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51432);
/* harmony import */ var _config_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29135);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27027);








/** The addresses that Applications may call this repository by, and the branch that the change is on or will be. */
async function repositoryFacts(settings, host) {
    const { env } = host;
    const event = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(env);
    const trigger = (0,_core_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrigger */ .v)(env, event);
    const git = (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__.createGit)({ workspace: (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceRoot */ .oS)(settings, host), clock: host.clock, redact: (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__.createRedactor)(settings.secrets), environment: env, signal: host.signal });
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const named = settings.configRepository;
    const addresses = [
        await (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .originUrl */ .sH)(git),
        env['GITHUB_REPOSITORY'] === undefined ? undefined : `${server}/${env['GITHUB_REPOSITORY']}`,
        env['CI_PROJECT_URL'],
        named === undefined || named.includes(':') ? named : `${server}/${(0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryName */ .a)(named) ?? named}`,
    ];
    return {
        addresses: addresses.filter((address) => address !== undefined),
        branch: settings.configBranch ?? trigger.branch ?? branchNamed(settings.base) ?? await checkedOutBranch(git),
        defaultBranch: defaultBranchOf(event) ?? env['CI_DEFAULT_BRANCH'],
        given: settings.generatorParameters,
        newGlobbing: settings.newGitFileGlobbing,
    };
}
/** What is compared with a branch is meant for it. */
function branchNamed(base) {
    if (base === undefined || /^[0-9a-f]{7,40}$|[~^]|^HEAD$|^v?\d/.test(base))
        return undefined;
    return base.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, '');
}
async function checkedOutBranch(git) {
    try {
        return (await git.head()).branch;
    }
    catch (error) {
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError)
            return undefined;
        throw error;
    }
}
function defaultBranchOf(event) {
    const repository = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(event) ? event['repository'] : undefined;
    const branch = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(repository) ? repository['default_branch'] : undefined;
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
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

/***/ 90898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   aI: () => (/* binding */ serverRule),
/* harmony export */   jG: () => (/* binding */ repositoryRule),
/* harmony export */   lb: () => (/* binding */ notChecked),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   z3: () => (/* binding */ hostRule)
/* harmony export */ });
/** The groups of rules, in the order in which they are told. */
const categories = {
    declarative: 'Declarative only',
    parity: 'Environment parity',
    pinned: 'Pinned versions',
    sync: 'Auto-sync and drift',
    prune: 'Prune safety and finalizers',
    projects: 'Projects and sync windows',
    namespaces: 'Namespaces',
    access: 'Access',
    secrets: 'Secrets',
    history: 'History',
    server: 'The Argo CD server',
    host: 'The host of the repository',
};
/** A rule about the files of the repository. */
function repositoryRule(text, check) {
    return { ...text, check: ({ repository }) => check(repository) };
}
/** A rule about Argo CD's server: without one it is not checked. */
function serverRule(text, check) {
    return { ...text, check: (facts) => ('why' in facts.server ? notChecked(facts.server.why) : check(facts.server, facts)) };
}
/** A rule about GitHub: without it, or a token for it, it is not checked. */
function hostRule(text, check) {
    return { ...text, check: (facts) => ('why' in facts.host ? notChecked(facts.host.why) : check(facts.host, facts)) };
}
/** A check that could be made. `notChecked` says what it could not see, one line each. */
function checked(subjects, breaches, notChecked = []) {
    return { kind: 'checked', subjects, breaches, ...(notChecked.length === 0 ? {} : { notChecked }) };
}
/** A check that could not be made, and why. */
function notChecked(why) {
    return { kind: 'not-checked', why };
}
/** The check of an answer; without one it could not be made. */
function answered(asked, check) {
    return 'why' in asked ? notChecked(asked.why) : check(asked.value);
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

/***/ 29888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseGithubRepository)
/* harmony export */ });
/** `owner/name` as GitHub allows it; undefined for anything else, which could lead a request to another path. */
function parseGithubRepository(text) {
    const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([\w.-]+)$/.exec(text.trim()) ?? [];
    return owner === undefined || name === undefined || name === '.' || name === '..' ? undefined : { owner, name };
}


/***/ }),

/***/ 34132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ deployersIn)
/* harmony export */ });
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
/* harmony import */ var _model_applications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81172);
/* harmony import */ var _source_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29580);



/** Finds the applications that deploy what stands in a file of this repository. Each file is looked at once. */
function deployersIn(applications, { tree, units }, facts) {
    const ours = (0,_model_applications_js__WEBPACK_IMPORTED_MODULE_0__/* .takesOurFiles */ .oY)(facts);
    const byFolder = new Map();
    for (const application of applications) {
        for (const { folder } of application.sources.filter(ours))
            if (folder !== undefined)
                byFolder.set(folder, [...(byFolder.get(folder) ?? []), application]);
    }
    const known = new Map();
    const ofFile = (file) => {
        const change = (0,_source_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .indexChange */ .Di)([file], tree, units);
        const folders = new Set([...change.touched.kustomizations.keys(), ...change.touched.charts.keys()]);
        for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at)) {
            folders.add(at);
            if (at === '')
                break;
        }
        return [...folders].flatMap((folder) => byFolder.get(folder) ?? []).filter((parent) => parent.sources.some((source) => (0,_source_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonsOfSource */ .oi)(parent, source, { change, ours }).length > 0));
    };
    return (file) => {
        const found = known.get(file) ?? ofFile(file);
        known.set(file, found);
        return found;
    };
}


/***/ }),

/***/ 29580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ indexChange),
/* harmony export */   Mm: () => (/* binding */ generatePathReasons),
/* harmony export */   X6: () => (/* binding */ substituted),
/* harmony export */   oi: () => (/* binding */ reasonsOfSource),
/* harmony export */   uV: () => (/* binding */ directoryFilter)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11984);
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87072);
// Longer than most: one place says which files each kind of source is made of.





/** Indexes a change. `files` are all paths that were added, changed or deleted. */
function indexChange(files, tree, units) {
    const folders = new Map([['', [...files]]]);
    for (const file of files) {
        for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file); at !== ''; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at))
            folders.set(at, [...(folders.get(at) ?? []), file]);
    }
    return { tree, units, touched: units.touched(files), files: new Set(files), below: (folder) => folders.get(folder) ?? [], isStrange: () => false };
}
/** Why a change touches one source of an application; `ours` tells the sources that take this repository's branch. */
function reasonsOfSource(application, source, { change, ours }) {
    const values = valueFileReasons(application, source, { change, ours });
    if (source.folder === undefined || !ours(source))
        return values;
    const overrides = change.below(source.folder).filter((file) => (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file) === source.folder && isOverride(file, application.name));
    return [...folderReasons(source, source.folder, change), ...values, ...overrides.map((file) => ({ kind: 'source', file }))];
}
/** What `argocd app set` leaves in git: parameters of one application, or of all with that path. */
function isOverride(file, name) {
    const own = file.slice(file.lastIndexOf('/') + 1);
    return own === '.argocd-source.yaml' || own === `.argocd-source-${name}.yaml`;
}
function folderReasons(source, folder, change) {
    switch (typeOf(source, folder, change)) {
        case 'plugin':
            return change.below(folder).map((file) => ({ kind: 'source', file }));
        case 'kustomize':
            return kustomizeReasons(source, folder, change);
        case 'helm':
            return chartReasons(folder, change);
        case 'directory':
            return directoryReasons(source, folder, change);
    }
}
/** What is set explicitly counts; else what lies in the folder. A file that was deleted may have been what made it so. */
function typeOf({ value }, folder, { units }) {
    if (value['plugin'] !== undefined && value['plugin'] !== null)
        return 'plugin';
    if (units.isChart(folder))
        return 'helm';
    return units.isKustomization(folder) ? 'kustomize' : 'directory';
}
function kustomizeReasons({ value }, folder, { touched }) {
    const components = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'kustomize')['components']).flatMap((path) => (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(path)) ?? []);
    const files = [folder, ...components].flatMap((at) => touched.kustomizations.get(at) ?? []);
    return [...new Set(files)].map((file) => ({ kind: isBelow(folder, file) ? 'source' : 'kustomize-base', file }));
}
function chartReasons(folder, change) {
    return (change.touched.charts.get(folder) ?? []).flatMap((file) => {
        if (!isBelow(folder, file))
            return [{ kind: 'chart', file }];
        const others = isValuesChoice(file.slice(folder === '' ? 0 : folder.length + 1)) && !readsFiles(folder, change);
        return others ? [] : [{ kind: 'source', file }];
    });
}
/** Values for one of several environments: they count for those that name them. */
function isValuesChoice(inside) {
    return /(?:^|\/)(?:values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/.test(inside) && !/^(?:templates|charts|crds)\//.test(inside);
}
/** A chart may read any of its files by `.Files`. */
function readsFiles(folder, { tree }) {
    const templates = folder === '' ? 'templates/' : `${folder}/templates/`;
    return tree.paths.some((path) => path.startsWith(templates) && tree.text(path)?.includes('.Files') === true);
}
function directoryReasons({ value }, folder, change) {
    const takes = directoryFilter(value);
    const libraries = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'directory', 'jsonnet')['libs']).flatMap((path) => (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(path)) ?? []).flatMap((path) => change.below(path));
    const own = change.below(folder).filter((file) => {
        const inside = file.slice(folder === '' ? 0 : folder.length + 1);
        if (/(?:^|\/)\.argocd-source/.test(inside))
            return false;
        // What a submodule holds is not known, and a link may be what says how the folder is rendered.
        return file.endsWith('.libsonnet') || takes(inside) || (change.isStrange(file) && ((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'directory')['recurse'] === true || inside === 'Kustomization'));
    });
    return [...new Set([...own, ...libraries])].map((file) => ({ kind: 'source', file }));
}
/** Which files a folder of manifests takes, by their path within it. */
function directoryFilter(value) {
    const { recurse, include, exclude } = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'directory');
    const [takes, leaves] = [globsOf((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(include)), globsOf((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(exclude))];
    return (inside) => /\.(?:ya?ml|json|jsonnet)$/i.test(inside) && (recurse === true || !inside.includes('/')) && (takes === undefined || takes(inside)) && leaves?.(inside) !== true;
}
/** `{a,b}` are alternatives, as in `include: '{*.yaml,*.json}'`; a pattern is of the path within the folder. */
function globsOf(text) {
    if (text === '')
        return undefined;
    const choices = /^\{([^{}]*)\}$/.exec(text)?.[1]?.split(',') ?? [text];
    const globs = choices.map(_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolderGlob */ .Jn);
    return (path) => globs.some((matches) => matches(path));
}
/** Value files and files of parameters: relative to the folder, from the top with `/`, or of another source with `$ref/`. */
function valueFileReasons(application, source, { change, ours }) {
    const helm = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(source.value, 'helm');
    const parameters = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(helm['fileParameters']).map((parameter) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(parameter) ? (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(parameter['path']) : ''));
    return [...(0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(helm['valueFiles']).map(_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6), ...parameters].flatMap((written) => {
        const path = substituted(written, application);
        const [, ref, rest = ''] = /^\$([^/{}]+)\/(.*)$/.exec(path) ?? [];
        if (ref === undefined)
            return ours(source) && source.folder !== undefined ? changedAt('helm-values', path.startsWith('/') ? (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', path.slice(1)) : (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(source.folder, path), change) : [];
        const referred = application.sources.find((one) => one.ref === ref);
        return referred !== undefined && ours(referred) ? changedAt('ref-values', (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', rest), change) : [];
    });
}
function changedAt(kind, path, { files }) {
    if (path === undefined || path === '')
        return [];
    if (!/[*?[]/.test(path))
        return files.has(path) ? [{ kind, file: path }] : [];
    const matches = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolderGlob */ .Jn)(path);
    return [...files].filter(matches).map((file) => ({ kind, file }));
}
/** Argo CD puts its build environment into these paths. https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/ */
function substituted(path, { name, project, value }) {
    const known = { ARGOCD_APP_NAME: name, ARGOCD_APP_PROJECT_NAME: project, ARGOCD_APP_NAMESPACE: (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'spec', 'destination')['namespace']) };
    return path.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, plain) => known[braced ?? plain ?? ''] ?? whole);
}
/** The paths of `manifest-generate-paths` that a change touches; undefined where the annotation is not set. */
function generatePathReasons({ value, sources }, { change, ours }) {
    const annotation = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'metadata', 'annotations')['argocd.argoproj.io/manifest-generate-paths']);
    const items = annotation.split(';').map((item) => item.trim()).filter((item) => item !== '');
    if (items.length === 0)
        return undefined;
    const files = sources.filter(ours).flatMap(({ folder = '' }) => items.flatMap((item) => {
        const path = item.startsWith('/') ? (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)('', item.slice(1)) : (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, item);
        if (path === undefined)
            return [];
        if (!/[*?[]/.test(path))
            return [...change.below(path), ...(change.files.has(path) ? [path] : [])];
        return [...change.files].filter((0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolderGlob */ .Jn)(path));
    }));
    return [...new Set(files)].map((file) => ({ kind: 'manifest-generate-paths', file }));
}
function isBelow(folder, file) {
    return folder === '' || file.startsWith(`${folder}/`);
}


/***/ }),

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ relateUnits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11984);
/* harmony import */ var _manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);




/** More files than this are not told of one folder. */
const mostFiles = 20;
/** Reads the kustomizations and charts of a tree. */
function relateUnits(tree) {
    const kustomizations = new Map();
    const charts = new Map();
    for (const path of tree.paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (name === 'Chart.yaml')
            charts.set((0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), tree.value(path));
        else if (name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization')
            kustomizations.set((0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), tree.value(path));
    }
    const users = usersOfTargets(kustomizations);
    const dependents = dependentsOf(charts);
    return {
        isKustomization: (folder) => kustomizations.has(folder),
        isChart: (folder) => charts.has(folder),
        touched: (files) => ({
            kustomizations: spread(files, (file) => reachedKustomizations(file, { kustomizations, users }), (folder) => users.get(folder) ?? []),
            charts: spread(files, (file) => owningCharts(file, charts), (folder) => dependents.get(folder) ?? []),
        }),
    };
}
/** From files to the folders that they reach, and on to the folders that are built of those. */
function spread(files, reached, users) {
    const touched = new Map();
    for (const file of files) {
        const queue = [...reached(file)];
        const seen = new Set();
        for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
            if (seen.has(folder))
                continue;
            seen.add(folder);
            const told = touched.get(folder);
            if (told === undefined)
                touched.set(folder, [file]);
            else if (told.length < mostFiles)
                told.push(file);
            queue.push(...users(folder));
        }
    }
    return touched;
}
function usersOfTargets(kustomizations) {
    const users = new Map();
    const add = (target, folder) => {
        const known = users.get(target);
        if (known === undefined)
            users.set(target, [folder]);
        else if (!known.includes(folder))
            known.push(folder);
    };
    for (const [folder, value] of kustomizations) {
        // Of one that cannot be read nobody knows what it is built of.
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value)) {
            add(folder, folder);
            continue;
        }
        for (const { target } of (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.referencesOf)(value, folder))
            if (target !== undefined)
                add(target, folder);
        if (value['helmCharts'] !== undefined || value['helmChartInflationGenerator'] !== undefined) {
            const home = (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value, 'helmGlobals')['chartHome']) || 'charts');
            if (home !== undefined)
                add(home, folder);
        }
    }
    return users;
}
/** A file counts for those that name it, or a folder above it that is no kustomization (any more). */
function reachedKustomizations(file, { kustomizations, users }) {
    const folder = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    const isOwn = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file) && kustomizations.has(folder);
    const found = [...(isOwn ? [folder] : []), ...(users.get(file) ?? [])];
    for (let at = folder; at !== ''; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at)) {
        for (const user of users.get(at) ?? [])
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(kustomizations.get(at)) || user === at)
                found.push(user);
    }
    return found;
}
function dependentsOf(charts) {
    const dependents = new Map();
    for (const [folder, value] of charts) {
        for (const dependency of (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(value)['dependencies'])) {
            const repository = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingAt */ .oh)(dependency)['repository']);
            const target = repository.startsWith('file://') ? (0,_manifests_repository_layout_js__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(folder, repository.slice('file://'.length)) : undefined;
            if (target !== undefined)
                dependents.set(target, [...(dependents.get(target) ?? []), folder]);
        }
    }
    return dependents;
}
/** The nearest chart above a file, and those that hold that one in their `charts/`. */
function owningCharts(file, charts) {
    const owners = [];
    for (let at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);; at = (0,_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at)) {
        const inside = at === '' ? file : file.slice(at.length + 1);
        if (charts.has(at) && (owners.length === 0 || inside.startsWith('charts/')))
            owners.push(at);
        if (at === '')
            return owners;
    }
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

/***/ 17777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownSyncOptions)
/* harmony export */ });
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24971);

/** The options that an object itself gives to syncs, such as `Prune=false`. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
function ownSyncOptions(object) {
    const text = (0,_pointers_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(object, '/metadata/annotations/argocd.argoproj.io~1sync-options');
    return typeof text === 'string' ? text.split(',').map((option) => option.trim()) : [];
}


/***/ }),

/***/ 23891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorJson: () => (/* binding */ doctorJson),
/* harmony export */   doctorOutputs: () => (/* binding */ doctorOutputs),
/* harmony export */   doctorReport: () => (/* binding */ doctorReport)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90898);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14641);


const order = ['notice', 'warning', 'error'];
/** Tells what was found. `definitions` counts the Applications and ApplicationSets that there are. */
function doctorReport({ findings, outcomes, suppressed, score }, { failOn, definitions }) {
    const failing = failOn === 'never' ? [] : findings.filter(({ severity }) => order.indexOf(severity) >= order.indexOf(failOn));
    return {
        result: failing.length > 0 ? 'failed' : 'succeeded',
        headline: `${headlineOf(findings, outcomes, score)}${definitions === 0 ? '; no Application is defined here' : ''}`,
        score, outcomes, suppressed,
        problems: findings.map(problemOf),
        rows: Object.keys(_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ).map((category) => rowOf(category, outcomes)),
        notChecked: reasons(outcomes),
    };
}
function problemOf({ rule, severity, subject, message, where, asked, evidence, fix }) {
    return {
        code: 'OSOP-DOCTOR-001', severity, policy: rule.id, title: rule.title, subject, evidence,
        message: `${rule.id} ${subject}${asked === undefined || subject.includes(asked) ? '' : ` (${asked})`}: ${message}`,
        ...(where === undefined ? {} : { where }), hint: fix,
    };
}
function rowOf(category, outcomes) {
    const own = outcomes.filter(({ rule }) => rule.category === category);
    const count = (state) => own.filter((outcome) => outcome.state === state).length;
    return { category, title: _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ[category], kept: count('kept'), broken: count('broken'), notChecked: own.filter(({ notChecked }) => notChecked.length > 0).length };
}
function reasons(outcomes) {
    const byReason = new Map();
    for (const { rule, notChecked } of outcomes)
        for (const why of notChecked)
            byReason.set(why, [...(byReason.get(why) ?? []), rule.id]);
    return [...byReason].map(([why, ids]) => ({ ids: [...new Set(ids)], why }));
}
function headlineOf(findings, outcomes, score) {
    const counts = ['error', 'warning', 'notice'].map((severity) => countOf(findings.filter((finding) => finding.severity === severity).length, severity));
    const checked = outcomes.filter(({ state }) => state === 'kept' || state === 'broken').length;
    const open = outcomes.filter(({ notChecked }) => notChecked.length > 0).length;
    const said = findings.length === 0 ? 'nothing was found' : counts.filter((text) => !text.startsWith('0 ')).join(', ');
    return `${score === undefined ? 'No score' : `Score ${score} of 100`}: ${said}; ${countOf(checked, 'rule')} checked${open === 0 ? '' : `, ${open} not or not whole`}`;
}
function countOf(count, word) {
    return `${count} ${count === 1 ? word : `${word}s`}`;
}
/** `--format json`. */
function doctorJson(report) {
    return {
        result: report.result,
        headline: report.headline,
        'exit-code': report.result === 'failed' ? 2 : 0,
        score: report.score ?? null,
        problems: problemsWithRules(report),
        rules: report.outcomes.map(({ rule: { id, title, category }, severity, state, subjects, broken, notChecked }) => ({ id, title, category, severity, state, subjects, broken, 'not-checked': notChecked })),
        'not-checked': report.notChecked.map(({ ids, why }) => ({ rules: ids, why })),
        suppressed: report.suppressed.map(({ id, subject, file, reason }) => ({ rule: id, subject, file, reason })),
    };
}
function problemsWithRules({ problems }) {
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__.problemsJson)(problems).map((problem, index) => ({ ...problem, rule: problems[index]?.policy ?? '', subject: problems[index]?.subject ?? '', evidence: problems[index]?.evidence ?? null }));
}
/** The action's outputs; those that are not here are empty. */
function doctorOutputs(report, sarifFile) {
    return { result: report.result, score: report.score === undefined ? '' : String(report.score), problems: JSON.stringify(problemsWithRules(report)), 'sarif-file': sarifFile ?? '' };
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
