export const id = 2923;
export const ids = [2923];
export const modules = {

/***/ 2923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/** A validation as JUnit XML: a suite a file, a case a manifest; what concerns no manifest is a case of its own. */
function junitReport({ manifests, problems, seconds }) {
    const files = new Map();
    const suite = (file) => {
        const known = files.get(file) ?? { cases: [], problems: [] };
        files.set(file, known);
        return known;
    };
    for (const manifest of manifests)
        if (manifest.verdict !== 'empty')
            suite(manifest.file).cases.push(manifest);
    for (const problem of problems)
        if (problem.severity === 'error')
            suite(problem.where?.file ?? 'input').problems.push(problem);
    const suites = [...files].map(([file, { cases, problems: own }]) => suiteXml(file, cases, own));
    const total = (pick) => suites.reduce((sum, one) => sum + one[pick], 0);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="osop-argocd validate" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}" skipped="${total('skipped')}" time="${seconds.toFixed(3)}">`,
        ...suites.map(({ xml }) => xml),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteXml(file, cases, problems) {
    const invalid = cases.filter(({ verdict }) => verdict === 'invalid');
    const rest = problems.filter((problem) => !invalid.some(({ name }) => belongsTo(problem, name)));
    const rows = [
        ...cases.map((manifest) => caseXml(file, manifest.name, bodyOf(manifest, problems))),
        // A problem of a rendered manifest, a workflow or an input fails a case of its own.
        ...(rest.length === 0 || cases.some(({ verdict }) => verdict === 'could-not-check') ? [] : [caseXml(file, 'problems', failure(rest))]),
    ];
    const [errors, skipped] = ['could-not-check', 'skipped'].map((verdict) => cases.filter((manifest) => manifest.verdict === verdict).length);
    const failures = rows.filter((row) => row.includes('<failure')).length;
    const xml = `  <testsuite name="${escape(file)}" tests="${rows.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">\n${rows.join('\n')}\n  </testsuite>`;
    return { xml, tests: rows.length, failures, errors: errors ?? 0, skipped: skipped ?? 0 };
}
function belongsTo({ message }, name) {
    return message.startsWith(`${name}: `);
}
function bodyOf({ verdict, name, reason = '' }, problems) {
    if (verdict === 'skipped')
        return `<skipped message="${escape(reason)}"/>`;
    if (verdict === 'could-not-check')
        return `<error message="${escape(reason)}"/>`;
    if (verdict !== 'invalid')
        return '';
    const own = problems.filter((problem) => belongsTo(problem, name));
    return own.length === 0 ? '<failure message="invalid: the reason stands with its source"/>' : failure(own);
}
function failure(problems) {
    const lines = problems.map(({ message, hint, where }) => `${where === undefined ? '' : `${where.file}:${where.line}:${where.column}: `}${message}${hint === undefined ? '' : ` (${hint})`}`);
    return `<failure message="${escape(problems[0]?.message ?? '')}">${escape(lines.join('\n'))}</failure>`;
}
function caseXml(file, name, body) {
    const head = `    <testcase classname="${escape(file)}" name="${escape(name)}"`;
    return body === '' ? `${head}/>` : `${head}>${body}</testcase>`;
}
/** Text of XML 1.0, which has no place for most control characters. */
function escape(text) {
    return text
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}


/***/ })

};
