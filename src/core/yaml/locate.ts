import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, YAMLMap } from 'yaml';
import type { ScalarRules } from './scalars.js';
import { isMergeKey, keyName, startOf } from './to-json.js';

/** Where something stands: offsets of its value, and of its key where it has one. */
export interface NodePlace {
  readonly value: number;
  readonly key: number | undefined;
}

/**
 * Finds the nodes of a syntax tree by JSON pointer. Nothing is computed before it is asked for;
 * the keys of a mapping are indexed when it is first looked into.
 */
export class NodeFinder {
  readonly #root: Node | null;
  readonly #targets: ReadonlyMap<Alias, Node>;
  readonly #rules: ScalarRules;
  readonly #indexes = new Map<YAMLMap, ReadonlyMap<string, Entry>>();

  constructor(root: Node | null, targets: ReadonlyMap<Alias, Node>, rules: ScalarRules) {
    this.#root = root;
    this.#targets = targets;
    this.#rules = rules;
  }

  /** The place of what the pointer names, or of its nearest ancestor that exists. */
  find(pointer: string): NodePlace {
    let place: NodePlace = { value: this.#root === null ? 0 : startOf(this.#root), key: undefined };
    let node: unknown = this.#root;
    for (const segment of segmentsOf(pointer)) {
      const entry = this.#child(this.#resolve(node), segment);
      if (entry === undefined) return place;
      place = placeOf(entry);
      node = entry.value;
    }
    return place;
  }

  #child(node: unknown, segment: string): Entry | undefined {
    if (isMap(node)) return this.#index(node).get(segment);
    if (!isSeq(node) || !/^\d+$/.test(segment)) return undefined;
    const value = node.items[Number(segment)];
    return value === undefined ? undefined : { key: undefined, value };
  }

  #index(map: YAMLMap): ReadonlyMap<string, Entry> {
    const known = this.#indexes.get(map);
    if (known !== undefined) return known;
    const index = new Map<string, Entry>();
    this.#indexes.set(map, index);
    const merges: unknown[] = [];
    for (const { key, value } of map.items) {
      if (isMergeKey(key)) merges.push(this.#resolve(value));
      const name = keyName(this.#resolve(key), this.#rules);
      if (name !== undefined && !index.has(name)) index.set(name, { key, value });
    }
    for (const source of merges.flatMap((merge) => (isSeq(merge) ? merge.items : [merge]))) {
      const resolved = this.#resolve(source);
      if (!isMap(resolved)) continue;
      for (const [name, entry] of this.#index(resolved)) if (!index.has(name)) index.set(name, entry);
    }
    return index;
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }
}

interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

function placeOf(entry: Entry): NodePlace {
  const key = isPlaced(entry.key) ? startOf(entry.key) : undefined;
  return { value: isPlaced(entry.value) ? startOf(entry.value) : (key ?? 0), key };
}

function isPlaced(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}

/** The reference tokens of a JSON pointer (RFC 6901). */
function segmentsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
