import type { Ports } from '../../engine/ports.js';
import type { Scenario } from '../../inputs.js';
import type { VirtualClock } from '../../simulator/index.js';
import type { Host } from '../../wiring.js';
import type { DefinedApplications } from './applications-in-files.js';
import { type RehearsalRepository } from './config-repository.js';
/** The ways out of a rehearsal, and what ends them. */
export interface Stage {
    readonly ports: Ports;
    readonly close: () => Promise<void>;
}
/** What a rehearsal is about. */
export interface StageOptions {
    readonly repository: RehearsalRepository;
    readonly clock: VirtualClock;
    readonly host: Host;
    readonly secrets: readonly string[];
    /** Names of those that the workflow deals with. */
    readonly applications: readonly string[];
    /** Those that the rehearsed files define. */
    readonly defined: DefinedApplications | undefined;
    readonly scenario: Scenario;
    readonly branch: string;
}
/** Starts the embedded Argo CD and the git server. */
export declare function setStage({ repository, clock, host, secrets, applications, defined, scenario, branch }: StageOptions): Promise<Stage>;
