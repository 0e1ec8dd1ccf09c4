import { execFile, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { delimiter, dirname, join } from 'node:path';
import { listen, type Listening } from './server.js';

export interface ServeGitOptions {
  /** Directory that holds the bare repositories: `<root>/shop.git` becomes `<url>/shop.git`. */
  readonly root: string;
  /** Where given, every request needs one of them as the password of HTTP Basic authentication, with any user name. */
  readonly tokens?: readonly string[];
  /** Any free port by default. */
  readonly port?: number;
}

/** A request to the git server. */
export interface GitRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Status of the answer. */
  readonly status: number;
}

/** A git server that listens. */
export interface GitServer extends Listening {
  /** Requests answered so far, oldest first. */
  readonly requests: readonly GitRequest[];
}

/**
 * A real git server over HTTP on loopback, git's own `http-backend`: clone, fetch and push work as anywhere.
 * Configuration and hooks of the machine's user do not apply. Rejects where git has no `http-backend`.
 */
export async function serveGit(options: ServeGitOptions): Promise<GitServer> {
  const programs = await execPath();
  const requests: GitRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    outgoing.on('close', () => {
      requests.push({ method: incoming.method ?? 'GET', path: incoming.url ?? '/', status: outgoing.statusCode });
    });
    if (!authorized(incoming, options.tokens)) {
      incoming.resume();
      outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="git"', 'content-type': 'text/plain' }).end('Unauthorized\n');
      return;
    }
    runBackend({ incoming, outgoing, root: options.root, programs });
  });
  const listening = await listen(server, { scheme: 'http', ...(options.port === undefined ? {} : { port: options.port }) });
  return { ...listening, requests };
}

function authorized(incoming: IncomingMessage, tokens: readonly string[] | undefined): boolean {
  if (tokens === undefined) return true;
  const encoded = /^Basic (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
  const credentials = Buffer.from(encoded, 'base64').toString('utf8');
  return tokens.includes(credentials.slice(credentials.indexOf(':') + 1));
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly root: string;
  readonly programs: string;
}

function runBackend({ incoming, outgoing, root, programs }: Exchange): void {
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
  const backend = spawn(join(programs, 'git-http-backend'), [], {
    // Nothing of this process's environment: what is answered depends on the repository alone.
    env: {
      PATH: [programs, dirname(dirname(programs)), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: '5',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_CONFIG_KEY_1: 'http.receivepack',
      GIT_CONFIG_VALUE_1: 'true',
      GIT_CONFIG_KEY_2: 'receive.autogc',
      GIT_CONFIG_VALUE_2: 'false',
      // As the large git hosts have it: partial clones, and fetches of a commit by its id.
      GIT_CONFIG_KEY_3: 'uploadpack.allowFilter',
      GIT_CONFIG_VALUE_3: 'true',
      GIT_CONFIG_KEY_4: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_4: 'true',
      GATEWAY_INTERFACE: 'CGI/1.1',
      REQUEST_METHOD: incoming.method ?? 'GET',
      PATH_INFO: decodePath(path),
      QUERY_STRING: query,
      CONTENT_TYPE: incoming.headers['content-type'] ?? '',
      ...(incoming.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: incoming.headers['content-length'] }),
      ...(incoming.headers['content-encoding'] === undefined ? {} : { HTTP_CONTENT_ENCODING: incoming.headers['content-encoding'] }),
      ...(typeof incoming.headers['git-protocol'] === 'string' ? { GIT_PROTOCOL: incoming.headers['git-protocol'] } : {}),
      REMOTE_ADDR: '127.0.0.1',
      REMOTE_USER: 'git',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  backend.on('error', () => outgoing.destroy());
  backend.stdin.on('error', () => undefined);
  outgoing.on('close', () => backend.kill());
  incoming.pipe(backend.stdin);
  relay(backend.stdout, outgoing);
}

/** Splits the header of the CGI answer from its body, which is passed on as it comes. */
function relay(output: NodeJS.ReadableStream, outgoing: ServerResponse): void {
  let head: Buffer | undefined = Buffer.alloc(0);
  output.on('data', (chunk: Buffer) => {
    if (head === undefined) {
      outgoing.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    const { status, headers } = parseHead(head.toString('latin1', 0, end));
    outgoing.writeHead(status, headers);
    const rest = head.subarray(end + 4);
    if (rest.length > 0) outgoing.write(rest);
    head = undefined;
  });
  output.on('end', () => {
    if (head !== undefined) outgoing.writeHead(500);
    outgoing.end();
  });
}

function parseHead(head: string): { readonly status: number; readonly headers: Record<string, string> } {
  const headers: Record<string, string> = {};
  let status = 200;
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'status') status = Number(value.slice(0, 3));
    else headers[name] = value;
  }
  return { status, headers };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
}

let programsOfGit: string | undefined;

/** The folder of git's own programs, which stay where they are. */
async function execPath(): Promise<string> {
  programsOfGit ??= await askExecPath();
  return programsOfGit;
}

function askExecPath(): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('git', ['--exec-path'], (error, stdout) => {
      if (error === null) resolve(stdout.trim());
      else reject(error);
    });
  });
}
