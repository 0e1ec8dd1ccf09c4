import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { kill } from 'node:process';

import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';

/** One program to run. `env` is all of its environment. Nothing goes through a shell. */
export interface ChildRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of standard output and of standard error, each. */
  readonly maxOutputBytes: number;
  /** Above the cap: `cut` drops the rest, `fail` ends the program and throws `too-large`. */
  readonly overflow: 'cut' | 'fail';
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Text for its standard input; without it there is none. */
  readonly stdin?: string | undefined;
}

/** `exitCode` is 128 + n when the program died of signal n, as shells have it. */
export interface ChildResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** Standard output as it came. */
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
}

/** Between asking the program and its children to end and ending them. */
const graceMs = 2000;

/**
 * Runs a program in a process group of its own and waits for its end. Cancelling or running out of time ends the
 * whole group; then the promise rejects (`cancelled`, `timeout`) once the program is gone.
 */
export async function runChild(clock: Clock, request: ChildRequest): Promise<ChildResult> {
  if (request.signal?.aborted === true) {
    throw new AdapterError('cancelled', `${request.file} was not started: cancelled`, { cause: request.signal.reason });
  }
  const child = start(request);
  const finished = new AbortController();
  const ending = endEarly(clock, { request, child, finished: finished.signal });
  try {
    const result = await clock.during(collect(child, request, ending.because));
    if (ending.reason() !== undefined) {
      throw ending.reason();
    }
    return result;
  } finally {
    finished.abort();
  }
}

function start(request: ChildRequest): ChildProcess {
  try {
    const child = spawn(request.file, request.args, { cwd: request.cwd, env: request.env, detached: true, stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
    // A program that ends before it has read everything says so by its exit code.
    child.stdin?.on('error', () => undefined).end(request.stdin);
    return child;
  } catch (error) {
    // Arguments that no program can be given: a NUL inside, or too many bytes.
    throw new AdapterError('refused', `${request.file} cannot be given these arguments`, { cause: error });
  }
}

interface Ending {
  /** Ends the group for the given reason; the first reason counts. */
  readonly because: (error: AdapterError) => void;
  readonly reason: () => AdapterError | undefined;
}

function endEarly(clock: Clock, { request, child, finished }: { readonly request: ChildRequest; readonly child: ChildProcess; readonly finished: AbortSignal }): Ending {
  let reason: AdapterError | undefined;
  const because = (error: AdapterError): void => {
    if (reason === undefined) {
      reason = error;
      signalGroup(child, 'SIGTERM');
      clock.sleep(graceMs, finished).then(() => signalGroup(child, 'SIGKILL'), () => undefined);
    }
  };
  request.signal?.addEventListener('abort', () => because(new AdapterError('cancelled', `${request.file} was cancelled`, { cause: request.signal?.reason })), { once: true, signal: finished });
  if (request.timeoutMs !== undefined) {
    const { timeoutMs } = request;
    clock.sleep(timeoutMs, finished).then(
      () => because(new AdapterError('timeout', `${request.file} did not end within ${Math.round(timeoutMs / 1000)} s`, { retryable: true })),
      () => undefined,
    );
  }
  return { because, reason: () => reason };
}

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    kill(-child.pid, signal);
  } catch {
    // The group is gone, which is what was wanted.
  }
}

async function collect(child: ChildProcess, request: ChildRequest, because: Ending['because']): Promise<ChildResult> {
  const read = (stream: NodeJS.ReadableStream | null): (() => Buffer) => {
    const parts: Buffer[] = [];
    let size = 0;
    stream?.on('data', (chunk: Buffer) => {
      parts.push(chunk.subarray(0, Math.max(0, request.maxOutputBytes - size)));
      size += chunk.length;
      if (size > request.maxOutputBytes && request.overflow === 'fail') {
        because(new AdapterError('too-large', `${request.file} wrote more than ${request.maxOutputBytes} bytes`));
      }
    });
    return () => Buffer.concat(parts);
  };
  const stdout = read(child.stdout);
  const stderr = read(child.stderr);
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(new AdapterError('failed', `${request.file} could not be started (${error.code ?? 'unknown'})`, { cause: error, hint: `Check that ${request.file} is installed and on the PATH.` }));
    });
    child.on('close', (code, signal) => {
      const stdoutBytes = stdout();
      resolve({ exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), stdout: stdoutBytes.toString('utf8'), stdoutBytes, stderr: stderr().toString('utf8') });
    });
  });
}
