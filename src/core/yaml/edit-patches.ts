import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { blockLines, columnOf, endOf, isBlockText, isPlaced, lineEnd, type Spot } from './editable.js';
import { writeScalar, type ScalarStyle } from './scalar-text.js';
import { startOf } from './to-json.js';

/** Replaces the characters from `start` to `end` of a text. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An item of a new list, or the value of a new key: text, or a mapping of texts. */
export type NewItem = string | Readonly<Record<string, string>>;
export type NewValue = NewItem | readonly NewItem[];

/** The patches of one edit, or why it cannot be made: the end of a sentence that begins with the place. */
export type Patched = readonly Patch[] | { readonly because: string };

/** A scalar gets another value. */
export function patchSet(text: string, { node, flow, in: parent }: Spot, value: string | number | boolean): Patched {
  if (!isScalar(node)) return { because: `holds a ${isSeq(node) ? 'list' : 'mapping'}, not a single value` };
  const [start, end] = [startOf(node), node.range?.[1] ?? startOf(node)];
  if (typeof value !== 'string') return isBlockText(node) || start === end ? { because: 'holds no number or boolean' } : [{ start, end, text: JSON.stringify(value) }];
  if (isBlockText(node)) return patchBlockText(text, node, value);
  if (start === end) {
    const at = behindSpaces(text, start);
    return [{ start: at, end: at, text: ` ${writeScalar(value, { quotes: flow && hasJsonKey(parent) ? 'double' : 'plain' })}` }];
  }
  const quotes = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' || (flow && hasJsonKey(parent)) ? 'double' : 'plain';
  return [{ start, end, text: writeScalar(value, { quotes }) }];
}

/** An empty value counts from the comment behind it, if there is one; it has to be written in front of that. */
function behindSpaces(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ') at -= 1;
  return at;
}

function hasJsonKey(parent: Spot['in']): boolean {
  return parent?.kind === 'map' ? isJsonKey(parent.map, parent.index) : parent?.kind === 'seq' && parent.seq.items.some(isDoubleQuoted);
}

function isJsonKey(map: YAMLMap, index: number): boolean {
  return isDoubleQuoted(map.items[index]?.key);
}

function isDoubleQuoted(node: unknown): boolean {
  return isScalar(node) && node.type === 'QUOTE_DOUBLE';
}

/** A folded or literal text of one line keeps its form. */
function patchBlockText(text: string, node: Scalar, value: string): Patched {
  const { starts, indent, end } = blockLines(text, node);
  const [only] = starts;
  if (only === undefined || starts.length > 1 || !/^\S+$/.test(value)) return { because: 'holds a text of several lines' };
  return [{ start: only + indent, end, text: value }];
}

/** The line break of a text. */
function breakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A new last item of a list. */
export function patchAppend(text: string, { node, flow }: Spot, item: NewItem): Patched {
  if (!isSeq(node)) return { because: 'holds no list' };
  const last: unknown = node.items.at(-1);
  if (node.flow === true) return appendInFlow(text, node, flowItem(item, node.items.some(usesJson) ? 'double' : 'plain'));
  if (flow || !isPlaced(last)) return { because: 'holds a list that cannot be added to' };
  const column = columnOf(text, startOf(node));
  const gap = gapBehindDash(text, node.items[0]);
  return [lineBehind(text, endOf(text, last), blockItem(item, { column, gap, quotes: 'plain' }))];
}

function usesJson(node: unknown): boolean {
  return isDoubleQuoted(node) || (isMap(node) && node.items.some(({ key }) => isDoubleQuoted(key)));
}

function gapBehindDash(text: string, item: unknown): number {
  const start = isPlaced(item) ? startOf(item) : 0;
  const gap = /- *$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 2;
  return Math.max(1, gap - 1);
}

/** A new last key of a mapping; where the key is there without a value, its value. */
export function patchPut(text: string, spot: Spot, entry: { readonly key: string; readonly value: NewValue }): Patched {
  const { node, flow } = spot;
  if (!isMap(node)) return { because: 'holds no mapping' };
  const empty = node.items.find(({ key }) => isScalar(key) && key.value === entry.key);
  const json = node.items.some(({ key }) => isDoubleQuoted(key));
  if (node.flow === true || flow) {
    if (empty !== undefined) return { because: `has the key \`${entry.key}\` already` };
    return appendInFlow(text, node, `${writeScalar(entry.key, { quotes: json ? 'double' : 'plain' })}: ${flowValue(entry.value, json ? 'double' : 'plain')}`);
  }
  const first = node.items[0]?.key;
  if (!isPlaced(first)) return { because: 'holds an empty mapping' };
  const column = columnOf(text, startOf(first));
  const lines = blockValue(entry.value, { column: column + itemIndent(text, node), within: column });
  if (empty !== undefined) return fillEmpty(text, empty.value, lines);
  const head = `${' '.repeat(column)}${writeScalar(entry.key, { quotes: 'plain' })}:`;
  return [lineBehind(text, endOf(text, node), typeof lines === 'string' ? [`${head} ${lines}`] : [head, ...lines])];
}

/** `key:` without a value gets one. */
function fillEmpty(text: string, value: unknown, lines: string | readonly string[]): Patched {
  if (!isScalar(value) || startOf(value) !== value.range?.[1]) return { because: 'has a value already' };
  const start = behindSpaces(text, startOf(value));
  if (typeof lines === 'string') return [{ start, end: start, text: ` ${lines}` }];
  return [lineBehind(text, start, lines)];
}

/** Whole lines below the line of an offset, also where that one is the last and has no line break. */
function lineBehind(text: string, offset: number, lines: readonly string[]): Patch {
  const newline = breakOf(text);
  const at = lineEnd(text, offset);
  return { start: at, end: at, text: lines.map((line) => newline + line).join('') };
}

/** How far the items of lists stand right of their keys in this mapping: as in its first list, else not at all. */
function itemIndent(text: string, map: YAMLMap): number {
  for (const { key, value } of map.items) {
    if (isSeq(value) && value.flow !== true && isPlaced(key)) return Math.max(0, columnOf(text, startOf(value)) - columnOf(text, startOf(key)));
  }
  return 0;
}

interface ItemLayout extends ScalarStyle {
  readonly column: number;
  readonly gap: number;
}

function blockItem(item: NewItem, { column, gap, quotes }: ItemLayout): readonly string[] {
  const head = `${' '.repeat(column)}-${' '.repeat(gap)}`;
  if (typeof item === 'string') return [head + writeScalar(item, { quotes })];
  return Object.entries(item).map(([key, value], index) => `${index === 0 ? head : ' '.repeat(head.length)}${key}: ${writeScalar(value, { quotes })}`);
}

function blockValue(value: NewValue, columns: { readonly column: number; readonly within: number }): string | readonly string[] {
  if (typeof value === 'string') return writeScalar(value, { quotes: 'plain' });
  if (isItems(value)) return value.flatMap((item) => blockItem(item, { column: columns.column, gap: 1, quotes: 'plain' }));
  return Object.entries(value).map(([key, text]) => `${' '.repeat(columns.within + 2)}${key}: ${writeScalar(text, { quotes: 'plain' })}`);
}

function isItems(value: NewValue): value is readonly NewItem[] {
  return Array.isArray(value);
}

function flowItem(item: NewItem, quotes: ScalarStyle['quotes']): string {
  if (typeof item === 'string') return writeScalar(item, { quotes });
  const entries = Object.entries(item).map(([key, value]) => `${writeScalar(key, { quotes })}: ${writeScalar(value, { quotes })}`);
  return `{${entries.join(', ')}}`;
}

function flowValue(value: NewValue, quotes: ScalarStyle['quotes']): string {
  return isItems(value) ? `[${value.map((item) => flowItem(item, quotes)).join(', ')}]` : flowItem(value, quotes);
}

/** On a line of its own where the last one is. */
function appendInFlow(text: string, node: YAMLMap | YAMLSeq, added: string): Patched {
  const last = lastOf(node);
  if (last === undefined) {
    const start = startOf(node) + 1;
    const end = (node.range?.[1] ?? start + 1) - 1;
    return text.slice(start, end).trim() === '' ? [{ start, end, text: added }] : { because: 'holds nothing but a comment' };
  }
  const before = text.lastIndexOf('\n', last.start - 1) + 1;
  const indent = text.slice(before, last.start);
  const own = before > startOf(node) && indent.trim() === '';
  return [{ start: last.end, end: last.end, text: own ? `,${breakOf(text)}${indent}${added}` : `, ${added}` }];
}

function lastOf(node: YAMLMap | YAMLSeq): { readonly start: number; readonly end: number } | undefined {
  const last: unknown = node.items.at(-1);
  if (isPlaced(last)) return { start: startOf(last), end: last.range?.[1] ?? startOf(last) };
  if (!isMap(node)) return undefined;
  const pair = node.items.at(-1);
  const key = pair?.key;
  const value: unknown = pair?.value;
  if (!isPlaced(key)) return undefined;
  const end: Node = isPlaced(value) ? value : key;
  return { start: startOf(key), end: end.range?.[1] ?? startOf(end) };
}

/** A key of a mapping goes, and its line with it. */
export function patchRemove(text: string, { in: parent, flow }: Spot): Patched {
  if (parent?.kind !== 'map') return { because: 'is no key of a mapping' };
  const { map, index } = parent;
  const [pair, before, behind] = [map.items[index], map.items[index - 1], map.items[index + 1]];
  if (pair === undefined || !isPlaced(pair.key) || !isPlaced(pair.value) || map.items.length < 2) return { because: 'is the only key of its mapping' };
  const [start, end] = [startOf(pair.key), endOf(text, pair.value)];
  if (flow) {
    if (isPlaced(before?.key)) return [{ start: endOf(text, isPlaced(before.value) ? before.value : before.key), end, text: '' }];
    return isPlaced(behind?.key) ? [{ start, end: startOf(behind.key), text: '' }] : { because: 'cannot be removed' };
  }
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(from, start).trim() === '') {
    const stop = lineEnd(text, end);
    const next = text.indexOf('\n', stop);
    return next === -1 ? [{ start: Math.max(0, lineEnd(text, Math.max(0, from - 2))), end: stop, text: '' }] : [{ start: from, end: next + 1, text: '' }];
  }
  // It stands behind the dash of an item: the next key takes its place.
  if (!isPlaced(behind?.key) || text.slice(end, startOf(behind.key)).trim() !== '') return { because: 'cannot be removed without the comment behind it' };
  return [{ start, end: startOf(behind.key), text: '' }];
}

/** A key of a mapping gets another name. */
export function patchRename({ in: parent }: Spot, name: string): Patched {
  const key = parent?.kind === 'map' ? parent.map.items[parent.index]?.key : undefined;
  if (!isScalar(key) || isBlockText(key)) return { because: 'has no key that can be renamed' };
  const quotes = key.type === 'QUOTE_SINGLE' ? 'single' : key.type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
  return [{ start: startOf(key), end: key.range?.[1] ?? startOf(key), text: writeScalar(name, { quotes }) }];
}
