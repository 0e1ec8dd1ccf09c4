export const id = 5941;
export const ids = [5941];
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
// EXTERNAL MODULE: ./build/compiled/settings.js + 11 modules
var compiled_settings = __webpack_require__(80060);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/action.js






/** The action: inputs to settings, command, and everything that people see to where GitHub shows it. */
async function action() {
    const own = (0,wiring/* createHost */.De)();
    const host = { ...own, folder: own.env['GITHUB_WORKSPACE'] ?? own.folder };
    try {
        const { settings, problems, attempted } = await (0,compiled_settings/* readSettings */.s)(rawInputs(), host.env);
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
    const { warnings, lines } = await (await __webpack_require__.e(/* import() */ 8730).then(__webpack_require__.bind(__webpack_require__, 98730))).tellRefused(problems, attempted, host);
    await tellShown({ warnings, lines, annotated: false });
    return warnings;
}
/** The runner hands inputs over as `INPUT_<NAME>`; absent ones as empty text. */
function rawInputs() {
    const given = inputs/* inputs */.QL.map(({ name }) => [name, core/* getInput */.V4(name)]);
    return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
async function executeAction(settings, host) {
    const { execute } = await __webpack_require__.e(/* import() */ 8730).then(__webpack_require__.bind(__webpack_require__, 98730));
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
    const { outputsOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(7373)]).then(__webpack_require__.bind(__webpack_require__, 14641));
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
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4557)]).then(__webpack_require__.bind(__webpack_require__, 14557)), __webpack_require__.e(/* import() */ 4548).then(__webpack_require__.bind(__webpack_require__, 94548)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 99898)), __webpack_require__.e(/* import() */ 5107).then(__webpack_require__.bind(__webpack_require__, 55107)),
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
    const { carryOutValidation } = await Promise.all(/* import() */[__webpack_require__.e(3326), __webpack_require__.e(3387), __webpack_require__.e(5161), __webpack_require__.e(7751)]).then(__webpack_require__.bind(__webpack_require__, 66235));
    const outcome = await carryOutValidation(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ validationLines }, { validationSummary }, { validationOutputs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7486).then(__webpack_require__.bind(__webpack_require__, 57486)), __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 61301)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(8734)]).then(__webpack_require__.bind(__webpack_require__, 84490)),
    ]);
    const { report, shown, exitCode, headline } = outcome;
    return {
        kind: 'told', lines: validationLines(report, { color: true }), values: validationOutputs(outcome), summary: () => validationSummary(report, sourceLink(host)),
        problems: report.problems, shown, exitCode, headline,
    };
}
/** A list that may not be whole fails the job: a matrix would go on without what is missing. */
async function lookByAffected(settings, host) {
    const { affected } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(4632), __webpack_require__.e(1172), __webpack_require__.e(8486), __webpack_require__.e(577), __webpack_require__.e(9385)]).then(__webpack_require__.bind(__webpack_require__, 71564));
    const outcome = await affected(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ affectedLines, affectedSummary }, { affectedOutputs }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(1370)]).then(__webpack_require__.bind(__webpack_require__, 12741)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 16682))]);
    const { report, exitCode } = outcome;
    return { kind: 'told', lines: affectedLines(report, { color: true }), values: affectedOutputs(report), summary: () => affectedSummary(report), problems: report.problems, exitCode, headline: report.headline };
}
/** What could not be compared fails the job; a difference does where `exit-code` asks for it. */
async function lookByDiff(settings, host) {
    const { carryOutDiff } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(4632), __webpack_require__.e(1172), __webpack_require__.e(627), __webpack_require__.e(8486), __webpack_require__.e(577), __webpack_require__.e(160)]).then(__webpack_require__.bind(__webpack_require__, 85659));
    const outcome = await carryOutDiff(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ renderedDiffLines }, { renderedDiffSummary }, { renderedDiffOutputs }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(8037)]).then(__webpack_require__.bind(__webpack_require__, 5214)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(3119)]).then(__webpack_require__.bind(__webpack_require__, 17519)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(4937)]).then(__webpack_require__.bind(__webpack_require__, 40627)),
    ]);
    const { report, exitCode, files, shown } = outcome;
    return {
        kind: 'told', lines: renderedDiffLines(report, { color: true }), values: renderedDiffOutputs(report, files), summary: () => renderedDiffSummary(report),
        problems: report.problems, shown, exitCode, headline: report.headline,
    };
}
/** What stands at a line of a manifest is annotated there; the rest is in the log and the summary. */
async function lookByDrift(settings, host) {
    const { drift } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(1355), __webpack_require__.e(861), __webpack_require__.e(809), __webpack_require__.e(3049)]).then(__webpack_require__.bind(__webpack_require__, 52922));
    const outcome = await drift(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ driftLines }, { driftOutputs }, { driftSummary }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(9122)]).then(__webpack_require__.bind(__webpack_require__, 72246)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 58139)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(809), __webpack_require__.e(4971)]).then(__webpack_require__.bind(__webpack_require__, 60823))]);
    const { report, exitCode, path, lines, warnings } = outcome;
    return {
        kind: 'told', lines: driftLines(report, { color: true }), values: { ...driftOutputs(report), report: path ?? '' }, summary: () => driftSummary(report),
        problems: report.problems.filter((problem) => problem.where !== undefined || warnings.includes(problem)), shown: { warnings: [], lines, annotated: false }, exitCode, headline: report.headline,
    };
}
async function lookByDoctor(settings, host) {
    const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(4632), __webpack_require__.e(1172), __webpack_require__.e(3387), __webpack_require__.e(1158), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 17008));
    const outcome = await doctor(settings, host);
    if (outcome.kind === 'invalid-input')
        return outcome;
    const [{ doctorLines, doctorSummary }, { doctorOutputs }] = await Promise.all([__webpack_require__.e(/* import() */ 1953).then(__webpack_require__.bind(__webpack_require__, 54334)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(8583)]).then(__webpack_require__.bind(__webpack_require__, 23891))]);
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
    const { problemsJson } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(7373)]).then(__webpack_require__.bind(__webpack_require__, 14641));
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
    const { problemsJson } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(7373)]).then(__webpack_require__.bind(__webpack_require__, 14641));
    await annotate(problems, { summary: false });
    core/* setOutput */.uH('result', 'failed');
    core/* setOutput */.uH('problems', JSON.stringify(problemsJson(problems)));
    const errors = problems.filter((problem) => problem.severity === 'error');
    core/* setFailed */.C1(`Nothing was changed: ${errors[0]?.message ?? 'the inputs cannot be used'}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`);
}


/***/ })

};
