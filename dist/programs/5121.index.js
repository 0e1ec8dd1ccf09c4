export const id = 5121;
export const ids = [5121];
export const modules = {

/***/ 65121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showDiff: () => (/* binding */ showDiff)
/* harmony export */ });
/* harmony import */ var _core_github_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9641);
/* harmony import */ var _core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46030);
/* harmony import */ var _core_report_rendered_diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17519);
/* harmony import */ var _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70864);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27027);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11252);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17559);







const nothing = { warnings: [], lines: [], annotated: false };
/** Shows a rendered difference on GitHub, or below a merge request of GitLab, as the inputs ask. The report must be without secrets. */
async function showDiff(settings, host, { report, clean }) {
    if (!settings.surfaces.checkRun && !settings.surfaces.comment)
        return nothing;
    const note = host.env['GITHUB_REPOSITORY'] === undefined ? (await Promise.all(/* import() */[__webpack_require__.e(3594), __webpack_require__.e(3682)]).then(__webpack_require__.bind(__webpack_require__, 33594))).openNote(settings, host) : undefined;
    if (note !== undefined)
        return await note.rendered(report);
    const job = (0,_core_github_job_js__WEBPACK_IMPORTED_MODULE_6__/* .readGithubJob */ .F)(host.env, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j_)(host.env));
    // A difference deploys nothing.
    const cannot = (0,_telling_js__WEBPACK_IMPORTED_MODULE_5__/* .cannotShow */ .FD)({ ...settings, surfaces: { ...settings.surfaces, deployment: 'false' } }, job);
    if (cannot !== undefined || job === undefined)
        return cannot ?? nothing;
    const telling = new _telling_js__WEBPACK_IMPORTED_MODULE_5__/* .Telling */ .Q(job, { settings, host });
    const blocks = (bytes) => (0,_core_report_rendered_diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__.renderedDiffBlocks)(report, { bytes, runUrl: job.runUrl });
    if (settings.surfaces.comment) {
        if (job.pullRequest === undefined)
            telling.lines.push('comment: the event is about no pull request');
        else
            await (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .tellComment */ .lB)(telling, { settings, number: job.pullRequest, parts: { rendered: blocks(_core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSection */ .Cm) } });
    }
    await (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .tellCheckRun */ .tX)(telling, { settings, headline: report.headline, blocks: blocks(_core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunRoom */ .T6), problems: report.problems, conclusion: clean ? 'success' : 'failure' });
    return telling.shown();
}


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGithubJob)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29888);
/* harmony import */ var _value_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27297);



/**
 * Reads GitHub's variables and event payload; undefined outside of GitHub Actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readGithubJob(env, event) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGithubRepository */ .R)(repository) === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUrl = `${server}/${repository}`;
    const runAttempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1;
    const runId = env['GITHUB_RUN_ID'];
    const file = env['GITHUB_WORKFLOW_REF']?.split('@', 1)[0];
    const workflow = env['GITHUB_WORKFLOW'] ?? file ?? '';
    const job = env['GITHUB_JOB'] ?? '';
    return {
        repository,
        repositoryUrl,
        server,
        event: env['GITHUB_EVENT_NAME'],
        sha: commitOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(event) ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'head', 'sha') : undefined) ?? commitOf(env['GITHUB_SHA']),
        branch: /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
        pullRequest: pullRequestOf(env, event),
        runId,
        runAttempt,
        runUrl: runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`,
        title: [workflow, job].filter((part) => part !== '').join(' / '),
        place: JSON.stringify([file ?? workflow, job]),
        step: env['GITHUB_ACTION'] ?? '',
    };
}
/** Of the payload, of `refs/pull/7/merge`, or of the branch that a merge queue makes for it. */
function pullRequestOf(env, event) {
    const told = (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'number') ?? (env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'number') : undefined);
    if (typeof told === 'number' && Number.isSafeInteger(told) && told > 0)
        return told;
    const [, ref, queued] = /^refs\/pull\/(\d{1,9})\/|^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(env['GITHUB_REF'] ?? '') ?? [];
    const number = ref ?? queued;
    return number === undefined ? undefined : Number(number);
}
function commitOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}


/***/ }),

/***/ 29888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseGithubRepository)
/* harmony export */ });
/** `owner/name` as GitHub allows it; undefined for anything else, which could lead a request to another path. */
function parseGithubRepository(text) {
    const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([\w.-]+)$/.exec(text.trim()) ?? [];
    return owner === undefined || name === undefined || name === '.' || name === '..' ? undefined : { owner, name };
}


/***/ }),

/***/ 27297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What is found by following the keys through objects; undefined as soon as one is missing. */
function valueAt(value, ...keys) {
    return keys.reduce((part, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? part[key] : undefined), value);
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeValue),
/* harmony export */   p: () => (/* binding */ writeObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40462);


/** What stands first in an object, as people write it. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace'];
/** An object as lines of YAML, the same for the same object whatever the order of its keys is. */
function writeObject(value) {
    return Object.keys(value).length === 0 ? ['{}'] : mappingLines(value);
}
/** Any value as lines of YAML. */
function writeValue(value) {
    return block(value) ?? textLines(value) ?? [inline(value)];
}
/** The lines of a collection with something in it; undefined for everything else. */
function block(value) {
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.flatMap(itemLines);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.keys(value).length > 0 ? mappingLines(value) : undefined;
}
function mappingLines(value) {
    return sortedKeys(value).flatMap((key) => {
        const held = value[key] ?? null;
        const name = `${(0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(key, { quotes: 'plain' })}:`;
        const lines = block(held);
        if (lines !== undefined)
            return [name, ...lines.map((line) => `  ${line}`)];
        const [head, ...text] = textLines(held) ?? [inline(held)];
        return [`${name} ${head ?? ''}`, ...text];
    });
}
function itemLines(value) {
    const lines = block(value)?.map((line, place) => (place === 0 ? line : `  ${line}`)) ?? textLines(value) ?? [inline(value)];
    return lines.map((line, place) => (place === 0 ? `- ${line}` : line));
}
function sortedKeys(value) {
    const place = (key) => (first.includes(key) ? first.indexOf(key) : first.length);
    return Object.keys(value).filter((key) => value[key] !== undefined).toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}
/** A text of several lines as a block scalar, where that can hold it letter by letter; its lines are indented. */
function textLines(value) {
    if (typeof value !== 'string' || !value.includes('\n') || /[^\n\P{Cc}]|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u.test(value) || value.trim() === '')
        return undefined;
    const body = value.replace(/\n+$/, '');
    const ends = value.length - body.length;
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
    const lines = [...body.split('\n'), ...Array.from({ length: Math.max(0, ends - 1) }, () => '')];
    // The first line with something in it would tell the indentation.
    const indication = /^\n*[ \t]/.test(body) ? '2' : '';
    return [`|${indication}${chomping}`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
function inline(value) {
    if (typeof value === 'string')
        return (0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(value, { quotes: 'plain' });
    if (Array.isArray(value))
        return '[]';
    return JSON.stringify(value);
}


/***/ }),

/***/ 57005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fieldLines),
/* harmony export */   U: () => (/* binding */ objectTitle)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89176);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51242);
/* harmony import */ var _rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44639);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48873);






/** Lines of one value; more are counted. */
const mostValueLines = 30;
const longest = { inline: 100, line: 300, path: 300, name: 300 };
/** What is said of an object in one line: `Deployment shop/web (image web:1.4.2, 3 replicas)`. */
function objectTitle(diff) {
    const { object, change, hook, renamedFrom, before, after } = diff;
    const facts = change === 'changed' ? [] : workloadFacts(after ?? before);
    const words = [...(hook ? ['hook'] : []), ...(renamedFrom === undefined ? [] : [`was ${renamedFrom}`]), ...facts];
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(object)}${words.length === 0 ? '' : ` (${words.join(', ')})`}`), longest.name);
}
/** The images and replicas of a workload. */
function workloadFacts(value) {
    const spec = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value['spec']) ? value['spec'] : {};
    const template = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['template']) ? spec['template'] : (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['jobTemplate']) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['jobTemplate']['spec']) ? spec['jobTemplate']['spec']['template'] : undefined;
    const pod = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(template) ? template['spec'] : undefined;
    const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(pod) && Array.isArray(pod['containers']) ? pod['containers'] : [];
    const images = containers.flatMap((container) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(container) && typeof container['image'] === 'string' ? [container['image']] : []));
    const { replicas } = spec;
    return [...images.slice(0, 3), ...(images.length > 3 ? [`${images.length - 3} more images`] : []), ...(typeof replicas === 'number' ? [`${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`] : [])];
}
/** The fields of a changed object that differ, and what is not shown of it. */
function fieldLines({ changes, leftOut, noise, notes }) {
    const hidden = (0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseWords */ .aJ)(noise);
    return [
        ...changes.flatMap(changeLines),
        ...(leftOut > 0 ? [note(`… and ${leftOut} more fields`)] : []),
        ...notes.map((text) => note(text)),
        ...(hidden === '' ? [] : [note(`not shown: ${hidden}`)]),
    ];
}
function note(text) {
    return { sign: ' ', text: `(${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(text), longest.line)})` };
}
function changeLines({ path, before, after, reordered }) {
    const name = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(path), longest.path);
    if (reordered)
        return [{ sign: '-', text: `${name}, in this order: ${orderOf(before)}` }, { sign: '+', text: `${name}, in this order: ${orderOf(after)}` }];
    if (typeof before === 'string' && typeof after === 'string' && (before.includes('\n') || after.includes('\n')))
        return [{ sign: '@', text: name }, ...textLines(before, after)];
    return [...sideLines('-', name, before), ...sideLines('+', name, after)];
}
function orderOf(names) {
    return Array.isArray(names) ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(names.map(String).join(', ')), longest.line) : '';
}
function sideLines(sign, name, value) {
    if (value === undefined)
        return [];
    const lines = (0,_rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_5__/* .writeValue */ .b)(value);
    const [only = ''] = lines;
    const isPlain = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    if (isPlain && lines.length === 1 && only.length <= longest.inline * 2)
        return [{ sign, text: `${name}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(only)}` }];
    return [{ sign, text: `${name}:` }, ...within(lines.map((line) => ({ sign, text: `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(line), longest.line)}` })))];
}
/** A text of several lines as git shows it. */
function textLines(before, after) {
    const { hunks } = (0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .fileDiff */ .e)({ path: '', before, after });
    return within(hunks.flatMap((hunk) => [{ sign: '@', text: `  ${(0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .hunkHeader */ .M)(hunk)}` }, ...hunk.lines.map((line) => ({ sign: line.startsWith('-') ? '-' : line.startsWith('+') ? '+' : ' ', text: `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(line.slice(1)), longest.line)}` }))]));
}
function within(lines) {
    return lines.length <= mostValueLines ? lines : [...lines.slice(0, mostValueLines), note(`… and ${lines.length - mostValueLines} more lines`)];
}


/***/ }),

/***/ 84087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48) of the sixteen colours that every terminal theme has. */
const codes = { good: '32', bad: '31', warn: '33', calm: '2', strong: '1' };
/** Text in a colour, or unchanged where colours are off. */
function paint(text, tone, { color }) {
    return color && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;
}


/***/ }),

/***/ 17519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderedDiffBlocks: () => (/* binding */ renderedDiffBlocks),
/* harmony export */   renderedDiffSummary: () => (/* binding */ renderedDiffSummary)
/* harmony export */ });
/* harmony import */ var _rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24460);
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51242);
/* harmony import */ var _affected_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16682);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57005);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34369);
/* harmony import */ var _rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5214);
/* harmony import */ var _rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40627);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48873);









/** Bytes of a fold without its lines, and the least that a fold is worth. */
const frame = 600;
const least = 1_500;
const mostShares = 6;
/** Bytes for what is said at the end, and what the room keeps for that. */
const lastLine = 3_000;
/** The job summary, which has more room than a comment. */
function renderedDiffSummary(report) {
    return `${renderedDiffBlocks(report, { bytes: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryBytes */ .uf, runUrl: undefined }).join('\n\n')}\n`;
}
/** The difference in Markdown: what it comes to, what could not be compared, then a fold for each application. */
function renderedDiffBlocks(report, room) {
    const groups = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupApplications)(report.apps.filter((app) => (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(app) || (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknown */ .t8)(app)));
    const same = report.apps.filter((app) => !(0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(app) && !(0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknown */ .t8)(app));
    const top = [
        `### ${report.result === 'unknown' ? '❌' : report.counts.removed > 0 ? '🔴' : '✅'} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)(report.headline)}`,
        ...(groups.length === 0 ? [] : [overview(groups, room.bytes / 6)]),
        ...unknownBlock(report, room.bytes / 6),
        ...(same.length === 0 ? [] : [`No difference: ${fitNames(same, 30)}`]),
    ];
    const { shown, left } = foldsWithin(groups, { ...room, bytes: room.bytes - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(top.join('\n\n')) - lastLine });
    return [...top, ...shown, ...(left > 0 ? [`_… and ${left} more, which are not shown here${elsewhere(room)}_`] : [])];
}
/** As many folds as fit. One that is long gets no more than its share of what is left, so that others are seen too. */
function foldsWithin(groups, room) {
    const shown = [];
    let bytes = room.bytes;
    for (const [place, group] of groups.entries()) {
        if (bytes < least)
            return { shown, left: groups.length - place };
        const block = groupBlock(group, { ...room, bytes: Math.max(least, Math.floor(bytes / Math.min(groups.length - place, mostShares))) });
        if (block === '')
            continue;
        bytes -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(block) + 2;
        shown.push(block);
    }
    return { shown, left: 0 };
}
/** One row for what is the same to several. */
function overview(groups, budget) {
    const hasLive = groups.some(([{ live }]) => live.kind !== 'not-asked');
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Application', 'Removed', 'Added', 'Changed', ...(hasLive ? ['Against what runs'] : [])], { items: groups, budget }, (group) => {
        const [{ row, rendered, gaps, live, definition }] = group;
        const { removed, added, changed } = rendered.counts;
        const unknown = gaps.length > 0;
        const notes = [...(row.change === 'added' || row.change === 'removed' ? [row.change] : []), ...(definition === undefined ? [] : ['its definition differs']), ...(unknown ? ['❌ not all of it could be compared'] : [])];
        return [`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)((0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupTitle)(group, 4), 300))}${notes.length === 0 ? '' : `<br>${notes.join('<br>')}`}`, removed === 0 ? '' : `🔴 **${removed}**`, added === 0 ? '' : `🟢 ${added}`, changed === 0 ? '' : `🟡 ${changed}`, ...(hasLive ? [liveCell(live)] : [])];
    });
}
function liveCell(live) {
    switch (live.kind) {
        case 'not-asked':
            return '';
        case 'new':
            return 'new';
        case 'unknown':
            return '❌ not known';
        case 'compared': {
            const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.countWords)(live.diff.counts);
            return words === '' ? 'the same' : `a sync ${words}`;
        }
    }
}
function unknownBlock({ problems }, budget) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? [] : [`**Not known:**\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('- ', { items: errors, budget }, ({ code, message }) => `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(message, 600))} (${code})`)}`];
}
function fitNames(apps, most) {
    return `${apps.slice(0, most).map(({ row }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(row.id, 100))).join(', ')}${apps.length > most ? ` and ${apps.length - most} more` : ''}`;
}
/** A fold with as many lines as fit; empty where there is nothing to show. Its fence is longer than any in it. */
function groupBlock(group, room) {
    const [{ rendered, definition, notes, live, row }] = group;
    const lines = [
        ...(definition === undefined ? [] : section('The Application itself', [{ ...definition, change: 'changed' }])),
        ...rendered.objects.flatMap(objectLines),
        ...(live.kind === 'compared' && live.diff.objects.length > 0 ? section('Against what runs: what a sync would do', live.diff.objects) : []),
    ];
    const hints = [...notes, ...(rendered.onlyNoise === 0 ? [] : [(0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyNoiseWords */ .mi)(rendered)]), ...(rendered.leftOut === 0 ? [] : [`${rendered.leftOut} more resources`]), ...(live.kind === 'compared' ? (0,_rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_5__.liveNotes)(live) : [])];
    if (lines.length === 0 && hints.length === 0)
        return '';
    const { kept, left } = within(lines, room.bytes - frame - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(hints.join('\n')));
    const fence = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.fenceFor)(kept.join('\n'), 3);
    const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.countWords)(rendered.counts);
    const what = words === '' ? '' : `: ${words}`;
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`<code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)((0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupTitle)(group, 4), 300))}</code>${(0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.changeNote)(row)}${what}`, [
        ...(kept.length === 0 ? [] : [[`${fence}diff`, ...(kept.at(-1) === '' ? kept.slice(0, -1) : kept), fence].join('\n')]),
        ...(hints.length === 0 ? [] : [hints.map((hint) => `- ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(hint, 300))}`).join('\n')]),
        ...(left === 0 ? [] : [`_… ${left} more ${left === 1 ? 'line' : 'lines'}${elsewhere(room)}_`]),
    ].join('\n\n'));
}
function section(title, objects) {
    return [`@@ ${title} @@`, ...objects.flatMap(objectLines), ''];
}
/** `-` and `+` are red and green in a fence of the language diff, and `!` is what neither came nor went. */
function objectLines(diff) {
    const sign = { removed: '-', added: '+', changed: '!' }[diff.change];
    const title = `${sign} ${(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectTitle */ .U)(diff)}`;
    if (diff.change !== 'changed')
        return [title, ...diff.notes.map((text) => `    (${text})`)];
    return [title, ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(diff).map((line) => `${line.sign === '@' ? ' ' : line.sign}   ${line.text}`)];
}
function within(lines, bytes) {
    let room = bytes;
    const fits = lines.findIndex((line) => {
        room -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(line) + 1;
        return room < 0;
    });
    return fits < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, fits), left: lines.length - fits };
}
function elsewhere({ runUrl }) {
    return runUrl === undefined ? '; `patch-file` and `report` have all of it' : `: see ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('the run', runUrl)}, or the files of \`patch-file\` and \`report\``;
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveNotes: () => (/* binding */ liveNotes),
/* harmony export */   renderedDiffLines: () => (/* binding */ renderedDiffLines)
/* harmony export */ });
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51242);
/* harmony import */ var _affected_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16682);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57005);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84087);
/* harmony import */ var _rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40627);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48873);






/** A terminal shows no more; the patch file and `--format json` have all. */
const mostLines = 5_000;
/** The difference as a terminal shows it: by application, deletions first and in red. */
function renderedDiffLines(report, look) {
    const lines = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.groupApplications)(report.apps).flatMap((group) => groupLines(group, look));
    const left = lines.length - mostLines;
    return [
        ...lines.slice(0, mostLines),
        ...(left > 0 ? [`… and ${left} more lines (--patch-file FILE and --format json have all)`] : []),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(report.headline), report.result === 'unknown' || report.counts.removed > 0 ? 'bad' : 'good', look),
    ];
}
function groupLines(group, look) {
    const [{ row, definition, rendered, gaps, notes, live }] = group;
    return [
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`${(0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.groupTitle)(group, 12)}${(0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.changeNote)(row)}`), 'strong', look) + summaryOf({ rendered, gaps, count: group.length }, look),
        ...gaps.map(({ source, side, why }) => `  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`), 'bad', look)}`),
        ...notes.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`  ${text}`).replace(/^(?! {2})/, '  '), 'calm', look)),
        ...(definition === undefined ? [] : ['  ~ the Application itself', ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(definition).map((line) => painted(line, 6, look))]),
        ...rendered.objects.flatMap((object) => objectLines(object, look)),
        ...(rendered.leftOut > 0 ? [`  … and ${rendered.leftOut} more resources`] : []),
        ...(rendered.onlyNoise === 0 ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`  (${(0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyNoiseWords */ .mi)(rendered)})`, 'calm', look)]),
        ...liveLines(live, look),
        '',
    ];
}
/** `: removes 1, adds 2 and changes 3 resources`, the deletions in red. */
function summaryOf({ rendered, gaps, count }, look) {
    const counts = rendered.counts;
    const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.countWords)(counts);
    if (words === '')
        return gaps.length > 0 ? ': not known' : ': no difference';
    const same = `${rendered.same === 0 ? '' : `, ${rendered.same} the same`}${count > 1 ? ', in each of them' : ''}`;
    return counts.removed === 0 ? `: ${words}${same}` : `: ${words.replace(/^removes \d+/, (text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(text, 'bad', look))}${same}`;
}
function objectLines(diff, look) {
    const title = (0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectTitle */ .U)(diff);
    const { change, notes } = diff;
    if (change === 'changed')
        return [`  ~ ${plain(title)}`, ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(diff).map((line) => painted(line, 6, look))];
    return [`  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`${change === 'removed' ? '-' : '+'} ${plain(title)}`, change === 'removed' ? 'bad' : 'good', look)}`, ...notes.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`      (${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(text)})`, 'calm', look))];
}
function painted({ sign, text }, indent, look) {
    const line = `${' '.repeat(indent)}${sign === '@' ? '~' : sign} ${plain(text)}`;
    return sign === ' ' || sign === '@' ? (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(line, 'calm', look) : (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(line, sign === '-' ? 'bad' : 'good', look);
}
/** Indentation tells something here. */
function plain(text) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return `${indent}${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.visible)(text))}`;
}
function liveLines(live, look) {
    switch (live.kind) {
        case 'not-asked':
            return [];
        case 'new':
            return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)('  against what runs: it is new, everything will be created', 'calm', look)];
        case 'unknown':
            return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`  could not be compared with what runs: ${live.why}`).replace(/^/, '  '), 'bad', look)];
        case 'compared': {
            const { diff } = live;
            const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.countWords)(diff.counts);
            return [
                (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`  against what runs: ${words === '' ? 'no difference' : `a sync ${words}`}`, words === '' ? 'good' : 'strong', look),
                ...diff.objects.flatMap((object) => objectLines(object, look).map((line) => `  ${line}`)),
                ...(diff.leftOut > 0 ? [`    … and ${diff.leftOut} more resources`] : []),
                ...liveNotes(live).map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`    (${text})`, 'calm', look)),
            ];
        }
    }
}
/** What was not compared with what runs, although the application was. */
function liveNotes({ diff: { hiddenSecrets, unknownRules } }) {
    return [
        ...(hiddenSecrets === 0 ? [] : [`the values of ${hiddenSecrets === 1 ? 'a Secret' : `${hiddenSecrets} Secrets`} are hidden by Argo CD: only the names of their keys were compared`]),
        ...(unknownRules === 0 ? [] : [`${unknownRules === 1 ? 'a rule' : `${unknownRules} rules`} of ignoreDifferences can be followed by Argo CD alone: what ${unknownRules === 1 ? 'it names' : 'they name'} may be shown`]),
    ];
}


/***/ })

};
