// Writes the downloads of `npm run schemas` as the strict JSON Schemas that kubeconform reads, in the layout in which its
// users have them (one file a kind, with descriptions, everything in place), for the tests and the bench that hold
// `validate` against it: node scripts/kubeconform-schemas.mjs FOLDER [MINOR]. Nothing of the store is used.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const downloads = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build', 'openapi');
const [folder, minor = '1.36'] = process.argv.slice(2);
if (folder === undefined || !existsSync(downloads)) {
  console.error(folder === undefined ? 'name a folder to write to' : 'run `npm run schemas` first: it downloads what this reads');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const { definitions } = JSON.parse(readFileSync(join(downloads, `${minor}.json`), 'utf8'));
const quantity = { oneOf: [{ type: 'string' }, { type: 'number' }] };
const intOrString = { oneOf: [{ type: 'string' }, { type: 'integer' }] };
const converted = Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, convertDefinition(name, definition)]));
for (const [name, definition] of Object.entries(definitions)) {
  for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) write({ group, version, kind }, standalone(converted[name], [name]));
}
const metadata = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
for (const file of readdirSync(downloads).filter((entry) => entry.endsWith('-crd.yaml'))) {
  const { spec } = parse(readFileSync(join(downloads, file), 'utf8'));
  for (const version of spec.versions) {
    const schema = convertCrd(version.schema.openAPIV3Schema);
    const properties = { ...schema.properties, apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { $ref: `#/definitions/${metadata}` } };
    write({ group: spec.group, version: version.name, kind: spec.names.kind }, standalone({ ...schema, properties }, []));
  }
}

function write({ group, version, kind }, schema) {
  const suffix = group === '' ? version : `${group.split('.')[0]}-${version}`;
  writeFileSync(join(folder, `${kind.toLowerCase()}-${suffix.toLowerCase()}.json`), JSON.stringify(schema, null, 2));
}

function convertDefinition(name, { type, properties, required = [], ...rest }) {
  if (name.endsWith('.Quantity')) return { description: rest.description, ...quantity };
  if (name.endsWith('.IntOrString')) return { description: rest.description, ...intOrString };
  if (properties === undefined) return { ...rest, ...(type === undefined ? {} : { type }) };
  return { ...rest, type: 'object', additionalProperties: false, ...(required.length === 0 ? {} : { required }), properties: Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, nullable(convert(schema), required.includes(field))])) };
}

/** null stands for an absent field, wherever it may be absent and has one type. */
function nullable(schema, isRequired) {
  if (isRequired) return schema;
  const resolved = schema.$ref === undefined ? schema : definitions[schema.$ref.slice('#/definitions/'.length)];
  if (schema.$ref !== undefined && /\.(?:Quantity|IntOrString)$/.test(schema.$ref)) return schema;
  if (schema.$ref !== undefined) return { anyOf: [schema, { type: 'null' }] };
  return resolved.type === undefined ? schema : { ...schema, type: [schema.type, 'null'] };
}

function convert({ type, items, additionalProperties, ...rest }) {
  if (type === 'array') return { ...rest, type, items: convert(items) };
  if (type === 'object' && additionalProperties !== undefined) return { ...rest, type, additionalProperties: { anyOf: [convert(additionalProperties), { type: 'null' }] } };
  return type === undefined ? rest : { ...rest, type };
}

function convertCrd(schema) {
  if (schema['x-kubernetes-int-or-string'] === true) return intOrString;
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (schema.properties !== undefined) {
    const properties = Object.entries(schema.properties).map(([field, value]) => {
      const own = convertCrd(value);
      return [field, schema.required?.includes(field) !== true && typeof own.type === 'string' ? { ...own, type: [own.type, 'null'], ...(own.enum === undefined ? {} : { enum: [...own.enum, null] }) } : own];
    });
    return { ...(schema.description === undefined ? {} : { description: schema.description }), type: 'object', properties: Object.fromEntries(properties), ...(schema.required === undefined ? {} : { required: schema.required }), ...(open ? {} : { additionalProperties: false }) };
  }
  const rest = Object.fromEntries(['description', 'type', 'format', 'enum', 'pattern', 'minimum', 'maximum'].filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));
  if (schema.items !== undefined) return { ...rest, items: convertCrd(schema.items) };
  if (typeof schema.additionalProperties !== 'object') return rest;
  const values = convertCrd(schema.additionalProperties);
  return { ...rest, additionalProperties: typeof values.type === 'string' ? { ...values, type: [values.type, 'null'] } : values };
}

/** The schema with all that it refers to in its place; a type inside of itself stays a reference to its definition. */
function standalone(schema, names) {
  const recursive = new Set();
  const inlined = inline(schema, names, recursive);
  return recursive.size === 0 ? inlined : { ...inlined, definitions: closure([...recursive]) };
}

function inline(schema, names, recursive) {
  if (Array.isArray(schema)) return schema.map((entry) => inline(entry, names, recursive));
  if (typeof schema !== 'object' || schema === null) return schema;
  const optional = schema.anyOf?.[0];
  if (typeof optional?.$ref === 'string') {
    const inlined = inline(optional, names, recursive);
    return typeof inlined.type === 'string' ? { ...inlined, type: [inlined.type, 'null'] } : { anyOf: [inlined, { type: 'null' }] };
  }
  const { $ref, ...rest } = schema;
  if (typeof $ref !== 'string') return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inline(value, names, recursive)]));
  const name = $ref.slice('#/definitions/'.length);
  if (!names.includes(name)) return { ...inline(converted[name], [...names, name], recursive), ...rest };
  recursive.add(name);
  return { $ref };
}

/** The definitions that types reach. */
function closure(open) {
  const found = {};
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found[next] !== undefined) continue;
    found[next] = converted[next];
    open.push(...[...JSON.stringify(converted[next]).matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, target]) => target));
  }
  return found;
}
