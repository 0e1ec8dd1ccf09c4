import type { JsonObject } from '../json.js';
/**
 * A message to a channel, before it is Slack's. `title` is plain text; `lead` and the values of `facts` are mrkdwn in which
 * everything of others is escaped; all else is untrusted text.
 */
export interface SlackCard {
    readonly title: string;
    readonly lead: string;
    readonly facts: readonly (readonly [label: string, mrkdwn: string])[];
    readonly why: string | undefined;
    readonly causes: readonly string[];
    readonly notices: readonly string[];
    readonly links: readonly {
        readonly label: string;
        readonly url: string | undefined;
    }[];
}
/**
 * The message with `text` for notifications and screen readers, and Block Kit for the channel. Text of others mentions nobody and
 * makes no link: it is escaped, `verbatim` keeps Slack from looking for names and addresses in it, and no link is unfurled.
 */
export declare function slackMessage(card: SlackCard): JsonObject;
