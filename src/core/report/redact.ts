import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** Takes the secrets out of a text. */
export type Redactor = (text: string) => string;

/** Secrets shorter than this are left alone: `***` for each `on` or `1` would hide the text, not the secret. */
export const shortestSecret = 4;
/** Lines of a secret shorter than this say nothing about it, such as `}` or `---`. */
const shortestLine = 8;
/** Words of a secret shorter than this may be anybody's. */
const shortestWord = 12;
/** Words of a secret that are none themselves: letters alone, and the origin of an address, which messages have to name. */
const sayingNothing = /^(?:\p{L}+|https?:\/\/[\w.-]+(?::\d+)?\/?)$/u;
const mask = '***';

interface Pattern {
  readonly text: string;
  /** Found within base64 of something longer: the characters next to it hold bits of the secret too. */
  readonly embedded: boolean;
}

/**
 * Replaces every secret by `***`: as it is, in base64 (both alphabets, also within the base64 of
 * something longer, such as `user:secret`), URL-encoded, JSON-escaped, HTML-escaped, in hexadecimal, each of its lines of at
 * least 8 characters, and each of its words of at least 12 that are not letters alone. Never less than that: were the beginning
 * of a secret replaced, whoever writes a text could ask for it character by character. So redact before a text is cut, or
 * cut it by `oneLine` or `beginning`, which leave no half of a word. Secrets shorter than 4 characters are ignored. Takes time
 * in proportion to the text. Redact before escaping for a medium: Markdown has more ways to escape than are known here.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const index = indexPatterns(secrets.flatMap(patternsOf));
  if (index.size === 0) return (text) => text;
  const starts = new Starts(index.keys());
  return (text) => {
    const parts: string[] = [];
    let kept = 0;
    for (let at = starts.next(text, 0); at >= 0; at = starts.next(text, at + 1)) {
      const candidates = index.get(text.slice(at, at + shortestSecret));
      if (candidates === undefined) continue;
      const found = candidates.find((pattern) => text.startsWith(pattern.text, at));
      if (found === undefined) continue;
      const [start, end] = found.embedded ? widen(text, Math.max(kept, at - 1), at, at + found.text.length) : [at, at + found.text.length];
      parts.push(text.slice(kept, start), mask);
      kept = end;
      at = end - 1;
    }
    return kept === 0 ? text : parts.join('') + text.slice(kept);
  };
}

/** Where a text may have one of some beginnings, each of four characters; most places of a text are told not to at a glance. */
class Starts {
  /** By the last four characters, each moved four bits to the left by the next. */
  readonly #marked = new Uint8Array(65_536);

  constructor(starts: Iterable<string>) {
    for (const start of starts) {
      let mixed = 0;
      for (let at = 0; at < shortestSecret; at += 1) mixed = mix(mixed, start.charCodeAt(at));
      this.#marked[mixed] = 1;
    }
  }

  /** The first such place from `from` on; -1 where there is none. */
  next(text: string, from: number): number {
    let mixed = 0;
    const enough = from + shortestSecret - 1;
    for (let at = from; at < text.length; at += 1) {
      mixed = mix(mixed, text.charCodeAt(at));
      if (at >= enough && this.#marked[mixed] === 1) return at - shortestSecret + 1;
    }
    return -1;
  }
}

function mix(mixed: number, code: number): number {
  return ((mixed << 4) ^ code) & 0xffff;
}

/** The same value with every text in it redacted: keys, strings, and numbers that are or hold a secret. */
export function redactJson(value: Json, redact: Redactor): Json {
  if (typeof value === 'string') return redact(value);
  if (typeof value === 'number') {
    const redacted = redact(String(value));
    return redacted === String(value) ? value : redacted;
  }
  if (isJsonObject(value)) return redactJsonObject(value, redact);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => redactJson(item, redact));
  return value;
}

/** `redactJson` for an object. */
export function redactJsonObject(value: JsonObject, redact: Redactor): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), item === undefined ? undefined : redactJson(item, redact)]),
  );
}

/** Patterns by their first four characters, the longest first, so that `***` takes as much as it can. */
function indexPatterns(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  const seen = new Set<string>();
  for (const pattern of patterns.toSorted((one, other) => other.text.length - one.text.length)) {
    if (pattern.text.length < shortestSecret || seen.has(pattern.text)) continue;
    seen.add(pattern.text);
    const start = pattern.text.slice(0, shortestSecret);
    const same = index.get(start);
    if (same === undefined) index.set(start, [pattern]);
    else same.push(pattern);
  }
  return index;
}

function widen(text: string, from: number, start: number, end: number): readonly [number, number] {
  const before = from < start && /[\w+/-]/.test(text.charAt(start - 1)) ? start - 1 : start;
  const after = /^[\w+/-]?={0,2}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return [before, end + after];
}

function patternsOf(secret: string): readonly Pattern[] {
  const whole = secret.trim();
  if (whole.length < shortestSecret) return [];
  const lines = whole
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line));
  const words = lines.flatMap((line) => line.split(/\s+/)).filter((word) => word.length >= shortestWord && !sayingNothing.test(word));
  // Texts of others are made one line before they are shown.
  const values = [...new Set([secret, whole, whole.replace(/\s+/g, ' '), ...lines, ...words])];
  const literal = values.flatMap((value) => [value, ...jsonForms(value), ...urlForms(value), ...htmlForms(value), ...hexForms(value)]);
  return [...literal.map((text) => ({ text, embedded: false })), ...values.flatMap(base64Forms)];
}

/** As JSON writers differ: with `/` escaped, with HTML's characters escaped (Go), in ASCII only (Python). */
function jsonForms(value: string): readonly string[] {
  const plain = JSON.stringify(value).slice(1, -1);
  const forms = [plain, plain.replace(/[<>&\u2028\u2029]/g, unicode)].flatMap((form) => [form, form.replace(/[\u007F-\uFFFF]/g, unicode)]);
  return [...forms, ...forms.map((form) => form.replaceAll('/', '\\/')), ...forms.map((form) => JSON.stringify(form).slice(1, -1))];
}

/** As URL encoders differ: strict, as a form, in user information, and with small hexadecimal digits. */
function urlForms(value: string): readonly string[] {
  const wellFormed = value.replace(/\p{Cs}/gu, '\uFFFD');
  const component = encodeURIComponent(wellFormed);
  const strict = component.replace(/[!'()*]/g, percent);
  const everything = strict.replace(/[._~-]/g, percent);
  const field = everything.replaceAll('%20', '+').replace(/%2[ADE]|%5F/g, (code) => decodeURIComponent(code));
  const forms = [component, strict, everything, field, field.replaceAll('%7E', '~'), encodeURI(wellFormed), ...userInformation(component)];
  return [...forms, ...forms.map((form) => form.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()))];
}

/** What the URL standard leaves as it is in `user:password@`, `%` too where it is set by itself (https://url.spec.whatwg.org/#userinfo-percent-encode-set). */
function userInformation(component: string): readonly string[] {
  const form = component.replace(/%2[46BC]/g, (code) => decodeURIComponent(code));
  const quoted = form.replaceAll("'", '%27');
  return [form, quoted, form.replaceAll('%25', '%'), quoted.replaceAll('%25', '%')];
}

/** As HTML and XML writers differ in quotes: left alone, by name (also XML's), by number as Go, Python and PHP do; with what Go's templates escape besides. */
function htmlForms(value: string): readonly string[] {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const forms = ['"', '&quot;', '&#34;', '&#x22;'].flatMap((quote) =>
    ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].map((apostrophe) => text.replaceAll('"', quote).replaceAll("'", apostrophe)));
  return [...new Set([...forms, ...forms.map((form) => form.replaceAll('/', '&#x2F;')), ...forms.map((form) => form.replaceAll('+', '&#43;'))])];
}

/** As `xxd -p` and hash-like dumps write bytes, in small and in capital letters. */
function hexForms(value: string): readonly string[] {
  const form = Array.from(new TextEncoder().encode(value), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [form, form.toUpperCase()];
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Base64 of the value alone, and what is certain of it when one or two bytes (modulo 3) stand before it. */
function base64Forms(value: string): readonly Pattern[] {
  const bytes = new TextEncoder().encode(value);
  const alone = base64(bytes);
  const patterns = [alone, alone.replace(/=+$/, '')].map((text) => ({ text, embedded: false }));
  for (const before of [0, 1, 2]) {
    const shifted = new Uint8Array(before + bytes.length);
    shifted.set(bytes, before);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((shifted.length * 8) / 6);
    patterns.push({ text: base64(shifted).slice(first, last), embedded: true });
  }
  return patterns.flatMap(({ text, embedded }) =>
    [text, text.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(text)].map((form) => ({ text: form, embedded })),
  );
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
