export const id = 811;
export const ids = [811];
export const modules = {

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
// EXTERNAL MODULE: ./build/compiled/core/workflow/plan.js + 24 modules
var workflow_plan = __webpack_require__(5584);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 1 modules
var wiring = __webpack_require__(5199);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(3336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/compiled/commands/engine-settings.js
var engine_settings = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/compiled/commands/load-plan.js + 1 modules
var load_plan = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/compiled/commands/manifest-checks.js + 4 modules
var manifest_checks = __webpack_require__(1317);
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
            rerun: trigger.runAttempt > 1,
        },
    };
}
/** What the checkout itself says. Without a checkout nothing is known. */
async function readCheckout(host, root) {
    const [{ createGit }, { AdapterError }] = await Promise.all([__webpack_require__.e(/* import() */ 824).then(__webpack_require__.bind(__webpack_require__, 9824)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8456))]);
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
    // To wait changes nothing, whatever the event: a preview of a pull request is waited for too.
    const looksOnly = settings.command === 'wait';
    const effective = { ...settings, dryRun: looksOnly ? false : trigger.proposed || settings.dryRun };
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const nowhere = (0,wiring/* checkFolder */.p$)(settings, host);
    if (nowhere.length > 0)
        return ended('invalid', nowhere, effective.workflow ?? 'workflow');
    if (!looksOnly && trigger.event !== undefined && untrustedEvents.has(trigger.event))
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
    const connection = needsArgocd ? (0,wiring/* checkConnection */.jo)(effective, host.env) : [];
    const { checks, problems: checkProblems } = await (0,manifest_checks/* openManifestChecks */.L)(effective, host);
    const problems = [...(0,wiring/* warnAboutConnection */.I8)(effective), ...(needsCheckout(settings) ? surroundings.problems : []), ...checkProblems, ...planning.problems, ...(effective.dryRun ? [] : connection)];
    if (plan === undefined || (0,problem/* hasErrors */.C)(problems))
        return ended('invalid', problems, source.file);
    const connected = await (0,wiring/* connectPorts */.fs)(effective, host, root);
    if ('problem' in connected)
        return ended('invalid', [...problems, connected.problem], source.file);
    try {
        return await (0,carry_out/* carryOut */.u)({
            plan, source, problems, trigger, host, report,
            settings: effective,
            engine: (0,engine_settings/* engineSettings */.O)(effective, { askArgocd: connection.length === 0, runCommands: true, manifestChecks: checks }),
            ports: connected.ports,
            clock: host.clock,
            facts: surroundings.facts,
        });
    }
    finally {
        connected.close();
    }
}
/** Only a workflow reads commits and manifests from the checkout. */
function needsCheckout({ command }) {
    return command !== 'bump' && command !== 'promote' && command !== 'sync' && command !== 'wait';
}
function untrustedEvent(event) {
    return {
        code: 'OSOP-INPUT-005',
        severity: 'error',
        message: `a run for the event ${event} is refused: it has this repository's secrets, but may carry somebody else's files`,
        hint: 'deploy on push or workflow_dispatch; validate pull requests on pull_request',
    };
}


/***/ })

};
