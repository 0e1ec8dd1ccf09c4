export const id = 5161;
export const ids = [5161];
export const modules = {

/***/ 67805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ checkAlone),
  gw: () => (/* binding */ checkFiles),
  gE: () => (/* binding */ resolveKinds)
});

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __webpack_require__(34037);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
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
var file_role = __webpack_require__(60120);
// EXTERNAL MODULE: ./build/compiled/core/manifests/read-documents.js
var read_documents = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/check-tree.js





/** Checks the files, each as what it is, and gives the kustomizations and charts of the tree for their rendering. */
async function checkFiles(files, { checker, tree, share }) {
    const layout = await readTreeLayout(tree);
    const roles = layout === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(1984)]).then(__webpack_require__.bind(__webpack_require__, 11984))).fileRoles(layout);
    const candidates = files.filter(mayHoldManifests);
    const reasons = new Map();
    for (const file of candidates) {
        const reason = reasonToSkip(file, roles);
        if (reason !== undefined)
            reasons.set(file, reason);
    }
    await tree.load(candidates);
    const next = checkInTurn(candidates.filter((file) => !reasons.has(file)), { checker, tree, share });
    let folder;
    for (const file of candidates) {
        const own = (0,repository_paths/* folderOf */.y)(file);
        if (folder !== undefined && folder !== own)
            await checker.endUnit();
        folder = own;
        const reason = reasons.get(file);
        if (reason !== undefined)
            checker.skip(file, reason);
        else {
            const waiting = next(file);
            if (waiting !== undefined)
                await waiting;
        }
    }
    await checker.endUnit();
    return layout;
}
function mayHoldManifests(path) {
    return path.endsWith('.yaml') || /\.(?:ya?ml|json)$/i.test(path);
}
/** How many files are checked before it is asked again whether the others are worth sharing. */
const askAfter = 32;
/** Checks one file after the other, or takes what was found in it elsewhere. */
function checkInTurn(files, { checker, tree: { read }, share }) {
    const here = async (part) => await checkAlone(part, { checker: checker.alike(), read });
    let done = 0;
    let outcomes;
    const ask = async (waiting) => {
        await waiting;
        outcomes = (await share?.(files, done, here))?.[Symbol.asyncIterator]();
    };
    return (file) => {
        if (outcomes !== undefined)
            return takeOver(file, outcomes, { checker, read });
        const waiting = checkFile(file, { checker, read });
        done += 1;
        return done % askAfter === 0 && done < files.length ? ask(waiting) : waiting;
    };
}
async function takeOver(file, outcomes, { checker, read }) {
    const next = await outcomes.next();
    if (next.done === true)
        throw new Error('fewer outcomes than files');
    checker.takeOver(file, next.value, read);
}
/** What each file tells by itself; the checker is one that nothing else is given to. */
async function checkAlone(files, { checker, read }) {
    const outcomes = [];
    for (const file of files) {
        await checkFile(file, { checker, read });
        outcomes.push(checker.handOver());
    }
    return outcomes;
}
async function readTreeLayout(tree) {
    const files = tree.paths.filter(repository_paths/* isLayoutFile */.V);
    if (files.length === 0)
        return undefined;
    await tree.load(files);
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(1984)]).then(__webpack_require__.bind(__webpack_require__, 11984))).readLayout(tree.paths, tree.read);
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
function checkFile(file, { checker, read }) {
    const text = read(file);
    if (text !== undefined && !text.includes('\uFFFD'))
        return checker.file(file, text);
    checker.failed(file, {
        code: 'OSOP-MANIFEST-002', severity: 'error', where: { file, line: 1, column: 1 },
        message: text === undefined ? `${file} could not be read` : `${file} holds what is not UTF-8 text`, hint: 'Kubernetes reads UTF-8 only',
    });
    return undefined;
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
    const candidates = tree.paths.filter(mayHoldManifests);
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

/***/ 12309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ManifestChecker)
});

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __webpack_require__(34037);
// EXTERNAL MODULE: ./build/compiled/core/manifests/identify.js
var identify = __webpack_require__(81085);
// EXTERNAL MODULE: ./build/compiled/core/manifests/outcome.js
var outcome = __webpack_require__(99629);
// EXTERNAL MODULE: ./build/compiled/core/manifests/names.js
var names = __webpack_require__(24773);
// EXTERNAL MODULE: ./build/compiled/core/manifests/lifecycle.js + 1 modules
var lifecycle = __webpack_require__(74470);
// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/check-object.js
var check_object = __webpack_require__(930);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/pod-specs.js
var pod_specs = __webpack_require__(89018);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
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
/** As much of an object as this looks at: another thread need not send more. */
function seenTogether(object) {
    const metadata = (0,pod_specs/* partAt */.l0)(object.value, ['metadata'])?.value ?? {};
    const spec = specSeen(object);
    return { ...object, value: { metadata: picked(metadata, ['name', 'generateName', 'annotations']), ...(spec === undefined ? {} : { spec }) } };
}
const readWhole = new Set(['Service', 'HorizontalPodAutoscaler', 'Ingress', 'PodDisruptionBudget']);
function specSeen({ kind, value }) {
    if (readWhole.has(kind))
        return (0,pod_specs/* own */.ZV)(value, 'spec');
    if (!workloads.has(kind))
        return undefined;
    const labels = (0,pod_specs/* partAt */.l0)(value, ['spec', 'template', 'metadata', 'labels'])?.value;
    return { ...picked((0,pod_specs/* partAt */.l0)(value, ['spec'])?.value ?? {}, ['replicas']), ...(labels === undefined ? {} : { template: { metadata: { labels } } }) };
}
function picked(value, keys) {
    return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]]] : [])));
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
            const labels = (0,pod_specs/* partAt */.l0)(object.value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
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
            const selector = (0,pod_specs/* partAt */.l0)(value, ['spec', 'selector']);
            if (selector !== undefined && Object.keys(selector.value).length > 0 && pods.isIn(namespace) && pods.chosen(namespace, selector.value) === undefined) {
                add('dangling-reference', object, { pointer: '/spec/selector', message: 'the selector chooses no pod of the workloads beside it', hint: 'compare it with the labels of the pod template' });
            }
        }
        else if (kind === 'HorizontalPodAutoscaler') {
            const target = (0,pod_specs/* partAt */.l0)(value, ['spec', 'scaleTargetRef'])?.value ?? {};
            const [version, targetKind, name] = ['apiVersion', 'kind', 'name'].map((key) => (0,pod_specs/* own */.ZV)(target, key));
            if (typeof version === 'string' && typeof targetKind === 'string' && typeof name === 'string' && workloads.has(targetKind) && pods.isIn(namespace) && !here.has(identity(groupOf(version), targetKind, namespace, name))) {
                add('dangling-reference', object, { pointer: '/spec/scaleTargetRef/name', message: `there is no ${targetKind} ${(0,one_line/* beginning */.Ir)(name, 80)} beside it`, hint: 'correct scaleTargetRef' });
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
            const service = (0,pod_specs/* own */.ZV)(value, 'service');
            const name = (0,json/* isJsonObject */.O)(service) ? (0,pod_specs/* own */.ZV)(service, 'name') : undefined;
            if (typeof name === 'string' && !here.has(identity('', 'Service', object.namespace, name))) {
                add('dangling-reference', object, { pointer: `${pointer}/service/name`, message: `there is no Service ${(0,one_line/* beginning */.Ir)(name, 80)} beside it`, hint: 'correct the name of the backend' });
                return;
            }
            for (const key of ['defaultBackend', 'rules', 'http', 'paths', 'backend'])
                walk((0,pod_specs/* own */.ZV)(value, key), `${pointer}/${key}`);
        }
    };
    walk((0,pod_specs/* own */.ZV)(object.value, 'spec'), '/spec');
}
/** A budget that allows no eviction stops every drain of a node. */
function budgets(objects, pods, add) {
    for (const object of objects) {
        if (object.kind !== 'PodDisruptionBudget')
            continue;
        const spec = (0,pod_specs/* partAt */.l0)(object.value, ['spec']);
        const selector = (0,pod_specs/* partAt */.l0)(object.value, ['spec', 'selector', 'matchLabels']);
        if (spec === undefined || selector === undefined)
            continue;
        const [least, most] = [(0,pod_specs/* own */.ZV)(spec.value, 'minAvailable'), (0,pod_specs/* own */.ZV)(spec.value, 'maxUnavailable')];
        if (most === 0 || most === '0%')
            add('pdb-and-replicas', object, { pointer: '/spec/maxUnavailable', message: 'allows no eviction at all: nodes cannot be drained', hint: 'set maxUnavailable to 1' });
        const workload = pods.chosen(object.namespace, selector.value);
        const replicas = workload === undefined ? undefined : ((0,pod_specs/* own */.ZV)((0,pod_specs/* partAt */.l0)(workload.value, ['spec'])?.value ?? {}, 'replicas') ?? 1);
        if (workload === undefined || workload.kind === 'DaemonSet' || typeof replicas !== 'number' || replicas === 0)
            continue;
        if (least === '100%' || (typeof least === 'number' && least >= replicas))
            add('pdb-and-replicas', object, { pointer: '/spec/minAvailable', message: `wants ${least} of the ${replicas} ${replicas === 1 ? 'replica' : 'replicas'} of ${workload.kind} ${workload.name}: nodes cannot be drained`, hint: 'have more replicas than minAvailable, or use maxUnavailable: 1' });
    }
}
function includes(labels, wanted) {
    return Object.entries(wanted).every(([key, label]) => (0,pod_specs/* own */.ZV)(labels, key) === label);
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/policies/suppress.js
var suppress = __webpack_require__(93141);
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
        this.#apis = (0,lifecycle/* lifecycleOf */.o)(options.store, options.versions);
    }
    /** A checker with the same options that has seen nothing. */
    alike() {
        return new ManifestChecker(this.#options);
    }
    /** Checks the documents of a file's text. Undefined where nothing is left to wait for, as with most files: a promise for each costs time that can be measured. */
    file(file, text, rendered) {
        const { policies, strict } = this.#options;
        const read = (0,read_documents/* readManifestDocuments */.i)(file, text, { duplicateKeys: policies.get('duplicate-key') ?? (strict ? 'error' : 'off') });
        if (read instanceof Promise)
            return this.#waitFor(file, read, rendered);
        this.#documents(file, read, rendered);
        return this.#found.length > 0 ? this.#locate() : undefined;
    }
    async #waitFor(file, read, rendered) {
        this.#documents(file, await read, rendered);
        await this.#locate();
    }
    #documents(file, { documents, problems, unread }, rendered) {
        this.#problems.push(...problems);
        for (let index = 0; index < unread; index += 1)
            this.#manifests.push({ file, line: problems[0]?.where?.line ?? 1, verdict: 'invalid', name: file });
        for (const document of documents)
            this.#document(file, document, rendered);
    }
    /** Gives away what was found, as data that can be sent to a checker in another thread, and begins anew. No unit was ended. */
    handOver() {
        const waiting = new Set(this.#pending);
        const open = this.#entries().map((entry) => ({
            object: waiting.has(entry) ? entry.object : seenTogether(entry.object), pointer: entry.pointer, line: entry.document.where.line, waits: waiting.has(entry),
        }));
        this.#pending.length = 0;
        this.#unit = [];
        const told = [...this.#told];
        this.#told.clear();
        return { manifests: this.#manifests.splice(0), problems: this.#problems.splice(0), suppressed: this.#suppressed.splice(0), told, open };
    }
    /** Takes what another checker with the same options found in a file. `read` gives its text once more, where places in it are looked for. */
    takeOver(file, { manifests, problems, suppressed, told, open }, read) {
        // A list of a million items is one file: no call takes so many arguments.
        for (const manifest of manifests)
            this.#manifests.push(manifest);
        for (const problem of problems)
            this.#problems.push(problem);
        for (const one of suppressed)
            this.#suppressed.push(one);
        for (const place of told)
            this.#told.add(place);
        let again;
        for (const [index, opened] of open.entries()) {
            const document = (0,outcome/* reopened */.ZK)(opened, async () => (await (again ??= this.#again(file, read(file))))[index]);
            const entry = { object: opened.object, pointer: opened.pointer, document, rendered: undefined };
            if (this.#options.policies.size > 0)
                this.#unit.push(entry);
            if (opened.waits)
                this.#pending.push(entry);
        }
    }
    /** The documents of the open objects of a file, in the state that checking it leaves them in. */
    async #again(file, text) {
        if (text === undefined)
            return [];
        const checker = this.alike();
        await checker.file(file, text);
        return checker.#entries().map(({ document }) => document);
    }
    /** The objects that are not done with: all of them where they are checked together, else those that wait. */
    #entries() {
        return this.#options.policies.size > 0 ? this.#unit : this.#pending;
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
        const { store, versions } = this.#options;
        let findings;
        for (const version of versions) {
            const shape = store.find(object.apiVersion, object.kind, version);
            if (shape === undefined)
                return undefined;
            if ((0,check_shape/* fitsShape */.Gx)(object.value, shape, this.#options))
                continue;
            findings ??= new Map();
            for (const finding of (0,check_shape/* explainMisfit */.qN)(object.value, shape, this.#options))
                findings.set(`${finding.pointer} ${finding.message}`, finding);
        }
        return findings === undefined ? nothing : [...findings.values()];
    }
    #common(object) {
        const metadata = (0,identify/* checkMetadata */.sI)(object.value);
        const name = metadata.length === 0 ? (0,names/* checkObjectName */.R)(object.kind, object.name, (0,identify/* isNameGenerated */.zY)(object.value) ? 'generateName' : 'name') : undefined;
        const policies = this.#withoutSuppressed(object, (0,check_object/* checkObject */.g)(object, this.#options.policies, this.#apis));
        return metadata.length === 0 && name === undefined ? policies : [...metadata, ...(name === undefined ? [] : [name]), ...policies];
    }
    #withoutSuppressed(object, findings) {
        if (findings.length === 0)
            return findings;
        const { kept, suppressed } = (0,suppress/* suppress */.M)(object, findings);
        for (const { policy, reason } of suppressed)
            this.#suppressed.push({ policy, file: object.file, name: nameOf(object), reason });
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
        const manifest = { file: object.file, line: document.where.line, verdict, name: nameOf(object) };
        this.#manifests.push(reason === undefined ? manifest : { ...manifest, reason });
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
            message: `${nameOf(object)}: ${message}${rendered === undefined ? '' : ` (${rendered.note})`}`,
            ...(hint === undefined ? {} : { hint }),
            ...(policy === undefined ? {} : { policy }),
        });
    }
}
const nothing = [];
/** What a schema says of a place is not said again. */
function withCommon(findings, common) {
    if (findings.length === 0)
        return common;
    const told = new Set(findings.map(({ pointer }) => pointer));
    return [...findings, ...common.filter(({ code, pointer }) => code !== 'OSOP-MANIFEST-001' || !told.has(pointer))];
}
function nameOf({ kind, name, file }) {
    return `${kind === '' ? 'document' : kind} ${name === '' ? `in ${file}` : name}`;
}
function isListed({ apiVersion, kind, name }, list) {
    return list.some((entry) => entry === kind || entry === `${apiVersion}/${kind}` || entry === `${kind}/${name}`);
}


/***/ }),

/***/ 99629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ packOutcomes),
/* harmony export */   ZK: () => (/* binding */ reopened),
/* harmony export */   sW: () => (/* binding */ unpackOutcomes)
/* harmony export */ });
/** The document of an object that was checked elsewhere; it is read again when a place in it is asked for. */
function reopened({ object: { file }, line }, again) {
    const where = { file, line, column: 1 };
    return { where, locate: async (pointer, atKey) => (await (await again())?.locate(pointer, atKey)) ?? where };
}
/** Makes outcomes small to send. */
function packOutcomes(outcomes) {
    const lines = new Uint32Array(outcomes.length);
    const names = [];
    const rest = [];
    for (const [index, outcome] of outcomes.entries()) {
        const only = onlyValid(outcome);
        if (only === undefined) {
            rest.push(outcome);
        }
        else {
            lines[index] = only.line;
            names.push(only.name);
        }
    }
    return { lines, names, rest };
}
/** The outcomes that were packed, in the order of their files. */
function unpackOutcomes(files, { lines, names, rest }) {
    const [name, other] = [names.values(), rest.values()];
    return files.map((file, index) => {
        const line = lines[index] ?? 0;
        const outcome = line === 0 ? other.next().value : alone({ file, line, verdict: 'valid', name: name.next().value ?? '' });
        if (outcome === undefined)
            throw new Error(`no outcome was sent for ${file}`);
        return outcome;
    });
}
function alone(manifest) {
    return { manifests: [manifest], problems: [], suppressed: [], told: [], open: [] };
}
function onlyValid({ manifests, problems, suppressed, told, open }) {
    const [only] = manifests;
    const nothingElse = manifests.length === 1 && problems.length + suppressed.length + told.length + open.length === 0;
    return nothingElse && only?.verdict === 'valid' && only.reason === undefined ? only : undefined;
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readManifestDocuments)
/* harmony export */ });
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24971);
/* harmony import */ var _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);


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
async function readFully({ file, text, budget, duplicateKeys }, { start, end, line }) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717)]).then(__webpack_require__.bind(__webpack_require__, 68717));
    const read = readYaml(text.slice(start, end), file, { scalars: 'kubernetes', maxLength: longestFile, budget, firstLine: line, duplicateKeys: duplicateKeys === 'error' ? 'error' : 'warning' });
    return duplicateKeys === 'off' ? { ...read, problems: read.problems.filter(({ code }) => code !== 'OSOP-YAML-005') } : read;
}
/**
 * Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. Where all are ordinary,
 * as in most files, there is nothing to wait for.
 */
function readManifestDocuments(file, text, options = { duplicateKeys: 'error' }) {
    if (text.length > longestFile)
        return tooLong({ file, line: 1, column: 1 }, text.length, longestFile);
    const source = { file, text, budget: { lexemes: mostLexemes }, duplicateKeys: options.duplicateKeys };
    const slices = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDocuments */ .ZF)(text);
    if (slices === undefined)
        return readSlowly(source, { start: 0, end: text.length, line: 1 });
    const documents = [];
    for (const slice of slices) {
        const document = readFast(source, slice);
        if (document === undefined)
            return readRest(source, { slices: slices.slice(documents.length), documents });
        documents.push(document);
    }
    return { documents, problems: [], unread: 0 };
}
/** From the first document on that the fast parser cannot read. */
async function readRest(source, { slices, documents }) {
    const problems = [];
    let unread = 0;
    for (const [index, slice] of slices.entries()) {
        const document = index === 0 ? undefined : readFast(source, slice);
        if (document !== undefined) {
            documents.push(document);
            continue;
        }
        const read = await readSlowly(source, slice);
        documents.push(...read.documents);
        problems.push(...read.problems);
        unread += read.unread;
    }
    return { documents, problems, unread };
}
function readFast(source, slice) {
    const value = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlockYaml */ .w_)(source.text, slice.start, slice.end);
    return value === _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .unusual */ .yq ? undefined : fastDocument(source, { slice, value });
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
            return atKey ? full.locateKey(pointer) : full.locate(pointer);
        },
    };
}
async function readSlowly(source, slice) {
    const { file, text } = source;
    const length = slice.end - slice.start;
    if (length > longestDocument)
        return tooLong({ file, line: slice.line, column: 1 }, length, longestDocument);
    const { documents, problems } = await readFully(source, slice);
    const wrong = problems.some((problem) => problem.severity === 'error');
    return {
        documents: wrong ? [] : documents.map((document) => slowDocument(file, text, { slice, document })),
        problems,
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
        locate: async (pointer, atKey = false) => (atKey ? document.locateKey(pointer) : document.locate(pointer)),
    };
}
/** The document for its places; undefined where the file got its share of that. */
async function readForPlaces(source, slice) {
    const { budget } = source;
    const room = budget.lexemes - reservedLexemes - lexemesOfStart;
    if (room <= 0)
        return undefined;
    const own = { lexemes: room };
    const { documents } = await readFully({ ...source, budget: own }, slice);
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
function countLines(text, start, end) {
    let lines = 0;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
/** The first line of a document that is neither empty nor a comment nor its `---`. */
function firstLine(text, { start, end, line }) {
    // Most begin with a key.
    if (text.startsWith('apiVersion:', start))
        return line;
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


/***/ })

};
