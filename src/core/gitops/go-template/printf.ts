import { formatFloat, formatValue, needsServer, typeName, type GoValue } from './values.js';

const verbs = /%(?:%|([-+0 #]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

/** Go's `fmt.Sprintf` with the verbs `v`, `s`, `d`, `q` and `t`. What Go would complain of in the text itself needs the server. */
export function printFormatted(format: string, args: readonly GoValue[]): string {
  let used = 0;
  const text = format.replace(verbs, (whole, flags: string | undefined, width: string | undefined, precision: string | undefined, verb: string | undefined) => {
    if (whole === '%%') return '%';
    if (used >= args.length) return `%!${verb ?? ''}(MISSING)`;
    const value = args[used++];
    if (flags !== '' && flags !== '-' && flags !== '0') return needsServer(`printf with ${whole}`);
    const written = cut(written_(verb ?? '', value), precision, verb);
    return padded(written, { flags, width: Number(width ?? 0), verb: verb ?? '' });
  });
  if (/%(?![^]*)/.test(text) && format.endsWith('%')) return needsServer('printf with a single % at the end');
  if (used === args.length) return text;
  return `${text}%!(EXTRA ${args.slice(used).map((value) => `${typeName(value)}=${formatValue(value)}`).join(', ')})`;
}

function written_(verb: string, value: GoValue): string {
  if (verb === 'v') return value === undefined || value === null ? '<nil>' : formatValue(value);
  if (verb === 's' && typeof value === 'string') return value;
  if (verb === 'q' && typeof value === 'string') return quoted(value);
  if (verb === 'd' && typeof value === 'bigint') return String(value);
  if (verb === 't' && typeof value === 'boolean') return String(value);
  if (value === undefined || value === null) return `%!${verb}(<nil>)`;
  if (typeof value === 'object' || !'sdqt'.includes(verb)) return needsServer(`printf with %${verb} of ${typeName(value)}`);
  return `%!${verb}(${typeName(value)}=${typeof value === 'number' ? formatFloat(value) : String(value)})`;
}

function cut(text: string, precision: string | undefined, verb: string | undefined): string {
  if (precision === undefined) return text;
  return verb === 's' ? Array.from(text).slice(0, Number(precision)).join('') : needsServer(`printf with a precision and %${verb ?? ''}`);
}

function padded(text: string, { flags, width, verb }: { readonly flags: string | undefined; readonly width: number; readonly verb: string }): string {
  const missing = Math.min(1000, width) - Array.from(text).length;
  if (missing <= 0) return text;
  if (flags === '-') return text + ' '.repeat(missing);
  if (flags !== '0') return ' '.repeat(missing) + text;
  if (verb !== 'd') return needsServer(`printf with a zero before %${verb}`);
  return text.startsWith('-') ? `-${'0'.repeat(missing)}${text.slice(1)}` : '0'.repeat(missing) + text;
}

/** Text as Go's `%q` writes it. */
export function quoted(text: string): string {
  if (/[^\p{L}\p{M}\p{N}\p{P}\p{S} \n\t\r]/u.test(text)) return needsServer('quote of text with characters that are not printed');
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r')}"`;
}
