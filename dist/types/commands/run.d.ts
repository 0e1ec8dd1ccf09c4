import type { RunEvent } from '../core/run-record.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
import { type CommandResult } from './command-result.js';
/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull and merge requests
 * are only planned and validated.
 */
export declare function run(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<CommandResult>;
