export const id = 2344;
export const ids = [2344,9969];
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

/***/ 60510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseSince)
/* harmony export */ });
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** The time that a text names, in milliseconds since 1970: a date or time (UTC unless it says otherwise), or how long before now. Undefined for anything else. */
function parseSince(text, nowMs) {
    const [, count, unit] = /^(\d{1,5})([mhdw])$/.exec(text) ?? [];
    if (count !== undefined)
        return nowMs - Number(count) * unitMs[unit];
    const [, date, time, seconds, zone] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
    if (date === undefined)
        return undefined;
    const ms = Date.parse(`${date}T${time ?? '00:00'}${seconds ?? ':00'}${zone ?? 'Z'}`);
    // A day that the month has not is taken for one of the next by some.
    return Number.isNaN(ms) || new Date(Date.parse(`${date}T00:00:00Z`)).toISOString().slice(0, 10) !== date ? undefined : ms;
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

/***/ 14002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ redactMaybe),
/* harmony export */   SG: () => (/* binding */ redactTexts),
/* harmony export */   Y$: () => (/* binding */ redactProblems),
/* harmony export */   Yd: () => (/* binding */ redactDrawn),
/* harmony export */   gx: () => (/* binding */ redactEvent),
/* harmony export */   hi: () => (/* binding */ redactRecord)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99898);

/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
function redactRecord(record, redact) {
    return {
        ...record,
        workflow: redactWorkflow(record.workflow, redact),
        headline: redact(record.headline),
        reason: record.reason === undefined ? undefined : redact(record.reason),
        notices: record.notices.map(redact),
        nodes: record.nodes.map((node) => redactNode(node, redact)),
        problems: redactProblems(record.problems, redact),
        apps: record.apps.map((app) => redactApp(app, redact)),
        changedFiles: record.changedFiles.map(redact),
        images: redactTexts(record.images, redact),
        validation: record.validation === undefined ? undefined : (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(record.validation, redact),
        ...(record.diffs === undefined ? {} : { diffs: record.diffs.map((diff) => redactDiff(diff, redact)) }),
        ...(record.rollbacks === undefined ? {} : { rollbacks: record.rollbacks.map((outputs) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(outputs, redact)) }),
        ...(record.manual === undefined ? {} : { manual: redactTexts(record.manual, redact) }),
    };
}
/** An event without secrets. */
function redactEvent(event, redact) {
    switch (event.type) {
        case 'run-started':
            return {
                ...event,
                workflow: redactWorkflow(event.workflow, redact),
                nodes: event.nodes.map(({ id, purpose }) => ({ id: redact(id), purpose: redact(purpose) })),
                apps: event.apps.map(redact),
            };
        case 'node-started':
            return { ...event, node: redact(event.node), purpose: redact(event.purpose) };
        case 'progress':
            return { ...event, node: redact(event.node), message: redact(event.message), ...(event.app === undefined ? {} : { app: redact(event.app) }), ...(event.rollback === undefined ? {} : { rollback: redactTexts(event.rollback, redact) }) };
        case 'application-ended':
            return { ...event, node: redact(event.node), app: redact(event.app), note: redactMaybe(event.note, redact) };
        case 'node-finished':
            return { ...event, node: redact(event.node), produced: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(event.produced, redact), problems: redactProblems(event.problems, redact), note: redactMaybe(event.note, redact) };
        case 'run-ended':
        default:
            return { ...event, record: redactRecord(event.record, redact) };
    }
}
/** Problems without secrets. */
function redactProblems(problems, redact) {
    return problems.map((problem) => ({
        ...problem,
        message: redact(problem.message),
        ...(problem.where === undefined ? {} : { where: { ...problem.where, file: redact(problem.where.file) } }),
        ...(problem.hint === undefined ? {} : { hint: redact(problem.hint) }),
    }));
}
/** The drawn parts of a workflow without secrets; ids are redacted as in the record, so that they still match. */
function redactDrawn({ nodes, edges }, redact) {
    return {
        nodes: new Map([...nodes.values()].map(({ node: { id, name, purpose }, step }) => [redact(id), { node: { id: redact(id), name: redactMaybe(name, redact), purpose: redact(purpose) }, step: { kind: step.kind } }])),
        edges: edges.map(({ edge: { from, to, mode, condition, forEach, cases, defaultTo, label } }) => ({ edge: redactTexts({ from, to, mode, condition, forEach, cases, defaultTo, label }, redact) })),
    };
}
function redactDiff(diff, redact) {
    return {
        ...diff,
        sha: redactMaybe(diff.sha, redact),
        branch: redact(diff.branch),
        files: diff.files.map((file) => ({
            ...file,
            path: redact(file.path),
            hunks: file.hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(redact) })),
        })),
        images: diff.images.map((image) => redactTexts(image, redact)),
        ...(diff.unread === undefined ? {} : { unread: redact(diff.unread) }),
    };
}
function redactWorkflow(workflow, redact) {
    return { id: redact(workflow.id), name: redact(workflow.name), file: redact(workflow.file) };
}
function redactNode(node, redact) {
    return {
        ...node,
        id: redact(node.id),
        purpose: redact(node.purpose),
        outputs: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(node.outputs, redact),
        produced: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(node.produced, redact),
        problems: redactProblems(node.problems, redact),
        note: redactMaybe(node.note, redact),
        children: node.children.map((child) => redactNode(child, redact)),
    };
}
function redactApp(app, redact) {
    return {
        ...app,
        name: redact(app.name),
        namespace: redactMaybe(app.namespace, redact),
        revision: redactMaybe(app.revision, redact),
        url: redact(app.url),
        ...(app.externalUrl === undefined ? {} : { externalUrl: redact(app.externalUrl) }),
        causes: app.causes.map(redact),
        ...(app.evidence === undefined ? {} : { evidence: redactTexts(app.evidence, redact) }),
    };
}
function redactTexts(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactTexts(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactTexts(item, redact)]));
}
/** The same for a text that may be absent. */
function redactMaybe(text, redact) {
    return text === undefined ? undefined : redact(text);
}


/***/ })

};
