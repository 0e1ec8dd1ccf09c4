export const id = 8187;
export const ids = [8187,1603,7373,4971];
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

/***/ 83998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ historyLines),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29969);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42025);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);




/** What takes the place of columns that do not fit: the first of these goes first. */
const dispensable = ['By', 'Deployed', 'Age'];
const narrowestNote = 12;
const gap = 2;
/**
 * An application's history as a table, newest entry first. What is live, what was rolled back and what is proposed has a
 * mark and a word. Of a narrow terminal the columns that can be done without are left out.
 */
function historyLines(history, view) {
    const name = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(history.app, 100);
    if (history.rows.length === 0)
        return [(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${name}: Argo CD has no history of it`, 'strong', view)];
    const { rows } = history;
    const columns = fit(columnsFor(view), { rows, history, width: view.width - 2 });
    const line = (row) => {
        const { mark, tone } = lookOf(row, history);
        return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${mark} ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(columns, columns.map(({ cell }) => cell(row, history)))}`, tone, view);
    };
    return [
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`${name}, newest first; times are ${zoneOf(view)}`, 'strong', view),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`  ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(columns, columns.map(({ title }) => title))}`, 'calm', view),
        ...rows.map(line),
        ...(history.proposed === undefined ? [(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(`no target is proposed: ${history.why}`), 'warn', view)] : []),
    ];
}
/** What a row is to the reader; empty for one that is just there. */
function roleOf(row, { proposed }) {
    if (row.isLive)
        return 'live';
    if (row.id === proposed)
        return 'proposed';
    return row.wasLeft ? 'rolled back' : '';
}
function lookOf(row, history) {
    const role = roleOf(row, history);
    if (role === 'live')
        return { mark: '●', tone: 'strong' };
    if (role === 'proposed')
        return { mark: '→', tone: 'good' };
    if (role === 'rolled back')
        return { mark: '↩', tone: 'bad' };
    return { mark: ' ', tone: 'calm' };
}
function columnsFor(view) {
    return [
        { title: 'Id', width: 9, align: 'right', cell: ({ id }) => String(id) },
        { title: 'Revision', width: 16, cell: ({ revision }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(revision ?? '–')) },
        { title: 'Deployed', width: 16, cell: ({ deployedAt }) => minuteOf(deployedAt, view) },
        { title: 'Age', width: 10, cell: ({ deployedAt }) => ageOf(deployedAt, view) },
        { title: 'By', width: 20, cell: ({ by }) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(by ?? '–') },
        { title: 'Health', width: 9, cell: ({ health }) => health },
        { title: 'Note', width: 80, cell: (row, history) => noteOf(row, history) },
    ];
}
function noteOf(row, history) {
    return [roleOf(row, history), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(row.why)].filter((part) => part !== '').join('; ');
}
/** The columns that fit: the note gives way first, then whole columns. */
function fit(columns, fitting) {
    const cells = fitting.rows.map((row) => columns.map(({ cell }) => cell(row, fitting.history)));
    const shrunk = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .shrinkColumns */ .vI)(columns, cells).map((column, place) => ({ ...column, cell: columns[place]?.cell ?? (() => '') }));
    const note = shrunk.at(-1);
    if (note === undefined)
        return shrunk;
    const others = shrunk.slice(0, -1);
    const room = fitting.width - others.reduce((sum, { width }) => sum + width + gap, 0);
    const needed = Math.min(note.width, narrowestNote);
    if (room >= needed)
        return [...others, { ...note, width: Math.min(note.width, room) }];
    const goes = dispensable.find((title) => columns.some((column) => column.title === title));
    if (goes !== undefined)
        return fit(columns.filter(({ title }) => title !== goes), fitting);
    return [...others, { ...note, width: needed }];
}
/** `2026-03-31 14:05`, in UTC unless an offset is given; what is no time stays as it is. */
function minuteOf(text, { utcOffset = () => 0 } = {}) {
    const at = new Date(text);
    if (Number.isNaN(at.getTime()))
        return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.forLogLine)(text, 16);
    return new Date(at.getTime() + utcOffset(at) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
function ageOf(text, { now }) {
    const seconds = (now.getTime() - new Date(text).getTime()) / 1000;
    if (Number.isNaN(seconds))
        return '–';
    if (seconds < 60)
        return 'just now';
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ago`;
    if (seconds < 48 * 3600)
        return `${Math.floor(seconds / 3600)} h ago`;
    return `${Math.floor(seconds / 86_400)} d ago`;
}
function zoneOf({ now, utcOffset }) {
    const minutes = utcOffset(now);
    if (minutes === 0)
        return 'UTC';
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return `UTC${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}


/***/ }),

/***/ 18187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport),
  workflowPage: () => (/* binding */ workflowPage)
});

// EXTERNAL MODULE: ./build/compiled/core/report/next-commands.js
var next_commands = __webpack_require__(9537);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
// EXTERNAL MODULE: ./build/compiled/core/report/words.js
var words = __webpack_require__(15750);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/report/html/html.js
var html = __webpack_require__(10476);
// EXTERNAL MODULE: ./build/compiled/core/report/html/page.js + 1 modules
var page = __webpack_require__(19402);
// EXTERNAL MODULE: ./build/compiled/core/report/html/table.js
var table = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/audit-section.js







const budget = 160_000;
const longest = 300;
/** More are folded. */
const longestOpen = 12;
/** What the audit log has of the run: the hash to keep, how to check it, and each record with its own hash to link to. */
function auditSection({ head, path, records }) {
    // Whoever reads it has the file elsewhere.
    const name = path.split(/[\\/]/).at(-1) ?? '';
    const [file, anchor] = [(0,next_commands/* nextFlag */.y)('audit-log', name), (0,next_commands/* nextFlag */.y)('audit-head', head)];
    const rows = recordTable(records);
    return {
        id: 'audit',
        title: 'Audit',
        body: (0,html/* html */.qy) `<div class="stack">${(0,page/* facts */.Ix)([
            ['Hash of the last record', (0,html/* html */.qy) `<span class="mono">${(0,untrusted_text.cut)(head, longest)}</span>`],
            ['File', (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(name, longest)}</code>`],
            ['Records of this run', records.length],
        ], 'record')}
${file === undefined || anchor === undefined ? undefined : (0,html/* html */.qy) `<div class="step"><p>Find out whether any record was changed since:</p><pre class="command"><code>${`osop-argocd audit verify ${file} ${anchor}`}</code></pre></div>`}
${records.length === 0 ? undefined : records.length <= longestOpen ? (0,html/* html */.qy) `<div>${rows}</div>` : (0,html/* html */.qy) `<details><summary>The ${records.length} records</summary>${rows}</details>`}</div>`,
    };
}
function recordTable(records) {
    return (0,table/* table */.t)({
        caption: 'Audit records of the run', items: records, budget, what: 'records',
        columns: [
            { title: 'No.', size: 'short', cell: ({ seq }) => (typeof seq === 'number' ? (0,html/* html */.qy) `<span id="record-${seq}">${seq}</span>` : undefined) },
            { title: 'Time', size: 'short', cell: ({ time }) => timeOf(time) },
            { title: 'Event', size: 'short', cell: ({ event }) => textOf(event) },
            { title: 'About', cell: aboutOf },
            { title: 'Hash', size: 'short', cell: ({ hash }) => (0,html/* html */.qy) `<span class="mono">${textOf(hash).slice(0, 12)}</span>` },
        ],
    });
}
/** To the second, and the day only where it stands above: the run's own. */
function timeOf(time) {
    return /^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)/.exec(textOf(time))?.[1] ?? textOf(time);
}
/** What a reader looks for first; all of it is in the file. */
const told = ['node', 'app', 'commit', 'commit_sha', 'sha', 'revision', 'branch', 'status', 'result', 'note', 'reason', 'error', 'headline'];
function aboutOf(record) {
    const parts = told.flatMap((key) => {
        const value = record[key];
        const text = (0,json/* isJsonObject */.O)(value) ? textOf(value['name']) : textOf(value);
        return text === '' ? [] : [(0,untrusted_text.cut)((0,refs/* shortRevision */.w7)(text), longest)];
    });
    return (0,html/* html */.qy) `${[...new Set(parts)].join(' · ')}`;
}
function textOf(value) {
    return typeof value === 'string' ? (0,untrusted_text.cut)(value, longest) : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

// EXTERNAL MODULE: ./build/compiled/core/report/diff-words.js
var diff_words = __webpack_require__(67236);
// EXTERNAL MODULE: ./build/compiled/core/report/html/report-links.js
var report_links = __webpack_require__(16855);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/diff-section.js




/** Characters of markup of all diffs. */
const diff_section_budget = 220_000;
/** Commits: a loop can make any number of them. */
const most = 20;
/** Markup around the lines of a file. */
const diff_section_frame = 200;
const diff_section_longest = { path: 500, branch: 300, line: 510 };
/** A longer one is folded: what comes after it should be found. */
const diff_section_longestOpen = 80;
/** What the commits of the run changed, or would change, line by line; undefined where there is none. */
function diffSection({ diffs = [] }, links) {
    if (diffs.length === 0)
        return undefined;
    const shown = diffs.slice(0, most);
    const share = Math.floor(diff_section_budget / shown.length);
    return { id: 'diff', title: 'Diff', body: (0,html/* html */.qy) `<div class="stack">${shown.map((diff) => commitOf(diff, { links, share }))}${(0,html/* leftOutNote */.UZ)(diffs.length - shown.length, 'commits')}</div>` };
}
function commitOf(diff, { links, share }) {
    const { before, commit, after } = (0,diff_words/* diffTitle */.Sm)(diff);
    const title = (0,html/* html */.qy) `${before} ${commit === undefined ? undefined : (0,report_links/* commitLink */.w)(diff.sha, links)} ${(0,untrusted_text.cut)(after, diff_section_longest.branch)}`;
    if (diff.unread !== undefined)
        return (0,html/* html */.qy) `<div><h3>${title}</h3><p class="note">Not known: ${(0,html/* message */.iU)((0,untrusted_text.cut)(diff.unread, 600))}</p></div>
`;
    const { files, left } = filesWithin(diff, share);
    const more = (0,diff_words/* leftOutWords */.Ny)(left);
    return (0,html/* html */.qy) `<div class="step"><h3>${title}</h3>${files}${more === '' ? undefined : (0,html/* html */.qy) `<p class="cut">… ${more}, left out to keep this page small.${diff.sha === undefined ? undefined : (0,html/* html */.qy) ` The commit has them.`}</p>`}</div>
`;
}
/** As many files and lines as there is room for. */
function filesWithin({ files, filesLeftOut }, share) {
    const made = [];
    const left = { lines: 0, files: filesLeftOut };
    let room = share;
    for (const file of files) {
        const { markup, size, leftOut } = fileOf(file, room);
        if (markup === undefined) {
            left.files += 1;
            continue;
        }
        made.push(markup);
        room -= size;
        left.lines += leftOut;
    }
    return { files: made, left };
}
/** A file with as many of its lines as fit; without markup where none does. */
function fileOf(file, room) {
    const note = (0,diff_words/* fileNote */.ht)(file);
    const head = (0,html/* html */.qy) `<p><code>${(0,untrusted_text.cut)(file.path, diff_section_longest.path)}</code> <span class="note">${note ?? `${file.change}, +${file.added} −${file.removed}`}</span></p>`;
    // The path stands above already.
    const lines = note === undefined ? (0,diff_words/* patchLines */.UZ)(file).slice(2) : [];
    const kept = [];
    let size = head.toString().length + diff_section_frame;
    for (const line of lines) {
        const markup = lineOf((0,untrusted_text.cut)(line, diff_section_longest.line));
        const length = markup.toString().length;
        if (size + length > room)
            break;
        size += length;
        kept.push(markup);
    }
    const text = kept.length === 0 ? undefined : (0,html/* html */.qy) `<pre class="log diff"><code>${kept}</code></pre>`;
    const shown = text === undefined || kept.length <= diff_section_longestOpen ? text : (0,html/* html */.qy) `<details><summary>${kept.length} lines</summary>${text}</details>`;
    const fits = size <= room && (kept.length > 0 || lines.length === 0);
    const cutLines = lines.slice(kept.length).filter((line) => !line.startsWith('@@ ')).length;
    return { markup: fits ? (0,html/* html */.qy) `${head}${shown}` : undefined, size, leftOut: cutLines + file.leftOut };
}
const classes = { '+': 'add', '-': 'del', '@': 'hunk', '\\': 'hunk' };
/** The sign tells what became of a line; its colour only helps. */
function lineOf(line) {
    const name = classes[line.charAt(0)];
    const text = (0,html/* preformatted */.EC)([line]);
    return name === undefined ? (0,html/* html */.qy) `<span>${text}
</span>` : (0,html/* html */.qy) `<span class="${name}">${text}
</span>`;
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js
var evidence = __webpack_require__(89046);
// EXTERNAL MODULE: ./build/compiled/core/report/evidence-lines.js
var evidence_lines = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/compiled/core/report/html/icons.js
var icons = __webpack_require__(99691);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/evidence-section.js





const evidence_section_budget = 200_000;
/** What was found of the resources that failed; undefined where nothing was. */
function evidenceSection({ apps, commitSha }, links) {
    const found = apps.flatMap((app) => (app.evidence?.resources ?? []).map((resource) => ({ app, resource })));
    const rest = apps.flatMap(restOf);
    if (found.length === 0 && rest.length === 0)
        return undefined;
    const { kept, leftOut } = (0,html/* fit */.Uj)({ items: found, budget: evidence_section_budget }, ({ app, resource }) => block(app, { resource, commitSha, links }));
    const others = (0,html/* fit */.Uj)({ items: rest, budget: evidence_section_budget / 10 }, (line) => (0,html/* html */.qy) `<li>${line}</li>`);
    return {
        id: 'evidence',
        title: 'Failing resources',
        body: (0,html/* html */.qy) `<div class="stack">${kept}${rest.length === 0 ? undefined : (0,html/* html */.qy) `<ul class="list">${others.kept}</ul>`}</div>${(0,html/* leftOutNote */.UZ)(leftOut + others.leftOut, 'resources')}`,
    };
}
function restOf({ name, evidence }) {
    return [
        ...(evidence?.others ?? []).map((text) => (0,html/* html */.qy) `${(0,untrusted_text.cut)(name, 300)}, not healthy either: ${(0,untrusted_text.cut)(text, 600)}`),
        ...(evidence?.missing ?? []).map((text) => (0,html/* html */.qy) `${(0,untrusted_text.cut)(name, 300)}, not known: ${(0,untrusted_text.cut)(text, 600)}`),
    ];
}
function block(app, { resource, commitSha, links }) {
    const { message, events, log, declaredAt, url, health } = resource;
    const containers = (0,evidence_lines/* containerLines */.VN)(resource);
    return (0,html/* html */.qy) `<article class="block bad"><div class="head"><h3>${(0,untrusted_text.cut)((0,evidence/* titleOf */.Gg)(resource), 600)}</h3>${(0,icons/* healthLabel */.vO)(health)}</div>
<p class="note">of ${(0,untrusted_text.cut)(app.name, 300)}${declaredAt === undefined ? undefined : (0,html/* html */.qy) `, declared at ${place(declaredAt, { commitSha, links })}`}${(0,html/* isKnown */.qE)(url, links) ? (0,html/* html */.qy) ` · ${(0,html/* link */.nf)('in Argo CD', url, links)}` : undefined}</p>
${resource.syncMessage === undefined ? undefined : (0,html/* html */.qy) `<p>${(0,untrusted_text.cut)((0,evidence_lines/* stateOf */.L4)(resource), 1_000)}</p>`}
${message === undefined ? undefined : (0,html/* html */.qy) `<p>${(0,untrusted_text.cut)(message, 1_000)}</p>`}
${containers.length + events.length === 0 ? undefined : (0,html/* html */.qy) `<ul class="list">${containers.map((line) => (0,html/* html */.qy) `<li>${(0,untrusted_text.cut)(line, 1_000)}</li>`)}${events.map((event) => (0,html/* html */.qy) `<li>Event of ${(0,untrusted_text.cut)((0,evidence_lines/* describeEvent */.gN)(event), 1_000)}</li>`)}</ul>`}
${log === undefined ? undefined : (0,html/* html */.qy) `<p class="note">${capitalized((0,untrusted_text.cut)((0,evidence_lines/* logTitle */.V8)(log), 400))}</p><pre class="log"><code>${(0,html/* preformatted */.EC)(log.lines.map((line) => (0,untrusted_text.cut)(line, 1_000)))}</code></pre>`}
</article>
`;
}
function place({ file, line, column }, { commitSha, links }) {
    const url = links.repositoryUrl === undefined || commitSha === undefined || !/^[0-9a-f]{40,64}$/.test(commitSha) ? undefined : `${links.repositoryUrl}/blob/${commitSha}/${(0,untrusted_text.wellFormed)(file).split('/').map(encodeURIComponent).join('/')}#L${line}`;
    return (0,html/* link */.nf)((0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(`${file}:${line}:${column}`, 600)}</code>`, url, links);
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./build/compiled/core/report/osoplog.js
var osoplog = __webpack_require__(46454);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/record-section.js





const record_section_budget = 120_000;
const record_section_longest = { lines: 40, line: 400, fact: 300 };
/** The facts that an audit asks for, in the words of the OSOP execution log, and what each node put out. */
function recordSection(log, { event, runUrl, audit, links }) {
    const { record, trigger, workflowHash, toolVersion } = log;
    return {
        id: 'record',
        title: 'Record',
        body: (0,html/* html */.qy) `<div class="stack">${(0,page/* facts */.Ix)([
            ['Run', (0,html/* html */.qy) `<span class="mono">${(0,untrusted_text.cut)(record.runId, record_section_longest.fact)}</span>`],
            ['Workflow', (0,html/* html */.qy) `${(0,untrusted_text.cut)(record.workflow.name, record_section_longest.fact)} <code>${(0,untrusted_text.cut)(record.workflow.id, record_section_longest.fact)}</code>`],
            ['File', (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(record.workflow.file, record_section_longest.fact)}</code>`],
            ['Hash of the file', workflowHash === undefined ? undefined : (0,html/* html */.qy) `<span class="mono">${(0,untrusted_text.cut)(workflowHash, record_section_longest.fact)}</span>`],
            ['Mode and status (OSOP)', `${record.dryRun ? 'dry_run' : 'live'}, ${(0,osoplog/* osopStatus */.cY)(record)}`],
            ['Started by', [trigger.actor ?? 'not known', ` (${event ?? trigger.type})`].map((text) => (0,untrusted_text.cut)(text, record_section_longest.fact))],
            ['CI run', runUrl === undefined ? undefined : (0,html/* link */.nf)((0,untrusted_text.cut)(runUrl, record_section_longest.fact), runUrl, links)],
            ['Started', (0,page/* moment */.n$)(record.startedAt)],
            ['Ended', (0,html/* html */.qy) `${(0,page/* moment */.n$)(record.endedAt)}, after ${(0,words/* formatDuration */.a3)(record.durationMs)}`],
            ['Exit code', record.exitCode],
            ['Last audit record', audit === undefined ? undefined : (0,html/* html */.qy) `<a href="#audit"><span class="mono">${(0,untrusted_text.cut)(audit.head, record_section_longest.fact)}</span></a>`],
            ['Carried out by', `osop-argocd-action ${toolVersion}`],
        ], 'record')}${outputsOf(record.nodes)}</div>`,
    };
}
/** Outputs of nodes as JSON, folded. */
function outputsOf(nodes) {
    const items = nodes.filter(({ outputs }) => Object.keys(outputs).length > 0);
    if (items.length === 0)
        return undefined;
    const { kept, leftOut } = (0,html/* fit */.Uj)({ items, budget: record_section_budget }, ({ id, outputs }) => (0,html/* html */.qy) `<div class="step"><h3>${(0,untrusted_text.cut)(id, record_section_longest.fact)}</h3><pre class="log"><code>${jsonLines(outputs)}</code></pre></div>`);
    return (0,html/* html */.qy) `<details><summary>Outputs of nodes</summary><div class="stack">${kept}</div>${(0,html/* leftOutNote */.UZ)(leftOut, 'nodes')}</details>`;
}
function jsonLines(outputs) {
    const lines = JSON.stringify(outputs, null, 2).split('\n');
    const more = lines.length - record_section_longest.lines;
    return (0,html/* preformatted */.EC)([...lines.slice(0, record_section_longest.lines).map((line) => (0,untrusted_text.cut)(line, record_section_longest.line)), ...(more > 0 ? [`… and ${more} more lines`] : [])]);
}

// EXTERNAL MODULE: ./build/compiled/core/report/history-table.js
var history_table = __webpack_require__(83998);
// EXTERNAL MODULE: ./build/compiled/core/report/rollback-facts.js
var rollback_facts = __webpack_require__(68697);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/rollback-section.js






const budgets = { applications: 80_000, history: 60_000, histories: 5 };
const rollback_section_longest = 1_000;
/** What was rolled back, from where to where and why there, and what there was to choose from; undefined where nothing was. */
function rollbackSection(record, links) {
    const items = (0,rollback_facts/* rollbackFacts */.S)(record);
    const { manual } = record;
    if (items.length === 0 && manual === undefined)
        return undefined;
    const histories = manual?.histories ?? [];
    return {
        id: 'rollback',
        title: 'Rollback',
        body: (0,html/* html */.qy) `<div class="stack">
${manual === undefined ? undefined : (0,html/* html */.qy) `<p>Asked for: <code>${(0,untrusted_text.cut)(manual.to, 200)}</code>${manual.by === undefined ? '' : ` by ${(0,untrusted_text.cut)(manual.by, 200)}`}${manual.reason === undefined ? ', without a reason' : (0,html/* html */.qy) `: ${(0,html/* message */.iU)((0,untrusted_text.cut)(manual.reason, rollback_section_longest))}`}</p>`}
${items.length === 0 ? undefined : (0,html/* html */.qy) `<div>${applicationTable(items, { record, links })}</div>`}
${histories.slice(0, budgets.histories).map((history) => historyOf(history, links))}
${histories.length <= budgets.histories ? undefined : (0,html/* html */.qy) `<p class="cut">… and the histories of ${histories.length - budgets.histories} more applications.</p>`}
</div>`,
    };
}
function applicationTable(items, { record, links }) {
    return (0,table/* table */.t)({
        caption: 'Applications that were rolled back', items, budget: budgets.applications, what: 'applications',
        columns: [
            { title: 'Application', cell: ({ app }) => (0,untrusted_text.cut)(app, rollback_section_longest) },
            { title: 'From', size: 'short', cell: ({ from }) => (0,report_links/* commitLink */.w)(from, links) },
            { title: 'To', size: 'short', cell: ({ to, id }) => (0,html/* html */.qy) `${(0,report_links/* commitLink */.w)(to, links)}${id === undefined ? '' : ` (id ${id})`}` },
            { title: 'Why this one', cell: ({ why }) => (0,html/* message */.iU)((0,untrusted_text.cut)(why, rollback_section_longest)) },
            { title: 'How', size: 'short', cell: ({ strategy }) => (0,untrusted_text.cut)((0,rollback_facts/* strategyName */.p)(strategy), 40) },
            { title: 'Now', cell: (fact) => nowOf(fact, { record, links }) },
        ],
    });
}
/** Whether it runs, and whether the next sync would bring back what was left. */
function nowOf({ verified, strategy, revert, sync, pullRequest, message: told }, { record, links }) {
    if (record.dryRun)
        return (0,html/* html */.qy) `planned; nothing was changed`;
    if (!verified)
        return (0,html/* html */.qy) `not proved: ${(0,html/* message */.iU)((0,untrusted_text.cut)(told, rollback_section_longest))}`;
    if (pullRequest !== undefined)
        return (0,html/* html */.qy) `healthy, but git still names what was left until ${(0,html/* link */.nf)('the pull request', pullRequest, links)} is merged`;
    if (revert !== undefined && sync === 'OutOfSync')
        return (0,html/* html */.qy) `healthy, and reverted in git by ${(0,report_links/* commitLink */.w)(revert, links)}, but git and cluster differ all the same`;
    if (revert !== undefined && strategy === 'argocd' && sync === undefined)
        return (0,html/* html */.qy) `healthy, and reverted in git by ${(0,report_links/* commitLink */.w)(revert, links)}`;
    if (revert !== undefined)
        return (0,html/* html */.qy) `healthy; git and cluster agree at ${(0,report_links/* commitLink */.w)(revert, links)}`;
    return strategy === 'argocd' ? (0,html/* html */.qy) `healthy, but git still names what was left` : (0,html/* html */.qy) `healthy; git and cluster agree`;
}
function historyOf(history, links) {
    const name = (0,untrusted_text.cut)(history.app, rollback_section_longest);
    if (history.rows.length === 0)
        return (0,html/* html */.qy) `<p>${name}: Argo CD has no history of it.</p>`;
    return (0,html/* html */.qy) `<div><h3>History of ${name}</h3><p class="note">Newest first; times are UTC</p>
${(0,table/* table */.t)({
        caption: `History of ${name}`, items: history.rows, budget: budgets.history, what: 'entries',
        columns: [
            { title: 'Id', cell: ({ id }) => id },
            { title: 'Revision', size: 'short', cell: ({ revision }) => (0,report_links/* commitLink */.w)(revision, links) },
            { title: 'Deployed', size: 'short', cell: ({ deployedAt }) => (0,history_table/* minuteOf */.iA)(deployedAt) },
            { title: 'By', cell: ({ by }) => (0,untrusted_text.cut)(by ?? '–', 200) },
            { title: 'Health', size: 'short', cell: ({ health }) => health },
            { title: 'Note', cell: (row) => noteOf(row, history) },
        ],
    })}${history.proposed === undefined ? (0,html/* html */.qy) `<p class="note">No target is proposed: ${(0,html/* message */.iU)((0,untrusted_text.cut)(history.why, rollback_section_longest))}</p>` : undefined}</div>
`;
}
function noteOf(row, history) {
    const role = (0,history_table/* roleOf */.kp)(row, history);
    const why = row.why === '' ? undefined : (0,html/* message */.iU)((0,untrusted_text.cut)(row.why, rollback_section_longest));
    return (0,html/* html */.qy) `${role === '' ? undefined : (0,html/* html */.qy) `<strong>${role}</strong>`}${role !== '' && why !== undefined ? '; ' : ''}${why}`;
}

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/report/image-places.js
var image_places = __webpack_require__(27955);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/sections.js










const sections_budgets = { next: 60_000, files: 60_000, images: 60_000, apps: 160_000, problems: 200_000, causes: 20 };
const sections_longest = 1_000;
/** What to do next: hints of the errors, then commands to type; undefined where there is neither. */
function nextSection({ problems }, commands) {
    const hints = [...new Set(problems.flatMap(({ severity, hint }) => (severity === 'error' && hint !== undefined ? [hint] : [])))];
    if (hints.length === 0 && commands.length === 0)
        return undefined;
    const { kept, leftOut } = (0,html/* fit */.Uj)({ items: hints, budget: sections_budgets.next }, (hint) => (0,html/* html */.qy) `<li>${(0,html/* message */.iU)((0,untrusted_text.cut)(hint, sections_longest))}</li>`);
    return {
        id: 'next',
        title: 'What to do next',
        body: (0,html/* html */.qy) `<div class="stack">${hints.length === 0 ? undefined : (0,html/* html */.qy) `<ul class="list">${kept}</ul>${(0,html/* leftOutNote */.UZ)(leftOut, 'hints')}`}
${commands.map(({ why, command }) => (0,html/* html */.qy) `<div class="step"><p>${(0,html/* message */.iU)(why)}</p><pre class="command"><code>${command}</code></pre></div>`)}</div>`,
    };
}
/** Commits, images and files; undefined where nothing changed and nothing was checked. */
function changesSection(record, links) {
    const { commitSha, previousSha, revertSha, rollbackStrategy, changedFiles } = record;
    const { items: images, show } = (0,image_places/* shownImages */.O)(record, links.repositoryUrl);
    const given = [
        ['Commit', commitSha === undefined ? undefined : (0,report_links/* commitLink */.w)(commitSha, links)],
        ['Before it', previousSha === undefined ? undefined : (0,report_links/* commitLink */.w)(previousSha, links)],
        ['Reverted by', revertSha === undefined ? undefined : (0,report_links/* commitLink */.w)(revertSha, links)],
        ['Rolled back by', rollbackStrategy === undefined ? undefined : (0,rollback_facts/* strategyName */.p)(rollbackStrategy)],
        ['Changed files', changedFiles.length === 0 ? undefined : changedFiles.length],
        ['Manifests', validationOf(record)],
    ];
    if (given.every(([, value]) => value === undefined) && images.length === 0)
        return undefined;
    const files = (0,html/* fit */.Uj)({ items: changedFiles, budget: sections_budgets.files }, (file) => (0,html/* html */.qy) `<li><code>${(0,untrusted_text.cut)(file, sections_longest)}</code></li>`);
    return {
        id: 'changes',
        title: 'What changed',
        body: (0,html/* html */.qy) `<div class="stack">${(0,page/* facts */.Ix)(given)}
${images.length === 0 ? undefined : (0,html/* html */.qy) `<div>${(0,table/* table */.t)({
            caption: record.dryRun ? 'Images that would be set' : 'Images that were set', items: images, budget: sections_budgets.images, what: 'images',
            columns: [
                { title: 'Image', cell: ({ name }) => (0,untrusted_text.cut)(name, sections_longest) },
                { title: 'Before', size: 'medium', cell: ({ from }) => (from === '' ? (0,html/* html */.qy) `<span class="none">new</span>` : (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(from, sections_longest)}</code>`) },
                { title: 'After', size: 'medium', cell: ({ to }) => (to === '' ? (0,html/* html */.qy) `<span class="none">gone</span>` : (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(to, sections_longest)}</code>`) },
                { title: 'Where', cell: (image) => whereOf(show(image), links) },
            ],
        })}</div>`}
${changedFiles.length === 0 ? undefined : (0,html/* html */.qy) `<details${changedFiles.length <= 10 ? (0,html/* html */.qy) ` open` : undefined}><summary>Changed files</summary><ul class="list">${files.kept}</ul>${(0,html/* leftOutNote */.UZ)(files.leftOut, 'files')}</details>`}</div>`,
    };
}
function whereOf({ where, url }, links) {
    return (0,html/* link */.nf)((0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(where, sections_longest)}</code>`, url, links);
}
/** `4 checked, all valid`, as far as the node that validated tells. */
function validationOf({ validation }) {
    const [checked, invalid, skipped] = [validation?.['checked'], validation?.['invalid'], validation?.['skipped']];
    if (typeof checked !== 'number')
        return undefined;
    const bad = typeof invalid === 'number' && invalid > 0 ? `${invalid} invalid` : validation?.['valid'] === true ? 'all valid' : 'not valid';
    return [`${checked} checked`, bad, ...(typeof skipped === 'number' && skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}
/** What became of each application; undefined where the run came to none. */
function applicationsSection({ apps }, links) {
    if (apps.length === 0)
        return undefined;
    return {
        id: 'applications',
        title: 'Applications',
        body: (0,table/* table */.t)({
            caption: 'Applications of the run', items: apps, budget: sections_budgets.apps, what: 'applications',
            columns: [
                { title: 'Application', cell: (app) => (0,html/* html */.qy) `${(0,html/* link */.nf)((0,untrusted_text.cut)(nameOf(app), sections_longest), app.url, links)}${causesOf(app)}` },
                { title: 'Result', size: 'short', cell: ({ result }) => (0,icons/* resultLabel */._J)(result) },
                { title: 'Sync', size: 'short', cell: ({ sync }) => (0,icons/* healthLabel */.vO)(sync) },
                { title: 'Health', size: 'short', cell: ({ health }) => (0,icons/* healthLabel */.vO)(health) },
                { title: 'Revision', size: 'short', cell: ({ revision }) => (0,report_links/* commitLink */.w)(revision, links) },
                { title: 'Time', size: 'short', cell: ({ seconds }) => (0,words/* formatDuration */.a3)(seconds * 1000) },
            ],
        }),
    };
}
function nameOf({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
function causesOf({ causes }) {
    if (causes.length === 0)
        return undefined;
    const more = causes.length - sections_budgets.causes;
    return (0,html/* html */.qy) `<ul class="list note">${causes.slice(0, sections_budgets.causes).map((cause) => (0,html/* html */.qy) `<li>${(0,html/* message */.iU)((0,untrusted_text.cut)(cause, 300))}</li>`)}${more > 0 ? (0,html/* html */.qy) `<li>… and ${more} more</li>` : undefined}</ul>`;
}
/** Every problem with its place and hint, errors first; undefined where there is none. */
function problemsSection({ problems }) {
    if (problems.length === 0)
        return undefined;
    const order = ['error', 'warning', 'notice'];
    return {
        id: 'problems',
        title: 'Problems',
        body: (0,table/* table */.t)({
            caption: 'Problems of the run', items: order.flatMap((severity) => problems.filter((problem) => problem.severity === severity)), budget: sections_budgets.problems, what: 'problems',
            columns: [
                { title: 'Severity', cell: ({ severity }) => (0,icons/* severityLabel */.yi)(severity) },
                { title: 'Code', size: 'short', cell: ({ code }) => (0,html/* html */.qy) `<span class="mono">${code}</span>` },
                { title: 'What', cell: (problem) => (0,html/* html */.qy) `${(0,html/* message */.iU)((0,untrusted_text.cut)(problem.message, sections_longest))}${problem.hint === undefined ? undefined : (0,html/* html */.qy) `<div class="note">${(0,html/* message */.iU)((0,untrusted_text.cut)(problem.hint, sections_longest))}</div>`}` },
                { title: 'Where', size: 'medium', cell: ({ where }) => (where === undefined ? undefined : (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)((0,problem/* formatLocation */.j)(where), sections_longest)}</code>`) },
            ],
        }),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/report/drawn-workflow.js
var drawn_workflow = __webpack_require__(72137);
// EXTERNAL MODULE: ./build/compiled/core/report/phases.js
var phases = __webpack_require__(55991);
// EXTERNAL MODULE: ./build/compiled/core/workflow/graph.js + 1 modules
var graph = __webpack_require__(89859);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/graph-rows.js
/** Pixels between neighbours, between layers and around everything. */
const gaps = { boxes: 28, bends: 18, layers: 20, margin: 8 };
/** How often layers are sorted and moved: more changes nothing in graphs of this size. */
const sweeps = 8;
/** Pixels. A box that is less than this beside its neighbour stands under it instead. */
const slant = 12;
/** Places by layer, each in the order that it was made. */
function intoRows(places) {
    const rows = Array.from({ length: Math.max(0, ...places.map(({ layer }) => layer)) + 1 }, () => []);
    for (const place of places)
        rows[place.layer]?.push(place);
    for (const row of rows)
        renumber(row);
    return rows;
}
function renumber(row) {
    for (const [order, place] of row.entries())
        place.order = order;
}
/** Sorts each row by where its neighbours stand, downwards and upwards in turn, and keeps the best of all. */
function sortRows(rows) {
    let best = { crossings: crossingsOf(rows), rows: rows.map((row) => [...row]) };
    for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep += 1) {
        const downwards = sweep % 2 === 0;
        for (const row of downwards ? rows : rows.toReversed()) {
            const wanted = new Map(row.map((place) => [place, mean(downwards ? place.above : place.below, ({ order }) => order) ?? place.order]));
            row.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a.order - b.order);
            renumber(row);
        }
        const crossings = crossingsOf(rows);
        if (crossings < best.crossings)
            best = { crossings, rows: rows.map((row) => [...row]) };
    }
    for (const [layer, row] of rows.entries()) {
        row.splice(0, row.length, ...(best.rows[layer] ?? []));
        renumber(row);
    }
}
function crossingsOf(rows) {
    let crossings = 0;
    for (const row of rows) {
        const lines = row.flatMap((place) => place.below.map((below) => [place.order, below.place.order]));
        for (const [index, [top, bottom]] of lines.entries()) {
            for (const [otherTop, otherBottom] of lines.slice(index + 1))
                if ((top - otherTop) * (bottom - otherBottom) < 0)
                    crossings += 1;
        }
    }
    return crossings;
}
function mean(neighbours, valueOf) {
    if (neighbours.length === 0)
        return undefined;
    return neighbours.reduce((sum, { place, weight }) => sum + valueOf(place) * weight, 0) / neighbours.reduce((sum, { weight }) => sum + weight, 0);
}
/** Moves places towards their neighbours without changing their order or letting them touch. */
function moveRows(rows) {
    for (const row of rows)
        spread(row, row.map(() => 0));
    for (let sweep = 0; sweep < 2 * sweeps; sweep += 1) {
        const downwards = sweep % 2 === 0;
        for (const row of downwards ? rows : rows.toReversed()) {
            spread(row, row.map((place) => {
                const [above, below] = [mean(place.above, ({ x }) => x), mean(place.below, ({ x }) => x)];
                return (downwards ? (above ?? below) : (below ?? above)) ?? place.x;
            }));
        }
    }
    for (let sweep = 0; sweep < 2 * sweeps; sweep += 1) {
        for (const row of rows)
            spread(row, row.map((place) => mean([...place.above, ...place.below], ({ x }) => x) ?? place.x));
    }
    for (const row of rows)
        straighten(row, 'above');
    for (const row of rows.toReversed())
        straighten(row, 'below');
}
/** Puts bends and labels under the place above them, or over the one below, where nothing is in the way; boxes where they nearly are. */
function straighten(row, side) {
    const entries = [...row.entries()];
    // From both sides: one that moves makes room for its neighbour.
    for (const [index, place] of [...entries, ...entries.toReversed()]) {
        const [left, right] = [row[index - 1], row[index + 1]];
        const from = left === undefined ? Number.NEGATIVE_INFINITY : left.x + distance(left, place);
        const to = right === undefined ? Number.POSITIVE_INFINITY : right.x - distance(place, right);
        const wanted = place[side].toSorted((a, b) => b.weight - a.weight)[0]?.place;
        if (wanted === undefined || wanted.x < from || wanted.x > to)
            continue;
        if ((isBox(place) || isBox(wanted)) && Math.abs(wanted.x - place.x) > slant)
            continue;
        place.x = wanted.x;
    }
}
/** How hard a place is to push aside. */
function pull({ above, below }) {
    return Math.max(1, [...above, ...below].reduce((sum, { weight }) => sum + weight, 0));
}
function distance(left, right) {
    return (left.width + right.width) / 2 + (isBox(left) && isBox(right) ? gaps.boxes : gaps.bends);
}
/** The places of a row as near to where they should be as their distances allow, by least squares: neighbours that push each other move as one. */
function spread(row, wanted) {
    const offsets = [];
    for (const [index, place] of row.entries()) {
        const before = row[index - 1];
        offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + distance(before, place));
    }
    const groups = [];
    for (const [index, offset] of offsets.entries()) {
        const place = row[index];
        const weight = place === undefined ? 1 : pull(place);
        let group = { sum: ((wanted[index] ?? 0) - offset) * weight, weight, count: 1 };
        for (let last = groups.at(-1); last !== undefined && last.sum / last.weight > group.sum / group.weight; last = groups.at(-1)) {
            group = { sum: group.sum + last.sum, weight: group.weight + last.weight, count: group.count + last.count };
            groups.pop();
        }
        groups.push(group);
    }
    const starts = groups.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
    for (const [index, place] of row.entries())
        place.x = (starts[index] ?? 0) + (offsets[index] ?? 0);
}
function isBox({ layer, width }) {
    return layer % 2 === 0 && width > 0;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/graph-layout.js

/** An arrow from a box to itself: how far it goes, and its distance to what stands at it. */
const loop = { length: 26, gap: 6 };
/**
 * A layered drawing from top to bottom (Sugiyama, Tagawa, Toda: Methods for visual understanding of hierarchical system
 * structures, 1981): arrows that lead back are turned around, each box comes below those that lead to it, layers are
 * sorted so that few arrows cross, and moved so that they are straight. Labels have layers of their own, between those of
 * the boxes, so that nothing lies on them.
 */
function layOut(boxes, connections) {
    const backward = findBackward(boxes, connections);
    const layers = assignLayers(boxes, connections.map((connection, index) => (backward.has(index) ? { from: connection.to, to: connection.from } : connection)));
    const places = new Map(boxes.map((box) => [box.id, placeFor(withLoops(box, connections), layers.get(box.id) ?? 0)]));
    const chains = connections.map((connection, index) => (connection.from === connection.to
        ? { kind: 'loop', ...loopOf(index, { boxes, connections, places }) }
        : { kind: 'chain', ...chainOf(connection, { places, turned: backward.has(index) }) }));
    const rows = intoRows([...places.values(), ...chains.flatMap((way) => (way.kind === 'chain' ? way.bends : []))]);
    sortRows(rows);
    moveRows(rows);
    return drawn({ boxes, places, chains, rows });
}
/** Indices of the arrows that close a circle when the boxes are followed in their order, and of those that begin and end at one box. */
function findBackward(boxes, connections) {
    const outgoing = new Map(boxes.map(({ id }) => [id, []]));
    for (const [index, { from, to }] of connections.entries())
        outgoing.get(from)?.push({ to, index });
    const backward = new Set();
    const state = new Map();
    for (const { id: start } of boxes) {
        if (state.has(start))
            continue;
        const stack = [{ id: start, next: 0 }];
        state.set(start, 'open');
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const arrow = outgoing.get(top.id)?.[top.next];
            top.next += 1;
            if (arrow === undefined) {
                state.set(top.id, 'done');
                stack.pop();
            }
            else if (state.get(arrow.to) === 'open') {
                backward.add(arrow.index);
            }
            else if (!state.has(arrow.to)) {
                state.set(arrow.to, 'open');
                stack.push({ id: arrow.to, next: 0 });
            }
        }
    }
    return backward;
}
/** Even numbers: the odd layers between them are those of the labels. An arrow from a box to itself takes no part. */
function assignLayers(boxes, connections) {
    const layers = new Map(boxes.map(({ id }) => [id, 0]));
    const waitsFor = new Map(boxes.map(({ id }) => [id, 0]));
    const next = new Map(boxes.map(({ id }) => [id, []]));
    for (const { from, to } of connections) {
        if (from === to)
            continue;
        next.get(from)?.push(to);
        waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
    }
    const ready = boxes.map(({ id }) => id).filter((id) => waitsFor.get(id) === 0);
    for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
        for (const to of next.get(id) ?? []) {
            layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 2));
            const left = (waitsFor.get(to) ?? 0) - 1;
            waitsFor.set(to, left);
            if (left === 0)
                ready.push(to);
        }
    }
    return layers;
}
function placeFor({ width, height }, layer) {
    return { width, height, layer, above: [], below: [], order: 0, x: 0 };
}
/** An arrow from a box to itself is drawn at the right of it; so much room it needs. */
function roomOf({ label }) {
    return loop.length + (label.width === 0 ? 0 : label.width + loop.gap);
}
/** A box with the room for arrows to itself, the same on both sides, so that its centre stays. */
function withLoops({ id, width, height }, connections) {
    const loops = connections.filter(({ from, to }) => from === id && to === id);
    return { width: width + 2 * loops.reduce((sum, connection) => sum + roomOf(connection), 0), height: Math.max(height, ...loops.map(({ label }) => label.height)) };
}
function loopOf(index, { boxes, connections, places }) {
    const own = connections[index];
    const [box, place] = [boxes.find(({ id }) => id === own?.from), places.get(own?.from ?? '')];
    if (own === undefined || box === undefined || place === undefined)
        throw new Error('an arrow of no box');
    const before = connections.slice(0, index).filter(({ from, to }) => from === box.id && to === box.id).reduce((sum, connection) => sum + roomOf(connection), 0);
    const out = before + loop.length - loop.gap;
    return { place, edge: box.width / 2, out, label: out + loop.gap + own.label.width / 2 };
}
function chainOf({ from, to, label, weight }, { places, turned }) {
    const [top, bottom] = [places.get(turned ? to : from), places.get(turned ? from : to)];
    if (top === undefined || bottom === undefined)
        throw new Error('an arrow of no box');
    const bends = [];
    for (let layer = top.layer + 1; layer < bottom.layer; layer += 1)
        bends.push(placeFor(layer === top.layer + 1 ? label : { width: 0, height: 0 }, layer));
    const chain = [top, ...bends, bottom];
    for (const [index, place] of chain.slice(1).entries()) {
        const before = chain[index];
        if (before === undefined)
            continue;
        place.above.push({ place: before, weight });
        before.below.push({ place, weight });
    }
    return { top, bottom, bends, labelled: bends[0] ?? top, turned };
}
function drawn({ boxes, places, chains, rows }) {
    const all = rows.flat();
    const left = (all.length === 0 ? 0 : Math.min(...all.map(({ x, width }) => x - width / 2))) - gaps.margin;
    const right = (all.length === 0 ? 0 : Math.max(...all.map(({ x, width }) => x + width / 2))) + gaps.margin;
    const bands = [];
    let y = gaps.margin;
    for (const row of rows) {
        const height = Math.max(0, ...row.map((place) => place.height));
        bands.push({ top: y, height });
        y += height + gaps.layers;
    }
    const bandOf = ({ layer }) => bands[layer] ?? { top: 0, height: 0 };
    const at = (place) => ({ x: round(place.x - left), y: round(bandOf(place).top + bandOf(place).height / 2) });
    return {
        width: round(right - left),
        height: round(y - gaps.layers + gaps.margin),
        boxes: boxes.flatMap((box) => {
            const place = places.get(box.id);
            return place === undefined ? [] : [{ ...box, ...at(place) }];
        }),
        ways: chains.map((way) => (way.kind === 'loop' ? aside(way, at(way.place)) : wayOf(way, { at, bandOf }))),
    };
}
function aside({ edge, out, label }, { x, y }) {
    const [near, far] = [x + edge, x + edge + out];
    return { points: [{ x: near, y: y - 8 }, { x: far, y: y - 8 }, { x: far, y: y + 8 }, { x: near, y: y + 8 }], label: { x: x + edge + label, y } };
}
function wayOf({ top, bottom, bends, labelled, turned }, { at, bandOf }) {
    const [start, end] = [at(top), at(bottom)];
    // Straight through each layer: an arrow turns only where no box can be.
    const through = bends.flatMap((bend) => {
        const { height } = bandOf(bend);
        const { x, y } = at(bend);
        return height === 0 ? [{ x, y }] : [{ x, y: round(y - height / 2) }, { x, y: round(y + height / 2) }];
    });
    const points = [{ x: start.x, y: start.y + top.height / 2 }, ...through, { x: end.x, y: end.y - bottom.height / 2 }];
    return { points: turned ? points.toReversed() : points, label: at(labelled) };
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/text-width.js

/** Widths in ems, those of Arial and a tenth more: which face a reader has is not known. */
const widths = [
    [/\p{M}|\p{Cf}/u, 0],
    [/[il.,'|:;!I()[\]`jtfr\- /\\]/u, 0.36],
    [/[mwMW@%—…]/u, 1],
    [/[A-Z0-9_=<>#&$?]/u, 0.72],
    [/[\u0020-\u052F]/u, 0.6],
];
const widest = 1.25;
/** How wide a line of text is at most, in pixels, as far as that can be told without its font. */
function widthOf(text, fontSize) {
    return Array.from(text).reduce((sum, character) => sum + widthOfOne(character), 0) * fontSize;
}
function widthOfOne(character) {
    return widths.find(([class_]) => class_.test(character))?.[1] ?? widest;
}
/** How many characters of it are looked at for a line: more have no room on any. */
const text_width_longest = 300;
/** The text in lines that are not wider than asked for: broken between words where that is possible, the last one cut with `…`. */
function wrapText(text, { width, fontSize, lines }) {
    const made = [];
    let rest = (0,untrusted_text.visible)(text.slice(0, 4 * text_width_longest)).replace(/\s+/g, ' ').trim();
    while (rest !== '' && made.length < lines) {
        const room = width / fontSize;
        const line = made.length === lines - 1 ? cutToFit(rest, room) : firstLine(rest, room);
        made.push(line.trimEnd());
        rest = made.length === lines ? '' : rest.slice(line.length).trimStart();
    }
    return made;
}
/** The first characters that have room, which is given in ems; at least one of them. */
function fitting(text, room) {
    let left = room;
    let kept = '';
    for (const character of text.slice(0, text_width_longest)) {
        left -= widthOfOne(character);
        if (left < 0 && kept !== '')
            break;
        kept += character;
    }
    return kept;
}
function cutToFit(text, room) {
    return fitting(text, room) === text ? text : `${fitting(text, room - widthOfOne('…')).trimEnd()}…`;
}
/** As much of the text as fits on a line: whole words, or what fits of a long one. Names are broken after their marks too. */
function firstLine(text, room) {
    const most = fitting(text, room);
    if (most === text)
        return most;
    // A space at the end of a line needs no room.
    const whole = /^[^]*[\s/_.:-]/u.exec(text.charAt(most.length) === ' ' ? `${most} ` : most)?.[0].trimEnd() ?? '';
    return whole === '' ? most : whole;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/graph-svg.js







/** What is drawn of a large workflow; the tables have the rest. */
const graph_svg_most = { nodes: 120, arrows: 240 };
const box = { width: 216, padding: 12, icon: 16 };
const fonts = { id: 13, text: 12, meta: 11, label: 11 };
const lineHeights = { id: 18, text: 16, meta: 16, label: 14 };
const labelWidth = 190;
/** A workflow as SVG. With a record, nodes carry symbol and time of their outcome, and edges that were not taken are dashed. */
function drawWorkflow(workflow, record) {
    const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
    const nodes = [...workflow.nodes].slice(0, graph_svg_most.nodes).map(([id, { node, step }]) => nodeBox(id, { described: node.name ?? node.purpose, kind: step.kind, outcome: records.get(id) }));
    const known = new Set(nodes.map(({ id }) => id));
    const all = (0,drawn_workflow/* arrowsOf */.w)(workflow);
    const arrows = all.filter(({ from, to }) => known.has(from) && known.has(to)).slice(0, graph_svg_most.arrows).map((arrow) => ({ arrow, lines: labelLines(arrow) }));
    const layout = layOut(nodes, arrows.map(({ arrow: { from, to, edgeIndex }, lines }) => ({ from, to, label: sizeOf(lines), weight: (0,graph/* reactsToFailure */.oo)(workflow.edges[edgeIndex]?.edge.mode ?? 'sequential') ? 1 : 50 })));
    const ways = layout.ways.map((way, index) => {
        const drawn = arrows[index];
        return drawn === undefined ? (0,html/* html */.qy) `` : drawArrow(way, { lines: drawn.lines, state: record === undefined ? 'plain' : (0,drawn_workflow/* wasTaken */.B)(drawn.arrow, record, records) ? 'taken' : 'not-taken' });
    });
    const boxes = layout.boxes.map((placed, index) => {
        const node = nodes[index];
        return node === undefined ? (0,html/* html */.qy) `` : drawNode(placed, node);
    });
    return {
        width: layout.width,
        leftOut: { nodes: workflow.nodes.size - nodes.length, arrows: all.length - arrows.length },
        svg: (0,html/* html */.qy) `<svg class="graph" role="img" aria-labelledby="graph-title graph-description" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}">
<title id="graph-title">Graph of the workflow</title>
<desc id="graph-description">${nodes.length} nodes and ${arrows.length} edges from top to bottom. The tables of nodes and edges tell the same in words.</desc>
<defs>${['plain', 'taken', 'not-taken'].map((state) => (0,html/* html */.qy) `<marker id="tip-${state}" class="tip ${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L8 4L0 7.5z"></path></marker>`)}</defs>
${ways}
${boxes}
</svg>`,
    };
}
function nodeBox(id, { described, kind, outcome }) {
    const width = box.width - 2 * box.padding;
    const title = wrapText(id, { width: width - (outcome === undefined ? 0 : box.icon + 7), fontSize: fonts.id, lines: 2 });
    const text = described.trim() === id ? [] : wrapText(described, { width, fontSize: fonts.text, lines: 2 });
    const time = outcome === undefined || outcome.attempts === 0 ? [] : [(0,words/* formatDuration */.a3)(outcome.durationMs)];
    const [facts = ''] = wrapText([kind, ...(outcome === undefined ? [] : [outcome.timedOut ? 'timed out' : outcome.status]), ...time].join(' · '), { width, fontSize: fonts.meta, lines: 1 });
    const height = 2 * 10 + title.length * lineHeights.id + text.length * lineHeights.text + lineHeights.meta;
    return { id, width: box.width, height, outcome, title, text, facts };
}
function drawNode({ x, y }, { width, height, outcome, title, text, facts }) {
    const [left, top] = [x - width / 2, y - height / 2];
    const inner = left + box.padding;
    const indent = outcome === undefined ? 0 : box.icon + 7;
    let line = top + 10;
    const put = (content, { font, at }) => {
        line += lineHeights[font];
        return (0,html/* html */.qy) `<text class="${font}" x="${at}" y="${line - 5}">${content}</text>`;
    };
    const lines = [
        ...title.map((content) => put(content, { font: 'id', at: inner + indent })),
        ...text.map((content) => put(content, { font: 'text', at: inner })),
        put(facts, { font: 'meta', at: inner }),
    ];
    return (0,html/* html */.qy) `<g class="node ${outcome?.status ?? 'plain'} ${outcome === undefined ? 'calm' : words/* statusLooks */.Rg[outcome.status].tone}">
<rect class="box" x="${left}" y="${top}" width="${width}" height="${height}" rx="8"></rect>
<rect class="edge" x="${left}" y="${top + 8}" width="4" height="${height - 16}" rx="2"></rect>
${outcome === undefined ? undefined : (0,icons/* placedIcon */.jJ)(outcome.status, { x: inner, y: top + 11, size: box.icon })}
${lines}</g>
`;
}
function labelLines({ labels }) {
    return labels.slice(0, 3).flatMap((label) => wrapText(label, { width: labelWidth, fontSize: fonts.label, lines: 2 })).slice(0, 3);
}
function sizeOf(lines) {
    if (lines.length === 0)
        return { width: 0, height: 0 };
    return { width: Math.ceil(Math.max(...lines.map((line) => widthOf(line, fonts.label)))) + 14, height: lines.length * lineHeights.label + 8 };
}
function drawArrow({ points, label }, { lines, state }) {
    const { width, height } = sizeOf(lines);
    const text = lines.map((line, index) => (0,html/* html */.qy) `<text class="label" x="${label.x}" y="${label.y - height / 2 + 15 + index * lineHeights.label}">${line}</text>`);
    return (0,html/* html */.qy) `<g class="arrow ${state}"><path d="${pathOf(points)}" marker-end="url(#tip-${state})"></path>${lines.length === 0 ? undefined : (0,html/* html */.qy) `<rect class="plate" x="${label.x - width / 2}" y="${label.y - height / 2}" width="${width}" height="${height}" rx="6"></rect>${text}`}</g>
`;
}
/** Curves that leave and reach every point upright. */
function pathOf([start, ...rest]) {
    if (start === undefined)
        return '';
    const steps = rest.map((to, index) => {
        const from = rest[index - 1] ?? start;
        const middle = (from.y + to.y) / 2;
        return from.x === to.x || from.y === to.y ? `L${to.x} ${to.y}` : `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
    });
    return [`M${start.x} ${start.y}`, ...steps].join('');
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/workflow-section.js








const workflow_section_budgets = { nodes: 160_000, edges: 60_000 };
const workflow_section_longest = 500;
/** The same is told in full elsewhere. */
const longestNote = 200;
/** How small the drawing may become before it is scrolled instead: below that its text could not be read. */
const smallest = 0.68;
/** Left and right of the drawing, within its card. */
const padding = 34;
/** The drawing of a workflow, and its edges in words. */
function graphSection(workflow, record) {
    const { svg, width, leftOut } = drawWorkflow(workflow, record);
    const cutOff = leftOut.nodes + leftOut.arrows === 0 ? undefined : (0,html/* html */.qy) `<p class="cut">Not drawn: ${leftOut.nodes} more nodes, ${leftOut.arrows} more edges. The tables go further.</p>`;
    const legend = record === undefined ? undefined : (0,html/* html */.qy) `<p class="legend">Solid edges were taken, dashed ones were not.</p>`;
    return {
        id: 'workflow',
        title: 'Workflow',
        width: Math.round(width) + padding,
        body: (0,html/* html */.qy) `<div class="scroll" role="region" aria-label="Graph of the workflow" tabindex="0"><div style="min-width:${Math.round(width * smallest)}px">${svg}</div></div>
${legend}${cutOff}
${record === undefined ? undefined : (0,html/* html */.qy) `<details class="block-gap"><summary>Edges as a table</summary>${edgeTable(workflow, record)}</details>`}
`,
    };
}
function edgeTable(workflow, record) {
    const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
    const name = (id) => (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(id, workflow_section_longest)}</code>`;
    const modeOf = ({ edgeIndex }) => workflow.edges[edgeIndex]?.edge.mode ?? '';
    const items = (0,drawn_workflow/* arrowsOf */.w)(workflow);
    const conditions = (arrow) => arrow.labels.filter((label) => label !== modeOf(arrow));
    return (0,table/* table */.t)({
        caption: 'Edges of the workflow', items, budget: workflow_section_budgets.edges, what: 'edges',
        columns: [
            { title: 'From', cell: ({ from }) => name(from) },
            { title: 'To', cell: ({ to }) => name(to) },
            { title: 'Mode', size: 'short', cell: modeOf },
            ...(items.every((arrow) => conditions(arrow).length === 0) ? [] : [{ title: 'Condition', cell: (arrow) => conditions(arrow).map((label) => (0,html/* html */.qy) `<div>${(0,untrusted_text.cut)(label, workflow_section_longest)}</div>`) }]),
            ...(record === undefined ? [] : [{ title: 'Taken', size: 'short', cell: (arrow) => ((0,drawn_workflow/* wasTaken */.B)(arrow, record, records) ? 'yes' : 'no') }]),
        ],
    });
}
/** The edges of a definition. */
function edgesSection(workflow) {
    return { id: 'edges', title: 'Edges', body: edgeTable(workflow, undefined) };
}
/** The nodes of a definition. */
function definitionSection(workflow) {
    return {
        id: 'nodes',
        title: 'Nodes',
        body: (0,table/* table */.t)({
            caption: 'Nodes of the workflow', items: [...workflow.nodes], budget: workflow_section_budgets.nodes, what: 'nodes',
            columns: [
                { title: 'Node', cell: ([id]) => (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(id, workflow_section_longest)}</code>` },
                { title: 'Step', size: 'short', cell: ([, { step }]) => step.kind },
                { title: 'Purpose', cell: ([, { node }]) => (0,untrusted_text.cut)(node.purpose === '' ? (node.name ?? '') : node.purpose, workflow_section_longest) },
            ],
        }),
    };
}
/** When each node ran and what came of it: bars over the time of the run, and the same in numbers. */
function timelineSection({ nodes, startedAt, durationMs }) {
    const run = { start: startedAt.getTime(), length: Math.max(1, durationMs) };
    return {
        id: 'timeline',
        title: 'Timeline',
        body: (0,table/* table */.t)({
            caption: 'Nodes of the run with outcome and time', items: (0,phases/* phasesOf */.I)(nodes, workflow_section_longest), budget: workflow_section_budgets.nodes, what: 'nodes',
            columns: [
                { title: 'Node', cell: (phase) => nodeCell(phase, run) },
                { title: 'Outcome', size: 'short', cell: ({ node }) => (0,html/* html */.qy) `${(0,icons/* statusLabel */.Rh)(node.status, node.timedOut)}${workflow_section_timeOf(node, run)}` },
            ],
        }),
    };
}
function nodeCell({ node, path }, run) {
    const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
    const told = node.note ?? node.problems[0]?.message;
    const notes = [...attempts, ...(told === undefined ? [] : [(0,html/* message */.iU)((0,untrusted_text.cut)(told, longestNote))])];
    return (0,html/* html */.qy) `${path}${bar(node, run)}${notes.length === 0 ? undefined : (0,html/* html */.qy) `<div class="note">${notes.map((note, index) => (0,html/* html */.qy) `${index === 0 ? '' : '; '}${note}`)}</div>`}`;
}
/** Decoration: the numbers stand beside it. */
function bar({ startedAt, durationMs, status, attempts }, { start, length }) {
    if (startedAt === undefined || attempts === 0)
        return undefined;
    const part = clamp(durationMs / length, 0.008, 1);
    const from = clamp((startedAt.getTime() - start) / length, 0, 1 - part);
    return (0,html/* html */.qy) `<svg class="bar ${words/* statusLooks */.Rg[status].tone}" aria-hidden="true" focusable="false" height="7"><rect class="track" width="100%" height="7" rx="3.5"></rect><rect class="part" x="${percent(from)}" width="${percent(part)}" height="7" rx="3.5"></rect></svg>`;
}
function workflow_section_timeOf({ startedAt, durationMs, attempts }, { start }) {
    if (startedAt === undefined || attempts === 0)
        return undefined;
    return (0,html/* html */.qy) `<div class="note">${(0,words/* formatDuration */.a3)(durationMs)}, from +${(0,words/* formatDuration */.a3)(startedAt.getTime() - start)}</div>`;
}
function clamp(value, least, most) {
    return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
function percent(part) {
    return `${(part * 100).toFixed(2)}%`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/run-report.js














const run_report_longest = 1_000;
const noticeBudget = 60_000;
/**
 * A run as one HTML file that needs nothing else: the verdict, what to do next, the workflow and its course, what changed,
 * what failed and why, what was rolled back, the problems, the diffs, and the facts that an audit asks for. Each part has a budget;
 * together they stay below 2 MB, and where something is left out the page says how much.
 */
function runReport(report) {
    const { record, workflow, repositoryUrl, knownUrls } = report;
    const links = { repositoryUrl, origins: originsOf([...knownUrls, repositoryUrl, report.runUrl]) };
    const next = nextSection(record, (0,next_commands/* nextCommands */._)(record, report));
    const graph = workflow === undefined ? undefined : graphSection(workflow, record);
    const timeline = record.nodes.length === 0 ? undefined : timelineSection(record);
    const details = present([
        changesSection(record, links), applicationsSection(record, links), evidenceSection(record, links),
        rollbackSection(record, links), problemsSection(record), diffSection(record, links), report.audit === undefined ? undefined : auditSection(report.audit), recordSection(report, { ...report, links }),
    ]);
    return (0,page/* page */.MY)({
        title: `${words/* resultLooks */.Oo[record.result].mark} ${(0,untrusted_text.cut)(record.headline, 200)}`,
        subject: (0,untrusted_text.cut)(record.workflow.name, 200),
        lead: verdict(report, links),
        parts: (0,html/* html */.qy) `${next === undefined ? undefined : (0,page/* card */.Nr)(next)}<div class="split">${graph === undefined ? undefined : (0,page/* card */.Nr)(graph)}${timeline === undefined ? undefined : (0,page/* card */.Nr)(timeline)}</div>
${details.map((section) => (0,page/* card */.Nr)(section))}`,
        contents: present([next, graph, timeline, ...details]),
        toolVersion: report.toolVersion,
    });
}
/** A workflow by itself as an HTML file: the drawing, its edges and its nodes. */
function workflowPage({ workflow, name, description, file, toolVersion }) {
    const [graph, nodes, edges] = [graphSection(workflow), definitionSection(workflow), edgesSection(workflow)];
    return (0,page/* page */.MY)({
        title: (0,untrusted_text.cut)(name, 200),
        subject: (0,html/* html */.qy) `<code>${(0,untrusted_text.cut)(file, 200)}</code>`,
        lead: (0,html/* html */.qy) `<div class="card verdict calm"><h1>${(0,untrusted_text.cut)(name, run_report_longest)}</h1>${description === undefined ? undefined : (0,html/* html */.qy) `<p class="why">${(0,untrusted_text.cut)(description, run_report_longest)}</p>`}${(0,page/* facts */.Ix)([['Nodes', workflow.nodes.size], ['Edges', workflow.edges.length]])}</div>`,
        parts: (0,html/* html */.qy) `<div class="split">${(0,page/* card */.Nr)(graph)}${(0,page/* card */.Nr)(nodes)}</div>
${(0,page/* card */.Nr)(edges)}`,
        contents: [],
        toolVersion,
    });
}
function verdict({ record, trigger, command }, links) {
    const kind = command === 'rehearse' ? 'rehearsal' : record.dryRun ? 'dry run' : command;
    return (0,html/* html */.qy) `<div class="card verdict ${words/* resultLooks */.Oo[record.result].tone}">${(0,icons/* resultLabel */._J)(record.result)}
<h1>${(0,html/* message */.iU)((0,untrusted_text.cut)(record.headline, run_report_longest))}</h1>
${record.reason === undefined || record.reason === '' ? undefined : (0,html/* html */.qy) `<p class="why">${(0,html/* message */.iU)((0,untrusted_text.cut)(record.reason, run_report_longest))}</p>`}
${noticesOf(record)}
${(0,page/* facts */.Ix)([
        ['Kind', kind],
        ['Took', (0,words/* formatDuration */.a3)(record.durationMs)],
        ['Commit', record.commitSha === undefined ? undefined : (0,report_links/* commitLink */.w)(record.commitSha, links)],
        ['Started by', trigger.actor === undefined ? undefined : (0,untrusted_text.cut)(trigger.actor, 200)],
        ['Ended', (0,page/* moment */.n$)(record.endedAt)],
    ])}</div>
`;
}
function noticesOf({ notices }) {
    if (notices.length === 0)
        return undefined;
    const { kept, leftOut } = (0,html/* fit */.Uj)({ items: notices, budget: noticeBudget }, (notice) => (0,html/* html */.qy) `<li class="notice">${(0,html/* message */.iU)((0,untrusted_text.cut)(notice, run_report_longest))}</li>`);
    return (0,html/* html */.qy) `<ul class="notices" aria-label="Not to be missed">${kept}</ul>${(0,html/* leftOutNote */.UZ)(leftOut, 'warnings')}`;
}
function originsOf(urls) {
    return new Set(urls.flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [])));
}
function present(sections) {
    return sections.filter((section) => section !== undefined);
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

/***/ 46454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ osoplogYaml),
/* harmony export */   cY: () => (/* binding */ osopStatus),
/* harmony export */   eH: () => (/* binding */ triggerTypeOf)
/* harmony export */ });
/* unused harmony export osoplogOf */
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71179);

const nodeStatuses = {
    // What a run never came to is, to OSOP, not reached.
    pending: 'BLOCKED',
    running: 'RUNNING',
    succeeded: 'COMPLETED',
    failed: 'FAILED',
    skipped: 'SKIPPED',
    blocked: 'BLOCKED',
    planned: 'DRY_RUN',
    cancelled: 'ERROR',
};
const runStatuses = {
    succeeded: 'COMPLETED',
    'nothing-to-do': 'COMPLETED',
    superseded: 'COMPLETED',
    planned: 'DRY_RUN',
    'rolled-back': 'FAILED',
    failed: 'FAILED',
    refused: 'BLOCKED',
    cancelled: 'FAILED',
    unknown: 'FAILED',
};
/** OSOP's word for what started a run on GitHub, by the name of the event. */
function triggerTypeOf(githubEvent) {
    switch (githubEvent) {
        case 'push':
            return 'git_push';
        case 'schedule':
            return 'cron';
        case 'workflow_dispatch':
            return 'manual';
        case 'repository_dispatch':
            return 'api';
        default:
            return 'event';
    }
}
/** The run as an OSOP execution log (`osoplog.schema.json`, OSOP 1.0), ready to be written as JSON or YAML. */
function osoplogOf({ record, trigger, workflowHash, auditHead, toolVersion }) {
    return defined({
        osoplog_version: '1.0',
        run_id: record.runId,
        workflow_id: record.workflow.id,
        workflow_hash: workflowHash,
        mode: record.dryRun ? 'dry_run' : 'live',
        status: osopStatus(record),
        trigger: defined({ type: trigger.type, actor: trigger.actor, timestamp: trigger.timestamp?.toISOString(), source: trigger.source }),
        started_at: record.startedAt.toISOString(),
        ended_at: record.endedAt.toISOString(),
        duration_ms: wholeMs(record.durationMs),
        runtime: { agent: 'osop-argocd', agent_version: toolVersion, source: 'executor' },
        node_records: record.nodes.flatMap((node) => nodeRecords(node)),
        result_summary: [(0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)(record), ...record.notices].join('\n'),
        'x-osop-argocd': defined({
            result: record.result,
            exit_code: record.exitCode,
            commit_sha: record.commitSha,
            previous_sha: record.previousSha,
            revert_sha: record.revertSha,
            rollback_strategy: record.rollbackStrategy,
            audit_head: auditHead,
            evidence: evidenceOf(record),
        }),
    });
}
/**
 * `osoplogOf` as the text of an `.osoplog.yaml` file. Strings are quoted: readers of YAML 1.1 take bare
 * times, `on` and the like for something else.
 */
async function osoplogYaml(facts) {
    const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return stringify(osoplogOf(facts), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
}
/** What was found of each application that failed; undefined where none did. */
function evidenceOf({ apps }) {
    const found = apps.flatMap(({ name, evidence }) => (evidence === undefined ? [] : [{ app: name, ...evidence }]));
    return found.length === 0 ? undefined : found;
}
/** The run's status in OSOP's words. */
function osopStatus(record) {
    const status = runStatuses[record.result];
    if (status === 'COMPLETED' && record.dryRun)
        return 'DRY_RUN';
    if (status === 'FAILED' && record.result !== 'cancelled' && record.nodes.some((node) => node.timedOut && node.status === 'failed'))
        return 'TIMEOUT';
    return status;
}
/** A node's record and, after it, those of the sub-workflow that it ran. */
function nodeRecords(node, parent) {
    const errors = node.problems.filter((problem) => problem.severity === 'error');
    const own = defined({
        node_id: node.id,
        node_type: node.type,
        attempt: node.attempts > 0 ? node.attempts : undefined,
        status: node.status === 'failed' && node.timedOut ? 'TIMEOUT' : nodeStatuses[node.status],
        started_at: node.startedAt?.toISOString(),
        ended_at: node.endedAt?.toISOString(),
        duration_ms: node.attempts > 0 ? wholeMs(node.durationMs) : undefined,
        outputs: Object.keys(node.outputs).length > 0 ? node.outputs : undefined,
        error: errors.length > 0 ? errors.map((problem) => `${problem.code} ${problem.message}`).join('\n') : undefined,
        reason: node.note ?? (node.status === 'pending' ? 'the run ended before it' : undefined),
        parent_id: parent?.id,
        spawn_index: parent?.place,
    });
    return [own, ...node.children.flatMap((child, place) => nodeRecords(child, { id: node.id, place }))];
}
function wholeMs(milliseconds) {
    return Math.max(0, Math.round(milliseconds));
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
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

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   vI: () => (/* binding */ shrinkColumns),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/** One row as one line, its columns two spaces apart, without spaces at the end. Cells must be single lines. */
function tableRow(columns, cells) {
    return columns.map((column, place) => tableCell(cells[place] ?? '', column)).join('  ').trimEnd();
}
/** The columns as wide as their widest cell, and no wider than they were. */
function shrinkColumns(columns, rows) {
    return columns.map((column, place) => {
        const widest = [column.title, ...rows.map((row) => row[place] ?? '')].reduce((most, cell) => Math.max(most, columnsOf(cell)), 0);
        return { ...column, width: Math.min(column.width, widest) };
    });
}
/** How many columns of a terminal a text takes: none for combining marks, two for East Asian letters and emoji. */
function columnsOf(text) {
    return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}
/** A cell filled with spaces, or cut, to the width of its column. */
function tableCell(cell, { width, align }) {
    const text = columnsOf(cell) <= width ? cell : clip(cell, width);
    const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
    return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
function clip(cell, width) {
    let clipped = '';
    let used = 0;
    for (const character of cell) {
        used += widthOf(character);
        if (used > width - 1)
            break;
        clipped += character;
    }
    return `${clipped}…`;
}
function widthOf(character) {
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1;
}


/***/ }),

/***/ 89859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZG: () => (/* binding */ buildGraph),
  b6: () => (/* binding */ leadsBack),
  oo: () => (/* binding */ reactsToFailure),
  QR: () => (/* binding */ targetsOf)
});

;// CONCATENATED MODULE: ./build/compiled/core/workflow/cycles.js
/**
 * One cycle, a shortest one, for each set of nodes that lead back to each other, in the order of
 * `nodeIds`. A cycle is the nodes on it, the first one not repeated.
 */
function findCycles(nodeIds, next) {
    const places = new Map(nodeIds.map((id, index) => [id, index]));
    const placeOf = (id) => places.get(id ?? '') ?? nodeIds.length;
    const cycles = [];
    for (const component of components(nodeIds, next)) {
        const members = new Set(component);
        const first = component.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a));
        const cycle = shortestCycle(first, (id) => next(id).filter((to) => members.has(to)));
        if (cycle !== undefined)
            cycles.push(cycle);
    }
    return cycles.toSorted((a, b) => placeOf(a[0]) - placeOf(b[0]));
}
function shortestCycle(start, next) {
    const cameFrom = new Map();
    const waiting = [start];
    for (const id of waiting) {
        for (const to of next(id)) {
            if (to === start)
                return wayTo(id, start, cameFrom);
            if (cameFrom.has(to))
                continue;
            cameFrom.set(to, id);
            waiting.push(to);
        }
    }
    return undefined;
}
function wayTo(end, start, cameFrom) {
    const way = [end];
    for (let id = end; id !== start;) {
        id = cameFrom.get(id) ?? start;
        way.unshift(id);
    }
    return way;
}
/** Strongly connected components (Tarjan), without recursion: a chain may have thousands of nodes. */
function components(nodeIds, next) {
    const found = [];
    const order = new Map();
    const lowest = new Map();
    const open = [];
    const isOpen = new Set();
    const lower = (id, to) => {
        lowest.set(id, Math.min(lowest.get(id) ?? Infinity, to ?? Infinity));
    };
    const enter = (id) => {
        order.set(id, order.size);
        lowest.set(id, order.size - 1);
        open.push(id);
        isOpen.add(id);
        return { id, ways: next(id)[Symbol.iterator]() };
    };
    for (const root of nodeIds) {
        if (order.has(root))
            continue;
        const path = [enter(root)];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const way = top.ways.next();
            if (way.done !== true) {
                if (!order.has(way.value))
                    path.push(enter(way.value));
                else if (isOpen.has(way.value))
                    lower(top.id, order.get(way.value));
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent.id, lowest.get(top.id));
            if (lowest.get(top.id) !== order.get(top.id))
                continue;
            const component = open.splice(open.indexOf(top.id));
            for (const id of component)
                isOpen.delete(id);
            found.push(component);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/graph.js

/**
 * True for a `when` loop, which leads back: its target does not wait for it. A `for_each` loop
 * leads forward, and runs its target once for each item.
 */
function leadsBack(edge) {
    return edge.mode === 'loop' && edge.forEach === undefined;
}
const failureModes = new Set(['fallback', 'error', 'timeout']);
/** True for the modes that are followed because something failed; that they are not taken is no failure. */
function reactsToFailure(mode) {
    return failureModes.has(mode);
}
/** Where an edge can lead to, each target with the pointer of what names it. */
function targetsOf(edge) {
    if (edge.mode !== 'switch')
        return [{ to: edge.to, pointer: `${edge.pointer}/to` }];
    const otherwise = edge.defaultTo === undefined
        ? { to: edge.to, pointer: `${edge.pointer}/to` }
        : { to: edge.defaultTo, pointer: `${edge.pointer}/default_to` };
    return [...edge.cases.map(({ to, pointer }) => ({ to, pointer: `${pointer}/to` })), otherwise];
}
/** Builds the graph of a workflow. */
function buildGraph(document) {
    const nodeIds = [...new Set(document.nodes.map((node) => node.id))];
    const known = new Set(nodeIds);
    const links = document.edges.flatMap((edge) => targetsOf(edge).flatMap(({ to, pointer }) => known.has(edge.from) && known.has(to) ? [{ from: edge.from, to, edge, pointer }] : []));
    const incoming = groupBy(links, 'to');
    const outgoing = groupBy(links, 'from');
    const next = (id) => forwardOnly(outgoing, id).map((link) => link.to);
    const previous = (id) => forwardOnly(incoming, id).map((link) => link.from);
    const entries = nodeIds.filter((id) => forwardOnly(incoming, id).length === 0);
    const upstream = new Map();
    return {
        nodeIds,
        links,
        entries,
        incoming: (nodeId) => incoming.get(nodeId) ?? [],
        outgoing: (nodeId) => outgoing.get(nodeId) ?? [],
        upstream(nodeId) {
            const found = upstream.get(nodeId) ?? reach([nodeId], (id) => (incoming.get(id) ?? []).map((link) => link.from));
            upstream.set(nodeId, found);
            return found;
        },
        downstream: (nodeId) => reach([nodeId], (id) => (outgoing.get(id) ?? []).map((link) => link.to)),
        reachable: () => new Set([...entries, ...reach(entries, (id) => (outgoing.get(id) ?? []).map((link) => link.to))]),
        cycles: () => findCycles(nodeIds, next),
        loopBody(edge) {
            const after = new Set([edge.to, ...reach([edge.to], next)]);
            if (!leadsBack(edge) || !after.has(edge.from))
                return new Set();
            const before = new Set([edge.from, ...reach([edge.from], previous)]);
            return new Set([...after].filter((id) => before.has(id)));
        },
    };
}
function forwardOnly(links, id) {
    return (links.get(id) ?? []).filter((link) => !leadsBack(link.edge));
}
function groupBy(links, end) {
    const groups = new Map();
    for (const link of links) {
        const group = groups.get(link[end]);
        if (group === undefined)
            groups.set(link[end], [link]);
        else
            group.push(link);
    }
    return groups;
}
/** What can be reached in one step or more; a start only where something leads back to it. */
function reach(starts, next) {
    const reached = new Set();
    const waiting = [...starts];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        for (const to of next(id)) {
            if (reached.has(to))
                continue;
            reached.add(to);
            waiting.push(to);
        }
    }
    return reached;
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
