import type { RunEvent } from '../core/run-record.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
import type { CommandResult } from './command-result.js';
/** A finished command: secrets are out of everything in it, and the OSOP log is written. */
export interface Executed extends CommandResult {
    /** Absolute path of the `.osoplog.yaml`; undefined when it could not be written. */
    readonly osoplog: string | undefined;
}
/** Carries out `run`, `bump`, `promote`, `sync`, `wait` or `rehearse` for the action, the CLI or a library user. */
export declare function execute(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<Executed>;
