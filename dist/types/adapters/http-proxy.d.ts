import { type ClientRequest } from 'node:http';
import { Agent as HttpsAgent, type AgentOptions, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';
type Connected = (error: Error | null, socket: Duplex) => void;
/**
 * Connections to https servers through a proxy (CONNECT), kept alive like direct ones. TLS is spoken with the server itself:
 * the proxy sees its host and port only, and the certificate is checked as ever.
 */
export declare class TunnelAgent extends HttpsAgent {
    private readonly proxy;
    private readonly lookup;
    constructor(proxy: URL, { lookup, ...options }: AgentOptions & {
        readonly lookup: LookupFunction;
    });
    createConnection(options: RequestOptions, callback?: Connected): undefined;
}
/** A plain request through a proxy names the whole address (RFC 9112, 3.2.2). */
export declare function requestThroughProxy(proxy: URL, url: URL, { headers, ...details }: RequestOptions & {
    readonly lookup: LookupFunction;
}): ClientRequest;
export {};
