export const id = 3434;
export const ids = [3434];
export const modules = {

/***/ 62646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ endedMessage),
/* harmony export */   FV: () => (/* binding */ resultMessage),
/* harmony export */   VS: () => (/* binding */ startedMessage),
/* harmony export */   b2: () => (/* binding */ commitPage)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29969);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15750);
/* harmony import */ var _slack_card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78040);
/* harmony import */ var _slack_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);




/** The message that opens a thread. */
function startedMessage(run) {
    return (0,_slack_card_js__WEBPACK_IMPORTED_MODULE_1__/* .slackMessage */ .y)({
        title: `:hourglass_flowing_sand: ${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(subjectOf(run), 100)}: started`,
        lead: `:hourglass_flowing_sand: *${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(run.workflow.name, 200)}* has begun${run.apps === undefined ? '' : ` for *${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(run.apps, 300)}*`}`,
        facts: factsOf(run, run.commit),
        why: undefined,
        causes: [],
        notices: [],
        links: [{ label: 'Run', url: run.runUrl }],
    });
}
/** What the opening message becomes: how the run ended, in short. */
function endedMessage(run, record) {
    return (0,_slack_card_js__WEBPACK_IMPORTED_MODULE_1__/* .slackMessage */ .y)({ ...endedCard(run, record), why: undefined, causes: [], notices: [] });
}
/** The answer in the thread: how the run ended, and why. */
function resultMessage(run, record) {
    return (0,_slack_card_js__WEBPACK_IMPORTED_MODULE_1__/* .slackMessage */ .y)(endedCard(run, record));
}
function endedCard(run, record) {
    const apps = record.apps.map(({ name }) => name);
    const subject = apps[0] === undefined ? subjectOf(run) : `${apps[0]}${apps.length === 1 ? '' : ` and ${apps.length - 1} more`}`;
    const { emoji, words } = needsPerson(record) ? urgent : endings[record.result];
    return {
        title: `${emoji} ${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(subject, 90)}: ${words}`,
        lead: `${emoji} ${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(record.headline, 600)}`,
        facts: [
            ...(apps.length === 0 ? [] : [['Applications', appsText(apps)]]),
            ...factsOf(run, record.commitSha ?? run.commit),
            ...(record.rollbackStrategy === undefined ? [] : [['Rolled back by', record.rollbackStrategy === 'git-revert' ? `git revert${record.revertSha === undefined ? '' : ` \`${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(record.revertSha), 40)}\``}` : 'Argo CD']]),
            ['Took', (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(record.durationMs)],
        ],
        why: record.reason,
        causes: record.apps.flatMap(({ causes }) => causes).filter((cause, index, all) => all.indexOf(cause) === index),
        notices: record.notices,
        links: [
            { label: 'Run', url: run.runUrl },
            { label: 'Argo CD', url: record.apps[0]?.url },
            { label: 'Commit', url: commitPage(run, record.commitSha ?? run.commit) },
        ],
    };
}
const endings = {
    succeeded: { emoji: ':white_check_mark:', words: 'succeeded' },
    'nothing-to-do': { emoji: ':white_check_mark:', words: 'nothing to do' },
    planned: { emoji: ':memo:', words: 'planned' },
    'rolled-back': { emoji: ':rewind:', words: 'rolled back' },
    failed: { emoji: ':x:', words: 'failed' },
    refused: { emoji: ':no_entry:', words: 'refused' },
    superseded: { emoji: ':fast_forward:', words: 'superseded by a newer commit' },
    cancelled: { emoji: ':no_entry_sign:', words: 'cancelled' },
    unknown: { emoji: ':question:', words: 'not known how it ended' },
};
const urgent = { emoji: ':rotating_light:', words: 'failed, needs a person' };
function needsPerson({ exitCode }) {
    return exitCode === 3;
}
function appsText(apps) {
    const shown = apps.slice(0, 10).map((app) => (0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(app, 120)).join(', ');
    return apps.length > 10 ? `${shown} and ${apps.length - 10} more` : shown;
}
function subjectOf({ apps, workflow }) {
    return apps ?? workflow.name;
}
function factsOf({ repository, branch, actor }, commit) {
    const from = [repository, branch].filter((part) => part !== undefined).join(' ');
    return [
        ...(commit === undefined ? [] : [['Commit', `\`${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(commit), 40)}\``]]),
        ...(from === '' ? [] : [['From', (0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(from, 300)]]),
        ...(actor === undefined ? [] : [['By', (0,_slack_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeClipped */ .R)(actor, 100)]]),
    ];
}
/**
 * Page of a commit of the repository that the CI run belongs to, by the form of the run's page. Undefined where that is not
 * GitHub's or GitLab's, or the run is about another repository.
 */
function commitPage({ runUrl, repository }, commit) {
    if (runUrl === undefined || repository === undefined || commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    const [, project, name, gitlab] = /^(https?:\/\/[^/]+\/(.+?))(\/-)?\/(?:actions\/runs|pipelines|jobs)\//.exec(runUrl) ?? [];
    return project === undefined || name?.toLowerCase() !== repository.toLowerCase() ? undefined : `${project}${gitlab ?? ''}/commit/${commit}`;
}


/***/ }),

/***/ 78040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ slackMessage)
/* harmony export */ });
/* harmony import */ var _slack_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81765);

/**
 * How much of what is shown. Slack refuses a message with more than 50 blocks, a section of more than 3,000 characters (a field
 * 2,000, a header 150), a URL of more than 3,000 or a text of more than 40,000: a refused message would tell nobody anything.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
const most = { title: 150, lead: 3_000, facts: 10, fact: 2_000, why: 600, causes: 8, cause: 280, notices: 3, notice: 400, url: 3_000 };
/**
 * The message with `text` for notifications and screen readers, and Block Kit for the channel. Text of others mentions nobody and
 * makes no link: it is escaped, `verbatim` keeps Slack from looking for names and addresses in it, and no link is unfurled.
 */
function slackMessage(card) {
    const lead = cut(card.lead, most.lead);
    const blocks = [
        { type: 'header', text: { type: 'plain_text', text: cut(card.title, most.title), emoji: true } },
        section(lead),
        ...factBlocks(card.facts),
        ...whyBlocks(card),
        ...noticeBlocks(card.notices),
        ...linkBlocks(card.links),
    ];
    return { text: lead, blocks, unfurl_links: false, unfurl_media: false };
}
function section(text) {
    return { type: 'section', text: mrkdwn(text) };
}
function mrkdwn(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}
function factBlocks(facts) {
    const fields = facts.slice(0, most.facts).map(([label, value]) => mrkdwn(cut(`*${label}*\n${value}`, most.fact)));
    return fields.length === 0 ? [] : [{ type: 'section', fields }];
}
function whyBlocks({ why, causes }) {
    // The reason may be the first cause, cut.
    const told = causes.filter((cause) => why === undefined || !cause.startsWith(why.replace(/…$/, '')));
    const lines = [
        ...(why === undefined ? [] : [`*Why:* ${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeClipped */ .R)(why, most.why)}`]),
        ...told.slice(0, most.causes).map((cause) => `• ${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeClipped */ .R)(cause, most.cause)}`),
        ...(told.length > most.causes ? [`• and ${told.length - most.causes} more`] : []),
    ];
    return lines.length === 0 ? [] : [section(lines.join('\n'))];
}
function noticeBlocks(notices) {
    const lines = [
        ...notices.slice(0, most.notices).map((notice) => `:warning: ${(0,_slack_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeClipped */ .R)(notice, most.notice)}`),
        ...(notices.length > most.notices ? [`:warning: and ${notices.length - most.notices} more`] : []),
    ];
    return lines.length === 0 ? [] : [{ type: 'context', elements: lines.map(mrkdwn) }];
}
/** Buttons that are links. Their ids differ, as Slack wants it. */
function linkBlocks(links) {
    const elements = links.flatMap(({ label, url }) => (isLink(url) ? [{ type: 'button', text: { type: 'plain_text', text: label }, url, action_id: `open-${label.toLowerCase().replace(/[^a-z]+/g, '-')}` }] : []));
    return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
function isLink(url) {
    return url !== undefined && url.length <= most.url && /^https?:\/\/[^\s<>|]+$/.test(url) && URL.canParse(url);
}
/** Of trusted text that may hold escapes: not within one. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/&[a-z]{0,3}$|[\uD800-\uDBFF]$/, '')}…`;
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


/***/ }),

/***/ 83434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ Announcer),
  o: () => (/* binding */ undelivered)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
;// CONCATENATED MODULE: ./build/compiled/core/messages/cloud-events.js

/** Names docs/events.schema.json. */
const eventSchema = 'urn:osop:argocd:events:1';
/** Receivers must take 64 KiB: what is larger may be dropped on the way. Some is left for headers. */
const mostBytes = 60 * 1024;
/** Applications that have an event of their own; `run.ended` counts the others. */
const mostDeployments = 100;
/** That a run has begun. */
function startedEvent(run) {
    return eventOf(run, { type: 'run.started', key: '', subject: run.workflow.id, time: run.startedAt, data: beginningData(run) });
}
/** How it ended: an event for each application, and then one for the run. */
function endedEvents(run, record) {
    const deployments = record.apps.slice(0, mostDeployments).map((app) => {
        const subject = app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`;
        return fitting((limits) => eventOf(run, {
            type: 'deployment.ended', key: `/${subject.split('/').map(encodeURIComponent).join('/')}`, subject, time: record.endedAt,
            data: { ...beginningData(run), commit: record.commitSha ?? run.commit ?? null, ...appData(app, limits) },
        }));
    });
    return [...deployments, fitting((limits) => eventOf(run, { type: 'run.ended', key: '', subject: run.workflow.id, time: record.endedAt, data: endedData(run, record, limits) }))];
}
function eventOf(run, { type, key, subject, time, data }) {
    return {
        specversion: '1.0',
        id: `${run.runId}/${type}${key}`,
        source: sourceOf(run),
        type: `io.osop.argocd.${type}`,
        subject: (0,one_line/* oneLine */.TN)(subject, 200),
        time: time.toISOString(),
        datacontenttype: 'application/json',
        dataschema: eventSchema,
        data,
    };
}
/** The page of the CI run; without one, the workflow. */
function sourceOf({ runUrl, workflow }) {
    return runUrl !== undefined && URL.canParse(runUrl) ? new URL(runUrl).href : `urn:osop:workflow:${encodeURIComponent(workflow.id.slice(0, 200).replace(/\p{Cs}/gu, '\uFFFD'))}`;
}
function beginningData(run) {
    return {
        runId: run.runId,
        workflow: { id: (0,one_line/* oneLine */.TN)(run.workflow.id, 200), name: (0,one_line/* oneLine */.TN)(run.workflow.name, 200), file: (0,one_line/* oneLine */.TN)(run.workflow.file, 300) },
        startedAt: run.startedAt.toISOString(),
        repository: run.repository ?? null,
        branch: run.branch ?? null,
        commit: run.commit ?? null,
        event: run.event ?? null,
        actor: run.actor ?? null,
        runUrl: run.runUrl ?? null,
    };
}
const limits = [
    { apps: mostDeployments, problems: 50, causes: 10, text: 1_000 },
    { apps: 50, problems: 20, causes: 3, text: 300 },
    { apps: 15, problems: 5, causes: 1, text: 150 },
];
/** The event with as much in it as the size allows. */
function fitting(make) {
    const [first, ...others] = limits.map((limit) => () => make(limit));
    let event = first?.();
    for (const smaller of others) {
        if (new TextEncoder().encode(JSON.stringify(event)).length <= mostBytes)
            return event;
        event = smaller();
    }
    return event;
}
function endedData(run, record, most) {
    return {
        ...beginningData(run),
        commit: record.commitSha ?? run.commit ?? null,
        previousCommit: record.previousSha ?? null,
        revertCommit: record.revertSha ?? null,
        rollbackStrategy: record.rollbackStrategy ?? null,
        result: record.result,
        exitCode: record.exitCode,
        headline: (0,one_line/* oneLine */.TN)(record.headline, most.text),
        reason: record.reason === undefined ? null : (0,one_line/* oneLine */.TN)(record.reason, most.text),
        notices: record.notices.slice(0, 10).map((notice) => (0,one_line/* oneLine */.TN)(notice, most.text)),
        endedAt: record.endedAt.toISOString(),
        seconds: record.durationMs / 1000,
        images: record.images.slice(0, most.apps).map(({ name, file, path, from, to }) => ({ name: (0,one_line/* oneLine */.TN)(name, most.text), file: (0,one_line/* oneLine */.TN)(file, most.text), path: (0,one_line/* oneLine */.TN)(path, most.text), from: (0,one_line/* oneLine */.TN)(from, most.text), to: (0,one_line/* oneLine */.TN)(to, most.text) })),
        apps: record.apps.slice(0, most.apps).map((app) => appData(app, most)),
        problems: record.problems.slice(0, most.problems).map((problem) => problemData(problem, most)),
        omitted: {
            images: Math.max(0, record.images.length - most.apps),
            apps: Math.max(0, record.apps.length - most.apps),
            problems: Math.max(0, record.problems.length - most.problems),
        },
    };
}
function appData(app, most) {
    return {
        app: app.name,
        namespace: app.namespace ?? null,
        result: app.result,
        sync: app.sync ?? null,
        health: app.health ?? null,
        revision: app.revision ?? null,
        url: app.url,
        seconds: app.seconds,
        causes: app.causes.slice(0, most.causes).map((cause) => (0,one_line/* oneLine */.TN)(cause, most.text)),
    };
}
function problemData({ code, severity, message, where, hint }, most) {
    return {
        code,
        severity,
        message: (0,one_line/* oneLine */.TN)(message, most.text),
        ...(where === undefined ? {} : { file: where.file, line: where.line, column: where.column }),
        ...(hint === undefined ? {} : { hint: (0,one_line/* oneLine */.TN)(hint, most.text) }),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/messages/run-message.js
var run_message = __webpack_require__(62646);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/engine/within-time.js
var within_time = __webpack_require__(97746);
;// CONCATENATED MODULE: ./build/compiled/engine/announce.js





/** Longest that telling may hold a run up, in milliseconds: at its end, and where it is cancelled. */
const patience = { started: 15_000, ended: 30_000, cancelled: 5_000 };
/** How many events are under way to one receiver. */
const atATime = 4;
/** Tells Slack's thread and the receivers of webhooks of one run. Nothing that goes wrong with it is more than a warning. */
class Announcer {
    run;
    ports;
    redact;
    clock;
    problems = [];
    begun = Promise.resolve();
    thread;
    constructor(run, { ports, clock }) {
        this.redact = ports.redact ?? ((text) => text);
        this.run = { ...(0,redact_record/* redactTexts */.SG)({ ...run, startedAt: undefined }, this.redact), startedAt: run.startedAt };
        this.ports = ports;
        this.clock = clock;
    }
    /** Begins to tell that the run has begun. The run does not wait for it. */
    started() {
        const { slack, webhooks } = this.ports;
        this.begun = Promise.all([
            slack === undefined ? undefined : this.attempt('Slack', patience.started, async (signal) => { this.thread = await slack.post((0,run_message/* startedMessage */.VS)(this.run), { signal }); }),
            ...(webhooks?.receivers ?? []).map(async (_receiver, place) => { await this.send(place, [startedEvent(this.run)], patience.started); }),
        ]);
    }
    /** Posts a message of the workflow's own into the thread; the error is the caller's. */
    async reply(message, signal) {
        await this.begun;
        await this.ports.slack?.post(message, { thread: this.thread, signal });
    }
    /** Tells how the run ended. Returns what could not be told, from the beginning on. */
    async ended(record, { cancelled }) {
        const { slack, webhooks } = this.ports;
        const ms = cancelled ? patience.cancelled : patience.ended;
        const told = (0,redact_record/* redactRecord */.hi)(record, this.redact);
        await this.begun;
        await Promise.all([
            slack === undefined ? undefined : this.attempt('Slack', ms, async (signal) => { await this.close(told, signal); }),
            ...(webhooks?.receivers ?? []).map(async (_receiver, place) => { await this.send(place, endedEvents(this.run, told), ms); }),
        ]);
        return this.problems;
    }
    /** The opening message says how it ended, the thread why. Without an opening message the result stands alone; of nothing done nobody needs an answer. */
    async close(record, signal) {
        const { slack } = this.ports;
        const { thread } = this;
        if (slack === undefined)
            return;
        if (thread === undefined) {
            await slack.post((0,run_message/* resultMessage */.FV)(this.run, record), { signal });
            return;
        }
        const updated = slack.update(thread, (0,run_message/* endedMessage */.A6)(this.run, record), signal);
        const replied = record.result === 'nothing-to-do' ? undefined : slack.post((0,run_message/* resultMessage */.FV)(this.run, record), { thread, signal });
        const failed = (await Promise.allSettled([replied, updated])).find((outcome) => outcome.status === 'rejected');
        if (failed !== undefined)
            throw failed.reason;
    }
    /** Sends events in their order, some at a time; the last one when the others are there. */
    async send(receiver, events, ms) {
        const { webhooks } = this.ports;
        if (webhooks === undefined)
            return;
        const end = this.clock.monotonicMs() + ms;
        const failures = [];
        const deliver = async (event) => {
            const failure = await this.failureOf(end - this.clock.monotonicMs(), async (signal) => { await webhooks.send(receiver, event, signal); });
            if (failure !== undefined)
                failures.push(failure);
        };
        const before = events.slice(0, -1);
        for (let at = 0; at < before.length; at += atATime)
            await Promise.all(before.slice(at, at + atATime).map(deliver));
        await Promise.all(events.slice(-1).map(deliver));
        const [first] = failures;
        if (first !== undefined)
            this.problems.push(undelivered(`the webhook at ${webhooks.receivers[receiver] ?? ''}`, first, { events: failures.length, of: events.length }));
    }
    async attempt(whom, ms, tell) {
        const failure = await this.failureOf(ms, tell);
        if (failure !== undefined)
            this.problems.push(undelivered(whom, failure));
    }
    /** A bug in a message must not cost a deployment its record: it is a failure to tell like any other. */
    async failureOf(ms, tell) {
        try {
            await (0,within_time/* withinTime */.d)(this.clock, ms, tell);
            return undefined;
        }
        catch (error) {
            return error instanceof adapter_error.AdapterError ? error : new adapter_error.AdapterError('failed', error instanceof Error ? error.message : 'internal error', { cause: error });
        }
    }
}
/** A warning that somebody was not told, or may not have been. */
function undelivered(whom, { message, hint, ambiguous }, count) {
    const what = count === undefined || count.of === 1 ? 'the message' : `${count.events} of ${count.of} events`;
    const done = ambiguous ? 'may not have been delivered, and was not sent again lest it be there twice' : 'could not be delivered';
    return {
        code: 'OSOP-NOTIFY-001',
        severity: 'warning',
        message: `${what} to ${whom} ${done}: ${message}`,
        hint: `the deployment is not affected${hint === undefined ? '' : `; ${hint}`}`,
    };
}


/***/ }),

/***/ 97746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_child_abort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22397);


/** Gives work up after a time, by an AdapterError `timeout`: what it has sent by then may have arrived. */
async function withinTime(clock, ms, work) {
    const tooLong = new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('timeout', `no answer within ${Math.round(ms / 1000)} s`, { ambiguous: ms > 0 });
    if (ms <= 0)
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('timeout', 'there was no time left for it');
    const time = new AbortController();
    const stopped = new AbortController();
    void clock.sleep(ms, stopped.signal).then(() => { time.abort(tooLong); }, () => undefined);
    try {
        await work(time.signal);
    }
    catch (error) {
        throw time.signal.aborted ? tooLong : error;
    }
    finally {
        stopped.abort(_core_child_abort_js__WEBPACK_IMPORTED_MODULE_1__/* .noReason */ .o);
    }
}


/***/ })

};
