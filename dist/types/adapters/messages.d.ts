import type { MessagePort } from '../engine/message-ports.js';
import { type DeliveryOptions } from './http-delivery.js';
export interface MessagesOptions extends DeliveryOptions {
    readonly allowHttp?: boolean | undefined;
}
/** Posts JSON to an incoming webhook. Its address is a secret: no error says more of it than the origin. */
export declare function createMessages(options: MessagesOptions): MessagePort;
