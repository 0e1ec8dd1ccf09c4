export const id = 9752;
export const ids = [9752];
export const modules = {

/***/ 99752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ appendTrailer),
/* harmony export */   Pk: () => (/* binding */ trailerText),
/* harmony export */   Wi: () => (/* binding */ trailerNames),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69704);


/** Trailers that this program writes and reads back. */
const trailerNames = {
    workflow: 'Osop-Workflow',
    source: 'Osop-Source',
    image: 'Osop-Image',
    promotion: 'Osop-Promotion',
    /** Page of the CI run: the same one for every attempt of it. */
    job: 'Osop-Job',
    /** In a commit that takes others back: an image and version that they brought, `name version`. */
    quarantine: 'Osop-Quarantine',
    /** In a commit that deploys one all the same: what the override named. */
    override: 'Osop-Quarantine-Override',
    /** Hash of the newest audit record when the commit was made. */
    audit: 'Osop-Audit',
};
/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
function commitMessage({ template, values, subject, trailers, mark }) {
    const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name) => quotable(values[name], 200));
    const text = withoutForgeries(filled) || withoutForgeries(quotable(subject, 200)) || 'Set images';
    const own = [...trailers, [_reverts_js__WEBPACK_IMPORTED_MODULE_0__/* .runTrailer */ .VA, mark]].map(([name, value]) => `${name}: ${trailerText(value)}`);
    return `${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .upToWord */ .T9)(text, 10_000)}\n\n${own.join('\n')}\n`;
}
/** The same message with one more trailer in its last paragraph, which has some. */
function appendTrailer(message, name, value) {
    return `${message.trimEnd()}\n${trailerNames[name]}: ${trailerText(value)}\n`;
}
/** A value as it stands in a trailer: what is read back is compared with this. The longest image has 455 characters. */
function trailerText(value) {
    return quotable(value, 600);
}
function withoutForgeries(text) {
    return text.split(/\r\n|\r|\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd()).filter((line) => !/^\s*Osop-[A-Za-z-]+\s*:/i.test(line)).map(notARevert).join('\n').trim();
}
/** A rollback reads this line as the word of `git revert`. */
function notARevert(line) {
    return /^\s*This reverts commit\b/i.test(line) ? `> ${line.trimStart()}` : line;
}
function quotable(text, max) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, max).replaceAll('[', '(').replaceAll(']', ')').replace(/skip-checks/gi, 'skip checks');
}


/***/ }),

/***/ 69704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ standingRevert),
/* harmony export */   VA: () => (/* binding */ runTrailer),
/* harmony export */   jS: () => (/* binding */ parseReverts),
/* harmony export */   vt: () => (/* binding */ uncancelled),
/* harmony export */   xp: () => (/* binding */ revertsTrailer)
/* harmony export */ });
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29969);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36299);


/** Trailer that names the commit taken back. */
const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
const runTrailer = 'Osop-Run';
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert` on a line of their own. */
function parseReverts(message) {
    const words = Array.from(message.matchAll(/^This reverts commit ([0-9a-f]{40})\b/gm), (match) => match[1] ?? '');
    return Array.from(new Set([...words, ...(0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerValues */ .u)(message, revertsTrailer).filter(_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitSha */ ._$)]));
}
/**
 * The commit that has taken `sha` back and has not been taken back itself.
 * `later` are the commits after `sha` on the branch, newest first.
 */
function standingRevert(later, sha) {
    const takenBackBy = new Map();
    for (const commit of later) {
        // Newest first, so whether this revert itself still stands is already known.
        for (const reverted of takenBackBy.has(commit.sha) ? [] : commit.reverts) {
            if (!takenBackBy.has(reverted)) {
                takenBackBy.set(reverted, commit.sha);
            }
        }
    }
    return takenBackBy.get(sha);
}
/**
 * Commits (the newest first) without those that cancel each other out: a revert together with all that it takes back.
 * All of them where nothing would be left.
 */
function uncancelled(commits) {
    const there = new Set(commits.map(({ sha }) => sha));
    const dropped = new Set();
    for (const { sha, reverts } of commits) {
        const pair = !dropped.has(sha) && reverts.length > 0 && reverts.every((reverted) => there.has(reverted) && !dropped.has(reverted));
        if (pair)
            for (const one of [sha, ...reverts])
                dropped.add(one);
    }
    const left = commits.filter(({ sha }) => !dropped.has(sha));
    return left.length === 0 ? commits : left;
}


/***/ }),

/***/ 36299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ trailerValues)
/* harmony export */ });
/* unused harmony export trailersOf */
/** The lines of a message's last paragraph that read as trailers, in their order. Further up such a line may be quoted from somewhere, and says nothing. */
function trailersOf(message) {
    const paragraphs = message.replaceAll('\r\n', '\n').trimEnd().split(/\n[ \t]*\n/);
    const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
    return last.split('\n').flatMap((line) => {
        const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line.trimEnd()) ?? [];
        return name === '' ? [] : [[name, value]];
    });
}
/** The values of one trailer, in their order. Its name is matched to the letter. */
function trailerValues(message, name) {
    return trailersOf(message).flatMap(([found, value]) => (found === name ? [value] : []));
}


/***/ })

};
