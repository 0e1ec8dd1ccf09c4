export const id = 39;
export const ids = [39];
export const modules = {

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
