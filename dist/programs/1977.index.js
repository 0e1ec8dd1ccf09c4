export const id = 1977;
export const ids = [1977];
export const modules = {

/***/ 81977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchHead: () => (/* binding */ branchHead),
  createGithubConfigRepository: () => (/* binding */ createGithubConfigRepository),
  requireBranch: () => (/* binding */ requireBranch),
  requirePlace: () => (/* binding */ requirePlace)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/git/run-trailer.js
var run_trailer = __webpack_require__(72636);
// EXTERNAL MODULE: ./build/compiled/core/github/failures.js
var failures = __webpack_require__(71019);
// EXTERNAL MODULE: ./build/compiled/core/github/repository.js
var github_repository = __webpack_require__(29888);
// EXTERNAL MODULE: ./build/compiled/core/github/value-at.js
var value_at = __webpack_require__(27297);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/git/writable-path.js
var writable_path = __webpack_require__(33099);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
;// CONCATENATED MODULE: ./build/compiled/adapters/github/file-changes.js



/**
 * A change as `FileChanges` of the API (https://docs.github.com/graphql/reference/input-objects#filechanges), which can set
 * the contents of plain files and delete any. Throws `refused` for what else it would need.
 */
async function fileChangesOf({ files, reverted }, tree) {
    if (reverted !== undefined)
        return await revertedChanges(reverted, tree);
    for (const path of files.keys())
        requireWritable(path, tree);
    return { additions: Array.from(files, ([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') })) };
}
async function revertedChanges({ files, load }, tree) {
    const added = [...files].flatMap(([path, file]) => (file === undefined ? [] : [{ path, ...file }]));
    for (const { path, mode } of added) {
        if (mode !== '100644')
            throw refused(path, mode in kinds ? `would become ${kinds[mode] ?? ''} again, which the API cannot make` : 'has a mode that the API cannot set');
        requireWritable(path, tree);
    }
    const contents = await load();
    return {
        additions: added.map(({ path, id }) => ({ path, contents: contentOf(contents.get(id), path) })),
        deletions: [...files].flatMap(([path, file]) => (file === undefined ? [{ path }] : [])),
    };
}
const kinds = { '100755': 'an executable file', '120000': 'a link', '160000': 'a submodule' };
function contentOf(bytes, path) {
    // Files of more than 20 MiB are not read.
    if (bytes === undefined)
        throw refused(path, 'is too large for a commit through the API');
    return Buffer.from(bytes).toString('base64');
}
const executable = 'is an executable file, which it would not be any more after a commit through the API';
/** T9, T10: only plain files, where the commit has plain files or nothing. */
function requireWritable(path, tree) {
    const reason = (0,writable_path/* isWritablePath */.A)(path) ? obstacle(path, tree) : 'is not a path that a file of a repository can have';
    if (reason === undefined)
        return;
    if (reason === executable)
        throw refused(path, reason, 'Use commit-mode: push, or take the executable bit from the file.');
    throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(path, 300))} ${reason}; nothing was committed.`);
}
function refused(path, reason, hint = 'Use commit-mode: push.') {
    return new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(path, 300))} ${reason}; nothing was committed.`, { hint });
}
function obstacle(path, tree) {
    const parts = path.split('/');
    const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
    if (tree.special.has(path) || above.some((folder) => tree.special.has(folder)))
        return 'is or goes through a link or submodule, which is not written to';
    if (tree.folders.has(path))
        return 'is a folder';
    if (above.some((folder) => tree.files.has(folder)))
        return 'goes through a file';
    return tree.files.get(path)?.executable === true ? executable : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/github/tags.js





/** Makes an annotated tag by GitHub's API: the object, then the ref, which is where it can be refused. */
async function makeTag(place, { name, sha, message, author }) {
    if (!(0,refs/* isSafeRef */.fx)(name))
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(name, 100))} is not a name that a tag can have.`);
    const tagged = await taggedCommit(place, name);
    if (tagged !== undefined)
        return { made: false, on: tagged };
    const { api, base, repository } = place;
    const about = { action: `make the tag ${name} of ${repository}`, permission: 'contents: write' };
    const made = await api.send('POST', { ...about, path: [...base, 'git', 'tags'] }, { tag: name, object: sha, type: 'commit', message, ...(author === undefined ? {} : { tagger: { ...author } }) });
    const object = (0,value_at/* valueAt */.f)(made, 'sha');
    if (typeof object !== 'string')
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: true }, 'the id of the tag');
    try {
        await api.send('POST', { ...about, path: [...base, 'git', 'refs'] }, { ref: `refs/tags/${name}`, sha: object });
        return { made: true, on: sha };
    }
    catch (error) {
        const exists = error instanceof adapter_error.AdapterError && error.status === 422 && /already exists/i.test(error.message);
        if (!exists && !(error instanceof adapter_error.AdapterError && error.ambiguous && error.code !== 'cancelled'))
            throw error;
        const now = await taggedCommit(place, name);
        if (now === undefined)
            throw error;
        return { made: false, on: now };
    }
}
/** The commit that a tag is on; undefined where there is none of this name. */
async function taggedCommit({ api, base, repository }, name) {
    const data = await api.query({
        action: `read the tag ${name} of ${repository}`,
        permission: 'contents: read',
        text: 'query Tag($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid ... on Tag { target { oid } } } } } }',
        variables: { owner: base[1], name: base[2], ref: `refs/tags/${name}` },
    });
    const commit = (0,value_at/* valueAt */.f)(data, 'repository', 'ref', 'target', 'target', 'oid') ?? (0,value_at/* valueAt */.f)(data, 'repository', 'ref', 'target', 'oid');
    return typeof commit === 'string' ? commit : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/compiled/adapters/github/texts.js



/** Larger files are not read. */
const largestFile = 20 * 1024 * 1024;
/** GitHub cuts the `text` of larger ones. */
const largestText = 512 * 1024;
const batchFiles = 50;
const batchBytes = 4 * 1024 * 1024;
/** Adds to `texts` what is missing of these files: many in one query, large ones and what a query does not give faithfully by themselves. */
async function loadTexts(place, files, texts) {
    const missing = new Map(files.filter(({ id }) => !texts.has(id)).map((file) => [file.id, file]));
    const alone = [];
    const small = [];
    for (const file of missing.values()) {
        if (file.size > largestFile)
            texts.set(file.id, undefined);
        else if (file.size > largestText)
            alone.push(file.id);
        else
            small.push(file);
    }
    for (const batch of inBatches(small)) {
        const found = await queryTexts(place, batch);
        for (const id of batch) {
            const text = found.get(id);
            if (text === undefined)
                alone.push(id);
            else
                texts.set(id, text);
        }
    }
    for (const id of alone)
        texts.set(id, await fetchText(place, id));
}
function inBatches(files) {
    const batches = [];
    let bytes = 0;
    for (const { id, size } of files) {
        const current = batches.at(-1);
        if (current === undefined || current.length >= batchFiles || bytes + size > batchBytes) {
            batches.push([id]);
            bytes = size;
        }
        else {
            current.push(id);
            bytes += size;
        }
    }
    return batches;
}
/** What came as it is in git. GitHub changes the encoding of texts, and leaves out binary ones: by their ids these are found out. */
async function queryTexts({ api, base: [, owner = '', name = ''], repository }, ids) {
    const variables = { owner, name, ...Object.fromEntries(ids.map((id, index) => [`id${index}`, id])) };
    const declared = ids.map((_, index) => `, $id${index}: GitObjectID!`).join('');
    const fields = ids.map((_, index) => `f${index}: object(oid: $id${index}) { ... on Blob { isBinary isTruncated text } }`).join('\n');
    const data = await api.query({
        action: `read files of ${repository}`,
        permission: 'contents: read',
        text: `query Texts($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) {\n${fields}\n} }`,
        variables,
    });
    const found = (0,json/* isJsonObject */.O)(data['repository']) ? data['repository'] : {};
    return new Map(ids.flatMap((id, index) => {
        const blob = found[`f${index}`];
        if (!(0,json/* isJsonObject */.O)(blob) || blob['isBinary'] === true || blob['isTruncated'] === true || typeof blob['text'] !== 'string')
            return [];
        return blobId(Buffer.from(blob['text'])) === id ? [[id, blob['text']]] : [];
    }));
}
async function fetchText({ api, base, repository }, id) {
    const answer = await api.get({ action: `read a file of ${repository}`, permission: 'contents: read', path: [...base, 'git', 'blobs', id], maxBodyBytes: 40 * 1024 * 1024 });
    const content = (0,json/* isJsonObject */.O)(answer) && answer['encoding'] === 'base64' && typeof answer['content'] === 'string' ? Buffer.from(answer['content'], 'base64') : undefined;
    if (content === undefined || blobId(content) !== id) {
        throw new adapter_error.AdapterError('protocol', `The content ${id} of ${repository} came as something else than it is in git.`, { retryable: true });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/compiled/adapters/github/tree.js



/**
 * Everything in the tree of a commit. GitHub cuts a recursive answer at 100,000 entries or 7 MB
 * (https://docs.github.com/rest/git/trees#get-a-tree): then each folder is asked for by itself.
 */
async function readTree(place, sha) {
    const entries = [];
    await collect(place, { id: sha, prefix: '' }, entries);
    const files = entries.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
    return {
        files: new Map(files.map(({ path, id, size, mode }) => [path, { path, id, size, executable: mode === '100755' }])),
        special: new Set(entries.filter(({ type, mode }) => type === 'commit' || mode === '120000').map(({ path }) => path)),
        folders: new Set(entries.filter(({ type }) => type === 'tree').map(({ path }) => path)),
    };
}
async function collect(place, folder, found) {
    const whole = await request(place, folder, true);
    if (!whole.truncated) {
        for (const entry of whole.entries)
            found.push(entry);
        return;
    }
    const flat = await request(place, folder, false);
    if (flat.truncated) {
        throw new adapter_error.AdapterError('too-large', `The folder ${folder.prefix || '/'} of ${place.repository} has more entries than GitHub lists.`, { hint: 'Use commit-mode: push.' });
    }
    for (const entry of flat.entries) {
        found.push(entry);
        if (entry.type === 'tree')
            await collect(place, { id: entry.id, prefix: `${entry.path}/` }, found);
    }
}
async function request({ api, base, repository }, folder, recursive) {
    const about = { action: `list the files of ${repository}`, permission: 'contents: read' };
    const answer = await api.get({ ...about, path: [...base, 'git', 'trees', folder.id], query: recursive ? { recursive: '1' } : {} });
    if (!(0,json/* isJsonObject */.O)(answer) || !Array.isArray(answer['tree']))
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a tree');
    return { entries: answer['tree'].flatMap((entry) => toEntry(entry, folder.prefix)), truncated: answer['truncated'] === true };
}
function toEntry(value, prefix) {
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    const { path, mode, type, sha, size } = value;
    if (typeof path !== 'string' || typeof mode !== 'string' || typeof type !== 'string' || typeof sha !== 'string')
        return [];
    return [{ path: prefix + path, mode, type, id: sha, size: typeof size === 'number' ? size : 0 }];
}

;// CONCATENATED MODULE: ./build/compiled/adapters/github/config-repository.js












/**
 * A repository on GitHub, by its API alone: `commit-mode: api`. The commits are signed by GitHub. Their author is whoever
 * the token belongs to, so that `change.author` has no effect, and every file in them is a plain one: executable files,
 * links and submodules are refused.
 */
function createGithubConfigRepository({ api, repository, revert }) {
    const place = requirePlace({ api, repository });
    const texts = new Map();
    const treeOf = rememberTrees(place);
    return {
        head: async (branch) => {
            const name = branch ?? (await defaultBranch(place));
            const sha = await branchHead(place, name);
            if (sha === undefined) {
                throw new adapter_error.AdapterError('not-found', `${repository} has no branch ${name}.`, { hint: 'Check config-branch.' });
            }
            return stateOf(place, { branch: name, sha, tree: await treeOf(sha), texts });
        },
        at: async (branch, sha) => {
            requireCommit(sha);
            return stateOf(place, { branch, sha, tree: await treeOf(sha), texts });
        },
        commit: async (state, change) => {
            requireBranch(change.branch);
            const fileChanges = await fileChangesOf(change, await treeOf(state.sha));
            return change.branch === state.branch || (await beginBranch(place, change.branch, state.sha)) ? commitOnBranch(place, { expectedHeadOid: state.sha, fileChanges }, change) : { kind: 'moved' };
        },
        revert,
        tag: async (request) => makeTag(place, request),
        findRun: async (branch, mark) => (await config_repository_history(place, branch)).find(({ message }) => (0,run_trailer/* carriesRun */.jh)(message, mark))?.sha,
        history: async (branch) => config_repository_history(place, branch),
    };
}
/** Trees by commit, because a state may come back as a copy. Only the last few are kept: they can be large. */
function rememberTrees(place) {
    const trees = new Map();
    return async (sha) => {
        const tree = trees.get(sha) ?? (await readTree(place, sha));
        trees.delete(sha);
        trees.set(sha, tree);
        for (const oldest of Array.from(trees.keys()).slice(0, -3))
            trees.delete(oldest);
        return tree;
    };
}
/** Throws `refused` for what is no `owner/name`. */
function requirePlace({ api, repository }) {
    const parsed = (0,github_repository/* parseGithubRepository */.R)(repository);
    if (parsed === undefined) {
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(repository, 100))} is not the owner/name of a repository on GitHub.`, { hint: 'Check config-repository.' });
    }
    return { api, base: ['repos', parsed.owner, parsed.name], repository: `${parsed.owner}/${parsed.name}` };
}
/** Throws `refused` for a name that no branch can have. */
function requireBranch(branch) {
    if (!(0,refs/* isSafeRef */.fx)(branch)) {
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(branch, 100))} is not a name that a branch can have.`, { hint: 'Check config-branch.' });
    }
}
function stateOf(place, { branch, sha, tree, texts }) {
    const state = {
        branch,
        sha,
        within: [''],
        paths: Array.from(tree.files.keys()),
        widen: async () => state,
        load: async (paths) => loadTexts(place, paths.flatMap((path) => tree.files.get(path) ?? []), texts),
        read: (path) => texts.get(tree.files.get(path)?.id ?? ''),
    };
    return state;
}
async function defaultBranch({ api, base, repository }) {
    const about = { action: `read the repository ${repository}`, permission: 'contents: read' };
    const answer = await api.get({ ...about, path: base });
    if (!(0,json/* isJsonObject */.O)(answer) || typeof answer['default_branch'] !== 'string')
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a default branch');
    return answer['default_branch'];
}
/** The newest commit of a branch; undefined where the repository can be seen and the branch is not there. */
async function branchHead({ api, base, repository }, branch) {
    requireBranch(branch);
    const data = await api.query({
        action: `read the branch ${branch} of ${repository}`,
        permission: 'contents: read',
        text: 'query Head($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } } }',
        variables: { owner: base[1], name: base[2], ref: `refs/heads/${branch}` },
    });
    const oid = (0,value_at/* valueAt */.f)(data, 'repository', 'ref', 'target', 'oid');
    return typeof oid === 'string' && (0,refs/* isCommitSha */._$)(oid) ? oid : undefined;
}
/** Makes the branch at `sha`; true also where it is there by now and at that commit, as after a first try that was cut short. */
async function beginBranch(place, branch, sha) {
    const { api, base, repository } = place;
    try {
        await api.send('POST', { action: `make the branch ${branch} of ${repository}`, permission: 'contents: write', path: [...base, 'git', 'refs'] }, { ref: `refs/heads/${branch}`, sha });
        return true;
    }
    catch (error) {
        const exists = error instanceof adapter_error.AdapterError && error.status === 422 && /already exists/i.test(error.message);
        if (!exists && !(error instanceof adapter_error.AdapterError && error.ambiguous && error.code !== 'cancelled'))
            throw error;
        const head = await branchHead(place, branch);
        if (head === undefined)
            throw error;
        return head === sha;
    }
}
/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
const commitMutation = 'mutation Commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
async function commitOnBranch({ api, repository }, { expectedHeadOid, fileChanges }, { branch, message }) {
    const about = { action: `commit to ${branch} of ${repository}`, permission: 'contents: write' };
    const { headline, body } = (0,run_trailer/* splitMessage */.kw)(message);
    const input = { branch: { repositoryNameWithOwner: repository, branchName: branch }, expectedHeadOid, message: { headline, body }, fileChanges };
    try {
        const oid = (0,value_at/* valueAt */.f)(await api.mutate({ ...about, text: commitMutation, variables: { input } }), 'createCommitOnBranch', 'commit', 'oid');
        if (typeof oid !== 'string' || !(0,refs/* isCommitSha */._$)(oid))
            throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: true }, 'the id of the commit');
        return { kind: 'landed', sha: oid };
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'conflict')
            return { kind: 'moved' };
        throw error;
    }
}
const historyQuery = 'query History($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit { history(first: 100) { nodes { oid message committedDate author { name } parents(first: 10) { nodes { oid } } } } } } } } }';
async function config_repository_history({ api, base, repository }, branch) {
    requireBranch(branch);
    const data = await api.query({
        action: `read the history of ${branch} of ${repository}`,
        permission: 'contents: read',
        text: historyQuery,
        variables: { owner: base[1], name: base[2], ref: `refs/heads/${branch}` },
    });
    return nodesAt(data, 'repository', 'ref', 'target', 'history').flatMap((node) => {
        const { oid, message, committedDate: at } = (0,json/* isJsonObject */.O)(node) ? node : {};
        if (typeof oid !== 'string' || typeof message !== 'string')
            return [];
        const parents = nodesAt(node, 'parents').map((parent) => (0,value_at/* valueAt */.f)(parent, 'oid'));
        const author = (0,value_at/* valueAt */.f)(node, 'author', 'name');
        return [{ sha: oid, message, parents: parents.filter((parent) => typeof parent === 'string'), ...(typeof author === 'string' ? { author } : {}), ...(typeof at === 'string' ? { at } : {}) }];
    });
}
function nodesAt(value, ...path) {
    const nodes = (0,value_at/* valueAt */.f)(value, ...path, 'nodes');
    return Array.isArray(nodes) ? nodes : [];
}
/** Throws `refused` for what is no whole commit id. */
function requireCommit(sha) {
    if (!(0,refs/* isCommitSha */._$)(sha))
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(sha, 100))} is not a whole commit id.`);
}


/***/ }),

/***/ 71019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ explainRestAnswer),
/* harmony export */   YK: () => (/* binding */ explainGraphqlErrors),
/* harmony export */   sh: () => (/* binding */ explainMissingData)
/* harmony export */ });
/* harmony import */ var _adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);



const rateLimited = /rate limit|abuse detection|submitted too quickly/i;
const ruleRefusal = /protected branch|rule violations|must be made through|not authorized to push|required status check|approving review|verified signatures|pre-receive|locked branch|(creations|updates) being restricted|GH00[56]|GH013/i;
const movedBranch = /Expected branch to point to|is at [0-9a-f]{7,} but expected|cannot lock ref/i;
const pullRequestHint = 'The branch takes no commits from this token: set commit-mode: pull-request, or let the token bypass the rule.';
const waitHint = 'The limit belongs to the token: run again later, with fewer runs at a time, or with the token of a GitHub App of your own.';
const proxyHint = 'A proxy or single sign-on seems to have answered in place of GitHub: let requests to its API through.';
const loginHint = 'The token is not valid, or not any more (that of an App lives for an hour): check config-token, or github-token where no config-token is given.';
/** Explains a refusal or failure of the REST API (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
function explainRestAnswer(request, answer) {
    const said = restMessage(answer.body);
    const words = said ?? (looksLikeHtml(answer) ? 'a web page' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(answer.body, 200) || 'nothing');
    return toError(request, { verdict: byStatus(request, answer, said ?? ''), said: `${answer.status}: ${words}`, status: answer.status, waitMs: answer.waitMs });
}
/** Explains the `errors` of a GraphQL answer, which come with the status 200 (https://spec.graphql.org/October2021/#sec-Errors). */
function explainGraphqlErrors(request, errors, waitMs) {
    const objects = errors.filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O);
    const said = objects.map((error) => (typeof error['message'] === 'string' ? error['message'] : '')).filter((text) => text !== '').join(' | ');
    return toError(request, { verdict: byType(request, objects[0] ?? {}, said), said: said || 'errors without a message', status: 200, waitMs });
}
/** Explains an answer that has neither what was asked for nor an error: it may have been carried out. */
function explainMissingData(request, what) {
    return toError(request, { verdict: { code: 'protocol', retryable: true, undecided: true }, said: `without ${what}`, status: 200 });
}
function toError(request, { verdict, said, status, waitMs }) {
    const ambiguous = request.mutates && (verdict.undecided ?? false);
    const wait = waitMs === undefined || verdict.code !== 'rate-limited' ? '' : ` (it asks to wait ${Math.ceil(waitMs / 1000)} s)`;
    return new _adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError(verdict.code, `Asked to ${request.action}, GitHub answered ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(said, 600)}${wait}`, {
        status,
        ambiguous,
        retryable: (verdict.retryable ?? false) && !ambiguous,
        ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
        ...(verdict.hint === undefined ? {} : { hint: verdict.hint }),
    });
}
function byStatus(request, answer, said) {
    const { status } = answer;
    if (status === 429 || (status === 403 && (answer.exhausted || rateLimited.test(said)))) {
        return { code: 'rate-limited', retryable: true, hint: waitHint };
    }
    if (status === 408 || status >= 500) {
        return { code: 'unavailable', retryable: true, undecided: true };
    }
    if (status < 300) {
        return { code: 'protocol', retryable: !looksLikeHtml(answer), undecided: true, hint: proxyHint };
    }
    if (said === '') {
        return { code: status === 401 ? 'unauthenticated' : 'protocol', hint: proxyHint };
    }
    return ruleRefusal.test(said) ? refusedByRule(said) : byPlainStatus(request, status, said);
}
function byPlainStatus(request, status, said) {
    switch (status) {
        case 401:
            return { code: 'unauthenticated', hint: loginHint };
        case 403:
            return { code: 'forbidden', hint: forbiddenHint(request, said) };
        case 404:
            return { code: 'not-found', hint: notFoundHint(request) };
        case 409:
            return /repository is empty/i.test(said) ? { code: 'not-found', hint: 'The repository has no commit yet: make a first one.' } : { code: 'conflict' };
        default:
            return { code: 'refused' };
    }
}
function byType(request, error, said) {
    const type = error['type'];
    if (type === 'RATE_LIMITED' || rateLimited.test(said)) {
        return { code: 'rate-limited', retryable: true, hint: waitHint };
    }
    if (type === 'STALE_DATA' || movedBranch.test(said)) {
        return { code: 'conflict' };
    }
    if (ruleRefusal.test(said)) {
        return refusedByRule(said);
    }
    switch (type) {
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return { code: 'forbidden', hint: forbiddenHint(request, said) };
        case 'NOT_FOUND':
            return { code: 'not-found', hint: notFoundHint(request) };
        case 'UNPROCESSABLE':
            return { code: 'refused' };
        default:
            return withoutType(error);
    }
}
/** A query that the server does not understand has an `extensions.code`; what is left is trouble inside of GitHub. */
function withoutType(error) {
    const { extensions } = error;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(extensions) && typeof extensions['code'] === 'string'
        ? { code: 'protocol', hint: 'This GitHub Enterprise Server seems too old for this: use commit-mode: push.' }
        : { code: 'unavailable', retryable: true, undecided: true };
}
function refusedByRule(said) {
    return { code: 'refused', hint: /secret/i.test(said) ? 'GitHub takes the content for a secret: keep it out of the repository, or allow it in the repository\'s push protection.' : pullRequestHint };
}
function forbiddenHint({ permission }, said) {
    if (/not permitted to create or approve pull requests/i.test(said)) {
        return 'Allow it under Settings, Actions, General ("Allow GitHub Actions to create and approve pull requests"), or give config-token the token of a GitHub App.';
    }
    if (/SAML/.test(said)) {
        return 'Authorise the token for the single sign-on of the organisation.';
    }
    return `The token needs ${permission}: set it under permissions: of the job, or give config-token a token that has it. The job's own token is for its own repository alone.`;
}
function notFoundHint({ permission }) {
    return `Check the names. GitHub answers the same for what a token may not see: it needs ${permission} for this repository, and the job's own token is for its own repository alone.`;
}
/** The message of a REST error with the details that belong to it; undefined where the body is none. */
function restMessage(body) {
    const parsed = parseObject(body);
    const message = parsed?.['message'];
    if (typeof message !== 'string')
        return undefined;
    const details = Array.isArray(parsed?.['errors']) ? parsed['errors'].map(detailOf).filter((detail) => detail !== '') : [];
    return [message, ...details].join(' | ');
}
function detailOf(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(error))
        return '';
    const { message, field, code } = error;
    if (typeof message === 'string')
        return message;
    return [field, code].filter((part) => typeof part === 'string').join(' ');
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function looksLikeHtml(answer) {
    return /^text\/html/i.test(answer.contentType) || /^\s*<(!doctype|html|head|body)/i.test(answer.body);
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


/***/ })

};
