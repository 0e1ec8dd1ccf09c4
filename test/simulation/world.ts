import { createSimulator, VirtualClock, type ApplicationEvent, type JudgedRevision, type Outcome, type Simulator, type SimulatorRequest, type SimulatorResponse } from '../../src/simulator/index.js';
import type { HttpTransport } from '../../src/adapters/http-types.js';
import { repositoryUrl } from './attempt.js';
import { Faults } from './faults.js';
import { MemoryGit, type MemoryCommit } from './memory-git.js';
import { MemoryLedger } from './memory-ledger.js';
import { MemoryRecords } from './memory-records.js';
import { MemoryGithub, type Pull } from './memory-github.js';
import type { SimulatedProcess } from './process.js';
import type { Random } from './random.js';
import type { Job, Scenario } from './scenario.js';
import { argocdToken, homes } from './secrets.js';
import type { Trace } from './trace.js';

/** A write of an Application, and when. */
export interface Observation extends ApplicationEvent {
  readonly atMs: number;
}

/** `onBug` is told of what no run should throw. */
export interface WorldOptions {
  readonly trace: Trace;
  readonly onBug: (error: unknown) => void;
}

/** Everything outside of the runs: the config repository, Argo CD, Slack, time. */
export class World {
  readonly clock: VirtualClock;
  readonly git: MemoryGit;
  readonly ledger: MemoryLedger;
  readonly github: MemoryGithub;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly observations: Observation[] = [];
  readonly slackMessages: { readonly process: SimulatedProcess; readonly path: string; readonly body: string; readonly headers: string }[] = [];
  /** Where requests went that had a secret with them which belongs elsewhere. */
  readonly astray: string[] = [];
  /** Operations that people asked for. */
  readonly foreignOperations: { readonly app: string; readonly atMs: number }[] = [];
  /** Commits that somebody has made on branches whose names a pull request might have had: none comes with one. */
  readonly strangers = new Set<string>();
  /** Commits of people, by their ids. */
  readonly foreign = new Set<string>();
  readonly #records = new Map<number, MemoryRecords>();
  readonly #fates: Map<string, Outcome>;
  #simulator: Simulator | undefined;
  #pushes = 0;

  readonly scenario: Scenario;
  readonly onBug: (error: unknown) => void;

  private constructor(scenario: Scenario, { trace, onBug }: WorldOptions) {
    this.scenario = scenario;
    this.onBug = onBug;
    this.clock = new VirtualClock(undefined, { quietTurns: 0 });
    this.git = new MemoryGit(this.clock);
    this.ledger = new MemoryLedger(() => this.head().sha);
    this.github = new MemoryGithub({ git: this.git, nowMs: () => this.clock.monotonicMs(), onMerge: ({ sha, message }) => {
      this.foreign.add(sha);
      this.trace.add(`${this.clock.monotonicMs()} merged ${sha.slice(0, 7)} ${message.split('\n')[0] ?? ''}`);
    } });
    this.faults = new Faults(scenario.rates);
    this.trace = trace;
    this.#fates = new Map(scenario.jobs.map(({ app, tag, fate }) => [`${app}:${tag}`, fate]));
  }

  static async create(scenario: Scenario, options: WorldOptions): Promise<World> {
    const world = new World(scenario, options);
    const files = new Map(scenario.apps.map(({ name }) => [`${name}/deployment.yaml`, manifest(name)]));
    files.set('README.md', 'config\n');
    const { sha } = world.git.write({ parents: [], files, message: 'Deploy v1\n', author: 'Ann' });
    world.git.push('main', sha);
    world.foreign.add(sha);
    world.#simulator = await createSimulator({
      clock: world.clock,
      repositories: { [repositoryUrl]: world.git.source() },
      applications: scenario.apps.map(({ name, automated }) => ({ name, automated, repoURL: repositoryUrl, path: name, targetRevision: 'main' })),
      tokens: { [argocdToken]: 'ci' },
      outcome: (revision) => world.#fateOf(revision),
      delays: { rollout: scenario.rolloutMs, degraded: scenario.rolloutMs },
    });
    for (const { name } of scenario.apps) world.observations.push({ type: 'MODIFIED', application: world.simulator.application(name), atMs: 0 });
    world.simulator.onChange((event) => { world.observations.push({ ...event, atMs: world.clock.monotonicMs() }); });
    return world;
  }

  get simulator(): Simulator {
    if (this.#simulator === undefined) throw new Error('the world is not made yet');
    return this.#simulator;
  }

  head(): MemoryCommit {
    return this.git.commit(this.git.branches.get('main') ?? '');
  }

  recordsOf({ number }: Job): MemoryRecords {
    const known = this.#records.get(number) ?? new MemoryRecords();
    this.#records.set(number, known);
    return known;
  }

  /** Somebody pushes files on top of the branch; the commit. */
  push(change: ReadonlyMap<string, string>, message: string): MemoryCommit {
    const before = this.head();
    const made = this.git.write({ parents: [before.sha], files: new Map([...before.files, ...change]), message: `${message}\n`, author: 'Ann' });
    this.git.push('main', made.sha);
    this.foreign.add(made.sha);
    this.trace.add(`${this.clock.monotonicMs()} pushed ${made.sha.slice(0, 7)} ${message}`);
    return made;
  }

  /** Somebody pushes what has nothing to do with any image. */
  somebodyPushes(random: Random): void {
    this.#pushes += 1;
    const apps = [...this.head().files.keys()].filter((path) => path.endsWith('deployment.yaml'));
    const path = apps[random.whole(0, apps.length - 1)] ?? '';
    if (random.chance(0.5)) this.push(new Map([['README.md', `config ${this.#pushes}\n`]]), `Explain ${this.#pushes}`);
    else this.push(new Map([[path, (this.head().files.get(path) ?? '').replace(/replicas: \d+/, `replicas: ${1 + (this.#pushes % 9)}`)]]), `Scale ${this.#pushes}`);
  }

  /** Somebody decides on one of the open pull requests. */
  somebodyDecides(random: Random): void {
    const open = this.github.pulls.filter(({ state }) => state === 'open');
    const pull: Pull | undefined = open[random.whole(0, open.length - 1)];
    if (pull !== undefined) this.github.decide(pull, random.pick(['merge', 'squash', 'close']), { deletes: random.chance(0.5) });
  }

  /** Somebody has a branch of this name, with something else on it. */
  somebodyTakes(branch: string): void {
    if (this.git.branches.has(branch)) return;
    const before = this.head();
    const { sha } = this.git.write({ parents: [before.sha], files: new Map([...before.files, ['README.md', `${branch}\n`]]), message: 'Keep this\n', author: 'Ann' });
    this.git.push(branch, sha);
    this.foreign.add(sha);
    this.strangers.add(sha);
  }

  /** The same transport; where its requests go is kept. */
  observed(transport: HttpTransport): HttpTransport {
    const note = ({ url, headers, body = '' }: { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly body?: string | undefined }): void => {
      const text = `${url.href}${headers['Authorization'] ?? headers['authorization'] ?? ''}${body}`;
      for (const [secret, home] of homes) if (url.origin !== home && text.includes(secret)) this.astray.push(url.origin);
    };
    return {
      ...transport,
      request: async (request) => { note(request); return await transport.request(request); },
      stream: async (request) => { note(request); return await transport.stream(request); },
    };
  }

  /** Slack as one process reaches it. */
  slackOf(process: SimulatedProcess): (request: SimulatorRequest) => Promise<SimulatorResponse> {
    const plain = (status: number, body: string): SimulatorResponse => ({ status, headers: { 'content-type': 'text/plain' }, body });
    return async ({ path, body = '', headers = {} }) => await process.call('POST slack', {
      hasEffect: true,
      work: async () => {
        const { faults, clock } = this;
        if (faults.strikes('slack-slow', process.random)) await clock.sleep(process.random.whole(100, 30_000));
        if (faults.strikes('slack-down', process.random)) return plain(503, 'unavailable');
        if (faults.strikes('slack-gone', process.random)) return plain(404, 'no_service');
        this.slackMessages.push({ process, path, body, headers: JSON.stringify(headers) });
        return faults.strikes('slack-lost', process.random) ? plain(500, 'rollup_error') : plain(200, 'ok');
      },
    });
  }

  #fateOf({ application, manifests }: JudgedRevision): Outcome {
    const tag = /:(v[\w.-]+)"/.exec(JSON.stringify(manifests))?.[1] ?? '';
    return this.#fates.get(`${application}:${tag}`) ?? 'healthy';
  }
}

/** A Deployment; the image stands far enough from what people change that git can merge both. */
export function manifest(name: string, tag = 'v1'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  replicas: 1
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      containers:
        - name: ${name}
          image: shop/${name}:${tag}
`;
}
