export const id = 5707;
export const ids = [5707,1984];
export const modules = {

/***/ 28088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRendered: () => (/* binding */ checkRendered)
});

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(68717);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(24971);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(87616);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/render-templates.js



/** File and line of the template behind a value that Helm has rendered; the line is found by the names of the keys, as far as they are written there. */
function locateTemplate(rendered, pointer, { unit, layout, read }) {
    const file = rendered.source === undefined ? undefined : templateFile(rendered.source, unit.folder, layout);
    const text = file === undefined ? undefined : read(file);
    if (file === undefined || text === undefined)
        return undefined;
    const lines = text.split('\n');
    const [start, end] = sectionOf(lines, rendered);
    let place = { line: Math.max(start, lines.findIndex((line, index) => index >= start && index < end && /^kind\s*:/.test(line))), indent: -1 };
    const path = (0,pointers/* segmentsOf */.OD)(pointer);
    let [from, oneItem] = [start, false];
    for (const [depth, segment] of path.entries()) {
        const item = (0,pointers/* valueAt */.fK)(rendered.value, (0,pointers/* pointerOf */.rq)(path.slice(0, depth + 1)));
        const name = (0,json/* isJsonObject */.O)(item) ? textOf(item['name']) : '';
        const inList = Array.isArray((0,pointers/* valueAt */.fK)(rendered.value, (0,pointers/* pointerOf */.rq)(path.slice(0, depth))));
        if (inList && name === '')
            continue;
        const found = findKey(lines.slice(0, end), { from, indent: place.indent, oneItem, key: inList ? 'name' : segment, ...(inList ? { value: name } : {}) });
        // An item whose name is computed: its keys are looked for below the list.
        if (found === undefined && inList)
            continue;
        if (found === undefined)
            break;
        place = found;
        // The keys of an item may stand before its name.
        from = found.line + (inList ? 0 : 1);
        if (inList)
            place = { line: found.line, indent: found.indent - 1 };
        oneItem = inList;
    }
    return { file, line: place.line + 1 };
}
/** Helm names the chart, not its folder: `web/charts/db/templates/a.yaml`. Subcharts are found by either. */
function templateFile(source, folder, layout) {
    const parts = source.split('/').slice(1);
    let at = folder;
    while (parts[0] === 'charts' && parts.length > 2) {
        const [, name] = parts.splice(0, 2);
        const below = `${at === '' ? '' : `${at}/`}charts`;
        at = layout.charts.get(`${below}/${name ?? ''}`)?.folder ?? [...layout.charts.values()].find((chart) => (0,repository_paths/* folderOf */.y)(chart.folder) === below && chart.name === name)?.folder ?? `${below}/${name ?? ''}`;
    }
    return parts.includes('..') ? undefined : [...(at === '' ? [] : [at]), ...parts].join('/');
}
/** The lines of the document of a template that an object is of: by its kind and, where several are of it, its literal name. */
function sectionOf(lines, { kind, name }) {
    const breaks = [0, ...lines.flatMap((line, index) => (/^---(\s|$)/.test(line) ? [index + 1] : [])), lines.length + 1];
    const sections = breaks.slice(0, -1).map((start, index) => [start, (breaks[index + 1] ?? lines.length + 1) - 1]);
    const alike = sections.filter(([start, end]) => lines.slice(start, end).some((line) => line.startsWith('kind:') && line.slice(5).trim() === kind));
    const named = alike.find(([start, end]) => lines.slice(start, end).some((line) => /^\s+name:/.test(line) && unquote(line.slice(line.indexOf(':') + 1)) === name));
    return named ?? alike[0] ?? [0, lines.length];
}
function findKey(lines, { from, indent, oneItem, key, value }) {
    let level;
    for (let index = from; index < lines.length; index++) {
        const [, dash = '', written = '', rest = ''] = /^(\s*(?:- +)*)(["']?[\w./$-]+["']?)\s*:(?:\s+(.*))?$/.exec(lines[index]?.trimEnd() ?? '') ?? [];
        if (written === '')
            continue;
        // The list of a key may stand at the key's own indentation.
        if (dash.length <= indent || (oneItem && index > from && dash.length === indent + 1 && dash.includes('-')))
            return undefined;
        level ??= dash.length;
        const direct = value !== undefined || dash.length <= level;
        if (direct && unquote(written) === key && (value === undefined || unquote(rest) === value))
            return { line: index, indent: dash.length };
        level = Math.min(level, dash.length);
    }
    return undefined;
}
function unquote(text) {
    return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/render-sources.js
// Longer than most: one way back for every way in which kustomize and Helm put an object together.




/** Rendered output is not a file of the repository and may be long. */
const maxLength = 50 * 1024 * 1024;
/** The objects of rendered output, those of lists one by one. What is no object is left out: Argo CD ignores it as well. */
function readRendered(text) {
    return readYaml(text, 'rendered output', { scalars: 'kubernetes', maxLength }).documents.flatMap(({ value, range }) => {
        const source = /^# Source: (.+)$/m.exec(text.slice(range[0], Math.min(range[1], range[0] + 1000)))?.[1]?.trim();
        return objectsOf(value).map((object) => ({ ...identify(object.value), value: object.value, ...(source === undefined ? {} : { source }) }));
    });
}
/** Finds the line behind a finding: `where(object, pointer)`; `atKey` for a finding about the key itself. */
function createSourceFinder({ unit, layout, read }) {
    const sources = unit.kind === 'kustomize' ? readKustomizeSources(unit.folder, layout, read) : [];
    const unitFile = unit.kind === 'kustomize' ? layout.kustomizations.get(unit.folder)?.file : layout.charts.get(unit.folder)?.file;
    return (rendered, pointer, atKey = false) => {
        if (unit.kind === 'helm') {
            const template = locateTemplate(rendered, pointer, { unit, layout, read });
            if (template !== undefined)
                return { ...template, column: 1 };
        }
        const place = locateSource(rendered, pointer, sources);
        return place?.source.at(place.pointer, atKey && place.exact) ?? { file: unitFile ?? unit.folder, line: 1, column: 1 };
    };
}
/** Says of which output a finding is, to be put behind its message. */
function renderedNote({ kind, folder, values, release }) {
    const of = folder === '' ? '.' : folder;
    return kind === 'kustomize' ? `in the output of kustomize build ${of}` : release === undefined ? `in the output of helm template ${of}${values === undefined ? '' : ` -f ${values}`}` : `in the output of helm template ${of} for ${release.name}`;
}
/** Enough for every real repository, and an end for bases that multiply each other. */
const mostVisits = 2000;
/** All that the files of a kustomization and its bases and components say, in the order in which kustomize applies it. */
function readKustomizeSources(folder, layout, read) {
    const found = [];
    let visits = 0;
    const visit = (at, outer, open) => {
        const kustomization = layout.kustomizations.get(at);
        if (kustomization === undefined || open.includes(at) || visits >= mostVisits)
            return;
        const { value, references } = kustomization;
        const step = { id: visits++, prefix: render_sources_textOf(value['namePrefix']), suffix: render_sources_textOf(value['nameSuffix']), namespace: render_sources_textOf(value['namespace']) };
        const chain = [step, ...outer];
        const add = (source, name) => {
            // What a component does, it does to everything of the kustomization that uses it.
            const scope = kustomization.component && source.form !== 'resource' && source.form !== 'generator' ? outer : chain;
            const namespace = chain.findLast((one) => one.namespace !== '')?.namespace ?? source.namespace;
            found.push({ ...source, namespace, names: namesOf(name, chain), visits: scope.map(({ id }) => id).toReversed() });
        };
        for (const { as, target } of references) {
            if (target === undefined || (as !== 'resource' && as !== 'component'))
                continue;
            if (layout.kustomizations.has(target))
                visit(target, chain, [...open, at]);
            else
                for (const object of readObjects(target, read(target)))
                    add({ form: 'resource', ...object }, object.name);
        }
        for (const generator of generatorsOf(kustomization))
            add(generator, generator.name);
        for (const patch of patchesOf(kustomization, read))
            add(patch, patch.name);
        if (kustomization.document !== undefined)
            add({ ...partOf(kustomization, ''), form: 'kustomization' }, '');
    };
    visit(folder, [], []);
    return found;
}
function namesOf(name, chain) {
    const names = [name];
    for (const { prefix, suffix } of chain)
        names.push(`${prefix}${names.at(-1) ?? ''}${suffix}`);
    return names;
}
function readObjects(file, text) {
    return (0,read_yaml.readYaml)(text ?? '', file, { scalars: 'kubernetes', maxLength }).documents.flatMap((document) => objectsOf(document.value).map(({ value, pointer: base }) => ({
        file, ...identify(value), value, at: (pointer, key = false) => (key ? document.locateKey(base + pointer) : document.locate(base + pointer)),
    })));
}
/** A part of the kustomization file itself. */
function partOf({ file, document, value: whole }, base) {
    return {
        file, apiVersion: '', kind: '', name: '', namespace: '', value: (0,pointers/* valueAt */.fK)(whole, base) ?? null,
        at: (pointer, key = false) => (key ? document?.locateKey(base + pointer) : document?.locate(base + pointer)) ?? { file, line: 1, column: 1 },
    };
}
function generatorsOf(kustomization) {
    return [['configMapGenerator', 'ConfigMap'], ['secretGenerator', 'Secret']].flatMap(([key, kind]) => listOf(kustomization.value[key]).flatMap((entry, index) => ((0,json/* isJsonObject */.O)(entry)
        ? [{ ...partOf(kustomization, `/${key}/${index}`), form: 'generator', apiVersion: 'v1', kind, name: render_sources_textOf(entry['name']), namespace: render_sources_textOf(entry['namespace']) }]
        : [])));
}
function patchesOf(kustomization, read) {
    const { value, file, references } = kustomization;
    return ['patchesStrategicMerge', 'patches', 'patchesJson6902'].flatMap((key) => listOf(value[key]).flatMap((entry, index) => {
        const pointer = key === 'patchesStrategicMerge' ? `/${key}/${index}` : `/${key}/${index}/${(0,json/* isJsonObject */.O)(entry) && entry['path'] !== undefined ? 'path' : 'patch'}`;
        const path = references.find((reference) => reference.pointer === pointer)?.target;
        const inline = (0,pointers/* valueAt */.fK)(value, pointer);
        const text = path === undefined ? render_sources_textOf(inline) : read(path);
        const target = (0,json/* isJsonObject */.O)(entry) && (0,json/* isJsonObject */.O)(entry['target']) ? { target: entry['target'] } : {};
        // Values of a block scalar begin on the line after its key; of a flow scalar, on the same.
        const start = path === undefined ? kustomization.document?.locate(pointer).line ?? 1 : 0;
        const shift = (where) => (path === undefined ? { file, line: start + (text?.includes('\n') === true ? where.line : 0), column: 1 } : where);
        const inFile = path ?? file;
        return [...readOperations(inFile, text), ...readObjects(inFile, text).map((object) => ({ ...object, form: 'patch' }))]
            .map((patch) => ({ ...patch, ...target, at: (at, asKey = false) => shift(patch.at(at, asKey)) }));
    }));
}
/** A JSON 6902 patch: a list, which no object is. */
function readOperations(file, text) {
    return (0,read_yaml.readYaml)(text ?? '', file, { scalars: 'kubernetes', maxLength }).documents.flatMap((document) => (Array.isArray(document.value)
        ? [{ form: 'operations', file, apiVersion: '', kind: '', name: '', namespace: '', value: document.value, at: (pointer) => document.locate(pointer) }]
        : []));
}
/**
 * The source of what stands at a pointer of a rendered object: the last one that sets that very value, of the
 * resource, the patches and the transformers that reach it; where none does (something is missing), the one
 * that comes closest, the resource before its patches. Undefined where the object's source is not known.
 */
function locateSource(rendered, pointer, sources) {
    const origin = originOf(rendered, sources);
    if (origin === undefined)
        return undefined;
    const reaching = sources.filter((source) => origin.visits.includes(source.visits.at(-1) ?? -1));
    const wanted = (0,pointers/* valueAt */.fK)(rendered.value, pointer);
    const set = reaching.filter(({ form }) => form === 'kustomization').flatMap((source) => transformed({ source, origin, rendered, pointer }) ?? []).at(-1);
    if (origin.form === 'generator')
        return set ?? { file: origin.file, pointer: generatedAt(origin, pointer), exact: true, source: origin };
    // Every patch repeats these to say what it patches.
    const identity = /^(\/apiVersion|\/kind|\/metadata|\/metadata\/name|\/metadata\/namespace)?$/.test(pointer);
    const patches = identity ? [] : reaching.filter((source) => isPatchOf(source, origin, rendered));
    const layers = [origin, ...patches].flatMap((source) => resolveIn(source, rendered.value, pointer));
    const full = layers.filter(({ exact }) => exact);
    const equal = full.findLast(({ value }) => wanted !== undefined && same(value, wanted));
    if (equal !== undefined)
        return equal;
    if (set !== undefined)
        return set;
    const written = typeof wanted === 'object' && wanted !== null ? full[0] : full.at(-1);
    return written ?? layers.reduce((best, layer) => (best === undefined || layer.depth > best.depth ? layer : best), undefined);
}
function originOf(rendered, sources) {
    const group = groupOf(rendered.apiVersion);
    const alike = sources.filter(({ form, kind, apiVersion }) => (form === 'resource' || form === 'generator') && kind === rendered.kind && groupOf(apiVersion) === group);
    const final = ({ form, names }) => {
        const name = names.at(-1) ?? '';
        return name === rendered.name || (form === 'generator' && rendered.name.startsWith(`${name}-`) && /^[a-z0-9]{10}$/.test(rendered.name.slice(name.length + 1)));
    };
    const named = alike.filter(final);
    // Names that kustomize leaves alone (of namespaces and definitions), then those that something else has lengthened.
    const written = named.length > 0 ? named : alike.filter(({ names }) => names[0] === rendered.name);
    const [only, ...others] = written.length > 0 ? [] : alike.filter(({ names }) => names[0] !== '' && rendered.name.includes(names[0] ?? ''));
    return written.find(({ namespace }) => namespace === rendered.namespace) ?? written[0] ?? (others.length === 0 ? only : undefined);
}
function isPatchOf({ form, target, kind, names }, origin, rendered) {
    if (form !== 'patch' && form !== 'operations')
        return false;
    const known = new Set([...origin.names, rendered.name]);
    if (target === undefined)
        return form === 'patch' && kind === origin.kind && known.has(names[0] ?? '');
    const wanted = render_sources_textOf(target['name']);
    // The name is a regular expression of Go's; running it here could take for ever, and only patches that set the value count.
    const matches = wanted === '' || known.has(wanted) || /[\\^$.*+?()[\]{}|]/.test(wanted.replace(/[.-](?=[a-z0-9])/g, ''));
    return matches && ['', origin.kind].includes(render_sources_textOf(target['kind']));
}
function resolveIn(source, rendered, pointer) {
    const path = (0,pointers/* segmentsOf */.OD)(pointer);
    if (source.form !== 'operations') {
        const { at, value, depth } = follow(source.value, rendered, path);
        return [{ file: source.file, pointer: at, exact: depth === path.length, source, value, depth }];
    }
    return listOf(source.value).flatMap((operation, index) => {
        if (!(0,json/* isJsonObject */.O)(operation) || operation['value'] === undefined || !['add', 'replace'].includes(render_sources_textOf(operation['op'])))
            return [];
        const set = (0,pointers/* segmentsOf */.OD)(render_sources_textOf(operation['path']));
        if (set.length > path.length || !set.every((segment, position) => segment === path[position] || segment === '-'))
            return [];
        const shown = (0,pointers/* valueAt */.fK)(rendered, (0,pointers/* pointerOf */.rq)(path.slice(0, set.length)));
        // `-` appends: it is this item only where it reads the same.
        if (set.includes('-') && !same(shown, operation['value']))
            return [];
        const { at, value, depth } = follow(operation['value'], shown ?? null, path.slice(set.length));
        return [{ file: source.file, pointer: `/${index}/value${at}`, exact: set.length + depth === path.length, source, value, depth: set.length + depth }];
    });
}
/** Follows a path of rendered output in a source, where the items of a list may stand in another order. */
function follow(from, rendered, path) {
    let [value, shown, at] = [from, rendered, ''];
    for (const [depth, segment] of path.entries()) {
        const shownNext = (0,pointers/* childOf */.GG)(shown, segment);
        const key = Array.isArray(value) ? sameItem(value, shownNext, segment) : segment;
        const next = key === undefined ? undefined : (0,pointers/* childOf */.GG)(value, key);
        if (key === undefined || next === undefined)
            return { at, value, depth };
        [value, shown, at] = [next, shownNext, `${at}/${(0,pointers/* escapeSegment */.pv)(key)}`];
    }
    return { at, value, depth: path.length };
}
/** What identifies the items of the lists of Kubernetes (`x-kubernetes-patch-merge-key`). */
const mergeKeys = ['name', 'containerPort', 'mountPath', 'devicePath', 'port', 'ip', 'topologyKey', 'key'];
function sameItem(items, shown, index) {
    const key = (0,json/* isJsonObject */.O)(shown) ? mergeKeys.find((one) => shown[one] !== undefined) : undefined;
    if (key === undefined || !(0,json/* isJsonObject */.O)(shown))
        return index;
    const found = items.findIndex((item) => (0,json/* isJsonObject */.O)(item) && item[key] === shown[key]);
    return found < 0 ? undefined : String(found);
}
/** The entry of a kustomization (images, replicas, namespace, labels, annotations) that has set the value. */
function transformed({ source, origin, rendered, pointer }) {
    const { value } = source;
    const wanted = (0,pointers/* valueAt */.fK)(rendered.value, pointer);
    if (!(0,json/* isJsonObject */.O)(value) || wanted === undefined)
        return undefined;
    const place = (at) => ({ file: source.file, pointer: at, exact: true, source });
    const entry = (list, is) => listOf(value[list]).findIndex((item) => (0,json/* isJsonObject */.O)(item) && is(item));
    const last = (0,pointers/* segmentsOf */.OD)(pointer).at(-1) ?? '';
    if (last === 'image' && typeof wanted === 'string') {
        const index = entry('images', (item) => imageOf(item, wanted));
        return index < 0 ? undefined : place(`/images/${index}`);
    }
    if (pointer === '/spec/replicas') {
        const index = entry('replicas', (item) => origin.names.includes(render_sources_textOf(item['name'])) && item['count'] === wanted);
        return index < 0 ? undefined : place(`/replicas/${index}/count`);
    }
    if (pointer === '/metadata/namespace')
        return value['namespace'] === wanted ? place('/namespace') : undefined;
    if (!/\/(labels|annotations|matchLabels|selector)\/[^/]+$/.test(pointer))
        return undefined;
    const plain = ['commonLabels', 'commonAnnotations'].find((list) => (0,json/* isJsonObject */.O)(value[list]) && value[list][last] === wanted);
    if (plain !== undefined)
        return place(`/${plain}/${(0,pointers/* escapeSegment */.pv)(last)}`);
    const index = entry('labels', ({ pairs }) => (0,json/* isJsonObject */.O)(pairs) && pairs[last] === wanted);
    return index < 0 ? undefined : place(`/labels/${index}/pairs/${(0,pointers/* escapeSegment */.pv)(last)}`);
}
function imageOf(entry, image) {
    const [name, tag, digest] = [render_sources_textOf(entry['newName']) || render_sources_textOf(entry['name']), entry['newTag'], render_sources_textOf(entry['digest'])];
    if (name === '' || !image.startsWith(name))
        return false;
    const rest = image.slice(name.length);
    return digest === '' ? tag === undefined ? render_sources_textOf(entry['newName']) !== '' && /^([:@]|$)/.test(rest) : rest === `:${typeof tag === 'object' ? '' : tag}` : rest === `@${digest}`;
}
/** The literal or file that gives a key of a generated object, else the generator's entry. */
function generatedAt({ value }, pointer) {
    const [data, key] = (0,pointers/* segmentsOf */.OD)(pointer);
    if (!(0,json/* isJsonObject */.O)(value) || key === undefined || (data !== 'data' && data !== 'stringData'))
        return '';
    for (const list of ['literals', 'files']) {
        const index = listOf(value[list]).findIndex((item) => typeof item === 'string' && (item.startsWith(`${key}=`) || item === key || item.endsWith(`/${key}`)));
        if (index >= 0)
            return `/${list}/${index}`;
    }
    return '';
}
function objectsOf(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    const items = render_sources_textOf(value['kind']).endsWith('List') && Array.isArray(value['items']) ? value['items'] : undefined;
    return items === undefined ? [{ value, pointer: '' }] : items.flatMap((item, index) => ((0,json/* isJsonObject */.O)(item) ? [{ value: item, pointer: `/items/${index}` }] : []));
}
function identify(value) {
    const metadata = (0,json/* isJsonObject */.O)(value['metadata']) ? value['metadata'] : {};
    return { apiVersion: render_sources_textOf(value['apiVersion']), kind: render_sources_textOf(value['kind']), namespace: render_sources_textOf(metadata['namespace']), name: render_sources_textOf(metadata['name']) };
}
/** Key order apart; rendered values are trees, so that their text decides. */
function same(a, b) {
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((item, index) => same(item, b[index]));
    if (!(0,json/* isJsonObject */.O)(a) || !(0,json/* isJsonObject */.O)(b))
        return a === b;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
function render_sources_textOf(value) {
    return typeof value === 'string' ? value : '';
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __webpack_require__(11984);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var redact = __webpack_require__(99898);
;// CONCATENATED MODULE: ./build/compiled/commands/validate/check-rendered.js



const mostNamed = 500;
/**
 * Renders the overlays and charts that the change touches and checks what comes out. A chart that Applications of the repository
 * use is rendered as they say, for each that the change touches.
 */
async function checkRendered(rendering) {
    const releases = await findReleases(rendering);
    const used = new Set(releases.units.map(({ folder }) => folder));
    const files = new Set(releases.units.flatMap(({ release }) => release?.valueFiles ?? []));
    // Values of its own that no Application names may be for others, elsewhere.
    const plain = (0,repository_layout.affectedUnits)(rendering.layout, rendering.touched).filter(({ kind, folder, values }) => kind !== 'helm' || !used.has(folder) || (values !== undefined && !files.has(values)));
    const notChecked = await renderUnits([...plain, ...releases.units], rendering);
    return { notChecked: [...notChecked, ...releases.notRendered], affected: releases.affected };
}
async function findReleases({ settings, host, layout, paths, read, touched }) {
    const nothing = { affected: [], units: [], notRendered: [] };
    // A look at all of a large repository without charts is not for the sake of names.
    if (touched.length === 0 || (layout.charts.size === 0 && touched.length > mostNamed))
        return nothing;
    const mayDefine = paths.some((path) => /\.(?:ya?ml|json)$/.test(path) && read(path)?.includes('argoproj.io/') === true);
    if (!mayDefine)
        return nothing;
    const [{ chartReleases }, { repositoryFacts }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(8486), __webpack_require__.e(4236)]).then(__webpack_require__.bind(__webpack_require__, 54236)), Promise.all(/* import() */[__webpack_require__.e(4632), __webpack_require__.e(2282)]).then(__webpack_require__.bind(__webpack_require__, 45147))]);
    const found = chartReleases({ paths, read, touched }, await repositoryFacts(settings, host));
    return layout.charts.size === 0 ? { ...nothing, affected: found.affected } : found;
}
async function renderUnits(units, { settings, host, top, layout, read, checker }) {
    const wanted = units.filter(({ kind }) => settings.render === 'auto' || settings.render === kind);
    const notChecked = units.filter((unit) => !wanted.includes(unit)).map((unit) => `${(0,repository_layout.unitName)(unit)}: render is ${settings.render}`);
    if (wanted.length === 0)
        return notChecked;
    const { createRenderer } = await __webpack_require__.e(/* import() */ 6547).then(__webpack_require__.bind(__webpack_require__, 66547));
    const renderer = createRenderer({ workspace: top, environment: host.env, signal: host.signal, clock: host.clock, redact: (0,redact.createRedactor)(settings.secrets) });
    for (const unit of wanted) {
        const result = await renderer.render(unit);
        const file = fileOf(unit, layout);
        if (result.kind === 'no-tool') {
            notChecked.push(`${(0,repository_layout.unitName)(unit)}: none of ${result.tools.join(', ')} is on PATH`);
        }
        else if (result.kind === 'failed') {
            checker.failed(file, { code: 'OSOP-MANIFEST-006', severity: 'error', message: `${(0,repository_layout.unitName)(unit)} could not be rendered: ${result.message}`, where: { file: result.where?.file ?? file, line: result.where?.line ?? 1, column: 1 } });
        }
        else {
            const locate = createSourceFinder({ unit, layout, read });
            await checker.file(file, result.text, {
                note: renderedNote(unit),
                locate: (finding, object, document, pointer) => locate({ ...object, ...(document.source === undefined ? {} : { source: document.source }) }, pointer + finding.pointer, finding.atKey),
            });
            await checker.endUnit();
        }
    }
    return notChecked;
}
function fileOf({ kind, folder }, layout) {
    return (kind === 'kustomize' ? layout.kustomizations.get(folder)?.file : layout.charts.get(folder)?.file) ?? folder;
}


/***/ }),

/***/ 11984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedUnits: () => (/* binding */ affectedUnits),
/* harmony export */   closureOf: () => (/* binding */ closureOf),
/* harmony export */   fileRoles: () => (/* binding */ fileRoles),
/* harmony export */   parseKustomization: () => (/* binding */ parseKustomization),
/* harmony export */   readLayout: () => (/* binding */ readLayout),
/* harmony export */   referencesOf: () => (/* binding */ referencesOf),
/* harmony export */   resolvePath: () => (/* binding */ resolvePath),
/* harmony export */   unitName: () => (/* binding */ unitName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59408);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68717);
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60120);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
// Longer than most: reading the layout, the roles and what is affected share one notion of a reference.




const kustomizationName = /^(kustomization\.ya?ml|Kustomization)$/;
/** Reads the kustomizations and charts among the paths; nothing else is read. */
function readLayout(paths, read) {
    const kustomizations = new Map();
    const charts = new Map();
    for (const path of paths) {
        const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
        const name = nameOf(path);
        if (name === 'Chart.yaml')
            charts.set(folder, readChart(path, read(path) ?? ''));
        if (kustomizationName.test(name) && !kustomizations.has(folder))
            kustomizations.set(folder, parseKustomization(path, read(path) ?? ''));
    }
    return { paths, kustomizations, charts };
}
/** Reads one file as a kustomization: a `Component` where it says so. Entries that hold YAML themselves (inline patches) are no references. */
function parseKustomization(file, text) {
    const document = firstDocument(text, file);
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(document?.value) ? document.value : {};
    const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    return { file, folder, component: value['kind'] === 'Component', value, document, references: referencesOf(value, folder) };
}
function firstDocument(text, file) {
    const { documents, problems } = (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(text, file, { scalars: 'kubernetes' });
    // One that cannot be read whole could name what we do not see.
    return problems.some(({ severity }) => severity === 'error') ? undefined : documents.find(({ empty }) => !empty);
}
function readChart(file, text) {
    const value = firstDocument(text, file)?.value;
    const chart = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? value : {};
    const folder = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    const local = listOf(chart['dependencies']).flatMap((dependency) => {
        const repository = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(dependency) ? dependency['repository'] : undefined;
        const target = typeof repository === 'string' && repository.startsWith('file://') ? resolvePath(folder, repository.slice(7)) : undefined;
        return target === undefined ? [] : [target];
    });
    return { file, folder, name: typeof chart['name'] === 'string' ? chart['name'] : nameOf(folder), library: chart['type'] === 'library', local };
}
const lists = [
    ['resources', 'resource'], ['bases', 'resource'], ['components', 'component'], ['patchesStrategicMerge', 'patch'],
    ['configurations', 'configuration'], ['crds', 'configuration'], ['generators', 'configuration'], ['transformers', 'configuration'], ['validators', 'configuration'],
];
const fields = [
    ['patches', 'path', 'patch'], ['patchesJson6902', 'path', 'patch'], ['replacements', 'path', 'configuration'],
    ['helmCharts', 'valuesFile', 'helm-values'], ['helmCharts', 'additionalValuesFiles', 'helm-values'], ['helmChartInflationGenerator', 'values', 'helm-values'],
    ...['configMapGenerator', 'secretGenerator'].flatMap((list) => ['files', 'envs', 'env'].map((key) => [list, key, 'generator-input'])),
];
/** The paths that a kustomization in a folder names. */
function referencesOf(value, folder) {
    const found = [];
    const add = (written, as, pointer) => {
        if (typeof written !== 'string' || written === '' || written.includes('\n'))
            return;
        // `files: [key=path]` names the key of the data before the path.
        const path = as === 'generator-input' ? written.slice(written.indexOf('=') + 1) : written;
        const remote = isRemote(path);
        const target = remote ? undefined : resolvePath(folder, path);
        const leads = remote ? 'remote' : target === undefined ? 'outside' : 'inside';
        found.push({ as, written: path, pointer, leads, ...(target === undefined ? {} : { target }) });
    };
    for (const [key, as] of lists)
        for (const [index, item] of listOf(value[key]).entries())
            add(item, as, `/${key}/${index}`);
    for (const [list, key, as] of fields) {
        for (const [index, item] of listOf(value[list]).entries()) {
            const held = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? item[key] : undefined;
            add(held, as, `/${list}/${index}/${key}`);
            for (const [position, entry] of listOf(held).entries())
                add(entry, as, `/${list}/${index}/${key}/${position}`);
        }
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value['openapi']))
        add(value['openapi']['path'], 'configuration', '/openapi/path');
    return found;
}
/** What kustomize would fetch: a URL, or one of git's short forms (https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md). */
function isRemote(written) {
    return /^[a-z][a-z0-9+.-]*:\/\/|^git::|^[\w.-]+@[\w.-]+:|^(www\.)?github\.com[/:]|\?(ref|version|timeout|submodules)=|^[\w-]+(\.[\w-]+)+\/.*(\/\/|\.git(\/|$))/i.test(written);
}
/** A kustomization and all that it is built of, bases first. Stands still at cycles, which kustomize itself reports. */
function closureOf(folder, find) {
    const seen = new Set();
    const closure = [];
    const visit = (at) => {
        const kustomization = seen.has(at) ? undefined : find(at);
        if (kustomization === undefined)
            return;
        seen.add(at);
        for (const { target } of kustomization.references)
            if (target !== undefined)
                visit(target);
        closure.push(kustomization);
    };
    visit(folder);
    return closure;
}
const referenceRoles = {
    resource: 'manifest', component: 'component', patch: 'patch', configuration: 'configuration', 'generator-input': 'generator-input', 'helm-values': 'helm-values',
};
/** The role of each path. What some kustomization uses as a resource is a manifest, whatever else it is used for. */
function fileRoles(layout) {
    const named = new Map();
    for (const { references } of layout.kustomizations.values()) {
        for (const { as, target } of references)
            if (target !== undefined && (as === 'resource' || !named.has(target)))
                named.set(target, referenceRoles[as]);
    }
    return new Map(layout.paths.map((path) => [path, roleOf(path, layout, named.get(path))]));
}
function roleOf(path, layout, named) {
    const kustomization = layout.kustomizations.get((0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path));
    if (kustomization?.file === path)
        return kustomization.component ? 'component' : 'kustomization';
    if (named !== undefined)
        return named;
    const chart = nearestChart(layout, path);
    const inside = chart === undefined ? undefined : below(chart.folder, path);
    if (inside?.startsWith('templates/') === true)
        return 'helm-template';
    if (inside !== undefined && /^(Chart\.(yaml|lock)|values\.schema\.json|\.helmignore|requirements\.(yaml|lock)|charts\/.*)$/.test(inside))
        return 'chart';
    if (inside === 'values.yaml' || fileRoleIs(path, 'Helm values'))
        return 'helm-values';
    return (0,_file_role_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRole */ .B)(path).kind === 'manifest' && /\.(ya?ml|json)$/.test(path) ? 'manifest' : 'other';
}
function fileRoleIs(path, reason) {
    const role = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRole */ .B)(path);
    return role.kind === 'skip' && role.reason === reason;
}
/**
 * What must be rendered to see the effect of the changed (or deleted) files.
 *
 * A kustomization is affected when a changed file is in it or in anything it is built of. Whatever affects a
 * base affects all of its overlays, so a base with an overlay is never rendered by itself: what it becomes is
 * what is deployed. A kustomization that only components use is rendered, for a component has no output; those
 * in a cycle are rendered too, so that the cycle is reported. Of a chart, each values file of its own is one
 * render beside the plain one; values files elsewhere belong to Applications and cannot be attributed here.
 */
function affectedUnits(layout, changed) {
    return [...affectedKustomizations(layout, changed), ...affectedCharts(layout, changed)];
}
function affectedKustomizations(layout, changed) {
    const find = (folder) => layout.kustomizations.get(folder);
    const closures = new Map([...layout.kustomizations.keys()].map((folder) => [folder, new Set(closureOf(folder, find).map((used) => used.folder))]));
    const covered = new Set();
    for (const [folder, closure] of closures) {
        if (find(folder)?.component === true)
            continue;
        for (const used of closure)
            if (used !== folder && closures.get(used)?.has(folder) !== true)
                covered.add(used);
    }
    return [...layout.kustomizations.values()].flatMap(({ folder, component }) => {
        if (component || covered.has(folder))
            return [];
        const targets = new Set(closureOf(folder, find).flatMap(({ file, references }) => [file, ...references.flatMap(({ target }) => target ?? [])]));
        // A folder that is named but is no kustomization (any more) counts with all that is in it.
        const why = changed.find((file) => targets.has(file) || ancestorsOf(file).some((at) => targets.has(at) && find(at) === undefined));
        return why === undefined ? [] : [{ kind: 'kustomize', folder, why }];
    });
}
function affectedCharts(layout, changed) {
    const owners = changed.map((file) => [owningChart(layout, file)?.folder, file]);
    const touched = (folder) => owners.flatMap(([owner, file]) => (owner === folder ? [file] : []));
    return [...layout.charts.values()].flatMap((chart) => {
        if (chart.library || owningChart(layout, chart.file) !== chart)
            return [];
        const own = touched(chart.folder);
        const files = [...own, ...chart.local.flatMap(touched)];
        if (files.length === 0)
            return [];
        const choices = layout.paths.filter((path) => owningChart(layout, path) === chart && isValuesChoice(below(chart.folder, path)));
        const shared = files.find((file) => !choices.includes(file));
        const unit = { kind: 'helm', folder: chart.folder };
        const plain = shared === undefined ? [] : [{ ...unit, why: shared }];
        return [...plain, ...choices.filter((values) => shared !== undefined || own.includes(values)).map((values) => ({ ...unit, values, why: shared ?? values }))];
    });
}
function isValuesChoice(inside) {
    return /(^|\/)(values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/.test(inside) && !/^(templates|charts|crds)\//.test(inside);
}
function nearestChart(layout, path) {
    const folder = ancestorsOf(path).find((at) => layout.charts.has(at));
    return folder === undefined ? undefined : layout.charts.get(folder);
}
/** A chart in `charts/` of another is rendered with that one. */
function owningChart(layout, path) {
    const chart = nearestChart(layout, path);
    const holder = chart === undefined ? '' : (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(chart.folder);
    return nameOf(holder) === 'charts' ? (owningChart(layout, holder) ?? chart) : chart;
}
/** `overlay apps/web`, `chart web with values-prod.yaml`, or `chart web for web-prod`. */
function unitName({ kind, folder, values, release }) {
    const path = folder === '' ? '.' : folder;
    return kind === 'kustomize' ? `overlay ${path}` : `chart ${path}${release === undefined ? (values === undefined ? '' : ` with ${values}`) : ` for ${release.name}`}`;
}
/** A path written in a folder, from the repository's top; undefined where it leads out of the repository or is absolute. */
function resolvePath(folder, written) {
    if (written.startsWith('/') || written.includes('\0'))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
function ancestorsOf(path) {
    return path === '' ? [] : [(0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), ...ancestorsOf((0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path))];
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function below(folder, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ })

};
