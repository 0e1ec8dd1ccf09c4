import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHandlerTransport, createHttpTransport, type HttpTransport } from '../../src/adapters/http.js';
import type { Clock } from '../../src/core/clock.js';
import { createSimulator, VirtualClock } from '../../src/simulator/index.js';
import { commitAndPush } from '../support/author.js';
import { createBare } from '../support/bare-repository.js';
import { runGit, serveGitRepositories } from '../support/git-http.js';
import { createRealClock } from '../support/real-clock.js';
import { writeFiles } from '../support/write-files.js';

/** A server that keeps the contract, or is to: the simulator, or a real Argo CD. */
export interface Target {
  readonly kind: 'simulator' | 'live';
  readonly serverUrl: string;
  /** Of an account that may do everything. */
  readonly token: string;
  /** Of an account that may see all Applications and do nothing; undefined where none was given. */
  readonly viewerToken: string | undefined;
  /** The time of the server: simulated, or real. */
  readonly clock: Clock;
  readonly transport: HttpTransport;
  readonly repository: ContractRepository;
  /** Makes names that nothing else on the server has. */
  readonly runId: string;
  /** A server address for Applications to deploy to. */
  readonly destination: string;
  /** From now on a parent puts `spec.syncPolicy` of the Application back whenever it is changed. */
  readonly revertsChangesOf?: () => void;
  readonly stop: () => Promise<void>;
}

/** A repository that the server can read and the suite can push to. */
export interface ContractRepository {
  readonly url: string;
  readonly branch: string;
  /** A clone of it. */
  readonly clone: string;
  /** Writes files (`null` deletes), commits and pushes them; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string | null>>) => string;
  /** For what asks nothing of a server: the one that serves the repository may be this process. */
  readonly git: (...args: readonly string[]) => string;
  /** Pushes a refspec; `:refs/heads/x` deletes. */
  readonly push: (refspec: string) => void;
  /** Takes what somebody else has pushed. */
  readonly pull: () => void;
  readonly close: () => Promise<void>;
}

/** The server that the environment names; without `CONTRACT_TARGET=live` the simulator. */
export async function openTarget(): Promise<Target> {
  return process.env['CONTRACT_TARGET'] === 'live' ? await openLiveTarget() : await openSimulator();
}

/** The commands of a git user in a fresh clone. */
function cloneFor(remote: string, branch: string, origin: string): Omit<ContractRepository, 'url' | 'close'> & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const clone = join(folder, 'clone');
  runGit(folder, 'init', '--quiet', `--initial-branch=${branch}`, clone);
  const git = (...args: readonly string[]): string => runGit(clone, ...args);
  git('remote', 'add', 'origin', origin);
  const commit = (files: Readonly<Record<string, string | null>>): string => {
    writeFiles(clone, files);
    return commitAndPush(clone, { remote, branch, message: 'Change', allowEmpty: true });
  };
  const pull = (): void => {
    git('fetch', '--quiet', remote, branch);
    git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  };
  return { folder, branch, clone, git, commit, pull, push: (refspec) => { git('push', '--quiet', remote, refspec); } };
}

/** A bare repository that this process serves on loopback. It is pushed to by its path, so that nothing here waits for itself. */
async function serveRepository(): Promise<ContractRepository & { readonly bare: string }> {
  const root = mkdtempSync(join(tmpdir(), 'contract-git-'));
  const bare = join(root, 'config.git');
  createBare(bare);
  const server = await serveGitRepositories({ root });
  const url = `${server.url}/config.git`;
  const { folder, ...rest } = cloneFor(bare, 'main', url);
  return {
    ...rest, url, bare,
    close: async () => {
      await server.close();
      for (const path of [root, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A repository elsewhere: everything happens on a branch of this run. */
function useRepository(url: string, runId: string): ContractRepository {
  const branch = `contract-${runId}`;
  const { folder, ...rest } = cloneFor(url, branch, url);
  return {
    ...rest, url,
    close: async () => {
      rest.push(`:refs/heads/${branch}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openLiveTarget(): Promise<Target> {
  const { ARGOCD_SERVER: server, ARGOCD_AUTH_TOKEN: token, ARGOCD_VIEWER_TOKEN: viewerToken, CONTRACT_GIT_URL: gitUrl, CONTRACT_DESTINATION: destination } = process.env;
  if (server === undefined || token === undefined) throw new Error('ARGOCD_SERVER and ARGOCD_AUTH_TOKEN name the server that the contract is checked against');
  const clock = createRealClock();
  const runId = Date.now().toString(36);
  const repository = gitUrl === undefined ? await serveRepository() : useRepository(gitUrl, runId);
  const transport = createHttpTransport({ redact: String, clock, rejectUnauthorized: process.env['CONTRACT_INSECURE'] !== 'true' });
  return {
    kind: 'live',
    serverUrl: server.replace(/\/+$/, ''),
    token,
    viewerToken: viewerToken === '' ? undefined : viewerToken,
    clock,
    transport,
    repository,
    runId,
    destination: destination ?? 'https://kubernetes.default.svc',
    stop: async () => {
      transport.close();
      await repository.close();
    },
  };
}

async function openSimulator(): Promise<Target> {
  const clock = new VirtualClock();
  const { bare, ...repository } = await serveRepository();
  const [token, viewerToken] = ['e30.e30.admin', 'e30.e30.viewer'];
  const simulator = await createSimulator({
    clock,
    repositories: { [repository.url]: bare },
    applications: [],
    tokens: { [token]: 'admin', [viewerToken]: 'viewer' },
    users: { admin: 'correct horse' },
    permission: (username, action) => username === 'admin' || action === 'get',
    // As in a cluster: an image that cannot be pulled, an object that is refused.
    outcome: ({ manifests }) => {
      const text = JSON.stringify(manifests);
      if (text.includes('not allowed')) return 'sync-failed';
      return text.includes(':broken') ? 'degraded' : 'healthy';
    },
  });
  return {
    kind: 'simulator',
    serverUrl: 'https://argocd.example.test',
    token,
    viewerToken,
    clock,
    transport: createHandlerTransport(simulator.handle, clock),
    repository,
    runId: 'sim',
    destination: 'https://kubernetes.default.svc',
    revertsChangesOf: () => { simulator.setFaults({ parentRevertsAutomatedAfterMs: 1000 }); },
    stop: async () => {
      simulator.close();
      await repository.close();
    },
  };
}
