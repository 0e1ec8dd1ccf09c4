import { createHash, randomUUID } from 'node:crypto';
import type { Problem } from '../core/problem.js';
import { hasErrors } from '../core/problem.js';
import { repositoryName } from '../core/repository-name.js';
import { exitCodes, type RunEvent } from '../core/run-record.js';
import { readTrigger, type Trigger } from '../core/trigger.js';
import { handlersByName } from '../engine/custom-handler.js';
import type { RunFacts } from '../engine/handlers/context.js';
import type { Settings } from '../settings.js';
import { checkConnection, connectPorts, readEvent, warnAboutConnection, workspaceRoot, type Host } from '../wiring.js';
import { recordWithoutRun, type CommandResult } from './command-result.js';
import { engineSettings } from './engine-settings.js';
import { findWorkflow, loadPlan } from './load-plan.js';

/** Events whose code comes from elsewhere while the secrets are this repository's: never deployed from. */
const untrustedEvents = new Set(['pull_request_target', 'workflow_run']);

/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull requests are
 * only planned and validated.
 */
export async function run(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<CommandResult> {
  const trigger = readTrigger(host.env, readEvent(host.env));
  const effective = trigger.event === 'pull_request' ? { ...settings, dryRun: true } : settings;
  const root = workspaceRoot(settings, host);
  const ended = (problems: readonly Problem[], file: string, refused = false): CommandResult => ({
    trigger,
    plan: undefined,
    workflowHash: undefined,
    record: recordWithoutRun(problems, {
      clock: host.clock, runId: randomUUID(), file,
      ...(refused ? { result: 'refused', exitCode: exitCodes.refused } as const : {}),
    }),
  });
  if (trigger.event !== undefined && untrustedEvents.has(trigger.event)) return ended([untrustedEvent(trigger.event)], trigger.event, true);
  const source = findWorkflow(effective, root);
  if ('problem' in source) return ended([source.problem], effective.workflow ?? 'workflow');
  const facts = await runFacts(effective, trigger, { host, root });
  const planning = await loadPlan(source, { settings: effective, root, facts: { repositories: facts.repositories, branch: facts.run.branch, slackBound: effective.slackWebhookUrl !== undefined, customHandlers: host.handlers ?? [] } });
  const connection = checkConnection(effective);
  const askArgocd = connection.length === 0;
  const problems = [...warnAboutConnection(effective), ...planning.problems, ...(effective.dryRun ? [] : connection)];
  if (planning.plan === undefined || hasErrors(problems)) return ended(problems, source.file);
  const { plan } = planning;
  const [{ runPlan }, connected] = await Promise.all([import('../engine/run-plan.js'), connectPorts(effective, host, root)]);
  if ('problem' in connected) return ended([...problems, connected.problem], source.file);
  try {
    const record = await runPlan({
      plan,
      ports: connected.ports,
      clock: host.clock,
      settings: engineSettings(effective, { askArgocd }),
      facts: facts.run,
      inputs: { ...(effective.app === undefined ? {} : { app: effective.app }), ...effective.workflowInputs },
      variables: effective.variables,
      customHandlers: handlersByName(host.handlers ?? []),
      report,
      signal: host.signal,
    });
    return {
      trigger,
      plan,
      workflowHash: createHash('sha256').update(source.text).digest('hex'),
      record: { ...record, problems: [...problems, ...record.problems] },
    };
  } finally {
    connected.close();
  }
}

function untrustedEvent(event: string): Problem {
  return {
    code: 'OSOP-INPUT-005',
    severity: 'error',
    message: `a run for the event ${event} is refused: it has this repository's secrets, but may carry somebody else's files`,
    hint: 'deploy on push or workflow_dispatch; validate pull requests on pull_request',
  };
}

/** The event's facts, as far as they are about the config repository, and the names that it goes by. */
async function runFacts(
  settings: Settings,
  trigger: Trigger,
  { host, root }: { readonly host: Host; readonly root: string },
): Promise<{ readonly run: RunFacts; readonly repositories: readonly string[] }> {
  const configured = settings.configRepository === undefined ? undefined : repositoryName(settings.configRepository);
  const triggered = trigger.repository === undefined ? undefined : repositoryName(trigger.repository);
  const sameRepository = settings.configRepository === undefined || configured === undefined || triggered === undefined || configured === triggered;
  const known = [configured, triggered].filter((name) => name !== undefined);
  const toldByEvent = known.length > 0 && sameRepository && trigger.branch !== undefined;
  const checkout = toldByEvent ? undefined : await checkoutFacts(host, root);
  const repositories = known.length > 0 || checkout?.repository === undefined ? known : [checkout.repository];
  return {
    repositories: [...new Set(repositories)],
    run: {
      repository: repositories[0],
      branch: settings.configBranch ?? (sameRepository ? trigger.branch : undefined) ?? checkout?.branch,
      sha: sameRepository ? trigger.sha : undefined,
      previousSha: sameRepository ? trigger.previousSha : undefined,
      changedFiles: sameRepository ? trigger.changedFiles : undefined,
      event: trigger.event,
      actor: trigger.actor,
      runUrl: trigger.runUrl,
    },
  };
}

/** What the checkout itself says, where the CI system does not. Without a checkout nothing is known. */
async function checkoutFacts(host: Host, root: string): Promise<{ readonly repository: string | undefined; readonly branch: string | undefined }> {
  const [{ createGit }, { AdapterError }] = await Promise.all([import('../adapters/git/index.js'), import('../core/adapter-error.js')]);
  const git = createGit({ workspace: root, clock: host.clock, environment: host.env, signal: host.signal });
  try {
    const [origin, head] = [await git.originUrl(), await git.head()];
    return { repository: origin === undefined ? undefined : repositoryName(origin), branch: head.branch };
  } catch (error) {
    if (error instanceof AdapterError) return { repository: undefined, branch: undefined };
    throw error;
  }
}
