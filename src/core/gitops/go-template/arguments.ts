import { isGoList, isGoMap, needsServer, typeName, wrong, type GoMap, type GoValue } from './values.js';

/** A function of templates. Arguments that it leaves out or that are of another type are Go's errors. */
export type GoFunction = (args: readonly GoValue[]) => GoValue;

function mismatch(wanted: string, value: GoValue): never {
  return wrong(value === undefined || value === null ? `invalid value; expected ${wanted}` : `wrong type for value; expected ${wanted}; got ${typeName(value)}`);
}

/** Go converts nothing by itself: a number is no text. */
export function asText(value: GoValue): string {
  return typeof value === 'string' ? value : mismatch('string', value);
}

/** An int. Numbers of files are floats, which Go takes for none. */
export function asInt(value: GoValue): number {
  return typeof value === 'bigint' ? Number(value) : mismatch('int', value);
}

export function asBoolean(value: GoValue): boolean {
  return typeof value === 'boolean' ? value : mismatch('bool', value);
}

/** Nil is a map without entries. */
export function asMap(value: GoValue): GoMap {
  if (value === null || value === undefined) return {};
  return isGoMap(value) ? value : mismatch('map[string]interface {}', value);
}

export function asList(value: GoValue, name: string): readonly GoValue[] {
  if (isGoList(value)) return value;
  return wrong(`error calling ${name}: cannot find ${name} on type ${typeName(value)}`);
}

/** Go counts bytes where JavaScript counts characters: the same in ASCII, which names are made of. */
export function asAscii(value: GoValue, name: string): string {
  const text = asText(value);
  return /^\p{ASCII}*$/u.test(text) ? text : needsServer(`${name} of text beyond ASCII`);
}

/** Checks how many arguments there are before they are used. */
export function counted(name: string, least: number, most: number, call: GoFunction): GoFunction {
  return (args) => {
    if (args.length >= least && args.length <= most) return call(args);
    return wrong(`wrong number of args for ${name}: want ${most === Infinity ? `at least ${least}` : most}, got ${args.length}`);
  };
}
