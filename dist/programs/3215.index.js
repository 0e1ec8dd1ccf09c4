export const id = 3215;
export const ids = [3215];
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

/***/ 22355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ readRollbacks),
/* harmony export */   IL: () => (/* binding */ takenBackIn),
/* harmony export */   Ml: () => (/* binding */ whyNotRevertable),
/* harmony export */   Qb: () => (/* binding */ judgeImage),
/* harmony export */   xQ: () => (/* binding */ judgeCommit)
/* harmony export */ });
/* harmony import */ var _images_versioned_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56370);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12659);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99752);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29969);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69704);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36299);






/**
 * The rollbacks of a branch that stand, from its latest commits, the newest first. By our trailers in the last paragraph of
 * a message, and by the words of `git revert`: then what the commit brought that was taken back is read from its own trailers.
 */
function readRollbacks(history) {
    const byId = new Map(history.map(({ sha, parents = [], message }) => [sha, { parents, images: (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerNames */ .Wi.image) }]));
    const takenBack = new Set();
    const overrides = new Set();
    const rollbacks = [];
    for (const { sha, message } of history) {
        // Newest first, so whether this one itself stands is already known.
        if (takenBack.has(sha))
            continue;
        const reverts = revertedBy(message);
        for (const reverted of reverts)
            takenBack.add(reverted);
        const named = (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerNames */ .Wi.quarantine);
        const images = [...new Set(named.length > 0 ? named : broughtBy(reverts, byId))].flatMap((text) => (0,_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionedImage */ .n2)(text) ?? []);
        if (reverts.length > 0 || images.length > 0) {
            rollbacks.push({ sha, reverts, images, reason: reasonIn(message), job: (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerNames */ .Wi.job)[0], overriddenBy: [...overrides] });
        }
        for (const text of (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerNames */ .Wi.override))
            overrides.add(text);
    }
    return rollbacks;
}
/** The commits of the history that have been taken back. */
function takenBackIn(rollbacks) {
    return new Set(rollbacks.flatMap(({ reverts }) => reverts));
}
/** Whether a version may be set. `overrides` as the input has them: tags, `name:tag`, digests, commits of 7 digits and more. */
function judgeImage(image, rollbacks, overrides) {
    const found = rollbacks.flatMap((rollback) => {
        const entries = rollback.images.filter((entry) => (0,_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameImage */ .m_)(entry, image));
        return entries.length === 0 ? [] : [{ rollback, names: (text) => namesRollback(text, rollback) || namesImage(text, [image, ...entries]) }];
    });
    return judge(found, overrides);
}
/** Whether a commit may be deployed: only the commits themselves override that, the one taken back or the one that did it. */
function judgeCommit(sha, rollbacks, overrides) {
    const found = rollbacks.filter(({ reverts }) => reverts.includes(sha)).map((rollback) => ({ rollback, names: (text) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCommit */ .yF)(text, sha) || (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCommit */ .yF)(text, rollback.sha) }));
    return judge(found, overrides);
}
function judge(found, overrides) {
    const open = found.filter(({ rollback, names }) => !rollback.overriddenBy.some(names));
    const [newest] = open;
    const blocking = open.find(({ names }) => !overrides.some(names));
    if (newest === undefined)
        return { kind: 'clear' };
    return blocking === undefined ? { kind: 'overridden', rollback: newest.rollback } : { kind: 'quarantined', rollback: blocking.rollback, times: found.length };
}
function namesRollback(text, { sha, reverts }) {
    return (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCommit */ .yF)(text, sha) || reverts.some((reverted) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCommit */ .yF)(text, reverted));
}
function namesImage(text, images) {
    const named = (0,_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionedImage */ .n2)(text);
    return images.some((image) => (0,_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_0__/* .namesVersion */ .H7)(text, image) || (named !== undefined && (0,_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameImage */ .m_)(named, image)));
}
/** A line further up that reads as our trailer may be quoted; that of `git revert` always stands there. */
function revertedBy(message) {
    const byGit = Array.from(message.matchAll(/^This reverts commit ([0-9a-f]{40})\b/gm), ([, sha = '']) => sha);
    return [...new Set([...(0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .revertsTrailer */ .xp).filter(_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitSha */ ._$), ...byGit])];
}
/** The images of commits of ours, and of merges those of the commits that they merged, as far as they were read. */
function broughtBy(commits, known) {
    const brought = commits.flatMap((sha) => {
        const [first = '', ...merged] = known.get(sha)?.parents ?? [];
        return merged.length === 0 ? [sha] : [sha, ...reachable(merged, known, reachable([first], known, new Set()))];
    });
    return [...new Set(brought)].flatMap((sha) => known.get(sha)?.images ?? []);
}
function reachable(from, known, without) {
    const found = new Set();
    const next = [...from];
    for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
        const commit = known.get(sha);
        if (commit === undefined || found.has(sha) || without.has(sha))
            continue;
        found.add(sha);
        next.push(...commit.parents);
    }
    return found;
}
function reasonIn(message) {
    const reason = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(/^Reason: (.*)$/m.exec(message)?.[1] ?? '', 200);
    return reason === '' ? undefined : reason;
}
/**
 * Why commits must not be taken back automatically: one of them is itself a rollback, so that what it took out of use would
 * come back. Undefined where nothing speaks against it.
 */
function whyNotRevertable(commits) {
    const rollback = commits.find(({ message }) => isRollback(message));
    if (rollback === undefined)
        return undefined;
    const [of] = revertedBy(rollback.message);
    return `${rollback.sha.slice(0, 7)} is itself a rollback${of === undefined ? '' : `, of ${of.slice(0, 7)}`}: to take it back would bring back what was rolled back`;
}
/** Of a rollback of ours, also one that takes back a part of a commit. What a person reverts may well be taken back. */
function isRollback(message) {
    const partly = /^In part, this takes back commit [0-9a-f]{40}\.$/m.test(message) && (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .runTrailer */ .VA).length > 0;
    return partly || (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .revertsTrailer */ .xp).some(_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitSha */ ._$) || (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .trailerValues */ .u)(message, _commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerNames */ .Wi.quarantine).length > 0;
}


/***/ }),

/***/ 72636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ carriesRun),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   uM: () => (/* binding */ changeMark)
/* harmony export */ });
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69704);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36299);


/**
 * The value of the trailer `Osop-Run` in a commit of a run: `<run>/<node>/<change>`. No two changes have the same one,
 * so that a commit whose answer was lost is not taken for another of the same run or node. `id` is a UUID.
 */
function changeMark({ runId, node, id }) {
    return `${runId}/${node.replace(/[^\w.-]+/g, '-').slice(0, 80)}/${id.slice(-12)}`;
}
/**
 * True for a commit message that ends in a block of trailers, one of which is `Osop-Run` with this value.
 * The same line further up may be quoted from somewhere, and says nothing.
 */
function carriesRun(message, mark) {
    return (0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerValues */ .u)(message, _reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .runTrailer */ .VA).includes(mark);
}
/** A message as headline and body, for servers that want them apart. Together, with an empty line between, they are the message. */
function splitMessage(message) {
    const text = message.replaceAll('\r\n', '\n').trim();
    const end = text.indexOf('\n');
    return end === -1 ? { headline: text, body: '' } : { headline: text.slice(0, end).trimEnd(), body: text.slice(end).replace(/^\s*\n/, '') };
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

/***/ 56370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   H7: () => (/* binding */ namesVersion),
/* harmony export */   Mb: () => (/* binding */ formatVersionedImage),
/* harmony export */   m_: () => (/* binding */ isSameImage),
/* harmony export */   n2: () => (/* binding */ readVersionedImage)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26066);

/** Reads `name version`; undefined for a single word. */
function readVersionedImage(text) {
    const [, name, version] = /^(\S+) +(\S.*)$/.exec(text.trim()) ?? [];
    return name === undefined || version === undefined ? undefined : { name, version };
}
function partsOf(version) {
    const words = version.split(/ +/).filter((word) => word !== '');
    const digest = words.find(isDigest);
    const [first = '', ...rest] = words.filter((word) => word !== digest);
    if (rest.length > 0)
        return { newName: first, tag: rest.join(' '), digest };
    // A tag may carry its digest itself.
    const [, carrier, carried] = /^([^/:@]+)@(\S+)$/.exec(first) ?? [];
    if (carrier !== undefined && carried !== undefined && isDigest(carried))
        return { newName: undefined, tag: carrier, digest: carried };
    const reference = /[/:@]/.test(first) ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(first) : undefined;
    if (reference === undefined || 'wrong' in reference)
        return { newName: undefined, tag: first === '' ? undefined : first, digest };
    return { newName: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(reference), tag: reference.tag, digest: reference.digest ?? digest };
}
function isDigest(word) {
    return /^[a-z0-9+._-]+:[0-9a-f]{32,}$/.test(word) && (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongDigest */ .K9)(word) === undefined;
}
/**
 * True for the same version of the same image, whichever way it is written. Of two digests only these count: a tag may be
 * moved. A digest and a tag cannot be compared.
 */
function isSameImage(one, other) {
    const [a, b] = [partsOf(one.version), partsOf(other.version)];
    if (!sharesName(one, a, other, b))
        return false;
    if (a.digest !== undefined && b.digest !== undefined)
        return a.digest === b.digest;
    if (a.tag !== undefined && b.tag !== undefined)
        return a.tag === b.tag;
    return one.version === other.version;
}
/** By the name that stays, or by the one that the image has in the end. */
function sharesName(one, a, other, b) {
    const [renamed, alsoRenamed] = [a.newName, b.newName].map((name) => (name === undefined ? undefined : keyOf(name)));
    if (renamed !== undefined && alsoRenamed !== undefined)
        return renamed === alsoRenamed;
    const [key, otherKey] = [keyOf(one.name), keyOf(other.name)];
    return key === otherKey || (renamed ?? key) === (alsoRenamed ?? otherKey);
}
/** Equal for equal images; of what is no name of an image, the text. */
function keyOf(name) {
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(name);
    return 'wrong' in parsed ? name : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8)(parsed);
}
/** True where a text names the version: a tag, a digest, or either of them with the name, as `web:1.5.0`. */
function namesVersion(text, image) {
    const { tag, digest, newName } = partsOf(image.version);
    if (text === tag || text === digest || text === image.version || text === `${image.name} ${image.version}` || text === `${image.name}:${image.version}`)
        return true;
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    if ('wrong' in reference || (reference.tag === undefined && reference.digest === undefined))
        return false;
    const named = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8)(reference);
    const isOurs = named === keyOf(image.name) || (newName !== undefined && named === keyOf(newName));
    return isOurs && (reference.tag === undefined || reference.tag === tag) && (reference.digest === undefined || reference.digest === digest);
}
/** As people write it: `web:1.5.0`, `web@sha256:…`; of what is no image, `name version`. */
function formatVersionedImage({ name, version }) {
    const { newName, tag, digest } = partsOf(version);
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(newName ?? name);
    if ('wrong' in parsed || (tag === undefined && digest === undefined))
        return `${name} ${version}`;
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageReference */ .my)({ ...parsed, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}


/***/ }),

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

/***/ 39644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseTarget)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29969);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23441);


/** How many revisions a reason names. */
const named = 4;
/**
 * Chooses among the rows of `historyRows`.
 *
 * - `last-healthy`: the newest revision known to have been healthy; where none is, the newest whose health is not known,
 *   which the reason then says.
 * - `steps:N`: the Nth revision back, of those known to have been healthy and those of which it is not known.
 * - `id:N` and a commit: exactly that, and a warning where it was not healthy, was gone back from or was taken back.
 *
 * `last-healthy` and `steps:N` never lead to a revision that was unhealthy, that somebody went back from or that git took
 * back, nor to one that others deployed during the run, nor to one that brought the same versions and is not known to have
 * been healthy. A revision with several ids counts once, by its newest. What is live or bad is never gone back to by name.
 */
function chooseTarget(rows, to, from) {
    const isNamed = to.kind === 'id' || to.kind === 'commit';
    if (!isNamed && from.baseline !== undefined && from.baseline.entry === undefined)
        return none('nothing had been deployed before this run');
    switch (to.kind) {
        case 'last-healthy':
            return lastHealthy(rows, from);
        case 'steps':
            return stepsBack(rows, to.steps, from);
        case 'id':
            return byId(rows, to.id, from);
        case 'commit':
            return byRevision(rows, to.revision, from);
    }
}
function lastHealthy(rows, from) {
    const eligible = eligibleRows(rows, from);
    const healthy = eligible.findIndex(({ health }) => health === 'healthy');
    const row = eligible[Math.max(0, healthy)];
    if (row === undefined)
        return none(whyNone(rows, from));
    if (healthy < 0)
        return chosen(row, `${nameOf(row)} is the newest earlier revision that nothing speaks against (${idOf(row)}); whether it was healthy is not known: ${row.why}`);
    const passed = eligible.slice(0, healthy);
    const warnings = passed.length === 0 ? [] : [`passed over, as whether they were healthy is not known: ${passed.map((one) => `${nameOf(one)} (${idOf(one)})`).join(', ')}`];
    return chosen(row, `${nameOf(row)} is the newest revision known to have been healthy (${idOf(row)}): ${row.why}`, warnings);
}
function stepsBack(rows, steps, from) {
    const eligible = eligibleRows(rows, from);
    const row = eligible[steps - 1];
    if (row === undefined) {
        return none(eligible.length === 0 ? whyNone(rows, from) : `${counted(steps)} back is further than the history goes: of its earlier revisions ${eligible.length} can be gone back to`);
    }
    const health = row.health === 'healthy' ? row.why : `whether it was healthy is not known: ${row.why}`;
    return chosen(row, `${nameOf(row)} is ${counted(steps)} back (${idOf(row)}): ${health}`);
}
function byId(rows, id, from) {
    const [row, ...others] = rows.filter(({ entry }) => entry.id === id);
    if (row === undefined) {
        return none(rows.length === 0 ? 'Argo CD has no earlier deployment of it' : `Argo CD's history has no id ${id}; it has ${rows.map(({ entry }) => entry.id).join(', ')}`);
    }
    if (others.length > 0)
        return none(`Argo CD's history has the id ${id} ${others.length + 1} times: name a commit instead`);
    return asAsked(row, rows, from);
}
function byRevision(rows, wanted, from) {
    const found = rows.filter(({ revision }) => revision?.startsWith(wanted.toLowerCase()) === true);
    const revisions = new Set(found.map(({ revision }) => revision));
    if (revisions.size > 1)
        return none(`${wanted} is the beginning of ${revisions.size} revisions in Argo CD's history: give more of it`);
    const [row] = found;
    if (row === undefined) {
        return { kind: 'not-in-history', revision: wanted, reason: `Argo CD's history, which goes back ${rows.length === 1 ? 'one deployment' : `${rows.length} deployments`}, does not have ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(wanted)}` };
    }
    return asAsked(row, rows, from);
}
/** What somebody named, whatever speaks against it, unless it leads nowhere. */
function asAsked(row, rows, from) {
    const name = `${nameOf(row)} (${idOf(row)})`;
    if (row.isLive)
        return none(`${name} is what is live`);
    const bad = rows.find(({ revision }) => revision !== undefined && revision === badRevisionOf(rows, from));
    // The same commit with other parameters is another deployment.
    if (row.revision !== undefined && row.revision === badRevisionOf(rows, from) && sourcesText(row) === sourcesText(bad))
        return none(`${name} is the very revision to go back from`);
    const warnings = against(row);
    const health = row.health === 'healthy' ? [`it was healthy: ${row.why}`] : [];
    return chosen(row, [`${name} is what was asked for`, ...health, ...warnings].join('; '), warnings);
}
/** What speaks against a row, and what is not known of it. */
function against(row) {
    return [
        ...(row.health === 'unhealthy' ? [`it was not healthy: ${row.why}`] : []),
        ...(row.health === 'unknown' ? [`whether it was healthy is not known: ${row.why}`] : []),
        ...(row.wasLeft ? ['it was gone back from before'] : []),
        ...(row.takenBack === undefined ? [] : [`it was taken back in git, as of ${(0,_git_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(row.takenBack)}`]),
    ];
}
/** One row for each revision that may be gone back to without its being named, newest first. */
function eligibleRows(rows, from) {
    const bad = badRevisionOf(rows, from);
    const seen = new Set();
    return beforeRun(rows, from.baseline).filter((row) => {
        if (row.revision === undefined || row.revision === bad || from.alike?.includes(row.revision) === true || seen.has(row.revision))
            return false;
        seen.add(row.revision);
        return isEligible(row) && isEligible(newestOf(row, rows)) && !isNoBetter(row, from);
    });
}
/** What is known of a revision at last is said by its newest entry, also where that came after the run had begun. */
function newestOf(row, rows) {
    return rows.find(({ revision }) => revision === row.revision) ?? row;
}
function isEligible({ health, wasLeft, takenBack }) {
    return health !== 'unhealthy' && !wasLeft && takenBack === undefined;
}
/** What has just failed would hardly be healthy by another commit that sets it. */
function isNoBetter({ health, revision = '' }, { sameVersions }) {
    return health === 'unknown' && sameVersions?.has(revision) === true;
}
/** Without a run the way back leads from what is live. */
function badRevisionOf(rows, { badRevision, baseline }) {
    return badRevision ?? (baseline === undefined ? rows.find(({ isLive }) => isLive)?.revision : undefined);
}
/** The rows as they were when the baseline was the newest. */
function beforeRun(rows, baseline) {
    const last = baseline?.entry;
    if (last === undefined)
        return rows;
    const index = rows.findIndex(({ entry }) => (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameEntry */ .T)(entry, last));
    return index < 0 ? rows.filter(({ entry }) => entry.deployedAt < last.deployedAt) : rows.slice(index);
}
function whyNone(rows, from) {
    const bad = badRevisionOf(rows, from);
    const others = beforeRun(rows, from.baseline).filter((row, index, all) => row.revision !== undefined && row.revision !== bad && from.alike?.includes(row.revision) !== true && all.findIndex(({ revision }) => revision === row.revision) === index);
    if (others.length === 0)
        return 'Argo CD has no earlier deployment of it';
    const reasons = others.slice(0, named).map((row) => `${nameOf(row)} ${isNoBetter(row, from) ? 'sets the same versions' : whyIneligible(isEligible(row) ? newestOf(row, rows) : row)}`);
    const more = others.length > named ? [`and ${others.length - named} more`] : [];
    return `none of the earlier revisions in Argo CD's history can be gone back to: ${[...reasons, ...more].join('; ')}`;
}
function whyIneligible({ health, why, wasLeft }) {
    if (health === 'unhealthy')
        return `was not healthy (${why})`;
    return wasLeft ? 'was gone back from before' : 'was taken back in git';
}
function chosen(row, reason, warnings = []) {
    const live = row.isLive ? ['it is what is live already'] : [];
    return { kind: 'entry', row, reason: [reason, ...live].join('; '), warnings };
}
function none(reason) {
    return { kind: 'none', reason };
}
function nameOf({ revision }) {
    return revision === undefined ? 'a revision that is not known' : (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(revision);
}
function idOf({ entry }) {
    return `history id ${entry.id}`;
}
function counted(steps) {
    return steps === 1 ? 'one revision' : `${steps} revisions`;
}
function sourcesText(row) {
    return JSON.stringify([row?.entry.source, row?.entry.sources]);
}


/***/ }),

/***/ 23441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSameEntry),
/* harmony export */   U: () => (/* binding */ historyRows)
/* harmony export */ });
/* harmony import */ var _argocd_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67478);
/* harmony import */ var _health_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25783);
/* harmony import */ var _judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4864);



/**
 * The history, newest first, with the health of each deployment while it was live. Argo CD keeps none in its history. The
 * first of these that says something counts: how it was found before this run; a record that it was unhealthy; what Argo CD
 * reports now, of what is live; its events; a record that it was healthy; the same revision under another id. Where none
 * does, the health is unknown: nothing is concluded from what is not there.
 */
function historyRows(facts) {
    const { application, revisionOf = (place) => place.revision, takenBack } = facts;
    const history = application.status?.history ?? [];
    const revisions = history.map((entry) => revisionOf(entry));
    const timeline = facts.events.kind === 'read' ? (0,_health_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .readTimeline */ .G)(facts.events.events, application.status?.health?.status) : undefined;
    const judged = history.map((entry, index) => judge(entry, { ...facts, revisionOf, index, revision: revisions[index], timeline }));
    const left = abandonedRevisions(revisions);
    return history.map((entry, index) => {
        const revision = revisions[index];
        const at = revision === undefined ? undefined : takenBack?.get(revision);
        return {
            entry, revision,
            ...(asElsewhere(index, { judged, revisions, history }) ?? judged[index] ?? (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('')),
            isLive: index === history.length - 1,
            wasLeft: revision !== undefined && left.has(revision),
            ...(at === undefined ? {} : { takenBack: at }),
        };
    }).toReversed();
}
function judge(entry, facts) {
    const { unrecorded } = facts;
    const record = facts.revision === undefined ? undefined : facts.known?.get(facts.revision);
    const before = beforeRun(entry, facts);
    if (before !== undefined)
        return before;
    if (record?.health === 'unhealthy')
        return record;
    const observed = atPresent(facts) ?? byEvents(facts);
    if (observed.health !== 'unknown')
        return observed;
    return record ?? (unrecorded === undefined ? observed : (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)([observed.why, `the ledger could not be read: ${unrecorded}`].filter((why) => why !== '').join('; ')));
}
/** The entry that was live before this run, and how it was. Where another revision was under way already, the health may have been that one's doing. */
function beforeRun(entry, { baseline, revision }) {
    if (baseline?.entry === undefined || !isSameEntry(entry, baseline.entry))
        return undefined;
    if (baseline.healthy)
        return { health: 'healthy', why: 'it was live and healthy before this run' };
    return baseline.underWay === undefined || baseline.underWay === revision ? { health: 'unhealthy', why: 'it was live and not healthy before this run' } : undefined;
}
/** What Argo CD reports now is of what is live, unless another operation is under way, has failed since, or was not compared with yet. */
function atPresent({ application: { operation, status }, index, revision, revisionOf }) {
    const { history = [], health = {}, operationState, reconciledAt = '' } = status ?? {};
    if (index !== history.length - 1 || operation !== undefined)
        return undefined;
    if (health.status !== 'Healthy' && !(0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isBad */ .e2)(health.status))
        return undefined;
    const { phase, finishedAt = '', syncResult = {} } = operationState ?? {};
    const isItsOwn = operationState === undefined || (phase === 'Succeeded' && revision !== undefined && revisionOf(syncResult) === revision);
    const isAfter = reconciledAt > finishedAt || (health.lastTransitionTime ?? '') > finishedAt;
    if (!isItsOwn || !isAfter)
        return undefined;
    return { health: (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isBad */ .e2)(health.status) ? 'unhealthy' : 'healthy', why: `Argo CD reports ${health.status ?? ''}` };
}
function byEvents({ application: { status }, events, index, revision, timeline }) {
    if (timeline === undefined)
        return (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(events.kind === 'unread' ? `Argo CD's events could not be read: ${events.why}` : '');
    const times = [status?.reconciledAt, ...(events.kind === 'read' ? events.events.map(_argocd_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR) : [])].map((text) => Date.parse(text ?? '')).filter((ms) => !Number.isNaN(ms));
    return (0,_judge_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDeployment */ .Z1)(status?.history ?? [], index, { revision, timeline, seenUntilMs: Math.max(0, ...times) + 1 });
}
/** What is known of the same revision under another id, the newest first, where nothing is of this one. */
function asElsewhere(index, { judged, revisions, history }) {
    const revision = revisions[index];
    if (revision === undefined || judged[index]?.health !== 'unknown')
        return undefined;
    const other = judged.findLastIndex(({ health }, at) => health !== 'unknown' && revisions[at] === revision);
    const found = judged[other];
    return found === undefined ? undefined : { ...found, why: `${found.why}, as history id ${history[other]?.id ?? ''}` };
}
/** Ids can begin anew, so the time counts too. */
function isSameEntry(one, other) {
    return one.id === other.id && one.deployedAt === other.deployedAt;
}
/**
 * Revisions that somebody went back from, and did not deploy again since: once an older revision is
 * deployed, all that first came after it are left behind.
 */
function abandonedRevisions(revisions) {
    const firstAt = new Map();
    const abandoned = new Set();
    for (const [index, revision] of revisions.entries()) {
        if (revision === undefined)
            continue;
        const first = firstAt.get(revision) ?? index;
        firstAt.set(revision, first);
        abandoned.delete(revision);
        for (const [other, otherFirst] of firstAt) {
            if (otherFirst > first)
                abandoned.add(other);
        }
    }
    return abandoned;
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Z1: () => (/* binding */ judgeDeployment),
/* harmony export */   e2: () => (/* binding */ isBad)
/* harmony export */ });
/** Health that came before counts once it has lasted so long after the operation: a comparison follows within seconds. */
const settledMs = 60_000;
const notReached = "Argo CD's events do not reach back to it";
/** How long after an entry of the history was written the end of its operation is told, at most. */
const toldWithinMs = 30_000;
/** How much later than its operation's end a dry run would have an entry, if it had one. */
const entryWithinMs = 5_000;
/**
 * How a deployment was from the end of its operation until something else was asked for, by Argo CD's events. Degraded or
 * Missing at the end is unhealthy; Healthy at any time before, or throughout, is healthy; everything else is unknown, above
 * all what the events do not reach back to.
 *
 * @param history oldest first
 * @param index which of it
 */
function judgeDeployment(history, index, { revision, timeline, seenUntilMs }) {
    if (timeline.spans.length === 0)
        return unknown(notReached);
    const begin = beginOf(history[index], timeline);
    const end = begin === undefined ? undefined : endOf(history, index, { begin, revision, timeline, seenUntilMs });
    if (begin === undefined || end === undefined)
        return unknown('when it was live is not told');
    if (end <= begin)
        return unknown(index === history.length - 1 ? 'Argo CD has not compared with it yet' : 'it was replaced at once');
    const seen = timeline.spans.filter(({ fromMs, untilMs, began }) => untilMs > begin && (fromMs < end || (!began && fromMs === end)));
    const last = seen.at(-1);
    if (last === undefined)
        return unknown(notReached);
    const counts = (span) => (span.began && span.fromMs > begin) || Math.min(span.untilMs, end) - begin >= settledMs;
    if (isBad(last.status))
        return counts(last) ? { health: 'unhealthy', why: told(last, begin, end) } : unknown('it was replaced before its health was known');
    if (last.status === undefined)
        return unknown("Argo CD's events of its health have a gap");
    const good = seen.findLast((span) => span.status === 'Healthy' && counts(span));
    if (good !== undefined)
        return { health: 'healthy', why: told(good, begin, end) };
    return unknown(last.status === 'Healthy' ? 'it was replaced before its health was known' : `Argo CD reported no more than ${last.status || 'no health'}`);
}
/** True for a health that nobody goes back to. */
function isBad(status) {
    return status === 'Degraded' || status === 'Missing';
}
function unknown(why) {
    return { health: 'unknown', why };
}
/** The end of its operation. Without the event of it, the end of the second in which the entry was written. */
function beginOf(entry, { operations }) {
    const written = Date.parse(entry?.deployedAt ?? '');
    if (Number.isNaN(written))
        return undefined;
    const started = Date.parse(entry?.deployStartedAt ?? entry?.deployedAt ?? '');
    // The operation before may have ended in the same second: of those that had begun by then the last counts.
    const own = operations.findLast(({ startedMs = started, endedMs = 0, succeeded }) => succeeded && endedMs >= written && endedMs <= written + toldWithinMs && startedMs < started + 1_000);
    return own?.endedMs ?? written + 1_000;
}
/** When the next operation began, also one that failed and left no entry. Undefined where that cannot be told. */
function endOf(history, index, { begin, revision, timeline, seenUntilMs }) {
    const next = history[index + 1];
    const replaced = next === undefined ? seenUntilMs : Date.parse(next.deployStartedAt ?? '');
    const others = timeline.operations.filter((operation) => !isDryRun(operation, history) && !isSame(operation, history[index], revision));
    const started = others.find(({ startedMs }) => startedMs !== undefined && startedMs > begin)?.startedMs ?? Infinity;
    // The start of an operation is told when it is asked for, with fractions of a second; the entry has whole seconds.
    if (started <= (Number.isNaN(replaced) ? Date.parse(next?.deployedAt ?? '') : replaced + 1_000))
        return started;
    return Number.isNaN(replaced) ? undefined : replaced;
}
/** A whole sync that succeeded and has no entry changed nothing. */
function isDryRun({ endedMs, succeeded }, history) {
    return succeeded && endedMs !== undefined && !history.some(({ deployedAt }) => Date.parse(deployedAt) <= endedMs && endedMs < Date.parse(deployedAt) + entryWithinMs);
}
/** Another operation of the same one revision, as self-heal starts. */
function isSame({ asked }, entry, revision) {
    return revision !== undefined && entry?.revisions === undefined && asked.includes(revision);
}
function told({ status = '', fromMs, untilMs, began }, begin, end) {
    return began && fromMs > begin ? `Argo CD reported ${status} at ${timeOfDay(fromMs)}` : `Argo CD reported ${status} until ${timeOfDay(Math.min(untilMs, end))}`;
}
function timeOfDay(ms) {
    return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
}


/***/ }),

/***/ 46916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ revertedTexts),
/* harmony export */   e: () => (/* binding */ diffsOf)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_diff_commit_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63467);
/* harmony import */ var _until_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1547);



/** What the commits of a run changed, in their order. That a text cannot be read is told, and fails nothing. */
async function diffsOf({ found, ports, signal }) {
    const diffs = [];
    const redact = ports.redact ?? ((text) => text);
    for (const { images, texts, ...facts } of found.shown) {
        const read = typeof texts === 'function' ? await readTexts(texts, signal) : texts;
        const files = typeof read === 'string' ? [] : read;
        diffs.push({ ...(0,_core_diff_commit_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .commitDiff */ .fA)(facts, { texts: files, images, redact }), ...(typeof read === 'string' ? { unread: read } : {}) });
    }
    return diffs;
}
/** The texts, or why they could not be read. */
async function readTexts(ask, signal) {
    if (signal.aborted)
        return 'the run was over before it was read';
    try {
        return await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAborted */ .E)(signal, ask());
    }
    catch (error) {
        if (signal.aborted)
            return 'the run was over before it was read';
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError)
            return error.message;
        throw error;
    }
}
/** The texts of files before and after a revert. Only files with a text have one; what else they are is said. */
async function revertedTexts(state, { files, load }) {
    const paths = [...files.keys()];
    const shown = paths.slice(0, _core_diff_commit_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .mostKept */ .y7.files);
    const wider = await state.widen(shown);
    const [contents] = await Promise.all([load(), wider.load(shown)]);
    const known = new Set(wider.paths);
    return paths.map((path, place) => {
        // Those beyond are counted, not shown.
        if (place >= _core_diff_commit_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .mostKept */ .y7.files)
            return { path, before: undefined, after: undefined };
        const now = files.get(path);
        const before = wider.read(path);
        const after = now === undefined ? undefined : textOf(now, contents);
        if (known.has(path) && before === undefined)
            return { path, before, after: now === undefined ? undefined : '', unshown: `${now === undefined ? 'removed; ' : ''}no text` };
        if (typeof after === 'object')
            return { path, before, after: '', unshown: after.unshown };
        if (now === undefined && before === undefined)
            return { path, before: '', after: undefined, unshown: 'a link or a submodule' };
        return before === after ? { path, before, after, unshown: 'only its mode differs' } : { path, before, after };
    });
}
function textOf({ mode, id }, contents) {
    if (mode === '160000')
        return { unshown: 'a submodule' };
    if (mode === '120000')
        return { unshown: 'a link' };
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents.get(id));
        return text.includes('\0') ? { unshown: 'no text' } : text;
    }
    catch (error) {
        if (error instanceof TypeError)
            return { unshown: 'no text' };
        throw error;
    }
}


/***/ }),

/***/ 79649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ actOnResources),
/* harmony export */   L: () => (/* binding */ actOnObject)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17309);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);
/* harmony import */ var _one_of_many_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93537);
/* harmony import */ var _sync_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18817);






/** How many applications are acted on at a time, how often a request is sent, and the pauses between looks in milliseconds. */
const limits = { atOnce: 8, attempts: 4, firstPauseMs: 1_000, longestPauseMs: 15_000, reactionMs: 60_000 };
/** Runs an action on a resource of each application that the step stands for. */
async function actOnResources(step, context) {
    const selected = context.deployments.selected(step.app);
    const found = selected === undefined ? await (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .findTargets */ .q8)(step.app, context) : undefined;
    if (found?.kind === 'failed')
        return found.result;
    const targets = found?.targets ?? (selected ?? []).map((ref) => ({ ref, application: undefined, mayBeMissing: false }));
    const many = targets.length > 1;
    const parts = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(targets, limits.atOnce, async (target) => {
        const inner = (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .contextFor */ .BT)(target, { many, context });
        return await (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .carryOutPart */ .d4)(target.ref, { many, context }, async () => await act(target.ref, step, inner));
    });
    return (0,_one_of_many_js__WEBPACK_IMPORTED_MODULE_2__/* .combine */ .kg)(parts, { doing: step.action });
}
async function act(ref, step, context) {
    const { dryRun, askArgocd } = context.settings;
    if (!askArgocd)
        return { kind: 'skipped', note: `dry run: would ${step.action} ${step.name ?? `the ${step.of}`} of ${step.app}`, outputs: {} };
    // The address of what is below an application has its project in it once it has been read: without, a refusal says less.
    await context.ports.argocd.get(ref, { signal: context.signal });
    const object = chooseObject(await context.ports.argocd.resourceTree(ref, context.signal), { ref, step });
    if ('problem' in object)
        return { kind: 'failed', retryable: false, refused: true, problems: [object.problem] };
    const done = await new ResourceAction({ ref, step, node: object.node, context }).run(dryRun);
    if (done.kind === 'succeeded' && done.outputs['changed'] === true)
        await settle(ref, step, context);
    return done;
}
/** Runs an action on one object, as `actOnResources` does, whatever has been deployed. */
async function actOnObject(ref, step, { node, context }) {
    return await new ResourceAction({ ref, step, node, context }).run(false);
}
/** Whether it is healthy is to be found out again; what was aborted is not what was deployed. */
async function settle(ref, step, context) {
    // What is seen from now on is from after the action.
    await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
    const state = context.deployments.get(ref)?.state;
    if (state !== 'healthy' && state !== 'requested' && state !== 'failed')
        return;
    context.deployments.update(ref, step.action === 'abort' ? { state: 'failed', causes: [`node ${context.node.id} aborted the update`] } : { state: 'requested' });
}
function chooseObject(nodes, { ref, step }) {
    const group = step.of === 'Rollout' ? 'argoproj.io' : 'apps';
    const all = nodes.filter((node) => node.kind === step.of && node.group === group);
    const named = step.name === undefined ? all : all.filter(({ name }) => name === step.name);
    const [node, ...more] = named;
    if (node !== undefined && more.length === 0)
        return { node };
    const there = all.length === 0 ? `it has no ${step.of}` : `it has ${all.map(({ namespace, name }) => `${namespace ?? ''}/${name}`).join(', ')}`;
    const field = step.of === 'Rollout' ? 'rollout' : 'deployment';
    const message = step.name === undefined ? `${ref.name} does not have exactly one ${step.of}: ${there}` : `${ref.name} does not have one ${step.of} called ${step.name}: ${there}`;
    return { problem: { code: 'OSOP-ROLLOUT-001', severity: 'error', message, hint: `name one by \`${field}\` in the runtime of the node` } };
}
/** One action on one object: looked at first, sent only where that is needed, looked up where the answer was lost. */
class ResourceAction {
    subject;
    startedMs;
    /** The state before a request whose answer was lost. */
    unanswered;
    sent = 0;
    pauseMs = limits.firstPauseMs;
    said = '';
    constructor(subject) {
        this.subject = subject;
        this.startedMs = subject.context.clock.monotonicMs();
    }
    async run(dryRun) {
        const { step, context } = this.subject;
        for (;;) {
            const state = await this.read();
            if (this.unanswered !== undefined && (0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTakenEffect */ .vq)(step.action, this.unanswered, state))
                return this.done(await this.reaction());
            const decision = (0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .decideAction */ .jO)(step.action, state);
            if (dryRun)
                return { kind: 'skipped', note: `dry run: ${decision.kind === 'send' ? `would ${step.action}` : `would not ${step.action}`} ${this.name()}: ${decision.why}`, outputs: this.outputs(state, false) };
            switch (decision.kind) {
                case 'nothing':
                    return { kind: 'succeeded', note: `nothing to do: ${this.name()}: ${decision.why}`, outputs: this.outputs(state, this.unanswered !== undefined) };
                case 'refused':
                    return this.failed(state, `cannot ${step.action} ${this.name()}: ${decision.why}`);
                case 'wait':
                    if (context.clock.monotonicMs() - this.startedMs >= this.limitMs())
                        return this.failed(state, `${this.name()} did not come to a pause within ${Math.round(this.limitMs() / 1000)} s: ${decision.why}`);
                    await this.wait(decision.why);
                    break;
                case 'send': {
                    const answered = await this.send(state);
                    if (answered)
                        return this.done(await this.reaction());
                }
            }
        }
    }
    async read() {
        const { ref, node, context } = this.subject;
        return (0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRollout */ .wW)(await context.ports.argocd.liveObject(ref, node, context.signal));
    }
    /** The state once its controller has reacted: a gate would judge by what was before. */
    async reaction() {
        const { step, context } = this.subject;
        const endMs = context.clock.monotonicMs() + limits.reactionMs;
        for (;;) {
            const state = await this.read();
            if ((0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReacted */ .NH)(step.action, state) || context.clock.monotonicMs() >= endMs)
                return state;
            await context.clock.sleep(limits.firstPauseMs, context.signal);
        }
    }
    /** False where the answer was lost: then it is looked whether it was carried out. */
    async send(before) {
        const { ref, step, node, context } = this.subject;
        this.sent += 1;
        try {
            await context.ports.argocd.runAction(ref, node, _core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .actionNames */ .Bk[step.action], context.signal);
            return true;
        }
        catch (error) {
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || context.signal.aborted || this.sent >= limits.attempts || !(error.ambiguous || error.retryable))
                throw error;
            if (error.ambiguous)
                this.unanswered = before;
            context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
            await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * this.sent, context.remainingMs()), context.signal);
            return false;
        }
    }
    async wait(why) {
        const { context } = this.subject;
        context.report(`waiting for ${this.name()}: ${why}`, { heartbeat: why === this.said });
        this.said = why;
        await context.clock.sleep(this.pauseMs, context.signal);
        this.pauseMs = Math.min(limits.longestPauseMs, this.pauseMs * 1.5);
    }
    limitMs() {
        return this.subject.context.settings.healthTimeoutSec * 1000;
    }
    done(state) {
        const now = this.subject.step.of === 'Rollout' ? `: now ${(0,_core_argocd_rollouts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeState */ .Jw)(state)}` : '';
        return { kind: 'succeeded', note: `${this.subject.step.action} of ${this.name()}${now}`, outputs: this.outputs(state, true) };
    }
    failed(state, message) {
        const { ref, context } = this.subject;
        return {
            kind: 'failed', retryable: false, outputs: this.outputs(state, false),
            problems: [{ code: 'OSOP-ROLLOUT-002', severity: 'error', message, hint: `look at ${(0,_sync_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .applicationUrl */ .cm)(ref, context)}; an aborted update goes on by action: retry, or is taken back by action: rollback` }],
        };
    }
    outputs(state, changed) {
        const { ref, step, node } = this.subject;
        return { app: ref.name, action: step.action, resource: node.name, changed, phase: state.phase, step: state.step ?? null, steps: state.steps, message: state.message };
    }
    name() {
        const { node, step } = this.subject;
        return `${step.of} ${node.namespace === undefined || node.namespace === '' ? '' : `${node.namespace}/`}${node.name}`;
    }
}


/***/ }),

/***/ 58750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $F: () => (/* binding */ CannotWrite),
  oP: () => (/* binding */ TakenBackBefore),
  jW: () => (/* binding */ planChecked)
});

// EXTERNAL MODULE: ./build/compiled/core/git/quarantine.js
var quarantine = __webpack_require__(22355);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/manifests/check-tree.js + 1 modules
var check_tree = __webpack_require__(67805);
// EXTERNAL MODULE: ./build/compiled/core/manifests/manifest-checker.js + 1 modules
var manifest_checker = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
;// CONCATENATED MODULE: ./build/compiled/engine/check-change.js



/** Checks the files before and after, by what the `validate` step checks by: errors that are new stay errors, others are warnings. */
async function checkChange(files, checking) {
    if (files.length === 0)
        return [];
    const texts = new Map(files.map(({ path, after }) => [path, after]));
    const before = await check([...texts.keys()], checking);
    const after = await check([...texts.keys()], { ...checking, read: (path) => texts.get(path) ?? checking.read(path) });
    const counts = new Map();
    for (const problem of before)
        counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
    return after.flatMap((problem) => {
        const left = counts.get(kindOf(problem)) ?? 0;
        counts.set(kindOf(problem), left - 1);
        if (left <= 0)
            return [problem.severity === 'error' ? { ...problem, message: `${problem.message} (the change would make it so; nothing was pushed)` } : problem];
        // Definitions may stand in files that were not read: the `validate` step looks for them.
        if (problem.severity !== 'error' || problem.code === 'OSOP-MANIFEST-004')
            return [];
        return [{ ...problem, severity: 'warning', message: `${problem.message} (it was so before)` }];
    });
}
async function check(files, { paths, read, checks }) {
    const checker = new manifest_checker/* ManifestChecker */.V(checks.options);
    const tree = { paths, read, load: async () => { } };
    const together = files.toSorted((a, b) => ((0,repository_paths/* folderOf */.y)(a) < (0,repository_paths/* folderOf */.y)(b) ? -1 : (0,repository_paths/* folderOf */.y)(a) > (0,repository_paths/* folderOf */.y)(b) ? 1 : 0));
    await (0,check_tree/* checkFiles */.gw)(together, { checker, tree });
    await (0,check_tree/* resolveKinds */.gE)({ checker, tree, strict: checks.options.strict, lookUp: checks.lookUp });
    return checker.report({ notChecked: [], seconds: 0 }).problems;
}
/** Neither the line, which a change may move, nor the words, which may quote what it changes: file, check and object. */
function kindOf({ code, severity, policy = '', where, message }) {
    return [where?.file ?? '', code, severity, policy, message.split(': ', 1)[0] ?? ''].join('\0');
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/earlier-attempt.js
var earlier_attempt = __webpack_require__(58455);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/quarantine.js
var handlers_quarantine = __webpack_require__(20743);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/config-change.js





/** Expected problems of a change, on their way out of a landing. */
class CannotWrite extends Error {
    problems;
    /** True where it must not be, rather than cannot be. */
    refused;
    constructor(problems, { refused } = { refused: false }) {
        super('the change cannot be made');
        this.problems = problems;
        this.refused = refused;
    }
}
/** A version was taken back by an earlier attempt of this very CI run: on its way out of a landing. */
class TakenBackBefore extends Error {
    commit;
    branch;
    /** Why it is refused to everybody else. */
    problems;
    constructor({ commit, branch, problems }) {
        super('an earlier attempt has taken it back');
        this.commit = commit;
        this.branch = branch;
        this.problems = problems;
    }
}
/**
 * The change, once the files are checked as they will be pushed (T26) and none of its versions is in quarantine. Throws
 * CannotWrite, and TakenBackBefore.
 */
async function planChecked(write, looking, context) {
    const change = await write.plan(looking.state, looking.base);
    if ((0,problem/* hasErrors */.C)(change.problems))
        throw new CannotWrite(change.problems);
    const [found, allowance] = await Promise.all([checkChange(change.files, { ...change.around, checks: context.settings.manifestChecks }), allow(change, { write, looking }, context)]);
    const problems = [...allowance.problems, ...change.problems, ...found];
    if ((0,problem/* hasErrors */.C)(problems))
        throw new CannotWrite(problems, { refused: (0,problem/* hasErrors */.C)(allowance.problems) });
    return { ...change, problems, message: change.message(allowance.overridden) };
}
/** Asks for the history where a version would be set anew, and not before: it may have been rolled back while others were faster. */
async function allow({ files, versions }, { write: { wanted }, looking: { state, base = state.branch, proposes } }, context) {
    if (files.length === 0 || versions.length === 0)
        return { problems: [], blockedBy: [], overridden: [] };
    const history = await context.ports.configRepository.history(base);
    const rollbacks = (0,quarantine/* readRollbacks */.GL)(history);
    const allowance = (0,handlers_quarantine/* allowImages */.Ky)(versions, rollbacks, context);
    if (!proposes && allowance.blockedBy.length > 0 && allowance.blockedBy.every(({ job }) => (0,handlers_quarantine/* isOfSameJob */.bN)(job, context.facts))) {
        const commit = (0,earlier_attempt/* findTakenBack */.a9)({ history, rollbacks, wanted }, context);
        if (commit !== undefined)
            throw new TakenBackBefore({ commit, branch: base, problems: allowance.problems });
    }
    return allowance;
}


/***/ }),

/***/ 58455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ mayHaveRunBefore),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   a9: () => (/* binding */ findTakenBack),
/* harmony export */   f9: () => (/* binding */ hasSet)
/* harmony export */ });
/* harmony import */ var _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99752);
/* harmony import */ var _core_git_quarantine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22355);
/* harmony import */ var _core_git_reverts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69704);
/* harmony import */ var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36299);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20743);





/** The commit of this step by which its versions got where they are; undefined where it made none, or somebody has set one of them since. */
function findEarlier({ history, rollbacks, wanted }, context) {
    const gone = (0,_core_git_quarantine_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBackIn */ .IL)(rollbacks);
    const later = new Set();
    for (const commit of history) {
        if (gone.has(commit.sha))
            continue;
        const images = (0,_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .trailerValues */ .u)(commit.message, _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.image);
        const names = images.map(nameIn);
        if (isOwn(commit, context) && isAmong(images, wanted))
            return names.some((name) => later.has(name)) ? undefined : earlier(commit);
        for (const name of names)
            later.add(name);
    }
    return undefined;
}
/** The commit of this step that an earlier attempt of the CI run has taken back by one of these rollbacks. */
function findTakenBack({ history, rollbacks, wanted }, context) {
    for (const { sha: takenBackBy, reverts, job } of rollbacks) {
        if (!(0,_quarantine_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfSameJob */ .bN)(job, context.facts))
            continue;
        const commit = history.find((one) => reverts.includes(one.sha) && isOwn(one, context) && isAmong((0,_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .trailerValues */ .u)(one.message, _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.image), wanted));
        const found = commit === undefined ? undefined : earlier(commit);
        if (found !== undefined)
            return { ...found, takenBackBy };
    }
    return undefined;
}
/** True where the commit set exactly these versions. */
function hasSet({ images }, versions) {
    const sorted = (values) => [...new Set(values)].toSorted().join('\n');
    return versions.length > 0 && sorted(images) === sorted(textsOf(versions));
}
function isAmong(images, wanted) {
    if (wanted === undefined)
        return true;
    const texts = textsOf(wanted);
    return images.length > 0 && images.every((image) => texts.includes(image));
}
function textsOf(versions) {
    return versions.map(({ name, version }) => (0,_core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerText */ .Pk)(`${name} ${version}`));
}
/** Whether there can be an earlier attempt at all: looking for it costs a request. */
function mayHaveRunBefore({ attempt, facts }) {
    return attempt > 1 || (facts.rerun !== false && facts.runUrl !== undefined);
}
function isOwn({ message }, { node, runId, facts }) {
    if (!(0,_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .trailerValues */ .u)(message, _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.workflow).includes((0,_core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerText */ .Pk)(node.id)))
        return false;
    return (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfSameJob */ .bN)((0,_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .trailerValues */ .u)(message, _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.job)[0], facts) || (0,_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .trailerValues */ .u)(message, _core_git_reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .runTrailer */ .VA).some((mark) => mark.startsWith(`${runId}/`));
}
function earlier({ sha, parents: [parent], message }) {
    return parent === undefined ? undefined : { sha, parent, images: (0,_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .trailerValues */ .u)(message, _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.image) };
}
function nameIn(value) {
    return value.split(' ', 1)[0] ?? '';
}


/***/ }),

/***/ 63155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  me: () => (/* binding */ notify),
  si: () => (/* binding */ patienceMs),
  lp: () => (/* binding */ tellFailedRollback)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/messages/run-message.js
var run_message = __webpack_require__(62646);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/messages/slack-card.js
var slack_card = __webpack_require__(78040);
// EXTERNAL MODULE: ./build/compiled/core/messages/slack-text.js
var slack_text = __webpack_require__(81765);
;// CONCATENATED MODULE: ./build/compiled/core/messages/slack.js



/** The body of a Slack incoming webhook. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
function composeSlackMessage(message) {
    const from = [message.repository, message.branch].filter((part) => part !== undefined).join(' ');
    return (0,slack_card/* slackMessage */.y)({
        title: titleOf(message),
        lead: composeHeadline(message),
        facts: [
            ...(message.commit === undefined ? [] : [['Commit', `\`${(0,slack_text/* escapeClipped */.R)((0,refs/* shortRevision */.w7)(message.commit), 40)}\``]]),
            ...(from === '' ? [] : [['From', (0,slack_text/* escapeClipped */.R)(from, 300)]]),
            ...(message.actor === undefined ? [] : [['By', (0,slack_text/* escapeClipped */.R)(message.actor, 100)]]),
        ],
        why: message.reason,
        causes: message.causes,
        notices: message.notices,
        links: [
            { label: 'Run', url: message.runUrl },
            { label: 'Argo CD', url: message.appUrl },
            { label: 'Commit', url: message.commitUrl },
        ],
    });
}
const mostApps = 10;
function titleOf({ outcome, apps }) {
    const named = apps[0] === undefined ? 'The application' : `${(0,slack_text/* escapeClipped */.R)(apps[0], 80)}${apps.length === 1 ? '' : ` and ${apps.length - 1} more`}`;
    const words = {
        succeeded: `:white_check_mark: ${named}: deployed`,
        'rolled-back': `:rewind: ${named}: rolled back`,
        'rollback-failed': `:rotating_light: ${named}: not rolled back, needs a person`,
        failed: `:x: ${named}: not deployed`,
    };
    return words[outcome];
}
function composeHeadline(message) {
    const named = message.apps.slice(0, mostApps).map((app) => `*${(0,slack_text/* escapeClipped */.R)(app, 200)}*`);
    const more = message.apps.length - named.length;
    const apps = named.length === 0 ? 'the application' : `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
    const commit = message.commit === undefined ? 'an unknown commit' : `\`${(0,slack_text/* escapeClipped */.R)((0,refs/* shortRevision */.w7)(message.commit), 40)}\``;
    const back = message.rollback?.revision === undefined ? '' : ` to \`${(0,slack_text/* escapeClipped */.R)((0,refs/* shortRevision */.w7)(message.rollback.revision), 40)}\``;
    const means = message.rollback?.strategy === 'git-revert' ? 'git revert' : 'Argo CD rollback';
    switch (message.outcome) {
        case 'succeeded':
            return `:white_check_mark: Deployed ${apps}: ${commit} is live and healthy`;
        case 'rolled-back':
            return `:rewind: Deployment of ${apps} failed: ${commit} was rolled back${back} by ${means}`;
        case 'rollback-failed':
            return `:rotating_light: Deployment of ${apps} failed: ${commit}, and the rollback${back} by ${means} failed too`;
        case 'failed':
            return `:x: Deployment of ${apps} failed: ${commit} was not rolled back`;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/engine/announce.js + 1 modules
var announce = __webpack_require__(83434);
// EXTERNAL MODULE: ./build/compiled/engine/within-time.js
var within_time = __webpack_require__(97746);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/sync-outcome.js
var sync_outcome = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/notify.js








/** Longest that a message may take before it is given up, in milliseconds. */
const deliveryMs = 15_000;
/** Tells a channel what happened. A message that cannot be delivered is a warning, never a failed deployment. */
async function notify(step, context) {
    const { dryRun } = context.settings;
    if (dryRun)
        return { kind: 'skipped', note: 'dry run: would post to Slack', outputs: {} };
    const deployments = context.deployments.all();
    if (context.failure === '' && deployments.length > 0 && deployments.every((deployment) => hasNothingToTell(deployment, context.facts))) {
        return { kind: 'skipped', note: 'nothing was changed, so there is nothing to tell', outputs: { delivered: false, channel: step.channel } };
    }
    const send = senderOf(step, context);
    if ('result' in send)
        return send.result;
    try {
        await (0,within_time/* withinTime */.d)(context.clock, deliveryMs, async (signal) => { await send.deliver(AbortSignal.any([context.signal, signal])); });
        if (step.body === undefined)
            putDownAsTold(context);
        return { kind: 'succeeded', outputs: { delivered: true, channel: step.channel }, note: 'told Slack' };
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        if (step.body === undefined)
            putDownAsTold(context);
        return notTold(error);
    }
}
/**
 * At the end of a run, tells the incoming webhook of a rollback that failed where no message of the workflow has: it may not
 * come to one then. Slack's thread tells of the end by itself. Returns what could not be told.
 */
async function tellFailedRollback(context, { withinMs }) {
    const { deployments, ports, settings: { slackWebhookUrl, dryRun }, clock } = context;
    const untold = deployments.all().some(({ state, failureTold }) => state === 'rollback-failed' && !failureTold);
    if (!untold || dryRun || slackWebhookUrl === undefined || ports.slack !== undefined)
        return [];
    putDownAsTold(context);
    try {
        await (0,within_time/* withinTime */.d)(clock, withinMs, async (signal) => { await ports.messages.post(slackWebhookUrl, usualMessage(context), signal); });
        return [];
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError))
            throw error;
        return [(0,announce/* undelivered */.o)('Slack', error)];
    }
}
/** Longest that this may take, in milliseconds. */
const patienceMs = { usual: deliveryMs, cancelled: 5_000 };
function putDownAsTold({ deployments }) {
    for (const { app, state } of deployments.all())
        if (state === 'rollback-failed')
            deployments.update(app, { failureTold: true });
}
/** The webhook where there is one; else the thread of the run, which tells by itself whatever has no words of its own. */
function senderOf(step, context) {
    const { slackWebhookUrl } = context.settings;
    const { ports, announcer } = context;
    if (slackWebhookUrl !== undefined)
        return { deliver: async (signal) => { await ports.messages.post(slackWebhookUrl, messageBody(step, context), signal); } };
    if (ports.slack === undefined || announcer === undefined)
        return { result: notTold(new adapter_error.AdapterError('refused', 'neither slack-webhook-url nor slack-token and slack-channel are set')) };
    if (step.body === undefined)
        return { result: { kind: 'skipped', note: 'the thread in Slack tells how the run ends', outputs: { delivered: true, channel: step.channel } } };
    return { deliver: async (signal) => { await announcer.reply(messageBody(step, context), signal); } };
}
/** A newer commit is for its own run to tell about. */
function hasNothingToTell({ state, autoSynced }, { rerun }) {
    return state === 'superseded' || (state === 'unchanged' && (!autoSynced || rerun === true));
}
function notTold(error) {
    return { kind: 'succeeded', outputs: { delivered: false, channel: 'slack' }, note: 'Slack was not told', problems: [(0,announce/* undelivered */.o)('Slack', error)] };
}
function messageBody(step, context) {
    if ((0,json/* isJsonObject */.O)(step.body))
        return step.body;
    if (typeof step.body === 'string')
        return { text: step.body };
    return usualMessage(context);
}
function usualMessage(context) {
    const message = deploymentMessage(context);
    return composeSlackMessage(context.ports.redact === undefined ? message : (0,redact_record/* redactTexts */.SG)(message, context.ports.redact));
}
function deploymentMessage(context) {
    const deployments = context.deployments.all();
    const [first] = deployments;
    const undone = deployments.find((deployment) => deployment.strategy !== undefined);
    return {
        outcome: outcomeOf(deployments, context.failure),
        apps: deployments.map(({ app }) => app.name),
        commit: context.commit?.sha ?? first?.revision,
        repository: context.facts.repository,
        branch: context.commit?.branch ?? context.facts.branch,
        reason: context.failure === '' ? undefined : context.failure,
        causes: deployments.flatMap(({ causes }) => causes),
        rollback: undone?.strategy === undefined ? undefined : { strategy: undone.strategy, revision: undone.liveRevision },
        notices: deployments.flatMap((deployment) => deployment.notices),
        actor: context.facts.actor,
        runUrl: context.facts.runUrl,
        appUrl: first === undefined ? undefined : (0,sync_outcome/* applicationUrl */.cm)(first.app, context),
        commitUrl: (0,run_message/* commitPage */.b2)(context.facts, context.commit?.sha ?? first?.revision),
    };
}
function outcomeOf(deployments, failure) {
    if (deployments.some(({ state }) => state === 'rollback-failed'))
        return 'rollback-failed';
    if (deployments.some(({ state }) => state === 'rolled-back'))
        return 'rolled-back';
    return failure === '' ? 'succeeded' : 'failed';
}


/***/ }),

/***/ 20743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ allowImages),
/* harmony export */   Nj: () => (/* binding */ allowCommit),
/* harmony export */   bN: () => (/* binding */ isOfSameJob)
/* harmony export */ });
/* harmony import */ var _core_git_quarantine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22355);
/* harmony import */ var _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99752);
/* harmony import */ var _core_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56370);



/** Loops end: what was rolled back as often as this has to be named, even where nothing is refused otherwise. */
const timesUntilNamed = 2;
/** What may be set of these versions. */
function allowImages(images, rollbacks, { settings: { quarantine } }) {
    const judged = images.map((image) => ({ image, verdict: (0,_core_git_quarantine_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeImage */ .Qb)(image, rollbacks, quarantine.overrides) }));
    const problems = [];
    const blockedBy = [];
    for (const { image, verdict } of judged) {
        if (verdict.kind !== 'quarantined')
            continue;
        const { rollback, times } = verdict;
        problems.push(problem((0,_core_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersionedImage */ .Mb)(image), rollback, { times, refuses: quarantine.refuses, override: overrideFor(image, rollback), instead: 'set another version' }));
        blockedBy.push(rollback);
    }
    return { problems, blockedBy, overridden: judged.flatMap(({ image, verdict }) => (verdict.kind === 'overridden' ? [image] : [])) };
}
/** Whether a commit may be deployed that has been on the branch. */
function allowCommit(sha, rollbacks, { settings: { quarantine } }) {
    const verdict = (0,_core_git_quarantine_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCommit */ .xQ)(sha, rollbacks, quarantine.overrides);
    if (verdict.kind !== 'quarantined')
        return { problems: [], blockedBy: [], overridden: [] };
    const { rollback, times } = verdict;
    const found = problem(`commit ${sha.slice(0, 7)}`, rollback, { times, refuses: quarantine.refuses, override: sha.slice(0, 12), instead: 'push a new commit' });
    return { problems: [found], blockedBy: [rollback], overridden: [] };
}
function problem(what, { sha, reason }, { times, refuses, override, instead }) {
    const loops = times >= timesUntilNamed;
    const by = `${what} was rolled back by ${sha.slice(0, 7)}${reason === undefined ? '' : ` (${reason})`}${loops ? `, and ${times} times in all` : ''}`;
    if (!refuses && !loops)
        return { code: 'OSOP-ROLLBACK-003', severity: 'warning', message: by, hint: 'quarantine is off, so it is deployed all the same' };
    return { code: 'OSOP-ROLLBACK-003', severity: 'error', message: by, hint: `${instead}; to deploy it all the same, set quarantine-override: ${override}` };
}
/** The shortest text that names just this version; the rollback where it cannot be written so. */
function overrideFor(image, { sha }) {
    const { tag, digest } = (0,_core_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(image.version);
    const text = tag === undefined && digest !== undefined ? digest : (0,_core_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersionedImage */ .Mb)(image);
    return !text.includes(' ') && (0,_core_images_versioned_image_js__WEBPACK_IMPORTED_MODULE_2__/* .namesVersion */ .H7)(text, image) ? text : sha.slice(0, 12);
}
/** True where a commit says that an earlier attempt of this CI run made it. */
function isOfSameJob(job, { rerun, runUrl }) {
    return rerun !== false && job !== undefined && runUrl !== undefined && job === (0,_core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .trailerText */ .Pk)(runUrl);
}


/***/ }),

/***/ 20070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26907);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12659);
/* harmony import */ var _core_rollback_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23441);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38737);
/* harmony import */ var _until_aborted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1547);






/**
 * Git is asked about the newest revisions only, and no more once it could not tell this often: each answer may take a
 * fetch. A rollback does not wait longer than the seconds, for the events and for git, to know better where to.
 */
const limits = { revisions: 10, unknown: 2, seconds: 10 };
/**
 * The history of an Application, newest first, with what Argo CD's events and git say of each entry. What cannot be asked
 * is no error: the rows then say that it is not known. Throws only once the signal is aborted.
 */
async function readHistory(ref, { application, wanted, baseline }, context) {
    const revisionOf = (place) => (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedRevision */ .Gi)(place, application, wanted);
    const events = await readEvents(ref, context);
    const known = await readKnown(ref, context);
    const asked = { application, revisionOf, baseline, ...known };
    const rows = (0,_core_rollback_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyRows */ .U)({ ...asked, events });
    const takenBack = await findTakenBack(rows, (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .seenRevision */ .dP)(application, { ...wanted, revision: undefined }), context);
    return takenBack.size === 0 ? rows : (0,_core_rollback_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyRows */ .U)({ ...asked, events, takenBack });
}
async function readEvents(ref, context) {
    return await inTime(context, async (signal) => ({ kind: 'read', events: await context.ports.argocd.applicationEvents(ref, signal) }));
}
async function readKnown(ref, context) {
    const { earlierHealth } = context.ports;
    if (earlierHealth === undefined)
        return {};
    // Git's calls take no signal: what waits for them stops waiting.
    const read = await inTime(context, async (signal) => ({ kind: 'read', known: await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_4__/* .untilAborted */ .E)(signal, earlierHealth.of(ref)) }));
    return read.kind === 'read' ? { known: read.known } : { unrecorded: read.why };
}
/** What is of use to a rollback and must not hold it up: asked for some seconds, and told why it could not be had. Throws only once the signal is aborted. */
async function inTime({ signal, clock }, ask) {
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(clock, { scope: 'node', seconds: limits.seconds, parent: signal });
    try {
        return await ask(deadline.signal);
    }
    catch (error) {
        const isLate = deadline.signal.aborted && !signal.aborted;
        return { kind: 'unread', why: isLate ? `no answer within ${limits.seconds} s` : whyNot(error, signal) };
    }
    finally {
        deadline.cancel();
    }
}
function whyNot(error, signal) {
    if (signal.aborted || !(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        throw error;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(error.message, 200).replace(/\.$/, '');
}
/**
 * Which revisions have a revert that still stands, in the branch as the checkout has it, or as Argo CD saw it where that
 * is newer or is all there is. Revisions that nobody would go back to anyway are not asked about.
 */
async function findTakenBack(rows, seen, { ports, signal, clock }) {
    const takenBack = new Map();
    const revisions = new Set(rows.flatMap(({ revision, health, wasLeft }) => (revision === undefined || !isCommit(revision) || health === 'unhealthy' || wasLeft ? [] : [revision])));
    if (revisions.size === 0)
        return takenBack;
    const untilMs = clock.monotonicMs() + limits.seconds * 1000;
    let unknown = 0;
    try {
        const tip = await newestTip(seen, { ports });
        for (const revision of [...revisions].slice(0, limits.revisions)) {
            if (unknown >= limits.unknown || tip === undefined || clock.monotonicMs() >= untilMs)
                break;
            signal.throwIfAborted();
            const relation = revision === tip ? 'same' : await ports.git.relation(revision, tip);
            if (relation === 'unknown')
                unknown += 1;
            if (relation === 'reverted')
                takenBack.set(revision, tip);
        }
    }
    catch (error) {
        // What git has said until then counts; the rest stays unknown.
        whyNot(error, signal);
    }
    return takenBack;
}
async function newestTip(seen, { ports }) {
    const head = await ports.git.head().then(({ sha }) => sha, (error) => { if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError)
        return undefined; throw error; });
    if (head === undefined || seen === undefined || !isCommit(seen))
        return head ?? seen;
    const relation = head === seen ? 'same' : await ports.git.relation(seen, head);
    return relation === 'descendant' || relation === 'reverted' ? head : seen;
}
function isCommit(revision) {
    return /^[0-9a-f]{40}$/i.test(revision);
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/went-back.js
var went_back = __webpack_require__(55285);
// EXTERNAL MODULE: ./build/compiled/core/argocd/tracked-revision.js
var tracked_revision = __webpack_require__(26907);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/rollback/way.js
var way = __webpack_require__(38862);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(88197);
// EXTERNAL MODULE: ./build/compiled/engine/problems.js
var problems = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/operation.js
var operation = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/revisions.js
var revisions = __webpack_require__(59517);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/git/commit-message.js
var commit_message = __webpack_require__(99752);
// EXTERNAL MODULE: ./build/compiled/core/git/reverts.js
var reverts = __webpack_require__(69704);
;// CONCATENATED MODULE: ./build/compiled/core/git/revert-message.js



/**
 * The message of a revert commit. Foreign text is one line that begins with our own words, so that it cannot forge
 * a trailer, and has no brackets, so that `[skip ci]` keeps no pipeline from seeing the revert.
 */
function revertMessage(parts) {
    const { commits, partly, mark, runUrl } = parts;
    const reason = quotable(parts.reason, 300);
    const images = [...new Set([...commits, ...partly].flatMap((commit) => commit.images).map((image) => quotable(image, 300)))];
    const paragraphs = [
        [revertSubject(parts)],
        [...commits.map(({ sha }) => `This reverts commit ${sha}.`), ...partly.map(({ sha }) => `In part, this takes back commit ${sha}.`)],
        restoredWords(parts),
        parts.imagesOnly ? ['Later commits are in the way of a revert: only the image values are put back.'] : [],
        reason === '' ? [] : [`Reason: ${reason}`],
        [
            ...commits.map(({ sha }) => `${reverts/* revertsTrailer */.xp}: ${sha}`),
            ...images.map((image) => `${commit_message/* trailerNames */.Wi.quarantine}: ${image}`),
            ...(runUrl === undefined ? [] : [`${commit_message/* trailerNames */.Wi.job}: ${quotable(runUrl, 300)}`]),
            `${reverts/* runTrailer */.VA}: ${quotable(mark, 300)}`,
        ],
    ];
    return `${paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** The first line of the message, also the title of a pull request. */
function revertSubject({ commits, partly, within }) {
    const [newest, ...others] = [...commits, ...partly];
    if (newest === undefined)
        return `Restore ${within?.since.slice(0, 7) ?? 'an earlier commit'}`;
    const subject = `"${quotable(newest.subject, 72) || newest.sha.slice(0, 7)}"`;
    if (others.length > 0)
        return `Revert ${subject} and ${others.length} earlier ${others.length === 1 ? 'commit' : 'commits'}`;
    return commits.length === 0 ? `Revert a part of ${subject}` : `Revert ${subject}`;
}
function restoredWords({ within }) {
    if (within === undefined)
        return [];
    const paths = within.paths.includes('') ? '' : ` ${quotable(within.paths.join(', '), 300)}`;
    return [`Restored${paths === '' ? '' : ':'}${paths === '' ? ' all files' : paths}, as of ${within.since}.`];
}
function quotable(text, max) {
    return (0,one_line/* oneLine */.TN)(text, max)
        .replaceAll('[', '(')
        .replaceAll(']', ')')
        .replace(/skip-checks/gi, 'skip checks');
}

// EXTERNAL MODULE: ./build/compiled/core/git/run-trailer.js
var run_trailer = __webpack_require__(72636);
// EXTERNAL MODULE: ./build/compiled/core/yaml/splice.js + 2 modules
var splice = __webpack_require__(57355);
// EXTERNAL MODULE: ./build/compiled/core/images/source-documents.js
var source_documents = __webpack_require__(56469);
// EXTERNAL MODULE: ./build/compiled/core/images/update-path.js
var update_path = __webpack_require__(25388);
// EXTERNAL MODULE: ./build/compiled/core/images/write-image.js
var write_image = __webpack_require__(43524);
;// CONCATENATED MODULE: ./build/compiled/core/images/restore-images.js




class Impossible extends Error {
}
/**
 * Puts the old values of scalars back and leaves every other byte as it is, each where the value still is what the change made
 * of it. What has its old value by now is left alone; with any other value among them nothing is put back at all.
 */
function restoreImages(images, read) {
    if (images.length === 0)
        return { kind: 'impossible', because: 'the old values are not known' };
    try {
        const files = [...new Set(images.map(({ file }) => file))].map((path) => restoreFile(path, images.filter(({ file }) => file === path), read(path)));
        return { kind: 'restored', files: files.filter(({ before, after }) => before !== after) };
    }
    catch (error) {
        if (error instanceof Impossible)
            return { kind: 'impossible', because: error.message };
        throw error;
    }
}
function restoreFile(path, images, before) {
    if (before === undefined)
        throw new Impossible(`${path} is gone or cannot be read`);
    const { documents, problems } = (0,source_documents/* openSource */.oD)(path, before);
    if (problems.length > 0)
        throw new Impossible(`${path} is no YAML that can be changed: ${problems[0]?.message ?? ''}`);
    const places = [...new Set(images.map((image) => image.path))];
    const edits = places.flatMap((place) => restorePlace(images.filter((image) => image.path === place), { documents, text: before }));
    const spliced = (0,splice/* spliceYaml */.a)(before, path, edits);
    if (spliced.kind === 'refused')
        throw new Impossible(spliced.problems.map(({ message }) => message).join('; '));
    return { path, before, after: spliced.text };
}
/** `images` are all of one path, which leads to one scalar in each document of the file that has it. */
function restorePlace(images, { documents, text }) {
    const [first] = images;
    if (first === undefined)
        return [];
    const { file, path, from, to } = first;
    const place = `${file}#${path}`;
    if (images.some((image) => image.from !== from || image.to !== to))
        throw new Impossible(`${place} had several old values`);
    if (from === '')
        throw new Impossible(`${place} had no value before`);
    const found = spotsOf(place, { documents, text });
    if (found.length === 0)
        throw new Impossible(`${place} is not there any more`);
    const changed = found.filter(({ document, pointer }) => document.textOf(pointer) === to);
    const others = found.filter(({ document, pointer }) => document.textOf(pointer) !== to && document.textOf(pointer) !== from);
    // Other documents of the file may have something else at the same path: then all of ours must be as they were left.
    const known = changed.length === images.length || (found.length === images.length && others.length === 0);
    if (!known)
        throw new Impossible(`${place} ${changed.length > images.length ? `is ${to} in other documents of the file too` : `is ${describe(others)} by now, not ${to}`}`);
    return changed.map(({ document, pointer }) => ({ ...(0,write_image/* editBase */.a2)(document), kind: 'set', pointer, value: from }));
}
function spotsOf(place, { documents, text }) {
    const target = (0,update_path/* parseUpdateLine */.PU)(place);
    if ('wrong' in target)
        throw new Impossible(`${place} ${target.wrong}`);
    return documents.flatMap((document) => {
        const resolved = (0,update_path/* resolveSteps */.EE)(document, target.steps, text);
        return resolved.kind === 'found' ? [{ document: resolved.document, pointer: resolved.pointer }] : [];
    });
}
function describe(spots) {
    return spots.map(({ document, pointer }) => document.textOf(pointer) || 'empty').join(', ') || 'another value';
}

// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(34369);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
;// CONCATENATED MODULE: ./build/compiled/core/report/revert-report.js



/** Bytes of the list of commits: GitHub takes 65,536 characters in all. */
const longestList = 30_000;
/** Title and body of a pull request that takes commits back: why, which ones, and what made it. */
function revertReport(report) {
    const { commits, partly, within, imagesOnly, reason, runId, runUrl } = report;
    const items = [...commits.map((commit) => ({ commit, part: false })), ...partly.map((commit) => ({ commit, part: true }))];
    const made = runUrl === undefined || !/^https:\/\/[\w.:/-]+$/.test(runUrl) ? `run ${(0,untrusted_text.forMarkdownCode)(runId)}` : `[this run](${runUrl})`;
    const paragraphs = [
        ...(reason === '' ? [] : [`Reason: ${(0,untrusted_text.forMarkdown)(reason)}`]),
        'Until this is merged, the branch still names what it takes back:',
        (0,markdown_blocks/* fitList */.em)('- ', { items, budget: longestList }, ({ commit, part }) => `${line(commit)}${part ? ' (in part: it changed other paths too)' : ''}`),
        ...(within === undefined ? [] : [`Restored as of ${within.since}: ${within.paths.includes('') ? 'all files' : within.paths.map((path) => (0,untrusted_text.forMarkdownCode)(path)).join(', ')}.`]),
        ...(imagesOnly ? ['Later commits are in the way of a revert: only the image values are put back.'] : []),
        `Made by osop-argocd-action in ${made}.`,
    ];
    return { title: revertSubject(report), body: `${paragraphs.join('\n\n')}\n` };
}
function line({ sha, subject }) {
    return `${sha} ${(0,untrusted_text.forMarkdown)(subject)}`.trimEnd();
}

// EXTERNAL MODULE: ./build/compiled/engine/changed-texts.js
var changed_texts = __webpack_require__(46916);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/write-config.js + 1 modules
var write_config = __webpack_require__(58779);
// EXTERNAL MODULE: ./build/compiled/engine/landing.js + 1 modules
var landing = __webpack_require__(95496);
// EXTERNAL MODULE: ./build/compiled/engine/proposal-branch.js
var proposal_branch = __webpack_require__(34808);
;// CONCATENATED MODULE: ./build/compiled/engine/take-back.js









/**
 * Takes commits back on top of the branch as it is now: by git's revert, or by the old values of the images where later commits
 * are in its way. By pull request where the inputs ask for it. Looked up first, so that a second call finds what the first one
 * made. Throws AdapterError: `conflict` where neither way is left, `refused` for what must not be taken back.
 */
async function takeBack(asked, context) {
    const { runId, node, settings, ports: { random, pullRequests } } = context;
    const task = { asked, context, mark: (0,run_trailer/* changeMark */.uM)({ runId, node: node.id, id: random.uuid() }) };
    return settings.bump.proposes && pullRequests !== undefined ? await propose(task, pullRequests) : await takeBackAtOnce(task);
}
async function takeBackAtOnce(task) {
    const landed = await landIt(task);
    show(landed, { task, state: 'made' });
    return takenBack(landed);
}
/** What is found there already was shown by whoever did it. */
function show({ kind, sha, branch, result }, { task, state }) {
    if (kind === 'landed' && result.how !== 'found')
        task.context.shows({ state, takesBack: true, sha, branch, images: [], texts: result.texts });
}
async function landIt(task, proposal) {
    const { asked: { branch }, context: { clock, signal, settings, ports: { configRepository, random } }, mark } = task;
    return await (0,landing/* land */.o)({
        repository: configRepository, clock, random, signal, branch, mark, proposal, within: [],
        author: settings.bump.author, attempts: settings.bump.pushAttempts,
        plan: async (state) => await plan(state, task),
    });
}
async function plan(state, task) {
    const { asked: { commits, images, reason }, context: { facts, ports }, mark } = task;
    const reversal = await ports.configRepository.revert(state, isList(commits) ? { commits } : commits);
    const { restoredSha } = reversal;
    if (reversal.kind === 'found')
        return { kind: 'nothing', result: { how: 'found', sha: reversal.sha, restoredSha } };
    const parts = { commits: reversal.commits, within: 'since' in commits ? commits : undefined, reason, mark, runUrl: facts.runUrl };
    if (reversal.kind === 'reverted') {
        const result = { how: 'reverted', restoredSha, parts: { ...parts, partly: reversal.partly, imagesOnly: false }, texts: async () => await (0,changed_texts/* revertedTexts */.W)(state, reversal.reverted) };
        return { kind: 'change', files: new Map(), reverted: reversal.reverted, message: revertMessage(result.parts), result };
    }
    const restored = await putBack(state, images);
    if (restored.kind === 'impossible') {
        const also = images.length === 0 ? '' : `; nor can the image values be put back: ${restored.because}`;
        throw new adapter_error.AdapterError('conflict', `${reversal.message}${also}; nothing was pushed.`, { hint: reversal.hint });
    }
    if (restored.files.length === 0)
        return { kind: 'nothing', result: { how: 'found', sha: state.sha, restoredSha } };
    const result = { how: 'restored', restoredSha, conflict: reversal.message, parts: { ...parts, partly: [], imagesOnly: true }, texts: restored.files };
    return { kind: 'change', files: new Map(restored.files.map(({ path, after }) => [path, after])), message: revertMessage(result.parts), result };
}
async function putBack(state, images) {
    const files = [...new Set(images.map(({ file }) => file))];
    const wider = await state.widen(files);
    await wider.load(files);
    return restoreImages(images, wider.read);
}
function takenBack(landed) {
    const { result } = landed;
    // Of a commit that was sent, nothing can be found but itself.
    return { sha: landed.kind === 'nothing' && result.how === 'found' ? result.sha : landed.sha, restoredSha: result.restoredSha, how: result.how, ...('conflict' in result && result.conflict !== undefined ? { conflict: result.conflict } : {}) };
}
/** On a branch of its own, from what the base is now; one that waits already is gone on with. */
async function propose(task, pullRequests) {
    const { asked, context: { runId, ports: { configRepository: repository } } } = task;
    const base = await repository.head(asked.branch, []);
    const whole = (await plan(base, task)).result;
    if (whole.how === 'found')
        return whole;
    const { head, landed } = await (0,proposal_branch/* landProposal */.g)({ stem: stemOf(asked), base: base.branch }, { pullRequests, repository, runId }, async (proposal) => await landIt(task, proposal));
    const taken = takenBack(landed);
    // What landed meanwhile on the base itself leaves nothing to propose.
    if (landed.branch === landed.base)
        return taken;
    show(landed, { task, state: 'proposed' });
    // What is found on the base by then is what there is to tell.
    let found = taken;
    const isWanted = async () => {
        const { result } = await plan(await repository.head(asked.branch, []), task);
        if (result.how === 'found')
            found = result;
        return result.how !== 'found';
    };
    const opened = await pullRequests.open({ head, base: landed.base, labels: [], ...revertReport({ ...whole.parts, runId }), isWanted });
    return opened === undefined ? found : { ...taken, pullRequest: { number: opened.number, url: opened.url } };
}
function isList(commits) {
    return Array.isArray(commits);
}
function stemOf({ commits }) {
    if (!('since' in commits))
        return `osop/revert-${(isList(commits) ? (commits[0] ?? '') : commits.upTo).slice(0, 12)}`;
    return ['osop/revert-to', commits.since.slice(0, 12), (0,write_config/* branchWords */.a)(commits.paths)].filter((word) => word !== '').join('-');
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/rollouts.js
var rollouts = __webpack_require__(17309);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/act-on-resources.js
var act_on_resources = __webpack_require__(79649);
// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(55633);
// EXTERNAL MODULE: ./build/compiled/core/git/quarantine.js
var quarantine = __webpack_require__(22355);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/standing.js








/** Looks at git and at the cluster as they are now. What cannot be asked is said to be not known; throws nothing but bugs. */
async function standingOf(ref, context) {
    const { deployments, commit, ports } = context;
    const deployment = deployments.get(ref);
    const bad = deployment?.revision ?? commit?.sha ?? deployment?.left;
    const [application, git] = await Promise.all([
        tried(async () => await ports.argocd.get(ref, { signal: context.signal }), context),
        bad === undefined ? undefined : standingInGit(bad, context),
    ]);
    const running = 'is' in application ? runningIn(application.is, context) : undefined;
    return {
        git: git?.line ?? 'git: which commit to look for, and where, is not known',
        cluster: 'is' in application ? `cluster: ${ref.name} runs ${running === undefined ? 'a revision that is not known' : (0,refs/* shortRevision */.w7)(running)} and is ${application.is.status?.health?.status ?? 'Unknown'}` : `cluster: how ${ref.name} is, is not known (${application.why})`,
        command: commandFor(ref, { git, isAutomated: 'is' in application && (0,argocd_application/* isAutoSynced */.Y)(application.is), runsBad: bad !== undefined && running === bad }),
    };
}
/** Undefined where no branch is known. */
async function standingInGit(bad, context) {
    const { commit, facts, ports } = context;
    const branch = commit?.branch ?? facts.branch;
    if (branch === undefined)
        return undefined;
    const history = await tried(async () => await ports.configRepository.history(branch), context);
    if ('why' in history)
        return { kind: 'unknown', line: `git: what ${branch} has is not known (${history.why})`, revert: undefined };
    const head = history.is[0]?.sha ?? '';
    const found = history.is.find(({ sha }) => sha === bad);
    if (found === undefined)
        return { kind: 'gone', line: `git: ${branch} is at ${(0,refs/* shortRevision */.w7)(head)}, and ${(0,refs/* shortRevision */.w7)(bad)} is not among its latest commits`, revert: undefined };
    const by = (0,quarantine/* readRollbacks */.GL)(history.is).find(({ reverts }) => reverts.includes(bad));
    if (by !== undefined)
        return { kind: 'reverted', line: `git: ${branch} is at ${(0,refs/* shortRevision */.w7)(head)}, ${by.sha === head ? 'which' : `and ${(0,refs/* shortRevision */.w7)(by.sha)}`} has reverted ${(0,refs/* shortRevision */.w7)(bad)}`, revert: undefined };
    const at = head === bad ? `at the bad revision ${(0,refs/* shortRevision */.w7)(bad)}` : `at ${(0,refs/* shortRevision */.w7)(head)} and still has the bad revision ${(0,refs/* shortRevision */.w7)(bad)}`;
    return { kind: 'named', line: `git: ${branch} is ${at}: the next sync brings it back`, revert: `git revert ${found.parents.length > 1 ? '-m 1 ' : ''}${pushed(bad, commit)} && git push` };
}
/** What one push brought, where that was more than one commit. */
function pushed(bad, commit) {
    if (commit?.sha !== bad || commit.previousSha === undefined || commit.firstParent === undefined || commit.previousSha === commit.firstParent)
        return bad;
    return `${commit.previousSha}..${bad}`;
}
async function tried(ask, { signal }) {
    try {
        return { is: await ask() };
    }
    catch (error) {
        if (signal.aborted)
            return { why: 'there was no time left to ask' };
        if (!(error instanceof adapter_error.AdapterError))
            throw error;
        return { why: (0,one_line/* oneLine */.TN)(error.message, 200).replace(/\.$/, '') };
    }
}
function commandFor(ref, { git, isAutomated, runsBad }) {
    const name = (0,selection/* displayName */.QC)(ref);
    if (git?.revert !== undefined)
        return runsBad && !isAutomated ? `${git.revert} && osop-argocd sync --app ${name}` : git.revert;
    return `osop-argocd rollback --app ${name}`;
}
function runningIn(application, context) {
    return (0,tracked_revision/* deployedRevision */.Sf)(application, (0,revisions/* wantedOf */.L)(context.commit?.sha, context));
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback-results.js

/** Outputs of a rollback that was carried out. */
function rollbackOutputs(ref, restored, { verified, status, message }) {
    return {
        from: restored.from ?? null,
        revision: restored.revision ?? null,
        app: ref.name,
        strategy: restored.strategy,
        phase: verified ? 'Succeeded' : 'Failed',
        status,
        verified,
        id: restored.entry?.id ?? null,
        reason: restored.reason,
        revert_sha: restored.revertSha ?? null,
        message,
    };
}
/** There is nothing to do, or it must not be done: no failure of its own. */
function notRolledBack(ref, reason) {
    return { kind: 'skipped', note: reason, outputs: withoutResult(ref, { phase: 'Skipped', message: reason }) };
}
/** What was asked for cannot be, and nothing was changed. `refused` is what Argo CD or git does not permit. */
function refusedRollback(ref, problem, { refused = false } = {}) {
    return { kind: 'failed', retryable: false, refused, problems: [problem], outputs: withoutResult(ref, { phase: 'Failed', message: problem.message }) };
}
/** It should have gone back and has not: a person has to look, and is told what git has, what runs, and what to type. */
async function failedRollback(ref, { because, next, ...problem }, context) {
    const { deployments, clock, settings } = context;
    // By hand, what is put down so far is only that the end is not known.
    const before = settings.manual === undefined ? (deployments.get(ref)?.causes ?? []) : [];
    // Before anything is asked: whatever ends this now, it is known to have failed.
    deployments.update(ref, { state: 'rollback-failed', endedMs: clock.monotonicMs(), causes: [...before, because ?? problem.message] });
    const { git, cluster, command } = await standingOf(ref, context);
    const todo = next ?? command;
    deployments.update(ref, { notices: [git, cluster, `next: ${todo}`] });
    const hint = problem.hint === undefined ? todo : problem.hint.includes('git revert') || problem.hint.includes(todo) ? problem.hint : `${problem.hint.replace(/\.$/, '')}; then: ${todo}`;
    const { changed = [] } = deployments.get(ref) ?? {};
    const message = [problem.message.replace(/\.$/, ''), ...changed.map((one) => `${one} before that`), git, cluster].join('; ');
    const told = { ...problem, message, hint };
    return { kind: 'failed', retryable: false, problems: [told], outputs: withoutResult(ref, { phase: 'Failed', message: told.message }) };
}
/** By hand, from the first change on: whatever ends it before it is proved, somebody has to look. */
function beginRollback({ ref, badRevision }, { deployments, settings }) {
    if (settings.manual !== undefined)
        deployments.update(ref, { left: badRevision, state: 'rollback-failed', causes: ['the rollback was begun, and whether it helped is not known'] });
}
function withoutResult(ref, { phase, message }) {
    return { app: ref.name, revision: null, strategy: null, phase, status: 'Unknown', verified: false, id: null, reason: message, revert_sha: null, message };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/abort-rollouts.js




/**
 * Ends updates of Rollouts that are under way, so that nothing more is shifted to what goes back anyway. One that cannot be
 * ended is only told: the rollback replaces what it rolls out. What was ended is put down, should nothing else come of the rollback.
 */
async function abortRollouts({ ref, application, badRevision }, context) {
    if (application.status?.resources?.some(({ group = '', kind }) => (0,rollouts/* isRollout */.kA)({ group, kind })) !== true)
        return;
    const done = (name) => {
        const { changed = [] } = context.deployments.get(ref) ?? {};
        context.deployments.update(ref, { changed: [...changed, `the update of Rollout ${name} was aborted`] });
        beginRollback({ ref, badRevision }, context);
    };
    try {
        const nodes = await context.ports.argocd.resourceTree(ref, context.signal);
        for (const node of nodes.filter(rollouts/* isRollout */.kA)) {
            const result = await (0,act_on_resources/* actOnObject */.L)(ref, { kind: 'action', app: ref.name, action: 'abort', of: 'Rollout', name: node.name }, { node, context });
            if (result.kind === 'succeeded' && result.outputs['changed'] === true) {
                done(node.name);
                context.report(result.note ?? `aborted Rollout ${node.name}`);
            }
            if (result.kind === 'failed')
                context.report(`the update of Rollout ${node.name} is not aborted: ${result.problems[0]?.message ?? ''}`);
        }
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
            throw error;
        context.report(`the update of its Rollouts is not aborted: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`);
    }
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/deployed-before.js + 1 modules
var deployed_before = __webpack_require__(69590);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/declared-sources.js
var declared_sources = __webpack_require__(95806);
// EXTERNAL MODULE: ./build/compiled/core/git/trailers.js
var trailers = __webpack_require__(36299);
// EXTERNAL MODULE: ./build/compiled/core/rollback/choose-target.js
var choose_target = __webpack_require__(39644);
// EXTERNAL MODULE: ./build/compiled/engine/until-aborted.js
var until_aborted = __webpack_require__(1547);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/rollback-history.js
var rollback_history = __webpack_require__(20070);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback-goal.js





/** True for what is to be left, by whichever name it was deployed. */
function isLeft(revision, { badRevision, alike }) {
    return revision !== undefined && (revision === badRevision || alike.includes(revision));
}
/** Chooses where to go back to, by what is known of each entry of the history. */
async function chooseGoal({ ref, application, deployment, badRevision, alike, to, wanted }, context) {
    const baseline = deployment?.baseline;
    const rows = await (0,rollback_history/* readHistory */.L)(ref, { application, wanted, baseline }, context);
    const sameVersions = rows.some(({ health }) => health === 'unknown') ? await findSameVersions(badRevision, context) : new Set();
    const choice = (0,choose_target/* chooseTarget */.b)(rows, to, { badRevision: deployment?.hydratedRevision ?? badRevision, alike, sameVersions, baseline });
    switch (choice.kind) {
        case 'entry':
            return { kind: 'entry', entry: choice.row.entry, revision: choice.row.revision, reason: choice.reason, warnings: choice.warnings };
        case 'not-in-history':
            return { kind: 'commit', revision: choice.revision, reason: choice.reason, warnings: [] };
        case 'none':
            return choice;
    }
}
/**
 * Commits of the branch by which the same step set just the versions that the bad one set. None where it cannot be asked in time,
 * where this run has nothing to do with it, and where what is deployed is hydrated from it.
 */
async function findSameVersions(badRevision, context) {
    const { commit, ports } = context;
    const { branch } = commit ?? {};
    if (branch === undefined)
        return new Set();
    const read = await (0,rollback_history/* inTime */.R)(context, async (signal) => ({ kind: 'read', history: await (0,until_aborted/* untilAborted */.E)(signal, ports.configRepository.history(branch)) }));
    if (read.kind === 'unread')
        return new Set();
    const told = read.history.map(({ sha, message }) => ({ sha, set: (0,trailers/* trailerValues */.u)(message, commit_message/* trailerNames */.Wi.image).length === 0 ? '' : JSON.stringify(toldBy.map((name) => (0,trailers/* trailerValues */.u)(message, name).toSorted())) }));
    const bad = told.find(({ sha }) => sha === badRevision)?.set ?? '';
    return new Set(told.flatMap(({ sha, set }) => (bad !== '' && set === bad && sha !== badRevision ? [sha] : [])));
}
/** What tells which versions a commit has set, and where: the step that made it. */
const toldBy = [commit_message/* trailerNames */.Wi.image, commit_message/* trailerNames */.Wi.workflow, commit_message/* trailerNames */.Wi.promotion];

// EXTERNAL MODULE: ./build/compiled/engine/handlers/sync.js + 2 modules
var sync = __webpack_require__(45609);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/await-healthy.js
var await_healthy = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/gate.js
var gate = __webpack_require__(83436);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/verify-rollback.js






/** The rollback counts only once the old revision runs and is healthy, by the same gate as a deployment. */
async function verifyRollback({ ref, application, badRevision }, restored, context) {
    const expectation = {
        kind: restored.strategy === 'argocd' ? 'rolled-back' : 'live', ...(0,revisions/* wantedOf */.L)(restored.sources === undefined ? restored.revision : undefined, context), sources: restored.sources, allowSuspended: context.settings.allowSuspended, uid: application.metadata.uid,
    };
    const outcome = await (0,await_healthy/* awaitHealthy */.i)(ref, expectation, { bounds: (0,gate/* gateBounds */.vo)({ maxRetries: 2, strategy: 'fixed', backoffSec: 10 }, context), context });
    const verified = outcome.verdict === 'healthy';
    const health = outcome.application?.status?.health?.status ?? 'Unknown';
    const before = context.settings.manual === undefined ? (context.deployments.get(ref)?.causes ?? []) : [];
    context.deployments.update(ref, {
        state: verified ? 'rolled-back' : 'rollback-failed',
        strategy: restored.strategy,
        notices: restored.notices,
        endedMs: context.clock.monotonicMs(),
        liveRevision: restored.revision,
        ...(outcome.application === undefined ? {} : { application: outcome.application }),
        ...(verified ? withoutDoubt(context) : { unproven: outcome.verdict === 'degraded' || outcome.verdict === 'failed' ? 'unhealthy' : 'unknown', causes: [...before, ...(0,gate/* causesOf */.cZ)(outcome).map((cause) => `after the rollback: ${cause}`)] }),
    });
    const also = verified ? undefined : await restored.allTheSame?.();
    const outputs = rollbackOutputs(ref, { ...restored, revertSha: also?.sha ?? restored.revertSha, from: badRevision }, { verified, status: health, message: outcome.message });
    if (verified)
        return { kind: 'succeeded', outputs, note: `rolled back to ${(0,refs/* shortRevision */.w7)(restored.revision ?? '')}: ${restored.reason}` };
    const { git, cluster, command } = await standingOf(ref, context);
    const problem = unverified(ref.name, [outcome.message, ...(also === undefined ? [] : [also.said]), git, cluster].join('; '));
    context.deployments.update(ref, { notices: [...(also === undefined ? [] : [also.said]), git, cluster, `next: ${command}`] });
    return { kind: 'failed', retryable: false, outputs, problems: [problem.hint?.includes(command) === true ? problem : { ...problem, hint: `${problem.hint ?? ''}; to keep the bad one from coming back: ${command}` }] };
}
/** By hand, what was put down as not known when it began is known now; after a failure the causes are why there is a rollback. */
function withoutDoubt({ settings }) {
    return settings.manual === undefined ? {} : { causes: [] };
}
/** A rollback that went through, and of which nobody knows that it helped. */
function unverified(name, message) {
    return {
        code: 'OSOP-ROLLBACK-002',
        severity: 'error',
        message: `the rollback of ${name} could not be verified: ${message}`,
        hint: `look at the application before anything else is deployed; to choose another revision: osop-argocd rollback --app ${name}`,
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback-by-git.js













/** Takes commits back in git, brings the result to the cluster, and proves that it runs. */
async function rollBackByGit(leaving, context) {
    const { ref, application, badRevision } = leaving;
    const taking = context.settings.manual === undefined ? await afterFailure(leaving, context) : await byHand(leaving, context);
    if ('problem' in taking)
        return context.settings.manual === undefined ? await failedRollback(ref, taking.problem, context) : refusedRollback(ref, taking.problem);
    const rollback = { app: (0,selection/* displayName */.QC)(ref), strategy: 'git-revert', from: badRevision, to: 'since' in taking.commits ? taking.commits.since : undefined, id: undefined, reason: `${taking.what}: ${taking.why}` };
    context.report(`${taking.what} on ${taking.branch}: ${taking.why}`, { rollback });
    await abortRollouts(leaving, context);
    const taken = await takeBack(taking, context);
    // Nothing is left to take back, and nobody did it: the commit itself is empty.
    if (context.settings.manual === undefined && taken.how === 'found' && taken.sha === badRevision)
        return await failedRollback(ref, emptyCommit(ref.name, badRevision), context);
    beginRollback(leaving, context);
    context.deployments.update(ref, { revertSha: taken.sha, strategy: 'git-revert', application, autoSynced: (0,argocd_application/* isAutoSynced */.Y)(application) });
    if (taken.pullRequest !== undefined)
        return await failedRollback(ref, waiting(ref.name, taken.pullRequest), context);
    const { done: restores, said } = takenWords(taken, { bad: badRevision ?? '', branch: taking.branch });
    context.report(said);
    const own = ownBefore(leaving);
    if (!(0,argocd_application/* isAutoSynced */.Y)(application)) {
        if (own !== undefined)
            await (0,declared_sources/* awaitSources */.X)(ref, own.sources, context);
        const synced = await (0,sync/* syncPinned */.O)({ ref, wanted: { ...leaving.wanted, revision: own === undefined ? taken.sha : undefined }, prune: leaving.deployment?.prune ?? false }, context);
        if (synced.kind === 'failed')
            return await failedRollback(ref, synced.problems[0] ?? unverified(ref.name, 'the sync of the revert failed'), context);
    }
    return await verifyRollback(leaving, { revision: own?.revision ?? taken.sha, ...(own === undefined ? {} : { sources: own.sources }), strategy: 'git-revert', entry: undefined, notices: [], revertSha: taken.sha, reason: context.settings.manual === undefined ? restores : `${restores}; ${taking.why}` }, context);
}
/** Of one that follows something else than the commit that is taken back: the sources, and what they stood for, that it is to have again. */
function ownBefore({ application, deployment, wanted }) {
    if (deployment?.follows !== 'own')
        return undefined;
    const { entry } = deployment.baseline ?? {};
    const several = (entry?.sources ?? []).length > 0;
    return { sources: several ? { sources: entry?.sources } : { source: entry?.source }, revision: (0,tracked_revision/* trackedRevision */.Gi)(entry, application, wanted) };
}
/** Words for what became of git: `said` while it goes on, `done` for afterwards. */
function takenWords({ how, sha, restoredSha, conflict, pullRequest }, { bad, branch }) {
    const values = `puts the image values from before ${(0,refs/* shortRevision */.w7)(bad)} back`;
    const done = how === 'restored' ? `${(0,refs/* shortRevision */.w7)(sha)} ${values}` : `${(0,refs/* shortRevision */.w7)(sha)} reverts ${(0,refs/* shortRevision */.w7)(bad)} and restores ${(0,refs/* shortRevision */.w7)(restoredSha)}`;
    if (pullRequest !== undefined)
        return { done: `pull request #${pullRequest.number} is to take ${(0,refs/* shortRevision */.w7)(bad)} back`, said: `pull request #${pullRequest.number} waits to be merged: ${pullRequest.url}` };
    if (how === 'found')
        return { done, said: `${(0,refs/* shortRevision */.w7)(sha)} has done that already` };
    return { done, said: `${conflict === undefined ? '' : `${conflict}; putting the old image values back instead: `}pushed ${(0,refs/* shortRevision */.w7)(sha)} to ${branch}` };
}
/** What this run deployed: its commit, and no more than that. */
async function afterFailure(leaving, context) {
    const { ref, badRevision } = leaving;
    const branch = context.commit?.branch ?? context.facts.branch;
    const cannot = (why, hint) => ({ problem: { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back by git: ${why}`, hint } });
    if (badRevision === undefined || branch === undefined) {
        return cannot(`${badRevision === undefined ? 'the commit to revert' : 'the branch to push to'} is not known`, 'run the workflow for a push to a branch, or set config-branch');
    }
    const unfounded = whyNoRevert(leaving) ?? whyNotOurs(badRevision, context);
    if (unfounded !== undefined)
        return cannot(unfounded, `look at the application; if the commit is to blame all the same: git revert ${badRevision} && git push`);
    const before = beforePush(context, badRevision);
    const loop = context.commit?.takenBackBy === undefined ? await whyLoop({ branch, from: before, upTo: badRevision }, context) : undefined;
    if (loop !== undefined)
        return cannot(loop, 'deploy a good revision');
    const taking = { branch, images: context.written.flatMap(({ images }) => images), reason: context.failure === '' ? 'the deployment failed' : context.failure, why: 'it is what this run deployed' };
    if (before === undefined)
        return { ...taking, commits: [badRevision], what: `reverting ${(0,refs/* shortRevision */.w7)(badRevision)}` };
    return { ...taking, commits: { after: before, upTo: badRevision, paths: (0,way/* sourcePaths */.KS)(leaving.application, leaving.wanted) }, what: `reverting what ${(0,refs/* shortRevision */.w7)(before)}..${(0,refs/* shortRevision */.w7)(badRevision)} brought to ${ref.name}` };
}
/** What somebody asks for: everything since the revision to go back to, as far as it is about the application. */
async function byHand(leaving, context) {
    const { ref, application, wanted } = leaving;
    const goal = await chooseGoal(leaving, context);
    const problem = whyNotByGit(leaving, goal);
    if (problem !== undefined || goal.kind === 'none' || goal.revision === undefined)
        return { problem: problem ?? unverified(ref.name, 'there is nothing to go back to') };
    const paths = (0,way/* sourcePaths */.KS)(application, wanted);
    for (const warning of goal.warnings)
        context.report(warning);
    const reason = context.settings.manual?.reason;
    return {
        commits: { since: goal.revision, paths }, branch: await branchOf(leaving, context), images: [],
        reason: reason ?? `rolled back by hand to ${(0,refs/* shortRevision */.w7)(goal.revision)}`,
        what: describeRevert(leaving, goal), why: goal.reason,
    };
}
/** Why a revert cannot lead there; undefined where it may. */
function whyNotByGit({ ref, application, wanted }, goal) {
    const cannot = (message, hint) => ({ code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back${message}`, hint });
    const why = goal.kind === 'none' ? goal.reason : goal.revision === undefined ? 'its history does not name a commit' : undefined;
    if (why !== undefined)
        return cannot(`: ${why}`, 'name a revision of its history by `to`, such as id:4, or a commit');
    if ((0,way/* sourcePaths */.KS)(application, wanted).length > 0)
        return undefined;
    return cannot(' by git: none of its sources is in the config repository', 'set config-repository to the repository that it is deployed from');
}
/** Words for what a rollback in git will take back. */
function describeRevert({ application, wanted }, goal) {
    const to = goal.kind === 'none' ? '' : (0,refs/* shortRevision */.w7)(goal.revision ?? '');
    const paths = (0,way/* sourcePaths */.KS)(application, wanted).map((path) => (path === '' ? 'the repository' : path));
    return `by reverting in git what changed ${paths.join(', ')} since ${to}`;
}
/** The branch that the application follows; the repository's default where it says HEAD. */
async function branchOf({ application, wanted }, context) {
    const { spec: { source, sources = [] } } = application;
    const follows = [...(sources.length > 0 ? sources : [source])].map((one) => one?.targetRevision).find((name) => name !== undefined && name !== '' && name !== 'HEAD' && !/^[0-9a-f]{40}$/i.test(name));
    return follows ?? wanted.origin?.branch ?? (await context.ports.configRepository.head(undefined, [])).branch;
}
/**
 * Why a revert would restore nothing: the application was never deployed, or was broken before the commit came.
 * Others read the same branch, and would lose what the commit brought them.
 */
function whyNoRevert(leaving) {
    const { deployment, application, wanted } = leaving;
    const baseline = deployment?.baseline;
    if (baseline === undefined || isLeft((0,tracked_revision/* trackedRevision */.Gi)(baseline.entry, application, wanted), leaving))
        return undefined;
    if (baseline.entry === undefined)
        return 'nothing had been deployed before this run';
    // Auto-sync may have been quicker than this run: then the health that was found is already what the commit did.
    return baseline.healthy || isLeft(baseline.underWay, leaving) ? undefined : 'it was not healthy before this commit either';
}
/** A step that had nothing to change has found its commit: it may be anybody's. */
function whyNotOurs(badRevision, { commit, written }) {
    const found = commit?.madeHere === false && written.some(({ sha, changed }) => sha === badRevision && !changed);
    return found ? 'this run has changed nothing in git, and its newest commit is not this run\'s' : undefined;
}
/** What takes something back is not taken back itself: that would go round for ever. */
async function whyLoop({ branch, from, upTo }, { ports }) {
    const history = await ports.configRepository.history(branch);
    const start = history.findIndex(({ sha }) => sha === upTo);
    const end = from === undefined ? start + 1 : history.findIndex(({ sha }) => sha === from);
    return start < 0 ? undefined : (0,quarantine/* whyNotRevertable */.Ml)(history.slice(start, Math.max(start + 1, end)));
}
/** Where the branch was before a push of more than one commit; undefined where one commit is all of it. */
function beforePush({ commit }, badRevision) {
    if (commit?.sha !== badRevision || commit.previousSha === undefined || commit.firstParent === undefined)
        return undefined;
    return commit.previousSha === commit.firstParent ? undefined : commit.previousSha;
}
function emptyCommit(name, bad) {
    return { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${name} cannot be rolled back by git: ${(0,refs/* shortRevision */.w7)(bad)} changes nothing that could be taken back`, hint: 'deploy a good revision' };
}
function waiting(name, { number, url }) {
    const because = `the revert waits to be merged in pull request #${number}`;
    return { code: 'OSOP-ROLLBACK-002', severity: 'error', message: `${name} is not rolled back yet: ${because}`, because, next: `merge ${url}, and run this again`, hint: `merge ${url}, and run this again` };
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/successor.js
var successor = __webpack_require__(87061);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback-by-argocd.js















/**
 * Goes back by Argo CD, which is at once and leaves git as it is. A commit that this run made is then taken back in git too,
 * so that the next sync does not bring it back; where Argo CD cannot go back, that is the whole of it.
 */
async function rollBackByArgocd(leaving, context) {
    const { ref } = leaving;
    const made = madeHere(leaving, context);
    const inPlace = await restoredBefore(leaving, context);
    const goal = inPlace ?? await chooseGoal(leaving, context);
    if (goal.kind !== 'entry')
        return await withoutArgocd(leaving, { made, problem: whyNoEntry(leaving, goal), because: whyNoEntry(leaving, goal).message }, context);
    for (const warning of goal.warnings)
        context.report(warning);
    try {
        if (inPlace === undefined)
            await restore(leaving, goal, context);
        else
            context.report(`nothing is left to ask of Argo CD: ${inPlace.reason}`);
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError) || error.ambiguous || made === undefined)
            throw error;
        const problem = (0,problems/* problemOf */.Zw)(error, `rolling ${ref.name} back by Argo CD`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
        return await withoutArgocd(leaving, { made, problem, because: error.message }, context);
    }
    const result = await verifyRollback(leaving, {
        revision: goal.revision, strategy: 'argocd', entry: goal.entry, reason: goal.reason, revertSha: undefined, notices: leaving.deployment?.follows === 'own' ? [] : made === undefined ? await gitStillNames(leaving, context) : [namesStill(leaving, undefined)],
        ...(made === undefined ? {} : { allTheSame: async () => await takeBackAllTheSame(ref, made, context) }),
    }, context);
    return result.kind === 'succeeded' && made !== undefined ? await takeBackToo(leaving, { made, result }, context) : result;
}
/** The commit of this run where it is what is being left, and taking it back in git is not excluded. */
function madeHere({ badRevision }, { commit, settings }) {
    return settings.rollback === 'auto' && settings.manual === undefined && commit?.madeHere === true && commit.sha === badRevision ? commit : undefined;
}
async function restore(leaving, { entry, revision, reason }, context) {
    const { ref, application, deployment } = leaving;
    const rollback = { app: (0,selection/* displayName */.QC)(ref), strategy: 'argocd', from: leaving.badRevision, to: revision, id: entry.id, reason };
    context.report(`rolling back by Argo CD to history id ${entry.id}: ${reason}`, { rollback });
    await abortRollouts(leaving, context);
    const before = operationTimes(application);
    const isOurs = (seen) => operationTimes(seen) !== before && operationRevision(seen) === revisionText(entry);
    const since = await (0,operation/* requestOperation */.dt)(ref, {
        isOurs,
        send: async () => await context.ports.argocd.rollback(ref, { id: entry.id, prune: deployment?.prune ?? false }, context.signal),
    }, context);
    beginRollback(leaving, context);
    await (0,operation/* awaitOperation */.mD)(ref, { isOurs, since }, context);
}
/**
 * What was deployed after what is to be left, by an operation that succeeded: an earlier attempt has gone back to it. Nothing
 * marks a rollback as ours, so it is looked for in the history. It is proved, not chosen anew: while it is still coming up,
 * its health would speak against it. What others have deployed since then may hold again what is to be left: that restores nothing.
 */
async function restoredBefore({ ref, application, deployment, wanted }, context) {
    const { operationState, history = [] } = application.status ?? {};
    const entry = history.at(-1);
    if (deployment === undefined || entry === undefined || operationState?.phase !== 'Succeeded' || revisionText(operationState.syncResult) !== revisionText(entry))
        return undefined;
    const left = await (0,successor/* leftBehindAlike */.wj)(ref, application, wanted, context) ?? (wanted.revision === undefined ? undefined : await (0,deployed_before/* failedBefore */.t)(ref, application, { revision: wanted.revision, context }));
    if (left === undefined)
        return undefined;
    const revision = (0,tracked_revision/* trackedRevision */.Gi)(entry, application, wanted);
    const again = await holdsAgain({ application, revision, wanted }, context);
    if (again !== undefined)
        return { kind: 'none', reason: `${left}, and after that ${(0,refs/* shortRevision */.w7)(revision ?? '')} was deployed (history id ${entry.id}), ${again}` };
    return { kind: 'entry', entry, revision, reason: `history id ${entry.id} is in place already: ${left}`, warnings: [] };
}
/** How a commit that is live holds the one that is to be left; undefined where it does not. What was hydrated has another history. */
async function holdsAgain({ application, revision, wanted: { revision: left } }, { ports }) {
    if (left === undefined || revision === undefined || application.spec.sourceHydrator !== undefined || !(0,refs/* isCommitSha */._$)(left) || !(0,refs/* isCommitSha */._$)(revision))
        return undefined;
    const relation = await ports.git.relation(left, revision);
    if (relation === 'unknown')
        return `and whether that contains ${(0,refs/* shortRevision */.w7)(left)} is not known`;
    if (relation === 'same')
        return 'the very commit';
    return relation === 'descendant' ? `which contains ${(0,refs/* shortRevision */.w7)(left)}` : undefined;
}
/** Argo CD cannot go back: a commit of this run can still be taken back in git. Where that fails too, both are told. */
async function withoutArgocd(leaving, { made, problem, because }, context) {
    const { ref } = leaving;
    if (made === undefined)
        return context.settings.manual === undefined ? await failedRollback(ref, problem, context) : refusedRollback(ref, problem);
    context.report(`${problem.message}; reverting in git instead`);
    const result = await byGitInstead(leaving, context);
    if (result.kind !== 'failed')
        return result;
    const { causes = [] } = context.deployments.get(ref) ?? {};
    context.deployments.update(ref, { causes: [...causes.slice(0, -1), `Argo CD: ${because}; git: ${causes.at(-1) ?? ''}`] });
    return { ...result, problems: [problem, ...result.problems] };
}
async function byGitInstead(leaving, context) {
    try {
        return await rollBackByGit(leaving, context);
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = (0,problems/* problemOf */.Zw)(error, `rolling ${leaving.ref.name} back by git`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
        return await failedRollback(leaving.ref, { ...problem, because: (0,problems/* messageOf */.bD)(error) ?? problem.message }, context);
    }
}
/** The cluster is well again; now git. */
async function takeBackToo({ ref }, { made, result }, context) {
    try {
        const { taken, branch, done } = await revertMade(ref, made, context);
        context.deployments.update(ref, { notices: taken.pullRequest === undefined ? [] : [`git still names the bad revision ${(0,refs/* shortRevision */.w7)(made.sha)} until pull request #${taken.pullRequest.number} is merged: ${taken.pullRequest.url}`] });
        const sync = taken.pullRequest === undefined ? await compared(ref, branch, context) : undefined;
        return { ...result, note: `${result.note ?? ''}; ${done}`, outputs: { ...result.outputs, revert_sha: taken.sha, sync: sync ?? null, pull_request: taken.pullRequest?.url ?? null } };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = (0,problems/* problemOf */.Zw)(error, `${ref.name} runs ${(0,refs/* shortRevision */.w7)(context.deployments.get(ref)?.liveRevision ?? 'the revision before')} again, but git still names ${(0,refs/* shortRevision */.w7)(made.sha)}`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
        const failed = await failedRollback(ref, problem, context);
        return { ...failed, outputs: { ...result.outputs, phase: 'Failed', message: problem.message } };
    }
}
/** What the cluster went back to is not well either; the commit is bad all the same, and git must not bring it back. */
async function takeBackAllTheSame(ref, made, context) {
    try {
        const { taken, done } = await revertMade(ref, made, context);
        return { said: `in git, ${done}`, sha: taken.sha };
    }
    catch (error) {
        const why = (0,problems/* messageOf */.bD)(error);
        if (context.signal.aborted || why === undefined)
            throw error;
        return { said: `nor could ${(0,refs/* shortRevision */.w7)(made.sha)} be taken back in git: ${why.replace(/\.$/, '')}` };
    }
}
/** Takes the commit of this run back in git, so that the next sync does not bring it back. */
async function revertMade(ref, { sha, branch: pushedTo }, context) {
    const branch = pushedTo ?? context.facts.branch;
    if (branch === undefined)
        throw new adapter_error.AdapterError('refused', 'the branch to push to is not known', { hint: 'set config-branch' });
    context.report(`reverting ${(0,refs/* shortRevision */.w7)(sha)} on ${branch} too, so that the next sync does not bring it back`);
    const taken = await takeBack({ commits: [sha], branch, images: context.written.flatMap(({ images }) => images), reason: context.failure === '' ? 'the deployment failed' : context.failure }, context);
    const { done, said } = takenWords(taken, { bad: sha, branch });
    context.report(said);
    context.deployments.update(ref, { revertSha: taken.sha });
    return { taken, branch, done };
}
/** Whether git and the cluster agree, now that the bad commit is taken back; undefined where that could not be asked. */
async function compared(ref, branch, context) {
    try {
        const application = await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
        const sync = application.status?.sync?.status;
        const notices = sync === 'OutOfSync' ? [`git and cluster differ all the same: ${ref.name} is OutOfSync with ${branch} also without the bad commit. Look at the difference before the next sync`] : [];
        context.deployments.update(ref, { application, notices });
        return sync;
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        context.report(`whether git and cluster agree now is not known: ${error.message}`);
        return undefined;
    }
}
/** Why Argo CD cannot go there, and what to do instead. */
function whyNoEntry({ ref, badRevision, deployment }, goal) {
    const why = goal.kind === 'none' ? goal.reason : `${(0,refs/* shortRevision */.w7)(goal.revision)} is not in Argo CD's history`;
    // Without a run nothing is known to be bad.
    const hint = goal.kind === 'commit' ? 'set rollback to git-revert, or name an entry of the history, such as id:4' : deployment === undefined ? 'name a revision of its history by `to`, such as id:4' : badRevision === undefined ? 'deploy a good revision' : `revert it in git: git revert ${badRevision}`;
    return { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back: ${why}`, hint };
}
/** After Argo CD's own rollback git and cluster disagree: the reader must know, and know what to type. */
async function gitStillNames({ badRevision, ref }, context) {
    const git = badRevision === undefined ? undefined : await standingInGit(badRevision, context);
    if (git?.kind === 'reverted')
        return [];
    if (git?.kind === 'gone')
        return [git.line];
    return [namesStill({ badRevision, ref }, git?.revert)];
}
function namesStill({ badRevision, ref }, revert) {
    if (badRevision === undefined)
        return `git still names the revision that was rolled back: the next sync of ${ref.name} brings it back`;
    return `git still names the bad revision ${(0,refs/* shortRevision */.w7)(badRevision)}: the next sync of ${ref.name} brings it back. Revert it: ${revert ?? `git revert ${badRevision} && git push`}`;
}
function operationTimes(application) {
    const state = application.status?.operationState;
    return `${state?.startedAt ?? ''}|${state?.operation.info?.map((info) => info.value).join(',') ?? ''}|${revisionText(state?.operation.sync)}`;
}
function operationRevision(application) {
    return revisionText((application.operation ?? application.status?.operationState?.operation)?.sync);
}
/** One revision, or one of each source. */
function revisionText(place) {
    return place?.revisions?.join(',') ?? place?.revision ?? '';
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback.js














/**
 * Goes back to the last healthy revision, or to what a person asks for, and proves by the same gate that it runs. By Argo CD's
 * rollback where auto-sync is off; under auto-sync that would be refused, so it is a `git revert` then.
 */
async function rollback(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.tD)(step.app);
    const { manual } = context.settings;
    const nothing = manual === undefined ? whyNothing(ref, context) : undefined;
    if (nothing !== undefined)
        return nothing;
    try {
        return manual !== undefined && context.settings.dryRun ? await rollback_plan(ref, step, context) : await goBack(ref, step, context);
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = (0,problems/* problemOf */.Zw)(error, `rolling ${step.app} back`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
        // By hand, what was refused before anything was asked of the cluster or of git has changed nothing.
        const untouched = context.deployments.get(ref) === undefined && !(error instanceof adapter_error.AdapterError && error.ambiguous);
        if (manual !== undefined && untouched)
            return refusedRollback(ref, problem, { refused: (0,problems/* isRefusal */.vu)(error) });
        return await failedRollback(ref, { ...problem, because: (0,problems/* messageOf */.bD)(error) ?? problem.message }, context);
    }
}
/** After a failure: what this run has not done is not undone. */
function whyNothing(ref, context) {
    const { name } = ref;
    if (context.settings.rollback === 'none')
        return notRolledBack(ref, 'the rollback input is none');
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would roll ${name} back`, outputs: {} };
    switch (context.deployments.get(ref)?.state) {
        case 'untouched':
        case 'refused': return notRolledBack(ref, `nothing was deployed to ${name}, so there is nothing to roll back`);
        case 'unchecked': return notRolledBack(ref, `Argo CD could not be asked how ${name} is: it is not rolled back blindly`);
        case 'superseded': return notRolledBack(ref, `a newer commit was deployed to ${name}, which is not ours to roll back`);
        default: return undefined;
    }
}
async function goBack(ref, step, context) {
    await endOurOperation(ref, context);
    const seen = await context.ports.argocd.get(ref, { signal: context.signal });
    const way = wayOf(seen, context);
    // A running operation would refuse Argo CD's rollback; it may also be what the history is about to show.
    const application = way.strategy === 'argocd' ? await (0,operation/* awaitIdle */.j8)(ref, () => false, context) : seen;
    const deployment = context.deployments.get(ref);
    const stop = deployment?.baseline === undefined ? undefined : await whyNot({ ref, application, deployment }, context);
    if (stop !== undefined)
        return stop;
    const plain = leavingOf(ref, step, { application, deployment, byGit: way.strategy === 'git-revert' }, context);
    const leaving = deployment?.baseline === undefined ? plain : { ...plain, alike: await (0,successor/* alikeRevisions */.f4)(ref, application, { ...plain.wanted, revision: deployment.hydratedRevision ?? plain.badRevision }, context) };
    context.report(`${way.strategy === 'argocd' ? 'going back by Argo CD' : 'going back by a revert in git'}: ${way.why}`);
    return way.strategy === 'git-revert' ? await rollBackByGit(leaving, context) : await rollBackByArgocd(leaving, context);
}
function wayOf(application, { settings }) {
    return (0,way/* chooseWay */.T4)(settings.rollback === 'none' ? 'auto' : settings.rollback, application);
}
function leavingOf(ref, step, { application, deployment, byGit }, context) {
    // Where this run deployed nothing, what is live is what to go back from.
    const ours = context.commit?.sha;
    // Of one that follows something else, git takes back what changed its declaration, and not what it follows.
    const wanted = (0,revisions/* wantedOf */.L)(deployment?.follows === 'own' && byGit ? ours ?? deployment.revision : deployment?.revision ?? ours, context);
    const live = deployment?.baseline === undefined ? (0,tracked_revision/* deployedRevision */.Sf)(application, wanted) : undefined;
    // One step back of a workflow is the last healthy revision, not merely the one before.
    const to = context.settings.manual?.to ?? (step.steps === 1 ? { kind: 'last-healthy' } : { kind: 'steps', steps: step.steps });
    return { ref, application, deployment, wanted, to, badRevision: wanted.revision ?? live, alike: [] };
}
/** By hand, in a dry run: what would be done, as far as it can be found out by looking. */
async function rollback_plan(ref, step, context) {
    const application = await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
    const way = wayOf(application, context);
    const leaving = leavingOf(ref, step, { application, deployment: undefined, byGit: way.strategy === 'git-revert' }, context);
    const goal = await chooseGoal(leaving, context);
    if (goal.kind === 'none')
        return refusedRollback(ref, { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back: ${goal.reason}`, hint: 'name a revision of its history by `to`, such as id:4' });
    if (way.strategy === 'argocd' && goal.kind !== 'entry')
        return refusedRollback(ref, whyNoEntry(leaving, goal));
    const unreachable = way.strategy === 'git-revert' ? whyNotByGit(leaving, goal) : undefined;
    if (unreachable !== undefined)
        return refusedRollback(ref, unreachable);
    const to = `${(0,refs/* shortRevision */.w7)(goal.revision ?? '')}${goal.kind === 'entry' ? ` (history id ${goal.entry.id})` : ''}`;
    const how = way.strategy === 'argocd' ? 'by Argo CD' : describeRevert(leaving, goal);
    return { kind: 'skipped', note: [`dry run: would roll ${ref.name} back to ${to} ${how}: ${way.why}; ${goal.reason}`, ...goal.warnings].join('; '), outputs: { app: ref.name, revision: goal.revision ?? null, strategy: way.strategy, from: leaving.badRevision ?? null, id: goal.kind === 'entry' ? goal.entry.id : null, reason: goal.reason } };
}
/** What is not ours to undo: a newer deployment that contains ours, or an application that was created anew. */
async function whyNot({ ref, application, deployment }, context) {
    const { uid } = deployment.baseline ?? {};
    if (uid !== undefined && application.metadata.uid !== uid) {
        return await failedRollback(ref, { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} was created anew during this run: what it had before is gone`, hint: 'deploy a good revision' }, context);
    }
    const wanted = (0,revisions/* wantedOf */.L)(deployment.hydratedRevision ?? deployment.revision, context);
    const gone = (0,went_back/* wentBack */.I)({ ...wanted, baseline: deployment.baseline?.entry }, application);
    if (gone !== undefined)
        return notRolledBack(ref, gone);
    const newer = await (0,successor/* successorOf */.kz)(ref, application, wanted, context);
    // The revert of an earlier attempt has ours in its history, and is what is to be proved.
    if (newer === undefined || newer.effect === 'same' || context.commit?.takenBackBy !== undefined)
        return undefined;
    const words = (0,successor/* successorWords */.qX)(newer, { ours: deployment.revision, app: ref.name });
    const facts = { application, liveRevision: newer.revision };
    if (newer.effect === 'unknown' && deployment.state !== 'healthy') {
        const message = `${words} has been deployed to ${ref.name} since: it is not rolled back blindly`;
        context.deployments.update(ref, { ...facts, causes: [message, ...deployment.causes] });
        return notRolledBack(ref, message);
    }
    const message = `${words}${newer.effect === 'unknown' ? '' : ','} has been deployed to ${ref.name} since, and is not ours to roll back`;
    context.deployments.update(ref, { ...facts, state: 'superseded', causes: [message] });
    return notRolledBack(ref, message);
}
/** A sync of ours that still runs (it timed out) would refuse every other operation: end it first. */
async function endOurOperation(ref, context) {
    const mark = context.deployments.get(ref)?.operation;
    if (mark === undefined)
        return;
    await (0,operation/* endOperation */.Vv)(ref, (seen) => (0,operation/* carriesInfo */.yq)(seen, mark), context);
}


/***/ }),

/***/ 58779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ branchWords),
  A: () => (/* binding */ writeConfig)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/git/quarantine.js
var quarantine = __webpack_require__(22355);
// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(34369);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
;// CONCATENATED MODULE: ./build/compiled/core/report/change-report.js


/** Longest parts, in characters: GitHub takes 65,536 in all. */
const longest = { table: 20_000, diff: 30_000 };
/** The body of a pull request: the images as a table, then the changed lines. */
function changeReport({ images, files, runUrl, runId }) {
    const table = (0,markdown_blocks/* fitTable */.SM)(['Image', 'From', 'To', 'Place'], { items: images, budget: longest.table }, ({ name, from, to, file, path }) => [name, from, to, `${file}#${path}`].map((text) => (0,untrusted_text.forMarkdownCode)(text)));
    const diff = (0,untrusted_text.cut)(files.map(changedLines).join('\n'), longest.diff);
    const fence = (0,untrusted_text.fenceFor)(diff, 3);
    const made = runUrl === undefined || !/^https:\/\/[\w.:/-]+$/.test(runUrl) ? `run \`${runId}\`` : `[this run](${runUrl})`;
    return `${table}\n\n${fence}diff\n${diff}\n${fence}\n\nMade by osop-argocd-action in ${made}.\n`;
}
/** Lines that differ, each file under its name. A line that was put in or taken out moves those below it. */
function changedLines({ path, before, after }) {
    const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
    let [start, oldEnd, nowEnd] = [0, old.length, now.length];
    while (start < oldEnd && start < nowEnd && old[start] === now[start])
        start += 1;
    while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
        oldEnd -= 1;
        nowEnd -= 1;
    }
    const same = oldEnd - start === nowEnd - start;
    const lines = same
        ? old.slice(start, oldEnd).flatMap((line, index) => (line === now[start + index] ? [] : [`-${line}`, `+${now[start + index] ?? ''}`]))
        : [...old.slice(start, oldEnd).map((line) => `-${line}`), ...now.slice(start, nowEnd).map((line) => `+${line}`)];
    return [`--- ${path}`, `@@ line ${start + 1} @@`, ...lines].join('\n');
}

// EXTERNAL MODULE: ./build/compiled/engine/landing.js + 1 modules
var landing = __webpack_require__(95496);
// EXTERNAL MODULE: ./build/compiled/engine/proposal-branch.js
var proposal_branch = __webpack_require__(34808);
// EXTERNAL MODULE: ./build/compiled/engine/problems.js
var problems = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/config-change.js + 1 modules
var config_change = __webpack_require__(58750);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/earlier-attempt.js
var earlier_attempt = __webpack_require__(58455);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/write-config.js








/** Words of a branch's name. */
function branchWords(words) {
    return words.join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 100).replace(/-+$/, '');
}
/** Commits and pushes a change, or proposes it as a pull request; a dry run only says what it would be. */
async function writeConfig(write, context) {
    // A rehearsal has no pull requests: it writes at once.
    const pullRequests = write.proposal.always || context.settings.bump.proposes ? context.ports.pullRequests : undefined;
    const proposes = pullRequests !== undefined;
    const task = { write, context, plan: async (state, base) => await (0,config_change/* planChecked */.jW)(write, { state, base, proposes }, context) };
    try {
        return await carryOut(task, pullRequests);
    }
    catch (error) {
        if (error instanceof config_change/* CannotWrite */.$F && error.refused && context.settings.dryRun)
            return { kind: 'skipped', note: `dry run: would be refused now: ${error.problems.map(({ message }) => message).join('; ')}` };
        if (error instanceof config_change/* CannotWrite */.$F)
            return { kind: 'failed', retryable: false, refused: error.refused, problems: error.problems };
        if (context.signal.aborted)
            throw error;
        const lost = error instanceof adapter_error.AdapterError && error.ambiguous;
        const problem = (0,problems/* problemOf */.Zw)(error, 'writing to the config repository', { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
        return { kind: 'failed', retryable: false, refused: (0,problems/* isRefusal */.vu)(error), problems: [problem] };
    }
}
async function carryOut(task, pullRequests) {
    const { context } = task;
    try {
        if (context.settings.dryRun)
            return await rehearsed(await head(task), task);
        if (pullRequests !== undefined)
            return await propose(task, pullRequests);
        const landed = await landChange(task);
        return (landed.kind === 'nothing' ? await madeBefore(landed, task) : undefined) ?? ended(landed, task);
    }
    catch (error) {
        if (!(error instanceof config_change/* TakenBackBefore */.oP))
            throw error;
        if (context.settings.dryRun)
            return { kind: 'skipped', note: `dry run: ${backAgain(error.commit)}` };
        const before = await reported(error.commit, error.branch, task);
        if (before === undefined)
            throw new config_change/* CannotWrite */.$F(error.problems, { refused: true });
        return before;
    }
}
/** Where nothing is to change: what this very step wrote in an earlier attempt is what the run deploys, and may take back. */
async function madeBefore({ branch }, task) {
    const { context, write: { wanted } } = task;
    if (!(0,earlier_attempt/* mayHaveRunBefore */._5)(context))
        return undefined;
    const history = await context.ports.configRepository.history(branch);
    const found = (0,earlier_attempt/* findEarlier */._l)({ history, rollbacks: (0,quarantine/* readRollbacks */.GL)(history), wanted }, context);
    return found === undefined ? undefined : await reported(found, branch, task);
}
/** Tells of a commit of an earlier attempt as that one did: undefined where it is not what this step would have made of its parent. */
async function reported(found, branch, { write, context }) {
    const { sha, parent: previousSha } = found;
    const { files, images, versions, outputs } = await write.replay(await context.ports.configRepository.at(branch, previousSha, write.within));
    if (files.length === 0 || !(0,earlier_attempt/* hasSet */.f9)(found, versions))
        return undefined;
    const changedFiles = files.map(({ path }) => path);
    const takenBack = found.takenBackBy === undefined ? {} : { takenBackBy: found.takenBackBy };
    context.remember({ sha, previousSha, firstParent: previousSha, branch, changedFiles, madeHere: true, ...takenBack });
    context.wrote({ changed: false, sha, branch, images, ...takenBack, ...promotionOf(write) });
    context.shows({ state: 'earlier', takesBack: false, sha, branch, images, texts: files });
    return {
        kind: 'succeeded',
        note: found.takenBackBy === undefined ? `${sha.slice(0, 7)} on ${branch} is of an earlier attempt: ${changesIn(images)}` : backAgain({ sha, takenBackBy: found.takenBackBy }),
        outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: previousSha, changed_files: changedFiles, images, branch, changed: true, ...outputs },
    };
}
function backAgain({ sha, takenBackBy }) {
    return `an earlier attempt of this run made ${sha.slice(0, 7)} and took it back by ${takenBackBy.slice(0, 7)}: it is not made again`;
}
async function head({ write, context }) {
    return await context.ports.configRepository.head(context.facts.branch, write.within);
}
async function landChange({ write: { mark, within }, context, plan }, proposal) {
    const { clock, signal, facts, settings, ports: { configRepository, random } } = context;
    return await (0,landing/* land */.o)({
        repository: configRepository, clock, random, signal, mark, within,
        branch: facts.branch, author: settings.bump.author, attempts: settings.bump.pushAttempts,
        ...(proposal === undefined ? {} : { proposal }),
        plan: async (state) => {
            const change = await plan(state, state.branch === proposal?.head ? proposal.base : undefined);
            if (change.files.length === 0)
                return { kind: 'nothing', result: change };
            return { kind: 'change', result: change, message: change.message, files: new Map(change.files.map(({ path, after }) => [path, after])) };
        },
    });
}
async function rehearsed(state, { plan, context, write: { words } }) {
    const { files, images, problems } = await plan(state);
    const warned = problems.length === 0 ? '' : ` (with warnings: ${problems.map(({ message }) => message).join('; ')})`;
    if (files.length === 0)
        return { kind: 'skipped', note: `dry run: nothing to change${warned}` };
    context.shows({ state: 'planned', takesBack: false, sha: undefined, branch: state.branch, images, texts: files });
    return { kind: 'skipped', note: `dry run: ${words.would} ${images.map(({ path, to, file }) => `${file}#${path} to ${to}`).join(', ')}${warned}` };
}
function ended(landed, { write, context }) {
    const { sha, branch, result } = landed;
    const changed = landed.kind === 'landed';
    const previousSha = changed ? landed.previousSha : undefined;
    const commit = { sha, previousSha, firstParent: previousSha, branch, changedFiles: changed ? result.files.map(({ path }) => path) : [], madeHere: changed };
    const { images } = result;
    context.remember(commit);
    context.wrote({ changed, sha, branch, images, ...promotionOf(write) });
    if (changed)
        context.shows({ state: 'made', takesBack: false, sha, branch, images, texts: result.files });
    return {
        kind: 'succeeded',
        note: changed ? `${sha.slice(0, 7)} on ${branch}: ${changesIn(images)}` : `nothing to change on ${branch}: ${write.words.nothing}`,
        problems: result.problems,
        outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: previousSha ?? null, changed_files: commit.changedFiles, images, branch, changed, ...result.outputs },
    };
}
function changesIn(images) {
    return images.map(({ path, from, to }) => `${path} ${from === '' ? '' : `${from} → `}${to}`).join(', ');
}
function promotionOf({ promotion }) {
    return promotion === undefined ? {} : { promotion };
}
/**
 * A pull request from what the base is now to what is asked for: nothing where the base has that already. The commit
 * waits on a branch of its own, and is not what a later step may deploy.
 */
async function propose(task, pullRequests) {
    const { context, write, context: { facts, runId } } = task;
    const state = await head(task);
    const whole = await task.plan(state);
    if (whole.files.length === 0)
        return nothingToPropose(state, whole, task);
    const { head: branch, landed } = await (0,proposal_branch/* landProposal */.g)({ stem: write.stem, base: state.branch }, { pullRequests, repository: context.ports.configRepository, runId }, async (proposal) => await landChange(task, { ...proposal, base: state.branch }));
    const { sha, result } = landed;
    // What landed meanwhile on the base itself leaves nothing to propose.
    if (landed.branch === landed.base)
        return nothingToPropose(landed, result, task);
    const { images, files } = whole;
    const [title = ''] = result.message.split('\n');
    let [now, change] = [state, whole];
    const isWanted = async () => {
        now = await head(task);
        change = await task.plan(now);
        return change.files.length > 0;
    };
    const opened = await pullRequests.open({ head: branch, base: landed.base, title, labels: write.proposal.labels, autoMerge: write.proposal.autoMerge, body: changeReport({ images, files, runUrl: facts.runUrl, runId }), isWanted });
    if (opened === undefined)
        return nothingToPropose(now, change, task);
    const { url, number, created, note } = opened;
    context.wrote({ changed: true, sha, branch, images, pullRequest: { number, url }, ...promotionOf(write) });
    context.shows({ state: 'proposed', takesBack: false, sha, branch, images, texts: files });
    return {
        kind: 'succeeded',
        note: `pull request #${number} ${created ? 'opened' : 'brought up to date'}: ${url}${note === undefined ? '' : ` (${note})`}`,
        problems: result.problems,
        outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: landed.kind === 'landed' ? landed.previousSha : null, changed_files: files.map(({ path }) => path), images, branch, changed: true, pull_request: url, ...result.outputs },
    };
}
function nothingToPropose({ sha, branch }, { problems, outputs }, { write, context }) {
    context.wrote({ changed: false, sha, branch, images: [], ...promotionOf(write) });
    return { kind: 'succeeded', note: `nothing to change on ${branch}: ${write.words.nothing}`, problems, outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: null, changed_files: [], images: [], branch, changed: false, ...outputs } };
}


/***/ }),

/***/ 95496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ BranchTaken),
  o: () => (/* binding */ land)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/compiled/core/git/push-pause.js
const shortestAttemptMs = 100;
const longestPauseMs = 60_000;
/** Enough for some dozens of rivals to find a turn each. */
const mostAttemptsLong = 64;
/**
 * How long to wait before another attempt to push, in milliseconds: at random within so many times of what the last attempt
 * took, twice as many each time. Where everything is slow, rivals have to part further than where it is fast.
 */
function pushPauseMs(attempt, { fraction, tookMs }) {
    return fraction * Math.min(longestPauseMs, Math.max(shortestAttemptMs, tookMs) * Math.min(mostAttemptsLong, 2 ** attempt));
}

;// CONCATENATED MODULE: ./build/compiled/engine/landing.js


/** A branch that was to be new is there by now, with what somebody else has made. Nothing was pushed to it. */
class BranchTaken extends adapter_error.AdapterError {
    constructor(branch) {
        super('conflict', `somebody else has made the branch ${branch} meanwhile`, { hint: 'run it again' });
    }
}
/**
 * Brings a change to a branch that others write to as well: made on the newest commit, sent by fast-forward, and made anew
 * when somebody was faster. An answer that was lost is looked up by the run's trailer before anything is sent again.
 */
async function land(landing) {
    const attempt = new Attempts(landing);
    for (let count = 1;; count += 1) {
        const start = landing.clock.monotonicMs();
        const landed = await attempt.next();
        if (landed !== undefined)
            return landed;
        if (count >= landing.attempts)
            return await attempt.lastLook();
        await attempt.pause(count, landing.clock.monotonicMs() - start);
    }
}
class Attempts {
    #landing;
    /** The change that was sent last. */
    #sent;
    #unanswered;
    /** Whether the remote may have taken a commit that nobody has seen there yet. */
    #inDoubt = false;
    #branch = '';
    #base = '';
    constructor(landing) {
        this.#landing = landing;
    }
    /** One attempt; undefined where somebody was faster or the remote did not answer. */
    async next() {
        try {
            return await this.#try();
        }
        catch (error) {
            const isLost = error instanceof adapter_error.AdapterError && error.code !== 'cancelled' && (error.ambiguous || (error.code === 'unreachable' && error.retryable));
            if (!isLost)
                throw error;
            this.#unanswered = error;
            return undefined;
        }
    }
    async #try() {
        const { repository, plan, author, proposal } = this.#landing;
        // HTTP may have repeated a push whose answer was lost, and then lost it to itself. Looked up before the branch is read,
        // so that less time is left to others between that and the push.
        const lost = this.#inDoubt ? undefined : await this.#find();
        if (lost !== undefined)
            return lost;
        const { state, base } = await this.#state();
        this.#branch = state.branch;
        this.#base = base;
        // On a new branch whose commit was not taken it may be that only its beginning is there; elsewhere it is ours, or somebody else's.
        const isTaken = proposal?.isNew === true && state.branch === proposal.head && state.sha !== this.#sent?.previousSha;
        // A push without an answer may have been taken late. Only the answer to the next one, made on this very state, settles that.
        const late = this.#inDoubt || isTaken ? await this.#find() : undefined;
        if (late !== undefined)
            return late;
        if (isTaken)
            throw new BranchTaken(state.branch);
        const planned = await plan(state);
        const { result } = planned;
        // Nothing to change any more, after something was sent: it may have been taken after all.
        if (planned.kind === 'nothing')
            return (await this.#find()) ?? { kind: 'nothing', sha: state.sha, branch: state.branch, base, result };
        const { files, reverted, message } = planned;
        this.#sent = { result, previousSha: state.sha };
        const target = proposal?.head ?? state.branch;
        this.#inDoubt = true;
        const outcome = await repository.commit(state, { branch: target, files, reverted, message, author });
        this.#inDoubt = false;
        // An answer that it was not taken settles earlier doubts too: the next state shows what landed.
        return outcome.kind === 'landed' ? { kind: 'landed', sha: outcome.sha, previousSha: state.sha, branch: target, base, result } : undefined;
    }
    /** The commit of an earlier attempt, where the remote has it. */
    async #find() {
        if (this.#sent === undefined)
            return undefined;
        const sha = await this.#landing.repository.findRun(this.#branch, this.#landing.mark);
        return sha === undefined ? undefined : { kind: 'landed', sha, branch: this.#branch, base: this.#base, ...this.#sent };
    }
    /** The state to go on from, and the branch that it is meant for. */
    async #state() {
        const { repository, branch, within, proposal } = this.#landing;
        const base = await repository.head(branch, within);
        if (proposal === undefined)
            return { state: base, base: base.branch };
        try {
            return { state: await repository.head(proposal.head, within), base: base.branch };
        }
        catch (error) {
            if (error instanceof adapter_error.AdapterError && error.code === 'not-found')
                return { state: base, base: base.branch };
            throw error;
        }
    }
    async pause(count, tookMs) {
        const { clock, random, signal } = this.#landing;
        try {
            await clock.sleep(pushPauseMs(count, { fraction: random.fraction(), tookMs }), signal);
        }
        catch (error) {
            throw new adapter_error.AdapterError('cancelled', 'cancelled between two attempts to push', { cause: error, ambiguous: this.#inDoubt });
        }
    }
    /** What was taken after all, though the last attempt lost to it. */
    async lastLook() {
        const found = await this.#find().catch((error) => { if (!(error instanceof adapter_error.AdapterError))
            throw error; return undefined; });
        if (found === undefined)
            throw this.#givenUp();
        return found;
    }
    #givenUp() {
        if (this.#unanswered !== undefined)
            return new adapter_error.AdapterError(this.#unanswered.code, this.#unanswered.message, { cause: this.#unanswered, ambiguous: this.#inDoubt, retryable: true, ...(this.#unanswered.hint === undefined ? {} : { hint: this.#unanswered.hint }) });
        return new adapter_error.AdapterError('conflict', `the branch ${this.#branch} moved during each of ${this.#landing.attempts} attempts to push; nothing was pushed`, {
            retryable: true, hint: 'too many others push at this time: run it again, or raise push-attempts',
        });
    }
}


/***/ }),

/***/ 34808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ landProposal)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _landing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95496);


/** Lands a change on the branch of the open pull request, or on a new one: also where somebody makes one of that name meanwhile. */
async function landProposal(wanted, proposing, land) {
    const proposal = await proposalBranch(wanted, proposing);
    try {
        return { head: proposal.head, landed: await land(proposal) };
    }
    catch (error) {
        if (!(error instanceof _landing_js__WEBPACK_IMPORTED_MODULE_1__/* .BranchTaken */ .U))
            throw error;
        const other = await proposalBranch(wanted, proposing);
        return { head: other.head, landed: await land(other) };
    }
}
/**
 * The branch of the open pull request. One without an open one is merged, given up or somebody else's, and none of ours
 * to go on with: a new one begins at the base. It is named after the run, and what is on it is the run's.
 */
async function proposalBranch({ stem, base }, { pullRequests, repository, runId }) {
    const open = await pullRequests.findHead({ stem, base });
    if (open !== undefined)
        return { head: open, isNew: false };
    try {
        await repository.head(stem, []);
        return { head: `${stem}-${runId.slice(0, 8)}`, isNew: false };
    }
    catch (error) {
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && error.code === 'not-found')
            return { head: stem, isNew: true };
        throw error;
    }
}


/***/ }),

/***/ 53215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newShared: () => (/* binding */ newShared),
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/compiled/core/workflow/plan.js + 25 modules
var workflow_plan = __webpack_require__(20105);
// EXTERNAL MODULE: ./build/compiled/engine/announce.js + 1 modules
var announce = __webpack_require__(83434);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/child-abort.js
var child_abort = __webpack_require__(22397);
;// CONCATENATED MODULE: ./build/compiled/engine/application-stream.js


/**
 * A stream that says nothing for so long may be one that a proxy has dropped: Argo CD sends nothing to keep it
 * alive. In milliseconds.
 */
const quietMs = 90_000;
const reopen = { firstMs: 1_000, longestMs: 30_000 };
/** Who begins to follow at the same time gets the same stream. In milliseconds. */
const gatherMs = 50;
/**
 * The server's stream of changes, one for all applications of a run. It only tells when to look: what it says is
 * never decided on. It is opened for whoever follows, anew when it ends or falls silent, and not while nobody does.
 */
class ApplicationStream {
    argocd;
    clock;
    closing = new AbortController();
    followers = new Set();
    refs = new Map();
    open;
    isRunning = false;
    lastEventMs = 0;
    hasSpoken = false;
    pauseMs = reopen.firstMs;
    constructor({ argocd, clock }) {
        this.argocd = argocd;
        this.clock = clock;
    }
    /** Applications that will be followed soon: one stream is opened for all of them. */
    expect(refs) {
        for (const ref of refs)
            this.refs.set(keyOf(ref), ref);
    }
    /** Calls `tell` with the application whenever it has changed, and with undefined where it may have; until the result is called. */
    follow(ref, tell) {
        const follower = { ref, tell };
        this.followers.add(follower);
        const isNew = !this.refs.has(keyOf(ref));
        this.refs.set(keyOf(ref), ref);
        if (!this.isRunning)
            void this.run();
        // The one that is open does not tell of it.
        else if (isNew)
            this.open?.abort(child_abort/* noReason */.o);
        return () => this.followers.delete(follower);
    }
    /** Whether it can be relied on for the time being: it has told of something not long ago. */
    get isLive() {
        return this.hasSpoken && this.clock.monotonicMs() - this.lastEventMs < quietMs;
    }
    /** How many follow it at this moment. */
    get following() {
        return this.followers.size;
    }
    close() {
        this.closing.abort(child_abort/* noReason */.o);
    }
    async run() {
        this.isRunning = true;
        await this.clock.sleep(gatherMs, this.closing.signal).catch(() => undefined);
        while (!this.closing.signal.aborted && this.followers.size > 0) {
            this.open = (0,child_abort/* childAbort */.R)(this.closing.signal);
            const known = this.refs.size;
            await this.read(this.open);
            this.hasSpoken = false;
            // One that was ended for a new application is opened again at once.
            if (this.refs.size === known)
                await this.clock.sleep(this.pauseMs, this.closing.signal).catch(() => undefined);
            this.pauseMs = Math.min(reopen.longestMs, this.pauseMs * 2);
            // What happened meanwhile was told to nobody.
            for (const { tell } of this.followers)
                tell(undefined);
        }
        this.open = undefined;
        this.isRunning = false;
    }
    async read(open) {
        this.lastEventMs = this.clock.monotonicMs();
        this.guard(open).catch(() => undefined);
        try {
            for await (const application of this.argocd.watch([...this.refs.values()], open.signal)) {
                this.pauseMs = reopen.firstMs;
                this.lastEventMs = this.clock.monotonicMs();
                this.hasSpoken = true;
                const { name, namespace } = application.metadata;
                for (const { ref, tell } of this.followers) {
                    if (ref.name === name && (ref.namespace === undefined || ref.namespace === namespace))
                        tell(application);
                }
            }
        }
        catch (error) {
            // Polling goes on beside it: a stream that cannot be had is no reason to fail.
            if (!(error instanceof adapter_error.AdapterError) && !open.signal.aborted)
                throw error;
        }
        finally {
            open.abort(child_abort/* noReason */.o);
            open.release();
        }
    }
    /** Ends it once nothing has come for too long. */
    async guard(open) {
        for (let leftMs = quietMs; leftMs > 0; leftMs = this.lastEventMs + quietMs - this.clock.monotonicMs())
            await this.clock.sleep(leftMs, open.signal);
        open.abort(child_abort/* noReason */.o);
    }
}
function keyOf({ name, namespace }) {
    return `${namespace ?? ''}/${name}`;
}

// EXTERNAL MODULE: ./build/compiled/engine/changed-texts.js
var changed_texts = __webpack_require__(46916);
// EXTERNAL MODULE: ./build/compiled/engine/deadline.js
var engine_deadline = __webpack_require__(38737);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(88197);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/notify.js + 1 modules
var notify = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/revisions.js
var revisions = __webpack_require__(59517);
;// CONCATENATED MODULE: ./build/compiled/engine/known-relations.js
/** How long it is not asked again how two commits stand to each other, when git could not tell; in milliseconds. */
const unknownForMs = 30_000;
/** Git, which is asked once for each pair of commits, however many Applications follow them: each answer takes many a process. */
function rememberRelations(git, clock) {
    const known = new Map();
    const relation = async (ours, seen) => {
        const key = `${ours} ${seen}`;
        const before = known.get(key);
        if (before !== undefined && clock.monotonicMs() < before.untilMs)
            return await before.relation;
        const asked = { relation: git.relation(ours, seen), untilMs: Number.POSITIVE_INFINITY };
        known.set(key, asked);
        try {
            const found = await asked.relation;
            if (found === 'unknown')
                asked.untilMs = clock.monotonicMs() + unknownForMs;
            return found;
        }
        catch (error) {
            known.delete(key);
            throw error;
        }
    };
    return { ...git, relation };
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/tracked-revision.js
var tracked_revision = __webpack_require__(26907);
;// CONCATENATED MODULE: ./build/compiled/engine/app-reports.js

const resultOfState = {
    'untouched': 'unknown',
    'unchecked': 'unknown',
    'unchanged': 'nothing-to-do',
    'requested': 'unknown',
    'healthy': 'succeeded',
    'failed': 'failed',
    'rolled-back': 'rolled-back',
    'rollback-failed': 'failed',
    'refused': 'refused',
    'superseded': 'superseded',
    'not-begun': 'cancelled',
};
/** One report an application, from what the run recorded of it. */
function appReports(deployments, { serverUrl, nowMs, dryRun, origin }) {
    return deployments.all().map((deployment) => {
        const status = deployment.application?.status;
        const path = [deployment.app.namespace, deployment.app.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
        const sync = status?.sync?.status;
        const [externalUrl] = status?.summary?.externalURLs ?? [];
        return {
            name: deployment.app.name,
            namespace: deployment.app.namespace ?? deployment.application?.metadata.namespace,
            result: dryRun && deployment.state === 'untouched' ? 'planned' : resultOfState[deployment.state],
            sync: sync === '' ? undefined : sync,
            health: status?.health?.status,
            revision: deployment.liveRevision ?? deployedBy(deployment, origin) ?? status?.sync?.revision,
            ...revisionBefore(deployment, origin),
            url: `${serverUrl}/applications/${path}`,
            ...(externalUrl === undefined ? {} : { externalUrl }),
            seconds: Math.round(((deployment.endedMs ?? nowMs) - deployment.startedMs) / 1000),
            causes: deployment.causes,
            ...(deployment.evidence === undefined ? {} : { evidence: deployment.evidence }),
        };
    });
}
/** Where to go back to, as far as it is a commit. */
function revisionBefore({ application, baseline, revision, liveRevision }, origin) {
    if (application === undefined || baseline?.entry === undefined || !baseline.healthy)
        return {};
    const before = (0,tracked_revision/* trackedRevision */.Gi)(baseline.entry, application, { revision, origin });
    return before === undefined || !/^[0-9a-f]{40}$/.test(before) || before === (liveRevision ?? revision) ? {} : { revisionBefore: before };
}
/** What the last operation deployed, also where Argo CD names it otherwise than by a commit. */
function deployedBy({ application, revision }, origin) {
    const result = application?.status?.operationState?.syncResult;
    return application === undefined ? undefined : ((0,tracked_revision/* trackedRevision */.Gi)(result, application, { revision, origin }) ?? result?.revision);
}

// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(71179);
;// CONCATENATED MODULE: ./build/compiled/engine/outcome.js



/** States in which something was asked of the cluster and is neither proven good nor undone. */
const unsettled = new Set(['requested', 'failed', 'unchecked']);
/** Codes for "could not be asked": whether something is wrong is then not known. */
const unknownCodes = new Set(['OSOP-ARGOCD-001', 'OSOP-CHECK-002', 'OSOP-GIT-001', 'OSOP-GIT-004', 'OSOP-RUN-001']);
/** Judges the run by what became of its deployments first, and of its nodes then. */
function outcomeOf(failures, { shared, cancelled }) {
    const deployments = shared.deployments.all();
    const within = (state) => deployments.filter((deployment) => deployment.state === state);
    const why = shared.found.failure;
    if (cancelled)
        return cancelledOutcome(deployments, shared.found);
    const unrestored = within('rollback-failed');
    if (unrestored.length > 0) {
        return needsPerson(unrestoredHeadline(unrestored, shared), unrestored[0]?.causes.at(-1) ?? why);
    }
    const broken = deployments.filter(({ state }) => unsettled.has(state));
    if (broken.length > 0 && (failures.length > 0 || broken.some(({ state }) => state !== 'requested'))) {
        const unknown = broken.every(({ state }) => state === 'unchecked');
        // Without a baseline nothing was deployed: a gate has only looked.
        if (!unknown && broken.every(({ baseline, state }) => baseline === undefined && state === 'failed') && deployments.every(({ baseline }) => baseline === undefined)) {
            return needsPerson(`${names(broken)} ${broken.length === 1 ? 'is' : 'are'} not live and healthy`, broken[0]?.causes[0] ?? why);
        }
        const headline = unknown
            ? `Whether ${names(broken)} is healthy is not known, and nothing was rolled back`
            : `The deployment of ${names(broken)} failed and was not rolled back`;
        return needsPerson(headline, broken[0]?.causes[0] ?? why);
    }
    const restored = within('rolled-back');
    if (restored.length > 0)
        return rolledBackOutcome(restored, shared);
    const superseded = within('superseded');
    if (superseded.length > 0 && failures.every((failure) => isExplained(failure, deployments))) {
        return { result: 'superseded', exitCode: run_record/* exitCodes */.h.done, headline: 'A newer commit took the place of this one', reason: clip(superseded[0]?.causes[0] ?? why) };
    }
    return failures.length > 0 ? failureOutcome(failures, deployments, { why, ...shared }) : successOutcome(deployments, shared);
}
function rolledBackOutcome(restored, { settings, found, deployments }) {
    const kept = deployments.all().filter(({ state }) => state === 'healthy');
    const to = (0,refs/* shortRevision */.w7)(restored[0]?.liveRevision ?? 'the last healthy revision');
    const what = `${names(restored)} ${restored.length === 1 ? 'was' : 'were'} rolled back to ${to}, which is healthy`;
    if (found.failure === '')
        return { result: 'rolled-back', exitCode: run_record/* exitCodes */.h.done, headline: what, reason: undefined };
    return {
        result: 'rolled-back',
        exitCode: settings.failOnRollback ? run_record/* exitCodes */.h.rolledBack : run_record/* exitCodes */.h.done,
        headline: `The deployment failed, and ${what}${kept.length === 0 ? '' : `; ${names(kept)} ${kept.length === 1 ? 'stays' : 'stay'} deployed and healthy`}`,
        reason: clip(found.failure),
    };
}
function unrestoredHeadline(unrestored, { settings }) {
    const isManual = settings.manual !== undefined;
    const to = (0,refs/* shortRevision */.w7)(unrestored[0]?.liveRevision ?? 'the revision before');
    const unproven = unrestored.every((deployment) => deployment.unproven !== undefined) ? unrestored.map((deployment) => deployment.unproven) : [];
    const were = unrestored.length === 1 ? 'was' : 'were';
    const known = unproven.every((one) => one === 'unhealthy') ? `, which is not healthy${isManual ? '' : ' either'}` : ', and whether that is healthy is not known';
    if (unproven.length > 0)
        return `${isManual ? '' : 'The deployment failed, and '}${names(unrestored)} ${were} rolled back to ${to}${known}`;
    const what = `the rollback of ${names(unrestored)} could not be completed`;
    return isManual ? capitalized(what) : `The deployment failed, and ${what}`;
}
function capitalized(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
/** True when a newer commit is all that a failure is about: its node only deploys, and nothing else is amiss. */
function isExplained({ superseded, planned }, deployments) {
    const deploys = planned.step.kind === 'sync' || planned.step.kind === 'gate';
    return superseded || (deploys && deployments.every(({ state }) => state === 'superseded' || state === 'healthy' || state === 'unchanged'));
}
function failureOutcome(failures, deployments, { why, found, settings }) {
    const unknown = found.sending !== undefined || failures.some((failure) => failure.problems.some((problem) => unknownCodes.has(problem.code)));
    const healthy = deployments.filter(({ state }) => state === 'healthy');
    const refused = { result: 'refused', exitCode: run_record/* exitCodes */.h.refused, reason: clip(why) };
    if (healthy.length === 0 && failures.every((failure) => failure.refused))
        return { ...refused, headline: settings.manual === undefined ? `Refused, and nothing was deployed${inGit(found)}` : 'Refused, and nothing was rolled back' };
    if (healthy.length > 0 && failures.every((failure) => failure.isNoFault))
        return { ...refused, headline: `Stopped; ${names(healthy)} deployed and healthy until here` };
    if (healthy.length > 0)
        return needsPerson(`${names(healthy)} deployed, but a later step failed`, why);
    return { result: 'failed', exitCode: unknown ? run_record/* exitCodes */.h.needsPerson : run_record/* exitCodes */.h.invalid, headline: settings.manual === undefined ? `Failed before anything was deployed${inGit(found)}` : 'Nothing was rolled back, and nothing was changed', reason: clip(why) };
}
function successOutcome(deployments, { settings, found }) {
    const done = { exitCode: run_record/* exitCodes */.h.done, reason: undefined };
    if (settings.dryRun)
        return { ...done, result: 'planned', headline: 'Planned; nothing was changed (dry run)' };
    if (found.conclusion !== undefined)
        return { ...done, ...found.conclusion };
    const sha = found.commit?.sha ?? deployments[0]?.liveRevision ?? deployments[0]?.revision;
    const revision = sha === undefined ? 'The target revision' : (0,refs/* shortRevision */.w7)(sha);
    if (deployments.length > 0 && deployments.every(({ state }) => state === 'unchanged')) {
        return { ...done, result: 'nothing-to-do', headline: `Nothing to do: ${revision} is live already in ${names(deployments)}` };
    }
    const unproven = deployments.filter(({ state }) => state === 'requested');
    if (deployments.length === 0)
        return takenBackOutcome(found.written, settings) ?? { ...done, ...writtenOutcome(found.written) };
    return unproven.length > 0
        ? { ...done, result: 'succeeded', headline: `${revision} was deployed to ${names(deployments)}; no node waited until ${names(unproven)} was healthy` }
        : { ...done, result: 'succeeded', headline: `${revision} is live and healthy in ${names(deployments)}` };
}
/** A rerun that has only found what its first attempt took back: the images are not set. */
function takenBackOutcome(written, { failOnRollback }) {
    const last = written.at(-1);
    if (last?.takenBackBy === undefined || written.some(({ changed }) => changed))
        return undefined;
    return {
        result: 'rolled-back', exitCode: failOnRollback ? run_record/* exitCodes */.h.rolledBack : run_record/* exitCodes */.h.done,
        headline: `${(0,refs/* shortRevision */.w7)(last.sha)} was rolled back by ${(0,refs/* shortRevision */.w7)(last.takenBackBy)} in an earlier attempt of this run`,
        reason: `${[...new Set(last.images.map(({ name, to }) => (to.includes(name) ? to : `${name} ${to}`)))].join(', ')} is not set again; a new run may set it by quarantine-override`,
    };
}
function writtenOutcome(written) {
    if (written.length === 0)
        return { result: 'succeeded', headline: 'The workflow was carried out' };
    const [last] = written.filter(({ changed }) => changed).slice(-1);
    const promoted = written.at(-1)?.promotion;
    if (last === undefined)
        return { result: 'nothing-to-do', headline: promoted === undefined ? 'Nothing to do: the images are set already' : `Nothing to do: ${promoted.to} has the versions of ${promoted.from} already` };
    const names = [...new Set(written.flatMap(({ images }) => images.map(({ name, to }) => `${name} to ${to}`)))];
    if (last.pullRequest !== undefined)
        return { result: 'succeeded', headline: `Pull request #${last.pullRequest.number} is to ${last.promotion === undefined ? '' : `promote ${last.promotion.from} to ${last.promotion.to}: `}set ${names.length === 0 ? 'the images' : names.join(', ')}: ${last.pullRequest.url}` };
    const done = last.promotion === undefined ? 'Set' : `Promoted ${last.promotion.from} to ${last.promotion.to}:`;
    return { result: 'succeeded', headline: `${done} ${names.join(', ')} by commit ${last.sha.slice(0, 7)} on ${last.branch}` };
}
/** What the run leaves in git although nothing was deployed; empty where that is nothing. */
function inGit({ written, sending }) {
    if (sending !== undefined)
        return `; whether its commit is on ${sending} is not known`;
    const last = written.findLast(({ changed }) => changed);
    return last === undefined ? '' : `; commit ${(0,refs/* shortRevision */.w7)(last.sha)} is on ${last.branch}`;
}
function needsPerson(headline, reason) {
    return { result: 'failed', exitCode: run_record/* exitCodes */.h.needsPerson, headline, reason: clip(reason) };
}
/** What a cancelled run leaves behind decides what a person has to do. */
function cancelledOutcome(deployments, found) {
    const cancelled = { result: 'cancelled', exitCode: run_record/* exitCodes */.h.cancelled };
    const unrestored = deployments.filter(({ state }) => state === 'rollback-failed');
    if (unrestored.length > 0) {
        return { ...cancelled, headline: `Cancelled after the rollback of ${names(unrestored)} had failed`, reason: clip(unrestored[0]?.causes.at(-1) ?? '') };
    }
    const open = deployments.filter(({ state }) => unsettled.has(state));
    if (open.length > 0) {
        const to = (0,refs/* shortRevision */.w7)(open[0]?.revision ?? 'the target revision');
        return { ...cancelled, headline: `Cancelled while ${names(open)} was being deployed to ${to}`, reason: 'whether it is healthy is not known; run the workflow again to find out' };
    }
    const healthy = deployments.filter(({ state }) => state === 'healthy');
    if (healthy.length > 0)
        return { ...cancelled, headline: `Cancelled; ${names(healthy)} deployed and healthy until here`, reason: undefined };
    return { ...cancelled, headline: `Cancelled before anything was deployed${inGit(found)}`, reason: undefined };
}
function names(deployments) {
    return deployments.map(({ app }) => app.name).join(', ');
}
/** Longest reason beside a headline; the whole of it stands among the problems. */
const longestReason = 240;
function clip(text) {
    return (0,one_line/* beginning */.Ir)(text, longestReason);
}

// EXTERNAL MODULE: ./build/compiled/engine/problems.js
var problems = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/rollback.js + 11 modules
var rollback = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/compiled/engine/step-context.js
var step_context = __webpack_require__(73797);
;// CONCATENATED MODULE: ./build/compiled/engine/undo.js




/**
 * After a failure, rolls back what this run deployed and the workflow itself did not: through the
 * workflow's own rollback node for that application, if it has one that was not reached (what follows it
 * runs too), else directly. Does nothing with `rollback: none`, in a dry run, and once time is over.
 */
async function undoDeployments(run, shared) {
    if (shared.settings.rollback === 'none' || shared.settings.dryRun)
        return;
    const toUndo = (0,deployments/* inScope */.SB)(shared.deployments.all().filter(needsUndo), shared.settings.rollbackScope);
    // Those without a node of their own first: what follows the nodes tells of all.
    for (const deployment of toUndo) {
        if (shared.signal.aborted)
            return;
        if (findRollbackNode(run, deployment, shared) === undefined)
            await rollBackDirectly(deployment, run, shared);
    }
    for (const { app } of toUndo) {
        const deployment = shared.deployments.get(app);
        if (deployment === undefined || !needsUndo(deployment))
            continue;
        if (shared.signal.aborted)
            return;
        const unreached = findRollbackNode(run, deployment, shared);
        unreached?.run.force(unreached.node, shared);
        await unreached?.run.drain();
    }
}
/** An application that only a gate looked at has no baseline: this run has not changed it, so it undoes nothing. */
function needsUndo({ state, baseline }) {
    return baseline !== undefined && (state === 'requested' || state === 'failed' || state === 'healthy');
}
function findRollbackNode(run, deployment, shared) {
    for (const [id, { status, planned }] of run.nodes) {
        if (planned.step.kind !== 'rollback' || (status !== 'skipped' && status !== 'blocked'))
            continue;
        const step = run.rendered(id);
        if (step?.kind !== 'rollback')
            continue;
        const refs = shared.deployments.selected(step.app) ?? [(0,deployments/* parseApplicationRef */.tD)(step.app)];
        if (refs.some((ref) => ref.name === deployment.app.name && ref.namespace === deployment.app.namespace))
            return { run, node: id };
    }
    for (const inner of run.nested) {
        const found = findRollbackNode(inner, deployment, shared);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A problem of it is told beside those of the node that failed, so that the record has both. */
async function rollBackDirectly(deployment, run, shared) {
    const cause = failedNode(run) ?? [...run.nodes.values()][0];
    if (cause === undefined)
        return;
    const app = deployment.app.namespace === undefined ? deployment.app.name : `${deployment.app.namespace}/${deployment.app.name}`;
    const say = (message) => {
        shared.report({ type: 'progress', at: shared.clock.now(), node: cause.planned.node.id, heartbeat: false, message });
    };
    try {
        const result = await (0,rollback/* rollback */.d)({ kind: 'rollback', app, steps: 1 }, (0,step_context/* stepContext */.e)(cause, { shared, signal: shared.signal, deadlineMs: shared.deadlineMs }));
        if (result.outputs !== undefined)
            shared.found.undone.push(result.outputs);
        if (result.kind === 'failed') {
            cause.problems = [...cause.problems, ...result.problems];
            for (const { message } of result.problems)
                say(message);
        }
        else {
            say(result.note ?? 'rolled back');
        }
    }
    catch (error) {
        if (!shared.signal.aborted)
            throw error;
        say(`the rollback of ${app} was not finished: the run was ${(0,problems/* isCancelled */.mm)(shared.signal) ? 'cancelled' : 'out of time'}`);
    }
}
/** The node that failed first in the order of the file, inside a sub-workflow where it was that. */
function failedNode(run) {
    for (const inner of run.nested) {
        const found = failedNode(inner);
        if (found !== undefined)
            return found;
    }
    return [...run.nodes.values()].find((state) => state.hasFailed);
}

// EXTERNAL MODULE: ./build/compiled/engine/workflow-run.js + 38 modules
var workflow_run = __webpack_require__(22523);
;// CONCATENATED MODULE: ./build/compiled/engine/run-plan.js














/**
 * Carries out a plan. Returns a record however the run ends; throws only for a bug. With the same
 * plan, ports and clock it takes the same decisions in the same order.
 */
async function runPlan(request) {
    const { plan, clock, settings } = request;
    const workflow = { id: plan.document.id, name: plan.document.name, file: plan.document.file };
    const seconds = Math.min(settings.timeoutSec, plan.document.timeoutSec ?? Number.POSITIVE_INFINITY);
    const startedAt = clock.now();
    const startedMs = clock.monotonicMs();
    const cancellation = request.signal ?? new AbortController().signal;
    const deadline = (0,engine_deadline/* startDeadline */.d)(clock, { scope: 'run', seconds, parent: cancellation });
    const begun = newShared(request, { signal: deadline.signal, deadlineMs: startedMs + seconds * 1000 });
    const announcer = announcerOf(request, { runId: begun.runId, workflow, startedAt });
    const shared = { ...begun, announcer };
    request.report({ type: 'run-started', at: startedAt, workflow, dryRun: settings.dryRun, nodes: plan.document.nodes.map(({ id, purpose }) => ({ id, purpose })), apps: (0,workflow_plan/* namedApplications */.f)(plan, request.inputs['app']) });
    announcer?.started();
    const run = new workflow_run/* WorkflowRun */.f(plan, { shared, inputs: request.inputs });
    let diffs = [];
    try {
        await run.drain();
        if (run.unrecovered().some((failure) => !failure.isNoFault) || shared.deployments.all().some(({ state }) => state === 'failed'))
            await undoDeployments(run, shared);
        diffs = await (0,changed_texts/* diffsOf */.e)(shared);
    }
    finally {
        deadline.cancel();
        shared.stream.close();
    }
    const cancelled = (0,problems/* isCancelled */.mm)(cancellation);
    const unsent = await (0,notify/* tellFailedRollback */.lp)({ ...shared, commit: shared.found.commit, failure: shared.found.failure }, { withinMs: cancelled ? notify/* patienceMs */.si.cancelled : notify/* patienceMs */.si.usual });
    const ended = { ...recordOf(run, shared, { workflow, startedAt, startedMs, cancelled }), ...(diffs.length === 0 ? {} : { diffs }), ...(request.manual === undefined ? {} : { manual: request.manual }) };
    const untold = await announcer?.ended(ended, { cancelled }) ?? [];
    const record = { ...ended, problems: [...ended.problems, ...unsent, ...untold] };
    request.report({ type: 'run-ended', at: record.endedAt, record });
    return record;
}
/** Whom a run is told to as a whole; nobody where it changes nothing. */
function announcerOf({ ports, clock, settings, facts, inputs }, run) {
    if (settings.dryRun || (ports.slack === undefined && ports.webhooks === undefined))
        return undefined;
    const { repository, branch, sha, event, actor, runUrl } = facts;
    const apps = typeof inputs['app'] === 'string' ? inputs['app'] : undefined;
    return new announce/* Announcer */.e({ ...run, apps, repository, branch, commit: sha, event, actor, runUrl }, { ports, clock });
}
/** What the nodes of a run have in common, at its beginning. */
function newShared({ ports, clock, settings, facts, variables, customHandlers = {}, report, runId }, until) {
    return {
        runId: runId ?? ports.random.uuid(),
        ports: { ...ports, git: rememberRelations(ports.git, clock) },
        clock,
        settings,
        facts,
        variables,
        deployments: new deployments/* Deployments */.DS(clock.monotonicMs(), ports.redact),
        stream: new ApplicationStream({ argocd: ports.argocd, clock }),
        customHandlers,
        report,
        found: { commit: undefined, failure: '', published: 0, written: [], shown: [], sending: undefined, undone: [] },
        ...until,
    };
}
function recordOf(run, shared, { workflow, startedAt, startedMs, cancelled }) {
    const { clock, deployments, found, settings, ports } = shared;
    const nodes = [...run.nodes.values()].map((state) => state.record());
    const all = flatten(nodes);
    const undone = deployments.all().find((deployment) => deployment.strategy !== undefined);
    return {
        runId: shared.runId,
        workflow,
        dryRun: settings.dryRun,
        ...outcomeOf(run.unrecovered(), { shared, cancelled }),
        notices: deployments.all().flatMap((deployment) => deployment.notices),
        startedAt,
        endedAt: clock.now(),
        durationMs: Math.round(clock.monotonicMs() - startedMs),
        nodes,
        edgesTaken: run.graph.edgesTaken(),
        problems: all.flatMap(ownProblems),
        apps: appReports(deployments, { serverUrl: ports.argocd.serverUrl, nowMs: clock.monotonicMs(), dryRun: settings.dryRun, origin: (0,revisions/* wantedOf */.L)(undefined, { facts: shared.facts, commit: found.commit }).origin }),
        commitSha: found.commit?.sha ?? found.written.at(-1)?.sha,
        previousSha: found.commit?.previousSha,
        revertSha: undone?.revertSha,
        changedFiles: found.commit?.changedFiles ?? [...new Set(found.written.flatMap(({ images }) => images.map(({ file }) => file)))],
        images: found.written.flatMap(({ images }) => images),
        rollbackStrategy: undone?.strategy,
        ...(found.undone.length === 0 ? {} : { rollbacks: found.undone }),
        validation: all.findLast((node) => node.kind === 'validate' && Object.keys(node.produced).length > 0)?.produced,
    };
}
/** A sub-workflow's node repeats the problems of its nodes, which stand in their own records. */
function ownProblems(node) {
    const inner = new Set(flatten(node.children).flatMap((child) => child.problems.map(({ code, message }) => `${code} ${message}`)));
    return node.problems.filter(({ code, message }) => !inner.has(`${code} ${message}`));
}
function flatten(nodes) {
    return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}


/***/ }),

/***/ 24861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expressionScope),
/* harmony export */   v: () => (/* binding */ templateResolver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** The values that expressions see. Outputs of nodes that have not run are null. */
function expressionScope(sources) {
    const { document, nodes, inputs, variables, clock, current, extra } = sources;
    const names = {};
    const outputs = {};
    for (const [name, value] of Object.entries(document.variables))
        names[name] = value ?? null;
    for (const state of nodes.values()) {
        for (const name of state.planned.node.outputs)
            names[name] ??= null;
    }
    for (const [id, state] of [...nodes].toSorted(([, one], [, other]) => one.published - other.published)) {
        outputs[id] = { ...state.produced, ...state.outputs };
        for (const [name, value] of Object.entries(state.outputs))
            names[name] = value ?? null;
    }
    for (const [name, value] of Object.entries(extra))
        names[name] = value ?? null;
    const stateOf = (node) => nodes.get(node ?? current);
    return {
        names,
        outputs,
        inputs,
        metadata: { ...document.metadata, id: document.id, name: document.name },
        env: { ...document.env, ...variables },
        run: {
            status: (node) => stateOf(node)?.status ?? 'pending',
            errorOf: (node) => stateOf(node)?.problems.find((problem) => problem.severity === 'error')?.message ?? '',
            durationOf: (node) => (stateOf(node)?.durationMs ?? 0) / 1000,
            attempt: () => nodes.get(current)?.attempts ?? 0,
            now: () => clock.now(),
        },
    };
}
/** Looks a template's reference up in the same names, and in the `variables` input by bare name. */
function templateResolver(scope, variables) {
    return ({ path }) => {
        const [root, ...fields] = path;
        if (root === undefined)
            return undefined;
        const found = bareValue(root, scope, variables);
        let value = found;
        for (const field of fields) {
            value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, field) ? value[field] : undefined;
        }
        return value ?? undefined;
    };
}
function bareValue(root, scope, variables) {
    if (Object.hasOwn(scope.names, root))
        return scope.names[root];
    if (Object.hasOwn(variables, root))
        return variables[root];
    switch (root) {
        case 'inputs': return scope.inputs;
        case 'outputs': return scope.outputs;
        case 'metadata': return scope.metadata;
        case 'env': return scope.env;
        default: return undefined;
    }
}


/***/ }),

/***/ 73797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ stepContext)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _until_aborted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1547);
/* harmony import */ var _wrap_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26182);



/** What a node's step is carried out with, within the time of `signal` and `deadlineMs` (monotonic milliseconds). */
function stepContext(state, { shared, signal, deadlineMs }) {
    const { node } = state.planned;
    const { clock, found } = shared;
    return {
        node,
        attempt: Math.max(1, state.attempts),
        runId: shared.runId,
        ports: { ...shared.ports, git: endingWith(signal, shared.ports.git), configRepository: writingUntil(signal, shared), ...proposingUntil(signal, shared) },
        clock,
        settings: shared.settings,
        facts: shared.facts,
        deployments: shared.deployments,
        stream: shared.stream,
        announcer: shared.announcer,
        signal,
        run: { signal: shared.signal, git: shared.ports.git, configRepository: shared.ports.configRepository },
        remainingMs: () => Math.max(0, deadlineMs - clock.monotonicMs()),
        report: (message, options) => {
            shared.report({ type: 'progress', at: clock.now(), node: node.id, message, heartbeat: options?.heartbeat ?? false, ...(options?.app === undefined ? {} : { app: options.app }), ...(options?.rollback === undefined ? {} : { rollback: options.rollback }) });
        },
        partEnded: (app, result) => {
            const note = result.kind === 'failed' ? result.problems[0]?.message : result.note;
            shared.report({ type: 'application-ended', at: clock.now(), node: node.id, app, status: result.kind, note });
        },
        remember: (commit) => { found.commit = commit; },
        wrote: (written) => { found.written.push(written); },
        conclude: (conclusion) => { found.conclusion = conclusion; },
        shows: (change) => { found.shown.push(change); },
        written: found.written,
        commit: found.commit,
        failure: found.failure,
    };
}
/** Git's calls take no signal: what waits for them stops waiting when the time is over. What they began is looked up next time. */
function endingWith(signal, git) {
    const until = async (work) => await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .untilAborted */ .E)(signal, work);
    return {
        head: async () => await until(git.head()),
        commit: async (sha) => await until(git.commit(sha)),
        changedFiles: async (head, base) => await until(git.changedFiles(head, base)),
        files: async (sha) => await until(git.files(sha)),
        readTexts: async (sha, paths) => await until(git.readTexts(sha, paths)),
        originUrl: async () => await until(git.originUrl()),
        relation: async (ours, seen) => await until(git.relation(ours, seen)),
    };
}
/** The same for what is written. Of a commit that was not waited for it is not known whether it is there. */
function writingUntil(signal, { found, ports: { configRepository: repository } }) {
    const until = async (work) => await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .untilAborted */ .E)(signal, work);
    return {
        ...(0,_wrap_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapRepository */ .B)(repository, until),
        commit: async (state, change) => {
            found.sending = change.branch;
            try {
                const outcome = await until(repository.commit(state, change));
                found.sending = undefined;
                return outcome;
            }
            catch (error) {
                if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && !error.ambiguous)
                    found.sending = undefined;
                throw error;
            }
        },
        findRun: async (branch, mark) => {
            const sha = await until(repository.findRun(branch, mark));
            found.sending = undefined;
            return sha;
        },
    };
}
/** Of a pull request that was not waited for it is not known whether it is there: it is looked for next time. */
function proposingUntil(signal, { ports: { pullRequests } }) {
    if (pullRequests === undefined)
        return {};
    return {
        pullRequests: {
            findHead: async (wanted) => await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .untilAborted */ .E)(signal, pullRequests.findHead(wanted)),
            open: async (request) => await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .untilAborted */ .E)(signal, pullRequests.open(request)),
        },
    };
}


/***/ }),

/***/ 22523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ WorkflowRun)
});

// EXTERNAL MODULE: ./build/compiled/engine/deadline.js
var engine_deadline = __webpack_require__(38737);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/workflow/steps.js
var steps = __webpack_require__(31019);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(83318);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/approval.js
/** A person's step: done when the `approve` input names it, else the run stops here. */
async function approval(_step, context) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: 'dry run: would wait for approval', outputs: {} };
    if (context.settings.approved.has(context.node.id)) {
        return { kind: 'succeeded', outputs: { approved: true }, note: 'approved by the input approve' };
    }
    return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(context.node)] };
}
/** What to do when a node waits for a person. */
function approvalMissing(node) {
    return {
        code: 'OSOP-RUN-005',
        severity: 'error',
        message: `node \`${node.id}\` waits for the approval of a person: ${node.purpose}`,
        hint: `run again with approve: ${node.id}, for example from a workflow_dispatch input or in a job with an environment that has reviewers`,
    };
}

// EXTERNAL MODULE: ./build/compiled/core/git/commit-message.js
var commit_message = __webpack_require__(99752);
// EXTERNAL MODULE: ./build/compiled/core/git/run-trailer.js
var run_trailer = __webpack_require__(72636);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/images/image-reference.js
var image_reference = __webpack_require__(26066);
;// CONCATENATED MODULE: ./build/compiled/core/images/image-requests.js


/** The images that the inputs ask for, and all that is wrong with these. Lines that are empty or begin with `#` do not count. */
function parseImageRequests(inputs) {
    const problems = [];
    const requests = [];
    const add = (request) => {
        if (isProblems(request))
            problems.push(...request);
        else if (requests.some(({ key }) => key === request.key))
            problems.push(malformed('images', request.name, 'is given twice', 'keep one line for each image'));
        else
            requests.push(request);
    };
    if (inputs.image !== undefined)
        add(singleRequest(inputs.image, inputs));
    else if (inputs.tag !== undefined || inputs.digest !== undefined)
        problems.push(...tagAlone(inputs));
    for (const line of inputs.images ?? []) {
        const text = line.trim();
        if (text !== '' && !text.startsWith('#'))
            add(requestOfLine(text));
    }
    return { requests, problems };
}
function isProblems(value) {
    return Array.isArray(value);
}
function tagAlone(inputs) {
    const given = inputs.tag === undefined ? 'digest' : 'tag';
    const missing = { code: 'OSOP-INPUT-003', severity: 'error', message: `\`${given}\` is given without \`image\``, hint: 'name the image, for example image: ghcr.io/org/app' };
    return [missing, ...wrongParts(inputs)];
}
function wrongParts({ tag, digest }) {
    const inTag = tag === undefined ? undefined : (0,image_reference/* wrongTag */.cq)(tag);
    const inDigest = digest === undefined ? undefined : (0,image_reference/* wrongDigest */.K9)(digest);
    return [
        ...(inTag === undefined || tag === undefined ? [] : [malformed('tag', tag, inTag)]),
        ...(inDigest === undefined || digest === undefined ? [] : [malformed('digest', digest, inDigest, 'write it as sha256:… as the registry shows it')]),
    ];
}
function singleRequest(image, inputs) {
    const reference = (0,image_reference/* parseImageReference */.o_)(image);
    const parts = wrongParts(inputs);
    if ('wrong' in reference)
        return [malformed('image', image, reference.wrong), ...parts];
    const tag = inputs.tag ?? reference.tag;
    const digest = inputs.digest ?? reference.digest;
    const twice = [
        ...(reference.tag !== undefined && reference.tag !== tag ? [malformed('image', image, `names another tag than \`tag: ${(0,one_line/* oneLine */.TN)(tag ?? '', 140)}\``, 'give the tag once')] : []),
        ...(reference.digest !== undefined && reference.digest !== digest ? [malformed('image', image, 'names another digest than `digest`', 'give the digest once')] : []),
    ];
    if (parts.length + twice.length > 0)
        return [...parts, ...twice];
    if (tag === undefined && digest === undefined) {
        return [{ code: 'OSOP-INPUT-003', severity: 'error', message: `\`image: ${(0,one_line/* oneLine */.TN)(image, 300)}\` says neither a tag nor a digest`, hint: 'give tag or digest as well' }];
    }
    return requestOf(reference, { ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}
function requestOf(name, rest) {
    return { name: (0,image_reference/* formatImageName */.eS)(name), key: (0,image_reference/* normalizedName */.j8)(name), ...rest };
}
function requestOfLine(line) {
    const equals = line.indexOf('=');
    const target = (0,image_reference/* parseImageReference */.o_)(line.slice(equals + 1));
    const name = equals === -1 ? target : (0,image_reference/* parseImageName */["if"])(line.slice(0, equals));
    const wrong = 'wrong' in name ? name.wrong : 'wrong' in target ? target.wrong : undefined;
    if ('wrong' in name || 'wrong' in target)
        return [malformed('images', line, wrong ?? '')];
    const { tag, digest } = target;
    const renamed = equals !== -1 && (0,image_reference/* formatImageName */.eS)(target) !== (0,image_reference/* formatImageName */.eS)(name);
    if (!renamed && tag === undefined && digest === undefined)
        return [malformed('images', line, 'says neither a new name nor a tag nor a digest', 'write name:tag, name@digest or name=new-name:tag')];
    return requestOf(name, {
        ...(renamed ? { newName: (0,image_reference/* formatImageName */.eS)(target) } : {}),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    });
}
function malformed(input, text, wrong, hint = 'write it as [registry/]path, :tag and @digest, for example ghcr.io/org/app:v1.2.3') {
    return { code: 'OSOP-IMAGE-001', severity: 'error', message: `\`${input}: ${(0,one_line/* oneLine */.TN)(text, 300)}\` ${wrong}`, hint };
}
/** What is asked for, as one text: `ghcr.io/org/app:v2`. */
function formatRequest({ name, newName, tag, digest }) {
    return formatImageReference({ path: newName ?? name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
;// CONCATENATED MODULE: ./build/compiled/core/images/relevant-files.js

/** The folders and files whose paths must be known to begin with. */
function whereToLook({ configPath, update, search }) {
    const named = filesOf(update);
    return search || named.length === 0 ? [configPath, ...named] : named;
}
/** Whether charts matter, wherever they are: values files say which image they set only together with the chart that they are for. */
function needsCharts(paths, scope) {
    return paths.some((path) => isSearched(path, scope) && /values/i.test(path));
}
/**
 * The files to read first: those that `update` names, and with a search the YAML within the scope. A repository of
 * thousands of files is not read for the sake of one.
 */
function filesToRead(paths, scope) {
    const named = new Set(filesOf(scope.update));
    const charts = needsCharts(paths, scope) ? paths.filter((path) => /(?:^|\/)(?:Chart|values)\.yaml$/.test(path)) : [];
    return [...new Set([...paths.filter((path) => named.has(path)), ...paths.filter((path) => isSearched(path, scope)), ...charts])];
}
/** The files and folders that the kustomizations of a layout are built of. */
function targetsBehind({ kustomizations }) {
    return [...new Set([...kustomizations.values()].flatMap(({ references }) => references.flatMap(({ target }) => target ?? [])))];
}
/** Of the files that are at some targets, or are the kustomization of a folder there, those that were not read yet. */
function filesAt(targets, paths, read) {
    const wanted = new Set(targets);
    return paths.filter((path) => !read.has(path) && (wanted.has(path) || ((0,repository_paths/* isLayoutFile */.V)(path) && wanted.has((0,repository_paths/* folderOf */.y)(path)))));
}
/** Whether a path is one of some files and folders, or below them. */
function isWithin(path, places) {
    return places.some((place) => place === '' || path === place || path.startsWith(`${place}/`));
}
function isSearched(path, { search, configPath }) {
    return search && isWithin(path, [configPath]) && /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path);
}
function filesOf(update) {
    return update.map((line) => line.split('#')[0]?.trim() ?? '').filter((file) => file !== '');
}

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/yaml/splice.js + 2 modules
var splice = __webpack_require__(57355);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(63173);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __webpack_require__(11984);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
// EXTERNAL MODULE: ./build/compiled/core/images/image-mappings.js
var image_mappings = __webpack_require__(62824);
;// CONCATENATED MODULE: ./build/compiled/core/images/place.js
/** The search ends at more: what overrides what is compared pair by pair, and nobody deploys one image by so many places. */
const mostCandidates = 2000;

// EXTERNAL MODULE: ./build/compiled/core/images/source-documents.js
var source_documents = __webpack_require__(56469);
// EXTERNAL MODULE: ./build/compiled/core/images/write-image.js
var write_image = __webpack_require__(43524);
;// CONCATENATED MODULE: ./build/compiled/core/images/in-values.js







/** The places in Helm values (or below `pointer` of a document) that set an image. */
function candidatesInValues(document, values, request, context) {
    const images = (0,image_mappings/* imagesInValues */.k)(values.value);
    const nameless = images.filter(({ image }) => image.name === undefined);
    const fitting = images.filter(({ image, path }) => matches({ image, path }, request, { context, only: nameless.length === 1 }) !== undefined).slice(0, mostCandidates + 1);
    return fitting.flatMap(({ image, holder, path }) => {
        const match = matches({ image, path }, request, { context, only: nameless.length === 1 });
        if (match === undefined)
            return [];
        const at = values.pointer + holder;
        const { plan, told } = planAt(document, at, { image, request });
        return [{ ...placeOf(document, told, { plan, context }), name: image.name, guessed: match === 'guessed', valuePath: path }];
    });
}
function matches({ image, path }, { key }, { context, only }) {
    if (image.name !== undefined)
        return (0,image_reference/* namesImage */.Gc)(image.name, key) ? 'sure' : undefined;
    const given = context.defaultName(path);
    if (given !== undefined)
        return (0,image_reference/* namesImage */.Gc)(given, key) ? 'sure' : undefined;
    return only && context.namesake && path === '/image' ? 'guessed' : undefined;
}
function planAt(document, at, { image, request }) {
    if (image.form === 'whole') {
        const pointer = `${at}/${(0,pointers/* escapeSegment */.pv)(image.key)}`;
        const slot = (0,write_image/* slotAt */.UP)(document, pointer);
        return { told: pointer, plan: slot === undefined ? { kind: 'refused', because: 'has no value', hint: 'write the image there first' } : (0,write_image/* planWhole */.fz)(document, slot, request) };
    }
    return { told: `${at}/${(0,pointers/* escapeSegment */.pv)(telling(image.keys, request))}`, plan: (0,write_image/* planParts */.mM)((0,write_image/* mappingHolder */.Tq)(document, at), image.keys, request) };
}
/** The key that tells the version that a request is about. */
function telling({ tag, digest, repository, tagKey }, request) {
    return (request.tag === undefined ? (request.digest === undefined ? repository : digest) : tag) ?? tag ?? digest ?? repository ?? tagKey;
}
function placeOf(document, pointer, { plan, context }) {
    return { kind: context.kind, file: document.file, path: (0,source_documents/* pathOf */.XM)(document, pointer), where: document.locate(pointer), current: document.textOf(pointer), plan, group: `${context.group}#${pointer}` };
}
/** The places in `helm.parameters` of a source: `image.repository` belongs with `image.tag`, whatever stands before them. */
function candidatesInParameters(document, list, parameters, { request, context }) {
    const all = imagesInParameters(document, list, parameters);
    const only = all.filter(({ image }) => image.name === undefined).length === 1;
    const fitting = all.filter(({ image, path }) => matches({ image, path }, request, { context, only }) !== undefined).slice(0, mostCandidates + 1);
    return fitting.flatMap(({ image, path, holder, pointerOf }) => {
        const match = matches({ image, path }, request, { context, only });
        if (match === undefined)
            return [];
        const pointer = pointerOf(image.form === 'whole' ? image.key : telling(image.keys, request));
        const slot = (0,write_image/* slotAt */.UP)(document, pointer);
        const plan = image.form === 'parts' ? (0,write_image/* planParts */.mM)(holder, image.keys, request) : slot === undefined ? refusedValue : (0,write_image/* planWhole */.fz)(document, slot, request);
        return [{ ...placeOf(document, pointer, { plan, context }), name: image.name, guessed: match === 'guessed', valuePath: path }];
    });
}
/** All images in `helm.parameters`. */
function imagesInParameters(document, list, parameters) {
    return [...groupsOf(list, parameters).values()].flatMap((group) => (0,image_mappings/* imagesOfMapping */.y)(group.entries, group.prefix.split('.').at(-1) ?? '').map((image) => ({
        image,
        path: [...(group.prefix === '' ? [] : group.prefix.split('.')), ...(image.label === '' ? [] : [image.label])].map((step) => `/${(0,pointers/* escapeSegment */.pv)(step)}`).join(''),
        holder: parameterHolder(document, list, group),
        pointerOf: (key) => group.pointers.get(key) ?? list,
    })));
}
const refusedValue = { kind: 'refused', because: 'has no value', hint: 'write the image there first' };
function groupsOf(list, parameters) {
    const groups = new Map();
    for (const [index, parameter] of parameters.entries()) {
        const name = (0,json/* isJsonObject */.O)(parameter) ? parameter['name'] : undefined;
        if (!(0,json/* isJsonObject */.O)(parameter) || typeof name !== 'string')
            continue;
        const dot = name.lastIndexOf('.');
        const prefix = name.slice(0, Math.max(0, dot));
        const group = groups.get(prefix) ?? { prefix, entries: new Map(), pointers: new Map() };
        groups.set(prefix, group);
        // Helm takes the last of two parameters of one name.
        group.entries.set(name.slice(dot + 1), parameter['value'] ?? null);
        group.pointers.set(name.slice(dot + 1), `${list}/${index}/value`);
    }
    return groups;
}
function parameterHolder(document, list, { prefix, pointers }) {
    const nameOf = (key) => (prefix === '' ? key : `${prefix}.${key}`);
    return {
        document,
        pathOf: (key) => `${(0,source_documents/* pathOf */.XM)(document, list)}[name=${nameOf(key)}].value`,
        slot: (key) => {
            const pointer = pointers.get(key);
            return pointer === undefined ? undefined : (0,write_image/* slotAt */.UP)(document, pointer);
        },
        put: (key, value) => {
            const pointer = pointers.get(key);
            if (pointer === undefined)
                return { ...(0,write_image/* editBase */.a2)(document), kind: 'append', pointer: list, value: { name: nameOf(key), value } };
            return { ...(0,write_image/* editBase */.a2)(document), kind: 'put', pointer: pointer.slice(0, -'/value'.length), key: 'value', value };
        },
    };
}

// EXTERNAL MODULE: ./build/compiled/core/images/in-workloads.js
var in_workloads = __webpack_require__(76427);
;// CONCATENATED MODULE: ./build/compiled/core/images/in-applications.js







/** The sources of the Applications and ApplicationSets in a document. */
function applicationSources(document) {
    return (0,in_workloads/* objectsOf */.iZ)(document.value).flatMap(({ pointer, value }) => {
        const isSet = value['kind'] === 'ApplicationSet';
        if (!isSet && value['kind'] !== 'Application')
            return [];
        const steps = isSet ? ['spec', 'template', 'spec'] : ['spec'];
        const spec = steps.reduce((at, key) => ((0,json/* isJsonObject */.O)(at) ? at[key] : undefined), value);
        if (!(0,json/* isJsonObject */.O)(spec))
            return [];
        const metadata = (0,json/* isJsonObject */.O)(value['metadata']) ? value['metadata'] : {};
        const base = pointer + steps.map((step) => `/${step}`).join('');
        const several = Array.isArray(spec['sources']) ? spec['sources'] : [];
        const named = [[`${base}/source`, spec['source']], ...several.map((source, index) => [`${base}/sources/${index}`, source])];
        const application = `${document.file}#${document.index}${pointer} ${typeof metadata['name'] === 'string' ? metadata['name'] : ''}`;
        return named.flatMap(([at, source]) => ((0,json/* isJsonObject */.O)(source) ? [{ document, application, pointer: at, value: source, ...in_applications_filesOf(source) }] : []));
    });
}
function in_applications_filesOf(source) {
    const path = source['path'];
    const folder = typeof path === 'string' ? (0,repository_layout.resolvePath)('', path.replace(/^\//, '')) : undefined;
    const files = (0,json/* isJsonObject */.O)(source['helm']) && Array.isArray(source['helm']['valueFiles']) ? source['helm']['valueFiles'] : [];
    const valueFiles = files.flatMap((file) => {
        if (typeof file !== 'string' || file.includes('://'))
            return [];
        // `$values/…` and `/…` count from the top of a repository, others from the chart.
        const fromTop = /^(?:\$[^/]+)?\/(.*)$/.exec(file)?.[1];
        const resolved = fromTop === undefined ? (0,repository_layout.resolvePath)(folder ?? '', file) : (0,repository_layout.resolvePath)('', fromTop);
        return resolved === undefined ? [] : [resolved];
    });
    return { folder, valueFiles };
}
/** The places in one source, the ones that win last. `text` is that of the file. */
function candidatesInSource(source, text, request, context) {
    const { document, pointer, value } = source;
    const { helm, kustomize } = value;
    const found = [];
    const base = { ...context, group: `${document.file}#${document.index}` };
    if ((0,json/* isJsonObject */.O)(helm)) {
        const { values, valuesObject, parameters } = helm;
        const values_ = { ...base, kind: 'application-values' };
        if ((0,json/* isJsonObject */.O)(valuesObject))
            found.push(...candidatesInValues(document, { pointer: `${pointer}/helm/valuesObject`, value: valuesObject }, request, values_));
        else if (typeof values === 'string')
            found.push(...inText(document, `${pointer}/helm/values`, text, { request, context: values_ }));
        if (Array.isArray(parameters)) {
            const own = defaultsOf(source, context.defaultName);
            found.push(...candidatesInParameters(document, `${pointer}/helm/parameters`, parameters, { request, context: { ...base, defaultName: own, kind: 'application-parameters' } }));
        }
    }
    if ((0,json/* isJsonObject */.O)(kustomize) && Array.isArray(kustomize['images']))
        found.push(...kustomizeImages(document, `${pointer}/kustomize/images`, kustomize['images'], request));
    return found;
}
function inText(document, at, text, { request, context }) {
    const inner = (0,source_documents/* innerSource */.QQ)(document, at, text);
    return inner === undefined ? [] : candidatesInValues(inner, { pointer: '', value: inner.value }, request, { ...context, group: `${context.group}${at}` });
}
/** Parameters complete what `valuesObject` says: the name may stand there and the tag here. */
function defaultsOf(source, given) {
    const helm = (0,json/* isJsonObject */.O)(source.value['helm']) ? source.value['helm'] : {};
    const inline = (0,json/* isJsonObject */.O)(helm['valuesObject']) ? helm['valuesObject'] : (0,source_documents/* innerSource */.QQ)(source.document, `${source.pointer}/helm/values`, '')?.value;
    return (path) => nameIn(inline, path) ?? given(path);
}
function nameIn(values, path) {
    const held = path.split('/').slice(1).reduce((at, key) => ((0,json/* isJsonObject */.O)(at) && Object.hasOwn(at, key) ? at[key] : undefined), values);
    if (!(0,json/* isJsonObject */.O)(held) || typeof held['repository'] !== 'string')
        return undefined;
    return typeof held['registry'] === 'string' && held['registry'] !== '' ? `${held['registry']}/${held['repository']}` : held['repository'];
}
/** The images that `kustomize.images` of a source sets. */
function kustomizeOptions(list, images) {
    return images.flatMap((written, index) => {
        if (typeof written !== 'string')
            return [];
        const before = written.slice(0, written.indexOf('=') + 1);
        const target = (0,image_reference/* parseImageReference */.o_)(written.slice(before.length));
        return 'wrong' in target ? [] : [{ pointer: `${list}/${index}`, written, before, target }];
    });
}
function kustomizeImages(document, list, images, request) {
    return kustomizeOptions(list, images).flatMap(({ pointer, written, before, target }) => {
        const old = before.slice(0, -1);
        const name = before === '' ? undefined : (0,image_reference/* parseImageName */["if"])(old);
        const wanted = (0,image_reference/* namesImage */.Gc)(written.slice(before.length), request.key) || (name !== undefined && !('wrong' in name) && (0,image_reference/* namesImage */.Gc)((0,image_reference/* formatImageName */.eS)(name), request.key)) || old === request.name;
        const slot = (0,write_image/* slotAt */.UP)(document, pointer);
        if (!wanted || slot === undefined)
            return [];
        // An image that gets a new name keeps its old one in front, by which kustomize finds it.
        const renamed = before === '' && request.newName !== undefined ? { ...request, newName: `${(0,image_reference/* formatImageName */.eS)(target)}=${request.newName}` } : request;
        return [{
                kind: 'application-kustomize', file: document.file, path: (0,source_documents/* pathOf */.XM)(document, pointer), where: document.locate(pointer), current: written,
                plan: (0,write_image/* planWhole */.fz)(document, slot, renamed, before), name: (0,image_reference/* formatImageName */.eS)(target), guessed: false, group: `${document.file}#${pointer}`,
            }];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/images/in-kustomizations.js




/** The entries of `images` that set the wanted image, by the name they replace or by the one they put in its place. */
function candidatesInKustomization(document, request) {
    if (!(0,json/* isJsonObject */.O)(document.value))
        return [];
    const images = document.value['images'];
    return (Array.isArray(images) ? images : []).flatMap((entry, index) => {
        if (!(0,json/* isJsonObject */.O)(entry))
            return [];
        const [name, newName] = [textOf(entry, 'name'), textOf(entry, 'newName')];
        const wanted = [name, newName].some((text) => text !== undefined && (text === request.name || (0,image_reference/* namesImage */.Gc)(text, request.key)));
        if (!wanted || name === undefined)
            return [];
        const pointer = `/images/${index}`;
        const told = ['newTag', 'digest', 'newName'].map((key) => (0,write_image/* slotAt */.UP)(document, `${pointer}/${key}`)).find((slot) => slot !== undefined)?.pointer ?? pointer;
        return [{
                kind: 'kustomize-image', file: document.file, path: (0,source_documents/* pathOf */.XM)(document, told), where: document.locate(told), current: document.textOf(told),
                plan: planEntry(document, pointer, { entry, request }), name: newName ?? name, guessed: false, group: `${document.file}#${pointer}`,
            }];
    });
}
function textOf(value, key) {
    const held = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof held === 'string' && held !== '' ? held : undefined;
}
/**
 * An entry with `newTag` and `digest` makes `name:tag@digest`, and one of the two alone drops the other from the image
 * (https://github.com/kubernetes-sigs/kustomize/blob/master/api/filters/imagetag/updater.go). So an old tag or digest
 * that is not asked for goes: a new tag beside an old digest would change nothing.
 */
function planEntry(document, pointer, { entry, request }) {
    const builder = new write_image/* PlanBuilder */.LR(document);
    const slotOf = (key) => (0,write_image/* slotAt */.UP)(document, `${pointer}/${key}`);
    if (request.newName !== undefined && request.newName !== (textOf(entry, 'newName') ?? textOf(entry, 'name')))
        write(builder, document, { pointer, key: 'newName', value: request.newName, slot: slotOf('newName') });
    for (const [key, value, other, kept] of [['newTag', request.tag, 'digest', request.digest], ['digest', request.digest, 'newTag', request.tag]]) {
        if (value === undefined)
            continue;
        const [slot, rival] = [slotOf(key), slotOf(other)];
        if (slot === undefined && rival !== undefined && kept === undefined) {
            const changes = { path: (0,source_documents/* pathOf */.XM)(document, `${pointer}/${other}`), from: rival.text, to: value };
            builder.edits.push({ ...(0,write_image/* editBase */.a2)(document), kind: 'rename', pointer: rival.pointer, key });
            builder.add({ ...(0,write_image/* editBase */.a2)(document), kind: 'set', pointer: `${pointer}/${key}`, value }, changes);
            continue;
        }
        write(builder, document, { pointer, key, value, slot });
        if (rival !== undefined && kept === undefined) {
            builder.add({ ...(0,write_image/* editBase */.a2)(document), kind: 'remove', pointer: rival.pointer }, { path: (0,source_documents/* pathOf */.XM)(document, rival.pointer), from: rival.text, to: '' });
        }
    }
    return builder.done();
}
function write(builder, document, { pointer, key, value, slot }) {
    if (slot !== undefined)
        builder.set(slot, value);
    else
        builder.add({ ...(0,write_image/* editBase */.a2)(document), kind: 'put', pointer, key, value }, { path: (0,source_documents/* pathOf */.XM)(document, `${pointer}/${key}`), from: '', to: value });
}
/** A new entry for an image that the kustomization's resources call `name`. */
function newEntry(document, name, request) {
    const value = (0,json/* isJsonObject */.O)(document.value) ? document.value : {};
    const listed = Array.isArray(value['images']);
    const { newName, tag, digest } = request;
    const entry = {
        name,
        ...(newName === undefined || newName === name ? {} : { newName }),
        ...(tag === undefined ? {} : { newTag: tag }),
        ...(digest === undefined ? {} : { digest }),
    };
    const builder = new write_image/* PlanBuilder */.LR(document);
    const index = listed ? value['images'].length : 0;
    builder.add(listed ? { ...(0,write_image/* editBase */.a2)(document), kind: 'append', pointer: '/images', value: entry } : { ...(0,write_image/* editBase */.a2)(document), kind: 'put', pointer: '', key: 'images', value: [entry] }, { path: `images[${index}]`, from: '', to: [tag, digest].filter((text) => text !== undefined).join('@') });
    return {
        kind: 'kustomize-new-image', file: document.file, path: `images[${index}]`, where: document.locate(listed ? '/images' : ''), current: '',
        plan: builder.done(), name, guessed: false, group: `${document.file}#new`,
    };
}

;// CONCATENATED MODULE: ./build/compiled/core/images/repository.js





/** Prepares the search. Reads kustomizations, charts and what mentions Applications. */
function openRepository(paths, read) {
    const text = cached(read);
    const open = cached((path) => (0,source_documents/* openSource */.oD)(path, text(path) ?? ''));
    const layout = (0,repository_layout.readLayout)(paths, text);
    const roles = (0,repository_layout.fileRoles)(layout);
    const applications = paths.flatMap((path) => (roles.get(path) === 'manifest' && mentionsApplication(text(path)) ? open(path).documents.flatMap(applicationSources) : []));
    const named = new Set(applications.flatMap(({ valueFiles }) => valueFiles));
    const byApplication = new Map(applications.flatMap(({ folder, valueFiles }) => (folder !== undefined && layout.charts.has(folder) ? valueFiles.map((file) => [file, folder]) : [])));
    const byName = chartsByName(layout);
    const namesIn = cached((file) => new Map((0,image_mappings/* imagesInValues */.k)(open(file).documents[0]?.value ?? null).flatMap(({ path, image }) => (image.name === undefined ? [] : [[path, image.name]]))));
    return {
        layout, roles, applications, text, open,
        chartOf: (file) => chartAbove(layout, file) ?? byApplication.get(file) ?? byName.get(applicationInName(file) ?? ''),
        defaultName: (chart, path) => (chart === undefined ? undefined : nameByDefault({ layout, namesIn }, chart, path)),
        namesIn,
        isValues: (path) => roles.get(path) === 'helm-values' || named.has(path),
    };
}
function cached(compute) {
    const known = new Map();
    return (key) => {
        const held = known.get(key);
        if (held !== undefined || known.has(key))
            return held;
        const value = compute(key);
        known.set(key, value);
        return value;
    };
}
function mentionsApplication(text) {
    return text !== undefined && text.includes('argoproj.io/') && text.includes('Application');
}
/** Charts whose name or folder is called once only. */
function chartsByName(layout) {
    const found = new Map();
    for (const { folder, name } of layout.charts.values()) {
        for (const called of [name, folder.slice(folder.lastIndexOf('/') + 1)])
            found.set(called, (found.get(called) ?? new Set()).add(folder));
    }
    return new Map([...found].flatMap(([called, folders]) => (folders.size === 1 ? [...folders].map((folder) => [called, folder]) : [])));
}
function chartAbove(layout, file) {
    for (let folder = (0,repository_paths/* folderOf */.y)(file);; folder = (0,repository_paths/* folderOf */.y)(folder)) {
        if (layout.charts.has(folder))
            return folder;
        if (folder === '')
            return undefined;
    }
}
/** `api` of `api-values.yaml`; undefined for files that are called `values` and the environment. */
function applicationInName(file) {
    return /^(.+)[-_.]values\.ya?ml$/.exec(file.slice(file.lastIndexOf('/') + 1))?.[1];
}
/** The values of a chart hold those of its dependencies below their names. */
function nameByDefault(known, chart, path) {
    const own = known.namesIn(chart === '' ? 'values.yaml' : `${chart}/values.yaml`).get(path);
    if (own !== undefined)
        return own;
    const [, key = '', ...rest] = path.split('/');
    const local = known.layout.charts.get(chart)?.local ?? [];
    const below = [(0,repository_layout.resolvePath)(chart, `charts/${key}`), ...local].find((folder) => folder !== undefined && (known.layout.charts.get(folder)?.name === key || folder.endsWith(`/${key}`)) && folder !== chart);
    return below === undefined || rest.length === 0 || !known.layout.charts.has(below) ? undefined : nameByDefault(known, below, `/${rest.join('/')}`);
}

;// CONCATENATED MODULE: ./build/compiled/core/images/candidates.js








/** Looks through all files. Only what mentions the last part of the image's name, or may set a tag without it, is parsed. `applications` are names of the user's. */
function findCandidates(repository, request, applications) {
    const needle = (0,image_reference/* lastPart */.S_)(request.name);
    const unreadable = [];
    const candidates = [];
    for (const path of repository.layout.paths) {
        const role = repository.roles.get(path);
        const values = repository.isValues(path);
        if (!values && role !== 'manifest' && role !== 'patch' && role !== 'kustomization' && role !== 'component')
            continue;
        const text = repository.text(path);
        if (text === undefined) {
            unreadable.push({ code: 'OSOP-YAML-001', severity: 'error', message: `${path} is no UTF-8 text, or larger than 20 MiB: it was not searched`, where: { file: path, line: 1, column: 1 } });
            continue;
        }
        if (!(text.includes(needle) || (values && /tag|digest|version/i.test(text))))
            continue;
        const { documents, problems } = repository.open(path);
        if (problems.length > 0 && text.includes(needle))
            unreadable.push(...problems.slice(0, 1));
        for (const document of documents) {
            if (candidates.length > mostCandidates)
                break;
            const found = values
                ? candidatesInValues(document, { pointer: '', value: document.value }, request, valuesContext(repository, path, { needle, applications }))
                : role === 'kustomization' || role === 'component' ? candidatesInKustomization(document, request) : (0,in_workloads/* candidatesInWorkloads */.ax)(document, request);
            for (const candidate of found)
                candidates.push(candidate);
        }
    }
    const bySource = new Map();
    for (const source of repository.applications) {
        if (candidates.length > mostCandidates)
            break;
        const found = candidatesInSource(source, repository.text(source.document.file) ?? '', request, sourceContext(repository, source, { needle, applications }));
        bySource.set(source, found);
        for (const candidate of found)
            candidates.push(candidate);
    }
    return { candidates, bySource, unreadable, tooMany: candidates.length > mostCandidates };
}
function valuesContext(repository, path, names) {
    const chart = repository.chartOf(path);
    const folder = (0,repository_paths/* folderOf */.y)(path);
    const called = applicationInName(path) ?? folder.slice(folder.lastIndexOf('/') + 1);
    return {
        kind: 'helm-values', group: path, namesake: called === names.needle || names.applications.includes(called),
        defaultName: (at) => repository.defaultName(chart, at),
    };
}
function sourceContext(repository, { application, folder, valueFiles }, names) {
    const called = application.slice(application.lastIndexOf(' ') + 1);
    const chart = folder !== undefined && repository.layout.charts.has(folder) ? folder : undefined;
    return {
        namesake: called === names.needle || names.applications.includes(called),
        defaultName: (path) => nameInFiles(repository, valueFiles, path) ?? repository.defaultName(chart, path),
    };
}
function nameInFiles(repository, files, path) {
    for (const file of files.toReversed()) {
        const name = repository.namesIn(file).get(path);
        if (name !== undefined)
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/images/known-names.js



/** Nobody waits long for a suggestion. */
const mostFiles = 500;
/** The names of images that the files in scope mention, for a suggestion where the wanted one is not among them. */
function namesOfImages(repository, inScope) {
    const names = new Set();
    const files = repository.layout.paths.filter((path) => {
        const role = repository.roles.get(path);
        return inScope(path) && (repository.isValues(path) || role === 'manifest' || role === 'patch' || role === 'kustomization' || role === 'component');
    });
    for (const file of files.filter((path) => /image/i.test(repository.text(path) ?? '')).slice(0, mostFiles)) {
        for (const { value } of repository.open(file).documents) {
            for (const { image } of (0,image_mappings/* imagesInValues */.k)(value))
                if (image.name !== undefined)
                    names.add(image.name);
            for (const name of entryNames(value))
                names.add(name);
        }
    }
    return [...names];
}
function entryNames(value) {
    const images = (0,json/* isJsonObject */.O)(value) ? value['images'] : undefined;
    return (Array.isArray(images) ? images : []).flatMap((entry) => {
        const written = (0,json/* isJsonObject */.O)(entry) ? (entry['newName'] ?? entry['name']) : undefined;
        const reference = typeof written === 'string' ? (0,image_reference/* parseImageReference */.o_)(written) : { wrong: '' };
        return 'wrong' in reference ? [] : [(0,image_reference/* formatImageName */.eS)(reference)];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/images/settle.js



/**
 * The candidates in scope that take effect somewhere: for each thing that is deployed (an overlay that no other uses,
 * an Application, a chart with a values file) the one that wins, and all that belong to no such thing. An overlay
 * whose image is set out of scope, or in a base that only it uses, gets a new entry instead.
 */
function liveCandidates(search) {
    const scoped = search.found.candidates.filter(({ file }) => search.inScope(file));
    const sure = scoped.filter(({ guessed }) => !guessed);
    const pool = sure.length > 0 ? sure : scoped;
    const handled = new Set();
    const live = new Set();
    for (const { members, winners } of [...overlays(search, pool), ...charts(search, pool)]) {
        for (const member of members)
            handled.add(member);
        for (const winner of winners)
            live.add(winner);
    }
    return [...pool.filter((candidate) => live.has(candidate) || !handled.has(candidate)), ...[...live].filter(({ kind }) => kind === 'kustomize-new-image')];
}
function overlays(search, pool) {
    const { repository, found, inScope } = search;
    const map = new KustomizationMap(repository);
    // What an overlay adds can be found at places out of scope only when the image is set anywhere at all.
    const relevant = found.candidates.filter((candidate) => map.ownersOf(candidate).length > 0);
    if (relevant.length === 0)
        return [];
    const all = map.leaves(() => true);
    const reached = new Map(all.map((leaf) => [leaf, relevant.filter((candidate) => map.reaches(leaf, candidate))]));
    return map.leaves(inScope).map((leaf) => {
        const everywhere = relevant.filter((candidate) => map.reaches(leaf, candidate));
        const members = everywhere.filter((candidate) => pool.includes(candidate));
        const winners = map.winners(members);
        const shared = (winner) => [...reached.values()].filter((held) => held.includes(winner)).length > 1;
        const bases = winners.filter((winner) => winner.kind === 'container' && !map.ownersOf(winner).includes(leaf.folder));
        const needsEntry = everywhere.length > 0 && bases.length === winners.length && !bases.some(shared);
        const entries = needsEntry ? entriesFor(search, leaf, map.winners(everywhere)) : [];
        return byApplications(search, leaf, { members, winners: entries.length === 1 ? entries : winners }, pool);
    });
}
/** One entry for each name by which the resources call the image. */
function entriesFor({ repository, request }, leaf, winners) {
    const names = new Set(winners.flatMap(({ name }) => name ?? []));
    const [document] = repository.open(leaf.file).documents;
    return document === undefined ? [] : [...names].map((name) => newEntry(document, name, request));
}
/** `kustomize.images` of an Application comes after everything in its folder. */
function byApplications({ repository, found }, leaf, outcome, pool) {
    const using = repository.applications.filter(({ folder }) => folder === leaf.folder);
    const theirs = using.map((source) => (found.bySource.get(source) ?? []).filter((candidate) => candidate.kind === 'application-kustomize' && pool.includes(candidate)));
    const winners = theirs.flat();
    if (winners.length === 0)
        return outcome;
    return { members: [...outcome.members, ...winners], winners: theirs.every((own) => own.length > 0) ? winners : [...winners, ...outcome.winners] };
}
/** Which kustomizations use which, and which files. */
class KustomizationMap {
    #kustomizations;
    #users = new Map();
    #closures = new Map();
    constructor({ layout }) {
        this.#kustomizations = layout.kustomizations;
        for (const { folder, references } of layout.kustomizations.values()) {
            for (const { target, as } of references) {
                if (target === undefined || (as !== 'resource' && as !== 'patch' && as !== 'component'))
                    continue;
                this.#users.set(target, [...(this.#users.get(target) ?? []), { folder, patch: as === 'patch' }]);
            }
        }
    }
    /** Folders of the kustomizations that a place is part of. */
    ownersOf({ kind, file }) {
        if (kind === 'kustomize-image')
            return [(0,repository_paths/* folderOf */.y)(file)];
        return kind === 'container' ? (this.#users.get(file) ?? []).map(({ folder }) => folder) : [];
    }
    closure(folder) {
        const known = this.#closures.get(folder);
        if (known !== undefined)
            return known;
        const closure = new Set((0,repository_layout.closureOf)(folder, (at) => this.#kustomizations.get(at)).map((used) => used.folder));
        this.#closures.set(folder, closure);
        return closure;
    }
    /** Those that deploy something by themselves: no other one in scope is built of them. */
    leaves(inScope) {
        const scoped = [...this.#kustomizations.values()].filter(({ file, component }) => inScope(file) && !component);
        const covered = new Set(scoped.flatMap(({ folder }) => [...this.closure(folder)].filter((used) => used !== folder && !this.closure(used).has(folder))));
        return scoped.filter(({ folder }) => !covered.has(folder));
    }
    reaches({ folder }, candidate) {
        const closure = this.closure(folder);
        return this.ownersOf(candidate).some((owner) => closure.has(owner));
    }
    winners(members) {
        return members.filter((member) => !members.some((other) => other !== member && this.#overrides(other, member)));
    }
    #overrides(a, b) {
        const above = this.ownersOf(a).some((folder) => this.ownersOf(b).some((below) => this.#isBelow(folder, below)));
        const beside = this.ownersOf(a).some((folder) => this.ownersOf(b).includes(folder));
        if (a.kind === 'kustomize-image')
            return above || (beside && b.kind === 'container');
        const patches = a.object === b.object && this.#isPatch(a);
        return patches && b.kind === 'container' && (above || (beside && !this.#isPatch(b)));
    }
    /** A component works on all that the kustomizations with it are built of. */
    #isBelow(folder, below) {
        if (folder === below)
            return false;
        if (this.closure(folder).has(below))
            return true;
        if (this.#kustomizations.get(folder)?.component !== true)
            return false;
        return (this.#users.get(folder) ?? []).some((user) => user.folder !== below && this.closure(user.folder).has(below) && !this.closure(below).has(folder));
    }
    #isPatch({ file }) {
        return (this.#users.get(file) ?? []).some(({ patch }) => patch);
    }
}
function charts({ repository, found, inScope }, pool) {
    const values = pool.filter(({ kind }) => kind === 'helm-values');
    const ofFile = (file) => values.filter((candidate) => candidate.file === file);
    const defaultsOf = (chart) => (chart === '' ? 'values.yaml' : `${chart}/values.yaml`);
    const layers = (source) => [
        ...(source.folder !== undefined && repository.layout.charts.has(source.folder) ? [ofFile(defaultsOf(source.folder))] : []),
        ...source.valueFiles.map(ofFile),
        ...['application-values', 'application-parameters'].map((kind) => (found.bySource.get(source) ?? []).filter((candidate) => candidate.kind === kind && pool.includes(candidate))),
    ];
    const deployed = new Set(repository.applications.map(({ folder }) => folder));
    const alone = new Set(values.flatMap(({ file }) => repository.chartOf(file) ?? []).filter((chart) => !deployed.has(chart)));
    return [
        ...repository.applications.map((source) => lastWins(layers(source))),
        ...[...alone].flatMap((chart) => {
            const choices = repository.layout.paths.filter((path) => path !== defaultsOf(chart) && !path.startsWith(`${chart}/ci/`) && repository.isValues(path) && inScope(path) && repository.chartOf(path) === chart);
            return choices.length === 0 ? [lastWins([ofFile(defaultsOf(chart))])] : choices.map((choice) => lastWins([ofFile(defaultsOf(chart)), ofFile(choice)]));
        }),
    ];
}
/** Of the places for one path of the values the one in the highest layer. */
function lastWins(layers) {
    const winners = new Map();
    for (const candidate of layers.flat())
        winners.set(candidate.valuePath ?? '', candidate);
    return { members: layers.flat(), winners: [...winners.values()] };
}

// EXTERNAL MODULE: ./build/compiled/core/images/update-path.js
var update_path = __webpack_require__(25388);
;// CONCATENATED MODULE: ./build/compiled/core/images/in-updates.js










/** The places that lines of `update` name. With several images asked for, what stands there tells which is meant. */
function placesOfUpdates(repository, lines, requests) {
    const problems = [];
    const places = [];
    for (const line of lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'))) {
        const target = (0,update_path/* parseUpdateLine */.PU)(line);
        const found = 'wrong' in target ? in_updates_problem(line, target.wrong, { hint: 'for example update: environments/prod/api-values.yaml#image.tag' }) : in_updates_placeOf(repository, target, requests);
        if ('code' in found)
            problems.push(found);
        else
            places.push(found);
    }
    return { places, problems };
}
function in_updates_placeOf(repository, target, requests) {
    const isThere = repository.layout.paths.includes(target.file);
    const text = isThere ? repository.text(target.file) : undefined;
    if (text === undefined && isThere)
        return in_updates_problem(target.line, `names a file that cannot be edited: ${target.file} is no UTF-8 text, or larger than 20 MiB`, { hint: 'save it as UTF-8, or change it by hand' });
    if (text === undefined) {
        const near = (0,did_you_mean/* nearest */.p)(target.file, repository.layout.paths);
        return in_updates_problem(target.line, 'names a file that is not in the repository', { hint: near === undefined ? 'write the path from the top of the repository' : `did you mean ${near}?` });
    }
    const { documents, problems } = repository.open(target.file);
    const [unreadable] = problems;
    if (unreadable !== undefined)
        return unreadable;
    const resolved = documents.map((document) => (0,update_path/* resolveSteps */.EE)(document, target.steps, text));
    const found = resolved.filter((one) => one.kind === 'found');
    const [only] = found;
    if (only === undefined)
        return missing(target, resolved);
    if (found.length > 1)
        return in_updates_problem(target.line, `names a value in ${found.length} documents of the file`, { where: only.document.locate(only.pointer), hint: 'keep the documents in files of their own, or leave update out' });
    return updatePlace(target, only, requests);
}
function missing(target, resolved) {
    const furthest = resolved.filter((one) => one.kind === 'missing').toSorted((a, b) => b.depth - a.depth)[0];
    if (furthest === undefined)
        return in_updates_problem(target.line, 'names a value in a file without content', {});
    const step = target.steps[furthest.depth];
    const written = step === undefined ? '' : (0,update_path/* formatStep */.yS)(step);
    const near = step?.kind === 'key' ? (0,did_you_mean/* nearest */.p)(step.key, furthest.names) : undefined;
    const parent = furthest.nearest === '' ? 'the document' : `\`${(0,one_line/* oneLine */.TN)((0,source_documents/* pathOf */.XM)(furthest.document, furthest.nearest), 200)}\``;
    const what = furthest.several ? `fits several items of ${parent}` : `is not there: ${parent} has no \`${(0,one_line/* oneLine */.TN)(written, 60)}\``;
    return in_updates_problem(target.line, what, { where: furthest.document.locate(furthest.nearest), hint: near === undefined ? 'correct the path, or leave update out to have the place found' : `did you mean \`${near}\`?` });
}
function updatePlace(target, { document, pointer }, requests) {
    const where = document.locate(pointer);
    const slot = (0,write_image/* slotAt */.UP)(document, pointer);
    if (slot === undefined)
        return in_updates_problem(target.line, 'names a mapping or a list, not a single value', { where, hint: 'let the path end at the tag or at the image' });
    const parent = (0,pointers/* pointerOf */.rq)((0,pointers/* segmentsOf */.OD)(pointer).slice(0, -1));
    const key = (0,pointers/* segmentsOf */.OD)(pointer).at(-1) ?? '';
    const siblings = (0,json/* isJsonObject */.O)((0,pointers/* valueAt */.fK)(document.value, parent)) ? Object.entries((0,pointers/* valueAt */.fK)(document.value, parent)) : [];
    const request = requestFor(requests, slot, siblings);
    if (request === undefined)
        return in_updates_problem(target.line, 'does not tell which of the images it is for', { where, hint: 'set these images in steps of their own' });
    const wrong = formOf(slot, key, request);
    const plan = planFor(document, { slot, parent, key, siblings, form: wrong }, request);
    return { request, place: { kind: 'update', file: document.file, path: (0,source_documents/* pathOf */.XM)(document, pointer), where, current: slot.text, plan } };
}
/** By what stands there, or by the names beside it. */
function requestFor(requests, slot, siblings) {
    if (requests.length === 1)
        return requests[0];
    const registry = siblings.find(([key, value]) => key === 'registry' && typeof value === 'string' && value !== '')?.[1];
    const texts = [slot.text, slot.text.slice(slot.text.indexOf('=') + 1), ...siblings.flatMap(([, value]) => (typeof value === 'string' ? [value, `${typeof registry === 'string' ? registry : ''}/${value}`] : []))];
    const fitting = requests.filter(({ key }) => texts.some((text) => (0,image_reference/* namesImage */.Gc)(text, key)));
    return fitting.length === 1 ? fitting[0] : undefined;
}
/** A value is a whole image or one part of it: its key tells, else its form. */
function formOf({ text }, key, request) {
    if (/digest$/i.test(key) || /^sha\d+:[0-9a-f]+$/.test(text))
        return 'digest';
    if (/(tag|version)$/i.test(key))
        return 'tag';
    const reference = (0,image_reference/* parseImageReference */.o_)(text.slice(text.indexOf('=') + 1));
    const whole = !('wrong' in reference) && (reference.registry !== undefined || reference.path.includes('/') || reference.tag !== undefined || (0,image_reference/* namesImage */.Gc)(text, request.key) || /image$/i.test(key));
    return whole ? 'whole' : 'tag';
}
function planFor(document, { slot, parent, key, siblings, form }, request) {
    const entry = (0,pointers/* valueAt */.fK)(document.value, parent);
    if ((0,json/* isJsonObject */.O)(entry) && /^\/images\/\d+$/.test(parent) && (key === 'newTag' || key === 'digest'))
        return planEntry(document, parent, { entry, request });
    if (form === 'whole')
        return (0,write_image/* planWhole */.fz)(document, slot, request, /^[^:@]*=/.exec(slot.text)?.[0] ?? '');
    const given = form === 'tag' ? request.tag : request.digest;
    if (given === undefined)
        return { kind: 'refused', because: `holds a ${form}`, hint: `give the ${form} of the image, or name the place of its ${form === 'tag' ? 'digest' : 'tag'}` };
    const images = (0,image_mappings/* imagesOfMapping */.y)(new Map(siblings), (0,pointers/* segmentsOf */.OD)(parent).at(-1) ?? '');
    const image = images.find((one) => one.form === 'parts' && (one.keys.tag === key || one.keys.digest === key));
    const keys = image?.form === 'parts' ? image.keys : { [form]: key, tagKey: key };
    return (0,write_image/* planParts */.mM)((0,write_image/* mappingHolder */.Tq)(document, parent), keys, request);
}
function in_updates_problem(line, wrong, rest) {
    return { code: 'OSOP-IMAGE-004', severity: 'error', message: `\`update: ${(0,one_line/* oneLine */.TN)(line, 300)}\` ${wrong}`, ...rest };
}

;// CONCATENATED MODULE: ./build/compiled/core/images/find-places.js











/** The places of all images, one for each but for those of `update`; and all that is wrong. */
function findPlaces(input) {
    const configPath = (0,repository_layout.resolvePath)('', input.configPath ?? '');
    if (configPath === undefined) {
        return { places: [], problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`config-path: ${(0,one_line/* oneLine */.TN)(input.configPath ?? '', 200)}\` is outside of the repository`, hint: 'write the path from the top of the repository' }] };
    }
    const repository = openRepository(input.paths, input.read);
    const named = placesOfUpdates(repository, input.update ?? [], input.requests);
    const places = [...named.places];
    const problems = [...named.problems];
    const inScope = (path) => configPath === '' || path === configPath || path.startsWith(`${configPath}/`);
    for (const request of input.requests) {
        // A line of `update` that is wrong may have been for this image: the search would only hide that.
        if (named.problems.length > 0 || named.places.some((found) => found.request === request))
            continue;
        const found = findCandidates(repository, request, input.applications ?? []);
        if (found.tooMany) {
            problems.push(tooMany(request, found));
            continue;
        }
        const live = mergedByGroup(liveCandidates({ repository, request, found, inScope }));
        const [only] = live;
        if (only !== undefined && live.length === 1)
            places.push({ request, place: only });
        else
            problems.push(only === undefined ? notFound({ repository, request, found, inScope, configPath }) : ambiguous(request, live));
        problems.push(...found.unreadable.filter(({ where }) => where !== undefined && inScope(where.file)).map((problem) => ({ ...problem, severity: only === undefined ? 'error' : 'warning' })));
    }
    return { places, problems: [...problems, ...refusals(places)] };
}
/** Containers of one pod that run the same version of an image are one place. */
function mergedByGroup(candidates) {
    const groups = new Map();
    for (const candidate of candidates) {
        const first = groups.get(candidate.group);
        groups.set(candidate.group, first === undefined ? candidate : { ...first, plan: mergedPlans(first.plan, candidate.plan) });
    }
    return [...groups.values()];
}
function mergedPlans(a, b) {
    if (a.kind === 'refused')
        return a;
    return b.kind === 'refused' ? b : { kind: 'write', edits: [...a.edits, ...b.edits], changes: [...a.changes, ...b.changes] };
}
function refusals(places) {
    return places.flatMap(({ place }) => {
        const { plan, path, where } = place;
        return plan.kind === 'refused' ? [{ code: 'OSOP-IMAGE-005', severity: 'error', message: `\`${(0,one_line/* oneLine */.TN)(path, 200)}\` ${plan.because}`, where, hint: plan.hint }] : [];
    });
}
const mostListed = 20;
function ambiguous({ name }, live) {
    const listed = live.slice(0, mostListed).map((place) => `${(0,problem/* formatLocation */.j)(place.where)} (${described(place)})`);
    const more = live.length > mostListed ? [`and ${live.length - mostListed} more`] : [];
    const [first] = live;
    return {
        code: 'OSOP-IMAGE-003', severity: 'error', message: `the image \`${name}\` is set at ${live.length} places: ${[...listed, ...more].join(', ')}`,
        ...(first === undefined ? {} : { where: first.where }),
        hint: `name one with config-path, or with update, for example ${first === undefined ? '' : `${first.file}#${first.path}`}`,
    };
}
function tooMany({ name }, { candidates: [first] }) {
    return {
        code: 'OSOP-IMAGE-003', severity: 'error', message: `the image \`${name}\` is set at more than ${mostCandidates} places`,
        ...(first === undefined ? {} : { where: first.where }),
        hint: `name one with config-path, or with update, for example ${first === undefined ? '' : `${first.file}#${first.path}`}`,
    };
}
function described({ kind, path, current }) {
    return kind === 'kustomize-new-image' ? 'a new entry of images' : `${(0,one_line/* oneLine */.TN)(path, 120)}${current === '' ? '' : `: ${(0,one_line/* oneLine */.TN)(current, 120)}`}`;
}
function notFound({ repository, request, found, inScope, configPath }) {
    const where = configPath === '' ? '' : ` below \`${(0,one_line/* oneLine */.TN)(configPath, 200)}\``;
    const message = `no place${where} sets the image \`${request.name}\`; looked at ${counted(repository, inScope)}`;
    const [outside] = found.candidates;
    if (outside !== undefined)
        return { code: 'OSOP-IMAGE-002', severity: 'error', message, hint: `it is set at ${found.candidates.slice(0, 5).map((candidate) => (0,problem/* formatLocation */.j)(candidate.where)).join(', ')}: change config-path, or name the place with update` };
    const names = namesOfImages(repository, inScope);
    const near = (0,did_you_mean/* nearest */.p)(request.name, names) ?? names.find((name) => (0,image_reference/* lastPart */.S_)(name) === (0,image_reference/* lastPart */.S_)(request.name)) ?? (0,did_you_mean/* nearest */.p)((0,image_reference/* lastPart */.S_)(request.name), names.map(image_reference/* lastPart */.S_));
    const meant = near === undefined ? undefined : (names.find((name) => name === near || (0,image_reference/* lastPart */.S_)(name) === near) ?? near);
    const hint = meant === undefined ? 'check the name of the image and config-path, or name the place with update' : `did you mean \`${(0,one_line/* oneLine */.TN)(meant, 200)}\`? Else name the place with update`;
    return { code: 'OSOP-IMAGE-002', severity: 'error', message, hint };
}
function counted(repository, inScope) {
    const count = { kustomizations: 0, 'values files': 0, manifests: 0 };
    for (const path of repository.layout.paths.filter(inScope)) {
        const role = repository.roles.get(path);
        if (repository.isValues(path))
            count['values files'] += 1;
        else if (role === 'kustomization' || role === 'component')
            count.kustomizations += 1;
        else if (role === 'manifest' || role === 'patch')
            count.manifests += 1;
    }
    return Object.entries(count).map(([what, number]) => `${number} ${number === 1 ? what.replace(/s$/, '') : what}`).join(', ').replace(/, ([^,]*)$/, ' and $1');
}

;// CONCATENATED MODULE: ./build/compiled/core/images/edit-images.js



/**
 * Finds where the images are set and changes these scalars only. With an error among the problems no file is
 * changed: images are set together or not at all. On a newer state of the repository it is simply called again.
 */
function editImages(input) {
    const { places, problems } = findPlaces(input);
    if ((0,problem/* hasErrors */.C)(problems))
        return { files: [], places, problems };
    const edits = new Map();
    for (const { place } of places) {
        if (place.plan.kind === 'write')
            edits.set(place.file, [...(edits.get(place.file) ?? []), ...place.plan.edits]);
    }
    const files = [];
    const refused = [];
    for (const [path, wanted] of edits) {
        const before = input.read(path) ?? '';
        const spliced = (0,splice/* spliceYaml */.a)(before, path, afterOneAnother(wanted));
        if (spliced.kind === 'refused')
            refused.push(...spliced.problems);
        else if (spliced.text !== before)
            files.push({ path, before, after: spliced.text });
    }
    return { files: refused.length > 0 ? [] : files, places, problems: [...problems, ...refused] };
}
/** The first new entry of a kustomization brings the list `images`; others are added to it. */
function afterOneAnother(edits) {
    const first = edits.findIndex(bringsImages);
    return edits.map((edit, index) => {
        if (index === first || !bringsImages(edit))
            return edit;
        const [entry = ''] = edit.value;
        return { document: edit.document, kind: 'append', pointer: '/images', value: entry };
    });
}
function bringsImages(edit) {
    return edit.kind === 'put' && edit.key === 'images' && Array.isArray(edit.value);
}

;// CONCATENATED MODULE: ./build/compiled/engine/edit-branch.js



/** What becomes of the branch's files, and those that were read for it. Only those are read that can matter. */
async function editBranch(found, { requests, ...scope }) {
    const state = needsCharts(found.paths, scope) ? await found.widen(['']) : found;
    const around = await readBehind(state, filesToRead(state.paths, scope));
    return { ...editImages({ ...around, requests, update: scope.update, configPath: scope.configPath }), around };
}
/** Reads files, and those that their kustomizations are built of, wherever they are. */
async function readBehind(found, files) {
    const known = new Set(files);
    let state = found;
    for (let missing = files; missing.length > 0;) {
        await state.load(missing);
        for (const path of missing)
            known.add(path);
        const targets = targetsBehind((0,repository_layout.readLayout)([...known], state.read));
        const unknown = targets.filter((target) => !isWithin(target, state.within));
        if (unknown.length > 0)
            state = await state.widen(unknown);
        missing = filesAt(targets, state.paths, known);
    }
    return { paths: [...known], read: state.read };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/written-trailers.js

/** Trailers of a commit that sets versions: what it sets, for which step and CI run, and what it sets although it was rolled back. */
function writtenTrailers({ versions, overridden }, { node, facts }) {
    const known = [[commit_message/* trailerNames */.Wi.source, facts.sourceSha], [commit_message/* trailerNames */.Wi.job, facts.runUrl]];
    return [
        ...versions.map(({ name, version }) => [commit_message/* trailerNames */.Wi.image, `${name} ${version}`]),
        ...overridden.map(({ name, version }) => [commit_message/* trailerNames */.Wi.override, `${name} ${version}`]),
        [commit_message/* trailerNames */.Wi.workflow, node.id],
        ...known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ];
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/write-config.js + 1 modules
var write_config = __webpack_require__(58779);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/bump.js









/** Sets images in the config repository: found on its newest commit, changed scalar by scalar, committed and pushed. */
async function bump(step, context) {
    const wanted = wantedImages(step, context);
    if ('problems' in wanted)
        return { kind: 'failed', retryable: false, problems: wanted.problems };
    const mark = (0,run_trailer/* changeMark */.uM)({ runId: context.runId, node: context.node.id, id: context.ports.random.uuid() });
    const plan = async (state) => {
        const { files, places, problems, around } = await editBranch(state, wanted);
        const changed = places.filter(({ place }) => place.plan.kind === 'write' && place.plan.changes.length > 0);
        const versions = versionsOf(changed.map(({ request }) => request));
        const message = (overridden) => messageOf(places, wanted, { context, mark, branch: state.branch, versions, overridden });
        return { files, images: changesOf(places), versions, problems, around, message };
    };
    return await (0,write_config/* writeConfig */.A)({
        mark, plan, replay: plan, wanted: versionsOf(wanted.requests), proposal: step.proposal, within: whereToLook(wanted), words: { nothing: 'the images are set already', would: 'would set' },
        // One pull request for the images of a place, whatever their version: a newer version goes into the one that is open.
        stem: `osop/bump-${(0,write_config/* branchWords */.a)([...wanted.requests.map(({ name }) => (0,image_reference/* lastPart */.S_)(name)), wanted.configPath])}`,
    }, context);
}
/** A node says all about its images or nothing: then the inputs do. */
function wantedImages(step, { settings }) {
    const { images: inputs, update, message } = settings.bump;
    const ownImages = step.image !== undefined || step.images.length > 0;
    const { requests, problems } = parseImageRequests(ownImages ? step : { ...inputs, ...(step.tag === undefined ? {} : { tag: step.tag }), ...(step.digest === undefined ? {} : { digest: step.digest }) });
    if ((0,problem/* hasErrors */.C)(problems))
        return { problems };
    if (requests.length === 0) {
        return { problems: [{ code: 'OSOP-INPUT-003', severity: 'error', message: 'no image is named', hint: 'set the inputs image and tag, or images, or name it in the node: runtime: {action: bump, image: …, tag: …}' }] };
    }
    const lines = step.update.length > 0 ? step.update : ownImages ? [] : update;
    return { requests, update: lines, configPath: trimmed(step.path ?? settings.configPath), search: lines.length < requests.length, message: step.message ?? message };
}
function trimmed(path) {
    return path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
}
function messageOf(places, { message }, { context, mark, branch, versions: changed, overridden }) {
    const versions = versionsOf(places.map(({ request }) => request));
    const [{ name: image, version: tag } = { name: '', version: '' }] = versions;
    const previous = places.find(({ place }) => place.current !== '')?.place.current ?? '';
    const subject = versions.length === 1 ? `Set ${image} to ${tag}` : `Set ${versions.length} images: ${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}`;
    return (0,commit_message/* commitMessage */.df)({
        template: message, subject, mark,
        values: { image, tag, previous, app: context.settings.bump.app ?? branch },
        trailers: writtenTrailers({ versions: changed, overridden }, context),
    });
}
/** Each once. */
function versionsOf(requests) {
    return [...new Map(requests.map((request) => [request.name, { name: request.name, version: versionOf(request) }])).values()];
}
function versionOf({ newName, tag, digest }) {
    return [newName, tag, digest].filter((part) => part !== undefined).join(' ');
}
/** The scalars that changed, as the output `images` lists them. */
function changesOf(places) {
    return places.flatMap(({ request, place: { file, plan } }) => (plan.kind === 'write' ? plan.changes : []).map(({ path, from, to }) => ({ name: request.name, file, path, from, to })));
}

// EXTERNAL MODULE: ./build/compiled/core/promote/environment-files.js
var environment_files = __webpack_require__(92932);
;// CONCATENATED MODULE: ./build/compiled/core/promote/keys.js





/** Reads the lines of `keys`: paths as `update` takes them behind its `#`. */
function parseKeys(lines) {
    const read = lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#')).map((line) => ({ line, target: (0,update_path/* parseUpdateLine */.PU)(`file#${line}`) }));
    return {
        keys: read.flatMap(({ line, target }) => ('wrong' in target ? [] : [{ line, steps: target.steps }])),
        problems: read.flatMap(({ line, target }) => ('wrong' in target
            ? [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`keys: ${(0,one_line/* oneLine */.TN)(line, 300)}\` ${target.wrong}`, hint: 'write the way to the value within the file, for example image.tag or images[name=web].newTag' }]
            : [])),
    };
}
const nothing = { found: false, edits: [], changes: [], problems: [] };
/** Copies the value of a key as it is: a number stays one. */
function copyKey({ line, steps }, pair) {
    const sources = spotsOf(pair.from, steps);
    const [source] = sources;
    if (source === undefined)
        return nothing;
    const targets = spotsOf(pair.to, steps);
    const [target] = targets;
    const failed = (where, what, hint) => ({ ...nothing, found: true, problems: [{ code: 'OSOP-PROMOTE-003', severity: 'error', message: `\`${(0,one_line/* oneLine */.TN)(line, 200)}\` ${what}`, where, hint }] });
    if (sources.length > 1)
        return failed(source.where, `is in ${sources.length} documents of the file`, 'keep the documents in files of their own');
    if (target === undefined)
        return failed(source.where, `is not in ${pair.target}`, 'add it there once; from then on it is copied');
    if (targets.length > 1)
        return failed(target.where, `is in ${targets.length} documents of the file`, 'keep the documents in files of their own');
    for (const { value, where } of [source, target]) {
        if (value === null || typeof value === 'object')
            return failed(where, `holds ${value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a mapping'}, not a single value`, 'name the single values below it, one a line');
    }
    if (source.value === target.value)
        return { ...nothing, found: true };
    const value = source.value;
    return {
        found: true, problems: [],
        edits: [{ ...(0,write_image/* editBase */.a2)(target.document), kind: 'set', pointer: target.pointer, value }],
        changes: [{ name: line, file: pair.target, path: (0,source_documents/* pathOf */.XM)(target.document, target.pointer), from: target.document.textOf(target.pointer), to: source.document.textOf(source.pointer) }],
    };
}
function spotsOf({ text, documents }, steps) {
    return documents.flatMap((document) => {
        const resolved = (0,update_path/* resolveSteps */.EE)(document, steps, text);
        if (resolved.kind !== 'found')
            return [];
        const value = (0,pointers/* valueAt */.fK)(resolved.document.value, resolved.pointer);
        return value === undefined ? [] : [{ document: resolved.document, pointer: resolved.pointer, value, where: resolved.document.locate(resolved.pointer) }];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/versions.js




/** A place, without what is the same for all of a document. Where it is costs a full reading of the file, so it is told when asked. */
function placeIn(document, pointer, rest) {
    return { ...rest, path: (0,source_documents/* pathOf */.XM)(document, pointer), get where() { return document.locate(pointer); } };
}
/** An image as planners take it: `name` is what stays. */
function versions_requestOf(name, { tag, digest, newName }) {
    return { name, key: name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), ...(newName === undefined ? {} : { newName }) };
}
/** A version of an image, or why there is none that can be copied; undefined where nothing tells a version. */
function imageVersion(parts) {
    const wrong = [parts.tag, parts.digest].map(unquoted).find((reason) => reason !== undefined);
    if (wrong !== undefined)
        return { version: undefined, wrong };
    // A tag may carry its digest itself: `v1@sha256:…`.
    const [tag = '', carried = ''] = (parts.tag?.text ?? '').split('@');
    const digest = parts.digest === undefined || parts.digest.text === '' ? carried : parts.digest.text;
    if (tag === '' && digest === '' && parts.newName === undefined)
        return undefined;
    const bad = (tag === '' ? undefined : (0,image_reference/* wrongTag */.cq)(tag)) ?? (digest === '' ? undefined : (0,image_reference/* wrongDigest */.K9)(digest));
    if (bad !== undefined)
        return { version: undefined, wrong: bad };
    return { version: { kind: 'image', ...(tag === '' ? {} : { tag }), ...(digest === '' ? {} : { digest }), ...(parts.newName === undefined ? {} : { newName: parts.newName }) } };
}
/**
 * `1.20` without quotes is the number 1.2 for Helm, and no tag for kustomize: what is meant cannot be told. Undefined
 * for text and for what reads as it is written; else the end of a sentence.
 */
function unquoted(slot) {
    if (slot === undefined || slot.value === null || typeof slot.value === 'string')
        return undefined;
    const read = JSON.stringify(slot.value);
    return typeof slot.value === 'number' && read === slot.text ? undefined : `holds \`${(0,one_line/* oneLine */.TN)(slot.text, 60)}\`, which is read as ${read}: a version belongs in quotes`;
}
/** The version in a whole reference. */
function referenceVersion({ tag, digest }) {
    if (tag === undefined && digest === undefined)
        return undefined;
    return { version: { kind: 'image', ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) } };
}
/** The last part of the name of an image, by which registries of environments can differ. Text that is no image stays as it is. */
function shortImageName(name) {
    const reference = (0,image_reference/* parseImageReference */.o_)(name);
    return (0,image_reference/* lastPart */.S_)('wrong' in reference ? name : (0,image_reference/* formatImageName */.eS)(reference));
}
/** Sets a scalar to a text. */
function planText(document, slot, value) {
    const builder = new write_image/* PlanBuilder */.LR(document);
    builder.set(slot, value);
    return builder.done();
}
/** True when the one environment has what the other has. What only the counterpart has besides does not count. */
function isSameVersion(source, target) {
    if (target === undefined || source.kind !== target.kind)
        return false;
    if (source.kind === 'text' || target.kind === 'text')
        return source.kind === 'text' && target.kind === 'text' && source.value === target.value;
    return source.tag === target.tag && source.digest === target.digest && (source.newName === undefined || source.newName === target.newName);
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/image-places.js






/** What to say where an image stands against something else. */
const unlike = { kind: 'refused', because: 'is of another form than its counterpart', hint: 'write both in the same form, or name what to copy with keys' };
/** Values of Helm below a pointer of a document. */
function inValues(document, { pointer, value, prefix }) {
    return (0,image_mappings/* imagesInValues */.k)(value).flatMap(({ image, holder, path }) => {
        const at = `${pointer}${holder}`;
        return mappedPlace(document, image, { key: `${prefix} ${steadyPath(value, path)}`, holder: (0,write_image/* mappingHolder */.Tq)(document, at), pointerOf: (key) => `${at}/${(0,pointers/* escapeSegment */.pv)(key)}` });
    });
}
/** An image in values or parameters, whole or in parts. */
function mappedPlace(document, image, { key, holder, pointerOf }) {
    if (image.form === 'whole')
        return wholePlace(document, pointerOf(image.key), { key });
    const { keys } = image;
    const [tag, digest] = [keys.tag, keys.digest].map((name) => (name === undefined ? undefined : holder.slot(name)));
    const told = [tag, digest, keys.repository === undefined ? undefined : holder.slot(keys.repository)].find((slot) => slot !== undefined)?.pointer;
    if (told === undefined)
        return [];
    return [placeIn(document, told, {
            key, name: image.name ?? '', ...(image.name === undefined ? {} : { imageName: image.name }), ...(imageVersion({ tag, digest }) ?? { version: undefined }),
            write: (version) => (version.kind === 'image' ? (0,write_image/* planParts */.mM)(holder, keys, versions_requestOf(image.name ?? '', version)) : unlike),
        })];
}
/** A scalar that holds a whole reference. The name stays: environments may have registries of their own. */
function wholePlace(document, pointer, { key, before = '' }) {
    const slot = (0,write_image/* slotAt */.UP)(document, pointer);
    const reference = (0,image_reference/* parseImageReference */.o_)((slot?.text ?? '').slice(before.length));
    if (slot === undefined || 'wrong' in reference)
        return [];
    const name = (0,image_reference/* formatImageName */.eS)(reference);
    return [placeIn(document, pointer, {
            key, name, imageName: name, ...(referenceVersion(reference) ?? { version: undefined }),
            write: (version) => (version.kind === 'image' ? (0,write_image/* planWhole */.fz)(document, slot, versions_requestOf('', version), before) : unlike),
        })];
}
/** A path in which items of lists go by their names where they have them: lists of two environments may be in another order. */
function steadyPath(value, path) {
    let at = value;
    return (0,pointers/* segmentsOf */.OD)(path).map((segment) => {
        const inList = Array.isArray(at);
        at = (0,pointers/* childOf */.GG)(at, segment);
        const name = inList && (0,json/* isJsonObject */.O)(at) ? at['name'] : undefined;
        return typeof name === 'string' ? `[name=${name}]` : inList && (0,json/* isJsonObject */.O)(at) && typeof at['image'] === 'string' ? `[image=${shortImageName(at['image'])}]` : segment;
    }).join('/');
}

// EXTERNAL MODULE: ./build/compiled/core/promote/revisions.js
var revisions = __webpack_require__(88321);
;// CONCATENATED MODULE: ./build/compiled/core/promote/versions-in-applications.js











/** The versions in the sources of Applications and ApplicationSets. */
function versionsInApplications(document, context) {
    return applicationSources(document).flatMap((source) => {
        const name = source.application.slice(source.application.lastIndexOf(' ') + 1);
        const prefix = `Application ${(0,environment_files/* neutralName */.lj)(name, context.environment)} ${identityOf(source, context.environment)}`;
        return [
            ...revisionOf(source, { prefix, name, environment: context.environment }),
            ...releaseOf(source, { prefix, name, environment: context.environment }),
            ...imagesOf(source, { prefix, text: context.text }),
        ];
    });
}
/** Which source of its Application it is, whatever version it has. */
function identityOf({ pointer, value, folder }, environment) {
    if (pointer.endsWith('/source'))
        return '';
    const { ref, chart, repoURL } = value;
    const release = folder === undefined ? undefined : (0,revisions/* releaseIn */.B8)(folder, environment);
    const path = release === undefined ? folder : `${release.before}${release.after}`;
    return [repoURL, ref, chart, (0,environment_files/* neutralName */.lj)(path ?? '', environment)].map((part) => (typeof part === 'string' ? part : '')).join(' ');
}
/**
 * A tag or a whole commit; of a chart any version; of two release branches of one series the branch. Other branches follow by
 * themselves, and are not copied.
 */
function revisionOf({ document, pointer, value }, { prefix, name, environment }) {
    const slot = (0,write_image/* slotAt */.UP)(document, `${pointer}/targetRevision`);
    if (slot === undefined || slot.text === '')
        return [];
    const isChart = typeof value['chart'] === 'string';
    const branch = isChart ? undefined : (0,revisions/* releaseBranch */.CT)(slot.text);
    const pinned = isChart || branch !== undefined || (slot.text !== environment && (0,revisions/* isPinned */.T4)(slot.text));
    const unclear = pinned ? unquoted(slot) : undefined;
    return [placeIn(document, slot.pointer, {
            key: `${prefix} targetRevision ${isChart ? 'chart' : 'git'}`, name,
            version: pinned && unclear === undefined ? { kind: 'text', value: slot.text } : undefined,
            ...(unclear === undefined ? {} : { wrong: unclear }),
            write: (version) => (version.kind !== 'text' || isChart || (pinned && (0,revisions/* releaseBranch */.CT)(version.value)?.stem === branch?.stem)
                ? planText(document, slot, version.kind === 'text' ? version.value : '')
                : { kind: 'left', because: `${pinned && branch === undefined ? 'is pinned to' : 'follows the branch'} \`${(0,one_line/* oneLine */.TN)(slot.text, 60)}\``, hint: 'write the same kind of revision there first: a tag or a commit, or a release branch' }),
        })];
}
function releaseOf({ document, pointer, value }, { prefix, name, environment }) {
    const slot = (0,write_image/* slotAt */.UP)(document, `${pointer}/path`);
    const found = slot === undefined || typeof value['path'] !== 'string' ? undefined : (0,revisions/* releaseIn */.B8)(value['path'], environment);
    if (slot === undefined || found === undefined)
        return [];
    return [placeIn(document, slot.pointer, {
            key: `${prefix} path ${(0,environment_files/* neutralName */.lj)(found.before, environment)} ${(0,environment_files/* neutralName */.lj)(found.after, environment)}`, name,
            version: { kind: 'text', value: found.release },
            write: (version) => planText(document, slot, `${found.before}${version.kind === 'text' ? version.value : found.release}${found.after}`),
        })];
}
function imagesOf({ document, pointer, value }, { prefix, text }) {
    const { helm, kustomize } = value;
    const found = [];
    if ((0,json/* isJsonObject */.O)(helm)) {
        const { values, valuesObject, parameters } = helm;
        if ((0,json/* isJsonObject */.O)(valuesObject)) {
            found.push(...inValues(document, { pointer: `${pointer}/helm/valuesObject`, value: valuesObject, prefix: `${prefix} values` }));
        }
        else if (typeof values === 'string') {
            const inner = (0,source_documents/* innerSource */.QQ)(document, `${pointer}/helm/values`, text);
            if (inner !== undefined)
                found.push(...inValues(inner, { pointer: '', value: inner.value, prefix: `${prefix} values` }));
        }
        if (Array.isArray(parameters)) {
            for (const { image, path, holder, pointerOf } of imagesInParameters(document, `${pointer}/helm/parameters`, parameters)) {
                found.push(...mappedPlace(document, image, { key: `${prefix} parameters ${path}`, holder, pointerOf }));
            }
        }
    }
    if ((0,json/* isJsonObject */.O)(kustomize) && Array.isArray(kustomize['images'])) {
        for (const option of kustomizeOptions(`${pointer}/kustomize/images`, kustomize['images'])) {
            const name = option.before === '' ? (0,image_reference/* formatImageName */.eS)(option.target) : option.before;
            found.push(...wholePlace(document, option.pointer, { key: `${prefix} kustomize ${name}`, before: option.before }));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/versions-in.js









/** All versions in a document. A manifest without a kind is read as values. */
function versionsIn(document, context) {
    if (context.kind === 'kustomization')
        return inKustomization(document);
    const hasKind = (0,in_workloads/* objectsOf */.iZ)(document.value).some(({ value }) => typeof value['kind'] === 'string' && typeof value['apiVersion'] === 'string');
    if (context.kind === 'values' || !hasKind)
        return inValues(document, { pointer: '', value: document.value, prefix: 'values' });
    return [...inContainers(document, context.environment), ...versionsInApplications(document, context)];
}
function inKustomization(document) {
    const images = (0,json/* isJsonObject */.O)(document.value) ? document.value['images'] : undefined;
    return (Array.isArray(images) ? images : []).flatMap((entry, index) => {
        if (!(0,json/* isJsonObject */.O)(entry) || typeof entry['name'] !== 'string')
            return [];
        const pointer = `/images/${index}`;
        const { name } = entry;
        const [tag, digest] = ['newTag', 'digest'].map((key) => (0,write_image/* slotAt */.UP)(document, `${pointer}/${key}`));
        const newName = typeof entry['newName'] === 'string' && entry['newName'] !== '' ? entry['newName'] : undefined;
        const told = [tag, digest, (0,write_image/* slotAt */.UP)(document, `${pointer}/newName`)].find((slot) => slot !== undefined)?.pointer ?? pointer;
        return [placeIn(document, told, {
                key: `images ${name}`, name: newName ?? name, ...(imageVersion({ tag, digest, newName }) ?? { version: undefined }),
                write: (version) => (version.kind === 'image' ? planEntry(document, pointer, { entry, request: versions_requestOf(name, version) }) : unlike),
            })];
    });
}
function inContainers(document, environment) {
    return (0,in_workloads/* containersIn */.Kd)(document).flatMap(({ object, pod, pointer, name }) => {
        const list = (0,pointers/* segmentsOf */.OD)(pointer).at(-3) ?? '';
        return wholePlace(document, pointer, { key: `${(0,environment_files/* neutralName */.lj)((0,in_workloads/* objectName */.Hd)(object.value), environment)}${pod.slice(object.pointer.length)} ${list} ${name}` });
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/compare-pair.js



/** What both files of a pair have a version of, and what it takes to make the second like the first. */
function comparePair(pair, { repository, from, to }) {
    const sources = placesOf(pair.from, { kind: kindOf(repository, pair.source), environment: from });
    const targets = placesOf(pair.to, { kind: kindOf(repository, pair.target), environment: to });
    const found = [];
    const edits = [];
    const changes = [];
    const problems = [];
    for (const [key, [source, ...others]] of sources) {
        if (source === undefined)
            continue;
        const [target, ...rivals] = targets.get(key) ?? [];
        if (others.length > 0 || rivals.length > 0)
            problems.push(left(source, `is there more than once, in ${others.length > 0 ? pair.source : pair.target}`, 'name the values to copy with keys'));
        else if (source.wrong !== undefined)
            problems.push(wrong(source, source.wrong, 'correct it before it is promoted'));
        else if (source.version === undefined)
            continue;
        else if (target === undefined)
            problems.push(left(source, `has no counterpart in ${pair.target}`, `set it there once, if \`${to}\` has it; from then on it is copied`));
        else {
            const plan = isSameVersion(source.version, target.version) ? done : compare_pair_planFor(source, target);
            if (plan.kind === 'left')
                problems.push(left(source, `is not copied: \`${(0,one_line/* oneLine */.TN)(target.path, 200)}\` in ${pair.target} ${plan.because}`, plan.hint));
            else if (plan.kind === 'refused')
                problems.push(wrong(target, plan.because, plan.hint));
            else {
                found.push(key);
                edits.push(...plan.edits);
                changes.push(...plan.changes.map((change) => ({ name: target.name === '' ? source.name || key : target.name, file: pair.target, ...change })));
            }
        }
    }
    return { found, edits, changes, problems };
}
const done = { kind: 'write', edits: [], changes: [] };
/** Registries of environments may differ; the image may not. */
function compare_pair_planFor(source, target) {
    const [one, other] = [source.imageName, target.imageName];
    if (one !== undefined && other !== undefined && shortImageName(one) !== shortImageName(other)) {
        return { kind: 'refused', because: `is for the image \`${(0,one_line/* oneLine */.TN)(other, 120)}\`, its counterpart for \`${(0,one_line/* oneLine */.TN)(one, 120)}\``, hint: 'make them the same image, or name what to copy with keys' };
    }
    return source.version === undefined ? done : target.write(source.version);
}
function placesOf(file, context) {
    const places = new Map();
    for (const place of file.documents.flatMap((document) => versionsIn(document, { ...context, text: file.text })))
        places.set(place.key, [...(places.get(place.key) ?? []), place]);
    return places;
}
function kindOf(repository, path) {
    if (repository.isValues(path))
        return 'values';
    const role = repository.roles.get(path);
    return role === 'kustomization' || role === 'component' ? 'kustomization' : 'manifest';
}
function wrong({ path, where }, because, hint) {
    return { code: 'OSOP-PROMOTE-003', severity: 'error', message: `\`${(0,one_line/* oneLine */.TN)(path, 200)}\` ${because}`, where, hint };
}
function left({ path, where }, because, hint) {
    return { code: 'OSOP-PROMOTE-004', severity: 'warning', message: `\`${(0,one_line/* oneLine */.TN)(path, 200)}\` ${because}`, where, hint };
}

;// CONCATENATED MODULE: ./build/compiled/core/promote/promote-versions.js







/** The pairs of files that count, by their paths alone. */
function chooseFiles({ paths, from, to, where, configPath }) {
    const { pairs, alone } = (0,environment_files/* pairFiles */._q)(paths.filter(isYaml), { from, to }, where);
    const inScope = (path) => configPath === '' || path === configPath || path.startsWith(`${configPath}/`);
    return { pairs: pairs.filter(({ source, target }) => inScope(source) || inScope(target)), alone: alone.filter(({ path, found }) => inScope(path) || found.some(inScope)) };
}
/** The files that have to be read: of a repository of thousands only those of both environments that count. */
function filesToPromote(input) {
    return promote_versions_filesOf(chooseFiles(input));
}
function promote_versions_filesOf({ pairs, alone }) {
    return [...new Set([...pairs.flatMap(({ source, target }) => [source, target]), ...alone.map(({ path }) => path)])];
}
/**
 * Copies versions from the files of one environment to their counterparts in the other, scalar by scalar. With an
 * error among the problems no file is changed: all is promoted together or not at all.
 */
function promoteVersions(input) {
    const { from, to, read, keys } = input;
    const files = chooseFiles(input);
    const repository = openRepository(promote_versions_filesOf(files), read);
    const chosen = files.pairs.filter(({ source }) => isReadable(repository, source));
    const lone = files.alone.filter(({ path }) => isReadable(repository, path));
    const missing = missingEnvironments(input, chosen.length + lone.length);
    if (missing.length > 0)
        return { ...promote_versions_nothing, problems: missing };
    const opened = chosen.map(({ source, target }) => ({ source, target, from: openFile(repository, source), to: openFile(repository, target) }));
    const problems = [...skippedFiles(lone, input), ...opened.flatMap((pair) => [...pair.from.problems, ...pair.to.problems])];
    const readable = opened.filter((pair) => pair.from.problems.length + pair.to.problems.length === 0);
    const copied = readable.map((pair) => ({ pair, ...(keys.length > 0 ? copyKeys(keys, pair) : comparePair(pair, { repository, from, to })) }));
    problems.push(...copied.flatMap((one) => one.problems));
    const absent = keys.filter((key) => !copied.some(({ found }) => found.includes(key.line)));
    problems.push(...absent.map(({ line }) => ({ code: 'OSOP-PROMOTE-002', severity: 'error', message: `no file of \`${from}\` that has a counterpart in \`${to}\` has \`${line}\``, hint: 'correct keys: each line is the way to a value within a file, for example image.tag' })));
    if (keys.length === 0 && !(0,problem/* hasErrors */.C)(problems) && copied.every(({ found }) => found.length === 0))
        problems.push(nothingToCopy(input, chosen.length));
    return finish(copied, { problems, skipped: lone.map(({ path }) => path), read });
}
const promote_versions_nothing = { files: [], images: [], sources: [], skipped: [], problems: [] };
function copyKeys(keys, pair) {
    const all = keys.map((key) => ({ key, ...copyKey(key, pair) }));
    return {
        found: all.flatMap(({ key, found }) => (found ? [key.line] : [])),
        edits: all.flatMap(({ edits }) => edits), changes: all.flatMap(({ changes }) => changes), problems: all.flatMap(({ problems }) => problems),
    };
}
function finish(copied, { problems, skipped, read }) {
    if ((0,problem/* hasErrors */.C)(problems))
        return { ...promote_versions_nothing, skipped, problems };
    const files = [];
    const refused = [];
    for (const { pair, edits } of copied) {
        const before = read(pair.target) ?? '';
        const spliced = (0,splice/* spliceYaml */.a)(before, pair.target, edits);
        if (spliced.kind === 'refused')
            refused.push(...spliced.problems);
        else if (spliced.text !== before)
            files.push({ path: pair.target, before, after: spliced.text });
    }
    if (refused.length > 0)
        return { ...promote_versions_nothing, skipped, problems: [...problems, ...refused] };
    const sources = copied.filter(({ changes }) => changes.length > 0).map(({ pair }) => pair.source);
    return { files, images: copied.flatMap(({ changes }) => changes), sources, skipped, problems };
}
function openFile(repository, path) {
    return { text: repository.text(path) ?? '', ...repository.open(path) };
}
function isYaml(path) {
    return /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path) && !/(?:^|\/)\./.test(path);
}
/** Templates of charts are no YAML, and what kustomize makes ConfigMaps of is the application's own. */
function isReadable(repository, path) {
    const role = repository.roles.get(path);
    return repository.isValues(path) || role === 'kustomization' || role === 'component' || role === 'manifest' || role === 'patch';
}
const mostNamed = 20;
function skippedFiles(lone, { from, to }) {
    const problem = (files, what, hint) => {
        if (files.length === 0)
            return [];
        const more = files.length > mostNamed ? `, and ${files.length - mostNamed} more` : '';
        const named = files.slice(0, mostNamed).map(({ path, found }) => (found.length === 0 ? path : `${path} (${found.join(', ')})`)).join(', ');
        return [{ code: 'OSOP-PROMOTE-004', severity: 'warning', message: `skipped, for ${files.length === 1 ? 'it has' : 'they have'} ${what}: ${named}${more}`, hint }];
    };
    return [
        ...problem(lone.filter(({ found }) => found.length === 0), `no counterpart in \`${to}\``, `add the file to \`${to}\`, or leave it: nothing is made up`),
        ...problem(lone.filter(({ found }) => found.length > 0), 'more than one counterpart, or share it with another file', `say by environments-path which part of the path is the environment, with {env} in its place (\`${from}\`, \`${to}\`)`),
    ];
}
function missingEnvironments({ paths, from, to, where, configPath }, files) {
    const known = paths.filter(isYaml);
    const names = [...new Set(known.flatMap((path) => [...path.split('/').slice(0, -1), ...(/[-_.]([^-_.]+)\.(?:ya?ml|json)$/.exec(path)?.slice(1) ?? [])]))];
    const lost = [from, to].filter((environment) => !known.some((path) => (0,environment_files/* isOfEnvironment */.PZ)(path, environment, where)));
    if (lost.length === 0 && files === 0 && configPath !== '') {
        return [{ code: 'OSOP-PROMOTE-001', severity: 'error', message: `no file of \`${from}\` is in \`${configPath}\``, hint: 'correct config-path, or leave it out' }];
    }
    return lost.map((environment) => {
        const near = (0,did_you_mean/* nearest */.p)(environment, names);
        const place = where.steps.length === 0 ? 'no folder or file is called' : `below \`${where.steps.join('/')}\` no folder or file is called`;
        return { code: 'OSOP-PROMOTE-001', severity: 'error', message: `the environment \`${environment}\` is not there: ${place} like it`, hint: near === undefined ? 'say where environments are by environments-path, for example apps/*/overlays/{env}' : `did you mean \`${near}\`? Else say where environments are by environments-path` };
    });
}
function nothingToCopy({ from, to }, pairs) {
    return {
        code: 'OSOP-PROMOTE-002', severity: 'error',
        message: `no version is set in both \`${from}\` and \`${to}\`; looked at ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of files`,
        hint: 'set the image, or the target revision, in the files of both environments once; or name what to copy with keys',
    };
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/config-change.js + 1 modules
var config_change = __webpack_require__(58750);
// EXTERNAL MODULE: ./build/compiled/core/argocd/assess.js
var assess = __webpack_require__(59213);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/promote/declared-application.js
var declared_application = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(88197);
// EXTERNAL MODULE: ./build/compiled/engine/problems.js
var problems = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/sync-outcome.js
var sync_outcome = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/healthy-source.js









/** The Applications that run an environment: what is promoted from it has to be what they run, and healthy. */
class HealthySource {
    #names;
    #context;
    #healthy;
    constructor(names, context) {
        this.#names = names;
        this.#context = context;
    }
    /** What a plan without a server says: the end of a part of a sentence. */
    get unasked() {
        return this.#names.length === 0 || this.#context.settings.askArgocd ? '' : ` once ${this.#names.join(', ')} is healthy, which was not asked`;
    }
    /** Throws CannotWrite unless every Application is Synced and Healthy now, at a revision that has the files as they are in the state. */
    async require(files, state) {
        if (this.#names.length === 0 || !this.#context.settings.askArgocd)
            return;
        this.#healthy ??= await this.#readAll();
        const problems = [];
        const declared = new Set(files.filter((file) => this.#healthy?.some(({ application }) => (0,declared_application/* isDeclaredLive */.NQ)((0,source_documents/* openSource */.oD)(file, state.read(file) ?? '').documents, application) === true)));
        for (const healthy of this.#healthy) {
            const own = files.filter((file) => !declared.has(file) || (0,declared_application/* isDeclaredLive */.NQ)((0,source_documents/* openSource */.oD)(file, state.read(file) ?? '').documents, healthy.application) === false);
            const because = own.length === 0 ? undefined : await this.#notCovered(own, state, healthy);
            if (because !== undefined)
                problems.push(this.#unproven(healthy.ref, because, 'wait until Argo CD has deployed the newest commit and is healthy, then run it again'));
        }
        if (problems.length > 0)
            throw new config_change/* CannotWrite */.$F(problems, { refused: true });
    }
    async #readAll() {
        const readings = await Promise.all(this.#names.map(async (name) => await this.#read((0,deployments/* parseApplicationRef */.tD)(name))));
        const problems = readings.flatMap((reading) => ('problem' in reading ? [reading] : []));
        if (problems.length > 0)
            throw new config_change/* CannotWrite */.$F(problems.map(({ problem }) => problem), { refused: problems.every(({ refused }) => refused) });
        return readings.flatMap((reading) => ('problem' in reading ? [] : [reading]));
    }
    /** One look, after a comparison: whoever wants to wait puts a gate before it. */
    async #read(ref) {
        const { ports: { argocd }, settings, signal } = this.#context;
        const refuse = (because) => ({ refused: true, problem: this.#unproven(ref, because, `look at ${(0,sync_outcome/* applicationUrl */.cm)(ref, this.#context)}; promote once it is healthy`) });
        try {
            const before = await argocd.get(ref, { signal });
            const application = await argocd.get(ref, { signal, refresh: 'normal', timeoutMs: Math.max(1_000, Math.min(60_000, this.#context.remainingMs())) });
            const ended = application.status?.operationState?.finishedAt;
            if ((0,assess/* isOperationBusy */.vU)(before) || before.status?.operationState?.finishedAt !== ended)
                return refuse('an operation is in progress');
            const afterOperation = application.metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined;
            const { verdict, message } = (0,assess/* assess */.no)({ kind: 'live', revision: undefined, allowSuspended: settings.allowSuspended, uid: undefined }, { application, relation: 'unknown', afterOperation });
            if (verdict !== 'healthy')
                return refuse(message);
            const { revision, revisions } = application.status?.sync ?? {};
            return { ref, application, revisions: [...(revisions ?? []), revision ?? ''].filter((one) => /^[0-9a-f]{40}$/.test(one)) };
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            return { refused: (0,problems/* isRefusal */.vu)(error), problem: (0,problems/* problemOf */.Zw)(error, `asking whether ${ref.name} is healthy`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }) };
        }
    }
    /** Why what an Application runs is not what would be promoted; undefined where it is. */
    async #notCovered(files, state, { revisions }) {
        const reasons = [];
        for (const revision of revisions) {
            const because = await this.#differs(files, state, revision);
            if (because === undefined)
                return undefined;
            reasons.push(because);
        }
        return reasons[0] ?? 'Argo CD does not say which commit it runs';
    }
    async #differs(files, state, revision) {
        if (revision === state.sha)
            return undefined;
        try {
            const texts = await this.#context.ports.git.readTexts(revision, files);
            const other = files.find((file) => texts.get(file) !== state.read(file));
            return other === undefined ? undefined : `it runs ${(0,refs/* shortRevision */.w7)(revision)}, where ${other} is not as it is on ${state.branch}`;
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || this.#context.signal.aborted)
                throw error;
            return `it runs ${(0,refs/* shortRevision */.w7)(revision)}, which cannot be compared with ${state.branch}: ${error.message}`;
        }
    }
    #unproven(ref, because, hint) {
        return { code: 'OSOP-PROMOTE-005', severity: 'error', message: `${ref.name} is not proven healthy with what would be promoted: ${because}`, hint };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/promote.js











/** Copies versions from one environment to the next in the config repository, if what it copies is healthy where it runs. */
async function promote(step, context) {
    const wanted = wantedPromotion(step, context);
    if ('problems' in wanted)
        return { kind: 'failed', retryable: false, problems: wanted.problems };
    const { from, to } = wanted;
    const mark = (0,run_trailer/* changeMark */.uM)({ runId: context.runId, node: context.node.id, id: context.ports.random.uuid() });
    const healthy = new HealthySource(wanted.healthyApps, context);
    return await (0,write_config/* writeConfig */.A)({
        mark, proposal: step.proposal, within: [''], promotion: { from, to },
        // One pull request for each step from one environment to the next, whatever the versions: newer ones go into the one that is open.
        stem: `osop/promote-${(0,write_config/* branchWords */.a)([from, 'to', to, wanted.configPath, ...wanted.keys.map(({ line }) => line)])}`,
        words: { nothing: `${to} has the versions of ${from} already`, would: `would promote ${from} to ${to}${healthy.unasked}:` },
        plan: async (state, base) => await change(state, wanted, { context, mark, healthy, base }),
        // It was healthy when it was promoted.
        replay: async (state) => await change(state, wanted, { context, mark, healthy: undefined, base: undefined }),
    }, context);
}
function wantedPromotion(step, { settings }) {
    const { promote: inputs, bump } = settings;
    const [from = '', to = ''] = [step.from ?? inputs.from, step.to ?? inputs.to];
    const problems = [['from', from], ['to', to]].flatMap(([input, name]) => wrongName(input, name));
    if (problems.length === 0 && from === to)
        problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `\`from\` and \`to\` are both \`${from}\`: nothing can be promoted to itself`, hint: 'name the environment that comes after it in to' });
    const written = step.environmentsPath ?? inputs.environmentsPath ?? '';
    const where = (0,environment_files/* parseEnvironmentsPath */.DT)(written);
    if ('wrong' in where)
        problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `\`environments-path: ${(0,one_line/* oneLine */.TN)(written, 200)}\` ${where.wrong}`, hint: 'write a folder, or a pattern with {env} in it, for example apps/*/overlays/{env}' });
    const keys = parseKeys(step.keys.length > 0 ? step.keys : inputs.keys);
    problems.push(...keys.problems);
    const configPath = (step.path ?? settings.configPath).replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
    if ('wrong' in where || (0,problem/* hasErrors */.C)(problems))
        return { problems };
    const healthyApps = [...new Set(step.healthyApps.flatMap((names) => names.split(/[\s,]+/)).filter((name) => name !== ''))];
    return { from, to, where, configPath, keys: keys.keys, healthyApps, message: step.message ?? bump.message };
}
function wrongName(input, name) {
    if (name === '')
        return [{ code: 'OSOP-INPUT-003', severity: 'error', message: `no environment is named to promote ${input}`, hint: `set the input ${input}, or name it in the node: runtime: {action: promote, from: dev, to: staging}` }];
    if (/^[A-Za-z0-9][\w.-]*$/.test(name))
        return [];
    return [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`${input}: ${(0,one_line/* oneLine */.TN)(name, 100)}\` is no name of an environment`, hint: 'write letters, digits, `.`, `_` and `-`, for example staging' }];
}
async function change(state, wanted, { context, mark, healthy, base }) {
    const origin = base === undefined ? state : await context.ports.configRepository.head(base);
    const isSource = (path) => (0,environment_files/* isOfEnvironment */.PZ)(path, wanted.from, wanted.where);
    const paths = [...new Set([...origin.paths.filter(isSource), ...state.paths.filter((path) => !isSource(path))])].toSorted();
    const needed = filesToPromote({ ...wanted, paths });
    await state.load(needed.filter((path) => !isSource(path)));
    await origin.load(needed.filter(isSource));
    const around = { paths, read: (path) => (isSource(path) ? origin : state).read(path) };
    const promotion = promoteVersions({ ...wanted, ...around });
    if ((0,problem/* hasErrors */.C)(promotion.problems))
        throw new config_change/* CannotWrite */.$F(promotion.problems);
    if (promotion.files.length > 0)
        await healthy?.require(promotion.sources, origin);
    const { files, images, problems, skipped } = promotion;
    const versions = promote_versionsOf(images);
    const message = (overridden) => promote_messageOf(promotion, wanted, { context, mark, versions, overridden });
    return { files, images, versions, problems, around, message, outputs: { from: wanted.from, to: wanted.to, skipped } };
}
/** What is set anew, each once. Tag and digest at one place are one version. */
function promote_versionsOf(images) {
    const places = new Map();
    for (const { name, file, to } of images) {
        const key = `${file}\n${name}`;
        if (to !== '')
            places.set(key, { name, texts: [...new Set([...(places.get(key)?.texts ?? []), to])] });
    }
    const versions = [...places.values()].map(({ name, texts }) => ({ name, version: texts.join(' ') }));
    return [...new Map(versions.map((image) => [`${image.name} ${image.version}`, image])).values()];
}
function promote_messageOf({ images }, { from, to, message }, { context, mark, versions: changed, overridden }) {
    const versions = [...new Map(images.filter(({ to: version }) => version !== '').map(({ name, to: version }) => [name, version]))];
    const [first] = images;
    const told = versions.length > 3 ? `${versions.length} versions` : versions.map(([name, version]) => `${name} ${version}`).join(', ');
    return (0,commit_message/* commitMessage */.df)({
        template: message, subject: `Promote ${told} from ${from} to ${to}`, mark,
        values: { image: versions.map(([name]) => name).join(', '), tag: versions.map(([, version]) => version).join(', '), previous: first?.from ?? '', app: context.settings.bump.app ?? to },
        trailers: [[commit_message/* trailerNames */.Wi.promotion, `${from} to ${to}`], ...writtenTrailers({ versions: changed, overridden }, context)],
    });
}

// EXTERNAL MODULE: ./build/compiled/core/checks/response.js
var checks_response = __webpack_require__(70517);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/check.js



/**
 * Asks an address, or Prometheus, until the criteria have held so many times in a row, an interval apart. Fails as soon as
 * that cannot happen any more within the time given, which without one is with the first look that does not meet them.
 */
async function check(step, context, unmet) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would check ${step.origin}`, outputs: {} };
    if (!context.settings.runCommands)
        return { kind: 'skipped', note: 'a rehearsal asks no server', outputs: { met: true, checks: 0, status: null, value: null, message: 'a rehearsal asks no server' } };
    const url = addressOf(step);
    if (url === undefined) {
        return { kind: 'failed', retryable: false, refused: true, problems: [{ code: 'OSOP-CHECK-002', severity: 'error', message: `the address of node ${context.node.id} is not one of ${step.origin} once its templates are filled in` }] };
    }
    const slots = Math.max(step.checks, Math.floor(step.withinSec / step.intervalSec) + 1);
    let inARow = 0;
    let said = '';
    for (let slot = 1;; slot += 1) {
        const look = await lookAt(url, { step, context, unmet });
        inARow = look.kind === 'met' ? inARow + 1 : 0;
        const outputs = outputsOf(look, slot);
        if (inARow >= step.checks)
            return { kind: 'succeeded', outputs, note: `${step.origin}: ${step.checks === 1 ? 'met' : `met ${step.checks} times in a row`}${shown(look)}` };
        if (look.kind !== 'met' && slots - slot < step.checks)
            return failed(look, { step, context, outputs });
        const line = look.kind === 'met' ? `met${shown(look)}` : look.message;
        context.report(`check of ${step.origin}: ${line}`, { heartbeat: line === said });
        said = line;
        await context.clock.sleep(step.intervalSec * 1000, context.signal);
    }
}
/** The address to ask; undefined where what was filled in leads elsewhere than the origin that was allowed. */
function addressOf({ url: text, origin, query }) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.origin !== origin || url.username !== '' || url.password !== '')
        return undefined;
    if (query === undefined)
        return url.href;
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`;
    url.searchParams.set('query', query);
    return url.href;
}
async function lookAt(url, { step, context, unmet }) {
    const { redact = (text) => text } = context.ports;
    let read;
    try {
        const answer = await context.ports.checks.get(url, context.signal);
        read = step.query === undefined ? (0,checks_response/* readHttpAnswer */.Nb)(answer) : (0,checks_response/* readPrometheusAnswer */.xx)(answer, redact);
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        read = { ok: false, message: error.message };
    }
    if (!read.ok)
        return { kind: 'unknown', message: `could not be checked: ${read.message}`, response: {} };
    const { response } = read;
    const reasons = [...wrongStatus(step, context, response), ...unmet(response).map(({ source, why }) => `\`${source}\`: ${why}`)];
    if (reasons.length === 0)
        return { kind: 'met', message: '', response };
    return { kind: 'unmet', message: redact(`not met: ${reasons.join('; ')}${shown({ response })}${hintOf(step, response)}`), response };
}
/** `HTTP 200` among the criteria; where none says which status, one of 2xx. */
function wrongStatus(step, { node }, { status }) {
    if (step.query !== undefined || typeof status !== 'number')
        return [];
    const told = node.successCriteria.filter((criterion) => (0,checks_response/* readStatusCriterion */.w)(criterion) !== undefined);
    const silent = told.length === 0 && !node.successCriteria.some((criterion) => criterion.includes('response.status'));
    return (silent ? ['HTTP 2xx'] : told).filter((criterion) => (0,checks_response/* readStatusCriterion */.w)(criterion)?.(status) === false);
}
function shown({ response: { status, value, results } }) {
    if (Array.isArray(results))
        return value === undefined ? ` (${results.length} samples)` : ` (value ${value === null ? 'not a number' : JSON.stringify(value)})`;
    return status === undefined ? '' : ` (status ${JSON.stringify(status)})`;
}
function hintOf({ query }, { results, value }) {
    if (query === undefined || value !== undefined || !Array.isArray(results))
        return '';
    return results.length === 0 ? ': the query found no sample, so there is no response.value' : ': with several samples there is no response.value; use response.results.all(r, r.value < 1)';
}
function failed(look, { step, context, outputs }) {
    const message = `the check ${context.node.id} of ${step.origin} ${step.checks > 1 ? `did not hold ${step.checks} times in a row; it was ` : 'was '}${(0,one_line/* oneLine */.TN)(look.message, 1_000)}`;
    return look.kind === 'unmet'
        ? { kind: 'failed', retryable: true, outputs, problems: [{ code: 'OSOP-CHECK-001', severity: 'error', message }] }
        : { kind: 'failed', retryable: true, outputs, problems: [{ code: 'OSOP-CHECK-002', severity: 'error', message, hint: 'whether it holds is not known, so it counts as failed' }] };
}
/** The body is not among the outputs: it may be long, and somebody else's. */
function outputsOf({ kind, message, response }, checks) {
    return { met: kind === 'met', checks, status: response['status'] ?? null, value: response['value'] ?? null, message: (0,one_line/* oneLine */.TN)(message, 1_000) };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/command.js


/** Runs a program of the runner, with the node's own environment and none of this process's secrets. */
async function command(step, context) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: 'dry run: would run the command', outputs: {} };
    if (!context.settings.runCommands)
        return { kind: 'skipped', note: 'a rehearsal runs no command', outputs: { exit_code: 0, stdout: '', stderr: '' } };
    try {
        const result = await context.ports.commands.run({ command: step.command, env: environment(step.env), signal: context.signal });
        const outputs = { exit_code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
        if (result.exitCode === 0)
            return { kind: 'succeeded', outputs, note: 'exit code 0' };
        const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
        return {
            kind: 'failed',
            retryable: true,
            outputs,
            problems: [{ code: 'OSOP-RUN-006', severity: 'error', message: `the command of node ${context.node.id} ended with exit code ${result.exitCode}${lastLine === '' ? '' : `: ${lastLine}`}` }],
        };
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        return { kind: 'failed', retryable: error.retryable, problems: [(0,problems/* problemOf */.Zw)(error, `running the command of node ${context.node.id}`, { failed: 'OSOP-RUN-006', refused: 'OSOP-RUN-006' })] };
    }
}
function environment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || value === null ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]));
}

// EXTERNAL MODULE: ./build/compiled/core/git/quarantine.js
var quarantine = __webpack_require__(22355);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/quarantine.js
var handlers_quarantine = __webpack_require__(20743);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/commit.js





/**
 * Finds the commit of the run and what it changed: from the event where it tells, else from git. One that was taken back on
 * its branch is refused, unless this very CI run did that: then going back is brought to its end.
 */
async function commit(_step, context) {
    const { facts, ports } = context;
    try {
        const head = facts.sha === undefined ? await ports.git.head() : { sha: facts.sha, branch: undefined };
        const branch = facts.branch ?? head.branch;
        const [info, { problems, takenBackBy }] = await Promise.all([ports.git.commit(head.sha), quarantined(head.sha, branch, context)]);
        if ((0,problem/* hasErrors */.C)(problems))
            return { kind: 'failed', retryable: false, refused: true, problems };
        const previousSha = facts.previousSha ?? info.parents[0];
        const changedFiles = facts.changedFiles ?? (await ports.git.changedFiles(head.sha, await knownBase(previousSha, context))).changed;
        const found = { sha: info.sha, previousSha, firstParent: info.parents[0], branch, changedFiles, madeHere: false, ...(takenBackBy === undefined ? {} : { takenBackBy }) };
        context.remember(found);
        return {
            kind: 'succeeded',
            problems,
            note: `${info.sha.slice(0, 7)} ${info.subject} (${changedFiles.length} ${changedFiles.length === 1 ? 'file' : 'files'})${takenBackBy === undefined ? '' : `, which an earlier attempt of this run took back by ${takenBackBy.slice(0, 7)}`}`,
            outputs: {
                commit_sha: found.sha,
                short_sha: found.sha.slice(0, 7),
                changed_files: changedFiles,
                previous_sha: previousSha ?? null,
                branch: found.branch ?? null,
                repository: facts.repository ?? null,
                author: info.author,
                message: info.subject,
            },
        };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = (0,problems/* problemOf */.Zw)(error, 'reading the commit of this run', { failed: 'OSOP-GIT-001', refused: 'OSOP-GIT-001' });
        return {
            kind: 'failed',
            retryable: error instanceof adapter_error.AdapterError && error.retryable,
            problems: [{ ...problem, hint: problem.hint ?? 'check the repository out before this step (actions/checkout)' }],
        };
    }
}
/** A push may carry several commits: compare with where the branch was before, if that commit can be had. */
async function knownBase(previousSha, context) {
    if (previousSha === undefined)
        return undefined;
    try {
        return (await context.ports.git.commit(previousSha)).sha;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return undefined;
        throw error;
    }
}
/** Whether a rollback stands that took the commit back. That it could not be asked is told; the commit is deployed then. */
async function quarantined(sha, branch, context) {
    if (branch === undefined || context.settings.manual !== undefined)
        return { problems: [] };
    try {
        const { problems, blockedBy: [rollback] } = (0,handlers_quarantine/* allowCommit */.Nj)(sha, (0,quarantine/* readRollbacks */.GL)(await context.ports.configRepository.history(branch)), context);
        if (rollback !== undefined && (0,handlers_quarantine/* isOfSameJob */.bN)(rollback.job, context.facts))
            return { problems: [], takenBackBy: rollback.sha };
        return { problems: context.settings.dryRun ? problems.map(foretold) : problems };
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        // Without a remote, or where it has no such branch, nobody can have taken it back there.
        if (error.code === 'not-found')
            return { problems: [] };
        return { problems: [{ code: 'OSOP-GIT-001', severity: 'warning', message: `whether ${sha.slice(0, 7)} was rolled back is not known: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) }] };
    }
}
/** A dry run goes on, to show what else there is. */
function foretold(problem) {
    return problem.severity === 'error' ? { ...problem, severity: 'warning', message: `dry run: would be refused now: ${problem.message}` } : problem;
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/gate-applications.js
var gate_applications = __webpack_require__(31182);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/gate.js
var gate = __webpack_require__(83436);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/notify.js + 1 modules
var notify = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/act-on-resources.js
var act_on_resources = __webpack_require__(79649);
// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(55633);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/in-parallel.js
var in_parallel = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/one-of-many.js
var one_of_many = __webpack_require__(93537);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/rollback.js + 11 modules
var rollback = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/targets.js
var targets = __webpack_require__(18817);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback-applications.js







/** Rolls back every application that a sync for the same text has found, and by hand those that it stands for; one alone as it is named. */
async function rollbackApplications(step, context) {
    if (context.settings.manual !== undefined)
        return await rollBackByHand(step, context);
    const selected = context.deployments.selected(step.app) ?? [];
    if (selected.length <= 1)
        return await (0,rollback/* rollback */.d)(step, context);
    const all = context.deployments.all().filter(({ app, baseline, state }) => baseline !== undefined && state !== 'not-begun' && selected.some((ref) => (0,selection/* displayName */.QC)(ref) === (0,selection/* displayName */.QC)(app)));
    const begun = (0,deployments/* inScope */.SB)(all, context.settings.rollbackScope);
    return await each(begun.map(({ app, autoSynced }) => ({ ref: app, byGit: autoSynced })), step, context);
}
async function rollBackByHand(step, context) {
    const found = await (0,targets/* findTargets */.q8)(step.app, context);
    if (found.kind === 'failed')
        return found.result;
    const { targets: [only, ...more] } = found;
    if (only !== undefined && more.length === 0)
        return await (0,rollback/* rollback */.d)({ ...step, app: (0,selection/* displayName */.QC)(only.ref) }, context);
    return await each(found.targets.map(({ ref, application }) => ({ ref, byGit: application !== undefined && (0,argocd_application/* isAutoSynced */.Y)(application) })), step, context);
}
async function each(applications, step, context) {
    context.deployments.announce(applications.map(({ ref }) => ref));
    const one = async ({ ref }) => {
        const inner = (0,one_of_many/* contextFor */.BT)({ ref, application: undefined, mayBeMissing: false }, { many: true, context });
        return await (0,one_of_many/* carryOutPart */.d4)(ref, { many: true, context }, async () => await (0,rollback/* rollback */.d)({ ...step, app: (0,selection/* displayName */.QC)(ref) }, inner));
    };
    const parts = await (0,in_parallel/* inParallel */.H)(applications.filter(({ byGit }) => !byGit), context.settings.selection.maxParallel, one);
    // Applications under auto-sync may share the commit to revert: the first one reverts it, the others find that done.
    const reverted = await (0,in_parallel/* inParallel */.H)(applications.filter(({ byGit }) => byGit), 1, one);
    return (0,one_of_many/* combine */.kg)([...parts, ...reverted], { doing: 'rolled back' });
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/sync-applications.js
var sync_applications = __webpack_require__(50218);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/tag.js






/** Puts a tag on the commit of the run in the config repository. One that is there on another commit is not moved. */
async function tag({ name, message = name }, context) {
    const { ports: { configRepository, random }, facts, node, runId, settings } = context;
    if (!(0,refs/* isSafeRef */.fx)(name)) {
        return failure(`\`${(0,one_line/* oneLine */.TN)(name, 100)}\` is no name of a tag`, 'OSOP-INPUT-001', 'write letters, digits, `.`, `_`, `-` and `/`, for example release-1.4.2');
    }
    try {
        const head = context.commit === undefined || context.commit.branch === undefined ? await configRepository.head(facts.branch, []) : undefined;
        const sha = context.commit?.sha ?? head?.sha ?? '';
        const branch = context.commit?.branch ?? head?.branch ?? '';
        if (settings.dryRun)
            return { kind: 'skipped', note: `dry run: would tag ${sha.slice(0, 7)} as ${name}` };
        const mark = (0,run_trailer/* changeMark */.uM)({ runId, node: node.id, id: random.uuid() });
        const { made, on } = await configRepository.tag({ name, sha, branch, message: (0,commit_message/* commitMessage */.df)({ template: message, subject: name, trailers: [[commit_message/* trailerNames */.Wi.workflow, node.id]], mark, values: { image: '', tag: name, previous: '', app: '' } }), author: settings.bump.author });
        if (on !== sha)
            return failure(`the tag ${name} is on ${on.slice(0, 7) || 'another commit'} already, and tags are not moved`, 'OSOP-GIT-003', 'choose another name, or delete that tag');
        return {
            kind: 'succeeded',
            note: made ? `tagged ${sha.slice(0, 7)} as ${name}` : `${sha.slice(0, 7)} has the tag ${name} already`,
            outputs: { tag: name, commit_sha: sha, changed: made },
        };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const lost = error instanceof adapter_error.AdapterError && error.ambiguous;
        const problem = (0,problems/* problemOf */.Zw)(error, `making the tag ${name}`, { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
        // Made once or not at all: asking again is safe.
        return { kind: 'failed', retryable: error instanceof adapter_error.AdapterError && (error.retryable || lost), refused: (0,problems/* isRefusal */.vu)(error), problems: [problem] };
    }
}
function failure(message, code, hint) {
    return { kind: 'failed', retryable: false, problems: [{ code, severity: 'error', message, hint }] };
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-tree.js + 1 modules
var check_tree = __webpack_require__(67805);
// EXTERNAL MODULE: ./build/compiled/core/manifests/manifest-checker.js + 1 modules
var manifest_checker = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/compiled/core/manifests/validation-report.js
var validation_report = __webpack_require__(60269);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/validate.js







/** Checks the manifests that the commit changed, as they are in the commit and not in the work tree. */
async function validate(_step, context) {
    try {
        const report = await validate_check(context);
        const outputs = validate_outputsOf(report);
        if (outputs['valid'] !== true)
            return { kind: 'failed', retryable: false, outputs, problems: report.problems };
        const unseen = report.notChecked.length === 0 ? '' : `; not rendered: ${report.notChecked.join(', ')}`;
        return { kind: 'succeeded', outputs, note: `${(0,validation_report/* countsLine */.J7)(report.counts)}${unseen}`, problems: report.problems };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        return { kind: 'failed', retryable: false, problems: [(0,problems/* problemOf */.Zw)(error, 'reading the manifests', { failed: 'OSOP-MANIFEST-002', refused: 'OSOP-MANIFEST-002' })] };
    }
}
async function validate_check(context) {
    const { git } = context.ports;
    const { options, lookUp, problems } = context.settings.manifestChecks;
    const sha = context.commit?.sha ?? (await git.head()).sha;
    const tree = commitTree(await git.files(sha), async (paths) => await git.readTexts(sha, paths));
    const files = filesToCheck(tree.paths, context);
    const checker = new manifest_checker/* ManifestChecker */.V(options);
    const layout = await (0,check_tree/* checkFiles */.gw)(files, { checker, tree });
    await (0,check_tree/* resolveKinds */.gE)({ checker, tree, strict: options.strict, lookUp });
    const found = checker.report({ notChecked: layout === undefined ? [] : notRendered(layout, files, context), seconds: 0 });
    return { ...found, problems: [...problems, ...found.problems], counts: (0,validation_report/* countVerdicts */.qX)(found.manifests) };
}
/** The files of a commit, the files of a folder together; texts are read when they are asked for, all at once. */
function commitTree(paths, readTexts) {
    const texts = new Map();
    return {
        paths: paths.map((path) => ({ path, folder: (0,repository_paths/* folderOf */.y)(path) })).toSorted((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.path < b.path ? -1 : 1)).map(({ path }) => path),
        read: (path) => texts.get(path),
        load: async (wanted) => {
            const missing = wanted.filter((path) => !texts.has(path));
            if (missing.length > 0)
                for (const [path, text] of await readTexts(missing))
                    texts.set(path, text);
        },
    };
}
/** A file that the commit no longer has was deleted: nothing to check. */
function filesToCheck(paths, { settings: { changedOnly, configPath }, commit }) {
    const below = configPath === '' ? paths : paths.filter((path) => path.startsWith(`${configPath}/`));
    if (configPath !== '' && below.length === 0) {
        throw new adapter_error.AdapterError('not-found', `the commit has no folder ${configPath}`, { hint: 'correct config-path: it counts from the root of the repository' });
    }
    const changed = changedOnly && commit !== undefined ? new Set(commit.changedFiles) : undefined;
    return changed === undefined ? below : below.filter((path) => changed.has(path));
}
/** Rendering needs a work tree, which a commit is not: what would have to be rendered is named. */
function notRendered(layout, files, { settings: { changedOnly }, commit }) {
    return (0,repository_layout.affectedUnits)(layout, changedOnly ? (commit?.changedFiles ?? files) : files).map(repository_layout.unitName);
}
function validate_outputsOf(report) {
    return {
        ...(0,validation_report/* validationOutput */.pl)(report),
        problems: report.problems.map(({ code, severity, message, where }) => ({
            code, severity, message, file: where?.file ?? null, line: where?.line ?? null, column: where?.column ?? null,
        })),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/messages/slack-text.js
var slack_text = __webpack_require__(81765);
// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __webpack_require__(18967);
;// CONCATENATED MODULE: ./build/compiled/engine/render-step.js



/** Fills in the templates of a step. What is put in is text or data, never read as a template again. */
function renderStep(step, resolve) {
    switch (step.kind) {
        case 'sync':
            return rendered({ app: step.app, ...(step.revision === undefined ? {} : { revision: step.revision }) }, resolve, (value) => ({
                ...step, app: asText(value['app']), revision: step.revision === undefined ? undefined : asText(value['revision']),
            }));
        case 'bump': {
            const { kind, images, update, proposal, ...texts } = step;
            return rendered({ ...texts, images, update }, resolve, (value) => ({
                kind, proposal, images: asTexts(value['images']), update: asTexts(value['update']),
                ...Object.fromEntries(Object.keys(texts).map((name) => [name, asText(value[name])])),
            }));
        }
        case 'promote': {
            const { kind, keys, healthyApps, proposal, ...texts } = step;
            return rendered({ ...texts, keys, healthyApps }, resolve, (value) => ({
                kind, proposal, keys: asTexts(value['keys']), healthyApps: asTexts(value['healthyApps']),
                ...Object.fromEntries(Object.keys(texts).map((name) => [name, asText(value[name])])),
            }));
        }
        case 'tag': {
            const { kind, ...texts } = step;
            return rendered(texts, resolve, (value) => ({
                kind, name: asText(value['name']), ...(texts.message === undefined ? {} : { message: asText(value['message']) }),
            }));
        }
        case 'gate':
        case 'rollback':
            return rendered({ app: step.app }, resolve, (value) => ({ ...step, app: asText(value['app']) }));
        case 'check':
            return rendered({ url: step.url, ...(step.query === undefined ? {} : { query: step.query }) }, resolve, (value) => ({
                ...step, url: asText(value['url']), ...(step.query === undefined ? {} : { query: asText(value['query']) }),
            }));
        case 'action':
            return rendered({ app: step.app, ...(step.name === undefined ? {} : { name: step.name }) }, resolve, (value) => ({
                ...step, app: asText(value['app']), ...(step.name === undefined ? {} : { name: asText(value['name']) }),
            }));
        case 'notify':
            if (step.body === undefined)
                return { ok: true, step };
            return rendered({ body: step.body }, escapingSlack(resolve), (value) => {
                const body = value['body'];
                return { ...step, body: (0,json/* isJsonObject */.O)(body) ? body : asText(body) };
            });
        case 'command':
            return rendered(step.env, resolve, (env) => ({ ...step, env }));
        case 'workflow':
            return rendered(step.inputs, resolve, (inputs) => ({ ...step, inputs }));
        case 'commit':
        case 'validate':
        case 'approval':
        case 'custom':
            return { ok: true, step };
    }
}
/** Values put into a message are other people's text: they must neither mention anybody nor forge a link. */
function escapingSlack(resolve) {
    const escape = (value) => {
        if (typeof value === 'string')
            return (0,slack_text/* escapeSlack */.k)(value);
        if (Array.isArray(value))
            return value.map(escape);
        if (!(0,json/* isJsonObject */.O)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === undefined ? null : escape(item)]));
    };
    return (reference) => {
        const value = resolve(reference);
        return value === undefined ? undefined : escape(value);
    };
}
function rendered(value, resolve, build) {
    const result = (0,templates/* renderJson */.hF)(value, resolve);
    if (!result.ok)
        return { ok: false, message: result.message };
    return { ok: true, step: build((0,json/* isJsonObject */.O)(result.value) ? result.value : {}) };
}
function asTexts(value) {
    return Array.isArray(value) ? value.map(asText) : [];
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

;// CONCATENATED MODULE: ./build/compiled/engine/run-custom.js

/** How an aborted handler ends; what ended it is the problem then. */
const endedBySignal = { kind: 'failed', retryable: false, problems: [] };
/** Time that somebody else's handler has to end once it is aborted, in milliseconds. Then the run goes on without it. */
const customGraceMs = 3_000;
/** A handler of a library user: one that throws fails its node, and one that never ends does not hold up the run. */
async function runCustom(step, context, shared) {
    const handler = shared.customHandlers[step.handler];
    if (handler === undefined)
        throw new Error(`no handler named ${step.handler}`);
    const ended = new AbortController();
    const abandoned = untilAborted(context.signal, ended.signal).then(async () => {
        await context.clock.sleep(customGraceMs, ended.signal);
        return endedBySignal;
    });
    abandoned.catch(() => undefined);
    try {
        return await Promise.race([handler(step, context), abandoned]);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError || context.signal.aborted)
            throw error;
        const message = `the handler of node ${context.node.id} failed: ${error instanceof Error ? error.message : String(error)}`;
        return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-RUN-006', severity: 'error', message }] };
    }
    finally {
        ended.abort();
    }
}
/** Resolves once the first signal is aborted; stays pending when the second one is before that. */
async function untilAborted(signal, unless) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => {
        signal.addEventListener('abort', () => { resolve(); }, { once: true, signal: unless });
    });
}

// EXTERNAL MODULE: ./build/compiled/engine/step-context.js
var step_context = __webpack_require__(73797);
// EXTERNAL MODULE: ./build/compiled/engine/scope.js
var engine_scope = __webpack_require__(24861);
;// CONCATENATED MODULE: ./build/compiled/engine/execute-node.js























/** Runs a node to its end: once or for each item, with retries and within its time. Writes into its state. */
async function executeNode(state, execution) {
    const { shared } = execution;
    const { node } = state.planned;
    const startedMs = shared.clock.monotonicMs();
    const deadline = (0,engine_deadline/* startDeadline */.d)(shared.clock, { scope: 'node', seconds: node.timeoutSec, parent: shared.signal });
    const deadlineMs = Math.min(shared.deadlineMs, node.timeoutSec === undefined ? Number.POSITIVE_INFINITY : startedMs + node.timeoutSec * 1000);
    state.status = 'running';
    state.attempts = 0;
    state.startedAt = shared.clock.now();
    try {
        let result = { kind: 'succeeded', outputs: {}, note: 'no items' };
        for (const extra of iterations(execution.items)) {
            result = await attempt(state, { execution, extra, signal: deadline.signal, deadlineMs });
            settleOutputs(state, result, shared);
            if (result.kind === 'failed')
                break;
        }
        settle(state, result, { shared, signal: deadline.signal });
        state.problems = state.problems.map((problem) => located(problem, state, execution));
    }
    finally {
        deadline.cancel();
        state.endedAt = shared.clock.now();
        state.durationMs = Math.round(shared.clock.monotonicMs() - startedMs);
    }
    if (state.hasFailed && shared.found.failure === '') {
        const failure = state.problems.find((problem) => problem.severity === 'error')?.message ?? `node ${node.id} failed`;
        shared.found.failure = shared.ports.redact?.(failure) ?? failure;
    }
    shared.report({ type: 'node-finished', at: shared.clock.now(), node: node.id, kind: state.planned.step.kind, produced: state.produced, status: state.status, durationMs: state.durationMs, problems: state.problems, note: state.note });
}
/** A problem that no line caused stands at the node that met it, so that it can be found in the workflow file. */
function located(problem, { planned }, { sources }) {
    if (problem.where !== undefined || sources.document.file === built_in/* builtInFile */.aR)
        return problem;
    return { ...problem, where: sources.document.locate(planned.node.pointer) };
}
function iterations(items) {
    return items === undefined ? [{}] : items.values.map((value) => ({ [items.name]: value }));
}
async function attempt(state, { execution, extra, signal, deadlineMs }) {
    const { shared, sources } = execution;
    const { node, step } = state.planned;
    // The gate spends the node's retries itself: it knows when trying again can tell something new.
    const retries = step.kind === 'gate' ? 0 : node.retryPolicy.maxRetries;
    for (let tried = 1;; tried += 1) {
        if (signal.aborted)
            return endedBySignal;
        state.attempts += 1;
        shared.report({ type: 'node-started', at: shared.clock.now(), node: node.id, purpose: node.purpose, attempt: state.attempts });
        const scopeSources = { ...sources, current: node.id, extra };
        const rendered = renderStep(step, (0,engine_scope/* templateResolver */.v)((0,engine_scope/* expressionScope */.h)(scopeSources), shared.variables));
        const result = rendered.ok
            ? await perform(rendered.step, state, { execution, extra, signal, deadlineMs })
            : unrendered(rendered.message, shared.settings.dryRun);
        const judged = result.kind === 'succeeded' && step.kind !== 'check' ? checkCriteria(state, result, { sources: scopeSources, shared }) : result;
        if (judged.kind !== 'failed' || !judged.retryable || tried > retries || signal.aborted)
            return judged;
        const pauseMs = (0,gate/* backoffMs */.jo)(node.retryPolicy, tried);
        shared.report({ type: 'progress', at: shared.clock.now(), node: node.id, heartbeat: false, message: `failed (${tried} of ${retries + 1}), trying again in ${pauseMs / 1000} s: ${judged.problems[0]?.message ?? ''}` });
        try {
            await shared.clock.sleep(pauseMs, signal);
        }
        catch {
            return judged;
        }
    }
}
function unrendered(message, dryRun) {
    if (dryRun)
        return { kind: 'skipped', note: `dry run: ${message} before a real run` };
    return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-EXPR-004', severity: 'error', message }] };
}
async function perform(step, state, { execution, extra, signal, deadlineMs }) {
    const { shared } = execution;
    const { node } = state.planned;
    if (node.approvalRequired && step.kind !== 'approval' && !shared.settings.approved.has(node.id) && !shared.settings.dryRun) {
        return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(node)] };
    }
    const context = (0,step_context/* stepContext */.e)(state, { shared, signal, deadlineMs });
    try {
        if (step.kind === 'workflow')
            return await execution.runWorkflow(step, context);
        if (step.kind === 'check')
            return await check(step, context, (response) => unmetCriteria(state, { ...execution.sources, current: node.id, extra: { ...extra, response } }));
        if (step.kind === 'custom')
            return await runCustom(step, context, shared);
        return await dispatch(step, context);
    }
    catch (error) {
        if (signal.aborted)
            return endedBySignal;
        return { kind: 'failed', retryable: error instanceof adapter_error.AdapterError && error.retryable, problems: [(0,problems/* problemOf */.Zw)(error, `node ${node.id}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' })] };
    }
}
async function dispatch(step, context) {
    switch (step.kind) {
        case 'commit': return await commit(step, context);
        case 'bump': return await bump(step, context);
        case 'promote': return await promote(step, context);
        case 'tag': return await tag(step, context);
        case 'validate': return await validate(step, context);
        case 'sync': return await (0,sync_applications/* syncApplications */.p)(step, context);
        case 'gate': return await (0,gate_applications/* gateApplications */.j)(step, context);
        case 'rollback': return await rollbackApplications(step, context);
        case 'action': return await (0,act_on_resources/* actOnResources */.J)(step, context);
        case 'notify': return await (0,notify/* notify */.me)(step, context);
        case 'command': return await command(step, context);
        case 'approval': return await approval(step, context);
    }
}
/** Every success criterion that is an expression must hold on what the node has just produced. */
function checkCriteria(state, result, { sources, shared }) {
    if (state.planned.criteria.length === 0)
        return result;
    settleOutputs(state, result, shared);
    const problems = unmetCriteria(state, sources).map(({ source, why }) => ({
        code: 'OSOP-RUN-003', severity: 'error', message: `the success criterion \`${source}\` of node ${state.planned.node.id} does not hold: ${why}`,
    }));
    return problems.length === 0 ? result : { kind: 'failed', retryable: true, outputs: result.outputs, problems };
}
/** The success criteria that do not hold, and why. */
function unmetCriteria({ planned }, sources) {
    const scope = (0,engine_scope/* expressionScope */.h)(sources);
    return planned.criteria.flatMap((criterion) => {
        const evaluated = criterion.evaluate(scope);
        if (evaluated.ok && evaluated.value === true)
            return [];
        return [{ source: criterion.source, why: evaluated.ok ? 'it is not true' : evaluated.message }];
    });
}
function settleOutputs(state, result, { found }) {
    if (result.outputs === undefined)
        return;
    found.published += 1;
    state.published = found.published;
    state.produced = result.outputs;
    state.outputs = Object.keys(result.outputs).length === 0 ? {} : (0,steps/* bindOutputs */.A)(state.planned.node.outputs, result.outputs);
}
function settle(state, result, { shared, signal }) {
    switch (result.kind) {
        case 'succeeded':
            state.status = 'succeeded';
            state.problems = result.problems ?? [];
            state.note = result.note;
            return;
        case 'skipped':
            state.status = shared.settings.dryRun ? 'planned' : 'skipped';
            state.note = result.note;
            return;
        case 'failed': {
            const cancelled = (0,problems/* isCancelled */.mm)(shared.signal);
            state.status = cancelled ? 'cancelled' : 'failed';
            state.refused = result.refused ?? false;
            state.superseded = result.superseded ?? false;
            const endedEarly = result.problems.length === 0 && signal.aborted;
            state.timedOut = result.timedOut === true || (endedEarly && !cancelled);
            state.problems = result.problems.length > 0 ? result.problems : [endedEarly ? (0,problems/* earlyEnd */.xQ)(state, signal) : unexplained(state)];
        }
    }
}
function unexplained(state) {
    return { code: 'OSOP-RUN-006', severity: 'error', message: `node ${state.planned.node.id} failed and gave no reason` };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/graph.js + 1 modules
var graph = __webpack_require__(89859);
;// CONCATENATED MODULE: ./build/compiled/engine/edge-judge.js

/** Most items of a `for_each`. */
const mostItems = 1_000;
/** Decides where the workflow goes on from a node: by its outcome, and by the conditions of its edges. */
class EdgeJudge {
    context;
    constructor(context) {
        this.context = context;
    }
    /** What becomes of one arrow out of a node that has ended. May fail the node: then decide all its arrows again. */
    decisionOf(state, planned, target) {
        const { edge } = planned;
        const reacts = (0,graph/* reactsToFailure */.oo)(edge.mode);
        switch (state.status) {
            case 'planned':
                return 'taken';
            case 'skipped':
                // A step that found nothing to do has been passed all the same: what follows it runs.
                return state.passedOver || reacts ? 'unchosen' : this.followsSuccess(state, planned, target);
            case 'failed':
                if (!reacts)
                    return 'blocked';
                return this.reactsTo(state, planned) ? 'taken' : 'unchosen';
            case 'succeeded':
                if (edge.mode === 'fallback')
                    return edge.condition !== undefined && this.holds(state, planned) ? 'taken' : 'unchosen';
                if (reacts)
                    return 'unchosen';
                return this.followsSuccess(state, planned, target);
            case 'blocked':
            case 'cancelled':
            case 'pending':
            case 'running':
                return reacts ? 'unchosen' : 'blocked';
        }
    }
    reactsTo(state, planned) {
        const { edge } = planned;
        if (edge.mode === 'timeout')
            return state.timedOut;
        if (edge.mode === 'fallback')
            return true;
        const timeoutIsHandled = state.timedOut && this.context.graph.outgoing(edge.from).some(({ arrow }) => arrow.planned.edge.mode === 'timeout');
        return !timeoutIsHandled && (edge.condition === undefined || this.holds(state, planned));
    }
    followsSuccess(state, planned, target) {
        const { edge } = planned;
        if (edge.mode === 'switch')
            return this.chooseCase(state, planned) === target ? 'taken' : state.hasFailed ? 'blocked' : 'unchosen';
        if (edge.mode === 'loop') {
            if (planned.forEach === undefined)
                return 'unchosen';
            const values = this.evaluate(state, planned.forEach.source, planned.forEach.evaluate(this.context.scopeAt(edge.from)));
            if (state.hasFailed)
                return 'blocked';
            if (!Array.isArray(values))
                return this.fail(state, { code: 'OSOP-EXPR-004', message: `for_each \`${planned.forEach.source}\` is not a list` });
            if (values.length > mostItems)
                return this.fail(state, { code: 'OSOP-RUN-004', message: `for_each \`${planned.forEach.source}\` has ${values.length} items, more than ${mostItems}` });
            this.context.items.set(target, { name: edge.iteratorVar ?? 'item', values: values });
        }
        if (edge.condition === undefined)
            return 'taken';
        const holds = this.holds(state, planned);
        return state.hasFailed ? 'blocked' : holds ? 'taken' : 'unchosen';
    }
    chooseCase(state, planned) {
        const { edge, condition } = planned;
        if (condition === undefined)
            return undefined;
        const value = this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from)));
        if (state.hasFailed)
            return undefined;
        const match = edge.cases.find((choice) => JSON.stringify(choice.value) === JSON.stringify(value));
        return match?.to ?? edge.defaultTo ?? edge.to;
    }
    /** Whether the edge's condition is true; without one it is. */
    holds(state, planned) {
        const { condition, edge } = planned;
        if (condition === undefined)
            return true;
        return this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from))) === true;
    }
    /** A condition without a value on a node that succeeded fails that node: to guess either way could deploy. */
    evaluate(state, source, result) {
        if (result.ok)
            return result.value;
        if (!state.hasFailed)
            this.fail(state, { code: 'OSOP-EXPR-004', message: `the condition \`${source}\` has no value: ${result.message}` });
        return null;
    }
    /** Fails a node after it had ended well, for what its edges say. */
    fail(state, problem) {
        const { clock, found, report, ports } = this.context.shared();
        state.status = 'failed';
        state.problems = [...state.problems, { severity: 'error', ...problem }];
        if (found.failure === '')
            found.failure = ports.redact?.(problem.message) ?? problem.message;
        // It was reported as having ended well: what it led to is known only now.
        report({ type: 'progress', at: clock.now(), node: state.planned.node.id, heartbeat: false, message: `failed after all: ${problem.message}` });
        return 'blocked';
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/graph-state.js

/** The decisions on a plan's edges, and what follows from them. Knows nothing of time or handlers. */
class GraphState {
    arrows;
    decisions;
    into;
    outOf;
    constructor(plan) {
        this.arrows = plan.edges.flatMap((planned, edgeIndex) => {
            // Several cases of a switch may name the same node: it is one arrow, for joins count arrows.
            const targets = new Set((0,graph/* targetsOf */.QR)(planned.edge).map(({ to }) => to));
            return [...targets].map((to) => ({ edgeIndex, planned, from: planned.edge.from, to }));
        });
        this.decisions = this.arrows.map(() => 'open');
        const placed = this.arrows.map((arrow, place) => ({ arrow, place }));
        this.into = groupByNode(placed.filter(({ arrow }) => !(0,graph/* leadsBack */.b6)(arrow.planned.edge)), 'to');
        this.outOf = groupByNode(placed, 'from');
    }
    /** Arrows out of a node, with their places in `decide`. */
    outgoing(node) {
        return this.outOf.get(node) ?? [];
    }
    decide(place, decision) {
        this.decisions[place] = decision;
    }
    /** Whether the node can run, given that it has not run yet. */
    readiness(node) {
        const incoming = (this.into.get(node) ?? []).map(({ arrow, place }) => ({ arrow, decision: this.decision(place) }));
        if (incoming.length === 0)
            return 'run';
        const taken = incoming.filter(({ decision }) => decision === 'taken').length;
        const open = incoming.filter(({ decision }) => decision === 'open').length;
        const join = joinOf(incoming.map(({ arrow }) => arrow.planned));
        if (join !== 'all') {
            if (taken >= join)
                return 'run';
            if (taken + open >= join)
                return 'wait';
            return incoming.some(({ decision }) => decision === 'blocked') ? 'block' : 'skip';
        }
        if (open > 0)
            return 'wait';
        if (incoming.some(({ decision }) => decision === 'blocked')) {
            const handlesFailure = incoming.some(({ arrow, decision }) => decision === 'taken' && (0,graph/* reactsToFailure */.oo)(arrow.planned.edge.mode));
            return handlesFailure ? 'run' : 'block';
        }
        return taken > 0 ? 'run' : 'skip';
    }
    /** Edges taken so far, as indices into the plan's edges. */
    edgesTaken() {
        const taken = this.arrows.flatMap((arrow, place) => (this.decisions[place] === 'taken' ? [arrow.edgeIndex] : []));
        return [...new Set(taken)];
    }
    /** Opens every edge again that leaves one of the nodes, but for those by which others have run already. */
    reopen(nodes) {
        for (const [place, arrow] of this.arrows.entries()) {
            if (!nodes.has(arrow.from))
                continue;
            if (this.decisions[place] === 'taken' && !nodes.has(arrow.to))
                continue;
            this.decisions[place] = 'open';
        }
    }
    decision(place) {
        return this.decisions[place] ?? 'open';
    }
    /** All nodes that can be reached from one, itself included; loops back are not followed. */
    reachableFrom(node) {
        const reached = new Set([node]);
        const queue = [node];
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            for (const { arrow } of this.outgoing(next)) {
                if ((0,graph/* leadsBack */.b6)(arrow.planned.edge) || reached.has(arrow.to))
                    continue;
                reached.add(arrow.to);
                queue.push(arrow.to);
            }
        }
        return reached;
    }
}
function groupByNode(placed, end) {
    const groups = new Map();
    for (const item of placed) {
        const group = groups.get(item.arrow[end]);
        if (group === undefined)
            groups.set(item.arrow[end], [item]);
        else
            group.push(item);
    }
    return groups;
}
/** How many taken edges a node needs: all that are live, or a number. */
function joinOf(incoming) {
    const declared = incoming.find(({ edge }) => edge.joinMode !== undefined)?.edge;
    if (incoming.length < 2 || declared === undefined)
        return 'all';
    if (declared.joinMode === 'wait_any')
        return 1;
    if (declared.joinMode === 'wait_n')
        return declared.joinCount ?? 1;
    return 'all';
}

;// CONCATENATED MODULE: ./build/compiled/engine/node-state.js
/** What is known of one node while the run goes on; becomes a NodeRecord at its end. */
class NodeState {
    planned;
    status = 'pending';
    attempts = 0;
    startedAt;
    endedAt;
    durationMs = 0;
    outputs = {};
    produced = {};
    problems = [];
    note;
    timedOut = false;
    refused = false;
    /** True when it failed because a newer commit took the place of ours. */
    superseded = false;
    /** True when the workflow took another way; false for a node that ran and found nothing to do. */
    passedOver = false;
    /** Counts the outputs of the whole run: of two nodes with the same output the later one counts. */
    published = 0;
    /** Records of a sub-workflow's nodes, as they are when it is called. */
    children = () => [];
    constructor(planned) {
        this.planned = planned;
    }
    /** True once nothing more will happen to it, unless a loop or a rollback starts it again. */
    get ended() {
        return this.status !== 'pending' && this.status !== 'running';
    }
    get hasFailed() {
        return this.status === 'failed';
    }
    /** True when it failed only because nobody has approved it yet, or a newer commit came: no reason to undo anything. */
    get isNoFault() {
        return this.superseded || (this.refused && this.problems.every(({ code }) => code === 'OSOP-RUN-005'));
    }
    /** Back to before it ran; outputs stay, so that the next round of a loop can read them. */
    reset() {
        this.status = 'pending';
        this.note = undefined;
        this.problems = [];
        this.timedOut = false;
        this.refused = false;
        this.superseded = false;
        this.passedOver = false;
    }
    record() {
        const { node, step } = this.planned;
        return {
            id: node.id,
            type: node.type,
            kind: step.kind,
            purpose: node.purpose,
            status: this.status,
            attempts: this.attempts,
            startedAt: this.startedAt,
            endedAt: this.endedAt,
            durationMs: this.durationMs,
            outputs: this.outputs,
            produced: this.produced,
            problems: this.problems,
            note: this.note,
            timedOut: this.timedOut,
            children: this.children(),
        };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/workflow-run.js









/** Rounds of a `when` loop where the edge does not say (`x-max-iterations`). */
const usualRounds = 10;
/**
 * One workflow being carried out. Nodes start when their edges allow it, at the same time where nothing
 * orders them; every decision is taken in the order of the file, so that a run can be repeated exactly.
 */
class WorkflowRun {
    plan;
    graph;
    nodes;
    /** Sub-workflows that were started, outermost first. */
    nested = [];
    shared;
    inputs;
    forced = new Set();
    rounds = new Map();
    items = new Map();
    running = new Map();
    /** Nodes whose loop goes round as soon as what still runs of the last round has ended. */
    turning = new Set();
    wentRound = false;
    judge;
    constructor(plan, { shared, inputs }) {
        this.plan = plan;
        this.shared = shared;
        this.inputs = inputs;
        this.graph = new GraphState(plan);
        this.nodes = new Map([...plan.nodes].map(([id, planned]) => [id, new NodeState(planned)]));
        this.judge = new EdgeJudge({ graph: this.graph, items: this.items, scopeAt: (node) => this.scopeAt(node), shared: () => this.shared });
    }
    /** Carries out everything that can be, and returns when nothing runs any more. */
    async drain() {
        for (;;) {
            this.advance();
            if (this.running.size > 0)
                await Promise.race(this.running.values());
            else if (!this.release())
                return;
            // A loop whose nodes take no time would leave none for timers and signals.
            if (this.wentRound)
                await this.shared.clock.sleep(0, this.shared.signal).catch(() => undefined);
            this.wentRound = false;
        }
    }
    /**
     * Decides the edges that loops have kept open for a round that will not come, as when each of two loops
     * waits for the other. False when there is none, and then nothing may be left.
     */
    release() {
        const open = [...this.nodes].flatMap(([id, state]) => (state.ended ? this.graph.outgoing(id).filter(({ place }) => this.graph.decision(place) === 'open') : []));
        for (const { place } of open)
            this.graph.decide(place, 'unchosen');
        const waiting = [...this.nodes].filter(([, { status }]) => status === 'pending').map(([id]) => id);
        if (open.length === 0 && waiting.length > 0)
            throw new Error(`nodes wait for each other: ${waiting.join(', ')}`);
        return open.length > 0 && waiting.length > 0;
    }
    /**
     * Starts a node that the workflow did not come to, as if an edge had led there, and what follows it,
     * within the time that `shared` allows: that of a sub-workflow may be over. Call `drain` afterwards.
     */
    force(id, shared) {
        this.shared = shared;
        const affected = new Set([...this.graph.reachableFrom(id)].filter((node) => {
            const status = this.nodes.get(node)?.status;
            return node === id || status === 'skipped' || status === 'blocked';
        }));
        for (const node of affected)
            this.nodes.get(node)?.reset();
        this.graph.reopen(affected);
        this.forced.add(id);
    }
    /** A node's step with its templates filled in; undefined where one has no value. */
    rendered(id) {
        const state = this.nodes.get(id);
        if (state === undefined)
            return undefined;
        const result = renderStep(state.planned.step, (0,engine_scope/* templateResolver */.v)(this.scopeAt(id), this.shared.variables));
        return result.ok ? result.step : undefined;
    }
    /**
     * Nodes that failed without a fallback that took over, and those that time did not allow to start.
     * Error and timeout edges react, they do not recover.
     */
    unrecovered() {
        return [...this.nodes.values()].filter((state) => {
            if (state.status === 'cancelled')
                return !(0,problems/* isCancelled */.mm)(this.shared.signal);
            if (state.status !== 'failed')
                return false;
            if (state.planned.step.kind === 'validate')
                return true;
            return !this.graph.outgoing(state.planned.node.id).some(({ arrow, place }) => arrow.planned.edge.mode === 'fallback' && this.graph.decision(place) === 'taken' && this.nodes.get(arrow.to)?.status === 'succeeded');
        });
    }
    /** Starts, skips or blocks every node whose edges are decided, until nothing changes. */
    advance() {
        const turning = [...this.turning];
        this.turning.clear();
        for (const state of turning)
            this.decideOutgoing(state);
        for (let changed = true; changed;) {
            changed = false;
            for (const [id, state] of this.nodes) {
                if (state.status !== 'pending' || this.running.has(id))
                    continue;
                const readiness = this.forced.has(id) ? 'run' : this.graph.readiness(id);
                if (readiness === 'wait')
                    continue;
                changed = true;
                if (readiness === 'run' && !this.shared.signal.aborted)
                    this.start(id, state);
                else
                    this.passOver(state, readiness);
            }
        }
    }
    passOver(state, readiness) {
        state.passedOver = true;
        if (readiness === 'skip') {
            state.status = 'skipped';
            state.note = 'the workflow took another way';
        }
        else {
            state.status = readiness === 'run' ? 'cancelled' : 'blocked';
            state.note = readiness === 'run' ? 'the run ended before it could start' : 'something before it failed';
            if (readiness === 'run' && !(0,problems/* isCancelled */.mm)(this.shared.signal))
                this.outOfTime(state);
        }
        this.decideOutgoing(state);
    }
    /** A run whose time is over has not done what it was asked to, whatever it did until then. */
    outOfTime(state) {
        state.attempts = 0;
        const problem = (0,problems/* earlyEnd */.xQ)(state, this.shared.signal);
        state.problems = [problem];
        if (this.shared.found.failure === '')
            this.shared.found.failure = this.shared.ports.redact?.(problem.message) ?? problem.message;
    }
    start(id, state) {
        this.forced.delete(id);
        const execution = {
            shared: this.shared,
            sources: { document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock },
            items: this.items.get(id),
            runWorkflow: this.subWorkflow(state),
        };
        state.status = 'running';
        this.running.set(id, executeNode(state, execution).then(() => {
            this.running.delete(id);
            this.decideOutgoing(state);
        }));
    }
    decideOutgoing(state) {
        const { id } = state.planned.node;
        const arrows = this.graph.outgoing(id);
        for (const { arrow } of arrows) {
            if ((0,graph/* leadsBack */.b6)(arrow.planned.edge) && this.goesRound(state, arrow.edgeIndex))
                return;
        }
        const decideAll = () => arrows.map(({ arrow }) => this.judge.decisionOf(state, arrow.planned, arrow.to));
        const before = state.status;
        const first = decideAll();
        // A condition without a value fails the node: then every edge is decided again, as after a failure.
        const decisions = state.status === before ? first : decideAll();
        for (const [index, { arrow, place }] of arrows.entries()) {
            const decision = decisions[index] ?? 'unchosen';
            const mayComeRound = decision === 'unchosen' && this.openLoops(id).some((body) => !body.has(arrow.to));
            if (!mayComeRound)
                this.graph.decide(place, decision);
        }
        this.closeLoops(id);
    }
    scopeAt(node) {
        return (0,engine_scope/* expressionScope */.h)({
            document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock, current: node, extra: {},
        });
    }
    /** Starts the body of a `when` loop again if its condition holds; too many rounds fail the node. */
    goesRound(state, edgeIndex) {
        const planned = this.plan.edges[edgeIndex];
        if (planned === undefined || state.status !== 'succeeded' || !this.judge.holds(state, planned))
            return false;
        const body = this.plan.graph.loopBody(planned.edge);
        if ([...this.running.keys()].some((id) => body.has(id))) {
            this.turning.add(state);
            return true;
        }
        const round = (this.rounds.get(edgeIndex) ?? 1) + 1;
        const most = planned.edge.maxIterations ?? usualRounds;
        if (round > most) {
            this.judge.fail(state, { code: 'OSOP-RUN-004', message: `the loop from ${planned.edge.from} to ${planned.edge.to} did not end within ${most} rounds` });
            return false;
        }
        this.rounds.set(edgeIndex, round);
        this.wentRound = true;
        for (const [index, { edge }] of this.plan.edges.entries()) {
            if (index !== edgeIndex && body.has(edge.from) && body.has(edge.to))
                this.rounds.delete(index);
        }
        for (const id of body)
            this.nodes.get(id)?.reset();
        this.graph.reopen(body);
        this.forced.add(planned.edge.to);
        return true;
    }
    /** Bodies of the loops around a node that may still go round. */
    openLoops(node) {
        return this.plan.edges
            .filter((planned) => (0,graph/* leadsBack */.b6)(planned.edge) && !(this.nodes.get(planned.edge.from)?.ended ?? true))
            .map((planned) => this.plan.graph.loopBody(planned.edge))
            .filter((body) => body.has(node));
    }
    /** Once a loop has ended, the edges out of its body that were not taken in any round are decided. */
    closeLoops(node) {
        for (const planned of this.plan.edges) {
            if (!(0,graph/* leadsBack */.b6)(planned.edge) || planned.edge.from !== node)
                continue;
            for (const inner of this.plan.graph.loopBody(planned.edge)) {
                if (!(this.nodes.get(inner)?.ended ?? false))
                    continue;
                for (const { arrow, place } of this.graph.outgoing(inner)) {
                    const mayComeRound = this.openLoops(inner).some((body) => !body.has(arrow.to));
                    if (this.graph.decision(place) === 'open' && !mayComeRound)
                        this.graph.decide(place, 'unchosen');
                }
            }
        }
    }
    subWorkflow(state) {
        return async (step, context) => {
            const { clock } = this.shared;
            const seconds = step.plan.document.timeoutSec;
            const deadline = (0,engine_deadline/* startDeadline */.d)(clock, { scope: 'run', seconds, parent: context.signal });
            const remainingMs = Math.min(context.remainingMs(), (seconds ?? Number.POSITIVE_INFINITY) * 1000);
            const shared = { ...this.shared, signal: deadline.signal, deadlineMs: clock.monotonicMs() + remainingMs };
            const inner = new WorkflowRun(step.plan, { shared, inputs: { ...this.inputs, ...step.inputs } });
            this.nested.push(inner);
            const before = new Set(brokenApps(this.shared.deployments));
            state.children = () => [...inner.nodes.values()].map((child) => child.record());
            try {
                await inner.drain();
            }
            finally {
                deadline.cancel();
            }
            return inner.result(brokenApps(this.shared.deployments).filter((app) => !before.has(app)));
        };
    }
    /** How this workflow ended, as the result of the node that runs it. */
    result(broken) {
        const states = [...this.nodes.values()];
        const outputs = Object.assign({}, ...states.map((child) => child.outputs));
        const failures = this.unrecovered();
        const { signal, settings } = this.shared;
        if (failures.length > 0) {
            return {
                kind: 'failed',
                retryable: false,
                refused: failures.every((failure) => failure.refused),
                superseded: failures.every((failure) => failure.superseded),
                timedOut: signal.reason instanceof problems/* TimeoutReason */.S4,
                outputs,
                problems: failures.flatMap((failure) => failure.problems),
            };
        }
        if (broken.length > 0) {
            // Its own rollback has put things right, but what it was run for has not happened.
            const causes = states.flatMap((child) => (child.hasFailed ? child.problems : []));
            const message = `${this.plan.document.name}: ${broken.join(', ')} did not stay deployed`;
            return { kind: 'failed', retryable: false, outputs, problems: [...causes, { code: 'OSOP-RUN-007', severity: 'error', message }] };
        }
        if (states.some(({ status }) => status === 'cancelled'))
            return { kind: 'failed', retryable: false, outputs, problems: [] };
        return settings.dryRun ? { kind: 'skipped', note: 'dry run', outputs } : { kind: 'succeeded', outputs };
    }
}
/** Applications whose deployment failed or was undone. */
function brokenApps(deployments) {
    return deployments.all()
        .filter(({ state }) => state === 'failed' || state === 'rolled-back' || state === 'rollback-failed' || state === 'unchecked')
        .map(({ app }) => app.name);
}


/***/ }),

/***/ 26182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wrapRepository)
/* harmony export */ });
/** The same repository, with something done around each piece of work, that of its states included. */
function wrapRepository(repository, around) {
    const wrapState = (state) => ({
        ...state,
        load: async (paths) => { await around(state.load(paths)); },
        widen: async (within) => wrapState(await around(state.widen(within))),
    });
    return {
        head: async (branch, within) => wrapState(await around(repository.head(branch, within))),
        at: async (branch, sha, within) => wrapState(await around(repository.at(branch, sha, within))),
        commit: async (state, change) => await around(repository.commit(state, change)),
        revert: async (state, request) => await around(repository.revert(state, request)),
        tag: async (request) => await around(repository.tag(request)),
        findRun: async (branch, mark) => await around(repository.findRun(branch, mark)),
        history: async (branch) => await around(repository.history(branch)),
    };
}


/***/ })

};
