import type { Clock } from '../core/clock.js';
import type { CommandPort } from '../engine/ports.js';
import { runChild } from './child-process.js';

/** `environment` holds the variables that every command gets besides its own: PATH, HOME and LANG of it are used. */
export interface CommandsOptions {
  readonly clock: Clock;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const passedOn = ['PATH', 'HOME', 'LANG'] as const;
const maxOutputBytes = 1024 * 1024;

/** Runs commands by `sh -c` in the workspace. Only for commands that the user has allowed; they see no other variable. */
export function createCommands(options: CommandsOptions): CommandPort {
  const basis = Object.fromEntries(passedOn.flatMap((name) => (options.environment[name] === undefined ? [] : [[name, options.environment[name]]])));
  return {
    run: async (request) => {
      const { exitCode, stdout, stderr } = await runChild(options.clock, {
        file: 'sh',
        args: ['-c', request.command],
        cwd: options.workspace,
        env: { ...basis, ...request.env },
        maxOutputBytes,
        overflow: 'cut',
        signal: request.signal,
      });
      return { exitCode, stdout, stderr };
    },
  };
}
