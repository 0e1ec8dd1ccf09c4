export const id = 9122;
export const ids = [9122,9969,2906,8873,6073,4971,8796,4745,7352];
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

/***/ 48967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ driftLimits),
/* harmony export */   q: () => (/* binding */ isFinding)
/* harmony export */ });
/** How much is kept of an application. */
const driftLimits = { resources: 100, fields: 30, owners: 3, name: 253, text: 500 };
/** True for a verdict that fails the check: what could not be judged does too. `allowPending`: commits that nobody has synced yet do not. */
function isFinding({ verdict }, { allowPending }) {
    return verdict !== 'clean' && (verdict !== 'pending' || !allowPending);
}


/***/ }),

/***/ 29969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   fx: () => (/* binding */ isSafeRef),
/* harmony export */   w7: () => (/* binding */ shortRevision),
/* harmony export */   yF: () => (/* binding */ namesCommit)
/* harmony export */ });
// What git forbids in the name of a ref (git-check-ref-format(1)), and a dash in front, which git would take for an option.
const forbiddenCharacters = /[\p{Cc} ~^:?*[\\]/u;
const forbiddenSequences = /^[-/]|\.\.|@\{|\/\/|[/.]$|^@$/;
/**
 * True for the name of a branch or tag that can be given to git as an argument: any that git itself accepts,
 * shell characters included, since no shell ever sees it.
 */
function isSafeRef(name) {
    return (name !== '' &&
        name.length <= 255 &&
        !forbiddenCharacters.test(name) &&
        !forbiddenSequences.test(name) &&
        name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock')));
}
/** True for a whole commit id, in the lower case that git prints. */
function isCommitSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Whether a text is a commit's id, or 7 of its first digits and more. */
function namesCommit(text, sha) {
    return /^[0-9a-f]{7,40}$/i.test(text) && sha.toLowerCase().startsWith(text.toLowerCase());
}
/** The first seven characters of a commit's id, as git and GitHub abbreviate it; other revisions (a tag, a chart version) as they are. */
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/i.test(revision) ? revision.slice(0, 7) : revision;
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

/***/ 72246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftLines: () => (/* binding */ driftLines)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _drift_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58139);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82432);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84087);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72906);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42025);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48873);







/** A terminal shows no more; the JSON has all. */
const most = { applications: 200, clean: 20, details: 50, resources: 20, fields: 15 };
const columns = [
    { title: 'APPLICATION', width: 40 }, { title: 'STATE', width: 20 }, { title: 'SYNC', width: 10 }, { title: 'HEALTH', width: 12 }, { title: 'WHAT', width: 90 },
];
/** The report as a terminal shows it: a table of all, details of those with something to tell, the count. */
function driftLines(report, { color }) {
    const { applications, note, general, headline, result } = report;
    const told = applications.filter(({ verdict }) => verdict !== 'clean');
    return [
        ...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.problemLines)(general, { color }),
        ...(note === undefined ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(note), 'calm', { color })]),
        ...tableOf(applications, color),
        ...told.slice(0, most.details).flatMap((application) => ['', ...detailsOf(application, color)]),
        ...(told.length > most.details ? ['', `… and details of ${told.length - most.details} more (--format json has all)`] : []),
        ...(told.length > 0 ? [''] : []),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(headline), result === 'succeeded' ? 'good' : 'bad', { color }),
    ];
}
function tableOf(applications, color) {
    if (applications.length === 0)
        return [];
    const told = applications.filter(({ verdict }) => verdict !== 'clean');
    const isShort = applications.length - told.length <= most.clean;
    const shown = (isShort ? applications : told).slice(0, most.applications);
    const left = applications.length - shown.length;
    const rows = shown.map((one) => {
        const { mark, word } = _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[one.verdict];
        return [one.id, `${mark} ${word}`, one.sync ?? '', one.health ?? '', (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gistOf */ .vs)(one, 1)].map((cell) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(cell));
    });
    const fitted = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .shrinkColumns */ .vI)(columns, rows);
    return [
        ...(rows.length === 0 ? [] : [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .jD)(fitted, fitted.map(({ title }) => title))]),
        ...rows.map((cells, place) => painted((0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .jD)(fitted, cells), { text: cells[1] ?? '', tone: _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[shown[place]?.verdict ?? 'clean'].tone, color })),
        ...(left > 0 ? [shown.length < told.length ? `… and ${left} more (--format json lists all)` : `${left} ${shown.length === 0 ? '' : 'more '}are in sync (--format json lists all)`] : []),
    ];
}
/** Only the state has a colour. */
function painted(line, { text, tone, color }) {
    return color ? line.replace(text, () => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(text, tone, { color })) : line;
}
function detailsOf(application, color) {
    const { id, verdict, why, resources, resourcesLeftOut, since, url } = application;
    const { mark, word, tone } = _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[verdict];
    const timed = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeginning */ .ul)(application) ? `, ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceWords */ .KR)(since)}` : '';
    const left = Math.max(0, resources.length - most.resources) + resourcesLeftOut;
    return [
        `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`${mark} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(id)}`, tone, { color })}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`${word}${timed}`)}`,
        ...(why === undefined ? [] : [`    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(why)}`]),
        ...resources.slice(0, most.resources).flatMap((resource) => resourceDetails(resource, color)),
        ...(left > 0 ? [`    … and ${left} more resources`] : []),
        ...(0,_drift_report_js__WEBPACK_IMPORTED_MODULE_1__.aboutLines)(application).map((line) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(line)}`, 'calm', { color })),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(url)}`, 'calm', { color }),
    ];
}
function resourceDetails(resource, color) {
    const { fields, fieldsLeftOut, declaredAt } = resource;
    const left = Math.max(0, fields.length - most.fields) + fieldsLeftOut;
    return [
        `    ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)}: ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceState */ .WR)(resource)}${declaredAt === undefined ? '' : ` (${declaredAt.file}:${declaredAt.line})`}`)}`,
        ...fields.slice(0, most.fields).flatMap((field) => {
            const { live, wanted } = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .valueWords */ .pz)(field);
            const by = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerWords */ .$J)(field);
            return [
                `      ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(field.path)}`,
                `        git:     ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(wanted), 'good', { color })}`,
                `        cluster: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(live), 'bad', { color })}${by === undefined ? '' : `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(by)}`}`,
            ];
        }),
        ...(left > 0 ? [`      … and ${left} more fields`] : []),
    ];
}


/***/ }),

/***/ 58139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutLines: () => (/* binding */ aboutLines),
/* harmony export */   driftJson: () => (/* binding */ driftJson),
/* harmony export */   driftOutputs: () => (/* binding */ driftOutputs),
/* harmony export */   driftReport: () => (/* binding */ driftReport),
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   withProblems: () => (/* binding */ withProblems)
/* harmony export */ });
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48967);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82432);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14641);



const order = ['drifted', 'unknown', 'unread', 'pending', 'busy', 'clean'];
/** Tells what was found. `problems` are those of the search itself: with an error among them the list is not whole. */
function driftReport(found, { allowPending, note, problems }) {
    const applications = found.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.id < b.id ? -1 : 1));
    const isDrift = applications.some((one) => (one.verdict === 'drifted' || one.verdict === 'pending') && (0,_drift_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinding */ .q)(one, { allowPending }));
    const isWhole = applications.length > 0 && !problems.some(({ severity }) => severity === 'error') && !applications.some(({ verdict }) => verdict === 'unknown' || verdict === 'unread' || verdict === 'busy');
    return {
        result: isDrift ? 'failed' : isWhole ? 'succeeded' : 'unknown',
        headline: headlineOf(applications, problems),
        applications,
        affected: applications.filter(({ verdict }) => verdict === 'drifted' || verdict === 'pending').map(({ id }) => id),
        note,
        problems: [...problems, ...applications.flatMap((one) => problemsOf(one, allowPending))],
        general: problems,
    };
}
function headlineOf(applications, problems) {
    const count = (...verdicts) => applications.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const [drifted, pending, unknown, busy] = [count('drifted'), count('pending'), count('unknown', 'unread'), count('busy')];
    const [only] = applications;
    const isOne = applications.length === 1 && only !== undefined;
    const of = isOne ? only.id : `of ${applications.length} applications`;
    const said = (number, one, many) => (number === 0 ? [] : [isOne ? `${of} ${one}` : `${number} ${number === 1 ? one : many}`]);
    const parts = [
        ...said(drifted, 'has drifted', 'have drifted'),
        ...said(pending, 'waits for a newer commit to be synced', 'wait for newer commits to be synced'),
        ...said(unknown, 'could not be compared', 'could not be compared'),
        ...said(busy, 'is being operated on and was not judged', 'are being operated on and were not judged'),
        ...(problems.some(({ severity }) => severity === 'error') ? ['not all applications could be found'] : []),
    ];
    if (applications.length === 0 && parts.length === 0)
        return 'No application was looked at';
    if (parts.length === 0)
        return isOne ? `${only.id} is as git has it` : `All ${applications.length} applications are as git has them`;
    const text = isOne ? parts.join('; ') : `Of ${applications.length} applications ${parts.join('; ')}`;
    return text;
}
/** One problem an application, at the first of its manifests that is found, and one for each further manifest. */
function problemsOf(application, allowPending) {
    const { id, verdict, url, resources } = application;
    const located = resources.flatMap((resource) => (resource.checkedOutAt === undefined ? [] : [{ resource, where: resource.checkedOutAt }]));
    const where = located[0]?.where;
    const base = { ...(where === undefined ? {} : { where }), hint: hintOf(application) };
    const gist = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)(application);
    switch (verdict) {
        case 'clean':
            return [];
        case 'busy':
            return [{ code: 'OSOP-DRIFT-004', severity: 'error', message: `${id} was not judged: ${gist}`, hint: `look again when that is over: ${url}` }];
        case 'unknown':
        case 'unread':
            return [{ code: 'OSOP-DRIFT-002', severity: 'error', message: `whether ${id} has drifted is not known: ${gist}`, ...base }];
        case 'pending':
            return [{ code: 'OSOP-DRIFT-003', severity: allowPending ? 'notice' : 'error', message: `${id} waits for a newer commit to be synced (${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionWords */ .XZ)(application)}): ${gist}`, ...base }];
        case 'drifted':
        default:
            return [
                { code: 'OSOP-DRIFT-001', severity: 'error', message: `${id} has drifted: ${gist}`, ...base },
                ...located.slice(1).map(({ resource, where: at }) => ({ code: 'OSOP-DRIFT-001', severity: 'error', message: `${id} has drifted: ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)({ ...application, resources: [resource], resourcesLeftOut: 0 })}`, where: at, hint: `look at ${resource.url}` })),
            ];
    }
}
function hintOf({ verdict, url, notHealed: [reason] }) {
    if (verdict === 'unread')
        return 'the login needs p, role:<role>, applications, get, <project>/<name>, allow; check the name and argocd-server';
    if (verdict === 'unknown')
        return `look at its conditions: ${url}`;
    if (verdict === 'pending')
        return `sync it, or set allow-pending where commits may wait: ${url}`;
    return `sync it, or bring the change to git${reason === undefined ? '' : ` (${reason})`}: ${url}`;
}
const results = { clean: 'succeeded', drifted: 'failed', pending: 'failed', busy: 'unknown', unknown: 'unknown', unread: 'unknown' };
/** `--format json`, and by the same names the outputs of the action. */
function driftJson(report, more = {}) {
    return {
        result: report.result, problems: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__.problemsJson)(report.problems), headline: report.headline, 'exit-code': exitCodeOf(report),
        affected: report.affected, apps: report.applications.map((one) => applicationJson(one, { details: true })), note: report.note ?? null, ...more,
    };
}
/** The report with problems that came up beside it. */
function withProblems(report, problems) {
    return { ...report, problems: [...report.problems, ...problems], general: [...report.general, ...problems] };
}
/** 0 where everything is as git has it, else 2. */
function exitCodeOf({ result }) {
    return result === 'succeeded' ? 0 : 2;
}
/** With all of its fields an application may be larger than an output can be. */
function applicationJson(drift, { details }) {
    const { id, name, namespace, project, url, verdict, why, sync, health, compared, deployed, comparedAt, since, resources, resourcesLeftOut, automation, notHealed, notes } = drift;
    return {
        id, name, namespace: namespace ?? null, project: project ?? null, result: results[verdict], verdict, why: why ?? null, sync: sync ?? null, health: health ?? null,
        revision: deployed[0] ?? null, compared, deployed, 'compared-at': comparedAt ?? null, url, causes: verdict === 'clean' ? [] : [(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)(drift)],
        since: since === undefined ? null : { at: since.at, source: since.source, 'at-latest': since.atLatest },
        automation, 'not-healed': notHealed, notes,
        resources: resources.map((resource) => ({
            group: resource.group, kind: resource.kind, namespace: resource.namespace, name: resource.name, difference: resource.difference, cause: resource.cause,
            file: resource.declaredAt?.file ?? null, line: resource.declaredAt?.line ?? null, url: resource.url,
            ...(details ? { note: resource.note ?? null, fields: resource.fields, 'fields-left-out': resource.fieldsLeftOut } : {}),
        })),
        'resources-left-out': resourcesLeftOut,
    };
}
/** GitHub takes one MB for all outputs of a job. */
const mostBytes = 400_000;
const mostProblems = 200;
/** The action's outputs; those that are not here are empty. */
function driftOutputs(report) {
    const { applications: [first] } = report;
    const apps = JSON.stringify(report.applications.map((one) => applicationJson(one, { details: false })));
    return {
        result: report.result,
        affected: JSON.stringify(report.affected),
        apps: apps.length <= mostBytes ? apps : JSON.stringify(report.applications.map(({ id, name, namespace, verdict, url }) => ({ id, name, namespace: namespace ?? null, result: results[verdict], verdict, url }))),
        'sync-status': first?.sync ?? '', 'health-status': first?.health ?? '', revision: first?.deployed[0] ?? '',
        problems: JSON.stringify((0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__.problemsJson)(report.problems.slice(0, mostProblems))),
    };
}
/** What is said of an application beside its resources. */
function aboutLines(application) {
    const { notHealed, notes, automation, verdict } = application;
    return [
        ...(verdict === 'unread' ? [] : [(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .automationWords */ .tJ)(automation)]),
        ...((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionWords */ .XZ)(application) === '' ? [] : [(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionWords */ .XZ)(application)]),
        ...notHealed.map((reason) => `not put right: ${reason}`),
        ...notes.map((note) => `note: ${note}`),
    ];
}


/***/ }),

/***/ 82432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   Ag: () => (/* binding */ verdictLooks),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   WR: () => (/* binding */ resourceState),
/* harmony export */   XZ: () => (/* binding */ revisionWords),
/* harmony export */   e7: () => (/* binding */ changerWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   tJ: () => (/* binding */ automationWords),
/* harmony export */   ul: () => (/* binding */ hasBeginning),
/* harmony export */   vs: () => (/* binding */ gistOf)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29969);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);



/** The look of each verdict, with its word; none is told by its colour alone. */
const verdictLooks = {
    clean: { mark: '✓', emoji: '✅', tone: 'good', word: 'in sync' },
    drifted: { mark: '✗', emoji: '❌', tone: 'bad', word: 'drifted' },
    pending: { mark: '↑', emoji: '⏫', tone: 'warn', word: 'git is ahead' },
    busy: { mark: '…', emoji: '⏳', tone: 'calm', word: 'being operated on' },
    unknown: { mark: '?', emoji: '❓', tone: 'bad', word: 'not compared' },
    unread: { mark: '?', emoji: '❓', tone: 'bad', word: 'not read' },
};
const causeWords = {
    cluster: '',
    git: 'by a commit that is not synced',
    both: 'in the cluster, and by a commit that is not synced',
    unknown: 'by the cluster or by a newer commit: which is not known',
};
const differenceWords = {
    changed: 'changed',
    missing: 'missing in the cluster',
    extra: 'without a manifest: a sync that prunes deletes it',
};
/** `changed, by a commit that is not synced`. */
function resourceState({ difference, cause, note }) {
    return [differenceWords[difference], causeWords[cause], note ?? ''].filter((part) => part !== '').join('; ');
}
/** What both sides have; `masked` values are not shown. */
function valueWords({ live, wanted, masked }) {
    if (masked)
        return { wanted: wanted === undefined ? 'nothing' : '(not shown)', live: live === undefined ? 'nothing' : '(not shown)' };
    return { wanted: shown(wanted), live: live !== undefined && live === wanted ? `${shown(live)} (differs where it is not shown)` : shown(live) };
}
function shown(value) {
    return value === undefined ? 'nothing' : value === '' ? '(empty)' : value;
}
/** `by kubectl-edit, which last wrote at 2026-03-31 12:00 UTC`; undefined where nobody tells. */
function ownerWords({ owners: [owner, ...others] }) {
    if (owner === undefined)
        return undefined;
    const more = others.length === 0 ? '' : ` (and ${others.map(({ manager }) => manager).join(', ')})`;
    return `by ${owner.manager}${owner.at === undefined ? '' : `, which last wrote at ${timeWords(owner.at)}`}${more}`;
}
/** The same for a table, where something has to stand. */
function changerWords(field) {
    return ownerWords(field) ?? (field.cause === 'git' ? 'by a newer commit' : 'not known');
}
const sources = { event: 'by its event', managedFields: 'by the managers of its fields', condition: 'by its condition', issue: 'by its event, as this issue has told before' };
/** `2026-03-31 12:00 UTC`; the text as it is where it is no time. */
function timeWords(at) {
    const ms = Date.parse(at);
    return Number.isNaN(ms) ? at : `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `since 2026-03-31 12:00 UTC (by its event)`; that it is not known is said too. */
function sinceWords(since) {
    if (since === undefined)
        return 'since when is not known';
    return `since ${timeWords(since.at)}${since.atLatest ? ' or before' : ''} (${sources[since.source]})`;
}
/** True where it makes sense to say since when, or that it is not known. */
function hasBeginning({ verdict, since }) {
    return verdict === 'drifted' || verdict === 'pending' || since !== undefined;
}
/** `auto-sync on, self-heal off, prune off`. */
function automationWords({ autoSync, selfHeal, prune }) {
    const word = (on) => (on ? 'on' : 'off');
    return autoSync ? `auto-sync on, self-heal ${word(selfHeal)}, prune ${word(prune)}` : 'auto-sync off';
}
/** `3f2a9c1, synced last 9c1d2e3`; empty where nothing is known. */
function revisionWords({ compared, deployed }) {
    const [now, last] = [compared.map(_git_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .shortRevision */ .w7).join(', '), deployed.map(_git_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .shortRevision */ .w7).join(', ')];
    if (now === '' && last === '')
        return '';
    return now === last ? `git at ${now}, as at the last sync` : `git at ${now === '' ? 'a revision that is not known' : now}, ${last === '' ? 'no sync of it is known' : `last sync at ${last}`}`;
}
/** What an application is about in one line: its resources, or why nothing can be said. */
function gistOf({ why, resources, resourcesLeftOut, verdict }, most = 3) {
    if (why !== undefined)
        return why;
    if (verdict === 'clean')
        return '';
    const left = resources.length - most + resourcesLeftOut;
    return [...resources.slice(0, most).map((resource) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.cut)(`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)} ${briefState(resource)}`, 300)), ...(left > 0 ? [`${left} more`] : [])].join('; ');
}
function briefState({ difference, fields: [field], fieldsLeftOut, fields }) {
    if (difference !== 'changed')
        return difference === 'missing' ? 'is missing' : 'has no manifest';
    if (field === undefined)
        return 'is changed';
    const { wanted, live } = valueWords(field);
    const more = fields.length - 1 + fieldsLeftOut;
    const by = ownerWords(field);
    return `has ${field.path}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.cut)(live, 60)} in place of ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.cut)(wanted, 60)}${by === undefined ? '' : ` ${by}`}${more > 0 ? ` and ${more} more` : ''}`;
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

/***/ 72906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemLines: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69619);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);



const tones = { error: 'bad', warning: 'warn', notice: 'calm' };
/**
 * Problems as compilers print them: `file:line:column: error OSOP-DOC-003 message`, with the hint on a
 * line of its own. A problem without a place begins with its severity. Every element is one line.
 */
function problemLines(problems, { color }) {
    return problems.flatMap((problem) => {
        const place = problem.where === undefined ? '' : `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j)(problem.where))}: `;
        const [first = '', ...rest] = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(problem.message).split('\n');
        const severity = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(problem.severity, tones[problem.severity], { color });
        return [
            `${place}${severity} ${problem.code} ${first}`,
            ...rest,
            ...(problem.hint === undefined ? [] : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`hint: ${problem.hint}`).split('\n').map((line) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`  ${line}`, 'calm', { color }))),
        ];
    });
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

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   vI: () => (/* binding */ shrinkColumns),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/** One row as one line, its columns two spaces apart, without spaces at the end. Cells must be single lines. */
function tableRow(columns, cells) {
    return columns.map((column, place) => tableCell(cells[place] ?? '', column)).join('  ').trimEnd();
}
/** The columns as wide as their widest cell, and no wider than they were. */
function shrinkColumns(columns, rows) {
    return columns.map((column, place) => {
        const widest = [column.title, ...rows.map((row) => row[place] ?? '')].reduce((most, cell) => Math.max(most, columnsOf(cell)), 0);
        return { ...column, width: Math.min(column.width, widest) };
    });
}
/** How many columns of a terminal a text takes: none for combining marks, two for East Asian letters and emoji. */
function columnsOf(text) {
    return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}
/** A cell filled with spaces, or cut, to the width of its column. */
function tableCell(cell, { width, align }) {
    const text = columnsOf(cell) <= width ? cell : clip(cell, width);
    const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
    return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
function clip(cell, width) {
    let clipped = '';
    let used = 0;
    for (const character of cell) {
        used += widthOf(character);
        if (used > width - 1)
            break;
        clipped += character;
    }
    return `${clipped}…`;
}
function widthOf(character) {
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1;
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
