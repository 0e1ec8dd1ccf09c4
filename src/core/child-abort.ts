/** For aborts whose reason nobody reads: without a reason, an error with a stack is made each time. */
export const noReason = new Error('done');

/** Something of its own to abort, which is aborted with each of its parents too until it is released. */
export interface ChildAbort {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  /** Lets go of the parents, which may live much longer. */
  release(): void;
}

/**
 * In place of AbortSignal.any where the work is short, comes often and its parents live long: what that returns hangs on its
 * parents by weak references, which only a full collection clears, so that all that the work has held outlives it.
 */
export function childAbort(...parents: readonly (AbortSignal | undefined)[]): ChildAbort {
  const own = new AbortController();
  const known = parents.filter((parent) => parent !== undefined);
  const pass = (): void => { own.abort(known.find(({ aborted }) => aborted)?.reason); };
  if (known.some(({ aborted }) => aborted)) pass();
  else for (const parent of known) parent.addEventListener('abort', pass, { once: true });
  return {
    signal: own.signal,
    abort: (reason) => { own.abort(reason); },
    release: () => { for (const parent of known) parent.removeEventListener('abort', pass); },
  };
}
