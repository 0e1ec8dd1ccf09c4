export const id = 1953;
export const ids = [1953];
export const modules = {

/***/ 54334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorLines: () => (/* binding */ doctorLines),
/* harmony export */   doctorSummary: () => (/* binding */ doctorSummary)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69619);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84087);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72906);
/* harmony import */ var _source_link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3451);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42025);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48873);








/** A terminal shows no more; every format for machines has all of them. */
const mostProblems = 200;
const columns = [
    { title: 'Group', width: 40 }, { title: 'Kept', width: 6, align: 'right' }, { title: 'Broken', width: 6, align: 'right' }, { title: 'Not checked', width: 11, align: 'right' },
];
/** What a terminal shows: each finding with its line and what to type, the groups, what was not checked, the score. */
function doctorLines(report, { color }) {
    const { problems, rows, notChecked, suppressed } = report;
    const left = problems.length - mostProblems;
    const cells = rows.map(({ title, kept, broken, notChecked: open }) => [title, String(kept), String(broken), String(open)]);
    const shown = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .shrinkColumns */ .vI)(columns, cells);
    return [
        ...problems.slice(0, mostProblems).flatMap((problem) => findingLines(problem, { color })),
        ...(left > 0 ? [`… and ${left} more (--format json lists all)`] : []),
        '',
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)((0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableRow */ .jD)(shown, columns.map(({ title }) => title)), 'strong', { color }),
        ...cells.map((row, index) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)((0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableRow */ .jD)(shown, row), (rows[index]?.broken ?? 0) > 0 ? 'warn' : 'calm', { color })),
        '',
        ...notChecked.map(({ ids, why }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(`not checked: ${idRange(ids)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forLogLine)(why, 300)}`, 'calm', { color })),
        ...suppressed.map(({ id, subject, reason }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(`suppressed: ${id} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forLogLine)(subject, 100)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forLogLine)(reason, 200)}`, 'calm', { color })),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forLogLine)(report.headline), report.result === 'failed' ? 'bad' : 'good', { color }),
    ];
}
function findingLines(problem, { color }) {
    const [first = '', ...rest] = (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_3__.problemLines)([problem], { color });
    return [first, ...(problem.evidence === undefined ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(`  | ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forLogLine)(problem.evidence, 160)}`, 'calm', { color })]), ...rest];
}
/** `DR200 to DR208` for rules that follow each other in the list that is given, else their names. */
function idRange(ids) {
    const [first = '', last = ''] = [ids[0], ids.at(-1)];
    return ids.length > 3 && Number(last.slice(2)) - Number(first.slice(2)) === ids.length - 1 ? `${first} to ${last}` : ids.join(', ');
}
const marks = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
/** The job summary. */
function doctorSummary(report, link = {}) {
    const { problems, rows, notChecked, suppressed, headline, result } = report;
    return [
        `## ${result === 'failed' ? '❌' : problems.length > 0 ? '⚠️' : '✅'} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdown)(headline)}`,
        '',
        ...(problems.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTable */ .SM)(['Severity', 'Where', 'What', 'Type or paste'], { items: problems, budget: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBytes */ .uf }, (problem) => [
                (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(marks[problem.severity]), problem.where === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .formatLocation */ .j)(problem.where), (0,_source_link_js__WEBPACK_IMPORTED_MODULE_7__/* .lineUrl */ .g)(problem.where, link)),
                `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(problem.message)}${problem.evidence === undefined ? '' : `<br>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdownCode)(problem.evidence)}`}`, (problem.hint ?? '').split('\n').map((line) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdownCode)(line)).join('<br>'),
            ]), '']),
        '| Group | Kept | Broken | Not checked |', '| --- | --: | --: | --: |',
        ...rows.map(({ title, kept, broken, notChecked: open }) => `| ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdown)(title)} | ${kept} | ${broken} | ${open} |`),
        '',
        ...(notChecked.length === 0 ? [] : ['<details><summary>Not checked</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: notChecked, budget: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBytes */ .uf / 8 }, ({ ids, why }) => `${idRange(ids)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdown)(why)}`), '', '</details>', '']),
        ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: suppressed, budget: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBytes */ .uf / 8 }, ({ id, subject, file, reason }) => `${id}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdown)(subject)} in ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdown)(file)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.forMarkdown)(reason)}`), '', '</details>', '']),
    ].join('\n');
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

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/** The page of a line; undefined where it is not known which repository or commit it is of. */
function lineUrl({ file, line }, { repositoryUrl, sha }) {
    if (repositoryUrl === undefined || sha === undefined)
        return undefined;
    return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}


/***/ })

};
