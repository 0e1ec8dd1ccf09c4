import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createConfigRepository, type GitOptions } from '../../src/adapters/git/index.js';
import type { ConfigRepositoryPort, PullRequestPort } from '../../src/engine/ports.js';
import { takeBack, type TakenBack, type TakingBack, type TakingContext } from '../../src/engine/take-back.js';
import { defaultSettings, unusedPorts } from './engine.js';
import { createFakeClock, type FakeClock } from './fake-clock.js';
import type { GitSandbox } from './git-sandbox.js';

/** What commits are taken back with; a run named `run-1` where nothing else is said. */
export interface Circumstances {
  readonly runId?: string;
  readonly runUrl?: string;
  readonly clock?: FakeClock;
  readonly attempts?: number;
  /** By pull request. */
  readonly pullRequests?: PullRequestPort;
}

let ids = 0;

export function takingContext(configRepository: ConfigRepositoryPort, { runId = 'run-1', runUrl, clock = createFakeClock(), attempts = 20, pullRequests }: Circumstances = {}): TakingContext {
  const bump = { ...defaultSettings.bump, pushAttempts: attempts, proposes: pullRequests !== undefined };
  const random = { ...unusedPorts().random, uuid: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}` };
  return { runId, clock, signal: new AbortController().signal, shows: () => undefined, node: { id: 'rollback' }, settings: { bump }, facts: { runUrl }, ports: { random, configRepository, ...(pullRequests === undefined ? {} : { pullRequests }) } };
}

/** One commit, or several, of `main`. */
export function asked(commits: string | TakingBack['commits'], more: Partial<TakingBack> = {}): TakingBack {
  return { commits: typeof commits === 'string' ? [commits] : commits, branch: 'main', reason: 'web is Degraded', images: [], ...more };
}

/** The folder for throw-away clones. */
export function temporaryFolder(sandbox: Pick<GitSandbox, 'folder'>): string {
  const folder = join(sandbox.folder, 'temporary');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Takes back by git alone, as a run in that workspace would. */
export async function takeBackIn({ sandbox, workspace, git = {}, ...more }: Circumstances & { readonly sandbox: Pick<GitSandbox, 'folder'>; readonly workspace: string; readonly git?: Partial<GitOptions> }, what: TakingBack): Promise<TakenBack> {
  const clock = more.clock ?? createFakeClock();
  const repository = createConfigRepository({ redact: String, workspace, clock, environment: { PATH: process.env['PATH'], HOME: sandbox.folder }, temporaryFolder: temporaryFolder(sandbox), ...git });
  try {
    return await takeBack(what, takingContext(repository, { ...more, clock }));
  } finally {
    repository.close();
  }
}
