export const id = 9119;
export const ids = [9119];
export const modules = {

/***/ 39119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPreviewSurfaces: () => (/* binding */ openPreviewSurfaces),
  previewEnvironment: () => (/* binding */ previewEnvironment)
});

// EXTERNAL MODULE: ./build/compiled/core/github/config-repository-url.js
var config_repository_url = __webpack_require__(55107);
// EXTERNAL MODULE: ./build/compiled/core/github/job.js
var github_job = __webpack_require__(9641);
// EXTERNAL MODULE: ./build/compiled/core/report/check-run-report.js
var check_run_report = __webpack_require__(46030);
// EXTERNAL MODULE: ./build/compiled/core/report/deployment-status.js
var deployment_status = __webpack_require__(58323);
// EXTERNAL MODULE: ./build/compiled/core/report/evidence-annotations.js
var evidence_annotations = __webpack_require__(70817);
// EXTERNAL MODULE: ./build/compiled/core/report/fingerprint.js
var fingerprint = __webpack_require__(43551);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/report/fit-blocks.js
var fit_blocks = __webpack_require__(60067);
// EXTERNAL MODULE: ./build/compiled/core/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(34369);
// EXTERNAL MODULE: ./build/compiled/core/report/preview-url.js
var preview_url = __webpack_require__(53879);
// EXTERNAL MODULE: ./build/compiled/core/report/run-blocks.js
var run_blocks = __webpack_require__(65677);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
;// CONCATENATED MODULE: ./build/compiled/core/report/preview-blocks.js






/** A run of `preview` in Markdown: the verdict, where to look, what its tests said, then what every run has. */
function previewBlocks(record, options) {
    const [verdict = '', ...rest] = (0,run_blocks/* runBlocks */.g)(record, options);
    return [verdict, address(record), ...testBlocks(record), ...rest].filter((block) => block !== '');
}
function address(record) {
    const [app] = record.apps;
    if ((0,preview_url/* previewUrl */.e)(record) === undefined || app === undefined)
        return '';
    const own = app.externalUrl === undefined || !/^https?:\/\//.test(app.externalUrl) ? [] : [`**${(0,markdown_blocks/* markdownLink */.iQ)('Open the preview', app.externalUrl)}**`];
    return [...own, (0,markdown_blocks/* markdownLink */.iQ)(`${app.name} in Argo CD`, app.url)].join(' · ');
}
/** Of the hooks that have passed; one that failed is among the problems. */
function testBlocks({ nodes }) {
    const tests = nodes.flatMap(({ produced }) => (Array.isArray(produced['tests']) ? produced['tests'].filter(json/* isJsonObject */.O) : []));
    return tests.map((test) => {
        const title = `${field(test, 'phase') === 'Succeeded' ? '✅' : 'ℹ️'} ${(0,untrusted_text.forMarkdown)((0,untrusted_text.cut)(`${field(test, 'kind')} ${field(test, 'name')}: ${field(test, 'phase') === '' ? 'no result' : field(test, 'phase')}`, 300))}`;
        const log = Array.isArray(test['log']) ? test['log'].filter((line) => typeof line === 'string') : [];
        if (log.length > 0)
            return (0,fit_blocks/* folded */.TM)(title, log.map((line) => (0,untrusted_text.forMarkdownCode)((0,untrusted_text.cut)(line, 300))).join('<br>\n'));
        return field(test, 'missing') === '' ? title : `${title}, without its log: ${(0,markdown_blocks/* markdownMessage */.ju)((0,untrusted_text.cut)(field(test, 'missing'), 300))}`;
    });
}
function field(test, name) {
    const value = test[name];
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/compiled/core/report/sticky-comment.js
var sticky_comment = __webpack_require__(70864);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(71179);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/commands/surfaces/parts.js
var parts = __webpack_require__(11252);
// EXTERNAL MODULE: ./build/compiled/commands/surfaces/telling.js
var surfaces_telling = __webpack_require__(17559);
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
            const look = { named: [], repositoryUrl: (0,config_repository_url.configRepositoryUrl)(undefined, { server: job.server, repository: job.repository }) };
            const blocks = (bytes) => previewBlocks(record, { ...look, room: { bytes, runUrl: job.runUrl } });
            if (settings.surfaces.comment && number !== undefined && record.workflow.id !== 'preview-sweep')
                await (0,parts/* tellComment */.lB)(telling, { settings, number, parts: { preview: blocks(sticky_comment/* longestSection */.Cm) } });
            await (0,parts/* tellCheckRun */.tX)(telling, { settings, headline: (0,run_record/* verdictOf */.V)(record), blocks: blocks(check_run_report/* checkRunRoom */.T6), problems: (0,evidence_annotations.explainedProblems)(record), conclusion: (0,check_run_report/* conclusionOf */.vu)(record.result) });
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

/***/ 53879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ previewUrl)
/* harmony export */ });
/** Where a preview can be looked at: its own address where Argo CD knows one, else its page there. */
function previewUrl({ workflow, apps }) {
    if (workflow.id !== 'preview')
        return undefined;
    const [app] = apps;
    return app?.externalUrl ?? app?.url;
}


/***/ })

};
