import { AdapterError } from '../../core/adapter-error.js';
import { createRedactor } from '../../core/report/redact.js';
import { parseApplicationRef } from '../../engine/deployments.js';
import type { Ports } from '../../engine/ports.js';
import type { Scenario } from '../../inputs.js';
import type { SimulatedApplication, Simulator, SimulatorOptions, VirtualClock } from '../../simulator/index.js';
import type { Host } from '../../wiring.js';
import type { DefinedApplications } from './applications-in-files.js';
import { pointAtServer, type RehearsalRepository } from './config-repository.js';
import { folderOfApplication, kustomizationsIn } from './folder-of-application.js';
import { rehearsalOutcomes } from './outcomes.js';

/** Where the embedded Argo CD pretends to be, and the token that it takes. Both exist in this process only. */
const embedded = { serverUrl: 'https://argocd.rehearsal.invalid', token: 'rehearsal' };

/** The ways out of a rehearsal, and what ends them. */
export interface Stage {
  readonly ports: Ports;
  readonly close: () => Promise<void>;
}

/** What a rehearsal is about. */
export interface StageOptions {
  readonly repository: RehearsalRepository;
  readonly clock: VirtualClock;
  readonly host: Host;
  readonly secrets: readonly string[];
  /** Names of those that the workflow deals with. */
  readonly applications: readonly string[];
  /** Those that the rehearsed files define. */
  readonly defined: DefinedApplications | undefined;
  readonly scenario: Scenario;
  readonly branch: string;
}

/** Starts the embedded Argo CD and the git server. */
export async function setStage({ repository, clock, host, secrets, applications, defined, scenario, branch }: StageOptions): Promise<Stage> {
  const [{ createSimulator, seedOf, serveGit }, { createHandlerTransport }, { createArgocdClient }, { createConfigRepository, createGit }, { createCommands }, { createSystemRandom }] = await Promise.all([
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
  const initial = { revision: repository.before };
  const automated = scenario === 'auto-sync';
  const ofFiles = (defined?.applications ?? []).map((application): SimulatedApplication => ({
    ...seedOf(application.value, application.namespace ?? 'argocd'), initial,
    ...(application.set === undefined ? {} : { ownedBy: application.set }),
    // What an ApplicationSet makes is as it says.
    ...(automated && application.set === undefined ? { automated } : {}),
  }));
  const others = applications.map(parseApplicationRef).filter(({ name, namespace }) => !ofFiles.some((one) => one.name === name && (namespace === undefined || one.namespace === namespace)));
  const simulator: Simulator = await createSimulator({
    clock,
    repositories: Object.fromEntries([repositoryUrl, ...(defined?.addresses ?? [])].map((address) => [address, repository.bare])),
    charts: chartsOf(defined),
    standsIn: defined !== undefined,
    ...(defined === undefined ? {} : { generate: defined.generate }),
    applications: [...ofFiles, ...others.map((ref) => ({
      ...ref, repoURL: repositoryUrl, path: folderOfApplication(ref.name, kustomizations), targetRevision: branch, automated, initial,
    }))],
    tokens: { [embedded.token]: 'rehearsal' },
    outcome: rehearsalOutcomes(scenario, repository.commit),
    ...(scenario === 'window' ? { windows: [{ kind: 'deny', active: true, schedule: '0 0 * * *', duration: '24h' }] } : {}),
  });
  if (scenario === 'busy') {
    for (const name of applications) await simulator.startForeignOperation(name, { durationMs: 20_000, username: 'somebody-else' });
  }
  const gitOptions = { workspace: repository.checkout, clock, redact: createRedactor(secrets), environment: host.env, signal: host.signal };
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

/** In place of the templates of a registry's chart: one Deployment of the version. */
function chartsOf(defined: DefinedApplications | undefined): NonNullable<SimulatorOptions['charts']> {
  const registries: Record<string, Record<string, Record<string, string>>> = {};
  for (const { address, chart, version } of defined?.charts ?? []) {
    const versions = ((registries[address] ??= {})[chart] ??= {});
    versions[version] = JSON.stringify({
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: chart },
      spec: { selector: { matchLabels: { app: chart } }, template: { metadata: { labels: { app: chart } }, spec: { containers: [{ name: chart, image: `${chart}:${version}` }] } } },
    });
  }
  return registries;
}
