export const id = 2837;
export const ids = [2837];
export const modules = {

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedPaths: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99898);
/* harmony import */ var _core_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51432);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27027);





/**
 * What the event changed. A pull request is compared with its base: a checkout of its merge commit with that commit's
 * first parent. What cannot be told is a problem: everything or nothing would both be a guess.
 */
async function changedPaths({ host, root, secrets }) {
    const event = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j_)(host.env);
    const trigger = (0,_core_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrigger */ .v)(host.env, event);
    if (trigger.system === undefined)
        return { all: true };
    if (trigger.changedFiles !== undefined)
        return { files: new Set(trigger.changedFiles), deleted: [] };
    const { createGit } = await Promise.all(/* import() */[__webpack_require__.e(4632), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 24632));
    const git = createGit({ workspace: root, clock: host.clock, redact: (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_3__.createRedactor)(secrets), environment: host.env, signal: host.signal, temporaryFolder: host.env['RUNNER_TEMP'] });
    try {
        const { sha } = await git.head();
        const isMerge = (await git.commit(sha)).parents.length > 1;
        const base = isMerge ? undefined : (pullRequestBase(event) ?? host.env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] ?? trigger.previousSha);
        const { changed, deleted } = await git.changedFiles(sha, base);
        return { files: new Set(changed), deleted };
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
            throw error;
        return {
            problem: {
                code: 'OSOP-GIT-001', severity: 'error', message: `what the event changed cannot be told: ${error.message}`,
                hint: error.hint ?? 'check out with fetch-depth: 2 or more, or set changed-only: false to check everything',
            },
        };
    }
}
function pullRequestBase(event) {
    const request = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(event) ? event['pull_request'] : undefined;
    const base = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(request) ? request['base'] : undefined;
    const sha = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(base) ? base['sha'] : undefined;
    return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}


/***/ }),

/***/ 51432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33664);


const fullSha = /^[0-9a-f]{40}$/i;
/**
 * Reads the CI system's variables and GitHub's event payload.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readTrigger(env, event) {
    if (env['GITHUB_ACTIONS'] === 'true' || env['GITHUB_EVENT_NAME'] !== undefined || env['GITHUB_REPOSITORY'] !== undefined)
        return githubTrigger(env, event);
    if (env['GITLAB_CI'] !== undefined)
        return gitlabTrigger(env);
    if (env['JENKINS_URL'] !== undefined)
        return jenkinsTrigger(env);
    return { ...nothing, sha: undefined };
}
const nothing = {
    system: undefined, event: undefined, repository: undefined, branch: undefined, sha: undefined, previousSha: undefined,
    changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1, proposed: false, readsBase: false, otherRef: undefined,
};
function githubTrigger(env, event) {
    const name = env['GITHUB_EVENT_NAME'];
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(event) ? event : {};
    const push = name === 'push' ? payload : {};
    const ref = env['GITHUB_REF'] ?? text(payload['ref']);
    const pullRequest = name === 'pull_request' || name === 'pull_request_target';
    const proposed = name?.startsWith('pull_request') === true || name === 'merge_group' || ref?.startsWith('refs/pull/') === true
        || (name === 'workflow_run' && !followsOwnBranch(payload['workflow_run'], { repository: env['GITHUB_REPOSITORY'], ref }));
    const branch = pullRequest ? env['GITHUB_BASE_REF'] : (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? (env['GITHUB_REF_TYPE'] === 'branch' ? env['GITHUB_REF_NAME'] : undefined));
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repository = env['GITHUB_REPOSITORY'];
    return {
        system: 'github',
        event: name,
        repository,
        branch: present(branch),
        sha: sha(text(push['after'])) ?? sha(env['GITHUB_SHA']),
        previousSha: sha(text(push['before'])),
        changedFiles: changedFiles(push['commits'], push['forced'] === true),
        actor: env['GITHUB_ACTOR'],
        runUrl: repository === undefined || env['GITHUB_RUN_ID'] === undefined ? undefined : `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}`,
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        proposed,
        readsBase: name === 'pull_request_target' || name === 'workflow_run',
        otherRef: branch === undefined || branch === '' ? present(ref) : undefined,
    };
}
/** Events by which only those who may push to a branch start a workflow on it. */
const ownEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Whether a `workflow_run` follows a run of this repository's own branch, the one it is for. A branch of a fork may be called the same. */
function followsOwnBranch(followed, { repository, ref }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(followed) || repository === undefined)
        return false;
    const { event, head_branch: branch, head_repository: head } = followed;
    return ownEvents.has(text(event)) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(head) && text(head['full_name'])?.toLowerCase() === repository.toLowerCase() && typeof branch === 'string' && ref === `refs/heads/${branch}`;
}
/** GitHub lists at most 2,048 commits with a push, and may leave their files out. */
const mostCommits = 2_048;
/**
 * The files of a push in the order of its commits: added or modified, and not removed later. After a forced
 * push the list does not say what changed against the branch as it was.
 */
function changedFiles(commits, forced) {
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits || forced)
        return undefined;
    const files = new Set();
    for (const commit of commits) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(commit) || !Array.isArray(commit['modified']))
            return undefined;
        for (const path of [...strings(commit['added']), ...strings(commit['modified'])])
            files.add(path);
        for (const path of strings(commit['removed']))
            files.delete(path);
    }
    return [...files];
}
function gitlabTrigger(env) {
    return {
        ...nothing,
        system: 'gitlab',
        event: env['CI_PIPELINE_SOURCE'],
        repository: env['CI_PROJECT_PATH'],
        branch: env['CI_COMMIT_BRANCH'] ?? env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
        sha: sha(env['CI_COMMIT_SHA']),
        previousSha: sha(env['CI_COMMIT_BEFORE_SHA']),
        actor: env['GITLAB_USER_LOGIN'],
        runUrl: gitlabJob(env),
        runAttempt: undefined,
        proposed: env['CI_MERGE_REQUEST_IID'] !== undefined || /merge_request|pull_request/.test(env['CI_PIPELINE_SOURCE'] ?? ''),
        otherRef: env['CI_COMMIT_TAG'] === undefined ? undefined : `refs/tags/${env['CI_COMMIT_TAG']}`,
    };
}
/** A job that is tried again has a new id and page: what stays is the pipeline, and the job's name in it. */
function gitlabJob({ CI_PIPELINE_URL: pipeline, CI_JOB_NAME: job, CI_JOB_URL: page }) {
    return pipeline === undefined || job === undefined ? page : `${pipeline}#${encodeURIComponent(job)}`;
}
function jenkinsTrigger(env) {
    return {
        ...nothing,
        system: 'jenkins',
        repository: env['GIT_URL'] === undefined ? undefined : (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)(env['GIT_URL']),
        branch: env['GIT_BRANCH']?.replace(/^origin\//, ''),
        sha: sha(env['GIT_COMMIT']),
        previousSha: sha(env['GIT_PREVIOUS_COMMIT']),
        actor: env['BUILD_USER_ID'],
        runUrl: env['BUILD_URL'],
        proposed: env['CHANGE_ID'] !== undefined,
        otherRef: env['TAG_NAME'] === undefined ? undefined : `refs/tags/${env['TAG_NAME']}`,
    };
}
/** A full commit hash; forty zeros mean "none". */
function sha(value) {
    return value !== undefined && fullSha.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function present(value) {
    return value === '' ? undefined : value;
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ })

};
