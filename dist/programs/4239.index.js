export const id = 4239;
export const ids = [4239];
export const modules = {

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeValue),
/* harmony export */   p: () => (/* binding */ writeObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40462);


/** What stands first in an object, as people write it. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace'];
/** An object as lines of YAML, the same for the same object whatever the order of its keys is. */
function writeObject(value) {
    return Object.keys(value).length === 0 ? ['{}'] : mappingLines(value);
}
/** Any value as lines of YAML. */
function writeValue(value) {
    return block(value) ?? textLines(value) ?? [inline(value)];
}
/** The lines of a collection with something in it; undefined for everything else. */
function block(value) {
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.flatMap(itemLines);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.keys(value).length > 0 ? mappingLines(value) : undefined;
}
function mappingLines(value) {
    return sortedKeys(value).flatMap((key) => {
        const held = value[key] ?? null;
        const name = `${(0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(key, { quotes: 'plain' })}:`;
        const lines = block(held);
        if (lines !== undefined)
            return [name, ...lines.map((line) => `  ${line}`)];
        const [head, ...text] = textLines(held) ?? [inline(held)];
        return [`${name} ${head ?? ''}`, ...text];
    });
}
function itemLines(value) {
    const lines = block(value)?.map((line, place) => (place === 0 ? line : `  ${line}`)) ?? textLines(value) ?? [inline(value)];
    return lines.map((line, place) => (place === 0 ? `- ${line}` : line));
}
function sortedKeys(value) {
    const place = (key) => (first.includes(key) ? first.indexOf(key) : first.length);
    return Object.keys(value).filter((key) => value[key] !== undefined).toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}
/** A text of several lines as a block scalar, where that can hold it letter by letter; its lines are indented. */
function textLines(value) {
    if (typeof value !== 'string' || !value.includes('\n') || /[^\n\P{Cc}]|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u.test(value) || value.trim() === '')
        return undefined;
    const body = value.replace(/\n+$/, '');
    const ends = value.length - body.length;
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
    const lines = [...body.split('\n'), ...Array.from({ length: Math.max(0, ends - 1) }, () => '')];
    // The first line with something in it would tell the indentation.
    const indication = /^\n*[ \t]/.test(body) ? '2' : '';
    return [`|${indication}${chomping}`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
function inline(value) {
    if (typeof value === 'string')
        return (0,_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .g)(value, { quotes: 'plain' });
    if (Array.isArray(value))
        return '[]';
    return JSON.stringify(value);
}


/***/ }),

/***/ 57005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fieldLines),
/* harmony export */   U: () => (/* binding */ objectTitle)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89176);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51242);
/* harmony import */ var _rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44639);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48873);






/** Lines of one value; more are counted. */
const mostValueLines = 30;
const longest = { inline: 100, line: 300, path: 300, name: 300 };
/** What is said of an object in one line: `Deployment shop/web (image web:1.4.2, 3 replicas)`. */
function objectTitle(diff) {
    const { object, change, hook, renamedFrom, before, after } = diff;
    const facts = change === 'changed' ? [] : workloadFacts(after ?? before);
    const words = [...(hook ? ['hook'] : []), ...(renamedFrom === undefined ? [] : [`was ${renamedFrom}`]), ...facts];
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(object)}${words.length === 0 ? '' : ` (${words.join(', ')})`}`), longest.name);
}
/** The images and replicas of a workload. */
function workloadFacts(value) {
    const spec = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value['spec']) ? value['spec'] : {};
    const template = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['template']) ? spec['template'] : (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['jobTemplate']) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(spec['jobTemplate']['spec']) ? spec['jobTemplate']['spec']['template'] : undefined;
    const pod = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(template) ? template['spec'] : undefined;
    const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(pod) && Array.isArray(pod['containers']) ? pod['containers'] : [];
    const images = containers.flatMap((container) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(container) && typeof container['image'] === 'string' ? [container['image']] : []));
    const { replicas } = spec;
    return [...images.slice(0, 3), ...(images.length > 3 ? [`${images.length - 3} more images`] : []), ...(typeof replicas === 'number' ? [`${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`] : [])];
}
/** The fields of a changed object that differ, and what is not shown of it. */
function fieldLines({ changes, leftOut, noise, notes }) {
    const hidden = (0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseWords */ .aJ)(noise);
    return [
        ...changes.flatMap(changeLines),
        ...(leftOut > 0 ? [note(`… and ${leftOut} more fields`)] : []),
        ...notes.map((text) => note(text)),
        ...(hidden === '' ? [] : [note(`not shown: ${hidden}`)]),
    ];
}
function note(text) {
    return { sign: ' ', text: `(${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(text), longest.line)})` };
}
function changeLines({ path, before, after, reordered }) {
    const name = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(path), longest.path);
    if (reordered)
        return [{ sign: '-', text: `${name}, in this order: ${orderOf(before)}` }, { sign: '+', text: `${name}, in this order: ${orderOf(after)}` }];
    if (typeof before === 'string' && typeof after === 'string' && (before.includes('\n') || after.includes('\n')))
        return [{ sign: '@', text: name }, ...textLines(before, after)];
    return [...sideLines('-', name, before), ...sideLines('+', name, after)];
}
function orderOf(names) {
    return Array.isArray(names) ? (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(names.map(String).join(', ')), longest.line) : '';
}
function sideLines(sign, name, value) {
    if (value === undefined)
        return [];
    const lines = (0,_rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_5__/* .writeValue */ .b)(value);
    const [only = ''] = lines;
    const isPlain = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    if (isPlain && lines.length === 1 && only.length <= longest.inline * 2)
        return [{ sign, text: `${name}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(only)}` }];
    return [{ sign, text: `${name}:` }, ...within(lines.map((line) => ({ sign, text: `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(line), longest.line)}` })))];
}
/** A text of several lines as git shows it. */
function textLines(before, after) {
    const { hunks } = (0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .fileDiff */ .e)({ path: '', before, after });
    return within(hunks.flatMap((hunk) => [{ sign: '@', text: `  ${(0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .hunkHeader */ .M)(hunk)}` }, ...hunk.lines.map((line) => ({ sign: line.startsWith('-') ? '-' : line.startsWith('+') ? '+' : ' ', text: `  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)(line.slice(1)), longest.line)}` }))]));
}
function within(lines) {
    return lines.length <= mostValueLines ? lines : [...lines.slice(0, mostValueLines), note(`… and ${lines.length - mostValueLines} more lines`)];
}


/***/ }),

/***/ 68656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderedDiffPage: () => (/* binding */ renderedDiffPage)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69619);
/* harmony import */ var _rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24460);
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51242);
/* harmony import */ var _rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44639);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57005);
/* harmony import */ var _rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5214);
/* harmony import */ var _rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40627);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48873);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10476);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99691);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19402);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16855);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(377);













/** Characters of markup of all applications, and of the lines of one object. */
const budget = 1_500_000;
const perObject = 60_000;
const longest = { name: 300, text: 1_000, whole: 400 };
/** What a change does to what applications deploy, as a page of its own. */
function renderedDiffPage({ report, repositoryUrl, knownUrls, toolVersion }) {
    const origins = new Set([repositoryUrl, ...knownUrls].flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [])));
    const links = { repositoryUrl, origins };
    const sections = [problemsSection(report), ...applicationSections(report)].filter((section) => section !== undefined);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_7__/* .page */ .MY)({
        kind: 'rendered difference',
        title: (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(report.headline, 200),
        subject: (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_8__/* .commitLink */ .w)(report.affected.base, links)} … ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_8__/* .commitLink */ .w)(report.affected.head, links)}`,
        lead: lead(report, links),
        parts: (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${sections.map((section) => (0,_page_js__WEBPACK_IMPORTED_MODULE_7__/* .card */ .Nr)(section))}`,
        contents: sections.slice(0, 60),
        toolVersion,
    });
}
function lead({ headline, result, affected, counts, apps }, links) {
    const tone = result === 'unknown' || counts.removed > 0 ? 'bad' : 'good';
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<div class="card verdict ${tone}">
<p>${(0,_icons_js__WEBPACK_IMPORTED_MODULE_6__/* .resultLabel */ ._J)(result)}</p>
<h1>${headline}</h1>
${(0,_page_js__WEBPACK_IMPORTED_MODULE_7__/* .facts */ .Ix)([
        ['Base', (0,_report_links_js__WEBPACK_IMPORTED_MODULE_8__/* .commitLink */ .w)(affected.base, links)],
        ['Head', (0,_report_links_js__WEBPACK_IMPORTED_MODULE_8__/* .commitLink */ .w)(affected.head, links)],
        ['Applications', apps.length],
        ['Removed', counts.removed === 0 ? counts.removed : (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<span class="state bad">${counts.removed}</span>`],
        ['Added', counts.added],
        ['Changed', counts.changed],
    ])}</div>
`;
}
function problemsSection({ problems }) {
    if (problems.length === 0)
        return undefined;
    return {
        id: 'problems', title: 'What is not known',
        body: (0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .t)({
            caption: 'What could not be told', items: problems, budget: 200_000, what: 'problems',
            columns: [
                { title: 'Severity', cell: ({ severity }) => (0,_icons_js__WEBPACK_IMPORTED_MODULE_6__/* .severityLabel */ .yi)(severity) },
                { title: 'Code', size: 'short', cell: ({ code }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<span class="mono">${code}</span>` },
                { title: 'What', cell: (problem) => (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(problem.message, longest.text))}${problem.hint === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<div class="note">${(0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(problem.hint, longest.text))}</div>`}` },
                { title: 'Where', size: 'medium', cell: ({ where }) => (where === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)((0,_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .formatLocation */ .j)(where), longest.text)}</code>`) },
            ],
        }),
    };
}
/** Those that differ or are not known, as long as there is room; the others by name. */
function applicationSections({ apps }) {
    const groups = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_3__.groupApplications)(apps.filter((app) => (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_11__/* .differs */ .Ag)(app) || (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_11__/* .isUnknown */ .t8)(app)));
    const sections = [];
    let [room, left] = [budget, 0];
    for (const [place, group] of groups.entries()) {
        const body = groupBody(group);
        room -= body.toString().length;
        if (room < 0)
            left += 1;
        else
            sections.push({ id: `application-${place + 1}`, title: (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_3__.groupTitle)(group, 6), body });
    }
    const same = apps.filter((app) => !groups.some((group) => group.includes(app)));
    return [
        ...sections,
        ...(left === 0 ? [] : [{ id: 'more', title: 'More', body: (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutNote */ .UZ)(left, 'applications')}` }]),
        ...(same.length === 0 ? [] : [{ id: 'same', title: 'No difference', body: (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul class="list">${same.slice(0, 500).map(({ row }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li><code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(row.id, longest.name)}</code></li>`)}</ul>${(0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutNote */ .UZ)(same.length - 500 > 0 ? same.length - 500 : 0, 'applications')}` }]),
    ];
}
function groupBody([{ row, rendered, definition, gaps, notes, live }]) {
    const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_3__.countWords)(rendered.counts);
    const said = [
        ...(row.change === 'added' || row.change === 'removed' ? [`the Application is ${row.change}`] : []), ...notes,
        ...(rendered.same === 0 ? [] : [`${rendered.same} ${rendered.same === 1 ? 'resource is' : 'resources are'} the same`]),
        ...(rendered.onlyNoise === 0 ? [] : [(0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyNoiseWords */ .mi)(rendered)]),
    ];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<div class="stack"><p>${words === '' ? (gaps.length > 0 ? 'Not known' : 'No difference in its resources') : `The change ${words}`}</p>
${gaps.length === 0 ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul class="notices">${gaps.map(({ source, side, why }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li class="notice">${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(`${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`, longest.text)}</li>`)}</ul>`}
${said.length === 0 ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul class="list note">${said.map((text) => (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(text, longest.text)}</li>`)}</ul>`}
${definition === undefined ? undefined : objectBlock({ ...definition, change: 'changed' }, 'The Application itself')}
${rendered.objects.map((object) => objectBlock(object))}${(0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutNote */ .UZ)(rendered.leftOut, 'resources')}
${liveBody(live)}</div>`;
}
function liveBody(live) {
    switch (live.kind) {
        case 'not-asked':
            return undefined;
        case 'new':
            return (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="note">Against what runs: it is new, everything will be created.</p>`;
        case 'unknown':
            return (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="notice">Could not be compared with what runs: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(live.why, longest.text))}</p>`;
        case 'compared': {
            const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_3__.countWords)(live.diff.counts);
            return (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<h3>Against what runs: ${words === '' ? 'no difference' : `a sync ${words}`}</h3>
${live.diff.objects.map((object) => objectBlock(object))}${(0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutNote */ .UZ)(live.diff.leftOut, 'resources')}
${(0,_rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__.liveNotes)(live).map((text) => (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="note">${text}</p>`)}`;
        }
    }
}
const tones = { removed: 'bad', added: 'good', changed: 'warn' };
/** What came or went can be unfolded as a whole; of what changed, its fields are shown. */
function objectBlock(diff, title = (0,_field_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .objectTitle */ .U)(diff)) {
    const { change, before, after, notes } = diff;
    const sign = { removed: '−', added: '+', changed: '~' }[change];
    const whole = change === 'changed' ? [] : (0,_rendered_diff_write_object_js__WEBPACK_IMPORTED_MODULE_12__/* .writeObject */ .p)(after ?? before ?? {});
    const lines = change === 'changed' ? (0,_field_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldLines */ .A)(diff) : whole.slice(0, longest.whole).map((text) => ({ sign: change === 'removed' ? '-' : '+', text }));
    const { kept, left } = linesWithin(lines);
    const more = left + Math.max(0, whole.length - longest.whole);
    const text = (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<pre class="log diff"><code>${kept}</code></pre>${more === 0 ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="cut">… and ${more} more lines. The patch has them.</p>`}`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<div class="block ${tones[change]}"><p class="head"><strong>${sign} ${title}</strong><span class="note">${change}</span></p>
${change === 'changed' ? text : (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${notes.map((note) => (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="note">${note}</p>`)}<details><summary>${whole.length} lines</summary>${text}</details>`}</div>
`;
}
function linesWithin(lines) {
    const kept = [];
    let room = perObject;
    for (const { sign, text } of lines) {
        const shown = (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .preformatted */ .EC)([`${sign === '@' ? ' ' : sign} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.cut)(text, longest.text)}`]);
        const name = { '+': 'add', '-': 'del', '@': 'hunk', ' ': 'hunk' }[sign];
        const markup = (0,_html_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<span class="${name}">${shown}
</span>`;
        room -= markup.toString().length;
        if (room < 0)
            break;
        kept.push(markup);
    }
    return { kept, left: lines.length - kept.length };
}


/***/ }),

/***/ 84087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48) of the sixteen colours that every terminal theme has. */
const codes = { good: '32', bad: '31', warn: '33', calm: '2', strong: '1' };
/** Text in a colour, or unchanged where colours are off. */
function paint(text, tone, { color }) {
    return color && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveNotes: () => (/* binding */ liveNotes),
/* harmony export */   renderedDiffLines: () => (/* binding */ renderedDiffLines)
/* harmony export */ });
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51242);
/* harmony import */ var _affected_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16682);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57005);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84087);
/* harmony import */ var _rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40627);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48873);






/** A terminal shows no more; the patch file and `--format json` have all. */
const mostLines = 5_000;
/** The difference as a terminal shows it: by application, deletions first and in red. */
function renderedDiffLines(report, look) {
    const lines = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.groupApplications)(report.apps).flatMap((group) => groupLines(group, look));
    const left = lines.length - mostLines;
    return [
        ...lines.slice(0, mostLines),
        ...(left > 0 ? [`… and ${left} more lines (--patch-file FILE and --format json have all)`] : []),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(report.headline), report.result === 'unknown' || report.counts.removed > 0 ? 'bad' : 'good', look),
    ];
}
function groupLines(group, look) {
    const [{ row, definition, rendered, gaps, notes, live }] = group;
    return [
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`${(0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.groupTitle)(group, 12)}${(0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.changeNote)(row)}`), 'strong', look) + summaryOf({ rendered, gaps, count: group.length }, look),
        ...gaps.map(({ source, side, why }) => `  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`), 'bad', look)}`),
        ...notes.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`  ${text}`).replace(/^(?! {2})/, '  '), 'calm', look)),
        ...(definition === undefined ? [] : ['  ~ the Application itself', ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(definition).map((line) => painted(line, 6, look))]),
        ...rendered.objects.flatMap((object) => objectLines(object, look)),
        ...(rendered.leftOut > 0 ? [`  … and ${rendered.leftOut} more resources`] : []),
        ...(rendered.onlyNoise === 0 ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`  (${(0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyNoiseWords */ .mi)(rendered)})`, 'calm', look)]),
        ...liveLines(live, look),
        '',
    ];
}
/** `: removes 1, adds 2 and changes 3 resources`, the deletions in red. */
function summaryOf({ rendered, gaps, count }, look) {
    const counts = rendered.counts;
    const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.countWords)(counts);
    if (words === '')
        return gaps.length > 0 ? ': not known' : ': no difference';
    const same = `${rendered.same === 0 ? '' : `, ${rendered.same} the same`}${count > 1 ? ', in each of them' : ''}`;
    return counts.removed === 0 ? `: ${words}${same}` : `: ${words.replace(/^removes \d+/, (text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(text, 'bad', look))}${same}`;
}
function objectLines(diff, look) {
    const title = (0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectTitle */ .U)(diff);
    const { change, notes } = diff;
    if (change === 'changed')
        return [`  ~ ${plain(title)}`, ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(diff).map((line) => painted(line, 6, look))];
    return [`  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`${change === 'removed' ? '-' : '+'} ${plain(title)}`, change === 'removed' ? 'bad' : 'good', look)}`, ...notes.map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`      (${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(text)})`, 'calm', look))];
}
function painted({ sign, text }, indent, look) {
    const line = `${' '.repeat(indent)}${sign === '@' ? '~' : sign} ${plain(text)}`;
    return sign === ' ' || sign === '@' ? (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(line, 'calm', look) : (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(line, sign === '-' ? 'bad' : 'good', look);
}
/** Indentation tells something here. */
function plain(text) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return `${indent}${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.visible)(text))}`;
}
function liveLines(live, look) {
    switch (live.kind) {
        case 'not-asked':
            return [];
        case 'new':
            return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)('  against what runs: it is new, everything will be created', 'calm', look)];
        case 'unknown':
            return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.forLogLine)(`  could not be compared with what runs: ${live.why}`).replace(/^/, '  '), 'bad', look)];
        case 'compared': {
            const { diff } = live;
            const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_4__.countWords)(diff.counts);
            return [
                (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`  against what runs: ${words === '' ? 'no difference' : `a sync ${words}`}`, words === '' ? 'good' : 'strong', look),
                ...diff.objects.flatMap((object) => objectLines(object, look).map((line) => `  ${line}`)),
                ...(diff.leftOut > 0 ? [`    … and ${diff.leftOut} more resources`] : []),
                ...liveNotes(live).map((text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(`    (${text})`, 'calm', look)),
            ];
        }
    }
}
/** What was not compared with what runs, although the application was. */
function liveNotes({ diff: { hiddenSecrets, unknownRules } }) {
    return [
        ...(hiddenSecrets === 0 ? [] : [`the values of ${hiddenSecrets === 1 ? 'a Secret' : `${hiddenSecrets} Secrets`} are hidden by Argo CD: only the names of their keys were compared`]),
        ...(unknownRules === 0 ? [] : [`${unknownRules === 1 ? 'a rule' : `${unknownRules} rules`} of ignoreDifferences can be followed by Argo CD alone: what ${unknownRules === 1 ? 'it names' : 'they name'} may be shown`]),
    ];
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
