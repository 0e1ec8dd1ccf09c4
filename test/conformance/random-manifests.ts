import type { Json } from '../../src/core/json.js';
import type { SchemaStore, Shape } from '../../src/core/manifests/store.js';

/** A manifest with one change to it, as text, and the lines (from 1) of what was changed. */
export interface MutatedManifest {
  readonly kind: string;
  readonly text: string;
  readonly mutation: string;
  /** Where it may be told: a collection in place of a scalar may be wrong at its first entry. */
  readonly lines: readonly number[];
}

type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

/** A small seeded generator (mulberry32): the same manifests on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Valid manifests of every kind in turn, each changed in one place. */
export function mutatedManifests(store: SchemaStore, { version, count, seed }: { readonly version: string; readonly count: number; readonly seed: number }): readonly MutatedManifest[] {
  const random = createRandom(seed);
  const kinds = [...store.kinds()].map((key) => ({ apiVersion: key.slice(0, key.lastIndexOf('/')), kind: key.slice(key.lastIndexOf('/') + 1) }));
  const served = kinds.flatMap(({ apiVersion, kind }) => {
    const shape = store.find(apiVersion, kind, version);
    return shape === undefined ? [] : [{ apiVersion, kind, shape }];
  });
  return Array.from({ length: count }, (_, index) => {
    const { apiVersion, kind, shape } = served[index % served.length] ?? (() => { throw new Error('the store is empty'); })();
    const value = new Maker(random).make(shape, 0) as { [key: string]: Tree };
    const root: { [key: string]: Tree } = { ...value, apiVersion, kind, metadata: { name: `object-${index}` } };
    const { mutation, pointer } = mutate(root, shape, random);
    const { text, lines } = writeYaml(root);
    if (mutation.startsWith('duplicate key')) return duplicated({ kind, text, mutation, lines: [lines.get(pointer) ?? 1] });
    return { kind, text, mutation, lines: [pointer, `${pointer}/inner`, `${pointer}/0`].flatMap((at) => lines.get(at) ?? []) };
  });
}

class Maker {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  make(shape: Shape, depth: number): Tree {
    switch (shape.kind) {
      case 'scalar':
        return scalars[shape.code];
      case 'enum':
        return shape.values.find((value) => value !== '') ?? 'x';
      case 'bounded':
        return shape.values?.[0] ?? shape.minimum ?? (shape.pattern === undefined ? scalars[shape.code] : 'a');
      case 'array':
        return Array.from({ length: 1 + Math.floor(this.#random() * 2) }, () => this.make(shape.items, depth + 1));
      case 'map':
        return { key: this.make(shape.values, depth + 1) };
      case 'object': {
        const fields = [...shape.properties].filter(([name]) => shape.required.includes(name) || this.#random() < (depth < 2 ? 0.6 : 0.3 / depth));
        return Object.fromEntries(fields.map(([name, field]) => [name, this.make(field, depth + 1)]));
      }
    }
  }
}

const scalars = {
  s: 'text', i: 7, i32: 7, f: 1.5, b: true, q: '100m', x: 3, t: '2026-01-02T03:04:05Z', y: 'aGVsbG8=', d: '30s', j: 'any', o: { any: 1 },
  port: 8080, port0: 8080, xport: 8080, pname: 'http', label: 'a-name',
} as const satisfies Record<string, Json>;

/** A place in a manifest with its type; `holder[key]` is its value. */
interface Spot {
  readonly holder: { [key: string]: Tree } | Tree[];
  readonly key: string;
  readonly pointer: string;
  readonly shape: Shape | undefined;
}

function spotsOf(value: Tree, shape: Shape | undefined, pointer: string): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = (key: string): Shape | undefined => {
    if (shape?.kind === 'object') return shape.properties.get(key);
    return shape?.kind === 'array' ? shape.items : shape?.kind === 'map' ? shape.values : undefined;
  };
  return Object.keys(value).flatMap((key) => {
    const spot = { holder: value, key, pointer: `${pointer}/${key}`, shape: below(key) };
    return [spot, ...spotsOf((value as { [key: string]: Tree })[key] ?? null, spot.shape, spot.pointer)];
  });
}

/** The last line of a manifest is a field of its own: given twice, it is wrong at the second. */
function duplicated(manifest: MutatedManifest): MutatedManifest {
  const lines = manifest.text.trimEnd().split('\n');
  return { ...manifest, text: `${[...lines, 'kind: Again'].join('\n')}\n`, lines: [lines.length + 1] };
}

/** Another string of the form that the field asks for: forms are a rule that kubeconform does not have, tested by a table of its own. */
function otherText(shape: Shape | undefined): string {
  if (shape?.kind === 'enum') return shape.values.findLast((value) => value !== '') ?? 'x';
  if (shape?.kind !== 'scalar') return 'some text';
  const forms: Readonly<Record<string, string>> = { t: '2025-12-31T00:00:00+01:00', y: 'd29ybGQ=', q: '1Gi', d: '1h', pname: 'web', xport: 'web', label: 'other-name' };
  return forms[shape.code] ?? 'some text';
}

type Change = (spot: Spot, root: { [key: string]: Tree }, random: () => number) => { readonly mutation: string; readonly pointer: string };

function replaced(mutation: string, value: (shape: Shape | undefined) => Tree): Change {
  return ({ holder, key, pointer, shape }) => {
    (holder as { [key: string]: Tree })[key] = value(shape);
    return { mutation: `${mutation} for ${shape?.kind === 'scalar' ? shape.code : (shape?.kind ?? '')}`, pointer };
  };
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** One in twelve leaves the manifest as it is, and others may: another text in the place of a text is no mistake. */
const changes: readonly Change[] = [
  () => ({ mutation: 'none', pointer: '' }),
  replaced('text', otherText),
  replaced('number', () => 42),
  replaced('quoted number', (shape) => (otherText(shape) === 'some text' ? '42' : otherText(shape))),
  replaced('fraction', () => 1.25),
  replaced('boolean', () => false),
  replaced('null', () => null),
  replaced('list', (shape) => [shape?.kind === 'array' ? otherText(shape.items) : 'item']),
  replaced('mapping', (shape) => ({ inner: shape?.kind === 'map' ? otherText(shape.values) : 'x' })),
  ({ pointer }) => ({ mutation: 'duplicate key', pointer }),
  ({ holder, key, pointer }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return { mutation: 'removed', pointer: parentOf(pointer) };
  },
  ({ holder, key, pointer }) => {
    if (Array.isArray(holder)) return { mutation: 'none', pointer: '' };
    const misspelled = `${key}s`;
    holder[misspelled] = holder[key] ?? null;
    delete holder[key];
    return { mutation: 'misspelled', pointer: `${parentOf(pointer)}/${misspelled}` };
  },
];

/** Changes one place. */
function mutate(root: { [key: string]: Tree }, shape: Shape, random: () => number): { readonly mutation: string; readonly pointer: string } {
  const spots = spotsOf(root, shape, '').filter(({ pointer, shape: own }) => own !== undefined && !/^\/(?:apiVersion|kind|metadata)/.test(pointer));
  const spot = spots[Math.floor(random() * spots.length)];
  const change = changes[Math.floor(random() * changes.length)];
  return spot === undefined || change === undefined ? { mutation: 'none', pointer: '' } : change(spot, root, random);
}

/** Block YAML and the line on which each pointer's key or dash stands. Written here, so that no parser of the product is its own judge. */
function writeYaml(root: Tree): { readonly text: string; readonly lines: ReadonlyMap<string, number> } {
  const out: string[] = [];
  const lines = new Map<string, number>([['', 1]]);
  const write = (value: Tree, indent: string, pointer: string, first: string): void => {
    const isList = Array.isArray(value);
    Object.entries(value as { [key: string]: Tree }).forEach(([key, item], index) => {
      const start = index === 0 ? first : indent;
      const at = `${pointer}/${key}`;
      lines.set(at, out.length + 1);
      const filled = typeof item === 'object' && item !== null && Object.keys(item).length > 0;
      if (filled && isList) {
        write(item, `${indent}  `, at, `${start}- `);
      } else if (filled) {
        out.push(`${start}${key}:`);
        write(item, `${indent}  `, at, `${indent}  `);
      } else {
        const text = typeof item === 'object' && item !== null ? (Array.isArray(item) ? '[]' : '{}') : JSON.stringify(item);
        out.push(`${start}${isList ? '-' : `${key}:`} ${text}`);
      }
    });
  };
  write(root, '', '', '');
  return { text: `${out.join('\n')}\n`, lines };
}
