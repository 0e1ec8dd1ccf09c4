export const id = 978;
export const ids = [978,8711];
export const modules = {

/***/ 69979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithubPullRequests: () => (/* binding */ createGithubPullRequests)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_github_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71019);
/* harmony import */ var _core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27297);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59408);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _config_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81977);






/** Longest title and body that GitHub takes, in characters. */
const longest = { title: 256, body: 65_536 };
/** Pull requests of one repository on GitHub. The token needs `pull-requests: write`, and `contents: write` for auto-merge. */
function createGithubPullRequests(options) {
    const place = (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_2__.requirePlace)(options);
    return {
        findHead: async ({ stem, base }) => {
            (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_2__.requireBranch)(stem);
            (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_2__.requireBranch)(base);
            return await findHead(place, { stem, base });
        },
        open: async (asked) => {
            (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_2__.requireBranch)(asked.head);
            (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_2__.requireBranch)(asked.base);
            const request = { ...asked, title: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(asked.title, longest.title), body: cut(asked.body) };
            const { found, created } = await findOrMake(place, request);
            if (found === undefined)
                return undefined;
            await update(place, found, request);
            const unlabelled = await addLabels(place, found, request.labels);
            const merging = request.autoMerge === undefined ? { enabled: found.autoMerge !== undefined } : await enableAutoMerge(place, found, request.autoMerge);
            return result(found, { created, enabled: merging.enabled, notes: [unlabelled, merging.note] });
        },
    };
}
function cut(body) {
    return body.length <= longest.body ? body : `${body.slice(0, longest.body - 20).replace(/[\uD800-\uDBFF]$/, '')}\n…`;
}
function result({ number, url }, { created, enabled, notes }) {
    const note = notes.filter((part) => part !== undefined).join(' ');
    return { number, url, created, autoMergeEnabled: enabled, ...(note === '' ? {} : { note }) };
}
const permission = 'pull-requests: write';
/** A second one for the same branches cannot be made, so one that was made without an answer, or meanwhile, is found. */
async function findOrMake(place, request) {
    const existing = await find(place, request);
    if (existing !== undefined || !await request.isWanted())
        return { found: existing, created: false };
    try {
        return { found: await make(place, request), created: true };
    }
    catch (error) {
        const unanswered = error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && error.ambiguous && error.code !== 'cancelled';
        const overtaken = error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && error.status === 422 && /already exists/i.test(error.message);
        const found = unanswered || overtaken ? await find(place, request) : undefined;
        if (found === undefined)
            throw error;
        return { found, created: unanswered };
    }
}
async function find({ api, base, repository }, { head, base: into }) {
    const about = { action: `look for a pull request from ${head} into ${into} of ${repository}`, permission };
    const answer = await api.get({ ...about, path: [...base, 'pulls'], query: { state: 'open', head: `${base[1] ?? ''}:${head}`, base: into } });
    if (!Array.isArray(answer))
        throw (0,_core_github_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMissingData */ .sh)({ ...about, mutates: false }, 'a list');
    // An answer that leaves the filter out must not lead to somebody else's pull request.
    const ours = answer.find((one) => (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'head', 'ref') === head && (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'base', 'ref') === into && sameRepository(one));
    return ours === undefined ? undefined : parsePullRequest(ours);
}
const listed = { pages: 10, size: 100 };
async function findHead({ api, base, repository }, { stem, base: into }) {
    const about = { action: `look for pull requests into ${into} of ${repository}`, permission };
    for (let page = 1; page <= listed.pages; page += 1) {
        const answer = await api.get({ ...about, path: [...base, 'pulls'], query: { state: 'open', base: into, sort: 'created', direction: 'desc', per_page: String(listed.size), page: String(page) } });
        if (!Array.isArray(answer))
            throw (0,_core_github_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMissingData */ .sh)({ ...about, mutates: false }, 'a list');
        for (const one of answer) {
            const head = (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'head', 'ref');
            if (typeof head === 'string' && isOfStem(head, stem) && (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'base', 'ref') === into && sameRepository(one))
                return head;
        }
        if (answer.length < listed.size)
            return undefined;
    }
    return undefined;
}
function isOfStem(head, stem) {
    return head === stem || (head.startsWith(`${stem}-`) && /^[0-9a-f]{8}$/.test(head.slice(stem.length + 1)));
}
/** False for a pull request from a fork, whose branch may have any name. */
function sameRepository(value) {
    const from = (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(value, 'head', 'repo', 'full_name');
    return typeof from === 'string' && from === (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(value, 'base', 'repo', 'full_name');
}
async function make({ api, base, repository }, { head, base: into, title, body }) {
    const about = { action: `open a pull request from ${head} into ${into} of ${repository}`, permission };
    const made = parsePullRequest(await api.send('POST', { ...about, path: [...base, 'pulls'] }, { title, head, base: into, body }));
    if (made === undefined)
        throw (0,_core_github_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMissingData */ .sh)({ ...about, mutates: true }, 'the number of the pull request');
    return made;
}
async function update({ api, base, repository }, found, { title, body }) {
    if (found.title === title && plain(found.body) === plain(body))
        return;
    const about = { action: `update pull request ${found.number} of ${repository}`, permission };
    await api.send('PATCH', { ...about, path: [...base, 'pulls', String(found.number)] }, { title, body });
}
/** As GitHub may keep it: with other line ends, without space at the end. */
function plain(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
/** Why not, where they could not be added. */
async function addLabels({ api, base, repository }, { number, labels: present }, wanted) {
    const known = new Set(present.map((label) => label.toLowerCase()));
    const labels = wanted.filter((label) => !known.has(label.toLowerCase()));
    if (labels.length === 0)
        return undefined;
    const about = { action: `label pull request ${number} of ${repository}`, permission };
    return noted('The labels were not added.', async () => {
        await api.send('POST', { ...about, path: [...base, 'issues', String(number), 'labels'] }, { labels });
    });
}
/** https://docs.github.com/graphql/reference/mutations#enablepullrequestautomerge */
const autoMergeMutation = 'mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { pullRequest { number } } }';
async function enableAutoMerge({ api, repository }, { id, number, autoMerge }, method) {
    if (autoMerge === method)
        return { enabled: true };
    const about = { action: `let pull request ${number} of ${repository} be merged by itself`, permission: `${permission} and contents: write` };
    const note = await noted('Auto-merge is not on.', async () => {
        await api.mutate({ ...about, text: autoMergeMutation, variables: { input: { pullRequestId: id, mergeMethod: method.toUpperCase() } } });
    });
    return { enabled: note === undefined, note };
}
/** The pull request stands without what `work` adds to it, so a failure is told and not thrown. */
async function noted(consequence, work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || error.code === 'cancelled')
            throw error;
        const hint = autoMergeHint(error.message) ?? error.hint;
        return [consequence, sentence(error.message), ...(hint === undefined ? [] : [hint])].join(' ');
    }
}
function autoMergeHint(message) {
    if (/auto.?merge is not allowed/i.test(message))
        return 'Allow it in the settings of the repository ("Allow auto-merge").';
    if (/in clean status/i.test(message))
        return 'Nothing holds the pull request back, so there is nothing to wait for: merge it, or let a rule of the branch ask for a check or a review.';
    if (/in unstable status/i.test(message))
        return 'A check that no rule asks for has failed: merge it by hand, or make the check a required one.';
    return undefined;
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function parsePullRequest(value) {
    const { node_id: id, number, html_url: url, title, body, labels } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) ? value : {};
    if (typeof id !== 'string' || typeof number !== 'number' || typeof url !== 'string')
        return undefined;
    const names = Array.isArray(labels) ? labels.map((label) => (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(label, 'name')) : [];
    const method = (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(value, 'auto_merge', 'merge_method');
    return {
        id,
        number,
        url,
        title: typeof title === 'string' ? title : '',
        body: typeof body === 'string' ? body : '',
        labels: names.filter((name) => typeof name === 'string'),
        autoMerge: typeof method === 'string' ? method : undefined,
    };
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


/***/ }),

/***/ 33099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isWritablePath)
/* harmony export */ });
/**
 * True for a path that a file of a repository can have, from its root, with `/` between the parts:
 * nothing that leads out of it, and nothing that a checkout would take for git's own folder.
 */
function isWritablePath(path) {
    return (path !== '' &&
        path.length <= 4096 &&
        !/[\p{Cc}\\]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/^(\.git|git~1)[. ]*$/i.test(part)));
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


/***/ })

};
