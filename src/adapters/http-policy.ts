import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import { parseEndpoint } from '../core/net/endpoint.js';
import { isForbiddenAddress } from './http-address.js';

/** Parses an address that came from an input named `input`; throws `refused` without quoting it. */
export function requireEndpoint(text: string, rules: { readonly input: string; readonly allowHttp: boolean }): URL {
  const endpoint = parseEndpoint(text, rules);
  if (endpoint.kind === 'refused') {
    throw new AdapterError('refused', `${rules.input} ${endpoint.reason}.`, endpoint.hint === undefined ? {} : { hint: endpoint.hint });
  }
  if (isForbiddenAddress(endpoint.url.hostname)) {
    throw new AdapterError('refused', `${rules.input} is a link-local or cloud-metadata address, which is never connected to.`);
  }
  return endpoint.url;
}

/** How a read is repeated. For a request that changes something, `isRetryable` may let pass only what says that nothing was done. */
export interface RetryOptions {
  readonly clock: Clock;
  /** In [0, 1); Math.random where absent. */
  readonly random?: (() => number) | undefined;
  /** How often to try at most, the first time included. */
  readonly attempts: number;
  /** For all attempts and pauses together. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Decides in place of the error's own `retryable`. */
  readonly isRetryable?: ((error: AdapterError) => boolean) | undefined;
}

const firstPauseMs = 250;
const longestPauseMs = 10_000;

/**
 * Repeats a read that failed in a way that may pass: exponential backoff with full jitter, or the pause that the
 * server asked for, never past the deadline. `read` receives the milliseconds that are left.
 */
export async function retrying<T>(read: (remainingMs: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { clock } = options;
  const random = options.random ?? Math.random;
  const end = clock.monotonicMs() + options.deadlineMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read(Math.max(1, end - clock.monotonicMs()));
    } catch (error) {
      const remainingMs = end - clock.monotonicMs();
      if (!(error instanceof AdapterError) || attempt >= options.attempts || remainingMs <= 0 || !mayPass(error, options)) {
        throw error;
      }
      await pause(clock, Math.min(remainingMs, error.retryAfterMs ?? backoffMs(attempt, random)), options.signal);
    }
  }
}

function mayPass(error: AdapterError, options: RetryOptions): boolean {
  return error.code !== 'cancelled' && (options.isRetryable?.(error) ?? error.retryable);
}

function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
}

async function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    throw new AdapterError('cancelled', 'cancelled while waiting to try again', { cause: error });
  }
}
