export const id = 4605;
export const ids = [4605,4971,7352];
export const modules = {

/***/ 24971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
function valueAt(value, pointer) {
    return segmentsOf(pointer).reduce((at, segment) => childOf(at, segment), value);
}
/** One step of a pointer. */
function childOf(value, segment) {
    if (Array.isArray(value))
        return /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}
/** The steps of a pointer, without their escapes. */
function segmentsOf(pointer) {
    return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of steps. */
function pointerOf(segments) {
    return segments.map((segment) => `/${escapeSegment(segment)}`).join('');
}
/** One step as it stands in a pointer. */
function escapeSegment(segment) {
    return segment.replaceAll('~', '~0').replaceAll('/', '~1');
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


/***/ })

};
