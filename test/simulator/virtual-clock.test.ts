import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../src/simulator/index.js';

describe('VirtualClock', () => {
  it('starts at the time it was given and takes no real time to sleep', async () => {
    const clock = new VirtualClock(new Date('2026-03-04T05:06:07Z'));
    await clock.sleep(3_600_000);
    expect(clock.now().toISOString()).toBe('2026-03-04T06:06:07.000Z');
    expect(clock.monotonicMs()).toBe(3_600_000);
  });

  it('wakes sleepers by time, and those of one instant in the order in which they lay down', async () => {
    const clock = new VirtualClock();
    const woken: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push(`${name} at ${clock.monotonicMs()}`);
    };
    await Promise.all([sleeper('late', 30), sleeper('first', 10), sleeper('second', 10), sleeper('now', 0)]);
    expect(woken).toEqual(['now at 0', 'first at 10', 'second at 10', 'late at 30']);
  });

  it('lets a woken sleeper lie down again before a later one is woken', async () => {
    const clock = new VirtualClock();
    const woken: number[] = [];
    const short = async () => {
      for (let count = 0; count < 5; count += 1) {
        await clock.sleep(10);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        woken.push(clock.monotonicMs());
      }
    };
    const long = async () => {
      await clock.sleep(35);
      woken.push(clock.monotonicMs());
    };
    await Promise.all([short(), long()]);
    expect(woken).toEqual([10, 20, 30, 35, 40, 50]);
  });

  it('needs no turn of the event loop where it is told so, only that no promise is left to settle', async () => {
    const clock = new VirtualClock(undefined, { quietTurns: 0 });
    const seen: string[] = [];
    let turned = false;
    setImmediate(() => { turned = true; });
    const busy = async (): Promise<void> => {
      await clock.sleep(10);
      for (let step = 0; step < 100; step += 1) await Promise.resolve();
      seen.push(`worked until ${clock.monotonicMs()}`);
    };
    const idle = async (): Promise<void> => {
      for (const ms of [10, 1]) await clock.sleep(ms);
      seen.push(`slept until ${clock.monotonicMs()}`);
    };
    await Promise.all([busy(), idle()]);
    expect([...seen, turned]).toEqual(['worked until 10', 'slept until 11', false]);
  });

  it('stands still while real work is under way', async () => {
    const clock = new VirtualClock();
    const sleeping = clock.sleep(1_000);
    await clock.during(promisify(execFile)('git', ['--version']));
    expect(clock.monotonicMs()).toBe(0);
    await sleeping;
    expect(clock.monotonicMs()).toBe(1_000);
  });

  it('rejects with the reason of the signal and forgets the timer', async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const reason = new Error('enough');
    const sleeping = clock.sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    await expect(clock.sleep(1, controller.signal)).rejects.toBe(reason);
    await clock.sleep(5);
    expect(clock.monotonicMs()).toBe(5);
  });

  it('does not move for the sake of background timers, but passes them on its way', async () => {
    const clock = new VirtualClock();
    let polls = 0;
    const stop = new AbortController();
    const polling = (async () => {
      for (;;) {
        await clock.sleepInBackground(10, stop.signal);
        polls += 1;
      }
    })();
    for (let turn = 0; turn < 50; turn += 1) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    expect(clock.monotonicMs()).toBe(0);
    await clock.sleep(35);
    expect(polls).toBe(3);
    stop.abort(new Error('done'));
    await expect(polling).rejects.toThrow('done');
  });
});
