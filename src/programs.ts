import type { ExitCode } from './core/run-record.js';
import { cli } from './cli.js';
import { createHost } from './wiring.js';

/** A reader that has gone away must not end a deployment half-way: what it does not read is dropped. */
function outliveReader(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => undefined);
}

/** The action as a program: `dist/index.js` calls this and nothing else. */
export async function runAction(): Promise<void> {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  const { action } = await import('./action.js');
  await action();
}

/** The command line as a program: `dist/cli/index.js` calls this and nothing else. */
export async function runCli(): Promise<void> {
  const host = createHost();
  const stderr = outliveReader(process.stderr);
  // Opened when there is something to write: many commands have nothing for it.
  let stdout: NodeJS.WriteStream | undefined;
  const colorless = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  let exitCode: ExitCode;
  try {
    exitCode = await cli(process.argv.slice(2), {
      host,
      stdout: (text) => { (stdout ??= outliveReader(process.stdout)).write(text); },
      stderr: (text) => { stderr.write(text); },
      color: stderr.isTTY && !colorless,
    });
  } catch (error) {
    const { bugReport } = await import('./bug-report.js');
    stderr.write(bugReport(error));
    exitCode = 70;
  } finally {
    host.release();
  }
  process.exitCode = exitCode;
}
