import { describe, expect, it } from 'vitest';

import { requireEndpoint, retrying, type RetryOptions } from '../../src/adapters/http-policy.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { createFakeClock, type FakeClock } from '../support/fake-clock.js';

const temporary = new AdapterError('unavailable', 'busy', { retryable: true });

function failing(times: number, error: Error = temporary): { readonly read: () => Promise<string>; calls: number } {
  const state = {
    calls: 0,
    read: async () => {
      state.calls += 1;
      if (state.calls <= times) {
        throw error;
      }
      return 'done';
    },
  };
  return state;
}

function options(clock: FakeClock, more: Partial<RetryOptions> = {}): RetryOptions {
  return { clock, random: () => 0.5, attempts: 5, deadlineMs: 60_000, ...more };
}

describe('repeating a read', () => {
  it('F1 waits longer each time, by a random part of a doubling pause', async () => {
    const clock = createFakeClock();
    const task = failing(4);
    await expect(retrying(task.read, options(clock))).resolves.toBe('done');
    expect(clock.sleeps).toEqual([250, 500, 1000, 2000]);
  });

  it('F1 gives up after the attempts allowed, with the last error', async () => {
    const task = failing(9);
    await expect(retrying(task.read, options(createFakeClock(), { attempts: 3 }))).rejects.toBe(temporary);
    expect(task.calls).toBe(3);
  });

  it('never repeats what will not pass', async () => {
    const task = failing(9, new AdapterError('forbidden', 'no'));
    await expect(retrying(task.read, options(createFakeClock()))).rejects.toMatchObject({ code: 'forbidden' });
    expect(task.calls).toBe(1);
  });

  it('F3 waits as long as the server asks', async () => {
    const clock = createFakeClock();
    await retrying(failing(1, new AdapterError('rate-limited', 'slow down', { retryable: true, retryAfterMs: 7000 })).read, options(clock));
    expect(clock.sleeps).toEqual([7000]);
  });

  it('F3 waits no longer than its deadline, and then tries once more', async () => {
    const clock = createFakeClock();
    const task = failing(9, new AdapterError('rate-limited', 'slow down', { retryable: true, retryAfterMs: 50_000 }));
    await expect(retrying(task.read, options(clock, { deadlineMs: 20_000 }))).rejects.toMatchObject({ code: 'rate-limited' });
    expect(clock.sleeps).toEqual([20_000]);
    expect(task.calls).toBe(2);
  });

  it('tells each attempt how much time is left', async () => {
    const seen: number[] = [];
    const clock = createFakeClock();
    await retrying(async (remainingMs) => {
      seen.push(remainingMs);
      if (seen.length < 3) {
        throw temporary;
      }
    }, options(clock));
    expect(seen).toEqual([60_000, 59_750, 59_250]);
  });

  it('F29 ends its pause when it is cancelled', async () => {
    const controller = new AbortController();
    const read = async (): Promise<never> => {
      controller.abort();
      throw temporary;
    };
    await expect(retrying(read, options(createFakeClock(), { signal: controller.signal }))).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('the address in an input', () => {
  const rules = { input: 'slack-webhook-url', allowHttp: false };

  it('is accepted as https, and as http on loopback', () => {
    for (const url of ['https://hooks.example.test/x', 'http://localhost:1/x', 'http://127.0.0.9/', 'http://[::1]:8080/']) {
      expect(requireEndpoint(url, rules).href).toContain('://');
    }
    expect(requireEndpoint('http://argocd.example.test/', { ...rules, allowHttp: true }).host).toBe('argocd.example.test');
  });

  it('is refused otherwise, naming the input and no secret part of the address', () => {
    for (const url of ['http://hooks.example.test/SECRET', 'http://127.0.0.1.example.test/SECRET', 'ftp://x/SECRET', 'https://user:SECRET@x/', 'SECRET', 'https://169.254.169.254/SECRET', '']) {
      let message = '';
      try {
        requireEndpoint(url, rules);
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('slack-webhook-url');
      expect(message).not.toContain('SECRET');
    }
  });
});
