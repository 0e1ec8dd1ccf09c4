import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commitAll } from './author.js';
import { runGit, runGitOverHttp } from './git-http.js';
import { deployment, manifestFile, pastProgressDeadline, token, type RunOptions, type World } from './world.js';

export const app = 'production-app';
export const image = 'registry.example.com/shop/web';
/** What the program asks Argo CD for. */
export const sync = `POST /api/v1/applications/${app}/sync`;
export const goBack = `POST /api/v1/applications/${app}/rollback`;

/** Sets the image, deploys that commit and waits until it is healthy: what is rolled back is a commit of the run itself. */
export function bumpWorkflow(version = '1.5.0', name = app): string {
  return `osop_version: "2.0"
id: release
name: Set the image and deploy it
nodes:
  - {id: set, type: git, purpose: Set the image, runtime: {action: bump, image: "${image}:${version}"}, outputs: [commit_sha]}
  - {id: deploy, type: infra, purpose: Deploy it, runtime: {tool: argocd, action: sync, app_name: "${name}", revision: "{{commit_sha}}"}, outputs: [sync_status]}
  - {id: health, type: api, purpose: Wait until it is healthy, runtime: {endpoint: app-health, method: GET, url: "https://argocd.internal/api/v1/applications/${name}"}, outputs: [health_status]}
edges:
  - {from: set, to: deploy}
  - {from: deploy, to: health}
`;
}

/** Judges by the image: those versions never become healthy. */
export function unhealthy(...versions: readonly string[]): { readonly outcome: (revision: { readonly manifests: readonly unknown[] }) => 'degraded' | 'healthy'; readonly faults: ReturnType<typeof pastProgressDeadline> } {
  return {
    outcome: ({ manifests }) => (versions.some((version) => JSON.stringify(manifests).includes(`${image}:${version}"`)) ? 'degraded' : 'healthy'),
    faults: pastProgressDeadline(),
  };
}

/** All that is on the branch at the remote. */
export interface Branch {
  /** The newest first. */
  readonly commits: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Whole message of the newest. */
  readonly message: string;
}

export function branch(world: Pick<World, 'remote'>, name = 'main'): Branch {
  const paths = world.remote('ls-tree', '-r', '--name-only', name).split('\n');
  return {
    commits: world.remote('rev-list', '--topo-order', name).split('\n'),
    files: Object.fromEntries(paths.map((path) => [path, world.remote('show', `${name}:${path}`)])),
    message: world.remote('log', '-1', '--format=%B', name),
  };
}

/** Values of a trailer of the branch's newest commit. */
export function trailers(world: Pick<World, 'remote'>, name: string): readonly string[] {
  return world.remote('log', '-1', `--format=%(trailers:key=${name},valueonly)`, 'main').split('\n').filter((line) => line !== '');
}

/** What runs in the cluster. */
export function live({ simulator }: Pick<World, 'simulator'>, name = app): { readonly revision: string | undefined; readonly health: string | undefined; readonly sync: string | undefined; readonly deployed: readonly (string | undefined)[] } {
  const { status } = simulator.application(name);
  const history = (status.history ?? []).map(({ revision }) => revision);
  return { revision: history.at(-1), health: status.health?.status, sync: status.sync?.status, deployed: history };
}

/** Has the simulated controller look at git again, as it does by itself every few minutes. */
export async function reconcile({ argocdUrl }: Pick<World, 'argocdUrl'>, times: number, name = app): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await (await fetch(`${argocdUrl}/api/v1/applications/${name}?refresh=${count % 2 === 0 ? 'normal' : 'hard'}`, { headers: { authorization: `Bearer ${token}` } })).text();
  }
}

/** Has a revision deployed as Argo CD's own users do, and asks until it has settled: the simulated controller takes no time. */
export async function deployed(world: Pick<World, 'argocdUrl' | 'simulator'>, { name = app, revision, health, isAutomated = false }: { readonly name?: string; readonly revision: string; readonly health: string; readonly isAutomated?: boolean }): Promise<void> {
  const url = `${world.argocdUrl}/api/v1/applications/${name}`;
  const headers = { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' };
  if (!isAutomated) await fetch(`${url}/sync`, { method: 'POST', headers, body: JSON.stringify({ revision }) });
  for (let asked = 0; asked < 200; asked += 1) {
    await (await fetch(`${url}?refresh=normal`, { headers })).text();
    const { operation, status } = world.simulator.application(name);
    if (operation === undefined && status.history?.at(-1)?.revision === revision && status.health?.status === health) return;
  }
  throw new Error(`${name} did not become ${health} at ${revision}: ${JSON.stringify(world.simulator.application(name).status)}`);
}

/** Somebody else's clone of the config repository. */
export function author({ folder }: World, ...args: readonly string[]): string {
  return runGit(join(folder, 'author'), ...args);
}

/** Somebody else merges a branch that changes these files; returns the merge. */
export function pushMerge(world: World, files: Readonly<Record<string, string>>): string {
  author(world, 'checkout', '--quiet', '-b', 'topic');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(world.folder, 'author', path)), { recursive: true });
    writeFileSync(join(world.folder, 'author', path), text);
    commitAll(join(world.folder, 'author'), { message: `Change ${path}` });
  }
  author(world, 'checkout', '--quiet', 'main');
  author(world, 'merge', '--quiet', '--no-ff', '--no-edit', 'topic');
  author(world, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  return author(world, 'rev-parse', 'HEAD');
}

/** Somebody reverts the newest commit by `git revert`, at another machine. */
export function revertByHand(world: World): string {
  author(world, 'fetch', '--quiet', 'origin', 'main');
  author(world, 'checkout', '--quiet', '-B', 'main', 'FETCH_HEAD');
  author(world, 'revert', '--no-edit', 'HEAD');
  author(world, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  return author(world, 'rev-parse', 'HEAD');
}

/** Checks the newest commit out anew, at depth 1, as the workflow of its push does; the environment of that. */
export async function checkOutNewest({ checkout, remote }: World): Promise<Pick<RunOptions, 'env'>> {
  rmSync(join(checkout, '.git', 'shallow'), { force: true });
  await runGitOverHttp(checkout, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', '+refs/heads/main:refs/remotes/origin/main');
  runGit(checkout, 'checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
  return { env: { GITHUB_SHA: remote('rev-parse', 'main') } };
}

/** The remote takes no push, and says why. */
export function refusePushes({ bare }: World, why: string): void {
  const hook = join(bare, 'hooks', 'pre-receive');
  mkdirSync(dirname(hook), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\necho '${why}' >&2\nexit 1\n`);
  chmodSync(hook, 0o755);
}

/** Once, before Argo CD carries out a request that changes something, somebody else does this. */
export function meanwhile({ simulator }: World, request: string, does: () => void, faults = pastProgressDeadline()): void {
  let done = false;
  simulator.setFaults({
    ...faults,
    intercept: async (asked, next) => {
      if (!done && `${asked.method} ${asked.path.split('?')[0] ?? ''}` === request) {
        done = true;
        does();
      }
      return await (faults.intercept ?? (async (_, go) => await go()))(asked, next);
    },
  });
}

/** A commit that changes the image's line, on which a revert of the change before it conflicts. */
export const otherTag = { [manifestFile]: deployment('1.9.9') };
