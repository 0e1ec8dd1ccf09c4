import { type Problem } from '../core/problem.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
/** `graph`: the workflow as Mermaid text, or the problems that keep it from being drawn. */
export declare function graph(settings: Settings, host: Host): Promise<{
    readonly mermaid: string | undefined;
    readonly problems: readonly Problem[];
}>;
