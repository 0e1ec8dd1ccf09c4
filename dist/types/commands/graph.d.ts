import { type Problem } from '../core/problem.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
/** A drawn workflow, as a page when it is asked for, or the problems that keep it from being drawn or written. */
export type Drawn = {
    readonly mermaid: string;
    readonly page: () => Promise<string>;
    readonly report: string | undefined;
    readonly problems: readonly Problem[];
} | {
    readonly mermaid: undefined;
    readonly page?: undefined;
    readonly report?: undefined;
    readonly problems: readonly Problem[];
};
/** `graph`: the workflow as Mermaid text and as an HTML page, which is written where the input `report` says so. */
export declare function graph(settings: Settings, host: Host): Promise<Drawn>;
