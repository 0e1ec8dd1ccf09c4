export const id = 3629;
export const ids = [3629,8873,6055,1254];
export const modules = {

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

/***/ 48806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storyPage: () => (/* binding */ storyPage)
/* harmony export */ });
/* harmony import */ var _audit_dora_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88090);
/* harmony import */ var _story_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65521);
/* harmony import */ var _story_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63558);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15750);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10476);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99691);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19402);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16855);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(377);










const budgets = { deployments: 400_000, timeline: 600_000, sources: 20_000, unknown: 60_000 };
const longest = 500;
/** A bar is seen however short the time was. */
const leastPart = 0.006;
/**
 * The story of an application as one HTML file that needs nothing else: what is live, the DORA figures, each deployment with
 * who, why and how it went, the timeline, where all that is known from, and what is not known. It stays below 2 MB.
 */
function storyPage({ report, repositoryUrl, knownUrls, toolVersion }) {
    const origins = new Set([...knownUrls, repositoryUrl].flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [])));
    const links = { repositoryUrl, origins };
    const sections = [figuresSection(report), deploymentsSection(report, links), timelineSection(report), unknownSection(report), sourcesSection(report)].filter((section) => section !== undefined);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .page */ .MY)({
        kind: 'audit report',
        title: `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(report.app, 100)}: what was deployed`,
        subject: (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(report.app, 100)}</code>`,
        lead: lead(report, links),
        parts: (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${sections.map((section) => (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .card */ .Nr)(section))}`,
        contents: sections,
        toolVersion,
    });
}
function lead({ app, stretches, figures }, links) {
    const live = stretches.findLast(({ endMs }) => endMs === undefined);
    const tone = live === undefined || live.health === 'unknown' ? 'calm' : live.health === 'healthy' ? 'good' : 'bad';
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="card verdict ${tone}">
<h1>What was deployed to ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(app, 100)}, by whom and how it went</h1>
${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .facts */ .Ix)([
        ['From', (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(new Date(figures.sinceMs))],
        ['To', (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(new Date(figures.untilMs))],
        ['Deployments', figures.deployments],
        ['Live', live === undefined ? 'not known' : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_7__/* .commitLink */ .w)(live.revision, links)} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)((0,_story_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOf */ .Em)(live), 200)}`],
        ['Its health', live === undefined ? undefined : (0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedLabel */ .qx)(live.health)],
        ['Live for', live === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(figures.untilMs - live.startMs)],
    ])}</div>
`;
}
function figuresSection({ figures }) {
    return {
        id: 'figures',
        title: 'DORA figures',
        body: (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)({
            caption: 'DORA figures of the period', items: (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .figureRows */ .cJ)(figures), budget: budgets.sources, what: 'figures',
            columns: [
                { title: 'Figure', cell: ({ name }) => name },
                { title: 'Value', size: 'medium', cell: ({ value }) => value },
                { title: 'Computed', cell: ({ basis }) => (basis === '' ? undefined : basis.trim().replace(/^\((.*?)\)/, '$1')) },
            ],
        }),
    };
}
function deploymentsSection({ stretches, figures, commits }, links) {
    if (stretches.length === 0 && commits.length === 0)
        return undefined;
    const beginMs = stretches[0]?.startMs ?? figures.sinceMs;
    const lengthMs = Math.max(1, figures.untilMs - beginMs);
    return {
        id: 'deployments',
        title: 'Deployments, the newest first',
        body: (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)({
            caption: 'Deployments of the period', items: stretches.toReversed(), budget: budgets.deployments, what: 'deployments',
            columns: [
                { title: 'What', cell: (stretch) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)((0,_story_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOf */ .Em)(stretch), longest)}${bar(stretch, { beginMs, lengthMs, untilMs: figures.untilMs })}${notes(stretch, links)}` },
                { title: 'Deployed', size: 'short', cell: ({ startMs }) => time(startMs) },
                { title: 'Revision', size: 'short', cell: ({ revision }) => (0,_report_links_js__WEBPACK_IMPORTED_MODULE_7__/* .commitLink */ .w)(revision, links) },
                { title: 'By', cell: ({ by, askedBy }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(by ?? askedBy ?? 'not known', 100) },
                { title: 'Live for', size: 'short', cell: ({ startMs, endMs }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)((endMs ?? figures.untilMs) - startMs) },
                { title: 'Health', size: 'short', cell: (stretch) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${(0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedLabel */ .qx)(stretch.health)}${after('detected', (0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_9__/* .detectMs */ .iX)(stretch))}${after('restored', (0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_9__/* .restoreMs */ .vh)(stretch))}` },
            ],
        }),
    };
}
/** Decoration: when it was live within the period. The numbers stand beside it. */
function bar({ startMs, endMs, health }, { beginMs, lengthMs, untilMs }) {
    const part = Math.min(1, Math.max(leastPart, ((endMs ?? untilMs) - startMs) / lengthMs));
    const from = Math.min(1 - part, Math.max(0, (startMs - beginMs) / lengthMs));
    const tone = health === 'healthy' ? 'good' : health === 'unhealthy' ? 'bad' : 'calm';
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<svg class="bar ${tone}" aria-hidden="true" focusable="false" height="7"><rect class="track" width="100%" height="7" rx="3.5"></rect><rect class="part" x="${percent(from)}" width="${percent(part)}" height="7" rx="3.5"></rect></svg>`;
}
function percent(part) {
    return `${(part * 100).toFixed(2)}%`;
}
function notes({ kind, why, takenBack, failed, commits = [], healedMs, recorded }, links) {
    const job = commits.find((commit) => commit.job !== undefined)?.job;
    const lines = [
        ...(why === undefined ? [] : [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(why, longest)]),
        ...(takenBack === undefined ? [] : [(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${(0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .resultLabel */ ._J)('rolled-back')} by ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(takenBack.by ?? 'somebody', 100)}, ${takenBack.how}: ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_7__/* .commitLink */ .w)(takenBack.revision, links)}${takenBack.reason === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) ` (${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(takenBack.reason, longest)})`}`]),
        ...(failed === undefined ? [] : [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(failed.why, longest)]),
        ...(kind === 'rollback' && !recorded ? ['no record of this tool tells of it'] : []),
        ...(healedMs.length === 0 ? [] : [`what had been changed in the cluster was put back ${healedMs.length === 1 ? 'once' : `${healedMs.length} times`}`]),
        ...(job === undefined ? [] : [(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `made by ${(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('a CI run', job, links)}`]),
    ];
    return lines.length === 0 ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<ul class="list note">${lines.map((line) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li>${line}</li>`)}</ul>`;
}
function timelineSection(report) {
    const moments = (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(report);
    if (moments.length === 0)
        return undefined;
    return {
        id: 'timeline',
        title: 'Timeline',
        body: (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)({
            caption: 'What happened, the oldest first', items: moments, budget: budgets.timeline, what: 'moments',
            columns: [
                { title: 'When (UTC)', cell: ({ atMs }) => (atMs === undefined ? 'not known' : time(atMs)) },
                { title: 'What', cell: ({ text }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(text, longest) },
            ],
        }),
    };
}
function unknownSection({ unknown }) {
    if (unknown.length === 0)
        return undefined;
    const { kept, leftOut } = (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .fit */ .Uj)({ items: unknown, budget: budgets.unknown }, (text) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li class="notice">${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(text, longest)}</li>`);
    return { id: 'unknown', title: 'Not known', body: (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<ul class="notices">${kept}</ul>${(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutNote */ .UZ)(leftOut, 'of them')}` };
}
function sourcesSection({ sources }) {
    if (sources.length === 0)
        return undefined;
    return {
        id: 'sources',
        title: 'Where this is known from',
        body: (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)({
            caption: 'Sources of this report', items: sources, budget: budgets.sources, what: 'sources',
            columns: [
                { title: 'Source', cell: ({ source }) => (0,_story_view_js__WEBPACK_IMPORTED_MODULE_1__.nameOf)(source) },
                { title: 'Read', cell: ({ unread }) => (unread === undefined ? 'yes' : `no: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(unread, longest)}`) },
                { title: 'Reaches back to', size: 'short', cell: ({ unread, sinceMs }) => (unread !== undefined ? undefined : sinceMs === undefined ? 'the beginning' : time(sinceMs)) },
            ],
        }),
    };
}
function after(what, ms) {
    return ms === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="note">${what} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ms)}</div>`;
}
function time(ms) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<time datetime="${new Date(ms).toISOString()}">${(0,_story_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc)(ms)}</time>`;
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

/***/ 15750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ resultLooks),
/* harmony export */   Rg: () => (/* binding */ statusLooks),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/** The look of each node status; none is told by its colour alone. */
const statusLooks = {
    pending: { mark: '…', emoji: '⏳', tone: 'calm' },
    running: { mark: '▶', emoji: '▶️', tone: 'calm' },
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    skipped: { mark: '↷', emoji: '⏭️', tone: 'calm' },
    blocked: { mark: '!', emoji: '⛔', tone: 'warn' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
};
/** The look of each result. */
const resultLooks = {
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    'nothing-to-do': { mark: '✓', emoji: '✅', tone: 'good' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    'rolled-back': { mark: '↩', emoji: '⏪', tone: 'bad' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    refused: { mark: '!', emoji: '⛔', tone: 'warn' },
    superseded: { mark: '»', emoji: '⏭️', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
    unknown: { mark: '?', emoji: '❓', tone: 'bad' },
};
/** A duration for people: `0.4s`, `12.3s`, `2m 04s`, `1h 02m`. */
function formatDuration(milliseconds) {
    const tenths = Math.round(Math.max(0, milliseconds) / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)}s`;
    const seconds = Math.round(Math.max(0, milliseconds) / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ })

};
