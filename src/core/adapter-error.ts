/** What went wrong outside, in terms that callers branch on. */
export type AdapterErrorCode =
  | 'unreachable'
  | 'timeout'
  | 'cancelled'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'refused'
  | 'window-closed'
  | 'rate-limited'
  | 'unavailable'
  | 'protocol'
  | 'too-large'
  | 'redirected'
  | 'failed';

/**
 * Thrown by adapters only, and turned into a Problem in one place in the engine.
 * `ambiguous` is true when a request that changes something may have been carried out although
 * no answer came: look it up before repeating it.
 */
export class AdapterError extends Error {
  readonly code: AdapterErrorCode;
  readonly retryable: boolean;
  readonly ambiguous: boolean;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;
  /** Milliseconds that the server asked to wait, where it did. */
  readonly retryAfterMs: number | undefined;
  /** What to do next, where the adapter knows better than the code tells. */
  readonly hint: string | undefined;

  constructor(
    code: AdapterErrorCode,
    message: string,
    details: {
      readonly cause?: unknown;
      readonly retryable?: boolean;
      readonly ambiguous?: boolean;
      readonly status?: number;
      readonly retryAfterMs?: number;
      readonly hint?: string;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AdapterError';
    this.code = code;
    this.retryable = details.retryable ?? false;
    this.ambiguous = details.ambiguous ?? false;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.hint = details.hint;
  }
}
