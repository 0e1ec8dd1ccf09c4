// Kubernetes' OpenAPI document to shapes.
import { formatOf } from './formats.mjs';

const prefix = '#/definitions/';
const special = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'q',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'x',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 't',
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': 't',
};

/** Adds the kinds of one minor to the table: `[['apps/v1/Deployment', shape], …]`. */
export function readOpenApi({ definitions }, enums, table) {
  const indexes = new Map();
  const cyclic = cyclicDefinitions(definitions);
  const read = (name) => {
    if (special[name] !== undefined) return special[name];
    const known = indexes.get(name);
    if (known !== undefined) return known;
    // A type that contains itself needs an index before it has a shape, and so is not shared between versions.
    if (!cyclic.has(name)) {
      const shape = table.add(definitionShape(name));
      indexes.set(name, shape);
      return shape;
    }
    const index = table.reserve();
    indexes.set(name, index);
    table.set(index, definitionShape(name));
    return index;
  };
  const definitionShape = (name) => {
    const definition = definitions[name];
    if (definition.properties === undefined) return definition.type === 'object' ? 'o' : 'j';
    const own = enums[name] ?? {};
    const properties = Object.entries(definition.properties).map(([field, schema]) => [field, fieldShape(schema, own[field], formatOf(name, field))]);
    return { p: Object.fromEntries(properties), ...(definition.required === undefined ? {} : { r: definition.required }) };
  };
  const fieldShape = (schema, values, format) => {
    if (format !== undefined) return format;
    if (values !== undefined && schema.type === 'array') return table.add({ a: table.add({ e: values }) });
    if (values !== undefined) return table.add({ e: values });
    return shapeOf(schema);
  };
  const shapeOf = (schema) => {
    if (schema.$ref !== undefined) return read(schema.$ref.slice(prefix.length));
    switch (schema.type) {
      case 'string': return schema.format === 'byte' ? 'y' : schema.format === 'date-time' ? 't' : 's';
      case 'integer': return schema.format === 'int32' ? 'i32' : 'i';
      case 'number': return 'f';
      case 'boolean': return 'b';
      case 'array': return table.add({ a: shapeOf(schema.items) });
      case 'object': return schema.additionalProperties === undefined ? 'o' : table.add({ m: shapeOf(schema.additionalProperties) });
      default: return 'j';
    }
  };
  return Object.entries(definitions).flatMap(([name, definition]) => (isObjectKind(definition) ? kindsOf(definition).map((kind) => [kind, read(name)]) : []));
}

/** Lists are split, and what is no object of its own (DeleteOptions, Status) is never in a manifest. */
function isObjectKind({ properties }) {
  return properties?.metadata?.$ref === `${prefix}io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta`;
}

function kindsOf(definition) {
  return (definition['x-kubernetes-group-version-kind'] ?? []).map(({ group, version, kind }) => `${group === '' ? '' : `${group}/`}${version}/${kind}`);
}

function cyclicDefinitions(definitions) {
  const references = new Map(Object.entries(definitions).map(([name, definition]) => [name, [...JSON.stringify(definition).matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, target]) => target)]));
  const reaches = (from) => {
    const seen = new Set();
    const open = [...references.get(from)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      open.push(...references.get(name));
    }
    return seen.has(from);
  };
  return new Set([...references.keys()].filter(reaches));
}
