import { readPattern } from '../../manifests/json-schema/read-pattern.js';
import { sanitizeName } from '../sanitize-name.js';
import { asAscii, asInt, asText, counted, type GoFunction } from './arguments.js';
import { quoted } from './printf.js';
import { formatValue, isGoList, needsServer, wrong, type GoValue } from './values.js';

/** Functions of sprig about text (http://masterminds.github.io/sprig/strings.html), and those that Argo CD adds. */
export const textFunctions: Readonly<Record<string, GoFunction>> = {
  lower: ofText('lower', (text) => text.toLowerCase()),
  upper: ofText('upper', (text) => text.toUpperCase()),
  trim: ofText('trim', (text) => text.trim()),
  nospace: ofText('nospace', (text) => text.replaceAll(/\s/g, '')),
  title: counted('title', 1, 1, ([text]) => asAscii(text, 'title').replaceAll(/(?<![A-Za-z0-9_])[a-z]/g, (char) => char.toUpperCase())),
  untitle: counted('untitle', 1, 1, ([text]) => asAscii(text, 'untitle').replaceAll(/(?<![A-Za-z0-9_])[A-Z]/g, (char) => char.toLowerCase())),
  normalize: ofText('normalize', sanitizeName),
  toString: counted('toString', 1, 1, ([value]) => writtenAs(value)),
  quote: (args) => args.filter((value) => value !== null && value !== undefined).map((value) => quoted(writtenAs(value))).join(' '),
  squote: (args) => args.filter((value) => value !== null && value !== undefined).map((value) => `'${writtenAs(value)}'`).join(' '),
  cat: (args) => args.filter((value) => value !== null && value !== undefined).map(formatValue).join(' '),
  replace: counted('replace', 3, 3, ([from, to, text]) => asText(text).replaceAll(asText(from), () => asText(to))),
  contains: counted('contains', 2, 2, ([part, text]) => asText(text).includes(asText(part))),
  hasPrefix: counted('hasPrefix', 2, 2, ([part, text]) => asText(text).startsWith(asText(part))),
  hasSuffix: counted('hasSuffix', 2, 2, ([part, text]) => asText(text).endsWith(asText(part))),
  trimPrefix: counted('trimPrefix', 2, 2, ([part, text]) => withoutPrefix(asText(text), asText(part))),
  trimSuffix: counted('trimSuffix', 2, 2, ([part, text]) => withoutSuffix(asText(text), asText(part))),
  trimAll: counted('trimAll', 2, 2, ([chars, text]) => trimAll(asText(text), asText(chars))),
  repeat: counted('repeat', 2, 2, ([times, text]) => repeated(asText(text), asInt(times))),
  trunc: counted('trunc', 2, 2, ([length, text]) => truncated(asAscii(text, 'trunc'), asInt(length))),
  substr: counted('substr', 3, 3, ([start, end, text]) => substring(asAscii(text, 'substr'), asInt(start), asInt(end))),
  indent: counted('indent', 2, 2, ([spaces, text]) => indented(asText(text), asInt(spaces))),
  nindent: counted('nindent', 2, 2, ([spaces, text]) => `\n${indented(asText(text), asInt(spaces))}`),
  join: counted('join', 2, 2, ([separator, value]) => partsOf(value).join(asText(separator))),
  splitList: counted('splitList', 2, 2, ([separator, text]) => asText(text).split(asText(separator))),
  split: counted('split', 2, 2, ([separator, text]) => numberedParts(asText(text).split(asText(separator)))),
  splitn: counted('splitn', 3, 3, ([separator, most, text]) => numberedParts(splitAtMost(asText(text), asText(separator), asInt(most)))),
  regexMatch: counted('regexMatch', 2, 2, ([pattern, text]) => expression(asText(pattern), asText(text)).test(asText(text))),
  regexFind: counted('regexFind', 2, 2, ([pattern, text]) => expression(asText(pattern), asText(text)).exec(asText(text))?.[0] ?? ''),
  regexReplaceAll: counted('regexReplaceAll', 3, 3, ([pattern, text, to]) => replacedAll(asText(text), expression(asText(pattern), asText(text)), asText(to))),
  regexReplaceAllLiteral: counted('regexReplaceAllLiteral', 3, 3, ([pattern, text, to]) => asText(text).replace(global(expression(asText(pattern), asText(text))), () => asText(to))),
  fail: counted('fail', 1, 1, ([message]) => wrong(`error calling fail: ${asText(message)}`)),
};

function ofText(name: string, change: (text: string) => string): GoFunction {
  return counted(name, 1, 1, ([text]) => change(asText(text)));
}

/** sprig's `strval`: text as it is, everything else as `%v`. */
export function writtenAs(value: GoValue): string {
  return typeof value === 'string' ? value : formatValue(value);
}

/** A list as texts, nil left out; anything else is a list of one. */
function partsOf(value: GoValue): readonly string[] {
  if (value === null || value === undefined) return [];
  return isGoList(value) ? value.filter((item) => item !== null && item !== undefined).map(writtenAs) : [writtenAs(value)];
}

function numberedParts(parts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map((part, index) => [`_${index}`, part]));
}

function splitAtMost(text: string, separator: string, most: number): readonly string[] {
  const parts = text.split(separator);
  if (most === 0) return [];
  return most < 0 || parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
}

function withoutPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

function withoutSuffix(text: string, suffix: string): string {
  return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

function trimAll(text: string, chars: string): string {
  const set = new Set(chars);
  const all = Array.from(text);
  const start = all.findIndex((char) => !set.has(char));
  return start === -1 ? '' : all.slice(start, all.findLastIndex((char) => !set.has(char)) + 1).join('');
}

function repeated(text: string, times: number): string {
  if (times < 0) return wrong('error calling repeat: negative Repeat count');
  return text.length * times > 1_048_576 ? needsServer('repeat gives more than a megabyte') : text.repeat(times);
}

function truncated(text: string, length: number): string {
  if (length < 0) return text.length + length > 0 ? text.slice(length) : text;
  return text.slice(0, length);
}

function substring(text: string, start: number, end: number): string {
  const [from, to] = start < 0 ? [0, end] : [start, end < 0 || end > text.length ? text.length : end];
  return to < from || to > text.length ? wrong('error calling substr: slice bounds out of range') : text.slice(from, to);
}

function indented(text: string, spaces: number): string {
  if (spaces > 1000) return needsServer(`indent by ${spaces}`);
  const pad = repeated(' ', spaces);
  return pad + text.replaceAll('\n', `\n${pad}`);
}

const mostSteps = 1_000_000_000;

/**
 * Go's expressions take time linear in the text and JavaScript's may not: one that repeats a group, or a long text, is left to the server.
 */
function expression(pattern: string, text: string): RegExp {
  // Each of them may end at every place of the text, and a match may begin at each.
  const choices = pattern.match(/(?<!\()[*+?{]/g)?.length ?? 0;
  const isSlow = /\)[*+?{]/.test(pattern) || choices > 4 || text.length ** (choices + 1) > mostSteps;
  if (isSlow || pattern.length > 200 || text.length > 500) return needsServer('a regular expression of this form is not evaluated here');
  return readPattern(pattern) ?? needsServer('a regular expression that JavaScript reads in another way');
}

function global({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags}g`);
}

/** In Go, `$1x` is the group called `1x`: only what cannot be misread is done. */
function replacedAll(text: string, pattern: RegExp, to: string): string {
  if (/\$(?!\d(?!\w)|\{\d\})/.test(to)) return needsServer('a replacement of this form is not evaluated here');
  return text.replace(global(pattern), (...found: readonly unknown[]) => to.replaceAll(/\$(?:(\d)|\{(\d)\})/g, (_whole, plain: string | undefined, braced: string | undefined) => {
    const group = found[Number(plain ?? braced)];
    return typeof group === 'string' ? group : '';
  }));
}
