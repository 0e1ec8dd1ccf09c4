import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Clock } from '../../core/clock.js';
import { changeOneManifest } from './change-manifest.js';
import { exampleFiles } from './example-files.js';

/** A throw-away config repository: a bare one to serve, a checkout of it, and two commits. */
export interface RehearsalRepository {
  /** Folder that holds the bare repository, for the git server. */
  readonly root: string;
  /** Path of the bare repository below `root`, also its path in the server's URL. */
  readonly name: string;
  readonly bare: string;
  readonly checkout: string;
  /** The commit that is live when the rehearsal begins. */
  readonly before: string;
  /** The commit to deploy. */
  readonly commit: string;
  remove(): void;
}

export interface RehearsalRepositoryOptions {
  /** Folder of the user's manifests; the example's where absent. */
  readonly manifests: string | undefined;
  /** Whole names of tags and branches that stand at the first commit. */
  readonly refs: readonly string[];
  /** Whether the example has a Rollout in place of a Deployment. */
  readonly canary: boolean;
  /** `owner/name`. */
  readonly name: string;
  readonly branch: string;
  readonly clock: Clock;
  /** Variables of the machine; PATH of it is used. */
  readonly env: Environment;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Makes the repository from a folder of the user's manifests, or from the example. The second commit is
 * what gets deployed: the example's next image, or a note in one of the user's manifests.
 */
export async function createRehearsalRepository(
  { manifests, refs, canary, name, branch, clock, env }: RehearsalRepositoryOptions,
): Promise<RehearsalRepository> {
  const root = mkdtempSync(join(tmpdir(), 'osop-rehearsal-'));
  const bare = join(root, 'srv', `${name}.git`);
  const checkout = join(root, 'checkout');
  const git = async (...args: readonly string[]): Promise<string> => await clock.during(runGit(checkout, args, env));
  mkdirSync(bare, { recursive: true });
  mkdirSync(checkout);
  await clock.during(runGit(root, ['init', '--quiet', '--bare', `--initial-branch=${branch}`, bare], env));
  await clock.during(runGit(root, ['clone', '--quiet', bare, checkout], env));
  await git('checkout', '--quiet', '-B', branch);
  if (manifests === undefined) writeFiles(checkout, exampleFiles('1.4.1', { canary }));
  else cpSync(manifests, checkout, { recursive: true, filter: (path) => !path.split('/').includes('.git') });
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Deploy 1.4.1');
  const before = await git('rev-parse', 'HEAD');
  if (manifests === undefined) writeFiles(checkout, exampleFiles('1.4.2', { canary }));
  else changeOneManifest(checkout);
  await git('commit', '--quiet', '--all', '--allow-empty', '--message', 'Deploy 1.4.2');
  await git('push', '--quiet', 'origin', branch, ...refs.map((ref) => `${before}:${ref}`));
  const commit = await git('rev-parse', 'HEAD');
  return { root: join(root, 'srv'), name: `${name}.git`, bare, checkout, before, commit, remove: () => { rmSync(root, { recursive: true, force: true }); } };
}

/** Points the checkout at the git server, so that the run pulls and pushes over HTTP as it would anywhere. */
export async function pointAtServer(repository: RehearsalRepository, url: string, { clock, env }: Pick<RehearsalRepositoryOptions, 'clock' | 'env'>): Promise<void> {
  await clock.during(runGit(repository.checkout, ['remote', 'set-url', 'origin', url], env));
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = resolve(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const identity = { name: 'Rehearsal', email: 'rehearsal@localhost', date: '2026-01-01T00:00:00Z' };

/** Runs git without the user's settings and hooks, with a fixed author and date: a rehearsal's hashes never change. */
function runGit(cwd: string, args: readonly string[], machine: Environment): Promise<string> {
  const env = {
    PATH: machine['PATH'],
    HOME: cwd,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: identity.date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: identity.date,
  };
  return new Promise((succeed, fail) => {
    execFile('git', ['-c', 'core.hooksPath=/dev/null', ...args], { cwd, env }, (error, stdout, stderr) => {
      if (error === null) succeed(stdout.trim());
      else fail(new Error(`git ${args[0] ?? ''} failed: ${stderr.trim() || error.message}`));
    });
  });
}
