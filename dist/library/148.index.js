export const id = 148;
export const ids = [148];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ listAllFiles),
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   Ug: () => (/* binding */ hasAll)
/* harmony export */ });
/* unused harmony export listRepositoryFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Folders that hold nothing of the repository's own. */
const ignored = new Set(['.git', 'node_modules', '.terraform', 'vendor']);
/** Files that can be manifests or belong to their rendering. */
const ofInterest = /\.(?:ya?ml|json|tpl)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i;
/**
 * Paths of YAML and JSON files below a folder, relative to it, with `/`, sorted so that the files of a folder stand
 * together. Links are not followed.
 */
function listRepositoryFiles(root) {
    return listFiles(root, (path) => path.endsWith('.yaml') || ofInterest.test(path));
}
/** The same for files of every kind: whether something is there is told by these. */
function listAllFiles(root) {
    return listFiles(root, () => true);
}
function listFiles(root, isWanted) {
    const found = [];
    const walk = (folder) => {
        const [files, folders] = [[], []];
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder === '' ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile() && isWanted(path))
                files.push(path);
            else if (entry.isDirectory() && !ignored.has(entry.name))
                folders.push(path);
        }
        for (const path of files.toSorted())
            found.push(path);
        for (const path of folders.toSorted())
            walk(path);
    };
    walk('');
    return found;
}
/** Whether all of some files are there: a checkout may be sparse. */
function hasAll(root, paths) {
    return paths.every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${root}/${path}`));
}
/** An object: of a name alone Node.js makes one for each file. */
const asText = { encoding: 'utf8', flag: 'r' };
/** Reads files of such a listing, which holds no links: none can lead out of the folder. */
function readBelow(root) {
    return (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${root}/${path}`, asText);
        }
        catch {
            return undefined;
        }
    };
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  affected: () => (/* binding */ affected_affected)
});

// EXTERNAL MODULE: ./build/compiled/core/gitops/affected.js + 5 modules
var affected = __webpack_require__(5851);
// EXTERNAL MODULE: ./build/compiled/core/images/source-documents.js
var source_documents = __webpack_require__(6469);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/locate-definition.js

/** Finds lines and columns. A file is parsed for them when it is first asked for; one that is gone has its first line. */
function createLocator({ read, before }) {
    const opened = new Map();
    return ({ file, document, pointer }, part = '') => {
        const source = opened.get(file) ?? (0,source_documents/* openSource */.oD)(file, read(file) ?? before.get(file) ?? '');
        opened.set(file, source);
        return source.documents[document]?.locate(pointer + part) ?? { file, line: 1, column: 1 };
    };
}

// EXTERNAL MODULE: ./build/compiled/core/report/affected-report.js
var affected_report = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 2 modules
var wiring = __webpack_require__(3210);
// EXTERNAL MODULE: ./build/compiled/adapters/git/index.js + 16 modules
var adapters_git = __webpack_require__(4632);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/compiled/config-repository.js
var config_repository = __webpack_require__(9135);
;// CONCATENATED MODULE: ./build/compiled/commands/repository-facts.js








/** The addresses that Applications may call this repository by, and the branch that the change is on or will be. */
async function repositoryFacts(settings, host) {
    const { env } = host;
    const event = (0,wiring/* readEvent */.j_)(env);
    const trigger = (0,core_trigger/* readTrigger */.v)(env, event);
    const git = (0,adapters_git.createGit)({ workspace: (0,wiring/* workspaceRoot */.oS)(settings, host), clock: host.clock, redact: (0,report_redact/* createRedactor */.lY)(settings.secrets), environment: env, signal: host.signal });
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const named = settings.configRepository;
    const addresses = [
        await (0,config_repository/* originUrl */.sH)(git),
        env['GITHUB_REPOSITORY'] === undefined ? undefined : `${server}/${env['GITHUB_REPOSITORY']}`,
        env['CI_PROJECT_URL'],
        named === undefined || named.includes(':') ? named : `${server}/${(0,repository_name/* repositoryName */.a)(named) ?? named}`,
    ];
    return {
        addresses: addresses.filter((address) => address !== undefined),
        branch: settings.configBranch ?? trigger.branch ?? branchNamed(settings.base) ?? await checkedOutBranch(git),
        defaultBranch: defaultBranchOf(event) ?? env['CI_DEFAULT_BRANCH'],
        given: settings.generatorParameters,
        newGlobbing: settings.newGitFileGlobbing,
    };
}
/** What is compared with a branch is meant for it. */
function branchNamed(base) {
    if (base === undefined || /^[0-9a-f]{7,40}$|[~^]|^HEAD$|^v?\d/.test(base))
        return undefined;
    return base.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, '');
}
async function checkedOutBranch(git) {
    try {
        return (await git.head()).branch;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return undefined;
        throw error;
    }
}
function defaultBranchOf(event) {
    const repository = (0,json/* isJsonObject */.O)(event) ? event['repository'] : undefined;
    const branch = (0,json/* isJsonObject */.O)(repository) ? repository['default_branch'] : undefined;
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/compiled/core/gitops/model-applications.js + 19 modules
var model_applications = __webpack_require__(8713);
// EXTERNAL MODULE: ./build/compiled/core/gitops/server-answers.js
var server_answers = __webpack_require__(1964);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/server-questions.js



const annotation = 'osop/parameters';
/**
 * Parameters as JSON in an annotation. Of clusters only what their generator can use: annotations of a Secret may quote its
 * credentials, in what `kubectl apply` leaves there.
 */
const probes = {
    clusters: [
        '{{ $m := dict }}{{ range $part := list "labels" "annotations" }}{{ $of := dict }}',
        '{{ range $k, $v := (dig "metadata" $part (dict) $) }}{{ if ne $k "kubectl.kubernetes.io/last-applied-configuration" }}{{ $_ := set $of $k $v }}{{ end }}{{ end }}',
        '{{ $_ := set $m $part $of }}{{ end }}',
        '{{ dict "name" .name "server" .server "project" .project "labels" $m.labels "annotations" $m.annotations | toJson }}',
    ].join(''),
    others: '{{ toJson . }}',
};
/** What a server may be asked about sets that are not known as a whole: first the parameters of their generators. */
function generatorQuestions(sets, own) {
    return sets.filter(wantsServer).flatMap((set) => generatorsIn((0,git_tree/* mappingAt */.oh)(set.definition.value, 'spec')['generators'])
        .filter(({ kind, generator }) => canBeAsked(kind, generator, { set, own }))
        .map(({ kind, generator }) => ({
        key: (0,server_answers/* generatorKey */.j7)(kind, generator),
        applicationSet: probe(kind, generator, set.definition.value),
        read: (applications) => parametersIn(kind, applications),
        harmless: kind === 'clusters',
    })));
}
/** And then, of sets with templates that only Argo CD can fill in, the Applications; not of those that read this repository: the server knows it without the change. */
function entryQuestions(sets, { isOwn }, answers = new Map()) {
    return sets.flatMap(({ definition: { value }, gaps }) => {
        const entries = (0,git_tree/* listOf */.c3)((0,git_tree/* mappingAt */.oh)(value, 'spec')['generators']);
        const indexes = [...new Set(gaps.flatMap(({ kind, generator }) => (kind === 'needs-server' && generator !== undefined ? [generator] : [])))];
        return indexes.flatMap((index) => {
            const entry = entries[index] ?? null;
            const generators = generatorsIn([entry]);
            const readsOwn = generators.some(({ kind, generator }) => kind === 'git' && (isTemplate(generator['repoURL'] ?? '') || isOwn((0,git_tree/* textOf */.b6)(generator['repoURL']))));
            const isUnanswered = generators.some(({ kind, generator }) => 'unanswered' in (answers.get((0,server_answers/* generatorKey */.j7)(kind, generator)) ?? []));
            if (readsOwn || isUnanswered)
                return [];
            return [{
                    key: (0,server_answers/* entryKey */.k2)(value, index),
                    applicationSet: { ...value, spec: { ...(0,git_tree/* mappingAt */.oh)(value, 'spec'), generators: [entry] } },
                    read: (applications) => applications,
                    harmless: false,
                }];
        });
    });
}
/** Answers for questions that may not be asked: what a proposed change brings along would have the server ask others in its name. */
function refused(questions) {
    return new Map(questions.map(({ key }) => [key, { unanswered: 'it is new in this change: a server is asked about it only once it is on the branch' }]));
}
function wantsServer({ gaps }) {
    return gaps.some(({ kind }) => kind === 'needs-server');
}
/** All generators of these kinds, those within `matrix` and `merge` too. */
function generatorsIn(value) {
    return (0,git_tree/* listOf */.c3)(value).flatMap((entry) => {
        const nested = ['matrix', 'merge'].flatMap((kind) => generatorsIn((0,git_tree/* mappingAt */.oh)(entry, kind)['generators']));
        return [...server_answers/* askedKinds */.u5.flatMap((kind) => ((0,json/* isJsonObject */.O)(entry) && (0,json/* isJsonObject */.O)(entry[kind]) ? [{ kind, generator: entry[kind] }] : [])), ...nested];
    });
}
/** Of a generator with templates in it, parameters of another one are part; git's have another form without Go templates, and what is checked out is read here. */
function canBeAsked(kind, generator, { set: { definition: { value } }, own }) {
    if (kind === 'clusters')
        return generator['flatList'] !== true;
    const { values: _values, template: _template, ...rest } = generator;
    if (isTemplate(rest) || kind !== 'git')
        return !isTemplate(rest);
    const isHere = own.isOwn((0,git_tree/* textOf */.b6)(generator['repoURL'])) && own.follows((0,git_tree/* textOf */.b6)(generator['revision']));
    return !isHere && (0,git_tree/* mappingAt */.oh)(value, 'spec')['goTemplate'] === true;
}
function probe(kind, generator, set) {
    const { values: _values, template: _template, ...rest } = generator;
    const { name, namespace } = (0,git_tree/* mappingAt */.oh)(set, 'metadata');
    const { project } = (0,git_tree/* mappingAt */.oh)(set, 'spec', 'template', 'spec');
    return {
        apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet',
        metadata: { name: (0,git_tree/* textOf */.b6)(name), ...(namespace === undefined ? {} : { namespace }) },
        spec: {
            goTemplate: true,
            generators: [{ [kind]: kind === 'clusters' ? {} : rest }],
            template: {
                metadata: { name: 'asked', annotations: { [annotation]: kind === 'clusters' ? probes.clusters : probes.others } },
                // The server looks up the project that is named, and nothing else of what stands here.
                spec: { project: typeof project === 'string' && !isTemplate(project) ? project : 'default', destination: {}, source: { repoURL: 'https://asked.invalid/', path: '.' } },
            },
        },
    };
}
function parametersIn(kind, applications) {
    const sets = applications.map((application) => parsed((0,git_tree/* mappingAt */.oh)(application, 'metadata', 'annotations')[annotation]));
    if (!sets.every(json/* isJsonObject */.O))
        return undefined;
    // Argo CD's own cluster has no labels where nobody has made a Secret for it, and is added where it belongs.
    return kind === 'clusters' ? sets.filter(({ name, labels }) => name !== 'in-cluster' || Object.keys((0,git_tree/* mappingAt */.oh)(labels)).length > 0) : sets;
}
function parsed(text) {
    try {
        return typeof text === 'string' ? JSON.parse(text) : undefined;
    }
    catch {
        return undefined;
    }
}
function isTemplate(value) {
    return (typeof value === 'string' ? value : JSON.stringify(value)).includes('{{');
}

// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/in-parallel.js
var in_parallel = __webpack_require__(3474);
;// CONCATENATED MODULE: ./build/compiled/commands/affected/ask-server.js








/** Questions that are asked at a time. */
const atOnce = 5;
/**
 * Has the server that the inputs name tell what only one can about the ApplicationSets of a change: it generates Applications and
 * keeps none. Unless the commit is the one on a branch of this repository that the event is for, it is asked about what the base
 * has too: a generator of a pull request would have the server send its credentials wherever it says. Throws AdapterError
 * (`cancelled`) only.
 */
async function askServer({ change, head }, facts, { settings, host }) {
    if (settings.argocd.server === undefined)
        return { facts };
    const trigger = (0,core_trigger/* readTrigger */.v)(host.env, (0,wiring/* readEvent */.j_)(host.env));
    const landed = trigger.sha === head && !trigger.proposed;
    const own = (0,model_applications/* ownership */.kG)(facts);
    const first = modelSets(change, facts);
    const questions = generatorQuestions(first.all, own);
    const wholes = entryQuestions(first.all, own);
    if (questions.length === 0 && wholes.length === 0)
        return { facts };
    const wrong = (0,wiring/* checkConnection */.jo)(settings, host.env);
    if (wrong.length > 0)
        return { problems: wrong };
    const connected = await (0,wiring/* connectPorts */.fs)(settings, host, (0,wiring/* workspaceRoot */.oS)(settings, host));
    if ('problem' in connected)
        return { problems: [connected.problem] };
    try {
        const ask = async (asked, known) => await answersTo(asked, { known, landed, argocd: connected.ports.argocd, signal: host.signal });
        const parameters = await ask(questions, generatorQuestions(first.earlier, own));
        const second = modelSets(change, { ...facts, answers: parameters });
        const applications = await ask(entryQuestions(second.all, own, parameters), entryQuestions(second.earlier, own));
        return { facts: { ...facts, answers: new Map([...parameters, ...applications]) } };
    }
    finally {
        connected.close();
    }
}
/** The sets before and after a change; `earlier` are those that were there before it as they are. */
function modelSets(change, facts) {
    const tree = (0,git_tree/* createGitTree */.bk)(change.paths, change.read);
    const now = (0,model_applications/* modelApplications */.PN)(tree, facts).sets;
    const before = (0,model_applications/* modelApplications */.PN)((0,git_tree/* treeBefore */.mf)(tree, change.before), facts, [...change.before].flatMap(([path, text]) => (text === undefined ? [] : [path]))).sets;
    return { all: [...now, ...before], earlier: [...before, ...now.filter(({ definition }) => !change.before.has(definition.file))] };
}
async function answersTo(asked, { known, landed, argocd, signal }) {
    const trusted = new Set(known.map(({ key }) => key));
    const may = ({ key, harmless }) => harmless || landed || trusted.has(key);
    const allowed = [...new Map(asked.filter(may).map((question) => [question.key, question])).values()];
    const answers = await (0,in_parallel/* inParallel */.H)(allowed, atOnce, async (question) => [question.key, await answerTo(question, argocd, signal)]);
    return new Map([...refused(asked.filter((question) => !may(question))), ...answers]);
}
async function answerTo({ applicationSet, read }, argocd, signal) {
    try {
        return read(await argocd.generate(applicationSet, signal)) ?? { unanswered: 'the server generated other Applications than were asked for' };
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || error.code === 'cancelled')
            throw error;
        return { unanswered: `the server did not tell: ${(0,one_line/* oneLine */.TN)(error.message, 300)}` };
    }
}

// EXTERNAL MODULE: ./build/compiled/adapters/repository-files.js
var repository_files = __webpack_require__(8969);
;// CONCATENATED MODULE: ./build/compiled/commands/affected/read-change.js







/** What Applications, their parameters and what they are made of stand in. Of other files it counts whether they are there. */
const ofInterest = /\.(?:ya?ml|json|tpl)$|(?:^|\/)Kustomization$/;
/** Reads the change that the inputs or the event name, from git and, for what is checked out, from the files. */
async function readChange(settings, host) {
    const root = (0,wiring/* workspaceRoot */.oS)(settings, host);
    const options = { workspace: root, clock: host.clock, redact: (0,report_redact/* createRedactor */.lY)(settings.secrets), environment: host.env, signal: host.signal, temporaryFolder: host.env['RUNNER_TEMP'] };
    const git = (0,adapters_git.createGit)(options);
    const comparison = (0,adapters_git.createComparison)(options);
    try {
        const checkedOut = (await git.head()).sha;
        const head = settings.head === undefined ? checkedOut : await commitOf(git, settings.head);
        const base = settings.base === undefined ? await baseOfEvent(git, head, { settings, host, comparison }) : await partedFrom(await commitOf(git, settings.base), head, comparison);
        // Fetches a base that a clone was cut off before.
        if (base !== undefined)
            await git.changedFiles(head, base);
        const paths = (await comparison.paths(head)).toSorted();
        const [top, wanted] = [(0,wiring/* repositoryRoot */.Hn)(root), paths.filter((path) => ofInterest.test(path))];
        const read = head === checkedOut && (0,repository_files/* hasAll */.Ug)(top, wanted) ? (0,repository_files/* readBelow */.Gj)(top) : readFrom(await git.readTexts(head, wanted));
        return { change: { paths, read, before: base === undefined ? new Map(paths.map((path) => [path, undefined])) : await comparison.before({ base, head }, (path) => ofInterest.test(path)) }, head, base, git, comparison };
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError))
            throw error;
        return { problem: { code: 'OSOP-GIT-001', severity: 'error', message: `what changed cannot be told: ${error.message}`, hint: error.hint ?? 'check out with fetch-depth: 0, or name commits by base and head' } };
    }
}
function readFrom(texts) {
    return (path) => texts.get(path);
}
/** Of a name, and of `~2` and `^` behind it, which count first parents. */
async function commitOf(git, written) {
    const [, name = '', suffix = ''] = /^(.*?)((?:~\d{0,3}|\^)*)$/.exec(written) ?? [];
    let { sha, parents } = await git.commit(name === '' ? 'HEAD' : name);
    for (const [, count] of suffix.matchAll(/~(\d*)|\^/g)) {
        for (let step = 0; step < Number(count === undefined || count === '' ? 1 : count); step += 1) {
            const [parent] = parents;
            if (parent === undefined)
                throw new adapter_error.AdapterError('not-found', `There is no commit ${JSON.stringify(written)}: ${sha.slice(0, 7)} is the first of all.`);
            ({ sha, parents } = await git.commit(parent));
        }
    }
    return sha;
}
/** What others did on the base since is none of the change. A clone that was cut off does not tell: then the base itself counts. */
async function partedFrom(base, head, comparison) {
    return await comparison.mergeBase({ base, head }) ?? base;
}
/** As for `validate`: a checkout of a pull request's merge commit is compared with that commit's first parent. */
async function baseOfEvent(git, head, { settings, host, comparison }) {
    const event = (0,wiring/* readEvent */.j_)(host.env);
    const trigger = (0,core_trigger/* readTrigger */.v)(host.env, event);
    const { parents } = await git.commit(head);
    if (settings.head !== undefined || (trigger.proposed && parents.length > 1))
        return parents[0];
    const proposedFor = pullRequestBase(event) ?? host.env['CI_MERGE_REQUEST_DIFF_BASE_SHA'];
    if (proposedFor !== undefined)
        return await partedFrom(proposedFor, head, comparison);
    return trigger.previousSha ?? parents[0];
}
function pullRequestBase(event) {
    const request = (0,json/* isJsonObject */.O)(event) ? event['pull_request'] : undefined;
    const base = (0,json/* isJsonObject */.O)(request) ? request['base'] : undefined;
    const sha = (0,json/* isJsonObject */.O)(base) ? base['sha'] : undefined;
    return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/commands/affected/affected.js









/** `affected`: the applications that a change touches, from the files of the repository, and what only a server can tell where one is given. Changes nothing. */
async function affected_affected(settings, host) {
    const nowhere = (0,wiring/* checkFolder */.p$)(settings, host);
    if (nowhere.length > 0)
        return { kind: 'invalid-input', problems: nowhere };
    const redact = (0,report_redact/* createRedactor */.lY)(settings.secrets);
    const read = await readChange(settings, host);
    if ('problem' in read)
        return { kind: 'invalid-input', problems: (0,redact_record/* redactTexts */.SG)([read.problem], redact) };
    const asked = await askServer(read, await repositoryFacts(settings, host), { settings, host });
    if ('problems' in asked)
        return { kind: 'invalid-input', problems: (0,redact_record/* redactTexts */.SG)(asked.problems, redact) };
    const { facts } = asked;
    const found = (0,affected/* affectedApplications */.s)(read.change, facts);
    const told = (0,affected_report/* affectedReport */.Dm)(found, { head: read.head, base: read.base, locate: createLocator(read.change), addressKnown: facts.addresses.length > 0 });
    const report = (0,redact_record/* redactTexts */.SG)({ ...told, problems: [...told.problems, ...(settings.command === 'affected' ? (0,affected_report/* matrixProblems */.qu)(told) : [])] }, redact);
    return { kind: 'told', report, exitCode: report.result === 'unknown' ? 2 : 0 };
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ affectedReport),
/* harmony export */   qu: () => (/* binding */ matrixProblems),
/* harmony export */   vV: () => (/* binding */ changeNote)
/* harmony export */ });
/* unused harmony exports affectedJson, affectedOutputs */
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4641);

/** ` (added)` or ` (removed)` behind the name of an application that comes or goes with the change; else empty. */
function changeNote({ change }) {
    return change === 'none' || change === 'changed' ? '' : ` (${change})`;
}
/** Tells what was found. */
function affectedReport({ applications, leftOut, uncertain, defined, following }, { head, base, locate, addressKnown }) {
    const known = defined.length;
    const idOf = ids([...applications, ...leftOut].map(({ application }) => application));
    const rows = applications.map(({ application, change, parents, reasons }) => ({
        id: idOf(application), name: application.name, namespace: application.namespace, project: application.project, set: application.set,
        change, parents, where: locate(application.definition), reasons,
    }));
    const problems = [...uncertain.flatMap((one) => uncertaintyProblems(one, locate)), ...leftOut.flatMap((one) => hiddenProblem(one, locate)), ...(addressKnown ? [] : [unknownAddress]), ...(known > 0 && following === 0 && rows.length === 0 ? [nobodyFollows(known)] : [])];
    const affected = [...new Set(rows.filter(({ change }) => change !== 'removed').map(({ id }) => id))];
    const isWhole = !problems.some(({ severity }) => severity === 'error');
    return {
        result: !isWhole ? 'unknown' : rows.length === 0 ? 'nothing-to-do' : 'succeeded',
        headline: headlineOf({ touched: affected.length, removed: rows.filter(({ change }) => change === 'removed').length, known, isWhole }),
        head, base, affected, known, following, rows, problems,
        leftOut: leftOut.map(({ application, why, reasons }) => ({ id: idOf(application), why, reasons })),
        notExpanded: uncertain.map(({ place, where, set, gaps, mayBeTouched }) => ({ set, where: where ?? locate(place), why: gaps.map(({ message }) => message), mayBeTouched })),
    };
}
/** Argo CD's own namespace needs not be named; `argocd` is it by default, and where there is one only, that. */
function ids(applications) {
    const namespaces = new Set(applications.map(({ namespace }) => namespace ?? 'argocd'));
    return ({ name, namespace }) => (namespace === undefined || namespace === 'argocd' || namespaces.size === 1 ? name : `${namespace}/${name}`);
}
/** What GitHub allows: https://docs.github.com/en/actions/reference/limits */
const mostJobs = 256;
/** Where the list is longer than a matrix of jobs may be. */
function matrixProblems({ affected }) {
    if (affected.length <= mostJobs)
        return [];
    return [{
            code: 'OSOP-APP-005', severity: 'warning', message: `the change touches ${affected.length} applications, and a matrix of jobs has at most ${mostJobs}`,
            hint: `let one \`sync\` without \`app\` take all of them (max-parallel, waves), or cut the list into ${Math.ceil(affected.length / mostJobs)} parts, \`jq -c '[_nwise(${mostJobs})]'\`, and call a reusable workflow with each`,
        }];
}
const unknownAddress = {
    code: 'OSOP-INPUT-003', severity: 'warning', message: 'the address of this repository is not known: sources of every repository are taken for it',
    hint: 'set config-repository to what the Applications call it, or add a remote called origin',
};
/** A change of a repository that is not known by its name would seem to touch nothing. */
function nobodyFollows(known) {
    return {
        code: 'OSOP-INPUT-003', severity: 'warning', message: `${known === 1 ? 'the one Application' : `none of the ${known} Applications`} here has ${known === 1 ? 'no' : 'a'} source in this repository at this branch`,
        hint: 'set config-repository to what the Applications call this repository, and config-branch to the branch that they follow',
    };
}
function uncertaintyProblems({ place, where, set, gaps, mayBeTouched }, locate) {
    return gaps.map(({ kind, message, generator }) => ({
        code: kind === 'wrong' ? 'OSOP-APP-002' : 'OSOP-APP-001',
        severity: mayBeTouched ? 'error' : 'notice',
        message: `${set === '' ? '' : `ApplicationSet ${set}: `}${message}${mayBeTouched ? '' : '; the change does not reach it'}`,
        where: where ?? locate(place, generator === undefined ? '' : `/spec/generators/${generator}`),
        hint: kind === 'wrong' ? 'correct it: Argo CD keeps the applications as they were' : 'name an Argo CD server by argocd-server, whose token may create ApplicationSets in the project, or give what it would say by generator-parameters; config-repository and config-branch say what is this repository',
    }));
}
function hiddenProblem({ application, why, reasons }, locate) {
    if (why !== 'manifest-generate-paths')
        return [];
    return [{
            code: 'OSOP-APP-003', severity: 'warning',
            message: `${application.name} is made of ${reasons[0]?.file ?? ''}, which its manifest-generate-paths does not name: Argo CD would keep the manifests that it has`,
            where: locate(application.definition, '/metadata/annotations'),
            hint: 'add its folder to the annotation argocd.argoproj.io/manifest-generate-paths',
        }];
}
function headlineOf({ touched, removed, known, isWhole }) {
    const of = `of ${known} ${known === 1 ? 'application' : 'applications'}`;
    const taken = removed === 0 ? '' : `, and removes ${removed}`;
    const doubt = isWhole ? '' : '; what else it touches cannot be told';
    return `The change touches ${touched === 0 ? 'none' : touched} ${of}${taken}${doubt}`;
}
/** `--format json`, and by the same names the outputs of the action. */
function affectedJson(report) {
    return {
        result: report.result,
        problems: problemsJson(report.problems),
        headline: report.headline,
        'exit-code': report.result === 'unknown' ? 2 : 0,
        base: report.base ?? null,
        head: report.head,
        affected: report.affected,
        apps: report.rows.map(rowJson),
        'left-out': report.leftOut.map(({ id, why, reasons }) => ({ id, why, reasons: reasons.map(({ kind, file }) => ({ kind, file })) })),
        'not-expanded': report.notExpanded.map(({ set, where, why, mayBeTouched }) => ({ set, file: where.file, line: where.line, why, 'may-be-touched': mayBeTouched })),
    };
}
/** The reasons of a base that hundreds of files of changed would fill the outputs of a job. */
const mostReasons = 10;
function rowJson({ id, name, namespace, project, set, change, parents, where, reasons }) {
    return {
        id, name, namespace: namespace ?? null, project, set: set ?? null, change, parents, file: where.file, line: where.line,
        reasons: reasons.slice(0, mostReasons).map(({ kind, file }) => ({ kind, file })), 'reasons-left-out': Math.max(0, reasons.length - mostReasons),
    };
}
/** The action's outputs; those that are not here are empty. */
function affectedOutputs(report) {
    return {
        result: report.result,
        affected: JSON.stringify(report.affected),
        apps: JSON.stringify(report.rows.map(rowJson)),
        problems: JSON.stringify(problemsJson(report.problems)),
    };
}


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports outputsOf, jsonReport, jsonText, problemsJson */
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7236);


/**
 * A run's outputs by the names of the contract, for `GITHUB_OUTPUT`: what is not known is the empty
 * string, what is not text is JSON on one line. Values are untrusted: they may hold line ends.
 */
function outputsOf(record) {
    return Object.fromEntries(Object.entries(outputValues(record)).map(([name, value]) => [name, value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)]));
}
/**
 * The document of `--format json`: result and problems, then the other outputs as JSON values under the
 * same names. What is not known is null.
 */
function jsonReport(record) {
    const { result, problems, ...outputs } = outputValues(record);
    return {
        result: result ?? null,
        problems: problems ?? [],
        headline: record.headline,
        reason: record.reason ?? null,
        notices: record.notices,
        'exit-code': record.exitCode,
        'run-id': record.runId,
        ...outputs,
        apps: record.apps.map((app) => ({ ...appValues(app), ...(app.evidence === undefined ? {} : { evidence: app.evidence }) })),
        ...(record.diffs === undefined ? {} : { diffs: record.diffs.map(diffValues) }),
        ...(record.manual === undefined || record.manual.histories.length === 0 ? {} : { history: record.manual.histories.map(historyValues) }),
    };
}
/** A JSON document for stdout. In the log of a job, GitHub's runner obeys `##[name]` anywhere in a line: in JSON it can be written so that it does not. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, '\\u0023#')}\n`;
}
/** Problems as plain data; what a problem does not have is left out. */
function problemsJson(problems) {
    return problems.map(({ code, severity, message, where, hint }) => ({
        code,
        severity,
        message,
        ...(where === undefined ? {} : { file: where.file, line: where.line, column: where.column }),
        ...(hint === undefined ? {} : { hint }),
    }));
}
/** Each file as a patch; `lines-left-out` are those that were not kept. */
function diffValues({ state, takesBack, sha, branch, files, filesLeftOut, unread }) {
    return {
        state, 'takes-back': takesBack, sha: sha ?? null, branch, 'files-left-out': filesLeftOut, unread: unread ?? null,
        files: files.map((file) => ({ path: file.path, change: file.change, added: file.added, removed: file.removed, patch: file.hunks.length === 0 ? null : `${patchLines(file).join('\n')}\n`, note: fileNote(file) ?? null, 'lines-left-out': file.leftOut })),
    };
}
/** `proposed` is the id that `last-healthy` stands for. */
function historyValues({ app, rows, proposed, why }) {
    return {
        app,
        proposed: proposed ?? null,
        why,
        rows: rows.map((row) => ({
            id: row.id, revision: row.revision ?? null, 'deployed-at': row.deployedAt, by: row.by ?? null,
            health: row.health, why: row.why, live: row.isLive, 'rolled-back': row.wasLeft,
        })),
    };
}
/** The evidence is left out: the outputs of a job may not be larger than 1 MB together. */
function appValues(app) {
    return {
        name: app.name,
        namespace: app.namespace ?? null,
        result: app.result,
        sync: app.sync ?? null,
        health: app.health ?? null,
        revision: app.revision ?? null,
        url: app.url,
        seconds: app.seconds,
        causes: app.causes,
    };
}
function outputValues(record) {
    const [first] = record.apps;
    return {
        result: record.result,
        'commit-sha': record.commitSha ?? null,
        'previous-sha': record.previousSha ?? null,
        'revert-sha': record.revertSha ?? null,
        'changed-files': record.changedFiles,
        images: record.images,
        apps: record.apps.map(appValues),
        ...(record.workflow.id === 'preview' ? { 'preview-url': previewUrl(record) ?? null } : {}),
        'sync-status': first?.sync ?? null,
        'health-status': first?.health ?? null,
        revision: first?.revision ?? null,
        'rollback-strategy': record.rollbackStrategy ?? null,
        validation: record.validation ?? null,
        problems: problemsJson(record.problems),
    };
}


/***/ })

};
