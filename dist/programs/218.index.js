export const id = 218;
export const ids = [218,7478];
export const modules = {

/***/ 59213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ whyFrozen),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   pW: () => (/* binding */ describeOperationFailure),
/* harmony export */   vU: () => (/* binding */ isOperationBusy)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29969);
/* harmony import */ var _promote_declared_application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7878);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55633);
/* harmony import */ var _compared_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95042);
/* harmony import */ var _hydration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35969);
/* harmony import */ var _resource_health_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37190);
/* harmony import */ var _tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26907);
/* harmony import */ var _went_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55285);








const skipReconcile = 'argocd.argoproj.io/skip-reconcile';
/** Conditions that make sync and health unreliable: the comparison could not be made. */
const blindingConditions = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);
/** Why Argo CD compares the application with git no more; undefined where it does. */
function whyFrozen({ metadata }) {
    return metadata.annotations?.[skipReconcile] === 'true' ? `Argo CD does not look at it: the annotation ${skipReconcile} is set` : undefined;
}
/** True while an operation is requested or runs; a pause between retries (`Running` with `finishedAt`) counts. */
function isOperationBusy(application) {
    const phase = application.status?.operationState?.phase;
    return application.operation !== undefined || phase === 'Running' || phase === 'Terminating';
}
/**
 * Judges one observation against what is expected: revision, operation, comparison, sync and only then
 * health, so that health left over from before can never pass.
 */
function assess(expectation, observation) {
    const { application } = observation;
    const { metadata, status } = application;
    if (metadata.deletionTimestamp !== undefined || (expectation.uid !== undefined && metadata.uid !== undefined && metadata.uid !== expectation.uid)) {
        return { verdict: 'failed', cause: 'deleted', message: 'the application is being deleted or was created anew' };
    }
    if (isOperationBusy(application)) {
        const state = status?.operationState;
        return { verdict: 'waiting', on: 'operation', message: state?.message ?? 'an operation is about to start' };
    }
    const frozen = whyFrozen(application);
    if (frozen !== undefined)
        return { verdict: 'failed', cause: 'frozen', message: frozen };
    const blinding = status?.conditions?.find((condition) => blindingConditions.has(condition.type));
    if (blinding !== undefined) {
        return { verdict: 'waiting', on: 'comparison', message: `${blinding.type}: ${blinding.message}` };
    }
    if (!observation.afterOperation)
        return { verdict: 'waiting', on: 'refresh', message: 'the status may be older than the last operation' };
    if (isComparedBeforeOperationEnded(application))
        return { verdict: 'waiting', on: 'refresh', message: 'the status is older than the last operation' };
    if (expectation.sources !== undefined && !(0,_promote_declared_application_js__WEBPACK_IMPORTED_MODULE_0__/* .areSourcesLive */ .n_)(expectation.sources, application)) {
        return { verdict: 'waiting', on: 'comparison', message: 'its spec is not yet what is declared in git: what deploys it has to be synced' };
    }
    if (!(0,_compared_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecCompared */ .L)(application))
        return { verdict: 'waiting', on: 'comparison', message: 'the spec was changed and has not been compared yet' };
    return expectation.kind === 'live' ? assessLive(expectation, observation) : assessRolledBack(expectation, observation);
}
/**
 * A refresh can be answered with the state from before it was asked for; both times are the controller's, in
 * whole seconds. In the same second it cannot be told, and the refresh that was asked for after the end counts.
 */
function isComparedBeforeOperationEnded({ status }) {
    const finishedAt = status?.operationState?.finishedAt;
    if (finishedAt === undefined)
        return false;
    return status?.reconciledAt === undefined || Date.parse(status.reconciledAt) < Date.parse(finishedAt);
}
function assessLive(expectation, observation) {
    const { application, disagreementStands = false } = observation;
    const sync = application.status?.sync?.status;
    const gone = sync === 'Synced' ? undefined : (0,_went_back_js__WEBPACK_IMPORTED_MODULE_2__/* .wentBack */ .I)(expectation, application);
    if (gone !== undefined)
        return { verdict: 'failed', cause: 'rolled-back', message: gone };
    const deployedOurs = isDeployedThoughMovedOn(expectation, observation);
    if (expectation.revision !== undefined && !deployedOurs) {
        const stop = assessRevision({ ...expectation, revision: expectation.revision }, observation);
        if (stop !== undefined)
            return stop;
    }
    const state = application.status?.operationState;
    const compared = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedRevision */ .D7)(application, expectation);
    if (!deployedOurs && state !== undefined && compared !== undefined && isFailureOf(state, compared, { application, expectation })) {
        // A failed hook leaves the application Synced; of a partial sync that failed, Synced says that it does not matter.
        const partial = (state.operation.sync?.resources ?? []).length > 0;
        if (sync !== 'Synced' || !partial)
            return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
    }
    if (sync !== 'Synced' && !deployedOurs)
        return { verdict: 'waiting', on: 'sync', message: outOfSyncMessage(application, expectation) };
    return assessHealth(expectation, { application, disagreementStands });
}
/** A manual application may already be behind a newer commit, or follow another branch: then its last deployment must be ours. */
function isDeployedThoughMovedOn(expectation, { application, relation }) {
    const movedOn = relation === 'descendant' || ((relation === 'diverged' || relation === 'reverted') && !(0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .isAutoSynced */ .Y)(application));
    const deployed = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedRevision */ .Sf)(application, expectation);
    return movedOn && expectation.revision !== undefined && deployed !== undefined && (deployed === expectation.revision.toLowerCase() || deployed === expectation.alike);
}
/** Why the revision that Argo CD compared with is not ours, or not yet; undefined where it is ours or contains it. */
function assessRevision(expectation, observation) {
    const { application, relation } = observation;
    const ours = (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(expectation.revision);
    const untracked = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUntracked */ .gz)(application, expectation);
    if (untracked !== undefined)
        return { verdict: 'failed', cause: 'untracked', message: `what runs cannot be told: ${untracked}` };
    const seen = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .seenRevision */ .dP)(application, expectation);
    const hydrated = (0,_hydration_js__WEBPACK_IMPORTED_MODULE_6__/* .isHydrated */ .G)(application);
    if (seen === undefined)
        return { verdict: 'waiting', on: hydrated ? 'hydration' : 'revision', message: hydrated ? 'nothing has been hydrated yet' : 'Argo CD has not resolved a commit yet' };
    if (relation === 'reverted') {
        return { verdict: 'failed', cause: 'superseded', message: `${ours} was reverted: Argo CD follows ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(seen)}` };
    }
    if (relation === 'diverged') {
        return { verdict: 'failed', cause: 'diverged', message: `Argo CD follows ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(seen)}, which does not contain ${ours}` };
    }
    if (relation === 'ancestor' || relation === 'unknown') {
        if (hydrated)
            return { verdict: 'waiting', on: 'hydration', message: `${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(seen)} was hydrated, not yet ${ours}${pendingHydration(application)}` };
        return { verdict: 'waiting', on: 'revision', message: `Argo CD has compared with ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(seen)}, not yet with ${ours}` };
    }
    return hydrated ? assessHydrated(expectation, observation) : undefined;
}
function pendingHydration(application) {
    const pending = (0,_hydration_js__WEBPACK_IMPORTED_MODULE_6__/* .hydrationOf */ .o)(application)?.pending;
    return pending === undefined ? '' : ` (${pending.message})`;
}
/** Ours is hydrated: what was compared with the cluster must be that, or have it in its history. */
function assessHydrated(expectation, { application, hydratedRelation = 'unknown' }) {
    if (hydratedRelation === 'same' || hydratedRelation === 'descendant')
        return undefined;
    const hydration = (0,_hydration_js__WEBPACK_IMPORTED_MODULE_6__/* .hydrationOf */ .o)(application);
    const commit = (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(hydration?.hydrated ?? 'an unknown commit');
    if (hydration?.staging !== undefined) {
        return { verdict: 'waiting', on: 'hydration', message: `hydrated to ${commit} on ${hydration.staging}, which has not been promoted to ${hydration.branch}` };
    }
    return { verdict: 'waiting', on: 'revision', message: `hydrated to ${commit}; Argo CD has compared with ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)((0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedRevision */ .D7)(application, expectation) ?? 'nothing')}` };
}
function assessRolledBack(expectation, { application, disagreementStands = false }) {
    const last = application.status?.operationState;
    const state = last?.operation.sync?.dryRun === true ? undefined : last;
    if (state !== undefined && (state.phase === 'Failed' || state.phase === 'Error')) {
        return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
    }
    const result = state?.syncResult;
    const deployed = (result?.revision ?? result?.revisions) === undefined ? (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedRevision */ .Sf)(application, expectation) : (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedRevision */ .Gi)(result, application, expectation);
    if (expectation.revision !== undefined && deployed !== expectation.revision.toLowerCase()) {
        return { verdict: 'failed', cause: 'superseded', message: `${deployed === undefined ? 'an unknown revision' : (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(deployed)} was deployed instead of ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(expectation.revision)}` };
    }
    return assessHealth(expectation, { application, disagreementStands });
}
function assessHealth(expectation, { application, disagreementStands }) {
    const health = application.status?.health;
    const uncreated = (0,_resource_health_js__WEBPACK_IMPORTED_MODULE_7__/* .uncreatedResources */ .N5)(application);
    const unhealthy = (0,_resource_health_js__WEBPACK_IMPORTED_MODULE_7__/* .unhealthyResources */ .qU)(application).filter((resource) => !uncreated.includes(resource));
    const causes = unhealthy.map(_resource_health_js__WEBPACK_IMPORTED_MODULE_7__/* .describeResource */ .w9);
    // Argo CD calls an application Healthy that lacks an object; one that it was told to ignore is there, and Degraded.
    const lacks = unhealthy.some((resource) => resource.health?.status === 'Missing');
    // Argo CD's own message only names the resources; their messages say more.
    const message = causes.length > 0 ? causes.join('; ') : (health?.message ?? '');
    const status = health?.status === 'Missing' && causes.length === 0 && (0,_resource_health_js__WEBPACK_IMPORTED_MODULE_7__/* .isHealthyBut */ .j$)(uncreated, application) ? 'Healthy' : health?.status;
    switch (status) {
        case 'Healthy':
            return lacks || (causes.length > 0 && !disagreementStands)
                ? { verdict: 'waiting', on: lacks ? 'health' : 'agreement', message: `the application is Healthy but ${message}` }
                : { verdict: 'healthy', message: `Healthy at ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(expectation.revision ?? (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .seenRevision */ .dP)(application, expectation) ?? 'an unknown revision')}` };
        case 'Suspended':
            return expectation.allowSuspended
                ? { verdict: 'healthy', message: 'Suspended, which allow-suspended accepts' }
                : { verdict: 'waiting', on: 'health', message: `Suspended: ${message || 'something is paused'} (allow-suspended accepts this)` };
        case 'Degraded':
            return { verdict: 'degraded', terminal: (0,_resource_health_js__WEBPACK_IMPORTED_MODULE_7__/* .isTerminal */ .Hd)(application) && isNewerThanOperation(application), message: message || 'Degraded' };
        case 'Progressing':
        case 'Missing':
        case 'Unknown':
        case undefined:
            return { verdict: 'waiting', on: 'health', message: `${status ?? 'health is not known'}${(0,_resource_health_js__WEBPACK_IMPORTED_MODULE_7__/* .waitingFor */ .Fz)(application, message)}` };
    }
}
/** True when an operation at this revision ended badly: auto-sync does not try the same revision twice. */
function isFailureOf(state, revision, { application, expectation }) {
    if (state.operation.sync?.dryRun === true)
        return false;
    const attempted = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedRevision */ .Gi)(state.syncResult, application, expectation) ?? (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedRevision */ .Gi)(state.operation.sync, application, expectation);
    return (state.phase === 'Failed' || state.phase === 'Error') && attempted === revision;
}
/** Right after an operation the status may still tell of the live objects from before it: such a Degraded is not final. */
function isNewerThanOperation({ status }) {
    const [changed, ended] = [status?.health?.lastTransitionTime, status?.operationState?.finishedAt];
    return changed === undefined || ended === undefined || Date.parse(changed) >= Date.parse(ended);
}
/** Phase, message and the resources that failed, as one line. */
function describeOperationFailure(state) {
    const failed = (state.syncResult?.resources ?? [])
        .filter((resource) => resource.status === 'SyncFailed' || resource.hookPhase === 'Failed' || resource.hookPhase === 'Error')
        .map((resource) => `${resource.kind} ${resource.name}: ${resource.message ?? resource.status ?? resource.hookPhase ?? 'failed'}`);
    return (0,_resource_health_js__WEBPACK_IMPORTED_MODULE_7__/* .flat */ .Ct)([`${state.phase}: ${state.message ?? 'no reason given'}`, ...failed].join('; '));
}
function outOfSyncMessage(application, expectation) {
    const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
    if (failed !== undefined)
        return `OutOfSync: ${failed.message}`;
    const resources = (application.status?.resources ?? []).filter((resource) => resource.status === 'OutOfSync');
    const pruning = resources.filter((resource) => resource.requiresPruning === true);
    if (resources.length > 0 && pruning.length === resources.length) {
        return `OutOfSync: ${pruning.length} resources require pruning (set prune: true)`;
    }
    const names = resources.map((resource) => `${resource.kind} ${resource.name}`).join(', ') || 'no resource named';
    const drifted = expectation.revision !== undefined && (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedRevision */ .Sf)(application, expectation) === expectation.revision.toLowerCase();
    return `${application.status?.sync?.status ?? 'sync status not known'}${drifted ? ` though ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(expectation.revision)} was deployed` : ''}: ${names}`;
}


/***/ }),

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

/***/ 32484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed),
/* harmony export */   g: () => (/* binding */ explainByEvidence)
/* harmony export */ });
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67478);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36764);



/** The message with each unhealthy resource, how its pod is and the last event of what it is about. Lines of logs are left out: it goes into commits and messages. */
function explainByEvidence({ message, application }, evidence) {
    const told = (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnhealthy */ .j2)(message, application, _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceLimits */ .Yt.resources);
    if (evidence === undefined)
        return told;
    const pods = evidence.resources.flatMap(({ pod }) => (pod === undefined || (pod.reason === undefined && pod.containers.length === 0) ? [] : [(0,_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod)]));
    const events = evidence.resources.flatMap(({ events: [newest] }) => (newest === undefined ? [] : [lastEvent(newest)]));
    const unread = evidence.missing.some((text) => text.startsWith('events')) ? ['its events could not be read'] : [];
    return [told, ...new Set([...pods, ...events, ...unread])].join('; ');
}
function lastEvent({ object, reason, message }) {
    return `last event of ${object}: ${[reason, message].filter((part) => part !== '').join(': ')}`;
}
/** The problem at the line that declares what failed first, where that is checked out. */
function placed(problem, evidence) {
    const place = evidence?.resources.find(({ checkedOutAt }) => checkedOutAt !== undefined)?.checkedOutAt;
    return place === undefined || problem.where !== undefined ? problem : { ...problem, where: place };
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

/***/ 42394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ whyOutOfReach),
/* harmony export */   W: () => (/* binding */ targetKind)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29969);
/* harmony import */ var _promote_revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88321);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55633);
/* harmony import */ var _hydration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35969);
/* harmony import */ var _tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26907);





/** Git allows none of `*`, `~` and `^` in the name of a ref. */
const range = /[*~^<>=|]|\d\.[xX](?:\.|$)|\d, ?[<>=v\d]|\d - v?\d/;
/** The kind of a `targetRevision`. */
function targetKind(targetRevision) {
    const text = targetRevision ?? '';
    if (text === '' || text === 'HEAD')
        return 'default';
    if (/^[0-9a-f]{40}$/i.test(text))
        return 'commit';
    if (text.startsWith('refs/heads/'))
        return 'branch';
    if (text.length <= 250 && range.test(text))
        return 'range';
    return (0,_promote_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(text) ? 'tag' : 'branch';
}
/**
 * Whether the application follows something that does not have the wanted commit: another commit, a tag, a range of tags, or
 * a branch that the commit was not pushed to. `relation` is that of what was seen to the wanted commit. Undefined where it has
 * it, where it may still come by itself, and where that cannot be told. A manual application at a branch that has parted
 * from the commit's takes it by a sync.
 */
function whyOutOfReach(application, wanted, relation) {
    const { revision, origin } = wanted;
    if (revision === undefined || !/^[0-9a-f]{40}$/i.test(revision) || (0,_hydration_js__WEBPACK_IMPORTED_MODULE_1__/* .isHydrated */ .G)(application) || !['ancestor', 'diverged'].includes(relation))
        return undefined;
    const [seen] = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .seenRevisions */ .a)(application, wanted);
    const sources = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveSources */ .Og)(application);
    const source = (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedPositions */ .xB)(sources, wanted).map((position) => sources[position]).find((one) => one !== undefined && !(0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersioned */ .at)(one));
    if (seen === undefined || source === undefined)
        return undefined;
    const { targetRevision = '' } = source;
    const kind = targetKind(targetRevision);
    const at = kind === 'commit' ? '' : ` (${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(seen)})`;
    const lacks = `which does not contain ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(revision)}`;
    const byHand = 'set `targetRevision` of the Application where it is declared, by `promote` or by `bump` with `update`, and sync what deploys it';
    switch (kind) {
        case 'default': return undefined;
        case 'commit': return { why: `it is pinned to the commit ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(seen)}, ${lacks}`, hint: byHand, forGood: true };
        case 'tag': return { why: `it is pinned to ${targetRevision}${at}, ${lacks}`, hint: `make a tag of the commit; then ${byHand}`, forGood: false };
        case 'range': return { why: `it follows the newest tag of ${targetRevision}${at}, ${lacks}`, hint: 'put a tag on the commit that is newer and within the range', forGood: false };
        case 'branch': {
            const branch = targetRevision.replace(/^refs\/heads\//, '');
            const isAnother = origin?.branch !== undefined && branch !== origin.branch;
            if (!isAnother || (relation === 'diverged' && !(0,_application_js__WEBPACK_IMPORTED_MODULE_4__/* .isAutoSynced */ .Y)(application)))
                return undefined;
            return { why: `it follows the branch ${branch}${at}, ${lacks}: that was pushed to ${origin.branch}`, hint: `bring the commit to ${branch}, or run this for a commit of ${branch} (config-branch)`, forGood: false };
        }
    }
}


/***/ }),

/***/ 55285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ wentBack),
/* harmony export */   a: () => (/* binding */ leftBehind)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29969);
/* harmony import */ var _resource_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37190);
/* harmony import */ var _tracked_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26907);



/** Says so where ours was deployed by this run, and after it a revision from before: somebody went back. */
function wentBack({ baseline, ...wanted }, application) {
    if (baseline === undefined)
        return undefined;
    const history = application.status?.history ?? [];
    return leftAfter(history.findLastIndex((entry) => entry.id === baseline.id && entry.deployedAt === baseline.deployedAt), wanted, application);
}
/** Says so where a revision was deployed at any time, and what was deployed last is from before it: somebody went back, and it has not come again since. */
function leftBehind(wanted, application) {
    return leftAfter(-1, wanted, application);
}
function leftAfter(start, wanted, application) {
    const history = application.status?.history ?? [];
    const last = history.at(-1);
    if (wanted.revision === undefined || last === undefined)
        return undefined;
    const named = history.map((entry) => (0,_tracked_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .trackedRevision */ .Gi)(entry, application, wanted));
    const ours = named.lastIndexOf(wanted.revision.toLowerCase());
    const deployed = named.at(-1);
    if (deployed === undefined || ours <= start || ours === history.length - 1 || !named.slice(0, ours).includes(deployed))
        return undefined;
    const by = last.initiatedBy?.username;
    return `${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(wanted.revision)} was deployed and then rolled back to ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(deployed)}${by === undefined ? '' : ` by ${(0,_resource_health_js__WEBPACK_IMPORTED_MODULE_2__/* .flat */ .Ct)(by)}`} (history id ${last.id})`;
}


/***/ }),

/***/ 76427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   Kd: () => (/* binding */ containersIn),
/* harmony export */   ax: () => (/* binding */ candidatesInWorkloads),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26066);
/* harmony import */ var _source_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56469);
/* harmony import */ var _write_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43524);




const containerLists = ['initContainers', 'containers', 'ephemeralContainers'];
const podSpecs = [['spec', 'template', 'spec'], ['spec', 'jobTemplate', 'spec', 'template', 'spec'], ['template', 'spec'], ['spec', 'podTemplate', 'spec'], ['spec', 'workload', 'spec', 'template', 'spec'], ['spec']];
/** The objects of a document. Patches count, which need not say what they are for. */
function objectsOf(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return [];
    const { kind, items } = value;
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items))
        return [{ pointer: '', value }];
    return items.flatMap((item, index) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? [{ pointer: `/items/${index}`, value: item }] : []));
}
/** The containers of all sorts and kinds in a document. */
function containersIn(document) {
    return objectsOf(document.value).flatMap((object) => podSpecs.flatMap((path) => inPodSpec(object, path)));
}
function inPodSpec(object, path) {
    const spec = path.reduce((at, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(at) && Object.hasOwn(at, key) ? at[key] : undefined), object.value);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(spec))
        return [];
    const pod = object.pointer + path.map((key) => `/${key}`).join('');
    return containerLists.flatMap((list) => {
        const containers = Object.hasOwn(spec, list) ? spec[list] : undefined;
        return (Array.isArray(containers) ? containers : []).flatMap((container, index) => {
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(container) || typeof container['image'] !== 'string')
                return [];
            const name = typeof container['name'] === 'string' ? container['name'] : String(index);
            return [{ object, pod, pointer: `${pod}/${list}/${index}/image`, name, image: container['image'] }];
        });
    });
}
/** The containers in a document that run the wanted image. */
function candidatesInWorkloads(document, request) {
    return containersIn(document).flatMap(({ object, pod, pointer, image }) => {
        const slot = (0,_write_image_js__WEBPACK_IMPORTED_MODULE_2__/* .slotAt */ .UP)(document, pointer);
        const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image);
        if (!(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .namesImage */ .Gc)(image, request.key) || slot === undefined || 'wrong' in reference)
            return [];
        return [{
                kind: 'container', file: document.file, path: (0,_source_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(document, pointer), where: document.locate(pointer), current: image,
                plan: (0,_write_image_js__WEBPACK_IMPORTED_MODULE_2__/* .planWhole */ .fz)(document, slot, request), name: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(reference), guessed: false,
                // Containers of one pod that run one version of an image are one place.
                group: `${document.file}#${document.index}${pod}#${image}`,
                object: objectName(object.value),
            }];
    });
}
/** Kind and name, as `Deployment/web`. */
function objectName({ kind, metadata }) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(metadata) ? metadata['name'] : undefined;
    return `${typeof kind === 'string' ? kind : ''}/${typeof name === 'string' ? name : ''}`;
}


/***/ }),

/***/ 43524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ PlanBuilder),
/* harmony export */   Tq: () => (/* binding */ mappingHolder),
/* harmony export */   UP: () => (/* binding */ slotAt),
/* harmony export */   a2: () => (/* binding */ editBase),
/* harmony export */   fz: () => (/* binding */ planWhole),
/* harmony export */   mM: () => (/* binding */ planParts)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24971);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26066);
/* harmony import */ var _source_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56469);




/** The part that a pointer names; undefined for collections and where nothing is. */
function slotAt(document, pointer) {
    const value = (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, pointer);
    return value === undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || Array.isArray(value) ? undefined : { pointer, value, text: document.textOf(pointer) };
}
/** What an edit has to say about its place. */
function editBase({ index, within }) {
    return { document: index, ...(within === undefined ? {} : { within }) };
}
/** The parts of an image in a mapping. */
function mappingHolder(document, pointer) {
    const at = (key) => `${pointer}/${(0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(key)}`;
    return {
        document,
        slot: (key) => slotAt(document, at(key)),
        pathOf: (key) => (0,_source_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(document, at(key)),
        put: (key, value) => {
            const there = (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, at(key));
            return there === undefined
                ? { ...editBase(document), kind: 'put', pointer, key, value }
                : { ...editBase(document), kind: 'set', pointer: at(key), value };
        },
    };
}
/** Collects edits and what they change. */
class PlanBuilder {
    edits = [];
    changes = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    /** Sets a scalar unless it is that string already. */
    set(slot, value) {
        if (slot.value === value)
            return;
        this.edits.push({ ...editBase(this.#document), kind: 'set', pointer: slot.pointer, value });
        this.changes.push({ path: (0,_source_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(this.#document, slot.pointer), from: slot.text, to: value });
    }
    add(edit, change) {
        this.edits.push(edit);
        this.changes.push(change);
    }
    done() {
        return { kind: 'write', edits: this.edits, changes: this.changes };
    }
}
/** A scalar that holds `name:tag@digest`, with Argo CD's and kustomize's `name=` in front where `from` is given. */
function planWhole(document, slot, request, from = '') {
    const builder = new PlanBuilder(document);
    const current = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(slot.text.slice(from.length));
    const name = request.newName ?? ('wrong' in current ? request.name : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(current));
    const keep = request.tag === undefined && request.digest === undefined && !('wrong' in current) ? current : {};
    const { tag, digest } = { ...keep, ...request };
    builder.set(slot, from + (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageReference */ .my)({ path: name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }));
    return builder.done();
}
/** Parts of an image by key. A digest that would outlive its tag is emptied, for charts prefer digests to tags. */
function planParts(holder, keys, request) {
    const builder = new PlanBuilder(holder.document);
    const slotOf = (key) => (key === undefined ? undefined : holder.slot(key));
    const [tag, digest] = [slotOf(keys.tag), slotOf(keys.digest)];
    const refused = request.newName === undefined ? undefined : planName(builder, request.newName, { repository: slotOf(keys.repository), registry: slotOf(keys.registry) });
    if (refused !== undefined)
        return refused;
    // A tag may carry its digest itself: `v1@sha256:…`.
    const carried = digest === undefined && request.digest !== undefined && (tag?.text.includes('@') ?? false);
    if (request.digest !== undefined && digest === undefined && !carried) {
        return { kind: 'refused', because: 'has no key for a digest', hint: 'give the tag alone, or add an empty digest beside it where the chart reads one' };
    }
    if (request.digest !== undefined && carried && request.tag === undefined) {
        return { kind: 'refused', because: 'has a tag with a digest', hint: 'give the tag beside the digest' };
    }
    if (request.tag !== undefined) {
        const text = carried ? `${request.tag}@${request.digest ?? ''}` : request.tag;
        if (tag === undefined)
            builder.add(holder.put(keys.tagKey, text), { path: holder.pathOf(keys.tagKey), from: '', to: text });
        else
            builder.set(tag, text);
    }
    if (request.digest !== undefined && digest !== undefined)
        builder.set(digest, request.digest);
    if (request.tag !== undefined && request.digest === undefined && digest !== undefined && digest.text !== '')
        builder.set(digest, '');
    return builder.done();
}
function planName(builder, newName, { repository, registry }) {
    if (repository === undefined)
        return { kind: 'refused', because: 'does not hold the name of the image', hint: 'set the new name where the name is set' };
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(newName);
    if (registry === undefined || registry.text === '' || 'wrong' in name) {
        builder.set(repository, newName);
        return undefined;
    }
    builder.set(registry, name.registry ?? 'docker.io');
    builder.set(repository, name.path);
    return undefined;
}


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isDeclaredLive),
/* harmony export */   RK: () => (/* binding */ declarationsOf),
/* harmony export */   n_: () => (/* binding */ areSourcesLive)
/* harmony export */ });
/* harmony import */ var _images_in_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76427);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);


/**
 * Whether a file declares this Application, and the live one has these very sources: then what is live is the state
 * that the file describes, whatever repository it comes from. Undefined where the file does not declare it.
 */
function isDeclaredLive(documents, live) {
    const declared = declarationsOf(documents, live.metadata);
    const [sources] = declared;
    return sources === undefined ? undefined : declared.length === 1 && areSourcesLive(sources, live);
}
/** What some documents declare the sources of an Application to be: once for each time that they declare it. */
function declarationsOf(documents, { name, namespace }) {
    return documents.flatMap(({ value }) => (0,_images_in_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(value)).flatMap(({ value }) => {
        const { kind, metadata, spec } = value;
        const isIt = kind === 'Application' && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(metadata) && metadata['name'] === name;
        const elsewhere = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(metadata) && typeof metadata['namespace'] === 'string' && namespace !== undefined && metadata['namespace'] !== namespace;
        return isIt && !elsewhere && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(spec) ? [{ source: spec['source'], sources: spec['sources'] }] : [];
    });
}
/** Whether the live Application has the declared sources. */
function areSourcesLive({ source, sources }, live) {
    return isWithin(source, live.spec.source) && isWithin(sources, live.spec.sources);
}
/** True where all that is declared is live as well. The server leaves empty values out, and adds defaults. */
function isWithin(declared, live) {
    if (Array.isArray(declared)) {
        const [wanted, held] = [declared, Array.isArray(live) ? live : []];
        return wanted.length === held.length && wanted.every((item, index) => isWithin(item, held[index]));
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(declared))
        return Object.entries(declared).every(([key, value]) => isWithin(value, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(live) && Object.hasOwn(live, key) ? live[key] : undefined));
    return declared === live || (live === undefined && (declared === undefined || declared === null || declared === '' || declared === false || declared === 0));
}


/***/ }),

/***/ 88321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   CT: () => (/* binding */ releaseBranch),
/* harmony export */   T4: () => (/* binding */ isPinned)
/* harmony export */ });
/** `1.2`, `v1.2.3-rc.1`; with something before it only in full: `web-v1.2.3`, `web/1.2.3`. */
const versionForm = /^v?\d+(?:\.\d+)+(?:[-+][\w.+-]+)?$|^v\d+$|^[\w.-]+[-_/@]v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const branchPrefix = /^(?:heads|release|releases|rel|hotfix|fix|bugfix|feature|feat|chore|support|stable|maint|maintenance|env|environments?)[-_/]/i;
/**
 * True for what names one state of a repository for good: a tag with a version in it, `refs/tags/…` or a whole
 * commit. `release-1.2.0` may as well be a branch, and counts as one.
 */
function isPinned(revision) {
    if (revision.length > 250)
        return false;
    if (/^refs\/tags\/./.test(revision) || /^[0-9a-f]{40}$/.test(revision))
        return true;
    return versionForm.test(revision) && !branchPrefix.test(revision);
}
/** The release branch that a revision is; undefined for any other. */
function releaseBranch(revision) {
    const [, stem] = revision.length > 250 ? [] : (/^((?:refs\/heads\/)?(?:release|releases|rel)[-_/]v?)\d[\w.-]*$/i.exec(revision) ?? []);
    return stem === undefined ? undefined : { stem };
}
/** The release directory in a path; undefined where there is none, or where it is called like the environment. */
function releaseIn(path, environment) {
    const [, before, release, after] = /^((?:.*\/)?(?:releases?|versions?)\/)([^/]*\d[^/]*)((?:\/.*)?)$/.exec(path) ?? [];
    return before === undefined || release === undefined || after === undefined || release === environment ? undefined : { before, release, after };
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

/***/ 25783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTimeline)
/* harmony export */ });
/**
 * Reads the events, in whatever order. What they lack is not made up: where a change does not begin with the health that
 * the one before it ended with, the time between them is unknown. Texts: persistAppStatus and setOperationState in
 * controller/appcontroller.go of argo-cd.
 *
 * @param present the Application's health now
 */
function readTimeline(events, present) {
    const happenings = events.flatMap(happeningsOf).toSorted((a, b) => a.atMs - b.atMs);
    return { spans: spansOf(happenings, present), operations: operationsOf(happenings) };
}
/** An event that stands for several happened at least at its first time and at its last. */
function happeningsOf(event) {
    const { reason = '', message = '', firstTimestamp, lastTimestamp, eventTime, metadata } = event;
    const last = Date.parse(lastTimestamp ?? eventTime ?? metadata?.creationTimestamp ?? '');
    const first = Date.parse(firstTimestamp ?? '');
    const times = (event.count ?? 1) > 1 && first < last ? [first, last] : [exactTime(metadata?.name, last)];
    return times.filter((atMs) => !Number.isNaN(atMs)).map((atMs) => ({ atMs, reason, message }));
}
/** Argo CD puts the nanoseconds since 1970 into the name, in hexadecimal; they count where they are of the second that is told. */
function exactTime(name, toldMs) {
    const [, digits] = /\.([0-9a-f]{15,16})$/.exec(name ?? '') ?? [];
    if (digits === undefined)
        return toldMs;
    const exactMs = Number(BigInt(`0x${digits}`) / 1000n) / 1_000;
    return Math.floor(exactMs / 1_000) * 1_000 === toldMs ? exactMs : toldMs;
}
function spansOf(happenings, present) {
    const updates = happenings.filter(({ reason, message }) => reason === 'ResourceUpdated' && /^Updated (?:health|sync) status: /.test(message));
    const [oldest] = happenings;
    // A server can be told to record some events only: where none is of a status, nothing follows from that.
    if (oldest === undefined || updates.length === 0)
        return [];
    const changes = updates.flatMap(({ atMs, message }) => {
        const [, from, to] = /^Updated health status: (\w*) -> (\w*)$/.exec(message) ?? [];
        return from === undefined || to === undefined ? [] : [{ atMs, from, to }];
    });
    // Before the first change the health was what it changed from; without any it has been what it is now.
    const first = { status: changes.length === 0 ? present : changes[0]?.from, fromMs: oldest.atMs, untilMs: changes[0]?.atMs ?? Infinity, began: false };
    return [first, ...changes.map(({ atMs, from, to }, index) => {
            const next = changes[index + 1];
            const agrees = next === undefined ? to === present : next.from === to || (next.from === from && next.to === to);
            return { status: agrees ? to : undefined, fromMs: atMs, untilMs: next?.atMs ?? Infinity, began: true };
        })];
}
function operationsOf(happenings) {
    const operations = [];
    for (const { atMs, reason, message } of happenings) {
        if (reason === 'OperationStarted')
            operations.push({ startedMs: atMs, endedMs: undefined, asked: message, succeeded: false });
        if (reason !== 'OperationCompleted')
            continue;
        const end = { endedMs: atMs, succeeded: /^Sync operation .*succeeded$/s.test(message) };
        const open = operations.at(-1);
        if (open !== undefined && open.endedMs === undefined)
            operations.splice(-1, 1, { ...open, ...end });
        else
            operations.push({ startedMs: undefined, asked: '', ...end });
    }
    return operations;
}


/***/ }),

/***/ 38862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ sourcePaths),
/* harmony export */   N3: () => (/* binding */ effectByPaths),
/* harmony export */   T4: () => (/* binding */ chooseWay)
/* harmony export */ });
/* unused harmony export managerOf */
/* harmony import */ var _argocd_application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55633);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33664);
/* harmony import */ var _argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26907);



const generatePaths = 'argocd.argoproj.io/manifest-generate-paths';
/**
 * Argo CD's own rollback is the fastest way, and refused under auto-sync: there it is a commit that takes the bad one back,
 * whatever was asked for.
 */
function chooseWay(asked, application) {
    if (asked === 'git-revert')
        return { strategy: 'git-revert', why: 'the rollback input is git-revert' };
    if (!(0,_argocd_application_js__WEBPACK_IMPORTED_MODULE_0__/* .isAutoSynced */ .Y)(application))
        return { strategy: 'argocd', why: 'auto-sync is off' };
    const manager = managerOf(application);
    return { strategy: 'git-revert', why: `auto-sync is on${manager === undefined ? '' : `, and set by ${manager}, which would undo turning it off`}` };
}
/** What writes the Application's own spec, so that a change made there is undone; undefined for one that people write. */
function managerOf({ metadata }) {
    const owner = metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
    if (owner !== undefined)
        return `ApplicationSet ${owner.name}`;
    const tracking = metadata.annotations?.['argocd.argoproj.io/tracking-id'];
    const [parent, kind] = tracking?.split(':') ?? [];
    if (parent !== undefined && parent !== '' && kind === 'argoproj.io/Application')
        return `Application ${parent}`;
    const instance = metadata.labels?.['argocd.argoproj.io/instance'];
    return instance === undefined || instance === metadata.name ? undefined : `Application ${instance}`;
}
/**
 * Files and folders of the config repository that the application is made of, for telling which commits are about it: its
 * paths there and what `argocd.argoproj.io/manifest-generate-paths` names. `''` for all of it; none where no git source is of
 * that repository.
 */
function sourcePaths(application, wanted) {
    const sources = (0,_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveSources */ .Og)(application);
    const repository = wanted.origin?.repository;
    const counting = (0,_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedPositions */ .xB)(sources, { ...wanted, revision: undefined }).flatMap((position) => sources[position] ?? []);
    const git = counting.filter((source) => !(0,_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersioned */ .at)(source) && (repository === undefined || (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .a)(source.repoURL) === repository));
    const annotation = application.metadata.annotations?.[generatePaths] ?? '';
    const declared = annotation.split(';').map((path) => path.trim()).filter((path) => path !== '');
    const paths = git.flatMap(({ path = '' }) => [normalized(path), ...declared.map((entry) => (entry.startsWith('/') ? normalized(entry) : normalized(`${path}/${entry}`)))]);
    // Glob patterns end before their first star: rather too much than too little.
    const folders = paths.map((path) => (/[*?[]/.test(path) ? path.replace(/\/?[^/]*[*?[].*$/, '') : path));
    return folders.includes('') ? [''] : [...new Set(folders)].toSorted();
}
/**
 * What git alone can say of two commits for an application, by the paths that differ between them. What was changed at its
 * source paths counts as a change. Elsewhere there may be a base or a file of values: that nothing changes is certain only where
 * nothing differs, where all of the repository is the source, and where `argocd.argoproj.io/manifest-generate-paths` says what
 * Argo CD renders it anew for. Of hydrated commits all that counts is there, beside what the hydrator notes of its own work.
 */
function effectByPaths(application, wanted, differing) {
    const { sourceHydrator } = application.spec;
    if (sourceHydrator !== undefined) {
        const folder = normalized(sourceHydrator.syncSource?.path ?? '');
        return differing.some((path) => isWithin(path, folder) && !/(^|\/)(hydrator\.metadata|README\.md)$/.test(path)) ? 'changes' : 'same';
    }
    if (differing.length === 0)
        return 'same';
    // Of a source that others take values from by `ref`, which files count is theirs to say.
    const isForValues = (0,_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveSources */ .Og)(application).some(({ ref, path }) => ref !== undefined && path === undefined);
    const paths = sourcePaths(application, wanted);
    if (isForValues || paths.length === 0)
        return 'unknown';
    if (differing.some((path) => paths.some((folder) => isWithin(path, folder))))
        return 'changes';
    return application.metadata.annotations?.[generatePaths] === undefined ? 'unknown' : 'same';
}
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** Without `.`, `..` and doubled slashes; `''` for the root, and for what leads out of it. */
function normalized(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 14763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ApplicationWatch)
/* harmony export */ });
/* harmony import */ var _core_child_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22397);
/* harmony import */ var _core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59213);


/**
 * Milliseconds between polls: short at first, longer while nothing changes; `least` of that even where the stream tells of
 * changes. Beside a stream that is alive no less than `besideMs`, and than `besideEachMs` for each application that is followed,
 * up to `longestMs`: 600 that wait together ask the server 20 times a second.
 */
const poll = { firstMs: 1_000, factor: 1.5, longestMs: 30_000, least: 0.1, besideMs: 10_000, besideEachMs: 50 };
/**
 * Milliseconds between refreshes, each of which is a full comparison on the server: less than usual only where
 * `stable-for` is shorter, and more and more while they bring nothing new.
 */
const refreshGapMs = { shortest: 1_000, usual: 5_000, factor: 1.5, longest: 30_000 };
const heartbeatMs = 30_000;
/**
 * Argo CD up to 3.5 overlooks an operation now and then that is asked for right after another has ended, and begins it
 * only when the Application is written to again: after so many milliseconds a refresh sees to that.
 */
const overlookedMs = 10_000;
/** Nobody reads why a pause ended early; without a reason, one with a stack is made each time. */
const changed = new Error('changed');
/**
 * Follows one Application: every reading is a fresh GET; the server's stream only tells when to read
 * again, with a slow poll beside it, so that the number of requests stays bounded however long it takes.
 */
class ApplicationWatch {
    ref;
    context;
    unfollow;
    newest;
    /** What the stream told last; `changed` where something may have been missed. */
    told;
    wake;
    lastReadMs = Number.NEGATIVE_INFINITY;
    pollMs = poll.firstMs;
    fruitless = 0;
    lastState = '';
    lastRefreshMs = Number.NEGATIVE_INFINITY;
    answeredRefreshMs = Number.NEGATIVE_INFINITY;
    lastOperation;
    refreshedOperation;
    operationAtRefresh;
    /** Since when an operation has been asked for that nobody has begun. */
    requestedAtMs;
    hasCachedError = false;
    hardRefreshed = false;
    lastLine = '';
    lastLineMs = Number.NEGATIVE_INFINITY;
    onTold;
    /**
     * Reads again whenever something changes. With `onTold`, only where a decision can come of it, and not while an operation
     * runs: the rest is told, for people to see.
     */
    constructor(ref, context, { onTold } = {}) {
        this.ref = ref;
        this.context = context;
        this.onTold = onTold;
    }
    /** Reads the Application; with `refresh`, after a new comparison, unless one was asked for a moment ago or does not come in time. */
    async read(options) {
        const { clock, ports, signal } = this.context;
        const overlooked = this.requestedAtMs !== undefined && clock.monotonicMs() - this.requestedAtMs >= overlookedMs;
        const withinMs = Math.min(overlooked ? overlookedMs : 60_000, options.withinMs ?? this.context.remainingMs());
        const refresh = (options.refresh || overlooked) && this.mayRefresh;
        if (refresh)
            this.lastRefreshMs = clock.monotonicMs();
        const answer = await ports.argocd.get(this.ref, {
            signal,
            ...(refresh ? { refresh: this.refreshKind(), timeoutMs: Math.max(1_000, withinMs) } : {}),
        });
        this.unfollow ??= this.context.stream.follow(this.ref, (told) => { this.hear(told); });
        this.lastReadMs = clock.monotonicMs();
        // Another replica of the server may lag behind: what was seen once is not taken back.
        const isOlder = this.newest !== undefined && isOlderThan(answer, this.newest);
        const application = isOlder ? (this.newest ?? answer) : answer;
        this.newest = application;
        const operation = operationKey(application);
        const isRequested = application.operation !== undefined && application.status?.operationState === undefined;
        this.requestedAtMs = isRequested ? this.requestedAtMs ?? clock.monotonicMs() : undefined;
        this.hasCachedError = application.status?.conditions?.some(({ message }) => message.includes('(cached)')) === true;
        if (refresh)
            this.operationAtRefresh = operation;
        // A refresh that hangs leaves its annotation behind: then the answer is older than the question.
        const answered = refresh && !isOlder && application.metadata.annotations?.[refreshAnnotation] === undefined;
        if (answered)
            this.answeredRefreshMs = this.lastRefreshMs;
        if (answered && operation === this.lastOperation)
            this.refreshedOperation = operation;
        this.lastOperation = operation;
        this.slowDown(application, refresh);
        return { application, afterOperation: !(0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperationBusy */ .vU)(application) && operation === this.refreshedOperation };
    }
    /** Nothing that was older than this counts: the answer to a request that changed the application. */
    ignoreOlderThan(application) {
        this.newest = application;
    }
    hear(told) {
        this.told = told ?? 'changed';
        if (this.isWorthALook)
            this.wake?.();
        else if (told !== undefined)
            this.onTold?.(told);
    }
    /** Whether what the stream told last is further than what was read, and not on the way only. */
    get isWorthALook() {
        const { told, newest } = this;
        if (told === undefined || told === 'changed' || newest === undefined)
            return told !== undefined;
        if (isOlderThan(told, newest))
            return false;
        return this.onTold === undefined || (!(0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperationBusy */ .vU)(told) && stageOf(told) !== stageOf(newest));
    }
    /** What brings nothing new is asked for less and less often. */
    slowDown(application, refreshed) {
        const state = stageOf(application);
        if (state !== this.lastState) {
            this.fruitless = 0;
            this.pollMs = poll.firstMs;
        }
        else if (refreshed)
            this.fruitless += 1;
        this.lastState = state;
    }
    /** True where the next refresh will be a hard one: for an error of manifest generation that the server keeps. */
    get keepsOldError() {
        return this.hasCachedError && !this.hardRefreshed;
    }
    /** An error of manifest generation that the server keeps is only given up by a hard refresh; one is enough. */
    refreshKind() {
        if (!this.keepsOldError)
            return 'normal';
        this.hardRefreshed = true;
        return 'hard';
    }
    /** True when the last refresh is long enough ago; since an operation has come or gone, that is soon. */
    get mayRefresh() {
        return this.untilRefreshMs <= 0;
    }
    /** Milliseconds until that is so. */
    get untilRefreshMs() {
        const firstMs = Math.min(refreshGapMs.usual, Math.max(refreshGapMs.shortest, this.context.settings.stableForSec * 1000));
        const usualMs = Math.min(refreshGapMs.longest, firstMs * refreshGapMs.factor ** this.fruitless);
        const gapMs = this.lastOperation === this.operationAtRefresh ? usualMs : refreshGapMs.shortest;
        return this.lastRefreshMs + gapMs - this.context.clock.monotonicMs();
    }
    /** When the last refresh that was answered had been asked for, in monotonic milliseconds. */
    get refreshedAtMs() {
        return this.answeredRefreshMs;
    }
    /** Waits until something changed, `atMostMs` have passed or, unless `polling` is false, the next poll is due. */
    async pause(atMostMs, { polling = true } = {}) {
        const { clock, signal, stream } = this.context;
        const besideMs = Math.min(poll.longestMs, Math.max(poll.besideMs, stream.following * poll.besideEachMs));
        const pollMs = stream.isLive ? Math.max(besideMs, this.pollMs) : this.pollMs;
        const waitMs = Math.max(0, polling ? Math.min(atMostMs, pollMs) : atMostMs);
        const endMs = clock.monotonicMs() + waitMs;
        const told = this.isWorthALook || !(await this.isQuietFor(waitMs));
        // An application may change all the time without coming any further.
        const soonestMs = Math.min(endMs, this.lastReadMs + this.pollMs * poll.least);
        if (told && soonestMs > clock.monotonicMs())
            await clock.sleep(soonestMs - clock.monotonicMs(), signal);
        this.pollMs = Math.min(poll.longestMs, this.pollMs * poll.factor);
        this.told = undefined;
    }
    /** False as soon as the stream tells of a change. */
    async isQuietFor(ms) {
        const waiting = (0,_core_child_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .childAbort */ .R)(this.context.signal);
        this.wake = () => { waiting.abort(changed); };
        try {
            await this.context.clock.sleep(ms, waiting.signal);
            return true;
        }
        catch (error) {
            if (this.context.signal.aborted)
                throw error;
            return false;
        }
        finally {
            waiting.release();
            this.wake = undefined;
        }
    }
    /** Tells the state when it changes, and again as a heartbeat when it has not for a while. */
    say(message) {
        const now = this.context.clock.monotonicMs();
        const heartbeat = message === this.lastLine;
        if (heartbeat && now - this.lastLineMs < heartbeatMs)
            return;
        this.lastLine = message;
        this.lastLineMs = now;
        this.context.report(message, { heartbeat });
    }
    close() {
        this.unfollow?.();
    }
}
const refreshAnnotation = 'argocd.argoproj.io/refresh';
/** Resource versions of one object are compared as numbers, as Argo CD itself does. */
function isOlderThan(one, other) {
    const [mine, theirs] = [Number(one.metadata.resourceVersion), Number(other.metadata.resourceVersion)];
    return one.metadata.uid === other.metadata.uid && mine < theirs;
}
/** How far an application has come: all that decisions are taken on, but not what its resources say on the way. */
function stageOf(application) {
    const { sync, health, conditions, sourceHydrator } = application.status ?? {};
    return JSON.stringify([
        operationKey(application), sync?.status, sync?.revision, sync?.revisions, health?.status, sourceHydrator,
        (conditions ?? []).map(({ type, message }) => [type, message]), application.metadata.uid, application.metadata.deletionTimestamp,
    ]);
}
/** What tells one operation from the next; operations have no id. */
function operationKey(application) {
    const state = application.status?.operationState;
    return [state?.startedAt, state?.finishedAt, state?.phase, application.operation === undefined ? '' : 'requested'].join('|');
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ awaitHealthy)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59213);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26907);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19933);
/* harmony import */ var _application_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14763);
/* harmony import */ var _explain_rollouts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96487);
/* harmony import */ var _out_of_reach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46403);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59517);
/* harmony import */ var _successor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87061);









/**
 * Waits until the Application is what is expected, and has been for `stableForMs` with one more refresh
 * at the end. Degraded is believed after `graceMs`, or at once when waiting cannot cure it.
 */
async function awaitHealthy(ref, expectation, { bounds, context }) {
    const gate = new Gate(ref, expectation, { bounds, context });
    try {
        return await gate.run();
    }
    finally {
        gate.close();
    }
}
class Gate {
    expectation;
    bounds;
    context;
    watch;
    ref;
    startedMs;
    relations;
    stable;
    nextVerdictMs;
    forgiven = 0;
    toldPause;
    /** When Application and resources were first seen to disagree about health. */
    disagreedAtMs = Number.POSITIVE_INFINITY;
    /** The error of the last request, until one is answered again. */
    unanswered;
    last;
    /** Whether a commit that was deployed is the same for the application as ours, which it contains. */
    judged = new Map();
    reach;
    /** What the last assessment was made with. */
    lastFacts;
    constructor(ref, expectation, { bounds, context }) {
        this.expectation = expectation;
        this.ref = ref;
        this.bounds = bounds;
        this.context = context;
        this.watch = new _application_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .ApplicationWatch */ .S(ref, context, { onTold: (application) => { this.sayProgress(application); } });
        this.relations = new _revisions_js__WEBPACK_IMPORTED_MODULE_7__/* .Relations */ .s(context);
        this.reach = new _out_of_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .ReachJudge */ .$(context);
        this.startedMs = context.clock.monotonicMs();
    }
    close() {
        this.watch.close();
    }
    async run() {
        let refresh = false;
        for (;;) {
            if (this.elapsedMs() >= this.bounds.timeoutMs)
                return this.timeout();
            try {
                const reading = await this.watch.read({ refresh, withinMs: this.bounds.timeoutMs - this.elapsedMs() });
                const assessment = await this.assess(reading);
                if (assessment.verdict === 'waiting' && assessment.on === 'agreement')
                    this.disagreedAtMs = Math.min(this.disagreedAtMs, this.context.clock.monotonicMs());
                this.last = { application: reading.application, message: assessment.message };
                this.unanswered = undefined;
                const outcome = this.judge(assessment, reading.application) ?? this.judgeReach(assessment, reading.application);
                if (outcome !== undefined)
                    return outcome;
                await this.tellPauses(assessment, reading.application);
                refresh = this.wantsRefresh(assessment);
                const awaitsRefresh = refresh && assessment.verdict === 'waiting' && assessment.on === 'refresh';
                if (awaitsRefresh && this.watch.mayRefresh)
                    continue;
                await this.watch.pause(awaitsRefresh ? Math.min(this.untilNextDecisionMs(), this.watch.untilRefreshMs) : this.untilNextDecisionMs());
            }
            catch (error) {
                if (this.context.signal.aborted) {
                    if (this.context.signal.reason instanceof _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeoutReason */ .S4)
                        return this.timeout();
                    throw error;
                }
                if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
                    throw error;
                if (error.code === 'not-found')
                    return this.outcome('failed', 'the application was deleted while it was waited for', { cause: 'deleted' });
                this.forgiven += 1;
                this.unanswered = error;
                // Without a retry policy only time bounds it: a server that restarts says nothing about the application.
                const spent = this.bounds.retries > 0 && this.forgiven > this.bounds.retries;
                if (!error.retryable || spent)
                    return this.outcome('unchecked', `Argo CD could not be asked: ${error.message}`, { error });
                this.watch.say(`Argo CD could not be asked: ${error.message}`);
                await this.watch.pause(Math.max(this.bounds.backoffMs(this.forgiven), 1_000), { polling: false });
            }
        }
    }
    async assess(reading) {
        const { application } = reading;
        // Where nobody knows what there was before, what is seen first counts: another one would be created anew.
        this.expectation = { ...this.expectation, uid: this.expectation.uid ?? application.metadata.uid };
        const { relation, hydratedRelation } = this.expectation.kind === 'rolled-back'
            ? { relation: 'unknown', hydratedRelation: undefined }
            : await this.relations.compare(application, this.expectation);
        const alike = relation === 'descendant' && application.status?.sync?.status !== 'Synced' ? await this.findAlike(application) : undefined;
        this.expectation = { ...this.expectation, alike };
        this.lastFacts = { afterOperation: reading.afterOperation, relation, disagreementStands: this.watch.refreshedAtMs > this.disagreedAtMs, ...(hydratedRelation === undefined ? {} : { hydratedRelation }) };
        return (0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .assess */ .no)(this.expectation, { application, ...this.lastFacts });
    }
    /** What was deployed in the place of ours and is behind the branch by now, where it is the same for the application. Asked once a commit. */
    async findAlike(application) {
        const deployed = (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_8__/* .deployedRevision */ .Sf)(application, this.expectation);
        if (deployed === undefined || deployed === this.expectation.revision?.toLowerCase())
            return undefined;
        if (!this.judged.has(deployed))
            this.judged.set(deployed, (await (0,_successor_js__WEBPACK_IMPORTED_MODULE_6__/* .successorOf */ .kz)(this.ref, application, this.expectation, this.context))?.effect === 'same');
        return this.judged.get(deployed) === true ? deployed : undefined;
    }
    /** What resources say on the way, as the stream tells it: for people to see. */
    sayProgress(application) {
        if (this.lastFacts === undefined)
            return;
        const assessment = (0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .assess */ .no)(this.expectation, { application, ...this.lastFacts });
        if (assessment.verdict === 'waiting' && (assessment.on === 'health' || assessment.on === 'operation'))
            this.watch.say(assessment.message);
    }
    /** Where it is Suspended, somebody has to know at which step and how it goes on: told once a pause. */
    async tellPauses(assessment, { status }) {
        const pause = `${status?.health?.lastTransitionTime ?? ''} ${assessment.message}`;
        if (assessment.verdict !== 'waiting' || assessment.on !== 'health' || status?.health?.status !== 'Suspended' || pause === this.toldPause)
            return;
        this.toldPause = pause;
        for (const line of await (0,_explain_rollouts_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRollouts */ .g)(this.ref, this.last?.application, this.context))
            this.context.report(line);
    }
    judge(assessment, application) {
        const now = this.context.clock.monotonicMs();
        if (assessment.verdict !== 'healthy')
            this.stable = undefined;
        if (assessment.verdict !== 'degraded')
            this.nextVerdictMs = undefined;
        switch (assessment.verdict) {
            case 'healthy':
                return this.judgeHealthy(assessment.message, application);
            case 'failed':
                return this.outcome('failed', assessment.message, { cause: assessment.cause });
            case 'waiting':
                if (assessment.on !== 'refresh')
                    this.watch.say(assessment.message);
                return undefined;
            case 'degraded':
                this.nextVerdictMs ??= now + this.bounds.graceMs;
                if (assessment.terminal || now >= this.nextVerdictMs) {
                    this.forgiven += 1;
                    if (assessment.terminal || this.forgiven > this.bounds.retries)
                        return this.outcome('degraded', assessment.message);
                    this.nextVerdictMs = now + this.bounds.backoffMs(this.forgiven);
                }
                this.watch.say(`Degraded${this.forgiven === 0 ? '' : ` (${this.forgiven} of ${this.bounds.retries + 1})`}: ${assessment.message}`);
                return undefined;
        }
    }
    /** Ours is waited for in vain where the application follows something that never has it. */
    judgeReach(assessment, application) {
        const waits = this.expectation.kind === 'live' && assessment.verdict === 'waiting' && assessment.on === 'revision';
        const found = waits ? this.reach.judge(application, this.expectation, this.lastFacts?.relation ?? 'unknown') : undefined;
        return found === undefined ? undefined : this.outcome('failed', found.why, { cause: 'out-of-reach', hint: found.hint });
    }
    judgeHealthy(message, application) {
        const now = this.context.clock.monotonicMs();
        const fingerprint = [
            (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_8__/* .seenRevision */ .dP)(application, this.expectation),
            application.status?.operationState?.finishedAt,
            application.status?.health?.lastTransitionTime,
        ].join('|');
        if (this.stable?.fingerprint !== fingerprint)
            this.stable = { sinceMs: now, fingerprint };
        const held = now - this.stable.sinceMs >= this.bounds.stableForMs;
        const confirmed = this.bounds.stableForMs === 0 || this.watch.refreshedAtMs > this.stable.sinceMs;
        if (held && confirmed)
            return this.outcome('healthy', message);
        this.watch.say(`${message}; must hold for ${Math.round(this.bounds.stableForMs / 1000)} s`);
        return undefined;
    }
    /** A refresh is needed to see git anew, to trust the status after an operation, and to confirm stability. */
    wantsRefresh(assessment) {
        if (assessment.verdict === 'healthy')
            return true;
        return assessment.verdict === 'waiting' && assessment.on !== 'operation' && assessment.on !== 'health';
    }
    untilNextDecisionMs() {
        const now = this.context.clock.monotonicMs();
        const moments = [this.bounds.timeoutMs - this.elapsedMs()];
        if (this.stable !== undefined)
            moments.push(Math.max(this.stable.sinceMs + this.bounds.stableForMs - now, 250));
        if (this.nextVerdictMs !== undefined)
            moments.push(this.nextVerdictMs - now);
        return Math.min(...moments);
    }
    timeout() {
        const waited = Math.round(this.elapsedMs() / 1000);
        if (this.unanswered !== undefined)
            return this.outcome('unchecked', `Argo CD could not be asked: ${this.unanswered.message}`, { error: this.unanswered });
        return this.outcome('timeout', `not healthy within ${waited} s: ${this.last?.message ?? 'Argo CD gave no answer'}`);
    }
    elapsedMs() {
        return this.context.clock.monotonicMs() - this.startedMs;
    }
    outcome(verdict, message, details = {}) {
        return {
            verdict,
            message,
            application: this.last?.application,
            seconds: Math.round(this.elapsedMs() / 1000),
            cause: details.cause,
            error: details.error,
            ...(details.hint === undefined ? {} : { hint: details.hint }),
        };
    }
}


/***/ }),

/***/ 87916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ awaitExistence),
/* harmony export */   x: () => (/* binding */ findChildren)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19777);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33664);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18817);





/** How long an ApplicationSet may take, and how often is looked for what is to be created, in milliseconds. */
const patience = { generatedMs: 120_000, pollMs: 2_000 };
/**
 * The applications that an application deploys, directly or by an ApplicationSet, those included that are still to be
 * created. Throws an AdapterError where an ApplicationSet does not make what it should.
 */
async function findChildren(parent, context) {
    const { applications, applicationSets } = (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(parent.application);
    const generated = [];
    for (const set of applicationSets)
        generated.push(...await generatedBy(set, parent, context));
    const refs = new Map([...applications, ...generated].map((ref) => [(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(ref), ref]));
    return await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)([...refs.values()], _targets_js__WEBPACK_IMPORTED_MODULE_1__/* .readsAtOnce */ .CV, async (ref) => await childTarget(ref, parent, context));
}
/** A child has the parent's commit to show only where it follows the same branch of the same repository. */
async function childTarget(ref, parent, context) {
    const application = await awaitExistence(ref, context);
    const revision = application !== undefined && isSameBranch(parent.application, application) ? parent.revision : undefined;
    return { ref, application, mayBeMissing: true, inherited: { revision } };
}
function isSameBranch(one, other) {
    const [a, b] = [one.spec.source, other.spec.source];
    if (a === undefined || b === undefined || a.chart !== undefined || b.chart !== undefined)
        return false;
    return (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .a)(a.repoURL) === (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .a)(b.repoURL) && (a.targetRevision ?? 'HEAD') === (b.targetRevision ?? 'HEAD');
}
/** The Application once it can be read; undefined where it cannot within `health-timeout`: whoever needs it then asks and says why. */
async function awaitExistence(ref, context) {
    const until = context.clock.monotonicMs() + Math.min(context.settings.healthTimeoutSec * 1000, context.remainingMs());
    for (let told = false;; told = true) {
        try {
            return await context.ports.argocd.get(ref, { signal: context.signal });
        }
        catch (error) {
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || context.signal.aborted)
                throw error;
            if (!(0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsence */ .Md)(error) || context.settings.dryRun || context.clock.monotonicMs() >= until)
                return undefined;
        }
        if (!told)
            context.report(`${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(ref)} is not there yet; waiting until it is created`);
        await context.clock.sleep(patience.pollMs, context.signal);
    }
}
async function generatedBy(set, parent, context) {
    const until = context.clock.monotonicMs() + Math.min(patience.generatedMs, context.remainingMs());
    for (let told = false;; told = true) {
        const state = await readSet(set, parent, context);
        if ('owned' in state)
            return state.owned;
        const missing = (state.expected ?? []).filter((ref) => !state.applications.some(({ name }) => name === ref.name));
        const settled = state.error === undefined && missing.length === 0;
        if (settled || context.settings.dryRun)
            return state.expected ?? state.applications;
        const why = state.error ?? `it has not created ${missing.map(_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC).join(', ')}`;
        if (context.clock.monotonicMs() >= until) {
            throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('failed', `the ApplicationSet ${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(set)} does not make its applications: ${why}`, {
                hint: `look at its conditions: kubectl describe applicationset ${set.name}`,
            });
        }
        if (!told)
            context.report(`waiting for the ApplicationSet ${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(set)}: ${why}`);
        await context.clock.sleep(patience.pollMs, context.signal);
    }
}
/** An ApplicationSet that may not be read is known by what it owns; that this may not be all is said. */
async function readSet(set, { ref, synced }, context) {
    try {
        const state = await context.ports.argocd.applicationSet(set, { generate: synced && !context.settings.dryRun, signal: context.signal });
        if (synced && !context.settings.dryRun && state.expected === undefined)
            notice(ref, `which applications the ApplicationSet ${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(set)} makes of this revision could not be asked (it needs applicationsets, create): those that it had are waited for`, context);
        return state;
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || context.signal.aborted)
            throw error;
        if (error.code === 'not-found')
            return { applications: [], expected: undefined, error: 'it is not there yet' };
        if (error.code !== 'forbidden')
            throw error;
        const owned = (await context.ports.argocd.list({}, context.signal)).filter(({ metadata }) => (metadata.ownerReferences ?? []).some(({ kind, name }) => kind === 'ApplicationSet' && name === set.name));
        notice(ref, `the ApplicationSet ${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(set)} may not be read (it needs applicationsets, get): only those of its applications are waited for that are there and may be seen`, context);
        return { owned: owned.map(_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb).filter(({ namespace }) => namespace === set.namespace) };
    }
}
function notice(ref, text, context) {
    const known = context.deployments.get(ref)?.notices ?? [];
    if (known.includes(text))
        return;
    context.report(text);
    context.deployments.update(ref, { notices: [...known, text] });
}


/***/ }),

/***/ 36019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ collectEvidence),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_evidence_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32484);
/* harmony import */ var _core_argocd_diagnosis_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67478);
/* harmony import */ var _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89046);
/* harmony import */ var _core_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36764);
/* harmony import */ var _core_argocd_resource_health_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37190);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38737);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19933);
/* harmony import */ var _until_aborted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1547);
/* harmony import */ var _locate_declarations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17091);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59517);
/* harmony import */ var _sync_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1393);












/**
 * What may be asked of Argo CD for one application: one tree, events of three objects, two Pods and their logs make
 * eight requests. Of more failing applications than `applications` nothing is asked. `seconds` bounds all of it.
 */
const limits = { events: 3, pods: 2, applications: 10, seconds: 15 };
/**
 * Looks at what failed before anything is undone. Never fails and never takes longer than 15 s: what could not be had is
 * said. Done once for each application. Undefined where there is nothing to look at, in a rollback and after a cancellation.
 */
async function collectEvidence({ ref, application, wanted }, context) {
    const failing = application === undefined ? [] : (0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .failingResources */ .yg)(application);
    const { deployments } = context;
    const known = deployments.get(ref)?.evidence;
    if (known !== undefined)
        return context.failure === '' ? known : undefined;
    if (application === undefined || failing.length === 0)
        return undefined;
    // A node whose time is over has still the run's.
    const parent = context.signal.reason instanceof _problems_js__WEBPACK_IMPORTED_MODULE_5__/* .TimeoutReason */ .S4 ? context.run.signal : context.signal;
    if (parent.aborted)
        return undefined;
    const others = failing.slice(_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.resources, _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.resources + _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.others).map((resource) => (0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .DZ)((0,_core_argocd_resource_health_js__WEBPACK_IMPORTED_MODULE_8__/* .describeResource */ .w9)(resource), _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.line));
    const left = failing.length - _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.resources - _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.others;
    const collection = new Collection(ref, context);
    const asks = deployments.all().filter(({ evidence }) => evidence !== undefined).length < limits.applications;
    if (!asks)
        collection.missing.push(`events and logs: they were read for ${limits.applications} other applications`);
    // Others that fail at the same time count it from now on.
    deployments.update(ref, { evidence: { resources: [], others, missing: ['how it is: that was not found out before the end'] } });
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .startDeadline */ .d)(context.clock, { scope: 'node', seconds: limits.seconds, parent });
    try {
        const resources = await collection.collect({ application, wanted, failing: failing.slice(0, _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.resources), asks }, deadline.signal);
        const evidence = { resources, others: [...others, ...(left > 0 ? [`and ${left} more`] : [])], missing: collection.missing };
        deployments.update(ref, { evidence });
        return evidence;
    }
    finally {
        deadline.cancel();
    }
}
/** A failed result with what can be found out about it, as long as it is as it failed. */
async function explained(ref, result, context) {
    if (result.kind !== 'failed')
        return result;
    const { application, revision } = context.deployments.get(ref) ?? {};
    const evidence = await collectEvidence({ ref, application, wanted: (0,_revisions_js__WEBPACK_IMPORTED_MODULE_9__/* .wantedOf */ .L)(revision ?? context.commit?.sha, context) }, context);
    return { ...result, problems: result.problems.map((problem) => (0,_core_argocd_evidence_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .G)(problem, evidence)) };
}
class Collection {
    missing = [];
    ref;
    context;
    constructor(ref, context) {
        this.ref = ref;
        this.context = context;
    }
    async collect({ application, wanted, failing, asks }, signal) {
        const [declarations, seen] = await Promise.all([
            this.attempt('the manifests in git', signal, async () => await (0,_locate_declarations_js__WEBPACK_IMPORTED_MODULE_6__/* .locateDeclarations */ .E)({ application, wanted, failing, elsewhere: this.context.facts.sourceSha !== undefined }, this.context.run)),
            asks ? this.look(failing, signal) : { suspicions: failing.map((resource) => ({ failing: resource, suspect: undefined })), events: new Map(), pods: new Map() },
        ]);
        if (declarations !== undefined && 'why' in declarations)
            this.missing.push(`the manifests in git: ${declarations.why}`);
        const places = declarations === undefined || 'why' in declarations ? undefined : declarations;
        const newest = (0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .newestTimeOf */ .px)(application, [...seen.events.values()]);
        return seen.suspicions.map(({ failing: resource, suspect }) => {
            const found = suspect === undefined ? undefined : seen.pods.get(suspect);
            return (0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceEvidence */ .AR)(resource, {
                appUrl: (0,_sync_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .applicationUrl */ .cm)(this.ref, this.context),
                ...places?.get((0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(resource)),
                ...(found === undefined ? {} : { pod: found.pod }),
                ...(found?.log === undefined ? {} : { log: found.log }),
                events: suspect === undefined ? [] : (0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .eventEvidence */ .AM)(suspect, seen.events.get(suspect) ?? [], newest),
            });
        });
    }
    async look(failing, signal) {
        const { argocd } = this.context.ports;
        const nodes = await this.attempt('events and logs', signal, async () => await argocd.resourceTree(this.ref, signal));
        const suspicions = failing.map((resource) => ({ failing: resource, suspect: nodes === undefined ? undefined : (0,_core_argocd_diagnosis_js__WEBPACK_IMPORTED_MODULE_10__/* .suspectOf */ .Z3)(resource, nodes) }));
        const suspects = [...new Set(suspicions.flatMap(({ suspect }) => suspect ?? []))];
        const [asked, pods] = [suspects.slice(0, limits.events), suspects.filter(({ kind, group = '' }) => kind === 'Pod' && group === '').slice(0, limits.pods)];
        if (suspects.length > asked.length)
            this.missing.push(`events of ${suspects.length - asked.length} more objects: at most eight requests are made for an application`);
        const events = new Map();
        const seen = new Map();
        await Promise.all([
            ...asked.map(async (suspect) => {
                const found = await this.attempt(`events of ${(0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(suspect)}`, signal, async () => await argocd.events(this.ref, suspect, signal));
                if (found !== undefined)
                    events.set(suspect, found);
            }),
            ...pods.map(async (suspect) => { seen.set(suspect, await this.lookInto(suspect, signal)); }),
        ]);
        for (const { suspect } of suspicions)
            if (suspect?.kind === 'Pod' && !seen.has(suspect))
                seen.set(suspect, { pod: (0,_core_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_3__/* .podOfTree */ .t2)(suspect), log: undefined });
        return { suspicions, events, pods: seen };
    }
    async lookInto(suspect, signal) {
        const { argocd } = this.context.ports;
        const manifest = await this.attempt((0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(suspect), signal, async () => await argocd.liveObject(this.ref, suspect, signal));
        const pod = manifest === undefined ? (0,_core_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_3__/* .podOfTree */ .t2)(suspect) : (0,_core_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_3__/* .podOfManifest */ .eq)(suspect, manifest);
        const container = (0,_core_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_3__/* .loggingContainer */ .v7)(pod);
        if (container === undefined)
            return { pod, log: undefined };
        const what = `logs of ${(0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(suspect)}`;
        const request = { pod: suspect, container: container.name, previous: container.previous, lines: _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.logLines };
        const log = await this.attempt(what, signal, async () => await argocd.logs(this.ref, request, signal));
        if (log === undefined)
            return { pod, log: undefined };
        if (log.cutOff)
            this.missing.push(`${what}: cut off`);
        if (log.refusal !== undefined)
            this.missing.push((0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .DZ)(`${what}: ${log.refusal}`, _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.message));
        const lines = (0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyLog */ .j3)(log.lines);
        return { pod, log: lines.length === 0 ? undefined : { pod: pod.name, container: container.name, previous: container.previous, lines } };
    }
    /** Undefined where it could not be had, which is then said. Does not wait for what does not hear the signal. */
    async attempt(what, signal, work) {
        try {
            return await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_11__/* .untilAborted */ .E)(signal, work());
        }
        catch (error) {
            // Whatever it was, what is being explained counts: it decides, not this.
            this.missing.push((0,_core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .DZ)(`${what}: ${signal.aborted ? `no answer within ${limits.seconds} s` : whyNot(error)}`, _core_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Yt.message));
            return undefined;
        }
    }
}
function whyNot(error) {
    if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        return error instanceof Error ? error.message : 'not known';
    const policy = /p, .*, allow/.exec(error.hint ?? '')?.[0];
    if (error.code !== 'forbidden' || policy === undefined)
        return error.message;
    const [, , resource, action] = policy.split(', ');
    return `permission ${resource}/${action} is missing: ${policy}`;
}


/***/ }),

/***/ 95806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ declaredSources),
/* harmony export */   X: () => (/* binding */ awaitSources)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_target_revision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42394);
/* harmony import */ var _core_images_source_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56469);
/* harmony import */ var _core_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87616);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59408);
/* harmony import */ var _core_promote_declared_application_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7878);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33664);
/* harmony import */ var _application_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14763);








const kustomizations = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/**
 * What the run's commit declares an application to be, in a file that it changed: the commit is then for whatever deploys the
 * Application, and until that has brought the new spec, what runs says nothing about it. Undefined where it declares
 * nothing, or the same as before for one that follows its branch; where a kustomization may still change the declaration;
 * and where the commit's files cannot be read.
 */
async function declaredSources(ref, context) {
    const { commit } = context;
    const files = (commit?.changedFiles ?? []).filter((path) => /\.(?:ya?ml|json)$/.test(path));
    if (commit === undefined || files.length === 0)
        return undefined;
    const texts = await textsAt(commit, files, context);
    const found = [...texts].flatMap(([file, text]) => declarationsIn(file, text, ref).map((sources) => ({ file, sources })));
    const [only] = found;
    if (only === undefined || found.length > 1)
        return undefined;
    const folder = (0,_core_manifests_repository_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(only.file);
    const built = await textsAt(commit, kustomizations.map((name) => (folder === '' ? name : `${folder}/${name}`)), context);
    if (built.size > 0)
        return undefined;
    const follows = followsCommit(only.sources, context);
    return follows && !(await isNew(only, ref, context)) ? undefined : { sources: only.sources, followsCommit: follows };
}
function declarationsIn(file, text, ref) {
    return text.includes(ref.name) && /\bApplication\b/.test(text) ? (0,_core_promote_declared_application_js__WEBPACK_IMPORTED_MODULE_2__/* .declarationsOf */ .RK)((0,_core_images_source_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .openSource */ .oD)(file, text).documents, ref) : [];
}
/** Whether the commit made the sources other ones than they were. Where that cannot be read, they count as the same. */
async function isNew({ file, sources }, ref, { commit, ports, signal }) {
    const before = commit?.previousSha ?? commit?.firstParent;
    if (before === undefined)
        return false;
    try {
        const text = (await ports.git.readTexts(before, [file])).get(file);
        const [earlier, ...more] = text === undefined ? [] : declarationsIn(file, text, ref);
        return earlier !== undefined && more.length === 0 && JSON.stringify([earlier.source, earlier.sources]) !== JSON.stringify([sources.source, sources.sources]);
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || signal.aborted)
            throw error;
        return false;
    }
}
function followsCommit({ source, sources }, { commit, facts }) {
    const several = Array.isArray(sources) && sources.length > 0 ? sources : [source ?? null];
    return several.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O).some(({ repoURL, targetRevision, chart }) => {
        const isOurs = facts.repository === undefined || (typeof repoURL === 'string' && (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryName */ .a)(repoURL) === facts.repository.toLowerCase());
        const followed = typeof targetRevision === 'string' ? targetRevision : '';
        const branch = commit?.branch ?? facts.branch;
        return chart === undefined && isOurs && ((0,_core_argocd_target_revision_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKind */ .W)(followed) === 'default' || followed.replace(/^refs\/heads\//, '') === branch);
    });
}
/** A commit that this run has pushed is at the server alone. */
async function textsAt({ sha, branch }, files, { ports, signal }) {
    try {
        return await ports.git.readTexts(sha, files);
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || signal.aborted)
            throw error;
    }
    try {
        const state = await ports.configRepository.head(branch, files);
        if (state.sha !== sha)
            return new Map();
        await state.load(files);
        return new Map(files.flatMap((file) => { const text = state.read(file); return text === undefined ? [] : [[file, text]]; }));
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || signal.aborted)
            throw error;
        return new Map();
    }
}
/** Waits until the spec has the sources, and returns the Application. Throws an AdapterError where it does not get them within `health-timeout`. */
async function awaitSources(ref, declared, context) {
    const watch = new _application_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .ApplicationWatch */ .S(ref, context);
    const until = context.clock.monotonicMs() + Math.min(context.settings.healthTimeoutSec * 1000, context.remainingMs());
    try {
        for (;;) {
            const { application } = await watch.read({ refresh: false });
            if ((0,_core_promote_declared_application_js__WEBPACK_IMPORTED_MODULE_2__/* .areSourcesLive */ .n_)(declared, application)) {
                context.deployments.update(ref, { application });
                return application;
            }
            const leftMs = until - context.clock.monotonicMs();
            if (leftMs <= 0)
                throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('failed', `the spec of ${ref.name} is not what git declares it to be`, { hint: 'sync what deploys the Application first: the app-of-apps, or whatever applies the file that declares it' });
            watch.say('waiting until what deploys it has brought its new spec');
            await watch.pause(leftMs);
        }
    }
    finally {
        watch.close();
    }
}


/***/ }),

/***/ 69590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ deployedBefore),
  t: () => (/* binding */ failedBefore)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(55633);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/rollback/health-timeline.js
var health_timeline = __webpack_require__(25783);
;// CONCATENATED MODULE: ./build/compiled/core/rollback/told-rollback.js


/**
 * Says so where Argo CD's events tell that a revision was synced, and that after it a rollback was asked for to what had been
 * there before. The history has only what succeeded: of a sync that failed nothing else is left once it was rolled back. Texts:
 * logAppEvent in server/application/application.go of argo-cd.
 *
 * @param history the Application's, to know what a rollback led to: one that it does not have any more is older than all others
 */
function toldRollback(revision, events, history) {
    const { operations } = (0,health_timeline/* readTimeline */.G)(events, undefined);
    const asked = operations.findLastIndex((operation) => /\bsync to /.test(operation.asked) && operation.asked.toLowerCase().includes(revision.toLowerCase()));
    if (asked < 0)
        return undefined;
    const ids = operations.slice(asked + 1).flatMap((operation) => /\brollback to (\d+)/.exec(operation.asked)?.[1] ?? []);
    const id = ids.at(-1);
    const led = history.find((entry) => String(entry.id) === id);
    if (id === undefined || (led !== undefined && !isBefore(led, revision, operations[asked]?.startedMs)))
        return undefined;
    return `${(0,refs/* shortRevision */.w7)(revision)} was synced and then rolled back (history id ${id})`;
}
/** Not the revision itself, nor what came after it. */
function isBefore({ revision, revisions = [], deployedAt }, synced, syncedMs = Infinity) {
    if ([revision, ...revisions].some((one) => one?.toLowerCase() === synced.toLowerCase()))
        return false;
    return Date.parse(deployedAt) <= syncedMs;
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/successor.js
var successor = __webpack_require__(87061);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/deployed-before.js





/**
 * A revision that somebody went back from is not deployed again unless it is named: it would be rolled back again. Where an
 * earlier attempt of this run was what went back, that is finished in place of a deployment: its rollback follows.
 */
async function deployedBefore(ref, application, { wanted, context }) {
    const { revision } = wanted;
    const { facts, settings: { quarantine }, commit, deployments } = context;
    if (revision === undefined)
        return undefined;
    const takenBackBy = commit?.sha === revision ? commit.takenBackBy : undefined;
    const left = (0,argocd_application/* isAutoSynced */.Y)(application) ? undefined : await (0,successor/* leftBehindAlike */.wj)(ref, application, wanted, context) ?? await failedBefore(ref, application, { revision, context });
    if (takenBackBy === undefined && left === undefined)
        return undefined;
    const what = takenBackBy === undefined ? (left ?? '') : `${(0,refs/* shortRevision */.w7)(revision)} was reverted by ${(0,refs/* shortRevision */.w7)(takenBackBy)}`;
    if (takenBackBy !== undefined || facts.rerun === true) {
        const message = `an earlier attempt of this run has failed and begun to go back: ${what}`;
        // What is found now is what that attempt has done, and says nothing about what there was before it.
        const baseline = deployments.get(ref)?.baseline;
        deployments.update(ref, { state: 'failed', causes: [message], baseline: baseline === undefined ? undefined : { ...baseline, underWay: revision } });
        return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-ROLLBACK-004', severity: 'error', message: `${ref.name}: ${message}`, hint: 'no rerun of this run deploys it again: deploy what is mended, or start a new run with quarantine-override' }], outputs: { phase: 'Failed', app: ref.name, revision, message } };
    }
    if (quarantine.overrides.some((text) => (0,refs/* namesCommit */.yF)(text, revision)))
        return undefined;
    if (!quarantine.refuses) {
        context.report(`${what}; it is deployed again`);
        return undefined;
    }
    deployments.update(ref, { state: 'refused', causes: [what] });
    return {
        kind: 'failed', refused: true, retryable: false,
        problems: [{ code: 'OSOP-ROLLBACK-003', severity: 'error', message: `${ref.name}: ${what}`, hint: `to deploy it all the same: quarantine-override: ${(0,refs/* shortRevision */.w7)(revision)}` }],
        outputs: { phase: 'Error', app: ref.name, revision, message: what },
    };
}
/** A sync that failed is not in the history: in a rerun Argo CD's events may tell what an earlier attempt has done about it. */
async function failedBefore(ref, application, { revision, context }) {
    const { facts, ports, signal } = context;
    if (facts.rerun !== true)
        return undefined;
    try {
        return toldRollback(revision, await ports.argocd.applicationEvents(ref, signal), application.status?.history ?? []);
    }
    catch (error) {
        if (signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        context.report(`whether an earlier attempt has synced ${(0,refs/* shortRevision */.w7)(revision)} and gone back is not known: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 96487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ explainRollouts)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17309);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38737);



/** Of how many Rollouts and of how many analyses of each it is told, and how many seconds that may take: the verdict stands without. */
const limits = { rollouts: 3, analyses: 3, seconds: 15 };
/**
 * What the Rollouts of an application say that are not Healthy: at which step one is paused and how it goes on, and the
 * verdicts of the analyses that one was aborted by. One line each; empty where there are none. What cannot be read is said.
 */
async function explainRollouts(ref, application, context) {
    const sick = (application?.status?.resources ?? []).filter((resource) => (0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .isRollout */ .kA)(resource) && resource.health?.status !== undefined && resource.health.status !== 'Healthy');
    if (sick.length === 0 || context.signal.aborted)
        return [];
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .d)(context.clock, { scope: 'node', seconds: limits.seconds, parent: context.signal });
    try {
        const nodes = await context.ports.argocd.resourceTree(ref, deadline.signal);
        const lines = [];
        for (const { namespace = '', name } of sick.slice(0, limits.rollouts)) {
            const rollout = nodes.find((node) => (0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .isRollout */ .kA)(node) && node.name === name && (node.namespace ?? '') === namespace);
            if (rollout !== undefined)
                lines.push(...await explain({ ref, rollout, nodes }, context, deadline.signal));
        }
        return lines;
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) && !deadline.signal.aborted)
            throw error;
        return ['its Rollouts could not be read'];
    }
    finally {
        deadline.cancel();
    }
}
async function explain({ ref, rollout, nodes }, { ports: { argocd } }, signal) {
    const state = (0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRollout */ .wW)(await argocd.liveObject(ref, rollout, signal));
    const name = `Rollout ${rollout.namespace === undefined || rollout.namespace === '' ? '' : `${rollout.namespace}/`}${rollout.name}`;
    const lines = [];
    if (state.paused && !state.aborted)
        lines.push(`${name} is ${(0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeState */ .Jw)(state)}; it goes on by a node with action: promote, by kubectl argo rollouts promote ${rollout.name}, or by Resume in Argo CD`);
    for (const run of (0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .sickAnalyses */ .d6)(rollout, nodes).slice(0, limits.analyses)) {
        lines.push((0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAnalysis */ .S7)(run, await argocd.liveObject(ref, run, signal)));
    }
    return lines;
}


/***/ }),

/***/ 31182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gateApplications),
/* harmony export */   v: () => (/* binding */ gateTarget)
/* harmony export */ });
/* harmony import */ var _core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19777);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87916);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3474);
/* harmony import */ var _one_of_many_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93537);
/* harmony import */ var _sync_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81484);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18817);







/** Waits until all applications that the step stands for are healthy, and then their children, down to the last. */
async function gateApplications(step, context) {
    const selected = context.deployments.selected(step.app);
    // What a sync has deployed is known; what is only looked at is held against the input.
    const revision = selected === undefined ? await settleRevision(context) : { context };
    if ('problems' in revision)
        return { kind: 'failed', retryable: false, problems: revision.problems };
    const { context: settled } = revision;
    const found = selected === undefined ? await (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .findTargets */ .q8)(step.app, settled) : undefined;
    if (found?.kind === 'failed')
        return found.result;
    let level = found?.targets ?? (selected ?? []).map((ref) => ({ ref, application: undefined, mayBeMissing: false }));
    const known = new Set(level.map(({ ref }) => (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(ref)));
    const parts = [];
    while (level.length > 0) {
        const many = known.size > 1;
        const refs = level.map(({ ref }) => ref);
        settled.stream.expect(refs);
        settled.deployments.announce(refs);
        const gated = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(level, level.length, async (target) => await gateTarget(target, { many, context: settled, allowSuspended: step.allowSuspended }));
        parts.push(...gated);
        if (gated.some(({ result }) => result.kind === 'failed') || settled.settings.dryRun)
            break;
        const children = await childrenOf(gated.map(({ ref }) => ref), { synced: selected !== undefined, context: settled });
        if ('failed' in children) {
            parts.push(children.failed);
            break;
        }
        level = children.targets.filter(({ ref }) => !known.has((0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(ref)));
        for (const { ref } of level)
            known.add((0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(ref));
    }
    return (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .combine */ .kg)(parts, { doing: 'healthy' });
}
/** Waits for one application. Where nothing has deployed it in this run, what it is to have is found out from the application. */
async function gateTarget(target, { many, context, allowSuspended }) {
    const { ref } = target;
    const inner = (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .contextFor */ .BT)(target, { many, context });
    return await (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .carryOutPart */ .d4)(ref, { many, context }, async () => {
        const looksOnly = context.deployments.get(ref) === undefined && !context.settings.dryRun;
        if (looksOnly && (context.commit === undefined || target.inherited !== undefined))
            await expect(target, inner);
        return await (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)({ kind: 'gate', app: (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(ref), ...(allowSuspended === undefined ? {} : { allowSuspended }) }, inner);
    });
}
async function expect(target, context) {
    const { ref, mayBeMissing, inherited } = target;
    const startedMs = context.clock.monotonicMs();
    const application = target.application ?? (mayBeMissing ? await (0,_children_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitExistence */ .V)(ref, context) : await context.ports.argocd.get(ref, { signal: context.signal }));
    const revision = inherited === undefined && application !== undefined ? (0,_sync_request_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedRevision */ .E)(application, context) : inherited?.revision;
    if (revision === undefined)
        context.report('no revision is expected: whatever it follows counts');
    context.deployments.update(ref, { revision, startedMs, ...(application === undefined ? {} : { application }) });
}
async function childrenOf(refs, { synced, context }) {
    const targets = [];
    if (!context.settings.selection.children)
        return { targets };
    for (const ref of refs) {
        const { application, revision } = context.deployments.get(ref) ?? {};
        if (application === undefined)
            continue;
        try {
            targets.push(...await (0,_children_js__WEBPACK_IMPORTED_MODULE_0__/* .findChildren */ .x)({ ref, application, revision: revision ?? context.commit?.sha, synced }, context));
        }
        catch (error) {
            return { failed: (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .failedPart */ .lm)(ref, error, context) };
        }
    }
    return { targets };
}
const fullSha = /^[0-9a-f]{40}$/i;
/** A revision that is no whole commit is looked up in git, for only a commit can be held against what is live. */
async function settleRevision(context) {
    const { revision } = context.settings;
    if (revision === undefined || fullSha.test(revision) || context.commit !== undefined || context.settings.dryRun)
        return { context };
    try {
        const { sha } = await context.ports.git.commit(revision);
        return { context: { ...context, settings: { ...context.settings, revision: sha } } };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const message = `the input revision names no commit that is known here: ${revision}`;
        return { problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message, hint: 'give the whole commit, or check the config repository out' }] };
    }
}


/***/ }),

/***/ 83436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   vo: () => (/* binding */ gateBounds)
/* harmony export */ });
/* harmony import */ var _core_argocd_evidence_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32484);
/* harmony import */ var _core_argocd_resource_health_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37190);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26907);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88197);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19933);
/* harmony import */ var _await_healthy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5053);
/* harmony import */ var _collect_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36019);
/* harmony import */ var _declared_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95806);
/* harmony import */ var _explain_rollouts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96487);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59517);
/* harmony import */ var _successor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87061);
/* harmony import */ var _sync_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1393);












/** Waits until the application is live at the run's revision, and healthy for long enough. */
async function gate(step, context) {
    const ref = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseApplicationRef */ .tD)(step.app);
    const deployment = context.deployments.get(ref);
    const declared = context.settings.dryRun || (deployment?.revision ?? context.commit?.sha) !== context.commit?.sha ? undefined : await (0,_declared_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredSources */ .H)(ref, context);
    const expectation = {
        kind: 'live',
        ...(0,_revisions_js__WEBPACK_IMPORTED_MODULE_9__/* .wantedOf */ .L)(declared?.followsCommit === false || deployment?.follows === 'own' ? deployment?.revision : deployment?.revision ?? context.commit?.sha, context),
        sources: declared?.sources,
        allowSuspended: step.allowSuspended ?? context.settings.allowSuspended,
        uid: deployment?.baseline?.uid,
        baseline: deployment?.baseline?.entry,
    };
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would wait until ${step.app} is healthy`, outputs: {} };
    context.deployments.update(ref, deployment === undefined ? { revision: expectation.revision, startedMs: context.clock.monotonicMs() } : {});
    const ended = await (0,_await_healthy_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitHealthy */ .i)(ref, expectation, { bounds: gateBounds(context.node.retryPolicy, context), context });
    const suspended = ended.verdict === 'healthy' && ended.application?.status?.health?.status === 'Suspended';
    const isSick = ended.verdict === 'timeout' || ended.verdict === 'degraded';
    const evidence = isOwnFailure(ended) ? await (0,_collect_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .collectEvidence */ .m)({ ref, application: ended.application, wanted: expectation }, context) : undefined;
    const rollouts = isSick || suspended ? await (0,_explain_rollouts_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRollouts */ .g)(ref, ended.application, context) : [];
    const explained = isSick ? { ...ended, message: (0,_core_argocd_evidence_text_js__WEBPACK_IMPORTED_MODULE_0__/* .explainByEvidence */ .g)(ended, evidence) } : ended;
    const outcome = { ...explained, message: [explained.message, ...rollouts].join('; ') };
    const causes = outcome.verdict === 'healthy' ? [] : [...causesOf(explained), ...rollouts];
    const outputs = gateOutputs(ref, { outcome, causes, wanted: expectation }, context);
    const passed = outcome.verdict === 'healthy';
    const newer = await deployedInstead(outcome, { ref, wanted: expectation }, context);
    const superseded = isSuperseded(outcome, { newer, before: deployment });
    const words = newer === undefined ? '' : `${(0,_successor_js__WEBPACK_IMPORTED_MODULE_6__/* .successorWords */ .qX)(newer, { ours: expectation.revision, app: ref.name })}${newer.effect === 'unknown' ? '' : ','} was deployed`;
    if (newer?.effect === 'same')
        context.report(words);
    context.deployments.update(ref, {
        ...(outcome.application === undefined ? {} : { application: outcome.application }),
        endedMs: context.clock.monotonicMs(),
        causes: newer === undefined || newer.effect === 'same' ? causes : [words, ...causes],
        state: superseded ? 'superseded' : outcome.verdict === 'unchecked' ? 'unchecked' : outcome.cause === 'out-of-reach' ? unreachedState(deployment) : !passed ? failedState(deployment, context) : deployment?.state === 'unchanged' || deployment === undefined ? 'unchanged' : suspended && step.allowSuspended === true ? 'requested' : 'healthy',
        ...(newer === undefined ? (passed ? { liveRevision: expectation.revision } : {}) : { liveRevision: newer.revision }),
    });
    if (passed)
        return { kind: 'succeeded', outputs, note: `${outcome.message}, held for ${context.settings.stableForSec} s` };
    return { kind: 'failed', retryable: false, superseded, timedOut: outcome.verdict === 'timeout', outputs, problems: [(0,_core_argocd_evidence_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .G)(gateProblem(ref, outcome, context), evidence)] };
}
/** What failed by itself can be explained; where something else took its place, there is nothing to look at. */
function isOwnFailure({ verdict, cause }) {
    return verdict === 'timeout' || verdict === 'degraded' || cause === 'operation';
}
/** Nothing was deployed to what never has ours, so that there is nothing to undo; what was deployed all the same is. */
function unreachedState(deployment) {
    return deployment?.state === 'requested' || deployment?.state === 'healthy' ? 'failed' : 'refused';
}
/** A scheduled run that found its commit live already did not break what is broken: it has nothing to undo. */
function failedState(deployment, { facts }) {
    return deployment?.state === 'unchanged' && facts.event === 'schedule' ? 'unchecked' : 'failed';
}
/**
 * A newer commit that changes the application is its own run's to answer for, and one that does not is judged as ours. Of one
 * that nobody knows about, health is good news whoever brought it; a failure is not passed over, and not undone either.
 */
function isSuperseded({ verdict, cause }, { newer, before }) {
    if (cause === 'superseded' || cause === 'diverged')
        return true;
    const isKnown = (newer ?? before?.successor)?.effect !== 'unknown';
    if (newer === undefined)
        return before?.state === 'superseded' && (isKnown || verdict === 'healthy');
    return isKnown ? newer.effect !== 'same' : verdict === 'healthy';
}
/** The newer commit that was deployed in place of ours and contains it. */
async function deployedInstead({ application }, { ref, wanted }, context) {
    const deployment = context.deployments.get(ref);
    if (application === undefined)
        return undefined;
    if (deployment?.state !== 'superseded' && application.status?.history?.at(-1)?.id === deployment?.baseline?.entry?.id)
        return undefined;
    return await (0,_successor_js__WEBPACK_IMPORTED_MODULE_6__/* .successorOf */ .kz)(ref, application, wanted, context);
}
/** The gate's limits: the shorter of health-timeout and the node's own time; retries as the node says. */
function gateBounds(retry, context) {
    const { healthTimeoutSec, stableForSec, degradedGraceSec } = context.settings;
    return {
        timeoutMs: Math.min(healthTimeoutSec * 1000, context.remainingMs()),
        stableForMs: stableForSec * 1000,
        graceMs: degradedGraceSec * 1000,
        retries: retry.maxRetries,
        backoffMs: (attempt) => backoffMs(retry, attempt),
    };
}
/** Pause after the n-th failed attempt, in milliseconds: constant, or doubled each time. */
function backoffMs(retry, attempt) {
    const factor = retry.strategy === 'exponential_backoff' ? 2 ** (attempt - 1) : 1;
    return Math.min(retry.backoffSec * factor, 3600) * 1000;
}
/** Why it is not healthy: one line a resource, or the outcome's own message. */
function causesOf(outcome) {
    if (outcome.verdict === 'healthy')
        return [];
    const resources = outcome.application === undefined ? [] : (0,_core_argocd_resource_health_js__WEBPACK_IMPORTED_MODULE_10__/* .unhealthyResources */ .qU)(outcome.application).map(_core_argocd_resource_health_js__WEBPACK_IMPORTED_MODULE_10__/* .describeResource */ .w9);
    return resources.length > 0 ? resources : [outcome.message];
}
function gateOutputs(ref, { outcome, causes, wanted }, context) {
    return {
        status: statusWord(outcome),
        app: ref.name,
        sync: outcome.application?.status?.sync?.status ?? 'Unknown',
        revision: (outcome.application === undefined ? undefined : (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_11__/* .seenRevision */ .dP)(outcome.application, wanted)) ?? wanted.revision ?? null,
        message: outcome.message,
        causes,
        seconds: outcome.seconds,
        url: (0,_sync_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .applicationUrl */ .cm)(ref, context),
    };
}
/** `Healthy` only when the gate passed: an application that is healthy at another revision is not. */
function statusWord(outcome) {
    if (outcome.verdict === 'healthy')
        return 'Healthy';
    const health = outcome.application?.status?.health?.status;
    return health === undefined || health === 'Healthy' ? 'Unknown' : health;
}
function gateProblem(ref, outcome, context) {
    const url = (0,_sync_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .applicationUrl */ .cm)(ref, context);
    switch (outcome.verdict) {
        case 'degraded':
            return {
                code: 'OSOP-GATE-001',
                severity: 'error',
                message: `${ref.name} is degraded after ${outcome.seconds} s: ${outcome.message}`,
                hint: `look at ${url}; degraded-grace says how long a passing Degraded is forgiven`,
            };
        case 'timeout':
            return {
                code: 'OSOP-GATE-002',
                severity: 'error',
                message: `${ref.name} was ${outcome.message}`,
                hint: `look at ${url}; raise health-timeout (now ${context.settings.healthTimeoutSec} s)${context.node.timeoutSec === undefined ? '' : ` or the node's timeout_sec (now ${context.node.timeoutSec} s)`} if it only needs longer`,
            };
        case 'failed':
            return {
                code: outcome.cause === 'operation' ? 'OSOP-ARGOCD-003' : 'OSOP-GATE-003',
                severity: 'error',
                message: `${ref.name}: ${outcome.message}`,
                hint: outcome.hint ?? `look at ${url}`,
            };
        case 'unchecked':
        case 'healthy':
            return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(outcome.error, `waiting for ${ref.name}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    }
}


/***/ }),

/***/ 93537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ contextFor),
/* harmony export */   d4: () => (/* binding */ carryOutPart),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   lm: () => (/* binding */ failedPart)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19933);
/* harmony import */ var _core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19777);


/** The context for one application: what it reports names it, and a child is not held against the run's own commit. */
function contextFor({ ref, inherited }, { many, context }) {
    const named = many ? { ...context, report: (message, options) => { context.report(`${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref)}: ${message}`, { ...options, app: (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref) }); } } : context;
    if (inherited === undefined)
        return named;
    return { ...named, commit: undefined, facts: { ...named.facts, sha: undefined }, settings: { ...named.settings, revision: undefined } };
}
/** Does the work at one application, and tells how that ended. What it throws becomes the part's own failure. */
async function carryOutPart(ref, { many, context }, work) {
    const part = await work().then((result) => ({ ref, result }), (error) => failedPart(ref, error, context));
    if (many)
        context.partEnded((0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref), part.result);
    return part;
}
/** A part of which the work threw: what Argo CD said becomes its problem. Bugs and cancellations pass on. */
function failedPart(ref, error, context) {
    if (context.signal.aborted)
        throw error;
    const problem = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error, (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref), { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    const isFirst = context.deployments.get(ref) === undefined;
    const refused = isFirst && (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error);
    if (isFirst)
        context.deployments.update(ref, { state: refused ? 'refused' : 'unchecked', startedMs: context.clock.monotonicMs(), causes: [problem.message] });
    return { ref, result: { kind: 'failed', retryable: false, refused, problems: [problem] } };
}
/** One result of all parts: failed where one is; with one part alone it is that part's own. */
function combine(parts, { doing }) {
    const [first] = parts;
    if (first === undefined)
        return { kind: 'skipped', note: 'no applications' };
    if (parts.length === 1)
        return first.result;
    const results = parts.map(({ result }) => result);
    const failed = results.filter((result) => result.kind === 'failed');
    const outputs = combinedOutputs(parts);
    const problems = results.flatMap((result) => (result.kind === 'skipped' ? [] : (result.problems ?? [])));
    const names = parts.map(({ ref }) => (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref)).join(', ');
    if (failed.length > 0) {
        return {
            kind: 'failed',
            problems,
            outputs,
            retryable: failed.every(({ retryable }) => retryable),
            refused: failed.every(({ refused }) => refused === true),
            superseded: failed.every(({ superseded }) => superseded === true),
            timedOut: failed.some(({ timedOut }) => timedOut === true),
        };
    }
    const notes = parts.flatMap(({ ref, result }) => (result.kind !== 'failed' && result.note !== undefined ? [`${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref)}: ${result.note}`] : []));
    const note = parts.length > 5 ? `${parts.length} applications ${doing}: ${names}` : notes.join('; ');
    if (results.every((result) => result.kind === 'skipped'))
        return { kind: 'skipped', note, outputs };
    return { kind: 'succeeded', outputs, note, ...(problems.length > 0 ? { problems } : {}) };
}
/** The fields of the first application, or the first failed one, and all of them under `apps`. */
function combinedOutputs(parts) {
    const apps = parts.map(({ ref, result }) => ({ ...result.outputs, app: (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref), outcome: result.kind }));
    const telling = parts.find(({ result }) => result.kind === 'failed') ?? parts[0];
    const together = {
        app: parts.map(({ ref }) => (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref)).join(','),
        changed: apps.some((app) => app['changed'] === true),
    };
    const causes = parts.flatMap(({ ref, result }) => {
        const own = result.outputs?.['causes'];
        return Array.isArray(own) ? own.filter((cause) => typeof cause === 'string').map((cause) => `${(0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(ref)}: ${cause}`) : [];
    });
    return { ...telling?.result.outputs, ...together, ...(causes.length > 0 ? { causes } : {}), apps };
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ waitsForConfirmation),
/* harmony export */   JQ: () => (/* binding */ operationInfoName),
/* harmony export */   Vv: () => (/* binding */ endOperation),
/* harmony export */   X1: () => (/* binding */ markToAdopt),
/* harmony export */   dt: () => (/* binding */ requestOperation),
/* harmony export */   j8: () => (/* binding */ awaitIdle),
/* harmony export */   mD: () => (/* binding */ awaitOperation),
/* harmony export */   yq: () => (/* binding */ carriesInfo)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59213);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19933);
/* harmony import */ var _application_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14763);




/** Name of the info that marks an operation as this tool's; its value is unique to the request. */
const operationInfoName = 'osop-run';
/** How often a request that got no answer is looked up and sent again. */
const attempts = 3;
/**
 * Waits for a running operation of somebody else, or ends it, as the `on-operation-in-progress` input
 * says. Throws a `conflict` with `fail`, and when time is over before it ends. Returns at once for an
 * operation that `isOurs`: it is neither waited for nor ended.
 */
async function awaitIdle(ref, isOurs, context) {
    const watch = new _application_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .ApplicationWatch */ .S(ref, context);
    let asked = false;
    let inTheWay = '';
    try {
        for (;;) {
            const { application } = await watch.read({ refresh: false });
            if (!(0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperationBusy */ .vU)(application) || isOurs(application))
                return application;
            const message = application.status?.operationState?.message ?? 'it is about to start';
            inTheWay = message;
            if (context.settings.onOperationInProgress === 'fail') {
                throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('conflict', `another operation is in progress: ${message}`, { hint: 'set on-operation-in-progress to wait or terminate' });
            }
            if (context.settings.onOperationInProgress === 'terminate' && !asked && application.status?.operationState !== undefined) {
                context.report('another operation is in progress; ending it');
                asked = await terminate(ref, context);
            }
            watch.say(`another operation is in progress: ${message}`);
            await watch.pause(context.remainingMs());
        }
    }
    catch (error) {
        if (inTheWay === '' || !(context.signal.reason instanceof _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeoutReason */ .S4))
            throw error;
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('conflict', `another operation was still in progress after ${context.signal.reason.seconds} s: ${inTheWay}`, {
            cause: error,
            hint: 'let it end, or set on-operation-in-progress to terminate',
        });
    }
    finally {
        watch.close();
    }
}
/**
 * Sends the request so that it happens at most once: after an answer that was lost, the Application is
 * read first, and the request repeated only when it is not there. Waits while others are busy. Returns the
 * Application with the operation; undefined when it was not sent because it is no longer wanted.
 */
async function requestOperation(ref, request, context) {
    let unanswered = false;
    for (let attempt = 1;; attempt += 1) {
        const isOurs = (seen) => unanswered && request.isOurs(seen);
        const idle = await awaitIdle(ref, isOurs, context);
        if (isOurs(idle))
            return idle;
        if (request.isWanted !== undefined && !(await request.isWanted(idle)))
            return undefined;
        try {
            return await request.send();
        }
        catch (error) {
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || context.signal.aborted)
                throw error;
            if (error.ambiguous) {
                unanswered = true;
                context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
                const found = await context.ports.argocd.get(ref, { signal: context.signal });
                if (isOurs(found))
                    return found;
            }
            else if (error.code === 'window-closed' && context.settings.onSyncWindow === 'wait') {
                await windowOpens(ref, error, context);
                attempt -= 1;
                continue;
            }
            else if (error.code !== 'conflict') {
                throw error;
            }
            if (attempt === attempts)
                throw error;
            await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * attempt, context.remainingMs()), context.signal);
        }
    }
}
/** How often a closed window is looked at, in milliseconds: windows open on the minute. */
const windowPollMs = 15_000;
/** Waits until a manual sync is let through. Throws the refusal when the time is over before that. */
async function windowOpens(ref, refusal, context) {
    context.report('a sync window is closed; waiting until it opens');
    try {
        do
            await context.clock.sleep(windowPollMs, context.signal);
        while (!(await context.ports.argocd.syncWindows(ref, context.signal)).manual);
    }
    catch (error) {
        if (!(context.signal.reason instanceof _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeoutReason */ .S4))
            throw error;
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('window-closed', `the sync window was still closed after ${context.signal.reason.seconds} s: ${refusal.message}`, {
            cause: error,
            hint: 'run again when it is open, or raise timeout',
        });
    }
}
/** Waits until our operation has ended; what is older than `since` does not count. Undefined when another one took its place, so that its end is not known. */
async function awaitOperation(ref, { isOurs, since }, context) {
    const watch = new _application_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .ApplicationWatch */ .S(ref, context);
    if (since !== undefined)
        watch.ignoreOlderThan(since);
    let confirmed = false;
    try {
        for (;;) {
            const application = await readPatiently(watch, context);
            const state = application?.status?.operationState;
            if (application === undefined)
                continue;
            if (!(0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperationBusy */ .vU)(application)) {
                return { application, state: isOurs(application) ? state : undefined };
            }
            if (!isOurs(application))
                return { application, state: undefined };
            if (context.deployments.get(ref) !== undefined)
                context.deployments.update(ref, { application });
            if (waitsForConfirmation(state) && context.settings.syncing.confirmPrune && !confirmed) {
                context.report(`confirming: ${state?.message ?? ''}`);
                await context.ports.argocd.confirmPruning(ref, approvalTime(state, context), context.signal);
                confirmed = true;
            }
            watch.say(operationLine(state));
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** Resources with `Prune=confirm` are kept until somebody confirms on the Application. */
function waitsForConfirmation(state) {
    return state?.phase === 'Running' && state.message?.startsWith('waiting for pruning confirmation') === true;
}
/** An approval counts from the start of the operation on, by the server's clock, which may be ahead of ours. */
function approvalTime(state, { clock }) {
    return new Date(Math.max(clock.now().getTime(), Date.parse(state?.startedAt ?? '') || 0));
}
function operationLine(state) {
    if (state?.message === undefined || state.message === '')
        return `operation ${state?.phase ?? 'requested'}`;
    return waitsForConfirmation(state) ? `${state.message} (confirm in Argo CD, or set confirm-prune)` : state.message;
}
/** How long it is waited after a request that got no answer, in milliseconds. */
const unansweredMs = 10_000;
/** Undefined where Argo CD could not be asked just now: what it has begun goes on without us, so it is asked again. */
async function readPatiently(watch, context) {
    try {
        return (await watch.read({ refresh: false })).application;
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || !error.retryable || context.signal.aborted)
            throw error;
        watch.say(`Argo CD could not be asked: ${error.message}`);
        await watch.pause(unansweredMs, { polling: false });
        return undefined;
    }
}
/** Ends the running operation if it is the one meant. Before the controller has picked it up, that is refused: then later. */
async function endOperation(ref, isMeant, context) {
    const watch = new _application_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .ApplicationWatch */ .S(ref, context);
    let asked = false;
    try {
        for (;;) {
            const { application } = await watch.read({ refresh: false });
            if (application.operation === undefined || !isMeant(application))
                return;
            watch.say('ending the sync that is still running');
            if (!asked && application.status?.operationState !== undefined)
                asked = await terminate(ref, context);
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** False when there was nothing to end: it has just ended, or is not picked up yet. */
async function terminate(ref, context) {
    try {
        await context.ports.argocd.terminate(ref, context.signal);
        return true;
    }
    catch (error) {
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && error.code === 'not-found' && error.retryable)
            return false;
        throw error;
    }
}
/** The mark of an operation of this tool that runs right now and syncs all of exactly this revision: one of ours to go on with. */
function markToAdopt(application, revision) {
    const operation = application.operation ?? application.status?.operationState?.operation;
    const sync = operation?.sync;
    if (!(0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperationBusy */ .vU)(application) || application.status?.operationState?.phase === 'Terminating')
        return undefined;
    if (revision === undefined || sync?.revision?.toLowerCase() !== revision.toLowerCase() || sync.dryRun === true || (sync.resources ?? []).length > 0)
        return undefined;
    return operation?.info?.find(({ name }) => name === operationInfoName)?.value;
}
/** True when the operation on the Application, requested or last, carries our info. */
function carriesInfo(application, value) {
    const operations = [application.operation, application.status?.operationState?.operation];
    return operations.some((operation) => operation?.info?.some((info) => info.name === operationInfoName && info.value === value) === true);
}


/***/ }),

/***/ 46403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReachJudge),
/* harmony export */   D: () => (/* binding */ whyNeverReached)
/* harmony export */ });
/* harmony import */ var _core_argocd_target_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42394);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26907);
/* harmony import */ var _application_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14763);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59517);




/** How long a tag or a branch that has just been moved may be hidden by a host that lags, in milliseconds. */
const patienceMs = 30_000;
/** Judges readings one after the other: what is out of reach counts at once where that is for good, else once it has stayed so. */
class ReachJudge {
    context;
    sinceMs;
    constructor(context) {
        this.context = context;
    }
    /** Why the wanted commit does not come to the application; undefined where it may, or where that is to be seen. */
    judge(application, wanted, relation) {
        const found = (0,_core_argocd_target_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOutOfReach */ .D)(application, wanted, relation);
        if (found === undefined)
            this.sinceMs = undefined;
        else
            this.sinceMs ??= this.context.clock.monotonicMs();
        return found !== undefined && (found.forGood || !this.isEarly) ? found : undefined;
    }
    /** True while a later reading may be another one. */
    get isEarly() {
        return this.sinceMs !== undefined && this.context.clock.monotonicMs() - this.sinceMs < patienceMs;
    }
}
/**
 * Looks at git anew, before anything is asked for: whether the application follows something that never has the commit. Asks
 * nothing more of those that follow the default branch, or the commit's own.
 */
async function whyNeverReached(ref, wanted, context) {
    const first = context.deployments.get(ref)?.application;
    if (wanted.revision === undefined || first === undefined || !mayBeOutOfReach(first, wanted))
        return undefined;
    const watch = new _application_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .ApplicationWatch */ .S(ref, context);
    const [relations, judge] = [new _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .Relations */ .s(context), new ReachJudge(context)];
    try {
        await watch.read({ refresh: false });
        for (;;) {
            const { application } = await watch.read({ refresh: true });
            const found = judge.judge(application, wanted, (await relations.compare(application, wanted)).relation);
            if (found !== undefined || !judge.isEarly)
                return found;
            watch.say('what it follows does not have the commit yet; looking at git again');
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
function mayBeOutOfReach(application, { origin }) {
    return (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveSources */ .Og)(application).some(({ targetRevision }) => {
        const kind = (0,_core_argocd_target_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKind */ .W)(targetRevision);
        return kind === 'branch' ? targetRevision?.replace(/^refs\/heads\//, '') !== origin?.branch : kind !== 'default';
    });
}


/***/ }),

/***/ 59517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wantedOf),
/* harmony export */   s: () => (/* binding */ Relations)
/* harmony export */ });
/* harmony import */ var _core_argocd_chart_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21458);
/* harmony import */ var _core_argocd_hydration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35969);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26907);



/** The revision with where it was pushed to, by which it is found among several sources. */
function wantedOf(revision, { facts, commit }) {
    return { revision, origin: { repository: facts.repository?.toLowerCase(), branch: commit?.branch ?? facts.branch } };
}
/** Best to worst: of several sources the worst counts. */
const order = ['same', 'descendant', 'ancestor', 'unknown', 'reverted', 'diverged'];
/** Compares revisions. */
class Relations {
    context;
    constructor(context) {
        this.context = context;
    }
    /** Of an Application's revisions to the wanted one. */
    async compare(application, wanted) {
        const found = { seen: (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .seenRevision */ .dP)(application, wanted), compared: (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedRevision */ .D7)(application, wanted) };
        const { revision } = wanted;
        if (revision === undefined)
            return { ...found, relation: found.seen === undefined ? 'unknown' : 'same', hydratedRelation: undefined, covers: found.seen !== undefined };
        let relation = 'same';
        for (const seen of (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .seenRevisions */ .a)(application, wanted))
            relation = worse(relation, await this.of(revision, seen));
        const hydration = (0,_core_argocd_hydration_js__WEBPACK_IMPORTED_MODULE_1__/* .hydrationOf */ .o)(application);
        const hydratedRelation = hydration?.hydrated === undefined ? undefined : await this.of(hydration.hydrated, found.compared);
        const covers = contains(relation) && (hydration === undefined || (hydratedRelation !== undefined && contains(hydratedRelation)));
        return { ...found, relation, hydratedRelation, covers };
    }
    /** Of one revision to another. */
    async of(ours, seen) {
        if (seen === undefined)
            return 'unknown';
        if (seen.toLowerCase() === ours.toLowerCase())
            return 'same';
        if ((0,_core_argocd_chart_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .l)(ours) || (0,_core_argocd_chart_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .l)(seen))
            return (0,_core_argocd_chart_version_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOfVersions */ .Z)(ours, seen);
        return await this.context.ports.git.relation(ours, seen);
    }
}
function worse(one, other) {
    return order.indexOf(one) < order.indexOf(other) ? other : one;
}
function contains(relation) {
    return relation === 'same' || relation === 'descendant';
}


/***/ }),

/***/ 87061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f4: () => (/* binding */ alikeRevisions),
/* harmony export */   kz: () => (/* binding */ successorOf),
/* harmony export */   qX: () => (/* binding */ successorWords),
/* harmony export */   wj: () => (/* binding */ leftBehindAlike)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_hydration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35969);
/* harmony import */ var _core_argocd_rendered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3594);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26907);
/* harmony import */ var _core_argocd_went_back_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55285);
/* harmony import */ var _core_git_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29969);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12659);
/* harmony import */ var _core_rollback_way_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38862);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38737);
/* harmony import */ var _until_aborted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1547);










/** Longest that Argo CD is waited for, in seconds: a gate that asks has ended already. */
const patienceSec = 60;
/**
 * What was deployed last, if it is newer than the revision and contains it. It takes the place of ours only if it changes the
 * application: a config repository has commits for others all the time. Only then anything is asked.
 */
async function successorOf(ref, application, wanted, context) {
    const deployed = (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .deployedRevision */ .Sf)(application, wanted);
    return deployed === undefined ? undefined : await asSuccessor(ref, deployed, { application, wanted, context });
}
/** What a revision means for an application in the place of ours; undefined where it does not contain ours. */
async function asSuccessor(ref, revision, { application, wanted, context }) {
    const ours = wanted.revision?.toLowerCase();
    if (ours === undefined || revision === ours || !isCommit(ours) || !isCommit(revision))
        return undefined;
    const known = context.deployments.successor(ref, ours, revision);
    if (known !== undefined)
        return known;
    const relation = await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_3__/* .untilAborted */ .E)(context.run.signal, context.run.git.relation(ours, revision));
    if (relation !== 'descendant' && relation !== 'reverted')
        return undefined;
    const found = { revision, ...(relation === 'reverted' ? { effect: 'reverts', why: `it takes ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .shortRevision */ .w7)(ours)} back` } : await effectOf(ref, { ours, revision }, { application, wanted, context })) };
    context.deployments.keepSuccessor(ref, ours, found);
    return found;
}
/** Argo CD says what it renders; where it cannot be asked, git says what differs. */
async function effectOf(ref, pair, question) {
    if ((0,_core_argocd_hydration_js__WEBPACK_IMPORTED_MODULE_5__/* .isHydrated */ .G)(question.application))
        return await byGit(pair, question, 'the manifests are hydrated');
    const { clock, run } = question.context;
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(clock, { scope: 'node', seconds: patienceSec, parent: run.signal });
    const rendered = async (revision) => ({ revision, objects: await question.context.ports.argocd.manifests(ref, pinnedTo(revision, question), deadline.signal) });
    try {
        switch ((0,_core_argocd_rendered_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRendered */ .p)(await rendered(pair.ours), await rendered(pair.revision))) {
            case 'same': return { effect: 'same', why: 'Argo CD renders the same for both' };
            case 'changed': return { effect: 'changes', why: 'Argo CD renders something else for it' };
            case 'masked': return await besideSecrets(pair, question);
        }
    }
    catch (error) {
        const isLate = deadline.signal.aborted && !run.signal.aborted;
        return await byGit(pair, question, isLate ? `Argo CD did not render it within ${patienceSec} s` : whyNot(error, question.context));
    }
    finally {
        deadline.cancel();
    }
}
/** With several sources, those that are not ours are as they were deployed, so that none of them makes a difference. */
function pinnedTo(revision, { application, wanted }) {
    if ((application.spec.sources ?? []).length === 0)
        return { revision };
    const sources = (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveSources */ .Og)(application);
    const ours = (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedPositions */ .xB)(sources, wanted);
    const deployed = application.status?.history?.at(-1)?.revisions ?? [];
    const pinned = sources.map((_, position) => (ours.includes(position) ? revision : deployed.length === sources.length ? deployed[position] : undefined));
    const named = pinned.flatMap((one, position) => (one === undefined || one === '' ? [] : [{ one, position }]));
    return { sourcePositions: named.map(({ position }) => position + 1), revisions: named.map(({ one }) => one) };
}
/** All that Argo CD shows is the same; the values of Secrets it does not show. That just one of those is changed from elsewhere is not likely. */
async function besideSecrets(pair, question) {
    const found = await askGit(pair, question);
    const hidden = 'Argo CD renders the same for both, beside the values of Secrets, which it does not show';
    if ('failed' in found)
        return { effect: 'unknown', why: `${hidden}; git: ${found.failed}` };
    return found.effect === 'changes' ? { effect: 'unknown', why: `${hidden}, and git has changes at its paths` } : { effect: 'same', why: `${hidden}, and git has no change at its paths` };
}
async function byGit(pair, question, because) {
    const found = await askGit(pair, question);
    if ('failed' in found)
        return { effect: 'unknown', why: `${because}; git: ${found.failed}` };
    switch (found.effect) {
        case 'same': return { effect: 'same', why: `git has no change that is about it (${because})` };
        case 'changes': return { effect: 'changes', why: `git has changes at its paths (${because})` };
        case 'unknown': return { effect: 'unknown', why: `git has no change at its paths, but a base or values elsewhere may have changed (${because})` };
    }
}
async function askGit({ ours, revision }, { application, wanted, context }) {
    try {
        const { changed, deleted } = await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_3__/* .untilAborted */ .E)(context.run.signal, context.run.git.changedFiles(revision, ours));
        return { effect: (0,_core_rollback_way_js__WEBPACK_IMPORTED_MODULE_7__/* .effectByPaths */ .N3)(application, wanted, [...changed, ...deleted]) };
    }
    catch (error) {
        return { failed: whyNot(error, context) };
    }
}
function whyNot(error, { run }) {
    if (run.signal.aborted || !(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        throw error;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(error.message, 200).replace(/\.$/, '');
}
/** Deployed revisions, back from the newest, that contain ours and are the same for the application: they are ours by another name. */
async function alikeRevisions(ref, application, wanted, context) {
    const alike = new Set();
    if ((0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .deployedRevision */ .Sf)(application, wanted) === wanted.revision?.toLowerCase())
        return [];
    for (const entry of (application.status?.history ?? []).toReversed()) {
        const revision = (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedRevision */ .Gi)(entry, application, wanted);
        if (revision === undefined || revision === wanted.revision?.toLowerCase() || alike.has(revision))
            continue;
        const successor = await asSuccessor(ref, revision, { application, wanted, context });
        if (successor === undefined)
            break;
        if (successor.effect === 'same')
            alike.add(revision);
    }
    return [...alike];
}
/** As `leftBehind`; where there may have been an earlier attempt, also of ours deployed by the name of a later commit that is the same for the application. */
async function leftBehindAlike(ref, application, wanted, context) {
    const plain = (0,_core_argocd_went_back_js__WEBPACK_IMPORTED_MODULE_9__/* .leftBehind */ .a)(wanted, application);
    const named = (application.status?.history ?? []).map((entry) => (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedRevision */ .Gi)(entry, application, wanted));
    const live = named.at(-1);
    if (plain !== undefined || live === undefined || context.facts.rerun === false)
        return plain;
    const between = new Set(named.slice(named.indexOf(live)).filter((revision) => revision !== live));
    for (const revision of between) {
        const successor = revision === undefined ? undefined : await asSuccessor(ref, revision, { application, wanted, context });
        const left = successor?.effect === 'same' ? (0,_core_argocd_went_back_js__WEBPACK_IMPORTED_MODULE_9__/* .leftBehind */ .a)({ ...wanted, revision: successor.revision }, application) : undefined;
        if (left !== undefined)
            return `${left}, which contains ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .shortRevision */ .w7)(wanted.revision ?? '')} and is the same for ${ref.name}`;
    }
    return undefined;
}
/** Words for it, where it took the place of ours or nobody knows. */
function successorWords({ revision, effect, why }, { ours, app }) {
    const contains = `${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .shortRevision */ .w7)(revision)}, which contains ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .shortRevision */ .w7)(ours ?? '')}`;
    switch (effect) {
        case 'same': return `${contains} and is the same for ${app}`;
        case 'unknown': return `${contains} (whether it changes ${app} is not known: ${why})`;
        case 'changes':
        case 'reverts': return contains;
    }
}
const commit = /^[0-9a-f]{40}$/i;
function isCommit(revision) {
    return commit.test(revision);
}


/***/ }),

/***/ 50218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ syncApplications)
/* harmony export */ });
/* harmony import */ var _core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19777);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87916);
/* harmony import */ var _gate_applications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31182);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3474);
/* harmony import */ var _one_of_many_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93537);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45609);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18817);







/**
 * Syncs the applications that the step stands for, wave by wave, then their children, down to the last: a wave begins
 * when everything before it is healthy. After a failure what has begun is brought to its end, and nothing more begins.
 */
async function syncApplications(step, context) {
    const found = await (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .findTargets */ .q8)(step.app, context);
    if (found.kind === 'failed')
        return found.result;
    const rollout = new Rollout(step, context);
    await rollout.run(found.targets);
    return (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .combine */ .kg)(rollout.parts, { doing: 'synced' });
}
class Rollout {
    parts = [];
    step;
    context;
    known = new Map();
    finished = [];
    many = false;
    constructor(step, context) {
        this.step = step;
        this.context = context;
    }
    async run(targets) {
        let waiting = this.unknownOf(targets);
        while (waiting.length > 0) {
            const there = waiting.filter(({ application, mayBeMissing }) => application !== undefined || !mayBeMissing);
            const batch = there.length > 0 ? there : waiting;
            const later = waiting.filter((target) => !batch.includes(target));
            if (!(await this.deploy(batch, later)))
                return;
            const children = await this.childrenOf(batch);
            if (children === undefined) {
                await this.stop(later);
                return;
            }
            // One that was named and not there may be a child by now.
            const fresh = this.unknownOf(children);
            waiting = [...fresh, ...later.map((target) => ({ ...target, ...children.find(({ ref }) => isSame(ref, target.ref)), mayBeMissing: false }))];
        }
    }
    /** False where one failed: then nothing else is begun. */
    async deploy(batch, later) {
        const waves = (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .intoWaves */ .hl)(batch, this.context.settings.selection.waves);
        for (const [index, wave] of waves.entries()) {
            if (waves.length > 1)
                this.context.report(`wave ${index + 1} of ${waves.length}: ${wave.map(({ ref }) => (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(ref)).join(', ')}`);
            this.context.deployments.announce(wave.map(({ ref }) => ref));
            const synced = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(wave, this.context.settings.selection.maxParallel, async (target) => await this.syncOne(target));
            this.parts.push(...synced);
            this.finished.push(...wave);
            const rest = [...waves.slice(index + 1).flat(), ...later];
            if (synced.some(({ result }) => result.kind === 'failed'))
                return await this.stop(rest);
            const followed = index < waves.length - 1 && !this.context.settings.dryRun;
            if (followed && !(await this.gateAll(wave)))
                return await this.stop(rest);
        }
        return true;
    }
    async syncOne(target) {
        const inner = (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .contextFor */ .BT)(target, { many: this.many, context: this.context });
        const revision = target.inherited === undefined ? this.step.revision : target.inherited.revision;
        const part = await (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .carryOutPart */ .d4)(target.ref, { many: this.many, context: this.context }, async () => await (0,_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .sync */ .v)({ ...this.step, app: (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(target.ref), revision }, inner));
        const isOwn = target.inherited !== undefined && target.inherited.revision === undefined;
        if (isOwn && this.context.deployments.get(target.ref) !== undefined)
            this.context.deployments.update(target.ref, { follows: 'own' });
        return part;
    }
    /** The parts of those that fail the gate take the place of those of their sync. */
    async gateAll(wave) {
        const gated = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(wave, wave.length, async (target) => await (0,_gate_applications_js__WEBPACK_IMPORTED_MODULE_1__/* .gateTarget */ .v)(target, { many: this.many, context: this.context }));
        for (const part of gated.filter(({ result }) => result.kind === 'failed')) {
            this.parts.splice(this.parts.findIndex(({ ref }) => isSame(ref, part.ref)), 1, part);
        }
        return gated.every(({ result }) => result.kind !== 'failed');
    }
    /** What is not rolled back but was synced beside the failure is still seen to its end, so that it is known how it is. */
    async stop(rest) {
        const { deployments, settings } = this.context;
        if ((settings.rollback === 'none' || settings.rollbackScope === 'failed') && !settings.dryRun && !this.context.signal.aborted) {
            const hasFailed = (ref) => this.parts.some((part) => part.result.kind === 'failed' && isSame(part.ref, ref));
            await this.gateAll(this.finished.filter(({ ref }) => deployments.get(ref)?.state === 'requested' && !hasFailed(ref)));
        }
        for (const { ref, application } of rest) {
            deployments.update(ref, { state: 'not-begun', application, startedMs: this.context.clock.monotonicMs(), endedMs: this.context.clock.monotonicMs(), causes: ['not begun, because another application before it failed'] });
        }
        return false;
    }
    /** Undefined where they could not be found: that is a failure of their parent. */
    async childrenOf(batch) {
        if (!this.context.settings.selection.children)
            return [];
        const found = [];
        for (const { ref } of batch) {
            const deployment = this.context.deployments.get(ref);
            if (deployment?.application === undefined)
                continue;
            try {
                found.push(...await (0,_children_js__WEBPACK_IMPORTED_MODULE_0__/* .findChildren */ .x)({ ref, application: deployment.application, revision: deployment.revision, synced: true }, this.context));
            }
            catch (error) {
                this.parts.push((0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .failedPart */ .lm)(ref, error, this.context));
                return undefined;
            }
        }
        return found;
    }
    unknownOf(targets) {
        const fresh = targets.filter(({ ref }) => !this.known.has((0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(ref)));
        for (const { ref } of fresh)
            this.known.set((0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(ref), ref);
        this.many = this.known.size > 1;
        this.context.deployments.select(this.step.app, [...this.known.values()]);
        return fresh;
    }
}
function isSame(one, other) {
    return (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(one) === (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(other);
}


/***/ }),

/***/ 1393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ operationResult),
/* harmony export */   _p: () => (/* binding */ plannedSync),
/* harmony export */   aC: () => (/* binding */ syncOutputs),
/* harmony export */   cm: () => (/* binding */ applicationUrl),
/* harmony export */   xR: () => (/* binding */ takenBackMeanwhile),
/* harmony export */   zT: () => (/* binding */ superseded)
/* harmony export */ });
/* harmony import */ var _core_argocd_application_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55633);
/* harmony import */ var _core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59213);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26907);
/* harmony import */ var _core_git_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29969);
/* harmony import */ var _successor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87061);





/** The result of a sync by how its operation ended; undefined for one that another took the place of. */
function operationResult(ref, { application, state, wanted }, context) {
    const { revision } = wanted;
    const baseline = context.deployments.get(ref)?.baseline?.entry?.id ?? -1;
    const wasDeployed = revision !== undefined && (application.status?.history ?? []).some((entry) => entry.id > baseline && (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedRevision */ .Gi)(entry, application, wanted) === revision.toLowerCase());
    if (state?.phase === 'Succeeded' || (state === undefined && wasDeployed)) {
        const skipped = (state?.syncResult?.resources ?? []).filter((resource) => resource.status === 'PruneSkipped');
        return {
            kind: 'succeeded',
            // A retry may have been allowed to take what was newest by then.
            note: `synced to ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)((0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedRevision */ .Gi)(state?.syncResult, application, wanted) ?? revision ?? 'the target revision')}${skipped.length > 0 ? `; ${skipped.length} resources were not pruned` : ''}`,
            outputs: syncOutputs(ref, application, { changed: true, wanted }),
        };
    }
    const message = state === undefined ? 'another operation replaced ours before it was seen to end' : (0,_core_argocd_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOperationFailure */ .pW)(state);
    // An operation that ends in Error before it has applied anything leaves the cluster as it was.
    const applied = state === undefined || state.phase !== 'Error' || (state.syncResult?.resources ?? []).length > 0;
    context.deployments.update(ref, { state: applied ? 'failed' : 'untouched', application, causes: [message] });
    return {
        kind: 'failed',
        retryable: false,
        problems: [{
                code: 'OSOP-ARGOCD-003',
                severity: 'error',
                message: `syncing ${ref.name} to ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(revision ?? 'the target revision')} failed: ${message}`,
                hint: `look at ${applicationUrl(ref, context)}`,
            }],
        outputs: syncOutputs(ref, application, { changed: true, wanted }),
    };
}
/** A newer commit that contains ours is deployed and changes the application, or nobody knows: that is its own run's to answer for. */
function superseded({ ref, application, wanted, newer }, context) {
    const words = (0,_successor_js__WEBPACK_IMPORTED_MODULE_1__/* .successorWords */ .qX)(newer, { ours: wanted.revision, app: ref.name });
    const message = `${words}${newer.effect === 'unknown' ? '' : ','} was deployed already`;
    context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer.revision, successor: newer, causes: [message] });
    return { kind: 'succeeded', note: message, outputs: syncOutputs(ref, application, { changed: false, wanted }) };
}
/** Ours was taken back in git before it was deployed: what git has now is its own run's to deploy. */
function takenBackMeanwhile({ ref, application, wanted, by }, context) {
    const message = `${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(wanted.revision ?? '')} was taken back in git before it was deployed: ${ref.name} follows ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(by)} now`;
    context.deployments.update(ref, { state: 'superseded', application, causes: [message] });
    return { kind: 'succeeded', note: message, outputs: syncOutputs(ref, application, { changed: false, wanted }) };
}
/** The outputs of a sync step. */
function syncOutputs(ref, application, { changed, wanted }) {
    const state = application.status?.operationState;
    return {
        phase: changed ? (state?.phase ?? 'Unknown') : 'Succeeded',
        app: ref.name,
        revision: wanted.revision ?? (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedRevision */ .Gi)(state?.syncResult, application, wanted) ?? (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .seenRevision */ .dP)(application, wanted) ?? null,
        previous_revision: (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedRevision */ .Gi)(application.status?.history?.at(-2), application, wanted) ?? null,
        message: state?.message ?? '',
        changed,
        operation: state?.startedAt ?? null,
        resources: (state?.syncResult?.resources ?? []).map((resource) => ({
            kind: resource.kind, name: resource.name, namespace: resource.namespace ?? '', status: resource.status ?? resource.hookPhase ?? '', message: resource.message ?? '',
        })),
    };
}
/** What a sync would do, for a dry run. */
function plannedSync(ref, application, { wanted, sync }) {
    const byItself = sync === 'auto' && (0,_core_argocd_application_js__WEBPACK_IMPORTED_MODULE_4__/* .isAutoSynced */ .Y)(application) ? 'auto-sync would deploy' : 'a sync would be started at';
    const way = sync === 'never' ? 'no sync would be started; expected is' : byItself;
    return {
        kind: 'skipped',
        note: `dry run: ${way} ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(wanted.revision ?? (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveSources */ .Og)(application)[0]?.targetRevision ?? 'HEAD')} (now ${application.status?.sync?.status ?? 'Unknown'}, ${application.status?.health?.status ?? 'health unknown'})`,
        outputs: syncOutputs(ref, application, { changed: false, wanted }),
    };
}
/** The Application's page in Argo CD. */
function applicationUrl(ref, context) {
    const path = [ref.namespace, ref.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
    return `${context.ports.argocd.serverUrl}/applications/${path}`;
}


/***/ }),

/***/ 81484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedRevision),
/* harmony export */   N: () => (/* binding */ syncRequest)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19777);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26907);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33664);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);





/** The request of a sync as the inputs want it. Throws `refused` where they choose resources that the Application does not have. */
function syncRequest(application, { wanted, prune, mark }, { settings }) {
    const { force, replace, serverSideApply, applyOnly, options } = settings.syncing;
    const added = [...(replace ? ['Replace=true'] : []), ...(serverSideApply ? ['ServerSideApply=true'] : []), ...options];
    const way = force ? { force: true } : {};
    return {
        ...pinned(application, wanted),
        prune,
        ...(applyOnly ? { strategy: { apply: way } } : force ? { strategy: { hook: way } } : {}),
        ...chosenResources(application, settings.syncing.resources),
        ...(added.length === 0 ? {} : { syncOptions: (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeSyncOptions */ .id)(application.spec.syncPolicy?.syncOptions ?? [], added) }),
        infos: [{ name: _operation_js__WEBPACK_IMPORTED_MODULE_1__/* .operationInfoName */ .JQ, value: mark }],
    };
}
/** The revision to sync; of several sources only of those that are ours, by position. */
function pinned(application, wanted) {
    const { revision } = wanted;
    if (revision === undefined)
        return {};
    if ((application.spec.sources ?? []).length === 0)
        return { revision };
    const positions = (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedPositions */ .xB)((0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveSources */ .Og)(application), wanted);
    return { sourcePositions: positions.map((position) => position + 1), revisions: positions.map(() => revision) };
}
function chosenResources(application, patterns) {
    if (patterns.length === 0)
        return {};
    const resources = (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectResources */ .KN)(patterns, application);
    if (resources.length > 0)
        return { resources };
    const known = (application.status?.resources ?? []).map(({ group = '', kind, name }) => `${group}:${kind}:${name}`);
    throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `the input resources chooses nothing of ${application.metadata.name}`, {
        hint: known.length === 0 ? 'it has no resources' : `it has ${known.slice(0, 20).join(', ')}${known.length > 20 ? ` and ${known.length - 20} more` : ''}`,
    });
}
/**
 * The revision that an application is to have where no step says so: the run's commit, the input, or the commit of the
 * event where the application follows that very branch. Undefined for whatever it follows.
 */
function expectedRevision(application, { commit, settings, facts }) {
    if (commit !== undefined || settings.revision !== undefined)
        return commit?.sha ?? settings.revision;
    const { branch, repository, sha } = facts;
    if (branch === undefined || repository === undefined)
        return undefined;
    const follows = (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveSources */ .Og)(application).some((source) => source.chart === undefined
        && (source.targetRevision ?? '').replace(/^refs\/heads\//, '') === branch && (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .a)(source.repoURL) === repository.toLowerCase());
    return follows ? sha : undefined;
}


/***/ }),

/***/ 45609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sync),
  O: () => (/* binding */ syncPinned)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(55633);
// EXTERNAL MODULE: ./build/compiled/core/argocd/assess.js
var assess = __webpack_require__(59213);
// EXTERNAL MODULE: ./build/compiled/core/argocd/hydration.js
var hydration = __webpack_require__(35969);
// EXTERNAL MODULE: ./build/compiled/core/argocd/tracked-revision.js
var tracked_revision = __webpack_require__(26907);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/baseline.js

/** The state of an Application before a deployment, to roll back to. */
function baselineOf(application, { allowSuspended, wanted = { revision: undefined } }) {
    const { sync } = application.operation ?? application.status?.operationState?.operation ?? {};
    const health = application.status?.health?.status;
    return {
        entry: application.status?.history?.at(-1),
        // One that is still rolling out after a sync that succeeded is given the benefit of the doubt: a rollback to it is gated.
        healthy: health === 'Healthy' || (allowSuspended && health === 'Suspended') || (health === 'Progressing' && application.status?.operationState?.phase === 'Succeeded'),
        underWay: (0,tracked_revision/* trackedRevision */.Gi)(sync, application, wanted) ?? (0,tracked_revision/* comparedRevision */.D7)(application, wanted),
        uid: application.metadata.uid,
    };
}

// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(88197);
// EXTERNAL MODULE: ./build/compiled/engine/problems.js
var problems = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/application-watch.js
var application_watch = __webpack_require__(14763);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/revisions.js
var revisions = __webpack_require__(59517);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/collect-evidence.js
var collect_evidence = __webpack_require__(36019);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/sync-outcome.js
var sync_outcome = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/auto-sync.js








/** With auto-sync on, Argo CD deploys by itself: make it look at git, and wait until it has compared and synced. */
async function awaitAutoSync({ ref, wanted, begun }, context) {
    const watch = new application_watch/* ApplicationWatch */.S(ref, context);
    const relations = new revisions/* Relations */.s(context);
    try {
        // Where no commit is expected, only a fresh look tells what is to be deployed.
        let refresh = wanted.revision === undefined;
        let declinedSinceMs;
        /** When the operation began that was there before this run looked. */
        let earlier;
        for (let first = true;; first = false) {
            const { application, afterOperation } = await watch.read({ refresh });
            const state = application.status?.operationState;
            const { seen, compared, relation, covers } = await relations.compare(application, wanted);
            if (relation === 'reverted' && seen !== undefined)
                return (0,sync_outcome/* superseded */.zT)({ ref, application, wanted, newer: { revision: seen, effect: 'reverts', why: 'git has a revert of it' } }, context);
            const attempted = (0,tracked_revision/* trackedRevision */.Gi)(state?.syncResult, application, wanted);
            const synced = application.status?.sync?.status === 'Synced' && !(0,assess/* isOperationBusy */.vU)(application);
            if (covers && synced && first && begun === undefined && state?.phase === 'Succeeded') {
                context.deployments.update(ref, { state: 'unchanged', application });
                return { kind: 'succeeded', note: 'auto-sync has deployed it already', outputs: (0,sync_outcome/* syncOutputs */.aC)(ref, application, { changed: false, wanted }) };
            }
            const begins = covers && ((0,assess/* isOperationBusy */.vU)(application) || attempted === compared);
            context.deployments.update(ref, { application, ...(begins || (covers && synced) ? { state: 'requested' } : {}) });
            if (first && begun === undefined && !(0,assess/* isOperationBusy */.vU)(application))
                earlier = state?.startedAt;
            const isDone = begins && earlier !== undefined && state?.startedAt === earlier && leavesAlone(application);
            const failed = state !== undefined && !(0,assess/* isOperationBusy */.vU)(application) && (state.phase === 'Failed' || state.phase === 'Error');
            if (failed && covers && attempted === compared)
                return await (0,collect_evidence/* explained */.t)(ref, (0,sync_outcome/* operationResult */.XQ)(ref, { application, state, wanted }, context), context);
            if (covers && synced && afterOperation) {
                return { kind: 'succeeded', note: 'deployed by auto-sync', outputs: (0,sync_outcome/* syncOutputs */.aC)(ref, application, { changed: true, wanted }) };
            }
            declinedSinceMs = covers && afterOperation && (!begins || isDone) ? (declinedSinceMs ?? context.clock.monotonicMs()) : undefined;
            if (declinedSinceMs !== undefined && context.clock.monotonicMs() - declinedSinceMs >= autoSyncPatienceMs) {
                const closed = !isDone && (await isWindowClosed(ref, context));
                if (!closed || context.settings.onSyncWindow === 'fail')
                    return declined(ref, { application, closed, isDone }, context);
                declinedSinceMs = undefined;
                context.report('a sync window keeps auto-sync from its work; waiting until it opens');
            }
            watch.say(covers ? 'waiting for auto-sync' : `Argo CD has compared with ${(0,refs/* shortRevision */.w7)(seen ?? 'nothing')}; making it look at git`);
            refresh = !(0,assess/* isOperationBusy */.vU)(application);
            // Where nothing but a look after the operation is missing, it is not put off until something changes.
            if (!(refresh && watch.mayRefresh))
                await watch.pause(covers && synced && refresh ? Math.min(context.remainingMs(), watch.untilRefreshMs) : context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** How long auto-sync may leave a difference alone that it has seen, in milliseconds, before that is taken for a no. */
const autoSyncPatienceMs = 60_000;
/** Auto-sync syncs a commit once: what differs from it afterwards it leaves to self-heal. */
function leavesAlone(application) {
    const { status, spec } = application;
    return !(0,assess/* isOperationBusy */.vU)(application) && status?.operationState?.phase === 'Succeeded' && status.sync?.status === 'OutOfSync' && spec.syncPolicy?.automated?.selfHeal !== true;
}
/** A closed sync window leaves no trace in the status of the Application. Where it cannot be asked, it is not known. */
async function isWindowClosed(ref, context) {
    try {
        return !(await context.ports.argocd.syncWindows(ref, context.signal)).automated;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
            throw error;
        return false;
    }
}
/** Auto-sync has seen our commit and does nothing. */
function declined(ref, found, context) {
    const { application } = found;
    const { message, hint } = explain(ref, found);
    context.deployments.update(ref, { state: 'refused', application, causes: [message] });
    return {
        kind: 'failed',
        refused: true,
        retryable: false,
        problems: [{ code: 'OSOP-ARGOCD-002', severity: 'error', message, hint }],
        outputs: (0,sync_outcome/* syncOutputs */.aC)(ref, application, { changed: false, wanted: { revision: undefined } }),
    };
}
function explain({ name }, { application, closed, isDone }) {
    if (isDone) {
        return {
            message: `auto-sync of ${name} has synced the commit already, and leaves alone what differs from it since`,
            hint: 'see what differs with osop-argocd drift; sync it by hand, or turn selfHeal on',
        };
    }
    const waits = `auto-sync of ${name} has seen the commit and does not start`;
    if (closed)
        return { message: `${waits}: a sync window is closed`, hint: 'run again when it is open, or wait for it with on-sync-window: wait; nothing was deployed, and git still names the commit' };
    const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
    return {
        message: `${waits}${failed === undefined ? '' : `: ${failed.message}`}`,
        hint: 'a sync window may be closed, or only pruning is left to do and is off; nothing was deployed, and git still names the commit',
    };
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/operation.js
var operation = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/sync-request.js
var sync_request = __webpack_require__(81484);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/declared-sources.js
var declared_sources = __webpack_require__(95806);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/deployed-before.js + 1 modules
var deployed_before = __webpack_require__(69590);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/out-of-reach.js
var out_of_reach = __webpack_require__(46403);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/successor.js
var successor = __webpack_require__(87061);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/sync.js




















/**
 * Brings the revision to the cluster. Where auto-sync is on it only makes Argo CD look and waits;
 * else it starts a sync pinned to the revision, unless that is live already.
 */
async function sync(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.tD)(step.app);
    const { dryRun, askArgocd } = context.settings;
    if (dryRun && !askArgocd) {
        const to = (0,refs/* shortRevision */.w7)(step.revision ?? context.commit?.sha ?? context.settings.revision ?? 'its target revision');
        return { kind: 'skipped', note: `dry run: would sync ${step.app} to ${to}; Argo CD was not asked (no server or login given)`, outputs: {} };
    }
    try {
        const known = context.deployments.get(ref);
        const first = await context.ports.argocd.get(ref, { signal: context.signal });
        const asked = step.revision ?? (0,sync_request/* expectedRevision */.E)(first, context);
        // To ask for what it follows anyway is to ask for nothing in particular.
        const revision = asked === first.spec.source?.targetRevision ? undefined : asked;
        const wanted = (0,revisions/* wantedOf */.L)(revision, context);
        const begun = hasBegun(known, revision, context) ? (known?.operation ?? '') : undefined;
        const adopted = dryRun || begun !== undefined || (0,argocd_application/* isAutoSynced */.Y)(first) ? undefined : (0,operation/* markToAdopt */.X1)(first, revision);
        // What somebody else is deploying right now is what there will be to go back to: it has to end first.
        const waits = !dryRun && !(0,argocd_application/* isAutoSynced */.Y)(first) && begun === undefined && adopted === undefined;
        const before = waits ? await (0,operation/* awaitIdle */.j8)(ref, () => false, context) : first;
        context.deployments.update(ref, {
            revision,
            prune: step.prune,
            autoSynced: (0,argocd_application/* isAutoSynced */.Y)(before),
            application: before,
            baseline: known?.baseline ?? baselineOf(before, { ...context.settings, wanted }),
            ...(known === undefined ? { startedMs: context.clock.monotonicMs() } : {}),
            ...(adopted === undefined ? {} : { state: 'requested', operation: adopted }),
        });
        const unsupported = (revision === undefined ? undefined : (0,tracked_revision/* whyUntracked */.gz)(before, wanted)) ?? (0,assess/* whyFrozen */.Fz)(before);
        if (unsupported !== undefined)
            return refuse(ref, unsupported, context);
        const declared = askedForCommit(asked, context) ? await (0,declared_sources/* declaredSources */.H)(ref, context) : undefined;
        if (declared?.followsCommit === false)
            return await syncDeclared({ ref, prune: step.prune, wanted: { ...wanted, revision: undefined } }, declared.sources, context);
        const outOfReach = await (0,out_of_reach/* whyNeverReached */.D)(ref, await settled(wanted, before, context), context);
        if (outOfReach !== undefined)
            return refuse(ref, outOfReach.why, context, outOfReach.hint);
        if (dryRun)
            return (0,sync_outcome/* plannedSync */._p)(ref, before, { wanted, sync: context.settings.sync });
        const again = begun === undefined && adopted === undefined ? await (0,deployed_before/* deployedBefore */.S)(ref, before, { wanted, context }) : undefined;
        if (again !== undefined)
            return again;
        if (adopted !== undefined) {
            context.report(`a sync of this tool to ${(0,refs/* shortRevision */.w7)(revision ?? '')} is running already; going on with it`);
            return await awaitResult({ ref, wanted, mark: adopted }, context);
        }
        return await bring({ ref, prune: step.prune, wanted, ...(begun === undefined ? {} : { begun }) }, before, context);
    }
    catch (error) {
        return await syncError(ref, error, context);
    }
}
/** The run's own commit is for what declares the application: what that names is to be deployed, once it is in the spec. */
async function syncDeclared(syncing, declared, context) {
    const { ref, wanted } = syncing;
    context.deployments.update(ref, { revision: undefined, follows: 'own' });
    const before = context.deployments.get(ref)?.application;
    if (before !== undefined && context.settings.dryRun)
        return (0,sync_outcome/* plannedSync */._p)(ref, before, { wanted, sync: context.settings.sync });
    return await bring(syncing, await (0,declared_sources/* awaitSources */.X)(ref, declared, context), context);
}
function askedForCommit(asked, { commit: ours }) {
    return asked !== undefined && asked === ours?.sha;
}
/** As the input `sync` says: by a sync of our own, by auto-sync, or not at all. */
async function bring(syncing, application, context) {
    const { ref, wanted } = syncing;
    if (context.settings.sync === 'never') {
        context.deployments.update(ref, { state: 'unchanged' });
        return { kind: 'succeeded', note: 'no sync was started (sync: never)', outputs: (0,sync_outcome/* syncOutputs */.aC)(ref, application, { changed: false, wanted }) };
    }
    if (!(0,argocd_application/* isAutoSynced */.Y)(application))
        return await syncPinned(syncing, context);
    const named = await commitNamed(application, wanted, context);
    context.deployments.update(ref, { revision: named });
    if (context.settings.sync === 'auto')
        return await awaitAutoSync({ ...syncing, wanted: { ...wanted, revision: named } }, context);
    // Under auto-sync no revision can be sent: what was deployed is then held against ours by the gate.
    const result = await syncPinned({ ...syncing, wanted: { ...wanted, revision: undefined } }, context);
    if (named !== undefined)
        context.deployments.update(ref, { revision: named });
    return result;
}
const whichSource = 'of several git sources, those of the config repository (config-repository) count; of a chart, name the version as revision';
function refuse(ref, why, context, hint = whichSource) {
    const message = `${ref.name} cannot be deployed: ${why}`;
    context.deployments.update(ref, { state: 'refused', causes: [message] });
    return {
        kind: 'failed',
        refused: true,
        retryable: false,
        problems: [{ code: 'OSOP-ARGOCD-006', severity: 'error', message, hint: `nothing was changed; ${hint}` }],
        outputs: { phase: 'Error', app: ref.name, message },
    };
}
/** The commit that a branch, a tag or a shortened hash stands for. Throws `not-found` for what git does not know. */
async function commitNamed(application, wanted, context) {
    const { revision } = wanted;
    const sources = (0,tracked_revision/* effectiveSources */.Og)(application);
    const ofChart = (0,tracked_revision/* trackedPositions */.xB)(sources, wanted).some((position) => sources[position] !== undefined && (0,tracked_revision/* isVersioned */.at)(sources[position]));
    if (revision === undefined || isCommit(revision) || ofChart)
        return revision;
    return (await context.ports.git.commit(revision)).sha;
}
/** With the commit that a name stands for, where git knows it. */
async function settled(wanted, application, context) {
    try {
        return { ...wanted, revision: await commitNamed(application, wanted, context) };
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
            throw error;
        return wanted;
    }
}
/** True when an earlier attempt of this node has asked for the same revision, and how that ended is not known. */
function hasBegun(known, revision, context) {
    const byThisNode = known?.operation === undefined || known.operation.startsWith(markPrefix(context));
    return (known?.state === 'requested' || known?.state === 'unchecked') && known.revision === revision && byThisNode;
}
function markPrefix({ runId, node }) {
    return `${runId}/${node.id}/`;
}
async function syncError(ref, error, context) {
    const busy = error instanceof adapter_error.AdapterError && error.code === 'conflict';
    const closed = error instanceof adapter_error.AdapterError && error.code === 'window-closed';
    const state = context.deployments.get(ref)?.state ?? 'untouched';
    if (context.signal.aborted && !busy && !closed) {
        if (state === 'requested' && context.signal.reason instanceof problems/* TimeoutReason */.S4)
            return await (0,collect_evidence/* explained */.t)(ref, syncTimeout(ref, context.signal.reason, context), context);
        throw error;
    }
    const refused = (0,problems/* isRefusal */.vu)(error) || busy;
    const problem = (0,problems/* problemOf */.Zw)(error, `syncing ${ref.name}`, { failed: busy ? 'OSOP-ARGOCD-004' : 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    if (state === 'untouched')
        context.deployments.update(ref, { state: refused ? 'refused' : 'untouched', causes: [problem.message] });
    // It was asked for, and how it went cannot be asked: that is not known, and not undone blindly.
    else if (state === 'requested')
        context.deployments.update(ref, { state: 'unchecked', causes: [problem.message] });
    return {
        kind: 'failed',
        problems: [problem],
        retryable: !refused,
        refused: refused && state === 'untouched',
        timedOut: context.signal.aborted,
        outputs: { phase: 'Error', app: ref.name, message: problem.message },
    };
}
function syncTimeout(ref, { seconds }, context) {
    const state = context.deployments.get(ref)?.application?.status?.operationState;
    const message = `the sync of ${ref.name} did not finish within ${seconds} s${state?.message === undefined ? '' : `: ${state.message}`}`;
    return {
        kind: 'failed',
        retryable: false,
        timedOut: true,
        problems: [{
                code: 'OSOP-ARGOCD-005',
                severity: 'error',
                message,
                hint: (0,operation/* waitsForConfirmation */.BS)(state)
                    ? `confirm the pruning at ${(0,sync_outcome/* applicationUrl */.cm)(ref, context)}, or set confirm-prune`
                    : `look at ${(0,sync_outcome/* applicationUrl */.cm)(ref, context)}; raise timeout_sec of the node, or the input timeout, if it only needs longer`,
            }],
        outputs: { phase: state?.phase ?? 'Unknown', app: ref.name, message },
    };
}
/**
 * Starts a sync at exactly the revision and waits for its end. Does nothing where the revision is live
 * already, or where a newer commit that contains it is: that one must not be rolled over. Where it changes nothing of the
 * application, it is as good as ours.
 */
async function syncPinned({ ref, wanted: asked, prune, begun }, context) {
    const { application: current, wanted } = await lookAtGit(ref, asked, context);
    if (begun !== undefined && (0,operation/* carriesInfo */.yq)(current, begun)) {
        context.report('the sync that was asked for before is there');
        return await awaitResult({ ref, wanted, mark: begun }, context);
    }
    const newer = await (0,successor/* successorOf */.kz)(ref, current, wanted, context);
    if (newer !== undefined && newer.effect !== 'same')
        return (0,sync_outcome/* superseded */.zT)({ ref, application: current, wanted, newer }, context);
    const takenBack = await takenBackSince(current, asked, context);
    if (takenBack !== undefined)
        return (0,sync_outcome/* takenBackMeanwhile */.xR)({ ref, application: current, wanted: asked, by: takenBack }, context);
    const target = newer === undefined ? wanted : { ...wanted, revision: newer.revision };
    const name = newer === undefined ? (0,refs/* shortRevision */.w7)(wanted.revision ?? (0,tracked_revision/* seenRevision */.dP)(current, wanted) ?? 'the target revision') : (0,successor/* successorWords */.qX)(newer, { ours: wanted.revision, app: ref.name });
    if (context.settings.sync !== 'always' && isLiveAlready(current, target, newer !== undefined)) {
        context.deployments.update(ref, { application: current, ...(begun === undefined ? { state: 'unchanged' } : {}) });
        return { kind: 'succeeded', note: `${name}${newer === undefined ? '' : ','} is live already`, outputs: (0,sync_outcome/* syncOutputs */.aC)(ref, current, { changed: false, wanted: target }) };
    }
    return await request({ ref, wanted, prune, ...(begun === undefined ? {} : { begun }) }, { current, target }, context);
}
/** Sends it, unless whoever has to be waited for first makes it needless. `current` is what was found before, `target` what is to be live. */
async function request({ ref, wanted, prune, begun }, { current, target: first }, context) {
    const mark = `${markPrefix(context)}${context.ports.random.uuid()}`;
    let target = first;
    let overtaken;
    let doneByOthers;
    const sent = await (0,operation/* requestOperation */.dt)(ref, {
        isOurs: (application) => (0,operation/* carriesInfo */.yq)(application, mark),
        // Whoever was waited for may have deployed something newer, or something else to go back to.
        isWanted: async (application) => {
            const found = await (0,successor/* successorOf */.kz)(ref, application, wanted, context);
            if (found?.effect === 'same')
                target = { ...wanted, revision: found.revision };
            if (found !== undefined && found.effect !== 'same')
                overtaken = { application, newer: found };
            else if (hasJustSynced(application, target) && !hasJustSynced(current, target))
                doneByOthers = application;
            else if (begun === undefined)
                context.deployments.update(ref, { baseline: baselineOf(application, { ...context.settings, wanted }) });
            return overtaken === undefined && doneByOthers === undefined;
        },
        send: async () => await sendSync(ref, { request: (0,sync_request/* syncRequest */.N)(current, { wanted: target, prune, mark }, context), mark }, context),
    }, context);
    if (sent === undefined && doneByOthers !== undefined) {
        context.deployments.update(ref, { state: 'unchanged', application: doneByOthers });
        const name = (0,refs/* shortRevision */.w7)(target.revision ?? (0,tracked_revision/* seenRevision */.dP)(doneByOthers, target) ?? 'the target revision');
        return { kind: 'succeeded', note: `${name} was synced by somebody else meanwhile`, outputs: (0,sync_outcome/* syncOutputs */.aC)(ref, doneByOthers, { changed: false, wanted: target }) };
    }
    if (sent === undefined && overtaken !== undefined)
        return (0,sync_outcome/* superseded */.zT)({ ref, wanted, ...overtaken }, context);
    return await awaitResult({ ref, wanted: target, mark, since: sent }, context);
}
/** The Application after it has looked at git. Where manifests are hydrated, what is to be synced is what ours was hydrated to. */
async function lookAtGit(ref, wanted, context) {
    const watch = new application_watch/* ApplicationWatch */.S(ref, context);
    const relations = new revisions/* Relations */.s(context);
    try {
        await watch.read({ refresh: false });
        for (;;) {
            const { application } = await watch.read({ refresh: true });
            if (watch.keepsOldError) {
                // A sync would end with it, though what was wrong may be over.
                await context.clock.sleep(Math.max(0, watch.untilRefreshMs), context.signal);
                continue;
            }
            if (!(0,hydration/* isHydrated */.G)(application))
                return { application, wanted };
            const { covers, compared } = await relations.compare(application, wanted);
            if (covers) {
                context.deployments.update(ref, { hydratedRevision: compared });
                return { application, wanted: { ...wanted, revision: compared } };
            }
            watch.say(`waiting until ${(0,refs/* shortRevision */.w7)(wanted.revision ?? 'the commit')} is hydrated (${(0,refs/* shortRevision */.w7)((0,tracked_revision/* seenRevision */.dP)(application, wanted) ?? 'nothing')} is)`);
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
async function awaitResult({ ref, wanted, mark, since }, context) {
    const { application, state } = await (0,operation/* awaitOperation */.mD)(ref, { isOurs: (seen) => (0,operation/* carriesInfo */.yq)(seen, mark), since }, context);
    // A branch or tag is asked for by name; what it stood for is what must run.
    const deployed = (0,tracked_revision/* trackedRevision */.Gi)(state?.syncResult, application, wanted);
    const named = wanted.revision === undefined || !isCommit(wanted.revision);
    context.deployments.update(ref, { application, ...(named && deployed !== undefined ? { revision: deployed } : {}) });
    return await (0,collect_evidence/* explained */.t)(ref, (0,sync_outcome/* operationResult */.XQ)(ref, { application, state, wanted }, context), context);
}
/** An answer that says no has changed nothing: the deployment is again what it was. */
async function sendSync(ref, { request, mark }, context) {
    const before = context.deployments.get(ref);
    context.deployments.update(ref, { state: 'requested', operation: mark });
    try {
        return await context.ports.argocd.sync(ref, request, context.signal);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && !error.ambiguous)
            context.deployments.update(ref, { state: before?.state ?? 'untouched', operation: before?.operation });
        throw error;
    }
}
const commit = /^[0-9a-f]{40}$/i;
function isCommit(revision) {
    return commit.test(revision);
}
/** What git has now, where that takes back the commit that this run is for: it is not deployed any more, unless somebody has asked for just that. */
async function takenBackSince(application, wanted, context) {
    const { commit: ours, settings: { quarantine } } = context;
    if (wanted.revision === undefined || wanted.revision !== ours?.sha)
        return undefined;
    if (ours.takenBackBy === undefined && (!quarantine.refuses || quarantine.overrides.length > 0))
        return undefined;
    const { relation, seen } = await new revisions/* Relations */.s(context).compare(application, wanted);
    return relation === 'reverted' ? seen : undefined;
}
/** True when the last operation deployed all of exactly this revision; its comparison may be still to come. */
function hasJustSynced(application, wanted) {
    const state = application.status?.operationState;
    const whole = state?.operation.sync?.dryRun !== true && (state?.operation.sync?.resources ?? []).length === 0;
    return wanted.revision !== undefined && whole && state?.phase === 'Succeeded' && (0,tracked_revision/* trackedRevision */.Gi)(state.syncResult, application, wanted) === wanted.revision.toLowerCase();
}
/** Of what is deployed for certain, the comparison may be with something newer that makes no difference. */
function isLiveAlready(application, wanted, isDeployed) {
    if ((0,assess/* isOperationBusy */.vU)(application))
        return false;
    const revision = wanted.revision?.toLowerCase();
    const synced = application.status?.sync?.status === 'Synced' && (revision === undefined || isDeployed || (0,tracked_revision/* comparedRevision */.D7)(application, wanted) === revision);
    const state = application.status?.operationState;
    const lastFailed = state !== undefined && state.phase !== 'Succeeded' && (revision === undefined || (0,tracked_revision/* trackedRevision */.Gi)(state.operation.sync, application, wanted) === revision);
    return synced && !lastFailed;
}


/***/ }),

/***/ 1547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/** Waits for work that takes no signal until the signal is aborted, and throws its reason then. The work goes on unheard. */
async function untilAborted(signal, work) {
    return await new Promise((resolve, reject) => {
        const stop = () => { reject(signal.reason); };
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop); });
    });
}


/***/ })

};
