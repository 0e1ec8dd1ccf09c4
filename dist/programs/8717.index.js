export const id = 8717;
export const ids = [8717];
export const modules = {

/***/ 76782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ composeYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/nesting.js
/**
 * Follows the lexemes of a YAML text and tells when they nest too deeply, before a parser sees
 * them: the parser of `yaml` and everything behind it recurse, and deep input ends the process.
 *
 * What it counts is never less than the real depth of collections and at most about twice that
 * (a block mapping counts its key's column and its colon). The exact limit is for the reader of
 * the values; this one keeps the process alive.
 */
class NestingGuard {
    #limit;
    /** Columns on which block collections that are still open began. */
    #columns = [];
    /** One entry per open flow collection: colons since its last comma, for `[a: b: c: …`. */
    #flow = [];
    #flowColons = 0;
    #offset = 0;
    #lineStart = 0;
    #atLineStart = true;
    #scalarFollows = false;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Offset of the lexeme that comes next. */
    get offset() {
        return this.#offset;
    }
    /** Takes the next lexeme; false when it nests too deeply. */
    accept(lexeme) {
        if (this.#scalarFollows) {
            this.#scalarFollows = false;
            this.#advance(lexeme);
            return true;
        }
        switch (lexeme) {
            case scalarMark:
                this.#scalarFollows = true;
                this.#startOfLine();
                return true;
            case documentMark:
                this.#columns = [];
                return true;
            case flowErrorMark:
                this.#flow = [];
                this.#flowColons = 0;
                return true;
            default:
                this.#structure(lexeme);
                this.#advance(lexeme);
                return this.#columns.length + this.#flow.length + this.#flowColons <= this.#limit;
        }
    }
    #structure(lexeme) {
        const first = lexeme[0];
        if (first === ' ' || first === '\t' || first === '\n' || first === '\r' || first === '#')
            return;
        if (this.#flow.length > 0)
            this.#flowStructure(lexeme);
        else
            this.#blockStructure(lexeme);
    }
    #flowStructure(lexeme) {
        const last = this.#flow.length - 1;
        const colons = this.#flow[last] ?? 0;
        if (lexeme === '[' || lexeme === '{') {
            this.#flow.push(0);
        }
        else if (lexeme === ':') {
            this.#flow[last] = colons + 1;
            this.#flowColons += 1;
        }
        else if (lexeme === ',') {
            this.#flow[last] = 0;
            this.#flowColons -= colons;
        }
        else if (lexeme === ']' || lexeme === '}') {
            this.#flow.pop();
            this.#flowColons -= colons;
        }
    }
    #blockStructure(lexeme) {
        this.#startOfLine();
        if (lexeme === '[' || lexeme === '{')
            this.#flow.push(0);
        else if (lexeme === '-' || lexeme === '?' || lexeme === ':')
            this.#openColumn();
    }
    /** The first lexeme of a line closes what began further right. */
    #startOfLine() {
        if (!this.#atLineStart || this.#flow.length > 0)
            return;
        this.#atLineStart = false;
        const column = this.#offset - this.#lineStart;
        while ((this.#columns.at(-1) ?? -1) > column)
            this.#columns.pop();
        this.#openColumn();
    }
    #openColumn() {
        const column = this.#offset - this.#lineStart;
        if ((this.#columns.at(-1) ?? -1) < column)
            this.#columns.push(column);
    }
    #advance(lexeme) {
        const newline = lexeme.lastIndexOf('\n');
        if (newline !== -1) {
            this.#lineStart = this.#offset + newline + 1;
            this.#atLineStart = true;
        }
        this.#offset += lexeme.length;
    }
}
// The control characters that the lexer of `yaml` puts between pieces of the text.
const documentMark = '\u0002';
const flowErrorMark = '\u0018';
const scalarMark = '\u001F';

;// CONCATENATED MODULE: ./build/compiled/core/yaml/recent-texts.js
/** What was made of the texts that were asked for last, as long as these have no more characters together than there is room for. */
class RecentTexts {
    #room;
    /** The one asked for last stands last. */
    #known = new Map();
    #characters = 0;
    constructor(room) {
        this.#room = room;
    }
    /** Undefined for a text that is not kept, or not any more. */
    find(text) {
        if (text.length > this.#room)
            return undefined;
        const found = this.#known.get(text);
        if (found === undefined)
            return undefined;
        this.#known.delete(text);
        this.#known.set(text, found);
        return found;
    }
    /** Keeps what was made of a text; one that would take all the room is not kept. */
    keep(text, made) {
        if (text.length > this.#room / 2 || this.#known.has(text))
            return;
        this.#known.set(text, made);
        this.#characters += text.length;
        for (const oldest of this.#known.keys()) {
            if (this.#characters <= this.#room)
                break;
            this.#known.delete(oldest);
            this.#characters -= oldest.length;
        }
    }
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/compose.js




/** Hostile text can be wrong at every character; nobody reads more than this. */
const mostIssues = 50;
const mostDocuments = 5_000;
/**
 * What YAML 1.2 does not call printable, which go-yaml and with it Kubernetes refuse
 * (https://yaml.org/spec/1.2.2/#51-character-set). JSON allows U+007F to U+009F.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unprintableInJson = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
/**
 * Lexes, parses and composes YAML text lexeme by lexeme, so that nesting is measured before the
 * recursive parser sees it and a flood of errors ends the work early. Scalars stay text, tags stay
 * unresolved, and duplicate keys pass: `yaml`'s own check for these is quadratic.
 */
function composeYaml(text, maxDepth, budget) {
    const key = `${maxDepth} ${text}`;
    const known = recent.find(key);
    if (known !== undefined && known.lexemes <= budget.lexemes) {
        budget.lexemes -= known.lexemes;
        return known.composed;
    }
    const before = budget.lexemes;
    const composed = compose(text, maxDepth, budget);
    if (composed.issues.length === 0)
        recent.keep(key, { composed, lexemes: before - budget.lexemes });
    return composed;
}
/**
 * A file that is edited is read for its places, for the edit, and for its lines in the report, and what it becomes as often.
 * Nobody changes a syntax tree.
 */
const recent = new RecentTexts(32_768);
function compose(text, maxDepth, budget) {
    const issues = [];
    const documents = [];
    // The lexer puts such characters between its lexemes as marks: in a text they could pass for them.
    const control = text.search(/^\s*[{[]/.test(text) ? unprintableInJson : unprintable);
    if (control !== -1)
        return { documents, issues: [{ kind: 'syntax', severity: 'error', offset: control, message: `the control character ${codePoint(text, control)} is not allowed` }] };
    const guard = new NestingGuard(2 * maxDepth + 16);
    const parser = new dist/* Parser */.iX();
    const report = (issue) => {
        if (issues.length < mostIssues || issue.severity === 'error')
            issues.push(issue);
        if (issues.length >= mostIssues && issue.severity === 'error')
            throw new TooManyIssues();
    };
    const composer = guardedComposer(report);
    const take = (tokens) => {
        for (const token of tokens) {
            if (token.type === 'error')
                report(errorToken(token));
            else
                documents.push(...composer.next(token));
        }
        if (documents.length <= mostDocuments)
            return;
        const message = `more than ${mostDocuments} documents in one file`;
        issues.push({ kind: 'too-many-documents', severity: 'error', offset: guard.offset, message });
        throw new TooManyIssues();
    };
    try {
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            const { offset } = guard;
            budget.lexemes -= 1;
            if (budget.lexemes < 0) {
                issues.push({ kind: 'too-much', severity: 'error', offset, message: 'more YAML than is read of one file ends here' });
                return { documents: [], issues };
            }
            if (!guard.accept(lexeme)) {
                const message = `nested more than ${maxDepth} levels deep`;
                issues.push({ kind: 'too-deep', severity: 'error', offset, message });
                return { documents: [], issues };
            }
            take(parser.next(lexeme));
        }
        take(parser.end());
        documents.push(...composer.end());
    }
    catch (error) {
        if (!(error instanceof TooManyIssues))
            throw error;
        return { documents: [], issues };
    }
    return { documents, issues };
}
class TooManyIssues extends Error {
}
function codePoint(text, offset) {
    return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}
/**
 * A composer that tells each issue at once instead of collecting error objects. `onError` is an
 * instance property of the Composer of yaml 2.9.1 and private in its types; a test of the flood
 * limit notices when that changes.
 */
function guardedComposer(report) {
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'failsafe' });
    const onError = (source, code, message, warning) => {
        if (warning === true && code === 'TAG_RESOLVE_FAILED')
            return;
        const severity = warning === true ? 'warning' : 'error';
        report({ kind: 'syntax', severity, offset: offsetOf(source), message: shortened(message) });
    };
    Object.assign(composer, { onError });
    return composer;
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : (source[0] ?? 0);
}
function errorToken(token) {
    const quoted = token.source === '' ? '' : `: ${JSON.stringify(token.source)}`;
    return { kind: 'syntax', severity: 'error', offset: token.offset, message: shortened(`${token.message}${quoted}`) };
}
/** The sentences of `yaml` begin with a capital and may quote a lot of the text. */
function shortened(message) {
    return (0,one_line/* oneLine */.TN)(message[0]?.toLowerCase() + message.slice(1), 160);
}


/***/ }),

/***/ 73265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Turns character offsets of one text into places. The lines are found when first asked for. */
class LineIndex {
    #text;
    #file;
    #firstLine;
    #starts;
    /** `firstLine` is the line of the file that the text begins on. */
    constructor(text, file, firstLine = 1) {
        this.#text = text;
        this.#file = file;
        this.#firstLine = firstLine;
    }
    /** The place of a character offset (UTF-16); offsets outside of the text give its ends. */
    at(offset) {
        const starts = (this.#starts ??= lineStarts(this.#text));
        const wanted = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        const column = Math.max(1, wanted - (starts[low] ?? 0) + 1);
        return { file: this.#file, line: this.#firstLine + low, column };
    }
}
function lineStarts(text) {
    // Editors do not count a byte order mark as a column.
    const starts = [text.startsWith('\uFEFF') ? 1 : 0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 68717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ mostLexemes),
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var core_problem = __webpack_require__(69619);
// EXTERNAL MODULE: ./build/compiled/core/yaml/compose.js + 2 modules
var compose = __webpack_require__(76782);
// EXTERNAL MODULE: ./build/compiled/core/yaml/lines.js
var yaml_lines = __webpack_require__(73265);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/compiled/core/yaml/to-json.js
var to_json = __webpack_require__(9132);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/locate.js


/**
 * Finds the nodes of a syntax tree by JSON pointer. Nothing is computed before it is asked for;
 * the keys of a mapping are indexed when it is first looked into.
 */
class NodeFinder {
    #root;
    #targets;
    #rules;
    #indexes = new Map();
    constructor(root, targets, rules) {
        this.#root = root;
        this.#targets = targets;
        this.#rules = rules;
    }
    /** The place of what the pointer names, or of its nearest ancestor that exists. */
    find(pointer) {
        let place = { value: this.#root === null ? 0 : (0,to_json/* startOf */.GH)(this.#root), key: undefined };
        let node = this.#root;
        for (const segment of segmentsOf(pointer)) {
            const entry = this.#child(this.#resolve(node), segment);
            if (entry === undefined)
                return place;
            place = placeOf(entry);
            node = entry.value;
        }
        return place;
    }
    #child(node, segment) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#index(node).get(segment);
        if (!(0,dist/* isSeq */.oP)(node) || !/^\d+$/.test(segment))
            return undefined;
        const value = node.items[Number(segment)];
        return value === undefined ? undefined : { key: undefined, value };
    }
    #index(map) {
        const known = this.#indexes.get(map);
        if (known !== undefined)
            return known;
        const index = new Map();
        this.#indexes.set(map, index);
        const merges = [];
        for (const { key, value } of map.items) {
            if ((0,to_json/* isMergeKey */.yJ)(key))
                merges.push(this.#resolve(value));
            const name = (0,to_json/* keyName */.xT)(this.#resolve(key), this.#rules);
            if (name !== undefined && !index.has(name))
                index.set(name, { key, value });
        }
        for (const source of merges.flatMap((merge) => ((0,dist/* isSeq */.oP)(merge) ? merge.items : [merge]))) {
            const resolved = this.#resolve(source);
            if (!(0,dist/* isMap */.jh)(resolved))
                continue;
            for (const [name, entry] of this.#index(resolved))
                if (!index.has(name))
                    index.set(name, entry);
        }
        return index;
    }
    #resolve(node) {
        return (0,dist/* isAlias */.Vj)(node) ? this.#targets.get(node) : node;
    }
}
function placeOf(entry) {
    const key = isPlaced(entry.key) ? (0,to_json/* startOf */.GH)(entry.key) : undefined;
    return { value: isPlaced(entry.value) ? (0,to_json/* startOf */.GH)(entry.value) : (key ?? 0), key };
}
function isPlaced(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node);
}
/** The reference tokens of a JSON pointer (RFC 6901). */
function segmentsOf(pointer) {
    return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/read-yaml.js





/** About 1.6 MB of ordinary YAML, for which the parser takes less than a second, whatever it holds. */
const mostLexemes = 500_000;
/**
 * Reads YAML or JSON text that may be hostile. Takes time linear in its size, never throws for
 * what the text holds, and returns every problem with its place.
 */
function readYaml(text, file, options = {}) {
    const { scalars = 'core', maxLength = 1_048_576, maxDepth = 64, maxAliasSize = 100_000, duplicateKeys = 'error', budget = { lexemes: mostLexemes }, firstLine } = options;
    if (text.length > maxLength)
        return { documents: [], problems: [tooLong(file, text.length, maxLength)] };
    const lines = new yaml_lines/* LineIndex */.r(text, file, firstLine);
    const composed = (0,compose/* composeYaml */.e)(text, maxDepth, budget);
    const problems = composed.issues.map((issue) => syntaxProblem(issue, lines));
    if (problems.some(isError))
        return { documents: [], problems };
    const documents = [];
    for (const parsed of composed.documents) {
        const root = contentsOf(parsed);
        const { value, targets, issues } = (0,to_json/* toJson */.aB)(root, { scalars, maxDepth, maxAliasSize, duplicateKeys });
        const found = issues.slice(0, mostProblems).map((issue) => dataProblem(issue, lines));
        if (problems.length < mostProblems)
            problems.push(...found);
        if (!issues.some((issue) => issue.severity === 'error')) {
            documents.push(documentAt({ parsed, root, value, lines, finder: new NodeFinder(root, targets, scalars) }));
        }
    }
    return { documents, problems };
}
/** More than this is never told about one text, nor about one document of it. */
const mostProblems = 50;
function contentsOf(document) {
    const contents = document.contents;
    return contents;
}
function documentAt(parts) {
    const { parsed, root, value, lines, finder } = parts;
    return {
        value,
        empty: value === null && root?.range[0] === root?.range[1],
        range: [parsed.range[0], parsed.range[2]],
        locate(pointer) {
            const place = finder.find(pointer);
            const at = lines.at(place.value);
            if (place.key === undefined)
                return at;
            const keyAt = lines.at(place.key);
            return keyAt.line === at.line ? at : keyAt;
        },
        locateKey(pointer) {
            const place = finder.find(pointer);
            return lines.at(place.key ?? place.value);
        },
    };
}
const syntaxCodes = {
    syntax: 'OSOP-YAML-001',
    'too-deep': 'OSOP-YAML-003',
    'too-much': 'OSOP-YAML-002',
    'too-many-documents': 'OSOP-YAML-007',
};
const dataCodes = {
    'too-deep': 'OSOP-YAML-003',
    alias: 'OSOP-YAML-004',
    'duplicate-key': 'OSOP-YAML-005',
    'not-json': 'OSOP-YAML-006',
    'unknown-tag': 'OSOP-YAML-008',
};
function syntaxProblem(issue, lines) {
    const { kind, severity, message, offset } = issue;
    const prefix = kind === 'syntax' && severity === 'error' ? 'not valid YAML: ' : '';
    return { code: syntaxCodes[kind], severity, message: prefix + message, where: lines.at(offset) };
}
function dataProblem(issue, lines) {
    const { kind, severity, message, offset, firstOffset } = issue;
    const problem = { code: dataCodes[kind], severity, message, where: lines.at(offset) };
    if (firstOffset === undefined)
        return problem;
    return { ...problem, hint: `the first is at ${(0,core_problem/* formatLocation */.j)(lines.at(firstOffset))}; keep one of them` };
}
function tooLong(file, length, limit) {
    return {
        code: 'OSOP-YAML-002',
        severity: 'error',
        message: `the file has ${length} characters; at most ${limit} are read`,
        where: { file, line: 1, column: 1 },
    };
}
function isError(problem) {
    return problem.severity === 'error';
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11603);




/**
 * Turns the syntax tree of one document into plain data. Objects have no prototype, so that keys
 * such as `__proto__` and `constructor` are names like any other. Aliases share the value that
 * they name; merge keys (`<<`) are merged as in YAML 1.1 (https://yaml.org/type/merge.html).
 * Linear in the size of the tree and of what aliases may add.
 */
function toJson(root, options) {
    const conversion = new Conversion(options);
    const value = root === null ? null : conversion.convert(root, 1);
    return { value, targets: conversion.targets, issues: conversion.issues };
}
/** The name that a key node gives to its entry; undefined where it cannot name one. */
function keyName(key, rules) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return undefined;
    const value = scalarValue(key, rules);
    return value === null || typeof value === 'object' || value === undefined ? undefined : String(value);
}
/** True for the plain key `<<`. */
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
const coreTag = 'tag:yaml.org,2002:';
/** Undefined where an explicit tag does not fit the text. */
function scalarValue(scalar, rules) {
    const source = typeof scalar.value === 'string' ? scalar.value : '';
    const plain = scalar.type === undefined || scalar.type === 'PLAIN';
    switch (scalar.tag) {
        case undefined:
            return plain ? (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .plainScalar */ .d)(source, rules) : source;
        case `${coreTag}int`:
        case `${coreTag}float`:
            return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .P)(source, rules);
        case `${coreTag}bool`:
        case `${coreTag}null`: {
            const value = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .plainScalar */ .d)(source, rules);
            return typeof value === 'boolean' || value === null ? value : undefined;
        }
        default:
            return source;
    }
}
const knownTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => coreTag + name));
class Conversion {
    issues = [];
    targets = new Map();
    #options;
    #anchors = new Map();
    #size = 0;
    #aliasSize = 0;
    #deepest = 0;
    /** Set once going on could take for ever. */
    #stopped = false;
    constructor(options) {
        this.#options = options;
    }
    convert(node, depth) {
        if (this.#stopped)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node, depth);
        const { anchor } = node;
        if (anchor === undefined)
            return this.#plain(node, depth);
        const [size, deepest] = [this.#size, this.#deepest];
        this.#anchors.set(anchor, 'open');
        this.#deepest = depth - 1;
        const value = this.#plain(node, depth);
        this.#anchors.set(anchor, { node, value, size: this.#size - size, height: this.#deepest - depth + 1 });
        this.#deepest = Math.max(deepest, this.#deepest);
        return value;
    }
    #plain(node, depth) {
        this.#checkTag(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node);
        this.#size += 1;
        this.#deepest = Math.max(this.#deepest, depth);
        if (!this.#fits(node, depth))
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node, depth);
        return node.items.map((item) => (isNodeLike(item) ? this.convert(item, depth + 1) : null));
    }
    #scalar(node) {
        const value = scalarValue(node, this.#options.scalars);
        this.#size += 1 + (typeof value === 'string' ? value.length >> 4 : 0);
        if (value === undefined)
            return this.#fail('not-json', node, `the value does not fit its tag \`!!${node.tag?.slice(coreTag.length)}\``);
        if (typeof value !== 'number' || Number.isFinite(value))
            return value;
        return this.#fail('not-json', node, 'not-a-number and infinite numbers have no place in JSON');
    }
    #map(node, depth) {
        const target = Object.create(null);
        const seen = new Map();
        const merged = [];
        for (const pair of node.items) {
            if (isMergeKey(pair.key))
                merged.push(...this.#mergeSources(pair, depth));
            else
                this.#entry({ pair, target, seen, depth });
        }
        for (const source of merged) {
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(source))
                continue;
            for (const [name, value] of Object.entries(source)) {
                if (!Object.hasOwn(target, name) && value !== undefined)
                    target[name] = value;
            }
        }
        return target;
    }
    #entry(entry) {
        const { pair, target, seen, depth } = entry;
        if (!isNodeLike(pair.key) || this.#stopped)
            return;
        // The key comes first: its anchor may be named in its own value.
        const name = this.#key(pair.key);
        const value = isNodeLike(pair.value) ? this.convert(pair.value, depth + 1) : null;
        if (name === undefined || this.#stopped)
            return;
        const first = seen.get(name);
        const { duplicateKeys } = this.#options;
        if (first === undefined || duplicateKeys === 'warning')
            target[name] = value;
        if (first === undefined) {
            seen.set(name, pair.key);
            return;
        }
        this.issues.push({
            kind: 'duplicate-key',
            severity: duplicateKeys,
            offset: startOf(pair.key),
            firstOffset: startOf(first),
            message: `the key ${quoted('', name)} is given twice`,
        });
    }
    #key(key) {
        // An anchor on a key counts like any other, and an alias may stand for one.
        this.convert(key, 1);
        const name = keyName((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key) ? this.targets.get(key) : key, this.#options.scalars);
        if (name === undefined)
            this.#fail('not-json', key, 'a key must be text, a number or a boolean');
        return name;
    }
    #mergeSources(pair, depth) {
        if (!isNodeLike(pair.value))
            return [];
        const value = this.convert(pair.value, depth);
        const sources = Array.isArray(value) ? value : [value];
        if (!this.#stopped && !sources.every(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O))
            this.#fail('not-json', pair.value, '`<<` merges mappings only');
        return sources;
    }
    #alias(alias, depth) {
        const found = this.#anchors.get(alias.source);
        if (found === undefined)
            return this.#fail('alias', alias, `no anchor ${quoted('&', alias.source)} stands before this alias`);
        if (found === 'open')
            return this.#stop('alias', alias, `the alias ${quoted('*', alias.source)} is inside the value that it names`);
        this.targets.set(alias, found.node);
        this.#size += found.size;
        this.#aliasSize += found.size;
        this.#deepest = Math.max(this.#deepest, depth - 1 + found.height);
        if (this.#aliasSize > this.#options.maxAliasSize)
            return this.#stop('alias', alias, 'the aliases of this document expand to too much data');
        return depth - 1 + found.height > this.#options.maxDepth ? this.#tooDeep(alias) : found.value;
    }
    #fits(node, depth) {
        if (depth <= this.#options.maxDepth)
            return true;
        this.#tooDeep(node);
        return false;
    }
    #tooDeep(node) {
        return this.#stop('too-deep', node, `nested more than ${this.#options.maxDepth} levels deep`);
    }
    #checkTag(node) {
        if (node.tag === undefined || node.tag === '!' || knownTags.has(node.tag))
            return;
        const message = `the tag ${quoted('', node.tag)} is not known and has no effect`;
        this.issues.push({ kind: 'unknown-tag', severity: 'warning', offset: startOf(node), message });
    }
    #fail(kind, node, message) {
        this.issues.push({ kind, severity: 'error', offset: startOf(node), message });
        return null;
    }
    #stop(kind, node, message) {
        this.#stopped = true;
        return this.#fail(kind, node, message);
    }
}
/** Offset at which a node begins. */
function startOf(node) {
    return node.range?.[0] ?? 0;
}
function isNodeLike(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value);
}
function quoted(sigil, name) {
    return `\`${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(sigil + name, 60)}\``;
}


/***/ })

};
