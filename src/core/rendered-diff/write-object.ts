import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { writeScalar } from '../yaml/scalar-text.js';

/** What stands first in an object, as people write it. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace'];

/** An object as lines of YAML, the same for the same object whatever the order of its keys is. */
export function writeObject(value: JsonObject): readonly string[] {
  return Object.keys(value).length === 0 ? ['{}'] : mappingLines(value);
}

/** Any value as lines of YAML. */
export function writeValue(value: Json): readonly string[] {
  return block(value) ?? textLines(value) ?? [inline(value)];
}

/** The lines of a collection with something in it; undefined for everything else. */
function block(value: Json): readonly string[] | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : (value as readonly Json[]).flatMap(itemLines);
  return isJsonObject(value) && Object.keys(value).length > 0 ? mappingLines(value) : undefined;
}

function mappingLines(value: JsonObject): readonly string[] {
  return sortedKeys(value).flatMap((key) => {
    const held = value[key] ?? null;
    const name = `${writeScalar(key, { quotes: 'plain' })}:`;
    const lines = block(held);
    if (lines !== undefined) return [name, ...lines.map((line) => `  ${line}`)];
    const [head, ...text] = textLines(held) ?? [inline(held)];
    return [`${name} ${head ?? ''}`, ...text];
  });
}

function itemLines(value: Json): readonly string[] {
  const lines = block(value)?.map((line, place) => (place === 0 ? line : `  ${line}`)) ?? textLines(value) ?? [inline(value)];
  return lines.map((line, place) => (place === 0 ? `- ${line}` : line));
}

function sortedKeys(value: JsonObject): readonly string[] {
  const place = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);
  return Object.keys(value).filter((key) => value[key] !== undefined).toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

/** A text of several lines as a block scalar, where that can hold it letter by letter; its lines are indented. */
function textLines(value: Json): readonly string[] | undefined {
  if (typeof value !== 'string' || !value.includes('\n') || /[^\n\P{Cc}]|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u.test(value) || value.trim() === '') return undefined;
  const body = value.replace(/\n+$/, '');
  const ends = value.length - body.length;
  const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const lines = [...body.split('\n'), ...Array.from({ length: Math.max(0, ends - 1) }, () => '')];
  // The first line with something in it would tell the indentation.
  const indication = /^\n*[ \t]/.test(body) ? '2' : '';
  return [`|${indication}${chomping}`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function inline(value: Json): string {
  if (typeof value === 'string') return writeScalar(value, { quotes: 'plain' });
  if (Array.isArray(value)) return '[]';
  return JSON.stringify(value);
}
