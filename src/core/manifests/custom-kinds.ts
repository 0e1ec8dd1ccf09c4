import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { ObjectShape, ScalarCode, Shape } from './store.js';

/** A kind that a CustomResourceDefinition defines; `key` is `group/version/Kind`. */
export interface CustomKind {
  readonly key: string;
  readonly shape: ObjectShape;
}

/** The kinds of a definition, of which only what has a schema can be checked. A value that is no definition has none. */
export function customKindsOf(definition: Json): readonly CustomKind[] {
  const spec = isJsonObject(definition) && definition['kind'] === 'CustomResourceDefinition' ? field(definition, 'spec') : undefined;
  const names = field(spec, 'names');
  if (!isJsonObject(spec) || !isJsonObject(names)) return [];
  const versions = Array.isArray(spec['versions']) ? (spec['versions'] as readonly Json[]) : [];
  return versions.flatMap((version): readonly CustomKind[] => {
    const schema = field(field(version, 'schema') ?? field(spec, 'validation'), 'openAPIV3Schema');
    if (!isJsonObject(version) || version['served'] === false || !isJsonObject(schema)) return [];
    const root = shapeOf(schema, 0);
    const own = root.kind === 'object' ? root : { kind: 'object' as const, properties: new Map<string, Shape>(), required: [], open: true };
    const [group, name, kind] = [spec['group'], version['name'], names['kind']];
    if (typeof group !== 'string' || typeof name !== 'string' || typeof kind !== 'string') return [];
    return [{ key: `${group}/${name}/${kind}`, shape: { ...own, properties: new Map([...own.properties, ...head]) } }];
  });
}

/** Every object has these, whatever its definition says; the name is checked apart. */
const head: readonly (readonly [string, Shape])[] = [['apiVersion', scalar('s')], ['kind', scalar('s')], ['metadata', scalar('o')]];
const deepest = 60;

function shapeOf(schema: Json | undefined, depth: number): Shape {
  if (!isJsonObject(schema) || depth > deepest || schema['x-kubernetes-embedded-resource'] === true) return scalar('j');
  if (schema['x-kubernetes-int-or-string'] === true) return scalar('x');
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
      if (isJsonObject(properties)) return { kind: 'object', open, required: texts(schema['required']), properties: new Map(Object.entries(properties).map(([name, value]) => [name, shapeOf(value, depth + 1)])) };
      const values = schema['additionalProperties'];
      return isJsonObject(values) ? { kind: 'map', values: shapeOf(values, depth + 1) } : scalar('o');
    }
    default:
      return scalar('j');
  }
}

/** Patterns are left out: one of a pull request can be made to take for ever. */
function bounded(schema: JsonObject, code: ScalarCode): Shape {
  const [minimum, maximum] = [schema['minimum'], schema['maximum']];
  const values = texts(schema['enum']);
  const limits = {
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
    ...(values.length > 0 ? { values } : {}),
  };
  return Object.keys(limits).length === 0 ? scalar(code) : { kind: 'bounded', code, ...limits };
}

function scalar(code: ScalarCode): Shape {
  return { kind: 'scalar', code };
}

function field(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
