import { describe, expect, it } from 'vitest';

import { createSystemClock } from '../../src/adapters/clock.js';
import { createSystemRandom } from '../../src/adapters/random.js';

describe('the clock of the machine', () => {
  it('lets a wait pass and grows by at least as much', async () => {
    const clock = createSystemClock();
    const before = clock.monotonicMs();
    await clock.sleep(5);
    expect(clock.monotonicMs() - before).toBeGreaterThanOrEqual(4);
  });

  it('ends a wait with the reason of the signal, and keeps no timer that would hold the process', async () => {
    const clock = createSystemClock();
    const controller = new AbortController();
    const reason = new Error('stop');
    const before = timers();
    const waiting = clock.sleep(100_000, controller.signal);
    expect(timers()).toBe(before + 1);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(clock.sleep(100_000, controller.signal)).rejects.toBe(reason);
    expect(timers()).toBe(before);
  });

  it('does not fire at once when asked to wait for longer than a timer can', async () => {
    const controller = new AbortController();
    const waiting = createSystemClock().sleep(2 ** 40, controller.signal);
    await createSystemClock().sleep(2);
    controller.abort(new Error('still waiting'));
    await expect(waiting).rejects.toThrow('still waiting');
  });

  it('lets marked work through unchanged', async () => {
    await expect(createSystemClock().during(Promise.resolve(7))).resolves.toBe(7);
  });
});

function timers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

describe('the randomness of the machine', () => {
  it('gives version 4 UUIDs that differ', () => {
    const random = createSystemRandom();
    const first = random.uuid();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(random.uuid()).not.toBe(first);
  });
});
