export const id = 7545;
export const ids = [7545,1984];
export const modules = {

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isAutoSynced)
/* harmony export */ });
/** Auto-sync is on when `automated` is present and not switched off (`enabled: false`, Argo CD 3.1 and later). */
function isAutoSynced(application) {
    const automated = application.spec.syncPolicy?.automated;
    return automated !== undefined && automated !== null && automated.enabled !== false;
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedUnits: () => (/* binding */ affectedUnits),
/* harmony export */   closureOf: () => (/* binding */ closureOf),
/* harmony export */   fileRoles: () => (/* binding */ fileRoles),
/* harmony export */   parseKustomization: () => (/* binding */ parseKustomization),
/* harmony export */   readLayout: () => (/* binding */ readLayout),
/* harmony export */   resolvePath: () => (/* binding */ resolvePath),
/* harmony export */   unitName: () => (/* binding */ unitName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9408);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5410);
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(120);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
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
/** `overlay apps/web`, or `chart web with values-prod.yaml`. */
function unitName({ kind, folder, values }) {
    const path = folder === '' ? '.' : folder;
    return kind === 'kustomize' ? `overlay ${path}` : `chart ${path}${values === undefined ? '' : ` with ${values}`}`;
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


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZG: () => (/* binding */ buildGraph),
  b6: () => (/* binding */ leadsBack),
  oo: () => (/* binding */ reactsToFailure),
  QR: () => (/* binding */ targetsOf)
});

;// CONCATENATED MODULE: ./build/compiled/core/workflow/cycles.js
/**
 * One cycle, a shortest one, for each set of nodes that lead back to each other, in the order of
 * `nodeIds`. A cycle is the nodes on it, the first one not repeated.
 */
function findCycles(nodeIds, next) {
    const places = new Map(nodeIds.map((id, index) => [id, index]));
    const placeOf = (id) => places.get(id ?? '') ?? nodeIds.length;
    const cycles = [];
    for (const component of components(nodeIds, next)) {
        const members = new Set(component);
        const first = component.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a));
        const cycle = shortestCycle(first, (id) => next(id).filter((to) => members.has(to)));
        if (cycle !== undefined)
            cycles.push(cycle);
    }
    return cycles.toSorted((a, b) => placeOf(a[0]) - placeOf(b[0]));
}
function shortestCycle(start, next) {
    const cameFrom = new Map();
    const waiting = [start];
    for (const id of waiting) {
        for (const to of next(id)) {
            if (to === start)
                return wayTo(id, start, cameFrom);
            if (cameFrom.has(to))
                continue;
            cameFrom.set(to, id);
            waiting.push(to);
        }
    }
    return undefined;
}
function wayTo(end, start, cameFrom) {
    const way = [end];
    for (let id = end; id !== start;) {
        id = cameFrom.get(id) ?? start;
        way.unshift(id);
    }
    return way;
}
/** Strongly connected components (Tarjan), without recursion: a chain may have thousands of nodes. */
function components(nodeIds, next) {
    const found = [];
    const order = new Map();
    const lowest = new Map();
    const open = [];
    const isOpen = new Set();
    const lower = (id, to) => {
        lowest.set(id, Math.min(lowest.get(id) ?? Infinity, to ?? Infinity));
    };
    const enter = (id) => {
        order.set(id, order.size);
        lowest.set(id, order.size - 1);
        open.push(id);
        isOpen.add(id);
        return { id, ways: next(id)[Symbol.iterator]() };
    };
    for (const root of nodeIds) {
        if (order.has(root))
            continue;
        const path = [enter(root)];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const way = top.ways.next();
            if (way.done !== true) {
                if (!order.has(way.value))
                    path.push(enter(way.value));
                else if (isOpen.has(way.value))
                    lower(top.id, order.get(way.value));
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent.id, lowest.get(top.id));
            if (lowest.get(top.id) !== order.get(top.id))
                continue;
            const component = open.splice(open.indexOf(top.id));
            for (const id of component)
                isOpen.delete(id);
            found.push(component);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/graph.js

/**
 * True for a `when` loop, which leads back: its target does not wait for it. A `for_each` loop
 * leads forward, and runs its target once for each item.
 */
function leadsBack(edge) {
    return edge.mode === 'loop' && edge.forEach === undefined;
}
const failureModes = new Set(['fallback', 'error', 'timeout']);
/** True for the modes that are followed because something failed; that they are not taken is no failure. */
function reactsToFailure(mode) {
    return failureModes.has(mode);
}
/** Where an edge can lead to, each target with the pointer of what names it. */
function targetsOf(edge) {
    if (edge.mode !== 'switch')
        return [{ to: edge.to, pointer: `${edge.pointer}/to` }];
    const otherwise = edge.defaultTo === undefined
        ? { to: edge.to, pointer: `${edge.pointer}/to` }
        : { to: edge.defaultTo, pointer: `${edge.pointer}/default_to` };
    return [...edge.cases.map(({ to, pointer }) => ({ to, pointer: `${pointer}/to` })), otherwise];
}
/** Builds the graph of a workflow. */
function buildGraph(document) {
    const nodeIds = [...new Set(document.nodes.map((node) => node.id))];
    const known = new Set(nodeIds);
    const links = document.edges.flatMap((edge) => targetsOf(edge).flatMap(({ to, pointer }) => known.has(edge.from) && known.has(to) ? [{ from: edge.from, to, edge, pointer }] : []));
    const incoming = groupBy(links, 'to');
    const outgoing = groupBy(links, 'from');
    const next = (id) => forwardOnly(outgoing, id).map((link) => link.to);
    const previous = (id) => forwardOnly(incoming, id).map((link) => link.from);
    const entries = nodeIds.filter((id) => forwardOnly(incoming, id).length === 0);
    const upstream = new Map();
    return {
        nodeIds,
        links,
        entries,
        incoming: (nodeId) => incoming.get(nodeId) ?? [],
        outgoing: (nodeId) => outgoing.get(nodeId) ?? [],
        upstream(nodeId) {
            const found = upstream.get(nodeId) ?? reach([nodeId], (id) => (incoming.get(id) ?? []).map((link) => link.from));
            upstream.set(nodeId, found);
            return found;
        },
        downstream: (nodeId) => reach([nodeId], (id) => (outgoing.get(id) ?? []).map((link) => link.to)),
        reachable: () => new Set([...entries, ...reach(entries, (id) => (outgoing.get(id) ?? []).map((link) => link.to))]),
        cycles: () => findCycles(nodeIds, next),
        loopBody(edge) {
            const after = new Set([edge.to, ...reach([edge.to], next)]);
            if (!leadsBack(edge) || !after.has(edge.from))
                return new Set();
            const before = new Set([edge.from, ...reach([edge.from], previous)]);
            return new Set([...after].filter((id) => before.has(id)));
        },
    };
}
function forwardOnly(links, id) {
    return (links.get(id) ?? []).filter((link) => !leadsBack(link.edge));
}
function groupBy(links, end) {
    const groups = new Map();
    for (const link of links) {
        const group = groups.get(link[end]);
        if (group === undefined)
            groups.set(link[end], [link]);
        else
            group.push(link);
    }
    return groups;
}
/** What can be reached in one step or more; a start only where something leads back to it. */
function reach(starts, next) {
    const reached = new Set();
    const waiting = [...starts];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        for (const to of next(id)) {
            if (reached.has(to))
                continue;
            reached.add(to);
            waiting.push(to);
        }
    }
    return reached;
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   QH: () => (/* binding */ lookupName),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   wf: () => (/* binding */ lookupPath)
/* harmony export */ });
/* unused harmony export unknownReferences */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** The value that a bare name or a namespace stands for, undefined when there is none. */
function lookupName(scope, name) {
    if (Object.hasOwn(scope.names, name))
        return scope.names[name];
    switch (name) {
        case 'outputs': return scope.outputs;
        case 'inputs': return scope.inputs;
        case 'metadata': return scope.metadata;
        case 'env': return scope.env;
        default: return undefined;
    }
}
/** The value at `path`, undefined when a part of it is missing. Sees own properties and list elements only. */
function lookupPath(scope, path) {
    const [root, ...fields] = path;
    if (root === undefined)
        return undefined;
    return fields.reduce(fieldOf, lookupName(scope, root));
}
/** One step of a path: an own property of an object, or an element of a list by its decimal index. */
function fieldOf(value, field) {
    if (Array.isArray(value))
        return /^\d{1,9}$/.test(field) ? value[Number(field)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}
/** A path as one writes it in an expression: `a.b`, `apps[0]`, or `outputs['my-node'].x` where a dot would not do. */
function describePath(path) {
    return path
        .map((part, index) => {
        const shown = oneLine(part, 80);
        if (index === 0)
            return shown;
        if (/^-?\d+$/.test(part))
            return `[${shown}]`;
        return /^[A-Za-z_][A-Za-z0-9_]*$/.test(part) ? `.${shown}` : `['${shown.replaceAll(/[\\']/g, String.raw `\$&`)}']`;
    })
        .join('');
}
/** `text` without line breaks and control characters, at most `limit` characters of it. */
function oneLine(text, limit = 300) {
    // Cut first: the text may be megabytes.
    const flat = text.slice(0, limit + 1).replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
    return flat.length > limit || text.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}
/** Those references of an expression or template that `known` does not know, in the order of the source. */
function unknownReferences(source, known) {
    return source.references.flatMap(({ path, offset }) => {
        const answer = known(path);
        return answer === 'known' ? [] : [{ path, offset, suggestion: answer.suggestion }];
    });
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bindOutputs),
/* harmony export */   t: () => (/* binding */ stepOutputs)
/* harmony export */ });
/**
 * What each kind of step produces, for the check of names in expressions and templates.
 * `undefined` stands for "not known before it runs".
 */
const stepOutputs = {
    commit: ['commit_sha', 'short_sha', 'changed_files', 'previous_sha', 'branch', 'repository', 'author', 'message'],
    validate: ['valid', 'checked', 'invalid', 'skipped', 'errors', 'problems'],
    sync: ['phase', 'app', 'revision', 'previous_revision', 'message', 'changed', 'operation', 'resources'],
    gate: ['status', 'app', 'sync', 'revision', 'message', 'causes', 'seconds', 'url'],
    rollback: ['revision', 'app', 'strategy', 'phase', 'status', 'verified', 'id', 'reason', 'revert_sha', 'message'],
    notify: ['delivered', 'channel'],
    command: ['exit_code', 'stdout', 'stderr'],
    approval: ['approved'],
    workflow: undefined,
    custom: undefined,
};
/**
 * Gives each declared output its value: the produced field of that name, or, where no field has it,
 * everything the step produced (`outputs: [health_status]` is then the whole object).
 */
function bindOutputs(declared, produced) {
    return Object.fromEntries(declared.map((name) => [name, Object.hasOwn(produced, name) ? (produced[name] ?? null) : produced]));
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export parseTemplate */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _reference_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);


/** Rendered text above this many characters is refused: a short template can repeat a long value. */
const longestRendered = 1_000_000;
const name = String.raw `[A-Za-z_][\w-]*(?:\.[\w-]+)*`;
/** What can begin a template or an escape; everything between two of these is plain text. */
const opening = /\\(?:\{\{|\$\{)|\$?\{\{|\$\{/g;
const mustache = new RegExp(String.raw `\{\{\s*(${name})\s*\}\}`, 'y');
const dollar = new RegExp(String.raw `\$\{[ \t]*(${name})[ \t]*\}`, 'y');
const namespace = /\$\{[ \t]*(?:inputs|outputs|metadata|env)\./y;
/**
 * Reads `{{name}}`, `{{ a.b }}` and `${namespace.name}`. A backslash before `{{` or `${` keeps them as
 * text. Other dollar signs and braces are text too, as in `$(date)`, `${VAR:-x}` and `{"a": 1}`, while
 * `{{` that is not a template and GitHub's `${{ x }}` are errors: they would reach the server unexpanded.
 */
function parseTemplate(source) {
    const parts = [];
    let position = 0;
    for (;;) {
        opening.lastIndex = position;
        const found = opening.exec(source);
        if (found === null)
            break;
        parts.push(source.slice(position, found.index));
        const read = readOpening(source, found[0], found.index);
        if ('message' in read)
            return { ok: false, ...read };
        parts.push(read.part);
        position = read.end;
    }
    parts.push(source.slice(position));
    return { ok: true, template: templateOf(source, parts.filter((part) => part !== '')) };
}
function readOpening(source, open, offset) {
    if (open.startsWith('\\'))
        return { part: open.slice(1), end: offset + open.length };
    if (open === '${{') {
        return { message: `GitHub's \`${excerpt(source, offset)}\` is not expanded in a workflow file of OSOP; write {{name}} and give the name in \`variables\``, offset };
    }
    const form = open === '{{' ? 'mustache' : 'dollar';
    const pattern = form === 'mustache' ? mustache : dollar;
    pattern.lastIndex = offset;
    const [text, path] = pattern.exec(source) ?? [];
    if (text !== undefined && path !== undefined) {
        return { part: { path: path.split('.'), form, offset, text }, end: offset + text.length };
    }
    if (form === 'mustache')
        return { message: mustacheProblem(source, offset), offset };
    namespace.lastIndex = offset;
    if (namespace.test(source)) {
        return { message: `\`${excerpt(source, offset)}\` is not of the form \${namespace.name}; write \\\${ for the plain text`, offset };
    }
    return { part: open, end: offset + open.length };
}
function mustacheProblem(source, offset) {
    const close = source.indexOf('}}', offset);
    if (close === -1)
        return '`{{` is not closed by `}}`; write \\{{ for the plain text';
    return `\`${excerpt(source, offset)}\` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text`;
}
function excerpt(source, offset) {
    const close = source.slice(offset, offset + 80).search(/\}\}?|[\r\n]/);
    const length = close === -1 ? 40 : close + (source.startsWith('}}', offset + close) ? 2 : 1);
    return (0,_reference_path_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(source.slice(offset, offset + length));
}
function templateOf(source, parts) {
    const references = parts.filter((part) => typeof part !== 'string');
    return {
        source,
        references,
        render(resolve) {
            const missing = [];
            const values = parts.map((part) => {
                if (typeof part === 'string')
                    return part;
                const value = resolve(part);
                if (value === undefined)
                    missing.push(part);
                return value;
            });
            if (missing.length > 0)
                return { ok: false, missing, message: missingMessage(missing) };
            const [only] = values;
            if (only !== undefined && values.length === 1)
                return { ok: true, value: only };
            return joined(values);
        },
    };
}
function joined(values) {
    const texts = new Map();
    const pieces = [];
    let length = 0;
    for (const value of values) {
        const text = texts.get(value) ?? (typeof value === 'string' ? value : JSON.stringify(value ?? null));
        texts.set(value, text);
        length += text.length;
        if (length > longestRendered) {
            return { ok: false, missing: [], message: `the text becomes longer than ${longestRendered} characters once its values are put in` };
        }
        pieces.push(text);
    }
    return { ok: true, value: pieces.join('') };
}
function missingMessage(missing) {
    const texts = [...new Set(missing.map((reference) => (0,_reference_path_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reference.text, 80)))];
    const more = texts.length > 5 ? ` and ${texts.length - 5} more` : '';
    return `${texts.slice(0, 5).join(', ')}${more} ${texts.length === 1 ? 'has' : 'have'} no value`;
}
/** Every template in a JSON value. Strings without a reference are left out; keys are no templates. */
function templatesIn(value, pointer) {
    if (typeof value === 'string') {
        const parsed = parseTemplate(value);
        return parsed.ok && parsed.template.references.length === 0 ? [] : [{ pointer, ...parsed }];
    }
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => templatesIn(item, `${pointer}/${index}`));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : templatesIn(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}
/** Renders every string in a JSON value; keys stay as they are. All missing references are listed at once. */
function renderJson(value, resolve) {
    if (typeof value === 'string') {
        const parsed = parseTemplate(value);
        return parsed.ok ? parsed.template.render(resolve) : { ok: false, missing: [], message: parsed.message };
    }
    if (Array.isArray(value)) {
        const items = value.map((item) => renderJson(item, resolve));
        return failureOf(items) ?? { ok: true, value: items.flatMap((item) => (item.ok ? [item.value] : [])) };
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return { ok: true, value };
    const entries = Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : [[key, renderJson(item, resolve)]]);
    // fromEntries defines own properties, so a key `__proto__` stays a key.
    return failureOf(entries.map(([, item]) => item))
        ?? { ok: true, value: Object.fromEntries(entries.flatMap(([key, item]) => (item.ok ? [[key, item.value]] : []))) };
}
function failureOf(results) {
    const failures = results.flatMap((result) => (result.ok ? [] : [result]));
    if (failures.length === 0)
        return undefined;
    const missing = failures.flatMap((failure) => failure.missing);
    const other = failures.find((failure) => failure.missing.length === 0);
    return { ok: false, missing, message: other?.message ?? missingMessage(missing) };
}


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Deployments),
/* harmony export */   t: () => (/* binding */ parseApplicationRef)
/* harmony export */ });
/** The deployments of a run by application. */
class Deployments {
    byApp = new Map();
    get(app) {
        return this.byApp.get(keyOf(app));
    }
    all() {
        return [...this.byApp.values()];
    }
    /** Records new facts on an application, creating its entry where there is none. */
    update(app, facts) {
        const before = this.get(app) ?? {
            app,
            revision: undefined,
            baseline: undefined,
            autoSynced: false,
            prune: false,
            state: 'untouched',
            operation: undefined,
            application: undefined,
            causes: [],
            startedMs: facts.startedMs ?? 0,
            endedMs: undefined,
            strategy: undefined,
            revertSha: undefined,
            liveRevision: undefined,
            notices: [],
        };
        const after = { ...before, ...facts };
        this.byApp.set(keyOf(app), after);
        return after;
    }
}
function keyOf(app) {
    return `${app.namespace ?? ''}/${app.name}`;
}
/** `name`, or `namespace/name` for an application outside the control plane's namespace. */
function parseApplicationRef(text) {
    const slash = text.indexOf('/');
    return slash === -1 ? { name: text } : { namespace: text.slice(0, slash), name: text.slice(slash + 1) };
}


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/compiled/engine/problems.js

/** The reason an AbortSignal carries when time ran out, so that it is not mistaken for a cancellation. */
class TimeoutReason extends Error {
    seconds;
    /** What ran out of time: `node`, or the whole `run`. */
    scope;
    constructor(scope, seconds) {
        super(`no result within ${seconds} s`);
        this.name = 'TimeoutReason';
        this.scope = scope;
        this.seconds = seconds;
    }
}
/** True for a signal that a person aborted, not the clock. */
function isCancelled(signal) {
    return signal.aborted && !(signal.reason instanceof TimeoutReason);
}
/** Why a node ended, or never began, whose signal was aborted. */
function earlyEnd({ planned: { node }, attempts }, signal) {
    if (isCancelled(signal))
        return { code: 'OSOP-RUN-002', severity: 'error', message: `node ${node.id} was cancelled` };
    const { reason } = signal;
    const { scope, seconds } = reason instanceof TimeoutReason ? reason : { scope: 'run', seconds: 0 };
    const within = scope === 'node' ? `within ${seconds} s` : `before the ${seconds} s of the run were over`;
    return {
        code: 'OSOP-RUN-001',
        severity: 'error',
        message: `node ${node.id} did not ${attempts > 0 ? 'finish' : 'start'} ${within}`,
        hint: 'raise timeout_sec of the node or of the workflow, or the input timeout',
    };
}
/** Errors of these kinds mean that Argo CD said no: nothing is unknown, and trying again does not help. */
const refusals = new Set(['unauthenticated', 'forbidden', 'refused', 'not-found']);
/** True for an error that is a refusal rather than a failure. */
function isRefusal(error) {
    return error instanceof adapter_error.AdapterError && refusals.has(error.code);
}
/** The one place where an adapter's error becomes a problem. Errors of other kinds are bugs and pass on. */
function problemOf(error, doing, codes) {
    if (!(error instanceof adapter_error.AdapterError))
        throw error;
    return {
        code: refusals.has(error.code) ? codes.refused : codes.failed,
        severity: 'error',
        message: `${doing}: ${error.message}`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/deadline.js

/** Starts a deadline; without `seconds` it is the parent alone. */
function startDeadline(clock, { scope, seconds, parent }) {
    if (seconds === undefined)
        return { signal: parent, cancel: () => undefined };
    const expiry = new AbortController();
    const done = new AbortController();
    clock.sleep(seconds * 1000, AbortSignal.any([done.signal, parent])).then(() => { expiry.abort(new TimeoutReason(scope, seconds)); }, () => undefined);
    return { signal: AbortSignal.any([parent, expiry.signal]), cancel: () => { done.abort(); } };
}

// EXTERNAL MODULE: ./build/compiled/engine/deployments.js
var deployments = __webpack_require__(8197);
;// CONCATENATED MODULE: ./build/compiled/engine/app-reports.js
const resultOfState = {
    'untouched': 'unknown',
    'unchecked': 'unknown',
    'unchanged': 'nothing-to-do',
    'requested': 'unknown',
    'healthy': 'succeeded',
    'failed': 'failed',
    'rolled-back': 'rolled-back',
    'rollback-failed': 'failed',
    'refused': 'refused',
    'superseded': 'superseded',
};
/** One report an application, from what the run recorded of it. */
function appReports(deployments, { serverUrl, nowMs, dryRun }) {
    return deployments.all().map((deployment) => {
        const status = deployment.application?.status;
        const path = [deployment.app.namespace, deployment.app.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
        const sync = status?.sync?.status;
        return {
            name: deployment.app.name,
            namespace: deployment.app.namespace ?? deployment.application?.metadata.namespace,
            result: dryRun && deployment.state === 'untouched' ? 'planned' : resultOfState[deployment.state],
            sync: sync === '' ? undefined : sync,
            health: status?.health?.status,
            revision: deployment.liveRevision ?? status?.operationState?.syncResult?.revision ?? status?.sync?.revision,
            url: `${serverUrl}/applications/${path}`,
            seconds: Math.round(((deployment.endedMs ?? nowMs) - deployment.startedMs) / 1000),
            causes: deployment.causes,
        };
    });
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/compared-source.js

/**
 * False where the sources of the spec were edited after the last comparison, so that the status is about
 * older ones. Empty fields do not count: Argo CD drops some of them on the way. Not judged where the
 * status does not say what it compared, nor with a source hydrator, whose sources are not in the spec.
 */
function isSpecCompared({ spec, status }) {
    const compared = status?.sync?.comparedTo;
    const says = compared?.source !== undefined || compared?.sources !== undefined;
    if (compared === undefined || !says || (spec.sourceHydrator !== undefined && spec.sourceHydrator !== null))
        return true;
    const several = (spec.sources ?? []).length > 0;
    return several ? isSame(spec.sources, compared.sources) : isSame(spec.source, compared.source);
}
function isSame(a, b) {
    if (isEmpty(a) || isEmpty(b))
        return isEmpty(a) && isEmpty(b);
    if (Array.isArray(a) && Array.isArray(b)) {
        const other = b;
        return a.length === other.length && a.every((item, index) => isSame(item, other[index]));
    }
    if ((0,json/* isJsonObject */.O)(a) && (0,json/* isJsonObject */.O)(b)) {
        return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
    }
    return a === b;
}
/** What Go leaves out of JSON: zero values, and collections of nothing else. */
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if ((0,json/* isJsonObject */.O)(value))
        return Object.values(value).every(isEmpty);
    return value === undefined || value === null || value === '' || value === false || value === 0;
}

;// CONCATENATED MODULE: ./build/compiled/core/argocd/assess.js


const fullSha = /^[0-9a-f]{40}$/i;
/** Conditions that make sync and health unreliable: the comparison could not be made. */
const blindingConditions = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);
/** The commit that the last comparison used; undefined where Argo CD only has a branch name or nothing. */
function seenRevision(application) {
    return commitOf(application.status?.sync);
}
/** The first git commit among the revisions: other sources (charts, branch names after an error) have none. */
function commitOf(place) {
    return [...(place?.revisions ?? []), place?.revision ?? ''].find((candidate) => fullSha.test(candidate))?.toLowerCase();
}
/** True while an operation is requested or runs; a pause between retries (`Running` with `finishedAt`) counts. */
function isOperationBusy(application) {
    const phase = application.status?.operationState?.phase;
    return application.operation !== undefined || phase === 'Running' || phase === 'Terminating';
}
/**
 * Judges one observation against what is expected: revision, operation, comparison, sync and only then
 * health, so that health left over from before can never pass.
 */
function assess(expectation, observation) {
    const { application } = observation;
    const { metadata, status } = application;
    if (metadata.deletionTimestamp !== undefined || (expectation.uid !== undefined && metadata.uid !== undefined && metadata.uid !== expectation.uid)) {
        return { verdict: 'failed', cause: 'deleted', message: 'the application is being deleted or was created anew' };
    }
    if (isOperationBusy(application)) {
        const state = status?.operationState;
        return { verdict: 'waiting', on: 'operation', message: state?.message ?? 'an operation is about to start' };
    }
    const blinding = status?.conditions?.find((condition) => blindingConditions.has(condition.type));
    if (blinding !== undefined) {
        return { verdict: 'waiting', on: 'comparison', message: `${blinding.type}: ${blinding.message}` };
    }
    if (!observation.afterOperation)
        return { verdict: 'waiting', on: 'refresh', message: 'the status may be older than the last operation' };
    if (isComparedBeforeOperationEnded(application))
        return { verdict: 'waiting', on: 'refresh', message: 'the status is older than the last operation' };
    if (!isSpecCompared(application))
        return { verdict: 'waiting', on: 'comparison', message: 'the spec was changed and has not been compared yet' };
    return expectation.kind === 'live' ? assessLive(expectation, observation) : assessRolledBack(expectation, observation);
}
/**
 * A refresh can be answered with the state from before it was asked for; both times are the controller's, in
 * whole seconds. In the same second it cannot be told, and the refresh that was asked for after the end counts.
 */
function isComparedBeforeOperationEnded({ status }) {
    const finishedAt = status?.operationState?.finishedAt;
    if (finishedAt === undefined)
        return false;
    return status?.reconciledAt === undefined || Date.parse(status.reconciledAt) < Date.parse(finishedAt);
}
function assessLive(expectation, { application, relation, disagreementStands = false }) {
    const seen = seenRevision(application);
    const sync = application.status?.sync?.status;
    const deployed = commitOf(application.status?.history?.at(-1));
    // A manual application may already be behind a newer commit, or follow another branch: then its last deployment must be ours.
    const movedOn = relation === 'descendant' || ((relation === 'diverged' || relation === 'reverted') && !(0,argocd_application/* isAutoSynced */.Y)(application));
    const deployedOurs = movedOn && expectation.revision !== undefined && deployed === expectation.revision.toLowerCase();
    if (expectation.revision !== undefined && !deployedOurs) {
        if (seen === undefined)
            return { verdict: 'waiting', on: 'revision', message: 'Argo CD has not resolved a commit yet' };
        if (relation === 'reverted') {
            return { verdict: 'failed', cause: 'superseded', message: `${assess_short(expectation.revision)} was reverted: Argo CD follows ${assess_short(seen)}` };
        }
        if (relation === 'diverged') {
            return { verdict: 'failed', cause: 'superseded', message: `Argo CD follows ${assess_short(seen)}, which does not contain ${assess_short(expectation.revision)}` };
        }
        if (relation === 'ancestor' || relation === 'unknown') {
            return { verdict: 'waiting', on: 'revision', message: `Argo CD has compared with ${assess_short(seen)}, not yet with ${assess_short(expectation.revision)}` };
        }
    }
    const state = application.status?.operationState;
    if (!deployedOurs && state !== undefined && seen !== undefined && isFailureOf(state, seen)) {
        // A failed hook leaves the application Synced; of a partial sync that failed, Synced says that it does not matter.
        const partial = (state.operation.sync?.resources ?? []).length > 0;
        if (sync !== 'Synced' || !partial)
            return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
    }
    if (sync !== 'Synced' && !deployedOurs)
        return { verdict: 'waiting', on: 'sync', message: outOfSyncMessage(application) };
    return assessHealth(expectation, { application, disagreementStands });
}
function assessRolledBack(expectation, { application, disagreementStands = false }) {
    const last = application.status?.operationState;
    const state = last?.operation.sync?.dryRun === true ? undefined : last;
    if (state !== undefined && (state.phase === 'Failed' || state.phase === 'Error')) {
        return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
    }
    const deployed = state?.syncResult?.revision ?? application.status?.history?.at(-1)?.revision;
    if (expectation.revision !== undefined && deployed !== expectation.revision) {
        return { verdict: 'failed', cause: 'superseded', message: `${deployed === undefined ? 'an unknown revision' : assess_short(deployed)} was deployed instead of ${assess_short(expectation.revision)}` };
    }
    return assessHealth(expectation, { application, disagreementStands });
}
function assessHealth(expectation, { application, disagreementStands }) {
    const health = application.status?.health;
    const uncreated = uncreatedResources(application);
    const unhealthy = unhealthyResources(application).filter((resource) => !uncreated.includes(resource));
    const causes = unhealthy.map(describeResource);
    // Argo CD calls an application Healthy that lacks an object; one that it was told to ignore is there, and Degraded.
    const lacks = unhealthy.some((resource) => resource.health?.status === 'Missing');
    // Argo CD's own message only names the resources; their messages say more.
    const message = causes.length > 0 ? causes.join('; ') : (health?.message ?? '');
    const status = health?.status === 'Missing' && causes.length === 0 && isHealthyBut(uncreated, application) ? 'Healthy' : health?.status;
    switch (status) {
        case 'Healthy':
            return lacks || (causes.length > 0 && !disagreementStands)
                ? { verdict: 'waiting', on: lacks ? 'health' : 'agreement', message: `the application is Healthy but ${message}` }
                : { verdict: 'healthy', message: `Healthy at ${assess_short(expectation.revision ?? seenRevision(application) ?? 'an unknown revision')}` };
        case 'Suspended':
            return expectation.allowSuspended
                ? { verdict: 'healthy', message: 'Suspended, which allow-suspended accepts' }
                : { verdict: 'waiting', on: 'health', message: `Suspended: ${message || 'something is paused'} (allow-suspended accepts this)` };
        case 'Degraded':
            return { verdict: 'degraded', terminal: isTerminal(application) && isNewerThanOperation(application), message: message || 'Degraded' };
        case 'Progressing':
        case 'Missing':
        case 'Unknown':
        case undefined:
            return { verdict: 'waiting', on: 'health', message: `${status ?? 'health is not known'}${waitingFor(application, message)}` };
    }
}
/** True when an operation at this revision ended badly: auto-sync does not try the same revision twice. */
function isFailureOf(state, revision) {
    if (state.operation.sync?.dryRun === true)
        return false;
    const attempted = commitOf(state.syncResult) ?? commitOf(state.operation.sync);
    return (state.phase === 'Failed' || state.phase === 'Error') && attempted === revision;
}
/** What is not Healthy yet, in its own words; Argo CD's message for the whole where nothing says more. */
function waitingFor(application, message) {
    const resources = (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && health?.status !== undefined && health.status !== 'Healthy');
    const text = resources.length > 0 ? resources.map(describeResource).join('; ') : message;
    return text === '' ? '' : `: ${text}`;
}
/** Right after an operation the status may still tell of the live objects from before it: such a Degraded is not final. */
function isNewerThanOperation({ status }) {
    const [changed, ended] = [status?.health?.lastTransitionTime, status?.operationState?.finishedAt];
    return changed === undefined || ended === undefined || Date.parse(changed) >= Date.parse(ended);
}
/** A Degraded that waiting does not cure: a rollout past its deadline, or an aborted Rollout. */
function isTerminal(application) {
    return unhealthyResources(application).some(({ health }) => /exceeded its progress deadline|ProgressDeadlineExceeded|RolloutAborted|Rollout aborted/i.test(health?.message ?? ''));
}
/**
 * Resources that git's newest commit adds and the last operation did not apply: after a rollback, or once git
 * has moved on, they are Missing because they are not part of what was deployed.
 */
function uncreatedResources(application) {
    const applied = application.status?.operationState?.syncResult?.resources;
    if (applied === undefined)
        return [];
    return unhealthyResources(application).filter((resource) => resource.status === 'OutOfSync' && resource.health?.status === 'Missing' && !applied.some((result) => isSameObject(result, resource)));
}
function isSameObject(a, b) {
    return (a.group ?? '') === (b.group ?? '') && a.kind === b.kind && (a.namespace ?? '') === (b.namespace ?? '') && a.name === b.name;
}
/** Before Argo CD 3.4 one object that does not exist makes the whole application Missing. */
function isHealthyBut(uncreated, application) {
    const others = (application.status?.resources ?? []).filter((resource) => resource.health?.status !== undefined && !uncreated.includes(resource));
    return uncreated.length > 0 && others.length > 0 && others.every((resource) => resource.health?.status === 'Healthy');
}
/** Resources that are Degraded or Missing, in Argo CD's order. Hooks that a failed sync has left behind are none of the application's. */
function unhealthyResources(application) {
    return (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && (health?.status === 'Degraded' || health?.status === 'Missing'));
}
/** `Deployment shop/web: Degraded: message`, one line. */
function describeResource(resource) {
    const name = resource.namespace === undefined || resource.namespace === '' ? resource.name : `${resource.namespace}/${resource.name}`;
    const health = resource.health?.status ?? resource.status ?? 'unknown';
    return oneLine(`${resource.kind} ${name}: ${health}${resource.health?.message === undefined ? '' : `: ${resource.health.message}`}`);
}
/** Phase, message and the resources that failed, as one line. */
function describeOperationFailure(state) {
    const failed = (state.syncResult?.resources ?? [])
        .filter((resource) => resource.status === 'SyncFailed' || resource.hookPhase === 'Failed' || resource.hookPhase === 'Error')
        .map((resource) => `${resource.kind} ${resource.name}: ${resource.message ?? resource.status ?? resource.hookPhase ?? 'failed'}`);
    return oneLine([`${state.phase}: ${state.message ?? 'no reason given'}`, ...failed].join('; '));
}
function outOfSyncMessage(application) {
    const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
    if (failed !== undefined)
        return `OutOfSync: ${failed.message}`;
    const resources = (application.status?.resources ?? []).filter((resource) => resource.status === 'OutOfSync');
    const pruning = resources.filter((resource) => resource.requiresPruning === true);
    if (resources.length > 0 && pruning.length === resources.length) {
        return `OutOfSync: ${pruning.length} resources require pruning (set prune: true)`;
    }
    return `${application.status?.sync?.status ?? 'sync status not known'}: ${resources.map((resource) => `${resource.kind} ${resource.name}`).join(', ') || 'no resource named'}`;
}
/** The first seven characters of a commit, as git abbreviates it. */
function assess_short(revision) {
    return fullSha.test(revision) ? revision.slice(0, 7) : revision;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/compiled/engine/outcome.js


/** States in which something was asked of the cluster and is neither proven good nor undone. */
const unsettled = new Set(['requested', 'failed', 'unchecked']);
/** Codes for "could not be asked": whether something is wrong is then not known. */
const unknownCodes = new Set(['OSOP-ARGOCD-001', 'OSOP-GIT-001', 'OSOP-RUN-001']);
/** Judges the run by what became of its deployments first, and of its nodes then. */
function outcomeOf(failures, { shared, cancelled }) {
    const deployments = shared.deployments.all();
    const within = (state) => deployments.filter((deployment) => deployment.state === state);
    const why = shared.found.failure;
    if (cancelled)
        return cancelledOutcome(deployments);
    const unrestored = within('rollback-failed');
    if (unrestored.length > 0) {
        return needsPerson(`The deployment failed, and the rollback of ${names(unrestored)} could not be completed`, unrestored[0]?.causes.at(-1) ?? why);
    }
    const broken = deployments.filter(({ state }) => unsettled.has(state));
    if (broken.length > 0 && (failures.length > 0 || broken.some(({ state }) => state !== 'requested'))) {
        const unknown = broken.every(({ state }) => state === 'unchecked');
        const headline = unknown
            ? `Whether ${names(broken)} is healthy is not known, and nothing was rolled back`
            : `The deployment of ${names(broken)} failed and was not rolled back`;
        return needsPerson(headline, broken[0]?.causes[0] ?? why);
    }
    const restored = within('rolled-back');
    if (restored.length > 0)
        return rolledBackOutcome(restored, shared);
    const superseded = within('superseded');
    if (superseded.length > 0 && failures.every((failure) => isExplained(failure, deployments))) {
        return { result: 'superseded', exitCode: run_record/* exitCodes */.h.done, headline: 'A newer commit took the place of this one', reason: clip(superseded[0]?.causes[0] ?? why) };
    }
    return failures.length > 0 ? failureOutcome(failures, deployments, why) : successOutcome(deployments, shared);
}
function rolledBackOutcome(restored, { settings, found }) {
    const to = assess_short(restored[0]?.liveRevision ?? 'the last healthy revision');
    const what = `${names(restored)} ${restored.length === 1 ? 'was' : 'were'} rolled back to ${to}, which is healthy`;
    if (found.failure === '')
        return { result: 'rolled-back', exitCode: run_record/* exitCodes */.h.done, headline: what, reason: undefined };
    return {
        result: 'rolled-back',
        exitCode: settings.failOnRollback ? run_record/* exitCodes */.h.rolledBack : run_record/* exitCodes */.h.done,
        headline: `The deployment failed, and ${what}`,
        reason: clip(found.failure),
    };
}
/** True when a newer commit is all that a failure is about: its node only deploys, and nothing else is amiss. */
function isExplained({ superseded, planned }, deployments) {
    const deploys = planned.step.kind === 'sync' || planned.step.kind === 'gate';
    return superseded || (deploys && deployments.every(({ state }) => state === 'superseded' || state === 'healthy' || state === 'unchanged'));
}
function failureOutcome(failures, deployments, why) {
    const healthy = deployments.filter(({ state }) => state === 'healthy');
    const refused = { result: 'refused', exitCode: run_record/* exitCodes */.h.refused, reason: clip(why) };
    if (healthy.length === 0 && failures.every((failure) => failure.refused))
        return { ...refused, headline: 'Refused, and nothing was deployed' };
    if (healthy.length > 0 && failures.every((failure) => failure.isNoFault))
        return { ...refused, headline: `Stopped; ${names(healthy)} deployed and healthy until here` };
    if (healthy.length > 0)
        return needsPerson(`${names(healthy)} deployed, but a later step failed`, why);
    const unknown = failures.some((failure) => failure.problems.some((problem) => unknownCodes.has(problem.code)));
    return { result: 'failed', exitCode: unknown ? run_record/* exitCodes */.h.needsPerson : run_record/* exitCodes */.h.invalid, headline: 'Failed before anything was deployed', reason: clip(why) };
}
function successOutcome(deployments, { settings, found }) {
    const done = { exitCode: run_record/* exitCodes */.h.done, reason: undefined };
    if (settings.dryRun)
        return { ...done, result: 'planned', headline: 'Planned; nothing was changed (dry run)' };
    const sha = found.commit?.sha ?? deployments[0]?.liveRevision ?? deployments[0]?.revision;
    const revision = sha === undefined ? 'The target revision' : assess_short(sha);
    if (deployments.length > 0 && deployments.every(({ state }) => state === 'unchanged')) {
        return { ...done, result: 'nothing-to-do', headline: `Nothing to do: ${revision} is live already in ${names(deployments)}` };
    }
    const unproven = deployments.filter(({ state }) => state === 'requested');
    if (deployments.length === 0)
        return { ...done, result: 'succeeded', headline: 'The workflow was carried out' };
    return unproven.length > 0
        ? { ...done, result: 'succeeded', headline: `${revision} was deployed to ${names(deployments)}; no node waited until ${names(unproven)} was healthy` }
        : { ...done, result: 'succeeded', headline: `${revision} is live and healthy in ${names(deployments)}` };
}
function needsPerson(headline, reason) {
    return { result: 'failed', exitCode: run_record/* exitCodes */.h.needsPerson, headline, reason: clip(reason) };
}
/** What a cancelled run leaves behind decides what a person has to do. */
function cancelledOutcome(deployments) {
    const cancelled = { result: 'cancelled', exitCode: run_record/* exitCodes */.h.cancelled };
    const unrestored = deployments.filter(({ state }) => state === 'rollback-failed');
    if (unrestored.length > 0) {
        return { ...cancelled, headline: `Cancelled after the rollback of ${names(unrestored)} had failed`, reason: clip(unrestored[0]?.causes.at(-1) ?? '') };
    }
    const open = deployments.filter(({ state }) => unsettled.has(state));
    if (open.length > 0) {
        const to = assess_short(open[0]?.revision ?? 'the target revision');
        return { ...cancelled, headline: `Cancelled while ${names(open)} was being deployed to ${to}`, reason: 'whether it is healthy is not known; run the workflow again to find out' };
    }
    const healthy = deployments.filter(({ state }) => state === 'healthy');
    if (healthy.length > 0)
        return { ...cancelled, headline: `Cancelled; ${names(healthy)} deployed and healthy until here`, reason: undefined };
    return { ...cancelled, headline: 'Cancelled before anything was deployed', reason: undefined };
}
function names(deployments) {
    return deployments.map(({ app }) => app.name).join(', ');
}
/** Longest reason beside a headline; the whole of it stands among the problems. */
const longestReason = 240;
function clip(text) {
    return text.length <= longestReason ? text : `${text.slice(0, longestReason - 1)}…`;
}

;// CONCATENATED MODULE: ./build/compiled/core/argocd/rollback-target.js

/** The state of an Application before a deployment, to roll back to. */
function baselineOf(application, { allowSuspended }) {
    const health = application.status?.health?.status;
    return {
        entry: application.status?.history?.at(-1),
        // One that is still rolling out after a sync that succeeded is given the benefit of the doubt: a rollback to it is gated.
        healthy: health === 'Healthy' || (allowSuspended && health === 'Suspended') || (health === 'Progressing' && application.status?.operationState?.phase === 'Succeeded'),
        underWay: (application.operation ?? application.status?.operationState?.operation)?.sync?.revision ?? seenRevision(application),
        uid: application.metadata.uid,
    };
}
/**
 * Chooses where to roll back to: `steps` healthy revisions before the bad one, newest first. The entry
 * before the run counts only if it was healthy then; a revision that was rolled away from before does
 * not count, and neither does the bad revision itself, under whatever id it stands.
 * Argo CD keeps no health in its history, so older entries are taken at their word.
 */
function chooseRollbackTarget(history, { badRevision, baseline, steps }) {
    if (baseline !== undefined && baseline.entry === undefined)
        return { entry: undefined, reason: 'nothing had been deployed before this run' };
    const before = baseline?.entry === undefined ? history : upTo(history, baseline.entry);
    // Without a run there is no bad revision that is known: the way back leads from what is deployed.
    const left = badRevision ?? (baseline === undefined ? history.at(-1)?.revision : undefined);
    const abandoned = abandonedRevisions(before);
    const seen = new Set();
    const candidates = before.toReversed().filter((entry) => {
        const revision = entry.revision;
        if (revision === undefined || revision === left || abandoned.has(revision) || seen.has(revision))
            return false;
        if (revision === baseline?.entry?.revision && !baseline.healthy)
            return false;
        seen.add(revision);
        return true;
    });
    const entry = candidates[steps - 1];
    if (entry === undefined) {
        return {
            entry: undefined,
            reason: history.length === 0
                ? 'Argo CD has no earlier deployment of it'
                : `none of the ${history.length} revisions in Argo CD's history is known to have been healthy before this one`,
        };
    }
    const wasBaseline = entry.revision === baseline?.entry?.revision;
    return {
        entry,
        reason: wasBaseline
            ? `${assess_short(entry.revision ?? '')} was live and healthy before this run (history id ${entry.id})`
            : `${assess_short(entry.revision ?? '')} is the newest earlier revision that was not rolled back (history id ${entry.id})`,
    };
}
/** The history as it was when `last` was its newest entry. Ids can begin anew, so the time counts too. */
function upTo(history, last) {
    const index = history.findLastIndex((entry) => entry.id === last.id && entry.deployedAt === last.deployedAt);
    return index < 0 ? history.filter((entry) => entry.deployedAt < last.deployedAt) : history.slice(0, index + 1);
}
/**
 * Revisions that somebody went back from, and did not deploy again since: once an older revision is
 * deployed, all that first came after it are left behind.
 */
function abandonedRevisions(history) {
    const firstAt = new Map();
    const abandoned = new Set();
    for (const [index, { revision }] of history.entries()) {
        if (revision === undefined)
            continue;
        const first = firstAt.get(revision) ?? index;
        firstAt.set(revision, first);
        abandoned.delete(revision);
        for (const [other, otherFirst] of firstAt) {
            if (otherFirst > first)
                abandoned.add(other);
        }
    }
    return abandoned;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/application-watch.js


/** Milliseconds between polls: short at first, longer while nothing changes. */
const poll = { firstMs: 1_000, factor: 1.5, longestMs: 10_000 };
/** Each refresh is a full comparison on the server: at least this far apart, less only where `stable-for` is shorter. */
const refreshGapMs = { longest: 5_000, shortest: 1_000 };
const heartbeatMs = 30_000;
/**
 * Follows one Application: every reading is a fresh GET; the server's stream only tells when to read
 * again, with a slow poll beside it, so that the number of requests stays bounded however long it takes.
 */
class ApplicationWatch {
    ref;
    context;
    closing = new AbortController();
    changed = false;
    wake;
    pollMs = poll.firstMs;
    lastRefreshMs = Number.NEGATIVE_INFINITY;
    answeredRefreshMs = Number.NEGATIVE_INFINITY;
    lastOperation;
    refreshedOperation;
    operationAtRefresh;
    hasCachedError = false;
    hardRefreshed = false;
    lastLine = '';
    lastLineMs = Number.NEGATIVE_INFINITY;
    constructor(ref, context) {
        this.ref = ref;
        this.context = context;
        void this.follow();
    }
    /** Reads the Application; with `refresh`, after a new comparison, unless one was asked for a moment ago or does not come in time. */
    async read(options) {
        const { clock, ports, signal } = this.context;
        const withinMs = Math.min(60_000, options.withinMs ?? this.context.remainingMs());
        const refresh = options.refresh && this.mayRefresh;
        if (refresh)
            this.lastRefreshMs = clock.monotonicMs();
        const application = await ports.argocd.get(this.ref, {
            signal,
            ...(refresh ? { refresh: this.refreshKind(), timeoutMs: Math.max(1_000, withinMs) } : {}),
        });
        const operation = operationKey(application);
        this.hasCachedError = application.status?.conditions?.some(({ message }) => message.includes('(cached)')) === true;
        if (refresh)
            this.operationAtRefresh = operation;
        // A refresh that hangs leaves its annotation behind: then the answer is older than the question.
        const answered = application.metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined;
        if (refresh && answered)
            this.answeredRefreshMs = this.lastRefreshMs;
        if (refresh && answered && operation === this.lastOperation)
            this.refreshedOperation = operation;
        if (operation !== this.lastOperation)
            this.pollMs = poll.firstMs;
        this.lastOperation = operation;
        return { application, afterOperation: !isOperationBusy(application) && operation === this.refreshedOperation };
    }
    /** An error of manifest generation that the server keeps is only given up by a hard refresh; one is enough. */
    refreshKind() {
        if (!this.hasCachedError || this.hardRefreshed)
            return 'normal';
        this.hardRefreshed = true;
        return 'hard';
    }
    /** True when the last refresh is long enough ago; since an operation has come or gone, that is soon. */
    get mayRefresh() {
        const usualMs = Math.min(refreshGapMs.longest, Math.max(refreshGapMs.shortest, this.context.settings.stableForSec * 1000));
        const gapMs = this.lastOperation === this.operationAtRefresh ? usualMs : refreshGapMs.shortest;
        return this.context.clock.monotonicMs() - this.lastRefreshMs >= gapMs;
    }
    /** When the last refresh that was answered had been asked for, in monotonic milliseconds. */
    get refreshedAtMs() {
        return this.answeredRefreshMs;
    }
    /** Waits until something changed, `atMostMs` have passed or, unless `polling` is false, the next poll is due. */
    async pause(atMostMs, { polling = true } = {}) {
        if (!this.changed) {
            const waiting = new AbortController();
            const stop = AbortSignal.any([waiting.signal, this.context.signal]);
            this.wake = () => waiting.abort();
            try {
                await this.context.clock.sleep(Math.max(0, polling ? Math.min(atMostMs, this.pollMs) : atMostMs), stop);
                this.pollMs = Math.min(poll.longestMs, this.pollMs * poll.factor);
            }
            catch (error) {
                if (this.context.signal.aborted)
                    throw error;
                this.pollMs = poll.firstMs;
            }
            finally {
                this.wake = undefined;
            }
        }
        this.changed = false;
    }
    /** Tells the state when it changes, and again as a heartbeat when it has not for a while. */
    say(message) {
        const now = this.context.clock.monotonicMs();
        const heartbeat = message === this.lastLine;
        if (heartbeat && now - this.lastLineMs < heartbeatMs)
            return;
        this.lastLine = message;
        this.lastLineMs = now;
        this.context.report(message, { heartbeat });
    }
    close() {
        this.closing.abort();
    }
    async follow() {
        const signal = AbortSignal.any([this.closing.signal, this.context.signal]);
        for (let backoffMs = 1_000; !signal.aborted; backoffMs = Math.min(30_000, backoffMs * 2)) {
            try {
                for await (const _ of this.context.ports.argocd.watch(this.ref, signal)) {
                    backoffMs = 1_000;
                    this.changed = true;
                    this.wake?.();
                }
            }
            catch (error) {
                // Polling goes on beside it: a stream that cannot be had is no reason to fail.
                if (!(error instanceof adapter_error.AdapterError) && !signal.aborted)
                    throw error;
            }
            await this.context.clock.sleep(backoffMs, signal).catch(() => undefined);
        }
    }
}
/** What tells one operation from the next; operations have no id. */
function operationKey(application) {
    const state = application.status?.operationState;
    return [state?.startedAt, state?.finishedAt, state?.phase, application.operation === undefined ? '' : 'requested'].join('|');
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/await-healthy.js




/** How long it is not asked again how two commits stand to each other, when git could not tell. */
const unknownForMs = 30_000;
/**
 * Waits until the Application is what is expected, and has been for `stableForMs` with one more refresh
 * at the end. Degraded is believed after `graceMs`, or at once when waiting cannot cure it.
 */
async function awaitHealthy(ref, expectation, { bounds, context }) {
    const gate = new Gate(ref, expectation, { bounds, context });
    try {
        return await gate.run();
    }
    finally {
        gate.close();
    }
}
class Gate {
    expectation;
    bounds;
    context;
    watch;
    startedMs;
    relations = new Map();
    stable;
    nextVerdictMs;
    forgiven = 0;
    /** When Application and resources were first seen to disagree about health. */
    disagreedAtMs = Number.POSITIVE_INFINITY;
    /** The error of the last request, until one is answered again. */
    unanswered;
    last;
    constructor(ref, expectation, { bounds, context }) {
        this.expectation = expectation;
        this.bounds = bounds;
        this.context = context;
        this.watch = new ApplicationWatch(ref, context);
        this.startedMs = context.clock.monotonicMs();
    }
    close() {
        this.watch.close();
    }
    async run() {
        let refresh = false;
        for (;;) {
            if (this.elapsedMs() >= this.bounds.timeoutMs)
                return this.timeout();
            try {
                const reading = await this.watch.read({ refresh, withinMs: this.bounds.timeoutMs - this.elapsedMs() });
                const relation = await this.relationOf(reading.application);
                const assessment = assess(this.expectation, { ...reading, relation, disagreementStands: this.watch.refreshedAtMs > this.disagreedAtMs });
                if (assessment.verdict === 'waiting' && assessment.on === 'agreement')
                    this.disagreedAtMs = Math.min(this.disagreedAtMs, this.context.clock.monotonicMs());
                this.last = { application: reading.application, message: assessment.message };
                this.unanswered = undefined;
                const outcome = this.judge(assessment, reading.application);
                if (outcome !== undefined)
                    return outcome;
                refresh = this.wantsRefresh(assessment);
                const atOnce = refresh && this.watch.mayRefresh && assessment.verdict === 'waiting' && assessment.on === 'refresh';
                if (!atOnce)
                    await this.watch.pause(this.untilNextDecisionMs());
            }
            catch (error) {
                if (this.context.signal.aborted) {
                    if (this.context.signal.reason instanceof TimeoutReason)
                        return this.timeout();
                    throw error;
                }
                if (!(error instanceof adapter_error.AdapterError))
                    throw error;
                if (error.code === 'not-found')
                    return this.outcome('failed', 'the application was deleted while it was waited for', { cause: 'deleted' });
                this.forgiven += 1;
                this.unanswered = error;
                // Without a retry policy only time bounds it: a server that restarts says nothing about the application.
                const spent = this.bounds.retries > 0 && this.forgiven > this.bounds.retries;
                if (!error.retryable || spent)
                    return this.outcome('unchecked', `Argo CD could not be asked: ${error.message}`, { error });
                this.watch.say(`Argo CD could not be asked: ${error.message}`);
                await this.watch.pause(Math.max(this.bounds.backoffMs(this.forgiven), 1_000), { polling: false });
            }
        }
    }
    judge(assessment, application) {
        const now = this.context.clock.monotonicMs();
        if (assessment.verdict !== 'healthy')
            this.stable = undefined;
        if (assessment.verdict !== 'degraded')
            this.nextVerdictMs = undefined;
        switch (assessment.verdict) {
            case 'healthy':
                return this.judgeHealthy(assessment.message, application);
            case 'failed':
                return this.outcome('failed', assessment.message, { cause: assessment.cause });
            case 'waiting':
                if (assessment.on !== 'refresh')
                    this.watch.say(assessment.message);
                return undefined;
            case 'degraded':
                this.nextVerdictMs ??= now + this.bounds.graceMs;
                if (assessment.terminal || now >= this.nextVerdictMs) {
                    this.forgiven += 1;
                    if (assessment.terminal || this.forgiven > this.bounds.retries)
                        return this.outcome('degraded', assessment.message);
                    this.nextVerdictMs = now + this.bounds.backoffMs(this.forgiven);
                }
                this.watch.say(`Degraded${this.forgiven === 0 ? '' : ` (${this.forgiven} of ${this.bounds.retries + 1})`}: ${assessment.message}`);
                return undefined;
        }
    }
    judgeHealthy(message, application) {
        const now = this.context.clock.monotonicMs();
        const fingerprint = [
            seenRevision(application),
            application.status?.operationState?.finishedAt,
            application.status?.health?.lastTransitionTime,
        ].join('|');
        if (this.stable?.fingerprint !== fingerprint)
            this.stable = { sinceMs: now, fingerprint };
        const held = now - this.stable.sinceMs >= this.bounds.stableForMs;
        const confirmed = this.bounds.stableForMs === 0 || this.watch.refreshedAtMs > this.stable.sinceMs;
        if (held && confirmed)
            return this.outcome('healthy', message);
        this.watch.say(`${message}; must hold for ${Math.round(this.bounds.stableForMs / 1000)} s`);
        return undefined;
    }
    /** A refresh is needed to see git anew, to trust the status after an operation, and to confirm stability. */
    wantsRefresh(assessment) {
        if (assessment.verdict === 'healthy')
            return true;
        return assessment.verdict === 'waiting' && assessment.on !== 'operation' && assessment.on !== 'health';
    }
    untilNextDecisionMs() {
        const now = this.context.clock.monotonicMs();
        const moments = [this.bounds.timeoutMs - this.elapsedMs()];
        if (this.stable !== undefined)
            moments.push(Math.max(this.stable.sinceMs + this.bounds.stableForMs - now, 250));
        if (this.nextVerdictMs !== undefined)
            moments.push(this.nextVerdictMs - now);
        return Math.min(...moments);
    }
    async relationOf(application) {
        const seen = seenRevision(application);
        const ours = this.expectation.revision;
        if (this.expectation.kind === 'rolled-back' || seen === undefined || ours === undefined)
            return 'unknown';
        if (seen === ours.toLowerCase())
            return 'same';
        const now = this.context.clock.monotonicMs();
        const cached = this.relations.get(seen);
        if (cached !== undefined && now < cached.untilMs)
            return cached.relation;
        const relation = await this.context.ports.git.relation(ours, seen);
        this.relations.set(seen, { relation, untilMs: relation === 'unknown' ? now + unknownForMs : Number.POSITIVE_INFINITY });
        return relation;
    }
    timeout() {
        const waited = Math.round(this.elapsedMs() / 1000);
        if (this.unanswered !== undefined)
            return this.outcome('unchecked', `Argo CD could not be asked: ${this.unanswered.message}`, { error: this.unanswered });
        return this.outcome('timeout', `not healthy within ${waited} s: ${this.last?.message ?? 'Argo CD gave no answer'}`);
    }
    elapsedMs() {
        return this.context.clock.monotonicMs() - this.startedMs;
    }
    outcome(verdict, message, details = {}) {
        return {
            verdict,
            message,
            application: this.last?.application,
            seconds: Math.round(this.elapsedMs() / 1000),
            cause: details.cause,
            error: details.error,
        };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/sync-outcome.js


/** The result of a sync by how its operation ended; undefined for one that another took the place of. */
function operationResult(ref, { application, state, revision }, context) {
    const baseline = context.deployments.get(ref)?.baseline?.entry?.id ?? -1;
    const wasDeployed = revision !== undefined && (application.status?.history ?? []).some((entry) => entry.id > baseline && entry.revision === revision);
    if (state?.phase === 'Succeeded' || (state === undefined && wasDeployed)) {
        const skipped = (state?.syncResult?.resources ?? []).filter((resource) => resource.status === 'PruneSkipped');
        return {
            kind: 'succeeded',
            note: `synced to ${assess_short(revision ?? state?.syncResult?.revision ?? 'the target revision')}${skipped.length > 0 ? `; ${skipped.length} resources were not pruned` : ''}`,
            outputs: syncOutputs(ref, application, { changed: true, revision }),
        };
    }
    const message = state === undefined ? 'another operation replaced ours before it was seen to end' : describeOperationFailure(state);
    // An operation that ends in Error before it has applied anything leaves the cluster as it was.
    const applied = state === undefined || state.phase !== 'Error' || (state.syncResult?.resources ?? []).length > 0;
    context.deployments.update(ref, { state: applied ? 'failed' : 'untouched', application, causes: [message] });
    return {
        kind: 'failed',
        retryable: false,
        problems: [{
                code: 'OSOP-ARGOCD-003',
                severity: 'error',
                message: `syncing ${ref.name} to ${assess_short(revision ?? 'the target revision')} failed: ${message}`,
                hint: `look at ${applicationUrl(ref, context)}`,
            }],
        outputs: syncOutputs(ref, application, { changed: true, revision }),
    };
}
/** A newer commit that contains ours is deployed: that is its own run's to answer for. */
function superseded({ ref, application, revision, newer }, context) {
    const message = `${assess_short(newer)}, which contains ${assess_short(revision ?? '')}, was deployed already`;
    context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer, causes: [message] });
    return { kind: 'succeeded', note: message, outputs: syncOutputs(ref, application, { changed: false, revision }) };
}
/** The outputs of a sync step. */
function syncOutputs(ref, application, { changed, revision }) {
    const state = application.status?.operationState;
    return {
        phase: changed ? (state?.phase ?? 'Unknown') : 'Succeeded',
        app: ref.name,
        revision: revision ?? state?.syncResult?.revision ?? seenRevision(application) ?? null,
        previous_revision: application.status?.history?.at(-2)?.revision ?? null,
        message: state?.message ?? '',
        changed,
        operation: state?.startedAt ?? null,
        resources: (state?.syncResult?.resources ?? []).map((resource) => ({
            kind: resource.kind, name: resource.name, namespace: resource.namespace ?? '', status: resource.status ?? resource.hookPhase ?? '', message: resource.message ?? '',
        })),
    };
}
/** What a sync would do, for a dry run. */
function plannedSync(ref, application, revision) {
    const way = (0,argocd_application/* isAutoSynced */.Y)(application) ? 'auto-sync would deploy' : 'a sync would be started at';
    return {
        kind: 'skipped',
        note: `dry run: ${way} ${assess_short(revision ?? application.spec.source?.targetRevision ?? 'HEAD')} (now ${application.status?.sync?.status ?? 'Unknown'}, ${application.status?.health?.status ?? 'health unknown'})`,
        outputs: syncOutputs(ref, application, { changed: false, revision }),
    };
}
/** The Application's page in Argo CD. */
function applicationUrl(ref, context) {
    const path = [ref.namespace, ref.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
    return `${context.ports.argocd.serverUrl}/applications/${path}`;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/auto-sync.js



/** With auto-sync on, Argo CD deploys by itself: make it look at git, and wait until it has compared and synced. */
async function awaitAutoSync({ ref, revision, begun }, context) {
    const watch = new ApplicationWatch(ref, context);
    try {
        let refresh = false;
        let declinedSinceMs;
        for (let first = true;; first = false) {
            const { application, afterOperation } = await watch.read({ refresh });
            const state = application.status?.operationState;
            const seen = seenRevision(application);
            const relation = await relationTo(revision, seen, context);
            if (relation === 'reverted' && seen !== undefined)
                return superseded({ ref, application, revision, newer: seen }, context);
            const covers = relation === 'same' || relation === 'descendant';
            const synced = application.status?.sync?.status === 'Synced' && !isOperationBusy(application);
            if (covers && synced && first && begun === undefined && state?.phase === 'Succeeded') {
                context.deployments.update(ref, { state: 'unchanged', application });
                return { kind: 'succeeded', note: 'auto-sync has deployed it already', outputs: syncOutputs(ref, application, { changed: false, revision }) };
            }
            const begins = covers && (isOperationBusy(application) || state?.syncResult?.revision === seen);
            context.deployments.update(ref, { application, ...(begins || (covers && synced) ? { state: 'requested' } : {}) });
            const failed = state !== undefined && !isOperationBusy(application) && (state.phase === 'Failed' || state.phase === 'Error');
            if (failed && covers && state.syncResult?.revision === seen)
                return operationResult(ref, { application, state, revision }, context);
            if (covers && synced && afterOperation) {
                return { kind: 'succeeded', note: 'deployed by auto-sync', outputs: syncOutputs(ref, application, { changed: true, revision }) };
            }
            declinedSinceMs = covers && afterOperation && !begins ? (declinedSinceMs ?? context.clock.monotonicMs()) : undefined;
            if (declinedSinceMs !== undefined && context.clock.monotonicMs() - declinedSinceMs >= autoSyncPatienceMs)
                return declined(ref, application, context);
            watch.say(covers ? 'waiting for auto-sync' : `Argo CD has compared with ${assess_short(seen ?? 'nothing')}; making it look at git`);
            refresh = !isOperationBusy(application);
            if (!(refresh && watch.mayRefresh))
                await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
async function relationTo(revision, seen, context) {
    if (seen === undefined)
        return 'unknown';
    if (revision === undefined || seen === revision.toLowerCase())
        return 'same';
    return await context.ports.git.relation(revision, seen);
}
/** How long auto-sync may leave a difference alone that it has seen, in milliseconds, before that is taken for a no. */
const autoSyncPatienceMs = 60_000;
/** Auto-sync has seen our commit and does nothing: a closed sync window leaves no other trace. */
function declined(ref, application, context) {
    const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
    const message = `auto-sync of ${ref.name} has seen the commit and does not start${failed === undefined ? '' : `: ${failed.message}`}`;
    context.deployments.update(ref, { state: 'refused', application, causes: [message] });
    return {
        kind: 'failed',
        refused: true,
        retryable: false,
        problems: [{ code: 'OSOP-ARGOCD-002', severity: 'error', message, hint: 'a sync window may be closed, or only pruning is left to do and is off; nothing was deployed, and git still names the commit' }],
        outputs: syncOutputs(ref, application, { changed: false, revision: undefined }),
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/operation.js




/** Name of the info that marks an operation as this tool's; its value is unique to the request. */
const operationInfoName = 'osop-run';
/** How often a request that got no answer is looked up and sent again. */
const attempts = 3;
/**
 * Waits for a running operation of somebody else, or ends it, as the `on-operation-in-progress` input
 * says. Throws a `conflict` with `fail`, and when time is over before it ends. Returns at once for an
 * operation that `isOurs`: it is neither waited for nor ended.
 */
async function awaitIdle(ref, isOurs, context) {
    const watch = new ApplicationWatch(ref, context);
    let asked = false;
    let inTheWay = '';
    try {
        for (;;) {
            const { application } = await watch.read({ refresh: false });
            if (!isOperationBusy(application) || isOurs(application))
                return application;
            const message = application.status?.operationState?.message ?? 'it is about to start';
            inTheWay = message;
            if (context.settings.onOperationInProgress === 'fail') {
                throw new adapter_error.AdapterError('conflict', `another operation is in progress: ${message}`, { hint: 'set on-operation-in-progress to wait or terminate' });
            }
            if (context.settings.onOperationInProgress === 'terminate' && !asked && application.status?.operationState !== undefined) {
                context.report('another operation is in progress; ending it');
                asked = await terminate(ref, context);
            }
            watch.say(`another operation is in progress: ${message}`);
            await watch.pause(context.remainingMs());
        }
    }
    catch (error) {
        if (inTheWay === '' || !(context.signal.reason instanceof TimeoutReason))
            throw error;
        throw new adapter_error.AdapterError('conflict', `another operation was still in progress after ${context.signal.reason.seconds} s: ${inTheWay}`, {
            cause: error,
            hint: 'let it end, or set on-operation-in-progress to terminate',
        });
    }
    finally {
        watch.close();
    }
}
/**
 * Sends the request so that it happens at most once: after an answer that was lost, the Application is
 * read first, and the request repeated only when it is not there. Waits while others are busy. False when
 * it was not sent because it is no longer wanted.
 */
async function requestOperation(ref, request, context) {
    let unanswered = false;
    for (let attempt = 1;; attempt += 1) {
        const isOurs = (seen) => unanswered && request.isOurs(seen);
        const idle = await awaitIdle(ref, isOurs, context);
        if (isOurs(idle))
            return true;
        if (request.isWanted !== undefined && !(await request.isWanted(idle)))
            return false;
        try {
            await request.send();
            return true;
        }
        catch (error) {
            if (!(error instanceof adapter_error.AdapterError) || context.signal.aborted)
                throw error;
            if (error.ambiguous) {
                unanswered = true;
                context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
                if (isOurs(await context.ports.argocd.get(ref, { signal: context.signal })))
                    return true;
            }
            else if (error.code !== 'conflict') {
                throw error;
            }
            if (attempt === attempts)
                throw error;
            await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * attempt, context.remainingMs()), context.signal);
        }
    }
}
/** Waits until our operation has ended. Undefined when another one took its place, so that its end is not known. */
async function awaitOperation(ref, isOurs, context) {
    const watch = new ApplicationWatch(ref, context);
    try {
        for (;;) {
            const application = await readPatiently(watch, context);
            const state = application?.status?.operationState;
            if (application === undefined)
                continue;
            if (!isOperationBusy(application)) {
                return { application, state: isOurs(application) ? state : undefined };
            }
            if (!isOurs(application))
                return { application, state: undefined };
            watch.say(state?.message === undefined || state.message === '' ? `operation ${state?.phase ?? 'requested'}` : state.message);
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** How long it is waited after a request that got no answer, in milliseconds. */
const unansweredMs = 10_000;
/** Undefined where Argo CD could not be asked just now: what it has begun goes on without us, so it is asked again. */
async function readPatiently(watch, context) {
    try {
        return (await watch.read({ refresh: false })).application;
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || !error.retryable || context.signal.aborted)
            throw error;
        watch.say(`Argo CD could not be asked: ${error.message}`);
        await watch.pause(unansweredMs, { polling: false });
        return undefined;
    }
}
/** Ends the running operation if it is the one meant. Before the controller has picked it up, that is refused: then later. */
async function endOperation(ref, isMeant, context) {
    const watch = new ApplicationWatch(ref, context);
    let asked = false;
    try {
        for (;;) {
            const { application } = await watch.read({ refresh: false });
            if (application.operation === undefined || !isMeant(application))
                return;
            watch.say('ending the sync that is still running');
            if (!asked && application.status?.operationState !== undefined)
                asked = await terminate(ref, context);
            await watch.pause(context.remainingMs());
        }
    }
    finally {
        watch.close();
    }
}
/** False when there was nothing to end: it has just ended, or is not picked up yet. */
async function terminate(ref, context) {
    try {
        await context.ports.argocd.terminate(ref, context.signal);
        return true;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.code === 'not-found' && error.retryable)
            return false;
        throw error;
    }
}
/** True when the operation on the Application, requested or last, carries our info. */
function carriesInfo(application, value) {
    const operations = [application.operation, application.status?.operationState?.operation];
    return operations.some((operation) => operation?.info?.some((info) => info.name === operationInfoName && info.value === value) === true);
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/sync.js










/**
 * Brings the revision to the cluster. Where auto-sync is on it only makes Argo CD look and waits;
 * else it starts a sync pinned to the revision, unless that is live already.
 */
async function sync(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.t)(step.app);
    const revision = step.revision ?? context.commit?.sha;
    if (context.settings.dryRun && !context.settings.askArgocd) {
        return { kind: 'skipped', note: `dry run: would sync ${step.app} to ${assess_short(revision ?? 'its target revision')}; Argo CD was not asked (no server or login given)`, outputs: {} };
    }
    try {
        const known = context.deployments.get(ref);
        const begun = hasBegun(known, revision, context) ? (known?.operation ?? '') : undefined;
        const first = await context.ports.argocd.get(ref, { signal: context.signal });
        // What somebody else is deploying right now is what there will be to go back to: it has to end first.
        const waits = !context.settings.dryRun && !(0,argocd_application/* isAutoSynced */.Y)(first) && begun === undefined;
        const before = waits ? await awaitIdle(ref, () => false, context) : first;
        context.deployments.update(ref, {
            revision,
            prune: step.prune,
            autoSynced: (0,argocd_application/* isAutoSynced */.Y)(before),
            application: before,
            baseline: known?.baseline ?? baselineOf(before, context.settings),
            ...(known === undefined ? { startedMs: context.clock.monotonicMs() } : {}),
        });
        const unsupported = unsupportedSources(before);
        if (unsupported !== undefined)
            return refuseSources(ref, unsupported, context);
        if (context.settings.dryRun)
            return plannedSync(ref, before, revision);
        const syncing = { ref, prune: step.prune, ...(begun === undefined ? {} : { begun }) };
        return (0,argocd_application/* isAutoSynced */.Y)(before)
            ? await awaitAutoSync({ ...syncing, revision: await commitNamed(revision, context) }, context)
            : await syncPinned({ ...syncing, revision }, context);
    }
    catch (error) {
        return syncError(ref, error, context);
    }
}
/** Why the commit of an application cannot be told from its status, where it has several sources or hydrated ones. */
function unsupportedSources({ spec }) {
    if (spec.sourceHydrator !== undefined)
        return 'its manifests are hydrated from another branch';
    const fromGit = (spec.sources ?? []).filter((source) => source.chart === undefined);
    if (fromGit.length > 1)
        return `it has ${fromGit.length} git sources`;
    return (spec.sources ?? []).length > 0 && !(0,argocd_application/* isAutoSynced */.Y)({ metadata: { name: '' }, spec }) ? 'it has several sources, and a sync cannot be pinned to one commit' : undefined;
}
function refuseSources(ref, why, context) {
    const message = `${ref.name} cannot be deployed by this version: ${why}`;
    context.deployments.update(ref, { state: 'refused', causes: [message] });
    return {
        kind: 'failed',
        refused: true,
        retryable: false,
        problems: [{ code: 'OSOP-ARGOCD-006', severity: 'error', message, hint: 'deploy applications with one git source; nothing was changed' }],
        outputs: { phase: 'Error', app: ref.name, message },
    };
}
/** The commit that a branch, a tag or a shortened hash stands for. Throws `not-found` for what git does not know. */
async function commitNamed(revision, context) {
    if (revision === undefined || isCommit(revision))
        return revision;
    return (await context.ports.git.commit(revision)).sha;
}
/** True when an earlier attempt of this node has asked for the same revision, and how that ended is not known. */
function hasBegun(known, revision, context) {
    const byThisNode = known?.operation === undefined || known.operation.startsWith(markPrefix(context));
    return (known?.state === 'requested' || known?.state === 'unchecked') && known.revision === revision && byThisNode;
}
function markPrefix({ runId, node }) {
    return `${runId}/${node.id}/`;
}
function syncError(ref, error, context) {
    const busy = error instanceof adapter_error.AdapterError && error.code === 'conflict';
    const state = context.deployments.get(ref)?.state ?? 'untouched';
    if (context.signal.aborted && !busy) {
        if (state === 'requested' && context.signal.reason instanceof TimeoutReason)
            return syncTimeout(ref, context.signal.reason, context);
        throw error;
    }
    const refused = isRefusal(error) || busy;
    const problem = problemOf(error, `syncing ${ref.name}`, { failed: busy ? 'OSOP-ARGOCD-004' : 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    if (state === 'untouched')
        context.deployments.update(ref, { state: refused ? 'refused' : 'untouched', causes: [problem.message] });
    // It was asked for, and how it went cannot be asked: that is not known, and not undone blindly.
    else if (state === 'requested')
        context.deployments.update(ref, { state: 'unchecked', causes: [problem.message] });
    return {
        kind: 'failed',
        problems: [problem],
        retryable: !refused,
        refused: refused && state === 'untouched',
        timedOut: context.signal.aborted,
        outputs: { phase: 'Error', app: ref.name, message: problem.message },
    };
}
function syncTimeout(ref, { seconds }, context) {
    const state = context.deployments.get(ref)?.application?.status?.operationState;
    const message = `the sync of ${ref.name} did not finish within ${seconds} s${state?.message === undefined ? '' : `: ${state.message}`}`;
    return {
        kind: 'failed',
        retryable: false,
        timedOut: true,
        problems: [{
                code: 'OSOP-ARGOCD-005',
                severity: 'error',
                message,
                hint: `look at ${applicationUrl(ref, context)}; raise timeout_sec of the node, or the input timeout, if it only needs longer`,
            }],
        outputs: { phase: state?.phase ?? 'Unknown', app: ref.name, message },
    };
}
/**
 * Starts a sync at exactly the revision and waits for its end. Does nothing where the revision is live
 * already, or where a newer commit that contains it is: that one must not be rolled over.
 */
async function syncPinned({ ref, revision, prune, begun }, context) {
    const watch = new ApplicationWatch(ref, context);
    let current;
    try {
        await watch.read({ refresh: false });
        current = (await watch.read({ refresh: true })).application;
    }
    finally {
        watch.close();
    }
    if (begun !== undefined && carriesInfo(current, begun)) {
        context.report('the sync that was asked for before is there');
        return await awaitResult({ ref, revision, mark: begun }, context);
    }
    const newer = await newerRevision(current, revision, context);
    if (newer !== undefined)
        return superseded({ ref, application: current, revision, newer }, context);
    if (isLiveAlready(current, revision)) {
        context.deployments.update(ref, { application: current, ...(begun === undefined ? { state: 'unchanged' } : {}) });
        return { kind: 'succeeded', note: `${assess_short(revision ?? '')} is live already`, outputs: syncOutputs(ref, current, { changed: false, revision }) };
    }
    const mark = `${markPrefix(context)}${context.ports.random.uuid()}`;
    const request = {
        ...(revision === undefined ? {} : { revision }),
        prune,
        infos: [{ name: operationInfoName, value: mark }],
    };
    let overtaken;
    let doneByOthers;
    const sent = await requestOperation(ref, {
        isOurs: (application) => carriesInfo(application, mark),
        // Whoever was waited for may have deployed something newer, or something else to go back to.
        isWanted: async (application) => {
            const found = await newerRevision(application, revision, context);
            if (found !== undefined)
                overtaken = { application, newer: found };
            else if (hasJustSynced(application, revision) && !hasJustSynced(current, revision))
                doneByOthers = application;
            else if (begun === undefined)
                context.deployments.update(ref, { baseline: baselineOf(application, context.settings) });
            return found === undefined && doneByOthers === undefined;
        },
        send: async () => await sendSync(ref, { request, mark }, context),
    }, context);
    if (!sent && doneByOthers !== undefined) {
        context.deployments.update(ref, { state: 'unchanged', application: doneByOthers });
        return { kind: 'succeeded', note: `${assess_short(revision ?? '')} was synced by somebody else meanwhile`, outputs: syncOutputs(ref, doneByOthers, { changed: false, revision }) };
    }
    if (!sent && overtaken !== undefined)
        return superseded({ ref, revision, ...overtaken }, context);
    return await awaitResult({ ref, revision, mark }, context);
}
async function awaitResult({ ref, revision, mark }, context) {
    const { application, state } = await awaitOperation(ref, (seen) => carriesInfo(seen, mark), context);
    // A branch or tag is asked for by name; what it stood for is what must run.
    const deployed = state?.syncResult?.revision;
    const named = revision === undefined || !isCommit(revision);
    context.deployments.update(ref, { application, ...(named && deployed !== undefined ? { revision: deployed } : {}) });
    return operationResult(ref, { application, state, revision }, context);
}
/** An answer that says no has changed nothing: the deployment is again what it was. */
async function sendSync(ref, { request, mark }, context) {
    const before = context.deployments.get(ref);
    context.deployments.update(ref, { state: 'requested', operation: mark });
    try {
        return await context.ports.argocd.sync(ref, request, context.signal);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && !error.ambiguous)
            context.deployments.update(ref, { state: before?.state ?? 'untouched', operation: before?.operation });
        throw error;
    }
}
const commit = /^[0-9a-f]{40}$/i;
function isCommit(revision) {
    return commit.test(revision);
}
/** What was deployed last, if it is newer than the revision and contains it. */
async function newerRevision(application, revision, context) {
    const deployed = application.status?.history?.at(-1)?.revision;
    if (revision === undefined || deployed === undefined || deployed === revision || !isCommit(revision) || !isCommit(deployed))
        return undefined;
    return containsOurs(await context.ports.git.relation(revision, deployed)) ? deployed : undefined;
}
/** True where the other commit has ours in its history, even if it takes it back. */
function containsOurs(relation) {
    return relation === 'descendant' || relation === 'reverted';
}
/** True when the last operation deployed all of exactly this revision; its comparison may be still to come. */
function hasJustSynced({ status }, revision) {
    const state = status?.operationState;
    const whole = state?.operation.sync?.dryRun !== true && (state?.operation.sync?.resources ?? []).length === 0;
    return revision !== undefined && whole && state?.phase === 'Succeeded' && state.syncResult?.revision === revision;
}
function isLiveAlready(application, revision) {
    if (revision === undefined || isOperationBusy(application))
        return false;
    const synced = application.status?.sync?.status === 'Synced' && seenRevision(application) === revision.toLowerCase();
    const state = application.status?.operationState;
    const lastFailed = state !== undefined && state.phase !== 'Succeeded' && state.operation.sync?.revision === revision;
    return synced && !lastFailed;
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/gate.js






/** Waits until the application is live at the run's revision, and healthy for long enough. */
async function gate(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.t)(step.app);
    const deployment = context.deployments.get(ref);
    const expectation = {
        kind: 'live',
        revision: deployment?.revision ?? context.commit?.sha,
        allowSuspended: context.settings.allowSuspended,
        uid: deployment?.baseline?.uid,
    };
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would wait until ${step.app} is healthy`, outputs: {} };
    context.deployments.update(ref, deployment === undefined ? { revision: expectation.revision, startedMs: context.clock.monotonicMs() } : {});
    const outcome = await awaitHealthy(ref, expectation, { bounds: gateBounds(context.node.retryPolicy, context), context });
    const causes = causesOf(outcome);
    const outputs = gateOutputs(ref, { outcome, causes, revision: expectation.revision }, context);
    const passed = outcome.verdict === 'healthy';
    const newer = await deployedInstead(outcome, { ref, revision: expectation.revision }, context);
    const superseded = outcome.cause === 'superseded' || newer !== undefined || deployment?.state === 'superseded';
    context.deployments.update(ref, {
        ...(outcome.application === undefined ? {} : { application: outcome.application }),
        endedMs: context.clock.monotonicMs(),
        causes: newer === undefined ? causes : [`${assess_short(newer)} was deployed, which contains ${assess_short(expectation.revision ?? '')}`, ...causes],
        state: superseded ? 'superseded' : outcome.verdict === 'unchecked' ? 'unchecked' : !passed ? failedState(deployment, context) : deployment?.state === 'unchanged' || deployment === undefined ? 'unchanged' : 'healthy',
        ...(newer === undefined ? (passed ? { liveRevision: expectation.revision } : {}) : { liveRevision: newer }),
    });
    if (passed)
        return { kind: 'succeeded', outputs, note: `${outcome.message}, held for ${context.settings.stableForSec} s` };
    return { kind: 'failed', retryable: false, superseded, timedOut: outcome.verdict === 'timeout', outputs, problems: [gateProblem(ref, outcome, context)] };
}
/** A scheduled run that found its commit live already did not break what is broken: it has nothing to undo. */
function failedState(deployment, { facts }) {
    return deployment?.state === 'unchanged' && facts.event === 'schedule' ? 'unchecked' : 'failed';
}
/** The newer commit that was deployed in place of ours and contains it: then its own run is responsible for it. */
async function deployedInstead({ application }, { ref, revision }, context) {
    const deployed = application?.status?.history?.at(-1);
    const baseline = context.deployments.get(ref)?.baseline?.entry?.id;
    if (revision === undefined || deployed?.revision === undefined || deployed.revision === revision)
        return undefined;
    if (context.deployments.get(ref)?.state !== 'superseded' && deployed.id === baseline)
        return undefined;
    return containsOurs(await context.ports.git.relation(revision, deployed.revision)) ? deployed.revision : undefined;
}
/** The gate's limits: the shorter of health-timeout and the node's own time; retries as the node says. */
function gateBounds(retry, context) {
    const { healthTimeoutSec, stableForSec, degradedGraceSec } = context.settings;
    return {
        timeoutMs: Math.min(healthTimeoutSec * 1000, context.remainingMs()),
        stableForMs: stableForSec * 1000,
        graceMs: degradedGraceSec * 1000,
        retries: retry.maxRetries,
        backoffMs: (attempt) => backoffMs(retry, attempt),
    };
}
/** Pause after the n-th failed attempt, in milliseconds: constant, or doubled each time. */
function backoffMs(retry, attempt) {
    const factor = retry.strategy === 'exponential_backoff' ? 2 ** (attempt - 1) : 1;
    return Math.min(retry.backoffSec * factor, 3600) * 1000;
}
/** Why it is not healthy: one line a resource, or the outcome's own message. */
function causesOf(outcome) {
    if (outcome.verdict === 'healthy')
        return [];
    const resources = outcome.application === undefined ? [] : unhealthyResources(outcome.application).map(describeResource);
    return resources.length > 0 ? resources : [outcome.message];
}
function gateOutputs(ref, { outcome, causes, revision }, context) {
    return {
        status: statusWord(outcome),
        app: ref.name,
        sync: outcome.application?.status?.sync?.status ?? 'Unknown',
        revision: (outcome.application === undefined ? undefined : seenRevision(outcome.application)) ?? revision ?? null,
        message: outcome.message,
        causes,
        seconds: outcome.seconds,
        url: applicationUrl(ref, context),
    };
}
/** `Healthy` only when the gate passed: an application that is healthy at another revision is not. */
function statusWord(outcome) {
    if (outcome.verdict === 'healthy')
        return 'Healthy';
    const health = outcome.application?.status?.health?.status;
    return health === undefined || health === 'Healthy' ? 'Unknown' : health;
}
function gateProblem(ref, outcome, context) {
    const url = applicationUrl(ref, context);
    switch (outcome.verdict) {
        case 'degraded':
            return {
                code: 'OSOP-GATE-001',
                severity: 'error',
                message: `${ref.name} is degraded after ${outcome.seconds} s: ${outcome.message}`,
                hint: `look at ${url}; degraded-grace says how long a passing Degraded is forgiven`,
            };
        case 'timeout':
            return {
                code: 'OSOP-GATE-002',
                severity: 'error',
                message: `${ref.name} was ${outcome.message}`,
                hint: `look at ${url}; raise health-timeout (now ${context.settings.healthTimeoutSec} s)${context.node.timeoutSec === undefined ? '' : ` or the node's timeout_sec (now ${context.node.timeoutSec} s)`} if it only needs longer`,
            };
        case 'failed':
            return {
                code: outcome.cause === 'operation' ? 'OSOP-ARGOCD-003' : 'OSOP-GATE-003',
                severity: 'error',
                message: `${ref.name}: ${outcome.message}`,
                hint: `look at ${url}`,
            };
        case 'unchecked':
        case 'healthy':
            return problemOf(outcome.error, `waiting for ${ref.name}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/rollback.js









/**
 * Goes back to the last healthy revision and proves by the same gate that it runs. By Argo CD's rollback
 * where auto-sync is off; under auto-sync that would be refused, so it is a `git revert` then.
 */
async function rollback(step, context) {
    const ref = (0,deployments/* parseApplicationRef */.t)(step.app);
    if (context.settings.rollback === 'none')
        return notRolledBack(ref, 'the rollback input is none');
    if (context.settings.dryRun)
        return { kind: 'skipped', note: `dry run: would roll ${step.app} back`, outputs: {} };
    const state = context.deployments.get(ref)?.state;
    if (state === 'untouched' || state === 'refused')
        return notRolledBack(ref, `nothing was deployed to ${step.app}, so there is nothing to roll back`);
    if (state === 'unchecked')
        return notRolledBack(ref, `Argo CD could not be asked how ${step.app} is: it is not rolled back blindly`);
    if (state === 'superseded')
        return notRolledBack(ref, `a newer commit was deployed to ${step.app}, which is not ours to roll back`);
    try {
        await endOurOperation(ref, context);
        const seen = await context.ports.argocd.get(ref, { signal: context.signal });
        const byGit = context.settings.rollback === 'git-revert' || (context.settings.rollback === 'auto' && (0,argocd_application/* isAutoSynced */.Y)(seen));
        const application = byGit ? seen : await awaitIdle(ref, () => false, context);
        const deployment = context.deployments.get(ref);
        const stop = deployment?.baseline === undefined ? undefined : await whyNot({ ref, application, deployment }, context);
        if (stop !== undefined)
            return stop;
        // Where this run deployed nothing, what is live is what to go back from.
        const live = deployment?.baseline === undefined ? application.status?.history?.at(-1)?.revision : undefined;
        const subject = { ref, step, application, deployment, badRevision: deployment?.revision ?? context.commit?.sha ?? live };
        return byGit ? await rollBackByGit(subject, context) : await rollBackByArgocd(subject, context);
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        return failed(ref, problemOf(error, `rolling ${step.app} back`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' }), context);
    }
}
/** What is not ours to undo: a newer deployment that contains ours, or an application that was created anew. */
async function whyNot({ ref, application, deployment }, context) {
    const { uid } = deployment.baseline ?? {};
    if (uid !== undefined && application.metadata.uid !== uid) {
        return failed(ref, { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} was created anew during this run: what it had before is gone`, hint: 'deploy a good revision' }, context);
    }
    const newer = await newerRevision(application, deployment.revision, context);
    if (newer === undefined)
        return undefined;
    const message = `${assess_short(newer)}, which contains ${assess_short(deployment.revision ?? '')}, has been deployed to ${ref.name} since, and is not ours to roll back`;
    context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer, causes: [message] });
    return notRolledBack(ref, message);
}
/** A sync of ours that still runs (it timed out) would refuse every other operation: end it first. */
async function endOurOperation(ref, context) {
    const mark = context.deployments.get(ref)?.operation;
    if (mark === undefined)
        return;
    await endOperation(ref, (seen) => carriesInfo(seen, mark), context);
}
async function rollBackByArgocd(subject, context) {
    const { ref, step, application, deployment, badRevision } = subject;
    const target = chooseRollbackTarget(application.status?.history ?? [], { badRevision, baseline: deployment?.baseline, steps: step.steps });
    if (target.entry === undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back: ${target.reason}`,
            hint: badRevision === undefined ? 'deploy a good revision' : `revert it in git: git revert ${badRevision}`,
        }, context);
    }
    const { entry } = target;
    context.report(`rolling back by Argo CD to history id ${entry.id}: ${target.reason}`);
    const before = operationTimes(application);
    const isOurs = (seen) => operationTimes(seen) !== before && operationRevision(seen) === entry.revision;
    await requestOperation(ref, {
        isOurs,
        send: async () => await context.ports.argocd.rollback(ref, { id: entry.id, prune: deployment?.prune ?? false }, context.signal),
    }, context);
    await awaitOperation(ref, isOurs, context);
    const notices = gitStillNames(badRevision, ref);
    return await verify(subject, {
        kind: 'rolled-back', revision: entry.revision, strategy: 'argocd', entry, reason: target.reason, notices, revertSha: undefined,
    }, context);
}
async function rollBackByGit(subject, context) {
    const { ref, application, badRevision } = subject;
    const branch = context.commit?.branch ?? context.facts.branch;
    if (badRevision === undefined || branch === undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back by git: ${badRevision === undefined ? 'the commit to revert' : 'the branch to push to'} is not known`,
            hint: 'run the workflow for a push to a branch, or set config-branch',
        }, context);
    }
    const unfounded = whyNoRevert(subject);
    if (unfounded !== undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back by git: ${unfounded}`,
            hint: `look at the application; if the commit is to blame all the same: git revert --no-edit ${badRevision} && git push`,
        }, context);
    }
    const several = severalCommits(context, badRevision);
    if (several !== undefined) {
        return failed(ref, {
            code: 'OSOP-ROLLBACK-001',
            severity: 'error',
            message: `${ref.name} cannot be rolled back by git: the push brought several commits, and which of them is bad is not known`,
            hint: `revert them by hand: git revert --no-edit ${several} && git push`,
        }, context);
    }
    context.report(`${(0,argocd_application/* isAutoSynced */.Y)(application) ? 'auto-sync is on, so rolling back by git revert' : 'rolling back by git revert'} of ${assess_short(badRevision)}`);
    const revert = await context.ports.git.revert({
        sha: badRevision, branch, runId: context.runId, reason: context.failure === '' ? 'the deployment failed' : context.failure,
    });
    context.deployments.update(ref, { revertSha: revert.revertSha, strategy: 'git-revert' });
    context.report(revert.alreadyReverted ? `${assess_short(revert.revertSha)} reverted it already` : `pushed the revert ${assess_short(revert.revertSha)} to ${branch}`);
    if (!(0,argocd_application/* isAutoSynced */.Y)(application)) {
        const synced = await syncPinned({ ref, revision: revert.revertSha, prune: subject.deployment?.prune ?? false }, context);
        if (synced.kind === 'failed')
            return failed(ref, synced.problems[0] ?? unverified(ref, 'the sync of the revert failed'), context);
    }
    return await verify(subject, {
        kind: 'live', revision: revert.revertSha, strategy: 'git-revert', entry: undefined, notices: [], revertSha: revert.revertSha,
        reason: `${assess_short(revert.revertSha)} reverts ${assess_short(badRevision)} and restores ${assess_short(revert.restoredSha)}`,
    }, context);
}
/**
 * Why a revert would restore nothing: the application was never deployed, or was broken before the commit came.
 * Others read the same branch, and would lose what the commit brought them.
 */
function whyNoRevert({ deployment, badRevision }) {
    const baseline = deployment?.baseline;
    if (baseline === undefined || baseline.entry?.revision === badRevision)
        return undefined;
    if (baseline.entry === undefined)
        return 'nothing had been deployed before this run';
    // Auto-sync may have been quicker than this run: then the health that was found is already what the commit did.
    return baseline.healthy || baseline.underWay === badRevision ? undefined : 'it was not healthy before this commit either';
}
/** The range of a push that brought more than its last commit; undefined where that commit is all of it. */
function severalCommits({ commit }, badRevision) {
    if (commit?.sha !== badRevision || commit.previousSha === undefined || commit.firstParent === undefined)
        return undefined;
    return commit.previousSha === commit.firstParent ? undefined : `${commit.previousSha}..${badRevision}`;
}
/** The rollback counts only once the old revision runs and is healthy, by the same gate as a deployment. */
async function verify({ ref, application }, restored, context) {
    const expectation = {
        kind: restored.kind, revision: restored.revision, allowSuspended: context.settings.allowSuspended, uid: application.metadata.uid,
    };
    const outcome = await awaitHealthy(ref, expectation, { bounds: gateBounds({ maxRetries: 2, strategy: 'fixed', backoffSec: 10 }, context), context });
    const verified = outcome.verdict === 'healthy';
    context.deployments.update(ref, {
        state: verified ? 'rolled-back' : 'rollback-failed',
        strategy: restored.strategy,
        notices: restored.notices,
        endedMs: context.clock.monotonicMs(),
        liveRevision: restored.revision,
        ...(outcome.application === undefined ? {} : { application: outcome.application }),
        ...(verified ? {} : { causes: causesOf(outcome) }),
    });
    const outputs = rollbackOutputs(ref, restored, { verified, status: outcome.application?.status?.health?.status ?? 'Unknown', message: outcome.message });
    if (verified)
        return { kind: 'succeeded', outputs, note: `rolled back to ${assess_short(restored.revision ?? '')}: ${restored.reason}` };
    return { kind: 'failed', retryable: false, outputs, problems: [unverified(ref, outcome.message)] };
}
function rollbackOutputs(ref, restored, { verified, status, message }) {
    return {
        revision: restored.revision ?? null,
        app: ref.name,
        strategy: restored.strategy,
        phase: verified ? 'Succeeded' : 'Failed',
        status,
        verified,
        id: restored.entry?.id ?? null,
        reason: restored.reason,
        revert_sha: restored.revertSha ?? null,
        message,
    };
}
function notRolledBack(ref, reason) {
    return {
        kind: 'skipped',
        note: reason,
        outputs: { app: ref.name, revision: null, strategy: null, phase: 'Skipped', status: 'Unknown', verified: false, id: null, reason, revert_sha: null, message: reason },
    };
}
function failed(ref, problem, context) {
    context.deployments.update(ref, { state: 'rollback-failed', endedMs: context.clock.monotonicMs(), causes: [...(context.deployments.get(ref)?.causes ?? []), problem.message] });
    return {
        kind: 'failed',
        retryable: false,
        problems: [problem],
        outputs: { app: ref.name, revision: null, strategy: null, phase: 'Failed', status: 'Unknown', verified: false, id: null, reason: problem.message, revert_sha: null, message: problem.message },
    };
}
function unverified(ref, message) {
    return {
        code: 'OSOP-ROLLBACK-002',
        severity: 'error',
        message: `the rollback of ${ref.name} could not be verified: ${message}`,
        hint: 'look at the application in Argo CD before anything else is deployed',
    };
}
/** After Argo CD's own rollback git and cluster disagree: the reader must know, and know what to type. */
function gitStillNames(badRevision, ref) {
    if (badRevision === undefined)
        return [`git still names the revision that was rolled back: the next sync of ${ref.name} brings it back`];
    return [`git still names the bad revision ${assess_short(badRevision)}: the next sync of ${ref.name} brings it back. Revert it: git revert ${badRevision} && git push`];
}
function operationTimes(application) {
    const state = application.status?.operationState;
    return `${state?.startedAt ?? ''}|${state?.operation.info?.map((info) => info.value).join(',') ?? ''}|${state?.operation.sync?.revision ?? ''}`;
}
function operationRevision(application) {
    return (application.operation ?? application.status?.operationState?.operation)?.sync?.revision;
}

;// CONCATENATED MODULE: ./build/compiled/engine/step-context.js
/** What a node's step is carried out with, within the time of `signal` and `deadlineMs` (monotonic milliseconds). */
function stepContext(state, { shared, signal, deadlineMs }) {
    const { node } = state.planned;
    const { clock, found } = shared;
    return {
        node,
        attempt: Math.max(1, state.attempts),
        runId: shared.runId,
        ports: { ...shared.ports, git: endingWith(signal, shared.ports.git) },
        clock,
        settings: shared.settings,
        facts: shared.facts,
        deployments: shared.deployments,
        signal,
        remainingMs: () => Math.max(0, deadlineMs - clock.monotonicMs()),
        report: (message, options) => {
            shared.report({ type: 'progress', at: clock.now(), node: node.id, message, heartbeat: options?.heartbeat ?? false });
        },
        remember: (commit) => { found.commit = commit; },
        commit: found.commit,
        failure: found.failure,
    };
}
/** Git's calls take no signal: what waits for them stops waiting when the time is over. What they began is looked up next time. */
function endingWith(signal, git) {
    const until = async (work) => {
        if (signal.aborted)
            throw signal.reason;
        return await new Promise((resolve, reject) => {
            const stop = () => { reject(signal.reason); };
            signal.addEventListener('abort', stop, { once: true });
            work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop); });
        });
    };
    return {
        head: async () => await until(git.head()),
        commit: async (sha) => await until(git.commit(sha)),
        changedFiles: async (head, base) => await until(git.changedFiles(head, base)),
        files: async (sha) => await until(git.files(sha)),
        readTexts: async (sha, paths) => await until(git.readTexts(sha, paths)),
        originUrl: async () => await until(git.originUrl()),
        relation: async (ours, seen) => await until(git.relation(ours, seen)),
        revert: async (request) => await until(git.revert(request)),
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/undo.js




/**
 * After a failure, rolls back what this run deployed and the workflow itself did not: through the
 * workflow's own rollback node for that application, if it has one that was not reached (what follows it
 * runs too), else directly. Does nothing with `rollback: none`, in a dry run, and once time is over.
 */
async function undoDeployments(run, shared) {
    if (shared.settings.rollback === 'none' || shared.settings.dryRun)
        return;
    const toUndo = shared.deployments.all().filter(needsUndo);
    // Those without a node of their own first: what follows the nodes tells of all.
    for (const deployment of toUndo) {
        if (shared.signal.aborted)
            return;
        if (findRollbackNode(run, deployment) === undefined)
            await rollBackDirectly(deployment, run, shared);
    }
    for (const { app } of toUndo) {
        const deployment = shared.deployments.get(app);
        if (deployment === undefined || !needsUndo(deployment))
            continue;
        if (shared.signal.aborted)
            return;
        const unreached = findRollbackNode(run, deployment);
        unreached?.run.force(unreached.node, shared);
        await unreached?.run.drain();
    }
}
/** An application that only a gate looked at has no baseline: this run has not changed it, so it undoes nothing. */
function needsUndo({ state, baseline }) {
    return baseline !== undefined && (state === 'requested' || state === 'failed' || state === 'healthy');
}
function findRollbackNode(run, deployment) {
    for (const [id, { status, planned }] of run.nodes) {
        if (planned.step.kind !== 'rollback' || (status !== 'skipped' && status !== 'blocked'))
            continue;
        const step = run.rendered(id);
        const ref = step?.kind === 'rollback' ? (0,deployments/* parseApplicationRef */.t)(step.app) : undefined;
        if (ref?.name === deployment.app.name && ref.namespace === deployment.app.namespace)
            return { run, node: id };
    }
    for (const inner of run.nested) {
        const found = findRollbackNode(inner, deployment);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A problem of it is told beside those of the node that failed, so that the record has both. */
async function rollBackDirectly(deployment, run, shared) {
    const cause = failedNode(run) ?? [...run.nodes.values()][0];
    if (cause === undefined)
        return;
    const app = deployment.app.namespace === undefined ? deployment.app.name : `${deployment.app.namespace}/${deployment.app.name}`;
    const say = (message) => {
        shared.report({ type: 'progress', at: shared.clock.now(), node: cause.planned.node.id, heartbeat: false, message });
    };
    try {
        const result = await rollback({ kind: 'rollback', app, steps: 1 }, stepContext(cause, { shared, signal: shared.signal, deadlineMs: shared.deadlineMs }));
        if (result.kind === 'failed') {
            cause.problems = [...cause.problems, ...result.problems];
            say(result.problems[0]?.message ?? 'the rollback failed');
        }
        else {
            say(result.note ?? 'rolled back');
        }
    }
    catch (error) {
        if (!shared.signal.aborted)
            throw error;
        say(`the rollback of ${app} was not finished: the run was ${isCancelled(shared.signal) ? 'cancelled' : 'out of time'}`);
    }
}
/** The node that failed first in the order of the file, inside a sub-workflow where it was that. */
function failedNode(run) {
    for (const inner of run.nested) {
        const found = failedNode(inner);
        if (found !== undefined)
            return found;
    }
    return [...run.nodes.values()].find((state) => state.hasFailed);
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/steps.js
var steps = __webpack_require__(1019);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __webpack_require__(3318);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/approval.js
/** A person's step: done when the `approve` input names it, else the run stops here. */
async function approval(_step, context) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: 'dry run: would wait for approval', outputs: {} };
    if (context.settings.approved.has(context.node.id)) {
        return { kind: 'succeeded', outputs: { approved: true }, note: 'approved by the input approve' };
    }
    return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(context.node)] };
}
/** What to do when a node waits for a person. */
function approvalMissing(node) {
    return {
        code: 'OSOP-RUN-005',
        severity: 'error',
        message: `node \`${node.id}\` waits for the approval of a person: ${node.purpose}`,
        hint: `run again with approve: ${node.id}, for example from a workflow_dispatch input or in a job with an environment that has reviewers`,
    };
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/command.js


/** Runs a program of the runner, with the node's own environment and none of this process's secrets. */
async function command(step, context) {
    if (context.settings.dryRun)
        return { kind: 'skipped', note: 'dry run: would run the command', outputs: {} };
    if (!context.settings.runCommands)
        return { kind: 'skipped', note: 'a rehearsal runs no command', outputs: { exit_code: 0, stdout: '', stderr: '' } };
    try {
        const result = await context.ports.commands.run({ command: step.command, env: environment(step.env), signal: context.signal });
        const outputs = { exit_code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
        if (result.exitCode === 0)
            return { kind: 'succeeded', outputs, note: 'exit code 0' };
        const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
        return {
            kind: 'failed',
            retryable: true,
            outputs,
            problems: [{ code: 'OSOP-RUN-006', severity: 'error', message: `the command of node ${context.node.id} ended with exit code ${result.exitCode}${lastLine === '' ? '' : `: ${lastLine}`}` }],
        };
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        return { kind: 'failed', retryable: error.retryable, problems: [problemOf(error, `running the command of node ${context.node.id}`, { failed: 'OSOP-RUN-006', refused: 'OSOP-RUN-006' })] };
    }
}
function environment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || value === null ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]));
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/commit.js


/** Finds the commit of the run and what it changed: from the event where it tells, else from git. */
async function commit_commit(_step, context) {
    const { facts, ports } = context;
    try {
        const head = facts.sha === undefined ? await ports.git.head() : { sha: facts.sha, branch: undefined };
        const info = await ports.git.commit(head.sha);
        const previousSha = facts.previousSha ?? info.parents[0];
        const changedFiles = facts.changedFiles ?? (await ports.git.changedFiles(head.sha, await knownBase(previousSha, context))).changed;
        const found = { sha: info.sha, previousSha, firstParent: info.parents[0], branch: facts.branch ?? head.branch, changedFiles };
        context.remember(found);
        return {
            kind: 'succeeded',
            note: `${info.sha.slice(0, 7)} ${info.subject} (${changedFiles.length} ${changedFiles.length === 1 ? 'file' : 'files'})`,
            outputs: {
                commit_sha: found.sha,
                short_sha: found.sha.slice(0, 7),
                changed_files: changedFiles,
                previous_sha: previousSha ?? null,
                branch: found.branch ?? null,
                repository: facts.repository ?? null,
                author: info.author,
                message: info.subject,
            },
        };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const problem = problemOf(error, 'reading the commit of this run', { failed: 'OSOP-GIT-001', refused: 'OSOP-GIT-001' });
        return {
            kind: 'failed',
            retryable: error instanceof adapter_error.AdapterError && error.retryable,
            problems: [{ ...problem, hint: problem.hint ?? 'check the repository out before this step (actions/checkout)' }],
        };
    }
}
/** A push may carry several commits: compare with where the branch was before, if that commit can be had. */
async function knownBase(previousSha, context) {
    if (previousSha === undefined)
        return undefined;
    try {
        return (await context.ports.git.commit(previousSha)).sha;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/messages/slack.js
var slack = __webpack_require__(8633);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/notify.js




/** Longest that a message may take before it is given up, in milliseconds. */
const deliveryMs = 15_000;
/** Tells a channel what happened. A message that cannot be delivered is a warning, never a failed deployment. */
async function notify(step, context) {
    const { slackWebhookUrl, dryRun } = context.settings;
    if (dryRun)
        return { kind: 'skipped', note: 'dry run: would post to Slack', outputs: {} };
    const deployments = context.deployments.all();
    if (context.failure === '' && deployments.length > 0 && deployments.every((deployment) => hasNothingToTell(deployment, context.facts))) {
        return { kind: 'skipped', note: 'nothing was changed, so there is nothing to tell', outputs: { delivered: false, channel: step.channel } };
    }
    if (slackWebhookUrl === undefined)
        return undelivered('the input slack-webhook-url is not set');
    try {
        await withinTime(context, async (signal) => {
            await context.ports.messages.post(slackWebhookUrl, messageBody(step, context), signal);
        });
        return { kind: 'succeeded', outputs: { delivered: true, channel: step.channel }, note: 'told Slack' };
    }
    catch (error) {
        if (context.signal.aborted || !(error instanceof adapter_error.AdapterError))
            throw error;
        return undelivered(error.message);
    }
}
/** A newer commit is for its own run to tell about. */
function hasNothingToTell({ state, autoSynced }, { rerun }) {
    return state === 'superseded' || (state === 'unchanged' && (!autoSynced || rerun));
}
function undelivered(reason) {
    return {
        kind: 'succeeded',
        outputs: { delivered: false, channel: 'slack' },
        note: 'Slack was not told',
        problems: [{
                code: 'OSOP-NOTIFY-001',
                severity: 'warning',
                message: `the message to Slack was not delivered: ${reason}`,
                hint: 'the deployment is not affected; check slack-webhook-url',
            }],
    };
}
async function withinTime(context, deliver) {
    const time = new AbortController();
    const stopped = new AbortController();
    const tooLong = new adapter_error.AdapterError('timeout', `no answer within ${deliveryMs / 1000} s`);
    void context.clock.sleep(deliveryMs, stopped.signal).then(() => { time.abort(tooLong); }, () => undefined);
    try {
        await deliver(AbortSignal.any([context.signal, time.signal]));
    }
    catch (error) {
        throw time.signal.aborted ? tooLong : error;
    }
    finally {
        stopped.abort();
    }
}
function messageBody(step, context) {
    if ((0,json/* isJsonObject */.O)(step.body))
        return step.body;
    if (typeof step.body === 'string')
        return { text: step.body };
    return (0,slack/* composeSlackMessage */.C)(deploymentMessage(context));
}
function deploymentMessage(context) {
    const deployments = context.deployments.all();
    const [first] = deployments;
    const undone = deployments.find((deployment) => deployment.strategy !== undefined);
    return {
        outcome: notify_outcomeOf(deployments, context.failure),
        apps: deployments.map(({ app }) => app.name),
        commit: context.commit?.sha ?? first?.revision,
        repository: context.facts.repository,
        branch: context.commit?.branch ?? context.facts.branch,
        reason: context.failure === '' ? undefined : context.failure,
        rollback: undone?.strategy === undefined ? undefined : { strategy: undone.strategy, revision: undone.liveRevision },
        notices: deployments.flatMap((deployment) => deployment.notices),
        runUrl: context.facts.runUrl,
        appUrl: first === undefined ? undefined : applicationUrl(first.app, context),
    };
}
function notify_outcomeOf(deployments, failure) {
    if (deployments.some(({ state }) => state === 'rollback-failed'))
        return 'rollback-failed';
    if (deployments.some(({ state }) => state === 'rolled-back'))
        return 'rolled-back';
    return failure === '' ? 'succeeded' : 'failed';
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-tree.js + 1 modules
var check_tree = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/compiled/core/manifests/manifest-checker.js + 8 modules
var manifest_checker = __webpack_require__(9053);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __webpack_require__(1984);
// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __webpack_require__(7616);
// EXTERNAL MODULE: ./build/compiled/core/manifests/validation-report.js
var validation_report = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/compiled/engine/handlers/validate.js







/** Checks the manifests that the commit changed, as they are in the commit and not in the work tree. */
async function validate(_step, context) {
    try {
        const report = await check(context);
        const outputs = outputsOf(report);
        if (outputs['valid'] !== true)
            return { kind: 'failed', retryable: false, outputs, problems: report.problems };
        const unseen = report.notChecked.length === 0 ? '' : `; not rendered: ${report.notChecked.join(', ')}`;
        return { kind: 'succeeded', outputs, note: `${(0,validation_report/* countsLine */.J7)(report.counts)}${unseen}`, problems: report.problems };
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        return { kind: 'failed', retryable: false, problems: [problemOf(error, 'reading the manifests', { failed: 'OSOP-MANIFEST-002', refused: 'OSOP-MANIFEST-002' })] };
    }
}
async function check(context) {
    const { git } = context.ports;
    const { options, lookUp, problems } = context.settings.manifestChecks;
    const sha = context.commit?.sha ?? (await git.head()).sha;
    const tree = commitTree(await git.files(sha), async (paths) => await git.readTexts(sha, paths));
    const files = filesToCheck(tree.paths, context);
    const checker = new manifest_checker/* ManifestChecker */.V(options);
    const layout = await (0,check_tree/* checkFiles */.g)(files, { checker, tree });
    await (0,check_tree/* resolveKinds */.P)({ checker, tree, strict: options.strict, lookUp });
    const found = checker.report({ notChecked: layout === undefined ? [] : notRendered(layout, files, context), seconds: 0 });
    return { ...found, problems: [...problems, ...found.problems], counts: (0,validation_report/* countVerdicts */.qX)(found.manifests) };
}
/** The files of a commit, the files of a folder together; texts are read when they are asked for, all at once. */
function commitTree(paths, readTexts) {
    const texts = new Map();
    return {
        paths: paths.map((path) => ({ path, folder: (0,repository_paths/* folderOf */.y)(path) })).toSorted((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.path < b.path ? -1 : 1)).map(({ path }) => path),
        read: (path) => texts.get(path),
        load: async (wanted) => {
            const missing = wanted.filter((path) => !texts.has(path));
            if (missing.length > 0)
                for (const [path, text] of await readTexts(missing))
                    texts.set(path, text);
        },
    };
}
/** A file that the commit no longer has was deleted: nothing to check. */
function filesToCheck(paths, { settings: { changedOnly, configPath }, commit }) {
    const below = configPath === '' ? paths : paths.filter((path) => path.startsWith(`${configPath}/`));
    if (configPath !== '' && below.length === 0) {
        throw new adapter_error.AdapterError('not-found', `the commit has no folder ${configPath}`, { hint: 'correct config-path: it counts from the root of the repository' });
    }
    const changed = changedOnly && commit !== undefined ? new Set(commit.changedFiles) : undefined;
    return changed === undefined ? below : below.filter((path) => changed.has(path));
}
/** Rendering needs a work tree, which a commit is not: what would have to be rendered is named. */
function notRendered(layout, files, { settings: { changedOnly }, commit }) {
    return (0,repository_layout.affectedUnits)(layout, changedOnly ? (commit?.changedFiles ?? files) : files).map(repository_layout.unitName);
}
function outputsOf(report) {
    return {
        ...(0,validation_report/* validationOutput */.pl)(report),
        problems: report.problems.map(({ code, severity, message, where }) => ({
            code, severity, message, file: where?.file ?? null, line: where?.line ?? null, column: where?.column ?? null,
        })),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __webpack_require__(8967);
;// CONCATENATED MODULE: ./build/compiled/engine/render-step.js



/** Fills in the templates of a step. What is put in is text or data, never read as a template again. */
function renderStep(step, resolve) {
    switch (step.kind) {
        case 'sync':
            return rendered({ app: step.app, ...(step.revision === undefined ? {} : { revision: step.revision }) }, resolve, (value) => ({
                ...step, app: asText(value['app']), revision: step.revision === undefined ? undefined : asText(value['revision']),
            }));
        case 'gate':
        case 'rollback':
            return rendered({ app: step.app }, resolve, (value) => ({ ...step, app: asText(value['app']) }));
        case 'notify':
            if (step.body === undefined)
                return { ok: true, step };
            return rendered({ body: step.body }, escapingSlack(resolve), (value) => {
                const body = value['body'];
                return { ...step, body: (0,json/* isJsonObject */.O)(body) ? body : asText(body) };
            });
        case 'command':
            return rendered(step.env, resolve, (env) => ({ ...step, env }));
        case 'workflow':
            return rendered(step.inputs, resolve, (inputs) => ({ ...step, inputs }));
        case 'commit':
        case 'validate':
        case 'approval':
        case 'custom':
            return { ok: true, step };
    }
}
/** Values put into a message are other people's text: they must neither mention anybody nor forge a link. */
function escapingSlack(resolve) {
    const escape = (value) => {
        if (typeof value === 'string')
            return (0,slack/* escapeSlack */.k)(value);
        if (Array.isArray(value))
            return value.map(escape);
        if (!(0,json/* isJsonObject */.O)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === undefined ? null : escape(item)]));
    };
    return (reference) => {
        const value = resolve(reference);
        return value === undefined ? undefined : escape(value);
    };
}
function rendered(value, resolve, build) {
    const result = (0,templates/* renderJson */.hF)(value, resolve);
    if (!result.ok)
        return { ok: false, message: result.message };
    return { ok: true, step: build((0,json/* isJsonObject */.O)(result.value) ? result.value : {}) };
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

;// CONCATENATED MODULE: ./build/compiled/engine/run-custom.js

/** How an aborted handler ends; what ended it is the problem then. */
const endedBySignal = { kind: 'failed', retryable: false, problems: [] };
/** Time that somebody else's handler has to end once it is aborted, in milliseconds. Then the run goes on without it. */
const customGraceMs = 3_000;
/** A handler of a library user: one that throws fails its node, and one that never ends does not hold up the run. */
async function runCustom(step, context, shared) {
    const handler = shared.customHandlers[step.handler];
    if (handler === undefined)
        throw new Error(`no handler named ${step.handler}`);
    const ended = new AbortController();
    const abandoned = untilAborted(context.signal, ended.signal).then(async () => {
        await context.clock.sleep(customGraceMs, ended.signal);
        return endedBySignal;
    });
    abandoned.catch(() => undefined);
    try {
        return await Promise.race([handler(step, context), abandoned]);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError || context.signal.aborted)
            throw error;
        const message = `the handler of node ${context.node.id} failed: ${error instanceof Error ? error.message : String(error)}`;
        return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-RUN-006', severity: 'error', message }] };
    }
    finally {
        ended.abort();
    }
}
/** Resolves once the first signal is aborted; stays pending when the second one is before that. */
async function untilAborted(signal, unless) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => {
        signal.addEventListener('abort', () => { resolve(); }, { once: true, signal: unless });
    });
}

// EXTERNAL MODULE: ./build/compiled/engine/scope.js
var engine_scope = __webpack_require__(4861);
;// CONCATENATED MODULE: ./build/compiled/engine/execute-node.js

















/** Runs a node to its end: once or for each item, with retries and within its time. Writes into its state. */
async function executeNode(state, execution) {
    const { shared } = execution;
    const { node } = state.planned;
    const startedMs = shared.clock.monotonicMs();
    const deadline = startDeadline(shared.clock, { scope: 'node', seconds: node.timeoutSec, parent: shared.signal });
    const deadlineMs = Math.min(shared.deadlineMs, node.timeoutSec === undefined ? Number.POSITIVE_INFINITY : startedMs + node.timeoutSec * 1000);
    state.status = 'running';
    state.attempts = 0;
    state.startedAt = shared.clock.now();
    try {
        let result = { kind: 'succeeded', outputs: {}, note: 'no items' };
        for (const extra of iterations(execution.items)) {
            result = await attempt(state, { execution, extra, signal: deadline.signal, deadlineMs });
            settleOutputs(state, result, shared);
            if (result.kind === 'failed')
                break;
        }
        settle(state, result, { shared, signal: deadline.signal });
        state.problems = state.problems.map((problem) => located(problem, state, execution));
    }
    finally {
        deadline.cancel();
        state.endedAt = shared.clock.now();
        state.durationMs = Math.round(shared.clock.monotonicMs() - startedMs);
    }
    if (state.hasFailed && shared.found.failure === '') {
        shared.found.failure = state.problems.find((problem) => problem.severity === 'error')?.message ?? `node ${node.id} failed`;
    }
    shared.report({ type: 'node-finished', at: shared.clock.now(), node: node.id, status: state.status, durationMs: state.durationMs, problems: state.problems, note: state.note });
}
/** A problem that no line caused stands at the node that met it, so that it can be found in the workflow file. */
function located(problem, { planned }, { sources }) {
    if (problem.where !== undefined || sources.document.file === built_in/* builtInFile */.a)
        return problem;
    return { ...problem, where: sources.document.locate(planned.node.pointer) };
}
function iterations(items) {
    return items === undefined ? [{}] : items.values.map((value) => ({ [items.name]: value }));
}
async function attempt(state, { execution, extra, signal, deadlineMs }) {
    const { shared, sources } = execution;
    const { node, step } = state.planned;
    // The gate spends the node's retries itself: it knows when trying again can tell something new.
    const retries = step.kind === 'gate' ? 0 : node.retryPolicy.maxRetries;
    for (let tried = 1;; tried += 1) {
        if (signal.aborted)
            return endedBySignal;
        state.attempts += 1;
        shared.report({ type: 'node-started', at: shared.clock.now(), node: node.id, purpose: node.purpose, attempt: state.attempts });
        const scopeSources = { ...sources, current: node.id, extra };
        const rendered = renderStep(step, (0,engine_scope/* templateResolver */.v)((0,engine_scope/* expressionScope */.h)(scopeSources), shared.variables));
        const result = rendered.ok
            ? await perform(rendered.step, state, { execution, signal, deadlineMs })
            : unrendered(rendered.message, shared.settings.dryRun);
        const judged = result.kind === 'succeeded' ? checkCriteria(state, result, { sources: scopeSources, shared }) : result;
        if (judged.kind !== 'failed' || !judged.retryable || tried > retries || signal.aborted)
            return judged;
        const pauseMs = backoffMs(node.retryPolicy, tried);
        shared.report({ type: 'progress', at: shared.clock.now(), node: node.id, heartbeat: false, message: `failed (${tried} of ${retries + 1}), trying again in ${pauseMs / 1000} s: ${judged.problems[0]?.message ?? ''}` });
        try {
            await shared.clock.sleep(pauseMs, signal);
        }
        catch {
            return judged;
        }
    }
}
function unrendered(message, dryRun) {
    if (dryRun)
        return { kind: 'skipped', note: `dry run: ${message} before a real run` };
    return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-EXPR-004', severity: 'error', message }] };
}
async function perform(step, state, { execution, signal, deadlineMs }) {
    const { shared } = execution;
    const { node } = state.planned;
    if (node.approvalRequired && step.kind !== 'approval' && !shared.settings.approved.has(node.id) && !shared.settings.dryRun) {
        return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(node)] };
    }
    const context = stepContext(state, { shared, signal, deadlineMs });
    try {
        if (step.kind === 'workflow')
            return await execution.runWorkflow(step, context);
        if (step.kind === 'custom')
            return await runCustom(step, context, shared);
        return await dispatch(step, context);
    }
    catch (error) {
        if (signal.aborted)
            return endedBySignal;
        return { kind: 'failed', retryable: error instanceof adapter_error.AdapterError && error.retryable, problems: [problemOf(error, `node ${node.id}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' })] };
    }
}
async function dispatch(step, context) {
    switch (step.kind) {
        case 'commit': return await commit_commit(step, context);
        case 'validate': return await validate(step, context);
        case 'sync': return await sync(step, context);
        case 'gate': return await gate(step, context);
        case 'rollback': return await rollback(step, context);
        case 'notify': return await notify(step, context);
        case 'command': return await command(step, context);
        case 'approval': return await approval(step, context);
    }
}
/** Every success criterion that is an expression must hold on what the node has just produced. */
function checkCriteria(state, result, { sources, shared }) {
    if (state.planned.criteria.length === 0)
        return result;
    settleOutputs(state, result, shared);
    const scope = (0,engine_scope/* expressionScope */.h)(sources);
    const problems = state.planned.criteria.flatMap((criterion) => {
        const evaluated = criterion.evaluate(scope);
        if (evaluated.ok && evaluated.value === true)
            return [];
        const why = evaluated.ok ? 'it is not true' : evaluated.message;
        return [{ code: 'OSOP-RUN-003', severity: 'error', message: `the success criterion \`${criterion.source}\` of node ${state.planned.node.id} does not hold: ${why}` }];
    });
    return problems.length === 0 ? result : { kind: 'failed', retryable: true, outputs: result.outputs, problems };
}
function settleOutputs(state, result, { found }) {
    if (result.outputs === undefined)
        return;
    found.published += 1;
    state.published = found.published;
    state.produced = result.outputs;
    state.outputs = Object.keys(result.outputs).length === 0 ? {} : (0,steps/* bindOutputs */.A)(state.planned.node.outputs, result.outputs);
}
function settle(state, result, { shared, signal }) {
    switch (result.kind) {
        case 'succeeded':
            state.status = 'succeeded';
            state.problems = result.problems ?? [];
            state.note = result.note;
            return;
        case 'skipped':
            state.status = shared.settings.dryRun ? 'planned' : 'skipped';
            state.note = result.note;
            return;
        case 'failed': {
            const cancelled = isCancelled(shared.signal);
            state.status = cancelled ? 'cancelled' : 'failed';
            state.refused = result.refused ?? false;
            state.superseded = result.superseded ?? false;
            const endedEarly = result.problems.length === 0 && signal.aborted;
            state.timedOut = result.timedOut === true || (endedEarly && !cancelled);
            state.problems = result.problems.length > 0 ? result.problems : [endedEarly ? earlyEnd(state, signal) : unexplained(state)];
        }
    }
}
function unexplained(state) {
    return { code: 'OSOP-RUN-006', severity: 'error', message: `node ${state.planned.node.id} failed and gave no reason` };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/graph.js + 1 modules
var graph = __webpack_require__(9859);
;// CONCATENATED MODULE: ./build/compiled/engine/edge-judge.js

/** Most items of a `for_each`. */
const mostItems = 1_000;
/** Decides where the workflow goes on from a node: by its outcome, and by the conditions of its edges. */
class EdgeJudge {
    context;
    constructor(context) {
        this.context = context;
    }
    /** What becomes of one arrow out of a node that has ended. May fail the node: then decide all its arrows again. */
    decisionOf(state, planned, target) {
        const { edge } = planned;
        const reacts = (0,graph/* reactsToFailure */.oo)(edge.mode);
        switch (state.status) {
            case 'planned':
                return 'taken';
            case 'skipped':
                // A step that found nothing to do has been passed all the same: what follows it runs.
                return state.passedOver || reacts ? 'unchosen' : this.followsSuccess(state, planned, target);
            case 'failed':
                if (!reacts)
                    return 'blocked';
                return this.reactsTo(state, planned) ? 'taken' : 'unchosen';
            case 'succeeded':
                if (edge.mode === 'fallback')
                    return edge.condition !== undefined && this.holds(state, planned) ? 'taken' : 'unchosen';
                if (reacts)
                    return 'unchosen';
                return this.followsSuccess(state, planned, target);
            case 'blocked':
            case 'cancelled':
            case 'pending':
            case 'running':
                return reacts ? 'unchosen' : 'blocked';
        }
    }
    reactsTo(state, planned) {
        const { edge } = planned;
        if (edge.mode === 'timeout')
            return state.timedOut;
        if (edge.mode === 'fallback')
            return true;
        const timeoutIsHandled = state.timedOut && this.context.graph.outgoing(edge.from).some(({ arrow }) => arrow.planned.edge.mode === 'timeout');
        return !timeoutIsHandled && (edge.condition === undefined || this.holds(state, planned));
    }
    followsSuccess(state, planned, target) {
        const { edge } = planned;
        if (edge.mode === 'switch')
            return this.chooseCase(state, planned) === target ? 'taken' : state.hasFailed ? 'blocked' : 'unchosen';
        if (edge.mode === 'loop') {
            if (planned.forEach === undefined)
                return 'unchosen';
            const values = this.evaluate(state, planned.forEach.source, planned.forEach.evaluate(this.context.scopeAt(edge.from)));
            if (state.hasFailed)
                return 'blocked';
            if (!Array.isArray(values))
                return this.fail(state, { code: 'OSOP-EXPR-004', message: `for_each \`${planned.forEach.source}\` is not a list` });
            if (values.length > mostItems)
                return this.fail(state, { code: 'OSOP-RUN-004', message: `for_each \`${planned.forEach.source}\` has ${values.length} items, more than ${mostItems}` });
            this.context.items.set(target, { name: edge.iteratorVar ?? 'item', values: values });
        }
        if (edge.condition === undefined)
            return 'taken';
        const holds = this.holds(state, planned);
        return state.hasFailed ? 'blocked' : holds ? 'taken' : 'unchosen';
    }
    chooseCase(state, planned) {
        const { edge, condition } = planned;
        if (condition === undefined)
            return undefined;
        const value = this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from)));
        if (state.hasFailed)
            return undefined;
        const match = edge.cases.find((choice) => JSON.stringify(choice.value) === JSON.stringify(value));
        return match?.to ?? edge.defaultTo ?? edge.to;
    }
    /** Whether the edge's condition is true; without one it is. */
    holds(state, planned) {
        const { condition, edge } = planned;
        if (condition === undefined)
            return true;
        return this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from))) === true;
    }
    /** A condition without a value on a node that succeeded fails that node: to guess either way could deploy. */
    evaluate(state, source, result) {
        if (result.ok)
            return result.value;
        if (!state.hasFailed)
            this.fail(state, { code: 'OSOP-EXPR-004', message: `the condition \`${source}\` has no value: ${result.message}` });
        return null;
    }
    /** Fails a node after it had ended well, for what its edges say. */
    fail(state, problem) {
        const { clock, found, report } = this.context.shared();
        state.status = 'failed';
        state.problems = [...state.problems, { severity: 'error', ...problem }];
        if (found.failure === '')
            found.failure = problem.message;
        // It was reported as having ended well: what it led to is known only now.
        report({ type: 'progress', at: clock.now(), node: state.planned.node.id, heartbeat: false, message: `failed after all: ${problem.message}` });
        return 'blocked';
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/graph-state.js

/** The decisions on a plan's edges, and what follows from them. Knows nothing of time or handlers. */
class GraphState {
    arrows;
    decisions;
    into;
    outOf;
    constructor(plan) {
        this.arrows = plan.edges.flatMap((planned, edgeIndex) => {
            // Several cases of a switch may name the same node: it is one arrow, for joins count arrows.
            const targets = new Set((0,graph/* targetsOf */.QR)(planned.edge).map(({ to }) => to));
            return [...targets].map((to) => ({ edgeIndex, planned, from: planned.edge.from, to }));
        });
        this.decisions = this.arrows.map(() => 'open');
        const placed = this.arrows.map((arrow, place) => ({ arrow, place }));
        this.into = groupByNode(placed.filter(({ arrow }) => !(0,graph/* leadsBack */.b6)(arrow.planned.edge)), 'to');
        this.outOf = groupByNode(placed, 'from');
    }
    /** Arrows out of a node, with their places in `decide`. */
    outgoing(node) {
        return this.outOf.get(node) ?? [];
    }
    decide(place, decision) {
        this.decisions[place] = decision;
    }
    /** Whether the node can run, given that it has not run yet. */
    readiness(node) {
        const incoming = (this.into.get(node) ?? []).map(({ arrow, place }) => ({ arrow, decision: this.decision(place) }));
        if (incoming.length === 0)
            return 'run';
        const taken = incoming.filter(({ decision }) => decision === 'taken').length;
        const open = incoming.filter(({ decision }) => decision === 'open').length;
        const join = joinOf(incoming.map(({ arrow }) => arrow.planned));
        if (join !== 'all') {
            if (taken >= join)
                return 'run';
            if (taken + open >= join)
                return 'wait';
            return incoming.some(({ decision }) => decision === 'blocked') ? 'block' : 'skip';
        }
        if (open > 0)
            return 'wait';
        if (incoming.some(({ decision }) => decision === 'blocked')) {
            const handlesFailure = incoming.some(({ arrow, decision }) => decision === 'taken' && (0,graph/* reactsToFailure */.oo)(arrow.planned.edge.mode));
            return handlesFailure ? 'run' : 'block';
        }
        return taken > 0 ? 'run' : 'skip';
    }
    /** Edges taken so far, as indices into the plan's edges. */
    edgesTaken() {
        const taken = this.arrows.flatMap((arrow, place) => (this.decisions[place] === 'taken' ? [arrow.edgeIndex] : []));
        return [...new Set(taken)];
    }
    /** Opens every edge again that leaves one of the nodes, but for those by which others have run already. */
    reopen(nodes) {
        for (const [place, arrow] of this.arrows.entries()) {
            if (!nodes.has(arrow.from))
                continue;
            if (this.decisions[place] === 'taken' && !nodes.has(arrow.to))
                continue;
            this.decisions[place] = 'open';
        }
    }
    decision(place) {
        return this.decisions[place] ?? 'open';
    }
    /** All nodes that can be reached from one, itself included; loops back are not followed. */
    reachableFrom(node) {
        const reached = new Set([node]);
        const queue = [node];
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            for (const { arrow } of this.outgoing(next)) {
                if ((0,graph/* leadsBack */.b6)(arrow.planned.edge) || reached.has(arrow.to))
                    continue;
                reached.add(arrow.to);
                queue.push(arrow.to);
            }
        }
        return reached;
    }
}
function groupByNode(placed, end) {
    const groups = new Map();
    for (const item of placed) {
        const group = groups.get(item.arrow[end]);
        if (group === undefined)
            groups.set(item.arrow[end], [item]);
        else
            group.push(item);
    }
    return groups;
}
/** How many taken edges a node needs: all that are live, or a number. */
function joinOf(incoming) {
    const declared = incoming.find(({ edge }) => edge.joinMode !== undefined)?.edge;
    if (incoming.length < 2 || declared === undefined)
        return 'all';
    if (declared.joinMode === 'wait_any')
        return 1;
    if (declared.joinMode === 'wait_n')
        return declared.joinCount ?? 1;
    return 'all';
}

;// CONCATENATED MODULE: ./build/compiled/engine/node-state.js
/** What is known of one node while the run goes on; becomes a NodeRecord at its end. */
class NodeState {
    planned;
    status = 'pending';
    attempts = 0;
    startedAt;
    endedAt;
    durationMs = 0;
    outputs = {};
    produced = {};
    problems = [];
    note;
    timedOut = false;
    refused = false;
    /** True when it failed because a newer commit took the place of ours. */
    superseded = false;
    /** True when the workflow took another way; false for a node that ran and found nothing to do. */
    passedOver = false;
    /** Counts the outputs of the whole run: of two nodes with the same output the later one counts. */
    published = 0;
    /** Records of a sub-workflow's nodes, as they are when it is called. */
    children = () => [];
    constructor(planned) {
        this.planned = planned;
    }
    /** True once nothing more will happen to it, unless a loop or a rollback starts it again. */
    get ended() {
        return this.status !== 'pending' && this.status !== 'running';
    }
    get hasFailed() {
        return this.status === 'failed';
    }
    /** True when it failed only because nobody has approved it yet, or a newer commit came: no reason to undo anything. */
    get isNoFault() {
        return this.superseded || (this.refused && this.problems.every(({ code }) => code === 'OSOP-RUN-005'));
    }
    /** Back to before it ran; outputs stay, so that the next round of a loop can read them. */
    reset() {
        this.status = 'pending';
        this.note = undefined;
        this.problems = [];
        this.timedOut = false;
        this.refused = false;
        this.superseded = false;
        this.passedOver = false;
    }
    record() {
        const { node, step } = this.planned;
        return {
            id: node.id,
            type: node.type,
            kind: step.kind,
            purpose: node.purpose,
            status: this.status,
            attempts: this.attempts,
            startedAt: this.startedAt,
            endedAt: this.endedAt,
            durationMs: this.durationMs,
            outputs: this.outputs,
            produced: this.produced,
            problems: this.problems,
            note: this.note,
            timedOut: this.timedOut,
            children: this.children(),
        };
    }
}

;// CONCATENATED MODULE: ./build/compiled/engine/workflow-run.js









/** Rounds of a `when` loop where the edge does not say (`x-max-iterations`). */
const usualRounds = 10;
/**
 * One workflow being carried out. Nodes start when their edges allow it, at the same time where nothing
 * orders them; every decision is taken in the order of the file, so that a run can be repeated exactly.
 */
class WorkflowRun {
    plan;
    graph;
    nodes;
    /** Sub-workflows that were started, outermost first. */
    nested = [];
    shared;
    inputs;
    forced = new Set();
    rounds = new Map();
    items = new Map();
    running = new Map();
    /** Nodes whose loop goes round as soon as what still runs of the last round has ended. */
    turning = new Set();
    wentRound = false;
    judge;
    constructor(plan, { shared, inputs }) {
        this.plan = plan;
        this.shared = shared;
        this.inputs = inputs;
        this.graph = new GraphState(plan);
        this.nodes = new Map([...plan.nodes].map(([id, planned]) => [id, new NodeState(planned)]));
        this.judge = new EdgeJudge({ graph: this.graph, items: this.items, scopeAt: (node) => this.scopeAt(node), shared: () => this.shared });
    }
    /** Carries out everything that can be, and returns when nothing runs any more. */
    async drain() {
        for (;;) {
            this.advance();
            if (this.running.size > 0)
                await Promise.race(this.running.values());
            else if (!this.release())
                return;
            // A loop whose nodes take no time would leave none for timers and signals.
            if (this.wentRound)
                await this.shared.clock.sleep(0, this.shared.signal).catch(() => undefined);
            this.wentRound = false;
        }
    }
    /**
     * Decides the edges that loops have kept open for a round that will not come, as when each of two loops
     * waits for the other. False when there is none, and then nothing may be left.
     */
    release() {
        const open = [...this.nodes].flatMap(([id, state]) => (state.ended ? this.graph.outgoing(id).filter(({ place }) => this.graph.decision(place) === 'open') : []));
        for (const { place } of open)
            this.graph.decide(place, 'unchosen');
        const waiting = [...this.nodes].filter(([, { status }]) => status === 'pending').map(([id]) => id);
        if (open.length === 0 && waiting.length > 0)
            throw new Error(`nodes wait for each other: ${waiting.join(', ')}`);
        return open.length > 0 && waiting.length > 0;
    }
    /**
     * Starts a node that the workflow did not come to, as if an edge had led there, and what follows it,
     * within the time that `shared` allows: that of a sub-workflow may be over. Call `drain` afterwards.
     */
    force(id, shared) {
        this.shared = shared;
        const affected = new Set([...this.graph.reachableFrom(id)].filter((node) => {
            const status = this.nodes.get(node)?.status;
            return node === id || status === 'skipped' || status === 'blocked';
        }));
        for (const node of affected)
            this.nodes.get(node)?.reset();
        this.graph.reopen(affected);
        this.forced.add(id);
    }
    /** A node's step with its templates filled in; undefined where one has no value. */
    rendered(id) {
        const state = this.nodes.get(id);
        if (state === undefined)
            return undefined;
        const result = renderStep(state.planned.step, (0,engine_scope/* templateResolver */.v)(this.scopeAt(id), this.shared.variables));
        return result.ok ? result.step : undefined;
    }
    /**
     * Nodes that failed without a fallback that took over, and those that time did not allow to start.
     * Error and timeout edges react, they do not recover.
     */
    unrecovered() {
        return [...this.nodes.values()].filter((state) => {
            if (state.status === 'cancelled')
                return !isCancelled(this.shared.signal);
            if (state.status !== 'failed')
                return false;
            if (state.planned.step.kind === 'validate')
                return true;
            return !this.graph.outgoing(state.planned.node.id).some(({ arrow, place }) => arrow.planned.edge.mode === 'fallback' && this.graph.decision(place) === 'taken' && this.nodes.get(arrow.to)?.status === 'succeeded');
        });
    }
    /** Starts, skips or blocks every node whose edges are decided, until nothing changes. */
    advance() {
        const turning = [...this.turning];
        this.turning.clear();
        for (const state of turning)
            this.decideOutgoing(state);
        for (let changed = true; changed;) {
            changed = false;
            for (const [id, state] of this.nodes) {
                if (state.status !== 'pending' || this.running.has(id))
                    continue;
                const readiness = this.forced.has(id) ? 'run' : this.graph.readiness(id);
                if (readiness === 'wait')
                    continue;
                changed = true;
                if (readiness === 'run' && !this.shared.signal.aborted)
                    this.start(id, state);
                else
                    this.passOver(state, readiness);
            }
        }
    }
    passOver(state, readiness) {
        state.passedOver = true;
        if (readiness === 'skip') {
            state.status = 'skipped';
            state.note = 'the workflow took another way';
        }
        else {
            state.status = readiness === 'run' ? 'cancelled' : 'blocked';
            state.note = readiness === 'run' ? 'the run ended before it could start' : 'something before it failed';
            if (readiness === 'run' && !isCancelled(this.shared.signal))
                this.outOfTime(state);
        }
        this.decideOutgoing(state);
    }
    /** A run whose time is over has not done what it was asked to, whatever it did until then. */
    outOfTime(state) {
        state.attempts = 0;
        const problem = earlyEnd(state, this.shared.signal);
        state.problems = [problem];
        if (this.shared.found.failure === '')
            this.shared.found.failure = problem.message;
    }
    start(id, state) {
        this.forced.delete(id);
        const execution = {
            shared: this.shared,
            sources: { document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock },
            items: this.items.get(id),
            runWorkflow: this.subWorkflow(state),
        };
        state.status = 'running';
        this.running.set(id, executeNode(state, execution).then(() => {
            this.running.delete(id);
            this.decideOutgoing(state);
        }));
    }
    decideOutgoing(state) {
        const { id } = state.planned.node;
        const arrows = this.graph.outgoing(id);
        for (const { arrow } of arrows) {
            if ((0,graph/* leadsBack */.b6)(arrow.planned.edge) && this.goesRound(state, arrow.edgeIndex))
                return;
        }
        const decideAll = () => arrows.map(({ arrow }) => this.judge.decisionOf(state, arrow.planned, arrow.to));
        const before = state.status;
        const first = decideAll();
        // A condition without a value fails the node: then every edge is decided again, as after a failure.
        const decisions = state.status === before ? first : decideAll();
        for (const [index, { arrow, place }] of arrows.entries()) {
            const decision = decisions[index] ?? 'unchosen';
            const mayComeRound = decision === 'unchosen' && this.openLoops(id).some((body) => !body.has(arrow.to));
            if (!mayComeRound)
                this.graph.decide(place, decision);
        }
        this.closeLoops(id);
    }
    scopeAt(node) {
        return (0,engine_scope/* expressionScope */.h)({
            document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock, current: node, extra: {},
        });
    }
    /** Starts the body of a `when` loop again if its condition holds; too many rounds fail the node. */
    goesRound(state, edgeIndex) {
        const planned = this.plan.edges[edgeIndex];
        if (planned === undefined || state.status !== 'succeeded' || !this.judge.holds(state, planned))
            return false;
        const body = this.plan.graph.loopBody(planned.edge);
        if ([...this.running.keys()].some((id) => body.has(id))) {
            this.turning.add(state);
            return true;
        }
        const round = (this.rounds.get(edgeIndex) ?? 1) + 1;
        const most = planned.edge.maxIterations ?? usualRounds;
        if (round > most) {
            this.judge.fail(state, { code: 'OSOP-RUN-004', message: `the loop from ${planned.edge.from} to ${planned.edge.to} did not end within ${most} rounds` });
            return false;
        }
        this.rounds.set(edgeIndex, round);
        this.wentRound = true;
        for (const [index, { edge }] of this.plan.edges.entries()) {
            if (index !== edgeIndex && body.has(edge.from) && body.has(edge.to))
                this.rounds.delete(index);
        }
        for (const id of body)
            this.nodes.get(id)?.reset();
        this.graph.reopen(body);
        this.forced.add(planned.edge.to);
        return true;
    }
    /** Bodies of the loops around a node that may still go round. */
    openLoops(node) {
        return this.plan.edges
            .filter((planned) => (0,graph/* leadsBack */.b6)(planned.edge) && !(this.nodes.get(planned.edge.from)?.ended ?? true))
            .map((planned) => this.plan.graph.loopBody(planned.edge))
            .filter((body) => body.has(node));
    }
    /** Once a loop has ended, the edges out of its body that were not taken in any round are decided. */
    closeLoops(node) {
        for (const planned of this.plan.edges) {
            if (!(0,graph/* leadsBack */.b6)(planned.edge) || planned.edge.from !== node)
                continue;
            for (const inner of this.plan.graph.loopBody(planned.edge)) {
                if (!(this.nodes.get(inner)?.ended ?? false))
                    continue;
                for (const { arrow, place } of this.graph.outgoing(inner)) {
                    const mayComeRound = this.openLoops(inner).some((body) => !body.has(arrow.to));
                    if (this.graph.decision(place) === 'open' && !mayComeRound)
                        this.graph.decide(place, 'unchosen');
                }
            }
        }
    }
    subWorkflow(state) {
        return async (step, context) => {
            const { clock } = this.shared;
            const seconds = step.plan.document.timeoutSec;
            const deadline = startDeadline(clock, { scope: 'run', seconds, parent: context.signal });
            const remainingMs = Math.min(context.remainingMs(), (seconds ?? Number.POSITIVE_INFINITY) * 1000);
            const shared = { ...this.shared, signal: deadline.signal, deadlineMs: clock.monotonicMs() + remainingMs };
            const inner = new WorkflowRun(step.plan, { shared, inputs: { ...this.inputs, ...step.inputs } });
            this.nested.push(inner);
            const before = new Set(brokenApps(this.shared.deployments));
            state.children = () => [...inner.nodes.values()].map((child) => child.record());
            try {
                await inner.drain();
            }
            finally {
                deadline.cancel();
            }
            return inner.result(brokenApps(this.shared.deployments).filter((app) => !before.has(app)));
        };
    }
    /** How this workflow ended, as the result of the node that runs it. */
    result(broken) {
        const states = [...this.nodes.values()];
        const outputs = Object.assign({}, ...states.map((child) => child.outputs));
        const failures = this.unrecovered();
        const { signal, settings } = this.shared;
        if (failures.length > 0) {
            return {
                kind: 'failed',
                retryable: false,
                refused: failures.every((failure) => failure.refused),
                superseded: failures.every((failure) => failure.superseded),
                timedOut: signal.reason instanceof TimeoutReason,
                outputs,
                problems: failures.flatMap((failure) => failure.problems),
            };
        }
        if (broken.length > 0) {
            // Its own rollback has put things right, but what it was run for has not happened.
            const causes = states.flatMap((child) => (child.hasFailed ? child.problems : []));
            const message = `${this.plan.document.name}: ${broken.join(', ')} did not stay deployed`;
            return { kind: 'failed', retryable: false, outputs, problems: [...causes, { code: 'OSOP-RUN-007', severity: 'error', message }] };
        }
        if (states.some(({ status }) => status === 'cancelled'))
            return { kind: 'failed', retryable: false, outputs, problems: [] };
        return settings.dryRun ? { kind: 'skipped', note: 'dry run', outputs } : { kind: 'succeeded', outputs };
    }
}
/** Applications whose deployment failed or was undone. */
function brokenApps(deployments) {
    return deployments.all()
        .filter(({ state }) => state === 'failed' || state === 'rolled-back' || state === 'rollback-failed' || state === 'unchecked')
        .map(({ app }) => app.name);
}

;// CONCATENATED MODULE: ./build/compiled/engine/run-plan.js







/**
 * Carries out a plan. Returns a record however the run ends; throws only for a bug. With the same
 * plan, ports and clock it takes the same decisions in the same order.
 */
async function runPlan(request) {
    const { plan, clock, settings, ports } = request;
    const workflow = { id: plan.document.id, name: plan.document.name, file: plan.document.file };
    const seconds = Math.min(settings.timeoutSec, plan.document.timeoutSec ?? Number.POSITIVE_INFINITY);
    const startedAt = clock.now();
    const startedMs = clock.monotonicMs();
    const cancellation = request.signal ?? new AbortController().signal;
    const deadline = startDeadline(clock, { scope: 'run', seconds, parent: cancellation });
    const shared = {
        runId: ports.random.uuid(),
        ports,
        clock,
        settings,
        facts: request.facts,
        variables: request.variables,
        deployments: new deployments/* Deployments */.D(),
        customHandlers: request.customHandlers ?? {},
        signal: deadline.signal,
        deadlineMs: startedMs + seconds * 1000,
        report: request.report,
        found: { commit: undefined, failure: '', published: 0 },
    };
    request.report({ type: 'run-started', at: startedAt, workflow, dryRun: settings.dryRun, nodes: plan.document.nodes.map(({ id, purpose }) => ({ id, purpose })) });
    const run = new WorkflowRun(plan, { shared, inputs: request.inputs });
    try {
        await run.drain();
        if (run.unrecovered().some((failure) => !failure.isNoFault) || shared.deployments.all().some(({ state }) => state === 'failed'))
            await undoDeployments(run, shared);
    }
    finally {
        deadline.cancel();
    }
    const cancelled = isCancelled(cancellation);
    const record = recordOf(run, shared, { workflow, startedAt, startedMs, cancelled });
    request.report({ type: 'run-ended', at: record.endedAt, record });
    return record;
}
function recordOf(run, shared, { workflow, startedAt, startedMs, cancelled }) {
    const { clock, deployments, found, settings, ports } = shared;
    const nodes = [...run.nodes.values()].map((state) => state.record());
    const all = flatten(nodes);
    const undone = deployments.all().find((deployment) => deployment.strategy !== undefined);
    return {
        runId: shared.runId,
        workflow,
        dryRun: settings.dryRun,
        ...outcomeOf(run.unrecovered(), { shared, cancelled }),
        notices: deployments.all().flatMap((deployment) => deployment.notices),
        startedAt,
        endedAt: clock.now(),
        durationMs: Math.round(clock.monotonicMs() - startedMs),
        nodes,
        edgesTaken: run.graph.edgesTaken(),
        problems: all.flatMap(ownProblems),
        apps: appReports(deployments, { serverUrl: ports.argocd.serverUrl, nowMs: clock.monotonicMs(), dryRun: settings.dryRun }),
        commitSha: found.commit?.sha,
        previousSha: found.commit?.previousSha,
        revertSha: undone?.revertSha,
        changedFiles: found.commit?.changedFiles ?? [],
        rollbackStrategy: undone?.strategy,
        validation: all.findLast((node) => node.kind === 'validate' && Object.keys(node.produced).length > 0)?.produced,
    };
}
/** A sub-workflow's node repeats the problems of its nodes, which stand in their own records. */
function ownProblems(node) {
    const inner = new Set(flatten(node.children).flatMap((child) => child.problems.map(({ code, message }) => `${code} ${message}`)));
    return node.problems.filter(({ code, message }) => !inner.has(`${code} ${message}`));
}
function flatten(nodes) {
    return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expressionScope),
/* harmony export */   v: () => (/* binding */ templateResolver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** The values that expressions see. Outputs of nodes that have not run are null. */
function expressionScope(sources) {
    const { document, nodes, inputs, variables, clock, current, extra } = sources;
    const names = {};
    const outputs = {};
    for (const [name, value] of Object.entries(document.variables))
        names[name] = value ?? null;
    for (const state of nodes.values()) {
        for (const name of state.planned.node.outputs)
            names[name] ??= null;
    }
    for (const [id, state] of [...nodes].toSorted(([, one], [, other]) => one.published - other.published)) {
        outputs[id] = { ...state.produced, ...state.outputs };
        for (const [name, value] of Object.entries(state.outputs))
            names[name] = value ?? null;
    }
    for (const [name, value] of Object.entries(extra))
        names[name] = value ?? null;
    const stateOf = (node) => nodes.get(node ?? current);
    return {
        names,
        outputs,
        inputs,
        metadata: { ...document.metadata, id: document.id, name: document.name },
        env: { ...document.env, ...variables },
        run: {
            status: (node) => stateOf(node)?.status ?? 'pending',
            errorOf: (node) => stateOf(node)?.problems.find((problem) => problem.severity === 'error')?.message ?? '',
            durationOf: (node) => (stateOf(node)?.durationMs ?? 0) / 1000,
            attempt: () => nodes.get(current)?.attempts ?? 0,
            now: () => clock.now(),
        },
    };
}
/** Looks a template's reference up in the same names, and in the `variables` input by bare name. */
function templateResolver(scope, variables) {
    return ({ path }) => {
        const [root, ...fields] = path;
        if (root === undefined)
            return undefined;
        const found = bareValue(root, scope, variables);
        let value = found;
        for (const field of fields) {
            value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, field) ? value[field] : undefined;
        }
        return value ?? undefined;
    };
}
function bareValue(root, scope, variables) {
    if (Object.hasOwn(scope.names, root))
        return scope.names[root];
    if (Object.hasOwn(variables, root))
        return variables[root];
    switch (root) {
        case 'inputs': return scope.inputs;
        case 'outputs': return scope.outputs;
        case 'metadata': return scope.metadata;
        case 'env': return scope.env;
        default: return undefined;
    }
}


/***/ })

};
