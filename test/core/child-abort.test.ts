import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { childAbort } from '../../src/core/child-abort.js';

describe('what is aborted with its parent', () => {
  it('is aborted for the same reason', () => {
    const parent = new AbortController();
    const child = childAbort(parent.signal);
    const reason = new Error('the run was cancelled');
    parent.abort(reason);
    expect(child.signal.aborted).toBe(true);
    expect(child.signal.reason).toBe(reason);
  });

  it('is aborted from the beginning where its parent was', () => {
    const reason = new Error('the run was cancelled');
    expect(childAbort(AbortSignal.abort(reason)).signal.reason).toBe(reason);
  });

  it('is aborted with the first of several, and leaves nothing behind on any', () => {
    const parents = [new AbortController(), new AbortController()];
    const child = childAbort(...parents.map(({ signal }) => signal));
    parents[1]?.abort('enough');
    parents[0]?.abort('late');
    expect(child.signal.reason).toBe('enough');
    child.release();
    expect(parents.flatMap(({ signal }) => getEventListeners(signal, 'abort'))).toEqual([]);
  });

  it('can be aborted alone, and needs no parent', () => {
    const parent = new AbortController();
    const child = childAbort(parent.signal);
    const orphan = childAbort(undefined);
    child.abort('enough');
    orphan.abort('enough');
    expect([child.signal.reason, orphan.signal.reason, parent.signal.aborted]).toEqual(['enough', 'enough', false]);
  });

  it('leaves nothing behind on its parent once it is released', () => {
    const parent = new AbortController();
    const child = childAbort(parent.signal);
    expect(getEventListeners(parent.signal, 'abort')).toHaveLength(1);
    child.release();
    parent.abort();
    expect(getEventListeners(parent.signal, 'abort')).toHaveLength(0);
    expect(child.signal.aborted).toBe(false);
  });
});
