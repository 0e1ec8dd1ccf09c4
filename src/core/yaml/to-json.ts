import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import { numberIn, plainScalar } from './scalars.js';
import type { ScalarRules } from './scalars.js';

/** Something in a syntax tree that has no place in plain data. */
export interface DataIssue {
  readonly kind: 'duplicate-key' | 'alias' | 'too-deep' | 'not-json' | 'unknown-tag';
  readonly severity: 'error' | 'warning';
  readonly offset: number;
  readonly message: string;
  /** For a duplicate key: where the first one stands. */
  readonly firstOffset?: number;
}

export interface ToJsonOptions {
  readonly scalars: ScalarRules;
  readonly maxDepth: number;
  /** How much aliases may add to a document: one for each value, one more for every 16 characters. */
  readonly maxAliasSize: number;
  /** How bad a key is that is given twice; with `warning` the last one counts. */
  readonly duplicateKeys: 'error' | 'warning';
}

/** Plain data and what `locate` needs to find its way back. */
export interface Converted {
  readonly value: Json;
  /** The node that each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly issues: readonly DataIssue[];
}

/**
 * Turns the syntax tree of one document into plain data. Objects have no prototype, so that keys
 * such as `__proto__` and `constructor` are names like any other. Aliases share the value that
 * they name; merge keys (`<<`) are merged as in YAML 1.1 (https://yaml.org/type/merge.html).
 * Linear in the size of the tree and of what aliases may add.
 */
export function toJson(root: Node | null, options: ToJsonOptions): Converted {
  const conversion = new Conversion(options);
  const value = root === null ? null : conversion.convert(root, 1);
  return { value, targets: conversion.targets, issues: conversion.issues };
}

/** The name that a key node gives to its entry; undefined where it cannot name one. */
export function keyName(key: unknown, rules: ScalarRules): string | undefined {
  if (!isScalar(key)) return undefined;
  const value = scalarValue(key, rules);
  return value === null || typeof value === 'object' || value === undefined ? undefined : String(value);
}

/** True for the plain key `<<`. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

const coreTag = 'tag:yaml.org,2002:';

/** Undefined where an explicit tag does not fit the text. */
function scalarValue(scalar: Scalar, rules: ScalarRules): Json | undefined {
  const source = typeof scalar.value === 'string' ? scalar.value : '';
  const plain = scalar.type === undefined || scalar.type === 'PLAIN';
  switch (scalar.tag) {
    case undefined:
      return plain ? plainScalar(source, rules) : source;
    case `${coreTag}int`:
    case `${coreTag}float`:
      return numberIn(source, rules);
    case `${coreTag}bool`:
    case `${coreTag}null`: {
      const value = plainScalar(source, rules);
      return typeof value === 'boolean' || value === null ? value : undefined;
    }
    default:
      return source;
  }
}

const knownTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => coreTag + name));

interface Anchored {
  readonly node: Node;
  readonly value: Json;
  readonly size: number;
  /** Levels of collections below it. */
  readonly height: number;
}

class Conversion {
  readonly issues: DataIssue[] = [];
  readonly targets = new Map<Alias, Node>();
  readonly #options: ToJsonOptions;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #size = 0;
  #aliasSize = 0;
  #deepest = 0;
  /** Set once going on could take for ever. */
  #stopped = false;

  constructor(options: ToJsonOptions) {
    this.#options = options;
  }

  convert(node: Node, depth: number): Json {
    if (this.#stopped) return null;
    if (isAlias(node)) return this.#alias(node, depth);
    const { anchor } = node;
    if (anchor === undefined) return this.#plain(node, depth);
    const [size, deepest] = [this.#size, this.#deepest];
    this.#anchors.set(anchor, 'open');
    this.#deepest = depth - 1;
    const value = this.#plain(node, depth);
    this.#anchors.set(anchor, { node, value, size: this.#size - size, height: this.#deepest - depth + 1 });
    this.#deepest = Math.max(deepest, this.#deepest);
    return value;
  }

  #plain(node: Exclude<Node, Alias>, depth: number): Json {
    this.#checkTag(node);
    if (isScalar(node)) return this.#scalar(node);
    this.#size += 1;
    this.#deepest = Math.max(this.#deepest, depth);
    if (!this.#fits(node, depth)) return null;
    if (isMap(node)) return this.#map(node, depth);
    return node.items.map((item) => (isNodeLike(item) ? this.convert(item, depth + 1) : null));
  }

  #scalar(node: Scalar): Json {
    const value = scalarValue(node, this.#options.scalars);
    this.#size += 1 + (typeof value === 'string' ? value.length >> 4 : 0);
    if (value === undefined) return this.#fail('not-json', node, `the value does not fit its tag \`!!${node.tag?.slice(coreTag.length)}\``);
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    return this.#fail('not-json', node, 'not-a-number and infinite numbers have no place in JSON');
  }

  #map(node: YAMLMap, depth: number): Json {
    const target: Record<string, Json> = Object.create(null);
    const seen = new Map<string, Node>();
    const merged: Json[] = [];
    for (const pair of node.items) {
      if (isMergeKey(pair.key)) merged.push(...this.#mergeSources(pair, depth));
      else this.#entry({ pair, target, seen, depth });
    }
    for (const source of merged) {
      if (!isJsonObject(source)) continue;
      for (const [name, value] of Object.entries(source)) {
        if (!Object.hasOwn(target, name) && value !== undefined) target[name] = value;
      }
    }
    return target;
  }

  #entry(entry: { pair: Pair; target: Record<string, Json>; seen: Map<string, Node>; depth: number }): void {
    const { pair, target, seen, depth } = entry;
    if (!isNodeLike(pair.key) || this.#stopped) return;
    // The key comes first: its anchor may be named in its own value.
    const name = this.#key(pair.key);
    const value = isNodeLike(pair.value) ? this.convert(pair.value, depth + 1) : null;
    if (name === undefined || this.#stopped) return;
    const first = seen.get(name);
    const { duplicateKeys } = this.#options;
    if (first === undefined || duplicateKeys === 'warning') target[name] = value;
    if (first === undefined) {
      seen.set(name, pair.key);
      return;
    }
    this.issues.push({
      kind: 'duplicate-key',
      severity: duplicateKeys,
      offset: startOf(pair.key),
      firstOffset: startOf(first),
      message: `the key ${quoted('', name)} is given twice`,
    });
  }

  #key(key: Node): string | undefined {
    // An anchor on a key counts like any other, and an alias may stand for one.
    this.convert(key, 1);
    const name = keyName(isAlias(key) ? this.targets.get(key) : key, this.#options.scalars);
    if (name === undefined) this.#fail('not-json', key, 'a key must be text, a number or a boolean');
    return name;
  }

  #mergeSources(pair: Pair, depth: number): readonly Json[] {
    if (!isNodeLike(pair.value)) return [];
    const value = this.convert(pair.value, depth);
    const sources: readonly Json[] = Array.isArray(value) ? value : [value];
    if (!this.#stopped && !sources.every(isJsonObject)) this.#fail('not-json', pair.value, '`<<` merges mappings only');
    return sources;
  }

  #alias(alias: Alias, depth: number): Json {
    const found = this.#anchors.get(alias.source);
    if (found === undefined) return this.#fail('alias', alias, `no anchor ${quoted('&', alias.source)} stands before this alias`);
    if (found === 'open') return this.#stop('alias', alias, `the alias ${quoted('*', alias.source)} is inside the value that it names`);
    this.targets.set(alias, found.node);
    this.#size += found.size;
    this.#aliasSize += found.size;
    this.#deepest = Math.max(this.#deepest, depth - 1 + found.height);
    if (this.#aliasSize > this.#options.maxAliasSize) return this.#stop('alias', alias, 'the aliases of this document expand to too much data');
    return depth - 1 + found.height > this.#options.maxDepth ? this.#tooDeep(alias) : found.value;
  }

  #fits(node: Node, depth: number): boolean {
    if (depth <= this.#options.maxDepth) return true;
    this.#tooDeep(node);
    return false;
  }

  #tooDeep(node: Node): null {
    return this.#stop('too-deep', node, `nested more than ${this.#options.maxDepth} levels deep`);
  }

  #checkTag(node: Exclude<Node, Alias>): void {
    if (node.tag === undefined || node.tag === '!' || knownTags.has(node.tag)) return;
    const message = `the tag ${quoted('', node.tag)} is not known and has no effect`;
    this.issues.push({ kind: 'unknown-tag', severity: 'warning', offset: startOf(node), message });
  }

  #fail(kind: DataIssue['kind'], node: Node, message: string): null {
    this.issues.push({ kind, severity: 'error', offset: startOf(node), message });
    return null;
  }

  #stop(kind: DataIssue['kind'], node: Node, message: string): null {
    this.#stopped = true;
    return this.#fail(kind, node, message);
  }
}

/** Offset at which a node begins. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function isNodeLike(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value);
}

function quoted(sigil: string, name: string): string {
  return `\`${oneLine(sigil + name, 60)}\``;
}
