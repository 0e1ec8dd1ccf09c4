export const id = 138;
export const ids = [138,917];
export const modules = {

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recordWithoutRun)
/* harmony export */ });
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);

/** The record of a run that ended before it began: nothing was asked of anyone. */
function recordWithoutRun(problems, { clock, runId, file, result = 'failed', exitCode = _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.invalid }) {
    const now = clock.now();
    const errors = problems.filter((problem) => problem.severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    return {
        runId,
        workflow: { id: file, name: file, file },
        dryRun: false,
        result,
        exitCode,
        headline: `Nothing was changed: ${errors[0]?.message ?? 'the run was refused'}${more}`,
        notices: [],
        startedAt: now,
        endedAt: now,
        durationMs: 0,
        nodes: [],
        edgesTaken: [],
        problems,
        apps: [],
        commitSha: undefined,
        previousSha: undefined,
        revertSha: undefined,
        changedFiles: [],
        rollbackStrategy: undefined,
        validation: undefined,
    };
}


/***/ }),

/***/ 1323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineSettings)
/* harmony export */ });
/** The part of the settings that the engine reads. */
function engineSettings(settings, { askArgocd }) {
    return {
        askArgocd,
        dryRun: settings.dryRun,
        timeoutSec: settings.timeoutSec,
        healthTimeoutSec: settings.healthTimeoutSec,
        stableForSec: settings.stableForSec,
        degradedGraceSec: settings.degradedGraceSec,
        allowSuspended: settings.allowSuspended,
        onOperationInProgress: settings.onOperationInProgress,
        rollback: settings.rollback,
        failOnRollback: settings.failOnRollback,
        approved: new Set(settings.approve),
        slackWebhookUrl: settings.slackWebhookUrl,
        configPath: settings.configPath,
        changedOnly: settings.changedOnly,
    };
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findWorkflow),
/* harmony export */   Y: () => (/* binding */ loadPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_workflow_built_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5780);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8727);




/** The workflow to carry out: the input's, the first that is found, or the built-in one. */
function findWorkflow(settings, root) {
    const file = settings.workflow ?? (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkflowFiles */ .Sh)(root)[0];
    if (file !== undefined)
        return readWorkflowFile(file, root);
    if (settings.app === undefined) {
        return {
            problem: {
                code: 'OSOP-INPUT-003',
                severity: 'error',
                message: 'there is no workflow file, and the built-in workflow needs the name of the application',
                hint: 'set the input app, or put a workflow at .github/deploy.osop.yaml, or name one by the input workflow',
            },
        };
    }
    return { file: _core_workflow_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInFile */ .a, text: (0,_core_workflow_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInWorkflow */ .B)({ notify: settings.slackWebhookUrl !== undefined }) };
}
function readWorkflowFile(file, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    try {
        return { file: displayName(path, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(root)), text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') };
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? 'unknown'})`;
        const found = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkflowFiles */ .Sh)(root);
        return {
            problem: {
                code: 'OSOP-INPUT-004',
                severity: 'error',
                message: `the workflow file ${file} ${reason}`,
                hint: found.length === 0 ? 'the path is relative to working-directory' : `found: ${found.join(', ')}`,
            },
        };
    }
}
/** Relative to the repository, as git names its files, so that annotations find the line; absolute for a file elsewhere. */
function displayName(path, repository) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, path);
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside.split('\\').join('/');
}
/** Plans a workflow for a run; sub-workflows are read from the checkout, or from beside a file outside of it. */
async function loadPlan(source, { settings, root, facts }) {
    const { planWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(369), __webpack_require__.e(738), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 5183));
    const context = {
        repositories: facts.repositories,
        branch: facts.branch,
        inputs: { ...(settings.app === undefined ? {} : { app: settings.app }), ...settings.workflowInputs },
        variables: settings.variables,
        slackBound: facts.slackBound,
        allowCommands: settings.allowCommands,
        prune: settings.prune,
        customHandlers: facts.customHandlers ?? [],
        readWorkflow: (path) => {
            const found = readWorkflowFile(path, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(root));
            return 'text' in found ? found.text : undefined;
        },
    };
    return await planWorkflow(source.text, source.file, context);
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6917);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8446);
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5141);
/* harmony import */ var _core_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5838);
/* harmony import */ var _engine_custom_handler_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4161);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8727);
/* harmony import */ var _command_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8962);
/* harmony import */ var _engine_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1323);
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5695);










/** Events whose code comes from elsewhere while the secrets are this repository's: never deployed from. */
const untrustedEvents = new Set(['pull_request_target', 'workflow_run']);
/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull requests are
 * only planned and validated.
 */
async function run(settings, host, report) {
    const trigger = (0,_core_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrigger */ .v)(host.env, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j_)(host.env));
    const planOnly = trigger.event === 'pull_request';
    const effective = planOnly ? { ...settings, dryRun: true } : settings;
    const root = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceRoot */ .oS)(settings, host);
    const ended = (problems, file, refused = false) => ({
        trigger,
        plan: undefined,
        workflowHash: undefined,
        record: (0,_command_result_js__WEBPACK_IMPORTED_MODULE_4__/* .recordWithoutRun */ .D)(problems, {
            clock: host.clock, runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), file,
            ...(refused ? { result: 'refused', exitCode: _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.refused } : {}),
        }),
    });
    if (trigger.event !== undefined && untrustedEvents.has(trigger.event))
        return ended([untrustedEvent(trigger.event)], trigger.event, true);
    const source = (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .findWorkflow */ .$)(effective, root);
    if ('problem' in source)
        return ended([source.problem], effective.workflow ?? 'workflow');
    const facts = await runFacts(effective, trigger, { host, root });
    // A pull request from a fork has no secrets: a plan that is not carried out needs none.
    const slackBound = planOnly || effective.slackWebhookUrl !== undefined;
    const planning = await (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPlan */ .Y)(source, { settings: effective, root, facts: { repositories: facts.repositories, branch: facts.run.branch, slackBound, customHandlers: host.handlers ?? [] } });
    const connection = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .checkConnection */ .jo)(effective);
    const askArgocd = connection.length === 0;
    const problems = [...(0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .warnAboutConnection */ .I8)(effective), ...planning.problems, ...(effective.dryRun ? [] : connection)];
    if (planning.plan === undefined || (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .C)(problems))
        return ended(problems, source.file);
    const { plan } = planning;
    const [{ runPlan }, connected] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(369), __webpack_require__.e(979), __webpack_require__.e(747)]).then(__webpack_require__.bind(__webpack_require__, 1979)), (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .connectPorts */ .fs)(effective, host, root)]);
    if ('problem' in connected)
        return ended([...problems, connected.problem], source.file);
    try {
        const record = await runPlan({
            plan,
            ports: connected.ports,
            clock: host.clock,
            settings: (0,_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .engineSettings */ .O)(effective, { askArgocd }),
            facts: facts.run,
            inputs: { ...(effective.app === undefined ? {} : { app: effective.app }), ...effective.workflowInputs },
            variables: effective.variables,
            customHandlers: (0,_engine_custom_handler_js__WEBPACK_IMPORTED_MODULE_8__/* .handlersByName */ ._)(host.handlers ?? []),
            report,
            signal: host.signal,
        });
        return {
            trigger,
            plan,
            workflowHash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source.text).digest('hex'),
            record: { ...record, problems: [...problems, ...record.problems] },
        };
    }
    finally {
        connected.close();
    }
}
function untrustedEvent(event) {
    return {
        code: 'OSOP-INPUT-005',
        severity: 'error',
        message: `a run for the event ${event} is refused: it has this repository's secrets, but may carry somebody else's files`,
        hint: 'deploy on push or workflow_dispatch; validate pull requests on pull_request',
    };
}
/** The event's facts, as far as they are about the config repository, and the names that it goes by. */
async function runFacts(settings, trigger, { host, root }) {
    const configured = settings.configRepository === undefined ? undefined : (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryName */ .a)(settings.configRepository);
    const triggered = trigger.repository === undefined ? undefined : (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryName */ .a)(trigger.repository);
    const sameRepository = settings.configRepository === undefined || configured === undefined || triggered === undefined || configured === triggered;
    const known = [configured, triggered].filter((name) => name !== undefined);
    const toldByEvent = known.length > 0 && sameRepository && trigger.branch !== undefined;
    const checkout = toldByEvent ? undefined : await checkoutFacts(host, root);
    const repositories = known.length > 0 || checkout?.repository === undefined ? known : [checkout.repository];
    return {
        repositories: [...new Set(repositories)],
        run: {
            repository: repositories[0],
            branch: settings.configBranch ?? (sameRepository ? trigger.branch : undefined) ?? checkout?.branch,
            sha: sameRepository ? trigger.sha : undefined,
            previousSha: sameRepository ? trigger.previousSha : undefined,
            changedFiles: sameRepository ? trigger.changedFiles : undefined,
            event: trigger.event,
            actor: trigger.actor,
            runUrl: trigger.runUrl,
        },
    };
}
/** What the checkout itself says, where the CI system does not. Without a checkout nothing is known. */
async function checkoutFacts(host, root) {
    const [{ createGit }, { AdapterError }] = await Promise.all([__webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 6427)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3178))]);
    const git = createGit({ workspace: root, clock: host.clock, environment: host.env, signal: host.signal });
    try {
        const [origin, head] = [await git.originUrl(), await git.head()];
        return { repository: origin === undefined ? undefined : (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryName */ .a)(origin), branch: head.branch };
    }
    catch (error) {
        if (error instanceof AdapterError)
            return { repository: undefined, branch: undefined };
        throw error;
    }
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** True when at least one problem is an error. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `file:line:column`, the form that editors and terminals make clickable. */
function formatLocation(where) {
    return `${where.file}:${where.line}:${where.column}`;
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/**
 * `owner/name` in lower case for any way of writing a repository: `owner/name`,
 * `https://host/owner/name.git`, `[git@]host:owner/name.git`, `ssh://git@host/owner/name`.
 * Only the last two path segments count; undefined when there are fewer.
 */
function repositoryName(repository) {
    const path = repository
        .trim()
        .replace(/[?#].*$/, '')
        .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, '')
        .replace(/^(?:[^/@]+@)?[^/:]+:/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/i, '');
    const segments = path.split('/').filter((segment) => segment !== '');
    const [owner, name] = segments.slice(-2);
    return owner === undefined || name === undefined ? undefined : `${owner}/${name}`.toLowerCase();
}


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The CLI's exit codes; the action fails on all but 0. */
const exitCodes = {
    done: 0,
    rolledBack: 1,
    invalid: 2,
    needsPerson: 3,
    cancelled: 4,
    refused: 5,
    internal: 70,
};


/***/ }),

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);


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
    changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1,
};
function githubTrigger(env, event) {
    const name = env['GITHUB_EVENT_NAME'];
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(event) ? event : {};
    const push = name === 'push' ? payload : {};
    const ref = env['GITHUB_REF'] ?? text(payload['ref']);
    const pullRequest = name === 'pull_request' || name === 'pull_request_target';
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
    };
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
        runUrl: env['CI_JOB_URL'],
    };
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


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ builtInWorkflow),
/* harmony export */   a: () => (/* binding */ builtInFile)
/* harmony export */ });
/** Name under which the built-in workflow appears where a file would be named. */
const builtInFile = 'built-in.osop.yaml';
/**
 * The workflow of a run without a file: commit, validate, sync, gate on health, and roll back when the
 * sync or the gate fails. With `notify` it tells Slack how it ended.
 */
function builtInWorkflow({ notify }) {
    return notify ? `${nodes}${notifyNodes}${edges}${notifyEdges}` : `${nodes}${edges}`;
}
const nodes = `osop_version: "2.0"
id: built-in
name: Deploy by Argo CD and verify
nodes:
  - id: commit
    type: git
    purpose: Find the commit to deploy and what it changed
    runtime: {action: webhook}
    outputs: [commit_sha, changed_files]
  - id: validate
    type: system
    purpose: Check the changed manifests
    runtime: {action: validate}
    inputs: [changed_files]
    outputs: [validation_result]
  - id: sync
    type: infra
    purpose: Bring the commit to the cluster
    runtime: {tool: argocd, action: sync, app_name: "\${inputs.app}", revision: "{{commit_sha}}"}
    inputs: [commit_sha, validation_result]
    outputs: [sync_status]
  - id: health
    type: api
    purpose: Wait until it is healthy and stays so
    runtime: {method: GET, url: "https://argocd/api/v1/applications/\${inputs.app}"}
    inputs: [sync_status]
    outputs: [health_status]
  - id: rollback
    type: infra
    purpose: Go back to the last healthy revision
    runtime: {tool: argocd, action: rollback, app_name: "\${inputs.app}", steps: 1}
    outputs: [rollback_status]
`;
const notifyNodes = `  - id: notify_success
    type: api
    purpose: Tell Slack that it is live
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
  - id: notify_failure
    type: api
    purpose: Tell Slack that it failed
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
`;
const edges = `edges:
  - {from: commit, to: validate}
  - {from: validate, to: sync, mode: conditional, condition: "validation_result.valid == true"}
  - {from: sync, to: health}
  - {from: sync, to: rollback, mode: fallback}
  - {from: health, to: rollback, mode: fallback}
`;
const notifyEdges = `  - {from: health, to: notify_success}
  - {from: rollback, to: notify_failure}
  - {from: rollback, to: notify_failure, mode: fallback}
  - {from: validate, to: notify_failure, mode: error}
  - {from: sync, to: notify_failure, mode: error}
`;


/***/ }),

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ handlersByName)
/* harmony export */ });
/** The handlers by name, as a run takes them. */
function handlersByName(handlers) {
    return Object.fromEntries(handlers.map(({ name, perform }) => [name, perform]));
}


/***/ })

};
