import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions as TlsServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ConnectionCut, type SimulatorResponse } from './http-messages.js';
import type { Simulator } from './simulator.js';

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:34567`, without a slash at the end. */
  readonly url: string;
  /** Closes open connections too; resolves once the port is free. */
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Any free port by default. */
  readonly port?: number;
  /** `127.0.0.1` by default. */
  readonly host?: string;
  /** PEM texts; https where given. With `clientCa`, only clients with a certificate of that authority are let in. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly clientCa?: string };
}

const MAX_BODY = 10 * 1024 * 1024;

/** Serves the API of a simulator over HTTP/1.1. Closing the server leaves the simulator running. */
export async function serve(simulator: Pick<Simulator, 'handle'>, options: ServeOptions = {}): Promise<Listening> {
  const listener: RequestListener = (incoming, outgoing) => {
    answer(simulator, incoming, outgoing).catch(() => outgoing.destroy());
  };
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(tlsOptions(options.tls), listener);
  return listen(server, { ...options, scheme: options.tls === undefined ? 'http' : 'https' });
}

function tlsOptions({ key, cert, clientCa }: NonNullable<ServeOptions['tls']>): TlsServerOptions {
  return { key, cert, ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true }) };
}

/** Starts listening on loopback. Rejects where the port is taken. */
export function listen(server: Server, options: { readonly port?: number; readonly host?: string; readonly scheme: 'http' | 'https' }): Promise<Listening> {
  const host = options.host ?? '127.0.0.1';
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, () => {
      server.removeListener('error', reject);
      const { port } = server.address() as AddressInfo;
      resolve({ url: `${options.scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

async function answer(simulator: Pick<Simulator, 'handle'>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => {
    gone.abort(new Error('the client has gone'));
  });
  const body = await readBody(incoming);
  let response: SimulatorResponse;
  try {
    response = await simulator.handle({
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      headers: singleHeaders(incoming),
      body,
      signal: gone.signal,
    });
  } catch (error) {
    if (!(error instanceof ConnectionCut)) throw error;
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(response.status, response.headers);
  if (typeof response.body === 'string') {
    outgoing.end(response.body);
    return;
  }
  try {
    for await (const message of response.body) {
      if (gone.signal.aborted) return;
      outgoing.write(message);
    }
    outgoing.end();
  } catch {
    // Only a cut stream throws; what was sent before must still arrive.
    outgoing.socket?.end();
  }
}

function singleHeaders(incoming: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
