import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { ExitCode } from './core/run-record.js';
import { cli } from './cli.js';
import type { LiveTable, Screen } from './adapters/live-view.js';
import type { Terminal } from './adapters/terminal.js';
import { isIdle } from './adapters/idle.js';
import { createHost } from './wiring.js';

/**
 * What these programs compute is mostly over before the code of V8's last compiler pays for being made: only what is called very
 * often is worth it, such as the parser on hostile text. For the Node that the action runs on: others may not know the flag, and
 * say so on standard error. `bench/validate` shows the difference, the most where the processors are busy otherwise.
 */
function compileForShortRuns(): void {
  if (process.versions.node.startsWith('24.')) setFlagsFromString('--invocation-count-for-turbofan=100000');
}

/** A reader that has gone away must not end a deployment half-way: what it does not read is dropped. */
function outliveReader(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => undefined);
}

/** The action as a program: `dist/index.js` calls this and nothing else. */
export async function runAction(): Promise<void> {
  compileForShortRuns();
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  const { action } = await import('./action.js');
  await action();
}

/** The command line as a program: `dist/cli/index.js` calls this and nothing else. */
export async function runCli(): Promise<void> {
  compileForShortRuns();
  const own = createHost();
  const stderr = outliveReader(process.stderr);
  // Opened when there is something to write: many commands have nothing for it.
  let stdout: NodeJS.WriteStream | undefined;
  const colorless = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  const color = stderr.isTTY && !colorless;
  const terminal = await terminalOf(stderr, { color, signal: own.signal });
  const host = terminal === undefined ? own : { ...own, terminal };
  const screen = screenOf(stderr);
  let exitCode: ExitCode;
  try {
    exitCode = await cli(process.argv.slice(2), {
      host,
      stdout: (text) => { (stdout ??= outliveReader(process.stdout)).write(text); },
      stderr: (text) => { stderr.write(text); },
      color,
      ...(screen === undefined ? {} : { screen }),
    });
  } catch (error) {
    const { bugReport } = await import('./bug-report.js');
    stderr.write(bugReport(error));
    exitCode = 70;
  } finally {
    terminal?.close();
    screen?.release();
    own.release();
  }
  process.exitCode = exitCode;
  await endIfIdle();
}

/**
 * Ends the process where nothing keeps it: it would end by itself then, but first wait for what V8 still compiles and collects. A
 * command awaits all that it begins; this only looks once more, a turn later, when what was begun is listed and an error that
 * nobody caught is told.
 */
async function endIfIdle(): Promise<void> {
  await setImmediate();
  if (isIdle(process.getActiveResourcesInfo()) && process.listenerCount('beforeExit') === 0) process.exit();
}

/** Whoever sits there: both ends must be a terminal, and no CI system. */
async function terminalOf(stderr: NodeJS.WriteStream, { color, signal }: { readonly color: boolean; readonly signal: AbortSignal }): Promise<Terminal | undefined> {
  // Asked last: to look at stdin is to open it.
  if ((process.env['CI'] ?? '') !== '' || !stderr.isTTY || !process.stdin.isTTY) return undefined;
  const { createTerminal } = await import('./adapters/terminal.js');
  return createTerminal({
    input: process.stdin,
    signal,
    color,
    write: (text) => { stderr.write(text); },
    columns: () => stderr.columns,
    utcOffset: (at) => -at.getTimezoneOffset(),
  });
}

/** A terminal that understands where the cursor is to go, and that nobody reads as a log. */
function screenOf(stderr: NodeJS.WriteStream): (Screen & { readonly release: () => void }) | undefined {
  if (!stderr.isTTY || process.env['TERM'] === 'dumb' || (process.env['CI'] ?? '') !== '') return undefined;
  let table: LiveTable | undefined;
  const handlers: readonly (readonly [NodeJS.Signals | 'exit', () => void])[] = [
    ['exit', () => { table?.close(); }],
    // Windows knows neither of them.
    ...(process.platform === 'win32' ? [] : [
      ['SIGTSTP', () => {
        table?.pause();
        process.kill(process.pid, 'SIGSTOP');
      }],
      ['SIGCONT', () => { table?.resume(); }],
    ] as const),
  ];
  for (const [name, handler] of handlers) process.on(name, handler);
  return {
    write: (text) => { stderr.write(text); },
    columns: () => stderr.columns || 80,
    rows: () => stderr.rows || 24,
    drawing: (drawn) => { table = drawn; },
    release: () => { for (const [name, handler] of handlers) process.off(name, handler); },
  };
}

/** A thread that checks for another one: `dist/worker/index.js` calls this and nothing else. */
export async function runWorker(): Promise<void> {
  const { work } = await import('./worker.js');
  work();
}
