import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from 'vitest';
import type { Json, JsonObject } from '../../src/core/json.js';
import {
  createSimulator, serve, serveGit,
  type Faults, type GitServer, type Outcome, type Permission, type SimulatedApplication, type Simulator, type SimulatorRequest,
} from '../../src/simulator/index.js';
import { runGit, runGitOverHttp } from './git-http.js';
import { startAction, startCli, type ActionResult, type CliResult, type Running } from './mini-runner.js';
import { createRealClock } from './real-clock.js';

/** The workflow of the examples, which is the one that users begin with. */
export const exampleWorkflow = readFileSync(fileURLToPath(new URL('../../examples/argocd-gitops.osop.yaml', import.meta.url)), 'utf8');
export const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjaTpkZXBsb3kifQ.c2VjcmV0LXNpZ25hdHVyZQ';
export const slackPath = '/services/T0AAAAAAA/B0BBBBBBB/q8XcVb2NmKjHgFdSaPoIuYtR';
/** Where the workflow and the manifest are in the config repository. */
export const workflowFile = '.github/deploy.osop.yaml';
export const manifestFile = 'apps/production/deployment.yaml';

/** A Deployment with an image tag. */
export function deployment(tag: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:${tag}
`;
}

/** What a test changes about the world. */
export interface WorldOptions {
  /** What becomes of the commit to deploy; other revisions are healthy. */
  readonly fate?: Outcome;
  readonly application?: Partial<SimulatedApplication>;
  readonly faults?: Faults;
  readonly permission?: Permission;
  /** Files of the commit to deploy; by default a new image tag. */
  readonly change?: Readonly<Record<string, string>>;
  /** More files of the commit before it. */
  readonly files?: Readonly<Record<string, string>>;
  readonly workflow?: string;
  /** Depth of the checkout; 1, as that of actions/checkout, by default, and 0 for everything. */
  readonly depth?: number;
}

/** A request to a server that only records. */
export interface Posted {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that answers 200 to everything. */
export interface Recorder {
  readonly url: string;
  readonly received: readonly Posted[];
  readonly close: () => Promise<void>;
}

/** What differs from run to run of the program. */
export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Inputs to leave out of those that are given otherwise. */
  readonly without?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload?: Json };
  readonly cwd?: string;
}

/** A config repository behind HTTP, a checkout of it, an Argo CD that follows it, and a Slack. */
export interface World {
  readonly folder: string;
  readonly bare: string;
  readonly checkout: string;
  readonly git: GitServer;
  readonly gitUrl: string;
  /** The commit that is live at the start, and the one to deploy. */
  readonly before: string;
  readonly commit: string;
  readonly simulator: Simulator;
  readonly argocdUrl: string;
  /** Requests to Argo CD with their headers. */
  readonly asked: readonly SimulatorRequest[];
  readonly slack: Recorder;
  readonly slackUrl: string;
  /** Requests that asked Argo CD to change something: method and path. */
  readonly changes: () => readonly string[];
  /** The request that started a sync. */
  readonly syncs: () => readonly JsonObject[];
  /** Runs git on the bare repository. */
  readonly remote: (...args: readonly string[]) => string;
  readonly startAction: (options?: RunOptions) => Running<ActionResult>;
  readonly runAction: (options?: RunOptions) => Promise<ActionResult>;
  readonly startCli: (options?: RunOptions & { readonly args?: readonly string[] }) => Running<CliResult>;
  readonly runCli: (options?: RunOptions & { readonly args?: readonly string[] }) => Promise<CliResult>;
  readonly close: () => Promise<void>;
}

/** A test with `startWorld` and `startRecorder`: what they start ends with the test. */
export const test = base.extend<{ startWorld: (options?: WorldOptions) => Promise<World>; startRecorder: () => Promise<Recorder>; scratch: string }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures that are needed from it
  scratch: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'osop-scratch-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  startWorld: async ({ scratch }, use) => {
    const worlds: World[] = [];
    await use(async (options = {}) => {
      const world = await createWorld(mkdtempSync(join(scratch, 'world-')), options);
      worlds.push(world);
      return world;
    });
    for (const world of worlds) await world.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  startRecorder: async ({}, use) => {
    const recorders: Recorder[] = [];
    await use(async () => {
      const recorder = await startRecorder();
      recorders.push(recorder);
      return recorder;
    });
    for (const recorder of recorders) await recorder.close();
  },
});

async function createWorld(folder: string, options: WorldOptions): Promise<World> {
  const { bare, before, commit } = createConfigRepository(folder, options);
  const git = await serveGit({ root: join(folder, 'server') });
  const gitUrl = `${git.url}/org/k8s-manifests.git`;
  const checkout = await checkOut(folder, gitUrl, options.depth ?? 1);
  const simulator = await createSimulator({
    clock: createRealClock(),
    repositories: { [gitUrl]: bare },
    applications: [{ name: 'production-app', repoURL: gitUrl, path: 'apps/production', targetRevision: 'main', initial: { revision: before }, ...options.application }],
    tokens: { [token]: 'ci:deploy' },
    outcome: ({ sha }) => (sha === commit ? (options.fate ?? 'healthy') : 'healthy'),
    delays: instantly,
    ...(options.permission === undefined ? {} : { permission: options.permission }),
    ...(options.faults === undefined ? {} : { faults: options.faults }),
  });
  const asked: SimulatorRequest[] = [];
  const argocd = await serve({
    handle: (request) => {
      asked.push(request);
      return simulator.handle(request);
    },
  });
  const slack = await startRecorder();
  const end = new AbortController();
  const place: Place = { folder, checkout, commit, argocdUrl: argocd.url, slackUrl: `${slack.url}${slackPath}`, until: end.signal };
  return {
    ...place, bare, before, git, gitUrl, simulator, asked, slack,
    changes: () => simulator.requests.filter(({ mutating }) => mutating).map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`),
    syncs: () => simulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/sync')).map(({ body }) => JSON.parse(body ?? '{}') as JsonObject),
    remote: (...args) => runGit(bare, ...args),
    startAction: (run) => startAction(actionOptions(place, run)),
    runAction: (run) => startAction(actionOptions(place, run)).finished,
    startCli: (run) => startCli(cliOptions(place, run)),
    runCli: (run) => startCli(cliOptions(place, run)).finished,
    close: async () => {
      end.abort();
      simulator.close();
      await Promise.all([argocd.close(), git.close(), slack.close()]);
    },
  };
}

/** The simulated controller takes no time, so that tests do not either. */
const instantly = {
  pickup: 0, sync: 0, reconcile: 0, compare: 0, observe: 0, rollout: 0, degraded: 0, flap: 0, poll: 0, revisionCache: 0, repositoryErrorGrace: 0, terminate: 0, login: 0,
};

function createConfigRepository(folder: string, { change, files, workflow }: WorldOptions): { readonly bare: string; readonly before: string; readonly commit: string } {
  const bare = join(folder, 'server', 'org', 'k8s-manifests.git');
  const author = join(folder, 'author');
  mkdirSync(bare, { recursive: true });
  runGit(bare, 'init', '--quiet', '--bare', '--initial-branch=main');
  runGit(folder, 'clone', '--quiet', bare, author);
  const push = (texts: Readonly<Record<string, string>>, message: string): string => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(author, path)), { recursive: true });
      writeFileSync(join(author, path), text);
    }
    runGit(author, 'add', '--all');
    runGit(author, 'commit', '--quiet', '--message', message);
    runGit(author, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    return runGit(author, 'rev-parse', 'HEAD');
  };
  const before = push({ [manifestFile]: deployment('1.4.1'), [workflowFile]: workflow ?? exampleWorkflow, ...files }, 'Deploy web 1.4.1');
  return { bare, before, commit: push(change ?? { [manifestFile]: deployment('1.4.2') }, 'Deploy web 1.4.2') };
}

/** As actions/checkout does it. */
async function checkOut(folder: string, url: string, depth: number): Promise<string> {
  const checkout = join(folder, 'checkout');
  mkdirSync(checkout);
  runGit(checkout, 'init', '--quiet', '--initial-branch=main');
  runGit(checkout, 'remote', 'add', 'origin', url);
  await runGitOverHttp(checkout, 'fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', '+refs/heads/main:refs/remotes/origin/main');
  runGit(checkout, 'checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
  return checkout;
}

interface Place {
  readonly folder: string;
  readonly checkout: string;
  readonly commit: string;
  readonly argocdUrl: string;
  readonly slackUrl: string;
  readonly until: AbortSignal;
}

/** Short, so that tests are: nothing here takes longer than a refresh. */
const shortTimes = { 'stable-for': '0', 'degraded-grace': '0', 'health-timeout': '20' };

function actionOptions(place: Place, { inputs = {}, without = [], env = {}, event, cwd }: RunOptions = {}): Parameters<typeof startAction>[0] {
  const given = { 'argocd-server': place.argocdUrl, 'argocd-auth-token': token, 'slack-webhook-url': place.slackUrl, ...shortTimes, ...inputs };
  return {
    scratch: place.folder,
    until: place.until,
    cwd: cwd ?? place.checkout,
    inputs: Object.fromEntries(Object.entries(given).filter(([name]) => !without.includes(name))),
    env: {
      GITHUB_REPOSITORY: 'org/k8s-manifests',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: place.commit,
      GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
      GITHUB_WORKSPACE: place.checkout,
      GITHUB_ACTOR: 'ada',
      GITHUB_RUN_ID: '4711',
      GITHUB_SERVER_URL: 'https://github.example.com',
      ...env,
    },
    ...(event?.payload === undefined ? {} : { event: event.payload }),
  };
}

function cliOptions(place: Place, { inputs = {}, without = [], env = {}, cwd, args }: RunOptions & { readonly args?: readonly string[] } = {}): Parameters<typeof startCli>[0] {
  const bound: Readonly<Record<string, string>> = { 'argocd-server': 'ARGOCD_SERVER', 'argocd-auth-token': 'ARGOCD_AUTH_TOKEN', 'slack-webhook-url': 'SLACK_WEBHOOK_URL' };
  const values: Readonly<Record<string, string>> = { 'argocd-server': place.argocdUrl, 'argocd-auth-token': token, 'slack-webhook-url': place.slackUrl };
  const variables = Object.entries(bound).filter(([name]) => !without.includes(name)).map(([name, variable]) => [variable, values[name] ?? '']);
  const flags = Object.entries({ ...shortTimes, ...inputs }).map(([name, value]) => `--${name}=${value}`);
  return {
    scratch: place.folder,
    until: place.until,
    cwd: cwd ?? place.checkout,
    args: [...(args ?? ['run', '--format=json']), ...flags],
    env: { ...(Object.fromEntries(variables) as Record<string, string>), ...env },
  };
}

async function startRecorder(): Promise<Recorder> {
  const received: Posted[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  };
}

/** Makes every Degraded one that waiting does not cure, as a Deployment past its progress deadline. */
export const pastProgressDeadline: Faults = {
  intercept: async (_request, next) => {
    const response = await next();
    return typeof response.body === 'string'
      ? { ...response, body: response.body.replaceAll('manifest unknown', 'manifest unknown; Deployment \\"web\\" exceeded its progress deadline') }
      : response;
  },
};
