export const id = 6797;
export const ids = [6797,8711];
export const modules = {

/***/ 38323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubSurfaces: () => (/* binding */ createGithubSurfaces)
});

// EXTERNAL MODULE: ./build/compiled/core/github/failures.js
var failures = __webpack_require__(71019);
// EXTERNAL MODULE: ./build/compiled/core/github/value-at.js
var value_at = __webpack_require__(27297);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
;// CONCATENATED MODULE: ./build/compiled/adapters/github/check-runs.js




const permission = 'checks: write';
/** GitHub takes so many annotations with one request. */
const batch = 50;
/**
 * Makes a check run with its first fifty annotations, then adds the others. What cannot be added any more is told and not
 * thrown: the check run stands.
 */
async function showCheckRun(place, request) {
    const run = await make(place, request);
    const { annotations } = request;
    let annotated = Math.min(batch, annotations.length);
    while (annotated < annotations.length) {
        try {
            await addAfter(place, { run, request, before: annotated });
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError))
                throw error;
            return { url: run.url, annotated, note: error.message };
        }
        annotated = Math.min(annotated + batch, annotations.length);
    }
    return { url: run.url, annotated };
}
async function make(place, request) {
    try {
        return await create(place, request);
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.ambiguous || error.code === 'cancelled')
            throw error;
        return (await find(place, request)) ?? (await create(place, request));
    }
}
async function create({ api, base, repository }, request) {
    const about = { action: `make a check run of ${repository}`, permission };
    const made = parseCheckRun(await api.send('POST', { ...about, path: [...base, 'check-runs'] }, {
        name: request.name,
        head_sha: request.sha,
        external_id: request.mark,
        ...(request.detailsUrl === undefined ? {} : { details_url: request.detailsUrl }),
        status: 'completed',
        conclusion: request.conclusion,
        output: outputOf(request, 0),
    }));
    if (made === undefined)
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: true }, 'the id of the check run');
    return made;
}
async function find({ api, base, repository }, { name, sha, mark }) {
    const about = { action: `look for the check run of ${repository}`, permission };
    const answer = await api.get({ ...about, path: [...base, 'commits', sha, 'check-runs'], query: { check_name: name, filter: 'all', per_page: '100' } });
    const runs = (0,value_at/* valueAt */.f)(answer, 'check_runs');
    if (!Array.isArray(runs))
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a list');
    const ours = runs.find((run) => (0,value_at/* valueAt */.f)(run, 'external_id') === mark);
    return ours === undefined ? undefined : parseCheckRun(ours);
}
/** Annotations are added to those that are there: after a lost answer they are counted before they are sent again. */
async function addAfter({ api, base, repository }, { run: { id }, request, before }) {
    const about = { action: `add annotations to a check run of ${repository}`, permission, path: [...base, 'check-runs', String(id)] };
    const send = async () => await api.send('PATCH', about, { output: outputOf(request, before) });
    try {
        await send();
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.ambiguous || error.code === 'cancelled')
            throw error;
        const { annotated } = parseCheckRun(await api.get(about)) ?? {};
        if (annotated === before)
            await send();
        else if (annotated === undefined || annotated < before)
            throw error;
    }
}
function outputOf({ title, summary, annotations }, from) {
    return { title, summary, annotations: annotations.slice(from, from + batch).map(annotationOf) };
}
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** GitHub wants the end of the lines too, and takes columns within one line only. */
function annotationOf({ level, title, message, file, line, column }) {
    return {
        path: file, start_line: line, end_line: line,
        ...(column === undefined || column < 1 ? {} : { start_column: column, end_column: column }),
        annotation_level: levels[level], title, message,
    };
}
function parseCheckRun(value) {
    const { id, html_url: url } = (0,json/* isJsonObject */.O)(value) ? value : {};
    const annotated = (0,value_at/* valueAt */.f)(value, 'output', 'annotations_count');
    return typeof id === 'number' ? { id, url: typeof url === 'string' ? url : '', annotated: typeof annotated === 'number' ? annotated : undefined } : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/github/comments.js




const comments_permission = 'pull-requests: write';
/** GitHub takes no more than 2,500 comments under one pull request. */
const listed = { pages: 26, size: 100 };
/**
 * Makes the comment, or changes the one that is there. It is known by its first line and by who wrote it: somebody else may
 * copy the line. An answer that is lost is looked up before anything is sent again.
 */
async function showComment(place, request) {
    const viewer = await viewerOf(place);
    const search = async () => await findComment(place, { request, viewer });
    const there = await search();
    if (there !== undefined)
        return await change(place, there, request);
    const body = request.edit(undefined);
    if (body === undefined)
        return { url: undefined, created: false };
    try {
        return { url: (await comments_make(place, request, body)).url, created: true };
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.ambiguous || error.code === 'cancelled')
            throw error;
        const made = await search();
        return made === undefined ? { url: (await comments_make(place, request, body)).url, created: true } : { url: made.url, created: true };
    }
}
async function change({ api, base, repository }, { id, url, body }, request) {
    const text = request.edit(body);
    if (text === undefined || text.trimEnd() === body.replaceAll('\r\n', '\n').trimEnd())
        return { url, created: false };
    const send = async () => await api.send('PATCH', { action: `change a comment under pull request ${request.number} of ${repository}`, permission: comments_permission, path: [...base, 'issues', 'comments', String(id)] }, { body: text });
    // The whole text is sent: twice is as good as once.
    await onceMore(send);
    return { url, created: false };
}
async function comments_make({ api, base, repository }, { number }, body) {
    const about = { action: `comment on pull request ${number} of ${repository}`, permission: comments_permission };
    const made = parseComment(await api.send('POST', { ...about, path: [...base, 'issues', String(number), 'comments'] }, { body }));
    if (made === undefined)
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: true }, 'the id of the comment');
    return made;
}
/** Whom the token belongs to: `github-actions[bot]`, an App or a person. The REST API tells that to people only. */
async function viewerOf({ api }, needed = comments_permission) {
    const about = { action: 'ask whom the token belongs to', permission: needed };
    const login = (0,value_at/* valueAt */.f)(await api.query({ ...about, text: 'query Viewer { viewer { login } }', variables: {} }), 'viewer', 'login');
    if (typeof login !== 'string')
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a name');
    return login;
}
async function findComment({ api, base, repository }, { request: { number, mark }, viewer }) {
    const about = { action: `read the comments of pull request ${number} of ${repository}`, permission: comments_permission };
    for (let page = 1; page <= listed.pages; page += 1) {
        const answer = await api.get({ ...about, path: [...base, 'issues', String(number), 'comments'], query: { per_page: String(listed.size), page: String(page) } });
        if (!Array.isArray(answer))
            throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a list');
        for (const one of answer) {
            const comment = parseComment(one);
            if (comment !== undefined && comment.body.split(/\r?\n/, 1)[0] === mark && isBy(one, viewer))
                return comment;
        }
        if (answer.length < listed.size)
            return undefined;
    }
    return undefined;
}
/** GraphQL names an App with or without `[bot]`; a person can be called like it is without. */
function isBy(written, viewer) {
    const [login, type] = [(0,value_at/* valueAt */.f)(written, 'user', 'login'), (0,value_at/* valueAt */.f)(written, 'user', 'type')];
    return login === viewer || (type === 'Bot' && login === `${viewer}[bot]`);
}
function parseComment(value) {
    const { id, html_url: url, body } = (0,json/* isJsonObject */.O)(value) ? value : {};
    return typeof id === 'number' && typeof url === 'string' ? { id, url, body: typeof body === 'string' ? body : '' } : undefined;
}
/** Sends again what may be sent twice, once, where no answer came. */
async function onceMore(send) {
    try {
        return await send();
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.ambiguous || error.code === 'cancelled')
            throw error;
        return await send();
    }
}

// EXTERNAL MODULE: ./build/compiled/adapters/github/config-repository.js + 4 modules
var config_repository = __webpack_require__(81977);
;// CONCATENATED MODULE: ./build/compiled/adapters/github/deployments.js





const deployments_permission = 'deployments: write';
/** As many as GitHub lists at once; the newest come first. */
const pageSize = 100;
/** Of one commit or environment, whose statuses are asked for: each is a request. */
const mostAsked = 10;
/** Makes a deployment that is in progress. One with the same mark is used again: there is one for each step of an attempt. */
async function beginDeployment(place, request) {
    const listed = await list(place, { sha: request.sha });
    const ours = listed.find(({ mark }) => isSame(mark, request.mark));
    if (ours === undefined && request.unlessOfRun && (await madeByRun(place, listed, request)))
        return { kind: 'of-run' };
    const id = ours?.id ?? (await deployments_make(place, request));
    await addStatus(place, id, { state: 'in_progress', description: request.description, environment: request.environment, ...(request.logUrl === undefined ? {} : { log_url: request.logUrl }) });
    return { kind: 'begun', id, created: ours === undefined };
}
/** Ends what a killed job has left in progress. */
async function endInterrupted(place, { environment, id, mark, description }) {
    const same = (await list(place, { environment })).filter((one) => one.id < id && one.mark?.key === mark.key).slice(0, mostAsked);
    const ended = [];
    for (const { id: earlier, sha, mark: left } of same) {
        const [state] = await statesOf(place, earlier);
        if (left === undefined || state !== 'in_progress' || !(await isOver(place, left, mark)))
            continue;
        await addStatus(place, earlier, { state: 'error', description, environment });
        ended.push({ sha, run: left.run });
    }
    return ended;
}
/** Attempts of a run follow each other. Another run is asked for, which needs a permission of its own: without it nothing is known. */
async function isOver({ api, base, repository }, left, ours) {
    if (left.run === ours.run)
        return left.attempt < ours.attempt;
    if (!/^\d{1,18}$/.test(left.run))
        return false;
    try {
        const run = await api.get({ action: `look at run ${left.run} of ${repository}`, permission: 'actions: read', path: [...base, 'actions', 'runs', left.run] });
        const attempt = (0,value_at/* valueAt */.f)(run, 'run_attempt');
        return (0,value_at/* valueAt */.f)(run, 'status') === 'completed' || (typeof attempt === 'number' && attempt > left.attempt);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && (error.code === 'forbidden' || error.code === 'not-found'))
            return false;
        throw error;
    }
}
/** The last status of a deployment. That a success makes earlier deployments inactive is left to GitHub, which does it. */
async function endDeployment(place, id, { state, description, environment, environmentUrl, logUrl }) {
    await addStatus(place, id, {
        state, description, environment,
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
        ...(logUrl === undefined ? {} : { log_url: logUrl }),
    });
}
/** GitHub leaves environments called `production` as they are when a deployment succeeds: here they are treated as all others. */
async function settleDeployments(place, { environment, id, active, description }) {
    const earlier = (await list(place, { environment })).filter((one) => one.mark !== undefined && (id === undefined || one.id < id)).slice(0, mostAsked);
    const again = active === undefined ? undefined : earlier.find(({ sha }) => sha === active)?.id;
    // What runs has no deployment here: then the one that was active still is.
    if (id !== undefined && active !== undefined && again === undefined)
        return;
    for (const one of earlier) {
        const [state] = await statesOf(place, one.id);
        if (one.id === again) {
            if (state === 'inactive')
                await addStatus(place, one.id, { state: 'success', description, environment, auto_inactive: false });
        }
        else if (state === 'success') {
            await addStatus(place, one.id, { state: 'inactive', description, environment });
        }
    }
}
async function list({ api, base, repository }, query) {
    const about = { action: `read the deployments of ${repository}`, permission: deployments_permission };
    const answer = await api.get({ ...about, path: [...base, 'deployments'], query: { ...query, per_page: String(pageSize) } });
    if (!Array.isArray(answer))
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a list');
    return answer.flatMap((one) => {
        const { id, sha } = (0,json/* isJsonObject */.O)(one) ? one : {};
        return typeof id === 'number' && typeof sha === 'string' ? [{ id, sha, mark: markOf(one) }] : [];
    });
}
/** The payload is an object, or the same as text on older servers. */
function markOf(deployment) {
    const payload = (0,value_at/* valueAt */.f)(deployment, 'payload');
    const { run, attempt, key } = objectAt(typeof payload === 'string' ? parse(payload) : payload);
    return typeof run === 'string' && typeof attempt === 'number' && typeof key === 'string' ? { run, attempt, key } : undefined;
}
function objectAt(payload) {
    const value = (0,value_at/* valueAt */.f)(payload, 'osop-argocd');
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isSame(mark, other) {
    return mark?.run === other.run && mark.attempt === other.attempt && mark.key === other.key;
}
async function deployments_make(place, request) {
    try {
        return await deployments_create(place, request);
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.ambiguous || error.code === 'cancelled')
            throw error;
        return (await list(place, { sha: request.sha })).find(({ mark }) => isSame(mark, request.mark))?.id ?? (await deployments_create(place, request));
    }
}
/** Without merging the default branch first, and whatever the checks of the commit say: this run is one of them. */
async function deployments_create({ api, base, repository }, { sha, environment, description, mark, transient }) {
    const about = { action: `make a deployment of ${repository}`, permission: deployments_permission };
    const made = (0,value_at/* valueAt */.f)(await api.send('POST', { ...about, path: [...base, 'deployments'] }, {
        ref: sha, environment, description, auto_merge: false, required_contexts: [], payload: { 'osop-argocd': { ...mark } },
        ...(transient === true ? { transient_environment: true, production_environment: false } : {}),
    }), 'id');
    if (typeof made !== 'number')
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: true }, 'the id of the deployment');
    return made;
}
/** GitHub's own deployment for a job with `environment:` is there before the first step, and links to the job. */
async function madeByRun(place, listed, { mark: { run } }) {
    for (const { id } of listed.filter(({ mark }) => mark === undefined).slice(0, mostAsked)) {
        if ((await statusesOf(place, id)).some((status) => linksTo((0,value_at/* valueAt */.f)(status, 'log_url'), run) || linksTo((0,value_at/* valueAt */.f)(status, 'target_url'), run)))
            return true;
    }
    return false;
}
function linksTo(url, run) {
    return typeof url === 'string' && `${url}/`.includes(`/actions/runs/${run}/`);
}
/** The newest first. */
async function statusesOf({ api, base, repository }, id) {
    const about = { action: `read a deployment of ${repository}`, permission: deployments_permission };
    const answer = await api.get({ ...about, path: [...base, 'deployments', String(id), 'statuses'], query: { per_page: '30' } });
    if (!Array.isArray(answer))
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a list');
    return answer;
}
async function statesOf(place, id) {
    return (await statusesOf(place, id)).map((status) => (0,value_at/* valueAt */.f)(status, 'state'));
}
/** The same status twice says what it says once. */
async function addStatus({ api, base, repository }, id, status) {
    const call = { action: `tell the status of a deployment of ${repository}`, permission: deployments_permission, path: [...base, 'deployments', String(id), 'statuses'] };
    await onceMore(async () => await api.send('POST', call, status));
}

;// CONCATENATED MODULE: ./build/compiled/adapters/github/issues.js




const issues_permission = 'issues: write';
/** Pull requests are issues too, and are counted. */
const issues_listed = { pages: 30, size: 100 };
/** The issues of one repository that the token's owner has written. https://docs.github.com/rest/issues/issues */
function createIssues(place) {
    return {
        ownIssues: async () => await ownIssues(place),
        openIssue: async (request) => await openIssue(place, request),
        changeIssue: async (number, change) => { await changeIssue(place, number, change); },
    };
}
/** Label and author could be asked for: a label can be taken off, and the name of an App is written in two ways. */
async function ownIssues(place) {
    const { api, base, repository } = place;
    const viewer = await viewerOf(place, issues_permission);
    const about = { action: `list the open issues of ${repository}`, permission: issues_permission };
    const found = [];
    for (let page = 1; page <= issues_listed.pages; page += 1) {
        const answer = await api.get({ ...about, path: [...base, 'issues'], query: { state: 'open', per_page: String(issues_listed.size), page: String(page) } });
        if (!Array.isArray(answer))
            throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a list');
        for (const one of answer) {
            const issue = isBy(one, viewer) ? parseIssue(one) : undefined;
            if (issue !== undefined)
                found.push(issue);
        }
        if (answer.length < issues_listed.size)
            return found;
    }
    throw new adapter_error.AdapterError('too-large', `${repository} has more than ${issues_listed.pages * issues_listed.size} open issues and pull requests: which of them are ours cannot be told.`, { hint: 'close some, or let the look run in a repository of its own' });
}
/** Sent once: an answer that is lost is looked up. */
async function openIssue(place, { title, body, labels, mark }) {
    const { api, base, repository } = place;
    const about = { action: `open an issue in ${repository}`, permission: issues_permission };
    const make = async () => {
        const made = parseIssue(await api.send('POST', { ...about, path: [...base, 'issues'] }, { title, body, labels }));
        if (made === undefined)
            throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: true }, 'the number of the issue');
        return made;
    };
    try {
        return await make();
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.ambiguous || error.code === 'cancelled')
            throw error;
        return (await ownIssues(place)).find((issue) => issue.body.split(/\r?\n/, 1)[0] === mark) ?? await make();
    }
}
/** The whole of it is sent: twice is as good as once. */
async function changeIssue({ api, base, repository }, number, { body, close }) {
    const about = { action: `${close ? 'close' : 'change'} issue ${number} of ${repository}`, permission: issues_permission };
    await onceMore(async () => await api.send('PATCH', { ...about, path: [...base, 'issues', String(number)] }, { body, ...(close ? { state: 'closed', state_reason: 'completed' } : {}) }));
}
/** Undefined for a pull request. */
function parseIssue(value) {
    const { number, html_url: url, body, pull_request: pull } = (0,json/* isJsonObject */.O)(value) ? value : {};
    return typeof number === 'number' && typeof url === 'string' && (pull === undefined || pull === null) ? { number, url, body: typeof body === 'string' ? body : '' } : undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/preview/pull-request.js
var pull_request = __webpack_require__(54872);
;// CONCATENATED MODULE: ./build/compiled/adapters/github/pull-request-facts.js


/** A pull request as it is now. */
async function readPullRequest({ api, base, repository }, number) {
    const about = { action: `read pull request ${number} of ${repository}`, permission: 'pull-requests: read' };
    const found = (0,pull_request/* parsePullRequest */.y)(await api.get({ ...about, path: [...base, 'pulls', String(number)] }));
    if (found === undefined || found.number !== number)
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a pull request');
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/github/surfaces.js








/** What is shown on the pages of one repository. Each part needs a permission of its own. */
function createGithubSurfaces(options) {
    const place = (0,config_repository.requirePlace)(options);
    return {
        ...createIssues(place),
        showCheckRun: async (request) => await showCheckRun(place, request),
        showComment: async (request) => await showComment(place, request),
        pullRequest: async (number) => await readPullRequest(place, number),
        pullRequestOf: async (commit) => await pullRequestOf(place, commit),
        beginDeployment: async (request) => await beginDeployment(place, request),
        endInterrupted: async (request) => await endInterrupted(place, request),
        endDeployment: async (id, status) => { await endDeployment(place, id, status); },
        settleDeployments: async (request) => { await settleDeployments(place, request); },
    };
}
/** One that made the commit comes first, then one that was merged into the branch, then one that is open with this head. */
async function pullRequestOf({ api, base, repository }, { sha, branch }) {
    const about = { action: `look for the pull request of ${sha.slice(0, 7)} of ${repository}`, permission: 'pull-requests: write' };
    const answer = await api.get({ ...about, path: [...base, 'commits', sha, 'pulls'], query: { per_page: '100' } });
    if (!Array.isArray(answer))
        throw (0,failures/* explainMissingData */.sh)({ ...about, mutates: false }, 'a list');
    const pulls = answer;
    const isMerged = (pull) => typeof (0,value_at/* valueAt */.f)(pull, 'merged_at') === 'string';
    const found = pulls.find((pull) => isMerged(pull) && (0,value_at/* valueAt */.f)(pull, 'merge_commit_sha') === sha)
        ?? pulls.find((pull) => isMerged(pull) && (branch === undefined || (0,value_at/* valueAt */.f)(pull, 'base', 'ref') === branch))
        ?? pulls.find((pull) => (0,value_at/* valueAt */.f)(pull, 'state') === 'open' && (0,value_at/* valueAt */.f)(pull, 'head', 'sha') === sha);
    const number = found === undefined ? undefined : (0,value_at/* valueAt */.f)(found, 'number');
    return typeof number === 'number' ? number : undefined;
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


/***/ }),

/***/ 54872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isFromFork),
/* harmony export */   y: () => (/* binding */ parsePullRequest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _github_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27297);


const fullSha = /^[0-9a-f]{40}$/i;
/** Reads the pull request of an event payload or of an answer of GitHub's API; undefined where something is missing. */
function parsePullRequest(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return undefined;
    const [number, state, title, author] = [value['number'], value['state'], value['title'], (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'user', 'login')];
    const [branch, headSha, headRepository] = [(0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'head', 'ref'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'head', 'sha'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'head', 'repo', 'full_name')];
    const [targetBranch, baseSha, baseRepository] = [(0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'base', 'ref'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'base', 'sha'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'base', 'repo', 'full_name')];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1 || (state !== 'open' && state !== 'closed'))
        return undefined;
    if (typeof branch !== 'string' || typeof targetBranch !== 'string' || typeof baseRepository !== 'string')
        return undefined;
    if (typeof headSha !== 'string' || typeof baseSha !== 'string' || !fullSha.test(headSha) || !fullSha.test(baseSha))
        return undefined;
    return {
        number, branch, targetBranch, baseRepository,
        isOpen: state === 'open',
        title: typeof title === 'string' ? title : '',
        author: typeof author === 'string' ? author : '',
        headSha: headSha.toLowerCase(),
        baseSha: baseSha.toLowerCase(),
        headRepository: typeof headRepository === 'string' ? headRepository : undefined,
    };
}
/** True where somebody who may not push to the repository may have written what the pull request proposes. */
function isFromFork({ headRepository, baseRepository }) {
    return headRepository?.toLowerCase() !== baseRepository.toLowerCase();
}


/***/ })

};
