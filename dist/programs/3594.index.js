export const id = 3594;
export const ids = [3594,4490];
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

/***/ 33594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MergeRequestNote: () => (/* binding */ MergeRequestNote),
  openNote: () => (/* binding */ openNote)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/compiled/core/gitlab/job.js
/** Reads GitLab's variables; undefined outside of GitLab CI. https://docs.gitlab.com/ci/variables/predefined_variables/ */
function readGitlabJob(env) {
    // For a merge request from a fork the pipeline is the fork's, and the merge request is not.
    const project = env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID'];
    const apiUrl = env['CI_API_V4_URL'];
    if (env['GITLAB_CI'] === undefined || project === undefined || apiUrl === undefined)
        return undefined;
    const iid = env['CI_MERGE_REQUEST_IID'] ?? '';
    const sha = env['CI_COMMIT_SHA'] ?? '';
    return {
        apiUrl,
        project,
        projectUrl: env['CI_MERGE_REQUEST_PROJECT_URL'] ?? env['CI_PROJECT_URL'] ?? '',
        mergeRequest: /^[1-9]\d{0,9}$/.test(iid) ? Number(iid) : undefined,
        sha: /^[0-9a-f]{40,64}$/i.test(sha) ? sha.toLowerCase() : undefined,
        branch: env['CI_COMMIT_BRANCH'],
        runUrl: env['CI_JOB_URL'],
        place: JSON.stringify(['gitlab', env['CI_JOB_NAME'] ?? '']),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(34369);
// EXTERNAL MODULE: ./build/compiled/core/report/rendered-diff-blocks.js
var rendered_diff_blocks = __webpack_require__(17519);
// EXTERNAL MODULE: ./build/compiled/core/report/run-blocks.js
var run_blocks = __webpack_require__(65677);
// EXTERNAL MODULE: ./build/compiled/core/report/sticky-comment.js
var sticky_comment = __webpack_require__(70864);
// EXTERNAL MODULE: ./build/compiled/core/report/validation-summary.js
var validation_summary = __webpack_require__(61301);
// EXTERNAL MODULE: ./build/compiled/adapters/http-policy.js
var http_policy = __webpack_require__(17238);
// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var proxy = __webpack_require__(47736);
;// CONCATENATED MODULE: ./build/compiled/core/report/gitlab-markdown.js
const zeroWidthSpace = '&#8203;';
/** What GitLab reads no references in: fenced blocks, code spans, addresses of links, comments and tags. All of them are ours. */
const apart = /(^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\2[^\n]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)|\]\([^()\s]*\)|<!--[\s\S]*?-->|<\/?[a-z][^>\n]*>)/m;
/**
 * A comment that was made for GitHub as a note of GitLab. What others wrote is in it as entities already; beyond that GitLab looks
 * in the finished text for references that GitHub does not have (`!1`, `$1`, `%1`, `~label`, `&1`, `[vulnerability:1]`), and before
 * anything else for lines that begin with `/`, which are commands (https://docs.gitlab.com/user/project/quick_actions/).
 */
function forGitlab(markdown) {
    let rest = markdown;
    let text = '';
    for (let found = apart.exec(rest); found !== null; found = apart.exec(rest)) {
        text += inert(rest.slice(0, found.index), text) + found[0];
        rest = rest.slice(found.index + found[0].length);
    }
    return text + inert(rest, text);
}
function inert(piece, before) {
    const commands = piece.replace(/(^|\n)([ \t>]*)\/(?=[A-Za-z])/g, (whole, start, space, at) => (start === '' && (at > 0 || !isLineStart(before)) ? whole : `${start}${space}&#47;`));
    return commands
        .replace(/(&amp;|&#(?:36|126|33|37|94);|(?<!\[)[!%$~^])(?=[\p{L}\p{N}"_]|&#34;)/gu, `$1${zeroWidthSpace}`)
        .replace(/(&#91;|\[)(?=[a-z_]+:)/g, `$1${zeroWidthSpace}`)
        .replace(/&#42;(?=iteration:)/g, `&#42;${zeroWidthSpace}`);
}
function isLineStart(before) {
    return before === '' || /(?:^|\n)[ \t>]*$/.test(before);
}

// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(99898);
;// CONCATENATED MODULE: ./build/compiled/gitlab-notes.js





function gitlab_notes_inert(text, redact) {
    return text === undefined ? undefined : forGitlab(redact(text));
}
/** Throws where the variables of the job name another server than the inputs: whoever starts a pipeline can set them. */
function requireOwnServer(apiUrl, { gitlabUrl, allowHttp }) {
    if (gitlabUrl === undefined)
        return;
    const [own, api] = [(0,http_policy/* requireEndpoint */.V)(gitlabUrl, { input: 'gitlab-url', allowHttp }), (0,http_policy/* requireEndpoint */.V)(apiUrl, { input: 'CI_API_V4_URL', allowHttp })];
    // Behind one host there may be others beside a GitLab that has a root path.
    if (own.origin === api.origin && `${api.pathname}/`.startsWith(`${own.pathname.replace(/\/+$/, '')}/`))
        return;
    throw new adapter_error.AdapterError('refused', 'CI_API_V4_URL is no address of the server that gitlab-url names: gitlab-token is not sent there.', { hint: 'look who set CI_API_V4_URL for this pipeline, or correct gitlab-url' });
}
/** Connects to the GitLab of the job. What leaves is made inert there, and looked through for secrets once more. Throws AdapterError. */
async function connectNotes({ surfaces: { gitlabToken: token, gitlabUrl }, secrets, allowHttp }, { clock, env }, { job, deadlineMs, signal }) {
    if (token === undefined)
        throw new adapter_error.AdapterError('unauthenticated', 'There is no token for GitLab.', { hint: 'set gitlab-token' });
    requireOwnServer(job.apiUrl, { gitlabUrl, allowHttp });
    const [{ createHttpTransport }, { createGitlabNotes }] = await Promise.all([__webpack_require__.e(/* import() */ 3628).then(__webpack_require__.bind(__webpack_require__, 63628)), __webpack_require__.e(/* import() */ 1098).then(__webpack_require__.bind(__webpack_require__, 61098))]);
    const redact = (0,report_redact.createRedactor)(secrets);
    const transport = createHttpTransport({ clock, redact, proxy: (0,proxy/* readProxyRules */.q)(env) });
    const port = createGitlabNotes({ transport, clock, apiUrl: job.apiUrl, project: job.project, projectUrl: job.projectUrl, token, allowHttp, deadlineMs, signal });
    return {
        port: { ...port, showComment: async (request) => await port.showComment({ ...request, edit: (before) => gitlab_notes_inert(request.edit(before), redact) }) },
        close: () => { transport.close(); },
    };
}

// EXTERNAL MODULE: ./build/compiled/commands/surfaces/parts.js
var parts = __webpack_require__(11252);
// EXTERNAL MODULE: ./build/compiled/commands/surfaces/telling.js
var telling = __webpack_require__(17559);
;// CONCATENATED MODULE: ./build/compiled/commands/surfaces/merge-request.js










/** The note below a merge request, for a job of GitLab CI; undefined elsewhere, and where none is wanted. Nothing that goes wrong is thrown. */
function openNote(settings, host) {
    const job = readGitlabJob(host.env);
    return job === undefined || !settings.surfaces.comment ? undefined : new MergeRequestNote(job, { settings, host });
}
/** One note for each job and choice of applications, with a section for each command, as the comment on GitHub. */
class MergeRequestNote {
    #job;
    #settings;
    #host;
    /** By what was to be done: what works at a later try has not failed. */
    #warnings = new Map();
    #lines = [];
    #number;
    constructor(job, { settings, host }) {
        this.#job = job;
        this.#settings = settings;
        this.#host = host;
        this.#number = job.mergeRequest;
    }
    /** Of a run: in progress at its start, how it ended at its end. Texts must be without secrets. */
    surfaces() {
        let named = [];
        let begun;
        return {
            started: (event) => {
                if (begun !== undefined || event.dryRun)
                    return;
                named = event.apps;
                begun = this.#tell('deployment', (0,sticky_comment/* inProgress */.Vw)(this.#job.runUrl));
            },
            ended: async (record, { proposed }) => {
                await begun;
                const blocks = (0,run_blocks/* runBlocks */.g)(record, { named, repositoryUrl: this.#job.projectUrl === '' ? undefined : `${this.#job.projectUrl}/-`, room: { bytes: sticky_comment/* longestSection */.Cm, runUrl: this.#job.runUrl } });
                await this.#tell(record.dryRun || proposed ? 'plan' : 'deployment', blocks);
                return this.#shown();
            },
        };
    }
    /** Of a validation. The report must be without secrets. */
    async validated(report) {
        const { projectUrl, sha, runUrl } = this.#job;
        const link = projectUrl === '' || sha === undefined ? {} : { repositoryUrl: `${projectUrl}/-`, sha };
        await this.#tell('validation', [(0,validation_summary.validationSummary)(report, link, { budget: sticky_comment/* longestSection */.Cm / 2, folded: true }).trimEnd(), ...(runUrl === undefined ? [] : [(0,markdown_blocks/* markdownLink */.iQ)('the run', runUrl)])]);
        return this.#shown();
    }
    /** Of a rendered difference. The report must be without secrets. */
    async rendered(report) {
        await this.#tell('rendered', (0,rendered_diff_blocks.renderedDiffBlocks)(report, { bytes: sticky_comment/* longestSection */.Cm, runUrl: this.#job.runUrl }));
        return this.#shown();
    }
    #shown() {
        const { surfaces } = this.#settings;
        const nowhere = (0,telling/* cannotShow */.FD)({ ...this.#settings, surfaces: { ...surfaces, comment: false } }, undefined)?.warnings ?? [];
        return { warnings: [...this.#warnings.values(), ...nowhere], lines: this.#lines, annotated: false };
    }
    async #tell(section, blocks) {
        const { sha, branch, runUrl, place } = this.#job;
        if (this.#number === undefined && sha !== undefined) {
            this.#number = await this.#attempt('The merge request of the commit was not found', async (port) => await port.pullRequestOf({ sha, branch }));
            if (this.#number === undefined && this.#warnings.size === 0 && this.#lines.length === 0)
                this.#lines.push(`comment: ${sha.slice(0, 7)} came with no merge request`);
        }
        const number = this.#number;
        if (number === undefined)
            return;
        const mark = (0,sticky_comment/* commentMark */.Hc)([place, ...(0,parts/* identityOf */.cu)(this.#settings)]);
        const note = await this.#attempt(`Merge request ${number} has no note`, async (port) => await port.showComment({ number, mark, edit: (before) => (0,sticky_comment/* editComment */.QA)(before, { mark, section, blocks, runUrl }) }));
        const line = note?.url === undefined ? undefined : `comment: ${note.url}`;
        if (line !== undefined && !this.#lines.includes(line))
            this.#lines.push(line);
    }
    async #attempt(what, work) {
        const { signal } = this.#host;
        try {
            const { port, close } = await connectNotes(this.#settings, this.#host, { job: this.#job, ...(signal.aborted ? { deadlineMs: telling/* hurried */.qy } : { deadlineMs: telling/* patient */.Im, signal }) });
            try {
                const done = await work(port);
                this.#warnings.delete(what);
                return done;
            }
            finally {
                close();
            }
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError))
                throw error;
            this.#warnings.set(what, { code: 'OSOP-GITLAB-001', severity: 'warning', message: `${what}: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) });
            return undefined;
        }
    }
}


/***/ }),

/***/ 26073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commandBlocks)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** Commands to copy, in Markdown, each under what it is for. They hold no line ends. */
function commandBlocks(commands) {
    return commands.map(({ why, command }) => {
        const fence = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.fenceFor)(command, 3);
        return `${why}\n\n${fence}sh\n${command}\n${fence}`;
    }).join('\n\n');
}


/***/ }),

/***/ 8763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diffBlocks)
/* harmony export */ });
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67236);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34369);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48873);




/** Bytes for what stands around the lines of a diff: the fold, the notes, and how much is left out. */
const frame = 4_000;
const notes = 2_000;
/** Commits: a loop can make any number of them. With a smaller share nothing would be seen of any. */
const most = 20;
const leastShare = 5_000;
const longest = { branch: 200, path: 500 };
/**
 * The diffs of a run's commits in Markdown, a folded block each. No line can end its fence, for that is longer than any run
 * of backticks in it. Each gets the same share of the room; a line below tells how much is left out.
 */
function diffBlocks(diffs, room) {
    const shown = diffs.slice(0, Math.max(1, Math.min(most, Math.floor(room.bytes / leastShare))));
    const blocks = shown.map((diff) => diffBlock(diff, { ...room, bytes: Math.floor(room.bytes / shown.length) }));
    return shown.length === diffs.length ? blocks : [...blocks, `_… and the diffs of ${diffs.length - shown.length} more commits; the output of \`--format json\` has them._`];
}
function diffBlock(diff, room) {
    const { before, commit, after } = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTitle */ .Sm)(diff);
    const title = [before, ...(commit === undefined ? [] : [`<code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(commit, 80))}</code>`]), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(after, longest.branch + 100))].join(' ');
    if (diff.unread !== undefined)
        return `_${title} is not known: ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(diff.unread, 600))}_`;
    const { lines, left } = linesWithin(diff, room.bytes - frame);
    const fence = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.fenceFor)(lines.join('\n'), 3);
    const told = diff.files.flatMap((file) => {
        const note = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNote */ .ht)(file);
        return note === undefined ? [] : [`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(file.path, longest.path))}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdown)(note)}`];
    });
    const more = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutWords */ .Ny)(left);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(title, [
        ...(lines.length === 0 ? [] : [[`${fence}diff`, ...lines, fence].join('\n')]),
        ...(told.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fitList */ .em)('- ', { items: told, budget: notes }, (line) => line)]),
        ...(more === '' ? [] : [`_… ${more}${elsewhere(diff, room)}_`]),
    ].join('\n\n'));
}
/** As many lines as fit; what comes after the first one that does not is counted. */
function linesWithin({ files, filesLeftOut }, bytes) {
    const lines = [];
    const left = { lines: 0, files: filesLeftOut };
    let room = bytes;
    for (const file of files) {
        const patch = file.hunks.length === 0 ? [] : (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .patchLines */ .UZ)(file).map((line) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(line, longest.path + 10)));
        const fits = patch.findIndex((line) => {
            room -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(line) + 1;
            return room < 0;
        });
        const kept = fits < 0 ? patch : patch.slice(0, fits);
        // Two lines of a header alone tell nothing.
        if (kept.length > 2)
            lines.push(...kept);
        else if (fits >= 0)
            left.files += 1;
        left.lines += file.leftOut + (fits >= 0 && kept.length > 2 ? patch.length - kept.length : 0);
    }
    return { lines, left };
}
function elsewhere({ sha, filesLeftOut }, { repositoryUrl, runUrl }) {
    const isCommit = sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha);
    if (isCommit && repositoryUrl !== undefined)
        return `: ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)('the commit', `${repositoryUrl}/commit/${sha}`)} has them`;
    if (runUrl !== undefined)
        return `: see ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)('the run', runUrl)}`;
    if (isCommit)
        return `: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdownCode)(`git show ${sha}`)} shows them`;
    return filesLeftOut === 0 ? '; the output of `--format json` has more' : '';
}


/***/ }),

/***/ 27955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ shownImages)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** The images that were set; in a dry run, those that would be. There may be many: each is looked at when it is shown. */
function shownImages({ images, diffs = [], dryRun }, repositoryUrl) {
    const placed = diffs.flatMap(({ sha, images: of }) => of.map((image) => ({ image, sha })));
    const known = new Map(placed.map((found) => [keyOf(found.image), found]));
    const show = (image) => {
        const { name, file, path } = image;
        const found = known.get(keyOf(image));
        const line = found?.image.line;
        return { name, ...versionsOf(image), where: line === undefined ? `${file}#${path}` : `${file}:${line}`, url: pageOf(found, repositoryUrl) };
    };
    return { items: dryRun ? [...images, ...placed.map(({ image }) => image)] : images, show };
}
/** Of whole references only what differs: the name stands beside them. */
function versionsOf({ name, from, to }) {
    const isReference = (text) => text.length > name.length + 1 && text.startsWith(name) && ':@'.includes(text.charAt(name.length));
    return isReference(from) && isReference(to) ? { from: from.slice(name.length + 1), to: to.slice(name.length + 1) } : { from, to };
}
function keyOf({ name, file, path, to }) {
    return JSON.stringify([name, file, path, to]);
}
function pageOf(found, repositoryUrl) {
    if (found?.image.line === undefined || found.sha === undefined || repositoryUrl === undefined || !/^[0-9a-f]{40,64}$/.test(found.sha))
        return undefined;
    return `${repositoryUrl}/blob/${found.sha}/${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.wellFormed)(found.image.file).split('/').map(encodeURIComponent).join('/')}#L${found.image.line}`;
}


/***/ }),

/***/ 16208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ imagesTable)
/* harmony export */ });
/* harmony import */ var _image_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27955);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);



const maxText = 600;
/** The images of a run before and after, as a table in Markdown of at most so many bytes; empty where there are none. */
function imagesTable(record, { budget, repositoryUrl }) {
    const { items, show } = (0,_image_places_js__WEBPACK_IMPORTED_MODULE_0__/* .shownImages */ .O)(record, repositoryUrl);
    if (items.length === 0)
        return '';
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTable */ .SM)(['Image', 'From', 'To', 'Where'], { items, budget }, (image) => {
        const { name, from, to, where, url } = show(image);
        return [code(name), from === '' ? '_new_' : code(from), to === '' ? '_gone_' : code(to), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(where, maxText), url)];
    });
}
function code(text) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(text, maxText));
}


/***/ }),

/***/ 9537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextCommands),
/* harmony export */   y: () => (/* binding */ nextFlag)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29969);

/**
 * What can be typed after a run: a real run after a rehearsal, a rollback by hand after a deployment or a failure that was
 * not rolled back, a revert in git where it still names what was left. Names in the commands are quoted for a shell.
 */
function nextCommands(record, { command }) {
    if (record.exitCode === 2 || record.result === 'cancelled')
        return [];
    if (command === 'rehearse')
        return afterRehearsal(record);
    if (record.dryRun)
        return [];
    return [...revertInGit(record), ...rollBack(record, command)];
}
function afterRehearsal({ workflow, apps }) {
    const file = workflow.file.startsWith('built-in') ? apps.map(({ name }) => nextFlag('app', name)) : [nextFlag('workflow', workflow.file)];
    if (file.includes(undefined))
        return [];
    return [{ why: 'This was a rehearsal. Carry it out, first without changing anything:', command: ['osop-argocd run', ...file, '--dry-run'].join(' ') }];
}
/** Argo CD's own rollback leaves git as it was. */
function revertInGit({ rollbackStrategy, commitSha, revertSha, result }) {
    if (rollbackStrategy !== 'argocd' || result !== 'rolled-back' || revertSha !== undefined || commitSha === undefined || !/^[0-9a-f]{40,64}$/.test(commitSha))
        return [];
    return [{ why: `Git still names ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(commitSha)}. Take it back there too, before the next sync:`, command: `git revert --no-edit ${commitSha} && git push` }];
}
function rollBack({ apps, result, rollbackStrategy }, command) {
    if (command === 'rollback' || command === 'bump' || command === 'wait')
        return [];
    const deployed = result === 'succeeded';
    const stuck = (result === 'failed' || result === 'unknown') && rollbackStrategy === undefined;
    const meant = apps.filter((app) => (deployed ? app.result === 'succeeded' : stuck && app.result !== 'succeeded'));
    const why = deployed ? 'Should it have to be taken back:' : 'It was not rolled back. See where a rollback would lead, and leave the flag `--dry-run` out to do it:';
    return [...new Set(meant.map(targetOf))].flatMap((to) => {
        const names = meant.filter((app) => targetOf(app) === to).map(({ name, namespace }) => nextFlag('app', namespace === undefined ? name : `${namespace}/${name}`));
        if (names.includes(undefined))
            return [];
        return [{ why, command: ['osop-argocd rollback', ...names, `--to ${to}`, ...(deployed ? [] : ['--dry-run'])].join(' ') }];
    });
}
/** The commit that was live and healthy before the run; where that is not known, the history is asked when it is typed. */
function targetOf({ revisionBefore }) {
    return revisionBefore === undefined || !/^[0-9a-f]{40}$/.test(revisionBefore) ? 'last-healthy' : revisionBefore;
}
/** `--name value` for a POSIX shell; undefined where the value cannot be typed. */
function nextFlag(name, value) {
    if (value === '' || value.length > 500 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(value))
        return undefined;
    const quoted = /^[\w./:@+,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
    return value.startsWith('-') ? `--${name}=${quoted}` : `--${name} ${quoted}`;
}


/***/ }),

/***/ 55991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ phasesOf)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** Every node and those within it, in their order. Ids are cut to `longest` characters. */
function phasesOf(nodes, longest) {
    return nodes.flatMap((node) => withPaths(node, { parent: '', longest }));
}
function withPaths(node, { parent, longest }) {
    const path = `${parent}${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(node.id, longest)}`;
    return [{ node, path }, ...node.children.flatMap((child) => withPaths(child, { parent: `${path} / `, longest }))];
}


/***/ }),

/***/ 65677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runBlocks)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29969);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69619);
/* harmony import */ var _command_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26073);
/* harmony import */ var _diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8763);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60067);
/* harmony import */ var _images_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16208);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34369);
/* harmony import */ var _next_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9537);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55991);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15750);











const maxLine = 600;
/** Of the room, what each table or list may take. */
const shares = { notices: 0.08, images: 0.15, apps: 0.2, problems: 0.2, nodes: 0.15, diffs: 0.15 };
/**
 * A run in Markdown for a check run or a comment, in blocks by their weight: the verdict, why, what must not be missed, what
 * changed or would, applications, problems, phases. Everything that others wrote is shown letter by letter.
 */
function runBlocks(record, options) {
    const { room } = options;
    return [
        `### ${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .resultLooks */ .Oo[record.result].emoji} ${inline(record.headline)}`,
        record.reason === undefined ? '' : `**Why:** ${inline(record.reason)}`,
        record.notices.length === 0 ? '' : ['> [!WARNING]', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('> - ', { items: record.notices, budget: room.bytes * shares.notices }, inline)].join('\n'),
        facts(record, options),
        images(record, options),
        ...(options.diffs === true ? (0,_diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .diffBlocks */ .C)(record.diffs ?? [], { bytes: room.bytes * shares.diffs, repositoryUrl: options.repositoryUrl, runUrl: room.runUrl }) : []),
        applications(record, options),
        options.command === undefined ? '' : (0,_command_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .commandBlocks */ .E)((0,_next_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .nextCommands */ ._)(record, { command: options.command })),
        problems(record.problems, room),
        phases(record, room),
        footer(record, room),
    ].filter((block) => block !== '');
}
function inline(text) {
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(text, maxLine));
}
function facts({ commitSha, previousSha, revertSha, changedFiles }, { repositoryUrl }) {
    const commit = (sha) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .codeLink */ .U1)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .shortRevision */ .w7)(sha), 80), repositoryUrl === undefined || !/^[0-9a-f]{40}$/.test(sha) ? undefined : `${repositoryUrl}/commit/${sha}`);
    return [
        ...(commitSha === undefined ? [] : [`Commit ${commit(commitSha)}${previousSha === undefined ? '' : `, before it ${commit(previousSha)}`}`]),
        ...(revertSha === undefined ? [] : [`reverted by ${commit(revertSha)}`]),
        ...(changedFiles.length === 0 ? [] : [`${changedFiles.length} changed ${changedFiles.length === 1 ? 'file' : 'files'}`]),
    ].join(' · ');
}
function images(record, { repositoryUrl, room }) {
    const table = (0,_images_table_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesTable */ .V)(record, { budget: room.bytes * shares.images, repositoryUrl });
    return table === '' ? '' : `${record.dryRun ? '**Images to be set**' : '**Images**'}\n\n${table}`;
}
function applications({ apps, dryRun, result }, { named, room }) {
    const budget = room.bytes * shares.apps;
    if (apps.length > 0) {
        return [`**${dryRun ? 'Applications that are affected' : 'Applications'}**`, '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Application', 'Result', 'Sync', 'Health', 'Revision', 'Causes'], { items: apps, budget }, appCells)].join('\n');
    }
    if (named.length === 0 || result !== 'planned')
        return '';
    return ['**Applications that the workflow names**; Argo CD was not asked', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('- ', { items: named, budget }, (name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(name, maxLine)))].join('\n');
}
function appCells({ name, namespace, url, result, sync, health, revision, causes }) {
    const left = causes.length - 5;
    return [
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(namespace === undefined ? name : `${namespace}/${name}`, maxLine), url),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .resultLooks */ .Oo[result].emoji} ${result}`),
        sync ?? '–',
        health ?? '–',
        revision === undefined ? '–' : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .shortRevision */ .w7)(revision), 80)),
        [...causes.slice(0, 5).map((cause) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(cause, 300))), ...(left > 0 ? [`… and ${left} more`] : [])].join('<br>'),
    ];
}
const marks = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
const order = ['error', 'warning', 'notice'];
function problems(found, room) {
    if (found.length === 0)
        return '';
    const items = order.flatMap((severity) => found.filter((problem) => problem.severity === severity));
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Severity', 'Code', 'Where', 'What', 'Do'], { items, budget: room.bytes * shares.problems }, ({ severity, code, where, message, hint = '' }) => [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(marks[severity]), code, where === undefined ? '' : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)((0,_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .formatLocation */ .j)(where), maxLine)), inline(message), inline(hint)]);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${found.length} ${found.length === 1 ? 'problem' : 'problems'}`, table);
}
function phases({ nodes, dryRun }, room) {
    if (nodes.length === 0)
        return '';
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Node', 'Outcome', 'Time', 'Note'], { items: (0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .phasesOf */ .I)(nodes, 200), budget: room.bytes * shares.nodes }, ({ path, node }) => [
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdownCode)(path),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .statusLooks */ .Rg[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`),
        node.attempts === 0 ? '–' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(node.durationMs)),
        inline(node.note ?? node.problems[0]?.message ?? ''),
    ]);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(dryRun ? 'What will happen' : 'Phases', table);
}
function footer({ workflow, durationMs }, { runUrl }) {
    const run = runUrl === undefined ? [] : [`**${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('the run', runUrl)}**`];
    return [`Workflow ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(workflow.name, 200))}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(durationMs), ...run].join(' · ');
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
