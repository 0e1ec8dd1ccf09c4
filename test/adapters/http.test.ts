import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createSystemClock } from '../../src/adapters/clock.js';
import { createHandlerTransport, createHttpTransport, type HttpTransport } from '../../src/adapters/http.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { phrase } from '../support/canaries.js';
import { createFakeClock } from '../support/fake-clock.js';

const clock = createSystemClock();
const open: { close(): void }[] = [];

afterEach(() => {
  for (const thing of open.splice(0)) {
    thing.close();
  }
});

async function listen(server: Server, scheme = 'http'): Promise<URL> {
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

async function serve(listener: RequestListener): Promise<URL> {
  return listen(createServer(listener));
}

function transport(options: Partial<Parameters<typeof createHttpTransport>[0]> = {}): HttpTransport {
  const created = createHttpTransport({ redact: String, clock, ...options });
  open.push(created);
  return created;
}

const get = { method: 'GET', headers: {}, timeoutMs: 30_000 } as const;
const post = { method: 'POST', headers: {}, body: '{}', timeoutMs: 30_000 } as const;

describe('T21 what a server says of a failure', () => {
  const redact = createRedactor([phrase]);
  const answering = async (status: number): Promise<URL> => await serve((_, response) => response.writeHead(status).end(`{"a":1}\nyou sent ${phrase}\n`));

  it.each([400, 401, 404, 429, 500, 502])('with status %i is without secrets before any adapter cuts it', async (status) => {
    expect((await transport({ redact }).request({ ...get, url: await answering(status) })).body).toBe('{"a":1}\nyou sent ***\n');
  });

  it.each([[200, {}], [201, {}], [503, { isJudged: true }]])('is all that is looked through: with status %i and %j it is as it was sent', async (status, more) => {
    expect((await transport({ redact }).request({ ...get, ...more, url: await answering(status) })).body).toBe(`{"a":1}\nyou sent ${phrase}\n`);
  });

  it.each([[403, '***'], [200, phrase]])('in a stream with status %i has %j in its lines', async (status, shown) => {
    const stream = await transport({ redact }).stream({ method: 'GET', headers: {}, url: await answering(status), signal: new AbortController().signal });
    const lines: string[] = [];
    for await (const line of stream.lines) lines.push(line);
    expect(lines.filter((line) => line !== '')).toEqual(['{"a":1}', `you sent ${shown}`]);
  });
});

describe('a request', () => {
  it('sends exactly the headers and body given and returns status, headers and body', async () => {
    const url = await serve((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (chunk: Buffer) => parts.push(chunk));
      request.on('end', () => response.writeHead(201, { 'X-Answer': 'yes' }).end(JSON.stringify({ type: request.headers['content-type'], body: Buffer.concat(parts).toString() })));
    });
    const answer = await transport().request({ ...post, url, headers: { 'Content-Type': 'application/json' }, body: '{"ä":1}' });

    expect(answer).toMatchObject({ status: 201, headers: { 'x-answer': 'yes' } });
    expect(JSON.parse(answer.body)).toEqual({ type: 'application/json', body: '{"ä":1}' });
  });

  it('uses one connection for requests that follow each other', async () => {
    let connections = 0;
    const server = createServer((_, response) => response.end('ok'));
    server.on('connection', () => {
      connections += 1;
    });
    const url = await listen(server);
    const http = transport();
    await http.request({ ...get, url });
    await http.request({ ...get, url });

    expect(connections).toBe(1);
  });

  it('T18 answered with a redirect is an error that names the origin, and the credential is not sent on', async () => {
    const reached: string[] = [];
    const other = await serve((request, response) => {
      reached.push(request.headers.authorization ?? '');
      response.end('{}');
    });
    const url = await serve((_, response) => response.writeHead(307, { Location: `${other.href}secret/path` }).end());
    for (const request of [get, post]) {
      await expect(transport().request({ ...request, url, headers: { Authorization: 'Bearer t' } })).rejects.toMatchObject({
        code: 'redirected',
        ambiguous: false,
        message: expect.stringContaining(other.origin),
      });
    }
    expect(reached).toEqual([]);
  });

  it('F7 whose answer drips one byte at a time ends at its deadline', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(drip));
    });
    await expect(transport().request({ ...get, url, timeoutMs: 150 })).rejects.toMatchObject({ code: 'timeout', retryable: true, ambiguous: false });
  });

  it('F2 that changes something and is not answered in time is ambiguous and not retryable', async () => {
    const url = await serve(() => undefined);
    await expect(transport().request({ ...post, url, timeoutMs: 100 })).rejects.toMatchObject({ code: 'timeout', retryable: false, ambiguous: true });
  });

  it('F7 with a body above the cap is cut off', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(2000)));
    await expect(transport().request({ ...get, url, maxBodyBytes: 1000 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('F5 cut off in the middle of the answer may be repeated when it reads, and is ambiguous when it writes', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"half":');
      setImmediate(() => response.destroy());
    });
    await expect(transport().request({ ...get, url })).rejects.toMatchObject({ code: 'unreachable', retryable: true, ambiguous: false });
    await expect(transport().request({ ...post, url })).rejects.toMatchObject({ code: 'unreachable', retryable: false, ambiguous: true });
  });

  it('that finds nobody listening was not carried out', async () => {
    const server = createServer();
    const url = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    await expect(transport().request({ ...post, url })).rejects.toMatchObject({ code: 'unreachable', ambiguous: false, retryable: true, message: expect.stringContaining('ECONNREFUSED') });
  });

  it('to an unknown host says so', async () => {
    const http = transport({ resolveAll: (_, __, done) => done(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), []) });
    await expect(http.request({ ...get, url: new URL('https://argocd.example.test/') })).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('ENOTFOUND') });
  });

  it('T17 to a link-local or metadata address is refused, however it is written', async () => {
    const hosts = ['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '[::ffff:169.254.169.254]', '[::ffff:a9fe:a9fe]', '[fe80::1]', '[fd00:ec2::254]', '[64:ff9b::169.254.169.254]'];
    for (const host of hosts) {
      await expect(transport().request({ ...get, url: new URL(`http://${host}/latest`) })).rejects.toMatchObject({ code: 'refused' });
    }
  });

  it('T17 to a name that resolves to a link-local address is refused by the address', async () => {
    const http = transport({ resolveAll: (_, __, done) => done(null, [{ address: '10.0.0.1', family: 4 }, { address: '169.254.169.254', family: 4 }]) });
    await expect(http.request({ ...get, url: new URL('http://innocent.example.test/') })).rejects.toMatchObject({ code: 'refused', ambiguous: false });
  });

  it('F29 that is cancelled ends at once', async () => {
    const controller = new AbortController();
    const url = await serve(() => controller.abort());
    await expect(transport().request({ ...get, url, signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(transport().request({ ...get, url, signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('names no more of an address than its origin in an error', async () => {
    const url = await serve((_, response) => response.destroy());
    const error = await transport().request({ ...post, url: new URL('/services/T000/SECRET?key=SECRET', url) }).catch((caught: unknown) => caught as Error);
    expect(String(error as Error)).toContain(url.origin);
    expect(String(error as Error)).not.toContain('SECRET');
  });
});

describe('TLS', () => {
  let folder = '';
  let key = '';
  let cert = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'osop-tls-'));
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', 'key.pem', '-out', 'cert.pem'], { cwd: folder, stdio: 'ignore' });
    key = readFileSync(join(folder, 'key.pem'), 'utf8');
    cert = readFileSync(join(folder, 'cert.pem'), 'utf8');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('T19 with a self-signed certificate fails closed and names the input that helps', async () => {
    let requests = 0;
    const url = await listen(createTlsServer({ key, cert }, (_, response) => {
      requests += 1;
      response.end('ok');
    }), 'https');
    await expect(transport().request({ ...post, url })).rejects.toMatchObject({ code: 'unreachable', retryable: false, ambiguous: false, hint: expect.stringContaining('argocd-ca-cert') });
    expect(requests).toBe(0);
  });

  it('T19 accepts it with its own authority, or when told to skip the check', async () => {
    const url = await listen(createTlsServer({ key, cert }, (_, response) => response.end('ok')), 'https');
    expect((await transport({ ca: cert }).request({ ...get, url })).body).toBe('ok');
    expect((await transport({ rejectUnauthorized: false }).request({ ...get, url })).body).toBe('ok');
  });

  it('towards a server that asks for a client certificate presents the one given', async () => {
    const url = await listen(createTlsServer({ key, cert, ca: cert, requestCert: true, rejectUnauthorized: true }, (_, response) => response.end('ok')), 'https');
    expect((await transport({ ca: cert, cert, key }).request({ ...get, url })).body).toBe('ok');
    await expect(transport({ ca: cert }).request({ ...get, url })).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('towards a server that speaks plain http says so', async () => {
    const url = await serve((_, response) => response.end('ok'));
    url.protocol = 'https:';
    await expect(transport().request({ ...get, url })).rejects.toMatchObject({ code: 'protocol', hint: expect.stringContaining('plain http') });
  });
});

async function collect(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const line of lines) {
    seen.push(line);
  }
  return seen;
}

const streamed = { method: 'GET', headers: {} } as const;

describe('a stream', () => {
  it('yields lines as they come, joined over packets, the last one without a newline', async () => {
    const url = await serve((_, response) => {
      response.write('{"a":1}\n{"b"');
      setImmediate(() => {
        response.write(':2}\n\n');
        response.end('{"c":3}');
      });
    });
    const stream = await transport().stream({ ...streamed, url, signal: new AbortController().signal });
    expect(await collect(stream.lines)).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  });

  it('F6 that sends no header is given up by the signal', async () => {
    const controller = new AbortController();
    const url = await serve(() => controller.abort());
    await expect(transport().stream({ ...streamed, url, signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('F6 that goes silent is given up by the signal', async () => {
    const controller = new AbortController();
    const url = await serve((_, response) => response.write('one\n'));
    const stream = await transport().stream({ ...streamed, url, signal: controller.signal });
    const lines: string[] = [];
    const reading = (async () => {
      for await (const line of stream.lines) {
        lines.push(line);
        controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(lines).toEqual(['one']);
  });

  it('that is cut ends with an error, not as if it were complete', async () => {
    const url = await serve((_, response) => {
      response.write('one\n');
      setImmediate(() => response.destroy());
    });
    const stream = await transport().stream({ ...streamed, url, signal: new AbortController().signal });
    await expect(collect(stream.lines)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('closes the connection when its reader has seen enough', async () => {
    let gone: Promise<unknown> = Promise.reject(new Error('never asked'));
    gone.catch(() => undefined);
    const url = await serve((_, response) => {
      gone = once(response, 'close');
      response.write('one\ntwo\n');
    });
    const stream = await transport().stream({ ...streamed, url, signal: new AbortController().signal });
    for await (const line of stream.lines) {
      expect(line).toBe('one');
      break;
    }
    await expect(gone).resolves.toEqual([]);
  });

  it('F7 with a line above the cap is cut off', async () => {
    const url = await serve((_, response) => response.write('x'.repeat(5000)));
    const stream = await transport().stream({ ...streamed, url, maxLineBytes: 1000, signal: new AbortController().signal });
    await expect(collect(stream.lines)).rejects.toMatchObject({ code: 'too-large' });
  });
});

async function* body(): AsyncIterable<string> {
  yield '1\n2';
  yield '\n3\n';
  await new Promise(() => undefined);
}

describe('a transport to a handler', () => {
  const url = new URL('http://argocd.localhost/api/v1/x?y=1');

  it('passes method, path with query, headers in lower case and body', async () => {
    const http = createHandlerTransport(async (request) => ({ status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...request, signal: undefined }) }), createFakeClock());
    const answer = await http.request({ ...post, url, headers: { 'X-Some': 'Thing' }, body: 'hello' });

    expect(answer.headers).toEqual({ 'content-type': 'application/json' });
    expect(JSON.parse(answer.body)).toEqual({ method: 'POST', path: '/api/v1/x?y=1', headers: { 'x-some': 'Thing' }, body: 'hello' });
  });

  it('times out on the clock when the handler never answers', async () => {
    const http = createHandlerTransport(() => new Promise(() => undefined), createFakeClock());
    await expect(http.request({ ...post, url, timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'timeout', ambiguous: true });
  });

  it('refuses a redirect', async () => {
    const http = createHandlerTransport(async () => ({ status: 303, headers: { Location: '/login' }, body: '' }), createFakeClock());
    await expect(http.request({ ...get, url })).rejects.toMatchObject({ code: 'redirected', hint: expect.stringContaining('single sign-on') });
  });

  it('streams what the handler yields, and lets go of a handler that sleeps', async () => {
    const controller = new AbortController();
    const http = createHandlerTransport(async () => ({ status: 200, headers: {}, body: body() }), createFakeClock());
    const stream = await http.stream({ ...streamed, url, signal: controller.signal });
    const lines: string[] = [];
    const reading = (async () => {
      for await (const line of stream.lines) {
        lines.push(line);
        if (line === '3') {
          controller.abort();
        }
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(lines).toEqual(['1', '2', '3']);
  });

  it('does not call a handler whose request is already cancelled', async () => {
    let calls = 0;
    const http = createHandlerTransport(async () => {
      calls += 1;
      return { status: 200, headers: {}, body: '' };
    }, createFakeClock());
    await expect(http.request({ ...post, url, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect(calls).toBe(0);
  });
});
