export const id = 4641;
export const ids = [4641];
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

/***/ 14641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   outputsOf: () => (/* binding */ outputsOf),
/* harmony export */   problemsJson: () => (/* binding */ problemsJson)
/* harmony export */ });
/* harmony import */ var _preview_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53879);
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67236);


/**
 * A run's outputs by the names of the contract, for `GITHUB_OUTPUT`: what is not known is the empty
 * string, what is not text is JSON on one line. Values are untrusted: they may hold line ends.
 */
function outputsOf(record) {
    return Object.fromEntries(Object.entries(outputValues(record)).map(([name, value]) => [name, value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)]));
}
/**
 * The document of `--format json`: result and problems, then the other outputs as JSON values under the
 * same names. What is not known is null.
 */
function jsonReport(record) {
    const { result, problems, ...outputs } = outputValues(record);
    return {
        result: result ?? null,
        problems: problems ?? [],
        headline: record.headline,
        reason: record.reason ?? null,
        notices: record.notices,
        'exit-code': record.exitCode,
        'run-id': record.runId,
        ...outputs,
        apps: record.apps.map((app) => ({ ...appValues(app), ...(app.evidence === undefined ? {} : { evidence: app.evidence }) })),
        ...(record.diffs === undefined ? {} : { diffs: record.diffs.map(diffValues) }),
        ...(record.manual === undefined || record.manual.histories.length === 0 ? {} : { history: record.manual.histories.map(historyValues) }),
    };
}
/** A JSON document for stdout. In the log of a job, GitHub's runner obeys `##[name]` anywhere in a line: in JSON it can be written so that it does not. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, '\\u0023#')}\n`;
}
/** Problems as plain data; what a problem does not have is left out. */
function problemsJson(problems) {
    return problems.map(({ code, severity, message, where, hint }) => ({
        code,
        severity,
        message,
        ...(where === undefined ? {} : { file: where.file, line: where.line, column: where.column }),
        ...(hint === undefined ? {} : { hint }),
    }));
}
/** Each file as a patch; `lines-left-out` are those that were not kept. */
function diffValues({ state, takesBack, sha, branch, files, filesLeftOut, unread }) {
    return {
        state, 'takes-back': takesBack, sha: sha ?? null, branch, 'files-left-out': filesLeftOut, unread: unread ?? null,
        files: files.map((file) => ({ path: file.path, change: file.change, added: file.added, removed: file.removed, patch: file.hunks.length === 0 ? null : `${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .patchLines */ .UZ)(file).join('\n')}\n`, note: (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNote */ .ht)(file) ?? null, 'lines-left-out': file.leftOut })),
    };
}
/** `proposed` is the id that `last-healthy` stands for. */
function historyValues({ app, rows, proposed, why }) {
    return {
        app,
        proposed: proposed ?? null,
        why,
        rows: rows.map((row) => ({
            id: row.id, revision: row.revision ?? null, 'deployed-at': row.deployedAt, by: row.by ?? null,
            health: row.health, why: row.why, live: row.isLive, 'rolled-back': row.wasLeft,
        })),
    };
}
/** The evidence is left out: the outputs of a job may not be larger than 1 MB together. */
function appValues(app) {
    return {
        name: app.name,
        namespace: app.namespace ?? null,
        result: app.result,
        sync: app.sync ?? null,
        health: app.health ?? null,
        revision: app.revision ?? null,
        url: app.url,
        seconds: app.seconds,
        causes: app.causes,
    };
}
function outputValues(record) {
    const [first] = record.apps;
    return {
        result: record.result,
        'commit-sha': record.commitSha ?? null,
        'previous-sha': record.previousSha ?? null,
        'revert-sha': record.revertSha ?? null,
        'changed-files': record.changedFiles,
        images: record.images,
        apps: record.apps.map(appValues),
        ...(record.workflow.id === 'preview' ? { 'preview-url': (0,_preview_url_js__WEBPACK_IMPORTED_MODULE_1__/* .previewUrl */ .e)(record) ?? null } : {}),
        'sync-status': first?.sync ?? null,
        'health-status': first?.health ?? null,
        revision: first?.revision ?? null,
        'rollback-strategy': record.rollbackStrategy ?? null,
        validation: record.validation ?? null,
        problems: problemsJson(record.problems),
    };
}


/***/ }),

/***/ 53879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ previewUrl)
/* harmony export */ });
/** Where a preview can be looked at: its own address where Argo CD knows one, else its page there. */
function previewUrl({ workflow, apps }) {
    if (workflow.id !== 'preview')
        return undefined;
    const [app] = apps;
    return app?.externalUrl ?? app?.url;
}


/***/ })

};
