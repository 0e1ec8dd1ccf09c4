import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats),
  W: () => (/* binding */ parseArguments)
});

;// CONCATENATED MODULE: ./build/compiled/core/audit/export-formats.js
/** The forms that records are given to other programs in. */
const exportFormats = ['jsonl', 'csv', 'ocsf', 'cloudevents'];

// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __nccwpck_require__(63173);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __nccwpck_require__(79105);
;// CONCATENATED MODULE: ./build/compiled/arguments.js



const common = ['text', 'json', 'github'];
const findings = [...common, 'sarif'];
const reports = [...findings, 'junit', 'codequality'];
const drawings = [...common, 'html'];
/** What `audit` can be asked for, each with its formats: the first one is that which nobody has to name. */
const auditFormats = { verify: common, export: exportFormats };
const outputFormats = [...reports, 'html'];
/** Every format of any command. */
const formats = [...outputFormats, ...exportFormats];
/**
 * Reads `<command> --input value --input=value --flag --no-flag --flag=false`. A flag given again adds a
 * line. Everything that is not understood is a problem; nothing is guessed.
 */
function parseArguments(argv) {
    const problems = [];
    const values = new Map();
    const [first] = argv;
    const named = first !== undefined && !first.startsWith('-');
    const command = named ? inputs/* commandNames */.oQ.find((name) => name === first) : undefined;
    if (named && command === undefined)
        problems.push(unknown('command', first, inputs/* commandNames */.oQ));
    const audit = command === 'audit' ? Object.keys(auditFormats).find((name) => name === argv[1]) : undefined;
    const subject = command === 'audit' && argv[1] !== undefined && !argv[1].startsWith('-') ? argv[1] : undefined;
    const rest = argv.slice(named ? (subject === undefined ? 1 : 2) : 0);
    if (subject !== undefined && audit === undefined)
        values.set('app', subject);
    if (command === 'audit' && subject === undefined && !rest.some((argument) => /^--app(?:=|$)|^--help$|^-h$/.test(argument)))
        problems.push({ code: 'OSOP-INPUT-002', severity: 'error', message: 'audit needs to know what to do', hint: 'write osop-argocd audit APP, audit verify --audit-log FILE, or audit export --audit-log FILE --format csv' });
    for (let index = 0; index < rest.length; index += 1) {
        const argument = rest[index] ?? '';
        const flag = readFlag(argument, rest[index + 1]);
        if (flag.tookNext)
            index += 1;
        if ('problem' in flag) {
            problems.push(flag.problem);
            continue;
        }
        const spec = specOf(flag.name);
        if (command !== undefined && spec !== undefined && spec.name !== 'command' && !spec.commands.includes(command))
            problems.push(withoutEffect(spec.name, command));
        const before = values.get(flag.name);
        values.set(flag.name, before === undefined || (isSingle(flag.name) && !(command === 'audit' && flag.name === 'audit-log')) ? flag.value : `${before}\n${flag.value}`);
    }
    if (audit !== undefined && values.has('app'))
        problems.push({ code: 'OSOP-INPUT-002', severity: 'error', message: `audit ${audit} is about files, not an application`, hint: 'leave --app out, or write osop-argocd audit APP' });
    const usable = audit !== undefined ? auditFormats[audit] : command === 'validate' ? reports : command === 'doctor' ? findings : command === 'graph' || command === 'audit' ? drawings : common;
    const format = formats.find((name) => name === (values.get('format') ?? usable[0]));
    if (format === undefined)
        problems.push(unknown('format', values.get('format') ?? '', usable));
    else if (!usable.includes(format))
        problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `--format ${format} is for ${commandOf(format)} only`, hint: `use ${usable.slice(0, -1).join(', ')} or ${usable.at(-1) ?? ''} here${format === 'html' ? ', and --report FILE for the report of a run' : ''}` });
    const raw = Object.fromEntries([...values].filter(([name]) => specOf(name) !== undefined));
    return {
        command,
        audit,
        raw: { ...raw, ...(command === undefined ? {} : { command }) },
        format: outputFormats.find((name) => name === format) ?? 'text',
        exportFormat: exportFormats.find((name) => name === format) ?? 'jsonl',
        output: values.get('output'),
        help: values.get('help') === 'true',
        version: values.get('version') === 'true',
        problems,
    };
}
function commandOf(format) {
    if (exportFormats.some((name) => name === format))
        return 'audit export';
    return format === 'html' ? 'graph and audit APP' : format === 'sarif' ? 'validate and doctor' : 'validate';
}
function readFlag(argument, next) {
    if (argument === '-h')
        return { name: 'help', value: 'true', tookNext: false };
    const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(argument);
    const [, name = '', value] = match ?? [];
    // What follows a flag that is not known is most likely its value, and may be a secret.
    const valueFollows = argument.startsWith('-') && value === undefined && !argument.includes('=') && next !== undefined && !next.startsWith('-');
    if (match === null)
        return { problem: notUnderstood(argument), tookNext: valueFollows };
    // What is asked for most often, in short.
    if ((name === 'json' || name === 'html') && value === undefined)
        return { name: 'format', value: name, tookNext: false };
    const negated = name.startsWith('no-') ? specOf(name.slice(3)) : undefined;
    if (negated?.type === 'boolean' && value === undefined)
        return { name: negated.name, value: 'false', tookNext: false };
    if (name === 'help' || name === 'version')
        return { name, value: value ?? 'true', tookNext: false };
    const spec = specOf(name);
    if (spec === undefined && name !== 'format' && name !== 'output') {
        return { problem: unknown('input', name, inputs/* inputs */.QL.map((input) => input.name)), tookNext: valueFollows };
    }
    if (value !== undefined)
        return { name, value, tookNext: false };
    if (spec?.type === 'boolean')
        return { name, value: 'true', tookNext: false };
    if (next === undefined || next.startsWith('--')) {
        return {
            problem: { code: 'OSOP-INPUT-003', severity: 'error', message: `the input --${name} needs a value`, hint: `write --${name} VALUE; a value that begins with -- is written --${name}=VALUE` },
            tookNext: false,
        };
    }
    return { name, value: next, tookNext: true };
}
/** Only what looks like a flag or a plain word is quoted: the rest of a secret that the shell split would be shown. */
function notUnderstood(argument) {
    const shown = /^-{1,2}[A-Za-z][\w-]*(?==|$)|^[a-z][a-z-]{0,15}$/.exec(argument)?.[0];
    return {
        code: 'OSOP-INPUT-002',
        severity: 'error',
        message: shown === undefined ? 'an argument that belongs to no input is not understood' : `the argument \`${shown}\` is not understood`,
        hint: 'inputs are given as --name value or --name=value; --help lists them',
    };
}
/** It is told, for somebody meant something by it, and is no reason to stop. */
function withoutEffect(name, command) {
    return { code: 'OSOP-INPUT-002', severity: 'warning', message: `the input --${name} has no effect on ${command}`, hint: `osop-argocd ${command} --help lists its inputs` };
}
/** Inputs of several values collect them; of all others the last one counts. */
function isSingle(name) {
    const spec = specOf(name);
    return spec?.several !== true && spec?.type !== 'lines' && spec?.type !== 'variables' && spec?.type !== 'map';
}
function specOf(name) {
    return inputs/* inputs */.QL.find((input) => input.name === name);
}
function unknown(what, name, known) {
    const near = (0,did_you_mean/* nearest */.p)(name, known);
    return {
        code: 'OSOP-INPUT-002',
        severity: 'error',
        message: `the ${what} \`${name}\` is not known`,
        hint: near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`,
    };
}


/***/ }),

/***/ 29135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ namedRemote),
/* harmony export */   Rl: () => (/* binding */ openConfigRepository),
/* harmony export */   sH: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18456);
/* harmony import */ var _core_net_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47736);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(99898);
/* harmony import */ var _core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33664);




/** Opens the config repository: by git, or on GitHub by its API. Throws AdapterError for what cannot be had in this mode. */
async function openConfigRepository(settings, host, git) {
    const { createConfigRepository } = await Promise.all(/* import() */[__nccwpck_require__.e(4632), __nccwpck_require__.e(9752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24632));
    const remote = git.options.remote ?? (await namedRemote(settings, { checkout: git.checkout, env: host.env }));
    const pushed = createConfigRepository({ ...git.options, remote });
    let opened;
    const github = async () => await (opened ??= openGithub(settings, host, { checkout: git.checkout, revert: async (state, request) => await pushed.revert(state, request) }));
    // What cannot be had in the mode that was asked for is said before anything is done.
    const repository = settings.commitMode === 'push' ? pushed : settings.commitMode === 'api' ? (await github()).repository : (await github(), pushed);
    return {
        repository,
        pullRequests: {
            findHead: async (wanted) => await (await github()).pullRequests.findHead(wanted),
            open: async (request) => await (await github()).pullRequests.open(request),
        },
        close: () => {
            pushed.close();
            opened?.then(({ close }) => { close(); }, () => undefined);
        },
    };
}
async function openGithub(settings, { clock, env, signal }, { checkout, revert }) {
    const [{ createHttpTransport }, { createGithubApi }, { createGithubConfigRepository }, { createGithubPullRequests }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3628), __nccwpck_require__.e(4490)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63628)), __nccwpck_require__.e(/* import() */ 4307).then(__nccwpck_require__.bind(__nccwpck_require__, 84307)), Promise.all(/* import() */[__nccwpck_require__.e(1977), __nccwpck_require__.e(8711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81977)), Promise.all(/* import() */[__nccwpck_require__.e(1977), __nccwpck_require__.e(978)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69979)),
    ]);
    const token = settings.configToken ?? settings.githubToken;
    const repository = (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)(settings.configRepository ?? env['GITHUB_REPOSITORY'] ?? (await originUrl(checkout)) ?? '');
    if (token === undefined || repository === undefined) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `commit-mode ${settings.commitMode} needs ${token === undefined ? 'a token of GitHub' : 'to know the repository'}`, {
            hint: token === undefined ? 'set github-token, or config-token for another repository' : 'set config-repository to owner/name',
        });
    }
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_2__.createRedactor)(settings.secrets);
    const transport = createHttpTransport({ clock, redact, proxy: (0,_core_net_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .readProxyRules */ .q)(env) });
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const api = createGithubApi({ transport, clock, redact, signal, token, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp: settings.allowHttp });
    return { repository: createGithubConfigRepository({ api, repository, revert }), pullRequests: createGithubPullRequests({ api, repository }), close: () => { transport.close(); } };
}
/** A repository that is given by its name and is not the one checked out: on the server of the job, with the token given for it. */
async function namedRemote({ configRepository, configToken, githubToken }, { checkout, env }) {
    const name = configRepository === undefined ? undefined : (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)(configRepository);
    if (name === undefined || name === (0,_core_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .a)((await originUrl(checkout)) ?? ''))
        return undefined;
    return { url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}.git`, token: configToken ?? githubToken };
}
/** URL of the checkout's origin; undefined as well where nothing is checked out. */
async function originUrl(checkout) {
    try {
        return await checkout.originUrl();
    }
    catch (error) {
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AdapterError: () => (/* binding */ AdapterError)
/* harmony export */ });
/**
 * Thrown by adapters only, and turned into a Problem in one place in the engine.
 * `ambiguous` is true when a request that changes something may have been carried out although
 * no answer came: look it up before repeating it.
 */
class AdapterError extends Error {
    code;
    retryable;
    ambiguous;
    /** HTTP status, where there was one. */
    status;
    /** Milliseconds that the server asked to wait, where it did. */
    retryAfterMs;
    /** What to do next, where the adapter knows better than the code tells. */
    hint;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AdapterError';
        this.code = code;
        this.retryable = details.retryable ?? false;
        this.ambiguous = details.ambiguous ?? false;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.hint = details.hint;
    }
}


/***/ }),

/***/ 60510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseSince)
/* harmony export */ });
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** The time that a text names, in milliseconds since 1970: a date or time (UTC unless it says otherwise), or how long before now. Undefined for anything else. */
function parseSince(text, nowMs) {
    const [, count, unit] = /^(\d{1,5})([mhdw])$/.exec(text) ?? [];
    if (count !== undefined)
        return nowMs - Number(count) * unitMs[unit];
    const [, date, time, seconds, zone] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
    if (date === undefined)
        return undefined;
    const ms = Date.parse(`${date}T${time ?? '00:00'}${seconds ?? ':00'}${zone ?? 'Z'}`);
    // A day that the month has not is taken for one of the next by some.
    return Number.isNaN(ms) || new Date(Date.parse(`${date}T00:00:00Z`)).toISOString().slice(0, 10) !== date ? undefined : ms;
}


/***/ }),

/***/ 63173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that `name` was most likely meant to be, or undefined when none is close enough.
 * Counts insertions, deletions, replacements and swaps of neighbours; at most a third of the name
 * (and at least one letter) may differ. Case is ignored. Of equally close ones the first wins.
 */
function nearest(name, candidates) {
    const wanted = name.slice(0, longestCompared).toLowerCase();
    let allowed = Math.max(1, Math.floor(wanted.length / 3));
    let found;
    for (const candidate of candidates) {
        if (candidate === name || candidate.length > longestCompared)
            continue;
        const other = candidate.toLowerCase();
        if (isWordOf(wanted, other) && found === undefined)
            found = candidate;
        if (Math.abs(other.length - wanted.length) > allowed)
            continue;
        const distance = editDistance(wanted, other);
        if (distance > allowed)
            continue;
        found = candidate;
        allowed = distance - 1;
        if (allowed < 0)
            break;
    }
    return found;
}
/** Longer names come from hostile files, where the quadratic comparison would cost real time. */
const longestCompared = 64;
/** `retries` is no typing slip for `max_retries`, but what was meant all the same. */
function isWordOf(wanted, candidate) {
    return wanted.length >= 4 && candidate.split(/[_.\-/]/).includes(wanted);
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let best = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 29969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   fx: () => (/* binding */ isSafeRef),
/* harmony export */   w7: () => (/* binding */ shortRevision),
/* harmony export */   yF: () => (/* binding */ namesCommit)
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
/** Whether a text is a commit's id, or 7 of its first digits and more. */
function namesCommit(text, sha) {
    return /^[0-9a-f]{7,40}$/i.test(text) && sha.toLowerCase().startsWith(text.toLowerCase());
}
/** The first seven characters of a commit's id, as git and GitHub abbreviate it; other revisions (a tag, a chart version) as they are. */
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/i.test(revision) ? revision.slice(0, 7) : revision;
}


/***/ }),

/***/ 21433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13931);

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

/***/ 59408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** True for objects that are neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined for a text that is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 81765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ escapeClipped),
/* harmony export */   k: () => (/* binding */ escapeSlack)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12659);

/** Slack's three control characters, so that text can neither mention people nor forge links. */
function escapeSlack(text) {
    return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');
}
/** One line, escaped, of at most `length` characters; cut between characters, never within an escape. */
function escapeClipped(text, length) {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, length);
    const escaped = escapeSlack(line);
    if (escaped.length <= length)
        return escaped;
    let clipped = '';
    for (const character of line) {
        const next = escapeSlack(character);
        if (clipped.length + next.length > length - 1)
            break;
        clipped += next;
    }
    return `${clipped}…`;
}


/***/ }),

/***/ 13931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   F: () => (/* binding */ parseArgocdServer),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** True for `localhost`, names below it, 127.0.0.0/8 and `[::1]`, as `URL.hostname` writes them. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** https anywhere, http on loopback hosts (anywhere with `allowHttp`), no credentials inside. */
function parseEndpoint(text, rules) {
    if (!URL.canParse(text) || !/^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim())) {
        return { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host or https://host/path.' };
    }
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        return { kind: 'refused', reason: `has the scheme ${url.protocol.slice(0, 20)} where https: is needed` };
    }
    if (url.username !== '' || url.password !== '') {
        return { kind: 'refused', reason: 'has credentials inside', hint: 'Give the token by its own input: addresses end up in logs.' };
    }
    if (url.protocol === 'http:' && !rules.allowHttp && !isLoopbackHost(url.hostname)) {
        return { kind: 'refused', reason: `is plain http to ${url.host}`, hint: 'Use https. Where the network itself is trusted, set allow-http: true.' };
    }
    return { kind: 'usable', url };
}
/**
 * The Argo CD server as people write it: `host`, `host:port` or a URL, with a root path where the server has one.
 * The path of the result has no `/` at its end, and is empty for none: append `/api/v1/…` to `origin + path`.
 */
function parseArgocdServer(text, rules) {
    const trimmed = text.trim();
    const endpoint = parseEndpoint(trimmed.includes('://') ? trimmed : `https://${trimmed}`, rules);
    if (endpoint.kind === 'refused') {
        return endpoint;
    }
    const { url } = endpoint;
    if (url.search !== '' || url.hash !== '') {
        return { kind: 'refused', reason: 'has a query or a fragment', hint: 'Write only the host and, where the server has one, its root path.' };
    }
    return { kind: 'usable', origin: url.origin, rootPath: url.pathname.replace(/\/+$/, '') };
}


/***/ }),

/***/ 47736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor),
/* harmony export */   q: () => (/* binding */ readProxyRules)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13931);

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in capitals or not, as curl and Go do. A value without a scheme is http;
 * one that is no address counts as none.
 */
function readProxyRules(env) {
    const value = (name) => (env[name] ?? env[name.toLowerCase()] ?? '').trim();
    return {
        http: proxyUrl(value('HTTP_PROXY')),
        https: proxyUrl(value('HTTPS_PROXY')),
        exempt: value('NO_PROXY').split(/[\s,]+/).map((entry) => entry.toLowerCase()).filter((entry) => entry !== ''),
    };
}
function proxyUrl(text) {
    const address = text === '' || text.includes('://') ? text : `http://${text}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined;
}
/** The proxy to reach an address through; undefined to connect to it directly, as to this machine itself always. */
function proxyFor(url, rules) {
    const proxy = url.protocol === 'https:' ? rules.https : rules.http;
    if (proxy === undefined || (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(url.hostname) || rules.exempt.some((entry) => isExempt(entry, url)))
        return undefined;
    return proxy;
}
/** `*`, `host`, `.domain`, `host:port`, an address, or an IPv4 range such as `10.0.0.0/8`. A name stands for all below it too. */
function isExempt(entry, url) {
    if (entry === '*')
        return true;
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (entry.includes('/'))
        return isInRange(host, entry);
    const [, name = entry, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
    if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))
        return false;
    const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    if (bare === '')
        return false;
    const below = host.endsWith(`.${bare}`);
    return /^\*?\./.test(name) ? below : host === bare || below;
}
function isInRange(host, range) {
    const [base = '', bits = ''] = range.split('/');
    const [address, network] = [ipv4(host), ipv4(base)];
    const size = Number(bits);
    if (address === undefined || network === undefined || !/^\d{1,2}$/.test(bits) || size > 32)
        return false;
    const block = 2 ** (32 - size);
    return Math.floor(address / block) === Math.floor(network / block);
}
function ipv4(text) {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
    if (parts === undefined || parts.some((part) => part > 255))
        return undefined;
    return parts.reduce((sum, part) => sum * 256 + part, 0);
}


/***/ }),

/***/ 12659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   T9: () => (/* binding */ upToWord),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * How texts of others are cut. They may quote a secret, and secrets are taken out whole, mostly after the cut: so no cut falls
 * into a word. A word that does not fit is left out, however long it is. Were it cut, half of a secret would be shown; and were
 * halves masked, whoever can write a text could ask for a secret character by character.
 *
 * The rule: until secrets are out, texts of others are cut by these two and by nothing else (`test/cuts.test.ts` looks for it).
 * What servers and programs say is looked through where it comes in besides (`portsWithoutSecrets` names the entrances), for a
 * secret of several words can be cut between them.
 */
/**
 * Text of other people as one line of at most `max` characters, without control characters. It ends with `…` where words are
 * left out. It is still untrusted: escape it for the medium that it is shown in.
 */
function oneLine(text, max) {
    const whole = text.trim();
    // A text may be megabytes.
    const read = upToWord(whole, max * 8);
    const line = read.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const characters = Array.from(line);
    if (read.length === whole.length && characters.length <= max)
        return line;
    return `${upToWord(line, characters.slice(0, max - 1).join('').length)}…`;
}
/** The beginning of a text, at most `max` characters. It ends with `…` where words are left out. */
function beginning(text, max) {
    return text.length <= max ? text : `${upToWord(text, max - 1)}…`;
}
/** The words that end within `room` characters; the text as it is where all of it does. */
function upToWord(text, room) {
    if (text.length <= room)
        return text;
    let end = room;
    while (end > 0 && !/\s/.test(text.charAt(end)))
        end -= 1;
    return text.slice(0, end).trimEnd();
}


/***/ }),

/***/ 69619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** True when at least one problem is an error. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `file:line:column`, the form that editors and terminals make clickable. */
function formatLocation(where) {
    return `${where.file}:${where.line}:${where.column}`;
}


/***/ }),

/***/ 14002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ redactMaybe),
/* harmony export */   SG: () => (/* binding */ redactTexts),
/* harmony export */   Y$: () => (/* binding */ redactProblems),
/* harmony export */   Yd: () => (/* binding */ redactDrawn),
/* harmony export */   gx: () => (/* binding */ redactEvent),
/* harmony export */   hi: () => (/* binding */ redactRecord)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99898);

/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
function redactRecord(record, redact) {
    return {
        ...record,
        workflow: redactWorkflow(record.workflow, redact),
        headline: redact(record.headline),
        reason: record.reason === undefined ? undefined : redact(record.reason),
        notices: record.notices.map(redact),
        nodes: record.nodes.map((node) => redactNode(node, redact)),
        problems: redactProblems(record.problems, redact),
        apps: record.apps.map((app) => redactApp(app, redact)),
        changedFiles: record.changedFiles.map(redact),
        images: redactTexts(record.images, redact),
        validation: record.validation === undefined ? undefined : (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(record.validation, redact),
        ...(record.diffs === undefined ? {} : { diffs: record.diffs.map((diff) => redactDiff(diff, redact)) }),
        ...(record.rollbacks === undefined ? {} : { rollbacks: record.rollbacks.map((outputs) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(outputs, redact)) }),
        ...(record.manual === undefined ? {} : { manual: redactTexts(record.manual, redact) }),
    };
}
/** An event without secrets. */
function redactEvent(event, redact) {
    switch (event.type) {
        case 'run-started':
            return {
                ...event,
                workflow: redactWorkflow(event.workflow, redact),
                nodes: event.nodes.map(({ id, purpose }) => ({ id: redact(id), purpose: redact(purpose) })),
                apps: event.apps.map(redact),
            };
        case 'node-started':
            return { ...event, node: redact(event.node), purpose: redact(event.purpose) };
        case 'progress':
            return { ...event, node: redact(event.node), message: redact(event.message), ...(event.app === undefined ? {} : { app: redact(event.app) }), ...(event.rollback === undefined ? {} : { rollback: redactTexts(event.rollback, redact) }) };
        case 'application-ended':
            return { ...event, node: redact(event.node), app: redact(event.app), note: redactMaybe(event.note, redact) };
        case 'node-finished':
            return { ...event, node: redact(event.node), produced: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(event.produced, redact), problems: redactProblems(event.problems, redact), note: redactMaybe(event.note, redact) };
        case 'run-ended':
        default:
            return { ...event, record: redactRecord(event.record, redact) };
    }
}
/** Problems without secrets. */
function redactProblems(problems, redact) {
    return problems.map((problem) => ({
        ...problem,
        message: redact(problem.message),
        ...(problem.where === undefined ? {} : { where: { ...problem.where, file: redact(problem.where.file) } }),
        ...(problem.hint === undefined ? {} : { hint: redact(problem.hint) }),
    }));
}
/** The drawn parts of a workflow without secrets; ids are redacted as in the record, so that they still match. */
function redactDrawn({ nodes, edges }, redact) {
    return {
        nodes: new Map([...nodes.values()].map(({ node: { id, name, purpose }, step }) => [redact(id), { node: { id: redact(id), name: redactMaybe(name, redact), purpose: redact(purpose) }, step: { kind: step.kind } }])),
        edges: edges.map(({ edge: { from, to, mode, condition, forEach, cases, defaultTo, label } }) => ({ edge: redactTexts({ from, to, mode, condition, forEach, cases, defaultTo, label }, redact) })),
    };
}
function redactDiff(diff, redact) {
    return {
        ...diff,
        sha: redactMaybe(diff.sha, redact),
        branch: redact(diff.branch),
        files: diff.files.map((file) => ({
            ...file,
            path: redact(file.path),
            hunks: file.hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(redact) })),
        })),
        images: diff.images.map((image) => redactTexts(image, redact)),
        ...(diff.unread === undefined ? {} : { unread: redact(diff.unread) }),
    };
}
function redactWorkflow(workflow, redact) {
    return { id: redact(workflow.id), name: redact(workflow.name), file: redact(workflow.file) };
}
function redactNode(node, redact) {
    return {
        ...node,
        id: redact(node.id),
        purpose: redact(node.purpose),
        outputs: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(node.outputs, redact),
        produced: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.redactJsonObject)(node.produced, redact),
        problems: redactProblems(node.problems, redact),
        note: redactMaybe(node.note, redact),
        children: node.children.map((child) => redactNode(child, redact)),
    };
}
function redactApp(app, redact) {
    return {
        ...app,
        name: redact(app.name),
        namespace: redactMaybe(app.namespace, redact),
        revision: redactMaybe(app.revision, redact),
        url: redact(app.url),
        ...(app.externalUrl === undefined ? {} : { externalUrl: redact(app.externalUrl) }),
        causes: app.causes.map(redact),
        ...(app.evidence === undefined ? {} : { evidence: redactTexts(app.evidence, redact) }),
    };
}
function redactTexts(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactTexts(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactTexts(item, redact)]));
}
/** The same for a text that may be absent. */
function redactMaybe(text, redact) {
    return text === undefined ? undefined : redact(text);
}


/***/ }),

/***/ 99898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor),
/* harmony export */   redactJson: () => (/* binding */ redactJson),
/* harmony export */   redactJsonObject: () => (/* binding */ redactJsonObject),
/* harmony export */   shortestSecret: () => (/* binding */ shortestSecret)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59408);

/** Secrets shorter than this are left alone: `***` for each `on` or `1` would hide the text, not the secret. */
const shortestSecret = 4;
/** Lines of a secret shorter than this say nothing about it, such as `}` or `---`. */
const shortestLine = 8;
/** Words of a secret shorter than this may be anybody's. */
const shortestWord = 12;
/** Words of a secret that are none themselves: letters alone, and the origin of an address, which messages have to name. */
const sayingNothing = /^(?:\p{L}+|https?:\/\/[\w.-]+(?::\d+)?\/?)$/u;
const mask = '***';
/**
 * Replaces every secret by `***`: as it is, in base64 (both alphabets, also within the base64 of
 * something longer, such as `user:secret`), URL-encoded, JSON-escaped, HTML-escaped, in hexadecimal, each of its lines of at
 * least 8 characters, and each of its words of at least 12 that are not letters alone. Never less than that: were the beginning
 * of a secret replaced, whoever writes a text could ask for it character by character. So redact before a text is cut, or
 * cut it by `oneLine` or `beginning`, which leave no half of a word. Secrets shorter than 4 characters are ignored. Takes time
 * in proportion to the text. Redact before escaping for a medium: Markdown has more ways to escape than are known here.
 */
function createRedactor(secrets) {
    const index = indexPatterns(secrets.flatMap(patternsOf));
    if (index.size === 0)
        return (text) => text;
    const starts = new Starts(index.keys());
    return (text) => {
        const parts = [];
        let kept = 0;
        for (let at = starts.next(text, 0); at >= 0; at = starts.next(text, at + 1)) {
            const candidates = index.get(text.slice(at, at + shortestSecret));
            if (candidates === undefined)
                continue;
            const found = candidates.find((pattern) => text.startsWith(pattern.text, at));
            if (found === undefined)
                continue;
            const [start, end] = found.embedded ? widen(text, Math.max(kept, at - 1), at, at + found.text.length) : [at, at + found.text.length];
            parts.push(text.slice(kept, start), mask);
            kept = end;
            at = end - 1;
        }
        return kept === 0 ? text : parts.join('') + text.slice(kept);
    };
}
/** Where a text may have one of some beginnings, each of four characters; most places of a text are told not to at a glance. */
class Starts {
    /** By the last four characters, each moved four bits to the left by the next. */
    #marked = new Uint8Array(65_536);
    constructor(starts) {
        for (const start of starts) {
            let mixed = 0;
            for (let at = 0; at < shortestSecret; at += 1)
                mixed = mix(mixed, start.charCodeAt(at));
            this.#marked[mixed] = 1;
        }
    }
    /** The first such place from `from` on; -1 where there is none. */
    next(text, from) {
        let mixed = 0;
        const enough = from + shortestSecret - 1;
        for (let at = from; at < text.length; at += 1) {
            mixed = mix(mixed, text.charCodeAt(at));
            if (at >= enough && this.#marked[mixed] === 1)
                return at - shortestSecret + 1;
        }
        return -1;
    }
}
function mix(mixed, code) {
    return ((mixed << 4) ^ code) & 0xffff;
}
/** The same value with every text in it redacted: keys, strings, and numbers that are or hold a secret. */
function redactJson(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number') {
        const redacted = redact(String(value));
        return redacted === String(value) ? value : redacted;
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return redactJsonObject(value, redact);
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redact));
    return value;
}
/** `redactJson` for an object. */
function redactJsonObject(value, redact) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), item === undefined ? undefined : redactJson(item, redact)]));
}
/** Patterns by their first four characters, the longest first, so that `***` takes as much as it can. */
function indexPatterns(patterns) {
    const index = new Map();
    const seen = new Set();
    for (const pattern of patterns.toSorted((one, other) => other.text.length - one.text.length)) {
        if (pattern.text.length < shortestSecret || seen.has(pattern.text))
            continue;
        seen.add(pattern.text);
        const start = pattern.text.slice(0, shortestSecret);
        const same = index.get(start);
        if (same === undefined)
            index.set(start, [pattern]);
        else
            same.push(pattern);
    }
    return index;
}
function widen(text, from, start, end) {
    const before = from < start && /[\w+/-]/.test(text.charAt(start - 1)) ? start - 1 : start;
    const after = /^[\w+/-]?={0,2}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return [before, end + after];
}
function patternsOf(secret) {
    const whole = secret.trim();
    if (whole.length < shortestSecret)
        return [];
    const lines = whole
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestLine && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line));
    const words = lines.flatMap((line) => line.split(/\s+/)).filter((word) => word.length >= shortestWord && !sayingNothing.test(word));
    // Texts of others are made one line before they are shown.
    const values = [...new Set([secret, whole, whole.replace(/\s+/g, ' '), ...lines, ...words])];
    const literal = values.flatMap((value) => [value, ...jsonForms(value), ...urlForms(value), ...htmlForms(value), ...hexForms(value)]);
    return [...literal.map((text) => ({ text, embedded: false })), ...values.flatMap(base64Forms)];
}
/** As JSON writers differ: with `/` escaped, with HTML's characters escaped (Go), in ASCII only (Python). */
function jsonForms(value) {
    const plain = JSON.stringify(value).slice(1, -1);
    const forms = [plain, plain.replace(/[<>&\u2028\u2029]/g, unicode)].flatMap((form) => [form, form.replace(/[\u007F-\uFFFF]/g, unicode)]);
    return [...forms, ...forms.map((form) => form.replaceAll('/', '\\/')), ...forms.map((form) => JSON.stringify(form).slice(1, -1))];
}
/** As URL encoders differ: strict, as a form, in user information, and with small hexadecimal digits. */
function urlForms(value) {
    const wellFormed = value.replace(/\p{Cs}/gu, '\uFFFD');
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, percent);
    const everything = strict.replace(/[._~-]/g, percent);
    const field = everything.replaceAll('%20', '+').replace(/%2[ADE]|%5F/g, (code) => decodeURIComponent(code));
    const forms = [component, strict, everything, field, field.replaceAll('%7E', '~'), encodeURI(wellFormed), ...userInformation(component)];
    return [...forms, ...forms.map((form) => form.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()))];
}
/** What the URL standard leaves as it is in `user:password@`, `%` too where it is set by itself (https://url.spec.whatwg.org/#userinfo-percent-encode-set). */
function userInformation(component) {
    const form = component.replace(/%2[46BC]/g, (code) => decodeURIComponent(code));
    const quoted = form.replaceAll("'", '%27');
    return [form, quoted, form.replaceAll('%25', '%'), quoted.replaceAll('%25', '%')];
}
/** As HTML and XML writers differ in quotes: left alone, by name (also XML's), by number as Go, Python and PHP do; with what Go's templates escape besides. */
function htmlForms(value) {
    const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const forms = ['"', '&quot;', '&#34;', '&#x22;'].flatMap((quote) => ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].map((apostrophe) => text.replaceAll('"', quote).replaceAll("'", apostrophe)));
    return [...new Set([...forms, ...forms.map((form) => form.replaceAll('/', '&#x2F;')), ...forms.map((form) => form.replaceAll('+', '&#43;'))])];
}
/** As `xxd -p` and hash-like dumps write bytes, in small and in capital letters. */
function hexForms(value) {
    const form = Array.from(new TextEncoder().encode(value), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return [form, form.toUpperCase()];
}
function unicode(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Base64 of the value alone, and what is certain of it when one or two bytes (modulo 3) stand before it. */
function base64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    const alone = base64(bytes);
    const patterns = [alone, alone.replace(/=+$/, '')].map((text) => ({ text, embedded: false }));
    for (const before of [0, 1, 2]) {
        const shifted = new Uint8Array(before + bytes.length);
        shifted.set(bytes, before);
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor((shifted.length * 8) / 6);
        patterns.push({ text: base64(shifted).slice(first, last), embedded: true });
    }
    return patterns.flatMap(({ text, embedded }) => [text, text.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(text)].map((form) => ({ text: form, embedded })));
}
function base64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}


/***/ }),

/***/ 33664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/**
 * `owner/name` in lower case for any way of writing a repository: `owner/name`,
 * `https://host/owner/name.git`, `[git@]host:owner/name.git`, `ssh://git@host/owner/name`.
 * Only the last two path segments count; undefined when there are fewer.
 */
function repositoryName(repository) {
    const path = repository
        .trim()
        .replace(/[?#].*$/, '')
        .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, '')
        .replace(/^(?:[^/@]+@)?[^/:]+:/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/i, '');
    const segments = path.split('/').filter((segment) => segment !== '');
    const [owner, name] = segments.slice(-2);
    return owner === undefined || name === undefined ? undefined : `${owner}/${name}`.toLowerCase();
}


/***/ }),

/***/ 91559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rollbackToText),
/* harmony export */   U: () => (/* binding */ readRollbackTo)
/* harmony export */ });
/** Reads `last-healthy`, `steps:N`, `id:N` or a commit; undefined for anything else. */
function readRollbackTo(text) {
    if (text === 'last-healthy')
        return { kind: 'last-healthy' };
    const [, word, digits = ''] = /^(steps|id):(\d{1,9})$/.exec(text) ?? [];
    const count = Number(digits);
    if (word === 'id')
        return { kind: 'id', id: count };
    if (word === 'steps')
        return count > 0 ? { kind: 'steps', steps: count } : undefined;
    return /^[0-9a-f]{7,40}$/i.test(text) ? { kind: 'commit', revision: text.toLowerCase() } : undefined;
}
/** In the words in which it is read. */
function rollbackToText(to) {
    switch (to.kind) {
        case 'last-healthy':
            return 'last-healthy';
        case 'steps':
            return `steps:${to.steps}`;
        case 'id':
            return `id:${to.id}`;
        case 'commit':
        default:
            return to.revision;
    }
}


/***/ }),

/***/ 71179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The CLI's exit codes; the action fails on all but 0. */
const exitCodes = {
    done: 0,
    rolledBack: 1,
    invalid: 2,
    needsPerson: 3,
    cancelled: 4,
    refused: 5,
    internal: 70,
};
/** What happened and why, as one line. */
function verdictOf({ headline, reason }) {
    return reason === undefined || reason === '' ? headline : `${headline}: ${reason}`;
}


/***/ }),

/***/ 79105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ commandSummaries),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   gq: () => (/* binding */ isLookedAt),
/* harmony export */   oQ: () => (/* binding */ commandNames)
/* harmony export */ });
/* unused harmony export scenarios */
/** The commands that a user can type. */
const commandNames = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'validate', 'affected', 'diff', 'drift', 'preview', 'doctor', 'audit', 'rehearse', 'graph'];
/** One line on each command, for `--help` and the README. */
const commandSummaries = {
    run: 'carries out the OSOP workflow: validate, sync, gate on health, roll back on failure, notify',
    bump: 'sets images in the config repository, byte-preserving: one commit, pushed by fast-forward or as a pull request',
    promote: 'copies image versions from one environment to the next, byte-preserving; refused while what it copies is not healthy',
    sync: 'syncs applications, in waves and with their children, and waits until all of them are healthy',
    wait: 'waits until the expected revision is live and healthy in applications and their children; changes nothing',
    rollback: 'goes back to the last healthy revision, a history id or a commit, by git revert or by Argo CD, and proves that it runs',
    validate: 'checks workflow files and Kubernetes manifests, raw and rendered, offline and to the line; changes nothing',
    affected: 'lists the applications that a change touches and why, from the files of the repository alone, ApplicationSets expanded; as JSON for a matrix of jobs; changes nothing',
    diff: 'tells what a change does to what applications deploy: rendered at both commits, field by field, deletions first, and against what runs where a server is given; changes nothing',
    drift: 'tells which applications are not in the cluster as git has them: what differs, since when, who changed it, and why Argo CD has not put it right; with `drift-issues` it keeps an issue of GitHub for each; changes nothing else',
    preview: 'makes the preview application of a pull request, or finds the one that an ApplicationSet has made, waits until its head is healthy, tells the address and the tests, and deletes it when the pull request is closed',
    doctor: 'checks the config repository against best practices: each finding has its line and something to paste; with a server also its version and what the token may do, with a GitHub token the protection of the branch; gives a score and a badge; changes nothing',
    audit: '`audit <app>` tells the story of an application and its DORA figures, from git, Argo CD and audit records; `audit verify` checks that none of the records was edited, removed, added, moved or cut off; `audit export` gives them to other programs; changes nothing',
    rehearse: 'carries it out against an embedded Argo CD and a throw-away git server; changes nothing real',
    graph: 'draws the workflow as a Mermaid flowchart, or as an HTML page',
};
/** True for commands that are for whoever looks at the log: they tell no place of a deployment that it did not begin. */
function isLookedAt({ command }) {
    return ['validate', 'affected', 'diff', 'drift', 'doctor', 'graph', 'audit'].includes(command);
}
/** The scenarios of `rehearse`. */
const scenarios = ['healthy', 'degraded', 'sync-failed', 'timeout', 'auto-sync', 'busy', 'window', 'flapping'];
const every = commandNames;
const deploying = ['run', 'rehearse'];
/** What may ask a real Argo CD, and what syncs and gates. */
const real = ['run', 'promote', 'sync', 'wait', 'rollback', 'affected', 'diff', 'drift', 'doctor', 'audit', 'preview'];
const choosing = ['run', 'sync', 'wait', 'rollback', 'drift'];
const syncing = ['run', 'rehearse', 'sync'];
const gating = ['run', 'rehearse', 'sync', 'wait', 'rollback', 'preview'];
/** What may roll back. */
const undoing = ['run', 'rehearse', 'rollback'];
/** The commands without a workflow file, for which inputs say what a node would. */
const direct = ['sync', 'wait'];
const notifying = ['run'];
/** What tells of itself as a whole. */
const telling = ['run', 'bump', 'promote', 'sync', 'rollback'];
/** What may write to the config repository. */
const writing = ['run', 'rehearse', 'bump', 'promote'];
const committing = ['run', 'bump', 'promote', 'rollback'];
const reaching = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'audit', 'preview'];
const setting = ['run', 'rehearse', 'bump'];
const promoting = ['run', 'rehearse', 'promote'];
/** What leaves audit records that the ledger keeps. */
const recorded = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback'];
/** What leaves audit records. */
const changing = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'preview'];
const timed = [...writing, 'sync', 'wait', 'rollback', 'preview'];
const reporting = ['run', 'rehearse', 'bump', 'promote', 'sync', 'wait', 'rollback', 'validate', 'affected', 'diff', 'drift', 'doctor', 'preview'];
/** What may be shown on GitHub beside the log and the summary. */
const shown = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'validate', 'diff', 'preview'];
const validating = ['run', 'rehearse', 'validate'];
const checking = ['run', 'rehearse', 'bump', 'promote', 'validate'];
const onlyValidate = ['validate'];
const onlyDiff = ['diff'];
const onlyDrift = ['drift'];
const onlyPreview = ['preview'];
const onlyDoctor = ['doctor'];
/** What reads findings out of files. */
const looking = ['validate', 'doctor'];
/** What looks at a change, or takes the applications that one touches. */
const comparing = ['affected', 'diff', 'sync', 'wait'];
/** What expands ApplicationSets from files. */
const expanding = [...comparing, 'validate', 'doctor'];
/** Every input that works so far. Names, meanings and defaults are a contract: add, never rename. */
const inputs = [
    { name: 'command', type: 'choice', default: 'run', group: 'general', commands: every, choices: commandNames, description: 'What to do' },
    { name: 'workflow', type: 'text', default: '', group: 'general', commands: every, description: 'Path of the OSOP workflow; else the first of `.github/*.osop.yaml`, `.osop/*.osop.yaml`, `*.osop.yaml`; else the built-in one' },
    { name: 'workflow-inputs', type: 'map', default: '', group: 'general', commands: every, description: 'YAML or JSON map that becomes `inputs.*` of the workflow' },
    { name: 'variables', type: 'variables', default: '', group: 'general', commands: every, description: '`NAME=value` lines that templates may use as `{{NAME}}`; nothing else of the environment is visible to a workflow file' },
    { name: 'dry-run', type: 'boolean', default: 'false', group: 'general', commands: [...writing, 'sync', 'rollback', 'preview'], description: 'Plan, validate and print; change nothing' },
    { name: 'allow-commands', type: 'boolean', default: 'false', group: 'general', commands: every, description: '`cli` nodes may run programs of the runner, without secrets in their environment' },
    { name: 'approve', type: 'lines', default: '', group: 'general', commands: deploying, description: 'Ids of nodes that a person has approved; without it the run stops before such a node' },
    { name: 'timeout', type: 'seconds', default: '1800', group: 'general', commands: [...timed, 'drift'], description: 'Seconds for the whole run' },
    { name: 'working-directory', type: 'text', default: '.', group: 'general', commands: every, description: 'Folder of the checkout' },
    { name: 'allow-http', type: 'boolean', default: 'false', group: 'general', commands: [...reaching, 'audit', 'affected', 'diff', 'drift', 'doctor'], description: 'Allow plain http beyond loopback hosts (warns)' },
    { name: 'osoplog', type: 'text', default: '', group: 'general', commands: timed, description: 'Path of the `.osoplog.yaml` record of the run; else in the runner\'s temporary folder' },
    { name: 'report', type: 'text', default: '', group: 'general', commands: [...timed, 'graph', 'audit', 'diff', 'drift'], description: 'Path to write an HTML report to, one file that needs nothing else; for `graph`, the drawing of the workflow as such a page; for `audit <app>`, its story' },
    { name: 'argocd-server', type: 'text', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_SERVER', description: 'Host or URL of the Argo CD server, root path allowed' },
    { name: 'argocd-auth-token', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_AUTH_TOKEN', description: 'API or project token' },
    { name: 'argocd-username', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'User for a session login instead of a token' },
    { name: 'argocd-password', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_PASSWORD', description: 'Password for the session login' },
    { name: 'argocd-oidc', type: 'boolean', default: 'false', group: 'Argo CD', commands: real, description: 'Log in by the identity token of the CI job (GitHub or GitLab), exchanged at Argo CD\'s Dex: no stored secret' },
    { name: 'argocd-oidc-audience', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Audience of that token; else the host of the server' },
    { name: 'argocd-oidc-connector-id', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Id of the connector in Argo CD\'s `dex.config` for it; else the only OIDC connector, or `direct` where Argo CD trusts the issuer itself' },
    { name: 'argocd-oidc-token', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_ID_TOKEN', description: 'The identity token where the CI system gives one as a variable, such as `id_tokens` of GitLab' },
    { name: 'argocd-ca-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Certificate authority of the server: PEM text or path' },
    { name: 'argocd-client-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Client certificate: PEM text or path' },
    { name: 'argocd-client-key', type: 'secret', default: '', group: 'Argo CD', commands: real, description: 'Key of the client certificate: PEM text or path' },
    { name: 'argocd-insecure-skip-tls-verify', type: 'boolean', default: 'false', group: 'Argo CD', commands: real, description: 'Do not check the server\'s certificate (warns)' },
    { name: 'argocd-headers', type: 'lines', default: '', group: 'Argo CD', commands: real, description: 'Extra request headers, `Name: value` lines' },
    { name: 'app', type: 'lines', default: '', group: 'Argo CD', commands: every, description: 'Applications by name, for the built-in workflow, `sync` and `wait`, and as `${inputs.app}`; several with commas or on lines, `*` and `?` allowed; where none are named, `sync` and `wait` take those that the change touches, and `diff`, `drift` and `doctor` look at all; for `preview`, the generated one, such as `web-pr-{{number}}`; for `promote`, those that run the environment `from`; `namespace/name` for one in another namespace' },
    { name: 'selector', type: 'text', default: '', group: 'Argo CD', commands: choosing, description: 'Label selector; without `app` it chooses the applications, with `app` they must also match' },
    { name: 'project', type: 'lines', default: '', group: 'Argo CD', commands: [...choosing, 'preview'], description: 'Projects that the applications must be in; without `app` all applications of them' },
    { name: 'children', type: 'boolean', default: 'true', group: 'Argo CD', commands: [...gating, 'drift'], description: 'Follow app-of-apps and ApplicationSets down to the last application' },
    { name: 'sync', type: 'choice', default: 'auto', choices: ['auto', 'always', 'never'], group: 'sync', commands: [...syncing, 'preview'], description: '`auto` leaves the sync to auto-sync where that is on and only makes it look, `always` starts one there too, and where nothing differs; `never` starts none' },
    { name: 'revision', type: 'text', default: '', group: 'sync', commands: direct, description: 'Commit, branch or tag to sync to and to wait for; else the commit of the event where the application follows its branch, else what the application follows' },
    { name: 'prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete resources that are no longer in git' },
    { name: 'on-operation-in-progress', type: 'choice', default: 'wait', choices: ['wait', 'terminate', 'fail'], group: 'sync', commands: [...syncing, 'rollback'], description: 'What to do about a running operation of somebody else' },
    { name: 'confirm-prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Confirm the deletion of resources that ask for it (`Prune=confirm`)' },
    { name: 'force', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete and recreate what cannot be changed in place' },
    { name: 'replace', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Use kubectl replace or create instead of apply' },
    { name: 'server-side-apply', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply on the server\'s side' },
    { name: 'apply-only', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply without running hooks' },
    { name: 'sync-options', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Options of Argo CD such as `CreateNamespace=true`, added to those of the application' },
    { name: 'resources', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Sync these resources only: `group:kind:name` or `group:kind:namespace/name`, `*` allowed, `!` before those to leave out' },
    { name: 'on-sync-window', type: 'choice', default: 'fail', choices: ['fail', 'wait'], group: 'sync', commands: [...syncing, 'rollback'], description: 'What to do about a closed sync window' },
    { name: 'max-parallel', type: 'count', default: '5', group: 'sync', commands: [...syncing, 'rollback'], description: 'How many applications are synced at a time' },
    { name: 'waves', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Ordered groups, a line each, of names (`*` allowed) or labels `key=value`; each is healthy before the next begins, what no line names comes last. Else by the annotation `argocd.argoproj.io/sync-wave`' },
    { name: 'health-timeout', type: 'seconds', default: '600', group: 'gate', commands: gating, description: 'Seconds to become healthy; a node\'s own timeout_sec counts too, the shorter wins' },
    { name: 'stable-for', type: 'seconds', default: '5', group: 'gate', commands: gating, description: 'Seconds that health must hold' },
    { name: 'degraded-grace', type: 'seconds', default: '30', group: 'gate', commands: gating, description: 'Seconds that a Degraded may last before it is believed' },
    { name: 'allow-suspended', type: 'boolean', default: 'false', group: 'gate', commands: [...gating, 'promote'], description: 'Accept Suspended (a paused rollout) as healthy' },
    { name: 'config-repository', type: 'text', default: '', group: 'config repo', commands: [...reaching, 'validate', 'affected', 'diff', 'doctor'], description: '`owner/name` or URL of the config repository; else the one that is checked out' },
    { name: 'config-branch', type: 'text', default: '', group: 'config repo', commands: [...reaching, 'validate', 'affected', 'diff', 'doctor'], description: 'Its branch; else that of the event or checkout' },
    { name: 'config-path', type: 'text', default: '', group: 'config repo', commands: [...writing, 'audit'], description: 'Folder of it that counts, from its root; for `rehearse`, the folder of your manifests to rehearse with, from working-directory' },
    { name: 'config-token', type: 'secret', default: '', group: 'config repo', commands: reaching, description: 'Token to fetch from and push to it with; else `github-token` for a URL in config-repository, and the credentials of the checkout' },
    { name: 'image', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Name of the image to set, without its tag' },
    { name: 'tag', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new tag' },
    { name: 'digest', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new digest' },
    { name: 'images', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Several images, a line each: `name[=new-name][:tag][@digest]`' },
    { name: 'update', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Where to set them, `file.yaml#path.to.value`; else the place is found' },
    { name: 'commit-mode', type: 'choice', default: 'push', choices: ['push', 'api', 'pull-request'], group: 'config repo', commands: committing, description: 'How the commit gets to the branch: a push by git, a verified commit by GitHub\'s API, or a pull request' },
    { name: 'commit-message', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Message of the commit, with `{{image}}`, `{{tag}}`, `{{app}}` and `{{previous}}`' },
    { name: 'commit-author', type: 'text', default: '', group: 'config repo', commands: [...writing, 'rollback'], description: 'Its author, `Name <email>`' },
    { name: 'push-attempts', type: 'count', default: '20', group: 'config repo', commands: [...writing, 'sync', 'wait', 'rollback'], description: 'How often a push is tried while others are faster' },
    { name: 'from', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Environment to copy versions from' },
    { name: 'to', type: 'text', default: '', group: 'promote', commands: [...promoting, 'rollback'], description: 'For `promote`, the environment to copy them to; for `rollback`, where to go back to: `last-healthy` (the default), `steps:N` healthy revisions back, a history id `id:N`, or a commit' },
    { name: 'environments-path', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Where environments are: a folder, or a pattern such as `apps/*/overlays/{env}` or `environments/{env}`; else every folder and file called like one' },
    { name: 'keys', type: 'lines', default: '', group: 'promote', commands: promoting, description: 'What to copy, a line each: the way to a value within a file, such as `image.tag`; else image versions, chart versions and tags' },
    { name: 'rollback', type: 'choice', default: 'auto', choices: ['auto', 'git-revert', 'argocd', 'none'], group: 'rollback', commands: undoing, description: 'How to roll back, on failure or by hand: `auto` is a git revert where auto-sync is on, else Argo CD\'s rollback, and after it a git revert where this run made the commit' },
    { name: 'rollback-scope', type: 'choice', default: 'all', choices: ['all', 'failed'], group: 'rollback', commands: deploying, description: 'Several applications, and one of them fails: take all of them back, or only those that failed' },
    { name: 'quarantine', type: 'boolean', default: 'true', group: 'rollback', commands: writing, description: 'Refuse a tag or commit that was rolled back' },
    { name: 'quarantine-override', type: 'lines', default: '', group: 'rollback', commands: writing, description: 'Tags (`1.4.2`, `name:1.4.2`) and commits to deploy although they were rolled back' },
    { name: 'reason', type: 'text', default: '', group: 'rollback', commands: ['rollback'], description: 'Why, in a line: kept in the commit and told in messages' },
    { name: 'fail-on-rollback', type: 'boolean', default: 'true', group: 'rollback', commands: deploying, description: 'A deployment that was rolled back is a failure' },
    { name: 'manifests', type: 'lines', default: '', group: 'validate', commands: looking, description: 'Files, folders and globs to check, below working-directory; else all of it' },
    { name: 'changed-only', type: 'boolean', default: 'true', group: 'validate', commands: validating, description: 'Validate what the event changed, not everything; without an event of a CI system everything is checked' },
    { name: 'kubernetes-version', type: 'lines', default: '', group: 'validate', commands: [...checking, 'diff'], description: 'Kubernetes minors to check against, such as `1.34`; else the newest that is known. For `diff`, the one that charts see; else Helm\'s own' },
    { name: 'schema-location', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Where schemas are looked for, in this order: paths and https URLs with kubeconform\'s variables, and `default` for the embedded schemas and the definitions in the repository; else `default` alone' },
    { name: 'strict', type: 'boolean', default: 'true', group: 'validate', commands: checking, description: 'Unknown fields are errors' },
    { name: 'skip', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that are not checked: `Kind`, `group/version/Kind` or `Kind/name`' },
    { name: 'reject', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that must not be there, in the same notation' },
    { name: 'ignore-missing-schemas', type: 'boolean', default: 'false', group: 'validate', commands: checking, description: 'Pass over kinds without a schema; they are counted as skipped' },
    { name: 'policies', type: 'text', default: 'baseline', group: 'validate', commands: checking, description: '`none`, `baseline`, `strict`, or ids with severities: `baseline, probes-missing=error, host-network-or-port=off`' },
    { name: 'render', type: 'choice', default: 'auto', choices: ['auto', 'helm', 'kustomize', 'none'], group: 'validate', commands: onlyValidate, description: 'Overlays and charts to render with the tools on PATH, and to check' },
    { name: 'base', type: 'text', default: '', group: 'affected', commands: comparing, description: 'Commit, branch or tag that the change is compared with, from where both parted; else the event\'s, else the commit before `head`' },
    { name: 'head', type: 'text', default: '', group: 'affected', commands: comparing, description: 'Commit, branch or tag with the change; else what is checked out' },
    { name: 'generator-parameters', type: 'map', default: '', group: 'affected', commands: [...expanding, 'rehearse'], description: 'YAML or JSON map of what generators would get from a server, by their kind or `<ApplicationSet>/<kind>`: lists for `clusters`, `pullRequest`, `scmProvider`, `plugin`, `clusterDecisionResource`' },
    { name: 'new-git-file-globbing', type: 'boolean', default: 'false', group: 'affected', commands: expanding, description: 'Argo CD runs with `--enable-new-git-file-globbing`' },
    { name: 'exit-code', type: 'boolean', default: 'false', group: 'affected', commands: onlyDiff, description: 'A difference is a finding: exit code 2, and the action fails. What could not be compared is always one' },
    { name: 'patch-file', type: 'text', default: '', group: 'affected', commands: onlyDiff, description: 'Path to write the difference to as a unified diff, a file for each object, without secrets' },
    { name: 'allow-pending', type: 'boolean', default: 'false', group: 'drift', commands: onlyDrift, description: 'Newer commits in git that nobody has synced yet are told, and are no finding' },
    { name: 'drift-issues', type: 'boolean', default: 'false', group: 'drift', commands: onlyDrift, description: 'Keep one issue of GitHub for each application with a finding, and close it once it is in sync; needs `permissions: {issues: write}`' },
    { name: 'drift-issue-label', type: 'text', default: 'drift', group: 'drift', commands: onlyDrift, description: 'Label of these issues' },
    { name: 'drift-issue-limit', type: 'count', default: '20', group: 'drift', commands: onlyDrift, description: 'How many issues a run opens at most; a later run opens the rest' },
    { name: 'preview-template', type: 'text', default: '', group: 'preview', commands: onlyPreview, description: 'Path in the repository of an Application to make for each pull request, with `{{number}}`, `{{branch_slug}}`, `{{head_sha}}` and the other names of the pullRequest generator; read from the base of the pull request. Without it, the Application of an ApplicationSet is waited for' },
    { name: 'preview-set', type: 'text', default: '', group: 'preview', commands: onlyPreview, description: 'Name of the ApplicationSet whose pullRequest generator makes the Application; else any that makes one for this pull request' },
    { name: 'preview-refresh-set', type: 'boolean', default: 'false', group: 'preview', commands: onlyPreview, description: 'Have the ApplicationSet run its generators now, in place of every half hour. Argo CD\'s API can only take the whole set back for that: what somebody else changes of it in that moment is lost' },
    { name: 'preview-action', type: 'choice', default: 'auto', choices: ['auto', 'deploy', 'delete', 'sweep'], group: 'preview', commands: onlyPreview, description: '`auto` deletes where the event says that the pull request was closed, and deploys else; `sweep` deletes what was made for pull requests that are closed by now' },
    { name: 'preview-forks', type: 'boolean', default: 'false', group: 'preview', commands: onlyPreview, description: 'Deploy pull requests from forks too: whoever opens one then runs what they like in the cluster. Else they are only planned' },
    { name: 'preview-sweep-limit', type: 'count', default: '20', group: 'preview', commands: onlyPreview, description: 'How many previews a sweep deletes at most; a later run deletes the rest' },
    { name: 'pull-request', type: 'text', default: '', group: 'preview', commands: onlyPreview, description: 'Number of the pull request, for events that are about none; GitHub is asked what it is' },
    { name: 'doctor-rules', type: 'lines', default: '', group: 'doctor', commands: onlyDoctor, description: 'Rules to switch off or to take as more or less severe: `DR040=off, DR032=error`, or `none` and the ids that count' },
    { name: 'doctor-fail-on', type: 'choice', default: 'error', choices: ['error', 'warning', 'notice', 'never'], group: 'doctor', commands: onlyDoctor, description: 'Findings from this severity on fail the command' },
    { name: 'badge-file', type: 'lines', default: '', group: 'doctor', commands: onlyDoctor, description: 'Paths to write the score to: `.svg` for a badge, `.json` for the document that shields.io makes one of' },
    { name: 'github-token', type: 'secret', default: '', group: 'GitHub', commands: [...reaching, 'validate', 'diff', 'drift', 'doctor'], env: 'GITHUB_TOKEN', description: 'Token of the job' },
    { name: 'gitlab-token', type: 'secret', default: '', group: 'GitLab', commands: shown, env: 'GITLAB_TOKEN', description: 'Project access token with the scope `api`, by which `comment` keeps a note below the merge request up to date; the job\'s own token may not write notes' },
    { name: 'gitlab-url', type: 'text', default: '', group: 'GitLab', commands: shown, description: 'The server, such as `https://gitlab.example.com`, that alone is sent `gitlab-token`; without it the one of the job, whose variables (`CI_API_V4_URL`) whoever starts a pipeline can set' },
    { name: 'sarif-file', type: 'text', default: '', group: 'GitHub', commands: looking, description: 'Path to write the findings to as SARIF, for code scanning' },
    { name: 'annotations', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Annotate the lines that caused a failure' },
    { name: 'summary', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Write the job summary' },
    { name: 'check-run', type: 'boolean', default: 'false', group: 'GitHub', commands: shown, description: 'Make a check run with a summary and every annotation, of which the log shows ten; needs `permissions: {checks: write}`' },
    { name: 'comment', type: 'boolean', default: 'false', group: 'GitHub', commands: shown, description: 'Keep one comment under the pull request up to date: validation, rendered difference, plan, and later the course of the deployment; needs `permissions: {pull-requests: write}`, and in GitLab CI `gitlab-token`' },
    { name: 'deployment', type: 'choice', default: 'auto', choices: ['auto', 'true', 'false'], group: 'GitHub', commands: ['run', 'sync', 'rollback', 'preview'], description: 'Tell GitHub\'s Deployments of it; needs `permissions: {deployments: write}`. `auto`: on `push` and `workflow_dispatch` where the token may, and no job of the run has an `environment:`, for which GitHub makes one' },
    { name: 'allowed-urls', type: 'lines', default: '', group: 'gate', commands: notifying, description: 'Origins that checks of a workflow may ask, such as `https://prometheus.example.com`, one a line; none by default' },
    { name: 'check-headers', type: 'secret', default: '', group: 'gate', commands: notifying, description: 'Headers for checks, `https://origin Name: value` lines; each is sent to that origin only, which `allowed-urls` must have' },
    { name: 'slack-webhook-url', type: 'secret', default: '', group: 'notify', commands: notifying, env: 'SLACK_WEBHOOK_URL', description: 'Slack incoming webhook; a workflow file may use it only as the whole `url: "{{SLACK_WEBHOOK_URL}}"` of an api node' },
    { name: 'slack-token', type: 'secret', default: '', group: 'notify', commands: telling, env: 'OSOP_SLACK_TOKEN', description: 'Bot token (`xoxb-…`, scope `chat:write`): posts when the run begins, answers in that thread how it ended, and puts the result in place of the first message' },
    { name: 'slack-channel', type: 'text', default: '', group: 'notify', commands: telling, description: 'Channel for `slack-token`: its id (`C0123456789`), or its name; the app must be a member of it' },
    { name: 'slack-api-url', type: 'text', default: 'https://slack.com/api', group: 'notify', commands: telling, description: 'Address of Slack\'s Web API, where it is not the usual one' },
    { name: 'webhook-urls', type: 'secret', several: true, default: '', group: 'notify', commands: telling, env: 'OSOP_WEBHOOK_URLS', description: 'Addresses that events of the run are sent to as CloudEvents, one a line; `docs/events.md` lists them' },
    { name: 'webhook-secret', type: 'secret', default: '', group: 'notify', commands: telling, env: 'OSOP_WEBHOOK_SECRET', description: 'Signs what is sent to `webhook-urls` (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`)' },
    { name: 'audit-log', type: 'text', default: '', group: 'audit', commands: [...changing, 'audit'], description: 'Path of the audit records (JSON Lines), added to where it is there; else `.osop/audit.jsonl` in the runner\'s temporary folder. `audit <app>` reads several, a line each' },
    { name: 'since', type: 'text', default: '', group: 'audit', commands: ['audit'], description: 'Where the period of `audit <app>` begins: a date such as `2026-03-31`, a time, or `30d`, `12h` before now; else with what is known' },
    { name: 'audit-head', type: 'text', default: '', group: 'audit', commands: ['audit'], description: 'Hash of the last record, kept from the output `audit-head` of a run, from its summary or from the trailer `Osop-Audit`: with it a file that was cut off or written anew is found out' },
    { name: 'ledger', type: 'text', default: 'none', group: 'audit', commands: [...recorded, 'audit'], description: 'Where the records are kept in the config repository: `none`, `branch:<name>` (a file an application and month), or `notes` (git notes at the commit, under `refs/notes/osop`). A rollback goes by what they say of earlier revisions; `audit <app>` reads them' },
    { name: 'audit-webhook-url', type: 'secret', default: '', group: 'audit', commands: [...recorded, 'audit'], env: 'AUDIT_WEBHOOK_URL', description: 'Where the records are posted to as CloudEvents, for a SIEM' },
    { name: 'scenario', type: 'choice', default: 'healthy', choices: scenarios, group: 'rehearse', commands: ['rehearse'], description: 'What happens to the rehearsed deployment' },
];
/** Outputs of the action, as `--format json` names them too. */
const outputs = [
    ['result', '`succeeded`, `nothing-to-do`, `planned`, `rolled-back`, `failed`, `refused`, `superseded`, `cancelled` or `unknown`'],
    ['commit-sha', 'Commit that was deployed'],
    ['previous-sha', 'Commit before it'],
    ['revert-sha', 'Commit that reverted it'],
    ['changed-files', 'Files that the commit changed (JSON array)'],
    ['images', 'Images that were set (JSON): name, file, path, from, to'],
    ['affected', 'Names of the applications that a change touches (JSON array), for a matrix of jobs; those that it removes are in `apps`; of `validate`: those that the checked files touch; of `drift`: those that are OutOfSync'],
    ['apps', 'Applications (JSON): name, namespace, result, sync, health, revision, url, seconds, causes; of `affected`: name, namespace, project, set, change, parents, file, reasons; of `diff`: how many objects are removed, added, changed and the same, and what could not be compared; of `drift` also: verdict, since, resources, automation'],
    ['diff', 'Of `diff` (JSON): how many objects are removed, added and changed, in how many applications, and how many could not be compared'],
    ['preview-url', 'Of `preview`: where the application can be looked at, else its page in Argo CD'],
    ['sync-status', 'Sync status of the first application'],
    ['health-status', 'Health of the first application'],
    ['revision', 'Revision that the first application runs'],
    ['rollback-strategy', '`argocd` or `git-revert`, where something was rolled back'],
    ['validation', 'Outcome of manifest validation (JSON): valid, checked, invalid, skipped, errors'],
    ['problems', 'Problems (JSON): code, severity, message, file, line, column, hint; of `doctor` also rule, subject, evidence'],
    ['score', 'Score of `doctor`, from 0 to 100; empty where nothing could be checked'],
    ['osoplog', 'Path of the OSOP execution log'],
    ['audit-log', 'Path of the audit records'],
    ['audit-head', 'Hash of the last audit record, for `audit verify`'],
    ['report', 'Path of the HTML report'],
    ['sarif-file', 'Path of the SARIF file'],
    ['patch-file', 'Path of the difference as a patch'],
];


/***/ }),

/***/ 80060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/compiled/core/git/remote-url.js
var remote_url = __nccwpck_require__(21433);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __nccwpck_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __nccwpck_require__(63173);
// EXTERNAL MODULE: ./build/compiled/core/report/redact-record.js
var redact_record = __nccwpck_require__(14002);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __nccwpck_require__(99898);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __nccwpck_require__(79105);
;// CONCATENATED MODULE: ./build/compiled/core/gitops/read-given-parameters.js

/** Reads the input: what is wrong with it, or the parameters. */
function readGivenParameters(value) {
    const found = {};
    for (const [key, sets] of Object.entries(value)) {
        if (!/^(?:[^/]+\/)?(?:clusters|scmProvider|clusterDecisionResource|pullRequest|plugin)$/.test(key))
            return { wrong: `has ${key}, which is no generator that takes parameters: clusters, scmProvider, clusterDecisionResource, pullRequest, plugin` };
        const list = Array.isArray(sets) ? sets : undefined;
        if (list?.every(json/* isJsonObject */.O) !== true)
            return { wrong: `has ${key}, which is no list of mappings` };
        found[key] = list;
    }
    return found;
}

// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __nccwpck_require__(29969);
;// CONCATENATED MODULE: ./build/compiled/affected-settings.js


async function readAffectedSettings(reader) {
    const given = readGivenParameters(await reader.map('generator-parameters'));
    if ('wrong' in given && typeof given.wrong === 'string')
        reader.refuse('generator-parameters', undefined, given.wrong, 'write for example clusters: [{name: eu, server: "https://eu.example.com", labels: {env: prod}}]');
    return {
        base: readRevision(reader, 'base'),
        head: readRevision(reader, 'head'),
        generatorParameters: 'wrong' in given ? {} : given,
        newGitFileGlobbing: reader.boolean('new-git-file-globbing'),
        exitCode: reader.boolean('exit-code'),
        patchFile: reader.text('patch-file'),
    };
}
/** `HEAD~2` and `main^` are of use here, and nothing that git would take for an option. */
function readRevision(reader, name) {
    const value = reader.text(name);
    if (value === undefined || (0,refs/* isSafeRef */.fx)(value.replace(/(?:~\d{0,3}|\^)+$/, '')))
        return value;
    reader.refuse(name, value, 'is no commit, branch or tag', 'write for example main, v1.4.2, HEAD~1 or a commit');
    return undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/audit/since.js
var since = __nccwpck_require__(60510);
;// CONCATENATED MODULE: ./build/compiled/audit-settings.js


function readAuditSettings(reader) {
    return { auditLog: reader.text('audit-log'), auditHead: reader.text('audit-head'), ledger: readLedger(reader), auditWebhookUrl: reader.text('audit-webhook-url'), since: readSince(reader) };
}
function readSince(reader) {
    const value = reader.text('since');
    if (value === undefined || (0,since/* parseSince */.m)(value, 0) !== undefined)
        return value;
    reader.refuse('since', value, 'names no time', 'write a date such as 2026-03-31, a time such as 2026-03-31T14:00:00Z, or 30d, 12h, 45m or 2w before now');
    return undefined;
}
function readLedger(reader) {
    const value = reader.text('ledger') ?? 'none';
    if (value === 'none')
        return undefined;
    const configBranch = reader.text('config-branch');
    if (value === 'notes')
        return { kind: 'notes', branch: configBranch };
    const name = /^branch:(?:refs\/heads\/)?(.+)$/.exec(value)?.[1];
    if (name === undefined || !(0,refs/* isSafeRef */.fx)(name))
        reader.refuse('ledger', value, 'is no place for a ledger', 'write none, notes, or branch: and the name of a branch, such as branch:audit');
    else if (name === configBranch)
        reader.refuse('ledger', value, 'is the branch that is deployed from', 'name a branch that has nothing but the ledger');
    else
        return { kind: 'branch', name };
    return undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/net/endpoint.js
var net_endpoint = __nccwpck_require__(13931);
;// CONCATENATED MODULE: ./build/compiled/check-settings.js

/** Reads the inputs `allowed-urls` and `check-headers`. */
function readChecking(reader) {
    const origins = reader.rows('allowed-urls').flatMap((line) => originOf(reader, line) ?? []);
    const headers = new Map();
    for (const line of reader.rows('check-headers')) {
        const header = readHeader(line);
        if (header === undefined) {
            reader.refuse('check-headers', undefined, 'has a line that is not an origin and a header', 'write one `https://host Name: value` a line');
        }
        else if (!origins.includes(header.origin)) {
            reader.refuse('check-headers', undefined, `has a header for ${header.origin}, which allowed-urls does not have`, 'add it to allowed-urls');
        }
        else {
            headers.set(header.origin, { ...headers.get(header.origin), [header.name]: header.value });
        }
    }
    return { origins, headers };
}
/** Values of the headers, and what follows a scheme such as `Bearer`: nothing may print them. */
function checkHeaderValues(reader) {
    return reader.rows('check-headers').flatMap((line) => {
        const value = readHeader(line)?.value;
        return value === undefined ? [] : [value, ...value.split(' ').slice(1)];
    });
}
function originOf(reader, line) {
    const endpoint = (0,net_endpoint/* parseEndpoint */.Bk)(line, { allowHttp: reader.boolean('allow-http') });
    if (endpoint.kind === 'refused') {
        reader.refuse('allowed-urls', undefined, `has a line that ${endpoint.reason}`, endpoint.hint ?? 'write one origin a line, such as https://prometheus.example.com');
        return undefined;
    }
    const { url } = endpoint;
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        reader.refuse('allowed-urls', undefined, `has a path after ${url.origin}`, 'an origin is allowed as a whole: write scheme, host and port only');
        return undefined;
    }
    return url.origin;
}
function readHeader(line) {
    const [, address = '', name = '', value = ''] = /^(\S+)\s+([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*([\u0020-\u007e]+)$/.exec(line) ?? [];
    const isOwn = /^(?:host|connection|content-length|transfer-encoding)$/i.test(name);
    return URL.canParse(address) && name !== '' && !isOwn ? { origin: new URL(address).origin, name, value: value.trim() } : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/doctor-settings.js
/** Reads them. Whether the rules exist is seen where the rules are. */
function readDoctorSettings(reader) {
    const badgeFiles = reader.lines('badge-file');
    const other = badgeFiles.find((file) => !/\.(?:svg|json)$/.test(file));
    if (other !== undefined)
        reader.refuse('badge-file', other, 'is neither a drawing nor a document for shields.io', 'end the path in .svg or .json');
    return { doctorRules: reader.text('doctor-rules') ?? '', doctorFailOn: reader.choice('doctor-fail-on'), badgeFiles };
}

;// CONCATENATED MODULE: ./build/compiled/drift-settings.js
/** Reads them. */
function readDriftSettings(reader) {
    const label = reader.text('drift-issue-label') ?? 'drift';
    if (label.length > 50 || /[\n,]/.test(label))
        reader.refuse('drift-issue-label', label, 'is no label', 'write one name of at most 50 characters');
    const limit = reader.count('drift-issue-limit');
    return { allowPending: reader.boolean('allow-pending'), driftIssues: reader.boolean('drift-issues') ? { label, limit } : undefined };
}

;// CONCATENATED MODULE: ./build/compiled/notify-settings.js

/** Reads the inputs of the group `notify`, the webhook of Slack apart. A token without a channel would tell nobody. */
function readNotifying(reader) {
    const webhookUrls = reader.rows('webhook-urls');
    for (const url of webhookUrls) {
        const endpoint = (0,net_endpoint/* parseEndpoint */.Bk)(url, { allowHttp: reader.boolean('allow-http') });
        if (endpoint.kind === 'refused')
            reader.refuse('webhook-urls', undefined, `has a line that ${endpoint.reason}`, endpoint.hint ?? 'write one https address a line');
    }
    const webhookSecret = reader.text('webhook-secret');
    if (webhookSecret?.startsWith('whsec_') === true && !/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(webhookSecret)) {
        reader.refuse('webhook-secret', undefined, 'begins with whsec_, but is not base64 behind it', 'copy all of it, or write a secret that does not begin so');
    }
    return { slack: readSlack(reader), webhookUrls, webhookSecret };
}
function readSlack(reader) {
    const [token, channel, apiUrl] = [reader.text('slack-token'), reader.text('slack-channel'), reader.text('slack-api-url') ?? ''];
    if (token === undefined)
        return undefined;
    if (channel === undefined) {
        reader.refuse('slack-token', undefined, 'is set without slack-channel', 'set slack-channel to the id of the channel (C0123456789)');
        return undefined;
    }
    if (!/^[#@]?[\p{L}\p{N}_.-]{1,80}$/u.test(channel))
        reader.refuse('slack-channel', channel, 'is no channel', 'write its id, such as C0123456789, or its name');
    const endpoint = (0,net_endpoint/* parseEndpoint */.Bk)(apiUrl, { allowHttp: reader.boolean('allow-http') });
    if (endpoint.kind === 'refused')
        reader.refuse('slack-api-url', undefined, endpoint.reason, endpoint.hint ?? 'write https://slack.com/api');
    return { token, channel, apiUrl };
}

;// CONCATENATED MODULE: ./build/compiled/preview-settings.js
/** Reads them. */
function readPreviewSettings(reader) {
    const number = reader.text('pull-request');
    if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number))
        reader.refuse('pull-request', number, 'is no number of a pull request', 'write for example 7');
    const template = reader.text('preview-template')?.replace(/^(?:\.\/+)+/, '');
    if (template?.startsWith('/') === true || template?.split('/').includes('..') === true)
        reader.refuse('preview-template', template, 'is no path within the repository', 'write for example deploy/preview.yaml');
    const set = reader.text('preview-set');
    if (set !== undefined && template !== undefined)
        reader.refuse('preview-set', set, 'is set beside preview-template', 'an Application is made by one of them: leave the other out');
    return {
        preview: {
            template, set,
            refreshSet: reader.boolean('preview-refresh-set'),
            action: reader.choice('preview-action'),
            forks: reader.boolean('preview-forks'),
            sweepLimit: reader.count('preview-sweep-limit'),
            pullRequest: number === undefined ? undefined : Number(number),
        },
    };
}

// EXTERNAL MODULE: ./build/compiled/core/rollback/rollback-to.js
var rollback_to = __nccwpck_require__(91559);
;// CONCATENATED MODULE: ./build/compiled/rollback-settings.js

function readRollbackSettings(reader) {
    return {
        rollback: reader.choice('rollback'),
        rollbackScope: reader.choice('rollback-scope'),
        rollbackTo: readTo(reader),
        quarantine: reader.boolean('quarantine'),
        quarantineOverride: reader.lines('quarantine-override'),
        reason: reader.text('reason'),
        failOnRollback: reader.boolean('fail-on-rollback'),
    };
}
/** Of `promote`, `to` is an environment. */
function readTo(reader) {
    const value = reader.text('to');
    if (value === undefined || reader.text('command') !== 'rollback')
        return undefined;
    const to = (0,rollback_to/* readRollbackTo */.U)(value);
    if (to === undefined)
        reader.refuse('to', value, 'is nothing that can be rolled back to', 'write last-healthy, steps:1, id:4 (of the history of Argo CD) or a commit');
    return to;
}

;// CONCATENATED MODULE: ./build/compiled/surface-settings.js
/** Reads them. */
function readSurfaces(reader) {
    return { checkRun: reader.boolean('check-run'), comment: reader.boolean('comment'), deployment: reader.choice('deployment'), gitlabToken: reader.text('gitlab-token'), gitlabUrl: reader.text('gitlab-url') };
}

;// CONCATENATED MODULE: ./build/compiled/sync-settings.js
/** Names of applications with commas between them; `*` where selector or project choose alone. */
function readApplications(reader) {
    const names = reader.lines('app');
    const chosen = reader.text('selector') !== undefined || reader.lines('project').length > 0;
    if (names.length > 0)
        return names.join(',');
    return chosen ? '*' : undefined;
}
/** The inputs that say which applications, and in which order. */
function readSelection(reader) {
    return {
        selector: reader.text('selector'),
        projects: reader.lines('project'),
        children: reader.boolean('children'),
        maxParallel: reader.count('max-parallel'),
        waves: reader.rows('waves').map((line) => line.split(',').map((name) => name.trim()).filter((name) => name !== '')),
    };
}
/** The inputs that say how a sync is done. */
function readSyncing(reader) {
    return {
        force: reader.boolean('force'),
        replace: reader.boolean('replace'),
        serverSideApply: reader.boolean('server-side-apply'),
        applyOnly: reader.boolean('apply-only'),
        options: checked(reader, 'sync-options', { form: /^[A-Za-z]+=[^\s=]+$/, why: 'is no sync option', hint: 'write Name=value, for example CreateNamespace=true' }),
        resources: checked(reader, 'resources', {
            form: /^!?[^:/\s]*:[^:/\s]+:(?:[^:/\s]+\/)?[^:/\s]+$/,
            why: 'names no resource',
            hint: 'write group:kind:name or group:kind:namespace/name, for example apps:Deployment:web or :Service:shop/web',
        }),
        confirmPrune: reader.boolean('confirm-prune'),
    };
}
function checked(reader, name, { form, why, hint }) {
    const found = reader.lines(name);
    for (const line of found.filter((candidate) => !form.test(candidate)))
        reader.refuse(name, line, why, hint);
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/settings.js
















/** Reads the inputs; every value that cannot be used is a problem, and any problem means no settings. `attempted` is what could be read, to say so where it would be seen. */
async function readSettings(raw, env) {
    const reader = new InputReader(raw, env);
    const [workflowInputs, affected] = [await reader.map('workflow-inputs'), await readAffectedSettings(reader)];
    const settings = {
        command: reader.choice('command'),
        workflow: reader.text('workflow'),
        workflowInputs,
        variables: reader.variables('variables'),
        dryRun: reader.boolean('dry-run'),
        allowCommands: reader.boolean('allow-commands'),
        approve: reader.lines('approve'),
        timeoutSec: reader.seconds('timeout', 1),
        workingDirectory: reader.text('working-directory') ?? '.',
        allowHttp: reader.boolean('allow-http'),
        osoplog: reader.text('osoplog'),
        ...readAuditSettings(reader), ...affected, ...readDriftSettings(reader), ...readDoctorSettings(reader), ...readPreviewSettings(reader), given: reader.given(),
        report: reader.text('report'),
        argocd: {
            server: reader.text('argocd-server'),
            token: reader.text('argocd-auth-token'),
            username: reader.text('argocd-username'),
            password: reader.text('argocd-password'),
            oidc: reader.boolean('argocd-oidc'),
            oidcAudience: reader.text('argocd-oidc-audience'),
            oidcConnectorId: reader.text('argocd-oidc-connector-id'),
            oidcToken: reader.text('argocd-oidc-token'),
            caCert: reader.text('argocd-ca-cert'),
            clientCert: reader.text('argocd-client-cert'),
            clientKey: reader.text('argocd-client-key'),
            skipTlsVerify: reader.boolean('argocd-insecure-skip-tls-verify'),
            headers: reader.headers('argocd-headers'),
        },
        app: readApplications(reader),
        selection: readSelection(reader),
        sync: reader.choice('sync'),
        revision: reader.text('revision'),
        prune: reader.boolean('prune'),
        syncing: readSyncing(reader),
        onSyncWindow: reader.choice('on-sync-window'),
        onOperationInProgress: reader.choice('on-operation-in-progress'),
        healthTimeoutSec: reader.seconds('health-timeout', 1),
        stableForSec: reader.seconds('stable-for', 0),
        degradedGraceSec: reader.seconds('degraded-grace', 0),
        allowSuspended: reader.boolean('allow-suspended'),
        configRepository: reader.repository('config-repository'),
        configBranch: reader.text('config-branch'),
        configPath: reader.folder('config-path'),
        configToken: reader.text('config-token'),
        githubToken: reader.text('github-token'),
        images: reader.images(),
        update: reader.rows('update'),
        commitMode: reader.choice('commit-mode'),
        commitMessage: reader.text('commit-message'),
        commitAuthor: reader.author('commit-author'),
        pushAttempts: reader.count('push-attempts'),
        from: reader.text('from'),
        to: reader.text('to'),
        environmentsPath: reader.text('environments-path'),
        keys: reader.rows('keys'),
        ...readRollbackSettings(reader),
        manifests: reader.lines('manifests'),
        changedOnly: reader.boolean('changed-only'),
        kubernetesVersions: reader.lines('kubernetes-version'),
        schemaLocations: reader.lines('schema-location'),
        strict: reader.boolean('strict'),
        skip: reader.lines('skip'),
        reject: reader.lines('reject'),
        ignoreMissingSchemas: reader.boolean('ignore-missing-schemas'),
        policies: reader.text('policies') ?? 'baseline',
        render: reader.choice('render'),
        sarifFile: reader.text('sarif-file'),
        annotations: reader.boolean('annotations'), summary: reader.boolean('summary'),
        surfaces: readSurfaces(reader),
        checking: readChecking(reader),
        slackWebhookUrl: reader.text('slack-webhook-url'),
        notify: readNotifying(reader),
        scenario: reader.choice('scenario'),
        secrets: reader.secrets(),
    };
    // A value in the wrong place may be a secret.
    const problems = reader.problems.length === 0 ? [] : (0,redact_record/* redactProblems */.Y$)(reader.problems, (0,redact.createRedactor)(settings.secrets));
    return { settings: problems.length === 0 ? settings : undefined, problems, attempted: settings };
}
class InputReader {
    problems = [];
    raw;
    env;
    constructor(raw, env) {
        this.raw = raw;
        this.env = env;
    }
    text(name) {
        const spec = specOf(name);
        const value = [this.raw[name], spec.env === undefined ? undefined : this.env[spec.env], spec.default].find((candidate) => (candidate ?? '').trim() !== '');
        return value?.trim();
    }
    boolean(name) {
        const value = this.text(name) ?? 'false';
        if (/^(true|yes|on|1)$/i.test(value))
            return true;
        if (/^(false|no|off|0)$/i.test(value))
            return false;
        this.refuse(name, value, 'is neither true nor false', 'write true or false');
        return false;
    }
    seconds(name, least) {
        const value = this.text(name) ?? '0';
        const seconds = Number(/^(\d+(?:\.\d+)?)s?$/.exec(value)?.[1] ?? Number.NaN);
        if (Number.isFinite(seconds) && seconds >= least && seconds <= 86_400)
            return seconds;
        this.refuse(name, value, 'is not a number of seconds that can be used', `write a number from ${least} to 86400, for example ${specOf(name).default}`);
        return least;
    }
    choice(name) {
        const value = this.text(name) ?? '';
        const choices = specOf(name).choices ?? [];
        if (!choices.includes(value)) {
            const near = (0,did_you_mean/* nearest */.p)(value, choices);
            this.refuse(name, value, 'is not one of the known values', near === undefined ? `known: ${choices.join(', ')}` : `did you mean ${near}? Known: ${choices.join(', ')}`);
        }
        return value;
    }
    /** A name or a URL that can be one: anything else would be passed over, and the checkout's own repository written to. */
    repository(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const isName = /^\w[\w.-]*(?:\/[\w.][\w.-]*)+\/?$/.test(value) && !value.split('/').includes('..');
        const remote = value.includes(':') ? (0,remote_url/* parseRemoteUrl */.J)(value, { allowHttp: true }) : undefined;
        if (remote === undefined ? isName : remote.kind === 'usable')
            return value;
        this.refuse(name, undefined, remote?.kind === 'refused' ? remote.reason : 'is no repository', 'write owner/name, https://host/owner/name or git@host:owner/name');
        return undefined;
    }
    /** A folder without `./` before and `/` behind it; empty for none, and for `.`. */
    folder(name) {
        const value = this.text(name) ?? '';
        const folder = value.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
        if (folder.split('/').includes('..'))
            this.refuse(name, value, 'leads outside', 'name a folder of the repository, such as k8s/production');
        return folder === '.' ? '' : folder;
    }
    /** Lines that may hold commas. */
    rows(name) {
        return (this.text(name) ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    }
    images() {
        const [image, tag, digest] = [this.text('image'), this.text('tag'), this.text('digest')];
        return { ...(image === undefined ? {} : { image }), ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), images: this.rows('images') };
    }
    author(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const [, person = '', email = ''] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+@[^<>\s\p{Cc}]+)>$/u.exec(value) ?? [];
        if (person !== '')
            return { name: person.trim(), email };
        this.refuse(name, value, 'is no author', 'write it as Name <email>');
        return undefined;
    }
    count(name) {
        const value = this.text(name) ?? '';
        if (/^[1-9]\d{0,2}$/.test(value))
            return Number(value);
        this.refuse(name, value, 'is not a number from 1 to 999', `write for example ${specOf(name).default}`);
        return 1;
    }
    lines(name) {
        return (this.text(name) ?? '').split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== '');
    }
    variables(name) {
        const found = [];
        for (const line of (this.text(name) ?? '').split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
            const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
            if (match === null)
                this.refuse(name, undefined, 'has a line that is not NAME=value', 'write one NAME=value a line; names are letters, digits and _');
            else
                found.push([match[1] ?? '', (match[2] ?? '').trim()]);
        }
        return Object.fromEntries(found);
    }
    headers(name) {
        const found = [];
        for (const line of (this.text(name) ?? '').split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
            const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*)$/.exec(line);
            if (match === null)
                this.refuse(name, undefined, 'has a line that is not a header', 'write one Name: value a line');
            else
                found.push([match[1] ?? '', (match[2] ?? '').trim()]);
        }
        return Object.fromEntries(found);
    }
    async map(name) {
        const text = this.text(name);
        if (text === undefined)
            return {};
        const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(1603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68717));
        const { documents, problems } = readYaml(text, name);
        const value = documents[0]?.value ?? null;
        if (problems.length === 0 && documents.length === 1 && (0,json/* isJsonObject */.O)(value))
            return value;
        this.refuse(name, undefined, `is not a YAML or JSON map${problems[0] === undefined ? '' : `: ${problems[0].message}`}`, 'write for example `app: web`');
        return {};
    }
    given() {
        const open = inputs/* inputs */.QL.filter(({ type }) => type !== 'secret' && type !== 'variables' && type !== 'map');
        return Object.fromEntries(open.flatMap(({ name }) => ((this.raw[name] ?? '').trim() === '' ? [] : [[name, this.raw[name] ?? '']])));
    }
    /** Secret values, and the values of extra headers, which usually carry one. */
    secrets() {
        const given = inputs/* inputs */.QL.filter((spec) => spec.type === 'secret').map((spec) => this.text(spec.name));
        return [...given, ...checkHeaderValues(this), ...Object.values(this.headers('argocd-headers'))].flatMap((value) => (value === undefined || value === '' ? [] : [value]));
    }
    refuse(name, value, why, hint) {
        const secret = specOf(name).type === 'secret';
        if (this.problems.some((problem) => problem.message.startsWith(`input ${name} `) || problem.message.startsWith(`input ${name}:`)))
            return;
        this.problems.push({
            code: 'OSOP-INPUT-001',
            severity: 'error',
            message: `input ${name}${value === undefined || secret ? '' : `: \`${value}\``} ${why}`,
            hint,
        });
    }
}
const specs = new Map(inputs/* inputs */.QL.map((spec) => [spec.name, spec]));
function specOf(name) {
    const spec = specs.get(name);
    if (spec === undefined)
        throw new Error(`no input named ${name}`);
    return spec;
}


/***/ }),

/***/ 97566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of the package; a test keeps it equal to `package.json`. */
const version = '0.1.0';


/***/ }),

/***/ 27027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vb: () => (/* binding */ argocdAuth),
  k6: () => (/* binding */ argocdTransportOptions),
  jo: () => (/* binding */ checkConnection),
  p$: () => (/* binding */ checkFolder),
  Xf: () => (/* binding */ configRemote),
  fs: () => (/* binding */ connectPorts),
  E3: () => (/* binding */ connectionProblem),
  De: () => (/* binding */ createHost),
  Sh: () => (/* binding */ findWorkflowFiles),
  zc: () => (/* binding */ processorMs),
  j_: () => (/* binding */ readEvent),
  Hn: () => (/* binding */ repositoryRoot),
  WF: () => (/* binding */ thisProcess),
  I8: () => (/* binding */ warnAboutConnection),
  lk: () => (/* binding */ workflowFolders),
  oS: () => (/* binding */ workspaceRoot)
});

// UNUSED EXPORTS: machineEnvironment

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
;// CONCATENATED MODULE: external "node:timers"
const external_node_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");
;// CONCATENATED MODULE: ./build/compiled/adapters/clock.js


/** Real time. The only place of the product that starts a timer. */
function createSystemClock() {
    return {
        now: () => new Date(),
        monotonicMs: () => Number(process.hrtime.bigint()) / 1e6,
        sleep,
        during: async (work) => work,
    };
}
/** A timer holds at most 2^31 - 1 milliseconds; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
async function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            (0,external_node_timers_namespaceObject.clearTimeout)(timer);
            reject(signal?.reason);
        };
        const timer = (0,external_node_timers_namespaceObject.setTimeout)(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, Math.min(Math.max(0, ms), longestTimerMs));
        if (signal !== undefined) {
            // One listener a sleeper, gone with it: many sleepers on one signal are no leak.
            (0,external_node_events_.setMaxListeners)(0, signal);
            signal.addEventListener('abort', stop, { once: true });
        }
    });
}

// EXTERNAL MODULE: ./build/compiled/config-repository.js
var config_repository = __nccwpck_require__(29135);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __nccwpck_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var net_proxy = __nccwpck_require__(47736);
// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __nccwpck_require__(33664);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __nccwpck_require__(99898);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/redact-messages.js
/**
 * The Application with every `message` of its status looked through: of its operation, conditions, health, hooks, resources and
 * whatever newer servers add. Manifests and programs of others write them, and some quote what they were given. Nothing else
 * is touched, for revisions, images and states are judged. What has nothing to take out is the same object.
 */
function redactMessages(application, redact) {
    const status = withoutIn(application.status, redact);
    return status === application.status ? application : { ...application, status: status };
}
/** A status has thousands of parts, and is read again and again: nothing is made of those that stay. */
function withoutIn(value, redact) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return withoutInItems(value, redact);
    const fields = value;
    let changed;
    for (const key of Object.keys(fields)) {
        const field = fields[key];
        if (typeof field !== 'object' && key !== 'message')
            continue;
        const clean = key === 'message' && typeof field === 'string' ? redact(field) : withoutIn(field, redact);
        if (clean !== field)
            (changed ??= {})[key] = clean;
    }
    return changed === undefined ? value : { ...fields, ...changed };
}
function withoutInItems(items, redact) {
    let changed;
    for (let index = 0; index < items.length; index += 1) {
        const clean = withoutIn(items[index], redact);
        if (clean !== items[index])
            (changed ??= [...items])[index] = clean;
    }
    return changed ?? items;
}

// EXTERNAL MODULE: ./build/compiled/core/messages/slack-text.js
var slack_text = __nccwpck_require__(81765);
;// CONCATENATED MODULE: ./build/compiled/ports-without-secrets.js



/**
 * The ports without the run's secrets, both ways. What comes in is looked through whole where it enters, for the engine cuts it
 * later: texts of Argo CD here, what failed answers, git and programs say where their adapters are made (`redact` of
 * `createHttpTransport`, `createGit` and `createRenderer`, which none of them can be made without). What leaves for others, a
 * message or a commit's text, is looked through once more.
 */
function portsWithoutSecrets(secrets, ports) {
    return redactedPorts(outgoingRedactor(secrets), ports);
}
/** Takes secrets out of what leaves for others. */
function outgoingRedactor(secrets) {
    return (0,report_redact.createRedactor)([...secrets, ...secrets.map(slack_text/* escapeSlack */.k)]);
}
/** `portsWithoutSecrets` with a redactor that is made already. */
function redactedPorts(redact, ports) {
    const { pullRequests, applications } = ports;
    return {
        ...ports,
        ...(pullRequests === undefined ? {} : { pullRequests: { ...pullRequests, open: async (request) => await pullRequests.open({ ...request, title: redact(request.title), body: redact(request.body) }) } }),
        argocd: argocdWithoutSecrets(ports.argocd, redact),
        ...(applications === undefined ? {} : { applications: applicationsWithoutSecrets(applications, redact) }),
        configRepository: { ...ports.configRepository, commit: async (state, change) => await ports.configRepository.commit(state, { ...change, message: redact(change.message) }), tag: async (request) => await ports.configRepository.tag({ ...request, message: redact(request.message) }) },
        ...messagesWithoutSecrets(ports, redact),
        redact,
    };
}
/** What containers write, what the cluster says, and the messages of Applications; what is judged stays as it is. */
function argocdWithoutSecrets(argocd, redact) {
    const redactEvent = (event) => (event.message === undefined ? event : { ...event, message: redact(event.message) });
    return {
        ...argocd,
        get: async (...asked) => redactMessages(await argocd.get(...asked), redact),
        sync: async (...asked) => redactMessages(await argocd.sync(...asked), redact),
        rollback: async (...asked) => redactMessages(await argocd.rollback(...asked), redact),
        list: async (...asked) => (await argocd.list(...asked)).map((application) => redactMessages(application, redact)),
        watch: (...asked) => watchedWithoutSecrets(argocd.watch(...asked), redact),
        resourceTree: async (...asked) => (await argocd.resourceTree(...asked)).map((node) => redactNode(node, redact)),
        applicationSet: async (...asked) => {
            const set = await argocd.applicationSet(...asked);
            return set.error === undefined ? set : { ...set, error: redact(set.error) };
        },
        events: async (...asked) => (await argocd.events(...asked)).map(redactEvent),
        applicationEvents: async (...asked) => (await argocd.applicationEvents(...asked)).map(redactEvent),
        liveObject: async (...asked) => (0,report_redact.redactJsonObject)(await argocd.liveObject(...asked), redact),
        logs: async (...asked) => {
            const log = await argocd.logs(...asked);
            return { ...log, lines: log.lines.map(redact), ...(log.refusal === undefined ? {} : { refusal: redact(log.refusal) }) };
        },
    };
}
async function* watchedWithoutSecrets(watched, redact) {
    for await (const application of watched)
        yield redactMessages(application, redact);
}
/** What Argo CD shows beside an object is text of others too: the reason of a pod. */
function redactNode(node, redact) {
    return {
        ...node,
        ...(node.health?.message === undefined ? {} : { health: { ...node.health, message: redact(node.health.message) } }),
        ...(node.info === undefined ? {} : { info: node.info.map(({ name, value }) => ({ name, value: redact(value) })) }),
    };
}
function applicationsWithoutSecrets(applications, redact) {
    return {
        ...applications,
        create: async (...asked) => redactMessages(await applications.create(...asked), redact),
        update: async (...asked) => redactMessages(await applications.update(...asked), redact),
    };
}
function messagesWithoutSecrets({ messages, slack, webhooks }, redact) {
    const clean = (body) => (0,report_redact.redactJsonObject)(body, redact);
    return {
        messages: { post: async (url, body, signal) => { await messages.post(url, clean(body), signal); } },
        ...(slack === undefined ? {} : {
            slack: {
                post: async (message, options) => await slack.post(clean(message), options),
                update: async (place, message, signal) => { await slack.update(place, clean(message), signal); },
            },
        }),
        ...(webhooks === undefined ? {} : { webhooks: { ...webhooks, send: async (receiver, event, signal) => { await webhooks.send(receiver, clean(event), signal); } } }),
    };
}

;// CONCATENATED MODULE: ./build/compiled/wiring.js









/** The real process: its environment and clock. Interrupting it aborts the signal, once. */
function createHost() {
    const cancellation = new AbortController();
    const cancel = (name) => () => { cancellation.abort(new Error(`cancelled by ${name}`)); };
    const handlers = ['SIGINT', 'SIGTERM'].map((name) => [name, cancel(name)]);
    for (const [name, handler] of handlers)
        process.on(name, handler);
    return {
        env: process.env,
        clock: createSystemClock(),
        signal: cancellation.signal,
        folder: process.cwd(),
        spareMemory: keepNewSpace,
        release: () => { for (const [name, handler] of handlers)
            process.off(name, handler); },
    };
}
/**
 * Leaves the space for new objects as large as it is. V8 doubles it with all that outlives a collection, which the answers about
 * hundreds of Applications do, to 134 MB on Node 24. Its limit (--max-semi-space-size) is read at the start only, and a
 * runner passes no flags.
 */
async function keepNewSpace() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
}
/** Milliseconds that processors have worked for this process. They tell of work that was done, however busy the machine is. */
function processorMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
/** This process, for locks: one that is gone holds none. */
const thisProcess = {
    id: process.pid,
    /** Undefined where the system has no such numbers. */
    user: process.getuid?.(),
    isRunning: (id) => {
        try {
            return Number.isInteger(id) && id > 0 && process.kill(id, 0);
        }
        catch (error) {
            return error.code === 'EPERM';
        }
    },
};
/** A working directory that is not there, before anything is looked for in it. */
function checkFolder(settings, host) {
    const folder = workspaceRoot(settings, host);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return [];
    return [{ code: 'OSOP-INPUT-004', severity: 'error', message: `the folder ${settings.workingDirectory} that working-directory names does not exist`, hint: 'check the repository out before this step; the path counts from the workspace' }];
}
/** What programs of the machine need to work, and nothing that tells of a CI system or of secrets. */
function machineEnvironment() {
    return Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'].map((name) => [name, process.env[name]]));
}
/** Where the command works: `working-directory` below the host's folder. Absolute. */
function workspaceRoot(settings, { folder }) {
    return (0,external_node_path_.resolve)(folder, settings.workingDirectory);
}
/** Top folder of the repository that holds a folder; the folder itself outside of any. Paths in problems count from it. */
function repositoryRoot(folder) {
    for (let candidate = folder;; candidate = (0,external_node_path_.dirname)(candidate)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, '.git')))
            return candidate;
        if ((0,external_node_path_.dirname)(candidate) === candidate)
            return folder;
    }
}
/** GitHub's event payload; undefined where there is none that can be read. */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || !(0,external_node_fs_.existsSync)(path))
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Where workflow files are looked for when no input names one, in the order of preference. */
const workflowFolders = ['.github', '.osop', '.'];
/** Workflow files where they are looked for when no input names one, in the order of preference. */
function findWorkflowFiles(root) {
    return workflowFolders.flatMap((folder) => {
        const path = (0,external_node_path_.join)(root, folder);
        if (!(0,external_node_fs_.existsSync)(path))
            return [];
        return (0,external_node_fs_.readdirSync)(path).filter((name) => name.endsWith('.osop.yaml')).toSorted().map((name) => (folder === '.' ? name : `${folder}/${name}`));
    });
}
/** Makes the ports of a real run. An address or certificate that cannot be used is a problem. Adapters are loaded here and not before. */
async function connectPorts(settings, host, root) {
    try {
        return await connect(settings, host, root);
    }
    catch (error) {
        return { problem: connectionProblem(error) };
    }
}
/** An address or a file of the inputs that cannot be used; anything else is thrown again. */
function connectionProblem(error) {
    if (error instanceof adapter_error.AdapterError)
        return { code: 'OSOP-INPUT-001', severity: 'error', message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
    if (error instanceof UnreadableFile)
        return { code: 'OSOP-INPUT-004', severity: 'error', message: error.message, hint: 'give PEM text, or the path of a file that exists' };
    throw error;
}
async function connect(settings, host, root) {
    const { clock, env, signal } = host;
    await host.spareMemory?.();
    const [{ createHttpTransport }, { createGit }, { openMessages }, { createChecks }, { createCommands }, { createSystemRandom }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3628), __nccwpck_require__.e(4490)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63628)),
        Promise.all(/* import() */[__nccwpck_require__.e(4632), __nccwpck_require__.e(9752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24632)),
        __nccwpck_require__.e(/* import() */ 8951).then(__nccwpck_require__.bind(__nccwpck_require__, 18951)),
        __nccwpck_require__.e(/* import() */ 7950).then(__nccwpck_require__.bind(__nccwpck_require__, 27950)),
        __nccwpck_require__.e(/* import() */ 6509).then(__nccwpck_require__.bind(__nccwpck_require__, 16509)),
        __nccwpck_require__.e(/* import() */ 1464).then(__nccwpck_require__.bind(__nccwpck_require__, 1464)),
    ]);
    const proxy = (0,net_proxy/* readProxyRules */.q)(env);
    const redact = (0,report_redact.createRedactor)(settings.secrets);
    const argocdTransport = createHttpTransport(argocdTransportOptions(settings, host));
    // Other servers than Argo CD see neither its authority nor its client certificate.
    const messageTransport = createHttpTransport({ clock, redact, proxy });
    const gitOptions = { workspace: root, clock, redact, environment: env, signal, allowHttp: settings.allowHttp, temporaryFolder: env['RUNNER_TEMP'] };
    const checkout = createGit(gitOptions);
    const remote = await configRemote(settings, { checkout, env });
    const config = await (0,config_repository/* openConfigRepository */.Rl)(settings, host, { options: { ...gitOptions, remote }, checkout });
    const argocd = await connectArgocd(settings, host, { argocd: argocdTransport, others: messageTransport });
    const kept = settings.ledger === undefined ? undefined : await keptRecords(settings.ledger, settings, host);
    return {
        ports: portsWithoutSecrets(settings.secrets, {
            random: createSystemRandom(),
            git: createGit({ ...gitOptions, remote }),
            argocd,
            ...(settings.command === 'preview' ? { applications: argocd.applications } : {}),
            checks: createChecks({ transport: messageTransport, allowHttp: settings.allowHttp, headers: settings.checking.headers }),
            ...await openMessages(settings, { transport: messageTransport, clock }),
            commands: createCommands({ clock, workspace: root, environment: env }),
            configRepository: config.repository,
            pullRequests: config.pullRequests,
            ...(kept === undefined ? {} : { earlierHealth: kept.health }),
        }),
        close: () => {
            argocdTransport.close();
            messageTransport.close();
            config.close();
            kept?.close();
        },
    };
}
async function keptRecords(target, settings, host) {
    const { earlierHealth, openLedgerReader } = await __nccwpck_require__.e(/* import() */ 2956).then(__nccwpck_require__.bind(__nccwpck_require__, 32956));
    const reader = openLedgerReader(target, settings, host);
    return { health: earlierHealth(reader), close: reader.close };
}
/** The repository to push to and its token; undefined for the checkout's own remote with its own credentials. */
async function configRemote({ configRepository, configToken, githubToken }, { checkout, env }) {
    if (configRepository?.includes(':') === true) {
        // The job's own token is for GitHub alone: another host would learn it.
        const isGithub = originOf(configRepository) === originOf(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
        return { url: configRepository, token: configToken ?? (isGithub ? githubToken : undefined) };
    }
    if (configToken === undefined)
        return undefined;
    const name = configRepository === undefined ? undefined : (0,repository_name/* repositoryName */.a)(configRepository);
    const origin = await (0,config_repository/* originUrl */.sH)(checkout);
    if (name !== undefined && name !== (0,repository_name/* repositoryName */.a)(origin ?? ''))
        return undefined;
    return origin?.startsWith('http') === true ? { url: origin, token: configToken } : undefined;
}
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}
/** How Argo CD is reached: its authority, the client's certificate, the proxy. */
function argocdTransportOptions({ argocd, secrets }, { clock, env }) {
    return {
        clock, redact: (0,report_redact.createRedactor)(secrets), ca: pem('argocd-ca-cert', argocd.caCert), cert: pem('argocd-client-cert', argocd.clientCert), key: pem('argocd-client-key', argocd.clientKey),
        rejectUnauthorized: !argocd.skipTlsVerify, proxy: (0,net_proxy/* readProxyRules */.q)(env),
    };
}
async function connectArgocd(settings, host, transports) {
    const { server, headers } = settings.argocd;
    return (await __nccwpck_require__.e(/* import() */ 3659).then(__nccwpck_require__.bind(__nccwpck_require__, 33659))).createArgocdClient({
        transport: transports.argocd,
        clock: host.clock,
        signal: host.signal,
        headers,
        allowHttp: settings.allowHttp,
        // Without a server only a dry run gets here, and it asks nobody.
        serverUrl: server ?? 'https://argocd-server-is-not-set.invalid',
        auth: argocdAuth(settings, host.env, transports.others),
    });
}
/** The credential that the inputs give. */
function argocdAuth({ argocd }, env, transport) {
    const { token, username, password, oidc, oidcToken, oidcAudience, oidcConnectorId } = argocd;
    if (oidc) {
        const identity = oidcToken === undefined
            ? { kind: 'github', requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', transport }
            : { kind: 'given', token: oidcToken };
        return { kind: 'oidc', identity, audience: oidcAudience, connectorId: oidcConnectorId };
    }
    return token === undefined ? { kind: 'session', username: username ?? '', password: password ?? '' } : { kind: 'token', token };
}
class UnreadableFile extends Error {
}
/** PEM text as it is, or the text of the file that a path names. */
function pem(input, value) {
    if (value === undefined || value.includes('-----BEGIN'))
        return value;
    try {
        return (0,external_node_fs_.readFileSync)(value, 'utf8');
    }
    catch {
        throw new UnreadableFile(`the file that the input ${input} names cannot be read`);
    }
}
/** Settings that make a connection less safe than it could be. */
function warnAboutConnection({ argocd, allowHttp }) {
    return [
        ...(argocd.skipTlsVerify ? [warning('the certificate of Argo CD is not checked (argocd-insecure-skip-tls-verify)', 'give its certificate authority by argocd-ca-cert instead')] : []),
        ...(allowHttp ? [warning('plain http is allowed (allow-http): credentials can be read on the way', 'use https')] : []),
    ];
}
function warning(message, hint) {
    return { code: 'OSOP-INPUT-006', severity: 'warning', message, hint };
}
/** Inputs that a plan which reaches Argo CD cannot do without; `env` is where a CI system offers its identity token. */
function checkConnection({ argocd }, env = {}) {
    const { server, token, username, password, oidc, oidcToken } = argocd;
    const problems = [];
    if (server === undefined) {
        problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'the input argocd-server is not set', hint: 'set argocd-server (or ARGOCD_SERVER) to the host or URL of Argo CD' });
    }
    if (oidc && oidcToken === undefined && (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined || env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined)) {
        problems.push({
            code: 'OSOP-INPUT-003',
            severity: 'error',
            message: 'argocd-oidc is on, but this job has no identity token',
            hint: 'on GitHub give the job permissions: {id-token: write}; on GitLab give it id_tokens: {ARGOCD_ID_TOKEN: {aud: <host of Argo CD>}}',
        });
    }
    if (!oidc && token === undefined && (username === undefined || password === undefined)) {
        problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'no way to log in to Argo CD is given', hint: 'set argocd-auth-token (or ARGOCD_AUTH_TOKEN), argocd-oidc, or argocd-username and argocd-password' });
    }
    return problems;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  ak: () => (/* binding */ runCli),
  WY: () => (/* binding */ runWorker)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(78877);
// EXTERNAL MODULE: ./build/compiled/arguments.js + 1 modules
var compiled_arguments = __nccwpck_require__(5465);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __nccwpck_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __nccwpck_require__(71179);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __nccwpck_require__(79105);
;// CONCATENATED MODULE: ./build/compiled/help.js

const examples = {
    run: [
        'osop-argocd run --workflow deploy.osop.yaml --argocd-server argocd.example.com',
        'osop-argocd run --app web --dry-run',
    ],
    bump: [
        'osop-argocd bump --image ghcr.io/org/web --tag 1.4.2 --config-path apps/production',
        'osop-argocd bump --images "ghcr.io/org/web:1.4.2" --update "values.yaml#web.image.tag" --dry-run',
    ],
    promote: [
        'osop-argocd promote --from dev --to staging --config-path apps/web',
        'osop-argocd promote --from staging --to prod --app web-staging --commit-mode pull-request',
    ],
    sync: [
        'osop-argocd sync --app web --argocd-server argocd.example.com',
        'osop-argocd sync --selector team=shop --waves "db-*" --waves "*" --max-parallel 3',
        'osop-argocd sync --app web --resources apps:Deployment:web --on-sync-window wait',
    ],
    wait: [
        'osop-argocd wait --app web --revision 4d1f2a9c --health-timeout 900',
        'osop-argocd wait --app platform --argocd-server argocd.example.com',
    ],
    rollback: [
        'osop-argocd rollback --app web',
        'osop-argocd rollback --app web --to id:4 --dry-run',
        'osop-argocd rollback --app web --to 4d1f2a9c --rollback git-revert --reason outage',
    ],
    validate: [
        'osop-argocd validate',
        'osop-argocd validate --manifests k8s --kubernetes-version 1.34 --policies strict',
        'osop-argocd validate --format sarif --output findings.sarif',
    ],
    affected: [
        'osop-argocd affected',
        'osop-argocd affected --base main --format json',
        'osop-argocd affected --base v1.4.2 --head main --output applications.txt',
    ],
    diff: [
        'osop-argocd diff',
        'osop-argocd diff --base main --exit-code --patch-file rendered.patch',
        'osop-argocd diff --base main --app "web-*" --argocd-server argocd.example.com --report diff.html',
    ],
    drift: [
        'osop-argocd drift --argocd-server argocd.example.com',
        'osop-argocd drift --app web --format json',
        'osop-argocd drift --project shop --allow-pending --report drift.html',
    ],
    preview: [
        'osop-argocd preview --preview-template deploy/preview.yaml --pull-request 7',
        'osop-argocd preview --preview-set web-previews --pull-request 7 --dry-run',
        'osop-argocd preview --preview-action sweep --project previews --dry-run',
    ],
    doctor: [
        'osop-argocd doctor',
        'osop-argocd doctor --argocd-server argocd.example.com --app web',
        'osop-argocd doctor --doctor-rules DR040=off --format sarif --output doctor.sarif',
    ],
    audit: [
        'osop-argocd audit web --since 30d',
        'osop-argocd audit web --ledger branch:audit --html --output web.html',
        'osop-argocd audit web --audit-log audit.jsonl --json',
        'osop-argocd audit verify --audit-log audit.jsonl',
        'osop-argocd audit verify --audit-log audit.jsonl --audit-head HASH',
    ],
    rehearse: [
        'osop-argocd rehearse',
        'osop-argocd rehearse --workflow deploy.osop.yaml --scenario degraded',
        'osop-argocd rehearse --config-path k8s/production --scenario timeout',
        'osop-argocd rehearse --scenario degraded --report report.html',
    ],
    graph: [
        'osop-argocd graph --workflow deploy.osop.yaml > deploy.mmd',
        'osop-argocd graph --workflow deploy.osop.yaml --format html --output deploy.html',
    ],
};
/** Flags that belong to the CLI alone. */
const ownFlags = [
    ['--format text|json|github|sarif|junit|codequality|html', 'what goes to stdout besides the log on stderr (text: nothing)'],
    ['--output FILE', 'write that to a file instead'],
    ['--help', 'this help; after a command, its inputs'],
    ['--version', 'the version'],
];
/** The text of `--help`, for a command or for all. Lines fit 80 columns where words allow it. */
function helpText(command) {
    return command === undefined ? generalHelp() : commandHelp(command);
}
function generalHelp() {
    return [
        'osop-argocd: carries out an OSOP deployment workflow with Argo CD',
        '',
        'Usage: osop-argocd <command> [--input value]...',
        '',
        'Commands:',
        ...inputs/* commandNames */.oQ.flatMap((name) => hanging(`  ${name.padEnd(10)} `, inputs/* commandSummaries */.Ox[name])),
        ...hanging('  completion ', 'prints the completion of bash, zsh or fish: eval "$(osop-argocd completion bash)"'),
        '',
        'Flags:',
        ...rows(ownFlags),
        '',
        'Examples:',
        ...inputs/* commandNames */.oQ.flatMap((name) => examples[name].slice(0, 1).map((line) => `  ${line}`)),
        '',
        'osop-argocd <command> --help lists the inputs of a command.',
        '',
    ].join('\n');
}
function commandHelp(command) {
    const own = inputs/* inputs */.QL.filter((input) => input.name !== 'command' && input.commands.includes(command));
    const groups = [...new Set(own.map((input) => input.group))];
    return [
        ...hanging(`osop-argocd ${command}: `, inputs/* commandSummaries */.Ox[command], left),
        '',
        ...groups.flatMap((group) => [
            `${group[0]?.toUpperCase() ?? ''}${group.slice(1)}:`,
            ...rows(own.filter((input) => input.group === group).map((input) => [flagOf(input), descriptionOf(input)])),
            '',
        ]),
        'Flags:',
        ...rows(ownFlags),
        '',
        'Examples:',
        ...examples[command].map((line) => `  ${line}`),
        '',
    ].join('\n');
}
function flagOf(input) {
    if (input.type === 'boolean')
        return input.default === 'true' ? `--no-${input.name}` : `--${input.name}`;
    if (input.type === 'seconds')
        return `--${input.name} SECONDS`;
    return `--${input.name} ${input.choices === undefined ? 'VALUE' : input.choices.join('|')}`;
}
function descriptionOf(input) {
    const fallback = input.default === '' || input.type === 'boolean' ? '' : ` (${input.default})`;
    const env = input.env === undefined ? '' : ` [env ${input.env}]`;
    return `${input.description.replaceAll('`', '')}${fallback}${env}`;
}
const left = 4;
const textColumn = 8;
const width = 80;
function rows(pairs) {
    return pairs.flatMap(([flag, text]) => [`${' '.repeat(left)}${flag}`, ...wrap(text, textColumn).map((line) => `${' '.repeat(textColumn)}${line}`)]);
}
/** The text behind its head; further lines begin at `indent`, which is the head's end unless given. */
function hanging(head, text, indent = head.length) {
    return wrap(text, head.length).map((line, index) => `${index === 0 ? head : ' '.repeat(indent)}${line}`);
}
function wrap(text, column) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && column + line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./build/compiled/version.js
var version = __nccwpck_require__(97566);
// EXTERNAL MODULE: ./build/compiled/settings.js + 11 modules
var compiled_settings = __nccwpck_require__(80060);
;// CONCATENATED MODULE: ./build/compiled/cli.js







/** The command line as a function: data goes to stdout, everything for people to stderr. */
async function cli(argv, io) {
    if (argv[0] === 'completion')
        return await completionCommand(argv[1], io);
    const parsed = (0,compiled_arguments/* parseArguments */.W)(argv);
    if (parsed.version) {
        io.stdout(`${version/* version */.r}\n`);
        return 0;
    }
    if (parsed.help || argv.length === 0) {
        io.stdout(helpText(parsed.command));
        return 0;
    }
    const { settings, problems, attempted } = await (0,compiled_settings/* readSettings */.s)(parsed.raw, io.host.env);
    const found = [...parsed.problems, ...problems];
    if (settings === undefined || (0,problem/* hasErrors */.C)(found))
        return await refuse([...found, ...await tellRefused(found, attempted, io)], parsed, io);
    if (found.length > 0)
        await tell(found, io);
    if (settings.command === 'graph')
        return await graphCommand(settings, parsed, io);
    if (settings.command === 'audit' && parsed.audit === 'export')
        return await auditExport(settings, parsed, io);
    if (settings.command === 'audit')
        return settings.app === undefined ? await auditCommand(settings, parsed, io) : await storyCommand(settings, parsed, io);
    if (settings.command === 'affected')
        return await affectedCommand(settings, parsed, io);
    if (settings.command === 'diff')
        return await diffCommand(settings, parsed, io);
    if (settings.command === 'drift')
        return await driftCommand(settings, parsed, io);
    if (settings.command === 'doctor')
        return await doctorCommand(settings, parsed, io);
    if (settings.command === 'validate')
        return await validateCommand(settings, parsed, io);
    return await executeCommand(settings, parsed, io);
}
/** A deployment of a CI job that its inputs keep from beginning is shown where it would have been. At a terminal the one who typed sees it. */
async function tellRefused(problems, attempted, io) {
    if ((0,inputs/* isLookedAt */.gq)(attempted) || io.host.terminal !== undefined)
        return [];
    const { warnings, lines } = await (await __nccwpck_require__.e(/* import() */ 8730).then(__nccwpck_require__.bind(__nccwpck_require__, 98730))).tellRefused(problems, attempted, io.host);
    await tellShown({ warnings, lines, annotated: false }, { ...io, told: true });
    return warnings;
}
async function completionCommand(shell, io) {
    const { completionFor } = await __nccwpck_require__.e(/* import() */ 4553).then(__nccwpck_require__.bind(__nccwpck_require__, 4553));
    const script = completionFor(shell);
    if (script === undefined) {
        await tell([{ code: 'OSOP-INPUT-002', severity: 'error', message: 'completion needs to know the shell', hint: 'write osop-argocd completion bash, zsh or fish; --help says where it goes' }], io);
        return 2;
    }
    io.stdout(script);
    return 0;
}
async function executeCommand(settings, parsed, io) {
    const [{ execute }, { eventLines }] = await Promise.all([__nccwpck_require__.e(/* import() */ 8730).then(__nccwpck_require__.bind(__nccwpck_require__, 98730)), Promise.all(/* import() */[__nccwpck_require__.e(8316), __nccwpck_require__.e(4388)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4388))]);
    let startedAt;
    const live = await liveReport(settings, io);
    const report = (event) => {
        startedAt ??= event.at;
        if (live !== undefined) {
            live.tell(event);
            return;
        }
        const lines = eventLines(event, { color: io.color, startedAt });
        if (lines.length > 0)
            io.stderr(`${lines.join('\n')}\n`);
    };
    // A script reads the other formats: it is asked nothing.
    const { terminal, ...host } = io.host;
    const executed = await execute(settings, parsed.format === 'text' && terminal !== undefined ? { ...host, terminal } : host, report).finally(() => { live?.close(); });
    const { record, osoplog, audit, report: html } = executed;
    if (startedAt === undefined) {
        const { problemLines } = await __nccwpck_require__.e(/* import() */ 2906).then(__nccwpck_require__.bind(__nccwpck_require__, 72906));
        const { forLogLine } = await __nccwpck_require__.e(/* import() */ 8873).then(__nccwpck_require__.bind(__nccwpck_require__, 48873));
        io.stderr(`${[...problemLines(record.problems, { color: io.color }), forLogLine((0,run_record/* verdictOf */.V)(record)), `exit code ${record.exitCode}`].join('\n')}\n`);
    }
    await tellShown(executed.shown, io);
    if (osoplog !== undefined)
        io.stderr(`OSOP log: ${osoplog}\n`);
    if (html !== undefined)
        io.stderr(`Report: ${html}\n`);
    if (audit !== undefined)
        io.stderr(`Audit log: ${audit.path}, last record ${audit.head}\n`);
    await emitDocument({
        json: async () => ({ ...(await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14641))).jsonReport(record), osoplog: osoplog ?? null, report: html ?? null, 'audit-log': audit?.path ?? null, 'audit-head': audit?.head ?? null }),
        problems: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8316), __nccwpck_require__.e(4750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70817))).explainedProblems(record),
    }, parsed, io);
    return record.exitCode;
}
/** A rehearsal takes no time that could be watched. */
async function liveReport({ command }, { screen, color, host }) {
    if (screen === undefined || command === 'rehearse')
        return undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(8316), __nccwpck_require__.e(4388), __nccwpck_require__.e(7520)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67520))).createLiveReport(screen, { color, clock: host.clock });
}
async function graphCommand(settings, parsed, io) {
    const { graph } = await __nccwpck_require__.e(/* import() */ 5757).then(__nccwpck_require__.bind(__nccwpck_require__, 15757));
    const { mermaid, page, report, problems } = await graph(settings, io.host);
    if (mermaid === undefined)
        return await refuse(problems, parsed, io);
    if (report !== undefined)
        io.stderr(`Report: ${report}\n`);
    if (parsed.format === 'html' && page !== undefined) {
        await emit(await page(), parsed, io);
        return 0;
    }
    const { jsonText } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14641));
    await emit(parsed.format === 'json' ? jsonText({ mermaid, report: report ?? null }) : `${mermaid.trimEnd()}\n`, parsed, io);
    return 0;
}
async function auditCommand(settings, parsed, io) {
    const { verifyAudit } = await __nccwpck_require__.e(/* import() */ 8597).then(__nccwpck_require__.bind(__nccwpck_require__, 58597));
    const { verification, exitCode, headline } = verifyAudit(settings, io.host);
    await tell(verification.problems, io);
    io.stderr(`${headline}\n`);
    const { problems, records, runs, end } = verification;
    await emitDocument({
        json: async () => ({ result: exitCode === 0 ? 'succeeded' : 'failed', problems: (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14641))).problemsJson(problems), records, runs, 'audit-head': end.hash }),
        problems: () => problems,
    }, parsed, io);
    return exitCode;
}
async function auditExport(settings, parsed, io) {
    const { exportAudit } = await __nccwpck_require__.e(/* import() */ 8597).then(__nccwpck_require__.bind(__nccwpck_require__, 58597));
    const { text, problems, exitCode, headline } = await exportAudit(settings, io.host, parsed.exportFormat);
    if (problems.length > 0)
        await tell(problems, io);
    io.stderr(`${headline}\n`);
    if (text !== undefined)
        await emit(text, parsed, io);
    return exitCode;
}
async function storyCommand(settings, parsed, io) {
    const { auditStory } = await Promise.all(/* import() */[__nccwpck_require__.e(2415), __nccwpck_require__.e(7478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32415));
    const told = await auditStory(settings, io.host);
    if (told.kind === 'invalid-input')
        return await refuse(told.problems, parsed, io);
    if (told.problems.length > 0)
        await tell(told.problems, io);
    if (told.path !== undefined)
        io.stderr(`Report: ${told.path}\n`);
    if (parsed.format === 'json') {
        const [{ jsonText }, { storyJson }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14641)), __nccwpck_require__.e(/* import() */ 3558).then(__nccwpck_require__.bind(__nccwpck_require__, 63558))]);
        await emit(jsonText(storyJson(told.report)), parsed, io);
    }
    else if (parsed.format === 'html') {
        await emit(await told.page(), parsed, io);
    }
    else {
        const { storyLines } = await __nccwpck_require__.e(/* import() */ 1548).then(__nccwpck_require__.bind(__nccwpck_require__, 71548));
        await emit(`${storyLines(told.report, { width: io.host.terminal?.columns() ?? 120, color: isShownInColor(parsed, io) }).join('\n')}\n`, parsed, io);
    }
    return 0;
}
async function affectedCommand(settings, parsed, io) {
    const { affected } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(77), __nccwpck_require__.e(4632), __nccwpck_require__.e(1172), __nccwpck_require__.e(8486), __nccwpck_require__.e(577), __nccwpck_require__.e(5411)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71564));
    const outcome = await affected(settings, io.host);
    if (outcome.kind === 'invalid-input')
        return await refuse(outcome.problems, parsed, io);
    const [{ affectedLines }, { affectedJson }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(8989)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12741)), Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(3232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16682))]);
    io.stderr(`${affectedLines(outcome.report, { color: io.color }).join('\n')}\n`);
    const { report } = outcome;
    await emitDocument({ json: () => affectedJson(report), problems: () => report.problems, text: () => report.affected.map((id) => `${id}\n`).join('') }, parsed, io);
    return outcome.exitCode;
}
async function diffCommand(settings, parsed, io) {
    const { carryOutDiff } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(77), __nccwpck_require__.e(4632), __nccwpck_require__.e(1172), __nccwpck_require__.e(627), __nccwpck_require__.e(8486), __nccwpck_require__.e(577), __nccwpck_require__.e(160), __nccwpck_require__.e(9046)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85659));
    const outcome = await carryOutDiff(settings, io.host);
    if (outcome.kind === 'invalid-input')
        return await refuse(outcome.problems, parsed, io);
    const { report, exitCode, files, shown } = outcome;
    if (report.problems.length > 0)
        await tell(report.problems, io);
    await tellShown(shown, { ...io, told: true });
    for (const [name, path] of Object.entries(files))
        if (path !== undefined)
            io.stderr(`${name === 'report' ? 'Report' : 'Patch'}: ${path}\n`);
    if (parsed.format === 'json')
        io.stderr(`${(await __nccwpck_require__.e(/* import() */ 8873).then(__nccwpck_require__.bind(__nccwpck_require__, 48873))).forLogLine(report.headline)}\n`);
    await emitDocument({
        json: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(627), __nccwpck_require__.e(7655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40627))).renderedDiffJson(report, { exitCode, files }),
        problems: () => report.problems,
        text: async () => `${(await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(627), __nccwpck_require__.e(418)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5214))).renderedDiffLines(report, { color: isShownInColor(parsed, io) }).join('\n')}\n`,
    }, parsed, io);
    return exitCode;
}
async function driftCommand(settings, parsed, io) {
    const { drift } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(77), __nccwpck_require__.e(1355), __nccwpck_require__.e(861), __nccwpck_require__.e(809), __nccwpck_require__.e(3049), __nccwpck_require__.e(6665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52922));
    const outcome = await drift(settings, io.host);
    if (outcome.kind === 'invalid-input')
        return await refuse(outcome.problems, parsed, io);
    const { driftLines } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(9122), __nccwpck_require__.e(4829)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72246));
    io.stderr(`${driftLines(outcome.report, { color: io.color }).join('\n')}\n`);
    await tellShown({ warnings: outcome.warnings, lines: outcome.lines, annotated: false }, { ...io, told: true });
    if (outcome.path !== undefined)
        io.stderr(`Report: ${outcome.path}\n`);
    const { report } = outcome;
    await emitDocument({ json: outcome.document, problems: () => report.problems, text: () => report.affected.map((id) => `${id}\n`).join('') }, parsed, io);
    return outcome.exitCode;
}
async function doctorCommand(settings, parsed, io) {
    const { doctor, doctorSarif } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(77), __nccwpck_require__.e(4632), __nccwpck_require__.e(1172), __nccwpck_require__.e(3387), __nccwpck_require__.e(1158), __nccwpck_require__.e(998), __nccwpck_require__.e(6055)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17008));
    const outcome = await doctor(settings, io.host);
    if (outcome.kind === 'invalid-input')
        return await refuse(outcome.problems, parsed, io);
    const { report } = outcome;
    const { doctorLines } = await __nccwpck_require__.e(/* import() */ 4334).then(__nccwpck_require__.bind(__nccwpck_require__, 54334));
    io.stderr(`${doctorLines(report, { color: io.color }).join('\n')}\n`);
    for (const path of outcome.written)
        io.stderr(`Written: ${path}\n`);
    await emitDocument({ json: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(6047)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23891))).doctorJson(report), problems: () => report.problems, sarif: async () => await doctorSarif(report) }, parsed, io);
    return outcome.exitCode;
}
async function validateCommand(settings, parsed, io) {
    const { carryOutValidation, validationLines } = await Promise.all(/* import() */[__nccwpck_require__.e(3326), __nccwpck_require__.e(3387), __nccwpck_require__.e(5161), __nccwpck_require__.e(8521)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31037));
    const outcome = await carryOutValidation(settings, io.host);
    if (outcome.kind === 'invalid-input')
        return await refuse(outcome.problems, parsed, io);
    io.stderr(`${validationLines(outcome.report, { color: io.color }).join('\n')}\n`);
    await tellShown(outcome.shown, { ...io, told: true });
    if (parsed.format !== 'text' && parsed.format !== 'html') {
        const { validationDocument } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(8088)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84490));
        await emit(await validationDocument(parsed.format, outcome), parsed, io);
    }
    return outcome.exitCode;
}
/** What was shown on GitHub. `told`: what could not be is among the problems already. */
async function tellShown(shown, { told = false, ...io }) {
    if (shown === undefined)
        return;
    if (!told && shown.warnings.length > 0)
        await tell(shown.warnings, io);
    const { forLogLine } = await __nccwpck_require__.e(/* import() */ 8873).then(__nccwpck_require__.bind(__nccwpck_require__, 48873));
    for (const line of shown.lines)
        io.stderr(`${forLogLine(line)}\n`);
}
async function tell(problems, io) {
    const { problemLines } = await __nccwpck_require__.e(/* import() */ 2906).then(__nccwpck_require__.bind(__nccwpck_require__, 72906));
    io.stderr(`${problemLines(problems, { color: io.color }).join('\n')}\n`);
}
/** Bad input: all problems to people, and to machines in their format. Nothing was done. */
async function refuse(problems, parsed, io) {
    await tell(problems, io);
    if (parsed.format === 'json') {
        const { jsonText, problemsJson } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14641));
        await emit(jsonText({ result: 'failed', problems: problemsJson(problems) }), parsed, io);
    }
    else if (parsed.format === 'sarif') {
        const { sarifLog } = await __nccwpck_require__.e(/* import() */ 2995).then(__nccwpck_require__.bind(__nccwpck_require__, 62995));
        await emit(sarifLog(problems, { toolVersion: version/* version */.r }), parsed, io);
    }
    else if (parsed.format === 'codequality') {
        await emit((await __nccwpck_require__.e(/* import() */ 6873).then(__nccwpck_require__.bind(__nccwpck_require__, 19254))).codeQualityReport(problems), parsed, io);
    }
    return 2;
}
async function emitDocument({ json, problems, sarif, text }, parsed, io) {
    if (parsed.format === 'json')
        await emit((await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8717), __nccwpck_require__.e(3326), __nccwpck_require__.e(6469), __nccwpck_require__.e(4641), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14641))).jsonText(await json()), parsed, io);
    else if (parsed.format === 'github')
        await emit((await __nccwpck_require__.e(/* import() */ 9526).then(__nccwpck_require__.bind(__nccwpck_require__, 89526))).annotationCommands(await problems()), parsed, io);
    else if (parsed.format === 'sarif' && sarif !== undefined)
        await emit(await sarif(), parsed, io);
    else if (text !== undefined)
        await emit(await text(), parsed, io);
}
/** Whether the data itself goes to a terminal that takes colours. */
function isShownInColor({ output }, { color, host }) {
    return color && output === undefined && host.terminal !== undefined;
}
/** A file that cannot be written must not hide how the command ended: the text goes to stdout then. */
async function emit(text, { output }, io) {
    if (output !== undefined) {
        const { writeFileSync } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 73024, 19));
        try {
            writeFileSync(output, text);
            return;
        }
        catch (error) {
            io.stderr(`--output cannot be written (${error.code ?? 'unknown'}); its text is on standard output\n`);
        }
    }
    io.stdout(text);
}

;// CONCATENATED MODULE: ./build/compiled/adapters/idle.js
/** What Node.js lists for a standard stream. A pipe or a terminal that is open is no work; a write to it is listed by itself. */
const openStreams = new Set(['PipeWrap', 'TTYWrap']);
/** Standard output and standard error. */
const standardStreams = 2;
/** Whether nothing is under way in a process with these active resources (`process.getActiveResourcesInfo`). */
function isIdle(resources) {
    return resources.length <= standardStreams && resources.every((kind) => openStreams.has(kind));
}

// EXTERNAL MODULE: ./build/compiled/wiring.js + 4 modules
var wiring = __nccwpck_require__(27027);
;// CONCATENATED MODULE: ./build/compiled/programs.js





/**
 * What these programs compute is mostly over before the code of V8's last compiler pays for being made: only what is called very
 * often is worth it, such as the parser on hostile text. For the Node that the action runs on: others may not know the flag, and
 * say so on standard error. `bench/validate` shows the difference, the most where the processors are busy otherwise.
 */
function compileForShortRuns() {
    if (process.versions.node.startsWith('24.'))
        (0,external_node_v8_.setFlagsFromString)('--invocation-count-for-turbofan=100000');
}
/** A reader that has gone away must not end a deployment half-way: what it does not read is dropped. */
function outliveReader(stream) {
    return stream.on('error', () => undefined);
}
/** The action as a program: `dist/index.js` calls this and nothing else. */
async function runAction() {
    compileForShortRuns();
    outliveReader(process.stdout);
    outliveReader(process.stderr);
    const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(6421), __nccwpck_require__.e(8316), __nccwpck_require__.e(4388), __nccwpck_require__.e(5941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75941));
    await action();
}
/** The command line as a program: `dist/cli/index.js` calls this and nothing else. */
async function runCli() {
    compileForShortRuns();
    const own = (0,wiring/* createHost */.De)();
    const stderr = outliveReader(process.stderr);
    // Opened when there is something to write: many commands have nothing for it.
    let stdout;
    const colorless = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    const color = stderr.isTTY && !colorless;
    const terminal = await terminalOf(stderr, { color, signal: own.signal });
    const host = terminal === undefined ? own : { ...own, terminal };
    const screen = screenOf(stderr);
    let exitCode;
    try {
        exitCode = await cli(process.argv.slice(2), {
            host,
            stdout: (text) => { (stdout ??= outliveReader(process.stdout)).write(text); },
            stderr: (text) => { stderr.write(text); },
            color,
            ...(screen === undefined ? {} : { screen }),
        });
    }
    catch (error) {
        const { bugReport } = await __nccwpck_require__.e(/* import() */ 1312).then(__nccwpck_require__.bind(__nccwpck_require__, 8931));
        stderr.write(bugReport(error));
        exitCode = 70;
    }
    finally {
        terminal?.close();
        screen?.release();
        own.release();
    }
    process.exitCode = exitCode;
    await endIfIdle();
}
/**
 * Ends the process where nothing keeps it: it would end by itself then, but first wait for what V8 still compiles and collects. A
 * command awaits all that it begins; this only looks once more, a turn later, when what was begun is listed and an error that
 * nobody caught is told.
 */
async function endIfIdle() {
    await (0,promises_namespaceObject.setImmediate)();
    if (isIdle(process.getActiveResourcesInfo()) && process.listenerCount('beforeExit') === 0)
        process.exit();
}
/** Whoever sits there: both ends must be a terminal, and no CI system. */
async function terminalOf(stderr, { color, signal }) {
    // Asked last: to look at stdin is to open it.
    if ((process.env['CI'] ?? '') !== '' || !stderr.isTTY || !process.stdin.isTTY)
        return undefined;
    const { createTerminal } = await __nccwpck_require__.e(/* import() */ 1707).then(__nccwpck_require__.bind(__nccwpck_require__, 51707));
    return createTerminal({
        input: process.stdin,
        signal,
        color,
        write: (text) => { stderr.write(text); },
        columns: () => stderr.columns,
        utcOffset: (at) => -at.getTimezoneOffset(),
    });
}
/** A terminal that understands where the cursor is to go, and that nobody reads as a log. */
function screenOf(stderr) {
    if (!stderr.isTTY || process.env['TERM'] === 'dumb' || (process.env['CI'] ?? '') !== '')
        return undefined;
    let table;
    const handlers = [
        ['exit', () => { table?.close(); }],
        // Windows knows neither of them.
        ...(process.platform === 'win32' ? [] : [
            ['SIGTSTP', () => {
                    table?.pause();
                    process.kill(process.pid, 'SIGSTOP');
                }],
            ['SIGCONT', () => { table?.resume(); }],
        ]),
    ];
    for (const [name, handler] of handlers)
        process.on(name, handler);
    return {
        write: (text) => { stderr.write(text); },
        columns: () => stderr.columns || 80,
        rows: () => stderr.rows || 24,
        drawing: (drawn) => { table = drawn; },
        release: () => { for (const [name, handler] of handlers)
            process.off(name, handler); },
    };
}
/** A thread that checks for another one: `dist/worker/index.js` calls this and nothing else. */
async function runWorker() {
    const { work } = await Promise.all(/* import() */[__nccwpck_require__.e(3326), __nccwpck_require__.e(3387), __nccwpck_require__.e(5161), __nccwpck_require__.e(2087)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16787));
    work();
}

var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runWorker = __webpack_exports__.WY;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__runWorker as runWorker };
