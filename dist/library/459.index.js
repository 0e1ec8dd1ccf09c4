export const id = 459;
export const ids = [459,490];
export const modules = {

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   dt: () => (/* binding */ forbiddenAddressCode),
/* harmony export */   pE: () => (/* binding */ createGuardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/**
 * Addresses where clouds answer with the credentials of the machine, and link-local ones, where nothing
 * that is deployed from here lives. The check is made on the address that is connected to,
 * so that neither a name nor another notation of the address gets around it.
 */
const forbidden = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
// NAT64 of 169.254.0.0/16.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
/** True for an IP address, in any notation that `new URL` leaves, that must not be connected to. */
function isForbiddenAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare);
    return family !== 0 && forbidden.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Error code of a connection that was refused by its address. */
const forbiddenAddressCode = 'EFORBIDDENADDRESS';
/** A lookup for sockets that fails when any address of the name is forbidden. */
function createGuardedLookup(resolveAll = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        resolveAll(hostname, { ...options, all: true }, (error, addresses) => {
            const bad = error === null ? addresses.find(({ address }) => isForbiddenAddress(address)) : undefined;
            const first = addresses?.[0];
            if (bad !== undefined) {
                callback(Object.assign(new Error(`${hostname} resolves to ${bad.address}`), { code: forbiddenAddressCode }), '', 0);
            }
            else if (error !== null || first === undefined) {
                callback(error ?? Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            }
            else if (options.all === true) {
                callback(null, addresses);
            }
            else {
                callback(null, first.address, first.family);
            }
        });
    };
}


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   V: () => (/* binding */ requireEndpoint)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _core_net_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3931);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4490);



/** Parses an address that came from an input named `input`; throws `refused` without quoting it. */
function requireEndpoint(text, rules) {
    const endpoint = (0,_core_net_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .Bk)(text, rules);
    if (endpoint.kind === 'refused') {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `${rules.input} ${endpoint.reason}.`, endpoint.hint === undefined ? {} : { hint: endpoint.hint });
    }
    if ((0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbiddenAddress */ .KV)(endpoint.url.hostname)) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `${rules.input} is a link-local or cloud-metadata address, which is never connected to.`);
    }
    return endpoint.url;
}
const firstPauseMs = 250;
const longestPauseMs = 10_000;
/**
 * Repeats a read that failed in a way that may pass: exponential backoff with full jitter, or the pause that the
 * server asked for, never past the deadline. `read` receives the milliseconds that are left.
 */
async function retrying(read, options) {
    const { clock } = options;
    const random = options.random ?? Math.random;
    const end = clock.monotonicMs() + options.deadlineMs;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await read(Math.max(1, end - clock.monotonicMs()));
        }
        catch (error) {
            const remainingMs = end - clock.monotonicMs();
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || attempt >= options.attempts || remainingMs <= 0 || !mayPass(error, options)) {
                throw error;
            }
            await pause(clock, Math.min(remainingMs, error.retryAfterMs ?? backoffMs(attempt, random)), options.signal);
        }
    }
}
function mayPass(error, options) {
    return error.code !== 'cancelled' && (options.isRetryable?.(error) ?? error.retryable);
}
function backoffMs(attempt, random) {
    return random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
}
async function pause(clock, ms, signal) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('cancelled', 'cancelled while waiting to try again', { cause: error });
    }
}


/***/ }),

/***/ 7840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MergeRequestNote: () => (/* binding */ MergeRequestNote),
  openNote: () => (/* binding */ openNote)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/compiled/core/gitlab/job.js
/** Reads GitLab's variables; undefined outside of GitLab CI. https://docs.gitlab.com/ci/variables/predefined_variables/ */
function readGitlabJob(env) {
    // For a merge request from a fork the pipeline is the fork's, and the merge request is not.
    const project = env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID'];
    const apiUrl = env['CI_API_V4_URL'];
    if (env['GITLAB_CI'] === undefined || project === undefined || apiUrl === undefined)
        return undefined;
    const iid = env['CI_MERGE_REQUEST_IID'] ?? '';
    const sha = env['CI_COMMIT_SHA'] ?? '';
    return {
        apiUrl,
        project,
        projectUrl: env['CI_MERGE_REQUEST_PROJECT_URL'] ?? env['CI_PROJECT_URL'] ?? '',
        mergeRequest: /^[1-9]\d{0,9}$/.test(iid) ? Number(iid) : undefined,
        sha: /^[0-9a-f]{40,64}$/i.test(sha) ? sha.toLowerCase() : undefined,
        branch: env['CI_COMMIT_BRANCH'],
        runUrl: env['CI_JOB_URL'],
        place: JSON.stringify(['gitlab', env['CI_JOB_NAME'] ?? '']),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(4369);
;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/application-diff.js
/** Whether anything differs, in git or from what runs. */
function application_diff_differs({ rendered, definition, live }) {
    return rendered.objects.length > 0 || rendered.onlyNoise > 0 || definition !== undefined || (live.kind === 'compared' && live.diff.objects.length > 0);
}
/** Whether something of it could not be compared. */
function application_diff_isUnknown({ gaps, live }) {
    return gaps.length > 0 || live.kind === 'unknown';
}
/** What is not known of an application, as problems. */
function application_diff_gapProblems({ row, gaps, live }) {
    const unknown = gaps.map(({ source, side, why, where }) => ({
        code: 'OSOP-DIFF-001', severity: 'error', message: `${row.id} could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`, where: where ?? row.where,
        hint: 'make it possible to render it from the files of this repository, or look at what Argo CD shows for it',
    }));
    if (live.kind !== 'unknown')
        return unknown;
    return [...unknown, { code: 'OSOP-DIFF-002', severity: 'error', message: `${row.id} could not be compared with what runs: ${live.why}`, where: row.where, ...(live.hint === undefined ? {} : { hint: live.hint }) }];
}

;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/noise.js
/** Nothing was hidden. */
const noise_noNoise = { checksums: 0, versions: 0, references: 0, random: 0 };
/** What kind of noise a change is; undefined for one that people want to see. `renamed` has the later name of each generated one. */
function noise_noiseOf(change, renamed) {
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
function noise_countNoise(kinds) {
    const count = (of) => kinds.filter((kind) => kind === of).length;
    return { checksums: count('checksums'), versions: count('versions'), references: count('references'), random: count('random') };
}
/** Of two objects together. */
function noise_addNoise(one, other) {
    return { checksums: one.checksums + other.checksums, versions: one.versions + other.versions, references: one.references + other.references, random: one.random + other.random };
}
/** `2 more resources differ in nothing but 3 checksums`; for at least one. */
function noise_onlyNoiseWords({ onlyNoise, noise }) {
    return `${onlyNoise} more ${onlyNoise === 1 ? 'resource differs' : 'resources differ'} in nothing but ${noiseWords(noise)}`;
}
/** `3 checksums and 1 version label`; empty for none. */
function noiseWords({ checksums, versions, references, random }) {
    const words = [[checksums, 'checksum'], [versions, 'version label'], [references, 'reference to a generated name', 'references to generated names'], [random, 'value that is made anew at each rendering', 'values that are made anew at each rendering']];
    const parts = words.flatMap(([count, one, many = `${one}s`]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]));
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

// EXTERNAL MODULE: ./build/compiled/core/report/affected-report.js
var affected_report = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js + 1 modules
var evidence = __webpack_require__(9197);
// EXTERNAL MODULE: ./build/compiled/core/diff/file-diff.js
var file_diff = __webpack_require__(9176);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/yaml/scalar-text.js
var scalar_text = __webpack_require__(462);
;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/write-object.js


/** What stands first in an object, as people write it. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace'];
/** An object as lines of YAML, the same for the same object whatever the order of its keys is. */
function writeObject(value) {
    return Object.keys(value).length === 0 ? ['{}'] : mappingLines(value);
}
/** Any value as lines of YAML. */
function writeValue(value) {
    return block(value) ?? textLines(value) ?? [inline(value)];
}
/** The lines of a collection with something in it; undefined for everything else. */
function block(value) {
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.flatMap(itemLines);
    return (0,json/* isJsonObject */.O)(value) && Object.keys(value).length > 0 ? mappingLines(value) : undefined;
}
function mappingLines(value) {
    return sortedKeys(value).flatMap((key) => {
        const held = value[key] ?? null;
        const name = `${(0,scalar_text/* writeScalar */.g)(key, { quotes: 'plain' })}:`;
        const lines = block(held);
        if (lines !== undefined)
            return [name, ...lines.map((line) => `  ${line}`)];
        const [head, ...text] = textLines(held) ?? [inline(held)];
        return [`${name} ${head ?? ''}`, ...text];
    });
}
function itemLines(value) {
    const lines = block(value)?.map((line, place) => (place === 0 ? line : `  ${line}`)) ?? textLines(value) ?? [inline(value)];
    return lines.map((line, place) => (place === 0 ? `- ${line}` : line));
}
function sortedKeys(value) {
    const place = (key) => (first.includes(key) ? first.indexOf(key) : first.length);
    return Object.keys(value).filter((key) => value[key] !== undefined).toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}
/** A text of several lines as a block scalar, where that can hold it letter by letter; its lines are indented. */
function textLines(value) {
    if (typeof value !== 'string' || !value.includes('\n') || /[^\n\P{Cc}]|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u.test(value) || value.trim() === '')
        return undefined;
    const body = value.replace(/\n+$/, '');
    const ends = value.length - body.length;
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
    const lines = [...body.split('\n'), ...Array.from({ length: Math.max(0, ends - 1) }, () => '')];
    // The first line with something in it would tell the indentation.
    const indication = /^\n*[ \t]/.test(body) ? '2' : '';
    return [`|${indication}${chomping}`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
function inline(value) {
    if (typeof value === 'string')
        return (0,scalar_text/* writeScalar */.g)(value, { quotes: 'plain' });
    if (Array.isArray(value))
        return '[]';
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/compiled/core/report/field-lines.js






/** Lines of one value; more are counted. */
const mostValueLines = 30;
const longest = { inline: 100, line: 300, path: 300, name: 300 };
/** What is said of an object in one line: `Deployment shop/web (image web:1.4.2, 3 replicas)`. */
function field_lines_objectTitle(diff) {
    const { object, change, hook, renamedFrom, before, after } = diff;
    const facts = change === 'changed' ? [] : workloadFacts(after ?? before);
    const words = [...(hook ? ['hook'] : []), ...(renamedFrom === undefined ? [] : [`was ${renamedFrom}`]), ...facts];
    return (0,untrusted_text/* cut */.Jj)((0,untrusted_text/* visible */.RK)(`${(0,evidence/* titleOf */.Gg)(object)}${words.length === 0 ? '' : ` (${words.join(', ')})`}`), longest.name);
}
/** The images and replicas of a workload. */
function workloadFacts(value) {
    const spec = (0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(value['spec']) ? value['spec'] : {};
    const template = (0,json/* isJsonObject */.O)(spec['template']) ? spec['template'] : (0,json/* isJsonObject */.O)(spec['jobTemplate']) && (0,json/* isJsonObject */.O)(spec['jobTemplate']['spec']) ? spec['jobTemplate']['spec']['template'] : undefined;
    const pod = (0,json/* isJsonObject */.O)(template) ? template['spec'] : undefined;
    const containers = (0,json/* isJsonObject */.O)(pod) && Array.isArray(pod['containers']) ? pod['containers'] : [];
    const images = containers.flatMap((container) => ((0,json/* isJsonObject */.O)(container) && typeof container['image'] === 'string' ? [container['image']] : []));
    const { replicas } = spec;
    return [...images.slice(0, 3), ...(images.length > 3 ? [`${images.length - 3} more images`] : []), ...(typeof replicas === 'number' ? [`${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`] : [])];
}
/** The fields of a changed object that differ, and what is not shown of it. */
function field_lines_fieldLines({ changes, leftOut, noise, notes }) {
    const hidden = noiseWords(noise);
    return [
        ...changes.flatMap(changeLines),
        ...(leftOut > 0 ? [note(`… and ${leftOut} more fields`)] : []),
        ...notes.map((text) => note(text)),
        ...(hidden === '' ? [] : [note(`not shown: ${hidden}`)]),
    ];
}
function note(text) {
    return { sign: ' ', text: `(${(0,untrusted_text/* cut */.Jj)((0,untrusted_text/* visible */.RK)(text), longest.line)})` };
}
function changeLines({ path, before, after, reordered }) {
    const name = (0,untrusted_text/* cut */.Jj)((0,untrusted_text/* visible */.RK)(path), longest.path);
    if (reordered)
        return [{ sign: '-', text: `${name}, in this order: ${orderOf(before)}` }, { sign: '+', text: `${name}, in this order: ${orderOf(after)}` }];
    if (typeof before === 'string' && typeof after === 'string' && (before.includes('\n') || after.includes('\n')))
        return [{ sign: '@', text: name }, ...field_lines_textLines(before, after)];
    return [...sideLines('-', name, before), ...sideLines('+', name, after)];
}
function orderOf(names) {
    return Array.isArray(names) ? (0,untrusted_text/* cut */.Jj)((0,untrusted_text/* visible */.RK)(names.map(String).join(', ')), longest.line) : '';
}
function sideLines(sign, name, value) {
    if (value === undefined)
        return [];
    const lines = writeValue(value);
    const [only = ''] = lines;
    const isPlain = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    if (isPlain && lines.length === 1 && only.length <= longest.inline * 2)
        return [{ sign, text: `${name}: ${(0,untrusted_text/* visible */.RK)(only)}` }];
    return [{ sign, text: `${name}:` }, ...within(lines.map((line) => ({ sign, text: `  ${(0,untrusted_text/* cut */.Jj)((0,untrusted_text/* visible */.RK)(line), longest.line)}` })))];
}
/** A text of several lines as git shows it. */
function field_lines_textLines(before, after) {
    const { hunks } = (0,file_diff/* fileDiff */.e)({ path: '', before, after });
    return within(hunks.flatMap((hunk) => [{ sign: '@', text: `  ${(0,file_diff/* hunkHeader */.M)(hunk)}` }, ...hunk.lines.map((line) => ({ sign: line.startsWith('-') ? '-' : line.startsWith('+') ? '+' : ' ', text: `  ${(0,untrusted_text/* cut */.Jj)((0,untrusted_text/* visible */.RK)(line.slice(1)), longest.line)}` }))]));
}
function within(lines) {
    return lines.length <= mostValueLines ? lines : [...lines.slice(0, mostValueLines), note(`… and ${lines.length - mostValueLines} more lines`)];
}

// EXTERNAL MODULE: ./build/compiled/core/report/fit-blocks.js
var fit_blocks = __webpack_require__(67);
// EXTERNAL MODULE: ./build/compiled/core/report/paint.js
var report_paint = __webpack_require__(4087);
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
function clean_object_cleanObject({ status: _status, metadata, ...rest }) {
    const cleaned = clean(rest);
    return { ...(isJsonObject(cleaned) ? cleaned : {}), ...(isJsonObject(metadata) ? { metadata: cleanMetadata(metadata) } : {}) };
}
function cleanMetadata(metadata) {
    const own = Object.fromEntries(Object.entries(metadata).filter(([key]) => !ofTheServer.has(key)));
    const cleaned = clean({ ...own, annotations: without(own['annotations'], bookkeeping), labels: without(own['labels'], trackingLabels) });
    return isJsonObject(cleaned) ? cleaned : {};
}
function without(value, names) {
    return isJsonObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))) : value;
}
function clean(value) {
    if (Array.isArray(value))
        return value.map(clean);
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => {
        if (held === undefined || held === null)
            return [];
        const cleaned = clean(held);
        return sameAsAbsent.has(key) && isEmpty(cleaned) ? [] : [[key, cleaned]];
    }));
}
function isEmpty(value) {
    return Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/desired-state.js


/** More objects than this are not compared: no application of people has them. */
const mostObjects = 5_000;
/** `group/kind/namespace/name`. */
function desired_state_keyOf({ group, kind, namespace, name }) {
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
        const objects = identifyObjects('', document);
        return 'notAManifest' in objects ? [] : objects.filter(({ unusable }) => unusable.length === 0);
    });
    const wide = new Set([...clusterWide, ...found.flatMap(({ object }) => definedClusterWide(object.value))]);
    const objects = new Map();
    const repeated = [];
    const generated = new Map();
    let leftOut = 0;
    for (const { object: { value, apiVersion, kind, namespace: written, name } } of found) {
        if (!isJsonObject(value))
            continue;
        const [group, version] = apiVersion.includes('/') ? [apiVersion.slice(0, apiVersion.indexOf('/')), apiVersion.slice(apiVersion.indexOf('/') + 1)] : ['', apiVersion];
        const isWide = wide.has(`${group}/${kind}`) || (written === '' && kind.startsWith('Cluster'));
        const object = { group, version, kind, namespace: isWide ? '' : written || namespace, name, value, hook: isHook(value) };
        // Each time that it is applied there is one more of it.
        const turn = isNameGenerated(value) ? (generated.get(desired_state_keyOf(object)) ?? 0) : undefined;
        if (turn !== undefined)
            generated.set(desired_state_keyOf(object), turn + 1);
        const key = turn === undefined ? desired_state_keyOf(object) : `${desired_state_keyOf(object)}*${turn}`;
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
    const spec = isJsonObject(value) && value['kind'] === 'CustomResourceDefinition' ? value['spec'] : undefined;
    if (!isJsonObject(spec) || spec['scope'] !== 'Cluster' || !isJsonObject(spec['names']))
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
    const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
    return isJsonObject(metadata['annotations']) ? metadata['annotations'] : {};
}

// EXTERNAL MODULE: ./build/compiled/core/diff/line-diff.js
var line_diff = __webpack_require__(8356);
;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/list-keys.js

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
function list_keys_keyLists(field, before, after) {
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
    return isJsonObject(item) && typeof item['value'] === 'string' && item['value'].includes('$(');
}
function indexBy(items, keys) {
    const index = new Map();
    for (const [place, item] of items.entries()) {
        const key = isJsonObject(item) ? keyText(item, keys) : undefined;
        if (key === undefined || index.has(key))
            return undefined;
        index.set(key, place);
    }
    return index;
}
/** The first key must be there; others may be left to their default. */
function keyText(item, keys) {
    const parts = keys.map((key) => key.split('.').reduce((at, part) => (isJsonObject(at) ? at[part] : undefined), item) ?? (key === 'protocol' ? 'TCP' : undefined));
    const texts = parts.flatMap((part) => (typeof part === 'string' || typeof part === 'number' ? [String(part)] : []));
    return parts[0] === undefined || texts.length === 0 ? undefined : texts.join('/');
}

;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/diff-values.js




/** The fields in which two objects differ, in the order of their names. Neither the order of keys counts nor that of items with a key. */
function diff_values_diffValues(before, after) {
    const changes = [];
    compare(before, after, { place: { path: '', fields: [], before: [], after: [] }, changes });
    return changes;
}
function compare(before, after, { place, changes }) {
    if (diff_values_sameValue(before, after))
        return;
    if (isJsonObject(before) && isJsonObject(after)) {
        for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()) {
            compare(childOf(before, key), childOf(after, key), { place: below(place, key), changes });
        }
    }
    else if (Array.isArray(before) && Array.isArray(after))
        compareLists(before, after, { place, changes });
    else
        changes.push(changeAt(place, before, after));
}
function compareLists(before, after, { place, changes }) {
    const keyed = keyLists(place.fields.at(-1) ?? '', before, after);
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
    const steps = diffLines(before.map(canonical), after.map(canonical));
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
    return { path, fields, before, after, beforeAt: before === undefined ? undefined : pointerOf(beforeAt), afterAt: after === undefined ? undefined : pointerOf(afterAt) };
}
function below({ path, fields, before, after }, key) {
    const field = /^[\w/-]+$/.test(key) ? key : JSON.stringify(key);
    return { path: path === '' ? field : `${path}.${field}`, fields: [...fields, key], before: [...before, key], after: [...after, key] };
}
function item(place, at) {
    return { path: `${place.path}[${at.label}]`, fields: place.fields, before: [...place.before, String(at.before ?? 0)], after: [...place.after, String(at.after ?? 0)] };
}
/** Whether two values are the same, the order of keys apart. */
function diff_values_sameValue(one, other) {
    if (one === other)
        return true;
    if (Array.isArray(one) && Array.isArray(other))
        return one.length === other.length && one.every((item, index) => diff_values_sameValue(item, other[index]));
    if (!isJsonObject(one) || !isJsonObject(other))
        return false;
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && diff_values_sameValue(one[key], other[key]));
}
/** The same text for the same value. */
function canonical(value) {
    return JSON.stringify(value, (_key, held) => (isJsonObject(held) ? Object.fromEntries(Object.entries(held).toSorted(([one], [other]) => (one < other ? -1 : 1))) : held));
}

;// CONCATENATED MODULE: ./build/compiled/core/rendered-diff/diff-states.js








/** Fields of one object, and objects of an application, that are kept. */
const diff_states_mostFields = 200;
const mostKept = 500;
/** Compares what an application was made of with what it will be made of. */
function diffStates(before, after, options) {
    const { pairs, renamed } = matchObjects(before.objects, after.objects);
    const objects = [];
    let [same, onlyNoise, noise] = [0, 0, noNoise];
    for (const [one, other] of pairs) {
        const diff = diffObjects(one, other, { ...options, renamed });
        noise = addNoise(noise, diff?.noise ?? noNoise);
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
    return weight(one) - weight(other) || compareTexts(`${one.object.kind}/${keyOf(one.object)}`, `${other.object.kind}/${keyOf(other.object)}`);
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
    return hashed === undefined ? keyOf(object) : `${keyOf({ ...object, name: hashed })}-#`;
}
/** An object without what is no difference, its data in one form. */
function comparable(object) {
    const cleaned = cleanObject(object.value);
    return isSecret(object) ? unifySecret(cleaned) : cleaned;
}
/** How two objects differ; undefined where they do not. */
function diffObjects(one, other, { redact, random, renamed }) {
    const [before, after] = [one, other].map((object) => (object === undefined ? undefined : { ...object, value: comparable(object) }));
    const object = other ?? one;
    if (object === undefined)
        return undefined;
    const found = before === undefined || after === undefined ? [] : diffValues(before.value, after.value);
    if (before !== undefined && after !== undefined && found.length === 0)
        return undefined;
    const key = keyOf(object);
    const isRenamed = one !== undefined && other !== undefined && one.name !== other.name;
    const shown = [];
    const hidden = [];
    for (const change of found) {
        if (isRenamed && change.path === 'metadata.name')
            continue;
        const kind = random !== undefined && weightOf(change) === 'other' && random.before.has(`${key} ${change.beforeAt ?? ''}`) && random.after.has(`${key} ${change.afterAt ?? ''}`) ? 'random' : noiseOf(change, renamed);
        if (kind === undefined)
            shown.push(change);
        else
            hidden.push(kind);
    }
    const masked = { before: before === undefined ? undefined : maskObject(before, redact), after: after === undefined ? undefined : maskObject(after, redact) };
    const marked = markHidden(masked, found);
    const kept = shown.toSorted((a, b) => weights[weightOf(a)] - weights[weightOf(b)]).slice(0, diff_states_mostFields);
    return {
        change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        object: idOf(object, redact), hook: object.hook, renamedFrom: isRenamed ? redact(one.name) : undefined,
        changes: kept.map((change) => shownChange(change, { ...marked, redact })), leftOut: shown.length - kept.length, noise: countNoise(hidden),
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
    return pointer === undefined ? undefined : value === undefined ? '***' : (valueAt(value, pointer) ?? '***');
}
/** Where values differ and nothing of that can be seen, the later one says so. */
function markHidden({ before, after }, found) {
    if (before === undefined || after === undefined)
        return { before, after };
    const hidden = found.flatMap(({ reordered, beforeAt, afterAt }) => {
        if (reordered === true || beforeAt === undefined || afterAt === undefined)
            return [];
        const [one, other] = [valueAt(before, beforeAt), valueAt(after, afterAt)];
        return one !== undefined && sameValue(one, other) ? [segmentsOf(afterAt)] : [];
    });
    return { before, after: editPlaces(after, hidden, otherMask) };
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
    const options = ownSyncOptions(value);
    if (hook)
        return ['a hook: nothing prunes it'];
    if (options.includes('Prune=false'))
        return ['stays in the cluster: Prune=false'];
    return options.includes('Prune=confirm') ? ['waits for a confirmation: Prune=confirm'] : [];
}

// EXTERNAL MODULE: ./build/compiled/core/report/outputs.js
var outputs = __webpack_require__(4641);
;// CONCATENATED MODULE: ./build/compiled/core/report/rendered-diff-report.js




/** Tells what was compared. */
function renderedDiffReport(affected, apps) {
    const sorted = apps.toSorted((one, other) => rank(one) - rank(other) || (one.row.id < other.row.id ? -1 : 1));
    const problems = [...affected.problems, ...sorted.flatMap(gapProblems)];
    const isWhole = !problems.some(({ severity }) => severity === 'error');
    const counts = sumCounts(apps.map(({ rendered }) => rendered.counts));
    const differing = apps.filter(differs).length;
    return {
        result: !isWhole ? 'unknown' : differing === 0 ? 'nothing-to-do' : 'succeeded',
        headline: headlineOf({ apps, counts, differing, isWhole }), affected, apps: sorted, counts, problems,
    };
}
function rank(app) {
    if (app.rendered.objects.some(({ change }) => change === 'removed'))
        return 0;
    if (isUnknown(app))
        return 1;
    return differs(app) ? 2 : 3;
}
function sumCounts(all) {
    const sum = (of) => all.reduce((total, counts) => total + counts[of], 0);
    return { removed: sum('removed'), added: sum('added'), changed: sum('changed') };
}
function headlineOf({ apps, counts, differing, isWhole }) {
    const unknown = apps.filter(isUnknown).length;
    const doubt = unknown > 0 ? `; ${count(unknown, 'application')} could not be compared` : isWhole ? '' : '; what else it touches cannot be told';
    if (apps.length === 0)
        return `The change touches no application${doubt}`;
    const drifted = apps.filter(({ live }) => live.kind === 'compared' && live.diff.objects.length > 0).length;
    const live = drifted === 0 ? '' : `; ${drifted} ${drifted === 1 ? 'differs' : 'differ'} from what runs`;
    const changed = apps.filter(({ rendered }) => rendered.objects.length > 0).length;
    const defined = apps.filter(({ rendered, definition }) => rendered.objects.length === 0 && definition !== undefined).length;
    const words = [...(changed === 0 ? [] : [`${rendered_diff_report_countWords(counts)} in ${count(changed, 'application')}`]), ...(defined === 0 ? [] : [`changes the definition of ${count(defined, changed === 0 ? 'application' : 'other application')}`])];
    if (words.length > 0)
        return `The change ${words.join(', and ')}${live}${doubt}`;
    if (differing > 0 && drifted === 0)
        return `The change makes no difference but noise in ${count(differing, 'application')}${doubt}`;
    if (unknown === apps.length)
        return `None of the ${count(unknown, 'application')} that the change touches could be compared`;
    return `The change makes no difference to ${unknown > 0 ? 'what could be compared' : `the ${count(apps.length, 'application')} that it touches`}${live}${doubt}`;
}
/** Applications to which the same happens, the first of each group in its place: of fifty clusters, one is enough to read. */
function rendered_diff_report_groupApplications(apps) {
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
    return JSON.stringify([(0,affected_report/* changeNote */.vV)(row), objects(rendered), changes, gaps.map(({ source, side, why }) => [source, side, why]), notes, live.kind === 'compared' ? [objects(live.diff), live.diff.hiddenSecrets, live.diff.unknownRules] : live]);
}
/** `web-dev`, or `web-dev, web-prod and 3 more`. */
function rendered_diff_report_groupTitle(group, most) {
    const names = group.map(({ row }) => row.id);
    const shown = names.length <= most ? names : names.slice(0, Math.max(1, most - 1));
    const left = names.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
/** `removes 1, adds 2 and changes 3 resources`; empty for none. Deletions first. */
function rendered_diff_report_countWords({ removed, added, changed }) {
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
    const { base, head, affected, 'left-out': leftOut, 'not-expanded': notExpanded } = affectedJson(report.affected);
    return {
        result: report.result, problems: problemsJson(report.problems), headline: report.headline, 'exit-code': exitCode, base, head, affected,
        diff: diffOutput(report), apps: report.apps.map((app) => appJson(app, { whole: true })), 'left-out': leftOut, 'not-expanded': notExpanded,
        ...Object.fromEntries(Object.entries(files).map(([name, path]) => [name, path ?? null])),
    };
}
/** The outputs of the action: counts and names, for all outputs of a job may not be larger than 1 MB. */
function renderedDiffOutputs(report, files) {
    return {
        result: report.result, affected: JSON.stringify(report.affected.affected), diff: JSON.stringify(diffOutput(report)),
        apps: JSON.stringify(report.apps.map((app) => appJson(app, { whole: false }))), problems: JSON.stringify(problemsJson(report.problems)),
        ...Object.fromEntries(Object.entries(files).flatMap(([name, path]) => (path === undefined ? [] : [[name, path]]))),
    };
}
function diffOutput({ counts, apps }) {
    return { ...counts, applications: apps.filter(differs).length, 'not-compared': apps.filter(isUnknown).length };
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
    return { change, ...object, hook, 'renamed-from': renamedFrom ?? null, changes: changes.slice(0, mostFields).map(fieldJson), 'changes-left-out': leftOut, noise: noiseJson(noise), notes };
}
function fieldJson({ path, weight, before, after, reordered }) {
    return { path, weight, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(reordered ? { reordered } : {}) };
}

;// CONCATENATED MODULE: ./build/compiled/core/report/rendered-diff-lines.js






/** A terminal shows no more; the patch file and `--format json` have all. */
const mostLines = 5_000;
/** The difference as a terminal shows it: by application, deletions first and in red. */
function renderedDiffLines(report, look) {
    const lines = groupApplications(report.apps).flatMap((group) => groupLines(group, look));
    const left = lines.length - mostLines;
    return [
        ...lines.slice(0, mostLines),
        ...(left > 0 ? [`… and ${left} more lines (--patch-file FILE and --format json have all)`] : []),
        paint(forLogLine(report.headline), report.result === 'unknown' || report.counts.removed > 0 ? 'bad' : 'good', look),
    ];
}
function groupLines(group, look) {
    const [{ row, definition, rendered, gaps, notes, live }] = group;
    return [
        paint(forLogLine(`${groupTitle(group, 12)}${changeNote(row)}`), 'strong', look) + summaryOf({ rendered, gaps, count: group.length }, look),
        ...gaps.map(({ source, side, why }) => `  ${paint(forLogLine(`could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`), 'bad', look)}`),
        ...notes.map((text) => paint(forLogLine(`  ${text}`).replace(/^(?! {2})/, '  '), 'calm', look)),
        ...(definition === undefined ? [] : ['  ~ the Application itself', ...fieldLines(definition).map((line) => painted(line, 6, look))]),
        ...rendered.objects.flatMap((object) => objectLines(object, look)),
        ...(rendered.leftOut > 0 ? [`  … and ${rendered.leftOut} more resources`] : []),
        ...(rendered.onlyNoise === 0 ? [] : [paint(`  (${onlyNoiseWords(rendered)})`, 'calm', look)]),
        ...liveLines(live, look),
        '',
    ];
}
/** `: removes 1, adds 2 and changes 3 resources`, the deletions in red. */
function summaryOf({ rendered, gaps, count }, look) {
    const counts = rendered.counts;
    const words = countWords(counts);
    if (words === '')
        return gaps.length > 0 ? ': not known' : ': no difference';
    const same = `${rendered.same === 0 ? '' : `, ${rendered.same} the same`}${count > 1 ? ', in each of them' : ''}`;
    return counts.removed === 0 ? `: ${words}${same}` : `: ${words.replace(/^removes \d+/, (text) => paint(text, 'bad', look))}${same}`;
}
function objectLines(diff, look) {
    const title = objectTitle(diff);
    const { change, notes } = diff;
    if (change === 'changed')
        return [`  ~ ${plain(title)}`, ...fieldLines(diff).map((line) => painted(line, 6, look))];
    return [`  ${paint(`${change === 'removed' ? '-' : '+'} ${plain(title)}`, change === 'removed' ? 'bad' : 'good', look)}`, ...notes.map((text) => paint(`      (${forLogLine(text)})`, 'calm', look))];
}
function painted({ sign, text }, indent, look) {
    const line = `${' '.repeat(indent)}${sign === '@' ? '~' : sign} ${plain(text)}`;
    return sign === ' ' || sign === '@' ? paint(line, 'calm', look) : paint(line, sign === '-' ? 'bad' : 'good', look);
}
/** Indentation tells something here. */
function plain(text) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return `${indent}${forLogLine(visible(text))}`;
}
function liveLines(live, look) {
    switch (live.kind) {
        case 'not-asked':
            return [];
        case 'new':
            return [paint('  against what runs: it is new, everything will be created', 'calm', look)];
        case 'unknown':
            return [paint(forLogLine(`  could not be compared with what runs: ${live.why}`).replace(/^/, '  '), 'bad', look)];
        case 'compared': {
            const { diff } = live;
            const words = countWords(diff.counts);
            return [
                paint(`  against what runs: ${words === '' ? 'no difference' : `a sync ${words}`}`, words === '' ? 'good' : 'strong', look),
                ...diff.objects.flatMap((object) => objectLines(object, look).map((line) => `  ${line}`)),
                ...(diff.leftOut > 0 ? [`    … and ${diff.leftOut} more resources`] : []),
                ...liveNotes(live).map((text) => paint(`    (${text})`, 'calm', look)),
            ];
        }
    }
}
/** What was not compared with what runs, although the application was. */
function liveNotes({ diff: { hiddenSecrets, unknownRules } }) {
    return [
        ...(hiddenSecrets === 0 ? [] : [`the values of ${hiddenSecrets === 1 ? 'a Secret' : `${hiddenSecrets} Secrets`} are hidden by Argo CD: only the names of their keys were compared`]),
        ...(unknownRules === 0 ? [] : [`${unknownRules === 1 ? 'a rule' : `${unknownRules} rules`} of ignoreDifferences can be followed by Argo CD alone: what ${unknownRules === 1 ? 'it names' : 'they name'} may be shown`]),
    ];
}

;// CONCATENATED MODULE: ./build/compiled/core/report/rendered-diff-blocks.js









/** Bytes of a fold without its lines, and the least that a fold is worth. */
const rendered_diff_blocks_frame = 600;
const least = 1_500;
const mostShares = 6;
/** Bytes for what is said at the end, and what the room keeps for that. */
const lastLine = 3_000;
/** The job summary, which has more room than a comment. */
function renderedDiffSummary(report) {
    return `${renderedDiffBlocks(report, { bytes: summaryBytes, runUrl: undefined }).join('\n\n')}\n`;
}
/** The difference in Markdown: what it comes to, what could not be compared, then a fold for each application. */
function renderedDiffBlocks(report, room) {
    const groups = rendered_diff_report_groupApplications(report.apps.filter((app) => application_diff_differs(app) || application_diff_isUnknown(app)));
    const same = report.apps.filter((app) => !application_diff_differs(app) && !application_diff_isUnknown(app));
    const top = [
        `### ${report.result === 'unknown' ? '❌' : report.counts.removed > 0 ? '🔴' : '✅'} ${(0,untrusted_text/* forMarkdown */.Bm)(report.headline)}`,
        ...(groups.length === 0 ? [] : [overview(groups, room.bytes / 6)]),
        ...unknownBlock(report, room.bytes / 6),
        ...(same.length === 0 ? [] : [`No difference: ${fitNames(same, 30)}`]),
    ];
    const { shown, left } = foldsWithin(groups, { ...room, bytes: room.bytes - (0,fit_blocks/* bytesOf */.$$)(top.join('\n\n')) - lastLine });
    return [...top, ...shown, ...(left > 0 ? [`_… and ${left} more, which are not shown here${elsewhere(room)}_`] : [])];
}
/** As many folds as fit. One that is long gets no more than its share of what is left, so that others are seen too. */
function foldsWithin(groups, room) {
    const shown = [];
    let bytes = room.bytes;
    for (const [place, group] of groups.entries()) {
        if (bytes < least)
            return { shown, left: groups.length - place };
        const block = groupBlock(group, { ...room, bytes: Math.max(least, Math.floor(bytes / Math.min(groups.length - place, mostShares))) });
        if (block === '')
            continue;
        bytes -= (0,fit_blocks/* bytesOf */.$$)(block) + 2;
        shown.push(block);
    }
    return { shown, left: 0 };
}
/** One row for what is the same to several. */
function overview(groups, budget) {
    const hasLive = groups.some(([{ live }]) => live.kind !== 'not-asked');
    return (0,markdown_blocks/* fitTable */.SM)(['Application', 'Removed', 'Added', 'Changed', ...(hasLive ? ['Against what runs'] : [])], { items: groups, budget }, (group) => {
        const [{ row, rendered, gaps, live, definition }] = group;
        const { removed, added, changed } = rendered.counts;
        const unknown = gaps.length > 0;
        const notes = [...(row.change === 'added' || row.change === 'removed' ? [row.change] : []), ...(definition === undefined ? [] : ['its definition differs']), ...(unknown ? ['❌ not all of it could be compared'] : [])];
        return [`${(0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(rendered_diff_report_groupTitle(group, 4), 300))}${notes.length === 0 ? '' : `<br>${notes.join('<br>')}`}`, removed === 0 ? '' : `🔴 **${removed}**`, added === 0 ? '' : `🟢 ${added}`, changed === 0 ? '' : `🟡 ${changed}`, ...(hasLive ? [liveCell(live)] : [])];
    });
}
function liveCell(live) {
    switch (live.kind) {
        case 'not-asked':
            return '';
        case 'new':
            return 'new';
        case 'unknown':
            return '❌ not known';
        case 'compared': {
            const words = rendered_diff_report_countWords(live.diff.counts);
            return words === '' ? 'the same' : `a sync ${words}`;
        }
    }
}
function unknownBlock({ problems }, budget) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? [] : [`**Not known:**\n\n${(0,markdown_blocks/* fitList */.em)('- ', { items: errors, budget }, ({ code, message }) => `${(0,untrusted_text/* forMarkdown */.Bm)((0,untrusted_text/* cut */.Jj)(message, 600))} (${code})`)}`];
}
function fitNames(apps, most) {
    return `${apps.slice(0, most).map(({ row }) => (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(row.id, 100))).join(', ')}${apps.length > most ? ` and ${apps.length - most} more` : ''}`;
}
/** A fold with as many lines as fit; empty where there is nothing to show. Its fence is longer than any in it. */
function groupBlock(group, room) {
    const [{ rendered, definition, notes, live, row }] = group;
    const lines = [
        ...(definition === undefined ? [] : section('The Application itself', [{ ...definition, change: 'changed' }])),
        ...rendered.objects.flatMap(rendered_diff_blocks_objectLines),
        ...(live.kind === 'compared' && live.diff.objects.length > 0 ? section('Against what runs: what a sync would do', live.diff.objects) : []),
    ];
    const hints = [...notes, ...(rendered.onlyNoise === 0 ? [] : [noise_onlyNoiseWords(rendered)]), ...(rendered.leftOut === 0 ? [] : [`${rendered.leftOut} more resources`]), ...(live.kind === 'compared' ? liveNotes(live) : [])];
    if (lines.length === 0 && hints.length === 0)
        return '';
    const { kept, left } = rendered_diff_blocks_within(lines, room.bytes - rendered_diff_blocks_frame - (0,fit_blocks/* bytesOf */.$$)(hints.join('\n')));
    const fence = (0,untrusted_text/* fenceFor */.Lt)(kept.join('\n'), 3);
    const words = rendered_diff_report_countWords(rendered.counts);
    const what = words === '' ? '' : `: ${words}`;
    return (0,fit_blocks/* folded */.TM)(`<code>${(0,untrusted_text/* forMarkdown */.Bm)((0,untrusted_text/* cut */.Jj)(rendered_diff_report_groupTitle(group, 4), 300))}</code>${(0,affected_report/* changeNote */.vV)(row)}${what}`, [
        ...(kept.length === 0 ? [] : [[`${fence}diff`, ...(kept.at(-1) === '' ? kept.slice(0, -1) : kept), fence].join('\n')]),
        ...(hints.length === 0 ? [] : [hints.map((hint) => `- ${(0,untrusted_text/* forMarkdown */.Bm)((0,untrusted_text/* cut */.Jj)(hint, 300))}`).join('\n')]),
        ...(left === 0 ? [] : [`_… ${left} more ${left === 1 ? 'line' : 'lines'}${elsewhere(room)}_`]),
    ].join('\n\n'));
}
function section(title, objects) {
    return [`@@ ${title} @@`, ...objects.flatMap(rendered_diff_blocks_objectLines), ''];
}
/** `-` and `+` are red and green in a fence of the language diff, and `!` is what neither came nor went. */
function rendered_diff_blocks_objectLines(diff) {
    const sign = { removed: '-', added: '+', changed: '!' }[diff.change];
    const title = `${sign} ${field_lines_objectTitle(diff)}`;
    if (diff.change !== 'changed')
        return [title, ...diff.notes.map((text) => `    (${text})`)];
    return [title, ...field_lines_fieldLines(diff).map((line) => `${line.sign === '@' ? ' ' : line.sign}   ${line.text}`)];
}
function rendered_diff_blocks_within(lines, bytes) {
    let room = bytes;
    const fits = lines.findIndex((line) => {
        room -= (0,fit_blocks/* bytesOf */.$$)(line) + 1;
        return room < 0;
    });
    return fits < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, fits), left: lines.length - fits };
}
function elsewhere({ runUrl }) {
    return runUrl === undefined ? '; `patch-file` and `report` have all of it' : `: see ${(0,markdown_blocks/* markdownLink */.iQ)('the run', runUrl)}, or the files of \`patch-file\` and \`report\``;
}

// EXTERNAL MODULE: ./build/compiled/core/report/run-blocks.js
var run_blocks = __webpack_require__(5677);
// EXTERNAL MODULE: ./build/compiled/core/report/sticky-comment.js
var sticky_comment = __webpack_require__(864);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/manifests/validation-report.js
var validation_report = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/compiled/core/report/source-link.js
/** The page of a line; undefined where it is not known which repository or commit it is of. */
function lineUrl({ file, line }, { repositoryUrl, sha }) {
    if (repositoryUrl === undefined || sha === undefined)
        return undefined;
    return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/validation-summary.js






const mostNames = 20;
/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
function validationSummary(report, link = {}, { budget = fit_blocks/* summaryBytes */.uf, folded = false } = {}) {
    const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions } = report;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const clean = errors === 0 && counts.couldNotCheck === 0;
    const skipped = (0,validation_report/* skippedByReason */.Au)(manifests);
    const [open, close] = folded ? [[`<details><summary>${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}</summary>`, ''], ['', '</details>']] : [[], []];
    return [
        `${folded ? '###' : '##'} ${!clean ? '❌ Manifests are not valid' : notChecked.length === 0 ? '✅ Manifests are valid' : '⚠️ Manifests are valid as far as they were checked'}`,
        '',
        `${(0,validation_report/* countsLine */.J7)(counts)}. Checked against Kubernetes ${kubernetesVersions.join(', ')}.`,
        '',
        ...(problems.length === 0 ? [] : [...open, (0,markdown_blocks/* fitTable */.SM)(['Severity', 'Where', 'What', 'Do'], { items: problems, budget }, ({ severity, where, message, hint = '' }) => [
                (0,markdown_blocks/* unbroken */.D_)(severity === 'error' ? '❌ error' : `⚠️ ${severity}`), where === undefined ? '' : (0,markdown_blocks/* codeLink */.U1)((0,problem/* formatLocation */.j)(where), lineUrl(where, link)), (0,markdown_blocks/* markdownMessage */.ju)(message), (0,markdown_blocks/* markdownMessage */.ju)(hint),
            ]), ...close, '']),
        ...(notChecked.length === 0 ? [] : ['### Not checked', '', (0,markdown_blocks/* fitList */.em)('- ', { items: notChecked, budget: budget / 8 }, untrusted_text/* forMarkdown */.Bm), '']),
        ...(skipped.length === 0 ? [] : ['<details><summary>Skipped</summary>', '', (0,markdown_blocks/* fitList */.em)('- ', { items: skipped, budget: budget / 8 }, ({ reason, names }) => `${names.length}: ${(0,untrusted_text/* forMarkdown */.Bm)(reason)} (${someOf(names)})`), '', '</details>', '']),
        ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', (0,markdown_blocks/* fitList */.em)('- ', { items: suppressed, budget: budget / 8 }, ({ policy, name, file, reason }) => `${(0,untrusted_text/* forMarkdown */.Bm)(policy)}: ${(0,untrusted_text/* forMarkdown */.Bm)(name)} in ${(0,untrusted_text/* forMarkdown */.Bm)(file)}: ${(0,untrusted_text/* forMarkdown */.Bm)(reason)}`), '', '</details>', '']),
    ].join('\n');
}
function someOf(names) {
    const shown = names.slice(0, mostNames).map((name) => (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(name, 100))).join(', ');
    return names.length > mostNames ? `${shown}, …` : shown;
}

// EXTERNAL MODULE: ./build/compiled/adapters/http-policy.js
var http_policy = __webpack_require__(7238);
// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var proxy = __webpack_require__(7736);
;// CONCATENATED MODULE: ./build/compiled/core/report/gitlab-markdown.js
const zeroWidthSpace = '&#8203;';
/** What GitLab reads no references in: fenced blocks, code spans, addresses of links, comments and tags. All of them are ours. */
const apart = /(^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\2[^\n]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)|\]\([^()\s]*\)|<!--[\s\S]*?-->|<\/?[a-z][^>\n]*>)/m;
/**
 * A comment that was made for GitHub as a note of GitLab. What others wrote is in it as entities already; beyond that GitLab looks
 * in the finished text for references that GitHub does not have (`!1`, `$1`, `%1`, `~label`, `&1`, `[vulnerability:1]`), and before
 * anything else for lines that begin with `/`, which are commands (https://docs.gitlab.com/user/project/quick_actions/).
 */
function forGitlab(markdown) {
    let rest = markdown;
    let text = '';
    for (let found = apart.exec(rest); found !== null; found = apart.exec(rest)) {
        text += inert(rest.slice(0, found.index), text) + found[0];
        rest = rest.slice(found.index + found[0].length);
    }
    return text + inert(rest, text);
}
function inert(piece, before) {
    const commands = piece.replace(/(^|\n)([ \t>]*)\/(?=[A-Za-z])/g, (whole, start, space, at) => (start === '' && (at > 0 || !isLineStart(before)) ? whole : `${start}${space}&#47;`));
    return commands
        .replace(/(&amp;|&#(?:36|126|33|37|94);|(?<!\[)[!%$~^])(?=[\p{L}\p{N}"_]|&#34;)/gu, `$1${zeroWidthSpace}`)
        .replace(/(&#91;|\[)(?=[a-z_]+:)/g, `$1${zeroWidthSpace}`)
        .replace(/&#42;(?=iteration:)/g, `&#42;${zeroWidthSpace}`);
}
function isLineStart(before) {
    return before === '' || /(?:^|\n)[ \t>]*$/.test(before);
}

// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(9898);
;// CONCATENATED MODULE: ./build/compiled/gitlab-notes.js





function gitlab_notes_inert(text, redact) {
    return text === undefined ? undefined : forGitlab(redact(text));
}
/** Throws where the variables of the job name another server than the inputs: whoever starts a pipeline can set them. */
function requireOwnServer(apiUrl, { gitlabUrl, allowHttp }) {
    if (gitlabUrl === undefined)
        return;
    const [own, api] = [(0,http_policy/* requireEndpoint */.V)(gitlabUrl, { input: 'gitlab-url', allowHttp }), (0,http_policy/* requireEndpoint */.V)(apiUrl, { input: 'CI_API_V4_URL', allowHttp })];
    // Behind one host there may be others beside a GitLab that has a root path.
    if (own.origin === api.origin && `${api.pathname}/`.startsWith(`${own.pathname.replace(/\/+$/, '')}/`))
        return;
    throw new adapter_error.AdapterError('refused', 'CI_API_V4_URL is no address of the server that gitlab-url names: gitlab-token is not sent there.', { hint: 'look who set CI_API_V4_URL for this pipeline, or correct gitlab-url' });
}
/** Connects to the GitLab of the job. What leaves is made inert there, and looked through for secrets once more. Throws AdapterError. */
async function connectNotes({ surfaces: { gitlabToken: token, gitlabUrl }, secrets, allowHttp }, { clock, env }, { job, deadlineMs, signal }) {
    if (token === undefined)
        throw new adapter_error.AdapterError('unauthenticated', 'There is no token for GitLab.', { hint: 'set gitlab-token' });
    requireOwnServer(job.apiUrl, { gitlabUrl, allowHttp });
    const [{ createHttpTransport }, { createGitlabNotes }] = await Promise.all([__webpack_require__.e(/* import() */ 628).then(__webpack_require__.bind(__webpack_require__, 3628)), __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 1098))]);
    const redact = (0,report_redact/* createRedactor */.lY)(secrets);
    const transport = createHttpTransport({ clock, redact, proxy: (0,proxy/* readProxyRules */.q)(env) });
    const port = createGitlabNotes({ transport, clock, apiUrl: job.apiUrl, project: job.project, projectUrl: job.projectUrl, token, allowHttp, deadlineMs, signal });
    return {
        port: { ...port, showComment: async (request) => await port.showComment({ ...request, edit: (before) => gitlab_notes_inert(request.edit(before), redact) }) },
        close: () => { transport.close(); },
    };
}

// EXTERNAL MODULE: ./build/compiled/commands/surfaces/parts.js
var parts = __webpack_require__(1252);
// EXTERNAL MODULE: ./build/compiled/commands/surfaces/telling.js
var telling = __webpack_require__(7559);
;// CONCATENATED MODULE: ./build/compiled/commands/surfaces/merge-request.js










/** The note below a merge request, for a job of GitLab CI; undefined elsewhere, and where none is wanted. Nothing that goes wrong is thrown. */
function openNote(settings, host) {
    const job = readGitlabJob(host.env);
    return job === undefined || !settings.surfaces.comment ? undefined : new MergeRequestNote(job, { settings, host });
}
/** One note for each job and choice of applications, with a section for each command, as the comment on GitHub. */
class MergeRequestNote {
    #job;
    #settings;
    #host;
    /** By what was to be done: what works at a later try has not failed. */
    #warnings = new Map();
    #lines = [];
    #number;
    constructor(job, { settings, host }) {
        this.#job = job;
        this.#settings = settings;
        this.#host = host;
        this.#number = job.mergeRequest;
    }
    /** Of a run: in progress at its start, how it ended at its end. Texts must be without secrets. */
    surfaces() {
        let named = [];
        let begun;
        return {
            started: (event) => {
                if (begun !== undefined || event.dryRun)
                    return;
                named = event.apps;
                begun = this.#tell('deployment', (0,sticky_comment/* inProgress */.Vw)(this.#job.runUrl));
            },
            ended: async (record, { proposed }) => {
                await begun;
                const blocks = (0,run_blocks/* runBlocks */.g)(record, { named, repositoryUrl: this.#job.projectUrl === '' ? undefined : `${this.#job.projectUrl}/-`, room: { bytes: sticky_comment/* longestSection */.Cm, runUrl: this.#job.runUrl } });
                await this.#tell(record.dryRun || proposed ? 'plan' : 'deployment', blocks);
                return this.#shown();
            },
        };
    }
    /** Of a validation. The report must be without secrets. */
    async validated(report) {
        const { projectUrl, sha, runUrl } = this.#job;
        const link = projectUrl === '' || sha === undefined ? {} : { repositoryUrl: `${projectUrl}/-`, sha };
        await this.#tell('validation', [validationSummary(report, link, { budget: sticky_comment/* longestSection */.Cm / 2, folded: true }).trimEnd(), ...(runUrl === undefined ? [] : [(0,markdown_blocks/* markdownLink */.iQ)('the run', runUrl)])]);
        return this.#shown();
    }
    /** Of a rendered difference. The report must be without secrets. */
    async rendered(report) {
        await this.#tell('rendered', renderedDiffBlocks(report, { bytes: sticky_comment/* longestSection */.Cm, runUrl: this.#job.runUrl }));
        return this.#shown();
    }
    #shown() {
        const { surfaces } = this.#settings;
        const nowhere = (0,telling/* cannotShow */.FD)({ ...this.#settings, surfaces: { ...surfaces, comment: false } }, undefined)?.warnings ?? [];
        return { warnings: [...this.#warnings.values(), ...nowhere], lines: this.#lines, annotated: false };
    }
    async #tell(section, blocks) {
        const { sha, branch, runUrl, place } = this.#job;
        if (this.#number === undefined && sha !== undefined) {
            this.#number = await this.#attempt('The merge request of the commit was not found', async (port) => await port.pullRequestOf({ sha, branch }));
            if (this.#number === undefined && this.#warnings.size === 0 && this.#lines.length === 0)
                this.#lines.push(`comment: ${sha.slice(0, 7)} came with no merge request`);
        }
        const number = this.#number;
        if (number === undefined)
            return;
        const mark = (0,sticky_comment/* commentMark */.Hc)([place, ...(0,parts/* identityOf */.cu)(this.#settings)]);
        const note = await this.#attempt(`Merge request ${number} has no note`, async (port) => await port.showComment({ number, mark, edit: (before) => (0,sticky_comment/* editComment */.QA)(before, { mark, section, blocks, runUrl }) }));
        const line = note?.url === undefined ? undefined : `comment: ${note.url}`;
        if (line !== undefined && !this.#lines.includes(line))
            this.#lines.push(line);
    }
    async #attempt(what, work) {
        const { signal } = this.#host;
        try {
            const { port, close } = await connectNotes(this.#settings, this.#host, { job: this.#job, ...(signal.aborted ? { deadlineMs: telling/* hurried */.qy } : { deadlineMs: telling/* patient */.Im, signal }) });
            try {
                const done = await work(port);
                this.#warnings.delete(what);
                return done;
            }
            finally {
                close();
            }
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError))
                throw error;
            this.#warnings.set(what, { code: 'OSOP-GITLAB-001', severity: 'warning', message: `${what}: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) });
            return undefined;
        }
    }
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ affectedReport),
/* harmony export */   qu: () => (/* binding */ matrixProblems),
/* harmony export */   vV: () => (/* binding */ changeNote)
/* harmony export */ });
/* unused harmony exports affectedJson, affectedOutputs */
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4641);

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
        problems: problemsJson(report.problems),
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
        problems: JSON.stringify(problemsJson(report.problems)),
    };
}


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports outputsOf, jsonReport, jsonText, problemsJson */
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7236);


/**
 * A run's outputs by the names of the contract, for `GITHUB_OUTPUT`: what is not known is the empty
 * string, what is not text is JSON on one line. Values are untrusted: they may hold line ends.
 */
function outputsOf(record) {
    return Object.fromEntries(Object.entries(outputValues(record)).map(([name, value]) => [name, value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)]));
}
/**
 * The document of `--format json`: result and problems, then the other outputs as JSON values under the
 * same names. What is not known is null.
 */
function jsonReport(record) {
    const { result, problems, ...outputs } = outputValues(record);
    return {
        result: result ?? null,
        problems: problems ?? [],
        headline: record.headline,
        reason: record.reason ?? null,
        notices: record.notices,
        'exit-code': record.exitCode,
        'run-id': record.runId,
        ...outputs,
        apps: record.apps.map((app) => ({ ...appValues(app), ...(app.evidence === undefined ? {} : { evidence: app.evidence }) })),
        ...(record.diffs === undefined ? {} : { diffs: record.diffs.map(diffValues) }),
        ...(record.manual === undefined || record.manual.histories.length === 0 ? {} : { history: record.manual.histories.map(historyValues) }),
    };
}
/** A JSON document for stdout. In the log of a job, GitHub's runner obeys `##[name]` anywhere in a line: in JSON it can be written so that it does not. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, '\\u0023#')}\n`;
}
/** Problems as plain data; what a problem does not have is left out. */
function problemsJson(problems) {
    return problems.map(({ code, severity, message, where, hint }) => ({
        code,
        severity,
        message,
        ...(where === undefined ? {} : { file: where.file, line: where.line, column: where.column }),
        ...(hint === undefined ? {} : { hint }),
    }));
}
/** Each file as a patch; `lines-left-out` are those that were not kept. */
function diffValues({ state, takesBack, sha, branch, files, filesLeftOut, unread }) {
    return {
        state, 'takes-back': takesBack, sha: sha ?? null, branch, 'files-left-out': filesLeftOut, unread: unread ?? null,
        files: files.map((file) => ({ path: file.path, change: file.change, added: file.added, removed: file.removed, patch: file.hunks.length === 0 ? null : `${patchLines(file).join('\n')}\n`, note: fileNote(file) ?? null, 'lines-left-out': file.leftOut })),
    };
}
/** `proposed` is the id that `last-healthy` stands for. */
function historyValues({ app, rows, proposed, why }) {
    return {
        app,
        proposed: proposed ?? null,
        why,
        rows: rows.map((row) => ({
            id: row.id, revision: row.revision ?? null, 'deployed-at': row.deployedAt, by: row.by ?? null,
            health: row.health, why: row.why, live: row.isLive, 'rolled-back': row.wasLeft,
        })),
    };
}
/** The evidence is left out: the outputs of a job may not be larger than 1 MB together. */
function appValues(app) {
    return {
        name: app.name,
        namespace: app.namespace ?? null,
        result: app.result,
        sync: app.sync ?? null,
        health: app.health ?? null,
        revision: app.revision ?? null,
        url: app.url,
        seconds: app.seconds,
        causes: app.causes,
    };
}
function outputValues(record) {
    const [first] = record.apps;
    return {
        result: record.result,
        'commit-sha': record.commitSha ?? null,
        'previous-sha': record.previousSha ?? null,
        'revert-sha': record.revertSha ?? null,
        'changed-files': record.changedFiles,
        images: record.images,
        apps: record.apps.map(appValues),
        ...(record.workflow.id === 'preview' ? { 'preview-url': previewUrl(record) ?? null } : {}),
        'sync-status': first?.sync ?? null,
        'health-status': first?.health ?? null,
        revision: first?.revision ?? null,
        'rollback-strategy': record.rollbackStrategy ?? null,
        validation: record.validation ?? null,
        problems: problemsJson(record.problems),
    };
}


/***/ })

};
