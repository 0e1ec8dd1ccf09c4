import type { ExpansionGap } from './application-set.js';
import type { DefinitionPlace } from './git-application.js';
import type { Location } from '../problem.js';
import { type ApplicationModel, type RepositoryFacts } from './model-applications.js';
import type { ChangeIndex } from './source-reasons.js';
/** Applications that are not known. `mayBeTouched` is false where the change cannot reach them, whatever they are. */
export interface Uncertainty {
    readonly place: DefinitionPlace;
    /** Where the YAML of a file ends to be any. */
    readonly where?: Location | undefined;
    /** Name of the ApplicationSet; empty for a file that cannot be read. */
    readonly set: string;
    readonly gaps: readonly ExpansionGap[];
    readonly mayBeTouched: boolean;
}
interface Known {
    readonly model: ApplicationModel;
    readonly index: ChangeIndex;
    readonly facts: RepositoryFacts;
}
/** The sets and files of which some applications are not known. */
export declare function uncertainties({ model, index, facts }: Known): readonly Uncertainty[];
export {};
