export const id = 4632;
export const ids = [4632];
export const modules = {

/***/ 83037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18456);




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

/***/ 24632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createComparison: () => (/* reexport */ createComparison),
  createConfigRepository: () => (/* binding */ createConfigRepository),
  createGit: () => (/* binding */ createGit),
  createLedger: () => (/* binding */ createLedger),
  makeTemporaryFolder: () => (/* reexport */ makeTemporaryFolder)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/git/remote-url.js
var remote_url = __webpack_require__(21433);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(29969);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/engine/wrap-repository.js
var wrap_repository = __webpack_require__(26182);
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compiled/core/git/run-trailer.js
var run_trailer = __webpack_require__(72636);
// EXTERNAL MODULE: ./build/compiled/core/git/writable-path.js
var writable_path = __webpack_require__(33099);
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
    /** The fetch that was begun last, however it ends. */
    #fetching = Promise.resolve();
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
    /** One after the other: of two that change how shallow a clone is, git refuses one. */
    async #fetch(options, args, stdin) {
        const { git, call } = this.#clone;
        const fetching = this.#fetching.then(async () => await git.run([...options, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...args], { ...call, ...(stdin === undefined ? {} : { stdin }) }));
        this.#fetching = fetching.catch(() => undefined);
        return await fetching;
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
    return (0,one_line/* oneLine */.TN)([...remote, ...rest].join(' | '), 800);
}

// EXTERNAL MODULE: ./build/compiled/adapters/child-process.js
var child_process = __webpack_require__(83037);
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
            throw gitError(args, result, { secrets: connection?.secrets ?? [], redact: options.redact });
        }
        return result;
    };
    let connection;
    return { options, present: new Set(), run, connect: async () => (connection ??= connect(options, run)) };
}
/** The failure of a command, in the remote's and git's own words; without `secrets`, those of the connection, and without the run's. */
function gitError(args, result, { secrets, redact }) {
    const output = redact(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), `${result.stderr}\n${result.stdout}`));
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
async function push(git, { source, target, isDryRun = false }, call) {
    const args = ['push', '--porcelain', '--no-verify', ...(isDryRun ? ['--dry-run'] : []), '--end-of-options', 'origin', `${source}:${target}`];
    const result = await send(git, args, call);
    if (result.exitCode === 0)
        return true;
    if (explainGitFailure(`${result.stderr}\n${result.stdout}`).kind === 'lost-race')
        return false;
    throw gitError(args, result, { secrets: call.connection?.secrets ?? [], redact: git.options.redact });
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

// EXTERNAL MODULE: ./build/compiled/core/git/reverts.js
var reverts = __webpack_require__(69704);
// EXTERNAL MODULE: ./build/compiled/core/git/commit-message.js
var commit_message = __webpack_require__(99752);
// EXTERNAL MODULE: ./build/compiled/core/git/trailers.js
var trailers = __webpack_require__(36299);
;// CONCATENATED MODULE: ./build/compiled/adapters/git/revert-history.js




/** Commits with their parents as far as the clone shows them, the newest first: none comes before one that is made on top of it. */
async function ancestry({ git, call }, tip) {
    const { stdout } = await git.run(['rev-list', '--topo-order', '--parents', tip], call);
    return new Map(stdout.trimEnd().split('\n').map((line) => {
        const [sha = '', ...parents] = line.split(' ');
        return [sha, parents];
    }));
}
/** The newest `count` commits in the order of `ancestry`, with what they say. */
async function tell({ git, call }, { tip, count }) {
    const { stdout } = await git.run(['log', '-z', '--topo-order', `--max-count=${count}`, '--format=%H%n%B', tip], call);
    return splitNul(stdout).map((entry) => {
        const message = entry.slice(41);
        return { sha: entry.slice(0, 40), subject: message.trimStart().split('\n')[0] ?? '', images: (0,trailers/* trailerValues */.u)(message, commit_message/* trailerNames */.Wi.image), reverts: (0,reverts/* parseReverts */.jS)(message) };
    });
}
/** Commits of a branch itself since one of them that changed something at some paths (`''` for all), the newest first. `elsewhere` are those that changed other paths too. */
async function changesSince({ git, call }, { since, tip, paths }) {
    const list = async (pathspecs) => {
        const { stdout } = await git.run(['rev-list', '--topo-order', '--first-parent', `${since}..${tip}`, '--', ...pathspecs], call);
        return stdout.split('\n').filter((sha) => sha !== '');
    };
    if (paths.includes(''))
        return { commits: await list([':(top)']), elsewhere: new Set() };
    const [commits, elsewhere] = [await list(paths.map((path) => `:(top,literal)${path}`)), await list([':(top)', ...paths.map((path) => `:(top,exclude,literal)${path}`)])];
    return { commits, elsewhere: new Set(elsewhere) };
}
/** What merges brought is told by the commits that they merged: those have the images of a pull request. */
async function withMergedImages({ git, call }, commits, parents) {
    const told = [];
    for (const commit of commits) {
        const [first = '', ...merged] = parents.get(commit.sha) ?? [];
        if (merged.length === 0) {
            told.push(commit);
            continue;
        }
        const { stdout } = await git.run(['log', '-z', `--max-count=${mostMerged}`, '--format=%B', `${first}..${commit.sha}`], call);
        told.push({ ...commit, images: [...new Set(splitNul(stdout).flatMap((message) => (0,trailers/* trailerValues */.u)(message, commit_message/* trailerNames */.Wi.image)))] });
    }
    return told;
}
/** Commits of a merge whose messages are read. */
const mostMerged = 200;
/** Of the images of commits those whose version stands in a line that differs between two trees, and is gone from it. */
async function withRemovedImages({ git, call }, commits, { from, to }) {
    if (commits.every(({ images }) => images.length === 0))
        return commits;
    const { stdout } = await git.run(['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', from, to], call);
    const removed = stdout.split('\n').filter((line) => line.startsWith('-') && !line.startsWith('---'));
    return commits.map((commit) => ({ ...commit, images: commit.images.filter((image) => removed.some((line) => line.includes(image.slice(image.lastIndexOf(' ') + 1)))) }));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/compiled/adapters/git/temporary-folder.js




/**
 * Makes a folder that nobody else uses, named `<prefix>XXXXXX`, in `parent`, which is made where it is not there yet, or else in
 * the machine's. The user removes it. Throws AdapterError `failed` where it cannot be made.
 */
function makeTemporaryFolder(parent, prefix) {
    const at = parent === undefined || parent === '' ? (0,external_node_os_.tmpdir)() : parent;
    try {
        (0,external_node_fs_.mkdirSync)(at, { recursive: true });
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(at, prefix));
    }
    catch (error) {
        throw new adapter_error.AdapterError('failed', `No temporary folder can be made in ${at}: ${error instanceof Error ? error.message : String(error)}`, {
            hint: 'Free some space, or let RUNNER_TEMP or TMPDIR name a folder that may be written to.',
        });
    }
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/revert-clone.js
// Synchronous: these files are tiny, and simulated time must not pass while they are written.







/** How much of a branch's history is fetched to begin with, and how it is deepened while something is missing. */
const firstDepth = '--depth=50';
const deeper = ['--deepen=1000', '--unshallow'];
/** A throw-away clone to revert in: the history with its trees, and contents as git asks for them. Nothing in the workspace can leak into it. */
class RevertClone {
    git;
    call;
    #folder;
    #fetched = new Set();
    constructor(git, { folder, connection }) {
        this.git = git;
        this.#folder = folder;
        // Told with each command: a process less each, and the beginning of a rollback is not the time to wait.
        this.call = { cwd: folder, connection: { ...connection, config: [...connection.config, ['remote.origin.url', connection.url], ['core.sparseCheckout', 'true']] } };
    }
    static async open(git) {
        const connection = await git.connect();
        const folder = makeTemporaryFolder(git.options.temporaryFolder, 'osop-revert-');
        const clone = new RevertClone(git, { folder, connection });
        try {
            await git.run(['init', '--quiet'], clone.call);
            const info = (0,external_node_path_.join)(folder, '.git', 'info');
            (0,external_node_fs_.mkdirSync)(info, { recursive: true });
            // Wins over the repository's own .gitattributes: no filter or merge driver of this machine is run, and files are as they are in git.
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(info, 'attributes'), '* -filter !merge -text -ident !working-tree-encoding\n');
            return clone;
        }
        catch (error) {
            clone.remove();
            throw error;
        }
    }
    remove() {
        (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    }
    /**
     * The commits that a state is made of, by `ancestry`: as many as are needed to have the wanted ones with their parents,
     * or all. A commit whose parents were cut off looks like one that adds every file; reverted, it would delete every file.
     */
    async reach({ branch, sha: tip }, wanted) {
        const refspec = refspecOf(branch);
        await this.#fetch(this.#fetched.size === 0 ? [firstDepth] : [], refspec);
        this.#fetched.add(branch);
        for (const depth of deeper) {
            const cut = this.#cutOff();
            const known = await this.#below(tip, branch);
            if (cut.size === 0 || (known !== undefined && wanted.every((sha) => known.has(sha) && !cut.has(sha))))
                return known ?? rewritten(branch);
            await this.#fetch([depth], refspec);
        }
        return (await this.#below(tip, branch)) ?? rewritten(branch);
    }
    /** Writes only these files to the work tree from the next checkout on: of the others not even the contents are fetched. */
    showOnly(paths) {
        // A path with a line break cannot be written there.
        const patterns = paths.some((path) => path.includes('\n')) ? ['/*'] : paths.map((path) => `/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}`);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#folder, '.git', 'info', 'sparse-checkout'), `${patterns.join('\n')}\n`);
    }
    async #below(tip, branch) {
        const newest = await ancestry(this, `refs/remotes/origin/${branch}`);
        const [head] = newest.keys();
        if (head === tip)
            return newest;
        return newest.has(tip) ? await ancestry(this, tip) : undefined;
    }
    /** Commits whose parents are not here. */
    #cutOff() {
        const file = (0,external_node_path_.join)(this.#folder, '.git', 'shallow');
        return new Set((0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8').trim().split('\n') : []);
    }
    async #fetch(options, refspec) {
        await this.git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--filter=blob:none', ...options, '--end-of-options', 'origin', refspec], this.call);
    }
}
function refspecOf(branch) {
    if (!(0,refs/* isSafeRef */.fx)(branch))
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(branch, 100))} is not the name of a branch.`);
    return `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
}
function rewritten(branch) {
    throw new adapter_error.AdapterError('unreachable', `The branch ${branch} was rewritten while it was read.`, { retryable: true });
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/revert.js









const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** More are a list for a person to look at. */
const mostCommits = 100;
/** The reverts of a ConfigRepositoryPort: made in a clone of their own, and pushed from there. */
class Reverts {
    #clone;
    /** Settled when the clone is free. */
    #busy = Promise.resolve();
    constructor(clone) {
        this.#clone = clone;
    }
    static async open(git) {
        return new Reverts(await RevertClone.open(git));
    }
    remove() {
        this.#clone.remove();
    }
    /** One after the other: there is one index. */
    async revert(state, request) {
        const work = this.#busy.then(async () => {
            if ('since' in request)
                return await this.#restore(state, request);
            return await this.#takeBack(state, 'commits' in request ? request.commits : await this.#pushed(state, request));
        });
        this.#busy = work.catch(() => undefined);
        return await work;
    }
    async commit(state, { branch, message, author }, { tree }) {
        const { git, call } = this.#clone;
        const made = await git.run(['commit-tree', '-p', state.sha, '-F', '-', tree], { ...call, env: identity(git, author), stdin: message });
        const sha = made.stdout.trim();
        return (await push(git, { source: sha, target: `refs/heads/${branch}` }, call)) ? { kind: 'landed', sha } : { kind: 'moved' };
    }
    async #pushed(state, { after, upTo, paths }) {
        requireCommits([after, upTo]);
        const known = await this.#clone.reach(state, [after, upTo]);
        for (const sha of [after, upTo])
            if (!known.has(sha))
                throw notInHistory(sha, state);
        const { commits } = await changesSince(this.#clone, { since: after, tip: upTo, paths });
        const pushed = commits.length > 0 ? commits : (await changesSince(this.#clone, { since: after, tip: upTo, paths: [''] })).commits;
        if (pushed.length > mostCommits)
            throw tooMany(pushed.length, `from ${after} to ${upTo}`);
        return pushed;
    }
    async #takeBack(state, asked) {
        requireCommits(asked);
        const known = await this.#clone.reach(state, asked);
        const shas = requireRevertible(asked, known, state);
        const places = new Map([...known.keys()].map((sha, index) => [sha, index]));
        const wanted = shas.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
        const oldest = wanted.at(-1) ?? '';
        const restoredSha = known.get(oldest)?.[0] ?? '';
        const told = await tell(this.#clone, { tip: state.sha, count: (places.get(oldest) ?? 0) + 1 });
        // What takes back another of them is taken back itself: it does not stand.
        const later = told.map((commit) => (wanted.includes(commit.sha) ? { ...commit, reverts: [] } : commit));
        const standing = new Map(wanted.map((sha) => [sha, (0,reverts/* standingRevert */.Hu)(later, sha)]));
        const pending = await withMergedImages(this.#clone, told.filter(({ sha }) => standing.has(sha) && standing.get(sha) === undefined), known);
        if (pending.length === 0)
            return { kind: 'found', sha: told.find(({ sha }) => [...standing.values()].includes(sha))?.sha ?? state.sha, restoredSha };
        const conflict = await this.#applyReverts(state.sha, pending, known);
        if (conflict !== undefined)
            return { kind: 'conflict', commits: pending.map(taken), restoredSha, ...conflict };
        const reverted = await this.#result(state);
        return reverted === undefined ? { kind: 'found', sha: state.sha, restoredSha } : { kind: 'reverted', commits: pending.map(taken), partly: [], restoredSha, reverted };
    }
    /** Puts the reverts into the index, one after the other. */
    async #applyReverts(tip, commits, known) {
        const { git, call } = this.#clone;
        const changed = new Set();
        for (const { sha } of commits) {
            const { stdout } = await git.run(['diff-tree', '-r', '-z', '--no-renames', '--name-only', known.get(sha)?.[0] ?? '', sha], call);
            for (const path of splitNul(stdout))
                changed.add(path);
        }
        this.#clone.showOnly([...changed]);
        await git.run(['checkout', '--quiet', '--force', '--detach', tip], call);
        for (const { sha } of commits) {
            const mainline = (known.get(sha)?.length ?? 0) > 1 ? ['-m', '1'] : [];
            const reverting = await git.run(['revert', '--no-commit', ...mainline, sha], { ...call, accept: [0, 1] });
            if (reverting.exitCode === 1)
                return await this.#conflict(sha, reverting, handWork(commits, known));
        }
        return undefined;
    }
    async #conflict(sha, reverting, hint) {
        const { git, call } = this.#clone;
        const conflicts = splitNul((await git.run(['diff', '--name-only', '-z', '--diff-filter=U', '--no-ext-diff'], call)).stdout);
        await git.run(['revert', '--abort'], { ...call, accept: [0, 1, 128] });
        if (conflicts.length === 0)
            throw gitError(['revert'], reverting, { secrets: call.connection?.secrets ?? [], redact: git.options.redact });
        const more = conflicts.length > 20 ? `, and ${conflicts.length - 20} more` : '';
        return { message: `Reverting ${sha} conflicts with later commits in ${conflicts.slice(0, 20).join(', ')}${more}`, hint };
    }
    async #restore(state, { since, paths }) {
        requireCommits([since]);
        const known = await this.#clone.reach(state, [since]);
        if (!known.has(since))
            throw notInHistory(since, state);
        const { commits, elsewhere } = await changesSince(this.#clone, { since, tip: state.sha, paths });
        if (commits.length > mostCommits)
            throw tooMany(commits.length, `since ${since}`);
        await this.#putBack(state.sha, { since, paths });
        const reverted = await this.#result(state);
        if (reverted === undefined)
            return { kind: 'found', sha: commits[0] ?? state.sha, restoredSha: since };
        await this.#requireFiles(paths, { state, reverted, since });
        const told = await tell(this.#clone, { tip: state.sha, count: [...known.keys()].indexOf(since) });
        const listed = await withMergedImages(this.#clone, (0,reverts/* uncancelled */.vt)(told.filter(({ sha }) => commits.includes(sha))), known);
        const partly = await withRemovedImages(this.#clone, listed.filter(({ sha }) => elsewhere.has(sha)), { from: state.sha, to: reverted.tree });
        return { kind: 'reverted', restoredSha: since, reverted, commits: listed.filter(({ sha }) => !elsewhere.has(sha)).map(taken), partly: partly.map(taken) };
    }
    async #putBack(tip, { since, paths }) {
        const { git, call } = this.#clone;
        await git.run(['read-tree', paths.includes('') ? since : tip], call);
        if (!paths.includes(''))
            await git.run(['--literal-pathspecs', 'reset', '--quiet', since, '--', ...paths], call);
    }
    /** Of a folder that was not there yet nothing would be left: that is no older version of it. */
    async #requireFiles(paths, { state, reverted, since }) {
        const { git, call } = this.#clone;
        const filesOf = async (tree, path) => (await git.run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--name-only', tree, '--', path], call)).stdout;
        for (const path of paths) {
            if (path === '' || (await filesOf(reverted.tree, path)) !== '' || (await filesOf(state.sha, path)) === '')
                continue;
            throw new adapter_error.AdapterError('refused', `At ${since} there was nothing at ${path}: going back to it would delete every file there.`, { hint: 'Choose a later commit; or delete it by hand if that is what is wanted.' });
        }
    }
    /** What the index has become; undefined where it is the state. */
    async #result({ sha: tip, branch }) {
        const { git, call } = this.#clone;
        const tree = (await git.run(['write-tree', '--missing-ok'], call)).stdout.trim();
        const { stdout } = await git.run(['diff-tree', '-r', '-z', '--no-renames', '--raw', '--no-abbrev', tip, tree], call);
        const fields = splitNul(stdout);
        if (fields.length === 0)
            return undefined;
        if (tree === emptyTree)
            throw new adapter_error.AdapterError('refused', `This would delete every file of ${branch}; nothing was pushed.`);
        const files = new Map();
        for (let at = 0; at + 1 < fields.length; at += 2) {
            const [, mode = '', , id = '', status = ''] = (fields[at] ?? '').split(' ');
            files.set(fields[at + 1] ?? '', status === 'D' ? undefined : { mode, id });
        }
        return { tree, files, load: async () => await this.#load(tree, { tip, files }) };
    }
    async #load(tree, { tip, files }) {
        const { git, call } = this.#clone;
        const ids = [...new Set([...files.values()].flatMap((file) => (file === undefined || file.mode === '160000' ? [] : [file.id])))];
        if (ids.length === 0)
            return new Map();
        // By itself git would fetch one after the other.
        const listed = await git.run(['rev-list', '--objects', '--missing=print', '--no-object-names', tree, `^${tip}^{tree}`], call);
        const missing = listed.stdout.split('\n').filter((line) => line.startsWith('?')).map((line) => `${line.slice(1)}\n`);
        if (missing.length > 0)
            await git.run(['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--filter=blob:none', '--stdin', 'origin'], { ...call, stdin: missing.join('') });
        const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], { ...call, stdin: ids.map((id) => `${id}\n`).join('') });
        const blobs = stdout.trimEnd().split('\n').map((line) => ({ id: line.slice(0, 40), size: Number(line.slice(41)) }));
        return await readBlobs(git, blobs, call);
    }
}
/** What to type; `-m 1` means nothing to commits that are no merges. */
function handWork(commits, known) {
    const mainline = commits.some(({ sha }) => (known.get(sha)?.length ?? 0) > 1) ? '-m 1 ' : '';
    return `Revert by hand: git revert ${mainline}${commits.map(({ sha }) => sha).join(' ')}, settle these files, push.`;
}
function taken({ sha, subject, images }) {
    return { sha, subject, images };
}
function requireCommits(commits) {
    if (commits.length === 0 || !commits.every(refs/* isCommitSha */._$))
        throw new adapter_error.AdapterError('refused', 'A revert needs whole commit ids.');
    if (commits.length > mostCommits)
        throw tooMany(commits.length, 'named');
}
function requireRevertible(commits, known, { branch, sha: tip }) {
    for (const sha of commits) {
        const parents = known.get(sha);
        if (parents === undefined)
            throw notInHistory(sha, { branch, sha: tip });
        if (parents.length === 0)
            throw new adapter_error.AdapterError('refused', `Commit ${sha} is the first of its repository: reverting it would delete every file.`);
    }
    return [...new Set(commits)];
}
function notInHistory(sha, { branch }) {
    return new adapter_error.AdapterError('refused', `Commit ${sha} is not in the history of ${branch} at the remote, so it is not reverted there.`, { hint: 'Check the branch that the application follows.' });
}
function tooMany(count, which) {
    return new adapter_error.AdapterError('refused', `${count} commits ${which} would be taken back at once; ${mostCommits} are the most.`, { hint: 'Choose a later commit to go back to, or revert by hand.' });
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/config-repository.js
// Synchronous: these files are tiny, and simulated time must not pass while they are written.












/**
 * A ConfigRepositoryPort by git: a bare, shallow, partial clone without a work tree, so that no hook, filter or submodule is
 * ever met. Of folders outside of what is asked for not even the names of their files are fetched.
 */
function createGitConfigRepository(git) {
    let opened;
    let reverting;
    const clone = async () => await (opened ??= openClone(git));
    const reverts = async () => await (reverting ??= Reverts.open(git));
    return {
        head: async (branch, within) => await (await clone()).head(branch, within),
        at: async (branch, sha, within) => await (await clone()).at(branch, sha, within),
        commit: async (state, change) => {
            const { reverted } = change;
            return reverted === undefined ? await (await clone()).commit(state, change) : await (await reverts()).commit(state, change, reverted);
        },
        revert: async (state, request) => await (await reverts()).revert(state, request),
        tag: async (request) => await (await clone()).tag(request),
        findRun: async (branch, mark) => (await (await clone()).history(branch)).find(({ message }) => (0,run_trailer/* carriesRun */.jh)(message, mark))?.sha,
        history: async (branch) => await (await clone()).history(branch),
        close: () => {
            opened?.then(({ folder }) => { remove(folder); }, () => undefined);
            reverting?.then((made) => { made.remove(); }, () => undefined);
        },
    };
}
async function openClone(git) {
    const connection = await git.connect();
    const folder = makeTemporaryFolder(git.options.temporaryFolder, 'osop-config-');
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
/** How many commits of a branch are looked at. */
const mostHistory = 200;
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
    async at(branch, sha, within = ['']) {
        if (!(0,refs/* isCommitSha */._$)(sha))
            throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(sha, 100))} is not a whole commit id.`);
        if (!this.#commits.has(sha)) {
            const { stdout } = await this.#git.run(['log', '-1', '--no-show-signature', '--format=%T', '--end-of-options', sha], this.#call);
            this.#commits.set(sha, { sha, tree: stdout.trim(), files: new Map() });
        }
        return await this.#state({ branch, sha, within });
    }
    async commit(state, change) {
        requireSafe(change.branch);
        const { tree: before, files } = this.#known(state.sha);
        const entries = new Map();
        for (const [path, text] of change.files) {
            const entry = (0,writable_path/* isWritablePath */.A)(path) ? files.get(path) : undefined;
            if (entry === undefined)
                throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(path, 200))} is not a file of the branch that can be written.`, { hint: 'Links, submodules and folders are not written.' });
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
            return { made: false, on: tagged };
        // With the history below the branch git knows that the remote has the commit, and sends the tag alone.
        await this.history(branch);
        const { GIT_COMMITTER_NAME: tagger = '', GIT_COMMITTER_EMAIL: email = '', GIT_COMMITTER_DATE: date = '' } = identity(this.#git, author);
        const seconds = Math.floor(Date.parse(date) / 1000);
        const text = `object ${sha}\ntype commit\ntag ${name}\ntagger ${tagger} <${email}> ${seconds} +0000\n\n${message}`;
        const { stdout } = await this.#git.run(['hash-object', '-w', '-t', 'tag', '--stdin'], { ...this.#call, stdin: text });
        if (await push(this.#git, { source: stdout.trim(), target: `refs/tags/${name}` }, this.#call))
            return { made: true, on: sha };
        return { made: false, on: (await this.#tagged(name)) ?? '' };
    }
    /** The commit that the remote's tag is on; undefined where it has none of this name. */
    async #tagged(name) {
        const { stdout } = await this.#git.run(['ls-remote', '--end-of-options', 'origin', `refs/tags/${name}`, `refs/tags/${name}^{}`], this.#call);
        const ids = new Map(stdout.trim().split('\n').map((line) => [line.slice(41), line.slice(0, 40)]));
        return ids.get(`refs/tags/${name}^{}`) ?? ids.get(`refs/tags/${name}`);
    }
    /** A branch's latest commits; without their trees. */
    async history(branch) {
        const tracking = trackingRef(branch);
        await this.#objects.fetchHistory(`+refs/heads/${branch}:${tracking}`, mostHistory);
        const { stdout } = await this.#git.run(['log', '-z', '--date-order', `--max-count=${mostHistory}`, '--no-show-signature', '--format=%H%n%P%n%an%n%cI%n%B', '--end-of-options', tracking], this.#call);
        const commits = splitNul(stdout).map((entry) => {
            const [sha = '', parents = '', author = '', at = '', ...message] = entry.split('\n');
            return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), author, at, message: message.join('\n') };
        });
        for (const { sha } of commits)
            this.#unaccompanied.add(sha);
        return commits;
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
            throw new adapter_error.AdapterError('refused', `${sha.slice(0, 7)} was not read from this repository.`);
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
function trackingRef(branch) {
    requireSafe(branch);
    return `refs/remotes/origin/${branch}`;
}
function requireSafe(branch) {
    if (!(0,refs/* isSafeRef */.fx)(branch))
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(branch, 100))} is not the name of a branch.`);
}
/** Links and submodules are not written. */
function isRegular({ type, mode }) {
    return type === 'blob' && mode !== '120000';
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/signing.js
const unsigned = { config: [], options: [], env: {} };
/** What of the configuration says how. */
const keys = ['gpg.format', 'gpg.program', 'gpg.ssh.program', 'gpg.x509.program', 'gpg.ssh.defaultKeyCommand', 'user.signingKey'];
/** Reads from the configuration of the machine and of the checkout, which no repository brings with it, whether commits are to be signed. */
async function readSigning({ run, options: { environment } }) {
    // What this program sets by the environment, that nothing is signed, comes last of all.
    const read = async (...query) => {
        const { stdout } = await run(['config', '--show-scope', '-z', ...query], { accept: [0, 1, 128] });
        const values = stdout.split('\0');
        return values.flatMap((scope, index) => (index % 2 === 0 && ['system', 'global', 'local', 'worktree'].includes(scope) ? [values[index + 1] ?? ''] : [])).at(-1);
    };
    if ((await read('--type=bool', '--get-all', 'commit.gpgSign')) !== 'true')
        return unsigned;
    const config = [];
    for (const key of keys) {
        const value = await read('--get-all', key);
        if (value !== undefined)
            config.push([key, value]);
    }
    const home = environment['GNUPGHOME'];
    return { config, options: ['-S'], env: home === undefined ? {} : { GNUPGHOME: home } };
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/ledger.js
// Synchronous: these files are tiny.










/** The id of a ref that is not there. */
const nothing = '0'.repeat(40);
const tracking = 'refs/osop/ledger';
/** A LedgerPort by git: a bare, shallow, partial clone of the one ref. Commits are signed where the machine's git signs its own. */
function createGitLedger(git) {
    let opened;
    const clone = async () => await (opened ??= LedgerClone.open(git));
    return {
        head: async (ref) => await (await clone()).head(ref),
        commit: async (state, change) => await (await clone()).commit(state, change),
        check: async (ref, author) => { await (await clone()).check(ref, author); },
        newest: async (branch) => await (await clone()).newest(branch),
        close: () => {
            opened?.then(({ folder }) => { ledger_remove(folder); }, () => undefined);
        },
    };
}
function ledger_remove(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
}
class LedgerClone {
    folder;
    #git;
    #call;
    #objects;
    #signing;
    #trees = new Map();
    constructor(git, { folder, call, signing }) {
        this.folder = folder;
        this.#git = git;
        this.#call = call;
        this.#objects = new PartialObjects({ git, call });
        this.#signing = signing;
    }
    static async open(git) {
        const connection = await git.connect();
        const signing = await readSigning(git);
        const folder = makeTemporaryFolder(git.options.temporaryFolder, 'osop-ledger-');
        const call = { cwd: folder, connection, env: { GIT_DIR: folder, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'osop-index') } };
        try {
            await git.run(['init', '--quiet', '--bare', '.'], call);
            await git.run(['remote', 'add', 'origin', connection.url], call);
            return new LedgerClone(git, { folder, call, signing });
        }
        catch (error) {
            ledger_remove(folder);
            throw error;
        }
    }
    async head(ref) {
        ledger_requireSafe(ref);
        if (!(await this.#fetch(ref)))
            return { ...emptyState(ref), widen: async () => await this.head(ref) };
        const { stdout } = await this.#git.run(['log', '-1', '--no-show-signature', '--format=%H %T', '--end-of-options', tracking], this.#call);
        const [sha = '', tree = ''] = stdout.trim().split(' ');
        this.#trees.set(sha, tree);
        this.#objects.cameAlong(tree, 'everything below');
        const files = new Map((await this.#objects.treeWithAllBelow(tree)).filter(({ type, mode }) => type === 'blob' && mode !== '120000').map(({ name, id }) => [name, id]));
        const state = {
            branch: ref, sha, within: [''], paths: [...files.keys()],
            widen: async () => state,
            load: async (paths) => { await this.#objects.load(paths.flatMap((path) => files.get(path) ?? [])); },
            read: (path) => this.#objects.text(files.get(path) ?? ''),
        };
        return state;
    }
    async commit(state, { branch: ref, files, message, author }) {
        ledger_requireSafe(ref);
        const sha = await this.#make(state, { files, message, author });
        return (await push(this.#git, { source: sha, target: ref }, this.#call)) ? { kind: 'landed', sha } : { kind: 'moved' };
    }
    /** A commit that changes nothing, signed as the others will be, which the remote is asked about and not given. */
    async check(ref, author) {
        ledger_requireSafe(ref);
        await this.#checkName(ref);
        const sha = await this.#make(await this.head(ref), { files: new Map(), message: 'Check\n', author });
        await push(this.#git, { source: sha, target: ref, isDryRun: true }, this.#call);
    }
    async newest(branch) {
        const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
        const found = await this.#remote(ref);
        if (found === undefined)
            throw new adapter_error.AdapterError('not-found', `The config repository has no ${branch === undefined ? 'default branch' : `branch ${branch}`}.`, { hint: 'Set config-branch.' });
        return found;
    }
    /** A ref is a file to git, and another below it needs a folder of the same name: the remote says so only when it is to be written. */
    async #checkName(ref) {
        const parts = ref.split('/');
        const above = parts.map((_, index) => parts.slice(0, index).join('/')).slice(3);
        const { stdout } = await this.#git.run(['ls-remote', '--end-of-options', 'origin', ...above, `${ref}/*`], this.#call);
        const inTheWay = stdout.split('\n').map((line) => line.split('\t')[1] ?? '').find((name) => above.includes(name) || name.startsWith(`${ref}/`));
        if (inTheWay !== undefined)
            throw new adapter_error.AdapterError('refused', `${ref} cannot be made beside ${inTheWay}, which is there.`, { hint: 'Name another branch by ledger.' });
    }
    /** False where the remote has no such ref. */
    async #fetch(ref) {
        const fetch = async () => {
            await this.#objects.fetchCommit(`+${ref}:${tracking}`, 'everything below');
            return true;
        };
        try {
            return await fetch();
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || error.code !== 'not-found')
                throw error;
            // A repository that is not there, or may not be seen, is told by the second question; a ref that is there now has just been made by another run.
            return (await this.#remote(ref)) === undefined ? false : await fetch();
        }
    }
    async #remote(ref) {
        const { stdout } = await this.#git.run(['ls-remote', '--end-of-options', 'origin', ref], this.#call);
        return stdout.split('\n').map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
    }
    /** Makes the commit here: the tree of the state with other files in it. The contents of the rest need not be here. */
    async #make({ sha: parent }, { files, message, author }) {
        const tree = this.#trees.get(parent);
        await this.#git.run(['read-tree', ...(tree === undefined ? ['--empty'] : [tree])], this.#call);
        const entries = [];
        for (const [path, text] of files) {
            if (!(0,writable_path/* isWritablePath */.A)(path))
                throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(path, 200))} is no path of a file.`);
            const { stdout } = await this.#git.run(['hash-object', '-w', '--no-filters', '--stdin'], { ...this.#call, stdin: text });
            entries.push(`100644 ${stdout.trim()}\t${path}\0`);
        }
        if (entries.length > 0)
            await this.#git.run(['update-index', '-z', '--index-info'], { ...this.#call, stdin: entries.join('') });
        const { stdout } = await this.#git.run(['write-tree', '--missing-ok'], this.#call);
        const file = (0,external_node_path_.join)(this.folder, 'osop-message');
        (0,external_node_fs_.writeFileSync)(file, message);
        const { config, options, env } = this.#signing;
        const { connection } = this.#call;
        const made = await this.#git.run(['commit-tree', ...options, ...(parent === nothing ? [] : ['-p', parent]), '-F', file, stdout.trim()], {
            ...this.#call, connection: { ...connection, config: [...connection.config, ...config] }, env: { ...this.#call.env, ...env, ...identity(this.#git, author) },
        });
        return made.stdout.trim();
    }
}
function emptyState(ref) {
    return { branch: ref, sha: nothing, within: [''], paths: [], load: async () => undefined, read: () => undefined };
}
function ledger_requireSafe(ref) {
    if (!/^refs\/(?:heads|notes)\/./.test(ref) || !(0,refs/* isSafeRef */.fx)(ref))
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(ref, 100))} is not the name of a branch.`);
}

;// CONCATENATED MODULE: ./build/compiled/adapters/git/history.js





/** Whether the commit is in the local repository. */
async function hasCommit(git, sha) {
    if (git.present.has(sha))
        return true;
    const { exitCode } = await git.run(['cat-file', '-e', `${sha}^{commit}`], { accept: [0, 1, 128] });
    if (exitCode === 0)
        git.present.add(sha);
    return exitCode === 0;
}
/** All parents, read from the commit itself because a shallow clone hides them. */
async function parentsOf(git, sha) {
    return parseParents((await git.run(['cat-file', 'commit', sha])).stdout);
}
/** Whether `ancestor` is reachable from `descendant`, by what is local. */
async function isAncestor(git, commits) {
    const { exitCode } = await git.run(['merge-base', '--is-ancestor', commits.ancestor, commits.descendant], { accept: [0, 1] });
    return exitCode === 0;
}
/** Where two commits parted, by what is local; undefined where that is not known. */
async function mergeBase(git, commits) {
    const { stdout, exitCode } = await git.run(['merge-base', commits.base, commits.head], { accept: [0, 1, 128] });
    return exitCode === 0 ? stdout.trim() : undefined;
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
    if ((0,refs/* isCommitSha */._$)(revision)) {
        if (!(await hasCommit(git, revision)) && !(await fetchCommits(git, ['--depth=1'], [revision]))) {
            throw missing(revision);
        }
        return revision;
    }
    if (!(0,refs/* isSafeRef */.fx)(revision)) {
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(revision, 100))} is not the name of a commit, branch or tag.`);
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
async function findRevert(git, { sha, tip }) {
    const log = await git.run(['log', '-z', '--format=%H%n%B', `${sha}..${tip}`]);
    const later = splitNul(log.stdout).map((entry) => ({ sha: entry.slice(0, 40), reverts: (0,reverts/* parseReverts */.jS)(entry.slice(41)) }));
    return (0,reverts/* standingRevert */.Hu)(later, sha);
}
async function plainRelation(git, ours, seen) {
    if (ours === seen) {
        return 'same';
    }
    if (!(0,refs/* isCommitSha */._$)(ours) || !(0,refs/* isCommitSha */._$)(seen)) {
        return 'unknown';
    }
    for (const sha of [ours, seen]) {
        if (!(await hasCommit(git, sha)) && !(await fetchCommits(git, (await isShallow(git)) ? ['--depth=1'] : [], [sha]))) {
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

;// CONCATENATED MODULE: ./build/compiled/adapters/git/comparison.js








/** Opens the checkout for comparing. */
function createComparison(options) {
    const git = createSession(options);
    const known = new Map();
    const entries = async (sha) => {
        const asked = known.get(sha) ?? entriesOf(git, sha);
        known.set(sha, asked);
        return await asked;
    };
    return {
        mergeBase: async (commits) => await mergeBase(git, commits),
        paths: async (sha) => splitNul((await git.run(['ls-tree', '-r', '-z', '--full-tree', sha])).stdout).flatMap((entry) => /^100\d{3} blob [0-9a-f]+\t([^]+)$/.exec(entry)?.[1] ?? []),
        links: async (sha) => (await entries(sha)).flatMap(({ path, mode }) => (mode === comparison_link ? [path] : [])),
        submodules: async (sha) => (await entries(sha)).flatMap(({ path, mode }) => (mode === submodule ? [path] : [])),
        writeOut: async (sha, to) => await writeOut(git, (await entries(sha)).filter(({ mode }) => mode !== submodule), to),
        before: async (commits, wanted) => await before(git, commits, wanted),
    };
}
const comparison_link = '120000';
const submodule = '160000';
/** Blobs of a commit, links among them, and its submodules. */
async function entriesOf(git, sha) {
    return splitNul((await git.run(['ls-tree', '-r', '-z', '--full-tree', sha])).stdout).flatMap((entry) => {
        const [, mode = '', id = '', path = ''] = /^(\d+) (?:blob|commit) ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
        return path === '' ? [] : [{ mode, id, path }];
    });
}
/** As git has them, without what attributes and filters of this machine would make of them. */
async function writeOut(git, entries, { folder, wanted }) {
    const chosen = entries.filter(({ path }) => wanted(path));
    const contents = chosen.length === 0 ? new Map() : await readBlobs(git, await sizesOf(git, [...new Set(chosen.map(({ id }) => id))]));
    const tooLarge = [];
    const plain = new Set();
    for (const { mode, id, path } of chosen) {
        const bytes = contents.get(id);
        if (bytes === undefined)
            tooLarge.push(path);
        else
            guarded(path, () => { writeEntry({ folder, path, plain }, mode === comparison_link ? bytes.toString('utf8') : bytes); });
    }
    return { tooLarge };
}
/** A commit may hold what no folder can: a link to nothing at all, a name of a thousand letters. */
function guarded(path, write) {
    try {
        write();
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            throw error;
        throw new adapter_error.AdapterError('refused', `The commit has a file that cannot be written here: ${JSON.stringify((0,one_line/* beginning */.Ir)(path, 200))}${error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''}.`, { cause: error });
    }
}
/** A tree that git would not have made may name what lies elsewhere, or go through a link of its own. */
function writeEntry({ folder, path, plain }, content) {
    if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
        throw new adapter_error.AdapterError('refused', `The commit has a file whose path cannot be used: ${JSON.stringify((0,one_line/* beginning */.Ir)(path, 200))}.`);
    const parts = (0,external_node_path_.dirname)(path) === '.' ? [] : (0,external_node_path_.dirname)(path).split('/');
    for (const [depth] of parts.entries()) {
        const at = (0,external_node_path_.join)(folder, ...parts.slice(0, depth + 1));
        if (plain.has(at))
            continue;
        const found = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (found === undefined)
            (0,external_node_fs_.mkdirSync)(at);
        else if (!found.isDirectory())
            throw new adapter_error.AdapterError('refused', `The commit has both a file and a folder at ${JSON.stringify((0,one_line/* beginning */.Ir)(parts.slice(0, depth + 1).join('/'), 200))}.`);
        plain.add(at);
    }
    const target = (0,external_node_path_.join)(folder, path);
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }) !== undefined)
        return;
    if (typeof content === 'string')
        (0,external_node_fs_.symlinkSync)(content, target);
    else
        (0,external_node_fs_.writeFileSync)(target, content);
}
async function before(git, { base, head }, wanted) {
    const { stdout } = await git.run(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none', base, head]);
    const fields = splitNul(stdout);
    const ids = new Map();
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [, mode = '', id] = /^:(\d+) \d+ ([0-9a-f]+) /.exec(fields[index] ?? '') ?? [];
        ids.set(fields[index + 1] ?? '', mode.startsWith('100') ? id : undefined);
    }
    const asked = [...new Set([...ids].flatMap(([path, id]) => (id !== undefined && wanted(path) ? [id] : [])))];
    const contents = asked.length === 0 ? new Map() : await readBlobs(git, await sizesOf(git, asked));
    return new Map([...ids].map(([path, id]) => [path, id === undefined ? undefined : (contents.get(id)?.toString('utf8') ?? '')]));
}
async function sizesOf(git, ids) {
    const { stdout } = await git.run(['cat-file', '--batch-check'], { stdin: ids.map((id) => `${id}\n`).join('') });
    return stdout.split('\n').flatMap((line) => {
        const [, id = '', size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        return id === '' ? [] : [{ id, size: Number(size) }];
    });
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
/** The refs that audit records are kept in, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
function createLedger(options) {
    if (options.remote !== undefined) {
        requireRemote(options.remote.url, options.allowHttp ?? false);
    }
    const { close, ...ledger } = createGitLedger(createSession(options));
    return {
        head: async (ref) => await tellingOfFiles(ledger.head(ref)),
        commit: async (state, change) => await tellingOfFiles(ledger.commit(state, change)),
        check: async (ref, author) => { await tellingOfFiles(ledger.check(ref, author)); },
        newest: async (branch) => await tellingOfFiles(ledger.newest(branch)),
        close,
    };
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
    let listed;
    /** The commit that is asked about is the same for most of a run. */
    const blobsOf = async (revision) => {
        const sha = await resolve(git, revision);
        if (listed?.sha !== sha)
            listed = { sha, blobs: await listBlobs(git, sha) };
        return listed.blobs;
    };
    return {
        head: async () => head(git),
        commit: async (sha) => commit(git, sha),
        changedFiles: async (head, base) => changedFiles(git, head, base),
        files: async (sha) => (await blobsOf(sha)).map(({ path }) => path),
        readTexts: async (sha, paths) => {
            const wanted = new Set(paths);
            const blobs = (await blobsOf(sha)).filter(({ path }) => wanted.has(path));
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
async function commit(git, revision) {
    const sha = (0,refs/* isCommitSha */._$)(revision) ? revision : await resolve(git, revision);
    if (!(await hasCommit(git, sha))) {
        throw new adapter_error.AdapterError('not-found', `The repository has no commit ${JSON.stringify((0,one_line/* beginning */.Ir)(sha, 100))}.`);
    }
    const { stdout } = await git.run(['log', '-1', '-z', '--format=%an <%ae>%x00%s%x00%cI', sha]);
    const [author = '', subject = '', at = ''] = stdout.split('\0');
    return { sha, parents: await parentsOf(git, sha), author, subject, at };
}


/***/ }),

/***/ 72636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ carriesRun),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   uM: () => (/* binding */ changeMark)
/* harmony export */ });
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69704);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36299);


/**
 * The value of the trailer `Osop-Run` in a commit of a run: `<run>/<node>/<change>`. No two changes have the same one,
 * so that a commit whose answer was lost is not taken for another of the same run or node. `id` is a UUID.
 */
function changeMark({ runId, node, id }) {
    return `${runId}/${node.replace(/[^\w.-]+/g, '-').slice(0, 80)}/${id.slice(-12)}`;
}
/**
 * True for a commit message that ends in a block of trailers, one of which is `Osop-Run` with this value.
 * The same line further up may be quoted from somewhere, and says nothing.
 */
function carriesRun(message, mark) {
    return (0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerValues */ .u)(message, _reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .runTrailer */ .VA).includes(mark);
}
/** A message as headline and body, for servers that want them apart. Together, with an empty line between, they are the message. */
function splitMessage(message) {
    const text = message.replaceAll('\r\n', '\n').trim();
    const end = text.indexOf('\n');
    return end === -1 ? { headline: text, body: '' } : { headline: text.slice(0, end).trimEnd(), body: text.slice(end).replace(/^\s*\n/, '') };
}


/***/ }),

/***/ 33099:
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

/***/ 26182:
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
        at: async (branch, sha, within) => wrapState(await around(repository.at(branch, sha, within))),
        commit: async (state, change) => await around(repository.commit(state, change)),
        revert: async (state, request) => await around(repository.revert(state, request)),
        tag: async (request) => await around(repository.tag(request)),
        findRun: async (branch, mark) => await around(repository.findRun(branch, mark)),
        history: async (branch) => await around(repository.history(branch)),
    };
}


/***/ })

};
