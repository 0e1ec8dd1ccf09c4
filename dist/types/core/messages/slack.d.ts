import type { JsonObject } from '../json.js';
/** What a message to a channel is about. All text in it is untrusted. */
export interface DeploymentMessage {
    readonly outcome: 'succeeded' | 'rolled-back' | 'rollback-failed' | 'failed';
    readonly apps: readonly string[];
    /** Full commit hash of what was to be deployed. */
    readonly commit: string | undefined;
    readonly repository: string | undefined;
    readonly branch: string | undefined;
    /** What failed, in one line. */
    readonly reason: string | undefined;
    readonly rollback: {
        readonly strategy: 'argocd' | 'git-revert';
        readonly revision: string | undefined;
    } | undefined;
    readonly notices: readonly string[];
    readonly runUrl: string | undefined;
    readonly appUrl: string | undefined;
}
/**
 * The body of a Slack incoming webhook: `text` for notifications, `blocks` for the channel.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export declare function composeSlackMessage(message: DeploymentMessage): JsonObject;
/** Slack's three control characters, so that text can neither mention people nor forge links. */
export declare function escapeSlack(text: string): string;
