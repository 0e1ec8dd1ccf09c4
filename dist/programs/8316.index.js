export const id = 8316;
export const ids = [8316,7478];
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

/***/ 36764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ describePod),
/* harmony export */   eq: () => (/* binding */ podOfManifest),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   t2: () => (/* binding */ podOfTree),
/* harmony export */   v7: () => (/* binding */ loggingContainer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
// oxlint-disable consistent-type-definitions -- an interface is no JsonObject, and this is shown as JSON


/** What the resource tree says of a pod by itself. Source: populatePodInfo in controller/cache/info.go of argo-cd. */
function podOfTree({ namespace = '', name, info = [] }) {
    const told = (wanted) => info.find((item) => item.name === wanted)?.value;
    const reason = text(told('Status Reason'));
    return { namespace: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)(namespace, 253), name: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)(name, 253), ...(reason === undefined ? {} : { reason }), restarts: count(told('Restart Count')), containers: [] };
}
/** The same with its containers, from the Pod as Kubernetes has it. */
function podOfManifest(node, pod) {
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(pod['status']) ? pod['status'] : {};
    const told = podOfTree(node);
    const all = [...objects(status['initContainerStatuses']).map((container) => containerOf(container, true)), ...objects(status['containerStatuses']).map((container) => containerOf(container, false))];
    const bad = all.flatMap(({ wrong, ...state }) => (wrong ? [state.shown] : []));
    const reason = told.reason ?? text(status['reason']) ?? bad[0]?.reason;
    return {
        ...told,
        ...(reason === undefined ? {} : { reason }),
        restarts: Math.max(told.restarts, all.reduce((sum, { shown }) => sum + shown.restarts, 0)),
        containers: bad.toSorted((a, b) => severity(b) - severity(a)).slice(0, mostContainers),
    };
}
const mostContainers = 5;
/** The container whose log says why; undefined where none has run, so that there is no log. */
function loggingContainer({ containers, reason, restarts }) {
    const ran = containers.find(({ exitCode, state }) => exitCode !== undefined || state === 'running' || state === 'terminated');
    if (ran !== undefined)
        return { name: ran.name, previous: ran.state !== 'terminated' && ran.exitCode !== undefined };
    if (containers.length > 0 || /ImagePull|ErrImage|InvalidImage|CreateContainer|ContainerCreating|PodInitializing|Pending/.test(reason ?? ''))
        return undefined;
    // Without the Pod itself only the tree is known: Argo CD takes the one container that there is.
    return { name: '', previous: restarts > 0 };
}
function containerOf(container, init) {
    const now = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(container['state']) ? container['state'] : {};
    const last = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(container['lastState']) ? container['lastState'] : {};
    const kind = ['waiting', 'terminated', 'running'].find((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(now[name])) ?? 'unknown';
    const current = kind === 'unknown' ? {} : part(now, kind);
    const ended = kind === 'terminated' ? current : part(last, 'terminated');
    const exitCode = ended['exitCode'];
    const done = kind === 'terminated' && exitCode === 0;
    const [reason, message, exitReason, image] = [text(current['reason']), text(current['message']), text(ended['reason']), text(container['image'])];
    return {
        wrong: init ? !done && kind !== 'unknown' : container['ready'] !== true,
        shown: {
            name: text(container['name']) ?? '',
            state: kind,
            ...(reason === undefined ? {} : { reason }),
            ...(message === undefined ? {} : { message }),
            ...(typeof exitCode === 'number' ? { exitCode } : {}),
            ...(exitReason === undefined ? {} : { exitReason }),
            restarts: count(container['restartCount']),
            ...(image === undefined ? {} : { image }),
        },
    };
}
/** One that ended badly says more than one that waits, and that more than one that is only not ready. */
function severity({ state, exitCode = 0 }) {
    if (exitCode !== 0)
        return 3;
    return { waiting: 2, terminated: 1, running: 1, unknown: 0 }[state];
}
/** `container web: CrashLoopBackOff, last exit code 1 (Error), 4 restarts`. */
function describeContainer({ name, state, reason, exitCode, exitReason, restarts }) {
    const exit = exitCode === undefined ? [] : [`${state === 'terminated' ? '' : 'last '}exit code ${exitCode}${exitReason === undefined || exitReason === reason ? '' : ` (${exitReason})`}`];
    return `container ${name}: ${[reason ?? (state === 'running' ? 'running, but not ready' : state), ...exit, ...restartsText(restarts)].join(', ')}`;
}
/** `Pod shop/web-1: CrashLoopBackOff, 4 restarts`, or its first container where that is known. */
function describePod({ namespace, name, reason, restarts, containers: [first] }) {
    const how = first === undefined ? [...(reason === undefined ? ['not ready'] : [reason]), ...restartsText(restarts)].join(', ') : describeContainer(first);
    return `Pod ${namespace === '' ? '' : `${namespace}/`}${name}: ${how}`;
}
function restartsText(restarts) {
    return restarts === 0 ? [] : [`${restarts} restart${restarts === 1 ? '' : 's'}`];
}
function part(holder, name) {
    const found = holder[name];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(found) ? found : {};
}
function objects(value) {
    return Array.isArray(value) ? value.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O) : [];
}
function text(value) {
    return typeof value === 'string' && value !== '' ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)(value, 300) : undefined;
}
function count(value) {
    const number = Number(value ?? 0);
    return Number.isFinite(number) && number > 0 ? Math.round(number) : 0;
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

/***/ 58316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   V8: () => (/* binding */ logTitle),
/* harmony export */   VN: () => (/* binding */ containerLines),
/* harmony export */   gN: () => (/* binding */ describeEvent),
/* harmony export */   p1: () => (/* binding */ evidenceLines)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36764);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15750);




/** How much of it the log of a job shows; the summary has the rest. */
const shown = { events: 1, logLines: 5, width: 200 };
/** Seconds; what is younger than that has just happened, and the server tells whole seconds only. */
const oldEnough = 60;
/** What was found, in a few lines a resource, without indentation of their own at the left. */
function evidenceLines({ resources, others, missing }) {
    return [
        ...resources.flatMap(resourceLines),
        ...(others.length === 0 ? [] : [`not healthy either: ${others.join('; ')}`]),
        ...missing.map((text) => `not known: ${text}`),
    ].map((line) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(`. ${line}`, 2 * shown.width).slice(2));
}
function resourceLines(resource) {
    const { pod, events, log } = resource;
    return [
        headOf(resource),
        ...(pod === undefined ? [] : [`  ${(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod)}`]),
        ...events.slice(0, shown.events).map((event) => `  event of ${describeEvent(event)}`),
        ...(log === undefined ? [] : [`  ${logTitle(log)}:`, ...log.lines.slice(-shown.logLines).map((line) => `    | ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(line, shown.width)}`)]),
    ];
}
/** `Deployment shop/web: Degraded at apps/web/deployment.yaml:1:1`. */
function headOf({ declaredAt, ...resource }) {
    const place = declaredAt === undefined ? '' : ` at ${declaredAt.file}:${declaredAt.line}:${declaredAt.column}`;
    return `${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)}: ${stateOf(resource)}${place}`;
}
/** Health, or else what the sync said. */
function stateOf({ health, sync, syncMessage }) {
    return syncMessage === undefined ? (health ?? sync ?? 'not known') : `failed to sync: ${syncMessage}`;
}
/** `Pod shop/web-1: BackOff (12 times, 40s before): message`. */
function describeEvent({ object, type, reason, message, count, ageSec }) {
    const facts = [...(type === '' || type === 'Warning' ? [] : [type]), ...(count > 1 ? [`${count} times`] : []), ...(ageSec >= oldEnough ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ageSec * 1000)} before`] : [])];
    return `${object}: ${reason}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}${message === '' ? '' : `: ${message}`}`;
}
/** `last lines of container web, before it was started anew`. */
function logTitle({ container, previous }) {
    return `last lines of ${container === '' ? 'the container' : `container ${container}`}${previous ? ', before it was started anew' : ''}`;
}
/** Every container that is not ready, in words. */
function containerLines({ pod }) {
    if (pod === undefined)
        return [];
    return [(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod), ...pod.containers.slice(1).map(_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describeContainer */ .rc)];
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


/***/ })

};
