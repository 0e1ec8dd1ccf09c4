export const id = 3387;
export const ids = [3387];
export const modules = {

/***/ 34037:
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
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63173);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24971);
/* harmony import */ var _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51251);





/**
 * Whether a value is what its type says, without saying why not: most are, and the answer costs no memory. Null counts
 * as absent wherever the field may be absent, as the API server reads it.
 */
function fitsShape(value, shape, options) {
    switch (shape.kind) {
        case 'scalar':
            // Most are texts of any form.
            return shape.code === 's' ? typeof value === 'string' : _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[shape.code].fits(value);
        case 'enum':
            return typeof value === 'string' && isOneOf(value, shape.values);
        case 'bounded':
            return boundedFinding(value, shape) === undefined;
        case 'array':
            return Array.isArray(value) && fitsItems(value, shape.items, options);
        case 'map':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsMap(value, shape.values, options);
        case 'object':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsObject(value, shape, options);
    }
}
function fitsItems(items, shape, options) {
    // By index here and below: to collect an iterator for each list is a thirtieth of the time of validation.
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (item === undefined || item === null || !fitsShape(item, shape, options))
            return false;
    }
    return true;
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
    const { required } = shape;
    for (let index = 0; index < required.length; index += 1)
        if (!isGiven(value, required[index]))
            return false;
    return true;
}
function isGiven(value, name = '') {
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
            const named = path === '' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 60) : `${path}.${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 60)}`;
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
    const given = allowed.filter((item) => item !== '').map((item) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(item, 60));
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
        return `the string ${JSON.stringify((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value, 60))}`;
    return `${typeof value === 'number' ? 'the number' : 'the boolean'} ${String(value)}`;
}


/***/ }),

/***/ 74470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ lifecycleOf)
});

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


/***/ }),

/***/ 24773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkObjectName),
/* harmony export */   s: () => (/* binding */ isNameOfLabels)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12659);

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
        message: `\`metadata.${field}\` cannot be ${JSON.stringify((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .beginning */ .Ir)(name, 80))}`,
        hint: `the name of a ${kind} ${rule.may}`,
    };
}


/***/ }),

/***/ 930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _pod_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60566);
/* harmony import */ var _pod_specs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89018);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12659);




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
    const spec = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .podSpecOf */ .qz)(object);
    if (spec === undefined)
        return findings;
    for (const id of policies.keys()) {
        const policy = _pod_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .podPolicies */ .A[id];
        if (policy !== undefined)
            add(id, policy(spec));
    }
    if (serving.has(object.kind))
        add('probes-missing', (0,_pod_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .probesMissing */ .E)(spec));
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
    const wanted = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(value, ['spec', 'selector', 'matchLabels']);
    if (wanted === undefined || (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(value, ['spec', 'template']) === undefined)
        return [];
    const labels = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
    return Object.entries(wanted.value).flatMap(([key, label]) => ((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(labels, key) === label
        ? []
        : [{ pointer: `${wanted.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, message: `the selector wants the label ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .beginning */ .Ir)(key, 80)}=${typeof label === 'string' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .beginning */ .Ir)(label, 80) : '…'}, which the pod template does not have`, hint: 'make spec.template.metadata.labels hold what spec.selector.matchLabels asks for' }]));
}
function clusterAdmin({ kind, value }) {
    const role = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'roleRef');
    if ((kind !== 'ClusterRoleBinding' && kind !== 'RoleBinding') || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(role) || (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(role, 'name') !== 'cluster-admin')
        return [];
    return [{ pointer: '/roleRef/name', message: 'binds cluster-admin: its subjects may do everything', hint: 'bind a role that allows what they need' }];
}


/***/ }),

/***/ 60566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ podPolicies),
/* harmony export */   E: () => (/* binding */ probesMissing)
/* harmony export */ });
/* harmony import */ var _pod_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89018);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);


/** Capabilities that the baseline of the Pod Security Standards allows to add. */
const harmless = new Set(['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']);
const sensitive = /^\/(?:$|(?:etc|proc|sys|root|home|boot|dev|var\/run|run|var\/lib\/kubelet|var\/lib\/docker|var\/lib\/containerd|var\/lib\/etcd)(?:\/|$))/;
const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const secretValue = /^AKIA[0-9A-Z]{16}$|^gh[pousr]_[A-Za-z0-9]{30,}$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** The policies on pods and their containers (https://kubernetes.io/docs/concepts/security/pod-security-standards/). */
const podPolicies = {
    'privileged-container': security('privileged', true, 'runs privileged, as root of the node', 'take `privileged` away, and add the capabilities that it needs'),
    'privilege-escalation': security('allowPrivilegeEscalation', true, 'may gain more privileges than it starts with', 'set `allowPrivilegeEscalation: false`'),
    'host-pid-ipc': (spec) => ['hostPID', 'hostIPC'].flatMap((key) => ((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(spec.value, key) === true ? [{ pointer: `${spec.pointer}/${key}`, message: `\`${key}\` lets the pod into the node's processes`, hint: `take \`${key}\` away` }] : [])),
    'host-network-or-port': (spec) => [
        ...((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(spec.value, 'hostNetwork') === true ? [{ pointer: `${spec.pointer}/hostNetwork`, message: '`hostNetwork` puts the pod on the node\'s network', hint: 'use a Service' }] : []),
        ...(0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap((container) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container, 'ports')).flatMap(({ pointer, value }) => {
            const port = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'hostPort');
            return typeof port === 'number' && port !== 0 ? [{ pointer: `${pointer}/hostPort`, message: `\`hostPort\` ${port} is taken on the node`, hint: 'use a Service' }] : [];
        }),
    ],
    'sensitive-host-mount': (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(spec, 'volumes').flatMap((volume) => {
        const host = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(volume, 'hostPath');
        const path = host === undefined ? undefined : (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(host.value, 'path');
        return typeof path === 'string' && sensitive.test(normalized(path)) ? [{ pointer: `${volume.pointer}/hostPath/path`, message: `mounts ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(path, 80)} of the node`, hint: 'use a volume that is not the node\'s' }] : [];
    }),
    'dangerous-capability': (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap((container) => {
        const capabilities = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(container, 'securityContext') ?? { pointer: '', value: {} }, 'capabilities');
        const added = capabilities === undefined ? undefined : (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(capabilities.value, 'add');
        if (capabilities === undefined || !Array.isArray(added))
            return [];
        return added.flatMap((capability, index) => {
            const name = typeof capability === 'string' ? capability.toUpperCase().replace(/^CAP_/, '') : undefined;
            return name === undefined || harmless.has(name) ? [] : [{ pointer: `${container.pointer}/securityContext/capabilities/add/${index}`, message: `the capability ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(name, 40)} gives power over the node`, hint: 'take it away, or say why by suppressing this policy' }];
        });
    }),
    'image-latest-or-untagged': (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap(({ pointer, value }) => {
        const image = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'image');
        if (typeof image !== 'string' || image === '' || image.includes('@') || /[{$]/.test(image))
            return [];
        const tag = /:([^/:]+)$/.exec(image)?.[1];
        return tag !== undefined && tag !== 'latest' ? [] : [{ pointer: `${pointer}/image`, message: `the image ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(image, 120)} has ${tag === undefined ? 'no tag' : 'the tag latest'}: what runs changes without a commit`, hint: 'name a tag that stays, or a digest' }];
    }),
    'secret-in-env-value': (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap((container) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container, 'env')).flatMap(({ pointer, value }) => {
        const [name, text] = [(0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'name'), (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'value')];
        if (typeof name !== 'string' || typeof text !== 'string' || text === '' || text.startsWith('$(') || /^(?:true|false|\d{1,6})$/.test(text))
            return [];
        // The value itself is never told.
        return secretName.test(name) || secretValue.test(text) ? [{ pointer: `${pointer}/value`, message: `the environment variable ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(name, 60)} holds a secret in plain text`, hint: 'put it into a Secret and use valueFrom.secretKeyRef' }] : [];
    }),
    'run-as-non-root': (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap((container) => (settingOf(spec, container, 'runAsNonRoot') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} may run as root`, hint: 'set securityContext.runAsNonRoot: true' }])),
    'read-only-root-fs': (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap((container) => ((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(container, 'securityContext')?.value ?? {}, 'readOnlyRootFilesystem') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} can write to its own file system`, hint: 'set securityContext.readOnlyRootFilesystem: true' }])),
    'resources-missing': (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap((container) => {
        const resources = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(container, 'resources');
        const given = ['requests', 'limits'].some((key) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(resources ?? container, key) !== undefined);
        return resources !== undefined && given ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} says nothing of the memory and CPU that it needs`, hint: 'set resources.requests, and a limit of memory' }];
    }),
};
/** Containers that serve need probes; those of jobs end by themselves. */
const probesMissing = (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(spec, 'containers').flatMap((container) => ((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(container, 'readinessProbe') === undefined && (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(container, 'livenessProbe') === undefined
    ? [{ pointer: container.pointer, message: `${nameOf(container)} has no probe: health is known by its process alone`, hint: 'add a readinessProbe' }]
    : []));
function security(key, value, message, hint) {
    return (spec) => (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec).flatMap((container) => ((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(container, 'securityContext')?.value ?? {}, key) === value
        ? [{ pointer: `${container.pointer}/securityContext/${key}`, message: `${nameOf(container)} ${message}`, hint }]
        : []));
}
/** A setting of the container, else of the pod. */
function settingOf(spec, container, key) {
    return (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(container, 'securityContext')?.value ?? {}, key) ?? (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(spec, 'securityContext')?.value ?? {}, key);
}
function nameOf({ value }) {
    const name = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'name');
    return `container ${typeof name === 'string' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(name, 63) : ''}`.trim();
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


/***/ }),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   qz: () => (/* binding */ podSpecOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

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
        part = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? own(part, key) : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? { pointer: path.map((key) => `/${key}`).join(''), value: part } : undefined;
}
/** A field of untrusted data: `constructor` is no field unless it is written. */
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The mappings in a list below a part. */
function listOf({ pointer, value }, key) {
    const list = own(value, key);
    return Array.isArray(list) ? list.flatMap((item, index) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) ? [{ pointer: `${pointer}/${key}/${index}`, value: item }] : [])) : [];
}
/** Containers of all sorts. */
function containersOf(spec) {
    return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) => listOf(spec, key));
}
function child({ pointer, value }, key) {
    const part = own(value, key);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? { pointer: `${pointer}/${key}`, value: part } : undefined;
}


/***/ }),

/***/ 93141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ suppress)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _pod_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89018);


/** `osop.dev/ignore-policy.<id>: "reason"` on an object. */
const prefix = 'osop.dev/ignore-policy.';
/** Takes out what the object itself says to ignore, where it says why. Without a reason it stays, and the hint tells so. */
function suppress(object, findings) {
    const annotations = (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(object.value, ['metadata', 'annotations'])?.value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(annotations))
        return { kept: findings, suppressed: [] };
    const suppressed = new Map();
    const kept = findings.flatMap((finding) => {
        const reason = finding.policy === undefined ? undefined : (0,_pod_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(annotations, `${prefix}${finding.policy}`);
        if (finding.policy === undefined || reason === undefined)
            return [finding];
        if (typeof reason !== 'string' || reason.trim() === '')
            return [{ ...finding, hint: `the annotation ${prefix}${finding.policy} needs a reason as its value to count` }];
        suppressed.set(finding.policy, reason);
        return [];
    });
    return { kept, suppressed: [...suppressed].map(([policy, reason]) => ({ policy, reason })) };
}


/***/ }),

/***/ 51251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scalarRules),
/* harmony export */   z: () => (/* binding */ isOfStringType)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24773);

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


/***/ })

};
