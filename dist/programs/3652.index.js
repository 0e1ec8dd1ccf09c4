export const id = 3652;
export const ids = [3652];
export const modules = {

/***/ 83652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareLive: () => (/* binding */ compareLive)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/mask.js
var mask = __webpack_require__(97978);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/desired-state.js
var desired_state = __webpack_require__(82278);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/diff-states.js + 1 modules
var diff_states = __webpack_require__(38614);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/edit-places.js
var edit_places = __webpack_require__(70435);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/diff-values.js
var diff_values = __webpack_require__(47224);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/list-keys.js
var list_keys = __webpack_require__(25831);
;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/predict-live.js



/**
 * What an object would be after it was applied, as Kubernetes merges: what is wanted is set, what was wanted before and is not
 * any more goes, all else stays. https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#merge-patch-calculation
 */
function predictLive(live, { original, wanted }) {
    return mergeObjects(live, { original, wanted }, '');
}
function mergeObjects(live, { original, wanted }, field) {
    const merged = {};
    for (const [key, held] of Object.entries(live)) {
        const was = original !== undefined && Object.hasOwn(original, key) && !Object.hasOwn(wanted, key) ? original[key] : undefined;
        const left = was === undefined ? held : (0,json/* isJsonObject */.O)(was) && (0,json/* isJsonObject */.O)(held) ? mergeObjects(held, { original: was, wanted: {} }, key) : undefined;
        // Of a mapping that nobody asks for any more, what others have put there stays.
        if (was === undefined || ((0,json/* isJsonObject */.O)(left) && Object.keys(left).length > 0))
            merged[key] = left;
    }
    for (const [key, held] of Object.entries(wanted)) {
        if (held !== undefined)
            merged[key] = amounts.has(field) && sameQuantity(live[key], held) ? live[key] : mergeValues(live[key], { original: original?.[key], wanted: held }, key);
    }
    return merged;
}
function mergeValues(live, { original, wanted }, field) {
    if ((0,json/* isJsonObject */.O)(live) && (0,json/* isJsonObject */.O)(wanted))
        return mergeObjects(live, { original: (0,json/* isJsonObject */.O)(original) ? original : undefined, wanted }, field);
    if (Array.isArray(live) && Array.isArray(wanted))
        return mergeLists(live, { original: Array.isArray(original) ? original : undefined, wanted: wanted }, field);
    return wanted;
}
function mergeLists(live, { original, wanted }, field) {
    const keyed = (0,list_keys/* keyLists */.J)(field, live, wanted);
    if (keyed === undefined) {
        // Defaults in the items of a list that is set as a whole are not ours.
        return live.length === wanted.length ? wanted.map((item, index) => mergeValues(live[index], { original: original?.[index], wanted: item }, field)) : wanted;
    }
    const before = original === undefined ? undefined : (0,list_keys/* keyLists */.J)(field, original, live)?.before;
    const kept = [...keyed.before].flatMap(([key, place]) => {
        const own = keyed.after.get(key);
        const was = before?.get(key);
        if (own !== undefined)
            return [mergeValues(live[place], { original: was === undefined ? undefined : original?.[was], wanted: wanted[own] ?? null }, field)];
        return was === undefined ? [live[place] ?? null] : [];
    });
    return [...kept, ...[...keyed.after].flatMap(([key, place]) => (keyed.before.has(key) ? [] : [wanted[place] ?? null]))];
}
/** Fields that hold amounts. */
const amounts = new Set(['limits', 'requests', 'capacity', 'hard', 'default', 'defaultRequest', 'min', 'max']);
const units = { n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 };
/** `1000m` and `1` are the same amount, and Kubernetes keeps the shorter. https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
function sameQuantity(one, other) {
    if (one === undefined || (0,diff_values/* sameValue */.eE)(one, other))
        return one !== undefined;
    const [left, right] = [amountOf(one), amountOf(other)];
    return left !== undefined && right !== undefined && Math.abs(left - right) <= Math.abs(left) * 1e-12;
}
function amountOf(value) {
    if (typeof value === 'number')
        return value;
    const [, digits, unit = ''] = typeof value === 'string' ? (/^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)([numkMGTPE]|[KMGTPE]i)?$/.exec(value) ?? []) : [];
    const factor = units[unit];
    return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/live-state.js







/**
 * What a sync would change: fields that the files set, and those that they set when Argo CD looked last and no longer do. What
 * others have set since (defaults, controllers, webhooks) is left as it is.
 */
function diffLive(head, managed, { redact, application, isWhole }) {
    const rules = ignoreRules(application);
    const before = new Map();
    const after = new Map();
    let hiddenSecrets = 0;
    const known = new Map(managed.filter(({ hook }) => !hook).map((one) => [(0,desired_state/* keyOf */.TN)({ ...one, version: '' }), one]));
    for (const [key, object] of head.objects) {
        if (object.hook)
            continue;
        // A kind of one's own may belong to the cluster, which its manifest does not say.
        const found = known.get(key) ?? known.get((0,desired_state/* keyOf */.TN)({ ...object, namespace: '' }));
        if (found !== undefined)
            known.delete((0,desired_state/* keyOf */.TN)({ ...found, version: '' }));
        if (found?.live === undefined) {
            after.set(key, object);
            continue;
        }
        if ((0,mask/* isSecret */.$f)(object))
            hiddenSecrets += 1;
        const pair = comparedWithLive(object, { ...found, live: found.live }, { application, rules });
        before.set(key, { ...object, value: pair.live });
        after.set(key, { ...object, value: pair.predicted });
    }
    if (isWhole)
        for (const [key, { live, ...id }] of known)
            if (live !== undefined)
                before.set(key, { ...id, version: versionOf(live), value: live });
    const diff = (0,diff_states/* diffStates */.oD)({ objects: before, repeated: [], leftOut: 0 }, { objects: after, repeated: [], leftOut: 0 }, { redact });
    const unseen = managed.every(({ normalized }) => normalized === undefined);
    return { ...diff, hiddenSecrets, unknownRules: unseen ? rules.filter(({ others }) => others).length : 0 };
}
function versionOf({ apiVersion }) {
    return typeof apiVersion === 'string' ? apiVersion.slice(apiVersion.indexOf('/') + 1) : '';
}
/** The object as it is and as a sync would leave it. */
function comparedWithLive(object, { live, target, normalized }, { application, rules }) {
    const wanted = withNamespace(plain(object, object.value), object.namespace);
    const untracked = (value) => withoutTracking(plain(object, value), { wanted, application });
    const original = untracked(target ?? lastApplied(live) ?? {});
    const hidden = (0,mask/* isSecret */.$f)(object) ? (value) => ({ ...value, data: readableData(value['data'], wanted['data']) }) : (value) => value;
    const actual = hidden(untracked(live));
    const predicted = predictLive(actual, { original: hidden(original), wanted });
    const pointers = rules.filter((rule) => rule.matches(object)).flatMap((rule) => rule.pointers);
    const leftOut = normalized === undefined ? [] : missingFrom(untracked(normalized), actual);
    const without = (value) => pointers.reduce((left, path) => removed(left, path), (0,edit_places/* editPlaces */.t)(value, leftOut, undefined));
    return { live: without(actual), predicted: without(predicted) };
}
function plain(object, value) {
    return (0,diff_states/* comparable */.Zm)({ ...object, value });
}
/** Argo CD puts the destination's namespace where none is written. */
function withNamespace(value, namespace) {
    const metadata = (0,json/* isJsonObject */.O)(value['metadata']) ? value['metadata'] : {};
    return namespace === '' ? value : { ...value, metadata: { ...metadata, namespace } };
}
/** The label by which Argo CD tracks, where the files do not set it themselves. */
function withoutTracking(value, { wanted, application }) {
    const label = 'app.kubernetes.io/instance';
    const [own, metadata, about] = [wanted['metadata'], value['metadata'], application['metadata']].map((one) => ((0,json/* isJsonObject */.O)(one) ? one : {}));
    const labels = (0,json/* isJsonObject */.O)(metadata?.['labels']) ? metadata['labels'] : {};
    const { name = null, namespace = null } = about ?? {};
    const set = (0,json/* isJsonObject */.O)(own?.['labels']) && own['labels'][label] !== undefined;
    const tracked = typeof name === 'string' ? [name, ...(typeof namespace === 'string' ? [`${namespace}_${name}`] : [])] : [];
    if (set || !tracked.some((one) => one === labels[label]))
        return value;
    const { [label]: _tracked, ...others } = labels;
    const { labels: _labels, ...rest } = metadata ?? {};
    return { ...value, metadata: Object.keys(others).length === 0 ? rest : { ...rest, labels: others } };
}
/** Argo CD shows plus signs: what both have counts as the same. */
function readableData(data, wanted) {
    const [shown, own] = [data, wanted].map((one) => ((0,json/* isJsonObject */.O)(one) ? one : {}));
    return Object.fromEntries(Object.keys(shown ?? {}).map((key) => [key, own?.[key] ?? shown?.[key]]));
}
function lastApplied(live) {
    const text = (0,desired_state/* annotationsOf */.Ih)(live)['kubectl.kubernetes.io/last-applied-configuration'];
    const value = typeof text === 'string' ? (0,json/* parseJson */.q)(text) : undefined;
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
/** `spec.ignoreDifferences`. https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/#application-level-configuration */
function ignoreRules({ spec }) {
    const rules = (0,json/* isJsonObject */.O)(spec) && Array.isArray(spec['ignoreDifferences']) ? spec['ignoreDifferences'].filter(json/* isJsonObject */.O) : [];
    return rules.map(({ group, kind, name, namespace, jsonPointers, jqPathExpressions, managedFieldsManagers }) => ({
        matches: (object) => fits(group ?? '', object.group) && fits(kind, object.kind) && (name === undefined || name === '' || name === object.name) && (namespace === undefined || namespace === '' || namespace === object.namespace),
        pointers: listOf(jsonPointers).flatMap((pointer) => (typeof pointer === 'string' && pointer.startsWith('/') ? [(0,pointers/* segmentsOf */.OD)(pointer)] : [])),
        others: listOf(jqPathExpressions).length > 0 || listOf(managedFieldsManagers).length > 0,
    }));
}
function fits(pattern, text) {
    return pattern === '*' || pattern === text;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Paths of what stands in `whole` and no longer in `part`. Lists are looked into where none of their items went. */
function missingFrom(part, whole, path = []) {
    if (part === undefined)
        return [path];
    if (Array.isArray(whole))
        return Array.isArray(part) && part.length === whole.length ? whole.flatMap((item, index) => missingFrom((0,pointers/* childOf */.GG)(part, String(index)), item, [...path, String(index)])) : [];
    if (!(0,json/* isJsonObject */.O)(whole) || !(0,json/* isJsonObject */.O)(part))
        return [];
    return Object.entries(whole).flatMap(([key, held]) => (held === undefined ? [] : missingFrom((0,pointers/* childOf */.GG)(part, key), held, [...path, key])));
}
function removed(value, [step = '', ...rest]) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => (String(index) !== step ? [item] : rest.length === 0 ? [] : [removed(item, rest)]));
    if (!(0,json/* isJsonObject */.O)(value) || !Object.hasOwn(value, step))
        return value;
    const { [step]: held, ...others } = value;
    return rest.length === 0 ? others : { ...others, [step]: removed(held ?? null, rest) };
}

// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/in-parallel.js
var in_parallel = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/commands/diff/compare-live.js






/** Applications that are asked for at a time. */
const atOnce = 5;
/** Asks Argo CD what runs, and holds what the files ask for at head against it. Only reads. Throws AdapterError (`cancelled`) only. */
async function compareLive(applications, settings, host) {
    const connected = await (0,wiring/* connectPorts */.fs)(settings, host, (0,wiring/* workspaceRoot */.oS)(settings, host));
    if ('problem' in connected)
        return { kind: 'invalid-input', problems: [connected.problem] };
    try {
        const { argocd } = connected.ports;
        return { kind: 'told', found: await (0,in_parallel/* inParallel */.H)(applications, atOnce, async (one) => await compareOne(one, { argocd, settings, signal: host.signal })) };
    }
    finally {
        connected.close();
    }
}
async function compareOne({ diff: { row }, application, head, isWhole, secrets }, { argocd, settings, signal }) {
    if (row.change === 'added')
        return { kind: 'new' };
    try {
        const managed = await argocd.managedResources(refOf(row.id), signal);
        // Argo CD hides their values; where something before it does not, they are taken out all the same.
        const shown = managed.filter(mask/* isSecret */.$f).flatMap(({ target, live }) => [target, live].flatMap((value) => (value === undefined ? [] : (0,mask/* secretsOf */.Fj)({ value }))));
        const redact = (0,report_redact.createRedactor)([...settings.secrets, ...secrets, ...shown]);
        return { kind: 'compared', diff: diffLive(head, managed, { redact, application, isWhole }) };
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || error.code === 'cancelled')
            throw error;
        return { kind: 'unknown', why: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
    }
}
function refOf(id) {
    const [first = '', name] = id.split('/');
    return name === undefined ? { name: first } : { namespace: first, name };
}


/***/ })

};
