// Custom resource definitions to shapes.
import { parse } from 'yaml';
import { isDuration } from './formats.mjs';

/** Adds the kinds of one definition to the table: `[['argoproj.io/v1alpha1/Rollout', shape], …]`. */
export function readCrd(text, metadata, table) {
  const { spec } = parse(text);
  const { kind } = spec.names;
  return spec.versions.filter(({ served }) => served).map((version) => {
    const schema = version.schema.openAPIV3Schema;
    const shape = { ...objectShape(schema, { kind, table }) };
    shape.p = { ...shape.p, apiVersion: 's', kind: 's', metadata };
    return [`${spec.group}/${version.name}/${kind}`, table.add(shape)];
  });
}

function objectShape(schema, context) {
  const properties = Object.entries(schema.properties).map(([field, value]) => [field, shapeOf(value, context, field)]);
  return {
    p: Object.fromEntries(properties),
    ...(schema.required === undefined ? {} : { r: schema.required }),
    ...(schema['x-kubernetes-preserve-unknown-fields'] === true ? { o: 1 } : {}),
  };
}

function shapeOf(schema, context, field) {
  const { kind, table } = context;
  if (schema['x-kubernetes-int-or-string'] === true) return 'x';
  const limits = Object.fromEntries(Object.entries({ re: schema.pattern, min: schema.minimum, max: schema.maximum, e: schema.enum }).filter(([, value]) => value !== undefined));
  const bounded = (code) => (Object.keys(limits).length === 0 ? code : table.add({ c: code, ...limits }));
  switch (schema.type) {
    case 'string': return schema.format === 'date-time' ? 't' : isDuration(kind, field) ? 'd' : bounded('s');
    case 'integer': return bounded(schema.format === 'int32' ? 'i32' : 'i');
    case 'number': return bounded('f');
    case 'boolean': return 'b';
    case 'array': return table.add({ a: shapeOf(schema.items, context, undefined) });
    case 'object': {
      if (schema.properties !== undefined) return table.add(objectShape(schema, context));
      return typeof schema.additionalProperties === 'object' ? table.add({ m: shapeOf(schema.additionalProperties, context, undefined) }) : 'o';
    }
    default: return 'j';
  }
}
