import type { Scenario } from '../../inputs.js';
import type { SimulatorOptions } from '../../simulator/index.js';
type OutcomeOf = NonNullable<SimulatorOptions['outcome']>;
/** The fate of each revision in a scenario. */
export declare function rehearsalOutcomes(scenario: Scenario, commit: string): OutcomeOf;
export {};
