export const id = 6888;
export const ids = [6888,8873,1603,1254];
export const modules = {

/***/ 36750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionOf: () => (/* binding */ actionOf),
  preview: () => (/* binding */ preview)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/compiled/core/github/job.js
var github_job = __webpack_require__(9641);
;// CONCATENATED MODULE: ./build/compiled/core/preview/parameters.js
/** What whoever opens a pull request writes as they like: it may hold more than letters, digits and `-`. */
const freeTexts = new Set(['title', 'branch', 'target_branch', 'author']);
/** Characters of a slug, which leaves room for more in a label of DNS. Source: applicationset/generators/pull_request.go of argo-cd. */
const longestSlug = 50;
/** The parameters of a pull request, as the generator makes them. */
function previewParameters({ number, title, author, branch, targetBranch, headSha }) {
    return {
        number: String(number), title, author, branch,
        branch_slug: slugOf(branch),
        target_branch: targetBranch,
        target_branch_slug: slugOf(targetBranch),
        head_sha: headSha,
        head_short_sha: headSha.slice(0, 8),
        head_short_sha_7: headSha.slice(0, 7),
    };
}
/**
 * A branch as a part of a DNS label: lower case, `-` for all else, cut at a `-` where there is one. Letters with marks lose those;
 * other scripts, which the generator writes in Latin letters, become `-`. Source: github.com/gosimple/slug.
 */
function slugOf(text) {
    const plain = text.trim().replaceAll('_', '-').replaceAll('&', '-and-').replaceAll('@', '-at-').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const slug = plain.replaceAll(/[^a-z0-9-]/g, '-').replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '');
    if (slug.length <= longestSlug)
        return slug;
    const end = slug.lastIndexOf('-', longestSlug);
    return slug.slice(0, end > 0 ? end : longestSlug);
}
const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** The names in a text that stand for parameters. */
function namesInTemplate(text) {
    return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}
/** Fills parameters in; a name that is not known stays as it stands. */
function fillText(text, parameters) {
    return text.replaceAll(placeholder, (tag, name) => (Object.hasOwn(parameters, name) ? parameters[name] : tag));
}

// EXTERNAL MODULE: ./build/compiled/core/preview/pull-request.js
var pull_request = __webpack_require__(54872);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(51432);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(83318);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/gate.js
var gate = __webpack_require__(83436);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/sync-applications.js
var sync_applications = __webpack_require__(50218);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/audit/canonical-json.js
var canonical_json = __webpack_require__(77421);
// EXTERNAL MODULE: ./build/compiled/core/gitops/repository-address.js
var repository_address = __webpack_require__(47556);
;// CONCATENATED MODULE: ./build/compiled/core/preview/find-generated.js


/** The Applications of ApplicationSets that are of a pull request. More than one is for the user to narrow down. */
function findGenerated(applications, wanted) {
    const { set, app } = wanted;
    const owned = applications.filter((application) => isOwnedBy(application, set) && (app === undefined || application.metadata.name === app));
    if (app !== undefined)
        return owned;
    // A number says something only where it is known which repository it is of.
    const near = set === undefined ? owned.filter((application) => isOfRepository(application, wanted) || names(application, wanted.pullRequest.headSha)) : owned;
    const ways = [
        (application) => isLabelled(application, wanted.pullRequest.number),
        (application) => names(application, wanted.pullRequest.headSha),
        (application) => isNamedAfter(application, wanted.pullRequest),
        (application) => ownSources(application, wanted).some(({ targetRevision }) => isBranch(targetRevision, wanted.pullRequest.branch)),
    ];
    return ways.map((way) => near.filter(way)).find((found) => found.length > 0) ?? [];
}
/** Whether an ApplicationSet has made it, that of this name where one is given. */
function isOwnedBy({ metadata }, set) {
    return metadata.ownerReferences?.some(({ kind, name }) => kind === 'ApplicationSet' && (set === undefined || name === set)) === true;
}
/**
 * Whether an Application asks for the head. A source of the pull request's own repository names the commit or the branch; where there is
 * none, the commit must stand somewhere else in it, as the tag of an image or a label does.
 */
function headOf(application, { pullRequest, repositoryUrls }) {
    const { headSha, branch } = pullRequest;
    const revisions = ownSources(application, { repositoryUrls }).map(({ targetRevision = '' }) => targetRevision);
    if (revisions.some((revision) => isCommit(revision, headSha) || isBranch(revision, branch)))
        return { kind: 'at-head', revision: headSha };
    const pinned = revisions.find((revision) => /^[0-9a-f]{7,40}$/i.test(revision));
    if (pinned !== undefined)
        return { kind: 'behind', why: `its source is at ${pinned.slice(0, 7)}` };
    if (names(application, headSha))
        return { kind: 'at-head', revision: undefined };
    return { kind: 'behind', why: 'neither a source nor a parameter, label or annotation of it names the commit or the branch' };
}
function ownSources({ spec }, { repositoryUrls }) {
    const addresses = new Set(repositoryUrls.map(repository_address/* repositoryAddress */.n));
    const sources = (spec.sources?.length ?? 0) > 0 ? (spec.sources ?? []) : spec.source === undefined ? [] : [spec.source];
    return sources.filter(({ repoURL, chart }) => chart === undefined && addresses.has((0,repository_address/* repositoryAddress */.n)(repoURL)));
}
function isOfRepository(application, wanted) {
    return ownSources(application, wanted).length > 0;
}
const numberKey = /(?:^|[-_./])(?:pr|pull[-_]?request|number)(?:[-_.]?(?:number|id))?$/i;
function isLabelled({ metadata: { labels, annotations } }, number) {
    return [...Object.entries(labels ?? {}), ...Object.entries(annotations ?? {})].some(([key, value]) => numberKey.test(key) && value === String(number));
}
/** The number as a word of its own, or the slug of the branch, within the name. */
function isNamedAfter({ metadata: { name } }, pullRequest) {
    const { number, branch_slug: slug } = previewParameters(pullRequest);
    return new RegExp(`(?:^|[-.])(?:pr-?)?${number}(?:[-.]|$)`).test(name) || (slug.length > 3 && `-${name}-`.replaceAll('.', '-').includes(`-${slug}-`));
}
function isBranch(revision, branch) {
    return revision !== undefined && revision.replace(/^refs\/heads\//, '') === branch;
}
function isCommit(revision, sha) {
    return /^[0-9a-f]{7,40}$/i.test(revision) && sha.startsWith(revision.toLowerCase());
}
/** Whether the commit, or its first 7 or 8 digits as a word, stands anywhere in what the generator has written. */
function names({ spec, metadata: { name, labels, annotations } }, sha) {
    return new RegExp(`(?<![0-9a-f])${sha.slice(0, 7)}(?:${sha.slice(7, 8)}(?:${sha.slice(8)})?)?(?![0-9a-f])`, 'i').test(JSON.stringify([spec, name, labels, annotations]));
}

;// CONCATENATED MODULE: ./build/compiled/core/preview/mark.js
/** The label that an Application has which `preview` has made, to be listed by. */
const previewLabel = 'osop-argocd/preview';
/** Where a marked Application says which pull request it is of. */
const annotations = { repository: 'osop-argocd/preview-repository', number: 'osop-argocd/preview-number' };
/** Labels and annotations that mark an Application. */
function markFields({ repositoryUrl, number }) {
    return { labels: { [previewLabel]: 'true' }, annotations: { [annotations.repository]: repositoryUrl, [annotations.number]: String(number) } };
}
/** The mark of an Application; undefined for one without a whole mark, and for what an ApplicationSet has made. */
function markOf({ metadata }) {
    const repositoryUrl = metadata.annotations?.[annotations.repository];
    const number = metadata.annotations?.[annotations.number] ?? '';
    const isMade = metadata.ownerReferences?.some(({ kind }) => kind === 'ApplicationSet') === true;
    if (isMade || metadata.labels?.[previewLabel] !== 'true' || repositoryUrl === undefined || !/^[1-9]\d{0,14}$/.test(number))
        return undefined;
    return { repositoryUrl, number: Number(number) };
}
/** Whether an Application was made for this pull request. */
function isMarkedFor(application, { repositoryUrl, number }) {
    const mark = markOf(application);
    return mark?.number === number && mark.repositoryUrl.toLowerCase() === repositoryUrl.toLowerCase();
}

// EXTERNAL MODULE: ./build/compiled/engine/problems.js
var problems = __webpack_require__(19933);
;// CONCATENATED MODULE: ./build/compiled/engine/preview/applications.js


/** Between two looks, in milliseconds: the server answers them from memory. */
const lookMs = 5_000;
/** What Argo CD can be asked to make and take away. */
function requireApplications({ ports }) {
    if (ports.applications === undefined)
        throw new Error('a preview needs the port of Applications');
    return ports.applications;
}
/** Undefined where it is gone, or cannot be seen: creating it tells which. */
async function readIfThere(ref, { ports: { argocd }, signal }) {
    try {
        return await argocd.get(ref, { signal });
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** Of one that was seen. Where it was not read before, Argo CD says 403 of what is gone: then the list tells, which has had it. */
async function isGone(ref, context) {
    try {
        return (await readIfThere(ref, context)) === undefined;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || error.code !== 'forbidden')
            throw error;
        return !(await context.ports.argocd.list({}, context.signal)).some((application) => (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)) === (0,selection/* displayName */.QC)(ref));
    }
}
/** Waits until an Application is gone; the problem where that takes longer than `health-timeout`. */
async function awaitGone(ref, context) {
    const { clock, settings, signal } = context;
    const untilMs = clock.monotonicMs() + Math.min(settings.healthTimeoutSec * 1000, context.remainingMs());
    for (;;) {
        if (await isGone(ref, context))
            return undefined;
        const leftMs = untilMs - clock.monotonicMs();
        if (leftMs <= 0) {
            return {
                kind: 'failed', retryable: false, timedOut: true,
                problems: [{
                        code: 'OSOP-PREVIEW-004', severity: 'error', message: `${(0,selection/* displayName */.QC)(ref)} was not gone within ${settings.healthTimeoutSec} s`,
                        hint: 'look for a resource with a finalizer that nobody takes away; preview-action: sweep tries again',
                    }],
            };
        }
        await clock.sleep(Math.min(lookMs, leftMs), signal);
    }
}

// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(88197);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/targets.js
var targets = __webpack_require__(18817);
;// CONCATENATED MODULE: ./build/compiled/engine/preview/request.js
/** The mark of the previews of a pull request. */
function markFor({ repositoryUrl }, { number }) {
    return { repositoryUrl, number };
}
/** Where a pull request's branch may be: its repository, and the fork that it comes from. */
function repositoriesOf({ repositoryUrl }, { headRepository }) {
    const server = repositoryUrl.split('/').slice(0, 3).join('/');
    return [repositoryUrl, ...(headRepository === undefined ? [] : [`${server}/${headRepository}`])];
}

;// CONCATENATED MODULE: ./build/compiled/engine/preview/await-generated.js








/** Waits until the pullRequest generator of an ApplicationSet has brought the Application to the head of the pull request. */
async function awaitGenerated(request, state, context) {
    const { clock, signal, settings } = context;
    if (!settings.askArgocd)
        return { kind: 'skipped', note: 'dry run: would wait for the Application of the pull request; Argo CD was not asked', outputs: {} };
    const untilMs = clock.monotonicMs() + Math.min(settings.healthTimeoutSec * 1000, context.remainingMs());
    try {
        for (let hasAsked = false;;) {
            const found = await look(request, context);
            if (found.kind === 'several')
                return several(found.names);
            if (found.kind === 'at-head')
                return settled(found, state, context);
            if (settings.dryRun)
                return { kind: 'skipped', note: `dry run: would wait for the Application of the pull request: ${found.why}`, outputs: {} };
            context.report(`waiting for the generator: ${found.why}`, { heartbeat: hasAsked });
            if (!hasAsked)
                await askForRefresh(request, found.application, context);
            hasAsked = true;
            const leftMs = untilMs - clock.monotonicMs();
            if (leftMs <= 0)
                return late(found.why, settings.healthTimeoutSec);
            await clock.sleep(Math.min(lookMs, leftMs), signal);
        }
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || signal.aborted)
            throw error;
        return { kind: 'failed', retryable: false, refused: (0,problems/* isRefusal */.vu)(error), problems: [(0,problems/* problemOf */.Zw)(error, 'looking for the Application of the pull request', { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' })] };
    }
}
/** The generated Applications of a pull request, as the server lists them. */
async function listGenerated(request, pullRequest, { ports: { argocd }, signal }) {
    const { set, app, projects } = request;
    const listed = await argocd.list(projects.length === 0 ? {} : { projects }, signal);
    const named = set === undefined ? undefined : (0,deployments/* parseApplicationRef */.tD)(set);
    const inPlace = listed.filter((application) => named === undefined || (0,selection/* nameOf */.Vb)(application).namespace === named.namespace);
    return findGenerated(inPlace, { pullRequest, repositoryUrls: repositoriesOf(request, pullRequest), set: named?.name, app });
}
async function look(request, context) {
    const { pullRequest, set } = request;
    if (pullRequest === undefined)
        throw new Error('a preview is of a pull request');
    const found = await listGenerated(request, pullRequest, context);
    const [listed, ...others] = found;
    if (listed === undefined)
        return { kind: 'waiting', application: undefined, why: `${set === undefined ? 'no ApplicationSet' : `ApplicationSet ${set}`} has made one of pull request ${pullRequest.number} yet` };
    if (others.length > 0)
        return { kind: 'several', names: found.map((one) => (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(one))) };
    // The list is for finding, and behind at times: what counts is read.
    const application = await readIfSeen((0,selection/* nameOf */.Vb)(listed), context);
    if (application === undefined)
        return { kind: 'waiting', application: listed, why: `${(0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(listed))} is about to be there, or gone` };
    const head = headOf(application, { pullRequest, repositoryUrls: repositoriesOf(request, pullRequest) });
    const name = (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application));
    if (application.metadata.deletionTimestamp !== undefined)
        return { kind: 'waiting', application, why: `${name} is being deleted` };
    return head.kind === 'at-head' ? { kind: 'at-head', application, revision: head.revision } : { kind: 'waiting', application, why: `${name} is not at ${pullRequest.headSha.slice(0, 7)}: ${head.why}` };
}
/** Undefined for one that is not there although it was listed; 403 is what Argo CD says of it to whom it has not told its project. */
async function readIfSeen(ref, { ports: { argocd }, signal }) {
    try {
        return await argocd.get(ref, { signal });
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && (0,targets/* isAbsence */.Md)(error))
            return undefined;
        throw error;
    }
}
function settled({ application, revision }, state, { settings }) {
    const ref = (0,selection/* nameOf */.Vb)(application);
    Object.assign(state, { ref, revision });
    const note = `${(0,selection/* displayName */.QC)(ref)} asks for ${revision?.slice(0, 7) ?? 'the head'}`;
    return settings.dryRun ? { kind: 'skipped', note: `dry run: ${note}`, outputs: {} } : { kind: 'succeeded', outputs: { app: (0,selection/* displayName */.QC)(ref), project: application.spec.project }, note };
}
/** The set to ask: that of the input, or the owner of what was found. */
function setOf({ set }, application) {
    if (set !== undefined)
        return (0,deployments/* parseApplicationRef */.tD)(set);
    const owner = application?.metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
    return owner === undefined || application === undefined ? undefined : { ...(0,selection/* nameOf */.Vb)(application), name: owner.name };
}
/** Spares the half hour between two looks of the generator, where the inputs want it: what somebody changed of the set in between would be lost. Else, and where it is not allowed, that is waited for, or a webhook. */
async function askForRefresh(request, application, context) {
    const { ports: { applications }, signal } = context;
    const set = setOf(request, application);
    if (!request.refreshesSet || set === undefined || applications === undefined)
        return;
    try {
        await applications.refreshSet(set, signal);
        context.report(`asked ApplicationSet ${(0,selection/* displayName */.QC)(set)} to run its generators now`);
    }
    catch (error) {
        const message = (0,problems/* messageOf */.bD)(error);
        if (message === undefined || signal.aborted)
            throw error;
        context.report(`ApplicationSet ${(0,selection/* displayName */.QC)(set)} could not be asked to run its generators now, and does so by itself (requeueAfterSeconds, or a webhook): ${message}`);
    }
}
function several(names) {
    return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-PREVIEW-003', severity: 'error', message: `several Applications may be the preview: ${names.slice(0, 10).join(', ')}`, hint: 'name the ApplicationSet by preview-set, or the Application by app, for example web-pr-{{number}}' }] };
}
function late(why, seconds) {
    return {
        kind: 'failed', retryable: false, timedOut: true,
        problems: [{ code: 'OSOP-PREVIEW-003', severity: 'error', message: `the Application of the pull request was not there within ${seconds} s: ${why}`, hint: 'look at the conditions of the ApplicationSet; raise health-timeout where its generator only looks now and then, or set preview-refresh-set, which the token must be allowed' }],
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/preview/application-step.js









const codes = { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' };
/** Makes the preview's Application, brings it to the head, or waits until its generator has. */
async function prepareApplication(request, state, context) {
    const { pullRequest, draft } = request;
    if (pullRequest === undefined)
        throw new Error('a preview is of a pull request');
    const now = await askAgain(request, pullRequest, context);
    if (now.kind === 'over') {
        context.conclude({ result: now.result, headline: now.why });
        return { kind: 'skipped', note: now.why };
    }
    const result = draft === undefined ? await awaitGenerated(request, state, context) : await bringAbout(draft, { request, pullRequest, state }, context);
    return result.kind === 'succeeded' ? { ...result, problems: [...(result.problems ?? []), ...now.problems] } : result;
}
/** A run may be late: a pull request that was closed since must not get a preview that nobody deletes, nor an older commit than it has. */
async function askAgain({ github }, { number, headSha, isOpen }, context) {
    const closed = { kind: 'over', result: 'nothing-to-do', why: `Pull request ${number} is closed: it gets no preview` };
    if (!isOpen)
        return closed;
    try {
        const now = await github?.pullRequest(number);
        if (now === undefined)
            return { kind: 'current', problems: [unasked(number, 'there is no token of GitHub')] };
        if (!now.isOpen)
            return closed;
        if (now.headSha !== headSha)
            return { kind: 'over', result: 'superseded', why: `Pull request ${number} has the newer head ${now.headSha.slice(0, 7)}: its own run deploys it` };
        return { kind: 'current', problems: [] };
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
            throw error;
        return { kind: 'current', problems: [unasked(number, error.message)] };
    }
}
function unasked(number, why) {
    return { code: 'OSOP-PREVIEW-005', severity: 'warning', message: `whether pull request ${number} is still open could not be asked: ${why}`, hint: 'give the job permissions: {pull-requests: read} and github-token; a preview that is left over is deleted by preview-action: sweep' };
}
async function bringAbout(draft, task, context) {
    const { name, namespace } = draft.metadata;
    const ref = { name, ...(namespace === undefined ? {} : { namespace }) };
    const { request, pullRequest, state } = task;
    const head = headOf({ metadata: draft.metadata, spec: draft.spec }, { pullRequest, repositoryUrls: repositoriesOf(request, pullRequest) });
    if (head.kind === 'behind')
        return failed({ code: 'OSOP-PREVIEW-001', severity: 'error', message: `the template never says which commit to deploy: ${head.why}`, hint: 'write {{head_sha}} as targetRevision, or as the tag of an image' });
    Object.assign(state, { ref, revision: head.revision });
    if (!context.settings.askArgocd)
        return planned(`would create ${(0,selection/* displayName */.QC)(ref)} in project ${draft.spec.project}; Argo CD was not asked`);
    try {
        return await put(draft, { ...task, ref }, context);
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
            throw error;
        const isTaken = error.code === 'refused' && error.message.includes('existing application spec is different');
        if (isTaken)
            return failed(notOurs(ref));
        return { kind: 'failed', retryable: false, refused: (0,problems/* isRefusal */.vu)(error), problems: [(0,problems/* problemOf */.Zw)(error, (0,selection/* displayName */.QC)(ref), codes)] };
    }
}
/** Looked up first. What is there without the mark of this pull request is somebody else's, and stays as it is. */
async function put(draft, { request, pullRequest, ref }, context) {
    const { ports: { argocd }, settings: { dryRun }, signal } = context;
    const applications = requireApplications(context);
    const mark = markFor(request, pullRequest);
    // Ours may be in the project that the template named before.
    const queries = [{ selector: `${previewLabel}=true` }, { projects: [draft.spec.project] }];
    const listed = (await Promise.all(queries.map(async (query) => await argocd.list(query, signal)))).flat();
    const isListed = listed.some((application) => (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)) === (0,selection/* displayName */.QC)(ref));
    const there = isListed ? await readIfThere(ref, context) : undefined;
    const outputs = { app: (0,selection/* displayName */.QC)(ref), project: draft.spec.project };
    if (there !== undefined && !isMarkedFor(there, mark))
        return failed(notOurs(ref));
    if (there?.metadata.deletionTimestamp !== undefined) {
        if (dryRun)
            return planned(`would wait until the earlier ${(0,selection/* displayName */.QC)(ref)} is gone, and create it again`);
        const left = await awaitGone(ref, context);
        if (left !== undefined)
            return left;
    }
    else if (there !== undefined) {
        if (isSame(there, draft))
            return { kind: 'succeeded', outputs, note: `${(0,selection/* displayName */.QC)(ref)} is as the template has it` };
        if (dryRun)
            return planned(`would update ${(0,selection/* displayName */.QC)(ref)} in project ${draft.spec.project}`);
        await applications.update(draft, signal);
        return { kind: 'succeeded', outputs, note: `updated ${(0,selection/* displayName */.QC)(ref)}` };
    }
    if (dryRun)
        return planned(`would create ${(0,selection/* displayName */.QC)(ref)} in project ${draft.spec.project}`);
    const made = await create(draft, { applications, context });
    // Argo CD gives back what it had where that was the same: then it has the mark.
    return isMarkedFor(made, mark) ? { kind: 'succeeded', outputs, note: `created ${(0,selection/* displayName */.QC)(ref)} in project ${draft.spec.project}` } : failed(notOurs(ref));
}
/** After an answer that was lost, asking again finds what was made. */
async function create(draft, { applications, context: { signal } }) {
    try {
        return await applications.create(draft, signal);
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.ambiguous || error.code === 'cancelled')
            throw error;
        return await applications.create(draft, signal);
    }
}
function isSame({ spec, metadata }, draft) {
    const has = (there, wanted) => Object.entries(wanted).every(([key, value]) => there?.[key] === value);
    return (0,canonical_json/* canonicalJson */.d)(spec) === (0,canonical_json/* canonicalJson */.d)(draft.spec) && has(metadata.labels, draft.metadata.labels) && has(metadata.annotations, draft.metadata.annotations);
}
function notOurs(ref) {
    return {
        code: 'OSOP-PREVIEW-002', severity: 'error',
        message: `${(0,selection/* displayName */.QC)(ref)} is there, and was not made by preview for this pull request: it stays as it is`,
        hint: 'let metadata.name of the template be one that nothing else has, for example web-pr-{{number}}',
    };
}
function planned(what) {
    return { kind: 'skipped', note: `dry run: ${what}`, outputs: {} };
}
function failed(problem) {
    return { kind: 'failed', retryable: false, refused: problem.code === 'OSOP-PREVIEW-002', problems: [problem] };
}

;// CONCATENATED MODULE: ./build/compiled/engine/preview/take-away.js







const take_away_codes = { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' };
/** Takes the previews of a closed pull request away: those with its mark are deleted, a generator's own are waited for. */
async function removePreview(request, context) {
    const { pullRequest } = request;
    const { settings } = context;
    if (pullRequest === undefined)
        throw new Error('a preview is of a pull request');
    if (request.onlyClosed && (await isOpenAgain(request, pullRequest, context))) {
        context.conclude({ result: 'nothing-to-do', headline: `Pull request ${pullRequest.number} is open again: its preview stays` });
        return { kind: 'skipped', note: 'the pull request is open again' };
    }
    if (!settings.askArgocd)
        return { kind: 'skipped', note: 'dry run: would delete the preview; Argo CD was not asked', outputs: {} };
    try {
        const mark = markFor(request, pullRequest);
        const marked = (await listMarked(request, context)).filter((application) => isMarkedFor(application, mark));
        const generated = !request.isMade ? await listGenerated(request, pullRequest, context) : [];
        const names = [...marked, ...generated].map((application) => (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)));
        if (settings.dryRun)
            return { kind: 'skipped', outputs: {}, note: `dry run: ${marked.length > 0 ? `would delete ${listed(marked)}` : 'there is nothing to delete'}${generated.length > 0 ? `; the generator takes ${listed(generated)} away` : ''}` };
        if (names.length === 0) {
            context.conclude({ result: 'nothing-to-do', headline: `Nothing to do: pull request ${pullRequest.number} has no preview` });
            return { kind: 'succeeded', outputs: { removed: [], pull_requests: [pullRequest.number] }, note: 'no preview is there' };
        }
        for (const application of marked) {
            const left = await remove(application, mark, context);
            if (left !== undefined)
                return left;
        }
        const left = await awaitGenerator(request, generated, context);
        if (left !== undefined)
            return left;
        const by = marked.length === 0 ? 'was taken away by its generator' : 'was deleted, with what it had deployed';
        context.conclude({ result: 'succeeded', headline: `The preview of pull request ${pullRequest.number} ${by}: ${names.join(', ')}` });
        return { kind: 'succeeded', outputs: { removed: names, pull_requests: [pullRequest.number] }, note: `${names.join(', ')} ${by}` };
    }
    catch (error) {
        return refusedOr(error, context);
    }
}
/** The event said that it was closed: only a newer word counts more. */
async function isOpenAgain({ github }, { number }, context) {
    try {
        return (await github?.pullRequest(number))?.isOpen === true;
    }
    catch (error) {
        const message = (0,problems/* messageOf */.bD)(error);
        if (message === undefined || context.signal.aborted)
            throw error;
        context.report(`whether pull request ${number} is open again could not be asked: ${message}`);
        return false;
    }
}
/** The Applications that this tool has made in this Argo CD, whatever for. */
async function listMarked({ projects }, { ports: { argocd }, signal }) {
    const marked = await argocd.list({ selector: `${previewLabel}=true`, ...(projects.length === 0 ? {} : { projects }) }, signal);
    return marked.filter((application) => markOf(application) !== undefined);
}
/** Deletes one, and waits until it is gone. The list is behind at times: the mark is read once more. Undefined where all is well. */
async function remove(application, mark, context) {
    const ref = (0,selection/* nameOf */.Vb)(application);
    const now = await readIfThere(ref, context);
    if (now === undefined)
        return undefined;
    if (!isMarkedFor(now, mark))
        return take_away_failed({ code: 'OSOP-PREVIEW-002', severity: 'error', message: `${(0,selection/* displayName */.QC)(ref)} no longer has the mark of the preview: it stays as it is`, hint: 'delete it by hand where it is not needed' });
    if (now.metadata.deletionTimestamp === undefined)
        await requireApplications(context).remove(ref, context.signal);
    context.report(`deleting ${(0,selection/* displayName */.QC)(ref)}`);
    return await awaitGone(ref, context);
}
/** A generator deletes what it has made: anything else would be made again. */
async function awaitGenerator(request, generated, context) {
    const [first] = generated;
    if (first === undefined)
        return undefined;
    context.report(`waiting until the generator has taken ${listed(generated)} away`);
    await askForRefresh(request, first, context);
    for (const application of generated) {
        const left = await awaitGone((0,selection/* nameOf */.Vb)(application), context);
        if (left !== undefined)
            return left;
    }
    return undefined;
}
function listed(applications) {
    return applications.map((application) => (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application))).join(', ');
}
function take_away_failed(problem) {
    return { kind: 'failed', retryable: false, refused: problem.code === 'OSOP-PREVIEW-002', problems: [problem] };
}
/** What Argo CD refuses or does not answer. */
function refusedOr(error, { signal }) {
    if (!(error instanceof adapter_error.AdapterError) || signal.aborted)
        throw error;
    return { kind: 'failed', retryable: false, refused: (0,problems/* isRefusal */.vu)(error), problems: [(0,problems/* problemOf */.Zw)(error, 'taking previews away', take_away_codes)] };
}

;// CONCATENATED MODULE: ./build/compiled/engine/preview/sweep.js




/**
 * Deletes the previews whose pull request is closed. GitHub is asked for each: what cannot be asked is left alone, and told. What was
 * made for another repository is that one's.
 */
async function sweepPreviews(request, context) {
    const { settings: { askArgocd, dryRun } } = context;
    if (!askArgocd)
        return { kind: 'skipped', note: 'dry run: would look for previews of closed pull requests; Argo CD was not asked', outputs: {} };
    try {
        const { closed, problems, open } = await judge(request, context);
        const chosen = closed.slice(0, request.limit);
        const names = chosen.map(({ application }) => (0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)));
        const left = closed.length - chosen.length;
        const more = left === 0 ? [] : [`${left} more are left for the next run (preview-sweep-limit)`];
        if (dryRun)
            return { kind: 'skipped', outputs: {}, note: ['dry run:', names.length === 0 ? 'there is nothing to delete' : `would delete ${names.join(', ')}`, ...more.map((text) => `; ${text}`), ...problems.map(({ message }) => `; ${message}`)].join(' ').replaceAll(' ;', ';') };
        const removed = [];
        const failures = [];
        for (const { application, mark } of chosen) {
            const result = await remove(application, mark, context);
            if (result?.kind === 'failed')
                failures.push(...result.problems);
            else
                removed.push((0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)));
        }
        const outputs = { removed, pull_requests: [...new Set(chosen.filter(({ application }) => removed.includes((0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)))).map(({ mark }) => mark.number))] };
        if (failures.length > 0)
            return { kind: 'failed', retryable: false, outputs, problems: [...failures, ...problems] };
        const headline = removed.length === 0 ? 'Nothing to do: no preview of a closed pull request is there' : `Deleted ${removed.length} previews of closed pull requests: ${removed.join(', ')}`;
        context.conclude({ result: removed.length === 0 ? 'nothing-to-do' : 'succeeded', headline: [headline, ...more].join('; ') });
        return { kind: 'succeeded', outputs, problems, note: [`${removed.length} deleted`, `${open} of open pull requests`, ...more].join(', ') };
    }
    catch (error) {
        return refusedOr(error, context);
    }
}
/** Which of them have a pull request that GitHub says is closed. */
async function judge(request, context) {
    const found = (await listMarked(request, context)).flatMap((application) => {
        const mark = markOf(application);
        return mark?.repositoryUrl.toLowerCase() === request.repositoryUrl.toLowerCase() ? [{ application, mark }] : [];
    });
    const states = new Map();
    for (const { mark: { number } } of found)
        if (!states.has(number))
            states.set(number, await isOpen(number, request, context));
    const unknown = [...states].flatMap(([number, state]) => (typeof state === 'string'
        ? [{ code: 'OSOP-PREVIEW-005', severity: 'warning', message: `whether pull request ${number} is still open could not be asked, and its preview was left alone: ${state}`, hint: 'give the job permissions: {pull-requests: read} and github-token' }] : []));
    return { closed: found.filter(({ mark }) => states.get(mark.number) === false), open: [...states.values()].filter((state) => state === true).length, problems: unknown };
}
/** Why it is not known, where it is not. */
async function isOpen(number, { github }, { signal }) {
    if (github === undefined)
        return 'there is no token of GitHub';
    try {
        const { isOpen: open } = await github.pullRequest(number);
        return open;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || signal.aborted)
            throw error;
        return error.message;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/pod-state.js
var pod_state = __webpack_require__(36764);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js
var evidence = __webpack_require__(89046);
;// CONCATENATED MODULE: ./build/compiled/core/preview/tests-hook.js

/** More hooks than this are not shown. */
const mostHooks = 5;
/** The PostSync hooks of an Application's last operation, without their logs. */
function testHooks({ status }) {
    const resources = status?.operationState?.syncResult?.resources ?? [];
    return resources.filter(({ hookType }) => hookType === 'PostSync').slice(0, mostHooks).map(({ group = '', kind, namespace = '', name, hookType = '', hookPhase = '', message = '' }) => ({
        group: (0,evidence/* tidy */.DZ)(group, evidence/* evidenceLimits */.Yt.name), kind: (0,evidence/* tidy */.DZ)(kind, evidence/* evidenceLimits */.Yt.name), namespace: (0,evidence/* tidy */.DZ)(namespace, evidence/* evidenceLimits */.Yt.name), name: (0,evidence/* tidy */.DZ)(name, evidence/* evidenceLimits */.Yt.name),
        hook: hookType, phase: hookPhase, message: (0,evidence/* tidy */.DZ)(message, evidence/* evidenceLimits */.Yt.message), log: [],
    }));
}
/** In one line: `Job smoke Succeeded`. */
function hookLine({ kind, name, phase }) {
    return `${kind} ${name} ${phase === '' ? 'without a result' : phase}`;
}

// EXTERNAL MODULE: ./build/compiled/engine/deadline.js
var engine_deadline = __webpack_require__(38737);
;// CONCATENATED MODULE: ./build/compiled/engine/preview/tests-step.js





/** For all logs together, in seconds: they explain what is known already. */
const withinSec = 15;
/** Tells what the PostSync hooks said that passed; one that failed has failed the sync, and is explained there. */
async function tellTests({ ref }, context) {
    const application = ref === undefined ? undefined : context.deployments.get(ref)?.application;
    const hooks = application === undefined ? [] : testHooks(application);
    if (ref === undefined || hooks.length === 0)
        return { kind: 'skipped', note: 'no PostSync hook has run' };
    const deadline = (0,engine_deadline/* startDeadline */.d)(context.clock, { scope: 'node', seconds: withinSec, parent: context.signal });
    try {
        const nodes = await attempt(async () => await context.ports.argocd.resourceTree(ref, deadline.signal));
        const tests = [];
        for (const hook of hooks)
            tests.push(await withLog(hook, { nodes, signal: deadline.signal, ref }, context));
        return { kind: 'succeeded', outputs: { tests }, note: tests.map(hookLine).join(', ') };
    }
    finally {
        deadline.cancel();
    }
}
async function withLog(hook, { nodes, ref, signal }, { ports: { argocd } }) {
    if ('missing' in nodes)
        return { ...hook, missing: nodes.missing };
    const pod = podOf(hook, nodes);
    if (pod === undefined)
        return { ...hook, missing: 'its pod is gone; hook-delete-policy BeforeHookCreation keeps it' };
    const state = await attempt(async () => (0,pod_state/* podOfManifest */.eq)(pod, await argocd.liveObject(ref, pod, signal)));
    const container = (0,pod_state/* loggingContainer */.v7)('missing' in state ? (0,pod_state/* podOfTree */.t2)(pod) : state)?.name ?? '';
    const log = await attempt(async () => await argocd.logs(ref, { pod, container, previous: false, lines: evidence/* evidenceLimits */.Yt.logLines }, signal));
    if ('missing' in log)
        return { ...hook, missing: log.missing };
    return { ...hook, log: (0,evidence/* tidyLog */.j3)(log.lines), ...(log.refusal === undefined ? {} : { missing: (0,evidence/* tidy */.DZ)(log.refusal, evidence/* evidenceLimits */.Yt.message) }) };
}
/** The newest pod that the hook owns, or the hook itself where it is a pod. */
function podOf({ group, kind, namespace, name }, nodes) {
    const root = nodes.find((node) => node.kind === kind && node.name === name && (node.group ?? '') === group && (node.namespace ?? '') === namespace);
    if (root === undefined || kind === 'Pod')
        return root;
    return nodes.filter((node) => node.kind === 'Pod' && node.parentRefs?.some(({ uid }) => uid !== undefined && uid === root.uid) === true)
        .toSorted((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? 1 : -1))[0];
}
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        const message = (0,problems/* messageOf */.bD)(error);
        if (message === undefined)
            throw error;
        return { missing: (0,evidence/* tidy */.DZ)(message, evidence/* evidenceLimits */.Yt.message) };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/preview/steps.js







/** The nodes of the workflows of `preview`, by their action. */
const actions = ['preview', 'preview-health', 'preview-tests', 'preview-delete', 'preview-sweep'];
/** The handlers of one run of `preview`. What its steps find they tell each other here. */
function previewHandlers(request) {
    const state = {};
    const perform = {
        'preview': async (context) => await prepareApplication(request, state, context),
        'preview-health': async (context) => await deliver(request, state, context),
        'preview-tests': async (context) => await tellTests(state, context),
        'preview-delete': async (context) => await removePreview(request, context),
        'preview-sweep': async (context) => await sweepPreviews(request, context),
    };
    return actions.map((action) => ({
        name: action,
        matches: ({ runtime }) => runtime['tool'] === 'osop' && runtime['action'] === action,
        perform: async (_step, context) => await perform[action](context),
    }));
}
/** Syncs what it has made, unless auto-sync does; what a generator has made is the generator's to have synced. Then the usual gate. */
async function deliver({ draft }, { ref, revision }, context) {
    if (ref === undefined)
        return { kind: 'skipped', note: 'there is nothing to wait for' };
    const app = (0,selection/* displayName */.QC)(ref);
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would wait until ${app} is healthy`, outputs: {} };
    if (draft !== undefined) {
        const synced = await (0,sync_applications/* syncApplications */.p)({ kind: 'sync', app, revision, prune: true }, context);
        if (synced.kind === 'failed')
            return synced;
    }
    // A comparison from before the template was filled in anew must not count.
    if (revision !== undefined || draft === undefined)
        context.deployments.update(ref, { revision });
    return await (0,gate/* gate */.Gj)({ kind: 'gate', app }, context);
}

// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/commands/carry-out.js + 1 modules
var carry_out = __webpack_require__(23336);
// EXTERNAL MODULE: ./build/compiled/commands/command-result.js
var command_result = __webpack_require__(55816);
// EXTERNAL MODULE: ./build/compiled/commands/engine-settings.js
var engine_settings = __webpack_require__(61653);
// EXTERNAL MODULE: ./build/compiled/commands/load-plan.js + 1 modules
var load_plan = __webpack_require__(92373);
// EXTERNAL MODULE: ./build/compiled/commands/manifest-checks.js + 1 modules
var manifest_checks = __webpack_require__(6104);
// EXTERNAL MODULE: ./build/compiled/core/github/value-at.js
var value_at = __webpack_require__(27297);
// EXTERNAL MODULE: ./build/compiled/github-surfaces.js
var github_surfaces = __webpack_require__(56888);
;// CONCATENATED MODULE: ./build/compiled/commands/preview/find-pull-request.js




/** Milliseconds for a question with its repetitions. */
const deadlineMs = 60_000;
/** GitHub, where there is a token for it that can be used. */
async function connectGithub(settings, host, job) {
    if (settings.githubToken === undefined)
        return undefined;
    try {
        return await (0,github_surfaces/* connectSurfaces */.N)(settings, host, { job, deadlineMs, signal: host.signal });
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return undefined;
        throw error;
    }
}
/** The pull request that the input names, else that of the event. */
async function findPullRequest({ preview: { pullRequest: asked } }, { event, job, github }) {
    const told = job.event === 'pull_request' || job.event === 'pull_request_target' ? (0,pull_request/* parsePullRequest */.y)((0,value_at/* valueAt */.f)(event, 'pull_request')) : undefined;
    if (told !== undefined && (asked === undefined || asked === told.number))
        return { pullRequest: told };
    const number = asked ?? job.pullRequest;
    if (number === undefined)
        return { problem: { code: 'OSOP-INPUT-003', severity: 'error', message: 'which pull request the preview is of is not known', hint: 'run on pull_request, or set the input pull-request to its number' } };
    if (github === undefined)
        return { problem: unknown(number, 'there is no token of GitHub that can be used') };
    try {
        return { pullRequest: await github.pullRequest(number) };
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return { problem: unknown(number, error.message) };
        throw error;
    }
}
function unknown(number, why) {
    return { code: 'OSOP-PREVIEW-005', severity: 'error', message: `what pull request ${number} is could not be asked: ${why}`, hint: 'give the job permissions: {pull-requests: read} and github-token' };
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/names.js
var argocd_names = __webpack_require__(43455);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(68717);
;// CONCATENATED MODULE: ./build/compiled/core/preview/template.js





/** Argo CD takes what it has deployed away before the Application goes. */
const cascadeFinalizer = 'resources-finalizer.argocd.argoproj.io';
/** Names of Services, and of whatever a chart makes of the release, are labels of DNS with more behind it. */
const longestName = 53;
/** Where the one who opens a pull request may write as they like. */
const freePlaces = /^\/metadata\/(?:labels|annotations)\/|^\/spec\/(?:source|sources\/\d+)\/targetRevision$|^\/spec\/info\//;
/** What says where it is deployed, and from which repository: only the template does. `spec.destination.namespace` may have a number. */
const fixedPlaces = /^\/(?:apiVersion|kind|metadata\/namespace|spec\/project|spec\/destination\/(?:server|name))$|^\/spec\/(?:source|sources\/\d+)\/(?:repoURL|chart)$|^\/spec\/sourceHydrator\/.*(?:repoURL|targetBranch)$/;
/**
 * The Application that a template makes for a pull request, marked as ours. Every problem of the template is told. What the
 * pull request says becomes a text where it stands, never YAML, and neither project, cluster nor repository.
 */
function fillTemplate({ file, text }, { parameters, mark }) {
    const read = (0,read_yaml.readYaml)(text, file, { scalars: 'kubernetes' });
    if (read.problems.some(({ severity }) => severity === 'error'))
        return { problems: read.problems };
    const documents = read.documents.filter(({ empty }) => !empty);
    const [document] = documents;
    if (document === undefined || documents.length !== 1 || !(0,json/* isJsonObject */.O)(document.value))
        return { problems: [wrong({ message: `the template ${file} holds ${documents.length === 1 ? 'no object' : `${documents.length} documents`}`, hint: 'write one Application' }, { file, line: 1, column: 1 })] };
    const filling = new Filling(document, parameters);
    const filled = filling.fill(document.value, '');
    const problems = [...filling.problems, ...shapeProblems(filled, document)];
    return problems.length > 0 || !(0,json/* isJsonObject */.O)(filled) ? { problems } : { draft: draftOf(filled, mark) };
}
class Filling {
    problems = [];
    #document;
    #parameters;
    constructor(document, parameters) {
        this.#document = document;
        this.#parameters = parameters;
    }
    fill(value, pointer) {
        if (typeof value === 'string')
            return this.#text(value, pointer);
        if (Array.isArray(value))
            return value.map((item, index) => this.fill(item, `${pointer}/${index}`));
        if (!(0,json/* isJsonObject */.O)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item ?? null, this.#below(pointer, key))]));
    }
    #below(pointer, key) {
        const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (namesInTemplate(key).length > 0)
            this.problems.push(wrong({ message: `the key \`${key}\` is not filled in`, hint: 'parameters stand in values' }, this.#document.locateKey(place)));
        return place;
    }
    #text(text, pointer) {
        const names = namesInTemplate(text);
        for (const name of names) {
            const message = this.#whyNot(name, pointer);
            if (message !== undefined)
                this.problems.push(wrong(message, this.#document.locate(pointer)));
        }
        return names.length === 0 ? text : fillText(text, this.#parameters);
    }
    #whyNot(name, pointer) {
        const at = pointer.slice(1).replaceAll('/', '.');
        if (!Object.hasOwn(this.#parameters, name))
            return { message: `\`{{${name}}}\` in ${at} is no parameter of a pull request`, hint: `known: ${Object.keys(this.#parameters).join(', ')}` };
        if (fixedPlaces.test(pointer))
            return { message: `${at} must not depend on the pull request`, hint: 'project, cluster and repository are the template\'s alone: write them out' };
        if (freeTexts.has(name) && !freePlaces.test(pointer))
            return { message: `\`{{${name}}}\` in ${at}: whoever opens the pull request writes that as they like`, hint: 'use {{number}}, {{branch_slug}} or {{head_sha}} there; labels, annotations and targetRevision take any text' };
        return undefined;
    }
}
function shapeProblems(filled, document) {
    const object = objectIn(filled);
    const [metadata, spec] = [objectIn(object['metadata']), objectIn(object['spec'])];
    const destination = objectIn(spec['destination']);
    const at = (pointer, message, hint) => wrong({ message, hint }, document.locate(pointer));
    const { name, namespace } = metadata;
    const text = (value) => typeof value === 'string' && value !== '';
    const given = document.value['metadata'];
    const template = objectIn(given)['name'];
    return [
        ...(object['kind'] === 'Application' && typeof object['apiVersion'] === 'string' && object['apiVersion'].startsWith('argoproj.io/') ? [] : [at('/kind', 'the template is no Application of Argo CD', 'write apiVersion: argoproj.io/v1alpha1 and kind: Application')]),
        ...(typeof name === 'string' && (0,argocd_names/* isApplicationName */._)(name) && name.length <= longestName ? [] : [at('/metadata/name', `\`${typeof name === 'string' ? name : ''}\` cannot be the name of a preview`, `use lower-case letters, digits and -, ${longestName} characters at most, for example web-pr-{{number}}`)]),
        ...(typeof template === 'string' && namesInTemplate(template).includes('number') ? [] : [at('/metadata/name', 'the name does not have {{number}}: two pull requests would share a preview', 'write for example web-pr-{{number}}')]),
        ...(namespace === undefined || (typeof namespace === 'string' && (0,argocd_names/* isNamespaceName */.P)(namespace)) ? [] : [at('/metadata/namespace', 'metadata.namespace is no name of a namespace', 'write the namespace that Argo CD looks for Applications in, or leave it out')]),
        ...(text(spec['project']) ? [] : [at('/spec', 'spec.project is missing', 'name a project of its own for previews, which allows their namespaces alone')]),
        ...(text(destination['server']) || text(destination['name']) ? [] : [at('/spec', 'spec.destination has neither server nor name', 'write spec.destination.server')]),
        ...(typeof destination['namespace'] === 'string' && (0,argocd_names/* isNamespaceName */.P)(destination['namespace']) ? [] : [at('/spec/destination', 'spec.destination.namespace is no name of a namespace', 'write one, 63 characters at most, for example preview-{{number}}')]),
        ...(nameAlone(objectIn(objectIn(objectIn(document.value)['spec'])['destination'])['namespace']) ? [at('/spec/destination/namespace', 'the namespace has the name of a branch and no {{number}}: a branch called like a namespace that is there would be deployed to it', 'write for example preview-{{number}}')] : []),
        ...(metadata['ownerReferences'] === undefined ? [] : [at('/metadata/ownerReferences', 'a preview has no owner', 'leave metadata.ownerReferences out')]),
    ];
}
/** Whether somebody who names a branch names the whole of it. */
function nameAlone(namespace) {
    const names = typeof namespace === 'string' ? namesInTemplate(namespace) : [];
    return names.some((name) => name === 'branch_slug' || name === 'target_branch_slug') && !names.includes('number');
}
function draftOf(filled, mark) {
    const metadata = objectIn(filled['metadata']);
    const { namespace } = metadata;
    const own = markFields(mark);
    const finalizers = Array.isArray(metadata['finalizers']) ? metadata['finalizers'].filter((one) => typeof one === 'string') : [];
    return {
        metadata: {
            name: metadata['name'],
            ...(typeof namespace === 'string' ? { namespace } : {}),
            labels: { ...texts(metadata['labels']), ...own.labels },
            annotations: { ...texts(metadata['annotations']), ...own.annotations },
            finalizers: finalizers.some((one) => one.startsWith(cascadeFinalizer)) ? finalizers : [...finalizers, cascadeFinalizer],
        },
        spec: objectIn(filled['spec']),
    };
}
function texts(value) {
    return Object.fromEntries(Object.entries(objectIn(value)).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}
function objectIn(value) {
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
function wrong({ message, hint }, where) {
    return { code: 'OSOP-PREVIEW-001', severity: 'error', message, where, ...(hint === undefined ? {} : { hint }) };
}

;// CONCATENATED MODULE: ./build/compiled/commands/preview/read-template.js



/** The Application that the template of the base makes for a pull request. The head's own template is never read: whoever wrote it is not trusted with where it goes. */
async function readTemplate(file, { git, pullRequest, repositoryUrl }) {
    const { baseSha, targetBranch, number } = pullRequest;
    const commit = `${baseSha.slice(0, 7)} of ${targetBranch}`;
    try {
        const text = (await git.readTexts(baseSha, [file])).get(file);
        if (text === undefined)
            return unreadable(`the template ${file} is not in ${commit}, the base of pull request ${number}`, 'merge it first: a preview is made by the template of the base; the path counts from the top of the repository');
        return fillTemplate({ file, text }, { parameters: previewParameters(pullRequest), mark: { repositoryUrl, number } });
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return unreadable(`the template ${file} cannot be read from ${commit}: ${error.message}`, 'check out the repository of the pull request with credentials to fetch its base, or with fetch-depth: 0');
        throw error;
    }
}
function unreadable(message, hint) {
    return { problems: [{ code: 'OSOP-PREVIEW-001', severity: 'error', message, hint }] };
}

;// CONCATENATED MODULE: ./build/compiled/commands/preview/preview.js
















/** What the input says, or the event. */
function actionOf({ preview: { action } }, event) {
    if (action !== 'auto')
        return action;
    return typeof event === 'object' && event !== null && 'action' in event && event['action'] === 'closed' ? 'delete' : 'deploy';
}
/**
 * `preview`: makes the preview of a pull request, waits for it, or takes it away. What comes from a fork is only planned, unless an
 * input says otherwise. The template is the base's: nothing that the head has decides where anything is deployed.
 */
async function preview(settings, host, outlets) {
    const event = (0,wiring/* readEvent */.j_)(host.env);
    const trigger = (0,core_trigger/* readTrigger */.v)(host.env, event);
    const action = actionOf(settings, event);
    const ended = (because, problems) => (0,command_result/* notRun */.n)({ because, problems, file: built_in/* builtInFile */.aR, trigger, clock: host.clock, runId: (0,external_node_crypto_.randomUUID)() });
    const job = (0,github_job/* readGithubJob */.F)(host.env, event);
    const nowhere = [...(0,wiring/* checkFolder */.p$)(settings, host), ...(job === undefined ? [withoutJob] : [])];
    if (nowhere.length > 0 || job === undefined)
        return ended('invalid', nowhere);
    const github = await connectGithub(settings, host, job);
    try {
        const found = action === 'sweep' ? { pullRequest: undefined } : await findPullRequest(settings, { event, job, github: github?.port });
        if ('problem' in found)
            return ended('invalid', [found.problem]);
        const { pullRequest } = found;
        if (pullRequest !== undefined && pullRequest.baseRepository.toLowerCase() !== job.repository.toLowerCase())
            return ended('refused', [elsewhere(pullRequest, job)]);
        const isPlanned = pullRequest !== undefined && (0,pull_request/* isFromFork */.t)(pullRequest) && !settings.preview.forks;
        const effective = { ...settings, dryRun: settings.dryRun || isPlanned };
        const connection = (0,wiring/* checkConnection */.jo)(effective, host.env);
        const problems = [...(0,wiring/* warnAboutConnection */.I8)(effective), ...(isPlanned ? [preview_planned(pullRequest)] : []), ...(effective.dryRun ? [] : connection)];
        if ((0,problem/* hasErrors */.C)(problems))
            return ended('invalid', problems);
        return await withPorts(effective, host, { action, job, trigger, pullRequest, github: github?.port, asksArgocd: connection.length === 0, problems, ended, outlets });
    }
    finally {
        github?.close();
    }
}
async function withPorts(settings, host, task) {
    const { ended, problems } = task;
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const connected = await (0,wiring/* connectPorts */.fs)(settings, host, root);
    if ('problem' in connected)
        return ended('invalid', [...problems, connected.problem]);
    try {
        const request = await requestOf(settings, connected.ports, task);
        if ('problems' in request)
            return ended('invalid', [...problems, ...request.problems]);
        return await perform(settings, host, { task, request, ports: connected.ports, root });
    }
    finally {
        connected.close();
    }
}
async function requestOf(settings, { git }, { action, job, pullRequest, github }) {
    const { template, set, refreshSet: refreshesSet, sweepLimit: limit, action: asked } = settings.preview;
    // What is to go is known by its mark: its template may be gone before it.
    const made = action !== 'deploy' || template === undefined || pullRequest === undefined ? undefined : await readTemplate(template, { git, pullRequest, repositoryUrl: job.repositoryUrl });
    if (made !== undefined && 'problems' in made)
        return made;
    const app = settings.app === undefined || pullRequest === undefined ? settings.app : fillText(settings.app, previewParameters(pullRequest));
    return { repositoryUrl: job.repositoryUrl, pullRequest, draft: made?.draft, isMade: template !== undefined, onlyClosed: asked === 'auto', set, refreshesSet, app, projects: settings.selection.projects, github, limit };
}
async function perform(settings, host, { task: { action, job, trigger, pullRequest, asksArgocd, problems, ended, outlets }, request, ports, root }) {
    const handlers = previewHandlers(request);
    const source = (0,load_plan/* sourceOf */.vz)(built_in/* builtInFile */.aR, built_in/* previewWorkflows */.Pk[action]);
    const planning = await (0,load_plan/* loadPlan */.Yq)(source, { settings, root, facts: { repositories: [job.repository.toLowerCase()], branch: pullRequest?.branch, slackBound: true, customHandlers: handlers } });
    if (planning.plan === undefined || (0,problem/* hasErrors */.C)(planning.problems))
        return ended('invalid', [...problems, ...planning.problems]);
    const { checks } = await (0,manifest_checks/* openManifestChecks */.L)(settings, host);
    const engine = (0,engine_settings/* engineSettings */.O)(settings, { askArgocd: asksArgocd, runCommands: false, manifestChecks: checks });
    return await (0,carry_out/* carryOut */.u)({
        ...outlets, plan: planning.plan, source, problems, trigger, settings, ports,
        host: { ...host, handlers },
        clock: host.clock,
        // The one Application is known by name: a list may not have it yet.
        engine: { ...engine, rollback: 'none', selection: { ...engine.selection, selector: undefined, projects: [] } },
        facts: factsOf(job, { trigger, pullRequest }),
    });
}
function factsOf({ repository }, { trigger, pullRequest }) {
    return {
        repository: repository.toLowerCase(), branch: pullRequest?.branch, sha: pullRequest?.headSha, previousSha: undefined, changedFiles: undefined,
        event: trigger.event, actor: trigger.actor, runUrl: trigger.runUrl, rerun: trigger.runAttempt === undefined ? 'unknown' : trigger.runAttempt > 1,
    };
}
const withoutJob = { code: 'OSOP-INPUT-003', severity: 'error', message: 'which repository the pull request is of is not known', hint: 'run preview in a job of GitHub Actions, or set GITHUB_REPOSITORY to owner/name' };
function elsewhere({ baseRepository, number }, { repository }) {
    return { code: 'OSOP-INPUT-005', severity: 'error', message: `pull request ${number} is of ${baseRepository}, and this job is of ${repository}`, hint: 'run preview in the repository of the pull request' };
}
function preview_planned({ number, headRepository }) {
    return { code: 'OSOP-PREVIEW-006', severity: 'notice', message: `pull request ${number} is from ${headRepository ?? 'a repository that was deleted'}, which is not this one: its preview is only planned`, hint: 'preview-forks: true deploys it; whoever opens a pull request then runs what they like in the cluster' };
}


/***/ }),

/***/ 43455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isNamespaceName),
/* harmony export */   _: () => (/* binding */ isApplicationName)
/* harmony export */ });
const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = new RegExp(`^${label}(\\.${label})*$`);
const wholeLabel = new RegExp(`^${label}$`);
/** True for a name that Kubernetes allows for an Application: an RFC 1123 subdomain. */
function isApplicationName(name) {
    return name.length <= 253 && subdomain.test(name);
}
/** True for a name that Kubernetes allows for a namespace: an RFC 1123 label. */
function isNamespaceName(name) {
    return name.length <= 63 && wholeLabel.test(name);
}


/***/ }),

/***/ 17309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ actionNames),
/* harmony export */   Jw: () => (/* binding */ describeState),
/* harmony export */   NH: () => (/* binding */ hasReacted),
/* harmony export */   PZ: () => (/* binding */ rolloutActions),
/* harmony export */   S7: () => (/* binding */ describeAnalysis),
/* harmony export */   d6: () => (/* binding */ sickAnalyses),
/* harmony export */   jO: () => (/* binding */ decideAction),
/* harmony export */   kA: () => (/* binding */ isRollout),
/* harmony export */   vq: () => (/* binding */ hasTakenEffect),
/* harmony export */   wW: () => (/* binding */ readRollout)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12659);


/** What a live object says of itself: a Rollout, or, as far as `restartedAt`, a Deployment. */
function readRollout(object) {
    const [metadata, spec, status] = [part(object, 'metadata'), part(object, 'spec'), part(object, 'status')];
    const steps = listIn(part(part(spec, 'strategy'), 'canary')['steps']);
    const index = status['currentStepIndex'];
    const [condition] = listIn(status['pauseConditions']);
    const specPaused = spec['paused'] === true;
    const { generation } = metadata;
    const observed = Number(status['observedGeneration']);
    const restarted = part(part(part(spec, 'template'), 'metadata'), 'annotations')['kubectl.kubernetes.io/restartedAt'] ?? spec['restartAt'];
    return {
        phase: text(status['phase']) ?? '',
        message: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text(status['message']) ?? '', 600),
        step: typeof index === 'number' && index < steps.length ? index + 1 : undefined,
        steps: steps.length,
        paused: condition !== undefined || specPaused,
        pausedSince: condition === undefined ? undefined : text(condition['startTime']),
        specPaused,
        aborted: status['abort'] === true,
        promoted: status['currentPodHash'] !== undefined && status['currentPodHash'] === status['stableRS'],
        promotingFully: status['promoteFull'] === true,
        observed: typeof generation !== 'number' || (Number.isFinite(observed) ? observed >= generation : status['observedGeneration'] !== undefined),
        restartedAt: text(restarted),
    };
}
/** What a workflow may do to a Rollout; `restart` to a Deployment too. */
const rolloutActions = ['promote', 'promote-full', 'abort', 'retry', 'pause', 'restart'];
/** What Argo CD calls the action. */
const actionNames = {
    'promote': 'resume', 'promote-full': 'promote-full', 'abort': 'abort', 'retry': 'retry', 'pause': 'pause', 'restart': 'restart',
};
/** `promote` waits until there is a pause to end: right after a sync the update has not come to it yet. */
function decideAction(action, state) {
    if (action === 'restart')
        return { kind: 'send', why: 'its Pods are restarted' };
    if (!state.observed)
        return { kind: 'wait', why: 'its controller has not seen the newest spec yet' };
    switch (action) {
        case 'promote':
            return decidePromotion(state);
        case 'promote-full':
            if (state.aborted)
                return { kind: 'refused', why: `its update was aborted: ${state.message}` };
            if (state.promoted)
                return { kind: 'nothing', why: 'it is promoted already' };
            return state.promotingFully ? { kind: 'nothing', why: 'it is being promoted fully already' } : { kind: 'send', why: describeState(state) };
        case 'abort':
            if (state.aborted)
                return { kind: 'nothing', why: 'it is aborted already' };
            return state.promoted ? { kind: 'nothing', why: 'no update is under way' } : { kind: 'send', why: describeState(state) };
        case 'retry':
            return state.aborted ? { kind: 'send', why: describeState(state) } : { kind: 'nothing', why: 'it is not aborted' };
        case 'pause':
            if (state.specPaused)
                return { kind: 'nothing', why: 'it is paused already' };
            return state.promoted ? { kind: 'nothing', why: 'no update is under way' } : { kind: 'send', why: describeState(state) };
    }
}
function decidePromotion(state) {
    if (state.aborted || state.phase === 'Degraded')
        return { kind: 'refused', why: state.aborted ? `its update was aborted: ${state.message}` : `it is Degraded: ${state.message}` };
    if (state.paused)
        return { kind: 'send', why: describeState(state) };
    if (state.promoted)
        return { kind: 'nothing', why: 'it is promoted already' };
    if (state.promotingFully)
        return { kind: 'nothing', why: 'it is being promoted fully already' };
    return { kind: 'wait', why: describeState(state) };
}
/** Whether an action whose answer was lost has been carried out, by the state before it and the one after. */
function hasTakenEffect(action, before, after) {
    switch (action) {
        case 'promote':
            return !after.paused || after.step !== before.step || after.pausedSince !== before.pausedSince || after.promoted;
        case 'promote-full':
            return after.promotingFully || after.promoted;
        case 'abort':
            return after.aborted;
        case 'retry':
            return !after.aborted;
        case 'pause':
            return after.specPaused;
        case 'restart':
            return after.restartedAt !== before.restartedAt;
    }
}
/** Whether its controller has taken the action up: until then phase and message are those of before. */
function hasReacted(action, { phase, paused }) {
    switch (action) {
        case 'promote':
            return phase !== 'Paused' || paused;
        case 'promote-full':
            return phase !== 'Paused';
        case 'retry':
            return phase !== 'Degraded';
        case 'abort':
            return phase === 'Degraded';
        case 'pause':
        case 'restart':
            return true;
    }
}
/** `paused at step 2 of 4 (CanaryPauseStep)`, one line. */
function describeState(state) {
    const word = state.aborted ? 'aborted' : state.paused ? 'paused' : state.promoted ? 'promoted' : (state.phase || 'Progressing').toLowerCase();
    const where = state.aborted || state.step === undefined ? '' : ` at step ${state.step} of ${state.steps}`;
    const message = state.message === '' ? '' : ` (${state.message})`;
    return `${word}${where}${message}`;
}
/** True for a Rollout of Argo Rollouts. */
function isRollout({ group, kind }) {
    return group === 'argoproj.io' && kind === 'Rollout';
}
/** Analysis runs that a Rollout owns and that are not well, the newest first. */
function sickAnalyses(rollout, nodes) {
    return nodes
        .filter(({ group, kind, parentRefs, health }) => group === 'argoproj.io' && kind === 'AnalysisRun' && (health?.status === 'Degraded' || health?.status === 'Unknown') &&
        parentRefs?.some(({ uid }) => uid !== undefined && uid === rollout.uid) === true)
        .toSorted((one, other) => ((one.createdAt ?? '') < (other.createdAt ?? '') ? 1 : -1));
}
/**
 * The verdict of an analysis run: `AnalysisRun shop/web-1: Failed: metric success-rate Failed: value [0.87]`, one line. Metrics
 * that went well are left out.
 */
function describeAnalysis({ namespace, name }, object) {
    const status = part(object, 'status');
    const metrics = listIn(status['metricResults']).filter(({ phase }) => phase !== 'Successful' && phase !== 'Running' && phase !== 'Pending').map(describeMetric);
    const own = text(status['message']);
    const parts = [`AnalysisRun ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}: ${text(status['phase']) ?? 'phase not known'}`, ...(own === undefined ? [] : [own]), ...metrics];
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(parts.join('; '), 600);
}
function describeMetric(metric) {
    const last = listIn(metric['measurements']).findLast(({ phase }) => phase !== 'Successful') ?? {};
    const value = text(last['value']);
    const message = text(last['message']) ?? text(metric['message']);
    return [`metric ${text(metric['name']) ?? '?'} ${text(metric['phase']) ?? ''}`.trim(), ...(value === undefined ? [] : [`value ${value}`]), ...(message === undefined ? [] : [message])].join(': ');
}
function part(object, name) {
    const value = object[name];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : {};
}
function listIn(value) {
    return Array.isArray(value) ? value.filter((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(item)) : [];
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 77421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one text of a JSON value by RFC 8785 (JSON Canonicalization Scheme): no white space, keys in the order of their UTF-16
 * code units, numbers and strings as ECMAScript writes them. Members that are undefined are left out. Throws for a number
 * that JSON does not have, and for half of a surrogate pair, which no UTF-8 text can hold.
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error('JSON has no such number');
    if (typeof value === 'string')
        return canonicalText(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = [];
    // Without a comparison of its own, sort() goes by UTF-16 code units.
    for (const key of Object.keys(value).toSorted()) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${canonicalText(key)}:${canonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
function isList(value) {
    return Array.isArray(value);
}
function canonicalText(text) {
    if (/\p{Surrogate}/u.test(text))
        throw new Error('half of a surrogate pair cannot be written');
    return JSON.stringify(text);
}


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGithubJob)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29888);
/* harmony import */ var _value_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27297);



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

/***/ 29888:
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

/***/ 27297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What is found by following the keys through objects; undefined as soon as one is missing. */
function valueAt(value, ...keys) {
    return keys.reduce((part, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? part[key] : undefined), value);
}


/***/ }),

/***/ 47556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ followsBranch),
/* harmony export */   n: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/**
 * A repository's address in a form that all ways of writing it share: `github.com/org/name` for
 * `https://user@github.com:443/Org/name.git/`, `git@github.com:org/name` and `ssh://git@github.com/org/name`.
 */
function repositoryAddress(url) {
    return url.trim().toLowerCase()
        .replace(/[?#].*$/, '')
        .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
        .replace(/^[^/@]+@/, '')
        .replace(/^([^/:]+):(?!\d+(?:\/|$))\/?/, '$1/')
        .replace(/^([^/:]+):\d+(?=\/|$)/, '$1')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
/** Whether a revision of an Application or generator is what some branch has. `HEAD` and nothing stand for the default branch. */
function followsBranch(revision, { branch, defaultBranch }) {
    const named = revision.replace(/^refs\/heads\//, '');
    if (named === '' || named === 'HEAD')
        return defaultBranch === undefined || branch === undefined || branch === defaultBranch;
    return named === branch;
}


/***/ }),

/***/ 26066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ namesImage),
/* harmony export */   K9: () => (/* binding */ wrongDigest),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   cq: () => (/* binding */ wrongTag),
/* harmony export */   eS: () => (/* binding */ formatImageName),
/* harmony export */   "if": () => (/* binding */ parseImageName),
/* harmony export */   j8: () => (/* binding */ normalizedName),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const componentForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]*$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const longestTag = 128;
const longestName = 255;
const hexDigits = { sha256: 64, sha384: 96, sha512: 128 };
/** Reads a reference strictly. */
function parseImageReference(text) {
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : text.slice(at + 1);
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    const name = parseImageName(colon === -1 ? named : named.slice(0, colon));
    if ('wrong' in name)
        return name;
    const wrong = (tag === undefined ? undefined : wrongTag(tag)) ?? (digest === undefined ? undefined : wrongDigest(digest));
    if (wrong !== undefined)
        return { wrong };
    return { ...name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** Reads a name without tag and digest. */
function parseImageName(text) {
    if (text === '')
        return { wrong: 'has no image name' };
    const unusual = unusualCharacter(text, /[A-Za-z0-9._\-/:[\]]/);
    if (unusual !== undefined)
        return { wrong: `${unusual}, which no image name has` };
    if (text.length > longestName)
        return { wrong: `has a name of ${text.length} characters; at most ${longestName} are allowed` };
    const [first = '', ...rest] = text.split('/');
    const isRegistry = rest.length > 0 && (/[.:A-Z[]/.test(first) || first === 'localhost');
    if (isRegistry && !registryForm.test(first))
        return { wrong: `has a registry, \`${first}\`, that is no host name` };
    const components = isRegistry ? rest : [first, ...rest];
    for (const component of components) {
        if (componentForm.test(component))
            continue;
        if (component === '')
            return { wrong: 'has an empty part between slashes in its name' };
        if (/[A-Z]/.test(component))
            return { wrong: `has capital letters in \`${component}\`; the path of an image is lower case` };
        return { wrong: `has a part, \`${component}\`, that is not letters and digits with single \`.\`, \`_\` or \`-\` between them` };
    }
    return { ...(isRegistry ? { registry: first } : {}), path: components.join('/') };
}
/** What is wrong with a tag, or undefined. */
function wrongTag(tag) {
    if (tag === '')
        return 'has an empty tag';
    const unusual = unusualCharacter(tag, /[\w.-]/);
    if (unusual !== undefined)
        return `${unusual}; a tag has letters, digits, \`_\`, \`.\` and \`-\` only`;
    if (!tagForm.test(tag))
        return `has a tag that begins with \`${tag[0] ?? ''}\`; it must begin with a letter, a digit or \`_\``;
    return tag.length > longestTag ? `has a tag of ${tag.length} characters; at most ${longestTag} are allowed` : undefined;
}
/** What is wrong with a digest, or undefined. */
function wrongDigest(digest) {
    const unusual = unusualCharacter(digest, /[A-Za-z0-9:+._-]/);
    if (unusual !== undefined)
        return `${unusual}, which no digest has`;
    if (!digestForm.test(digest))
        return 'has a digest that is not of the form `sha256:` and 64 hexadecimal digits';
    const colon = digest.indexOf(':');
    const [algorithm, hex] = [digest.slice(0, colon), digest.slice(colon + 1)];
    const wanted = Object.hasOwn(hexDigits, algorithm) ? hexDigits[algorithm] : undefined;
    if (wanted === undefined)
        return undefined;
    if (hex.length !== wanted)
        return `has a ${algorithm} digest of ${hex.length} digits; it has ${wanted}`;
    return /[A-F]/.test(hex) ? `has a ${algorithm} digest with capital letters; it is lower case` : undefined;
}
function unusualCharacter(text, usual) {
    const index = Array.from(text).findIndex((character) => !usual.test(character));
    if (index === -1)
        return undefined;
    const character = Array.from(text)[index] ?? '';
    const shown = /[\r\n]/.test(character) ? 'a line break' : /\s/.test(character) ? 'a space' : /[\p{Cc}\p{Cf}`]/u.test(character) ? 'a special character' : `\`${character}\``;
    return `has ${shown} as character ${index + 1}`;
}
/** `registry/path`, as written. */
function formatImageName({ registry, path }) {
    return registry === undefined ? path : `${registry}/${path}`;
}
/** The reference as one text. */
function formatImageReference(image) {
    return `${formatImageName(image)}${image.tag === undefined ? '' : `:${image.tag}`}${image.digest === undefined ? '' : `@${image.digest}`}`;
}
/** The name that container runtimes use: `nginx` becomes `docker.io/library/nginx`. Equal for equal images. */
function normalizedName({ registry, path }) {
    const host = registry?.toLowerCase() ?? 'docker.io';
    const hub = host === 'docker.io' || host === 'index.docker.io' || host === 'registry-1.docker.io';
    if (!hub)
        return `${host}/${path}`;
    return path.includes('/') ? `docker.io/${path}` : `docker.io/library/${path}`;
}
/** True when a text is the name of an image, or a reference to it, whatever its tag and digest. */
function namesImage(text, wanted) {
    const reference = parseImageReference(text);
    return !('wrong' in reference) && normalizedName(reference) === wanted;
}
/** The last part of a name: `app` of `ghcr.io/org/app`. */
function lastPart(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readManifestDocuments)
/* harmony export */ });
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24971);
/* harmony import */ var _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);


/** Largest file, in characters. */
const longestFile = 20 * 1024 * 1024;
/** An object above 1.5 MiB does not fit into etcd, whatever it holds; the full parser reads no more of a document. */
const longestDocument = 1.5 * 1024 * 1024;
/** What the full parser may do for one file, reading and locating together: it is a hundred times slower than the fast one. */
const mostLexemes = 500_000;
/** Of these, what is left to reading: an exact place is worth less than a verdict. */
const reservedLexemes = 200_000;
/** What the parser takes to begin with a text, in lexemes. */
const lexemesOfStart = 150;
/** Loading it takes longer than to check a hundred manifests, and most need no more than the fast one. */
async function readFully({ file, text, budget, duplicateKeys }, { start, end, line }) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717)]).then(__webpack_require__.bind(__webpack_require__, 68717));
    const read = readYaml(text.slice(start, end), file, { scalars: 'kubernetes', maxLength: longestFile, budget, firstLine: line, duplicateKeys: duplicateKeys === 'error' ? 'error' : 'warning' });
    return duplicateKeys === 'off' ? { ...read, problems: read.problems.filter(({ code }) => code !== 'OSOP-YAML-005') } : read;
}
/**
 * Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. Where all are ordinary,
 * as in most files, there is nothing to wait for.
 */
function readManifestDocuments(file, text, options = { duplicateKeys: 'error' }) {
    if (text.length > longestFile)
        return tooLong({ file, line: 1, column: 1 }, text.length, longestFile);
    const source = { file, text, budget: { lexemes: mostLexemes }, duplicateKeys: options.duplicateKeys };
    const slices = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDocuments */ .ZF)(text);
    if (slices === undefined)
        return readSlowly(source, { start: 0, end: text.length, line: 1 });
    const documents = [];
    for (const slice of slices) {
        const document = readFast(source, slice);
        if (document === undefined)
            return readRest(source, { slices: slices.slice(documents.length), documents });
        documents.push(document);
    }
    return { documents, problems: [], unread: 0 };
}
/** From the first document on that the fast parser cannot read. */
async function readRest(source, { slices, documents }) {
    const problems = [];
    let unread = 0;
    for (const [index, slice] of slices.entries()) {
        const document = index === 0 ? undefined : readFast(source, slice);
        if (document !== undefined) {
            documents.push(document);
            continue;
        }
        const read = await readSlowly(source, slice);
        documents.push(...read.documents);
        problems.push(...read.problems);
        unread += read.unread;
    }
    return { documents, problems, unread };
}
function readFast(source, slice) {
    const value = (0,_yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlockYaml */ .w_)(source.text, slice.start, slice.end);
    return value === _yaml_block_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .unusual */ .yq ? undefined : fastDocument(source, { slice, value });
}
function tooLong(where, length, limit) {
    return {
        documents: [],
        unread: 1,
        problems: [{ code: 'OSOP-YAML-002', severity: 'error', message: `${length} characters of YAML here; at most ${limit} are read`, where, hint: 'split the file; an object of more than 1.5 MB cannot be stored by Kubernetes' }],
    };
}
function fastDocument({ file, text, budget }, { slice, value }) {
    let full;
    let sections;
    const source = sourceComment(text, slice);
    return {
        value,
        empty: value === null,
        where: { file, line: firstLine(text, slice), column: 1 },
        ...(source === undefined ? {} : { source }),
        // Positions are needed for what is wrong only, which is rare: it is parsed again.
        locate: async (pointer, atKey = false) => {
            full ??= await readForPlaces({ file, text, budget, duplicateKeys: 'off' }, slice);
            if (full === undefined)
                return { file, line: (sections ??= new Sections(text, slice)).lineOf(pointer), column: 1 };
            return atKey ? full.locateKey(pointer) : full.locate(pointer);
        },
    };
}
async function readSlowly(source, slice) {
    const { file, text } = source;
    const length = slice.end - slice.start;
    if (length > longestDocument)
        return tooLong({ file, line: slice.line, column: 1 }, length, longestDocument);
    const { documents, problems } = await readFully(source, slice);
    const wrong = problems.some((problem) => problem.severity === 'error');
    return {
        documents: wrong ? [] : documents.map((document) => slowDocument(file, text, { slice, document })),
        problems,
        unread: wrong ? 1 : 0,
    };
}
function slowDocument(file, text, { slice, document }) {
    const [start, end] = document.range;
    const own = { start: slice.start + start, end: slice.start + end, line: slice.line + countLines(text, slice.start, slice.start + start) };
    const source = sourceComment(text, own);
    return {
        value: document.value,
        empty: document.empty,
        where: { file, line: firstLine(text, own), column: 1 },
        ...(source === undefined ? {} : { source }),
        locate: async (pointer, atKey = false) => (atKey ? document.locateKey(pointer) : document.locate(pointer)),
    };
}
/** The document for its places; undefined where the file got its share of that. */
async function readForPlaces(source, slice) {
    const { budget } = source;
    const room = budget.lexemes - reservedLexemes - lexemesOfStart;
    if (room <= 0)
        return undefined;
    const own = { lexemes: room };
    const { documents } = await readFully({ ...source, budget: own }, slice);
    budget.lexemes -= lexemesOfStart + room - own.lexemes;
    return documents[0];
}
/** Where the fields of an object begin in a text that the fast parser could read: what places are told by when the file is too large for more. */
class Sections {
    #text;
    #slice;
    #lines = new Map();
    constructor(text, slice) {
        this.#text = text;
        this.#slice = slice;
    }
    /** The line of the object's own field that a pointer leads through, else the object's first. */
    lineOf(pointer) {
        const field = (0,_pointers_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(pointer)[0] ?? '';
        const known = this.#lines.get(field);
        if (known !== undefined)
            return known;
        const { start, end } = this.#slice;
        // Nothing but a field of the object itself can begin a line there: what belongs to another one is indented.
        const found = field === '' ? -1 : this.#text.indexOf(`\n${field}:`, Math.max(0, start - 1));
        const line = found === -1 || found >= end ? firstLine(this.#text, this.#slice) : this.#slice.line + countLines(this.#text, start, found + 1);
        this.#lines.set(field, line);
        return line;
    }
}
function countLines(text, start, end) {
    let lines = 0;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
/** The first line of a document that is neither empty nor a comment nor its `---`. */
function firstLine(text, { start, end, line }) {
    // Most begin with a key.
    if (text.startsWith('apiVersion:', start))
        return line;
    let at = start;
    for (let number = line; at < end; number += 1) {
        const stop = text.indexOf('\n', at);
        const first = text.slice(at, Math.min(at + 3, stop === -1 ? end : stop)).trim();
        if (first !== '' && !first.startsWith('#') && first !== '---')
            return number;
        if (stop === -1)
            break;
        at = stop + 1;
    }
    return line;
}
/** Helm writes it above the object; further down it would be somebody's text. */
function sourceComment(text, { start, end }) {
    const head = text.slice(start, Math.min(end, start + 300));
    return head.includes('# Source: ') ? /^# Source: (.+)$/m.exec(head)?.[1]?.trim() : undefined;
}


/***/ }),

/***/ 54872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isFromFork),
/* harmony export */   y: () => (/* binding */ parsePullRequest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);
/* harmony import */ var _github_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27297);


const fullSha = /^[0-9a-f]{40}$/i;
/** Reads the pull request of an event payload or of an answer of GitHub's API; undefined where something is missing. */
function parsePullRequest(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return undefined;
    const [number, state, title, author] = [value['number'], value['state'], value['title'], (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'user', 'login')];
    const [branch, headSha, headRepository] = [(0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'head', 'ref'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'head', 'sha'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'head', 'repo', 'full_name')];
    const [targetBranch, baseSha, baseRepository] = [(0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'base', 'ref'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'base', 'sha'), (0,_github_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'base', 'repo', 'full_name')];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1 || (state !== 'open' && state !== 'closed'))
        return undefined;
    if (typeof branch !== 'string' || typeof targetBranch !== 'string' || typeof baseRepository !== 'string')
        return undefined;
    if (typeof headSha !== 'string' || typeof baseSha !== 'string' || !fullSha.test(headSha) || !fullSha.test(baseSha))
        return undefined;
    return {
        number, branch, targetBranch, baseRepository,
        isOpen: state === 'open',
        title: typeof title === 'string' ? title : '',
        author: typeof author === 'string' ? author : '',
        headSha: headSha.toLowerCase(),
        baseSha: baseSha.toLowerCase(),
        headRepository: typeof headRepository === 'string' ? headRepository : undefined,
    };
}
/** True where somebody who may not push to the repository may have written what the pull request proposes. */
function isFromFork({ headRepository, baseRepository }) {
    return headRepository?.toLowerCase() !== baseRepository.toLowerCase();
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

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
function plainScalar(source, rules) {
    return /^[-+.0-9]/.test(source) ? (numberIn(source, rules) ?? source) : word(source, rules);
}
function word(source, rules) {
    if (source.length > 5)
        return source;
    if (/^(?:~|null|Null|NULL)?$/.test(source))
        return null;
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (rules === 'core')
        return source;
    if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(source) ? false : source;
}
/** The number that a text is, or undefined. */
function numberIn(source, rules) {
    const special = /^([-+]?)\.(?:(inf|Inf|INF)|(nan|NaN|NAN))$/.exec(source);
    if (special?.[3] !== undefined)
        return special[1] === '' ? Number.NaN : undefined;
    if (special !== null)
        return special[1] === '-' ? -Infinity : Infinity;
    return rules === 'core' ? coreNumber(source) : kubernetesNumber(source);
}
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function coreNumber(source) {
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    return decimal.test(source) ? Number(source) : undefined;
}
/** Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them once underscores are gone. */
function kubernetesNumber(source) {
    const plain = source[0] === '.' ? source : source.replaceAll('_', '');
    const based = /^([-+]?)0(?:([bB])([01]+)|([xX])([0-9a-fA-F]+)|[oO]?([0-7]+))$/.exec(plain);
    if (based === null)
        return decimal.test(plain) ? Number(plain) : undefined;
    const sign = based[1] === '-' ? -1 : 1;
    const [digits, base] = based[3] !== undefined ? [based[3], 2] : based[5] !== undefined ? [based[5], 16] : [based[6] ?? '', 8];
    return sign * Number.parseInt(digits, base);
}


/***/ }),

/***/ 56888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connectSurfaces)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_net_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47736);
/* harmony import */ var _core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14002);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99898);




/** Connects to the GitHub of the job. Throws AdapterError for an address or token that cannot be used. */
async function connectSurfaces(settings, host, { job, deadlineMs, signal }) {
    const { clock, env } = host;
    const { githubToken: token } = settings;
    if (token === undefined)
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('unauthenticated', 'There is no token for GitHub.', { hint: 'set github-token' });
    const [{ createHttpTransport }, { createGithubApi }, { createGithubSurfaces }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3628), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 63628)), __webpack_require__.e(/* import() */ 4307).then(__webpack_require__.bind(__webpack_require__, 84307)), Promise.all(/* import() */[__webpack_require__.e(1977), __webpack_require__.e(6797)]).then(__webpack_require__.bind(__webpack_require__, 38323)),
    ]);
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_1__.createRedactor)(settings.secrets);
    const transport = createHttpTransport({ clock, redact, proxy: (0,_core_net_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .readProxyRules */ .q)(env) });
    const api = createGithubApi({ transport, clock, redact, token, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp: settings.allowHttp, deadlineMs, ...(signal === undefined ? {} : { signal }) });
    return { port: withoutSecrets(createGithubSurfaces({ api, repository: job.repository }), redact), close: () => { transport.close(); } };
}
/** Reports are made without secrets; what leaves is looked through once more. */
function withoutSecrets(port, redact) {
    return {
        showCheckRun: async (request) => await port.showCheckRun((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        showComment: async (request) => await port.showComment({ ...request, edit: (before) => (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactMaybe */ .OY)(request.edit(before), redact) }),
        pullRequest: async (number) => await port.pullRequest(number),
        pullRequestOf: async (commit) => await port.pullRequestOf(commit),
        beginDeployment: async (request) => await port.beginDeployment((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        endInterrupted: async (request) => await port.endInterrupted((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        endDeployment: async (id, status) => { await port.endDeployment(id, (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(status, redact)); },
        ownIssues: async () => await port.ownIssues(),
        openIssue: async (request) => await port.openIssue((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)),
        changeIssue: async (number, change) => { await port.changeIssue(number, (0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(change, redact)); },
        settleDeployments: async (request) => { await port.settleDeployments((0,_core_report_redact_record_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .SG)(request, redact)); },
    };
}


/***/ })

};
