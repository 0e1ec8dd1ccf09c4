import type { InputName } from './inputs.js';
/** Whom a run is told to as a whole. */
export interface NotifySettings {
    /** A channel of Slack, and the bot token for it. */
    readonly slack: {
        readonly token: string;
        readonly channel: string;
        readonly apiUrl: string;
    } | undefined;
    /** Addresses that events are sent to: they may hold a secret. */
    readonly webhookUrls: readonly string[];
    readonly webhookSecret: string | undefined;
}
interface Reader {
    text(name: InputName): string | undefined;
    boolean(name: InputName): boolean;
    rows(name: InputName): readonly string[];
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
/** Reads the inputs of the group `notify`, the webhook of Slack apart. A token without a channel would tell nobody. */
export declare function readNotifying(reader: Reader): NotifySettings;
export {};
