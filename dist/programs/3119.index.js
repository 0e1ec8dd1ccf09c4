export const id = 3119;
export const ids = [3119,1603,7373,8037,4937,4971];
export const modules = {

/***/ 81085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ identifyObjects),
/* harmony export */   sI: () => (/* binding */ checkMetadata),
/* harmony export */   zY: () => (/* binding */ isNameGenerated)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);


/** The objects of a document, or why it is no manifest. */
function identifyObjects(file, value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return { notAManifest: 'it is not a mapping' };
    const looksLikeOne = value['apiVersion'] !== undefined || value['kind'] !== undefined || (value['metadata'] !== undefined && value['spec'] !== undefined);
    if (!looksLikeOne)
        return { notAManifest: 'it has neither apiVersion nor kind' };
    if (!isList(value))
        return [identify(file, value, '')];
    return listItems(file, value);
}
/** Each object of a list counts for itself. In a list of one kind (`ConfigMapList`) the objects need not say it again. */
function listItems(file, list) {
    const head = identify(file, list, '');
    if (head.unusable.length > 0)
        return [head];
    const items = Array.isArray(list['items']) ? list['items'] : [];
    const inherited = head.object.kind === 'List' ? {} : { apiVersion: head.object.apiVersion, kind: head.object.kind.slice(0, -'List'.length) };
    const found = items.map((item, index) => {
        const pointer = `/items/${index}`;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item))
            return identify(file, { ...inherited, ...item }, pointer);
        return { pointer, object: head.object, unusable: [unusable('', 'an item of a list must be a manifest', 'write apiVersion, kind and metadata')] };
    });
    const strangers = found.filter((item) => item.unusable.length > 0);
    if (strangers.length <= mostStrangers)
        return found;
    const left = new Set(strangers.slice(mostStrangers));
    return [...found.filter((item) => !left.has(item)), { pointer: '', object: head.object, unusable: [unusable('/items', `${left.size} more items are no manifests`, 'write apiVersion, kind and metadata in each')] }];
}
/** A list of a million numbers is no list of manifests, which need not be said a million times. */
const mostStrangers = 50;
function identify(file, value, pointer) {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['metadata']) ? value['metadata'] : {};
    return {
        pointer,
        object: {
            file,
            apiVersion: textOf(value['apiVersion']),
            kind: textOf(value['kind']),
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata[isNameGenerated(value) ? 'generateName' : 'name']),
            value,
        },
        unusable: unusableOf(value),
    };
}
/** Whether the API server makes an object's name: each time that it is applied there is one more of it. */
function isNameGenerated(value) {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value['metadata']) ? value['metadata'] : {};
    return textOf(metadata['name']) === '' && textOf(metadata['generateName']) !== '';
}
/** What is wrong with `metadata`: every object needs a name. Types are the schema's to check. */
function checkMetadata(value) {
    const metadata = value['metadata'];
    if (metadata === undefined || metadata === null)
        return [unusable('', '`metadata` is missing', 'add metadata with a name')];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata))
        return [unusable('/metadata', '`metadata` must be a mapping', 'write name: … below it, indented')];
    if (isNameGenerated(value))
        return [];
    const { name } = metadata;
    if (name === undefined || name === null || name === '')
        return [unusable('/metadata', '`metadata.name` is missing', 'every object needs a name')];
    if (typeof name === 'string')
        return [];
    return [unusable('/metadata/name', `\`metadata.name\` must be a string, not ${typeof name}`, typeof name === 'object' ? 'write one line of text' : `put it in quotes: "${String(name)}"`)];
}
/** Nothing for most objects, without a list of its own for each. */
const nothing = [];
function unusableOf(value) {
    const apiVersion = requireText(value, 'apiVersion', 'for example apiVersion: apps/v1');
    const kind = requireKind(value);
    return apiVersion === undefined && kind === undefined ? nothing : [apiVersion, kind].filter((finding) => finding !== undefined);
}
function requireText(value, key, hint) {
    const found = value[key];
    if (found === undefined || found === null || found === '')
        return unusable('', `\`${key}\` is missing`, hint);
    return typeof found === 'string' ? undefined : unusable(`/${key}`, `\`${key}\` must be a string`, hint);
}
/** Kinds are known by `apiVersion/kind`, of which a slash in a kind would make another one. */
function requireKind(value) {
    const { kind } = value;
    if (typeof kind !== 'string' || !kind.includes('/'))
        return requireText(value, 'kind', 'for example kind: Deployment');
    return unusable('/kind', '`kind` cannot hold a slash', 'write the group and the version into apiVersion, for example apiVersion: apps/v1');
}
function unusable(pointer, message, hint) {
    return { code: 'OSOP-MANIFEST-001', severity: 'error', pointer, message, hint };
}
/** Nothing in Kubernetes has a name of more than 253 characters, and every message about an object repeats its own. */
const longestName = 300;
function textOf(value) {
    return typeof value === 'string' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(value, longestName) : '';
}
/** A kind of one's own may end in `List` and have `items` too, but then it has a name like every object. */
function isList(value) {
    const { kind, metadata } = value;
    if (kind === 'List')
        return true;
    const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata) && metadata['name'] !== undefined;
    return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(value['items']) && !named;
}


/***/ }),

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

/***/ 17519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderedDiffBlocks: () => (/* binding */ renderedDiffBlocks),
/* harmony export */   renderedDiffSummary: () => (/* binding */ renderedDiffSummary)
/* harmony export */ });
/* harmony import */ var _rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24460);
/* harmony import */ var _rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51242);
/* harmony import */ var _affected_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16682);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57005);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34369);
/* harmony import */ var _rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5214);
/* harmony import */ var _rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40627);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48873);









/** Bytes of a fold without its lines, and the least that a fold is worth. */
const frame = 600;
const least = 1_500;
const mostShares = 6;
/** Bytes for what is said at the end, and what the room keeps for that. */
const lastLine = 3_000;
/** The job summary, which has more room than a comment. */
function renderedDiffSummary(report) {
    return `${renderedDiffBlocks(report, { bytes: _fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryBytes */ .uf, runUrl: undefined }).join('\n\n')}\n`;
}
/** The difference in Markdown: what it comes to, what could not be compared, then a fold for each application. */
function renderedDiffBlocks(report, room) {
    const groups = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupApplications)(report.apps.filter((app) => (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(app) || (0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknown */ .t8)(app)));
    const same = report.apps.filter((app) => !(0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .differs */ .Ag)(app) && !(0,_rendered_diff_application_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnknown */ .t8)(app));
    const top = [
        `### ${report.result === 'unknown' ? '❌' : report.counts.removed > 0 ? '🔴' : '✅'} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)(report.headline)}`,
        ...(groups.length === 0 ? [] : [overview(groups, room.bytes / 6)]),
        ...unknownBlock(report, room.bytes / 6),
        ...(same.length === 0 ? [] : [`No difference: ${fitNames(same, 30)}`]),
    ];
    const { shown, left } = foldsWithin(groups, { ...room, bytes: room.bytes - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(top.join('\n\n')) - lastLine });
    return [...top, ...shown, ...(left > 0 ? [`_… and ${left} more, which are not shown here${elsewhere(room)}_`] : [])];
}
/** As many folds as fit. One that is long gets no more than its share of what is left, so that others are seen too. */
function foldsWithin(groups, room) {
    const shown = [];
    let bytes = room.bytes;
    for (const [place, group] of groups.entries()) {
        if (bytes < least)
            return { shown, left: groups.length - place };
        const block = groupBlock(group, { ...room, bytes: Math.max(least, Math.floor(bytes / Math.min(groups.length - place, mostShares))) });
        if (block === '')
            continue;
        bytes -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(block) + 2;
        shown.push(block);
    }
    return { shown, left: 0 };
}
/** One row for what is the same to several. */
function overview(groups, budget) {
    const hasLive = groups.some(([{ live }]) => live.kind !== 'not-asked');
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Application', 'Removed', 'Added', 'Changed', ...(hasLive ? ['Against what runs'] : [])], { items: groups, budget }, (group) => {
        const [{ row, rendered, gaps, live, definition }] = group;
        const { removed, added, changed } = rendered.counts;
        const unknown = gaps.length > 0;
        const notes = [...(row.change === 'added' || row.change === 'removed' ? [row.change] : []), ...(definition === undefined ? [] : ['its definition differs']), ...(unknown ? ['❌ not all of it could be compared'] : [])];
        return [`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)((0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupTitle)(group, 4), 300))}${notes.length === 0 ? '' : `<br>${notes.join('<br>')}`}`, removed === 0 ? '' : `🔴 **${removed}**`, added === 0 ? '' : `🟢 ${added}`, changed === 0 ? '' : `🟡 ${changed}`, ...(hasLive ? [liveCell(live)] : [])];
    });
}
function liveCell(live) {
    switch (live.kind) {
        case 'not-asked':
            return '';
        case 'new':
            return 'new';
        case 'unknown':
            return '❌ not known';
        case 'compared': {
            const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.countWords)(live.diff.counts);
            return words === '' ? 'the same' : `a sync ${words}`;
        }
    }
}
function unknownBlock({ problems }, budget) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? [] : [`**Not known:**\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('- ', { items: errors, budget }, ({ code, message }) => `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(message, 600))} (${code})`)}`];
}
function fitNames(apps, most) {
    return `${apps.slice(0, most).map(({ row }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(row.id, 100))).join(', ')}${apps.length > most ? ` and ${apps.length - most} more` : ''}`;
}
/** A fold with as many lines as fit; empty where there is nothing to show. Its fence is longer than any in it. */
function groupBlock(group, room) {
    const [{ rendered, definition, notes, live, row }] = group;
    const lines = [
        ...(definition === undefined ? [] : section('The Application itself', [{ ...definition, change: 'changed' }])),
        ...rendered.objects.flatMap(objectLines),
        ...(live.kind === 'compared' && live.diff.objects.length > 0 ? section('Against what runs: what a sync would do', live.diff.objects) : []),
    ];
    const hints = [...notes, ...(rendered.onlyNoise === 0 ? [] : [(0,_rendered_diff_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyNoiseWords */ .mi)(rendered)]), ...(rendered.leftOut === 0 ? [] : [`${rendered.leftOut} more resources`]), ...(live.kind === 'compared' ? (0,_rendered_diff_lines_js__WEBPACK_IMPORTED_MODULE_5__.liveNotes)(live) : [])];
    if (lines.length === 0 && hints.length === 0)
        return '';
    const { kept, left } = within(lines, room.bytes - frame - (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(hints.join('\n')));
    const fence = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.fenceFor)(kept.join('\n'), 3);
    const words = (0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.countWords)(rendered.counts);
    const what = words === '' ? '' : `: ${words}`;
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`<code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)((0,_rendered_diff_report_js__WEBPACK_IMPORTED_MODULE_6__.groupTitle)(group, 4), 300))}</code>${(0,_affected_report_js__WEBPACK_IMPORTED_MODULE_1__.changeNote)(row)}${what}`, [
        ...(kept.length === 0 ? [] : [[`${fence}diff`, ...(kept.at(-1) === '' ? kept.slice(0, -1) : kept), fence].join('\n')]),
        ...(hints.length === 0 ? [] : [hints.map((hint) => `- ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.cut)(hint, 300))}`).join('\n')]),
        ...(left === 0 ? [] : [`_… ${left} more ${left === 1 ? 'line' : 'lines'}${elsewhere(room)}_`]),
    ].join('\n\n'));
}
function section(title, objects) {
    return [`@@ ${title} @@`, ...objects.flatMap(objectLines), ''];
}
/** `-` and `+` are red and green in a fence of the language diff, and `!` is what neither came nor went. */
function objectLines(diff) {
    const sign = { removed: '-', added: '+', changed: '!' }[diff.change];
    const title = `${sign} ${(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .objectTitle */ .U)(diff)}`;
    if (diff.change !== 'changed')
        return [title, ...diff.notes.map((text) => `    (${text})`)];
    return [title, ...(0,_field_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .A)(diff).map((line) => `${line.sign === '@' ? ' ' : line.sign}   ${line.text}`)];
}
function within(lines, bytes) {
    let room = bytes;
    const fits = lines.findIndex((line) => {
        room -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(line) + 1;
        return room < 0;
    });
    return fits < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, fits), left: lines.length - fits };
}
function elsewhere({ runUrl }) {
    return runUrl === undefined ? '; `patch-file` and `report` have all of it' : `: see ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('the run', runUrl)}, or the files of \`patch-file\` and \`report\``;
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
