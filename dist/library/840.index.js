export const id = 840;
export const ids = [840];
export const modules = {

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ tellInterrupted),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   lB: () => (/* binding */ tellComment),
/* harmony export */   tX: () => (/* binding */ tellCheckRun)
/* harmony export */ });
/* harmony import */ var _core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(864);


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

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ cannotShow),
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   Q: () => (/* binding */ Telling),
/* harmony export */   qy: () => (/* binding */ hurried)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _github_surfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6888);


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

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oi: () => (/* binding */ checkRunReport),
  T6: () => (/* binding */ checkRunRoom),
  vu: () => (/* binding */ conclusionOf)
});

// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/compiled/core/report/annotations.js

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
        message: (0,untrusted_text/* cut */.Jj)((0,untrusted_text/* forLog */.Ig)(text), maxMessage),
        title: problem.code,
        ...(problem.where === undefined
            ? {}
            : { file: (0,untrusted_text/* forLogLine */.kz)(problem.where.file), line: problem.where.line, column: problem.where.column }),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/report/fit-blocks.js
var fit_blocks = __webpack_require__(67);
;// CONCATENATED MODULE: ./build/compiled/core/report/check-run-report.js



/** Bytes of its summary: GitHub takes 65,535 characters. */
const checkRunRoom = 65_000;
const longestTitle = 200;
/** A request for each fifty of them: more would be a burden, and nobody reads them. */
const mostAnnotations = 1_000;
/** What a check run shows. Problems that cannot stand at a line of the repository are counted in the summary, which lists them. */
function checkRunReport({ headline, blocks, problems, runUrl }) {
    const { shown } = annotationsFor(problems, { limit: Number.POSITIVE_INFINITY });
    const placed = shown.flatMap((annotation) => {
        const { file, line } = annotation;
        return file === undefined || line === undefined || line < 1 || file.startsWith('/') || file.split('/').includes('..') ? [] : [{ ...annotation, file, line }];
    });
    const annotations = placed.slice(0, mostAnnotations);
    const leftOut = shown.length - annotations.length;
    const note = leftOut === 0 ? [] : [`_${leftOut} of ${shown.length} problems ${leftOut === 1 ? 'is' : 'are'} not annotated: ${shown.length - placed.length} without a line in the repository, ${placed.length - annotations.length} more than are shown._`];
    const [verdict = '', ...rest] = blocks;
    return { title: (0,one_line/* oneLine */.TN)(headline, longestTitle), summary: (0,fit_blocks/* fitBlocks */.U8)([verdict, ...note, ...rest], { bytes: checkRunRoom, runUrl }), annotations, leftOut };
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

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* unused harmony export fingerprints */
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

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runBlocks)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9969);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9619);
/* harmony import */ var _command_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6073);
/* harmony import */ var _diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8763);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67);
/* harmony import */ var _images_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6208);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4369);
/* harmony import */ var _next_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9537);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5991);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5750);











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
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(text, maxLine));
}
function facts({ commitSha, previousSha, revertSha, changedFiles }, { repositoryUrl }) {
    const commit = (sha) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .codeLink */ .U1)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .shortRevision */ .w7)(sha), 80), repositoryUrl === undefined || !/^[0-9a-f]{40}$/.test(sha) ? undefined : `${repositoryUrl}/commit/${sha}`);
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
    return ['**Applications that the workflow names**; Argo CD was not asked', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('- ', { items: named, budget }, (name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdown */ .Bm)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(name, maxLine)))].join('\n');
}
function appCells({ name, namespace, url, result, sync, health, revision, causes }) {
    const left = causes.length - 5;
    return [
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(namespace === undefined ? name : `${namespace}/${name}`, maxLine), url),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .resultLooks */ .Oo[result].emoji} ${result}`),
        sync ?? '–',
        health ?? '–',
        revision === undefined ? '–' : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdownCode */ .m6)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .shortRevision */ .w7)(revision), 80)),
        [...causes.slice(0, 5).map((cause) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(cause, 300))), ...(left > 0 ? [`… and ${left} more`] : [])].join('<br>'),
    ];
}
const marks = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
const order = ['error', 'warning', 'notice'];
function problems(found, room) {
    if (found.length === 0)
        return '';
    const items = order.flatMap((severity) => found.filter((problem) => problem.severity === severity));
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Severity', 'Code', 'Where', 'What', 'Do'], { items, budget: room.bytes * shares.problems }, ({ severity, code, where, message, hint = '' }) => [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(marks[severity]), code, where === undefined ? '' : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdownCode */ .m6)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .formatLocation */ .j)(where), maxLine)), inline(message), inline(hint)]);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${found.length} ${found.length === 1 ? 'problem' : 'problems'}`, table);
}
function phases({ nodes, dryRun }, room) {
    if (nodes.length === 0)
        return '';
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Node', 'Outcome', 'Time', 'Note'], { items: (0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .phasesOf */ .I)(nodes, 200), budget: room.bytes * shares.nodes }, ({ path, node }) => [
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdownCode */ .m6)(path),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .statusLooks */ .Rg[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`),
        node.attempts === 0 ? '–' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(node.durationMs)),
        inline(node.note ?? node.problems[0]?.message ?? ''),
    ]);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(dryRun ? 'What will happen' : 'Phases', table);
}
function footer({ workflow, durationMs }, { runUrl }) {
    const run = runUrl === undefined ? [] : [`**${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('the run', runUrl)}**`];
    return [`Workflow ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdown */ .Bm)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(workflow.name, 200))}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(durationMs), ...run].join(' · ');
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ longestSection),
/* harmony export */   Hc: () => (/* binding */ commentMark),
/* harmony export */   QA: () => (/* binding */ editComment),
/* harmony export */   Vw: () => (/* binding */ inProgress),
/* harmony export */   aj: () => (/* binding */ interruptedComment),
/* harmony export */   sW: () => (/* binding */ commentSections)
/* harmony export */ });
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3551);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);



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

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connectSurfaces)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _core_net_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7736);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4002);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9898);




/** Connects to the GitHub of the job. Throws AdapterError for an address or token that cannot be used. */
async function connectSurfaces(settings, host, { job, deadlineMs, signal }) {
    const { clock, env } = host;
    const { githubToken: token } = settings;
    if (token === undefined)
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('unauthenticated', 'There is no token for GitHub.', { hint: 'set github-token' });
    const [{ createHttpTransport }, { createGithubApi }, { createGithubSurfaces }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 3628)), __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 4307)), Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__, 704)),
    ]);
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(settings.secrets);
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
