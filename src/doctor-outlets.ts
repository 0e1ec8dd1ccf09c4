import { parseGithubRepository } from './core/github/repository.js';
import { readProxyRules } from './core/net/proxy.js';
import { createRedactor } from './core/report/redact.js';
import type { HostQuestionsPort, ServerQuestionsPort } from './engine/doctor-ports.js';
import type { Settings } from './settings.js';
import { argocdAuth, argocdTransportOptions, type Host } from './wiring.js';

/** Something to ask, and how to let go of its connections. */
export interface Opened<T> {
  readonly questions: T;
  readonly close: () => void;
}

/** Opens Argo CD's server for questions. Throws AdapterError for an address that cannot be used. */
export async function openServerQuestions(settings: Settings, host: Host, serverUrl: string): Promise<Opened<ServerQuestionsPort>> {
  const [{ createHttpTransport }, { createArgocdQuestions }] = await Promise.all([import('./adapters/http.js'), import('./adapters/argocd.js')]);
  const transport = createHttpTransport(argocdTransportOptions(settings, host));
  const others = createHttpTransport({ clock: host.clock, redact: createRedactor(settings.secrets), proxy: readProxyRules(host.env) });
  const close = (): void => {
    transport.close();
    others.close();
  };
  try {
    const questions = createArgocdQuestions({
      transport, clock: host.clock, signal: host.signal, headers: settings.argocd.headers, allowHttp: settings.allowHttp, serverUrl, auth: argocdAuth(settings, host.env, others),
    });
    return { questions, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Where the repository is, as far as GitHub can be asked about it. */
export interface HostedRepository {
  /** Addresses of the repository: `owner/name`, or URLs. */
  readonly addresses: readonly string[];
}

/** For one answer with its repetitions: whoever waits for an examination sees nothing meanwhile. */
const deadlineMs = 30_000;

/** Opens GitHub for questions about the repository, or says why not. Throws AdapterError for an address or token that cannot be used. */
export async function openHostQuestions({ githubToken, allowHttp, configRepository, secrets }: Settings, { env, clock, signal }: Host, { addresses }: HostedRepository): Promise<Opened<HostQuestionsPort> | { readonly why: string }> {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = nameOnGithub(configRepository === undefined ? [env['GITHUB_REPOSITORY'], ...addresses] : [configRepository], server);
  if (repository === undefined) return { why: 'it is not known that the repository is on GitHub: set config-repository to owner/name' };
  if (githubToken === undefined) return { why: 'github-token is not set' };
  const [{ createHttpTransport }, { createGithubApi }, { createBranchFacts }] = await Promise.all([import('./adapters/http.js'), import('./adapters/github/api.js'), import('./adapters/github/branch-facts.js')]);
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const redact = createRedactor(secrets);
  const transport = createHttpTransport({ clock, redact, proxy: readProxyRules(env) });
  const api = createGithubApi({ transport, clock, redact, token: githubToken, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp, deadlineMs, signal });
  return { questions: createBranchFacts({ api, repository }), close: () => { transport.close(); } };
}

/** The token is for GitHub's own server: a repository elsewhere is not asked about. */
function nameOnGithub(addresses: readonly (string | undefined)[], server: string): string | undefined {
  const host = URL.canParse(server) ? new URL(server).host.toLowerCase() : '';
  for (const address of addresses) {
    const [, at = '', path = ''] = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^:/]+(?::\d+)?)[:/](.+?)(?:\.git)?\/?$/i.exec(address ?? '') ?? [];
    const name = address !== undefined && /^[\w.-]+\/[\w.-]+$/.test(address) ? address : at.toLowerCase() === host ? path : undefined;
    if (name !== undefined && parseGithubRepository(name) !== undefined) return name;
  }
  return undefined;
}
