export const id = 960;
export const ids = [960];
export const modules = {

/***/ 64674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readSurroundings)
/* harmony export */ });
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99898);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33664);


/** Gathers the facts of a run. What the event says counts only where it is about the config repository and its branch. */
async function readSurroundings(settings, trigger, { host, root }) {
    const configured = nameOf(settings.configRepository);
    const triggered = nameOf(trigger.repository);
    const eventIsAboutIt = configured === undefined || triggered === undefined || configured === triggered;
    const eventCounts = eventIsAboutIt && (settings.configBranch === undefined || trigger.branch === undefined || settings.configBranch === trigger.branch);
    const checkout = await readCheckout(settings, host, root);
    // The branch that is checked out says nothing of another repository.
    const ownBranch = configured === undefined || checkout.repository === undefined || configured === checkout.repository ? checkout.branch : undefined;
    const known = [configured, triggered].filter((name) => name !== undefined);
    const repositories = known.length > 0 || checkout.repository === undefined ? known : [checkout.repository];
    return {
        repositories: [...new Set(repositories)],
        problems: checkRepository(settings, checkout, host),
        facts: {
            repository: repositories[0],
            branch: settings.configBranch ?? (eventCounts ? trigger.branch : undefined) ?? (eventCounts && trigger.otherRef !== undefined ? undefined : ownBranch),
            sha: eventCounts ? trigger.sha : undefined,
            previousSha: eventCounts ? trigger.previousSha : undefined,
            sourceSha: eventIsAboutIt ? undefined : trigger.sha,
            changedFiles: eventCounts ? trigger.changedFiles : undefined,
            event: trigger.event,
            actor: trigger.actor,
            runUrl: trigger.runUrl,
            rerun: trigger.runAttempt === undefined ? 'unknown' : trigger.runAttempt > 1,
        },
    };
}
/** What the checkout itself says. Without a checkout nothing is known. */
async function readCheckout({ secrets }, host, root) {
    const [{ createGit }, { AdapterError }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4632), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 24632)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18456))]);
    const git = createGit({ workspace: root, clock: host.clock, redact: (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)(secrets), environment: host.env, signal: host.signal });
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
    return repository === undefined ? undefined : (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)(repository);
}
/** Host of `https://host/…` and of `git@host:…`; undefined for `owner/name`. */
function hostOf(url) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/)(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? /^[^/@]+@([^/:]+):/.exec(url)?.[1]?.toLowerCase();
}


/***/ }),

/***/ 10960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(51432);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(83318);
// EXTERNAL MODULE: ./build/compiled/core/workflow/plan.js + 25 modules
var workflow_plan = __webpack_require__(20105);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/commands/affected/choose-affected.js

/**
 * The applications of `sync` and `wait` where no input names any: those that the change touches, as `affected` lists them. A list
 * that may not be whole is none.
 */
async function chooseAffected(settings, host) {
    if ((settings.command !== 'sync' && settings.command !== 'wait') || settings.app !== undefined)
        return { settings, problems: [] };
    const { affected } = await Promise.all(/* import() */[__webpack_require__.e(3326), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(77), __webpack_require__.e(4632), __webpack_require__.e(1172), __webpack_require__.e(8486), __webpack_require__.e(577), __webpack_require__.e(5206)]).then(__webpack_require__.bind(__webpack_require__, 71564));
    const outcome = await affected(settings, host);
    if (outcome.kind === 'invalid-input')
        return { because: 'invalid', problems: [unnamed(settings.command, 'what changed cannot be told'), ...outcome.problems] };
    const { report } = outcome;
    if (report.known === 0 && report.rows.length === 0)
        return { because: 'invalid', problems: [unnamed(settings.command, 'no file of this repository defines one')] };
    if (report.following === 0 && report.rows.length === 0)
        return { because: 'invalid', problems: [unnamed(settings.command, 'none that a file defines has a source in this repository at this branch'), ...report.problems] };
    if ((0,problem/* hasErrors */.C)(report.problems))
        return { because: 'invalid', problems: [unnamed(settings.command, 'which ones the change touches cannot be told'), ...report.problems] };
    const names = report.rows.flatMap(({ id, change }) => (change === 'removed' || change === 'added' ? [] : [id]));
    const problems = [...report.problems, ...newOnes(report)];
    if (names.length === 0)
        return { because: 'nothing-to-do', problems, reason: report.headline };
    return { settings: { ...settings, app: names.join(',') }, problems: [...problems, taken(names, report)] };
}
function unnamed(command, why) {
    return { code: 'OSOP-INPUT-003', severity: 'error', message: `${command} needs to know which applications: no input names any, and ${why}`, hint: 'set the input app, selector or project' };
}
function taken(names, { headline }) {
    return { code: 'OSOP-APP-004', severity: 'notice', message: `${headline}: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ` and ${names.length - 20} more` : ''}`, hint: 'no input names applications, so those that the change touches are taken; set app, selector or project for others' };
}
/** Argo CD does not know them before whatever makes them has been synced. */
function newOnes({ rows }) {
    return rows.flatMap(({ id, change, where, parents }) => (change !== 'added' || parents.length > 0 ? [] : [{
            code: 'OSOP-APP-004', severity: 'notice', message: `${id} is new: it is not synced before Argo CD has it`, where, hint: 'apply its definition, or keep it in an app-of-apps, whose sync takes its children along',
        }]));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/commands/load-plan.js + 1 modules
var load_plan = __webpack_require__(92373);
;// CONCATENATED MODULE: ./build/compiled/commands/base-definition.js





/**
 * Opens the commit that `pull_request_target` or `workflow_run` is for. `file` is the workflow that an input names. A problem
 * where the commit is not here, and, for a run that would change something, where something else is checked out.
 */
async function openBase(file, { trigger, host, root, secrets }) {
    const { createGit } = await Promise.all(/* import() */[__webpack_require__.e(4632), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 24632));
    const git = createGit({ workspace: root, clock: host.clock, redact: (0,redact.createRedactor)(secrets), environment: host.env, signal: host.signal });
    const { sha, event = 'this event' } = trigger;
    if (sha === undefined)
        return { problem: refused(`a run for the event ${event} does not say which commit it is for`) };
    try {
        const head = trigger.proposed ? undefined : await git.head();
        if (head !== undefined && head.sha !== sha)
            return { problem: refused(`a run for the event ${event} is for commit ${sha.slice(0, 7)}, but ${head.sha.slice(0, 7)} is checked out, which may be somebody else's`) };
        const files = await readFiles(git, { sha, file, root });
        return { files, plan: async (source, task) => await planFromBase(source, { task, git, sha }) };
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return { problem: refused(`a run for the event ${event} reads its workflow from commit ${sha.slice(0, 7)}, which cannot be read here: ${error.message}`) };
        throw error;
    }
}
async function readFiles(git, { sha, file, root }) {
    const repository = (0,wiring/* repositoryRoot */.Hn)(root);
    const pathOf = (name) => (0,external_node_path_.relative)(repository, (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(root, name)).split('\\').join('/');
    const all = new Set(await git.files(sha));
    const found = wiring/* workflowFolders */.lk.flatMap((folder) => {
        const within = pathOf(folder);
        return [...all].filter((path) => path.endsWith('.osop.yaml') && (within === '' ? !path.includes('/') : path.startsWith(`${within}/`) && !path.slice(within.length + 1).includes('/'))).toSorted();
    }).map((path) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(repository, path)).split('\\').join('/'));
    const wanted = file ?? found[0];
    const path = wanted === undefined ? '' : pathOf(wanted);
    const text = all.has(path) ? (await git.readTexts(sha, [path])).get(path) : undefined;
    return {
        find: () => found,
        read: (name) => (text === undefined
            ? { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: `the workflow file ${name} is not in commit ${sha.slice(0, 7)}, which this run is for`, hint: found.length === 0 ? 'the path is relative to working-directory, and must be one of the repository' : `found: ${found.join(', ')}` } }
            : (0,load_plan/* sourceOf */.vz)(path, text)),
    };
}
/** Plans with the sub-workflows of the commit: which ones are needed is known when those before them are read. */
async function planFromBase(source, { task, git, sha }) {
    const known = new Map();
    for (;;) {
        const missing = new Set();
        const planning = await (0,load_plan/* loadPlan */.Yq)(source, {
            ...task,
            readWorkflow: (path) => {
                if (!known.has(path))
                    missing.add(path);
                return known.get(path);
            },
        });
        if (missing.size === 0)
            return planning;
        const texts = await git.readTexts(sha, [...missing].filter((path) => !(0,external_node_path_.isAbsolute)(path)));
        for (const path of missing)
            known.set(path, texts.get(path));
    }
}
function refused(message) {
    return { code: 'OSOP-INPUT-005', severity: 'error', message, hint: 'check out without `ref`, which is the commit of this repository\'s own branch; or deploy on push and validate pull requests on pull_request' };
}

// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(23336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(55816);
// EXTERNAL MODULE: ./build/compiled/commands/engine-settings.js
var engine_settings = __webpack_require__(61653);
// EXTERNAL MODULE: ./build/compiled/commands/manifest-checks.js + 1 modules
var manifest_checks = __webpack_require__(6104);
// EXTERNAL MODULE: ./build/compiled/commands/run-facts.js
var run_facts = __webpack_require__(64674);
;// CONCATENATED MODULE: ./build/compiled/commands/run.js














/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull and merge requests
 * are only planned and validated. For an event that has this repository's secrets, but may have somebody else's files, the workflow
 * is the one of this repository's own branch.
 */
async function run(settings, host, { report, audit, handOver }) {
    const trigger = (0,core_trigger/* readTrigger */.v)(host.env, (0,wiring/* readEvent */.j_)(host.env));
    const ended = (because, problems, file, reason) => (0,command_result/* notRun */.n)({ because, problems, file, trigger, clock: host.clock, runId: (0,external_node_crypto_.randomUUID)(), ...(reason === undefined ? {} : { reason }) });
    // To wait changes nothing, whatever the event: a preview of a pull request is waited for too.
    const looksOnly = settings.command === 'wait';
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const nowhere = (0,wiring/* checkFolder */.p$)(settings, host);
    if (nowhere.length > 0)
        return ended('invalid', nowhere, settings.workflow ?? 'workflow');
    const chosen = await chooseAffected(settings, host);
    if ('because' in chosen)
        return ended(chosen.because, chosen.problems, built_in/* builtInFile */.aR, chosen.reason);
    const effective = { ...chosen.settings, dryRun: looksOnly ? false : trigger.proposed || settings.dryRun };
    const base = !looksOnly && trigger.readsBase ? await openBase(effective.workflow, { trigger, host, root, secrets: effective.secrets }) : undefined;
    if (base !== undefined && 'problem' in base)
        return ended('refused', [base.problem], effective.workflow ?? 'workflow');
    const source = (0,load_plan/* findWorkflow */.$k)(effective, base?.files ?? (0,load_plan/* checkedOutFiles */.Ve)(root));
    if ('problem' in source)
        return ended('invalid', [source.problem], effective.workflow ?? 'workflow');
    const surroundings = await (0,run_facts/* readSurroundings */.S)(effective, trigger, { host, root });
    const planning = await (base?.plan ?? load_plan/* loadPlan */.Yq)(source, {
        settings: effective,
        root,
        facts: {
            repositories: surroundings.repositories,
            branch: surroundings.facts.branch,
            otherRef: trigger.otherRef,
            // A pull request from a fork has no secrets: a plan that is not carried out needs none.
            slackBound: trigger.proposed || effective.slackWebhookUrl !== undefined || effective.notify.slack !== undefined,
            customHandlers: host.handlers ?? [],
        },
    });
    const { plan } = planning;
    const needsArgocd = plan === undefined || (0,workflow_plan/* reachesArgocd */.O)(plan);
    const connection = needsArgocd ? (0,wiring/* checkConnection */.jo)(effective, host.env) : [];
    const { checks, problems: checkProblems } = await (0,manifest_checks/* openManifestChecks */.L)(effective, host);
    const problems = [...chosen.problems, ...(0,wiring/* warnAboutConnection */.I8)(effective), ...(needsCheckout(settings) ? surroundings.problems : []), ...checkProblems, ...planning.problems, ...(effective.dryRun ? [] : connection)];
    if (plan === undefined || (0,problem/* hasErrors */.C)(problems))
        return ended('invalid', problems, source.file);
    const connected = await (0,wiring/* connectPorts */.fs)(effective, host, root);
    if ('problem' in connected)
        return ended('invalid', [...problems, connected.problem], source.file);
    try {
        // A deployment whose records would not get where they belong does not take place.
        const unkept = effective.dryRun ? [] : ((await handOver?.check()) ?? []);
        if ((0,problem/* hasErrors */.C)(unkept))
            return ended('invalid', [...problems, ...unkept], source.file);
        const performance = {
            plan, source, problems, trigger, host, report, audit,
            settings: effective,
            engine: (0,engine_settings/* engineSettings */.O)(effective, { askArgocd: connection.length === 0, runCommands: true, manifestChecks: checks }),
            ports: connected.ports,
            clock: host.clock,
            facts: surroundings.facts,
        };
        if (settings.command !== 'rollback')
            return await (0,carry_out/* carryOut */.u)(performance);
        return await (await __webpack_require__.e(/* import() */ 8428).then(__webpack_require__.bind(__webpack_require__, 86047))).rollBackByHand(performance);
    }
    finally {
        connected.close();
    }
}
/** Only a workflow reads commits and manifests from the checkout. */
function needsCheckout({ command }) {
    return command !== 'bump' && command !== 'promote' && command !== 'sync' && command !== 'wait' && command !== 'rollback';
}


/***/ })

};
