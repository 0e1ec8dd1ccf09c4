export const id = 9167;
export const ids = [9167];
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

/***/ 71548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storyLines: () => (/* binding */ storyLines)
/* harmony export */ });
/* harmony import */ var _audit_dora_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88090);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29969);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _story_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65521);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42025);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15750);







/** What takes the place of columns that do not fit: the first of these goes first. */
const dispensable = ['Restored', 'Detected', 'Health', 'Revision', 'By', 'Ran'];
/** The story of an application as a table, a timeline, its figures, and what is not known. */
function storyLines(report, look) {
    const { app, stretches, unknown } = report;
    const title = (text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(text, 'strong', look);
    return [
        title((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(app, 100)} from ${(0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(report.figures.sinceMs)} to ${(0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(report.figures.untilMs)} (UTC)`)),
        ...(stretches.length === 0 ? ['no deployments are known'] : ['', title('Deployments, the newest first'), ...table(report, look)]),
        '', title('Timeline'), ...timeline(report, look),
        '', title('DORA figures'), ...figureLines(report),
        ...(unknown.length === 0 ? [] : ['', title('Not known'), ...unknown.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`! ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(text)}`, 'warn', look))]),
    ];
}
function table({ stretches, figures }, look) {
    const columns = fit(columnsFor(figures.untilMs), stretches, look.width - 2);
    return [
        `  ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)(columns, columns.map(({ title }) => title))}`,
        ...stretches.toReversed().map((stretch) => {
            const { mark, tone } = lookOf(stretch);
            return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${mark} ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)(columns, columns.map(({ cell }) => cell(stretch)))}`, tone, look);
        }),
    ];
}
function columnsFor(nowMs) {
    return [
        { title: 'Deployed', width: 16, cell: ({ startMs }) => (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(startMs) },
        { title: 'Revision', width: 12, cell: ({ revision }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(revision)) },
        { title: 'What', width: 40, cell: (stretch) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)((0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whatOf */ .Em)(stretch)) },
        { title: 'By', width: 20, cell: ({ by, askedBy }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(by ?? askedBy ?? '?') },
        { title: 'Ran', width: 10, cell: ({ startMs, endMs }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)((endMs ?? nowMs) - startMs) },
        { title: 'Health', width: 9, cell: ({ health }) => health },
        { title: 'Detected', width: 9, cell: (stretch) => (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_6__/* .detectMs */ .iX)(stretch)) },
        { title: 'Restored', width: 9, cell: (stretch) => (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreMs */ .vh)(stretch)) },
    ];
}
function fit(columns, stretches, width) {
    const shrunk = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .shrinkColumns */ .vI)(columns, stretches.map((stretch) => columns.map(({ cell }) => cell(stretch)))).map((column, place) => ({ ...column, cell: columns[place]?.cell ?? (() => '') }));
    const needed = shrunk.reduce((sum, column) => sum + column.width + 2, -2);
    if (needed <= width)
        return shrunk;
    const goes = dispensable.find((title) => shrunk.some((column) => column.title === title));
    if (goes !== undefined)
        return fit(columns.filter(({ title }) => title !== goes), stretches, width);
    const room = Math.max(8, width - shrunk.filter(({ title }) => title !== 'What').reduce((sum, column) => sum + column.width + 2, 0));
    return shrunk.map((column) => (column.title === 'What' ? { ...column, width: room } : column));
}
function lookOf({ health, takenBack, endMs }) {
    if (takenBack !== undefined)
        return { mark: '↩', tone: 'bad' };
    if (health === 'unhealthy')
        return { mark: '✗', tone: 'bad' };
    return endMs === undefined ? { mark: '●', tone: 'strong' } : { mark: ' ', tone: 'calm' };
}
function timeline(report, { width }) {
    const room = Math.max(20, width - 18);
    const told = (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOf */ .Zn)(report).map(({ atMs, text }) => `${atMs === undefined ? '?'.padEnd(16) : (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(atMs)}  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(text), room)}`);
    return told.length === 0 ? ['nothing is known'] : told;
}
function figureLines({ figures }) {
    return (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .figureRows */ .cJ)(figures).map(({ name, value, basis }) => `${name.padEnd(22)} ${value}${basis}`);
}


/***/ }),

/***/ 65521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   cJ: () => (/* binding */ figureRows)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29969);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15750);


/** All that is known to have happened, the oldest first; what began before the period is told with it. */
function momentsOf({ stretches, commits, story, figures }) {
    const moments = [
        ...stretches.flatMap(ofStretch),
        ...commits.map(({ atMs, sha, by, subject }) => ({ atMs, text: `${by ?? '?'} committed ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(sha)}: ${subject}${taken(story.revertsOf.get(sha)?.sha)}` })),
        ...story.failedSyncs.filter(({ atMs }) => atMs >= figures.sinceMs).map(({ atMs, revision, why }) => ({ atMs, text: `the sync to ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(revision ?? 'a revision')} failed: ${why}` })),
    ];
    return moments.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0));
}
function taken(by) {
    return by === undefined ? '' : `; ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(by)} takes it back`;
}
function ofStretch(stretch) {
    const { revision, kind, startMs, commits = [], by, why, askedBy, healthy, failed, restored, takenBack, healedMs, recorded } = stretch;
    const short = (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(revision);
    const verb = kind === 'rollback' ? `${by ?? 'somebody'} went back to ${short} in Argo CD${recorded ? '' : '; no record of this tool tells of it'}${why === undefined ? '' : `: ${why}`}` : `${short} went live${askedBy === undefined ? '' : ` by ${askedBy}`}`;
    return [
        ...commits.map((commit) => ({ atMs: commit.atMs, text: `${commit.by ?? '?'} committed ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(commit.sha)}: ${commit.subject}${commit.reason === undefined ? '' : ` (${commit.reason})`}` })),
        { atMs: startMs, text: verb },
        ...(healthy === undefined ? [] : [{ atMs: healthy.atMs, text: `${short}: ${healthy.why}` }]),
        ...(failed === undefined ? [] : [{ atMs: failed.atMs, text: `${short}: ${failed.why}` }]),
        ...(restored === undefined ? [] : [{ atMs: restored.atMs, text: `healthy again after the failure of ${short}` }]),
        ...(takenBack?.how === 'git revert' ? [{ atMs: takenBack.atMs, text: `${takenBack.by ?? 'somebody'} took ${short} back by ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(takenBack.revision)}${takenBack.reason === undefined ? '' : `: ${takenBack.reason}`}` }] : []),
        ...healedMs.map((atMs) => ({ atMs, text: 'Argo CD put back what had been changed in the cluster' })),
    ];
}
/** What a stretch had, in the words of its versions where they are known; foreign text. */
function whatOf({ kind, versions, why, commits }) {
    const names = versions.length > 0 ? versions.join(', ') : kind === 'rollback' ? '' : (why ?? (commits === undefined ? 'not known' : ''));
    const word = kind === 'rollback' ? 'rollback to ' : kind === 'revert' ? 'revert to ' : '';
    return `${word}${names === '' ? 'an earlier revision' : names}`;
}
/** The four figures, and the time to detect. */
function figureRows({ deployments, frequency, leadTime, leadTimesFromSource, changeFailureRate, timeToDetect, timeToRestore }) {
    const source = leadTimesFromSource === 0 ? 'from the config commit' : `${leadTimesFromSource} from the source commit`;
    const rate = changeFailureRate.value;
    return [
        { name: 'Deployment frequency', value: frequency === undefined ? 'not known' : `${round(frequency)} a day`, basis: frequency === undefined ? '' : ` (${deployments} deployments)` },
        { name: 'Lead time for changes', value: time(leadTime), basis: `${basis(leadTime)}${leadTime.value === undefined ? '' : `; ${source}`}` },
        { name: 'Change failure rate', value: rate === undefined ? 'not known' : `${Math.round(rate * 100)} %`, basis: basis(changeFailureRate) },
        { name: 'Time to detect', value: time(timeToDetect), basis: basis(timeToDetect) },
        { name: 'Time to restore', value: time(timeToRestore), basis: basis(timeToRestore) },
    ];
}
function time({ value }) {
    return value === undefined ? 'not known' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
}
function basis({ from, of }) {
    return ` (from ${from} of ${of})`;
}
function round(value) {
    return value >= 10 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(1) : value.toPrecision(2);
}
/** A duration; a dash for none. */
function span(ms) {
    return ms === undefined ? '–' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms);
}
/** A moment to the minute, in UTC. */
function minute(ms) {
    return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}


/***/ })

};
