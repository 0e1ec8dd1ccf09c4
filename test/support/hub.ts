import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createSimulator, serve, type SimulatedApplication, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import { createFakeGithub, fakeToken, type FakeGithub } from './fake-github.js';
import { runGit, runGitOverHttp, serveGitRepositories } from './git-http.js';
import { runCli, type CliResult } from './mini-runner.js';
import { createRealClock } from './real-clock.js';
import { instantly, scratchFolder, shortTimes, token, type Cleanup } from './world.js';

/** A GitHub with an API and git over HTTP, both of the same repository `shop/config`. */
export interface Hub {
  readonly github: FakeGithub;
  /** The commit of the files that it began with. */
  readonly before: string;
  /** Where git has the repository. */
  readonly gitUrl: string;
  /** Runs a command of the CLI as a workflow of another repository would; its inputs by name. */
  readonly run: (command: string, inputs: Readonly<Record<string, string>>, more?: HubRun) => Promise<CliResult>;
}

export interface HubRun {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A hub whose repository an Argo CD follows. */
export interface DeployedHub extends Hub {
  readonly simulator: Simulator;
  readonly argocdUrl: string;
  /** Checks out what `main` is now. */
  readonly checkOut: () => Promise<void>;
  /** Runs git on the repository. */
  readonly remote: (...args: readonly string[]) => string;
  /** Requests that asked Argo CD to change something: method and path. */
  readonly changes: () => readonly string[];
}

/** What of it a test chooses. */
export interface DeployedHubOptions extends Pick<SimulatorOptions, 'outcome' | 'faults'> {
  readonly files: Readonly<Record<string, string>>;
  readonly application: Omit<SimulatedApplication, 'repoURL' | 'targetRevision' | 'initial'>;
}

/** The application is live at the first commit, which is checked out at depth 1 with the token kept, as actions/checkout does it. */
export async function startDeployedHub(context: Cleanup, { files, application, ...options }: DeployedHubOptions): Promise<DeployedHub> {
  const hub = await startHub(context, files);
  const { github: { repository }, gitUrl, before } = hub;
  const simulator = await createSimulator({
    clock: createRealClock(), repositories: { [gitUrl]: repository.folder }, tokens: { [token]: 'ci:deploy' }, delays: instantly, ...options,
    applications: [{ repoURL: gitUrl, targetRevision: 'main', initial: { revision: before }, ...application }],
  });
  const argocd = await serve(simulator);
  const checkout = join(scratchFolder(context), 'checkout');
  mkdirSync(checkout);
  runGit(checkout, 'init', '--quiet', '--initial-branch=main');
  runGit(checkout, 'remote', 'add', 'origin', gitUrl);
  runGit(checkout, 'config', `http.${new URL(gitUrl).origin}/.extraheader`, `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${fakeToken}`).toString('base64')}`);
  const checkOut = async (): Promise<void> => {
    await runGitOverHttp(checkout, 'fetch', '--quiet', '--no-tags', '--depth=1', gitUrl, '+refs/heads/main:refs/remotes/origin/main');
    runGit(checkout, 'checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
  };
  await checkOut();
  context.onTestFinished(async () => {
    simulator.close();
    await argocd.close();
  });
  return {
    ...hub, simulator, argocdUrl: argocd.url, checkOut,
    remote: (...args) => runGit(repository.folder, ...args),
    changes: () => simulator.requests.filter(({ mutating }) => mutating).map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`),
    run: async (command, inputs, { env, cwd = checkout } = {}) => await hub.run(command, { ...shortTimes, ...inputs }, {
      cwd, env: { ARGOCD_SERVER: argocd.url, ARGOCD_AUTH_TOKEN: token, GITHUB_REPOSITORY: 'shop/config', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: before, ...env },
    }),
  };
}

export async function startHub(context: Cleanup, files: Readonly<Record<string, string>>): Promise<Hub> {
  const folder = scratchFolder(context);
  const github = await createFakeGithub();
  const root = join(folder, 'server');
  mkdirSync(join(root, 'shop'), { recursive: true });
  symlinkSync(github.repository.folder, join(root, 'shop', 'config.git'));
  await github.repository.git(['config', 'http.receivepack', 'true']);
  const git = await serveGitRepositories({ root, password: fakeToken });
  context.onTestFinished(async () => {
    await Promise.all([git.close(), github.close()]);
  });
  const before = await github.push(files);
  return {
    github, before, gitUrl: `${git.url}/shop/config.git`,
    run: async (command, inputs, { env = {}, cwd = folder } = {}) => await runCli({
      scratch: folder, cwd,
      args: [command, '--format=json', '--config-repository=shop/config', `--github-token=${fakeToken}`, ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)],
      env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_SERVER_URL: git.url, GITHUB_REPOSITORY: 'shop/application', GITHUB_SHA: 'b'.repeat(40), GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/feature', ...env },
    }),
  };
}
