import type { Problem } from '../core/problem.js';
import type { Trigger } from '../core/trigger.js';
import type { RunFacts } from '../engine/handlers/context.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
/** What is known of the config repository before the run: from the inputs, the event and the checkout. */
export interface Surroundings {
    readonly facts: RunFacts;
    /** The names that the config repository goes by, `owner/name` in lower case. */
    readonly repositories: readonly string[];
    readonly problems: readonly Problem[];
}
/** Gathers the facts of a run. What the event says counts only where it is about the config repository and its branch. */
export declare function readSurroundings(settings: Settings, trigger: Trigger, { host, root }: {
    readonly host: Host;
    readonly root: string;
}): Promise<Surroundings>;
