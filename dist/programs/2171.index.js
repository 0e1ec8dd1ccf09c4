export const id = 2171;
export const ids = [2171];
export const modules = {

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   V8: () => (/* binding */ logTitle),
/* harmony export */   VN: () => (/* binding */ containerLines),
/* harmony export */   gN: () => (/* binding */ describeEvent),
/* harmony export */   p1: () => (/* binding */ evidenceLines)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9197);
/* harmony import */ var _argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5750);




/** How much of it the log of a job shows; the summary has the rest. */
const shown = { events: 1, logLines: 5, width: 200 };
/** Seconds; what is younger than that has just happened, and the server tells whole seconds only. */
const oldEnough = 60;
/** What was found, in a few lines a resource, without indentation of their own at the left. */
function evidenceLines({ resources, others, missing }) {
    return [
        ...resources.flatMap(resourceLines),
        ...(others.length === 0 ? [] : [`not healthy either: ${others.join('; ')}`]),
        ...missing.map((text) => `not known: ${text}`),
    ].map((line) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(`. ${line}`, 2 * shown.width).slice(2));
}
function resourceLines(resource) {
    const { pod, events, log } = resource;
    return [
        headOf(resource),
        ...(pod === undefined ? [] : [`  ${(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod)}`]),
        ...events.slice(0, shown.events).map((event) => `  event of ${describeEvent(event)}`),
        ...(log === undefined ? [] : [`  ${logTitle(log)}:`, ...log.lines.slice(-shown.logLines).map((line) => `    | ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line, shown.width)}`)]),
    ];
}
/** `Deployment shop/web: Degraded at apps/web/deployment.yaml:1:1`. */
function headOf({ declaredAt, ...resource }) {
    const place = declaredAt === undefined ? '' : ` at ${declaredAt.file}:${declaredAt.line}:${declaredAt.column}`;
    return `${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)}: ${stateOf(resource)}${place}`;
}
/** Health, or else what the sync said. */
function stateOf({ health, sync, syncMessage }) {
    return syncMessage === undefined ? (health ?? sync ?? 'not known') : `failed to sync: ${syncMessage}`;
}
/** `Pod shop/web-1: BackOff (12 times, 40s before): message`. */
function describeEvent({ object, type, reason, message, count, ageSec }) {
    const facts = [...(type === '' || type === 'Warning' ? [] : [type]), ...(count > 1 ? [`${count} times`] : []), ...(ageSec >= oldEnough ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ageSec * 1000)} before`] : [])];
    return `${object}: ${reason}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}${message === '' ? '' : `: ${message}`}`;
}
/** `last lines of container web, before it was started anew`. */
function logTitle({ container, previous }) {
    return `last lines of ${container === '' ? 'the container' : `container ${container}`}${previous ? ', before it was started anew' : ''}`;
}
/** Every container that is not ready, in words. */
function containerLines({ pod }) {
    if (pod === undefined)
        return [];
    return [(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod), ...pod.containers.slice(1).map(_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describeContainer */ .rc)];
}


/***/ }),

/***/ 2171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventLines: () => (/* binding */ eventLines)
});

// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/compiled/core/report/evidence-lines.js
var evidence_lines = __webpack_require__(8316);
// EXTERNAL MODULE: ./build/compiled/core/report/paint.js
var paint = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/compiled/core/report/problem-lines.js
var problem_lines = __webpack_require__(2906);
;// CONCATENATED MODULE: ./build/compiled/core/report/text-table.js
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

// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/compiled/core/report/words.js
var words = __webpack_require__(5750);
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
        ...section(further),
        '',
        ...marked(look.mark, look.tone, (0,run_record/* verdictOf */.V)(record), painting),
        ...record.notices.flatMap((notice) => marked('!', 'warn', notice, painting)),
        (0,paint/* paint */.n)(`exit code ${record.exitCode}`, 'calm', painting),
    ];
}
function section(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
function marked(mark, tone, text, painting) {
    const [first = '', ...rest] = (0,untrusted_text/* forLog */.Ig)(text).split('\n');
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
    const columns = shrinkColumns(nodeColumns, listed.map(({ cells }) => cells));
    return [
        (0,paint/* paint */.n)(`  ${tableRow(columns, columns.map(({ title }) => title))}`, 'calm', painting),
        ...listed.map(({ look, cells }) => (0,paint/* paint */.n)(`${look.mark} ${tableRow(columns, cells)}`, look.tone, painting)),
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
            (0,untrusted_text.forLogLine)((0,words/* shortRevision */.w7)(app.revision ?? '–')),
        ],
    }));
    const columns = shrinkColumns(appColumns, listed.map(({ cells }) => cells));
    return [
        (0,paint/* paint */.n)(`  ${tableRow(columns, columns.map(({ title }) => title))}`, 'calm', painting),
        ...listed.flatMap(({ app, cells }) => appLines(app, tableRow(columns, cells), painting)),
    ];
}
function appLines({ result, causes, url, evidence }, row, painting) {
    const { mark, tone } = words/* resultLooks */.Oo[result];
    const details = causes.flatMap((cause) => (0,untrusted_text/* forLog */.Ig)(cause).split('\n')).map((line) => `    ${line}`);
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
const indent = ' '.repeat(11);
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
            const text = (0,untrusted_text/* forLog */.Ig)(event.message);
            if (!event.heartbeat)
                return stamped(event, options, { mark: '•', text });
            return stamped(event, { ...options, color: false }, { mark: '·', text }).map((line) => (0,paint/* paint */.n)(line, 'calm', options));
        }
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
    const note = event.note === undefined || event.note === '' ? '' : `: ${(0,untrusted_text/* forLog */.Ig)(event.note)}`;
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
    const name = tableCell(id, { width: Math.max(idWidth, columnsOf(id)) });
    return [`${time} ${mark} ${name} ${first}`.trimEnd(), ...rest.map((line) => `${indent}${line}`)];
}


/***/ }),

/***/ 4087:
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

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemLines: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9619);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);



const tones = { error: 'bad', warning: 'warn', notice: 'calm' };
/**
 * Problems as compilers print them: `file:line:column: error OSOP-DOC-003 message`, with the hint on a
 * line of its own. A problem without a place begins with its severity. Every element is one line.
 */
function problemLines(problems, { color }) {
    return problems.flatMap((problem) => {
        const place = problem.where === undefined ? '' : `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j)(problem.where))}: `;
        const [first = '', ...rest] = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(problem.message).split('\n');
        const severity = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(problem.severity, tones[problem.severity], { color });
        return [
            `${place}${severity} ${problem.code} ${first}`,
            ...rest,
            ...(problem.hint === undefined ? [] : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`hint: ${problem.hint}`).split('\n').map((line) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`  ${line}`, 'calm', { color }))),
        ];
    });
}


/***/ }),

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ resultLooks),
/* harmony export */   Rg: () => (/* binding */ statusLooks),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   w7: () => (/* binding */ shortRevision)
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
/** The short form of a commit hash; other revisions (a tag, a chart version) stay as they are. */
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 8) : revision;
}


/***/ })

};
