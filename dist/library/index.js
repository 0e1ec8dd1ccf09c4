import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
exports.stringify = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSystemClock)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
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


/***/ }),

/***/ 8456:
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

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isAutoSynced)
/* harmony export */ });
/** Auto-sync is on when `automated` is present and not switched off (`enabled: false`, Argo CD 3.1 and later). */
function isAutoSynced(application) {
    const automated = application.spec.syncPolicy?.automated;
    return automated !== undefined && automated !== null && automated.enabled !== false;
}


/***/ }),

/***/ 7378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  pW: () => (/* binding */ describeOperationFailure),
  w9: () => (/* binding */ describeResource),
  vU: () => (/* binding */ isOperationBusy),
  dP: () => (/* binding */ seenRevision),
  h0: () => (/* binding */ assess_short),
  qU: () => (/* binding */ unhealthyResources)
});

// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __nccwpck_require__(5633);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __nccwpck_require__(9408);
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


/***/ }),

/***/ 3173:
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

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for objects that are neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ fitsShape),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   gT: () => (/* binding */ scalarMessage),
/* harmony export */   qN: () => (/* binding */ explainMisfit),
/* harmony export */   tK: () => (/* binding */ missingField),
/* harmony export */   xv: () => (/* binding */ enumMessage)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3173);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2659);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4971);
/* harmony import */ var _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1251);





/**
 * Whether a value is what its type says, without saying why not: most are, and the answer costs no memory. Null counts
 * as absent wherever the field may be absent, as the API server reads it.
 */
function fitsShape(value, shape, options) {
    switch (shape.kind) {
        case 'scalar':
            return _scalar_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarRules */ .A[shape.code].fits(value);
        case 'enum':
            return typeof value === 'string' && isOneOf(value, shape.values);
        case 'bounded':
            return boundedFinding(value, shape) === undefined;
        case 'array':
            if (!Array.isArray(value))
                return false;
            for (const item of value)
                if (item === null || !fitsShape(item, shape.items, options))
                    return false;
            return true;
        case 'map':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsMap(value, shape.values, options);
        case 'object':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && fitsObject(value, shape, options);
    }
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
    for (const name of shape.required)
        if (!isGiven(value, name))
            return false;
    return true;
}
function isGiven(value, name) {
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
            const named = path === '' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, 60) : `${path}.${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, 60)}`;
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
    const given = allowed.filter((item) => item !== '').map((item) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(item, 60));
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
        return `the string ${JSON.stringify((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(value, 60))}`;
    return `${typeof value === 'number' ? 'the number' : 'the boolean'} ${String(value)}`;
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileRole)
/* harmony export */ });
const skipped = [
    { pattern: /(^|\/)Chart\.(ya?ml|lock)$/, reason: 'a Helm chart\'s own description' },
    { pattern: /(^|\/)([^/]*[-.])?values([-_.][^/]*)?\.ya?ml$/, reason: 'Helm values' },
    { pattern: /(^|\/)values\.schema\.json$/, reason: 'a schema of Helm values' },
    { pattern: /(^|\/)templates\//, reason: 'a Helm template: it is no YAML until it is rendered' },
    { pattern: /\.osop(log)?\.(ya?ml|json)$/, reason: 'an OSOP file' },
    { pattern: /(^|\/)\.[^/]+/, reason: 'a hidden file or folder' },
    { pattern: /(^|\/)(package(-lock)?|tsconfig[^/]*|renovate)\.json$/, reason: 'a tool\'s settings' },
];
/** Tells by its path what a YAML or JSON file of a config repository is. */
function fileRole(path) {
    const match = skipped.find(({ pattern }) => pattern.test(path));
    if (match !== undefined)
        return { kind: 'skip', reason: match.reason };
    return { kind: 'manifest', nameless: /(^|\/)kustomization\.ya?ml$|(^|\/)Kustomization$/.test(path) };
}


/***/ }),

/***/ 4773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkObjectName),
/* harmony export */   s: () => (/* binding */ isNameOfLabels)
/* harmony export */ });
/** Kinds whose names follow another rule than a subdomain's. By the kind alone: groups do not share these names. */
const rules = new Map([
    ['Namespace', 'label'],
    ['Service', 'service'],
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
    subdomain: { fits: (name) => name.length <= 253 && isNameOfLabels(name, 'with dots'), is: 'lower-case letters, digits, dashes and dots, at most 253 (RFC 1123)' },
    label: { fits: (name) => name.length <= 63 && isNameOfLabels(name, 'without dots'), is: 'lower-case letters, digits and dashes, at most 63 (RFC 1123)' },
    service: { fits: (name) => name.length <= 63 && isNameOfLabels(name, 'without dots'), is: 'lower-case letters, digits and dashes, at most 63' },
    path: { fits: (name) => name !== '.' && name !== '..' && !/[/%]/.test(name), is: 'anything but `.`, `..`, `/` and `%`' },
};
/**
 * Whether an object may have its name, by the kind's rule
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/).
 */
function checkObjectName(kind, name) {
    const rule = tests[rules.get(kind) ?? 'subdomain'];
    if (rule.fits(name))
        return undefined;
    return {
        code: 'OSOP-MANIFEST-003', severity: 'error', pointer: '/metadata/name',
        message: `\`metadata.name\` cannot be ${JSON.stringify(name.slice(0, 80))}`,
        hint: `a name of a ${kind} is made of ${rule.is}, and begins and ends with a letter or digit`,
    };
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   pv: () => (/* binding */ escapeSegment)
/* harmony export */ });
/* unused harmony exports valueAt, pointerOf */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

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

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   affectedUnits: () => (/* binding */ affectedUnits),
/* harmony export */   closureOf: () => (/* binding */ closureOf),
/* harmony export */   fileRoles: () => (/* binding */ fileRoles),
/* harmony export */   parseKustomization: () => (/* binding */ parseKustomization),
/* harmony export */   readLayout: () => (/* binding */ readLayout),
/* harmony export */   resolvePath: () => (/* binding */ resolvePath),
/* harmony export */   unitName: () => (/* binding */ unitName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9408);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5410);
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(120);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7616);
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

/***/ 7616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isLayoutFile),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path; `''` at the top. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether a path is of a kustomization or a chart's description: where there is none, files are all that they seem. */
function isLayoutFile(path) {
    return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|Chart\.yaml)$/.test(path);
}


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scalarRules),
/* harmony export */   z: () => (/* binding */ isOfStringType)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4773);

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


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ composeSlackMessage),
/* harmony export */   k: () => (/* binding */ escapeSlack)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2659);

/**
 * The body of a Slack incoming webhook: `text` for notifications, `blocks` for the channel.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
function composeSlackMessage(message) {
    const headline = composeHeadline(message);
    const notices = message.notices.slice(0, most.notices);
    const details = [
        message.reason === undefined ? undefined : `*Why:* ${escapeClipped(message.reason, 600)}`,
        message.branch === undefined && message.repository === undefined
            ? undefined
            : `*From:* ${escapeClipped([message.repository, message.branch].filter((part) => part !== undefined).join(' '), 300)}`,
        ...notices.map((notice) => `:warning: ${escapeClipped(notice, 400)}`),
        message.notices.length === notices.length ? undefined : `:warning: and ${message.notices.length - notices.length} more`,
        [link(message.runUrl, 'Run'), link(message.appUrl, 'Argo CD')].filter((part) => part !== undefined).join(' · ') || undefined,
    ].filter((part) => part !== undefined);
    const section = (text) => ({ type: 'section', text: { type: 'mrkdwn', text } });
    return {
        text: headline,
        blocks: [section(headline), ...(details.length === 0 ? [] : [section(details.join('\n'))])],
    };
}
/** Slack refuses a message of which one section has more than 3,000 characters: it must not get there. */
const most = { apps: 10, notices: 3, url: 300 };
function composeHeadline(message) {
    const named = message.apps.slice(0, most.apps).map((app) => `*${escapeClipped(app, 200)}*`);
    const more = message.apps.length - named.length;
    const apps = named.length === 0 ? 'the application' : `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
    const commit = message.commit === undefined ? 'an unknown commit' : `\`${escapeSlack(message.commit.slice(0, 12))}\``;
    const back = message.rollback?.revision === undefined ? '' : ` to \`${escapeSlack(message.rollback.revision.slice(0, 12))}\``;
    const means = message.rollback?.strategy === 'git-revert' ? 'git revert' : 'Argo CD rollback';
    switch (message.outcome) {
        case 'succeeded':
            return `:white_check_mark: Deployed ${apps}: ${commit} is live and healthy`;
        case 'rolled-back':
            return `:rewind: Deployment of ${apps} failed: ${commit} was rolled back${back} by ${means}`;
        case 'rollback-failed':
            return `:rotating_light: Deployment of ${apps} failed: ${commit}, and the rollback${back} by ${means} failed too`;
        case 'failed':
            return `:x: Deployment of ${apps} failed: ${commit} was not rolled back`;
    }
}
/** Slack's three control characters, so that text can neither mention people nor forge links. */
function escapeSlack(text) {
    return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');
}
function link(url, label) {
    if (url === undefined || url.length > most.url || !/^https?:\/\/[^\s<>|]+$/.test(url))
        return undefined;
    return `<${escapeSlack(url)}|${label}>`;
}
/** One line, escaped, of at most `length` characters; cut between characters, never within an escape. */
function escapeClipped(text, length) {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, length);
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

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Text of other people cut down to one line of at most `max` characters, without control characters.
 * It is still untrusted: escape it for the medium that it is shown in.
 */
function oneLine(text, max) {
    const line = text
        .slice(0, max * 8)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    const characters = Array.from(line);
    return characters.length <= max ? line : `${characters.slice(0, max - 1).join('')}…`;
}


/***/ }),

/***/ 9619:
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

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ redactJsonObject),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony exports shortestSecret, redactJson */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

/** Secrets shorter than this are left alone: `***` for each `on` or `1` would hide the text, not the secret. */
const shortestSecret = 4;
/** Lines of a secret shorter than this say nothing about it, such as `}` or `---`. */
const shortestLine = 8;
const mask = '***';
/**
 * Replaces every secret by `***`: as it is, in base64 (both alphabets, also within the base64 of
 * something longer, such as `user:secret`), URL-encoded, JSON-escaped, and each of its lines of at
 * least 8 characters. Secrets shorter than 4 characters are ignored. Takes time in proportion to the
 * text. Redact before escaping for a medium: `a&b` is not found in `a&amp;b`.
 */
function createRedactor(secrets) {
    const index = indexPatterns(secrets.flatMap(patternsOf));
    if (index.size === 0)
        return (text) => text;
    return (text) => {
        const parts = [];
        let kept = 0;
        for (let at = 0; at + shortestSecret <= text.length; at += 1) {
            const found = index.get(text.slice(at, at + shortestSecret))?.find((pattern) => text.startsWith(pattern.text, at));
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
    const values = [...new Set([secret, whole, ...lines])];
    const literal = values.flatMap((value) => [value, ...jsonForms(value), ...urlForms(value)]);
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

/***/ 3664:
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

/***/ 1179:
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

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ builtInWorkflow),
/* harmony export */   a: () => (/* binding */ builtInFile)
/* harmony export */ });
/** Name under which the built-in workflow appears where a file would be named. */
const builtInFile = 'built-in.osop.yaml';
/**
 * The workflow of a run without a file: commit, validate, sync, gate on health, and roll back when the
 * sync or the gate fails. With `notify` it tells Slack how it ended.
 */
function builtInWorkflow({ notify }) {
    return notify ? `${nodes}${notifyNodes}${edges}${notifyEdges}` : `${nodes}${edges}`;
}
const nodes = `osop_version: "2.0"
id: built-in
name: Deploy by Argo CD and verify
nodes:
  - id: commit
    type: git
    purpose: Find the commit to deploy and what it changed
    runtime: {action: webhook}
    outputs: [commit_sha, changed_files]
  - id: validate
    type: system
    purpose: Check the changed manifests
    runtime: {action: validate}
    inputs: [changed_files]
    outputs: [validation_result]
  - id: sync
    type: infra
    purpose: Bring the commit to the cluster
    runtime: {tool: argocd, action: sync, app_name: "\${inputs.app}", revision: "{{commit_sha}}"}
    inputs: [commit_sha, validation_result]
    outputs: [sync_status]
  - id: health
    type: api
    purpose: Wait until it is healthy and stays so
    runtime: {method: GET, url: "https://argocd/api/v1/applications/\${inputs.app}"}
    inputs: [sync_status]
    outputs: [health_status]
  - id: rollback
    type: infra
    purpose: Go back to the last healthy revision
    runtime: {tool: argocd, action: rollback, app_name: "\${inputs.app}", steps: 1}
    outputs: [rollback_status]
`;
const notifyNodes = `  - id: notify_success
    type: api
    purpose: Tell Slack that it is live
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
  - id: notify_failure
    type: api
    purpose: Tell Slack that it failed
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
`;
const edges = `edges:
  - {from: commit, to: validate}
  - {from: validate, to: sync, mode: conditional, condition: "validation_result.valid == true"}
  - {from: sync, to: health}
  - {from: sync, to: rollback, mode: fallback}
  - {from: health, to: rollback, mode: fallback}
`;
const notifyEdges = `  - {from: health, to: notify_success}
  - {from: rollback, to: notify_failure}
  - {from: rollback, to: notify_failure, mode: fallback}
  - {from: validate, to: notify_failure, mode: error}
  - {from: sync, to: notify_failure, mode: error}
`;


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __nccwpck_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/yaml/read-yaml.js + 5 modules
var read_yaml = __nccwpck_require__(5410);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/document.js
/** The node types that OSOP defines. */
const nodeTypes = [
    'human', 'agent', 'api', 'cli', 'db', 'git', 'docker', 'cicd', 'mcp', 'system', 'infra', 'data',
];
/** The edge modes that OSOP defines. */
const edgeModes = [
    'sequential', 'conditional', 'parallel', 'loop', 'event', 'fallback', 'error', 'timeout', 'spawn', 'switch',
];

;// CONCATENATED MODULE: ./build/compiled/core/workflow/read-fields.js

// Fields of an object that the schema has accepted: absent ones give undefined, or nothing to hold.
/** The text of a field. */
function textOf(object, name) {
    const value = object[name];
    return typeof value === 'string' ? value : undefined;
}
/** The number of a field. */
function numberOf(object, name) {
    const value = object[name];
    return typeof value === 'number' ? value : undefined;
}
/** The mapping of a field. */
function objectOf(object, name) {
    const value = object[name];
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
/** The list of a field. */
function listOf(object, name) {
    const value = object[name];
    return Array.isArray(value) ? value : [];
}
/** The mappings in the list of a field. */
function itemsOf(object, name) {
    return listOf(object, name).filter(json/* isJsonObject */.O);
}
/** The texts in the list of a field. */
function textsOf(object, name) {
    return listOf(object, name).filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/read-edge.js



/** An edge that the schema has accepted, with its defaults filled in and its aliases resolved. */
function readEdge(task) {
    const { edge, pointer } = task;
    const rounds = edge['x-max-iterations'];
    return {
        edge: {
            from: textOf(edge, 'from') ?? '',
            to: textOf(edge, 'to') ?? '',
            mode: modeOf(edge),
            condition: sourceText(edge, 'when', pointer) ?? sourceText(edge, 'condition', pointer),
            forEach: sourceText(edge, 'for_each', pointer),
            iteratorVar: textOf(edge, 'iterator_var'),
            joinMode: joinModes.find((mode) => mode === edge['join_mode']),
            joinCount: numberOf(edge, 'join_count'),
            cases: listOf(edge, 'cases').flatMap((item, index) => (0,json/* isJsonObject */.O)(item) ? [{ value: item['value'] ?? null, to: textOf(item, 'to') ?? '', pointer: `${pointer}/cases/${index}` }] : []),
            defaultTo: textOf(edge, 'default_to'),
            maxIterations: isRoundLimit(rounds) ? rounds : undefined,
            label: textOf(edge, 'label'),
            pointer,
        },
        problems: [...checkCondition(task), ...checkRounds(task)],
    };
}
const joinModes = ['wait_all', 'wait_any', 'wait_n'];
function modeOf(edge) {
    return edgeModes.find((mode) => mode === edge['mode']) ?? 'sequential';
}
/** Blank text says nothing and counts as absent. */
function sourceText(edge, name, pointer) {
    const text = textOf(edge, name);
    return text === undefined || text.trim() === '' ? undefined : { text, pointer: `${pointer}/${name}` };
}
/** More rounds than this are no deployment any more. */
const mostRounds = 1_000;
function isRoundLimit(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostRounds;
}
function checkCondition({ edge, pointer, locate }) {
    const when = sourceText(edge, 'when', pointer);
    const condition = sourceText(edge, 'condition', pointer);
    if (when === undefined || condition === undefined || when.text.trim() === condition.text.trim())
        return [];
    return [{
            code: 'OSOP-DOC-008',
            severity: 'error',
            message: 'the edge gives both `when` and `condition`, and they differ',
            where: locate(condition.pointer),
            hint: '`condition` is another name for `when`; keep one of them',
        }];
}
function checkRounds({ edge, pointer, locate }) {
    const rounds = edge['x-max-iterations'];
    if (rounds === undefined || isRoundLimit(rounds))
        return [];
    return [{
            code: 'OSOP-DOC-009',
            severity: 'error',
            message: `\`x-max-iterations\` must be a whole number from 1 to ${mostRounds}`,
            where: locate(`${pointer}/x-max-iterations`),
        }];
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/read-node.js



/** A node that the schema has accepted, with its defaults filled in. */
function readNode(task) {
    const { node, pointer } = task;
    const runtime = objectOf(node, 'runtime');
    const gates = [
        readGate(node['approval_gate'], `${pointer}/approval_gate`, task.locate),
        readGate(objectOf(node, 'security')['approval_gate'], `${pointer}/security/approval_gate`, task.locate),
        readGate(runtime['approval_gate'], `${pointer}/runtime/approval_gate`, task.locate),
    ];
    return {
        node: {
            id: textOf(node, 'id') ?? '',
            type: typeOf(node),
            name: textOf(node, 'name'),
            purpose: textOf(node, 'purpose') ?? '',
            runtime,
            inputs: namesOf(node, 'inputs'),
            outputs: namesOf(node, 'outputs'),
            successCriteria: textsOf(node, 'success_criteria'),
            retryPolicy: retryPolicyOf(objectOf(node, 'retry_policy')),
            timeoutSec: numberOf(node, 'timeout_sec'),
            approvalRequired: gates.includes('required'),
            workflowRef: textOf(node, 'workflow_ref'),
            workflowInputs: objectOf(node, 'workflow_inputs'),
            pointer,
        },
        problems: gates.filter((gate) => typeof gate === 'object'),
    };
}
function typeOf(node) {
    return nodeTypes.find((type) => type === node['type']) ?? 'system';
}
function namesOf(node, field) {
    return listOf(node, field).flatMap((item) => {
        const name = (0,json/* isJsonObject */.O)(item) ? textOf(item, 'name') : item;
        return typeof name === 'string' ? [name] : [];
    });
}
function retryPolicyOf(policy) {
    return {
        // OSOP allows 1.5 retries; half of one cannot be made.
        maxRetries: Math.floor(numberOf(policy, 'max_retries') ?? 0),
        strategy: policy['strategy'] === 'exponential_backoff' ? 'exponential_backoff' : 'fixed',
        backoffSec: numberOf(policy, 'backoff_sec') ?? 0,
    };
}
/**
 * Whether a gate asks for a person: `true`, or a mapping with `required: true`. Where `required` is
 * absent (its default is false), `mandatory: true` says it too. OSOP checks the form of
 * `approval_gate` on the node only; under `security` and `runtime` a gate that says neither yes nor
 * no would pass unseen, so it is refused here.
 */
function readGate(gate, pointer, locate) {
    const answer = (0,json/* isJsonObject */.O)(gate) ? (gate['required'] ?? gate['mandatory'] ?? false) : (gate ?? false);
    if (typeof answer === 'boolean')
        return answer ? 'required' : 'open';
    return {
        code: 'OSOP-DOC-004',
        severity: 'error',
        message: '`approval_gate` must be true or false, or a mapping whose `required` is',
        where: locate(pointer),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __nccwpck_require__(3173);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __nccwpck_require__(2659);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/schema-formats.js
/**
 * True for a date and time as the `date-time` format of ajv-formats (full mode) takes it: RFC 3339,
 * with a blank allowed for the `T`, minutes of the zone optional, and leap seconds at 23:59 UTC.
 */
function isDateTime(text) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i.exec(text);
    if (parts === null)
        return false;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    if (hour === undefined || minute === undefined || second === undefined)
        return false;
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return false;
    const [zoneHours, zoneMinutes] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (zoneHours > 23 || zoneMinutes > 59)
        return false;
    if (hour <= 23 && minute <= 59 && second < 60)
        return true;
    const sign = parts[7] === '-' ? -1 : 1;
    const utcMinute = minute - sign * zoneMinutes;
    const utcHour = hour - sign * zoneHours - (utcMinute < 0 ? 1 : 0);
    return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}
function daysIn(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/**
 * True for a URI reference as the `uri-reference` format of ajv-formats (full mode) takes it:
 * RFC 3986, with `"` allowed in names and paths, and an authority after a single slash as well.
 */
function isUriReference(text) {
    const match = reference().exec(text);
    return match !== null && (match.groups?.['literal'] === undefined || isIpLiteral(match.groups['literal']));
}
let compiled;
/** Built when first needed: few workflows import anything. */
function reference() {
    if (compiled !== undefined)
        return compiled;
    const encoded = '%[0-9a-f]{2}';
    const userinfo = `(?:[-a-z0-9._~!$&'()*+,;=:]|${encoded})*`;
    const registeredName = `(?:[-a-z0-9._~!$&'"()*+,;=]|${encoded})*`;
    const pathCharacter = `(?:[-a-z0-9._~!$&'"()*+,;=:@]|${encoded})`;
    const authority = `(?:${userinfo}@)?(?:\\[(?<literal>[^\\]]*)\\]|${registeredName})(?::\\d*)?`;
    const segments = `(?:/${pathCharacter}*)*`;
    const rootless = `${pathCharacter}+${segments}`;
    const tail = `(?:${pathCharacter}|[/?])*`;
    const hierarchy = `/?/${authority}${segments}|/(?:${rootless})?|${rootless}`;
    compiled = new RegExp(`^(?:[a-z][-a-z0-9+.]*:)?(?:${hierarchy})?(?:\\?${tail})?(?:#${tail})?$`, 'i');
    return compiled;
}
/** What stands between `[` and `]` in an authority. */
function isIpLiteral(literal) {
    if (/^v[0-9a-f]+\.[-a-z0-9._~!$&'()*+,;=:]+$/i.test(literal))
        return true;
    const halves = literal.split('::');
    if (halves.length > 2)
        return false;
    const [before, after] = halves.map(groupsOf);
    if (before === undefined)
        return false;
    if (after === undefined)
        return sizeOf(before, { mayEndInIpv4: true }) === 8;
    const total = sizeOf(before, { mayEndInIpv4: false }) + sizeOf(after, { mayEndInIpv4: true });
    return total <= 7;
}
function groupsOf(half) {
    return half === '' ? [] : half.split(':');
}
/** How many 16-bit groups these are; infinite when one of them is none. */
function sizeOf(groups, options) {
    let size = 0;
    for (const [index, group] of groups.entries()) {
        if (/^[0-9a-f]{1,4}$/i.test(group))
            size += 1;
        else if (options.mayEndInIpv4 && index === groups.length - 1 && isIpv4(group))
            size += 2;
        else
            return Number.POSITIVE_INFINITY;
    }
    return size;
}
function isIpv4(text) {
    const parts = text.split('.');
    return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/schema-checker.js




/** Everything in a value that does not follow a shape, at most `mostIssues`; none when it fits. */
function checkShape(value, shape) {
    const issues = [];
    check({ value, shape, pointer: '', issues });
    return issues;
}
/** Hostile input can be wrong in every value; nobody reads more than this. */
const mostIssues = 100;
function check(task) {
    const { value, shape, issues } = task;
    if (issues.length >= mostIssues)
        return;
    if (shape.kind === 'oneOf') {
        const alternative = shape.alternatives.find((candidate) => hasKind(value, candidate));
        if (alternative === undefined)
            wrongType(task, shape.alternatives);
        else
            check({ ...task, shape: alternative });
        return;
    }
    if (!hasKind(value, shape))
        wrongType(task, [shape]);
    else if (shape.kind === 'string' && typeof value === 'string')
        checkText(task, value, shape);
    else if (shape.kind === 'array' && isArray(value))
        checkArray(task, value, shape);
    else if (shape.kind === 'object' && (0,json/* isJsonObject */.O)(value))
        checkObject(task, value, shape);
    else if ((shape.kind === 'number' || shape.kind === 'integer') && typeof value === 'number')
        checkNumber(task, value, shape);
}
function hasKind(value, shape) {
    if (shape.kind === 'any')
        return true;
    if (shape.kind === 'oneOf')
        return shape.alternatives.some((alternative) => hasKind(value, alternative));
    if (shape.kind === 'array')
        return isArray(value);
    if (shape.kind === 'object')
        return (0,json/* isJsonObject */.O)(value);
    if (shape.kind === 'integer')
        return Number.isInteger(value);
    return typeof value === shape.kind;
}
function isArray(value) {
    return Array.isArray(value);
}
function checkText(task, text, shape) {
    if (shape.enum !== undefined && !shape.enum.includes(text))
        notAllowed(task, text, shape.enum);
    if (shape.minLength !== undefined && Array.from(text.slice(0, 2 * shape.minLength)).length < shape.minLength) {
        wrong(task, `${nameOf(task.pointer)} must not be empty`);
    }
    if (shape.pattern !== undefined && !shape.pattern.expression.test(text)) {
        wrong(task, `${nameOf(task.pointer)} must look like "${shape.pattern.example}", not ${quoted(text)}`);
    }
    if (shape.format === 'date-time' && !isDateTime(text)) {
        wrong(task, `${nameOf(task.pointer)} must be a date and time, not ${quoted(text)}`, 'write it like 2024-05-01T12:00:00Z');
    }
    if (shape.format === 'uri-reference' && !isUriReference(text)) {
        wrong(task, `${nameOf(task.pointer)} must be a URI or a relative path, not ${quoted(text)}`, 'encode blanks and other special characters, for example as %20');
    }
}
function checkNumber(task, number, shape) {
    if (shape.enum !== undefined && !shape.enum.includes(number)) {
        wrong(task, `${nameOf(task.pointer)} must be one of ${shape.enum.join(', ')}, not ${number}`);
    }
    if (shape.minimum !== undefined && number < shape.minimum) {
        wrong(task, `${nameOf(task.pointer)} must be at least ${shape.minimum}, not ${number}`);
    }
}
function checkArray(task, values, shape) {
    if (shape.minItems !== undefined && values.length < shape.minItems) {
        wrong(task, `${nameOf(task.pointer)} must hold at least ${shape.minItems}`);
    }
    for (const [index, value] of values.entries()) {
        if (task.issues.length >= mostIssues)
            return;
        check({ value, shape: shape.items, pointer: `${task.pointer}/${index}`, issues: task.issues });
    }
}
function checkObject(task, object, shape) {
    for (const name of shape.required ?? []) {
        if (object[name] !== undefined || Object.hasOwn(object, name))
            continue;
        task.issues.push({
            code: 'OSOP-DOC-002',
            pointer: task.pointer,
            at: 'value',
            message: `${nameOf(task.pointer)} has no \`${name}\`, which OSOP requires`,
        });
    }
    for (const [name, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        if (task.issues.length >= mostIssues)
            return;
        const pointer = `${task.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const known = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
        if (known !== undefined)
            check({ ...task, value, pointer, shape: known });
        else if (typeof shape.others === 'object')
            check({ ...task, value, pointer, shape: shape.others });
        else if (shape.others === 'none' || !name.startsWith('x-'))
            unknownProperty(task, pointer, { name, shape });
    }
}
function unknownProperty(task, pointer, unknown) {
    const { name, shape } = unknown;
    const meant = (0,did_you_mean/* nearest */.p)(name, Object.keys(shape.properties));
    task.issues.push({
        code: 'OSOP-DOC-003',
        pointer,
        at: 'key',
        message: `unknown property \`${(0,one_line/* oneLine */.T)(name, 60)}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
        hint: shape.others === 'extensions'
            ? 'names that begin with `x-` are free to use'
            : `known are ${Object.keys(shape.properties).join(', ')}`,
    });
}
function notAllowed(task, text, allowed) {
    const meant = (0,did_you_mean/* nearest */.p)(text, allowed);
    wrong(task, `${nameOf(task.pointer)} must be one of ${allowed.join(', ')}, not ${quoted(text)}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`);
}
function wrongType(task, shapes) {
    const wanted = shapes.map((shape) => kindNames[shape.kind]).join(' or ');
    const isText = shapes.some((shape) => shape.kind === 'string') && (typeof task.value === 'number' || typeof task.value === 'boolean');
    wrong(task, `${nameOf(task.pointer)} must be ${wanted}, not ${described(task.value)}`, isText ? `write it in quotes: "${String(task.value)}"` : undefined);
}
const kindNames = {
    any: 'anything',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    oneOf: 'one of several',
};
function described(value) {
    if (value === null)
        return 'empty';
    if (typeof value === 'string')
        return 'text';
    if (typeof value !== 'object')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
function wrong(task, message, hint) {
    const issue = { code: 'OSOP-DOC-004', pointer: task.pointer, at: 'value', message };
    task.issues.push(hint === undefined ? issue : { ...issue, hint });
}
function quoted(text) {
    return `"${(0,one_line/* oneLine */.T)(text, 60)}"`;
}
/** The last name on a pointer, for messages; the place says the rest. */
function nameOf(pointer) {
    if (pointer === '')
        return 'the workflow';
    const segments = pointer.split('/').slice(1);
    const last = segments.at(-1) ?? '';
    return /^\d+$/.test(last) && segments.length > 1
        ? `item ${Number(last) + 1} of ${unescaped(segments.at(-2) ?? '')}`
        : unescaped(last);
}
function unescaped(segment) {
    return `\`${(0,one_line/* oneLine */.T)(segment.replaceAll('~1', '/').replaceAll('~0', '~'), 60)}\``;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/schema.js


/**
 * What OSOP's JSON Schema, version 2.1.0 (https://osop.ai/schema/v2.1.0/osop.schema.json), accepts,
 * as data that needs no compiler at start-up. A test holds it against the original.
 */
const schema_text = { kind: 'string' };
const filledText = { kind: 'string', minLength: 1 };
const dateTime = { kind: 'string', format: 'date-time' };
const flag = { kind: 'boolean' };
const number = { kind: 'number' };
const amount = { kind: 'number', minimum: 0 };
const count = { kind: 'integer', minimum: 1 };
const anything = { kind: 'any' };
const texts = list(schema_text);
function oneOf(...names) {
    return { kind: 'string', enum: names };
}
function list(items) {
    return { kind: 'array', items };
}
function either(...alternatives) {
    return { kind: 'oneOf', alternatives };
}
/** Other properties are refused, unless they begin with `x-`. */
function schema_closed(properties, required = []) {
    return { kind: 'object', properties, required, others: 'extensions' };
}
/** Other properties can be anything. */
function schema_open(properties = {}, required = []) {
    return { kind: 'object', properties, required, others: anything };
}
/** Any names, each with a value of the same shape. */
function mapOf(values) {
    return { kind: 'object', properties: {}, others: values };
}
const explain = either(schema_text, schema_closed({ why: schema_text, what: schema_text, result: schema_text }));
const ioSpec = either(schema_text, schema_open({ name: schema_text, schema: schema_text, required: flag, description: schema_text, explain }, ['name']));
const approvalGate = schema_open({
    required: flag,
    approver_role: schema_text,
    approvers: texts,
    timeout_hours: number,
    bypass_allowed: flag,
    mandatory: flag,
});
const runtime = schema_open({
    provider: schema_text,
    model: schema_text,
    os: schema_text,
    image: schema_text,
    command: schema_text,
    endpoint: schema_text,
    repo: schema_text,
    action: schema_text,
    branch: schema_text,
    engine: schema_text,
    table: schema_text,
    environment: schema_text,
    method: schema_text,
    url: schema_text,
    system_prompt: schema_text,
    temperature: number,
    max_tokens: { kind: 'integer' },
    tools: texts,
    headers: mapOf(schema_text),
    body_template: either(schema_text, schema_open()),
    auth: schema_closed({ type: schema_text, secret_ref: schema_text }),
    tool: schema_text,
    config_path: schema_text,
    connection: schema_text,
    source: schema_open(),
    destination: schema_open(),
});
const node = schema_open({
    id: filledText,
    name: schema_text,
    type: oneOf(...nodeTypes),
    subtype: schema_text,
    role: schema_text,
    owner: schema_text,
    purpose: filledText,
    description: schema_text,
    cost: schema_open(),
    message_contract: schema_open(),
    runtime,
    inputs: list(ioSpec),
    outputs: list(ioSpec),
    success_criteria: texts,
    failure_modes: texts,
    retry_policy: schema_closed({
        max_retries: amount,
        strategy: oneOf('fixed', 'exponential_backoff'),
        backoff_sec: amount,
    }),
    timeout_sec: amount,
    idempotency: schema_closed({ enabled: flag, key: schema_text }),
    handoff: schema_open({ summary_for_next_node: schema_text, expected_output: schema_text, escalation: schema_text, from: schema_text, context_keys: texts }),
    explain,
    observability: schema_closed({ log: flag, metrics: list(oneOf('duration_ms', 'retry_count', 'success_rate', 'cost_units')) }),
    security: schema_open({
        permissions: texts,
        secrets: texts,
        credentials: texts,
        risk_level: schema_text,
        access_control: schema_text,
        data_classification: schema_text,
        encryption: schema_text,
        model_governance: either(schema_text, schema_open()),
    }),
    approval_gate: either(flag, approvalGate),
    parent: schema_text,
    spawn_policy: {
        kind: 'object',
        properties: { max_children: count, child_tools: texts, can_spawn_children: flag },
        others: 'none',
    },
    workflow_ref: schema_text,
    workflow_inputs: schema_open(),
}, ['id', 'type', 'purpose']);
const edge = schema_closed({
    from: schema_text,
    to: schema_text,
    mode: oneOf(...edgeModes),
    when: schema_text,
    condition: schema_text,
    explain,
    label: schema_text,
    spawn_count: count,
    for_each: schema_text,
    iterator_var: schema_text,
    join_mode: oneOf('wait_all', 'wait_any', 'wait_n'),
    join_count: count,
    cases: list(schema_open({ value: anything, to: schema_text }, ['to'])),
    default_to: schema_text,
}, ['from', 'to']);
const messageContract = schema_closed({
    id: schema_text,
    producer: schema_text,
    consumer: schema_text,
    kind: oneOf('task', 'result', 'state', 'error', 'event'),
    format: oneOf('json', 'text'),
    schema_ref: schema_text,
    semantics: schema_open(),
}, ['id', 'producer', 'consumer', 'kind', 'format']);
const testCase = schema_closed({
    id: schema_text,
    type: oneOf('unit', 'integration', 'e2e', 'simulation'),
    target_node: schema_text,
    run: oneOf('full_workflow'),
    input: schema_open(),
    expect: schema_open(),
    mocks: schema_open(),
    failure_injection: schema_open(),
}, ['id', 'type']);
const observability = schema_open({
    emit_events: flag,
    trace_id_required: flag,
    default_log_level: oneOf('debug', 'info', 'warn', 'error'),
    log_level: schema_text,
    tracing: either(flag, schema_open()),
    audit_trail: either(schema_text, flag, schema_open()),
});
const evolution = schema_closed({
    enabled: flag,
    strategy: oneOf('ai_assisted', 'manual'),
    feedback_sources: list(oneOf('logs', 'metrics', 'human_feedback')),
    output: schema_closed({ mode: oneOf('pull_request', 'patch_only'), require_human_approval: flag }),
});
const workflow = schema_closed({
    osop_version: {
        kind: 'string',
        pattern: { expression: /^[0-9]+\.[0-9]+(\.[0-9]+)?$/, example: '2.0' },
    },
    id: filledText,
    name: filledText,
    description: schema_text,
    owner: schema_text,
    visibility: oneOf('public', 'private'),
    tags: texts,
    status: oneOf('draft', 'active', 'deprecated', 'template'),
    usage: oneOf('plan', 'execution', 'template', 'reference'),
    workflow_type: schema_closed({ primary: schema_text, secondary: texts }, ['primary']),
    extends: schema_text,
    metadata: schema_open({ created_at: dateTime, updated_at: dateTime, version: schema_text, change_summary: schema_text }),
    schemas: mapOf(schema_open()),
    roles: texts,
    triggers: list(schema_closed({ type: oneOf('cron', 'webhook', 'git_push', 'manual', 'event'), config: schema_open() }, ['type'])),
    variables: schema_open(),
    imports: list({ kind: 'string', format: 'uri-reference' }),
    env: mapOf(schema_text),
    platforms: list(oneOf('linux', 'windows', 'macos', 'ios', 'android', 'web', 'any')),
    conformance_level: { kind: 'integer', enum: [0, 1, 2, 3] },
    version: schema_text,
    timeout_sec: amount,
    nodes: { kind: 'array', items: node, minItems: 1 },
    edges: { kind: 'array', items: edge, minItems: 1 },
    message_contracts: list(messageContract),
    tests: list(testCase),
    views: list(oneOf('graph', 'story', 'role', 'debug', 'agent')),
    security: schema_closed({ secrets_provider: schema_text, default_permissions: texts, approval_required_for: texts }),
    observability,
    evolution,
    ledger: schema_open({ enabled: flag, store: schema_text, storage: schema_text, artifact_store: schema_text }),
}, ['osop_version', 'id', 'name', 'nodes', 'edges']);
/** Everything in which a document does not follow OSOP's schema; none when the schema accepts it. */
function checkSchema(value) {
    return checkShape(value, workflow);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/parse.js







/**
 * Reads the YAML or JSON text of a workflow file, holds it against OSOP's schema and fills in its
 * defaults. `file` is the path as the user knows it; it is only named in places.
 */
function parseWorkflow(text, file) {
    const read = (0,read_yaml.readYaml)(text, file);
    if ((0,problem/* hasErrors */.C)(read.problems))
        return { problems: read.problems };
    const source = onlyDocument(read.documents, file);
    if ('code' in source)
        return { problems: [...read.problems, source] };
    const { value } = source;
    const schemaProblems = checkSchema(value).map((issue) => schemaProblem(issue, source));
    if (!(0,json/* isJsonObject */.O)(value) || schemaProblems.length > 0)
        return { problems: [...read.problems, ...schemaProblems] };
    const { document, problems: found } = readDocument(value, source, file);
    const problems = [...read.problems, ...found];
    return (0,problem/* hasErrors */.C)(problems) ? { problems } : { document, problems };
}
function onlyDocument(documents, file) {
    const [first, second] = documents.filter((document) => !document.empty);
    const code = 'OSOP-DOC-001';
    if (first === undefined) {
        const where = { file, line: 1, column: 1 };
        return { code, severity: 'error', message: 'the file holds no workflow', where, hint: 'a workflow begins with `osop_version: "2.0"`' };
    }
    if (second === undefined)
        return first;
    const message = 'the file holds more than one YAML document';
    return { code, severity: 'error', message, where: second.locate(''), hint: 'keep one workflow per file' };
}
function schemaProblem(issue, source) {
    const { code, pointer, at, message, hint } = issue;
    const where = at === 'key' ? source.locateKey(pointer) : source.locate(pointer);
    const problem = { code, severity: 'error', message, where };
    return hint === undefined ? problem : { ...problem, hint };
}
function readDocument(workflow, source, file) {
    const { locate } = source;
    const osopVersion = versionOf(workflow);
    const problems = [
        ...checkVersion(osopVersion, source),
        ...checkSize(workflow, source),
        ...checkExtends(workflow, source),
    ];
    const nodes = itemsOf(workflow, 'nodes').map((node, index) => readNode({ node, pointer: `/nodes/${index}`, locate }));
    const edges = itemsOf(workflow, 'edges').map((edge, index) => readEdge({ edge, pointer: `/edges/${index}`, locate }));
    problems.push(...nodes.flatMap((node) => node.problems), ...edges.flatMap((edge) => edge.problems));
    const document = {
        file,
        osopVersion,
        id: textOf(workflow, 'id') ?? '',
        name: textOf(workflow, 'name') ?? '',
        description: textOf(workflow, 'description'),
        timeoutSec: numberOf(workflow, 'timeout_sec'),
        metadata: objectOf(workflow, 'metadata'),
        variables: objectOf(workflow, 'variables'),
        env: Object.fromEntries(Object.entries(objectOf(workflow, 'env')).filter((entry) => isTextEntry(entry))),
        imports: textsOf(workflow, 'imports'),
        nodes: nodes.map((node) => node.node),
        edges: edges.map((edge) => edge.edge),
        locate,
    };
    return { document, problems };
}
function isTextEntry(entry) {
    return typeof entry[1] === 'string';
}
function versionOf(workflow) {
    const [major = 0, minor = 0] = (textOf(workflow, 'osop_version') ?? '').split('.').map(Number);
    return { major, minor };
}
/** The newest minor version that is known of each major one. */
const newestMinor = new Map([[1, 1], [2, 1]]);
function checkVersion({ major, minor }, source) {
    const where = source.locate('/osop_version');
    const newest = newestMinor.get(major);
    if (newest === undefined) {
        const message = `OSOP ${major}.${minor} is not supported`;
        return [{ code: 'OSOP-DOC-005', severity: 'error', message, where, hint: 'supported are the major versions 1 and 2' }];
    }
    if (minor <= newest)
        return [];
    const message = `OSOP ${major}.${minor} is newer than ${major}.${newest}, the newest version that is known here`;
    return [{ code: 'OSOP-DOC-006', severity: 'warning', message, where, hint: 'what it adds to OSOP may have no effect' }];
}
/** A graph beyond these is no workflow that people wrote, and its checks would take minutes. */
const limits = { nodes: 1_000, edges: 3_000 };
function checkSize(workflow, source) {
    return ['nodes', 'edges'].flatMap((name) => {
        const size = itemsOf(workflow, name).length;
        if (size <= limits[name])
            return [];
        const message = `the workflow has ${size} ${name}; at most ${limits[name]} can be carried out`;
        return [{ code: 'OSOP-DOC-029', severity: 'error', message, where: source.locate(`/${name}`) }];
    });
}
function checkExtends(workflow, source) {
    if (textOf(workflow, 'extends') === undefined)
        return [];
    const message = 'a workflow that extends another cannot be carried out';
    const hint = 'copy what it takes from the other workflow into this file and remove `extends`';
    return [{ code: 'OSOP-DOC-007', severity: 'error', message, where: source.locate('/extends'), hint }];
}


/***/ }),

/***/ 2709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  planWorkflow: () => (/* binding */ planWorkflow),
  O: () => (/* binding */ reachesArgocd)
});

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __nccwpck_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __nccwpck_require__(3664);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/bound-secrets.js
/**
 * Secrets that a workflow file may name, and the one place where it may: as the whole `url` of an
 * `api` node that posts. Their values never enter a template or an expression.
 */
const boundSecrets = ['SLACK_WEBHOOK_URL'];
/** True when `text` is nothing but `{{name}}` or `${env.name}`. */
function isWholeReference(text, name) {
    const inner = /^\s*\{\{\s*([A-Za-z0-9_.]+)\s*\}\}\s*$/.exec(text)?.[1] ?? /^\s*\$\{([A-Za-z0-9_.]+)\}\s*$/.exec(text)?.[1];
    return inner === name || inner === `env.${name}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/classify.js



/** Reads a node's type and `runtime` into a step. Sub-workflows are the caller's (they need files). */
function classifyNode(document, node, context) {
    const custom = context.customHandlers.find((handler) => handler.matches(node));
    if (custom !== undefined)
        return { step: { kind: 'custom', handler: custom.name } };
    return classifiers[node.type]({ document, node, context });
}
const classifiers = {
    git: classifyGit,
    system: classifySystem,
    infra: classifyInfra,
    api: classifyApi,
    cli: classifyCommand,
    human: () => ({ step: { kind: 'approval' } }),
    agent: unsupportedType,
    db: unsupportedType,
    docker: unsupportedType,
    mcp: unsupportedType,
    cicd: unsupportedType,
    data: unsupportedType,
};
function classifyGit(subject) {
    const { node, context } = subject;
    const action = classify_text(node.runtime['action']);
    if (action !== undefined && action !== 'webhook') {
        return unsupportedAction(subject, 'action', action, ['webhook']);
    }
    const problems = [...notText(subject, 'repository', 'OSOP-PLAN-003'), ...notText(subject, 'repo', 'OSOP-PLAN-003')];
    const repository = classify_text(node.runtime['repository']) ?? classify_text(node.runtime['repo']);
    if (repository !== undefined && context.repositories !== 'any') {
        const wanted = (0,repository_name/* repositoryName */.a)(repository);
        if (context.repositories.length === 0) {
            problems.push(classify_problem(subject, 'runtime/repository', {
                code: 'OSOP-PLAN-003',
                message: `node \`${node.id}\` names the repository \`${repository}\`, but which repository this run is for is not known`,
                hint: 'set the input config-repository to owner/name (on GitHub Actions it is known by itself)',
            }));
        }
        else if (wanted === undefined || !context.repositories.includes(wanted)) {
            problems.push(classify_problem(subject, 'runtime/repository', {
                code: 'OSOP-PLAN-003',
                message: `node \`${node.id}\` names the repository \`${repository}\`, but this run is for ${context.repositories.map((name) => `\`${name}\``).join(' and ')}`,
                hint: 'correct `repository` in the workflow, or set the input config-repository',
            }));
        }
    }
    const branch = classify_text(node.runtime['branch']);
    if (branch !== undefined && !branch.includes('{{') && !branch.includes('${') && (context.branch ?? context.otherRef) !== undefined && branch !== context.branch) {
        problems.push(classify_problem(subject, 'runtime/branch', {
            code: 'OSOP-PLAN-004',
            message: `node \`${node.id}\` deploys branch \`${branch}\`, but this run is for ${context.branch === undefined ? `\`${context.otherRef ?? ''}\`` : `branch \`${context.branch}\``}`,
            hint: `run the workflow on \`${branch}\`, for example with \`on: push: branches: [${branch}]\``,
        }));
    }
    return problems.length > 0 ? { problems } : { step: { kind: 'commit' } };
}
function classifySystem(subject) {
    const action = classify_text(subject.node.runtime['action']);
    return action === 'validate'
        ? { step: { kind: 'validate' } }
        : unsupportedAction(subject, 'action', action, ['validate']);
}
function classifyInfra(subject) {
    const { node } = subject;
    const tool = classify_text(node.runtime['tool']);
    if (tool !== 'argocd')
        return unsupportedAction(subject, 'tool', tool, ['argocd']);
    const app = classify_text(node.runtime['app_name']) ?? classify_text(node.runtime['app']) ?? classify_text(node.runtime['application']);
    if (app === undefined || app === '') {
        return {
            problems: [classify_problem(subject, 'runtime', {
                    code: 'OSOP-PLAN-005',
                    message: `node \`${node.id}\` does not name the Argo CD application`,
                    hint: 'add `app_name: <application>` to its runtime',
                })],
        };
    }
    const action = classify_text(node.runtime['action']);
    switch (action) {
        case 'sync': {
            const problems = notText(subject, 'revision', 'OSOP-PLAN-002');
            if (problems.length > 0)
                return { problems };
            return { step: { kind: 'sync', app, revision: classify_text(node.runtime['revision']), prune: node.runtime['prune'] === true || subject.context.prune } };
        }
        case 'rollback': {
            const steps = node.runtime['steps'] ?? 1;
            if (typeof steps === 'number' && Number.isInteger(steps) && steps >= 1)
                return { step: { kind: 'rollback', app, steps } };
            return {
                problems: [classify_problem(subject, 'runtime/steps', {
                        code: 'OSOP-PLAN-006',
                        message: `\`steps\` of node \`${node.id}\` must be a whole number of at least 1`,
                        hint: 'steps: 1 goes back to the last healthy revision',
                    })],
            };
        }
        default:
            return unsupportedAction(subject, 'action', action, ['sync', 'rollback']);
    }
}
const applicationPath = /\/api\/v1\/applications\/([^/?#]+)\/?(?:[?#].*)?$/;
/** How Argo CD's API names the namespace of an application that is not in its own. */
const applicationNamespace = /[?&]appNamespace=([^&#]+)/;
function classifyApi(subject) {
    const { node } = subject;
    const url = classify_text(node.runtime['url']) ?? '';
    const method = (classify_text(node.runtime['method']) ?? 'GET').toUpperCase();
    if (method === 'GET') {
        const app = applicationPath.exec(url)?.[1];
        if (app !== undefined) {
            const namespace = applicationNamespace.exec(url)?.[1];
            return { step: { kind: 'gate', app: [namespace, app].filter((part) => part !== undefined).map(decodeName).join('/') } };
        }
    }
    if (method === 'POST' && isWholeReference(url, 'SLACK_WEBHOOK_URL')) {
        if (!subject.context.slackBound) {
            return {
                problems: [classify_problem(subject, 'runtime/url', {
                        code: 'OSOP-PLAN-007',
                        message: `node \`${node.id}\` posts to {{SLACK_WEBHOOK_URL}}, but the input slack-webhook-url is not set`,
                        hint: 'set slack-webhook-url (from a secret); nothing else of the environment is visible to a workflow',
                    })],
            };
        }
        return { step: { kind: 'notify', channel: 'slack', body: messageBody(node.runtime['body'] ?? node.runtime['body_template']) } };
    }
    return {
        problems: [classify_problem(subject, node.runtime['url'] === undefined ? 'runtime' : 'runtime/url', {
                code: 'OSOP-PLAN-002',
                message: `node \`${node.id}\` cannot be executed here: ${method} to an address that no input names`,
                hint: 'an api node is either a GET of https://<argocd>/api/v1/applications/<name>, or a POST whose whole url is {{SLACK_WEBHOOK_URL}}',
            })],
    };
}
function classifyCommand(subject) {
    const { node, context } = subject;
    const command = classify_text(node.runtime['command']);
    if (command === undefined || command.trim() === '')
        return unsupportedAction(subject, 'command', undefined, ['a shell command']);
    const problems = [];
    if (!context.allowCommands) {
        problems.push(classify_problem(subject, 'runtime/command', {
            code: 'OSOP-PLAN-008',
            message: `node \`${node.id}\` runs a program of the runner, which is not allowed`,
            hint: 'set the input allow-commands: true if this workflow file is trusted',
        }));
    }
    if (/\{\{|\$\{\s*\w+\./.test(command)) {
        problems.push(classify_problem(subject, 'runtime/command', {
            code: 'OSOP-PLAN-009',
            message: `the command of node \`${node.id}\` holds a template; a value in a shell command could be run as code`,
            hint: 'put the value under `runtime.env` (env: {SHA: "{{commit_sha}}"}) and use "$SHA" in the command',
        }));
    }
    const env = node.runtime['env'];
    return problems.length > 0 ? { problems } : { step: { kind: 'command', command, env: (0,json/* isJsonObject */.O)(env) ? env : {} } };
}
function unsupportedType(subject) {
    const { node } = subject;
    return {
        problems: [classify_problem(subject, 'type', {
                code: 'OSOP-PLAN-001',
                message: `node \`${node.id}\` of type \`${node.type}\` cannot be executed here`,
                hint: 'executable are git, system (validate), infra (argocd), api, cli and human nodes, and nodes with a workflow_ref',
            })],
    };
}
function unsupportedAction(subject, field, value, known) {
    const { node } = subject;
    const pointer = node.runtime[field] === undefined ? 'runtime' : `runtime/${field}`;
    const message = value === undefined
        ? `node \`${node.id}\` of type \`${node.type}\` cannot be executed here: its runtime has no \`${field}\``
        : `node \`${node.id}\` cannot be executed here: \`${field}: ${value}\` is not known for type \`${node.type}\``;
    return { problems: [classify_problem(subject, pointer, { code: 'OSOP-PLAN-002', message, hint: `known: ${known.join(', ')}` })] };
}
function classify_problem({ document, node }, pointer, content) {
    return { severity: 'error', where: document.locate(`${node.pointer}/${pointer}`), ...content };
}
function classify_text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** A number where text belongs (`revision: 1234567`) would be passed over as if it were not there. */
function notText(subject, field, code) {
    const value = subject.node.runtime[field];
    if (value === undefined || value === null || typeof value === 'string')
        return [];
    return [classify_problem(subject, `runtime/${field}`, {
            code,
            message: `\`${field}\` of node \`${subject.node.id}\` must be text, not ${Array.isArray(value) ? 'a list' : (0,json/* isJsonObject */.O)(value) ? 'a mapping' : `a ${typeof value}`}`,
            hint: 'put it in quotes',
        })];
}
function messageBody(value) {
    return typeof value === 'string' || (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
/** A percent-encoded name is decoded, unless that could make a template of it: templates are checked in the file's own text. */
function decodeName(segment) {
    if (/%(?:7b|24)/i.test(segment))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/graph.js + 1 modules
var workflow_graph = __nccwpck_require__(9859);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __nccwpck_require__(3173);
// EXTERNAL MODULE: ./build/compiled/core/workflow/steps.js
var steps = __nccwpck_require__(1019);
// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __nccwpck_require__(8967);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/names.js




/** The functions that expressions may call on the run, beside CEL's own. */
const runFunctions = new Set(['status', 'error_of', 'duration_of']);
/**
 * Every name in an expression or template must be known before anything runs: an output of a node
 * upstream, a workflow variable, an input, or a name that the `variables` input gives.
 */
function checkNames(check) {
    return [...checkEdges(check), ...checkCriteria(check), ...checkTemplates(check)];
}
function checkEdges(check) {
    const { document, edges, graph } = check;
    const nodeIds = new Set(document.nodes.map((node) => node.id));
    return edges.flatMap(({ edge, condition, forEach }) => {
        if (!nodeIds.has(edge.from))
            return [];
        const nodes = new Set([...graph.upstream(edge.from), edge.from]);
        const scope = visibleNames(check, nodes);
        const places = [
            { expression: condition, pointer: edge.condition?.pointer },
            { expression: forEach, pointer: edge.forEach?.pointer },
        ];
        return places.flatMap(({ expression, pointer }) => expression === undefined || pointer === undefined ? [] : checkExpression(check, expression, { scope, nodes, pointer }));
    });
}
function checkCriteria(check) {
    const { document, criteria, graph } = check;
    return document.nodes.flatMap((node) => {
        const nodes = new Set([...graph.upstream(node.id), node.id]);
        const scope = visibleNames(check, nodes);
        addIterators(check, node, scope);
        return (criteria.get(node.id) ?? []).flatMap((expression) => {
            const index = node.successCriteria.indexOf(expression.source);
            return checkExpression(check, expression, { scope, nodes, pointer: `${node.pointer}/success_criteria/${index}` });
        });
    });
}
function checkTemplates(check) {
    const { document, graph } = check;
    return document.nodes.flatMap((node) => {
        const nodes = graph.upstream(node.id);
        const scope = visibleNames(check, nodes);
        addIterators(check, node, scope);
        for (const name of Object.keys(check.context.variables))
            scope.set(name, undefined);
        const values = [
            [templatedRuntime(check, node), `${node.pointer}/runtime`],
            [node.workflowInputs, `${node.pointer}/workflow_inputs`],
        ];
        return values.flatMap(([value, pointer]) => (0,templates/* templatesIn */.bU)(value, pointer).flatMap((found) => {
            if (!found.ok) {
                return [namesProblem(check, found.pointer, { code: 'OSOP-EXPR-003', message: found.message, hint: 'templates are {{name}} and ${namespace.name}' })];
            }
            return found.template.references.flatMap((reference) => checkPath(check, reference.path, { scope, nodes, pointer: found.pointer, text: reference.text }));
        }));
    });
}
/**
 * The runtime without what is no template: the whole-`url` reference to a bound secret, which makes a node a
 * notify step or no step at all, and shell commands, where `${SHA}` is the shell's own (their templates are refused).
 */
function templatedRuntime(check, node) {
    const kind = check.steps.get(node.id)?.kind;
    const url = node.runtime['url'];
    const isWebhook = (kind === 'notify' || kind === undefined) && node.type === 'api' && typeof url === 'string' && boundSecrets.some((name) => isWholeReference(url, name));
    const left = isWebhook ? 'url' : node.type === 'cli' ? 'command' : undefined;
    return Object.fromEntries(Object.entries(node.runtime).filter(([key]) => key !== left));
}
/** A node that an edge runs once for each item sees the item. */
function addIterators(check, node, scope) {
    for (const { edge } of check.edges) {
        if (edge.to === node.id && edge.mode === 'loop' && edge.forEach !== undefined)
            scope.set(edge.iteratorVar ?? 'item', undefined);
    }
}
function visibleNames(check, nodes) {
    const scope = new Map();
    for (const name of Object.keys(check.document.variables))
        scope.set(name, undefined);
    for (const node of check.document.nodes) {
        if (!nodes.has(node.id))
            continue;
        const produced = producedBy(check, node);
        for (const output of node.outputs) {
            const whole = produced !== undefined && !produced.includes(output);
            scope.set(output, whole && !scope.has(output) ? produced : undefined);
        }
    }
    return scope;
}
function producedBy(check, node) {
    const step = check.steps.get(node.id);
    return step === undefined ? undefined : steps/* stepOutputs */.t[step.kind];
}
function checkExpression(check, expression, place) {
    const unknownPaths = expression.references.flatMap((reference) => checkPath(check, reference.path, { ...place, text: reference.path.join('.') }));
    const nodeIds = check.document.nodes.map((node) => node.id);
    const unknownNodes = expression.calls.flatMap((call) => {
        const argument = call.args[0];
        if (!runFunctions.has(call.name) || argument === undefined || nodeIds.includes(argument))
            return [];
        return [namesProblem(check, place.pointer, {
                code: 'OSOP-EXPR-002',
                message: `${call.name}('${argument}') names a node that does not exist`,
                hint: suggestion(argument, nodeIds),
            })];
    });
    return [...unknownPaths, ...unknownNodes];
}
function checkPath(check, path, place) {
    const [root, second, third] = path;
    if (root === undefined)
        return [];
    const unknown = (message, hint) => [namesProblem(check, place.pointer, { code: 'OSOP-EXPR-002', message, hint })];
    if (place.scope.has(root)) {
        const fields = place.scope.get(root);
        if (second === undefined || fields === undefined || fields.includes(second))
            return [];
        return unknown(`\`${place.text}\` names a field that \`${root}\` does not have`, suggestion(second, fields));
    }
    switch (root) {
        case 'inputs':
            return known(second, Object.keys(check.context.inputs))
                ? [] : unknown(`\`${place.text}\` names an input that is not given`, `add it to workflow-inputs; ${suggestion(second, Object.keys(check.context.inputs))}`);
        case 'metadata':
            return known(second, ['id', 'name', ...Object.keys(check.document.metadata)])
                ? [] : unknown(`\`${place.text}\` is not in the workflow's metadata`, suggestion(second, Object.keys(check.document.metadata)));
        case 'env': {
            const names = [...Object.keys(check.context.variables), ...Object.keys(check.document.env)];
            return known(second, names)
                ? [] : unknown(`\`${place.text}\` is not bound: only names given by the input \`variables\` are visible`, `add ${second ?? 'NAME'}=… to variables; ${suggestion(second, names)}`);
        }
        case 'outputs':
            return checkOutputPath(check, [second, third], place);
        default: {
            const secret = boundSecrets.find((name) => name === root);
            if (secret !== undefined) {
                return unknown(`\`${place.text}\` is a secret and is not bound here`, 'it may only be the whole `url` of an api node with method POST');
            }
            return unknown(`\`${place.text}\` is not known here: no node upstream outputs \`${root}\`, and no variable has that name`, suggestion(root, [...place.scope.keys()]));
        }
    }
}
function checkOutputPath(check, [nodeId, name], place) {
    const node = check.document.nodes.find((candidate) => candidate.id === nodeId);
    if (nodeId === undefined)
        return [];
    if (node === undefined) {
        return [namesProblem(check, place.pointer, {
                code: 'OSOP-EXPR-002',
                message: `\`${place.text}\` names a node that does not exist`,
                hint: suggestion(nodeId, check.document.nodes.map((candidate) => candidate.id)),
            })];
    }
    if (!place.nodes.has(nodeId)) {
        return [namesProblem(check, place.pointer, {
                code: 'OSOP-EXPR-002',
                message: `\`${place.text}\`: node \`${nodeId}\` does not run before this`,
                hint: 'an edge must lead from it to here, directly or through other nodes',
            })];
    }
    const produced = producedBy(check, node);
    const names = [...node.outputs, ...(produced ?? [])];
    if (name === undefined || produced === undefined || names.includes(name))
        return [];
    return [namesProblem(check, place.pointer, {
            code: 'OSOP-EXPR-002',
            message: `\`${place.text}\`: node \`${nodeId}\` has no output \`${name}\``,
            hint: suggestion(name, names),
        })];
}
function known(name, names) {
    return name === undefined || names.includes(name);
}
function suggestion(name, names) {
    const near = name === undefined ? undefined : (0,did_you_mean/* nearest */.p)(name, names);
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    return names.length === 0 ? 'no name is known here' : `known here: ${names.toSorted().join(', ')}`;
}
function namesProblem(check, pointer, content) {
    return { severity: 'error', where: check.document.locate(pointer), ...content };
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-regex.js
/**
 * An upper estimate of the program that an RE2 pattern compiles to, in instructions: matching takes
 * time proportional to it and to the length of the text. Counted repeats multiply (`(a{30}){30}` is 900),
 * and a Unicode class is dear to compile. A pattern that is no valid regular expression gets some number too.
 */
function regexSize(pattern) {
    const groups = [];
    let total = 0;
    let last = 0;
    const add = (size) => {
        total += size;
        last = size;
    };
    piece.lastIndex = 0;
    for (let found = piece.exec(pattern); found !== null; found = piece.exec(pattern)) {
        const [text, least, most] = found;
        if (text === '(') {
            groups.push(total);
            total = 0;
        }
        else if (text === ')') {
            const inner = total;
            total = groups.pop() ?? 0;
            add(inner + 2);
        }
        else if (least !== undefined) {
            const times = Math.max(1, Number(least), Number(most ?? 0));
            total += last * (times - 1);
            last *= times;
        }
        else {
            add(1 + unicodeClass * (text.match(/\\[pP]/g)?.length ?? 0) + (text.startsWith('[^') ? 2 : 0));
        }
    }
    return total + groups.reduce((sum, size) => sum + size, 0) + 1;
}
const unicodeClass = 20;
/** A counted repeat (its numbers captured), a character class, a Unicode class, an escape, or one character. */
const piece = /\{(\d{1,6})(?:,(\d{0,6}))?\}|\[\^?\]?(?:[^\]\\]|\\[^])*\]?|\\[pP](?:\{[^}]*\}|[^])|\\[^]|[^]/g;

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-tree.js
/** Names of CEL's types, which stand as values beside `type(…)`. */
const typeNames = new Set(['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'null_type', 'type']);
/** Collects the free names and the calls of an expression. `offsetOf` gives the place of a tree node by its id. */
function readTree(root, offsetOf) {
    const references = [];
    const calls = [];
    const nodes = new Map();
    const paths = new Map();
    let messageOffset;
    const visit = (tree, bound) => {
        nodes.set(tree.id, tree);
        const found = selectionOf(tree);
        if (found !== undefined && found.exact && !bound.has(found.name.text)) {
            references.push({ path: found.path, offset: offsetOf(found.name.id) });
            paths.set(found.name.id, found.path);
        }
        const kind = tree.exprKind;
        if (kind.case === 'comprehensionExpr') {
            visitAll([kind.value.iterRange], bound);
            visitAll([kind.value.accuInit, kind.value.loopCondition, kind.value.loopStep, kind.value.result], new Set([...bound, kind.value.iterVar, kind.value.accuVar]));
            return;
        }
        if (kind.case === 'callExpr' && /^[A-Za-z]/.test(kind.value.function)) {
            calls.push({
                name: kind.value.function,
                args: kind.value.args.map(literalText),
                offset: offsetOf(tree.id),
                method: kind.value.target !== undefined,
            });
        }
        if (kind.case === 'structExpr' && kind.value.messageName !== '')
            messageOffset ??= offsetOf(tree.id);
        // The parts of a path that is a reference already are only indexed, so that errors find them.
        const isPart = found?.exact === true;
        visitAll(childrenOf(tree), isPart ? new Set([...bound, found.name.text]) : bound);
    };
    const visitAll = (trees, bound) => {
        for (const tree of trees)
            if (tree !== undefined)
                visit(tree, bound);
    };
    visit(root, new Set());
    const usesTypes = calls.some((call) => call.name === 'type');
    return {
        references: usesTypes ? references.filter((reference) => !isTypeName(reference.path)) : references,
        calls,
        paths,
        trivial: isTrivial(root),
        nodes,
        messageOffset,
    };
}
function isTrivial(root) {
    const kind = root.exprKind;
    if (kind.case === 'selectExpr' && kind.value.testOnly)
        return false;
    return kind.case === 'constExpr' || selectionOf(root)?.exact === true;
}
function isTypeName(path) {
    return path.length === 1 ? typeNames.has(path[0] ?? '') : path.slice(0, 2).join('.') === 'google.protobuf';
}
/** The path of a tree such as `a.b['c']`, undefined when it does not begin with a name. */
function selectionOf(tree) {
    const fields = [];
    for (let at = tree; at !== undefined;) {
        const kind = at.exprKind;
        if (kind.case === 'identExpr') {
            if (kind.value.name.startsWith('@'))
                return undefined;
            const literal = fields.toReversed();
            const end = literal.indexOf(undefined);
            const path = (end === -1 ? literal : literal.slice(0, end)).filter((field) => field !== undefined);
            return { name: { id: at.id, text: kind.value.name }, path: [kind.value.name, ...path], exact: end === -1 };
        }
        if (kind.case === 'selectExpr') {
            fields.push(kind.value.field);
            at = kind.value.operand;
        }
        else if (kind.case === 'callExpr' && kind.value.function === '_[_]') {
            fields.push(kind.value.args[1] === undefined ? undefined : literalText(kind.value.args[1]));
            at = kind.value.args[0];
        }
        else {
            return undefined;
        }
    }
    return undefined;
}
function literalText(tree) {
    const kind = tree.exprKind;
    return kind.case === 'constExpr' && kind.value.constantKind.case === 'stringValue' ? kind.value.constantKind.value : undefined;
}
/** The trees directly below a tree, in the order of the source where it has one. */
function childrenOf(tree) {
    const kind = tree.exprKind;
    const present = (trees) => trees.filter((child) => child !== undefined);
    switch (kind.case) {
        case 'selectExpr': return present([kind.value.operand]);
        case 'callExpr': return present([kind.value.target, ...kind.value.args]);
        case 'listExpr': return kind.value.elements;
        case 'structExpr':
            return present(kind.value.entries.flatMap((entry) => [entry.keyKind.case === 'mapKey' ? entry.keyKind.value : undefined, entry.value]));
        case 'comprehensionExpr':
            return present([kind.value.iterRange, kind.value.accuInit, kind.value.loopCondition, kind.value.loopStep, kind.value.result]);
        case 'constExpr':
        case 'identExpr':
        case undefined: return [];
        default: return [];
    }
}
/** Number of nodes of a tree, itself included. */
function sizeOf(tree) {
    return childrenOf(tree).reduce((sum, child) => sum + sizeOf(child), 1);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-values.js

/** Thrown inside an evaluation when it reaches a limit; `message` is for the user. Never leaves the expression. */
class ExpressionLimit extends Error {
}
const mostValues = 20_000;
const deepestValue = 100;
/** Joins the paths that an expression selects from one name, so that only those parts are converted. */
function expression_values_select(selection, path) {
    const [field, ...rest] = path;
    if (field === undefined || selection === 'all')
        return 'all';
    const fields = selection ?? new Map();
    fields.set(field, expression_values_select(fields.get(field), rest));
    return fields;
}
/**
 * Turns the selected part of a JSON value into CEL's: whole numbers become int, others double; objects
 * become maps of their own properties. Throws ExpressionLimit where the value is too large or too deep.
 */
function toCel(cel, value, selection) {
    let count = 0;
    const convert = (item, fields, depth) => {
        count += 1;
        if (count > mostValues)
            throw new ExpressionLimit(`the expression reads more than ${mostValues} values; select a field of them`);
        if (depth > deepestValue)
            throw new ExpressionLimit(`the expression reads a value that is nested more than ${deepestValue} deep`);
        if (typeof item === 'number')
            return Number.isSafeInteger(item) ? BigInt(item) : item;
        if (Array.isArray(item)) {
            return cel.celList(item.map((element) => convert(element, 'all', depth + 1)));
        }
        if (!(0,json/* isJsonObject */.O)(item))
            return item;
        const map = new Map();
        for (const key of fields === 'all' ? Object.keys(item) : fields.keys()) {
            const field = Object.hasOwn(item, key) ? item[key] : undefined;
            if (field === undefined)
                continue;
            map.set(key, convert(field, fields === 'all' ? 'all' : (fields.get(key) ?? 'all'), depth + 1));
        }
        return cel.celMap(map);
    };
    return convert(value, selection, 0);
}
/**
 * Turns a result back into JSON: int and double become numbers, times and durations their CEL text
 * (`2026-01-31T12:00:00Z`, `90s`). Throws ExpressionLimit for what JSON cannot carry.
 */
function toJson(cel, value, asText) {
    let count = 0;
    const convert = (item, depth) => {
        count += 1;
        if (count > mostValues)
            throw new ExpressionLimit(`the result has more than ${mostValues} values`);
        if (depth > deepestValue)
            throw new ExpressionLimit(`the result is nested more than ${deepestValue} deep`);
        if (item === null || typeof item === 'string' || typeof item === 'boolean')
            return item;
        if (typeof item === 'bigint')
            return wholeNumber(item);
        if (typeof item === 'number') {
            if (Number.isFinite(item))
                return item;
            throw new ExpressionLimit('the result is not a finite number');
        }
        if (cel.isCelUint(item))
            return wholeNumber(item.value);
        if (cel.isCelList(item))
            return Array.from(item, (element) => convert(element, depth + 1));
        if (cel.isCelMap(item)) {
            return Object.fromEntries(Array.from(item.entries(), ([key, field]) => [String(cel.isCelUint(key) ? key.value : key), convert(field, depth + 1)]));
        }
        const text = asText(item);
        if (text === undefined)
            throw new ExpressionLimit('the result is neither a JSON value nor a time');
        return text;
    };
    return convert(value, 0);
}
function wholeNumber(value) {
    if (Number.isSafeInteger(Number(value)))
        return Number(value);
    throw new ExpressionLimit(`the result ${value} is too large for a JSON number`);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-budget.js



/**
 * Work that one evaluation may do. A unit is roughly one instruction of the regular expression
 * engine on one character; with this many, an evaluation stays well under 100 ms.
 */
const budget = 300_000;
const perNode = 6;
const perElement = 3;
const charactersPerUnit = 5;
const perTimeZone = 1_500;
/** Times and durations are protobuf messages behind the scenes, slow to make and to compare. */
const perTime = 20;
/** What a match costs on an empty text, in characters: the pattern is compiled each time. */
const compileCost = 40;
const largestRegex = 300;
/** Counts the work of one evaluation and ends it by throwing ExpressionLimit. */
class Meter {
    #left = budget;
    charge(units) {
        this.#left -= units;
        if (this.#left < 0)
            throw new ExpressionLimit('the expression takes too much work: its lists or texts are too large');
    }
}
/** Names of the functions that `meterLoops` puts into a tree; no source can spell them. */
const loopFunctions = { range: '@range', step: '@step', append: '@append' };
/**
 * Changes every comprehension of the tree in place so that it reports to the meter: `@range(list)` before
 * it copies the elements, `@step(condition, nodes)` before each round, and `@append` in place of the
 * concatenation that would build a list of n elements from n lists.
 */
function meterLoops(tree) {
    const kind = tree.exprKind;
    if (kind.case === 'comprehensionExpr') {
        const { iterRange, loopCondition, loopStep } = kind.value;
        if (iterRange === undefined || loopCondition === undefined || loopStep === undefined)
            return;
        const nodes = BigInt(sizeOf(loopStep) + sizeOf(loopCondition));
        for (const part of [iterRange, loopStep])
            meterLoops(part);
        kind.value.iterRange = callOf(loopFunctions.range, tree.id, [iterRange]);
        kind.value.loopCondition = callOf(loopFunctions.step, tree.id, [loopCondition, literalOf(nodes, tree.id)]);
        return;
    }
    if (kind.case === 'callExpr' && kind.value.function === '_+_' && isAccumulation(kind.value.args)) {
        kind.value.function = loopFunctions.append;
    }
    for (const child of childrenOf(tree))
        meterLoops(child);
}
function isAccumulation([left, right]) {
    return left?.exprKind.case === 'identExpr' && left.exprKind.value.name === '@result' && right?.exprKind.case === 'listExpr';
}
function callOf(name, id, args) {
    return {
        $typeName: 'cel.expr.Expr',
        id,
        exprKind: { case: 'callExpr', value: { $typeName: 'cel.expr.Expr.Call', function: name, args } },
    };
}
function literalOf(value, id) {
    return {
        $typeName: 'cel.expr.Expr',
        id,
        exprKind: {
            case: 'constExpr',
            value: { $typeName: 'cel.expr.Constant', constantKind: { case: 'int64Value', value } },
        },
    };
}
/** The loop functions themselves, for one evaluation. */
function meteredLoopFunctions(cel, meter) {
    // A list that a fold builds is visible to nothing else until the fold ends, so it may grow in place.
    const growing = new WeakMap();
    return new Map([
        [loopFunctions.range, ([range = null]) => {
                if (cel.isCelList(range) || cel.isCelMap(range))
                    meter.charge(range.size * perElement);
                return range;
            }],
        [loopFunctions.step, ([condition = null, nodes]) => {
                meter.charge(Number(nodes) * perNode);
                return condition;
            }],
        [loopFunctions.append, ([list = null, added = null]) => {
                if (!cel.isCelList(list) || !cel.isCelList(added))
                    return list;
                const known = growing.get(list);
                const elements = known ?? [...list];
                elements.push(...added);
                if (known !== undefined)
                    return list;
                const grown = cel.celList(elements);
                growing.set(grown, elements);
                return grown;
            }],
    ]);
}
/** Charges a call for the size of what it is applied to. Throws ExpressionLimit where that is too much. */
function chargeCall(cel, meter, name, operands) {
    switch (name) {
        case '_==_':
        case '_!=_':
        case '@in':
            for (const operand of operands)
                chargeWhole(cel, meter, operand);
            return;
        case 'matches': {
            const [text, pattern] = operands;
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return;
            if (pattern.length > largestRegex)
                throw new ExpressionLimit(`a pattern of \`matches\` may have at most ${largestRegex} characters`);
            const size = regexSize(pattern);
            if (size > largestRegex)
                throw new ExpressionLimit('a pattern of `matches` repeats too much');
            meter.charge((text.length + compileCost) * size);
            return;
        }
        default:
            if (name.startsWith('get') && operands.length > 1)
                meter.charge(perTimeZone);
            if (name === 'timestamp' || name === 'duration')
                meter.charge(perTime);
            for (const operand of operands) {
                if (typeof operand === 'string' || operand instanceof Uint8Array)
                    meter.charge(operand.length / charactersPerUnit);
                else if (cel.isCelList(operand))
                    meter.charge(name === '_+_' ? operand.size * perElement : 1);
                else if (typeof operand === 'object' && operand !== null && !cel.isCelMap(operand))
                    meter.charge(perTime);
            }
    }
}
/** Equality may visit every value, and a list that holds another twice makes that exponential. */
function chargeWhole(cel, meter, value) {
    meter.charge(perElement);
    if (typeof value === 'string' || value instanceof Uint8Array)
        meter.charge(value.length / charactersPerUnit);
    else if (cel.isCelList(value))
        for (const element of value)
            chargeWhole(cel, meter, element);
    else if (cel.isCelMap(value))
        for (const [, field] of value)
            chargeWhole(cel, meter, field);
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/reference-path.js
var reference_path = __nccwpck_require__(5849);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-errors.js



/** One line in the user's terms on an error of CEL. */
function explain(error, failed) {
    const tree = error.exprId === undefined ? undefined : failed.facts.nodes.get(error.exprId);
    const { message } = error;
    const missing = /^(?:field not found: |index )(?<key>[^]*?)(?: out of bounds [^]*)?$/.exec(message)?.groups?.['key'];
    if (missing !== undefined)
        return explainMissing(tree, missing, failed);
    if (message.startsWith('unresolved attribute')) {
        const name = tree === undefined ? undefined : selectionOf(tree)?.name.text;
        return name === undefined ? 'a name is not known here' : `\`${(0,reference_path/* oneLine */.TN)(name, 80)}\` is not known here`;
    }
    const empty = tree === undefined ? undefined : emptyOperand(tree, failed);
    const mismatch = error.exprId === undefined ? undefined : failed.mismatches.get(error.exprId);
    if (empty !== undefined && (mismatch !== undefined || /mismatch|matching overload/.test(message)))
        return empty;
    if (mismatch !== undefined)
        return explainMismatch(failed.cel, mismatch);
    const got = typeWords(/(?:expected bool, got |iterable vs |applied to '\()(?<type>\w+)/.exec(message)?.groups?.['type']);
    if (message.includes('expected bool'))
        return `\`&&\` and \`||\` join what is true or false, not ${got}`;
    if (message.includes('iterable vs'))
        return `only a list or a map has elements to go through, not ${got}`;
    if (message.includes('_?_:_'))
        return `what stands before \`?\` must be true or false, not ${got}`;
    if (/(?:divide|modulus) by zero/.test(message))
        return 'a division by zero';
    if (message.includes('overflow'))
        return 'a whole number is out of range';
    return explainOther(tree, message);
}
function explainOther(tree, message) {
    const name = tree?.exprKind.case === 'callExpr' ? tree.exprKind.value.function : undefined;
    if (name === 'matches')
        return (0,reference_path/* oneLine */.TN)(`the pattern of \`matches\` is not valid: ${message.replace(/^error parsing regexp: /, '')}`);
    return (0,reference_path/* oneLine */.TN)(name === undefined || !/^[A-Za-z]/.test(name) ? message : `\`${name}\` cannot be computed: ${message}`);
}
function explainMissing(tree, key, failed) {
    const selection = tree === undefined ? undefined : selectionOf(tree);
    const whole = selection === undefined ? undefined : failed.facts.paths.get(selection.name.id);
    if (selection === undefined || whole === undefined)
        return `there is no \`${(0,reference_path/* oneLine */.TN)(key, 80)}\` in the value that it is read from`;
    if ((0,reference_path/* lookupPath */.wf)(failed.scope, whole) === undefined)
        return describeMissing(whole, failed.scope);
    // The rest of the path is computed: the error of `a.b[key]` carries the id of `a.b`.
    return describeMissing([...selection.path, key], failed.scope);
}
/** Why there is no value at `path`: the whole path, and the first part of it that is empty. */
function describeMissing(path, scope) {
    const whole = `\`${(0,reference_path/* describePath */.NH)(path)}\` has no value`;
    const [root = '', ...fields] = path;
    let value = (0,reference_path/* lookupName */.QH)(scope, root);
    if (value === undefined)
        return `\`${(0,reference_path/* describePath */.NH)([root])}\` is not known here`;
    if (value === null)
        return `${whole}: the node that produces it did not run`;
    const isOutput = root === 'outputs' && value === scope.outputs;
    for (const [index, field] of fields.entries()) {
        const parent = value;
        value = (0,reference_path/* fieldOf */._F)(parent, field);
        if (isOutput && index === 0 && (value === undefined || value === null))
            return `${whole}: node \`${(0,reference_path/* oneLine */.TN)(field, 80)}\` did not run`;
        const shown = `\`${(0,reference_path/* describePath */.NH)(path.slice(0, index + 1))}\``;
        if (value === undefined) {
            if (Array.isArray(parent) && /^-?\d+$/.test(field))
                return `${whole}: ${shown} has ${parent.length} elements`;
            const kind = jsonKind(parent);
            return `${whole}: ${shown} ${kind === undefined ? `has no \`${(0,reference_path/* oneLine */.TN)(field, 80)}\`` : `is ${kind}`}`;
        }
        if (value === null && index < fields.length - 1)
            return `${whole}: \`${(0,reference_path/* describePath */.NH)(path.slice(0, index + 2))}\` is null`;
    }
    return value === null ? `\`${(0,reference_path/* describePath */.NH)(path)}\` is null` : whole;
}
/** Says which operand of a call has no value, if one is a path to nothing. */
function emptyOperand(tree, failed) {
    for (const operand of childrenOf(tree)) {
        const selection = selectionOf(withoutMeter(operand));
        if (selection === undefined || !selection.exact || !failed.facts.paths.has(selection.name.id))
            continue;
        if ((0,reference_path/* lookupPath */.wf)(failed.scope, selection.path) === null)
            return describeMissing(selection.path, failed.scope);
    }
    return undefined;
}
function withoutMeter(tree) {
    const kind = tree.exprKind;
    return kind.case === 'callExpr' && kind.value.function === loopFunctions.range ? (kind.value.args[0] ?? tree) : tree;
}
function explainMismatch(cel, { name, operands }) {
    const kinds = operands.map((operand) => typeWords(cel.celType(operand).name)).join(' and ');
    const operator = /^_?(?<operator>[^\w@]+)_$/.exec(name)?.groups?.['operator'] ?? (name === '@in' ? 'in' : name);
    return `\`${operator}\` cannot be applied to ${kinds === '' ? 'nothing' : kinds}`;
}
const wordsOfTypes = new Map([
    ['int', 'a whole number'],
    ['uint', 'a whole number'],
    ['double', 'a number'],
    ['string', 'text'],
    ['bool', 'true or false'],
    ['null_type', 'null'],
    ['list', 'a list'],
    ['map', 'a map'],
    ['google.protobuf.Timestamp', 'a time'],
    ['google.protobuf.Duration', 'a duration'],
]);
function typeWords(type = '') {
    return wordsOfTypes.get(type) ?? 'a value of another kind';
}
/** What a value is when it can have no such field; undefined for objects, which lack this one only. */
function jsonKind(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'number')
        return 'a number';
    return typeof value === 'boolean' ? 'true or false' : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-comparison.js


/** A dotted name compared with a literal: what nearly every condition of a workflow is. */
const comparison = /^\s*(?<path>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*(?<operator>==|!=)\s*(?<literal>true|false|-?\d{1,15}|'[^'\\\n\r]*'|"[^"\\\n\r]*")\s*$/;
/** Words that CEL keeps for itself, and names of its types: an expression with one of them is the library's. */
const reserved = new Set([
    'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop',
    'package', 'namespace', 'return', 'var', 'void', 'while',
    'bool', 'bytes', 'double', 'dyn', 'int', 'list', 'map', 'null_type', 'string', 'timestamp', 'duration', 'type', 'uint', 'google', 'cel', 'optional_type',
]);
/**
 * Reads `path == literal` and `path != literal` without the CEL library, whose loading takes longer than
 * everything else that planning a small workflow does. A property test keeps it equal to the library.
 * Undefined for every other expression.
 */
function readComparison(source) {
    if (source.length > 400)
        return undefined;
    const groups = comparison.exec(source)?.groups;
    if (groups === undefined)
        return undefined;
    const path = (groups['path'] ?? '').split('.');
    if (path.some((name) => reserved.has(name)))
        return undefined;
    const expected = expression_comparison_literalOf(groups['literal'] ?? '');
    const wanted = groups['operator'] === '==';
    return {
        source,
        references: [{ path, offset: source.search(/\S/) }],
        calls: [],
        trivial: false,
        evaluate: (scope) => {
            const value = (0,reference_path/* lookupPath */.wf)(scope, path);
            if (value === undefined)
                return { ok: false, message: describeMissing(path, scope) };
            return { ok: true, value: (value === expected) === wanted };
        },
    };
}
function expression_comparison_literalOf(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    return /^['"]/.test(text) ? text.slice(1, -1) : Number(text);
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-functions.js

/** The functions added to CEL's own, with the most arguments that each takes; the only argument is a node's id. */
const expression_functions_runFunctions = new Map([
    ['status', 1], ['error_of', 1], ['duration_of', 1], ['attempt', 0], ['now', 0],
]);
/** The environment of one evaluation: `base` with the functions of the run, every call charged to the meter. */
function evaluationEnv(cel, base, options) {
    const { run, meter, mismatches } = options;
    const own = new Map([...meteredLoopFunctions(cel, meter), ...functionsOf(base, run)]);
    const find = (name) => {
        const added = own.get(name);
        if (added !== undefined) {
            return {
                name,
                call(id, target, args) {
                    const value = target === undefined ? added(args) : undefined;
                    if (value === undefined)
                        mismatches.set(BigInt(id), { name, operands: args });
                    return value;
                },
            };
        }
        const group = base.funcs.find(name);
        if (group === undefined)
            return undefined;
        return {
            name,
            call(id, target, args) {
                const operands = target === undefined ? args : [target, ...args];
                chargeCall(cel, meter, name, operands);
                const result = group.call(id, target, args) ?? mixedArithmetic(group, id, args);
                if (result === undefined)
                    mismatches.set(BigInt(id), { name, operands });
                return result;
            },
        };
    };
    // Planning asks an environment for `funcs`, `registry` and `namespace` only.
    return Object.create(base, { funcs: { value: { find } } });
}
function ofNode(answer) {
    return (args) => {
        const [node] = args;
        if (args.length === 0)
            return answer();
        return args.length === 1 && typeof node === 'string' ? answer(node) : undefined;
    };
}
function withoutNode(answer) {
    return (args) => (args.length === 0 ? answer() : undefined);
}
function functionsOf(base, run) {
    // One evaluation has one time.
    let now;
    return new Map([
        ['status', ofNode((node) => run.status(node))],
        ['error_of', ofNode((node) => run.errorOf(node))],
        ['duration_of', ofNode((node) => run.durationOf(node))],
        ['attempt', withoutNode(() => BigInt(run.attempt()))],
        ['now', withoutNode(() => {
                now ??= expression_functions_valueOf(base.funcs.find('timestamp')?.call(0, undefined, [run.now().toISOString()]));
                return now;
            })],
    ]);
}
function expression_functions_valueOf(result) {
    return result instanceof Error ? undefined : result;
}
/**
 * CEL has no `int + double`. JSON does not tell 1 from 1.0, so whether an output is an int or a double depends
 * on its value: such a pair is computed as doubles. Comparisons across the two are CEL's own.
 */
function mixedArithmetic(group, id, args) {
    const [left, right] = args;
    if (!/^_[-+*/]_$/.test(group.name))
        return undefined;
    const isMixed = (typeof left === 'bigint' && typeof right === 'number') || (typeof left === 'number' && typeof right === 'bigint');
    return isMixed ? group.call(id, undefined, [Number(left), Number(right)]) : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expression-source.js
/**
 * What is checked on the text of an expression before the CEL parser sees it: limits, so that hostile
 * text costs nothing, and the slips that the parser would only report as an unexpected character.
 */
const longestSource = 4096;
const deepestNesting = 64;
/** The parser takes about a millisecond for every 50 tokens of the most expensive kind. */
const mostTokens = 1000;
const space = /(?:\s|\/\/[^\r\n]*)+/y;
const expression_source_name = /[A-Za-z_]\w*/y;
const number = /(?:0[xX][0-9A-Fa-f]+|\d*\.?\d+(?:[eE][+-]?\d+)?)[uU]?/y;
const rawText = /(?:[bB]?[rR]|[rR][bB])(?:"""[^]*?"""|'''[^]*?'''|"[^"\r\n]*"|'[^'\r\n]*')/y;
const expression_source_text = /[bB]?(?:"""(?:[^\\]|\\[^])*?"""|'''(?:[^\\]|\\[^])*?'''|"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*')/y;
const operator = /&&|\|\||[=!<>]=|[-+*/%!<>?:.,()[\]{}]/y;
const closers = new Map([['(', ')'], ['[', ']'], ['{', '}']]);
/** The first reason to refuse `source` without parsing it, undefined when it may be parsed. */
function refuseSource(source) {
    if (source.length > longestSource) {
        return { message: `an expression may have at most ${longestSource} characters, this one has ${source.length}`, offset: longestSource };
    }
    const tokens = [];
    for (let position = 0; position < source.length;) {
        const length = matchAt(space, source, position);
        if (length > 0) {
            position += length;
            continue;
        }
        const token = tokenAt(source, position);
        if ('message' in token)
            return token;
        tokens.push(token);
        if (tokens.length > mostTokens) {
            return { message: `an expression may have at most ${mostTokens} names, values and operators`, offset: position };
        }
        position += token.text.length;
    }
    return refuseNesting(tokens);
}
function tokenAt(source, offset) {
    if (source.startsWith('{{', offset) || source.startsWith('${', offset)) {
        return { message: 'names stand in an expression without braces: write `name == 1`, not `{{name}} == 1`', offset };
    }
    for (const kind of [rawText, expression_source_text, expression_source_name, number, operator]) {
        const length = matchAt(kind, source, offset);
        if (length > 0)
            return { text: source.slice(offset, offset + length), offset };
    }
    const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
    switch (character) {
        case '"':
        case "'": return { message: `the text that begins with ${character} is not closed`, offset };
        case '=': return { message: '`=` is no operator; compare with `==`', offset };
        case '&': return { message: '`&` is no operator; write `&&`', offset };
        case '|': return { message: '`|` is no operator; write `||`', offset };
        default: return { message: `\`${character.replace(/[\p{C}]/u, '?')}\` has no meaning in an expression`, offset };
    }
}
function refuseNesting(tokens) {
    const open = [];
    let conditions = 0;
    for (const token of tokens) {
        if (closers.has(token.text))
            open.push(token);
        if (token.text === '?')
            conditions += 1;
        if (open.length + conditions > deepestNesting) {
            return { message: `an expression may be nested at most ${deepestNesting} deep`, offset: token.offset };
        }
        if (token.text !== ')' && token.text !== ']' && token.text !== '}')
            continue;
        const last = open.pop();
        if (last === undefined)
            return { message: `\`${token.text}\` closes nothing`, offset: token.offset };
        if (closers.get(last.text) !== token.text) {
            return { message: `\`${last.text}\` is closed by \`${token.text}\``, offset: token.offset };
        }
    }
    const last = open.at(-1);
    return last === undefined ? undefined : { message: `\`${last.text}\` is not closed`, offset: last.offset };
}
const words = new Map([['and', '&&'], ['or', '||'], ['not', '!'], ['is', '==']]);
/** Says in the user's terms what stands at `offset`, where the parser could not go on. */
function describeSyntax(source, offset) {
    const start = offset + matchAt(space, source, offset);
    if (start >= source.length) {
        return { message: source.trim() === '' ? 'the expression is empty' : 'the expression ends too early', offset };
    }
    const token = tokenAt(source, start);
    if ('message' in token)
        return token;
    const instead = words.get(token.text.toLowerCase());
    if (instead !== undefined)
        return { message: `\`${token.text}\` is no operator; write \`${instead}\``, offset: start };
    if (matchAt(operator, source, start) > 0 && !'?:.,()[]{}'.includes(token.text)) {
        return { message: `\`${token.text}\` needs a value after it`, offset: start };
    }
    return { message: `\`${token.text.slice(0, 40)}\` is not expected here`, offset: start };
}
function matchAt(pattern, source, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(source)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/expressions.js









let library;
/** Loaded with the first expression, so that a command without any does not pay for it. */
async function loadLibrary() {
    const cel = await __nccwpck_require__.e(/* import() */ 890).then(__nccwpck_require__.bind(__nccwpck_require__, 8890));
    const env = cel.celEnv();
    const names = Array.from(env.funcs, (entry) => entry.name).filter((name) => /^[A-Za-z]/.test(name));
    return { cel, env, functionNames: new Set([...names, ...expression_functions_runFunctions.keys()]) };
}
/** Reads an expression. Refuses, with a place, what is too large, does not parse or calls an unknown function. */
async function compileExpression(source) {
    const refused = refuseSource(source);
    if (refused !== undefined)
        return { ok: false, ...refused };
    const comparison = readComparison(source);
    if (comparison !== undefined)
        return { ok: true, expression: comparison };
    library ??= loadLibrary();
    const loaded = await library;
    const parsed = parse(loaded.cel, source);
    if ('message' in parsed)
        return { ok: false, ...parsed };
    const facts = readTree(parsed.tree, parsed.offsetOf);
    const wrong = checkCalls(facts, loaded.functionNames);
    if (wrong !== undefined)
        return { ok: false, ...wrong };
    meterLoops(parsed.tree);
    return { ok: true, expression: expressionOf(loaded, { source, tree: parsed.tree, facts }) };
}
function parse(cel, source) {
    try {
        // The parser wants a line end after a comment, at the end of the source too.
        const { expr, sourceInfo } = cel.parse(`${source}\n`);
        const positions = sourceInfo?.positions ?? {};
        return { tree: expr, offsetOf: (id) => positions[id.toString()] ?? 0 };
    }
    catch (error) {
        const { message, rawMessage, location } = error;
        if (location === undefined)
            return { message: (0,reference_path/* oneLine */.TN)(message), offset: 0 };
        const offset = Math.min(location.start.offset, source.length);
        if (rawMessage === 'reserved identifier')
            return { message: 'a word reserved by CEL cannot be a name', offset };
        return describeSyntax(source, offset);
    }
}
const macros = {
    has: 'has(value.field)',
    all: 'list.all(x, condition)',
    exists: 'list.exists(x, condition)',
    exists_one: 'list.exists_one(x, condition)',
    filter: 'list.filter(x, condition)',
    map: 'list.map(x, value)',
};
function checkCalls({ calls, messageOffset }, known) {
    if (messageOffset !== undefined)
        return { message: 'messages such as `Name{field: value}` are not supported', offset: messageOffset };
    for (const { name, args, method, offset } of calls) {
        const form = Object.hasOwn(macros, name) ? macros[name] : undefined;
        if (form !== undefined)
            return { message: `\`${name}\` is written \`${form}\``, offset };
        if (!known.has(name)) {
            const near = (0,did_you_mean/* nearest */.p)(name, [...known, ...Object.keys(macros)]);
            return { message: `there is no function \`${(0,reference_path/* oneLine */.TN)(name, 60)}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`, offset };
        }
        const most = expression_functions_runFunctions.get(name);
        if (most === undefined)
            continue;
        if (method)
            return { message: `\`${name}\` is called on its own, not on a value`, offset };
        if (args.length > most)
            return { message: `\`${name}\` takes ${most === 0 ? 'no argument' : "at most one argument, a node's id"}`, offset };
    }
    return undefined;
}
function expressionOf(loaded, { source, tree, facts }) {
    const { references, calls, trivial } = facts;
    const selections = new Map();
    for (const { path: [root = '', ...fields] } of references)
        selections.set(root, expression_values_select(selections.get(root), fields));
    const evaluate = (scope) => {
        try {
            return evaluateTree(loaded, { tree, facts, selections, scope });
        }
        catch (error) {
            if (error instanceof ExpressionLimit)
                return { ok: false, message: error.message };
            throw error;
        }
    };
    return { source, references, calls, trivial, evaluate };
}
function evaluateTree({ cel, env }, { tree, facts, selections, scope }) {
    const mismatches = new Map();
    // No prototype: a lookup of `constructor` must find nothing.
    const bindings = Object.create(null);
    for (const [name, selection] of selections) {
        const value = (0,reference_path/* lookupName */.QH)(scope, name);
        if (value !== undefined)
            bindings[name] = toCel(cel, value, selection);
    }
    const run = cel.plan(evaluationEnv(cel, env, { run: scope.run, meter: new Meter(), mismatches }), tree);
    const result = run(bindings);
    if (!cel.isCelError(result)) {
        return { ok: true, value: toJson(cel, result, (value) => textOf(cel, env, value)) };
    }
    if (result.cause instanceof ExpressionLimit)
        return { ok: false, message: result.cause.message };
    return { ok: false, message: explain(result, { cel, facts, mismatches, scope }) };
}
/** Times and durations as CEL's `string` writes them; undefined for types and bytes. */
function textOf(cel, env, value) {
    if (value instanceof Uint8Array || cel.isCelType(value))
        return undefined;
    const text = env.funcs.find('string')?.call(0, undefined, [value]);
    return typeof text === 'string' ? text : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/plan-expressions.js

/** Compiles every edge's expressions; one that does not parse is a problem at its place in the file. */
async function compileEdges(document) {
    const problems = [];
    const compile = async (source) => {
        if (source === undefined)
            return undefined;
        const compiled = await compileExpression(source.text);
        if (compiled.ok)
            return compiled.expression;
        problems.push({
            code: 'OSOP-EXPR-001',
            severity: 'error',
            where: document.locate(source.pointer),
            message: `the expression \`${source.text}\` cannot be read: ${compiled.message} (at character ${compiled.offset + 1})`,
            hint: 'expressions are CEL, for example `health_status.status == \'Healthy\'`',
        });
        return undefined;
    };
    const planned = [];
    for (const edge of document.edges) {
        planned.push({ edge, condition: await compile(edge.condition), forEach: await compile(edge.forEach) });
    }
    return { planned, problems };
}
/**
 * Compiles those success criteria that are expressions. OSOP allows prose here (`HTTP 200`): what does not
 * parse, or is a bare word, is for people and is not evaluated.
 */
async function compileCriteria(document) {
    const byNode = new Map();
    const problems = [];
    for (const node of document.nodes) {
        const expressions = [];
        for (const [index, criterion] of node.successCriteria.entries()) {
            const compiled = await compileExpression(criterion);
            if (compiled.ok && !compiled.expression.trivial) {
                expressions.push(compiled.expression);
            }
            else if (/[=!<>]=|&&|\|\|/.test(criterion)) {
                problems.push({
                    code: 'OSOP-EXPR-001',
                    severity: 'error',
                    where: document.locate(`${node.pointer}/success_criteria/${index}`),
                    message: `the success criterion \`${criterion}\` looks like an expression but cannot be read${compiled.ok ? '' : `: ${compiled.message}`}`,
                    hint: 'correct the CEL expression, or write it as a sentence',
                });
            }
        }
        if (expressions.length > 0)
            byNode.set(node.id, expressions);
    }
    return { byNode, problems };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/parse.js + 7 modules
var workflow_parse = __nccwpck_require__(6125);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __nccwpck_require__(2659);
;// CONCATENATED MODULE: ./build/compiled/core/workflow/rule.js


/** A problem at a JSON pointer of the document; an error unless it says otherwise. */
function problemAt(document, pointer, told) {
    return { severity: 'error', ...told, where: document.locate(pointer) };
}
/** A name of the file for a message: one short line between backticks. */
function quoted(name) {
    return `\`${(0,one_line/* oneLine */.T)(name, 60)}\``;
}
/** `; did you mean …?`, or nothing. */
function rule_suggestion(name, candidates) {
    const meant = (0,did_you_mean/* nearest */.p)(name, candidates);
    return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-data.js




/** What a node takes is given by a node before it, or by the workflow. */
function checkInputs({ document, graph }) {
    return document.nodes.filter(({ inputs }) => inputs.length > 0).flatMap((node) => {
        const given = new Set([...Object.keys(document.variables), ...loopVariables(graph, node.id)]);
        const before = graph.upstream(node.id);
        for (const { id, outputs } of document.nodes)
            if (before.has(id))
                for (const output of outputs)
                    given.add(output);
        return node.inputs.flatMap((input, index) => {
            const [root = input] = input.split('.');
            if (given.has(input) || given.has(root) || namespaces.has(root))
                return [];
            return [problemAt(document, `${node.pointer}/inputs/${index}`, {
                    code: 'OSOP-DOC-026',
                    severity: 'warning',
                    message: `nothing before node ${quoted(node.id)} gives its input ${quoted(input)}`,
                    hint: whereFrom(input, given, document.nodes),
                })];
        });
    });
}
/** Names under which a workflow finds what it is given from outside. */
const namespaces = new Set(['inputs', 'env']);
function loopVariables(graph, nodeId) {
    return graph.incoming(nodeId).flatMap(({ edge }) => (edge.forEach === undefined ? [] : [edge.iteratorVar ?? 'item']));
}
function whereFrom(input, given, nodes) {
    const meant = (0,did_you_mean/* nearest */.p)(input, given);
    if (meant !== undefined)
        return `did you mean ${quoted(meant)}?`;
    const giver = nodes.find(({ outputs }) => outputs.includes(input));
    if (giver !== undefined)
        return `${quoted(giver.id)} gives it, but does not run before this node`;
    return 'add it to the `outputs` of a node before this one, or to the `variables` of the workflow';
}
/** Of many nodes that give the same output, only these are compared, pair by pair. */
const mostCompared = 30;
/** No two nodes of one run give the same output: which value counts would depend on who comes last. */
function checkOutputs({ document, graph }) {
    const givers = new Map();
    for (const node of document.nodes) {
        for (const [index, output] of node.outputs.entries()) {
            const known = givers.get(output) ?? [];
            givers.set(output, [...known.slice(0, mostCompared), { node, pointer: `${node.pointer}/outputs/${index}` }]);
        }
    }
    return Array.from(givers).flatMap(([output, places]) => {
        const pairs = places.flatMap((later, index) => places.slice(0, index).map((earlier) => ({ earlier, later })));
        const clash = pairs.find(({ earlier, later }) => !areExclusive(graph, earlier.node.id, later.node.id));
        if (clash === undefined)
            return [];
        const place = (0,problem/* formatLocation */.j)(document.locate(clash.earlier.pointer));
        return [problemAt(document, clash.later.pointer, {
                code: 'OSOP-DOC-027',
                severity: 'warning',
                message: `${quoted(clash.later.node.id)} gives the output ${quoted(output)}, and so does ${quoted(clash.earlier.node.id)}`,
                hint: `the other is at ${place}; give them different names, or the value is that of the node that ends last`,
            })];
    });
}
/** True when the graph says that only one of two nodes runs: some node decides between ways to them. */
function areExclusive(graph, a, b) {
    if (a === b)
        return false;
    const [beforeA, beforeB] = [graph.upstream(a), graph.upstream(b)];
    if (beforeA.has(b) || beforeB.has(a))
        return false;
    for (const fork of beforeA) {
        if (!beforeB.has(fork))
            continue;
        const ways = graph.outgoing(fork);
        const waysToA = ways.filter(({ to }) => to === a || beforeA.has(to));
        const waysToB = ways.filter(({ to }) => to === b || beforeB.has(to));
        if (waysToA.length === 0 || waysToB.length === 0)
            continue;
        if (waysToA.every((toA) => waysToB.every((toB) => excludeEachOther(toA, toB))))
            return true;
    }
    return false;
}
/** Two conditions are taken to be each other's opposite: they are written to decide. */
function excludeEachOther(one, other) {
    if (one === other)
        return false;
    if (one.edge === other.edge)
        return true;
    const [a, b] = [choiceOf(one.edge), choiceOf(other.edge)];
    return (a === 'condition' && b === 'condition') || (a === 'failure') !== (b === 'failure');
}
const conditionModes = new Set(['conditional', 'switch']);
function choiceOf({ mode }) {
    if ((0,workflow_graph/* reactsToFailure */.oo)(mode))
        return 'failure';
    return conditionModes.has(mode) ? 'condition' : 'always';
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-edges.js



/** Edges lead from and to nodes that exist. */
function checkEnds({ document, graph }) {
    const known = new Set(graph.nodeIds);
    return document.edges.flatMap((edge) => endsOf(edge).filter(({ id }) => !known.has(id)).map(({ id, pointer }) => problemAt(document, pointer, {
        code: 'OSOP-DOC-011',
        message: `there is no node ${quoted(id)}${rule_suggestion(id, graph.nodeIds)}`,
    })));
}
function endsOf(edge) {
    const ends = new Map([[`${edge.pointer}/from`, edge.from], [`${edge.pointer}/to`, edge.to]]);
    for (const { to, pointer } of (0,workflow_graph/* targetsOf */.QR)(edge))
        ends.set(pointer, to);
    return Array.from(ends, ([pointer, id]) => ({ pointer, id }));
}
/** Events and spawned agents are not carried out. */
function checkModes({ document }) {
    return document.edges.filter(({ mode }) => mode === 'event' || mode === 'spawn').map(({ mode, pointer }) => problemAt(document, `${pointer}/mode`, {
        code: 'OSOP-DOC-020',
        message: `edges of mode ${quoted(mode)} cannot be carried out`,
        hint: mode === 'event' ? 'start a workflow of its own for the event' : 'use `parallel` edges to nodes of their own',
    }));
}
/** A conditional edge says when it is taken. */
function checkConditions({ document }) {
    return document.edges.filter(({ mode, condition }) => mode === 'conditional' && condition === undefined).map(({ pointer }) => problemAt(document, `${pointer}/mode`, {
        code: 'OSOP-DOC-013',
        message: 'a conditional edge has no condition',
        hint: 'add `when: <expression>`, or use `mode: sequential`',
    }));
}
/** A switch has something to decide between. */
function checkSwitchCases({ document }) {
    return document.edges.filter(({ mode, cases }) => mode === 'switch' && cases.length === 0).map(({ pointer }) => problemAt(document, `${pointer}/cases`, {
        code: 'OSOP-DOC-014',
        message: 'a switch edge has no cases',
        hint: 'add `cases: [{value: …, to: <node>}]`, or use `mode: conditional`',
    }));
}
/** A switch has something to decide by. */
function checkSwitchExpressions({ document }) {
    return document.edges.filter(({ mode, condition }) => mode === 'switch' && condition === undefined).map(({ pointer }) => problemAt(document, `${pointer}/mode`, {
        code: 'OSOP-DOC-015',
        message: 'a switch edge has no expression to compare its cases with',
        hint: 'add `when: <expression>`',
    }));
}
/** A loop goes over a list, or back to a node that it came through. */
function checkLoops({ document, graph }) {
    const known = new Set(graph.nodeIds);
    return document.edges.filter((edge) => (0,workflow_graph/* leadsBack */.b6)(edge)).flatMap((edge) => {
        if (edge.condition === undefined) {
            return [problemAt(document, `${edge.pointer}/mode`, {
                    code: 'OSOP-DOC-016',
                    message: 'a loop edge has neither `for_each` nor `when`',
                    hint: 'add `when: <expression>` to repeat nodes while it holds, or `for_each: <list>` to run the target once for each item',
                })];
        }
        if (!known.has(edge.from) || !known.has(edge.to) || graph.loopBody(edge).size > 0)
            return [];
        return [problemAt(document, `${edge.pointer}/to`, {
                code: 'OSOP-DOC-017',
                message: `a \`when\` loop leads back, but ${quoted(edge.to)} does not run before ${quoted(edge.from)}`,
                hint: 'loop to a node from which this one is reached, or use `mode: conditional`',
            })];
    });
}
/** The words that CEL keeps for itself (https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax). */
const reservedWords = new Set([
    'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let',
    'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
]);
/** Expressions must be able to name the loop variable. */
function checkIteratorNames({ document }) {
    return document.edges.flatMap(({ iteratorVar, pointer }) => {
        if (iteratorVar === undefined)
            return [];
        if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(iteratorVar) && !reservedWords.has(iteratorVar))
            return [];
        return [problemAt(document, `${pointer}/iterator_var`, {
                code: 'OSOP-DOC-028',
                message: `${quoted(iteratorVar)} cannot be the name of a variable`,
                hint: 'use letters, digits and `_`, a letter first',
            })];
    });
}
/** Only a loop leads from a node to itself. */
function checkSelfEdges({ document }) {
    return document.edges.filter((edge) => !(0,workflow_graph/* leadsBack */.b6)(edge)).flatMap((edge) => (0,workflow_graph/* targetsOf */.QR)(edge).filter(({ to }) => to === edge.from).map(({ to, pointer }) => problemAt(document, pointer, {
        code: 'OSOP-DOC-024',
        message: `node ${quoted(to)} leads to itself without a loop`,
        hint: 'to repeat a node, use `mode: loop` with a `when`; to try it again after a failure, its `retry_policy`',
    })));
}
/** An edge that is written twice is probably a slip of copying. */
function checkDuplicateEdges({ document }) {
    const first = new Map();
    return document.edges.flatMap((edge) => {
        const { from, to, mode, condition, forEach, cases, defaultTo, pointer } = edge;
        const key = JSON.stringify([from, to, mode, condition?.text, forEach?.text, cases.map(({ value, to }) => [value, to]), defaultTo]);
        const known = first.get(key);
        if (known === undefined) {
            first.set(key, pointer);
            return [];
        }
        return [problemAt(document, pointer, {
                code: 'OSOP-DOC-025',
                severity: 'warning',
                message: `the edge from ${quoted(from)} to ${quoted(to)} is given twice`,
                hint: `the first is at ${(0,problem/* formatLocation */.j)(document.locate(known))}; remove one of them`,
            })];
    });
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-graph.js


/** Node ids are unique. */
function checkNodeIds({ document }) {
    const first = new Map();
    return document.nodes.flatMap(({ id, pointer }) => {
        const place = `${pointer}/id`;
        const known = first.get(id);
        if (known === undefined) {
            first.set(id, place);
            return [];
        }
        const hint = `the first is at ${(0,problem/* formatLocation */.j)(document.locate(known))}; rename one of them`;
        return [problemAt(document, place, { code: 'OSOP-DOC-010', message: `two nodes have the id ${quoted(id)}`, hint })];
    });
}
/** Only a loop edge leads back. A node that leads to itself has a rule of its own. */
function checkCycles({ document, graph }) {
    return graph.cycles().flatMap((cycle) => {
        const [start, second] = cycle;
        if (start === undefined || second === undefined)
            return [];
        const last = cycle.at(-1);
        const closing = graph.links.find(({ from, to, edge }) => from === last && to === start && edge.mode !== 'loop')
            ?? graph.links.find(({ from, to }) => from === last && to === start);
        return [problemAt(document, closing?.pointer ?? '/edges', {
                code: 'OSOP-DOC-012',
                message: `nodes lead back to themselves without a loop: ${drawn([...cycle, start])}`,
                hint: 'to repeat them, give the edge that leads back `mode: loop` and a `when`; else remove it',
            })];
    });
}
/** Some node must have nothing leading to it. */
function checkEntries({ document, graph }) {
    if (graph.entries.length > 0)
        return [];
    return [problemAt(document, '/nodes', {
            code: 'OSOP-DOC-019',
            message: 'an edge leads to every node, so that there is none to begin with',
            hint: 'a run begins with the nodes that no edge leads to, loops back aside',
        })];
}
/** Every node can be reached from a node that a run begins with. Told once where there is none. */
function checkReachability({ document, graph }) {
    if (graph.entries.length === 0)
        return [];
    const reachable = graph.reachable();
    return document.nodes.filter(({ id }) => !reachable.has(id)).map(({ id, pointer }) => problemAt(document, `${pointer}/id`, {
        code: 'OSOP-DOC-018',
        message: `node ${quoted(id)} can never run: no way leads to it from where the run begins`,
        hint: `the run begins with ${graph.entries.slice(0, 5).map((entry) => quoted(entry)).join(', ')}${graph.entries.length > 5 ? ', …' : ''}`,
    }));
}
/** A long cycle is drawn from its ends. */
function drawn(way) {
    const names = way.map((id) => quoted(id).slice(1, -1));
    const shown = names.length <= 12 ? names : [...names.slice(0, 6), '…', ...names.slice(-5)];
    return `\`${shown.join(' -> ')}\``;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules-joins.js



/** `wait_n` says how many, and not more than there are. */
function checkJoinCounts({ document, graph }) {
    return document.edges.filter(({ joinMode }) => joinMode === 'wait_n').flatMap((edge) => {
        const { joinCount, pointer } = edge;
        if (joinCount === undefined) {
            return [problemAt(document, `${pointer}/join_mode`, {
                    code: 'OSOP-DOC-021',
                    message: '`join_mode: wait_n` does not say how many branches to wait for',
                    hint: 'add `join_count`',
                })];
        }
        const short = joinedNodes({ document, graph }, edge).find(({ edges }) => edges.length < joinCount);
        if (short === undefined)
            return [];
        return [problemAt(document, `${pointer}/join_count`, {
                code: 'OSOP-DOC-021',
                message: `\`join_count\` is ${joinCount}, but ${counted(short.edges.length)} to ${quoted(short.nodeId)}`,
                hint: `at most ${short.edges.length}`,
            })];
    });
}
/** All edges into a node that say how to join say the same. */
function checkJoinConflicts({ document, graph }) {
    return graph.nodeIds.flatMap((nodeId) => {
        const [first, ...others] = edgesInto(graph, nodeId).filter(({ joinMode }) => joinMode !== undefined);
        const different = others.find(({ joinMode, joinCount }) => joinMode !== first?.joinMode || joinCount !== first?.joinCount);
        if (first === undefined || different === undefined)
            return [];
        const place = (0,problem/* formatLocation */.j)(document.locate(`${first.pointer}/join_mode`));
        return [problemAt(document, `${different.pointer}/join_mode`, {
                code: 'OSOP-DOC-022',
                message: `${quoted(nodeId)} is joined by ${joinText(different)} here and by ${joinText(first)} at ${place}`,
                hint: 'the edges into one node share one `join_mode`; say it on one of them',
            })];
    });
}
/** A join that joins nothing is probably on the wrong edge. */
function checkJoinEffects({ document, graph }) {
    return document.edges.flatMap((edge) => {
        const { joinMode, joinCount, pointer } = edge;
        const told = { code: 'OSOP-DOC-023', severity: 'warning' };
        if (joinCount !== undefined && joinMode !== 'wait_n') {
            const message = '`join_count` has no effect without `join_mode: wait_n`';
            return [problemAt(document, `${pointer}/join_count`, { ...told, message })];
        }
        const nodes = joinedNodes({ document, graph }, edge);
        const isTooMany = joinMode === 'wait_n' && (joinCount === undefined || nodes.some(({ edges }) => edges.length < joinCount));
        if (joinMode === undefined || isTooMany || nodes.some(({ edges }) => edges.length > 1))
            return [];
        const message = (0,workflow_graph/* leadsBack */.b6)(edge)
            ? '`join_mode` has no effect on a loop back'
            : `\`join_mode\` has no effect: only this edge leads to ${quoted(edge.to)}`;
        const hint = 'it belongs on the edges that come together at one node';
        return [problemAt(document, `${pointer}/join_mode`, { ...told, message, hint })];
    });
}
/** The nodes that wait for this edge, each with all edges that it waits for. */
function joinedNodes({ graph }, edge) {
    if ((0,workflow_graph/* leadsBack */.b6)(edge))
        return [];
    const targets = new Set(graph.outgoing(edge.from).filter((link) => link.edge === edge).map((link) => link.to));
    return Array.from(targets, (nodeId) => ({ nodeId, edges: edgesInto(graph, nodeId) }));
}
/** Edges that a node waits for: not the loops back, and a switch once. */
function edgesInto(graph, nodeId) {
    return [...new Set(graph.incoming(nodeId).map((link) => link.edge))].filter((edge) => !(0,workflow_graph/* leadsBack */.b6)(edge));
}
function counted(edges) {
    return edges === 1 ? 'only 1 edge leads' : `only ${edges} edges lead`;
}
function joinText({ joinMode, joinCount }) {
    return joinCount === undefined ? `\`${joinMode}\`` : `\`${joinMode}\` with ${joinCount}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/rules.js





const rules = [
    checkNodeIds,
    checkEnds,
    checkModes,
    checkConditions,
    checkSwitchCases,
    checkSwitchExpressions,
    checkLoops,
    checkIteratorNames,
    checkSelfEdges,
    checkDuplicateEdges,
    checkCycles,
    checkEntries,
    checkReachability,
    checkJoinCounts,
    checkJoinConflicts,
    checkJoinEffects,
    checkInputs,
    checkOutputs,
];
/**
 * Holds a workflow against the rules that a schema cannot express, all of them: what cannot be
 * carried out is an error, what is probably a slip a warning. In the order of the rules.
 */
function checkWorkflow(document) {
    const facts = { document, graph: (0,workflow_graph/* buildGraph */.ZG)(document) };
    return rules.flatMap((rule) => rule(facts));
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/workflow-refs.js

/**
 * Finds the workflow that a node refers to: a path relative to the file it stands in, or the `id` of
 * one of the files in `imports`. Only files of the repository; nothing is fetched.
 */
function resolveWorkflowRef(document, node, readWorkflow) {
    const reference = node.workflowRef ?? '';
    const imported = document.imports.map((path) => joinPath(document.file, path));
    for (const file of imported) {
        const text = file === undefined ? undefined : readWorkflow(file);
        if (file !== undefined && text !== undefined && (0,workflow_parse/* parseWorkflow */.h)(text, file).document?.id === reference)
            return { file, text };
    }
    const file = joinPath(document.file, reference);
    const text = file === undefined ? undefined : readWorkflow(file);
    if (file !== undefined && text !== undefined)
        return { file, text };
    return {
        problem: {
            code: 'OSOP-PLAN-010',
            severity: 'error',
            where: document.locate(`${node.pointer}/workflow_ref`),
            message: `node \`${node.id}\` refers to the workflow \`${reference}\`, which is neither a file of this repository nor the id of an imported one`,
            hint: `imports of this file: ${document.imports.length === 0 ? 'none' : document.imports.join(', ')}`,
        },
    };
}
/** `base`'s folder joined with a relative path; undefined when it is a URL, absolute, written with backslashes, or leads above the root. */
function joinPath(base, relative) {
    if (/^[a-z][a-z0-9+.-]*:|^\//i.test(relative) || relative.includes('\\') || relative.includes('\0'))
        return undefined;
    const segments = base.split('/').slice(0, -1);
    for (const segment of relative.split('/')) {
        if (segment === '..') {
            if (segments.length === 0)
                return undefined;
            segments.pop();
        }
        else if (segment !== '.' && segment !== '') {
            segments.push(segment);
        }
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/compiled/core/workflow/plan.js








/** True when a step of the plan, or of one of its sub-workflows, asks Argo CD for something. */
function reachesArgocd(plan) {
    return [...plan.nodes.values()].some(({ step }) => step.kind === 'workflow' ? reachesArgocd(step.plan) : step.kind === 'sync' || step.kind === 'gate' || step.kind === 'rollback');
}
/** How deep sub-workflows may nest. */
const maxDepth = 8;
/** How many sub-workflows a run may have in all: a few files that name each other often make millions. */
const maxReferences = 200;
/** Reads a workflow file and plans it; every problem found is reported, not the first. */
async function planWorkflow(text, file, context) {
    return await planFile(text, file, { context, ancestors: [], references: { left: maxReferences } });
}
async function planFile(text, file, scope) {
    const { document, problems } = (0,workflow_parse/* parseWorkflow */.h)(text, file);
    if (document === undefined)
        return { plan: undefined, problems };
    const assembled = await assemblePlan(document, scope);
    return { plan: assembled.plan, problems: [...problems, ...assembled.problems] };
}
async function assemblePlan(document, scope) {
    const ruleProblems = checkWorkflow(document);
    const graph = (0,workflow_graph/* buildGraph */.ZG)(document);
    const problems = [...ruleProblems];
    const steps = new Map();
    for (const node of document.nodes) {
        const classified = node.workflowRef === undefined
            ? classifyNode(document, node, scope.context)
            : await planReference(document, node, scope);
        if ('step' in classified)
            steps.set(node.id, classified.step);
        else
            problems.push(...classified.problems);
    }
    const edges = await compileEdges(document);
    const criteria = await compileCriteria(document);
    problems.push(...edges.problems, ...criteria.problems);
    problems.push(...checkNames({ document, graph, steps, edges: edges.planned, criteria: criteria.byNode, context: scope.context }));
    if ((0,problem/* hasErrors */.C)(problems))
        return { plan: undefined, problems };
    const nodes = new Map();
    for (const node of document.nodes) {
        const step = steps.get(node.id);
        if (step !== undefined)
            nodes.set(node.id, { node, step, criteria: criteria.byNode.get(node.id) ?? [] });
    }
    return { plan: { document, graph, nodes, edges: edges.planned }, problems };
}
async function planReference(document, node, scope) {
    const where = document.locate(`${node.pointer}/workflow_ref`);
    scope.references.left -= 1;
    if (scope.references.left < 0) {
        const message = `there are more than ${maxReferences} sub-workflows`;
        const told = scope.references.left < -1;
        return { problems: told ? [] : [{ code: 'OSOP-PLAN-011', severity: 'error', where, message, hint: 'run fewer of them, or put them into one file' }] };
    }
    const resolved = resolveWorkflowRef(document, node, scope.context.readWorkflow);
    if ('problem' in resolved)
        return { problems: [resolved.problem] };
    const chain = [...scope.ancestors, document.file];
    if (chain.includes(resolved.file) || chain.length > maxDepth) {
        return {
            problems: [{
                    code: 'OSOP-PLAN-011',
                    severity: 'error',
                    where,
                    message: chain.includes(resolved.file)
                        ? `node \`${node.id}\` runs \`${resolved.file}\`, which is already being run: ${[...chain, resolved.file].join(' -> ')}`
                        : `sub-workflows are nested deeper than ${maxDepth}`,
                    hint: 'a workflow cannot contain itself',
                }],
        };
    }
    const inner = await planFile(resolved.text, resolved.file, {
        references: scope.references,
        context: { ...scope.context, inputs: { ...scope.context.inputs, ...node.workflowInputs } },
        ancestors: chain,
    });
    if (inner.plan === undefined)
        return { problems: inner.problems };
    return { step: { kind: 'workflow', plan: inner.plan, inputs: node.workflowInputs } };
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   QH: () => (/* binding */ lookupName),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   wf: () => (/* binding */ lookupPath)
/* harmony export */ });
/* unused harmony export unknownReferences */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export parseTemplate */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9408);
/* harmony import */ var _reference_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5849);


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

/***/ 5410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: mostLexemes

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var core_problem = __nccwpck_require__(9619);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __nccwpck_require__(2659);
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
    return (0,one_line/* oneLine */.T)(message[0]?.toLowerCase() + message.slice(1), 160);
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/lines.js
/** Turns character offsets of one text into places. The lines are found when first asked for. */
class LineIndex {
    #text;
    #file;
    #starts;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
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
        return { file: this.#file, line: low + 1, column };
    }
}
function lineStarts(text) {
    // Editors do not count a byte order mark as a column.
    const starts = [text.startsWith('\uFEFF') ? 1 : 0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/yaml/scalars.js
var scalars = __nccwpck_require__(1603);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/to-json.js




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
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    const value = scalarValue(key, rules);
    return value === null || typeof value === 'object' || value === undefined ? undefined : String(value);
}
/** True for the plain key `<<`. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
const coreTag = 'tag:yaml.org,2002:';
/** Undefined where an explicit tag does not fit the text. */
function scalarValue(scalar, rules) {
    const source = typeof scalar.value === 'string' ? scalar.value : '';
    const plain = scalar.type === undefined || scalar.type === 'PLAIN';
    switch (scalar.tag) {
        case undefined:
            return plain ? (0,scalars/* plainScalar */.d)(source, rules) : source;
        case `${coreTag}int`:
        case `${coreTag}float`:
            return (0,scalars/* numberIn */.P)(source, rules);
        case `${coreTag}bool`:
        case `${coreTag}null`: {
            const value = (0,scalars/* plainScalar */.d)(source, rules);
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
        if ((0,dist/* isAlias */.Vj)(node))
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
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node);
        this.#size += 1;
        this.#deepest = Math.max(this.#deepest, depth);
        if (!this.#fits(node, depth))
            return null;
        if ((0,dist/* isMap */.jh)(node))
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
            if (!(0,json/* isJsonObject */.O)(source))
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
        const name = keyName((0,dist/* isAlias */.Vj)(key) ? this.targets.get(key) : key, this.#options.scalars);
        if (name === undefined)
            this.#fail('not-json', key, 'a key must be text, a number or a boolean');
        return name;
    }
    #mergeSources(pair, depth) {
        if (!isNodeLike(pair.value))
            return [];
        const value = this.convert(pair.value, depth);
        const sources = Array.isArray(value) ? value : [value];
        if (!this.#stopped && !sources.every(json/* isJsonObject */.O))
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
    return (0,dist/* isAlias */.Vj)(value) || (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value);
}
function quoted(sigil, name) {
    return `\`${(0,one_line/* oneLine */.T)(sigil + name, 60)}\``;
}

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
        let place = { value: this.#root === null ? 0 : startOf(this.#root), key: undefined };
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
            if (isMergeKey(key))
                merges.push(this.#resolve(value));
            const name = keyName(this.#resolve(key), this.#rules);
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
    const key = isPlaced(entry.key) ? startOf(entry.key) : undefined;
    return { value: isPlaced(entry.value) ? startOf(entry.value) : (key ?? 0), key };
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
    const { scalars = 'core', maxLength = 1_048_576, maxDepth = 64, maxAliasSize = 100_000, duplicateKeys = 'error', budget = { lexemes: mostLexemes } } = options;
    if (text.length > maxLength)
        return { documents: [], problems: [tooLong(file, text.length, maxLength)] };
    const lines = new LineIndex(text, file);
    const composed = composeYaml(text, maxDepth, budget);
    const problems = composed.issues.map((issue) => syntaxProblem(issue, lines));
    if (problems.some(isError))
        return { documents: [], problems };
    const documents = [];
    for (const parsed of composed.documents) {
        const root = contentsOf(parsed);
        const { value, targets, issues } = toJson(root, { scalars, maxDepth, maxAliasSize, duplicateKeys });
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

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
function plainScalar(source, rules) {
    return /^[-+.0-9]/.test(source) ? (numberIn(source, rules) ?? source) : word(source, rules);
}
function word(source, rules) {
    if (source.length > 5)
        return source;
    if (/^(?:~|null|Null|NULL)?$/.test(source))
        return null;
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (rules === 'core')
        return source;
    if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(source) ? false : source;
}
/** The number that a text is, or undefined. */
function numberIn(source, rules) {
    const special = /^([-+]?)\.(?:(inf|Inf|INF)|(nan|NaN|NAN))$/.exec(source);
    if (special?.[3] !== undefined)
        return special[1] === '' ? Number.NaN : undefined;
    if (special !== null)
        return special[1] === '-' ? -Infinity : Infinity;
    return rules === 'core' ? coreNumber(source) : kubernetesNumber(source);
}
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function coreNumber(source) {
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    return decimal.test(source) ? Number(source) : undefined;
}
/** Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them once underscores are gone. */
function kubernetesNumber(source) {
    const plain = source[0] === '.' ? source : source.replaceAll('_', '');
    const based = /^([-+]?)0(?:([bB])([01]+)|([xX])([0-9a-fA-F]+)|[oO]?([0-7]+))$/.exec(plain);
    if (based === null)
        return decimal.test(plain) ? Number(plain) : undefined;
    const sign = based[1] === '-' ? -1 : 1;
    const [digits, base] = based[3] !== undefined ? [based[3], 2] : based[5] !== undefined ? [based[5], 16] : [based[6] ?? '', 8];
    return sign * Number.parseInt(digits, base);
}


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __nccwpck_require__(8456);
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
var deployments = __nccwpck_require__(8197);
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

// EXTERNAL MODULE: ./build/compiled/core/argocd/assess.js + 1 modules
var assess = __nccwpck_require__(7378);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __nccwpck_require__(1179);
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
    const to = (0,assess/* short */.h0)(restored[0]?.liveRevision ?? 'the last healthy revision');
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
    const revision = sha === undefined ? 'The target revision' : (0,assess/* short */.h0)(sha);
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
        const to = (0,assess/* short */.h0)(open[0]?.revision ?? 'the target revision');
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

// EXTERNAL MODULE: ./build/compiled/core/argocd/application.js
var argocd_application = __nccwpck_require__(5633);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/rollback-target.js

/** The state of an Application before a deployment, to roll back to. */
function baselineOf(application, { allowSuspended }) {
    const health = application.status?.health?.status;
    return {
        entry: application.status?.history?.at(-1),
        // One that is still rolling out after a sync that succeeded is given the benefit of the doubt: a rollback to it is gated.
        healthy: health === 'Healthy' || (allowSuspended && health === 'Suspended') || (health === 'Progressing' && application.status?.operationState?.phase === 'Succeeded'),
        underWay: (application.operation ?? application.status?.operationState?.operation)?.sync?.revision ?? (0,assess/* seenRevision */.dP)(application),
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
            ? `${(0,assess/* short */.h0)(entry.revision ?? '')} was live and healthy before this run (history id ${entry.id})`
            : `${(0,assess/* short */.h0)(entry.revision ?? '')} is the newest earlier revision that was not rolled back (history id ${entry.id})`,
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
        return { application, afterOperation: !(0,assess/* isOperationBusy */.vU)(application) && operation === this.refreshedOperation };
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
                const assessment = (0,assess/* assess */.no)(this.expectation, { ...reading, relation, disagreementStands: this.watch.refreshedAtMs > this.disagreedAtMs });
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
            (0,assess/* seenRevision */.dP)(application),
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
        const seen = (0,assess/* seenRevision */.dP)(application);
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
            note: `synced to ${(0,assess/* short */.h0)(revision ?? state?.syncResult?.revision ?? 'the target revision')}${skipped.length > 0 ? `; ${skipped.length} resources were not pruned` : ''}`,
            outputs: syncOutputs(ref, application, { changed: true, revision }),
        };
    }
    const message = state === undefined ? 'another operation replaced ours before it was seen to end' : (0,assess/* describeOperationFailure */.pW)(state);
    // An operation that ends in Error before it has applied anything leaves the cluster as it was.
    const applied = state === undefined || state.phase !== 'Error' || (state.syncResult?.resources ?? []).length > 0;
    context.deployments.update(ref, { state: applied ? 'failed' : 'untouched', application, causes: [message] });
    return {
        kind: 'failed',
        retryable: false,
        problems: [{
                code: 'OSOP-ARGOCD-003',
                severity: 'error',
                message: `syncing ${ref.name} to ${(0,assess/* short */.h0)(revision ?? 'the target revision')} failed: ${message}`,
                hint: `look at ${applicationUrl(ref, context)}`,
            }],
        outputs: syncOutputs(ref, application, { changed: true, revision }),
    };
}
/** A newer commit that contains ours is deployed: that is its own run's to answer for. */
function superseded({ ref, application, revision, newer }, context) {
    const message = `${(0,assess/* short */.h0)(newer)}, which contains ${(0,assess/* short */.h0)(revision ?? '')}, was deployed already`;
    context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer, causes: [message] });
    return { kind: 'succeeded', note: message, outputs: syncOutputs(ref, application, { changed: false, revision }) };
}
/** The outputs of a sync step. */
function syncOutputs(ref, application, { changed, revision }) {
    const state = application.status?.operationState;
    return {
        phase: changed ? (state?.phase ?? 'Unknown') : 'Succeeded',
        app: ref.name,
        revision: revision ?? state?.syncResult?.revision ?? (0,assess/* seenRevision */.dP)(application) ?? null,
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
        note: `dry run: ${way} ${(0,assess/* short */.h0)(revision ?? application.spec.source?.targetRevision ?? 'HEAD')} (now ${application.status?.sync?.status ?? 'Unknown'}, ${application.status?.health?.status ?? 'health unknown'})`,
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
            const seen = (0,assess/* seenRevision */.dP)(application);
            const relation = await relationTo(revision, seen, context);
            if (relation === 'reverted' && seen !== undefined)
                return superseded({ ref, application, revision, newer: seen }, context);
            const covers = relation === 'same' || relation === 'descendant';
            const synced = application.status?.sync?.status === 'Synced' && !(0,assess/* isOperationBusy */.vU)(application);
            if (covers && synced && first && begun === undefined && state?.phase === 'Succeeded') {
                context.deployments.update(ref, { state: 'unchanged', application });
                return { kind: 'succeeded', note: 'auto-sync has deployed it already', outputs: syncOutputs(ref, application, { changed: false, revision }) };
            }
            const begins = covers && ((0,assess/* isOperationBusy */.vU)(application) || state?.syncResult?.revision === seen);
            context.deployments.update(ref, { application, ...(begins || (covers && synced) ? { state: 'requested' } : {}) });
            const failed = state !== undefined && !(0,assess/* isOperationBusy */.vU)(application) && (state.phase === 'Failed' || state.phase === 'Error');
            if (failed && covers && state.syncResult?.revision === seen)
                return operationResult(ref, { application, state, revision }, context);
            if (covers && synced && afterOperation) {
                return { kind: 'succeeded', note: 'deployed by auto-sync', outputs: syncOutputs(ref, application, { changed: true, revision }) };
            }
            declinedSinceMs = covers && afterOperation && !begins ? (declinedSinceMs ?? context.clock.monotonicMs()) : undefined;
            if (declinedSinceMs !== undefined && context.clock.monotonicMs() - declinedSinceMs >= autoSyncPatienceMs)
                return declined(ref, application, context);
            watch.say(covers ? 'waiting for auto-sync' : `Argo CD has compared with ${(0,assess/* short */.h0)(seen ?? 'nothing')}; making it look at git`);
            refresh = !(0,assess/* isOperationBusy */.vU)(application);
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
            if (!(0,assess/* isOperationBusy */.vU)(application) || isOurs(application))
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
            if (!(0,assess/* isOperationBusy */.vU)(application)) {
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
        return { kind: 'skipped', note: `dry run: would sync ${step.app} to ${(0,assess/* short */.h0)(revision ?? 'its target revision')}; Argo CD was not asked (no server or login given)`, outputs: {} };
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
        return { kind: 'succeeded', note: `${(0,assess/* short */.h0)(revision ?? '')} is live already`, outputs: syncOutputs(ref, current, { changed: false, revision }) };
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
        return { kind: 'succeeded', note: `${(0,assess/* short */.h0)(revision ?? '')} was synced by somebody else meanwhile`, outputs: syncOutputs(ref, doneByOthers, { changed: false, revision }) };
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
    if (revision === undefined || (0,assess/* isOperationBusy */.vU)(application))
        return false;
    const synced = application.status?.sync?.status === 'Synced' && (0,assess/* seenRevision */.dP)(application) === revision.toLowerCase();
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
        causes: newer === undefined ? causes : [`${(0,assess/* short */.h0)(newer)} was deployed, which contains ${(0,assess/* short */.h0)(expectation.revision ?? '')}`, ...causes],
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
    const resources = outcome.application === undefined ? [] : (0,assess/* unhealthyResources */.qU)(outcome.application).map(assess/* describeResource */.w9);
    return resources.length > 0 ? resources : [outcome.message];
}
function gateOutputs(ref, { outcome, causes, revision }, context) {
    return {
        status: statusWord(outcome),
        app: ref.name,
        sync: outcome.application?.status?.sync?.status ?? 'Unknown',
        revision: (outcome.application === undefined ? undefined : (0,assess/* seenRevision */.dP)(outcome.application)) ?? revision ?? null,
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
    const message = `${(0,assess/* short */.h0)(newer)}, which contains ${(0,assess/* short */.h0)(deployment.revision ?? '')}, has been deployed to ${ref.name} since, and is not ours to roll back`;
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
    context.report(`${(0,argocd_application/* isAutoSynced */.Y)(application) ? 'auto-sync is on, so rolling back by git revert' : 'rolling back by git revert'} of ${(0,assess/* short */.h0)(badRevision)}`);
    const revert = await context.ports.git.revert({
        sha: badRevision, branch, runId: context.runId, reason: context.failure === '' ? 'the deployment failed' : context.failure,
    });
    context.deployments.update(ref, { revertSha: revert.revertSha, strategy: 'git-revert' });
    context.report(revert.alreadyReverted ? `${(0,assess/* short */.h0)(revert.revertSha)} reverted it already` : `pushed the revert ${(0,assess/* short */.h0)(revert.revertSha)} to ${branch}`);
    if (!(0,argocd_application/* isAutoSynced */.Y)(application)) {
        const synced = await syncPinned({ ref, revision: revert.revertSha, prune: subject.deployment?.prune ?? false }, context);
        if (synced.kind === 'failed')
            return failed(ref, synced.problems[0] ?? unverified(ref, 'the sync of the revert failed'), context);
    }
    return await verify(subject, {
        kind: 'live', revision: revert.revertSha, strategy: 'git-revert', entry: undefined, notices: [], revertSha: revert.revertSha,
        reason: `${(0,assess/* short */.h0)(revert.revertSha)} reverts ${(0,assess/* short */.h0)(badRevision)} and restores ${(0,assess/* short */.h0)(revert.restoredSha)}`,
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
        return { kind: 'succeeded', outputs, note: `rolled back to ${(0,assess/* short */.h0)(restored.revision ?? '')}: ${restored.reason}` };
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
    return [`git still names the bad revision ${(0,assess/* short */.h0)(badRevision)}: the next sync of ${ref.name} brings it back. Revert it: git revert ${badRevision} && git push`];
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
var steps = __nccwpck_require__(1019);
// EXTERNAL MODULE: ./build/compiled/core/workflow/built-in.js
var built_in = __nccwpck_require__(3318);
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

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/messages/slack.js
var slack = __nccwpck_require__(8633);
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

// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __nccwpck_require__(4037);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/custom-kinds.js

/** The kinds of a definition, of which only what has a schema can be checked. A value that is no definition has none. */
function customKindsOf(definition) {
    const spec = (0,json/* isJsonObject */.O)(definition) && definition['kind'] === 'CustomResourceDefinition' ? field(definition, 'spec') : undefined;
    const names = field(spec, 'names');
    if (!(0,json/* isJsonObject */.O)(spec) || !(0,json/* isJsonObject */.O)(names))
        return [];
    const versions = Array.isArray(spec['versions']) ? spec['versions'] : [];
    return versions.flatMap((version) => {
        const schema = field(field(version, 'schema') ?? field(spec, 'validation'), 'openAPIV3Schema');
        if (!(0,json/* isJsonObject */.O)(version) || version['served'] === false || !(0,json/* isJsonObject */.O)(schema))
            return [];
        const root = shapeOf(schema, 0);
        const own = root.kind === 'object' ? root : { kind: 'object', properties: new Map(), required: [], open: true };
        const [group, name, kind] = [spec['group'], version['name'], names['kind']];
        if (typeof group !== 'string' || typeof name !== 'string' || typeof kind !== 'string')
            return [];
        return [{ key: `${group}/${name}/${kind}`, shape: { ...own, properties: new Map([...own.properties, ...head]) } }];
    });
}
/** Every object has these, whatever its definition says; the name is checked apart. */
const head = [['apiVersion', scalar('s')], ['kind', scalar('s')], ['metadata', scalar('o')]];
const deepest = 60;
function shapeOf(schema, depth) {
    if (!(0,json/* isJsonObject */.O)(schema) || depth > deepest || schema['x-kubernetes-embedded-resource'] === true)
        return scalar('j');
    if (schema['x-kubernetes-int-or-string'] === true)
        return scalar('x');
    const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
    switch (schema['type']) {
        case 'string':
            return bounded(schema, schema['format'] === 'date-time' ? 't' : 's');
        case 'integer':
            return bounded(schema, schema['format'] === 'int32' ? 'i32' : 'i');
        case 'number':
            return bounded(schema, 'f');
        case 'boolean':
            return scalar('b');
        case 'array':
            return { kind: 'array', items: shapeOf(schema['items'], depth + 1) };
        case 'object': {
            const properties = field(schema, 'properties');
            if ((0,json/* isJsonObject */.O)(properties))
                return { kind: 'object', open, required: texts(schema['required']), properties: new Map(Object.entries(properties).map(([name, value]) => [name, shapeOf(value, depth + 1)])) };
            const values = schema['additionalProperties'];
            return (0,json/* isJsonObject */.O)(values) ? { kind: 'map', values: shapeOf(values, depth + 1) } : scalar('o');
        }
        default:
            return scalar('j');
    }
}
/** Patterns are left out: one of a pull request can be made to take for ever. */
function bounded(schema, code) {
    const [minimum, maximum] = [schema['minimum'], schema['maximum']];
    const values = texts(schema['enum']);
    const limits = {
        ...(typeof minimum === 'number' ? { minimum } : {}),
        ...(typeof maximum === 'number' ? { maximum } : {}),
        ...(values.length > 0 ? { values } : {}),
    };
    return Object.keys(limits).length === 0 ? scalar(code) : { kind: 'bounded', code, ...limits };
}
function scalar(code) {
    return { kind: 'scalar', code };
}
function field(value, name) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/file-role.js
var file_role = __nccwpck_require__(120);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __nccwpck_require__(4971);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-cursor.js
/** A place in the text of one document, and the state that its readers share. A class, so that all of them have one shape. */
class BlockCursor {
    text;
    /** Offset behind the last character that may be read. */
    end;
    pos;
    /** Columns before the content of the line that `nextLine` went to; -1 behind the last one. */
    indent = 0;
    /** How many blank lines `nextLine` passed, and whether it passed a comment line. */
    blanks = 0;
    comments = false;
    /** Collections that are open. */
    depth = 0;
    constructor(text, pos, end) {
        this.text = text;
        this.end = end;
        this.pos = pos;
    }
}
/** What a reader throws when the full parser has to look at the document. */
class HandOver extends Error {
}
// One object for all: a stack trace for each odd document would cost more than reading it.
const handOver = new HandOver('this document is for the full parser');
/** Gives the document up. Readers call it for what is wrong and for what is merely rare. */
function refuse() {
    throw handOver;
}
/** Character codes that have a meaning in YAML. */
const chars = {
    tab: 9, newline: 10, space: 32, doubleQuote: 34, hash: 35, quote: 39, plus: 43, comma: 44, dash: 45, dot: 46,
    zero: 48, nine: 57, colon: 58, less: 60, greater: 62, bracket: 91, backslash: 92, bracketEnd: 93, underscore: 95,
    brace: 123, bar: 124, braceEnd: 125, byteOrderMark: 0xfeff,
};
const { tab, newline, space, hash, colon } = chars;
/** Deeper documents are handed over: less than `readYaml` allows, so that the limit stays its own. */
const block_cursor_deepest = 40;
/** Enters a collection; its reader counts `depth` down when it is done. */
function enter(cursor) {
    cursor.depth += 1;
    if (cursor.depth > block_cursor_deepest)
        refuse();
}
/** The character code at an offset; the end of the document reads as the end of a line. */
function codeAt(cursor, at) {
    return at < cursor.end ? cursor.text.charCodeAt(at) : newline;
}
/** Leaves the rest of this line unread and goes to the content of the next one that has any. */
function nextLine(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    cursor.blanks = 0;
    cursor.comments = false;
    for (;;) {
        if (at < end && text.charCodeAt(at) !== newline)
            at = text.indexOf('\n', at);
        if (at === -1 || at >= end)
            break;
        const start = at + 1;
        at = start;
        while (at < end && text.charCodeAt(at) === space)
            at += 1;
        if (at >= end)
            break;
        const code = text.charCodeAt(at);
        if (code === newline)
            cursor.blanks += 1;
        else if (code === hash)
            cursor.comments = true;
        else {
            if (code === tab)
                refuse();
            cursor.pos = at;
            cursor.indent = at - start;
            return;
        }
    }
    cursor.pos = end;
    cursor.indent = -1;
}
/** Offset of the line end behind the cursor, or of the document's end. */
function lineEnd({ text, pos, end }) {
    const found = text.indexOf('\n', pos);
    return found === -1 || found > end ? end : found;
}
/** Ends a line behind a value: nothing but spaces and a comment may follow. */
function endLine(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code !== newline && (code !== hash || cursor.pos === before))
        refuse();
    nextLine(cursor);
}
/** Goes to the next character of the line that is no space. */
function skipSpaces(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    while (at < end && text.charCodeAt(at) === space)
        at += 1;
    cursor.pos = at;
}
/**
 * Goes over plain text to what ends it: a colon that ends a key, the `#` of a comment, or the end
 * of the line. Returns the offset behind its last character that is no space.
 */
function scanPlain(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    let stop = at;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === space)
            continue;
        if (code <= colon) {
            if (code === newline)
                break;
            if (code === colon) {
                const next = codeAt(cursor, at + 1);
                if (next === space || next === newline)
                    break;
            }
            else if (code === tab)
                refuse();
            else if (code === hash && at !== stop)
                break;
        }
        stop = at + 1;
    }
    cursor.pos = at;
    return stop;
}
/** True where a `-` at this offset begins an item of a sequence. */
function isItem(cursor, at) {
    if (codeAt(cursor, at) !== chars.dash)
        return false;
    const next = codeAt(cursor, at + 1);
    if (next === tab)
        refuse();
    return next === space || next === newline;
}

// EXTERNAL MODULE: ./build/compiled/core/yaml/scalars.js
var scalars = __nccwpck_require__(1603);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-scalars.js


const { newline: block_scalars_newline, hash: block_scalars_hash, dash, zero, nine, colon: block_scalars_colon, less, underscore } = chars;
/** What the first character of plain text says about it. */
const kind = { refused: 0, text: 1, numeric: 2, word: 3 };
const kinds = new Uint8Array(128).fill(kind.text, 33, 127);
for (const indicator of '?:,[]{}#&*!|>\'"%@`')
    kinds[indicator.charCodeAt(0)] = kind.refused;
for (const numeric of '0123456789+-.')
    kinds[numeric.charCodeAt(0)] = kind.numeric;
for (const letter of '~nNtTfFyYoO')
    kinds[letter.charCodeAt(0)] = kind.word;
/** Refuses characters that plain text cannot begin with, and a few with which it rarely does. */
function checkPlainStart(code) {
    if (code < 128 && kinds[code] === kind.refused)
        refuse();
}
/** The value of plain text on one line. */
function plainValue(text, start, stop) {
    const code = text.charCodeAt(start);
    if (code >= 128)
        return text.slice(start, stop);
    const found = kinds[code];
    if (found === kind.numeric)
        return numericValue(text, start, stop);
    const source = text.slice(start, stop);
    if (found !== kind.word || stop - start > 5)
        return source;
    if (source === 'true')
        return true;
    return source === 'false' ? false : (0,scalars/* plainScalar */.d)(source, 'kubernetes');
}
function numericValue(text, start, stop) {
    let value = 0;
    let at = start;
    for (; at < stop; at += 1) {
        const digit = text.charCodeAt(at) - zero;
        if (digit < 0 || digit > 9)
            break;
        value = value * 10 + digit;
    }
    // A leading zero may mean octal, and beyond 15 digits the sum above would round.
    const leadingZero = text.charCodeAt(start) === zero && stop - start > 1;
    if (at === stop && !leadingZero && stop - start <= 15)
        return value;
    const source = text.slice(start, stop);
    if (!mayBeNumber(text, start, stop))
        return source;
    const number = (0,scalars/* plainScalar */.d)(source, 'kubernetes');
    if (typeof number === 'number' && !Number.isFinite(number))
        refuse();
    return number;
}
/** Sorts out flags such as `--port` and quantities such as `100Mi` without a regular expression. */
function mayBeNumber(text, start, stop) {
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (first === dash && (second === dash || second > nine))
        return false;
    const last = text.charCodeAt(stop - 1) | 0x20;
    const letter = last >= 0x61 && last <= 0x7a;
    // `f` is a hexadecimal digit and ends `.inf`; `n` ends `.nan`.
    return !letter || last <= 0x66 || last === 0x6e;
}
/** Reads on where plain text ended: a comment, or lines that continue it because they are further right than `parent`. */
function finishPlain(cursor, start, stop, parent) {
    const { text } = cursor;
    const commented = codeAt(cursor, cursor.pos) === block_scalars_hash;
    nextLine(cursor);
    if (cursor.indent <= parent)
        return plainValue(text, start, stop);
    // What follows a document that is one plain scalar, and text behind a comment, is rarely meant.
    if (parent < 0 || commented)
        refuse();
    const parts = [text.slice(start, stop)];
    while (cursor.indent > parent) {
        if (cursor.comments)
            refuse();
        parts.push(cursor.blanks === 0 ? ' ' : '\n'.repeat(cursor.blanks));
        const from = cursor.pos;
        const to = scanPlain(cursor);
        if (codeAt(cursor, cursor.pos) !== block_scalars_newline)
            refuse();
        parts.push(text.slice(from, to));
        nextLine(cursor);
    }
    return parts.join('');
}
/** The implicit-key limit of YAML is 1,024 with quotes and spaces; nothing ordinary comes near. */
const longestKey = 1000;
/** The name that plain text gives to an entry. */
function plainKey(cursor, start, stop) {
    if (cursor.pos - start > longestKey)
        refuse();
    const { text } = cursor;
    const code = text.charCodeAt(start);
    const found = code < 128 ? kinds[code] : kind.text;
    if (found === kind.text) {
        const source = text.slice(start, stop);
        if ((code === underscore && source === '__proto__') || (code === less && source === '<<'))
            refuse();
        return source;
    }
    const value = plainValue(text, start, stop);
    return value === null || typeof value === 'object' ? refuse() : String(value);
}
/** The name that a quoted scalar which was read from `start` gives to an entry. */
function quotedKey(cursor, start, value) {
    if (cursor.pos - start > longestKey || value === '__proto__')
        refuse();
    if (cursor.text.slice(start, cursor.pos).includes('\n'))
        refuse();
    return value;
}
/** Goes over the colon that ends a key; false where none stands. */
function passColon(cursor) {
    if (codeAt(cursor, cursor.pos) !== block_scalars_colon)
        return false;
    cursor.pos += 1;
    return true;
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-quotes.js

const { tab: block_quotes_tab, newline: block_quotes_newline, space: block_quotes_space, doubleQuote, quote, backslash } = chars;
/**
 * The text of a quoted scalar; the cursor goes behind its last quote. Lines that continue it stand
 * further right than the column `parent`; with -1 it must end on its line.
 */
function readQuoted(cursor, parent) {
    return codeAt(cursor, cursor.pos) === quote ? readSingleQuoted(cursor, parent) : readDoubleQuoted(cursor, parent);
}
function readSingleQuoted(cursor, parent) {
    const { text, end } = cursor;
    let from = cursor.pos + 1;
    let folded = '';
    let doubled = false;
    for (let at = from; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === block_quotes_newline) {
            folded += text.slice(from, trimmedEnd(text, from, at)) + foldLines(cursor, at, parent);
            from = cursor.pos;
            at = from - 1;
        }
        else if (code === quote) {
            if (codeAt(cursor, at + 1) !== quote) {
                cursor.pos = at + 1;
                const source = folded + text.slice(from, at);
                return doubled ? source.replaceAll("''", "'") : source;
            }
            doubled = true;
            at += 1;
        }
    }
    return refuse();
}
function readDoubleQuoted(cursor, parent) {
    const { text, end } = cursor;
    let from = cursor.pos + 1;
    let parts;
    for (let at = from; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === doubleQuote) {
            cursor.pos = at + 1;
            const source = text.slice(from, at);
            if (parts === undefined)
                return source;
            parts.push(source);
            return parts.join('');
        }
        if (code === block_quotes_newline) {
            (parts ??= []).push(text.slice(from, trimmedEnd(text, from, at)), foldLines(cursor, at, parent));
        }
        else if (code === backslash) {
            (parts ??= []).push(text.slice(from, at), block_quotes_unescape(cursor, at + 1, parent));
        }
        else {
            continue;
        }
        from = cursor.pos;
        at = from - 1;
    }
    return refuse();
}
/** White space before a line end is no part of the text. */
function trimmedEnd(text, from, at) {
    let stop = at;
    while (stop > from && text.charCodeAt(stop - 1) === block_quotes_space)
        stop -= 1;
    if (stop > from && text.charCodeAt(stop - 1) === block_quotes_tab)
        refuse();
    return stop;
}
/** What the line end at an offset and the blank lines behind it stand for; the cursor goes to the text that continues. */
function foldLines(cursor, lineEnd, parent) {
    if (parent < 0)
        refuse();
    const { text, end } = cursor;
    let at = lineEnd;
    for (let blanks = 0; at < end; blanks += 1) {
        const start = at + 1;
        at = start;
        while (at < end && text.charCodeAt(at) === block_quotes_space)
            at += 1;
        const code = codeAt(cursor, at);
        if (code === block_quotes_newline)
            continue;
        if (code === block_quotes_tab || at - start <= parent)
            refuse();
        cursor.pos = at;
        return blanks === 0 ? ' ' : '\n'.repeat(blanks);
    }
    return refuse();
}
const escapes = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/', ' ': ' ', b: '\b', f: '\f' }));
const hexLengths = new Map(Object.entries({ x: 2, u: 4, U: 8 }));
/** What an escape sequence stands for; `at` is behind its backslash, and the cursor goes behind it. */
function block_quotes_unescape(cursor, at, parent) {
    if (at >= cursor.end)
        refuse();
    const letter = cursor.text.charAt(at);
    if (letter === '\n') {
        // An escaped line end is nothing at all; with blank lines behind it, it is for the full parser.
        return foldLines(cursor, at, parent) === ' ' ? '' : refuse();
    }
    cursor.pos = at + 1;
    const simple = escapes.get(letter);
    if (simple !== undefined)
        return simple;
    const length = hexLengths.get(letter) ?? refuse();
    const digits = cursor.text.slice(at + 1, at + 1 + length);
    const code = /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : refuse();
    cursor.pos += length;
    // A cursor behind the end of the document finds no closing quote.
    return code <= 0x10ffff ? String.fromCodePoint(code) : refuse();
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-flow.js



const { tab: block_flow_tab, newline: block_flow_newline, space: block_flow_space, doubleQuote: block_flow_doubleQuote, hash: block_flow_hash, quote: block_flow_quote, comma, dash: block_flow_dash, colon: block_flow_colon, bracket, bracketEnd, brace, braceEnd } = chars;
/** The value of a flow collection (`[…]`, `{…}`) that ends on its line; the cursor goes behind it. */
function readFlow(cursor) {
    enter(cursor);
    const value = codeAt(cursor, cursor.pos) === bracket ? readList(cursor) : readPairs(cursor);
    cursor.pos += 1;
    cursor.depth -= 1;
    return value;
}
function readList(cursor) {
    const items = [];
    while (more(cursor, bracketEnd)) {
        items.push(readValue(cursor));
        if (!endItem(cursor, bracketEnd))
            break;
    }
    return items;
}
function readPairs(cursor) {
    const target = {};
    while (more(cursor, braceEnd)) {
        const key = readFlowKey(cursor);
        if (Object.hasOwn(target, key))
            refuse();
        skipSpaces(cursor);
        target[key] = readValue(cursor);
        if (!endItem(cursor, braceEnd))
            break;
    }
    return target;
}
/** From an opening bracket or a comma to the next item; false at the closing bracket. */
function more(cursor, close) {
    cursor.pos += 1;
    skipSpaces(cursor);
    return codeAt(cursor, cursor.pos) !== close;
}
/** Behind an item: true at a comma, false at the closing bracket. */
function endItem(cursor, close) {
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code !== comma && code !== close)
        refuse();
    return code === comma;
}
function readValue(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_flow_doubleQuote || code === block_flow_quote)
        return readQuoted(cursor, -1);
    if (code === bracket || code === brace)
        return readFlow(cursor);
    const stop = scanFlowPlain(cursor, code);
    if (codeAt(cursor, cursor.pos) === block_flow_colon)
        refuse();
    return plainValue(cursor.text, start, stop);
}
function readFlowKey(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_flow_doubleQuote || code === block_flow_quote) {
        const key = quotedKey(cursor, start, readQuoted(cursor, -1));
        return passColon(cursor) ? key : refuse();
    }
    const key = plainKey(cursor, start, scanFlowPlain(cursor, code));
    return passColon(cursor) ? key : refuse();
}
function endsFlowText(code) {
    return code === comma || code === bracketEnd || code === braceEnd || code === bracket || code === brace;
}
/** As `scanPlain`, with the indicators that end plain text inside of brackets. */
function scanFlowPlain(cursor, first) {
    checkPlainStart(first);
    const { text, end } = cursor;
    let at = cursor.pos;
    if (first === block_flow_dash) {
        const next = codeAt(cursor, at + 1);
        if (next === block_flow_space || next === block_flow_newline || endsFlowText(next))
            refuse();
    }
    let stop = at;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === block_flow_space)
            continue;
        if (endsFlowText(code))
            break;
        if (code === block_flow_newline || code === block_flow_tab || (code === block_flow_hash && at !== stop))
            refuse();
        if (code === block_flow_colon) {
            const next = codeAt(cursor, at + 1);
            if (next === block_flow_space || next === block_flow_newline || endsFlowText(next))
                break;
        }
        stop = at + 1;
    }
    cursor.pos = at;
    return stop;
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-lines.js



const { newline: block_lines_newline, doubleQuote: block_lines_doubleQuote, hash: block_lines_hash, quote: block_lines_quote, dash: block_lines_dash, dot, colon: block_lines_colon, bracket: block_lines_bracket, brace: block_lines_brace, bar, greater } = chars;
/** A line that is read where it stands. */
const other = { kind: 'other' };
/** Longer lines rarely come twice. */
const longestLine = 100;
/** A power of two: the number of lines that are remembered. */
const places = 8192;
/**
 * Manifests repeat their lines: `spec:`, `- name: http`, `apiVersion: v1`. Each is understood once and then recognised, which
 * takes a third of the time. Every line has one place, by a few of its characters, and the latest one keeps it.
 */
const sources = Array.from({ length: places }, () => '');
const lines = Array.from({ length: places }, () => other);
/** The line whose content is between two offsets of the text. */
function knownLine(text, start, end) {
    const length = end - start;
    if (length > longestLine || length === 0)
        return other;
    const place = placeOf(text, start, length);
    const source = sources[place];
    if (source?.length === length && text.startsWith(source, start))
        return lines[place] ?? other;
    const found = text.slice(start, end);
    const line = understand(found);
    sources[place] = found;
    lines[place] = line;
    return line;
}
/** Lines of manifests differ at their ends and in the middle; where they do not, they take each other's place. */
function placeOf(text, start, length) {
    const end = start + length;
    let hash = length;
    hash = Math.imul(hash, 31) + text.charCodeAt(start);
    hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >> 2));
    hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >> 1));
    hash = Math.imul(hash, 31) + text.charCodeAt(end - (length >> 2) - 1);
    for (let at = Math.max(start, end - 4); at < end; at += 1)
        hash = Math.imul(hash, 31) + text.charCodeAt(at);
    return (hash ^ (hash >>> 13)) & (places - 1);
}
function understand(source) {
    try {
        return readLine(new BlockCursor(source, 0, source.length));
    }
    catch (error) {
        if (error instanceof HandOver)
            return other;
        throw error;
    }
}
function readLine(cursor) {
    const key = readLineKey(cursor);
    if (key === undefined)
        return other;
    const behind = cursor.pos;
    skipSpaces(cursor);
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_lines_newline || (code === block_lines_hash && start > behind))
        return { kind: 'open', key };
    if (code === block_lines_hash || code === block_lines_dash || code === block_lines_bracket || code === block_lines_brace || code === bar || code === greater)
        return other;
    if (code === block_lines_doubleQuote || code === block_lines_quote) {
        const value = readQuoted(cursor, -1);
        return endsLine(cursor) ? { kind: 'pair', key, value } : other;
    }
    checkPlainStart(code);
    const stop = scanPlain(cursor);
    if (codeAt(cursor, cursor.pos) === block_lines_colon)
        return other;
    const value = plainValue(cursor.text, start, stop);
    return typeof value === 'object' && value !== null ? other : { kind: 'pair', key, value };
}
/** The key and its colon; undefined where what it means depends on its place. */
function readLineKey(cursor) {
    const code = codeAt(cursor, 0);
    if (code === block_lines_dash || code === dot)
        return undefined;
    let key;
    if (code === block_lines_doubleQuote || code === block_lines_quote) {
        const value = readQuoted(cursor, -1);
        skipSpaces(cursor);
        key = quotedKey(cursor, 0, value);
    }
    else {
        checkPlainStart(code);
        key = plainKey(cursor, 0, scanPlain(cursor));
    }
    if (codeAt(cursor, cursor.pos) !== block_lines_colon)
        return undefined;
    const next = codeAt(cursor, cursor.pos + 1);
    if (next !== chars.space && next !== block_lines_newline)
        return undefined;
    cursor.pos += 1;
    return key;
}
function endsLine(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    return code === block_lines_newline || (code === block_lines_hash && cursor.pos > before);
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-text.js

const { tab: block_text_tab, newline: block_text_newline, space: block_text_space, hash: block_text_hash, plus, dash: block_text_dash, greater: block_text_greater } = chars;
/** The text of a block scalar (`|`, `>`) whose lines are further right than the column `parent`. */
function readBlockText(cursor, parent) {
    const folded = codeAt(cursor, cursor.pos) === block_text_greater;
    cursor.pos += 1;
    const chomping = codeAt(cursor, cursor.pos);
    if (chomping === plus || chomping === block_text_dash)
        cursor.pos += 1;
    passHeader(cursor);
    const lines = new TextLines(cursor, parent);
    const value = folded ? foldedText(lines) : literalText(lines);
    // Back to the line end before the first line that is not text, for `nextLine` to look at it.
    cursor.pos = lines.at - 1;
    nextLine(cursor);
    if (chomping === block_text_dash)
        return value;
    return chomping === plus ? value + '\n'.repeat(Math.max(1, lines.blanks)) : `${value}\n`;
}
/** An indentation indicator is no line end either: rare, and handed over. */
function passHeader(cursor) {
    const before = cursor.pos;
    let at = before;
    while (codeAt(cursor, at) === block_text_space)
        at += 1;
    const code = codeAt(cursor, at);
    if (code !== block_text_newline && (code !== block_text_hash || at === before))
        refuse();
    const end = cursor.text.indexOf('\n', at);
    if (end === -1 || end >= cursor.end)
        refuse();
    cursor.pos = end + 1;
}
/** Walks over the lines of a block scalar. */
class TextLines {
    /** Line ends since the last line that held text; before the first one, blank lines. */
    blanks = 0;
    /** Where the line begins that is not part of the scalar. */
    at;
    indent;
    #cursor;
    #start;
    #end = 0;
    constructor(cursor, parent) {
        this.#cursor = cursor;
        const { text, end } = cursor;
        let widest = 0;
        let at = cursor.pos;
        let start = at;
        for (;;) {
            while (at < end && text.charCodeAt(at) === block_text_space)
                at += 1;
            if (at >= end)
                refuse();
            if (text.charCodeAt(at) !== block_text_newline)
                break;
            widest = Math.max(widest, at - start);
            this.blanks += 1;
            at += 1;
            start = at;
        }
        this.indent = at - start;
        // Empty scalars, and blank lines that reach further than the text, have rules of their own.
        if (this.indent <= parent || widest > this.indent || text.charCodeAt(at) === block_text_tab)
            refuse();
        this.at = start;
        this.#start = at;
    }
    /** The text of the line that was gone to, without its indentation. */
    take() {
        const { text, end } = this.#cursor;
        const found = text.indexOf('\n', this.#start);
        this.#end = found === -1 || found >= end ? end : found;
        this.blanks = this.#end === end ? 0 : 1;
        return text.slice(this.#start, this.#end);
    }
    /** Goes to the next line that holds text; false behind the last one. */
    next() {
        const { text, end } = this.#cursor;
        let start = this.#end + 1;
        for (; start < end; start += 1) {
            const margin = start + this.indent;
            let at = start;
            while (at < margin && at < end && text.charCodeAt(at) === block_text_space)
                at += 1;
            // White space without a line end behind it closes a text in several ways.
            if (at >= end)
                refuse();
            const code = text.charCodeAt(at);
            if (code !== block_text_newline) {
                this.at = start;
                this.#start = at;
                return at === margin;
            }
            this.blanks += 1;
            start = at;
        }
        this.at = start;
        return false;
    }
}
function literalText(lines) {
    const parts = [];
    do {
        // The line end of the line before is among the blanks, except at the very beginning.
        for (let blank = parts.length === 0 ? 0 : 1; blank < lines.blanks; blank += 1)
            parts.push('');
        parts.push(lines.take());
    } while (lines.next());
    return parts.join('\n');
}
/** Folds as https://yaml.org/spec/1.2.2/#813-folded-style says: lines that begin with white space keep their line ends. */
function foldedText(lines) {
    const parts = ['\n'.repeat(lines.blanks)];
    let before = 'nothing';
    do {
        const empty = lines.blanks - 1;
        const line = lines.take();
        const first = line.charCodeAt(0);
        const indented = first === block_text_space || first === block_text_tab;
        if (before !== 'nothing') {
            const kept = indented || before === 'indented';
            parts.push(kept ? '\n'.repeat(empty + 1) : empty === 0 ? ' ' : '\n'.repeat(empty));
        }
        parts.push(line);
        before = indented ? 'indented' : 'text';
    } while (lines.next());
    return parts.join('');
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/split-documents.js

/** `readYaml` has something to say about more than this. */
const mostDocuments = 5_000;
const { tab: split_documents_tab, newline: split_documents_newline, space: split_documents_space, hash: split_documents_hash, dash: split_documents_dash, dot: split_documents_dot, byteOrderMark } = chars;
const [percent, question, carriageReturn] = [37, 63, 13];
/**
 * Splits a stream at its `---` and `...` lines, which belong to none of the slices. There are as
 * many slices as `readYaml` finds documents, empty ones included; a text of comments has none.
 *
 * Undefined where lines alone may not tell the documents apart: directives, `?` keys at the start
 * of a line, anything but a comment behind `---`, a `...` that ends nothing, tabs before the first
 * content, NUL, a byte order mark within the text. Those are for the full parser. Inside quotes and brackets `---` at the start of a line is an error, so
 * one of the slices around it is an error too. `yaml` 2.9.1 finds two documents in `> ---`, which
 * is an error as well: a slice that is handed to the full parser may hold more than one.
 */
function splitDocuments(text) {
    if (text.includes('\0') || text.includes('\uFEFF', 1))
        return undefined;
    const slices = [];
    const close = (end) => {
        if (open)
            slices.push({ start, end, line: first });
        open = false;
    };
    let start = 0;
    let first = 1;
    /** A document is open once it has a `---` or a line of its own. */
    let open = false;
    let content = false;
    let at = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    for (let line = 1; at < text.length; line += 1) {
        const found = text.indexOf('\n', at);
        const next = found === -1 ? text.length : found + 1;
        const code = text.charCodeAt(at);
        if (code === percent || code === question)
            return undefined;
        const marker = code === split_documents_dash || code === split_documents_dot ? markerAt(text, at) : 'none';
        if (marker === 'unclear')
            return undefined;
        if (marker === 'none') {
            if (!content) {
                const found = contentOf(text, at);
                // A tab may be indentation or nothing, depending on the `---` before it.
                if (found === 'unclear')
                    return undefined;
                content = found === 'content';
                open ||= content;
            }
        }
        else {
            if (marker === 'end' && !open)
                return undefined;
            close(at);
            open = marker === 'start';
            content = false;
            start = next;
            first = found === -1 ? line : line + 1;
            if (slices.length > mostDocuments)
                return undefined;
        }
        at = next;
    }
    close(text.length);
    return slices;
}
function markerAt(text, at) {
    const start = text.startsWith('---', at);
    if (!start && !text.startsWith('...', at))
        return 'none';
    let behind = at + 3;
    while (text.charCodeAt(behind) === split_documents_space)
        behind += 1;
    const code = text.charCodeAt(behind);
    const ended = Number.isNaN(code) || code === split_documents_newline || (code === carriageReturn && text.charCodeAt(behind + 1) === split_documents_newline);
    if (ended || (code === split_documents_hash && behind > at + 3))
        return start ? 'start' : 'end';
    // `---x` is text like any other, but not worth telling apart from what is not.
    return 'unclear';
}
function contentOf(text, from) {
    let at = from;
    while (text.charCodeAt(at) === split_documents_space)
        at += 1;
    const code = text.charCodeAt(at);
    if (code === split_documents_tab)
        return 'unclear';
    const empty = Number.isNaN(code) || code === split_documents_newline || code === split_documents_hash || (code === carriageReturn && text.charCodeAt(at + 1) === split_documents_newline);
    return empty ? 'none' : 'content';
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-yaml.js







/** What `parseBlockYaml` gives for a document that the full parser has to read. */
const unusual = Symbol('unusual');
const { newline: block_yaml_newline, space: block_yaml_space, doubleQuote: block_yaml_doubleQuote, hash: block_yaml_hash, quote: block_yaml_quote, dash: block_yaml_dash, dot: block_yaml_dot, colon: block_yaml_colon, greater: block_yaml_greater, bracket: block_yaml_bracket, brace: block_yaml_brace, bar: block_yaml_bar, byteOrderMark: block_yaml_byteOrderMark } = chars;
/**
 * The value of one document's text, such as a slice of `splitDocuments`, or `unusual`. A value is
 * always what `readYaml` gives by the Kubernetes rules, for a text with which it finds no problem;
 * everything wrong and everything rare (anchors, tags, merge keys, flow collections over several
 * lines, …) is left to it. Its limit on the length of a text is for the caller to keep.
 *
 * Objects are ordinary ones: `__proto__` is among the rare things, but a lookup of a name such as
 * `constructor` has to ask `Object.hasOwn`.
 */
function parseBlockYaml(text, start = 0, end = text.length) {
    const from = text.charCodeAt(start) === block_yaml_byteOrderMark ? start + 1 : start;
    if (from > start && isShiftedByMark(text, from))
        return unusual;
    const slice = text.slice(from, end);
    // The full parser reads CRLF as LF wherever it stands, and only values are wanted here.
    const crlf = slice.includes('\r');
    const source = crlf ? slice.replaceAll('\r\n', '\n') : slice;
    if (rareCharacters.test(source))
        return unusual;
    // A slice of a slice would be slower to read than the text itself.
    const cursor = crlf ? new BlockCursor(source, 0, source.length) : new BlockCursor(text, from, Math.min(end, text.length));
    try {
        return readDocument(cursor);
    }
    catch (error) {
        if (error instanceof HandOver)
            return unusual;
        throw error;
    }
}
/** Controls, the line separators of YAML 1.1, and byte order marks: some are errors, all are suspicious. */
// oxlint-disable-next-line no-control-regex
const rareCharacters = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
/** `yaml` 2.9.1 counts a byte order mark as a column of sequences and of indented text. */
function isShiftedByMark(text, at) {
    const code = text.charCodeAt(at);
    return code === block_yaml_space || (code === block_yaml_dash && !text.startsWith('---', at));
}
function readDocument(cursor) {
    firstLine(cursor);
    if (isMarker(cursor)) {
        cursor.pos += 3;
        endLine(cursor);
        if (isMarker(cursor))
            refuse();
    }
    if (cursor.indent < 0)
        return null;
    const value = readNode(cursor, cursor.indent, -1);
    // What is left has an indentation that fits nowhere, or is a second document.
    if (cursor.indent >= 0)
        refuse();
    return value;
}
function firstLine(cursor) {
    const start = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code === block_yaml_newline || code === block_yaml_hash)
        nextLine(cursor);
    else
        cursor.indent = cursor.pos - start;
}
/** True at a `---` that begins a document; other things that may look like it are refused. */
function isMarker(cursor) {
    const { text, pos } = cursor;
    if (cursor.indent !== 0)
        return false;
    if (text.startsWith('...', pos))
        refuse();
    return text.startsWith('---', pos);
}
/** A value that begins on a line of its own, or behind the `-` of an item, at this column. */
function readNode(cursor, column, parent) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_yaml_dash && isItem(cursor, start))
        return readSequence(cursor, column);
    if (code === block_yaml_bracket || code === block_yaml_brace)
        return readFlowValue(cursor);
    const line = lineAt(cursor);
    if (line.kind !== 'other')
        return readMapping(cursor, column, line);
    if (code === block_yaml_doubleQuote || code === block_yaml_quote) {
        const value = readQuoted(cursor, parent);
        if (endsKey(cursor))
            return readMapping(cursor, column, other, quotedKey(cursor, start, value));
        endLine(cursor);
        return value;
    }
    checkPlainStart(code);
    const stop = scanPlain(cursor);
    if (codeAt(cursor, cursor.pos) !== block_yaml_colon) {
        // After a blank line or a comment, `yaml` 2.9.1 takes lines for a continuation that are further left.
        if (column === cursor.indent && parent >= 0 && (cursor.blanks > 0 || cursor.comments))
            refuse();
        return finishPlain(cursor, start, stop, parent);
    }
    const key = plainKey(cursor, start, stop);
    cursor.pos += 1;
    return readMapping(cursor, column, other, key);
}
function readFlowValue(cursor) {
    const value = readFlow(cursor);
    endLine(cursor);
    return value;
}
/** Passes the colon behind a quoted key; where none stands the cursor keeps its place. */
function endsKey(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const next = codeAt(cursor, cursor.pos + 1);
    if ((next === block_yaml_space || next === block_yaml_newline) && passColon(cursor))
        return true;
    cursor.pos = before;
    return false;
}
function lineAt(cursor) {
    return knownLine(cursor.text, cursor.pos, lineEnd(cursor));
}
/** The mapping at a column, whose first line was looked up; where that told nothing, its key and colon were read. */
function readMapping(cursor, column, firstLine, firstKey = '') {
    enter(cursor);
    const target = {};
    let line = firstLine;
    let key = firstKey;
    for (;;) {
        if (line.kind === 'other') {
            if (Object.hasOwn(target, key))
                refuse();
            target[key] = readEntry(cursor, column);
        }
        else {
            if (Object.hasOwn(target, line.key))
                refuse();
            target[line.key] = readKnownEntry(cursor, column, line);
        }
        if (cursor.indent !== column)
            break;
        line = lineAt(cursor);
        if (line.kind === 'other')
            key = readKey(cursor);
    }
    if (cursor.indent > column)
        refuse();
    cursor.depth -= 1;
    return target;
}
function readKnownEntry(cursor, column, line) {
    const start = cursor.pos;
    cursor.pos = lineEnd(cursor);
    nextLine(cursor);
    if (line.kind === 'open')
        return readBelow(cursor, column);
    if (cursor.indent <= column)
        return line.value;
    // Text that goes on below its line, or an error: read where it stands.
    cursor.pos = start;
    readKey(cursor);
    return readEntry(cursor, column);
}
/** What stands below the line of its key. */
function readBelow(cursor, column) {
    if (cursor.indent > column)
        return readNode(cursor, cursor.indent, column);
    return cursor.indent === column && isItem(cursor, cursor.pos) ? readSequence(cursor, column) : null;
}
function readKey(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_yaml_doubleQuote || code === block_yaml_quote) {
        const value = readQuoted(cursor, -1);
        return endsKey(cursor) ? quotedKey(cursor, start, value) : refuse();
    }
    checkPlainStart(code);
    if (cursor.indent === 0 && (code === block_yaml_dash || code === block_yaml_dot))
        refuse();
    if (code === block_yaml_dash && isItem(cursor, start))
        refuse();
    const stop = scanPlain(cursor);
    const key = plainKey(cursor, start, stop);
    return passColon(cursor) ? key : refuse();
}
/** The value behind a colon: on its line, further right on a later one, or a sequence below its key. */
function readEntry(cursor, column) {
    skipSpaces(cursor);
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    switch (code) {
        case block_yaml_newline:
        case block_yaml_hash:
            nextLine(cursor);
            return readBelow(cursor, column);
        case block_yaml_doubleQuote:
        case block_yaml_quote: {
            const value = readQuoted(cursor, column);
            endLine(cursor);
            return value;
        }
        case block_yaml_bracket:
        case block_yaml_brace:
            return readFlowValue(cursor);
        case block_yaml_bar:
        case block_yaml_greater:
            return readBlockText(cursor, column);
        default: {
            checkPlainStart(code);
            if (code === block_yaml_dash && isItem(cursor, start))
                refuse();
            const stop = scanPlain(cursor);
            // A second colon: no mapping begins on the line of its key.
            if (codeAt(cursor, cursor.pos) === block_yaml_colon)
                refuse();
            return finishPlain(cursor, start, stop, column);
        }
    }
}
/** The sequence whose dashes stand at a column; the cursor is at the first. */
function readSequence(cursor, column) {
    enter(cursor);
    const items = [];
    do {
        items.push(readItem(cursor, column));
        if (cursor.indent > column)
            refuse();
    } while (cursor.indent === column && isItem(cursor, cursor.pos));
    cursor.depth -= 1;
    return items;
}
function readItem(cursor, column) {
    const dashAt = cursor.pos;
    cursor.pos += 1;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code === block_yaml_newline || code === block_yaml_hash) {
        nextLine(cursor);
        return cursor.indent > column ? readNode(cursor, cursor.indent, column) : null;
    }
    if (code === block_yaml_bar || code === block_yaml_greater)
        return readBlockText(cursor, column);
    return readNode(cursor, column + cursor.pos - dashAt, column);
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/read-documents.js


/** Largest file, in characters. */
const longestFile = 20 * 1024 * 1024;
/** An object above 1.5 MiB does not fit into etcd, whatever it holds; the full parser reads no more of a document. */
const longestDocument = 1.5 * 1024 * 1024;
/** What the full parser may do for one file, reading and locating together: it is a hundred times slower than the fast one. */
const mostLexemes = 500_000;
/** Loading it takes longer than to check a hundred manifests, and most need no more than the fast one. */
async function readFully(text, { file, budget, duplicateKeys }) {
    const { readYaml } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5410));
    const read = readYaml(text, file, { scalars: 'kubernetes', maxLength: longestFile, budget, duplicateKeys: duplicateKeys === 'error' ? 'error' : 'warning' });
    return duplicateKeys === 'off' ? { ...read, problems: read.problems.filter(({ code }) => code !== 'OSOP-YAML-005') } : read;
}
/** Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. */
async function readManifestDocuments(file, text, options = { duplicateKeys: 'error' }) {
    if (text.length > longestFile)
        return tooLong({ file, line: 1, column: 1 }, text.length, longestFile);
    const source = { file, text, budget: { lexemes: mostLexemes }, ...options };
    const slices = splitDocuments(text);
    if (slices === undefined)
        return await readSlowly(source, { start: 0, end: text.length, line: 1 });
    const documents = [];
    const problems = [];
    let unread = 0;
    for (const slice of slices) {
        const value = parseBlockYaml(text, slice.start, slice.end);
        if (value !== unusual) {
            documents.push(fastDocument(source, { slice, value }));
            continue;
        }
        const read = await readSlowly(source, slice);
        documents.push(...read.documents);
        problems.push(...read.problems);
        unread += read.unread;
    }
    return { documents, problems, unread };
}
function tooLong(where, length, limit) {
    return {
        documents: [],
        unread: 1,
        problems: [{ code: 'OSOP-YAML-002', severity: 'error', message: `${length} characters of YAML here; at most ${limit} are read`, where, hint: 'split the file; an object of more than 1.5 MB cannot be stored by Kubernetes' }],
    };
}
function fastDocument({ file, text, budget }, { slice, value }) {
    let full;
    let sections;
    const source = sourceComment(text, slice);
    return {
        value,
        empty: value === null,
        where: { file, line: read_documents_firstLine(text, slice), column: 1 },
        ...(source === undefined ? {} : { source }),
        // Positions are needed for what is wrong only, which is rare: it is parsed again.
        locate: async (pointer, atKey = false) => {
            if (full === undefined && budget.lexemes > 0)
                full = (await readFully(text.slice(slice.start, slice.end), { file, text, budget, duplicateKeys: 'off' })).documents[0];
            if (full === undefined)
                return { file, line: (sections ??= new Sections(text, slice)).lineOf(pointer), column: 1 };
            return shifted(atKey ? full.locateKey(pointer) : full.locate(pointer), slice);
        },
    };
}
async function readSlowly(source, slice) {
    const { file, text } = source;
    const length = slice.end - slice.start;
    if (length > longestDocument)
        return tooLong({ file, line: slice.line, column: 1 }, length, longestDocument);
    const { documents, problems } = await readFully(text.slice(slice.start, slice.end), source);
    const wrong = problems.some((problem) => problem.severity === 'error');
    return {
        documents: wrong ? [] : documents.map((document) => slowDocument(file, text, { slice, document })),
        problems: problems.map((problem) => (problem.where === undefined ? problem : { ...problem, where: shifted(problem.where, slice) })),
        unread: wrong ? 1 : 0,
    };
}
function slowDocument(file, text, { slice, document }) {
    const [start, end] = document.range;
    const own = { start: slice.start + start, end: slice.start + end, line: slice.line + countLines(text, slice.start, slice.start + start) };
    const source = sourceComment(text, own);
    return {
        value: document.value,
        empty: document.empty,
        where: { file, line: read_documents_firstLine(text, own), column: 1 },
        ...(source === undefined ? {} : { source }),
        locate: async (pointer, atKey = false) => shifted(atKey ? document.locateKey(pointer) : document.locate(pointer), slice),
    };
}
/** Where the fields of an object begin in a text that the fast parser could read: what places are told by when the file is too large for more. */
class Sections {
    #text;
    #slice;
    #lines = new Map();
    constructor(text, slice) {
        this.#text = text;
        this.#slice = slice;
    }
    /** The line of the object's own field that a pointer leads through, else the object's first. */
    lineOf(pointer) {
        const field = (0,pointers/* segmentsOf */.OD)(pointer)[0] ?? '';
        const known = this.#lines.get(field);
        if (known !== undefined)
            return known;
        const { start, end } = this.#slice;
        // Nothing but a field of the object itself can begin a line there: what belongs to another one is indented.
        const found = field === '' ? -1 : this.#text.indexOf(`\n${field}:`, Math.max(0, start - 1));
        const line = found === -1 || found >= end ? read_documents_firstLine(this.#text, this.#slice) : this.#slice.line + countLines(this.#text, start, found + 1);
        this.#lines.set(field, line);
        return line;
    }
}
function shifted(where, slice) {
    return { ...where, line: where.line + slice.line - 1 };
}
function countLines(text, start, end) {
    let lines = 0;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
/** The first line of a document that is neither empty nor a comment nor its `---`. */
function read_documents_firstLine(text, { start, end, line }) {
    let at = start;
    for (let number = line; at < end; number += 1) {
        const stop = text.indexOf('\n', at);
        const first = text.slice(at, Math.min(at + 3, stop === -1 ? end : stop)).trim();
        if (first !== '' && !first.startsWith('#') && first !== '---')
            return number;
        if (stop === -1)
            break;
        at = stop + 1;
    }
    return line;
}
/** Helm writes it above the object; further down it would be somebody's text. */
function sourceComment(text, { start, end }) {
    const head = text.slice(start, Math.min(end, start + 300));
    return head.includes('# Source: ') ? /^# Source: (.+)$/m.exec(head)?.[1]?.trim() : undefined;
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-paths.js
var repository_paths = __nccwpck_require__(7616);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/check-tree.js





/** Checks the files, each as what it is, and gives the kustomizations and charts of the tree for their rendering. */
async function checkFiles(files, { checker, tree }) {
    const layout = await readTreeLayout(tree);
    const roles = layout === undefined ? undefined : (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1984))).fileRoles(layout);
    const candidates = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
    await tree.load(candidates);
    let folder;
    for (const file of candidates) {
        if (folder !== undefined && folder !== (0,repository_paths/* folderOf */.y)(file))
            await checker.endUnit();
        folder = (0,repository_paths/* folderOf */.y)(file);
        const reason = reasonToSkip(file, roles);
        if (reason === undefined)
            await checkFile(file, { checker, read: tree.read });
        else
            checker.skip(file, reason);
    }
    await checker.endUnit();
    return layout;
}
async function readTreeLayout(tree) {
    const files = tree.paths.filter(repository_paths/* isLayoutFile */.V);
    if (files.length === 0)
        return undefined;
    await tree.load(files);
    return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1984))).readLayout(tree.paths, tree.read);
}
const leftOut = {
    kustomization: 'a kustomization', component: 'a kustomize component', patch: 'a kustomize patch', 'helm-values': 'Helm values',
    'helm-template': 'a Helm template: it is no YAML until it is rendered', chart: 'a Helm chart\'s own file', configuration: 'a configuration of kustomize', 'generator-input': 'what a kustomization generates from',
};
/** Without roles there is no kustomization or chart, and the path alone tells what a file is. */
function reasonToSkip(file, roles) {
    const role = roles?.get(file) ?? 'other';
    if (role !== 'other' && role !== 'manifest')
        return leftOut[role];
    const byPath = (0,file_role/* fileRole */.B)(file);
    return byPath.kind === 'skip' ? byPath.reason : undefined;
}
async function checkFile(file, { checker, read }) {
    const text = read(file);
    if (text !== undefined && !text.includes('\uFFFD')) {
        await checker.file(file, text);
        return;
    }
    checker.failed(file, {
        code: 'OSOP-MANIFEST-002', severity: 'error', where: { file, line: 1, column: 1 },
        message: text === undefined ? `${file} could not be read` : `${file} holds what is not UTF-8 text`, hint: 'Kubernetes reads UTF-8 only',
    });
}
/**
 * Checks what waits for a schema of its kind: a definition, which any file of the tree may hold, changed or not, or what
 * `lookUp` finds. Where nothing waits, nothing is read.
 */
async function resolveKinds({ checker, tree, strict, lookUp }) {
    const kinds = checker.unresolved;
    if (kinds.length === 0)
        return;
    const definitions = async () => await definedKinds(kinds, { tree, strict });
    await checker.resolve(lookUp === undefined ? await definitions() : await lookUp(kinds, definitions));
}
async function definedKinds(kinds, { tree, strict }) {
    const found = new Map();
    const wanted = new Set(kinds.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`));
    const candidates = tree.paths.filter((path) => /\.(?:ya?ml|json)$/i.test(path));
    await tree.load(candidates);
    for (const path of candidates) {
        const text = tree.read(path);
        if (text?.includes('CustomResourceDefinition') !== true)
            continue;
        for (const { value } of (await readManifestDocuments(path, text)).documents) {
            for (const { key, shape } of customKindsOf(value))
                if (wanted.has(key))
                    found.set(key, { kind: 'schema', check: (object) => (0,check_shape/* explainMisfit */.qN)(object.value, shape, { strict }) });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/identify.js

/** The objects of a document, or why it is no manifest. */
function identifyObjects(file, value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { notAManifest: 'it is not a mapping' };
    const looksLikeOne = value['apiVersion'] !== undefined || value['kind'] !== undefined || (value['metadata'] !== undefined && value['spec'] !== undefined);
    if (!looksLikeOne)
        return { notAManifest: 'it has neither apiVersion nor kind' };
    if (!isList(value))
        return [identify(file, value, '')];
    return listItems(file, value);
}
/** Each object of a list counts for itself. In a list of one kind (`ConfigMapList`) the objects need not say it again. */
function listItems(file, list) {
    const head = identify(file, list, '');
    if (head.unusable.length > 0)
        return [head];
    const items = Array.isArray(list['items']) ? list['items'] : [];
    const inherited = head.object.kind === 'List' ? {} : { apiVersion: head.object.apiVersion, kind: head.object.kind.slice(0, -'List'.length) };
    const found = items.map((item, index) => {
        const pointer = `/items/${index}`;
        if ((0,json/* isJsonObject */.O)(item))
            return identify(file, { ...inherited, ...item }, pointer);
        return { pointer, object: head.object, unusable: [unusable('', 'an item of a list must be a manifest', 'write apiVersion, kind and metadata')] };
    });
    const strangers = found.filter((item) => item.unusable.length > 0);
    if (strangers.length <= mostStrangers)
        return found;
    const left = new Set(strangers.slice(mostStrangers));
    return [...found.filter((item) => !left.has(item)), { pointer: '', object: head.object, unusable: [unusable('/items', `${left.size} more items are no manifests`, 'write apiVersion, kind and metadata in each')] }];
}
/** A list of a million numbers is no list of manifests, which need not be said a million times. */
const mostStrangers = 50;
function identify(file, value, pointer) {
    const metadata = (0,json/* isJsonObject */.O)(value['metadata']) ? value['metadata'] : {};
    return {
        pointer,
        object: {
            file,
            apiVersion: textOf(value['apiVersion']),
            kind: textOf(value['kind']),
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata['name']) === '' ? textOf(metadata['generateName']) : textOf(metadata['name']),
            value,
        },
        unusable: [...requireText(value, 'apiVersion', 'for example apiVersion: apps/v1'), ...requireText(value, 'kind', 'for example kind: Deployment')],
    };
}
/** What is wrong with `metadata`: every object needs a name. Types are the schema's to check. */
function checkMetadata(value) {
    const metadata = value['metadata'];
    if (metadata === undefined || metadata === null)
        return [unusable('', '`metadata` is missing', 'add metadata with a name')];
    if (!(0,json/* isJsonObject */.O)(metadata))
        return [unusable('/metadata', '`metadata` must be a mapping', 'write name: … below it, indented')];
    const name = metadata['name'] ?? metadata['generateName'];
    if (name === undefined || name === null || name === '')
        return [unusable('/metadata', '`metadata.name` is missing', 'every object needs a name')];
    if (typeof name === 'string')
        return [];
    return [unusable('/metadata/name', `\`metadata.name\` must be a string, not ${typeof name}`, typeof name === 'object' ? 'write one line of text' : `put it in quotes: "${String(name)}"`)];
}
function requireText(value, key, hint) {
    const found = value[key];
    if (found === undefined || found === null || found === '')
        return [unusable('', `\`${key}\` is missing`, hint)];
    return typeof found === 'string' ? [] : [unusable(`/${key}`, `\`${key}\` must be a string`, hint)];
}
function unusable(pointer, message, hint) {
    return { code: 'OSOP-MANIFEST-001', severity: 'error', pointer, message, hint };
}
/** Nothing in Kubernetes has a name of more than 253 characters, and every message about an object repeats its own. */
const longestName = 300;
function textOf(value) {
    return typeof value === 'string' ? value.slice(0, longestName) : '';
}
/** A kind of one's own may end in `List` and have `items` too, but then it has a name like every object. */
function isList(value) {
    const { kind, metadata } = value;
    if (kind === 'List')
        return true;
    const named = (0,json/* isJsonObject */.O)(metadata) && metadata['name'] !== undefined;
    return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(value['items']) && !named;
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/names.js
var manifests_names = __nccwpck_require__(4773);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/api-lifecycle.js
/** Gone before the oldest version of the store (https://kubernetes.io/docs/reference/using-api/deprecation-guide/). */
const removed = [
    ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', '1.16', 'apps/v1'],
    ['extensions/v1beta1', 'NetworkPolicy', '1.16', 'networking.k8s.io/v1'],
    ['extensions/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1'],
    ['extensions/v1beta1', 'PodSecurityPolicy', '1.16'],
    ['apps/v1beta1', 'Deployment StatefulSet', '1.16', 'apps/v1'],
    ['apps/v1beta2', 'DaemonSet Deployment ReplicaSet StatefulSet', '1.16', 'apps/v1'],
    ['networking.k8s.io/v1beta1', 'Ingress IngressClass', '1.22', 'networking.k8s.io/v1'],
    ['admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration ValidatingWebhookConfiguration', '1.22', 'admissionregistration.k8s.io/v1'],
    ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', '1.22', 'apiextensions.k8s.io/v1'],
    ['apiregistration.k8s.io/v1beta1', 'APIService', '1.22', 'apiregistration.k8s.io/v1'],
    ['authentication.k8s.io/v1beta1', 'TokenReview', '1.22', 'authentication.k8s.io/v1'],
    ['authorization.k8s.io/v1beta1', 'LocalSubjectAccessReview SelfSubjectAccessReview SubjectAccessReview SelfSubjectRulesReview', '1.22', 'authorization.k8s.io/v1'],
    ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', '1.22', 'certificates.k8s.io/v1'],
    ['coordination.k8s.io/v1beta1', 'Lease', '1.22', 'coordination.k8s.io/v1'],
    ['rbac.authorization.k8s.io/v1beta1', 'ClusterRole ClusterRoleBinding Role RoleBinding', '1.22', 'rbac.authorization.k8s.io/v1'],
    ['scheduling.k8s.io/v1beta1', 'PriorityClass', '1.22', 'scheduling.k8s.io/v1'],
    ['storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', '1.22', 'storage.k8s.io/v1'],
    ['batch/v1beta1', 'CronJob', '1.25', 'batch/v1'],
    ['discovery.k8s.io/v1beta1', 'EndpointSlice', '1.25', 'discovery.k8s.io/v1'],
    ['events.k8s.io/v1beta1', 'Event', '1.25', 'events.k8s.io/v1'],
    ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', '1.25', 'autoscaling/v2'],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'autoscaling/v2'],
    ['policy/v1beta1', 'PodDisruptionBudget', '1.25', 'policy/v1'],
    ['policy/v1beta1', 'PodSecurityPolicy', '1.25'],
    ['node.k8s.io/v1beta1', 'RuntimeClass', '1.25', 'node.k8s.io/v1'],
    ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', '1.27', 'storage.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta1', 'FlowSchema PriorityLevelConfiguration', '1.26', 'flowcontrol.apiserver.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema PriorityLevelConfiguration', '1.29', 'flowcontrol.apiserver.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema PriorityLevelConfiguration', '1.32', 'flowcontrol.apiserver.k8s.io/v1'],
];
function removedBefore(apiVersion, kind) {
    const row = removed.find(([version, kinds]) => version === apiVersion && kinds.split(' ').includes(kind));
    if (row === undefined)
        return undefined;
    const [, , removedIn, instead] = row;
    return { kind: 'removed', in: removedIn, ...(instead === undefined ? {} : { instead }) };
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/lifecycle.js

/**
 * What becomes of an API in the versions to check against, computed from the versions that the store holds: one that a
 * later version lacks is deprecated, one that only an earlier version has is removed. Older ones stand in a table.
 */
function lifecycleOf(store, versions) {
    const known = new Map();
    return {
        status: (apiVersion, kind) => {
            const key = `${apiVersion}/${kind}`;
            const status = known.get(key) ?? statusIn(store, versions, { apiVersion, kind });
            known.set(key, status);
            return status;
        },
    };
}
function statusIn(store, versions, { apiVersion, kind }) {
    const serving = store.versionsOf(apiVersion, kind);
    const last = serving.at(-1);
    if (last === undefined)
        return removedBefore(apiVersion, kind) ?? { kind: 'unknown' };
    const without = store.versions[store.versions.indexOf(last) + 1];
    if (without === undefined)
        return { kind: 'served' };
    const instead = replacement(store, { apiVersion, kind, version: without });
    const order = (version) => store.versions.indexOf(version);
    if (versions.some((version) => order(version) > order(last)))
        return { kind: 'removed', in: without, ...(instead === undefined ? {} : { instead }) };
    return { kind: 'deprecated', removedIn: without, ...(instead === undefined ? {} : { instead }) };
}
/** The same kind of the same group in the version that lacks the old one: the most stable. */
function replacement(store, { apiVersion, kind, version }) {
    const group = apiVersion.split('/')[0] ?? '';
    const others = [...store.kinds()].filter((key) => key.startsWith(`${group}/`) && key.endsWith(`/${kind}`)).map((key) => key.slice(0, -kind.length - 1));
    return others.filter((candidate) => store.find(candidate, kind, version) !== undefined).toSorted((a, b) => a.length - b.length)[0];
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/pod-specs.js

/** Where a kind keeps its pod spec. */
const paths = new Map([
    ['Pod', ['spec']],
    ['PodTemplate', ['template', 'spec']],
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'].map((kind) => [kind, ['spec', 'template', 'spec']]),
    ['CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
]);
/** The pod spec of a workload; undefined for other kinds, and where there is none. */
function podSpecOf({ kind, value }) {
    const path = paths.get(kind);
    return path === undefined ? undefined : partAt(value, path);
}
/** The mapping at a path; undefined where there is none. */
function partAt(value, path) {
    let part = value;
    for (const key of path)
        part = (0,json/* isJsonObject */.O)(part) ? own(part, key) : undefined;
    return (0,json/* isJsonObject */.O)(part) ? { pointer: path.map((key) => `/${key}`).join(''), value: part } : undefined;
}
/** A field of untrusted data: `constructor` is no field unless it is written. */
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The mappings in a list below a part. */
function listOf({ pointer, value }, key) {
    const list = own(value, key);
    return Array.isArray(list) ? list.flatMap((item, index) => ((0,json/* isJsonObject */.O)(item) ? [{ pointer: `${pointer}/${key}/${index}`, value: item }] : [])) : [];
}
/** Containers of all sorts. */
function containersOf(spec) {
    return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) => listOf(spec, key));
}
function child({ pointer, value }, key) {
    const part = own(value, key);
    return (0,json/* isJsonObject */.O)(part) ? { pointer: `${pointer}/${key}`, value: part } : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/pod-policies.js

/** Capabilities that the baseline of the Pod Security Standards allows to add. */
const harmless = new Set(['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']);
const sensitive = /^\/(?:$|(?:etc|proc|sys|root|home|boot|dev|var\/run|run|var\/lib\/kubelet|var\/lib\/docker|var\/lib\/containerd|var\/lib\/etcd)(?:\/|$))/;
const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const secretValue = /^AKIA[0-9A-Z]{16}$|^gh[pousr]_[A-Za-z0-9]{30,}$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** The policies on pods and their containers (https://kubernetes.io/docs/concepts/security/pod-security-standards/). */
const podPolicies = {
    'privileged-container': security('privileged', true, 'runs privileged, as root of the node', 'take `privileged` away, and add the capabilities that it needs'),
    'privilege-escalation': security('allowPrivilegeEscalation', true, 'may gain more privileges than it starts with', 'set `allowPrivilegeEscalation: false`'),
    'host-pid-ipc': (spec) => ['hostPID', 'hostIPC'].flatMap((key) => (own(spec.value, key) === true ? [{ pointer: `${spec.pointer}/${key}`, message: `\`${key}\` lets the pod into the node's processes`, hint: `take \`${key}\` away` }] : [])),
    'host-network-or-port': (spec) => [
        ...(own(spec.value, 'hostNetwork') === true ? [{ pointer: `${spec.pointer}/hostNetwork`, message: '`hostNetwork` puts the pod on the node\'s network', hint: 'use a Service' }] : []),
        ...containersOf(spec).flatMap((container) => listOf(container, 'ports')).flatMap(({ pointer, value }) => {
            const port = own(value, 'hostPort');
            return typeof port === 'number' && port !== 0 ? [{ pointer: `${pointer}/hostPort`, message: `\`hostPort\` ${port} is taken on the node`, hint: 'use a Service' }] : [];
        }),
    ],
    'sensitive-host-mount': (spec) => listOf(spec, 'volumes').flatMap((volume) => {
        const host = child(volume, 'hostPath');
        const path = host === undefined ? undefined : own(host.value, 'path');
        return typeof path === 'string' && sensitive.test(normalized(path)) ? [{ pointer: `${volume.pointer}/hostPath/path`, message: `mounts ${path.slice(0, 80)} of the node`, hint: 'use a volume that is not the node\'s' }] : [];
    }),
    'dangerous-capability': (spec) => containersOf(spec).flatMap((container) => {
        const capabilities = child(child(container, 'securityContext') ?? { pointer: '', value: {} }, 'capabilities');
        const added = capabilities === undefined ? undefined : own(capabilities.value, 'add');
        if (capabilities === undefined || !Array.isArray(added))
            return [];
        return added.flatMap((capability, index) => {
            const name = typeof capability === 'string' ? capability.toUpperCase().replace(/^CAP_/, '') : undefined;
            return name === undefined || harmless.has(name) ? [] : [{ pointer: `${container.pointer}/securityContext/capabilities/add/${index}`, message: `the capability ${name.slice(0, 40)} gives power over the node`, hint: 'take it away, or say why by suppressing this policy' }];
        });
    }),
    'image-latest-or-untagged': (spec) => containersOf(spec).flatMap(({ pointer, value }) => {
        const image = own(value, 'image');
        if (typeof image !== 'string' || image === '' || image.includes('@') || /[{$]/.test(image))
            return [];
        const tag = /:([^/:]+)$/.exec(image)?.[1];
        return tag !== undefined && tag !== 'latest' ? [] : [{ pointer: `${pointer}/image`, message: `the image ${image.slice(0, 120)} has ${tag === undefined ? 'no tag' : 'the tag latest'}: what runs changes without a commit`, hint: 'name a tag that stays, or a digest' }];
    }),
    'secret-in-env-value': (spec) => containersOf(spec).flatMap((container) => listOf(container, 'env')).flatMap(({ pointer, value }) => {
        const [name, text] = [own(value, 'name'), own(value, 'value')];
        if (typeof name !== 'string' || typeof text !== 'string' || text === '' || text.startsWith('$(') || /^(?:true|false|\d{1,6})$/.test(text))
            return [];
        // The value itself is never told.
        return secretName.test(name) || secretValue.test(text) ? [{ pointer: `${pointer}/value`, message: `the environment variable ${name.slice(0, 60)} holds a secret in plain text`, hint: 'put it into a Secret and use valueFrom.secretKeyRef' }] : [];
    }),
    'run-as-non-root': (spec) => containersOf(spec).flatMap((container) => (settingOf(spec, container, 'runAsNonRoot') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} may run as root`, hint: 'set securityContext.runAsNonRoot: true' }])),
    'read-only-root-fs': (spec) => containersOf(spec).flatMap((container) => (own(child(container, 'securityContext')?.value ?? {}, 'readOnlyRootFilesystem') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} can write to its own file system`, hint: 'set securityContext.readOnlyRootFilesystem: true' }])),
    'resources-missing': (spec) => containersOf(spec).flatMap((container) => {
        const resources = child(container, 'resources');
        const given = ['requests', 'limits'].some((key) => child(resources ?? container, key) !== undefined);
        return resources !== undefined && given ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} says nothing of the memory and CPU that it needs`, hint: 'set resources.requests, and a limit of memory' }];
    }),
};
/** Containers that serve need probes; those of jobs end by themselves. */
const probesMissing = (spec) => listOf(spec, 'containers').flatMap((container) => (child(container, 'readinessProbe') === undefined && child(container, 'livenessProbe') === undefined
    ? [{ pointer: container.pointer, message: `${nameOf(container)} has no probe: health is known by its process alone`, hint: 'add a readinessProbe' }]
    : []));
function security(key, value, message, hint) {
    return (spec) => containersOf(spec).flatMap((container) => (own(child(container, 'securityContext')?.value ?? {}, key) === value
        ? [{ pointer: `${container.pointer}/securityContext/${key}`, message: `${nameOf(container)} ${message}`, hint }]
        : []));
}
/** A setting of the container, else of the pod. */
function settingOf(spec, container, key) {
    return own(child(container, 'securityContext')?.value ?? {}, key) ?? own(child(spec, 'securityContext')?.value ?? {}, key);
}
function nameOf({ value }) {
    const name = own(value, 'name');
    return `container ${typeof name === 'string' ? name.slice(0, 63) : ''}`.trim();
}
function normalized(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/check-object.js



const serving = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout']);
/** More than this of one policy about one object is of use to nobody. */
const mostBreaches = 50;
/** What an object says against the policies by itself. */
function checkObject(object, policies, apis) {
    if (policies.size === 0)
        return [];
    const findings = [];
    const add = (policy, breaches) => {
        const severity = policies.get(policy);
        if (severity !== undefined && severity !== 'off')
            findings.push(...breaches.slice(0, mostBreaches).map((breach) => ({ code: 'OSOP-POLICY-001', severity, policy, ...breach })));
    };
    checkApi(object, apis, add);
    add('selector-mismatch', selectorMismatch(object));
    add('cluster-admin-binding', clusterAdmin(object));
    const spec = podSpecOf(object);
    if (spec === undefined)
        return findings;
    for (const id of policies.keys()) {
        const policy = podPolicies[id];
        if (policy !== undefined)
            add(id, policy(spec));
    }
    if (serving.has(object.kind))
        add('probes-missing', probesMissing(spec));
    return findings;
}
function checkApi({ apiVersion, kind }, apis, add) {
    const status = apis.status(apiVersion, kind);
    if (status.kind !== 'removed' && status.kind !== 'deprecated')
        return;
    const hint = status.instead === undefined ? 'there is no replacement of the same kind' : `use ${status.instead}`;
    if (status.kind === 'removed')
        add('removed-api', [{ pointer: '/apiVersion', message: `${apiVersion} ${kind} was removed in Kubernetes ${status.in}`, hint }]);
    else
        add('deprecated-api', [{ pointer: '/apiVersion', message: `${apiVersion} ${kind} is gone in Kubernetes ${status.removedIn}`, hint }]);
}
/** A workload whose selector does not choose its own pods is refused by Kubernetes. */
function selectorMismatch({ kind, value }) {
    if (!['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout'].includes(kind))
        return [];
    const wanted = partAt(value, ['spec', 'selector', 'matchLabels']);
    if (wanted === undefined || partAt(value, ['spec', 'template']) === undefined)
        return [];
    const labels = partAt(value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
    return Object.entries(wanted.value).flatMap(([key, label]) => (own(labels, key) === label
        ? []
        : [{ pointer: `${wanted.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, message: `the selector wants the label ${key.slice(0, 80)}=${typeof label === 'string' ? label.slice(0, 80) : '…'}, which the pod template does not have`, hint: 'make spec.template.metadata.labels hold what spec.selector.matchLabels asks for' }]));
}
function clusterAdmin({ kind, value }) {
    const role = own(value, 'roleRef');
    if ((kind !== 'ClusterRoleBinding' && kind !== 'RoleBinding') || !(0,json/* isJsonObject */.O)(role) || own(role, 'name') !== 'cluster-admin')
        return [];
    return [{ pointer: '/roleRef/name', message: 'binds cluster-admin: its subjects may do everything', hint: 'bind a role that allows what they need' }];
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/check-together.js


const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout']);
/** What the objects of one unit, a folder or a rendered overlay, say of each other. */
function checkTogether(objects, policies) {
    const found = new Map();
    if (policies.size === 0)
        return found;
    const add = (policy, object, breach) => {
        const severity = policies.get(policy);
        if (severity === undefined || severity === 'off')
            return;
        const findings = found.get(object) ?? [];
        findings.push({ code: 'OSOP-POLICY-001', severity, policy, ...breach });
        found.set(object, findings);
    };
    duplicates(objects, add);
    const pods = new Workloads(objects);
    references(objects, pods, add);
    budgets(objects, pods, add);
    return found;
}
function identity(group, kind, namespace, name) {
    return [group, kind, namespace, name].join('\n');
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
function duplicates(objects, add) {
    const first = new Map();
    for (const object of objects) {
        const { apiVersion, kind, namespace, name } = object;
        const key = identity(groupOf(apiVersion), kind, namespace, name);
        const other = first.get(key);
        if (other === undefined || name === '')
            first.set(key, object);
        else
            add('duplicate-resource', object, { pointer: '/metadata/name', message: `is given twice; the first is in ${other.file}`, hint: 'keep one of them: the last one applied wins' });
    }
}
/** The workloads of a unit by the labels of their pods, so that a selector is held against few of them. */
class Workloads {
    #namespaces = new Set();
    #byLabel = new Map();
    constructor(objects) {
        for (const object of objects) {
            if (!workloads.has(object.kind))
                continue;
            this.#namespaces.add(object.namespace);
            const labels = partAt(object.value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
            for (const pair of Object.entries(labels)) {
                const key = labelKey(object.namespace, pair);
                const list = this.#byLabel.get(key) ?? [];
                list.push({ object, labels });
                this.#byLabel.set(key, list);
            }
        }
    }
    isIn(namespace) {
        return this.#namespaces.has(namespace);
    }
    /** The first workload of a namespace whose pods a selector with at least one label chooses. */
    chosen(namespace, selector) {
        const candidates = Object.entries(selector).map((pair) => this.#byLabel.get(labelKey(namespace, pair)) ?? []);
        const fewest = candidates.reduce((least, list) => (list.length < least.length ? list : least), candidates[0] ?? []);
        return fewest.find(({ labels }) => includes(labels, selector))?.object;
    }
}
function labelKey(namespace, [name, label]) {
    return `${namespace}\n${name}\n${JSON.stringify(label)}`;
}
/** Only where what is referred to would have to be: among workloads or services of the same namespace in the same unit. */
function references(objects, pods, add) {
    const here = new Set(objects.map(({ kind, namespace, name, apiVersion }) => identity(groupOf(apiVersion), kind, namespace, name)));
    const withServices = new Set(objects.filter(({ kind }) => kind === 'Service').map(({ namespace }) => namespace));
    for (const object of objects) {
        const { kind, namespace, value } = object;
        if (kind === 'Service') {
            const selector = partAt(value, ['spec', 'selector']);
            if (selector !== undefined && Object.keys(selector.value).length > 0 && pods.isIn(namespace) && pods.chosen(namespace, selector.value) === undefined) {
                add('dangling-reference', object, { pointer: '/spec/selector', message: 'the selector chooses no pod of the workloads beside it', hint: 'compare it with the labels of the pod template' });
            }
        }
        else if (kind === 'HorizontalPodAutoscaler') {
            const target = partAt(value, ['spec', 'scaleTargetRef'])?.value ?? {};
            const [version, targetKind, name] = ['apiVersion', 'kind', 'name'].map((key) => own(target, key));
            if (typeof version === 'string' && typeof targetKind === 'string' && typeof name === 'string' && workloads.has(targetKind) && pods.isIn(namespace) && !here.has(identity(groupOf(version), targetKind, namespace, name))) {
                add('dangling-reference', object, { pointer: '/spec/scaleTargetRef/name', message: `there is no ${targetKind} ${name.slice(0, 80)} beside it`, hint: 'correct scaleTargetRef' });
            }
        }
        else if (kind === 'Ingress') {
            ingress(object, here, withServices.has(namespace), add);
        }
    }
}
function ingress(object, here, hasServices, add) {
    if (!hasServices)
        return;
    const walk = (value, pointer) => {
        if (Array.isArray(value))
            value.forEach((item, index) => { walk(item, `${pointer}/${index}`); });
        else if ((0,json/* isJsonObject */.O)(value)) {
            const service = own(value, 'service');
            const name = (0,json/* isJsonObject */.O)(service) ? own(service, 'name') : undefined;
            if (typeof name === 'string' && !here.has(identity('', 'Service', object.namespace, name))) {
                add('dangling-reference', object, { pointer: `${pointer}/service/name`, message: `there is no Service ${name.slice(0, 80)} beside it`, hint: 'correct the name of the backend' });
                return;
            }
            for (const key of ['defaultBackend', 'rules', 'http', 'paths', 'backend'])
                walk(own(value, key), `${pointer}/${key}`);
        }
    };
    walk(own(object.value, 'spec'), '/spec');
}
/** A budget that allows no eviction stops every drain of a node. */
function budgets(objects, pods, add) {
    for (const object of objects) {
        if (object.kind !== 'PodDisruptionBudget')
            continue;
        const spec = partAt(object.value, ['spec']);
        const selector = partAt(object.value, ['spec', 'selector', 'matchLabels']);
        if (spec === undefined || selector === undefined)
            continue;
        const [least, most] = [own(spec.value, 'minAvailable'), own(spec.value, 'maxUnavailable')];
        if (most === 0 || most === '0%')
            add('pdb-and-replicas', object, { pointer: '/spec/maxUnavailable', message: 'allows no eviction at all: nodes cannot be drained', hint: 'set maxUnavailable to 1' });
        const workload = pods.chosen(object.namespace, selector.value);
        const replicas = workload === undefined ? undefined : (own(partAt(workload.value, ['spec'])?.value ?? {}, 'replicas') ?? 1);
        if (workload === undefined || workload.kind === 'DaemonSet' || typeof replicas !== 'number' || replicas === 0)
            continue;
        if (least === '100%' || (typeof least === 'number' && least >= replicas))
            add('pdb-and-replicas', object, { pointer: '/spec/minAvailable', message: `wants ${least} of the ${replicas} ${replicas === 1 ? 'replica' : 'replicas'} of ${workload.kind} ${workload.name}: nodes cannot be drained`, hint: 'have more replicas than minAvailable, or use maxUnavailable: 1' });
    }
}
function includes(labels, wanted) {
    return Object.entries(wanted).every(([key, label]) => own(labels, key) === label);
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/policies/suppress.js


/** `osop.dev/ignore-policy.<id>: "reason"` on an object. */
const prefix = 'osop.dev/ignore-policy.';
/** Takes out what the object itself says to ignore, where it says why. Without a reason it stays, and the hint tells so. */
function suppress(object, findings) {
    const annotations = partAt(object.value, ['metadata', 'annotations'])?.value;
    if (!(0,json/* isJsonObject */.O)(annotations))
        return { kept: findings, suppressed: [] };
    const suppressed = new Map();
    const kept = findings.flatMap((finding) => {
        const reason = finding.policy === undefined ? undefined : own(annotations, `${prefix}${finding.policy}`);
        if (finding.policy === undefined || reason === undefined)
            return [finding];
        if (typeof reason !== 'string' || reason.trim() === '')
            return [{ ...finding, hint: `the annotation ${prefix}${finding.policy} needs a reason as its value to count` }];
        suppressed.set(finding.policy, reason);
        return [];
    });
    return { kept, suppressed: [...suppressed].map(([policy, reason]) => ({ policy, reason })) };
}

;// CONCATENATED MODULE: ./build/compiled/core/manifests/manifest-checker.js








/**
 * Checks manifests file by file. Objects of unknown kinds wait for `resolve`, until all definitions in the repository
 * were seen; objects of one unit (a folder, a rendered overlay) are checked together when it ends.
 */
class ManifestChecker {
    #options;
    #apis;
    #manifests = [];
    #problems = [];
    #suppressed = [];
    #pending = [];
    #unit = [];
    /** Findings whose places are not looked up yet. */
    #found = [];
    /** What was said of a place: rendered manifests do not repeat what their sources say. */
    #told = new Set();
    constructor(options) {
        this.#options = options;
        this.#apis = lifecycleOf(options.store, options.versions);
    }
    /** Checks the documents of a file's text. */
    async file(file, text, rendered) {
        const read = await readManifestDocuments(file, text, { duplicateKeys: this.#options.policies.get('duplicate-key') ?? (this.#options.strict ? 'error' : 'off') });
        this.#problems.push(...read.problems);
        for (let index = 0; index < read.unread; index += 1)
            this.#manifests.push({ file, line: read.problems[0]?.where?.line ?? 1, verdict: 'invalid', name: file });
        for (const document of read.documents)
            this.#document(file, document, rendered);
        if (this.#found.length > 0)
            await this.#locate();
    }
    /** A file, or a part of one, that is left out, and why. */
    skip(file, reason) {
        this.#manifests.push({ file, line: 1, verdict: 'skipped', name: file, reason });
    }
    /** A file that could not be read or rendered. It never counts as checked. */
    failed(file, problem) {
        this.#manifests.push({ file, line: problem.where?.line ?? 1, verdict: 'could-not-check', name: file, reason: problem.message });
        this.#problems.push(problem);
    }
    /** Ends a unit: what its objects say of each other is checked. */
    async endUnit() {
        const unit = new Map(this.#unit.map((entry) => [entry.object, entry]));
        for (const [object, findings] of checkTogether([...unit.keys()], this.#options.policies)) {
            const entry = unit.get(object);
            if (entry !== undefined)
                this.#find(entry, this.#withoutSuppressed(object, findings));
        }
        this.#unit = [];
        await this.#locate();
    }
    /** The kinds that wait for a schema, each once. */
    get unresolved() {
        return [...new Map(this.#pending.map(({ object: { apiVersion, kind } }) => [`${apiVersion}/${kind}`, { apiVersion, kind }])).values()];
    }
    /** Checks what waits, now that it is known what there is for each kind (`apiVersion/kind`). */
    async resolve(resolutions) {
        for (const entry of this.#pending.splice(0)) {
            const resolution = resolutions.get(`${entry.object.apiVersion}/${entry.object.kind}`) ?? { kind: 'missing' };
            const outcome = resolution.kind === 'schema' ? resolution.check(entry.object) : resolution.kind === 'unusable' ? { couldNotCheck: resolution.reason } : undefined;
            if (outcome === undefined)
                this.#unchecked(entry, resolution.kind === 'missing' ? resolution.reason : undefined);
            else if ('couldNotCheck' in outcome)
                this.#couldNotCheck(entry, outcome.couldNotCheck);
            else
                this.#finish(entry, withCommon(outcome, this.#common(entry.object)));
        }
        await this.#locate();
    }
    /** Everything so far. */
    report(rest) {
        return { manifests: this.#manifests, problems: this.#problems, suppressed: this.#suppressed, kubernetesVersions: this.#options.versions, ...rest };
    }
    #document(file, document, rendered) {
        if (document.empty) {
            this.#manifests.push({ file, line: document.where.line, verdict: 'empty', name: file });
            return;
        }
        const objects = identifyObjects(file, document.value);
        if ('notAManifest' in objects) {
            this.#manifests.push({ file, line: document.where.line, verdict: 'skipped', name: file, reason: `not a Kubernetes manifest: ${objects.notAManifest}` });
            return;
        }
        for (const { object, pointer, unusable } of objects) {
            const entry = { object, document, pointer, rendered };
            if (unusable.length > 0)
                this.#finish(entry, unusable);
            else
                this.#object(entry);
        }
    }
    #object(entry) {
        const { object } = entry;
        const { skip, reject } = this.#options;
        if (isListed(object, skip)) {
            this.#conclude(entry, 'skipped', `${object.kind} is skipped by input`);
            return;
        }
        if (isListed(object, reject)) {
            this.#find(entry, [{ code: 'OSOP-MANIFEST-005', severity: 'error', pointer: '/kind', message: `manifests of kind ${object.kind} are rejected`, hint: 'the input reject names it' }]);
            this.#conclude(entry, 'could-not-check', 'rejected by input');
            return;
        }
        if (this.#options.policies.size > 0)
            this.#unit.push(entry);
        const findings = this.#options.storeFirst === false ? undefined : this.#fromStore(object);
        if (findings === undefined)
            this.#pending.push(entry);
        else
            this.#finish(entry, withCommon(findings, this.#common(object)));
    }
    /** What the store says of an object; undefined where it has no such kind in one of the versions. */
    #fromStore(object) {
        const { store, versions, strict } = this.#options;
        const findings = new Map();
        for (const version of versions) {
            const shape = store.find(object.apiVersion, object.kind, version);
            if (shape === undefined)
                return undefined;
            if ((0,check_shape/* fitsShape */.Gx)(object.value, shape, { strict }))
                continue;
            for (const finding of (0,check_shape/* explainMisfit */.qN)(object.value, shape, { strict }))
                findings.set(`${finding.pointer} ${finding.message}`, finding);
        }
        return [...findings.values()];
    }
    #common(object) {
        const metadata = checkMetadata(object.value);
        const name = metadata.length === 0 && object.value['metadata'] !== undefined ? (0,manifests_names/* checkObjectName */.R)(object.kind, object.name) : undefined;
        return [...metadata, ...(name === undefined ? [] : [name]), ...this.#withoutSuppressed(object, checkObject(object, this.#options.policies, this.#apis))];
    }
    #withoutSuppressed(object, findings) {
        if (findings.length === 0)
            return findings;
        const { kept, suppressed } = suppress(object, findings);
        for (const { policy, reason } of suppressed)
            this.#suppressed.push({ policy, file: object.file, name: manifest_checker_nameOf(object), reason });
        return kept;
    }
    #finish(entry, findings) {
        this.#find(entry, findings);
        this.#conclude(entry, findings.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid');
    }
    /** An object without a schema: what can be told without one still is, and it is not passed. */
    #unchecked(entry, why) {
        const { apiVersion, kind } = entry.object;
        const findings = this.#common(entry.object);
        if (findings.some(({ severity }) => severity === 'error')) {
            this.#finish(entry, findings);
            return;
        }
        const served = this.#options.store.versionsOf(apiVersion, kind);
        const reason = why ?? (served.length === 0 ? `there is no schema for ${apiVersion} ${kind}` : `${apiVersion} ${kind} is in Kubernetes ${served.join(', ')} only`);
        this.#find(entry, findings);
        if (this.#options.ignoreMissingSchemas) {
            this.#conclude(entry, 'skipped', reason);
            return;
        }
        this.#find(entry, [{ code: 'OSOP-MANIFEST-004', severity: 'error', pointer: '/kind', message: reason, hint: 'put its CustomResourceDefinition into the repository, name a schema-location that has it, or set ignore-missing-schemas' }]);
        this.#conclude(entry, 'could-not-check', reason);
    }
    /** A schema that is there and cannot be asked is no missing one: no input passes over it. */
    #couldNotCheck(entry, reason) {
        this.#find(entry, [...this.#common(entry.object), { code: 'OSOP-MANIFEST-002', severity: 'error', pointer: '/kind', message: `could not be checked: ${reason}` }]);
        this.#conclude(entry, 'could-not-check', reason);
    }
    #conclude({ object, document }, verdict, reason) {
        this.#manifests.push({ file: object.file, line: document.where.line, verdict, name: manifest_checker_nameOf(object), ...(reason === undefined ? {} : { reason }) });
    }
    #find(entry, findings) {
        if (findings.length > 0)
            this.#found.push({ entry, findings });
    }
    /** Looks up the places of what was found: that takes the full parser, and most files need none of it. */
    async #locate() {
        for (const { entry, findings } of this.#found.splice(0))
            for (const finding of findings)
                await this.#report(entry, finding);
    }
    async #report({ object, document, pointer, rendered }, finding) {
        const { code, severity, message, hint, policy } = finding;
        const where = rendered === undefined ? await document.locate(pointer + finding.pointer, finding.atKey) : rendered.locate(finding, object, document, pointer);
        const place = `${where.file}:${where.line} ${message}`;
        if (rendered !== undefined && this.#told.has(place))
            return;
        this.#told.add(place);
        this.#problems.push({
            code, severity, where,
            message: `${manifest_checker_nameOf(object)}: ${message}${rendered === undefined ? '' : ` (${rendered.note})`}`,
            ...(hint === undefined ? {} : { hint }),
            ...(policy === undefined ? {} : { policy }),
        });
    }
}
/** What a schema says of a place is not said again. */
function withCommon(findings, common) {
    if (findings.length === 0)
        return common;
    const told = new Set(findings.map(({ pointer }) => pointer));
    return [...findings, ...common.filter(({ code, pointer }) => code !== 'OSOP-MANIFEST-001' || !told.has(pointer))];
}
function manifest_checker_nameOf({ kind, name, file }) {
    return `${kind === '' ? 'document' : kind} ${name === '' ? `in ${file}` : name}`;
}
function isListed({ apiVersion, kind, name }, list) {
    return list.some((entry) => entry === kind || entry === `${apiVersion}/${kind}` || entry === `${kind}/${name}`);
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/repository-layout.js
var repository_layout = __nccwpck_require__(1984);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/validation-report.js
function countVerdicts(manifests) {
    const counts = { valid: 0, invalid: 0, 'could-not-check': 0, skipped: 0, empty: 0 };
    for (const { verdict } of manifests)
        counts[verdict] += 1;
    const { 'could-not-check': couldNotCheck, ...rest } = counts;
    return { ...rest, couldNotCheck };
}
/** The output `validation`. `checked` counts what has a verdict, `errors` what could not be checked. */
function validationOutput({ counts: { valid, invalid, couldNotCheck, skipped }, problems }) {
    return {
        valid: couldNotCheck === 0 && !problems.some(({ severity }) => severity === 'error'),
        checked: valid + invalid,
        invalid,
        skipped,
        errors: couldNotCheck,
    };
}
/** Those that were skipped, by reason, the most frequent first. */
function skippedByReason(manifests) {
    const reasons = new Map();
    for (const { verdict, reason = 'no reason', name } of manifests) {
        if (verdict !== 'skipped')
            continue;
        const names = reasons.get(reason) ?? [];
        names.push(name);
        reasons.set(reason, names);
    }
    return [...reasons].map(([reason, names]) => ({ reason, names })).toSorted((a, b) => b.names.length - a.names.length);
}
/** `12 manifests checked: 10 valid, 2 invalid; 3 skipped; 1 could not be checked`. */
function countsLine({ valid, invalid, couldNotCheck, skipped }) {
    const checked = valid + invalid;
    return [
        `${checked} ${checked === 1 ? 'manifest' : 'manifests'} checked: ${valid} valid, ${invalid} invalid`,
        ...(skipped === 0 ? [] : [`${skipped} skipped`]),
        ...(couldNotCheck === 0 ? [] : [`${couldNotCheck} could not be checked`]),
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/compiled/engine/handlers/validate.js







/** Checks the manifests that the commit changed, as they are in the commit and not in the work tree. */
async function validate(_step, context) {
    try {
        const report = await check(context);
        const outputs = outputsOf(report);
        if (outputs['valid'] !== true)
            return { kind: 'failed', retryable: false, outputs, problems: report.problems };
        const unseen = report.notChecked.length === 0 ? '' : `; not rendered: ${report.notChecked.join(', ')}`;
        return { kind: 'succeeded', outputs, note: `${countsLine(report.counts)}${unseen}`, problems: report.problems };
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
    const checker = new ManifestChecker(options);
    const layout = await checkFiles(files, { checker, tree });
    await resolveKinds({ checker, tree, strict: options.strict, lookUp });
    const found = checker.report({ notChecked: layout === undefined ? [] : notRendered(layout, files, context), seconds: 0 });
    return { ...found, problems: [...problems, ...found.problems], counts: countVerdicts(found.manifests) };
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
        ...validationOutput(report),
        problems: report.problems.map(({ code, severity, message, where }) => ({
            code, severity, message, file: where?.file ?? null, line: where?.line ?? null, column: where?.column ?? null,
        })),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/templates.js
var templates = __nccwpck_require__(8967);
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
var engine_scope = __nccwpck_require__(4861);
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
var graph = __nccwpck_require__(9859);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expressionScope),
/* harmony export */   v: () => (/* binding */ templateResolver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

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


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   I8: () => (/* binding */ warnAboutConnection),
/* harmony export */   R5: () => (/* binding */ machineEnvironment),
/* harmony export */   Sh: () => (/* binding */ findWorkflowFiles),
/* harmony export */   fs: () => (/* binding */ connectPorts),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   jo: () => (/* binding */ checkConnection),
/* harmony export */   oS: () => (/* binding */ workspaceRoot),
/* harmony export */   p$: () => (/* binding */ checkFolder)
/* harmony export */ });
/* unused harmony export createHost */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8731);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8456);
/* harmony import */ var _core_messages_slack_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8633);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9898);






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
        release: () => { for (const [name, handler] of handlers)
            process.off(name, handler); },
    };
}
/** A working directory that is not there, before anything is looked for in it. */
function checkFolder(settings, host) {
    const folder = workspaceRoot(settings, host);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return [];
    return [{ code: 'OSOP-INPUT-004', severity: 'error', message: `the folder ${settings.workingDirectory} that working-directory names does not exist`, hint: 'check the repository out before this step; the path counts from the workspace' }];
}
/** What programs of the machine need to work, and nothing that tells of a CI system or of secrets. */
function machineEnvironment() {
    return Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG', 'SSH_AUTH_SOCK', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'].map((name) => [name, process.env[name]]));
}
/** Where the command works: `working-directory` below the host's folder. Absolute. */
function workspaceRoot(settings, { folder }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, settings.workingDirectory);
}
/** Top folder of the repository that holds a folder; the folder itself outside of any. Paths in problems count from it. */
function repositoryRoot(folder) {
    for (let candidate = folder;; candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidate)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, '.git')))
            return candidate;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidate) === candidate)
            return folder;
    }
}
/** GitHub's event payload; undefined where there is none that can be read. */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return undefined;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Workflow files where they are looked for when no input names one, in the order of preference. */
function findWorkflowFiles(root) {
    return ['.github', '.osop', '.'].flatMap((folder) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return [];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).filter((name) => name.endsWith('.osop.yaml')).toSorted().map((name) => (folder === '.' ? name : `${folder}/${name}`));
    });
}
/** Makes the ports of a real run. An address or certificate that cannot be used is a problem. Adapters are loaded here and not before. */
async function connectPorts(settings, host, root) {
    try {
        return await connect(settings, host, root);
    }
    catch (error) {
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_3__.AdapterError) {
            return { problem: { code: 'OSOP-INPUT-001', severity: 'error', message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) } };
        }
        if (error instanceof UnreadableFile) {
            return { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: error.message, hint: 'give PEM text, or the path of a file that exists' } };
        }
        throw error;
    }
}
async function connect(settings, host, root) {
    const { clock, env, signal } = host;
    const [{ createHttpTransport }, { createConfigRepository, createGit }, { createMessages }, { createCommands }, { createSystemRandom }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 765).then(__nccwpck_require__.bind(__nccwpck_require__, 9765)),
        __nccwpck_require__.e(/* import() */ 652).then(__nccwpck_require__.bind(__nccwpck_require__, 6652)),
        __nccwpck_require__.e(/* import() */ 319).then(__nccwpck_require__.bind(__nccwpck_require__, 1319)),
        __nccwpck_require__.e(/* import() */ 509).then(__nccwpck_require__.bind(__nccwpck_require__, 6509)),
        __nccwpck_require__.e(/* import() */ 464).then(__nccwpck_require__.bind(__nccwpck_require__, 9083)),
    ]);
    const { argocd } = settings;
    const argocdTransport = createHttpTransport({
        clock,
        ca: pem('argocd-ca-cert', argocd.caCert),
        cert: pem('argocd-client-cert', argocd.clientCert),
        key: pem('argocd-client-key', argocd.clientKey),
        rejectUnauthorized: !argocd.skipTlsVerify,
    });
    const messageTransport = createHttpTransport({ clock });
    const gitOptions = { workspace: root, clock, environment: env, signal, allowHttp: settings.allowHttp, temporaryFolder: env['RUNNER_TEMP'] };
    const remote = await configRemote(settings, { checkout: createGit(gitOptions), env });
    const configRepository = createConfigRepository({ ...gitOptions, remote });
    return {
        ports: withoutSecrets(settings.secrets, {
            random: createSystemRandom(),
            git: createGit({ ...gitOptions, remote }),
            argocd: await connectArgocd(settings, host, argocdTransport),
            messages: createMessages({ transport: messageTransport, clock, allowHttp: settings.allowHttp }),
            commands: createCommands({ clock, workspace: root, environment: env }),
            configRepository,
        }),
        close: () => {
            argocdTransport.close();
            messageTransport.close();
            configRepository.close();
        },
    };
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
    const origin = await checkout.originUrl();
    return origin?.startsWith('http') === true ? { url: origin, token: configToken } : undefined;
}
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}
/** What leaves for others, a message or a commit's text, may quote Argo CD, which may quote a secret: they are taken out. */
function withoutSecrets(secrets, ports) {
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .lY)([...secrets, ...secrets.map(_core_messages_slack_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeSlack */ .k)]);
    return {
        ...ports,
        git: { ...ports.git, revert: async (request) => await ports.git.revert({ ...request, reason: redact(request.reason) }) },
        configRepository: { ...ports.configRepository, commit: async (state, change) => await ports.configRepository.commit(state, { ...change, message: redact(change.message) }) },
        messages: { post: async (url, body, signal) => { await ports.messages.post(url, (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactJsonObject */ .Dj)(body, redact), signal); } },
    };
}
async function connectArgocd(settings, { clock, signal }, transport) {
    const { server, token, username, password, headers } = settings.argocd;
    const { createArgocdClient } = await __nccwpck_require__.e(/* import() */ 665).then(__nccwpck_require__.bind(__nccwpck_require__, 1665));
    return createArgocdClient({
        transport,
        clock,
        signal,
        headers,
        allowHttp: settings.allowHttp,
        // Without a server only a dry run gets here, and it asks nobody.
        serverUrl: server ?? 'https://argocd-server-is-not-set.invalid',
        auth: token === undefined
            ? { kind: 'session', username: username ?? '', password: password ?? '' }
            : { kind: 'token', token },
    });
}
class UnreadableFile extends Error {
}
/** PEM text as it is, or the text of the file that a path names. */
function pem(input, value) {
    if (value === undefined || value.includes('-----BEGIN'))
        return value;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(value, 'utf8');
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
/** Inputs that a plan which reaches Argo CD cannot do without. */
function checkConnection(settings) {
    const { server, token, username, password } = settings.argocd;
    const problems = [];
    if (server === undefined) {
        problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'the input argocd-server is not set', hint: 'set argocd-server (or ARGOCD_SERVER) to the host or URL of Argo CD' });
    }
    if (token === undefined && (username === undefined || password === undefined)) {
        problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'no way to log in to Argo CD is given', hint: 'set argocd-auth-token (or ARGOCD_AUTH_TOKEN), or argocd-username and argocd-password' });
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
/******/ 		792: 0
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
  om: () => (/* reexport */ adapter_error.AdapterError),
  no: () => (/* reexport */ assess/* assess */.no),
  gg: () => (/* reexport */ deploy),
  hS: () => (/* reexport */ run_record/* exitCodes */.h),
  j$: () => (/* reexport */ problem/* formatLocation */.j),
  Cs: () => (/* reexport */ problem/* hasErrors */.C),
  sp: () => (/* reexport */ jobSummary),
  H3: () => (/* reexport */ osoplogYaml),
  hM: () => (/* reexport */ parse/* parseWorkflow */.h),
  t5: () => (/* reexport */ plan.planWorkflow),
  GF: () => (/* reexport */ problemCodes),
  sb: () => (/* reexport */ readSettings),
  Fo: () => (/* reexport */ run_plan.runPlan),
  rE: () => (/* reexport */ version),
  l1: () => (/* reexport */ workflowMermaid)
});

// EXTERNAL MODULE: ./build/compiled/adapters/clock.js + 1 modules
var clock = __nccwpck_require__(8731);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __nccwpck_require__(1179);
;// CONCATENATED MODULE: ./build/compiled/core/report/osoplog.js

const nodeStatuses = {
    // What a run never came to is, to OSOP, not reached.
    pending: 'BLOCKED',
    running: 'RUNNING',
    succeeded: 'COMPLETED',
    failed: 'FAILED',
    skipped: 'SKIPPED',
    blocked: 'BLOCKED',
    planned: 'DRY_RUN',
    cancelled: 'ERROR',
};
const runStatuses = {
    succeeded: 'COMPLETED',
    'nothing-to-do': 'COMPLETED',
    superseded: 'COMPLETED',
    planned: 'DRY_RUN',
    'rolled-back': 'FAILED',
    failed: 'FAILED',
    refused: 'BLOCKED',
    cancelled: 'FAILED',
    unknown: 'FAILED',
};
/** OSOP's word for what started a run on GitHub, by the name of the event. */
function triggerTypeOf(githubEvent) {
    switch (githubEvent) {
        case 'push':
            return 'git_push';
        case 'schedule':
            return 'cron';
        case 'workflow_dispatch':
            return 'manual';
        case 'repository_dispatch':
            return 'api';
        default:
            return 'event';
    }
}
/** The run as an OSOP execution log (`osoplog.schema.json`, OSOP 1.0), ready to be written as JSON or YAML. */
function osoplogOf({ record, trigger, workflowHash, toolVersion }) {
    return defined({
        osoplog_version: '1.0',
        run_id: record.runId,
        workflow_id: record.workflow.id,
        workflow_hash: workflowHash,
        mode: record.dryRun ? 'dry_run' : 'live',
        status: runStatus(record),
        trigger: defined({ type: trigger.type, actor: trigger.actor, timestamp: trigger.timestamp?.toISOString(), source: trigger.source }),
        started_at: record.startedAt.toISOString(),
        ended_at: record.endedAt.toISOString(),
        duration_ms: wholeMs(record.durationMs),
        runtime: { agent: 'osop-argocd', agent_version: toolVersion, source: 'executor' },
        node_records: record.nodes.flatMap((node) => nodeRecords(node)),
        result_summary: [(0,run_record/* verdictOf */.V)(record), ...record.notices].join('\n'),
        'x-osop-argocd': defined({
            result: record.result,
            exit_code: record.exitCode,
            commit_sha: record.commitSha,
            previous_sha: record.previousSha,
            revert_sha: record.revertSha,
            rollback_strategy: record.rollbackStrategy,
        }),
    });
}
/**
 * `osoplogOf` as the text of an `.osoplog.yaml` file. Strings are quoted: readers of YAML 1.1 take bare
 * times, `on` and the like for something else.
 */
async function osoplogYaml(facts) {
    const { stringify } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    return stringify(osoplogOf(facts), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
}
function runStatus(record) {
    const status = runStatuses[record.result];
    if (status === 'COMPLETED' && record.dryRun)
        return 'DRY_RUN';
    if (status === 'FAILED' && record.result !== 'cancelled' && record.nodes.some((node) => node.timedOut && node.status === 'failed'))
        return 'TIMEOUT';
    return status;
}
/** A node's record and, after it, those of the sub-workflow that it ran. */
function nodeRecords(node, parent) {
    const errors = node.problems.filter((problem) => problem.severity === 'error');
    const own = defined({
        node_id: node.id,
        node_type: node.type,
        attempt: node.attempts > 0 ? node.attempts : undefined,
        status: node.status === 'failed' && node.timedOut ? 'TIMEOUT' : nodeStatuses[node.status],
        started_at: node.startedAt?.toISOString(),
        ended_at: node.endedAt?.toISOString(),
        duration_ms: node.attempts > 0 ? wholeMs(node.durationMs) : undefined,
        outputs: Object.keys(node.outputs).length > 0 ? node.outputs : undefined,
        error: errors.length > 0 ? errors.map((problem) => `${problem.code} ${problem.message}`).join('\n') : undefined,
        reason: node.note ?? (node.status === 'pending' ? 'the run ended before it' : undefined),
        parent_id: parent?.id,
        spawn_index: parent?.place,
    });
    return [own, ...node.children.flatMap((child, place) => nodeRecords(child, { id: node.id, place }))];
}
function wholeMs(milliseconds) {
    return Math.max(0, Math.round(milliseconds));
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __nccwpck_require__(9898);
;// CONCATENATED MODULE: ./build/compiled/core/report/redact-record.js

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
        validation: record.validation === undefined ? undefined : (0,report_redact/* redactJsonObject */.Dj)(record.validation, redact),
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
            };
        case 'node-started':
            return { ...event, node: redact(event.node), purpose: redact(event.purpose) };
        case 'progress':
            return { ...event, node: redact(event.node), message: redact(event.message) };
        case 'node-finished':
            return { ...event, node: redact(event.node), problems: redactProblems(event.problems, redact), note: redactMaybe(event.note, redact) };
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
function redactWorkflow(workflow, redact) {
    return { id: redact(workflow.id), name: redact(workflow.name), file: redact(workflow.file) };
}
function redactNode(node, redact) {
    return {
        ...node,
        id: redact(node.id),
        purpose: redact(node.purpose),
        outputs: (0,report_redact/* redactJsonObject */.Dj)(node.outputs, redact),
        produced: (0,report_redact/* redactJsonObject */.Dj)(node.produced, redact),
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
        causes: app.causes.map(redact),
    };
}
function redactMaybe(text, redact) {
    return text === undefined ? undefined : redact(text);
}

;// CONCATENATED MODULE: ./build/compiled/version.js
/** Version of the package; a test keeps it equal to `package.json`. */
const version = '0.1.0';

// EXTERNAL MODULE: ./build/compiled/wiring.js
var wiring = __nccwpck_require__(8906);
;// CONCATENATED MODULE: ./build/compiled/commands/execute.js








/** Carries out `run` or `rehearse` for the action, the CLI or a library user. */
async function execute(settings, host, report) {
    const redact = (0,report_redact/* createRedactor */.lY)(settings.secrets);
    const tell = (event) => { report(redactEvent(event, redact)); };
    const result = settings.command === 'rehearse'
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(669), __nccwpck_require__.e(761)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2761))).rehearse(settings, host, tell)
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(669), __nccwpck_require__.e(811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5811))).run(settings, host, tell);
    const record = redactRecord(result.record, redact);
    const osoplog = await writeOsoplog({ ...result, record }, { settings, host });
    if ('path' in osoplog)
        return { ...result, record, osoplog: osoplog.path };
    const problems = [...record.problems, { code: 'OSOP-INPUT-004', severity: 'warning', message: osoplog.message, hint: 'set osoplog to a path that can be written' }];
    return { ...result, record: { ...record, problems }, osoplog: undefined };
}
async function writeOsoplog({ record, trigger, workflowHash }, { settings, host }) {
    const path = settings.osoplog === undefined
        ? (0,external_node_path_.join)(host.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), '.osop', `${fileName(record)}.osoplog.yaml`)
        : (0,external_node_path_.resolve)((0,wiring/* workspaceRoot */.oS)(settings, host), settings.osoplog);
    const text = await osoplogYaml({
        record,
        trigger: triggerFacts(trigger, record),
        ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
        toolVersion: version,
    });
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600 });
        return { path };
    }
    catch (error) {
        return { message: `the OSOP log could not be written: ${error.message}` };
    }
}
function fileName(record) {
    return `${record.workflow.id.replace(/[^\w.-]+/g, '-').slice(0, 80)}-${record.runId}`;
}
function triggerFacts(trigger, record) {
    return {
        type: trigger.event === undefined ? 'manual' : triggerTypeOf(trigger.event),
        timestamp: record.startedAt,
        source: trigger.system === undefined ? 'cli' : `${trigger.system}-ci`,
        ...(trigger.actor === undefined ? {} : { actor: trigger.actor }),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __nccwpck_require__(3173);
;// CONCATENATED MODULE: ./build/compiled/inputs.js
/** The commands that a user can type. */
const commandNames = ['run', 'validate', 'rehearse', 'graph'];
/** One line on each command, for `--help` and the README. */
const commandSummaries = {
    run: 'carries out the OSOP workflow: validate, sync, gate on health, roll back on failure, notify',
    validate: 'checks workflow files and Kubernetes manifests, raw and rendered, offline and to the line; changes nothing',
    rehearse: 'carries it out against an embedded Argo CD and a throw-away git server; changes nothing real',
    graph: 'prints the workflow as a Mermaid flowchart',
};
/** The scenarios of `rehearse`. */
const scenarios = ['healthy', 'degraded', 'sync-failed', 'timeout', 'auto-sync', 'busy', 'window', 'flapping'];
const every = commandNames;
const deploying = ['run', 'rehearse'];
const real = ['run'];
const validating = ['run', 'rehearse', 'validate'];
const onlyValidate = ['validate'];
/** Every input that works so far. Names, meanings and defaults are a contract: add, never rename. */
const inputs = [
    { name: 'command', type: 'choice', default: 'run', group: 'general', commands: every, choices: commandNames, description: 'What to do' },
    { name: 'workflow', type: 'text', default: '', group: 'general', commands: every, description: 'Path of the OSOP workflow; else the first of `.github/*.osop.yaml`, `.osop/*.osop.yaml`, `*.osop.yaml`; else the built-in one' },
    { name: 'workflow-inputs', type: 'map', default: '', group: 'general', commands: every, description: 'YAML or JSON map that becomes `inputs.*` of the workflow' },
    { name: 'variables', type: 'variables', default: '', group: 'general', commands: every, description: '`NAME=value` lines that templates may use as `{{NAME}}`; nothing else of the environment is visible to a workflow file' },
    { name: 'dry-run', type: 'boolean', default: 'false', group: 'general', commands: deploying, description: 'Plan, validate and print; change nothing' },
    { name: 'allow-commands', type: 'boolean', default: 'false', group: 'general', commands: every, description: '`cli` nodes may run programs of the runner, without secrets in their environment' },
    { name: 'approve', type: 'lines', default: '', group: 'general', commands: deploying, description: 'Ids of nodes that a person has approved; without it the run stops before such a node' },
    { name: 'timeout', type: 'seconds', default: '1800', group: 'general', commands: deploying, description: 'Seconds for the whole run' },
    { name: 'working-directory', type: 'text', default: '.', group: 'general', commands: every, description: 'Folder of the checkout' },
    { name: 'allow-http', type: 'boolean', default: 'false', group: 'general', commands: real, description: 'Allow plain http beyond loopback hosts (warns)' },
    { name: 'osoplog', type: 'text', default: '', group: 'general', commands: deploying, description: 'Path of the `.osoplog.yaml` record of the run; else in the runner\'s temporary folder' },
    { name: 'argocd-server', type: 'text', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_SERVER', description: 'Host or URL of the Argo CD server, root path allowed' },
    { name: 'argocd-auth-token', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_AUTH_TOKEN', description: 'API or project token' },
    { name: 'argocd-username', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'User for a session login instead of a token' },
    { name: 'argocd-password', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_PASSWORD', description: 'Password for the session login' },
    { name: 'argocd-ca-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Certificate authority of the server: PEM text or path' },
    { name: 'argocd-client-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Client certificate: PEM text or path' },
    { name: 'argocd-client-key', type: 'secret', default: '', group: 'Argo CD', commands: real, description: 'Key of the client certificate: PEM text or path' },
    { name: 'argocd-insecure-skip-tls-verify', type: 'boolean', default: 'false', group: 'Argo CD', commands: real, description: 'Do not check the server\'s certificate (warns)' },
    { name: 'argocd-headers', type: 'lines', default: '', group: 'Argo CD', commands: real, description: 'Extra request headers, `Name: value` lines' },
    { name: 'app', type: 'text', default: '', group: 'Argo CD', commands: every, description: 'Application to deploy, for the built-in workflow and as `${inputs.app}`; `namespace/name` for one in another namespace' },
    { name: 'prune', type: 'boolean', default: 'false', group: 'sync', commands: deploying, description: 'Delete resources that are no longer in git' },
    { name: 'on-operation-in-progress', type: 'choice', default: 'wait', choices: ['wait', 'terminate', 'fail'], group: 'sync', commands: deploying, description: 'What to do about a running operation of somebody else' },
    { name: 'health-timeout', type: 'seconds', default: '600', group: 'gate', commands: deploying, description: 'Seconds to become healthy; a node\'s own timeout_sec counts too, the shorter wins' },
    { name: 'stable-for', type: 'seconds', default: '5', group: 'gate', commands: deploying, description: 'Seconds that health must hold' },
    { name: 'degraded-grace', type: 'seconds', default: '30', group: 'gate', commands: deploying, description: 'Seconds that a Degraded may last before it is believed' },
    { name: 'allow-suspended', type: 'boolean', default: 'false', group: 'gate', commands: deploying, description: 'Accept Suspended (a paused rollout) as healthy' },
    { name: 'config-repository', type: 'text', default: '', group: 'config repo', commands: real, description: '`owner/name` or URL of the config repository; else the one that is checked out' },
    { name: 'config-branch', type: 'text', default: '', group: 'config repo', commands: real, description: 'Its branch; else that of the event or checkout' },
    { name: 'config-path', type: 'text', default: '', group: 'config repo', commands: deploying, description: 'Folder of it that counts, from its root; for `rehearse`, the folder of your manifests to rehearse with, from working-directory' },
    { name: 'config-token', type: 'secret', default: '', group: 'config repo', commands: real, description: 'Token to fetch from and push to it with; else `github-token` for a URL in config-repository, and the credentials of the checkout' },
    { name: 'rollback', type: 'choice', default: 'auto', choices: ['auto', 'git-revert', 'argocd', 'none'], group: 'rollback', commands: deploying, description: 'On failure: `auto` is a git revert where auto-sync is on, else Argo CD\'s rollback' },
    { name: 'fail-on-rollback', type: 'boolean', default: 'true', group: 'rollback', commands: deploying, description: 'A deployment that was rolled back is a failure' },
    { name: 'manifests', type: 'lines', default: '', group: 'validate', commands: onlyValidate, description: 'Files, folders and globs to check, below working-directory; else all of it' },
    { name: 'changed-only', type: 'boolean', default: 'true', group: 'validate', commands: validating, description: 'Validate what the event changed, not everything; without an event of a CI system everything is checked' },
    { name: 'kubernetes-version', type: 'lines', default: '', group: 'validate', commands: validating, description: 'Kubernetes minors to check against, such as `1.34`; else the newest that is known' },
    { name: 'schema-location', type: 'lines', default: '', group: 'validate', commands: validating, description: 'Where schemas are looked for, in this order: paths and https URLs with kubeconform\'s variables, and `default` for the embedded schemas and the definitions in the repository; else `default` alone' },
    { name: 'strict', type: 'boolean', default: 'true', group: 'validate', commands: validating, description: 'Unknown fields are errors' },
    { name: 'skip', type: 'lines', default: '', group: 'validate', commands: validating, description: 'Kinds that are not checked: `Kind`, `group/version/Kind` or `Kind/name`' },
    { name: 'reject', type: 'lines', default: '', group: 'validate', commands: validating, description: 'Kinds that must not be there, in the same notation' },
    { name: 'ignore-missing-schemas', type: 'boolean', default: 'false', group: 'validate', commands: validating, description: 'Pass over kinds without a schema; they are counted as skipped' },
    { name: 'policies', type: 'text', default: 'baseline', group: 'validate', commands: validating, description: '`none`, `baseline`, `strict`, or ids with severities: `baseline, probes-missing=error, host-network-or-port=off`' },
    { name: 'render', type: 'choice', default: 'auto', choices: ['auto', 'helm', 'kustomize', 'none'], group: 'validate', commands: onlyValidate, description: 'Overlays and charts to render with the tools on PATH, and to check' },
    { name: 'github-token', type: 'secret', default: '', group: 'GitHub', commands: real, env: 'GITHUB_TOKEN', description: 'Token of the job' },
    { name: 'sarif-file', type: 'text', default: '', group: 'GitHub', commands: onlyValidate, description: 'Path to write the findings to as SARIF, for code scanning' },
    { name: 'annotations', type: 'boolean', default: 'true', group: 'GitHub', commands: validating, description: 'Annotate the lines that caused a failure' },
    { name: 'summary', type: 'boolean', default: 'true', group: 'GitHub', commands: validating, description: 'Write the job summary' },
    { name: 'slack-webhook-url', type: 'secret', default: '', group: 'notify', commands: real, env: 'SLACK_WEBHOOK_URL', description: 'Slack incoming webhook; a workflow file may use it only as the whole `url: "{{SLACK_WEBHOOK_URL}}"` of an api node' },
    { name: 'scenario', type: 'choice', default: 'healthy', choices: scenarios, group: 'rehearse', commands: ['rehearse'], description: 'What happens to the rehearsed deployment' },
];
/** Outputs of the action, as `--format json` names them too. */
const outputs = (/* unused pure expression or super */ null && ([
    ['result', '`succeeded`, `nothing-to-do`, `planned`, `rolled-back`, `failed`, `refused`, `superseded`, `cancelled` or `unknown`'],
    ['commit-sha', 'Commit that was deployed'],
    ['previous-sha', 'Commit before it'],
    ['revert-sha', 'Commit that reverted it'],
    ['changed-files', 'Files that the commit changed (JSON array)'],
    ['apps', 'Applications (JSON): name, namespace, result, sync, health, revision, url, seconds, causes'],
    ['sync-status', 'Sync status of the first application'],
    ['health-status', 'Health of the first application'],
    ['revision', 'Revision that the first application runs'],
    ['rollback-strategy', '`argocd` or `git-revert`, where something was rolled back'],
    ['validation', 'Outcome of manifest validation (JSON): valid, checked, invalid, skipped, errors'],
    ['problems', 'Problems (JSON): code, severity, message, file, line, column, hint'],
    ['osoplog', 'Path of the OSOP execution log'],
    ['sarif-file', 'Path of the SARIF file'],
]));

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
            caCert: reader.text('argocd-ca-cert'),
            clientCert: reader.text('argocd-client-cert'),
            clientKey: reader.text('argocd-client-key'),
            skipTlsVerify: reader.boolean('argocd-insecure-skip-tls-verify'),
            headers: reader.headers('argocd-headers'),
        },
        app: reader.text('app'),
        prune: reader.boolean('prune'),
        onOperationInProgress: reader.choice('on-operation-in-progress'),
        healthTimeoutSec: reader.seconds('health-timeout', 1),
        stableForSec: reader.seconds('stable-for', 0),
        degradedGraceSec: reader.seconds('degraded-grace', 0),
        allowSuspended: reader.boolean('allow-suspended'),
        configRepository: reader.text('config-repository'),
        configBranch: reader.text('config-branch'),
        configPath: reader.folder('config-path'),
        configToken: reader.text('config-token'),
        githubToken: reader.text('github-token'),
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
    /** A folder without `./` before and `/` behind it; empty for none, and for `.`. */
    folder(name) {
        const value = this.text(name) ?? '';
        const folder = value.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
        if (folder.split('/').includes('..'))
            this.refuse(name, value, 'leads outside', 'name a folder of the repository, such as k8s/production');
        return folder === '.' ? '' : folder;
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
        const { readYaml } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5410));
        const { documents, problems } = readYaml(text, name);
        const value = documents[0]?.value ?? null;
        if (problems.length === 0 && documents.length === 1 && (0,json/* isJsonObject */.O)(value))
            return value;
        this.refuse(name, undefined, `is not a YAML or JSON map${problems[0] === undefined ? '' : `: ${problems[0].message}`}`, 'write for example `app: web`');
        return {};
    }
    /** Secret values, and the values of extra headers, which usually carry one. */
    secrets() {
        const given = inputs.filter((spec) => spec.type === 'secret').map((spec) => this.text(spec.name));
        return [...given, ...Object.values(this.headers('argocd-headers'))].flatMap((value) => (value === undefined || value === '' ? [] : [value]));
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
const specs = new Map(inputs.map((spec) => [spec.name, spec]));
function specOf(name) {
    const spec = specs.get(name);
    if (spec === undefined)
        throw new Error(`no input named ${name}`);
    return spec;
}

;// CONCATENATED MODULE: ./build/compiled/deploy.js




/**
 * Runs or rehearses a workflow as the action does. Resolves with the record however it ends, or with the
 * problems when the inputs themselves are wrong; rejects only for a bug.
 */
async function deploy(options) {
    const env = options.env ?? (0,wiring/* machineEnvironment */.R5)();
    const { settings, problems } = await readSettings(options.inputs, env);
    if (settings === undefined)
        return { problems };
    if (settings.command === 'graph' || settings.command === 'validate') {
        return { problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message: `deploy cannot carry out the command ${settings.command}`, hint: 'plan with planWorkflow and draw with workflowMermaid; validate with ManifestChecker' }] };
    }
    const host = {
        env,
        clock: options.clock ?? (0,clock/* createSystemClock */.g)(),
        signal: options.signal ?? new AbortController().signal,
        handlers: options.handlers ?? [],
        folder: options.folder ?? '.',
    };
    const { record } = await execute(settings, host, options.report ?? (() => undefined));
    return { record };
}

// EXTERNAL MODULE: ./build/compiled/core/workflow/plan.js + 20 modules
var plan = __nccwpck_require__(2709);
// EXTERNAL MODULE: ./build/compiled/core/workflow/parse.js + 7 modules
var parse = __nccwpck_require__(6125);
// EXTERNAL MODULE: ./build/compiled/engine/run-plan.js + 48 modules
var run_plan = __nccwpck_require__(4319);
// EXTERNAL MODULE: ./build/compiled/core/argocd/assess.js + 1 modules
var assess = __nccwpck_require__(7378);
// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __nccwpck_require__(9619);
;// CONCATENATED MODULE: ./build/compiled/core/problem-codes.js
/**
 * Every problem code with its one-line meaning. The README's table is generated from here,
 * and a test checks that each code has a fixture.
 */
const problemCodes = {
    'OSOP-ARGOCD-001': 'Argo CD could not be asked, or gave an answer that cannot be used.',
    'OSOP-ARGOCD-002': 'Argo CD refused: permission, authentication, a sync window or a setting.',
    'OSOP-ARGOCD-003': 'The sync operation failed.',
    'OSOP-ARGOCD-004': 'Another operation is in progress on the application.',
    'OSOP-ARGOCD-005': 'The sync did not finish in time.',
    'OSOP-ARGOCD-006': 'The application has several git sources, or hydrated ones, which this version cannot deploy.',
    'OSOP-DOC-001': 'A workflow file does not hold exactly one workflow.',
    'OSOP-DOC-002': 'A property that OSOP requires is missing.',
    'OSOP-DOC-003': 'A property is not known to OSOP.',
    'OSOP-DOC-004': 'A value has a type or form that OSOP does not allow.',
    'OSOP-DOC-005': 'The version of OSOP is not supported.',
    'OSOP-DOC-006': 'The version of OSOP is newer than the one this was made for.',
    'OSOP-DOC-007': 'A workflow that extends another cannot be carried out.',
    'OSOP-DOC-008': 'An edge gives two different conditions.',
    'OSOP-DOC-009': 'A limit of loop rounds is not a whole number of at least 1.',
    'OSOP-DOC-010': 'Two nodes have the same id.',
    'OSOP-DOC-011': 'An edge leads from or to a node that does not exist.',
    'OSOP-DOC-012': 'Nodes lead back to themselves without a loop edge.',
    'OSOP-DOC-013': 'A conditional edge has no condition.',
    'OSOP-DOC-014': 'A switch edge has no cases.',
    'OSOP-DOC-015': 'A switch edge has no expression.',
    'OSOP-DOC-016': 'A loop edge has neither `for_each` nor `when`.',
    'OSOP-DOC-017': 'A loop edge does not lead back to an earlier node.',
    'OSOP-DOC-018': 'A node can never be reached.',
    'OSOP-DOC-019': 'A workflow has no node to begin with.',
    'OSOP-DOC-020': 'An edge has a mode that cannot be carried out.',
    'OSOP-DOC-021': 'The number of branches to wait for is missing or too large.',
    'OSOP-DOC-022': 'The edges into a node are joined in different ways.',
    'OSOP-DOC-023': 'A join mode has no effect.',
    'OSOP-DOC-024': 'A node leads to itself without a loop.',
    'OSOP-DOC-025': 'An edge is given twice.',
    'OSOP-DOC-026': 'No earlier node gives an input that a node declares.',
    'OSOP-DOC-027': 'Two nodes give the same output.',
    'OSOP-DOC-028': 'The name of a loop variable cannot be used in expressions.',
    'OSOP-DOC-029': 'A workflow has too many nodes or edges.',
    'OSOP-EXPR-001': 'An expression cannot be read as CEL.',
    'OSOP-EXPR-002': 'An expression or template names something that is not known there.',
    'OSOP-EXPR-003': 'A template cannot be read.',
    'OSOP-EXPR-004': 'An expression or template has no value at run time.',
    'OSOP-GATE-001': 'The application is degraded.',
    'OSOP-GATE-002': 'The application did not become healthy in time.',
    'OSOP-GATE-003': 'The application was superseded, deleted or created anew while it was waited for.',
    'OSOP-GIT-001': 'The commit of this run cannot be read from git.',
    'OSOP-INPUT-001': 'An input has a value that cannot be used.',
    'OSOP-INPUT-002': 'An input or command is not known.',
    'OSOP-INPUT-003': 'An input that is needed is missing.',
    'OSOP-INPUT-004': 'A file that an input names cannot be read.',
    'OSOP-INPUT-005': 'The event that started the run must not deploy.',
    'OSOP-INPUT-006': 'A setting makes a connection less safe.',
    'OSOP-MANIFEST-001': 'A manifest has no usable apiVersion, kind or name.',
    'OSOP-MANIFEST-002': 'A manifest could not be checked.',
    'OSOP-MANIFEST-003': 'A manifest does not fit its schema.',
    'OSOP-MANIFEST-004': 'There is no schema for a kind: the manifest was not checked.',
    'OSOP-MANIFEST-005': 'A manifest is of a kind that is rejected by input.',
    'OSOP-MANIFEST-006': 'An overlay or chart could not be rendered.',
    'OSOP-NOTIFY-001': 'A message could not be delivered. It never fails a deployment.',
    'OSOP-PLAN-001': 'A node has a type that cannot be executed here.',
    'OSOP-PLAN-002': 'A node asks for an action, tool or address that cannot be executed here.',
    'OSOP-PLAN-003': 'A node names a repository that is not the config repository of this run.',
    'OSOP-PLAN-004': 'A node names a branch that is not the one of this run.',
    'OSOP-PLAN-005': 'A node does not name its Argo CD application.',
    'OSOP-PLAN-006': 'The number of steps to roll back is not a whole number of at least 1.',
    'OSOP-PLAN-007': 'A secret that a node needs is not bound by an input.',
    'OSOP-PLAN-008': 'A cli node is not allowed to run.',
    'OSOP-PLAN-009': 'A shell command holds a template.',
    'OSOP-PLAN-010': 'A sub-workflow cannot be found.',
    'OSOP-PLAN-011': 'A sub-workflow contains itself, or is nested too deep.',
    'OSOP-POLICY-001': 'A manifest breaks a policy.',
    'OSOP-ROLLBACK-001': 'There is no healthy revision to roll back to.',
    'OSOP-ROLLBACK-002': 'The rollback failed, or could not be verified.',
    'OSOP-RUN-001': 'A step did not finish in time.',
    'OSOP-RUN-002': 'The run was cancelled.',
    'OSOP-RUN-003': 'A success criterion of a node does not hold.',
    'OSOP-RUN-004': 'A loop did not end within its limit.',
    'OSOP-RUN-005': 'A node waits for the approval of a person.',
    'OSOP-RUN-006': 'A program of a cli node, or a handler of a library user, failed.',
    'OSOP-RUN-007': 'A sub-workflow rolled back what it was run for.',
    'OSOP-YAML-001': 'A file cannot be read as YAML or JSON.',
    'OSOP-YAML-002': 'A file is too large to be read.',
    'OSOP-YAML-003': 'A file is nested too deeply.',
    'OSOP-YAML-004': 'A YAML alias names nothing, names itself, or expands to too much.',
    'OSOP-YAML-005': 'A key is given twice.',
    'OSOP-YAML-006': 'A YAML value has no counterpart in JSON.',
    'OSOP-YAML-007': 'A file holds too many documents.',
    'OSOP-YAML-008': 'A YAML tag is not known and has no effect.',
};

;// CONCATENATED MODULE: ./build/compiled/core/report/untrusted-text.js
/** A line end in any form that a terminal, a runner or .NET's readers take for one. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const lineEnds = new RegExp(lineEnd, 'gu');
/** CSI (colours, cursor) and OSC (titles, links) sequences, and the two-character escapes. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const ansiSequences = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\u009D]*(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]*[0-Z\\^-~]/gu;
/** What is left of control characters, lone surrogates, and the marks that reverse the direction of text. */
const invisible = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const zeroWidthSpace = '&#8203;';
/**
 * Text of other people as a piece of a log: free of control characters and escape sequences, and no
 * line of it is a command to a CI runner. GitHub's obeys `::name::` after optional white space at the
 * start of a line and `##[name]` anywhere in one (`src/Runner.Common/ActionCommand.cs` of
 * actions/runner); Azure and TeamCity obey `##name[`. Further lines are indented by two spaces.
 */
function forLog(text) {
    return text.split(lineEnd).map(safeLine).join('\n  ');
}
/** As `forLog`, but always one line, of at most `max` characters. */
function forLogLine(text, max = Number.POSITIVE_INFINITY) {
    return safeLine(cut(visible(text).trim(), max));
}
/**
 * Text of other people inside a line of GitHub's Markdown: shown letter by letter, so that no HTML, link,
 * image, emphasis, formula, mention, reference to an issue or emoji comes of it. Line ends become spaces.
 * Characters are given as entities, which have no meaning as syntax, also in tables
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references). Mentions, issues and
 * emoji are looked for in the finished HTML, and are broken by a space of no width instead.
 */
function forMarkdown(text) {
    return visible(text)
        .replace(/[&<>"'\\`*~[\]|$]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '&#95;')
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\b(www)\./giu, '$1&#46;')
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${zeroWidthSpace}`)
        .replace(/(?<!&)#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/\b(GH-)(?=\d)/giu, `$1${zeroWidthSpace}`)
        .replace(/:(?=[\w+-]+:)/g, `:${zeroWidthSpace}`)
        .replace(/^ *[#+=-]/, (start) => entity(start.trim()))
        .replace(/^ *(\d+)([.)])/, (_start, digits, mark) => `${digits}${entity(mark)}`);
}
/**
 * Text of other people as a code span, whose fence is longer than any run of backticks in it. A `|`
 * cannot stand in a code span both inside and outside of a table; text with one becomes a `<code>` element.
 */
function forMarkdownCode(text) {
    const line = visible(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${forMarkdown(line)}</code>`;
    const fence = fenceFor(line, 1);
    const space = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${space}${line}${space}${fence}`;
}
/** A run of at least `shortest` backticks that the text does not hold, to fence it with. */
function fenceFor(text, shortest) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    return '`'.repeat(longest < shortest ? shortest : longest + 1);
}
/**
 * Text of other people inside a quoted Mermaid label. Everything that is syntax to Mermaid, to the
 * Markdown that it reads in labels, or to its directives becomes a `#NN;` entity
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters). Its lexer takes a
 * line that holds `direction TB` anywhere, also in quotes, for a statement.
 */
function forMermaid(text) {
    return visible(text)
        .trim()
        .replace(/[^\p{L}\p{M}\p{N} .,/_=?!'-]/gu, mermaidEntity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '#95;')
        .replace(/direction(?=\s)/g, (word) => `${mermaidEntity(word.charAt(0))}${word.slice(1)}`)
        .replace(/^[-=]/, mermaidEntity)
        .replace(/^(\d+)\./, '$1#46;');
}
/** The first `max` characters; the last of them is `…` where something was cut off. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, max * 2 + 2));
    return characters.length <= max ? text : `${characters.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/** Text that UTF-8 can carry: half of a surrogate pair, which YAML can write as `"\\uD800"`, becomes a replacement character. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\uFFFD');
}
/** One line without anything that a reader would not see. */
function visible(text) {
    return clean(text.replace(lineEnds, ' ')).replace(/\t/g, ' ');
}
function clean(line) {
    return line.replace(ansiSequences, '').replace(invisible, (character) => (character === '\t' ? character : '\uFFFD'));
}
function safeLine(line) {
    return clean(line)
        .replace(/^([\s\p{Cf}]*)::/u, '$1\\::')
        .replace(/##(\w*)\[/gu, '##$1\\[');
}
function entity(character) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return named[character] ?? `&#${character.codePointAt(0)};`;
}
/** Signs outside ASCII mean nothing to Mermaid and stay readable in the source. */
function mermaidEntity(character) {
    const code = character.codePointAt(0) ?? 0;
    return code > 127 ? character : `#${code};`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/markdown-blocks.js

/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
function markdownLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? forMarkdown(text) : `[${forMarkdown(text)}](${href})`;
}
/** A link whose text is a code span. */
function codeLink(text, url) {
    const href = safeHref(url);
    return href === undefined ? forMarkdownCode(text) : `[${forMarkdownCode(text)}](${href})`;
}
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
function markdownMessage(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, place) => (place % 2 === 1 ? forMarkdownCode(part) : forMarkdown(part)))
        .join('');
}
/** A table of which as many rows are kept as fit; a line below tells how many did not. Cells are Markdown. */
function fitTable(header, { items, budget }, cellsOf) {
    const head = [tableLine(header), `|${' --- |'.repeat(header.length)}`];
    const kept = keepWithin({ items, budget }, (item) => tableLine(cellsOf(item)));
    return [...head, ...kept, ...(kept.length === items.length ? [] : ['', `… and ${items.length - kept.length} more`])].join('\n');
}
/** A list with as many items as fit, and one more that tells how many did not. `start` is what each line begins with. */
function fitList(start, { items, budget }, markdownOf) {
    const kept = keepWithin({ items, budget }, (item) => `${start}${markdownOf(item)}`);
    return [...kept, ...(kept.length === items.length ? [] : [`${start}… and ${items.length - kept.length} more`])].join('\n');
}
function tableLine(cells) {
    return `| ${cells.join(' | ')} |`;
}
function keepWithin({ items, budget }, lineOf) {
    const kept = [];
    let room = budget;
    for (const item of items) {
        const line = lineOf(item);
        room -= bytesOf(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return kept;
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}
/** The address as it may stand in `(…)`, also in a table: nothing in it ends the link or the cell. */
function safeHref(url) {
    if (url === undefined || url.length > 2_000 || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (!['http:', 'https:'].includes(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
        return undefined;
    return parsed.href.replace(/[()<>[\]|\\`"'\s*_~@$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/compiled/core/report/words.js
/** The look of each node status; none is told by its colour alone. */
const statusLooks = {
    pending: { mark: '…', emoji: '⏳', tone: 'calm' },
    running: { mark: '▶', emoji: '▶️', tone: 'calm' },
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    skipped: { mark: '↷', emoji: '⏭️', tone: 'calm' },
    blocked: { mark: '!', emoji: '⛔', tone: 'warn' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
};
/** The look of each result. */
const resultLooks = {
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    'nothing-to-do': { mark: '✓', emoji: '✅', tone: 'good' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    'rolled-back': { mark: '↩', emoji: '⏪', tone: 'bad' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    refused: { mark: '!', emoji: '⛔', tone: 'warn' },
    superseded: { mark: '»', emoji: '⏭️', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
    unknown: { mark: '?', emoji: '❓', tone: 'bad' },
};
/** A duration for people: `0.4s`, `12.3s`, `2m 04s`, `1h 02m`. */
function formatDuration(milliseconds) {
    const tenths = Math.round(Math.max(0, milliseconds) / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)}s`;
    const seconds = Math.round(Math.max(0, milliseconds) / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}
/** The short form of a commit hash; other revisions (a tag, a chart version) stay as they are. */
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 8) : revision;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/summary.js




/** Bytes that each part may take; together well below the 1 MiB that GitHub takes for a step. */
const budgets = { notices: 60_000, next: 60_000, files: 60_000, apps: 150_000, nodes: 200_000, problems: 250_000 };
const maxLine = 1_000;
/** Longer diagrams are not drawn by GitHub. */
const maxMermaid = 50_000;
/**
 * A run in GitHub's Markdown for the job summary: the verdict, what must not be missed, what to do next,
 * then the details. Always below 1 MiB; where something is left out, it says how much.
 */
function jobSummary(options) {
    const { record } = options;
    return [
        `## ${resultLooks[record.result].emoji} ${inline(record.headline)}`,
        warnings(record),
        record.reason === undefined ? '' : `**Why:** ${inline(record.reason)}`,
        nextSteps(record),
        changes(options),
        applications(record),
        phases(record),
        problems(record),
        diagram(options.mermaid),
        footer(options),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function inline(text) {
    return markdownMessage(cut(text, maxLine));
}
function warnings({ notices }) {
    if (notices.length === 0)
        return '';
    return ['> [!WARNING]', fitList('> - ', { items: notices, budget: budgets.notices }, inline)].join('\n');
}
function nextSteps(record) {
    const errors = record.problems.filter(({ severity }) => severity === 'error');
    const hints = [...new Set(errors.map(({ hint }) => hint).filter((hint) => hint !== undefined))];
    if (hints.length === 0)
        return '';
    return ['**What to do next**', '', fitList('- ', { items: hints, budget: budgets.next }, inline)].join('\n');
}
function changes({ record, repositoryUrl }) {
    const commit = (sha) => sha === undefined ? undefined : codeLink(cut(shortRevision(sha), 80), repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${encodeURIComponent(sha)}`);
    const files = record.changedFiles.length;
    const facts = [
        ['Commit', commit(record.commitSha)],
        ['Before it', commit(record.previousSha)],
        ['Reverted by', commit(record.revertSha)],
        ['Rolled back by', record.rollbackStrategy === undefined ? undefined : { argocd: 'Argo CD', 'git-revert': 'git revert' }[record.rollbackStrategy]],
        ['Changed files', files === 0 ? undefined : String(files)],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
    if (facts.length === 0)
        return '';
    const names = fitList('- ', { items: record.changedFiles, budget: budgets.files }, (file) => forMarkdownCode(cut(file, maxLine)));
    const list = files === 0 ? [] : ['', '<details><summary>Files</summary>', '', names, '', '</details>'];
    return ['### What changed', '', ...facts, ...list].join('\n');
}
function applications({ apps }) {
    if (apps.length === 0)
        return '';
    const header = ['Application', 'Result', 'Sync', 'Health', 'Revision', 'Time', 'Causes'];
    return ['### Applications', '', fitTable(header, { items: apps, budget: budgets.apps }, appCells)].join('\n');
}
function appCells(app) {
    return [
        markdownLink(cut(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`, maxLine), app.url),
        `${resultLooks[app.result].emoji} ${app.result}`,
        app.sync ?? '–',
        app.health ?? '–',
        app.revision === undefined ? '–' : forMarkdownCode(cut(shortRevision(app.revision), 80)),
        formatDuration(app.seconds * 1000),
        app.causes.slice(0, 20).map((cause) => markdownMessage(cut(cause, 300))).concat(app.causes.length > 20 ? [`… and ${app.causes.length - 20} more`] : []).join('<br>'),
    ];
}
function phases({ nodes }) {
    if (nodes.length === 0)
        return '';
    return ['### Phases', '', fitTable(['Node', 'Outcome', 'Time', 'Note'], { items: nodes.flatMap((node) => withPaths(node, '')), budget: budgets.nodes }, phaseCells)].join('\n');
}
function withPaths(node, parent) {
    const path = `${parent}${cut(node.id, maxLine)}`;
    return [{ node, path }, ...node.children.flatMap((child) => withPaths(child, `${path} / `))];
}
function phaseCells({ node, path }) {
    const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
    const note = node.note ?? node.problems[0]?.message;
    return [
        forMarkdownCode(path),
        `${statusLooks[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`,
        node.attempts === 0 ? '–' : formatDuration(node.durationMs),
        [...attempts, ...(note === undefined ? [] : [inline(note)])].join('; '),
    ];
}
const severities = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
function problems(record) {
    if (record.problems.length === 0)
        return '';
    const order = ['error', 'warning', 'notice'];
    const items = order.flatMap((severity) => record.problems.filter((problem) => problem.severity === severity));
    return ['### Problems', '', fitTable(['Severity', 'Code', 'Where', 'What'], { items, budget: budgets.problems }, problemCells)].join('\n');
}
function problemCells({ severity, code, where, message, hint }) {
    return [
        severities[severity],
        code,
        where === undefined ? '' : forMarkdownCode(cut((0,problem/* formatLocation */.j)(where), maxLine)),
        [inline(message), ...(hint === undefined ? [] : [`<em>${inline(hint)}</em>`])].join('<br>'),
    ];
}
function diagram(mermaid) {
    if (mermaid === undefined)
        return '';
    if (mermaid.length >= maxMermaid)
        return '_The diagram of the workflow is too large to be drawn here._';
    const fence = fenceFor(mermaid, 3);
    return ['<details><summary>Diagram of the workflow</summary>', '', `${fence}mermaid`, mermaid.trimEnd(), fence, '', '</details>'].join('\n');
}
function footer({ record, workflowUrl }) {
    const workflow = markdownLink(cut(record.workflow.name, 200), workflowUrl);
    const file = record.workflow.file === '' ? '' : ` (${forMarkdownCode(cut(record.workflow.file, 300))})`;
    const run = `run ${forMarkdownCode(cut(record.runId, 100))}`;
    return [`Workflow ${workflow}${file}`, `${record.dryRun ? 'dry ' : ''}${run}`, formatDuration(record.durationMs)].join(' · ');
}

;// CONCATENATED MODULE: ./build/compiled/core/report/mermaid.js


/** Where Mermaid and GitHub give up (`maxTextSize`, `maxEdges`): https://mermaid.js.org/config/schema-docs/config.html */
const maxCharacters = 50_000;
const maxArrows = 500;
/** Room for the note on what was left out and for the classes. */
const reserve = 1_500;
/** Opening and closing of a node by what it does. */
const shapes = {
    commit: ['(["', '"])'],
    validate: ['[/"', '"/]'],
    sync: ['("', '")'],
    gate: ['{{"', '"}}'],
    rollback: ['[\\"', '"\\]'],
    notify: ['>"', '"]'],
    command: ['["', '"]'],
    approval: ['[/"', '"\\]'],
    workflow: ['[["', '"]]'],
    custom: ['["', '"]'],
};
/** Fill, border and text, each with enough contrast in GitHub's light and dark theme. */
const classes = {
    succeeded: 'fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#660018,stroke-width:3px',
    skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3',
    blocked: 'fill:#fff8c5,stroke:#9a6700,color:#4d2d00',
    planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    cancelled: 'fill:#fff1e5,stroke:#bc4c00,color:#471700',
};
/**
 * A workflow as a Mermaid flowchart of less than 50,000 characters. With a record, nodes carry symbol,
 * colour and time of their outcome, and the edges that were taken are thick, the others dotted.
 * No id of the file becomes syntax: nodes are called `n0`, `n1`, ….
 */
function workflowMermaid(workflow, record) {
    const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
    const names = new Map([...workflow.nodes.keys()].map((id, place) => [id, `n${place}`]));
    const lines = ['flowchart TD'];
    let room = maxCharacters - reserve - lines.join('').length;
    const add = (line) => {
        if (line.length + 1 > room)
            return false;
        room -= line.length + 1;
        lines.push(line);
        return true;
    };
    const drawn = new Map();
    for (const [id, { node, step }] of workflow.nodes) {
        const name = names.get(id) ?? '';
        const outcome = records.get(id);
        const [open, close] = shapes[step.kind];
        const suffix = classOf(outcome) === undefined ? '' : `:::${classOf(outcome)}`;
        if (!add(`  ${name}${open}${labelOf(node, outcome)}${close}${suffix}`))
            break;
        drawn.set(id, name);
    }
    const arrows = arrowsOf(workflow).filter(({ from, to }) => names.has(from) && names.has(to));
    let drawnArrows = 0;
    for (const arrow of arrows) {
        const from = drawn.get(arrow.from);
        const to = drawn.get(arrow.to);
        if (from === undefined || to === undefined)
            continue;
        const label = arrow.label === '' ? '' : `|"${arrow.label}"|`;
        if (drawnArrows === maxArrows || !add(`  ${from} ${lineOf(arrow, record, records)}${label} ${to}`))
            break;
        drawnArrows += 1;
    }
    lines.push(...leftOut(workflow.nodes.size - drawn.size, arrows.length - drawnArrows), ...classLines([...drawn.keys()].map((id) => records.get(id))));
    return `${lines.join('\n')}\n`;
}
/** An edge is one arrow, a `switch` edge one for each case. */
function arrowsOf(workflow) {
    return workflow.edges.flatMap(({ edge }, edgeIndex) => {
        if (edge.mode !== 'switch')
            return [{ edgeIndex, from: edge.from, to: edge.to, label: edgeLabel(edge), isCase: false }];
        const cases = edge.cases.map((choice) => ({ edgeIndex, from: edge.from, to: choice.to, label: caseLabel(edge, choice), isCase: true }));
        return [...cases, { edgeIndex, from: edge.from, to: edge.defaultTo ?? edge.to, label: 'otherwise', isCase: true }];
    });
}
function edgeLabel(edge) {
    const condition = edge.condition === undefined ? undefined : `if ${oneCondition(edge.condition.text)}`;
    const each = edge.forEach === undefined ? undefined : `for each of ${oneCondition(edge.forEach.text)}`;
    const mode = edge.mode === 'sequential' || edge.mode === 'conditional' ? undefined : edge.mode;
    return [edge.label, mode, each, condition].filter((part) => part !== undefined).map((part) => forMermaid(cut(part, 120))).join('<br/>');
}
function caseLabel(edge, choice) {
    const subject = edge.condition === undefined ? '' : `${oneCondition(edge.condition.text)} is `;
    return forMermaid(cut(`${subject}${JSON.stringify(choice.value)}`, 120));
}
function oneCondition(text) {
    return cut(text.slice(0, 1_000).replace(/\s+/g, ' ').trim(), 100);
}
function labelOf(node, outcome) {
    const symbol = outcome === undefined ? '' : `${statusLooks[outcome.status].mark} `;
    const time = outcome === undefined || outcome.attempts === 0 ? '' : ` · ${formatDuration(outcome.durationMs)}`;
    const described = (node.name ?? node.purpose).trim();
    const title = forMermaid(cut(node.id, 60));
    const what = described === '' || described === node.id ? '' : `<br/>${forMermaid(cut(described, 100))}`;
    return `${symbol}${title}${time}${what}`;
}
function lineOf(arrow, record, records) {
    if (record === undefined)
        return '-->';
    const target = records.get(arrow.to);
    const reached = !arrow.isCase || target?.status === 'planned' || (target?.attempts ?? 0) > 0;
    return record.edgesTaken.includes(arrow.edgeIndex) && reached ? '==>' : '-.->';
}
function classOf(outcome) {
    const status = outcome?.status;
    return status === undefined || status === 'pending' || status === 'running' ? undefined : status;
}
function classLines(outcomes) {
    const used = new Set(outcomes.map(classOf).filter((name) => name !== undefined));
    return [...used].map((name) => `  classDef ${name} ${classes[name]}`);
}
function leftOut(nodes, arrows) {
    if (nodes === 0 && arrows === 0)
        return [];
    return [`  leftOut["not drawn: ${nodes} more nodes, ${arrows} more edges"]`];
}

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __nccwpck_require__(8456);
;// CONCATENATED MODULE: ./build/compiled/index.js
/**
 * The library: plan and carry out OSOP deployment workflows with Argo CD from a program of your own.
 * `deploy` does everything that the action does; the rest are its parts.
 */















var __webpack_exports__AdapterError = __webpack_exports__.om;
var __webpack_exports__assess = __webpack_exports__.no;
var __webpack_exports__deploy = __webpack_exports__.gg;
var __webpack_exports__exitCodes = __webpack_exports__.hS;
var __webpack_exports__formatLocation = __webpack_exports__.j$;
var __webpack_exports__hasErrors = __webpack_exports__.Cs;
var __webpack_exports__jobSummary = __webpack_exports__.sp;
var __webpack_exports__osoplogYaml = __webpack_exports__.H3;
var __webpack_exports__parseWorkflow = __webpack_exports__.hM;
var __webpack_exports__planWorkflow = __webpack_exports__.t5;
var __webpack_exports__problemCodes = __webpack_exports__.GF;
var __webpack_exports__readSettings = __webpack_exports__.sb;
var __webpack_exports__runPlan = __webpack_exports__.Fo;
var __webpack_exports__version = __webpack_exports__.rE;
var __webpack_exports__workflowMermaid = __webpack_exports__.l1;
export { __webpack_exports__AdapterError as AdapterError, __webpack_exports__assess as assess, __webpack_exports__deploy as deploy, __webpack_exports__exitCodes as exitCodes, __webpack_exports__formatLocation as formatLocation, __webpack_exports__hasErrors as hasErrors, __webpack_exports__jobSummary as jobSummary, __webpack_exports__osoplogYaml as osoplogYaml, __webpack_exports__parseWorkflow as parseWorkflow, __webpack_exports__planWorkflow as planWorkflow, __webpack_exports__problemCodes as problemCodes, __webpack_exports__readSettings as readSettings, __webpack_exports__runPlan as runPlan, __webpack_exports__version as version, __webpack_exports__workflowMermaid as workflowMermaid };
