import { nearest } from '../../did-you-mean.js';
import { isJsonObject, type Json } from '../../json.js';
import { oneLine } from '../../one-line.js';
import { enumMessage, missingField, mostFindings, mustBe, scalarMessage, unknownField, type Told } from '../check-shape.js';
import type { Finding } from '../finding.js';
import { childOf, escapeSegment, segmentsOf } from '../pointers.js';
import type { ScalarCode } from '../store.js';

/** An error as ajv tells it with `verbose` (https://ajv.js.org/api.html#error-objects). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema?: unknown;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
}

/** An error in words, and still with what it says of the schema: a union of alternatives asks for it. */
interface Explained {
  readonly error: SchemaError;
  readonly finding: Finding;
}

/** What a schema's errors say of an object, in the words in which the types of the store are told. */
export function explainErrors(value: Json, errors: readonly SchemaError[]): readonly Finding[] {
  let explained: Explained[] = [];
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') explained = union(value, error, explained);
    // What follows from them is told by errors of its own.
    else if (error.keyword !== 'if' && error.keyword !== 'propertyNames') explained.push({ error, finding: findingOf(value, error) });
  }
  const findings = withoutMisspelled(withoutType(explained)).map(({ finding }) => finding);
  return [...new Map(findings.map((finding) => [`${finding.pointer} ${finding.message}`, finding])).values()].slice(0, mostFindings);
}

/**
 * Errors of alternatives stand before the error of their union. Where all but one expect another type, that one was
 * meant, and its errors are told; else the union is told as a whole.
 */
function union(value: Json, error: SchemaError, before: readonly Explained[]): Explained[] {
  const parent = error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/') + 1);
  const isInside = (other: SchemaError): boolean => {
    const below = other.instancePath === error.instancePath || other.instancePath.startsWith(`${error.instancePath}/`);
    return below && (other.schemaPath.startsWith(`${error.schemaPath}/`) || !other.schemaPath.startsWith(parent));
  };
  const from = before.findLastIndex((other) => !isInside(other.error)) + 1;
  const [kept, inside] = [before.slice(0, from), before.slice(from)];
  if (Array.isArray(error.params['passingSchemas'])) return [...kept, { error, finding: findingOf(value, error) }];
  const ofType = inside.filter((other) => other.error.keyword === 'type' && other.error.instancePath === error.instancePath);
  const others = inside.filter((other) => !ofType.includes(other));
  const alternatives = Array.isArray(error.schema) ? error.schema.length : 0;
  if (others.length > 0 && alternatives - ofType.length <= 1) return [...kept, ...others];
  if (others.length === 0 && ofType.length > 0) {
    const types = ofType.flatMap((other) => typesOf(other.error));
    return [...kept, { error, finding: findingOf(value, { ...error, keyword: 'type', params: { type: types } }) }];
  }
  const told = [...new Set(others.map(({ finding }) => finding.message))].slice(0, 3).join('; or ');
  const finding = findingOf(value, error);
  return [...kept, { error, finding: told === '' ? finding : { ...finding, message: `${finding.message}: ${told}` } }];
}

/** A value that is none of those that are allowed need not be told its type too. */
function withoutType(explained: readonly Explained[]): readonly Explained[] {
  const told = new Set(explained.flatMap(({ error }) => (error.keyword === 'enum' ? [error.instancePath] : [])));
  return explained.filter(({ error }) => error.keyword !== 'type' || !told.has(error.instancePath) || error.data === null);
}

/** What is there under a wrong name is told once, where it stands. */
function withoutMisspelled(explained: readonly Explained[]): readonly Explained[] {
  const unknown = explained.flatMap(({ error }) => (error.keyword === 'additionalProperties' ? [{ at: error.instancePath, meant: nearest(text(error.params['additionalProperty']), knownOf(error)) }] : []));
  if (unknown.length === 0) return explained;
  return explained.filter(({ error }) => error.keyword !== 'required' || !unknown.some(({ at, meant }) => at === error.instancePath && meant === text(error.params['missingProperty'])));
}

function findingOf(value: Json, error: SchemaError): Finding {
  const atKey = error.keyword === 'additionalProperties';
  const name = text(error.params['additionalProperty']);
  const { message, hint } = atKey ? unknownField(name, below(pathOf(value, error.instancePath), name), knownOf(error)) : tell(error, pathOf(value, error.instancePath));
  return {
    code: 'OSOP-MANIFEST-003', severity: 'error',
    pointer: atKey ? `${error.instancePath}/${escapeSegment(name)}` : error.instancePath,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(atKey ? { atKey } : {}),
  };
}

function tell(error: SchemaError, path: string): Told {
  const data = (error.data ?? null) as Json;
  const limit = String(error.params['limit']);
  const is = (expected: string): Told => ({ message: mustBe(path, expected, data) });
  const has = (expected: string): Told => ({ message: `\`${path === '' ? 'the object' : path}\` must have ${expected}` });
  switch (error.keyword) {
    case 'required': return missingField(text(error.params['missingProperty']), path, 'missing');
    case 'dependencies': return has(`\`${text(error.params['missingProperty'])}\` where it has \`${text(error.params['property'])}\``);
    case 'type': return typeMessage(error, data, path);
    case 'enum': return enumMessage(data, listOf(error.schema).map(shown), path);
    case 'const': return is(shown(error.schema));
    case 'format': return scalarMessage(data, codeOfFormat[text(error.schema)] ?? 's', path);
    case 'pattern': return { ...is('of another form'), hint: `it must match ${oneLine(text(error.schema), 200)}` };
    case 'minimum': return is(`at least ${limit}`);
    case 'maximum': return is(`at most ${limit}`);
    case 'exclusiveMinimum': return is(`more than ${limit}`);
    case 'exclusiveMaximum': return is(`less than ${limit}`);
    case 'multipleOf': return is(`a multiple of ${text(error.params['multipleOf'])}`);
    case 'minLength': return has(`at least ${counted(limit, 'character')}`);
    case 'maxLength': return has(`at most ${counted(limit, 'character')}`);
    case 'minItems': return has(`at least ${counted(limit, 'item')}`);
    case 'maxItems': case 'additionalItems': return has(`at most ${counted(limit, 'item')}`);
    case 'minProperties': return has(`at least ${counted(limit, 'field')}`);
    case 'maxProperties': return has(`at most ${counted(limit, 'field')}`);
    case 'uniqueItems': return has('no item twice');
    case 'oneOf': return { message: `\`${path === '' ? 'the object' : path}\` must fit exactly one of the schema's alternatives${Array.isArray(error.params['passingSchemas']) ? ', and fits several' : ''}` };
    case 'anyOf': return { message: `\`${path === '' ? 'the object' : path}\` fits none of the schema's alternatives` };
    case 'not': return { message: `\`${path === '' ? 'the object' : path}\` is what the schema rules out` };
    case 'false schema': return { message: `\`${path === '' ? 'the object' : path}\` must not be there` };
    default: return { message: `\`${path === '' ? 'the object' : path}\` does not fit the schema (${oneLine(error.keyword, 40)})` };
  }
}

const codeOfType: Readonly<Record<string, ScalarCode>> = { string: 's', integer: 'i', number: 'f', boolean: 'b' };
const codeOfFormat: Readonly<Record<string, ScalarCode>> = { 'date-time': 't', int32: 'i32', byte: 'y' };
const typeNames: Readonly<Record<string, string>> = { string: 'a string', integer: 'an integer', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a mapping', null: 'empty' };

/** Null is not named beside other types: it is another way to leave the field out. */
function typeMessage(error: SchemaError, data: Json, path: string): Told {
  const named = [...new Set(typesOf(error))].filter((type, _, all) => type !== 'null' || all.length === 1);
  if (data === null && path !== '') return { message: `\`${path}\` is empty`, hint: path.endsWith(']') ? 'give it a value, or take the dash away' : 'give it a value, or take the field away where it is not needed' };
  const code = codeOf(named, isJsonObject(error.parentSchema) ? error.parentSchema['format'] : undefined);
  if (code !== undefined) return scalarMessage(data, code, path);
  const message = mustBe(path, named.map((type) => typeNames[type] ?? type).join(' or '), data);
  if (named.length > 1 || (named[0] !== 'array' && named[0] !== 'object')) return { message };
  return { message, hint: named[0] === 'array' ? 'write each item behind a dash' : 'write its fields below it, indented' };
}

/** The scalar of the store that types and their format stand for. */
function codeOf(types: readonly string[], format: Json | undefined): ScalarCode | undefined {
  if (types.length === 2 && types.includes('integer') && types.includes('string')) return 'x';
  const [only] = types;
  if (types.length !== 1 || only === undefined) return undefined;
  return (typeof format === 'string' ? codeOfFormat[format] : undefined) ?? codeOfType[only];
}

function typesOf({ params: { type } }: SchemaError): readonly string[] {
  return listOf(type).length > 0 ? listOf(type).map(text) : [text(type)];
}

function knownOf({ parentSchema }: SchemaError): readonly string[] {
  const properties = isJsonObject(parentSchema) ? parentSchema['properties'] : undefined;
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

/** `spec.containers[0].image` of `/spec/containers/0/image`. */
function pathOf(value: Json, pointer: string): string {
  let at: Json | undefined = value;
  let path = '';
  for (const segment of segmentsOf(pointer)) {
    path = Array.isArray(at) ? `${path}[${segment}]` : below(path, segment);
    at = childOf(at, segment);
  }
  return path;
}

function below(path: string, name: string): string {
  return path === '' ? oneLine(name, 60) : `${path}.${oneLine(name, 60)}`;
}

function counted(limit: string, what: string): string {
  return `${limit} ${what}${limit === '1' ? '' : 's'}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : String(value);
}

function shown(value: unknown): string {
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value), 60);
}
