export const id = 2995;
export const ids = [2995,8873,1254,5376];
export const modules = {

/***/ 43551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. Two 32-bit FNV-1a as hexadecimal.
 */
function fingerprints(problems) {
    const seen = new Map();
    return problems.map(({ code, policy, message, where }) => {
        const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
        const number = seen.get(text) ?? 0;
        seen.set(text, number + 1);
        return fingerprintOf(`${text} ${number}`);
    });
}
/** Sixteen hexadecimal digits that stand for a text. Twice 32 bits: of the text forwards, and of the text backwards from another beginning. */
function fingerprintOf(text) {
    let [forwards, backwards] = [0x811c9dc5, 0x050c5d1f];
    for (let index = 0; index < text.length; index += 1) {
        forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
        backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
    }
    return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}


/***/ }),

/***/ 62995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifLog: () => (/* binding */ sarifLog)
});

;// CONCATENATED MODULE: ./build/compiled/core/problem-codes.js
/**
 * Every problem code with its one-line meaning. The README's table is generated from here,
 * and a test checks that each code has a fixture.
 */
const problemCodes = {
    'OSOP-APP-001': 'The applications of an ApplicationSet cannot be told from files alone.',
    'OSOP-APP-002': 'Argo CD would refuse an ApplicationSet, or a file that defines applications cannot be read.',
    'OSOP-APP-003': 'A change reaches an application, and its annotation `manifest-generate-paths` keeps Argo CD from seeing it.',
    'OSOP-APP-004': 'No input names applications: those that the change touches are taken.',
    'OSOP-APP-005': 'A change touches more applications than a matrix of jobs can have.',
    'OSOP-ARGOCD-001': 'Argo CD could not be asked, or gave an answer that cannot be used.',
    'OSOP-ARGOCD-002': 'Argo CD refused: permission, authentication, a sync window or a setting.',
    'OSOP-ARGOCD-003': 'The sync operation failed.',
    'OSOP-ARGOCD-004': 'Another operation is in progress on the application.',
    'OSOP-ARGOCD-005': 'The sync did not finish in time.',
    'OSOP-ARGOCD-006': 'The application cannot be deployed: Argo CD does not look at it, or what it runs or follows forbids it.',
    'OSOP-ARGOCD-007': 'No application matches the names, selector and projects that were given.',
    'OSOP-AUDIT-001': 'The audit record cannot be written, so that nothing is changed.',
    'OSOP-AUDIT-002': 'An audit record is not as it was written.',
    'OSOP-AUDIT-003': 'Audit records could not be given to the ledger or to the receiver; the audit log has them.',
    'OSOP-CHECK-001': 'What a check asked for does not meet the success criteria.',
    'OSOP-CHECK-002': 'A check could not be made: nothing answered, or not what can be judged.',
    'OSOP-DIFF-001': 'What a change does to an application is not known: a source of it cannot be rendered here.',
    'OSOP-DIFF-002': 'An application could not be compared with what runs.',
    'OSOP-DOC-001': 'A workflow file does not hold exactly one workflow.',
    'OSOP-DOC-002': 'A property that OSOP requires is missing.',
    'OSOP-DOC-003': 'A property is not known to OSOP.',
    'OSOP-DOC-004': 'A value has a type or form that OSOP does not allow.',
    'OSOP-DOC-005': 'The version of OSOP is not supported.',
    'OSOP-DOC-006': 'The version of OSOP is newer than the one this was made for.',
    'OSOP-DOC-007': 'A workflow that extends another cannot be carried out.',
    'OSOP-DOC-008': 'An edge gives two different conditions.',
    'OSOP-DOC-009': 'A limit of loop rounds is not a whole number of at least 1.',
    'OSOP-DOC-010': 'Two nodes have the same id.',
    'OSOP-DOC-011': 'An edge leads from or to a node that does not exist.',
    'OSOP-DOC-012': 'Nodes lead back to themselves without a loop edge.',
    'OSOP-DOC-013': 'A conditional edge has no condition.',
    'OSOP-DOC-014': 'A switch edge has no cases.',
    'OSOP-DOC-015': 'A switch edge has no expression.',
    'OSOP-DOC-016': 'A loop edge has neither `for_each` nor `when`.',
    'OSOP-DOC-017': 'A loop edge does not lead back to an earlier node.',
    'OSOP-DOC-018': 'A node can never be reached.',
    'OSOP-DOC-019': 'A workflow has no node to begin with.',
    'OSOP-DOC-020': 'An edge has a mode that cannot be carried out.',
    'OSOP-DOC-021': 'The number of branches to wait for is missing or too large.',
    'OSOP-DOC-022': 'The edges into a node are joined in different ways.',
    'OSOP-DOC-023': 'A join mode has no effect.',
    'OSOP-DOC-024': 'A node leads to itself without a loop.',
    'OSOP-DOC-025': 'An edge is given twice.',
    'OSOP-DOC-026': 'No earlier node gives an input that a node declares.',
    'OSOP-DOC-027': 'Two nodes give the same output.',
    'OSOP-DOC-028': 'The name of a loop variable cannot be used in expressions.',
    'OSOP-DOC-029': 'A workflow has too many nodes or edges.',
    'OSOP-DOCTOR-001': 'A best practice is not kept.',
    'OSOP-DRIFT-001': 'An application is not as git had it at its last sync: its cluster was changed, or that cannot be ruled out.',
    'OSOP-DRIFT-002': 'An application could not be compared, or not lately: whether it has drifted is not known.',
    'OSOP-DRIFT-003': 'Git has newer commits for an application that nobody has synced.',
    'OSOP-DRIFT-004': 'An application is being synced or deleted: it was not judged.',
    'OSOP-EXPR-001': 'An expression cannot be read as CEL.',
    'OSOP-EXPR-002': 'An expression or template names something that is not known there.',
    'OSOP-EXPR-003': 'A template cannot be read.',
    'OSOP-EXPR-004': 'An expression or template has no value at run time.',
    'OSOP-GATE-001': 'The application is degraded.',
    'OSOP-GATE-002': 'The application did not become healthy in time.',
    'OSOP-GATE-003': 'The application was superseded, rolled back, deleted, created anew or frozen while it was waited for.',
    'OSOP-GIT-001': 'The commit of this run cannot be read from git.',
    'OSOP-GIT-002': 'The config repository refuses to be read or written.',
    'OSOP-GIT-003': 'The commit could not be brought to the branch; nothing was pushed.',
    'OSOP-GIT-004': 'Whether the commit has reached the branch is not known.',
    'OSOP-GITHUB-001': 'Something could not be shown on GitHub. It never fails a deployment.',
    'OSOP-GITLAB-001': 'The note below a merge request could not be written. It never fails a deployment.',
    'OSOP-IMAGE-001': 'An image, tag or digest is not written as OCI allows.',
    'OSOP-IMAGE-002': 'No place was found that sets the image.',
    'OSOP-IMAGE-003': 'Several places set the image, and nothing tells which one is meant.',
    'OSOP-IMAGE-004': 'A line of `update` names no value that can be set.',
    'OSOP-IMAGE-005': 'A value stands where it cannot be changed by itself.',
    'OSOP-INPUT-001': 'An input has a value that cannot be used.',
    'OSOP-INPUT-002': 'An input or command is not known.',
    'OSOP-INPUT-003': 'An input that is needed is missing.',
    'OSOP-INPUT-004': 'A file that an input names cannot be read.',
    'OSOP-INPUT-005': 'The event that started the run must not deploy.',
    'OSOP-INPUT-006': 'A setting makes a connection less safe.',
    'OSOP-MANIFEST-001': 'A manifest has no usable apiVersion, kind or name.',
    'OSOP-MANIFEST-002': 'A manifest could not be checked.',
    'OSOP-MANIFEST-003': 'A manifest does not fit its schema.',
    'OSOP-MANIFEST-004': 'There is no schema for a kind: the manifest was not checked.',
    'OSOP-MANIFEST-005': 'A manifest is of a kind that is rejected by input.',
    'OSOP-MANIFEST-006': 'An overlay or chart could not be rendered.',
    'OSOP-NOTIFY-001': 'A message could not be delivered. It never fails a deployment.',
    'OSOP-PLAN-001': 'A node has a type that cannot be executed here.',
    'OSOP-PLAN-002': 'A node asks for an action, tool or address that cannot be executed here.',
    'OSOP-PLAN-003': 'A node names a repository that is not the config repository of this run.',
    'OSOP-PLAN-004': 'A node names a branch that is not the one of this run.',
    'OSOP-PLAN-005': 'A node does not name its Argo CD application.',
    'OSOP-PLAN-006': 'The number of steps to roll back is not a whole number of at least 1.',
    'OSOP-PLAN-007': 'A secret that a node needs is not bound by an input.',
    'OSOP-PLAN-008': 'A cli node is not allowed to run.',
    'OSOP-PLAN-009': 'A shell command holds a template.',
    'OSOP-PLAN-010': 'A sub-workflow cannot be found.',
    'OSOP-PLAN-011': 'A sub-workflow contains itself, or is nested too deep.',
    'OSOP-PLAN-012': 'A check has a success criterion that cannot be judged, or none.',
    'OSOP-PLAN-013': 'A check asks an address that no input allows.',
    'OSOP-POLICY-001': 'A manifest breaks a policy.',
    'OSOP-PREVIEW-001': 'The template of a preview cannot be read, or does not make an Application that may be made.',
    'OSOP-PREVIEW-002': 'An Application with the name of a preview was not made for this pull request, and stays as it is.',
    'OSOP-PREVIEW-003': 'No ApplicationSet has brought an Application to the head of the pull request, or several may be the preview.',
    'OSOP-PREVIEW-004': 'A preview was not gone in time.',
    'OSOP-PREVIEW-005': 'What GitHub has of a pull request could not be asked.',
    'OSOP-PREVIEW-006': 'A pull request is from a fork: its preview is only planned.',
    'OSOP-PROMOTE-001': 'An environment is not there.',
    'OSOP-PROMOTE-002': 'No version, or no named key, is in both environments.',
    'OSOP-PROMOTE-003': 'A value cannot be copied to its counterpart.',
    'OSOP-PROMOTE-004': 'A file or value has no counterpart in the other environment and was skipped.',
    'OSOP-PROMOTE-005': 'What would be promoted is not proven healthy where it comes from.',
    'OSOP-ROLLBACK-001': 'There is no healthy revision to roll back to.',
    'OSOP-ROLLBACK-002': 'The rollback failed, or could not be verified.',
    'OSOP-ROLLBACK-003': 'A version or commit was rolled back and is refused until it is named in `quarantine-override`.',
    'OSOP-ROLLBACK-004': 'An earlier attempt of this run has begun to roll back; this one finishes that.',
    'OSOP-ROLLOUT-001': 'The application does not have the one Rollout or Deployment that an action is for.',
    'OSOP-ROLLOUT-002': 'An action on a Rollout cannot be carried out, or the Rollout did not come to a pause in time.',
    'OSOP-RUN-001': 'A step did not finish in time.',
    'OSOP-RUN-002': 'The run was cancelled.',
    'OSOP-RUN-003': 'A success criterion of a node does not hold.',
    'OSOP-RUN-004': 'A loop did not end within its limit.',
    'OSOP-RUN-005': 'A node waits for the approval of a person.',
    'OSOP-RUN-006': 'A program of a cli node, or a handler of a library user, failed.',
    'OSOP-RUN-007': 'A sub-workflow rolled back what it was run for.',
    'OSOP-YAML-001': 'A file cannot be read as YAML or JSON.',
    'OSOP-YAML-002': 'A file is too large to be read.',
    'OSOP-YAML-003': 'A file is nested too deeply.',
    'OSOP-YAML-004': 'A YAML alias names nothing, names itself, or expands to too much.',
    'OSOP-YAML-005': 'A key is given twice.',
    'OSOP-YAML-006': 'A YAML value has no counterpart in JSON.',
    'OSOP-YAML-007': 'A file holds too many documents.',
    'OSOP-YAML-008': 'A YAML tag is not known and has no effect.',
};

// EXTERNAL MODULE: ./build/compiled/core/report/fingerprint.js
var fingerprint = __webpack_require__(43551);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
;// CONCATENATED MODULE: ./build/compiled/core/report/sarif.js



/** GitHub takes no more results of one run. */
const mostResults = 25_000;
/** What stands for the file of a problem that is in none. */
const nowhere = 'no file';
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's code scanning and other readers.
 * GitHub refuses the whole file for one result without a location: a problem without a place names a file that is none.
 */
function sarifLog(problems, { toolVersion, describe }) {
    const shown = problems.slice(0, mostResults);
    const rules = [...new Map(shown.map((problem) => [ruleOf(problem), problem])).entries()];
    const places = new Map(rules.map(([id], index) => [id, index]));
    const marks = (0,fingerprint/* fingerprints */.W)(shown);
    const left = problems.length - shown.length;
    return `${JSON.stringify({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{
                tool: {
                    driver: {
                        name: 'osop-argocd',
                        version: toolVersion,
                        rules: rules.map(([id, { code }]) => ({ id, shortDescription: { text: describe?.(id) ?? problemCodes[code] } })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [{
                        executionSuccessful: true,
                        ...(left === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text: `${left} more results were left out` } }] }),
                    }],
                results: shown.map((problem, index) => ({
                    ruleId: ruleOf(problem),
                    ruleIndex: places.get(ruleOf(problem)),
                    level: levels[problem.severity],
                    message: { text: plain(problem.hint === undefined ? problem.message : `${problem.message}\n${problem.hint}`) },
                    partialFingerprints: { 'osopArgocd/v1': marks[index] },
                    locations: [{
                            physicalLocation: {
                                artifactLocation: { uri: uriOf(problem.where?.file ?? nowhere), uriBaseId: '%SRCROOT%' },
                                region: problem.where === undefined ? { startLine: 1 } : { startLine: problem.where.line, startColumn: problem.where.column },
                            },
                        }],
                })),
            }],
    }, null, 2)}\n`;
}
function ruleOf({ code, policy }) {
    return policy ?? code;
}
/**
 * Text of a message, in which `[…](…)` would be a link (3.11.6 of the standard): where it would, brackets are escaped as it says.
 * Other text is left as it is, for not every reader takes the escapes away.
 */
function plain(text) {
    const shown = (0,untrusted_text.wellFormed)(text);
    return shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown;
}
function uriOf(file) {
    return (0,untrusted_text.wellFormed)(file).split('/').map(encodeURIComponent).join('/');
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
