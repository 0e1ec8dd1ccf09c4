import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createSystemClock } from '../../src/adapters/clock.js';
import { createCommands } from '../../src/adapters/commands.js';
import type { CommandPort } from '../../src/engine/ports.js';

let workspace = '';

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'osop-commands-')));
});

afterEach(() => {
  rmSync(workspace, { recursive: true });
});

function commands(): CommandPort {
  return createCommands({
    clock: createSystemClock(),
    workspace,
    environment: { PATH: process.env['PATH'], HOME: '/home/x', LANG: undefined, ARGOCD_AUTH_TOKEN: 'secret', GITHUB_TOKEN: 'secret' },
  });
}

describe('a command', () => {
  it('runs in the workspace and gives back both outputs and its exit code', async () => {
    expect(await commands().run({ command: 'pwd; echo oops >&2; exit 3', env: {} })).toEqual({ exitCode: 3, stdout: `${workspace}\n`, stderr: 'oops\n' });
  });

  it('T1 sees the variables given and none of this process, secrets least of all', async () => {
    const { stdout } = await commands().run({ command: 'env', env: { IMAGE: 'web:2 $(id)' } });
    const names = stdout.split('\n').map((line) => line.replace(/=.*/, ''));
    expect(stdout).toContain('IMAGE=web:2 $(id)\n');
    expect(stdout).not.toContain('secret');
    expect(names.filter((name) => !['', 'IMAGE', 'PATH', 'HOME', 'PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))).toEqual([]);
  });

  it('has its output cut at 1 MiB each', async () => {
    const { stdout, exitCode } = await commands().run({ command: 'head -c 3000000 /dev/zero | tr "\\0" x', env: {} });
    expect(stdout).toHaveLength(1024 * 1024);
    expect(exitCode).toBe(0);
  });

  it('that dies of a signal has an exit code above 128', async () => {
    expect((await commands().run({ command: 'kill -9 $$', env: {} })).exitCode).toBe(137);
  });

  it('F29 is ended with all of its children when the run is cancelled', async () => {
    const controller = new AbortController();
    const command = 'sleep 1000 & echo $! > child; sleep 1000 & mkfifo ready; echo > ready; wait';
    const running = commands().run({ command, env: {}, signal: controller.signal });
    // Opening the pipe waits for the command to be that far.
    const opened = commands().run({ command: 'until [ -p ready ]; do :; done; cat ready', env: {} });
    await opened;
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    const child = Number(readFileSync(join(workspace, 'child'), 'utf8'));
    expect(isAlive(child)).toBe(false);
  });

  it('F29 is not started when the run is already cancelled', async () => {
    await expect(commands().run({ command: 'touch started', env: {}, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect((await commands().run({ command: 'ls', env: {} })).stdout).toBe('');
  });
});

/** A process that has ended but that nobody has collected yet counts as ended. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
