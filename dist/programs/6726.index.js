export const id = 6726;
export const ids = [6726,8873,1254];
export const modules = {

/***/ 72137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wasTaken),
/* harmony export */   w: () => (/* binding */ arrowsOf)
/* harmony export */ });
/** The arrows between nodes that exist: an edge is one, a `switch` edge one for each case. */
function arrowsOf(workflow) {
    return workflow.edges
        .flatMap(({ edge }, edgeIndex) => {
        if (edge.mode !== 'switch')
            return [{ edgeIndex, from: edge.from, to: edge.to, labels: edgeLabels(edge), isCase: false }];
        const cases = edge.cases.map((choice) => ({ edgeIndex, from: edge.from, to: choice.to, labels: [caseLabel(edge, choice)], isCase: true }));
        return [...cases, { edgeIndex, from: edge.from, to: edge.defaultTo ?? edge.to, labels: ['otherwise'], isCase: true }];
    })
        .filter(({ from, to }) => workflow.nodes.has(from) && workflow.nodes.has(to));
}
/** True where the run went along this arrow. */
function wasTaken(arrow, record, records) {
    const target = records.get(arrow.to);
    const reached = !arrow.isCase || target?.status === 'planned' || (target?.attempts ?? 0) > 0;
    return record.edgesTaken.includes(arrow.edgeIndex) && reached;
}
function edgeLabels(edge) {
    const condition = edge.condition === undefined ? undefined : `if ${oneCondition(edge.condition.text)}`;
    const each = edge.forEach === undefined ? undefined : `for each of ${oneCondition(edge.forEach.text)}`;
    const mode = edge.mode === 'sequential' || edge.mode === 'conditional' ? undefined : edge.mode;
    return [edge.label, mode, each, condition].filter((part) => part !== undefined);
}
function caseLabel(edge, choice) {
    const subject = edge.condition === undefined ? '' : `${oneCondition(edge.condition.text)} is `;
    return `${subject}${JSON.stringify(choice.value)}`;
}
function oneCondition(text) {
    return text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
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
