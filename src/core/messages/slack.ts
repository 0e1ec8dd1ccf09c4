import { shortRevision } from '../git/refs.js';
import type { JsonObject } from '../json.js';
import { slackMessage } from './slack-card.js';
import { escapeClipped } from './slack-text.js';

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
  readonly rollback: { readonly strategy: 'argocd' | 'git-revert'; readonly revision: string | undefined } | undefined;
  readonly notices: readonly string[];
  readonly actor: string | undefined;
  readonly runUrl: string | undefined;
  readonly appUrl: string | undefined;
  /** Page of the commit. */
  readonly commitUrl: string | undefined;
}

/** The body of a Slack incoming webhook. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export function composeSlackMessage(message: DeploymentMessage): JsonObject {
  const from = [message.repository, message.branch].filter((part) => part !== undefined).join(' ');
  return slackMessage({
    title: titleOf(message),
    lead: composeHeadline(message),
    facts: [
      ...(message.commit === undefined ? [] : [['Commit', `\`${escapeClipped(shortRevision(message.commit), 40)}\``] as const]),
      ...(from === '' ? [] : [['From', escapeClipped(from, 300)] as const]),
      ...(message.actor === undefined ? [] : [['By', escapeClipped(message.actor, 100)] as const]),
    ],
    why: message.reason,
    causes: message.causes,
    notices: message.notices,
    links: [
      { label: 'Run', url: message.runUrl },
      { label: 'Argo CD', url: message.appUrl },
      { label: 'Commit', url: message.commitUrl },
    ],
  });
}

const mostApps = 10;

function titleOf({ outcome, apps }: DeploymentMessage): string {
  const named = apps[0] === undefined ? 'The application' : `${escapeClipped(apps[0], 80)}${apps.length === 1 ? '' : ` and ${apps.length - 1} more`}`;
  const words = {
    succeeded: `:white_check_mark: ${named}: deployed`,
    'rolled-back': `:rewind: ${named}: rolled back`,
    'rollback-failed': `:rotating_light: ${named}: not rolled back, needs a person`,
    failed: `:x: ${named}: not deployed`,
  };
  return words[outcome];
}

function composeHeadline(message: DeploymentMessage): string {
  const named = message.apps.slice(0, mostApps).map((app) => `*${escapeClipped(app, 200)}*`);
  const more = message.apps.length - named.length;
  const apps = named.length === 0 ? 'the application' : `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
  const commit = message.commit === undefined ? 'an unknown commit' : `\`${escapeClipped(shortRevision(message.commit), 40)}\``;
  const back = message.rollback?.revision === undefined ? '' : ` to \`${escapeClipped(shortRevision(message.rollback.revision), 40)}\``;
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
