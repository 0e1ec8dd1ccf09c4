import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createChecks } from '../../src/adapters/checks.js';
import { createHttpTransport } from '../../src/adapters/http.js';
import type { AdapterError } from '../../src/core/adapter-error.js';
import { createRealClock } from '../support/real-clock.js';

/** A server on loopback and what it was asked, with the headers. */
async function serve(answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }) {
  const asked: { readonly url: string; readonly authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  onTestFinished(async () => { await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }); });
  return { asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function checks(headers?: ReadonlyMap<string, Readonly<Record<string, string>>>) {
  const transport = createHttpTransport({ redact: String, clock: createRealClock() });
  onTestFinished(() => { transport.close(); });
  return createChecks({ transport, headers });
}

const failure = async (work: Promise<unknown>): Promise<AdapterError> => await work.then(() => { throw new Error('nothing was thrown'); }, (error: unknown) => error as AdapterError);

describe('a check over the network', () => {
  it('gives status and body, whatever the status', async () => {
    const { asked, origin } = await serve({ status: 503, body: 'not ready' });
    expect(await checks().get(`${origin}/ready?x=1`)).toEqual({ status: 503, body: 'not ready' });
    expect(asked).toEqual([{ url: '/ready?x=1', authorization: undefined }]);
  });

  it('sends a header to its origin and to no other', async () => {
    const [mine, other] = [await serve({ status: 200 }), await serve({ status: 200 })];
    const port = checks(new Map([[mine.origin, { Authorization: 'Bearer s3cr3t' }]]));
    await port.get(mine.origin);
    await port.get(other.origin);
    expect(mine.asked[0]?.authorization).toBe('Bearer s3cr3t');
    expect(other.asked[0]?.authorization).toBeUndefined();
  });

  it('follows no redirect', async () => {
    const target = await serve({ status: 200 });
    const { origin } = await serve({ status: 302, headers: { location: target.origin } });
    expect((await failure(checks().get(origin))).code).toBe('redirected');
    expect(target.asked).toEqual([]);
  });

  it('reads no more than 1 MiB', async () => {
    const { origin } = await serve({ status: 200, body: 'x'.repeat(1024 * 1024 + 1) });
    expect((await failure(checks().get(origin))).message).toMatch(/larger|large|bytes|MiB/);
  });

  it.each(['http://169.254.169.254/latest/meta-data', 'http://prom.example/', 'file:///etc/passwd'])('never asks %s', async (address) => {
    expect((await failure(checks().get(address))).code).toBe('refused');
  });
});
