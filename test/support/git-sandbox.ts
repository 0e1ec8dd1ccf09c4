import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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
  const bare = join(folder, repository);
  const author = join(folder, 'author');
  fillOnce(folder, 'git-sandbox', makeRepositories);
  // Many tests begin alike: their first commit, and a checkout right after it, are made once.
  let begun: { readonly key: string; readonly sha: string } | undefined;
  let isUntouched = true;
  const server = await serveGitRepositories({ ...options, root });
  const git = (...args: readonly string[]): string => {
    [begun, isUntouched] = [undefined, false];
    return runGit(author, ...args);
  };
  const credentials = options.password === undefined ? [] : ['-c', `http.extraHeader=Authorization: Basic ${Buffer.from(`x:${options.password}`).toString('base64')}`];
  return {
    folder,
    server,
    url: `${server.url}/shop/config.git`,
    bare,
    git,
    commit: (files, message = 'change') => {
      if (!isUntouched) {
        begun = undefined;
        return commitIn(folder, files, message);
      }
      const key = JSON.stringify([files, message]);
      isUntouched = false;
      begun = {
        key,
        sha: fillOnce(folder, key, (place) => {
          makeRepositories(place);
          return commitIn(place, files, message);
        }),
      };
      return begun.sha;
    },
    checkout: async (name, ...cloneOptions) => {
      const target = join(folder, name);
      isUntouched = false;
      if (begun !== undefined && credentials.length === 0 && cloneOptions.every((option) => option.startsWith('--depth='))) checkOutAgain({ folder, name, url: `${server.url}/shop/config.git` }, begun.key, cloneOptions);
      else await runGitOverHttp(folder, ...credentials, 'clone', '--quiet', ...cloneOptions, `${server.url}/shop/config.git`, target);
      return target;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const repository = join('server', 'shop', 'config.git');

function makeRepositories(place: string): void {
  mkdirSync(join(place, repository, 'hooks'), { recursive: true });
  runGit(join(place, repository), 'init', '--quiet', '--template=', '--bare', '--initial-branch=main');
  runGit(place, 'init', '--quiet', '--template=', '--initial-branch=main', 'author');
  runGit(join(place, 'author'), 'remote', 'add', 'origin', join('..', repository));
}

function commitIn(place: string, files: Readonly<Record<string, string | null>>, message: string): string {
  const author = join(place, 'author');
  writeFiles(author, files);
  return commitAndPush(author, { remote: join(place, repository), message, allowEmpty: true });
}

/** The same clone as over HTTP. */
function checkOutAgain({ folder, name, url }: { readonly folder: string; readonly name: string; readonly url: string }, key: string, options: readonly string[]): void {
  const nowhere = 'https://remote.invalid/';
  fillOnce(folder, JSON.stringify([key, name, options]), (place) => {
    runGit(place, 'clone', '--quiet', ...options, pathToFileURL(join(folder, repository)).href, name);
    runGit(join(place, name), 'remote', 'set-url', 'origin', nowhere);
    rmSync(join(place, name, '.git', 'logs'), { recursive: true });
  });
  const config = join(folder, name, '.git', 'config');
  writeFileSync(config, readFileSync(config, 'utf8').replace(nowhere, url));
}
