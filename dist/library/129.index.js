export const id = 129;
export const ids = [129];
export const modules = {

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRunSurfaces: () => (/* binding */ openRunSurfaces)
/* harmony export */ });
/* harmony import */ var _core_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3551);
/* harmony import */ var _core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5107);
/* harmony import */ var _core_github_job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9641);
/* harmony import */ var _core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8323);
/* harmony import */ var _core_report_diff_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8763);
/* harmony import */ var _core_report_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(817);
/* harmony import */ var _core_report_run_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5677);
/* harmony import */ var _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(864);
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1179);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3210);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1252);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7559);













/** What the inputs ask for; undefined where that is nothing. Texts that come here must be without secrets. */
function openRunSurfaces(settings, host) {
    const job = (0,_core_github_job_js__WEBPACK_IMPORTED_MODULE_10__/* .readGithubJob */ .F)(host.env, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(host.env));
    const deploys = job !== undefined && wantsDeployment(settings, job);
    const nothing = (0,_telling_js__WEBPACK_IMPORTED_MODULE_9__/* .cannotShow */ .FD)(settings, job);
    if (nothing !== undefined)
        return nothing.warnings.length === 0 ? undefined : { started: () => undefined, ended: async () => nothing };
    if (job === undefined || !(settings.surfaces.checkRun || settings.surfaces.comment || deploys))
        return undefined;
    const telling = new _telling_js__WEBPACK_IMPORTED_MODULE_9__/* .Telling */ .Q(job, { settings, host });
    let event;
    let begun;
    return {
        started: (started) => {
            // A rollback by hand asks first, and tells of more than one run.
            if (begun !== undefined || started.dryRun)
                return;
            event = started;
            begun = begin(telling, { settings, event: started });
        },
        ended: async (record, { proposed }) => {
            const named = event?.apps ?? [];
            const { id, environment, number } = (await begun) ?? {};
            telling.takeHeart();
            const look = { job, named, command: settings.command, repositoryUrl: (0,_core_github_config_repository_url_js__WEBPACK_IMPORTED_MODULE_11__/* .configRepositoryUrl */ .A)(settings.configRepository, { server: job.server, repository: job.repository }) };
            if (id !== undefined && environment !== undefined)
                await endDeployment(telling, { record, id, environment });
            else if (settings.command === 'rollback' && deploys && !record.dryRun)
                await settleByHand(telling, { record, settings, named });
            const commented = number ?? (settings.surfaces.comment ? await pullRequestOf(telling, settings) : undefined);
            if (settings.surfaces.comment && commented !== undefined) {
                const section = record.dryRun || proposed ? 'plan' : 'deployment';
                // The diff is that of the run which is told of last: another one would be of something else.
                await (0,_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .tellComment */ .lB)(telling, { settings, number: commented, parts: { [section]: blocksOf(record, { ...look, bytes: _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .longestSection */ .Cm }), diff: (0,_core_report_diff_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .diffBlocks */ .C)(record.diffs ?? [], { bytes: _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .longestSection */ .Cm, repositoryUrl: look.repositoryUrl, runUrl: job.runUrl }) } });
            }
            await (0,_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .tellCheckRun */ .tX)(telling, {
                settings, headline: (0,_core_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .V)(record), blocks: blocksOf(record, { ...look, bytes: _core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunRoom */ .T6, diffs: true }),
                problems: (0,_core_report_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .explainedProblems */ .J)(record), conclusion: (0,_core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)(record.result),
            });
            return telling.shown();
        },
    };
}
/** `auto` is for the events that deploy; whether the job has an environment of its own is asked later. */
function wantsDeployment({ surfaces: { deployment }, command }, { event }) {
    if (deployment === 'false' || (command !== 'run' && command !== 'sync' && command !== 'rollback'))
        return false;
    return deployment === 'true' || event === 'push' || event === 'workflow_dispatch';
}
async function begin(telling, { settings, event }) {
    const environment = (0,_core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(event.apps, event.workflow);
    const id = await beginDeployment(telling, { settings, event, environment });
    const number = settings.surfaces.comment ? await pullRequestOf(telling, settings) : undefined;
    if (number !== undefined) {
        await (0,_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .tellComment */ .lB)(telling, { settings, number, parts: { deployment: (0,_core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .inProgress */ .Vw)(telling.job.runUrl) } });
    }
    return { id, environment, number };
}
async function beginDeployment(telling, { settings, event, environment }) {
    const { job } = telling;
    const { sha, runId } = job;
    if (!wantsDeployment(settings, job) || settings.command === 'rollback')
        return undefined;
    const auto = settings.surfaces.deployment === 'auto';
    if (sha === undefined || runId === undefined) {
        if (!auto)
            telling.warn({ code: 'OSOP-GITHUB-001', severity: 'warning', message: 'No deployment was made: GITHUB_SHA or GITHUB_RUN_ID is missing' });
        return undefined;
    }
    // A workflow that reaches no application deploys nothing that could be named.
    if (auto && event.apps.length === 0 && settings.app === undefined)
        return undefined;
    const mark = { run: runId, attempt: job.runAttempt, key: (0,_core_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_12__/* .fingerprintOf */ .a)(JSON.stringify([job.place, job.step, environment, ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .identityOf */ .cu)(settings)])) };
    const made = await telling.show({ what: 'No deployment was made', permission: 'deployments: write', isOptional: auto }, async (port) => await port.beginDeployment({ sha, environment, description: (0,_core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDescription */ .r3)(event.workflow.name), logUrl: job.runUrl, mark, unlessOfRun: auto }));
    if (made?.kind === 'of-run')
        telling.lines.push('No deployment was made: GitHub makes one for a job of this run, which has an environment');
    if (made?.kind !== 'begun')
        return undefined;
    await endInterrupted(telling, { settings, request: { environment, id: made.id, mark, description: 'Interrupted: the job ended before it could say how the deployment ended' } });
    return made.id;
}
/** What a job that was killed has left in progress, on the page of deployments and below its pull request. */
async function endInterrupted(telling, { settings, request }) {
    const left = await telling.show({ what: 'Interrupted deployments still look as if they were in progress', permission: 'deployments: write', isOptional: true }, async (port) => await port.endInterrupted(request)) ?? [];
    if (left.length > 0)
        telling.lines.push(`deployment: ${left.length === 1 ? 'an earlier one was' : `${left.length} earlier ones were`} interrupted, and told so`);
    // The comment of this commit's own pull request gets this run anyway.
    const others = settings.surfaces.comment ? left.filter(({ sha, run }) => sha !== telling.job.sha && run !== telling.job.runId) : [];
    for (const { sha, run } of others) {
        const { branch } = telling.job;
        const found = await telling.show({ what: 'The pull request of an interrupted run was not found', permission: 'pull-requests: write', isOptional: true }, async (port) => ({ number: await port.pullRequestOf({ sha, branch }) }));
        if (found?.number !== undefined)
            await (0,_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .tellInterrupted */ .Yd)(telling, { settings, number: found.number, run });
    }
}
/** A success takes the place of the deployments before; after a rollback the one that runs again is active again. */
async function endDeployment(telling, { record, id, environment }) {
    const { job } = telling;
    const ending = (0,_core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentEnding */ .fR)(record, job.runUrl);
    const restored = (0,_core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__/* .restoredCommit */ .ku)(record);
    await telling.show({ what: 'The deployment still looks as if it was in progress', permission: 'deployments: write' }, async (port) => { await port.endDeployment(id, { ...ending, environment }); });
    if (ending.state !== 'success' && restored === undefined)
        return;
    await telling.show({ what: 'Earlier deployments were left as they are', permission: 'deployments: write' }, async (port) => {
        await port.settleDeployments({ environment, id, active: ending.state === 'success' ? undefined : restored, description: ending.description });
    });
}
/** A rollback by hand deploys nothing new: the deployment of what runs again is active again. */
async function settleByHand(telling, { record, settings, named }) {
    const active = (0,_core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__/* .restoredCommit */ .ku)(record);
    if (active === undefined)
        return;
    const environment = (0,_core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(named, record.workflow);
    await telling.show({ what: 'Deployments were left as they are', permission: 'deployments: write', isOptional: settings.surfaces.deployment === 'auto' }, async (port) => {
        await port.settleDeployments({ environment, id: undefined, active, description: (0,_core_report_deployment_status_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDescription */ .r3)((0,_core_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .V)(record)) });
    });
}
/** That of the event, or the one that the commit came with. */
async function pullRequestOf(telling, { surfaces: { comment } }) {
    const { pullRequest, sha, branch } = telling.job;
    if (pullRequest !== undefined || sha === undefined || !comment)
        return pullRequest;
    const found = await telling.show({ what: 'The pull request of the commit was not found', permission: 'pull-requests: write' }, async (port) => ({ number: await port.pullRequestOf({ sha, branch }) }));
    if (found !== undefined && found.number === undefined)
        telling.lines.push(`comment: ${sha.slice(0, 7)} came with no pull request`);
    return found?.number;
}
function blocksOf(record, { job: { runUrl }, bytes, ...look }) {
    return (0,_core_report_run_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .runBlocks */ .g)(record, { ...look, room: { bytes, runUrl } });
}


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGithubJob)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9888);
/* harmony import */ var _value_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7297);



/**
 * Reads GitHub's variables and event payload; undefined outside of GitHub Actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readGithubJob(env, event) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGithubRepository */ .R)(repository) === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUrl = `${server}/${repository}`;
    const runAttempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1;
    const runId = env['GITHUB_RUN_ID'];
    const file = env['GITHUB_WORKFLOW_REF']?.split('@', 1)[0];
    const workflow = env['GITHUB_WORKFLOW'] ?? file ?? '';
    const job = env['GITHUB_JOB'] ?? '';
    return {
        repository,
        repositoryUrl,
        server,
        event: env['GITHUB_EVENT_NAME'],
        sha: commitOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(event) ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'head', 'sha') : undefined) ?? commitOf(env['GITHUB_SHA']),
        branch: /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
        pullRequest: pullRequestOf(env, event),
        runId,
        runAttempt,
        runUrl: runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`,
        title: [workflow, job].filter((part) => part !== '').join(' / '),
        place: JSON.stringify([file ?? workflow, job]),
        step: env['GITHUB_ACTION'] ?? '',
    };
}
/** Of the payload, of `refs/pull/7/merge`, or of the branch that a merge queue makes for it. */
function pullRequestOf(env, event) {
    const told = (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'number') ?? (env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'number') : undefined);
    if (typeof told === 'number' && Number.isSafeInteger(told) && told > 0)
        return told;
    const [, ref, queued] = /^refs\/pull\/(\d{1,9})\/|^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(env['GITHUB_REF'] ?? '') ?? [];
    const number = ref ?? queued;
    return number === undefined ? undefined : Number(number);
}
function commitOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}


/***/ }),

/***/ 9888:
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

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** What is found by following the keys through objects; undefined as soon as one is missing. */
function valueAt(value, ...keys) {
    return keys.reduce((part, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? part[key] : undefined), value);
}


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   fR: () => (/* binding */ deploymentEnding),
/* harmony export */   ku: () => (/* binding */ restoredCommit),
/* harmony export */   r3: () => (/* binding */ shortDescription)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
/* harmony import */ var _rollback_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8697);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);




/** GitHub takes no more. */
const longestDescription = 140;
const longestEnvironment = 255;
const states = {
    succeeded: 'success',
    'nothing-to-do': 'success',
    planned: 'inactive',
    'rolled-back': 'failure',
    failed: 'failure',
    refused: 'failure',
    superseded: 'inactive',
    cancelled: 'error',
    unknown: 'error',
};
/** What a run came to. `unknown` and `cancelled` are errors: what runs is not known, and nothing was found to be wrong with it. */
function deploymentEnding(record, logUrl) {
    return { state: states[record.result], description: shortDescription((0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)(record)), environmentUrl: environmentUrl(record.apps), logUrl };
}
/** One line as GitHub takes it. A character outside the basic plane may count twice. */
function shortDescription(text) {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, longestDescription);
    return line.length <= longestDescription ? line : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, longestDescription / 2);
}
/** The name of the environment: the application's where there is one, else the workflow's. */
function environmentName(apps, workflow) {
    const [only] = apps;
    // It is an identity, and comes without secrets: what is left of a long one is still told from others.
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(only !== undefined && apps.length === 1 ? only : workflow.id, 10_000), longestEnvironment);
}
/** The commit that runs after a rollback that was verified; undefined where there was none, and where applications differ. */
function restoredCommit(record) {
    const facts = (0,_rollback_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackFacts */ .S)(record);
    const [first] = facts;
    return first !== undefined && facts.every(({ verified, to }) => verified && to === first.to) ? first.to : undefined;
}
/** Where the application can be looked at: its own address where Argo CD knows one, else its page there. */
function environmentUrl(apps) {
    return apps.flatMap(({ externalUrl, url }) => [externalUrl, url]).find((address) => address !== undefined && isWebAddress(address));
}
function isWebAddress(text) {
    if (text.length > 2_000 || !URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ explainedProblems)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9197);
/* harmony import */ var _argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8316);



/** Last lines of a log in an annotation. */
const mostLines = 10;
/**
 * The problems of a run as annotations show them: one that stands at a manifest tells more of what failed there, and
 * further resources that failed stand at manifests of their own.
 */
function explainedProblems({ problems, apps }) {
    const located = apps.flatMap(({ name, evidence }) => (evidence?.resources ?? []).flatMap((resource) => (resource.checkedOutAt === undefined ? [] : [{ name, resource, place: resource.checkedOutAt }])));
    const of = (problem) => located.find(({ name, place }) => problem.where?.file === place.file && problem.where.line === place.line && problem.message.includes(name))?.resource;
    const told = new Set(problems.map(of));
    const explained = problems.map((problem) => {
        const resource = of(problem);
        return resource === undefined ? problem : { ...problem, message: [problem.message, ...logOf(resource)].join('\n') };
    });
    const others = located.filter(({ resource }) => !told.has(resource)).map(({ name, resource, place }) => ({
        code: 'OSOP-GATE-001',
        severity: 'error',
        message: [`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)} of ${name}: ${(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(resource)}${resource.message === undefined ? '' : `: ${resource.message}`}`, ...podOf(resource), ...resource.events.slice(0, 1).map(_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEvent */ .gN), ...logOf(resource)].join('\n'),
        where: place,
        hint: `look at ${resource.url}`,
    }));
    return [...explained, ...others];
}
function podOf({ pod }) {
    return pod === undefined ? [] : [(0,_argocd_pod_state_js__WEBPACK_IMPORTED_MODULE_1__/* .describePod */ .Fx)(pod)];
}
function logOf({ log }) {
    return log === undefined ? [] : [`${(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logTitle */ .V8)(log)}:`, ...log.lines.slice(-mostLines).map((line) => `| ${line}`)];
}


/***/ })

};
