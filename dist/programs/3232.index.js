export const id = 3232;
export const ids = [3232,8873,393,1603,7373,438,4971,1254];
export const modules = {

/***/ 24971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
function valueAt(value, pointer) {
    return segmentsOf(pointer).reduce((at, segment) => childOf(at, segment), value);
}
/** One step of a pointer. */
function childOf(value, segment) {
    if (Array.isArray(value))
        return /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}
/** The steps of a pointer, without their escapes. */
function segmentsOf(pointer) {
    return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of steps. */
function pointerOf(segments) {
    return segments.map((segment) => `/${escapeSegment(segment)}`).join('');
}
/** One step as it stands in a pointer. */
function escapeSegment(segment) {
    return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 16682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedJson: () => (/* binding */ affectedJson),
/* harmony export */   affectedOutputs: () => (/* binding */ affectedOutputs),
/* harmony export */   affectedReport: () => (/* binding */ affectedReport),
/* harmony export */   changeNote: () => (/* binding */ changeNote),
/* harmony export */   matrixProblems: () => (/* binding */ matrixProblems)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14641);

/** ` (added)` or ` (removed)` behind the name of an application that comes or goes with the change; else empty. */
function changeNote({ change }) {
    return change === 'none' || change === 'changed' ? '' : ` (${change})`;
}
/** Tells what was found. */
function affectedReport({ applications, leftOut, uncertain, defined, following }, { head, base, locate, addressKnown }) {
    const known = defined.length;
    const idOf = ids([...applications, ...leftOut].map(({ application }) => application));
    const rows = applications.map(({ application, change, parents, reasons }) => ({
        id: idOf(application), name: application.name, namespace: application.namespace, project: application.project, set: application.set,
        change, parents, where: locate(application.definition), reasons,
    }));
    const problems = [...uncertain.flatMap((one) => uncertaintyProblems(one, locate)), ...leftOut.flatMap((one) => hiddenProblem(one, locate)), ...(addressKnown ? [] : [unknownAddress]), ...(known > 0 && following === 0 && rows.length === 0 ? [nobodyFollows(known)] : [])];
    const affected = [...new Set(rows.filter(({ change }) => change !== 'removed').map(({ id }) => id))];
    const isWhole = !problems.some(({ severity }) => severity === 'error');
    return {
        result: !isWhole ? 'unknown' : rows.length === 0 ? 'nothing-to-do' : 'succeeded',
        headline: headlineOf({ touched: affected.length, removed: rows.filter(({ change }) => change === 'removed').length, known, isWhole }),
        head, base, affected, known, following, rows, problems,
        leftOut: leftOut.map(({ application, why, reasons }) => ({ id: idOf(application), why, reasons })),
        notExpanded: uncertain.map(({ place, where, set, gaps, mayBeTouched }) => ({ set, where: where ?? locate(place), why: gaps.map(({ message }) => message), mayBeTouched })),
    };
}
/** Argo CD's own namespace needs not be named; `argocd` is it by default, and where there is one only, that. */
function ids(applications) {
    const namespaces = new Set(applications.map(({ namespace }) => namespace ?? 'argocd'));
    return ({ name, namespace }) => (namespace === undefined || namespace === 'argocd' || namespaces.size === 1 ? name : `${namespace}/${name}`);
}
/** What GitHub allows: https://docs.github.com/en/actions/reference/limits */
const mostJobs = 256;
/** Where the list is longer than a matrix of jobs may be. */
function matrixProblems({ affected }) {
    if (affected.length <= mostJobs)
        return [];
    return [{
            code: 'OSOP-APP-005', severity: 'warning', message: `the change touches ${affected.length} applications, and a matrix of jobs has at most ${mostJobs}`,
            hint: `let one \`sync\` without \`app\` take all of them (max-parallel, waves), or cut the list into ${Math.ceil(affected.length / mostJobs)} parts, \`jq -c '[_nwise(${mostJobs})]'\`, and call a reusable workflow with each`,
        }];
}
const unknownAddress = {
    code: 'OSOP-INPUT-003', severity: 'warning', message: 'the address of this repository is not known: sources of every repository are taken for it',
    hint: 'set config-repository to what the Applications call it, or add a remote called origin',
};
/** A change of a repository that is not known by its name would seem to touch nothing. */
function nobodyFollows(known) {
    return {
        code: 'OSOP-INPUT-003', severity: 'warning', message: `${known === 1 ? 'the one Application' : `none of the ${known} Applications`} here has ${known === 1 ? 'no' : 'a'} source in this repository at this branch`,
        hint: 'set config-repository to what the Applications call this repository, and config-branch to the branch that they follow',
    };
}
function uncertaintyProblems({ place, where, set, gaps, mayBeTouched }, locate) {
    return gaps.map(({ kind, message, generator }) => ({
        code: kind === 'wrong' ? 'OSOP-APP-002' : 'OSOP-APP-001',
        severity: mayBeTouched ? 'error' : 'notice',
        message: `${set === '' ? '' : `ApplicationSet ${set}: `}${message}${mayBeTouched ? '' : '; the change does not reach it'}`,
        where: where ?? locate(place, generator === undefined ? '' : `/spec/generators/${generator}`),
        hint: kind === 'wrong' ? 'correct it: Argo CD keeps the applications as they were' : 'name an Argo CD server by argocd-server, whose token may create ApplicationSets in the project, or give what it would say by generator-parameters; config-repository and config-branch say what is this repository',
    }));
}
function hiddenProblem({ application, why, reasons }, locate) {
    if (why !== 'manifest-generate-paths')
        return [];
    return [{
            code: 'OSOP-APP-003', severity: 'warning',
            message: `${application.name} is made of ${reasons[0]?.file ?? ''}, which its manifest-generate-paths does not name: Argo CD would keep the manifests that it has`,
            where: locate(application.definition, '/metadata/annotations'),
            hint: 'add its folder to the annotation argocd.argoproj.io/manifest-generate-paths',
        }];
}
function headlineOf({ touched, removed, known, isWhole }) {
    const of = `of ${known} ${known === 1 ? 'application' : 'applications'}`;
    const taken = removed === 0 ? '' : `, and removes ${removed}`;
    const doubt = isWhole ? '' : '; what else it touches cannot be told';
    return `The change touches ${touched === 0 ? 'none' : touched} ${of}${taken}${doubt}`;
}
/** `--format json`, and by the same names the outputs of the action. */
function affectedJson(report) {
    return {
        result: report.result,
        problems: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__.problemsJson)(report.problems),
        headline: report.headline,
        'exit-code': report.result === 'unknown' ? 2 : 0,
        base: report.base ?? null,
        head: report.head,
        affected: report.affected,
        apps: report.rows.map(rowJson),
        'left-out': report.leftOut.map(({ id, why, reasons }) => ({ id, why, reasons: reasons.map(({ kind, file }) => ({ kind, file })) })),
        'not-expanded': report.notExpanded.map(({ set, where, why, mayBeTouched }) => ({ set, file: where.file, line: where.line, why, 'may-be-touched': mayBeTouched })),
    };
}
/** The reasons of a base that hundreds of files of changed would fill the outputs of a job. */
const mostReasons = 10;
function rowJson({ id, name, namespace, project, set, change, parents, where, reasons }) {
    return {
        id, name, namespace: namespace ?? null, project, set: set ?? null, change, parents, file: where.file, line: where.line,
        reasons: reasons.slice(0, mostReasons).map(({ kind, file }) => ({ kind, file })), 'reasons-left-out': Math.max(0, reasons.length - mostReasons),
    };
}
/** The action's outputs; those that are not here are empty. */
function affectedOutputs(report) {
    return {
        result: report.result,
        affected: JSON.stringify(report.affected),
        apps: JSON.stringify(report.rows.map(rowJson)),
        problems: JSON.stringify((0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__.problemsJson)(report.problems)),
    };
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


/***/ })

};
