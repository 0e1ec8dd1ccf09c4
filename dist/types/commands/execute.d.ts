import type { AuditFacts } from '../core/report/html/audit-section.js';
import type { Problem } from '../core/problem.js';
import { type RunEvent } from '../core/run-record.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
import { type CommandResult } from './command-result.js';
import type { Shown } from './surfaces/telling.js';
/** A finished command: secrets are out of everything in it, and the OSOP log and the report are written. */
export interface Executed extends CommandResult {
    /** Absolute path of the `.osoplog.yaml`; undefined when it could not be written. */
    readonly osoplog: string | undefined;
    /** Absolute path of the HTML report; undefined where none was asked for, or where it could not be written. */
    readonly report: string | undefined;
    /** The audit records, with the absolute path of their file and the hash of the last one; undefined where none were written. */
    readonly audit: AuditFacts | undefined;
    /** What was shown on GitHub; undefined where nothing was asked for. */
    readonly shown: Shown | undefined;
}
/** Carries out `run`, `bump`, `promote`, `sync`, `wait`, `preview` or `rehearse` for the action, the CLI or a library user. */
export declare function execute(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<Executed>;
/**
 * Shows a deployment whose inputs cannot be used where it would have been shown, as far as the other inputs say where that is.
 * Returns what could not be shown, and where something was.
 */
export declare function tellRefused(problems: readonly Problem[], attempted: Settings, host: Host): Promise<Pick<Shown, 'warnings' | 'lines'>>;
