import type { RunRecord } from '../run-record.js';
/** A command to type next, and what for. */
export interface NextCommand {
    readonly why: string;
    readonly command: string;
}
/** How the run was started. */
export interface Asked {
    /** Name of the command, such as `run` or `rehearse`. */
    readonly command: string;
}
/**
 * What can be typed after a run: a real run after a rehearsal, a rollback by hand after a deployment or a failure that was
 * not rolled back, a revert in git where it still names what was left. Names in the commands are quoted for a shell.
 */
export declare function nextCommands(record: RunRecord, { command }: Asked): readonly NextCommand[];
/** `--name value` for a POSIX shell; undefined where the value cannot be typed. */
export declare function nextFlag(name: string, value: string): string | undefined;
