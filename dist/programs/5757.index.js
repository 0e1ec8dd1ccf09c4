export const id = 5757;
export const ids = [5757,8873,4548,5107,8138,6726,1254,5816];
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

/***/ 15757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graph: () => (/* binding */ graph)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69619);
/* harmony import */ var _core_report_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94548);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14002);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99898);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97566);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27027);
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92373);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65653);








/** `graph`: the workflow as Mermaid text and as an HTML page, which is written where the input `report` says so. */
async function graph(settings, host) {
    const root = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoot */ .oS)(settings, host);
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_4__.createRedactor)(settings.secrets);
    const source = (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkflow */ .$k)({ ...settings, app: settings.app ?? 'app' }, (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutFiles */ .Ve)(root));
    if ('problem' in source)
        return { mermaid: undefined, problems: [source.problem] };
    // Drawing needs no repository and no secret: whatever the file names is taken as given.
    const planning = await (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPlan */ .Yq)(source, {
        root,
        settings: { ...settings, app: settings.app ?? 'app', allowCommands: true },
        facts: { repositories: 'any', branch: undefined, slackBound: true, asksNobody: true },
    });
    if (planning.plan === undefined || (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .C)(planning.problems))
        return { mermaid: undefined, problems: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_6__/* .redactProblems */ .Y$)(planning.problems, redact) };
    return await written(planning.plan, { settings, host, redact, problems: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_6__/* .redactProblems */ .Y$)(planning.problems, redact) });
}
async function written(plan, { settings, host, redact, problems }) {
    const { name, description, file } = plan.document;
    const page = async () => {
        const { workflowPage } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(8316), __webpack_require__.e(9970), __webpack_require__.e(8187)]).then(__webpack_require__.bind(__webpack_require__, 18187));
        return workflowPage({ ...(0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_6__/* .redactTexts */ .SG)({ name, description, file }, redact), workflow: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_6__/* .redactDrawn */ .Yd)(plan, redact), toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r });
    };
    const mermaid = redact((0,_core_report_mermaid_js__WEBPACK_IMPORTED_MODULE_0__.workflowMermaid)(plan));
    if (settings.report === undefined)
        return { mermaid, page, report: undefined, problems };
    const report = (0,_write_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(settings.report, await page(), { settings, host });
    if ('path' in report)
        return { mermaid, page, report: report.path, problems };
    return { mermaid: undefined, problems: [...problems, { code: 'OSOP-INPUT-004', severity: 'error', message: report.message, hint: 'set report to a path that can be written' }] };
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

/***/ 65653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yW: () => (/* binding */ argocdUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55107);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14002);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97566);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27027);






/** Writes the HTML report of a run whose record has no secrets any more; undefined where none is asked for. */
async function writeReport({ record, plan, trigger, workflowHash }, options) {
    const { settings, host, redact } = options;
    if (settings.report === undefined)
        return undefined;
    const { runReport } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(8316), __webpack_require__.e(9970), __webpack_require__.e(8187), __webpack_require__.e(6726)]).then(__webpack_require__.bind(__webpack_require__, 18187));
    const { event, runUrl } = (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(trigger, redact);
    const text = runReport({
        record,
        command: settings.command,
        workflow: plan === undefined ? undefined : (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactDrawn */ .Yd)(plan, redact),
        trigger: (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(options.trigger, redact),
        event,
        runUrl,
        audit: options.audit,
        repositoryUrl: settings.command === 'rehearse' ? undefined : repositoryUrl(settings, trigger.repository, host.env),
        knownUrls: settings.command === 'rehearse' ? [] : [argocdUrl(settings), host.env['GITHUB_SERVER_URL']],
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
        ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
    });
    return writeText(settings.report, text, { settings, host });
}
/** Writes a report to a path of the working directory, with the folders that it needs. */
function writeText(file, text, { settings, host }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_wiring_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoot */ .oS)(settings, host), file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        return { path };
    }
    catch (error) {
        return { message: `the report could not be written: ${error.message}` };
    }
}
/** The address of Argo CD, for links; undefined where none is set. */
function argocdUrl({ argocd: { server } }) {
    return server === undefined || server.includes('://') ? server : `https://${server}`;
}
/** Where GitHub shows the config repository; undefined where it is kept elsewhere, or where that is not known. */
function repositoryUrl({ configRepository }, triggered, env) {
    if (env['GITHUB_REPOSITORY'] === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return (0,_core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_5__.configRepositoryUrl)(configRepository, { server, repository: triggered });
}


/***/ }),

/***/ 55107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configRepositoryUrl: () => (/* binding */ configRepositoryUrl)
/* harmony export */ });
/** Where GitHub shows the config repository: that of the input, else the job's own; undefined where it is kept elsewhere. */
function configRepositoryUrl(configRepository, { server, repository }) {
    const name = configRepository === undefined ? repository : nameOn(server, configRepository);
    return name === undefined ? undefined : `${server}/${name}`;
}
function nameOn(server, repository) {
    const name = repository.startsWith(`${server}/`) ? repository.slice(server.length + 1).replace(/\.git$/, '') : repository;
    return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name) ? name : undefined;
}


/***/ }),

/***/ 72137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wasTaken),
/* harmony export */   w: () => (/* binding */ arrowsOf)
/* harmony export */ });
/** The arrows between nodes that exist: an edge is one, a `switch` edge one for each case. */
function arrowsOf(workflow) {
    return workflow.edges
        .flatMap(({ edge }, edgeIndex) => {
        if (edge.mode !== 'switch')
            return [{ edgeIndex, from: edge.from, to: edge.to, labels: edgeLabels(edge), isCase: false }];
        const cases = edge.cases.map((choice) => ({ edgeIndex, from: edge.from, to: choice.to, labels: [caseLabel(edge, choice)], isCase: true }));
        return [...cases, { edgeIndex, from: edge.from, to: edge.defaultTo ?? edge.to, labels: ['otherwise'], isCase: true }];
    })
        .filter(({ from, to }) => workflow.nodes.has(from) && workflow.nodes.has(to));
}
/** True where the run went along this arrow. */
function wasTaken(arrow, record, records) {
    const target = records.get(arrow.to);
    const reached = !arrow.isCase || target?.status === 'planned' || (target?.attempts ?? 0) > 0;
    return record.edgesTaken.includes(arrow.edgeIndex) && reached;
}
function edgeLabels(edge) {
    const condition = edge.condition === undefined ? undefined : `if ${oneCondition(edge.condition.text)}`;
    const each = edge.forEach === undefined ? undefined : `for each of ${oneCondition(edge.forEach.text)}`;
    const mode = edge.mode === 'sequential' || edge.mode === 'conditional' ? undefined : edge.mode;
    return [edge.label, mode, each, condition].filter((part) => part !== undefined);
}
function caseLabel(edge, choice) {
    const subject = edge.condition === undefined ? '' : `${oneCondition(edge.condition.text)} is `;
    return `${subject}${JSON.stringify(choice.value)}`;
}
function oneCondition(text) {
    return text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 94548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowMermaid: () => (/* binding */ workflowMermaid)
/* harmony export */ });
/* harmony import */ var _drawn_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72137);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15750);



/** Where Mermaid and GitHub give up (`maxTextSize`, `maxEdges`): https://mermaid.js.org/config/schema-docs/config.html */
const maxCharacters = 50_000;
const maxArrows = 500;
/** Room for the note on what was left out and for the classes. */
const reserve = 1_500;
/** Opening and closing of a node by what it does. */
const shapes = {
    commit: ['(["', '"])'],
    bump: ['(["', '"])'],
    promote: ['(["', '"])'],
    tag: ['(["', '"])'],
    validate: ['[/"', '"/]'],
    sync: ['("', '")'],
    gate: ['{{"', '"}}'],
    rollback: ['[\\"', '"\\]'],
    check: ['{{"', '"}}'],
    action: ['("', '")'],
    notify: ['>"', '"]'],
    command: ['["', '"]'],
    approval: ['[/"', '"\\]'],
    workflow: ['[["', '"]]'],
    custom: ['["', '"]'],
};
/** Fill, border and text, each with enough contrast in GitHub's light and dark theme. */
const classes = {
    succeeded: 'fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#660018,stroke-width:3px',
    skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3',
    blocked: 'fill:#fff8c5,stroke:#9a6700,color:#4d2d00',
    planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    cancelled: 'fill:#fff1e5,stroke:#bc4c00,color:#471700',
};
/**
 * A workflow as a Mermaid flowchart of less than 50,000 characters. With a record, nodes carry symbol,
 * colour and time of their outcome, and the edges that were taken are thick, the others dotted.
 * No id of the file becomes syntax: nodes are called `n0`, `n1`, ….
 */
function workflowMermaid(workflow, record) {
    const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
    const names = new Map([...workflow.nodes.keys()].map((id, place) => [id, `n${place}`]));
    const lines = ['flowchart TD'];
    let room = maxCharacters - reserve - lines.join('').length;
    const add = (line) => {
        if (line.length + 1 > room)
            return false;
        room -= line.length + 1;
        lines.push(line);
        return true;
    };
    const drawn = new Map();
    for (const [id, { node, step }] of workflow.nodes) {
        const name = names.get(id) ?? '';
        const outcome = records.get(id);
        const [open, close] = shapes[step.kind];
        const suffix = classOf(outcome) === undefined ? '' : `:::${classOf(outcome)}`;
        if (!add(`  ${name}${open}${labelOf(node, outcome)}${close}${suffix}`))
            break;
        drawn.set(id, name);
    }
    const arrows = (0,_drawn_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .arrowsOf */ .w)(workflow);
    let drawnArrows = 0;
    for (const arrow of arrows) {
        const from = drawn.get(arrow.from);
        const to = drawn.get(arrow.to);
        if (from === undefined || to === undefined)
            continue;
        const label = arrow.labels.length === 0 ? '' : `|"${arrow.labels.map(labelPart).join('<br/>')}"|`;
        if (drawnArrows === maxArrows || !add(`  ${from} ${lineOf(arrow, record, records)}${label} ${to}`))
            break;
        drawnArrows += 1;
    }
    lines.push(...leftOut(workflow.nodes.size - drawn.size, arrows.length - drawnArrows), ...classLines([...drawn.keys()].map((id) => records.get(id))));
    return `${lines.join('\n')}\n`;
}
function labelPart(text) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMermaid)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(text, 120));
}
function labelOf(node, outcome) {
    const symbol = outcome === undefined ? '' : `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLooks */ .Rg[outcome.status].mark} `;
    const time = outcome === undefined || outcome.attempts === 0 ? '' : ` · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(outcome.durationMs)}`;
    const described = (node.name ?? node.purpose).trim();
    const title = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMermaid)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(node.id, 60));
    const what = described === '' || described === node.id ? '' : `<br/>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMermaid)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(described, 100))}`;
    return `${symbol}${title}${time}${what}`;
}
function lineOf(arrow, record, records) {
    if (record === undefined)
        return '-->';
    return (0,_drawn_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .wasTaken */ .B)(arrow, record, records) ? '==>' : '-.->';
}
function classOf(outcome) {
    const status = outcome?.status;
    return status === undefined || status === 'pending' || status === 'running' ? undefined : status;
}
function classLines(outcomes) {
    const used = new Set(outcomes.map(classOf).filter((name) => name !== undefined));
    return [...used].map((name) => `  classDef ${name} ${classes[name]}`);
}
function leftOut(nodes, arrows) {
    if (nodes === 0 && arrows === 0)
        return [];
    return [`  leftOut["not drawn: ${nodes} more nodes, ${arrows} more edges"]`];
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
