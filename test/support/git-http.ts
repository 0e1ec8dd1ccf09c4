import { execFile, execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { answerByGit, type ServiceAnswer } from './git-services.js';

/** A git server on loopback. `requests` are the paths asked for; `authorizations` what was sent with them. */
export interface GitHttpServer {
  readonly url: string;
  readonly requests: readonly string[];
  readonly authorizations: readonly (string | undefined)[];
  close(): Promise<void>;
}

/**
 * `intercept` may answer a request itself, by returning true. `around` sees each request first: `next` has git carry it out,
 * and only where it then resolves to true is there an answer. With `password`, Basic credentials are needed. `filters: false` is an old server. */
export interface GitHttpOptions {
  readonly root: string;
  readonly password?: string;
  readonly filters?: boolean;
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly around?: (request: IncomingMessage, next: () => Promise<void>) => Promise<boolean>;
}

/** Serves the bare repositories below `root` by git's own programs, pushes included. */
export async function serveGitRepositories(options: GitHttpOptions): Promise<GitHttpServer> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    authorizations.push(request.headers.authorization);
    if (options.intercept?.(request, response) === true) {
      return;
    }
    if (options.password !== undefined && passwordOf(request) !== options.password) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end('who are you?');
      return;
    }
    answer(options, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    authorizations,
    close: async () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function passwordOf(request: IncomingMessage): string | undefined {
  const [scheme, encoded = ''] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'basic' ? Buffer.from(encoded, 'base64').toString().replace(/^[^:]*:/, '') : undefined;
}

async function answer(options: GitHttpOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let found: ServiceAnswer | undefined;
  const next = async (): Promise<void> => { found = await answerByGit(options, request); };
  const isWanted = options.around === undefined ? await next().then(() => true) : await options.around(request, next);
  if (isWanted && found !== undefined) response.writeHead(found.status, found.headers).end(found.body);
  else response.destroy();
}

/** Runs git for the set-up of a test, untouched by the configuration of the machine. Blocks: not against a server of this process. */
export function runGit(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment(cwd) }).trim();
}

/** The same with commits that are made at a moment. */
export function runGitAt(at: Date, cwd: string, ...args: readonly string[]): string {
  const date = at.toISOString();
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...cleanEnvironment(cwd), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } }).trim();
}

/** The same without blocking, for commands that talk to a server of this process. */
export async function runGitOverHttp(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd, encoding: 'utf8', env: cleanEnvironment(cwd) });
  return stdout.trim();
}

/** What git of a test sees of the machine. */
export function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.test',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.test',
  };
}
