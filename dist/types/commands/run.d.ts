import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
import { type Performance } from './carry-out.js';
import { type CommandResult } from './command-result.js';
import type { HandOver } from './hand-over.js';
/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull and merge requests
 * are only planned and validated. For an event that has this repository's secrets, but may have somebody else's files, the workflow
 * is the one of this repository's own branch.
 */
export declare function run(settings: Settings, host: Host, { report, audit, handOver }: Pick<Performance, 'report' | 'audit'> & {
    readonly handOver?: HandOver;
}): Promise<CommandResult>;
