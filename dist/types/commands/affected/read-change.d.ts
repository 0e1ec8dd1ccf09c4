import { type GitComparison } from '../../adapters/git/index.js';
import type { GitChange } from '../../core/gitops/affected.js';
import type { Problem } from '../../core/problem.js';
import type { GitPort } from '../../engine/ports.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
/** A change with the commits that it lies between; `base` is undefined for the first commit of all. */
export interface ReadChange {
    readonly change: GitChange;
    readonly head: string;
    readonly base: string | undefined;
    /** The checkout, and its commits held against each other. */
    readonly git: GitPort;
    readonly comparison: GitComparison;
}
/** What Applications, their parameters and what they are made of stand in. Of other files it counts whether they are there. */
export declare const ofInterest: RegExp;
/** Reads the change that the inputs or the event name, from git and, for what is checked out, from the files. */
export declare function readChange(settings: Settings, host: Host): Promise<ReadChange | {
    readonly problem: Problem;
}>;
