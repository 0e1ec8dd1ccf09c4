import { plainScalar } from './scalars.js';

/** How a scalar stands in the text around it. */
export interface ScalarStyle {
  /** The quotes to keep, or `plain`: then quotes are used only where the text needs them. */
  readonly quotes: 'plain' | 'single' | 'double';
}

/**
 * The YAML for a string, on one line, which every reader takes for that string: YAML 1.1 and 1.2, go-yaml and JSON
 * in YAML. Anything that one of them takes for a number, boolean, null, time or merge key is quoted.
 */
export function writeScalar(value: string, { quotes }: ScalarStyle): string {
  if (quotes === 'plain' && isPlain(value)) return value;
  return quotes === 'single' && !needsEscapes(value) ? `'${value.replaceAll('\'', '\'\'')}'` : doubleQuoted(value);
}

/** Narrower than YAML: no spaces and no indicators, so that it means the same in block and flow collections. */
const plainText = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+=-]*$/;

function isPlain(value: string): boolean {
  return plainText.test(value) && !value.endsWith(':') && !looksTyped(value);
}

// The types of https://yaml.org/type/ (YAML 1.1) and of https://yaml.org/spec/1.2.2/#103-core-schema, and go-yaml's notion of them.
const typed = [
  /^[-+]?[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?$/,
  /^[-+]?\.[0-9_]*([eE][-+]?[0-9]+)?$/,
  // Some readers of YAML 1.1 take an exponent alone for a number.
  /^[-+]?[eE][-+]?[0-9]+$/,
  /^[-+]?0([xX][0-9a-fA-F_]*|[bB][01_]*|[oO][0-7_]*)$/,
  /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/,
  /^[-+]?\.(inf|nan)$/i,
  /^(true|false|yes|no|on|off|y|n|t|f|null|nil|~)$/i,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t].*)?$/,
  /^(=|<<|\.\.\.|---)$/,
];

function looksTyped(value: string): boolean {
  return typed.some((pattern) => pattern.test(value)) || typeof plainScalar(value, 'core') !== 'string' || typeof plainScalar(value, 'kubernetes') !== 'string';
}

function needsEscapes(value: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u.test(value);
}

function doubleQuoted(value: string): string {
  // JSON leaves these as they are; YAML takes some of them for line breaks or refuses them.
  const escaped = JSON.stringify(value).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  return escaped;
}
