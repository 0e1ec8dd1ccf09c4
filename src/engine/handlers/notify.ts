import { AdapterError } from '../../core/adapter-error.js';
import { isJsonObject, type JsonObject } from '../../core/json.js';
import { commitPage } from '../../core/messages/run-message.js';
import { composeSlackMessage, type DeploymentMessage } from '../../core/messages/slack.js';
import type { Problem } from '../../core/problem.js';
import { redactTexts } from '../../core/report/redact-record.js';
import type { NotifyStep } from '../../core/workflow/steps.js';
import { undelivered } from '../announce.js';
import type { Deployment } from '../deployments.js';
import { withinTime } from '../within-time.js';
import type { RunFacts, StepContext, StepResult } from './context.js';
import { applicationUrl } from './sync-outcome.js';

/** Longest that a message may take before it is given up, in milliseconds. */
const deliveryMs = 15_000;

/** Tells a channel what happened. A message that cannot be delivered is a warning, never a failed deployment. */
export async function notify(step: NotifyStep, context: StepContext): Promise<StepResult> {
  const { dryRun } = context.settings;
  if (dryRun) return { kind: 'skipped', note: 'dry run: would post to Slack', outputs: {} };
  const deployments = context.deployments.all();
  if (context.failure === '' && deployments.length > 0 && deployments.every((deployment) => hasNothingToTell(deployment, context.facts))) {
    return { kind: 'skipped', note: 'nothing was changed, so there is nothing to tell', outputs: { delivered: false, channel: step.channel } };
  }
  const send = senderOf(step, context);
  if ('result' in send) return send.result;
  try {
    await withinTime(context.clock, deliveryMs, async (signal) => { await send.deliver(AbortSignal.any([context.signal, signal])); });
    if (step.body === undefined) putDownAsTold(context);
    return { kind: 'succeeded', outputs: { delivered: true, channel: step.channel }, note: 'told Slack' };
  } catch (error) {
    if (context.signal.aborted || !(error instanceof AdapterError)) throw error;
    if (step.body === undefined) putDownAsTold(context);
    return notTold(error);
  }
}

/**
 * At the end of a run, tells the incoming webhook of a rollback that failed where no message of the workflow has: it may not
 * come to one then. Slack's thread tells of the end by itself. Returns what could not be told.
 */
export async function tellFailedRollback(context: Telling, { withinMs }: { readonly withinMs: number }): Promise<readonly Problem[]> {
  const { deployments, ports, settings: { slackWebhookUrl, dryRun }, clock } = context;
  const untold = deployments.all().some(({ state, failureTold }) => state === 'rollback-failed' && !failureTold);
  if (!untold || dryRun || slackWebhookUrl === undefined || ports.slack !== undefined) return [];
  putDownAsTold(context);
  try {
    await withinTime(clock, withinMs, async (signal) => { await ports.messages.post(slackWebhookUrl, usualMessage(context), signal); });
    return [];
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return [undelivered('Slack', error)];
  }
}

/** Longest that this may take, in milliseconds. */
export const patienceMs = { usual: deliveryMs, cancelled: 5_000 } as const;

type Telling = Pick<StepContext, 'deployments' | 'ports' | 'settings' | 'clock' | 'commit' | 'facts' | 'failure'>;

function putDownAsTold({ deployments }: Telling): void {
  for (const { app, state } of deployments.all()) if (state === 'rollback-failed') deployments.update(app, { failureTold: true });
}

/** The webhook where there is one; else the thread of the run, which tells by itself whatever has no words of its own. */
function senderOf(step: NotifyStep, context: StepContext): { readonly deliver: (signal: AbortSignal) => Promise<void> } | { readonly result: StepResult } {
  const { slackWebhookUrl } = context.settings;
  const { ports, announcer } = context;
  if (slackWebhookUrl !== undefined) return { deliver: async (signal) => { await ports.messages.post(slackWebhookUrl, messageBody(step, context), signal); } };
  if (ports.slack === undefined || announcer === undefined) return { result: notTold(new AdapterError('refused', 'neither slack-webhook-url nor slack-token and slack-channel are set')) };
  if (step.body === undefined) return { result: { kind: 'skipped', note: 'the thread in Slack tells how the run ends', outputs: { delivered: true, channel: step.channel } } };
  return { deliver: async (signal) => { await announcer.reply(messageBody(step, context), signal); } };
}

/** A newer commit is for its own run to tell about. */
function hasNothingToTell({ state, autoSynced }: Deployment, { rerun }: RunFacts): boolean {
  return state === 'superseded' || (state === 'unchanged' && (!autoSynced || rerun === true));
}

function notTold(error: AdapterError): StepResult {
  return { kind: 'succeeded', outputs: { delivered: false, channel: 'slack' }, note: 'Slack was not told', problems: [undelivered('Slack', error)] };
}

function messageBody(step: NotifyStep, context: StepContext): JsonObject {
  if (isJsonObject(step.body)) return step.body;
  if (typeof step.body === 'string') return { text: step.body };
  return usualMessage(context);
}

function usualMessage(context: Telling): JsonObject {
  const message = deploymentMessage(context);
  return composeSlackMessage(context.ports.redact === undefined ? message : redactTexts(message, context.ports.redact));
}

function deploymentMessage(context: Telling): DeploymentMessage {
  const deployments = context.deployments.all();
  const [first] = deployments;
  const undone = deployments.find((deployment) => deployment.strategy !== undefined);
  return {
    outcome: outcomeOf(deployments, context.failure),
    apps: deployments.map(({ app }) => app.name),
    commit: context.commit?.sha ?? first?.revision,
    repository: context.facts.repository,
    branch: context.commit?.branch ?? context.facts.branch,
    reason: context.failure === '' ? undefined : context.failure,
    causes: deployments.flatMap(({ causes }) => causes),
    rollback: undone?.strategy === undefined ? undefined : { strategy: undone.strategy, revision: undone.liveRevision },
    notices: deployments.flatMap((deployment) => deployment.notices),
    actor: context.facts.actor,
    runUrl: context.facts.runUrl,
    appUrl: first === undefined ? undefined : applicationUrl(first.app, context),
    commitUrl: commitPage(context.facts, context.commit?.sha ?? first?.revision),
  };
}

function outcomeOf(deployments: readonly Deployment[], failure: string): DeploymentMessage['outcome'] {
  if (deployments.some(({ state }) => state === 'rollback-failed')) return 'rollback-failed';
  if (deployments.some(({ state }) => state === 'rolled-back')) return 'rolled-back';
  return failure === '' ? 'succeeded' : 'failed';
}
