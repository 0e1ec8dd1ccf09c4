export const id = 1548;
export const ids = [1548,8873,9167,1254];
export const modules = {

/***/ 88090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   iX: () => (/* binding */ detectMs),
/* harmony export */   mt: () => (/* binding */ doraFigures),
/* harmony export */   vh: () => (/* binding */ restoreMs)
/* harmony export */ });
const dayMs = 86_400_000;
/**
 * The figures of a period. A deployment is a revision that went live in it and brought something; what takes back is the
 * answer to one. It failed where it was found broken or was taken back; it did not where it was found healthy; else that is
 * not known, and it is not counted. Lead time goes from the oldest commit that it brought until it was first healthy.
 */
function doraFigures({ stretches }, { sinceMs, untilMs }) {
    const deployments = stretches.filter(({ kind, startMs }) => (kind === 'change' || kind === 'unknown') && startMs >= sinceMs && startMs <= untilMs);
    const failed = deployments.filter(isFailure);
    const judged = deployments.filter((stretch) => isFailure(stretch) || stretch.health === 'healthy');
    const leads = deployments.flatMap((stretch) => leadOf(stretch) ?? []);
    const days = (untilMs - sinceMs) / dayMs;
    return {
        sinceMs, untilMs,
        deployments: deployments.length,
        unclear: deployments.filter(({ kind }) => kind === 'unknown').length,
        frequency: days > 0 && stretches.length > 0 ? deployments.length / days : undefined,
        leadTime: medianOf(leads.map(({ ms }) => ms), deployments.length),
        leadTimesFromSource: leads.filter(({ fromSource }) => fromSource).length,
        changeFailureRate: { value: judged.length === 0 ? undefined : failed.length / judged.length, from: judged.length, of: deployments.length },
        timeToDetect: medianOf(failed.flatMap((stretch) => detectMs(stretch) ?? []), failed.length),
        timeToRestore: medianOf(failed.flatMap((stretch) => restoreMs(stretch) ?? []), failed.length),
    };
}
/** True for what was found broken, and for what somebody took back. */
function isFailure({ health, takenBack }) {
    return health === 'unhealthy' || takenBack !== undefined;
}
/** From going live until it was found broken. */
function detectMs({ failed, startMs }) {
    return failed === undefined ? undefined : Math.max(0, failed.atMs - startMs);
}
/** From then until the application was healthy again. */
function restoreMs({ failed, restored }) {
    return failed === undefined || restored === undefined ? undefined : restored.atMs - failed.atMs;
}
/** Clocks differ: a commit that seems to be made after it was live says nothing. */
function leadOf({ commits = [], healthy, redeployed }) {
    if (healthy === undefined || commits.length === 0 || redeployed)
        return undefined;
    const starts = commits.map(({ atMs, source }) => ({ atMs: source?.atMs ?? atMs, fromSource: source?.atMs !== undefined }));
    const known = starts.flatMap(({ atMs, fromSource }) => (atMs === undefined ? [] : [{ ms: healthy.atMs - atMs, fromSource }]));
    if (known.length < commits.length)
        return undefined;
    const longest = known.reduce((most, one) => (one.ms > most.ms ? one : most));
    return longest.ms < 0 ? undefined : longest;
}
function medianOf(values, of) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    return { value: low === undefined || high === undefined ? undefined : (low + high) / 2, from: values.length, of };
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

/***/ 71548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storyLines: () => (/* binding */ storyLines)
/* harmony export */ });
/* harmony import */ var _audit_dora_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88090);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29969);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _story_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65521);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42025);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15750);







/** What takes the place of columns that do not fit: the first of these goes first. */
const dispensable = ['Restored', 'Detected', 'Health', 'Revision', 'By', 'Ran'];
/** The story of an application as a table, a timeline, its figures, and what is not known. */
function storyLines(report, look) {
    const { app, stretches, unknown } = report;
    const title = (text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(text, 'strong', look);
    return [
        title((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(app, 100)} from ${(0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(report.figures.sinceMs)} to ${(0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(report.figures.untilMs)} (UTC)`)),
        ...(stretches.length === 0 ? ['no deployments are known'] : ['', title('Deployments, the newest first'), ...table(report, look)]),
        '', title('Timeline'), ...timeline(report, look),
        '', title('DORA figures'), ...figureLines(report),
        ...(unknown.length === 0 ? [] : ['', title('Not known'), ...unknown.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`! ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(text)}`, 'warn', look))]),
    ];
}
function table({ stretches, figures }, look) {
    const columns = fit(columnsFor(figures.untilMs), stretches, look.width - 2);
    return [
        `  ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)(columns, columns.map(({ title }) => title))}`,
        ...stretches.toReversed().map((stretch) => {
            const { mark, tone } = lookOf(stretch);
            return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${mark} ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)(columns, columns.map(({ cell }) => cell(stretch)))}`, tone, look);
        }),
    ];
}
function columnsFor(nowMs) {
    return [
        { title: 'Deployed', width: 16, cell: ({ startMs }) => (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(startMs) },
        { title: 'Revision', width: 12, cell: ({ revision }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .shortRevision */ .w7)(revision)) },
        { title: 'What', width: 40, cell: (stretch) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)((0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whatOf */ .Em)(stretch)) },
        { title: 'By', width: 20, cell: ({ by, askedBy }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(by ?? askedBy ?? '?') },
        { title: 'Ran', width: 10, cell: ({ startMs, endMs }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)((endMs ?? nowMs) - startMs) },
        { title: 'Health', width: 9, cell: ({ health }) => health },
        { title: 'Detected', width: 9, cell: (stretch) => (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_6__/* .detectMs */ .iX)(stretch)) },
        { title: 'Restored', width: 9, cell: (stretch) => (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)((0,_audit_dora_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreMs */ .vh)(stretch)) },
    ];
}
function fit(columns, stretches, width) {
    const shrunk = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .shrinkColumns */ .vI)(columns, stretches.map((stretch) => columns.map(({ cell }) => cell(stretch)))).map((column, place) => ({ ...column, cell: columns[place]?.cell ?? (() => '') }));
    const needed = shrunk.reduce((sum, column) => sum + column.width + 2, -2);
    if (needed <= width)
        return shrunk;
    const goes = dispensable.find((title) => shrunk.some((column) => column.title === title));
    if (goes !== undefined)
        return fit(columns.filter(({ title }) => title !== goes), stretches, width);
    const room = Math.max(8, width - shrunk.filter(({ title }) => title !== 'What').reduce((sum, column) => sum + column.width + 2, 0));
    return shrunk.map((column) => (column.title === 'What' ? { ...column, width: room } : column));
}
function lookOf({ health, takenBack, endMs }) {
    if (takenBack !== undefined)
        return { mark: '↩', tone: 'bad' };
    if (health === 'unhealthy')
        return { mark: '✗', tone: 'bad' };
    return endMs === undefined ? { mark: '●', tone: 'strong' } : { mark: ' ', tone: 'calm' };
}
function timeline(report, { width }) {
    const room = Math.max(20, width - 18);
    const told = (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOf */ .Zn)(report).map(({ atMs, text }) => `${atMs === undefined ? '?'.padEnd(16) : (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(atMs)}  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(text), room)}`);
    return told.length === 0 ? ['nothing is known'] : told;
}
function figureLines({ figures }) {
    return (0,_story_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .figureRows */ .cJ)(figures).map(({ name, value, basis }) => `${name.padEnd(22)} ${value}${basis}`);
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
