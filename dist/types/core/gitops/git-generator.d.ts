import { type JsonObject } from '../json.js';
import { type GoMap } from './go-template/values.js';
import type { ExpansionContext, ParameterSet } from './expansion-context.js';
/**
 * The parameters of a git generator over the checkout.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
 */
export declare function generateFromGit(generator: JsonObject, context: ExpansionContext): readonly ParameterSet[];
/** The `values` of a generator, with its own parameters put in. They see those parameters and not each other. */
export declare function templatedValues({ values }: JsonObject, parameters: GoMap, { renderer }: Pick<ExpansionContext, 'renderer'>): GoMap;
