import { randomUUID } from 'node:crypto';
import { hasErrors, type Problem } from '../core/problem.js';
import { readTrigger } from '../core/trigger.js';
import { builtInFile } from '../core/workflow/built-in.js';
import { reachesArgocd } from '../core/workflow/plan.js';
import type { Settings } from '../settings.js';
import { checkConnection, checkFolder, connectPorts, readEvent, warnAboutConnection, workspaceRoot, type Host } from '../wiring.js';
import { chooseAffected } from './affected/choose-affected.js';
import { openBase } from './base-definition.js';
import { carryOut, type Performance } from './carry-out.js';
import { notRun, type CommandResult, type NotRun } from './command-result.js';
import { engineSettings } from './engine-settings.js';
import type { HandOver } from './hand-over.js';
import { checkedOutFiles, findWorkflow, loadPlan } from './load-plan.js';
import { openManifestChecks } from './manifest-checks.js';
import { readSurroundings } from './run-facts.js';

/**
 * `run`: plans the workflow, and only when nothing is wrong with it carries it out. Pull and merge requests
 * are only planned and validated. For an event that has this repository's secrets, but may have somebody else's files, the workflow
 * is the one of this repository's own branch.
 */
export async function run(settings: Settings, host: Host, { report, audit, handOver }: Pick<Performance, 'report' | 'audit'> & { readonly handOver?: HandOver }): Promise<CommandResult> {
  const trigger = readTrigger(host.env, readEvent(host.env));
  const ended = (because: NotRun['because'], problems: readonly Problem[], file: string, reason?: string): CommandResult =>
    notRun({ because, problems, file, trigger, clock: host.clock, runId: randomUUID(), ...(reason === undefined ? {} : { reason }) });
  // To wait changes nothing, whatever the event: a preview of a pull request is waited for too.
  const looksOnly = settings.command === 'wait';
  const root = workspaceRoot(settings, host);
  const nowhere = checkFolder(settings, host);
  if (nowhere.length > 0) return ended('invalid', nowhere, settings.workflow ?? 'workflow');
  const chosen = await chooseAffected(settings, host);
  if ('because' in chosen) return ended(chosen.because, chosen.problems, builtInFile, chosen.reason);
  const effective = { ...chosen.settings, dryRun: looksOnly ? false : trigger.proposed || settings.dryRun };
  const base = !looksOnly && trigger.readsBase ? await openBase(effective.workflow, { trigger, host, root, secrets: effective.secrets }) : undefined;
  if (base !== undefined && 'problem' in base) return ended('refused', [base.problem], effective.workflow ?? 'workflow');
  const source = findWorkflow(effective, base?.files ?? checkedOutFiles(root));
  if ('problem' in source) return ended('invalid', [source.problem], effective.workflow ?? 'workflow');
  const surroundings = await readSurroundings(effective, trigger, { host, root });
  const planning = await (base?.plan ?? loadPlan)(source, {
    settings: effective,
    root,
    facts: {
      repositories: surroundings.repositories,
      branch: surroundings.facts.branch,
      otherRef: trigger.otherRef,
      // A pull request from a fork has no secrets: a plan that is not carried out needs none.
      slackBound: trigger.proposed || effective.slackWebhookUrl !== undefined || effective.notify.slack !== undefined,
      customHandlers: host.handlers ?? [],
    },
  });
  const { plan } = planning;
  const needsArgocd = plan === undefined || reachesArgocd(plan);
  const connection = needsArgocd ? checkConnection(effective, host.env) : [];
  const { checks, problems: checkProblems } = await openManifestChecks(effective, host);
  const problems = [...chosen.problems, ...warnAboutConnection(effective), ...(needsCheckout(settings) ? surroundings.problems : []), ...checkProblems, ...planning.problems, ...(effective.dryRun ? [] : connection)];
  if (plan === undefined || hasErrors(problems)) return ended('invalid', problems, source.file);
  const connected = await connectPorts(effective, host, root);
  if ('problem' in connected) return ended('invalid', [...problems, connected.problem], source.file);
  try {
    // A deployment whose records would not get where they belong does not take place.
    const unkept = effective.dryRun ? [] : ((await handOver?.check()) ?? []);
    if (hasErrors(unkept)) return ended('invalid', [...problems, ...unkept], source.file);
    const performance: Performance = {
      plan, source, problems, trigger, host, report, audit,
      settings: effective,
      engine: engineSettings(effective, { askArgocd: connection.length === 0, runCommands: true, manifestChecks: checks }),
      ports: connected.ports,
      clock: host.clock,
      facts: surroundings.facts,
    };
    if (settings.command !== 'rollback') return await carryOut(performance);
    return await (await import('./rollback/by-hand.js')).rollBackByHand(performance);
  } finally {
    connected.close();
  }
}

/** Only a workflow reads commits and manifests from the checkout. */
function needsCheckout({ command }: Settings): boolean {
  return command !== 'bump' && command !== 'promote' && command !== 'sync' && command !== 'wait' && command !== 'rollback';
}
