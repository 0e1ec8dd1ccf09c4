import { describe, expect, test } from 'vitest';
import { postEvents } from '../../src/adapters/audit-webhook.js';
import { createHandlerTransport, type HttpHandler } from '../../src/adapters/http.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { createFakeClock } from '../support/fake-clock.js';
import { adapterFailure } from '../support/failure.js';

const url = 'https://siem.example.test/in/verysecretpart';
const events = [{ specversion: '1.0', id: 'a' }, { specversion: '1.0', id: 'b' }];

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts to a receiver that gives these answers, and the last one on and on. `at` are the seconds of the requests. */
async function post(answers: readonly (Answer | AdapterError)[], { cancelAfterSec }: { readonly cancelAfterSec?: number } = {}) {
  const clock = createFakeClock();
  const cancellation = new AbortController();
  if (cancelAfterSec !== undefined) void clock.sleep(cancelAfterSec * 1000).then(() => { cancellation.abort(new Error('SIGTERM')); });
  const at: number[] = [];
  const bodies = new Set<string>();
  const handle: HttpHandler = async ({ body }) => {
    const answer = answers[Math.min(at.length, answers.length - 1)];
    at.push(clock.monotonicMs() / 1000);
    bodies.add(body);
    if (answer instanceof AdapterError) throw answer;
    return { status: answer?.status ?? 500, headers: answer?.headers ?? {}, body: 'verysecretpart' };
  };
  const work = postEvents(events, { transport: createHandlerTransport(handle, clock), clock, url, allowHttp: false, signal: cancellation.signal, random: () => 0.5 });
  return { work, at, bodies };
}

describe('a batch for the receiver of audit records', () => {
  test.each<readonly [string, readonly (Answer | AdapterError)[], readonly number[]]>([
    ['is posted once where it is taken', [{ status: 202 }], [0]],
    ['waits as long as Retry-After says after 429', [{ status: 429, headers: { 'retry-after': '7' } }, { status: 200 }], [0, 7]],
    ['waits until the date of Retry-After after 503', [{ status: 503, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' } }, { status: 204 }], [0, 20]],
    ['waits longer each time after 500 and 502', [{ status: 500 }, { status: 502 }, { status: 200 }], [0, 0.25, 0.75]],
    ['is posted again where the answer was lost', [new AdapterError('unreachable', 'cut', { ambiguous: true }), { status: 200 }], [0, 0.25]],
    ['waits no longer than all of it may take, and tries once more then', [{ status: 503, headers: { 'retry-after': '3600' } }, { status: 200 }], [0, 60]],
  ])('%s', async (_, answers, seconds) => {
    const { work, at, bodies } = await post(answers);
    await work;
    expect(at).toEqual(seconds);
    // The same events with the same ids: a receiver knows one that comes twice.
    expect([...bodies]).toEqual([JSON.stringify(events)]);
  });

  test('is given up after five attempts, with what the receiver said and never its address', async () => {
    const { work, at } = await post([{ status: 500 }]);
    const failure = await adapterFailure(work);
    expect([failure.message, failure.retryable, at.length]).toEqual(['https://siem.example.test answered 500', true, 5]);
    expect(JSON.stringify([failure, failure.stack])).not.toContain('verysecretpart');
  });

  test.each([400, 401, 404, 410, 301])('is not posted again where the answer is %i', async (status) => {
    const { work, at } = await post([{ status }]);
    expect([await adapterFailure(work), at]).toMatchObject([{ status, retryable: false }, [0]]);
  });

  test('is given up when it is cancelled while it waits', async () => {
    const { work, at } = await post([{ status: 429, headers: { 'retry-after': '30' } }], { cancelAfterSec: 5 });
    expect([(await adapterFailure(work)).code, at]).toEqual(['cancelled', [0]]);
  });
});
