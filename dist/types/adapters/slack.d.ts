import type { SlackPort } from '../engine/message-ports.js';
import { type DeliveryOptions } from './http-delivery.js';
export interface SlackOptions extends DeliveryOptions {
    /** `https://slack.com/api`, or that of another Slack such as GovSlack. */
    readonly apiUrl: string;
    readonly token: string;
    /** Id or name of the channel. */
    readonly channel: string;
    readonly allowHttp?: boolean | undefined;
}
/** Slack's Web API with a bot token, for one channel. https://docs.slack.dev/reference/methods/chat.postMessage */
export declare function createSlack(options: SlackOptions): SlackPort;
