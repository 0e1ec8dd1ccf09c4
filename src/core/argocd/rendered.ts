import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** What an application is made of at a commit: the objects that Argo CD renders, in any order. */
export interface Rendered {
  readonly revision: string;
  readonly objects: readonly JsonObject[];
}

/**
 * Whether two commits are the same for an application. `masked` where all that can be seen is the same, but there are Secrets,
 * whose values Argo CD shows to nobody. Labels and annotations that name the commit itself, as `$ARGOCD_APP_REVISION` puts it
 * there, differ between any two commits and do not count; an image that is named so does.
 */
export function compareRendered(one: Rendered, other: Rendered): 'same' | 'changed' | 'masked' {
  const [texts, others] = [textsOf(one), textsOf(other)];
  if (texts.length !== others.length || texts.some((text, index) => text !== others[index])) return 'changed';
  return one.objects.some(hasMaskedValues) ? 'masked' : 'same';
}

function hasMaskedValues({ apiVersion, kind, data, stringData }: JsonObject): boolean {
  return apiVersion === 'v1' && kind === 'Secret' && [data, stringData].some((values) => isJsonObject(values) && Object.keys(values).length > 0);
}

function textsOf({ objects, revision }: Rendered): readonly string[] {
  return objects.map((object) => JSON.stringify(settled(object, revision.toLowerCase()))).toSorted();
}

/** With sorted keys, and without the commit's name in labels and annotations. */
function settled(value: Json | undefined, revision: string, isNote = false): Json {
  if (typeof value === 'string') return isNote ? unnamed(value, revision) : value;
  if (isList(value)) return value.map((item) => settled(item, revision));
  if (!isJsonObject(value)) return value ?? null;
  const notes = (key: string): boolean => isNote || key === 'labels' || key === 'annotations';
  return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, settled(value[key], revision, notes(key))]));
}

/** Argo CD gives the whole name, and its first 7 and 8 characters. */
function unnamed(text: string, revision: string): string {
  return [revision, revision.slice(0, 8), revision.slice(0, 7)].reduce((left, name) => (name === '' ? left : left.replaceAll(name, '<revision>')), text);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
