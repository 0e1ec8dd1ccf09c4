export const id = 9824;
export const ids = [9824];
export const modules = {

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8456);




/** Between asking the program and its children to end and ending them. */
const graceMs = 2000;
/**
 * Runs a program in a process group of its own and waits for its end. Cancelling or running out of time ends the
 * whole group; then the promise rejects (`cancelled`, `timeout`) once the program is gone.
 */
async function runChild(clock, request) {
    if (request.signal?.aborted === true) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('cancelled', `${request.file} was not started: cancelled`, { cause: request.signal.reason });
    }
    const child = start(request);
    const finished = new AbortController();
    const ending = endEarly(clock, { request, child, finished: finished.signal });
    try {
        const result = await clock.during(collect(child, request, ending.because));
        if (ending.reason() !== undefined) {
            throw ending.reason();
        }
        return result;
    }
    finally {
        finished.abort();
    }
}
function start(request) {
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.file, request.args, { cwd: request.cwd, env: request.env, detached: true, stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
        // A program that ends before it has read everything says so by its exit code.
        child.stdin?.on('error', () => undefined).end(request.stdin);
        return child;
    }
    catch (error) {
        // Arguments that no program can be given: a NUL inside, or too many bytes.
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('refused', `${request.file} cannot be given these arguments`, { cause: error });
    }
}
function endEarly(clock, { request, child, finished }) {
    let reason;
    const because = (error) => {
        if (reason === undefined) {
            reason = error;
            signalGroup(child, 'SIGTERM');
            clock.sleep(graceMs, finished).then(() => signalGroup(child, 'SIGKILL'), () => undefined);
        }
    };
    request.signal?.addEventListener('abort', () => because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('cancelled', `${request.file} was cancelled`, { cause: request.signal?.reason })), { once: true, signal: finished });
    if (request.timeoutMs !== undefined) {
        const { timeoutMs } = request;
        clock.sleep(timeoutMs, finished).then(() => because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('timeout', `${request.file} did not end within ${Math.round(timeoutMs / 1000)} s`, { retryable: true })), () => undefined);
    }
    return { because, reason: () => reason };
}
function signalGroup(child, signal) {
    if (child.pid === undefined) {
        return;
    }
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.kill)(-child.pid, signal);
    }
    catch {
        // The group is gone, which is what was wanted.
    }
}
async function collect(child, request, because) {
    const read = (stream) => {
        const parts = [];
        let size = 0;
        stream?.on('data', (chunk) => {
            parts.push(chunk.subarray(0, Math.max(0, request.maxOutputBytes - size)));
            size += chunk.length;
            if (size > request.maxOutputBytes && request.overflow === 'fail') {
                because(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('too-large', `${request.file} wrote more than ${request.maxOutputBytes} bytes`));
            }
        });
        return () => Buffer.concat(parts);
    };
    const stdout = read(child.stdout);
    const stderr = read(child.stderr);
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError('failed', `${request.file} could not be started (${error.code ?? 'unknown'})`, { cause: error, hint: `Check that ${request.file} is installed and on the PATH.` }));
        });
        child.on('close', (code, signal) => {
            const stdoutBytes = stdout();
            resolve({ exitCode: code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]), stdout: stdoutBytes.toString('utf8'), stdoutBytes, stderr: stderr().toString('utf8') });
        });
    });
}


/***/ }),

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createConfigRepository: () => (/* binding */ createConfigRepository),
  createGit: () => (/* binding */ createGit)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/compiled/core/git/remote-url.js
var remote_url = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/compiled/engine/wrap-repository.js
var wrap_repository = __webpack_require__(6182);
;// CONCATENATED MODULE: ./build/compiled/core/git/output.js
/** Parses `git diff-tree -r -z --no-renames --name-status`: status and path, each ended by NUL. */
function parseNameStatus(output) {
    const fields = splitNul(output);
    const changed = [];
    const deleted = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const path = fields[index + 1] ?? '';
        (fields[index] === 'D' ? deleted : changed).push(path);
    }
    return { changed, deleted };
}
/** The fields of output that ends each one with NUL. */
function splitNul(output) {
    return output.split('\0').filter((field) => field !== '');
}
/** The parents named in a raw commit object. Unlike `git log`, it names them even where the clone was cut off. */
function parseParents(rawCommit) {
    const end = rawCommit.indexOf('\n\n');
    return rawCommit
        .slice(0, end === -1 ? undefined : end)
        .split('\n')
        .filter((line) => line.startsWith('parent '))
        .map((line) => line.slice('parent '.length));
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/blobs.js

/** Larger files are not read. */
const largestFile = 20 * 1024 * 1024;
/** What one call of git may give: below the cap on its output. */
const largestBatch = 32 * 1024 * 1024;
/** The regular files of a commit; links and submodules are none. */
async function listBlobs(git, sha) {
    const { stdout } = await git.run(['ls-tree', '-r', '-z', '--long', '--full-tree', sha]);
    return splitNul(stdout).flatMap((entry) => {
        const [, mode, type, id = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(entry) ?? [];
        return type === 'blob' && mode !== '120000' ? [{ path, id, size: Number(size) }] : [];
    });
}
/** The contents by id, in as few calls of git as its output allows. Files that are too large are left out. */
async function readBlobs(git, blobs, call = {}) {
    const contents = new Map();
    let batch = [];
    let size = 0;
    const flush = async () => {
        if (batch.length > 0)
            for (const [id, bytes] of await readBatch(git, batch, call))
                contents.set(id, bytes);
        batch = [];
        size = 0;
    };
    for (const blob of blobs) {
        if (blob.size > largestFile)
            continue;
        if (size + blob.size > largestBatch)
            await flush();
        batch.push(blob);
        size += blob.size;
    }
    await flush();
    return contents;
}
/** `git cat-file --batch` answers each id with a line that ends in the size, then so many bytes and a line end. */
async function readBatch(git, batch, call) {
    const { stdoutBytes } = await git.run(['cat-file', '--batch'], { ...call, stdin: batch.map(({ id }) => `${id}\n`).join('') });
    const contents = [];
    let at = 0;
    for (const { id, size } of batch) {
        const start = stdoutBytes.indexOf('\n', at) + 1;
        contents.push([id, stdoutBytes.subarray(start, start + size)]);
        at = start + size + 1;
    }
    return contents;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/core/git/reverts.js
var reverts = __webpack_require__(9704);
// EXTERNAL MODULE: ./build/compiled/core/git/writable-path.js
var writable_path = __webpack_require__(3099);
;// CONCATENATED MODULE: ./build/compiled/adapters/git/partial-objects.js


/** A tree that is asked for by its id comes with the trees in it by `tree:1`, unlike the one of a commit. */
const filters = {
    'itself': { ofCommit: 'tree:1', ofTree: 'tree:0' },
    'everything below': { ofCommit: 'blob:none', ofTree: 'blob:none' },
};
/** A commit that is here would seem to bring all that belongs to it. */
const withoutNegotiation = ['-c', 'fetch.negotiationAlgorithm=noop'];
/**
 * The objects of a partial clone, fetched before git asks for them: by itself it would fetch one after the other. What a
 * remote without partial clones has sent is all there already.
 */
class PartialObjects {
    #clone;
    #fetched = new Map();
    #trees = new Map();
    /** By id; undefined for what is too large or no UTF-8. */
    #texts = new Map();
    /** Whether the remote leaves out what is not asked for. */
    #isPartial = false;
    /** Whether trees are missing that belong to commits which are here. */
    #hasGaps = false;
    constructor(clone) {
        this.#clone = clone;
    }
    /** Fetches a branch's newest commit: with its topmost tree, or with all trees. */
    async fetchCommit(refspec, extent) {
        const negotiation = extent === 'everything below' && this.#hasGaps ? withoutNegotiation : [];
        const { stderr } = await this.#fetch(negotiation, ['--depth=1', `--filter=${filters[extent].ofCommit}`, '--end-of-options', 'origin', refspec]);
        this.#isPartial = !stderr.includes('filtering not recognized');
        this.#hasGaps ||= extent === 'itself';
    }
    /** Fetches a branch's latest commits, without their trees. */
    async fetchHistory(refspec, depth) {
        await this.#fetch([], [`--depth=${depth}`, '--filter=tree:0', '--end-of-options', 'origin', refspec]);
        this.#hasGaps = true;
    }
    /** What stands directly in a tree, which must have been fetched. */
    async tree(id) {
        return await this.#list(id, []);
    }
    /** All files below a tree, by their path in it. */
    async treeWithAllBelow(id) {
        const entries = await this.#list(id, ['-r', '-t']);
        for (const entry of entries)
            if (entry.type === 'tree')
                this.#fetched.set(entry.id, 'everything below');
        return entries;
    }
    /** A tree that a fetched commit came with. */
    cameAlong(tree, extent) {
        if (!this.#fetched.has(tree))
            this.#fetched.set(tree, extent);
    }
    /** Fetches those trees that are not here yet. */
    async fetchTrees(ids, extent) {
        const missing = [...new Set(ids)].filter((id) => this.#fetched.get(id) !== 'everything below' && this.#fetched.get(id) !== extent);
        await this.#fetchObjects(missing, filters[extent].ofTree);
        for (const id of missing)
            this.#fetched.set(id, extent);
    }
    text(id) {
        return this.#texts.get(id);
    }
    /** Makes the texts of blobs ready. */
    async load(ids) {
        const wanted = [...new Set(ids)].filter((id) => !this.#texts.has(id));
        if (wanted.length === 0)
            return;
        await this.#fetchObjects(wanted, 'blob:none');
        const { git, call } = this.#clone;
        const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], { ...call, stdin: lines(wanted) });
        const blobs = stdout.trimEnd().split('\n').map((line) => ({ id: line.slice(0, line.indexOf(' ')), size: Number(line.slice(line.indexOf(' ') + 1)) }));
        const contents = await readBlobs(git, blobs, call);
        for (const id of wanted)
            this.#texts.set(id, utf8(contents.get(id)));
    }
    async #fetchObjects(ids, filter) {
        if (!this.#isPartial || ids.length === 0)
            return;
        await this.#fetch(withoutNegotiation, ['--no-write-fetch-head', `--filter=${filter}`, '--stdin', 'origin'], lines(ids));
    }
    async #fetch(options, args, stdin) {
        const { git, call } = this.#clone;
        return await git.run([...options, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...args], { ...call, ...(stdin === undefined ? {} : { stdin }) });
    }
    async #list(id, options) {
        const key = `${options.join(' ')} ${id}`;
        const known = this.#trees.get(key);
        if (known !== undefined)
            return known;
        const { git, call } = this.#clone;
        const { stdout } = await git.run(['ls-tree', '-z', '--full-tree', ...options, id], call);
        const entries = splitNul(stdout).map((entry) => {
            const [, mode = '', type = '', object = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(entry) ?? [];
            return { mode, type, id: object, name };
        });
        this.#trees.set(key, entries);
        return entries;
    }
}
function lines(ids) {
    return ids.map((id) => `${id}\n`).join('');
}
/** What is no UTF-8 could not be written back as it was. */
function utf8(bytes) {
    const text = bytes?.toString('utf8');
    return text !== undefined && bytes !== undefined && Buffer.from(text).equals(bytes) ? text : undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(2659);
;// CONCATENATED MODULE: ./build/compiled/core/git/failures.js

// In this order: a hook's text may hold any of the later phrases.
const rules = [
    {
        pattern: /hook declined|protected branch|GH006|GH013|repository rule violations|not allowed to push|prohibited/i,
        code: 'refused',
        hint: 'The remote has a rule against this push. Let this account bypass it, or make the change through a pull request.',
    },
    {
        pattern: /non-fast-forward|fetch first|stale info|cannot lock ref|incorrect old value|failed to update ref|failed to lock|reference already exists|remote ref updated since checkout/i,
        kind: 'lost-race',
        code: 'conflict',
        retryable: true,
    },
    {
        pattern: /redirect|returned error: 30\d/i,
        code: 'redirected',
        hint: 'Redirects are not followed, so that a token never reaches another host: use the final URL of the repository.',
    },
    {
        pattern: /Authentication failed|could not read (Username|Password)|returned error: 401|Invalid username or/i,
        code: 'unauthenticated',
        hint: 'Give a token that may write to the repository.',
    },
    {
        pattern: /returned error: 403|Permission to .* denied|Write access to repository not granted|Permission denied/i,
        code: 'forbidden',
        hint: 'The token needs write access: on GitHub, permissions: contents: write, and for another repository a token of its own.',
    },
    { pattern: /returned error: 404|[Rr]epository .*not found|does not appear to be a git repository/, code: 'not-found', hint: 'Check the URL. Hosts also answer this when the token may not see the repository.' },
    { pattern: /transport '.*' not allowed|protocol .* not supported|not allowed by GIT_ALLOW_PROTOCOL/i, code: 'refused', hint: 'Only https, ssh and, where allowed, http are used.' },
    { pattern: /returned error: 429/, code: 'rate-limited', retryable: true },
    { pattern: /SSL|certificate|TLS/i, code: 'unreachable', hint: 'If the host has a certificate of a private CA, set http.sslCAInfo in the git configuration of this machine.' },
    {
        pattern: /Could not resolve host|Failed to connect|Couldn't connect|Connection (refused|reset|timed out|closed)|early EOF|hung up|RPC failed|returned error: 5\d\d|Recv failure|Operation too slow|Empty reply|unexpected disconnect/i,
        code: 'unreachable',
        retryable: true,
    },
    { pattern: /No space left on device/i, code: 'failed', hint: 'Free some space in the temporary directory of this machine.' },
    { pattern: /\.lock': File exists/i, code: 'failed', hint: 'Another git process works here, or one has died: remove the lock file when none is running.' },
    { pattern: /not our ref|couldn't find remote ref|Remote branch .* not found|unknown revision|bad revision|Not a valid object name|bad object/i, code: 'not-found' },
    { pattern: /not a git repository/i, code: 'not-found', hint: 'Run actions/checkout before this step, or set working-directory.' },
];
/** Sorts what git and the remote wrote into what a caller can do about it. The texts are those of LC_ALL=C. */
function explainGitFailure(output) {
    const rule = rules.find(({ pattern }) => pattern.test(output));
    return {
        kind: rule?.kind ?? 'other',
        code: rule?.code ?? 'failed',
        said: tellingLines(output),
        retryable: rule?.retryable ?? false,
        ...(rule?.hint === undefined ? {} : { hint: rule.hint }),
    };
}
/** The remote's own lines first: they hold the reason where a rule or a hook refused. */
function tellingLines(output) {
    const lines = output
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(hint:|To |Done$|remote:\s*$|Cloning into|(remote: )?(Enumerating|Counting|Compressing|Writing|Total|Resolving|Delta) )/.test(line));
    const remote = lines.filter((line) => line.startsWith('remote:'));
    const rest = lines.filter((line) => !line.startsWith('remote:'));
    return (0,one_line/* oneLine */.T)([...remote, ...rest].join(' | '), 800);
}

// EXTERNAL MODULE: ./build/compiled/adapters/child-process.js
var child_process = __webpack_require__(3037);
;// CONCATENATED MODULE: ./build/compiled/adapters/git/environment.js
// What git needs of the machine: where it is, whose keys and proxies to use. Not GIT_*: those could point it elsewhere.
const passedOn = [
    'PATH', 'HOME', 'TMPDIR', 'XDG_CONFIG_HOME', 'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
    'HTTPS_PROXY', 'https_proxy', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy',
];
/**
 * Settings that win over those of the repository and the machine: nothing that a repository brings is run
 * (hooks, filters, submodules, monitors), nothing is signed, and no background work outlives the command.
 */
const guards = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['core.autocrlf', 'false'],
    ['core.editor', 'true'],
    ['init.templateDir', ''],
    ['init.defaultBranch', 'main'],
    ['protocol.ext.allow', 'never'],
    ['protocol.file.allow', 'never'],
    ['submodule.recurse', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    ['filter.lfs.process', ''],
    ['filter.lfs.smudge', ''],
    ['filter.lfs.clean', ''],
    ['filter.lfs.required', 'false'],
    ['commit.gpgSign', 'false'],
    ['push.gpgSign', 'false'],
    ['rerere.enabled', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['i18n.logOutputEncoding', 'UTF-8'],
    ['i18n.commitEncoding', 'UTF-8'],
    ['log.showSignature', 'false'],
    // A token must not follow a redirect to another host.
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '120'],
    // In containers the checkout belongs to another user than the one that runs this; it is the user's own choice of folder.
    ['safe.directory', '*'],
    // A folder of the checkout may look like a repository, with a configuration of its author's that runs programs.
    ['safe.bareRepository', 'explicit'],
];
/** The whole environment of a git command. Configuration goes by environment, so that no token is in argv or in a file. */
function gitEnvironment(machine, more) {
    const basis = Object.fromEntries(passedOn.flatMap((name) => (machine[name] === undefined ? [] : [[name, machine[name]]])));
    const entries = [...guards, ...more.config];
    const config = Object.fromEntries(entries.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]));
    return {
        ...basis,
        ...config,
        GIT_CONFIG_COUNT: String(entries.length),
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_ALLOW_PROTOCOL: more.allowHttp ? 'https:ssh:http' : 'https:ssh',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
}
/** Sends `header` to the origin only, in place of what else is configured for it. */
function credentialConfig(origin, header) {
    return [
        // The empty value drops headers configured before; two Authorization headers would be refused.
        [`http.${origin}/.extraHeader`, ''],
        [`http.${origin}/.extraHeader`, header],
        ['credential.helper', ''],
    ];
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/session.js





const maxOutputBytes = 64 * 1024 * 1024;
const timeoutMs = 10 * 60 * 1000;
function createSession(options) {
    const run = async (args, call = {}) => {
        const { connection } = call;
        const result = await (0,child_process/* runChild */.w)(options.clock, {
            file: 'git',
            args,
            cwd: call.cwd ?? options.workspace,
            env: { ...gitEnvironment(options.environment, { config: connection?.config ?? [], allowHttp: connection?.allowHttp ?? false }), ...call.env },
            maxOutputBytes,
            overflow: 'fail',
            timeoutMs,
            signal: options.signal,
            stdin: call.stdin,
        });
        if (!(call.accept ?? [0]).includes(result.exitCode)) {
            throw gitError(args, result, connection?.secrets ?? []);
        }
        return result;
    };
    let connection;
    return { options, run, connect: async () => (connection ??= connect(options, run)) };
}
/** The failure of a command, in the remote's and git's own words. */
function gitError(args, result, secrets) {
    const output = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), `${result.stderr}\n${result.stdout}`);
    const failure = explainGitFailure(output);
    const command = args.find((arg) => !arg.startsWith('-')) ?? '';
    return new adapter_error.AdapterError(failure.code, `git ${command} failed: ${failure.said || `exit code ${result.exitCode}`}`, {
        retryable: failure.retryable,
        ...(failure.hint === undefined ? {} : { hint: failure.hint }),
    });
}
async function connect(options, run) {
    const given = options.remote?.url ?? (await readConfig(run, ['--get', 'remote.origin.url']));
    if (given === undefined) {
        throw new adapter_error.AdapterError('not-found', 'The checkout has no remote named origin.', { hint: 'Give config-repository, or check the repository out with actions/checkout.' });
    }
    const url = options.remote === undefined ? (0,remote_url/* withoutCredentials */.r)(given) : given;
    const remote = requireRemote(url, options.allowHttp ?? false);
    if (remote.origin === undefined) {
        const command = await readConfig(run, ['--get', 'core.sshCommand']);
        return { url: remote.url, allowHttp: false, config: command === undefined ? [] : [['core.sshCommand', command]], secrets: [] };
    }
    const header = await credentialHeader(options, run, given);
    return {
        url: remote.url,
        allowHttp: remote.protocol === 'http',
        config: header === undefined ? [] : credentialConfig(remote.origin, header),
        secrets: [options.remote?.token ?? '', header ?? '', header?.split(' ').at(-1) ?? ''].filter((secret) => secret !== ''),
    };
}
/** Checks the URL of a remote; throws `refused` without quoting it. */
function requireRemote(url, allowHttp) {
    const remote = (0,remote_url/* parseRemoteUrl */.J)(url, { allowHttp });
    if (remote.kind === 'refused') {
        throw new adapter_error.AdapterError('refused', `The URL of the repository ${remote.reason}.`, remote.hint === undefined ? {} : { hint: remote.hint });
    }
    return remote;
}
/** The token given, else the credentials that the checkout already uses for this URL. */
async function credentialHeader(options, run, url) {
    if (options.remote !== undefined) {
        const { token } = options.remote;
        return token === undefined ? undefined : basic('x-access-token', token);
    }
    const { username, password } = new URL(url);
    if (password !== '' || username !== '') {
        return basic(decodeURIComponent(username), decodeURIComponent(password));
    }
    return readConfig(run, ['--get-urlmatch', 'http.extraHeader', url]);
}
function basic(user, password) {
    return `Authorization: Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** A value of the checkout's configuration; undefined when it is not set. */
async function readConfig(run, query) {
    const { stdout, exitCode } = await run(['config', ...query], { accept: [0, 1] });
    const value = stdout.replace(/\n$/, '');
    return exitCode === 0 && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/pushing.js



/** A commit's two people and dates, for the environment of git. */
function identity({ options }, author = options.author ?? { name: 'osop-argocd', email: 'osop-argocd@localhost' }) {
    const date = options.clock.now().toISOString();
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: date,
    };
}
/** Brings an object to a branch of the remote by fast-forward, or to a tag that is not there. True when the remote took it, false when someone else was faster. */
async function push(git, { source, target }, call) {
    const args = ['push', '--porcelain', '--no-verify', '--end-of-options', 'origin', `${source}:${target}`];
    const result = await send(git, args, call);
    if (result.exitCode === 0)
        return true;
    if (explainGitFailure(`${result.stderr}\n${result.stdout}`).kind === 'lost-race')
        return false;
    throw gitError(args, result, call.connection?.secrets ?? []);
}
async function send(git, args, call) {
    try {
        return await git.run(args, { ...call, accept: [0, 1, 128] });
    }
    catch (error) {
        // Ended from here while the remote was at work.
        throw error instanceof adapter_error.AdapterError ? new adapter_error.AdapterError(error.code, error.message, { cause: error.cause, ambiguous: true }) : error;
    }
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/config-repository.js
// Synchronous: these files are tiny, and simulated time must not pass while they are written.










/**
 * A ConfigRepositoryPort by git: a bare, shallow, partial clone without a work tree, so that no hook, filter or submodule is
 * ever met. Of folders outside of what is asked for not even the names of their files are fetched.
 */
function createGitConfigRepository(git) {
    let opened;
    const clone = async () => await (opened ??= openClone(git));
    return {
        head: async (branch, within) => await (await clone()).head(branch, within),
        commit: async (state, change) => await (await clone()).commit(state, change),
        tag: async (request) => await (await clone()).tag(request),
        findRun: async (branch, runId) => await (await clone()).findRun(branch, runId),
        close: () => { opened?.then(({ folder }) => { remove(folder); }, () => undefined); },
    };
}
async function openClone(git) {
    const connection = await git.connect();
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(git.options.temporaryFolder ?? (0,external_node_os_.tmpdir)(), 'osop-config-'));
    const call = { cwd: folder, connection, env: { GIT_DIR: folder } };
    try {
        await git.run(['init', '--quiet', '--bare', '.'], call);
        await git.run(['remote', 'add', 'origin', connection.url], call);
        return new Clone(git, { folder, connection });
    }
    catch (error) {
        remove(folder);
        throw error;
    }
}
function remove(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
}
class Clone {
    folder;
    #git;
    #call;
    #objects;
    #commits = new Map();
    /** Commits that are here without all that belongs to them: a fetch does not bring it any more. */
    #unaccompanied = new Set();
    constructor(git, { folder, connection }) {
        this.folder = folder;
        this.#git = git;
        this.#call = { cwd: folder, connection, env: { GIT_DIR: folder } };
        this.#objects = new PartialObjects({ git, call: this.#call });
    }
    async head(wanted, within = ['']) {
        const branch = wanted ?? (await this.#defaultBranch());
        const tracking = trackingRef(branch);
        const extent = within.includes('') ? 'everything below' : 'itself';
        await this.#objects.fetchCommit(`+refs/heads/${branch}:${tracking}`, extent);
        const { stdout } = await this.#git.run(['log', '-1', '--no-show-signature', '--format=%H %T', '--end-of-options', tracking], this.#call);
        const [sha = '', tree = ''] = stdout.trim().split(' ');
        if (!this.#unaccompanied.has(sha))
            this.#objects.cameAlong(tree, extent);
        if (!this.#commits.has(sha))
            this.#commits.set(sha, { sha, tree, files: new Map() });
        return await this.#state({ branch, sha, within });
    }
    async commit(state, change) {
        requireSafe(change.branch);
        const { tree: before, files } = this.#known(state.sha);
        const entries = new Map();
        for (const [path, text] of change.files) {
            const entry = (0,writable_path/* isWritablePath */.A)(path) ? files.get(path) : undefined;
            if (entry === undefined)
                throw new adapter_error.AdapterError('refused', `${JSON.stringify(path.slice(0, 200))} is not a file of the branch that can be written.`, { hint: 'Links, submodules and folders are not written.' });
            const { stdout } = await this.#git.run(['hash-object', '-w', '--no-filters', '--stdin'], { ...this.#call, stdin: text });
            entries.set(path, { ...entry, id: stdout.trim() });
        }
        const tree = await this.#rewrite(before, entries);
        const message = (0,external_node_path_.join)(this.folder, 'osop-message');
        (0,external_node_fs_.writeFileSync)(message, change.message);
        const committing = { ...this.#call, env: { ...this.#call.env, ...identity(this.#git, change.author) } };
        const sha = (await this.#git.run(['commit-tree', '-p', state.sha, '-F', message, tree], committing)).stdout.trim();
        this.#unaccompanied.add(sha);
        return (await push(this.#git, { source: sha, target: `refs/heads/${change.branch}` }, this.#call)) ? { kind: 'landed', sha } : { kind: 'moved' };
    }
    async tag({ name, sha, branch, message, author }) {
        requireSafe(name);
        const tagged = await this.#tagged(name);
        if (tagged !== undefined)
            return requireSame(tagged, { name, sha });
        // With the history below the branch git knows that the remote has the commit, and sends the tag alone.
        await this.#objects.fetchHistory(`+refs/heads/${branch}:${trackingRef(branch)}`, 200);
        const { GIT_COMMITTER_NAME: tagger = '', GIT_COMMITTER_EMAIL: email = '', GIT_COMMITTER_DATE: date = '' } = identity(this.#git, author);
        const seconds = Math.floor(Date.parse(date) / 1000);
        const text = `object ${sha}\ntype commit\ntag ${name}\ntagger ${tagger} <${email}> ${seconds} +0000\n\n${message}`;
        const { stdout } = await this.#git.run(['hash-object', '-w', '-t', 'tag', '--stdin'], { ...this.#call, stdin: text });
        if (await push(this.#git, { source: stdout.trim(), target: `refs/tags/${name}` }, this.#call))
            return 'made';
        return requireSame(await this.#tagged(name), { name, sha });
    }
    /** The commit that the remote's tag is on; undefined where it has none of this name. */
    async #tagged(name) {
        const { stdout } = await this.#git.run(['ls-remote', '--end-of-options', 'origin', `refs/tags/${name}`, `refs/tags/${name}^{}`], this.#call);
        const ids = new Map(stdout.trim().split('\n').map((line) => [line.slice(41), line.slice(0, 40)]));
        return ids.get(`refs/tags/${name}^{}`) ?? ids.get(`refs/tags/${name}`);
    }
    async findRun(branch, runId) {
        const tracking = trackingRef(branch);
        await this.#objects.fetchHistory(`+refs/heads/${branch}:${tracking}`, 200);
        const { stdout } = await this.#git.run(['log', '-z', '--no-show-signature', `--format=%H%n%(trailers:key=${reverts/* runTrailer */.VA},valueonly)`, '--end-of-options', tracking], this.#call);
        const commits = splitNul(stdout).map((entry) => ({ sha: entry.slice(0, 40), runs: entry.slice(41).split('\n') }));
        for (const { sha } of commits)
            this.#unaccompanied.add(sha);
        return commits.find(({ runs }) => runs.some((line) => line.trim() === runId))?.sha;
    }
    async #defaultBranch() {
        const { stdout } = await this.#git.run(['ls-remote', '--symref', '--end-of-options', 'origin', 'HEAD'], this.#call);
        const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout)?.[1];
        if (branch === undefined)
            throw new adapter_error.AdapterError('not-found', 'The repository has no default branch: it may be empty.', { hint: 'Set config-branch.' });
        return branch;
    }
    #known(sha) {
        const known = this.#commits.get(sha);
        if (known === undefined)
            throw new adapter_error.AdapterError('refused', `${sha.slice(0, 12)} was not read from this repository.`);
        return known;
    }
    async #state({ branch, sha, within }) {
        const { tree, files } = this.#known(sha);
        for (const [path, entry] of await this.#filesBelow(tree, within))
            files.set(path, entry);
        return {
            branch, sha, within,
            paths: [...files.keys()],
            widen: async (paths) => await this.#state({ branch, sha, within: [...new Set([...within, ...paths])] }),
            load: async (paths) => { await this.#objects.load(paths.flatMap((path) => files.get(path)?.id ?? [])); },
            read: (path) => this.#objects.text(files.get(path)?.id ?? ''),
        };
    }
    /** The regular files at or below some paths, level by level: one request for each, however many paths. */
    async #filesBelow(root, within) {
        const found = new Map();
        const whole = [];
        let level = within.map((path) => ({ path: '', tree: root, rest: path === '' ? [] : path.split('/') }));
        while (level.length > 0) {
            whole.push(...level.filter(({ rest }) => rest.length === 0));
            const above = level.filter(({ rest }) => rest.length > 0);
            await this.#objects.fetchTrees(above.map(({ tree }) => tree), 'itself');
            level = [];
            for (const { path, tree, rest: [name = '', ...rest] } of above) {
                const entry = (await this.#objects.tree(tree)).find((one) => one.name === name);
                if (entry?.type === 'tree')
                    level.push({ path: `${path}${name}/`, tree: entry.id, rest });
                if (entry !== undefined && rest.length === 0 && isRegular(entry))
                    found.set(path + name, entry);
            }
        }
        await this.#objects.fetchTrees(whole.map(({ tree }) => tree), 'everything below');
        for (const { path, tree } of whole) {
            for (const entry of await this.#objects.treeWithAllBelow(tree))
                if (isRegular(entry))
                    found.set(path + entry.name, entry);
        }
        return found;
    }
    /** A tree with other files in it, by their path. The rest of it need not be here. */
    async #rewrite(tree, files) {
        const lines = [];
        for (const entry of await this.#objects.tree(tree)) {
            const below = entry.type === 'tree' ? filesIn(entry.name, files) : new Map();
            const id = below.size === 0 ? (files.get(entry.name)?.id ?? entry.id) : await this.#rewrite(entry.id, below);
            lines.push(`${entry.mode} ${entry.type} ${id}\t${entry.name}\0`);
        }
        return (await this.#git.run(['mktree', '-z', '--missing'], { ...this.#call, stdin: lines.join('') })).stdout.trim();
    }
}
/** The files of a folder, by their path in it. */
function filesIn(folder, files) {
    return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, entry]) => [path.slice(folder.length + 1), entry]));
}
function requireSame(tagged, { name, sha }) {
    if (tagged === sha)
        return 'there';
    throw new adapter_error.AdapterError('conflict', `The tag ${name} is on ${tagged?.slice(0, 12) ?? 'another commit'} already; tags are not moved.`, { hint: 'Choose another name, or delete that tag.' });
}
function trackingRef(branch) {
    requireSafe(branch);
    return `refs/remotes/origin/${branch}`;
}
function requireSafe(branch) {
    if (!(0,refs/* isSafeRef */.f)(branch))
        throw new adapter_error.AdapterError('refused', `${JSON.stringify(branch.slice(0, 100))} is not the name of a branch.`);
}
/** Links and submodules are not written. */
function isRegular({ type, mode }) {
    return type === 'blob' && mode !== '120000';
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/history.js




/** Whether the commit is in the local repository. */
async function hasCommit(git, sha, call = {}) {
    const { exitCode } = await git.run(['cat-file', '-e', `${sha}^{commit}`], { ...call, accept: [0, 1, 128] });
    return exitCode === 0;
}
/** All parents, read from the commit itself because a shallow clone hides them. */
async function parentsOf(git, sha, call = {}) {
    return parseParents((await git.run(['cat-file', 'commit', sha], call)).stdout);
}
/** Whether `ancestor` is reachable from `descendant`, by what is local. */
async function isAncestor(git, commits, call = {}) {
    const { exitCode } = await git.run(['merge-base', '--is-ancestor', commits.ancestor, commits.descendant], { ...call, accept: [0, 1] });
    return exitCode === 0;
}
/** Differences of the head to the base, or to its first parent. */
async function changedFiles(git, head, base) {
    const to = await resolve(git, head);
    const from = base === undefined ? await firstParent(git, to) : await resolve(git, base);
    if (from === undefined) {
        return { changed: await files(git, to), deleted: [] };
    }
    const diff = await git.run(['diff-tree', '-r', '-z', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none', '--name-status', from, to]);
    return parseNameStatus(diff.stdout);
}
/** Tracked paths of a commit that is local. */
async function files(git, sha) {
    return splitNul((await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha])).stdout);
}
/** The commit of a whole sha, branch or tag, fetched where it is missing. Throws `not-found`, or `refused` for a name git must not see. */
async function resolve(git, revision) {
    if ((0,refs/* isCommitSha */._)(revision)) {
        if (!(await hasCommit(git, revision)) && !(await fetchCommits(git, ['--depth=1'], [revision]))) {
            throw missing(revision);
        }
        return revision;
    }
    if (!(0,refs/* isSafeRef */.f)(revision)) {
        throw new adapter_error.AdapterError('refused', `${JSON.stringify(revision.slice(0, 100))} is not the name of a commit, branch or tag.`);
    }
    for (const name of [revision, `refs/remotes/origin/${revision}`]) {
        const { stdout, exitCode } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { accept: [0, 1, 128] });
        if (exitCode === 0) {
            return stdout.trim();
        }
    }
    throw missing(revision);
}
function missing(revision) {
    return new adapter_error.AdapterError('not-found', `The repository has no commit ${JSON.stringify(revision)}.`, {
        hint: 'Check the name. Where actions/checkout cut the history off, set its fetch-depth: 0.',
    });
}
async function firstParent(git, sha) {
    const [parent] = await parentsOf(git, sha);
    if (parent === undefined || (await hasCommit(git, parent))) {
        return parent;
    }
    // A commit without its parent looks like one that adds every file, or, reverted, removes every file.
    if (!(await fetchCommits(git, ['--deepen=1'], [sha])) || !(await hasCommit(git, parent))) {
        throw new adapter_error.AdapterError('failed', `The parent of commit ${sha} is not in this shallow clone and could not be fetched.`, {
            hint: 'Set fetch-depth: 2, or 0, for actions/checkout.',
        });
    }
    return parent;
}
/** True when git could fetch the commits from the remote; why not is of no use to callers, who go on without. */
async function fetchCommits(git, depth, shas) {
    try {
        const connection = await git.connect();
        await git.run(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth, '--end-of-options', connection.url, ...shas], { connection });
        return true;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code !== 'cancelled') {
            return false;
        }
        throw error;
    }
}
/** Where the search for a common history stops to look, in commits; then everything is fetched. */
const depths = ['--deepen=50', '--deepen=1000', '--unshallow'];
/** See GitPort. `unknown` whenever the remote does not give what is missing. */
async function relation(git, ours, seen) {
    const found = await plainRelation(git, ours, seen);
    return found === 'descendant' && (await findRevert(git, { sha: ours, tip: seen })) !== undefined ? 'reverted' : found;
}
/** The commit after `sha`, up to `tip`, that says that it takes it back, and has not been taken back itself. */
async function findRevert(git, { sha, tip }, call = {}) {
    const log = await git.run(['log', '-z', '--format=%H%n%B', `${sha}..${tip}`], call);
    const later = splitNul(log.stdout).map((entry) => ({ sha: entry.slice(0, 40), reverts: (0,reverts/* parseReverts */.jS)(entry.slice(41)) }));
    return (0,reverts/* standingRevert */.Hu)(later, sha);
}
async function plainRelation(git, ours, seen) {
    if (ours === seen) {
        return 'same';
    }
    if (!(0,refs/* isCommitSha */._)(ours) || !(0,refs/* isCommitSha */._)(seen)) {
        return 'unknown';
    }
    for (const sha of [ours, seen]) {
        const depth = (await isShallow(git)) ? ['--depth=1'] : [];
        if (!(await hasCommit(git, sha)) && !(await fetchCommits(git, depth, [sha]))) {
            return 'unknown';
        }
    }
    for (const depth of depths) {
        const found = await localRelation(git, ours, seen);
        if (found !== 'diverged' || !(await isShallow(git))) {
            return found;
        }
        if (!(await fetchCommits(git, [depth], [ours, seen]))) {
            return 'unknown';
        }
    }
    const found = await localRelation(git, ours, seen);
    return found === 'diverged' && (await isShallow(git)) ? 'unknown' : found;
}
async function localRelation(git, ours, seen) {
    if (await isAncestor(git, { ancestor: ours, descendant: seen })) {
        return 'descendant';
    }
    return (await isAncestor(git, { ancestor: seen, descendant: ours })) ? 'ancestor' : 'diverged';
}
async function isShallow(git) {
    return (await git.run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}

// EXTERNAL MODULE: ./build/compiled/core/git/push-pause.js
var push_pause = __webpack_require__(6252);
;// CONCATENATED MODULE: ./build/compiled/core/git/revert-message.js


/**
 * The message of a revert commit. Foreign text is one line that begins with our own words, so that it cannot forge
 * a trailer, and has no brackets, so that `[skip ci]` keeps no pipeline from seeing the revert.
 */
function revertMessage(parts) {
    const reason = quotable(parts.reason, 300);
    return [
        `Revert "${quotable(parts.subject, 72) || parts.sha.slice(0, 12)}"`,
        '',
        `This reverts commit ${parts.sha}.`,
        ...(reason === '' ? [] : ['', `Reason: ${reason}`]),
        '',
        `${reverts/* revertsTrailer */.xp}: ${parts.sha}`,
        `${reverts/* runTrailer */.VA}: ${quotable(parts.runId, 100)}`,
        '',
    ].join('\n');
}
function quotable(text, max) {
    return (0,one_line/* oneLine */.T)(text, max)
        .replaceAll('[', '(')
        .replaceAll(']', ')')
        .replace(/skip-checks/gi, 'skip checks');
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/revert.js
// Synchronous: these files are tiny, and simulated time must not pass while they are written.











const attempts = 20;
/** See GitPort. Works in a clone of its own, so that nothing in the workspace can leak into the commit. */
async function revert(git, request) {
    revert_requireSafe(request);
    const connection = await git.connect();
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(git.options.temporaryFolder ?? (0,external_node_os_.tmpdir)(), 'osop-revert-'));
    try {
        const work = { git, request, folder, connection, call: { cwd: folder, connection }, made: new Set() };
        await prepare(work);
        return await untilPushed(work);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
function revert_requireSafe({ sha, branch }) {
    if (!(0,refs/* isCommitSha */._)(sha) || !(0,refs/* isSafeRef */.f)(branch)) {
        throw new adapter_error.AdapterError('refused', 'A revert needs a whole commit id and the name of a branch.');
    }
}
async function prepare({ git, folder, connection, call }) {
    await git.run(['init', '--quiet'], call);
    await git.run(['remote', 'add', 'origin', connection.url], call);
    // Wins over the repository's own .gitattributes, so that no filter configured on this machine is run.
    const info = (0,external_node_path_.join)(folder, '.git', 'info');
    (0,external_node_fs_.mkdirSync)(info, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(info, 'attributes'), '* -filter\n');
}
async function untilPushed(work) {
    let unanswered;
    for (let attempt = 1;; attempt += 1) {
        const start = work.git.options.clock.monotonicMs();
        const outcome = await tryOnce(work);
        if (outcome.kind === 'done') {
            return outcome.result;
        }
        unanswered = outcome.kind === 'unanswered' ? outcome.error : unanswered;
        if (attempt >= attempts) {
            throw unanswered === undefined
                ? new adapter_error.AdapterError('conflict', `The branch ${work.request.branch} moved during each of ${attempts} attempts to push the revert; nothing was pushed.`, { retryable: true, hint: 'Too many others push at this time: run it again, or give the runs a concurrency group.' })
                : new adapter_error.AdapterError(unanswered.code, unanswered.message, { cause: unanswered, ambiguous: true });
        }
        await pause(work, { attempt, tookMs: work.git.options.clock.monotonicMs() - start, ambiguous: unanswered !== undefined });
    }
}
async function pause({ git }, { attempt, tookMs, ambiguous }) {
    const { clock, random = Math.random, signal } = git.options;
    try {
        await clock.sleep((0,push_pause/* pushPauseMs */.N)(attempt, { fraction: random(), tookMs }), signal);
    }
    catch (error) {
        throw new adapter_error.AdapterError('cancelled', 'The revert was cancelled between two attempts to push it.', { cause: error, ambiguous });
    }
}
async function tryOnce(work) {
    try {
        const tip = await fetchTip(work);
        const parents = await requireRevertible(work, tip);
        const [restoredSha = ''] = parents;
        const existing = await findRevert(work.git, { sha: work.request.sha, tip }, work.call);
        if (existing !== undefined) {
            return { kind: 'done', result: { revertSha: existing, restoredSha, alreadyReverted: !work.made.has(existing) } };
        }
        const revertSha = await commitRevert(work, tip, parents);
        if (revertSha === undefined) {
            return { kind: 'done', result: { revertSha: tip, restoredSha, alreadyReverted: true } };
        }
        return (await push(work.git, { source: 'HEAD', target: `refs/heads/${work.request.branch}` }, work.call)) ? { kind: 'done', result: { revertSha, restoredSha, alreadyReverted: false } } : { kind: 'lost-race' };
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'unreachable' && error.retryable) {
            return { kind: 'unanswered', error };
        }
        throw error;
    }
}
async function fetchTip({ git, request, call }) {
    const tracking = `refs/remotes/origin/${request.branch}`;
    await git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--filter=blob:none', '--end-of-options', 'origin', `+refs/heads/${request.branch}:${tracking}`], call);
    return (await git.run(['rev-parse', '--verify', '--end-of-options', `${tracking}^{commit}`], call)).stdout.trim();
}
async function requireRevertible({ git, request, call }, tip) {
    const { sha, branch } = request;
    if (!(await hasCommit(git, sha, call)) || !(await isAncestor(git, { ancestor: sha, descendant: tip }, call))) {
        throw new adapter_error.AdapterError('refused', `Commit ${sha} is not in the history of ${branch} at the remote, so it is not reverted there.`, {
            hint: 'Check the branch that the application follows.',
        });
    }
    const parents = await parentsOf(git, sha, call);
    if (parents.length === 0) {
        throw new adapter_error.AdapterError('refused', `Commit ${sha} is the first of its repository: reverting it would delete every file.`);
    }
    return parents;
}
/** Commits the revert on top of the tip; undefined when its content is there already. */
async function commitRevert(work, tip, parents) {
    const { git, request, call } = work;
    await git.run(['checkout', '--quiet', '--force', '--detach', tip], call);
    const { stdout: before } = await git.run(['ls-files', '-z'], call);
    const mainline = parents.length > 1 ? ['-m', '1'] : [];
    const reverting = await git.run(['revert', '--no-commit', ...mainline, request.sha], { ...call, accept: [0, 1] });
    if (reverting.exitCode === 1) {
        await refuseConflict(work, reverting);
    }
    if ((await git.run(['diff-index', '--cached', '--quiet', tip], { ...call, accept: [0, 1] })).exitCode === 0) {
        await git.run(['revert', '--quit'], call);
        return undefined;
    }
    if (before !== '' && (await git.run(['ls-files', '-z'], call)).stdout === '') {
        throw new adapter_error.AdapterError('refused', `Reverting ${request.sha} would delete every file of ${request.branch}; nothing was pushed.`);
    }
    return commit(work);
}
async function refuseConflict({ git, request, call }, reverting) {
    const conflicts = splitNul((await git.run(['diff', '--name-only', '-z', '--diff-filter=U', '--no-ext-diff'], call)).stdout);
    await git.run(['revert', '--abort'], { ...call, accept: [0, 1, 128] });
    if (conflicts.length === 0) {
        throw gitError(['revert'], reverting, []);
    }
    throw new adapter_error.AdapterError('conflict', `Reverting ${request.sha} conflicts with later commits in ${conflicts.slice(0, 20).join(', ')}; nothing was pushed.`, {
        hint: `Revert it by hand: git revert ${request.sha}, settle these files, push.`,
    });
}
async function commit({ git, request, folder, call, made }) {
    const subject = (await git.run(['log', '-1', '--format=%s', request.sha], call)).stdout;
    const messageFile = (0,external_node_path_.join)(folder, '.git', 'osop-message');
    (0,external_node_fs_.writeFileSync)(messageFile, revertMessage({ ...request, subject }));
    await git.run(['commit', '--quiet', '--no-verify', '--cleanup=verbatim', `--file=${messageFile}`], { ...call, env: identity(git) });
    const sha = (await git.run(['rev-parse', '--verify', 'HEAD'], call)).stdout.trim();
    made.add(sha);
    return sha;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/index.js









/** The repository to write to, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
function createConfigRepository(options) {
    if (options.remote !== undefined) {
        requireRemote(options.remote.url, options.allowHttp ?? false);
    }
    const repository = createGitConfigRepository(createSession(options));
    return { ...(0,wrap_repository/* wrapRepository */.B)(repository, tellingOfFiles), close: () => { repository.close(); } };
}
/** F24: what the machine says of its temporary folder is no bug of ours. Nothing is written there once a push has begun. */
async function tellingOfFiles(work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof Error && 'syscall' in error))
            throw error;
        throw new adapter_error.AdapterError('failed', `The temporary folder of this machine cannot be used: ${error.message}`, { cause: error, hint: 'Check that the folder that RUNNER_TEMP or TMPDIR names is there, can be written to and has space left.' });
    }
}
/** Git of the machine, at the checkout. Throws `refused` at once when the remote's URL may not be used. */
function createGit(options) {
    if (options.remote !== undefined) {
        requireRemote(options.remote.url, options.allowHttp ?? false);
    }
    const git = createSession(options);
    return {
        head: async () => head(git),
        commit: async (sha) => git_commit(git, sha),
        changedFiles: async (head, base) => changedFiles(git, head, base),
        files: async (sha) => (await listBlobs(git, await resolve(git, sha))).map(({ path }) => path),
        readTexts: async (sha, paths) => {
            const wanted = new Set(paths);
            const blobs = (await listBlobs(git, await resolve(git, sha))).filter(({ path }) => wanted.has(path));
            const contents = await readBlobs(git, blobs);
            return new Map(blobs.flatMap(({ path, id }) => {
                const bytes = contents.get(id);
                return bytes === undefined ? [] : [[path, bytes.toString('utf8')]];
            }));
        },
        originUrl: async () => {
            const url = await readConfig(git.run, ['--get', 'remote.origin.url']);
            return url === undefined ? undefined : (0,remote_url/* withoutCredentials */.r)(url);
        },
        relation: async (ours, seen) => relation(git, ours, seen),
        revert: async (request) => revert(git, request),
    };
}
async function head(git) {
    const commit = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { accept: [0, 1] });
    if (commit.exitCode !== 0) {
        throw new adapter_error.AdapterError('not-found', 'The checkout has no commit yet.');
    }
    const branch = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [0, 1] });
    return { sha: commit.stdout.trim(), branch: branch.stdout.trim() || undefined };
}
async function git_commit(git, revision) {
    const sha = (0,refs/* isCommitSha */._)(revision) ? revision : await resolve(git, revision);
    if (!(await hasCommit(git, sha))) {
        throw new adapter_error.AdapterError('not-found', `The repository has no commit ${JSON.stringify(sha.slice(0, 100))}.`);
    }
    const { stdout } = await git.run(['log', '-1', '-z', '--format=%an <%ae>%x00%s', sha]);
    const [author = '', subject = ''] = stdout.split('\0');
    return { sha, parents: await parentsOf(git, sha), author, subject };
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pushPauseMs)
/* harmony export */ });
const shortestAttemptMs = 100;
const longestPauseMs = 60_000;
/** Enough for some dozens of rivals to find a turn each. */
const mostAttemptsLong = 64;
/**
 * How long to wait before another attempt to push, in milliseconds: at random within so many times of what the last attempt
 * took, twice as many each time. Where everything is slow, rivals have to part further than where it is fast.
 */
function pushPauseMs(attempt, { fraction, tookMs }) {
    return fraction * Math.min(longestPauseMs, Math.max(shortestAttemptMs, tookMs) * Math.min(mostAttemptsLong, 2 ** attempt));
}


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isCommitSha),
/* harmony export */   f: () => (/* binding */ isSafeRef)
/* harmony export */ });
// What git forbids in the name of a ref (git-check-ref-format(1)), and a dash in front, which git would take for an option.
const forbiddenCharacters = /[\p{Cc} ~^:?*[\\]/u;
const forbiddenSequences = /^[-/]|\.\.|@\{|\/\/|[/.]$|^@$/;
/**
 * True for the name of a branch or tag that can be given to git as an argument: any that git itself accepts,
 * shell characters included, since no shell ever sees it.
 */
function isSafeRef(name) {
    return (name !== '' &&
        name.length <= 255 &&
        !forbiddenCharacters.test(name) &&
        !forbiddenSequences.test(name) &&
        name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock')));
}
/** True for a whole commit id, in the lower case that git prints. */
function isCommitSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3931);

const userAtHost = /^(?:[A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9][\w.-]*:(?![:/]{2})[^\s:-][^\s]*$/;
const controlCharacter = /\p{Cc}/u;
/**
 * Accepts https, http by the rules of `parseEndpoint`, `ssh://` and `user@host:path`. Anything else is refused:
 * paths, `file://`, and `ext::` and its like, which run programs.
 */
function parseRemoteUrl(text, rules) {
    if (text.startsWith('-') || text.includes('::') || controlCharacter.test(text)) {
        return { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
    }
    if (/^ssh:\/\//i.test(text)) {
        return parseSsh(text);
    }
    if (!text.includes('://')) {
        return userAtHost.test(text)
            ? { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' }
            : { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
    }
    const endpoint = (0,_net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpoint */ .Bk)(text, rules);
    if (endpoint.kind === 'refused') {
        return endpoint;
    }
    const { url } = endpoint;
    return { kind: 'usable', url: url.href, origin: url.origin, protocol: url.protocol === 'https:' ? 'https' : 'http' };
}
function parseSsh(text) {
    if (!URL.canParse(text)) {
        return { kind: 'refused', reason: 'is not a URL' };
    }
    const url = new URL(text);
    if (url.password !== '' || url.hostname === '' || /^(-|%2d)/i.test(url.hostname) || /^(-|%2d)/i.test(url.username)) {
        return { kind: 'refused', reason: 'is not an ssh address that can be used' };
    }
    return { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' };
}
/** The URL without user and password, so that it can be shown. */
function withoutCredentials(url) {
    if (!URL.canParse(url) || !url.includes('://')) {
        return url;
    }
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '') {
        return url;
    }
    parsed.password = '';
    if (parsed.protocol !== 'ssh:') {
        parsed.username = '';
    }
    return parsed.href;
}


/***/ }),

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ standingRevert),
/* harmony export */   VA: () => (/* binding */ runTrailer),
/* harmony export */   jS: () => (/* binding */ parseReverts),
/* harmony export */   xp: () => (/* binding */ revertsTrailer)
/* harmony export */ });
/** Trailer that names the commit taken back. */
const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
const runTrailer = 'Osop-Run';
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert`. */
function parseReverts(message) {
    const found = message.matchAll(new RegExp(`^(?:${revertsTrailer}: |This reverts commit )([0-9a-f]{40})\\b`, 'gm'));
    return Array.from(new Set(Array.from(found, (match) => match[1] ?? '')));
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


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isWritablePath)
/* harmony export */ });
/**
 * True for a path that a file of a repository can have, from its root, with `/` between the parts:
 * nothing that leads out of it, and nothing that a checkout would take for git's own folder.
 */
function isWritablePath(path) {
    return (path !== '' &&
        path.length <= 4096 &&
        !/[\p{Cc}\\]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/^(\.git|git~1)[. ]*$/i.test(part)));
}


/***/ }),

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wrapRepository)
/* harmony export */ });
/** The same repository, with something done around each piece of work, that of its states included. */
function wrapRepository(repository, around) {
    const wrapState = (state) => ({
        ...state,
        load: async (paths) => { await around(state.load(paths)); },
        widen: async (within) => wrapState(await around(state.widen(within))),
    });
    return {
        head: async (branch, within) => wrapState(await around(repository.head(branch, within))),
        commit: async (state, change) => await around(repository.commit(state, change)),
        tag: async (request) => await around(repository.tag(request)),
        findRun: async (branch, mark) => await around(repository.findRun(branch, mark)),
    };
}


/***/ })

};
