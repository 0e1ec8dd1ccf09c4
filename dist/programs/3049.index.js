export const id = 3049;
export const ids = [3049,5107];
export const modules = {

/***/ 52922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift_drift)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/report/drift-report.js
var drift_report = __webpack_require__(58139);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/argocd/selection.js
var selection = __webpack_require__(19777);
// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(88197);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/in-parallel.js
var in_parallel = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/targets.js
var targets = __webpack_require__(18817);
// EXTERNAL MODULE: ./build/compiled/engine/problems.js
var problems = __webpack_require__(19933);
;// CONCATENATED MODULE: ./build/compiled/engine/drift/choose.js






/** The applications that the inputs name, with what those deploy. Names must match selector and projects too. */
async function chooseApplications(choice, reading) {
    const { app, selector, projects } = choice;
    const names = (0,selection/* namesIn */.wX)(app ?? '*');
    const narrowed = selector !== undefined || projects.length > 0;
    try {
        const first = !narrowed && !names.some(selection/* isPattern */.Pt) ? { refs: names.map(deployments/* parseApplicationRef */.tD) } : await listed(choice, names, reading);
        if ('problem' in first)
            return { kind: 'failed', problem: first.problem };
        const { refs } = first;
        // Separators alone name none: that nothing was looked at is no clean result.
        if (refs.length === 0)
            return { kind: 'failed', problem: { code: 'OSOP-ARGOCD-007', severity: 'error', message: 'no application is named', hint: 'write names into app, or leave it out for all that the login may see' } };
        if (app === undefined)
            return { kind: 'chosen', applications: refs, problems: [], note: `${refs.length === 1 ? 'the one application' : `all ${refs.length} applications`} that the login may see: no input names any` };
        return { kind: 'chosen', note: undefined, ...(choice.children ? await withChildren(refs, reading) : { applications: refs, problems: [] }) };
    }
    catch (error) {
        if (reading.signal.aborted)
            throw error;
        return { kind: 'failed', problem: (0,problems/* problemOf */.Zw)(error, 'finding the applications', { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }) };
    }
}
/** The server's list leaves out without a word what the login may not see: where nothing is left, that is no clean result. */
async function listed({ selector, projects }, names, { argocd, signal }) {
    const all = await argocd.list({ ...(selector === undefined ? {} : { selector }), ...(projects.length > 0 ? { projects } : {}) }, signal);
    const filter = [...(selector === undefined ? [] : [`selector ${selector}`]), ...(projects.length === 0 ? [] : [`project ${projects.join(', ')}`])].join(' and ');
    const missing = names.filter((name) => !all.some((application) => (0,selection/* isCalled */.AP)(name, application)));
    if (missing.length > 0) {
        const what = names.length === 1 && names[0] === '*' ? 'no application' : `no application called ${missing.join(', ')}`;
        return { problem: {
                code: 'OSOP-ARGOCD-007', severity: 'error', message: filter === '' ? `${what} can be seen` : `${what} matches ${filter}`,
                hint: 'applications that the login may not see are not listed: it needs p, role:<role>, applications, get, <project>/<name>, allow',
            } };
    }
    const found = new Map(names.flatMap((name) => all.filter((application) => (0,selection/* isCalled */.AP)(name, application))).map((application) => [(0,selection/* displayName */.QC)((0,selection/* nameOf */.Vb)(application)), (0,selection/* nameOf */.Vb)(application)]));
    return { refs: [...found.values()] };
}
/** Goes down as far as there are applications of applications; what an ApplicationSet has made counts, not what it should make. */
async function withChildren(roots, reading) {
    const found = new Map();
    const problems = [];
    let level = roots;
    while (level.length > 0) {
        for (const ref of level)
            found.set((0,selection/* displayName */.QC)(ref), ref);
        const below = await (0,in_parallel/* inParallel */.H)(level, targets/* readsAtOnce */.CV, async (ref) => await childrenBelow(ref, reading, problems));
        level = below.flat().filter((ref) => !found.has((0,selection/* displayName */.QC)(ref)));
    }
    return { applications: [...found.values()], problems };
}
async function childrenBelow(ref, reading, problems) {
    const application = await orNothing(reading, async () => await reading.argocd.get(ref, { signal: reading.signal }), () => undefined);
    // It is read once more when it is looked at, and that it cannot be is told there.
    if (application === undefined)
        return [];
    const { applications, applicationSets } = (0,selection/* childrenOf */.LU)(application);
    const undeployed = missingChildren(application);
    const made = await Promise.all(applicationSets.map(async (set) => await orNothing(reading, async () => await madeBy(set, reading), (error) => {
        // One that is not there is a missing resource of its parent.
        if (error.code !== 'not-found')
            problems.push({ code: 'OSOP-DRIFT-002', severity: 'error', message: `${(0,selection/* displayName */.QC)(ref)}: which applications its ApplicationSet ${(0,selection/* displayName */.QC)(set)} has made could not be found out: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) });
    })));
    return [...applications.filter((child) => !undeployed.has((0,selection/* displayName */.QC)(child))), ...made.flatMap((refs) => refs ?? [])];
}
async function orNothing({ signal }, work, told) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || signal.aborted)
            throw error;
        told(error);
        return undefined;
    }
}
/** One that is not there is a missing resource of its parent, and told there. */
function missingChildren(application) {
    const missing = (application.status?.resources ?? []).filter(({ group, kind, health }) => group === 'argoproj.io' && kind === 'Application' && health?.status === 'Missing');
    return new Set((0,selection/* childrenOf */.LU)({ ...application, status: { ...application.status, resources: missing } }).applications.map(selection/* displayName */.QC));
}
async function madeBy(set, { argocd, signal }) {
    try {
        return (await argocd.applicationSet(set, { generate: false, signal })).applications;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || signal.aborted || error.code !== 'forbidden')
            throw error;
        // One that may not be read is known by what it owns.
        const owned = (await argocd.list({}, signal)).filter(({ metadata }) => (metadata.ownerReferences ?? []).some(({ kind, name }) => kind === 'ApplicationSet' && name === set.name));
        return owned.map(selection/* nameOf */.Vb);
    }
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(55633);
// EXTERNAL MODULE: ./build/compiled/core/argocd/hydration.js
var hydration = __webpack_require__(35969);
// EXTERNAL MODULE: ./build/compiled/core/argocd/diagnosis.js
var diagnosis = __webpack_require__(67478);
// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js
var evidence = __webpack_require__(89046);
// EXTERNAL MODULE: ./build/compiled/core/argocd/rendered.js
var rendered = __webpack_require__(3594);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
;// CONCATENATED MODULE: ./build/compiled/core/drift/compare-fields.js


/** A stranger's object may be as deep as it likes: below this what differs is told as a whole. */
const deepest = 40;
/** What the server writes about an object, and what other fields are said by once more. */
const left = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp', 'selfLink']);
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';
/** What differs between two states of one object, in the order of the wanted one. Text, numbers and so on are compared as they are. */
function compareFields(live, wanted) {
    const found = [];
    compareObjects({ live: cleaned(live), wanted: cleaned(wanted) }, [], found);
    return found;
}
function cleaned(object) {
    const { metadata } = object;
    if (!(0,json/* isJsonObject */.O)(metadata))
        return object;
    const { annotations, ...rest } = metadata;
    const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !left.has(name)));
    const noted = (0,json/* isJsonObject */.O)(annotations) ? Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== lastApplied)) : annotations;
    return { ...object, metadata: { ...kept, ...(noted === undefined ? {} : { annotations: noted }) } };
}
function compareObjects({ live, wanted }, path, found) {
    for (const field of new Set([...Object.keys(wanted), ...Object.keys(live)])) {
        compareValues({ live: (0,pointers/* childOf */.GG)(live, field), wanted: (0,pointers/* childOf */.GG)(wanted, field) }, [...path, { field }], found);
    }
}
function compareValues({ live, wanted }, path, found) {
    if (live === wanted || (isEmpty(live) && isEmpty(wanted)))
        return;
    if (path.length < deepest && (0,json/* isJsonObject */.O)(live) && (0,json/* isJsonObject */.O)(wanted))
        compareObjects({ live, wanted }, path, found);
    else if (path.length < deepest && isList(live) && isList(wanted))
        compareLists({ live, wanted }, path, found);
    else if (typeof live !== 'object' || typeof wanted !== 'object' || !isSameText(live, wanted))
        found.push({ path, live, wanted });
}
/** What is too deep to be written down is taken for different: the object is OutOfSync as it is. */
function isSameText(live, wanted) {
    try {
        return JSON.stringify(live) === JSON.stringify(wanted);
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
function compareLists({ live, wanted }, path, found) {
    const [liveNames, wantedNames] = [namesOf(live), namesOf(wanted)];
    if (liveNames !== undefined && wantedNames !== undefined) {
        for (const name of new Set([...wantedNames.keys(), ...liveNames.keys()])) {
            const [at, wantedAt] = [liveNames.get(name), wantedNames.get(name)];
            compareValues({ live: at === undefined ? undefined : live[at], wanted: wantedAt === undefined ? undefined : wanted[wantedAt] }, [...path, { item: at ?? wantedAt ?? 0, name }], found);
        }
        return;
    }
    for (let item = 0; item < Math.max(live.length, wanted.length); item += 1)
        compareValues({ live: live[item], wanted: wanted[item] }, [...path, { item, name: undefined }], found);
}
/** Places by name; undefined where an item has none, or two have the same. */
function namesOf(list) {
    const names = new Map();
    for (const [place, item] of list.entries()) {
        const name = (0,json/* isJsonObject */.O)(item) ? item['name'] : undefined;
        if (typeof name !== 'string' || names.has(name))
            return undefined;
        names.set(name, place);
    }
    return names;
}
/** Whether two values are the same to Kubernetes. */
function isSameValue(one, other) {
    const found = [];
    compareValues({ live: one, wanted: other }, [], found);
    return found.length === 0;
}
/** What stands at a path of an object, items found by their names where they have one; undefined for nothing. */
function valueAtPath(object, path) {
    return path.reduce((value, step) => {
        if ('field' in step)
            return (0,json/* isJsonObject */.O)(value) ? (0,pointers/* childOf */.GG)(value, step.field) : undefined;
        if (!isList(value))
            return undefined;
        return step.name === undefined ? value[step.item] : value.find((item) => (0,json/* isJsonObject */.O)(item) && item['name'] === step.name);
    }, object);
}
/** `spec.template.spec.containers[web].image`; a field with other characters in quotes. */
function pathText(path) {
    return path.map((step, place) => {
        if (!('field' in step))
            return `[${step.name ?? step.item}]`;
        const field = /^[\w-]+$/.test(step.field) ? step.field : JSON.stringify(step.field);
        return place === 0 ? field : `.${field}`;
    }).join('');
}
/** Argo CD's normalisation drops what is empty on one side now and then; nothing, `{}`, `[]` and null are the same to Kubernetes. */
function isEmpty(value) {
    return value === undefined || value === null || (isList(value) ? value.length === 0 : (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 0);
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/compiled/core/drift/field-owners.js


/** Managers of which most is known to be no answer are not searched further. */
const mostManagers = 100;
/** Those that own the field at a path of the live object, the one that wrote last first. Empty where Kubernetes does not tell. */
function ownersOf(live, path) {
    const metadata = live?.['metadata'];
    const entries = (0,json/* isJsonObject */.O)(metadata) ? metadata['managedFields'] : undefined;
    if (live === undefined || !Array.isArray(entries))
        return [];
    const owners = entries.slice(0, mostManagers).flatMap((entry) => {
        if (!(0,json/* isJsonObject */.O)(entry) || typeof entry['manager'] !== 'string' || !(0,json/* isJsonObject */.O)(entry['fieldsV1']))
            return [];
        const { manager, operation, time, fieldsV1 } = entry;
        if (!owns(fieldsV1, live, path))
            return [];
        return [{ manager, operation: typeof operation === 'string' ? operation : '', at: typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? time : undefined }];
    });
    return owners.toSorted((a, b) => (Date.parse(b.at ?? '') || 0) - (Date.parse(a.at ?? '') || 0));
}
/** Follows the path through the set of fields and the object side by side. A set that ends above the field owns what is below. */
function owns(fields, live, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    const [set, value] = 'field' in step ? [(0,pointers/* childOf */.GG)(fields, `f:${step.field}`), (0,json/* isJsonObject */.O)(live) ? (0,pointers/* childOf */.GG)(live, step.field) : undefined] : itemSet(fields, live, step.item);
    if (!(0,json/* isJsonObject */.O)(set) || value === undefined)
        return false;
    return isWhole(set) || owns(set, value, rest);
}
/** Asked again for each field below it. */
const wholes = new WeakMap();
function isWhole(set) {
    const known = wholes.get(set) ?? Object.keys(set).length === 0;
    wholes.set(set, known);
    return known;
}
/** The set of one item of a list: by its place, by its value, or by the keys that tell it from others. */
function itemSet(fields, live, place) {
    const value = Array.isArray(live) ? live[place] : undefined;
    if (value === undefined)
        return [undefined, undefined];
    const { byValue, byKeys } = itemsOf(fields);
    // Keys, and the items of sets, are no objects.
    if (!(0,json/* isJsonObject */.O)(value))
        return [(0,pointers/* childOf */.GG)(fields, `i:${place}`) ?? byValue.get(value), value];
    const keyed = [...byKeys.values()].map(({ names, sets }) => sets.get(JSON.stringify(names.map((name) => (0,pointers/* childOf */.GG)(value, name) ?? null)))).find((set) => set !== undefined);
    return [(0,pointers/* childOf */.GG)(fields, `i:${place}`) ?? keyed, value];
}
/** Of a set that was read once: it has an entry for each item, and is asked for each of them. */
const itemsKnown = new WeakMap();
function itemsOf(fields) {
    const before = itemsKnown.get(fields);
    if (before !== undefined)
        return before;
    const byValue = new Map();
    const byKeys = new Map();
    for (const [key, set] of Object.entries(fields)) {
        const told = key.startsWith('k:') || key.startsWith('v:') ? (0,json/* parseJson */.q)(key.slice(2)) : undefined;
        if (key.startsWith('v:') && told !== undefined)
            byValue.set(told, set);
        if (!key.startsWith('k:') || !(0,json/* isJsonObject */.O)(told))
            continue;
        const names = Object.keys(told);
        const same = byKeys.get(JSON.stringify(names)) ?? { names, sets: new Map() };
        byKeys.set(JSON.stringify(names), same);
        same.sets.set(JSON.stringify(names.map((name) => told[name])), set);
    }
    const items = { byValue, byKeys };
    itemsKnown.set(fields, items);
    return items;
}
/** What Argo CD writes under when it applies: with kubectl's way, with server-side apply, and before 2.5. */
const argocdManagers = new Set(['argocd-controller', 'argocd-application-controller']);
/** True for the manager of Argo CD's own syncs. */
function isArgocd({ manager }) {
    return argocdManagers.has(manager);
}

;// CONCATENATED MODULE: ./build/compiled/core/drift/causes.js




/**
 * Whether a newer commit made a resource OutOfSync, or the cluster did: where git asks for the same as at the last sync, it was
 * the cluster. Of a changed manifest `causeOfField` tells more. Nobody shows the values of Secrets, so of those it cannot be told.
 */
function causeOf(resource, difference, { ahead, renderings }) {
    if (ahead === 'same')
        return 'cluster';
    if (ahead === 'never-synced')
        return 'git';
    if (ahead !== 'ahead' || renderings === undefined)
        return 'unknown';
    const { deployed, compared } = renderings;
    const [before, now] = [find(resource, deployed.objects), find(resource, compared.objects)];
    // What the last sync made is gone; what it still wanted waits to be pruned.
    if (difference === 'missing')
        return before === undefined ? 'git' : 'cluster';
    if (difference === 'extra')
        return before === undefined ? 'cluster' : 'git';
    if (before === undefined || now === undefined)
        return before === now ? 'cluster' : 'git';
    const same = (0,rendered/* compareRendered */.p)({ revision: deployed.revision, objects: [before] }, { revision: compared.revision, objects: [now] });
    return same === 'same' ? 'cluster' : same === 'changed' ? 'git' : 'unknown';
}
/**
 * The same of one field of a resource whose manifest a newer commit has changed: somebody may have changed it in the cluster too. What
 * is live is normalised and has defaults, so where it is not what was deployed, its owners decide.
 */
function causeOfField(resource, { path, live }, { owners, renderings }) {
    if (renderings === undefined)
        return 'git';
    const [before, now] = [renderings.deployed, renderings.compared].map(({ objects }) => find(resource, objects));
    if (before === undefined || now === undefined)
        return 'git';
    const [deployed, compared] = [valueAtPath(before, path), valueAtPath(now, path)];
    if (isSameValue(deployed, live))
        return 'git';
    if (isSameValue(deployed, compared))
        return 'cluster';
    if (owners.length === 0)
        return 'unknown';
    return owners.every(isArgocd) ? 'git' : 'cluster';
}
/** Of several causes one. */
function causeOfAll(causes) {
    const [first = 'unknown', ...others] = new Set(causes);
    if (others.length === 0)
        return first;
    return causes.includes('cluster') ? 'both' : 'unknown';
}
/** Manifests that name no namespace are put into that of the Application. */
function find({ group, kind, namespace, name }, objects) {
    const named = objects.filter((object) => {
        const metadata = (0,json/* isJsonObject */.O)(object['metadata']) ? object['metadata'] : {};
        return object['kind'] === kind && groupOf(object['apiVersion']) === group && metadata['name'] === name;
    });
    const namespaceOf = (object) => ((0,json/* isJsonObject */.O)(object['metadata']) ? object['metadata']['namespace'] ?? '' : '');
    return named.find((object) => namespaceOf(object) === namespace) ?? named.find((object) => namespaceOf(object) === '');
}
function groupOf(apiVersion) {
    const text = typeof apiVersion === 'string' ? apiVersion : '';
    return text.includes('/') ? text.slice(0, text.indexOf('/')) : '';
}

// EXTERNAL MODULE: ./build/compiled/core/drift/drift.js
var drift = __webpack_require__(48967);
// EXTERNAL MODULE: ./build/compiled/core/argocd/tracked-revision.js
var tracked_revision = __webpack_require__(26907);
// EXTERNAL MODULE: ./build/compiled/core/manifests/sync-options.js
var sync_options = __webpack_require__(17777);
;// CONCATENATED MODULE: ./build/compiled/core/drift/explain.js



/** How the Application is set to be synced. */
function automationOf(application) {
    const autoSync = (0,argocd_application/* isAutoSynced */.Y)(application);
    const { selfHeal, prune } = application.spec.syncPolicy?.automated ?? {};
    return { autoSync, selfHeal: autoSync && selfHeal === true, prune: autoSync && prune === true };
}
/**
 * Why Argo CD has not put it right by itself. Source of the rules: autoSync and alreadyAttemptedSync in
 * controller/appcontroller.go of argo-cd. `windows` is undefined where they could not be asked.
 */
function whyNotHealed(application, differing, windows) {
    const { autoSync, selfHeal, prune } = automationOf(application);
    const kept = keptExtras(application, differing);
    if (!autoSync)
        return ['auto-sync is off: somebody has to sync it', ...kept];
    const extras = differing.filter(({ difference }) => difference === 'extra').length;
    const onlyExtras = extras > 0 && extras === differing.length;
    const reasons = [
        ...(windows?.automated === false ? ['a sync window keeps it from being synced by itself now'] : []),
        ...(application.status?.conditions ?? []).flatMap(({ type, message }) => (type === 'SyncError' ? [`SyncError: ${message}`] : [])),
        ...(extras > 0 && !prune ? [`automatic pruning is off: ${onlyExtras ? 'what has no manifest any more stays' : 'what has no manifest any more would stay'}`] : []),
        ...kept,
        ...(onlyExtras && !prune ? [] : attempted(application, selfHeal)),
    ];
    return reasons.length > 0 ? reasons : ['not known: nothing that Argo CD tells keeps it from being synced; it may be about to'];
}
/** Argo CD syncs a revision by itself once. After that only self-heal does it again. */
function attempted(application, selfHeal) {
    const { sync, operationState } = application.status ?? {};
    const tried = (0,tracked_revision/* revisionsOf */.Ow)(operationState?.syncResult ?? operationState?.operation.sync);
    const compared = (0,tracked_revision/* revisionsOf */.Ow)(sync);
    if (compared.length === 0 || compared.length !== tried.length || compared.some((revision, place) => revision !== tried[place]))
        return [];
    if (!selfHeal)
        return ['self-heal is off: what is changed in the cluster stays until the next commit or sync'];
    const tries = triesOf(operationState);
    return tries === undefined ? [] : [`self-heal has tried ${tries === 1 ? 'once' : `${tries} times`}, and something changes it again`];
}
function triesOf(state) {
    const tries = state?.operation.sync?.autoHealAttemptsCount;
    return tries === undefined || tries === 0 ? undefined : tries;
}
/** A sync that prunes leaves these alone, or asks first. */
function keptExtras(application, differing) {
    const extras = differing.filter(({ difference }) => difference === 'extra');
    const ofAll = application.spec.syncPolicy?.syncOptions ?? [];
    const told = (option, words) => {
        const count = extras.filter(({ live }) => ofAll.includes(option) || (live !== undefined && (0,sync_options/* ownSyncOptions */.U)(live).includes(option))).length;
        return count === 0 ? [] : [words(count === 1 ? 'one resource' : `${count} resources`)];
    };
    return [
        ...told('Prune=false', (count) => `Prune=false keeps ${count} from being pruned`),
        ...told('Prune=confirm', (count) => `Prune=confirm: somebody has to confirm that ${count} may be deleted`),
    ];
}
/** What must be known besides to read the result. */
function notesOn(application) {
    const { ignoreDifferences = [], syncPolicy } = application.spec;
    const rules = ignoreDifferences.length;
    const respects = syncPolicy?.syncOptions?.includes('RespectIgnoreDifferences=true') === true;
    const resources = application.status?.resources ?? [];
    const hooks = resources.filter(({ hook }) => hook === true).length;
    const uncounted = application.status?.sync?.status === 'Synced' ? resources.filter(({ hook, status }) => hook !== true && status === 'OutOfSync').length : 0;
    return [
        ...(rules === 0 ? [] : [`${rules === 1 ? 'one rule' : `${rules} rules`} of ignoreDifferences ${rules === 1 ? 'leaves' : 'leave'} something out of the comparison${respects ? ', and a sync keeps what is there (RespectIgnoreDifferences)' : ''}`]),
        ...(hooks === 0 ? [] : [`${hooks === 1 ? 'one hook is' : `${hooks} hooks are`} not compared`]),
        ...(uncounted === 0 ? [] : [`${uncounted === 1 ? 'one resource is' : `${uncounted} resources are`} extra and not counted (IgnoreExtraneous)`]),
    ];
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/compared-source.js
var compared_source = __webpack_require__(95042);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
;// CONCATENATED MODULE: ./build/compiled/core/drift/judge.js



/** An operation that takes longer than this hangs: it must not hide a drift for ever. */
const longestOperationMs = 3_600_000;
const skipReconcile = 'argocd.argoproj.io/skip-reconcile';
const uncomparable = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);
/** Tells what the status of an Application stands for. That it could not be compared is never clean. */
function standingOf(application, { now, comparison }) {
    const { metadata, status, operation } = application;
    if (metadata.deletionTimestamp !== undefined)
        return { kind: 'busy', why: 'it is being deleted' };
    const state = status?.operationState;
    if (operation !== undefined || isRunning(state))
        return whileOperating(state, now);
    if (metadata.annotations?.[skipReconcile] === 'true')
        return { kind: 'unknown', why: `the annotation ${skipReconcile} keeps Argo CD from comparing it` };
    const condition = (status?.conditions ?? []).find(({ type }) => uncomparable.has(type));
    if (condition !== undefined)
        return failedComparison(condition);
    const code = status?.sync?.status ?? '';
    if (code !== 'Synced' && code !== 'OutOfSync')
        return { kind: 'unknown', why: code === '' ? 'Argo CD has not compared it yet' : `its sync status is ${code}` };
    if (!(0,compared_source/* isSpecCompared */.L)(application))
        return { kind: 'unknown', why: 'its sources were edited, and Argo CD has not compared with them yet' };
    if (comparison === 'asked')
        return { kind: 'unknown', why: `the last comparison is of ${status?.reconciledAt ?? 'a time that is not known'}, and Argo CD did not make a new one when it was asked` };
    return code === 'Synced' ? { kind: 'clean' } : { kind: 'differs' };
}
function isRunning(state) {
    return state?.phase === 'Running' || state?.phase === 'Terminating';
}
function whileOperating(state, now) {
    const running = isRunning(state) ? state : undefined;
    const revision = running?.syncResult?.revision ?? running?.operation.sync?.revision;
    const what = `an operation is in progress${revision === undefined ? '' : ` (${(0,refs/* shortRevision */.w7)(revision)})`}${running?.message === undefined ? '' : `: ${running.message}`}`;
    const since = running?.startedAt;
    if (since === undefined || now.getTime() - Date.parse(since) < longestOperationMs)
        return { kind: 'busy', why: what };
    return { kind: 'unknown', why: `${what}; it began at ${since} and hides what differs`, since };
}
function failedComparison({ type, message, lastTransitionTime }) {
    return { kind: 'unknown', why: `${type}: ${message}`, ...(lastTransitionTime === undefined ? {} : { since: lastTransitionTime }) };
}
/** A comparison older than this is asked for anew: Argo CD makes one every two to three minutes where nobody said otherwise. */
const recentMs = 600_000;
/** Whether Argo CD has to be asked to compare again before its status is worth something. */
function needsComparison(application, now) {
    const at = Date.parse(application.status?.reconciledAt ?? '');
    return Number.isNaN(at) || now.getTime() - at > recentMs || !(0,compared_source/* isSpecCompared */.L)(application) || (application.status?.sync?.status ?? '') === '';
}
/** Compares the revisions and sources of the newest entry of the history with those of the last comparison. */
function aheadOf(application) {
    const { sync, history = [], operationState } = application.status ?? {};
    const compared = (0,tracked_revision/* revisionsOf */.Ow)(sync);
    const succeeded = operationState?.phase === 'Succeeded' && (operationState.operation.sync?.resources ?? []).length === 0 && operationState.operation.sync?.dryRun !== true ? operationState.syncResult : undefined;
    // An application that keeps no history has its last operation.
    const last = history.at(-1) ?? succeeded;
    const deployed = (0,tracked_revision/* revisionsOf */.Ow)(last);
    if (last === undefined)
        return { ahead: operationState === undefined ? 'never-synced' : 'not-known', compared, deployed };
    if (compared.length === 0 || deployed.length === 0)
        return { ahead: 'not-known', compared, deployed };
    if (!(0,compared_source/* isSame */.F)(sourcesOf(last), sourcesOf(sync?.comparedTo)))
        return { ahead: 'edited', compared, deployed };
    return { ahead: compared.length === deployed.length && compared.every((revision, place) => revision === deployed[place]) ? 'same' : 'ahead', compared, deployed };
}
/** Without the revision that they follow: another branch of the same files is told by its commits. */
function sourcesOf(place) {
    const several = place?.sources ?? [];
    const sources = several.length > 0 ? several : place?.source === undefined ? [] : [place.source];
    return sources.map(({ targetRevision: _follows, ...rest }) => rest);
}

// EXTERNAL MODULE: ./build/compiled/core/report/secret-patterns.js
var secret_patterns = __webpack_require__(5259);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
;// CONCATENATED MODULE: ./build/compiled/core/drift/shown-value.js




/** In characters. */
const longest = 200;
/** Longer texts are not searched for patterns of secrets line by line: a part of them is, around the difference. */
const longestSearched = 20_000;
/** What is further down is not written down. */
const shown_value_deepest = 60;
const shown_value_hidden = '***';
const secretName = /passw|passphrase|(?:^|[_.-])pass$|pwd\b|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential/i;
/** What names a secret and is none. */
const reference = /(?:name|names|ref|refs|path|mountpath|kind|enabled|seconds)$/i;
/**
 * The two values of a field for people. Of a Secret nothing in `data` and `stringData` is shown, nor its annotations; of other
 * objects nothing that is called a secret. Argo CD masks Secrets itself: this does not rely on it.
 */
function shownValues({ path, live, wanted }, { kind, group }, redact) {
    const ofSecret = kind === 'Secret' && group === '';
    if ((ofSecret && isSecretPart(path)) || (isCalledSecret(path) && [live, wanted].some(isText))) {
        return { live: live === undefined ? undefined : shown_value_hidden, wanted: wanted === undefined ? undefined : shown_value_hidden, masked: true };
    }
    if (typeof live === 'string' && typeof wanted === 'string') {
        const from = beginOfDifference(live, wanted);
        return { live: shownText(live, from, redact), wanted: shownText(wanted, from, redact), masked: false };
    }
    return { live: shownValue(live, path, redact), wanted: shownValue(wanted, path, redact), masked: false };
}
/** All but the metadata of a Secret, and of that the annotations too: kubectl keeps a copy of the whole there. */
function isSecretPart([first, second]) {
    const [top, below] = [first, second].map((step) => (step !== undefined && 'field' in step ? step.field : undefined));
    return top !== 'metadata' || below === undefined || below === 'annotations';
}
/** The field itself, and of `{name, value}` the name. */
function isCalledSecret(path) {
    const [last, before] = path.toReversed();
    if (last === undefined || !('field' in last))
        return false;
    return isSecretName(last.field) || (last.field === 'value' && before !== undefined && isSecretName('field' in before ? before.field : before.name ?? ''));
}
function isSecretName(name) {
    return secretName.test(name) && !reference.test(name);
}
function shownValue(value, path, redact) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return shownText(value, 0, redact);
    const text = JSON.stringify(masked(value, path)).slice(0, longestSearched);
    return (0,evidence/* tidyRedacted */.$r)(redact(text), longest);
}
/** The value with what is called a secret in it left out. */
function masked(value, path) {
    if (path.length > shown_value_deepest && typeof value === 'object')
        return '…';
    if (shown_value_isList(value))
        return value.map((item, place) => masked(item, [...path, { item: place, name: (0,json/* isJsonObject */.O)(item) && typeof item['name'] === 'string' ? item['name'] : undefined }]));
    if ((0,json/* isJsonObject */.O)(value)) {
        return Object.fromEntries(Object.entries(value).map(([field, inner]) => {
            const at = [...path, { field }];
            return [field, typeof inner === 'string' && isCalledSecret(at) ? shown_value_hidden : masked(inner ?? null, at)];
        }));
    }
    return value;
}
/** Where two texts part, a little before it, at the beginning of a line where that is near. */
function beginOfDifference(one, other) {
    let at = 0;
    while (at < one.length && at < other.length && one[at] === other[at])
        at += 1;
    if (one.length <= longest && other.length <= longest)
        return 0;
    return Math.max(at - 60, one.lastIndexOf('\n', Math.max(0, at - 1)) + 1);
}
/** Secrets are taken out before it is cut: half of one is not found. */
function shownText(text, from, redact) {
    const begin = text.length > longestSearched ? searchedFrom(text, from) : 0;
    if (begin === undefined)
        return shown_value_hidden;
    const part = begin === 0 && text.length <= longestSearched ? text : text.slice(begin, from + longestSearched / 2);
    const lines = (0,secret_patterns/* maskSecretLines */.C)(redact(part).split('\n'));
    const clean = lines.join('\n');
    // What was taken out has moved the rest: then it is shown from the beginning of the line.
    const line = part.slice(0, from - begin).split('\n').length - 1;
    const start = clean === part ? from - begin : lines.length === part.split('\n').length ? lines.slice(0, line).join('\n').length + Math.sign(line) : 0;
    const shown = (0,evidence/* tidyRedacted */.$r)(clean.slice(start), longest);
    return (0,untrusted_text.cut)(`${begin + start > 0 ? '…' : ''}${shown}`, longest);
}
/** Where the searched part of a long text begins: not within a word or line, for that may be half of a secret; undefined where all of it may be. */
function searchedFrom(text, from) {
    const near = Math.max(0, from - longestSearched / 2);
    if (near === 0)
        return 0;
    if (text.lastIndexOf('-----BEGIN ', near) > text.lastIndexOf('-----END ', near))
        return undefined;
    const before = text.slice(near, from);
    const at = before.includes('\n') ? before.indexOf('\n') : before.search(/[\s,;&"']/);
    return at < 0 ? undefined : near + at + 1;
}
/** A switch or a number under such a name is no secret. */
function isText(value) {
    return typeof value === 'string' || (typeof value === 'object' && value !== null);
}
function shown_value_isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/compiled/core/drift/assemble.js









/** An application that Argo CD could not be asked about. */
function unreadDrift(named, why) {
    return { ...named, verdict: 'unread', why: (0,evidence/* tidy */.DZ)(why, drift/* driftLimits */.m.text), compared: [], deployed: [], resources: [], resourcesLeftOut: 0, automation: { autoSync: false, selfHeal: false, prune: false }, notHealed: [], notes: [] };
}
/** An application as it was found. `redact` takes the secrets of the run out, before anything is cut. */
function assembleDrift(named, { application, standing, found }, redact) {
    const { status, spec } = application;
    const text = (line) => (0,evidence/* tidy */.DZ)(redact(line), drift/* driftLimits */.m.text);
    const { ahead, compared, deployed } = aheadOf(application);
    const outOfSync = standing.kind === 'differs' || standing.kind === 'unknown' ? differing(application, found.managed) : [];
    const resources = outOfSync.slice(0, drift/* driftLimits */.m.resources).map((one) => resourceDrift(one, { named, clues: { ahead, renderings: found.renderings }, redact }));
    const verdict = standing.kind === 'differs' ? verdictOf(ahead, resources, outOfSync.length) : standing.kind;
    const since = sinceOf(standing, resources, found.events);
    return {
        ...named,
        project: (0,evidence/* tidy */.DZ)(spec.project, drift/* driftLimits */.m.name),
        verdict,
        ...('why' in standing ? { why: text(standing.why) } : {}),
        ...(status?.sync?.status === undefined || status.sync.status === '' ? {} : { sync: (0,evidence/* tidy */.DZ)(status.sync.status, 40) }),
        ...(status?.health?.status === undefined ? {} : { health: (0,evidence/* tidy */.DZ)(status.health.status, 40) }),
        compared: compared.map(text), deployed: deployed.map(text),
        ...(status?.reconciledAt === undefined ? {} : { comparedAt: (0,evidence/* tidy */.DZ)(status.reconciledAt, 40) }),
        ...(since === undefined ? {} : { since }),
        resources, resourcesLeftOut: outOfSync.length - resources.length,
        automation: automationOf(application),
        notHealed: standing.kind === 'differs' ? whyNotHealed(application, outOfSync.map(({ difference, managed }) => ({ difference, live: managed?.live })), found.windows).map(text) : [],
        notes: [
            ...(standing.kind === 'differs' && outOfSync.length === 0 ? ['none of its resources is OutOfSync: the metadata of a managed namespace may differ'] : []),
            ...(ahead === 'edited' && standing.kind === 'differs' ? ['its sources were edited since the last sync: whether they or the cluster made the difference is not known'] : []),
            ...notesOn(application), ...found.missing,
        ].map(text),
    };
}
/** Only where every difference comes of newer commits nothing happened to the cluster. */
function verdictOf(ahead, resources, count) {
    if (ahead === 'never-synced')
        return 'pending';
    return ahead === 'ahead' && count > 0 && count === resources.length && resources.every(({ cause }) => cause === 'git') ? 'pending' : 'drifted';
}
/** What counts is what the Application calls OutOfSync; hooks are never. */
function differing(application, managed) {
    const states = new Map((managed ?? []).map((one) => [(0,evidence/* keyOf */.TN)(one), one]));
    return (application.status?.resources ?? []).filter(({ hook, status }) => hook !== true && status === 'OutOfSync').map((resource) => {
        const { group = '', kind, namespace = '', name } = resource;
        const state = states.get((0,evidence/* keyOf */.TN)(resource));
        return { named: { group, kind, namespace, name }, difference: differenceOf(resource, state), managed: state };
    });
}
function differenceOf({ requiresPruning, health }, state) {
    if (requiresPruning === true || (state !== undefined && state.target === undefined && state.live !== undefined))
        return 'extra';
    return (state === undefined ? health?.status === 'Missing' : state.live === undefined) ? 'missing' : 'changed';
}
function resourceDrift(differing, { named, clues, redact }) {
    const { named: resource, difference, managed } = differing;
    const { group, kind, namespace, name } = resource;
    const cause = causeOf(resource, difference, clues);
    const differences = difference === 'changed' && managed?.normalized !== undefined && managed.predicted !== undefined ? compareFields(managed.normalized, managed.predicted) : undefined;
    const causes = (differences ?? []).map((one) => (cause === 'git' ? causeOfField(resource, one, { owners: ownersOf(managed?.live, one.path), renderings: clues.renderings }) : cause));
    const fields = (differences ?? []).slice(0, drift/* driftLimits */.m.fields).map((one, place) => fieldDrift(one, { resource, live: managed?.live, cause: causes[place] ?? cause, redact }));
    const note = difference !== 'changed' ? undefined : differences === undefined ? 'what differs is not told' : differences.length === 0 ? 'no field differs any more, or none that is shown' : undefined;
    const clean = (text) => (0,evidence/* tidy */.DZ)(redact(text), drift/* driftLimits */.m.name);
    return {
        group: clean(group), kind: clean(kind), namespace: clean(namespace), name: clean(name),
        difference, cause: causes.length === 0 ? untold(cause, difference) : causeOfAll(causes), fields, fieldsLeftOut: (differences?.length ?? 0) - fields.length,
        ...(note === undefined ? {} : { note }),
        url: `${named.url}?node=${encodeURIComponent(`${group}/${kind}/${namespace}/${name}/0`)}`,
    };
}
/** Where the fields are not told, a newer commit may not be all. */
function untold(cause, difference) {
    return cause === 'git' && difference === 'changed' ? 'unknown' : cause;
}
function fieldDrift(difference, { resource, live: object, cause, redact }) {
    const { live, wanted, masked } = shownValues(difference, resource, redact);
    // Who owns a field that a commit has changed says nothing, nor does Argo CD where somebody else owns it too.
    const owners = difference.live === undefined || cause === 'git' ? [] : ownersOf(object, difference.path);
    const others = owners.filter((owner) => !isArgocd(owner));
    return {
        path: (0,evidence/* tidy */.DZ)(redact(pathText(difference.path)), drift/* driftLimits */.m.text),
        ...(live === undefined ? {} : { live }), ...(wanted === undefined ? {} : { wanted }), masked, cause,
        owners: (others.length > 0 ? others : owners).slice(0, drift/* driftLimits */.m.owners).map(({ manager, operation, at }) => ({ manager: (0,evidence/* tidy */.DZ)(redact(manager), drift/* driftLimits */.m.name), operation: (0,evidence/* tidy */.DZ)(operation, 40), ...(at === undefined ? {} : { at: (0,evidence/* tidy */.DZ)(at, 40) }) })),
    };
}
/** The event that told of it, else the oldest time that managers of differing fields tell, else nothing: it is never guessed. */
function sinceOf(standing, resources, events) {
    if (standing.kind === 'unknown')
        return standing.since === undefined ? undefined : { at: (0,evidence/* tidy */.DZ)(standing.since, 40), source: 'condition', atLatest: false };
    if (standing.kind !== 'differs')
        return undefined;
    const told = toldBy(events ?? []);
    if (told !== undefined)
        return told;
    const times = resources.flatMap(({ fields }) => fields.flatMap(({ cause, owners: [owner] }) => (cause !== 'cluster' || owner?.at === undefined || isArgocd(owner) ? [] : [owner.at])));
    const first = times.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
    return first === undefined ? undefined : { at: first, source: 'managedFields', atLatest: true };
}
/** Kubernetes keeps events for an hour, where nobody said otherwise. */
function toldBy(events) {
    const changes = events.flatMap((event) => {
        const [, from, to] = /^Updated sync status: (\w*) -> (\w*)$/.exec(event.message ?? '') ?? [];
        const at = (0,diagnosis/* timeOf */.nR)(event);
        return event.reason !== 'ResourceUpdated' || from === undefined || to === undefined || at === undefined ? [] : [{ from, to, at }];
    });
    const last = changes.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
    return last?.to === 'OutOfSync' ? { at: last.at, source: 'event', atLatest: last.from !== 'Synced' } : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/engine/drift/read.js








/** How many applications are looked at at a time: each may have megabytes of objects. */
const atOnce = 5;
/** In milliseconds: what a comparison that was asked for may take, an operation that is under way, and a pause before it is looked at again. */
const patience = { refreshMs: 60_000, operationMs: 60_000, pollMs: 5_000 };
/** Looks at each application. One that cannot be read is among the results; a cancellation is thrown. */
async function readDrifts(refs, looking) {
    return await (0,in_parallel/* inParallel */.H)(refs, atOnce, async (ref) => await readDrift(ref, looking));
}
async function readDrift(ref, looking) {
    const path = [ref.namespace, ref.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
    const named = { id: (0,selection/* displayName */.QC)(ref), ...ref, url: `${looking.argocd.serverUrl}/applications/${path}` };
    try {
        const { application, look } = await current(ref, looking);
        const standing = standingOf(application, look);
        const found = standing.kind === 'differs' ? await investigate(ref, application, looking) : { missing: [] };
        return { drift: assembleDrift(named, { application, standing, found }, looking.redact), application };
    }
    catch (error) {
        const timedOut = looking.signal.reason instanceof problems/* TimeoutReason */.S4 ? looking.signal.reason : undefined;
        if (timedOut !== undefined)
            return { drift: unreadDrift(named, looking.redact(`it was not looked at within the ${timedOut.seconds} s of timeout`)), application: undefined };
        if (!(error instanceof adapter_error.AdapterError) || looking.signal.aborted)
            throw error;
        return { drift: unreadDrift(named, looking.redact(error.message)), application: undefined };
    }
}
/** The Application as it was compared lately: where that is long ago, Argo CD is asked to compare, which it may fail to do. */
async function current(ref, looking) {
    const { argocd, clock, signal } = looking;
    const first = await atRest(ref, looking);
    const now = clock.now();
    const asIs = { now, comparison: 'recent' };
    // What cannot be compared, or must not be now, is told as it is.
    const standing = standingOf(first, asIs);
    const isFrozen = first.metadata.annotations?.['argocd.argoproj.io/skip-reconcile'] === 'true';
    if (standing.kind === 'busy' || isFrozen || !needsComparison(first, now))
        return { application: first, look: asIs };
    const fresh = await argocd.get(ref, { refresh: 'normal', timeoutMs: patience.refreshMs, signal });
    // The server's times are held against each other: the clock of the runner may be another one.
    const came = fresh.status?.reconciledAt !== undefined && fresh.status.reconciledAt !== first.status?.reconciledAt;
    return { application: fresh, look: { now, comparison: came ? 'recent' : 'asked' } };
}
/** Most operations are over in seconds: they are waited for a while, and what is still under way then is told. */
async function atRest(ref, { argocd, clock, signal }) {
    const until = clock.monotonicMs() + patience.operationMs;
    for (;;) {
        const application = await argocd.get(ref, { signal });
        const isBusy = application.metadata.deletionTimestamp === undefined && standingOf(application, { now: clock.now(), comparison: 'recent' }).kind === 'busy';
        if (!isBusy || clock.monotonicMs() >= until)
            return application;
        await clock.sleep(patience.pollMs, signal);
    }
}
/** Asks what explains the difference. What cannot be had is said, and changes nothing about that there is one. */
async function investigate(ref, application, looking) {
    const { argocd, signal } = looking;
    const missing = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || signal.aborted)
                throw error;
            missing.push(`${what} could not be read: ${error.message}`);
            return undefined;
        }
    };
    const [managed, events, windows, renderings] = await Promise.all([
        attempt('what differs', async () => (await argocd.managedResources(ref, signal)).filter(({ hook }) => !hook)),
        attempt('since when', async () => await argocd.applicationEvents(ref, signal)),
        (0,argocd_application/* isAutoSynced */.Y)(application) ? attempt('its sync windows', async () => await argocd.syncWindows(ref, signal)) : undefined,
        aheadOf(application).ahead === 'ahead' && !(0,hydration/* isHydrated */.G)(application) ? attempt('what git asked for at the last sync', async () => await bothRenderings(ref, application, looking)) : undefined,
    ]);
    return {
        ...(managed === undefined ? {} : { managed }), ...(events === undefined ? {} : { events }),
        ...(windows === undefined ? {} : { windows }), ...(renderings === undefined ? {} : { renderings }), missing,
    };
}
async function bothRenderings(ref, application, { argocd, signal }) {
    const { compared, deployed } = aheadOf(application);
    const render = async (revisions) => ({ revision: revisions.length === 1 ? revisions[0] ?? '' : '', objects: await argocd.manifests(ref, pinned(revisions), signal) });
    return { deployed: await render(deployed), compared: await render(compared) };
}
function pinned(revisions) {
    const [only = ''] = revisions;
    return revisions.length === 1 ? { revision: only } : { sourcePositions: revisions.map((_revision, place) => place + 1), revisions };
}

// EXTERNAL MODULE: ./build/compiled/engine/deadline.js
var engine_deadline = __webpack_require__(38737);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
// EXTERNAL MODULE: ./build/compiled/core/report/drift-blocks.js
var drift_blocks = __webpack_require__(60823);
;// CONCATENATED MODULE: ./build/compiled/core/drift/plan-issues.js


/** An event is forgotten after an hour: what an earlier look has learnt from it stays in the issue, as long as that is open. */
function withKeptSince(application, { body }) {
    const at = (0,drift_blocks.keptSince)(body);
    const { since, verdict } = application;
    if (at === undefined || verdict === 'unknown' || since?.source === 'event')
        return application;
    return { ...application, since: { at, source: 'issue', atLatest: false } };
}
/**
 * One issue for each application with a finding, and none for one in sync. What could not be asked, or is being operated on, says
 * nothing: its issue stays as it is. Of two for the same application, which two runs at once may make, the older one is kept.
 */
function planIssues(applications, issues, { markOf, limit, allowPending, runUrl }) {
    const opening = [];
    const changing = [];
    for (const application of applications.filter(({ verdict }) => verdict !== 'unread' && verdict !== 'busy')) {
        const { id } = application;
        const mark = markOf(id);
        const [issue, ...more] = issues.filter(({ body }) => body.split(/\r?\n/, 1)[0] === mark).toSorted((a, b) => a.number - b.number);
        if ((0,drift/* isFinding */.q)(application, { allowPending })) {
            const body = (0,drift_blocks.issueBody)(issue === undefined ? application : withKeptSince(application, issue), { mark, runUrl });
            if (issue === undefined)
                opening.push({ kind: 'open', id, mark, title: (0,drift_blocks.issueTitle)(application), body });
            else if ((0,drift_blocks.withoutFoot)(body) !== (0,drift_blocks.withoutFoot)(issue.body))
                changing.push({ kind: 'update', id, number: issue.number, url: issue.url, body });
            for (const { number, url } of more)
                changing.push({ kind: 'close', id, number, url, body: `${mark}\n\nThe same application has issue #${issue?.number ?? ''}, which is kept.\n` });
        }
        else {
            for (const one of [issue, ...more])
                if (one !== undefined)
                    changing.push({ kind: 'close', id, number: one.number, url: one.url, body: (0,drift_blocks.closedIssueBody)(one.body, { mark, application, runUrl }) });
        }
    }
    return { actions: [...changing, ...opening.slice(0, limit)], leftOut: opening.slice(limit).map(({ id }) => id) };
}

// EXTERNAL MODULE: ./build/compiled/core/github/job.js
var github_job = __webpack_require__(9641);
// EXTERNAL MODULE: ./build/compiled/core/report/sticky-comment.js
var sticky_comment = __webpack_require__(70864);
// EXTERNAL MODULE: ./build/compiled/commands/surfaces/telling.js
var surfaces_telling = __webpack_require__(17559);
;// CONCATENATED MODULE: ./build/compiled/commands/drift/keep-issues.js





const permission = 'issues: write';
/** GitHub asks for a second between requests that make or change something. */
const pauseMs = 1_000;
const verbs = { open: 'opened', update: 'updated', close: 'closed' };
/** Opens, updates and closes the issues, as the inputs ask. The report must be without secrets. What fails is a warning. */
async function keepIssues(report, settings, host) {
    const { driftIssues, allowPending } = settings;
    if (driftIssues === undefined)
        return { lines: [], warnings: [] };
    const job = (0,github_job/* readGithubJob */.F)(host.env, (0,wiring/* readEvent */.j_)(host.env));
    if (job === undefined || settings.githubToken === undefined)
        return cannot(job === undefined ? 'this is no job of GitHub Actions' : 'there is no token');
    const telling = new surfaces_telling/* Telling */.Q(job, { settings, host });
    const issues = await telling.show({ what: 'no issue was opened, changed or closed', permission }, async (port) => await port.ownIssues());
    if (issues === undefined)
        return telling.shown();
    const server = settings.argocd.server ?? '';
    const plan = planIssues(report.applications, issues, { markOf: (id) => (0,sticky_comment/* commentMark */.Hc)(['drift', server, id]), limit: driftIssues.limit, allowPending, runUrl: job.runUrl });
    for (const [place, action] of plan.actions.entries()) {
        if (place > 0)
            await host.clock.sleep(pauseMs, host.signal);
        const url = await telling.show({ what: `the issue of ${action.id} was not ${verbs[action.kind]}`, permission }, async (port) => await carryOut(port, action, driftIssues.label));
        if (url !== undefined)
            telling.lines.push(`issue of ${action.id} ${verbs[action.kind]}: ${url}`);
    }
    if (plan.leftOut.length > 0) {
        telling.warn({
            code: 'OSOP-GITHUB-001', severity: 'warning',
            message: `no issue was opened for ${plan.leftOut.length} more applications (${plan.leftOut.slice(0, 10).join(', ')}${plan.leftOut.length > 10 ? ', …' : ''}): a run opens ${driftIssues.limit} at most`,
            hint: 'the next run opens more; drift-issue-limit changes how many',
        });
    }
    return telling.shown();
}
async function carryOut(port, action, label) {
    if (action.kind === 'open')
        return (await port.openIssue({ mark: action.mark, title: action.title, body: action.body, labels: [label] })).url;
    await port.changeIssue(action.number, { body: action.body, close: action.kind === 'close' });
    return action.url;
}
function cannot(why) {
    return { lines: [], warnings: [{ code: 'OSOP-GITHUB-001', severity: 'warning', message: `no issues are kept by drift-issues: ${why}`, hint: 'use it in a job of GitHub Actions with github-token' }] };
}

// EXTERNAL MODULE: ./build/compiled/engine/handlers/locate-declarations.js + 1 modules
var locate_declarations = __webpack_require__(17091);
;// CONCATENATED MODULE: ./build/compiled/commands/drift/locate-resources.js




/** An exact place is worth less than an early end. */
const mostApplications = 50;
/**
 * The resources with the places in the checkout that declare them: only where it has the commit that was compared, for then it is
 * the repository of the application. Nothing is fetched.
 */
async function locateResources(looked, git) {
    if (!await isCheckout(git))
        return looked;
    let left = mostApplications;
    const located = [];
    for (const one of looked) {
        const { application, drift } = one;
        if (application === undefined || drift.resources.length === 0 || left <= 0) {
            located.push(one);
            continue;
        }
        left -= 1;
        const failing = drift.resources.map(({ group, kind, namespace, name }) => ({ group, kind, namespace, name }));
        const wanted = { revision: (0,tracked_revision/* comparedRevision */.D7)(application, { revision: undefined }) };
        const places = await (0,locate_declarations/* locateDeclarations */.E)({ application, wanted, failing, elsewhere: false }, { git, configRepository });
        located.push('why' in places ? one : { application, drift: { ...drift, resources: drift.resources.map((resource) => ({ ...resource, ...places.get((0,evidence/* keyOf */.TN)(resource)) })) } });
    }
    return located;
}
async function isCheckout(git) {
    try {
        await git.head();
        return true;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return false;
        throw error;
    }
}
/** A server is not asked: there may be one for each application. */
const configRepository = { head: async () => { throw new adapter_error.AdapterError('not-found', 'the commit is not in the checkout'); } };

// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(97566);
// EXTERNAL MODULE: ./build/compiled/commands/write-report.js
var write_report = __webpack_require__(65653);
;// CONCATENATED MODULE: ./build/compiled/commands/drift/write-page.js


/** Writes the report as a page to the path that `report` names. */
async function writeDriftPage(report, settings, host) {
    const { driftPage } = await __webpack_require__.e(/* import() */ 2028).then(__webpack_require__.bind(__webpack_require__, 72028));
    return (0,write_report/* writeText */.x3)(settings.report ?? '', driftPage({ report, knownUrls: [(0,write_report/* argocdUrl */.yW)(settings)], madeAt: host.clock.now(), toolVersion: version/* version */.r }), { settings, host });
}

;// CONCATENATED MODULE: ./build/compiled/commands/drift/drift.js












/** `drift`: which applications are not as git has them. It only looks; Argo CD is made to compare where that is long ago. */
async function drift_drift(settings, host) {
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const problems = [...(0,wiring/* checkFolder */.p$)(settings, host), ...(0,wiring/* checkConnection */.jo)(settings, host.env)];
    if ((0,problem/* hasErrors */.C)(problems))
        return { kind: 'invalid-input', problems };
    const connected = await (0,wiring/* connectPorts */.fs)(settings, host, root);
    if ('problem' in connected)
        return { kind: 'invalid-input', problems: [connected.problem] };
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    const deadline = (0,engine_deadline/* startDeadline */.d)(host.clock, { scope: 'run', seconds: settings.timeoutSec, parent: host.signal });
    try {
        const report = (0,redact_record/* redactTexts */.SG)(await look(settings, { ports: connected.ports, host, redact, signal: deadline.signal }), redact);
        return await shown((0,drift_report.withProblems)(report, (0,wiring/* warnAboutConnection */.I8)(settings)), settings, host);
    }
    finally {
        deadline.cancel();
        connected.close();
    }
}
async function look(settings, { ports, host, redact, signal }) {
    const { selection: { selector, projects, children }, app, allowPending } = settings;
    const nothing = { allowPending, note: undefined };
    try {
        const chosen = await chooseApplications({ app, selector, projects, children }, { argocd: ports.argocd, signal });
        if (chosen.kind === 'failed')
            return failed([chosen.problem]);
        const looked = await readDrifts(chosen.applications, { argocd: ports.argocd, clock: host.clock, signal, redact });
        const located = await locateResources(looked, ports.git);
        return (0,drift_report.driftReport)(located.map((one) => one.drift), { ...nothing, note: chosen.note, problems: chosen.problems });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        if ((0,problems/* isCancelled */.mm)(signal))
            return failed([{ code: 'OSOP-RUN-002', severity: 'error', message: 'the look was cancelled' }]);
        const seconds = signal.reason instanceof problems/* TimeoutReason */.S4 ? signal.reason.seconds : settings.timeoutSec;
        return failed([{ code: 'OSOP-RUN-001', severity: 'error', message: `which applications there are was not found out within ${seconds} s`, hint: 'raise timeout, or choose fewer by app, selector or project' }]);
    }
}
/** That nothing was looked at is never clean. */
function failed(problems) {
    return { result: 'unknown', headline: `Nothing was looked at: ${problems[0]?.message ?? ''}`, applications: [], affected: [], note: undefined, problems, general: problems };
}
/** What was found goes to the issues and to the page; that one of them fails says nothing about the applications. */
async function shown(report, settings, host) {
    const isCut = host.signal.aborted;
    const { lines, warnings } = isCut ? { lines: [], warnings: [] } : await keepIssues(report, settings, host);
    const page = settings.report === undefined ? undefined : await writeDriftPage(report, settings, host);
    const wrong = page !== undefined && 'message' in page ? [{ code: 'OSOP-INPUT-004', severity: 'error', message: page.message, hint: 'set report to a path that can be written' }] : [];
    const told = (0,drift_report.withProblems)(report, [...warnings, ...wrong]);
    const path = page !== undefined && 'path' in page ? page.path : undefined;
    return {
        kind: 'told', report: told, lines, warnings, path,
        exitCode: isCut ? 4 : wrong.length > 0 ? 2 : (0,drift_report.exitCodeOf)(told),
        document: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 58139))).driftJson(told, { report: path ?? null }),
    };
}


/***/ }),

/***/ 17559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ cannotShow),
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   Q: () => (/* binding */ Telling),
/* harmony export */   qy: () => (/* binding */ hurried)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _github_surfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56888);


/** Milliseconds for a request with its repetitions: long enough for the minute that a secondary rate limit asks for. */
const patient = 100_000;
/** A job that is cancelled has 10 s from its first signal. */
const hurried = 3_000;
const troubles = new Set(['unreachable', 'timeout', 'unavailable', 'rate-limited']);
/** Collects what was shown. Nothing that goes wrong here is thrown: it becomes a warning. */
class Telling {
    /** By what was to be shown: what works at a later try has not failed. */
    warnings = new Map();
    lines = [];
    annotated = false;
    job;
    settings;
    host;
    /** Why GitHub is asked nothing more for now: each further try would take as long again. */
    trouble;
    constructor(job, { settings, host }) {
        this.job = job;
        this.settings = settings;
        this.host = host;
    }
    /**
     * Shows something; undefined where that failed. `what` begins the warning, `permission` is what the token needs.
     * `isOptional` makes a missing permission a line in the log: nobody asked for it by name.
     */
    async show(about, work) {
        try {
            if (this.trouble !== undefined)
                throw this.trouble;
            const { port, close } = await (0,_github_surfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .connectSurfaces */ .N)(this.settings, this.host, { ...this.patience(), job: this.job });
            try {
                const result = await work(port);
                this.warnings.delete(about.what);
                return result;
            }
            finally {
                close();
            }
        }
        catch (error) {
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
                throw error;
            if (troubles.has(error.code))
                this.trouble = error;
            if (about.isOptional === true)
                this.lines.push(`${about.what}: ${error.message}`);
            else
                this.warnings.set(about.what, warningOf(about, error));
            return undefined;
        }
    }
    warn(problem) {
        this.warnings.set(problem.message, problem);
    }
    shown() {
        return { warnings: [...this.warnings.values()], lines: this.lines, annotated: this.annotated };
    }
    /** Trouble at the beginning may have passed at the end. */
    takeHeart() {
        this.trouble = undefined;
    }
    /** To cancel the job ends what waits; what is told afterwards must be told at once. */
    patience() {
        const { signal } = this.host;
        return signal.aborted ? { deadlineMs: hurried } : { deadlineMs: patient, signal };
    }
}
/** What cannot be shown at all: the inputs ask for it, but this is no job of GitHub Actions, or it has no token. */
function cannotShow(settings, job) {
    const asked = [...(settings.surfaces.checkRun ? ['check-run'] : []), ...(settings.surfaces.comment ? ['comment'] : []), ...(settings.surfaces.deployment === 'true' ? ['deployment'] : [])];
    const missing = job === undefined ? 'this is no job of GitHub Actions' : settings.githubToken === undefined ? 'there is no token' : undefined;
    if (missing === undefined)
        return undefined;
    const warnings = asked.length === 0 ? [] : [{ code: 'OSOP-GITHUB-001', severity: 'warning', message: `nothing is shown by ${asked.join(', ')}: ${missing}`, hint: job === undefined ? 'use these inputs in a job of GitHub Actions' : 'set github-token' }];
    return { warnings, lines: [], annotated: false };
}
function warningOf({ what, permission }, error) {
    const denied = error.code === 'forbidden' || error.code === 'not-found';
    const hint = denied ? `give the job permissions: {${permission}}; a run for a pull request from a fork never has it` : error.hint;
    return { code: 'OSOP-GITHUB-001', severity: 'warning', message: `${what}: ${error.message}`, ...(hint === undefined ? {} : { hint }) };
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

/***/ 17777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownSyncOptions)
/* harmony export */ });
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24971);

/** The options that an object itself gives to syncs, such as `Prune=false`. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
function ownSyncOptions(object) {
    const text = (0,_pointers_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(object, '/metadata/annotations/argocd.argoproj.io~1sync-options');
    return typeof text === 'string' ? text.split(',').map((option) => option.trim()) : [];
}


/***/ }),

/***/ 43551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. Two 32-bit FNV-1a as hexadecimal.
 */
function fingerprints(problems) {
    const seen = new Map();
    return problems.map(({ code, policy, message, where }) => {
        const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
        const number = seen.get(text) ?? 0;
        seen.set(text, number + 1);
        return fingerprintOf(`${text} ${number}`);
    });
}
/** Sixteen hexadecimal digits that stand for a text. Twice 32 bits: of the text forwards, and of the text backwards from another beginning. */
function fingerprintOf(text) {
    let [forwards, backwards] = [0x811c9dc5, 0x050c5d1f];
    for (let index = 0; index < text.length; index += 1) {
        forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
        backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
    }
    return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}


/***/ }),

/***/ 70864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ longestSection),
/* harmony export */   Hc: () => (/* binding */ commentMark),
/* harmony export */   QA: () => (/* binding */ editComment),
/* harmony export */   Vw: () => (/* binding */ inProgress),
/* harmony export */   aj: () => (/* binding */ interruptedComment),
/* harmony export */   sW: () => (/* binding */ commentSections)
/* harmony export */ });
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60067);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43551);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);



/**
 * The parts of a comment, in the order in which they are shown. Each command writes its own and leaves the others as they
 * are. `preview` is the preview of the pull request, `rendered` what a change does to what applications deploy, `diff` what commits of a run change, or would change.
 */
const commentSections = ['preview', 'deployment', 'validation', 'rendered', 'plan', 'diff'];
/** Bytes of one section. */
const longestSection = 16_000;
/** Bytes of all of them, which with their marks stay below the 65,536 characters that GitHub takes. */
const longestComment = 64_000;
/** The line that a comment of ours begins with. `key` is what is the same for every run that writes into the same comment. */
function commentMark(key) {
    return `<!-- osop-argocd ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(JSON.stringify(key.map((part) => part ?? null)))} -->`;
}
/** The comment with one section put in or replaced. `before` is the text as it is there; undefined where there is none. */
function editComment(before, { mark, section, blocks, runUrl }) {
    const others = new Map(commentSections.map((name) => [name, name === section ? undefined : sectionOf(before, name)]));
    const taken = [...others.values()].reduce((sum, text) => sum + (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text ?? ''), 0);
    const room = { bytes: Math.min(longestSection, longestComment - taken), runUrl };
    const own = (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBlocks */ .U8)(blocks, room);
    const kept = commentSections.flatMap((name) => {
        const text = name === section ? own : others.get(name);
        return text === undefined || text === '' ? [] : [[opening(name), text, closing(name)].join('\n\n')];
    });
    return [mark, ...kept].join('\n\n').concat('\n');
}
/** What the section `deployment` says until the run has ended. */
function inProgress(runUrl) {
    return [progressTitle, runUrl === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('the run', runUrl)];
}
const progressTitle = '### ⏳ Deployment in progress';
/**
 * The comment after a run that was killed, which could not say how it ended; undefined where the comment does not say that this
 * run is in progress. `run` is its id at GitHub.
 */
function interruptedComment(before, { mark, run, runUrl }) {
    const text = sectionOf(before, 'deployment');
    if (text?.startsWith(progressTitle) !== true || !text.replaceAll(')', '/').includes(`/actions/runs/${run}/`))
        return undefined;
    const words = 'The run was interrupted before it could say how it ended: look at Argo CD for what is live.';
    return editComment(before, { mark, section: 'deployment', runUrl, blocks: ['### ⚠️ Deployment interrupted', words, text.slice(progressTitle.length).trim()] });
}
/**
 * GitHub keeps other line ends. A mark is a line of its own, which nothing is that somebody else wrote: `<` is escaped, and in
 * code, where it is not, something of ours stands before it. A section that grew by other hands is dropped.
 */
function sectionOf(comment, name) {
    const text = (comment ?? '').replaceAll('\r\n', '\n');
    const [open, close] = [`\n${opening(name)}\n`, `\n${closing(name)}\n`];
    const start = text.indexOf(open);
    const end = text.indexOf(close, start + open.length - 1);
    if (start < 0 || end < 0)
        return undefined;
    const inner = text.slice(start + open.length, end).trim();
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(inner) <= longestSection ? inner : undefined;
}
function opening(name) {
    return `<!-- osop-argocd: ${name} -->`;
}
function closing(name) {
    return `<!-- osop-argocd: end of ${name} -->`;
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
