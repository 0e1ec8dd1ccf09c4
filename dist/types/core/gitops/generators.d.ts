import { type Json, type JsonObject } from '../json.js';
import type { ExpansionContext, ParameterSet } from './expansion-context.js';
/** The kinds of generators in the order in which Argo CD goes through those of one entry. */
declare const kinds: readonly ['list', 'clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'matrix', 'merge', 'plugin'];
type Kind = (typeof kinds)[number];
/** The generators of one entry of `generators`: usually one. Throws TemplateFailure where there is none. */
export declare function kindsOf(entry: Json): readonly Kind[];
/**
 * The parameters of one generator, chosen by the selector of its entry. Throws TemplateFailure.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
export declare function generate(kind: Kind, entry: JsonObject, context: ExpansionContext): readonly ParameterSet[];
export {};
