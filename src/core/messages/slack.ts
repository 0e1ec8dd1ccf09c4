import type { JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';

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
  const notices = message.notices.slice(0, most.notices);
  const details = [
    message.reason === undefined ? undefined : `*Why:* ${escapeClipped(message.reason, 600)}`,
    message.branch === undefined && message.repository === undefined
      ? undefined
      : `*From:* ${escapeClipped([message.repository, message.branch].filter((part) => part !== undefined).join(' '), 300)}`,
    ...notices.map((notice) => `:warning: ${escapeClipped(notice, 400)}`),
    message.notices.length === notices.length ? undefined : `:warning: and ${message.notices.length - notices.length} more`,
    [link(message.runUrl, 'Run'), link(message.appUrl, 'Argo CD')].filter((part) => part !== undefined).join(' · ') || undefined,
  ].filter((part) => part !== undefined);
  const section = (text: string): JsonObject => ({ type: 'section', text: { type: 'mrkdwn', text } });
  return {
    text: headline,
    blocks: [section(headline), ...(details.length === 0 ? [] : [section(details.join('\n'))])],
  };
}

/** Slack refuses a message of which one section has more than 3,000 characters: it must not get there. */
const most = { apps: 10, notices: 3, url: 300 } as const;

function composeHeadline(message: DeploymentMessage): string {
  const named = message.apps.slice(0, most.apps).map((app) => `*${escapeClipped(app, 200)}*`);
  const more = message.apps.length - named.length;
  const apps = named.length === 0 ? 'the application' : `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
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
  if (url === undefined || url.length > most.url || !/^https?:\/\/[^\s<>|]+$/.test(url)) return undefined;
  return `<${escapeSlack(url)}|${label}>`;
}

/** One line, escaped, of at most `length` characters; cut between characters, never within an escape. */
function escapeClipped(text: string, length: number): string {
  const line = oneLine(text, length);
  const escaped = escapeSlack(line);
  if (escaped.length <= length) return escaped;
  let clipped = '';
  for (const character of line) {
    const next = escapeSlack(character);
    if (clipped.length + next.length > length - 1) break;
    clipped += next;
  }
  return `${clipped}…`;
}
