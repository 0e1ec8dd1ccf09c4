export const id = 1655;
export const ids = [1655,8873,393,4750,1603,817,7373,4971,1254];
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

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGithubJob)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29888);
/* harmony import */ var _value_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27297);



/**
 * Reads GitHub's variables and event payload; undefined outside of GitHub Actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readGithubJob(env, event) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGithubRepository */ .R)(repository) === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUrl = `${server}/${repository}`;
    const runAttempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1;
    const runId = env['GITHUB_RUN_ID'];
    const file = env['GITHUB_WORKFLOW_REF']?.split('@', 1)[0];
    const workflow = env['GITHUB_WORKFLOW'] ?? file ?? '';
    const job = env['GITHUB_JOB'] ?? '';
    return {
        repository,
        repositoryUrl,
        server,
        event: env['GITHUB_EVENT_NAME'],
        sha: commitOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(event) ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'head', 'sha') : undefined) ?? commitOf(env['GITHUB_SHA']),
        branch: /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
        pullRequest: pullRequestOf(env, event),
        runId,
        runAttempt,
        runUrl: runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`,
        title: [workflow, job].filter((part) => part !== '').join(' / '),
        place: JSON.stringify([file ?? workflow, job]),
        step: env['GITHUB_ACTION'] ?? '',
    };
}
/** Of the payload, of `refs/pull/7/merge`, or of the branch that a merge queue makes for it. */
function pullRequestOf(env, event) {
    const told = (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'number') ?? (env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'number') : undefined);
    if (typeof told === 'number' && Number.isSafeInteger(told) && told > 0)
        return told;
    const [, ref, queued] = /^refs\/pull\/(\d{1,9})\/|^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(env['GITHUB_REF'] ?? '') ?? [];
    const number = ref ?? queued;
    return number === undefined ? undefined : Number(number);
}
function commitOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}


/***/ }),

/***/ 29888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseGithubRepository)
/* harmony export */ });
/** `owner/name` as GitHub allows it; undefined for anything else, which could lead a request to another path. */
function parseGithubRepository(text) {
    const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([\w.-]+)$/.exec(text.trim()) ?? [];
    return owner === undefined || name === undefined || name === '.' || name === '..' ? undefined : { owner, name };
}


/***/ }),

/***/ 27297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What is found by following the keys through objects; undefined as soon as one is missing. */
function valueAt(value, ...keys) {
    return keys.reduce((part, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? part[key] : undefined), value);
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

/***/ 58323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   fR: () => (/* binding */ deploymentEnding),
/* harmony export */   ku: () => (/* binding */ restoredCommit),
/* harmony export */   r3: () => (/* binding */ shortDescription)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71179);
/* harmony import */ var _rollback_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68697);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);




/** GitHub takes no more. */
const longestDescription = 140;
const longestEnvironment = 255;
const states = {
    succeeded: 'success',
    'nothing-to-do': 'success',
    planned: 'inactive',
    'rolled-back': 'failure',
    failed: 'failure',
    refused: 'failure',
    superseded: 'inactive',
    cancelled: 'error',
    unknown: 'error',
};
/** What a run came to. `unknown` and `cancelled` are errors: what runs is not known, and nothing was found to be wrong with it. */
function deploymentEnding(record, logUrl) {
    return { state: states[record.result], description: shortDescription((0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)(record)), environmentUrl: environmentUrl(record.apps), logUrl };
}
/** One line as GitHub takes it. A character outside the basic plane may count twice. */
function shortDescription(text) {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, longestDescription);
    return line.length <= longestDescription ? line : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, longestDescription / 2);
}
/** The name of the environment: the application's where there is one, else the workflow's. */
function environmentName(apps, workflow) {
    const [only] = apps;
    // It is an identity, and comes without secrets: what is left of a long one is still told from others.
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(only !== undefined && apps.length === 1 ? only : workflow.id, 10_000), longestEnvironment);
}
/** The commit that runs after a rollback that was verified; undefined where there was none, and where applications differ. */
function restoredCommit(record) {
    const facts = (0,_rollback_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackFacts */ .S)(record);
    const [first] = facts;
    return first !== undefined && facts.every(({ verified, to }) => verified && to === first.to) ? first.to : undefined;
}
/** Where the application can be looked at: its own address where Argo CD knows one, else its page there. */
function environmentUrl(apps) {
    return apps.flatMap(({ externalUrl, url }) => [externalUrl, url]).find((address) => address !== undefined && isWebAddress(address));
}
function isWebAddress(text) {
    if (text.length > 2_000 || !URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
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

/***/ 70817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainedProblems: () => (/* binding */ explainedProblems)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36764);
/* harmony import */ var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58316);



/** Last lines of a log in an annotation. */
const mostLines = 10;
/**
 * The problems of a run as annotations show them: one that stands at a manifest tells more of what failed there, and
 * further resources that failed stand at manifests of their own.
 */
function explainedProblems({ problems, apps }) {
    const located = apps.flatMap(({ name, evidence }) => (evidence?.resources ?? []).flatMap((resource) => (resource.checkedOutAt === undefined ? [] : [{ name, resource, place: resource.checkedOutAt }])));
    const of = (problem) => located.find(({ name, place }) => problem.where?.file === place.file && problem.where.line === place.line && problem.message.includes(name))?.resource;
    const told = new Set(problems.map(of));
    const explained = problems.map((problem) => {
        const resource = of(problem);
        return resource === undefined ? problem : { ...problem, message: [problem.message, ...logOf(resource)].join('\n') };
    });
    const others = located.filter(({ resource }) => !told.has(resource)).map(({ name, resource, place }) => ({
        code: 'OSOP-GATE-001',
        severity: 'error',
        message: [`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)} of ${name}: ${(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(resource)}${resource.message === undefined ? '' : `: ${resource.message}`}`, ...podOf(resource), ...resource.events.slice(0, 1).map(_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEvent */ .gN), ...logOf(resource)].join('\n'),
        where: place,
        hint: `look at ${resource.url}`,
    }));
    return [...explained, ...others];
}
function podOf({ pod }) {
    return pod === undefined ? [] : [(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod)];
}
function logOf({ log }) {
    return log === undefined ? [] : [`${(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logTitle */ .V8)(log)}:`, ...log.lines.slice(-mostLines).map((line) => `| ${line}`)];
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

/***/ 65677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runBlocks)
/* harmony export */ });
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29969);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69619);
/* harmony import */ var _command_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26073);
/* harmony import */ var _diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8763);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60067);
/* harmony import */ var _images_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16208);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34369);
/* harmony import */ var _next_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9537);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55991);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15750);











const maxLine = 600;
/** Of the room, what each table or list may take. */
const shares = { notices: 0.08, images: 0.15, apps: 0.2, problems: 0.2, nodes: 0.15, diffs: 0.15 };
/**
 * A run in Markdown for a check run or a comment, in blocks by their weight: the verdict, why, what must not be missed, what
 * changed or would, applications, problems, phases. Everything that others wrote is shown letter by letter.
 */
function runBlocks(record, options) {
    const { room } = options;
    return [
        `### ${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .resultLooks */ .Oo[record.result].emoji} ${inline(record.headline)}`,
        record.reason === undefined ? '' : `**Why:** ${inline(record.reason)}`,
        record.notices.length === 0 ? '' : ['> [!WARNING]', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('> - ', { items: record.notices, budget: room.bytes * shares.notices }, inline)].join('\n'),
        facts(record, options),
        images(record, options),
        ...(options.diffs === true ? (0,_diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .diffBlocks */ .C)(record.diffs ?? [], { bytes: room.bytes * shares.diffs, repositoryUrl: options.repositoryUrl, runUrl: room.runUrl }) : []),
        applications(record, options),
        options.command === undefined ? '' : (0,_command_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .commandBlocks */ .E)((0,_next_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .nextCommands */ ._)(record, { command: options.command })),
        problems(record.problems, room),
        phases(record, room),
        footer(record, room),
    ].filter((block) => block !== '');
}
function inline(text) {
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(text, maxLine));
}
function facts({ commitSha, previousSha, revertSha, changedFiles }, { repositoryUrl }) {
    const commit = (sha) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .codeLink */ .U1)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .shortRevision */ .w7)(sha), 80), repositoryUrl === undefined || !/^[0-9a-f]{40}$/.test(sha) ? undefined : `${repositoryUrl}/commit/${sha}`);
    return [
        ...(commitSha === undefined ? [] : [`Commit ${commit(commitSha)}${previousSha === undefined ? '' : `, before it ${commit(previousSha)}`}`]),
        ...(revertSha === undefined ? [] : [`reverted by ${commit(revertSha)}`]),
        ...(changedFiles.length === 0 ? [] : [`${changedFiles.length} changed ${changedFiles.length === 1 ? 'file' : 'files'}`]),
    ].join(' · ');
}
function images(record, { repositoryUrl, room }) {
    const table = (0,_images_table_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesTable */ .V)(record, { budget: room.bytes * shares.images, repositoryUrl });
    return table === '' ? '' : `${record.dryRun ? '**Images to be set**' : '**Images**'}\n\n${table}`;
}
function applications({ apps, dryRun, result }, { named, room }) {
    const budget = room.bytes * shares.apps;
    if (apps.length > 0) {
        return [`**${dryRun ? 'Applications that are affected' : 'Applications'}**`, '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Application', 'Result', 'Sync', 'Health', 'Revision', 'Causes'], { items: apps, budget }, appCells)].join('\n');
    }
    if (named.length === 0 || result !== 'planned')
        return '';
    return ['**Applications that the workflow names**; Argo CD was not asked', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitList */ .em)('- ', { items: named, budget }, (name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(name, maxLine)))].join('\n');
}
function appCells({ name, namespace, url, result, sync, health, revision, causes }) {
    const left = causes.length - 5;
    return [
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(namespace === undefined ? name : `${namespace}/${name}`, maxLine), url),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .resultLooks */ .Oo[result].emoji} ${result}`),
        sync ?? '–',
        health ?? '–',
        revision === undefined ? '–' : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .shortRevision */ .w7)(revision), 80)),
        [...causes.slice(0, 5).map((cause) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownMessage */ .ju)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(cause, 300))), ...(left > 0 ? [`… and ${left} more`] : [])].join('<br>'),
    ];
}
const marks = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
const order = ['error', 'warning', 'notice'];
function problems(found, room) {
    if (found.length === 0)
        return '';
    const items = order.flatMap((severity) => found.filter((problem) => problem.severity === severity));
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Severity', 'Code', 'Where', 'What', 'Do'], { items, budget: room.bytes * shares.problems }, ({ severity, code, where, message, hint = '' }) => [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(marks[severity]), code, where === undefined ? '' : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)((0,_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .formatLocation */ .j)(where), maxLine)), inline(message), inline(hint)]);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${found.length} ${found.length === 1 ? 'problem' : 'problems'}`, table);
}
function phases({ nodes, dryRun }, room) {
    if (nodes.length === 0)
        return '';
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTable */ .SM)(['Node', 'Outcome', 'Time', 'Note'], { items: (0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .phasesOf */ .I)(nodes, 200), budget: room.bytes * shares.nodes }, ({ path, node }) => [
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdownCode)(path),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .statusLooks */ .Rg[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`),
        node.attempts === 0 ? '–' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(node.durationMs)),
        inline(node.note ?? node.problems[0]?.message ?? ''),
    ]);
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(dryRun ? 'What will happen' : 'Phases', table);
}
function footer({ workflow, durationMs }, { runUrl }) {
    const run = runUrl === undefined ? [] : [`**${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)('the run', runUrl)}**`];
    return [`Workflow ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.forMarkdown)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.cut)(workflow.name, 200))}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(durationMs), ...run].join(' · ');
}


/***/ }),

/***/ 48873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cut: () => (/* binding */ cut),
/* harmony export */   fenceFor: () => (/* binding */ fenceFor),
/* harmony export */   forLog: () => (/* binding */ forLog),
/* harmony export */   forLogLine: () => (/* binding */ forLogLine),
/* harmony export */   forMarkdown: () => (/* binding */ forMarkdown),
/* harmony export */   forMarkdownCode: () => (/* binding */ forMarkdownCode),
/* harmony export */   forMermaid: () => (/* binding */ forMermaid),
/* harmony export */   visible: () => (/* binding */ visible),
/* harmony export */   wellFormed: () => (/* binding */ wellFormed)
/* harmony export */ });
/** A line end in any form that a terminal, a runner or .NET's readers take for one. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const lineEnds = new RegExp(lineEnd, 'gu');
/** CSI (colours, cursor) and OSC (titles, links) sequences, and the two-character escapes. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const ansiSequences = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\u009D]*(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]*[0-Z\\^-~]/gu;
/** What is left of control characters, lone surrogates, and the marks that reverse the direction of text. */
const invisible = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const zeroWidthSpace = '&#8203;';
/**
 * Text of other people as a piece of a log: free of control characters and escape sequences, and no
 * line of it is a command to a CI runner. GitHub's obeys `::name::` after optional white space at the
 * start of a line and `##[name]` anywhere in one (`src/Runner.Common/ActionCommand.cs` of
 * actions/runner); Azure and TeamCity obey `##name[`. Further lines are indented by two spaces.
 */
function forLog(text) {
    return text.split(lineEnd).map(safeLine).join('\n  ');
}
/** As `forLog`, but always one line, of at most `max` characters. */
function forLogLine(text, max = Number.POSITIVE_INFINITY) {
    return safeLine(cut(visible(text).trim(), max));
}
/**
 * Text of other people inside a line of GitHub's Markdown: shown letter by letter, so that no HTML, link,
 * image, emphasis, formula, mention, reference to an issue or emoji comes of it. Line ends become spaces.
 * Characters are given as entities, which have no meaning as syntax, also in tables
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references). Mentions, issues and
 * emoji are looked for in the finished HTML, and are broken by a space of no width instead.
 */
function forMarkdown(text) {
    return visible(text)
        .replace(/[&<>"'\\`*~[\]|$]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '&#95;')
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\b(www)\./giu, '$1&#46;')
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${zeroWidthSpace}`)
        .replace(/(?<!&)#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/\b(GH-)(?=\d)/giu, `$1${zeroWidthSpace}`)
        .replace(/:(?=[\w+-]+:)/g, `:${zeroWidthSpace}`)
        .replace(/^ *[#+=-]/, (start) => entity(start.trim()))
        .replace(/^ *(\d+)([.)])/, (_start, digits, mark) => `${digits}${entity(mark)}`);
}
/**
 * Text of other people as a code span, whose fence is longer than any run of backticks in it. A `|`
 * cannot stand in a code span both inside and outside of a table; text with one becomes a `<code>` element.
 */
function forMarkdownCode(text) {
    const line = visible(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${forMarkdown(line)}</code>`;
    const fence = fenceFor(line, 1);
    const space = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${space}${line}${space}${fence}`;
}
/** A run of at least `shortest` backticks that the text does not hold, to fence it with. */
function fenceFor(text, shortest) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    return '`'.repeat(longest < shortest ? shortest : longest + 1);
}
/**
 * Text of other people inside a quoted Mermaid label. Everything that is syntax to Mermaid, to the
 * Markdown that it reads in labels, or to its directives becomes a `#NN;` entity
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters). Its lexer takes a
 * line that holds `direction TB` anywhere, also in quotes, for a statement.
 */
function forMermaid(text) {
    return visible(text)
        .trim()
        .replace(/[^\p{L}\p{M}\p{N} .,/_=?!'-]/gu, mermaidEntity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '#95;')
        .replace(/direction(?=\s)/g, (word) => `${mermaidEntity(word.charAt(0))}${word.slice(1)}`)
        .replace(/^[-=]/, mermaidEntity)
        .replace(/^(\d+)\./, '$1#46;');
}
/** The first `max` characters; the last of them is `…` where something was cut off. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, max * 2 + 2));
    return characters.length <= max ? text : `${characters.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/** Text that UTF-8 can carry: half of a surrogate pair, which YAML can write as `"\\uD800"`, becomes a replacement character. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\uFFFD');
}
/** One line without anything that a reader would not see. */
function visible(text) {
    return clean(text.replace(lineEnds, ' ')).replace(/\t/g, ' ');
}
function clean(line) {
    return line.replace(ansiSequences, '').replace(invisible, (character) => (character === '\t' ? character : '\uFFFD'));
}
function safeLine(line) {
    return clean(line)
        .replace(/^([\s\p{Cf}]*)::/u, '$1\\::')
        .replace(/##(\w*)\[/gu, '##$1\\[');
}
function entity(character) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return named[character] ?? `&#${character.codePointAt(0)};`;
}
/** Signs outside ASCII mean nothing to Mermaid and stay readable in the source. */
function mermaidEntity(character) {
    const code = character.codePointAt(0) ?? 0;
    return code > 127 ? character : `#${code};`;
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
