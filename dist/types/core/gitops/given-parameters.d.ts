import type { JsonObject } from '../json.js';
import type { ExpansionContext } from './expansion-context.js';
import { type GoMap } from './go-template/values.js';
import { type AskedKind, type ServerAnswers } from './server-answers.js';
type GivenKind = Exclude<AskedKind, 'git'>;
/** The parameters that the inputs give for a generator, or a server. Throws TemplateFailure where neither does. */
export declare function generateFromGiven(kind: GivenKind, generator: JsonObject, { given, answers, set, renderer: { goTemplate } }: ExpansionContext): readonly GoMap[];
/** What a server said. Throws TemplateFailure where it said nothing, with its reason where it was asked. */
export declare function answered(key: string, needed: string, answers: ServerAnswers | undefined): readonly JsonObject[];
export {};
