export const id = 3573;
export const ids = [3573];
export const modules = {

/***/ 22397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ childAbort),
/* harmony export */   o: () => (/* binding */ noReason)
/* harmony export */ });
/** For aborts whose reason nobody reads: without a reason, an error with a stack is made each time. */
const noReason = new Error('done');
/**
 * In place of AbortSignal.any where the work is short, comes often and its parents live long: what that returns hangs on its
 * parents by weak references, which only a full collection clears, so that all that the work has held outlives it.
 */
function childAbort(...parents) {
    const own = new AbortController();
    const known = parents.filter((parent) => parent !== undefined);
    const pass = () => { own.abort(known.find(({ aborted }) => aborted)?.reason); };
    if (known.some(({ aborted }) => aborted))
        pass();
    else
        for (const parent of known)
            parent.addEventListener('abort', pass, { once: true });
    return {
        signal: own.signal,
        abort: (reason) => { own.abort(reason); },
        release: () => { for (const parent of known)
            parent.removeEventListener('abort', pass); },
    };
}


/***/ }),

/***/ 93573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConnectionCut: () => (/* reexport */ ConnectionCut),
  DEFAULT_DELAYS: () => (/* reexport */ DEFAULT_DELAYS),
  VirtualClock: () => (/* reexport */ VirtualClock),
  createSimulator: () => (/* reexport */ createSimulator),
  seedOf: () => (/* reexport */ seedOf),
  serve: () => (/* reexport */ serve),
  serveGit: () => (/* reexport */ serveGit)
});

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/compiled/simulator/git-fingerprint.js


/**
 * All that the references of a bare repository are made of, as one text: where it is the same, they are. Much cheaper
 * than a process that lists them. Undefined where they are not kept in files, or somebody writes to them just now.
 */
function fingerprintReferences(repository) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, 'reftable')))
        return undefined;
    try {
        const packed = (0,external_node_path_.join)(repository, 'packed-refs');
        const loose = ['refs/heads', 'refs/tags'].flatMap((folder) => looseReferences(repository, folder));
        return [(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repository, 'HEAD'), 'utf8'), (0,external_node_fs_.existsSync)(packed) ? (0,external_node_fs_.readFileSync)(packed, 'utf8') : '', ...loose].join('\0');
    }
    catch {
        return undefined;
    }
}
/** Names and contents. */
function looseReferences(repository, folder) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(repository, folder), { withFileTypes: true }).flatMap((entry) => {
        const name = `${folder}/${entry.name}`;
        return entry.isDirectory() ? looseReferences(repository, name) : [name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repository, name), 'utf8')];
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/kept-objects.js
/** How much is kept to be read again, in characters. */
const MAX_KEPT = 32 * 1024 * 1024;
/**
 * What git has told of objects, which are in every repository the same, and of references by their fingerprint: it need not be
 * asked twice. Whether a repository has a commit is for the caller to know. Forgets all when it is full.
 */
class KeptObjects {
    #trees = new Map();
    #texts = new Map();
    #references = new Map();
    #kept = 0;
    tree(sha) {
        return this.#trees.get(sha);
    }
    text(oid) {
        return this.#texts.get(oid);
    }
    references(fingerprint) {
        return this.#references.get(fingerprint);
    }
    keepReferences(fingerprint, references) {
        if (this.#references.has(fingerprint))
            return;
        this.#makeRoom(fingerprint.length * 2);
        this.#references.set(fingerprint, references);
    }
    keepTree(sha, entries) {
        if (this.#trees.has(sha))
            return;
        this.#makeRoom(entries.reduce((sum, { path, oid }) => sum + path.length + oid.length, 0));
        this.#trees.set(sha, entries);
    }
    keepText(oid, text) {
        if (this.#texts.has(oid))
            return;
        this.#makeRoom(text.length);
        this.#texts.set(oid, text);
    }
    #makeRoom(length) {
        if (this.#kept + length > MAX_KEPT) {
            this.#trees.clear();
            this.#texts.clear();
            this.#references.clear();
            this.#kept = 0;
        }
        this.#kept += length;
    }
}
const commits = new Map();
/** Commits that a repository has, as it has told: there is no need to ask for them again. */
function commitsOf(repository) {
    const known = commits.get(repository) ?? new Set();
    commits.set(repository, known);
    return known;
}
/** One for all repositories of a process, which simulators read one after the other. */
const keptObjects = new KeptObjects();

;// CONCATENATED MODULE: ./build/compiled/simulator/git-repository.js



const MAX_OUTPUT = 256 * 1024 * 1024;
/** A bare repository of the disk, by its path. Calls are carried out one after the other, so that their order is fixed. */
function openRepository(path, during) {
    let queue = Promise.resolve();
    const git = (args, input) => {
        const work = queue.then(() => runGit(['--git-dir', path, ...args], input));
        queue = work.catch(() => undefined);
        return during(work);
    };
    const present = commitsOf(path);
    const remember = (references) => {
        for (const sha of references.commits.values())
            present.add(sha);
        return references;
    };
    return {
        /** Git is asked where they are as it was never asked before. */
        references: async () => {
            // Taken before git is asked: what changes meanwhile differs from it the next time.
            const fingerprint = fingerprintReferences(path);
            const kept = fingerprint === undefined ? undefined : keptObjects.references(fingerprint);
            if (kept !== undefined)
                return remember(kept);
            const references = parseReferences((await git(['for-each-ref', '--format=%(HEAD)%(refname) %(objectname) %(*objectname)', 'refs/heads', 'refs/tags'])).toString('utf8'));
            if (fingerprint !== undefined)
                keptObjects.keepReferences(fingerprint, references);
            return remember(references);
        },
        files: async (sha) => {
            const kept = present.has(sha) ? keptObjects.tree(sha) : undefined;
            const files = kept ?? parseTree((await git(['ls-tree', '-r', '-z', '--full-tree', `${sha}^{commit}`])).toString('utf8'));
            keptObjects.keepTree(sha, files);
            present.add(sha);
            return files;
        },
        texts: async (oids) => {
            const texts = new Map(oids.map((oid) => [oid, keptObjects.text(oid) ?? '']));
            const missing = [...texts.keys()].filter((oid) => keptObjects.text(oid) === undefined);
            if (missing.length === 0)
                return texts;
            for (const [oid, text] of parseBlobs(missing, await git(['cat-file', '--batch'], missing.map((oid) => `${oid}\n`).join('')))) {
                texts.set(oid, text);
                keptObjects.keepText(oid, text);
            }
            return texts;
        },
        describe: async (sha) => {
            const output = await git(['show', '-s', '--format=%an <%ae>%x00%aI%x00%B', `${sha}^{commit}`]);
            const [author = '', date = '', message = ''] = output.toString('utf8').split('\0');
            const tags = (await git(['tag', '--points-at', sha])).toString('utf8').split('\n').filter(Boolean);
            return { author, date, message: message.trimEnd(), tags };
        },
        expand: async (abbreviation) => {
            const output = await git(['rev-parse', '--verify', '--quiet', `${abbreviation}^{commit}`]).catch(() => undefined);
            return output?.toString('utf8').trim();
        },
    };
}
/** A line begins with `*` for the branch that HEAD is, and with a space for all others. */
function parseReferences(text) {
    const commits = new Map();
    let head;
    for (const line of text.split('\n')) {
        const [name, oid, peeled] = line.slice(1).split(' ');
        if (name === undefined || name === '' || oid === undefined)
            continue;
        commits.set(name, peeled === undefined || peeled === '' ? oid : peeled);
        if (line.startsWith('*'))
            head = name;
    }
    return { key: text, head, commits };
}
function parseTree(listing) {
    return listing.split('\0').flatMap((line) => {
        const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
        return match?.[1] === undefined || match[2] === undefined ? [] : [{ oid: match[1], path: match[2] }];
    });
}
function parseBlobs(oids, output) {
    let offset = 0;
    return new Map(oids.map((oid) => {
        const end = output.indexOf(0x0a, offset);
        const size = Number(output.toString('utf8', offset, end).split(' ')[2]);
        const start = end + 1;
        offset = start + size + 1;
        return [oid, output.toString('utf8', start, start + size)];
    }));
}
function runGit(args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', ['-c', 'safe.directory=*', ...args], { encoding: 'buffer', maxBuffer: MAX_OUTPUT }, (error, stdout) => {
            if (error === null)
                resolve(stdout);
            else
                reject(error);
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input ?? '');
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/tag-range.js
const tagForm = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const partForm = /^(<=|>=|=>|=<|!=|[<>=~^])?v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?$/;
/**
 * The newest of some tags that a range of versions allows, as the repo-server chooses it: `v1.*`, `1.x`, `~1.2`, `^1.2.3`,
 * `>=1.0.0 <2.0.0`, `1.0.0 - 1.4.0`, and several with `||`. Tags that are no versions do not count, nor those of a
 * prerelease. Undefined for what is no range, and where none is allowed.
 */
function newestInRange(range, tags) {
    if (tagForm.test(range))
        return undefined;
    const choices = range.split('||').map(readPart);
    if (choices.some((choice) => choice === undefined))
        return undefined;
    const allowed = tags.flatMap((name) => {
        const tag = readTag(name);
        const fits = tag !== undefined && tag.prerelease === '' && choices.some((choice) => choice?.every((test) => test(tag.version)) === true);
        return fits ? [{ name, version: tag.version }] : [];
    });
    return allowed.toSorted((a, b) => compare(b.version, a.version))[0]?.name;
}
function readTag(name) {
    const [, major, minor = '0', patch = '0', prerelease = ''] = tagForm.exec(name) ?? [];
    return major === undefined ? undefined : { version: [Number(major), Number(minor), Number(patch)], prerelease };
}
function readPart(text) {
    const parts = text.trim().replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2').replace(/([<>=~^!])\s+/g, '$1').split(/[\s,]+/);
    const tests = parts.map(readTest);
    return tests.every((test) => test !== undefined) ? tests : undefined;
}
function readTest(text) {
    const [, operator = '=', ...written] = partForm.exec(text) ?? [];
    const [major] = written;
    if (major === undefined)
        return undefined;
    const numbers = written.map((part) => (part === undefined || /[xX*]/.test(part) ? undefined : Number(part)));
    const from = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
    const isIn = (count) => (version) => compare(version, from) >= 0 && from.every((number, place) => place >= count || version[place] === number);
    const open = numbers.findIndex((number) => number === undefined);
    const places = open === -1 ? 3 : open;
    switch (operator) {
        case '>': return (version) => compare(version, from) > 0 && !isIn(places)(version);
        case '>=':
        case '=>': return (version) => compare(version, from) >= 0;
        case '<': return (version) => compare(version, from) < 0;
        case '<=':
        case '=<': return (version) => compare(version, from) <= 0 || isIn(places)(version);
        case '!=': return (version) => !isIn(places)(version);
        case '~': return isIn(Math.min(places, 2));
        case '^': return isIn(Math.min(places, from.findIndex((number) => number > 0) + 1 || 3));
        default: return isIn(places);
    }
}
function compare(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

;// CONCATENATED MODULE: ./build/compiled/simulator/git-source.js


/** A revision or path that cannot be loaded; the message is what Argo CD's repo-server would say. */
class SourceError extends Error {
    constructor(message) {
        super(message);
        this.name = 'SourceError';
    }
}
const FULL_SHA = /^[0-9a-f]{40}$/i;
const SHORT_SHA = /^[0-9a-f]{7,39}$/i;
/** A git repository as the repo-server sees it. */
class GitSource {
    #options;
    #repository;
    #resolved = new Map();
    #views = [];
    constructor(options) {
        const { repository, clock } = options;
        this.#options = options;
        this.#repository = typeof repository === 'string' ? openRepository(repository, async (work) => await clock.during(work)) : repository;
    }
    /** Lists the references once, so that a lag injected later has an older view to answer with. */
    async open() {
        await this.#view();
    }
    /**
     * The commit that a target revision stands for. With `fresh` the references are listed anew.
     * Throws SourceError where there is none.
     */
    async resolve(target, how) {
        const name = target === undefined || target === '' ? 'HEAD' : target;
        if (FULL_SHA.test(name))
            return name.toLowerCase();
        const now = this.#options.clock.monotonicMs();
        const cached = this.#resolved.get(name);
        if (!how.fresh && cached !== undefined && now - cached.at < this.#options.revisionCacheMs)
            return cached.sha;
        const sha = this.#find(await this.#view(), name) ?? (SHORT_SHA.test(name) ? await this.#repository.expand(name) : undefined);
        if (sha === undefined)
            throw new SourceError(`unable to resolve '${name}' to a commit SHA`);
        this.#resolved.set(name, { sha, at: now });
        return sha;
    }
    /** All regular files of a commit. Throws SourceError for a commit that does not exist. */
    async tree(sha) {
        return await this.#repository.files(sha).catch(() => {
            throw new SourceError(`failed to checkout revision ${sha}: fatal: unable to read tree (${sha})`);
        });
    }
    /** Contents in the order of the entries. */
    async texts(entries) {
        const texts = entries.length === 0 ? new Map() : await this.#repository.texts([...new Set(entries.map(({ oid }) => oid))]);
        return entries.map(({ oid }) => texts.get(oid) ?? '');
    }
    /** Throws SourceError for a commit that does not exist. */
    async describe(sha) {
        if (!FULL_SHA.test(sha))
            throw new SourceError(`revision ${sha} must be resolved`);
        return await this.#repository.describe(sha).catch(() => {
            throw new SourceError(`failed to get revision metadata for ${sha}`);
        });
    }
    #find(view, name) {
        if (name === 'HEAD')
            return view.head === undefined ? undefined : view.commits.get(view.head);
        const named = view.commits.get(`refs/heads/${name}`) ?? view.commits.get(`refs/tags/${name}`) ?? view.commits.get(name);
        if (named !== undefined)
            return named;
        const newest = newestInRange(name, [...view.commits.keys()].flatMap((ref) => (ref.startsWith('refs/tags/') ? [ref.slice('refs/tags/'.length)] : [])));
        return newest === undefined ? undefined : view.commits.get(`refs/tags/${newest}`);
    }
    /** The references as the git host shows them: those of now, or with a lag the newest that are old enough. */
    async #view() {
        const listed = await this.#repository.references();
        const now = this.#options.clock.monotonicMs();
        const last = this.#views.at(-1);
        const current = last?.key === listed.key ? last : { ...listed, seenAt: now };
        if (current !== last)
            this.#views.push(current);
        const lag = this.#options.lagMs();
        if (lag <= 0)
            return current;
        const due = this.#views.findLast(({ seenAt }) => seenAt <= now - lag) ?? this.#views[0] ?? current;
        this.#views = this.#views.slice(this.#views.indexOf(due));
        return due;
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/manifests.js



const CLUSTER_SCOPED = new Set([
    'Namespace', 'ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition', 'PersistentVolume', 'StorageClass',
    'PriorityClass', 'IngressClass', 'RuntimeClass', 'APIService', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration',
]);
/** Well below the depth at which the parser exhausts the stack. */
const MAX_NESTING = 100;
const MAX_SIZE = 5 * 1024 * 1024;
/** Identity of an object, as text. */
function keyOf({ group, kind, namespace, name }) {
    return [group, kind, namespace, name].join('/');
}
/**
 * The objects in a file: YAML documents, or JSON, with `List` objects unpacked.
 * Throws SourceError for text that does not parse or an object without kind or name.
 */
function parseManifests(file, text, namespace) {
    if (text.length > MAX_KEPT_TEXT)
        return readManifests(file, text, namespace);
    const key = `${file}\0${namespace}\0${text}`;
    const known = kept.get(key);
    if (known !== undefined)
        return known;
    const manifests = readManifests(file, text, namespace);
    if (kept.size >= manifests_MAX_KEPT)
        kept.clear();
    kept.set(key, manifests);
    return manifests;
}
/** Every comparison reads the same files again. Nobody changes an object in place. */
const kept = new Map();
const manifests_MAX_KEPT = 500;
const MAX_KEPT_TEXT = 20_000;
function readManifests(file, text, namespace) {
    return parseYaml(file, text).flatMap((value) => unpackList(value)).map((value) => toManifest(file, value, namespace));
}
/** The documents of a YAML text, empty ones left out. Throws SourceError. */
function parseYaml(file, text) {
    if (text.length > MAX_SIZE || nesting(text) > MAX_NESTING)
        throw new SourceError(`${file}: manifest is too large or nested too deeply`);
    const documents = (0,dist/* parseAllDocuments */.hR)(text);
    if (!Array.isArray(documents))
        return [];
    return documents.flatMap((document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw new SourceError(`Failed to unmarshal "${file}": failed to unmarshal manifest: ${error.message}`);
        const value = document.toJS({ maxAliasCount: 100 });
        return value === null || value === undefined ? [] : [value];
    });
}
/** Images of all containers of an object's pod template, in order. */
function imagesOf(object) {
    return containersOf(object).flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
}
/** Containers and init containers of a Pod, a workload or a CronJob. */
function containersOf(object) {
    const spec = at(object, 'spec');
    const pod = at(spec, 'template', 'spec') ?? at(spec, 'jobTemplate', 'spec', 'template', 'spec') ?? spec;
    return ['initContainers', 'containers'].flatMap((field) => {
        const list = pod?.[field];
        return Array.isArray(list) ? list.filter((item) => (0,json/* isJsonObject */.O)(item)) : [];
    });
}
function at(object, ...path) {
    let current = object;
    for (const field of path) {
        const next = current?.[field];
        current = (0,json/* isJsonObject */.O)(next) ? next : undefined;
    }
    return current;
}
function unpackList(value) {
    if ((0,json/* isJsonObject */.O)(value) && typeof value['kind'] === 'string' && value['kind'].endsWith('List') && Array.isArray(value['items'])) {
        return value['items'];
    }
    return [value];
}
function toManifest(file, value, defaultNamespace) {
    if (!(0,json/* isJsonObject */.O)(value) || typeof value['kind'] !== 'string' || typeof value['apiVersion'] !== 'string') {
        throw new SourceError(`Failed to unmarshal "${file}": Object 'Kind' is missing`);
    }
    const metadata = at(value, 'metadata') ?? {};
    const name = metadata['name'] ?? metadata['generateName'];
    if (typeof name !== 'string')
        throw new SourceError(`Failed to unmarshal "${file}": resource name may not be empty`);
    const apiVersion = value['apiVersion'];
    const slash = apiVersion.indexOf('/');
    const given = metadata['namespace'];
    const kind = value['kind'];
    const hook = at(metadata, 'annotations')?.['argocd.argoproj.io/hook'];
    return {
        group: slash === -1 ? '' : apiVersion.slice(0, slash),
        version: apiVersion.slice(slash + 1),
        kind,
        namespace: CLUSTER_SCOPED.has(kind) ? '' : typeof given === 'string' ? given : defaultNamespace,
        name,
        hook: typeof hook === 'string' ? hook.split(',')[0]?.trim() : undefined,
        object: value,
    };
}
/** An upper bound of the depth of collections, by brackets, by indentation and by dashes in a row. */
function nesting(text) {
    let brackets = 0;
    let deepest = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            brackets += 1;
        else if (character === ']' || character === '}')
            brackets -= 1;
        if (brackets > deepest)
            deepest = brackets;
    }
    const indents = [];
    for (const line of text.split('\n')) {
        const [all = '', spaces = '', dashes = ''] = /^( *)((?:[-?] )*)/.exec(line) ?? [];
        if (all.length === line.trimEnd().length)
            continue;
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        deepest = Math.max(deepest, indents.length + dashes.length / 2);
    }
    return deepest;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/comparison.js

/** Compares the objects that git asks for with the live ones. */
function comparison_compare(desired, live) {
    if (desired.kind === 'failed') {
        const resources = live.all().map(({ manifest }) => resourceStatus(manifest, { status: 'Unknown' }));
        return { status: 'Unknown', resources: resources.toSorted(byIdentity), health: live.aggregate([]), onlyPruning: false };
    }
    const wanted = desired.manifests.filter(({ hook }) => hook === undefined);
    const wantedKeys = new Set(wanted.map((manifest) => keyOf(manifest)));
    const extra = live.all().filter(({ manifest }) => !wantedKeys.has(keyOf(manifest)));
    const differing = wanted.filter((manifest) => live.effectOf(manifest) !== 'unchanged');
    const resources = [
        ...wanted.map((manifest) => resourceStatus(manifest, { status: differing.includes(manifest) ? 'OutOfSync' : 'Synced' })),
        ...extra.map(({ manifest }) => resourceStatus(manifest, { status: 'OutOfSync', requiresPruning: true })),
        ...live.hooks().map(({ manifest }) => resourceStatus(manifest, { hook: true })),
    ];
    return {
        status: differing.length + extra.length === 0 ? 'Synced' : 'OutOfSync',
        resources: resources.toSorted(byIdentity),
        health: live.aggregate(desired.manifests),
        onlyPruning: differing.length === 0 && extra.length > 0,
    };
}
/** The fields that name an object, as Go writes them: empty ones are absent. */
function identity(key) {
    return {
        ...(key.group === '' ? {} : { group: key.group }),
        version: key.version,
        kind: key.kind,
        ...(key.namespace === '' ? {} : { namespace: key.namespace }),
        name: key.name,
    };
}
function resourceStatus(key, state) {
    return { ...identity(key), ...state };
}
function byIdentity(a, b) {
    return textOf(a) < textOf(b) ? -1 : 1;
}
function textOf({ group, kind, namespace, name }) {
    return [group ?? '', kind, namespace ?? '', name].join('/');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/compiled/simulator/live-state.js



/** Best to worst, the order in which Argo CD aggregates. */
const ORDER = ['Healthy', 'Suspended', 'Progressing', 'Missing', 'Degraded', 'Unknown'];
const WORKLOADS = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'argoproj.io/Rollout', '/Pod', 'batch/Job']);
const ALWAYS_HEALTHY = new Set([
    '/Service', '/PersistentVolumeClaim', 'networking.k8s.io/Ingress', 'autoscaling/HorizontalPodAutoscaler', 'apiregistration.k8s.io/APIService',
]);
/** True for kinds whose health depends on what they run. */
function isWorkload(manifest) {
    return WORKLOADS.has(`${manifest.group}/${manifest.kind}`);
}
/** The objects of one Application in its cluster. */
class LiveState {
    #objects = new Map();
    #hooks = new Map();
    #made = new Map();
    #watchers = new Set();
    /** Calls after every change of an object; the result ends that. */
    watch(watcher) {
        this.#watchers.add(watcher);
        return () => this.#watchers.delete(watcher);
    }
    #tell() {
        for (const watcher of this.#watchers)
            watcher();
    }
    /** In the order of creation. */
    all() {
        return [...this.#objects.values()];
    }
    find(key) {
        return this.#objects.get(key);
    }
    /** Hooks of the last operation, which stay until the next one runs them again. */
    hooks() {
        return [...this.#hooks.values()];
    }
    /** Keeps a hook that has run. */
    leaveHook(manifest, { now, health }) {
        this.#hooks.set(keyOf(manifest), { manifest, state: manifest.object, health: isWorkload(manifest) ? health : undefined, generation: 1, createdAt: now });
    }
    /** What kubectl would say of the object, without changing it. */
    effectOf(manifest) {
        const current = this.#objects.get(keyOf(manifest));
        if (current === undefined)
            return 'created';
        const applied = (0,external_node_util_.isDeepStrictEqual)(current.manifest.object, manifest.object);
        return applied && (current.state === manifest.object || holds(current.state, withoutStatus(manifest.object))) ? 'unchanged' : 'configured';
    }
    /** Creates or changes the object. A changed object has the health given, of the next generation. */
    apply(manifest, change) {
        const key = keyOf(manifest);
        const current = this.#objects.get(key);
        const health = isWorkload(manifest) ? change.health : ALWAYS_HEALTHY.has(`${manifest.group}/${manifest.kind}`) ? { status: 'Healthy' } : undefined;
        const generation = (current?.generation ?? 0) + 1;
        this.#objects.set(key, { manifest, state: withStatusOf(current, manifest.object), health, generation, createdAt: current?.createdAt ?? change.now });
        this.#tell();
    }
    /** Changes the object beside git, as an action does; returns its new generation. */
    edit(key, change) {
        const current = this.#objects.get(key);
        if (current === undefined)
            throw new Error(`no object ${key} in the simulator`);
        const generation = current.generation + 1;
        this.#objects.set(key, { ...current, ...change, generation });
        this.#tell();
        return generation;
    }
    /** What a controller writes about an object of this generation; nothing happens to a later one. */
    report(key, generation, status) {
        const current = this.#objects.get(key);
        if (current?.generation !== generation)
            return false;
        this.#objects.set(key, { ...current, state: { ...current.state, status } });
        this.#tell();
        return true;
    }
    /** What a controller makes for an object of the Application: in the tree, and none of its own resources. */
    make(owner, made) {
        this.#made.set(keyOf(made.manifest), { ...made, owner });
        this.#tell();
    }
    /** All that controllers have made, with the keys of the owners. */
    made() {
        return [...this.#made.values()].filter(({ owner }) => this.#objects.has(owner));
    }
    remove(key) {
        this.#objects.delete(key);
        this.#tell();
    }
    /** Nothing happens to an object that is gone or of another generation by now; tells whether something did. */
    setHealth(key, generation, { health, pods }) {
        const current = this.#objects.get(key);
        if (current?.generation !== generation)
            return false;
        this.#objects.set(key, { ...current, health, pods });
        this.#tell();
        return true;
    }
    /** Distinct images of all objects, sorted. */
    images() {
        return [...new Set(this.all().flatMap(({ manifest }) => imagesOf(manifest.object)))].toSorted();
    }
    /** Health of the Application: the worst of its objects, without the missing ones unless all are. What it is due to is told from 3.6 on only. */
    aggregate(desired) {
        const wanted = desired.filter(({ hook }) => hook === undefined);
        if (this.#objects.size === 0 && wanted.length > 0)
            return { status: 'Missing' };
        let worst = 'Healthy';
        for (const { manifest, health } of this.#objects.values()) {
            if (health !== undefined && !isIgnored(manifest) && ORDER.indexOf(health.status) > ORDER.indexOf(worst))
                worst = health.status;
        }
        return { status: worst };
    }
}
/** Whether all that is declared is so in the cluster; what is there besides does not count. */
function holds(state, declared) {
    if (!(0,json/* isJsonObject */.O)(declared) || !(0,json/* isJsonObject */.O)(state))
        return (0,external_node_util_.isDeepStrictEqual)(state, declared);
    return Object.entries(declared).every(([name, value]) => holds(state[name], value));
}
/** A sync leaves the status alone that a controller keeps. */
function withStatusOf(current, object) {
    const status = current?.state['status'];
    return object['status'] === undefined && status !== undefined ? { ...object, status } : object;
}
function withoutStatus(object) {
    const { status: _status, ...rest } = object;
    return rest;
}
/** True for an object that the Application's health leaves out; its own is shown all the same. */
function isIgnored({ object }) {
    const metadata = object['metadata'];
    const annotations = (0,json/* isJsonObject */.O)(metadata) ? metadata['annotations'] : undefined;
    return (0,json/* isJsonObject */.O)(annotations) && annotations['argocd.argoproj.io/ignore-healthcheck'] === 'true';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/stored-application.js
/** RFC 3339, UTC, whole seconds, as Kubernetes keeps times. */
function timestamp(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}
/** A random-looking identifier in the form of a UUID that depends on the number alone. */
function uidFor(number) {
    return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
/** `sources` where there are any, else the one source; with a hydrator the branch that it pushes to. */
function sourcesOf(spec) {
    const { drySource, syncSource } = spec.sourceHydrator ?? {};
    if (syncSource !== undefined) {
        const { path, targetBranch, repoURL = drySource?.repoURL ?? '' } = syncSource;
        return [{ repoURL, ...(path === undefined ? {} : { path }), ...(targetBranch === undefined ? {} : { targetRevision: targetBranch }) }];
    }
    if (spec.sources !== undefined && spec.sources.length > 0)
        return spec.sources;
    return spec.source === undefined ? [] : [spec.source];
}
/** The field `source` of an operation, where a single source counts. */
function sourceField(spec) {
    const [source] = sourcesOf(spec);
    return source === undefined ? {} : { source };
}
/** True where `sources` counts, even with a single entry. */
function isMultiSource(spec) {
    return (spec.sources?.length ?? 0) > 0;
}
/** `namespace/name`. */
function qualifiedName(application) {
    return `${application.metadata.namespace}/${application.metadata.name}`;
}
/** The status of an Application that was never compared: fields without `omitempty` are there. */
const EMPTY_STATUS = { sync: { status: '', comparedTo: { source: { repoURL: '' }, destination: {} } }, health: {}, summary: {}, sourceHydrator: {} };
/** A new Application, before anything was compared or deployed. */
function newApplication(seed, now) {
    return {
        metadata: {
            name: seed.name,
            namespace: seed.namespace ?? 'argocd',
            generation: 1,
            creationTimestamp: timestamp(now),
            ...(seed.labels === undefined ? {} : { labels: seed.labels }),
            ...(seed.annotations === undefined ? {} : { annotations: seed.annotations }),
            ...(seed.ownedBy === undefined ? {} : { ownerReferences: [{ kind: 'ApplicationSet', name: seed.ownedBy }] }),
        },
        spec: {
            project: seed.project ?? 'default',
            destination: { server: 'https://kubernetes.default.svc', namespace: seed.destinationNamespace ?? seed.name },
            ...specSource(seed),
            ...syncPolicy(seed),
            ...(seed.revisionHistoryLimit === undefined ? {} : { revisionHistoryLimit: seed.revisionHistoryLimit }),
        },
        status: EMPTY_STATUS,
    };
}
function specSource(seed) {
    if (seed.sourceHydrator !== undefined)
        return { sourceHydrator: seed.sourceHydrator };
    if (seed.sources !== undefined)
        return { sources: seed.sources.map((source) => ({ ...source })) };
    if (seed.source !== undefined)
        return { source: { repoURL: '', ...seed.source } };
    return {
        source: {
            repoURL: seed.repoURL ?? '',
            path: seed.path ?? '.',
            ...(seed.targetRevision === undefined ? {} : { targetRevision: seed.targetRevision }),
        },
    };
}
function syncPolicy(seed) {
    const { automated, retry, syncOptions } = seed;
    if ((automated ?? false) === false && retry === undefined && syncOptions === undefined)
        return {};
    return {
        syncPolicy: {
            ...(automated === undefined || automated === false ? {} : { automated: automated === true ? {} : automated }),
            ...(retry === undefined ? {} : { retry: { limit: retry.limit, ...(retry.backoff === undefined ? {} : { backoff: { ...retry.backoff } }), ...(retry.refresh === true ? { refresh: true } : {}) } }),
            ...(syncOptions === undefined ? {} : { syncOptions }),
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pods.js


/** How often a container that crashes was started anew. */
const RESTARTS = 4;
function troubleOf(health) {
    const message = health?.message ?? '';
    if (health?.status !== 'Degraded')
        return undefined;
    if (/CrashLoopBackOff|restarting failed container/.test(message))
        return 'crash';
    if (/ImagePull|pulling image/.test(message))
        return 'pull';
    return /backoff limit/.test(message) ? 'job' : undefined;
}
/** Why a container is not started again, in the kubelet's words. */
function crashFailure(manifest) {
    const container = nameOfContainer(manifest);
    return `CrashLoopBackOff: back-off 1m20s restarting failed container=${container} pod=${manifest.name}_${manifest.namespace}`;
}
/** What Argo CD shows beside a Pod of the tree. Source: populatePodInfo in controller/cache/info.go of argo-cd. */
function podInfo(health) {
    const trouble = troubleOf(health);
    const reason = { pull: 'ImagePullBackOff', crash: 'CrashLoopBackOff', job: 'Error' };
    return [
        ...(trouble === undefined ? [] : [{ name: 'Status Reason', value: reason[trouble] }]),
        { name: 'Node', value: 'node-1' },
        { name: 'Containers', value: health?.status === 'Healthy' ? '1/1' : '0/1' },
        ...(trouble === 'crash' ? [{ name: 'Restart Count', value: String(RESTARTS) }] : []),
    ];
}
/** The Pod of a workload as Kubernetes has it. */
function podObject({ manifest, health, createdAt }, name) {
    const { namespace } = manifest;
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, namespace, creationTimestamp: timestamp(createdAt) },
        spec: { containers: containersOf(manifest.object).map((container) => ({ name: container['name'] ?? '', image: container['image'] ?? '' })) },
        status: {
            phase: health?.status === 'Healthy' ? 'Running' : 'Pending',
            containerStatuses: containersOf(manifest.object).map((container) => ({ name: container['name'] ?? '', image: container['image'] ?? '', ...stateOf(health) })),
        },
    };
}
function stateOf(health) {
    const ended = { exitCode: 1, reason: 'Error', startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:01Z' };
    switch (troubleOf(health)) {
        case 'pull':
            return { ready: false, restartCount: 0, state: { waiting: { reason: 'ImagePullBackOff', message: health?.message ?? '' } }, lastState: {} };
        case 'crash':
            return { ready: false, restartCount: RESTARTS, state: { waiting: { reason: 'CrashLoopBackOff', message: health?.message ?? '' } }, lastState: { terminated: ended } };
        case 'job':
            return { ready: false, restartCount: 0, state: { terminated: ended }, lastState: {} };
        case undefined:
            return { ready: health?.status === 'Healthy', restartCount: 0, state: { running: { startedAt: '2026-01-01T00:00:00Z' } }, lastState: {} };
    }
}
/** What a container has written where a scenario does not say: nothing that has not run. */
function defaultLog(health) {
    const trouble = troubleOf(health);
    if (trouble === 'crash')
        return ['starting', 'Error: cannot find module "./server"', 'exiting with code 1'];
    return trouble === 'job' ? ['running migrations', 'migration 0042 failed: relation "orders" does not exist'] : ['listening on :8080'];
}
/** What Kubernetes says in place of the log; undefined where there is one. */
function logRefusal(object, asked) {
    const trouble = troubleOf(object.health);
    const container = nameOfContainer(object.manifest);
    if (trouble === 'pull')
        return `container "${container}" in pod "${asked.pod}" is waiting to start: trying and failing to pull image`;
    if (asked.previous && trouble !== 'crash')
        return `previous terminated container "${container}" in pod "${asked.pod}" not found`;
    return undefined;
}
function nameOfContainer({ object }) {
    const name = containersOf(object).at(-1)?.['name'];
    return typeof name === 'string' ? name : '';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/windows.js
/** Windows that concern an Application: those of the simulator and those of its project. */
function windowsFor(world, { metadata: { name }, spec }) {
    const windows = [...world.windows, ...world.projects.windows(spec.project)];
    return windows.filter(({ applications }) => applications === undefined || applications.includes(name) || applications.includes('*'));
}
/** Whether a window is open at a time. */
function isActive(window, now) {
    return typeof window.active === 'function' ? window.active(now) : window.active;
}
/**
 * Whether the windows let a sync through. An active deny wins, then an active allow; inactive allows
 * block. A manual sync passes where all windows in its way have `manualSync`.
 * Source: SyncWindows.CanSync in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
function canSync(windows, request) {
    const manualAllowed = (blocking) => request.manual && blocking.every(({ manualSync }) => manualSync === true);
    const active = windows.filter((window) => isActive(window, request.now));
    const denies = active.filter(({ kind }) => kind === 'deny');
    if (denies.length > 0)
        return manualAllowed(denies);
    if (active.length > 0)
        return true;
    const closed = windows.filter(({ kind }) => kind === 'allow');
    return closed.length === 0 || manualAllowed(closed);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-views.js







/** The Application as GET and the stream show it: with the health of each object, taken from the resource tree. */
function withResourceHealth(application, live) {
    const resources = application.status.resources?.map((resource) => {
        const key = keyOf({ group: resource.group ?? '', version: '', kind: resource.kind, namespace: resource.namespace ?? '', name: resource.name });
        const object = resource.hook === true ? live.hooks().find(({ manifest }) => keyOf(manifest) === key) : live.find(key);
        if (object === undefined)
            return { ...resource, health: { status: 'Missing' } };
        return object.health === undefined ? resource : { ...resource, health: object.health };
    });
    return resources === undefined ? application : { ...application, status: { ...application.status, resources } };
}
/** `/resource-tree`: the objects, and below each workload its ReplicaSet and a Pod. */
function resourceTree(live) {
    return { nodes: treeNodes(live), shardsCount: 1 };
}
/** All objects of the tree. */
function treeNodes(live) {
    const objects = live.all();
    const made = live.made().map((object, index) => {
        const owner = objects.findIndex(({ manifest }) => keyOf(manifest) === object.owner);
        const parent = objects[owner];
        return { ...node(object, index), uid: uidFor(0xf0_00_00 + index), ...(parent === undefined ? {} : { parentRefs: [{ ...identity(parent.manifest), uid: uidFor(0xa0_00_00 + owner) }] }) };
    });
    return [...objects.flatMap((object, index) => family(object, index)), ...made, ...live.hooks().flatMap((hook, index) => hookFamily(hook, index))];
}
/** The pods of the tree, with what they are of. */
function podsOf(live) {
    return [...live.all(), ...live.hooks()].flatMap((object) => (isWorkload(object.manifest) ? [{ name: podNameOf(object), object }] : []));
}
function podNameOf({ manifest, generation }) {
    return manifest.kind === 'Pod' ? manifest.name : `${manifest.name}-${generation}-0`;
}
/**
 * `/managed-resources`: what is wanted and what is there, as JSON texts; `null` where one side has nothing. What would be after
 * a sync keeps what is there besides. Empty texts, as the group of the core, are absent.
 */
function managedResources({ live, wanted }) {
    const targets = new Map(wanted.filter(({ hook }) => hook === undefined).map((manifest) => [keyOf(manifest), manifest]));
    const actual = new Map(live.all().map((object) => [keyOf(object.manifest), object]));
    const items = [...new Set([...actual.keys(), ...targets.keys()])].map((key) => {
        const [target, there] = [targets.get(key), actual.get(key)];
        const { group = '', kind = '', namespace = '', name = '' } = target ?? there?.manifest ?? {};
        const [state, object] = [there?.state ?? null, target?.object ?? null];
        const normalized = state === null ? null : withoutManagers(state);
        // What was applied before and is not wanted any more goes.
        const kept = normalized === null || there === undefined ? null : withoutGone(normalized, there.manifest.object, object ?? {});
        return {
            ...(group === '' ? {} : { group }), kind, ...(namespace === '' ? {} : { namespace }), name,
            targetState: JSON.stringify(object), liveState: JSON.stringify(state), normalizedLiveState: JSON.stringify(normalized),
            predictedLiveState: JSON.stringify(object === null ? null : merged(kept, object)),
        };
    });
    return items.length === 0 ? {} : { items };
}
function withoutManagers(state) {
    const { metadata } = state;
    if (!(0,json/* isJsonObject */.O)(metadata))
        return state;
    const { managedFields: _who, ...rest } = metadata;
    return { ...state, metadata: rest };
}
/** The wanted fields over those that are there; lists are taken as a whole. */
function merged(there, wanted) {
    if (!(0,json/* isJsonObject */.O)(there) || !(0,json/* isJsonObject */.O)(wanted))
        return wanted;
    return { ...there, ...Object.fromEntries(Object.entries(wanted).map(([field, value]) => [field, merged(there[field], value ?? null)])) };
}
function withoutGone(there, applied, wanted) {
    return Object.fromEntries(Object.entries(there).flatMap(([field, value]) => {
        const [before, now] = [applied[field], wanted[field]];
        if (before !== undefined && now === undefined && field !== 'status')
            return [];
        return [[field, (0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(before) && (0,json/* isJsonObject */.O)(now) ? withoutGone(value, before, now) : value]];
    }));
}
/** `/events` of one object: a Degraded workload has one, saying why its image cannot be pulled or its container is not started again. */
function objectEvents(live, name) {
    return [...live.all(), ...live.hooks()]
        .filter(({ manifest, health }) => name.startsWith(manifest.name) && health?.status === 'Degraded')
        .map(({ manifest, health, createdAt }) => ({
        metadata: { name: `${manifest.name}.simulated`, namespace: manifest.namespace, creationTimestamp: timestamp(createdAt) },
        involvedObject: { kind: 'Pod', namespace: manifest.namespace, name: `${manifest.name}-0` },
        reason: { pull: 'Failed', crash: 'BackOff', job: 'BackoffLimitExceeded' }[troubleOf(health) ?? 'pull'],
        message: health?.message ?? '',
        source: { component: 'kubelet' },
        type: 'Warning',
        count: 1,
        lastTimestamp: timestamp(createdAt),
    }));
}
/** `/syncwindows`; empty lists are absent, a `false` is not. `canSync` is for a manual sync. */
function syncWindowsView(windows, answer) {
    const active = windows.filter((window) => isActive(window, answer.now));
    return {
        ...(active.length === 0 ? {} : { activeWindows: active.map((window) => showWindow(window)) }),
        ...(windows.length === 0 ? {} : { assignedWindows: windows.map((window) => showWindow(window)) }),
        canSync: answer.canSync,
    };
}
function showWindow(window) {
    return {
        kind: window.kind,
        schedule: window.schedule ?? '* * * * *',
        duration: window.duration ?? '1h',
        ...(window.manualSync === true ? { manualSync: true } : {}),
    };
}
function node({ manifest, health, createdAt, generation }, index) {
    return {
        ...identity(manifest),
        uid: uidFor(0xa0_00_00 + index),
        resourceVersion: String(generation),
        createdAt: timestamp(createdAt),
        ...(health === undefined ? {} : { health: { ...health } }),
    };
}
/** A hook that was left behind, and its Pod. */
function hookFamily(hook, index) {
    const { manifest, health, createdAt } = hook;
    const self = { ...node(hook, index), uid: uidFor(0xd0_00_00 + index) };
    if (!isWorkload(manifest) || manifest.kind === 'Pod')
        return [self];
    return [self, {
            version: 'v1', kind: 'Pod', namespace: manifest.namespace, name: podNameOf(hook), uid: uidFor(0xd8_00_00 + index), createdAt: timestamp(createdAt), resourceVersion: '1',
            parentRefs: [{ ...identity(manifest), uid: uidFor(0xd0_00_00 + index) }], images: imagesOf(manifest.object), info: podInfo(health), ...(health === undefined ? {} : { health: { ...health } }),
        }];
}
/** The object and what it owns. */
function family(object, index) {
    const { manifest, health, pods = health, createdAt, generation } = object;
    if (!isWorkload(manifest) || manifest.kind === 'Pod')
        return [node(object, index)];
    const owner = { ...identity(manifest), uid: uidFor(0xa0_00_00 + index) };
    const set = { group: 'apps', version: 'v1', kind: 'ReplicaSet', namespace: manifest.namespace, name: `${manifest.name}-${generation}` };
    const setUid = uidFor(0xb0_00_00 + index);
    const common = { createdAt: timestamp(createdAt), resourceVersion: String(generation) };
    const shown = (of) => (of === undefined ? {} : { health: { ...of } });
    return [
        node(object, index),
        { ...set, uid: setUid, parentRefs: [owner], ...common, ...shown(pods === health ? health : { status: 'Progressing' }) },
        {
            version: 'v1',
            kind: 'Pod',
            namespace: manifest.namespace,
            name: podNameOf(object),
            uid: uidFor(0xc0_00_00 + index),
            parentRefs: [{ ...set, uid: setUid }],
            images: imagesOf(manifest.object),
            info: podInfo(health),
            ...common,
            ...shown(pods),
        },
    ];
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(55633);
;// CONCATENATED MODULE: ./build/compiled/simulator/offspring.js


/** Creates what the Applications of the beginning have deployed, as it was deployed together with them. */
async function adoptOffspring(nursery) {
    for (let known = -1; known < nursery.managed.size;) {
        known = nursery.managed.size;
        for (const [key, { live }] of nursery.managed) {
            const revision = nursery.world.store.find(key)?.status.history?.at(-1)?.revision;
            const initial = revision === undefined ? {} : { revision };
            for (const { manifest } of live.all()) {
                if (isA('Application', manifest) && !nursery.managed.has(offspring_keyOf(manifest)))
                    await nursery.create({ ...seedOf(manifest.object, manifest.namespace), initial });
                if (!isA('ApplicationSet', manifest) || nursery.applicationSets.find(manifest.namespace, manifest.name) !== undefined)
                    continue;
                nursery.applicationSets.apply(manifest);
                await nursery.applicationSets.reconcile(offspring_keyOf(manifest), { initially: initial });
            }
        }
    }
}
/** What a sync has applied: an Application is created or changed, an ApplicationSet makes some. */
function followOffspring(manifest, nursery) {
    if (isA('ApplicationSet', manifest))
        nursery.applicationSets.apply(manifest);
    if (!isA('Application', manifest))
        return;
    const { world, managed, create } = nursery;
    world.pace.spawn(async () => {
        // What is there already is changed by the operation itself.
        if (!managed.has(offspring_keyOf(manifest)))
            await world.pace.pause(world.delays.create);
        const seed = seedOf(manifest.object, manifest.namespace);
        if (managed.has(offspring_keyOf(manifest))) {
            const { spec, metadata } = newApplication(seed, world.clock.now());
            world.store.write(offspring_keyOf(manifest), 'argocd-application-controller', (application) => ({
                ...application,
                spec,
                metadata: { ...application.metadata, ...(metadata.labels === undefined ? {} : { labels: metadata.labels }) },
            }));
        }
        else {
            await create({ ...seed, initial: 'never-deployed' });
            managed.get(offspring_keyOf(manifest))?.requestRefresh(3);
        }
    });
}
function isA(kind, manifest) {
    return manifest.group === 'argoproj.io' && manifest.kind === kind;
}
function offspring_keyOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
/** Fields of a source that a seed has of its own. */
const plainFields = new Set(['repoURL', 'path', 'targetRevision']);
/** An Application as it stands in git. */
function seedOf(object, namespace) {
    const [metadata, spec] = [objectIn(object['metadata']), objectIn(object['spec'])];
    const [source, destination, policy] = [objectIn(spec['source']), objectIn(spec['destination']), objectIn(spec['syncPolicy'])];
    const texts = (value) => Object.fromEntries(Object.entries(objectIn(value)).filter((entry) => typeof entry[1] === 'string'));
    const optional = (name, value) => (typeof value === 'string' ? { [name]: value } : {});
    return {
        name: offspring_textOf(metadata['name']),
        namespace,
        labels: texts(metadata['labels']),
        annotations: texts(metadata['annotations']),
        ...optional('project', spec['project']),
        ...optional('repoURL', source['repoURL']),
        ...optional('path', source['path']),
        ...optional('targetRevision', source['targetRevision']),
        ...(Object.keys(source).some((key) => !plainFields.has(key)) ? { source } : {}),
        ...(Array.isArray(spec['sources']) && spec['sources'].length > 0 ? { sources: spec['sources'] } : {}),
        ...optional('destinationNamespace', destination['namespace']),
        ...((0,json/* isJsonObject */.O)(policy['automated']) ? { automated: policy['automated'] } : {}),
        ...(Array.isArray(policy['syncOptions']) ? { syncOptions: policy['syncOptions'].filter((option) => typeof option === 'string') } : {}),
    };
}
function offspring_textOf(value) {
    return typeof value === 'string' ? value : '';
}
function objectIn(value) {
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-sets.js




/** Whoever sets it has the generators run at once; the controller takes it away. */
const SET_REFRESH_ANNOTATION = 'argocd.argoproj.io/application-set-refresh';
/** The ApplicationSets of a control plane, and their controller. */
class ApplicationSets {
    #world;
    #create;
    #sets = new Map();
    /** Keys of sets that are about to be reconciled. */
    #due = new Set();
    constructor(world, create) {
        this.#world = world;
        this.#create = create;
        world.store.watch(({ type, application }) => {
            const set = this.#ownerOf(application);
            if (set !== undefined && (type === 'DELETED' || !this.#isAsWanted(application, set)))
                this.#requestReconcile(set.key);
        });
    }
    find(namespace, name) {
        return this.#sets.get(`${namespace}/${name}`);
    }
    /** Stores the set; its Applications come later. */
    apply(manifest) {
        const key = `${manifest.namespace}/${manifest.name}`;
        const before = this.#sets.get(key);
        const set = { key, project: projectOf(manifest), manifest, applications: before?.applications ?? [], error: before?.error };
        this.#sets.set(key, set);
        this.#requestReconcile(key);
        return set;
    }
    /** Forgets the set. Its Applications are the caller's to delete. */
    remove(key) {
        this.#sets.delete(key);
    }
    #requestReconcile(key) {
        if (this.#due.has(key))
            return;
        this.#due.add(key);
        this.#world.pace.spawn(async () => {
            await this.#world.pace.pause(this.#world.delays.generate);
            this.#due.delete(key);
            await this.reconcile(key, {});
        });
    }
    #ownerOf({ metadata }) {
        const owner = metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
        return owner === undefined ? undefined : this.#sets.get(`${metadata.namespace}/${owner.name}`);
    }
    /**
     * Makes the Applications that are missing, and puts the spec of those that were changed back. Those that are no longer
     * wanted stay, as with `create-update`; those of pull requests go.
     */
    async reconcile(key, how) {
        const set = this.#sets.get(key);
        if (set === undefined)
            return;
        const error = this.#world.faults.applicationSetError;
        if (error !== undefined) {
            this.#sets.set(key, { ...set, error });
            return;
        }
        const wanted = this.#expand(set.manifest.object);
        for (const template of wanted) {
            const seed = seedOf(template, set.manifest.namespace);
            const present = this.#world.store.find(`${set.manifest.namespace}/${seed.name}`);
            if (present === undefined) {
                await this.#create({ ...seed, namespace: set.manifest.namespace, ownedBy: set.manifest.name, initial: how.initially ?? 'never-deployed' });
            }
            else if (this.#ownerOf(present)?.key === key && !this.#isAsWanted(present, set)) {
                const { spec } = newApplication(seed, this.#world.clock.now());
                this.#world.store.write(`${set.manifest.namespace}/${seed.name}`, 'argocd-applicationset-controller', (application) => ({ ...application, spec }));
            }
        }
        const kept = new Set(wanted.map((template) => seedOf(template, set.manifest.namespace).name));
        if (ofPullRequests(set.manifest.object))
            for (const name of set.applications.filter((one) => !kept.has(one)))
                this.#remove(`${set.manifest.namespace}/${name}`);
        this.#sets.set(key, { ...set, manifest: withoutRefresh(set.manifest), error: undefined, applications: wanted.map((template) => seedOf(template, set.manifest.namespace).name) });
    }
    /** False where the set would write another spec. */
    #isAsWanted({ metadata, spec }, { manifest }) {
        const seed = this.#expand(manifest.object).map((template) => seedOf(template, manifest.namespace)).find(({ name }) => name === metadata.name);
        return seed === undefined || (0,external_node_util_.isDeepStrictEqual)(newApplication(seed, new Date(0)).spec, spec);
    }
    #expand(set) {
        return this.#world.generate(set) ?? expandSet(set, this.#world.pullRequests());
    }
    #remove(key) {
        const application = this.#world.store.find(key);
        if (application === undefined || this.#ownerOf(application) === undefined)
            return;
        this.#world.store.remove(key);
    }
}
function ofPullRequests({ spec }) {
    return (0,json/* isJsonObject */.O)(spec) && Array.isArray(spec['generators']) && spec['generators'].some((generator) => (0,json/* isJsonObject */.O)(generator) && (0,json/* isJsonObject */.O)(generator['pullRequest']));
}
function withoutRefresh(manifest) {
    const { metadata } = manifest.object;
    const annotations = (0,json/* isJsonObject */.O)(metadata) ? metadata['annotations'] : undefined;
    if (!(0,json/* isJsonObject */.O)(metadata) || !(0,json/* isJsonObject */.O)(annotations))
        return manifest;
    const { [SET_REFRESH_ANNOTATION]: _done, ...rest } = annotations;
    return { ...manifest, object: { ...manifest.object, metadata: { ...metadata, annotations: rest } } };
}
/** The Applications that the generators of a set stand for: one for each element, with its texts filled in. */
function expandSet(set, pullRequests = []) {
    const { spec } = set;
    const template = (0,json/* isJsonObject */.O)(spec) ? spec['template'] : undefined;
    const generators = (0,json/* isJsonObject */.O)(spec) && Array.isArray(spec['generators']) ? spec['generators'] : [];
    const elements = generators.flatMap((generator) => {
        if ((0,json/* isJsonObject */.O)(generator) && (0,json/* isJsonObject */.O)(generator['pullRequest']))
            return pullRequests;
        const list = (0,json/* isJsonObject */.O)(generator) ? generator['list'] : undefined;
        return (0,json/* isJsonObject */.O)(list) && Array.isArray(list['elements']) ? list['elements'].filter(json/* isJsonObject */.O) : [];
    });
    return elements.map((element) => fill(template ?? {}, element)).filter(json/* isJsonObject */.O);
}
/** As fasttemplate does it: a name that is not known stays as it stands. */
function fill(value, parameters) {
    if (typeof value === 'string') {
        return value.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (tag, name) => (typeof parameters[name] === 'string' ? parameters[name] : tag));
    }
    if (Array.isArray(value))
        return value.map((item) => fill(item, parameters));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item ?? null, parameters)]));
}
/** The project of the Applications that a set makes. */
function projectOf({ object: { spec } }) {
    const template = (0,json/* isJsonObject */.O)(spec) ? spec['template'] : undefined;
    const inner = (0,json/* isJsonObject */.O)(template) ? template['spec'] : undefined;
    const project = (0,json/* isJsonObject */.O)(inner) ? inner['project'] : undefined;
    return typeof project === 'string' ? project : 'default';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-store.js

/** How far back a lagging informer may be. */
const REMEMBERED_MS = 60_000;
/** A write to an Application that is not there, or not any more. */
class ApplicationGone extends Error {
    /** @param key `namespace/name`. */
    constructor(key) {
        super(`no Application ${key} in the simulator`);
        this.name = 'ApplicationGone';
    }
}
/**
 * The custom resources, as the Kubernetes API keeps them: every write raises the resource version,
 * which is one counter for all, and is told to every watcher in the order of the writes.
 */
class ApplicationStore {
    #clock;
    #applications = new Map();
    #watchers = new Set();
    /** What was written lately, oldest first. */
    #log = [];
    #resourceVersion = 1_000;
    #created = 0;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Sorted by qualified name. */
    all() {
        return [...this.#applications.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, application]) => application);
    }
    /** The same as it was so many milliseconds ago, at most `REMEMBERED_MS`. */
    earlier(lagMs) {
        const applications = new Map(this.#applications);
        for (const { key, before } of this.#log.filter(({ at }) => at > this.#clock.monotonicMs() - lagMs).toReversed()) {
            if (before === undefined)
                applications.delete(key);
            else
                applications.set(key, before);
        }
        return [...applications.values()].toSorted((a, b) => (qualifiedName(a) < qualifiedName(b) ? -1 : 1));
    }
    #remember(key) {
        const at = this.#clock.monotonicMs();
        this.#log = [...this.#log.filter((entry) => entry.at > at - REMEMBERED_MS), { at, key, before: this.#applications.get(key) }];
    }
    /** @param key `namespace/name`. */
    find(key) {
        return this.#applications.get(key);
    }
    /** The version of the latest write of any Application. */
    get resourceVersion() {
        return String(this.#resourceVersion);
    }
    /** Calls `watcher` synchronously with every write from now on; the result ends that. */
    watch(watcher) {
        this.#watchers.add(watcher);
        return () => this.#watchers.delete(watcher);
    }
    create(draft) {
        this.#created += 1;
        const metadata = { ...draft.metadata, uid: uidFor(this.#created), resourceVersion: '', managedFields: [] };
        return this.#put('ADDED', this.#stamp({ ...draft, metadata }, 'argocd-server'));
    }
    /** Replaces the Application by what `change` makes of it, in one write. */
    write(key, writer, change) {
        const current = this.#applications.get(key);
        if (current === undefined)
            throw new ApplicationGone(key);
        const next = change(current);
        // Applications have no status subresource: every change outside the metadata raises the generation.
        const sameContent = next.spec === current.spec && next.status === current.status && next.operation === current.operation;
        const generation = current.metadata.generation + (sameContent ? 0 : 1);
        return this.#put('MODIFIED', this.#stamp({ ...next, metadata: { ...next.metadata, generation } }, writer));
    }
    /** Tells a last time of the Application and forgets it. */
    remove(key) {
        const current = this.#applications.get(key);
        if (current === undefined)
            throw new ApplicationGone(key);
        this.#remember(key);
        this.#applications.delete(key);
        this.#resourceVersion += 1;
        this.#tell({ type: 'DELETED', application: { ...current, metadata: { ...current.metadata, resourceVersion: String(this.#resourceVersion) } } });
    }
    #stamp(application, writer) {
        this.#resourceVersion += 1;
        const entry = {
            manager: writer,
            operation: 'Update',
            apiVersion: 'argoproj.io/v1alpha1',
            time: timestamp(this.#clock.now()),
            fieldsType: 'FieldsV1',
            fieldsV1: writer === 'argocd-application-controller' ? { 'f:status': {} } : { 'f:spec': {}, 'f:operation': {} },
        };
        const others = application.metadata.managedFields.filter(({ manager }) => manager !== writer);
        const metadata = {
            ...application.metadata,
            resourceVersion: String(this.#resourceVersion),
            managedFields: [...others, entry],
        };
        return { ...application, metadata };
    }
    #put(type, application) {
        this.#remember(qualifiedName(application));
        this.#applications.set(qualifiedName(application), application);
        this.#tell({ type, application });
        return application;
    }
    #tell(event) {
        const watchers = [...this.#watchers];
        for (const watcher of watchers)
            watcher(event);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/event-log.js

/** Kubernetes Events of Applications, as the API server and the controller of Argo CD record them: never one for several. Source: util/argo/audit_logger.go of argo-cd. */
class EventLog {
    #clock;
    #events = [];
    constructor(clock) {
        this.#clock = clock;
    }
    record(application, { reason, message, by, type = 'Normal' }) {
        const { name, namespace, uid, resourceVersion } = application.metadata;
        const now = this.#clock.now();
        const time = timestamp(now);
        const number = this.#events.length + 1;
        const { server = '', namespace: target = '' } = application.spec.destination;
        this.#events.push({
            key: `${namespace}/${name}`,
            uid,
            event: {
                // The name has the time in nanoseconds.
                metadata: {
                    name: `${name}.${(BigInt(now.getTime()) * 1000000n + BigInt(number % 1_000_000)).toString(16)}`, namespace, uid: uidFor(0xe0_00_00 + number), creationTimestamp: time,
                    annotations: { 'dest-namespace': target, 'dest-server': server, ...(by === undefined ? {} : { user: by }) },
                },
                involvedObject: { kind: 'Application', namespace, name, uid, apiVersion: 'argoproj.io/v1alpha1', resourceVersion },
                reason,
                message: by === undefined ? message : `${by} ${message}`,
                source: { component: by === undefined ? 'argocd-application-controller' : 'argocd-server' },
                firstTimestamp: time,
                lastTimestamp: time,
                count: 1,
                type,
                eventTime: null,
                reportingComponent: '',
                reportingInstance: '',
            },
        });
    }
    /** Of one Application, oldest first; those of one that had its name before it do not count. */
    of({ metadata: { name, namespace, uid } }) {
        return this.#events.filter((entry) => entry.key === `${namespace}/${name}` && entry.uid === uid).map(({ event }) => event);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/compiled/simulator/rollout-steps.js



/**
 * The controller of Argo Rollouts for canaries with steps: weights, pauses and analyses, one after the other.
 * Source of fields and messages: pkg/apis/rollouts/v1alpha1/types.go and utils/rollout/rolloututil.go of argo-rollouts.
 */
/** True for a Rollout that a controller takes through steps: one with steps, whose status does not stand in git. */
function isStepwise({ group, kind, object }) {
    return group === 'argoproj.io' && kind === 'Rollout' && object['status'] === undefined && stepsOf(object).length > 0;
}
/** Takes the Rollout on from where it stands, until it is through, paused or aborted. */
async function followSteps(world, managed, course) {
    await world.pace.pause(world.delays.observe);
    for (;;) {
        const rollout = managed.live.find(course.key);
        if (rollout?.generation !== course.generation)
            return;
        const next = advance(rollout, { outcome: course.outcome, now: world.clock.now() });
        if (!managed.live.report(course.key, course.generation, next.status))
            return;
        if (next.analysis !== undefined)
            managed.live.make(course.key, analysisRun(rollout.manifest, next.analysis, world.clock.now()));
        managed.live.setHealth(course.key, course.generation, { health: next.health, pods: undefined });
        managed.requestRefresh(1);
        if (next.stands)
            return;
        await world.pace.pause(next.afterMs(world.delays));
    }
}
/** Status of a Rollout that runs what its template says, all the steps behind it. */
function settled(object, generation) {
    const hash = hashOf(object);
    return { observedGeneration: String(generation), currentPodHash: hash, stableRS: hash, currentStepIndex: stepsOf(object).length, phase: 'Healthy' };
}
/** One step on. */
function advance({ manifest, state, generation }, how) {
    const [steps, before] = [stepsOf(state), rollout_steps_objectIn(state['status'])];
    const currentPodHash = hashOf(state);
    const stableRS = typeof before['stableRS'] === 'string' ? before['stableRS'] : currentPodHash;
    const common = { observedGeneration: String(generation), currentPodHash, stableRS };
    const done = settled(state, generation);
    if (currentPodHash === stableRS || before['promoteFull'] === true)
        return standing(done, { status: 'Healthy' });
    if (rollout_steps_objectIn(state['spec'])['paused'] === true)
        return standing({ ...before, ...common, phase: 'Paused', message: 'manually paused' }, { status: 'Suspended', message: 'manually paused' });
    const sameUpdate = before['currentPodHash'] === currentPodHash;
    const index = sameUpdate && typeof before['currentStepIndex'] === 'number' ? before['currentStepIndex'] : 0;
    if (sameUpdate && before['abort'] === true)
        return aborted(common, typeof before['message'] === 'string' && before['phase'] === 'Degraded' ? before['message'] : 'RolloutAborted: Rollout aborted update to revision 2');
    const step = steps[index];
    if (step === undefined)
        return standing(done, { status: 'Healthy' });
    if ((0,json/* isJsonObject */.O)(step['analysis']))
        return analysed(common, { index, name: `${manifest.name}-${currentPodHash}-${generation}-${index}`, failing: how.outcome === 'analysis-failed' });
    if ((0,json/* isJsonObject */.O)(step['pause']) && step['pause']['duration'] === undefined) {
        // Whoever lets it go on takes its pause away, and nothing else.
        const resumed = sameUpdate && before['controllerPause'] === true && before['pauseConditions'] === undefined;
        if (!resumed) {
            const status = { ...common, currentStepIndex: index, phase: 'Paused', message: 'CanaryPauseStep', controllerPause: true, pauseConditions: [{ reason: 'CanaryPauseStep', startTime: timestamp(how.now) }] };
            return standing(status, { status: 'Suspended', message: 'CanaryPauseStep' });
        }
    }
    const ends = neverAvailable(how.outcome, currentPodHash);
    if (ends !== undefined)
        return standing({ ...common, currentStepIndex: index, phase: ends.status, message: ends.message ?? '' }, ends);
    return going({ ...common, currentStepIndex: index + 1, phase: 'Progressing', message: 'more replicas need to be updated' });
}
/** What an update comes to whose Pods do not become available; undefined where they do. */
function neverAvailable(outcome, hash) {
    if (outcome === 'never-healthy')
        return { status: 'Progressing', message: 'more replicas need to be updated' };
    if (outcome !== 'degraded' && outcome !== 'crash-looping')
        return undefined;
    return { status: 'Degraded', message: `ProgressDeadlineExceeded: ReplicaSet "${hash}" has timed out progressing.` };
}
function analysed(common, { index, name, failing }) {
    const analysis = { name, failed: failing };
    if (failing) {
        const told = aborted({ ...common, canary: { currentStepAnalysisRunStatus: { name, status: 'Failed' } } }, `RolloutAborted: Rollout aborted update to revision 2: Step-based analysis phase error/failed: ${FAILURE}`);
        return { ...told, analysis };
    }
    return { ...going({ ...common, currentStepIndex: index + 1, phase: 'Progressing', message: 'more replicas need to be updated' }), analysis };
}
function aborted(common, message) {
    return standing({ ...common, currentStepIndex: 0, abort: true, phase: 'Degraded', message }, { status: 'Degraded', message });
}
function standing(status, health) {
    return { status, health, stands: true, afterMs: () => 0 };
}
function going(status) {
    return { status, health: { status: 'Progressing', message: 'more replicas need to be updated' }, stands: false, afterMs: (delays) => delays.rollout };
}
const FAILURE = 'Metric "success-rate" assessed Failed due to failed (1) > failureLimit (0)';
/** What the analysis measured; its template is not read. */
function analysisRun({ namespace }, { name, failed }, now) {
    const phase = failed ? 'Failed' : 'Successful';
    const measurement = { phase, value: failed ? '[0.87]' : '[0.999]', startedAt: timestamp(now), finishedAt: timestamp(now) };
    const status = {
        phase, ...(failed ? { message: FAILURE } : {}), startedAt: timestamp(now),
        metricResults: [{ name: 'success-rate', phase, count: 1, ...(failed ? { failed: 1 } : { successful: 1 }), measurements: [measurement] }],
    };
    const object = { apiVersion: 'argoproj.io/v1alpha1', kind: 'AnalysisRun', metadata: { name, namespace }, status };
    const manifest = { group: 'argoproj.io', version: 'v1alpha1', kind: 'AnalysisRun', namespace, name, hook: undefined, object };
    return { manifest, state: object, health: failed ? { status: 'Degraded', message: FAILURE } : { status: 'Healthy', message: 'Analysis run completed successfully' }, generation: 1, createdAt: now };
}
function stepsOf(object) {
    const { steps } = rollout_steps_objectIn(rollout_steps_objectIn(rollout_steps_objectIn(object['spec'])['strategy'])['canary']);
    return Array.isArray(steps) ? steps.filter((step) => (0,json/* isJsonObject */.O)(step)) : [];
}
function hashOf(object) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rollout_steps_objectIn(object['spec'])['template'] ?? null)).digest('hex').slice(0, 10);
}
function rollout_steps_objectIn(value) {
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/options.js
/** Delays of a real, small and idle installation. */
const DEFAULT_DELAYS = {
    pickup: 200,
    sync: 1_500,
    reconcile: 50,
    compare: 150,
    observe: 500,
    rollout: 10_000,
    degraded: 15_000,
    flap: 5_000,
    poll: 120_000,
    revisionCache: 120_000,
    repositoryErrorGrace: 180_000,
    terminate: 300,
    login: 750,
    create: 100,
    generate: 1_000,
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/compiled/core/child-abort.js
var child_abort = __webpack_require__(22397);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/compiled/simulator/virtual-clock.js

/** Turns of the event loop that must pass without news before simulated time moves on. */
const QUIET_TURNS = 5;
/**
 * Simulated time. It stands still while anything can still happen without it: while work passed to
 * `during` is unfinished, and until the event loop has been quiet for a few turns. Then it jumps to
 * the earliest timer. Timers of the same instant fire in the order of their registration.
 */
class VirtualClock {
    #start;
    #neededTurns;
    #timers = new Set();
    #elapsed = 0;
    #registered = 0;
    #foreground = 0;
    #working = 0;
    #quietTurns = 0;
    #turning = false;
    /** @param start what `now` says at first; 2026-01-01T00:00:00Z by default. */
    constructor(start = new Date('2026-01-01T00:00:00Z'), { quietTurns = QUIET_TURNS } = {}) {
        this.#start = start.getTime();
        this.#neededTurns = quietTurns;
    }
    now() {
        return new Date(this.#start + this.#elapsed);
    }
    monotonicMs() {
        return this.#elapsed;
    }
    sleep(ms, signal) {
        return this.#register(ms, { background: false, signal });
    }
    /**
     * Like `sleep`, but time does not move for its sake alone: for loops that never end, such as polling.
     * Without a `sleep` beside it the clock rests, and the program may exit.
     */
    sleepInBackground(ms, signal) {
        return this.#register(ms, { background: true, signal });
    }
    async during(work) {
        this.#working += 1;
        try {
            return await work;
        }
        finally {
            this.#working -= 1;
            this.#stir();
        }
    }
    #register(ms, how) {
        const { background, signal } = how;
        return new Promise((resolve, reject) => {
            if (signal?.aborted === true) {
                reject(signal.reason);
                return;
            }
            const abort = () => {
                this.#remove(timer);
                reject(signal?.reason);
            };
            const timer = {
                at: this.#elapsed + Math.max(0, ms),
                order: this.#registered,
                background,
                fire: () => {
                    signal?.removeEventListener('abort', abort);
                    resolve();
                },
            };
            signal?.addEventListener('abort', abort, { once: true });
            this.#registered += 1;
            this.#timers.add(timer);
            if (!background)
                this.#foreground += 1;
            this.#stir();
        });
    }
    #remove(timer) {
        if (this.#timers.delete(timer) && !timer.background)
            this.#foreground -= 1;
    }
    /** Something happened: wait for quiet again. */
    #stir() {
        this.#quietTurns = 0;
        if (this.#turning || !this.#mayAdvance())
            return;
        this.#awaitTurn();
    }
    #awaitTurn() {
        this.#turning = true;
        const turn = () => { this.#turn(); };
        if (this.#neededTurns > 0)
            setImmediate(turn);
        // A tick that a settled promise asks for comes once there is no other left to settle.
        else
            void Promise.resolve().then(() => { (0,external_node_process_.nextTick)(turn); });
    }
    #mayAdvance() {
        return this.#working === 0 && this.#foreground > 0;
    }
    #turn() {
        this.#turning = false;
        if (!this.#mayAdvance())
            return;
        this.#quietTurns += 1;
        if (this.#quietTurns >= this.#neededTurns) {
            this.#quietTurns = 0;
            this.#advance();
        }
        if (this.#mayAdvance())
            this.#awaitTurn();
    }
    #advance() {
        let next;
        for (const timer of this.#timers) {
            if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
                next = timer;
        }
        if (next === undefined)
            return;
        this.#remove(next);
        this.#elapsed = Math.max(this.#elapsed, next.at);
        next.fire();
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pacemaker.js



/** Waiting and background tasks of a simulator, ended together by `stop`. */
class Pacemaker {
    #clock;
    #stop = new AbortController();
    constructor(clock) {
        this.#clock = clock;
        // Every timer and every request that waits listens to it, each until it ends: many are no leak.
        (0,external_node_events_.setMaxListeners)(0, this.#stop.signal);
    }
    get stopped() {
        return this.#stop.signal;
    }
    /** Rejects when the simulator stops, or with the signal. */
    pause(ms, signal) {
        return this.#until(signal, (ended) => this.#clock.sleep(ms, ended));
    }
    /** Like `pause`, for loops that never end: simulated time does not move for their sake. */
    idle(ms, signal) {
        const clock = this.#clock;
        return this.#until(signal, (ended) => (clock instanceof VirtualClock ? clock.sleepInBackground(ms, ended) : clock.sleep(ms, ended)));
    }
    /** Runs a task beside the others. An error that is not due to `stop` is a defect: it is thrown where nobody can overlook it. */
    spawn(task) {
        task().catch((error) => {
            if (this.#stop.signal.aborted)
                return;
            queueMicrotask(() => {
                throw error;
            });
        });
    }
    stop() {
        this.#stop.abort(new Error('the simulator was closed'));
    }
    async #until(signal, wait) {
        if (signal === undefined) {
            await wait(this.#stop.signal);
            return;
        }
        const either = (0,child_abort/* childAbort */.R)(this.#stop.signal, signal);
        try {
            await wait(either.signal);
        }
        finally {
            either.release();
        }
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/cron.js
/** Minutes that a window may last at most: beyond that the search for its beginning is given up. */
const LONGEST_MINUTES = 14 * 24 * 60;
const MINUTE_MS = 60_000;
/** Whether a window with this cron schedule and this length (milliseconds) is open, by UTC. A schedule that cannot be read is never open. */
function isOpen(schedule, durationMs, now) {
    const fields = schedule.trim().split(/\s+/);
    if (fields.length !== 5)
        return false;
    const minutes = Math.min(Math.ceil(durationMs / MINUTE_MS), LONGEST_MINUTES);
    const current = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
    for (let back = 0; back <= minutes; back += 1) {
        const start = current - back * MINUTE_MS;
        if (now.getTime() - start < durationMs && matches(fields, new Date(start)))
            return true;
    }
    return false;
}
/** Fields of cron: minute, hour, day of the month, month, day of the week. Where both days are given, either counts. */
function matches(fields, time) {
    const values = [time.getUTCMinutes(), time.getUTCHours(), time.getUTCDate(), time.getUTCMonth() + 1, time.getUTCDay()];
    const [minute, hour, day, month, weekday] = fields.map((field, index) => includes(field, values[index] ?? 0));
    const days = fields[2] === '*' || fields[4] === '*' ? day === true && weekday === true : day === true || weekday === true;
    return minute === true && hour === true && month === true && days;
}
/** Lists, ranges and steps of numbers. */
function includes(field, value) {
    return field.split(',').some((part) => {
        const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
        const [from = '', to = from] = range.split('-');
        if (range === '*')
            return value % Number(step) === 0;
        return value >= Number(from) && value <= Number(to) && (value - Number(from)) % Number(step) === 0;
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/http-messages.js
/** The connection breaks off without an answer, or in the middle of one. */
class ConnectionCut extends Error {
    constructor() {
        super('connection cut');
        this.name = 'ConnectionCut';
    }
}
/** A gRPC status: what Argo CD's handlers fail with. `code` is the number of the status. */
class GrpcError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'GrpcError';
        this.code = code;
    }
}
/** Codes that the simulator answers with, see google.golang.org/grpc/codes. */
const GrpcCode = {
    canceled: 1,
    unknown: 2,
    invalidArgument: 3,
    notFound: 5,
    permissionDenied: 7,
    failedPrecondition: 9,
    unimplemented: 12,
    internal: 13,
    unavailable: 14,
    unauthenticated: 16,
};
const HTTP_STATUS = {
    1: [408, 'Request Timeout'],
    3: [400, 'Bad Request'],
    5: [404, 'Not Found'],
    7: [403, 'Forbidden'],
    9: [400, 'Bad Request'],
    12: [501, 'Not Implemented'],
    14: [503, 'Service Unavailable'],
    16: [401, 'Unauthorized'],
};
const ESCAPES = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
};
/** JSON as Go's encoding/json writes it: safe inside HTML. */
function goJson(value) {
    const plain = JSON.stringify(value);
    return /[<>&\u2028\u2029]/.test(plain) ? plain.replaceAll(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character) : plain;
}
/** 200 with a JSON body. */
function http_messages_json(value) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: goJson(value) };
}
/** A plain text answer; that of an error ends with a line break, as Go's http.Error has it. */
function http_messages_text(status, line, contentType = 'text/plain; charset=utf-8') {
    const body = status < 400 ? line : `${line}\n`;
    return { status, headers: { 'content-type': contentType }, body };
}
/** The gateway's answer to a failed unary call. */
function errorResponse(error) {
    const [status] = HTTP_STATUS[error.code] ?? [500, ''];
    const body = goJson({ error: error.message, code: error.code, message: error.message });
    return { status, headers: { 'content-type': 'application/json' }, body };
}
/** The gateway's answer to a stream that failed: a whole response before the first message, a chunk after it. */
function streamError(error) {
    const [status, reason] = HTTP_STATUS[error.code] ?? [500, 'Internal Server Error'];
    const body = goJson({
        error: { grpc_code: error.code, http_code: status, message: error.message, http_status: reason },
    });
    return { status, headers: { 'content-type': 'application/json' }, body };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/retry.js
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** How often a failed operation is tried again; negative means for ever. */
function retryLimit(operation) {
    return settings(operation).limit ?? 0;
}
/** True where each retry takes what is newest by then, in place of the revision that was asked for. */
function retriesWithLatest(operation) {
    return settings(operation).refresh === true;
}
/** Milliseconds to wait before the attempt after `count` retries: duration times factor to the power of it, capped. */
function dueMs(operation, count) {
    const backoff = settings(operation).backoff ?? {};
    const duration = durationMs(backoff.duration) ?? 5_000;
    const longest = durationMs(backoff.maxDuration) ?? 180_000;
    return Math.min(duration * (backoff.factor ?? 2) ** count, longest);
}
/** Milliseconds of a Go duration such as `1m30s`; a bare number counts seconds. */
function durationMs(text) {
    if (text === undefined || text === '')
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    let total = 0;
    for (const [, amount = '0', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        total += Number(amount) * (UNITS[unit] ?? 0);
    return total;
}
/** A time as Go's time.Kitchen shows it: `3:04PM`. */
function kitchenTime(time) {
    const hours = time.getUTCHours();
    const minutes = String(time.getUTCMinutes()).padStart(2, '0');
    return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes}${hours < 12 ? 'AM' : 'PM'}`;
}
function settings(operation) {
    return operation.retry ?? {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/projects.js





/** The AppProjects that were created by the API. What the simulator began with belongs to projects that allow everything. */
class Projects {
    #clock;
    #projects = new Map();
    #implicit;
    #created = 0;
    /** @param implicit names of projects that are there without having been created. */
    constructor(clock, implicit) {
        this.#clock = clock;
        this.#implicit = new Set(['default', ...implicit]);
    }
    exists(name) {
        return this.#implicit.has(name) || this.#projects.has(name);
    }
    /** Throws GrpcError for a project that was not created. */
    get(name) {
        const project = this.#projects.get(name);
        if (project === undefined)
            throw new GrpcError(GrpcCode.notFound, `appprojects.argoproj.io "${name}" not found`);
        return project;
    }
    /** Throws GrpcError where another one of that name is there. */
    create(name, spec) {
        const existing = this.#projects.get(name);
        if (existing !== undefined && JSON.stringify(existing.spec) !== JSON.stringify(spec)) {
            throw new GrpcError(GrpcCode.invalidArgument, 'existing project spec is different; use upsert flag to force update');
        }
        if (existing !== undefined)
            return existing;
        this.#created += 1;
        const metadata = { name, namespace: 'argocd', uid: uidFor(0xb0_00_00 + this.#created), resourceVersion: String(this.#created), generation: 1, creationTimestamp: timestamp(this.#clock.now()), managedFields: [] };
        const project = { name, metadata, spec };
        this.#projects.set(name, project);
        return project;
    }
    /** Replaces the spec of one that is there. Throws GrpcError for one that is not. */
    update(name, spec) {
        const project = { ...this.get(name), spec };
        this.#projects.set(name, project);
        return project;
    }
    remove(name) {
        this.get(name);
        this.#projects.delete(name);
    }
    /** Whether a subject `proj:<project>:<role>` may do that to the object; a line that denies wins. */
    permits(subject, action, object) {
        const [, name = '', role = ''] = subject.split(':');
        const project = this.#projects.get(name);
        if (project === undefined)
            return false;
        const found = rolesOf(project).find((candidate) => candidate['name'] === role);
        const lines = listOf(found?.['policies']).flatMap((line) => (typeof line === 'string' ? policyOf(line) : []));
        const matching = lines.filter((line) => line.subject === subject && line.action.test(action) && line.object.test(object));
        return matching.length > 0 && matching.every(({ allow }) => allow);
    }
    hasRole(name, role) {
        return rolesOf(this.get(name)).some((candidate) => candidate['name'] === role);
    }
    /** The windows of the project that concern an Application; those of its labels or clusters are not simulated. */
    windows(name) {
        return listOf(this.#projects.get(name)?.spec['syncWindows']).flatMap((window) => ((0,json/* isJsonObject */.O)(window) ? [windowOf(window)] : []));
    }
}
function windowOf(window) {
    const schedule = projects_textOf(window['schedule']);
    const duration = projects_textOf(window['duration']);
    const applications = listOf(window['applications']).filter((name) => typeof name === 'string');
    return {
        kind: window['kind'] === 'allow' ? 'allow' : 'deny',
        active: (now) => isOpen(schedule, durationMs(duration) ?? 0, now),
        schedule,
        duration,
        ...(window['manualSync'] === true ? { manualSync: true } : {}),
        ...(applications.length === 0 ? {} : { applications }),
    };
}
/** `p, proj:shop:ci, applications, sync, shop/*, allow`; other resources than Applications are not simulated. */
function policyOf(line) {
    const [kind, subject = '', resource, action = '', object = '', effect] = line.split(',').map((part) => part.trim());
    if (kind !== 'p' || resource !== 'applications')
        return [];
    return [{ subject, action: glob(action), object: glob(object), allow: effect !== 'deny' }];
}
/** `*` stands for anything, slashes too. */
function glob(pattern) {
    return new RegExp(`^${pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw `\$&`)).join('.*')}$`);
}
function rolesOf(project) {
    return listOf(project.spec['roles']).filter((role) => (0,json/* isJsonObject */.O)(role));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function projects_textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/compared-status.js

/** The status after a comparison; what the comparison does not concern stays. */
function comparedStatus(before, result) {
    const now = timestamp(result.now);
    const conditions = result.found.map((condition) => {
        const known = before.conditions?.find(({ type, message }) => type === condition.type && message === condition.message);
        return known ?? { ...condition, lastTransitionTime: now };
    });
    const { conditions: _old, ...rest } = before;
    const moved = result.movesReconciledAt || before.reconciledAt === undefined;
    return {
        ...rest,
        ...(conditions.length === 0 ? {} : { conditions }),
        sync: {
            ...revisionFields(result),
            status: result.comparison.status,
            comparedTo: { ...sourceFields(result), destination: result.destination },
        },
        health: withTransition(result.comparison.health, before.health, now),
        resources: result.comparison.resources,
        summary: result.images.length === 0 ? {} : { images: result.images },
        sourceType: 'Directory',
        controllerNamespace: 'argocd',
        resourceHealthSource: 'appTree',
        ...(moved ? { reconciledAt: timestamp(result.startedAt) } : {}),
    };
}
/** What was resolved; after a failure the raw target revision of a single source, and nothing for several. */
function revisionFields({ desired, multiSource, sources }) {
    if (desired.kind === 'loaded')
        return multiSource ? { revisions: desired.revisions } : { revision: desired.revisions[0] ?? '' };
    const target = sources[0]?.targetRevision ?? '';
    return multiSource || target === '' ? {} : { revision: target };
}
function sourceFields({ sources, multiSource }) {
    return multiSource ? { source: { repoURL: '' }, sources } : { source: sources[0] ?? { repoURL: '' } };
}
function withTransition(health, before, now) {
    const since = before?.status === health.status ? before?.lastTransitionTime : undefined;
    return { ...health, lastTransitionTime: since ?? now };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/chart-source.js


/** A registry as the repo-server sees it. Versions that are asked for exactly are not looked up before they are rendered. */
class ChartSource {
    #registry;
    #chart;
    constructor(registry, chart) {
        this.#registry = registry;
        this.#chart = chart;
    }
    /** The newest version that a constraint (`*`, `1.*`, `1.2.*`) allows; throws SourceError where none does. */
    resolve(target) {
        const wanted = target === undefined || target === '' ? '*' : target;
        if (!wanted.includes('*'))
            return wanted;
        const prefix = wanted.split('.').filter((part) => part !== '*');
        const versions = Object.keys(this.#registry[this.#chart] ?? {}).filter((version) => prefix.every((part, index) => version.split('.')[index] === part));
        const newest = versions.toSorted((a, b) => compareVersions(b, a))[0];
        if (newest === undefined)
            throw new SourceError(`version for chart '${this.#chart}' not found: constraint '${wanted}'`);
        return newest;
    }
    /** Throws SourceError for a version that is not there. */
    render(version, namespace) {
        const text = this.#registry[this.#chart]?.[version];
        if (text === undefined)
            throw new SourceError(`chart "${this.#chart}" version "${version}" not found`);
        return parseManifests(`${this.#chart}-${version}`, text, namespace);
    }
}
function compareVersions(a, b) {
    const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)];
    const index = one.findIndex((part, position) => part !== other[position]);
    return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/render.js




const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/**
 * The objects of a folder at a commit, in place of the repo-server: plain YAML and JSON directly in the
 * folder; a kustomization's `resources` and `images` (nothing else of kustomize); for a Helm chart one
 * Deployment with the image of `values.yaml`, since no templates are rendered here.
 * Throws SourceError.
 */
async function render(source, request) {
    const entries = await source.tree(request.sha);
    const rendered = render_kept.get(entries) ?? new Map();
    render_kept.set(entries, rendered);
    const key = [request.path, request.application, request.namespace].join('\0');
    const known = rendered.get(key) ?? await renderTree(source, entries, request);
    rendered.set(key, known);
    return known;
}
/** What comes of the files of a commit is always the same, and each comparison asks for it. Nobody changes an object in place. */
const render_kept = new WeakMap();
async function renderTree(source, entries, request) {
    const path = normalise(request.path);
    const inFolder = entries.some((entry) => path === '' || entry.path.startsWith(`${path}/`));
    const folder = { source, entries, namespace: request.namespace };
    if (!inFolder && request.standsIn === true)
        return await standInForChart(folder, path, request);
    if (!inFolder)
        throw new SourceError(`${request.path}: app path does not exist`);
    const chart = entryAt(folder, join(path, 'Chart.yaml'));
    const manifests = chart === undefined ? await renderFolder(folder, path, { depth: 0, recurse: (0,json/* isJsonObject */.O)(request.directory) && request.directory['recurse'] === true }) : await standInForChart(folder, path, request);
    const unique = new Map(manifests.map((manifest) => [keyOf(manifest), manifest]));
    return [...unique.values()];
}
async function renderFolder(folder, path, { depth, recurse }) {
    const kustomization = KUSTOMIZATIONS.map((name) => entryAt(folder, join(path, name))).find((entry) => entry !== undefined);
    if (kustomization !== undefined)
        return renderKustomization(folder, kustomization, depth);
    const files = folder.entries.filter((entry) => (normalise(external_node_path_.posix.dirname(entry.path)) === path || (recurse && (path === '' || entry.path.startsWith(`${path}/`)))) && /\.(ya?ml|json)$/.test(entry.path));
    return render_readManifests(folder, files);
}
async function renderKustomization(folder, entry, depth) {
    if (depth > 20)
        throw new SourceError('`kustomize build` failed: cycle detected');
    const [text = ''] = await folder.source.texts([entry]);
    const [document] = parseYaml(entry.path, text);
    const kustomization = (0,json/* isJsonObject */.O)(document) ? document : {};
    const base = normalise(external_node_path_.posix.dirname(entry.path));
    const found = [];
    for (const resource of [...list(kustomization['resources']), ...list(kustomization['bases'])]) {
        if (typeof resource !== 'string')
            continue;
        const path = join(base, resource);
        const file = entryAt(folder, path);
        if (file === undefined && !folder.entries.some((other) => other.path.startsWith(`${path}/`))) {
            throw new SourceError(`\`kustomize build\` failed: accumulating resources from '${resource}': no such file or directory`);
        }
        found.push(...(file === undefined ? await renderFolder(folder, path, { depth: depth + 1, recurse: false }) : await render_readManifests(folder, [file])));
    }
    const images = list(kustomization['images']).filter((image) => (0,json/* isJsonObject */.O)(image));
    return images.length === 0 ? found : found.map((manifest) => withImages(manifest, images));
}
async function render_readManifests(folder, files) {
    const texts = await folder.source.texts(files);
    return files.flatMap((file, index) => parseManifests(file.path, texts[index] ?? '', folder.namespace));
}
function withImages(manifest, images) {
    const copy = structuredClone(manifest.object);
    for (const container of containersOf(copy)) {
        const image = container['image'];
        if (typeof image !== 'string')
            continue;
        const name = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
        const change = images.find((candidate) => candidate['name'] === name);
        if (change !== undefined)
            Object.assign(container, { image: changedImage(image, name, change) });
    }
    return { ...manifest, object: copy };
}
function changedImage(image, name, change) {
    const newName = scalar(change['newName']) ?? name;
    const digest = scalar(change['digest']);
    if (digest !== undefined)
        return `${newName}@${digest}`;
    const tag = scalar(change['newTag']);
    return tag === undefined ? newName + image.slice(name.length) : `${newName}:${tag}`;
}
async function standInForChart(folder, path, { application, helm }) {
    const named = (0,json/* isJsonObject */.O)(helm) ? list(helm['valueFiles']).filter((file) => typeof file === 'string') : [];
    // Those of other sources and of other hosts are not looked for.
    const files = ['values.yaml', ...named.filter((file) => !/^\$|:\/\//.test(file))].flatMap((file) => entryAt(folder, file.startsWith('/') ? normalise(file) : join(path, file)) ?? []);
    const texts = await folder.source.texts(files);
    const inline = (0,json/* isJsonObject */.O)(helm) ? [typeof helm['values'] === 'string' ? parseYaml('values', helm['values'])[0] : undefined, helm['valuesObject']] : [];
    const all = [...files.map((file, index) => parseYaml(file.path, texts[index] ?? '')[0]), ...inline].filter((one) => one !== undefined);
    const values = all.length === 1 && helm === undefined ? (all[0] ?? null) : { files: all, helm: helm ?? null };
    const setting = Object.assign({}, ...all.map((one) => ((0,json/* isJsonObject */.O)(one) && (0,json/* isJsonObject */.O)(one['image']) ? one['image'] : {})));
    const image = `${scalar(setting['repository']) ?? application}:${scalar(setting['tag']) ?? 'latest'}`;
    const object = {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: application },
        // The values stand in the object so that any change of them is a difference.
        spec: { template: { spec: { containers: [{ name: application, image, values }] } } },
    };
    return [{ group: 'apps', version: 'v1', kind: 'Deployment', namespace: folder.namespace, name: application, hook: undefined, object }];
}
function scalar(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function entryAt(folder, path) {
    return folder.entries.find((entry) => entry.path === path);
}
function join(base, path) {
    return normalise(external_node_path_.posix.join(base, path));
}
function normalise(path) {
    const clean = external_node_path_.posix.normalize(path).replace(/^\/+|\/+$/g, '');
    return clean === '.' ? '' : clean;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/desired-state.js



/** Resolves and renders all sources of an Application. */
async function loadDesiredState(world, application, request) {
    const remembered = rememberedFailure(world, application, request.hard === true);
    if (remembered !== undefined)
        return { kind: 'failed', message: `Failed to load target state: failed to generate manifest for source 1 of ${request.sources.length}: rpc error: code = Unknown desc = ${remembered}` };
    const revisions = [];
    const manifests = [];
    for (const [index, source] of request.sources.entries()) {
        try {
            const revision = request.revisions?.[index] ?? source.targetRevision;
            const namespace = application.spec.destination.namespace ?? 'default';
            const sha = await resolveRevision(world, source, { revision, fresh: request.fresh });
            revisions.push(sha);
            if (source.chart !== undefined)
                manifests.push(...openChart(world, source).render(sha, namespace));
            if (source.chart !== undefined || (source.ref !== undefined && source.path === undefined))
                continue;
            const repository = openSource(world, source);
            manifests.push(...(await render(repository, { sha, path: source.path ?? '.', application: application.metadata.name, namespace, ...fieldsOf(source), standsIn: world.standsIn })));
        }
        catch (error) {
            if (!(error instanceof SourceError))
                throw error;
            const where = `failed to generate manifest for source ${index + 1} of ${request.sources.length}`;
            return { kind: 'failed', message: `Failed to load target state: ${where}: rpc error: code = Unknown desc = ${error.message}` };
        }
    }
    return { kind: 'loaded', revisions, manifests };
}
function fieldsOf(source) {
    const { helm, directory } = source;
    return { helm, directory };
}
/** The commit or, of a chart, the version that a source stands for. Throws SourceError. */
async function resolveRevision(world, source, { revision, fresh }) {
    return source.chart === undefined ? await openSource(world, source).resolve(revision, { fresh }) : openChart(world, source).resolve(revision);
}
function openChart(world, source) {
    if (world.faults.repositoryError !== undefined)
        throw new SourceError(world.faults.repositoryError);
    const registry = world.charts[source.repoURL];
    if (registry === undefined)
        throw new SourceError(`looks like "${source.repoURL}" is not a valid chart repository`);
    return new ChartSource(registry, source.chart ?? '');
}
/** So many failures in a row, and the repo-server stops trying. */
const PAUSE_AFTER = 3;
/** Why manifests cannot be generated; after some failures the repo-server only repeats itself until a hard refresh. */
function rememberedFailure(world, { metadata }, hard) {
    const key = `${metadata.namespace}/${metadata.name}`;
    if (hard)
        world.failures.delete(key);
    const known = world.failures.get(key) ?? { count: 0, message: '' };
    if (known.count >= PAUSE_AFTER)
        return `Manifest generation error (cached): ${known.message}`;
    const message = world.faults.manifestError;
    if (message === undefined)
        world.failures.delete(key);
    else
        world.failures.set(key, { count: known.count + 1, message });
    return message;
}
/** The repository behind a source. Throws SourceError for one that is not simulated or cannot be read now. */
function openSource(world, source) {
    if (world.faults.repositoryError !== undefined)
        throw new SourceError(world.faults.repositoryError);
    const repository = world.sources.get(source.repoURL);
    if (repository === undefined)
        throw new SourceError('failed to list refs: repository not found');
    return repository;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/auto-sync.js




/** Source: autoSync and alreadyAttemptedSync in controller/appcontroller.go of argo-cd. */
function decideAutoSync(question) {
    const { application, desired, comparison } = question;
    const automated = application.spec.syncPolicy?.automated;
    const open = canSync(question.windows, { now: question.now, manual: false });
    if (!(0,argocd_application/* isAutoSynced */.Y)(application) || !open || application.operation !== undefined)
        return { kind: 'declined' };
    if (application.metadata.deletionTimestamp !== undefined || desired.kind === 'failed')
        return { kind: 'declined' };
    const prune = automated?.prune === true;
    if (comparison.status !== 'OutOfSync' || (comparison.onlyPruning && !prune))
        return { kind: 'declined' };
    if (alreadyAttempted(application, desired.revisions))
        return afterAttempt(question, desired.revisions);
    const wipedOut = comparison.resources.length > 0 && comparison.resources.every(({ requiresPruning }) => requiresPruning === true);
    if (prune && wipedOut && automated?.allowEmpty !== true) {
        const message = `Skipping sync attempt to ${listed(desired.revisions)}: auto-sync will wipe out all resources`;
        return { kind: 'declined', condition: { type: 'SyncError', message } };
    }
    return { kind: 'start', operation: operationFor(application, { revisions: desired.revisions, prune }) };
}
function afterAttempt(question, revisions) {
    const { application } = question;
    const last = application.status.operationState;
    if (last?.phase === 'Succeeded')
        return heal(question, revisions);
    const message = `Failed last sync attempt to ${listed(revisions)}: ${last?.message ?? ''}`;
    return { kind: 'declined', condition: { type: 'SyncError', message } };
}
/** Self-heal applies only what differs, after a pause that grows from attempt to attempt. */
function heal({ application, comparison, now }, revisions) {
    const automated = application.spec.syncPolicy?.automated;
    const last = application.status.operationState;
    const attempts = last?.operation.sync?.autoHealAttemptsCount ?? 0;
    const pauseMs = attempts === 0 ? 0 : Math.min(2_000 * 3 ** (attempts - 1), 300_000);
    const dueMs = Date.parse(last?.finishedAt ?? '') + pauseMs;
    if (automated?.selfHeal !== true || now.getTime() < dueMs)
        return { kind: 'declined' };
    const operation = operationFor(application, { revisions, prune: automated.prune === true });
    const resources = comparison.resources.filter(({ status }) => status === 'OutOfSync').map(({ group, kind, name }) => ({ ...(group === undefined ? {} : { group }), kind, name }));
    return { kind: 'start', operation: { ...operation, sync: { ...operation.sync, resources, autoHealAttemptsCount: attempts + 1 } } };
}
function alreadyAttempted(application, revisions) {
    const state = application.status.operationState;
    const result = state?.syncResult;
    if (state === undefined || result === undefined)
        return false;
    const attempted = result.revisions ?? (result.revision === undefined ? [] : [result.revision]);
    const operation = state.operation.sync;
    const sources = operation?.sources ?? (operation?.source === undefined ? sourcesOf(application.spec) : [operation.source]);
    return (0,external_node_util_.isDeepStrictEqual)([...attempted], [...revisions]) && (0,external_node_util_.isDeepStrictEqual)([...sources], [...sourcesOf(application.spec)]);
}
function operationFor(application, what) {
    const { spec } = application;
    const several = isMultiSource(spec);
    const [revision = ''] = what.revisions;
    return {
        sync: {
            ...(several ? { sources: sourcesOf(spec), revisions: what.revisions } : { revision, ...sourceField(spec) }),
            ...(what.prune ? { prune: true } : {}),
            ...(spec.syncPolicy?.syncOptions === undefined ? {} : { syncOptions: spec.syncPolicy.syncOptions }),
        },
        initiatedBy: { automated: true },
        retry: spec.syncPolicy?.retry ?? { limit: 5 },
    };
}
function listed(revisions) {
    return `[${revisions.join(' ')}]`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/rollout.js



/** How often a flapping workload falls back. */
const FLAPS = 3;
/** Health of a workload right after its spec changed. */
function healthAtApply(manifest, outcome) {
    if (outcome === 'instantly-healthy' || outcome === 'crash-looping')
        return { status: 'Healthy' };
    return { status: 'Progressing', message: unobserved(manifest.kind) };
}
/**
 * Health of a Rollout whose status stands in git: there is no controller then that would change it.
 * Source: resource_customizations/argoproj.io/Rollout/health.lua of argo-cd.
 */
function declaredHealth(object) {
    const status = object['status'];
    if (object['kind'] !== 'Rollout' || !(0,json/* isJsonObject */.O)(status))
        return undefined;
    const { phase, message } = status;
    const said = typeof message === 'string' ? { message } : {};
    switch (phase) {
        case 'Paused':
            return { status: 'Suspended', ...said };
        case 'Healthy':
        case 'Degraded':
        case 'Progressing':
            return { status: phase, ...said };
        default:
            return undefined;
    }
}
/** Health of an object right after an action, and whether it rolls out from there. */
function healthAfterAction(manifest, after) {
    const { action, state, before } = after;
    const declared = declaredHealth(state);
    if (declared !== undefined || before === undefined)
        return { health: declared ?? before, rolls: false };
    if (action === 'pause')
        return { health: { status: 'Suspended', message: `${manifest.kind} is paused` }, rolls: false };
    if (action === 'abort')
        return { health: { status: 'Degraded', message: 'RolloutAborted: Rollout aborted update' }, rolls: false };
    return { health: healthAtApply(manifest, 'healthy'), rolls: true };
}
/** What follows, step by step; each delay counts from the step before. */
function progression(manifest, outcome, delays) {
    const rolling = { afterMs: delays.observe, health: { status: 'Progressing', message: rollingOut(manifest.kind) } };
    const healthy = { afterMs: Math.max(0, delays.rollout - delays.observe), health: { status: 'Healthy' } };
    const degraded = { status: 'Degraded', message: pullFailure(manifest) };
    const again = { afterMs: delays.flap, health: { status: 'Healthy' } };
    const turns = Array.from({ length: FLAPS }, () => [{ afterMs: delays.flap, health: degraded }, again]).flat();
    const steps = {
        'instantly-healthy': [],
        'crash-looping': [{ afterMs: delays.flap, health: { status: 'Degraded', message: crashFailure(manifest) } }],
        'hook-failed': [rolling, healthy],
        'analysis-failed': [rolling, healthy],
        healthy: [rolling, healthy],
        'sync-failed': [rolling, healthy],
        degraded: pastDeadline(manifest, rolling) ?? [rolling, { afterMs: Math.max(0, delays.degraded - delays.observe), health: degraded }],
        'never-healthy': [rolling],
        flapping: [rolling, healthy, ...turns],
    };
    return steps[outcome];
}
/**
 * A Deployment that says how long it may take: its pods are Degraded as soon as they are there, it is itself only then.
 * Without that (Kubernetes gives it ten minutes) it is Degraded like its pods here, after the delay that the scenario gives.
 */
function pastDeadline(manifest, rolling) {
    const spec = manifest.object['spec'];
    const seconds = (0,json/* isJsonObject */.O)(spec) ? spec['progressDeadlineSeconds'] : undefined;
    if (manifest.kind !== 'Deployment' || typeof seconds !== 'number')
        return undefined;
    const [image = 'unknown'] = imagesOf(manifest.object);
    const pods = { status: 'Degraded', message: `Back-off pulling image "${image}"` };
    const exceeded = { status: 'Degraded', message: `Deployment "${manifest.name}" exceeded its progress deadline` };
    return [{ ...rolling, pods }, { afterMs: seconds * 1000, health: exceeded, pods }];
}
/** Why the image of an object cannot be pulled, in the kubelet's words. */
function pullFailure(manifest) {
    const [image = 'unknown'] = imagesOf(manifest.object);
    return `ImagePullBackOff: Back-off pulling image "${image}": ErrImagePull: manifest unknown`;
}
function unobserved(kind) {
    switch (kind) {
        case 'Deployment':
            return 'Waiting for rollout to finish: observed deployment generation less than desired generation';
        case 'DaemonSet':
            return 'Waiting for rollout to finish: observed daemon set generation less than desired generation';
        case 'StatefulSet':
            return 'Waiting for statefulset spec update to be observed...';
        case 'Rollout':
            return 'Waiting for rollout spec update to be observed';
        default:
            return '';
    }
}
function rollingOut(kind) {
    return kind === 'Deployment' ? 'Waiting for rollout to finish: 0 of 1 updated replicas are available...' : 'Waiting for 1 pods to be ready...';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/apply.js






const HOOK_FAILURE = 'Job has reached the specified backoff limit';
const REFUSAL = 'admission webhook "policy.simulator.invalid" denied the request: rejected by the scenario';
const APPROVED_ANNOTATION = 'argocd.argoproj.io/deletion-approved';
/**
 * What an operation waits for somebody to confirm: objects to be pruned that ask for it by `Prune=confirm`. Undefined
 * where there is none, or where the Application has an approval from after the start of the operation.
 */
function unconfirmedPruning(managed, { desired, operation, application }) {
    const { sync } = operation;
    if (sync?.prune !== true || sync.dryRun === true)
        return undefined;
    const wanted = new Set(desired.manifests.map((manifest) => keyOf(manifest)));
    const asking = managed.live.all().filter(({ manifest }) => !wanted.has(keyOf(manifest)) && asksForConfirmation(manifest));
    const approved = Date.parse(application.metadata.annotations?.[APPROVED_ANNOTATION] ?? '');
    if (asking.length === 0 || approved >= Date.parse(application.status.operationState?.startedAt ?? ''))
        return undefined;
    return asking.map(({ manifest: { group, kind, name } }) => `${group}/${kind}/${name}`).join(', ');
}
function asksForConfirmation({ object }) {
    const { metadata } = object;
    const annotations = (0,json/* isJsonObject */.O)(metadata) && (0,json/* isJsonObject */.O)(metadata['annotations']) ? metadata['annotations'] : {};
    const options = annotations['argocd.argoproj.io/sync-options'];
    return typeof options === 'string' && options.split(',').some((option) => option.trim() === 'Prune=confirm');
}
/** Applies a revision to the live objects, at once and completely, or only tells what that would do (dry run). */
function applyRevision(world, managed, request) {
    const plan = planApply(world, managed, request);
    const dryRun = request.operation.sync?.dryRun === true;
    const prune = request.operation.sync?.prune === true;
    const note = dryRun ? ' (dry run)' : '';
    const resources = [
        ...plan.hooks.map((manifest) => hookResult(manifest, plan.outcome)),
        ...plan.apply.map((manifest) => {
            if (manifest === plan.refused)
                return { ...identity(manifest), status: 'SyncFailed', message: REFUSAL, hookPhase: 'Failed', syncPhase: 'Sync' };
            const message = `${kubectlName(manifest)} ${managed.live.effectOf(manifest)}${note}`;
            return { ...identity(manifest), status: 'Synced', message, hookPhase: 'Running', syncPhase: 'Sync' };
        }),
        ...plan.prune.map(({ manifest }) => {
            const fields = { ...identity(manifest), syncPhase: 'Sync', hookPhase: 'Succeeded' };
            return prune ? { ...fields, status: 'Pruned', message: `pruned${note}` } : { ...fields, status: 'PruneSkipped', message: 'ignored (requires pruning)' };
        }),
    ];
    const rollOut = dryRun ? () => undefined : carryOut(world, managed, { plan, prune });
    if (plan.refused !== undefined) {
        return { phase: 'Failed', message: `one or more objects failed to apply, reason: ${REFUSAL}${note}`, resources, rollOut };
    }
    if (plan.outcome === 'hook-failed' && plan.hooks.length > 0 && !dryRun) {
        return { phase: 'Failed', message: 'one or more synchronization tasks completed unsuccessfully', resources, rollOut };
    }
    return { phase: 'Succeeded', message: dryRun ? 'successfully synced (no more tasks)' : 'successfully synced (all tasks run)', resources, rollOut };
}
function planApply(world, managed, request) {
    const { desired, operation, application } = request;
    const { live } = managed;
    const chosen = selection(operation);
    const apply = desired.manifests.filter((manifest) => manifest.hook === undefined && chosen(manifest));
    const runsHooks = operation.sync?.syncStrategy?.apply === undefined && (operation.sync?.resources?.length ?? 0) === 0;
    const wanted = new Set(desired.manifests.map((manifest) => keyOf(manifest)));
    const [sha = ''] = desired.revisions;
    const outcome = world.outcome({ application: application.metadata.name, sha, shas: desired.revisions, manifests: desired.manifests });
    const changed = apply.filter((manifest) => live.effectOf(manifest) !== 'unchanged');
    const workloads = apply.filter((manifest) => isWorkload(manifest));
    const changedWorkloads = workloads.filter((manifest) => changed.includes(manifest));
    // A bad revision that changes no workload, perhaps only its configuration, restarts them all: else it would do no harm.
    const spreads = changed.length > 0 && changedWorkloads.length === 0 && outcome !== 'healthy' && outcome !== 'instantly-healthy' && outcome !== 'analysis-failed' && outcome !== 'hook-failed';
    return {
        apply,
        hooks: runsHooks ? desired.manifests.filter(({ hook }) => hook !== undefined && hook !== 'Skip') : [],
        prune: live.all().filter(({ manifest }) => !wanted.has(keyOf(manifest)) && chosen(manifest)),
        refused: outcome === 'sync-failed' ? (changedWorkloads[0] ?? changed[0] ?? apply[0]) : undefined,
        rolling: spreads ? workloads : changedWorkloads,
        outcome,
    };
}
function carryOut(world, managed, what) {
    const { plan } = what;
    const { live } = managed;
    const now = world.clock.now();
    for (const manifest of plan.apply) {
        const rolls = plan.rolling.includes(manifest);
        if (manifest === plan.refused || (live.effectOf(manifest) === 'unchanged' && !rolls))
            continue;
        live.apply(manifest, { now, health: declaredHealth(manifest.object) ?? healthAtApply(manifest, plan.outcome) });
        world.applied(manifest);
    }
    const hookHealth = plan.outcome === 'hook-failed' ? { status: 'Degraded', message: HOOK_FAILURE } : { status: 'Healthy' };
    for (const manifest of plan.hooks)
        live.leaveHook(manifest, { now, health: hookHealth });
    if (what.prune)
        for (const { manifest } of plan.prune)
            live.remove(keyOf(manifest));
    const rolling = plan.rolling.filter((manifest) => manifest !== plan.refused && declaredHealth(manifest.object) === undefined);
    const rollouts = rolling.map((manifest) => ({ manifest, outcome: plan.outcome, generation: live.find(keyOf(manifest))?.generation ?? 0 }));
    return () => {
        for (const rollout of rollouts)
            world.pace.spawn(() => followRollout(world, managed, rollout));
    };
}
/** Each change of a live object leads to a comparison with the revision of last time. */
async function followRollout(world, managed, rollout) {
    const key = keyOf(rollout.manifest);
    if (isStepwise(rollout.manifest)) {
        await followSteps(world, managed, { key, generation: rollout.generation, outcome: rollout.outcome });
        return;
    }
    for (const step of progression(rollout.manifest, rollout.outcome, world.delays)) {
        await world.pace.pause(step.afterMs);
        if (!managed.live.setHealth(key, rollout.generation, step))
            return;
        managed.requestRefresh(1);
    }
}
/** `resources` of a selective sync; entries without a namespace match any. */
function selection(operation) {
    const entries = (operation.sync?.resources ?? []);
    if (entries.length === 0)
        return () => true;
    return (manifest) => entries.some((entry) => (entry.group ?? '') === manifest.group &&
        entry.kind === manifest.kind &&
        entry.name === manifest.name &&
        (entry.namespace === undefined || entry.namespace === '' || entry.namespace === manifest.namespace));
}
function hookResult(manifest, outcome) {
    const hookType = manifest.hook ?? 'Sync';
    if (outcome === 'hook-failed')
        return { ...identity(manifest), message: HOOK_FAILURE, hookType, hookPhase: 'Failed', syncPhase: hookType };
    return { ...identity(manifest), message: `${manifest.name} created`, hookType, hookPhase: 'Succeeded', syncPhase: hookType };
}
function kubectlName({ group, kind, name }) {
    return `${kind.toLowerCase()}${group === '' ? '' : `.${group}`}/${name}`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/operation-run.js







/** How often an operation that a window blocks looks again, in milliseconds. */
const BLOCKED_POLL_MS = 10_000;
/** How often one that waits for a confirmation does. */
const CONFIRMATION_POLL_MS = 250;
/**
 * Requests an operation: `operation` is set and `status.operationState` removed in one write, which is returned.
 * The controller carries it out later. Throws GrpcError where one is already there.
 */
function startOperation(world, managed, request) {
    if (world.store.find(managed.key)?.operation !== undefined) {
        throw new GrpcError(GrpcCode.failedPrecondition, 'another operation is already in progress');
    }
    const written = world.store.write(managed.key, request.writer, (application) => {
        const { operationState: _previous, ...status } = application.status;
        return { ...application, status, operation: request.operation };
    });
    world.events.record(written, { reason: 'OperationStarted', ...request.event });
    managed.termination = new AbortController();
    const seen = noticed(world, managed.key);
    world.pace.spawn(async () => {
        try {
            await seen;
            await new OperationRun(world, managed, request.operation).run();
        }
        catch (error) {
            // An Application may be deleted while it is synced.
            if (!(error instanceof ApplicationGone))
                throw error;
        }
    });
    return written;
}
/** When the controller looks at an operation that was just requested: at once, or with the next write. */
async function noticed(world, key) {
    const left = world.faults.overlookNext ?? 0;
    if (left === 0)
        return;
    world.faults = { ...world.faults, overlookNext: left - 1 };
    await new Promise((resolve) => {
        const stop = world.store.watch(({ application: { metadata } }) => {
            if (`${metadata.namespace}/${metadata.name}` !== key)
                return;
            stop();
            resolve();
        });
    });
}
/** One operation, from the controller's pickup to its completion. */
class OperationRun {
    #world;
    #managed;
    #operation;
    #applied = [];
    #state;
    constructor(world, managed, operation) {
        this.#world = world;
        this.#managed = managed;
        this.#operation = operation;
        this.#state = { operation, phase: 'Running', startedAt: '' };
    }
    async run() {
        const { pace, delays } = this.#world;
        await pace.pause(delays.pickup);
        this.#save({ startedAt: this.#now() });
        for (;;) {
            const outcome = await this.#attempt();
            const terminated = this.#managed.termination.signal.aborted;
            const limit = retryLimit(this.#operation);
            const retries = this.#state.retryCount ?? 0;
            if (outcome.phase === 'Succeeded' || terminated || (limit >= 0 && retries >= limit)) {
                this.#complete(outcome);
                return;
            }
            if (!(await this.#waitForRetry(outcome)))
                return;
        }
    }
    async #attempt() {
        const { signal } = this.#managed.termination;
        await this.#waitForWindow();
        try {
            return await this.#sync(signal);
        }
        catch (error) {
            if (!signal.aborted || this.#world.pace.stopped.aborted)
                throw error;
            return this.#terminated();
        }
    }
    async #waitForWindow() {
        const { pace, clock } = this.#world;
        const manual = this.#operation.initiatedBy?.automated !== true;
        while (!canSync(windowsFor(this.#world, this.#current()), { now: clock.now(), manual })) {
            const { phase, message } = this.#current().status.operationState ?? {};
            const blocked = 'Sync operation blocked by sync window';
            if (phase === 'Running' && message !== blocked)
                this.#save({ message: blocked });
            await pace.idle(BLOCKED_POLL_MS);
        }
    }
    async #sync(signal) {
        signal.throwIfAborted();
        const application = this.#current();
        const { sync } = this.#operation;
        const sources = sync?.sources ?? (sync?.source === undefined ? sourcesOf(application.spec) : [sync.source]);
        const multiSource = sync?.sources !== undefined || (sync?.source === undefined && isMultiSource(application.spec));
        const latest = (this.#state.retryCount ?? 0) > 0 && retriesWithLatest(this.#operation);
        const requested = latest ? [] : (sync?.revisions ?? (sync?.revision === undefined || sync.revision === '' ? [] : [sync.revision]));
        const desired = await loadDesiredState(this.#world, application, { sources, revisions: requested, fresh: true });
        await this.#world.pace.pause(this.#world.delays.compare, signal);
        const shown = (revisions) => (multiSource ? { revisions } : revisions[0] === undefined ? {} : { revision: revisions[0] });
        const source = multiSource ? { source: { repoURL: '' }, sources } : sources[0] === undefined ? {} : { source: sources[0] };
        if (desired.kind === 'failed') {
            const raw = requested.length > 0 ? requested : [sources[0]?.targetRevision ?? ''].filter((text) => text !== '');
            return { phase: 'Error', message: `ComparisonError: ${desired.message}`, syncResult: { ...shown(raw), ...source } };
        }
        const result = { ...shown(desired.revisions), ...source };
        this.#save({ message: 'one or more tasks are running', syncResult: { ...result, resources: [] } });
        await this.#world.pace.pause(this.#managed.syncMs ?? this.#world.delays.sync, signal);
        await this.#waitForConfirmation(desired, signal);
        const applied = applyRevision(this.#world, this.#managed, { desired, operation: this.#operation, application });
        this.#applied.push(applied);
        this.#save({ syncResult: { ...result, resources: applied.resources } });
        return { phase: applied.phase, message: applied.message, syncResult: { ...result, resources: applied.resources } };
    }
    async #waitForConfirmation(desired, signal) {
        for (;;) {
            const asked = unconfirmedPruning(this.#managed, { desired, operation: this.#operation, application: this.#current() });
            if (asked === undefined)
                return;
            const message = `waiting for pruning confirmation of ${asked}`;
            if (this.#state.message !== message)
                this.#save({ message });
            await this.#world.pace.idle(CONFIRMATION_POLL_MS, signal);
        }
    }
    async #terminated() {
        await this.#world.pace.pause(this.#world.delays.terminate);
        return { phase: 'Failed', message: 'Operation terminated', ...(this.#state.syncResult === undefined ? {} : { syncResult: this.#state.syncResult }) };
    }
    /** Running with `finishedAt` until the next attempt is due; false where the operation was terminated meanwhile. */
    async #waitForRetry(outcome) {
        const { clock, pace } = this.#world;
        const { signal } = this.#managed.termination;
        const before = this.#state.retryCount ?? 0;
        const retryCount = before + 1;
        // The time told is computed with the old count, the time kept with the new one: so does Argo CD.
        const told = kitchenTime(new Date(clock.now().getTime() + dueMs(this.#operation, before)));
        const message = `${outcome.message ?? ''}. Retrying attempt #${retryCount} at ${told}.`;
        this.#save({ ...outcome, phase: 'Running', message, retryCount, finishedAt: this.#now() });
        try {
            await pace.pause(dueMs(this.#operation, retryCount), signal);
        }
        catch (error) {
            if (!signal.aborted || pace.stopped.aborted)
                throw error;
            this.#complete(await this.#terminated());
            return false;
        }
        const { finishedAt: _finished, syncResult: _result, ...running } = this.#state;
        this.#state = running;
        this.#save({ message: `Retrying operation${retriesWithLatest(this.#operation) ? ' with latest revisions' : ''}. Attempt #${retryCount}` });
        return true;
    }
    /** History first, then the end of the operation in one write; the comparison that follows is a later one. */
    #complete(outcome) {
        const { store, events } = this.#world;
        const { sync, initiatedBy } = this.#operation;
        const dryRun = sync?.dryRun === true;
        const full = (sync?.resources?.length ?? 0) === 0;
        if (outcome.phase === 'Succeeded' && full && !dryRun)
            this.#remember(outcome);
        const retries = this.#state.retryCount ?? 0;
        const suffix = outcome.phase !== 'Succeeded' && retries > 0 && outcome.message !== 'Operation terminated' ? ` (retried ${retries} times).` : '';
        const { message = '', ...rest } = outcome;
        this.#state = { ...this.#state, ...rest, message: `${message}${suffix}`, finishedAt: this.#now() };
        const operationState = this.#state;
        const written = store.write(this.#managed.key, 'argocd-application-controller', (application) => {
            const { operation: _operation, ...others } = application;
            return { ...others, status: { ...application.status, operationState } };
        });
        const succeeded = outcome.phase === 'Succeeded';
        // Of several sources the message has no revision, and two blanks in its place.
        const to = outcome.syncResult === undefined ? '' : ` to ${outcome.syncResult.revision ?? ''}`;
        events.record(written, {
            reason: 'OperationCompleted',
            type: succeeded ? 'Normal' : 'Warning',
            message: `${full ? 'Sync' : 'Partial sync'} operation${to} ${succeeded ? 'succeeded' : `failed: ${operationState.message ?? ''}`}`,
        });
        this.#managed.syncMs = undefined;
        if (dryRun)
            return;
        this.#rollOutLater();
        this.#managed.requestRefresh(initiatedBy?.automated === true ? 2 : 3);
    }
    #rollOutLater() {
        const earlier = this.#managed.afterOperation;
        const applied = this.#applied;
        this.#managed.afterOperation = () => {
            earlier?.();
            for (const { rollOut } of applied)
                rollOut();
        };
    }
    #remember(outcome) {
        this.#world.store.write(this.#managed.key, 'argocd-application-controller', (application) => {
            const history = application.status.history ?? [];
            const { resources: _resources, ...deployed } = outcome.syncResult ?? {};
            const entry = {
                id: (history.at(-1)?.id ?? -1) + 1,
                ...deployed,
                deployedAt: this.#now(),
                deployStartedAt: this.#state.startedAt,
                initiatedBy: this.#operation.initiatedBy ?? {},
            };
            const limit = application.spec.revisionHistoryLimit ?? 10;
            return { ...application, status: { ...application.status, history: limit === 0 ? [] : [...history, entry].slice(-limit) } };
        });
    }
    #save(change) {
        this.#state = { ...this.#state, ...change };
        const operationState = this.#state;
        return this.#world.store.write(this.#managed.key, 'argocd-application-controller', (application) => ({
            ...application,
            status: { ...application.status, operationState },
        }));
    }
    #current() {
        const application = this.#world.store.find(this.#managed.key);
        if (application === undefined)
            throw new ApplicationGone(this.#managed.key);
        return application;
    }
    #now() {
        return timestamp(this.#world.clock.now());
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/refresher.js








/** Annotations by which a comparison is requested. */
const REFRESH_ANNOTATION = 'argocd.argoproj.io/refresh';
const HYDRATE_ANNOTATION = 'argocd.argoproj.io/hydrate';
const SKIP_ANNOTATION = 'argocd.argoproj.io/skip-reconcile';
const SHA = /^[0-9a-f]{40}$/;
/** The comparisons of one Application, one at a time: requests that come during one lead to one more. */
class Refresher {
    #world;
    #managed;
    #pending;
    #running = false;
    constructor(world, managed) {
        this.#world = world;
        this.#managed = managed;
    }
    /** Asks for a comparison of at least this level; returns at once. */
    request(level) {
        this.#pending = this.#pending === undefined || level > this.#pending ? level : this.#pending;
        if (this.#running)
            return;
        this.#running = true;
        this.#world.pace.spawn(() => this.#drain());
    }
    async #drain() {
        while (this.#pending !== undefined) {
            await this.#world.pace.pause(this.#world.delays.reconcile);
            const level = this.#pending;
            this.#pending = undefined;
            const settled = this.#managed.afterOperation;
            await this.#reconcile(level);
            if (settled !== undefined && settled === this.#managed.afterOperation) {
                this.#managed.afterOperation = undefined;
                settled();
            }
        }
        this.#running = false;
    }
    async #reconcile(requested) {
        const { store, clock, pace, delays } = this.#world;
        const application = store.find(this.#managed.key);
        if (application === undefined || application.metadata.annotations?.[SKIP_ANNOTATION] === 'true')
            return;
        const level = specChanged(application) && requested < 3 ? 3 : requested;
        const startedAt = clock.now();
        const sources = sourcesOf(application.spec);
        const pinned = level === 1 ? comparedRevisions(application, sources.length) : undefined;
        const desired = await loadDesiredState(this.#world, application, { sources, fresh: level >= 3, hard: level === 4, ...(pinned === undefined ? {} : { revisions: pinned }) });
        await pace.pause(delays.compare);
        if (this.#hidesError(desired, level))
            return;
        const { destination } = application.spec;
        this.#conclude({ movesReconciledAt: level >= 2, startedAt, sources, multiSource: isMultiSource(application.spec), destination, desired }, application);
    }
    /** Errors of comparisons that nobody asked for are kept back for a while: the status stays as it was. */
    #hidesError(desired, level) {
        const now = this.#world.clock.monotonicMs();
        if (desired.kind === 'loaded') {
            this.#managed.repositoryErrorSince = undefined;
            return false;
        }
        this.#managed.repositoryErrorSince ??= now;
        return level < 3 && now - this.#managed.repositoryErrorSince < this.#world.delays.repositoryErrorGrace;
    }
    /**
     * Auto-sync first, then the status, in separate writes, as the controller does. The request by annotation goes with the status,
     * and with it one that has come since `seen`: up to 3.5 such a request is swallowed.
     */
    #conclude(pass, seen) {
        const { store, clock, events } = this.#world;
        const { key, live } = this.#managed;
        const current = store.find(key);
        if (current === undefined)
            return;
        if (pass.desired.kind === 'loaded')
            this.#managed.wanted = pass.desired.manifests;
        const comparison = comparison_compare(pass.desired, live);
        const windows = windowsFor(this.#world, current);
        const decision = decideAutoSync({ application: current, desired: pass.desired, comparison, windows, now: clock.now() });
        if (decision.kind === 'start') {
            startOperation(this.#world, this.#managed, { operation: decision.operation, writer: 'argocd-application-controller', event: { message: `Initiated automated sync to '${pass.desired.kind === 'loaded' ? pass.desired.revisions.join(', ') : ''}'` } });
        }
        const found = [];
        if (pass.desired.kind === 'failed')
            found.push({ type: 'ComparisonError', message: pass.desired.message });
        if (decision.kind === 'declined' && decision.condition !== undefined)
            found.push(decision.condition);
        const before = store.find(key)?.status ?? current.status;
        const status = comparedStatus(before, { ...pass, comparison, found, images: live.images(), now: clock.now() });
        const acknowledged = seen.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined && this.#world.faults.hangRefresh !== true;
        if ((0,external_node_util_.isDeepStrictEqual)(status, before) && !acknowledged)
            return;
        // Told before it is written, so that an event may be there for a change that is not yet.
        if (before.sync.status !== status.sync.status) {
            events.record(current, { reason: 'ResourceUpdated', message: `Updated sync status: ${before.sync.status ?? ''} -> ${status.sync.status ?? ''}` });
        }
        if (before.health?.status !== status.health?.status) {
            events.record(current, { reason: 'ResourceUpdated', message: `Updated health status: ${before.health?.status ?? ''} -> ${status.health?.status ?? ''}` });
        }
        store.write(key, 'argocd-application-controller', (application) => ({ ...(acknowledged ? withoutRequest(application) : application), status }));
    }
}
/** Only where there is a hydrator does anybody remove the request to it. */
function withoutRequest(application) {
    const { annotations = {}, ...metadata } = application.metadata;
    const done = application.spec.sourceHydrator === undefined ? [REFRESH_ANNOTATION] : [REFRESH_ANNOTATION, HYDRATE_ANNOTATION];
    const kept = Object.entries(annotations).filter(([name]) => !done.includes(name));
    return { ...application, metadata: kept.length === 0 ? metadata : { ...metadata, annotations: Object.fromEntries(kept) } };
}
function specChanged(application) {
    const { reconciledAt, sync } = application.status;
    if (reconciledAt === undefined)
        return false;
    const compared = sync.comparedTo.sources ?? (sync.comparedTo.source === undefined ? [] : [sync.comparedTo.source]);
    return !(0,external_node_util_.isDeepStrictEqual)([...compared], [...sourcesOf(application.spec)]);
}
function comparedRevisions(application, count) {
    const { revision, revisions } = application.status.sync;
    const known = revisions ?? (revision === undefined ? [] : [revision]);
    return known.length === count && known.every((text, index) => SHA.test(text) || application.spec.sources?.[index]?.chart !== undefined || application.spec.source?.chart !== undefined) ? known : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/control-plane.js


















/** Creates the applications as they were left by an earlier deployment, and starts the controller. */
async function startControlPlane(options) {
    const { clock } = options;
    const delays = { ...DEFAULT_DELAYS, ...options.delays };
    const sources = new Map();
    const world = {
        clock,
        pace: new Pacemaker(clock),
        store: new ApplicationStore(clock),
        events: new EventLog(clock),
        delays,
        sources,
        charts: options.charts ?? {},
        projects: new Projects(clock, options.applications.map(({ project = 'default' }) => project)),
        failures: new Map(),
        pullRequests: options.pullRequests ?? (() => []),
        standsIn: options.standsIn ?? false,
        generate: options.generate ?? (() => undefined),
        faults: options.faults ?? {},
        windows: options.windows ?? [],
        outcome: options.outcome ?? (() => 'healthy'),
        applied: () => undefined,
    };
    for (const [url, repository] of Object.entries(options.repositories)) {
        const source = new GitSource({ repository, clock, lagMs: () => world.faults.lsRemoteLagMs ?? 0, revisionCacheMs: delays.revisionCache });
        await source.open();
        sources.set(url, source);
    }
    const managed = new Map();
    const create = async (seed) => {
        const application = await createApplication(world, seed);
        managed.set(application.key, application);
    };
    for (const seed of options.applications)
        await create(seed);
    const applicationSets = new ApplicationSets(world, async (seed) => {
        await create(seed);
        if (seed.initial === 'never-deployed')
            managed.get(`${seed.namespace ?? 'argocd'}/${seed.name}`)?.requestRefresh(3);
    });
    await adoptOffspring({ world, managed, applicationSets, create });
    watchSpecs(world, managed);
    world.applied = (manifest) => { followOffspring(manifest, { world, managed, applicationSets, create }); };
    if (delays.poll > 0)
        world.pace.spawn(() => poll(world, managed));
    const createByApi = (draft, username) => {
        const created = world.store.create(draft);
        const adopted = manage(world, created);
        managed.set(adopted.key, adopted);
        world.events.record(created, { reason: 'ResourceCreated', message: 'created application', by: username });
        adopted.requestRefresh(3);
        return created;
    };
    return { world, managed, applicationSets, create: createByApi };
}
async function createApplication(world, seed) {
    const created = world.store.create(newApplication(seed, world.clock.now()));
    const managed = manage(world, created);
    const initial = seed.initial ?? {};
    const sources = sourcesOf(created.spec);
    const revisions = initial === 'never-deployed' || initial.revision === undefined ? {} : { revisions: initialRevisions(sources, initial.revision) };
    const desired = await loadDesiredState(world, created, { sources, fresh: true, ...revisions });
    if (initial !== 'never-deployed' && desired.kind === 'loaded')
        deployInitially(world, { managed, desired, health: initial.health ?? 'Healthy' });
    firstComparison(world, managed, desired);
    return managed;
}
/** Sources of the same repository have the same commit; others what they follow. */
function initialRevisions(sources, revision) {
    const [first] = sources;
    return sources.map((source, index) => (index === 0 || (source.repoURL === first?.repoURL && source.chart === undefined) ? revision : undefined));
}
/** What the controller remembers of an Application it has not seen before. */
function manage(world, created) {
    const requests = {};
    const managed = {
        key: qualifiedName(created),
        live: new LiveState(),
        wanted: [],
        requestRefresh: (level) => requests.refresher?.request(level),
        afterOperation: undefined,
        termination: new AbortController(),
        syncMs: undefined,
        repositoryErrorSince: undefined,
    };
    requests.refresher = new Refresher(world, managed);
    return managed;
}
function deployInitially(world, initial) {
    const { managed, desired } = initial;
    const now = world.clock.now();
    for (const manifest of desired.manifests) {
        if (manifest.hook !== undefined)
            continue;
        const message = initial.health === 'Degraded' ? { message: pullFailure(manifest) } : {};
        managed.live.apply(manifest, { now, health: { status: initial.health, ...message } });
        if (isStepwise(manifest))
            managed.live.report(keyOf(manifest), 1, settled(manifest.object, 1));
    }
    world.store.write(managed.key, 'argocd-application-controller', (application) => {
        const sources = sourcesOf(application.spec);
        const [source = { repoURL: '' }] = sources;
        const [revision = ''] = desired.revisions;
        const several = isMultiSource(application.spec);
        const what = several ? { revisions: desired.revisions, source: { repoURL: '' }, sources } : { revision, source };
        const at = timestamp(now);
        const initiatedBy = { username: 'admin' };
        const sync = several ? { revisions: desired.revisions, sources } : { revision, source };
        const operationState = {
            operation: { sync, initiatedBy, retry: {} },
            phase: 'Succeeded',
            message: 'successfully synced (all tasks run)',
            syncResult: what,
            startedAt: at,
            finishedAt: at,
        };
        const history = [{ id: 0, ...what, deployedAt: at, deployStartedAt: at, initiatedBy }];
        return { ...application, status: { ...application.status, history, operationState } };
    });
}
/** The status as a comparison with what was deployed leaves it. */
function firstComparison(world, managed, desired) {
    if (desired.kind === 'loaded')
        managed.wanted = desired.manifests;
    const now = world.clock.now();
    world.store.write(managed.key, 'argocd-application-controller', (application) => ({
        ...application,
        status: comparedStatus(application.status, {
            startedAt: now,
            now,
            sources: sourcesOf(application.spec),
            multiSource: isMultiSource(application.spec),
            destination: application.spec.destination,
            desired,
            comparison: comparison_compare(desired, managed.live),
            found: desired.kind === 'failed' ? [{ type: 'ComparisonError', message: desired.message }] : [],
            images: managed.live.images(),
            movesReconciledAt: true,
        }),
    }));
}
/** A changed source is compared at once; so is an Application whose auto-sync was switched on. */
function watchSpecs(world, managed) {
    const known = new Map(world.store.all().map((application) => [qualifiedName(application), whatIsWanted(application)]));
    world.store.watch(({ type, application }) => {
        const key = qualifiedName(application);
        if (type !== 'MODIFIED') {
            known.set(key, whatIsWanted(application));
            return;
        }
        const changed = known.get(key) !== whatIsWanted(application);
        known.set(key, whatIsWanted(application));
        if (changed)
            managed.get(key)?.requestRefresh(3);
    });
}
function whatIsWanted(application) {
    return JSON.stringify([(0,argocd_application/* isAutoSynced */.Y)(application), sourcesOf(application.spec)]);
}
async function poll(world, managed) {
    for (;;) {
        await world.pace.idle(world.delays.poll);
        for (const application of managed.values())
            application.requestRefresh(2);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/access.js


/** Logins of one user within this time count towards the limit, in milliseconds. */
const FAILURE_WINDOW_MS = 300_000;
const MAX_FAILURES = 5;
const BAD_LOGIN = 'Invalid username or password';
/** Who may do what. */
class Access {
    #options;
    #plane;
    #sessions = new Map();
    #failures = new Map();
    #issued = 0;
    constructor(options, plane) {
        this.#options = options;
        this.#plane = plane;
    }
    /** The caller; undefined without any credential. Throws GrpcError for one that is not valid. */
    identify(request) {
        const token = this.#tokenOf(request);
        const known = token === undefined ? undefined : (this.#sessions.get(token) ?? this.#options.tokens?.[token]);
        if (known !== undefined)
            return known;
        if (this.#options.anonymous === true)
            return 'anonymous';
        if (token === undefined)
            return undefined;
        throw new GrpcError(GrpcCode.unauthenticated, `invalid session: ${whyInvalid(token)}`);
    }
    /** Like `identify`, and throws where nobody called. */
    authenticate(request) {
        const username = this.identify(request);
        if (username === undefined)
            throw new GrpcError(GrpcCode.unauthenticated, 'no session information');
        return username;
    }
    /** A session token for a user. Every login takes its time, and all refusals read the same. */
    async logIn(username, password) {
        const { world } = this.#plane;
        if (username === '' || password === '')
            throw new GrpcError(GrpcCode.unauthenticated, 'no credentials supplied');
        if (username.length > 32)
            throw new GrpcError(GrpcCode.invalidArgument, 'Username is too long (32 bytes max)');
        await world.pace.pause(world.delays.login);
        const now = world.clock.monotonicMs();
        const recent = (this.#failures.get(username) ?? []).filter((at) => now - at < FAILURE_WINDOW_MS);
        if (recent.length >= MAX_FAILURES || this.#options.users?.[username] !== password) {
            this.#failures.set(username, [...recent, now]);
            throw new GrpcError(GrpcCode.unauthenticated, BAD_LOGIN);
        }
        this.#failures.delete(username);
        return this.issue(username);
    }
    /** A token for a user who has proved who it is. */
    issue(username) {
        this.#issued += 1;
        const token = `simulated.${this.#issued}.session`;
        this.#sessions.set(token, username);
        return token;
    }
    /** Ends the session of a token; other tokens stay valid. */
    logOut(request) {
        const token = this.#tokenOf(request);
        if (token !== undefined)
            this.#sessions.delete(token);
    }
    may(username, action, object) {
        if (username.startsWith('proj:'))
            return this.#plane.world.projects.permits(username, action, object);
        return this.#options.permission?.(username, action, object) ?? true;
    }
    /** Throws the server's detailed refusal. */
    require(username, action, application) {
        const object = objectOf(application);
        if (this.may(username, action, object))
            return;
        const issued = timestamp(this.#plane.world.clock.now());
        throw new GrpcError(GrpcCode.permissionDenied, `permission denied: applications, ${action}, ${object}, sub: ${username}, iat: ${issued}`);
    }
    /** The same for a project. Roles of a project may only see it. */
    requireOnProject(username, action, name) {
        const role = username.startsWith('proj:');
        if (role ? action === 'get' && username.startsWith(`proj:${name}:`) : this.may(username, `projects/${action}`, name))
            return;
        throw new GrpcError(GrpcCode.permissionDenied, `permission denied: projects, ${action}, ${name}, sub: ${username}, iat: ${timestamp(this.#plane.world.clock.now())}`);
    }
    /**
     * The Application, or a refusal that does not tell whether it exists: without `project` always 403; with it
     * 403 only where the caller may not act in that project, else 404.
     */
    find(question) {
        const { username, name, project, action } = question;
        const denied = new GrpcError(GrpcCode.permissionDenied, 'permission denied');
        if (this.#forbidsNext())
            throw denied;
        if (project !== undefined && project !== '' && !this.may(username, action, `${project}/${name}`))
            throw denied;
        const key = `${question.namespace ?? 'argocd'}/${name}`;
        const application = this.#plane.world.store.find(key);
        const managed = this.#plane.managed.get(key);
        const absent = project === undefined || project === '' ? denied : new GrpcError(GrpcCode.notFound, `applications.argoproj.io "${name}" not found`);
        if (application === undefined || managed === undefined)
            throw absent;
        if (!this.may(username, action, objectOf(application)))
            throw absent;
        if (project !== undefined && project !== '' && project !== application.spec.project)
            throw absent;
        return { application, managed };
    }
    #forbidsNext() {
        const { world } = this.#plane;
        const left = world.faults.forbidNext ?? 0;
        if (left > 0)
            world.faults = { ...world.faults, forbidNext: left - 1 };
        return left > 0;
    }
    #tokenOf({ headers = {} }) {
        const direct = headers['grpc-metadata-token'];
        if (direct !== undefined && direct !== '')
            return direct;
        const bearer = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1];
        if (bearer !== undefined && this.#looksLikeToken(bearer))
            return bearer;
        return /(?:^|;\s*)argocd\.token=([^;]+)/.exec(headers['cookie'] ?? '')?.[1];
    }
    #looksLikeToken(bearer) {
        if (bearer.split('.').length === 3)
            return true;
        return this.#options.lenientTokens !== false && this.#options.tokens?.[bearer] !== undefined;
    }
}
/** In the words of the library that reads tokens. */
function whyInvalid(token) {
    const [head = ''] = token.split('.');
    if (!/^[\w-]+$/.test(head) || head.length % 4 === 1)
        return `token is malformed: could not base64 decode header: illegal base64 data at input byte ${Math.max(0, head.length - 1)}`;
    try {
        JSON.parse(Buffer.from(head, 'base64url').toString('utf8'));
    }
    catch {
        return 'token is malformed: could not JSON decode header: invalid character looking for beginning of value';
    }
    return 'token signature is invalid: signature is invalid';
}
/** `<project>/<name>`, with the namespace in between outside the control plane's. */
function objectOf({ spec, metadata }) {
    return metadata.namespace === 'argocd' ? `${spec.project}/${metadata.name}` : `${spec.project}/${metadata.namespace}/${metadata.name}`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/operations-api.js








/** A field of a request; names match in any case. */
function field(body, name) {
    const key = Object.keys(body).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : body[key];
}
/** POST sync: the refusals in the server's order, then the operation. Resolves the revision now. */
async function requestSync(call) {
    const { world, managed, application, body } = call;
    const windows = windowsFor(world, application);
    if (!canSync(windows, { now: world.clock.now(), manual: true })) {
        throw new GrpcError(GrpcCode.permissionDenied, 'cannot sync: blocked by sync window');
    }
    call.require('sync');
    const dryRun = field(body, 'dryRun') === true;
    if (Array.isArray(field(body, 'manifests')))
        call.require('override');
    refuseDeleting(application);
    const resolved = await resolveRevisions(call, dryRun);
    const operation = syncOperation(call, { revisions: resolved.map(({ revision }) => revision), dryRun });
    const partial = (operation.sync?.resources?.length ?? 0) > 0 ? 'partial ' : '';
    const message = `initiated ${partial}sync to ${resolved.map(({ shown }) => shown).join(',')}`;
    return startOperation(world, managed, { operation, writer: 'argocd-server', event: { message, by: call.username } });
}
/** POST rollback: only asks for the operation; the windows are the controller's affair. */
function requestRollback(call) {
    const { world, managed, application, body } = call;
    refuseDeleting(application);
    if ((0,argocd_application/* isAutoSynced */.Y)(application)) {
        throw new GrpcError(GrpcCode.failedPrecondition, 'rollback cannot be initiated when auto-sync is enabled');
    }
    const id = field(body, 'id');
    if (typeof id !== 'number')
        throw new GrpcError(GrpcCode.internal, 'grpc: error while marshaling: proto: required field "id" not set');
    const entry = application.status.history?.find((candidate) => candidate.id === id);
    if (entry === undefined) {
        throw new GrpcError(GrpcCode.invalidArgument, `application ${qualifiedName(application)} does not have deployment with id ${id}`);
    }
    const { revision, revisions, source, sources } = entry;
    if ((source === undefined || source.repoURL === '') && sources === undefined) {
        throw new GrpcError(GrpcCode.failedPrecondition, 'cannot rollback to revision deployed with Argo CD v0.11 or lower. sync to revision instead.');
    }
    const what = sources === undefined ? { ...(revision === undefined ? {} : { revision }), ...(source === undefined ? {} : { source }) } : { sources, ...(revisions === undefined ? {} : { revisions }) };
    const syncOptions = application.spec.syncPolicy?.syncOptions;
    const operation = {
        sync: {
            ...what,
            ...(field(body, 'prune') === true ? { prune: true } : {}),
            ...(field(body, 'dryRun') === true ? { dryRun: true } : {}),
            syncStrategy: { apply: {} },
            ...(syncOptions === undefined ? {} : { syncOptions }),
        },
        initiatedBy: { username: call.username },
        retry: {},
    };
    return startOperation(world, managed, { operation, writer: 'argocd-server', event: { message: `initiated rollback to ${id}`, by: call.username } });
}
/** DELETE operation: only marks it Terminating. */
function requestTermination({ world, managed, application, username }) {
    const { operationState } = application.status;
    if (application.operation === undefined || operationState === undefined) {
        throw new GrpcError(GrpcCode.invalidArgument, 'Unable to terminate operation. No operation is in progress');
    }
    const written = world.store.write(managed.key, 'argocd-server', (current) => ({
        ...current,
        status: { ...current.status, operationState: { ...operationState, phase: 'Terminating' } },
    }));
    world.events.record(written, { reason: 'ResourceUpdated', message: 'terminated running operation', by: username });
    managed.termination.abort(new Error('terminated'));
}
function refuseDeleting(application) {
    if (application.metadata.deletionTimestamp !== undefined)
        throw new GrpcError(GrpcCode.failedPrecondition, 'application is deleting');
}
/** One revision for each source: those asked for, else the target revisions, all resolved to commits; and how each is shown. */
async function resolveRevisions(call, dryRun) {
    const { world, application, body } = call;
    const sources = sourcesOf(application.spec);
    const asked = askedRevisions(body, sources.length);
    const resolved = [];
    for (const [index, source] of sources.entries()) {
        const target = source.targetRevision === undefined || source.targetRevision === '' ? (source.chart === undefined ? 'HEAD' : '*') : source.targetRevision;
        const revision = asked[index] ?? '';
        if (revision !== '' && revision !== target && (0,argocd_application/* isAutoSynced */.Y)(application) && !dryRun) {
            const subject = isMultiSource(application.spec) ? `Cannot sync source ${source.repoURL} to` : 'Cannot sync to';
            throw new GrpcError(GrpcCode.failedPrecondition, `${subject} ${revision}: auto-sync currently set to ${source.targetRevision ?? ''}`);
        }
        try {
            const wanted = revision === '' ? target : revision;
            const found = await resolveRevision(world, source, { revision: wanted, fresh: true });
            resolved.push({ revision: found, shown: found === wanted ? found : `${wanted} (${found})` });
        }
        catch (error) {
            if (!(error instanceof SourceError))
                throw error;
            throw new GrpcError(GrpcCode.failedPrecondition, `error resolving repo revision: rpc error: code = Unknown desc = ${error.message}`);
        }
    }
    return resolved;
}
function askedRevisions(body, count) {
    const revision = field(body, 'revision');
    const positions = field(body, 'sourcePositions');
    const revisions = field(body, 'revisions');
    if (!Array.isArray(positions) || !Array.isArray(revisions))
        return typeof revision === 'string' ? [revision] : [];
    const asked = Array.from({ length: count }, () => '');
    for (const [index, position] of positions.entries()) {
        const wanted = revisions[index];
        if (typeof position !== 'number' || position < 1 || position > count)
            throw new GrpcError(GrpcCode.unknown, 'source position is out of range');
        if (typeof wanted === 'string')
            asked[position - 1] = wanted;
    }
    return asked;
}
function syncOperation(call, what) {
    const { application, body } = call;
    const { spec } = application;
    const options = field(body, 'syncOptions');
    const items = (0,json/* isJsonObject */.O)(options) ? field(options, 'items') : undefined;
    // Present in the request, even empty, they replace the Application's own instead of adding to them.
    const syncOptions = (0,json/* isJsonObject */.O)(options) ? (Array.isArray(items) ? items.filter((item) => typeof item === 'string') : []) : (spec.syncPolicy?.syncOptions ?? []);
    const resources = field(body, 'resources');
    const strategy = field(body, 'strategy');
    const infos = field(body, 'infos');
    const [revision = ''] = what.revisions;
    return {
        sync: {
            ...(isMultiSource(spec) ? { sources: sourcesOf(spec), revisions: what.revisions } : { revision, ...sourceField(spec) }),
            ...(field(body, 'prune') === true ? { prune: true } : {}),
            ...(what.dryRun ? { dryRun: true } : {}),
            ...((0,json/* isJsonObject */.O)(strategy) ? { syncStrategy: strategy } : {}),
            ...(Array.isArray(resources) && resources.length > 0 ? { resources } : {}),
            ...(syncOptions.length === 0 ? {} : { syncOptions }),
        },
        initiatedBy: { username: call.username },
        ...(Array.isArray(infos) && infos.length > 0 ? { info: infos } : {}),
        retry: retryOf(field(body, 'retryStrategy'), spec),
    };
}
function retryOf(requested, spec) {
    return (0,json/* isJsonObject */.O)(requested) ? requested : (spec.syncPolicy?.retry ?? {});
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-crud.js






const CASCADE = 'resources-finalizer.argocd.argoproj.io';
/** POST: creates an Application that is not deployed, after a look at its project and its source. */
async function application_crud_createApplication(call, server) {
    const { plane, access } = server;
    const draft = draftOf(call.body, plane.world);
    access.require(call.username, 'create', draft);
    const existing = plane.world.store.find(`${draft.metadata.namespace}/${draft.metadata.name}`);
    if (existing !== undefined) {
        if (isSame(existing, draft))
            return existing;
        if (!call.upsert)
            throw new GrpcError(GrpcCode.invalidArgument, 'existing application spec is different, use upsert flag to force update');
        access.require(call.username, 'update', existing);
        access.require(call.username, 'update', draft);
        requireProject(plane.world, draft.spec.project);
        if (call.validate)
            await requireSource(plane.world, draft);
        return plane.world.store.write(`${draft.metadata.namespace}/${draft.metadata.name}`, 'argocd-server', (current) => ({
            ...current,
            spec: draft.spec,
            metadata: {
                ...current.metadata,
                ...(draft.metadata.finalizers === undefined ? {} : { finalizers: draft.metadata.finalizers }),
                labels: { ...current.metadata.labels, ...draft.metadata.labels },
                annotations: { ...current.metadata.annotations, ...draft.metadata.annotations },
            },
        }));
    }
    requireProject(plane.world, draft.spec.project);
    if (call.validate)
        await requireSource(plane.world, draft);
    return plane.create(draft, call.username);
}
/** What POST compares: the rest of an Application is none of whoever sends it. */
function isSame(existing, { spec, metadata }) {
    const parts = (of) => [of.spec, of.metadata.labels ?? {}, of.metadata.annotations ?? {}, of.metadata.finalizers ?? []];
    return (0,external_node_util_.isDeepStrictEqual)(parts(existing), parts({ spec, metadata }));
}
/** DELETE: with `cascade` what was deployed goes too, and the Application stays until it has gone. */
function deleteApplication(world, { managed, application }, how) {
    if (!how.cascade) {
        world.store.remove(managed.key);
        return;
    }
    world.store.write(managed.key, 'argocd-server', (current) => ({
        ...current,
        metadata: { ...current.metadata, deletionTimestamp: timestamp(world.clock.now()), finalizers: [CASCADE] },
    }));
    world.pace.spawn(async () => {
        await world.pace.pause(world.delays.sync);
        if (world.store.find(managed.key)?.metadata.uid === application.metadata.uid)
            world.store.remove(managed.key);
    });
}
/** What a changed or new Application must fulfil. Throws GrpcError. */
async function requireSource(world, application) {
    const sources = sourcesOf(application.spec);
    const desired = await loadDesiredState(world, application, { sources, fresh: true });
    if (desired.kind === 'loaded')
        return;
    const reason = desired.message.replace(/^.*?source \d+ of \d+: /, '');
    const path = sources[0]?.path ?? '';
    throw new GrpcError(GrpcCode.invalidArgument, `application spec for ${application.metadata.name} is invalid: InvalidSpecError: Unable to generate manifests in ${path}: ${reason}`);
}
/** Throws GrpcError where there is none of that name. */
function requireProject(world, project) {
    if (!world.projects.exists(project)) {
        throw new GrpcError(GrpcCode.invalidArgument, `app is not allowed in project "${project}", or the project does not exist`);
    }
}
function draftOf(body, world) {
    const metadata = application_crud_objectIn(field(body, 'metadata'));
    const spec = application_crud_objectIn(field(body, 'spec'));
    const { name, namespace, labels, annotations, finalizers } = metadata;
    if (typeof name !== 'string' || name === '')
        throw new GrpcError(GrpcCode.invalidArgument, 'application name is required');
    return {
        metadata: {
            name,
            namespace: typeof namespace === 'string' && namespace !== '' ? namespace : 'argocd',
            generation: 1,
            creationTimestamp: timestamp(world.clock.now()),
            ...((0,json/* isJsonObject */.O)(labels) ? { labels: labels } : {}),
            ...(Array.isArray(finalizers) ? { finalizers: finalizers.filter((one) => typeof one === 'string') } : {}),
            ...((0,json/* isJsonObject */.O)(annotations) ? { annotations: annotations } : {}),
        },
        spec: { ...spec, destination: application_crud_objectIn(spec.destination), project: typeof spec.project === 'string' && spec.project !== '' ? spec.project : 'default' },
        status: EMPTY_STATUS,
    };
}
function application_crud_objectIn(value) {
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-set-routes.js







/** The routes below `/api/v1/applicationsets`. Here a missing set is 404 to everybody, and refusals are detailed. */
function applicationSetRoutes(plane, access) {
    const require = (username, action, object) => {
        if (access.may(username, `applicationsets/${action}`, object))
            return;
        const issued = timestamp(plane.world.clock.now());
        throw new GrpcError(GrpcCode.permissionDenied, `permission denied: applicationsets, ${action}, ${object}, sub: ${username}, iat: ${issued}`);
    };
    const find = ({ variables: [name = ''], query, username }, action, missing) => {
        const set = plane.applicationSets.find(query.get('appsetNamespace') ?? 'argocd', name);
        if (set === undefined)
            throw new GrpcError(GrpcCode.notFound, `${missing} "${name}" not found`);
        require(username, action, `${set.project}/${name}`);
        return set;
    };
    return [
        {
            method: 'GET',
            path: '/api/v1/applicationsets/*',
            answer: (call) => http_messages_json(view(find(call, 'get', 'error getting ApplicationSet: applicationset.argoproj.io'))),
        },
        {
            method: 'POST',
            path: '/api/v1/applicationsets',
            answer: ({ body, username, query }) => {
                const manifest = setIn(body);
                require(username, 'create', `${projectOf(manifest)}/${manifest.name}`);
                const before = plane.applicationSets.find(manifest.namespace, manifest.name);
                if (before !== undefined && query.get('upsert') === 'true' && !(0,external_node_util_.isDeepStrictEqual)([before.manifest.object['spec'], before.manifest.object['metadata']], [manifest.object['spec'], manifest.object['metadata']])) {
                    require(username, 'update', `${projectOf(manifest)}/${manifest.name}`);
                    return http_messages_json(view(plane.applicationSets.apply(manifest)));
                }
                if (before !== undefined && !(0,external_node_util_.isDeepStrictEqual)(before.manifest.object['spec'], manifest.object['spec'])) {
                    throw new GrpcError(GrpcCode.invalidArgument, 'existing ApplicationSet spec is different, use upsert flag to force update');
                }
                return http_messages_json(view(before ?? plane.applicationSets.apply(manifest)));
            },
        },
        {
            method: 'DELETE',
            path: '/api/v1/applicationsets/*',
            answer: (call) => {
                const set = find(call, 'delete', 'error getting ApplicationSets: applicationsets.argoproj.io');
                plane.applicationSets.remove(set.key);
                for (const name of set.applications)
                    remove(plane, `${set.manifest.namespace}/${name}`);
                return http_messages_json({});
            },
        },
        {
            method: 'POST',
            path: '/api/v1/applicationsets/generate',
            answer: ({ body, username }) => {
                const set = field(body, 'applicationSet');
                if (!(0,json/* isJsonObject */.O)(set))
                    throw new GrpcError(GrpcCode.invalidArgument, 'error creating ApplicationSets: ApplicationSets is nil in request');
                const applications = plane.world.generate(set) ?? expandSet(set, plane.world.pullRequests());
                const [spec] = applications.map((application) => application['spec']);
                const project = (0,json/* isJsonObject */.O)(spec) && typeof spec['project'] === 'string' ? spec['project'] : 'default';
                const name = (0,json/* isJsonObject */.O)(set['metadata']) ? set['metadata']['name'] : '';
                require(username, 'create', `${project}/${typeof name === 'string' ? name : ''}`);
                return http_messages_json(applications.length === 0 ? {} : { applications: applications.map((application) => ({ ...application, status: {} })) });
            },
        },
    ];
}
/** What POST carries. Throws GrpcError. */
function setIn(body) {
    const metadata = field(body, 'metadata');
    const { name, namespace } = (0,json/* isJsonObject */.O)(metadata) ? metadata : {};
    if (typeof name !== 'string' || name === '')
        throw new GrpcError(GrpcCode.unknown, 'error checking create permissions for ApplicationSets  : error getting ApplicationSet\'s project "": resource name may not be empty');
    const where = typeof namespace === 'string' && namespace !== '' ? namespace : 'argocd';
    return { group: 'argoproj.io', version: 'v1alpha1', kind: 'ApplicationSet', name, namespace: where, hook: undefined, object: body };
}
/** The set owns it, and takes it along with what it has deployed. */
function remove({ world, managed }, key) {
    const [known, application] = [managed.get(key), world.store.find(key)];
    if (known !== undefined && application !== undefined)
        deleteApplication(world, { managed: known, application }, { cascade: true });
}
function view({ manifest, applications, error }) {
    const { metadata, spec } = manifest.object;
    const condition = (type, status, message) => ({ type, status, message, reason: type });
    return {
        metadata: { ...((0,json/* isJsonObject */.O)(metadata) ? metadata : {}), namespace: manifest.namespace },
        ...(spec === undefined ? {} : { spec }),
        status: {
            conditions: error === undefined
                ? [condition('ErrorOccurred', 'False', 'Successfully generated parameters for all Applications'), condition('ResourcesUpToDate', 'True', 'All applications have been generated successfully')]
                : [condition('ErrorOccurred', 'True', error), condition('ResourcesUpToDate', 'False', error)],
            ...(applications.length === 0 ? {} : {
                resources: applications.map((name) => ({ group: 'argoproj.io', version: 'v1alpha1', kind: 'Application', namespace: manifest.namespace, name })),
            }),
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pick-fields.js

/** All that `fields` of a list can name; the rest is never there. Source: appFields in pkg/apiclient/application/forwarder_overwrite.go. */
const LIST_FIELDS = [
    'metadata.name', 'metadata.namespace', 'metadata.annotations', 'metadata.labels', 'metadata.creationTimestamp', 'metadata.deletionTimestamp',
    'spec', 'spec.destination', 'spec.project', 'spec.source', 'spec.sources', 'spec.sourceHydrator', 'spec.syncPolicy',
    'status.sourceHydrator', 'status.summary', 'status.sync.status', 'status.sync.revision', 'status.health',
    'status.operationState.startedAt', 'status.operationState.finishedAt', 'status.resources', 'operation.sync', 'status.operationState.phase',
    'status.operationState.operation.sync',
];
/** Of these an absent value is shown as null. */
const NULLABLE = new Set(['metadata.annotations', 'metadata.labels', 'metadata.deletionTimestamp', 'spec.source', 'spec.sources', 'spec.sourceHydrator', 'spec.syncPolicy']);
/** A list of Applications with the fields asked for: exact names from a closed list, with `-` in front all of that list but those. */
function pickListFields(answer, fields) {
    if (fields === null || fields === '')
        return answer;
    const exclude = fields.startsWith('-');
    const asked = new Set(fields.slice(exclude ? 1 : 0).split(','));
    const chosen = LIST_FIELDS.filter((name) => asked.has(`items.${name}`) !== exclude);
    return { items: answer.items?.map((item) => withFields(item, chosen)) ?? null, metadata: answer.metadata };
}
function withFields(item, names) {
    const result = {};
    for (const name of names) {
        // The server fills this one from the result, not from the request.
        const from = name === 'status.operationState.operation.sync' ? 'status.operationState.syncResult' : name;
        const value = from.split('.').reduce((current, key) => ((0,json/* isJsonObject */.O)(current) ? current[key] : undefined), item);
        if (value === undefined && !NULLABLE.has(name))
            continue;
        const steps = name.split('.');
        let parent = result;
        for (const step of steps.slice(0, -1)) {
            const below = (0,json/* isJsonObject */.O)(parent[step]) ? { ...parent[step] } : {};
            parent[step] = below;
            parent = below;
        }
        parent[steps.at(-1) ?? ''] = value ?? null;
    }
    return result;
}
/**
 * The parts of an answer that `fields` names (`items.metadata.name,items.spec`); with a leading `-` all but those.
 * So it is with streams; of lists the fields are a closed list.
 */
function pickFields(value, fields) {
    if (fields === null || fields === '')
        return value;
    const exclude = fields.startsWith('-');
    const paths = fields.slice(exclude ? 1 : 0).split(',').map((path) => path.split('.'));
    // A round trip, so that what is filtered is what would have been sent.
    const plain = JSON.parse(JSON.stringify(value));
    return filter(plain, { paths, exclude });
}
function filter(value, rule) {
    if (Array.isArray(value))
        return value.map((item) => filter(item, rule));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const kept = [];
    for (const [key, child] of Object.entries(value)) {
        const below = rule.paths.filter(([head]) => head === key).map((path) => path.slice(1));
        const whole = below.some((path) => path.length === 0);
        if (whole !== rule.exclude && (whole || below.length === 0))
            kept.push([key, child]);
        else if (!whole && below.length > 0)
            kept.push([key, filter(child, { ...rule, paths: below })]);
    }
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/json-patch.js



/** `document` after a JSON patch (RFC 6902; `move` and `copy` are not simulated). Throws GrpcError for one that does not apply. */
function patchJson(document, text) {
    return operationsOf(text).reduce((current, operation) => apply(current, operation), structuredClone(document));
}
function operationsOf(text) {
    try {
        const value = JSON.parse(text);
        if (Array.isArray(value))
            return value.filter((entry) => (0,json/* isJsonObject */.O)(entry));
    }
    catch {
        // Answered below, like a patch that is no list.
    }
    throw new GrpcError(GrpcCode.unknown, `error decoding json patch: invalid character '${text.trim().slice(0, 1)}' looking for beginning of value`);
}
function apply(document, operation) {
    const { value } = operation;
    const [op, path] = [json_patch_textOf(operation['op']), json_patch_textOf(operation['path'])];
    const steps = path.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.at(-1);
    let parent = document;
    for (const step of steps.slice(0, -1))
        parent = json_patch_at(parent, step);
    if (last === undefined || (!(0,json/* isJsonObject */.O)(parent) && !Array.isArray(parent)))
        throw failed(op, path);
    const existing = json_patch_at(parent, last);
    if (op !== 'add' && existing === undefined)
        throw failed(op, path);
    if (op === 'test') {
        if (!(0,external_node_util_.isDeepStrictEqual)(existing, value))
            throw failed('testing', path);
        return document;
    }
    if (op !== 'add' && op !== 'replace' && op !== 'remove')
        throw failed(op, path);
    change(parent, last, op === 'remove' ? undefined : { value: value ?? null, insert: op === 'add' });
    return document;
}
function change(parent, key, to) {
    if (Array.isArray(parent)) {
        const list = parent;
        const index = key === '-' ? list.length : Number(key);
        if (to === undefined)
            list.splice(index, 1);
        else
            list.splice(index, to.insert ? 0 : 1, to.value);
    }
    else if (to === undefined) {
        Reflect.deleteProperty(parent, key);
    }
    else {
        Object.defineProperty(parent, key, { value: to.value, enumerable: true, configurable: true, writable: true });
    }
}
function json_patch_at(value, step) {
    if (Array.isArray(value))
        return value[Number(step)];
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
function json_patch_textOf(value) {
    return typeof value === 'string' ? value : '';
}
function failed(operation, path) {
    return new GrpcError(GrpcCode.unknown, `error applying patch: ${operation} operation does not apply: doc is missing path: ${path}`);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/patch-api.js





/**
 * PATCH: of spec, labels, annotations and finalizers. Status and operation cannot be set this way.
 * The source is looked up before anything is stored, so this fails while git cannot be read.
 */
async function patchApplication(world, managed, { body, username }) {
    const patchType = field(body, 'patchType');
    const patch = field(body, 'patch');
    if (typeof patch !== 'string' || typeof patchType !== 'string') {
        throw new GrpcError(GrpcCode.internal, `grpc: error while marshaling: proto: required field "${typeof patch === 'string' ? 'patchType' : 'patch'}" not set`);
    }
    const application = world.store.find(managed.key);
    if (application === undefined)
        throw new GrpcError(GrpcCode.permissionDenied, 'permission denied');
    const { spec, metadata } = patched(application, { kind: patchType, text: patch });
    requireProject(world, spec.project);
    await requireSource(world, { spec, metadata });
    const before = world.store.find(managed.key)?.spec.syncPolicy;
    const written = world.store.write(managed.key, 'argocd-server', (current) => withParts(current, { spec, metadata }));
    world.events.record(written, { reason: 'ResourceUpdated', message: 'updated application spec', by: username });
    const revertAfter = world.faults.parentRevertsAutomatedAfterMs;
    if (revertAfter !== undefined)
        world.pace.spawn(() => revertAutomated(world, managed, { afterMs: revertAfter, before }));
    return written;
}
function patched(application, patch) {
    const document = { spec: application.spec, metadata: application.metadata, status: application.status };
    switch (patch.kind) {
        case 'json':
        case '':
            return patchJson(document, patch.text);
        case 'merge':
            return merge(document, parsePatch(patch.text));
        default:
            throw new GrpcError(GrpcCode.invalidArgument, `Patch type '${patch.kind}' is not supported`);
    }
}
function withParts(application, { spec, metadata: { labels, annotations } }) {
    const { labels: _labels, annotations: _annotations, ...metadata } = application.metadata;
    return { ...application, spec, metadata: { ...metadata, ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) } };
}
async function revertAutomated(world, managed, parent) {
    await world.pace.pause(parent.afterMs);
    world.store.write(managed.key, 'argocd-application-controller', (application) => {
        const { syncPolicy: _changed, ...spec } = application.spec;
        return { ...application, spec: parent.before === undefined ? spec : { ...spec, syncPolicy: parent.before } };
    });
}
function parsePatch(patch) {
    try {
        const value = JSON.parse(patch);
        if ((0,json/* isJsonObject */.O)(value))
            return value;
    }
    catch {
        // Answered below, like a patch that is no object.
    }
    throw new GrpcError(GrpcCode.unknown, 'error calculating merge patch: Invalid JSON Patch');
}
/** JSON merge patch, RFC 7396. */
function merge(target, patch) {
    if (!(0,json/* isJsonObject */.O)(patch))
        return patch;
    const result = Object.create(null);
    for (const [key, value] of Object.entries((0,json/* isJsonObject */.O)(target) ? target : {}))
        if (value !== undefined)
            result[key] = value;
    for (const [key, value] of Object.entries(patch)) {
        if (value === null || value === undefined)
            Reflect.deleteProperty(result, key);
        else
            result[key] = merge(result[key], value);
    }
    return Object.fromEntries(Object.entries(result));
}

;// CONCATENATED MODULE: ./build/compiled/simulator/request-types.js


const MESSAGES = {
    ApplicationSyncRequest: { revision: 'string', dryRun: 'bool', prune: 'bool', appNamespace: 'string', project: 'string' },
    ApplicationRollbackRequest: { id: 'int64', dryRun: 'bool', prune: 'bool', appNamespace: 'string', project: 'string' },
};
/** Throws GrpcError, as the gateway does before anything else is looked at, for a field of another type. null counts as absent. */
function requireTypes(message, body) {
    for (const [name, type] of Object.entries(MESSAGES[message] ?? {})) {
        const value = field(body, name);
        const given = typeof value === 'boolean' ? 'bool' : typeof value;
        const fits = value === undefined || value === null || given === (type === 'int64' ? 'number' : type);
        if (!fits)
            throw new GrpcError(GrpcCode.invalidArgument, `json: cannot unmarshal ${given} into Go struct field ${message}.${name} of type ${type}`);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/refresh-api.js




/**
 * GET with `refresh`: sets the annotation, then waits for a write of the Application without it.
 * There is no limit to that, only the client's going away or the end of the simulator.
 */
async function refreshApplication(world, managed, request) {
    const kind = request.kind === 'hard' ? 'hard' : 'normal';
    const wanted = { [REFRESH_ANNOTATION]: kind, [HYDRATE_ANNOTATION]: 'normal' };
    const current = world.store.find(managed.key);
    const asked = current !== undefined && Object.entries(wanted).every(([name, value]) => current.metadata.annotations?.[name] === value);
    // A patch that changes nothing is no write.
    const marked = asked ? current : world.store.write(managed.key, 'argocd-server', (application) => {
        const annotations = { ...application.metadata.annotations, ...wanted };
        return { ...application, metadata: { ...application.metadata, annotations } };
    });
    const refreshed = nextWithout(world, managed, { after: Number(marked.metadata.resourceVersion), signal: request.signal });
    if (world.faults.hangRefresh !== true)
        managed.requestRefresh(kind === 'hard' ? 4 : 3);
    return refreshed;
}
function nextWithout(world, managed, wait) {
    return new Promise((resolve, reject) => {
        const ended = (0,child_abort/* childAbort */.R)(wait.signal, world.pace.stopped);
        const give = () => {
            unwatch();
            ended.release();
            reject(new GrpcError(GrpcCode.canceled, 'application refresh deadline exceeded'));
        };
        const unwatch = world.store.watch(({ application }) => {
            if (qualifiedName(application) !== managed.key || Number(application.metadata.resourceVersion) <= wait.after)
                return;
            if (application.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined)
                return;
            unwatch();
            ended.release();
            resolve(application);
        });
        if (ended.signal.aborted)
            give();
        else
            ended.signal.addEventListener('abort', give, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/rendered-manifests.js




/** `/manifests`: what git asks for at the target revisions, or at others; of a hydrator the dry source. Values of Secrets are masked. */
async function renderedManifests(world, application, query) {
    const desired = await loadDesiredState(world, application, { sources: askedSources(application, query), fresh: false });
    if (desired.kind === 'failed')
        throw new GrpcError(GrpcCode.unknown, `rpc error: code = Internal desc = ${desired.message}`);
    return desired.manifests.length === 0 ? {} : { manifests: desired.manifests.map((manifest) => JSON.stringify(masked(manifest))) };
}
function askedSources({ spec }, query) {
    const revision = query.get('revision') ?? '';
    if (!isMultiSource(spec))
        return [spec.sourceHydrator?.drySource ?? sourcesOf(spec)[0]].flatMap((source) => (source === undefined ? [] : [revision === '' ? source : { ...source, targetRevision: revision }]));
    const sources = [...sourcesOf(spec)];
    const revisions = query.getAll('revisions');
    for (const [index, text] of query.getAll('sourcePositions').entries()) {
        const [source, targetRevision] = [sources[Number(text) - 1], revisions[index]];
        if (source === undefined)
            throw new GrpcError(GrpcCode.unknown, 'source position is out of range');
        if (targetRevision === undefined)
            throw new GrpcError(GrpcCode.internal, `runtime error: index out of range [${index}] with length ${revisions.length}`);
        sources[Number(text) - 1] = { ...source, targetRevision };
    }
    return sources;
}
/** As many characters whatever the value is. Texts are encoded data by then. */
function masked({ group, kind, object }) {
    if (group !== '' || kind !== 'Secret')
        return object;
    const { stringData, ...rest } = object;
    const keys = [object['data'], stringData].flatMap((values) => ((0,json/* isJsonObject */.O)(values) ? Object.keys(values) : []));
    return keys.length === 0 ? rest : { ...rest, data: Object.fromEntries(keys.map((key) => [key, '++++++++'])) };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/resource-actions.js


/** Actions of an object in the cluster, by name; none for kinds that have none here. */
function listActions(key, object) {
    return KINDS[`${key.group}/${key.kind}`]?.list(object) ?? [];
}
/** The object after the action; undefined where there is no such action. */
function runAction(key, object, call) {
    return KINDS[`${key.group}/${key.kind}`]?.run[call.name]?.(object, call);
}
const restartPods = (object, { now }) => {
    const spec = part(object, 'spec');
    const template = part(spec, 'template');
    const metadata = part(template, 'metadata');
    const annotations = { ...part(metadata, 'annotations'), 'kubectl.kubernetes.io/restartedAt': timestamp(now) };
    return { ...object, spec: { ...spec, template: { ...template, metadata: { ...metadata, annotations } } } };
};
/**
 * What the scripts under resource_customizations of argo-cd do.
 * Source: `actions/discovery.lua` and `actions/<name>/action.lua` of each kind.
 */
const KINDS = {
    'apps/Deployment': {
        list: (object) => {
            const paused = part(object, 'spec')['paused'] === true;
            return [{ name: 'pause', ...disabled(paused) }, { name: 'restart' }, { name: 'resume', ...disabled(!paused) }, { name: 'scale', params: [{ name: 'replicas' }] }];
        },
        run: {
            restart: restartPods,
            pause: (object) => withSpec(object, { paused: true }),
            resume: (object) => withSpec(object, { paused: false }),
            scale: (object, { params }) => withSpec(object, { replicas: Number(params['replicas'] ?? '1') }),
        },
    },
    'apps/StatefulSet': { list: () => [{ name: 'restart' }], run: { restart: restartPods } },
    'apps/DaemonSet': { list: () => [{ name: 'restart' }], run: { restart: restartPods } },
    'argoproj.io/Rollout': {
        list: rolloutActions,
        run: {
            abort: (object) => withStatus(object, { abort: true }),
            retry: (object) => withStatus(object, {}, 'abort'),
            'promote-full': promoteFull,
            resume: (object) => {
                const unpaused = part(object, 'spec')['paused'] === true ? withSpec(object, { paused: false }) : object;
                return withStatus(unpaused, {}, 'pauseConditions');
            },
            pause: (object) => withSpec(object, { paused: true }),
            restart: (object, { now }) => withSpec(object, { restartAt: timestamp(now) }),
            'skip-current-step': (object) => {
                const index = Number(part(object, 'status')['currentStepIndex'] ?? 0);
                return index < resource_actions_stepsOf(object) ? withStatus(object, { currentStepIndex: index + 1 }, 'pauseConditions') : object;
            },
        },
    },
};
/** Controllers before 0.10, whose status has no observed generation, are led to the last step; newer ones are told. */
function promoteFull(object) {
    const status = part(object, 'status');
    if (status['phase'] === undefined || status['observedGeneration'] !== undefined)
        return withStatus(object, { promoteFull: true });
    return withStatus(object, resource_actions_stepsOf(object) === 0 ? {} : { currentStepIndex: resource_actions_stepsOf(object) }, 'abort');
}
function resource_actions_stepsOf(object) {
    const { steps } = part(part(part(object, 'spec'), 'strategy'), 'canary');
    return Array.isArray(steps) ? steps.length : 0;
}
function rolloutActions(object) {
    const [spec, status] = [part(object, 'spec'), part(object, 'status')];
    const paused = Array.isArray(status['pauseConditions']) ? status['pauseConditions'].length > 0 : spec['paused'] === true;
    const promoted = status['currentPodHash'] === status['stableRS'];
    const aborted = status['abort'] === true;
    return [
        { name: 'abort', ...disabled(promoted || aborted) },
        { name: 'pause', ...disabled(promoted || aborted || spec['paused'] === true) },
        { name: 'promote-full', ...disabled(promoted) },
        { name: 'restart', displayName: 'Restart Pods' },
        { name: 'resume', ...disabled(!paused) },
        { name: 'retry', ...disabled(promoted || !aborted) },
        { name: 'skip-current-step', ...disabled(resource_actions_stepsOf(object) === 0 || status['currentStepIndex'] === resource_actions_stepsOf(object)) },
    ];
}
function disabled(yes) {
    return yes ? { disabled: true } : {};
}
function withSpec(object, change) {
    return { ...object, spec: { ...part(object, 'spec'), ...change } };
}
function withStatus(object, change, ...removed) {
    const kept = Object.entries(part(object, 'status')).filter(([name]) => !removed.includes(name));
    return { ...object, status: { ...Object.fromEntries(kept), ...change } };
}
function part(object, name) {
    const value = object[name];
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/resource-routes.js










/** The routes below `/api/v1/applications/{name}/resource`. */
function resourceRoutes(plane, look) {
    const { world } = plane;
    const path = '/api/v1/applications/*/resource';
    return [
        {
            method: 'GET',
            path,
            answer: (call) => {
                const found = look(call, 'get');
                const asked = inQuery(call);
                const pod = asked.kind === 'Pod' ? podsOf(found.managed.live).find(({ name, object }) => name === asked.name && object.manifest.namespace === asked.namespace) : undefined;
                return http_messages_json({ manifest: JSON.stringify(pod === undefined ? shown(locate(found, asked)) : podObject(pod.object, pod.name)) });
            },
        },
        {
            method: 'DELETE',
            path,
            answer: (call) => {
                const asked = inQuery(call);
                const found = look(call, `delete/${asked.group}/${asked.kind}/${asked.namespace}/${asked.name}`);
                found.managed.live.remove(keyOf(locate(found, asked).manifest));
                found.managed.requestRefresh(1);
                return http_messages_json({});
            },
        },
        {
            method: 'GET',
            path: `${path}/actions`,
            answer: (call) => {
                const { manifest, state } = locate(look(call, 'get'), inQuery(call));
                const actions = listActions(manifest, state);
                return http_messages_json(actions.length === 0 ? {} : { actions });
            },
        },
        {
            method: 'POST',
            path: `${path}/actions/v2`,
            answer: (call) => {
                const asked = inBody(call.body);
                const action = resource_routes_textOf(call.body, 'action');
                const found = look(call, `action/${asked.group}/${asked.kind}/${action}`);
                act(world, found, { asked, action, body: call.body });
                world.events.record(found.application, { reason: 'ResourceActionRan', message: `ran action ${action} on resource ${asked.group}/${asked.kind}/${asked.name}`, by: call.username });
                return http_messages_json({});
            },
        },
    ];
}
/** A Rollout with steps has the generation that its controller may not have observed yet. */
function shown({ manifest, state, generation }) {
    if (!isStepwise(manifest))
        return state;
    const metadata = (0,json/* isJsonObject */.O)(state['metadata']) ? state['metadata'] : {};
    return { ...state, metadata: { ...metadata, generation } };
}
function act(world, found, what) {
    const { manifest, state, health } = locate(found, what.asked);
    const changed = runAction(manifest, state, { name: what.action, params: paramsOf(what.body), now: world.clock.now() });
    if (changed === undefined)
        throw new GrpcError(GrpcCode.unknown, 'error getting Lua resource action: built-in script does not exist');
    const key = keyOf(manifest);
    if (isStepwise(manifest)) {
        const edited = found.managed.live.edit(key, { state: changed, health });
        world.pace.spawn(() => followSteps(world, found.managed, { key, generation: edited, outcome: 'healthy' }));
        return;
    }
    const after = healthAfterAction(manifest, { action: what.action, state: changed, before: health });
    const generation = found.managed.live.edit(key, { state: changed, health: after.health });
    if (after.rolls)
        rollAgain(world, found.managed, { manifest, generation });
    found.managed.requestRefresh(1);
}
function rollAgain(world, managed, changed) {
    world.pace.spawn(() => followRollout(world, managed, { ...changed, outcome: 'healthy' }));
}
function locate({ managed, application }, { group, kind, namespace, name }) {
    const key = keyOf({ group, kind, namespace, name, version: '' });
    const found = managed.live.find(key) ?? managed.live.made().find(({ manifest }) => keyOf(manifest) === key);
    if (found === undefined)
        throw new GrpcError(GrpcCode.invalidArgument, `${kind} ${group} ${name} not found as part of application ${application.metadata.name}`);
    return found;
}
function inQuery({ query }) {
    const text = (name) => query.get(name) ?? '';
    for (const name of ['resourceName', 'version', 'kind'])
        if (!query.has(name))
            throw missing(name);
    return { group: text('group'), kind: text('kind'), namespace: text('namespace'), name: text('resourceName') };
}
function inBody(body) {
    for (const name of ['resourceName', 'version', 'kind', 'action'])
        if (field(body, name) === undefined)
            throw missing(name);
    return { group: resource_routes_textOf(body, 'group'), kind: resource_routes_textOf(body, 'kind'), namespace: resource_routes_textOf(body, 'namespace'), name: resource_routes_textOf(body, 'resourceName') };
}
function missing(name) {
    return new GrpcError(GrpcCode.internal, `grpc: error while marshaling: proto: required field "${name}" not set`);
}
function resource_routes_textOf(body, name) {
    const value = field(body, name);
    return typeof value === 'string' ? value : '';
}
function paramsOf(body) {
    const list = field(body, 'resourceActionParameters');
    const entries = Array.isArray(list) ? list.filter((entry) => (0,json/* isJsonObject */.O)(entry)) : [];
    return Object.fromEntries(entries.map((entry) => [resource_routes_textOf(entry, 'name'), resource_routes_textOf(entry, 'value')]));
}

;// CONCATENATED MODULE: ./build/compiled/simulator/selectors.js

const TERM = /^\s*(?:(!)\s*([\w./-]+)|([\w./-]+)\s*(?:(==|=|!=)\s*([\w.-]*)|\s(in|notin)\s*\(([^()]*)\))?)\s*$/;
/** Whether labels fulfil a selector of Kubernetes: `a=b`, `a!=b`, `a in (b, c)`, `a notin (b)`, `a`, `!a`. Throws GrpcError for one that cannot be read. */
function matchesSelector(labels, selector) {
    if (selector === null || selector === '')
        return true;
    return termsOf(selector).every((term) => requirement(term)(labels ?? {}));
}
/** Names of projects in a query: `project` is the name of old for `projects`, and wins. */
function projectsIn(query) {
    return query.has('project') ? query.getAll('project') : query.getAll('projects');
}
/** Commas inside of parentheses are part of a term. */
function termsOf(selector) {
    return selector.split(/,(?![^(]*\))/);
}
function requirement(term) {
    const match = TERM.exec(term);
    if (match === null)
        throw new GrpcError(GrpcCode.unknown, `error parsing the selector: couldn't parse the selector string "${term}"`);
    const [, absent, absentKey = '', key = '', equality, value = '', set, list = ''] = match;
    if (absent !== undefined)
        return (labels) => labels[absentKey] === undefined;
    if (equality !== undefined)
        return (labels) => (labels[key] === value) === (equality !== '!=');
    if (set === undefined)
        return (labels) => labels[key] !== undefined;
    const values = new Set(list.split(',').map((text) => text.trim()));
    return (labels) => values.has(labels[key] ?? '\0') === (set === 'in');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-routes.js
















/** The routes below `/api/v1/applications`. */
function applicationRoutes(plane, access) {
    const { world } = plane;
    const find = (call, action) => access.find({ username: call.username, name: call.variables[0] ?? '', ...scopeOf(call), action });
    const operation = (call, found) => ({
        world,
        ...found,
        username: call.username,
        body: call.body,
        require: (action) => {
            access.require(call.username, action, found.application);
        },
    });
    const looking = (path, answer) => ({
        method: 'GET',
        path: `/api/v1/applications/*${path}`,
        answer: (call) => answer(call, find(call, 'get')),
    });
    return [
        { method: 'GET', path: '/api/v1/applications', answer: (call) => application_routes_list(call, { plane, access }) },
        { method: 'POST', path: '/api/v1/applications', answer: async (call) => http_messages_json(await application_crud_createApplication({ body: call.body, username: call.username, validate: queryFlag(call, 'validate', true), upsert: queryFlag(call, 'upsert', false) }, { plane, access })) },
        {
            method: 'DELETE',
            path: '/api/v1/applications/*',
            answer: (call) => {
                const how = { cascade: queryFlag(call, 'cascade', true) };
                const found = find(call, 'get');
                access.require(call.username, 'delete', found.application);
                deleteApplication(world, found, how);
                return http_messages_json({});
            },
        },
        looking('', async (call, found) => http_messages_json(withResourceHealth(await read(call, { plane, found }), found.managed.live))),
        {
            method: 'PATCH',
            path: '/api/v1/applications/*',
            answer: async (call) => {
                const found = find(call, 'get');
                access.require(call.username, 'update', found.application);
                return http_messages_json(await patchApplication(world, found.managed, { body: call.body, username: call.username }));
            },
        },
        {
            method: 'POST',
            path: '/api/v1/applications/*/sync',
            answer: async (call) => {
                requireTypes('ApplicationSyncRequest', call.body);
                return http_messages_json(await requestSync(operation(call, find(call, 'get'))));
            },
        },
        {
            method: 'POST',
            path: '/api/v1/applications/*/rollback',
            answer: (call) => {
                requireTypes('ApplicationRollbackRequest', call.body);
                return http_messages_json(requestRollback(operation(call, find(call, 'sync'))));
            },
        },
        {
            method: 'DELETE',
            path: '/api/v1/applications/*/operation',
            answer: (call) => {
                requestTermination(operation(call, find(call, 'sync')));
                return http_messages_json({});
            },
        },
        looking('/resource-tree', (_call, { managed }) => http_messages_json(resourceTree(managed.live))),
        looking('/managed-resources', (_call, { managed }) => http_messages_json(managedResources(managed))),
        looking('/manifests', async ({ query }, { application }) => http_messages_json(await renderedManifests(world, application, query))),
        looking('/syncwindows', (_call, { application }) => {
            const windows = windowsFor(world, application);
            const now = world.clock.now();
            return http_messages_json(syncWindowsView(windows, { now, canSync: canSync(windows, { now, manual: true }) }));
        }),
        looking('/events', ({ query }, { managed, application }) => {
            const name = query.get('resourceName');
            if (name === null)
                return http_messages_json({ metadata: {}, items: world.events.of(application) });
            const inTree = treeNodes(managed.live).some((node) => node['name'] === name && node['uid'] === query.get('resourceUID') && (node['namespace'] ?? '') === (query.get('resourceNamespace') ?? ''));
            if (!inTree)
                throw new GrpcError(GrpcCode.invalidArgument, `${name} not found as part of application ${application.metadata.name}`);
            return http_messages_json({ metadata: {}, items: objectEvents(managed.live, name) });
        }),
        looking('/revisions/*/metadata', async (call, found) => http_messages_json(await revisionMetadata(call, { plane, found }))),
        ...resourceRoutes(plane, find),
    ];
}
/** A truth value of the query, in Go's words for it. */
function queryFlag({ query }, name, otherwise) {
    const value = query.get(name);
    if (value === null)
        return otherwise;
    if (/^(?:1|t|true)$/i.test(value))
        return true;
    if (/^(?:0|f|false)$/i.test(value))
        return false;
    throw new GrpcError(GrpcCode.invalidArgument, `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`);
}
/** Query parameters win over nothing: a body may carry the same fields. */
function scopeOf({ query, body }) {
    const inBody = (name) => {
        const value = field(body, name);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const namespace = query.get('appNamespace') ?? inBody('appNamespace');
    const projects = projectsIn(query);
    if (projects.length > 1) {
        throw new GrpcError(GrpcCode.invalidArgument, 'multiple projects specified - the get endpoint accepts either zero or one project');
    }
    const project = projects[0] ?? inBody('project');
    return {
        ...(namespace === undefined || namespace === '' ? {} : { namespace }),
        ...(project === undefined ? {} : { project }),
    };
}
async function read(call, target) {
    const refresh = call.query.get('refresh');
    if (refresh === null)
        return target.found.application;
    return refreshApplication(target.plane.world, target.found.managed, { kind: refresh, signal: call.request.signal });
}
/** Sorted by name, without the health of objects; what may not be seen is silently absent. */
function application_routes_list({ query, username }, server) {
    const { store, faults } = server.plane.world;
    const projects = projectsIn(query);
    const name = query.get('name');
    const repo = query.get('repo');
    const namespace = query.get('appNamespace');
    const items = store
        .earlier(faults.informerLagMs ?? 0)
        .filter((application) => server.access.may(username, 'get', objectOf(application)) &&
        (projects.length === 0 || projects.includes(application.spec.project)) &&
        (name === null || application.metadata.name === name) &&
        (namespace === null || namespace === '' || application.metadata.namespace === namespace) &&
        (repo === null || sourcesOf(application.spec).some(({ repoURL }) => repoURL === repo)) &&
        matchesSelector(application.metadata.labels, query.get('selector')))
        .toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
        .slice(0, name === null ? undefined : 1);
    const answer = { metadata: { resourceVersion: store.resourceVersion }, items: items.length === 0 ? null : items };
    return http_messages_json(pickListFields(answer, query.get('fields')));
}
async function revisionMetadata(call, target) {
    const sources = sourcesOf(target.found.application.spec);
    const source = sources[Number(call.query.get('sourceIndex') ?? '0')];
    try {
        if (source === undefined)
            throw new SourceError('source index out of range');
        const { tags, ...commit } = await openSource(target.plane.world, source).describe(call.variables[1] ?? '');
        return { ...commit, ...(tags.length === 0 ? {} : { tags }) };
    }
    catch (error) {
        if (!(error instanceof SourceError))
            throw error;
        throw new GrpcError(GrpcCode.unknown, error.message);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/project-routes.js



/** The routes below `/api/v1/projects`: to create, show, change and delete a project, and to issue the tokens of its roles. */
function projectRoutes(plane, access) {
    const { projects } = plane.world;
    return [
        {
            method: 'POST',
            path: '/api/v1/projects',
            answer: ({ body, username }) => {
                const { name, spec } = projectIn(body);
                access.requireOnProject(username, 'create', name);
                return http_messages_json(project_routes_shown(projects.create(name, spec)));
            },
        },
        {
            method: 'PUT',
            path: '/api/v1/projects/*',
            answer: ({ body, username, variables: [name = ''] }) => {
                access.requireOnProject(username, 'update', name);
                return http_messages_json(project_routes_shown(projects.update(name, projectIn(body).spec)));
            },
        },
        {
            method: 'GET',
            path: '/api/v1/projects/*',
            answer: ({ variables: [name = ''], username }) => {
                access.requireOnProject(username, 'get', name);
                return http_messages_json(project_routes_shown(projects.get(name)));
            },
        },
        {
            method: 'DELETE',
            path: '/api/v1/projects/*',
            answer: ({ variables: [name = ''], username }) => {
                access.requireOnProject(username, 'delete', name);
                const used = plane.world.store.all().filter(({ spec }) => spec.project === name).length;
                projects.get(name);
                if (used > 0)
                    throw new GrpcError(GrpcCode.invalidArgument, `project is referenced by ${used} applications`);
                projects.remove(name);
                return http_messages_json({});
            },
        },
        {
            method: 'POST',
            path: '/api/v1/projects/*/roles/*/token',
            answer: ({ variables: [name = '', role = ''], username }) => {
                access.requireOnProject(username, 'update', name);
                if (!projects.hasRole(name, role))
                    throw new GrpcError(GrpcCode.notFound, `project '${name}' does not have role '${role}'`);
                return http_messages_json({ token: access.issue(`proj:${name}:${role}`) });
            },
        },
    ];
}
function projectIn(body) {
    const project = field(body, 'project');
    const metadata = (0,json/* isJsonObject */.O)(project) ? field(project, 'metadata') : undefined;
    const spec = (0,json/* isJsonObject */.O)(project) ? field(project, 'spec') : undefined;
    const name = (0,json/* isJsonObject */.O)(metadata) ? field(metadata, 'name') : undefined;
    if (typeof name !== 'string' || name === '')
        throw new GrpcError(GrpcCode.invalidArgument, 'name is required');
    return { name, spec: (0,json/* isJsonObject */.O)(spec) ? spec : {} };
}
function project_routes_shown({ metadata, spec }) {
    return { metadata, spec, status: {} };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/dex.js

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
/** The public client of Argo CD: its password is empty. */
const CLIENT = `Basic ${Buffer.from('argo-cd-cli:').toString('base64')}`;
/**
 * `/api/dex/token`: an identity token for a token of this server (RFC 8693).
 * Source: server/handlers.go of dex, handleTokenExchange.
 */
function exchangeToken(request, { dex }, access) {
    const form = new URLSearchParams(request.body ?? '');
    if (request.headers?.['authorization'] !== CLIENT)
        return refusal(401, 'invalid_client', 'Invalid client credentials.');
    if (form.get('grant_type') !== EXCHANGE)
        return refusal(400, 'unsupported_grant_type', '');
    const subjectToken = form.get('subject_token') ?? '';
    if (form.get('subject_token_type') !== ID_TOKEN || form.get('requested_token_type') !== ACCESS_TOKEN || subjectToken === '')
        return refusal(400, 'invalid_request', 'Missing or unknown token type.');
    const connector = Object.entries(dex ?? {}).find(([id]) => id === form.get('connector_id'))?.[1];
    if (connector === undefined)
        return refusal(400, 'invalid_request', 'Requested connector does not exist.');
    const username = connector(subjectToken);
    if (username === undefined)
        return refusal(401, 'access_denied', '');
    return answer(200, { access_token: access.issue(username), issued_token_type: ACCESS_TOKEN, token_type: 'bearer', expires_in: 86_399 });
}
function refusal(status, error, description) {
    return answer(status, { error, ...(description === '' ? {} : { error_description: description }) });
}
function answer(status, value) {
    return { status, headers: { 'content-type': 'application/json' }, body: goJson(value) };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pod-routes.js





const ZERO_TIME = '0001-01-01T00:00:00Z';
/** Logs of pods. */
function podRoutes({ clock, logs }, access) {
    const find = ({ query, username, variables }) => {
        const [namespace, project] = [query.get('appNamespace'), query.get('project')];
        return access.find({ username, name: variables[0] ?? '', action: 'get', ...(namespace === null || namespace === '' ? {} : { namespace }), ...(project === null ? {} : { project }) });
    };
    const read = (call, pod) => {
        const found = find(call);
        const { application, managed } = found;
        requireLogs(call, found, { access, now: clock.now() });
        const [namespace, container, previous] = [call.query.get('namespace') ?? '', call.query.get('container') ?? '', call.query.get('previous') === 'true'];
        const chosen = podsOf(managed.live).find(({ name, object }) => name === pod && (namespace === '' || namespace === object.manifest.namespace));
        if (chosen === undefined)
            return stream([entry({ last: true, timeStampStr: clock.now().toISOString() })]);
        const refusal = logRefusal(chosen.object, { pod: chosen.name, previous });
        const asked = { application: application.metadata.name, pod: chosen.name, container: container === '' ? nameOfContainer(chosen.object.manifest) : container, previous };
        const lines = (logs?.(asked) ?? defaultLog(chosen.object.health)).slice(-Number(call.query.get('tailLines') ?? Number.MAX_SAFE_INTEGER));
        return stream([
            ...(refusal === undefined ? lines.map((content) => entry({ content, podName: chosen.name, timeStampStr: clock.now().toISOString() })) : [entry({ content: refusal, podName: chosen.name, timeStampStr: ZERO_TIME })]),
            entry({ last: true, timeStampStr: clock.now().toISOString() }),
        ]);
    };
    return [
        { method: 'GET', path: '/api/v1/applications/*/logs', stream: true, answer: (call) => read(call, call.query.get('podName')) },
        { method: 'GET', path: '/api/v1/applications/*/pods/*/logs', stream: true, answer: (call) => read(call, call.variables[1] ?? '') },
    ];
}
function requireLogs({ username }, { application }, { access, now }) {
    const object = objectOf(application);
    if (access.may(username, 'logs/get', object))
        return;
    throw new GrpcError(GrpcCode.permissionDenied, `permission denied: logs, get, ${object}, sub: ${username}, iat: ${timestamp(now)}`);
}
/** One message a line, as the gateway streams them. */
function stream(lines) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: each(lines) };
}
async function* each(lines) {
    yield* lines;
}
/** A `LogEntry`. Source: server/application/application.proto of argo-cd. */
function entry({ content = '', last = false, podName = '', timeStampStr }) {
    return `${goJson({ result: { content, timeStamp: `${timeStampStr.slice(0, 19)}Z`, last, timeStampStr, podName } })}\n`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/stream.js






const KEEPALIVE_MS = 15_000;
/** The open streams of `/api/v1/stream/applications`. */
class Streams {
    #plane;
    #access;
    #open = new Set();
    constructor(plane, access) {
        this.#plane = plane;
        this.#access = access;
    }
    /** Ends all streams that are open. */
    interrupt(how) {
        for (const subscription of this.#open)
            subscription.push({ kind: 'interrupted', how });
    }
    /** The tree of one Application after each change of it: nothing before the first. */
    async subscribeToTree(live, request) {
        const { subscription, ended } = this.#subscription(request);
        const unwatch = live.watch(() => {
            const text = goJson({ result: resourceTree(live) });
            subscription.push({ kind: 'text', text: request.serverSentEvents ? `data: ${text} \n\n` : `${text}\n` });
        });
        return this.#begin(request, { subscription, ended, unwatch });
    }
    #subscription(request) {
        const { stopped } = this.#plane.world.pace;
        const ended = request.signal === undefined ? stopped : AbortSignal.any([request.signal, stopped]);
        return { subscription: new Subscription(ended), ended };
    }
    /** Resolves with the first message only: until then the server sends no headers. */
    async subscribe(request) {
        const { world } = this.#plane;
        const { subscription, ended } = this.#subscription(request);
        const last = new Map();
        const send = (event) => {
            if (world.faults.dropEvents === true || !this.#matches(event.application, request))
                return;
            const text = this.#line(event, request);
            const { name } = event.application.metadata;
            if (last.get(name) === text)
                return;
            last.set(name, text);
            subscription.push({ kind: 'text', text });
        };
        const initially = (request.query.get('resourceVersion') ?? '') === '' || request.query.has('name');
        const lagMs = world.faults.informerLagMs ?? 0;
        if (initially)
            for (const application of world.store.earlier(lagMs))
                send({ type: 'ADDED', application });
        return this.#begin(request, { subscription, ended, unwatch: world.store.watch((event) => { this.#later(lagMs, () => { send(event); }); }) });
    }
    /** At once, or when the informer has heard of it. */
    #later(lagMs, tell) {
        const { pace } = this.#plane.world;
        if (lagMs <= 0)
            tell();
        else
            pace.spawn(async () => { await pace.pause(lagMs); tell(); });
    }
    async #begin(request, { subscription, ended, unwatch }) {
        this.#open.add(subscription);
        const close = () => {
            unwatch();
            this.#open.delete(subscription);
        };
        ended.addEventListener('abort', close, { once: true });
        const first = await subscription.next();
        if (first?.kind === 'interrupted' && first.how === 'error') {
            close();
            return streamError(shuttingDown());
        }
        if (first?.kind === 'interrupted' && first.how === 'cut') {
            close();
            throw new ConnectionCut();
        }
        const contentType = request.serverSentEvents ? 'text/event-stream' : 'application/json';
        return { status: 200, headers: { 'content-type': contentType }, body: this.#messages({ first, subscription, close, request }) };
    }
    async *#messages(stream) {
        const quiet = new AbortController();
        try {
            if (stream.request.serverSentEvents)
                this.#keepAlive(stream.subscription, quiet.signal);
            let message = stream.first;
            while (message !== undefined) {
                if (message.kind === 'text')
                    yield message.text;
                else if (message.how === 'cut')
                    throw new ConnectionCut();
                else {
                    if (message.how === 'error')
                        yield streamError(shuttingDown()).body;
                    return;
                }
                message = await stream.subscription.next();
            }
        }
        finally {
            quiet.abort(new Error('stream ended'));
            stream.close();
        }
    }
    #keepAlive(subscription, signal) {
        const { pace } = this.#plane.world;
        pace.spawn(async () => {
            for (;;) {
                try {
                    await pace.idle(KEEPALIVE_MS, signal);
                }
                catch {
                    return;
                }
                subscription.push({ kind: 'text', text: ':\n' });
            }
        });
    }
    #matches(application, { query, username }) {
        const { metadata, spec } = application;
        const name = query.get('name');
        if (name !== null && (metadata.name !== name || metadata.namespace !== (query.get('appNamespace') ?? 'argocd')))
            return false;
        const projects = projectsIn(query);
        if (projects.length > 0 && !projects.includes(spec.project))
            return false;
        const version = query.get('resourceVersion') ?? '';
        if (version !== '' && Number(metadata.resourceVersion) < Number(version))
            return false;
        return matchesSelector(metadata.labels, query.get('selector')) && this.#access.may(username, 'get', objectOf(application));
    }
    #line(event, request) {
        const live = this.#plane.managed.get(qualifiedName(event.application))?.live;
        const application = live === undefined ? event.application : withResourceHealth(event.application, live);
        const message = pickFields({ result: { type: event.type, application } }, request.query.get('fields'));
        return request.serverSentEvents ? `data: ${goJson(message)} \n\n` : `${goJson(message)}\n`;
    }
}
/** Messages waiting for their reader. */
class Subscription {
    #messages = [];
    #ended = false;
    #wake;
    constructor(ended) {
        const end = () => {
            this.#ended = true;
            this.#wake?.();
        };
        if (ended.aborted)
            end();
        else
            ended.addEventListener('abort', end, { once: true });
    }
    push(message) {
        this.#messages.push(message);
        this.#wake?.();
    }
    /** The next message; undefined once the client has gone. */
    async next() {
        while (this.#messages.length === 0 && !this.#ended) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
        return this.#ended ? undefined : this.#messages.shift();
    }
}
function shuttingDown() {
    return new GrpcError(GrpcCode.unavailable, 'grpc: the server is shutting down');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/handler.js










const ACTIONS = ['get', 'create', 'update', 'delete', 'sync', 'override', 'action', 'invoke'];
const RESOURCES = ['clusters', 'projects', 'applications', 'applicationsets', 'repositories', 'write-repositories', 'certificates', 'accounts', 'gpgkeys', 'logs', 'exec', 'extensions'];
/** Headers by which the sender of a webhook is known. */
const WEBHOOK_HEADERS = ['x-vss-activityid', 'x-gogs-event', 'x-github-event', 'x-gitlab-event', 'x-hook-uuid', 'x-event-key'];
/** Makes the request handler of a control plane. */
function createHandler(options, plane) {
    const access = new Access(options, plane);
    const streams = new Streams(plane, access);
    const routes = [...serverRoutes({ options, plane, access, streams }), ...podRoutes(options, access), ...applicationRoutes(plane, access), ...applicationSetRoutes(plane, access), ...projectRoutes(plane, access)].map((route) => ({ route, segments: segmentsOf(route.path) }));
    return {
        streams,
        handle: (request) => {
            const next = () => dispatch(request, { routes, access });
            return plane.world.faults.intercept === undefined ? next() : plane.world.faults.intercept(request, next);
        },
    };
}
const knownSegments = new Map();
/** Of the paths of routes, which are few and the same for every simulator. */
function segmentsOf(pattern) {
    const known = knownSegments.get(pattern) ?? pattern.split('/');
    knownSegments.set(pattern, known);
    return known;
}
async function dispatch(request, server) {
    const [path = '', search = ''] = request.path.split('?', 2);
    if (path === '/healthz')
        return http_messages_text(200, 'ok');
    if (!path.startsWith('/api/'))
        return http_messages_text(200, '<!doctype html><html lang="en"><head><title>Argo CD</title></head><body></body></html>', 'text/html; charset=utf-8');
    // Without Dex there are no routes of Dex, and the rule holds for their paths too.
    const exempt = path === '/api/webhook' || (path.startsWith('/api/dex/') && server.routes.some(({ segments }) => matchPath(segments, path.split('/')) !== undefined));
    const contentType = request.headers?.['content-type'] ?? '';
    if (request.method !== 'GET' && !exempt && contentType.toLowerCase() !== 'application/json')
        return http_messages_text(415, 'Invalid content type');
    const given = path.split('/');
    const matching = [];
    for (const { route, segments } of server.routes) {
        const variables = matchPath(segments, given);
        if (variables !== undefined)
            matching.push({ route, variables });
    }
    const found = matching.find(({ route }) => route.method === request.method);
    if (found === undefined)
        return matching.length === 0 ? http_messages_text(404, 'Not Found') : http_messages_text(405, 'Method Not Allowed');
    const { route, variables } = found;
    try {
        const username = route.open === true ? '' : server.access.authenticate(request);
        const isForm = path === '/api/webhook' || path.startsWith('/api/dex/');
        return await route.answer({ request, query: new URLSearchParams(search), variables, body: isForm ? {} : parseBody(request.body), username });
    }
    catch (error) {
        if (!(error instanceof GrpcError))
            throw error;
        return route.stream === true ? streamError(error) : errorResponse(error);
    }
}
/** Variables of the path, decoded; undefined where the pattern does not match. */
function matchPath(wanted, given) {
    const open = wanted.at(-1) === '**';
    if (open ? given.length < wanted.length : given.length !== wanted.length)
        return undefined;
    if (!wanted.every((segment, index) => segment === given[index] || segment === '*' || segment === '**'))
        return undefined;
    // A colon in the last segment is taken for a verb, and no route has one.
    if (given.at(-1)?.includes(':') === true)
        return undefined;
    const variables = [];
    for (const [index, segment] of wanted.entries()) {
        if (segment === '**')
            variables.push(given.slice(index).map((part) => decode(part)).join('/'));
        else if (segment === '*')
            variables.push(decode(given[index] ?? ''));
    }
    return variables.includes('') ? undefined : variables;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function parseBody(body) {
    if (body === undefined || body.trim() === '')
        return {};
    try {
        const value = JSON.parse(body);
        if ((0,json/* isJsonObject */.O)(value))
            return value;
    }
    catch {
        // Answered below, like a body that is no object.
    }
    throw new GrpcError(GrpcCode.invalidArgument, whyUnreadable(body.trim()));
}
/** In the words of Go's encoding/json, as far as the beginning tells. */
function whyUnreadable(body) {
    if (body.startsWith('['))
        return 'json: cannot unmarshal array into Go value';
    if (body.startsWith('{'))
        return `invalid character '${body.slice(1).trim().slice(0, 1)}' looking for beginning of object key string`;
    return `invalid character '${body.slice(0, 1)}' looking for beginning of value`;
}
function serverRoutes(server) {
    const { options, access, streams } = server;
    const version = options.version ?? 'v3.5.1+simulator';
    const caller = (request) => {
        try {
            return access.identify(request);
        }
        catch {
            return undefined;
        }
    };
    return [
        {
            method: 'GET',
            path: '/api/version',
            open: true,
            answer: ({ request }) => http_messages_json(caller(request) === undefined ? { Version: version } : { Version: version, BuildDate: '2026-01-01T00:00:00Z', Platform: 'linux/amd64' }),
        },
        { method: 'POST', path: '/api/v1/session', open: true, answer: (call) => logIn(call, access) },
        {
            method: 'DELETE',
            path: '/api/v1/session',
            open: true,
            answer: ({ request }) => {
                access.logOut(request);
                return { ...http_messages_json({}), headers: { 'content-type': 'application/json', 'set-cookie': 'argocd.token=; path=/; HttpOnly' } };
            },
        },
        {
            method: 'GET',
            path: '/api/v1/session/userinfo',
            open: true,
            answer: ({ request }) => {
                const username = caller(request);
                return http_messages_json(username === undefined ? {} : { loggedIn: true, username, iss: 'argocd' });
            },
        },
        {
            method: 'GET',
            path: '/api/v1/settings',
            open: true,
            answer: ({ request }) => http_messages_json({
                url: 'http://localhost',
                dexConfig: options.dex === undefined ? {} : { connectors: Object.keys(options.dex).map((id) => ({ name: id, type: 'oidc', id })) },
                trackingMethod: 'annotation',
                syncWithReplaceAllowed: true,
                ...(caller(request) === undefined ? {} : { controllerNamespace: 'argocd' }),
            }),
        },
        { method: 'GET', path: '/api/v1/account/can-i/*/*/**', answer: (call) => canI(call, access) },
        {
            method: 'GET',
            path: '/api/v1/stream/applications',
            stream: true,
            answer: (call) => streams.subscribe(streamRequest(call)),
        },
        {
            method: 'GET',
            path: '/api/v1/stream/applications/*/resource-tree',
            stream: true,
            answer: (call) => {
                const { managed } = access.find({ username: call.username, name: call.variables[0] ?? '', namespace: call.query.get('appNamespace') ?? undefined, project: call.query.get('project') ?? undefined, action: 'get' });
                return streams.subscribeToTree(managed.live, streamRequest(call));
            },
        },
        ...(options.dex === undefined ? [] : [{ method: 'POST', path: '/api/dex/token', open: true, answer: ({ request }) => exchangeToken(request, options, access) }]),
        { method: 'POST', path: '/api/webhook', open: true, answer: ({ request }) => webhook(server.plane, request) },
    ];
}
function streamRequest({ request, query, username }) {
    return { query, username, serverSentEvents: request.headers?.['accept'] === 'text/event-stream', signal: request.signal };
}
async function logIn({ body }, access) {
    const username = field(body, 'username');
    const password = field(body, 'password');
    const token = await access.logIn(typeof username === 'string' ? username : '', typeof password === 'string' ? password : '');
    return { ...http_messages_json({ token }), headers: { 'content-type': 'application/json', 'set-cookie': `argocd.token=${token}; path=/; SameSite=lax; httpOnly` } };
}
function canI({ variables, username }, access) {
    const [resource = '', action = '', object = ''] = variables;
    if (!RESOURCES.includes(resource))
        throw new GrpcError(GrpcCode.invalidArgument, `[${RESOURCES.join(' ')}] does not contain ${resource}`);
    if (!ACTIONS.includes(action))
        throw new GrpcError(GrpcCode.invalidArgument, `[${ACTIONS.join(' ')}] does not contain ${action}`);
    // As everywhere here, actions on Applications go by their own name.
    return http_messages_json({ value: access.may(username, resource === 'applications' ? action : `${resource}/${action}`, object) ? 'yes' : 'no' });
}
/** Any payload stands for a push to every repository: all applications are compared anew. */
function webhook(plane, { headers = {} }) {
    if (!WEBHOOK_HEADERS.some((name) => headers[name] !== undefined))
        return http_messages_text(400, 'Unknown webhook event');
    for (const managed of plane.managed.values())
        managed.requestRefresh(3);
    return http_messages_text(200, '');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/simulator.js








/**
 * Starts a simulated Argo CD. Everything that takes time there takes it on `options.clock` here.
 * Rejects where a repository cannot be read.
 */
async function createSimulator(options) {
    const plane = await startControlPlane(options);
    const handler = createHandler(options, plane);
    const { world } = plane;
    const requests = [];
    return {
        requests,
        handle: (request) => record(request, { plane, handler, requests }),
        read: (name, how = {}) => simulator_read(plane, name, how),
        application: (name) => storedApplication(plane, name),
        startForeignOperation: (name, operation) => startForeign(plane, name, operation),
        drift: (name, object) => {
            drift(plane, name, object);
        },
        edit: (name, object, change) => {
            edit(plane, name, { object, change });
        },
        recreate: (name) => {
            recreate(plane, name);
        },
        hydrate: (name, sourceHydrator) => {
            world.store.write(keyOfName(name), 'argocd-application-controller', (application) => ({ ...application, status: { ...application.status, sourceHydrator } }));
            plane.managed.get(keyOfName(name))?.requestRefresh(3);
        },
        setOutcome: (outcome) => {
            world.outcome = typeof outcome === 'function' ? outcome : () => outcome;
        },
        setWindows: (windows) => {
            world.windows = windows;
        },
        setFaults: (faults) => {
            world.faults = Object.fromEntries(Object.entries({ ...world.faults, ...faults }).filter(([, value]) => value !== undefined));
        },
        interruptStreams: (how) => {
            handler.streams.interrupt(how);
        },
        onChange: (watcher) => world.store.watch(watcher),
        close: () => {
            world.pace.stop();
        },
    };
}
function record(request, server) {
    const { method, path, body } = request;
    const mutating = method !== 'GET' && method !== 'HEAD' && /^\/api\/v1\/applications(?:[/?]|$)/.test(path);
    server.requests.push({ method, path, body, at: server.plane.world.clock.now(), mutating });
    return server.handler.handle(request);
}
function keyOfName(name) {
    return name.includes('/') ? name : `argocd/${name}`;
}
function storedApplication(plane, name) {
    const application = plane.world.store.find(keyOfName(name));
    if (application === undefined)
        throw new Error(`the simulator has no Application ${name}`);
    return application;
}
async function simulator_read(plane, name, { refresh, signal }) {
    const stored = storedApplication(plane, name);
    const managed = plane.managed.get(keyOfName(name));
    if (managed === undefined)
        throw new Error(`the simulator does not manage ${name}`);
    return withResourceHealth(refresh === undefined ? stored : await refreshApplication(plane.world, managed, { kind: refresh, signal }), managed.live);
}
async function startForeign(plane, name, foreign) {
    const { world } = plane;
    const application = storedApplication(plane, name);
    const managed = plane.managed.get(keyOfName(name));
    const [source] = sourcesOf(application.spec);
    if (managed === undefined || source === undefined)
        throw new Error(`Application ${name} has no source`);
    const wanted = foreign.revision ?? application.status.history?.at(-1)?.revision ?? source.targetRevision;
    const revision = await resolveRevision(world, source, { revision: wanted, fresh: true });
    const username = foreign.username ?? 'someone-else';
    const operation = { sync: { revision, source }, initiatedBy: { username }, retry: {} };
    startOperation(world, managed, { operation, writer: 'argocd-server', event: { message: `initiated sync to ${revision}`, by: username } });
    managed.syncMs = foreign.durationMs;
}
function drift(plane, name, object) {
    const { world } = plane;
    const managed = plane.managed.get(keyOfName(name));
    const found = managed?.live.all().find(({ manifest }) => manifest.name === object);
    if (managed === undefined || found === undefined)
        throw new Error(`the simulator has no object ${object} of ${name}`);
    const { manifest, health } = found;
    const { edited, ...original } = manifest.object;
    managed.live.apply({ ...manifest, object: edited === undefined ? { ...original, edited: 'by hand' } : original }, { now: world.clock.now(), health });
    managed.requestRefresh(1);
}
function edit(plane, name, { object, change }) {
    const managed = plane.managed.get(keyOfName(name));
    const found = managed?.live.all().find(({ manifest }) => manifest.name === object);
    if (managed === undefined || found === undefined)
        throw new Error(`the simulator has no object ${object} of ${name}`);
    const state = change(found.state);
    if (state === undefined)
        managed.live.remove(keyOf(found.manifest));
    else
        managed.live.edit(keyOf(found.manifest), { state, health: found.health });
    managed.requestRefresh(1);
}
function recreate(plane, name) {
    const { world } = plane;
    world.store.write(keyOfName(name), 'argocd-server', (application) => {
        const { operation: _operation, ...rest } = application;
        const empty = { sync: { status: '', comparedTo: { source: { repoURL: '' }, destination: {} } }, health: {}, summary: {}, sourceHydrator: {} };
        return { ...rest, metadata: { ...rest.metadata, uid: uidFor(0xd0_00_00 + Number(rest.metadata.resourceVersion)), creationTimestamp: timestamp(world.clock.now()) }, status: empty };
    });
    plane.managed.get(keyOfName(name))?.requestRefresh(3);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/compiled/simulator/server.js



const MAX_BODY = 10 * 1024 * 1024;
/** Serves the API of a simulator over HTTP/1.1. Closing the server leaves the simulator running. */
async function serve(simulator, options = {}) {
    const listener = (incoming, outgoing) => {
        server_answer(simulator, incoming, outgoing).catch(() => outgoing.destroy());
    };
    const server = options.tls === undefined ? (0,external_node_http_.createServer)(listener) : (0,external_node_https_.createServer)(tlsOptions(options.tls), listener);
    return listen(server, { ...options, scheme: options.tls === undefined ? 'http' : 'https' });
}
function tlsOptions({ key, cert, clientCa }) {
    return { key, cert, ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true }) };
}
/** Starts listening on loopback. Rejects where the port is taken. */
function listen(server, options) {
    const host = options.host ?? '127.0.0.1';
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, host, () => {
            server.removeListener('error', reject);
            const { port } = server.address();
            resolve({ url: `${options.scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`, close: () => server_close(server) });
        });
    });
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
async function server_answer(simulator, incoming, outgoing) {
    const gone = new AbortController();
    outgoing.on('close', () => {
        gone.abort(new Error('the client has gone'));
    });
    const body = await readBody(incoming);
    let response;
    try {
        response = await simulator.handle({
            method: incoming.method ?? 'GET',
            path: incoming.url ?? '/',
            headers: singleHeaders(incoming),
            body,
            signal: gone.signal,
        });
    }
    catch (error) {
        if (!(error instanceof ConnectionCut))
            throw error;
        outgoing.destroy();
        return;
    }
    outgoing.writeHead(response.status, response.headers);
    if (typeof response.body === 'string') {
        outgoing.end(response.body);
        return;
    }
    try {
        for await (const message of response.body) {
            if (gone.signal.aborted)
                return;
            outgoing.write(message);
        }
        outgoing.end();
    }
    catch {
        // Only a cut stream throws; what was sent before must still arrive.
        outgoing.socket?.end();
    }
}
function singleHeaders(incoming) {
    return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}
async function readBody(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > MAX_BODY)
            throw new Error('request body too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/git-server.js




/**
 * A real git server over HTTP on loopback, git's own `http-backend`: clone, fetch and push work as anywhere.
 * Configuration and hooks of the machine's user do not apply. Rejects where git has no `http-backend`.
 */
async function serveGit(options) {
    const programs = await execPath();
    const requests = [];
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        outgoing.on('close', () => {
            requests.push({ method: incoming.method ?? 'GET', path: incoming.url ?? '/', status: outgoing.statusCode });
        });
        if (!authorized(incoming, options.tokens)) {
            incoming.resume();
            outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="git"', 'content-type': 'text/plain' }).end('Unauthorized\n');
            return;
        }
        runBackend({ incoming, outgoing, root: options.root, programs });
    });
    const listening = await listen(server, { scheme: 'http', ...(options.port === undefined ? {} : { port: options.port }) });
    return { ...listening, requests };
}
function authorized(incoming, tokens) {
    if (tokens === undefined)
        return true;
    const encoded = /^Basic (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
    const credentials = Buffer.from(encoded, 'base64').toString('utf8');
    return tokens.includes(credentials.slice(credentials.indexOf(':') + 1));
}
function runBackend({ incoming, outgoing, root, programs }) {
    const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
    const backend = (0,external_node_child_process_.spawn)((0,external_node_path_.join)(programs, 'git-http-backend'), [], {
        // Nothing of this process's environment: what is answered depends on the repository alone.
        env: {
            PATH: [programs, (0,external_node_path_.dirname)((0,external_node_path_.dirname)(programs)), '/usr/local/bin', '/usr/bin', '/bin'].join(external_node_path_.delimiter),
            GIT_PROJECT_ROOT: root,
            GIT_HTTP_EXPORT_ALL: '1',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_CONFIG_COUNT: '5',
            GIT_CONFIG_KEY_0: 'safe.directory',
            GIT_CONFIG_VALUE_0: '*',
            GIT_CONFIG_KEY_1: 'http.receivepack',
            GIT_CONFIG_VALUE_1: 'true',
            GIT_CONFIG_KEY_2: 'receive.autogc',
            GIT_CONFIG_VALUE_2: 'false',
            // As the large git hosts have it: partial clones, and fetches of a commit by its id.
            GIT_CONFIG_KEY_3: 'uploadpack.allowFilter',
            GIT_CONFIG_VALUE_3: 'true',
            GIT_CONFIG_KEY_4: 'uploadpack.allowAnySHA1InWant',
            GIT_CONFIG_VALUE_4: 'true',
            GATEWAY_INTERFACE: 'CGI/1.1',
            REQUEST_METHOD: incoming.method ?? 'GET',
            PATH_INFO: decodePath(path),
            QUERY_STRING: query,
            CONTENT_TYPE: incoming.headers['content-type'] ?? '',
            ...(incoming.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: incoming.headers['content-length'] }),
            ...(incoming.headers['content-encoding'] === undefined ? {} : { HTTP_CONTENT_ENCODING: incoming.headers['content-encoding'] }),
            ...(typeof incoming.headers['git-protocol'] === 'string' ? { GIT_PROTOCOL: incoming.headers['git-protocol'] } : {}),
            REMOTE_ADDR: '127.0.0.1',
            REMOTE_USER: 'git',
        },
        stdio: ['pipe', 'pipe', 'ignore'],
    });
    backend.on('error', () => outgoing.destroy());
    backend.stdin.on('error', () => undefined);
    outgoing.on('close', () => backend.kill());
    incoming.pipe(backend.stdin);
    relay(backend.stdout, outgoing);
}
/** Splits the header of the CGI answer from its body, which is passed on as it comes. */
function relay(output, outgoing) {
    let head = Buffer.alloc(0);
    output.on('data', (chunk) => {
        if (head === undefined) {
            outgoing.write(chunk);
            return;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end === -1)
            return;
        const { status, headers } = parseHead(head.toString('latin1', 0, end));
        outgoing.writeHead(status, headers);
        const rest = head.subarray(end + 4);
        if (rest.length > 0)
            outgoing.write(rest);
        head = undefined;
    });
    output.on('end', () => {
        if (head !== undefined)
            outgoing.writeHead(500);
        outgoing.end();
    });
}
function parseHead(head) {
    const headers = {};
    let status = 200;
    for (const line of head.split('\r\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (name === 'status')
            status = Number(value.slice(0, 3));
        else
            headers[name] = value;
    }
    return { status, headers };
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return '/';
    }
}
let programsOfGit;
/** The folder of git's own programs, which stay where they are. */
async function execPath() {
    programsOfGit ??= await askExecPath();
    return programsOfGit;
}
function askExecPath() {
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', ['--exec-path'], (error, stdout) => {
            if (error === null)
                resolve(stdout.trim());
            else
                reject(error);
        });
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/index.js









/***/ })

};
