import type { SchemaCompiler } from '../../adapters/json-schema.js';
import type { SchemaAddress, SchemaDocuments } from '../../adapters/schema-locations/index.js';
import type { Json } from '../../core/json.js';
import { prepareSchema } from '../../core/manifests/json-schema/prepare-schema.js';
import type { Resolution } from '../../core/manifests/manifest-checker.js';
import type { Problem } from '../../core/problem.js';

/** More documents than this that others refer to are fetched for nobody. */
const mostReferred = 200;

/** A document that was added to the compiler, under a name of our own, and the documents that it refers to. */
type Document =
  | { readonly kind: 'added'; readonly refersTo: readonly SchemaAddress[] }
  | Exclude<Resolution, { readonly kind: 'schema' }>;

/** The schemas of locations, each read and compiled once. A document that cannot be used is a problem, told once. */
export class CompiledSchemas {
  readonly problems: Problem[] = [];
  readonly #source: SchemaDocuments;
  readonly #documents = new Map<string, Promise<Document>>();
  readonly #resolutions = new Map<string, Promise<Resolution>>();
  readonly #names = new Map<string, string>();
  #compiler: Promise<SchemaCompiler> | undefined;
  #referred = 0;

  constructor(source: SchemaDocuments) {
    this.#source = source;
  }

  /** The check that a document describes. */
  async resolve(address: SchemaAddress): Promise<Resolution> {
    return await once(this.#resolutions, this.#name(address), async () => await this.#resolve(address));
  }

  async #resolve(address: SchemaAddress): Promise<Resolution> {
    const reached = new Map([[this.#name(address), address]]);
    for (const [name, at] of reached) {
      const document = await once(this.#documents, name, async () => await this.#add(at));
      if (document.kind === 'missing' && at !== address) return this.#unusable(address, `it refers to ${this.#source.nameOf(at)}, which is not there`);
      if (document.kind !== 'added') return document;
      for (const next of document.refersTo) reached.set(this.#name(next), next);
    }
    const compiled = (await this.#compilation()).compile(this.#name(address));
    if ('unusable' in compiled) return this.#unusable(address, compiled.unusable.replaceAll(/\bd\d+(?=#)| from id d\d+/g, ''));
    return { kind: 'schema', check: ({ value }) => compiled.check(value) };
  }

  async #add(address: SchemaAddress): Promise<Document> {
    const loaded = await this.#source.load(address);
    if (loaded.kind === 'missing') return loaded;
    if (loaded.kind === 'failed') return { kind: 'unusable', reason: `its schema ${this.#source.nameOf(address)} could not be read: ${loaded.reason}` };
    const parsed = parse(loaded.text);
    if ('position' in parsed) return this.#unusable(address, 'it is not JSON', lineAndColumn(loaded.text, parsed.position));
    const refersTo: SchemaAddress[] = [];
    const prepared = prepareSchema(parsed.value, (reference) => {
      const [path = '', fragment = ''] = reference.split('#', 2);
      const target = path === '' ? address : this.#source.follow(address, path);
      if ('refused' in target) return target;
      if (path !== '') refersTo.push(target);
      return this.#refer(target) ? { name: `${this.#name(target)}#${fragment}` } : { refused: `refers to one document too many: more than ${mostReferred} are not read` };
    });
    if ('unusable' in prepared) return this.#unusable(address, `it is no JSON Schema: ${prepared.unusable}`);
    (await this.#compilation()).add(this.#name(address), prepared.schema);
    return { kind: 'added', refersTo };
  }

  #refer(target: SchemaAddress): boolean {
    if (!this.#names.has(keyOf(target))) this.#referred += 1;
    return this.#referred <= mostReferred;
  }

  #unusable(address: SchemaAddress, why: string, place = { line: 1, column: 1 }): { readonly kind: 'unusable'; readonly reason: string } {
    const name = this.#source.nameOf(address);
    const inside = address.kind === 'file' && address.followed;
    this.problems.push({
      code: 'OSOP-MANIFEST-002', severity: 'error', message: `the schema ${name} cannot be used: ${why}`,
      ...(inside ? { where: { file: name, ...place } } : {}),
      hint: 'the manifests of its kind were not checked; correct the schema, or name another schema-location before it',
    });
    return { kind: 'unusable', reason: `its schema ${name} cannot be used` };
  }

  #name(address: SchemaAddress): string {
    const key = keyOf(address);
    const name = this.#names.get(key) ?? `d${this.#names.size}`;
    this.#names.set(key, name);
    return name;
  }

  async #compilation(): Promise<SchemaCompiler> {
    this.#compiler ??= import('../../adapters/json-schema.js').then(({ createSchemaCompiler }) => createSchemaCompiler());
    return await this.#compiler;
  }
}

function keyOf(address: SchemaAddress): string {
  return address.kind === 'file' ? `${address.below} ${address.path}` : address.url;
}

async function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return await made;
}

function parse(text: string): { readonly value: Json } | { readonly position: number } {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    // The message may quote the text, of which nothing is shown.
    return { position: Number(/ at position (\d+)/.exec((error as Error).message)?.[1] ?? 0) };
  }
}

function lineAndColumn(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
