import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commitAndPush } from './author.js';
import { runGit, runGitOverHttp, serveGitRepositories, type GitHttpOptions, type GitHttpServer } from './git-http.js';
import { fillOnce } from './kept-folder.js';
import { writeFiles } from './write-files.js';

/** A bare repository behind HTTP, someone's full clone of it, and room for checkouts. */
export interface GitSandbox {
  readonly folder: string;
  readonly server: GitHttpServer;
  /** Of the repository `shop/config.git`. */
  readonly url: string;
  readonly bare: string;
  /** Writes files, commits them (`null` deletes) and pushes; returns the commit. */
  commit(files: Readonly<Record<string, string | null>>, message?: string): string;
  git(...args: readonly string[]): string;
  /** A clone over HTTP, as actions/checkout would make it. */
  checkout(name: string, ...options: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

export async function createGitSandbox(options: Omit<GitHttpOptions, 'root'> = {}): Promise<GitSandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'osop-test-'));
  const root = join(folder, 'server');
  const bare = join(root, 'shop', 'config.git');
  const author = join(folder, 'author');
  fillOnce(folder, 'git-sandbox', (place) => {
    const repository = join(place, 'server', 'shop', 'config.git');
    mkdirSync(join(repository, 'hooks'), { recursive: true });
    runGit(repository, 'init', '--quiet', '--template=', '--bare', '--initial-branch=main');
    runGit(place, 'init', '--quiet', '--template=', '--initial-branch=main', 'author');
    runGit(join(place, 'author'), 'remote', 'add', 'origin', '../server/shop/config.git');
  });
  const server = await serveGitRepositories({ ...options, root });
  const git = (...args: readonly string[]): string => runGit(author, ...args);
  const credentials = options.password === undefined ? [] : ['-c', `http.extraHeader=Authorization: Basic ${Buffer.from(`x:${options.password}`).toString('base64')}`];
  return {
    folder,
    server,
    url: `${server.url}/shop/config.git`,
    bare,
    git,
    commit: (files, message = 'change') => {
      writeFiles(author, files);
      return commitAndPush(author, { remote: bare, message, allowEmpty: true });
    },
    checkout: async (name, ...cloneOptions) => {
      const target = join(folder, name);
      await runGitOverHttp(folder, ...credentials, 'clone', '--quiet', ...cloneOptions, `${server.url}/shop/config.git`, target);
      return target;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
