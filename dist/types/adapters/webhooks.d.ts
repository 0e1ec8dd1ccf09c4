import type { WebhookPort } from '../engine/message-ports.js';
import { type DeliveryOptions } from './http-delivery.js';
export interface WebhooksOptions extends DeliveryOptions {
    /** May hold a secret in path or query. */
    readonly urls: readonly string[];
    /** Signs each request; text, or `whsec_` and base64. */
    readonly secret: string | undefined;
    readonly allowHttp?: boolean | undefined;
}
/** Receivers of CloudEvents in structured mode. An address that cannot be used is `refused` here, before a run begins. */
export declare function createWebhooks(options: WebhooksOptions): WebhookPort;
