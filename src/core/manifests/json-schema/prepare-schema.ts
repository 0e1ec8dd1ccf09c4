import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import { escapeSegment } from '../pointers.js';

/** A schema that can be compiled: drafts 4 to 7 and OpenAPI's dialect of them, all told in draft 7. */
export type PreparedSchema = boolean | JsonObject;

/** What is done with a reference: the name that takes its place, or why it cannot be followed. */
export type RenameReference = (reference: string) => { readonly name: string } | { readonly refused: string };

/** A schema, or the first thing that keeps it from being one. */
export type Preparation = { readonly schema: PreparedSchema } | { readonly unusable: string };

/**
 * Keeps of a schema what says something about a value, after a check that it is written as the drafts want it. Ids are
 * left out: a document is known by where it was found, and by nothing that it says of itself.
 */
export function prepareSchema(document: Json, rename: RenameReference): Preparation {
  const reading = new Reading(rename);
  const schema = reading.schema(document, '', 0);
  return reading.unusable === undefined ? { schema } : { unusable: reading.unusable };
}

type Kind = 'schema' | 'schemas' | 'items' | 'map' | 'dependencies' | 'number' | 'positive' | 'count' | 'text' | 'boolean' | 'values' | 'value';

/** Keywords by what they hold. */
const namesOf: { readonly [K in Kind]: readonly string[] } = {
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
const keywords = (Object.keys(namesOf) as Kind[]).flatMap((kind) => namesOf[kind].map((name) => [name, kind] as const));

const types: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);
/** Formats that Kubernetes gives a meaning; all others are remarks. */
const formats: ReadonlySet<unknown> = new Set(['date-time', 'int32', 'byte']);
const deepest = 200;

class Reading {
  unusable: string | undefined;
  readonly #rename: RenameReference;

  constructor(rename: RenameReference) {
    this.#rename = rename;
  }

  schema(value: Json | undefined, pointer: string, depth: number): PreparedSchema {
    if (typeof value === 'boolean') return value;
    if (!isJsonObject(value)) return this.#wrong(pointer, 'is no schema');
    if (depth > deepest) return this.#wrong(pointer, 'is nested too deeply');
    const kept: Record<string, Json> = {};
    for (const [name, kind] of keywords) {
      const found = Object.hasOwn(value, name) ? value[name] : undefined;
      if (found !== undefined) kept[name] = this.#keyword(kind, found, { pointer: `${pointer}/${name}`, depth });
    }
    return { ...kept, ...this.#limits(value, pointer), ...this.#required(value, pointer), ...this.#format(value), ...this.#reference(value, pointer), ...this.#type(value, kept, pointer) };
  }

  #keyword(kind: Kind, value: Json, at: { readonly pointer: string; readonly depth: number }): Json {
    const { pointer, depth } = at;
    switch (kind) {
      case 'schema':
        return this.schema(value, pointer, depth + 1);
      case 'items':
        return Array.isArray(value) ? this.#keyword('schemas', value as readonly Json[], at) : this.schema(value, pointer, depth + 1);
      case 'schemas':
        if (!Array.isArray(value) || value.length === 0) return this.#wrong(pointer, 'is no list of schemas');
        return (value as readonly Json[]).map((item, index) => this.schema(item, `${pointer}/${index}`, depth + 1));
      case 'map':
        return this.#map(value, pointer, (item, place) => this.schema(item, place, depth + 1));
      case 'dependencies':
        return this.#map(value, pointer, (item, place) => (isTexts(item) ? item : this.schema(item, place, depth + 1)));
      default:
        return isWritten[kind](value) ? value : this.#wrong(pointer, 'has a value that no draft of JSON Schema allows');
    }
  }

  #map(value: Json, pointer: string, read: (item: Json | undefined, pointer: string) => Json): Json {
    if (!isJsonObject(value)) return this.#wrong(pointer, 'is no mapping of schemas');
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(item, `${pointer}/${escapeSegment(name)}`)]));
  }

  /** Draft 4 and OpenAPI say by true that a limit itself is left out; later drafts give the limit. */
  #limits(schema: JsonObject, pointer: string): JsonObject {
    const found: Record<string, Json | undefined> = {};
    for (const [exclusive, inclusive] of [['exclusiveMinimum', 'minimum'], ['exclusiveMaximum', 'maximum']] as const) {
      const value = schema[exclusive];
      if (value === true && typeof schema[inclusive] === 'number') found[exclusive] = schema[inclusive];
      else if (typeof value === 'number') found[exclusive] = value;
      else if (value !== undefined && typeof value !== 'boolean') this.#wrong(`${pointer}/${exclusive}`, 'has a value that no draft of JSON Schema allows');
    }
    return found;
  }

  /** Draft 3 wrote true at the field itself, which later drafts do not read. */
  #required({ required }: JsonObject, pointer: string): JsonObject {
    if (required === undefined || typeof required === 'boolean') return {};
    if (isTexts(required)) return { required: [...new Set(required)] };
    this.#wrong(`${pointer}/required`, 'is no list of names');
    return {};
  }

  #format({ format }: JsonObject): JsonObject {
    return format !== undefined && formats.has(format) ? { format } : {};
  }

  #reference({ $ref }: JsonObject, pointer: string): JsonObject {
    if ($ref === undefined) return {};
    if (typeof $ref !== 'string') {
      this.#wrong(`${pointer}/$ref`, 'is no reference');
      return {};
    }
    const renamed = this.#rename($ref);
    if ('name' in renamed) return { $ref: renamed.name };
    this.#wrong(`${pointer}/$ref`, renamed.refused);
    return {};
  }

  /** An integer or string is one whatever else is said of its type; null is allowed by OpenAPI's `nullable`. */
  #type(schema: JsonObject, kept: JsonObject, pointer: string): JsonObject {
    if (schema['x-kubernetes-int-or-string'] === true || schema['format'] === 'int-or-string') return { type: ['integer', 'string'] };
    const { type } = schema;
    if (type === undefined) return {};
    const list: readonly Json[] = Array.isArray(type) ? (type as readonly Json[]) : [type];
    if (list.length === 0 || !list.every((name) => types.has(name))) {
      this.#wrong(`${pointer}/type`, 'is no type of JSON Schema');
      return {};
    }
    if (schema['nullable'] !== true || list.includes('null')) return { type };
    return { type: [...list, 'null'], ...(Array.isArray(kept['enum']) ? { enum: [...(kept['enum'] as readonly Json[]), null] } : {}) };
  }

  #wrong(pointer: string, what: string): true {
    this.unusable ??= `${pointer === '' ? 'the whole' : pointer} ${what}`;
    return true;
  }
}

const isWritten: { readonly [K in Exclude<Kind, 'schema' | 'schemas' | 'items' | 'map' | 'dependencies'>]: (value: Json) => boolean } = {
  number: (value) => typeof value === 'number',
  positive: (value) => typeof value === 'number' && value > 0,
  count: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  text: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  values: (value) => Array.isArray(value) && value.length > 0,
  value: () => true,
};

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
