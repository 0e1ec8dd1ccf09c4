export const id = 2087;
export const ids = [2087,1603,7373,4937,4971];
export const modules = {

/***/ 51910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   X: () => (/* binding */ takePart)
/* harmony export */ });
/** Takes the next part of a job; undefined when all are taken. */
function takePart({ next, files, step }) {
    const part = Atomics.add(new Int32Array(next), 0, 1);
    return part * step < files.length ? part : undefined;
}
/** The files of a part. */
function filesOf({ files, step }, part) {
    return files.slice(part * step, (part + 1) * step);
}


/***/ }),

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


/***/ }),

/***/ 16787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/compiled/core/manifests/check-tree.js + 1 modules
var check_tree = __webpack_require__(67805);
// EXTERNAL MODULE: ./build/compiled/core/manifests/manifest-checker.js + 1 modules
var manifest_checker = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/compiled/core/manifests/outcome.js
var outcome = __webpack_require__(99629);
// EXTERNAL MODULE: ./build/compiled/adapters/check-threads/protocol.js
var protocol = __webpack_require__(51910);
;// CONCATENATED MODULE: ./build/compiled/adapters/check-threads/serve.js




/** The other end of `createCheckThreads`: takes part in the job that comes. What fails here ends the thread; the one that asked does its parts. */
function serveChecks(port, tools) {
    port.once('message', (job) => { void takePartIn(job, { port, tools }); });
}
async function takePartIn(job, { port, tools }) {
    const answer = (message) => { port.postMessage(message); };
    const { options, top } = job.setup;
    const checker = new manifest_checker/* ManifestChecker */.V({ ...options, store: tools.store });
    const read = tools.readBelow(top);
    for (let part = (0,protocol/* takePart */.X)(job); part !== undefined; part = (0,protocol/* takePart */.X)(job)) {
        answer({ part, outcomes: (0,outcome/* packOutcomes */.Nu)(await (0,check_tree/* checkAlone */.aX)((0,protocol/* filesOf */.R)(job, part), { checker, read })) });
    }
    answer({ finished: true });
}

// EXTERNAL MODULE: ./build/compiled/adapters/repository-files.js
var repository_files = __webpack_require__(8969);
// EXTERNAL MODULE: ./build/compiled/adapters/schema-store.js + 1 modules
var schema_store = __webpack_require__(9204);
;// CONCATENATED MODULE: ./build/compiled/worker.js




/** Checks files for the thread that has started this one. */
function work() {
    serveChecks(external_node_worker_threads_.workerData.port, { store: (0,schema_store/* readSchemaStore */.V)(), readBelow: repository_files/* readBelow */.Gj });
}


/***/ })

};
