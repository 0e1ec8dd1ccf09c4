export const id = 5187;
export const ids = [5187];
export const modules = {

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ fitTable),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   em: () => (/* binding */ fitList),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ju: () => (/* binding */ markdownMessage)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8873);

/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
function markdownLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(text)}](${href})`;
}
/** A link whose text is a code span. */
function codeLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(text)}](${href})`;
}
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
function markdownMessage(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, place) => (place % 2 === 1 ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(part) : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(part)))
        .join('');
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

/***/ 5187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummary: () => (/* binding */ jobSummary)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js + 1 modules
var evidence = __webpack_require__(9197);
// EXTERNAL MODULE: ./build/compiled/core/report/evidence-lines.js
var evidence_lines = __webpack_require__(8316);
// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(4369);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/compiled/core/report/evidence-summary.js




/** Bytes that all of it may take, of the 1 MiB of a summary. */
const budget = 120_000;
/** What was found of each application that failed: one folded part a resource. Empty where nothing was. */
function evidenceSummary(apps) {
    const blocks = apps.flatMap((app) => (app.evidence === undefined ? [] : blocksOf(app, app.evidence)));
    const kept = [];
    let room = budget;
    for (const block of blocks) {
        room -= new TextEncoder().encode(block).length + 2;
        if (room < 0)
            break;
        kept.push(block);
    }
    if (blocks.length === 0)
        return '';
    return ['### Evidence', ...kept, ...(kept.length < blocks.length ? [`_… and ${blocks.length - kept.length} more; the output of --format json has them._`] : [])].join('\n\n');
}
function blocksOf(app, { resources, others, missing }) {
    const rest = [...others.map((text) => `not healthy either: ${text}`), ...missing.map((text) => `not known: ${text}`)];
    return [
        ...resources.map((resource) => resourceBlock(app.name, resource)),
        ...(rest.length === 0 ? [] : [`${(0,untrusted_text/* forMarkdownCode */.m6)(app.name)}:\n\n${(0,markdown_blocks/* fitList */.em)('- ', { items: rest, budget: 10_000 }, untrusted_text/* forMarkdown */.Bm)}`]),
    ];
}
/** HTML within one line, so that nothing in it is Markdown; the details below it are. */
function resourceBlock(app, resource) {
    const { message, events, log, declaredAt, url } = resource;
    const facts = [
        ...(declaredAt === undefined ? [] : [`declared at ${(0,untrusted_text/* forMarkdownCode */.m6)(`${declaredAt.file}:${declaredAt.line}`)}`]),
        ...(message === undefined ? [] : [(0,untrusted_text/* forMarkdown */.Bm)(message)]),
        ...(0,evidence_lines/* containerLines */.VN)(resource).map(untrusted_text/* forMarkdown */.Bm),
        ...events.map((event) => `event of ${(0,untrusted_text/* forMarkdown */.Bm)((0,evidence_lines/* describeEvent */.gN)(event))}`),
        (0,markdown_blocks/* markdownLink */.iQ)('in Argo CD', url),
    ];
    const lines = log === undefined ? [] : log.lines.map((line) => (0,untrusted_text.forLogLine)(`| ${line}`).slice(2));
    const fence = (0,untrusted_text/* fenceFor */.Lt)(lines.join('\n'), 3);
    return [
        `<details><summary>${(0,untrusted_text/* forMarkdown */.Bm)((0,untrusted_text/* cut */.Jj)(`${app}: ${(0,evidence/* titleOf */.Gg)(resource)}: ${(0,evidence_lines/* stateOf */.L4)(resource)}`, 300))}</summary>`,
        '',
        ...facts.map((fact) => `- ${fact}`),
        ...(log === undefined ? [] : ['', `${(0,untrusted_text/* forMarkdown */.Bm)((0,evidence_lines/* logTitle */.V8)(log))}:`, '', `${fence}text`, ...lines, fence]),
        '',
        '</details>',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/compiled/core/report/words.js
var words = __webpack_require__(5750);
;// CONCATENATED MODULE: ./build/compiled/core/report/summary.js





/** Bytes that each part may take; together well below the 1 MiB that GitHub takes for a step. */
const budgets = { notices: 60_000, next: 60_000, files: 60_000, apps: 150_000, nodes: 200_000, problems: 250_000 };
const maxLine = 1_000;
/** Longer diagrams are not drawn by GitHub. */
const maxMermaid = 50_000;
/**
 * A run in GitHub's Markdown for the job summary: the verdict, what must not be missed, what to do next,
 * then the details. Always below 1 MiB; where something is left out, it says how much.
 */
function jobSummary(options) {
    const { record } = options;
    return [
        `## ${words/* resultLooks */.Oo[record.result].emoji} ${inline(record.headline)}`,
        warnings(record),
        record.reason === undefined ? '' : `**Why:** ${inline(record.reason)}`,
        nextSteps(record),
        changes(options),
        applications(record),
        evidenceSummary(record.apps),
        phases(record),
        problems(record),
        diagram(options.mermaid),
        footer(options),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function inline(text) {
    return (0,markdown_blocks/* markdownMessage */.ju)((0,untrusted_text/* cut */.Jj)(text, maxLine));
}
function warnings({ notices }) {
    if (notices.length === 0)
        return '';
    return ['> [!WARNING]', (0,markdown_blocks/* fitList */.em)('> - ', { items: notices, budget: budgets.notices }, inline)].join('\n');
}
function nextSteps(record) {
    const errors = record.problems.filter(({ severity }) => severity === 'error');
    const hints = [...new Set(errors.map(({ hint }) => hint).filter((hint) => hint !== undefined))];
    if (hints.length === 0)
        return '';
    return ['**What to do next**', '', (0,markdown_blocks/* fitList */.em)('- ', { items: hints, budget: budgets.next }, inline)].join('\n');
}
function changes({ record, repositoryUrl }) {
    const commit = (sha) => sha === undefined ? undefined : (0,markdown_blocks/* codeLink */.U1)((0,untrusted_text/* cut */.Jj)((0,words/* shortRevision */.w7)(sha), 80), repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${encodeURIComponent(sha)}`);
    const files = record.changedFiles.length;
    const facts = [
        ['Commit', commit(record.commitSha)],
        ['Before it', commit(record.previousSha)],
        ['Reverted by', commit(record.revertSha)],
        ['Rolled back by', record.rollbackStrategy === undefined ? undefined : { argocd: 'Argo CD', 'git-revert': 'git revert' }[record.rollbackStrategy]],
        ['Changed files', files === 0 ? undefined : String(files)],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
    if (facts.length === 0)
        return '';
    const names = (0,markdown_blocks/* fitList */.em)('- ', { items: record.changedFiles, budget: budgets.files }, (file) => (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(file, maxLine)));
    const list = files === 0 ? [] : ['', '<details><summary>Files</summary>', '', names, '', '</details>'];
    return ['### What changed', '', ...facts, ...list].join('\n');
}
function applications({ apps }) {
    if (apps.length === 0)
        return '';
    const header = ['Application', 'Result', 'Sync', 'Health', 'Revision', 'Time', 'Causes'];
    return ['### Applications', '', (0,markdown_blocks/* fitTable */.SM)(header, { items: apps, budget: budgets.apps }, appCells)].join('\n');
}
function appCells(app) {
    return [
        (0,markdown_blocks/* markdownLink */.iQ)((0,untrusted_text/* cut */.Jj)(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`, maxLine), app.url),
        `${words/* resultLooks */.Oo[app.result].emoji} ${app.result}`,
        app.sync ?? '–',
        app.health ?? '–',
        app.revision === undefined ? '–' : (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)((0,words/* shortRevision */.w7)(app.revision), 80)),
        (0,words/* formatDuration */.a3)(app.seconds * 1000),
        app.causes.slice(0, 20).map((cause) => (0,markdown_blocks/* markdownMessage */.ju)((0,untrusted_text/* cut */.Jj)(cause, 300))).concat(app.causes.length > 20 ? [`… and ${app.causes.length - 20} more`] : []).join('<br>'),
    ];
}
function phases({ nodes }) {
    if (nodes.length === 0)
        return '';
    return ['### Phases', '', (0,markdown_blocks/* fitTable */.SM)(['Node', 'Outcome', 'Time', 'Note'], { items: nodes.flatMap((node) => withPaths(node, '')), budget: budgets.nodes }, phaseCells)].join('\n');
}
function withPaths(node, parent) {
    const path = `${parent}${(0,untrusted_text/* cut */.Jj)(node.id, maxLine)}`;
    return [{ node, path }, ...node.children.flatMap((child) => withPaths(child, `${path} / `))];
}
function phaseCells({ node, path }) {
    const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
    const note = node.note ?? node.problems[0]?.message;
    return [
        (0,untrusted_text/* forMarkdownCode */.m6)(path),
        `${words/* statusLooks */.Rg[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`,
        node.attempts === 0 ? '–' : (0,words/* formatDuration */.a3)(node.durationMs),
        [...attempts, ...(note === undefined ? [] : [inline(note)])].join('; '),
    ];
}
const severities = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
function problems(record) {
    if (record.problems.length === 0)
        return '';
    const order = ['error', 'warning', 'notice'];
    const items = order.flatMap((severity) => record.problems.filter((problem) => problem.severity === severity));
    return ['### Problems', '', (0,markdown_blocks/* fitTable */.SM)(['Severity', 'Code', 'Where', 'What'], { items, budget: budgets.problems }, problemCells)].join('\n');
}
function problemCells({ severity, code, where, message, hint }) {
    return [
        severities[severity],
        code,
        where === undefined ? '' : (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)((0,problem/* formatLocation */.j)(where), maxLine)),
        [inline(message), ...(hint === undefined ? [] : [`<em>${inline(hint)}</em>`])].join('<br>'),
    ];
}
function diagram(mermaid) {
    if (mermaid === undefined)
        return '';
    if (mermaid.length >= maxMermaid)
        return '_The diagram of the workflow is too large to be drawn here._';
    const fence = (0,untrusted_text/* fenceFor */.Lt)(mermaid, 3);
    return ['<details><summary>Diagram of the workflow</summary>', '', `${fence}mermaid`, mermaid.trimEnd(), fence, '', '</details>'].join('\n');
}
function footer({ record, workflowUrl }) {
    const workflow = (0,markdown_blocks/* markdownLink */.iQ)((0,untrusted_text/* cut */.Jj)(record.workflow.name, 200), workflowUrl);
    const file = record.workflow.file === '' ? '' : ` (${(0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(record.workflow.file, 300))})`;
    const run = `run ${(0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(record.runId, 100))}`;
    return [`Workflow ${workflow}${file}`, `${record.dryRun ? 'dry ' : ''}${run}`, (0,words/* formatDuration */.a3)(record.durationMs)].join(' · ');
}


/***/ })

};
