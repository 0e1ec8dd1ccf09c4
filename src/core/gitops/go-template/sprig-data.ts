import { stringify } from 'yaml';
import { isJsonObject, type Json } from '../../json.js';
import { readYaml } from '../../yaml/read-yaml.js';
import { asBoolean, asInt, asList, asMap, asText, counted, type GoFunction } from './arguments.js';
import { writtenAs } from './sprig-text.js';
import { entryOf, isGoList, isGoMap, isTrue, needsServer, sortedKeys, typeName, wrong, type GoMap, type GoValue } from './values.js';

/** Functions of sprig about values, lists, maps and numbers (http://masterminds.github.io/sprig/), and those that Argo CD adds. */
export const dataFunctions: Readonly<Record<string, GoFunction>> = {
  default: counted('default', 1, Infinity, ([value, given]) => (isTrue(given) ? given : value)),
  empty: counted('empty', 1, 1, ([value]) => !isTrue(value)),
  coalesce: (args) => args.find(isTrue) ?? null,
  all: (args) => args.every(isTrue),
  any: (args) => args.some(isTrue),
  ternary: counted('ternary', 3, 3, ([yes, no, condition]) => (asBoolean(condition) ? yes : no)),
  kindOf: counted('kindOf', 1, 1, ([value]) => kindOf(value)),
  kindIs: counted('kindIs', 2, 2, ([kind, value]) => asText(kind) === kindOf(value)),
  ...ofLists(),
  dict: (args) => dictOf(args),
  get: counted('get', 2, 2, ([map, key]) => entryOf(asMap(map), asText(key)) ?? ''),
  hasKey: counted('hasKey', 2, 2, ([map, key]) => Object.hasOwn(asMap(map), asText(key))),
  keys: (args) => keysOf(args),
  pluck: counted('pluck', 1, Infinity, ([key, ...maps]) => maps.flatMap((map) => (Object.hasOwn(asMap(map), asText(key)) ? [entryOf(asMap(map), asText(key))] : []))),
  pick: counted('pick', 1, Infinity, ([map, ...keys]) => filtered(asMap(map), (key) => keys.includes(key))),
  omit: counted('omit', 1, Infinity, ([map, ...keys]) => filtered(asMap(map), (key) => !keys.includes(key))),
  dig: counted('dig', 3, Infinity, (args) => dig(args)),
  int: counted('int', 1, 1, ([value]) => integer(value)),
  int64: counted('int64', 1, 1, ([value]) => integer(value)),
  atoi: counted('atoi', 1, 1, ([value]) => (/^[+-]?\d+$/.test(asText(value)) ? BigInt(asText(value).replace('+', '')) : 0n)),
  float64: counted('float64', 1, 1, ([value]) => float(value)),
  add: (args) => args.map(integer).reduce((sum, value) => sum + value, 0n),
  add1: counted('add1', 1, 1, ([value]) => integer(value) + 1n),
  sub: counted('sub', 2, 2, ([a, b]) => integer(a) - integer(b)),
  mul: counted('mul', 1, Infinity, (args) => args.map(integer).reduce((product, value) => product * value)),
  div: counted('div', 2, 2, ([a, b]) => (integer(b) === 0n ? wrong('error calling div: integer divide by zero') : integer(a) / integer(b))),
  mod: counted('mod', 2, 2, ([a, b]) => (integer(b) === 0n ? wrong('error calling mod: integer divide by zero') : integer(a) % integer(b))),
  max: counted('max', 1, Infinity, (args) => args.map(integer).reduce((a, b) => (a > b ? a : b))),
  min: counted('min', 1, Infinity, (args) => args.map(integer).reduce((a, b) => (a < b ? a : b))),
  until: counted('until', 1, 1, ([count]) => steps(0, asInt(count), asInt(count) < 0 ? -1 : 1)),
  untilStep: counted('untilStep', 3, 3, ([start, stop, step]) => steps(asInt(start), asInt(stop), asInt(step))),
  toJson: counted('toJson', 1, 1, ([value]) => jsonText(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')),
  mustToJson: counted('mustToJson', 1, 1, ([value]) => jsonText(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')),
  toRawJson: counted('toRawJson', 1, 1, ([value]) => jsonText(value)),
  mustToRawJson: counted('mustToRawJson', 1, 1, ([value]) => jsonText(value)),
  fromJson: counted('fromJson', 1, 1, ([text]) => readJson(asText(text)) ?? null),
  mustFromJson: counted('mustFromJson', 1, 1, ([text]) => readJson(asText(text)) ?? wrong('error calling mustFromJson: the text is no JSON')),
  toYaml: counted('toYaml', 1, 1, ([value]) => yamlText(value)),
  fromYaml: counted('fromYaml', 1, 1, ([text]) => mapIn(asText(text))),
  fromYamlArray: counted('fromYamlArray', 1, 1, ([text]) => listIn(asText(text))),
};

function ofLists(): Readonly<Record<string, GoFunction>> {
  return {
    list: (args) => args,
    tuple: (args) => args,
    first: counted('first', 1, 1, ([list]) => asList(list, 'first')[0] ?? null),
    last: counted('last', 1, 1, ([list]) => asList(list, 'last').at(-1) ?? null),
    rest: counted('rest', 1, 1, ([list]) => asList(list, 'rest').slice(1)),
    initial: counted('initial', 1, 1, ([list]) => asList(list, 'initial').slice(0, -1)),
    append: counted('append', 2, 2, ([list, value]) => [...asList(list, 'append'), value]),
    push: counted('push', 2, 2, ([list, value]) => [...asList(list, 'push'), value]),
    prepend: counted('prepend', 2, 2, ([list, value]) => [value, ...asList(list, 'prepend')]),
    concat: (args) => args.flatMap((list) => asList(list, 'concat')),
    reverse: counted('reverse', 1, 1, ([list]) => asList(list, 'reverse').toReversed()),
    compact: counted('compact', 1, 1, ([list]) => asList(list, 'compact').filter(isTrue)),
    uniq: counted('uniq', 1, 1, ([list]) => asList(list, 'uniq').filter((value, index, all) => all.findIndex((other) => same(other, value)) === index)),
    without: counted('without', 1, Infinity, ([list, ...left]) => asList(list, 'without').filter((value) => !left.some((other) => same(other, value)))),
    has: counted('has', 2, 2, ([value, list]) => (list ?? null) !== null && asList(list, 'has').some((item) => same(item, value))),
    slice: counted('slice', 1, 3, ([list, start, end]) => sliced(list, start, end)),
    sortAlpha: counted('sortAlpha', 1, 1, ([list]) => (isGoList(list) ? list.map(writtenAs).toSorted((a, b) => (a < b ? -1 : 1)) : [writtenAs(list)])),
    toStrings: counted('toStrings', 1, 1, ([list]) => (isGoList(list) ? list.filter((item) => (item ?? null) !== null).map(writtenAs) : [writtenAs(list)])),
  };
}

function sliced(list: GoValue, start: GoValue, end: GoValue): GoValue {
  const items = asList(list, 'slice');
  const [from, to] = [start === undefined ? 0 : Number(integer(start)), end === undefined ? items.length : Number(integer(end))];
  if (items.length === 0) return null;
  return from < 0 || to < from || to > items.length ? wrong('error calling slice: slice index out of bounds') : items.slice(from, to);
}

/** Go's `reflect.DeepEqual`: an int and a float are never the same. */
function same(a: GoValue, b: GoValue): boolean {
  if (isGoList(a) && isGoList(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (isGoMap(a) && isGoMap(b)) return Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
  return (a ?? null) === (b ?? null);
}

function kindOf(value: GoValue): string {
  if (value === null || value === undefined) return 'invalid';
  if (isGoList(value)) return 'slice';
  return isGoMap(value) ? 'map' : typeName(value);
}

function dictOf(args: readonly GoValue[]): GoMap {
  return Object.fromEntries(args.flatMap((key, index) => (index % 2 === 1 ? [] : [[writtenAs(key), index + 1 < args.length ? args[index + 1] : '']])));
}

/** Go gives them in an order that changes with each call. */
function keysOf(maps: readonly GoValue[]): readonly string[] {
  const keys = maps.flatMap((map) => sortedKeys(asMap(map)));
  return keys.length < 2 ? keys : needsServer('keys gives several of them in no certain order');
}

function filtered(map: GoMap, keeps: (key: string) => boolean): GoMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => keeps(key)));
}

function dig(args: readonly GoValue[]): GoValue {
  const otherwise = args.at(-2);
  let at: GoValue = args.at(-1);
  for (const key of args.slice(0, -2)) {
    if (!isGoMap(at)) return wrong(`error calling dig: ${typeName(at)} is no map`);
    if (!Object.hasOwn(at, asText(key))) return otherwise;
    at = entryOf(at, asText(key));
  }
  return at;
}

/** sprig's conversion: what is no number is 0. Numbers that Go reads as octal or hexadecimal are left to the server. */
function integer(value: GoValue): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(Math.trunc(value));
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'string') return 0n;
  if (/^[+-]?(?:0|[1-9]\d{0,17})$/.test(value)) return BigInt(value.replace('+', ''));
  return /^[+-]?\d/.test(value) ? needsServer('a number that Go reads in its own way') : 0n;
}

function float(value: GoValue): number {
  if (typeof value === 'string') return /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : needsServer('float64 of a text');
  return typeof value === 'number' ? value : Number(integer(value));
}

function steps(start: number, stop: number, step: number): readonly bigint[] {
  if (step === 0 || stop < start !== step < 0) return [];
  const count = Math.ceil((stop - start) / step);
  return count > 10_000 ? needsServer(`a list of ${count} numbers`) : Array.from({ length: Math.max(0, count) }, (_, index) => BigInt(start + index * step));
}

/** Plain data with its keys in Go's order. */
function toJson(value: GoValue): Json {
  if (value === null || value === undefined) return null;
  if (isGoList(value)) return value.map(toJson);
  if (isGoMap(value)) return Object.fromEntries(sortedKeys(value).map((key) => [key, toJson(value[key])]));
  return typeof value === 'bigint' ? Number(value) : value;
}

function jsonText(value: GoValue): string {
  return JSON.stringify(toJson(value));
}

function yamlText(value: GoValue): string {
  return stringify(toJson(value), { lineWidth: 0, indentSeq: false }).replace(/\n$/, '');
}

function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function yamlIn(text: string): Json {
  const { documents, problems } = readYaml(text, 'template', { scalars: 'kubernetes' });
  return problems.length === 0 && documents.length < 2 ? (documents[0]?.value ?? null) : wrong('error converting YAML to JSON');
}

function mapIn(text: string): GoMap {
  const value = yamlIn(text);
  return value === null ? {} : isJsonObject(value) ? value : wrong('error unmarshaling JSON: the YAML holds no map');
}

function listIn(text: string): readonly GoValue[] {
  const value = yamlIn(text);
  return value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : wrong('error unmarshaling JSON: the YAML holds no list');
}
