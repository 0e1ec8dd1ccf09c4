import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Json, JsonObject } from '../../src/core/json.js';
import {
  createSimulator, serve,
  type Faults, type JudgedRevision, type Outcome, type Permission, type ServeOptions, type SimulatedApplication, type Simulator, type SimulatorOptions, type SimulatorRequest,
} from '../../src/simulator/index.js';
import { commitAndPush } from './author.js';
import { fillOnce } from './kept-folder.js';
import { runGit, serveGitRepositories, type GitHttpOptions, type GitHttpServer } from './git-http.js';
import { startAction, startCli, startCliAtTerminal, type ActionResult, type AtTerminal, type CliResult, type Running } from './mini-runner.js';
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
  /** Applications beside `production-app`; they follow the same repository. */
  readonly others?: readonly (Partial<SimulatedApplication> & { readonly name: string })[];
  /** More about the simulated Argo CD. */
  readonly argocd?: Partial<Pick<SimulatorOptions, 'dex' | 'users' | 'windows' | 'logs' | 'pullRequests'>>;
  /** Argo CD speaks TLS, and wants a certificate where `clientCa` is given. */
  readonly tls?: NonNullable<ServeOptions['tls']>;
  /** In place of the one application: all that are there, of the config repository. */
  readonly applications?: readonly SimulatedApplication[];
  /** What becomes of a revision, in place of `fate`. */
  readonly outcome?: (revision: JudgedRevision) => Outcome;
  readonly faults?: Faults;
  /** What the clock of Argo CD shows, in place of the time. */
  readonly argocdNow?: () => Date;
  readonly permission?: Permission;
  /** Files of the commit to deploy; by default a new image tag. */
  readonly change?: Readonly<Record<string, string>>;
  /** More files of the commit before it. */
  readonly files?: Readonly<Record<string, string>>;
  readonly workflow?: string;
  /** Depth of the checkout; 1, as that of actions/checkout, by default, and 0 for everything. */
  readonly depth?: number;
  /** Where given, the git server wants it as password; the checkout does not keep it. */
  readonly gitToken?: string;
  /** Stands before the git server. */
  readonly aroundGit?: GitHttpOptions['around'];
  /** What Slack answers; `ok` by default. */
  readonly slackAnswer?: Answer;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A request to a server that only records. */
export interface Posted {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that gives the same answer to everything. */
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
  readonly git: GitHttpServer;
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
  /** Commits files on top and pushes them; returns the commit. */
  readonly push: (files: Readonly<Record<string, string>>) => string;
  /** Runs git on the bare repository. */
  readonly remote: (...args: readonly string[]) => string;
  readonly startAction: (options?: RunOptions) => Running<ActionResult>;
  readonly runAction: (options?: RunOptions) => Promise<ActionResult>;
  readonly startCli: (options?: RunOptions & { readonly args?: readonly string[] }) => Running<CliResult>;
  readonly runCli: (options?: RunOptions & { readonly args?: readonly string[] }) => Promise<CliResult>;
  /** The command line with a person before it. */
  readonly startCliAtTerminal: (options?: RunOptions & { readonly args?: readonly string[] }) => AtTerminal;
  readonly close: () => Promise<void>;
}

/** What a test gives to be cleaned up after: the context that vitest passes to it. */
export interface Cleanup {
  readonly onTestFinished: (clean: () => Promise<void> | void) => void;
}

/** A folder that goes with the test. */
export function scratchFolder({ onTestFinished }: Cleanup): string {
  const folder = mkdtempSync(join(tmpdir(), 'osop-scratch-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); });
  return folder;
}

/** Makes a world that ends with the test. */
export async function startWorld(context: Cleanup, options: WorldOptions = {}): Promise<World> {
  const world = await createWorld(scratchFolder(context), options);
  context.onTestFinished(world.close);
  return world;
}

/** A server of somebody else that ends with the test. */
export async function startRecorder(context: Cleanup, answer?: Answer): Promise<Recorder> {
  const recorder = await createRecorder(answer);
  context.onTestFinished(recorder.close);
  return recorder;
}

async function createWorld(folder: string, options: WorldOptions): Promise<World> {
  const { bare, before, commit, push, key } = createConfigRepository(folder, options);
  const root = join(folder, 'server');
  const git = await serveGitRepositories({ root, ...(options.gitToken === undefined ? {} : { password: options.gitToken }), ...(options.aroundGit === undefined ? {} : { around: options.aroundGit }) });
  const gitUrl = `${git.url}/org/k8s-manifests.git`;
  const checkout = checkOut(folder, { key, url: gitUrl, depth: options.depth ?? 1 });
  const simulator = await createSimulator({
    clock: { ...createRealClock(), ...(options.argocdNow === undefined ? {} : { now: options.argocdNow }) },
    repositories: { [gitUrl]: bare },
    applications: options.applications?.map((application) => ({ repoURL: gitUrl, targetRevision: 'main', initial: { revision: commit }, ...application })) ?? [
      { name: 'production-app', repoURL: gitUrl, path: 'apps/production', targetRevision: 'main', initial: { revision: before }, ...options.application },
      ...(options.others ?? []).map((other) => ({ repoURL: gitUrl, path: 'apps/production', targetRevision: 'main', initial: { revision: before }, ...other })),
    ],
    ...options.argocd,
    tokens: { [token]: 'ci:deploy' },
    outcome: options.outcome ?? (({ sha }) => (sha === commit ? (options.fate ?? 'healthy') : 'healthy')),
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
  }, options.tls === undefined ? {} : { tls: options.tls });
  const slack = await createRecorder(options.slackAnswer);
  const end = new AbortController();
  const place: Place = { folder, checkout, commit, argocdUrl: argocd.url, slackUrl: `${slack.url}${slackPath}`, until: end.signal };
  return {
    ...place, bare, before, git, gitUrl, simulator, asked, slack,
    changes: () => simulator.requests.filter(({ mutating }) => mutating).map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`),
    syncs: () => simulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/sync')).map(({ body }) => JSON.parse(body ?? '{}') as JsonObject),
    push: (files) => push(files, 'Change'),
    remote: (...args) => runGit(bare, ...args),
    startAction: (run) => startAction(actionOptions(place, run)),
    runAction: (run) => startAction(actionOptions(place, run)).finished,
    startCli: (run) => startCli(cliOptions(place, run)),
    runCli: (run) => startCli(cliOptions(place, run)).finished,
    startCliAtTerminal: (run) => startCliAtTerminal(cliOptions(place, run)),
    close: async () => {
      end.abort();
      simulator.close();
      await Promise.all([argocd.close(), git.close(), slack.close()]);
    },
  };
}

/** The simulated controller takes no time, so that tests do not either. */
export const instantly = {
  pickup: 0, sync: 0, reconcile: 0, compare: 0, observe: 0, rollout: 0, degraded: 0, flap: 0, poll: 0, revisionCache: 0, repositoryErrorGrace: 0, terminate: 0, login: 0, create: 0, generate: 0,
};

const repository = join('server', 'org', 'k8s-manifests.git');

/** The config repository on its server, and the clone of somebody who pushes to it. */
function createConfigRepository(folder: string, { change, files, workflow }: WorldOptions): Pick<World, 'bare' | 'before' | 'commit'> & { readonly push: Push; readonly key: string } {
  const first = { [manifestFile]: deployment('1.4.1'), [workflowFile]: workflow ?? exampleWorkflow, ...files };
  const second = change ?? { [manifestFile]: deployment('1.4.2') };
  const key = JSON.stringify([first, second]);
  const commits = fillOnce(folder, key, (place) => {
    mkdirSync(join(place, repository), { recursive: true });
    runGit(join(place, repository), 'init', '--quiet', '--bare', '--initial-branch=main', '--template=');
    mkdirSync(join(place, repository, 'hooks'));
    runGit(place, 'clone', '--quiet', '--template=', repository, 'author');
    runGit(join(place, 'author'), 'remote', 'set-url', 'origin', join('..', repository));
    const push = pushFrom(join(place, 'author'), join(place, repository));
    const before = push(first, 'Deploy web 1.4.1');
    return { before, commit: push(second, 'Deploy web 1.4.2') };
  });
  return { bare: join(folder, repository), ...commits, key, push: pushFrom(join(folder, 'author'), join(folder, repository)) };
}

type Push = (texts: Readonly<Record<string, string>>, message: string) => string;

function pushFrom(author: string, bare: string): Push {
  return (texts, message) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(author, path)), { recursive: true });
      writeFileSync(join(author, path), text);
    }
    return commitAndPush(author, { remote: bare, branch: 'main', message });
  };
}

/** As actions/checkout does it, of the repository with this key. */
function checkOut(folder: string, { key, url, depth }: { readonly key: string; readonly url: string; readonly depth: number }): string {
  const nowhere = 'https://remote.invalid/';
  fillOnce(folder, JSON.stringify([key, depth]), (place) => {
    const checkout = join(place, 'checkout');
    mkdirSync(checkout);
    runGit(checkout, 'init', '--quiet', '--initial-branch=main', '--template=');
    runGit(checkout, 'config', 'core.logAllRefUpdates', 'false');
    runGit(checkout, 'remote', 'add', 'origin', nowhere);
    runGit(checkout, 'fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), pathToFileURL(join(folder, repository)).href, '+refs/heads/main:refs/remotes/origin/main');
    runGit(checkout, 'checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
    rmSync(join(checkout, '.git', 'FETCH_HEAD'));
  });
  const config = join(folder, 'checkout', '.git', 'config');
  writeFileSync(config, readFileSync(config, 'utf8').replace(nowhere, url));
  return join(folder, 'checkout');
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
export const shortTimes = { 'stable-for': '0', 'degraded-grace': '0', 'health-timeout': '60' };

function actionOptions(place: Place, { inputs = {}, without = [], env = {}, event, cwd }: RunOptions = {}): Parameters<typeof startAction>[0] {
  // No GitHub is there unless a test has one.
  const given = { 'argocd-server': place.argocdUrl, 'argocd-auth-token': token, 'slack-webhook-url': place.slackUrl, deployment: 'false', ...shortTimes, ...inputs };
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

async function createRecorder(answer: Answer = { status: 200, body: 'ok' }): Promise<Recorder> {
  const received: Posted[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(answer.body);
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

/**
 * Makes every Degraded one that waiting does not cure, as a Deployment past its progress deadline; `text`
 * is what its message says besides.
 */
export function pastProgressDeadline(text = ''): Faults {
  const escaped = JSON.stringify(`manifest unknown; Deployment "web" exceeded its progress deadline ${text}`).slice(1, -1);
  return {
    intercept: async (_request, next) => {
      const response = await next();
      return typeof response.body === 'string' ? { ...response, body: response.body.replaceAll('manifest unknown', () => escaped) } : response;
    },
  };
}

/** Replaces one part of the example workflow; throws when it is not there. */
export function workflowWith(part: string, replacement: string): string {
  if (!exampleWorkflow.includes(part)) throw new Error(`the example workflow does not hold ${part}`);
  return exampleWorkflow.replace(part, () => replacement);
}

/** A workflow that runs one program after it has found the commit. */
export function workflowRunning(command: string): string {
  return `osop_version: "2.0"
id: program
name: Run a program
nodes:
  - {id: commit, type: git, purpose: Find the commit, runtime: {action: webhook}}
  - {id: program, type: cli, purpose: Run it, runtime: {command: ${JSON.stringify(command)}}}
edges:
  - {from: commit, to: program}
`;
}
