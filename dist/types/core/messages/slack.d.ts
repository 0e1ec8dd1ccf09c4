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
    /** What is wrong with the resources, a line each. */
    readonly causes: readonly string[];
    readonly rollback: {
        readonly strategy: 'argocd' | 'git-revert';
        readonly revision: string | undefined;
    } | undefined;
    readonly notices: readonly string[];
    readonly actor: string | undefined;
    readonly runUrl: string | undefined;
    readonly appUrl: string | undefined;
    /** Page of the commit. */
    readonly commitUrl: string | undefined;
}
/** The body of a Slack incoming webhook. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export declare function composeSlackMessage(message: DeploymentMessage): JsonObject;
