export const id = 1158;
export const ids = [1158,9752];
export const modules = {

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

/***/ 62824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ imagesInValues),
/* harmony export */   y: () => (/* binding */ imagesOfMapping)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24971);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26066);



const exact = { repository: 'repository', repo: 'repository', registry: 'registry', tag: 'tag', digest: 'digest', name: 'name' };
const compound = /^(.*?)[_-]?image(?:[_-]?(repository|repo|name|registry|tag|digest|version))?$/i;
/**
 * The images among the keys of one mapping, whose own key is `holder`: `image: name:tag`; `repository`, `registry`,
 * `tag` and `digest`; `imageName` and `imageTag`, with or without underscores and words before them.
 * A `label` is `image` or `webImage` where keys carry it, else empty: the mapping itself is the image.
 */
function imagesOfMapping(entries, holder) {
    const groups = new Map();
    for (const [key, value] of entries) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) || Array.isArray(value))
            continue;
        const [prefix, part] = partOf(key) ?? [];
        if (prefix === undefined || part === undefined)
            continue;
        const group = groups.get(prefix) ?? {};
        groups.set(prefix, group);
        // `tag` and `imageTag` in one mapping: the plain one is for the mapping as a whole.
        group[part] ??= key;
    }
    return [...groups].flatMap(([prefix, group]) => imageOf(group, { entries, holder, prefix }) ?? []);
}
function partOf(key) {
    if (Object.hasOwn(exact, key))
        return ['', exact[key] ?? 'name'];
    const match = compound.exec(key);
    if (match === null)
        return undefined;
    const word = match[2]?.toLowerCase();
    const part = word === undefined ? 'image' : word === 'version' ? 'tag' : word === 'name' || word === 'repo' ? 'repository' : word;
    return [match[1] ?? '', part];
}
function imageOf(group, { entries, holder, prefix }) {
    const text = (key) => {
        const value = key === undefined ? undefined : entries.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const isImage = /image$/i.test(holder);
    const repository = text(group.repository) === undefined ? (text(group.image) !== undefined ? group.image : isImage && text(group.name) !== undefined ? group.name : undefined) : group.repository;
    const version = { ...(group.tag === undefined ? {} : { tag: group.tag }), ...(group.digest === undefined ? {} : { digest: group.digest }) };
    const label = labelOf(group, prefix);
    if (repository === undefined) {
        const compoundTag = /image/i.test(group.tag ?? group.digest ?? '');
        return (isImage || compoundTag) && Object.keys(version).length > 0 ? { form: 'parts', keys: { ...version, tagKey: group.tag ?? 'tag' }, name: undefined, label } : undefined;
    }
    const written = text(repository) ?? '';
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(written);
    if ('wrong' in reference)
        return undefined;
    const alone = Object.keys(version).length === 0 && repository === group.image;
    if (reference.tag !== undefined || reference.digest !== undefined || alone)
        return { form: 'whole', key: repository, name: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(reference), label: labelOf({ image: repository }, prefix) };
    // A mere `name` is an image only where a version stands beside it.
    if (repository === group.name && Object.keys(version).length === 0)
        return undefined;
    const registry = text(group.registry);
    const registryKey = registry === undefined ? {} : { registry: group.registry ?? '' };
    return { form: 'parts', keys: { repository, ...registryKey, ...version, tagKey: group.tag ?? tagKeyFor(repository) }, name: joined(registry, written), label };
}
function labelOf(group, prefix) {
    const carried = [group.image, group.repository, group.tag, group.digest].some((key) => key !== undefined && /image/i.test(key));
    return carried ? (prefix === '' ? 'image' : `${prefix}Image`) : '';
}
function joined(registry, repository) {
    if (registry === undefined || repository.startsWith(`${registry}/`))
        return repository;
    return `${registry.replace(/\/+$/, '')}/${repository}`;
}
function tagKeyFor(repository) {
    const match = /^(.*image[_-]?)(name|repository|repo)$/i.exec(repository);
    if (match === null)
        return 'tag';
    return (match[1] ?? '') + (/[A-Z]/.test(match[2]?.[0] ?? '') ? 'Tag' : 'tag');
}
/** All images in Helm values, at any depth and in lists. */
function imagesInValues(value, pointer = '', holder = '') {
    if (Array.isArray(value))
        return value.flatMap((item, index) => imagesInValues(item, `${pointer}/${index}`, holder));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return [];
    const entries = new Map(Object.entries(value).map(([key, held]) => [key, held ?? null]));
    const own = imagesOfMapping(entries, holder).map((image) => ({ image, holder: pointer, path: image.label === '' ? pointer : `${pointer}/${(0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(image.label)}` }));
    return [...own, ...[...entries].flatMap(([key, held]) => imagesInValues(held, `${pointer}/${(0,_manifests_pointers_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(key)}`, key))];
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

/***/ 92932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ parseEnvironmentsPath),
/* harmony export */   PZ: () => (/* binding */ isOfEnvironment),
/* harmony export */   _q: () => (/* binding */ pairFiles),
/* harmony export */   lj: () => (/* binding */ neutralName)
/* harmony export */ });
/** Reads `environments-path`: a folder, or a pattern with `{env}` in it, such as `envs/{env}` or `values/{env}.yaml`, and `*` for what differs from one application to the next. */
function parseEnvironmentsPath(text) {
    const steps = text.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').split('/').filter((step) => step !== '' && step !== '.');
    if (text.startsWith('/') || steps.includes('..') || /\p{Cc}/u.test(text))
        return { wrong: 'leads out of the repository' };
    if (steps.some((step) => step.split('*').length > 2))
        return { wrong: 'has more than one `*` between two slashes' };
    if (steps.some((step) => /[{}]/.test(step.replaceAll('{env}', ''))))
        return { wrong: 'has braces that are not `{env}`' };
    return { steps };
}
/** The files of an environment with their counterparts in the other, in the order of the paths. */
function pairFiles(paths, environments, where) {
    const known = new Set(paths);
    const pairs = [];
    const alone = [];
    for (const path of paths) {
        const possible = counterparts(path, environments, where);
        if (possible === undefined)
            continue;
        const found = possible.filter((candidate) => candidate !== path && known.has(candidate));
        const [target] = found;
        if (target !== undefined && found.length === 1)
            pairs.push({ source: path, target });
        else
            alone.push({ path, found });
    }
    return withoutRivals(pairs, alone);
}
/** Two files of the one environment cannot both be the counterpart of one of the other. */
function withoutRivals(pairs, alone) {
    const count = new Map();
    for (const { target } of pairs)
        count.set(target, (count.get(target) ?? 0) + 1);
    const isSure = ({ target }) => count.get(target) === 1;
    return { pairs: pairs.filter(isSure), alone: [...alone, ...pairs.filter((pair) => !isSure(pair)).map(({ source, target }) => ({ path: source, found: [target] }))] };
}
/** True for a file of the environment. */
function isOfEnvironment(path, environment, where) {
    return counterparts(path, { from: environment, to: environment }, where) !== undefined;
}
/** Most places of a path that are replaced each by itself; more are replaced all at once. */
const mostPlaces = 4;
/** The paths that may be a file's counterpart; undefined for a file that is not of the environment. */
function counterparts(path, { from, to }, { steps }) {
    const segments = path.split('/');
    if (steps.length > segments.length)
        return undefined;
    const begin = [];
    for (const [index, step] of steps.entries()) {
        const star = starOf(step.replaceAll('{env}', from), segments[index] ?? '');
        if (star === undefined)
            return undefined;
        begin.push(step.replaceAll('{env}', to).replace('*', () => star));
    }
    const inPattern = steps.some((step) => step.includes('{env}'));
    const rest = segments.slice(steps.length);
    const places = rest.flatMap((segment, index) => {
        const other = index === rest.length - 1 ? otherFile(segment, { from, to }) : segment === from ? to : undefined;
        return other === undefined ? [] : [{ index, other }];
    });
    if (!inPattern && places.length === 0)
        return undefined;
    return [...new Set(choices(places).filter((chosen) => inPattern || chosen.length > 0).map((chosen) => {
            const other = new Map(chosen.map((place) => [place.index, place.other]));
            return [...begin, ...rest.map((segment, index) => other.get(index) ?? segment)].join('/');
        }))];
}
/** What the `*` of a step stands for (`''` without one); undefined where the step does not fit. */
function starOf(step, segment) {
    const [before = '', after] = step.split('*');
    if (after === undefined)
        return step === segment ? '' : undefined;
    const fits = segment.length >= before.length + after.length && segment.startsWith(before) && segment.endsWith(after);
    return fits ? segment.slice(before.length, segment.length - after.length) : undefined;
}
function choices(places) {
    if (places.length > mostPlaces)
        return [[], places];
    return Array.from({ length: 2 ** places.length }, (_, chosen) => places.filter((_place, index) => (chosen >> index) % 2 === 1));
}
/** The file of the other environment: of `dev.yaml`, `values-dev.yaml`, `api-dev.yaml` and `dev-values.yaml`. */
function otherFile(name, { from, to }) {
    const [, stem, extension] = /^(.+)(\.(?:ya?ml|json))$/.exec(name) ?? [];
    if (stem === undefined || extension === undefined)
        return undefined;
    if (stem === from)
        return to + extension;
    const values = /^([-_.]values)$/.exec(stem.slice(from.length))?.[1];
    if (stem.startsWith(from) && values !== undefined)
        return to + values + extension;
    const before = stem.slice(0, Math.max(0, stem.length - from.length));
    if (!stem.endsWith(from) || !/[-_.]$/.test(before))
        return undefined;
    // `values-pre-prod` are the values of `pre-prod`.
    if (/^values[-_.]/.test(before) && before.length > 'values-'.length)
        return undefined;
    return before + to + extension;
}
/** A name without the environment in it: `web-dev` and `web-prod` become `web-{env}`. Equal for what is the same in both. */
function neutralName(name, environment) {
    const parts = name.split(/([-_./])/);
    const wanted = environment.split(/([-_./])/);
    const neutral = [];
    for (let index = 0; index < parts.length;) {
        const here = wanted.every((part, offset) => parts[index + offset] === part);
        neutral.push(here ? '{env}' : (parts[index] ?? ''));
        index += here ? wanted.length : 1;
    }
    return neutral.join('');
}


/***/ })

};
