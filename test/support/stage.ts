import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createArgocdClient } from '../../src/adapters/argocd.js';
import { createHandlerTransport } from '../../src/adapters/http.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Clock } from '../../src/core/clock.js';
import type { JsonObject } from '../../src/core/json.js';
import type { NodeRecord, RunEvent, RunRecord } from '../../src/core/run-record.js';
import { planWorkflow } from '../../src/core/workflow/plan.js';
import type { EngineSettings, RunFacts } from '../../src/engine/handlers/context.js';
import type { MessagePort } from '../../src/engine/message-ports.js';
import type { ConfigRepositoryPort, GitPort, Ports } from '../../src/engine/ports.js';
import { runPlan } from '../../src/engine/run-plan.js';
import { createSimulator, VirtualClock, type JudgedRevision, type Outcome, type SimulatedApplication, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import { commitAll } from './author.js';
import { defaultSettings, noFacts, unusedPorts, workflowText, type ShortWorkflow } from './engine.js';
import { createQuickFolder, type GitFolder } from './quick-git.js';
import { createStageRepository, type StageRevert } from './stage-repository.js';

/** The config repository, and another one, which holds the same. */
export const repositoryUrl = 'https://git.example/shop/config.git';
export const otherRepositoryUrl = 'https://git.example/shop/other.git';
const token = 'e30.e30.ci';

/** The usual deployment of the Application `web`. */
export const deployWeb: ShortWorkflow = {
  nodes: [
    'commit {type: git, outputs: [commit_sha]}',
    'validate {type: system, runtime: {action: validate}, outputs: [validation_result]}',
    'sync {type: infra, runtime: {tool: argocd, action: sync, app_name: web, revision: "{{commit_sha}}"}, outputs: [sync_status]}',
    'health {type: api, runtime: {url: "https://argocd/api/v1/applications/web"}, outputs: [health_status]}',
    'rollback {type: infra, runtime: {tool: argocd, action: rollback, app_name: web}, outputs: [rollback_status]}',
  ],
  edges: ['commit -> validate', 'validate -> sync', 'sync -> health', 'sync -> rollback {mode: fallback}', 'health -> rollback {mode: fallback}'],
};

/** The same with messages to Slack at both ends. */
export const deployAndTell: ShortWorkflow = {
  nodes: [...deployWeb.nodes, 'tell {type: api, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}}', 'alarm {type: api, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}}'],
  edges: [...(deployWeb.edges ?? []), 'health -> tell', 'rollback -> alarm', 'rollback -> alarm {mode: error}'],
};

/** Manifest of a Deployment and, as its only difference between revisions, its image. */
export function manifest(tag: string, name = 'web'): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  selector: {matchLabels: {app: ${name}}}\n  template:\n    metadata: {labels: {app: ${name}}}\n    spec: {containers: [{name: ${name}, image: "shop/${name}:${tag}"}]}\n`;
}

/** What a stage is set with. */
export interface StageOptions extends Partial<Pick<SimulatorOptions, 'delays' | 'windows' | 'faults' | 'permission' | 'charts' | 'logs'>> {
  /** By tag of the image. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  readonly application?: Partial<SimulatedApplication>;
  /** Files of the first commit in place of the usual ones. */
  readonly files?: Readonly<Record<string, string>>;
  /** Applications beside `web`, each with a folder of its name. */
  readonly others?: readonly (Partial<SimulatedApplication> & { readonly name: string })[];
  /** More references that the first commit has, such as `refs/tags/v1.0.0`. */
  readonly refs?: readonly string[];
  /** Repositories that are there already, in place of new ones; their `main` is what is deployed. */
  readonly repositories?: GitFolder;
}

/** What is played on it. */
export interface Deploying {
  readonly workflow?: ShortWorkflow;
  /** The whole text of a workflow file, in place of one in short. */
  readonly text?: string;
  /** Stands between the run and all that it reaches. */
  readonly between?: (reached: Reached) => Reached;
  /** Other workflow files by path. */
  readonly files?: Readonly<Record<string, ShortWorkflow>>;
  readonly settings?: Partial<EngineSettings>;
  readonly facts?: Partial<RunFacts>;
  readonly ports?: Partial<Ports>;
  readonly inputs?: JsonObject;
  /** What the `variables` input gives. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What the input `allowed-urls` has. */
  readonly allowedOrigins?: readonly string[];
  readonly cancelAfterSec?: number;
  /** Hears of each event when it is reported. */
  readonly observe?: (event: RunEvent) => void;
  /** What the runner's own clock shows, given the true time; deadlines do not go by it. */
  readonly wallClock?: (now: Date) => Date;
}

/** What a run reaches the outside by. */
export interface Reached {
  readonly ports: Ports;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A deployment that is over. */
export interface Deployed {
  readonly record: RunRecord;
  readonly events: readonly RunEvent[];
  /** Problem codes of errors. */
  readonly codes: readonly string[];
  readonly node: (id: string) => NodeRecord;
  readonly seconds: number;
  /** Changing requests of this run, `POST sync` and the like, in order. */
  readonly changes: readonly string[];
}

/** A simulated Argo CD that follows a real repository, and a run's view of both, in simulated time. */
export interface Stage {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  /** Commits v1 (deployed) and then what `commit` was called with. */
  readonly first: string;
  /** Pushes an image tag for an application; returns the commit. */
  readonly commit: (tag: string, app?: string) => string;
  /** Pushes files; returns the commit. */
  readonly push: (files: Readonly<Record<string, string>>) => string;
  readonly git: (...args: readonly string[]) => string;
  readonly gitPort: GitPort;
  /** What runs write to. */
  readonly configRepository: ConfigRepositoryPort;
  readonly reverts: readonly StageRevert[];
  /** Pushes what a commit is hydrated to, to the branch `env/prod`, and has the hydrator of `web` say so; returns it. */
  readonly hydrate: (dry: string) => string;
  readonly deploy: (sha: string, how?: Deploying) => Promise<Deployed>;
  /** The revision that runs: that of the newest history entry. */
  readonly live: (app?: string) => string | undefined;
  /** Ends it before the test does. */
  readonly close: () => void;
}

export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const { outcomes = {}, application, others = [], files, refs = [], repositories, ...rest } = options;
  const clock = new VirtualClock();
  const { bare, clone, git } = repositories ?? createFolder(clock);
  const push = (files: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      writeFileSync(join(clone, path), text);
    }
    const sha = commitAll(clone, { message: 'Change', allowEmpty: true, at: clock.now() });
    git('push', '--quiet', '--force', 'origin', 'HEAD:refs/heads/main');
    return sha;
  };
  const names = ['web', ...others.map(({ name }) => name)];
  const first = repositories === undefined ? push(files ?? Object.fromEntries(names.map((name) => [`${name}/deployment.yaml`, manifest('v1', name)]))) : git('rev-parse', 'HEAD');
  if (repositories === undefined) git('push', '--quiet', 'origin', 'HEAD:refs/heads/env/prod');
  for (const ref of refs) git('push', '--quiet', 'origin', `${first}:${ref}`);
  const simulator = await createSimulator({
    clock,
    repositories: { [repositoryUrl]: bare, [otherRepositoryUrl]: bare },
    applications: [{ name: 'web', ...application }, ...others].map((app) => ({ repoURL: repositoryUrl, path: app.name, targetRevision: 'main', ...app })),
    tokens: { [token]: 'ci' },
    outcome: (revision) => outcomes[tagOf(revision)] ?? 'healthy',
    ...rest,
  });
  onTestFinished(() => { simulator.close(); });
  let hydratedTip = first;
  const reverts: StageRevert[] = [];
  const gitPort = fakeGit(git);
  const configRepository = createStageRepository(git, {
    reverts,
    push: () => { git('push', '--quiet', 'origin', 'HEAD:refs/heads/main'); },
    write: (path, text) => { writeFileSync(join(clone, path), text); },
  });
  return {
    clock, simulator, first, git, gitPort, configRepository, reverts, push,
    commit: (tag, app = 'web') => push({ [`${app}/deployment.yaml`]: manifest(tag, app) }),
    hydrate: (dry) => {
      hydratedTip = git('commit-tree', `${dry}^{tree}`, '-p', hydratedTip, '-m', 'hydrated');
      git('push', '--quiet', 'origin', `${hydratedTip}:refs/heads/env/prod`);
      const done = { drySHA: dry, hydratedSHA: hydratedTip };
      simulator.hydrate('web', { lastSuccessfulOperation: done, currentOperation: { phase: 'Hydrated', ...done } });
      return hydratedTip;
    },
    deploy: async (sha, how = {}) => await deploy({ clock, simulator, gitPort, configRepository }, sha, how),
    live: (app = 'web') => simulator.application(app).status.history?.at(-1)?.revision,
    close: () => { simulator.close(); },
  };
}

/** A bare repository and a clone of it that go with the test. */
function createFolder(clock: VirtualClock): GitFolder {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  return createQuickFolder(folder, () => clock.now());
}

function tagOf({ manifests }: JudgedRevision): string {
  return /:(v[\w.-]+)"/.exec(JSON.stringify(manifests))?.[1] ?? '';
}

/** Git of a real repository, without a network and in no time. */
function fakeGit(git: Stage['git']): GitPort {
  const known = new Map<string, boolean>();
  const isAncestor = (one: string, other: string): boolean => {
    const key = `${one} ${other}`;
    const answer = known.get(key) ?? git('merge-base', '--all', one, other) === one;
    known.set(key, answer);
    return answer;
  };
  const text = (sha: string, path: string): string | undefined => {
    try {
      return git('show', `${sha}:${path}`);
    } catch {
      return undefined;
    }
  };
  return {
    head: async () => ({ sha: git('rev-parse', 'HEAD'), branch: 'main' }),
    commit: async (sha) => {
      try {
        const [found = sha, author = '', subject = '', at = '', ...parents] = git('log', '-1', '--format=%H%n%an%n%s%n%cI%n%P', sha).split('\n');
        return { sha: found, parents: parents.flatMap((line) => line.split(' ')).filter((parent) => parent !== ''), author, subject, at };
      } catch {
        throw new AdapterError('not-found', `there is no commit ${sha}`);
      }
    },
    changedFiles: async (head, base) => ({ changed: git('diff', '--name-only', base ?? `${head}~1`, head).split('\n').filter((path) => path !== ''), deleted: [] }),
    files: async (sha) => git('ls-tree', '-r', '--name-only', sha).split('\n'),
    readTexts: async (sha, paths) => new Map(paths.flatMap((path) => { const content = text(sha, path); return content === undefined ? [] : [[path, content] as const]; })),
    originUrl: async () => repositoryUrl,
    relation: async (ours, seen) => {
      if (ours === seen) return 'same';
      if (!/^[0-9a-f]{40}$/.test(ours)) return 'unknown';
      if (isAncestor(ours, seen)) return 'descendant';
      return isAncestor(seen, ours) ? 'ancestor' : 'diverged';
    },
  };
}

async function deploy({ clock: time, simulator, gitPort, configRepository }: Pick<Stage, 'clock' | 'simulator' | 'gitPort' | 'configRepository'>, sha: string, how: Deploying): Promise<Deployed> {
  const clock: Clock = {
    now: () => (how.wallClock ?? ((now) => now))(time.now()),
    monotonicMs: () => time.monotonicMs(),
    sleep: async (ms, signal) => { await time.sleep(ms, signal); },
    during: async (work) => await time.during(work),
  };
  const { plan, problems } = await planWorkflow(how.text ?? workflowText(how.workflow ?? deployWeb), 'deploy.osop.yaml', {
    repositories: [], branch: 'main', inputs: how.inputs ?? {}, variables: how.variables ?? {}, slackBound: true, allowedOrigins: how.allowedOrigins ?? [], allowCommands: true, prune: false, customHandlers: [],
    readWorkflow: (path) => {
      const file = how.files?.[path];
      return file === undefined ? undefined : workflowText(file);
    },
  });
  if (plan === undefined) throw new Error(`no plan: ${problems.map(({ message }) => message).join('; ')}`);
  const events: RunEvent[] = [];
  const startMs = clock.monotonicMs();
  const before = simulator.requests.length;
  const cancellation = new AbortController();
  if (how.cancelAfterSec !== undefined) void clock.sleep(how.cancelAfterSec * 1000).then(() => { cancellation.abort(new Error('SIGINT')); });
  const argocd = createArgocdClient({
    clock, transport: createHandlerTransport(simulator.handle, clock), serverUrl: 'https://argocd.example', auth: { kind: 'token', token }, random: () => 0.5,
  });
  const straight: Reached = { ports: { ...unusedPorts(), argocd, git: gitPort, configRepository, ...how.ports }, clock, signal: cancellation.signal };
  const record = await runPlan({
    plan,
    ...(how.between?.(straight) ?? straight),
    settings: { ...defaultSettings, ...how.settings },
    facts: { ...noFacts, repository: 'shop/config', branch: 'main', sha, ...how.facts },
    inputs: how.inputs ?? {},
    variables: how.variables ?? {},
    report: (event) => {
      events.push(event);
      how.observe?.(event);
    },
  });
  return {
    record,
    events,
    codes: record.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    node: (id) => {
      const found = record.nodes.find((node) => node.id === id);
      if (found === undefined) throw new Error(`the record has no node ${id}`);
      return found;
    },
    seconds: (clock.monotonicMs() - startMs) / 1000,
    changes: simulator.requests.slice(before).filter(({ mutating }) => mutating)
      .map(({ method, path }) => `${method} ${path.split('?')[0]?.split('/').at(-1) ?? ''}`),
  };
}

/** Messages that were delivered, as JSON. */
export function slack(): { readonly told: readonly string[]; readonly port: MessagePort } {
  const told: string[] = [];
  return { told, port: { post: async (_url, body) => { told.push(JSON.stringify(body)); } } };
}

export const slackUrl = 'https://hooks.slack.example/services/x';
