import { describe, expect, it } from 'vitest';

import { createHandlerTransport, type HttpHandler } from '../../src/adapters/http.js';
import { createMessages } from '../../src/adapters/messages.js';
import type { AdapterError } from '../../src/core/adapter-error.js';
import { createFakeClock } from '../support/fake-clock.js';

const address = 'https://hooks.example.test/services/T0001/B0001/verysecretpart';

function messages(handle: HttpHandler): ReturnType<typeof createMessages> {
  const clock = createFakeClock();
  return createMessages({ transport: createHandlerTransport(handle, clock), clock });
}

async function failure(work: Promise<void>): Promise<AdapterError> {
  return work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error as AdapterError,
  );
}

describe('a message', () => {
  it('is posted once as JSON to its address', async () => {
    const seen: Parameters<HttpHandler>[0][] = [];
    await messages(async (request) => {
      seen.push(request);
      return { status: 200, headers: {}, body: 'ok' };
    }).post(address, { text: 'ä' });

    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', path: '/services/T0001/B0001/verysecretpart', body: '{"text":"ä"}' });
    expect(seen[0]?.headers['content-type']).toBe('application/json');
  });

  it.each([
    [404, 'not-found'],
    [403, 'forbidden'],
    [400, 'refused'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
  ])('F33 answered with %i says so with the start of the answer, and never the address', async (status, code) => {
    const body = `no_service at /services/T0001/B0001/verysecretpart verysecretpart ${'x'.repeat(500)}`;
    const error = await failure(messages(async () => ({ status, headers: {}, body })).post(address, {}));

    expect(error).toMatchObject({ code, status });
    expect(error.message).toContain(`https://hooks.example.test answered ${status}: no_service`);
    expect(error.message.length).toBeLessThan(260);
    expect(JSON.stringify([error, error.stack, error.cause])).not.toMatch(/T0001|verysecretpart/);
  });

  it('F33 that is never answered ends at its deadline, without the address', async () => {
    const error = await failure(messages(() => new Promise(() => undefined)).post(address, {}));
    expect(error).toMatchObject({ code: 'timeout' });
    expect(JSON.stringify([error, error.stack])).not.toContain('verysecretpart');
  });

  it('is not sent to plain http beyond this machine, nor to an address that is none', async () => {
    let requests = 0;
    const port = messages(async () => {
      requests += 1;
      return { status: 200, headers: {}, body: '' };
    });
    for (const bad of [address.replace('https', 'http'), 'verysecretpart', 'https://u:verysecretpart@x/']) {
      const error = await failure(port.post(bad, {}));
      expect(error).toMatchObject({ code: 'refused' });
      expect(error.message).not.toContain('verysecretpart');
    }
    expect(requests).toBe(0);
  });
});
