import { isJsonObject, type Json } from '../json.js';
import { compileGoTemplate, type GoTemplate, type MissingKey } from './go-template/evaluate.js';
import { formatValue, isGoList, isGoMap, sortedKeys, TemplateFailure, type GoMap, type GoValue } from './go-template/values.js';

/** Puts parameters into texts, in the language that an ApplicationSet has chosen. Throws TemplateFailure. */
export interface FieldRenderer {
  readonly goTemplate: boolean;
  /** One text. `strict` refuses keys that are missing whatever the set says. */
  readonly text: (template: string, parameters: GoMap, strict?: boolean) => string;
  /** Every text and key in a value. */
  readonly value: (value: Json, parameters: GoMap) => Json;
}

/** The renderer for `goTemplate` and `goTemplateOptions`. Templates are compiled once. */
export function createFieldRenderer({ goTemplate, options }: { readonly goTemplate: boolean; readonly options: readonly string[] }): FieldRenderer {
  const missingKey = goTemplate ? missingKeyOf(options) : 'default';
  const text = goTemplate ? createGoText(missingKey) : fastText;
  const value = (held: Json, parameters: GoMap): Json => {
    if (typeof held === 'string') return text(held, parameters);
    if (Array.isArray(held)) return (held as readonly Json[]).map((item) => value(item, parameters));
    if (!isJsonObject(held)) return held;
    return Object.fromEntries(Object.entries(held).flatMap(([key, item]) => (item === undefined ? [] : [[text(key, parameters), value(item, parameters)]])));
  };
  return { goTemplate, text, value };
}

function missingKeyOf(options: readonly string[]): MissingKey {
  let missingKey: MissingKey = 'default';
  for (const option of options) {
    const wanted = /^missingkey=(default|invalid|zero|error)$/.exec(option)?.[1];
    if (wanted === undefined) throw new TemplateFailure('wrong', `goTemplateOptions has ${JSON.stringify(option)}, which Go does not know`);
    missingKey = wanted === 'error' || wanted === 'zero' ? wanted : 'default';
  }
  return missingKey;
}

function createGoText(missingKey: MissingKey): FieldRenderer['text'] {
  const compiled = new Map<string, GoTemplate>();
  return (template, parameters, strict = false) => {
    if (!template.includes('{{')) return template;
    const chosen = strict ? 'error' : missingKey;
    const key = `${chosen} ${template}`;
    const known = compiled.get(key) ?? compileGoTemplate(template, { missingKey: chosen });
    compiled.set(key, known);
    return known(parameters);
  };
}

/**
 * The language without functions (https://github.com/valyala/fasttemplate): `{{ name }}` is the parameter of that name where there is one
 * and it is text; else it stays as it is.
 */
function fastText(template: string, parameters: GoMap): string {
  // A line must hold both, or the text is no template.
  if (!/\{\{.*\}\}/.test(template)) return template;
  let text = '';
  for (let at = 0; ;) {
    const open = template.indexOf('{{', at);
    if (open === -1) return text + template.slice(at);
    const close = template.indexOf('}}', open + 2);
    if (close === -1) throw new TemplateFailure('wrong', `invalid template: cannot find end tag }} in ${JSON.stringify(template)}`);
    const tag = template.slice(open + 2, close);
    const name = tag.trim();
    const value = name !== '' && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    text += template.slice(at, open) + (typeof value === 'string' ? value : `{{${tag}}}`);
    at = close + 2;
  }
}

/** Parameters with dots for their nesting, all as text: what selectors look at, and what the language without functions has of a file. */
export function flattened(parameters: GoMap): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  const visit = (value: GoValue, at: string): void => {
    if (isGoList(value)) for (const [index, item] of value.entries()) visit(item, at === '' ? String(index) : `${at}.${index}`);
    else if (isGoMap(value)) for (const key of sortedKeys(value)) visit(value[key], at === '' ? key : `${at}.${key}`);
    else flat[at] = formatValue(value);
  };
  visit(parameters, '');
  return flat;
}
