import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
import { parseBlockYaml, splitDocuments, unusual } from '../yaml/block-yaml.js';
import { readYaml } from '../yaml/read-yaml.js';

/** In characters. Nobody writes parameters, kustomizations or Applications of this size. */
export const maxLength = 1_048_576;

/** The documents of a YAML or JSON text; undefined where it cannot be read. The fast parser reads what is ordinary. */
export function valuesOf(text: string, file: string): readonly Json[] | undefined {
  if (text.length > maxLength) return undefined;
  const fast = splitDocuments(text)?.map(({ start, end }) => parseBlockYaml(text, start, end));
  const ordinary = fast?.flatMap((value) => (value === unusual ? [] : [value]));
  if (ordinary !== undefined && ordinary.length === fast?.length) return ordinary;
  const { documents, problems } = readYaml(text, file, { scalars: 'kubernetes', maxLength });
  return problems.some(({ severity }) => severity === 'error') ? undefined : documents.map(({ value }) => value);
}

/** Why `valuesOf` has none of a text, and where. */
export function whyUnreadable(text: string, file: string): Problem | undefined {
  return readYaml(text, file, { scalars: 'kubernetes', maxLength }).problems.find(({ severity }) => severity === 'error');
}

/** The first document; null for an empty text. */
export function firstValueOf(text: string, file: string): Json | undefined {
  const values = valuesOf(text, file);
  return values === undefined ? undefined : (values.find((value) => value !== null) ?? null);
}
