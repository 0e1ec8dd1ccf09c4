export const id = 282;
export const ids = [282];
export const modules = {

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPreviewSurfaces: () => (/* binding */ openPreviewSurfaces),
  previewEnvironment: () => (/* binding */ previewEnvironment)
});

// EXTERNAL MODULE: ./build/compiled/core/github/config-repository-url.js
var config_repository_url = __webpack_require__(5107);
// EXTERNAL MODULE: ./build/compiled/core/github/job.js
var github_job = __webpack_require__(9641);
// EXTERNAL MODULE: ./build/compiled/core/report/check-run-report.js + 1 modules
var check_run_report = __webpack_require__(1767);
// EXTERNAL MODULE: ./build/compiled/core/report/deployment-status.js
var deployment_status = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/compiled/core/report/evidence-annotations.js
var evidence_annotations = __webpack_require__(817);
// EXTERNAL MODULE: ./build/compiled/core/report/fingerprint.js
var fingerprint = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/report/fit-blocks.js
var fit_blocks = __webpack_require__(67);
// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(4369);
;// CONCATENATED MODULE: ./build/compiled/core/report/preview-url.js
/** Where a preview can be looked at: its own address where Argo CD knows one, else its page there. */
function previewUrl({ workflow, apps }) {
    if (workflow.id !== 'preview')
        return undefined;
    const [app] = apps;
    return app?.externalUrl ?? app?.url;
}

// EXTERNAL MODULE: ./build/compiled/core/report/run-blocks.js
var run_blocks = __webpack_require__(5677);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/compiled/core/report/preview-blocks.js






/** A run of `preview` in Markdown: the verdict, where to look, what its tests said, then what every run has. */
function previewBlocks(record, options) {
    const [verdict = '', ...rest] = (0,run_blocks/* runBlocks */.g)(record, options);
    return [verdict, address(record), ...testBlocks(record), ...rest].filter((block) => block !== '');
}
function address(record) {
    const [app] = record.apps;
    if (previewUrl(record) === undefined || app === undefined)
        return '';
    const own = app.externalUrl === undefined || !/^https?:\/\//.test(app.externalUrl) ? [] : [`**${(0,markdown_blocks/* markdownLink */.iQ)('Open the preview', app.externalUrl)}**`];
    return [...own, (0,markdown_blocks/* markdownLink */.iQ)(`${app.name} in Argo CD`, app.url)].join(' · ');
}
/** Of the hooks that have passed; one that failed is among the problems. */
function testBlocks({ nodes }) {
    const tests = nodes.flatMap(({ produced }) => (Array.isArray(produced['tests']) ? produced['tests'].filter(json/* isJsonObject */.O) : []));
    return tests.map((test) => {
        const title = `${field(test, 'phase') === 'Succeeded' ? '✅' : 'ℹ️'} ${(0,untrusted_text/* forMarkdown */.Bm)((0,untrusted_text/* cut */.Jj)(`${field(test, 'kind')} ${field(test, 'name')}: ${field(test, 'phase') === '' ? 'no result' : field(test, 'phase')}`, 300))}`;
        const log = Array.isArray(test['log']) ? test['log'].filter((line) => typeof line === 'string') : [];
        if (log.length > 0)
            return (0,fit_blocks/* folded */.TM)(title, log.map((line) => (0,untrusted_text/* forMarkdownCode */.m6)((0,untrusted_text/* cut */.Jj)(line, 300))).join('<br>\n'));
        return field(test, 'missing') === '' ? title : `${title}, without its log: ${(0,markdown_blocks/* markdownMessage */.ju)((0,untrusted_text/* cut */.Jj)(field(test, 'missing'), 300))}`;
    });
}
function field(test, name) {
    const value = test[name];
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/compiled/core/report/sticky-comment.js
var sticky_comment = __webpack_require__(864);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(3210);
// EXTERNAL MODULE: ./build/compiled/commands/surfaces/parts.js
var parts = __webpack_require__(1252);
// EXTERNAL MODULE: ./build/compiled/commands/surfaces/telling.js
var surfaces_telling = __webpack_require__(7559);
;// CONCATENATED MODULE: ./build/compiled/commands/surfaces/show-preview.js












const deployments = 'deployments: write';
/** What of a preview is shown on GitHub: its section of the comment, and an environment of its own that goes with it. */
function openPreviewSurfaces(settings, host) {
    const job = (0,github_job/* readGithubJob */.F)(host.env, (0,wiring/* readEvent */.j_)(host.env));
    const nothing = (0,surfaces_telling/* cannotShow */.FD)(settings, job);
    if (nothing !== undefined)
        return nothing.warnings.length === 0 ? undefined : { started: () => undefined, ended: async () => nothing };
    if (job === undefined)
        return undefined;
    const telling = new surfaces_telling/* Telling */.Q(job, { settings, host });
    const number = settings.preview.pullRequest ?? job.pullRequest;
    let begun;
    return {
        started: (event) => {
            if (event.workflow.id === 'preview' && !event.dryRun && begun === undefined)
                begun = beginDeployment(telling, { settings, number });
        },
        ended: async (record) => {
            const id = await begun;
            telling.takeHeart();
            if (!record.dryRun && settings.surfaces.deployment !== 'false')
                await tellDeployments(telling, { record, settings, number, id });
            const look = { named: [], repositoryUrl: (0,config_repository_url/* configRepositoryUrl */.A)(undefined, { server: job.server, repository: job.repository }) };
            const blocks = (bytes) => previewBlocks(record, { ...look, room: { bytes, runUrl: job.runUrl } });
            if (settings.surfaces.comment && number !== undefined && record.workflow.id !== 'preview-sweep')
                await (0,parts/* tellComment */.lB)(telling, { settings, number, parts: { preview: blocks(sticky_comment/* longestSection */.Cm) } });
            await (0,parts/* tellCheckRun */.tX)(telling, { settings, headline: (0,run_record/* verdictOf */.V)(record), blocks: blocks(check_run_report/* checkRunRoom */.T6), problems: (0,evidence_annotations/* explainedProblems */.J)(record), conclusion: (0,check_run_report/* conclusionOf */.vu)(record.result) });
            return telling.shown();
        },
    };
}
/** The environment of a pull request's preview. */
function previewEnvironment(number) {
    return `preview/pr-${number}`;
}
/** Only for the event of the pull request itself: elsewhere the commit of the job is another one. */
async function beginDeployment(telling, { settings, number }) {
    const { job } = telling;
    const { sha, runId } = job;
    if (settings.surfaces.deployment === 'false' || sha === undefined || runId === undefined || number === undefined || job.pullRequest !== number)
        return undefined;
    const environment = previewEnvironment(number);
    const auto = settings.surfaces.deployment === 'auto';
    const mark = { run: runId, attempt: job.runAttempt, key: (0,fingerprint/* fingerprintOf */.a)(JSON.stringify([job.place, job.step, environment, ...(0,parts/* identityOf */.cu)(settings)])) };
    const made = await telling.show({ what: 'No deployment was made', permission: deployments, isOptional: auto }, async (port) => await port.beginDeployment({ sha, environment, description: (0,deployment_status/* shortDescription */.r3)(`Preview of pull request ${number}`), logUrl: job.runUrl, mark, unlessOfRun: auto, transient: true }));
    if (made?.kind !== 'begun')
        return undefined;
    await telling.show({ what: 'Interrupted deployments still look as if they were in progress', permission: deployments, isOptional: true }, async (port) => await port.endInterrupted({ environment, id: made.id, mark, description: 'Interrupted: the job ended before it could say how the preview ended' }));
    return made.id;
}
/** A success takes the place of the deployment before; what was taken away is active no longer. */
async function tellDeployments(telling, { record, settings, number, id }) {
    const isOptional = settings.surfaces.deployment === 'auto';
    const description = (0,deployment_status/* shortDescription */.r3)((0,run_record/* verdictOf */.V)(record));
    const settle = async (environment, before) => {
        await telling.show({ what: `Deployments of ${environment} were left as they are`, permission: deployments, isOptional }, async (port) => { await port.settleDeployments({ environment, id: before, active: undefined, description }); });
    };
    if (id !== undefined && number !== undefined) {
        const environment = previewEnvironment(number);
        const ending = (0,deployment_status/* deploymentEnding */.fR)(record, telling.job.runUrl);
        await telling.show({ what: 'The deployment still looks as if it was in progress', permission: deployments }, async (port) => { await port.endDeployment(id, { ...ending, environment }); });
        if (ending.state === 'success')
            await settle(environment, id);
    }
    for (const gone of goneNumbers(record))
        await settle(previewEnvironment(gone), undefined);
}
/** The pull requests whose preview this run has found gone, or taken away. */
function goneNumbers({ nodes }) {
    return nodes.flatMap(({ produced }) => (Array.isArray(produced['pull_requests']) ? produced['pull_requests'].filter((number) => typeof number === 'number') : []));
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
