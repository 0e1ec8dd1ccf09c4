import { AdapterError } from '../core/adapter-error.js';
/** What a failure happened to. `sent` is true once the request may have reached the server. */
export interface Attempted {
    readonly method: string;
    readonly url: URL;
    readonly sent: boolean;
}
/** True for methods that change something at the server. */
export declare function isMutation(method: string): boolean;
/** Turns whatever a request threw into an AdapterError that names the origin, the reason and what helps. */
export declare function toTransportError(error: unknown, attempted: Attempted): AdapterError;
/** Throws `redirected` for a 3xx answer: following one could carry a credential to another origin. */
export declare function refuseRedirect(answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
}, url: URL): void;
/** Milliseconds that an answer asks to wait, by its `Retry-After`; undefined when it asks for nothing sensible. */
export declare function retryAfterMs(headers: Readonly<Record<string, string>>, now: Date): number | undefined;
