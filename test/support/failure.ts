import { AdapterError } from '../../src/core/adapter-error.js';

/** The AdapterError that the work fails with; any other end fails the test. */
export async function adapterFailure(work: Promise<unknown>): Promise<AdapterError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Everything that an error could show to somebody. */
export function everythingSaid(error: AdapterError): string {
  return JSON.stringify([error, error.message, error.hint, error.stack, error.cause instanceof Error ? [error.cause.message, error.cause.stack] : error.cause]);
}
