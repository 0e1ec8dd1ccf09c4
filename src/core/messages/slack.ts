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
  readonly rollback: { readonly strategy: 'argocd' | 'git-revert'; readonly revision: string | undefined } | undefined;
  readonly notices: readonly string[];
  readonly runUrl: string | undefined;
  readonly appUrl: string | undefined;
}

/**
 * The body of a Slack incoming webhook: `text` for notifications, `blocks` for the channel.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function composeSlackMessage(message: DeploymentMessage): JsonObject {
  const headline = composeHeadline(message);
  const details = [
    message.reason === undefined ? undefined : `*Why:* ${escapeSlack(clip(message.reason, 600))}`,
    message.branch === undefined && message.repository === undefined
      ? undefined
      : `*From:* ${escapeSlack([message.repository, message.branch].filter((part) => part !== undefined).join(' '))}`,
    ...message.notices.map((notice) => `:warning: ${escapeSlack(clip(notice, 400))}`),
    [link(message.runUrl, 'Run'), link(message.appUrl, 'Argo CD')].filter((part) => part !== undefined).join(' · ') || undefined,
  ].filter((part) => part !== undefined);
  const section = (text: string): JsonObject => ({ type: 'section', text: { type: 'mrkdwn', text } });
  return {
    text: headline,
    blocks: [section(headline), ...(details.length === 0 ? [] : [section(details.join('\n'))])],
  };
}

function composeHeadline(message: DeploymentMessage): string {
  const apps = message.apps.length === 0 ? 'the application' : message.apps.map((app) => `*${escapeSlack(app)}*`).join(', ');
  const commit = message.commit === undefined ? 'an unknown commit' : `\`${escapeSlack(message.commit.slice(0, 12))}\``;
  const back = message.rollback?.revision === undefined ? '' : ` to \`${escapeSlack(message.rollback.revision.slice(0, 12))}\``;
  const means = message.rollback?.strategy === 'git-revert' ? 'git revert' : 'Argo CD rollback';
  switch (message.outcome) {
    case 'succeeded':
      return `:white_check_mark: Deployed ${apps}: ${commit} is live and healthy`;
    case 'rolled-back':
      return `:rewind: Deployment of ${apps} failed: ${commit} was rolled back${back} by ${means}`;
    case 'rollback-failed':
      return `:rotating_light: Deployment of ${apps} failed: ${commit}, and the rollback${back} by ${means} failed too`;
    case 'failed':
      return `:x: Deployment of ${apps} failed: ${commit} was not rolled back`;
  }
}

/** Slack's three control characters, so that text can neither mention people nor forge links. */
export function escapeSlack(text: string): string {
  return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');
}

function link(url: string | undefined, label: string): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s<>|]+$/.test(url)) return undefined;
  return `<${escapeSlack(url)}|${label}>`;
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
