export const id = 4557;
export const ids = [4557,1603,7373,4971];
export const modules = {

/***/ 63467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ commitDiff),
  c: () => (/* binding */ diffCounts),
  y7: () => (/* binding */ mostKept)
});

// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
// EXTERNAL MODULE: ./build/compiled/core/diff/file-diff.js
var file_diff = __webpack_require__(89176);
// EXTERNAL MODULE: ./build/compiled/core/images/source-documents.js
var source_documents = __webpack_require__(56469);
// EXTERNAL MODULE: ./build/compiled/core/images/update-path.js
var update_path = __webpack_require__(25388);
;// CONCATENATED MODULE: ./build/compiled/core/diff/image-lines.js


/** More would be looked up for nothing: no table shows them. */
const most = 500;
/** Finds the lines. Not told are those of a value that went, and of a path that several documents of a file have. */
function placeImages(images, texts) {
    const files = new Map(texts.map(({ path, after }) => [path, after]));
    const opened = new Map();
    const documentsOf = (file, text) => {
        const documents = opened.get(file) ?? (0,source_documents/* openSource */.oD)(file, text).documents;
        opened.set(file, documents);
        return documents;
    };
    return images.map((image, place) => {
        const text = files.get(image.file);
        return { ...image, line: place < most && text !== undefined && image.to !== '' ? lineOf(image, text, documentsOf(image.file, text)) : undefined };
    });
}
/** Only a line in which the new version can be read. */
function lineOf({ file, path, to }, text, documents) {
    const target = (0,update_path/* parseUpdateLine */.PU)(`${file}#${path}`);
    if ('wrong' in target)
        return undefined;
    const lines = new Set(documents.flatMap((document) => {
        const found = (0,update_path/* resolveSteps */.EE)(document, target.steps, text);
        if (found.kind !== 'found')
            return [];
        const { line } = found.document.locate(found.pointer);
        return (text.split('\n')[line - 1] ?? '').includes(to) ? [line] : [];
    }));
    const [line] = lines;
    return lines.size === 1 ? line : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/diff/commit-diff.js



/** What is kept of one commit: more is a page that nobody reads. */
const mostKept = { files: 300, lines: 5_000, line: 500, characters: 400_000 };
/**
 * What a commit changed, from the texts before and after. Secrets are taken out before lines are compared and cut, for half of
 * a secret would not be found.
 */
function commitDiff(facts, { texts, images, redact }) {
    const room = { lines: mostKept.lines, characters: mostKept.characters };
    const files = texts.slice(0, mostKept.files).map((text) => {
        const clean = { ...text, before: redacted(text.before, redact), after: redacted(text.after, redact) };
        const hidden = text.unshown === undefined && clean.before === clean.after && text.before !== text.after;
        return kept((0,file_diff/* fileDiff */.e)(hidden ? { ...clean, unshown: 'only secrets differ, which are not shown' } : clean), room);
    });
    return { ...facts, files, filesLeftOut: texts.length - files.length, images: placeImages(images, texts) };
}
function redacted(text, redact) {
    return text === undefined ? undefined : redact(text);
}
/** As many lines as there is room for, which is less afterwards. */
function kept(file, room) {
    const hunks = [];
    let leftOut = 0;
    for (const hunk of file.hunks) {
        const lines = [];
        for (const line of hunk.lines) {
            const short = (0,untrusted_text.cut)(line, mostKept.line);
            if (room.lines < 1 || room.characters < short.length)
                break;
            room.lines -= 1;
            room.characters -= short.length;
            lines.push(short);
        }
        // What comes after a line for which there was no room is left out too: nothing is missing in between.
        if (lines.length < hunk.lines.length)
            room.lines = 0;
        leftOut += hunk.lines.length - lines.length;
        if (lines.length > 0)
            hunks.push({ ...hunk, lines });
    }
    return { ...file, hunks, leftOut };
}
/** `2 files, +3 −1`; of files that are not among them, the lines are not counted. */
function diffCounts({ files, filesLeftOut }) {
    const count = files.length + filesLeftOut;
    const sum = (of) => files.reduce((total, file) => total + file[of], 0);
    return `${count} ${count === 1 ? 'file' : 'files'}, +${sum('added')} −${sum('removed')}${filesLeftOut === 0 ? '' : ' and more'}`;
}


/***/ }),

/***/ 89176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hunkHeader),
/* harmony export */   e: () => (/* binding */ fileDiff)
/* harmony export */ });
/* harmony import */ var _line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28356);

/** Lines around a change, as git shows them. */
const around = 3;
const endless = '\\ No newline at end of file';
/** The difference as `git diff` tells it. */
function fileDiff({ path, before, after, unshown }) {
    const change = before === undefined && after !== undefined ? 'added' : after === undefined && before !== undefined ? 'removed' : 'changed';
    const none = { path, change, added: 0, removed: 0, hunks: [], leftOut: 0 };
    if (unshown !== undefined)
        return { ...none, note: unshown };
    if (before === after)
        return { ...none, note: 'its text is the same' };
    const [old, now] = [linesOf(before ?? ''), linesOf(after ?? '')];
    const steps = (0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(old, now);
    const shown = showsLineEnds(old, now) ? withLineEnd : withoutLineEnd;
    return {
        ...none,
        added: countOf(steps, 'add'),
        removed: countOf(steps, 'remove'),
        hunks: hunksOf(steps, { old, now, shown }),
    };
}
function countOf(steps, kind) {
    return steps.reduce((sum, step) => sum + (step.kind === kind ? step.count : 0), 0);
}
/** Lines with their ends: the last one may have none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Whether some lines end in CR LF and others do not: only then it tells something. */
function showsLineEnds(old, now) {
    const count = [...old, ...now].filter((line) => line.endsWith('\r\n')).length;
    return count > 0 && count < old.length + now.length;
}
function withoutLineEnd(line) {
    return line.replace(/\r?\n$/, '');
}
function withLineEnd(line) {
    return line.replace(/\n$/, '').replace(/\r$/, '␍');
}
/** A stretch of steps with places: changes that are near to each other are one hunk. */
function hunksOf(steps, texts) {
    const hunks = [];
    let lines = [];
    let [old, now] = [0, 0];
    let begun;
    const take = (mark, from, count) => {
        for (let index = from; index < from + count; index += 1)
            lines.push(...marked(mark, (mark === '+' ? texts.now : texts.old)[index] ?? '', texts.shown));
    };
    const close = () => {
        if (begun !== undefined)
            hunks.push(hunkOf(begun, { old, now }, lines));
        begun = undefined;
        lines = [];
    };
    for (const [index, { kind, count }] of steps.entries()) {
        const isLast = index === steps.length - 1;
        if (kind === 'keep') {
            const tail = begun === undefined ? 0 : isLast || count > 2 * around ? Math.min(around, count) : count;
            take(' ', old, tail);
            old += tail;
            now += tail;
            if (tail < count || isLast)
                close();
            const lead = isLast || tail === count ? 0 : Math.min(around, count - tail);
            old += count - tail - lead;
            now += count - tail - lead;
            if (lead > 0)
                begun = { old, now };
            take(' ', old, lead);
            old += lead;
            now += lead;
            continue;
        }
        begun ??= { old, now };
        take(kind === 'remove' ? '-' : '+', kind === 'remove' ? old : now, count);
        if (kind === 'remove')
            old += count;
        else
            now += count;
    }
    close();
    return hunks;
}
function marked(mark, line, shown) {
    return line.endsWith('\n') ? [`${mark}${shown(line)}`] : [`${mark}${shown(line)}`, endless];
}
function hunkOf(from, to, lines) {
    const [oldCount, newCount] = [to.old - from.old, to.now - from.now];
    return { oldStart: from.old + (oldCount === 0 ? 0 : 1), oldCount, newStart: from.now + (newCount === 0 ? 0 : 1), newCount, lines };
}
/** `@@ -1,4 +1,4 @@` */
function hunkHeader({ oldStart, oldCount, newStart, newCount }) {
    const range = (start, count) => (count === 1 ? String(start) : `${start},${count}`);
    return `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@`;
}


/***/ }),

/***/ 28356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** How much is tried before a whole stretch is called replaced: a page of a report has no room for more differences. */
const limits = { differences: 1_000, comparisons: 5_000_000 };
/**
 * How the old lines become the new ones, in as few removed and added lines as can be found: E. Myers, An O(ND) Difference
 * Algorithm and Its Variations, 1986. Always right; where the texts differ too much for the limits it is not the shortest,
 * for then everything between the first difference and the last one is removed and added.
 */
function diffLines(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end])
        end += 1;
    const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const middle = old.length === 0 || now.length === 0 ? undefined : shortestSteps(old, now);
    return joined([
        { kind: 'keep', count: start },
        ...(middle ?? [{ kind: 'remove', count: old.length }, { kind: 'add', count: now.length }]),
        { kind: 'keep', count: end },
    ]);
}
/** Undefined where it would take too long. */
function shortestSteps(before, after) {
    const [old, now] = numbered(before, after);
    const traces = [];
    let reached = new Int32Array([0]);
    let comparisons = 0;
    for (let differences = 0; differences <= limits.differences; differences += 1) {
        const previous = reached;
        // The farthest line of the old text on each diagonal from `-differences` to `differences`.
        reached = new Int32Array(2 * differences + 1);
        for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
            let x = differences === 0 ? 0 : comesFromAbove(previous, { differences, diagonal }) ? at(previous, differences - 1, diagonal + 1) : at(previous, differences - 1, diagonal - 1) + 1;
            while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) {
                x += 1;
                comparisons += 1;
            }
            reached[diagonal + differences] = x;
            if (x >= old.length && x - diagonal >= now.length)
                return stepsBack([...traces, reached], { old: old.length, now: now.length });
        }
        comparisons += differences;
        if (comparisons > limits.comparisons)
            return undefined;
        traces.push(reached);
    }
    return undefined;
}
/** Equal lines get equal numbers, which are compared faster. */
function numbered(before, after) {
    const numbers = new Map();
    const numberOf = (line) => {
        const known = numbers.get(line);
        if (known !== undefined)
            return known;
        numbers.set(line, numbers.size);
        return numbers.size - 1;
    };
    return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)];
}
/** Whether the way to a diagonal goes on by an added line; else by a removed one. */
function comesFromAbove(previous, { differences, diagonal }) {
    if (diagonal === -differences)
        return true;
    return diagonal !== differences && at(previous, differences - 1, diagonal - 1) < at(previous, differences - 1, diagonal + 1);
}
function at(reached, differences, diagonal) {
    return reached[diagonal + differences] ?? 0;
}
function stepsBack(traces, { old, now }) {
    const steps = [];
    let [x, y] = [old, now];
    for (let differences = traces.length - 1; differences > 0; differences -= 1) {
        const previous = traces[differences - 1] ?? new Int32Array(1);
        const adds = comesFromAbove(previous, { differences, diagonal: x - y });
        const from = at(previous, differences - 1, x - y + (adds ? 1 : -1));
        const kept = x - (adds ? from : from + 1);
        steps.push({ kind: 'keep', count: kept }, { kind: adds ? 'add' : 'remove', count: 1 });
        [x, y] = adds ? [from, y - kept - 1] : [from, y - kept];
    }
    return [...steps, { kind: 'keep', count: x }].toReversed();
}
/** One step after the other of another kind, none of them empty; what is removed stands before what is added in its place. */
function joined(steps) {
    const made = [];
    const changed = { remove: 0, add: 0 };
    const flush = () => {
        for (const kind of ['remove', 'add']) {
            if (changed[kind] > 0)
                made.push({ kind, count: changed[kind] });
            changed[kind] = 0;
        }
    };
    for (const { kind, count } of steps) {
        if (count === 0)
            continue;
        if (kind !== 'keep') {
            changed[kind] += count;
            continue;
        }
        flush();
        const last = made.at(-1);
        if (last?.kind === 'keep')
            made[made.length - 1] = { kind, count: last.count + count };
        else
            made.push({ kind, count });
    }
    flush();
    return made;
}


/***/ }),

/***/ 25388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ resolveSteps),
/* harmony export */   PU: () => (/* binding */ parseUpdateLine),
/* harmony export */   yS: () => (/* binding */ formatStep)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24971);
/* harmony import */ var _yaml_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11603);
/* harmony import */ var _source_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);





const stepForm = /^(?:\.?([^.[\]"'\s][^.[\]"']*)|\.?"((?:[^"\\]|\\.)*)"|\.?'([^']*)'|\.?\[(\d{1,6})\]|\.?\["((?:[^"\\]|\\.)*)"\]|\.?\['([^']*)'\]|\.?\[([\w./-]+)=(?:"([^"]*)"|'([^']*)'|([^\]"']*))\])/;
/**
 * Reads `file.yaml#path.to.value`: keys with dots between them, `[0]` for a position, `[name=web]` for the item of a
 * list, quotes around keys with other characters (`metadata.annotations."example.com/tag"`).
 */
function parseUpdateLine(line) {
    const hash = line.indexOf('#');
    if (hash <= 0 || hash === line.length - 1)
        return { wrong: 'is not of the form `file.yaml#path.to.value`' };
    const file = line.slice(0, hash).trim().replace(/^\.\//, '');
    if (file.startsWith('/') || file.split('/').includes('..') || /\p{Cc}/u.test(file))
        return { wrong: 'names a file outside of the repository' };
    const steps = [];
    for (let rest = line.slice(hash + 1).trim(); rest !== '';) {
        const match = stepForm.exec(rest);
        if (match === null)
            return { wrong: `has a path that cannot be read from \`${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(rest, 40)}\` on` };
        steps.push(stepOf(match));
        rest = rest.slice(match[0].length);
    }
    return { line, file, steps };
}
function stepOf([, bare, double, single, index, bracketDouble, bracketSingle, key, ...values]) {
    if (index !== undefined)
        return { kind: 'index', index: Number(index) };
    if (key !== undefined)
        return { kind: 'item', key, value: values.find((value) => value !== undefined) ?? '' };
    const quoted = double ?? bracketDouble;
    return { kind: 'key', key: bare ?? single ?? bracketSingle ?? (quoted ?? '').replace(/\\(.)/g, '$1') };
}
/** Follows the steps. `text` is that of the document's file. */
function resolveSteps(document, steps, text) {
    let pointer = '';
    let value = document.value;
    for (const [depth, step] of steps.entries()) {
        if (typeof value === 'string') {
            const inner = (0,_source_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .innerSource */ .QQ)(document, pointer, text);
            const below = inner === undefined ? undefined : resolveSteps(inner, steps.slice(depth), text);
            if (below?.kind === 'found')
                return below;
            return { kind: 'missing', document: below?.document ?? document, nearest: below?.nearest ?? pointer, depth: depth + (below?.depth ?? 0), names: below?.names ?? [], several: false };
        }
        const segments = segmentsFor(value, step);
        const [segment] = segments;
        const next = segment === undefined ? undefined : (0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(value, segment);
        if (segment === undefined || next === undefined || segments.length > 1)
            return { kind: 'missing', document, nearest: pointer, depth, names: namesOf(value), several: segments.length > 1 };
        pointer += `/${(0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(segment)}`;
        value = next;
    }
    return { kind: 'found', document, pointer };
}
function segmentsFor(value, step) {
    switch (step.kind) {
        case 'key':
            // Kubernetes reads the keys `y`, `on` and `0x1` as other names.
            return [(0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(value, step.key) === undefined ? kubernetesName(step.key) : step.key];
        case 'index':
            return Array.isArray(value) ? [String(step.index)] : [];
        case 'item':
            return Array.isArray(value) ? value.flatMap((item, index) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) && Object.hasOwn(item, step.key) && isWritten(item[step.key], step.value) ? [String(index)] : [])) : [];
    }
}
function kubernetesName(key) {
    const value = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .plainScalar */ .d)(key, 'kubernetes');
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : key;
}
function isWritten(value, text) {
    return value === text || JSON.stringify(value) === text;
}
function namesOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? Object.keys(value) : [];
}
/** A step as it is written. */
function formatStep(step) {
    switch (step.kind) {
        case 'key':
            return step.key;
        case 'index':
            return `[${step.index}]`;
        case 'item':
            return `[${step.key}=${step.value}]`;
    }
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

/***/ 26073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commandBlocks)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** Commands to copy, in Markdown, each under what it is for. They hold no line ends. */
function commandBlocks(commands) {
    return commands.map(({ why, command }) => {
        const fence = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.fenceFor)(command, 3);
        return `${why}\n\n${fence}sh\n${command}\n${fence}`;
    }).join('\n\n');
}


/***/ }),

/***/ 8763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diffBlocks)
/* harmony export */ });
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67236);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34369);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48873);




/** Bytes for what stands around the lines of a diff: the fold, the notes, and how much is left out. */
const frame = 4_000;
const notes = 2_000;
/** Commits: a loop can make any number of them. With a smaller share nothing would be seen of any. */
const most = 20;
const leastShare = 5_000;
const longest = { branch: 200, path: 500 };
/**
 * The diffs of a run's commits in Markdown, a folded block each. No line can end its fence, for that is longer than any run
 * of backticks in it. Each gets the same share of the room; a line below tells how much is left out.
 */
function diffBlocks(diffs, room) {
    const shown = diffs.slice(0, Math.max(1, Math.min(most, Math.floor(room.bytes / leastShare))));
    const blocks = shown.map((diff) => diffBlock(diff, { ...room, bytes: Math.floor(room.bytes / shown.length) }));
    return shown.length === diffs.length ? blocks : [...blocks, `_… and the diffs of ${diffs.length - shown.length} more commits; the output of \`--format json\` has them._`];
}
function diffBlock(diff, room) {
    const { before, commit, after } = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTitle */ .Sm)(diff);
    const title = [before, ...(commit === undefined ? [] : [`<code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(commit, 80))}</code>`]), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(after, longest.branch + 100))].join(' ');
    if (diff.unread !== undefined)
        return `_${title} is not known: ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(diff.unread, 600))}_`;
    const { lines, left } = linesWithin(diff, room.bytes - frame);
    const fence = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.fenceFor)(lines.join('\n'), 3);
    const told = diff.files.flatMap((file) => {
        const note = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNote */ .ht)(file);
        return note === undefined ? [] : [`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(file.path, longest.path))}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdown)(note)}`];
    });
    const more = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutWords */ .Ny)(left);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(title, [
        ...(lines.length === 0 ? [] : [[`${fence}diff`, ...lines, fence].join('\n')]),
        ...(told.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fitList */ .em)('- ', { items: told, budget: notes }, (line) => line)]),
        ...(more === '' ? [] : [`_… ${more}${elsewhere(diff, room)}_`]),
    ].join('\n\n'));
}
/** As many lines as fit; what comes after the first one that does not is counted. */
function linesWithin({ files, filesLeftOut }, bytes) {
    const lines = [];
    const left = { lines: 0, files: filesLeftOut };
    let room = bytes;
    for (const file of files) {
        const patch = file.hunks.length === 0 ? [] : (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .patchLines */ .UZ)(file).map((line) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.visible)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(line, longest.path + 10)));
        const fits = patch.findIndex((line) => {
            room -= (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(line) + 1;
            return room < 0;
        });
        const kept = fits < 0 ? patch : patch.slice(0, fits);
        // Two lines of a header alone tell nothing.
        if (kept.length > 2)
            lines.push(...kept);
        else if (fits >= 0)
            left.files += 1;
        left.lines += file.leftOut + (fits >= 0 && kept.length > 2 ? patch.length - kept.length : 0);
    }
    return { lines, left };
}
function elsewhere({ sha, filesLeftOut }, { repositoryUrl, runUrl }) {
    const isCommit = sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha);
    if (isCommit && repositoryUrl !== undefined)
        return `: ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)('the commit', `${repositoryUrl}/commit/${sha}`)} has them`;
    if (runUrl !== undefined)
        return `: see ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)('the run', runUrl)}`;
    if (isCommit)
        return `: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.forMarkdownCode)(`git show ${sha}`)} shows them`;
    return filesLeftOut === 0 ? '; the output of `--format json` has more' : '';
}


/***/ }),

/***/ 67236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ leftOutWords),
/* harmony export */   Sm: () => (/* binding */ diffTitle),
/* harmony export */   UZ: () => (/* binding */ patchLines),
/* harmony export */   ht: () => (/* binding */ fileNote)
/* harmony export */ });
/* harmony import */ var _diff_commit_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63467);
/* harmony import */ var _diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89176);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29969);



/** `Diff of` `3f2a9c1d` `on main: 2 files, +3 −1`. */
function diffTitle({ state, takesBack, sha, branch, unread, ...files }) {
    const counts = unread === undefined ? `: ${(0,_diff_commit_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffCounts */ .c)(files)}` : '';
    if (state === 'planned')
        return { before: takesBack ? 'Diff of the revert' : 'Diff', commit: undefined, after: `that would be made on ${branch}${counts}` };
    const tail = { made: '', earlier: ', made by an earlier attempt', proposed: ', which waits to be merged' }[state];
    return { before: takesBack ? 'Diff of the revert' : 'Diff of', commit: sha === undefined ? undefined : (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .shortRevision */ .w7)(sha), after: `on ${branch}${tail}${counts}` };
}
/** The lines of a file's diff, as `git diff` heads them; those that were not kept are not among them. */
function patchLines({ path, change, hunks }) {
    return [
        change === 'added' ? '--- /dev/null' : `--- a/${path}`,
        change === 'removed' ? '+++ /dev/null' : `+++ b/${path}`,
        ...hunks.flatMap((hunk) => [(0,_diff_file_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .hunkHeader */ .M)(hunk), ...hunk.lines]),
    ];
}
/** What is said of a file that has no lines to show, or of lines that were not kept. */
function fileNote({ change, note, hunks, leftOut }) {
    if (note !== undefined)
        return change === 'changed' ? note : `${change}; ${note}`;
    if (hunks.length > 0 || leftOut > 0)
        return undefined;
    return change === 'changed' ? 'changed' : `${change}, without a line`;
}
/** How much of a commit is not shown: `120 more lines, 3 more files`; empty where all of it is. */
function leftOutWords({ lines, files }) {
    const words = (count, noun) => (count === 0 ? [] : [`${count} more ${noun}${count === 1 ? '' : 's'}`]);
    return [...words(lines, 'line'), ...words(files, 'file')].join(' and ');
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

/***/ 27955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ shownImages)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** The images that were set; in a dry run, those that would be. There may be many: each is looked at when it is shown. */
function shownImages({ images, diffs = [], dryRun }, repositoryUrl) {
    const placed = diffs.flatMap(({ sha, images: of }) => of.map((image) => ({ image, sha })));
    const known = new Map(placed.map((found) => [keyOf(found.image), found]));
    const show = (image) => {
        const { name, file, path } = image;
        const found = known.get(keyOf(image));
        const line = found?.image.line;
        return { name, ...versionsOf(image), where: line === undefined ? `${file}#${path}` : `${file}:${line}`, url: pageOf(found, repositoryUrl) };
    };
    return { items: dryRun ? [...images, ...placed.map(({ image }) => image)] : images, show };
}
/** Of whole references only what differs: the name stands beside them. */
function versionsOf({ name, from, to }) {
    const isReference = (text) => text.length > name.length + 1 && text.startsWith(name) && ':@'.includes(text.charAt(name.length));
    return isReference(from) && isReference(to) ? { from: from.slice(name.length + 1), to: to.slice(name.length + 1) } : { from, to };
}
function keyOf({ name, file, path, to }) {
    return JSON.stringify([name, file, path, to]);
}
function pageOf(found, repositoryUrl) {
    if (found?.image.line === undefined || found.sha === undefined || repositoryUrl === undefined || !/^[0-9a-f]{40,64}$/.test(found.sha))
        return undefined;
    return `${repositoryUrl}/blob/${found.sha}/${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.wellFormed)(found.image.file).split('/').map(encodeURIComponent).join('/')}#L${found.image.line}`;
}


/***/ }),

/***/ 16208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ imagesTable)
/* harmony export */ });
/* harmony import */ var _image_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27955);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);



const maxText = 600;
/** The images of a run before and after, as a table in Markdown of at most so many bytes; empty where there are none. */
function imagesTable(record, { budget, repositoryUrl }) {
    const { items, show } = (0,_image_places_js__WEBPACK_IMPORTED_MODULE_0__/* .shownImages */ .O)(record, repositoryUrl);
    if (items.length === 0)
        return '';
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTable */ .SM)(['Image', 'From', 'To', 'Where'], { items, budget }, (image) => {
        const { name, from, to, where, url } = show(image);
        return [code(name), from === '' ? '_new_' : code(from), to === '' ? '_gone_' : code(to), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(where, maxText), url)];
    });
}
function code(text) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(text, maxText));
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

/***/ 9537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextCommands),
/* harmony export */   y: () => (/* binding */ nextFlag)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29969);

/**
 * What can be typed after a run: a real run after a rehearsal, a rollback by hand after a deployment or a failure that was
 * not rolled back, a revert in git where it still names what was left. Names in the commands are quoted for a shell.
 */
function nextCommands(record, { command }) {
    if (record.exitCode === 2 || record.result === 'cancelled')
        return [];
    if (command === 'rehearse')
        return afterRehearsal(record);
    if (record.dryRun)
        return [];
    return [...revertInGit(record), ...rollBack(record, command)];
}
function afterRehearsal({ workflow, apps }) {
    const file = workflow.file.startsWith('built-in') ? apps.map(({ name }) => nextFlag('app', name)) : [nextFlag('workflow', workflow.file)];
    if (file.includes(undefined))
        return [];
    return [{ why: 'This was a rehearsal. Carry it out, first without changing anything:', command: ['osop-argocd run', ...file, '--dry-run'].join(' ') }];
}
/** Argo CD's own rollback leaves git as it was. */
function revertInGit({ rollbackStrategy, commitSha, revertSha, result }) {
    if (rollbackStrategy !== 'argocd' || result !== 'rolled-back' || revertSha !== undefined || commitSha === undefined || !/^[0-9a-f]{40,64}$/.test(commitSha))
        return [];
    return [{ why: `Git still names ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(commitSha)}. Take it back there too, before the next sync:`, command: `git revert --no-edit ${commitSha} && git push` }];
}
function rollBack({ apps, result, rollbackStrategy }, command) {
    if (command === 'rollback' || command === 'bump' || command === 'wait')
        return [];
    const deployed = result === 'succeeded';
    const stuck = (result === 'failed' || result === 'unknown') && rollbackStrategy === undefined;
    const meant = apps.filter((app) => (deployed ? app.result === 'succeeded' : stuck && app.result !== 'succeeded'));
    const why = deployed ? 'Should it have to be taken back:' : 'It was not rolled back. See where a rollback would lead, and leave the flag `--dry-run` out to do it:';
    return [...new Set(meant.map(targetOf))].flatMap((to) => {
        const names = meant.filter((app) => targetOf(app) === to).map(({ name, namespace }) => nextFlag('app', namespace === undefined ? name : `${namespace}/${name}`));
        if (names.includes(undefined))
            return [];
        return [{ why, command: ['osop-argocd rollback', ...names, `--to ${to}`, ...(deployed ? [] : ['--dry-run'])].join(' ') }];
    });
}
/** The commit that was live and healthy before the run; where that is not known, the history is asked when it is typed. */
function targetOf({ revisionBefore }) {
    return revisionBefore === undefined || !/^[0-9a-f]{40}$/.test(revisionBefore) ? 'last-healthy' : revisionBefore;
}
/** `--name value` for a POSIX shell; undefined where the value cannot be typed. */
function nextFlag(name, value) {
    if (value === '' || value.length > 500 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(value))
        return undefined;
    const quoted = /^[\w./:@+,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
    return value.startsWith('-') ? `--${name}=${quoted}` : `--${name} ${quoted}`;
}


/***/ }),

/***/ 55991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ phasesOf)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** Every node and those within it, in their order. Ids are cut to `longest` characters. */
function phasesOf(nodes, longest) {
    return nodes.flatMap((node) => withPaths(node, { parent: '', longest }));
}
function withPaths(node, { parent, longest }) {
    const path = `${parent}${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(node.id, longest)}`;
    return [{ node, path }, ...node.children.flatMap((child) => withPaths(child, { parent: `${path} / `, longest }))];
}


/***/ }),

/***/ 68697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rollbackFacts),
/* harmony export */   p: () => (/* binding */ strategyName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

const strategyNames = new Map([['argocd', 'Argo CD'], ['git-revert', 'git revert']]);
/** A strategy as people call it; other words, which are untrusted, stay. */
function strategyName(strategy) {
    return strategyNames.get(strategy) ?? strategy;
}
/** What became of each application that was rolled back, or would be; nothing of what was not begun. */
function rollbackFacts({ nodes, rollbacks = [] }) {
    return [...flatten(nodes).filter(({ kind }) => kind === 'rollback').map(({ produced }) => produced), ...rollbacks].flatMap(factsOf);
}
/** Of several applications each has outputs of its own. What was not begun has none. */
function factsOf(produced) {
    const { apps } = produced;
    const each = Array.isArray(apps) ? apps : [produced];
    return each.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O).flatMap((outputs) => {
        const strategy = textOf(outputs, 'strategy');
        if (strategy === undefined)
            return [];
        const { id, verified } = outputs;
        return [{
                app: textOf(outputs, 'app') ?? '', from: textOf(outputs, 'from'), to: textOf(outputs, 'revision'), id: typeof id === 'number' ? id : undefined, strategy,
                why: textOf(outputs, 'reason') ?? '', revert: textOf(outputs, 'revert_sha'), sync: textOf(outputs, 'sync'), pullRequest: textOf(outputs, 'pull_request'), verified: verified === true, message: textOf(outputs, 'message') ?? '',
            }];
    });
}
function textOf(outputs, name) {
    const value = outputs[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function flatten(nodes) {
    return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}


/***/ }),

/***/ 14557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummary: () => (/* binding */ jobSummary)
});

// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(71179);
// EXTERNAL MODULE: ./build/compiled/core/report/command-blocks.js
var command_blocks = __webpack_require__(26073);
// EXTERNAL MODULE: ./build/compiled/core/report/diff-blocks.js
var diff_blocks = __webpack_require__(8763);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js
var evidence = __webpack_require__(89046);
// EXTERNAL MODULE: ./build/compiled/core/report/evidence-lines.js
var evidence_lines = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(34369);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
;// CONCATENATED MODULE: ./build/compiled/core/report/evidence-summary.js




/** Bytes that all of it may take, of the 1 MiB of a summary. */
const budget = 120_000;
/** What was found of each application that failed: one folded part a resource. Empty where nothing was. */
function evidenceSummary(apps) {
    const blocks = apps.flatMap((app) => (app.evidence === undefined ? [] : blocksOf(app, app.evidence)));
    const kept = [];
    let room = budget;
    for (const block of blocks) {
        room -= new TextEncoder().encode(block).length + 2;
        if (room < 0)
            break;
        kept.push(block);
    }
    if (blocks.length === 0)
        return '';
    return ['### Evidence', ...kept, ...(kept.length < blocks.length ? [`_… and ${blocks.length - kept.length} more; the output of --format json has them._`] : [])].join('\n\n');
}
function blocksOf(app, { resources, others, missing }) {
    const rest = [...others.map((text) => `not healthy either: ${text}`), ...missing.map((text) => `not known: ${text}`)];
    return [
        ...resources.map((resource) => resourceBlock(app.name, resource)),
        ...(rest.length === 0 ? [] : [`${(0,untrusted_text.forMarkdownCode)(app.name)}:\n\n${(0,markdown_blocks/* fitList */.em)('- ', { items: rest, budget: 10_000 }, untrusted_text.forMarkdown)}`]),
    ];
}
/** HTML within one line, so that nothing in it is Markdown; the details below it are. */
function resourceBlock(app, resource) {
    const { message, events, log, declaredAt, url } = resource;
    const facts = [
        ...(declaredAt === undefined ? [] : [`declared at ${(0,untrusted_text.forMarkdownCode)(`${declaredAt.file}:${declaredAt.line}`)}`]),
        ...(message === undefined ? [] : [(0,untrusted_text.forMarkdown)(message)]),
        ...(0,evidence_lines/* containerLines */.VN)(resource).map(untrusted_text.forMarkdown),
        ...events.map((event) => `event of ${(0,untrusted_text.forMarkdown)((0,evidence_lines/* describeEvent */.gN)(event))}`),
        (0,markdown_blocks/* markdownLink */.iQ)('in Argo CD', url),
    ];
    const lines = log === undefined ? [] : log.lines.map((line) => (0,untrusted_text.forLogLine)(`| ${line}`).slice(2));
    const fence = (0,untrusted_text.fenceFor)(lines.join('\n'), 3);
    return [
        `<details><summary>${(0,untrusted_text.forMarkdown)((0,untrusted_text.cut)(`${app}: ${(0,evidence/* titleOf */.Gg)(resource)}: ${(0,evidence_lines/* stateOf */.L4)(resource)}`, 300))}</summary>`,
        '',
        ...facts.map((fact) => `- ${fact}`),
        ...(log === undefined ? [] : ['', `${(0,untrusted_text.forMarkdown)((0,evidence_lines/* logTitle */.V8)(log))}:`, '', `${fence}text`, ...lines, fence]),
        '',
        '</details>',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/compiled/core/report/fit-blocks.js
var fit_blocks = __webpack_require__(60067);
// EXTERNAL MODULE: ./build/compiled/core/report/images-table.js
var images_table = __webpack_require__(16208);
// EXTERNAL MODULE: ./build/compiled/core/report/next-commands.js
var next_commands = __webpack_require__(9537);
// EXTERNAL MODULE: ./build/compiled/core/report/phases.js
var phases = __webpack_require__(55991);
// EXTERNAL MODULE: ./build/compiled/core/report/history-table.js
var history_table = __webpack_require__(83998);
// EXTERNAL MODULE: ./build/compiled/core/report/rollback-facts.js
var rollback_facts = __webpack_require__(68697);
;// CONCATENATED MODULE: ./build/compiled/core/report/rollback-summary.js





/** Bytes that each table may take. */
const budgets = { applications: 80_000, history: 80_000 };
const maxLine = 1_000;
/**
 * What was rolled back, in Markdown for the job summary: what was asked for and by whom; for each application from where to
 * where, why there, how, and whether git and cluster agree now; and what there was to choose from, where that was looked
 * up. Empty where nothing of it happened.
 */
function rollbackSummary(record, { repositoryUrl } = {}) {
    const facts = (0,rollback_facts/* rollbackFacts */.S)(record);
    const { manual } = record;
    if (facts.length === 0 && manual === undefined)
        return '';
    const commit = (sha) => (sha === undefined ? '–' : (0,markdown_blocks/* codeLink */.U1)((0,untrusted_text.cut)((0,refs/* shortRevision */.w7)(sha), 80), repositoryUrl === undefined || !/^[0-9a-f]{40}$/.test(sha) ? undefined : `${repositoryUrl}/commit/${sha}`));
    const table = facts.length === 0 ? '' : (0,markdown_blocks/* fitTable */.SM)(['Application', 'From', 'To', 'Why this one', 'How', 'Now'], { items: facts, budget: budgets.applications }, (fact) => [
        (0,untrusted_text.forMarkdown)((0,untrusted_text.cut)(fact.app, maxLine)), commit(fact.from), `${commit(fact.to)}${fact.id === undefined ? '' : ` (id ${fact.id})`}`,
        inline(fact.why), (0,untrusted_text.forMarkdown)((0,rollback_facts/* strategyName */.p)(fact.strategy)), nowOf(fact, record, commit),
    ]);
    return [
        '### Rollback',
        manual === undefined ? '' : askedFor(manual),
        table,
        ...(manual?.histories ?? []).map(historyTable),
    ].filter((part) => part !== '').join('\n\n');
}
function askedFor({ to, by, reason }) {
    const who = by === undefined ? '' : ` by ${(0,untrusted_text.forMarkdown)((0,untrusted_text.cut)(by, 200))}`;
    return `Asked for: ${(0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)(to, 200))}${who}${reason === undefined ? ', without a reason' : `: ${inline(reason)}`}`;
}
/** Whether it runs, and whether the next sync would bring back what was left. */
function nowOf({ verified, strategy, revert, sync, pullRequest, message }, { dryRun }, commit) {
    if (dryRun)
        return 'planned; nothing was changed';
    if (!verified)
        return `❌ ${inline(message)}`;
    if (pullRequest !== undefined)
        return `⚠️ healthy, but git still names what was left until ${(0,markdown_blocks/* markdownLink */.iQ)('the pull request', pullRequest)} is merged`;
    if (revert !== undefined && sync === 'OutOfSync')
        return `⚠️ healthy, and reverted in git by ${commit(revert)}, but git and cluster differ all the same`;
    if (revert !== undefined && strategy === 'argocd' && sync === undefined)
        return `✅ healthy, and reverted in git by ${commit(revert)}`;
    if (revert !== undefined)
        return `✅ healthy; git and cluster agree at ${commit(revert)}`;
    return strategy === 'argocd' ? '⚠️ healthy, but git still names what was left: take it back there too before the next sync' : '✅ healthy; git and cluster agree';
}
function historyTable(history) {
    const title = `**History of ${(0,untrusted_text.forMarkdown)((0,untrusted_text.cut)(history.app, maxLine))}**, newest first; times are UTC`;
    if (history.rows.length === 0)
        return `**${(0,untrusted_text.forMarkdown)((0,untrusted_text.cut)(history.app, maxLine))}**: Argo CD has no history of it`;
    const table = (0,markdown_blocks/* fitTable */.SM)(['Id', 'Revision', 'Deployed', 'By', 'Health', 'Note'], { items: history.rows, budget: budgets.history }, (row) => [
        String(row.id), (0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)((0,refs/* shortRevision */.w7)(row.revision ?? '–'), 80)), (0,untrusted_text.forMarkdown)((0,history_table/* minuteOf */.iA)(row.deployedAt)), (0,untrusted_text.forMarkdown)((0,untrusted_text.cut)(row.by ?? '–', 200)), row.health, noteOf(row, history),
    ]);
    return [title, '', table, ...(history.proposed === undefined ? ['', `No target is proposed: ${inline(history.why)}`] : [])].join('\n');
}
function noteOf(row, history) {
    const role = (0,history_table/* roleOf */.kp)(row, history);
    return [...(role === '' ? [] : [`**${role}**`]), ...(row.why === '' ? [] : [inline(row.why)])].join('; ');
}
function inline(text) {
    return (0,markdown_blocks/* markdownMessage */.ju)((0,untrusted_text.cut)(text, maxLine));
}

// EXTERNAL MODULE: ./build/compiled/core/report/words.js
var words = __webpack_require__(15750);
;// CONCATENATED MODULE: ./build/compiled/core/report/timeline-mermaid.js



/** More bars could not be told apart. */
const mostBars = 60;
const longestName = 60;
/** The least part of the run that a bar is drawn for, so that it can be seen: its time stands beside it. */
const least = 0.004;
/** Colours of Mermaid's: red for what failed, grey for what went well, and a frame for what was broken off. */
const tags = {
    pending: '', running: 'active, ', succeeded: 'done, ', failed: 'crit, ', skipped: '', blocked: '', planned: '', cancelled: 'active, crit, ',
};
/**
 * When each node ran, as a Gantt chart of Mermaid: https://mermaid.js.org/syntax/gantt.html. Undefined where that says no
 * more than a number: of less than two nodes that ran. Times are counted from the start of the run, and are written as if
 * that was midnight: Mermaid reads and writes times of the reader's time zone, so that they come out as they went in.
 */
function timelineMermaid({ nodes, startedAt, durationMs }) {
    const ran = (0,phases/* phasesOf */.I)(nodes, longestName).filter(({ node }) => node.startedAt !== undefined && node.attempts > 0);
    if (ran.length < 2)
        return undefined;
    const shortest = Math.max(1, durationMs * least);
    const bars = ran.slice(0, mostBars).map(({ node, path }, place) => {
        const start = Math.max(0, (node.startedAt?.getTime() ?? 0) - startedAt.getTime());
        const end = start + Math.max(shortest, node.durationMs);
        // A name of our own first: a word of Mermaid's is one only where a line begins with it.
        return `  ${words/* statusLooks */.Rg[node.status].mark} ${nameOf(path)} ${(0,words/* formatDuration */.a3)(node.durationMs)} :${tags[node.status]}t${place}, ${timeOf(start)}, ${timeOf(end)}`;
    });
    const axis = durationMs < 3_600_000 ? '%M:%S' : '%H:%M';
    const mermaid = ['gantt', '  dateFormat YYYY-MM-DD HH:mm:ss.SSS', `  axisFormat ${axis}`, '  todayMarker off', ...bars].join('\n');
    return { mermaid: `${mermaid}\n`, leftOut: ran.length - bars.length };
}
/** Inert: what would be syntax to Mermaid is given as an entity. Its lexer for these charts takes `%` for a comment and `:` for the end of a name. */
function nameOf(path) {
    return (0,untrusted_text.forMermaid)((0,untrusted_text.cut)(path, longestName));
}
/** Milliseconds after a midnight that no time zone leaves out. */
function timeOf(ms) {
    return new Date(Date.UTC(2000, 0, 3) + Math.min(Math.round(ms), 90 * 86_400_000)).toISOString().slice(0, 23).replace('T', ' ');
}

;// CONCATENATED MODULE: ./build/compiled/core/report/summary.js















/** Bytes that each part may take; together well below the 1 MiB that GitHub takes for a step. */
const summary_budgets = { notices: 40_000, next: 40_000, images: 60_000, files: 40_000, diffs: 120_000, apps: 120_000, nodes: 120_000, problems: 180_000 };
/** Of the 1,048,576 bytes that GitHub takes for a step. */
const mostBytes = 1_000_000;
const summary_maxLine = 1_000;
/** Longer diagrams are not drawn by GitHub. */
const maxMermaid = 50_000;
/**
 * A run in GitHub's Markdown for the job summary: the verdict, what must not be missed, what to do next,
 * then the details. Always below 1 MiB; where something is left out, it says how much.
 */
function jobSummary(options) {
    const { record } = options;
    const commands = options.command === undefined ? '' : (0,command_blocks/* commandBlocks */.E)((0,next_commands/* nextCommands */._)(record, { command: options.command }));
    // To take back what went well is the last thing that a reader wants; after a failure the commands are what to do next.
    const isFine = record.exitCode === run_record/* exitCodes */.h.done;
    const parts = [
        `## ${words/* resultLooks */.Oo[record.result].emoji} ${summary_inline(record.headline)}`,
        warnings(record),
        record.reason === undefined ? '' : `**Why:** ${summary_inline(record.reason)}`,
        nextSteps(record, isFine ? '' : commands),
        rollbackSummary(record, options),
        changes(options),
        applications(record),
        evidenceSummary(record.apps),
        isFine ? commands : '',
        summary_phases(record),
        problems(record),
        diagram(options.mermaid),
        footer(options),
    ];
    return `${(0,fit_blocks/* fitBlocks */.U8)(parts, { bytes: mostBytes, runUrl: undefined })}\n`;
}
function summary_inline(text) {
    return (0,markdown_blocks/* markdownMessage */.ju)((0,untrusted_text.cut)(text, summary_maxLine));
}
function warnings({ notices }) {
    if (notices.length === 0)
        return '';
    return ['> [!WARNING]', (0,markdown_blocks/* fitList */.em)('> - ', { items: notices, budget: summary_budgets.notices }, summary_inline)].join('\n');
}
function nextSteps(record, commands) {
    // What could not be undone is more pressing than what was to be undone.
    const isRollback = ({ code }) => code.startsWith('OSOP-ROLLBACK-');
    const errors = record.problems.filter(({ severity }) => severity === 'error').toSorted((one, other) => Number(isRollback(other)) - Number(isRollback(one)));
    const hints = [...new Set(errors.map(({ hint }) => hint).filter((hint) => hint !== undefined))];
    if (hints.length === 0 && commands === '')
        return '';
    return ['**What to do next**', ...(hints.length === 0 ? [] : [(0,markdown_blocks/* fitList */.em)('- ', { items: hints, budget: summary_budgets.next }, summary_inline)]), ...(commands === '' ? [] : [commands])].join('\n\n');
}
function changes({ record, repositoryUrl }) {
    const commit = (sha) => sha === undefined ? undefined : (0,markdown_blocks/* codeLink */.U1)((0,untrusted_text.cut)((0,refs/* shortRevision */.w7)(sha), 80), repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${encodeURIComponent((0,untrusted_text.wellFormed)(sha))}`);
    const files = record.changedFiles.length;
    const facts = [
        ['Commit', commit(record.commitSha)],
        ['Before it', commit(record.previousSha)],
        ['Reverted by', commit(record.revertSha)],
        ['Rolled back by', record.rollbackStrategy === undefined ? undefined : { argocd: 'Argo CD', 'git-revert': 'git revert' }[record.rollbackStrategy]],
        ['Changed files', files === 0 ? undefined : String(files)],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
    const images = (0,images_table/* imagesTable */.V)(record, { budget: summary_budgets.images, repositoryUrl });
    const diffs = (0,diff_blocks/* diffBlocks */.C)(record.diffs ?? [], { bytes: summary_budgets.diffs, repositoryUrl });
    if (facts.length === 0 && images === '' && diffs.length === 0)
        return '';
    const names = (0,markdown_blocks/* fitList */.em)('- ', { items: record.changedFiles, budget: summary_budgets.files }, (file) => (0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)(file, summary_maxLine)));
    // The diffs name the files that they are of.
    const inDiffs = new Set((record.diffs ?? []).flatMap((diff) => diff.files.map(({ path }) => path)));
    const list = record.changedFiles.every((file) => inDiffs.has(file)) ? '' : (0,fit_blocks/* folded */.TM)('Files', names);
    return ['### What changed', facts.join('\n'), images, list, ...diffs].filter((part) => part !== '').join('\n\n');
}
function applications({ apps }) {
    if (apps.length === 0)
        return '';
    const header = ['Application', 'Result', 'Sync', 'Health', 'Revision', 'Time', 'Causes'];
    return ['### Applications', '', (0,markdown_blocks/* fitTable */.SM)(header, { items: apps, budget: summary_budgets.apps }, appCells)].join('\n');
}
function appCells(app) {
    return [
        (0,markdown_blocks/* markdownLink */.iQ)((0,untrusted_text.cut)(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`, summary_maxLine), app.url),
        (0,markdown_blocks/* unbroken */.D_)(`${words/* resultLooks */.Oo[app.result].emoji} ${app.result}`),
        app.sync ?? '–',
        app.health ?? '–',
        app.revision === undefined ? '–' : (0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)((0,refs/* shortRevision */.w7)(app.revision), 80)),
        (0,markdown_blocks/* unbroken */.D_)((0,words/* formatDuration */.a3)(app.seconds * 1000)),
        app.causes.slice(0, 20).map((cause) => (0,markdown_blocks/* markdownMessage */.ju)((0,untrusted_text.cut)(cause, 300))).concat(app.causes.length > 20 ? [`… and ${app.causes.length - 20} more`] : []).join('<br>'),
    ];
}
function summary_phases(record) {
    if (record.nodes.length === 0)
        return '';
    const table = (0,markdown_blocks/* fitTable */.SM)(['Node', 'Outcome', 'Time', 'Note'], { items: (0,phases/* phasesOf */.I)(record.nodes, summary_maxLine), budget: summary_budgets.nodes }, phaseCells);
    return ['### Phases', table, timeline(record)].filter((part) => part !== '').join('\n\n');
}
function timeline(record) {
    const drawn = timelineMermaid(record);
    if (drawn === undefined)
        return '';
    const fence = (0,untrusted_text.fenceFor)(drawn.mermaid, 3);
    const more = drawn.leftOut === 0 ? '' : `\n\n_… and ${drawn.leftOut} more, which are not drawn._`;
    return (0,fit_blocks/* folded */.TM)('Timeline', `${fence}mermaid\n${drawn.mermaid}${fence}${more}`);
}
function phaseCells({ node, path }) {
    const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
    const note = node.note ?? node.problems[0]?.message;
    return [
        (0,untrusted_text.forMarkdownCode)(path),
        (0,markdown_blocks/* unbroken */.D_)(`${words/* statusLooks */.Rg[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`),
        node.attempts === 0 ? '–' : (0,markdown_blocks/* unbroken */.D_)((0,words/* formatDuration */.a3)(node.durationMs)),
        [...attempts, ...(note === undefined ? [] : [summary_inline(note)])].join('; '),
    ];
}
const severities = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
function problems(record) {
    if (record.problems.length === 0)
        return '';
    const order = ['error', 'warning', 'notice'];
    const items = order.flatMap((severity) => record.problems.filter((problem) => problem.severity === severity));
    return ['### Problems', '', (0,markdown_blocks/* fitTable */.SM)(['Severity', 'Code', 'Where', 'What'], { items, budget: summary_budgets.problems }, problemCells)].join('\n');
}
function problemCells({ severity, code, where, message, hint }) {
    return [
        (0,markdown_blocks/* unbroken */.D_)(severities[severity]),
        code,
        where === undefined ? '' : (0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)((0,problem/* formatLocation */.j)(where), summary_maxLine)),
        [summary_inline(message), ...(hint === undefined ? [] : [`<em>${summary_inline(hint)}</em>`])].join('<br>'),
    ];
}
function diagram(mermaid) {
    if (mermaid === undefined)
        return '';
    if (mermaid.length >= maxMermaid)
        return '_The diagram of the workflow is too large to be drawn here._';
    const fence = (0,untrusted_text.fenceFor)(mermaid, 3);
    return (0,fit_blocks/* folded */.TM)('Diagram of the workflow', `${fence}mermaid\n${mermaid.trimEnd()}\n${fence}`);
}
function footer({ record, workflowUrl, auditHead }) {
    const workflow = (0,markdown_blocks/* markdownLink */.iQ)((0,untrusted_text.cut)(record.workflow.name, 200), workflowUrl);
    const file = record.workflow.file === '' ? '' : ` (${(0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)(record.workflow.file, 300))})`;
    const run = `run ${(0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)(record.runId, 100))}`;
    return [`Workflow ${workflow}${file}`, `${record.dryRun ? 'dry ' : ''}${run}`, (0,words/* formatDuration */.a3)(record.durationMs), ...(auditHead === undefined ? [] : [`last audit record ${(0,untrusted_text.forMarkdownCode)(auditHead)}`])].join(' · ');
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
