export const id = 811;
export const ids = [811];
export const modules = {

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut),
  $: () => (/* binding */ workflowInputs)
});

;// CONCATENATED MODULE: ./build/compiled/engine/custom-handler.js
/** The handlers by name, as a run takes them. */
function handlersByName(handlers) {
    return Object.fromEntries(handlers.map(({ name, perform }) => [name, perform]));
}

;// CONCATENATED MODULE: ./build/compiled/commands/carry-out.js

/** Carries out a plan: the same for a run and a rehearsal. */
async function carryOut(performance) {
    const { plan, source, problems, settings, engine, ports, clock, facts, trigger, host, report } = performance;
    // Loading is real work: the simulated time of a rehearsal must not pass for its sake.
    const { runPlan } = await clock.during(Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(410), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 5532)));
    const record = await runPlan({
        plan,
        ports,
        clock,
        settings: engine,
        facts,
        inputs: workflowInputs(settings),
        variables: settings.variables,
        customHandlers: handlersByName(host.handlers ?? []),
        report,
        signal: host.signal,
    });
    return { trigger, plan, workflowHash: source.hash, record: { ...record, problems: [...problems, ...record.problems] } };
}
/** `inputs.*` of a workflow: the `app` input, and what `workflow-inputs` says. */
function workflowInputs(settings) {
    return { ...(settings.app === undefined ? {} : { app: settings.app }), ...settings.workflowInputs };
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notRun)
/* harmony export */ });
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);

/** The result of a run that ended before it began: nothing was asked of anyone. */
function notRun({ because, problems, file, clock, runId, trigger }) {
    const now = clock.now();
    const errors = problems.filter((problem) => problem.severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    const record = {
        runId,
        workflow: { id: file, name: file, file },
        dryRun: false,
        result: because === 'refused' ? 'refused' : 'failed',
        exitCode: because === 'refused' ? _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.refused : _core_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.invalid,
        headline: 'Nothing was changed',
        reason: `${errors[0]?.message ?? 'the run was refused'}${more}`,
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
    return { trigger, plan: undefined, workflowHash: undefined, record };
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineSettings)
/* harmony export */ });
/** The part of the settings that the engine reads. */
function engineSettings(settings, { askArgocd, runCommands }) {
    return {
        askArgocd,
        runCommands,
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

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ findWorkflow),
  Yq: () => (/* binding */ loadPlan),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/compiled/adapters/workspace.js



const maxBytes = 20 * 1024 * 1024;
/** Reads files below `root`. Where a path really leads is what counts, not how it is written. */
function createWorkspace({ root }) {
    return { readText: (path) => readText(root, path) };
}
function readText(root, path) {
    const real = resolveInside(root, path);
    if (real === undefined) {
        return undefined;
    }
    const file = unlessMissing(() => (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), path);
    if (file === undefined) {
        return undefined;
    }
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile()) {
            throw refused(path, 'is not a file');
        }
        if (status.size > maxBytes) {
            throw new adapter_error.AdapterError('too-large', `${JSON.stringify(path)} has ${status.size} bytes, more than 20 MiB.`);
        }
        return decode((0,external_node_fs_.readFileSync)(file), path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The path with all links followed; undefined when nothing is there. */
function resolveInside(root, path) {
    const written = path.replaceAll('\\', '/');
    if (path.includes('\0') || (0,external_node_path_.isAbsolute)(path) || written.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        throw refused(path, 'is not a path relative to the workspace');
    }
    if (escapes((0,external_node_path_.relative)(root, (0,external_node_path_.join)(root, path)))) {
        throw refused(path, 'leads out of the workspace');
    }
    const real = unlessMissing(() => (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path)), path);
    const inside = real === undefined ? undefined : (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), real);
    if (inside !== undefined && escapes(inside)) {
        throw refused(path, 'leads out of the workspace by a symbolic link');
    }
    // The configuration of a checkout can hold its token.
    if (inside?.split(external_node_path_.sep).some((part) => part.toLowerCase() === '.git') === true) {
        throw refused(path, "belongs to git's own files");
    }
    return real;
}
function escapes(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(relativePath);
}
function unlessMissing(act, path) {
    try {
        return act();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            return undefined;
        }
        throw new adapter_error.AdapterError(code === 'ELOOP' ? 'refused' : 'failed', `${JSON.stringify(path)} cannot be read (${code}).`, { cause: error });
    }
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        throw new adapter_error.AdapterError('failed', `${JSON.stringify(path)} is not UTF-8 text.`, { cause: error });
    }
}
function refused(path, reason) {
    return new adapter_error.AdapterError('refused', `${JSON.stringify(path.slice(0, 200))} ${reason}.`, {
        hint: 'Name a file of the repository, relative to its root, with /.',
    });
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(3318);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(3336);
;// CONCATENATED MODULE: ./build/compiled/commands/load-plan.js








/** The workflow to carry out: the input's, the first that is found, or the built-in one. */
function findWorkflow(settings, root) {
    const file = settings.workflow ?? (0,wiring/* findWorkflowFiles */.Sh)(root)[0];
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
    return sourceOf(built_in/* builtInFile */.a, (0,built_in/* builtInWorkflow */.B)({ notify: settings.slackWebhookUrl !== undefined }));
}
/** A workflow text under a name. */
function sourceOf(file, text) {
    return { file, text, hash: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
}
function readWorkflowFile(file, root) {
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.resolve)(root, file);
    try {
        return sourceOf(displayName(path, (0,wiring/* repositoryRoot */.Hn)(root)), (0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? 'unknown'})`;
        const found = (0,wiring/* findWorkflowFiles */.Sh)(root);
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
/**
 * Reads the files that a workflow refers to: those of the repository, or, for a workflow from elsewhere, those
 * below its own folder. A file that leads out of there does not exist for it.
 */
function subWorkflowReader({ file }, repository) {
    const folder = (0,external_node_path_.isAbsolute)(file) ? (0,external_node_path_.dirname)(file) : repository;
    const workspace = createWorkspace({ root: folder });
    return (path) => {
        try {
            return workspace.readText((0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(folder, path) : path);
        }
        catch (error) {
            if (error instanceof adapter_error.AdapterError)
                return undefined;
            throw error;
        }
    };
}
/** Relative to the repository, as git names its files, so that annotations find the line; absolute for a file elsewhere. */
function displayName(path, repository) {
    const inside = (0,external_node_path_.relative)(repository, path);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside.split('\\').join('/');
}
/** Plans a workflow for a run; sub-workflows are read from the checkout, or from beside a file outside of it. */
async function loadPlan(source, { settings, root, facts }) {
    const { planWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(410), __webpack_require__.e(370), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
    const context = {
        repositories: facts.repositories,
        branch: facts.branch,
        otherRef: facts.otherRef,
        inputs: (0,carry_out/* workflowInputs */.$)(settings),
        variables: settings.variables,
        slackBound: facts.slackBound,
        allowCommands: settings.allowCommands,
        prune: settings.prune,
        customHandlers: facts.customHandlers ?? [],
        readWorkflow: subWorkflowReader(source, (0,wiring/* repositoryRoot */.Hn)(root)),
    };
    return await planWorkflow(source.text, source.file, context);
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/compiled/core/workflow/plan.js + 20 modules
var workflow_plan = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(3336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/compiled/commands/engine-settings.js
var engine_settings = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/compiled/commands/load-plan.js + 1 modules
var load_plan = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __webpack_require__(3664);
;// CONCATENATED MODULE: ./build/compiled/commands/run-facts.js

/** Gathers the facts of a run. What the event says counts only where it is about the config repository and its branch. */
async function readSurroundings(settings, trigger, { host, root }) {
    const configured = nameOf(settings.configRepository);
    const triggered = nameOf(trigger.repository);
    const eventIsAboutIt = configured === undefined || triggered === undefined || configured === triggered;
    const eventCounts = eventIsAboutIt && (settings.configBranch === undefined || trigger.branch === undefined || settings.configBranch === trigger.branch);
    const checkout = await readCheckout(host, root);
    const known = [configured, triggered].filter((name) => name !== undefined);
    const repositories = known.length > 0 || checkout.repository === undefined ? known : [checkout.repository];
    return {
        repositories: [...new Set(repositories)],
        problems: checkRepository(settings, checkout, host),
        facts: {
            repository: repositories[0],
            branch: settings.configBranch ?? (eventCounts ? trigger.branch : undefined) ?? (eventCounts && trigger.otherRef !== undefined ? undefined : checkout.branch),
            sha: eventCounts ? trigger.sha : undefined,
            previousSha: eventCounts ? trigger.previousSha : undefined,
            changedFiles: eventCounts ? trigger.changedFiles : undefined,
            event: trigger.event,
            actor: trigger.actor,
            runUrl: trigger.runUrl,
            rerun: trigger.runAttempt > 1,
        },
    };
}
/** What the checkout itself says. Without a checkout nothing is known. */
async function readCheckout(host, root) {
    const [{ createGit }, { AdapterError }] = await Promise.all([__webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 5597)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8456))]);
    const git = createGit({ workspace: root, clock: host.clock, environment: host.env, signal: host.signal });
    try {
        const [origin, head] = [await git.originUrl(), await git.head()];
        return { origin, repository: nameOf(origin), branch: head.branch };
    }
    catch (error) {
        if (error instanceof AdapterError)
            return { origin: undefined, repository: undefined, branch: undefined };
        throw error;
    }
}
/**
 * The run reads commits and manifests from the checkout: it must be the config repository. Names can only be
 * compared on the same host; a mirror elsewhere may have another.
 */
function checkRepository({ configRepository }, { origin, repository }, { env }) {
    const configured = nameOf(configRepository);
    if (configRepository === undefined || configured === undefined || origin === undefined || repository === undefined || repository === configured)
        return [];
    const host = hostOf(configRepository) ?? hostOf(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
    if (hostOf(origin) !== host)
        return [];
    return [{
            code: 'OSOP-INPUT-001',
            severity: 'error',
            message: `config-repository is \`${configured}\`, but the checkout is of \`${repository}\``,
            hint: `check \`${configured}\` out (actions/checkout with repository and path), and set working-directory to that path`,
        }];
}
function nameOf(repository) {
    return repository === undefined ? undefined : (0,repository_name/* repositoryName */.a)(repository);
}
/** Host of `https://host/…` and of `git@host:…`; undefined for `owner/name`. */
function hostOf(url) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/)(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? /^[^/@]+@([^/:]+):/.exec(url)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/compiled/commands/run.js










/** Events whose code comes from elsewhere while the secrets are this repository's: never deployed from. */
const untrustedEvents = new Set(['pull_request_target', 'workflow_run']);
/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull and merge requests
 * are only planned and validated.
 */
async function run(settings, host, report) {
    const trigger = (0,core_trigger/* readTrigger */.v)(host.env, (0,wiring/* readEvent */.j_)(host.env));
    const ended = (because, problems, file) => (0,command_result/* notRun */.n)({ because, problems, file, trigger, clock: host.clock, runId: (0,external_node_crypto_.randomUUID)() });
    const effective = trigger.proposed ? { ...settings, dryRun: true } : settings;
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const nowhere = (0,wiring/* checkFolder */.p$)(settings, host);
    if (nowhere.length > 0)
        return ended('invalid', nowhere, effective.workflow ?? 'workflow');
    if (trigger.event !== undefined && untrustedEvents.has(trigger.event))
        return ended('refused', [untrustedEvent(trigger.event)], effective.workflow ?? 'workflow');
    const source = (0,load_plan/* findWorkflow */.$k)(effective, root);
    if ('problem' in source)
        return ended('invalid', [source.problem], effective.workflow ?? 'workflow');
    const surroundings = await readSurroundings(effective, trigger, { host, root });
    const planning = await (0,load_plan/* loadPlan */.Yq)(source, {
        settings: effective,
        root,
        facts: {
            repositories: surroundings.repositories,
            branch: surroundings.facts.branch,
            otherRef: trigger.otherRef,
            // A pull request from a fork has no secrets: a plan that is not carried out needs none.
            slackBound: trigger.proposed || effective.slackWebhookUrl !== undefined,
            customHandlers: host.handlers ?? [],
        },
    });
    const { plan } = planning;
    const needsArgocd = plan === undefined || (0,workflow_plan/* reachesArgocd */.O)(plan);
    const connection = needsArgocd ? (0,wiring/* checkConnection */.jo)(effective) : [];
    const problems = [...(0,wiring/* warnAboutConnection */.I8)(effective), ...surroundings.problems, ...planning.problems, ...(effective.dryRun ? [] : connection)];
    if (plan === undefined || (0,problem/* hasErrors */.C)(problems))
        return ended('invalid', problems, source.file);
    const connected = await (0,wiring/* connectPorts */.fs)(effective, host, root);
    if ('problem' in connected)
        return ended('invalid', [...problems, connected.problem], source.file);
    try {
        return await (0,carry_out/* carryOut */.u)({
            plan, source, problems, trigger, host, report,
            settings: effective,
            engine: (0,engine_settings/* engineSettings */.O)(effective, { askArgocd: connection.length === 0, runCommands: true }),
            ports: connected.ports,
            clock: host.clock,
            facts: surroundings.facts,
        });
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


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3664);


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
    changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1, proposed: false, otherRef: undefined,
};
function githubTrigger(env, event) {
    const name = env['GITHUB_EVENT_NAME'];
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(event) ? event : {};
    const push = name === 'push' ? payload : {};
    const ref = env['GITHUB_REF'] ?? text(payload['ref']);
    const pullRequest = name === 'pull_request' || name === 'pull_request_target';
    const proposed = name !== 'pull_request_target' && (name?.startsWith('pull_request') === true || name === 'merge_group' || ref?.startsWith('refs/pull/') === true);
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
        otherRef: branch === undefined || branch === '' ? present(ref) : undefined,
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
        proposed: env['CI_MERGE_REQUEST_IID'] !== undefined || /merge_request|pull_request/.test(env['CI_PIPELINE_SOURCE'] ?? ''),
        otherRef: env['CI_COMMIT_TAG'] === undefined ? undefined : `refs/tags/${env['CI_COMMIT_TAG']}`,
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


/***/ }),

/***/ 3318:
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


/***/ })

};
