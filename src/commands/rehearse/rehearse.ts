import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { AdapterError } from '../../core/adapter-error.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import { repositoryName } from '../../core/repository-name.js';
import type { RunEvent } from '../../core/run-record.js';
import { readTrigger } from '../../core/trigger.js';
import { builtInFile, builtInWorkflow } from '../../core/workflow/built-in.js';
import type { Plan } from '../../core/workflow/plan.js';
import { parseWorkflow } from '../../core/workflow/parse.js';
import { parseApplicationRef } from '../../engine/deployments.js';
import type { Ports } from '../../engine/ports.js';
import type { Scenario } from '../../inputs.js';
import type { Settings } from '../../settings.js';
import type { Simulator, VirtualClock } from '../../simulator/index.js';
import { workspaceRoot, type Host } from '../../wiring.js';
import { carryOut, workflowInputs } from '../carry-out.js';
import { notRun, type CommandResult } from '../command-result.js';
import { engineSettings } from '../engine-settings.js';
import { findWorkflow, loadPlan, sourceOf, type WorkflowSource } from '../load-plan.js';
import { openManifestChecks } from '../manifest-checks.js';
import { applicationsOf } from './applications-of.js';
import { holdsManifests } from './change-manifest.js';
import { createRehearsalRepository, pointAtServer, type RehearsalRepository } from './config-repository.js';
import { folderOfApplication, kustomizationsIn } from './folder-of-application.js';
import { rehearsalOutcomes } from './outcomes.js';

/** Where the embedded Argo CD pretends to be, and the token that it takes. Both exist in this process only. */
const embedded = { serverUrl: 'https://argocd.rehearsal.invalid', token: 'rehearsal', slackUrl: 'https://hooks.slack.invalid/rehearsal' };

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
  const rehearsed: Settings = { ...settings, selection, app: settings.app ?? exampleApp, slackWebhookUrl: embedded.slackUrl };
  const source = rehearsalWorkflow(rehearsed, root, { exampleApp: settings.app === undefined });
  const trigger = readTrigger({}, undefined);
  const ended = (problems: readonly Problem[], file: string): CommandResult =>
    notRun({ because: 'invalid', problems, file, trigger, clock, runId: randomUUID() });
  if ('problem' in source) return ended([source.problem], settings.workflow ?? 'workflow');
  const named = namedRepository(source);
  const repositoryFullName = repositoryName(named.repository) ?? exampleRepository;
  const { plan, problems } = await loadPlan(source, {
    settings: rehearsed,
    root,
    facts: { repositories: [repositoryFullName], branch: named.branch, slackBound: true, asksNobody: true, customHandlers: host.handlers ?? [] },
  });
  const { checks, problems: checkProblems } = await openManifestChecks(settings, host);
  if (plan === undefined || hasErrors([...problems, ...checkProblems])) return ended([...problems, ...checkProblems], source.file);
  const manifests = settings.configPath === '' ? undefined : resolve(root, settings.configPath);
  if (manifests !== undefined && !holdsManifests(manifests)) return ended([noManifests(settings.configPath)], source.file);
  const repository = await createRehearsalRepository({ manifests, canary: actsOnRollouts(plan), name: repositoryFullName, branch: named.branch, clock, env: host.env });
  const applications = applicationsOf(plan, { inputs: workflowInputs(rehearsed), variables: settings.variables }, exampleApp);
  const stage = await setStage({ repository, clock, host, applications, scenario: settings.scenario, branch: named.branch });
  try {
    return await carryOut({
      plan, source, problems, trigger, host, report, clock,
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

function rehearsalWorkflow(settings: Settings, root: string, { exampleApp }: { readonly exampleApp: boolean }): ReturnType<typeof findWorkflow> {
  const found = findWorkflow(settings, root);
  // The built-in workflow needs no app here: the example's is used, and Slack is always there.
  return 'problem' in found && exampleApp && settings.workflow === undefined
    ? sourceOf(builtInFile, builtInWorkflow({ notify: true, bump: false }))
    : found;
}

/** The repository and branch that the workflow's git node names: the throw-away ones take their names. */
function namedRepository(source: WorkflowSource): { readonly repository: string; readonly branch: string } {
  const git = parseWorkflow(source.text, source.file).document?.nodes.find((node) => node.type === 'git')?.runtime ?? {};
  const repository = git['repository'] ?? git['repo'];
  return {
    repository: typeof repository === 'string' && repositoryName(repository) !== undefined ? repository : exampleRepository,
    branch: typeof git['branch'] === 'string' && /^[\w./-]+$/.test(git['branch']) ? git['branch'] : 'main',
  };
}

interface Stage {
  readonly ports: Ports;
  readonly close: () => Promise<void>;
}

interface StageOptions {
  readonly repository: RehearsalRepository;
  readonly clock: VirtualClock;
  readonly host: Host;
  readonly applications: readonly string[];
  readonly scenario: Scenario;
  readonly branch: string;
}

async function setStage({ repository, clock, host, applications, scenario, branch }: StageOptions): Promise<Stage> {
  const [{ createSimulator, serveGit }, { createHandlerTransport }, { createArgocdClient }, { createConfigRepository, createGit }, { createCommands }, { createSystemRandom }] = await Promise.all([
    import('../../simulator/index.js'),
    import('../../adapters/http.js'),
    import('../../adapters/argocd.js'),
    import('../../adapters/git/index.js'),
    import('../../adapters/commands.js'),
    import('../../adapters/random.js'),
  ]);
  const gitServer = await serveGit({ root: repository.root });
  const repositoryUrl = `${gitServer.url}/${repository.name}`;
  await pointAtServer(repository, repositoryUrl, { clock, env: host.env });
  const kustomizations = kustomizationsIn(repository.checkout);
  const simulator: Simulator = await createSimulator({
    clock,
    repositories: { [repositoryUrl]: repository.bare },
    applications: applications.map(parseApplicationRef).map((ref) => ({
      ...ref, repoURL: repositoryUrl, path: folderOfApplication(ref.name, kustomizations), targetRevision: branch, automated: scenario === 'auto-sync', initial: { revision: repository.before },
    })),
    tokens: { [embedded.token]: 'rehearsal' },
    outcome: rehearsalOutcomes(scenario, repository.commit),
    ...(scenario === 'window' ? { windows: [{ kind: 'deny', active: true, schedule: '0 0 * * *', duration: '24h' }] } : {}),
  });
  if (scenario === 'busy') {
    for (const name of applications) await simulator.startForeignOperation(name, { durationMs: 20_000, username: 'somebody-else' });
  }
  const gitOptions = { workspace: repository.checkout, clock, environment: host.env, signal: host.signal };
  const configRepository = createConfigRepository(gitOptions);
  return {
    ports: {
      random: createSystemRandom(),
      git: createGit(gitOptions),
      argocd: createArgocdClient({
        clock,
        transport: createHandlerTransport(simulator.handle, clock),
        serverUrl: embedded.serverUrl,
        auth: { kind: 'token', token: embedded.token },
      }),
      messages: { post: async () => undefined },
      checks: { get: async () => await Promise.reject(new AdapterError('refused', 'a rehearsal asks no server')) },
      commands: createCommands({ clock, workspace: repository.checkout, environment: host.env }),
      configRepository,
    },
    close: async () => {
      simulator.close();
      configRepository.close();
      await gitServer.close();
    },
  };
}
