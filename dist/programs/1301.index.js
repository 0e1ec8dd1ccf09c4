export const id = 1301;
export const ids = [1301];
export const modules = {

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ skippedByReason),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   pl: () => (/* binding */ validationOutput),
/* harmony export */   qX: () => (/* binding */ countVerdicts)
/* harmony export */ });
function countVerdicts(manifests) {
    const counts = { valid: 0, invalid: 0, 'could-not-check': 0, skipped: 0, empty: 0 };
    for (const { verdict } of manifests)
        counts[verdict] += 1;
    const { 'could-not-check': couldNotCheck, ...rest } = counts;
    return { ...rest, couldNotCheck };
}
/** The output `validation`. `checked` counts what has a verdict, `errors` what could not be checked. */
function validationOutput({ counts: { valid, invalid, couldNotCheck, skipped }, problems }) {
    return {
        valid: couldNotCheck === 0 && !problems.some(({ severity }) => severity === 'error'),
        checked: valid + invalid,
        invalid,
        skipped,
        errors: couldNotCheck,
    };
}
/** Those that were skipped, by reason, the most frequent first. */
function skippedByReason(manifests) {
    const reasons = new Map();
    for (const { verdict, reason = 'no reason', name } of manifests) {
        if (verdict !== 'skipped')
            continue;
        const names = reasons.get(reason) ?? [];
        names.push(name);
        reasons.set(reason, names);
    }
    return [...reasons].map(([reason, names]) => ({ reason, names })).toSorted((a, b) => b.names.length - a.names.length);
}
/** `12 manifests checked: 10 valid, 2 invalid; 3 skipped; 1 could not be checked`. */
function countsLine({ valid, invalid, couldNotCheck, skipped }) {
    const checked = valid + invalid;
    return [
        `${checked} ${checked === 1 ? 'manifest' : 'manifests'} checked: ${valid} valid, ${invalid} invalid`,
        ...(skipped === 0 ? [] : [`${skipped} skipped`]),
        ...(couldNotCheck === 0 ? [] : [`${couldNotCheck} could not be checked`]),
    ].join('; ');
}


/***/ }),

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

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationSummary: () => (/* binding */ validationSummary)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9619);
/* harmony import */ var _manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);




/** Half of what GitHub takes for a step, so that something else may be said too. */
const budget = 400_000;
const mostNames = 20;
/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
function validationSummary(report, link = {}) {
    const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions } = report;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const clean = errors === 0 && counts.couldNotCheck === 0;
    const skipped = (0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedByReason */ .Au)(manifests);
    return [
        `## ${!clean ? '❌ Manifests are not valid' : notChecked.length === 0 ? '✅ Manifests are valid' : '⚠️ Manifests are valid as far as they were checked'}`,
        '',
        `${(0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countsLine */ .J7)(counts)}. Checked against Kubernetes ${kubernetesVersions.join(', ')}.`,
        '',
        ...(problems.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitTable */ .SM)(['', 'Where', 'What', 'Do'], { items: problems, budget }, ({ severity, where, message, hint = '' }) => [
                severity === 'error' ? '❌' : '⚠️', where === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLink */ .U1)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocation */ .j)(where), lineUrl(where, link)), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)(message), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)(hint),
            ]), '']),
        ...(notChecked.length === 0 ? [] : ['### Not checked', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitList */ .em)('- ', { items: notChecked, budget: budget / 8 }, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm), '']),
        ...(skipped.length === 0 ? [] : ['<details><summary>Skipped</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitList */ .em)('- ', { items: skipped, budget: budget / 8 }, ({ reason, names }) => `${names.length}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(reason)} (${someOf(names)})`), '', '</details>', '']),
        ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitList */ .em)('- ', { items: suppressed, budget: budget / 8 }, ({ policy, name, file, reason }) => `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(policy)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(name)} in ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(file)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(reason)}`), '', '</details>', '']),
    ].join('\n');
}
function someOf(names) {
    const shown = names.slice(0, mostNames).map((name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownCode */ .m6)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, 100))).join(', ');
    return names.length > mostNames ? `${shown}, …` : shown;
}
function lineUrl({ file, line }, { repositoryUrl, sha }) {
    if (repositoryUrl === undefined || sha === undefined)
        return undefined;
    return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}


/***/ })

};
