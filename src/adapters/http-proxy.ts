import { request as httpRequest, type ClientRequest, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type AgentOptions, type RequestOptions } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls, type TLSSocket } from 'node:tls';

import { AdapterError } from '../core/adapter-error.js';

/** Longest wait for a proxy to open a connection, in milliseconds. */
const connectTimeoutMs = 30_000;

type Connected = (error: Error | null, socket: Duplex) => void;

/**
 * Connections to https servers through a proxy (CONNECT), kept alive like direct ones. TLS is spoken with the server itself:
 * the proxy sees its host and port only, and the certificate is checked as ever.
 */
export class TunnelAgent extends HttpsAgent {
  private readonly proxy: URL;
  private readonly lookup: LookupFunction;

  constructor(proxy: URL, { lookup, ...options }: AgentOptions & { readonly lookup: LookupFunction }) {
    super({ ...options, keepAlive: true });
    this.proxy = proxy;
    this.lookup = lookup;
  }

  override createConnection(options: RequestOptions, callback?: Connected): undefined {
    const host = options.host ?? options.hostname ?? '';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`;
    const done = callback ?? (() => undefined);
    const asked = askProxy(this.proxy, { method: 'CONNECT', path: authority, headers: { Host: authority, ...authorization(this.proxy) }, lookup: this.lookup });
    asked.setTimeout(connectTimeoutMs, () => asked.destroy(unwilling('does not answer')));
    asked.once('error', (error) => { done(error instanceof AdapterError ? error : unwilling(reasonOf(error)), asked.socket as Duplex); });
    asked.once('connect', (answer, socket: Socket) => {
      socket.setTimeout(0);
      if (answer.statusCode === 200) secure(socket, { ...options, ...this.options }, done);
      else {
        socket.destroy();
        done(unwilling(`refuses to connect there (${answer.statusCode})`, answer.statusCode === 407 ? 'It wants a user and a password: write them into the address of the proxy.' : undefined), socket);
      }
    });
    asked.end();
    return undefined;
  }
}

/** Handed over only once TLS stands, so that until then nothing of the request can have been sent. */
function secure(socket: Socket, options: RequestOptions, done: Connected): void {
  const { host, servername } = options;
  const name = servername ?? host ?? '';
  const tls: TLSSocket = connectTls({ ...tlsOptions(options), socket, servername: /^[\d.]+$|:/.test(name) ? '' : name, host: name });
  const failed = (error: Error): void => { done(error, tls); };
  tls.once('error', failed);
  tls.once('secureConnect', () => {
    tls.removeListener('error', failed);
    done(null, tls);
  });
}

function tlsOptions({ ca, cert, key, rejectUnauthorized }: RequestOptions): Pick<RequestOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized'> {
  return {
    ...(ca === undefined ? {} : { ca }), ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }),
    ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
  };
}

/** A plain request through a proxy names the whole address (RFC 9112, 3.2.2). */
export function requestThroughProxy(proxy: URL, url: URL, { headers, ...details }: RequestOptions & { readonly lookup: LookupFunction }): ClientRequest {
  return askProxy(proxy, { ...details, path: url.href, headers: { ...(headers as OutgoingHttpHeaders | undefined), Host: url.host, ...authorization(proxy) } });
}

function askProxy(proxy: URL, details: RequestOptions): ClientRequest {
  const place = { protocol: proxy.protocol, host: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port) };
  return proxy.protocol === 'https:' ? httpsRequest({ ...place, ...details }) : httpRequest({ ...place, ...details });
}

function authorization({ username, password }: URL): OutgoingHttpHeaders {
  if (username === '' && password === '') return {};
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}

function unwilling(why: string, hint = 'Check HTTPS_PROXY and HTTP_PROXY, and put hosts that are reached directly into NO_PROXY.'): AdapterError {
  return new AdapterError('unreachable', `the proxy ${why}`, { retryable: true, hint });
}

function reasonOf(error: Error): string {
  return `cannot be reached (${'code' in error && typeof error.code === 'string' ? error.code : error.message})`;
}
