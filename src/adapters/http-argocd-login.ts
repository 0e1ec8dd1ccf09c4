import { AdapterError } from '../core/adapter-error.js';
import type { HttpTransport } from './http-types.js';

/** Where a login goes, and with what. */
export interface Login {
  readonly transport: HttpTransport;
  /** Origin and root path of the configured server. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
}

/** For one request of a login, in milliseconds. */
export const loginTimeoutMs = 30_000;

/** A login that got no answer has changed nothing that matters, so it is neither ambiguous nor final. */
export async function harmless<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof AdapterError && error.ambiguous) {
      throw new AdapterError(error.code, error.message, {
        cause: error.cause,
        retryable: error.code === 'unreachable' || error.code === 'timeout',
        ...(error.hint === undefined ? {} : { hint: error.hint }),
      });
    }
    throw error;
  }
}
