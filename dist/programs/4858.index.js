export const id = 4858;
export const ids = [4858,4490];
export const modules = {

/***/ 64490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   dt: () => (/* binding */ forbiddenAddressCode),
/* harmony export */   pE: () => (/* binding */ createGuardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


/**
 * Addresses where clouds answer with the credentials of the machine, and link-local ones, where nothing
 * that is deployed from here lives. The check is made on the address that is connected to,
 * so that neither a name nor another notation of the address gets around it.
 */
const forbidden = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
// NAT64 of 169.254.0.0/16.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
/** True for an IP address, in any notation that `new URL` leaves, that must not be connected to. */
function isForbiddenAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare);
    return family !== 0 && forbidden.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Error code of a connection that was refused by its address. */
const forbiddenAddressCode = 'EFORBIDDENADDRESS';
/** A lookup for sockets that fails when any address of the name is forbidden. */
function createGuardedLookup(resolveAll = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        resolveAll(hostname, { ...options, all: true }, (error, addresses) => {
            const bad = error === null ? addresses.find(({ address }) => isForbiddenAddress(address)) : undefined;
            const first = addresses?.[0];
            if (bad !== undefined) {
                callback(Object.assign(new Error(`${hostname} resolves to ${bad.address}`), { code: forbiddenAddressCode }), '', 0);
            }
            else if (error !== null || first === undefined) {
                callback(error ?? Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            }
            else if (options.all === true) {
                callback(null, addresses);
            }
            else {
                callback(null, first.address, first.family);
            }
        });
    };
}


/***/ }),

/***/ 37192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   RZ: () => (/* binding */ codeOfStatus),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78805);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17238);




const attempts = 3;
/**
 * Posts until it is answered, within the time. What was posted is posted again only where it certainly did not arrive: no
 * connection came about, or the server said to come back later (429 with `Retry-After`) and there is time for that.
 */
async function deliver(request, { transport, clock, timeoutMs = 15_000 }) {
    const end = clock.monotonicMs() + timeoutMs;
    const isRetryable = (error) => {
        const inTime = clock.monotonicMs() + (error.retryAfterMs ?? 0) < end;
        return inTime && (error.code === 'rate-limited' ? error.retryAfterMs !== undefined : error.status === undefined && !error.ambiguous && error.retryable);
    };
    return await (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(async (remainingMs) => {
        const answer = await transport.request({ ...request, method: 'POST', timeoutMs: remainingMs, maxBodyBytes: 1024 * 1024 });
        const wait = (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .Vs)(answer.headers, clock.now());
        if (answer.status === 429)
            throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('rate-limited', `${request.url.origin} answered 429: ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(withoutAddress(answer.body, request.url), 200) || 'too many requests'}`, { status: 429, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
        return answer;
    }, { clock, attempts, deadlineMs: timeoutMs, signal: request.signal, isRetryable });
}
/** What a status that is no success means. */
function codeOfStatus(status) {
    switch (status) {
        case 401:
        case 403:
            return 'forbidden';
        case 404:
        case 410:
            return 'not-found';
        case 429:
            return 'rate-limited';
        default:
            return status >= 500 ? 'unavailable' : 'refused';
    }
}
/** Error pages like to quote the address that was asked for: of it only the origin may be told. */
function withoutAddress(text, url) {
    const secrets = [url.search, url.pathname, decodePath(url.pathname), ...url.pathname.split('/'), ...url.searchParams.values()].filter((part) => part.length >= 6);
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 17238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   V: () => (/* binding */ requireEndpoint)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_net_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13931);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64490);



/** Parses an address that came from an input named `input`; throws `refused` without quoting it. */
function requireEndpoint(text, rules) {
    const endpoint = (0,_core_net_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .Bk)(text, rules);
    if (endpoint.kind === 'refused') {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `${rules.input} ${endpoint.reason}.`, endpoint.hint === undefined ? {} : { hint: endpoint.hint });
    }
    if ((0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbiddenAddress */ .KV)(endpoint.url.hostname)) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `${rules.input} is a link-local or cloud-metadata address, which is never connected to.`);
    }
    return endpoint.url;
}
const firstPauseMs = 250;
const longestPauseMs = 10_000;
/**
 * Repeats a read that failed in a way that may pass: exponential backoff with full jitter, or the pause that the
 * server asked for, never past the deadline. `read` receives the milliseconds that are left.
 */
async function retrying(read, options) {
    const { clock } = options;
    const random = options.random ?? Math.random;
    const end = clock.monotonicMs() + options.deadlineMs;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await read(Math.max(1, end - clock.monotonicMs()));
        }
        catch (error) {
            const remainingMs = end - clock.monotonicMs();
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || attempt >= options.attempts || remainingMs <= 0 || !mayPass(error, options)) {
                throw error;
            }
            await pause(clock, Math.min(remainingMs, error.retryAfterMs ?? backoffMs(attempt, random)), options.signal);
        }
    }
}
function mayPass(error, options) {
    return error.code !== 'cancelled' && (options.isRetryable?.(error) ?? error.retryable);
}
function backoffMs(attempt, random) {
    return random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
}
async function pause(clock, ms, signal) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('cancelled', 'cancelled while waiting to try again', { cause: error });
    }
}


/***/ }),

/***/ 44858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellNotRun: () => (/* binding */ tellNotRun)
/* harmony export */ });
/* harmony import */ var _adapters_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63628);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _core_messages_slack_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81765);
/* harmony import */ var _core_net_proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47736);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99898);
/* harmony import */ var _engine_announce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83434);
/* harmony import */ var _message_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18951);







const telling = new Set(['run', 'bump', 'promote', 'sync', 'rollback']);
/**
 * Tells Slack and webhooks of a deployment that ended before it began: a message and an event `run.ended`, and none that it
 * began. Whoever only proposes a change, or may be a stranger, makes nobody's channel ring. Returns what could not be told.
 */
async function tellNotRun({ record, trigger }, settings, { clock, env, signal }) {
    const { notify: { slack, webhookUrls }, command, dryRun, app, secrets } = settings;
    const isTold = telling.has(command) && !dryRun && !trigger.proposed && (record.result === 'failed' || record.result === 'refused');
    if (!isTold || (slack === undefined && webhookUrls.length === 0))
        return [];
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_4__.createRedactor)([...secrets, ...secrets.map(_core_messages_slack_text_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeSlack */ .k)]);
    const transport = (0,_adapters_http_js__WEBPACK_IMPORTED_MODULE_0__.createHttpTransport)({ clock, redact, proxy: (0,_core_net_proxy_js__WEBPACK_IMPORTED_MODULE_6__/* .readProxyRules */ .q)(env) });
    try {
        const ports = await (0,_message_ports_js__WEBPACK_IMPORTED_MODULE_3__.openMessages)(settings, { transport, clock });
        const { repository, branch, sha: commit, event, actor, runUrl } = trigger;
        const { runId, workflow, startedAt } = record;
        const announcer = new _engine_announce_js__WEBPACK_IMPORTED_MODULE_2__/* .Announcer */ .e({ runId, workflow, startedAt, apps: app, repository, branch, commit, event, actor, runUrl }, { ports: { ...ports, redact }, clock });
        return await announcer.ended(record, { cancelled: signal.aborted });
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError))
            throw error;
        return [{ code: 'OSOP-NOTIFY-001', severity: 'warning', message: `nobody was told: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) }];
    }
    finally {
        transport.close();
    }
}


/***/ }),

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

/***/ 38765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ explainSlackError)
/* harmony export */ });
const token = { why: 'it does not accept the token', hint: 'give slack-token the bot token (xoxb-…) of an app that is installed in the workspace' };
const channel = { why: 'there is no such channel for this token', hint: 'give slack-channel the id of the channel (C0123456789), and invite the app to it: /invite @app' };
const webhook = { why: 'the webhook is gone or was turned off', hint: 'make a new incoming webhook in the settings of the app, and set slack-webhook-url to it' };
const content = { why: 'it cannot show the message', hint: 'where the workflow has a body of its own for it, check that against Block Kit' };
const policy = { why: 'a setting of the workspace or channel forbids it', hint: 'ask an administrator of the Slack workspace' };
const busy = { why: 'too many messages were sent in a short time', hint: 'nothing was posted; later messages are not affected' };
const errors = {
    not_authed: token, invalid_auth: token, account_inactive: token, token_revoked: token, token_expired: token, not_allowed_token_type: token, invalid_token: token,
    channel_not_found: channel,
    not_in_channel: { why: 'the app is not a member of the channel', hint: 'invite it: /invite @app in the channel' },
    is_archived: { why: 'the channel is archived', hint: 'set slack-channel to another channel' },
    channel_is_archived: { why: 'the channel is archived', hint: 'make a webhook for another channel' },
    missing_scope: { why: 'the token may not do this', hint: 'give the app the scope chat:write (for channels that it is not in, chat:write.public too), and install it again' },
    no_permission: { why: 'the token may not do this', hint: 'give the app the scope chat:write, and install it again' },
    msg_too_long: content, no_text: content, invalid_blocks: content, invalid_blocks_format: content, invalid_payload: content, too_many_attachments: content, invalid_attachments: content,
    no_service: webhook, no_service_id: webhook, no_team: webhook, no_active_hooks: webhook, action_prohibited: policy, posting_to_general_channel_denied: policy,
    restricted_action: policy, restricted_action_read_only_channel: policy, restricted_action_thread_only_channel: policy, ekm_access_denied: policy, org_login_required: policy, team_access_not_granted: policy,
    ratelimited: busy, rate_limited: busy, message_limit_exceeded: busy, rollup_error: busy,
    cant_update_message: { why: 'the message of the beginning is not of this app', hint: 'use one app for a channel' },
    edit_window_closed: { why: 'the message of the beginning is too old to be changed', hint: 'lengthen the time for edits in the settings of the workspace' },
    message_not_found: { why: 'the message of the beginning was deleted', hint: 'nothing has to be done: the result stands in a message of its own' },
};
/** Errors after which Slack itself does not know whether the message was posted. */
const unsettled = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);
/** Explains a code of Slack, such as `not_in_channel`; one that is not known is named alone. */
function explainSlackError(code) {
    const name = /^[a-z_]{2,60}$/.test(code) ? code : 'an error without a name';
    const known = Object.hasOwn(errors, name) ? errors[name] : undefined;
    return { message: known === undefined ? name : `${name}: ${known.why}`, hint: known?.hint, ambiguous: unsettled.has(name) };
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

/** Nobody reads why a timer was let go of; without a reason, one with a stack is made each time. */
const noReason = new Error('done');
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
        stopped.abort(noReason);
    }
}


/***/ }),

/***/ 18951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMessages: () => (/* binding */ openMessages)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/messages/slack-errors.js
var slack_errors = __webpack_require__(38765);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/adapters/http-delivery.js
var http_delivery = __webpack_require__(37192);
// EXTERNAL MODULE: ./build/compiled/adapters/http-policy.js
var http_policy = __webpack_require__(17238);
;// CONCATENATED MODULE: ./build/compiled/adapters/messages.js





/** Posts JSON to an incoming webhook. Its address is a secret: no error says more of it than the origin. */
function createMessages(options) {
    return {
        post: async (address, body, signal) => {
            const url = (0,http_policy/* requireEndpoint */.V)(address, { input: 'The address of the message', allowHttp: options.allowHttp ?? false });
            const answer = await (0,http_delivery/* deliver */.cK)({
                url,
                headers: { 'Content-Type': 'application/json', Accept: '*/*', 'User-Agent': 'osop-argocd' },
                body: JSON.stringify(body),
                signal,
            }, options);
            if (answer.status >= 400) {
                const said = (0,one_line/* oneLine */.TN)((0,http_delivery/* withoutAddress */.L1)(answer.body, url), 200);
                const { hint } = (0,slack_errors/* explainSlackError */.m)(said);
                throw new adapter_error.AdapterError((0,http_delivery/* codeOfStatus */.RZ)(answer.status), `${url.origin} answered ${answer.status}: ${said || 'nothing'}`, { status: answer.status, ...(hint === undefined ? {} : { hint }) });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/message-ports.js

/** The ports by which people and other programs are told. Throws AdapterError for an address that is never connected to. */
async function openMessages({ notify: { slack, webhookUrls, webhookSecret }, allowHttp, dryRun }, { transport, clock }) {
    const common = { transport, clock, allowHttp };
    const messages = createMessages(common);
    if (dryRun)
        return { messages };
    return {
        messages,
        ...(slack === undefined ? {} : { slack: (await __webpack_require__.e(/* import() */ 6563).then(__webpack_require__.bind(__webpack_require__, 76563))).createSlack({ ...common, ...slack }) }),
        ...(webhookUrls.length === 0 ? {} : { webhooks: (await __webpack_require__.e(/* import() */ 5573).then(__webpack_require__.bind(__webpack_require__, 95573))).createWebhooks({ ...common, urls: webhookUrls, secret: webhookSecret }) }),
    };
}


/***/ })

};
