export const id = 1301;
export const ids = [1301,3682];
export const modules = {

/***/ 60269:
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

/***/ 60067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   uf: () => (/* binding */ summaryBytes)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34369);

/** Bytes of the summary of a command that only looks: less than half of the 1 MiB that GitHub takes for a step. */
const summaryBytes = 400_000;
/** Room for the line that tells what was left out. */
const lastLine = 2_400;
/** Blocks, one below the other, as many as fit; a last line tells how many did not. None is cut in the middle. */
function fitBlocks(blocks, { bytes, runUrl }) {
    const given = blocks.filter((block) => block !== '');
    const kept = [];
    let [size, shorter] = [-2, 0];
    for (const block of given) {
        const text = typeof block === 'string' ? block : block();
        size += bytesOf(text) + 2;
        if (size > bytes)
            return cutAfter(kept.slice(0, shorter), given.length - shorter, runUrl);
        kept.push(text);
        if (size + 2 <= bytes - lastLine)
            shorter = kept.length;
    }
    return kept.join('\n\n');
}
function cutAfter(kept, left, runUrl) {
    return [...kept, `_… ${left} more ${left === 1 ? 'part is' : 'parts are'} left out here: ${runUrl === undefined ? 'the log of the run has them' : `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)('the run', runUrl)} has them`}._`].join('\n\n');
}
/** Something that can be opened. The summary is Markdown without line ends. */
function folded(summary, body) {
    return [`<details><summary>${summary}</summary>`, '', body, '', '</details>'].join('\n');
}
/** Bytes of UTF-8. */
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 34369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   SM: () => (/* binding */ fitTable),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   em: () => (/* binding */ fitList),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ju: () => (/* binding */ markdownMessage)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
function markdownLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdown)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdown)(text)}](${href})`;
}
/** A link whose text is a code span. */
function codeLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdownCode)(text) : `[${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdownCode)(text)}](${href})`;
}
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
function markdownMessage(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, place) => (place % 2 === 1 ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdownCode)(part) : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMarkdown)(part)))
        .join('');
}
/** Our own words as they may stand in a narrow cell: never broken into lines. */
function unbroken(text) {
    return text.replaceAll(' ', '\u00A0');
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

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/** The page of a line; undefined where it is not known which repository or commit it is of. */
function lineUrl({ file, line }, { repositoryUrl, sha }) {
    if (repositoryUrl === undefined || sha === undefined)
        return undefined;
    return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}


/***/ }),

/***/ 61301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationSummary: () => (/* binding */ validationSummary)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69619);
/* harmony import */ var _manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60269);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);
/* harmony import */ var _source_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3451);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);






const mostNames = 20;
/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
function validationSummary(report, link = {}, { budget = _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBytes */ .uf, folded = false } = {}) {
    const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions } = report;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const clean = errors === 0 && counts.couldNotCheck === 0;
    const skipped = (0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedByReason */ .Au)(manifests);
    const [open, close] = folded ? [[`<details><summary>${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}</summary>`, ''], ['', '</details>']] : [[], []];
    return [
        `${folded ? '###' : '##'} ${!clean ? '❌ Manifests are not valid' : notChecked.length === 0 ? '✅ Manifests are valid' : '⚠️ Manifests are valid as far as they were checked'}`,
        '',
        `${(0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countsLine */ .J7)(counts)}. Checked against Kubernetes ${kubernetesVersions.join(', ')}.`,
        '',
        ...(problems.length === 0 ? [] : [...open, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTable */ .SM)(['Severity', 'Where', 'What', 'Do'], { items: problems, budget }, ({ severity, where, message, hint = '' }) => [
                (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(severity === 'error' ? '❌ error' : `⚠️ ${severity}`), where === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j)(where), (0,_source_link_js__WEBPACK_IMPORTED_MODULE_5__/* .lineUrl */ .g)(where, link)), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(message), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(hint),
            ]), ...close, '']),
        ...(notChecked.length === 0 ? [] : ['### Not checked', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: notChecked, budget: budget / 8 }, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown), '']),
        ...(skipped.length === 0 ? [] : ['<details><summary>Skipped</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: skipped, budget: budget / 8 }, ({ reason, names }) => `${names.length}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(reason)} (${someOf(names)})`), '', '</details>', '']),
        ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: suppressed, budget: budget / 8 }, ({ policy, name, file, reason }) => `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(policy)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(name)} in ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(file)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(reason)}`), '', '</details>', '']),
    ].join('\n');
}
function someOf(names) {
    const shown = names.slice(0, mostNames).map((name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(name, 100))).join(', ');
    return names.length > mostNames ? `${shown}, …` : shown;
}


/***/ })

};
