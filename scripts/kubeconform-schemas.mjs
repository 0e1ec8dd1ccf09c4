// Writes the downloads of `npm run schemas` as the strict JSON Schemas that kubeconform reads, for the tests and the
// bench that hold `validate` against it: node scripts/kubeconform-schemas.mjs FOLDER [MINOR]. Nothing of the store is used.
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
  for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) write({ group, version, kind }, { ...converted[name], definitions: closure(name) });
}
const metadata = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
for (const file of readdirSync(downloads).filter((entry) => entry.endsWith('-crd.yaml'))) {
  const { spec } = parse(readFileSync(join(downloads, file), 'utf8'));
  for (const version of spec.versions) {
    const schema = convertCrd(version.schema.openAPIV3Schema);
    const properties = { ...schema.properties, apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { $ref: `#/definitions/${metadata}` } };
    write({ group: spec.group, version: version.name, kind: spec.names.kind }, { ...schema, properties, definitions: closure(metadata) });
  }
}

function write({ group, version, kind }, schema) {
  const suffix = group === '' ? version : `${group.split('.')[0]}-${version}`;
  writeFileSync(join(folder, `${kind.toLowerCase()}-${suffix.toLowerCase()}.json`), JSON.stringify(schema));
}

function convertDefinition(name, { type, format, properties, required = [] }) {
  if (name.endsWith('.Quantity')) return quantity;
  if (name.endsWith('.IntOrString')) return intOrString;
  if (properties === undefined) return type === undefined ? {} : { type, ...(format === undefined ? {} : { format }) };
  return { type: 'object', additionalProperties: false, ...(required.length === 0 ? {} : { required }), properties: Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, nullable(convert(schema), required.includes(field))])) };
}

/** null stands for an absent field, wherever it may be absent and has one type. */
function nullable(schema, isRequired) {
  if (isRequired) return schema;
  const resolved = schema.$ref === undefined ? schema : definitions[schema.$ref.slice('#/definitions/'.length)];
  if (schema.$ref !== undefined && /\.(?:Quantity|IntOrString)$/.test(schema.$ref)) return schema;
  if (schema.$ref !== undefined) return { anyOf: [schema, { type: 'null' }] };
  return resolved.type === undefined ? schema : { ...schema, type: [schema.type, 'null'] };
}

function convert(schema) {
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  if (schema.type === 'array') return { type: 'array', items: convert(schema.items) };
  if (schema.type === 'object' && schema.additionalProperties !== undefined) return { type: 'object', additionalProperties: { anyOf: [convert(schema.additionalProperties), { type: 'null' }] } };
  return schema.type === undefined ? {} : { type: schema.type, ...(schema.format === undefined ? {} : { format: schema.format }) };
}

function convertCrd(schema) {
  if (schema['x-kubernetes-int-or-string'] === true) return intOrString;
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (schema.properties !== undefined) {
    const properties = Object.entries(schema.properties).map(([field, value]) => {
      const own = convertCrd(value);
      return [field, schema.required?.includes(field) !== true && typeof own.type === 'string' ? { ...own, type: [own.type, 'null'], ...(own.enum === undefined ? {} : { enum: [...own.enum, null] }) } : own];
    });
    return { type: 'object', properties: Object.fromEntries(properties), ...(schema.required === undefined ? {} : { required: schema.required }), ...(open ? {} : { additionalProperties: false }) };
  }
  const rest = Object.fromEntries(['type', 'format', 'enum', 'pattern', 'minimum', 'maximum'].filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));
  if (schema.items !== undefined) return { ...rest, items: convertCrd(schema.items) };
  if (typeof schema.additionalProperties !== 'object') return rest;
  const values = convertCrd(schema.additionalProperties);
  return { ...rest, additionalProperties: typeof values.type === 'string' ? { ...values, type: [values.type, 'null'] } : values };
}

/** The definitions that a schema reaches. */
function closure(name) {
  const found = {};
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found[next] !== undefined) continue;
    found[next] = converted[next];
    open.push(...[...JSON.stringify(converted[next]).matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, target]) => target));
  }
  return found;
}
