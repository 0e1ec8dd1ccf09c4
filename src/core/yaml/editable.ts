import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Json } from '../json.js';
import { childOf, pointerOf, segmentsOf } from '../manifests/pointers.js';
import type { Problem } from '../problem.js';
import { composeYaml } from './compose.js';
import { LineIndex } from './lines.js';
import { mostLexemes, readYaml } from './read-yaml.js';
import { isMergeKey, keyName, startOf, toJson } from './to-json.js';

/** One document as data, by the rules of YAML 1.2 and by those of Kubernetes, and as a syntax tree. */
export interface EditableDocument {
  readonly core: Json;
  readonly kubernetes: Json;
  readonly root: Node | null;
  readonly aliases: ReadonlyMap<Alias, Node>;
}

/** A text that was read without an error. `text` has no byte order mark; offsets count in it. */
export interface EditableYaml {
  readonly text: string;
  readonly mark: '' | '\uFEFF';
  readonly lines: LineIndex;
  readonly documents: readonly EditableDocument[];
}

const limits = { maxDepth: 64, maxAliasSize: 100_000, maxLength: 1_048_576, duplicateKeys: 'error' } as const;

/** Reads a text that is to be edited; or tells what is wrong with it. */
export function openYaml(source: string, file: string): EditableYaml | { readonly problems: readonly Problem[] } {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = source.slice(mark.length);
  const composed = text.length > limits.maxLength ? undefined : composeYaml(text, limits.maxDepth, { lexemes: mostLexemes });
  const documents = composed?.documents.map(({ contents }) => {
    const root: Node | null = contents;
    const core = toJson(root, { scalars: 'core', ...limits });
    const kubernetes = toJson(root, { scalars: 'kubernetes', ...limits });
    return { core: core.value, kubernetes: kubernetes.value, root, aliases: kubernetes.targets, issues: [...core.issues, ...kubernetes.issues] };
  });
  if (composed === undefined || documents === undefined || [...composed.issues, ...documents.flatMap(({ issues }) => issues)].some(({ severity }) => severity === 'error')) {
    return { problems: problemsOf(text, file) };
  }
  return { text, mark, lines: new LineIndex(text, file), documents };
}

/** In the words of the reader. What is fine for Kubernetes may be wrong by YAML 1.2, such as the keys `1` and `01`, and the other way round. */
function problemsOf(text: string, file: string): readonly Problem[] {
  const errors = (['kubernetes', 'core'] as const).map((scalars) => readYaml(text, file, { scalars, ...limits }).problems.filter(({ severity }) => severity === 'error'));
  return errors.find((problems) => problems.length > 0) ?? [];
}

/** Where a node stands in its parent. `flow`: within brackets or braces. `core` is the way there by the names of YAML 1.2, where `y` is no boolean. */
export interface Spot {
  readonly node: Node;
  readonly core: readonly string[];
  readonly flow: boolean;
  readonly in?: { readonly kind: 'map'; readonly map: YAMLMap; readonly index: number } | { readonly kind: 'seq'; readonly seq: YAMLSeq; readonly index: number };
}

/** What a pointer leads to. `shared`: to a place that an alias or a merge key makes part of several. */
export type Found =
  | ({ readonly kind: 'found' } & Spot)
  | { readonly kind: 'missing'; readonly nearest: string; readonly offset: number }
  | { readonly kind: 'shared'; readonly by: 'alias' | 'merge' | 'anchor'; readonly name: string; readonly offset: number; readonly other: number };

/** Follows a JSON pointer through the tree as it is written: aliases and merge keys end the way. */
export function findSpot(document: EditableDocument, pointer: string): Found {
  const segments = segmentsOf(pointer);
  let spot: Spot | undefined = document.root === null ? undefined : { node: document.root, core: [], flow: false };
  if (spot === undefined) return { kind: 'missing', nearest: '', offset: 0 };
  for (const [index, segment] of segments.entries()) {
    if (isAlias(spot.node)) return sharedByAlias(document, spot.node);
    const next = childSpot(spot, segment);
    if (next === undefined) return mergedOrMissing(document, spot, segments.slice(0, index + 1));
    spot = next;
  }
  if (isAlias(spot.node)) return sharedByAlias(document, spot.node);
  return usedElsewhere(document, spot.node) ?? { kind: 'found', ...spot };
}

function childSpot({ node, flow, core }: Spot, segment: string): Spot | undefined {
  if (isMap(node)) {
    const index = indexesOf(node).get(segment) ?? -1;
    const pair = node.items[index];
    const value: unknown = pair?.value;
    const spot = { flow: flow || node.flow === true, core: [...core, keyName(pair?.key, 'core') ?? segment] };
    return isPlaced(value) ? { ...spot, node: value, in: { kind: 'map', map: node, index } } : undefined;
  }
  if (!isSeq(node) || !/^\d+$/.test(segment)) return undefined;
  const value: unknown = node.items[Number(segment)];
  const spot = { flow: flow || node.flow === true, core: [...core, segment] };
  return isPlaced(value) ? { ...spot, node: value, in: { kind: 'seq', seq: node, index: Number(segment) } } : undefined;
}

const knownIndexes = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();

/** Where the keys of a mapping stand among its items. Found once: many pointers of a file lead through the same few mappings. */
function indexesOf(map: YAMLMap): ReadonlyMap<string, number> {
  const known = knownIndexes.get(map);
  if (known !== undefined) return known;
  const indexes = new Map<string, number>();
  for (const [index, { key }] of map.items.entries()) {
    const name = isMergeKey(key) ? undefined : keyName(key, 'kubernetes');
    if (name !== undefined && !indexes.has(name)) indexes.set(name, index);
  }
  knownIndexes.set(map, indexes);
  return indexes;
}

function sharedByAlias(document: EditableDocument, alias: Alias): Found {
  const target = document.aliases.get(alias);
  return { kind: 'shared', by: 'alias', name: alias.source, offset: startOf(alias), other: target === undefined ? 0 : startOf(target) };
}

/** A key that is read there but not written there comes from a merge. */
function mergedOrMissing(document: EditableDocument, spot: Spot, segments: readonly string[]): Found {
  const value = segments.reduce<Json | undefined>((at, segment) => childOf(at, segment), document.kubernetes);
  const merge = isMap(spot.node) ? spot.node.items.find(({ key }) => isMergeKey(key)) : undefined;
  if (value === undefined || merge === undefined) return { kind: 'missing', nearest: pointerOf(segments.slice(0, -1)), offset: startOf(spot.node) };
  const source = mergeSource(document, merge, segments.at(-1) ?? '');
  return { kind: 'shared', by: 'merge', name: source?.alias.source ?? '<<', offset: startOf(merge.key as Node), other: source?.offset ?? startOf(merge.key as Node) };
}

function mergeSource(document: EditableDocument, merge: Pair, key: string): { readonly alias: Alias; readonly offset: number } | undefined {
  const value: unknown = merge.value;
  const aliases = (isSeq(value) ? value.items : [value]).filter((item): item is Alias => isAlias(item));
  for (const alias of aliases) {
    const target = document.aliases.get(alias);
    const held = isMap(target) ? target.items.find((pair) => keyName(pair.key, 'kubernetes') === key) : undefined;
    if (held !== undefined) return { alias, offset: startOf(held.key as Node) };
  }
  const first = aliases[0];
  const target = first === undefined ? undefined : document.aliases.get(first);
  return first === undefined || target === undefined ? undefined : { alias: first, offset: startOf(target) };
}

/** A node with an anchor, or within one that has it, is part of every place that names the anchor. */
function usedElsewhere(document: EditableDocument, node: Node): Found | undefined {
  const start = startOf(node);
  for (const [alias, target] of document.aliases) {
    if (startOf(target) <= start && start < Math.max(target.range?.[1] ?? 0, startOf(target) + 1)) {
      return { kind: 'shared', by: 'anchor', name: alias.source, offset: start, other: startOf(alias) };
    }
  }
  return undefined;
}

/** True for what stands in the text as a node. */
export function isPlaced(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}

/** Offset behind the last character of a node that is no space, comment or line break. */
export function endOf(text: string, node: Node): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    const value: unknown = last?.value;
    return isPlaced(value) ? endOf(text, value) : ((last?.key as Node | undefined)?.range?.[1] ?? startOf(node));
  }
  if (isSeq(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    return isPlaced(last) ? endOf(text, last) : startOf(node);
  }
  if (isScalar(node) && isBlockText(node)) return blockLines(text, node).end;
  return node.range?.[1] ?? startOf(node);
}

/** True for `|` and `>`. */
export function isBlockText(scalar: Scalar): boolean {
  return scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
}

/** The lines of a block scalar down to its last that is not blank: where each begins, how far all are indented, and where that last one ends. */
export interface BlockLines {
  readonly starts: readonly number[];
  readonly indent: number;
  readonly end: number;
}

/** The lines below a `|` or `>`. `yaml` 2.9.1 counts CRLF as one character there, so its range is not used. */
export function blockLines(text: string, scalar: Scalar): BlockLines {
  const header = lineEnd(text, startOf(scalar));
  const value = typeof scalar.value === 'string' ? scalar.value : '';
  const starts: number[] = [];
  if (value.trim() === '') return { starts, indent: 0, end: header };
  let indent = -1;
  let end = header;
  let lines = 0;
  for (let at = nextLine(text, header); at !== undefined; at = nextLine(text, lineEnd(text, at))) {
    const line = text.slice(at, lineEnd(text, at));
    starts.push(at);
    if (line.trim() === '') continue;
    if (indent === -1) indent = leadingSpaces(line) - leadingSpaces(value.replace(/^\n+/, ''));
    if (leadingSpaces(line) < indent) break;
    end = lineEnd(text, at);
    lines = starts.length;
  }
  return { starts: starts.slice(0, lines), indent, end };
}

function leadingSpaces(line: string): number {
  return line.length - line.replace(/^ +/, '').length;
}

/** Offset of the line break (or end) that ends the line of an offset; the `\r` of a CRLF belongs to the break. */
export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  if (found === -1) return text.length;
  return found > from && text[found - 1] === '\r' ? found - 1 : found;
}

function nextLine(text: string, end: number): number | undefined {
  const found = text.indexOf('\n', end);
  return found === -1 || found + 1 >= text.length ? undefined : found + 1;
}

/** Columns (from 0) before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
