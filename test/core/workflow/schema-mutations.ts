/** Values that stand in for any other: each JSON type, empty and not, and numbers at their bounds. */
const replacements: readonly unknown[] = [
  null, true, false, '', 'text', '1.0', 'human', 'x-', 0, 1, -1, 1.5, 4, [], [''], ['a', 1], [{}], [{ name: 'n' }], {}, { 'x-a': 1 }, { name: 1 }, { to: 't' }, { type: 'manual' },
];

/** Changes of one place each: every value replaced, every property dropped, renamed, and others added. */
export function mutationsOf(root: unknown): readonly unknown[] {
  const mutations: unknown[] = [];
  walk(root, (change) => mutations.push(change));
  return mutations;
}

function walk(value: unknown, emit: (changed: unknown) => void): void {
  for (const replacement of replacements) emit(replacement);
  if (Array.isArray(value)) {
    emit([...value, ...value]);
    emit(value.slice(1));
    for (const [index, item] of value.slice(0, 3).entries()) walk(item, (changed) => emit(value.with(index, changed)));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  for (const name of ['zzz', 'x-zzz', 'X-zzz', '', 'constructor', 'toString']) emit({ ...value, [name]: { a: 1 } });
  emit(JSON.parse(JSON.stringify(value).replace('{', entries.length === 0 ? '{"__proto__":1' : '{"__proto__":1,')));
  for (const [name, item] of entries) {
    const others = Object.fromEntries(entries.filter(([other]) => other !== name));
    emit(others);
    emit({ ...others, [`${name}s`]: item });
    walk(item, (changed) => emit({ ...others, [name]: changed }));
  }
}

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
}

/** A value that uses every property of a schema; of alternatives the one at `alternative`. */
export function sampleOf(schema: JsonSchema, root: JsonSchema, alternative: number): unknown {
  if (schema.$ref !== undefined) return sampleOf(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root, alternative);
  if (schema.oneOf !== undefined) return sampleOf(schema.oneOf[alternative % schema.oneOf.length] ?? {}, root, alternative);
  if (schema.enum !== undefined) return schema.enum[alternative % schema.enum.length];
  if (schema.type === 'array') return [sampleOf(schema.items ?? {}, root, alternative)];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
  if (schema.type === 'string') {
    if (schema.format === 'date-time') return '2024-01-01T00:00:00Z';
    return schema.pattern === undefined ? 'text' : '2.0';
  }
  if (schema.type !== 'object') return [1];
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, sampleOf(property, root, alternative)]);
  const others = typeof schema.additionalProperties === 'object' ? [['other', sampleOf(schema.additionalProperties, root, alternative)]] : [];
  return Object.fromEntries([...properties, ...others]);
}
