import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createSystemClock } from './adapters/clock.js';
import type { createArgocdClient } from './adapters/argocd.js';
import type { ArgocdAuth } from './adapters/http-argocd-auth.js';
import type { HttpTransportOptions } from './adapters/http.js';
import type { HttpTransport } from './adapters/http-types.js';
import type { Terminal } from './adapters/terminal.js';
import { openConfigRepository, originUrl } from './config-repository.js';
import { AdapterError } from './core/adapter-error.js';
import type { Clock } from './core/clock.js';
import type { Json } from './core/json.js';
import { readProxyRules } from './core/net/proxy.js';
import type { Problem } from './core/problem.js';
import { repositoryName } from './core/repository-name.js';
import { createRedactor } from './core/report/redact.js';
import type { CustomHandler } from './engine/custom-handler.js';
import type { EarlierHealthPort, GitPort, Ports } from './engine/ports.js';
import type { LedgerTarget } from './engine/write-ledger.js';
import { portsWithoutSecrets } from './ports-without-secrets.js';
import type { Settings } from './settings.js';

/** The process as the commands see it; tests and library users give their own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Folder that `working-directory` counts from. */
  readonly folder: string;
  /** Handlers that a library user adds. */
  readonly handlers?: readonly CustomHandler[];
  /** Spares memory from now on, where the process is ours. */
  readonly spareMemory?: () => Promise<void>;
  /** Whom to ask; absent where nobody sits there. */
  readonly terminal?: Terminal;
}

/** The real process: its environment and clock. Interrupting it aborts the signal, once. */
export function createHost(): Host & { readonly release: () => void } {
  const cancellation = new AbortController();
  const cancel = (name: string) => (): void => { cancellation.abort(new Error(`cancelled by ${name}`)); };
  const handlers = (['SIGINT', 'SIGTERM'] as const).map((name) => [name, cancel(name)] as const);
  for (const [name, handler] of handlers) process.on(name, handler);
  return {
    env: process.env,
    clock: createSystemClock(),
    signal: cancellation.signal,
    folder: process.cwd(),
    spareMemory: keepNewSpace,
    release: () => { for (const [name, handler] of handlers) process.off(name, handler); },
  };
}

/**
 * Leaves the space for new objects as large as it is. V8 doubles it with all that outlives a collection, which the answers about
 * hundreds of Applications do, to 134 MB on Node 24. Its limit (--max-semi-space-size) is read at the start only, and a
 * runner passes no flags.
 */
async function keepNewSpace(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Milliseconds that processors have worked for this process. They tell of work that was done, however busy the machine is. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** This process, for locks: one that is gone holds none. */
export const thisProcess = {
  id: process.pid,
  /** Undefined where the system has no such numbers. */
  user: process.getuid?.(),
  isRunning: (id: number): boolean => {
    try {
      return Number.isInteger(id) && id > 0 && process.kill(id, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
};

/** A working directory that is not there, before anything is looked for in it. */
export function checkFolder(settings: Pick<Settings, 'workingDirectory'>, host: Host): readonly Problem[] {
  const folder = workspaceRoot(settings, host);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return [];
  return [{ code: 'OSOP-INPUT-004', severity: 'error', message: `the folder ${settings.workingDirectory} that working-directory names does not exist`, hint: 'check the repository out before this step; the path counts from the workspace' }];
}

/** What programs of the machine need to work, and nothing that tells of a CI system or of secrets. */
export function machineEnvironment(): Host['env'] {
  return Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'].map((name) => [name, process.env[name]]));
}

/** Where the command works: `working-directory` below the host's folder. Absolute. */
export function workspaceRoot(settings: Pick<Settings, 'workingDirectory'>, { folder }: Host): string {
  return resolve(folder, settings.workingDirectory);
}

/** Top folder of the repository that holds a folder; the folder itself outside of any. Paths in problems count from it. */
export function repositoryRoot(folder: string): string {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, '.git'))) return candidate;
    if (dirname(candidate) === candidate) return folder;
  }
}

/** GitHub's event payload; undefined where there is none that can be read. */
export function readEvent(env: Host['env']): Json | undefined {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || !existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch {
    return undefined;
  }
}

/** Where workflow files are looked for when no input names one, in the order of preference. */
export const workflowFolders = ['.github', '.osop', '.'] as const;

/** Workflow files where they are looked for when no input names one, in the order of preference. */
export function findWorkflowFiles(root: string): readonly string[] {
  return workflowFolders.flatMap((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path).filter((name) => name.endsWith('.osop.yaml')).toSorted().map((name) => (folder === '.' ? name : `${folder}/${name}`));
  });
}

/** The ports of a real run, and how to let go of their connections. */
export interface Connected {
  readonly ports: Ports;
  readonly close: () => void;
}

/** Makes the ports of a real run. An address or certificate that cannot be used is a problem. Adapters are loaded here and not before. */
export async function connectPorts(settings: Settings, host: Host, root: string): Promise<Connected | { readonly problem: Problem }> {
  try {
    return await connect(settings, host, root);
  } catch (error) {
    return { problem: connectionProblem(error) };
  }
}

/** An address or a file of the inputs that cannot be used; anything else is thrown again. */
export function connectionProblem(error: unknown): Problem {
  if (error instanceof AdapterError) return { code: 'OSOP-INPUT-001', severity: 'error', message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  if (error instanceof UnreadableFile) return { code: 'OSOP-INPUT-004', severity: 'error', message: error.message, hint: 'give PEM text, or the path of a file that exists' };
  throw error;
}

async function connect(settings: Settings, host: Host, root: string): Promise<Connected> {
  const { clock, env, signal } = host;
  await host.spareMemory?.();
  const [{ createHttpTransport }, { createGit }, { openMessages }, { createChecks }, { createCommands }, { createSystemRandom }] = await Promise.all([
    import('./adapters/http.js'),
    import('./adapters/git/index.js'),
    import('./message-ports.js'),
    import('./adapters/checks.js'),
    import('./adapters/commands.js'),
    import('./adapters/random.js'),
  ]);
  const proxy = readProxyRules(env);
  const redact = createRedactor(settings.secrets);
  const argocdTransport = createHttpTransport(argocdTransportOptions(settings, host));
  // Other servers than Argo CD see neither its authority nor its client certificate.
  const messageTransport = createHttpTransport({ clock, redact, proxy });
  const gitOptions = { workspace: root, clock, redact, environment: env, signal, allowHttp: settings.allowHttp, temporaryFolder: env['RUNNER_TEMP'] };
  const checkout = createGit(gitOptions);
  const remote = await configRemote(settings, { checkout, env });
  const config = await openConfigRepository(settings, host, { options: { ...gitOptions, remote }, checkout });
  const argocd = await connectArgocd(settings, host, { argocd: argocdTransport, others: messageTransport });
  const kept = settings.ledger === undefined ? undefined : await keptRecords(settings.ledger, settings, host);
  return {
    ports: portsWithoutSecrets(settings.secrets, {
      random: createSystemRandom(),
      git: createGit({ ...gitOptions, remote }),
      argocd,
      ...(settings.command === 'preview' ? { applications: argocd.applications } : {}),
      checks: createChecks({ transport: messageTransport, allowHttp: settings.allowHttp, headers: settings.checking.headers }),
      ...await openMessages(settings, { transport: messageTransport, clock }),
      commands: createCommands({ clock, workspace: root, environment: env }),
      configRepository: config.repository,
      pullRequests: config.pullRequests,
      ...(kept === undefined ? {} : { earlierHealth: kept.health }),
    }),
    close: () => {
      argocdTransport.close();
      messageTransport.close();
      config.close();
      kept?.close();
    },
  };
}

async function keptRecords(target: LedgerTarget, settings: Settings, host: Host): Promise<{ readonly health: EarlierHealthPort; readonly close: () => void }> {
  const { earlierHealth, openLedgerReader } = await import('./audit-outlets.js');
  const reader = openLedgerReader(target, settings, host);
  return { health: earlierHealth(reader), close: reader.close };
}

/** The repository to push to and its token; undefined for the checkout's own remote with its own credentials. */
export async function configRemote(
  { configRepository, configToken, githubToken }: Settings,
  { checkout, env }: { readonly checkout: GitPort; readonly env: Host['env'] },
): Promise<{ readonly url: string; readonly token: string | undefined } | undefined> {
  if (configRepository?.includes(':') === true) {
    // The job's own token is for GitHub alone: another host would learn it.
    const isGithub = originOf(configRepository) === originOf(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
    return { url: configRepository, token: configToken ?? (isGithub ? githubToken : undefined) };
  }
  if (configToken === undefined) return undefined;
  const name = configRepository === undefined ? undefined : repositoryName(configRepository);
  const origin = await originUrl(checkout);
  if (name !== undefined && name !== repositoryName(origin ?? '')) return undefined;
  return origin?.startsWith('http') === true ? { url: origin, token: configToken } : undefined;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/** How Argo CD is reached: its authority, the client's certificate, the proxy. */
export function argocdTransportOptions({ argocd, secrets }: Settings, { clock, env }: Host): HttpTransportOptions {
  return {
    clock, redact: createRedactor(secrets), ca: pem('argocd-ca-cert', argocd.caCert), cert: pem('argocd-client-cert', argocd.clientCert), key: pem('argocd-client-key', argocd.clientKey),
    rejectUnauthorized: !argocd.skipTlsVerify, proxy: readProxyRules(env),
  };
}

async function connectArgocd(settings: Settings, host: Host, transports: { readonly argocd: HttpTransport; readonly others: HttpTransport }): Promise<ReturnType<typeof createArgocdClient>> {
  const { server, headers } = settings.argocd;
  return (await import('./adapters/argocd.js')).createArgocdClient({
    transport: transports.argocd,
    clock: host.clock,
    signal: host.signal,
    headers,
    allowHttp: settings.allowHttp,
    // Without a server only a dry run gets here, and it asks nobody.
    serverUrl: server ?? 'https://argocd-server-is-not-set.invalid',
    auth: argocdAuth(settings, host.env, transports.others),
  });
}

/** The credential that the inputs give. */
export function argocdAuth({ argocd }: Settings, env: Host['env'], transport: HttpTransport): ArgocdAuth {
  const { token, username, password, oidc, oidcToken, oidcAudience, oidcConnectorId } = argocd;
  if (oidc) {
    const identity = oidcToken === undefined
      ? { kind: 'github', requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', transport } as const
      : { kind: 'given', token: oidcToken } as const;
    return { kind: 'oidc', identity, audience: oidcAudience, connectorId: oidcConnectorId };
  }
  return token === undefined ? { kind: 'session', username: username ?? '', password: password ?? '' } : { kind: 'token', token };
}

class UnreadableFile extends Error {}

/** PEM text as it is, or the text of the file that a path names. */
function pem(input: string, value: string | undefined): string | undefined {
  if (value === undefined || value.includes('-----BEGIN')) return value;
  try {
    return readFileSync(value, 'utf8');
  } catch {
    throw new UnreadableFile(`the file that the input ${input} names cannot be read`);
  }
}

/** Settings that make a connection less safe than it could be. */
export function warnAboutConnection({ argocd, allowHttp }: Settings): readonly Problem[] {
  return [
    ...(argocd.skipTlsVerify ? [warning('the certificate of Argo CD is not checked (argocd-insecure-skip-tls-verify)', 'give its certificate authority by argocd-ca-cert instead')] : []),
    ...(allowHttp ? [warning('plain http is allowed (allow-http): credentials can be read on the way', 'use https')] : []),
  ];
}

function warning(message: string, hint: string): Problem {
  return { code: 'OSOP-INPUT-006', severity: 'warning', message, hint };
}

/** Inputs that a plan which reaches Argo CD cannot do without; `env` is where a CI system offers its identity token. */
export function checkConnection({ argocd }: Settings, env: Host['env'] = {}): readonly Problem[] {
  const { server, token, username, password, oidc, oidcToken } = argocd;
  const problems: Problem[] = [];
  if (server === undefined) {
    problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'the input argocd-server is not set', hint: 'set argocd-server (or ARGOCD_SERVER) to the host or URL of Argo CD' });
  }
  if (oidc && oidcToken === undefined && (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined || env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined)) {
    problems.push({
      code: 'OSOP-INPUT-003',
      severity: 'error',
      message: 'argocd-oidc is on, but this job has no identity token',
      hint: 'on GitHub give the job permissions: {id-token: write}; on GitLab give it id_tokens: {ARGOCD_ID_TOKEN: {aud: <host of Argo CD>}}',
    });
  }
  if (!oidc && token === undefined && (username === undefined || password === undefined)) {
    problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'no way to log in to Argo CD is given', hint: 'set argocd-auth-token (or ARGOCD_AUTH_TOKEN), argocd-oidc, or argocd-username and argocd-password' });
  }
  return problems;
}
