export const id = 650;
export const ids = [650];
export const modules = {

/***/ 4650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummary: () => (/* binding */ jobSummary)
});

// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(3355);
;// CONCATENATED MODULE: ./build/core/report/markdown-blocks.js

/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
function markdownLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,untrusted_text/* forMarkdown */.Bm)(text) : `[${(0,untrusted_text/* forMarkdown */.Bm)(text)}](${href})`;
}
/** A link whose text is a code span. */
function codeLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,untrusted_text/* forMarkdownCode */.m6)(text) : `[${(0,untrusted_text/* forMarkdownCode */.m6)(text)}](${href})`;
}
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
function markdownMessage(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, place) => (place % 2 === 1 ? (0,untrusted_text/* forMarkdownCode */.m6)(part) : (0,untrusted_text/* forMarkdown */.Bm)(part)))
        .join('');
}
/** A table of which as many rows are kept as fit into so many bytes; a line below tells how many did not. Cells are Markdown. */
function fitTable(header, rows, budget) {
    const head = [tableLine(header), `|${' --- |'.repeat(header.length)}`];
    const { kept, leftOut } = keepWithin(rows.map(tableLine), budget - bytesOf(head.join('\n')));
    return [...head, ...kept, ...(leftOut === 0 ? [] : ['', `… and ${leftOut} more`])].join('\n');
}
/** As many lines as fit into so many bytes, and a last one that tells how many did not. */
function fitList(lines, budget, more) {
    const { kept, leftOut } = keepWithin(lines, budget);
    return [...kept, ...(leftOut === 0 ? [] : [more(leftOut)])].join('\n');
}
function tableLine(cells) {
    return `| ${cells.join(' | ')} |`;
}
function keepWithin(lines, budget) {
    let room = budget;
    const end = lines.findIndex((line) => (room -= bytesOf(line) + 1) < 0);
    const kept = end === -1 ? lines : lines.slice(0, end);
    return { kept, leftOut: lines.length - kept.length };
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

// EXTERNAL MODULE: ./build/core/report/words.js
var words = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/core/report/summary.js




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
        nextSteps(record),
        changes(options),
        applications(record),
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
    return markdownMessage((0,untrusted_text/* cut */.Jj)(text, maxLine));
}
function warnings({ notices }) {
    if (notices.length === 0)
        return '';
    return ['> [!WARNING]', fitList(notices.map((notice) => `> - ${inline(notice)}`), budgets.notices, (count) => `> - … and ${count} more`)].join('\n');
}
function nextSteps(record) {
    const errors = record.problems.filter(({ severity }) => severity === 'error');
    const hints = [...new Set(errors.map(({ hint }) => hint).filter((hint) => hint !== undefined))];
    if (hints.length === 0)
        return '';
    return ['**What to do next**', '', fitList(hints.map((hint) => `- ${inline(hint)}`), budgets.next, (count) => `- … and ${count} more`)].join('\n');
}
function changes({ record, repositoryUrl }) {
    const commit = (sha) => sha === undefined ? undefined : codeLink((0,untrusted_text/* cut */.Jj)((0,words/* shortRevision */.w7)(sha), 80), repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${encodeURIComponent(sha)}`);
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
    const names = record.changedFiles.map((file) => `- ${(0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(file, maxLine))}`);
    const list = files === 0 ? [] : ['', '<details><summary>Files</summary>', '', fitList(names, budgets.files, (count) => `- … and ${count} more`), '', '</details>'];
    return ['### What changed', '', ...facts, ...list].join('\n');
}
function applications({ apps }) {
    if (apps.length === 0)
        return '';
    const rows = apps.map((app) => [
        markdownLink((0,untrusted_text/* cut */.Jj)(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`, maxLine), app.url),
        `${words/* resultLooks */.Oo[app.result].emoji} ${app.result}`,
        app.sync ?? '–',
        app.health ?? '–',
        app.revision === undefined ? '–' : (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)((0,words/* shortRevision */.w7)(app.revision), 80)),
        (0,words/* formatDuration */.a3)(app.seconds * 1000),
        app.causes.slice(0, 20).map((cause) => markdownMessage((0,untrusted_text/* cut */.Jj)(cause, 300))).concat(app.causes.length > 20 ? [`… and ${app.causes.length - 20} more`] : []).join('<br>'),
    ]);
    return ['### Applications', '', fitTable(['Application', 'Result', 'Sync', 'Health', 'Revision', 'Time', 'Causes'], rows, budgets.apps)].join('\n');
}
function phases({ nodes }) {
    if (nodes.length === 0)
        return '';
    return ['### Phases', '', fitTable(['Node', 'Outcome', 'Time', 'Note'], nodes.flatMap((node) => phaseRows(node, '')), budgets.nodes)].join('\n');
}
function phaseRows(node, parent) {
    const path = `${parent}${(0,untrusted_text/* cut */.Jj)(node.id, maxLine)}`;
    const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
    const note = node.note ?? node.problems[0]?.message;
    const own = [
        (0,untrusted_text/* forMarkdownCode */.m6)(path),
        `${words/* statusLooks */.Rg[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`,
        node.attempts === 0 ? '–' : (0,words/* formatDuration */.a3)(node.durationMs),
        [...attempts, ...(note === undefined ? [] : [inline(note)])].join('; '),
    ];
    return [own, ...node.children.flatMap((child) => phaseRows(child, `${path} / `))];
}
const severities = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
function problems(record) {
    if (record.problems.length === 0)
        return '';
    const order = ['error', 'warning', 'notice'];
    const rows = order
        .flatMap((severity) => record.problems.filter((problem) => problem.severity === severity))
        .map((problem) => [
        severities[problem.severity],
        problem.code,
        problem.where === undefined ? '' : (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)((0,core_problem/* formatLocation */.j)(problem.where), maxLine)),
        [inline(problem.message), ...(problem.hint === undefined ? [] : [`<em>${inline(problem.hint)}</em>`])].join('<br>'),
    ]);
    return ['### Problems', '', fitTable(['Severity', 'Code', 'Where', 'What'], rows, budgets.problems)].join('\n');
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
    const workflow = markdownLink((0,untrusted_text/* cut */.Jj)(record.workflow.name, 200), workflowUrl);
    const file = record.workflow.file === '' ? '' : ` (${(0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(record.workflow.file, 300))})`;
    const run = `run ${(0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(record.runId, 100))}`;
    return [`Workflow ${workflow}${file}`, `${record.dryRun ? 'dry ' : ''}${run}`, (0,words/* formatDuration */.a3)(record.durationMs)].join(' · ');
}


/***/ })

};
