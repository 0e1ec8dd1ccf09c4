import type { GitOptions } from './adapters/git/index.js';
import { namedRemote, originUrl } from './config-repository.js';
import { AdapterError } from './core/adapter-error.js';
import { displayName } from './core/argocd/selection.js';
import { knownHealth } from './core/audit/known-health.js';
import type { JsonObject } from './core/json.js';
import { readProxyRules } from './core/net/proxy.js';
import { createRedactor } from './core/report/redact.js';
import type { EarlierHealthPort, GitPort, LedgerPort } from './engine/ports.js';
import type { LedgerReader } from './engine/read-ledger.js';
import type { LedgerTarget } from './engine/write-ledger.js';
import type { Settings } from './settings.js';
import { configRemote, workspaceRoot, type Host } from './wiring.js';

/** Opens the refs of the config repository that audit records are kept in: by git, whatever the commit-mode is. Throws AdapterError. */
export async function openLedger(settings: Settings, host: Host, signal: AbortSignal): Promise<LedgerPort & { readonly close: () => void }> {
  const { createGit, createLedger } = await import('./adapters/git/index.js');
  const { clock, env } = host;
  const options: GitOptions = { workspace: workspaceRoot(settings, host), clock, redact: createRedactor(settings.secrets), environment: env, signal, allowHttp: settings.allowHttp, temporaryFolder: env['RUNNER_TEMP'] };
  const checkout = createGit(options);
  return createLedger({ ...options, remote: (await configRemote(settings, { checkout, env })) ?? (await namedRemote(settings, { checkout, env })) ?? (await apiRemote(settings, { checkout, env })) });
}

/** Whoever commits by GitHub's API need not have kept credentials in the checkout: its token is good for git as well. */
async function apiRemote({ commitMode, githubToken }: Settings, { checkout, env }: { readonly checkout: GitPort; readonly env: Host['env'] }): Promise<{ readonly url: string; readonly token: string } | undefined> {
  if (commitMode !== 'api' || githubToken === undefined) return undefined;
  const origin = await originUrl(checkout);
  return origin?.startsWith(`${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/`) === true ? { url: origin, token: githubToken } : undefined;
}

/** Reads the ledger that `ledger` names, which is asked for no sooner than that. `read` throws AdapterError. */
export function openLedgerReader(target: LedgerTarget, settings: Settings, host: Host): LedgerReader & { readonly close: () => void } {
  let opened: Promise<{ readonly reader: LedgerReader; readonly close: () => void }> | undefined;
  const open = async (): Promise<{ readonly reader: LedgerReader; readonly close: () => void }> => {
    const [{ createLedgerReader }, { sha256 }, ledger] = await Promise.all([import('./engine/read-ledger.js'), import('./adapters/audit-file.js'), openLedger(settings, host, host.signal)]);
    return { reader: createLedgerReader({ ledger, target, sha256 }), close: ledger.close };
  };
  return {
    read: async (...asked) => await (await (opened ??= open())).reader.read(...asked),
    close: () => { opened?.then(({ close }) => { close(); }, () => undefined); },
  };
}

/** Months of the ledger that a rollback goes by: Argo CD's history is rarely longer. */
const recentMonths = 6;

/** How the ledger's runs found the revisions of an application. A ledger that is not as it was written says nothing: it is refused. */
export function earlierHealth(reader: LedgerReader): EarlierHealthPort {
  return {
    of: async (ref) => {
      const { records, problems: [finding] } = await reader.read(ref, { months: recentMonths });
      if (finding !== undefined) throw new AdapterError('refused', `${finding.where?.file ?? 'its file'}: ${finding.message}`);
      return knownHealth(records, displayName(ref));
    },
  };
}

/** The receiver that `audit-webhook-url` names. `post` throws AdapterError. */
export interface AuditReceiver {
  readonly post: (events: readonly JsonObject[], signal: AbortSignal) => Promise<void>;
  readonly close: () => void;
}

/** Throws AdapterError `refused` for an address that cannot be used. */
export async function openReceiver(url: string, { allowHttp, secrets }: Pick<Settings, 'allowHttp' | 'secrets'>, { clock, env }: Host): Promise<AuditReceiver> {
  const [{ createHttpTransport }, { postEvents, requireWebhook }] = await Promise.all([import('./adapters/http.js'), import('./adapters/audit-webhook.js')]);
  requireWebhook(url, allowHttp);
  const transport = createHttpTransport({ clock, redact: createRedactor(secrets), proxy: readProxyRules(env) });
  return {
    post: async (events, signal) => { await postEvents(events, { transport, clock, url, allowHttp, signal }); },
    close: () => { transport.close(); },
  };
}
