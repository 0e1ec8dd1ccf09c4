export const id = 2995;
export const ids = [2995];
export const modules = {

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. 64-bit FNV-1a as hexadecimal.
 */
function fingerprints(problems) {
    const seen = new Map();
    return problems.map(({ code, policy, message, where }) => {
        const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
        const number = seen.get(text) ?? 0;
        seen.set(text, number + 1);
        return hash(`${text} ${number}`);
    });
}
function hash(text) {
    let value = 0xcbf29ce484222325n;
    for (let index = 0; index < text.length; index += 1)
        value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
    return value.toString(16).padStart(16, '0');
}


/***/ }),

/***/ 2995:
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
    'OSOP-ARGOCD-001': 'Argo CD could not be asked, or gave an answer that cannot be used.',
    'OSOP-ARGOCD-002': 'Argo CD refused: permission, authentication, a sync window or a setting.',
    'OSOP-ARGOCD-003': 'The sync operation failed.',
    'OSOP-ARGOCD-004': 'Another operation is in progress on the application.',
    'OSOP-ARGOCD-005': 'The sync did not finish in time.',
    'OSOP-ARGOCD-006': 'The application has several git sources, or hydrated ones, which this version cannot deploy.',
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
    'OSOP-EXPR-001': 'An expression cannot be read as CEL.',
    'OSOP-EXPR-002': 'An expression or template names something that is not known there.',
    'OSOP-EXPR-003': 'A template cannot be read.',
    'OSOP-EXPR-004': 'An expression or template has no value at run time.',
    'OSOP-GATE-001': 'The application is degraded.',
    'OSOP-GATE-002': 'The application did not become healthy in time.',
    'OSOP-GATE-003': 'The application was superseded, deleted or created anew while it was waited for.',
    'OSOP-GIT-001': 'The commit of this run cannot be read from git.',
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
    'OSOP-POLICY-001': 'A manifest breaks a policy.',
    'OSOP-ROLLBACK-001': 'There is no healthy revision to roll back to.',
    'OSOP-ROLLBACK-002': 'The rollback failed, or could not be verified.',
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
var fingerprint = __webpack_require__(3551);
;// CONCATENATED MODULE: ./build/compiled/core/report/sarif.js


/** GitHub takes no more results of one run. */
const mostResults = 25_000;
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's code scanning and other readers.
 * A problem without a place has no location, which readers show at the run.
 */
function sarifLog(problems, { toolVersion }) {
    const shown = problems.slice(0, mostResults);
    const rules = [...new Map(shown.map((problem) => [ruleOf(problem), problem])).entries()];
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
                        rules: rules.map(([id, { code }]) => ({ id, shortDescription: { text: problemCodes[code] } })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [{
                        executionSuccessful: true,
                        ...(left === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text: `${left} more results were left out` } }] }),
                    }],
                results: shown.map((problem, index) => ({
                    ruleId: ruleOf(problem),
                    level: levels[problem.severity],
                    message: { text: wellFormed(problem.hint === undefined ? problem.message : `${problem.message}\n${problem.hint}`) },
                    partialFingerprints: { 'osopArgocd/v1': marks[index] },
                    ...(problem.where === undefined ? {} : {
                        locations: [{
                                physicalLocation: {
                                    artifactLocation: { uri: wellFormed(problem.where.file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
                                    region: { startLine: problem.where.line, startColumn: problem.where.column },
                                },
                            }],
                    }),
                })),
            }],
    }, null, 2)}\n`;
}
function ruleOf({ code, policy }) {
    return policy ?? code;
}
function wellFormed(text) {
    return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}


/***/ })

};
