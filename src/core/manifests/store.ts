/** A type of the store, linked: what a value must be. */
export type Shape =
  | { readonly kind: 'scalar'; readonly code: ScalarCode }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'bounded'; readonly code: ScalarCode; readonly pattern?: RegExp; readonly minimum?: number; readonly maximum?: number; readonly values?: readonly string[] }
  | { readonly kind: 'array'; readonly items: Shape }
  | { readonly kind: 'map'; readonly values: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  readonly properties: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  /** Whether fields that it does not name are kept. */
  readonly open: boolean;
}

/**
 * Scalars by their codes in the store: `s` string, `i` integer, `i32` of 32 bits, `f` number, `b` boolean, `q` Quantity,
 * `x` integer or string, `t` time, `y` base64, `d` Go duration, `j` anything, `o` any object, `port` 1-65535, `port0` with
 * 0 for none, `xport` a port or the name of one, `pname` the name of a port, `label` an RFC 1123 label.
 */
export const scalarCodes = ['s', 'i', 'i32', 'f', 'b', 'q', 'x', 't', 'y', 'd', 'j', 'o', 'port', 'port0', 'xport', 'pname', 'label'] as const;
export type ScalarCode = (typeof scalarCodes)[number];

/** The first line of the store as `npm run schemas` writes it; each line after it is a type. */
interface StoreIndex {
  readonly format: number;
  /** Kubernetes minors, oldest first. */
  readonly versions: readonly string[];
  /** By `apiVersion/kind`: the type, the same for all versions or one a version; -1 where the version has none. */
  readonly kinds: Readonly<Record<string, Reference | readonly Reference[]>>;
}

/** A scalar's code or the number of a type, from 0. */
type Reference = number | string;
interface TypeData {
  readonly p?: Readonly<Record<string, Reference>>;
  readonly r?: readonly string[];
  readonly o?: 1;
  readonly a?: Reference;
  readonly m?: Reference;
  readonly e?: readonly string[];
  readonly c?: string;
  readonly re?: string;
  readonly min?: number;
  readonly max?: number;
}

/** The types of all versions. A type is read when it is first asked for: few of them ever are. */
export class SchemaStore {
  readonly versions: readonly string[];
  readonly #types: readonly string[];
  /** By apiVersion, then by kind: two look-ups of texts that are there take less than to make a third of them. */
  readonly #kinds = new Map<string, Map<string, Reference | readonly Reference[]>>();
  readonly #linked = new Map<Reference, Shape>();

  /** Takes the text of the store. */
  constructor(text: string) {
    const [first = '', ...types] = text.split('\n');
    const { format, versions, kinds } = JSON.parse(first) as StoreIndex;
    if (format !== 2) throw new Error(`schema store of format ${format}`);
    this.#types = types;
    this.versions = versions;
    for (const [name, row] of Object.entries(kinds)) {
      const slash = name.lastIndexOf('/');
      const apiVersion = name.slice(0, slash);
      const group = this.#kinds.get(apiVersion) ?? new Map<string, Reference | readonly Reference[]>();
      this.#kinds.set(apiVersion, group.set(name.slice(slash + 1), row));
    }
  }

  /** All kinds of any version, as `apiVersion/kind`. */
  kinds(): Iterable<string> {
    return [...this.#kinds].flatMap(([apiVersion, group]) => [...group.keys()].map((kind) => `${apiVersion}/${kind}`));
  }

  /** The type of a kind in a version; undefined where that version does not have it. */
  find(apiVersion: string, kind: string, version: string): ObjectShape | undefined {
    const row = this.#kinds.get(apiVersion)?.get(kind);
    if (row === undefined) return undefined;
    const reference = typeof row === 'object' ? (row[this.versions.indexOf(version)] ?? -1) : row;
    if (reference === -1) return undefined;
    const shape = this.#link(reference);
    return shape.kind === 'object' ? shape : undefined;
  }

  /** The versions that serve a kind, oldest first. */
  versionsOf(apiVersion: string, kind: string): readonly string[] {
    return this.versions.filter((version) => this.find(apiVersion, kind, version) !== undefined);
  }

  #link(reference: Reference): Shape {
    const known = this.#linked.get(reference);
    if (known !== undefined) return known;
    if (typeof reference === 'string') return this.#keep(reference, { kind: 'scalar', code: reference as ScalarCode });
    const line = this.#types[reference];
    if (line === undefined) throw new Error(`schema store has no type ${reference}`);
    const data = JSON.parse(line) as TypeData;
    if (data.a !== undefined) return this.#keep(reference, { kind: 'array', items: this.#link(data.a) });
    if (data.m !== undefined) return this.#keep(reference, { kind: 'map', values: this.#link(data.m) });
    if (data.p !== undefined) return this.#keep(reference, new StoredObject(data, (field) => this.#link(field)));
    if (data.c === undefined) return this.#keep(reference, { kind: 'enum', values: data.e ?? [] });
    return this.#keep(reference, {
      kind: 'bounded',
      code: data.c as ScalarCode,
      ...(data.re === undefined ? {} : { pattern: new RegExp(data.re) }),
      ...(data.min === undefined ? {} : { minimum: data.min }),
      ...(data.max === undefined ? {} : { maximum: data.max }),
      ...(data.e === undefined ? {} : { values: data.e }),
    });
  }

  #keep(reference: Reference, shape: Shape): Shape {
    this.#linked.set(reference, shape);
    return shape;
  }
}

/** Links its fields when they are first asked for; one of them may lead back here. */
class StoredObject implements ObjectShape {
  readonly kind = 'object';
  readonly required: readonly string[];
  readonly open: boolean;
  readonly #data: TypeData;
  readonly #link: (reference: Reference) => Shape;
  #properties: ReadonlyMap<string, Shape> | undefined;

  constructor(data: TypeData, link: (reference: Reference) => Shape) {
    this.required = data.r ?? [];
    this.open = data.o === 1;
    this.#data = data;
    this.#link = link;
  }

  get properties(): ReadonlyMap<string, Shape> {
    return this.#properties ??= this.#linkAll();
  }

  #linkAll(): ReadonlyMap<string, Shape> {
    const linked = new Map<string, Shape>();
    for (const [name, field] of Object.entries(this.#data.p ?? {})) linked.set(name, this.#link(field));
    return linked;
  }
}
