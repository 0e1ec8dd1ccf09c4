export const id = 577;
export const ids = [577,9752];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ listAllFiles),
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   Ug: () => (/* binding */ hasAll),
/* harmony export */   u4: () => (/* binding */ listRepositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ askServer)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/gitops/git-tree.js
var git_tree = __webpack_require__(98610);
// EXTERNAL MODULE: ./build/compiled/core/gitops/model-applications.js + 18 modules
var model_applications = __webpack_require__(81172);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/gitops/server-answers.js
var server_answers = __webpack_require__(11964);
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
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/trigger.js
var core_trigger = __webpack_require__(51432);
// EXTERNAL MODULE: ./build/compiled/engine/handlers/in-parallel.js
var in_parallel = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __webpack_require__(27027);
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


/***/ }),

/***/ 60289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ofInterest),
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24632);
/* harmony import */ var _adapters_repository_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8969);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18456);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59408);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99898);
/* harmony import */ var _core_trigger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51432);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27027);







/** What Applications, their parameters and what they are made of stand in. Of other files it counts whether they are there. */
const ofInterest = /\.(?:ya?ml|json|tpl)$|(?:^|\/)Kustomization$/;
/** Reads the change that the inputs or the event name, from git and, for what is checked out, from the files. */
async function readChange(settings, host) {
    const root = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceRoot */ .oS)(settings, host);
    const options = { workspace: root, clock: host.clock, redact: (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__.createRedactor)(settings.secrets), environment: host.env, signal: host.signal, temporaryFolder: host.env['RUNNER_TEMP'] };
    const git = (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__.createGit)(options);
    const comparison = (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__.createComparison)(options);
    try {
        const checkedOut = (await git.head()).sha;
        const head = settings.head === undefined ? checkedOut : await commitOf(git, settings.head);
        const base = settings.base === undefined ? await baseOfEvent(git, head, { settings, host, comparison }) : await partedFrom(await commitOf(git, settings.base), head, comparison);
        // Fetches a base that a clone was cut off before.
        if (base !== undefined)
            await git.changedFiles(head, base);
        const paths = (await comparison.paths(head)).toSorted();
        const [top, wanted] = [(0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(root), paths.filter((path) => ofInterest.test(path))];
        const read = head === checkedOut && (0,_adapters_repository_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAll */ .Ug)(top, wanted) ? (0,_adapters_repository_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readBelow */ .Gj)(top) : readFrom(await git.readTexts(head, wanted));
        return { change: { paths, read, before: base === undefined ? new Map(paths.map((path) => [path, undefined])) : await comparison.before({ base, head }, (path) => ofInterest.test(path)) }, head, base, git, comparison };
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__.AdapterError))
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
                throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_2__.AdapterError('not-found', `There is no commit ${JSON.stringify(written)}: ${sha.slice(0, 7)} is the first of all.`);
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
    const event = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(host.env);
    const trigger = (0,_core_trigger_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrigger */ .v)(host.env, event);
    const { parents } = await git.commit(head);
    if (settings.head !== undefined || (trigger.proposed && parents.length > 1))
        return parents[0];
    const proposedFor = pullRequestBase(event) ?? host.env['CI_MERGE_REQUEST_DIFF_BASE_SHA'];
    if (proposedFor !== undefined)
        return await partedFrom(proposedFor, head, comparison);
    return trigger.previousSha ?? parents[0];
}
function pullRequestBase(event) {
    const request = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(event) ? event['pull_request'] : undefined;
    const base = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(request) ? request['base'] : undefined;
    const sha = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(base) ? base['sha'] : undefined;
    return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}


/***/ }),

/***/ 45147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryFacts: () => (/* binding */ repositoryFacts)
/* harmony export */ });
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24632);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59408);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99898);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33664);
/* harmony import */ var _core_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51432);
/* harmony import */ var _config_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29135);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27027);








/** The addresses that Applications may call this repository by, and the branch that the change is on or will be. */
async function repositoryFacts(settings, host) {
    const { env } = host;
    const event = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(env);
    const trigger = (0,_core_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrigger */ .v)(env, event);
    const git = (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__.createGit)({ workspace: (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceRoot */ .oS)(settings, host), clock: host.clock, redact: (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__.createRedactor)(settings.secrets), environment: env, signal: host.signal });
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const named = settings.configRepository;
    const addresses = [
        await (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .originUrl */ .sH)(git),
        env['GITHUB_REPOSITORY'] === undefined ? undefined : `${server}/${env['GITHUB_REPOSITORY']}`,
        env['CI_PROJECT_URL'],
        named === undefined || named.includes(':') ? named : `${server}/${(0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryName */ .a)(named) ?? named}`,
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
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError)
            return undefined;
        throw error;
    }
}
function defaultBranchOf(event) {
    const repository = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(event) ? event['repository'] : undefined;
    const branch = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(repository) ? repository['default_branch'] : undefined;
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}


/***/ }),

/***/ 99752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ appendTrailer),
/* harmony export */   Pk: () => (/* binding */ trailerText),
/* harmony export */   Wi: () => (/* binding */ trailerNames),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69704);


/** Trailers that this program writes and reads back. */
const trailerNames = {
    workflow: 'Osop-Workflow',
    source: 'Osop-Source',
    image: 'Osop-Image',
    promotion: 'Osop-Promotion',
    /** Page of the CI run: the same one for every attempt of it. */
    job: 'Osop-Job',
    /** In a commit that takes others back: an image and version that they brought, `name version`. */
    quarantine: 'Osop-Quarantine',
    /** In a commit that deploys one all the same: what the override named. */
    override: 'Osop-Quarantine-Override',
    /** Hash of the newest audit record when the commit was made. */
    audit: 'Osop-Audit',
};
/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
function commitMessage({ template, values, subject, trailers, mark }) {
    const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name) => quotable(values[name], 200));
    const text = withoutForgeries(filled) || withoutForgeries(quotable(subject, 200)) || 'Set images';
    const own = [...trailers, [_reverts_js__WEBPACK_IMPORTED_MODULE_0__/* .runTrailer */ .VA, mark]].map(([name, value]) => `${name}: ${trailerText(value)}`);
    return `${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .upToWord */ .T9)(text, 10_000)}\n\n${own.join('\n')}\n`;
}
/** The same message with one more trailer in its last paragraph, which has some. */
function appendTrailer(message, name, value) {
    return `${message.trimEnd()}\n${trailerNames[name]}: ${trailerText(value)}\n`;
}
/** A value as it stands in a trailer: what is read back is compared with this. The longest image has 455 characters. */
function trailerText(value) {
    return quotable(value, 600);
}
function withoutForgeries(text) {
    return text.split(/\r\n|\r|\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd()).filter((line) => !/^\s*Osop-[A-Za-z-]+\s*:/i.test(line)).map(notARevert).join('\n').trim();
}
/** A rollback reads this line as the word of `git revert`. */
function notARevert(line) {
    return /^\s*This reverts commit\b/i.test(line) ? `> ${line.trimStart()}` : line;
}
function quotable(text, max) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, max).replaceAll('[', '(').replaceAll(']', ')').replace(/skip-checks/gi, 'skip checks');
}


/***/ }),

/***/ 69704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ standingRevert),
/* harmony export */   VA: () => (/* binding */ runTrailer),
/* harmony export */   jS: () => (/* binding */ parseReverts),
/* harmony export */   vt: () => (/* binding */ uncancelled),
/* harmony export */   xp: () => (/* binding */ revertsTrailer)
/* harmony export */ });
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29969);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36299);


/** Trailer that names the commit taken back. */
const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
const runTrailer = 'Osop-Run';
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert` on a line of their own. */
function parseReverts(message) {
    const words = Array.from(message.matchAll(/^This reverts commit ([0-9a-f]{40})\b/gm), (match) => match[1] ?? '');
    return Array.from(new Set([...words, ...(0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerValues */ .u)(message, revertsTrailer).filter(_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitSha */ ._$)]));
}
/**
 * The commit that has taken `sha` back and has not been taken back itself.
 * `later` are the commits after `sha` on the branch, newest first.
 */
function standingRevert(later, sha) {
    const takenBackBy = new Map();
    for (const commit of later) {
        // Newest first, so whether this revert itself still stands is already known.
        for (const reverted of takenBackBy.has(commit.sha) ? [] : commit.reverts) {
            if (!takenBackBy.has(reverted)) {
                takenBackBy.set(reverted, commit.sha);
            }
        }
    }
    return takenBackBy.get(sha);
}
/**
 * Commits (the newest first) without those that cancel each other out: a revert together with all that it takes back.
 * All of them where nothing would be left.
 */
function uncancelled(commits) {
    const there = new Set(commits.map(({ sha }) => sha));
    const dropped = new Set();
    for (const { sha, reverts } of commits) {
        const pair = !dropped.has(sha) && reverts.length > 0 && reverts.every((reverted) => there.has(reverted) && !dropped.has(reverted));
        if (pair)
            for (const one of [sha, ...reverts])
                dropped.add(one);
    }
    const left = commits.filter(({ sha }) => !dropped.has(sha));
    return left.length === 0 ? commits : left;
}


/***/ }),

/***/ 36299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ trailerValues)
/* harmony export */ });
/* unused harmony export trailersOf */
/** The lines of a message's last paragraph that read as trailers, in their order. Further up such a line may be quoted from somewhere, and says nothing. */
function trailersOf(message) {
    const paragraphs = message.replaceAll('\r\n', '\n').trimEnd().split(/\n[ \t]*\n/);
    const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
    return last.split('\n').flatMap((line) => {
        const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line.trimEnd()) ?? [];
        return name === '' ? [] : [[name, value]];
    });
}
/** The values of one trailer, in their order. Its name is matched to the letter. */
function trailerValues(message, name) {
    return trailersOf(message).flatMap(([found, value]) => (found === name ? [value] : []));
}


/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var _images_source_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);

/** Finds lines and columns. A file is parsed for them when it is first asked for; one that is gone has its first line. */
function createLocator({ read, before }) {
    const opened = new Map();
    return ({ file, document, pointer }, part = '') => {
        const source = opened.get(file) ?? (0,_images_source_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(file, read(file) ?? before.get(file) ?? '');
        opened.set(file, source);
        return source.documents[document]?.locate(pointer + part) ?? { file, line: 1, column: 1 };
    };
}


/***/ })

};
