export const id = 971;
export const ids = [971,8873,393,7478,9046,7655,418,6665,6055,1603,7373,8037,4937,4971,1254,3682,7519];
export const modules = {

/***/ 67478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ suspectOf),
/* harmony export */   j2: () => (/* binding */ withUnhealthy),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* unused harmony export notHealthyResources */
/* harmony import */ var _resource_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37190);

/** Resources of the application that are not Healthy, in Argo CD's order; hooks that were left behind are none. */
function notHealthyResources(application) {
    return (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && health?.status !== undefined && health.status !== 'Healthy');
}
/**
 * The object whose events say most about a resource: of all it owns the newest that is not Healthy either,
 * Pods first, since theirs name images and exit codes. Undefined where the tree does not have it.
 */
function suspectOf(resource, nodes) {
    const root = nodes.find((node) => node.kind === resource.kind && node.name === resource.name && (node.group ?? '') === (resource.group ?? '') && (node.namespace ?? '') === (resource.namespace ?? ''));
    if (root === undefined)
        return undefined;
    const owned = new Set([root.uid]);
    const family = [];
    for (let grown = true; grown;) {
        const found = nodes.filter((node) => !family.includes(node) && node.parentRefs?.some(({ uid }) => uid !== undefined && owned.has(uid)) === true);
        for (const { uid } of found)
            owned.add(uid);
        family.push(...found);
        grown = found.length > 0;
    }
    const sick = family.filter(({ health }) => health?.status !== undefined && health.status !== 'Healthy');
    const [first] = sick.toSorted((a, b) => Number(b.kind === 'Pod') - Number(a.kind === 'Pod') || compare(b.createdAt, a.createdAt));
    return first ?? root;
}
/** The message with every resource that is not Healthy and that it does not name yet; of many only the first. */
function withUnhealthy(message, application, limit) {
    const missing = (application === undefined ? [] : notHealthyResources(application)).map(_resource_health_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9).filter((text) => !message.includes(text));
    const more = missing.length > limit ? [`and ${missing.length - limit} more`] : [];
    return [message, ...missing.slice(0, limit), ...more].join('; ');
}
/** When it happened last. */
function timeOf({ lastTimestamp, eventTime, metadata }) {
    return lastTimestamp ?? eventTime ?? metadata?.creationTimestamp;
}
function compare(a = '', b = '') {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 89046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ tidyRedacted),
/* harmony export */   AM: () => (/* binding */ eventEvidence),
/* harmony export */   AR: () => (/* binding */ resourceEvidence),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Yt: () => (/* binding */ evidenceLimits),
/* harmony export */   j3: () => (/* binding */ tidyLog),
/* harmony export */   px: () => (/* binding */ newestTimeOf),
/* harmony export */   yg: () => (/* binding */ failingResources)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _report_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);
/* harmony import */ var _report_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5259);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67478);
// oxlint-disable consistent-type-definitions -- an interface is no JsonObject, and all of this is shown as JSON




/** How much of it is kept of each; lengths in characters. */
const evidenceLimits = { resources: 5, others: 20, events: 3, logLines: 20, line: 300, message: 500, name: 253 };
const worst = ['Degraded', 'Missing', 'Unknown', 'Progressing', 'Suspended'];
/**
 * What keeps an application from being healthy: first what the operation could not apply and hooks that failed, then
 * resources that are not Healthy, the worst first.
 */
function failingResources(application) {
    const { resources = [], operationState } = application.status ?? {};
    const ended = operationState?.phase === 'Failed' || operationState?.phase === 'Error';
    const results = ended ? (operationState.syncResult?.resources ?? []) : [];
    const refused = results.filter(({ status, hookPhase }) => status === 'SyncFailed' || hookPhase === 'Failed' || hookPhase === 'Error').map(({ group, kind, namespace, name, hookType, message }) => {
        const self = { kind, name, ...(group === undefined ? {} : { group }), ...(namespace === undefined ? {} : { namespace }) };
        const seen = resources.find((resource) => keyOf(resource) === keyOf(self));
        const hook = hookType !== undefined && hookType !== '';
        return { ...seen, ...self, ...(hook ? { hook } : {}), ...(message === undefined ? {} : { syncMessage: message }) };
    });
    const known = new Set(refused.map(keyOf));
    const sick = resources.filter((resource) => resource.hook !== true && resource.health?.status !== undefined && resource.health.status !== 'Healthy' && !known.has(keyOf(resource)));
    return [...refused, ...sick.toSorted((a, b) => rank(a) - rank(b))];
}
function rank({ health }) {
    const place = worst.indexOf(health?.status ?? '');
    return place === -1 ? worst.length : place;
}
/** What tells one resource of an application from the others. */
function keyOf({ group = '', kind, namespace = '', name }) {
    return [group, kind, namespace, name].join('/');
}
/** `Deployment shop/web`. */
function titleOf({ kind, namespace, name }) {
    return `${kind} ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}`;
}
/** The resource as far as the application itself tells of it. `appUrl` is the application's page. */
function resourceEvidence(failing, { appUrl, ...found }) {
    const { group = '', kind, namespace = '', name, health, status, syncMessage } = failing;
    return {
        group: tidy(group, evidenceLimits.name),
        kind: tidy(kind, evidenceLimits.name),
        namespace: tidy(namespace, evidenceLimits.name),
        name: tidy(name, evidenceLimits.name),
        ...(health?.status === undefined ? {} : { health: tidy(health.status, 40) }),
        ...(health?.message === undefined ? {} : { message: tidy(health.message, evidenceLimits.message) }),
        ...(status === undefined ? {} : { sync: tidy(status, 40) }),
        ...(syncMessage === undefined || syncMessage === '' ? {} : { syncMessage: tidy(syncMessage, evidenceLimits.message) }),
        url: `${appUrl}?node=${encodeURIComponent(`${group}/${kind}/${namespace}/${name}/0`)}`,
        ...found,
    };
}
/** The newest events, those of the same kind once. */
function eventEvidence(object, events, newestTime) {
    const sorted = events.toSorted((a, b) => time(b) - time(a));
    return sorted.slice(0, evidenceLimits.events).map((event) => ({
        object: tidy(titleOf(object), 2 * evidenceLimits.name),
        type: tidy(event.type ?? '', 40),
        reason: tidy(event.reason ?? '', 100),
        message: tidy(event.message ?? '', evidenceLimits.line),
        count: event.count ?? 1,
        ageSec: Math.max(0, Math.round((newestTime - time(event)) / 1000)) || 0,
    }));
}
/** The newest of the times that the server told: its clock is not ours. In milliseconds. */
function newestTimeOf(application, events) {
    return Math.max(Date.parse(application.status?.reconciledAt ?? '') || 0, ...events.flat().map(time));
}
function time(event) {
    return Date.parse((0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(event) ?? '') || 0;
}
/** The last lines of a log, each cut, without what looks like a secret and without control characters. */
function tidyLog(lines) {
    // Cut first, and long before that: a line of megabytes is not searched for patterns.
    const seen = lines.slice(-evidenceLimits.logLines).map((line) => (0,_report_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.visible)(line.slice(0, longestSearched)).trimEnd());
    return (0,_report_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecretLines */ .C)(seen).map((line) => (0,_report_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(line, evidenceLimits.line)).filter((line) => line.trim() !== '');
}
const longestSearched = 8_000;
/** Untrusted text as one short line, without what looks like a secret. It may be cut before the secrets of the run are out. */
function tidy(text, max) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .beginning */ .Ir)(shown(text), max);
}
/** The same of a text that the secrets of the run are out of: it is cut within a word too, as values are that have no spaces. */
function tidyRedacted(text, max) {
    return (0,_report_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(shown(text), max);
}
function shown(text) {
    return (0,_report_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecrets */ .QU)((0,_report_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.visible)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .upToWord */ .T9)(text, longestSearched)).replace(/\s+/g, ' ').trim());
}


/***/ }),

/***/ 37190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   N5: () => (/* binding */ uncreatedResources),
/* harmony export */   j$: () => (/* binding */ isHealthyBut),
/* harmony export */   qU: () => (/* binding */ unhealthyResources),
/* harmony export */   w9: () => (/* binding */ describeResource)
/* harmony export */ });
const incurable = /exceeded its progress deadline|ProgressDeadlineExceeded|RolloutAborted|Rollout aborted|InvalidSpec|specified backoff limit|BackoffLimitExceeded|specified deadline/i;
/** A Degraded that waiting does not cure: a rollout past its deadline, an aborted or invalid Rollout, a Job out of attempts. */
function isTerminal(application) {
    return unhealthyResources(application).some(({ health }) => incurable.test(health?.message ?? ''));
}
/**
 * Resources that git's newest commit adds and the last operation did not apply: after a rollback, or once git
 * has moved on, they are Missing because they are not part of what was deployed.
 */
function uncreatedResources(application) {
    const applied = application.status?.operationState?.syncResult?.resources;
    if (applied === undefined)
        return [];
    return unhealthyResources(application).filter((resource) => resource.status === 'OutOfSync' && resource.health?.status === 'Missing' && !applied.some((result) => isSameObject(result, resource)));
}
function isSameObject(a, b) {
    return (a.group ?? '') === (b.group ?? '') && a.kind === b.kind && (a.namespace ?? '') === (b.namespace ?? '') && a.name === b.name;
}
/** Before Argo CD 3.4 one object that does not exist makes the whole application Missing. */
function isHealthyBut(uncreated, application) {
    const others = (application.status?.resources ?? []).filter((resource) => resource.health?.status !== undefined && !uncreated.includes(resource));
    return uncreated.length > 0 && others.length > 0 && others.every((resource) => resource.health?.status === 'Healthy');
}
/** Resources that are Degraded or Missing, in Argo CD's order. Hooks that a failed sync has left behind are none of the application's. */
function unhealthyResources(application) {
    return (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && (health?.status === 'Degraded' || health?.status === 'Missing'));
}
/** `Deployment shop/web: Degraded: message`, one line. */
function describeResource(resource) {
    const name = resource.namespace === undefined || resource.namespace === '' ? resource.name : `${resource.namespace}/${resource.name}`;
    const health = resource.health?.status ?? resource.status ?? 'unknown';
    return flat(`${resource.kind} ${name}: ${health}${resource.health?.message === undefined ? '' : `: ${resource.health.message}`}`);
}
/** What is not Healthy yet, in its own words; Argo CD's message for the whole where nothing says more. */
function waitingFor(application, message) {
    const resources = (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && health?.status !== undefined && health.status !== 'Healthy');
    const text = resources.length > 0 ? resources.map(describeResource).join('; ') : message;
    return text === '' ? '' : `: ${text}`;
}
/** Text with every run of white space as one space. */
function flat(text) {
    return text.replace(/\s+/g, ' ').trim();
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

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeValue),
/* harmony export */   p: () => (/* binding */ writeObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40462);


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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.keys(value).length > 0 ? mappingLines(value) : undefined;
}
function mappingLines(value) {
    return sortedKeys(value).flatMap((key) => {
        const held = value[key] ?? null;
        const name = `${(0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(key, { quotes: 'plain' })}:`;
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
        return (0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(value, { quotes: 'plain' });
    if (Array.isArray(value))
        return '[]';
    return JSON.stringify(value);
}


/***/ }),

/***/ 57005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fieldLines),
/* harmony export */   U: () => (/* binding */ objectTitle)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89176);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51242);
/* harmony import */ var _rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44639);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48873);






/** Lines of one value; more are counted. */
const mostValueLines = 30;
const longest = { inline: 100, line: 300, path: 300, name: 300 };
/** What is said of an object in one line: `Deployment shop/web (image web:1.4.2, 3 replicas)`. */
function objectTitle(diff) {
    const { object, change, hook, renamedFrom, before, after } = diff;
    const facts = change === 'changed' ? [] : workloadFacts(after ?? before);
    const words = [...(hook ? ['hook'] : []), ...(renamedFrom === undefined ? [] : [`was ${renamedFrom}`]), ...facts];
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(object)}${words.length === 0 ? '' : ` (${words.join(', ')})`}`), longest.name);
}
/** The images and replicas of a workload. */
function workloadFacts(value) {
    const spec = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value['spec']) ? value['spec'] : {};
    const template = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['template']) ? spec['template'] : (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['jobTemplate']) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['jobTemplate']['spec']) ? spec['jobTemplate']['spec']['template'] : undefined;
    const pod = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(template) ? template['spec'] : undefined;
    const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(pod) && Array.isArray(pod['containers']) ? pod['containers'] : [];
    const images = containers.flatMap((container) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(container) && typeof container['image'] === 'string' ? [container['image']] : []));
    const { replicas } = spec;
    return [...images.slice(0, 3), ...(images.length > 3 ? [`${images.length - 3} more images`] : []), ...(typeof replicas === 'number' ? [`${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`] : [])];
}
/** The fields of a changed object that differ, and what is not shown of it. */
function fieldLines({ changes, leftOut, noise, notes }) {
    const hidden = (0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseWords */ .aJ)(noise);
    return [
        ...changes.flatMap(changeLines),
        ...(leftOut > 0 ? [note(`… and ${leftOut} more fields`)] : []),
        ...notes.map((text) => note(text)),
        ...(hidden === '' ? [] : [note(`not shown: ${hidden}`)]),
    ];
}
function note(text) {
    return { sign: ' ', text: `(${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(text), longest.line)})` };
}
function changeLines({ path, before, after, reordered }) {
    const name = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(path), longest.path);
    if (reordered)
        return [{ sign: '-', text: `${name}, in this order: ${orderOf(before)}` }, { sign: '+', text: `${name}, in this order: ${orderOf(after)}` }];
    if (typeof before === 'string' && typeof after === 'string' && (before.includes('\n') || after.includes('\n')))
        return [{ sign: '@', text: name }, ...textLines(before, after)];
    return [...sideLines('-', name, before), ...sideLines('+', name, after)];
}
function orderOf(names) {
    return Array.isArray(names) ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(names.map(String).join(', ')), longest.line) : '';
}
function sideLines(sign, name, value) {
    if (value === undefined)
        return [];
    const lines = (0,_rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_5__/* .writeValue */ .b)(value);
    const [only = ''] = lines;
    const isPlain = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    if (isPlain && lines.length === 1 && only.length <= longest.inline * 2)
        return [{ sign, text: `${name}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(only)}` }];
    return [{ sign, text: `${name}:` }, ...within(lines.map((line) => ({ sign, text: `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(line), longest.line)}` })))];
}
/** A text of several lines as git shows it. */
function textLines(before, after) {
    const { hunks } = (0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .fileDiff */ .e)({ path: '', before, after });
    return within(hunks.flatMap((hunk) => [{ sign: '@', text: `  ${(0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .hunkHeader */ .M)(hunk)}` }, ...hunk.lines.map((line) => ({ sign: line.startsWith('-') ? '-' : line.startsWith('+') ? '+' : ' ', text: `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(line.slice(1)), longest.line)}` }))]));
}
function within(lines) {
    return lines.length <= mostValueLines ? lines : [...lines.slice(0, mostValueLines), note(`… and ${lines.length - mostValueLines} more lines`)];
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

/***/ 17519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderedDiffBlocks: () => (/* binding */ renderedDiffBlocks),
/* harmony export */   renderedDiffSummary: () => (/* binding */ renderedDiffSummary)
/* harmony export */ });
/* harmony import */ var _rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24460);
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51242);
/* harmony import */ var _affected_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16682);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57005);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34369);
/* harmony import */ var _rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5214);
/* harmony import */ var _rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40627);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48873);









/** Bytes of a fold without its lines, and the least that a fold is worth. */
const frame = 600;
const least = 1_500;
const mostShares = 6;
/** Bytes for what is said at the end, and what the room keeps for that. */
const lastLine = 3_000;
/** The job summary, which has more room than a comment. */
function renderedDiffSummary(report) {
    return `${renderedDiffBlocks(report, { bytes: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryBytes */ .uf, runUrl: undefined }).join('\n\n')}\n`;
}
/** The difference in Markdown: what it comes to, what could not be compared, then a fold for each application. */
function renderedDiffBlocks(report, room) {
    const groups = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupApplications)(report.apps.filter((app) => (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(app) || (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknown */ .t8)(app)));
    const same = report.apps.filter((app) => !(0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(app) && !(0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknown */ .t8)(app));
    const top = [
        `### ${report.result === 'unknown' ? '❌' : report.counts.removed > 0 ? '🔴' : '✅'} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)(report.headline)}`,
        ...(groups.length === 0 ? [] : [overview(groups, room.bytes / 6)]),
        ...unknownBlock(report, room.bytes / 6),
        ...(same.length === 0 ? [] : [`No difference: ${fitNames(same, 30)}`]),
    ];
    const { shown, left } = foldsWithin(groups, { ...room, bytes: room.bytes - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(top.join('\n\n')) - lastLine });
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
        bytes -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(block) + 2;
        shown.push(block);
    }
    return { shown, left: 0 };
}
/** One row for what is the same to several. */
function overview(groups, budget) {
    const hasLive = groups.some(([{ live }]) => live.kind !== 'not-asked');
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Application', 'Removed', 'Added', 'Changed', ...(hasLive ? ['Against what runs'] : [])], { items: groups, budget }, (group) => {
        const [{ row, rendered, gaps, live, definition }] = group;
        const { removed, added, changed } = rendered.counts;
        const unknown = gaps.length > 0;
        const notes = [...(row.change === 'added' || row.change === 'removed' ? [row.change] : []), ...(definition === undefined ? [] : ['its definition differs']), ...(unknown ? ['❌ not all of it could be compared'] : [])];
        return [`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)((0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupTitle)(group, 4), 300))}${notes.length === 0 ? '' : `<br>${notes.join('<br>')}`}`, removed === 0 ? '' : `🔴 **${removed}**`, added === 0 ? '' : `🟢 ${added}`, changed === 0 ? '' : `🟡 ${changed}`, ...(hasLive ? [liveCell(live)] : [])];
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
            const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.countWords)(live.diff.counts);
            return words === '' ? 'the same' : `a sync ${words}`;
        }
    }
}
function unknownBlock({ problems }, budget) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? [] : [`**Not known:**\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('- ', { items: errors, budget }, ({ code, message }) => `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(message, 600))} (${code})`)}`];
}
function fitNames(apps, most) {
    return `${apps.slice(0, most).map(({ row }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(row.id, 100))).join(', ')}${apps.length > most ? ` and ${apps.length - most} more` : ''}`;
}
/** A fold with as many lines as fit; empty where there is nothing to show. Its fence is longer than any in it. */
function groupBlock(group, room) {
    const [{ rendered, definition, notes, live, row }] = group;
    const lines = [
        ...(definition === undefined ? [] : section('The Application itself', [{ ...definition, change: 'changed' }])),
        ...rendered.objects.flatMap(objectLines),
        ...(live.kind === 'compared' && live.diff.objects.length > 0 ? section('Against what runs: what a sync would do', live.diff.objects) : []),
    ];
    const hints = [...notes, ...(rendered.onlyNoise === 0 ? [] : [(0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyNoiseWords */ .mi)(rendered)]), ...(rendered.leftOut === 0 ? [] : [`${rendered.leftOut} more resources`]), ...(live.kind === 'compared' ? (0,_rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_5__.liveNotes)(live) : [])];
    if (lines.length === 0 && hints.length === 0)
        return '';
    const { kept, left } = within(lines, room.bytes - frame - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(hints.join('\n')));
    const fence = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.fenceFor)(kept.join('\n'), 3);
    const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.countWords)(rendered.counts);
    const what = words === '' ? '' : `: ${words}`;
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`<code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)((0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupTitle)(group, 4), 300))}</code>${(0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.changeNote)(row)}${what}`, [
        ...(kept.length === 0 ? [] : [[`${fence}diff`, ...(kept.at(-1) === '' ? kept.slice(0, -1) : kept), fence].join('\n')]),
        ...(hints.length === 0 ? [] : [hints.map((hint) => `- ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(hint, 300))}`).join('\n')]),
        ...(left === 0 ? [] : [`_… ${left} more ${left === 1 ? 'line' : 'lines'}${elsewhere(room)}_`]),
    ].join('\n\n'));
}
function section(title, objects) {
    return [`@@ ${title} @@`, ...objects.flatMap(objectLines), ''];
}
/** `-` and `+` are red and green in a fence of the language diff, and `!` is what neither came nor went. */
function objectLines(diff) {
    const sign = { removed: '-', added: '+', changed: '!' }[diff.change];
    const title = `${sign} ${(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectTitle */ .U)(diff)}`;
    if (diff.change !== 'changed')
        return [title, ...diff.notes.map((text) => `    (${text})`)];
    return [title, ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(diff).map((line) => `${line.sign === '@' ? ' ' : line.sign}   ${line.text}`)];
}
function within(lines, bytes) {
    let room = bytes;
    const fits = lines.findIndex((line) => {
        room -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(line) + 1;
        return room < 0;
    });
    return fits < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, fits), left: lines.length - fits };
}
function elsewhere({ runUrl }) {
    return runUrl === undefined ? '; `patch-file` and `report` have all of it' : `: see ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('the run', runUrl)}, or the files of \`patch-file\` and \`report\``;
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveNotes: () => (/* binding */ liveNotes),
/* harmony export */   renderedDiffLines: () => (/* binding */ renderedDiffLines)
/* harmony export */ });
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51242);
/* harmony import */ var _affected_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16682);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57005);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84087);
/* harmony import */ var _rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40627);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48873);






/** A terminal shows no more; the patch file and `--format json` have all. */
const mostLines = 5_000;
/** The difference as a terminal shows it: by application, deletions first and in red. */
function renderedDiffLines(report, look) {
    const lines = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.groupApplications)(report.apps).flatMap((group) => groupLines(group, look));
    const left = lines.length - mostLines;
    return [
        ...lines.slice(0, mostLines),
        ...(left > 0 ? [`… and ${left} more lines (--patch-file FILE and --format json have all)`] : []),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(report.headline), report.result === 'unknown' || report.counts.removed > 0 ? 'bad' : 'good', look),
    ];
}
function groupLines(group, look) {
    const [{ row, definition, rendered, gaps, notes, live }] = group;
    return [
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`${(0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.groupTitle)(group, 12)}${(0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.changeNote)(row)}`), 'strong', look) + summaryOf({ rendered, gaps, count: group.length }, look),
        ...gaps.map(({ source, side, why }) => `  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`), 'bad', look)}`),
        ...notes.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`  ${text}`).replace(/^(?! {2})/, '  '), 'calm', look)),
        ...(definition === undefined ? [] : ['  ~ the Application itself', ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(definition).map((line) => painted(line, 6, look))]),
        ...rendered.objects.flatMap((object) => objectLines(object, look)),
        ...(rendered.leftOut > 0 ? [`  … and ${rendered.leftOut} more resources`] : []),
        ...(rendered.onlyNoise === 0 ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`  (${(0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyNoiseWords */ .mi)(rendered)})`, 'calm', look)]),
        ...liveLines(live, look),
        '',
    ];
}
/** `: removes 1, adds 2 and changes 3 resources`, the deletions in red. */
function summaryOf({ rendered, gaps, count }, look) {
    const counts = rendered.counts;
    const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.countWords)(counts);
    if (words === '')
        return gaps.length > 0 ? ': not known' : ': no difference';
    const same = `${rendered.same === 0 ? '' : `, ${rendered.same} the same`}${count > 1 ? ', in each of them' : ''}`;
    return counts.removed === 0 ? `: ${words}${same}` : `: ${words.replace(/^removes \d+/, (text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(text, 'bad', look))}${same}`;
}
function objectLines(diff, look) {
    const title = (0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectTitle */ .U)(diff);
    const { change, notes } = diff;
    if (change === 'changed')
        return [`  ~ ${plain(title)}`, ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(diff).map((line) => painted(line, 6, look))];
    return [`  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`${change === 'removed' ? '-' : '+'} ${plain(title)}`, change === 'removed' ? 'bad' : 'good', look)}`, ...notes.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`      (${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(text)})`, 'calm', look))];
}
function painted({ sign, text }, indent, look) {
    const line = `${' '.repeat(indent)}${sign === '@' ? '~' : sign} ${plain(text)}`;
    return sign === ' ' || sign === '@' ? (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(line, 'calm', look) : (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(line, sign === '-' ? 'bad' : 'good', look);
}
/** Indentation tells something here. */
function plain(text) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return `${indent}${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.visible)(text))}`;
}
function liveLines(live, look) {
    switch (live.kind) {
        case 'not-asked':
            return [];
        case 'new':
            return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)('  against what runs: it is new, everything will be created', 'calm', look)];
        case 'unknown':
            return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`  could not be compared with what runs: ${live.why}`).replace(/^/, '  '), 'bad', look)];
        case 'compared': {
            const { diff } = live;
            const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.countWords)(diff.counts);
            return [
                (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`  against what runs: ${words === '' ? 'no difference' : `a sync ${words}`}`, words === '' ? 'good' : 'strong', look),
                ...diff.objects.flatMap((object) => objectLines(object, look).map((line) => `  ${line}`)),
                ...(diff.leftOut > 0 ? [`    … and ${diff.leftOut} more resources`] : []),
                ...liveNotes(live).map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`    (${text})`, 'calm', look)),
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


/***/ }),

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ maskSecretLines),
/* harmony export */   NM: () => (/* binding */ looksLikeToken),
/* harmony export */   QU: () => (/* binding */ maskSecrets)
/* harmony export */ });
/**
 * What is a secret by its look alone: text of a cluster may hold secrets that this run was never told of. Every
 * repetition is bounded, so that a hostile line takes no longer than another one of its length.
 */
const patterns = [
    // Headers: all that follows, for schemes and cookies are many.
    [/\b((?:proxy-)?authorization|x-api-key|x-auth-token|set-cookie|cookie)(["']?\s{0,5}[:=]\s{0,5}["']?)[^"']{1,8000}/giu, '$1$2***'],
    [/\b(bearer|basic)(\s{1,5})[\w.~+/=-]{8,8000}/giu, '$1$2***'],
    // Tokens that say what they are: GitHub, GitLab, Slack, npm, OpenAI and the like, Google, JSON Web Tokens, AWS.
    [/\bgh[pousr]_\w{10,300}|\bgithub_pat_\w{10,300}|\bglpat-[\w-]{10,300}|\bxox[a-z]-[\w-]{8,300}|\bnpm_\w{10,300}|\bsk-[\w-]{16,300}|\bAIza[\w-]{20,100}/gu, '***'],
    [/\beyJ[\w-]{8,4000}(?:\.[\w-]{0,4000}){0,4}/gu, '***'],
    [/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,60}/gu, '***'],
    // Passwords in addresses.
    [/(:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gu, '$1***@'],
    // Anything that is called a secret.
    [/((?:passw(?:or)?d|passwd|pwd|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)[\w.-]{0,40}\\?["']?\s{0,3}[:=]\s{0,3})(?!\*\*\*)(?:\\?"(?:[^"\\]|\\.){1,4000}"?|'[^']{1,4000}'?|[^\s,;&"']{1,4000})/giu, '$1***'],
];
const keyBegins = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/u;
const keyEnds = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/u;
/** What says by itself that it is a token, or a password in an address; values that are filled in later are none. */
const tokenForms = [
    /\bgh[pousr]_\w{20,300}|\bgithub_pat_\w{20,300}|\bglpat-[\w-]{15,300}|\bxox[abprs]-[\w-]{10,300}|\bnpm_\w{30,300}|\bAIza[\w-]{30,100}/u,
    /\beyJ[\w-]{8,4000}\.eyJ[\w-]{4,4000}\.[\w-]{4,4000}/u,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/u,
    /:\/\/[^\s/:@${}<>()]{1,100}:[^\s/@${}<>()*]{3,200}@/u,
];
/** Whether a text holds something that is a secret by its look alone: a token, a private key, an address with a password. */
function looksLikeToken(text) {
    return keyBegins.test(text) || tokenForms.some((form) => form.test(text));
}
/** A line of base64 and nothing else, as keys and certificates are wrapped. */
function isWrapped(line) {
    return /^[\w+/=-]{44,}$/u.test(line);
}
/** One line with what looks like a secret as `***`. Take the secrets that are known out first: half of one is not found. */
function maskSecrets(line) {
    return patterns.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}
/** The same for lines that follow each other, in which a private key may stand over several. `isBytes` tells what is hidden as a whole. */
function maskSecretLines(lines, isBytes = isWrapped) {
    let inKey = false;
    return lines.map((line) => {
        const begins = keyBegins.test(line);
        const hidden = inKey || begins || isBytes(line.trim());
        if (begins)
            inKey = true;
        if (keyEnds.test(line))
            inKey = false;
        return hidden ? '***' : maskSecrets(line);
    });
}


/***/ }),

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/** The page of a line; undefined where it is not known which repository or commit it is of. */
function lineUrl({ file, line }, { repositoryUrl, sha }) {
    if (repositoryUrl === undefined || sha === undefined)
        return undefined;
    return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
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

/***/ 61301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationSummary: () => (/* binding */ validationSummary)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69619);
/* harmony import */ var _manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60269);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);
/* harmony import */ var _source_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3451);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);






const mostNames = 20;
/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
function validationSummary(report, link = {}, { budget = _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBytes */ .uf, folded = false } = {}) {
    const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions } = report;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const clean = errors === 0 && counts.couldNotCheck === 0;
    const skipped = (0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedByReason */ .Au)(manifests);
    const [open, close] = folded ? [[`<details><summary>${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}</summary>`, ''], ['', '</details>']] : [[], []];
    return [
        `${folded ? '###' : '##'} ${!clean ? '❌ Manifests are not valid' : notChecked.length === 0 ? '✅ Manifests are valid' : '⚠️ Manifests are valid as far as they were checked'}`,
        '',
        `${(0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countsLine */ .J7)(counts)}. Checked against Kubernetes ${kubernetesVersions.join(', ')}.`,
        '',
        ...(problems.length === 0 ? [] : [...open, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTable */ .SM)(['Severity', 'Where', 'What', 'Do'], { items: problems, budget }, ({ severity, where, message, hint = '' }) => [
                (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(severity === 'error' ? '❌ error' : `⚠️ ${severity}`), where === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j)(where), (0,_source_link_js__WEBPACK_IMPORTED_MODULE_5__/* .lineUrl */ .g)(where, link)), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(message), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(hint),
            ]), ...close, '']),
        ...(notChecked.length === 0 ? [] : ['### Not checked', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: notChecked, budget: budget / 8 }, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown), '']),
        ...(skipped.length === 0 ? [] : ['<details><summary>Skipped</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: skipped, budget: budget / 8 }, ({ reason, names }) => `${names.length}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(reason)} (${someOf(names)})`), '', '</details>', '']),
        ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: suppressed, budget: budget / 8 }, ({ policy, name, file, reason }) => `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(policy)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(name)} in ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(file)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(reason)}`), '', '</details>', '']),
    ].join('\n');
}
function someOf(names) {
    const shown = names.slice(0, mostNames).map((name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(name, 100))).join(', ');
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
