import type { Json } from '../json.js';

/**
 * The one text of a JSON value by RFC 8785 (JSON Canonicalization Scheme): no white space, keys in the order of their UTF-16
 * code units, numbers and strings as ECMAScript writes them. Members that are undefined are left out. Throws for a number
 * that JSON does not have, and for half of a surrogate pair, which no UTF-8 text can hold.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('JSON has no such number');
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  // Without a comparison of its own, sort() goes by UTF-16 code units.
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member !== undefined) members.push(`${canonicalText(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function canonicalText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new Error('half of a surrogate pair cannot be written');
  return JSON.stringify(text);
}
