/**
 * A value of a Go template. Numbers of files are floats, as Go reads JSON; `bigint` is Go's int, of constants and
 * functions. `undefined` is a key that a map does not have, `null` is Go's nil.
 */
export type GoValue = string | number | bigint | boolean | null | undefined | readonly GoValue[] | GoMap;

/** A map of Go with text as keys. */
export interface GoMap {
  readonly [key: string]: GoValue;
}

/** Why a template has no text: `wrong` is what Argo CD refuses too, `needs-server` is what cannot be told here. */
export class TemplateFailure extends Error {
  readonly kind: 'wrong' | 'needs-server';

  constructor(kind: 'wrong' | 'needs-server', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Ends the evaluation: Argo CD would refuse it as well. */
export function wrong(message: string): never {
  throw new TemplateFailure('wrong', message);
}

/** Ends the evaluation: only Argo CD knows what comes out. */
export function needsServer(message: string): never {
  throw new TemplateFailure('needs-server', message);
}

export function isGoMap(value: GoValue): value is GoMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isGoList(value: GoValue): value is readonly GoValue[] {
  return Array.isArray(value);
}

/** What a map has under a key; undefined for none. Names such as `constructor` are keys like all others. */
export function entryOf(map: GoMap, key: string): GoValue {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Keys in the order in which Go goes through maps and writes them. */
export function sortedKeys(map: GoMap): readonly string[] {
  return Object.keys(map).toSorted((a, b) => (a < b ? -1 : 1));
}

/** What `if` takes for true: anything that is not empty. https://pkg.go.dev/text/template#IsTrue */
export function isTrue(value: GoValue): boolean {
  if (isGoList(value)) return value.length > 0;
  if (isGoMap(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** The name of a value's type, as Go says it in errors. */
export function typeName(value: GoValue): string {
  if (value === null || value === undefined) return '<nil>';
  if (isGoList(value)) return '[]interface {}';
  if (isGoMap(value)) return 'map[string]interface {}';
  if (typeof value === 'bigint') return 'int';
  return typeof value === 'number' ? 'float64' : typeof value === 'boolean' ? 'bool' : 'string';
}

/** A value as Go's `%v` writes it. */
export function formatValue(value: GoValue): string {
  if (value === null || value === undefined) return '<nil>';
  if (isGoList(value)) return `[${value.map(formatValue).join(' ')}]`;
  if (isGoMap(value)) return `map[${sortedKeys(value).map((key) => `${key}:${formatValue(value[key])}`).join(' ')}]`;
  return typeof value === 'number' ? formatFloat(value) : String(value);
}

/** A float as Go's `%v` writes it: a million is `1e+06`. */
export function formatFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  // https://pkg.go.dev/strconv#FormatFloat: the shortest form has an exponent below 1e-4 and from 1e6 on; JavaScript has one below 1e-6.
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
