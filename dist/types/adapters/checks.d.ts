import type { CheckPort } from '../engine/ports.js';
import type { HttpTransport } from './http-types.js';
export interface ChecksOptions {
    readonly transport: HttpTransport;
    readonly allowHttp?: boolean | undefined;
    /** Headers by origin: sent there and nowhere else. */
    readonly headers?: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
    /** Default 15 s. */
    readonly timeoutMs?: number | undefined;
}
/** Reads an address once: no redirect is followed, and an answer of more than 1 MiB is an error. */
export declare function createChecks({ transport, allowHttp, headers, timeoutMs }: ChecksOptions): CheckPort;
