import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { formatValue, isGoMap, sortedKeys, TemplateFailure, type GoMap, type GoValue } from './go-template/values.js';
import type { ExpansionContext, ParameterSet } from './expansion-context.js';
import { generateFromGit, templatedValues } from './git-generator.js';
import { generateFromGiven } from './given-parameters.js';
import { listOf, textOf } from './git-tree.js';
import { readLabelSelector } from './label-selector.js';
import { valuesOf } from './read-values.js';
import { flattened, type FieldRenderer } from './render-fields.js';

/** The kinds of generators in the order in which Argo CD goes through those of one entry. */
const kinds = ['list', 'clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'matrix', 'merge', 'plugin'] as const;
type Kind = (typeof kinds)[number];

/** The generators of one entry of `generators`: usually one. Throws TemplateFailure where there is none. */
export function kindsOf(entry: Json): readonly Kind[] {
  const found = kinds.filter((kind) => isJsonObject(entry) && entry[kind] !== undefined && entry[kind] !== null);
  if (found.length > 0) return found;
  throw new TemplateFailure('wrong', 'an entry of generators has no generator that is known');
}

/**
 * The parameters of one generator, chosen by the selector of its entry. Throws TemplateFailure.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
export function generate(kind: Kind, entry: JsonObject, context: ExpansionContext): readonly ParameterSet[] {
  const chosen = readLabelSelector(entry['selector']);
  if (typeof chosen !== 'function') throw new TemplateFailure('wrong', `error parsing label selector: ${chosen.wrong}`);
  const generator = isJsonObject(entry[kind]) ? entry[kind] : {};
  const sets = handlers[kind](generator, context);
  return entry['selector'] === undefined || entry['selector'] === null ? sets : sets.filter(({ parameters }) => chosen(flattened(parameters)));
}

type Handler = (generator: JsonObject, context: ExpansionContext) => readonly ParameterSet[];

const handlers: { readonly [K in Kind]: Handler } = {
  list: generateFromList,
  git: generateFromGit,
  matrix: generateMatrix,
  merge: generateMerge,
  clusters: fromGiven('clusters'),
  scmProvider: fromGiven('scmProvider'),
  clusterDecisionResource: fromGiven('clusterDecisionResource'),
  pullRequest: fromGiven('pullRequest'),
  plugin: fromGiven('plugin'),
};

function fromGiven(kind: Exclude<Kind, 'list' | 'git' | 'matrix' | 'merge'>): Handler {
  return (generator, context) => generateFromGiven(kind, generator, context)
    .map((parameters) => ({ parameters: { ...parameters, ...templatedValues(generator, parameters, context) }, from: [] }));
}

function generateFromList(generator: JsonObject, { renderer: { goTemplate } }: ExpansionContext): readonly ParameterSet[] {
  const elements = listOf(generator['elements']).map((element) => {
    if (!isJsonObject(element)) throw new TemplateFailure('wrong', 'an element of the list generator is no mapping');
    return goTemplate ? element : flatElement(element);
  });
  return [...elements, ...elementsIn(textOf(generator['elementsYaml']))].map((parameters) => ({ parameters, from: [] }));
}

/** Without Go templates an element holds text, and texts below `values`. */
function flatElement(element: JsonObject): GoMap {
  return Object.fromEntries(Object.entries(element).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (key === 'values' && isJsonObject(value)) return Object.entries(value).map(([name, text]) => [`values.${name}`, onlyText(name, text)]);
    return [[key, onlyText(key, value)]];
  }));
}

function onlyText(key: string, value: Json | undefined): string {
  if (typeof value === 'string') return value;
  throw new TemplateFailure('wrong', `the list generator has ${key}, which is no text: put it in quotes, or set goTemplate: true`);
}

function elementsIn(text: string): readonly GoMap[] {
  if (text === '') return [];
  const [value, ...more] = valuesOf(text, 'elementsYaml') ?? [];
  const elements = value === null && more.length === 0 ? [] : value;
  if (Array.isArray(elements) && (elements as readonly Json[]).every(isJsonObject)) return elements as readonly GoMap[];
  throw new TemplateFailure('wrong', 'elementsYaml of the list generator holds no list of mappings');
}

/** A generator within another one: exactly one kind an entry. */
function generateNested(entry: Json, context: ExpansionContext): readonly ParameterSet[] {
  const [kind, ...more] = kindsOf(entry);
  if (more.length > 0) throw new TemplateFailure('wrong', `an entry of a combining generator has several generators: ${[kind, ...more].join(', ')}`);
  return kind === undefined || !isJsonObject(entry) ? [] : generate(kind, entry, context);
}

function generateMatrix(generator: JsonObject, context: ExpansionContext): readonly ParameterSet[] {
  const [first, second, ...more] = listOf(generator['generators']);
  if (first === undefined || second === undefined || more.length > 0) throw new TemplateFailure('wrong', 'the matrix generator takes exactly two generators');
  return generateNested(first, context).flatMap((outer) => {
    const interpolated = Object.keys(outer.parameters).length === 0 ? second : interpolate(second, outer.parameters, context.renderer);
    return generateNested(interpolated, context).map((inner) => ({
      parameters: context.renderer.goTemplate ? mergeDeep(inner.parameters, outer.parameters) : combine(outer.parameters, inner.parameters),
      from: [...outer.from, ...inner.from],
    }));
  });
}

/** Kinds whose `values` may name parameters of their own, which are not known yet: what is missing is left for them. */
const withOwnValues = new Set<string>(['clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'plugin']);

/** Puts the parameters of the first generator of a matrix into the second one. */
function interpolate(entry: Json, parameters: GoMap, renderer: FieldRenderer): Json {
  if (!isJsonObject(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).flatMap(([key, held]): readonly (readonly [string, Json])[] => {
    if (held === undefined) return [];
    if (!withOwnValues.has(key) || !isJsonObject(held)) return [[key, renderer.value(held, parameters)]];
    const { values, ...rest } = held;
    const own = isJsonObject(values) ? { values: Object.fromEntries(Object.entries(values).map(([name, text]) => [name, deferred(textOf(text), parameters, renderer)])) } : {};
    return [[key, { ...(renderer.value(rest, parameters) as JsonObject), ...own }]];
  }));
}

function deferred(text: string, parameters: GoMap, renderer: FieldRenderer): string {
  try {
    return renderer.text(text, parameters, true);
  } catch (error) {
    if (error instanceof TemplateFailure && /has no entry for key|no entry for key|can't evaluate field/.test(error.message)) return text;
    throw error;
  }
}

/** Without Go templates all parameters are texts, and a key of both must have the same one. */
function combine(outer: GoMap, inner: GoMap): GoMap {
  const texts = Object.fromEntries(Object.entries(outer).map(([key, value]) => [key, formatValue(value)]));
  for (const [key, value] of Object.entries(inner)) {
    const text = formatValue(value);
    if (Object.hasOwn(texts, key) && texts[key] !== text) throw new TemplateFailure('wrong', `found duplicate key ${key} with different value, a: ${texts[key] ?? ''} ,b: ${text}`);
    texts[key] = text;
  }
  return texts;
}

/** What stands in `over` wins; mappings of both are merged. */
function mergeDeep(base: GoMap, over: GoMap): GoMap {
  const merged: Record<string, GoValue> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : undefined;
    merged[key] = isGoMap(value) && isGoMap(below) ? mergeDeep(below, value) : value;
  }
  return merged;
}

function generateMerge(generator: JsonObject, context: ExpansionContext): readonly ParameterSet[] {
  const entries = listOf(generator['generators']);
  if (entries.length < 2) throw new TemplateFailure('wrong', 'the merge generator takes two generators or more');
  const keys = [...new Set(listOf(generator['mergeKeys']).filter((key) => typeof key === 'string'))].toSorted();
  if (keys.length === 0) throw new TemplateFailure('wrong', 'the merge generator has no mergeKeys');
  const [base = new Map<string, ParameterSet>(), ...others] = entries.map((entry) => byKeys(generateNested(entry, context), keys));
  const merged = new Map(base);
  for (const other of others) {
    for (const [key, set] of merged) {
      const over = other.get(key);
      if (over === undefined) continue;
      const parameters = context.renderer.goTemplate ? mergeDeep(set.parameters, over.parameters) : { ...set.parameters, ...over.parameters };
      merged.set(key, { parameters, from: [...set.from, ...over.from] });
    }
  }
  return [...merged.values()];
}

function byKeys(sets: readonly ParameterSet[], keys: readonly string[]): Map<string, ParameterSet> {
  const found = new Map<string, ParameterSet>();
  for (const set of sets) {
    const key = keyText(Object.fromEntries(keys.map((name) => [name, Object.hasOwn(set.parameters, name) ? set.parameters[name] : null])));
    if (found.has(key)) throw new TemplateFailure('wrong', `the parameters from a generator were not unique by the given mergeKeys; duplicate key was ${key}`);
    found.set(key, set);
  }
  return found;
}

function keyText(value: GoValue): string {
  return JSON.stringify(value, (_key, held: GoValue) => {
    if (typeof held === 'bigint') return Number(held);
    return isGoMap(held) ? Object.fromEntries(sortedKeys(held).map((key) => [key, held[key]])) : held;
  });
}
