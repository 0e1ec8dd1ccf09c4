import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import {
  createSimulator,
  VirtualClock,
  type ApplicationEvent,
  type SimulatedApplication,
  type Simulator,
  type SimulatorOptions,
  type SimulatorRequest,
  type StoredApplication,
} from '../../src/simulator/index.js';
import { commitAndPush, createClone } from '../support/author.js';
import { createBare } from '../support/bare-repository.js';
import { runGit } from '../support/git-http.js';
import { parsed } from '../support/parsed.js';
import { writeFiles } from '../support/write-files.js';

export const REPOSITORY = 'https://git.example/shop/config.git';
export const TOKEN = 'e30.e30.ci';

/** A bare repository in a folder of its own, with somebody's clone of it. */
export interface TestRepository {
  readonly root: string;
  readonly bare: string;
  /** Writes files (`null` deletes), commits and pushes them; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string | null>>, branch?: string) => string;
  readonly git: (...args: readonly string[]) => string;
}

export function createRepository(): TestRepository {
  const root = mkdtempSync(join(tmpdir(), 'simulator-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const bare = join(root, 'config.git');
  const clone = join(root, 'clone');
  createBare(bare);
  mkdirSync(clone);
  createClone(clone, bare);
  const git = (...args: readonly string[]) => runGit(clone, ...args);
  return {
    root,
    bare,
    git,
    commit: (files, branch = 'main') => {
      writeFiles(clone, files);
      return commitAndPush(clone, { remote: bare, branch, message: 'Change', allowEmpty: true });
    },
  };
}

export function deployment(tag: string, name = 'web'): string {
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    `metadata: {name: ${name}}`,
    'spec:',
    '  template:',
    `    spec: {containers: [{name: ${name}, image: "shop/${name}:${tag}"}]}`,
    '',
  ].join('\n');
}

export function configMap(value: string, name = 'settings'): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {value: "${value}"}\n`;
}

/** A simulator with the Application `web` at a first commit, in simulated time. */
export interface Bench {
  readonly clock: VirtualClock;
  readonly repository: TestRepository;
  readonly simulator: Simulator;
  /** The first commit, which is deployed. */
  readonly first: string;
  /** Every write since the start. */
  readonly events: readonly ApplicationEvent[];
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Answer>;
  readonly app: () => StoredApplication;
  /** Waits in simulated time until the Application is as asked; fails after an hour of it. */
  readonly until: (condition: (application: StoredApplication) => boolean) => Promise<StoredApplication>;
}

export interface CallOptions {
  readonly body?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
}

export type BenchOptions = Partial<Omit<SimulatorOptions, 'clock' | 'applications'>> & {
  readonly application?: Partial<SimulatedApplication>;
  readonly more?: readonly SimulatedApplication[];
  readonly files?: Readonly<Record<string, string>>;
};

export async function createBench(options: BenchOptions = {}): Promise<Bench> {
  const { application, more = [], files = { 'web/deployment.yaml': deployment('v1') }, ...rest } = options;
  const clock = new VirtualClock();
  const repository = createRepository();
  const first = repository.commit(files);
  const simulator = await createSimulator({
    clock,
    repositories: { [REPOSITORY]: repository.bare },
    applications: [{ name: 'web', repoURL: REPOSITORY, path: 'web', targetRevision: 'main', ...application }, ...more],
    tokens: { [TOKEN]: 'ci' },
    ...rest,
  });
  onTestFinished(() => {
    simulator.close();
  });
  const events: ApplicationEvent[] = [];
  simulator.onChange((event) => events.push(event));
  const app = () => simulator.application('web');
  return {
    clock,
    repository,
    simulator,
    first,
    events,
    app,
    call: (method, path, callOptions) => call(simulator, { method, path }, callOptions),
    until: async (condition) => {
      for (let waited = 0; waited < 3_600_000 && !condition(app()); waited += 100) await clock.sleep(100);
      if (!condition(app())) throw new Error(`never so: ${JSON.stringify(app().status)}`);
      return app();
    },
  };
}

/** One request with a valid token, answered with a whole body. */
export async function call(simulator: Simulator, request: Pick<SimulatorRequest, 'method' | 'path'>, options: CallOptions = {}): Promise<Answer> {
  const response = await simulator.handle({
    ...request,
    headers: { authorization: `Bearer ${TOKEN}`, ...(request.method === 'GET' ? {} : { 'content-type': 'application/json' }), ...options.headers },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const text = typeof response.body === 'string' ? response.body : '';
  return { status: response.status, text, json: parsed(text), headers: response.headers };
}

/** True once nothing is going on and the last comparison found the health. */
export function settled(health: string): (application: StoredApplication) => boolean {
  return (application) => application.operation === undefined && application.status.health?.status === health;
}
