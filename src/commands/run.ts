import { randomUUID } from 'node:crypto';
import { hasErrors, type Problem } from '../core/problem.js';
import type { RunEvent } from '../core/run-record.js';
import { readTrigger } from '../core/trigger.js';
import { reachesArgocd } from '../core/workflow/plan.js';
import type { Settings } from '../settings.js';
import { checkConnection, checkFolder, connectPorts, readEvent, warnAboutConnection, workspaceRoot, type Host } from '../wiring.js';
import { carryOut } from './carry-out.js';
import { notRun, type CommandResult, type NotRun } from './command-result.js';
import { engineSettings } from './engine-settings.js';
import { findWorkflow, loadPlan } from './load-plan.js';
import { openManifestChecks } from './manifest-checks.js';
import { readSurroundings } from './run-facts.js';

/** Events whose code comes from elsewhere while the secrets are this repository's: never deployed from. */
const untrustedEvents = new Set(['pull_request_target', 'workflow_run']);

/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull and merge requests
 * are only planned and validated.
 */
export async function run(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<CommandResult> {
  const trigger = readTrigger(host.env, readEvent(host.env));
  const ended = (because: NotRun['because'], problems: readonly Problem[], file: string): CommandResult =>
    notRun({ because, problems, file, trigger, clock: host.clock, runId: randomUUID() });
  // To wait changes nothing, whatever the event: a preview of a pull request is waited for too.
  const looksOnly = settings.command === 'wait';
  const effective = { ...settings, dryRun: looksOnly ? false : trigger.proposed || settings.dryRun };
  const root = workspaceRoot(settings, host);
  const nowhere = checkFolder(settings, host);
  if (nowhere.length > 0) return ended('invalid', nowhere, effective.workflow ?? 'workflow');
  if (!looksOnly && trigger.event !== undefined && untrustedEvents.has(trigger.event)) return ended('refused', [untrustedEvent(trigger.event)], effective.workflow ?? 'workflow');
  const source = findWorkflow(effective, root);
  if ('problem' in source) return ended('invalid', [source.problem], effective.workflow ?? 'workflow');
  const surroundings = await readSurroundings(effective, trigger, { host, root });
  const planning = await loadPlan(source, {
    settings: effective,
    root,
    facts: {
      repositories: surroundings.repositories,
      branch: surroundings.facts.branch,
      otherRef: trigger.otherRef,
      // A pull request from a fork has no secrets: a plan that is not carried out needs none.
      slackBound: trigger.proposed || effective.slackWebhookUrl !== undefined,
      customHandlers: host.handlers ?? [],
    },
  });
  const { plan } = planning;
  const needsArgocd = plan === undefined || reachesArgocd(plan);
  const connection = needsArgocd ? checkConnection(effective, host.env) : [];
  const { checks, problems: checkProblems } = await openManifestChecks(effective, host);
  const problems = [...warnAboutConnection(effective), ...(needsCheckout(settings) ? surroundings.problems : []), ...checkProblems, ...planning.problems, ...(effective.dryRun ? [] : connection)];
  if (plan === undefined || hasErrors(problems)) return ended('invalid', problems, source.file);
  const connected = await connectPorts(effective, host, root);
  if ('problem' in connected) return ended('invalid', [...problems, connected.problem], source.file);
  try {
    return await carryOut({
      plan, source, problems, trigger, host, report,
      settings: effective,
      engine: engineSettings(effective, { askArgocd: connection.length === 0, runCommands: true, manifestChecks: checks }),
      ports: connected.ports,
      clock: host.clock,
      facts: surroundings.facts,
    });
  } finally {
    connected.close();
  }
}

/** Only a workflow reads commits and manifests from the checkout. */
function needsCheckout({ command }: Settings): boolean {
  return command !== 'bump' && command !== 'promote' && command !== 'sync' && command !== 'wait';
}

function untrustedEvent(event: string): Problem {
  return {
    code: 'OSOP-INPUT-005',
    severity: 'error',
    message: `a run for the event ${event} is refused: it has this repository's secrets, but may carry somebody else's files`,
    hint: 'deploy on push or workflow_dispatch; validate pull requests on pull_request',
  };
}
