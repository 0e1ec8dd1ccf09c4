import type { Clock } from '../core/clock.js';
import { type ProxyRules } from '../core/net/proxy.js';
import type { Redactor } from '../core/report/redact.js';
import { type ResolveAll } from './http-address.js';
import { type HttpTransport } from './http-types.js';
export { createHandlerTransport, type HttpHandler } from './http-handler.js';
export type { HttpRequest, HttpResponse, HttpStream, HttpStreamRequest, HttpTransport } from './http-types.js';
/** What a transport is made of. TLS material is PEM text; `ca` replaces the public authorities. */
export interface HttpTransportOptions {
    readonly clock: Clock;
    /** Takes the run's secrets out of what a server says of a failure, whole, before any adapter cuts it. Servers quote what they were sent. */
    readonly redact: Redactor;
    readonly ca?: string | undefined;
    readonly cert?: string | undefined;
    readonly key?: string | undefined;
    /** False accepts any certificate; only by explicit input. */
    readonly rejectUnauthorized?: boolean | undefined;
    /** Proxies of the machine; none where absent. */
    readonly proxy?: ProxyRules | undefined;
    /** Name resolution; the machine's where absent. */
    readonly resolveAll?: ResolveAll | undefined;
}
/**
 * HTTP/1.1 over sockets, one pool of kept-alive connections for each transport. Simulated time stands still during a
 * request, so a server that itself waits on a simulated clock is reached by `createHandlerTransport` instead.
 */
export declare function createHttpTransport(options: HttpTransportOptions): HttpTransport;
