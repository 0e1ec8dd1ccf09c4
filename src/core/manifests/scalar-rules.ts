import type { Json } from '../json.js';
import { isNameOfLabels } from './names.js';
import type { ScalarCode } from './store.js';

/** What a scalar of a code must be, for people, and the test for it. */
interface ScalarRule {
  readonly expected: string;
  readonly fits: (value: Json) => boolean;
  /** What to do, where the form and not the type is wrong. */
  readonly hint?: string;
}

const isText = (value: Json): value is string => typeof value === 'string';
const isInteger = (value: Json): value is number => typeof value === 'number' && Number.isInteger(value);
const isPort = (value: Json): boolean => isInteger(value) && value >= 1 && value <= 65_535;

/** https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go */
const quantity = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
/** https://pkg.go.dev/time#ParseDuration; a bare number counts seconds for Argo CD. */
const duration = /^[+-]?(?:\d+|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const time = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const base64 = /^(?:[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*)$/;

/** Letters, digits and single dashes, with a letter: https://www.rfc-editor.org/rfc/rfc6335#section-5.1 */
function isPortName(value: string): boolean {
  return value.length <= 15 && isNameOfLabels(value, 'without dots') && /[a-z]/.test(value) && !value.includes('--');
}

function isBase64(value: string): boolean {
  return base64.test(value) && value.replace(/[\r\n]/g, '').length % 4 === 0;
}

/** The rule of each code. */
export const scalarRules: { readonly [C in ScalarCode]: ScalarRule } = {
  s: { expected: 'a string', fits: isText },
  i: { expected: 'an integer', fits: isInteger },
  i32: { expected: 'an integer of 32 bits', fits: (value) => isInteger(value) && value >= -2_147_483_648 && value <= 2_147_483_647 },
  f: { expected: 'a number', fits: (value) => typeof value === 'number' },
  b: { expected: 'true or false', fits: (value) => typeof value === 'boolean' },
  q: { expected: 'a quantity', fits: (value) => typeof value === 'number' || (isText(value) && quantity.test(value)), hint: 'for example 500m, 2, 128Mi or 1Gi' },
  x: { expected: 'an integer or a string', fits: (value) => isText(value) || isInteger(value) },
  t: { expected: 'a time', fits: (value) => isText(value) && time.test(value), hint: 'for example "2026-01-31T12:00:00Z"' },
  y: { expected: 'base64 text', fits: (value) => isText(value) && isBase64(value), hint: 'encode the value with base64, or use stringData for plain text' },
  d: { expected: 'a duration', fits: (value) => isText(value) && (value === '' || duration.test(value)), hint: 'for example 30s, 5m or 1h30m' },
  j: { expected: 'anything', fits: () => true },
  o: { expected: 'a mapping', fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  port: { expected: 'a port from 1 to 65535', fits: isPort },
  port0: { expected: 'a port from 1 to 65535', fits: (value) => value === 0 || isPort(value) },
  xport: { expected: 'a port from 1 to 65535, or the name of one', fits: (value) => (isText(value) ? isPortName(value) : isPort(value)), hint: 'a name has at most 15 lower-case letters, digits and dashes; a number stands without quotes' },
  pname: { expected: 'the name of a port', fits: (value) => isText(value) && (value === '' || isPortName(value)), hint: 'at most 15 lower-case letters, digits and single dashes, with at least one letter' },
  label: { expected: 'an RFC 1123 label', fits: (value) => isText(value) && value.length <= 63 && isNameOfLabels(value, 'without dots'), hint: 'at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit' },
};

/** Codes that any string of YAML fits by its type: a string that does not fit has the wrong form. */
export function isOfStringType(code: ScalarCode): boolean {
  return ['s', 'q', 'x', 't', 'y', 'd', 'xport', 'pname', 'label'].includes(code);
}
