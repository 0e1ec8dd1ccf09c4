export const id = 5645;
export const ids = [5645,1603];
export const modules = {

/***/ 4037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ fitsShape),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   gT: () => (/* binding */ scalarMessage),
/* harmony export */   qN: () => (/* binding */ explainMisfit),
/* harmony export */   tK: () => (/* binding */ missingField),
/* harmony export */   xv: () => (/* binding */ enumMessage)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3173);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4971);
/* harmony import */ var _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1251);





/**
 * Whether a value is what its type says, without saying why not: most are, and the answer costs no memory. Null counts
 * as absent wherever the field may be absent, as the API server reads it.
 */
function fitsShape(value, shape, options) {
    switch (shape.kind) {
        case 'scalar':
            return _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[shape.code].fits(value);
        case 'enum':
            return typeof value === 'string' && isOneOf(value, shape.values);
        case 'bounded':
            return boundedFinding(value, shape) === undefined;
        case 'array':
            if (!Array.isArray(value))
                return false;
            for (const item of value)
                if (item === null || !fitsShape(item, shape.items, options))
                    return false;
            return true;
        case 'map':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsMap(value, shape.values, options);
        case 'object':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsObject(value, shape, options);
    }
}
function fitsMap(value, shape, options) {
    for (const key in value) {
        const item = value[key];
        if (item !== undefined && item !== null && !fitsShape(item, shape, options))
            return false;
    }
    return true;
}
function fitsObject(value, shape, options) {
    for (const key in value) {
        const item = value[key];
        const field = shape.properties.get(key);
        if (field === undefined) {
            if (options.strict && !shape.open)
                return false;
        }
        else if (item !== undefined && item !== null && !fitsShape(item, field, options))
            return false;
    }
    for (const name of shape.required)
        if (!isGiven(value, name))
            return false;
    return true;
}
function isGiven(value, name) {
    return Object.hasOwn(value, name) && value[name] !== null && value[name] !== undefined;
}
/** Everything that keeps a value from fitting its type, in the order of the file. */
function explainMisfit(value, shape, options) {
    const findings = [];
    new Explanation(findings, options).value(value, shape, '', '');
    return findings;
}
/** More than this about one object is of use to nobody. */
const mostFindings = 50;
class Explanation {
    #findings;
    #options;
    constructor(findings, options) {
        this.#findings = findings;
        this.#options = options;
    }
    /** `path` is the pointer in the manifest's own notation: `spec.containers[0].image`. */
    value(value, shape, pointer, path) {
        if (this.#findings.length >= mostFindings)
            return;
        if ((shape.kind === 'scalar' || shape.kind === 'enum') && fitsShape(value, shape, this.#options))
            return;
        switch (shape.kind) {
            case 'scalar':
                this.#add(pointer, scalarMessage(value, shape.code, path));
                return;
            case 'enum':
                this.#add(pointer, enumMessage(value, shape.values, path));
                return;
            case 'bounded': {
                const told = boundedFinding(value, shape, path);
                if (told !== undefined)
                    this.#add(pointer, told);
                return;
            }
            case 'array':
                if (!Array.isArray(value))
                    this.#add(pointer, { message: mustBe(path, 'a list', value), hint: 'write each item behind a dash' });
                else
                    this.#items(value, shape.items, pointer, path);
                return;
            case 'map':
            case 'object':
                if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
                    this.#add(pointer, { message: mustBe(path, 'a mapping', value), hint: 'write its fields below it, indented' });
                else if (shape.kind === 'map')
                    this.#fields(value, () => shape.values, pointer, path);
                else
                    this.#object(value, shape, pointer, path);
        }
    }
    #items(items, shape, pointer, path) {
        items.forEach((item, index) => {
            if (item === null)
                this.#add(`${pointer}/${index}`, { message: `\`${path}[${index}]\` is empty`, hint: 'give it a value, or take the dash away' });
            else
                this.value(item, shape, `${pointer}/${index}`, `${path}[${index}]`);
        });
    }
    #object(value, shape, pointer, path) {
        const missing = shape.required.filter((name) => !isGiven(value, name));
        const misspelled = shape.open || missing.length === 0 ? new Set() : new Set(Object.keys(value).filter((name) => !shape.properties.has(name)).slice(0, mostFindings).flatMap((name) => meantBy(name, namesOf(shape)) ?? []));
        for (const name of missing) {
            // What is there under a wrong name is told once, where it stands.
            if (this.#options.strict && misspelled.has(name))
                continue;
            // A field that is there but empty is shown where it stands.
            const empty = Object.hasOwn(value, name);
            this.#add(empty ? `${pointer}/${(0,_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(name)}` : pointer, missingField(name, path, empty ? 'empty' : 'missing'));
        }
        this.#fields(value, (name) => shape.properties.get(name) ?? (this.#options.strict && !shape.open ? namesOf(shape) : undefined), pointer, path);
    }
    /** `shapeOf` gives a field's type, the names that are known where it is unknown, or undefined where anything goes. */
    #fields(value, shapeOf, pointer, path) {
        for (const [name, item] of Object.entries(value)) {
            if (this.#findings.length >= mostFindings)
                return;
            const shape = shapeOf(name);
            const at = `${pointer}/${(0,_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(name)}`;
            const named = path === '' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, 60) : `${path}.${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, 60)}`;
            if (shape === undefined)
                continue;
            if (isNames(shape))
                this.#add(at, unknownField(name, named, shape), true);
            else if (item !== null && item !== undefined)
                this.value(item, shape, at, named);
        }
    }
    #add(pointer, { message, hint }, atKey = false) {
        if (this.#findings.length >= mostFindings)
            return;
        this.#findings.push({ code: 'OSOP-MANIFEST-003', severity: 'error', pointer, message, ...(hint === undefined ? {} : { hint }), ...(atKey ? { atKey } : {}) });
    }
}
/** A field that must be there and is not, below `path`. */
function missingField(name, path, how) {
    return { message: `\`${path === '' ? '' : `${path}.`}${name}\` is ${how}`, hint: `add \`${name}\`, which is required here` };
}
function isNames(value) {
    return Array.isArray(value);
}
const fieldNames = new WeakMap();
function namesOf(shape) {
    const names = fieldNames.get(shape) ?? [...shape.properties.keys()];
    fieldNames.set(shape, names);
    return names;
}
const guesses = new WeakMap();
/** Comparing names is slow: a file of ten thousand unknown fields of one type is no misspelling. */
const mostGuesses = 200;
/** The field that a name was meant to be. Each is compared once. */
function meantBy(name, known) {
    const told = guesses.get(known) ?? new Map();
    guesses.set(known, told);
    if (!told.has(name) && told.size < mostGuesses)
        told.set(name, (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, known));
    return told.get(name);
}
/** A field that is not known; `known` are those that are. */
function unknownField(name, path, known) {
    const near = meantBy(name, known);
    const some = known.length > 12 ? `${known.slice(0, 12).join(', ')}, … (${known.length} fields)` : known.join(', ');
    return { message: `unknown field \`${path}\``, hint: near === undefined ? `known here: ${some}` : `did you mean \`${near}\`?` };
}
/** A value that is no scalar of a code. */
function scalarMessage(value, code, path) {
    const { expected, hint } = _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[code];
    const message = mustBe(path, expected, value);
    if (hint !== undefined && (typeof value === 'string' || typeof value === 'number'))
        return { message, hint };
    if ((0,_scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfStringType */ .z)(code) && (typeof value === 'number' || typeof value === 'boolean'))
        return { message, hint: 'put it in quotes' };
    if (typeof value === 'string' && _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[code].fits(plainValue(value)))
        return { message, hint: 'write it without quotes' };
    return { message };
}
function plainValue(text) {
    if (/^[+-]?\d+(?:\.\d+)?$/.test(text))
        return Number(text);
    return text === 'true' || text === 'false' ? text === 'true' : text;
}
function isOneOf(value, allowed) {
    // Kubernetes takes the empty string for a field that is not given.
    return value === '' || allowed.includes(value);
}
/** A value that is none of those that are allowed. */
/** A definition in a pull request may list a million. */
const mostChoices = 40;
function enumMessage(value, allowed, path) {
    const near = typeof value === 'string' ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, allowed) : undefined;
    const given = allowed.filter((item) => item !== '').map((item) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(item, 60));
    const list = given.length > mostChoices ? `${given.slice(0, mostChoices).join(', ')}, … (${given.length} values)` : given.join(', ');
    return { message: mustBe(path, `one of ${list}`, value), ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }) };
}
/** What is wrong with a value of a type that has limits; undefined where nothing is. */
function boundedFinding(value, shape, path = '') {
    if (!_scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[shape.code].fits(value))
        return scalarMessage(value, shape.code, path);
    if (shape.values !== undefined && typeof value === 'string' && !shape.values.includes(value))
        return enumMessage(value, shape.values, path);
    if (shape.pattern !== undefined && typeof value === 'string' && !shape.pattern.test(value))
        return { message: mustBe(path, 'of another form', value), hint: `it must match ${shape.pattern.source}` };
    if (typeof value !== 'number')
        return undefined;
    if (shape.minimum !== undefined && value < shape.minimum)
        return { message: mustBe(path, `at least ${shape.minimum}`, value) };
    return shape.maximum !== undefined && value > shape.maximum ? { message: mustBe(path, `at most ${shape.maximum}`, value) } : undefined;
}
/** `path` is the pointer in the manifest's own notation, empty for the object as a whole. */
function mustBe(path, expected, value) {
    return `\`${path === '' ? 'the object' : path}\` must be ${expected}, not ${described(value)}`;
}
/** A value as people call it. Text is quoted, for its type is what is wrong as a rule. */
function described(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return `the string ${JSON.stringify((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(value, 60))}`;
    return `${typeof value === 'number' ? 'the number' : 'the boolean'} ${String(value)}`;
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkFiles),
  P: () => (/* binding */ resolveKinds)
});

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __webpack_require__(4037);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/custom-kinds.js

/** The kinds of a definition, of which only what has a schema can be checked. A value that is no definition has none. */
function customKindsOf(definition) {
    const spec = (0,json/* isJsonObject */.O)(definition) && definition['kind'] === 'CustomResourceDefinition' ? field(definition, 'spec') : undefined;
    const names = field(spec, 'names');
    if (!(0,json/* isJsonObject */.O)(spec) || !(0,json/* isJsonObject */.O)(names))
        return [];
    const versions = Array.isArray(spec['versions']) ? spec['versions'] : [];
    return versions.flatMap((version) => {
        const schema = field(field(version, 'schema') ?? field(spec, 'validation'), 'openAPIV3Schema');
        if (!(0,json/* isJsonObject */.O)(version) || version['served'] === false || !(0,json/* isJsonObject */.O)(schema))
            return [];
        const root = shapeOf(schema, 0);
        const own = root.kind === 'object' ? root : { kind: 'object', properties: new Map(), required: [], open: true };
        const [group, name, kind] = [spec['group'], version['name'], names['kind']];
        if (typeof group !== 'string' || typeof name !== 'string' || typeof kind !== 'string')
            return [];
        return [{ key: `${group}/${name}/${kind}`, shape: { ...own, properties: new Map([...own.properties, ...head]) } }];
    });
}
/** Every object has these, whatever its definition says; the name is checked apart. */
const head = [['apiVersion', scalar('s')], ['kind', scalar('s')], ['metadata', scalar('o')]];
const deepest = 60;
function shapeOf(schema, depth) {
    if (!(0,json/* isJsonObject */.O)(schema) || depth > deepest || schema['x-kubernetes-embedded-resource'] === true)
        return scalar('j');
    if (schema['x-kubernetes-int-or-string'] === true)
        return scalar('x');
    const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
    switch (schema['type']) {
        case 'string':
            return bounded(schema, schema['format'] === 'date-time' ? 't' : 's');
        case 'integer':
            return bounded(schema, schema['format'] === 'int32' ? 'i32' : 'i');
        case 'number':
            return bounded(schema, 'f');
        case 'boolean':
            return scalar('b');
        case 'array':
            return { kind: 'array', items: shapeOf(schema['items'], depth + 1) };
        case 'object': {
            const properties = field(schema, 'properties');
            if ((0,json/* isJsonObject */.O)(properties))
                return { kind: 'object', open, required: texts(schema['required']), properties: new Map(Object.entries(properties).map(([name, value]) => [name, shapeOf(value, depth + 1)])) };
            const values = schema['additionalProperties'];
            return (0,json/* isJsonObject */.O)(values) ? { kind: 'map', values: shapeOf(values, depth + 1) } : scalar('o');
        }
        default:
            return scalar('j');
    }
}
/** Patterns are left out: one of a pull request can be made to take for ever. */
function bounded(schema, code) {
    const [minimum, maximum] = [schema['minimum'], schema['maximum']];
    const values = texts(schema['enum']);
    const limits = {
        ...(typeof minimum === 'number' ? { minimum } : {}),
        ...(typeof maximum === 'number' ? { maximum } : {}),
        ...(values.length > 0 ? { values } : {}),
    };
    return Object.keys(limits).length === 0 ? scalar(code) : { kind: 'bounded', code, ...limits };
}
function scalar(code) {
    return { kind: 'scalar', code };
}
function field(value, name) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/file-role.js
var file_role = __webpack_require__(120);
// EXTERNAL MODULE: ./build/compiled/core/manifests/read-documents.js
var read_documents = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(7616);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/check-tree.js





/** Checks the files, each as what it is, and gives the kustomizations and charts of the tree for their rendering. */
async function checkFiles(files, { checker, tree }) {
    const layout = await readTreeLayout(tree);
    const roles = layout === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(1984)]).then(__webpack_require__.bind(__webpack_require__, 1984))).fileRoles(layout);
    const candidates = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
    await tree.load(candidates);
    let folder;
    for (const file of candidates) {
        if (folder !== undefined && folder !== (0,repository_paths/* folderOf */.y)(file))
            await checker.endUnit();
        folder = (0,repository_paths/* folderOf */.y)(file);
        const reason = reasonToSkip(file, roles);
        if (reason === undefined)
            await checkFile(file, { checker, read: tree.read });
        else
            checker.skip(file, reason);
    }
    await checker.endUnit();
    return layout;
}
async function readTreeLayout(tree) {
    const files = tree.paths.filter(repository_paths/* isLayoutFile */.V);
    if (files.length === 0)
        return undefined;
    await tree.load(files);
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(1984)]).then(__webpack_require__.bind(__webpack_require__, 1984))).readLayout(tree.paths, tree.read);
}
const leftOut = {
    kustomization: 'a kustomization', component: 'a kustomize component', patch: 'a kustomize patch', 'helm-values': 'Helm values',
    'helm-template': 'a Helm template: it is no YAML until it is rendered', chart: 'a Helm chart\'s own file', configuration: 'a configuration of kustomize', 'generator-input': 'what a kustomization generates from',
};
/** Without roles there is no kustomization or chart, and the path alone tells what a file is. */
function reasonToSkip(file, roles) {
    const role = roles?.get(file) ?? 'other';
    if (role !== 'other' && role !== 'manifest')
        return leftOut[role];
    const byPath = (0,file_role/* fileRole */.B)(file);
    return byPath.kind === 'skip' ? byPath.reason : undefined;
}
async function checkFile(file, { checker, read }) {
    const text = read(file);
    if (text !== undefined && !text.includes('\uFFFD')) {
        await checker.file(file, text);
        return;
    }
    checker.failed(file, {
        code: 'OSOP-MANIFEST-002', severity: 'error', where: { file, line: 1, column: 1 },
        message: text === undefined ? `${file} could not be read` : `${file} holds what is not UTF-8 text`, hint: 'Kubernetes reads UTF-8 only',
    });
}
/**
 * Checks what waits for a schema of its kind: a definition, which any file of the tree may hold, changed or not, or what
 * `lookUp` finds. Where nothing waits, nothing is read.
 */
async function resolveKinds({ checker, tree, strict, lookUp }) {
    const kinds = checker.unresolved;
    if (kinds.length === 0)
        return;
    const definitions = async () => await definedKinds(kinds, { tree, strict });
    await checker.resolve(lookUp === undefined ? await definitions() : await lookUp(kinds, definitions));
}
async function definedKinds(kinds, { tree, strict }) {
    const found = new Map();
    const wanted = new Set(kinds.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`));
    const candidates = tree.paths.filter((path) => /\.(?:ya?ml|json)$/i.test(path));
    await tree.load(candidates);
    for (const path of candidates) {
        const text = tree.read(path);
        if (text?.includes('CustomResourceDefinition') !== true)
            continue;
        for (const { value } of (await (0,read_documents/* readManifestDocuments */.i)(path, text)).documents) {
            for (const { key, shape } of customKindsOf(value))
                if (wanted.has(key))
                    found.set(key, { kind: 'schema', check: (object) => (0,check_shape/* explainMisfit */.qN)(object.value, shape, { strict }) });
        }
    }
    return found;
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileRole)
/* harmony export */ });
const skipped = [
    { pattern: /(^|\/)Chart\.(ya?ml|lock)$/, reason: 'a Helm chart\'s own description' },
    { pattern: /(^|\/)([^/]*[-.])?values([-_.][^/]*)?\.ya?ml$/, reason: 'Helm values' },
    { pattern: /(^|\/)values\.schema\.json$/, reason: 'a schema of Helm values' },
    { pattern: /(^|\/)templates\//, reason: 'a Helm template: it is no YAML until it is rendered' },
    { pattern: /\.osop(log)?\.(ya?ml|json)$/, reason: 'an OSOP file' },
    { pattern: /(^|\/)\.[^/]+/, reason: 'a hidden file or folder' },
    { pattern: /(^|\/)(package(-lock)?|tsconfig[^/]*|renovate)\.json$/, reason: 'a tool\'s settings' },
];
/** Tells by its path what a YAML or JSON file of a config repository is. */
function fileRole(path) {
    const match = skipped.find(({ pattern }) => pattern.test(path));
    if (match !== undefined)
        return { kind: 'skip', reason: match.reason };
    return { kind: 'manifest', nameless: /(^|\/)kustomization\.ya?ml$|(^|\/)Kustomization$/.test(path) };
}


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ identifyObjects),
/* harmony export */   sI: () => (/* binding */ checkMetadata),
/* harmony export */   zY: () => (/* binding */ isNameGenerated)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

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
        unusable: [...requireText(value, 'apiVersion', 'for example apiVersion: apps/v1'), ...requireText(value, 'kind', 'for example kind: Deployment')],
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
function requireText(value, key, hint) {
    const found = value[key];
    if (found === undefined || found === null || found === '')
        return [unusable('', `\`${key}\` is missing`, hint)];
    return typeof found === 'string' ? [] : [unusable(`/${key}`, `\`${key}\` must be a string`, hint)];
}
function unusable(pointer, message, hint) {
    return { code: 'OSOP-MANIFEST-001', severity: 'error', pointer, message, hint };
}
/** Nothing in Kubernetes has a name of more than 253 characters, and every message about an object repeats its own. */
const longestName = 300;
function textOf(value) {
    return typeof value === 'string' ? value.slice(0, longestName) : '';
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

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ManifestChecker)
});

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __webpack_require__(4037);
// EXTERNAL MODULE: ./build/compiled/core/manifests/identify.js
var identify = __webpack_require__(1085);
// EXTERNAL MODULE: ./build/compiled/core/manifests/names.js
var names = __webpack_require__(4773);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/api-lifecycle.js
/** Gone before the oldest version of the store (https://kubernetes.io/docs/reference/using-api/deprecation-guide/). */
const removed = [
    ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', '1.16', 'apps/v1'],
    ['extensions/v1beta1', 'NetworkPolicy', '1.16', 'networking.k8s.io/v1'],
    ['extensions/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1'],
    ['extensions/v1beta1', 'PodSecurityPolicy', '1.16'],
    ['apps/v1beta1', 'Deployment StatefulSet', '1.16', 'apps/v1'],
    ['apps/v1beta2', 'DaemonSet Deployment ReplicaSet StatefulSet', '1.16', 'apps/v1'],
    ['networking.k8s.io/v1beta1', 'Ingress IngressClass', '1.22', 'networking.k8s.io/v1'],
    ['admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration ValidatingWebhookConfiguration', '1.22', 'admissionregistration.k8s.io/v1'],
    ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', '1.22', 'apiextensions.k8s.io/v1'],
    ['apiregistration.k8s.io/v1beta1', 'APIService', '1.22', 'apiregistration.k8s.io/v1'],
    ['authentication.k8s.io/v1beta1', 'TokenReview', '1.22', 'authentication.k8s.io/v1'],
    ['authorization.k8s.io/v1beta1', 'LocalSubjectAccessReview SelfSubjectAccessReview SubjectAccessReview SelfSubjectRulesReview', '1.22', 'authorization.k8s.io/v1'],
    ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', '1.22', 'certificates.k8s.io/v1'],
    ['coordination.k8s.io/v1beta1', 'Lease', '1.22', 'coordination.k8s.io/v1'],
    ['rbac.authorization.k8s.io/v1beta1', 'ClusterRole ClusterRoleBinding Role RoleBinding', '1.22', 'rbac.authorization.k8s.io/v1'],
    ['scheduling.k8s.io/v1beta1', 'PriorityClass', '1.22', 'scheduling.k8s.io/v1'],
    ['storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', '1.22', 'storage.k8s.io/v1'],
    ['batch/v1beta1', 'CronJob', '1.25', 'batch/v1'],
    ['discovery.k8s.io/v1beta1', 'EndpointSlice', '1.25', 'discovery.k8s.io/v1'],
    ['events.k8s.io/v1beta1', 'Event', '1.25', 'events.k8s.io/v1'],
    ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', '1.25', 'autoscaling/v2'],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'autoscaling/v2'],
    ['policy/v1beta1', 'PodDisruptionBudget', '1.25', 'policy/v1'],
    ['policy/v1beta1', 'PodSecurityPolicy', '1.25'],
    ['node.k8s.io/v1beta1', 'RuntimeClass', '1.25', 'node.k8s.io/v1'],
    ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', '1.27', 'storage.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta1', 'FlowSchema PriorityLevelConfiguration', '1.26', 'flowcontrol.apiserver.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema PriorityLevelConfiguration', '1.29', 'flowcontrol.apiserver.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema PriorityLevelConfiguration', '1.32', 'flowcontrol.apiserver.k8s.io/v1'],
];
function removedBefore(apiVersion, kind) {
    const row = removed.find(([version, kinds]) => version === apiVersion && kinds.split(' ').includes(kind));
    if (row === undefined)
        return undefined;
    const [, , removedIn, instead] = row;
    return { kind: 'removed', in: removedIn, ...(instead === undefined ? {} : { instead }) };
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/lifecycle.js

/**
 * What becomes of an API in the versions to check against, computed from the versions that the store holds: one that a
 * later version lacks is deprecated, one that only an earlier version has is removed. Older ones stand in a table.
 */
function lifecycleOf(store, versions) {
    const known = new Map();
    return {
        status: (apiVersion, kind) => {
            const key = `${apiVersion}/${kind}`;
            const status = known.get(key) ?? statusIn(store, versions, { apiVersion, kind });
            known.set(key, status);
            return status;
        },
    };
}
function statusIn(store, versions, { apiVersion, kind }) {
    const serving = store.versionsOf(apiVersion, kind);
    const last = serving.at(-1);
    if (last === undefined)
        return removedBefore(apiVersion, kind) ?? { kind: 'unknown' };
    const without = store.versions[store.versions.indexOf(last) + 1];
    if (without === undefined)
        return { kind: 'served' };
    const instead = replacement(store, { apiVersion, kind, version: without });
    const order = (version) => store.versions.indexOf(version);
    if (versions.some((version) => order(version) > order(last)))
        return { kind: 'removed', in: without, ...(instead === undefined ? {} : { instead }) };
    return { kind: 'deprecated', removedIn: without, ...(instead === undefined ? {} : { instead }) };
}
/** The same kind of the same group in the version that lacks the old one: the most stable. */
function replacement(store, { apiVersion, kind, version }) {
    const group = apiVersion.split('/')[0] ?? '';
    const others = [...store.kinds()].filter((key) => key.startsWith(`${group}/`) && key.endsWith(`/${kind}`)).map((key) => key.slice(0, -kind.length - 1));
    return others.filter((candidate) => store.find(candidate, kind, version) !== undefined).toSorted((a, b) => a.length - b.length)[0];
}

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/pod-specs.js

/** Where a kind keeps its pod spec. */
const paths = new Map([
    ['Pod', ['spec']],
    ['PodTemplate', ['template', 'spec']],
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'].map((kind) => [kind, ['spec', 'template', 'spec']]),
    ['CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
]);
/** The pod spec of a workload; undefined for other kinds, and where there is none. */
function podSpecOf({ kind, value }) {
    const path = paths.get(kind);
    return path === undefined ? undefined : partAt(value, path);
}
/** The mapping at a path; undefined where there is none. */
function partAt(value, path) {
    let part = value;
    for (const key of path)
        part = (0,json/* isJsonObject */.O)(part) ? own(part, key) : undefined;
    return (0,json/* isJsonObject */.O)(part) ? { pointer: path.map((key) => `/${key}`).join(''), value: part } : undefined;
}
/** A field of untrusted data: `constructor` is no field unless it is written. */
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The mappings in a list below a part. */
function listOf({ pointer, value }, key) {
    const list = own(value, key);
    return Array.isArray(list) ? list.flatMap((item, index) => ((0,json/* isJsonObject */.O)(item) ? [{ pointer: `${pointer}/${key}/${index}`, value: item }] : [])) : [];
}
/** Containers of all sorts. */
function containersOf(spec) {
    return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) => listOf(spec, key));
}
function child({ pointer, value }, key) {
    const part = own(value, key);
    return (0,json/* isJsonObject */.O)(part) ? { pointer: `${pointer}/${key}`, value: part } : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/pod-policies.js

/** Capabilities that the baseline of the Pod Security Standards allows to add. */
const harmless = new Set(['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']);
const sensitive = /^\/(?:$|(?:etc|proc|sys|root|home|boot|dev|var\/run|run|var\/lib\/kubelet|var\/lib\/docker|var\/lib\/containerd|var\/lib\/etcd)(?:\/|$))/;
const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const secretValue = /^AKIA[0-9A-Z]{16}$|^gh[pousr]_[A-Za-z0-9]{30,}$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** The policies on pods and their containers (https://kubernetes.io/docs/concepts/security/pod-security-standards/). */
const podPolicies = {
    'privileged-container': security('privileged', true, 'runs privileged, as root of the node', 'take `privileged` away, and add the capabilities that it needs'),
    'privilege-escalation': security('allowPrivilegeEscalation', true, 'may gain more privileges than it starts with', 'set `allowPrivilegeEscalation: false`'),
    'host-pid-ipc': (spec) => ['hostPID', 'hostIPC'].flatMap((key) => (own(spec.value, key) === true ? [{ pointer: `${spec.pointer}/${key}`, message: `\`${key}\` lets the pod into the node's processes`, hint: `take \`${key}\` away` }] : [])),
    'host-network-or-port': (spec) => [
        ...(own(spec.value, 'hostNetwork') === true ? [{ pointer: `${spec.pointer}/hostNetwork`, message: '`hostNetwork` puts the pod on the node\'s network', hint: 'use a Service' }] : []),
        ...containersOf(spec).flatMap((container) => listOf(container, 'ports')).flatMap(({ pointer, value }) => {
            const port = own(value, 'hostPort');
            return typeof port === 'number' && port !== 0 ? [{ pointer: `${pointer}/hostPort`, message: `\`hostPort\` ${port} is taken on the node`, hint: 'use a Service' }] : [];
        }),
    ],
    'sensitive-host-mount': (spec) => listOf(spec, 'volumes').flatMap((volume) => {
        const host = child(volume, 'hostPath');
        const path = host === undefined ? undefined : own(host.value, 'path');
        return typeof path === 'string' && sensitive.test(normalized(path)) ? [{ pointer: `${volume.pointer}/hostPath/path`, message: `mounts ${path.slice(0, 80)} of the node`, hint: 'use a volume that is not the node\'s' }] : [];
    }),
    'dangerous-capability': (spec) => containersOf(spec).flatMap((container) => {
        const capabilities = child(child(container, 'securityContext') ?? { pointer: '', value: {} }, 'capabilities');
        const added = capabilities === undefined ? undefined : own(capabilities.value, 'add');
        if (capabilities === undefined || !Array.isArray(added))
            return [];
        return added.flatMap((capability, index) => {
            const name = typeof capability === 'string' ? capability.toUpperCase().replace(/^CAP_/, '') : undefined;
            return name === undefined || harmless.has(name) ? [] : [{ pointer: `${container.pointer}/securityContext/capabilities/add/${index}`, message: `the capability ${name.slice(0, 40)} gives power over the node`, hint: 'take it away, or say why by suppressing this policy' }];
        });
    }),
    'image-latest-or-untagged': (spec) => containersOf(spec).flatMap(({ pointer, value }) => {
        const image = own(value, 'image');
        if (typeof image !== 'string' || image === '' || image.includes('@') || /[{$]/.test(image))
            return [];
        const tag = /:([^/:]+)$/.exec(image)?.[1];
        return tag !== undefined && tag !== 'latest' ? [] : [{ pointer: `${pointer}/image`, message: `the image ${image.slice(0, 120)} has ${tag === undefined ? 'no tag' : 'the tag latest'}: what runs changes without a commit`, hint: 'name a tag that stays, or a digest' }];
    }),
    'secret-in-env-value': (spec) => containersOf(spec).flatMap((container) => listOf(container, 'env')).flatMap(({ pointer, value }) => {
        const [name, text] = [own(value, 'name'), own(value, 'value')];
        if (typeof name !== 'string' || typeof text !== 'string' || text === '' || text.startsWith('$(') || /^(?:true|false|\d{1,6})$/.test(text))
            return [];
        // The value itself is never told.
        return secretName.test(name) || secretValue.test(text) ? [{ pointer: `${pointer}/value`, message: `the environment variable ${name.slice(0, 60)} holds a secret in plain text`, hint: 'put it into a Secret and use valueFrom.secretKeyRef' }] : [];
    }),
    'run-as-non-root': (spec) => containersOf(spec).flatMap((container) => (settingOf(spec, container, 'runAsNonRoot') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} may run as root`, hint: 'set securityContext.runAsNonRoot: true' }])),
    'read-only-root-fs': (spec) => containersOf(spec).flatMap((container) => (own(child(container, 'securityContext')?.value ?? {}, 'readOnlyRootFilesystem') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} can write to its own file system`, hint: 'set securityContext.readOnlyRootFilesystem: true' }])),
    'resources-missing': (spec) => containersOf(spec).flatMap((container) => {
        const resources = child(container, 'resources');
        const given = ['requests', 'limits'].some((key) => child(resources ?? container, key) !== undefined);
        return resources !== undefined && given ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} says nothing of the memory and CPU that it needs`, hint: 'set resources.requests, and a limit of memory' }];
    }),
};
/** Containers that serve need probes; those of jobs end by themselves. */
const probesMissing = (spec) => listOf(spec, 'containers').flatMap((container) => (child(container, 'readinessProbe') === undefined && child(container, 'livenessProbe') === undefined
    ? [{ pointer: container.pointer, message: `${nameOf(container)} has no probe: health is known by its process alone`, hint: 'add a readinessProbe' }]
    : []));
function security(key, value, message, hint) {
    return (spec) => containersOf(spec).flatMap((container) => (own(child(container, 'securityContext')?.value ?? {}, key) === value
        ? [{ pointer: `${container.pointer}/securityContext/${key}`, message: `${nameOf(container)} ${message}`, hint }]
        : []));
}
/** A setting of the container, else of the pod. */
function settingOf(spec, container, key) {
    return own(child(container, 'securityContext')?.value ?? {}, key) ?? own(child(spec, 'securityContext')?.value ?? {}, key);
}
function nameOf({ value }) {
    const name = own(value, 'name');
    return `container ${typeof name === 'string' ? name.slice(0, 63) : ''}`.trim();
}
function normalized(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/check-object.js



const serving = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout']);
/** More than this of one policy about one object is of use to nobody. */
const mostBreaches = 50;
/** What an object says against the policies by itself. */
function checkObject(object, policies, apis) {
    if (policies.size === 0)
        return [];
    const findings = [];
    const add = (policy, breaches) => {
        const severity = policies.get(policy);
        if (severity !== undefined && severity !== 'off')
            findings.push(...breaches.slice(0, mostBreaches).map((breach) => ({ code: 'OSOP-POLICY-001', severity, policy, ...breach })));
    };
    checkApi(object, apis, add);
    add('selector-mismatch', selectorMismatch(object));
    add('cluster-admin-binding', clusterAdmin(object));
    const spec = podSpecOf(object);
    if (spec === undefined)
        return findings;
    for (const id of policies.keys()) {
        const policy = podPolicies[id];
        if (policy !== undefined)
            add(id, policy(spec));
    }
    if (serving.has(object.kind))
        add('probes-missing', probesMissing(spec));
    return findings;
}
function checkApi({ apiVersion, kind }, apis, add) {
    const status = apis.status(apiVersion, kind);
    if (status.kind !== 'removed' && status.kind !== 'deprecated')
        return;
    const hint = status.instead === undefined ? 'there is no replacement of the same kind' : `use ${status.instead}`;
    if (status.kind === 'removed')
        add('removed-api', [{ pointer: '/apiVersion', message: `${apiVersion} ${kind} was removed in Kubernetes ${status.in}`, hint }]);
    else
        add('deprecated-api', [{ pointer: '/apiVersion', message: `${apiVersion} ${kind} is gone in Kubernetes ${status.removedIn}`, hint }]);
}
/** A workload whose selector does not choose its own pods is refused by Kubernetes. */
function selectorMismatch({ kind, value }) {
    if (!['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout'].includes(kind))
        return [];
    const wanted = partAt(value, ['spec', 'selector', 'matchLabels']);
    if (wanted === undefined || partAt(value, ['spec', 'template']) === undefined)
        return [];
    const labels = partAt(value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
    return Object.entries(wanted.value).flatMap(([key, label]) => (own(labels, key) === label
        ? []
        : [{ pointer: `${wanted.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, message: `the selector wants the label ${key.slice(0, 80)}=${typeof label === 'string' ? label.slice(0, 80) : '…'}, which the pod template does not have`, hint: 'make spec.template.metadata.labels hold what spec.selector.matchLabels asks for' }]));
}
function clusterAdmin({ kind, value }) {
    const role = own(value, 'roleRef');
    if ((kind !== 'ClusterRoleBinding' && kind !== 'RoleBinding') || !(0,json/* isJsonObject */.O)(role) || own(role, 'name') !== 'cluster-admin')
        return [];
    return [{ pointer: '/roleRef/name', message: 'binds cluster-admin: its subjects may do everything', hint: 'bind a role that allows what they need' }];
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/check-together.js



const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout']);
/** What the objects of one unit, a folder or a rendered overlay, say of each other. */
function checkTogether(objects, policies) {
    const found = new Map();
    if (policies.size === 0)
        return found;
    const add = (policy, object, breach) => {
        const severity = policies.get(policy);
        if (severity === undefined || severity === 'off')
            return;
        const findings = found.get(object) ?? [];
        findings.push({ code: 'OSOP-POLICY-001', severity, policy, ...breach });
        found.set(object, findings);
    };
    duplicates(objects, add);
    const pods = new Workloads(objects);
    references(objects, pods, add);
    budgets(objects, pods, add);
    return found;
}
function identity(group, kind, namespace, name) {
    return [group, kind, namespace, name].join('\n');
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
function duplicates(objects, add) {
    const first = new Map();
    for (const object of objects) {
        const { apiVersion, kind, namespace, name } = object;
        if (name === '' || (0,identify/* isNameGenerated */.zY)(object.value))
            continue;
        const key = identity(groupOf(apiVersion), kind, namespace, name);
        const other = first.get(key);
        if (other === undefined)
            first.set(key, object);
        else
            add('duplicate-resource', object, { pointer: '/metadata/name', message: `is given twice; the first is in ${other.file}`, hint: 'keep one of them: the last one applied wins' });
    }
}
/** The workloads of a unit by the labels of their pods, so that a selector is held against few of them. */
class Workloads {
    #namespaces = new Set();
    #byLabel = new Map();
    constructor(objects) {
        for (const object of objects) {
            if (!workloads.has(object.kind))
                continue;
            this.#namespaces.add(object.namespace);
            const labels = partAt(object.value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
            for (const pair of Object.entries(labels)) {
                const key = labelKey(object.namespace, pair);
                const list = this.#byLabel.get(key) ?? [];
                list.push({ object, labels });
                this.#byLabel.set(key, list);
            }
        }
    }
    isIn(namespace) {
        return this.#namespaces.has(namespace);
    }
    /** The first workload of a namespace whose pods a selector with at least one label chooses. */
    chosen(namespace, selector) {
        const candidates = Object.entries(selector).map((pair) => this.#byLabel.get(labelKey(namespace, pair)) ?? []);
        const fewest = candidates.reduce((least, list) => (list.length < least.length ? list : least), candidates[0] ?? []);
        return fewest.find(({ labels }) => includes(labels, selector))?.object;
    }
}
function labelKey(namespace, [name, label]) {
    return `${namespace}\n${name}\n${JSON.stringify(label)}`;
}
/** Only where what is referred to would have to be: among workloads or services of the same namespace in the same unit. */
function references(objects, pods, add) {
    const here = new Set(objects.map(({ kind, namespace, name, apiVersion }) => identity(groupOf(apiVersion), kind, namespace, name)));
    const withServices = new Set(objects.filter(({ kind }) => kind === 'Service').map(({ namespace }) => namespace));
    for (const object of objects) {
        const { kind, namespace, value } = object;
        if (kind === 'Service') {
            const selector = partAt(value, ['spec', 'selector']);
            if (selector !== undefined && Object.keys(selector.value).length > 0 && pods.isIn(namespace) && pods.chosen(namespace, selector.value) === undefined) {
                add('dangling-reference', object, { pointer: '/spec/selector', message: 'the selector chooses no pod of the workloads beside it', hint: 'compare it with the labels of the pod template' });
            }
        }
        else if (kind === 'HorizontalPodAutoscaler') {
            const target = partAt(value, ['spec', 'scaleTargetRef'])?.value ?? {};
            const [version, targetKind, name] = ['apiVersion', 'kind', 'name'].map((key) => own(target, key));
            if (typeof version === 'string' && typeof targetKind === 'string' && typeof name === 'string' && workloads.has(targetKind) && pods.isIn(namespace) && !here.has(identity(groupOf(version), targetKind, namespace, name))) {
                add('dangling-reference', object, { pointer: '/spec/scaleTargetRef/name', message: `there is no ${targetKind} ${name.slice(0, 80)} beside it`, hint: 'correct scaleTargetRef' });
            }
        }
        else if (kind === 'Ingress') {
            ingress(object, here, withServices.has(namespace), add);
        }
    }
}
function ingress(object, here, hasServices, add) {
    if (!hasServices)
        return;
    const walk = (value, pointer) => {
        if (Array.isArray(value))
            value.forEach((item, index) => { walk(item, `${pointer}/${index}`); });
        else if ((0,json/* isJsonObject */.O)(value)) {
            const service = own(value, 'service');
            const name = (0,json/* isJsonObject */.O)(service) ? own(service, 'name') : undefined;
            if (typeof name === 'string' && !here.has(identity('', 'Service', object.namespace, name))) {
                add('dangling-reference', object, { pointer: `${pointer}/service/name`, message: `there is no Service ${name.slice(0, 80)} beside it`, hint: 'correct the name of the backend' });
                return;
            }
            for (const key of ['defaultBackend', 'rules', 'http', 'paths', 'backend'])
                walk(own(value, key), `${pointer}/${key}`);
        }
    };
    walk(own(object.value, 'spec'), '/spec');
}
/** A budget that allows no eviction stops every drain of a node. */
function budgets(objects, pods, add) {
    for (const object of objects) {
        if (object.kind !== 'PodDisruptionBudget')
            continue;
        const spec = partAt(object.value, ['spec']);
        const selector = partAt(object.value, ['spec', 'selector', 'matchLabels']);
        if (spec === undefined || selector === undefined)
            continue;
        const [least, most] = [own(spec.value, 'minAvailable'), own(spec.value, 'maxUnavailable')];
        if (most === 0 || most === '0%')
            add('pdb-and-replicas', object, { pointer: '/spec/maxUnavailable', message: 'allows no eviction at all: nodes cannot be drained', hint: 'set maxUnavailable to 1' });
        const workload = pods.chosen(object.namespace, selector.value);
        const replicas = workload === undefined ? undefined : (own(partAt(workload.value, ['spec'])?.value ?? {}, 'replicas') ?? 1);
        if (workload === undefined || workload.kind === 'DaemonSet' || typeof replicas !== 'number' || replicas === 0)
            continue;
        if (least === '100%' || (typeof least === 'number' && least >= replicas))
            add('pdb-and-replicas', object, { pointer: '/spec/minAvailable', message: `wants ${least} of the ${replicas} ${replicas === 1 ? 'replica' : 'replicas'} of ${workload.kind} ${workload.name}: nodes cannot be drained`, hint: 'have more replicas than minAvailable, or use maxUnavailable: 1' });
    }
}
function includes(labels, wanted) {
    return Object.entries(wanted).every(([key, label]) => own(labels, key) === label);
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/suppress.js


/** `osop.dev/ignore-policy.<id>: "reason"` on an object. */
const prefix = 'osop.dev/ignore-policy.';
/** Takes out what the object itself says to ignore, where it says why. Without a reason it stays, and the hint tells so. */
function suppress(object, findings) {
    const annotations = partAt(object.value, ['metadata', 'annotations'])?.value;
    if (!(0,json/* isJsonObject */.O)(annotations))
        return { kept: findings, suppressed: [] };
    const suppressed = new Map();
    const kept = findings.flatMap((finding) => {
        const reason = finding.policy === undefined ? undefined : own(annotations, `${prefix}${finding.policy}`);
        if (finding.policy === undefined || reason === undefined)
            return [finding];
        if (typeof reason !== 'string' || reason.trim() === '')
            return [{ ...finding, hint: `the annotation ${prefix}${finding.policy} needs a reason as its value to count` }];
        suppressed.set(finding.policy, reason);
        return [];
    });
    return { kept, suppressed: [...suppressed].map(([policy, reason]) => ({ policy, reason })) };
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/read-documents.js
var read_documents = __webpack_require__(6034);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/manifest-checker.js








/**
 * Checks manifests file by file. Objects of unknown kinds wait for `resolve`, until all definitions in the repository
 * were seen; objects of one unit (a folder, a rendered overlay) are checked together when it ends.
 */
class ManifestChecker {
    #options;
    #apis;
    #manifests = [];
    #problems = [];
    #suppressed = [];
    #pending = [];
    #unit = [];
    /** Findings whose places are not looked up yet. */
    #found = [];
    /** What was said of a place: rendered manifests do not repeat what their sources say. */
    #told = new Set();
    constructor(options) {
        this.#options = options;
        this.#apis = lifecycleOf(options.store, options.versions);
    }
    /** Checks the documents of a file's text. */
    async file(file, text, rendered) {
        const read = await (0,read_documents/* readManifestDocuments */.i)(file, text, { duplicateKeys: this.#options.policies.get('duplicate-key') ?? (this.#options.strict ? 'error' : 'off') });
        this.#problems.push(...read.problems);
        for (let index = 0; index < read.unread; index += 1)
            this.#manifests.push({ file, line: read.problems[0]?.where?.line ?? 1, verdict: 'invalid', name: file });
        for (const document of read.documents)
            this.#document(file, document, rendered);
        if (this.#found.length > 0)
            await this.#locate();
    }
    /** A file, or a part of one, that is left out, and why. */
    skip(file, reason) {
        this.#manifests.push({ file, line: 1, verdict: 'skipped', name: file, reason });
    }
    /** A file that could not be read or rendered. It never counts as checked. */
    failed(file, problem) {
        this.#manifests.push({ file, line: problem.where?.line ?? 1, verdict: 'could-not-check', name: file, reason: problem.message });
        this.#problems.push(problem);
    }
    /** Ends a unit: what its objects say of each other is checked. */
    async endUnit() {
        const unit = new Map(this.#unit.map((entry) => [entry.object, entry]));
        for (const [object, findings] of checkTogether([...unit.keys()], this.#options.policies)) {
            const entry = unit.get(object);
            if (entry !== undefined)
                this.#find(entry, this.#withoutSuppressed(object, findings));
        }
        this.#unit = [];
        await this.#locate();
    }
    /** The kinds that wait for a schema, each once. */
    get unresolved() {
        return [...new Map(this.#pending.map(({ object: { apiVersion, kind } }) => [`${apiVersion}/${kind}`, { apiVersion, kind }])).values()];
    }
    /** Checks what waits, now that it is known what there is for each kind (`apiVersion/kind`). */
    async resolve(resolutions) {
        for (const entry of this.#pending.splice(0)) {
            const resolution = resolutions.get(`${entry.object.apiVersion}/${entry.object.kind}`) ?? { kind: 'missing' };
            const outcome = resolution.kind === 'schema' ? resolution.check(entry.object) : resolution.kind === 'unusable' ? { couldNotCheck: resolution.reason } : undefined;
            if (outcome === undefined)
                this.#unchecked(entry, resolution.kind === 'missing' ? resolution.reason : undefined);
            else if ('couldNotCheck' in outcome)
                this.#couldNotCheck(entry, outcome.couldNotCheck);
            else
                this.#finish(entry, withCommon(outcome, this.#common(entry.object)));
        }
        await this.#locate();
    }
    /** Everything so far. */
    report(rest) {
        return { manifests: this.#manifests, problems: this.#problems, suppressed: this.#suppressed, kubernetesVersions: this.#options.versions, ...rest };
    }
    #document(file, document, rendered) {
        if (document.empty) {
            this.#manifests.push({ file, line: document.where.line, verdict: 'empty', name: file });
            return;
        }
        const objects = (0,identify/* identifyObjects */.XC)(file, document.value);
        if ('notAManifest' in objects) {
            this.#manifests.push({ file, line: document.where.line, verdict: 'skipped', name: file, reason: `not a Kubernetes manifest: ${objects.notAManifest}` });
            return;
        }
        for (const { object, pointer, unusable } of objects) {
            const entry = { object, document, pointer, rendered };
            if (unusable.length > 0)
                this.#finish(entry, unusable);
            else
                this.#object(entry);
        }
    }
    #object(entry) {
        const { object } = entry;
        const { skip, reject } = this.#options;
        if (isListed(object, skip)) {
            this.#conclude(entry, 'skipped', `${object.kind} is skipped by input`);
            return;
        }
        if (isListed(object, reject)) {
            this.#find(entry, [{ code: 'OSOP-MANIFEST-005', severity: 'error', pointer: '/kind', message: `manifests of kind ${object.kind} are rejected`, hint: 'the input reject names it' }]);
            this.#conclude(entry, 'could-not-check', 'rejected by input');
            return;
        }
        if (this.#options.policies.size > 0)
            this.#unit.push(entry);
        const findings = this.#options.storeFirst === false ? undefined : this.#fromStore(object);
        if (findings === undefined)
            this.#pending.push(entry);
        else
            this.#finish(entry, withCommon(findings, this.#common(object)));
    }
    /** What the store says of an object; undefined where it has no such kind in one of the versions. */
    #fromStore(object) {
        const { store, versions, strict } = this.#options;
        const findings = new Map();
        for (const version of versions) {
            const shape = store.find(object.apiVersion, object.kind, version);
            if (shape === undefined)
                return undefined;
            if ((0,check_shape/* fitsShape */.Gx)(object.value, shape, { strict }))
                continue;
            for (const finding of (0,check_shape/* explainMisfit */.qN)(object.value, shape, { strict }))
                findings.set(`${finding.pointer} ${finding.message}`, finding);
        }
        return [...findings.values()];
    }
    #common(object) {
        const metadata = (0,identify/* checkMetadata */.sI)(object.value);
        const name = metadata.length === 0 ? (0,names/* checkObjectName */.R)(object.kind, object.name, (0,identify/* isNameGenerated */.zY)(object.value) ? 'generateName' : 'name') : undefined;
        return [...metadata, ...(name === undefined ? [] : [name]), ...this.#withoutSuppressed(object, checkObject(object, this.#options.policies, this.#apis))];
    }
    #withoutSuppressed(object, findings) {
        if (findings.length === 0)
            return findings;
        const { kept, suppressed } = suppress(object, findings);
        for (const { policy, reason } of suppressed)
            this.#suppressed.push({ policy, file: object.file, name: manifest_checker_nameOf(object), reason });
        return kept;
    }
    #finish(entry, findings) {
        this.#find(entry, findings);
        this.#conclude(entry, findings.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid');
    }
    /** An object without a schema: what can be told without one still is, and it is not passed. */
    #unchecked(entry, why) {
        const { apiVersion, kind } = entry.object;
        const findings = this.#common(entry.object);
        if (findings.some(({ severity }) => severity === 'error')) {
            this.#finish(entry, findings);
            return;
        }
        const served = this.#options.store.versionsOf(apiVersion, kind);
        const reason = why ?? (served.length === 0 ? `there is no schema for ${apiVersion} ${kind}` : `${apiVersion} ${kind} is in Kubernetes ${served.join(', ')} only`);
        this.#find(entry, findings);
        if (this.#options.ignoreMissingSchemas) {
            this.#conclude(entry, 'skipped', reason);
            return;
        }
        this.#find(entry, [{ code: 'OSOP-MANIFEST-004', severity: 'error', pointer: '/kind', message: reason, hint: 'put its CustomResourceDefinition into the repository, name a schema-location that has it, or set ignore-missing-schemas' }]);
        this.#conclude(entry, 'could-not-check', reason);
    }
    /** A schema that is there and cannot be asked is no missing one: no input passes over it. */
    #couldNotCheck(entry, reason) {
        this.#find(entry, [...this.#common(entry.object), { code: 'OSOP-MANIFEST-002', severity: 'error', pointer: '/kind', message: `could not be checked: ${reason}` }]);
        this.#conclude(entry, 'could-not-check', reason);
    }
    #conclude({ object, document }, verdict, reason) {
        this.#manifests.push({ file: object.file, line: document.where.line, verdict, name: manifest_checker_nameOf(object), ...(reason === undefined ? {} : { reason }) });
    }
    #find(entry, findings) {
        if (findings.length > 0)
            this.#found.push({ entry, findings });
    }
    /** Looks up the places of what was found: that takes the full parser, and most files need none of it. */
    async #locate() {
        for (const { entry, findings } of this.#found.splice(0))
            for (const finding of findings)
                await this.#report(entry, finding);
    }
    async #report({ object, document, pointer, rendered }, finding) {
        const { code, severity, message, hint, policy } = finding;
        const where = rendered === undefined ? await document.locate(pointer + finding.pointer, finding.atKey) : rendered.locate(finding, object, document, pointer);
        const place = `${where.file}:${where.line} ${message}`;
        if (rendered !== undefined && this.#told.has(place))
            return;
        this.#told.add(place);
        this.#problems.push({
            code, severity, where,
            message: `${manifest_checker_nameOf(object)}: ${message}${rendered === undefined ? '' : ` (${rendered.note})`}`,
            ...(hint === undefined ? {} : { hint }),
            ...(policy === undefined ? {} : { policy }),
        });
    }
}
/** What a schema says of a place is not said again. */
function withCommon(findings, common) {
    if (findings.length === 0)
        return common;
    const told = new Set(findings.map(({ pointer }) => pointer));
    return [...findings, ...common.filter(({ code, pointer }) => code !== 'OSOP-MANIFEST-001' || !told.has(pointer))];
}
function manifest_checker_nameOf({ kind, name, file }) {
    return `${kind === '' ? 'document' : kind} ${name === '' ? `in ${file}` : name}`;
}
function isListed({ apiVersion, kind, name }, list) {
    return list.some((entry) => entry === kind || entry === `${apiVersion}/${kind}` || entry === `${kind}/${name}`);
}


/***/ }),

/***/ 4773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkObjectName),
/* harmony export */   s: () => (/* binding */ isNameOfLabels)
/* harmony export */ });
/** Kinds whose names follow another rule than a subdomain's. By the kind alone: groups do not share these names. */
const rules = new Map([
    ['Namespace', 'label'],
    ['Service', 'label'],
    ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map((kind) => [kind, 'path']),
]);
const [dash, dot, zero, nine, a, z] = [45, 46, 48, 57, 97, 122];
/** Labels of RFC 1123 with dots between them, or one label. A loop, because it runs for every name and port of every manifest. */
function isNameOfLabels(text, dots) {
    // Before the first character and behind the last, as around a dot, a dash may not stand.
    let before = dot;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const edge = before === dot;
        if (code === dot) {
            if (dots === 'without dots' || edge || before === dash)
                return false;
        }
        else if (code === dash) {
            if (edge)
                return false;
        }
        else if (!(code >= a && code <= z) && !(code >= zero && code <= nine))
            return false;
        before = code;
    }
    return before !== dot && before !== dash;
}
const tests = {
    subdomain: { fits: (name) => name.length <= 253 && isNameOfLabels(name, 'with dots'), may: 'has at most 253 lower-case letters, digits, dashes and dots, and begins and ends with a letter or digit' },
    label: { fits: (name) => name.length <= 63 && isNameOfLabels(name, 'without dots'), may: 'has at most 63 lower-case letters, digits and dashes, and begins and ends with a letter or digit' },
    path: { fits: (name) => name !== '.' && name !== '..' && !/[/%]/.test(name), may: 'has no `/` and no `%`, and is neither `.` nor `..`' },
};
/**
 * Whether an object may have its name, by the kind's rule
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). The API server puts characters of its own
 * behind a `generateName`, which may end in a dash for that reason.
 */
function checkObjectName(kind, name, field = 'name') {
    const rule = tests[rules.get(kind) ?? 'subdomain'];
    if (rule.fits(field === 'name' ? name : name.replace(/-$/, 'a')))
        return undefined;
    return {
        code: 'OSOP-MANIFEST-003', severity: 'error', pointer: `/metadata/${field}`,
        message: `\`metadata.${field}\` cannot be ${JSON.stringify(name.slice(0, 80))}`,
        hint: `the name of a ${kind} ${rule.may}`,
    };
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

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

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readManifestDocuments)
/* harmony export */ });
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);
/* harmony import */ var _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7639);


/** Largest file, in characters. */
const longestFile = 20 * 1024 * 1024;
/** An object above 1.5 MiB does not fit into etcd, whatever it holds; the full parser reads no more of a document. */
const longestDocument = 1.5 * 1024 * 1024;
/** What the full parser may do for one file, reading and locating together: it is a hundred times slower than the fast one. */
const mostLexemes = 500_000;
/** Of these, what is left to reading: an exact place is worth less than a verdict. */
const reservedLexemes = 200_000;
/** What the parser takes to begin with a text, in lexemes. */
const lexemesOfStart = 150;
/** Loading it takes longer than to check a hundred manifests, and most need no more than the fast one. */
async function readFully(text, { file, budget, duplicateKeys }) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717)]).then(__webpack_require__.bind(__webpack_require__, 8717));
    const read = readYaml(text, file, { scalars: 'kubernetes', maxLength: longestFile, budget, duplicateKeys: duplicateKeys === 'error' ? 'error' : 'warning' });
    return duplicateKeys === 'off' ? { ...read, problems: read.problems.filter(({ code }) => code !== 'OSOP-YAML-005') } : read;
}
/** Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. */
async function readManifestDocuments(file, text, options = { duplicateKeys: 'error' }) {
    if (text.length > longestFile)
        return tooLong({ file, line: 1, column: 1 }, text.length, longestFile);
    const source = { file, text, budget: { lexemes: mostLexemes }, ...options };
    const slices = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDocuments */ .ZF)(text);
    if (slices === undefined)
        return await readSlowly(source, { start: 0, end: text.length, line: 1 });
    const documents = [];
    const problems = [];
    let unread = 0;
    for (const slice of slices) {
        const value = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlockYaml */ .w_)(text, slice.start, slice.end);
        if (value !== _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .unusual */ .yq) {
            documents.push(fastDocument(source, { slice, value }));
            continue;
        }
        const read = await readSlowly(source, slice);
        documents.push(...read.documents);
        problems.push(...read.problems);
        unread += read.unread;
    }
    return { documents, problems, unread };
}
function tooLong(where, length, limit) {
    return {
        documents: [],
        unread: 1,
        problems: [{ code: 'OSOP-YAML-002', severity: 'error', message: `${length} characters of YAML here; at most ${limit} are read`, where, hint: 'split the file; an object of more than 1.5 MB cannot be stored by Kubernetes' }],
    };
}
function fastDocument({ file, text, budget }, { slice, value }) {
    let full;
    let sections;
    const source = sourceComment(text, slice);
    return {
        value,
        empty: value === null,
        where: { file, line: firstLine(text, slice), column: 1 },
        ...(source === undefined ? {} : { source }),
        // Positions are needed for what is wrong only, which is rare: it is parsed again.
        locate: async (pointer, atKey = false) => {
            full ??= await readForPlaces({ file, text, budget, duplicateKeys: 'off' }, slice);
            if (full === undefined)
                return { file, line: (sections ??= new Sections(text, slice)).lineOf(pointer), column: 1 };
            return shifted(atKey ? full.locateKey(pointer) : full.locate(pointer), slice);
        },
    };
}
async function readSlowly(source, slice) {
    const { file, text } = source;
    const length = slice.end - slice.start;
    if (length > longestDocument)
        return tooLong({ file, line: slice.line, column: 1 }, length, longestDocument);
    const { documents, problems } = await readFully(text.slice(slice.start, slice.end), source);
    const wrong = problems.some((problem) => problem.severity === 'error');
    return {
        documents: wrong ? [] : documents.map((document) => slowDocument(file, text, { slice, document })),
        problems: problems.map((problem) => (problem.where === undefined ? problem : { ...problem, where: shifted(problem.where, slice) })),
        unread: wrong ? 1 : 0,
    };
}
function slowDocument(file, text, { slice, document }) {
    const [start, end] = document.range;
    const own = { start: slice.start + start, end: slice.start + end, line: slice.line + countLines(text, slice.start, slice.start + start) };
    const source = sourceComment(text, own);
    return {
        value: document.value,
        empty: document.empty,
        where: { file, line: firstLine(text, own), column: 1 },
        ...(source === undefined ? {} : { source }),
        locate: async (pointer, atKey = false) => shifted(atKey ? document.locateKey(pointer) : document.locate(pointer), slice),
    };
}
/** The document for its places; undefined where the file got its share of that. */
async function readForPlaces(source, { start, end }) {
    const { text, budget } = source;
    const room = budget.lexemes - reservedLexemes - lexemesOfStart;
    if (room <= 0)
        return undefined;
    const own = { lexemes: room };
    const { documents } = await readFully(text.slice(start, end), { ...source, budget: own });
    budget.lexemes -= lexemesOfStart + room - own.lexemes;
    return documents[0];
}
/** Where the fields of an object begin in a text that the fast parser could read: what places are told by when the file is too large for more. */
class Sections {
    #text;
    #slice;
    #lines = new Map();
    constructor(text, slice) {
        this.#text = text;
        this.#slice = slice;
    }
    /** The line of the object's own field that a pointer leads through, else the object's first. */
    lineOf(pointer) {
        const field = (0,_pointers_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(pointer)[0] ?? '';
        const known = this.#lines.get(field);
        if (known !== undefined)
            return known;
        const { start, end } = this.#slice;
        // Nothing but a field of the object itself can begin a line there: what belongs to another one is indented.
        const found = field === '' ? -1 : this.#text.indexOf(`\n${field}:`, Math.max(0, start - 1));
        const line = found === -1 || found >= end ? firstLine(this.#text, this.#slice) : this.#slice.line + countLines(this.#text, start, found + 1);
        this.#lines.set(field, line);
        return line;
    }
}
function shifted(where, slice) {
    return { ...where, line: where.line + slice.line - 1 };
}
function countLines(text, start, end) {
    let lines = 0;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
/** The first line of a document that is neither empty nor a comment nor its `---`. */
function firstLine(text, { start, end, line }) {
    let at = start;
    for (let number = line; at < end; number += 1) {
        const stop = text.indexOf('\n', at);
        const first = text.slice(at, Math.min(at + 3, stop === -1 ? end : stop)).trim();
        if (first !== '' && !first.startsWith('#') && first !== '---')
            return number;
        if (stop === -1)
            break;
        at = stop + 1;
    }
    return line;
}
/** Helm writes it above the object; further down it would be somebody's text. */
function sourceComment(text, { start, end }) {
    const head = text.slice(start, Math.min(end, start + 300));
    return head.includes('# Source: ') ? /^# Source: (.+)$/m.exec(head)?.[1]?.trim() : undefined;
}


/***/ }),

/***/ 7616:
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

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scalarRules),
/* harmony export */   z: () => (/* binding */ isOfStringType)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4773);

const isText = (value) => typeof value === 'string';
const isInteger = (value) => typeof value === 'number' && Number.isInteger(value);
const isPort = (value) => isInteger(value) && value >= 1 && value <= 65_535;
/** https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go */
const quantity = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
/** https://pkg.go.dev/time#ParseDuration; a bare number counts seconds for Argo CD. */
const duration = /^[+-]?(?:\d+|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const time = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const base64 = /^(?:[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*)$/;
/** Letters, digits and single dashes, with a letter: https://www.rfc-editor.org/rfc/rfc6335#section-5.1 */
function isPortName(value) {
    return value.length <= 15 && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameOfLabels */ .s)(value, 'without dots') && /[a-z]/.test(value) && !value.includes('--');
}
function isBase64(value) {
    return base64.test(value) && value.replace(/[\r\n]/g, '').length % 4 === 0;
}
/** The rule of each code. */
const scalarRules = {
    s: { expected: 'a string', fits: isText },
    i: { expected: 'an integer', fits: isInteger },
    i32: { expected: 'an integer of 32 bits', fits: (value) => isInteger(value) && value >= -2_147_483_648 && value <= 2_147_483_647 },
    f: { expected: 'a number', fits: (value) => typeof value === 'number' },
    b: { expected: 'true or false', fits: (value) => typeof value === 'boolean' },
    q: { expected: 'a quantity', fits: (value) => typeof value === 'number' || (isText(value) && quantity.test(value)), hint: 'for example 500m, 2, 128Mi or 1Gi' },
    x: { expected: 'an integer or a string', fits: (value) => isText(value) || isInteger(value) },
    t: { expected: 'a time', fits: (value) => isText(value) && time.test(value), hint: 'for example "2026-01-31T12:00:00Z"' },
    y: { expected: 'base64 text', fits: (value) => isText(value) && isBase64(value), hint: 'encode the value with base64, or use stringData for plain text' },
    d: { expected: 'a duration', fits: (value) => isText(value) && (value === '' || duration.test(value)), hint: 'for example 30s, 5m or 1h30m' },
    j: { expected: 'anything', fits: () => true },
    o: { expected: 'a mapping', fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    port: { expected: 'a port from 1 to 65535', fits: isPort },
    port0: { expected: 'a port from 1 to 65535', fits: (value) => value === 0 || isPort(value) },
    xport: { expected: 'a port from 1 to 65535, or the name of one', fits: (value) => (isText(value) ? isPortName(value) : isPort(value)), hint: 'a name has at most 15 lower-case letters, digits and dashes; a number stands without quotes' },
    pname: { expected: 'the name of a port', fits: (value) => isText(value) && (value === '' || isPortName(value)), hint: 'at most 15 lower-case letters, digits and single dashes, with at least one letter' },
    label: { expected: 'an RFC 1123 label', fits: (value) => isText(value) && value.length <= 63 && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameOfLabels */ .s)(value, 'without dots'), hint: 'at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit' },
};
/** Codes that any string of YAML fits by its type: a string that does not fit has the wrong form. */
function isOfStringType(code) {
    return ['s', 'q', 'x', 't', 'y', 'd', 'xport', 'pname', 'label'].includes(code);
}


/***/ }),

/***/ 269:
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

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w_: () => (/* binding */ parseBlockYaml),
  ZF: () => (/* reexport */ splitDocuments),
  yq: () => (/* binding */ unusual)
});

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-cursor.js
/** A place in the text of one document, and the state that its readers share. A class, so that all of them have one shape. */
class BlockCursor {
    text;
    /** Offset behind the last character that may be read. */
    end;
    pos;
    /** Columns before the content of the line that `nextLine` went to; -1 behind the last one. */
    indent = 0;
    /** How many blank lines `nextLine` passed, and whether it passed a comment line. */
    blanks = 0;
    comments = false;
    /** Collections that are open. */
    depth = 0;
    constructor(text, pos, end) {
        this.text = text;
        this.end = end;
        this.pos = pos;
    }
}
/** What a reader throws when the full parser has to look at the document. */
class HandOver extends Error {
}
// One object for all: a stack trace for each odd document would cost more than reading it.
const handOver = new HandOver('this document is for the full parser');
/** Gives the document up. Readers call it for what is wrong and for what is merely rare. */
function refuse() {
    throw handOver;
}
/** Character codes that have a meaning in YAML. */
const chars = {
    tab: 9, newline: 10, space: 32, doubleQuote: 34, hash: 35, quote: 39, plus: 43, comma: 44, dash: 45, dot: 46,
    zero: 48, nine: 57, colon: 58, less: 60, greater: 62, bracket: 91, backslash: 92, bracketEnd: 93, underscore: 95,
    brace: 123, bar: 124, braceEnd: 125, byteOrderMark: 0xfeff,
};
const { tab, newline, space, hash, colon } = chars;
/** Deeper documents are handed over: less than `readYaml` allows, so that the limit stays its own. */
const deepest = 40;
/** Enters a collection; its reader counts `depth` down when it is done. */
function enter(cursor) {
    cursor.depth += 1;
    if (cursor.depth > deepest)
        refuse();
}
/** The character code at an offset; the end of the document reads as the end of a line. */
function codeAt(cursor, at) {
    return at < cursor.end ? cursor.text.charCodeAt(at) : newline;
}
/** Leaves the rest of this line unread and goes to the content of the next one that has any. */
function nextLine(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    cursor.blanks = 0;
    cursor.comments = false;
    for (;;) {
        if (at < end && text.charCodeAt(at) !== newline)
            at = text.indexOf('\n', at);
        if (at === -1 || at >= end)
            break;
        const start = at + 1;
        at = start;
        while (at < end && text.charCodeAt(at) === space)
            at += 1;
        if (at >= end)
            break;
        const code = text.charCodeAt(at);
        if (code === newline)
            cursor.blanks += 1;
        else if (code === hash)
            cursor.comments = true;
        else {
            if (code === tab)
                refuse();
            cursor.pos = at;
            cursor.indent = at - start;
            return;
        }
    }
    cursor.pos = end;
    cursor.indent = -1;
}
/** Offset of the line end behind the cursor, or of the document's end. */
function lineEnd({ text, pos, end }) {
    const found = text.indexOf('\n', pos);
    return found === -1 || found > end ? end : found;
}
/** Ends a line behind a value: nothing but spaces and a comment may follow. */
function endLine(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code !== newline && (code !== hash || cursor.pos === before))
        refuse();
    nextLine(cursor);
}
/** Goes to the next character of the line that is no space. */
function skipSpaces(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    while (at < end && text.charCodeAt(at) === space)
        at += 1;
    cursor.pos = at;
}
/**
 * Goes over plain text to what ends it: a colon that ends a key, the `#` of a comment, or the end
 * of the line. Returns the offset behind its last character that is no space.
 */
function scanPlain(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    let stop = at;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === space)
            continue;
        if (code <= colon) {
            if (code === newline)
                break;
            if (code === colon) {
                const next = codeAt(cursor, at + 1);
                if (next === space || next === newline)
                    break;
            }
            else if (code === tab)
                refuse();
            else if (code === hash && at !== stop)
                break;
        }
        stop = at + 1;
    }
    cursor.pos = at;
    return stop;
}
/** True where a `-` at this offset begins an item of a sequence. */
function isItem(cursor, at) {
    if (codeAt(cursor, at) !== chars.dash)
        return false;
    const next = codeAt(cursor, at + 1);
    if (next === tab)
        refuse();
    return next === space || next === newline;
}

// EXTERNAL MODULE: ./build/compiled/core/yaml/scalars.js
var scalars = __webpack_require__(1603);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-scalars.js


const { newline: block_scalars_newline, hash: block_scalars_hash, dash, zero, nine, colon: block_scalars_colon, less, underscore } = chars;
/** What the first character of plain text says about it. */
const kind = { refused: 0, text: 1, numeric: 2, word: 3 };
const kinds = new Uint8Array(128).fill(kind.text, 33, 127);
for (const indicator of '?:,[]{}#&*!|>\'"%@`')
    kinds[indicator.charCodeAt(0)] = kind.refused;
for (const numeric of '0123456789+-.')
    kinds[numeric.charCodeAt(0)] = kind.numeric;
for (const letter of '~nNtTfFyYoO')
    kinds[letter.charCodeAt(0)] = kind.word;
/** Refuses characters that plain text cannot begin with, and a few with which it rarely does. */
function checkPlainStart(code) {
    if (code < 128 && kinds[code] === kind.refused)
        refuse();
}
/** The value of plain text on one line. */
function plainValue(text, start, stop) {
    const code = text.charCodeAt(start);
    if (code >= 128)
        return text.slice(start, stop);
    const found = kinds[code];
    if (found === kind.numeric)
        return numericValue(text, start, stop);
    const source = text.slice(start, stop);
    if (found !== kind.word || stop - start > 5)
        return source;
    if (source === 'true')
        return true;
    return source === 'false' ? false : (0,scalars/* plainScalar */.d)(source, 'kubernetes');
}
function numericValue(text, start, stop) {
    let value = 0;
    let at = start;
    for (; at < stop; at += 1) {
        const digit = text.charCodeAt(at) - zero;
        if (digit < 0 || digit > 9)
            break;
        value = value * 10 + digit;
    }
    // A leading zero may mean octal, and beyond 15 digits the sum above would round.
    const leadingZero = text.charCodeAt(start) === zero && stop - start > 1;
    if (at === stop && !leadingZero && stop - start <= 15)
        return value;
    const source = text.slice(start, stop);
    if (!mayBeNumber(text, start, stop))
        return source;
    const number = (0,scalars/* plainScalar */.d)(source, 'kubernetes');
    if (typeof number === 'number' && !Number.isFinite(number))
        refuse();
    return number;
}
/** Sorts out flags such as `--port` and quantities such as `100Mi` without a regular expression. */
function mayBeNumber(text, start, stop) {
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (first === dash && (second === dash || second > nine))
        return false;
    const last = text.charCodeAt(stop - 1) | 0x20;
    const letter = last >= 0x61 && last <= 0x7a;
    // `f` is a hexadecimal digit and ends `.inf`; `n` ends `.nan`.
    return !letter || last <= 0x66 || last === 0x6e;
}
/** Reads on where plain text ended: a comment, or lines that continue it because they are further right than `parent`. */
function finishPlain(cursor, start, stop, parent) {
    const { text } = cursor;
    const commented = codeAt(cursor, cursor.pos) === block_scalars_hash;
    nextLine(cursor);
    if (cursor.indent <= parent)
        return plainValue(text, start, stop);
    // What follows a document that is one plain scalar, and text behind a comment, is rarely meant.
    if (parent < 0 || commented)
        refuse();
    const parts = [text.slice(start, stop)];
    while (cursor.indent > parent) {
        if (cursor.comments)
            refuse();
        parts.push(cursor.blanks === 0 ? ' ' : '\n'.repeat(cursor.blanks));
        const from = cursor.pos;
        const to = scanPlain(cursor);
        if (codeAt(cursor, cursor.pos) !== block_scalars_newline)
            refuse();
        parts.push(text.slice(from, to));
        nextLine(cursor);
    }
    return parts.join('');
}
/** The implicit-key limit of YAML is 1,024 with quotes and spaces; nothing ordinary comes near. */
const longestKey = 1000;
/** The name that plain text gives to an entry. */
function plainKey(cursor, start, stop) {
    if (cursor.pos - start > longestKey)
        refuse();
    const { text } = cursor;
    const code = text.charCodeAt(start);
    const found = code < 128 ? kinds[code] : kind.text;
    if (found === kind.text) {
        const source = text.slice(start, stop);
        if ((code === underscore && source === '__proto__') || (code === less && source === '<<'))
            refuse();
        return source;
    }
    const value = plainValue(text, start, stop);
    return value === null || typeof value === 'object' ? refuse() : String(value);
}
/** The name that a quoted scalar which was read from `start` gives to an entry. */
function quotedKey(cursor, start, value) {
    if (cursor.pos - start > longestKey || value === '__proto__')
        refuse();
    if (cursor.text.slice(start, cursor.pos).includes('\n'))
        refuse();
    return value;
}
/** Goes over the colon that ends a key; false where none stands. */
function passColon(cursor) {
    if (codeAt(cursor, cursor.pos) !== block_scalars_colon)
        return false;
    cursor.pos += 1;
    return true;
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-quotes.js

const { tab: block_quotes_tab, newline: block_quotes_newline, space: block_quotes_space, doubleQuote, quote, backslash } = chars;
/**
 * The text of a quoted scalar; the cursor goes behind its last quote. Lines that continue it stand
 * further right than the column `parent`; with -1 it must end on its line.
 */
function readQuoted(cursor, parent) {
    return codeAt(cursor, cursor.pos) === quote ? readSingleQuoted(cursor, parent) : readDoubleQuoted(cursor, parent);
}
function readSingleQuoted(cursor, parent) {
    const { text, end } = cursor;
    let from = cursor.pos + 1;
    let folded = '';
    let doubled = false;
    for (let at = from; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === block_quotes_newline) {
            folded += text.slice(from, trimmedEnd(text, from, at)) + foldLines(cursor, at, parent);
            from = cursor.pos;
            at = from - 1;
        }
        else if (code === quote) {
            if (codeAt(cursor, at + 1) !== quote) {
                cursor.pos = at + 1;
                const source = folded + text.slice(from, at);
                return doubled ? source.replaceAll("''", "'") : source;
            }
            doubled = true;
            at += 1;
        }
    }
    return refuse();
}
function readDoubleQuoted(cursor, parent) {
    const { text, end } = cursor;
    let from = cursor.pos + 1;
    let parts;
    for (let at = from; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === doubleQuote) {
            cursor.pos = at + 1;
            const source = text.slice(from, at);
            if (parts === undefined)
                return source;
            parts.push(source);
            return parts.join('');
        }
        if (code === block_quotes_newline) {
            (parts ??= []).push(text.slice(from, trimmedEnd(text, from, at)), foldLines(cursor, at, parent));
        }
        else if (code === backslash) {
            (parts ??= []).push(text.slice(from, at), block_quotes_unescape(cursor, at + 1, parent));
        }
        else {
            continue;
        }
        from = cursor.pos;
        at = from - 1;
    }
    return refuse();
}
/** White space before a line end is no part of the text. */
function trimmedEnd(text, from, at) {
    let stop = at;
    while (stop > from && text.charCodeAt(stop - 1) === block_quotes_space)
        stop -= 1;
    if (stop > from && text.charCodeAt(stop - 1) === block_quotes_tab)
        refuse();
    return stop;
}
/** What the line end at an offset and the blank lines behind it stand for; the cursor goes to the text that continues. */
function foldLines(cursor, lineEnd, parent) {
    if (parent < 0)
        refuse();
    const { text, end } = cursor;
    let at = lineEnd;
    for (let blanks = 0; at < end; blanks += 1) {
        const start = at + 1;
        at = start;
        while (at < end && text.charCodeAt(at) === block_quotes_space)
            at += 1;
        const code = codeAt(cursor, at);
        if (code === block_quotes_newline)
            continue;
        if (code === block_quotes_tab || at - start <= parent)
            refuse();
        cursor.pos = at;
        return blanks === 0 ? ' ' : '\n'.repeat(blanks);
    }
    return refuse();
}
const escapes = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/', ' ': ' ', b: '\b', f: '\f' }));
const hexLengths = new Map(Object.entries({ x: 2, u: 4, U: 8 }));
/** What an escape sequence stands for; `at` is behind its backslash, and the cursor goes behind it. */
function block_quotes_unescape(cursor, at, parent) {
    if (at >= cursor.end)
        refuse();
    const letter = cursor.text.charAt(at);
    if (letter === '\n') {
        // An escaped line end is nothing at all; with blank lines behind it, it is for the full parser.
        return foldLines(cursor, at, parent) === ' ' ? '' : refuse();
    }
    cursor.pos = at + 1;
    const simple = escapes.get(letter);
    if (simple !== undefined)
        return simple;
    const length = hexLengths.get(letter) ?? refuse();
    const digits = cursor.text.slice(at + 1, at + 1 + length);
    const code = /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : refuse();
    cursor.pos += length;
    // A cursor behind the end of the document finds no closing quote.
    return code <= 0x10ffff ? String.fromCodePoint(code) : refuse();
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-flow.js



const { tab: block_flow_tab, newline: block_flow_newline, space: block_flow_space, doubleQuote: block_flow_doubleQuote, hash: block_flow_hash, quote: block_flow_quote, comma, dash: block_flow_dash, colon: block_flow_colon, bracket, bracketEnd, brace, braceEnd } = chars;
/** The value of a flow collection (`[…]`, `{…}`) that ends on its line; the cursor goes behind it. */
function readFlow(cursor) {
    enter(cursor);
    const value = codeAt(cursor, cursor.pos) === bracket ? readList(cursor) : readPairs(cursor);
    cursor.pos += 1;
    cursor.depth -= 1;
    return value;
}
function readList(cursor) {
    const items = [];
    while (more(cursor, bracketEnd)) {
        items.push(readValue(cursor));
        if (!endItem(cursor, bracketEnd))
            break;
    }
    return items;
}
function readPairs(cursor) {
    const target = {};
    while (more(cursor, braceEnd)) {
        const key = readFlowKey(cursor);
        if (Object.hasOwn(target, key))
            refuse();
        skipSpaces(cursor);
        target[key] = readValue(cursor);
        if (!endItem(cursor, braceEnd))
            break;
    }
    return target;
}
/** From an opening bracket or a comma to the next item; false at the closing bracket. */
function more(cursor, close) {
    cursor.pos += 1;
    skipSpaces(cursor);
    return codeAt(cursor, cursor.pos) !== close;
}
/** Behind an item: true at a comma, false at the closing bracket. */
function endItem(cursor, close) {
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code !== comma && code !== close)
        refuse();
    return code === comma;
}
function readValue(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_flow_doubleQuote || code === block_flow_quote)
        return readQuoted(cursor, -1);
    if (code === bracket || code === brace)
        return readFlow(cursor);
    const stop = scanFlowPlain(cursor, code);
    if (codeAt(cursor, cursor.pos) === block_flow_colon)
        refuse();
    return plainValue(cursor.text, start, stop);
}
function readFlowKey(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_flow_doubleQuote || code === block_flow_quote) {
        const key = quotedKey(cursor, start, readQuoted(cursor, -1));
        return passColon(cursor) ? key : refuse();
    }
    const key = plainKey(cursor, start, scanFlowPlain(cursor, code));
    return passColon(cursor) ? key : refuse();
}
function endsFlowText(code) {
    return code === comma || code === bracketEnd || code === braceEnd || code === bracket || code === brace;
}
/** As `scanPlain`, with the indicators that end plain text inside of brackets. */
function scanFlowPlain(cursor, first) {
    checkPlainStart(first);
    const { text, end } = cursor;
    let at = cursor.pos;
    if (first === block_flow_dash) {
        const next = codeAt(cursor, at + 1);
        if (next === block_flow_space || next === block_flow_newline || endsFlowText(next))
            refuse();
    }
    let stop = at;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === block_flow_space)
            continue;
        if (endsFlowText(code))
            break;
        if (code === block_flow_newline || code === block_flow_tab || (code === block_flow_hash && at !== stop))
            refuse();
        if (code === block_flow_colon) {
            const next = codeAt(cursor, at + 1);
            if (next === block_flow_space || next === block_flow_newline || endsFlowText(next))
                break;
        }
        stop = at + 1;
    }
    cursor.pos = at;
    return stop;
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-lines.js



const { newline: block_lines_newline, doubleQuote: block_lines_doubleQuote, hash: block_lines_hash, quote: block_lines_quote, dash: block_lines_dash, dot, colon: block_lines_colon, bracket: block_lines_bracket, brace: block_lines_brace, bar, greater } = chars;
/** A line that is read where it stands. */
const other = { kind: 'other' };
/** Longer lines rarely come twice. */
const longestLine = 100;
/** A power of two: the number of lines that are remembered. */
const places = 8192;
/**
 * Manifests repeat their lines: `spec:`, `- name: http`, `apiVersion: v1`. Each is understood once and then recognised, which
 * takes a third of the time. Every line has one place, by a few of its characters, and the latest one keeps it.
 */
const sources = Array.from({ length: places }, () => '');
const lines = Array.from({ length: places }, () => other);
/** The line whose content is between two offsets of the text. */
function knownLine(text, start, end) {
    const length = end - start;
    if (length > longestLine || length === 0)
        return other;
    const place = placeOf(text, start, length);
    const source = sources[place];
    if (source?.length === length && text.startsWith(source, start))
        return lines[place] ?? other;
    const found = text.slice(start, end);
    const line = understand(found);
    sources[place] = found;
    lines[place] = line;
    return line;
}
/** Lines of manifests differ at their ends and in the middle; where they do not, they take each other's place. */
function placeOf(text, start, length) {
    const end = start + length;
    let hash = length;
    hash = Math.imul(hash, 31) + text.charCodeAt(start);
    hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >> 2));
    hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >> 1));
    hash = Math.imul(hash, 31) + text.charCodeAt(end - (length >> 2) - 1);
    for (let at = Math.max(start, end - 4); at < end; at += 1)
        hash = Math.imul(hash, 31) + text.charCodeAt(at);
    return (hash ^ (hash >>> 13)) & (places - 1);
}
function understand(source) {
    try {
        return readLine(new BlockCursor(source, 0, source.length));
    }
    catch (error) {
        if (error instanceof HandOver)
            return other;
        throw error;
    }
}
function readLine(cursor) {
    const key = readLineKey(cursor);
    if (key === undefined)
        return other;
    const behind = cursor.pos;
    skipSpaces(cursor);
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_lines_newline || (code === block_lines_hash && start > behind))
        return { kind: 'open', key };
    if (code === block_lines_hash || code === block_lines_dash || code === block_lines_bracket || code === block_lines_brace || code === bar || code === greater)
        return other;
    if (code === block_lines_doubleQuote || code === block_lines_quote) {
        const value = readQuoted(cursor, -1);
        return endsLine(cursor) ? { kind: 'pair', key, value } : other;
    }
    checkPlainStart(code);
    const stop = scanPlain(cursor);
    if (codeAt(cursor, cursor.pos) === block_lines_colon)
        return other;
    const value = plainValue(cursor.text, start, stop);
    return typeof value === 'object' && value !== null ? other : { kind: 'pair', key, value };
}
/** The key and its colon; undefined where what it means depends on its place. */
function readLineKey(cursor) {
    const code = codeAt(cursor, 0);
    if (code === block_lines_dash || code === dot)
        return undefined;
    let key;
    if (code === block_lines_doubleQuote || code === block_lines_quote) {
        const value = readQuoted(cursor, -1);
        skipSpaces(cursor);
        key = quotedKey(cursor, 0, value);
    }
    else {
        checkPlainStart(code);
        key = plainKey(cursor, 0, scanPlain(cursor));
    }
    if (codeAt(cursor, cursor.pos) !== block_lines_colon)
        return undefined;
    const next = codeAt(cursor, cursor.pos + 1);
    if (next !== chars.space && next !== block_lines_newline)
        return undefined;
    cursor.pos += 1;
    return key;
}
function endsLine(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    return code === block_lines_newline || (code === block_lines_hash && cursor.pos > before);
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-text.js

const { tab: block_text_tab, newline: block_text_newline, space: block_text_space, hash: block_text_hash, plus, dash: block_text_dash, greater: block_text_greater } = chars;
/** The text of a block scalar (`|`, `>`) whose lines are further right than the column `parent`. */
function readBlockText(cursor, parent) {
    const folded = codeAt(cursor, cursor.pos) === block_text_greater;
    cursor.pos += 1;
    const chomping = codeAt(cursor, cursor.pos);
    if (chomping === plus || chomping === block_text_dash)
        cursor.pos += 1;
    passHeader(cursor);
    const lines = new TextLines(cursor, parent);
    const value = folded ? foldedText(lines) : literalText(lines);
    // Back to the line end before the first line that is not text, for `nextLine` to look at it.
    cursor.pos = lines.at - 1;
    nextLine(cursor);
    if (chomping === block_text_dash)
        return value;
    return chomping === plus ? value + '\n'.repeat(Math.max(1, lines.blanks)) : `${value}\n`;
}
/** An indentation indicator is no line end either: rare, and handed over. */
function passHeader(cursor) {
    const before = cursor.pos;
    let at = before;
    while (codeAt(cursor, at) === block_text_space)
        at += 1;
    const code = codeAt(cursor, at);
    if (code !== block_text_newline && (code !== block_text_hash || at === before))
        refuse();
    const end = cursor.text.indexOf('\n', at);
    if (end === -1 || end >= cursor.end)
        refuse();
    cursor.pos = end + 1;
}
/** Walks over the lines of a block scalar. */
class TextLines {
    /** Line ends since the last line that held text; before the first one, blank lines. */
    blanks = 0;
    /** Where the line begins that is not part of the scalar. */
    at;
    indent;
    #cursor;
    #start;
    #end = 0;
    constructor(cursor, parent) {
        this.#cursor = cursor;
        const { text, end } = cursor;
        let widest = 0;
        let at = cursor.pos;
        let start = at;
        for (;;) {
            while (at < end && text.charCodeAt(at) === block_text_space)
                at += 1;
            if (at >= end)
                refuse();
            if (text.charCodeAt(at) !== block_text_newline)
                break;
            widest = Math.max(widest, at - start);
            this.blanks += 1;
            at += 1;
            start = at;
        }
        this.indent = at - start;
        // Empty scalars, and blank lines that reach further than the text, have rules of their own.
        if (this.indent <= parent || widest > this.indent || text.charCodeAt(at) === block_text_tab)
            refuse();
        this.at = start;
        this.#start = at;
    }
    /** The text of the line that was gone to, without its indentation. */
    take() {
        const { text, end } = this.#cursor;
        const found = text.indexOf('\n', this.#start);
        this.#end = found === -1 || found >= end ? end : found;
        this.blanks = this.#end === end ? 0 : 1;
        return text.slice(this.#start, this.#end);
    }
    /** Goes to the next line that holds text; false behind the last one. */
    next() {
        const { text, end } = this.#cursor;
        let start = this.#end + 1;
        for (; start < end; start += 1) {
            const margin = start + this.indent;
            let at = start;
            while (at < margin && at < end && text.charCodeAt(at) === block_text_space)
                at += 1;
            // White space without a line end behind it closes a text in several ways.
            if (at >= end)
                refuse();
            const code = text.charCodeAt(at);
            if (code !== block_text_newline) {
                this.at = start;
                this.#start = at;
                return at === margin;
            }
            this.blanks += 1;
            start = at;
        }
        this.at = start;
        return false;
    }
}
function literalText(lines) {
    const parts = [];
    do {
        // The line end of the line before is among the blanks, except at the very beginning.
        for (let blank = parts.length === 0 ? 0 : 1; blank < lines.blanks; blank += 1)
            parts.push('');
        parts.push(lines.take());
    } while (lines.next());
    return parts.join('\n');
}
/** Folds as https://yaml.org/spec/1.2.2/#813-folded-style says: lines that begin with white space keep their line ends. */
function foldedText(lines) {
    const parts = ['\n'.repeat(lines.blanks)];
    let before = 'nothing';
    do {
        const empty = lines.blanks - 1;
        const line = lines.take();
        const first = line.charCodeAt(0);
        const indented = first === block_text_space || first === block_text_tab;
        if (before !== 'nothing') {
            const kept = indented || before === 'indented';
            parts.push(kept ? '\n'.repeat(empty + 1) : empty === 0 ? ' ' : '\n'.repeat(empty));
        }
        parts.push(line);
        before = indented ? 'indented' : 'text';
    } while (lines.next());
    return parts.join('');
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/split-documents.js

/** `readYaml` has something to say about more than this. */
const mostDocuments = 5_000;
const { tab: split_documents_tab, newline: split_documents_newline, space: split_documents_space, hash: split_documents_hash, dash: split_documents_dash, dot: split_documents_dot, byteOrderMark } = chars;
const [percent, question, carriageReturn] = [37, 63, 13];
/**
 * Splits a stream at its `---` and `...` lines, which belong to none of the slices. There are as
 * many slices as `readYaml` finds documents, empty ones included; a text of comments has none.
 *
 * Undefined where lines alone may not tell the documents apart: directives, `?` keys at the start
 * of a line, anything but a comment behind `---`, a `...` that ends nothing, tabs before the first
 * content, NUL, a byte order mark within the text. Those are for the full parser. Inside quotes and brackets `---` at the start of a line is an error, so
 * one of the slices around it is an error too. `yaml` 2.9.1 finds two documents in `> ---`, which
 * is an error as well: a slice that is handed to the full parser may hold more than one.
 */
function splitDocuments(text) {
    if (text.includes('\0') || text.includes('\uFEFF', 1))
        return undefined;
    const slices = [];
    const close = (end) => {
        if (open)
            slices.push({ start, end, line: first });
        open = false;
    };
    let start = 0;
    let first = 1;
    /** A document is open once it has a `---` or a line of its own. */
    let open = false;
    let content = false;
    let at = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    for (let line = 1; at < text.length; line += 1) {
        const found = text.indexOf('\n', at);
        const next = found === -1 ? text.length : found + 1;
        const code = text.charCodeAt(at);
        if (code === percent || code === question)
            return undefined;
        const marker = code === split_documents_dash || code === split_documents_dot ? markerAt(text, at) : 'none';
        if (marker === 'unclear')
            return undefined;
        if (marker === 'none') {
            if (!content) {
                const found = contentOf(text, at);
                // A tab may be indentation or nothing, depending on the `---` before it.
                if (found === 'unclear')
                    return undefined;
                content = found === 'content';
                open ||= content;
            }
        }
        else {
            if (marker === 'end' && !open)
                return undefined;
            close(at);
            open = marker === 'start';
            content = false;
            start = next;
            first = found === -1 ? line : line + 1;
            if (slices.length > mostDocuments)
                return undefined;
        }
        at = next;
    }
    close(text.length);
    return slices;
}
function markerAt(text, at) {
    const start = text.startsWith('---', at);
    if (!start && !text.startsWith('...', at))
        return 'none';
    let behind = at + 3;
    while (text.charCodeAt(behind) === split_documents_space)
        behind += 1;
    const code = text.charCodeAt(behind);
    const ended = Number.isNaN(code) || code === split_documents_newline || (code === carriageReturn && text.charCodeAt(behind + 1) === split_documents_newline);
    if (ended || (code === split_documents_hash && behind > at + 3))
        return start ? 'start' : 'end';
    // `---x` is text like any other, but not worth telling apart from what is not.
    return 'unclear';
}
function contentOf(text, from) {
    let at = from;
    while (text.charCodeAt(at) === split_documents_space)
        at += 1;
    const code = text.charCodeAt(at);
    if (code === split_documents_tab)
        return 'unclear';
    const empty = Number.isNaN(code) || code === split_documents_newline || code === split_documents_hash || (code === carriageReturn && text.charCodeAt(at + 1) === split_documents_newline);
    return empty ? 'none' : 'content';
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-yaml.js







/** What `parseBlockYaml` gives for a document that the full parser has to read. */
const unusual = Symbol('unusual');
const { newline: block_yaml_newline, space: block_yaml_space, doubleQuote: block_yaml_doubleQuote, hash: block_yaml_hash, quote: block_yaml_quote, dash: block_yaml_dash, dot: block_yaml_dot, colon: block_yaml_colon, greater: block_yaml_greater, bracket: block_yaml_bracket, brace: block_yaml_brace, bar: block_yaml_bar, byteOrderMark: block_yaml_byteOrderMark } = chars;
/**
 * The value of one document's text, such as a slice of `splitDocuments`, or `unusual`. A value is
 * always what `readYaml` gives by the Kubernetes rules, for a text with which it finds no problem;
 * everything wrong and everything rare (anchors, tags, merge keys, flow collections over several
 * lines, …) is left to it. Its limit on the length of a text is for the caller to keep.
 *
 * Objects are ordinary ones: `__proto__` is among the rare things, but a lookup of a name such as
 * `constructor` has to ask `Object.hasOwn`.
 */
function parseBlockYaml(text, start = 0, end = text.length) {
    const from = text.charCodeAt(start) === block_yaml_byteOrderMark ? start + 1 : start;
    if (from > start && isShiftedByMark(text, from))
        return unusual;
    const slice = text.slice(from, end);
    // The full parser reads CRLF as LF wherever it stands, and only values are wanted here.
    const crlf = slice.includes('\r');
    const source = crlf ? slice.replaceAll('\r\n', '\n') : slice;
    if (rareCharacters.test(source))
        return unusual;
    // A slice of a slice would be slower to read than the text itself.
    const cursor = crlf ? new BlockCursor(source, 0, source.length) : new BlockCursor(text, from, Math.min(end, text.length));
    try {
        return readDocument(cursor);
    }
    catch (error) {
        if (error instanceof HandOver)
            return unusual;
        throw error;
    }
}
/** Controls, the line separators of YAML 1.1, and byte order marks: some are errors, all are suspicious. */
// oxlint-disable-next-line no-control-regex
const rareCharacters = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
/** `yaml` 2.9.1 counts a byte order mark as a column of sequences and of indented text. */
function isShiftedByMark(text, at) {
    const code = text.charCodeAt(at);
    return code === block_yaml_space || (code === block_yaml_dash && !text.startsWith('---', at));
}
function readDocument(cursor) {
    firstLine(cursor);
    if (isMarker(cursor)) {
        cursor.pos += 3;
        endLine(cursor);
        if (isMarker(cursor))
            refuse();
    }
    if (cursor.indent < 0)
        return null;
    const value = readNode(cursor, cursor.indent, -1);
    // What is left has an indentation that fits nowhere, or is a second document.
    if (cursor.indent >= 0)
        refuse();
    return value;
}
function firstLine(cursor) {
    const start = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code === block_yaml_newline || code === block_yaml_hash)
        nextLine(cursor);
    else
        cursor.indent = cursor.pos - start;
}
/** True at a `---` that begins a document; other things that may look like it are refused. */
function isMarker(cursor) {
    const { text, pos } = cursor;
    if (cursor.indent !== 0)
        return false;
    if (text.startsWith('...', pos))
        refuse();
    return text.startsWith('---', pos);
}
/** A value that begins on a line of its own, or behind the `-` of an item, at this column. */
function readNode(cursor, column, parent) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_yaml_dash && isItem(cursor, start))
        return readSequence(cursor, column);
    if (code === block_yaml_bracket || code === block_yaml_brace)
        return readFlowValue(cursor);
    const line = lineAt(cursor);
    if (line.kind !== 'other')
        return readMapping(cursor, column, line);
    if (code === block_yaml_doubleQuote || code === block_yaml_quote) {
        const value = readQuoted(cursor, parent);
        if (endsKey(cursor))
            return readMapping(cursor, column, other, quotedKey(cursor, start, value));
        endLine(cursor);
        return value;
    }
    checkPlainStart(code);
    const stop = scanPlain(cursor);
    if (codeAt(cursor, cursor.pos) !== block_yaml_colon) {
        // After a blank line or a comment, `yaml` 2.9.1 takes lines for a continuation that are further left.
        if (column === cursor.indent && parent >= 0 && (cursor.blanks > 0 || cursor.comments))
            refuse();
        return finishPlain(cursor, start, stop, parent);
    }
    const key = plainKey(cursor, start, stop);
    cursor.pos += 1;
    return readMapping(cursor, column, other, key);
}
function readFlowValue(cursor) {
    const value = readFlow(cursor);
    endLine(cursor);
    return value;
}
/** Passes the colon behind a quoted key; where none stands the cursor keeps its place. */
function endsKey(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const next = codeAt(cursor, cursor.pos + 1);
    if ((next === block_yaml_space || next === block_yaml_newline) && passColon(cursor))
        return true;
    cursor.pos = before;
    return false;
}
function lineAt(cursor) {
    return knownLine(cursor.text, cursor.pos, lineEnd(cursor));
}
/** The mapping at a column, whose first line was looked up; where that told nothing, its key and colon were read. */
function readMapping(cursor, column, firstLine, firstKey = '') {
    enter(cursor);
    const target = {};
    let line = firstLine;
    let key = firstKey;
    for (;;) {
        if (line.kind === 'other') {
            if (Object.hasOwn(target, key))
                refuse();
            target[key] = readEntry(cursor, column);
        }
        else {
            if (Object.hasOwn(target, line.key))
                refuse();
            target[line.key] = readKnownEntry(cursor, column, line);
        }
        if (cursor.indent !== column)
            break;
        line = lineAt(cursor);
        if (line.kind === 'other')
            key = readKey(cursor);
    }
    if (cursor.indent > column)
        refuse();
    cursor.depth -= 1;
    return target;
}
function readKnownEntry(cursor, column, line) {
    const start = cursor.pos;
    cursor.pos = lineEnd(cursor);
    nextLine(cursor);
    if (line.kind === 'open')
        return readBelow(cursor, column);
    if (cursor.indent <= column)
        return line.value;
    // Text that goes on below its line, or an error: read where it stands.
    cursor.pos = start;
    readKey(cursor);
    return readEntry(cursor, column);
}
/** What stands below the line of its key. */
function readBelow(cursor, column) {
    if (cursor.indent > column)
        return readNode(cursor, cursor.indent, column);
    return cursor.indent === column && isItem(cursor, cursor.pos) ? readSequence(cursor, column) : null;
}
function readKey(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_yaml_doubleQuote || code === block_yaml_quote) {
        const value = readQuoted(cursor, -1);
        return endsKey(cursor) ? quotedKey(cursor, start, value) : refuse();
    }
    checkPlainStart(code);
    if (cursor.indent === 0 && (code === block_yaml_dash || code === block_yaml_dot))
        refuse();
    if (code === block_yaml_dash && isItem(cursor, start))
        refuse();
    const stop = scanPlain(cursor);
    const key = plainKey(cursor, start, stop);
    return passColon(cursor) ? key : refuse();
}
/** The value behind a colon: on its line, further right on a later one, or a sequence below its key. */
function readEntry(cursor, column) {
    skipSpaces(cursor);
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    switch (code) {
        case block_yaml_newline:
        case block_yaml_hash:
            nextLine(cursor);
            return readBelow(cursor, column);
        case block_yaml_doubleQuote:
        case block_yaml_quote: {
            const value = readQuoted(cursor, column);
            endLine(cursor);
            return value;
        }
        case block_yaml_bracket:
        case block_yaml_brace:
            return readFlowValue(cursor);
        case block_yaml_bar:
        case block_yaml_greater:
            return readBlockText(cursor, column);
        default: {
            checkPlainStart(code);
            if (code === block_yaml_dash && isItem(cursor, start))
                refuse();
            const stop = scanPlain(cursor);
            // A second colon: no mapping begins on the line of its key.
            if (codeAt(cursor, cursor.pos) === block_yaml_colon)
                refuse();
            return finishPlain(cursor, start, stop, column);
        }
    }
}
/** The sequence whose dashes stand at a column; the cursor is at the first. */
function readSequence(cursor, column) {
    enter(cursor);
    const items = [];
    do {
        items.push(readItem(cursor, column));
        if (cursor.indent > column)
            refuse();
    } while (cursor.indent === column && isItem(cursor, cursor.pos));
    cursor.depth -= 1;
    return items;
}
function readItem(cursor, column) {
    const dashAt = cursor.pos;
    cursor.pos += 1;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code === block_yaml_newline || code === block_yaml_hash) {
        nextLine(cursor);
        return cursor.indent > column ? readNode(cursor, cursor.indent, column) : null;
    }
    if (code === block_yaml_bar || code === block_yaml_greater)
        return readBlockText(cursor, column);
    return readNode(cursor, column + cursor.pos - dashAt, column);
}


/***/ }),

/***/ 1603:
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
