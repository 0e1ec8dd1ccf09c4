import type { HttpTransport } from './http-types.js';
/** Where a login goes, and with what. */
export interface Login {
    readonly transport: HttpTransport;
    /** Origin and root path of the configured server. */
    readonly base: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly now: () => Date;
    readonly signal?: AbortSignal | undefined;
}
/** For one request of a login, in milliseconds. */
export declare const loginTimeoutMs = 30000;
/** A login that got no answer has changed nothing that matters, so it is neither ambiguous nor final. */
export declare function harmless<T>(request: Promise<T>): Promise<T>;
