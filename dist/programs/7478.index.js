export const id = 7478;
export const ids = [7478];
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


/***/ })

};
