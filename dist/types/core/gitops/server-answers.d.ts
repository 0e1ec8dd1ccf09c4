import type { JsonObject } from '../json.js';
/** The generators whose parameters a server can be asked for. */
export declare const askedKinds: readonly ['clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'plugin'];
export type AskedKind = (typeof askedKinds)[number];
/** Parameter sets, or Applications, that a server gave for a question; or why there are none. */
export type ServerAnswer = readonly JsonObject[] | {
    readonly unanswered: string;
};
/** What a server said, by `generatorKey` and `entryKey`. */
export type ServerAnswers = ReadonlyMap<string, ServerAnswer>;
/** Of the same generator in whatever set. All that select clusters choose from the same ones. */
export declare function generatorKey(kind: AskedKind, generator: JsonObject): string;
/** Of one entry of the `generators` of a set, as the set stands. */
export declare function entryKey(set: JsonObject, index: number): string;
