export const id = 6764;
export const ids = [6764,8873];
export const modules = {

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ suspectOf),
/* harmony export */   j2: () => (/* binding */ withUnhealthy),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* unused harmony export notHealthyResources */
/* harmony import */ var _resource_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7190);

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

/***/ 9197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ eventEvidence),
  Yt: () => (/* binding */ evidenceLimits),
  yg: () => (/* binding */ failingResources),
  TN: () => (/* binding */ keyOf),
  px: () => (/* binding */ newestTimeOf),
  AR: () => (/* binding */ resourceEvidence),
  DZ: () => (/* binding */ tidy),
  j3: () => (/* binding */ tidyLog),
  Gg: () => (/* binding */ titleOf)
});

// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/compiled/core/report/secret-patterns.js
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
/** A line of base64 and nothing else, as keys and certificates are wrapped. */
const wrapped = /^[\w+/=-]{44,}$/u;
/** One line with what looks like a secret as `***`. Take the secrets that are known out first: half of one is not found. */
function maskSecrets(line) {
    return patterns.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}
/** The same for lines that follow each other, in which a private key may stand over several. */
function maskSecretLines(lines) {
    let inKey = false;
    return lines.map((line) => {
        const begins = keyBegins.test(line);
        const hidden = inKey || begins || wrapped.test(line.trim());
        if (begins)
            inKey = true;
        if (keyEnds.test(line))
            inKey = false;
        return hidden ? '***' : maskSecrets(line);
    });
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/diagnosis.js
var diagnosis = __webpack_require__(7478);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/evidence.js
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
    return Date.parse((0,diagnosis/* timeOf */.nR)(event) ?? '') || 0;
}
/** The last lines of a log, each cut, without what looks like a secret and without control characters. */
function tidyLog(lines) {
    // Cut first, and long before that: a line of megabytes is not searched for patterns.
    const seen = lines.slice(-evidenceLimits.logLines).map((line) => (0,untrusted_text/* visible */.RK)(line.slice(0, longestSearched)).trimEnd());
    return maskSecretLines(seen).map((line) => (0,untrusted_text/* cut */.Jj)(line, evidenceLimits.line)).filter((line) => line.trim() !== '');
}
const longestSearched = 8_000;
/** Untrusted text as one short line without secrets. */
function tidy(text, max) {
    return (0,untrusted_text/* cut */.Jj)(maskSecrets((0,untrusted_text/* visible */.RK)(text.slice(0, longestSearched)).replace(/\s+/g, ' ').trim()), max);
}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ describePod),
/* harmony export */   eq: () => (/* binding */ podOfManifest),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   t2: () => (/* binding */ podOfTree),
/* harmony export */   v7: () => (/* binding */ loggingContainer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9197);
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

/***/ 7190:
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

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   DE: () => (/* binding */ forMermaid),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   forLogLine: () => (/* binding */ forLogLine),
/* harmony export */   m6: () => (/* binding */ forMarkdownCode)
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


/***/ })

};
