export const id = 627;
export const ids = [627];
export const modules = {

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

/***/ 24460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   jo: () => (/* binding */ gapProblems),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/** Whether anything differs, in git or from what runs. */
function differs({ rendered, definition, live }) {
    return rendered.objects.length > 0 || rendered.onlyNoise > 0 || definition !== undefined || (live.kind === 'compared' && live.diff.objects.length > 0);
}
/** Whether something of it could not be compared. */
function isUnknown({ gaps, live }) {
    return gaps.length > 0 || live.kind === 'unknown';
}
/** What is not known of an application, as problems. */
function gapProblems({ row, gaps, live }) {
    const unknown = gaps.map(({ source, side, why, where }) => ({
        code: 'OSOP-DIFF-001', severity: 'error', message: `${row.id} could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`, where: where ?? row.where,
        hint: 'make it possible to render it from the files of this repository, or look at what Argo CD shows for it',
    }));
    if (live.kind !== 'unknown')
        return unknown;
    return [...unknown, { code: 'OSOP-DIFF-002', severity: 'error', message: `${row.id} could not be compared with what runs: ${live.why}`, where: row.where, ...(live.hint === undefined ? {} : { hint: live.hint }) }];
}


/***/ }),

/***/ 82278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ mostObjects),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   Iq: () => (/* binding */ desiredState),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _manifests_identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81085);


/** More objects than this are not compared: no application of people has them. */
const mostObjects = 5_000;
/** `group/kind/namespace/name`. */
function keyOf({ group, kind, namespace, name }) {
    return [group, kind, namespace, name].join('/');
}
/** Kinds of Kubernetes, and of what is often beside it, that belong to the whole cluster. */
const clusterWide = new Set([
    '/Namespace', '/Node', '/PersistentVolume', '/ComponentStatus', 'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService',
    ...['ClusterRole', 'ClusterRoleBinding'].map((kind) => `rbac.authorization.k8s.io/${kind}`),
    ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'].map((kind) => `admissionregistration.k8s.io/${kind}`),
    ...['StorageClass', 'CSIDriver', 'CSINode', 'VolumeAttachment', 'VolumeAttributesClass'].map((kind) => `storage.k8s.io/${kind}`),
    'scheduling.k8s.io/PriorityClass', 'node.k8s.io/RuntimeClass', 'networking.k8s.io/IngressClass', 'networking.k8s.io/IPAddress', 'networking.k8s.io/ServiceCIDR', 'certificates.k8s.io/CertificateSigningRequest',
    'flowcontrol.apiserver.k8s.io/FlowSchema', 'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration', 'policy/PodSecurityPolicy', 'gateway.networking.k8s.io/GatewayClass', 'resource.k8s.io/DeviceClass',
]);
/** Reads documents as what an application with this destination asks for. What is no object is left out, as Argo CD does. */
function desiredState(documents, { namespace }) {
    const found = documents.flatMap((document) => {
        const objects = (0,_manifests_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyObjects */ .XC)('', document);
        return 'notAManifest' in objects ? [] : objects.filter(({ unusable }) => unusable.length === 0);
    });
    const wide = new Set([...clusterWide, ...found.flatMap(({ object }) => definedClusterWide(object.value))]);
    const objects = new Map();
    const repeated = [];
    const generated = new Map();
    let leftOut = 0;
    for (const { object: { value, apiVersion, kind, namespace: written, name } } of found) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
            continue;
        const [group, version] = apiVersion.includes('/') ? [apiVersion.slice(0, apiVersion.indexOf('/')), apiVersion.slice(apiVersion.indexOf('/') + 1)] : ['', apiVersion];
        const isWide = wide.has(`${group}/${kind}`) || (written === '' && kind.startsWith('Cluster'));
        const object = { group, version, kind, namespace: isWide ? '' : written || namespace, name, value, hook: isHook(value) };
        // Each time that it is applied there is one more of it.
        const turn = (0,_manifests_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameGenerated */ .zY)(value) ? (generated.get(keyOf(object)) ?? 0) : undefined;
        if (turn !== undefined)
            generated.set(keyOf(object), turn + 1);
        const key = turn === undefined ? keyOf(object) : `${keyOf(object)}*${turn}`;
        const before = objects.get(key);
        if (before !== undefined)
            repeated.push(before);
        else if (objects.size >= mostObjects) {
            leftOut += 1;
            continue;
        }
        objects.set(key, object);
    }
    return { objects, repeated, leftOut };
}
/** Kinds that a CustomResourceDefinition among the objects declares for the whole cluster. */
function definedClusterWide(value) {
    const spec = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && value['kind'] === 'CustomResourceDefinition' ? value['spec'] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(spec) || spec['scope'] !== 'Cluster' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(spec['names']))
        return [];
    const [group, kind] = [spec['group'], spec['names']['kind']];
    return typeof group === 'string' && typeof kind === 'string' ? [`${group}/${kind}`] : [];
}
/** By the annotations of Argo CD and Helm. Source: gitops-engine/pkg/sync/hook/hook.go of argo-cd. */
function isHook(value) {
    const { 'argocd.argoproj.io/hook': own, 'helm.sh/hook': helm } = annotationsOf(value);
    return (typeof own === 'string' && own !== '' && own !== 'Skip') || (own === undefined && typeof helm === 'string' && helm !== '' && helm !== 'crd-install');
}
/** The annotations of an object; none where they are no mapping. */
function annotationsOf(value) {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value['metadata']) ? value['metadata'] : {};
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(metadata['annotations']) ? metadata['annotations'] : {};
}


/***/ }),

/***/ 38614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zm: () => (/* binding */ comparable),
  oD: () => (/* binding */ diffStates),
  rc: () => (/* binding */ mostFields)
});

// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
// EXTERNAL MODULE: ./build/compiled/core/manifests/sync-options.js
var sync_options = __webpack_require__(17777);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/clean-object.js

/** What only the cluster writes. */
const ofTheServer = new Set(['managedFields', 'creationTimestamp', 'resourceVersion', 'uid', 'generation', 'selfLink', 'deletionTimestamp', 'deletionGracePeriodSeconds']);
/** Annotations that say by what an object was applied, and not what it is. */
const bookkeeping = new Set(['kubectl.kubernetes.io/last-applied-configuration', 'argocd.argoproj.io/tracking-id', 'deployment.kubernetes.io/revision']);
/** The label by which Argo CD tracks where it was told to use one of its own. */
const trackingLabels = new Set(['argocd.argoproj.io/instance']);
/** Where nothing in it means the same as nothing at all. `emptyDir: {}` and `podSelector: {}` are not among them. */
const sameAsAbsent = new Set([
    'annotations', 'labels', 'resources', 'limits', 'requests', 'env', 'envFrom', 'volumeMounts', 'volumeDevices', 'volumes', 'args', 'command', 'imagePullSecrets', 'initContainers',
    'tolerations', 'affinity', 'nodeSelector', 'securityContext', 'strategy', 'hostAliases', 'finalizers', 'ownerReferences', 'data', 'stringData', 'binaryData',
]);
/** An object without what is no part of what was asked for: state, bookkeeping, nulls, and empty fields that mean nothing. */
function cleanObject({ status: _status, metadata, ...rest }) {
    const cleaned = clean(rest);
    return { ...((0,json/* isJsonObject */.O)(cleaned) ? cleaned : {}), ...((0,json/* isJsonObject */.O)(metadata) ? { metadata: cleanMetadata(metadata) } : {}) };
}
function cleanMetadata(metadata) {
    const own = Object.fromEntries(Object.entries(metadata).filter(([key]) => !ofTheServer.has(key)));
    const cleaned = clean({ ...own, annotations: without(own['annotations'], bookkeeping), labels: without(own['labels'], trackingLabels) });
    return (0,json/* isJsonObject */.O)(cleaned) ? cleaned : {};
}
function without(value, names) {
    return (0,json/* isJsonObject */.O)(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))) : value;
}
function clean(value) {
    if (Array.isArray(value))
        return value.map(clean);
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => {
        if (held === undefined || held === null)
            return [];
        const cleaned = clean(held);
        return sameAsAbsent.has(key) && isEmpty(cleaned) ? [] : [[key, cleaned]];
    }));
}
function isEmpty(value) {
    return Array.isArray(value) ? value.length === 0 : (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/desired-state.js
var desired_state = __webpack_require__(82278);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/diff-values.js
var diff_values = __webpack_require__(47224);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/edit-places.js
var edit_places = __webpack_require__(70435);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/mask.js
var mask = __webpack_require__(97978);
// EXTERNAL MODULE: ./build/compiled/core/rendered-diff/noise.js
var rendered_diff_noise = __webpack_require__(51242);
;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/diff-states.js








/** Fields of one object, and objects of an application, that are kept. */
const mostFields = 200;
const mostKept = 500;
/** Compares what an application was made of with what it will be made of. */
function diffStates(before, after, options) {
    const { pairs, renamed } = matchObjects(before.objects, after.objects);
    const objects = [];
    let [same, onlyNoise, noise] = [0, 0, rendered_diff_noise/* noNoise */.wP];
    for (const [one, other] of pairs) {
        const diff = diffObjects(one, other, { ...options, renamed });
        noise = (0,rendered_diff_noise/* addNoise */.GZ)(noise, diff?.noise ?? rendered_diff_noise/* noNoise */.wP);
        if (diff === undefined)
            same += 1;
        else if (diff.change === 'changed' && diff.changes.length === 0 && diff.notes.length === 0)
            onlyNoise += 1;
        else
            objects.push(diff);
    }
    return { objects: objects.toSorted(byWeight).slice(0, mostKept), leftOut: Math.max(0, objects.length - mostKept), counts: countObjects(objects), same, onlyNoise, noise };
}
function countObjects(objects) {
    const count = (change) => objects.filter((object) => object.change === change).length;
    return { removed: count('removed'), added: count('added'), changed: count('changed') };
}
const order = { removed: 0, added: 1, changed: 2 };
function byWeight(one, other) {
    const weight = ({ change, changes }) => order[change] * 2 + (change === 'changed' && !changes.some((field) => field.weight !== 'other') ? 1 : 0);
    return weight(one) - weight(other) || compareTexts(`${one.object.kind}/${(0,desired_state/* keyOf */.TN)(one.object)}`, `${other.object.kind}/${(0,desired_state/* keyOf */.TN)(other.object)}`);
}
function compareTexts(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
}
/** By group, kind, namespace and name; a ConfigMap or Secret whose name ends with the hash of its content, by the rest of the name. */
function matchObjects(before, after) {
    const pairs = [];
    const gone = new Map();
    for (const [key, object] of before) {
        const other = after.get(key);
        if (other === undefined)
            gone.set(stemOf(object), [...(gone.get(stemOf(object)) ?? []), object]);
        else
            pairs.push([object, other]);
    }
    const come = [...after].filter(([key]) => !before.has(key)).map(([, object]) => object);
    const byStem = new Map();
    for (const object of come)
        byStem.set(stemOf(object), (byStem.get(stemOf(object)) ?? 0) + 1);
    const renamed = new Map();
    for (const object of come) {
        const stem = stemOf(object);
        const [one, ...more] = gone.get(stem) ?? [];
        if (one === undefined || more.length > 0 || byStem.get(stem) !== 1) {
            pairs.push([undefined, object]);
            continue;
        }
        gone.delete(stem);
        renamed.set(one.name, object.name);
        pairs.push([one, object]);
    }
    return { pairs: [...pairs, ...[...gone.values()].flat().map((object) => [object, undefined])], renamed };
}
/** The letters are those that kustomize writes a hash in. https://github.com/kubernetes-sigs/kustomize/blob/master/api/hasher/hasher.go */
function stemOf(object) {
    const { kind, group } = object;
    const hashed = group === '' && (kind === 'ConfigMap' || kind === 'Secret') ? /^(.+)-[bcdfghkmt2456789]{10}$/.exec(object.name)?.[1] : undefined;
    return hashed === undefined ? (0,desired_state/* keyOf */.TN)(object) : `${(0,desired_state/* keyOf */.TN)({ ...object, name: hashed })}-#`;
}
/** An object without what is no difference, its data in one form. */
function comparable(object) {
    const cleaned = cleanObject(object.value);
    return (0,mask/* isSecret */.$f)(object) ? (0,mask/* unifySecret */.WO)(cleaned) : cleaned;
}
/** How two objects differ; undefined where they do not. */
function diffObjects(one, other, { redact, random, renamed }) {
    const [before, after] = [one, other].map((object) => (object === undefined ? undefined : { ...object, value: comparable(object) }));
    const object = other ?? one;
    if (object === undefined)
        return undefined;
    const found = before === undefined || after === undefined ? [] : (0,diff_values/* diffValues */.In)(before.value, after.value);
    if (before !== undefined && after !== undefined && found.length === 0)
        return undefined;
    const key = (0,desired_state/* keyOf */.TN)(object);
    const isRenamed = one !== undefined && other !== undefined && one.name !== other.name;
    const shown = [];
    const hidden = [];
    for (const change of found) {
        if (isRenamed && change.path === 'metadata.name')
            continue;
        const kind = random !== undefined && weightOf(change) === 'other' && random.before.has(`${key} ${change.beforeAt ?? ''}`) && random.after.has(`${key} ${change.afterAt ?? ''}`) ? 'random' : (0,rendered_diff_noise/* noiseOf */.YN)(change, renamed);
        if (kind === undefined)
            shown.push(change);
        else
            hidden.push(kind);
    }
    const masked = { before: before === undefined ? undefined : (0,mask/* maskObject */.c)(before, redact), after: after === undefined ? undefined : (0,mask/* maskObject */.c)(after, redact) };
    const marked = markHidden(masked, found);
    const kept = shown.toSorted((a, b) => weights[weightOf(a)] - weights[weightOf(b)]).slice(0, mostFields);
    return {
        change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        object: idOf(object, redact), hook: object.hook, renamedFrom: isRenamed ? redact(one.name) : undefined,
        changes: kept.map((change) => shownChange(change, { ...marked, redact })), leftOut: shown.length - kept.length, noise: (0,rendered_diff_noise/* countNoise */.y$)(hidden),
        notes: notesOf({ one, other, found, shown }), ...marked,
    };
}
const weights = { image: 0, replicas: 1, other: 2 };
function weightOf({ fields }) {
    const last = fields.at(-1);
    if (last === 'image')
        return 'image';
    return last === 'replicas' || last === 'minReplicas' || last === 'maxReplicas' ? 'replicas' : 'other';
}
/** Names that a secret is in are shown without it. */
function idOf({ group, version, kind, namespace, name }, redact) {
    return { group: redact(group), version: redact(version), kind: redact(kind), namespace: redact(namespace), name: redact(name) };
}
function shownChange(change, { before, after, redact }) {
    const { path, reordered, beforeAt, afterAt } = change;
    if (reordered === true)
        return { path: redact(path), weight: 'other', before: redactNames(change.before, redact), after: redactNames(change.after, redact), reordered: true };
    return { path: redact(path), weight: weightOf(change), before: at(before, beforeAt), after: at(after, afterAt), reordered: false };
}
function redactNames(names, redact) {
    return Array.isArray(names) ? names.map((name) => redact(typeof name === 'string' ? name : '')) : [];
}
function at(value, pointer) {
    // A key that a secret is in has another name where it is shown.
    return pointer === undefined ? undefined : value === undefined ? '***' : ((0,pointers/* valueAt */.fK)(value, pointer) ?? '***');
}
/** Where values differ and nothing of that can be seen, the later one says so. */
function markHidden({ before, after }, found) {
    if (before === undefined || after === undefined)
        return { before, after };
    const hidden = found.flatMap(({ reordered, beforeAt, afterAt }) => {
        if (reordered === true || beforeAt === undefined || afterAt === undefined)
            return [];
        const [one, other] = [(0,pointers/* valueAt */.fK)(before, beforeAt), (0,pointers/* valueAt */.fK)(after, afterAt)];
        return one !== undefined && (0,diff_values/* sameValue */.eE)(one, other) ? [(0,pointers/* segmentsOf */.OD)(afterAt)] : [];
    });
    return { before, after: (0,edit_places/* editPlaces */.t)(after, hidden, mask/* otherMask */.Xx) };
}
function notesOf({ one, other, found, shown }) {
    if (other === undefined)
        return one === undefined ? [] : keptBy(one);
    const isHidden = found.some((change) => isOfPods(change) && !shown.includes(change)) && !shown.some(isOfPods);
    return [
        ...(one !== undefined && one.name !== other.name ? ['its name holds a hash of its content: the old one is pruned'] : []),
        ...(isHidden && runsPods(other) ? ['its pods start anew: a checksum, name or version label in their template differs'] : []),
    ];
}
function isOfPods({ fields }) {
    return fields[0] === 'spec' && fields[1] === 'template';
}
function runsPods({ kind }) {
    return ['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout'].includes(kind);
}
/** What keeps a resource when it is pruned. */
function keptBy({ value, hook }) {
    const options = (0,sync_options/* ownSyncOptions */.U)(value);
    if (hook)
        return ['a hook: nothing prunes it'];
    if (options.includes('Prune=false'))
        return ['stays in the cluster: Prune=false'];
    return options.includes('Prune=confirm') ? ['waits for a confirmation: Prune=confirm'] : [];
}


/***/ }),

/***/ 47224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ diffValues),
/* harmony export */   eE: () => (/* binding */ sameValue)
/* harmony export */ });
/* unused harmony export canonical */
/* harmony import */ var _diff_line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28356);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _manifests_pointers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24971);
/* harmony import */ var _list_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25831);




/** The fields in which two objects differ, in the order of their names. Neither the order of keys counts nor that of items with a key. */
function diffValues(before, after) {
    const changes = [];
    compare(before, after, { place: { path: '', fields: [], before: [], after: [] }, changes });
    return changes;
}
function compare(before, after, { place, changes }) {
    if (sameValue(before, after))
        return;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(before) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(after)) {
        for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()) {
            compare((0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .GG)(before, key), (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .GG)(after, key), { place: below(place, key), changes });
        }
    }
    else if (Array.isArray(before) && Array.isArray(after))
        compareLists(before, after, { place, changes });
    else
        changes.push(changeAt(place, before, after));
}
function compareLists(before, after, { place, changes }) {
    const keyed = (0,_list_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyLists */ .J)(place.fields.at(-1) ?? '', before, after);
    if (keyed === undefined) {
        comparePlaces(before, after, { place, changes });
        return;
    }
    const lone = keyed.byName ? undefined : loneItems(keyed);
    for (const key of new Set([...keyed.before.keys(), ...keyed.after.keys()])) {
        if (key === lone?.before)
            continue;
        const [one, other] = [keyed.before.get(key === lone?.after ? lone.before : key), keyed.after.get(key)];
        compare(one === undefined ? undefined : before[one], other === undefined ? undefined : after[other], { place: item(place, { label: key, before: one, after: other }), changes });
    }
    if (keyed.ordered && isReordered(keyed))
        changes.push({ ...changeAt(place, [...keyed.before.keys()], [...keyed.after.keys()]), reordered: true });
}
/** The only item that went and the only one that came: a port that has another number is still that port to a reader. */
function loneItems({ before, after }) {
    const [gone, come] = [[...before.keys()].filter((key) => !after.has(key)), [...after.keys()].filter((key) => !before.has(key))];
    return gone.length === 1 && come.length === 1 ? { before: gone[0] ?? '', after: come[0] ?? '' } : undefined;
}
/** Of the items that both have. */
function isReordered({ before, after }) {
    const [one, other] = [[...before.keys()].filter((key) => after.has(key)), [...after.keys()].filter((key) => before.has(key))];
    return one.some((key, place) => key !== other[place]);
}
/** Items without a key: what is the same is left out, and what stands in the place of something else is compared with it. */
function comparePlaces(before, after, { place, changes }) {
    const steps = (0,_diff_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(before.map(canonical), after.map(canonical));
    let [one, other] = [0, 0];
    for (const [index, { kind, count }] of steps.entries()) {
        if (kind === 'keep') {
            one += count;
            other += count;
            continue;
        }
        const next = steps[index + 1];
        const previous = steps[index - 1];
        if (kind === 'add' && previous?.kind === 'remove')
            continue;
        const [removed, added] = kind === 'remove' ? [count, next?.kind === 'add' ? next.count : 0] : [0, count];
        for (let offset = 0; offset < Math.max(removed, added); offset += 1) {
            const [from, to] = [offset < removed ? one + offset : undefined, offset < added ? other + offset : undefined];
            compare(from === undefined ? undefined : before[from], to === undefined ? undefined : after[to], { place: item(place, { label: String(to ?? from ?? 0), before: from, after: to }), changes });
        }
        one += removed;
        other += added;
    }
}
function changeAt({ path, fields, before: beforeAt, after: afterAt }, before, after) {
    return { path, fields, before, after, beforeAt: before === undefined ? undefined : (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(beforeAt), afterAt: after === undefined ? undefined : (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(afterAt) };
}
function below({ path, fields, before, after }, key) {
    const field = /^[\w/-]+$/.test(key) ? key : JSON.stringify(key);
    return { path: path === '' ? field : `${path}.${field}`, fields: [...fields, key], before: [...before, key], after: [...after, key] };
}
function item(place, at) {
    return { path: `${place.path}[${at.label}]`, fields: place.fields, before: [...place.before, String(at.before ?? 0)], after: [...place.after, String(at.after ?? 0)] };
}
/** Whether two values are the same, the order of keys apart. */
function sameValue(one, other) {
    if (one === other)
        return true;
    if (Array.isArray(one) && Array.isArray(other))
        return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(one) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(other))
        return false;
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]));
}
/** The same text for the same value. */
function canonical(value) {
    return JSON.stringify(value, (_key, held) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(held) ? Object.fromEntries(Object.entries(held).toSorted(([one], [other]) => (one < other ? -1 : 1))) : held));
}


/***/ }),

/***/ 70435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ editPlaces)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** The object with something else at all of these places, or with nothing there. In one pass: there may be as many places as fields. */
function editPlaces(value, paths, by) {
    const top = { ends: false, below: new Map() };
    for (const path of paths)
        if (path.length > 0)
            add(top, path);
    const result = edited(value, top, by);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(result) ? result : {};
}
function add(top, path) {
    let at = top;
    for (const step of path) {
        const next = at.below.get(step) ?? { ends: false, below: new Map() };
        at.below.set(step, next);
        at = next;
    }
    at.ends = true;
}
function edited(value, { ends, below }, by) {
    if (ends)
        return by;
    const one = (step, held) => {
        const places = below.get(step);
        const result = places === undefined ? held : edited(held, places, by);
        return result === undefined ? [] : [result];
    };
    if (Array.isArray(value))
        return value.flatMap((item, index) => one(String(index), item));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : one(key, held).map((result) => [key, result]))));
}


/***/ }),

/***/ 25831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keyLists)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What tells the items of a list apart, by the field that holds it (`x-kubernetes-list-map-keys`), each choice in its turn. */
const choices = {
    ports: [['name'], ['containerPort', 'protocol'], ['port', 'protocol'], ['port']],
    volumeMounts: [['mountPath']],
    volumeDevices: [['devicePath']],
    hostAliases: [['ip']],
    topologySpreadConstraints: [['topologyKey', 'whenUnsatisfiable']],
    conditions: [['type']],
    subjects: [['kind', 'namespace', 'name']],
    volumeClaimTemplates: [['metadata.name']],
    sources: [['name'], ['ref']],
};
/** Fields of Kubernetes and Argo CD whose order means nothing. In those of others it may decide what happens: routes, steps, middlewares. */
const unordered = new Set([...Object.keys(choices), 'containers', 'ephemeralContainers', 'env', 'volumes', 'imagePullSecrets', 'secrets', 'resourceClaims', 'claims', 'webhooks', 'versions', 'parameters', 'fileParameters']);
/** The items of two lists by what identifies them; undefined where nothing does, and they count by their place. */
function keyLists(field, before, after) {
    if (before.length === 0 || after.length === 0)
        return undefined;
    for (const keys of (Object.hasOwn(choices, field) ? choices[field] : undefined) ?? [['name']]) {
        const [one, other] = [indexBy(before, keys), indexBy(after, keys)];
        if (one !== undefined && other !== undefined)
            return { before: one, after: other, byName: keys[0] === 'name', ordered: !unordered.has(field) || (field === 'env' && [...before, ...after].some(refersToOthers)) };
    }
    return undefined;
}
/** A variable that is made of others needs those before it. */
function refersToOthers(item) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) && typeof item['value'] === 'string' && item['value'].includes('$(');
}
function indexBy(items, keys) {
    const index = new Map();
    for (const [place, item] of items.entries()) {
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) ? keyText(item, keys) : undefined;
        if (key === undefined || index.has(key))
            return undefined;
        index.set(key, place);
    }
    return index;
}
/** The first key must be there; others may be left to their default. */
function keyText(item, keys) {
    const parts = keys.map((key) => key.split('.').reduce((at, part) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(at) ? at[part] : undefined), item) ?? (key === 'protocol' ? 'TCP' : undefined));
    const texts = parts.flatMap((part) => (typeof part === 'string' || typeof part === 'number' ? [String(part)] : []));
    return parts[0] === undefined || texts.length === 0 ? undefined : texts.join('/');
}


/***/ }),

/***/ 97978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   WO: () => (/* binding */ unifySecret),
/* harmony export */   Xx: () => (/* binding */ otherMask),
/* harmony export */   c: () => (/* binding */ maskObject)
/* harmony export */ });
/* unused harmony export mask */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _report_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5259);


/** What stands in place of a secret. The same whatever the secret is: no length, no hash, nothing to try values against. */
const mask = '***';
/** In place of the later one of two secrets that differ. */
const otherMask = '*** (another value)';
/** Whether the values of an object's data are secrets. */
function isSecret({ group, kind }) {
    return group === '' && kind === 'Secret';
}
/** A Secret with its data in one form: `stringData` is what `data` becomes by it. The keys of `data` are bytes as base64. */
function unifySecret({ stringData, data, ...rest }) {
    const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(stringData) ? Object.entries(stringData).map(([key, value]) => [key, typeof value === 'string' ? base64(value) : value]) : [];
    const known = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(data) ? Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll(/\s/g, '') : value]) : [];
    const all = Object.fromEntries([...known, ...given]);
    return Object.keys(all).length === 0 ? rest : { ...rest, data: all };
}
/** What the values of a Secret's data say, and how they stand there: to be taken out wherever they come up. */
function secretsOf({ value }) {
    const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['data']) ? Object.values(value['data']) : [];
    const texts = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['stringData']) ? Object.values(value['stringData']) : [];
    // Plus signs are what Argo CD shows in place of them.
    return [...data.flatMap((held) => (typeof held === 'string' && !/^\++$/.test(held) ? readings(held) : [])), ...texts.map((held) => (typeof held === 'string' || typeof held === 'number' ? String(held) : ''))].filter(isTelling);
}
/** Names, hosts and short words are in many places that have nothing to do with a Secret: to take them out would hide the text, not the secret. */
function isTelling(text) {
    return text.length >= 8 && !/^[a-z]+([./:_-][a-z]+)*$/i.test(text) && !/^https?:\/\/[^@\s]*$/.test(text);
}
/** Names of variables that hold a secret, such as `PGPASSWORD`. */
const secretName = /pass(?:word|wd|phrase)$|(?:^|[_.-])(?:pass|pwd|token|secret|api_?key|access_?key|private_?key|secret_?key|credentials?)$/i;
/** Names of fields whose text is one: `password`, `DB_PASSWORD`, `clientSecret`. `secretName` and `secretKey` name something. */
const secretField = /PASSWORD$|(?:^|[_.-])(?:[Pp]ass|PASS|[Pp]wd|PWD|[Pp]assword|PASSWORD|[Pp]asswd|[Pp]assphrase|[Tt]oken|TOKEN|api_?[Kk]ey|API_?KEY|access_?[Kk]ey|ACCESS_?KEY|private_?[Kk]ey|PRIVATE_?KEY|client_?[Ss]ecret|CLIENT_?SECRET)$|[a-z](?:Password|Passwd|Passphrase|Token|ApiKey|AccessKey|PrivateKey|ClientSecret)$/;
/** An object as it may be shown: no value of a Secret's data, no secret that is known, nothing that looks like one or is called one. */
function maskObject(object, redact) {
    const { value } = object;
    const masked = maskValue(isSecret(object) ? { ...value, data: maskedData(value['data']), stringData: maskedData(value['stringData']) } : value, redact);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(masked) ? masked : {};
}
function maskedData(data) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(data) ? Object.fromEntries(Object.keys(data).map((key) => [key, mask])) : data === undefined ? undefined : mask;
}
function maskValue(value, redact) {
    if (typeof value === 'string')
        return maskText(value, redact);
    if (typeof value === 'number') {
        const text = redact(String(value));
        return text === String(value) ? value : text;
    }
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, redact));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    const hides = typeof value['name'] === 'string' && secretName.test(value['name']) && typeof value['value'] === 'string' && value['value'] !== '';
    const isHidden = (key, held) => (hides && key === 'value') || (typeof held === 'string' && held !== '' && secretField.test(key));
    return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[redact(key), isHidden(key, held) ? mask : maskValue(held, redact)]])));
}
/** Secrets that are known first: half of one would not be found. */
function maskText(text, redact) {
    return (0,_report_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecretLines */ .C)(redact(text).split('\n'), isRandom).join('\n');
}
/** Base64 of something that is no text: paths and names are as long, and not so mixed. */
function isRandom(line) {
    return /^[A-Za-z0-9+/]{40,}={0,2}$/.test(line) && [/[A-Z].*[A-Z]/, /[a-z].*[a-z]/, /\d.*\d/].every((pattern) => pattern.test(line));
}
function base64(text) {
    return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
/** Bytes that are no text are known by their base64 alone. */
function readings(held) {
    const text = decoded(held);
    return text.includes('\uFFFD') ? [text, held.replaceAll(/\s/g, '')] : [text];
}
/** What base64 stands for; the text itself where it is none. */
function decoded(text) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0)));
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 51242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ addNoise),
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   aJ: () => (/* binding */ noiseWords),
/* harmony export */   mi: () => (/* binding */ onlyNoiseWords),
/* harmony export */   wP: () => (/* binding */ noNoise),
/* harmony export */   y$: () => (/* binding */ countNoise)
/* harmony export */ });
/** Nothing was hidden. */
const noNoise = { checksums: 0, versions: 0, references: 0, random: 0 };
/** What kind of noise a change is; undefined for one that people want to see. `renamed` has the later name of each generated one. */
function noiseOf(change, renamed) {
    const { fields, before, after } = change;
    const [holder, name = ''] = fields.slice(-2);
    if (fields.length > 1 && (holder === 'annotations' || holder === 'labels')) {
        if (/checksum|(?:^|[./_-])(?:config-?)?hash$|sha(?:1|256|512)?(?:sum)?$/i.test(name) && [before, after].every(isSum))
            return 'checksums';
        if (holder === 'labels' && (name === 'helm.sh/chart' || name === 'chart' || name === 'app.kubernetes.io/version'))
            return 'versions';
    }
    return typeof before === 'string' && renamed.get(before) === after && after !== undefined ? 'references' : undefined;
}
function isSum(value) {
    return value === undefined || (typeof value === 'string' && /^(?:sha\d+[:-])?[0-9a-f]{6,128}$/i.test(value));
}
/** How many of each kind there are. */
function countNoise(kinds) {
    const count = (of) => kinds.filter((kind) => kind === of).length;
    return { checksums: count('checksums'), versions: count('versions'), references: count('references'), random: count('random') };
}
/** Of two objects together. */
function addNoise(one, other) {
    return { checksums: one.checksums + other.checksums, versions: one.versions + other.versions, references: one.references + other.references, random: one.random + other.random };
}
/** `2 more resources differ in nothing but 3 checksums`; for at least one. */
function onlyNoiseWords({ onlyNoise, noise }) {
    return `${onlyNoise} more ${onlyNoise === 1 ? 'resource differs' : 'resources differ'} in nothing but ${noiseWords(noise)}`;
}
/** `3 checksums and 1 version label`; empty for none. */
function noiseWords({ checksums, versions, references, random }) {
    const words = [[checksums, 'checksum'], [versions, 'version label'], [references, 'reference to a generated name', 'references to generated names'], [random, 'value that is made anew at each rendering', 'values that are made anew at each rendering']];
    const parts = words.flatMap(([count, one, many = `${one}s`]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]));
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}


/***/ }),

/***/ 16682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedJson: () => (/* binding */ affectedJson),
/* harmony export */   affectedOutputs: () => (/* binding */ affectedOutputs),
/* harmony export */   affectedReport: () => (/* binding */ affectedReport),
/* harmony export */   changeNote: () => (/* binding */ changeNote),
/* harmony export */   matrixProblems: () => (/* binding */ matrixProblems)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14641);

/** ` (added)` or ` (removed)` behind the name of an application that comes or goes with the change; else empty. */
function changeNote({ change }) {
    return change === 'none' || change === 'changed' ? '' : ` (${change})`;
}
/** Tells what was found. */
function affectedReport({ applications, leftOut, uncertain, defined, following }, { head, base, locate, addressKnown }) {
    const known = defined.length;
    const idOf = ids([...applications, ...leftOut].map(({ application }) => application));
    const rows = applications.map(({ application, change, parents, reasons }) => ({
        id: idOf(application), name: application.name, namespace: application.namespace, project: application.project, set: application.set,
        change, parents, where: locate(application.definition), reasons,
    }));
    const problems = [...uncertain.flatMap((one) => uncertaintyProblems(one, locate)), ...leftOut.flatMap((one) => hiddenProblem(one, locate)), ...(addressKnown ? [] : [unknownAddress]), ...(known > 0 && following === 0 && rows.length === 0 ? [nobodyFollows(known)] : [])];
    const affected = [...new Set(rows.filter(({ change }) => change !== 'removed').map(({ id }) => id))];
    const isWhole = !problems.some(({ severity }) => severity === 'error');
    return {
        result: !isWhole ? 'unknown' : rows.length === 0 ? 'nothing-to-do' : 'succeeded',
        headline: headlineOf({ touched: affected.length, removed: rows.filter(({ change }) => change === 'removed').length, known, isWhole }),
        head, base, affected, known, following, rows, problems,
        leftOut: leftOut.map(({ application, why, reasons }) => ({ id: idOf(application), why, reasons })),
        notExpanded: uncertain.map(({ place, where, set, gaps, mayBeTouched }) => ({ set, where: where ?? locate(place), why: gaps.map(({ message }) => message), mayBeTouched })),
    };
}
/** Argo CD's own namespace needs not be named; `argocd` is it by default, and where there is one only, that. */
function ids(applications) {
    const namespaces = new Set(applications.map(({ namespace }) => namespace ?? 'argocd'));
    return ({ name, namespace }) => (namespace === undefined || namespace === 'argocd' || namespaces.size === 1 ? name : `${namespace}/${name}`);
}
/** What GitHub allows: https://docs.github.com/en/actions/reference/limits */
const mostJobs = 256;
/** Where the list is longer than a matrix of jobs may be. */
function matrixProblems({ affected }) {
    if (affected.length <= mostJobs)
        return [];
    return [{
            code: 'OSOP-APP-005', severity: 'warning', message: `the change touches ${affected.length} applications, and a matrix of jobs has at most ${mostJobs}`,
            hint: `let one \`sync\` without \`app\` take all of them (max-parallel, waves), or cut the list into ${Math.ceil(affected.length / mostJobs)} parts, \`jq -c '[_nwise(${mostJobs})]'\`, and call a reusable workflow with each`,
        }];
}
const unknownAddress = {
    code: 'OSOP-INPUT-003', severity: 'warning', message: 'the address of this repository is not known: sources of every repository are taken for it',
    hint: 'set config-repository to what the Applications call it, or add a remote called origin',
};
/** A change of a repository that is not known by its name would seem to touch nothing. */
function nobodyFollows(known) {
    return {
        code: 'OSOP-INPUT-003', severity: 'warning', message: `${known === 1 ? 'the one Application' : `none of the ${known} Applications`} here has ${known === 1 ? 'no' : 'a'} source in this repository at this branch`,
        hint: 'set config-repository to what the Applications call this repository, and config-branch to the branch that they follow',
    };
}
function uncertaintyProblems({ place, where, set, gaps, mayBeTouched }, locate) {
    return gaps.map(({ kind, message, generator }) => ({
        code: kind === 'wrong' ? 'OSOP-APP-002' : 'OSOP-APP-001',
        severity: mayBeTouched ? 'error' : 'notice',
        message: `${set === '' ? '' : `ApplicationSet ${set}: `}${message}${mayBeTouched ? '' : '; the change does not reach it'}`,
        where: where ?? locate(place, generator === undefined ? '' : `/spec/generators/${generator}`),
        hint: kind === 'wrong' ? 'correct it: Argo CD keeps the applications as they were' : 'name an Argo CD server by argocd-server, whose token may create ApplicationSets in the project, or give what it would say by generator-parameters; config-repository and config-branch say what is this repository',
    }));
}
function hiddenProblem({ application, why, reasons }, locate) {
    if (why !== 'manifest-generate-paths')
        return [];
    return [{
            code: 'OSOP-APP-003', severity: 'warning',
            message: `${application.name} is made of ${reasons[0]?.file ?? ''}, which its manifest-generate-paths does not name: Argo CD would keep the manifests that it has`,
            where: locate(application.definition, '/metadata/annotations'),
            hint: 'add its folder to the annotation argocd.argoproj.io/manifest-generate-paths',
        }];
}
function headlineOf({ touched, removed, known, isWhole }) {
    const of = `of ${known} ${known === 1 ? 'application' : 'applications'}`;
    const taken = removed === 0 ? '' : `, and removes ${removed}`;
    const doubt = isWhole ? '' : '; what else it touches cannot be told';
    return `The change touches ${touched === 0 ? 'none' : touched} ${of}${taken}${doubt}`;
}
/** `--format json`, and by the same names the outputs of the action. */
function affectedJson(report) {
    return {
        result: report.result,
        problems: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__.problemsJson)(report.problems),
        headline: report.headline,
        'exit-code': report.result === 'unknown' ? 2 : 0,
        base: report.base ?? null,
        head: report.head,
        affected: report.affected,
        apps: report.rows.map(rowJson),
        'left-out': report.leftOut.map(({ id, why, reasons }) => ({ id, why, reasons: reasons.map(({ kind, file }) => ({ kind, file })) })),
        'not-expanded': report.notExpanded.map(({ set, where, why, mayBeTouched }) => ({ set, file: where.file, line: where.line, why, 'may-be-touched': mayBeTouched })),
    };
}
/** The reasons of a base that hundreds of files of changed would fill the outputs of a job. */
const mostReasons = 10;
function rowJson({ id, name, namespace, project, set, change, parents, where, reasons }) {
    return {
        id, name, namespace: namespace ?? null, project, set: set ?? null, change, parents, file: where.file, line: where.line,
        reasons: reasons.slice(0, mostReasons).map(({ kind, file }) => ({ kind, file })), 'reasons-left-out': Math.max(0, reasons.length - mostReasons),
    };
}
/** The action's outputs; those that are not here are empty. */
function affectedOutputs(report) {
    return {
        result: report.result,
        affected: JSON.stringify(report.affected),
        apps: JSON.stringify(report.rows.map(rowJson)),
        problems: JSON.stringify((0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__.problemsJson)(report.problems)),
    };
}


/***/ }),

/***/ 40627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countWords: () => (/* binding */ countWords),
/* harmony export */   groupApplications: () => (/* binding */ groupApplications),
/* harmony export */   groupTitle: () => (/* binding */ groupTitle),
/* harmony export */   renderedDiffJson: () => (/* binding */ renderedDiffJson),
/* harmony export */   renderedDiffOutputs: () => (/* binding */ renderedDiffOutputs),
/* harmony export */   renderedDiffReport: () => (/* binding */ renderedDiffReport)
/* harmony export */ });
/* harmony import */ var _rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24460);
/* harmony import */ var _rendered_diff_diff_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38614);
/* harmony import */ var _affected_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16682);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14641);




/** Tells what was compared. */
function renderedDiffReport(affected, apps) {
    const sorted = apps.toSorted((one, other) => rank(one) - rank(other) || (one.row.id < other.row.id ? -1 : 1));
    const problems = [...affected.problems, ...sorted.flatMap(_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .gapProblems */ .jo)];
    const isWhole = !problems.some(({ severity }) => severity === 'error');
    const counts = sumCounts(apps.map(({ rendered }) => rendered.counts));
    const differing = apps.filter(_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .differs */ .Ag).length;
    return {
        result: !isWhole ? 'unknown' : differing === 0 ? 'nothing-to-do' : 'succeeded',
        headline: headlineOf({ apps, counts, differing, isWhole }), affected, apps: sorted, counts, problems,
    };
}
function rank(app) {
    if (app.rendered.objects.some(({ change }) => change === 'removed'))
        return 0;
    if ((0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(app))
        return 1;
    return (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .differs */ .Ag)(app) ? 2 : 3;
}
function sumCounts(all) {
    const sum = (of) => all.reduce((total, counts) => total + counts[of], 0);
    return { removed: sum('removed'), added: sum('added'), changed: sum('changed') };
}
function headlineOf({ apps, counts, differing, isWhole }) {
    const unknown = apps.filter(_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8).length;
    const doubt = unknown > 0 ? `; ${count(unknown, 'application')} could not be compared` : isWhole ? '' : '; what else it touches cannot be told';
    if (apps.length === 0)
        return `The change touches no application${doubt}`;
    const drifted = apps.filter(({ live }) => live.kind === 'compared' && live.diff.objects.length > 0).length;
    const live = drifted === 0 ? '' : `; ${drifted} ${drifted === 1 ? 'differs' : 'differ'} from what runs`;
    const changed = apps.filter(({ rendered }) => rendered.objects.length > 0).length;
    const defined = apps.filter(({ rendered, definition }) => rendered.objects.length === 0 && definition !== undefined).length;
    const words = [...(changed === 0 ? [] : [`${countWords(counts)} in ${count(changed, 'application')}`]), ...(defined === 0 ? [] : [`changes the definition of ${count(defined, changed === 0 ? 'application' : 'other application')}`])];
    if (words.length > 0)
        return `The change ${words.join(', and ')}${live}${doubt}`;
    if (differing > 0 && drifted === 0)
        return `The change makes no difference but noise in ${count(differing, 'application')}${doubt}`;
    if (unknown === apps.length)
        return `None of the ${count(unknown, 'application')} that the change touches could be compared`;
    return `The change makes no difference to ${unknown > 0 ? 'what could be compared' : `the ${count(apps.length, 'application')} that it touches`}${live}${doubt}`;
}
/** Applications to which the same happens, the first of each group in its place: of fifty clusters, one is enough to read. */
function groupApplications(apps) {
    const groups = new Map();
    for (const app of apps) {
        const known = groups.get(signatureOf(app));
        if (known === undefined)
            groups.set(signatureOf(app), [app]);
        else
            known.push(app);
    }
    return [...groups.values()];
}
/** What is told of an application, its name apart. */
function signatureOf({ row, rendered, definition, gaps, notes, live }) {
    const objects = (state) => [state.objects.map(({ before: _before, after: _after, ...object }) => object), state.counts, state.onlyNoise, state.noise, state.same];
    const changes = definition === undefined ? undefined : [definition.changes, definition.noise];
    return JSON.stringify([(0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.changeNote)(row), objects(rendered), changes, gaps.map(({ source, side, why }) => [source, side, why]), notes, live.kind === 'compared' ? [objects(live.diff), live.diff.hiddenSecrets, live.diff.unknownRules] : live]);
}
/** `web-dev`, or `web-dev, web-prod and 3 more`. */
function groupTitle(group, most) {
    const names = group.map(({ row }) => row.id);
    const shown = names.length <= most ? names : names.slice(0, Math.max(1, most - 1));
    const left = names.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
/** `removes 1, adds 2 and changes 3 resources`; empty for none. Deletions first. */
function countWords({ removed, added, changed }) {
    const parts = [[removed, 'removes'], [added, 'adds'], [changed, 'changes']];
    const words = parts.flatMap(([count, verb]) => (count === 0 ? [] : [`${verb} ${count}`]));
    const total = removed + added + changed;
    return words.length === 0 ? '' : `${words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`} ${total === 1 ? 'resource' : 'resources'}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `--format json`. */
function renderedDiffJson(report, { exitCode, files }) {
    const { base, head, affected, 'left-out': leftOut, 'not-expanded': notExpanded } = (0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.affectedJson)(report.affected);
    return {
        result: report.result, problems: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__.problemsJson)(report.problems), headline: report.headline, 'exit-code': exitCode, base, head, affected,
        diff: diffOutput(report), apps: report.apps.map((app) => appJson(app, { whole: true })), 'left-out': leftOut, 'not-expanded': notExpanded,
        ...Object.fromEntries(Object.entries(files).map(([name, path]) => [name, path ?? null])),
    };
}
/** The outputs of the action: counts and names, for all outputs of a job may not be larger than 1 MB. */
function renderedDiffOutputs(report, files) {
    return {
        result: report.result, affected: JSON.stringify(report.affected.affected), diff: JSON.stringify(diffOutput(report)),
        apps: JSON.stringify(report.apps.map((app) => appJson(app, { whole: false }))), problems: JSON.stringify((0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__.problemsJson)(report.problems)),
        ...Object.fromEntries(Object.entries(files).flatMap(([name, path]) => (path === undefined ? [] : [[name, path]]))),
    };
}
function diffOutput({ counts, apps }) {
    return { ...counts, applications: apps.filter(_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .differs */ .Ag).length, 'not-compared': apps.filter(_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8).length };
}
function appJson(app, { whole }) {
    const { row: { id, name, namespace, project, set, change, where }, rendered, definition, gaps, notes, live } = app;
    return {
        id, name, namespace: namespace ?? null, project, set: set ?? null, change, file: where.file, line: where.line,
        ...stateJson(rendered, { whole }),
        'not-compared': gaps.map(({ source, side, why }) => ({ source, side, why })), notes,
        live: live.kind === 'compared' ? { compared: true, ...stateJson(live.diff, { whole }), 'hidden-secrets': live.diff.hiddenSecrets, 'unknown-rules': live.diff.unknownRules } : live.kind === 'unknown' ? { compared: false, why: live.why } : null,
        ...(whole ? { definition: definition === undefined ? null : objectJson(definition) } : {}),
    };
}
function stateJson({ objects, leftOut, counts: all, same, onlyNoise, noise }, { whole }) {
    const counts = { ...all, same, 'only-noise': onlyNoise };
    return whole ? { ...counts, noise: noiseJson(noise), objects: objects.map(objectJson), 'objects-left-out': leftOut } : counts;
}
function noiseJson({ checksums, versions, references, random }) {
    return { checksums, versions, references, random };
}
function objectJson({ change, object, hook, renamedFrom, changes, leftOut, noise, notes }) {
    return { change, ...object, hook, 'renamed-from': renamedFrom ?? null, changes: changes.slice(0, _rendered_diff_diff_states_js__WEBPACK_IMPORTED_MODULE_0__/* .mostFields */ .rc).map(fieldJson), 'changes-left-out': leftOut, noise: noiseJson(noise), notes };
}
function fieldJson({ path, weight, before, after, reordered }) {
    return { path, weight, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(reordered ? { reordered } : {}) };
}


/***/ })

};
