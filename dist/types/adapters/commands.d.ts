import type { Clock } from '../core/clock.js';
import type { CommandPort } from '../engine/ports.js';
/** `environment` holds the variables that every command gets besides its own: PATH, HOME and LANG of it are used. */
export interface CommandsOptions {
    readonly clock: Clock;
    readonly workspace: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
}
/** Runs commands by `sh -c` in the workspace. Only for commands that the user has allowed; they see no other variable. */
export declare function createCommands(options: CommandsOptions): CommandPort;
