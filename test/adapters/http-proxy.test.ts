import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createHttpTransport, type HttpTransport } from '../../src/adapters/http.js';
import { readProxyRules } from '../../src/core/net/proxy.js';
import { createCertificates, type Certificates } from '../support/certificates.js';
import { startForwardProxy, type ForwardProxy } from '../support/forward-proxy.js';
import { createRealClock } from '../support/real-clock.js';

const host = 'argocd.proxy.test';
const get = { method: 'GET', headers: { 'X-Of-The-Request': 'yes' }, timeoutMs: 30_000 } as const;

describe('through a proxy', () => {
  let folder = '';
  let certificates: Certificates;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'osop-proxy-'));
    certificates = createCertificates(folder, host);
  });

  afterAll(() => { rmSync(folder, { recursive: true }); });

  interface Setting { readonly proxy: ForwardProxy; readonly port: number; readonly connections: () => number }

  async function behindProxy(options: { readonly tls: boolean; readonly login?: string; readonly clients?: boolean }): Promise<Setting> {
    const answer: RequestListener = (incoming, outgoing) => { outgoing.end(`${incoming.method ?? ''} ${incoming.url ?? ''} for ${incoming.headers.host ?? ''} ${incoming.headers['proxy-authorization'] ?? ''}`.trim()); };
    const { server: { key, cert }, authority } = certificates;
    const mutual = options.clients === true ? { ca: authority.cert, requestCert: true, rejectUnauthorized: true } : {};
    const server = options.tls ? createTlsServer({ key, cert, ...mutual }, answer) : createPlainServer(answer);
    let connections = 0;
    server.on('connection', () => { connections += 1; });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const proxy = await startForwardProxy({ port, ...(options.login === undefined ? {} : { login: options.login }) });
    onTestFinished(async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return { proxy, port, connections: () => connections };
  }

  function transport(env: Readonly<Record<string, string>>, more: Partial<Parameters<typeof createHttpTransport>[0]> = {}): HttpTransport {
    const made = createHttpTransport({ redact: String, clock: createRealClock(), proxy: readProxyRules(env), ...more });
    onTestFinished(() => { made.close(); });
    return made;
  }

  it('an https server is reached by a tunnel, which is kept for the next request', async () => {
    const { proxy, connections } = await behindProxy({ tls: true });
    const client = transport({ HTTPS_PROXY: proxy.url }, { ca: certificates.authority.cert });
    for (const path of ['/one', '/two']) {
      expect((await client.request({ ...get, url: new URL(`https://${host}${path}`) })).body).toBe(`GET ${path} for ${host}`);
    }
    expect(proxy.asked).toEqual([`CONNECT ${host}:443`]);
    expect(connections()).toBe(1);
  });

  it('the certificate is checked against the name of the server, and a client certificate is presented to it', async () => {
    const { proxy } = await behindProxy({ tls: true, clients: true });
    const { authority, client } = certificates;
    const url = new URL(`https://${host}/`);
    expect((await transport({ HTTPS_PROXY: proxy.url }, { ca: authority.cert, cert: client.cert, key: client.key }).request({ ...get, url })).status).toBe(200);
    await expect(transport({ HTTPS_PROXY: proxy.url }).request({ ...get, url })).rejects.toMatchObject({ code: 'unreachable', hint: expect.stringContaining('argocd-ca-cert') });
    const other = new URL('https://other.proxy.test/');
    await expect(transport({ HTTPS_PROXY: proxy.url }, { ca: authority.cert, cert: client.cert, key: client.key }).request({ ...get, url: other })).rejects.toMatchObject({ message: expect.stringContaining('another host name') });
  });

  it('a stream comes through it line by line', async () => {
    const { proxy } = await behindProxy({ tls: true });
    const stream = await transport({ HTTPS_PROXY: proxy.url }, { ca: certificates.authority.cert }).stream({ method: 'GET', headers: {}, url: new URL(`https://${host}/stream`), signal: new AbortController().signal });
    const lines: string[] = [];
    for await (const line of stream.lines) lines.push(line);
    expect(lines).toEqual([`GET /stream for ${host}`]);
  });

  it('a user and a password of its address are for the proxy alone', async () => {
    const { proxy } = await behindProxy({ tls: true, login: 'ci:s3 cret' });
    const address = proxy.url.replace('://', '://ci:s3%20cret@');
    const url = new URL(`https://${host}/`);
    expect((await transport({ HTTPS_PROXY: address }, { ca: certificates.authority.cert }).request({ ...get, url })).body).toBe(`GET / for ${host}`);
    const refused = transport({ HTTPS_PROXY: proxy.url }, { ca: certificates.authority.cert }).request({ ...get, method: 'POST', url });
    await expect(refused).rejects.toMatchObject({ code: 'unreachable', ambiguous: false, message: expect.stringContaining('407'), hint: expect.stringContaining('password') });
  });

  it('a plain server is asked for with its whole address', async () => {
    const { proxy } = await behindProxy({ tls: false });
    expect((await transport({ HTTP_PROXY: proxy.url }).request({ ...get, url: new URL(`http://${host}/path?query=1`) })).body).toBe(`GET /path?query=1 for ${host}`);
    expect(proxy.asked).toEqual([`GET http://${host}/path?query=1`]);
  });

  it('this machine and what NO_PROXY names are not reached', async () => {
    const { proxy, port } = await behindProxy({ tls: false });
    expect((await transport({ HTTP_PROXY: proxy.url }).request({ ...get, url: new URL(`http://127.0.0.1:${port}/`) })).status).toBe(200);
    await expect(transport({ HTTP_PROXY: proxy.url, NO_PROXY: host }).request({ ...get, url: new URL(`http://${host}/`) })).rejects.toMatchObject({ code: 'unreachable' });
    expect(proxy.asked).toEqual([]);
  });

  it('that is not there is told, and nothing of a request can have been sent', async () => {
    const { proxy } = await behindProxy({ tls: true });
    await proxy.close();
    await expect(transport({ HTTPS_PROXY: proxy.url }).request({ ...get, method: 'POST', url: new URL(`https://${host}/`) })).rejects.toMatchObject({
      code: 'unreachable', ambiguous: false, retryable: true, message: expect.stringContaining('the proxy cannot be reached (ECONNREFUSED)'), hint: expect.stringContaining('NO_PROXY'),
    });
  });

  it('a cloud-metadata address is refused all the same (T17)', async () => {
    const { proxy } = await behindProxy({ tls: false });
    await expect(transport({ HTTP_PROXY: proxy.url }).request({ ...get, url: new URL('http://169.254.169.254/') })).rejects.toMatchObject({ code: 'refused' });
    expect(proxy.asked).toEqual([]);
  });
});
