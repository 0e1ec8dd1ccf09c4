export const id = 8394;
export const ids = [8394,6214,1433];
export const modules = {

/***/ 75941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/compiled/core/report/lines.js + 1 modules
var lines = __webpack_require__(4388);
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
var run_record = __webpack_require__(71179);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __webpack_require__(79105);
// EXTERNAL MODULE: ./build/compiled/settings.js + 10 modules
var compiled_settings = __webpack_require__(60601);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/action.js






/** The action: inputs to settings, command, and everything that people see to where GitHub shows it. */
async function action() {
    const own = (0,wiring/* createHost */.De)();
    const host = { ...own, folder: own.env['GITHUB_WORKSPACE'] ?? own.folder };
    try {
        const { settings, problems, attempted } = await (0,compiled_settings.readSettings)(rawInputs(), host.env);
        for (const secret of attempted.secrets)
            core/* setSecret */.Pq(secret);
        if (settings === undefined) {
            await refuse([...problems, ...await tellRefused(problems, attempted, host)]);
            return;
        }
        const look = looks[settings.command];
        if (look !== undefined)
            await tellLook(await look(settings, host), settings, host);
        else if (settings.command === 'graph')
            await graphAction(settings, host);
        else if (settings.command === 'audit')
            await (settings.app === undefined ? auditAction(settings, host) : storyAction(settings, host));
        else
            await executeAction(settings, host);
    }
    catch (error) {
        const { bugReport } = await __webpack_require__.e(/* import() */ 8931).then(__webpack_require__.bind(__webpack_require__, 8931));
        core/* setFailed */.C1(bugReport(error));
    }
    finally {
        own.release();
    }
}
/** A deployment that its inputs keep from beginning is shown where it would have been. Other commands are for whoever looks at the log. */
async function tellRefused(problems, attempted, host) {
    if ((0,inputs/* isLookedAt */.gq)(attempted))
        return [];
    const { warnings, lines } = await (await __webpack_require__.e(/* import() */ 6349).then(__webpack_require__.bind(__webpack_require__, 98730))).tellRefused(problems, attempted, host);
    await tellShown({ warnings, lines, annotated: false });
    return warnings;
}
/** The runner hands inputs over as `INPUT_<NAME>`; absent ones as empty text. */
function rawInputs() {
    const given = inputs/* inputs */.QL.map(({ name }) => [name, core/* getInput */.V4(name)]);
    return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
async function executeAction(settings, host) {
    const { execute } = await __webpack_require__.e(/* import() */ 6349).then(__webpack_require__.bind(__webpack_require__, 98730));
    const reporter = createActionReporter();
    const executed = await execute(settings, host, reporter.report);
    reporter.close();
    const { record, osoplog, audit, report } = executed;
    await setOutputs(executed);
    await writeSummary(async () => await runSummary(executed, { host, settings }), settings, host);
    await tellShown(executed.shown);
    if (settings.annotations)
        await annotate(notAnnotated((await __webpack_require__.e(/* import() */ 817).then(__webpack_require__.bind(__webpack_require__, 70817))).explainedProblems(record), executed.shown), settings);
    if (osoplog !== undefined)
        core/* info */.pq(`OSOP log: ${osoplog}`);
    if (report !== undefined)
        core/* info */.pq(`Report: ${report}`);
    if (audit !== undefined)
        core/* info */.pq(`Audit log: ${audit.path}, last record ${audit.head}`);
    const { forLogLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48873));
    const verdict = forLogLine((0,run_record/* verdictOf */.V)(record));
    if (record.exitCode !== 0)
        core/* setFailed */.C1(verdict);
    else
        core/* info */.pq(verdict);
}
async function setOutputs({ record, osoplog, audit, report }) {
    const { outputsOf } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(4971)]).then(__webpack_require__.bind(__webpack_require__, 14641));
    const values = { ...outputsOf(record), osoplog: osoplog ?? '', report: report ?? '', 'audit-log': audit?.path ?? '', 'audit-head': audit?.head ?? '' };
    setValues(values);
}
/** Every output is set: those without a value are empty. */
function setValues(values) {
    for (const [name] of inputs/* outputs */.V4)
        core/* setOutput */.uH(name, values[name] ?? '');
}
/** A summary that cannot be written is a warning: what was done, or found, stays so. */
async function writeSummary(textOf, { summary }, { env }) {
    if (!summary || env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    const text = await textOf();
    try {
        await core/* summary */.z.addRaw(text).write();
    }
    catch (error) {
        core/* warning */.$e(`the job summary could not be written: ${error.message}`);
    }
}
async function runSummary({ record, plan, audit }, { host: { env }, settings }) {
    const [{ jobSummary }, { workflowMermaid }, { createRedactor }, { configRepositoryUrl }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4557)]).then(__webpack_require__.bind(__webpack_require__, 14557)), __webpack_require__.e(/* import() */ 4548).then(__webpack_require__.bind(__webpack_require__, 94548)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 99898)), __webpack_require__.e(/* import() */ 5107).then(__webpack_require__.bind(__webpack_require__, 55107)),
    ]);
    // The record is redacted already; the plan, which is drawn beside it, is not.
    const redact = createRedactor(settings.secrets);
    // The commits of a rehearsal are nowhere but here.
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
    const repositoryUrl = repository === undefined || settings.command === 'rehearse' ? undefined : configRepositoryUrl(settings.configRepository, { server, repository });
    return jobSummary({
        record,
        command: settings.command,
        ...(plan === undefined ? {} : { mermaid: redact(workflowMermaid(plan, record)) }),
        ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
        ...(audit === undefined ? {} : { auditHead: audit.head }),
    });
}
const printers = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** What a check run shows at its lines is not shown again; that something could not be shown is in no check run. */
function notAnnotated(problems, shown) {
    return shown?.annotated === true ? problems.filter(({ code }) => code === 'OSOP-GITHUB-001') : problems;
}
async function tellShown(shown) {
    if (shown === undefined)
        return;
    const { forLogLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48873));
    for (const line of shown.lines)
        core/* info */.pq(forLogLine(line));
}
async function annotate(problems, { summary }) {
    const { annotationsFor } = await __webpack_require__.e(/* import() */ 9129).then(__webpack_require__.bind(__webpack_require__, 39129));
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
        core/* info */.pq(`${leftOut} more problems are in the ${summary ? 'job summary' : 'output problems'}; GitHub shows ten annotations of a kind, and check-run: true shows all`);
}
const looks = {
    validate: lookByValidate, affected: lookByAffected, diff: lookByDiff, drift: lookByDrift, doctor: lookByDoctor,
};
async function tellLook(look, settings, host) {
    if (look.kind === 'invalid-input') {
        await refuse(look.problems);
        return;
    }
    const { lines, values, summary, problems, shown, exitCode, headline } = look;
    for (const line of lines)
        core/* info */.pq(line);
    setValues(values);
    await writeSummary(summary, settings, host);
    await tellShown(shown);
    if (settings.annotations)
        await annotate(notAnnotated(problems, shown), settings);
    const { forLogLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48873));
    if (exitCode !== 0)
        core/* setFailed */.C1(forLogLine(headline));
}
/** Where GitHub shows the files of the commit that the job is about; empty where that is not known. */
function sourceLink({ env }) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
    return repository === undefined || sha === undefined ? {} : { repositoryUrl: `${server}/${repository}`, sha };
}
async function lookByValidate(settings, host) {
    const { carryOutValidation } = await Promise.all(/* import() */[__webpack_require__.e(3387), __webpack_require__.e(5161), __webpack_require__.e(5340)]).then(__webpack_require__.bind(__webpack_require__, 66235));
    const outcome = await carryOutValidation(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ validationLines }, { validationSummary }, { validationOutputs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5105).then(__webpack_require__.bind(__webpack_require__, 57486)), __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 61301)), Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(5560)]).then(__webpack_require__.bind(__webpack_require__, 84490)),
    ]);
    const { report, shown, exitCode, headline } = outcome;
    return {
        kind: 'told', lines: validationLines(report, { color: true }), values: validationOutputs(outcome), summary: () => validationSummary(report, sourceLink(host)),
        problems: report.problems, shown, exitCode, headline,
    };
}
/** A list that may not be whole fails the job: a matrix would go on without what is missing. */
async function lookByAffected(settings, host) {
    const { affected } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(4632), __webpack_require__.e(2614), __webpack_require__.e(8486), __webpack_require__.e(577), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 71564));
    const outcome = await affected(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ affectedLines, affectedSummary }, { affectedOutputs }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(9467)]).then(__webpack_require__.bind(__webpack_require__, 12741)), Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(9200)]).then(__webpack_require__.bind(__webpack_require__, 16682))]);
    const { report, exitCode } = outcome;
    return { kind: 'told', lines: affectedLines(report, { color: true }), values: affectedOutputs(report), summary: () => affectedSummary(report), problems: report.problems, exitCode, headline: report.headline };
}
/** What could not be compared fails the job; a difference does where `exit-code` asks for it. */
async function lookByDiff(settings, host) {
    const { carryOutDiff } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(4632), __webpack_require__.e(627), __webpack_require__.e(2614), __webpack_require__.e(8486), __webpack_require__.e(577), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 85659));
    const outcome = await carryOutDiff(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ renderedDiffLines }, { renderedDiffSummary }, { renderedDiffOutputs }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(7692)]).then(__webpack_require__.bind(__webpack_require__, 5214)), Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(8861)]).then(__webpack_require__.bind(__webpack_require__, 17519)), Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(8983)]).then(__webpack_require__.bind(__webpack_require__, 40627)),
    ]);
    const { report, exitCode, files, shown } = outcome;
    return {
        kind: 'told', lines: renderedDiffLines(report, { color: true }), values: renderedDiffOutputs(report, files), summary: () => renderedDiffSummary(report),
        problems: report.problems, shown, exitCode, headline: report.headline,
    };
}
/** What stands at a line of a manifest is annotated there; the rest is in the log and the summary. */
async function lookByDrift(settings, host) {
    const { drift } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(1355), __webpack_require__.e(861), __webpack_require__.e(823), __webpack_require__.e(3049)]).then(__webpack_require__.bind(__webpack_require__, 52922));
    const outcome = await drift(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ driftLines }, { driftOutputs }, { driftSummary }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(8796)]).then(__webpack_require__.bind(__webpack_require__, 72246)), Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(4745)]).then(__webpack_require__.bind(__webpack_require__, 58139)), Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(823), __webpack_require__.e(7352)]).then(__webpack_require__.bind(__webpack_require__, 60823))]);
    const { report, exitCode, path, lines, warnings } = outcome;
    return {
        kind: 'told', lines: driftLines(report, { color: true }), values: { ...driftOutputs(report), report: path ?? '' }, summary: () => driftSummary(report),
        problems: report.problems.filter((problem) => problem.where !== undefined || warnings.includes(problem)), shown: { warnings: [], lines, annotated: false }, exitCode, headline: report.headline,
    };
}
async function lookByDoctor(settings, host) {
    const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(4632), __webpack_require__.e(2614), __webpack_require__.e(3387), __webpack_require__.e(1158), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 17008));
    const outcome = await doctor(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ doctorLines, doctorSummary }, { doctorOutputs }] = await Promise.all([__webpack_require__.e(/* import() */ 1953).then(__webpack_require__.bind(__webpack_require__, 54334)), Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(3829)]).then(__webpack_require__.bind(__webpack_require__, 23891))]);
    const { report, exitCode, sarifFile } = outcome;
    return { kind: 'told', lines: doctorLines(report, { color: true }), values: doctorOutputs(report, sarifFile), summary: () => doctorSummary(report, sourceLink(host)), problems: report.problems, exitCode, headline: report.headline };
}
async function graphAction(settings, host) {
    const { graph } = await __webpack_require__.e(/* import() */ 8138).then(__webpack_require__.bind(__webpack_require__, 15757));
    const { mermaid, report, problems } = await graph(settings, host);
    if (mermaid === undefined) {
        await refuse(problems);
        return;
    }
    if (report !== undefined)
        core/* setOutput */.uH('report', report);
    core/* info */.pq(mermaid);
    await writeSummary(() => `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`, settings, host);
}
/** As `audit verify` of the command line. */
async function auditAction(settings, host) {
    const { verifyAudit } = await __webpack_require__.e(/* import() */ 8597).then(__webpack_require__.bind(__webpack_require__, 58597));
    const { verification: { problems, end }, exitCode, headline } = verifyAudit(settings, host);
    core/* setOutput */.uH('result', exitCode === 0 ? 'succeeded' : 'failed');
    core/* setOutput */.uH('audit-head', end.hash);
    const { problemsJson } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(4971)]).then(__webpack_require__.bind(__webpack_require__, 14641));
    core/* setOutput */.uH('problems', JSON.stringify(problemsJson(problems)));
    await annotate(problems, { summary: false });
    if (exitCode === 0)
        core/* info */.pq(headline);
    else
        core/* setFailed */.C1(headline);
}
/** As `audit <app>` of the command line. */
async function storyAction(settings, host) {
    const { auditStory } = await __webpack_require__.e(/* import() */ 2415).then(__webpack_require__.bind(__webpack_require__, 32415));
    const told = await auditStory(settings, host);
    if (told.kind === 'invalid-input') {
        await refuse(told.problems);
        return;
    }
    const { storyLines } = await __webpack_require__.e(/* import() */ 9167).then(__webpack_require__.bind(__webpack_require__, 71548));
    for (const line of storyLines(told.report, { width: 160, color: true }))
        core/* info */.pq(line);
    if (told.path !== undefined)
        core/* setOutput */.uH('report', told.path);
    core/* setOutput */.uH('result', 'succeeded');
    await annotate(told.problems, settings);
}
/** Bad input: every problem is annotated, and the job fails with the first. Nothing was done. */
async function refuse(problems) {
    const { problemsJson } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(4971)]).then(__webpack_require__.bind(__webpack_require__, 14641));
    await annotate(problems, { summary: false });
    core/* setOutput */.uH('result', 'failed');
    core/* setOutput */.uH('problems', JSON.stringify(problemsJson(problems)));
    const errors = problems.filter((problem) => problem.severity === 'error');
    core/* setFailed */.C1(`Nothing was changed: ${errors[0]?.message ?? 'the inputs cannot be used'}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`);
}


/***/ }),

/***/ 60510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseSince)
/* harmony export */ });
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** The time that a text names, in milliseconds since 1970: a date or time (UTC unless it says otherwise), or how long before now. Undefined for anything else. */
function parseSince(text, nowMs) {
    const [, count, unit] = /^(\d{1,5})([mhdw])$/.exec(text) ?? [];
    if (count !== undefined)
        return nowMs - Number(count) * unitMs[unit];
    const [, date, time, seconds, zone] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
    if (date === undefined)
        return undefined;
    const ms = Date.parse(`${date}T${time ?? '00:00'}${seconds ?? ':00'}${zone ?? 'Z'}`);
    // A day that the month has not is taken for one of the next by some.
    return Number.isNaN(ms) || new Date(Date.parse(`${date}T00:00:00Z`)).toISOString().slice(0, 10) !== date ? undefined : ms;
}


/***/ }),

/***/ 21433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13931);

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

/***/ 87616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isLayoutFile),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path; `''` at the top. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether a path is of a kustomization or a chart's description: where there is none, files are all that they seem. */
function isLayoutFile(path) {
    return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|Chart\.yaml)$/.test(path);
}


/***/ }),

/***/ 14002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ redactMaybe),
/* harmony export */   SG: () => (/* binding */ redactTexts),
/* harmony export */   Y$: () => (/* binding */ redactProblems),
/* harmony export */   Yd: () => (/* binding */ redactDrawn),
/* harmony export */   gx: () => (/* binding */ redactEvent),
/* harmony export */   hi: () => (/* binding */ redactRecord)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99898);

/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
function redactRecord(record, redact) {
    return {
        ...record,
        workflow: redactWorkflow(record.workflow, redact),
        headline: redact(record.headline),
        reason: record.reason === undefined ? undefined : redact(record.reason),
        notices: record.notices.map(redact),
        nodes: record.nodes.map((node) => redactNode(node, redact)),
        problems: redactProblems(record.problems, redact),
        apps: record.apps.map((app) => redactApp(app, redact)),
        changedFiles: record.changedFiles.map(redact),
        images: redactTexts(record.images, redact),
        validation: record.validation === undefined ? undefined : (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(record.validation, redact),
        ...(record.diffs === undefined ? {} : { diffs: record.diffs.map((diff) => redactDiff(diff, redact)) }),
        ...(record.rollbacks === undefined ? {} : { rollbacks: record.rollbacks.map((outputs) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(outputs, redact)) }),
        ...(record.manual === undefined ? {} : { manual: redactTexts(record.manual, redact) }),
    };
}
/** An event without secrets. */
function redactEvent(event, redact) {
    switch (event.type) {
        case 'run-started':
            return {
                ...event,
                workflow: redactWorkflow(event.workflow, redact),
                nodes: event.nodes.map(({ id, purpose }) => ({ id: redact(id), purpose: redact(purpose) })),
                apps: event.apps.map(redact),
            };
        case 'node-started':
            return { ...event, node: redact(event.node), purpose: redact(event.purpose) };
        case 'progress':
            return { ...event, node: redact(event.node), message: redact(event.message), ...(event.app === undefined ? {} : { app: redact(event.app) }), ...(event.rollback === undefined ? {} : { rollback: redactTexts(event.rollback, redact) }) };
        case 'application-ended':
            return { ...event, node: redact(event.node), app: redact(event.app), note: redactMaybe(event.note, redact) };
        case 'node-finished':
            return { ...event, node: redact(event.node), produced: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(event.produced, redact), problems: redactProblems(event.problems, redact), note: redactMaybe(event.note, redact) };
        case 'run-ended':
        default:
            return { ...event, record: redactRecord(event.record, redact) };
    }
}
/** Problems without secrets. */
function redactProblems(problems, redact) {
    return problems.map((problem) => ({
        ...problem,
        message: redact(problem.message),
        ...(problem.where === undefined ? {} : { where: { ...problem.where, file: redact(problem.where.file) } }),
        ...(problem.hint === undefined ? {} : { hint: redact(problem.hint) }),
    }));
}
/** The drawn parts of a workflow without secrets; ids are redacted as in the record, so that they still match. */
function redactDrawn({ nodes, edges }, redact) {
    return {
        nodes: new Map([...nodes.values()].map(({ node: { id, name, purpose }, step }) => [redact(id), { node: { id: redact(id), name: redactMaybe(name, redact), purpose: redact(purpose) }, step: { kind: step.kind } }])),
        edges: edges.map(({ edge: { from, to, mode, condition, forEach, cases, defaultTo, label } }) => ({ edge: redactTexts({ from, to, mode, condition, forEach, cases, defaultTo, label }, redact) })),
    };
}
function redactDiff(diff, redact) {
    return {
        ...diff,
        sha: redactMaybe(diff.sha, redact),
        branch: redact(diff.branch),
        files: diff.files.map((file) => ({
            ...file,
            path: redact(file.path),
            hunks: file.hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(redact) })),
        })),
        images: diff.images.map((image) => redactTexts(image, redact)),
        ...(diff.unread === undefined ? {} : { unread: redact(diff.unread) }),
    };
}
function redactWorkflow(workflow, redact) {
    return { id: redact(workflow.id), name: redact(workflow.name), file: redact(workflow.file) };
}
function redactNode(node, redact) {
    return {
        ...node,
        id: redact(node.id),
        purpose: redact(node.purpose),
        outputs: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(node.outputs, redact),
        produced: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(node.produced, redact),
        problems: redactProblems(node.problems, redact),
        note: redactMaybe(node.note, redact),
        children: node.children.map((child) => redactNode(child, redact)),
    };
}
function redactApp(app, redact) {
    return {
        ...app,
        name: redact(app.name),
        namespace: redactMaybe(app.namespace, redact),
        revision: redactMaybe(app.revision, redact),
        url: redact(app.url),
        ...(app.externalUrl === undefined ? {} : { externalUrl: redact(app.externalUrl) }),
        causes: app.causes.map(redact),
        ...(app.evidence === undefined ? {} : { evidence: redactTexts(app.evidence, redact) }),
    };
}
function redactTexts(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactTexts(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactTexts(item, redact)]));
}
/** The same for a text that may be absent. */
function redactMaybe(text, redact) {
    return text === undefined ? undefined : redact(text);
}


/***/ }),

/***/ 91559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rollbackToText),
/* harmony export */   U: () => (/* binding */ readRollbackTo)
/* harmony export */ });
/** Reads `last-healthy`, `steps:N`, `id:N` or a commit; undefined for anything else. */
function readRollbackTo(text) {
    if (text === 'last-healthy')
        return { kind: 'last-healthy' };
    const [, word, digits = ''] = /^(steps|id):(\d{1,9})$/.exec(text) ?? [];
    const count = Number(digits);
    if (word === 'id')
        return { kind: 'id', id: count };
    if (word === 'steps')
        return count > 0 ? { kind: 'steps', steps: count } : undefined;
    return /^[0-9a-f]{7,40}$/i.test(text) ? { kind: 'commit', revision: text.toLowerCase() } : undefined;
}
/** In the words in which it is read. */
function rollbackToText(to) {
    switch (to.kind) {
        case 'last-healthy':
            return 'last-healthy';
        case 'steps':
            return `steps:${to.steps}`;
        case 'id':
            return `id:${to.id}`;
        case 'commit':
        default:
            return to.revision;
    }
}


/***/ }),

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
function plainScalar(source, rules) {
    return /^[-+.0-9]/.test(source) ? (numberIn(source, rules) ?? source) : word(source, rules);
}
function word(source, rules) {
    if (source.length > 5)
        return source;
    if (/^(?:~|null|Null|NULL)?$/.test(source))
        return null;
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (rules === 'core')
        return source;
    if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(source) ? false : source;
}
/** The number that a text is, or undefined. */
function numberIn(source, rules) {
    const special = /^([-+]?)\.(?:(inf|Inf|INF)|(nan|NaN|NAN))$/.exec(source);
    if (special?.[3] !== undefined)
        return special[1] === '' ? Number.NaN : undefined;
    if (special !== null)
        return special[1] === '-' ? -Infinity : Infinity;
    return rules === 'core' ? coreNumber(source) : kubernetesNumber(source);
}
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function coreNumber(source) {
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    return decimal.test(source) ? Number(source) : undefined;
}
/** Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them once underscores are gone. */
function kubernetesNumber(source) {
    const plain = source[0] === '.' ? source : source.replaceAll('_', '');
    const based = /^([-+]?)0(?:([bB])([01]+)|([xX])([0-9a-fA-F]+)|[oO]?([0-7]+))$/.exec(plain);
    if (based === null)
        return decimal.test(plain) ? Number(plain) : undefined;
    const sign = based[1] === '-' ? -1 : 1;
    const [digits, base] = based[3] !== undefined ? [based[3], 2] : based[5] !== undefined ? [based[5], 16] : [based[6] ?? '', 8];
    return sign * Number.parseInt(digits, base);
}


/***/ }),

/***/ 60601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/compiled/core/git/remote-url.js
var remote_url = __webpack_require__(21433);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(63173);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __webpack_require__(79105);
// EXTERNAL MODULE: ./build/compiled/core/gitops/given-parameters.js
var given_parameters = __webpack_require__(19589);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
;// CONCATENATED MODULE: ./build/compiled/affected-settings.js


async function readAffectedSettings(reader) {
    const given = (0,given_parameters/* readGivenParameters */.y$)(await reader.map('generator-parameters'));
    if ('wrong' in given && typeof given.wrong === 'string')
        reader.refuse('generator-parameters', undefined, given.wrong, 'write for example clusters: [{name: eu, server: "https://eu.example.com", labels: {env: prod}}]');
    return {
        base: readRevision(reader, 'base'),
        head: readRevision(reader, 'head'),
        generatorParameters: 'wrong' in given ? {} : given,
        newGitFileGlobbing: reader.boolean('new-git-file-globbing'),
        exitCode: reader.boolean('exit-code'),
        patchFile: reader.text('patch-file'),
    };
}
/** `HEAD~2` and `main^` are of use here, and nothing that git would take for an option. */
function readRevision(reader, name) {
    const value = reader.text(name);
    if (value === undefined || (0,refs/* isSafeRef */.fx)(value.replace(/(?:~\d{0,3}|\^)+$/, '')))
        return value;
    reader.refuse(name, value, 'is no commit, branch or tag', 'write for example main, v1.4.2, HEAD~1 or a commit');
    return undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/audit/since.js
var since = __webpack_require__(60510);
;// CONCATENATED MODULE: ./build/compiled/audit-settings.js


function readAuditSettings(reader) {
    return { auditLog: reader.text('audit-log'), auditHead: reader.text('audit-head'), ledger: readLedger(reader), auditWebhookUrl: reader.text('audit-webhook-url'), since: readSince(reader) };
}
function readSince(reader) {
    const value = reader.text('since');
    if (value === undefined || (0,since/* parseSince */.m)(value, 0) !== undefined)
        return value;
    reader.refuse('since', value, 'names no time', 'write a date such as 2026-03-31, a time such as 2026-03-31T14:00:00Z, or 30d, 12h, 45m or 2w before now');
    return undefined;
}
function readLedger(reader) {
    const value = reader.text('ledger') ?? 'none';
    if (value === 'none')
        return undefined;
    const configBranch = reader.text('config-branch');
    if (value === 'notes')
        return { kind: 'notes', branch: configBranch };
    const name = /^branch:(?:refs\/heads\/)?(.+)$/.exec(value)?.[1];
    if (name === undefined || !(0,refs/* isSafeRef */.fx)(name))
        reader.refuse('ledger', value, 'is no place for a ledger', 'write none, notes, or branch: and the name of a branch, such as branch:audit');
    else if (name === configBranch)
        reader.refuse('ledger', value, 'is the branch that is deployed from', 'name a branch that has nothing but the ledger');
    else
        return { kind: 'branch', name };
    return undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/net/endpoint.js
var net_endpoint = __webpack_require__(13931);
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

;// CONCATENATED MODULE: ./build/compiled/doctor-settings.js
/** Reads them. Whether the rules exist is seen where the rules are. */
function readDoctorSettings(reader) {
    const badgeFiles = reader.lines('badge-file');
    const other = badgeFiles.find((file) => !/\.(?:svg|json)$/.test(file));
    if (other !== undefined)
        reader.refuse('badge-file', other, 'is neither a drawing nor a document for shields.io', 'end the path in .svg or .json');
    return { doctorRules: reader.text('doctor-rules') ?? '', doctorFailOn: reader.choice('doctor-fail-on'), badgeFiles };
}

;// CONCATENATED MODULE: ./build/compiled/drift-settings.js
/** Reads them. */
function readDriftSettings(reader) {
    const label = reader.text('drift-issue-label') ?? 'drift';
    if (label.length > 50 || /[\n,]/.test(label))
        reader.refuse('drift-issue-label', label, 'is no label', 'write one name of at most 50 characters');
    const limit = reader.count('drift-issue-limit');
    return { allowPending: reader.boolean('allow-pending'), driftIssues: reader.boolean('drift-issues') ? { label, limit } : undefined };
}

;// CONCATENATED MODULE: ./build/compiled/notify-settings.js

/** Reads the inputs of the group `notify`, the webhook of Slack apart. A token without a channel would tell nobody. */
function readNotifying(reader) {
    const webhookUrls = reader.rows('webhook-urls');
    for (const url of webhookUrls) {
        const endpoint = (0,net_endpoint/* parseEndpoint */.Bk)(url, { allowHttp: reader.boolean('allow-http') });
        if (endpoint.kind === 'refused')
            reader.refuse('webhook-urls', undefined, `has a line that ${endpoint.reason}`, endpoint.hint ?? 'write one https address a line');
    }
    const webhookSecret = reader.text('webhook-secret');
    if (webhookSecret?.startsWith('whsec_') === true && !/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(webhookSecret)) {
        reader.refuse('webhook-secret', undefined, 'begins with whsec_, but is not base64 behind it', 'copy all of it, or write a secret that does not begin so');
    }
    return { slack: readSlack(reader), webhookUrls, webhookSecret };
}
function readSlack(reader) {
    const [token, channel, apiUrl] = [reader.text('slack-token'), reader.text('slack-channel'), reader.text('slack-api-url') ?? ''];
    if (token === undefined)
        return undefined;
    if (channel === undefined) {
        reader.refuse('slack-token', undefined, 'is set without slack-channel', 'set slack-channel to the id of the channel (C0123456789)');
        return undefined;
    }
    if (!/^[#@]?[\p{L}\p{N}_.-]{1,80}$/u.test(channel))
        reader.refuse('slack-channel', channel, 'is no channel', 'write its id, such as C0123456789, or its name');
    const endpoint = (0,net_endpoint/* parseEndpoint */.Bk)(apiUrl, { allowHttp: reader.boolean('allow-http') });
    if (endpoint.kind === 'refused')
        reader.refuse('slack-api-url', undefined, endpoint.reason, endpoint.hint ?? 'write https://slack.com/api');
    return { token, channel, apiUrl };
}

;// CONCATENATED MODULE: ./build/compiled/preview-settings.js
/** Reads them. */
function readPreviewSettings(reader) {
    const number = reader.text('pull-request');
    if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number))
        reader.refuse('pull-request', number, 'is no number of a pull request', 'write for example 7');
    const template = reader.text('preview-template')?.replace(/^(?:\.\/+)+/, '');
    if (template?.startsWith('/') === true || template?.split('/').includes('..') === true)
        reader.refuse('preview-template', template, 'is no path within the repository', 'write for example deploy/preview.yaml');
    const set = reader.text('preview-set');
    if (set !== undefined && template !== undefined)
        reader.refuse('preview-set', set, 'is set beside preview-template', 'an Application is made by one of them: leave the other out');
    return {
        preview: {
            template, set,
            refreshSet: reader.boolean('preview-refresh-set'),
            action: reader.choice('preview-action'),
            forks: reader.boolean('preview-forks'),
            sweepLimit: reader.count('preview-sweep-limit'),
            pullRequest: number === undefined ? undefined : Number(number),
        },
    };
}

// EXTERNAL MODULE: ./build/compiled/core/rollback/rollback-to.js
var rollback_to = __webpack_require__(91559);
;// CONCATENATED MODULE: ./build/compiled/rollback-settings.js

function readRollbackSettings(reader) {
    return {
        rollback: reader.choice('rollback'),
        rollbackScope: reader.choice('rollback-scope'),
        rollbackTo: readTo(reader),
        quarantine: reader.boolean('quarantine'),
        quarantineOverride: reader.lines('quarantine-override'),
        reason: reader.text('reason'),
        failOnRollback: reader.boolean('fail-on-rollback'),
    };
}
/** Of `promote`, `to` is an environment. */
function readTo(reader) {
    const value = reader.text('to');
    if (value === undefined || reader.text('command') !== 'rollback')
        return undefined;
    const to = (0,rollback_to/* readRollbackTo */.U)(value);
    if (to === undefined)
        reader.refuse('to', value, 'is nothing that can be rolled back to', 'write last-healthy, steps:1, id:4 (of the history of Argo CD) or a commit');
    return to;
}

;// CONCATENATED MODULE: ./build/compiled/surface-settings.js
/** Reads them. */
function readSurfaces(reader) {
    return { checkRun: reader.boolean('check-run'), comment: reader.boolean('comment'), deployment: reader.choice('deployment'), gitlabToken: reader.text('gitlab-token'), gitlabUrl: reader.text('gitlab-url') };
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
















/** Reads the inputs; every value that cannot be used is a problem, and any problem means no settings. `attempted` is what could be read, to say so where it would be seen. */
async function readSettings(raw, env) {
    const reader = new InputReader(raw, env);
    const [workflowInputs, affected] = [await reader.map('workflow-inputs'), await readAffectedSettings(reader)];
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
        ...readAuditSettings(reader), ...affected, ...readDriftSettings(reader), ...readDoctorSettings(reader), ...readPreviewSettings(reader), given: reader.given(),
        report: reader.text('report'),
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
        ...readRollbackSettings(reader),
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
        annotations: reader.boolean('annotations'), summary: reader.boolean('summary'),
        surfaces: readSurfaces(reader),
        checking: readChecking(reader),
        slackWebhookUrl: reader.text('slack-webhook-url'),
        notify: readNotifying(reader),
        scenario: reader.choice('scenario'),
        secrets: reader.secrets(),
    };
    // A value in the wrong place may be a secret.
    const problems = reader.problems.length === 0 ? [] : (0,redact_record/* redactProblems */.Y$)(reader.problems, (0,redact.createRedactor)(settings.secrets));
    return { settings: problems.length === 0 ? settings : undefined, problems, attempted: settings };
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
        const { readYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68717));
        const { documents, problems } = readYaml(text, name);
        const value = documents[0]?.value ?? null;
        if (problems.length === 0 && documents.length === 1 && (0,json/* isJsonObject */.O)(value))
            return value;
        this.refuse(name, undefined, `is not a YAML or JSON map${problems[0] === undefined ? '' : `: ${problems[0].message}`}`, 'write for example `app: web`');
        return {};
    }
    given() {
        const open = inputs/* inputs */.QL.filter(({ type }) => type !== 'secret' && type !== 'variables' && type !== 'map');
        return Object.fromEntries(open.flatMap(({ name }) => ((this.raw[name] ?? '').trim() === '' ? [] : [[name, this.raw[name] ?? '']])));
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
