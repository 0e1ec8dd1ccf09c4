export const id = 549;
export const ids = [549];
export const modules = {

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSchemaCompiler: () => (/* binding */ createSchemaCompiler)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/compiled/core/manifests/check-shape.js
var check_shape = __webpack_require__(4037);
// EXTERNAL MODULE: ./build/compiled/core/manifests/pointers.js
var pointers = __webpack_require__(4971);
;// CONCATENATED MODULE: ./build/compiled/core/manifests/json-schema/explain-errors.js





/** What a schema's errors say of an object, in the words in which the types of the store are told. */
function explainErrors(value, errors) {
    let explained = [];
    for (const error of errors) {
        if (error.keyword === 'anyOf' || error.keyword === 'oneOf')
            explained = union(value, error, explained);
        // What follows from them is told by errors of its own.
        else if (error.keyword !== 'if' && error.keyword !== 'propertyNames')
            explained.push({ error, finding: findingOf(value, error) });
    }
    const findings = withoutMisspelled(withoutType(explained)).map(({ finding }) => finding);
    return [...new Map(findings.map((finding) => [`${finding.pointer} ${finding.message}`, finding])).values()].slice(0, check_shape/* mostFindings */.Yb);
}
/**
 * Errors of alternatives stand before the error of their union. Where all but one expect another type, that one was
 * meant, and its errors are told; else the union is told as a whole.
 */
function union(value, error, before) {
    const parent = error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/') + 1);
    const isInside = (other) => {
        const below = other.instancePath === error.instancePath || other.instancePath.startsWith(`${error.instancePath}/`);
        return below && (other.schemaPath.startsWith(`${error.schemaPath}/`) || !other.schemaPath.startsWith(parent));
    };
    const from = before.findLastIndex((other) => !isInside(other.error)) + 1;
    const [kept, inside] = [before.slice(0, from), before.slice(from)];
    if (Array.isArray(error.params['passingSchemas']))
        return [...kept, { error, finding: findingOf(value, error) }];
    const ofType = inside.filter((other) => other.error.keyword === 'type' && other.error.instancePath === error.instancePath);
    const others = inside.filter((other) => !ofType.includes(other));
    const alternatives = Array.isArray(error.schema) ? error.schema.length : 0;
    if (others.length > 0 && alternatives - ofType.length <= 1)
        return [...kept, ...others];
    if (others.length === 0 && ofType.length > 0) {
        const types = ofType.flatMap((other) => typesOf(other.error));
        return [...kept, { error, finding: findingOf(value, { ...error, keyword: 'type', params: { type: types } }) }];
    }
    const told = [...new Set(others.map(({ finding }) => finding.message))].slice(0, 3).join('; or ');
    const finding = findingOf(value, error);
    return [...kept, { error, finding: told === '' ? finding : { ...finding, message: `${finding.message}: ${told}` } }];
}
/** A value that is none of those that are allowed need not be told its type too. */
function withoutType(explained) {
    const told = new Set(explained.flatMap(({ error }) => (error.keyword === 'enum' ? [error.instancePath] : [])));
    return explained.filter(({ error }) => error.keyword !== 'type' || !told.has(error.instancePath) || error.data === null);
}
/** What is there under a wrong name is told once, where it stands. */
function withoutMisspelled(explained) {
    const unknown = explained.flatMap(({ error }) => (error.keyword === 'additionalProperties' ? [{ at: error.instancePath, meant: (0,did_you_mean/* nearest */.p)(explain_errors_text(error.params['additionalProperty']), knownOf(error)) }] : []));
    if (unknown.length === 0)
        return explained;
    return explained.filter(({ error }) => error.keyword !== 'required' || !unknown.some(({ at, meant }) => at === error.instancePath && meant === explain_errors_text(error.params['missingProperty'])));
}
function findingOf(value, error) {
    const atKey = error.keyword === 'additionalProperties';
    const name = explain_errors_text(error.params['additionalProperty']);
    const { message, hint } = atKey ? (0,check_shape/* unknownField */.dX)(name, below(pathOf(value, error.instancePath), name), knownOf(error)) : tell(error, pathOf(value, error.instancePath));
    return {
        code: 'OSOP-MANIFEST-003', severity: 'error',
        pointer: atKey ? `${error.instancePath}/${(0,pointers/* escapeSegment */.pv)(name)}` : error.instancePath,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(atKey ? { atKey } : {}),
    };
}
function tell(error, path) {
    const data = (error.data ?? null);
    const limit = String(error.params['limit']);
    const is = (expected) => ({ message: (0,check_shape/* mustBe */.Jq)(path, expected, data) });
    const has = (expected) => ({ message: `\`${path === '' ? 'the object' : path}\` must have ${expected}` });
    switch (error.keyword) {
        case 'required': return (0,check_shape/* missingField */.tK)(explain_errors_text(error.params['missingProperty']), path, 'missing');
        case 'dependencies': return has(`\`${explain_errors_text(error.params['missingProperty'])}\` where it has \`${explain_errors_text(error.params['property'])}\``);
        case 'type': return typeMessage(error, data, path);
        case 'enum': return (0,check_shape/* enumMessage */.xv)(data, listOf(error.schema).map(shown), path);
        case 'const': return is(shown(error.schema));
        case 'format': return (0,check_shape/* scalarMessage */.gT)(data, codeOfFormat[explain_errors_text(error.schema)] ?? 's', path);
        case 'pattern': return { ...is('of another form'), hint: `it must match ${(0,one_line/* oneLine */.TN)(explain_errors_text(error.schema), 200)}` };
        case 'minimum': return is(`at least ${limit}`);
        case 'maximum': return is(`at most ${limit}`);
        case 'exclusiveMinimum': return is(`more than ${limit}`);
        case 'exclusiveMaximum': return is(`less than ${limit}`);
        case 'multipleOf': return is(`a multiple of ${explain_errors_text(error.params['multipleOf'])}`);
        case 'minLength': return has(`at least ${counted(limit, 'character')}`);
        case 'maxLength': return has(`at most ${counted(limit, 'character')}`);
        case 'minItems': return has(`at least ${counted(limit, 'item')}`);
        case 'maxItems':
        case 'additionalItems': return has(`at most ${counted(limit, 'item')}`);
        case 'minProperties': return has(`at least ${counted(limit, 'field')}`);
        case 'maxProperties': return has(`at most ${counted(limit, 'field')}`);
        case 'uniqueItems': return has('no item twice');
        case 'oneOf': return { message: `\`${path === '' ? 'the object' : path}\` must fit exactly one of the schema's alternatives${Array.isArray(error.params['passingSchemas']) ? ', and fits several' : ''}` };
        case 'anyOf': return { message: `\`${path === '' ? 'the object' : path}\` fits none of the schema's alternatives` };
        case 'not': return { message: `\`${path === '' ? 'the object' : path}\` is what the schema rules out` };
        case 'false schema': return { message: `\`${path === '' ? 'the object' : path}\` must not be there` };
        default: return { message: `\`${path === '' ? 'the object' : path}\` does not fit the schema (${(0,one_line/* oneLine */.TN)(error.keyword, 40)})` };
    }
}
const codeOfType = { string: 's', integer: 'i', number: 'f', boolean: 'b' };
const codeOfFormat = { 'date-time': 't', int32: 'i32', byte: 'y' };
const typeNames = { string: 'a string', integer: 'an integer', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a mapping', null: 'empty' };
/** Null is not named beside other types: it is another way to leave the field out. */
function typeMessage(error, data, path) {
    const named = [...new Set(typesOf(error))].filter((type, _, all) => type !== 'null' || all.length === 1);
    if (data === null && path !== '')
        return { message: `\`${path}\` is empty`, hint: path.endsWith(']') ? 'give it a value, or take the dash away' : 'give it a value, or take the field away where it is not needed' };
    const code = codeOf(named, (0,json/* isJsonObject */.O)(error.parentSchema) ? error.parentSchema['format'] : undefined);
    if (code !== undefined)
        return (0,check_shape/* scalarMessage */.gT)(data, code, path);
    const message = (0,check_shape/* mustBe */.Jq)(path, named.map((type) => typeNames[type] ?? type).join(' or '), data);
    if (named.length > 1 || (named[0] !== 'array' && named[0] !== 'object'))
        return { message };
    return { message, hint: named[0] === 'array' ? 'write each item behind a dash' : 'write its fields below it, indented' };
}
/** The scalar of the store that types and their format stand for. */
function codeOf(types, format) {
    if (types.length === 2 && types.includes('integer') && types.includes('string'))
        return 'x';
    const [only] = types;
    if (types.length !== 1 || only === undefined)
        return undefined;
    return (typeof format === 'string' ? codeOfFormat[format] : undefined) ?? codeOfType[only];
}
function typesOf({ params: { type } }) {
    return listOf(type).length > 0 ? listOf(type).map(explain_errors_text) : [explain_errors_text(type)];
}
function knownOf({ parentSchema }) {
    const properties = (0,json/* isJsonObject */.O)(parentSchema) ? parentSchema['properties'] : undefined;
    return (0,json/* isJsonObject */.O)(properties) ? Object.keys(properties) : [];
}
/** `spec.containers[0].image` of `/spec/containers/0/image`. */
function pathOf(value, pointer) {
    let at = value;
    let path = '';
    for (const segment of (0,pointers/* segmentsOf */.OD)(pointer)) {
        path = Array.isArray(at) ? `${path}[${segment}]` : below(path, segment);
        at = (0,pointers/* childOf */.GG)(at, segment);
    }
    return path;
}
function below(path, name) {
    return path === '' ? (0,one_line/* oneLine */.TN)(name, 60) : `${path}.${(0,one_line/* oneLine */.TN)(name, 60)}`;
}
function counted(limit, what) {
    return `${limit} ${what}${limit === '1' ? '' : 's'}`;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function explain_errors_text(value) {
    return typeof value === 'string' ? value : String(value);
}
function shown(value) {
    return (0,one_line/* oneLine */.TN)(typeof value === 'string' ? value : JSON.stringify(value), 60);
}

// EXTERNAL MODULE: ./build/compiled/core/manifests/json-schema/read-pattern.js
var read_pattern = __webpack_require__(3117);
// EXTERNAL MODULE: ./build/compiled/core/manifests/scalar-rules.js
var scalar_rules = __webpack_require__(1251);
;// CONCATENATED MODULE: ./build/compiled/adapters/json-schema.js






/** No schema of Kubernetes needs a hundredth of these; one that is made to take for ever is stopped. */
const longestCheckMs = 500;
const longestCompileMs = 10_000;
/** Compiles schemas with ajv, which takes longer to load than to check most repositories: load this file when it is needed. */
function createSchemaCompiler() {
    const unread = new Set();
    const ajv = new dist_ajv.Ajv({
        strict: false, allErrors: true, verbose: true, validateSchema: false, meta: false, logger: false, inlineRefs: false,
        formats: { 'date-time': fits('t'), byte: fits('y'), int32: { type: 'number', validate: scalar_rules/* scalarRules */.A.i32.fits } },
        code: { regExp: Object.assign((text) => patternOf(text, unread), { code: 'new RegExp' }) },
    });
    const limits = createTimeLimit();
    return {
        add: (name, schema) => { ajv.addSchema(schema, name); },
        compile: (name) => {
            const compiled = limits.within(longestCompileMs, () => compile(ajv, name));
            if (typeof compiled === 'string')
                return { unusable: compiled };
            let stopped;
            return {
                check: (value) => {
                    if (stopped !== undefined)
                        return { couldNotCheck: stopped };
                    unread.clear();
                    const fitting = limits.within(longestCheckMs, () => compiled(value));
                    if (typeof fitting !== 'string')
                        return outcomeOf(value, (compiled.errors ?? []), unread);
                    // A schema that takes too long for one object does so for the next.
                    stopped = fitting;
                    return { couldNotCheck: fitting };
                },
            };
        },
    };
}
function compile(ajv, name) {
    const compiled = ajv.getSchema(name);
    if (compiled === undefined)
        throw new Error('the schema was not added');
    return compiled;
}
/** A value that a pattern could not be held against is not passed in silence, nor called wrong. */
function outcomeOf(value, errors, unread) {
    const [pattern] = unread;
    if (pattern !== undefined && errors.some(({ keyword, params }) => keyword === 'not' || keyword === 'if' || Array.isArray(params['passingSchemas']))) {
        return { couldNotCheck: `the pattern ${pattern} of its schema cannot be read` };
    }
    return [
        ...explainErrors(value, errors),
        ...[...unread].map((text) => ({ code: 'OSOP-MANIFEST-002', severity: 'warning', pointer: '', message: `the pattern ${text} of its schema was not checked`, hint: 'JavaScript cannot read this regular expression' })),
    ];
}
function patternOf(text, unread) {
    const pattern = (0,read_pattern/* readPattern */.Z)(text);
    if (pattern !== undefined)
        return pattern;
    return {
        test: () => {
            unread.add((0,one_line/* beginning */.Ir)(text, 100));
            return true;
        },
        // ajv keeps one of each text.
        toString: () => text,
    };
}
function fits(code) {
    return (value) => scalar_rules/* scalarRules */.A[code].fits(value);
}
/**
 * Work that ends, whatever a schema asks for: a regular expression or a tangle of alternatives can take for ever, and the
 * schemas of a pull request are anybody's. Scripts with a timeout are the one thing of Node that stops them midway.
 */
function createTimeLimit() {
    const shared = { work: () => undefined };
    const context = (0,external_node_vm_.createContext)(shared);
    const script = new external_node_vm_.Script('work()');
    return {
        within: (limitMs, work) => {
            shared.work = work;
            try {
                return script.runInContext(context, { timeout: limitMs });
            }
            catch (error) {
                const { code, message } = error;
                if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                    return `its schema takes more than ${limitMs / 1000} seconds`;
                return error instanceof RangeError ? 'its schema leads back to itself without end' : `its schema cannot be compiled: ${(0,one_line/* beginning */.Ir)(message, 200)}`;
            }
        },
    };
}


/***/ })

};
