export const id = 2923;
export const ids = [2923];
export const modules = {

/***/ 2923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/** The manifests of a file, and the errors that belong to none of them. */
class Suite {
    cases = [];
    rest = [];
    #byName = new Map();
    add(manifest) {
        const added = { manifest, problems: [] };
        this.cases.push(added);
        const namesakes = this.#byName.get(manifest.name) ?? [];
        namesakes.push(added);
        this.#byName.set(manifest.name, namesakes);
    }
    /** A message begins with the name of its manifest; of namesakes it is the last one above the place. What is wrong with the text itself names none. */
    tell(problem, file) {
        const { message, where } = problem;
        let namesakes = [];
        for (let end = message.indexOf(': '); end !== -1 && namesakes.length === 0; end = message.indexOf(': ', end + 1))
            namesakes = this.#byName.get(message.slice(0, end)) ?? [];
        if (namesakes.length === 0)
            namesakes = this.#byName.get(file) ?? [];
        const line = where?.line ?? 1;
        const nearest = namesakes.length < 2 ? namesakes[0] : (lastAbove(namesakes, line) ?? namesakes[0]);
        (nearest?.problems ?? this.rest).push(problem);
    }
}
/** The last of cases, which are in the order of their lines, that begins at a line or above. */
function lastAbove(cases, line) {
    let [low, high] = [0, cases.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((cases[middle]?.manifest.line ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return cases[low - 1];
}
/** A validation as JUnit XML: a suite a file, a case a manifest; what concerns no manifest is a case of its own. */
function junitReport({ manifests, problems, seconds }) {
    const files = new Map();
    const suiteOf = (file) => {
        const known = files.get(file) ?? new Suite();
        files.set(file, known);
        return known;
    };
    for (const manifest of manifests.toSorted((a, b) => a.line - b.line))
        if (manifest.verdict !== 'empty')
            suiteOf(manifest.file).add(manifest);
    for (const problem of problems) {
        const file = problem.where?.file ?? 'input';
        if (problem.severity === 'error')
            suiteOf(file).tell(problem, file);
    }
    const suites = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, suite]) => suiteXml(file, suite));
    const total = (pick) => suites.reduce((sum, one) => sum + one[pick], 0);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="osop-argocd validate" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}" skipped="${total('skipped')}" time="${seconds.toFixed(3)}">`,
        ...suites.map(({ xml }) => xml),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteXml(file, { cases, rest }) {
    const told = cases.map((one) => ({ one, ...bodyOf(one) }));
    const rows = [
        ...told.map(({ one, body }) => caseXml(file, one.manifest.name, body)),
        // An error of a rendered manifest, a workflow or an input fails a case of its own.
        ...(rest.length === 0 ? [] : [caseXml(file, 'problems', failure(rest))]),
    ];
    const count = (kind) => told.filter((one) => one.kind === kind).length;
    const [failures, errors, skipped] = [count('failure') + (rest.length === 0 ? 0 : 1), count('error'), count('skipped')];
    const xml = `  <testsuite name="${escape(file)}" tests="${rows.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">\n${rows.join('\n')}\n  </testsuite>`;
    return { xml, tests: rows.length, failures, errors, skipped };
}
function bodyOf({ manifest: { verdict, reason = '' }, problems }) {
    if (verdict === 'could-not-check')
        return { kind: 'error', body: element('error', reason, problems) };
    if (problems.length > 0)
        return { kind: 'failure', body: failure(problems) };
    if (verdict === 'skipped')
        return { kind: 'skipped', body: `<skipped message="${escape(reason)}"/>` };
    if (verdict === 'invalid')
        return { kind: 'failure', body: '<failure message="invalid: the reason stands with its source"/>' };
    return { kind: 'passed', body: '' };
}
function failure(problems) {
    return element('failure', problems[0]?.message ?? '', problems);
}
function element(name, message, problems) {
    const lines = problems.map(({ message: text, hint, where }) => `${where === undefined ? '' : `${where.file}:${where.line}:${where.column}: `}${text}${hint === undefined ? '' : ` (${hint})`}`);
    return `<${name} message="${escape(message)}">${escape(lines.join('\n'))}</${name}>`;
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
