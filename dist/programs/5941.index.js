export const id = 5941;
export const ids = [5941,5888,2171];
export const modules = {

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/compiled/core/report/lines.js + 2 modules
var lines = __webpack_require__(2171);
;// CONCATENATED MODULE: ./build/compiled/action-reporter.js


/**
 * Writes the log of a job: one group for each node. Nodes that run at the same time would tear the groups
 * apart, so a group is closed when another node speaks and opened again when its own does.
 */
function createActionReporter() {
    let open;
    let startedAt;
    const switchTo = (node) => {
        if (open === node)
            return;
        if (open !== undefined)
            core/* endGroup */.N4();
        if (node !== undefined)
            core/* startGroup */.Oh(groupTitle(node));
        open = node;
    };
    return {
        report: (event) => {
            startedAt ??= event.at;
            // What ended a node must be seen without opening its group.
            switchTo(event.type === 'node-started' || event.type === 'progress' ? event.node : undefined);
            for (const line of (0,lines.eventLines)(event, { color: true, startedAt }))
                core/* info */.pq(line);
        },
        close: () => { switchTo(undefined); },
    };
}
function groupTitle(node) {
    return node.replace(/[^\w. -]+/g, '_').slice(0, 100);
}

// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __webpack_require__(9105);
// EXTERNAL MODULE: ./build/compiled/settings.js + 2 modules
var compiled_settings = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 3 modules
var wiring = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/compiled/action.js






/** The action: inputs to settings, command, and everything that people see to where GitHub shows it. */
async function action() {
    const own = (0,wiring/* createHost */.De)();
    const host = { ...own, folder: own.env['GITHUB_WORKSPACE'] ?? own.folder };
    try {
        const { settings, problems } = await (0,compiled_settings.readSettings)(rawInputs(), host.env);
        if (settings === undefined) {
            await refuse(problems);
            return;
        }
        for (const secret of settings.secrets)
            core/* setSecret */.Pq(secret);
        if (settings.command === 'validate')
            await validateAction(settings, host);
        else if (settings.command === 'graph')
            await graphAction(settings, host);
        else
            await executeAction(settings, host);
    }
    catch (error) {
        const { bugReport } = await __webpack_require__.e(/* import() */ 1312).then(__webpack_require__.bind(__webpack_require__, 8931));
        core/* setFailed */.C1(bugReport(error));
    }
    finally {
        own.release();
    }
}
/** The runner hands inputs over as `INPUT_<NAME>`; absent ones as empty text. */
function rawInputs() {
    const given = inputs/* inputs */.QL.map(({ name }) => [name, core/* getInput */.V4(name)]);
    return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
async function executeAction(settings, host) {
    const { execute } = await __webpack_require__.e(/* import() */ 8961).then(__webpack_require__.bind(__webpack_require__, 8961));
    const reporter = createActionReporter();
    const executed = await execute(settings, host, reporter.report);
    reporter.close();
    const { record, osoplog } = executed;
    await setOutputs(executed);
    if (settings.summary)
        await writeSummary(executed, { host, settings });
    if (settings.annotations)
        await annotate((await __webpack_require__.e(/* import() */ 817).then(__webpack_require__.bind(__webpack_require__, 817))).explainedProblems(record));
    if (osoplog !== undefined)
        core/* info */.pq(`OSOP log: ${osoplog}`);
    const { forLogLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8873));
    const verdict = forLogLine((0,run_record/* verdictOf */.V)(record));
    if (record.exitCode !== 0)
        core/* setFailed */.C1(verdict);
    else
        core/* info */.pq(verdict);
}
async function setOutputs({ record, osoplog }) {
    const { outputsOf } = await __webpack_require__.e(/* import() */ 4641).then(__webpack_require__.bind(__webpack_require__, 4641));
    const values = { ...outputsOf(record), osoplog: osoplog ?? '' };
    for (const [name] of inputs/* outputs */.V4)
        core/* setOutput */.uH(name, values[name] ?? '');
}
async function writeSummary({ record, plan }, { host: { env }, settings }) {
    if (env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    const [{ jobSummary }, { workflowMermaid }, { createRedactor }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5187).then(__webpack_require__.bind(__webpack_require__, 5187)), __webpack_require__.e(/* import() */ 4548).then(__webpack_require__.bind(__webpack_require__, 4548)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9898)),
    ]);
    // The record is redacted already; the plan, which is drawn beside it, is not.
    const redact = createRedactor(settings.secrets);
    // The commits of a rehearsal are nowhere but here.
    const repositoryUrl = env['GITHUB_REPOSITORY'] === undefined || settings.command === 'rehearse' ? undefined : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`;
    const summary = jobSummary({
        record,
        ...(plan === undefined ? {} : { mermaid: redact(workflowMermaid(plan, record)) }),
        ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    });
    try {
        await core/* summary */.z.addRaw(summary).write();
    }
    catch (error) {
        core/* warning */.$e(`the job summary could not be written: ${error.message}`);
    }
}
const printers = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
async function annotate(problems) {
    const { annotationsFor } = await __webpack_require__.e(/* import() */ 1510).then(__webpack_require__.bind(__webpack_require__, 9129));
    const { shown, leftOut } = annotationsFor(problems, { limit: 10 });
    for (const { level, message, title, file, line, column } of shown) {
        const properties = {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        };
        printers[level](message, properties);
    }
    if (leftOut > 0)
        core/* info */.pq(`${leftOut} more problems are in the job summary; GitHub shows ten annotations of a kind`);
}
async function validateAction(settings, host) {
    const { carryOutValidation } = await Promise.all(/* import() */[__webpack_require__.e(5645), __webpack_require__.e(7183)]).then(__webpack_require__.bind(__webpack_require__, 7183));
    const outcome = await carryOutValidation(settings, host);
    if (outcome.kind === 'invalid-input') {
        await refuse(outcome.problems);
        return;
    }
    const [{ validationLines }, { validationSummary }, { validationOutputs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5105).then(__webpack_require__.bind(__webpack_require__, 7486)), __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 1301)), __webpack_require__.e(/* import() */ 4490).then(__webpack_require__.bind(__webpack_require__, 4490)),
    ]);
    for (const line of validationLines(outcome.report, { color: true }))
        core/* info */.pq(line);
    const values = validationOutputs(outcome);
    for (const [name] of inputs/* outputs */.V4)
        core/* setOutput */.uH(name, values[name] ?? '');
    if (settings.summary && host.env['GITHUB_STEP_SUMMARY'] !== undefined) {
        const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = host.env;
        const link = repository === undefined || sha === undefined ? {} : { repositoryUrl: `${server}/${repository}`, sha };
        await core/* summary */.z.addRaw(validationSummary(outcome.report, link)).write();
    }
    if (settings.annotations)
        await annotate(outcome.report.problems);
    const { forLogLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8873));
    if (outcome.exitCode !== 0)
        core/* setFailed */.C1(forLogLine(outcome.headline));
}
async function graphAction(settings, host) {
    const { graph } = await __webpack_require__.e(/* import() */ 8138).then(__webpack_require__.bind(__webpack_require__, 5757));
    const { mermaid, problems } = await graph(settings, host);
    if (mermaid === undefined) {
        await refuse(problems);
        return;
    }
    core/* info */.pq(mermaid);
    if (settings.summary && host.env['GITHUB_STEP_SUMMARY'] !== undefined) {
        await core/* summary */.z.addRaw(`\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`).write();
    }
}
/** Bad input: every problem is annotated, and the job fails with the first. Nothing was done. */
async function refuse(problems) {
    const { problemsJson } = await __webpack_require__.e(/* import() */ 4641).then(__webpack_require__.bind(__webpack_require__, 4641));
    await annotate(problems);
    core/* setOutput */.uH('result', 'failed');
    core/* setOutput */.uH('problems', JSON.stringify(problemsJson(problems)));
    const errors = problems.filter((problem) => problem.severity === 'error');
    core/* setFailed */.C1(`Nothing was changed: ${errors[0]?.message ?? 'the inputs cannot be used'}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`);
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3931);

const userAtHost = /^(?:[A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9][\w.-]*:(?![:/]{2})[^\s:-][^\s]*$/;
const controlCharacter = /\p{Cc}/u;
/**
 * Accepts https, http by the rules of `parseEndpoint`, `ssh://` and `user@host:path`. Anything else is refused:
 * paths, `file://`, and `ext::` and its like, which run programs.
 */
function parseRemoteUrl(text, rules) {
    if (text.startsWith('-') || text.includes('::') || controlCharacter.test(text)) {
        return { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
    }
    if (/^ssh:\/\//i.test(text)) {
        return parseSsh(text);
    }
    if (!text.includes('://')) {
        return userAtHost.test(text)
            ? { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' }
            : { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
    }
    const endpoint = (0,_net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpoint */ .Bk)(text, rules);
    if (endpoint.kind === 'refused') {
        return endpoint;
    }
    const { url } = endpoint;
    return { kind: 'usable', url: url.href, origin: url.origin, protocol: url.protocol === 'https:' ? 'https' : 'http' };
}
function parseSsh(text) {
    if (!URL.canParse(text)) {
        return { kind: 'refused', reason: 'is not a URL' };
    }
    const url = new URL(text);
    if (url.password !== '' || url.hostname === '' || /^(-|%2d)/i.test(url.hostname) || /^(-|%2d)/i.test(url.username)) {
        return { kind: 'refused', reason: 'is not an ssh address that can be used' };
    }
    return { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' };
}
/** The URL without user and password, so that it can be shown. */
function withoutCredentials(url) {
    if (!URL.canParse(url) || !url.includes('://')) {
        return url;
    }
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '') {
        return url;
    }
    parsed.password = '';
    if (parsed.protocol !== 'ssh:') {
        parsed.username = '';
    }
    return parsed.href;
}


/***/ }),

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


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/compiled/core/git/remote-url.js
var remote_url = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __webpack_require__(9105);
// EXTERNAL MODULE: ./build/compiled/core/net/endpoint.js
var net_endpoint = __webpack_require__(3931);
;// CONCATENATED MODULE: ./build/compiled/check-settings.js

/** Reads the inputs `allowed-urls` and `check-headers`. */
function readChecking(reader) {
    const origins = reader.rows('allowed-urls').flatMap((line) => originOf(reader, line) ?? []);
    const headers = new Map();
    for (const line of reader.rows('check-headers')) {
        const header = readHeader(line);
        if (header === undefined) {
            reader.refuse('check-headers', undefined, 'has a line that is not an origin and a header', 'write one `https://host Name: value` a line');
        }
        else if (!origins.includes(header.origin)) {
            reader.refuse('check-headers', undefined, `has a header for ${header.origin}, which allowed-urls does not have`, 'add it to allowed-urls');
        }
        else {
            headers.set(header.origin, { ...headers.get(header.origin), [header.name]: header.value });
        }
    }
    return { origins, headers };
}
/** Values of the headers, and what follows a scheme such as `Bearer`: nothing may print them. */
function checkHeaderValues(reader) {
    return reader.rows('check-headers').flatMap((line) => {
        const value = readHeader(line)?.value;
        return value === undefined ? [] : [value, ...value.split(' ').slice(1)];
    });
}
function originOf(reader, line) {
    const endpoint = (0,net_endpoint/* parseEndpoint */.Bk)(line, { allowHttp: reader.boolean('allow-http') });
    if (endpoint.kind === 'refused') {
        reader.refuse('allowed-urls', undefined, `has a line that ${endpoint.reason}`, endpoint.hint ?? 'write one origin a line, such as https://prometheus.example.com');
        return undefined;
    }
    const { url } = endpoint;
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        reader.refuse('allowed-urls', undefined, `has a path after ${url.origin}`, 'an origin is allowed as a whole: write scheme, host and port only');
        return undefined;
    }
    return url.origin;
}
function readHeader(line) {
    const [, address = '', name = '', value = ''] = /^(\S+)\s+([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*([\u0020-\u007e]+)$/.exec(line) ?? [];
    const isOwn = /^(?:host|connection|content-length|transfer-encoding)$/i.test(name);
    return URL.canParse(address) && name !== '' && !isOwn ? { origin: new URL(address).origin, name, value: value.trim() } : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/sync-settings.js
/** Names of applications with commas between them; `*` where selector or project choose alone. */
function readApplications(reader) {
    const names = reader.lines('app');
    const chosen = reader.text('selector') !== undefined || reader.lines('project').length > 0;
    if (names.length > 0)
        return names.join(',');
    return chosen ? '*' : undefined;
}
/** The inputs that say which applications, and in which order. */
function readSelection(reader) {
    return {
        selector: reader.text('selector'),
        projects: reader.lines('project'),
        children: reader.boolean('children'),
        maxParallel: reader.count('max-parallel'),
        waves: reader.rows('waves').map((line) => line.split(',').map((name) => name.trim()).filter((name) => name !== '')),
    };
}
/** The inputs that say how a sync is done. */
function readSyncing(reader) {
    return {
        force: reader.boolean('force'),
        replace: reader.boolean('replace'),
        serverSideApply: reader.boolean('server-side-apply'),
        applyOnly: reader.boolean('apply-only'),
        options: checked(reader, 'sync-options', { form: /^[A-Za-z]+=[^\s=]+$/, why: 'is no sync option', hint: 'write Name=value, for example CreateNamespace=true' }),
        resources: checked(reader, 'resources', {
            form: /^!?[^:/\s]*:[^:/\s]+:(?:[^:/\s]+\/)?[^:/\s]+$/,
            why: 'names no resource',
            hint: 'write group:kind:name or group:kind:namespace/name, for example apps:Deployment:web or :Service:shop/web',
        }),
        confirmPrune: reader.boolean('confirm-prune'),
    };
}
function checked(reader, name, { form, why, hint }) {
    const found = reader.lines(name);
    for (const line of found.filter((candidate) => !form.test(candidate)))
        reader.refuse(name, line, why, hint);
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/settings.js






/** Reads the inputs; every value that cannot be used is a problem, and any problem means no settings. */
async function readSettings(raw, env) {
    const reader = new InputReader(raw, env);
    const workflowInputs = await reader.map('workflow-inputs');
    const settings = {
        command: reader.choice('command'),
        workflow: reader.text('workflow'),
        workflowInputs,
        variables: reader.variables('variables'),
        dryRun: reader.boolean('dry-run'),
        allowCommands: reader.boolean('allow-commands'),
        approve: reader.lines('approve'),
        timeoutSec: reader.seconds('timeout', 1),
        workingDirectory: reader.text('working-directory') ?? '.',
        allowHttp: reader.boolean('allow-http'),
        osoplog: reader.text('osoplog'),
        argocd: {
            server: reader.text('argocd-server'),
            token: reader.text('argocd-auth-token'),
            username: reader.text('argocd-username'),
            password: reader.text('argocd-password'),
            oidc: reader.boolean('argocd-oidc'),
            oidcAudience: reader.text('argocd-oidc-audience'),
            oidcConnectorId: reader.text('argocd-oidc-connector-id'),
            oidcToken: reader.text('argocd-oidc-token'),
            caCert: reader.text('argocd-ca-cert'),
            clientCert: reader.text('argocd-client-cert'),
            clientKey: reader.text('argocd-client-key'),
            skipTlsVerify: reader.boolean('argocd-insecure-skip-tls-verify'),
            headers: reader.headers('argocd-headers'),
        },
        app: readApplications(reader),
        selection: readSelection(reader),
        sync: reader.choice('sync'),
        revision: reader.text('revision'),
        prune: reader.boolean('prune'),
        syncing: readSyncing(reader),
        onSyncWindow: reader.choice('on-sync-window'),
        onOperationInProgress: reader.choice('on-operation-in-progress'),
        healthTimeoutSec: reader.seconds('health-timeout', 1),
        stableForSec: reader.seconds('stable-for', 0),
        degradedGraceSec: reader.seconds('degraded-grace', 0),
        allowSuspended: reader.boolean('allow-suspended'),
        configRepository: reader.repository('config-repository'),
        configBranch: reader.text('config-branch'),
        configPath: reader.folder('config-path'),
        configToken: reader.text('config-token'),
        githubToken: reader.text('github-token'),
        images: reader.images(),
        update: reader.rows('update'),
        commitMode: reader.choice('commit-mode'),
        commitMessage: reader.text('commit-message'),
        commitAuthor: reader.author('commit-author'),
        pushAttempts: reader.count('push-attempts'),
        from: reader.text('from'),
        to: reader.text('to'),
        environmentsPath: reader.text('environments-path'),
        keys: reader.rows('keys'),
        rollback: reader.choice('rollback'),
        failOnRollback: reader.boolean('fail-on-rollback'),
        manifests: reader.lines('manifests'),
        changedOnly: reader.boolean('changed-only'),
        kubernetesVersions: reader.lines('kubernetes-version'),
        schemaLocations: reader.lines('schema-location'),
        strict: reader.boolean('strict'),
        skip: reader.lines('skip'),
        reject: reader.lines('reject'),
        ignoreMissingSchemas: reader.boolean('ignore-missing-schemas'),
        policies: reader.text('policies') ?? 'baseline',
        render: reader.choice('render'),
        sarifFile: reader.text('sarif-file'),
        annotations: reader.boolean('annotations'),
        summary: reader.boolean('summary'),
        checking: readChecking(reader),
        slackWebhookUrl: reader.text('slack-webhook-url'),
        scenario: reader.choice('scenario'),
        secrets: reader.secrets(),
    };
    return { settings: reader.problems.length === 0 ? settings : undefined, problems: reader.problems };
}
class InputReader {
    problems = [];
    raw;
    env;
    constructor(raw, env) {
        this.raw = raw;
        this.env = env;
    }
    text(name) {
        const spec = specOf(name);
        const value = [this.raw[name], spec.env === undefined ? undefined : this.env[spec.env], spec.default].find((candidate) => (candidate ?? '').trim() !== '');
        return value?.trim();
    }
    boolean(name) {
        const value = this.text(name) ?? 'false';
        if (/^(true|yes|on|1)$/i.test(value))
            return true;
        if (/^(false|no|off|0)$/i.test(value))
            return false;
        this.refuse(name, value, 'is neither true nor false', 'write true or false');
        return false;
    }
    seconds(name, least) {
        const value = this.text(name) ?? '0';
        const seconds = Number(/^(\d+(?:\.\d+)?)s?$/.exec(value)?.[1] ?? Number.NaN);
        if (Number.isFinite(seconds) && seconds >= least && seconds <= 86_400)
            return seconds;
        this.refuse(name, value, 'is not a number of seconds that can be used', `write a number from ${least} to 86400, for example ${specOf(name).default}`);
        return least;
    }
    choice(name) {
        const value = this.text(name) ?? '';
        const choices = specOf(name).choices ?? [];
        if (!choices.includes(value)) {
            const near = (0,did_you_mean/* nearest */.p)(value, choices);
            this.refuse(name, value, 'is not one of the known values', near === undefined ? `known: ${choices.join(', ')}` : `did you mean ${near}? Known: ${choices.join(', ')}`);
        }
        return value;
    }
    /** A name or a URL that can be one: anything else would be passed over, and the checkout's own repository written to. */
    repository(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const isName = /^\w[\w.-]*(?:\/[\w.][\w.-]*)+\/?$/.test(value) && !value.split('/').includes('..');
        const remote = value.includes(':') ? (0,remote_url/* parseRemoteUrl */.J)(value, { allowHttp: true }) : undefined;
        if (remote === undefined ? isName : remote.kind === 'usable')
            return value;
        this.refuse(name, undefined, remote?.kind === 'refused' ? remote.reason : 'is no repository', 'write owner/name, https://host/owner/name or git@host:owner/name');
        return undefined;
    }
    /** A folder without `./` before and `/` behind it; empty for none, and for `.`. */
    folder(name) {
        const value = this.text(name) ?? '';
        const folder = value.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
        if (folder.split('/').includes('..'))
            this.refuse(name, value, 'leads outside', 'name a folder of the repository, such as k8s/production');
        return folder === '.' ? '' : folder;
    }
    /** Lines that may hold commas. */
    rows(name) {
        return (this.text(name) ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    }
    images() {
        const [image, tag, digest] = [this.text('image'), this.text('tag'), this.text('digest')];
        return { ...(image === undefined ? {} : { image }), ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), images: this.rows('images') };
    }
    author(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const [, person = '', email = ''] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+@[^<>\s\p{Cc}]+)>$/u.exec(value) ?? [];
        if (person !== '')
            return { name: person.trim(), email };
        this.refuse(name, value, 'is no author', 'write it as Name <email>');
        return undefined;
    }
    count(name) {
        const value = this.text(name) ?? '';
        if (/^[1-9]\d{0,2}$/.test(value))
            return Number(value);
        this.refuse(name, value, 'is not a number from 1 to 999', `write for example ${specOf(name).default}`);
        return 1;
    }
    lines(name) {
        return (this.text(name) ?? '').split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== '');
    }
    variables(name) {
        const found = [];
        for (const line of (this.text(name) ?? '').split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
            const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
            if (match === null)
                this.refuse(name, undefined, 'has a line that is not NAME=value', 'write one NAME=value a line; names are letters, digits and _');
            else
                found.push([match[1] ?? '', (match[2] ?? '').trim()]);
        }
        return Object.fromEntries(found);
    }
    headers(name) {
        const found = [];
        for (const line of (this.text(name) ?? '').split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
            const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*)$/.exec(line);
            if (match === null)
                this.refuse(name, undefined, 'has a line that is not a header', 'write one Name: value a line');
            else
                found.push([match[1] ?? '', (match[2] ?? '').trim()]);
        }
        return Object.fromEntries(found);
    }
    async map(name) {
        const text = this.text(name);
        if (text === undefined)
            return {};
        const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(1603)]).then(__webpack_require__.bind(__webpack_require__, 8717));
        const { documents, problems } = readYaml(text, name);
        const value = documents[0]?.value ?? null;
        if (problems.length === 0 && documents.length === 1 && (0,json/* isJsonObject */.O)(value))
            return value;
        this.refuse(name, undefined, `is not a YAML or JSON map${problems[0] === undefined ? '' : `: ${problems[0].message}`}`, 'write for example `app: web`');
        return {};
    }
    /** Secret values, and the values of extra headers, which usually carry one. */
    secrets() {
        const given = inputs/* inputs */.QL.filter((spec) => spec.type === 'secret').map((spec) => this.text(spec.name));
        return [...given, ...checkHeaderValues(this), ...Object.values(this.headers('argocd-headers'))].flatMap((value) => (value === undefined || value === '' ? [] : [value]));
    }
    refuse(name, value, why, hint) {
        const secret = specOf(name).type === 'secret';
        if (this.problems.some((problem) => problem.message.startsWith(`input ${name} `) || problem.message.startsWith(`input ${name}:`)))
            return;
        this.problems.push({
            code: 'OSOP-INPUT-001',
            severity: 'error',
            message: `input ${name}${value === undefined || secret ? '' : `: \`${value}\``} ${why}`,
            hint,
        });
    }
}
const specs = new Map(inputs/* inputs */.QL.map((spec) => [spec.name, spec]));
function specOf(name) {
    const spec = specs.get(name);
    if (spec === undefined)
        throw new Error(`no input named ${name}`);
    return spec;
}


/***/ })

};
