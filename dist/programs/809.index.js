export const id = 809;
export const ids = [809,1603];
export const modules = {

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

/***/ 60823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applicationBlocks: () => (/* binding */ applicationBlocks),
/* harmony export */   closedIssueBody: () => (/* binding */ closedIssueBody),
/* harmony export */   driftSummary: () => (/* binding */ driftSummary),
/* harmony export */   issueBody: () => (/* binding */ issueBody),
/* harmony export */   issueTitle: () => (/* binding */ issueTitle),
/* harmony export */   keptSince: () => (/* binding */ keptSince),
/* harmony export */   withoutFoot: () => (/* binding */ withoutFoot)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _drift_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58139);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82432);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34369);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48873);






/** Of the details of one application. */
const applicationBytes = 30_000;
/** The job summary: what was found, a table of all that has something to tell, and the details of each. */
function driftSummary({ applications, headline, result, note, general }) {
    const told = applications.filter(({ verdict }) => verdict !== 'clean');
    const blocks = [
        `## ${result === 'succeeded' ? '✅' : result === 'failed' ? '❌' : '❓'} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)(headline)}`,
        ...(note === undefined ? [] : [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)(note)]),
        ...(general.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Code', 'What'], { items: general, budget: 20_000 }, ({ code, message }) => [code, (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.cut)(message, 600))])]),
        ...(told.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Application', 'State', 'Since', 'What'], { items: told, budget: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryBytes */ .uf / 4 }, (one) => [
                (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)(one.id, one.url), `${_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[one.verdict].emoji} ${_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[one.verdict].word}`, one.since !== undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)(`${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(one.since.at)}${one.since.atLatest ? ' or before' : ''}`) : (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeginning */ .ul)(one) ? 'not known' : '', (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.cut)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gistOf */ .vs)(one), 600)),
            ])]),
        ...told.map((one) => () => (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)(`${one.id}: ${_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[one.verdict].word}`), (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBlocks */ .U8)(applicationBlocks(one), { bytes: applicationBytes, runUrl: undefined }))),
    ];
    return `${(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBlocks */ .U8)(blocks, { bytes: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryBytes */ .uf, runUrl: undefined })}\n`;
}
/** All about one application, for the summary and for its issue. */
function applicationBlocks(application) {
    const { verdict, why, since, resources, resourcesLeftOut, url } = application;
    const { emoji, word } = _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[verdict];
    const about = (0,_drift_report_js__WEBPACK_IMPORTED_MODULE_1__.aboutLines)(application);
    return [
        `${emoji} **${word}**${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeginning */ .ul)(application) ? `, ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceWords */ .KR)(since))}` : ''}`,
        ...(why === undefined ? [] : [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)(why)]),
        ...resources.map((resource) => () => resourceBlock(resource)),
        ...(resourcesLeftOut > 0 ? [`… and ${resourcesLeftOut} more resources`] : []),
        ...(about.length === 0 ? [] : [about.map((line) => `- ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)(line)}`).join('\n')]),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('the application in Argo CD', url),
    ];
}
function resourceBlock(resource) {
    const { fields, fieldsLeftOut, declaredAt, url } = resource;
    const place = declaredAt === undefined ? '' : `, ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdownCode)(`${declaredAt.file}:${declaredAt.line}`)}`;
    const head = `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .codeLink */ .U1)((0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource), url)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceState */ .WR)(resource))}${place}`;
    if (fields.length === 0)
        return head;
    const left = fieldsLeftOut > 0 ? [`… and ${fieldsLeftOut} more fields`] : [];
    return [head, '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Field', 'Git', 'Cluster', 'Changed'], { items: fields, budget: applicationBytes / 3 }, fieldCells), ...left].join('\n');
}
function fieldCells(field) {
    const { wanted, live } = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .valueWords */ .pz)(field);
    return [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdownCode)(field.path), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdownCode)(wanted), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdownCode)(live), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changerWords */ .e7)(field))];
}
/** What the issue of an application says: its mark, what was found, and how it is kept. Bytes of UTF-8 are never fewer than characters. */
function issueBody(application, { mark, runUrl }) {
    const intro = `The application ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdownCode)(application.id)} is not as git has it, or that could not be found out. This issue is kept up to date by a scheduled look, and closed once the application is in sync again.`;
    const foot = footOf(runUrl);
    const kept = application.since === undefined || application.since.atLatest || application.since.source === 'condition' ? [] : [`${sinceStart}${application.since.at}${sinceEnd}`];
    return [[mark, ...kept].join('\n'), (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBlocks */ .U8)([intro, ...applicationBlocks(application)], { bytes: longestIssue - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(mark) - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(foot) - 10, runUrl }), foot].join('\n\n');
}
/** The same once it is in sync, with what was found last below. */
function closedIssueBody(before, { mark, application, runUrl }) {
    const { compared, comparedAt } = application;
    const at = comparedAt === undefined ? '' : `, seen ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(comparedAt)}`;
    const revision = compared.length === 0 ? '' : `, compared with ${compared.join(', ')}`;
    const words = application.verdict === 'pending' ? 'Nothing but commits that are not synced yet stand between git and the cluster' : `${application.id} is in sync again`;
    const note = `✅ **${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forMarkdown)(`${words}${at}${revision}`)}**`;
    // The text is ours: it was found by its mark and by who wrote it. What people have added to it stays below.
    const earlier = withoutFoot(before).replace(mark, '').replace(/^\s*<!-- since [^\n]*-->/, '').trim();
    const foot = footOf(runUrl);
    const room = longestIssue - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(mark) - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(foot) - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(note) - 200;
    return [mark, note, ...((0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(earlier) <= room ? [(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('What was found before', earlier)] : []), foot].join('\n\n');
}
const [sinceStart, sinceEnd] = ['<!-- since ', ' -->'];
/** The time of an event that an issue has kept; undefined where it has none. */
function keptSince(body) {
    const line = body.split(/\r?\n/, 2)[1] ?? '';
    const at = line.startsWith(sinceStart) && line.endsWith(sinceEnd) ? line.slice(sinceStart.length, -sinceEnd.length) : '';
    return /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(at) && !Number.isNaN(Date.parse(at)) ? at : undefined;
}
const longestIssue = 60_000;
const footStart = '_As found by ';
function footOf(runUrl) {
    return `${footStart}${runUrl === undefined ? 'a run that has no page' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('this run', runUrl)}._`;
}
/** What an issue says without which run said it, which is another one each time; line ends as GitHub keeps them are evened. */
function withoutFoot(body) {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const start = text.lastIndexOf(`\n${footStart}`);
    return start < 0 ? text : text.slice(0, start).trimEnd();
}
/** The title of the issue. GitHub takes 256 characters. */
function issueTitle({ id }) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.cut)(`Drift: ${id}`, 200);
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

/***/ 60067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   uf: () => (/* binding */ summaryBytes)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34369);

/** Bytes of the summary of a command that only looks: less than half of the 1 MiB that GitHub takes for a step. */
const summaryBytes = 400_000;
/** Room for the line that tells what was left out. */
const lastLine = 2_400;
/** Blocks, one below the other, as many as fit; a last line tells how many did not. None is cut in the middle. */
function fitBlocks(blocks, { bytes, runUrl }) {
    const given = blocks.filter((block) => block !== '');
    const kept = [];
    let [size, shorter] = [-2, 0];
    for (const block of given) {
        const text = typeof block === 'string' ? block : block();
        size += bytesOf(text) + 2;
        if (size > bytes)
            return cutAfter(kept.slice(0, shorter), given.length - shorter, runUrl);
        kept.push(text);
        if (size + 2 <= bytes - lastLine)
            shorter = kept.length;
    }
    return kept.join('\n\n');
}
function cutAfter(kept, left, runUrl) {
    return [...kept, `_… ${left} more ${left === 1 ? 'part is' : 'parts are'} left out here: ${runUrl === undefined ? 'the log of the run has them' : `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)('the run', runUrl)} has them`}._`].join('\n\n');
}
/** Something that can be opened. The summary is Markdown without line ends. */
function folded(summary, body) {
    return [`<details><summary>${summary}</summary>`, '', body, '', '</details>'].join('\n');
}
/** Bytes of UTF-8. */
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 34369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   SM: () => (/* binding */ fitTable),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   em: () => (/* binding */ fitList),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ju: () => (/* binding */ markdownMessage)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
function markdownLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdown)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdown)(text)}](${href})`;
}
/** A link whose text is a code span. */
function codeLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdownCode)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdownCode)(text)}](${href})`;
}
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
function markdownMessage(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, place) => (place % 2 === 1 ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdownCode)(part) : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdown)(part)))
        .join('');
}
/** Our own words as they may stand in a narrow cell: never broken into lines. */
function unbroken(text) {
    return text.replaceAll(' ', '\u00A0');
}
/** A table of which as many rows are kept as fit; a line below tells how many did not. Cells are Markdown. */
function fitTable(header, { items, budget }, cellsOf) {
    const head = [tableLine(header), `|${' --- |'.repeat(header.length)}`];
    const kept = keepWithin({ items, budget }, (item) => tableLine(cellsOf(item)));
    return [...head, ...kept, ...(kept.length === items.length ? [] : ['', `… and ${items.length - kept.length} more`])].join('\n');
}
/** A list with as many items as fit, and one more that tells how many did not. `start` is what each line begins with. */
function fitList(start, { items, budget }, markdownOf) {
    const kept = keepWithin({ items, budget }, (item) => `${start}${markdownOf(item)}`);
    return [...kept, ...(kept.length === items.length ? [] : [`${start}… and ${items.length - kept.length} more`])].join('\n');
}
function tableLine(cells) {
    return `| ${cells.join(' | ')} |`;
}
function keepWithin({ items, budget }, lineOf) {
    const kept = [];
    let room = budget;
    for (const item of items) {
        const line = lineOf(item);
        room -= bytesOf(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return kept;
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}
/** The address as it may stand in `(…)`, also in a table: nothing in it ends the link or the cell. */
function safeHref(url) {
    if (url === undefined || url.length > 2_000 || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (!['http:', 'https:'].includes(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
        return undefined;
    return parsed.href.replace(/[()<>[\]|\\`"'\s*_~@$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
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
