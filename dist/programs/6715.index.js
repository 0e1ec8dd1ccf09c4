export const id = 6715;
export const ids = [6715,4490,4971];
export const modules = {

/***/ 64490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   dt: () => (/* binding */ forbiddenAddressCode),
/* harmony export */   pE: () => (/* binding */ createGuardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


/**
 * Addresses where clouds answer with the credentials of the machine, and link-local ones, where nothing
 * that is deployed from here lives. The check is made on the address that is connected to,
 * so that neither a name nor another notation of the address gets around it.
 */
const forbidden = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
// NAT64 of 169.254.0.0/16.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
/** True for an IP address, in any notation that `new URL` leaves, that must not be connected to. */
function isForbiddenAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare);
    return family !== 0 && forbidden.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Error code of a connection that was refused by its address. */
const forbiddenAddressCode = 'EFORBIDDENADDRESS';
/** A lookup for sockets that fails when any address of the name is forbidden. */
function createGuardedLookup(resolveAll = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        resolveAll(hostname, { ...options, all: true }, (error, addresses) => {
            const bad = error === null ? addresses.find(({ address }) => isForbiddenAddress(address)) : undefined;
            const first = addresses?.[0];
            if (bad !== undefined) {
                callback(Object.assign(new Error(`${hostname} resolves to ${bad.address}`), { code: forbiddenAddressCode }), '', 0);
            }
            else if (error !== null || first === undefined) {
                callback(error ?? Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            }
            else if (options.all === true) {
                callback(null, addresses);
            }
            else {
                callback(null, first.address, first.family);
            }
        });
    };
}


/***/ }),

/***/ 26788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLookUp: () => (/* binding */ openLookUp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/compiled/adapters/schema-locations/cache.js




/**
 * Keeps texts as `osop-argocd-schemas/<day in UTC>/<SHA-256 of the URL>.json` in a temporary folder, the runner's or the
 * machine's. Others may write there: a folder that is not this user's own is not used.
 */
function createSchemaCache({ temporaryFolder, day }) {
    const top = (0,external_node_path_.join)(temporaryFolder ?? (0,external_node_os_.tmpdir)(), 'osop-argocd-schemas');
    const folder = (0,external_node_path_.join)(top, day);
    const pathOf = (url) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(url).digest('hex')}.json`);
    return {
        read: (url) => unlessFailing(() => (isOwn(top) ? (0,external_node_fs_.readFileSync)(pathOf(url), 'utf8') : undefined)),
        write: (url, text) => {
            unlessFailing(() => {
                (0,external_node_fs_.mkdirSync)(top, { recursive: true, mode: 0o700 });
                if (!isOwn(top))
                    return;
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
                const unfinished = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
                try {
                    (0,external_node_fs_.writeFileSync)(unfinished, text, { flag: 'wx', mode: 0o600 });
                    (0,external_node_fs_.renameSync)(unfinished, pathOf(url));
                }
                finally {
                    (0,external_node_fs_.rmSync)(unfinished, { force: true });
                }
            });
        },
    };
}
function isOwn(folder) {
    const status = (0,external_node_fs_.lstatSync)(folder);
    return status.isDirectory() && status.uid === (0,external_node_os_.userInfo)().uid && (status.mode & 0o022) === 0;
}
function unlessFailing(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/adapters/http.js + 5 modules
var http = __webpack_require__(63628);
;// CONCATENATED MODULE: ./build/compiled/adapters/schema-locations/loaded-schema.js

/** No schema document is larger, in bytes; the largest that Kubernetes publishes has 1.3 MB. */
const largestSchema = 10 * 1024 * 1024;
/** What is said of one that is larger. */
const tooLarge = `it has more than ${largestSchema / 1024 / 1024} MB`;
/** Whether a path is outside of a folder, both absolute. */
function leadsOut(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./build/compiled/adapters/schema-locations/downloads.js



const timeoutMs = 20_000;
const mostAtOnce = 4;
const mostRedirects = 5;
/**
 * Documents carry no credential there and nothing secret back, so redirects are followed, but within their origin only.
 * A host that does not answer, or asks for a pause, is not asked for the next document.
 */
function createDownloads({ clock, redact, signal, cache, proxy }) {
    const transport = (0,http.createHttpTransport)({ clock, redact, proxy });
    const known = new Map();
    const down = new Map();
    const turns = createTurns(mostAtOnce);
    const get = async (url) => await transport.request({ method: 'GET', url, headers: { Accept: 'application/json' }, timeoutMs, maxBodyBytes: largestSchema, signal, returnRedirect: true });
    const fetched = async (url) => {
        const reason = down.get(url.origin);
        if (reason !== undefined)
            return { kind: 'failed', reason };
        try {
            const answer = await followed(url, get);
            if ('kind' in answer)
                return answer;
            if (answer.status === 429)
                down.set(url.origin, `${url.origin} answered 429, too many requests`);
            return loadedOf(answer, url);
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError))
                throw error;
            if (error.code === 'too-large')
                return { kind: 'failed', reason: tooLarge };
            if (error.code === 'unreachable' || error.code === 'timeout')
                down.set(url.origin, error.message);
            return { kind: 'failed', reason: error.message };
        }
    };
    const load = async (url) => {
        const kept = cache.read(url);
        if (kept !== undefined)
            return { kind: 'text', text: kept };
        const loaded = await turns(async () => await fetched(new URL(url)));
        if (loaded.kind === 'text')
            cache.write(url, loaded.text);
        return loaded;
    };
    return {
        load: async (url) => {
            const loading = known.get(url) ?? load(url);
            known.set(url, loading);
            return await loading;
        },
        close: () => { transport.close(); },
    };
}
async function followed(first, get) {
    let url = first;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
        const answer = await get(url);
        if (answer.status < 300 || answer.status > 399)
            return answer;
        const target = answer.headers['location'] ?? '';
        const next = URL.canParse(target, url.href) ? new URL(target, url.href) : undefined;
        if (next?.origin !== first.origin)
            return { kind: 'failed', reason: `${first.origin} redirects to ${next?.origin ?? 'what is no address'}, which is not followed` };
        url = next;
    }
    return { kind: 'failed', reason: `${first.origin} redirects more than ${mostRedirects} times` };
}
function loadedOf({ status, body }, url) {
    if (status === 404 || status === 410)
        return { kind: 'missing' };
    return status === 200 ? { kind: 'text', text: body } : { kind: 'failed', reason: `${url.origin} answered ${status}` };
}
/** Lets so many run at once; the others wait their turn. */
function createTurns(most) {
    const waiting = [];
    let free = most;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((go) => { waiting.push(go); });
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
;// CONCATENATED MODULE: ./build/compiled/adapters/schema-locations/files.js


/** Reads a file of a location. Where a path really leads is what counts, unless the location is absolute. */
function readSchemaFile({ path, below, followed }) {
    try {
        const real = (0,external_node_fs_.realpathSync)(path);
        if (followed && leadsOut((0,external_node_fs_.realpathSync)(below), real))
            return { kind: 'failed', reason: 'the path leads out of the repository' };
        return readOpened((0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK));
    }
    catch (error) {
        const { code = 'unknown' } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'failed', reason: `the file cannot be read (${code})` };
    }
}
function readOpened(file) {
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile())
            return { kind: 'failed', reason: 'it is not a file' };
        if (status.size > largestSchema)
            return { kind: 'failed', reason: tooLarge };
        return { kind: 'text', text: (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '') };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/compiled/adapters/schema-locations/index.js





/**
 * Relative locations count from `root` and stay inside of `top`, the repository. An absolute one may be anywhere: it
 * comes from the input alone, and its documents are read as schemas and not shown.
 */
function createSchemaDocuments({ root, top, downloads }) {
    return {
        check: (locations) => locations.flatMap((location) => (location.kind === 'path' ? checkPath(location, root, top) : [])),
        address: (location, expanded) => {
            if (location.kind === 'url')
                return { kind: 'url', url: new URL(expanded).href };
            if ((0,external_node_path_.isAbsolute)(expanded))
                return { kind: 'file', path: expanded, below: fixedFolder(location.template), followed: false };
            return { kind: 'file', path: (0,external_node_path_.resolve)(root, expanded), below: top, followed: true };
        },
        follow,
        load: async (address) => (address.kind === 'file' ? readSchemaFile(address) : await downloads.load(address.url)),
        nameOf: (address) => (address.kind === 'file' ? fileName(address.path, top) : `${new URL(address.url).origin}${new URL(address.url).pathname}`),
    };
}
function checkPath({ template, folder }, root, top) {
    const example = template.replaceAll(/\{\{.*?\}\}/g, 'x');
    const written = (0,one_line/* beginning */.Ir)(folder ?? template, 100);
    if (!(0,external_node_path_.isAbsolute)(example) && leadsOut(top, (0,external_node_path_.resolve)(root, example))) {
        return [{ code: 'OSOP-INPUT-001', severity: 'error', message: `input schema-location: \`${written}\` leads out of the repository`, hint: 'a relative path counts from working-directory; write a path outside of the repository from / on' }];
    }
    if (folder === undefined || (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, folder), { throwIfNoEntry: false })?.isDirectory() === true)
        return [];
    return [{ code: 'OSOP-INPUT-004', severity: 'error', message: `input schema-location: there is no folder \`${written}\``, hint: 'a relative path counts from working-directory; the path of one schema ends in json' }];
}
/** A document may name others of its own origin, or of the folder that the location names. */
function follow(from, reference) {
    const elsewhere = { refused: 'refers to a document of another place, which is not followed' };
    if (from.kind === 'url') {
        if (!URL.canParse(reference, from.url))
            return { refused: 'refers to what is no address' };
        const url = new URL(reference, from.url);
        return url.origin === new URL(from.url).origin ? { kind: 'url', url: url.href } : elsewhere;
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || reference.startsWith('/') || reference.includes('\0'))
        return elsewhere;
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(from.path), reference);
    return leadsOut(from.below, path) ? elsewhere : { ...from, path };
}
/** The folder that a template names before its first variable. */
function fixedFolder(template) {
    const [fixed = ''] = template.split('{{');
    return fixed.endsWith('/') ? fixed : (0,external_node_path_.dirname)(fixed);
}
function fileName(path, top) {
    return leadsOut(top, path) ? path : (0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __webpack_require__(34037);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(63173);
// EXTERNAL MODULE: ./build/compiled/core/net/endpoint.js
var net_endpoint = __webpack_require__(13931);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/schema-locations.js



const variables = {
    NormalizedKubernetesVersion: ({ version }) => version,
    StrictSuffix: ({ strict }) => (strict ? '-strict' : ''),
    ResourceKind: ({ kind }) => kind.toLowerCase(),
    ResourceAPIVersion: ({ apiVersion }) => apiVersion.split('/').at(-1) ?? '',
    Group: ({ apiVersion }) => apiVersion.split('/')[0] ?? '',
    KindSuffix: ({ apiVersion }) => {
        const [group = '', version] = apiVersion.split('/');
        return `-${[group.split('.')[0] ?? '', ...(version === undefined ? [] : [version])].join('-').toLowerCase()}`;
    },
};
const layout = '/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';
/** Reads the input: the locations in the order in which they are tried, `default` alone where it is empty. */
function readSchemaLocations(written) {
    const read = (written.length === 0 ? ['default'] : written).map(readLocation);
    return {
        locations: read.flatMap((location) => ('code' in location ? [] : [location])),
        problems: read.flatMap((location) => ('code' in location ? [location] : [])),
    };
}
function readLocation(text) {
    if (text === 'default')
        return { kind: 'default' };
    const template = text.endsWith('json') ? text : `${text.replace(/\/+$/, '')}${layout}`;
    const wrong = templateProblem(template);
    if (wrong !== undefined)
        return problem(text, wrong.what, wrong.hint);
    if (/^https?:\/\//i.test(text))
        return readUrl(text, template);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return problem(text, 'is neither a path nor an https URL', 'give a path, or a URL that begins with https://');
    return { kind: 'path', template, folder: text.endsWith('json') || text.includes('{{') ? undefined : text };
}
/** What is asked for comes from manifests, whom it is asked of from the input alone. */
function readUrl(text, template) {
    const host = /^[^/]*\/\/([^/]*)/.exec(template)?.[1] ?? '';
    if (host.includes('{{'))
        return problem(text, 'has a variable in its host', 'variables can stand in the path');
    const endpoint = (0,net_endpoint/* parseEndpoint */.Bk)(template.replaceAll(/\{\{.*?\}\}/g, 'x'), { allowHttp: false });
    if (endpoint.kind === 'usable')
        return { kind: 'url', template, origin: endpoint.url.origin };
    return problem(text, endpoint.reason, 'give an https URL without credentials');
}
function templateProblem(template) {
    const known = `known: ${Object.keys(variables).map((name) => `{{ .${name} }}`).join(', ')}`;
    for (const part of template.split('{{').slice(1)) {
        const end = part.indexOf('}}');
        if (end === -1)
            return { what: 'has a `{{` that is not closed', hint: known };
        const inside = part.slice(0, end).trim();
        if (inside.startsWith('.') && Object.hasOwn(variables, inside.slice(1)))
            continue;
        const near = (0,did_you_mean/* nearest */.p)(inside.replace(/^\./, ''), Object.keys(variables));
        return { what: `has the unknown variable \`${(0,one_line/* beginning */.Ir)(inside, 60)}\``, hint: near === undefined ? known : `did you mean {{ .${near} }}? ${known}` };
    }
    return undefined;
}
/** Credentials in a URL, and its query, are not repeated. */
function problem(text, what, hint) {
    const shown = /^https?:/i.test(text) ? text.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '') : text;
    return { code: 'OSOP-INPUT-001', severity: 'error', message: `input schema-location: \`${(0,one_line/* beginning */.Ir)(shown, 100)}\` ${what}`, hint };
}
/** Groups, versions and kinds are of this form; anything else could lead a path or URL elsewhere. */
const plain = /^[A-Za-z0-9](?:[-A-Za-z0-9]|\.(?!\.))*$/;
/** The path or URL of a kind's schema; undefined where the manifest's own words cannot be part of one. */
function expandTemplate(template, subject) {
    if (![subject.kind, ...subject.apiVersion.split('/')].every((word) => plain.test(word)))
        return undefined;
    return template.replaceAll(/\{\{\s*\.(\w+)\s*\}\}/g, (_, name) => variables[name]?.(subject) ?? '');
}
/** The versions that the input kubernetes-version names, which was found good. Without one templates say `master`, as kubeconform's do. */
function schemaVersions(written, newest) {
    const texts = written.length === 0 ? ['master'] : written;
    return texts.map((text) => {
        const [, minor, patch = '.0'] = /^v?(\d+\.\d+)(\.\d+)?$/.exec(text) ?? [];
        return minor === undefined ? { minor: newest, normalized: 'master' } : { minor, normalized: `v${minor}${patch}` };
    });
}

// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var proxy = __webpack_require__(47736);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/json-schema/prepare-schema.js


/**
 * Keeps of a schema what says something about a value, after a check that it is written as the drafts want it. Ids are
 * left out: a document is known by where it was found, and by nothing that it says of itself.
 */
function prepareSchema(document, rename) {
    const reading = new Reading(rename);
    const schema = reading.schema(document, '', 0);
    return reading.unusable === undefined ? { schema } : { unusable: reading.unusable };
}
/** Keywords by what they hold. */
const namesOf = {
    schemas: ['allOf', 'anyOf', 'oneOf'],
    schema: ['not', 'if', 'then', 'else', 'additionalProperties', 'additionalItems', 'contains', 'propertyNames'],
    items: ['items'],
    map: ['properties', 'patternProperties', 'definitions', '$defs'],
    dependencies: ['dependencies'],
    number: ['minimum', 'maximum'],
    positive: ['multipleOf'],
    count: ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
    text: ['pattern'],
    boolean: ['uniqueItems'],
    values: ['enum'],
    value: ['const'],
};
const keywords = Object.keys(namesOf).flatMap((kind) => namesOf[kind].map((name) => [name, kind]));
const types = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);
/** Formats that Kubernetes gives a meaning; all others are remarks. */
const formats = new Set(['date-time', 'int32', 'byte']);
const deepest = 200;
class Reading {
    unusable;
    #rename;
    constructor(rename) {
        this.#rename = rename;
    }
    schema(value, pointer, depth) {
        if (typeof value === 'boolean')
            return value;
        if (!(0,json/* isJsonObject */.O)(value))
            return this.#wrong(pointer, 'is no schema');
        if (depth > deepest)
            return this.#wrong(pointer, 'is nested too deeply');
        const kept = {};
        for (const [name, kind] of keywords) {
            const found = Object.hasOwn(value, name) ? value[name] : undefined;
            if (found !== undefined)
                kept[name] = this.#keyword(kind, found, { pointer: `${pointer}/${name}`, depth });
        }
        return { ...kept, ...this.#limits(value, pointer), ...this.#required(value, pointer), ...this.#format(value), ...this.#reference(value, pointer), ...this.#type(value, kept, pointer) };
    }
    #keyword(kind, value, at) {
        const { pointer, depth } = at;
        switch (kind) {
            case 'schema':
                return this.schema(value, pointer, depth + 1);
            case 'items':
                return Array.isArray(value) ? this.#keyword('schemas', value, at) : this.schema(value, pointer, depth + 1);
            case 'schemas':
                if (!Array.isArray(value) || value.length === 0)
                    return this.#wrong(pointer, 'is no list of schemas');
                return value.map((item, index) => this.schema(item, `${pointer}/${index}`, depth + 1));
            case 'map':
                return this.#map(value, pointer, (item, place) => this.schema(item, place, depth + 1));
            case 'dependencies':
                return this.#map(value, pointer, (item, place) => (isTexts(item) ? item : this.schema(item, place, depth + 1)));
            default:
                return isWritten[kind](value) ? value : this.#wrong(pointer, 'has a value that no draft of JSON Schema allows');
        }
    }
    #map(value, pointer, read) {
        if (!(0,json/* isJsonObject */.O)(value))
            return this.#wrong(pointer, 'is no mapping of schemas');
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(item, `${pointer}/${(0,pointers/* escapeSegment */.pv)(name)}`)]));
    }
    /** Draft 4 and OpenAPI say by true that a limit itself is left out; later drafts give the limit. */
    #limits(schema, pointer) {
        const found = {};
        for (const [exclusive, inclusive] of [['exclusiveMinimum', 'minimum'], ['exclusiveMaximum', 'maximum']]) {
            const value = schema[exclusive];
            if (value === true && typeof schema[inclusive] === 'number')
                found[exclusive] = schema[inclusive];
            else if (typeof value === 'number')
                found[exclusive] = value;
            else if (value !== undefined && typeof value !== 'boolean')
                this.#wrong(`${pointer}/${exclusive}`, 'has a value that no draft of JSON Schema allows');
        }
        return found;
    }
    /** Draft 3 wrote true at the field itself, which later drafts do not read. */
    #required({ required }, pointer) {
        if (required === undefined || typeof required === 'boolean')
            return {};
        if (isTexts(required))
            return { required: [...new Set(required)] };
        this.#wrong(`${pointer}/required`, 'is no list of names');
        return {};
    }
    #format({ format }) {
        return format !== undefined && formats.has(format) ? { format } : {};
    }
    #reference({ $ref }, pointer) {
        if ($ref === undefined)
            return {};
        if (typeof $ref !== 'string') {
            this.#wrong(`${pointer}/$ref`, 'is no reference');
            return {};
        }
        const renamed = this.#rename($ref);
        if ('name' in renamed)
            return { $ref: renamed.name };
        this.#wrong(`${pointer}/$ref`, renamed.refused);
        return {};
    }
    /** An integer or string is one whatever else is said of its type; null is allowed by OpenAPI's `nullable`. */
    #type(schema, kept, pointer) {
        if (schema['x-kubernetes-int-or-string'] === true || schema['format'] === 'int-or-string')
            return { type: ['integer', 'string'] };
        const { type } = schema;
        if (type === undefined)
            return {};
        const list = Array.isArray(type) ? type : [type];
        if (list.length === 0 || !list.every((name) => types.has(name))) {
            this.#wrong(`${pointer}/type`, 'is no type of JSON Schema');
            return {};
        }
        if (schema['nullable'] !== true || list.includes('null'))
            return { type };
        return { type: [...list, 'null'], ...(Array.isArray(kept['enum']) ? { enum: [...kept['enum'], null] } : {}) };
    }
    #wrong(pointer, what) {
        this.unusable ??= `${pointer === '' ? 'the whole' : pointer} ${what}`;
        return true;
    }
}
const isWritten = {
    number: (value) => typeof value === 'number',
    positive: (value) => typeof value === 'number' && value > 0,
    count: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
    text: (value) => typeof value === 'string',
    boolean: (value) => typeof value === 'boolean',
    values: (value) => Array.isArray(value) && value.length > 0,
    value: () => true,
};
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./build/compiled/commands/validate/schema-documents.js

/** More documents than this that others refer to are fetched for nobody. */
const mostReferred = 200;
/** The schemas of locations, each read and compiled once. A document that cannot be used is a problem, told once. */
class CompiledSchemas {
    problems = [];
    #source;
    #documents = new Map();
    #resolutions = new Map();
    #names = new Map();
    #compiler;
    #referred = 0;
    constructor(source) {
        this.#source = source;
    }
    /** The check that a document describes. */
    async resolve(address) {
        return await once(this.#resolutions, this.#name(address), async () => await this.#resolve(address));
    }
    async #resolve(address) {
        const reached = new Map([[this.#name(address), address]]);
        for (const [name, at] of reached) {
            const document = await once(this.#documents, name, async () => await this.#add(at));
            if (document.kind === 'missing' && at !== address)
                return this.#unusable(address, `it refers to ${this.#source.nameOf(at)}, which is not there`);
            if (document.kind !== 'added')
                return document;
            for (const next of document.refersTo)
                reached.set(this.#name(next), next);
        }
        const compiled = (await this.#compilation()).compile(this.#name(address));
        if ('unusable' in compiled)
            return this.#unusable(address, compiled.unusable.replaceAll(/\bd\d+(?=#)| from id d\d+/g, ''));
        return { kind: 'schema', check: ({ value }) => compiled.check(value) };
    }
    async #add(address) {
        const loaded = await this.#source.load(address);
        if (loaded.kind === 'missing')
            return loaded;
        if (loaded.kind === 'failed')
            return { kind: 'unusable', reason: `its schema ${this.#source.nameOf(address)} could not be read: ${loaded.reason}` };
        const parsed = parse(loaded.text);
        if ('position' in parsed)
            return this.#unusable(address, 'it is not JSON', lineAndColumn(loaded.text, parsed.position));
        const refersTo = [];
        const prepared = prepareSchema(parsed.value, (reference) => {
            const [path = '', fragment = ''] = reference.split('#', 2);
            const target = path === '' ? address : this.#source.follow(address, path);
            if ('refused' in target)
                return target;
            if (path !== '')
                refersTo.push(target);
            return this.#refer(target) ? { name: `${this.#name(target)}#${fragment}` } : { refused: `refers to one document too many: more than ${mostReferred} are not read` };
        });
        if ('unusable' in prepared)
            return this.#unusable(address, `it is no JSON Schema: ${prepared.unusable}`);
        (await this.#compilation()).add(this.#name(address), prepared.schema);
        return { kind: 'added', refersTo };
    }
    #refer(target) {
        if (!this.#names.has(keyOf(target)))
            this.#referred += 1;
        return this.#referred <= mostReferred;
    }
    #unusable(address, why, place = { line: 1, column: 1 }) {
        const name = this.#source.nameOf(address);
        const inside = address.kind === 'file' && address.followed;
        this.problems.push({
            code: 'OSOP-MANIFEST-002', severity: 'error', message: `the schema ${name} cannot be used: ${why}`,
            ...(inside ? { where: { file: name, ...place } } : {}),
            hint: 'the manifests of its kind were not checked; correct the schema, or name another schema-location before it',
        });
        return { kind: 'unusable', reason: `its schema ${name} cannot be used` };
    }
    #name(address) {
        const key = keyOf(address);
        const name = this.#names.get(key) ?? `d${this.#names.size}`;
        this.#names.set(key, name);
        return name;
    }
    async #compilation() {
        this.#compiler ??= Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 49549)).then(({ createSchemaCompiler }) => createSchemaCompiler());
        return await this.#compiler;
    }
}
function keyOf(address) {
    return address.kind === 'file' ? `${address.below} ${address.path}` : address.url;
}
async function once(known, key, make) {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return await made;
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        // The message may quote the text, of which nothing is shown.
        return { position: Number(/ at position (\d+)/.exec(error.message)?.[1] ?? 0) };
    }
}
function lineAndColumn(text, position) {
    const before = text.slice(0, position).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./build/compiled/commands/validate/look-up-kinds.js








/** Reads the input schema-location. Nothing is read or fetched before a kind is looked up. */
function openLookUp({ settings, host, root, top, store }) {
    const { locations, problems } = readSchemaLocations(settings.schemaLocations);
    const cache = createSchemaCache({ temporaryFolder: host.env['RUNNER_TEMP'], day: host.clock.now().toISOString().slice(0, 10) });
    const downloads = createDownloads({ clock: host.clock, redact: (0,redact.createRedactor)(settings.secrets), signal: host.signal, cache, proxy: (0,proxy/* readProxyRules */.q)(host.env) });
    const source = createSchemaDocuments({ root, top, downloads });
    const schemas = new CompiledSchemas(source);
    const versions = schemaVersions(settings.kubernetesVersions, store.versions.at(-1) ?? '');
    return {
        lookUp: async (kinds, definitions) => {
            let known;
            const search = new Search({ locations, store, source, schemas, strict: settings.strict, defined: async () => await (known ??= definitions()) });
            try {
                return new Map(await Promise.all(kinds.map(async (kind) => [look_up_kinds_keyOf(kind), await search.all(kind, versions)])));
            }
            finally {
                downloads.close();
            }
        },
        storeFirst: locations[0]?.kind === 'default',
        wrong: [...problems, ...source.check(locations)],
        problems: schemas.problems,
    };
}
class Search {
    #places;
    constructor(places) {
        this.#places = places;
    }
    /** The schema of a kind: of all versions together, since all must fit. */
    async all(kind, versions) {
        const checks = new Set();
        for (const version of versions) {
            const found = await this.#one(kind, version);
            if (found.kind !== 'schema')
                return found;
            checks.add(found.check);
        }
        return { kind: 'schema', check: allOf([...checks]) };
    }
    /** Definitions of the repository are looked at last where the input does not say `default`. */
    async #one(kind, version) {
        const { locations } = this.#places;
        for (const location of locations) {
            const found = location.kind === 'default' ? await this.#default(kind, version) : await this.#at(location, kind, version);
            if (found.kind !== 'missing')
                return found;
        }
        if (locations.some((location) => location.kind === 'default'))
            return { kind: 'missing' };
        return (await this.#places.defined()).get(look_up_kinds_keyOf(kind)) ?? { kind: 'missing', reason: `there is no schema for ${kind.apiVersion} ${kind.kind} at any schema-location` };
    }
    async #default(kind, { minor }) {
        const { store, strict, defined } = this.#places;
        const shape = store.find(kind.apiVersion, kind.kind, minor);
        if (shape !== undefined)
            return { kind: 'schema', check: ({ value }) => (0,check_shape/* explainMisfit */.qN)(value, shape, { strict }) };
        return (await defined()).get(look_up_kinds_keyOf(kind)) ?? { kind: 'missing' };
    }
    async #at(location, { apiVersion, kind }, { normalized }) {
        const { source, schemas, strict } = this.#places;
        const expanded = expandTemplate(location.template, { apiVersion, kind, version: normalized, strict });
        return expanded === undefined ? { kind: 'missing' } : await schemas.resolve(source.address(location, expanded));
    }
}
/** What several schemas say of an object, each thing once. */
function allOf(checks) {
    return (object) => {
        const findings = new Map();
        for (const check of checks) {
            const outcome = check(object);
            if ('couldNotCheck' in outcome)
                return outcome;
            for (const finding of outcome)
                findings.set(`${finding.pointer} ${finding.message}`, finding);
        }
        return [...findings.values()];
    };
}
function look_up_kinds_keyOf({ apiVersion, kind }) {
    return `${apiVersion}/${kind}`;
}


/***/ }),

/***/ 34037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ fitsShape),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   gT: () => (/* binding */ scalarMessage),
/* harmony export */   qN: () => (/* binding */ explainMisfit),
/* harmony export */   tK: () => (/* binding */ missingField),
/* harmony export */   xv: () => (/* binding */ enumMessage)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63173);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24971);
/* harmony import */ var _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51251);





/**
 * Whether a value is what its type says, without saying why not: most are, and the answer costs no memory. Null counts
 * as absent wherever the field may be absent, as the API server reads it.
 */
function fitsShape(value, shape, options) {
    switch (shape.kind) {
        case 'scalar':
            // Most are texts of any form.
            return shape.code === 's' ? typeof value === 'string' : _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[shape.code].fits(value);
        case 'enum':
            return typeof value === 'string' && isOneOf(value, shape.values);
        case 'bounded':
            return boundedFinding(value, shape) === undefined;
        case 'array':
            return Array.isArray(value) && fitsItems(value, shape.items, options);
        case 'map':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsMap(value, shape.values, options);
        case 'object':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsObject(value, shape, options);
    }
}
function fitsItems(items, shape, options) {
    // By index here and below: to collect an iterator for each list is a thirtieth of the time of validation.
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (item === undefined || item === null || !fitsShape(item, shape, options))
            return false;
    }
    return true;
}
function fitsMap(value, shape, options) {
    for (const key in value) {
        const item = value[key];
        if (item !== undefined && item !== null && !fitsShape(item, shape, options))
            return false;
    }
    return true;
}
function fitsObject(value, shape, options) {
    for (const key in value) {
        const item = value[key];
        const field = shape.properties.get(key);
        if (field === undefined) {
            if (options.strict && !shape.open)
                return false;
        }
        else if (item !== undefined && item !== null && !fitsShape(item, field, options))
            return false;
    }
    const { required } = shape;
    for (let index = 0; index < required.length; index += 1)
        if (!isGiven(value, required[index]))
            return false;
    return true;
}
function isGiven(value, name = '') {
    return Object.hasOwn(value, name) && value[name] !== null && value[name] !== undefined;
}
/** Everything that keeps a value from fitting its type, in the order of the file. */
function explainMisfit(value, shape, options) {
    const findings = [];
    new Explanation(findings, options).value(value, shape, '', '');
    return findings;
}
/** More than this about one object is of use to nobody. */
const mostFindings = 50;
class Explanation {
    #findings;
    #options;
    constructor(findings, options) {
        this.#findings = findings;
        this.#options = options;
    }
    /** `path` is the pointer in the manifest's own notation: `spec.containers[0].image`. */
    value(value, shape, pointer, path) {
        if (this.#findings.length >= mostFindings)
            return;
        if ((shape.kind === 'scalar' || shape.kind === 'enum') && fitsShape(value, shape, this.#options))
            return;
        switch (shape.kind) {
            case 'scalar':
                this.#add(pointer, scalarMessage(value, shape.code, path));
                return;
            case 'enum':
                this.#add(pointer, enumMessage(value, shape.values, path));
                return;
            case 'bounded': {
                const told = boundedFinding(value, shape, path);
                if (told !== undefined)
                    this.#add(pointer, told);
                return;
            }
            case 'array':
                if (!Array.isArray(value))
                    this.#add(pointer, { message: mustBe(path, 'a list', value), hint: 'write each item behind a dash' });
                else
                    this.#items(value, shape.items, pointer, path);
                return;
            case 'map':
            case 'object':
                if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
                    this.#add(pointer, { message: mustBe(path, 'a mapping', value), hint: 'write its fields below it, indented' });
                else if (shape.kind === 'map')
                    this.#fields(value, () => shape.values, pointer, path);
                else
                    this.#object(value, shape, pointer, path);
        }
    }
    #items(items, shape, pointer, path) {
        items.forEach((item, index) => {
            if (item === null)
                this.#add(`${pointer}/${index}`, { message: `\`${path}[${index}]\` is empty`, hint: 'give it a value, or take the dash away' });
            else
                this.value(item, shape, `${pointer}/${index}`, `${path}[${index}]`);
        });
    }
    #object(value, shape, pointer, path) {
        const missing = shape.required.filter((name) => !isGiven(value, name));
        const misspelled = shape.open || missing.length === 0 ? new Set() : new Set(Object.keys(value).filter((name) => !shape.properties.has(name)).slice(0, mostFindings).flatMap((name) => meantBy(name, namesOf(shape)) ?? []));
        for (const name of missing) {
            // What is there under a wrong name is told once, where it stands.
            if (this.#options.strict && misspelled.has(name))
                continue;
            // A field that is there but empty is shown where it stands.
            const empty = Object.hasOwn(value, name);
            this.#add(empty ? `${pointer}/${(0,_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(name)}` : pointer, missingField(name, path, empty ? 'empty' : 'missing'));
        }
        this.#fields(value, (name) => shape.properties.get(name) ?? (this.#options.strict && !shape.open ? namesOf(shape) : undefined), pointer, path);
    }
    /** `shapeOf` gives a field's type, the names that are known where it is unknown, or undefined where anything goes. */
    #fields(value, shapeOf, pointer, path) {
        for (const [name, item] of Object.entries(value)) {
            if (this.#findings.length >= mostFindings)
                return;
            const shape = shapeOf(name);
            const at = `${pointer}/${(0,_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(name)}`;
            const named = path === '' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 60) : `${path}.${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 60)}`;
            if (shape === undefined)
                continue;
            if (isNames(shape))
                this.#add(at, unknownField(name, named, shape), true);
            else if (item !== null && item !== undefined)
                this.value(item, shape, at, named);
        }
    }
    #add(pointer, { message, hint }, atKey = false) {
        if (this.#findings.length >= mostFindings)
            return;
        this.#findings.push({ code: 'OSOP-MANIFEST-003', severity: 'error', pointer, message, ...(hint === undefined ? {} : { hint }), ...(atKey ? { atKey } : {}) });
    }
}
/** A field that must be there and is not, below `path`. */
function missingField(name, path, how) {
    return { message: `\`${path === '' ? '' : `${path}.`}${name}\` is ${how}`, hint: `add \`${name}\`, which is required here` };
}
function isNames(value) {
    return Array.isArray(value);
}
const fieldNames = new WeakMap();
function namesOf(shape) {
    const names = fieldNames.get(shape) ?? [...shape.properties.keys()];
    fieldNames.set(shape, names);
    return names;
}
const guesses = new WeakMap();
/** Comparing names is slow: a file of ten thousand unknown fields of one type is no misspelling. */
const mostGuesses = 200;
/** The field that a name was meant to be. Each is compared once. */
function meantBy(name, known) {
    const told = guesses.get(known) ?? new Map();
    guesses.set(known, told);
    if (!told.has(name) && told.size < mostGuesses)
        told.set(name, (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, known));
    return told.get(name);
}
/** A field that is not known; `known` are those that are. */
function unknownField(name, path, known) {
    const near = meantBy(name, known);
    const some = known.length > 12 ? `${known.slice(0, 12).join(', ')}, … (${known.length} fields)` : known.join(', ');
    return { message: `unknown field \`${path}\``, hint: near === undefined ? `known here: ${some}` : `did you mean \`${near}\`?` };
}
/** A value that is no scalar of a code. */
function scalarMessage(value, code, path) {
    const { expected, hint } = _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[code];
    const message = mustBe(path, expected, value);
    if (hint !== undefined && (typeof value === 'string' || typeof value === 'number'))
        return { message, hint };
    if ((0,_scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfStringType */ .z)(code) && (typeof value === 'number' || typeof value === 'boolean'))
        return { message, hint: 'put it in quotes' };
    if (typeof value === 'string' && _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[code].fits(plainValue(value)))
        return { message, hint: 'write it without quotes' };
    return { message };
}
function plainValue(text) {
    if (/^[+-]?\d+(?:\.\d+)?$/.test(text))
        return Number(text);
    return text === 'true' || text === 'false' ? text === 'true' : text;
}
function isOneOf(value, allowed) {
    // Kubernetes takes the empty string for a field that is not given.
    return value === '' || allowed.includes(value);
}
/** A value that is none of those that are allowed. */
/** A definition in a pull request may list a million. */
const mostChoices = 40;
function enumMessage(value, allowed, path) {
    const near = typeof value === 'string' ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, allowed) : undefined;
    const given = allowed.filter((item) => item !== '').map((item) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(item, 60));
    const list = given.length > mostChoices ? `${given.slice(0, mostChoices).join(', ')}, … (${given.length} values)` : given.join(', ');
    return { message: mustBe(path, `one of ${list}`, value), ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }) };
}
/** What is wrong with a value of a type that has limits; undefined where nothing is. */
function boundedFinding(value, shape, path = '') {
    if (!_scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[shape.code].fits(value))
        return scalarMessage(value, shape.code, path);
    if (shape.values !== undefined && typeof value === 'string' && !shape.values.includes(value))
        return enumMessage(value, shape.values, path);
    if (shape.pattern !== undefined && typeof value === 'string' && !shape.pattern.test(value))
        return { message: mustBe(path, 'of another form', value), hint: `it must match ${shape.pattern.source}` };
    if (typeof value !== 'number')
        return undefined;
    if (shape.minimum !== undefined && value < shape.minimum)
        return { message: mustBe(path, `at least ${shape.minimum}`, value) };
    return shape.maximum !== undefined && value > shape.maximum ? { message: mustBe(path, `at most ${shape.maximum}`, value) } : undefined;
}
/** `path` is the pointer in the manifest's own notation, empty for the object as a whole. */
function mustBe(path, expected, value) {
    return `\`${path === '' ? 'the object' : path}\` must be ${expected}, not ${described(value)}`;
}
/** A value as people call it. Text is quoted, for its type is what is wrong as a rule. */
function described(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return `the string ${JSON.stringify((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value, 60))}`;
    return `${typeof value === 'number' ? 'the number' : 'the boolean'} ${String(value)}`;
}


/***/ }),

/***/ 24773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkObjectName),
/* harmony export */   s: () => (/* binding */ isNameOfLabels)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12659);

/** Kinds whose names follow another rule than a subdomain's. By the kind alone: groups do not share these names. */
const rules = new Map([
    ['Namespace', 'label'],
    ['Service', 'label'],
    ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map((kind) => [kind, 'path']),
]);
const [dash, dot, zero, nine, a, z] = [45, 46, 48, 57, 97, 122];
/** Labels of RFC 1123 with dots between them, or one label. A loop, because it runs for every name and port of every manifest. */
function isNameOfLabels(text, dots) {
    // Before the first character and behind the last, as around a dot, a dash may not stand.
    let before = dot;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const edge = before === dot;
        if (code === dot) {
            if (dots === 'without dots' || edge || before === dash)
                return false;
        }
        else if (code === dash) {
            if (edge)
                return false;
        }
        else if (!(code >= a && code <= z) && !(code >= zero && code <= nine))
            return false;
        before = code;
    }
    return before !== dot && before !== dash;
}
const tests = {
    subdomain: { fits: (name) => name.length <= 253 && isNameOfLabels(name, 'with dots'), may: 'has at most 253 lower-case letters, digits, dashes and dots, and begins and ends with a letter or digit' },
    label: { fits: (name) => name.length <= 63 && isNameOfLabels(name, 'without dots'), may: 'has at most 63 lower-case letters, digits and dashes, and begins and ends with a letter or digit' },
    path: { fits: (name) => name !== '.' && name !== '..' && !/[/%]/.test(name), may: 'has no `/` and no `%`, and is neither `.` nor `..`' },
};
/**
 * Whether an object may have its name, by the kind's rule
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). The API server puts characters of its own
 * behind a `generateName`, which may end in a dash for that reason.
 */
function checkObjectName(kind, name, field = 'name') {
    const rule = tests[rules.get(kind) ?? 'subdomain'];
    if (rule.fits(field === 'name' ? name : name.replace(/-$/, 'a')))
        return undefined;
    return {
        code: 'OSOP-MANIFEST-003', severity: 'error', pointer: `/metadata/${field}`,
        message: `\`metadata.${field}\` cannot be ${JSON.stringify((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .beginning */ .Ir)(name, 80))}`,
        hint: `the name of a ${kind} ${rule.may}`,
    };
}


/***/ }),

/***/ 24971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
function valueAt(value, pointer) {
    return segmentsOf(pointer).reduce((at, segment) => childOf(at, segment), value);
}
/** One step of a pointer. */
function childOf(value, segment) {
    if (Array.isArray(value))
        return /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}
/** The steps of a pointer, without their escapes. */
function segmentsOf(pointer) {
    return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of steps. */
function pointerOf(segments) {
    return segments.map((segment) => `/${escapeSegment(segment)}`).join('');
}
/** One step as it stands in a pointer. */
function escapeSegment(segment) {
    return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 51251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scalarRules),
/* harmony export */   z: () => (/* binding */ isOfStringType)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24773);

const isText = (value) => typeof value === 'string';
const isInteger = (value) => typeof value === 'number' && Number.isInteger(value);
const isPort = (value) => isInteger(value) && value >= 1 && value <= 65_535;
/** https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go */
const quantity = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
/** https://pkg.go.dev/time#ParseDuration; a bare number counts seconds for Argo CD. */
const duration = /^[+-]?(?:\d+|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const time = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const base64 = /^(?:[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*)$/;
/** Letters, digits and single dashes, with a letter: https://www.rfc-editor.org/rfc/rfc6335#section-5.1 */
function isPortName(value) {
    return value.length <= 15 && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameOfLabels */ .s)(value, 'without dots') && /[a-z]/.test(value) && !value.includes('--');
}
function isBase64(value) {
    return base64.test(value) && value.replace(/[\r\n]/g, '').length % 4 === 0;
}
/** The rule of each code. */
const scalarRules = {
    s: { expected: 'a string', fits: isText },
    i: { expected: 'an integer', fits: isInteger },
    i32: { expected: 'an integer of 32 bits', fits: (value) => isInteger(value) && value >= -2_147_483_648 && value <= 2_147_483_647 },
    f: { expected: 'a number', fits: (value) => typeof value === 'number' },
    b: { expected: 'true or false', fits: (value) => typeof value === 'boolean' },
    q: { expected: 'a quantity', fits: (value) => typeof value === 'number' || (isText(value) && quantity.test(value)), hint: 'for example 500m, 2, 128Mi or 1Gi' },
    x: { expected: 'an integer or a string', fits: (value) => isText(value) || isInteger(value) },
    t: { expected: 'a time', fits: (value) => isText(value) && time.test(value), hint: 'for example "2026-01-31T12:00:00Z"' },
    y: { expected: 'base64 text', fits: (value) => isText(value) && isBase64(value), hint: 'encode the value with base64, or use stringData for plain text' },
    d: { expected: 'a duration', fits: (value) => isText(value) && (value === '' || duration.test(value)), hint: 'for example 30s, 5m or 1h30m' },
    j: { expected: 'anything', fits: () => true },
    o: { expected: 'a mapping', fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    port: { expected: 'a port from 1 to 65535', fits: isPort },
    port0: { expected: 'a port from 1 to 65535', fits: (value) => value === 0 || isPort(value) },
    xport: { expected: 'a port from 1 to 65535, or the name of one', fits: (value) => (isText(value) ? isPortName(value) : isPort(value)), hint: 'a name has at most 15 lower-case letters, digits and dashes; a number stands without quotes' },
    pname: { expected: 'the name of a port', fits: (value) => isText(value) && (value === '' || isPortName(value)), hint: 'at most 15 lower-case letters, digits and single dashes, with at least one letter' },
    label: { expected: 'an RFC 1123 label', fits: (value) => isText(value) && value.length <= 63 && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameOfLabels */ .s)(value, 'without dots'), hint: 'at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit' },
};
/** Codes that any string of YAML fits by its type: a string that does not fit has the wrong form. */
function isOfStringType(code) {
    return ['s', 'q', 'x', 't', 'y', 'd', 'xport', 'pname', 'label'].includes(code);
}


/***/ })

};
