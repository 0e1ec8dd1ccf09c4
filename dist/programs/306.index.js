export const id = 306;
export const ids = [306,9129];
export const modules = {

/***/ 11252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ tellInterrupted),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   lB: () => (/* binding */ tellComment),
/* harmony export */   tX: () => (/* binding */ tellCheckRun)
/* harmony export */ });
/* harmony import */ var _core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46030);
/* harmony import */ var _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70864);


/** Makes the check run. Where it cannot be made, the log gets the annotations as without it. */
async function tellCheckRun(telling, { settings, headline, blocks, problems, conclusion }) {
    const { job } = telling;
    const { sha } = job;
    if (!settings.surfaces.checkRun)
        return;
    if (sha === undefined) {
        telling.warn({ code: 'OSOP-GITHUB-001', severity: 'warning', message: 'The check run was not made: GITHUB_SHA names no commit' });
        return;
    }
    const { title, summary, annotations } = (0,_core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunReport */ .oi)({ headline, blocks, problems, runUrl: job.runUrl });
    const shown = settings.annotations ? annotations : [];
    const name = `${job.title === '' ? 'OSOP' : job.title}: osop ${settings.command}`;
    const mark = JSON.stringify([job.runId ?? '', job.runAttempt, job.place, job.step, ...identityOf(settings)]).slice(0, 1_000);
    const run = await telling.show({ what: 'The check run was not made', permission: 'checks: write' }, async (port) => await port.showCheckRun({ name, sha, mark, detailsUrl: job.runUrl, conclusion, title, summary, annotations: shown }));
    if (run === undefined)
        return;
    telling.annotated = true;
    telling.lines.push(`check run: ${run.url}`);
    if (run.annotated < shown.length) {
        telling.warn({ code: 'OSOP-GITHUB-001', severity: 'warning', message: `${shown.length - run.annotated} of ${shown.length} annotations are missing in the check run: ${run.note ?? 'GitHub did not take them'}`, hint: 'the job summary has all of them' });
    }
}
/** Puts sections into the comment of the pull request, at once. One without a block goes. */
async function tellComment(telling, { settings, number, parts }) {
    const { job } = telling;
    const mark = (0,_core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMark */ .Hc)([job.place, ...identityOf(settings)]);
    const comment = await telling.show({ what: `Pull request ${number} was not commented on`, permission: 'pull-requests: write' }, async (port) => await port.showComment({ number, mark, edit: (before) => _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentSections */ .sW.reduce((text, section) => (parts[section] === undefined ? text : (0,_core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .editComment */ .QA)(text, { mark, section, blocks: parts[section], runUrl: job.runUrl })), before) ?? mark }));
    if (comment?.url !== undefined)
        telling.lines.push(`comment: ${comment.url}`);
}
/** Says below the pull request of a run that was killed that it will not go on. Where there is no such comment, none is made. */
async function tellInterrupted(telling, { settings, number, run }) {
    const { job } = telling;
    const mark = (0,_core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMark */ .Hc)([job.place, ...identityOf(settings)]);
    await telling.show({ what: `The comment of pull request ${number} still looks as if its run was in progress`, permission: 'pull-requests: write' }, async (port) => await port.showComment({ number, mark, edit: (before) => (0,_core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedComment */ .aj)(before, { mark, run, runUrl: job.runUrl }) }));
}
/** What tells one use of the action in a job from another, and does not change from run to run. */
function identityOf({ workflow, app, selection, workingDirectory, configRepository, configPath, manifests, from, to }) {
    return [JSON.stringify({ workflow, app, selection, workingDirectory, configRepository, configPath, manifests, from, to })];
}


/***/ }),

/***/ 17559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ cannotShow),
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   Q: () => (/* binding */ Telling),
/* harmony export */   qy: () => (/* binding */ hurried)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _github_surfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56888);


/** Milliseconds for a request with its repetitions: long enough for the minute that a secondary rate limit asks for. */
const patient = 100_000;
/** A job that is cancelled has 10 s from its first signal. */
const hurried = 3_000;
const troubles = new Set(['unreachable', 'timeout', 'unavailable', 'rate-limited']);
/** Collects what was shown. Nothing that goes wrong here is thrown: it becomes a warning. */
class Telling {
    /** By what was to be shown: what works at a later try has not failed. */
    warnings = new Map();
    lines = [];
    annotated = false;
    job;
    settings;
    host;
    /** Why GitHub is asked nothing more for now: each further try would take as long again. */
    trouble;
    constructor(job, { settings, host }) {
        this.job = job;
        this.settings = settings;
        this.host = host;
    }
    /**
     * Shows something; undefined where that failed. `what` begins the warning, `permission` is what the token needs.
     * `isOptional` makes a missing permission a line in the log: nobody asked for it by name.
     */
    async show(about, work) {
        try {
            if (this.trouble !== undefined)
                throw this.trouble;
            const { port, close } = await (0,_github_surfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .connectSurfaces */ .N)(this.settings, this.host, { ...this.patience(), job: this.job });
            try {
                const result = await work(port);
                this.warnings.delete(about.what);
                return result;
            }
            finally {
                close();
            }
        }
        catch (error) {
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
                throw error;
            if (troubles.has(error.code))
                this.trouble = error;
            if (about.isOptional === true)
                this.lines.push(`${about.what}: ${error.message}`);
            else
                this.warnings.set(about.what, warningOf(about, error));
            return undefined;
        }
    }
    warn(problem) {
        this.warnings.set(problem.message, problem);
    }
    shown() {
        return { warnings: [...this.warnings.values()], lines: this.lines, annotated: this.annotated };
    }
    /** Trouble at the beginning may have passed at the end. */
    takeHeart() {
        this.trouble = undefined;
    }
    /** To cancel the job ends what waits; what is told afterwards must be told at once. */
    patience() {
        const { signal } = this.host;
        return signal.aborted ? { deadlineMs: hurried } : { deadlineMs: patient, signal };
    }
}
/** What cannot be shown at all: the inputs ask for it, but this is no job of GitHub Actions, or it has no token. */
function cannotShow(settings, job) {
    const asked = [...(settings.surfaces.checkRun ? ['check-run'] : []), ...(settings.surfaces.comment ? ['comment'] : []), ...(settings.surfaces.deployment === 'true' ? ['deployment'] : [])];
    const missing = job === undefined ? 'this is no job of GitHub Actions' : settings.githubToken === undefined ? 'there is no token' : undefined;
    if (missing === undefined)
        return undefined;
    const warnings = asked.length === 0 ? [] : [{ code: 'OSOP-GITHUB-001', severity: 'warning', message: `nothing is shown by ${asked.join(', ')}: ${missing}`, hint: job === undefined ? 'use these inputs in a job of GitHub Actions' : 'set github-token' }];
    return { warnings, lines: [], annotated: false };
}
function warningOf({ what, permission }, error) {
    const denied = error.code === 'forbidden' || error.code === 'not-found';
    const hint = denied ? `give the job permissions: {${permission}}; a run for a pull request from a fork never has it` : error.hint;
    return { code: 'OSOP-GITHUB-001', severity: 'warning', message: `${what}: ${error.message}`, ...(hint === undefined ? {} : { hint }) };
}


/***/ }),

/***/ 39129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsFor: () => (/* binding */ annotationsFor)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** Longer messages are cut by GitHub. */
const maxMessage = 4_096;
/**
 * The problems that fit into a step's annotations, in their order, and how many did not. One error less
 * than the limit is used: the line by which the run itself fails counts too. Problems with a place go
 * first, for only they stand at a line of a diff; the same problem is shown once.
 */
function annotationsFor(problems, options) {
    const unique = [...new Map(problems.map((problem) => [JSON.stringify([problem.severity, problem.code, problem.where, problem.message]), problem])).values()];
    const ordered = [...unique.filter(({ where }) => where !== undefined), ...unique.filter(({ where }) => where === undefined)];
    const room = { error: Math.max(0, options.limit - 1), warning: options.limit, notice: options.limit };
    const shown = [];
    for (const problem of ordered) {
        if (room[problem.severity] === 0)
            continue;
        room[problem.severity] -= 1;
        shown.push(annotationOf(problem));
    }
    return { shown, leftOut: unique.length - shown.length };
}
function annotationOf(problem) {
    const text = problem.hint === undefined ? problem.message : `${problem.message}\n${problem.hint}`;
    return {
        level: problem.severity,
        message: (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(text), maxMessage),
        title: problem.code,
        ...(problem.where === undefined
            ? {}
            : { file: (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forLogLine)(problem.where.file), line: problem.where.line, column: problem.where.column }),
    };
}


/***/ }),

/***/ 46030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ checkRunRoom),
/* harmony export */   oi: () => (/* binding */ checkRunReport),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12659);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39129);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60067);



/** Bytes of its summary: GitHub takes 65,535 characters. */
const checkRunRoom = 65_000;
const longestTitle = 200;
/** A request for each fifty of them: more would be a burden, and nobody reads them. */
const mostAnnotations = 1_000;
/** What a check run shows. Problems that cannot stand at a line of the repository are counted in the summary, which lists them. */
function checkRunReport({ headline, blocks, problems, runUrl }) {
    const { shown } = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__.annotationsFor)(problems, { limit: Number.POSITIVE_INFINITY });
    const placed = shown.flatMap((annotation) => {
        const { file, line } = annotation;
        return file === undefined || line === undefined || line < 1 || file.startsWith('/') || file.split('/').includes('..') ? [] : [{ ...annotation, file, line }];
    });
    const annotations = placed.slice(0, mostAnnotations);
    const leftOut = shown.length - annotations.length;
    const note = leftOut === 0 ? [] : [`_${leftOut} of ${shown.length} problems ${leftOut === 1 ? 'is' : 'are'} not annotated: ${shown.length - placed.length} without a line in the repository, ${placed.length - annotations.length} more than are shown._`];
    const [verdict = '', ...rest] = blocks;
    return { title: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(headline, longestTitle), summary: (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitBlocks */ .U8)([verdict, ...note, ...rest], { bytes: checkRunRoom, runUrl }), annotations, leftOut };
}
const conclusions = {
    succeeded: 'success',
    'nothing-to-do': 'success',
    planned: 'success',
    'rolled-back': 'failure',
    failed: 'failure',
    refused: 'failure',
    superseded: 'neutral',
    cancelled: 'cancelled',
    unknown: 'failure',
};
/** What a check run concludes from a run. */
function conclusionOf(result) {
    return conclusions[result];
}


/***/ }),

/***/ 43551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. Two 32-bit FNV-1a as hexadecimal.
 */
function fingerprints(problems) {
    const seen = new Map();
    return problems.map(({ code, policy, message, where }) => {
        const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
        const number = seen.get(text) ?? 0;
        seen.set(text, number + 1);
        return fingerprintOf(`${text} ${number}`);
    });
}
/** Sixteen hexadecimal digits that stand for a text. Twice 32 bits: of the text forwards, and of the text backwards from another beginning. */
function fingerprintOf(text) {
    let [forwards, backwards] = [0x811c9dc5, 0x050c5d1f];
    for (let index = 0; index < text.length; index += 1) {
        forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
        backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
    }
    return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
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

/***/ 70864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ longestSection),
/* harmony export */   Hc: () => (/* binding */ commentMark),
/* harmony export */   QA: () => (/* binding */ editComment),
/* harmony export */   Vw: () => (/* binding */ inProgress),
/* harmony export */   aj: () => (/* binding */ interruptedComment),
/* harmony export */   sW: () => (/* binding */ commentSections)
/* harmony export */ });
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60067);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43551);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);



/**
 * The parts of a comment, in the order in which they are shown. Each command writes its own and leaves the others as they
 * are. `preview` is the preview of the pull request, `rendered` what a change does to what applications deploy, `diff` what commits of a run change, or would change.
 */
const commentSections = ['preview', 'deployment', 'validation', 'rendered', 'plan', 'diff'];
/** Bytes of one section. */
const longestSection = 16_000;
/** Bytes of all of them, which with their marks stay below the 65,536 characters that GitHub takes. */
const longestComment = 64_000;
/** The line that a comment of ours begins with. `key` is what is the same for every run that writes into the same comment. */
function commentMark(key) {
    return `<!-- osop-argocd ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(JSON.stringify(key.map((part) => part ?? null)))} -->`;
}
/** The comment with one section put in or replaced. `before` is the text as it is there; undefined where there is none. */
function editComment(before, { mark, section, blocks, runUrl }) {
    const others = new Map(commentSections.map((name) => [name, name === section ? undefined : sectionOf(before, name)]));
    const taken = [...others.values()].reduce((sum, text) => sum + (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text ?? ''), 0);
    const room = { bytes: Math.min(longestSection, longestComment - taken), runUrl };
    const own = (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBlocks */ .U8)(blocks, room);
    const kept = commentSections.flatMap((name) => {
        const text = name === section ? own : others.get(name);
        return text === undefined || text === '' ? [] : [[opening(name), text, closing(name)].join('\n\n')];
    });
    return [mark, ...kept].join('\n\n').concat('\n');
}
/** What the section `deployment` says until the run has ended. */
function inProgress(runUrl) {
    return [progressTitle, runUrl === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('the run', runUrl)];
}
const progressTitle = '### ⏳ Deployment in progress';
/**
 * The comment after a run that was killed, which could not say how it ended; undefined where the comment does not say that this
 * run is in progress. `run` is its id at GitHub.
 */
function interruptedComment(before, { mark, run, runUrl }) {
    const text = sectionOf(before, 'deployment');
    if (text?.startsWith(progressTitle) !== true || !text.replaceAll(')', '/').includes(`/actions/runs/${run}/`))
        return undefined;
    const words = 'The run was interrupted before it could say how it ended: look at Argo CD for what is live.';
    return editComment(before, { mark, section: 'deployment', runUrl, blocks: ['### ⚠️ Deployment interrupted', words, text.slice(progressTitle.length).trim()] });
}
/**
 * GitHub keeps other line ends. A mark is a line of its own, which nothing is that somebody else wrote: `<` is escaped, and in
 * code, where it is not, something of ours stands before it. A section that grew by other hands is dropped.
 */
function sectionOf(comment, name) {
    const text = (comment ?? '').replaceAll('\r\n', '\n');
    const [open, close] = [`\n${opening(name)}\n`, `\n${closing(name)}\n`];
    const start = text.indexOf(open);
    const end = text.indexOf(close, start + open.length - 1);
    if (start < 0 || end < 0)
        return undefined;
    const inner = text.slice(start + open.length, end).trim();
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(inner) <= longestSection ? inner : undefined;
}
function opening(name) {
    return `<!-- osop-argocd: ${name} -->`;
}
function closing(name) {
    return `<!-- osop-argocd: end of ${name} -->`;
}


/***/ }),

/***/ 56888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connectSurfaces)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_net_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47736);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14002);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99898);




/** Connects to the GitHub of the job. Throws AdapterError for an address or token that cannot be used. */
async function connectSurfaces(settings, host, { job, deadlineMs, signal }) {
    const { clock, env } = host;
    const { githubToken: token } = settings;
    if (token === undefined)
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('unauthenticated', 'There is no token for GitHub.', { hint: 'set github-token' });
    const [{ createHttpTransport }, { createGithubApi }, { createGithubSurfaces }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 63628)), __webpack_require__.e(/* import() */ 4307).then(__webpack_require__.bind(__webpack_require__, 84307)), Promise.all(/* import() */[__webpack_require__.e(1977), __webpack_require__.e(6797)]).then(__webpack_require__.bind(__webpack_require__, 38323)),
    ]);
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_1__.createRedactor)(settings.secrets);
    const transport = createHttpTransport({ clock, redact, proxy: (0,_core_net_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .readProxyRules */ .q)(env) });
    const api = createGithubApi({ transport, clock, redact, token, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp: settings.allowHttp, deadlineMs, ...(signal === undefined ? {} : { signal }) });
    return { port: withoutSecrets(createGithubSurfaces({ api, repository: job.repository }), redact), close: () => { transport.close(); } };
}
/** Reports are made without secrets; what leaves is looked through once more. */
function withoutSecrets(port, redact) {
    return {
        showCheckRun: async (request) => await port.showCheckRun((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        showComment: async (request) => await port.showComment({ ...request, edit: (before) => (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactMaybe */ .OY)(request.edit(before), redact) }),
        pullRequest: async (number) => await port.pullRequest(number),
        pullRequestOf: async (commit) => await port.pullRequestOf(commit),
        beginDeployment: async (request) => await port.beginDeployment((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        endInterrupted: async (request) => await port.endInterrupted((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        endDeployment: async (id, status) => { await port.endDeployment(id, (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(status, redact)); },
        ownIssues: async () => await port.ownIssues(),
        openIssue: async (request) => await port.openIssue((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        changeIssue: async (number, change) => { await port.changeIssue(number, (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(change, redact)); },
        settleDeployments: async (request) => { await port.settleDeployments((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)); },
    };
}


/***/ })

};
