export const id = 4334;
export const ids = [4334,2906,8873,1953,1254];
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

/***/ 72906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemLines: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69619);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);



const tones = { error: 'bad', warning: 'warn', notice: 'calm' };
/**
 * Problems as compilers print them: `file:line:column: error OSOP-DOC-003 message`, with the hint on a
 * line of its own. A problem without a place begins with its severity. Every element is one line.
 */
function problemLines(problems, { color }) {
    return problems.flatMap((problem) => {
        const place = problem.where === undefined ? '' : `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j)(problem.where))}: `;
        const [first = '', ...rest] = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(problem.message).split('\n');
        const severity = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(problem.severity, tones[problem.severity], { color });
        return [
            `${place}${severity} ${problem.code} ${first}`,
            ...rest,
            ...(problem.hint === undefined ? [] : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`hint: ${problem.hint}`).split('\n').map((line) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`  ${line}`, 'calm', { color }))),
        ];
    });
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


/***/ }),

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   vI: () => (/* binding */ shrinkColumns),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/** One row as one line, its columns two spaces apart, without spaces at the end. Cells must be single lines. */
function tableRow(columns, cells) {
    return columns.map((column, place) => tableCell(cells[place] ?? '', column)).join('  ').trimEnd();
}
/** The columns as wide as their widest cell, and no wider than they were. */
function shrinkColumns(columns, rows) {
    return columns.map((column, place) => {
        const widest = [column.title, ...rows.map((row) => row[place] ?? '')].reduce((most, cell) => Math.max(most, columnsOf(cell)), 0);
        return { ...column, width: Math.min(column.width, widest) };
    });
}
/** How many columns of a terminal a text takes: none for combining marks, two for East Asian letters and emoji. */
function columnsOf(text) {
    return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}
/** A cell filled with spaces, or cut, to the width of its column. */
function tableCell(cell, { width, align }) {
    const text = columnsOf(cell) <= width ? cell : clip(cell, width);
    const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
    return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
function clip(cell, width) {
    let clipped = '';
    let used = 0;
    for (const character of cell) {
        used += widthOf(character);
        if (used > width - 1)
            break;
        clipped += character;
    }
    return `${clipped}…`;
}
function widthOf(character) {
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1;
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


/***/ })

};
