export const id = 625;
export const ids = [625];
export const modules = {

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBackByHand: () => (/* binding */ rollBackByHand)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var core_problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/report/history-table.js + 1 modules
var history_table = __webpack_require__(8218);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/compiled/core/report/rollback-facts.js
var rollback_facts = __webpack_require__(8697);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
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
        ...[...lines, ...record.notices].map((line) => `  ${(0,untrusted_text/* forLogLine */.kz)(line)}`),
        ...(byArgocd ? ['  Argo CD goes back at once. Git is left as it is and still names what is live now: revert it there afterwards.'] : []),
    ];
}
function lineOf({ app, to, strategy, why }) {
    return `${app}: to ${to === undefined ? 'a revision that is not known' : (0,refs/* shortRevision */.w7)(to)} by ${(0,rollback_facts/* strategyName */.p)(strategy)}: ${why}`;
}

// EXTERNAL MODULE: ./build/compiled/core/report/paint.js
var paint = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/compiled/core/report/problem-lines.js



const tones = { error: 'bad', warning: 'warn', notice: 'calm' };
/**
 * Problems as compilers print them: `file:line:column: error OSOP-DOC-003 message`, with the hint on a
 * line of its own. A problem without a place begins with its severity. Every element is one line.
 */
function problemLines(problems, { color }) {
    return problems.flatMap((problem) => {
        const place = problem.where === undefined ? '' : `${(0,untrusted_text/* forLogLine */.kz)((0,core_problem/* formatLocation */.j)(problem.where))}: `;
        const [first = '', ...rest] = (0,untrusted_text/* forLog */.Ig)(problem.message).split('\n');
        const severity = (0,paint/* paint */.n)(problem.severity, tones[problem.severity], { color });
        return [
            `${place}${severity} ${problem.code} ${first}`,
            ...rest,
            ...(problem.hint === undefined ? [] : (0,untrusted_text/* forLog */.Ig)(`hint: ${problem.hint}`).split('\n').map((line) => (0,paint/* paint */.n)(`  ${line}`, 'calm', { color }))),
        ];
    });
}

// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/compiled/core/rollback/rollback-to.js
var rollback_to = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(3336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(5816);
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
        terminal?.write(`Asking Argo CD for the history of ${(0,untrusted_text/* forLogLine */.kz)(settings.app ?? '', 200)} …\n`);
        const histories = await readAll(performance);
        if (terminal !== undefined && histories.length > 0)
            return await askAndRollBack(performance, { histories, terminal, redact: (0,redact/* createRedactor */.lY)(settings.secrets) });
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
    const lines = (0,core_problem/* hasErrors */.C)(record.problems) ? [] : planLines(record);
    terminal.write(`\n${[...lines, ...problemLines(record.problems, terminal)].join('\n')}\n`);
}
async function readAll({ plan, ports, clock, engine, facts, settings, host }) {
    const { readHistories } = await clock.during(__webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 9808)));
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


/***/ })

};
