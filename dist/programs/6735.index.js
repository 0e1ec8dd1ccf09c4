export const id = 6735;
export const ids = [6735,5816];
export const modules = {

/***/ 23336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut),
  $: () => (/* binding */ workflowInputs)
});

// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(83318);
;// CONCATENATED MODULE: ./build/compiled/engine/custom-handler.js
/** The handlers by name, as a run takes them. */
function handlersByName(handlers) {
    return Object.fromEntries(handlers.map(({ name, perform }) => [name, perform]));
}

// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(55816);
;// CONCATENATED MODULE: ./build/compiled/commands/carry-out.js



/** Carries out a plan: the same for a run and a rehearsal. `manual` is what was asked for, for the record of a rollback by hand. */
async function carryOut(performance, manual) {
    const { plan, source, problems, settings, engine, ports, clock, facts, trigger, host, report, audit } = performance;
    // Loading is real work: the simulated time of a rehearsal must not pass for its sake.
    const { runPlan } = await clock.during(Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(77), __webpack_require__.e(3387), __webpack_require__.e(1355), __webpack_require__.e(5161), __webpack_require__.e(861), __webpack_require__.e(2141), __webpack_require__.e(1158), __webpack_require__.e(218), __webpack_require__.e(105), __webpack_require__.e(3434), __webpack_require__.e(3215), __webpack_require__.e(1254)]).then(__webpack_require__.bind(__webpack_require__, 53215)));
    const runId = ports.random.uuid();
    try {
        audit?.begin({ runId, trigger, settings, dryRun: engine.dryRun, workflow: { id: plan.document.id, source }, definitionCommit: source.file === built_in/* builtInFile */.aR ? undefined : trigger.sha, repository: facts.repository });
    }
    catch (error) {
        return (0,command_result/* notRun */.n)({ because: 'invalid', problems: [...problems, (0,command_result/* unwritable */.m)(error)], file: source.file, trigger, clock, runId });
    }
    const record = await runPlan({
        plan,
        runId,
        ports: audit === undefined ? ports : (await __webpack_require__.e(/* import() */ 2306).then(__webpack_require__.bind(__webpack_require__, 72306))).auditedPorts(ports, audit),
        clock,
        settings: engine,
        facts,
        inputs: workflowInputs(settings),
        variables: settings.variables,
        customHandlers: handlersByName(host.handlers ?? []),
        report: (event) => {
            audit?.observe(event);
            report(event);
        },
        signal: host.signal,
        ...(manual === undefined ? {} : { manual }),
    });
    audit?.end(record);
    return { trigger, plan, workflowHash: source.hash, record: { ...record, problems: [...problems, ...record.problems] } };
}
/** `inputs.*` of a workflow: the `app` input, and what `workflow-inputs` says. */
function workflowInputs(settings) {
    return { ...(settings.app === undefined ? {} : { app: settings.app }), ...settings.workflowInputs };
}


/***/ }),

/***/ 55816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable),
/* harmony export */   n: () => (/* binding */ notRun)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71179);


/** The result of a run that ended before it began: nothing was asked of anyone. */
function notRun({ because, problems, reason, file, clock, runId, trigger }) {
    const now = clock.now();
    const errors = problems.filter((problem) => problem.severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    const record = {
        runId,
        workflow: { id: file, name: file, file },
        dryRun: false,
        result: because === 'invalid' ? 'failed' : because,
        exitCode: because === 'nothing-to-do' ? _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[because],
        headline: 'Nothing was changed',
        reason: reason ?? `${errors[0]?.message ?? `the run was ${because}`}${more}`,
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
        images: [],
        validation: undefined,
    };
    return { trigger, plan: undefined, workflowHash: undefined, record };
}
/** Why an audit record cannot be written, as a problem. Throws what is none of the adapter's. */
function unwritable(error) {
    if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        throw error;
    return { code: 'OSOP-AUDIT-001', severity: 'error', message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
}


/***/ }),

/***/ 92373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ checkedOutFiles),
  $k: () => (/* binding */ findWorkflow),
  Yq: () => (/* binding */ loadPlan),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
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
    return new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(path, 200))} ${reason}.`, {
        hint: 'Name a file of the repository, relative to its root, with /.',
    });
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(83318);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(23336);
;// CONCATENATED MODULE: ./build/compiled/commands/load-plan.js








/** The files as they are checked out. */
function checkedOutFiles(root) {
    return { find: () => (0,wiring/* findWorkflowFiles */.Sh)(root), read: (file) => readWorkflowFile(file, root) };
}
/** The workflow to carry out: the input's, the first that is found, or the built-in one. */
function findWorkflow(settings, files) {
    if (settings.command === 'sync' || settings.command === 'wait' || settings.command === 'rollback') {
        if (settings.app === undefined)
            return { problem: noApplication(`${settings.command} needs to know which applications`) };
        return sourceOf(built_in/* builtInFile */.aR, { sync: built_in/* syncWorkflow */.F7, wait: built_in/* waitWorkflow */.vJ, rollback: built_in/* rollbackWorkflow */.k5 }[settings.command]);
    }
    const { image, images = [] } = settings.images;
    const bumps = image !== undefined || images.length > 0;
    // A pull request is not deployed: it has to be merged first.
    const onlyBumps = settings.command === 'bump' || (bumps && settings.commitMode === 'pull-request' && settings.workflow === undefined);
    if (settings.command === 'promote')
        return sourceOf(built_in/* builtInFile */.aR, (0,built_in/* promoteWorkflow */.yD)({ healthy: settings.app !== undefined && settings.argocd.server !== undefined }));
    if (onlyBumps)
        return sourceOf(built_in/* builtInFile */.aR, built_in/* bumpWorkflow */.CQ);
    const file = settings.workflow ?? files.find()[0];
    if (file !== undefined)
        return files.read(file);
    if (settings.app === undefined) {
        const problem = noApplication('there is no workflow file, and the built-in workflow needs the name of the application');
        return { problem: { ...problem, hint: 'set the input app, or put a workflow at .github/deploy.osop.yaml, or name one by the input workflow' } };
    }
    return sourceOf(built_in/* builtInFile */.aR, (0,built_in/* builtInWorkflow */.Bk)({ notify: settings.slackWebhookUrl !== undefined, bump: bumps }));
}
function noApplication(message) {
    return { code: 'OSOP-INPUT-003', severity: 'error', message, hint: 'set the input app, selector or project' };
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
async function loadPlan(source, { settings, root, facts, readWorkflow }) {
    const { planWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(2141), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 20105));
    const context = {
        repositories: facts.repositories,
        branch: facts.branch,
        otherRef: facts.otherRef,
        inputs: (0,carry_out/* workflowInputs */.$)(settings),
        variables: settings.variables,
        slackBound: facts.slackBound,
        allowedOrigins: facts.asksNobody === true ? 'any' : settings.checking.origins,
        allowCommands: settings.allowCommands,
        prune: settings.prune,
        customHandlers: facts.customHandlers ?? [],
        readWorkflow: readWorkflow ?? subWorkflowReader(source, (0,wiring/* repositoryRoot */.Hn)(root)),
    };
    return await planWorkflow(source.text, source.file, context);
}


/***/ }),

/***/ 26735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkWorkflows: () => (/* binding */ checkWorkflows)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92373);


/** Plans each workflow file as `graph` does: what only a run can know (repository, branch, secrets) is taken as given. */
async function checkWorkflows(files, { settings, top, read }) {
    const problems = [];
    for (const file of files) {
        const text = read(file);
        if (text === undefined) {
            problems.push({ code: 'OSOP-INPUT-004', severity: 'error', message: `the workflow file ${file} cannot be read`, where: { file, line: 1, column: 1 } });
            continue;
        }
        const planning = await (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlan */ .Yq)((0,_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(file, text), {
            root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, file, '..'),
            settings: { ...settings, app: settings.app ?? 'app', allowCommands: true },
            facts: { repositories: 'any', branch: undefined, slackBound: true, asksNobody: true },
        });
        problems.push(...planning.problems);
    }
    return problems;
}


/***/ }),

/***/ 83318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ builtInWorkflow),
/* harmony export */   CQ: () => (/* binding */ bumpWorkflow),
/* harmony export */   F7: () => (/* binding */ syncWorkflow),
/* harmony export */   Pk: () => (/* binding */ previewWorkflows),
/* harmony export */   aR: () => (/* binding */ builtInFile),
/* harmony export */   k5: () => (/* binding */ rollbackWorkflow),
/* harmony export */   vJ: () => (/* binding */ waitWorkflow),
/* harmony export */   yD: () => (/* binding */ promoteWorkflow)
/* harmony export */ });
/** Name under which the built-in workflow appears where a file would be named. */
const builtInFile = 'built-in.osop.yaml';
/**
 * The workflow of a run without a file: commit (with `bump`, one of its own that sets images), validate, sync, gate on health, and roll back when the
 * sync or the gate fails. With `notify` it tells Slack how it ended.
 */
function builtInWorkflow({ notify, bump }) {
    const nodes = `${head}${bump ? bumpNode : commitNode}${deployNodes}`;
    return notify ? `${nodes}${notifyNodes}${edges}${notifyEdges}` : `${nodes}${edges}`;
}
/** The workflow of the command `bump`. */
const bumpWorkflow = `osop_version: "2.0"
id: bump
name: Set images in the config repository
nodes:
  - id: bump
    type: git
    purpose: Set the images by one commit
    runtime: {action: bump}
    outputs: [commit_sha, images]
edges: []
`;
/** The workflow of the command `promote`; with `healthy`, what `app` runs must be healthy. */
function promoteWorkflow({ healthy }) {
    return `osop_version: "2.0"
id: promote
name: Promote versions to the next environment
nodes:
  - id: promote
    type: git
    purpose: Copy the versions by one commit
    runtime: {action: promote${healthy ? ', healthy_app: "${inputs.app}"' : ''}}
    outputs: [commit_sha, images]
edges: []
`;
}
const syncNode = `  - id: sync
    type: infra
    purpose: Sync the applications
    runtime: {tool: argocd, action: sync, app_name: "\${inputs.app}"}
    outputs: [sync_status]
`;
const waitNode = `  - id: health
    type: api
    purpose: Wait until they are healthy and stay so
    runtime: {method: GET, url: "https://argocd/api/v1/applications/\${inputs.app}"}
    outputs: [health_status]
`;
/** The workflow of the command `sync`: which revision, the inputs and the applications themselves say. */
const syncWorkflow = `osop_version: "2.0"
id: sync
name: Sync by Argo CD and verify
nodes:
${syncNode}${waitNode}edges:
  - {from: sync, to: health}
`;
/** The workflow of the command `wait`. */
const waitWorkflow = `osop_version: "2.0"
id: wait
name: Wait until it is live and healthy
nodes:
${waitNode}edges: []
`;
/** The workflow of the command `rollback`: where to, the inputs say. */
const rollbackWorkflow = `osop_version: "2.0"
id: rollback
name: Roll back and verify
nodes:
  - id: rollback
    type: infra
    purpose: Go back, and prove that it runs
    runtime: {tool: argocd, action: rollback, app_name: "\${inputs.app}", steps: 1}
    outputs: [rollback_status]
edges: []
`;
const previewNode = (id, action, purpose) => `  - id: ${id}
    type: infra
    purpose: ${purpose}
    runtime: {tool: osop, action: ${action}}
`;
/** The workflows of the command `preview`: their nodes are its own. */
const previewWorkflows = {
    deploy: `osop_version: "2.0"
id: preview
name: Preview of a pull request
nodes:
${previewNode('preview', 'preview', 'Make the Application of the pull request, or find it')}${previewNode('health', 'preview-health', 'Bring the head of the pull request to the cluster and wait until it is healthy')}${previewNode('tests', 'preview-tests', 'Tell what its PostSync hooks said')}edges:
  - {from: preview, to: health}
  - {from: health, to: tests}
`,
    delete: `osop_version: "2.0"
id: preview-delete
name: Delete the preview of a pull request
nodes:
${previewNode('delete', 'preview-delete', 'Delete what was made for the pull request')}edges: []
`,
    sweep: `osop_version: "2.0"
id: preview-sweep
name: Delete previews of closed pull requests
nodes:
${previewNode('sweep', 'preview-sweep', 'Delete the previews that are left over')}edges: []
`,
};
const head = `osop_version: "2.0"
id: built-in
name: Deploy by Argo CD and verify
nodes:
`;
const commitNode = `  - id: commit
    type: git
    purpose: Find the commit to deploy and what it changed
    runtime: {action: webhook}
    outputs: [commit_sha, changed_files]
`;
/** Called as the node in whose place it stands. */
const bumpNode = `  - id: commit
    type: git
    purpose: Set the images by one commit
    runtime: {action: bump}
    outputs: [commit_sha, changed_files]
`;
const deployNodes = `  - id: validate
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
