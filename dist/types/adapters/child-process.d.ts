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
/**
 * Runs a program in a process group of its own and waits for its end. Cancelling or running out of time ends the
 * whole group; then the promise rejects (`cancelled`, `timeout`) once the program is gone.
 */
export declare function runChild(clock: Clock, request: ChildRequest): Promise<ChildResult>;
