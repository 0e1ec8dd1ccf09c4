import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
__webpack_unused_export__ = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
__webpack_unused_export__ = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
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
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hP: () => (/* reexport */ ConnectionCut),
  hZ: () => (/* reexport */ DEFAULT_DELAYS),
  k_: () => (/* reexport */ VirtualClock),
  RE: () => (/* reexport */ createSimulator),
  n3: () => (/* reexport */ seedOf),
  wX: () => (/* reexport */ serve),
  ui: () => (/* reexport */ serveGit)
});

;// CONCATENATED MODULE: ./build/compiled/core/json.js
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/compiled/simulator/git-fingerprint.js


/**
 * All that the references of a bare repository are made of, as one text: where it is the same, they are. Much cheaper
 * than a process that lists them. Undefined where they are not kept in files, or somebody writes to them just now.
 */
function fingerprintReferences(repository) {
    if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(repository, 'reftable')))
        return undefined;
    try {
        const packed = (0,external_node_path_namespaceObject.join)(repository, 'packed-refs');
        const loose = ['refs/heads', 'refs/tags'].flatMap((folder) => looseReferences(repository, folder));
        return [(0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(repository, 'HEAD'), 'utf8'), (0,external_node_fs_namespaceObject.existsSync)(packed) ? (0,external_node_fs_namespaceObject.readFileSync)(packed, 'utf8') : '', ...loose].join('\0');
    }
    catch {
        return undefined;
    }
}
/** Names and contents. */
function looseReferences(repository, folder) {
    return (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(repository, folder), { withFileTypes: true }).flatMap((entry) => {
        const name = `${folder}/${entry.name}`;
        return entry.isDirectory() ? looseReferences(repository, name) : [name, (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(repository, name), 'utf8')];
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/kept-objects.js
/** How much is kept to be read again, in characters. */
const MAX_KEPT = 32 * 1024 * 1024;
/**
 * What git has told of objects, which are in every repository the same, and of references by their fingerprint: it need not be
 * asked twice. Whether a repository has a commit is for the caller to know. Forgets all when it is full.
 */
class KeptObjects {
    #trees = new Map();
    #texts = new Map();
    #references = new Map();
    #kept = 0;
    tree(sha) {
        return this.#trees.get(sha);
    }
    text(oid) {
        return this.#texts.get(oid);
    }
    references(fingerprint) {
        return this.#references.get(fingerprint);
    }
    keepReferences(fingerprint, references) {
        if (this.#references.has(fingerprint))
            return;
        this.#makeRoom(fingerprint.length * 2);
        this.#references.set(fingerprint, references);
    }
    keepTree(sha, entries) {
        if (this.#trees.has(sha))
            return;
        this.#makeRoom(entries.reduce((sum, { path, oid }) => sum + path.length + oid.length, 0));
        this.#trees.set(sha, entries);
    }
    keepText(oid, text) {
        if (this.#texts.has(oid))
            return;
        this.#makeRoom(text.length);
        this.#texts.set(oid, text);
    }
    #makeRoom(length) {
        if (this.#kept + length > MAX_KEPT) {
            this.#trees.clear();
            this.#texts.clear();
            this.#references.clear();
            this.#kept = 0;
        }
        this.#kept += length;
    }
}
const commits = new Map();
/** Commits that a repository has, as it has told: there is no need to ask for them again. */
function commitsOf(repository) {
    const known = commits.get(repository) ?? new Set();
    commits.set(repository, known);
    return known;
}
/** One for all repositories of a process, which simulators read one after the other. */
const keptObjects = new KeptObjects();

;// CONCATENATED MODULE: ./build/compiled/simulator/git-repository.js



const MAX_OUTPUT = 256 * 1024 * 1024;
/** A bare repository of the disk, by its path. Calls are carried out one after the other, so that their order is fixed. */
function openRepository(path, during) {
    let queue = Promise.resolve();
    const git = (args, input) => {
        const work = queue.then(() => runGit(['--git-dir', path, ...args], input));
        queue = work.catch(() => undefined);
        return during(work);
    };
    const present = commitsOf(path);
    const remember = (references) => {
        for (const sha of references.commits.values())
            present.add(sha);
        return references;
    };
    return {
        /** Git is asked where they are as it was never asked before. */
        references: async () => {
            // Taken before git is asked: what changes meanwhile differs from it the next time.
            const fingerprint = fingerprintReferences(path);
            const kept = fingerprint === undefined ? undefined : keptObjects.references(fingerprint);
            if (kept !== undefined)
                return remember(kept);
            const references = parseReferences((await git(['for-each-ref', '--format=%(HEAD)%(refname) %(objectname) %(*objectname)', 'refs/heads', 'refs/tags'])).toString('utf8'));
            if (fingerprint !== undefined)
                keptObjects.keepReferences(fingerprint, references);
            return remember(references);
        },
        files: async (sha) => {
            const kept = present.has(sha) ? keptObjects.tree(sha) : undefined;
            const files = kept ?? parseTree((await git(['ls-tree', '-r', '-z', '--full-tree', `${sha}^{commit}`])).toString('utf8'));
            keptObjects.keepTree(sha, files);
            present.add(sha);
            return files;
        },
        texts: async (oids) => {
            const texts = new Map(oids.map((oid) => [oid, keptObjects.text(oid) ?? '']));
            const missing = [...texts.keys()].filter((oid) => keptObjects.text(oid) === undefined);
            if (missing.length === 0)
                return texts;
            for (const [oid, text] of parseBlobs(missing, await git(['cat-file', '--batch'], missing.map((oid) => `${oid}\n`).join('')))) {
                texts.set(oid, text);
                keptObjects.keepText(oid, text);
            }
            return texts;
        },
        describe: async (sha) => {
            const output = await git(['show', '-s', '--format=%an <%ae>%x00%aI%x00%B', `${sha}^{commit}`]);
            const [author = '', date = '', message = ''] = output.toString('utf8').split('\0');
            const tags = (await git(['tag', '--points-at', sha])).toString('utf8').split('\n').filter(Boolean);
            return { author, date, message: message.trimEnd(), tags };
        },
        expand: async (abbreviation) => {
            const output = await git(['rev-parse', '--verify', '--quiet', `${abbreviation}^{commit}`]).catch(() => undefined);
            return output?.toString('utf8').trim();
        },
    };
}
/** A line begins with `*` for the branch that HEAD is, and with a space for all others. */
function parseReferences(text) {
    const commits = new Map();
    let head;
    for (const line of text.split('\n')) {
        const [name, oid, peeled] = line.slice(1).split(' ');
        if (name === undefined || name === '' || oid === undefined)
            continue;
        commits.set(name, peeled === undefined || peeled === '' ? oid : peeled);
        if (line.startsWith('*'))
            head = name;
    }
    return { key: text, head, commits };
}
function parseTree(listing) {
    return listing.split('\0').flatMap((line) => {
        const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
        return match?.[1] === undefined || match[2] === undefined ? [] : [{ oid: match[1], path: match[2] }];
    });
}
function parseBlobs(oids, output) {
    let offset = 0;
    return new Map(oids.map((oid) => {
        const end = output.indexOf(0x0a, offset);
        const size = Number(output.toString('utf8', offset, end).split(' ')[2]);
        const start = end + 1;
        offset = start + size + 1;
        return [oid, output.toString('utf8', start, start + size)];
    }));
}
function runGit(args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.execFile)('git', ['-c', 'safe.directory=*', ...args], { encoding: 'buffer', maxBuffer: MAX_OUTPUT }, (error, stdout) => {
            if (error === null)
                resolve(stdout);
            else
                reject(error);
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input ?? '');
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/tag-range.js
const tagForm = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const partForm = /^(<=|>=|=>|=<|!=|[<>=~^])?v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?$/;
/**
 * The newest of some tags that a range of versions allows, as the repo-server chooses it: `v1.*`, `1.x`, `~1.2`, `^1.2.3`,
 * `>=1.0.0 <2.0.0`, `1.0.0 - 1.4.0`, and several with `||`. Tags that are no versions do not count, nor those of a
 * prerelease. Undefined for what is no range, and where none is allowed.
 */
function newestInRange(range, tags) {
    if (tagForm.test(range))
        return undefined;
    const choices = range.split('||').map(readPart);
    if (choices.some((choice) => choice === undefined))
        return undefined;
    const allowed = tags.flatMap((name) => {
        const tag = readTag(name);
        const fits = tag !== undefined && tag.prerelease === '' && choices.some((choice) => choice?.every((test) => test(tag.version)) === true);
        return fits ? [{ name, version: tag.version }] : [];
    });
    return allowed.toSorted((a, b) => compare(b.version, a.version))[0]?.name;
}
function readTag(name) {
    const [, major, minor = '0', patch = '0', prerelease = ''] = tagForm.exec(name) ?? [];
    return major === undefined ? undefined : { version: [Number(major), Number(minor), Number(patch)], prerelease };
}
function readPart(text) {
    const parts = text.trim().replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2').replace(/([<>=~^!])\s+/g, '$1').split(/[\s,]+/);
    const tests = parts.map(readTest);
    return tests.every((test) => test !== undefined) ? tests : undefined;
}
function readTest(text) {
    const [, operator = '=', ...written] = partForm.exec(text) ?? [];
    const [major] = written;
    if (major === undefined)
        return undefined;
    const numbers = written.map((part) => (part === undefined || /[xX*]/.test(part) ? undefined : Number(part)));
    const from = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
    const isIn = (count) => (version) => compare(version, from) >= 0 && from.every((number, place) => place >= count || version[place] === number);
    const open = numbers.findIndex((number) => number === undefined);
    const places = open === -1 ? 3 : open;
    switch (operator) {
        case '>': return (version) => compare(version, from) > 0 && !isIn(places)(version);
        case '>=':
        case '=>': return (version) => compare(version, from) >= 0;
        case '<': return (version) => compare(version, from) < 0;
        case '<=':
        case '=<': return (version) => compare(version, from) <= 0 || isIn(places)(version);
        case '!=': return (version) => !isIn(places)(version);
        case '~': return isIn(Math.min(places, 2));
        case '^': return isIn(Math.min(places, from.findIndex((number) => number > 0) + 1 || 3));
        default: return isIn(places);
    }
}
function compare(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

;// CONCATENATED MODULE: ./build/compiled/simulator/git-source.js


/** A revision or path that cannot be loaded; the message is what Argo CD's repo-server would say. */
class SourceError extends Error {
    constructor(message) {
        super(message);
        this.name = 'SourceError';
    }
}
const FULL_SHA = /^[0-9a-f]{40}$/i;
const SHORT_SHA = /^[0-9a-f]{7,39}$/i;
/** A git repository as the repo-server sees it. */
class GitSource {
    #options;
    #repository;
    #resolved = new Map();
    #views = [];
    constructor(options) {
        const { repository, clock } = options;
        this.#options = options;
        this.#repository = typeof repository === 'string' ? openRepository(repository, async (work) => await clock.during(work)) : repository;
    }
    /** Lists the references once, so that a lag injected later has an older view to answer with. */
    async open() {
        await this.#view();
    }
    /**
     * The commit that a target revision stands for. With `fresh` the references are listed anew.
     * Throws SourceError where there is none.
     */
    async resolve(target, how) {
        const name = target === undefined || target === '' ? 'HEAD' : target;
        if (FULL_SHA.test(name))
            return name.toLowerCase();
        const now = this.#options.clock.monotonicMs();
        const cached = this.#resolved.get(name);
        if (!how.fresh && cached !== undefined && now - cached.at < this.#options.revisionCacheMs)
            return cached.sha;
        const sha = this.#find(await this.#view(), name) ?? (SHORT_SHA.test(name) ? await this.#repository.expand(name) : undefined);
        if (sha === undefined)
            throw new SourceError(`unable to resolve '${name}' to a commit SHA`);
        this.#resolved.set(name, { sha, at: now });
        return sha;
    }
    /** All regular files of a commit. Throws SourceError for a commit that does not exist. */
    async tree(sha) {
        return await this.#repository.files(sha).catch(() => {
            throw new SourceError(`failed to checkout revision ${sha}: fatal: unable to read tree (${sha})`);
        });
    }
    /** Contents in the order of the entries. */
    async texts(entries) {
        const texts = entries.length === 0 ? new Map() : await this.#repository.texts([...new Set(entries.map(({ oid }) => oid))]);
        return entries.map(({ oid }) => texts.get(oid) ?? '');
    }
    /** Throws SourceError for a commit that does not exist. */
    async describe(sha) {
        if (!FULL_SHA.test(sha))
            throw new SourceError(`revision ${sha} must be resolved`);
        return await this.#repository.describe(sha).catch(() => {
            throw new SourceError(`failed to get revision metadata for ${sha}`);
        });
    }
    #find(view, name) {
        if (name === 'HEAD')
            return view.head === undefined ? undefined : view.commits.get(view.head);
        const named = view.commits.get(`refs/heads/${name}`) ?? view.commits.get(`refs/tags/${name}`) ?? view.commits.get(name);
        if (named !== undefined)
            return named;
        const newest = newestInRange(name, [...view.commits.keys()].flatMap((ref) => (ref.startsWith('refs/tags/') ? [ref.slice('refs/tags/'.length)] : [])));
        return newest === undefined ? undefined : view.commits.get(`refs/tags/${newest}`);
    }
    /** The references as the git host shows them: those of now, or with a lag the newest that are old enough. */
    async #view() {
        const listed = await this.#repository.references();
        const now = this.#options.clock.monotonicMs();
        const last = this.#views.at(-1);
        const current = last?.key === listed.key ? last : { ...listed, seenAt: now };
        if (current !== last)
            this.#views.push(current);
        const lag = this.#options.lagMs();
        if (lag <= 0)
            return current;
        const due = this.#views.findLast(({ seenAt }) => seenAt <= now - lag) ?? this.#views[0] ?? current;
        this.#views = this.#views.slice(this.#views.indexOf(due));
        return due;
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/manifests.js



const CLUSTER_SCOPED = new Set([
    'Namespace', 'ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition', 'PersistentVolume', 'StorageClass',
    'PriorityClass', 'IngressClass', 'RuntimeClass', 'APIService', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration',
]);
/** Well below the depth at which the parser exhausts the stack. */
const MAX_NESTING = 100;
const MAX_SIZE = 5 * 1024 * 1024;
/** Identity of an object, as text. */
function keyOf({ group, kind, namespace, name }) {
    return [group, kind, namespace, name].join('/');
}
/**
 * The objects in a file: YAML documents, or JSON, with `List` objects unpacked.
 * Throws SourceError for text that does not parse or an object without kind or name.
 */
function parseManifests(file, text, namespace) {
    if (text.length > MAX_KEPT_TEXT)
        return readManifests(file, text, namespace);
    const key = `${file}\0${namespace}\0${text}`;
    const known = kept.get(key);
    if (known !== undefined)
        return known;
    const manifests = readManifests(file, text, namespace);
    if (kept.size >= manifests_MAX_KEPT)
        kept.clear();
    kept.set(key, manifests);
    return manifests;
}
/** Every comparison reads the same files again. Nobody changes an object in place. */
const kept = new Map();
const manifests_MAX_KEPT = 500;
const MAX_KEPT_TEXT = 20_000;
function readManifests(file, text, namespace) {
    return parseYaml(file, text).flatMap((value) => unpackList(value)).map((value) => toManifest(file, value, namespace));
}
/** The documents of a YAML text, empty ones left out. Throws SourceError. */
function parseYaml(file, text) {
    if (text.length > MAX_SIZE || nesting(text) > MAX_NESTING)
        throw new SourceError(`${file}: manifest is too large or nested too deeply`);
    const documents = (0,dist/* parseAllDocuments */.hR)(text);
    if (!Array.isArray(documents))
        return [];
    return documents.flatMap((document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw new SourceError(`Failed to unmarshal "${file}": failed to unmarshal manifest: ${error.message}`);
        const value = document.toJS({ maxAliasCount: 100 });
        return value === null || value === undefined ? [] : [value];
    });
}
/** Images of all containers of an object's pod template, in order. */
function imagesOf(object) {
    return containersOf(object).flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
}
/** Containers and init containers of a Pod, a workload or a CronJob. */
function containersOf(object) {
    const spec = at(object, 'spec');
    const pod = at(spec, 'template', 'spec') ?? at(spec, 'jobTemplate', 'spec', 'template', 'spec') ?? spec;
    return ['initContainers', 'containers'].flatMap((field) => {
        const list = pod?.[field];
        return Array.isArray(list) ? list.filter((item) => isJsonObject(item)) : [];
    });
}
function at(object, ...path) {
    let current = object;
    for (const field of path) {
        const next = current?.[field];
        current = isJsonObject(next) ? next : undefined;
    }
    return current;
}
function unpackList(value) {
    if (isJsonObject(value) && typeof value['kind'] === 'string' && value['kind'].endsWith('List') && Array.isArray(value['items'])) {
        return value['items'];
    }
    return [value];
}
function toManifest(file, value, defaultNamespace) {
    if (!isJsonObject(value) || typeof value['kind'] !== 'string' || typeof value['apiVersion'] !== 'string') {
        throw new SourceError(`Failed to unmarshal "${file}": Object 'Kind' is missing`);
    }
    const metadata = at(value, 'metadata') ?? {};
    const name = metadata['name'] ?? metadata['generateName'];
    if (typeof name !== 'string')
        throw new SourceError(`Failed to unmarshal "${file}": resource name may not be empty`);
    const apiVersion = value['apiVersion'];
    const slash = apiVersion.indexOf('/');
    const given = metadata['namespace'];
    const kind = value['kind'];
    const hook = at(metadata, 'annotations')?.['argocd.argoproj.io/hook'];
    return {
        group: slash === -1 ? '' : apiVersion.slice(0, slash),
        version: apiVersion.slice(slash + 1),
        kind,
        namespace: CLUSTER_SCOPED.has(kind) ? '' : typeof given === 'string' ? given : defaultNamespace,
        name,
        hook: typeof hook === 'string' ? hook.split(',')[0]?.trim() : undefined,
        object: value,
    };
}
/** An upper bound of the depth of collections, by brackets, by indentation and by dashes in a row. */
function nesting(text) {
    let brackets = 0;
    let deepest = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            brackets += 1;
        else if (character === ']' || character === '}')
            brackets -= 1;
        if (brackets > deepest)
            deepest = brackets;
    }
    const indents = [];
    for (const line of text.split('\n')) {
        const [all = '', spaces = '', dashes = ''] = /^( *)((?:[-?] )*)/.exec(line) ?? [];
        if (all.length === line.trimEnd().length)
            continue;
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        deepest = Math.max(deepest, indents.length + dashes.length / 2);
    }
    return deepest;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/comparison.js

/** Compares the objects that git asks for with the live ones. */
function comparison_compare(desired, live) {
    if (desired.kind === 'failed') {
        const resources = live.all().map(({ manifest }) => resourceStatus(manifest, { status: 'Unknown' }));
        return { status: 'Unknown', resources: resources.toSorted(byIdentity), health: live.aggregate([]), onlyPruning: false };
    }
    const wanted = desired.manifests.filter(({ hook }) => hook === undefined);
    const wantedKeys = new Set(wanted.map((manifest) => keyOf(manifest)));
    const extra = live.all().filter(({ manifest }) => !wantedKeys.has(keyOf(manifest)));
    const differing = wanted.filter((manifest) => live.effectOf(manifest) !== 'unchanged');
    const resources = [
        ...wanted.map((manifest) => resourceStatus(manifest, { status: differing.includes(manifest) ? 'OutOfSync' : 'Synced' })),
        ...extra.map(({ manifest }) => resourceStatus(manifest, { status: 'OutOfSync', requiresPruning: true })),
        ...live.hooks().map(({ manifest }) => resourceStatus(manifest, { hook: true })),
    ];
    return {
        status: differing.length + extra.length === 0 ? 'Synced' : 'OutOfSync',
        resources: resources.toSorted(byIdentity),
        health: live.aggregate(desired.manifests),
        onlyPruning: differing.length === 0 && extra.length > 0,
    };
}
/** The fields that name an object, as Go writes them: empty ones are absent. */
function identity(key) {
    return {
        ...(key.group === '' ? {} : { group: key.group }),
        version: key.version,
        kind: key.kind,
        ...(key.namespace === '' ? {} : { namespace: key.namespace }),
        name: key.name,
    };
}
function resourceStatus(key, state) {
    return { ...identity(key), ...state };
}
function byIdentity(a, b) {
    return textOf(a) < textOf(b) ? -1 : 1;
}
function textOf({ group, kind, namespace, name }) {
    return [group ?? '', kind, namespace ?? '', name].join('/');
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/compiled/simulator/live-state.js



/** Best to worst, the order in which Argo CD aggregates. */
const ORDER = ['Healthy', 'Suspended', 'Progressing', 'Missing', 'Degraded', 'Unknown'];
const WORKLOADS = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'argoproj.io/Rollout', '/Pod', 'batch/Job']);
const ALWAYS_HEALTHY = new Set([
    '/Service', '/PersistentVolumeClaim', 'networking.k8s.io/Ingress', 'autoscaling/HorizontalPodAutoscaler', 'apiregistration.k8s.io/APIService',
]);
/** True for kinds whose health depends on what they run. */
function isWorkload(manifest) {
    return WORKLOADS.has(`${manifest.group}/${manifest.kind}`);
}
/** The objects of one Application in its cluster. */
class LiveState {
    #objects = new Map();
    #hooks = new Map();
    #made = new Map();
    #watchers = new Set();
    /** Calls after every change of an object; the result ends that. */
    watch(watcher) {
        this.#watchers.add(watcher);
        return () => this.#watchers.delete(watcher);
    }
    #tell() {
        for (const watcher of this.#watchers)
            watcher();
    }
    /** In the order of creation. */
    all() {
        return [...this.#objects.values()];
    }
    find(key) {
        return this.#objects.get(key);
    }
    /** Hooks of the last operation, which stay until the next one runs them again. */
    hooks() {
        return [...this.#hooks.values()];
    }
    /** Keeps a hook that has run. */
    leaveHook(manifest, { now, health }) {
        this.#hooks.set(keyOf(manifest), { manifest, state: manifest.object, health: isWorkload(manifest) ? health : undefined, generation: 1, createdAt: now });
    }
    /** What kubectl would say of the object, without changing it. */
    effectOf(manifest) {
        const current = this.#objects.get(keyOf(manifest));
        if (current === undefined)
            return 'created';
        const applied = (0,external_node_util_namespaceObject.isDeepStrictEqual)(current.manifest.object, manifest.object);
        return applied && (current.state === manifest.object || holds(current.state, withoutStatus(manifest.object))) ? 'unchanged' : 'configured';
    }
    /** Creates or changes the object. A changed object has the health given, of the next generation. */
    apply(manifest, change) {
        const key = keyOf(manifest);
        const current = this.#objects.get(key);
        const health = isWorkload(manifest) ? change.health : ALWAYS_HEALTHY.has(`${manifest.group}/${manifest.kind}`) ? { status: 'Healthy' } : undefined;
        const generation = (current?.generation ?? 0) + 1;
        this.#objects.set(key, { manifest, state: withStatusOf(current, manifest.object), health, generation, createdAt: current?.createdAt ?? change.now });
        this.#tell();
    }
    /** Changes the object beside git, as an action does; returns its new generation. */
    edit(key, change) {
        const current = this.#objects.get(key);
        if (current === undefined)
            throw new Error(`no object ${key} in the simulator`);
        const generation = current.generation + 1;
        this.#objects.set(key, { ...current, ...change, generation });
        this.#tell();
        return generation;
    }
    /** What a controller writes about an object of this generation; nothing happens to a later one. */
    report(key, generation, status) {
        const current = this.#objects.get(key);
        if (current?.generation !== generation)
            return false;
        this.#objects.set(key, { ...current, state: { ...current.state, status } });
        this.#tell();
        return true;
    }
    /** What a controller makes for an object of the Application: in the tree, and none of its own resources. */
    make(owner, made) {
        this.#made.set(keyOf(made.manifest), { ...made, owner });
        this.#tell();
    }
    /** All that controllers have made, with the keys of the owners. */
    made() {
        return [...this.#made.values()].filter(({ owner }) => this.#objects.has(owner));
    }
    remove(key) {
        this.#objects.delete(key);
        this.#tell();
    }
    /** Nothing happens to an object that is gone or of another generation by now; tells whether something did. */
    setHealth(key, generation, { health, pods }) {
        const current = this.#objects.get(key);
        if (current?.generation !== generation)
            return false;
        this.#objects.set(key, { ...current, health, pods });
        this.#tell();
        return true;
    }
    /** Distinct images of all objects, sorted. */
    images() {
        return [...new Set(this.all().flatMap(({ manifest }) => imagesOf(manifest.object)))].toSorted();
    }
    /** Health of the Application: the worst of its objects, without the missing ones unless all are. What it is due to is told from 3.6 on only. */
    aggregate(desired) {
        const wanted = desired.filter(({ hook }) => hook === undefined);
        if (this.#objects.size === 0 && wanted.length > 0)
            return { status: 'Missing' };
        let worst = 'Healthy';
        for (const { manifest, health } of this.#objects.values()) {
            if (health !== undefined && !isIgnored(manifest) && ORDER.indexOf(health.status) > ORDER.indexOf(worst))
                worst = health.status;
        }
        return { status: worst };
    }
}
/** Whether all that is declared is so in the cluster; what is there besides does not count. */
function holds(state, declared) {
    if (!isJsonObject(declared) || !isJsonObject(state))
        return (0,external_node_util_namespaceObject.isDeepStrictEqual)(state, declared);
    return Object.entries(declared).every(([name, value]) => holds(state[name], value));
}
/** A sync leaves the status alone that a controller keeps. */
function withStatusOf(current, object) {
    const status = current?.state['status'];
    return object['status'] === undefined && status !== undefined ? { ...object, status } : object;
}
function withoutStatus(object) {
    const { status: _status, ...rest } = object;
    return rest;
}
/** True for an object that the Application's health leaves out; its own is shown all the same. */
function isIgnored({ object }) {
    const metadata = object['metadata'];
    const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined;
    return isJsonObject(annotations) && annotations['argocd.argoproj.io/ignore-healthcheck'] === 'true';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/stored-application.js
/** RFC 3339, UTC, whole seconds, as Kubernetes keeps times. */
function timestamp(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}
/** A random-looking identifier in the form of a UUID that depends on the number alone. */
function uidFor(number) {
    return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
/** `sources` where there are any, else the one source; with a hydrator the branch that it pushes to. */
function sourcesOf(spec) {
    const { drySource, syncSource } = spec.sourceHydrator ?? {};
    if (syncSource !== undefined) {
        const { path, targetBranch, repoURL = drySource?.repoURL ?? '' } = syncSource;
        return [{ repoURL, ...(path === undefined ? {} : { path }), ...(targetBranch === undefined ? {} : { targetRevision: targetBranch }) }];
    }
    if (spec.sources !== undefined && spec.sources.length > 0)
        return spec.sources;
    return spec.source === undefined ? [] : [spec.source];
}
/** The field `source` of an operation, where a single source counts. */
function sourceField(spec) {
    const [source] = sourcesOf(spec);
    return source === undefined ? {} : { source };
}
/** True where `sources` counts, even with a single entry. */
function isMultiSource(spec) {
    return (spec.sources?.length ?? 0) > 0;
}
/** `namespace/name`. */
function qualifiedName(application) {
    return `${application.metadata.namespace}/${application.metadata.name}`;
}
/** The status of an Application that was never compared: fields without `omitempty` are there. */
const EMPTY_STATUS = { sync: { status: '', comparedTo: { source: { repoURL: '' }, destination: {} } }, health: {}, summary: {}, sourceHydrator: {} };
/** A new Application, before anything was compared or deployed. */
function newApplication(seed, now) {
    return {
        metadata: {
            name: seed.name,
            namespace: seed.namespace ?? 'argocd',
            generation: 1,
            creationTimestamp: timestamp(now),
            ...(seed.labels === undefined ? {} : { labels: seed.labels }),
            ...(seed.annotations === undefined ? {} : { annotations: seed.annotations }),
            ...(seed.ownedBy === undefined ? {} : { ownerReferences: [{ kind: 'ApplicationSet', name: seed.ownedBy }] }),
        },
        spec: {
            project: seed.project ?? 'default',
            destination: { server: 'https://kubernetes.default.svc', namespace: seed.destinationNamespace ?? seed.name },
            ...specSource(seed),
            ...syncPolicy(seed),
            ...(seed.revisionHistoryLimit === undefined ? {} : { revisionHistoryLimit: seed.revisionHistoryLimit }),
        },
        status: EMPTY_STATUS,
    };
}
function specSource(seed) {
    if (seed.sourceHydrator !== undefined)
        return { sourceHydrator: seed.sourceHydrator };
    if (seed.sources !== undefined)
        return { sources: seed.sources.map((source) => ({ ...source })) };
    if (seed.source !== undefined)
        return { source: { repoURL: '', ...seed.source } };
    return {
        source: {
            repoURL: seed.repoURL ?? '',
            path: seed.path ?? '.',
            ...(seed.targetRevision === undefined ? {} : { targetRevision: seed.targetRevision }),
        },
    };
}
function syncPolicy(seed) {
    const { automated, retry, syncOptions } = seed;
    if ((automated ?? false) === false && retry === undefined && syncOptions === undefined)
        return {};
    return {
        syncPolicy: {
            ...(automated === undefined || automated === false ? {} : { automated: automated === true ? {} : automated }),
            ...(retry === undefined ? {} : { retry: { limit: retry.limit, ...(retry.backoff === undefined ? {} : { backoff: { ...retry.backoff } }), ...(retry.refresh === true ? { refresh: true } : {}) } }),
            ...(syncOptions === undefined ? {} : { syncOptions }),
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pods.js


/** How often a container that crashes was started anew. */
const RESTARTS = 4;
function troubleOf(health) {
    const message = health?.message ?? '';
    if (health?.status !== 'Degraded')
        return undefined;
    if (/CrashLoopBackOff|restarting failed container/.test(message))
        return 'crash';
    if (/ImagePull|pulling image/.test(message))
        return 'pull';
    return /backoff limit/.test(message) ? 'job' : undefined;
}
/** Why a container is not started again, in the kubelet's words. */
function crashFailure(manifest) {
    const container = nameOfContainer(manifest);
    return `CrashLoopBackOff: back-off 1m20s restarting failed container=${container} pod=${manifest.name}_${manifest.namespace}`;
}
/** What Argo CD shows beside a Pod of the tree. Source: populatePodInfo in controller/cache/info.go of argo-cd. */
function podInfo(health) {
    const trouble = troubleOf(health);
    const reason = { pull: 'ImagePullBackOff', crash: 'CrashLoopBackOff', job: 'Error' };
    return [
        ...(trouble === undefined ? [] : [{ name: 'Status Reason', value: reason[trouble] }]),
        { name: 'Node', value: 'node-1' },
        { name: 'Containers', value: health?.status === 'Healthy' ? '1/1' : '0/1' },
        ...(trouble === 'crash' ? [{ name: 'Restart Count', value: String(RESTARTS) }] : []),
    ];
}
/** The Pod of a workload as Kubernetes has it. */
function podObject({ manifest, health, createdAt }, name) {
    const { namespace } = manifest;
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, namespace, creationTimestamp: timestamp(createdAt) },
        spec: { containers: containersOf(manifest.object).map((container) => ({ name: container['name'] ?? '', image: container['image'] ?? '' })) },
        status: {
            phase: health?.status === 'Healthy' ? 'Running' : 'Pending',
            containerStatuses: containersOf(manifest.object).map((container) => ({ name: container['name'] ?? '', image: container['image'] ?? '', ...stateOf(health) })),
        },
    };
}
function stateOf(health) {
    const ended = { exitCode: 1, reason: 'Error', startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:01Z' };
    switch (troubleOf(health)) {
        case 'pull':
            return { ready: false, restartCount: 0, state: { waiting: { reason: 'ImagePullBackOff', message: health?.message ?? '' } }, lastState: {} };
        case 'crash':
            return { ready: false, restartCount: RESTARTS, state: { waiting: { reason: 'CrashLoopBackOff', message: health?.message ?? '' } }, lastState: { terminated: ended } };
        case 'job':
            return { ready: false, restartCount: 0, state: { terminated: ended }, lastState: {} };
        case undefined:
            return { ready: health?.status === 'Healthy', restartCount: 0, state: { running: { startedAt: '2026-01-01T00:00:00Z' } }, lastState: {} };
    }
}
/** What a container has written where a scenario does not say: nothing that has not run. */
function defaultLog(health) {
    const trouble = troubleOf(health);
    if (trouble === 'crash')
        return ['starting', 'Error: cannot find module "./server"', 'exiting with code 1'];
    return trouble === 'job' ? ['running migrations', 'migration 0042 failed: relation "orders" does not exist'] : ['listening on :8080'];
}
/** What Kubernetes says in place of the log; undefined where there is one. */
function logRefusal(object, asked) {
    const trouble = troubleOf(object.health);
    const container = nameOfContainer(object.manifest);
    if (trouble === 'pull')
        return `container "${container}" in pod "${asked.pod}" is waiting to start: trying and failing to pull image`;
    if (asked.previous && trouble !== 'crash')
        return `previous terminated container "${container}" in pod "${asked.pod}" not found`;
    return undefined;
}
function nameOfContainer({ object }) {
    const name = containersOf(object).at(-1)?.['name'];
    return typeof name === 'string' ? name : '';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/windows.js
/** Windows that concern an Application: those of the simulator and those of its project. */
function windowsFor(world, { metadata: { name }, spec }) {
    const windows = [...world.windows, ...world.projects.windows(spec.project)];
    return windows.filter(({ applications }) => applications === undefined || applications.includes(name) || applications.includes('*'));
}
/** Whether a window is open at a time. */
function isActive(window, now) {
    return typeof window.active === 'function' ? window.active(now) : window.active;
}
/**
 * Whether the windows let a sync through. An active deny wins, then an active allow; inactive allows
 * block. A manual sync passes where all windows in its way have `manualSync`.
 * Source: SyncWindows.CanSync in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
function canSync(windows, request) {
    const manualAllowed = (blocking) => request.manual && blocking.every(({ manualSync }) => manualSync === true);
    const active = windows.filter((window) => isActive(window, request.now));
    const denies = active.filter(({ kind }) => kind === 'deny');
    if (denies.length > 0)
        return manualAllowed(denies);
    if (active.length > 0)
        return true;
    const closed = windows.filter(({ kind }) => kind === 'allow');
    return closed.length === 0 || manualAllowed(closed);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-views.js







/** The Application as GET and the stream show it: with the health of each object, taken from the resource tree. */
function withResourceHealth(application, live) {
    const resources = application.status.resources?.map((resource) => {
        const key = keyOf({ group: resource.group ?? '', version: '', kind: resource.kind, namespace: resource.namespace ?? '', name: resource.name });
        const object = resource.hook === true ? live.hooks().find(({ manifest }) => keyOf(manifest) === key) : live.find(key);
        if (object === undefined)
            return { ...resource, health: { status: 'Missing' } };
        return object.health === undefined ? resource : { ...resource, health: object.health };
    });
    return resources === undefined ? application : { ...application, status: { ...application.status, resources } };
}
/** `/resource-tree`: the objects, and below each workload its ReplicaSet and a Pod. */
function resourceTree(live) {
    return { nodes: treeNodes(live), shardsCount: 1 };
}
/** All objects of the tree. */
function treeNodes(live) {
    const objects = live.all();
    const made = live.made().map((object, index) => {
        const owner = objects.findIndex(({ manifest }) => keyOf(manifest) === object.owner);
        const parent = objects[owner];
        return { ...node(object, index), uid: uidFor(0xf0_00_00 + index), ...(parent === undefined ? {} : { parentRefs: [{ ...identity(parent.manifest), uid: uidFor(0xa0_00_00 + owner) }] }) };
    });
    return [...objects.flatMap((object, index) => family(object, index)), ...made, ...live.hooks().flatMap((hook, index) => hookFamily(hook, index))];
}
/** The pods of the tree, with what they are of. */
function podsOf(live) {
    return [...live.all(), ...live.hooks()].flatMap((object) => (isWorkload(object.manifest) ? [{ name: podNameOf(object), object }] : []));
}
function podNameOf({ manifest, generation }) {
    return manifest.kind === 'Pod' ? manifest.name : `${manifest.name}-${generation}-0`;
}
/**
 * `/managed-resources`: what is wanted and what is there, as JSON texts; `null` where one side has nothing. What would be after
 * a sync keeps what is there besides. Empty texts, as the group of the core, are absent.
 */
function managedResources({ live, wanted }) {
    const targets = new Map(wanted.filter(({ hook }) => hook === undefined).map((manifest) => [keyOf(manifest), manifest]));
    const actual = new Map(live.all().map((object) => [keyOf(object.manifest), object]));
    const items = [...new Set([...actual.keys(), ...targets.keys()])].map((key) => {
        const [target, there] = [targets.get(key), actual.get(key)];
        const { group = '', kind = '', namespace = '', name = '' } = target ?? there?.manifest ?? {};
        const [state, object] = [there?.state ?? null, target?.object ?? null];
        const normalized = state === null ? null : withoutManagers(state);
        // What was applied before and is not wanted any more goes.
        const kept = normalized === null || there === undefined ? null : withoutGone(normalized, there.manifest.object, object ?? {});
        return {
            ...(group === '' ? {} : { group }), kind, ...(namespace === '' ? {} : { namespace }), name,
            targetState: JSON.stringify(object), liveState: JSON.stringify(state), normalizedLiveState: JSON.stringify(normalized),
            predictedLiveState: JSON.stringify(object === null ? null : merged(kept, object)),
        };
    });
    return items.length === 0 ? {} : { items };
}
function withoutManagers(state) {
    const { metadata } = state;
    if (!isJsonObject(metadata))
        return state;
    const { managedFields: _who, ...rest } = metadata;
    return { ...state, metadata: rest };
}
/** The wanted fields over those that are there; lists are taken as a whole. */
function merged(there, wanted) {
    if (!isJsonObject(there) || !isJsonObject(wanted))
        return wanted;
    return { ...there, ...Object.fromEntries(Object.entries(wanted).map(([field, value]) => [field, merged(there[field], value ?? null)])) };
}
function withoutGone(there, applied, wanted) {
    return Object.fromEntries(Object.entries(there).flatMap(([field, value]) => {
        const [before, now] = [applied[field], wanted[field]];
        if (before !== undefined && now === undefined && field !== 'status')
            return [];
        return [[field, isJsonObject(value) && isJsonObject(before) && isJsonObject(now) ? withoutGone(value, before, now) : value]];
    }));
}
/** `/events` of one object: a Degraded workload has one, saying why its image cannot be pulled or its container is not started again. */
function objectEvents(live, name) {
    return [...live.all(), ...live.hooks()]
        .filter(({ manifest, health }) => name.startsWith(manifest.name) && health?.status === 'Degraded')
        .map(({ manifest, health, createdAt }) => ({
        metadata: { name: `${manifest.name}.simulated`, namespace: manifest.namespace, creationTimestamp: timestamp(createdAt) },
        involvedObject: { kind: 'Pod', namespace: manifest.namespace, name: `${manifest.name}-0` },
        reason: { pull: 'Failed', crash: 'BackOff', job: 'BackoffLimitExceeded' }[troubleOf(health) ?? 'pull'],
        message: health?.message ?? '',
        source: { component: 'kubelet' },
        type: 'Warning',
        count: 1,
        lastTimestamp: timestamp(createdAt),
    }));
}
/** `/syncwindows`; empty lists are absent, a `false` is not. `canSync` is for a manual sync. */
function syncWindowsView(windows, answer) {
    const active = windows.filter((window) => isActive(window, answer.now));
    return {
        ...(active.length === 0 ? {} : { activeWindows: active.map((window) => showWindow(window)) }),
        ...(windows.length === 0 ? {} : { assignedWindows: windows.map((window) => showWindow(window)) }),
        canSync: answer.canSync,
    };
}
function showWindow(window) {
    return {
        kind: window.kind,
        schedule: window.schedule ?? '* * * * *',
        duration: window.duration ?? '1h',
        ...(window.manualSync === true ? { manualSync: true } : {}),
    };
}
function node({ manifest, health, createdAt, generation }, index) {
    return {
        ...identity(manifest),
        uid: uidFor(0xa0_00_00 + index),
        resourceVersion: String(generation),
        createdAt: timestamp(createdAt),
        ...(health === undefined ? {} : { health: { ...health } }),
    };
}
/** A hook that was left behind, and its Pod. */
function hookFamily(hook, index) {
    const { manifest, health, createdAt } = hook;
    const self = { ...node(hook, index), uid: uidFor(0xd0_00_00 + index) };
    if (!isWorkload(manifest) || manifest.kind === 'Pod')
        return [self];
    return [self, {
            version: 'v1', kind: 'Pod', namespace: manifest.namespace, name: podNameOf(hook), uid: uidFor(0xd8_00_00 + index), createdAt: timestamp(createdAt), resourceVersion: '1',
            parentRefs: [{ ...identity(manifest), uid: uidFor(0xd0_00_00 + index) }], images: imagesOf(manifest.object), info: podInfo(health), ...(health === undefined ? {} : { health: { ...health } }),
        }];
}
/** The object and what it owns. */
function family(object, index) {
    const { manifest, health, pods = health, createdAt, generation } = object;
    if (!isWorkload(manifest) || manifest.kind === 'Pod')
        return [node(object, index)];
    const owner = { ...identity(manifest), uid: uidFor(0xa0_00_00 + index) };
    const set = { group: 'apps', version: 'v1', kind: 'ReplicaSet', namespace: manifest.namespace, name: `${manifest.name}-${generation}` };
    const setUid = uidFor(0xb0_00_00 + index);
    const common = { createdAt: timestamp(createdAt), resourceVersion: String(generation) };
    const shown = (of) => (of === undefined ? {} : { health: { ...of } });
    return [
        node(object, index),
        { ...set, uid: setUid, parentRefs: [owner], ...common, ...shown(pods === health ? health : { status: 'Progressing' }) },
        {
            version: 'v1',
            kind: 'Pod',
            namespace: manifest.namespace,
            name: podNameOf(object),
            uid: uidFor(0xc0_00_00 + index),
            parentRefs: [{ ...set, uid: setUid }],
            images: imagesOf(manifest.object),
            info: podInfo(health),
            ...common,
            ...shown(pods),
        },
    ];
}

;// CONCATENATED MODULE: ./build/compiled/core/argocd/application.js
/** Auto-sync is on when `automated` is present and not switched off (`enabled: false`, Argo CD 3.1 and later). */
function isAutoSynced(application) {
    const automated = application.spec.syncPolicy?.automated;
    return automated !== undefined && automated !== null && automated.enabled !== false;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/offspring.js


/** Creates what the Applications of the beginning have deployed, as it was deployed together with them. */
async function adoptOffspring(nursery) {
    for (let known = -1; known < nursery.managed.size;) {
        known = nursery.managed.size;
        for (const [key, { live }] of nursery.managed) {
            const revision = nursery.world.store.find(key)?.status.history?.at(-1)?.revision;
            const initial = revision === undefined ? {} : { revision };
            for (const { manifest } of live.all()) {
                if (isA('Application', manifest) && !nursery.managed.has(offspring_keyOf(manifest)))
                    await nursery.create({ ...seedOf(manifest.object, manifest.namespace), initial });
                if (!isA('ApplicationSet', manifest) || nursery.applicationSets.find(manifest.namespace, manifest.name) !== undefined)
                    continue;
                nursery.applicationSets.apply(manifest);
                await nursery.applicationSets.reconcile(offspring_keyOf(manifest), { initially: initial });
            }
        }
    }
}
/** What a sync has applied: an Application is created or changed, an ApplicationSet makes some. */
function followOffspring(manifest, nursery) {
    if (isA('ApplicationSet', manifest))
        nursery.applicationSets.apply(manifest);
    if (!isA('Application', manifest))
        return;
    const { world, managed, create } = nursery;
    world.pace.spawn(async () => {
        // What is there already is changed by the operation itself.
        if (!managed.has(offspring_keyOf(manifest)))
            await world.pace.pause(world.delays.create);
        const seed = seedOf(manifest.object, manifest.namespace);
        if (managed.has(offspring_keyOf(manifest))) {
            const { spec, metadata } = newApplication(seed, world.clock.now());
            world.store.write(offspring_keyOf(manifest), 'argocd-application-controller', (application) => ({
                ...application,
                spec,
                metadata: { ...application.metadata, ...(metadata.labels === undefined ? {} : { labels: metadata.labels }) },
            }));
        }
        else {
            await create({ ...seed, initial: 'never-deployed' });
            managed.get(offspring_keyOf(manifest))?.requestRefresh(3);
        }
    });
}
function isA(kind, manifest) {
    return manifest.group === 'argoproj.io' && manifest.kind === kind;
}
function offspring_keyOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
/** Fields of a source that a seed has of its own. */
const plainFields = new Set(['repoURL', 'path', 'targetRevision']);
/** An Application as it stands in git. */
function seedOf(object, namespace) {
    const [metadata, spec] = [objectIn(object['metadata']), objectIn(object['spec'])];
    const [source, destination, policy] = [objectIn(spec['source']), objectIn(spec['destination']), objectIn(spec['syncPolicy'])];
    const texts = (value) => Object.fromEntries(Object.entries(objectIn(value)).filter((entry) => typeof entry[1] === 'string'));
    const optional = (name, value) => (typeof value === 'string' ? { [name]: value } : {});
    return {
        name: offspring_textOf(metadata['name']),
        namespace,
        labels: texts(metadata['labels']),
        annotations: texts(metadata['annotations']),
        ...optional('project', spec['project']),
        ...optional('repoURL', source['repoURL']),
        ...optional('path', source['path']),
        ...optional('targetRevision', source['targetRevision']),
        ...(Object.keys(source).some((key) => !plainFields.has(key)) ? { source } : {}),
        ...(Array.isArray(spec['sources']) && spec['sources'].length > 0 ? { sources: spec['sources'] } : {}),
        ...optional('destinationNamespace', destination['namespace']),
        ...(isJsonObject(policy['automated']) ? { automated: policy['automated'] } : {}),
        ...(Array.isArray(policy['syncOptions']) ? { syncOptions: policy['syncOptions'].filter((option) => typeof option === 'string') } : {}),
    };
}
function offspring_textOf(value) {
    return typeof value === 'string' ? value : '';
}
function objectIn(value) {
    return isJsonObject(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-sets.js




/** Whoever sets it has the generators run at once; the controller takes it away. */
const SET_REFRESH_ANNOTATION = 'argocd.argoproj.io/application-set-refresh';
/** The ApplicationSets of a control plane, and their controller. */
class ApplicationSets {
    #world;
    #create;
    #sets = new Map();
    /** Keys of sets that are about to be reconciled. */
    #due = new Set();
    constructor(world, create) {
        this.#world = world;
        this.#create = create;
        world.store.watch(({ type, application }) => {
            const set = this.#ownerOf(application);
            if (set !== undefined && (type === 'DELETED' || !this.#isAsWanted(application, set)))
                this.#requestReconcile(set.key);
        });
    }
    find(namespace, name) {
        return this.#sets.get(`${namespace}/${name}`);
    }
    /** Stores the set; its Applications come later. */
    apply(manifest) {
        const key = `${manifest.namespace}/${manifest.name}`;
        const before = this.#sets.get(key);
        const set = { key, project: projectOf(manifest), manifest, applications: before?.applications ?? [], error: before?.error };
        this.#sets.set(key, set);
        this.#requestReconcile(key);
        return set;
    }
    /** Forgets the set. Its Applications are the caller's to delete. */
    remove(key) {
        this.#sets.delete(key);
    }
    #requestReconcile(key) {
        if (this.#due.has(key))
            return;
        this.#due.add(key);
        this.#world.pace.spawn(async () => {
            await this.#world.pace.pause(this.#world.delays.generate);
            this.#due.delete(key);
            await this.reconcile(key, {});
        });
    }
    #ownerOf({ metadata }) {
        const owner = metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
        return owner === undefined ? undefined : this.#sets.get(`${metadata.namespace}/${owner.name}`);
    }
    /**
     * Makes the Applications that are missing, and puts the spec of those that were changed back. Those that are no longer
     * wanted stay, as with `create-update`; those of pull requests go.
     */
    async reconcile(key, how) {
        const set = this.#sets.get(key);
        if (set === undefined)
            return;
        const error = this.#world.faults.applicationSetError;
        if (error !== undefined) {
            this.#sets.set(key, { ...set, error });
            return;
        }
        const wanted = this.#expand(set.manifest.object);
        for (const template of wanted) {
            const seed = seedOf(template, set.manifest.namespace);
            const present = this.#world.store.find(`${set.manifest.namespace}/${seed.name}`);
            if (present === undefined) {
                await this.#create({ ...seed, namespace: set.manifest.namespace, ownedBy: set.manifest.name, initial: how.initially ?? 'never-deployed' });
            }
            else if (this.#ownerOf(present)?.key === key && !this.#isAsWanted(present, set)) {
                const { spec } = newApplication(seed, this.#world.clock.now());
                this.#world.store.write(`${set.manifest.namespace}/${seed.name}`, 'argocd-applicationset-controller', (application) => ({ ...application, spec }));
            }
        }
        const kept = new Set(wanted.map((template) => seedOf(template, set.manifest.namespace).name));
        if (ofPullRequests(set.manifest.object))
            for (const name of set.applications.filter((one) => !kept.has(one)))
                this.#remove(`${set.manifest.namespace}/${name}`);
        this.#sets.set(key, { ...set, manifest: withoutRefresh(set.manifest), error: undefined, applications: wanted.map((template) => seedOf(template, set.manifest.namespace).name) });
    }
    /** False where the set would write another spec. */
    #isAsWanted({ metadata, spec }, { manifest }) {
        const seed = this.#expand(manifest.object).map((template) => seedOf(template, manifest.namespace)).find(({ name }) => name === metadata.name);
        return seed === undefined || (0,external_node_util_namespaceObject.isDeepStrictEqual)(newApplication(seed, new Date(0)).spec, spec);
    }
    #expand(set) {
        return this.#world.generate(set) ?? expandSet(set, this.#world.pullRequests());
    }
    #remove(key) {
        const application = this.#world.store.find(key);
        if (application === undefined || this.#ownerOf(application) === undefined)
            return;
        this.#world.store.remove(key);
    }
}
function ofPullRequests({ spec }) {
    return isJsonObject(spec) && Array.isArray(spec['generators']) && spec['generators'].some((generator) => isJsonObject(generator) && isJsonObject(generator['pullRequest']));
}
function withoutRefresh(manifest) {
    const { metadata } = manifest.object;
    const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined;
    if (!isJsonObject(metadata) || !isJsonObject(annotations))
        return manifest;
    const { [SET_REFRESH_ANNOTATION]: _done, ...rest } = annotations;
    return { ...manifest, object: { ...manifest.object, metadata: { ...metadata, annotations: rest } } };
}
/** The Applications that the generators of a set stand for: one for each element, with its texts filled in. */
function expandSet(set, pullRequests = []) {
    const { spec } = set;
    const template = isJsonObject(spec) ? spec['template'] : undefined;
    const generators = isJsonObject(spec) && Array.isArray(spec['generators']) ? spec['generators'] : [];
    const elements = generators.flatMap((generator) => {
        if (isJsonObject(generator) && isJsonObject(generator['pullRequest']))
            return pullRequests;
        const list = isJsonObject(generator) ? generator['list'] : undefined;
        return isJsonObject(list) && Array.isArray(list['elements']) ? list['elements'].filter(isJsonObject) : [];
    });
    return elements.map((element) => fill(template ?? {}, element)).filter(isJsonObject);
}
/** As fasttemplate does it: a name that is not known stays as it stands. */
function fill(value, parameters) {
    if (typeof value === 'string') {
        return value.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (tag, name) => (typeof parameters[name] === 'string' ? parameters[name] : tag));
    }
    if (Array.isArray(value))
        return value.map((item) => fill(item, parameters));
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item ?? null, parameters)]));
}
/** The project of the Applications that a set makes. */
function projectOf({ object: { spec } }) {
    const template = isJsonObject(spec) ? spec['template'] : undefined;
    const inner = isJsonObject(template) ? template['spec'] : undefined;
    const project = isJsonObject(inner) ? inner['project'] : undefined;
    return typeof project === 'string' ? project : 'default';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-store.js

/** How far back a lagging informer may be. */
const REMEMBERED_MS = 60_000;
/** A write to an Application that is not there, or not any more. */
class ApplicationGone extends Error {
    /** @param key `namespace/name`. */
    constructor(key) {
        super(`no Application ${key} in the simulator`);
        this.name = 'ApplicationGone';
    }
}
/**
 * The custom resources, as the Kubernetes API keeps them: every write raises the resource version,
 * which is one counter for all, and is told to every watcher in the order of the writes.
 */
class ApplicationStore {
    #clock;
    #applications = new Map();
    #watchers = new Set();
    /** What was written lately, oldest first. */
    #log = [];
    #resourceVersion = 1_000;
    #created = 0;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Sorted by qualified name. */
    all() {
        return [...this.#applications.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, application]) => application);
    }
    /** The same as it was so many milliseconds ago, at most `REMEMBERED_MS`. */
    earlier(lagMs) {
        const applications = new Map(this.#applications);
        for (const { key, before } of this.#log.filter(({ at }) => at > this.#clock.monotonicMs() - lagMs).toReversed()) {
            if (before === undefined)
                applications.delete(key);
            else
                applications.set(key, before);
        }
        return [...applications.values()].toSorted((a, b) => (qualifiedName(a) < qualifiedName(b) ? -1 : 1));
    }
    #remember(key) {
        const at = this.#clock.monotonicMs();
        this.#log = [...this.#log.filter((entry) => entry.at > at - REMEMBERED_MS), { at, key, before: this.#applications.get(key) }];
    }
    /** @param key `namespace/name`. */
    find(key) {
        return this.#applications.get(key);
    }
    /** The version of the latest write of any Application. */
    get resourceVersion() {
        return String(this.#resourceVersion);
    }
    /** Calls `watcher` synchronously with every write from now on; the result ends that. */
    watch(watcher) {
        this.#watchers.add(watcher);
        return () => this.#watchers.delete(watcher);
    }
    create(draft) {
        this.#created += 1;
        const metadata = { ...draft.metadata, uid: uidFor(this.#created), resourceVersion: '', managedFields: [] };
        return this.#put('ADDED', this.#stamp({ ...draft, metadata }, 'argocd-server'));
    }
    /** Replaces the Application by what `change` makes of it, in one write. */
    write(key, writer, change) {
        const current = this.#applications.get(key);
        if (current === undefined)
            throw new ApplicationGone(key);
        const next = change(current);
        // Applications have no status subresource: every change outside the metadata raises the generation.
        const sameContent = next.spec === current.spec && next.status === current.status && next.operation === current.operation;
        const generation = current.metadata.generation + (sameContent ? 0 : 1);
        return this.#put('MODIFIED', this.#stamp({ ...next, metadata: { ...next.metadata, generation } }, writer));
    }
    /** Tells a last time of the Application and forgets it. */
    remove(key) {
        const current = this.#applications.get(key);
        if (current === undefined)
            throw new ApplicationGone(key);
        this.#remember(key);
        this.#applications.delete(key);
        this.#resourceVersion += 1;
        this.#tell({ type: 'DELETED', application: { ...current, metadata: { ...current.metadata, resourceVersion: String(this.#resourceVersion) } } });
    }
    #stamp(application, writer) {
        this.#resourceVersion += 1;
        const entry = {
            manager: writer,
            operation: 'Update',
            apiVersion: 'argoproj.io/v1alpha1',
            time: timestamp(this.#clock.now()),
            fieldsType: 'FieldsV1',
            fieldsV1: writer === 'argocd-application-controller' ? { 'f:status': {} } : { 'f:spec': {}, 'f:operation': {} },
        };
        const others = application.metadata.managedFields.filter(({ manager }) => manager !== writer);
        const metadata = {
            ...application.metadata,
            resourceVersion: String(this.#resourceVersion),
            managedFields: [...others, entry],
        };
        return { ...application, metadata };
    }
    #put(type, application) {
        this.#remember(qualifiedName(application));
        this.#applications.set(qualifiedName(application), application);
        this.#tell({ type, application });
        return application;
    }
    #tell(event) {
        const watchers = [...this.#watchers];
        for (const watcher of watchers)
            watcher(event);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/event-log.js

/** Kubernetes Events of Applications, as the API server and the controller of Argo CD record them: never one for several. Source: util/argo/audit_logger.go of argo-cd. */
class EventLog {
    #clock;
    #events = [];
    constructor(clock) {
        this.#clock = clock;
    }
    record(application, { reason, message, by, type = 'Normal' }) {
        const { name, namespace, uid, resourceVersion } = application.metadata;
        const now = this.#clock.now();
        const time = timestamp(now);
        const number = this.#events.length + 1;
        const { server = '', namespace: target = '' } = application.spec.destination;
        this.#events.push({
            key: `${namespace}/${name}`,
            uid,
            event: {
                // The name has the time in nanoseconds.
                metadata: {
                    name: `${name}.${(BigInt(now.getTime()) * 1000000n + BigInt(number % 1_000_000)).toString(16)}`, namespace, uid: uidFor(0xe0_00_00 + number), creationTimestamp: time,
                    annotations: { 'dest-namespace': target, 'dest-server': server, ...(by === undefined ? {} : { user: by }) },
                },
                involvedObject: { kind: 'Application', namespace, name, uid, apiVersion: 'argoproj.io/v1alpha1', resourceVersion },
                reason,
                message: by === undefined ? message : `${by} ${message}`,
                source: { component: by === undefined ? 'argocd-application-controller' : 'argocd-server' },
                firstTimestamp: time,
                lastTimestamp: time,
                count: 1,
                type,
                eventTime: null,
                reportingComponent: '',
                reportingInstance: '',
            },
        });
    }
    /** Of one Application, oldest first; those of one that had its name before it do not count. */
    of({ metadata: { name, namespace, uid } }) {
        return this.#events.filter((entry) => entry.key === `${namespace}/${name}` && entry.uid === uid).map(({ event }) => event);
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/compiled/simulator/rollout-steps.js



/**
 * The controller of Argo Rollouts for canaries with steps: weights, pauses and analyses, one after the other.
 * Source of fields and messages: pkg/apis/rollouts/v1alpha1/types.go and utils/rollout/rolloututil.go of argo-rollouts.
 */
/** True for a Rollout that a controller takes through steps: one with steps, whose status does not stand in git. */
function isStepwise({ group, kind, object }) {
    return group === 'argoproj.io' && kind === 'Rollout' && object['status'] === undefined && stepsOf(object).length > 0;
}
/** Takes the Rollout on from where it stands, until it is through, paused or aborted. */
async function followSteps(world, managed, course) {
    await world.pace.pause(world.delays.observe);
    for (;;) {
        const rollout = managed.live.find(course.key);
        if (rollout?.generation !== course.generation)
            return;
        const next = advance(rollout, { outcome: course.outcome, now: world.clock.now() });
        if (!managed.live.report(course.key, course.generation, next.status))
            return;
        if (next.analysis !== undefined)
            managed.live.make(course.key, analysisRun(rollout.manifest, next.analysis, world.clock.now()));
        managed.live.setHealth(course.key, course.generation, { health: next.health, pods: undefined });
        managed.requestRefresh(1);
        if (next.stands)
            return;
        await world.pace.pause(next.afterMs(world.delays));
    }
}
/** Status of a Rollout that runs what its template says, all the steps behind it. */
function settled(object, generation) {
    const hash = hashOf(object);
    return { observedGeneration: String(generation), currentPodHash: hash, stableRS: hash, currentStepIndex: stepsOf(object).length, phase: 'Healthy' };
}
/** One step on. */
function advance({ manifest, state, generation }, how) {
    const [steps, before] = [stepsOf(state), rollout_steps_objectIn(state['status'])];
    const currentPodHash = hashOf(state);
    const stableRS = typeof before['stableRS'] === 'string' ? before['stableRS'] : currentPodHash;
    const common = { observedGeneration: String(generation), currentPodHash, stableRS };
    const done = settled(state, generation);
    if (currentPodHash === stableRS || before['promoteFull'] === true)
        return standing(done, { status: 'Healthy' });
    if (rollout_steps_objectIn(state['spec'])['paused'] === true)
        return standing({ ...before, ...common, phase: 'Paused', message: 'manually paused' }, { status: 'Suspended', message: 'manually paused' });
    const sameUpdate = before['currentPodHash'] === currentPodHash;
    const index = sameUpdate && typeof before['currentStepIndex'] === 'number' ? before['currentStepIndex'] : 0;
    if (sameUpdate && before['abort'] === true)
        return aborted(common, typeof before['message'] === 'string' && before['phase'] === 'Degraded' ? before['message'] : 'RolloutAborted: Rollout aborted update to revision 2');
    const step = steps[index];
    if (step === undefined)
        return standing(done, { status: 'Healthy' });
    if (isJsonObject(step['analysis']))
        return analysed(common, { index, name: `${manifest.name}-${currentPodHash}-${generation}-${index}`, failing: how.outcome === 'analysis-failed' });
    if (isJsonObject(step['pause']) && step['pause']['duration'] === undefined) {
        // Whoever lets it go on takes its pause away, and nothing else.
        const resumed = sameUpdate && before['controllerPause'] === true && before['pauseConditions'] === undefined;
        if (!resumed) {
            const status = { ...common, currentStepIndex: index, phase: 'Paused', message: 'CanaryPauseStep', controllerPause: true, pauseConditions: [{ reason: 'CanaryPauseStep', startTime: timestamp(how.now) }] };
            return standing(status, { status: 'Suspended', message: 'CanaryPauseStep' });
        }
    }
    const ends = neverAvailable(how.outcome, currentPodHash);
    if (ends !== undefined)
        return standing({ ...common, currentStepIndex: index, phase: ends.status, message: ends.message ?? '' }, ends);
    return going({ ...common, currentStepIndex: index + 1, phase: 'Progressing', message: 'more replicas need to be updated' });
}
/** What an update comes to whose Pods do not become available; undefined where they do. */
function neverAvailable(outcome, hash) {
    if (outcome === 'never-healthy')
        return { status: 'Progressing', message: 'more replicas need to be updated' };
    if (outcome !== 'degraded' && outcome !== 'crash-looping')
        return undefined;
    return { status: 'Degraded', message: `ProgressDeadlineExceeded: ReplicaSet "${hash}" has timed out progressing.` };
}
function analysed(common, { index, name, failing }) {
    const analysis = { name, failed: failing };
    if (failing) {
        const told = aborted({ ...common, canary: { currentStepAnalysisRunStatus: { name, status: 'Failed' } } }, `RolloutAborted: Rollout aborted update to revision 2: Step-based analysis phase error/failed: ${FAILURE}`);
        return { ...told, analysis };
    }
    return { ...going({ ...common, currentStepIndex: index + 1, phase: 'Progressing', message: 'more replicas need to be updated' }), analysis };
}
function aborted(common, message) {
    return standing({ ...common, currentStepIndex: 0, abort: true, phase: 'Degraded', message }, { status: 'Degraded', message });
}
function standing(status, health) {
    return { status, health, stands: true, afterMs: () => 0 };
}
function going(status) {
    return { status, health: { status: 'Progressing', message: 'more replicas need to be updated' }, stands: false, afterMs: (delays) => delays.rollout };
}
const FAILURE = 'Metric "success-rate" assessed Failed due to failed (1) > failureLimit (0)';
/** What the analysis measured; its template is not read. */
function analysisRun({ namespace }, { name, failed }, now) {
    const phase = failed ? 'Failed' : 'Successful';
    const measurement = { phase, value: failed ? '[0.87]' : '[0.999]', startedAt: timestamp(now), finishedAt: timestamp(now) };
    const status = {
        phase, ...(failed ? { message: FAILURE } : {}), startedAt: timestamp(now),
        metricResults: [{ name: 'success-rate', phase, count: 1, ...(failed ? { failed: 1 } : { successful: 1 }), measurements: [measurement] }],
    };
    const object = { apiVersion: 'argoproj.io/v1alpha1', kind: 'AnalysisRun', metadata: { name, namespace }, status };
    const manifest = { group: 'argoproj.io', version: 'v1alpha1', kind: 'AnalysisRun', namespace, name, hook: undefined, object };
    return { manifest, state: object, health: failed ? { status: 'Degraded', message: FAILURE } : { status: 'Healthy', message: 'Analysis run completed successfully' }, generation: 1, createdAt: now };
}
function stepsOf(object) {
    const { steps } = rollout_steps_objectIn(rollout_steps_objectIn(rollout_steps_objectIn(object['spec'])['strategy'])['canary']);
    return Array.isArray(steps) ? steps.filter((step) => isJsonObject(step)) : [];
}
function hashOf(object) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(JSON.stringify(rollout_steps_objectIn(object['spec'])['template'] ?? null)).digest('hex').slice(0, 10);
}
function rollout_steps_objectIn(value) {
    return isJsonObject(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/options.js
/** Delays of a real, small and idle installation. */
const DEFAULT_DELAYS = {
    pickup: 200,
    sync: 1_500,
    reconcile: 50,
    compare: 150,
    observe: 500,
    rollout: 10_000,
    degraded: 15_000,
    flap: 5_000,
    poll: 120_000,
    revisionCache: 120_000,
    repositoryErrorGrace: 180_000,
    terminate: 300,
    login: 750,
    create: 100,
    generate: 1_000,
};

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./build/compiled/core/child-abort.js
/** For aborts whose reason nobody reads: without a reason, an error with a stack is made each time. */
const noReason = new Error('done');
/**
 * In place of AbortSignal.any where the work is short, comes often and its parents live long: what that returns hangs on its
 * parents by weak references, which only a full collection clears, so that all that the work has held outlives it.
 */
function childAbort(...parents) {
    const own = new AbortController();
    const known = parents.filter((parent) => parent !== undefined);
    const pass = () => { own.abort(known.find(({ aborted }) => aborted)?.reason); };
    if (known.some(({ aborted }) => aborted))
        pass();
    else
        for (const parent of known)
            parent.addEventListener('abort', pass, { once: true });
    return {
        signal: own.signal,
        abort: (reason) => { own.abort(reason); },
        release: () => { for (const parent of known)
            parent.removeEventListener('abort', pass); },
    };
}

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./build/compiled/simulator/virtual-clock.js

/** Turns of the event loop that must pass without news before simulated time moves on. */
const QUIET_TURNS = 5;
/**
 * Simulated time. It stands still while anything can still happen without it: while work passed to
 * `during` is unfinished, and until the event loop has been quiet for a few turns. Then it jumps to
 * the earliest timer. Timers of the same instant fire in the order of their registration.
 */
class VirtualClock {
    #start;
    #neededTurns;
    #timers = new Set();
    #elapsed = 0;
    #registered = 0;
    #foreground = 0;
    #working = 0;
    #quietTurns = 0;
    #turning = false;
    /** @param start what `now` says at first; 2026-01-01T00:00:00Z by default. */
    constructor(start = new Date('2026-01-01T00:00:00Z'), { quietTurns = QUIET_TURNS } = {}) {
        this.#start = start.getTime();
        this.#neededTurns = quietTurns;
    }
    now() {
        return new Date(this.#start + this.#elapsed);
    }
    monotonicMs() {
        return this.#elapsed;
    }
    sleep(ms, signal) {
        return this.#register(ms, { background: false, signal });
    }
    /**
     * Like `sleep`, but time does not move for its sake alone: for loops that never end, such as polling.
     * Without a `sleep` beside it the clock rests, and the program may exit.
     */
    sleepInBackground(ms, signal) {
        return this.#register(ms, { background: true, signal });
    }
    async during(work) {
        this.#working += 1;
        try {
            return await work;
        }
        finally {
            this.#working -= 1;
            this.#stir();
        }
    }
    #register(ms, how) {
        const { background, signal } = how;
        return new Promise((resolve, reject) => {
            if (signal?.aborted === true) {
                reject(signal.reason);
                return;
            }
            const abort = () => {
                this.#remove(timer);
                reject(signal?.reason);
            };
            const timer = {
                at: this.#elapsed + Math.max(0, ms),
                order: this.#registered,
                background,
                fire: () => {
                    signal?.removeEventListener('abort', abort);
                    resolve();
                },
            };
            signal?.addEventListener('abort', abort, { once: true });
            this.#registered += 1;
            this.#timers.add(timer);
            if (!background)
                this.#foreground += 1;
            this.#stir();
        });
    }
    #remove(timer) {
        if (this.#timers.delete(timer) && !timer.background)
            this.#foreground -= 1;
    }
    /** Something happened: wait for quiet again. */
    #stir() {
        this.#quietTurns = 0;
        if (this.#turning || !this.#mayAdvance())
            return;
        this.#awaitTurn();
    }
    #awaitTurn() {
        this.#turning = true;
        const turn = () => { this.#turn(); };
        if (this.#neededTurns > 0)
            setImmediate(turn);
        // A tick that a settled promise asks for comes once there is no other left to settle.
        else
            void Promise.resolve().then(() => { (0,external_node_process_namespaceObject.nextTick)(turn); });
    }
    #mayAdvance() {
        return this.#working === 0 && this.#foreground > 0;
    }
    #turn() {
        this.#turning = false;
        if (!this.#mayAdvance())
            return;
        this.#quietTurns += 1;
        if (this.#quietTurns >= this.#neededTurns) {
            this.#quietTurns = 0;
            this.#advance();
        }
        if (this.#mayAdvance())
            this.#awaitTurn();
    }
    #advance() {
        let next;
        for (const timer of this.#timers) {
            if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
                next = timer;
        }
        if (next === undefined)
            return;
        this.#remove(next);
        this.#elapsed = Math.max(this.#elapsed, next.at);
        next.fire();
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pacemaker.js



/** Waiting and background tasks of a simulator, ended together by `stop`. */
class Pacemaker {
    #clock;
    #stop = new AbortController();
    constructor(clock) {
        this.#clock = clock;
        // Every timer and every request that waits listens to it, each until it ends: many are no leak.
        (0,external_node_events_namespaceObject.setMaxListeners)(0, this.#stop.signal);
    }
    get stopped() {
        return this.#stop.signal;
    }
    /** Rejects when the simulator stops, or with the signal. */
    pause(ms, signal) {
        return this.#until(signal, (ended) => this.#clock.sleep(ms, ended));
    }
    /** Like `pause`, for loops that never end: simulated time does not move for their sake. */
    idle(ms, signal) {
        const clock = this.#clock;
        return this.#until(signal, (ended) => (clock instanceof VirtualClock ? clock.sleepInBackground(ms, ended) : clock.sleep(ms, ended)));
    }
    /** Runs a task beside the others. An error that is not due to `stop` is a defect: it is thrown where nobody can overlook it. */
    spawn(task) {
        task().catch((error) => {
            if (this.#stop.signal.aborted)
                return;
            queueMicrotask(() => {
                throw error;
            });
        });
    }
    stop() {
        this.#stop.abort(new Error('the simulator was closed'));
    }
    async #until(signal, wait) {
        if (signal === undefined) {
            await wait(this.#stop.signal);
            return;
        }
        const either = childAbort(this.#stop.signal, signal);
        try {
            await wait(either.signal);
        }
        finally {
            either.release();
        }
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/cron.js
/** Minutes that a window may last at most: beyond that the search for its beginning is given up. */
const LONGEST_MINUTES = 14 * 24 * 60;
const MINUTE_MS = 60_000;
/** Whether a window with this cron schedule and this length (milliseconds) is open, by UTC. A schedule that cannot be read is never open. */
function isOpen(schedule, durationMs, now) {
    const fields = schedule.trim().split(/\s+/);
    if (fields.length !== 5)
        return false;
    const minutes = Math.min(Math.ceil(durationMs / MINUTE_MS), LONGEST_MINUTES);
    const current = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
    for (let back = 0; back <= minutes; back += 1) {
        const start = current - back * MINUTE_MS;
        if (now.getTime() - start < durationMs && matches(fields, new Date(start)))
            return true;
    }
    return false;
}
/** Fields of cron: minute, hour, day of the month, month, day of the week. Where both days are given, either counts. */
function matches(fields, time) {
    const values = [time.getUTCMinutes(), time.getUTCHours(), time.getUTCDate(), time.getUTCMonth() + 1, time.getUTCDay()];
    const [minute, hour, day, month, weekday] = fields.map((field, index) => includes(field, values[index] ?? 0));
    const days = fields[2] === '*' || fields[4] === '*' ? day === true && weekday === true : day === true || weekday === true;
    return minute === true && hour === true && month === true && days;
}
/** Lists, ranges and steps of numbers. */
function includes(field, value) {
    return field.split(',').some((part) => {
        const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
        const [from = '', to = from] = range.split('-');
        if (range === '*')
            return value % Number(step) === 0;
        return value >= Number(from) && value <= Number(to) && (value - Number(from)) % Number(step) === 0;
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/http-messages.js
/** The connection breaks off without an answer, or in the middle of one. */
class ConnectionCut extends Error {
    constructor() {
        super('connection cut');
        this.name = 'ConnectionCut';
    }
}
/** A gRPC status: what Argo CD's handlers fail with. `code` is the number of the status. */
class GrpcError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'GrpcError';
        this.code = code;
    }
}
/** Codes that the simulator answers with, see google.golang.org/grpc/codes. */
const GrpcCode = {
    canceled: 1,
    unknown: 2,
    invalidArgument: 3,
    notFound: 5,
    permissionDenied: 7,
    failedPrecondition: 9,
    unimplemented: 12,
    internal: 13,
    unavailable: 14,
    unauthenticated: 16,
};
const HTTP_STATUS = {
    1: [408, 'Request Timeout'],
    3: [400, 'Bad Request'],
    5: [404, 'Not Found'],
    7: [403, 'Forbidden'],
    9: [400, 'Bad Request'],
    12: [501, 'Not Implemented'],
    14: [503, 'Service Unavailable'],
    16: [401, 'Unauthorized'],
};
const ESCAPES = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
};
/** JSON as Go's encoding/json writes it: safe inside HTML. */
function goJson(value) {
    const plain = JSON.stringify(value);
    return /[<>&\u2028\u2029]/.test(plain) ? plain.replaceAll(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character) : plain;
}
/** 200 with a JSON body. */
function json(value) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: goJson(value) };
}
/** A plain text answer; that of an error ends with a line break, as Go's http.Error has it. */
function http_messages_text(status, line, contentType = 'text/plain; charset=utf-8') {
    const body = status < 400 ? line : `${line}\n`;
    return { status, headers: { 'content-type': contentType }, body };
}
/** The gateway's answer to a failed unary call. */
function errorResponse(error) {
    const [status] = HTTP_STATUS[error.code] ?? [500, ''];
    const body = goJson({ error: error.message, code: error.code, message: error.message });
    return { status, headers: { 'content-type': 'application/json' }, body };
}
/** The gateway's answer to a stream that failed: a whole response before the first message, a chunk after it. */
function streamError(error) {
    const [status, reason] = HTTP_STATUS[error.code] ?? [500, 'Internal Server Error'];
    const body = goJson({
        error: { grpc_code: error.code, http_code: status, message: error.message, http_status: reason },
    });
    return { status, headers: { 'content-type': 'application/json' }, body };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/retry.js
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** How often a failed operation is tried again; negative means for ever. */
function retryLimit(operation) {
    return settings(operation).limit ?? 0;
}
/** True where each retry takes what is newest by then, in place of the revision that was asked for. */
function retriesWithLatest(operation) {
    return settings(operation).refresh === true;
}
/** Milliseconds to wait before the attempt after `count` retries: duration times factor to the power of it, capped. */
function dueMs(operation, count) {
    const backoff = settings(operation).backoff ?? {};
    const duration = durationMs(backoff.duration) ?? 5_000;
    const longest = durationMs(backoff.maxDuration) ?? 180_000;
    return Math.min(duration * (backoff.factor ?? 2) ** count, longest);
}
/** Milliseconds of a Go duration such as `1m30s`; a bare number counts seconds. */
function durationMs(text) {
    if (text === undefined || text === '')
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    let total = 0;
    for (const [, amount = '0', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        total += Number(amount) * (UNITS[unit] ?? 0);
    return total;
}
/** A time as Go's time.Kitchen shows it: `3:04PM`. */
function kitchenTime(time) {
    const hours = time.getUTCHours();
    const minutes = String(time.getUTCMinutes()).padStart(2, '0');
    return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes}${hours < 12 ? 'AM' : 'PM'}`;
}
function settings(operation) {
    return operation.retry ?? {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/projects.js





/** The AppProjects that were created by the API. What the simulator began with belongs to projects that allow everything. */
class Projects {
    #clock;
    #projects = new Map();
    #implicit;
    #created = 0;
    /** @param implicit names of projects that are there without having been created. */
    constructor(clock, implicit) {
        this.#clock = clock;
        this.#implicit = new Set(['default', ...implicit]);
    }
    exists(name) {
        return this.#implicit.has(name) || this.#projects.has(name);
    }
    /** Throws GrpcError for a project that was not created. */
    get(name) {
        const project = this.#projects.get(name);
        if (project === undefined)
            throw new GrpcError(GrpcCode.notFound, `appprojects.argoproj.io "${name}" not found`);
        return project;
    }
    /** Throws GrpcError where another one of that name is there. */
    create(name, spec) {
        const existing = this.#projects.get(name);
        if (existing !== undefined && JSON.stringify(existing.spec) !== JSON.stringify(spec)) {
            throw new GrpcError(GrpcCode.invalidArgument, 'existing project spec is different; use upsert flag to force update');
        }
        if (existing !== undefined)
            return existing;
        this.#created += 1;
        const metadata = { name, namespace: 'argocd', uid: uidFor(0xb0_00_00 + this.#created), resourceVersion: String(this.#created), generation: 1, creationTimestamp: timestamp(this.#clock.now()), managedFields: [] };
        const project = { name, metadata, spec };
        this.#projects.set(name, project);
        return project;
    }
    /** Replaces the spec of one that is there. Throws GrpcError for one that is not. */
    update(name, spec) {
        const project = { ...this.get(name), spec };
        this.#projects.set(name, project);
        return project;
    }
    remove(name) {
        this.get(name);
        this.#projects.delete(name);
    }
    /** Whether a subject `proj:<project>:<role>` may do that to the object; a line that denies wins. */
    permits(subject, action, object) {
        const [, name = '', role = ''] = subject.split(':');
        const project = this.#projects.get(name);
        if (project === undefined)
            return false;
        const found = rolesOf(project).find((candidate) => candidate['name'] === role);
        const lines = listOf(found?.['policies']).flatMap((line) => (typeof line === 'string' ? policyOf(line) : []));
        const matching = lines.filter((line) => line.subject === subject && line.action.test(action) && line.object.test(object));
        return matching.length > 0 && matching.every(({ allow }) => allow);
    }
    hasRole(name, role) {
        return rolesOf(this.get(name)).some((candidate) => candidate['name'] === role);
    }
    /** The windows of the project that concern an Application; those of its labels or clusters are not simulated. */
    windows(name) {
        return listOf(this.#projects.get(name)?.spec['syncWindows']).flatMap((window) => (isJsonObject(window) ? [windowOf(window)] : []));
    }
}
function windowOf(window) {
    const schedule = projects_textOf(window['schedule']);
    const duration = projects_textOf(window['duration']);
    const applications = listOf(window['applications']).filter((name) => typeof name === 'string');
    return {
        kind: window['kind'] === 'allow' ? 'allow' : 'deny',
        active: (now) => isOpen(schedule, durationMs(duration) ?? 0, now),
        schedule,
        duration,
        ...(window['manualSync'] === true ? { manualSync: true } : {}),
        ...(applications.length === 0 ? {} : { applications }),
    };
}
/** `p, proj:shop:ci, applications, sync, shop/*, allow`; other resources than Applications are not simulated. */
function policyOf(line) {
    const [kind, subject = '', resource, action = '', object = '', effect] = line.split(',').map((part) => part.trim());
    if (kind !== 'p' || resource !== 'applications')
        return [];
    return [{ subject, action: glob(action), object: glob(object), allow: effect !== 'deny' }];
}
/** `*` stands for anything, slashes too. */
function glob(pattern) {
    return new RegExp(`^${pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw `\$&`)).join('.*')}$`);
}
function rolesOf(project) {
    return listOf(project.spec['roles']).filter((role) => isJsonObject(role));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function projects_textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/compared-status.js

/** The status after a comparison; what the comparison does not concern stays. */
function comparedStatus(before, result) {
    const now = timestamp(result.now);
    const conditions = result.found.map((condition) => {
        const known = before.conditions?.find(({ type, message }) => type === condition.type && message === condition.message);
        return known ?? { ...condition, lastTransitionTime: now };
    });
    const { conditions: _old, ...rest } = before;
    const moved = result.movesReconciledAt || before.reconciledAt === undefined;
    return {
        ...rest,
        ...(conditions.length === 0 ? {} : { conditions }),
        sync: {
            ...revisionFields(result),
            status: result.comparison.status,
            comparedTo: { ...sourceFields(result), destination: result.destination },
        },
        health: withTransition(result.comparison.health, before.health, now),
        resources: result.comparison.resources,
        summary: result.images.length === 0 ? {} : { images: result.images },
        sourceType: 'Directory',
        controllerNamespace: 'argocd',
        resourceHealthSource: 'appTree',
        ...(moved ? { reconciledAt: timestamp(result.startedAt) } : {}),
    };
}
/** What was resolved; after a failure the raw target revision of a single source, and nothing for several. */
function revisionFields({ desired, multiSource, sources }) {
    if (desired.kind === 'loaded')
        return multiSource ? { revisions: desired.revisions } : { revision: desired.revisions[0] ?? '' };
    const target = sources[0]?.targetRevision ?? '';
    return multiSource || target === '' ? {} : { revision: target };
}
function sourceFields({ sources, multiSource }) {
    return multiSource ? { source: { repoURL: '' }, sources } : { source: sources[0] ?? { repoURL: '' } };
}
function withTransition(health, before, now) {
    const since = before?.status === health.status ? before?.lastTransitionTime : undefined;
    return { ...health, lastTransitionTime: since ?? now };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/chart-source.js


/** A registry as the repo-server sees it. Versions that are asked for exactly are not looked up before they are rendered. */
class ChartSource {
    #registry;
    #chart;
    constructor(registry, chart) {
        this.#registry = registry;
        this.#chart = chart;
    }
    /** The newest version that a constraint (`*`, `1.*`, `1.2.*`) allows; throws SourceError where none does. */
    resolve(target) {
        const wanted = target === undefined || target === '' ? '*' : target;
        if (!wanted.includes('*'))
            return wanted;
        const prefix = wanted.split('.').filter((part) => part !== '*');
        const versions = Object.keys(this.#registry[this.#chart] ?? {}).filter((version) => prefix.every((part, index) => version.split('.')[index] === part));
        const newest = versions.toSorted((a, b) => compareVersions(b, a))[0];
        if (newest === undefined)
            throw new SourceError(`version for chart '${this.#chart}' not found: constraint '${wanted}'`);
        return newest;
    }
    /** Throws SourceError for a version that is not there. */
    render(version, namespace) {
        const text = this.#registry[this.#chart]?.[version];
        if (text === undefined)
            throw new SourceError(`chart "${this.#chart}" version "${version}" not found`);
        return parseManifests(`${this.#chart}-${version}`, text, namespace);
    }
}
function compareVersions(a, b) {
    const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)];
    const index = one.findIndex((part, position) => part !== other[position]);
    return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/render.js




const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/**
 * The objects of a folder at a commit, in place of the repo-server: plain YAML and JSON directly in the
 * folder; a kustomization's `resources` and `images` (nothing else of kustomize); for a Helm chart one
 * Deployment with the image of `values.yaml`, since no templates are rendered here.
 * Throws SourceError.
 */
async function render(source, request) {
    const entries = await source.tree(request.sha);
    const rendered = render_kept.get(entries) ?? new Map();
    render_kept.set(entries, rendered);
    const key = [request.path, request.application, request.namespace].join('\0');
    const known = rendered.get(key) ?? await renderTree(source, entries, request);
    rendered.set(key, known);
    return known;
}
/** What comes of the files of a commit is always the same, and each comparison asks for it. Nobody changes an object in place. */
const render_kept = new WeakMap();
async function renderTree(source, entries, request) {
    const path = normalise(request.path);
    const inFolder = entries.some((entry) => path === '' || entry.path.startsWith(`${path}/`));
    const folder = { source, entries, namespace: request.namespace };
    if (!inFolder && request.standsIn === true)
        return await standInForChart(folder, path, request);
    if (!inFolder)
        throw new SourceError(`${request.path}: app path does not exist`);
    const chart = entryAt(folder, join(path, 'Chart.yaml'));
    const manifests = chart === undefined ? await renderFolder(folder, path, { depth: 0, recurse: isJsonObject(request.directory) && request.directory['recurse'] === true }) : await standInForChart(folder, path, request);
    const unique = new Map(manifests.map((manifest) => [keyOf(manifest), manifest]));
    return [...unique.values()];
}
async function renderFolder(folder, path, { depth, recurse }) {
    const kustomization = KUSTOMIZATIONS.map((name) => entryAt(folder, join(path, name))).find((entry) => entry !== undefined);
    if (kustomization !== undefined)
        return renderKustomization(folder, kustomization, depth);
    const files = folder.entries.filter((entry) => (normalise(external_node_path_namespaceObject.posix.dirname(entry.path)) === path || (recurse && (path === '' || entry.path.startsWith(`${path}/`)))) && /\.(ya?ml|json)$/.test(entry.path));
    return render_readManifests(folder, files);
}
async function renderKustomization(folder, entry, depth) {
    if (depth > 20)
        throw new SourceError('`kustomize build` failed: cycle detected');
    const [text = ''] = await folder.source.texts([entry]);
    const [document] = parseYaml(entry.path, text);
    const kustomization = isJsonObject(document) ? document : {};
    const base = normalise(external_node_path_namespaceObject.posix.dirname(entry.path));
    const found = [];
    for (const resource of [...list(kustomization['resources']), ...list(kustomization['bases'])]) {
        if (typeof resource !== 'string')
            continue;
        const path = join(base, resource);
        const file = entryAt(folder, path);
        if (file === undefined && !folder.entries.some((other) => other.path.startsWith(`${path}/`))) {
            throw new SourceError(`\`kustomize build\` failed: accumulating resources from '${resource}': no such file or directory`);
        }
        found.push(...(file === undefined ? await renderFolder(folder, path, { depth: depth + 1, recurse: false }) : await render_readManifests(folder, [file])));
    }
    const images = list(kustomization['images']).filter((image) => isJsonObject(image));
    return images.length === 0 ? found : found.map((manifest) => withImages(manifest, images));
}
async function render_readManifests(folder, files) {
    const texts = await folder.source.texts(files);
    return files.flatMap((file, index) => parseManifests(file.path, texts[index] ?? '', folder.namespace));
}
function withImages(manifest, images) {
    const copy = structuredClone(manifest.object);
    for (const container of containersOf(copy)) {
        const image = container['image'];
        if (typeof image !== 'string')
            continue;
        const name = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
        const change = images.find((candidate) => candidate['name'] === name);
        if (change !== undefined)
            Object.assign(container, { image: changedImage(image, name, change) });
    }
    return { ...manifest, object: copy };
}
function changedImage(image, name, change) {
    const newName = scalar(change['newName']) ?? name;
    const digest = scalar(change['digest']);
    if (digest !== undefined)
        return `${newName}@${digest}`;
    const tag = scalar(change['newTag']);
    return tag === undefined ? newName + image.slice(name.length) : `${newName}:${tag}`;
}
async function standInForChart(folder, path, { application, helm }) {
    const named = isJsonObject(helm) ? list(helm['valueFiles']).filter((file) => typeof file === 'string') : [];
    // Those of other sources and of other hosts are not looked for.
    const files = ['values.yaml', ...named.filter((file) => !/^\$|:\/\//.test(file))].flatMap((file) => entryAt(folder, file.startsWith('/') ? normalise(file) : join(path, file)) ?? []);
    const texts = await folder.source.texts(files);
    const inline = isJsonObject(helm) ? [typeof helm['values'] === 'string' ? parseYaml('values', helm['values'])[0] : undefined, helm['valuesObject']] : [];
    const all = [...files.map((file, index) => parseYaml(file.path, texts[index] ?? '')[0]), ...inline].filter((one) => one !== undefined);
    const values = all.length === 1 && helm === undefined ? (all[0] ?? null) : { files: all, helm: helm ?? null };
    const setting = Object.assign({}, ...all.map((one) => (isJsonObject(one) && isJsonObject(one['image']) ? one['image'] : {})));
    const image = `${scalar(setting['repository']) ?? application}:${scalar(setting['tag']) ?? 'latest'}`;
    const object = {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: application },
        // The values stand in the object so that any change of them is a difference.
        spec: { template: { spec: { containers: [{ name: application, image, values }] } } },
    };
    return [{ group: 'apps', version: 'v1', kind: 'Deployment', namespace: folder.namespace, name: application, hook: undefined, object }];
}
function scalar(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function entryAt(folder, path) {
    return folder.entries.find((entry) => entry.path === path);
}
function join(base, path) {
    return normalise(external_node_path_namespaceObject.posix.join(base, path));
}
function normalise(path) {
    const clean = external_node_path_namespaceObject.posix.normalize(path).replace(/^\/+|\/+$/g, '');
    return clean === '.' ? '' : clean;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/desired-state.js



/** Resolves and renders all sources of an Application. */
async function loadDesiredState(world, application, request) {
    const remembered = rememberedFailure(world, application, request.hard === true);
    if (remembered !== undefined)
        return { kind: 'failed', message: `Failed to load target state: failed to generate manifest for source 1 of ${request.sources.length}: rpc error: code = Unknown desc = ${remembered}` };
    const revisions = [];
    const manifests = [];
    for (const [index, source] of request.sources.entries()) {
        try {
            const revision = request.revisions?.[index] ?? source.targetRevision;
            const namespace = application.spec.destination.namespace ?? 'default';
            const sha = await resolveRevision(world, source, { revision, fresh: request.fresh });
            revisions.push(sha);
            if (source.chart !== undefined)
                manifests.push(...openChart(world, source).render(sha, namespace));
            if (source.chart !== undefined || (source.ref !== undefined && source.path === undefined))
                continue;
            const repository = openSource(world, source);
            manifests.push(...(await render(repository, { sha, path: source.path ?? '.', application: application.metadata.name, namespace, ...fieldsOf(source), standsIn: world.standsIn })));
        }
        catch (error) {
            if (!(error instanceof SourceError))
                throw error;
            const where = `failed to generate manifest for source ${index + 1} of ${request.sources.length}`;
            return { kind: 'failed', message: `Failed to load target state: ${where}: rpc error: code = Unknown desc = ${error.message}` };
        }
    }
    return { kind: 'loaded', revisions, manifests };
}
function fieldsOf(source) {
    const { helm, directory } = source;
    return { helm, directory };
}
/** The commit or, of a chart, the version that a source stands for. Throws SourceError. */
async function resolveRevision(world, source, { revision, fresh }) {
    return source.chart === undefined ? await openSource(world, source).resolve(revision, { fresh }) : openChart(world, source).resolve(revision);
}
function openChart(world, source) {
    if (world.faults.repositoryError !== undefined)
        throw new SourceError(world.faults.repositoryError);
    const registry = world.charts[source.repoURL];
    if (registry === undefined)
        throw new SourceError(`looks like "${source.repoURL}" is not a valid chart repository`);
    return new ChartSource(registry, source.chart ?? '');
}
/** So many failures in a row, and the repo-server stops trying. */
const PAUSE_AFTER = 3;
/** Why manifests cannot be generated; after some failures the repo-server only repeats itself until a hard refresh. */
function rememberedFailure(world, { metadata }, hard) {
    const key = `${metadata.namespace}/${metadata.name}`;
    if (hard)
        world.failures.delete(key);
    const known = world.failures.get(key) ?? { count: 0, message: '' };
    if (known.count >= PAUSE_AFTER)
        return `Manifest generation error (cached): ${known.message}`;
    const message = world.faults.manifestError;
    if (message === undefined)
        world.failures.delete(key);
    else
        world.failures.set(key, { count: known.count + 1, message });
    return message;
}
/** The repository behind a source. Throws SourceError for one that is not simulated or cannot be read now. */
function openSource(world, source) {
    if (world.faults.repositoryError !== undefined)
        throw new SourceError(world.faults.repositoryError);
    const repository = world.sources.get(source.repoURL);
    if (repository === undefined)
        throw new SourceError('failed to list refs: repository not found');
    return repository;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/auto-sync.js




/** Source: autoSync and alreadyAttemptedSync in controller/appcontroller.go of argo-cd. */
function decideAutoSync(question) {
    const { application, desired, comparison } = question;
    const automated = application.spec.syncPolicy?.automated;
    const open = canSync(question.windows, { now: question.now, manual: false });
    if (!isAutoSynced(application) || !open || application.operation !== undefined)
        return { kind: 'declined' };
    if (application.metadata.deletionTimestamp !== undefined || desired.kind === 'failed')
        return { kind: 'declined' };
    const prune = automated?.prune === true;
    if (comparison.status !== 'OutOfSync' || (comparison.onlyPruning && !prune))
        return { kind: 'declined' };
    if (alreadyAttempted(application, desired.revisions))
        return afterAttempt(question, desired.revisions);
    const wipedOut = comparison.resources.length > 0 && comparison.resources.every(({ requiresPruning }) => requiresPruning === true);
    if (prune && wipedOut && automated?.allowEmpty !== true) {
        const message = `Skipping sync attempt to ${listed(desired.revisions)}: auto-sync will wipe out all resources`;
        return { kind: 'declined', condition: { type: 'SyncError', message } };
    }
    return { kind: 'start', operation: operationFor(application, { revisions: desired.revisions, prune }) };
}
function afterAttempt(question, revisions) {
    const { application } = question;
    const last = application.status.operationState;
    if (last?.phase === 'Succeeded')
        return heal(question, revisions);
    const message = `Failed last sync attempt to ${listed(revisions)}: ${last?.message ?? ''}`;
    return { kind: 'declined', condition: { type: 'SyncError', message } };
}
/** Self-heal applies only what differs, after a pause that grows from attempt to attempt. */
function heal({ application, comparison, now }, revisions) {
    const automated = application.spec.syncPolicy?.automated;
    const last = application.status.operationState;
    const attempts = last?.operation.sync?.autoHealAttemptsCount ?? 0;
    const pauseMs = attempts === 0 ? 0 : Math.min(2_000 * 3 ** (attempts - 1), 300_000);
    const dueMs = Date.parse(last?.finishedAt ?? '') + pauseMs;
    if (automated?.selfHeal !== true || now.getTime() < dueMs)
        return { kind: 'declined' };
    const operation = operationFor(application, { revisions, prune: automated.prune === true });
    const resources = comparison.resources.filter(({ status }) => status === 'OutOfSync').map(({ group, kind, name }) => ({ ...(group === undefined ? {} : { group }), kind, name }));
    return { kind: 'start', operation: { ...operation, sync: { ...operation.sync, resources, autoHealAttemptsCount: attempts + 1 } } };
}
function alreadyAttempted(application, revisions) {
    const state = application.status.operationState;
    const result = state?.syncResult;
    if (state === undefined || result === undefined)
        return false;
    const attempted = result.revisions ?? (result.revision === undefined ? [] : [result.revision]);
    const operation = state.operation.sync;
    const sources = operation?.sources ?? (operation?.source === undefined ? sourcesOf(application.spec) : [operation.source]);
    return (0,external_node_util_namespaceObject.isDeepStrictEqual)([...attempted], [...revisions]) && (0,external_node_util_namespaceObject.isDeepStrictEqual)([...sources], [...sourcesOf(application.spec)]);
}
function operationFor(application, what) {
    const { spec } = application;
    const several = isMultiSource(spec);
    const [revision = ''] = what.revisions;
    return {
        sync: {
            ...(several ? { sources: sourcesOf(spec), revisions: what.revisions } : { revision, ...sourceField(spec) }),
            ...(what.prune ? { prune: true } : {}),
            ...(spec.syncPolicy?.syncOptions === undefined ? {} : { syncOptions: spec.syncPolicy.syncOptions }),
        },
        initiatedBy: { automated: true },
        retry: spec.syncPolicy?.retry ?? { limit: 5 },
    };
}
function listed(revisions) {
    return `[${revisions.join(' ')}]`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/rollout.js



/** How often a flapping workload falls back. */
const FLAPS = 3;
/** Health of a workload right after its spec changed. */
function healthAtApply(manifest, outcome) {
    if (outcome === 'instantly-healthy' || outcome === 'crash-looping')
        return { status: 'Healthy' };
    return { status: 'Progressing', message: unobserved(manifest.kind) };
}
/**
 * Health of a Rollout whose status stands in git: there is no controller then that would change it.
 * Source: resource_customizations/argoproj.io/Rollout/health.lua of argo-cd.
 */
function declaredHealth(object) {
    const status = object['status'];
    if (object['kind'] !== 'Rollout' || !isJsonObject(status))
        return undefined;
    const { phase, message } = status;
    const said = typeof message === 'string' ? { message } : {};
    switch (phase) {
        case 'Paused':
            return { status: 'Suspended', ...said };
        case 'Healthy':
        case 'Degraded':
        case 'Progressing':
            return { status: phase, ...said };
        default:
            return undefined;
    }
}
/** Health of an object right after an action, and whether it rolls out from there. */
function healthAfterAction(manifest, after) {
    const { action, state, before } = after;
    const declared = declaredHealth(state);
    if (declared !== undefined || before === undefined)
        return { health: declared ?? before, rolls: false };
    if (action === 'pause')
        return { health: { status: 'Suspended', message: `${manifest.kind} is paused` }, rolls: false };
    if (action === 'abort')
        return { health: { status: 'Degraded', message: 'RolloutAborted: Rollout aborted update' }, rolls: false };
    return { health: healthAtApply(manifest, 'healthy'), rolls: true };
}
/** What follows, step by step; each delay counts from the step before. */
function progression(manifest, outcome, delays) {
    const rolling = { afterMs: delays.observe, health: { status: 'Progressing', message: rollingOut(manifest.kind) } };
    const healthy = { afterMs: Math.max(0, delays.rollout - delays.observe), health: { status: 'Healthy' } };
    const degraded = { status: 'Degraded', message: pullFailure(manifest) };
    const again = { afterMs: delays.flap, health: { status: 'Healthy' } };
    const turns = Array.from({ length: FLAPS }, () => [{ afterMs: delays.flap, health: degraded }, again]).flat();
    const steps = {
        'instantly-healthy': [],
        'crash-looping': [{ afterMs: delays.flap, health: { status: 'Degraded', message: crashFailure(manifest) } }],
        'hook-failed': [rolling, healthy],
        'analysis-failed': [rolling, healthy],
        healthy: [rolling, healthy],
        'sync-failed': [rolling, healthy],
        degraded: pastDeadline(manifest, rolling) ?? [rolling, { afterMs: Math.max(0, delays.degraded - delays.observe), health: degraded }],
        'never-healthy': [rolling],
        flapping: [rolling, healthy, ...turns],
    };
    return steps[outcome];
}
/**
 * A Deployment that says how long it may take: its pods are Degraded as soon as they are there, it is itself only then.
 * Without that (Kubernetes gives it ten minutes) it is Degraded like its pods here, after the delay that the scenario gives.
 */
function pastDeadline(manifest, rolling) {
    const spec = manifest.object['spec'];
    const seconds = isJsonObject(spec) ? spec['progressDeadlineSeconds'] : undefined;
    if (manifest.kind !== 'Deployment' || typeof seconds !== 'number')
        return undefined;
    const [image = 'unknown'] = imagesOf(manifest.object);
    const pods = { status: 'Degraded', message: `Back-off pulling image "${image}"` };
    const exceeded = { status: 'Degraded', message: `Deployment "${manifest.name}" exceeded its progress deadline` };
    return [{ ...rolling, pods }, { afterMs: seconds * 1000, health: exceeded, pods }];
}
/** Why the image of an object cannot be pulled, in the kubelet's words. */
function pullFailure(manifest) {
    const [image = 'unknown'] = imagesOf(manifest.object);
    return `ImagePullBackOff: Back-off pulling image "${image}": ErrImagePull: manifest unknown`;
}
function unobserved(kind) {
    switch (kind) {
        case 'Deployment':
            return 'Waiting for rollout to finish: observed deployment generation less than desired generation';
        case 'DaemonSet':
            return 'Waiting for rollout to finish: observed daemon set generation less than desired generation';
        case 'StatefulSet':
            return 'Waiting for statefulset spec update to be observed...';
        case 'Rollout':
            return 'Waiting for rollout spec update to be observed';
        default:
            return '';
    }
}
function rollingOut(kind) {
    return kind === 'Deployment' ? 'Waiting for rollout to finish: 0 of 1 updated replicas are available...' : 'Waiting for 1 pods to be ready...';
}

;// CONCATENATED MODULE: ./build/compiled/simulator/apply.js






const HOOK_FAILURE = 'Job has reached the specified backoff limit';
const REFUSAL = 'admission webhook "policy.simulator.invalid" denied the request: rejected by the scenario';
const APPROVED_ANNOTATION = 'argocd.argoproj.io/deletion-approved';
/**
 * What an operation waits for somebody to confirm: objects to be pruned that ask for it by `Prune=confirm`. Undefined
 * where there is none, or where the Application has an approval from after the start of the operation.
 */
function unconfirmedPruning(managed, { desired, operation, application }) {
    const { sync } = operation;
    if (sync?.prune !== true || sync.dryRun === true)
        return undefined;
    const wanted = new Set(desired.manifests.map((manifest) => keyOf(manifest)));
    const asking = managed.live.all().filter(({ manifest }) => !wanted.has(keyOf(manifest)) && asksForConfirmation(manifest));
    const approved = Date.parse(application.metadata.annotations?.[APPROVED_ANNOTATION] ?? '');
    if (asking.length === 0 || approved >= Date.parse(application.status.operationState?.startedAt ?? ''))
        return undefined;
    return asking.map(({ manifest: { group, kind, name } }) => `${group}/${kind}/${name}`).join(', ');
}
function asksForConfirmation({ object }) {
    const { metadata } = object;
    const annotations = isJsonObject(metadata) && isJsonObject(metadata['annotations']) ? metadata['annotations'] : {};
    const options = annotations['argocd.argoproj.io/sync-options'];
    return typeof options === 'string' && options.split(',').some((option) => option.trim() === 'Prune=confirm');
}
/** Applies a revision to the live objects, at once and completely, or only tells what that would do (dry run). */
function applyRevision(world, managed, request) {
    const plan = planApply(world, managed, request);
    const dryRun = request.operation.sync?.dryRun === true;
    const prune = request.operation.sync?.prune === true;
    const note = dryRun ? ' (dry run)' : '';
    const resources = [
        ...plan.hooks.map((manifest) => hookResult(manifest, plan.outcome)),
        ...plan.apply.map((manifest) => {
            if (manifest === plan.refused)
                return { ...identity(manifest), status: 'SyncFailed', message: REFUSAL, hookPhase: 'Failed', syncPhase: 'Sync' };
            const message = `${kubectlName(manifest)} ${managed.live.effectOf(manifest)}${note}`;
            return { ...identity(manifest), status: 'Synced', message, hookPhase: 'Running', syncPhase: 'Sync' };
        }),
        ...plan.prune.map(({ manifest }) => {
            const fields = { ...identity(manifest), syncPhase: 'Sync', hookPhase: 'Succeeded' };
            return prune ? { ...fields, status: 'Pruned', message: `pruned${note}` } : { ...fields, status: 'PruneSkipped', message: 'ignored (requires pruning)' };
        }),
    ];
    const rollOut = dryRun ? () => undefined : carryOut(world, managed, { plan, prune });
    if (plan.refused !== undefined) {
        return { phase: 'Failed', message: `one or more objects failed to apply, reason: ${REFUSAL}${note}`, resources, rollOut };
    }
    if (plan.outcome === 'hook-failed' && plan.hooks.length > 0 && !dryRun) {
        return { phase: 'Failed', message: 'one or more synchronization tasks completed unsuccessfully', resources, rollOut };
    }
    return { phase: 'Succeeded', message: dryRun ? 'successfully synced (no more tasks)' : 'successfully synced (all tasks run)', resources, rollOut };
}
function planApply(world, managed, request) {
    const { desired, operation, application } = request;
    const { live } = managed;
    const chosen = selection(operation);
    const apply = desired.manifests.filter((manifest) => manifest.hook === undefined && chosen(manifest));
    const runsHooks = operation.sync?.syncStrategy?.apply === undefined && (operation.sync?.resources?.length ?? 0) === 0;
    const wanted = new Set(desired.manifests.map((manifest) => keyOf(manifest)));
    const [sha = ''] = desired.revisions;
    const outcome = world.outcome({ application: application.metadata.name, sha, shas: desired.revisions, manifests: desired.manifests });
    const changed = apply.filter((manifest) => live.effectOf(manifest) !== 'unchanged');
    const workloads = apply.filter((manifest) => isWorkload(manifest));
    const changedWorkloads = workloads.filter((manifest) => changed.includes(manifest));
    // A bad revision that changes no workload, perhaps only its configuration, restarts them all: else it would do no harm.
    const spreads = changed.length > 0 && changedWorkloads.length === 0 && outcome !== 'healthy' && outcome !== 'instantly-healthy' && outcome !== 'analysis-failed' && outcome !== 'hook-failed';
    return {
        apply,
        hooks: runsHooks ? desired.manifests.filter(({ hook }) => hook !== undefined && hook !== 'Skip') : [],
        prune: live.all().filter(({ manifest }) => !wanted.has(keyOf(manifest)) && chosen(manifest)),
        refused: outcome === 'sync-failed' ? (changedWorkloads[0] ?? changed[0] ?? apply[0]) : undefined,
        rolling: spreads ? workloads : changedWorkloads,
        outcome,
    };
}
function carryOut(world, managed, what) {
    const { plan } = what;
    const { live } = managed;
    const now = world.clock.now();
    for (const manifest of plan.apply) {
        const rolls = plan.rolling.includes(manifest);
        if (manifest === plan.refused || (live.effectOf(manifest) === 'unchanged' && !rolls))
            continue;
        live.apply(manifest, { now, health: declaredHealth(manifest.object) ?? healthAtApply(manifest, plan.outcome) });
        world.applied(manifest);
    }
    const hookHealth = plan.outcome === 'hook-failed' ? { status: 'Degraded', message: HOOK_FAILURE } : { status: 'Healthy' };
    for (const manifest of plan.hooks)
        live.leaveHook(manifest, { now, health: hookHealth });
    if (what.prune)
        for (const { manifest } of plan.prune)
            live.remove(keyOf(manifest));
    const rolling = plan.rolling.filter((manifest) => manifest !== plan.refused && declaredHealth(manifest.object) === undefined);
    const rollouts = rolling.map((manifest) => ({ manifest, outcome: plan.outcome, generation: live.find(keyOf(manifest))?.generation ?? 0 }));
    return () => {
        for (const rollout of rollouts)
            world.pace.spawn(() => followRollout(world, managed, rollout));
    };
}
/** Each change of a live object leads to a comparison with the revision of last time. */
async function followRollout(world, managed, rollout) {
    const key = keyOf(rollout.manifest);
    if (isStepwise(rollout.manifest)) {
        await followSteps(world, managed, { key, generation: rollout.generation, outcome: rollout.outcome });
        return;
    }
    for (const step of progression(rollout.manifest, rollout.outcome, world.delays)) {
        await world.pace.pause(step.afterMs);
        if (!managed.live.setHealth(key, rollout.generation, step))
            return;
        managed.requestRefresh(1);
    }
}
/** `resources` of a selective sync; entries without a namespace match any. */
function selection(operation) {
    const entries = (operation.sync?.resources ?? []);
    if (entries.length === 0)
        return () => true;
    return (manifest) => entries.some((entry) => (entry.group ?? '') === manifest.group &&
        entry.kind === manifest.kind &&
        entry.name === manifest.name &&
        (entry.namespace === undefined || entry.namespace === '' || entry.namespace === manifest.namespace));
}
function hookResult(manifest, outcome) {
    const hookType = manifest.hook ?? 'Sync';
    if (outcome === 'hook-failed')
        return { ...identity(manifest), message: HOOK_FAILURE, hookType, hookPhase: 'Failed', syncPhase: hookType };
    return { ...identity(manifest), message: `${manifest.name} created`, hookType, hookPhase: 'Succeeded', syncPhase: hookType };
}
function kubectlName({ group, kind, name }) {
    return `${kind.toLowerCase()}${group === '' ? '' : `.${group}`}/${name}`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/operation-run.js







/** How often an operation that a window blocks looks again, in milliseconds. */
const BLOCKED_POLL_MS = 10_000;
/** How often one that waits for a confirmation does. */
const CONFIRMATION_POLL_MS = 250;
/**
 * Requests an operation: `operation` is set and `status.operationState` removed in one write, which is returned.
 * The controller carries it out later. Throws GrpcError where one is already there.
 */
function startOperation(world, managed, request) {
    if (world.store.find(managed.key)?.operation !== undefined) {
        throw new GrpcError(GrpcCode.failedPrecondition, 'another operation is already in progress');
    }
    const written = world.store.write(managed.key, request.writer, (application) => {
        const { operationState: _previous, ...status } = application.status;
        return { ...application, status, operation: request.operation };
    });
    world.events.record(written, { reason: 'OperationStarted', ...request.event });
    managed.termination = new AbortController();
    const seen = noticed(world, managed.key);
    world.pace.spawn(async () => {
        try {
            await seen;
            await new OperationRun(world, managed, request.operation).run();
        }
        catch (error) {
            // An Application may be deleted while it is synced.
            if (!(error instanceof ApplicationGone))
                throw error;
        }
    });
    return written;
}
/** When the controller looks at an operation that was just requested: at once, or with the next write. */
async function noticed(world, key) {
    const left = world.faults.overlookNext ?? 0;
    if (left === 0)
        return;
    world.faults = { ...world.faults, overlookNext: left - 1 };
    await new Promise((resolve) => {
        const stop = world.store.watch(({ application: { metadata } }) => {
            if (`${metadata.namespace}/${metadata.name}` !== key)
                return;
            stop();
            resolve();
        });
    });
}
/** One operation, from the controller's pickup to its completion. */
class OperationRun {
    #world;
    #managed;
    #operation;
    #applied = [];
    #state;
    constructor(world, managed, operation) {
        this.#world = world;
        this.#managed = managed;
        this.#operation = operation;
        this.#state = { operation, phase: 'Running', startedAt: '' };
    }
    async run() {
        const { pace, delays } = this.#world;
        await pace.pause(delays.pickup);
        this.#save({ startedAt: this.#now() });
        for (;;) {
            const outcome = await this.#attempt();
            const terminated = this.#managed.termination.signal.aborted;
            const limit = retryLimit(this.#operation);
            const retries = this.#state.retryCount ?? 0;
            if (outcome.phase === 'Succeeded' || terminated || (limit >= 0 && retries >= limit)) {
                this.#complete(outcome);
                return;
            }
            if (!(await this.#waitForRetry(outcome)))
                return;
        }
    }
    async #attempt() {
        const { signal } = this.#managed.termination;
        await this.#waitForWindow();
        try {
            return await this.#sync(signal);
        }
        catch (error) {
            if (!signal.aborted || this.#world.pace.stopped.aborted)
                throw error;
            return this.#terminated();
        }
    }
    async #waitForWindow() {
        const { pace, clock } = this.#world;
        const manual = this.#operation.initiatedBy?.automated !== true;
        while (!canSync(windowsFor(this.#world, this.#current()), { now: clock.now(), manual })) {
            const { phase, message } = this.#current().status.operationState ?? {};
            const blocked = 'Sync operation blocked by sync window';
            if (phase === 'Running' && message !== blocked)
                this.#save({ message: blocked });
            await pace.idle(BLOCKED_POLL_MS);
        }
    }
    async #sync(signal) {
        signal.throwIfAborted();
        const application = this.#current();
        const { sync } = this.#operation;
        const sources = sync?.sources ?? (sync?.source === undefined ? sourcesOf(application.spec) : [sync.source]);
        const multiSource = sync?.sources !== undefined || (sync?.source === undefined && isMultiSource(application.spec));
        const latest = (this.#state.retryCount ?? 0) > 0 && retriesWithLatest(this.#operation);
        const requested = latest ? [] : (sync?.revisions ?? (sync?.revision === undefined || sync.revision === '' ? [] : [sync.revision]));
        const desired = await loadDesiredState(this.#world, application, { sources, revisions: requested, fresh: true });
        await this.#world.pace.pause(this.#world.delays.compare, signal);
        const shown = (revisions) => (multiSource ? { revisions } : revisions[0] === undefined ? {} : { revision: revisions[0] });
        const source = multiSource ? { source: { repoURL: '' }, sources } : sources[0] === undefined ? {} : { source: sources[0] };
        if (desired.kind === 'failed') {
            const raw = requested.length > 0 ? requested : [sources[0]?.targetRevision ?? ''].filter((text) => text !== '');
            return { phase: 'Error', message: `ComparisonError: ${desired.message}`, syncResult: { ...shown(raw), ...source } };
        }
        const result = { ...shown(desired.revisions), ...source };
        this.#save({ message: 'one or more tasks are running', syncResult: { ...result, resources: [] } });
        await this.#world.pace.pause(this.#managed.syncMs ?? this.#world.delays.sync, signal);
        await this.#waitForConfirmation(desired, signal);
        const applied = applyRevision(this.#world, this.#managed, { desired, operation: this.#operation, application });
        this.#applied.push(applied);
        this.#save({ syncResult: { ...result, resources: applied.resources } });
        return { phase: applied.phase, message: applied.message, syncResult: { ...result, resources: applied.resources } };
    }
    async #waitForConfirmation(desired, signal) {
        for (;;) {
            const asked = unconfirmedPruning(this.#managed, { desired, operation: this.#operation, application: this.#current() });
            if (asked === undefined)
                return;
            const message = `waiting for pruning confirmation of ${asked}`;
            if (this.#state.message !== message)
                this.#save({ message });
            await this.#world.pace.idle(CONFIRMATION_POLL_MS, signal);
        }
    }
    async #terminated() {
        await this.#world.pace.pause(this.#world.delays.terminate);
        return { phase: 'Failed', message: 'Operation terminated', ...(this.#state.syncResult === undefined ? {} : { syncResult: this.#state.syncResult }) };
    }
    /** Running with `finishedAt` until the next attempt is due; false where the operation was terminated meanwhile. */
    async #waitForRetry(outcome) {
        const { clock, pace } = this.#world;
        const { signal } = this.#managed.termination;
        const before = this.#state.retryCount ?? 0;
        const retryCount = before + 1;
        // The time told is computed with the old count, the time kept with the new one: so does Argo CD.
        const told = kitchenTime(new Date(clock.now().getTime() + dueMs(this.#operation, before)));
        const message = `${outcome.message ?? ''}. Retrying attempt #${retryCount} at ${told}.`;
        this.#save({ ...outcome, phase: 'Running', message, retryCount, finishedAt: this.#now() });
        try {
            await pace.pause(dueMs(this.#operation, retryCount), signal);
        }
        catch (error) {
            if (!signal.aborted || pace.stopped.aborted)
                throw error;
            this.#complete(await this.#terminated());
            return false;
        }
        const { finishedAt: _finished, syncResult: _result, ...running } = this.#state;
        this.#state = running;
        this.#save({ message: `Retrying operation${retriesWithLatest(this.#operation) ? ' with latest revisions' : ''}. Attempt #${retryCount}` });
        return true;
    }
    /** History first, then the end of the operation in one write; the comparison that follows is a later one. */
    #complete(outcome) {
        const { store, events } = this.#world;
        const { sync, initiatedBy } = this.#operation;
        const dryRun = sync?.dryRun === true;
        const full = (sync?.resources?.length ?? 0) === 0;
        if (outcome.phase === 'Succeeded' && full && !dryRun)
            this.#remember(outcome);
        const retries = this.#state.retryCount ?? 0;
        const suffix = outcome.phase !== 'Succeeded' && retries > 0 && outcome.message !== 'Operation terminated' ? ` (retried ${retries} times).` : '';
        const { message = '', ...rest } = outcome;
        this.#state = { ...this.#state, ...rest, message: `${message}${suffix}`, finishedAt: this.#now() };
        const operationState = this.#state;
        const written = store.write(this.#managed.key, 'argocd-application-controller', (application) => {
            const { operation: _operation, ...others } = application;
            return { ...others, status: { ...application.status, operationState } };
        });
        const succeeded = outcome.phase === 'Succeeded';
        // Of several sources the message has no revision, and two blanks in its place.
        const to = outcome.syncResult === undefined ? '' : ` to ${outcome.syncResult.revision ?? ''}`;
        events.record(written, {
            reason: 'OperationCompleted',
            type: succeeded ? 'Normal' : 'Warning',
            message: `${full ? 'Sync' : 'Partial sync'} operation${to} ${succeeded ? 'succeeded' : `failed: ${operationState.message ?? ''}`}`,
        });
        this.#managed.syncMs = undefined;
        if (dryRun)
            return;
        this.#rollOutLater();
        this.#managed.requestRefresh(initiatedBy?.automated === true ? 2 : 3);
    }
    #rollOutLater() {
        const earlier = this.#managed.afterOperation;
        const applied = this.#applied;
        this.#managed.afterOperation = () => {
            earlier?.();
            for (const { rollOut } of applied)
                rollOut();
        };
    }
    #remember(outcome) {
        this.#world.store.write(this.#managed.key, 'argocd-application-controller', (application) => {
            const history = application.status.history ?? [];
            const { resources: _resources, ...deployed } = outcome.syncResult ?? {};
            const entry = {
                id: (history.at(-1)?.id ?? -1) + 1,
                ...deployed,
                deployedAt: this.#now(),
                deployStartedAt: this.#state.startedAt,
                initiatedBy: this.#operation.initiatedBy ?? {},
            };
            const limit = application.spec.revisionHistoryLimit ?? 10;
            return { ...application, status: { ...application.status, history: limit === 0 ? [] : [...history, entry].slice(-limit) } };
        });
    }
    #save(change) {
        this.#state = { ...this.#state, ...change };
        const operationState = this.#state;
        return this.#world.store.write(this.#managed.key, 'argocd-application-controller', (application) => ({
            ...application,
            status: { ...application.status, operationState },
        }));
    }
    #current() {
        const application = this.#world.store.find(this.#managed.key);
        if (application === undefined)
            throw new ApplicationGone(this.#managed.key);
        return application;
    }
    #now() {
        return timestamp(this.#world.clock.now());
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/refresher.js








/** Annotations by which a comparison is requested. */
const REFRESH_ANNOTATION = 'argocd.argoproj.io/refresh';
const HYDRATE_ANNOTATION = 'argocd.argoproj.io/hydrate';
const SKIP_ANNOTATION = 'argocd.argoproj.io/skip-reconcile';
const SHA = /^[0-9a-f]{40}$/;
/** The comparisons of one Application, one at a time: requests that come during one lead to one more. */
class Refresher {
    #world;
    #managed;
    #pending;
    #running = false;
    constructor(world, managed) {
        this.#world = world;
        this.#managed = managed;
    }
    /** Asks for a comparison of at least this level; returns at once. */
    request(level) {
        this.#pending = this.#pending === undefined || level > this.#pending ? level : this.#pending;
        if (this.#running)
            return;
        this.#running = true;
        this.#world.pace.spawn(() => this.#drain());
    }
    async #drain() {
        while (this.#pending !== undefined) {
            await this.#world.pace.pause(this.#world.delays.reconcile);
            const level = this.#pending;
            this.#pending = undefined;
            const settled = this.#managed.afterOperation;
            await this.#reconcile(level);
            if (settled !== undefined && settled === this.#managed.afterOperation) {
                this.#managed.afterOperation = undefined;
                settled();
            }
        }
        this.#running = false;
    }
    async #reconcile(requested) {
        const { store, clock, pace, delays } = this.#world;
        const application = store.find(this.#managed.key);
        if (application === undefined || application.metadata.annotations?.[SKIP_ANNOTATION] === 'true')
            return;
        const level = specChanged(application) && requested < 3 ? 3 : requested;
        const startedAt = clock.now();
        const sources = sourcesOf(application.spec);
        const pinned = level === 1 ? comparedRevisions(application, sources.length) : undefined;
        const desired = await loadDesiredState(this.#world, application, { sources, fresh: level >= 3, hard: level === 4, ...(pinned === undefined ? {} : { revisions: pinned }) });
        await pace.pause(delays.compare);
        if (this.#hidesError(desired, level))
            return;
        const { destination } = application.spec;
        this.#conclude({ movesReconciledAt: level >= 2, startedAt, sources, multiSource: isMultiSource(application.spec), destination, desired }, application);
    }
    /** Errors of comparisons that nobody asked for are kept back for a while: the status stays as it was. */
    #hidesError(desired, level) {
        const now = this.#world.clock.monotonicMs();
        if (desired.kind === 'loaded') {
            this.#managed.repositoryErrorSince = undefined;
            return false;
        }
        this.#managed.repositoryErrorSince ??= now;
        return level < 3 && now - this.#managed.repositoryErrorSince < this.#world.delays.repositoryErrorGrace;
    }
    /**
     * Auto-sync first, then the status, in separate writes, as the controller does. The request by annotation goes with the status,
     * and with it one that has come since `seen`: up to 3.5 such a request is swallowed.
     */
    #conclude(pass, seen) {
        const { store, clock, events } = this.#world;
        const { key, live } = this.#managed;
        const current = store.find(key);
        if (current === undefined)
            return;
        if (pass.desired.kind === 'loaded')
            this.#managed.wanted = pass.desired.manifests;
        const comparison = comparison_compare(pass.desired, live);
        const windows = windowsFor(this.#world, current);
        const decision = decideAutoSync({ application: current, desired: pass.desired, comparison, windows, now: clock.now() });
        if (decision.kind === 'start') {
            startOperation(this.#world, this.#managed, { operation: decision.operation, writer: 'argocd-application-controller', event: { message: `Initiated automated sync to '${pass.desired.kind === 'loaded' ? pass.desired.revisions.join(', ') : ''}'` } });
        }
        const found = [];
        if (pass.desired.kind === 'failed')
            found.push({ type: 'ComparisonError', message: pass.desired.message });
        if (decision.kind === 'declined' && decision.condition !== undefined)
            found.push(decision.condition);
        const before = store.find(key)?.status ?? current.status;
        const status = comparedStatus(before, { ...pass, comparison, found, images: live.images(), now: clock.now() });
        const acknowledged = seen.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined && this.#world.faults.hangRefresh !== true;
        if ((0,external_node_util_namespaceObject.isDeepStrictEqual)(status, before) && !acknowledged)
            return;
        // Told before it is written, so that an event may be there for a change that is not yet.
        if (before.sync.status !== status.sync.status) {
            events.record(current, { reason: 'ResourceUpdated', message: `Updated sync status: ${before.sync.status ?? ''} -> ${status.sync.status ?? ''}` });
        }
        if (before.health?.status !== status.health?.status) {
            events.record(current, { reason: 'ResourceUpdated', message: `Updated health status: ${before.health?.status ?? ''} -> ${status.health?.status ?? ''}` });
        }
        store.write(key, 'argocd-application-controller', (application) => ({ ...(acknowledged ? withoutRequest(application) : application), status }));
    }
}
/** Only where there is a hydrator does anybody remove the request to it. */
function withoutRequest(application) {
    const { annotations = {}, ...metadata } = application.metadata;
    const done = application.spec.sourceHydrator === undefined ? [REFRESH_ANNOTATION] : [REFRESH_ANNOTATION, HYDRATE_ANNOTATION];
    const kept = Object.entries(annotations).filter(([name]) => !done.includes(name));
    return { ...application, metadata: kept.length === 0 ? metadata : { ...metadata, annotations: Object.fromEntries(kept) } };
}
function specChanged(application) {
    const { reconciledAt, sync } = application.status;
    if (reconciledAt === undefined)
        return false;
    const compared = sync.comparedTo.sources ?? (sync.comparedTo.source === undefined ? [] : [sync.comparedTo.source]);
    return !(0,external_node_util_namespaceObject.isDeepStrictEqual)([...compared], [...sourcesOf(application.spec)]);
}
function comparedRevisions(application, count) {
    const { revision, revisions } = application.status.sync;
    const known = revisions ?? (revision === undefined ? [] : [revision]);
    return known.length === count && known.every((text, index) => SHA.test(text) || application.spec.sources?.[index]?.chart !== undefined || application.spec.source?.chart !== undefined) ? known : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/control-plane.js


















/** Creates the applications as they were left by an earlier deployment, and starts the controller. */
async function startControlPlane(options) {
    const { clock } = options;
    const delays = { ...DEFAULT_DELAYS, ...options.delays };
    const sources = new Map();
    const world = {
        clock,
        pace: new Pacemaker(clock),
        store: new ApplicationStore(clock),
        events: new EventLog(clock),
        delays,
        sources,
        charts: options.charts ?? {},
        projects: new Projects(clock, options.applications.map(({ project = 'default' }) => project)),
        failures: new Map(),
        pullRequests: options.pullRequests ?? (() => []),
        standsIn: options.standsIn ?? false,
        generate: options.generate ?? (() => undefined),
        faults: options.faults ?? {},
        windows: options.windows ?? [],
        outcome: options.outcome ?? (() => 'healthy'),
        applied: () => undefined,
    };
    for (const [url, repository] of Object.entries(options.repositories)) {
        const source = new GitSource({ repository, clock, lagMs: () => world.faults.lsRemoteLagMs ?? 0, revisionCacheMs: delays.revisionCache });
        await source.open();
        sources.set(url, source);
    }
    const managed = new Map();
    const create = async (seed) => {
        const application = await createApplication(world, seed);
        managed.set(application.key, application);
    };
    for (const seed of options.applications)
        await create(seed);
    const applicationSets = new ApplicationSets(world, async (seed) => {
        await create(seed);
        if (seed.initial === 'never-deployed')
            managed.get(`${seed.namespace ?? 'argocd'}/${seed.name}`)?.requestRefresh(3);
    });
    await adoptOffspring({ world, managed, applicationSets, create });
    watchSpecs(world, managed);
    world.applied = (manifest) => { followOffspring(manifest, { world, managed, applicationSets, create }); };
    if (delays.poll > 0)
        world.pace.spawn(() => poll(world, managed));
    const createByApi = (draft, username) => {
        const created = world.store.create(draft);
        const adopted = manage(world, created);
        managed.set(adopted.key, adopted);
        world.events.record(created, { reason: 'ResourceCreated', message: 'created application', by: username });
        adopted.requestRefresh(3);
        return created;
    };
    return { world, managed, applicationSets, create: createByApi };
}
async function createApplication(world, seed) {
    const created = world.store.create(newApplication(seed, world.clock.now()));
    const managed = manage(world, created);
    const initial = seed.initial ?? {};
    const sources = sourcesOf(created.spec);
    const revisions = initial === 'never-deployed' || initial.revision === undefined ? {} : { revisions: initialRevisions(sources, initial.revision) };
    const desired = await loadDesiredState(world, created, { sources, fresh: true, ...revisions });
    if (initial !== 'never-deployed' && desired.kind === 'loaded')
        deployInitially(world, { managed, desired, health: initial.health ?? 'Healthy' });
    firstComparison(world, managed, desired);
    return managed;
}
/** Sources of the same repository have the same commit; others what they follow. */
function initialRevisions(sources, revision) {
    const [first] = sources;
    return sources.map((source, index) => (index === 0 || (source.repoURL === first?.repoURL && source.chart === undefined) ? revision : undefined));
}
/** What the controller remembers of an Application it has not seen before. */
function manage(world, created) {
    const requests = {};
    const managed = {
        key: qualifiedName(created),
        live: new LiveState(),
        wanted: [],
        requestRefresh: (level) => requests.refresher?.request(level),
        afterOperation: undefined,
        termination: new AbortController(),
        syncMs: undefined,
        repositoryErrorSince: undefined,
    };
    requests.refresher = new Refresher(world, managed);
    return managed;
}
function deployInitially(world, initial) {
    const { managed, desired } = initial;
    const now = world.clock.now();
    for (const manifest of desired.manifests) {
        if (manifest.hook !== undefined)
            continue;
        const message = initial.health === 'Degraded' ? { message: pullFailure(manifest) } : {};
        managed.live.apply(manifest, { now, health: { status: initial.health, ...message } });
        if (isStepwise(manifest))
            managed.live.report(keyOf(manifest), 1, settled(manifest.object, 1));
    }
    world.store.write(managed.key, 'argocd-application-controller', (application) => {
        const sources = sourcesOf(application.spec);
        const [source = { repoURL: '' }] = sources;
        const [revision = ''] = desired.revisions;
        const several = isMultiSource(application.spec);
        const what = several ? { revisions: desired.revisions, source: { repoURL: '' }, sources } : { revision, source };
        const at = timestamp(now);
        const initiatedBy = { username: 'admin' };
        const sync = several ? { revisions: desired.revisions, sources } : { revision, source };
        const operationState = {
            operation: { sync, initiatedBy, retry: {} },
            phase: 'Succeeded',
            message: 'successfully synced (all tasks run)',
            syncResult: what,
            startedAt: at,
            finishedAt: at,
        };
        const history = [{ id: 0, ...what, deployedAt: at, deployStartedAt: at, initiatedBy }];
        return { ...application, status: { ...application.status, history, operationState } };
    });
}
/** The status as a comparison with what was deployed leaves it. */
function firstComparison(world, managed, desired) {
    if (desired.kind === 'loaded')
        managed.wanted = desired.manifests;
    const now = world.clock.now();
    world.store.write(managed.key, 'argocd-application-controller', (application) => ({
        ...application,
        status: comparedStatus(application.status, {
            startedAt: now,
            now,
            sources: sourcesOf(application.spec),
            multiSource: isMultiSource(application.spec),
            destination: application.spec.destination,
            desired,
            comparison: comparison_compare(desired, managed.live),
            found: desired.kind === 'failed' ? [{ type: 'ComparisonError', message: desired.message }] : [],
            images: managed.live.images(),
            movesReconciledAt: true,
        }),
    }));
}
/** A changed source is compared at once; so is an Application whose auto-sync was switched on. */
function watchSpecs(world, managed) {
    const known = new Map(world.store.all().map((application) => [qualifiedName(application), whatIsWanted(application)]));
    world.store.watch(({ type, application }) => {
        const key = qualifiedName(application);
        if (type !== 'MODIFIED') {
            known.set(key, whatIsWanted(application));
            return;
        }
        const changed = known.get(key) !== whatIsWanted(application);
        known.set(key, whatIsWanted(application));
        if (changed)
            managed.get(key)?.requestRefresh(3);
    });
}
function whatIsWanted(application) {
    return JSON.stringify([isAutoSynced(application), sourcesOf(application.spec)]);
}
async function poll(world, managed) {
    for (;;) {
        await world.pace.idle(world.delays.poll);
        for (const application of managed.values())
            application.requestRefresh(2);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/access.js


/** Logins of one user within this time count towards the limit, in milliseconds. */
const FAILURE_WINDOW_MS = 300_000;
const MAX_FAILURES = 5;
const BAD_LOGIN = 'Invalid username or password';
/** Who may do what. */
class Access {
    #options;
    #plane;
    #sessions = new Map();
    #failures = new Map();
    #issued = 0;
    constructor(options, plane) {
        this.#options = options;
        this.#plane = plane;
    }
    /** The caller; undefined without any credential. Throws GrpcError for one that is not valid. */
    identify(request) {
        const token = this.#tokenOf(request);
        const known = token === undefined ? undefined : (this.#sessions.get(token) ?? this.#options.tokens?.[token]);
        if (known !== undefined)
            return known;
        if (this.#options.anonymous === true)
            return 'anonymous';
        if (token === undefined)
            return undefined;
        throw new GrpcError(GrpcCode.unauthenticated, `invalid session: ${whyInvalid(token)}`);
    }
    /** Like `identify`, and throws where nobody called. */
    authenticate(request) {
        const username = this.identify(request);
        if (username === undefined)
            throw new GrpcError(GrpcCode.unauthenticated, 'no session information');
        return username;
    }
    /** A session token for a user. Every login takes its time, and all refusals read the same. */
    async logIn(username, password) {
        const { world } = this.#plane;
        if (username === '' || password === '')
            throw new GrpcError(GrpcCode.unauthenticated, 'no credentials supplied');
        if (username.length > 32)
            throw new GrpcError(GrpcCode.invalidArgument, 'Username is too long (32 bytes max)');
        await world.pace.pause(world.delays.login);
        const now = world.clock.monotonicMs();
        const recent = (this.#failures.get(username) ?? []).filter((at) => now - at < FAILURE_WINDOW_MS);
        if (recent.length >= MAX_FAILURES || this.#options.users?.[username] !== password) {
            this.#failures.set(username, [...recent, now]);
            throw new GrpcError(GrpcCode.unauthenticated, BAD_LOGIN);
        }
        this.#failures.delete(username);
        return this.issue(username);
    }
    /** A token for a user who has proved who it is. */
    issue(username) {
        this.#issued += 1;
        const token = `simulated.${this.#issued}.session`;
        this.#sessions.set(token, username);
        return token;
    }
    /** Ends the session of a token; other tokens stay valid. */
    logOut(request) {
        const token = this.#tokenOf(request);
        if (token !== undefined)
            this.#sessions.delete(token);
    }
    may(username, action, object) {
        if (username.startsWith('proj:'))
            return this.#plane.world.projects.permits(username, action, object);
        return this.#options.permission?.(username, action, object) ?? true;
    }
    /** Throws the server's detailed refusal. */
    require(username, action, application) {
        const object = objectOf(application);
        if (this.may(username, action, object))
            return;
        const issued = timestamp(this.#plane.world.clock.now());
        throw new GrpcError(GrpcCode.permissionDenied, `permission denied: applications, ${action}, ${object}, sub: ${username}, iat: ${issued}`);
    }
    /** The same for a project. Roles of a project may only see it. */
    requireOnProject(username, action, name) {
        const role = username.startsWith('proj:');
        if (role ? action === 'get' && username.startsWith(`proj:${name}:`) : this.may(username, `projects/${action}`, name))
            return;
        throw new GrpcError(GrpcCode.permissionDenied, `permission denied: projects, ${action}, ${name}, sub: ${username}, iat: ${timestamp(this.#plane.world.clock.now())}`);
    }
    /**
     * The Application, or a refusal that does not tell whether it exists: without `project` always 403; with it
     * 403 only where the caller may not act in that project, else 404.
     */
    find(question) {
        const { username, name, project, action } = question;
        const denied = new GrpcError(GrpcCode.permissionDenied, 'permission denied');
        if (this.#forbidsNext())
            throw denied;
        if (project !== undefined && project !== '' && !this.may(username, action, `${project}/${name}`))
            throw denied;
        const key = `${question.namespace ?? 'argocd'}/${name}`;
        const application = this.#plane.world.store.find(key);
        const managed = this.#plane.managed.get(key);
        const absent = project === undefined || project === '' ? denied : new GrpcError(GrpcCode.notFound, `applications.argoproj.io "${name}" not found`);
        if (application === undefined || managed === undefined)
            throw absent;
        if (!this.may(username, action, objectOf(application)))
            throw absent;
        if (project !== undefined && project !== '' && project !== application.spec.project)
            throw absent;
        return { application, managed };
    }
    #forbidsNext() {
        const { world } = this.#plane;
        const left = world.faults.forbidNext ?? 0;
        if (left > 0)
            world.faults = { ...world.faults, forbidNext: left - 1 };
        return left > 0;
    }
    #tokenOf({ headers = {} }) {
        const direct = headers['grpc-metadata-token'];
        if (direct !== undefined && direct !== '')
            return direct;
        const bearer = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1];
        if (bearer !== undefined && this.#looksLikeToken(bearer))
            return bearer;
        return /(?:^|;\s*)argocd\.token=([^;]+)/.exec(headers['cookie'] ?? '')?.[1];
    }
    #looksLikeToken(bearer) {
        if (bearer.split('.').length === 3)
            return true;
        return this.#options.lenientTokens !== false && this.#options.tokens?.[bearer] !== undefined;
    }
}
/** In the words of the library that reads tokens. */
function whyInvalid(token) {
    const [head = ''] = token.split('.');
    if (!/^[\w-]+$/.test(head) || head.length % 4 === 1)
        return `token is malformed: could not base64 decode header: illegal base64 data at input byte ${Math.max(0, head.length - 1)}`;
    try {
        JSON.parse(Buffer.from(head, 'base64url').toString('utf8'));
    }
    catch {
        return 'token is malformed: could not JSON decode header: invalid character looking for beginning of value';
    }
    return 'token signature is invalid: signature is invalid';
}
/** `<project>/<name>`, with the namespace in between outside the control plane's. */
function objectOf({ spec, metadata }) {
    return metadata.namespace === 'argocd' ? `${spec.project}/${metadata.name}` : `${spec.project}/${metadata.namespace}/${metadata.name}`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/operations-api.js








/** A field of a request; names match in any case. */
function field(body, name) {
    const key = Object.keys(body).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : body[key];
}
/** POST sync: the refusals in the server's order, then the operation. Resolves the revision now. */
async function requestSync(call) {
    const { world, managed, application, body } = call;
    const windows = windowsFor(world, application);
    if (!canSync(windows, { now: world.clock.now(), manual: true })) {
        throw new GrpcError(GrpcCode.permissionDenied, 'cannot sync: blocked by sync window');
    }
    call.require('sync');
    const dryRun = field(body, 'dryRun') === true;
    if (Array.isArray(field(body, 'manifests')))
        call.require('override');
    refuseDeleting(application);
    const resolved = await resolveRevisions(call, dryRun);
    const operation = syncOperation(call, { revisions: resolved.map(({ revision }) => revision), dryRun });
    const partial = (operation.sync?.resources?.length ?? 0) > 0 ? 'partial ' : '';
    const message = `initiated ${partial}sync to ${resolved.map(({ shown }) => shown).join(',')}`;
    return startOperation(world, managed, { operation, writer: 'argocd-server', event: { message, by: call.username } });
}
/** POST rollback: only asks for the operation; the windows are the controller's affair. */
function requestRollback(call) {
    const { world, managed, application, body } = call;
    refuseDeleting(application);
    if (isAutoSynced(application)) {
        throw new GrpcError(GrpcCode.failedPrecondition, 'rollback cannot be initiated when auto-sync is enabled');
    }
    const id = field(body, 'id');
    if (typeof id !== 'number')
        throw new GrpcError(GrpcCode.internal, 'grpc: error while marshaling: proto: required field "id" not set');
    const entry = application.status.history?.find((candidate) => candidate.id === id);
    if (entry === undefined) {
        throw new GrpcError(GrpcCode.invalidArgument, `application ${qualifiedName(application)} does not have deployment with id ${id}`);
    }
    const { revision, revisions, source, sources } = entry;
    if ((source === undefined || source.repoURL === '') && sources === undefined) {
        throw new GrpcError(GrpcCode.failedPrecondition, 'cannot rollback to revision deployed with Argo CD v0.11 or lower. sync to revision instead.');
    }
    const what = sources === undefined ? { ...(revision === undefined ? {} : { revision }), ...(source === undefined ? {} : { source }) } : { sources, ...(revisions === undefined ? {} : { revisions }) };
    const syncOptions = application.spec.syncPolicy?.syncOptions;
    const operation = {
        sync: {
            ...what,
            ...(field(body, 'prune') === true ? { prune: true } : {}),
            ...(field(body, 'dryRun') === true ? { dryRun: true } : {}),
            syncStrategy: { apply: {} },
            ...(syncOptions === undefined ? {} : { syncOptions }),
        },
        initiatedBy: { username: call.username },
        retry: {},
    };
    return startOperation(world, managed, { operation, writer: 'argocd-server', event: { message: `initiated rollback to ${id}`, by: call.username } });
}
/** DELETE operation: only marks it Terminating. */
function requestTermination({ world, managed, application, username }) {
    const { operationState } = application.status;
    if (application.operation === undefined || operationState === undefined) {
        throw new GrpcError(GrpcCode.invalidArgument, 'Unable to terminate operation. No operation is in progress');
    }
    const written = world.store.write(managed.key, 'argocd-server', (current) => ({
        ...current,
        status: { ...current.status, operationState: { ...operationState, phase: 'Terminating' } },
    }));
    world.events.record(written, { reason: 'ResourceUpdated', message: 'terminated running operation', by: username });
    managed.termination.abort(new Error('terminated'));
}
function refuseDeleting(application) {
    if (application.metadata.deletionTimestamp !== undefined)
        throw new GrpcError(GrpcCode.failedPrecondition, 'application is deleting');
}
/** One revision for each source: those asked for, else the target revisions, all resolved to commits; and how each is shown. */
async function resolveRevisions(call, dryRun) {
    const { world, application, body } = call;
    const sources = sourcesOf(application.spec);
    const asked = askedRevisions(body, sources.length);
    const resolved = [];
    for (const [index, source] of sources.entries()) {
        const target = source.targetRevision === undefined || source.targetRevision === '' ? (source.chart === undefined ? 'HEAD' : '*') : source.targetRevision;
        const revision = asked[index] ?? '';
        if (revision !== '' && revision !== target && isAutoSynced(application) && !dryRun) {
            const subject = isMultiSource(application.spec) ? `Cannot sync source ${source.repoURL} to` : 'Cannot sync to';
            throw new GrpcError(GrpcCode.failedPrecondition, `${subject} ${revision}: auto-sync currently set to ${source.targetRevision ?? ''}`);
        }
        try {
            const wanted = revision === '' ? target : revision;
            const found = await resolveRevision(world, source, { revision: wanted, fresh: true });
            resolved.push({ revision: found, shown: found === wanted ? found : `${wanted} (${found})` });
        }
        catch (error) {
            if (!(error instanceof SourceError))
                throw error;
            throw new GrpcError(GrpcCode.failedPrecondition, `error resolving repo revision: rpc error: code = Unknown desc = ${error.message}`);
        }
    }
    return resolved;
}
function askedRevisions(body, count) {
    const revision = field(body, 'revision');
    const positions = field(body, 'sourcePositions');
    const revisions = field(body, 'revisions');
    if (!Array.isArray(positions) || !Array.isArray(revisions))
        return typeof revision === 'string' ? [revision] : [];
    const asked = Array.from({ length: count }, () => '');
    for (const [index, position] of positions.entries()) {
        const wanted = revisions[index];
        if (typeof position !== 'number' || position < 1 || position > count)
            throw new GrpcError(GrpcCode.unknown, 'source position is out of range');
        if (typeof wanted === 'string')
            asked[position - 1] = wanted;
    }
    return asked;
}
function syncOperation(call, what) {
    const { application, body } = call;
    const { spec } = application;
    const options = field(body, 'syncOptions');
    const items = isJsonObject(options) ? field(options, 'items') : undefined;
    // Present in the request, even empty, they replace the Application's own instead of adding to them.
    const syncOptions = isJsonObject(options) ? (Array.isArray(items) ? items.filter((item) => typeof item === 'string') : []) : (spec.syncPolicy?.syncOptions ?? []);
    const resources = field(body, 'resources');
    const strategy = field(body, 'strategy');
    const infos = field(body, 'infos');
    const [revision = ''] = what.revisions;
    return {
        sync: {
            ...(isMultiSource(spec) ? { sources: sourcesOf(spec), revisions: what.revisions } : { revision, ...sourceField(spec) }),
            ...(field(body, 'prune') === true ? { prune: true } : {}),
            ...(what.dryRun ? { dryRun: true } : {}),
            ...(isJsonObject(strategy) ? { syncStrategy: strategy } : {}),
            ...(Array.isArray(resources) && resources.length > 0 ? { resources } : {}),
            ...(syncOptions.length === 0 ? {} : { syncOptions }),
        },
        initiatedBy: { username: call.username },
        ...(Array.isArray(infos) && infos.length > 0 ? { info: infos } : {}),
        retry: retryOf(field(body, 'retryStrategy'), spec),
    };
}
function retryOf(requested, spec) {
    return isJsonObject(requested) ? requested : (spec.syncPolicy?.retry ?? {});
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-crud.js






const CASCADE = 'resources-finalizer.argocd.argoproj.io';
/** POST: creates an Application that is not deployed, after a look at its project and its source. */
async function application_crud_createApplication(call, server) {
    const { plane, access } = server;
    const draft = draftOf(call.body, plane.world);
    access.require(call.username, 'create', draft);
    const existing = plane.world.store.find(`${draft.metadata.namespace}/${draft.metadata.name}`);
    if (existing !== undefined) {
        if (isSame(existing, draft))
            return existing;
        if (!call.upsert)
            throw new GrpcError(GrpcCode.invalidArgument, 'existing application spec is different, use upsert flag to force update');
        access.require(call.username, 'update', existing);
        access.require(call.username, 'update', draft);
        requireProject(plane.world, draft.spec.project);
        if (call.validate)
            await requireSource(plane.world, draft);
        return plane.world.store.write(`${draft.metadata.namespace}/${draft.metadata.name}`, 'argocd-server', (current) => ({
            ...current,
            spec: draft.spec,
            metadata: {
                ...current.metadata,
                ...(draft.metadata.finalizers === undefined ? {} : { finalizers: draft.metadata.finalizers }),
                labels: { ...current.metadata.labels, ...draft.metadata.labels },
                annotations: { ...current.metadata.annotations, ...draft.metadata.annotations },
            },
        }));
    }
    requireProject(plane.world, draft.spec.project);
    if (call.validate)
        await requireSource(plane.world, draft);
    return plane.create(draft, call.username);
}
/** What POST compares: the rest of an Application is none of whoever sends it. */
function isSame(existing, { spec, metadata }) {
    const parts = (of) => [of.spec, of.metadata.labels ?? {}, of.metadata.annotations ?? {}, of.metadata.finalizers ?? []];
    return (0,external_node_util_namespaceObject.isDeepStrictEqual)(parts(existing), parts({ spec, metadata }));
}
/** DELETE: with `cascade` what was deployed goes too, and the Application stays until it has gone. */
function deleteApplication(world, { managed, application }, how) {
    if (!how.cascade) {
        world.store.remove(managed.key);
        return;
    }
    world.store.write(managed.key, 'argocd-server', (current) => ({
        ...current,
        metadata: { ...current.metadata, deletionTimestamp: timestamp(world.clock.now()), finalizers: [CASCADE] },
    }));
    world.pace.spawn(async () => {
        await world.pace.pause(world.delays.sync);
        if (world.store.find(managed.key)?.metadata.uid === application.metadata.uid)
            world.store.remove(managed.key);
    });
}
/** What a changed or new Application must fulfil. Throws GrpcError. */
async function requireSource(world, application) {
    const sources = sourcesOf(application.spec);
    const desired = await loadDesiredState(world, application, { sources, fresh: true });
    if (desired.kind === 'loaded')
        return;
    const reason = desired.message.replace(/^.*?source \d+ of \d+: /, '');
    const path = sources[0]?.path ?? '';
    throw new GrpcError(GrpcCode.invalidArgument, `application spec for ${application.metadata.name} is invalid: InvalidSpecError: Unable to generate manifests in ${path}: ${reason}`);
}
/** Throws GrpcError where there is none of that name. */
function requireProject(world, project) {
    if (!world.projects.exists(project)) {
        throw new GrpcError(GrpcCode.invalidArgument, `app is not allowed in project "${project}", or the project does not exist`);
    }
}
function draftOf(body, world) {
    const metadata = application_crud_objectIn(field(body, 'metadata'));
    const spec = application_crud_objectIn(field(body, 'spec'));
    const { name, namespace, labels, annotations, finalizers } = metadata;
    if (typeof name !== 'string' || name === '')
        throw new GrpcError(GrpcCode.invalidArgument, 'application name is required');
    return {
        metadata: {
            name,
            namespace: typeof namespace === 'string' && namespace !== '' ? namespace : 'argocd',
            generation: 1,
            creationTimestamp: timestamp(world.clock.now()),
            ...(isJsonObject(labels) ? { labels: labels } : {}),
            ...(Array.isArray(finalizers) ? { finalizers: finalizers.filter((one) => typeof one === 'string') } : {}),
            ...(isJsonObject(annotations) ? { annotations: annotations } : {}),
        },
        spec: { ...spec, destination: application_crud_objectIn(spec.destination), project: typeof spec.project === 'string' && spec.project !== '' ? spec.project : 'default' },
        status: EMPTY_STATUS,
    };
}
function application_crud_objectIn(value) {
    return isJsonObject(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-set-routes.js







/** The routes below `/api/v1/applicationsets`. Here a missing set is 404 to everybody, and refusals are detailed. */
function applicationSetRoutes(plane, access) {
    const require = (username, action, object) => {
        if (access.may(username, `applicationsets/${action}`, object))
            return;
        const issued = timestamp(plane.world.clock.now());
        throw new GrpcError(GrpcCode.permissionDenied, `permission denied: applicationsets, ${action}, ${object}, sub: ${username}, iat: ${issued}`);
    };
    const find = ({ variables: [name = ''], query, username }, action, missing) => {
        const set = plane.applicationSets.find(query.get('appsetNamespace') ?? 'argocd', name);
        if (set === undefined)
            throw new GrpcError(GrpcCode.notFound, `${missing} "${name}" not found`);
        require(username, action, `${set.project}/${name}`);
        return set;
    };
    return [
        {
            method: 'GET',
            path: '/api/v1/applicationsets/*',
            answer: (call) => json(view(find(call, 'get', 'error getting ApplicationSet: applicationset.argoproj.io'))),
        },
        {
            method: 'POST',
            path: '/api/v1/applicationsets',
            answer: ({ body, username, query }) => {
                const manifest = setIn(body);
                require(username, 'create', `${projectOf(manifest)}/${manifest.name}`);
                const before = plane.applicationSets.find(manifest.namespace, manifest.name);
                if (before !== undefined && query.get('upsert') === 'true' && !(0,external_node_util_namespaceObject.isDeepStrictEqual)([before.manifest.object['spec'], before.manifest.object['metadata']], [manifest.object['spec'], manifest.object['metadata']])) {
                    require(username, 'update', `${projectOf(manifest)}/${manifest.name}`);
                    return json(view(plane.applicationSets.apply(manifest)));
                }
                if (before !== undefined && !(0,external_node_util_namespaceObject.isDeepStrictEqual)(before.manifest.object['spec'], manifest.object['spec'])) {
                    throw new GrpcError(GrpcCode.invalidArgument, 'existing ApplicationSet spec is different, use upsert flag to force update');
                }
                return json(view(before ?? plane.applicationSets.apply(manifest)));
            },
        },
        {
            method: 'DELETE',
            path: '/api/v1/applicationsets/*',
            answer: (call) => {
                const set = find(call, 'delete', 'error getting ApplicationSets: applicationsets.argoproj.io');
                plane.applicationSets.remove(set.key);
                for (const name of set.applications)
                    remove(plane, `${set.manifest.namespace}/${name}`);
                return json({});
            },
        },
        {
            method: 'POST',
            path: '/api/v1/applicationsets/generate',
            answer: ({ body, username }) => {
                const set = field(body, 'applicationSet');
                if (!isJsonObject(set))
                    throw new GrpcError(GrpcCode.invalidArgument, 'error creating ApplicationSets: ApplicationSets is nil in request');
                const applications = plane.world.generate(set) ?? expandSet(set, plane.world.pullRequests());
                const [spec] = applications.map((application) => application['spec']);
                const project = isJsonObject(spec) && typeof spec['project'] === 'string' ? spec['project'] : 'default';
                const name = isJsonObject(set['metadata']) ? set['metadata']['name'] : '';
                require(username, 'create', `${project}/${typeof name === 'string' ? name : ''}`);
                return json(applications.length === 0 ? {} : { applications: applications.map((application) => ({ ...application, status: {} })) });
            },
        },
    ];
}
/** What POST carries. Throws GrpcError. */
function setIn(body) {
    const metadata = field(body, 'metadata');
    const { name, namespace } = isJsonObject(metadata) ? metadata : {};
    if (typeof name !== 'string' || name === '')
        throw new GrpcError(GrpcCode.unknown, 'error checking create permissions for ApplicationSets  : error getting ApplicationSet\'s project "": resource name may not be empty');
    const where = typeof namespace === 'string' && namespace !== '' ? namespace : 'argocd';
    return { group: 'argoproj.io', version: 'v1alpha1', kind: 'ApplicationSet', name, namespace: where, hook: undefined, object: body };
}
/** The set owns it, and takes it along with what it has deployed. */
function remove({ world, managed }, key) {
    const [known, application] = [managed.get(key), world.store.find(key)];
    if (known !== undefined && application !== undefined)
        deleteApplication(world, { managed: known, application }, { cascade: true });
}
function view({ manifest, applications, error }) {
    const { metadata, spec } = manifest.object;
    const condition = (type, status, message) => ({ type, status, message, reason: type });
    return {
        metadata: { ...(isJsonObject(metadata) ? metadata : {}), namespace: manifest.namespace },
        ...(spec === undefined ? {} : { spec }),
        status: {
            conditions: error === undefined
                ? [condition('ErrorOccurred', 'False', 'Successfully generated parameters for all Applications'), condition('ResourcesUpToDate', 'True', 'All applications have been generated successfully')]
                : [condition('ErrorOccurred', 'True', error), condition('ResourcesUpToDate', 'False', error)],
            ...(applications.length === 0 ? {} : {
                resources: applications.map((name) => ({ group: 'argoproj.io', version: 'v1alpha1', kind: 'Application', namespace: manifest.namespace, name })),
            }),
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pick-fields.js

/** All that `fields` of a list can name; the rest is never there. Source: appFields in pkg/apiclient/application/forwarder_overwrite.go. */
const LIST_FIELDS = [
    'metadata.name', 'metadata.namespace', 'metadata.annotations', 'metadata.labels', 'metadata.creationTimestamp', 'metadata.deletionTimestamp',
    'spec', 'spec.destination', 'spec.project', 'spec.source', 'spec.sources', 'spec.sourceHydrator', 'spec.syncPolicy',
    'status.sourceHydrator', 'status.summary', 'status.sync.status', 'status.sync.revision', 'status.health',
    'status.operationState.startedAt', 'status.operationState.finishedAt', 'status.resources', 'operation.sync', 'status.operationState.phase',
    'status.operationState.operation.sync',
];
/** Of these an absent value is shown as null. */
const NULLABLE = new Set(['metadata.annotations', 'metadata.labels', 'metadata.deletionTimestamp', 'spec.source', 'spec.sources', 'spec.sourceHydrator', 'spec.syncPolicy']);
/** A list of Applications with the fields asked for: exact names from a closed list, with `-` in front all of that list but those. */
function pickListFields(answer, fields) {
    if (fields === null || fields === '')
        return answer;
    const exclude = fields.startsWith('-');
    const asked = new Set(fields.slice(exclude ? 1 : 0).split(','));
    const chosen = LIST_FIELDS.filter((name) => asked.has(`items.${name}`) !== exclude);
    return { items: answer.items?.map((item) => withFields(item, chosen)) ?? null, metadata: answer.metadata };
}
function withFields(item, names) {
    const result = {};
    for (const name of names) {
        // The server fills this one from the result, not from the request.
        const from = name === 'status.operationState.operation.sync' ? 'status.operationState.syncResult' : name;
        const value = from.split('.').reduce((current, key) => (isJsonObject(current) ? current[key] : undefined), item);
        if (value === undefined && !NULLABLE.has(name))
            continue;
        const steps = name.split('.');
        let parent = result;
        for (const step of steps.slice(0, -1)) {
            const below = isJsonObject(parent[step]) ? { ...parent[step] } : {};
            parent[step] = below;
            parent = below;
        }
        parent[steps.at(-1) ?? ''] = value ?? null;
    }
    return result;
}
/**
 * The parts of an answer that `fields` names (`items.metadata.name,items.spec`); with a leading `-` all but those.
 * So it is with streams; of lists the fields are a closed list.
 */
function pickFields(value, fields) {
    if (fields === null || fields === '')
        return value;
    const exclude = fields.startsWith('-');
    const paths = fields.slice(exclude ? 1 : 0).split(',').map((path) => path.split('.'));
    // A round trip, so that what is filtered is what would have been sent.
    const plain = JSON.parse(JSON.stringify(value));
    return filter(plain, { paths, exclude });
}
function filter(value, rule) {
    if (Array.isArray(value))
        return value.map((item) => filter(item, rule));
    if (!isJsonObject(value))
        return value;
    const kept = [];
    for (const [key, child] of Object.entries(value)) {
        const below = rule.paths.filter(([head]) => head === key).map((path) => path.slice(1));
        const whole = below.some((path) => path.length === 0);
        if (whole !== rule.exclude && (whole || below.length === 0))
            kept.push([key, child]);
        else if (!whole && below.length > 0)
            kept.push([key, filter(child, { ...rule, paths: below })]);
    }
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/json-patch.js



/** `document` after a JSON patch (RFC 6902; `move` and `copy` are not simulated). Throws GrpcError for one that does not apply. */
function patchJson(document, text) {
    return operationsOf(text).reduce((current, operation) => apply(current, operation), structuredClone(document));
}
function operationsOf(text) {
    try {
        const value = JSON.parse(text);
        if (Array.isArray(value))
            return value.filter((entry) => isJsonObject(entry));
    }
    catch {
        // Answered below, like a patch that is no list.
    }
    throw new GrpcError(GrpcCode.unknown, `error decoding json patch: invalid character '${text.trim().slice(0, 1)}' looking for beginning of value`);
}
function apply(document, operation) {
    const { value } = operation;
    const [op, path] = [json_patch_textOf(operation['op']), json_patch_textOf(operation['path'])];
    const steps = path.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.at(-1);
    let parent = document;
    for (const step of steps.slice(0, -1))
        parent = json_patch_at(parent, step);
    if (last === undefined || (!isJsonObject(parent) && !Array.isArray(parent)))
        throw failed(op, path);
    const existing = json_patch_at(parent, last);
    if (op !== 'add' && existing === undefined)
        throw failed(op, path);
    if (op === 'test') {
        if (!(0,external_node_util_namespaceObject.isDeepStrictEqual)(existing, value))
            throw failed('testing', path);
        return document;
    }
    if (op !== 'add' && op !== 'replace' && op !== 'remove')
        throw failed(op, path);
    change(parent, last, op === 'remove' ? undefined : { value: value ?? null, insert: op === 'add' });
    return document;
}
function change(parent, key, to) {
    if (Array.isArray(parent)) {
        const list = parent;
        const index = key === '-' ? list.length : Number(key);
        if (to === undefined)
            list.splice(index, 1);
        else
            list.splice(index, to.insert ? 0 : 1, to.value);
    }
    else if (to === undefined) {
        Reflect.deleteProperty(parent, key);
    }
    else {
        Object.defineProperty(parent, key, { value: to.value, enumerable: true, configurable: true, writable: true });
    }
}
function json_patch_at(value, step) {
    if (Array.isArray(value))
        return value[Number(step)];
    return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
function json_patch_textOf(value) {
    return typeof value === 'string' ? value : '';
}
function failed(operation, path) {
    return new GrpcError(GrpcCode.unknown, `error applying patch: ${operation} operation does not apply: doc is missing path: ${path}`);
}

;// CONCATENATED MODULE: ./build/compiled/simulator/patch-api.js





/**
 * PATCH: of spec, labels, annotations and finalizers. Status and operation cannot be set this way.
 * The source is looked up before anything is stored, so this fails while git cannot be read.
 */
async function patchApplication(world, managed, { body, username }) {
    const patchType = field(body, 'patchType');
    const patch = field(body, 'patch');
    if (typeof patch !== 'string' || typeof patchType !== 'string') {
        throw new GrpcError(GrpcCode.internal, `grpc: error while marshaling: proto: required field "${typeof patch === 'string' ? 'patchType' : 'patch'}" not set`);
    }
    const application = world.store.find(managed.key);
    if (application === undefined)
        throw new GrpcError(GrpcCode.permissionDenied, 'permission denied');
    const { spec, metadata } = patched(application, { kind: patchType, text: patch });
    requireProject(world, spec.project);
    await requireSource(world, { spec, metadata });
    const before = world.store.find(managed.key)?.spec.syncPolicy;
    const written = world.store.write(managed.key, 'argocd-server', (current) => withParts(current, { spec, metadata }));
    world.events.record(written, { reason: 'ResourceUpdated', message: 'updated application spec', by: username });
    const revertAfter = world.faults.parentRevertsAutomatedAfterMs;
    if (revertAfter !== undefined)
        world.pace.spawn(() => revertAutomated(world, managed, { afterMs: revertAfter, before }));
    return written;
}
function patched(application, patch) {
    const document = { spec: application.spec, metadata: application.metadata, status: application.status };
    switch (patch.kind) {
        case 'json':
        case '':
            return patchJson(document, patch.text);
        case 'merge':
            return merge(document, parsePatch(patch.text));
        default:
            throw new GrpcError(GrpcCode.invalidArgument, `Patch type '${patch.kind}' is not supported`);
    }
}
function withParts(application, { spec, metadata: { labels, annotations } }) {
    const { labels: _labels, annotations: _annotations, ...metadata } = application.metadata;
    return { ...application, spec, metadata: { ...metadata, ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) } };
}
async function revertAutomated(world, managed, parent) {
    await world.pace.pause(parent.afterMs);
    world.store.write(managed.key, 'argocd-application-controller', (application) => {
        const { syncPolicy: _changed, ...spec } = application.spec;
        return { ...application, spec: parent.before === undefined ? spec : { ...spec, syncPolicy: parent.before } };
    });
}
function parsePatch(patch) {
    try {
        const value = JSON.parse(patch);
        if (isJsonObject(value))
            return value;
    }
    catch {
        // Answered below, like a patch that is no object.
    }
    throw new GrpcError(GrpcCode.unknown, 'error calculating merge patch: Invalid JSON Patch');
}
/** JSON merge patch, RFC 7396. */
function merge(target, patch) {
    if (!isJsonObject(patch))
        return patch;
    const result = Object.create(null);
    for (const [key, value] of Object.entries(isJsonObject(target) ? target : {}))
        if (value !== undefined)
            result[key] = value;
    for (const [key, value] of Object.entries(patch)) {
        if (value === null || value === undefined)
            Reflect.deleteProperty(result, key);
        else
            result[key] = merge(result[key], value);
    }
    return Object.fromEntries(Object.entries(result));
}

;// CONCATENATED MODULE: ./build/compiled/simulator/request-types.js


const MESSAGES = {
    ApplicationSyncRequest: { revision: 'string', dryRun: 'bool', prune: 'bool', appNamespace: 'string', project: 'string' },
    ApplicationRollbackRequest: { id: 'int64', dryRun: 'bool', prune: 'bool', appNamespace: 'string', project: 'string' },
};
/** Throws GrpcError, as the gateway does before anything else is looked at, for a field of another type. null counts as absent. */
function requireTypes(message, body) {
    for (const [name, type] of Object.entries(MESSAGES[message] ?? {})) {
        const value = field(body, name);
        const given = typeof value === 'boolean' ? 'bool' : typeof value;
        const fits = value === undefined || value === null || given === (type === 'int64' ? 'number' : type);
        if (!fits)
            throw new GrpcError(GrpcCode.invalidArgument, `json: cannot unmarshal ${given} into Go struct field ${message}.${name} of type ${type}`);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/refresh-api.js




/**
 * GET with `refresh`: sets the annotation, then waits for a write of the Application without it.
 * There is no limit to that, only the client's going away or the end of the simulator.
 */
async function refreshApplication(world, managed, request) {
    const kind = request.kind === 'hard' ? 'hard' : 'normal';
    const wanted = { [REFRESH_ANNOTATION]: kind, [HYDRATE_ANNOTATION]: 'normal' };
    const current = world.store.find(managed.key);
    const asked = current !== undefined && Object.entries(wanted).every(([name, value]) => current.metadata.annotations?.[name] === value);
    // A patch that changes nothing is no write.
    const marked = asked ? current : world.store.write(managed.key, 'argocd-server', (application) => {
        const annotations = { ...application.metadata.annotations, ...wanted };
        return { ...application, metadata: { ...application.metadata, annotations } };
    });
    const refreshed = nextWithout(world, managed, { after: Number(marked.metadata.resourceVersion), signal: request.signal });
    if (world.faults.hangRefresh !== true)
        managed.requestRefresh(kind === 'hard' ? 4 : 3);
    return refreshed;
}
function nextWithout(world, managed, wait) {
    return new Promise((resolve, reject) => {
        const ended = childAbort(wait.signal, world.pace.stopped);
        const give = () => {
            unwatch();
            ended.release();
            reject(new GrpcError(GrpcCode.canceled, 'application refresh deadline exceeded'));
        };
        const unwatch = world.store.watch(({ application }) => {
            if (qualifiedName(application) !== managed.key || Number(application.metadata.resourceVersion) <= wait.after)
                return;
            if (application.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined)
                return;
            unwatch();
            ended.release();
            resolve(application);
        });
        if (ended.signal.aborted)
            give();
        else
            ended.signal.addEventListener('abort', give, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/rendered-manifests.js




/** `/manifests`: what git asks for at the target revisions, or at others; of a hydrator the dry source. Values of Secrets are masked. */
async function renderedManifests(world, application, query) {
    const desired = await loadDesiredState(world, application, { sources: askedSources(application, query), fresh: false });
    if (desired.kind === 'failed')
        throw new GrpcError(GrpcCode.unknown, `rpc error: code = Internal desc = ${desired.message}`);
    return desired.manifests.length === 0 ? {} : { manifests: desired.manifests.map((manifest) => JSON.stringify(masked(manifest))) };
}
function askedSources({ spec }, query) {
    const revision = query.get('revision') ?? '';
    if (!isMultiSource(spec))
        return [spec.sourceHydrator?.drySource ?? sourcesOf(spec)[0]].flatMap((source) => (source === undefined ? [] : [revision === '' ? source : { ...source, targetRevision: revision }]));
    const sources = [...sourcesOf(spec)];
    const revisions = query.getAll('revisions');
    for (const [index, text] of query.getAll('sourcePositions').entries()) {
        const [source, targetRevision] = [sources[Number(text) - 1], revisions[index]];
        if (source === undefined)
            throw new GrpcError(GrpcCode.unknown, 'source position is out of range');
        if (targetRevision === undefined)
            throw new GrpcError(GrpcCode.internal, `runtime error: index out of range [${index}] with length ${revisions.length}`);
        sources[Number(text) - 1] = { ...source, targetRevision };
    }
    return sources;
}
/** As many characters whatever the value is. Texts are encoded data by then. */
function masked({ group, kind, object }) {
    if (group !== '' || kind !== 'Secret')
        return object;
    const { stringData, ...rest } = object;
    const keys = [object['data'], stringData].flatMap((values) => (isJsonObject(values) ? Object.keys(values) : []));
    return keys.length === 0 ? rest : { ...rest, data: Object.fromEntries(keys.map((key) => [key, '++++++++'])) };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/resource-actions.js


/** Actions of an object in the cluster, by name; none for kinds that have none here. */
function listActions(key, object) {
    return KINDS[`${key.group}/${key.kind}`]?.list(object) ?? [];
}
/** The object after the action; undefined where there is no such action. */
function runAction(key, object, call) {
    return KINDS[`${key.group}/${key.kind}`]?.run[call.name]?.(object, call);
}
const restartPods = (object, { now }) => {
    const spec = part(object, 'spec');
    const template = part(spec, 'template');
    const metadata = part(template, 'metadata');
    const annotations = { ...part(metadata, 'annotations'), 'kubectl.kubernetes.io/restartedAt': timestamp(now) };
    return { ...object, spec: { ...spec, template: { ...template, metadata: { ...metadata, annotations } } } };
};
/**
 * What the scripts under resource_customizations of argo-cd do.
 * Source: `actions/discovery.lua` and `actions/<name>/action.lua` of each kind.
 */
const KINDS = {
    'apps/Deployment': {
        list: (object) => {
            const paused = part(object, 'spec')['paused'] === true;
            return [{ name: 'pause', ...disabled(paused) }, { name: 'restart' }, { name: 'resume', ...disabled(!paused) }, { name: 'scale', params: [{ name: 'replicas' }] }];
        },
        run: {
            restart: restartPods,
            pause: (object) => withSpec(object, { paused: true }),
            resume: (object) => withSpec(object, { paused: false }),
            scale: (object, { params }) => withSpec(object, { replicas: Number(params['replicas'] ?? '1') }),
        },
    },
    'apps/StatefulSet': { list: () => [{ name: 'restart' }], run: { restart: restartPods } },
    'apps/DaemonSet': { list: () => [{ name: 'restart' }], run: { restart: restartPods } },
    'argoproj.io/Rollout': {
        list: rolloutActions,
        run: {
            abort: (object) => withStatus(object, { abort: true }),
            retry: (object) => withStatus(object, {}, 'abort'),
            'promote-full': promoteFull,
            resume: (object) => {
                const unpaused = part(object, 'spec')['paused'] === true ? withSpec(object, { paused: false }) : object;
                return withStatus(unpaused, {}, 'pauseConditions');
            },
            pause: (object) => withSpec(object, { paused: true }),
            restart: (object, { now }) => withSpec(object, { restartAt: timestamp(now) }),
            'skip-current-step': (object) => {
                const index = Number(part(object, 'status')['currentStepIndex'] ?? 0);
                return index < resource_actions_stepsOf(object) ? withStatus(object, { currentStepIndex: index + 1 }, 'pauseConditions') : object;
            },
        },
    },
};
/** Controllers before 0.10, whose status has no observed generation, are led to the last step; newer ones are told. */
function promoteFull(object) {
    const status = part(object, 'status');
    if (status['phase'] === undefined || status['observedGeneration'] !== undefined)
        return withStatus(object, { promoteFull: true });
    return withStatus(object, resource_actions_stepsOf(object) === 0 ? {} : { currentStepIndex: resource_actions_stepsOf(object) }, 'abort');
}
function resource_actions_stepsOf(object) {
    const { steps } = part(part(part(object, 'spec'), 'strategy'), 'canary');
    return Array.isArray(steps) ? steps.length : 0;
}
function rolloutActions(object) {
    const [spec, status] = [part(object, 'spec'), part(object, 'status')];
    const paused = Array.isArray(status['pauseConditions']) ? status['pauseConditions'].length > 0 : spec['paused'] === true;
    const promoted = status['currentPodHash'] === status['stableRS'];
    const aborted = status['abort'] === true;
    return [
        { name: 'abort', ...disabled(promoted || aborted) },
        { name: 'pause', ...disabled(promoted || aborted || spec['paused'] === true) },
        { name: 'promote-full', ...disabled(promoted) },
        { name: 'restart', displayName: 'Restart Pods' },
        { name: 'resume', ...disabled(!paused) },
        { name: 'retry', ...disabled(promoted || !aborted) },
        { name: 'skip-current-step', ...disabled(resource_actions_stepsOf(object) === 0 || status['currentStepIndex'] === resource_actions_stepsOf(object)) },
    ];
}
function disabled(yes) {
    return yes ? { disabled: true } : {};
}
function withSpec(object, change) {
    return { ...object, spec: { ...part(object, 'spec'), ...change } };
}
function withStatus(object, change, ...removed) {
    const kept = Object.entries(part(object, 'status')).filter(([name]) => !removed.includes(name));
    return { ...object, status: { ...Object.fromEntries(kept), ...change } };
}
function part(object, name) {
    const value = object[name];
    return isJsonObject(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/compiled/simulator/resource-routes.js










/** The routes below `/api/v1/applications/{name}/resource`. */
function resourceRoutes(plane, look) {
    const { world } = plane;
    const path = '/api/v1/applications/*/resource';
    return [
        {
            method: 'GET',
            path,
            answer: (call) => {
                const found = look(call, 'get');
                const asked = inQuery(call);
                const pod = asked.kind === 'Pod' ? podsOf(found.managed.live).find(({ name, object }) => name === asked.name && object.manifest.namespace === asked.namespace) : undefined;
                return json({ manifest: JSON.stringify(pod === undefined ? shown(locate(found, asked)) : podObject(pod.object, pod.name)) });
            },
        },
        {
            method: 'DELETE',
            path,
            answer: (call) => {
                const asked = inQuery(call);
                const found = look(call, `delete/${asked.group}/${asked.kind}/${asked.namespace}/${asked.name}`);
                found.managed.live.remove(keyOf(locate(found, asked).manifest));
                found.managed.requestRefresh(1);
                return json({});
            },
        },
        {
            method: 'GET',
            path: `${path}/actions`,
            answer: (call) => {
                const { manifest, state } = locate(look(call, 'get'), inQuery(call));
                const actions = listActions(manifest, state);
                return json(actions.length === 0 ? {} : { actions });
            },
        },
        {
            method: 'POST',
            path: `${path}/actions/v2`,
            answer: (call) => {
                const asked = inBody(call.body);
                const action = resource_routes_textOf(call.body, 'action');
                const found = look(call, `action/${asked.group}/${asked.kind}/${action}`);
                act(world, found, { asked, action, body: call.body });
                world.events.record(found.application, { reason: 'ResourceActionRan', message: `ran action ${action} on resource ${asked.group}/${asked.kind}/${asked.name}`, by: call.username });
                return json({});
            },
        },
    ];
}
/** A Rollout with steps has the generation that its controller may not have observed yet. */
function shown({ manifest, state, generation }) {
    if (!isStepwise(manifest))
        return state;
    const metadata = isJsonObject(state['metadata']) ? state['metadata'] : {};
    return { ...state, metadata: { ...metadata, generation } };
}
function act(world, found, what) {
    const { manifest, state, health } = locate(found, what.asked);
    const changed = runAction(manifest, state, { name: what.action, params: paramsOf(what.body), now: world.clock.now() });
    if (changed === undefined)
        throw new GrpcError(GrpcCode.unknown, 'error getting Lua resource action: built-in script does not exist');
    const key = keyOf(manifest);
    if (isStepwise(manifest)) {
        const edited = found.managed.live.edit(key, { state: changed, health });
        world.pace.spawn(() => followSteps(world, found.managed, { key, generation: edited, outcome: 'healthy' }));
        return;
    }
    const after = healthAfterAction(manifest, { action: what.action, state: changed, before: health });
    const generation = found.managed.live.edit(key, { state: changed, health: after.health });
    if (after.rolls)
        rollAgain(world, found.managed, { manifest, generation });
    found.managed.requestRefresh(1);
}
function rollAgain(world, managed, changed) {
    world.pace.spawn(() => followRollout(world, managed, { ...changed, outcome: 'healthy' }));
}
function locate({ managed, application }, { group, kind, namespace, name }) {
    const key = keyOf({ group, kind, namespace, name, version: '' });
    const found = managed.live.find(key) ?? managed.live.made().find(({ manifest }) => keyOf(manifest) === key);
    if (found === undefined)
        throw new GrpcError(GrpcCode.invalidArgument, `${kind} ${group} ${name} not found as part of application ${application.metadata.name}`);
    return found;
}
function inQuery({ query }) {
    const text = (name) => query.get(name) ?? '';
    for (const name of ['resourceName', 'version', 'kind'])
        if (!query.has(name))
            throw missing(name);
    return { group: text('group'), kind: text('kind'), namespace: text('namespace'), name: text('resourceName') };
}
function inBody(body) {
    for (const name of ['resourceName', 'version', 'kind', 'action'])
        if (field(body, name) === undefined)
            throw missing(name);
    return { group: resource_routes_textOf(body, 'group'), kind: resource_routes_textOf(body, 'kind'), namespace: resource_routes_textOf(body, 'namespace'), name: resource_routes_textOf(body, 'resourceName') };
}
function missing(name) {
    return new GrpcError(GrpcCode.internal, `grpc: error while marshaling: proto: required field "${name}" not set`);
}
function resource_routes_textOf(body, name) {
    const value = field(body, name);
    return typeof value === 'string' ? value : '';
}
function paramsOf(body) {
    const list = field(body, 'resourceActionParameters');
    const entries = Array.isArray(list) ? list.filter((entry) => isJsonObject(entry)) : [];
    return Object.fromEntries(entries.map((entry) => [resource_routes_textOf(entry, 'name'), resource_routes_textOf(entry, 'value')]));
}

;// CONCATENATED MODULE: ./build/compiled/simulator/selectors.js

const TERM = /^\s*(?:(!)\s*([\w./-]+)|([\w./-]+)\s*(?:(==|=|!=)\s*([\w.-]*)|\s(in|notin)\s*\(([^()]*)\))?)\s*$/;
/** Whether labels fulfil a selector of Kubernetes: `a=b`, `a!=b`, `a in (b, c)`, `a notin (b)`, `a`, `!a`. Throws GrpcError for one that cannot be read. */
function matchesSelector(labels, selector) {
    if (selector === null || selector === '')
        return true;
    return termsOf(selector).every((term) => requirement(term)(labels ?? {}));
}
/** Names of projects in a query: `project` is the name of old for `projects`, and wins. */
function projectsIn(query) {
    return query.has('project') ? query.getAll('project') : query.getAll('projects');
}
/** Commas inside of parentheses are part of a term. */
function termsOf(selector) {
    return selector.split(/,(?![^(]*\))/);
}
function requirement(term) {
    const match = TERM.exec(term);
    if (match === null)
        throw new GrpcError(GrpcCode.unknown, `error parsing the selector: couldn't parse the selector string "${term}"`);
    const [, absent, absentKey = '', key = '', equality, value = '', set, list = ''] = match;
    if (absent !== undefined)
        return (labels) => labels[absentKey] === undefined;
    if (equality !== undefined)
        return (labels) => (labels[key] === value) === (equality !== '!=');
    if (set === undefined)
        return (labels) => labels[key] !== undefined;
    const values = new Set(list.split(',').map((text) => text.trim()));
    return (labels) => values.has(labels[key] ?? '\0') === (set === 'in');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/application-routes.js
















/** The routes below `/api/v1/applications`. */
function applicationRoutes(plane, access) {
    const { world } = plane;
    const find = (call, action) => access.find({ username: call.username, name: call.variables[0] ?? '', ...scopeOf(call), action });
    const operation = (call, found) => ({
        world,
        ...found,
        username: call.username,
        body: call.body,
        require: (action) => {
            access.require(call.username, action, found.application);
        },
    });
    const looking = (path, answer) => ({
        method: 'GET',
        path: `/api/v1/applications/*${path}`,
        answer: (call) => answer(call, find(call, 'get')),
    });
    return [
        { method: 'GET', path: '/api/v1/applications', answer: (call) => application_routes_list(call, { plane, access }) },
        { method: 'POST', path: '/api/v1/applications', answer: async (call) => json(await application_crud_createApplication({ body: call.body, username: call.username, validate: queryFlag(call, 'validate', true), upsert: queryFlag(call, 'upsert', false) }, { plane, access })) },
        {
            method: 'DELETE',
            path: '/api/v1/applications/*',
            answer: (call) => {
                const how = { cascade: queryFlag(call, 'cascade', true) };
                const found = find(call, 'get');
                access.require(call.username, 'delete', found.application);
                deleteApplication(world, found, how);
                return json({});
            },
        },
        looking('', async (call, found) => json(withResourceHealth(await read(call, { plane, found }), found.managed.live))),
        {
            method: 'PATCH',
            path: '/api/v1/applications/*',
            answer: async (call) => {
                const found = find(call, 'get');
                access.require(call.username, 'update', found.application);
                return json(await patchApplication(world, found.managed, { body: call.body, username: call.username }));
            },
        },
        {
            method: 'POST',
            path: '/api/v1/applications/*/sync',
            answer: async (call) => {
                requireTypes('ApplicationSyncRequest', call.body);
                return json(await requestSync(operation(call, find(call, 'get'))));
            },
        },
        {
            method: 'POST',
            path: '/api/v1/applications/*/rollback',
            answer: (call) => {
                requireTypes('ApplicationRollbackRequest', call.body);
                return json(requestRollback(operation(call, find(call, 'sync'))));
            },
        },
        {
            method: 'DELETE',
            path: '/api/v1/applications/*/operation',
            answer: (call) => {
                requestTermination(operation(call, find(call, 'sync')));
                return json({});
            },
        },
        looking('/resource-tree', (_call, { managed }) => json(resourceTree(managed.live))),
        looking('/managed-resources', (_call, { managed }) => json(managedResources(managed))),
        looking('/manifests', async ({ query }, { application }) => json(await renderedManifests(world, application, query))),
        looking('/syncwindows', (_call, { application }) => {
            const windows = windowsFor(world, application);
            const now = world.clock.now();
            return json(syncWindowsView(windows, { now, canSync: canSync(windows, { now, manual: true }) }));
        }),
        looking('/events', ({ query }, { managed, application }) => {
            const name = query.get('resourceName');
            if (name === null)
                return json({ metadata: {}, items: world.events.of(application) });
            const inTree = treeNodes(managed.live).some((node) => node['name'] === name && node['uid'] === query.get('resourceUID') && (node['namespace'] ?? '') === (query.get('resourceNamespace') ?? ''));
            if (!inTree)
                throw new GrpcError(GrpcCode.invalidArgument, `${name} not found as part of application ${application.metadata.name}`);
            return json({ metadata: {}, items: objectEvents(managed.live, name) });
        }),
        looking('/revisions/*/metadata', async (call, found) => json(await revisionMetadata(call, { plane, found }))),
        ...resourceRoutes(plane, find),
    ];
}
/** A truth value of the query, in Go's words for it. */
function queryFlag({ query }, name, otherwise) {
    const value = query.get(name);
    if (value === null)
        return otherwise;
    if (/^(?:1|t|true)$/i.test(value))
        return true;
    if (/^(?:0|f|false)$/i.test(value))
        return false;
    throw new GrpcError(GrpcCode.invalidArgument, `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`);
}
/** Query parameters win over nothing: a body may carry the same fields. */
function scopeOf({ query, body }) {
    const inBody = (name) => {
        const value = field(body, name);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const namespace = query.get('appNamespace') ?? inBody('appNamespace');
    const projects = projectsIn(query);
    if (projects.length > 1) {
        throw new GrpcError(GrpcCode.invalidArgument, 'multiple projects specified - the get endpoint accepts either zero or one project');
    }
    const project = projects[0] ?? inBody('project');
    return {
        ...(namespace === undefined || namespace === '' ? {} : { namespace }),
        ...(project === undefined ? {} : { project }),
    };
}
async function read(call, target) {
    const refresh = call.query.get('refresh');
    if (refresh === null)
        return target.found.application;
    return refreshApplication(target.plane.world, target.found.managed, { kind: refresh, signal: call.request.signal });
}
/** Sorted by name, without the health of objects; what may not be seen is silently absent. */
function application_routes_list({ query, username }, server) {
    const { store, faults } = server.plane.world;
    const projects = projectsIn(query);
    const name = query.get('name');
    const repo = query.get('repo');
    const namespace = query.get('appNamespace');
    const items = store
        .earlier(faults.informerLagMs ?? 0)
        .filter((application) => server.access.may(username, 'get', objectOf(application)) &&
        (projects.length === 0 || projects.includes(application.spec.project)) &&
        (name === null || application.metadata.name === name) &&
        (namespace === null || namespace === '' || application.metadata.namespace === namespace) &&
        (repo === null || sourcesOf(application.spec).some(({ repoURL }) => repoURL === repo)) &&
        matchesSelector(application.metadata.labels, query.get('selector')))
        .toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
        .slice(0, name === null ? undefined : 1);
    const answer = { metadata: { resourceVersion: store.resourceVersion }, items: items.length === 0 ? null : items };
    return json(pickListFields(answer, query.get('fields')));
}
async function revisionMetadata(call, target) {
    const sources = sourcesOf(target.found.application.spec);
    const source = sources[Number(call.query.get('sourceIndex') ?? '0')];
    try {
        if (source === undefined)
            throw new SourceError('source index out of range');
        const { tags, ...commit } = await openSource(target.plane.world, source).describe(call.variables[1] ?? '');
        return { ...commit, ...(tags.length === 0 ? {} : { tags }) };
    }
    catch (error) {
        if (!(error instanceof SourceError))
            throw error;
        throw new GrpcError(GrpcCode.unknown, error.message);
    }
}

;// CONCATENATED MODULE: ./build/compiled/simulator/project-routes.js



/** The routes below `/api/v1/projects`: to create, show, change and delete a project, and to issue the tokens of its roles. */
function projectRoutes(plane, access) {
    const { projects } = plane.world;
    return [
        {
            method: 'POST',
            path: '/api/v1/projects',
            answer: ({ body, username }) => {
                const { name, spec } = projectIn(body);
                access.requireOnProject(username, 'create', name);
                return json(project_routes_shown(projects.create(name, spec)));
            },
        },
        {
            method: 'PUT',
            path: '/api/v1/projects/*',
            answer: ({ body, username, variables: [name = ''] }) => {
                access.requireOnProject(username, 'update', name);
                return json(project_routes_shown(projects.update(name, projectIn(body).spec)));
            },
        },
        {
            method: 'GET',
            path: '/api/v1/projects/*',
            answer: ({ variables: [name = ''], username }) => {
                access.requireOnProject(username, 'get', name);
                return json(project_routes_shown(projects.get(name)));
            },
        },
        {
            method: 'DELETE',
            path: '/api/v1/projects/*',
            answer: ({ variables: [name = ''], username }) => {
                access.requireOnProject(username, 'delete', name);
                const used = plane.world.store.all().filter(({ spec }) => spec.project === name).length;
                projects.get(name);
                if (used > 0)
                    throw new GrpcError(GrpcCode.invalidArgument, `project is referenced by ${used} applications`);
                projects.remove(name);
                return json({});
            },
        },
        {
            method: 'POST',
            path: '/api/v1/projects/*/roles/*/token',
            answer: ({ variables: [name = '', role = ''], username }) => {
                access.requireOnProject(username, 'update', name);
                if (!projects.hasRole(name, role))
                    throw new GrpcError(GrpcCode.notFound, `project '${name}' does not have role '${role}'`);
                return json({ token: access.issue(`proj:${name}:${role}`) });
            },
        },
    ];
}
function projectIn(body) {
    const project = field(body, 'project');
    const metadata = isJsonObject(project) ? field(project, 'metadata') : undefined;
    const spec = isJsonObject(project) ? field(project, 'spec') : undefined;
    const name = isJsonObject(metadata) ? field(metadata, 'name') : undefined;
    if (typeof name !== 'string' || name === '')
        throw new GrpcError(GrpcCode.invalidArgument, 'name is required');
    return { name, spec: isJsonObject(spec) ? spec : {} };
}
function project_routes_shown({ metadata, spec }) {
    return { metadata, spec, status: {} };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/dex.js

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
/** The public client of Argo CD: its password is empty. */
const CLIENT = `Basic ${Buffer.from('argo-cd-cli:').toString('base64')}`;
/**
 * `/api/dex/token`: an identity token for a token of this server (RFC 8693).
 * Source: server/handlers.go of dex, handleTokenExchange.
 */
function exchangeToken(request, { dex }, access) {
    const form = new URLSearchParams(request.body ?? '');
    if (request.headers?.['authorization'] !== CLIENT)
        return refusal(401, 'invalid_client', 'Invalid client credentials.');
    if (form.get('grant_type') !== EXCHANGE)
        return refusal(400, 'unsupported_grant_type', '');
    const subjectToken = form.get('subject_token') ?? '';
    if (form.get('subject_token_type') !== ID_TOKEN || form.get('requested_token_type') !== ACCESS_TOKEN || subjectToken === '')
        return refusal(400, 'invalid_request', 'Missing or unknown token type.');
    const connector = Object.entries(dex ?? {}).find(([id]) => id === form.get('connector_id'))?.[1];
    if (connector === undefined)
        return refusal(400, 'invalid_request', 'Requested connector does not exist.');
    const username = connector(subjectToken);
    if (username === undefined)
        return refusal(401, 'access_denied', '');
    return answer(200, { access_token: access.issue(username), issued_token_type: ACCESS_TOKEN, token_type: 'bearer', expires_in: 86_399 });
}
function refusal(status, error, description) {
    return answer(status, { error, ...(description === '' ? {} : { error_description: description }) });
}
function answer(status, value) {
    return { status, headers: { 'content-type': 'application/json' }, body: goJson(value) };
}

;// CONCATENATED MODULE: ./build/compiled/simulator/pod-routes.js





const ZERO_TIME = '0001-01-01T00:00:00Z';
/** Logs of pods. */
function podRoutes({ clock, logs }, access) {
    const find = ({ query, username, variables }) => {
        const [namespace, project] = [query.get('appNamespace'), query.get('project')];
        return access.find({ username, name: variables[0] ?? '', action: 'get', ...(namespace === null || namespace === '' ? {} : { namespace }), ...(project === null ? {} : { project }) });
    };
    const read = (call, pod) => {
        const found = find(call);
        const { application, managed } = found;
        requireLogs(call, found, { access, now: clock.now() });
        const [namespace, container, previous] = [call.query.get('namespace') ?? '', call.query.get('container') ?? '', call.query.get('previous') === 'true'];
        const chosen = podsOf(managed.live).find(({ name, object }) => name === pod && (namespace === '' || namespace === object.manifest.namespace));
        if (chosen === undefined)
            return stream([entry({ last: true, timeStampStr: clock.now().toISOString() })]);
        const refusal = logRefusal(chosen.object, { pod: chosen.name, previous });
        const asked = { application: application.metadata.name, pod: chosen.name, container: container === '' ? nameOfContainer(chosen.object.manifest) : container, previous };
        const lines = (logs?.(asked) ?? defaultLog(chosen.object.health)).slice(-Number(call.query.get('tailLines') ?? Number.MAX_SAFE_INTEGER));
        return stream([
            ...(refusal === undefined ? lines.map((content) => entry({ content, podName: chosen.name, timeStampStr: clock.now().toISOString() })) : [entry({ content: refusal, podName: chosen.name, timeStampStr: ZERO_TIME })]),
            entry({ last: true, timeStampStr: clock.now().toISOString() }),
        ]);
    };
    return [
        { method: 'GET', path: '/api/v1/applications/*/logs', stream: true, answer: (call) => read(call, call.query.get('podName')) },
        { method: 'GET', path: '/api/v1/applications/*/pods/*/logs', stream: true, answer: (call) => read(call, call.variables[1] ?? '') },
    ];
}
function requireLogs({ username }, { application }, { access, now }) {
    const object = objectOf(application);
    if (access.may(username, 'logs/get', object))
        return;
    throw new GrpcError(GrpcCode.permissionDenied, `permission denied: logs, get, ${object}, sub: ${username}, iat: ${timestamp(now)}`);
}
/** One message a line, as the gateway streams them. */
function stream(lines) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: each(lines) };
}
async function* each(lines) {
    yield* lines;
}
/** A `LogEntry`. Source: server/application/application.proto of argo-cd. */
function entry({ content = '', last = false, podName = '', timeStampStr }) {
    return `${goJson({ result: { content, timeStamp: `${timeStampStr.slice(0, 19)}Z`, last, timeStampStr, podName } })}\n`;
}

;// CONCATENATED MODULE: ./build/compiled/simulator/stream.js






const KEEPALIVE_MS = 15_000;
/** The open streams of `/api/v1/stream/applications`. */
class Streams {
    #plane;
    #access;
    #open = new Set();
    constructor(plane, access) {
        this.#plane = plane;
        this.#access = access;
    }
    /** Ends all streams that are open. */
    interrupt(how) {
        for (const subscription of this.#open)
            subscription.push({ kind: 'interrupted', how });
    }
    /** The tree of one Application after each change of it: nothing before the first. */
    async subscribeToTree(live, request) {
        const { subscription, ended } = this.#subscription(request);
        const unwatch = live.watch(() => {
            const text = goJson({ result: resourceTree(live) });
            subscription.push({ kind: 'text', text: request.serverSentEvents ? `data: ${text} \n\n` : `${text}\n` });
        });
        return this.#begin(request, { subscription, ended, unwatch });
    }
    #subscription(request) {
        const { stopped } = this.#plane.world.pace;
        const ended = request.signal === undefined ? stopped : AbortSignal.any([request.signal, stopped]);
        return { subscription: new Subscription(ended), ended };
    }
    /** Resolves with the first message only: until then the server sends no headers. */
    async subscribe(request) {
        const { world } = this.#plane;
        const { subscription, ended } = this.#subscription(request);
        const last = new Map();
        const send = (event) => {
            if (world.faults.dropEvents === true || !this.#matches(event.application, request))
                return;
            const text = this.#line(event, request);
            const { name } = event.application.metadata;
            if (last.get(name) === text)
                return;
            last.set(name, text);
            subscription.push({ kind: 'text', text });
        };
        const initially = (request.query.get('resourceVersion') ?? '') === '' || request.query.has('name');
        const lagMs = world.faults.informerLagMs ?? 0;
        if (initially)
            for (const application of world.store.earlier(lagMs))
                send({ type: 'ADDED', application });
        return this.#begin(request, { subscription, ended, unwatch: world.store.watch((event) => { this.#later(lagMs, () => { send(event); }); }) });
    }
    /** At once, or when the informer has heard of it. */
    #later(lagMs, tell) {
        const { pace } = this.#plane.world;
        if (lagMs <= 0)
            tell();
        else
            pace.spawn(async () => { await pace.pause(lagMs); tell(); });
    }
    async #begin(request, { subscription, ended, unwatch }) {
        this.#open.add(subscription);
        const close = () => {
            unwatch();
            this.#open.delete(subscription);
        };
        ended.addEventListener('abort', close, { once: true });
        const first = await subscription.next();
        if (first?.kind === 'interrupted' && first.how === 'error') {
            close();
            return streamError(shuttingDown());
        }
        if (first?.kind === 'interrupted' && first.how === 'cut') {
            close();
            throw new ConnectionCut();
        }
        const contentType = request.serverSentEvents ? 'text/event-stream' : 'application/json';
        return { status: 200, headers: { 'content-type': contentType }, body: this.#messages({ first, subscription, close, request }) };
    }
    async *#messages(stream) {
        const quiet = new AbortController();
        try {
            if (stream.request.serverSentEvents)
                this.#keepAlive(stream.subscription, quiet.signal);
            let message = stream.first;
            while (message !== undefined) {
                if (message.kind === 'text')
                    yield message.text;
                else if (message.how === 'cut')
                    throw new ConnectionCut();
                else {
                    if (message.how === 'error')
                        yield streamError(shuttingDown()).body;
                    return;
                }
                message = await stream.subscription.next();
            }
        }
        finally {
            quiet.abort(new Error('stream ended'));
            stream.close();
        }
    }
    #keepAlive(subscription, signal) {
        const { pace } = this.#plane.world;
        pace.spawn(async () => {
            for (;;) {
                try {
                    await pace.idle(KEEPALIVE_MS, signal);
                }
                catch {
                    return;
                }
                subscription.push({ kind: 'text', text: ':\n' });
            }
        });
    }
    #matches(application, { query, username }) {
        const { metadata, spec } = application;
        const name = query.get('name');
        if (name !== null && (metadata.name !== name || metadata.namespace !== (query.get('appNamespace') ?? 'argocd')))
            return false;
        const projects = projectsIn(query);
        if (projects.length > 0 && !projects.includes(spec.project))
            return false;
        const version = query.get('resourceVersion') ?? '';
        if (version !== '' && Number(metadata.resourceVersion) < Number(version))
            return false;
        return matchesSelector(metadata.labels, query.get('selector')) && this.#access.may(username, 'get', objectOf(application));
    }
    #line(event, request) {
        const live = this.#plane.managed.get(qualifiedName(event.application))?.live;
        const application = live === undefined ? event.application : withResourceHealth(event.application, live);
        const message = pickFields({ result: { type: event.type, application } }, request.query.get('fields'));
        return request.serverSentEvents ? `data: ${goJson(message)} \n\n` : `${goJson(message)}\n`;
    }
}
/** Messages waiting for their reader. */
class Subscription {
    #messages = [];
    #ended = false;
    #wake;
    constructor(ended) {
        const end = () => {
            this.#ended = true;
            this.#wake?.();
        };
        if (ended.aborted)
            end();
        else
            ended.addEventListener('abort', end, { once: true });
    }
    push(message) {
        this.#messages.push(message);
        this.#wake?.();
    }
    /** The next message; undefined once the client has gone. */
    async next() {
        while (this.#messages.length === 0 && !this.#ended) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
        return this.#ended ? undefined : this.#messages.shift();
    }
}
function shuttingDown() {
    return new GrpcError(GrpcCode.unavailable, 'grpc: the server is shutting down');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/handler.js










const ACTIONS = ['get', 'create', 'update', 'delete', 'sync', 'override', 'action', 'invoke'];
const RESOURCES = ['clusters', 'projects', 'applications', 'applicationsets', 'repositories', 'write-repositories', 'certificates', 'accounts', 'gpgkeys', 'logs', 'exec', 'extensions'];
/** Headers by which the sender of a webhook is known. */
const WEBHOOK_HEADERS = ['x-vss-activityid', 'x-gogs-event', 'x-github-event', 'x-gitlab-event', 'x-hook-uuid', 'x-event-key'];
/** Makes the request handler of a control plane. */
function createHandler(options, plane) {
    const access = new Access(options, plane);
    const streams = new Streams(plane, access);
    const routes = [...serverRoutes({ options, plane, access, streams }), ...podRoutes(options, access), ...applicationRoutes(plane, access), ...applicationSetRoutes(plane, access), ...projectRoutes(plane, access)].map((route) => ({ route, segments: segmentsOf(route.path) }));
    return {
        streams,
        handle: (request) => {
            const next = () => dispatch(request, { routes, access });
            return plane.world.faults.intercept === undefined ? next() : plane.world.faults.intercept(request, next);
        },
    };
}
const knownSegments = new Map();
/** Of the paths of routes, which are few and the same for every simulator. */
function segmentsOf(pattern) {
    const known = knownSegments.get(pattern) ?? pattern.split('/');
    knownSegments.set(pattern, known);
    return known;
}
async function dispatch(request, server) {
    const [path = '', search = ''] = request.path.split('?', 2);
    if (path === '/healthz')
        return http_messages_text(200, 'ok');
    if (!path.startsWith('/api/'))
        return http_messages_text(200, '<!doctype html><html lang="en"><head><title>Argo CD</title></head><body></body></html>', 'text/html; charset=utf-8');
    // Without Dex there are no routes of Dex, and the rule holds for their paths too.
    const exempt = path === '/api/webhook' || (path.startsWith('/api/dex/') && server.routes.some(({ segments }) => matchPath(segments, path.split('/')) !== undefined));
    const contentType = request.headers?.['content-type'] ?? '';
    if (request.method !== 'GET' && !exempt && contentType.toLowerCase() !== 'application/json')
        return http_messages_text(415, 'Invalid content type');
    const given = path.split('/');
    const matching = [];
    for (const { route, segments } of server.routes) {
        const variables = matchPath(segments, given);
        if (variables !== undefined)
            matching.push({ route, variables });
    }
    const found = matching.find(({ route }) => route.method === request.method);
    if (found === undefined)
        return matching.length === 0 ? http_messages_text(404, 'Not Found') : http_messages_text(405, 'Method Not Allowed');
    const { route, variables } = found;
    try {
        const username = route.open === true ? '' : server.access.authenticate(request);
        const isForm = path === '/api/webhook' || path.startsWith('/api/dex/');
        return await route.answer({ request, query: new URLSearchParams(search), variables, body: isForm ? {} : parseBody(request.body), username });
    }
    catch (error) {
        if (!(error instanceof GrpcError))
            throw error;
        return route.stream === true ? streamError(error) : errorResponse(error);
    }
}
/** Variables of the path, decoded; undefined where the pattern does not match. */
function matchPath(wanted, given) {
    const open = wanted.at(-1) === '**';
    if (open ? given.length < wanted.length : given.length !== wanted.length)
        return undefined;
    if (!wanted.every((segment, index) => segment === given[index] || segment === '*' || segment === '**'))
        return undefined;
    // A colon in the last segment is taken for a verb, and no route has one.
    if (given.at(-1)?.includes(':') === true)
        return undefined;
    const variables = [];
    for (const [index, segment] of wanted.entries()) {
        if (segment === '**')
            variables.push(given.slice(index).map((part) => decode(part)).join('/'));
        else if (segment === '*')
            variables.push(decode(given[index] ?? ''));
    }
    return variables.includes('') ? undefined : variables;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function parseBody(body) {
    if (body === undefined || body.trim() === '')
        return {};
    try {
        const value = JSON.parse(body);
        if (isJsonObject(value))
            return value;
    }
    catch {
        // Answered below, like a body that is no object.
    }
    throw new GrpcError(GrpcCode.invalidArgument, whyUnreadable(body.trim()));
}
/** In the words of Go's encoding/json, as far as the beginning tells. */
function whyUnreadable(body) {
    if (body.startsWith('['))
        return 'json: cannot unmarshal array into Go value';
    if (body.startsWith('{'))
        return `invalid character '${body.slice(1).trim().slice(0, 1)}' looking for beginning of object key string`;
    return `invalid character '${body.slice(0, 1)}' looking for beginning of value`;
}
function serverRoutes(server) {
    const { options, access, streams } = server;
    const version = options.version ?? 'v3.5.1+simulator';
    const caller = (request) => {
        try {
            return access.identify(request);
        }
        catch {
            return undefined;
        }
    };
    return [
        {
            method: 'GET',
            path: '/api/version',
            open: true,
            answer: ({ request }) => json(caller(request) === undefined ? { Version: version } : { Version: version, BuildDate: '2026-01-01T00:00:00Z', Platform: 'linux/amd64' }),
        },
        { method: 'POST', path: '/api/v1/session', open: true, answer: (call) => logIn(call, access) },
        {
            method: 'DELETE',
            path: '/api/v1/session',
            open: true,
            answer: ({ request }) => {
                access.logOut(request);
                return { ...json({}), headers: { 'content-type': 'application/json', 'set-cookie': 'argocd.token=; path=/; HttpOnly' } };
            },
        },
        {
            method: 'GET',
            path: '/api/v1/session/userinfo',
            open: true,
            answer: ({ request }) => {
                const username = caller(request);
                return json(username === undefined ? {} : { loggedIn: true, username, iss: 'argocd' });
            },
        },
        {
            method: 'GET',
            path: '/api/v1/settings',
            open: true,
            answer: ({ request }) => json({
                url: 'http://localhost',
                dexConfig: options.dex === undefined ? {} : { connectors: Object.keys(options.dex).map((id) => ({ name: id, type: 'oidc', id })) },
                trackingMethod: 'annotation',
                syncWithReplaceAllowed: true,
                ...(caller(request) === undefined ? {} : { controllerNamespace: 'argocd' }),
            }),
        },
        { method: 'GET', path: '/api/v1/account/can-i/*/*/**', answer: (call) => canI(call, access) },
        {
            method: 'GET',
            path: '/api/v1/stream/applications',
            stream: true,
            answer: (call) => streams.subscribe(streamRequest(call)),
        },
        {
            method: 'GET',
            path: '/api/v1/stream/applications/*/resource-tree',
            stream: true,
            answer: (call) => {
                const { managed } = access.find({ username: call.username, name: call.variables[0] ?? '', namespace: call.query.get('appNamespace') ?? undefined, project: call.query.get('project') ?? undefined, action: 'get' });
                return streams.subscribeToTree(managed.live, streamRequest(call));
            },
        },
        ...(options.dex === undefined ? [] : [{ method: 'POST', path: '/api/dex/token', open: true, answer: ({ request }) => exchangeToken(request, options, access) }]),
        { method: 'POST', path: '/api/webhook', open: true, answer: ({ request }) => webhook(server.plane, request) },
    ];
}
function streamRequest({ request, query, username }) {
    return { query, username, serverSentEvents: request.headers?.['accept'] === 'text/event-stream', signal: request.signal };
}
async function logIn({ body }, access) {
    const username = field(body, 'username');
    const password = field(body, 'password');
    const token = await access.logIn(typeof username === 'string' ? username : '', typeof password === 'string' ? password : '');
    return { ...json({ token }), headers: { 'content-type': 'application/json', 'set-cookie': `argocd.token=${token}; path=/; SameSite=lax; httpOnly` } };
}
function canI({ variables, username }, access) {
    const [resource = '', action = '', object = ''] = variables;
    if (!RESOURCES.includes(resource))
        throw new GrpcError(GrpcCode.invalidArgument, `[${RESOURCES.join(' ')}] does not contain ${resource}`);
    if (!ACTIONS.includes(action))
        throw new GrpcError(GrpcCode.invalidArgument, `[${ACTIONS.join(' ')}] does not contain ${action}`);
    // As everywhere here, actions on Applications go by their own name.
    return json({ value: access.may(username, resource === 'applications' ? action : `${resource}/${action}`, object) ? 'yes' : 'no' });
}
/** Any payload stands for a push to every repository: all applications are compared anew. */
function webhook(plane, { headers = {} }) {
    if (!WEBHOOK_HEADERS.some((name) => headers[name] !== undefined))
        return http_messages_text(400, 'Unknown webhook event');
    for (const managed of plane.managed.values())
        managed.requestRefresh(3);
    return http_messages_text(200, '');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/simulator.js








/**
 * Starts a simulated Argo CD. Everything that takes time there takes it on `options.clock` here.
 * Rejects where a repository cannot be read.
 */
async function createSimulator(options) {
    const plane = await startControlPlane(options);
    const handler = createHandler(options, plane);
    const { world } = plane;
    const requests = [];
    return {
        requests,
        handle: (request) => record(request, { plane, handler, requests }),
        read: (name, how = {}) => simulator_read(plane, name, how),
        application: (name) => storedApplication(plane, name),
        startForeignOperation: (name, operation) => startForeign(plane, name, operation),
        drift: (name, object) => {
            drift(plane, name, object);
        },
        edit: (name, object, change) => {
            edit(plane, name, { object, change });
        },
        recreate: (name) => {
            recreate(plane, name);
        },
        hydrate: (name, sourceHydrator) => {
            world.store.write(keyOfName(name), 'argocd-application-controller', (application) => ({ ...application, status: { ...application.status, sourceHydrator } }));
            plane.managed.get(keyOfName(name))?.requestRefresh(3);
        },
        setOutcome: (outcome) => {
            world.outcome = typeof outcome === 'function' ? outcome : () => outcome;
        },
        setWindows: (windows) => {
            world.windows = windows;
        },
        setFaults: (faults) => {
            world.faults = Object.fromEntries(Object.entries({ ...world.faults, ...faults }).filter(([, value]) => value !== undefined));
        },
        interruptStreams: (how) => {
            handler.streams.interrupt(how);
        },
        onChange: (watcher) => world.store.watch(watcher),
        close: () => {
            world.pace.stop();
        },
    };
}
function record(request, server) {
    const { method, path, body } = request;
    const mutating = method !== 'GET' && method !== 'HEAD' && /^\/api\/v1\/applications(?:[/?]|$)/.test(path);
    server.requests.push({ method, path, body, at: server.plane.world.clock.now(), mutating });
    return server.handler.handle(request);
}
function keyOfName(name) {
    return name.includes('/') ? name : `argocd/${name}`;
}
function storedApplication(plane, name) {
    const application = plane.world.store.find(keyOfName(name));
    if (application === undefined)
        throw new Error(`the simulator has no Application ${name}`);
    return application;
}
async function simulator_read(plane, name, { refresh, signal }) {
    const stored = storedApplication(plane, name);
    const managed = plane.managed.get(keyOfName(name));
    if (managed === undefined)
        throw new Error(`the simulator does not manage ${name}`);
    return withResourceHealth(refresh === undefined ? stored : await refreshApplication(plane.world, managed, { kind: refresh, signal }), managed.live);
}
async function startForeign(plane, name, foreign) {
    const { world } = plane;
    const application = storedApplication(plane, name);
    const managed = plane.managed.get(keyOfName(name));
    const [source] = sourcesOf(application.spec);
    if (managed === undefined || source === undefined)
        throw new Error(`Application ${name} has no source`);
    const wanted = foreign.revision ?? application.status.history?.at(-1)?.revision ?? source.targetRevision;
    const revision = await resolveRevision(world, source, { revision: wanted, fresh: true });
    const username = foreign.username ?? 'someone-else';
    const operation = { sync: { revision, source }, initiatedBy: { username }, retry: {} };
    startOperation(world, managed, { operation, writer: 'argocd-server', event: { message: `initiated sync to ${revision}`, by: username } });
    managed.syncMs = foreign.durationMs;
}
function drift(plane, name, object) {
    const { world } = plane;
    const managed = plane.managed.get(keyOfName(name));
    const found = managed?.live.all().find(({ manifest }) => manifest.name === object);
    if (managed === undefined || found === undefined)
        throw new Error(`the simulator has no object ${object} of ${name}`);
    const { manifest, health } = found;
    const { edited, ...original } = manifest.object;
    managed.live.apply({ ...manifest, object: edited === undefined ? { ...original, edited: 'by hand' } : original }, { now: world.clock.now(), health });
    managed.requestRefresh(1);
}
function edit(plane, name, { object, change }) {
    const managed = plane.managed.get(keyOfName(name));
    const found = managed?.live.all().find(({ manifest }) => manifest.name === object);
    if (managed === undefined || found === undefined)
        throw new Error(`the simulator has no object ${object} of ${name}`);
    const state = change(found.state);
    if (state === undefined)
        managed.live.remove(keyOf(found.manifest));
    else
        managed.live.edit(keyOf(found.manifest), { state, health: found.health });
    managed.requestRefresh(1);
}
function recreate(plane, name) {
    const { world } = plane;
    world.store.write(keyOfName(name), 'argocd-server', (application) => {
        const { operation: _operation, ...rest } = application;
        const empty = { sync: { status: '', comparedTo: { source: { repoURL: '' }, destination: {} } }, health: {}, summary: {}, sourceHydrator: {} };
        return { ...rest, metadata: { ...rest.metadata, uid: uidFor(0xd0_00_00 + Number(rest.metadata.resourceVersion)), creationTimestamp: timestamp(world.clock.now()) }, status: empty };
    });
    plane.managed.get(keyOfName(name))?.requestRefresh(3);
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./build/compiled/simulator/server.js



const MAX_BODY = 10 * 1024 * 1024;
/** Serves the API of a simulator over HTTP/1.1. Closing the server leaves the simulator running. */
async function serve(simulator, options = {}) {
    const listener = (incoming, outgoing) => {
        server_answer(simulator, incoming, outgoing).catch(() => outgoing.destroy());
    };
    const server = options.tls === undefined ? (0,external_node_http_namespaceObject.createServer)(listener) : (0,external_node_https_namespaceObject.createServer)(tlsOptions(options.tls), listener);
    return listen(server, { ...options, scheme: options.tls === undefined ? 'http' : 'https' });
}
function tlsOptions({ key, cert, clientCa }) {
    return { key, cert, ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true }) };
}
/** Starts listening on loopback. Rejects where the port is taken. */
function listen(server, options) {
    const host = options.host ?? '127.0.0.1';
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, host, () => {
            server.removeListener('error', reject);
            const { port } = server.address();
            resolve({ url: `${options.scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`, close: () => server_close(server) });
        });
    });
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
async function server_answer(simulator, incoming, outgoing) {
    const gone = new AbortController();
    outgoing.on('close', () => {
        gone.abort(new Error('the client has gone'));
    });
    const body = await readBody(incoming);
    let response;
    try {
        response = await simulator.handle({
            method: incoming.method ?? 'GET',
            path: incoming.url ?? '/',
            headers: singleHeaders(incoming),
            body,
            signal: gone.signal,
        });
    }
    catch (error) {
        if (!(error instanceof ConnectionCut))
            throw error;
        outgoing.destroy();
        return;
    }
    outgoing.writeHead(response.status, response.headers);
    if (typeof response.body === 'string') {
        outgoing.end(response.body);
        return;
    }
    try {
        for await (const message of response.body) {
            if (gone.signal.aborted)
                return;
            outgoing.write(message);
        }
        outgoing.end();
    }
    catch {
        // Only a cut stream throws; what was sent before must still arrive.
        outgoing.socket?.end();
    }
}
function singleHeaders(incoming) {
    return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}
async function readBody(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > MAX_BODY)
            throw new Error('request body too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/compiled/simulator/git-server.js




/**
 * A real git server over HTTP on loopback, git's own `http-backend`: clone, fetch and push work as anywhere.
 * Configuration and hooks of the machine's user do not apply. Rejects where git has no `http-backend`.
 */
async function serveGit(options) {
    const programs = await execPath();
    const requests = [];
    const server = (0,external_node_http_namespaceObject.createServer)((incoming, outgoing) => {
        outgoing.on('close', () => {
            requests.push({ method: incoming.method ?? 'GET', path: incoming.url ?? '/', status: outgoing.statusCode });
        });
        if (!authorized(incoming, options.tokens)) {
            incoming.resume();
            outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="git"', 'content-type': 'text/plain' }).end('Unauthorized\n');
            return;
        }
        runBackend({ incoming, outgoing, root: options.root, programs });
    });
    const listening = await listen(server, { scheme: 'http', ...(options.port === undefined ? {} : { port: options.port }) });
    return { ...listening, requests };
}
function authorized(incoming, tokens) {
    if (tokens === undefined)
        return true;
    const encoded = /^Basic (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
    const credentials = Buffer.from(encoded, 'base64').toString('utf8');
    return tokens.includes(credentials.slice(credentials.indexOf(':') + 1));
}
function runBackend({ incoming, outgoing, root, programs }) {
    const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
    const backend = (0,external_node_child_process_namespaceObject.spawn)((0,external_node_path_namespaceObject.join)(programs, 'git-http-backend'), [], {
        // Nothing of this process's environment: what is answered depends on the repository alone.
        env: {
            PATH: [programs, (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(programs)), '/usr/local/bin', '/usr/bin', '/bin'].join(external_node_path_namespaceObject.delimiter),
            GIT_PROJECT_ROOT: root,
            GIT_HTTP_EXPORT_ALL: '1',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_CONFIG_COUNT: '5',
            GIT_CONFIG_KEY_0: 'safe.directory',
            GIT_CONFIG_VALUE_0: '*',
            GIT_CONFIG_KEY_1: 'http.receivepack',
            GIT_CONFIG_VALUE_1: 'true',
            GIT_CONFIG_KEY_2: 'receive.autogc',
            GIT_CONFIG_VALUE_2: 'false',
            // As the large git hosts have it: partial clones, and fetches of a commit by its id.
            GIT_CONFIG_KEY_3: 'uploadpack.allowFilter',
            GIT_CONFIG_VALUE_3: 'true',
            GIT_CONFIG_KEY_4: 'uploadpack.allowAnySHA1InWant',
            GIT_CONFIG_VALUE_4: 'true',
            GATEWAY_INTERFACE: 'CGI/1.1',
            REQUEST_METHOD: incoming.method ?? 'GET',
            PATH_INFO: decodePath(path),
            QUERY_STRING: query,
            CONTENT_TYPE: incoming.headers['content-type'] ?? '',
            ...(incoming.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: incoming.headers['content-length'] }),
            ...(incoming.headers['content-encoding'] === undefined ? {} : { HTTP_CONTENT_ENCODING: incoming.headers['content-encoding'] }),
            ...(typeof incoming.headers['git-protocol'] === 'string' ? { GIT_PROTOCOL: incoming.headers['git-protocol'] } : {}),
            REMOTE_ADDR: '127.0.0.1',
            REMOTE_USER: 'git',
        },
        stdio: ['pipe', 'pipe', 'ignore'],
    });
    backend.on('error', () => outgoing.destroy());
    backend.stdin.on('error', () => undefined);
    outgoing.on('close', () => backend.kill());
    incoming.pipe(backend.stdin);
    relay(backend.stdout, outgoing);
}
/** Splits the header of the CGI answer from its body, which is passed on as it comes. */
function relay(output, outgoing) {
    let head = Buffer.alloc(0);
    output.on('data', (chunk) => {
        if (head === undefined) {
            outgoing.write(chunk);
            return;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end === -1)
            return;
        const { status, headers } = parseHead(head.toString('latin1', 0, end));
        outgoing.writeHead(status, headers);
        const rest = head.subarray(end + 4);
        if (rest.length > 0)
            outgoing.write(rest);
        head = undefined;
    });
    output.on('end', () => {
        if (head !== undefined)
            outgoing.writeHead(500);
        outgoing.end();
    });
}
function parseHead(head) {
    const headers = {};
    let status = 200;
    for (const line of head.split('\r\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (name === 'status')
            status = Number(value.slice(0, 3));
        else
            headers[name] = value;
    }
    return { status, headers };
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return '/';
    }
}
let programsOfGit;
/** The folder of git's own programs, which stay where they are. */
async function execPath() {
    programsOfGit ??= await askExecPath();
    return programsOfGit;
}
function askExecPath() {
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_namespaceObject.execFile)('git', ['--exec-path'], (error, stdout) => {
            if (error === null)
                resolve(stdout.trim());
            else
                reject(error);
        });
    });
}

;// CONCATENATED MODULE: ./build/compiled/simulator/index.js








var __webpack_exports__ConnectionCut = __webpack_exports__.hP;
var __webpack_exports__DEFAULT_DELAYS = __webpack_exports__.hZ;
var __webpack_exports__VirtualClock = __webpack_exports__.k_;
var __webpack_exports__createSimulator = __webpack_exports__.RE;
var __webpack_exports__seedOf = __webpack_exports__.n3;
var __webpack_exports__serve = __webpack_exports__.wX;
var __webpack_exports__serveGit = __webpack_exports__.ui;
export { __webpack_exports__ConnectionCut as ConnectionCut, __webpack_exports__DEFAULT_DELAYS as DEFAULT_DELAYS, __webpack_exports__VirtualClock as VirtualClock, __webpack_exports__createSimulator as createSimulator, __webpack_exports__seedOf as seedOf, __webpack_exports__serve as serve, __webpack_exports__serveGit as serveGit };
