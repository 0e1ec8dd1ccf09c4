import type { JsonObject } from '../core/json.js';
/** Outgoing messages. The URL comes from the inputs, never from a workflow file. */
export interface MessagePort {
    post(url: string, body: JsonObject, signal?: AbortSignal): Promise<void>;
}
/**
 * One channel of Slack. A message is sent again only after an answer that says that nothing was posted: an `ambiguous` error
 * means that it may be there.
 */
export interface SlackPort {
    /** Posts a message, into the thread of another one where that is given. Tells where it is. */
    post(message: JsonObject, options: {
        readonly thread?: SlackPlace | undefined;
        readonly signal: AbortSignal;
    }): Promise<SlackPlace>;
    /** Puts a message in place of one that was posted. */
    update(place: SlackPlace, message: JsonObject, signal: AbortSignal): Promise<void>;
}
/** A message in Slack: the id of its channel, and its timestamp, which is its id there. */
export interface SlackPlace {
    readonly channel: string;
    readonly ts: string;
}
/** Receivers of events; addresses come from the inputs. Sent again is only what was certainly not received. */
export interface WebhookPort {
    /** Scheme and host of each, for people. */
    readonly receivers: readonly string[];
    /** Sends an event (CloudEvents, structured JSON) to the receiver at a position. */
    send(receiver: number, event: JsonObject, signal: AbortSignal): Promise<void>;
}
