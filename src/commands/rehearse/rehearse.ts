import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { hasErrors, type Problem } from '../../core/problem.js';
import { repositoryName } from '../../core/repository-name.js';
import type { RunEvent } from '../../core/run-record.js';
import { readTrigger } from '../../core/trigger.js';
import { builtInFile, builtInWorkflow } from '../../core/workflow/built-in.js';
import type { Plan } from '../../core/workflow/plan.js';
import { parseWorkflow } from '../../core/workflow/parse.js';
import type { Settings } from '../../settings.js';
import { workspaceRoot, type Host } from '../../wiring.js';
import { carryOut, workflowInputs } from '../carry-out.js';
import { notRun, type CommandResult } from '../command-result.js';
import { engineSettings } from '../engine-settings.js';
import { checkedOutFiles, findWorkflow, loadPlan, sourceOf, type WorkflowSource } from '../load-plan.js';
import { openManifestChecks } from '../manifest-checks.js';
import { applicationsInFiles } from './applications-in-files.js';
import { applicationsOf } from './applications-of.js';
import { holdsManifests } from './change-manifest.js';
import { createRehearsalRepository } from './config-repository.js';
import { setStage } from './stage.js';

/** Where messages would go: nothing is sent. */
const slackUrl = 'https://hooks.slack.invalid/rehearsal';

/** The example application and repository, where neither workflow nor input names one. */
const exampleApp = 'production-app';
const exampleRepository = 'example/config';

/**
 * `rehearse`: the same plan, engine and adapters as a real run, with an embedded Argo CD on simulated time
 * and a throw-away git server. Needs no server, token, cluster or network.
 */
export async function rehearse(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<CommandResult> {
  const { VirtualClock } = await import('../../simulator/index.js');
  const clock = new VirtualClock(new Date(host.clock.now()));
  const root = workspaceRoot(settings, host);
  // The applications of a rehearsal have neither labels nor projects to choose by.
  const selection = { ...settings.selection, selector: undefined, projects: [] };
  const prepared: Settings = { ...settings, selection, app: settings.app ?? exampleApp, slackWebhookUrl: slackUrl };
  const source = rehearsalWorkflow(prepared, root, { exampleApp: settings.app === undefined });
  const trigger = readTrigger({}, undefined);
  const ended = (problems: readonly Problem[], file: string): CommandResult =>
    notRun({ because: 'invalid', problems, file, trigger, clock, runId: randomUUID() });
  if ('problem' in source) return ended([source.problem], settings.workflow ?? 'workflow');
  const named = namedRepository(source);
  const manifests = settings.configPath === '' ? undefined : resolve(root, settings.configPath);
  if (manifests !== undefined && !holdsManifests(manifests)) return ended([noManifests(settings.configPath)], source.file);
  const defined = manifests === undefined ? undefined : applicationsInFiles(manifests, { branch: named.branch, given: settings.generatorParameters });
  const rehearsed: Settings = { ...prepared, app: settings.app ?? (defined === undefined || defined.roots.length === 0 ? exampleApp : defined.roots.join(',')) };
  const repositoryFullName = repositoryName(named.repository ?? defined?.addresses[0] ?? '') ?? exampleRepository;
  const { plan, problems } = await loadPlan(source, {
    settings: rehearsed,
    root,
    facts: { repositories: [repositoryFullName], branch: named.branch, slackBound: true, asksNobody: true, customHandlers: host.handlers ?? [] },
  });
  const { checks, problems: checkProblems } = await openManifestChecks(settings, host);
  if (plan === undefined || hasErrors([...problems, ...checkProblems])) return ended([...problems, ...checkProblems], source.file);
  const repository = await createRehearsalRepository({ manifests, refs: defined?.refs ?? [], canary: actsOnRollouts(plan), name: repositoryFullName, branch: named.branch, clock, env: host.env });
  const known = defined?.applications.map(({ name }) => name) ?? [];
  const applications = applicationsOf(plan, { inputs: workflowInputs(rehearsed), variables: settings.variables, known }, exampleApp);
  const stage = await setStage({ repository, clock, host, secrets: settings.secrets, applications, defined, scenario: settings.scenario, branch: named.branch });
  try {
    return await carryOut({
      plan, source, trigger, problems: [...problems, ...(defined?.notes ?? []).map(notRehearsed)], host, report, audit: undefined, clock,
      settings: rehearsed,
      // The folder of the user's manifests is the whole of the throw-away repository.
      engine: { ...engineSettings(rehearsed, { askArgocd: true, runCommands: false, manifestChecks: checks }), configPath: '' },
      ports: stage.ports,
      facts: {
        repository: repositoryFullName, branch: named.branch, sha: repository.commit, previousSha: repository.before,
        changedFiles: undefined, event: 'rehearsal', actor: undefined, runUrl: undefined, rerun: false,
      },
    });
  } finally {
    await stage.close();
    repository.remove();
  }
}

/** True where a step is about a Rollout: then the example has one. */
function actsOnRollouts(plan: Plan): boolean {
  return [...plan.nodes.values()].some(({ step }) => (step.kind === 'workflow' ? actsOnRollouts(step.plan) : step.kind === 'action' && step.of === 'Rollout'));
}

function noManifests(configPath: string): Problem {
  return {
    code: 'OSOP-INPUT-004',
    severity: 'error',
    message: `the folder ${configPath} that config-path names does not exist, or has no YAML files`,
    hint: 'name the folder of the manifests to rehearse with, relative to working-directory; without it the rehearsal brings its own',
  };
}

function notRehearsed(message: string): Problem {
  return { code: 'OSOP-APP-001', severity: 'notice', message, hint: 'what a generator would be told by a server can be given by generator-parameters; a source of another repository is not part of a rehearsal' };
}

function rehearsalWorkflow(settings: Settings, root: string, { exampleApp }: { readonly exampleApp: boolean }): ReturnType<typeof findWorkflow> {
  const found = findWorkflow(settings, checkedOutFiles(root));
  // The built-in workflow needs no app here: the example's is used, and Slack is always there.
  return 'problem' in found && exampleApp && settings.workflow === undefined
    ? sourceOf(builtInFile, builtInWorkflow({ notify: true, bump: false }))
    : found;
}

/** The repository and branch that the workflow's git node names: the throw-away ones take their names. */
function namedRepository(source: WorkflowSource): { readonly repository: string | undefined; readonly branch: string } {
  const git = parseWorkflow(source.text, source.file).document?.nodes.find((node) => node.type === 'git')?.runtime ?? {};
  const repository = git['repository'] ?? git['repo'];
  return {
    repository: typeof repository === 'string' && repositoryName(repository) !== undefined ? repository : undefined,
    branch: typeof git['branch'] === 'string' && /^[\w./-]+$/.test(git['branch']) ? git['branch'] : 'main',
  };
}
