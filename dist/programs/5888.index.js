export const id = 5888;
export const ids = [5888];
export const modules = {

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

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/compiled/core/git/remote-url.js
var remote_url = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __webpack_require__(9105);
// EXTERNAL MODULE: ./build/compiled/core/net/endpoint.js
var net_endpoint = __webpack_require__(3931);
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






/** Reads the inputs; every value that cannot be used is a problem, and any problem means no settings. */
async function readSettings(raw, env) {
    const reader = new InputReader(raw, env);
    const workflowInputs = await reader.map('workflow-inputs');
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
        rollback: reader.choice('rollback'),
        failOnRollback: reader.boolean('fail-on-rollback'),
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
        annotations: reader.boolean('annotations'),
        summary: reader.boolean('summary'),
        checking: readChecking(reader),
        slackWebhookUrl: reader.text('slack-webhook-url'),
        scenario: reader.choice('scenario'),
        secrets: reader.secrets(),
    };
    return { settings: reader.problems.length === 0 ? settings : undefined, problems: reader.problems };
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
        const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(1603)]).then(__webpack_require__.bind(__webpack_require__, 8717));
        const { documents, problems } = readYaml(text, name);
        const value = documents[0]?.value ?? null;
        if (problems.length === 0 && documents.length === 1 && (0,json/* isJsonObject */.O)(value))
            return value;
        this.refuse(name, undefined, `is not a YAML or JSON map${problems[0] === undefined ? '' : `: ${problems[0].message}`}`, 'write for example `app: web`');
        return {};
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


/***/ })

};
