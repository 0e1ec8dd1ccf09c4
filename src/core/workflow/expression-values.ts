import type * as Cel from '@bufbuild/cel';
import { isJsonObject, type Json } from '../json.js';

/** Thrown inside an evaluation when it reaches a limit; `message` is for the user. Never leaves the expression. */
export class ExpressionLimit extends Error {}

const mostValues = 20_000;
const deepestValue = 100;

/** The fields of a value that an expression selects; `all` when it uses the value as a whole. */
export type Selection = 'all' | Map<string, Selection>;

/** Joins the paths that an expression selects from one name, so that only those parts are converted. */
export function select(selection: Selection | undefined, path: readonly string[]): Selection {
  const [field, ...rest] = path;
  if (field === undefined || selection === 'all') return 'all';
  const fields = selection ?? new Map<string, Selection>();
  fields.set(field, select(fields.get(field), rest));
  return fields;
}

/**
 * Turns the selected part of a JSON value into CEL's: whole numbers become int, others double; objects
 * become maps of their own properties. Throws ExpressionLimit where the value is too large or too deep.
 */
export function toCel(cel: typeof Cel, value: Json, selection: Selection): Cel.CelInput {
  let count = 0;
  const convert = (item: Json, fields: Selection, depth: number): Cel.CelInput => {
    count += 1;
    if (count > mostValues) throw new ExpressionLimit(`the expression reads more than ${mostValues} values; select a field of them`);
    if (depth > deepestValue) throw new ExpressionLimit(`the expression reads a value that is nested more than ${deepestValue} deep`);
    if (typeof item === 'number') return Number.isSafeInteger(item) ? BigInt(item) : item;
    if (Array.isArray(item)) {
      return cel.celList((item as readonly Json[]).map((element) => convert(element, 'all', depth + 1)));
    }
    if (!isJsonObject(item)) return item as string | boolean | null;
    const map = new Map<string, Cel.CelInput>();
    for (const key of fields === 'all' ? Object.keys(item) : fields.keys()) {
      const field = Object.hasOwn(item, key) ? item[key] : undefined;
      if (field === undefined) continue;
      map.set(key, convert(field, fields === 'all' ? 'all' : (fields.get(key) ?? 'all'), depth + 1));
    }
    return cel.celMap(map);
  };
  return convert(value, selection, 0);
}

/**
 * Turns a result back into JSON: int and double become numbers, times and durations their CEL text
 * (`2026-01-31T12:00:00Z`, `90s`). Throws ExpressionLimit for what JSON cannot carry.
 */
export function toJson(cel: typeof Cel, value: Cel.CelValue, asText: (value: Cel.CelValue) => Json | undefined): Json {
  let count = 0;
  const convert = (item: Cel.CelValue, depth: number): Json => {
    count += 1;
    if (count > mostValues) throw new ExpressionLimit(`the result has more than ${mostValues} values`);
    if (depth > deepestValue) throw new ExpressionLimit(`the result is nested more than ${deepestValue} deep`);
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
    if (typeof item === 'bigint') return wholeNumber(item);
    if (typeof item === 'number') {
      if (Number.isFinite(item)) return item;
      throw new ExpressionLimit('the result is not a finite number');
    }
    if (cel.isCelUint(item)) return wholeNumber(item.value);
    if (cel.isCelList(item)) return Array.from(item, (element) => convert(element, depth + 1));
    if (cel.isCelMap(item)) {
      return Object.fromEntries(Array.from(item.entries(), ([key, field]) =>
        [String(cel.isCelUint(key) ? key.value : key), convert(field, depth + 1)]));
    }
    const text = asText(item);
    if (text === undefined) throw new ExpressionLimit('the result is neither a JSON value nor a time');
    return text;
  };
  return convert(value, 0);
}

function wholeNumber(value: bigint): number {
  if (Number.isSafeInteger(Number(value))) return Number(value);
  throw new ExpressionLimit(`the result ${value} is too large for a JSON number`);
}
