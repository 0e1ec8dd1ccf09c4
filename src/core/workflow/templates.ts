import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { oneLine } from '../one-line.js';

/** A place in a text that a value is put into. */
export interface TemplateReference {
  readonly path: readonly string[];
  /** `{{a.b}}` or `${a.b}`. */
  readonly form: 'mustache' | 'dollar';
  /** Index in the source where the braces (or the dollar sign) begin. */
  readonly offset: number;
  /** The reference as written, braces included. */
  readonly text: string;
}

/** Gives the value of a reference, or undefined when there is none. */
export type ResolveReference = (reference: TemplateReference) => Json | undefined;

/** A rendered value, or the references without a value; `message` is one line for people. */
export type Rendered =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly missing: readonly TemplateReference[]; readonly message: string };

export interface Template {
  readonly source: string;
  readonly references: readonly TemplateReference[];
  /**
   * Puts the values in. When the whole source is one reference the value keeps its type; otherwise
   * the values are joined as text, objects and lists as JSON. What is put in is never read as a template.
   */
  render(resolve: ResolveReference): Rendered;
}

/** A template, or why the text is none; `offset` is an index in the source. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Rendered text above this many characters is refused: a short template can repeat a long value. */
const longestRendered = 1_000_000;

const name = String.raw`[A-Za-z_][\w-]*(?:\.[\w-]+)*`;
/** What can begin a template or an escape; everything between two of these is plain text. */
const opening = /\\(?:\{\{|\$\{)|\$?\{\{|\$\{/g;
const mustache = new RegExp(String.raw`\{\{\s*(${name})\s*\}\}`, 'y');
const dollar = new RegExp(String.raw`\$\{[ \t]*(${name})[ \t]*\}`, 'y');
const namespace = /\$\{[ \t]*(?:inputs|outputs|metadata|env)\./y;

/**
 * Reads `{{name}}`, `{{ a.b }}` and `${namespace.name}`. A backslash before `{{` or `${` keeps them as
 * text. Other dollar signs and braces are text too, as in `$(date)`, `${VAR:-x}` and `{"a": 1}`, while
 * `{{` that is not a template and GitHub's `${{ x }}` are errors: they would reach the server unexpanded.
 */
export function parseTemplate(source: string): ParsedTemplate {
  const parts: (string | TemplateReference)[] = [];
  let position = 0;
  for (;;) {
    opening.lastIndex = position;
    const found = opening.exec(source);
    if (found === null) break;
    parts.push(source.slice(position, found.index));
    const read = readOpening(source, found[0], found.index);
    if ('message' in read) return { ok: false, ...read };
    parts.push(read.part);
    position = read.end;
  }
  parts.push(source.slice(position));
  return { ok: true, template: templateOf(source, parts.filter((part) => part !== '')) };
}

type Read =
  | { readonly part: string | TemplateReference; readonly end: number }
  | { readonly message: string; readonly offset: number };

function readOpening(source: string, open: string, offset: number): Read {
  if (open.startsWith('\\')) return { part: open.slice(1), end: offset + open.length };
  if (open === '${{') {
    return { message: `GitHub's \`${excerpt(source, offset)}\` is not expanded in a workflow file of OSOP; write {{name}} and give the name in \`variables\``, offset };
  }
  const form = open === '{{' ? 'mustache' : 'dollar';
  const pattern = form === 'mustache' ? mustache : dollar;
  pattern.lastIndex = offset;
  const [text, path] = pattern.exec(source) ?? [];
  if (text !== undefined && path !== undefined) {
    return { part: { path: path.split('.'), form, offset, text }, end: offset + text.length };
  }
  if (form === 'mustache') return { message: mustacheProblem(source, offset), offset };
  namespace.lastIndex = offset;
  if (namespace.test(source)) {
    return { message: `\`${excerpt(source, offset)}\` is not of the form \${namespace.name}; write \\\${ for the plain text`, offset };
  }
  return { part: open, end: offset + open.length };
}

function mustacheProblem(source: string, offset: number): string {
  const close = source.indexOf('}}', offset);
  if (close === -1) return '`{{` is not closed by `}}`; write \\{{ for the plain text';
  return `\`${excerpt(source, offset)}\` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text`;
}

function excerpt(source: string, offset: number): string {
  const close = source.slice(offset, offset + 80).search(/\}\}?|[\r\n]/);
  const length = close === -1 ? 40 : close + (source.startsWith('}}', offset + close) ? 2 : 1);
  return oneLine(source.slice(offset, offset + length), 300);
}

function templateOf(source: string, parts: readonly (string | TemplateReference)[]): Template {
  const references = parts.filter((part) => typeof part !== 'string');
  return {
    source,
    references,
    render(resolve) {
      const missing: TemplateReference[] = [];
      const values = parts.map((part) => {
        if (typeof part === 'string') return part;
        const value = resolve(part);
        if (value === undefined) missing.push(part);
        return value;
      });
      if (missing.length > 0) return { ok: false, missing, message: missingMessage(missing) };
      const [only] = values;
      if (only !== undefined && values.length === 1) return { ok: true, value: only };
      return joined(values);
    },
  };
}

function joined(values: readonly (Json | undefined)[]): Rendered {
  const texts = new Map<Json | undefined, string>();
  const pieces: string[] = [];
  let length = 0;
  for (const value of values) {
    const text = texts.get(value) ?? (typeof value === 'string' ? value : JSON.stringify(value ?? null));
    texts.set(value, text);
    length += text.length;
    if (length > longestRendered) {
      return { ok: false, missing: [], message: `the text becomes longer than ${longestRendered} characters once its values are put in` };
    }
    pieces.push(text);
  }
  return { ok: true, value: pieces.join('') };
}

function missingMessage(missing: readonly TemplateReference[]): string {
  const texts = [...new Set(missing.map((reference) => oneLine(reference.text, 80)))];
  const more = texts.length > 5 ? ` and ${texts.length - 5} more` : '';
  return `${texts.slice(0, 5).join(', ')}${more} ${texts.length === 1 ? 'has' : 'have'} no value`;
}

/** A string of a JSON value that holds a template, or is wrong as one; `pointer` is its JSON pointer. */
export type FoundTemplate = { readonly pointer: string } & ParsedTemplate;

/** Every template in a JSON value. Strings without a reference are left out; keys are no templates. */
export function templatesIn(value: Json, pointer: string): readonly FoundTemplate[] {
  if (typeof value === 'string') {
    const parsed = parseTemplate(value);
    return parsed.ok && parsed.template.references.length === 0 ? [] : [{ pointer, ...parsed }];
  }
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item, index) => templatesIn(item, `${pointer}/${index}`));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : templatesIn(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

/** Renders every string in a JSON value; keys stay as they are. All missing references are listed at once. */
export function renderJson(value: Json, resolve: ResolveReference): Rendered {
  if (typeof value === 'string') {
    const parsed = parseTemplate(value);
    return parsed.ok ? parsed.template.render(resolve) : { ok: false, missing: [], message: parsed.message };
  }
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => renderJson(item, resolve));
    return failureOf(items) ?? { ok: true, value: items.flatMap((item) => (item.ok ? [item.value] : [])) };
  }
  if (!isJsonObject(value)) return { ok: true, value };
  const entries = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [[key, renderJson(item, resolve)] as const]);
  // fromEntries defines own properties, so a key `__proto__` stays a key.
  return failureOf(entries.map(([, item]) => item))
    ?? { ok: true, value: Object.fromEntries(entries.flatMap(([key, item]) => (item.ok ? [[key, item.value]] : []))) };
}

function failureOf(results: readonly Rendered[]): Rendered | undefined {
  const failures = results.flatMap((result) => (result.ok ? [] : [result]));
  if (failures.length === 0) return undefined;
  const missing = failures.flatMap((failure) => failure.missing);
  const other = failures.find((failure) => failure.missing.length === 0);
  return { ok: false, missing, message: other?.message ?? missingMessage(missing) };
}
