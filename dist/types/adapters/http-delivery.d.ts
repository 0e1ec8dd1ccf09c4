import type { Clock } from '../core/clock.js';
import type { HttpRequest, HttpResponse, HttpTransport } from './http-types.js';
export interface DeliveryOptions {
    readonly transport: HttpTransport;
    readonly clock: Clock;
    /** For all attempts and pauses together. Default 15 s. */
    readonly timeoutMs?: number | undefined;
}
/**
 * Posts until it is answered, within the time. What was posted is posted again only where it certainly did not arrive: no
 * connection came about, or the server said to come back later (429 with `Retry-After`) and there is time for that.
 */
export declare function deliver(request: Pick<HttpRequest, 'url' | 'headers' | 'body' | 'signal'>, { transport, clock, timeoutMs }: DeliveryOptions): Promise<HttpResponse>;
/** What a status that is no success means. */
export declare function codeOfStatus(status: number): 'rate-limited' | 'unavailable' | 'forbidden' | 'not-found' | 'refused';
/** Error pages like to quote the address that was asked for: of it only the origin may be told. */
export declare function withoutAddress(text: string, url: URL): string;
