export const id = 8428;
export const ids = [8428,2906,8873,1254];
export const modules = {

/***/ 86047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBackByHand: () => (/* binding */ rollBackByHand)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/report/history-table.js
var history_table = __webpack_require__(83998);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/report/rollback-facts.js
var rollback_facts = __webpack_require__(68697);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
;// CONCATENATED MODULE: ./build/compiled/core/report/plan-lines.js



/** Of more applications than these, each has one line. */
const mostInDetail = 5;
/** What a dry run of a rollback has found out, for somebody who is to agree to it: what, why, and what of git. */
function planLines(record) {
    const facts = (0,rollback_facts/* rollbackFacts */.S)(record);
    const notes = record.nodes.flatMap(({ note }) => (note === undefined ? [] : note.split('; ')));
    const lines = facts.length > mostInDetail ? facts.map(lineOf) : notes.map((note) => note.replace(/(^|: )dry run: would /, '$1'));
    const byArgocd = facts.some(({ strategy }) => strategy === 'argocd');
    return [
        'What will be done:',
        ...[...lines, ...record.notices].map((line) => `  ${(0,untrusted_text.forLogLine)(line)}`),
        ...(byArgocd ? ['  Argo CD goes back at once. Git is left as it is and still names what is live now: revert it there afterwards.'] : []),
    ];
}
function lineOf({ app, to, strategy, why }) {
    return `${app}: to ${to === undefined ? 'a revision that is not known' : (0,refs/* shortRevision */.w7)(to)} by ${(0,rollback_facts/* strategyName */.p)(strategy)}: ${why}`;
}

// EXTERNAL MODULE: ./build/compiled/core/report/problem-lines.js
var problem_lines = __webpack_require__(72906);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/core/rollback/rollback-to.js
var rollback_to = __webpack_require__(91559);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(23336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(55816);
;// CONCATENATED MODULE: ./build/compiled/commands/rollback/ask.js

/**
 * Asks where one application goes back to; an answer that is none is explained, and asked for again. The proposal is pinned
 * to its id, so that what is done is what was agreed to. Undefined for somebody who would rather not.
 */
async function askForTarget(history, person) {
    const { proposed } = history;
    for (;;) {
        const answer = await person.ask(`Roll back to${proposed === undefined ? '' : ` [${proposed}]`}: `);
        const word = answer?.trim().toLowerCase();
        if (word === undefined || word === 'q' || word === 'quit')
            return undefined;
        const read = readAnswer(word, history);
        if (typeof read !== 'string')
            return read;
        person.write(`${read}\n`);
    }
}
/** Asks until the answer is yes or no; empty is no. */
async function askToContinue(person) {
    for (;;) {
        const answer = (await person.ask('Continue? [y/N] '))?.trim().toLowerCase();
        if (answer === 'y' || answer === 'yes')
            return true;
        if (answer === undefined || ['', 'n', 'no', 'q', 'quit'].includes(answer))
            return false;
        person.write('Answer y or n.\n');
    }
}
/** The target, or what to tell about an answer that is none. */
function readAnswer(word, { rows, proposed }) {
    if (word === '')
        return proposed === undefined ? `Nothing is proposed: ${howToAnswer}` : { kind: 'id', id: proposed };
    const digits = /^(?:id:)?(\d{1,9})$/.exec(word)?.[1];
    const row = digits === undefined ? undefined : rows.find(({ id }) => id === Number(digits));
    if (row?.isLive === true)
        return `${row.id} is what is live.`;
    if (row !== undefined)
        return { kind: 'id', id: row.id };
    const isCommit = digits !== undefined && !word.startsWith('id:') && digits.length >= 7;
    if (digits !== undefined && !isCommit)
        return `The history has no id ${digits}; it has ${rows.map(({ id }) => id).join(', ')}.`;
    return (0,rollback_to/* readRollbackTo */.U)(word) ?? `That is none of them: ${howToAnswer}`;
}
const howToAnswer = 'answer with an id of the table, a commit (7 digits or more), steps:N, or q to leave everything as it is.';

;// CONCATENATED MODULE: ./build/compiled/commands/rollback/by-hand.js











/**
 * The command `rollback`. Where somebody sits at a terminal and said nothing of where to, they are shown the history and
 * asked, and asked again once they have read what will be done. A dry run shows the history too.
 */
async function rollBackByHand(performance) {
    const { settings, engine, host } = performance;
    const terminal = settings.rollbackTo === undefined && engine.askArgocd ? host.terminal : undefined;
    if (terminal === undefined && !(settings.dryRun && engine.askArgocd))
        return await (0,carry_out/* carryOut */.u)(performance, manualOf(performance, []));
    try {
        terminal?.write(`Asking Argo CD for the history of ${(0,untrusted_text.forLogLine)(settings.app ?? '', 200)} …\n`);
        const histories = await readAll(performance);
        if (terminal !== undefined && histories.length > 0)
            return await askAndRollBack(performance, { histories, terminal, redact: (0,redact.createRedactor)(settings.secrets) });
        return await (0,carry_out/* carryOut */.u)(performance, manualOf(performance, histories));
    }
    catch (error) {
        if (!host.signal.aborted)
            throw error;
        return unchanged(performance, 'the run was cancelled before anything was done');
    }
}
async function askAndRollBack(performance, conversation) {
    const { histories, terminal, redact } = conversation;
    const { clock, settings } = performance;
    const view = { now: clock.now(), utcOffset: (at) => terminal.utcOffset(at), width: terminal.columns(), color: terminal.color };
    for (const history of histories)
        terminal.write(`${(0,history_table/* historyLines */.O5)((0,redact_record/* redactTexts */.SG)(history, redact), view).join('\n')}\n\n`);
    for (;;) {
        const to = await chooseTarget(conversation);
        if (to === undefined)
            return unchanged(performance, 'no target was chosen');
        const chosen = towards(performance, to);
        if (settings.dryRun)
            return await (0,carry_out/* carryOut */.u)(chosen, manualOf(chosen, []));
        const preview = await planOf(chosen);
        const isPlanned = preview.record.result === 'planned';
        // What cannot be is asked for again; what could not be found out ends it.
        if (!isPlanned && (preview.record.exitCode !== 2 || histories.length > 1))
            return preview;
        tellPlan((0,redact_record/* redactRecord */.hi)(preview.record, redact), terminal);
        if (isPlanned)
            return await by_hand_confirm(chosen, terminal);
    }
}
/** Of several applications each has a history of its own: only the last healthy of each can be meant. */
async function chooseTarget({ histories, terminal }) {
    const [only] = histories;
    if (only !== undefined && histories.length === 1)
        return await askForTarget(only, terminal);
    terminal.write(`All ${histories.length} applications go back to the last healthy revision of each.\n`);
    return { kind: 'last-healthy' };
}
async function by_hand_confirm(performance, terminal) {
    if (!(await askToContinue(terminal)))
        return unchanged(performance, 'it was not confirmed');
    return await (0,carry_out/* carryOut */.u)(performance, manualOf(performance, []));
}
/** The same with a target that was chosen. */
function towards(performance, to) {
    return { ...performance, engine: { ...performance.engine, manual: { to, reason: performance.settings.reason } } };
}
/** What would be done, found out as a dry run does: what is agreed to is what the engine itself says. */
async function planOf(performance) {
    const silent = { ...performance, engine: { ...performance.engine, dryRun: true }, report: () => undefined };
    const result = await (0,carry_out/* carryOut */.u)(silent, manualOf(performance, []));
    return { ...result, record: { ...result.record, dryRun: false } };
}
function tellPlan(record, terminal) {
    const lines = (0,problem/* hasErrors */.C)(record.problems) ? [] : planLines(record);
    terminal.write(`\n${[...lines, ...(0,problem_lines.problemLines)(record.problems, terminal)].join('\n')}\n`);
}
async function readAll({ plan, ports, clock, engine, facts, settings, host }) {
    const { readHistories } = await clock.during(Promise.all(/* import() */[__webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(77), __webpack_require__.e(3387), __webpack_require__.e(1355), __webpack_require__.e(5161), __webpack_require__.e(861), __webpack_require__.e(1158), __webpack_require__.e(218), __webpack_require__.e(3434), __webpack_require__.e(3215), __webpack_require__.e(9808)]).then(__webpack_require__.bind(__webpack_require__, 89808)));
    return await readHistories({
        plan, ports, clock, facts,
        settings: engine,
        inputs: (0,carry_out/* workflowInputs */.$)(settings),
        variables: settings.variables,
        report: () => undefined,
        signal: host.signal,
    });
}
function manualOf({ engine, settings, facts }, histories) {
    return { to: (0,rollback_to/* rollbackToText */.D)(engine.manual?.to ?? { kind: 'last-healthy' }), reason: settings.reason, by: facts.actor, histories };
}
function unchanged({ source, trigger, clock, ports }, reason) {
    return (0,command_result/* notRun */.n)({ because: 'cancelled', reason, problems: [], file: source.file, trigger, clock, runId: ports.random.uuid() });
}


/***/ }),

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

/***/ 68697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rollbackFacts),
/* harmony export */   p: () => (/* binding */ strategyName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

const strategyNames = new Map([['argocd', 'Argo CD'], ['git-revert', 'git revert']]);
/** A strategy as people call it; other words, which are untrusted, stay. */
function strategyName(strategy) {
    return strategyNames.get(strategy) ?? strategy;
}
/** What became of each application that was rolled back, or would be; nothing of what was not begun. */
function rollbackFacts({ nodes, rollbacks = [] }) {
    return [...flatten(nodes).filter(({ kind }) => kind === 'rollback').map(({ produced }) => produced), ...rollbacks].flatMap(factsOf);
}
/** Of several applications each has outputs of its own. What was not begun has none. */
function factsOf(produced) {
    const { apps } = produced;
    const each = Array.isArray(apps) ? apps : [produced];
    return each.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O).flatMap((outputs) => {
        const strategy = textOf(outputs, 'strategy');
        if (strategy === undefined)
            return [];
        const { id, verified } = outputs;
        return [{
                app: textOf(outputs, 'app') ?? '', from: textOf(outputs, 'from'), to: textOf(outputs, 'revision'), id: typeof id === 'number' ? id : undefined, strategy,
                why: textOf(outputs, 'reason') ?? '', revert: textOf(outputs, 'revert_sha'), sync: textOf(outputs, 'sync'), pullRequest: textOf(outputs, 'pull_request'), verified: verified === true, message: textOf(outputs, 'message') ?? '',
            }];
    });
}
function textOf(outputs, name) {
    const value = outputs[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function flatten(nodes) {
    return nodes.flatMap((node) => [node, ...flatten(node.children)]);
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
