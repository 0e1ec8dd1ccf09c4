import type { HttpTransport } from './adapters/http-types.js';
import type { Clock } from './core/clock.js';
import type { Ports } from './engine/ports.js';
import type { Settings } from './settings.js';
/** The ports by which people and other programs are told. Throws AdapterError for an address that is never connected to. */
export declare function openMessages({ notify: { slack, webhookUrls, webhookSecret }, allowHttp, dryRun }: Settings, { transport, clock }: {
    readonly transport: HttpTransport;
    readonly clock: Clock;
}): Promise<Pick<Ports, 'messages' | 'slack' | 'webhooks'>>;
