import type { Clock } from '../core/clock.js';
import type { MessagePort } from '../engine/ports.js';
import type { HttpTransport } from './http-types.js';
export interface MessagesOptions {
    readonly transport: HttpTransport;
    readonly clock: Clock;
    readonly allowHttp?: boolean | undefined;
    /** Default 15 s. */
    readonly timeoutMs?: number | undefined;
}
/** Posts JSON once. The address of a webhook is a secret: no error says more of it than the origin. */
export declare function createMessages(options: MessagesOptions): MessagePort;
