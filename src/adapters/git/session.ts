import { AdapterError } from '../../core/adapter-error.js';
import type { Clock } from '../../core/clock.js';
import { explainGitFailure } from '../../core/git/failures.js';
import { parseRemoteUrl, withoutCredentials, type Remote } from '../../core/git/remote-url.js';
import type { Redactor } from '../../core/report/redact.js';
import { runChild, type ChildResult } from '../child-process.js';
import { credentialConfig, gitEnvironment, type ConfigEntries } from './environment.js';

/** What the git adapter is made of. */
export interface GitOptions {
  /** Folder of the checkout, or one below it. */
  readonly workspace: string;
  readonly clock: Clock;
  /** Takes the run's secrets out of what git, the remote and its hooks say, whole, before any of it is cut. */
  readonly redact: Redactor;
  /** Variables of the machine; PATH, HOME, proxies and ssh are used of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The repository to fetch from and push to; the checkout's `origin` and its credentials where absent. */
  readonly remote?: { readonly url: string; readonly token?: string | undefined } | undefined;
  readonly author?: { readonly name: string; readonly email: string } | undefined;
  readonly allowHttp?: boolean | undefined;
  /** Where throw-away clones live; the machine's where absent. */
  readonly temporaryFolder?: string | undefined;
  /** Ends running commands. */
  readonly signal?: AbortSignal | undefined;
  /** In [0, 1), for pauses between pushes; Math.random where absent. */
  readonly random?: (() => number) | undefined;
}

/** How one command is run. `accept` lists the exit codes that are answers rather than failures. */
export interface GitCall {
  readonly cwd?: string;
  readonly accept?: readonly number[];
  /** The remote's settings and credentials, for commands that may talk to it. */
  readonly connection?: GitConnection;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** The remote, checked, and the configuration that reaches it. `secrets` never appear in a message. */
export interface GitConnection {
  readonly url: string;
  readonly allowHttp: boolean;
  readonly config: ConfigEntries;
  readonly secrets: readonly string[];
}

/** Runs git; throws AdapterError with what git and the remote said. */
export interface GitSession {
  readonly options: GitOptions;
  /** Commits that are here: git need not be asked again. */
  readonly present: Set<string>;
  readonly run: (args: readonly string[], call?: GitCall) => Promise<ChildResult>;
  /** Throws `not-found` when there is no remote and `refused` when its URL may not be used. */
  connect(): Promise<GitConnection>;
}

const maxOutputBytes = 64 * 1024 * 1024;
const timeoutMs = 10 * 60 * 1000;

export function createSession(options: GitOptions): GitSession {
  const run: GitSession['run'] = async (args, call = {}) => {
    const { connection } = call;
    const result = await runChild(options.clock, {
      file: 'git',
      args,
      cwd: call.cwd ?? options.workspace,
      env: { ...gitEnvironment(options.environment, { config: connection?.config ?? [], allowHttp: connection?.allowHttp ?? false }), ...call.env },
      maxOutputBytes,
      overflow: 'fail',
      timeoutMs,
      signal: options.signal,
      stdin: call.stdin,
    });
    if (!(call.accept ?? [0]).includes(result.exitCode)) {
      throw gitError(args, result, { secrets: connection?.secrets ?? [], redact: options.redact });
    }
    return result;
  };
  let connection: Promise<GitConnection> | undefined;
  return { options, present: new Set(), run, connect: async () => (connection ??= connect(options, run)) };
}

/** The failure of a command, in the remote's and git's own words; without `secrets`, those of the connection, and without the run's. */
export function gitError(args: readonly string[], result: ChildResult, { secrets, redact }: { readonly secrets: readonly string[]; readonly redact: Redactor }): AdapterError {
  const output = redact(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), `${result.stderr}\n${result.stdout}`));
  const failure = explainGitFailure(output);
  const command = args.find((arg) => !arg.startsWith('-')) ?? '';
  return new AdapterError(failure.code, `git ${command} failed: ${failure.said || `exit code ${result.exitCode}`}`, {
    retryable: failure.retryable,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
  });
}

async function connect(options: GitOptions, run: GitSession['run']): Promise<GitConnection> {
  const given = options.remote?.url ?? (await readConfig(run, ['--get', 'remote.origin.url']));
  if (given === undefined) {
    throw new AdapterError('not-found', 'The checkout has no remote named origin.', { hint: 'Give config-repository, or check the repository out with actions/checkout.' });
  }
  const url = options.remote === undefined ? withoutCredentials(given) : given;
  const remote = requireRemote(url, options.allowHttp ?? false);
  if (remote.origin === undefined) {
    const command = await readConfig(run, ['--get', 'core.sshCommand']);
    return { url: remote.url, allowHttp: false, config: command === undefined ? [] : [['core.sshCommand', command]], secrets: [] };
  }
  const header = await credentialHeader(options, run, given);
  return {
    url: remote.url,
    allowHttp: remote.protocol === 'http',
    config: header === undefined ? [] : credentialConfig(remote.origin, header),
    secrets: [options.remote?.token ?? '', header ?? '', header?.split(' ').at(-1) ?? ''].filter((secret) => secret !== ''),
  };
}

/** Checks the URL of a remote; throws `refused` without quoting it. */
export function requireRemote(url: string, allowHttp: boolean): Remote & { readonly kind: 'usable' } {
  const remote = parseRemoteUrl(url, { allowHttp });
  if (remote.kind === 'refused') {
    throw new AdapterError('refused', `The URL of the repository ${remote.reason}.`, remote.hint === undefined ? {} : { hint: remote.hint });
  }
  return remote;
}

/** The token given, else the credentials that the checkout already uses for this URL. */
async function credentialHeader(options: GitOptions, run: GitSession['run'], url: string): Promise<string | undefined> {
  if (options.remote !== undefined) {
    const { token } = options.remote;
    return token === undefined ? undefined : basic('x-access-token', token);
  }
  const { username, password } = new URL(url);
  if (password !== '' || username !== '') {
    return basic(decodeURIComponent(username), decodeURIComponent(password));
  }
  return readConfig(run, ['--get-urlmatch', 'http.extraHeader', url]);
}

function basic(user: string, password: string): string {
  return `Authorization: Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** A value of the checkout's configuration; undefined when it is not set. */
export async function readConfig(run: GitSession['run'], query: readonly string[]): Promise<string | undefined> {
  const { stdout, exitCode } = await run(['config', ...query], { accept: [0, 1] });
  const value = stdout.replace(/\n$/, '');
  return exitCode === 0 && value !== '' ? value : undefined;
}
