import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createHandlerTransport, type HttpHandler } from '../../src/adapters/http.js';
import { createWebhooks } from '../../src/adapters/webhooks.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { createFakeClock } from '../support/fake-clock.js';
import { adapterFailure } from '../support/failure.js';

const address = 'https://hooks.example.test/in/verysecretpart?key=alsoverysecret';
const signal = new AbortController().signal;
const event = { specversion: '1.0', id: 'run-1/run.ended', type: 'io.osop.argocd.run.ended', data: { text: 'ä' } };

function webhooks(handle: HttpHandler, secret?: string): ReturnType<typeof createWebhooks> {
  const clock = createFakeClock();
  return createWebhooks({ transport: createHandlerTransport(handle, clock), clock, urls: [address], secret });
}

/** What the receiver gets. */
async function received(secret?: string): Promise<Parameters<HttpHandler>[0]> {
  const seen: Parameters<HttpHandler>[0][] = [];
  await webhooks(async (request) => {
    seen.push(request);
    return { status: 202, headers: {}, body: '' };
  }, secret).send(0, event, signal);
  expect(seen).toHaveLength(1);
  return seen[0] as Parameters<HttpHandler>[0];
}

describe('an event', () => {
  test('is a CloudEvent in structured mode', async () => {
    const request = await received();
    expect(request).toMatchObject({ method: 'POST', path: '/in/verysecretpart?key=alsoverysecret' });
    expect(request.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(JSON.parse(request.body ?? '')).toEqual(event);
    expect(Object.keys(request.headers).filter((name) => name.startsWith('webhook-'))).toEqual([]);
  });

  test.each([
    ['a text', 'correct horse battery staple', Buffer.from('correct horse battery staple')],
    ['base64 behind whsec_', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')],
  ])('is signed with %s as the Standard Webhooks say', async (_title, secret, key) => {
    const { headers, body } = await received(secret);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-id']).toBe(event.id);
    expect(headers['webhook-timestamp']).toBe(String(Date.parse('2026-01-01T00:00:00Z') / 1000));
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  });

  test.each([[404, 'not-found'], [403, 'forbidden'], [400, 'refused'], [500, 'unavailable']])('F33 that is answered with %i says so, and never the address', async (status, code) => {
    let requests = 0;
    const failure = await adapterFailure(webhooks(async () => {
      requests += 1;
      return { status, headers: {}, body: 'no /in/verysecretpart alsoverysecret here' };
    }).send(0, event, signal));
    expect(failure).toMatchObject({ code, status });
    expect(failure.message).toContain(`https://hooks.example.test answered ${status}`);
    expect(JSON.stringify([failure, failure.stack])).not.toMatch(/verysecret/);
    expect(requests).toBe(1);
  });

  test('is delivered at most once: a lost answer is not asked for again', async () => {
    let requests = 0;
    const failure = await adapterFailure(webhooks(async () => {
      requests += 1;
      throw new AdapterError('unreachable', 'the connection was cut', { ambiguous: true });
    }).send(0, event, signal));
    expect([failure.ambiguous, requests]).toEqual([true, 1]);
  });
});

test.each(['http://hooks.example.test/verysecretpart', 'https://169.254.169.254/verysecretpart', 'https://u:verysecretpart@x/', 'verysecretpart'])('the address %j is refused before a run begins, and is not shown', (url) => {
  const clock = createFakeClock();
  const open = (): unknown => createWebhooks({ transport: createHandlerTransport(async () => ({ status: 200, headers: {}, body: '' }), clock), clock, urls: [url], secret: undefined });
  expect(open).toThrow(expect.objectContaining({ code: 'refused', message: expect.not.stringContaining('verysecretpart') as string }));
});
