import { asText, counted, type GoFunction } from './arguments.js';
import { printFormatted } from './printf.js';
import { entryOf, formatValue, isGoList, isGoMap, isTrue, needsServer, typeName, wrong, type GoValue } from './values.js';

/** The functions that text/template itself has (https://pkg.go.dev/text/template#hdr-Functions); `and` and `or` are in the evaluation. */
export const builtins: Readonly<Record<string, GoFunction>> = {
  // Found by their names, and carried out by the evaluation, which stops at the argument that decides.
  and: counted('and', 1, Infinity, ([value]) => value),
  or: counted('or', 1, Infinity, ([value]) => value),
  not: counted('not', 1, 1, ([value]) => !isTrue(value)),
  len: counted('len', 1, 1, ([value]) => lengthOf(value)),
  index: counted('index', 1, Infinity, ([value, ...keys]) => keys.reduce(indexed, value)),
  print: (args) => printed(args, false),
  println: (args) => `${args.map(formatValue).join(' ')}\n`,
  printf: counted('printf', 1, Infinity, ([format, ...args]) => printFormatted(asText(format), args)),
  eq: counted('eq', 2, Infinity, ([value, ...others]) => others.some((other) => isEqual(value, other))),
  ne: counted('ne', 2, 2, ([a, b]) => !isEqual(a, b)),
  lt: counted('lt', 2, 2, ([a, b]) => compared(a, b) < 0),
  le: counted('le', 2, 2, ([a, b]) => compared(a, b) <= 0),
  gt: counted('gt', 2, 2, ([a, b]) => compared(a, b) > 0),
  ge: counted('ge', 2, 2, ([a, b]) => compared(a, b) >= 0),
};

/** `print` puts spaces between operands where neither is text. */
function printed(args: readonly GoValue[], _line: boolean): string {
  return args.map((value, index) => {
    const before = args[index - 1];
    return `${index > 0 && typeof value !== 'string' && typeof before !== 'string' ? ' ' : ''}${formatValue(value)}`;
  }).join('');
}

function lengthOf(value: GoValue): bigint {
  if (typeof value === 'string') return BigInt(new TextEncoder().encode(value).length);
  if (isGoList(value)) return BigInt(value.length);
  if (isGoMap(value)) return BigInt(Object.keys(value).length);
  return wrong(`error calling len: len of ${value === undefined || value === null ? 'nil pointer' : `type ${typeName(value)}`}`);
}

function indexed(value: GoValue, key: GoValue): GoValue {
  if (isGoMap(value)) return typeof key === 'string' ? (entryOf(value, key) ?? null) : wrong(`error calling index: value has type ${typeName(key)}; should be string`);
  if (isGoList(value)) {
    if (typeof key !== 'bigint') return wrong(`error calling index: cannot index slice/array with type ${typeName(key)}`);
    if (key < 0n || key >= BigInt(value.length)) return wrong(`error calling index: index out of range: ${key}`);
    return value[Number(key)] ?? null;
  }
  if (typeof value === 'string') return needsServer('index of a text gives a byte');
  return wrong(value === undefined || value === null ? 'error calling index: index of untyped nil' : `error calling index: can't index item of type ${typeName(value)}`);
}

/** Numbers of files are floats: Go refuses to compare them with an int such as `1`. */
function isEqual(a: GoValue, b: GoValue): boolean {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null) return left === right;
  if (typeof left === 'object' || typeof right === 'object') return wrong('error calling eq: uncomparable or incompatible types for comparison');
  return typeof left === typeof right ? left === right : wrong('error calling eq: incompatible types for comparison');
}

function compared(a: GoValue, b: GoValue): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a === b ? 0 : 1;
  if ((typeof a === 'number' && typeof b === 'number') || (typeof a === 'bigint' && typeof b === 'bigint')) return a < b ? -1 : a === b ? 0 : 1;
  return wrong('error calling lt: incompatible or invalid types for comparison');
}
