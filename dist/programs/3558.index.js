export const id = 3558;
export const ids = [3558];
export const modules = {

/***/ 88090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   iX: () => (/* binding */ detectMs),
/* harmony export */   mt: () => (/* binding */ doraFigures),
/* harmony export */   vh: () => (/* binding */ restoreMs)
/* harmony export */ });
const dayMs = 86_400_000;
/**
 * The figures of a period. A deployment is a revision that went live in it and brought something; what takes back is the
 * answer to one. It failed where it was found broken or was taken back; it did not where it was found healthy; else that is
 * not known, and it is not counted. Lead time goes from the oldest commit that it brought until it was first healthy.
 */
function doraFigures({ stretches }, { sinceMs, untilMs }) {
    const deployments = stretches.filter(({ kind, startMs }) => (kind === 'change' || kind === 'unknown') && startMs >= sinceMs && startMs <= untilMs);
    const failed = deployments.filter(isFailure);
    const judged = deployments.filter((stretch) => isFailure(stretch) || stretch.health === 'healthy');
    const leads = deployments.flatMap((stretch) => leadOf(stretch) ?? []);
    const days = (untilMs - sinceMs) / dayMs;
    return {
        sinceMs, untilMs,
        deployments: deployments.length,
        unclear: deployments.filter(({ kind }) => kind === 'unknown').length,
        frequency: days > 0 && stretches.length > 0 ? deployments.length / days : undefined,
        leadTime: medianOf(leads.map(({ ms }) => ms), deployments.length),
        leadTimesFromSource: leads.filter(({ fromSource }) => fromSource).length,
        changeFailureRate: { value: judged.length === 0 ? undefined : failed.length / judged.length, from: judged.length, of: deployments.length },
        timeToDetect: medianOf(failed.flatMap((stretch) => detectMs(stretch) ?? []), failed.length),
        timeToRestore: medianOf(failed.flatMap((stretch) => restoreMs(stretch) ?? []), failed.length),
    };
}
/** True for what was found broken, and for what somebody took back. */
function isFailure({ health, takenBack }) {
    return health === 'unhealthy' || takenBack !== undefined;
}
/** From going live until it was found broken. */
function detectMs({ failed, startMs }) {
    return failed === undefined ? undefined : Math.max(0, failed.atMs - startMs);
}
/** From then until the application was healthy again. */
function restoreMs({ failed, restored }) {
    return failed === undefined || restored === undefined ? undefined : restored.atMs - failed.atMs;
}
/** Clocks differ: a commit that seems to be made after it was live says nothing. */
function leadOf({ commits = [], healthy, redeployed }) {
    if (healthy === undefined || commits.length === 0 || redeployed)
        return undefined;
    const starts = commits.map(({ atMs, source }) => ({ atMs: source?.atMs ?? atMs, fromSource: source?.atMs !== undefined }));
    const known = starts.flatMap(({ atMs, fromSource }) => (atMs === undefined ? [] : [{ ms: healthy.atMs - atMs, fromSource }]));
    if (known.length < commits.length)
        return undefined;
    const longest = known.reduce((most, one) => (one.ms > most.ms ? one : most));
    return longest.ms < 0 ? undefined : longest;
}
function medianOf(values, of) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    return { value: low === undefined || high === undefined ? undefined : (low + high) / 2, from: values.length, of };
}


/***/ }),

/***/ 63558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameOf: () => (/* binding */ nameOf),
/* harmony export */   storyJson: () => (/* binding */ storyJson),
/* harmony export */   storyReport: () => (/* binding */ storyReport)
/* harmony export */ });
/* harmony import */ var _audit_dora_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88090);

/** What belongs to a period: without `sinceMs` it begins with what is known to have been live first. The figures begin no earlier than that is known. */
function storyReport(app, { story, sources, sinceMs, nowMs }) {
    const begins = Math.max(sinceMs ?? story.stretches[0]?.startMs ?? nowMs, deploymentsKnownSince(sources) ?? -Infinity);
    const figures = (0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .doraFigures */ .mt)(story, { sinceMs: Math.min(begins, nowMs), untilMs: nowMs });
    return {
        app, story, sources, figures,
        stretches: story.stretches.filter(({ endMs = Infinity }) => endMs >= (sinceMs ?? -Infinity)),
        commits: story.otherCommits.filter(({ atMs }) => sinceMs === undefined || atMs === undefined || atMs >= sinceMs),
        unknown: unknowns({ story, sources, sinceMs, figures }),
    };
}
/** Figures of a time of which nobody tells would be too low: they begin where the history does. Undefined where it is whole. */
function deploymentsKnownSince(sources) {
    const read = sources.filter(({ source, unread }) => (source === 'argocd' || source === 'records' || source === 'ledger') && unread === undefined);
    if (read.some(({ source, sinceMs }) => source === 'argocd' && sinceMs === undefined))
        return undefined;
    return read.flatMap(({ sinceMs }) => sinceMs ?? []).reduce((least, ms) => (least === undefined ? ms : Math.min(least, ms)), undefined);
}
const missing = {
    argocd: 'rollbacks by hand, and what else went live without this tool, are not known',
    events: 'when the health changed and whether drift was healed is not known, but by records',
    git: 'who changed what and why, and lead times, are not known',
    ledger: 'what only it has is not known',
    records: 'who started the runs and what their gates found is not known',
};
function unknowns({ story, sources, sinceMs, figures }) {
    const unread = sources.flatMap(({ source, unread: why }) => (why === undefined ? [] : [`${nameOf(source)}: ${why}; ${missing[source]}`]));
    const begins = sinceMs ?? story.stretches[0]?.startMs;
    const short = sources.flatMap(({ source, sinceMs: from }) => (from === undefined || begins === undefined || from <= begins ? [] : [`${nameOf(source)} tell${source === 'events' || source === 'records' ? '' : 's'} of nothing before ${new Date(from).toISOString().slice(0, 16)}Z`]));
    return [
        ...unread, ...short,
        ...(story.stretches.length === 0 ? ['what was live, and when, is not known: there are no figures'] : []),
        ...(figures.unclear > 0 ? [`of ${figures.unclear} of ${figures.deployments} deployments nobody knows whether they brought something or took it back`] : []),
    ];
}
/** The name of a source as people are told. */
function nameOf(source) {
    return { argocd: 'Argo CD\'s history', events: 'Argo CD\'s events', git: 'git', records: 'audit records', ledger: 'the ledger' }[source];
}
/** The report for machines. Times are RFC 3339, durations seconds; null is what is not known. */
function storyJson({ app, story, sources, figures, stretches, commits, unknown }) {
    const figure = ({ value, from, of }, scale) => ({ value: value === undefined ? null : value / scale, from, of });
    return {
        app,
        since: timeOf(figures.sinceMs), until: timeOf(figures.untilMs),
        dora: {
            deployments: figures.deployments, deployments_unclear: figures.unclear, deployments_per_day: figures.frequency ?? null,
            lead_time_seconds: { ...figure(figures.leadTime, 1000), from_source_commits: figures.leadTimesFromSource },
            change_failure_rate: figure(figures.changeFailureRate, 1),
            time_to_detect_seconds: figure(figures.timeToDetect, 1000),
            time_to_restore_seconds: figure(figures.timeToRestore, 1000),
        },
        deployments: stretches.map((stretch) => stretchJson(stretch, figures.untilMs)),
        commits: commits.map((commit) => ({ ...commitJson(commit), taken_back_by: story.revertsOf.get(commit.sha)?.sha ?? null })),
        failed_syncs: story.failedSyncs.filter(({ atMs }) => atMs >= figures.sinceMs).map(({ atMs, revision = null, by = null, why }) => ({ at: timeOf(atMs), revision, by, why })),
        sources: sources.map(({ source, unread, sinceMs }) => ({ source, read: unread === undefined, why: unread ?? null, since: timeOf(sinceMs) })),
        unknown,
    };
}
function stretchJson(stretch, nowMs) {
    const { revision, kind, from, startMs, endMs, askedBy, by, why, versions, commits, recorded, health, healthy, failed, restored, takenBack, healedMs, again } = stretch;
    const seconds = (ms) => (ms === undefined ? null : ms / 1000);
    return {
        revision, kind, from, versions, by: by ?? null, why: why ?? null, asked_by: askedBy ?? null,
        deployed_at: timeOf(startMs), replaced_at: timeOf(endMs), live_seconds: seconds((endMs ?? nowMs) - startMs), live: endMs === undefined,
        health, failure: (0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(stretch),
        healthy_at: timeOf(healthy?.atMs), failed_at: timeOf(failed?.atMs), failed_by: failed?.why ?? null, restored_at: timeOf(restored?.atMs), restored_by: restored?.why ?? null,
        detect_seconds: seconds((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .detectMs */ .iX)(stretch)), restore_seconds: seconds((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreMs */ .vh)(stretch)),
        taken_back: takenBack === undefined ? null : { how: takenBack.how, at: timeOf(takenBack.atMs), by: takenBack.by ?? null, reason: takenBack.reason ?? null, revision: takenBack.revision },
        recorded, drift_healed_at: healedMs.map(timeOf), synced_again: again,
        commits: commits === undefined ? null : commits.map(commitJson),
    };
}
function commitJson({ sha, atMs, by, subject, images, reverts, reason, job, source }) {
    return { sha, at: timeOf(atMs), by: by ?? null, subject, images, reverts, reason: reason ?? null, job: job ?? null, source: source === undefined ? null : { sha: source.sha, at: timeOf(source.atMs) } };
}
function timeOf(ms) {
    return ms === undefined ? null : new Date(ms).toISOString();
}


/***/ })

};
