export const id = 4388;
export const ids = [4388,2906,8873,1254];
export const modules = {

/***/ 83998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ historyLines),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29969);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42025);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);




/** What takes the place of columns that do not fit: the first of these goes first. */
const dispensable = ['By', 'Deployed', 'Age'];
const narrowestNote = 12;
const gap = 2;
/**
 * An application's history as a table, newest entry first. What is live, what was rolled back and what is proposed has a
 * mark and a word. Of a narrow terminal the columns that can be done without are left out.
 */
function historyLines(history, view) {
    const name = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(history.app, 100);
    if (history.rows.length === 0)
        return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${name}: Argo CD has no history of it`, 'strong', view)];
    const { rows } = history;
    const columns = fit(columnsFor(view), { rows, history, width: view.width - 2 });
    const line = (row) => {
        const { mark, tone } = lookOf(row, history);
        return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${mark} ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(columns, columns.map(({ cell }) => cell(row, history)))}`, tone, view);
    };
    return [
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${name}, newest first; times are ${zoneOf(view)}`, 'strong', view),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`  ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(columns, columns.map(({ title }) => title))}`, 'calm', view),
        ...rows.map(line),
        ...(history.proposed === undefined ? [(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(`no target is proposed: ${history.why}`), 'warn', view)] : []),
    ];
}
/** What a row is to the reader; empty for one that is just there. */
function roleOf(row, { proposed }) {
    if (row.isLive)
        return 'live';
    if (row.id === proposed)
        return 'proposed';
    return row.wasLeft ? 'rolled back' : '';
}
function lookOf(row, history) {
    const role = roleOf(row, history);
    if (role === 'live')
        return { mark: '●', tone: 'strong' };
    if (role === 'proposed')
        return { mark: '→', tone: 'good' };
    if (role === 'rolled back')
        return { mark: '↩', tone: 'bad' };
    return { mark: ' ', tone: 'calm' };
}
function columnsFor(view) {
    return [
        { title: 'Id', width: 9, align: 'right', cell: ({ id }) => String(id) },
        { title: 'Revision', width: 16, cell: ({ revision }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(revision ?? '–')) },
        { title: 'Deployed', width: 16, cell: ({ deployedAt }) => minuteOf(deployedAt, view) },
        { title: 'Age', width: 10, cell: ({ deployedAt }) => ageOf(deployedAt, view) },
        { title: 'By', width: 20, cell: ({ by }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(by ?? '–') },
        { title: 'Health', width: 9, cell: ({ health }) => health },
        { title: 'Note', width: 80, cell: (row, history) => noteOf(row, history) },
    ];
}
function noteOf(row, history) {
    return [roleOf(row, history), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(row.why)].filter((part) => part !== '').join('; ');
}
/** The columns that fit: the note gives way first, then whole columns. */
function fit(columns, fitting) {
    const cells = fitting.rows.map((row) => columns.map(({ cell }) => cell(row, fitting.history)));
    const shrunk = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .shrinkColumns */ .vI)(columns, cells).map((column, place) => ({ ...column, cell: columns[place]?.cell ?? (() => '') }));
    const note = shrunk.at(-1);
    if (note === undefined)
        return shrunk;
    const others = shrunk.slice(0, -1);
    const room = fitting.width - others.reduce((sum, { width }) => sum + width + gap, 0);
    const needed = Math.min(note.width, narrowestNote);
    if (room >= needed)
        return [...others, { ...note, width: Math.min(note.width, room) }];
    const goes = dispensable.find((title) => columns.some((column) => column.title === title));
    if (goes !== undefined)
        return fit(columns.filter(({ title }) => title !== goes), fitting);
    return [...others, { ...note, width: needed }];
}
/** `2026-03-31 14:05`, in UTC unless an offset is given; what is no time stays as it is. */
function minuteOf(text, { utcOffset = () => 0 } = {}) {
    const at = new Date(text);
    if (Number.isNaN(at.getTime()))
        return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(text, 16);
    return new Date(at.getTime() + utcOffset(at) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
function ageOf(text, { now }) {
    const seconds = (now.getTime() - new Date(text).getTime()) / 1000;
    if (Number.isNaN(seconds))
        return '–';
    if (seconds < 60)
        return 'just now';
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ago`;
    if (seconds < 48 * 3600)
        return `${Math.floor(seconds / 3600)} h ago`;
    return `${Math.floor(seconds / 86_400)} d ago`;
}
function zoneOf({ now, utcOffset }) {
    const minutes = utcOffset(now);
    if (minutes === 0)
        return 'UTC';
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return `UTC${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventLines: () => (/* binding */ eventLines),
  lineIndent: () => (/* binding */ lineIndent)
});

// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(71179);
// EXTERNAL MODULE: ./build/compiled/core/report/evidence-lines.js
var evidence_lines = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/compiled/core/report/history-table.js
var history_table = __webpack_require__(83998);
// EXTERNAL MODULE: ./build/compiled/core/report/paint.js
var paint = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/compiled/core/report/problem-lines.js
var problem_lines = __webpack_require__(72906);
// EXTERNAL MODULE: ./build/compiled/core/report/text-table.js
var text_table = __webpack_require__(42025);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
// EXTERNAL MODULE: ./build/compiled/core/report/words.js
var words = __webpack_require__(15750);
;// CONCATENATED MODULE: ./build/compiled/core/report/ending-lines.js









const nodeColumns = [
    { title: 'Node', width: 26 },
    { title: 'Outcome', width: 9 },
    { title: 'Time', width: 7, align: 'right' },
    { title: 'Note', width: 30 },
];
const appColumns = [
    { title: 'Application', width: 28 },
    { title: 'Result', width: 13 },
    { title: 'Sync', width: 9 },
    { title: 'Health', width: 11 },
    { title: 'Revision', width: 9 },
];
/** The end of a run: what each node and application came to, then the verdict, last where eyes and `tail` look. */
function endingLines(record, painting) {
    const look = words/* resultLooks */.Oo[record.result];
    const further = (0,problem_lines.problemLines)(problemsOutsideNodes(record), painting);
    return [
        ...section(nodeTable(record.nodes, painting)),
        ...section(appTable(record.apps, painting)),
        ...section(historiesOf(record, painting)),
        ...section(further),
        '',
        ...marked(look.mark, look.tone, (0,run_record/* verdictOf */.V)(record), painting),
        ...record.notices.flatMap((notice) => marked('!', 'warn', notice, painting)),
        (0,paint/* paint */.n)(`exit code ${record.exitCode}`, 'calm', painting),
    ];
}
/** In a log times are UTC, and lines as wide as they need to be. */
function historiesOf({ manual, endedAt }, { color }) {
    const view = { now: endedAt, utcOffset: () => 0, width: 160, color };
    return (manual?.histories ?? []).flatMap((history, place) => [...(place === 0 ? [] : ['']), ...(0,history_table/* historyLines */.O5)(history, view)]);
}
function section(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
function marked(mark, tone, text, painting) {
    const [first = '', ...rest] = (0,untrusted_text.forLog)(text).split('\n');
    return [(0,paint/* paint */.n)(`${mark} ${first}`, tone, painting), ...rest];
}
function nodeTable(nodes, painting) {
    if (nodes.length === 0)
        return [];
    const listed = flatten(nodes, 0).map(({ node, depth }) => ({
        look: words/* statusLooks */.Rg[node.status],
        cells: [
            `${'  '.repeat(depth)}${(0,untrusted_text.forLogLine)(node.id)}`,
            node.status,
            node.attempts === 0 ? '–' : (0,words/* formatDuration */.a3)(node.durationMs),
            (0,untrusted_text.forLogLine)(node.note ?? node.problems[0]?.message ?? ''),
        ],
    }));
    const columns = (0,text_table/* shrinkColumns */.vI)(nodeColumns, listed.map(({ cells }) => cells));
    return [
        (0,paint/* paint */.n)(`  ${(0,text_table/* tableRow */.jD)(columns, columns.map(({ title }) => title))}`, 'calm', painting),
        ...listed.map(({ look, cells }) => (0,paint/* paint */.n)(`${look.mark} ${(0,text_table/* tableRow */.jD)(columns, cells)}`, look.tone, painting)),
    ];
}
function flatten(nodes, depth) {
    return nodes.flatMap((node) => [{ node, depth }, ...flatten(node.children, depth + 1)]);
}
function appTable(apps, painting) {
    if (apps.length === 0)
        return [];
    const listed = apps.map((app) => ({
        app,
        cells: [
            (0,untrusted_text.forLogLine)(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`),
            app.result,
            app.sync ?? '–',
            app.health ?? '–',
            (0,untrusted_text.forLogLine)((0,refs/* shortRevision */.w7)(app.revision ?? '–')),
        ],
    }));
    const columns = (0,text_table/* shrinkColumns */.vI)(appColumns, listed.map(({ cells }) => cells));
    return [
        (0,paint/* paint */.n)(`  ${(0,text_table/* tableRow */.jD)(columns, columns.map(({ title }) => title))}`, 'calm', painting),
        ...listed.flatMap(({ app, cells }) => appLines(app, (0,text_table/* tableRow */.jD)(columns, cells), painting)),
    ];
}
function appLines({ result, causes, url, evidence }, row, painting) {
    const { mark, tone } = words/* resultLooks */.Oo[result];
    const details = causes.flatMap((cause) => (0,untrusted_text.forLog)(cause).split('\n')).map((line) => `    ${line}`);
    const found = evidence === undefined ? [] : (0,evidence_lines/* evidenceLines */.p1)(evidence).map((line) => `      ${line}`);
    return [(0,paint/* paint */.n)(`${mark} ${row}`, tone, painting), ...details, ...found, ...(url === '' ? [] : [(0,paint/* paint */.n)(`    ${(0,untrusted_text.forLogLine)(url)}`, 'calm', painting)])];
}
/** Problems that were not already printed when their node finished. */
function problemsOutsideNodes(record) {
    const printed = new Set(flatten(record.nodes, 0).flatMap(({ node }) => node.problems.map(identify)));
    return record.problems.filter((problem) => !printed.has(identify(problem)));
}
function identify({ code, message, where }) {
    return JSON.stringify([code, message, where]);
}

;// CONCATENATED MODULE: ./build/compiled/core/report/lines.js






const idWidth = 18;
/** Width of `[ 12.3s] ✓ `, by which further lines of an event are indented. */
const lineIndent = 11;
const indent = ' '.repeat(lineIndent);
/**
 * What an event says in a log or on a terminal: lines without line ends, for 80 columns. Text of other
 * people in them can neither move the cursor nor command the runner.
 */
function eventLines(event, options) {
    switch (event.type) {
        case 'run-started':
            return startLines(event, options);
        case 'node-started': {
            const again = event.attempt > 1 ? `attempt ${event.attempt}: ` : '';
            return stamped(event, options, { mark: '▶', text: (0,untrusted_text.forLogLine)(`${again}${event.purpose}`, 50) });
        }
        case 'progress': {
            const text = (0,untrusted_text.forLog)(event.message);
            if (!event.heartbeat)
                return stamped(event, options, { mark: '•', text });
            return stamped(event, { ...options, color: false }, { mark: '·', text }).map((line) => (0,paint/* paint */.n)(line, 'calm', options));
        }
        case 'application-ended':
            // What ended it was said, or stands among the problems of its node.
            return [];
        case 'node-finished':
            return finishLines(event, options);
        case 'run-ended':
        default:
            return endingLines(event.record, options);
    }
}
function startLines(event, options) {
    const { workflow } = event;
    const count = event.nodes.length === 1 ? '1 node' : `${event.nodes.length} nodes`;
    const named = workflow.name === workflow.id ? '' : ` (${workflow.id})`;
    const facts = [workflow.file, count, ...(event.dryRun ? ['dry run: nothing is changed'] : [])].filter((fact) => fact !== '');
    return [(0,paint/* paint */.n)((0,untrusted_text.forLogLine)(`${workflow.name}${named}`), 'strong', options), (0,untrusted_text.forLogLine)(facts.join(' · ')), ''];
}
function finishLines(event, options) {
    const look = words/* statusLooks */.Rg[event.status];
    const took = event.durationMs > 0 ? ` in ${(0,words/* formatDuration */.a3)(event.durationMs)}` : '';
    const note = event.note === undefined || event.note === '' ? '' : `: ${(0,untrusted_text.forLog)(event.note)}`;
    const status = (0,paint/* paint */.n)(event.status, look.tone, options);
    return [
        ...stamped(event, options, { mark: (0,paint/* paint */.n)(look.mark, look.tone, options), text: `${status}${took}${note}` }),
        ...(0,problem_lines.problemLines)(event.problems, options).map((line) => `${indent}${line}`),
    ];
}
function stamped(event, options, { mark, text }) {
    const seconds = Math.max(0, event.at.getTime() - options.startedAt.getTime()) / 1000;
    const time = (0,paint/* paint */.n)(`[${seconds.toFixed(1).padStart(5)}s]`, 'calm', options);
    const [first = '', ...rest] = text.split('\n');
    const id = (0,untrusted_text.forLogLine)(event.node, 60);
    const name = options.narrow === true ? `${id}:` : (0,text_table/* tableCell */.xR)(id, { width: Math.max(idWidth, (0,text_table/* columnsOf */.PL)(id)) });
    return [`${time} ${mark} ${name} ${first}`.trimEnd(), ...rest.map((line) => `${indent}${line}`)];
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
