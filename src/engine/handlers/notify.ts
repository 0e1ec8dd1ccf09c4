import { AdapterError } from '../../core/adapter-error.js';
import { isJsonObject, type JsonObject } from '../../core/json.js';
import { composeSlackMessage, type DeploymentMessage } from '../../core/messages/slack.js';
import type { NotifyStep } from '../../core/workflow/steps.js';
import type { Deployment } from '../deployments.js';
import type { RunFacts, StepContext, StepResult } from './context.js';
import { applicationUrl } from './sync-outcome.js';

/** Longest that a message may take before it is given up, in milliseconds. */
const deliveryMs = 15_000;

/** Tells a channel what happened. A message that cannot be delivered is a warning, never a failed deployment. */
export async function notify(step: NotifyStep, context: StepContext): Promise<StepResult> {
  const { slackWebhookUrl, dryRun } = context.settings;
  if (dryRun) return { kind: 'skipped', note: 'dry run: would post to Slack', outputs: {} };
  const deployments = context.deployments.all();
  if (context.failure === '' && deployments.length > 0 && deployments.every((deployment) => hasNothingToTell(deployment, context.facts))) {
    return { kind: 'skipped', note: 'nothing was changed, so there is nothing to tell', outputs: { delivered: false, channel: step.channel } };
  }
  if (slackWebhookUrl === undefined) return undelivered('the input slack-webhook-url is not set');
  try {
    await withinTime(context, async (signal) => {
      await context.ports.messages.post(slackWebhookUrl, messageBody(step, context), signal);
    });
    return { kind: 'succeeded', outputs: { delivered: true, channel: step.channel }, note: 'told Slack' };
  } catch (error) {
    if (context.signal.aborted || !(error instanceof AdapterError)) throw error;
    return undelivered(error.message);
  }
}

/** A newer commit is for its own run to tell about. */
function hasNothingToTell({ state, autoSynced }: Deployment, { rerun }: RunFacts): boolean {
  return state === 'superseded' || (state === 'unchanged' && (!autoSynced || rerun));
}

function undelivered(reason: string): StepResult {
  return {
    kind: 'succeeded',
    outputs: { delivered: false, channel: 'slack' },
    note: 'Slack was not told',
    problems: [{
      code: 'OSOP-NOTIFY-001',
      severity: 'warning',
      message: `the message to Slack was not delivered: ${reason}`,
      hint: 'the deployment is not affected; check slack-webhook-url',
    }],
  };
}

async function withinTime(context: StepContext, deliver: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const time = new AbortController();
  const stopped = new AbortController();
  const tooLong = new AdapterError('timeout', `no answer within ${deliveryMs / 1000} s`);
  void context.clock.sleep(deliveryMs, stopped.signal).then(() => { time.abort(tooLong); }, () => undefined);
  try {
    await deliver(AbortSignal.any([context.signal, time.signal]));
  } catch (error) {
    throw time.signal.aborted ? tooLong : error;
  } finally {
    stopped.abort();
  }
}

function messageBody(step: NotifyStep, context: StepContext): JsonObject {
  if (isJsonObject(step.body)) return step.body;
  if (typeof step.body === 'string') return { text: step.body };
  return composeSlackMessage(deploymentMessage(context));
}

function deploymentMessage(context: StepContext): DeploymentMessage {
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
    rollback: undone?.strategy === undefined ? undefined : { strategy: undone.strategy, revision: undone.liveRevision },
    notices: deployments.flatMap((deployment) => deployment.notices),
    runUrl: context.facts.runUrl,
    appUrl: first === undefined ? undefined : applicationUrl(first.app, context),
  };
}

function outcomeOf(deployments: readonly Deployment[], failure: string): DeploymentMessage['outcome'] {
  if (deployments.some(({ state }) => state === 'rollback-failed')) return 'rollback-failed';
  if (deployments.some(({ state }) => state === 'rolled-back')) return 'rolled-back';
  return failure === '' ? 'succeeded' : 'failed';
}
