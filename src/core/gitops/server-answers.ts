import type { JsonObject } from '../json.js';

/** The generators whose parameters a server can be asked for. */
export const askedKinds = ['clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'plugin'] as const;
export type AskedKind = (typeof askedKinds)[number];

/** Parameter sets, or Applications, that a server gave for a question; or why there are none. */
export type ServerAnswer = readonly JsonObject[] | { readonly unanswered: string };

/** What a server said, by `generatorKey` and `entryKey`. */
export type ServerAnswers = ReadonlyMap<string, ServerAnswer>;

/** Of the same generator in whatever set. All that select clusters choose from the same ones. */
export function generatorKey(kind: AskedKind, generator: JsonObject): string {
  if (kind === 'clusters') return 'clusters';
  const { values: _values, template: _template, ...rest } = generator;
  return JSON.stringify([kind, rest]);
}

/** Of one entry of the `generators` of a set, as the set stands. */
export function entryKey(set: JsonObject, index: number): string {
  return JSON.stringify([index, set]);
}
