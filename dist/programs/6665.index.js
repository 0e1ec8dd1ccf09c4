export const id = 6665;
export const ids = [6665,8873,7478,9046,6055,1254];
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


/***/ })

};
