import { AdapterError } from './core/adapter-error.js';
import type { GithubJob } from './core/github/job.js';
import { readProxyRules } from './core/net/proxy.js';
import { redactMaybe, redactTexts } from './core/report/redact-record.js';
import { createRedactor, type Redactor } from './core/report/redact.js';
import type { GithubSurfacesPort } from './engine/surfaces.js';
import type { Settings } from './settings.js';
import type { Host } from './wiring.js';

export interface ConnectedSurfaces {
  readonly port: GithubSurfacesPort;
  readonly close: () => void;
}

/** How long one request may take with its repetitions, and what ends it before. */
export interface Patience {
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

/** Connects to the GitHub of the job. Throws AdapterError for an address or token that cannot be used. */
export async function connectSurfaces(settings: Settings, host: Host, { job, deadlineMs, signal }: Patience & { readonly job: GithubJob }): Promise<ConnectedSurfaces> {
  const { clock, env } = host;
  const { githubToken: token } = settings;
  if (token === undefined) throw new AdapterError('unauthenticated', 'There is no token for GitHub.', { hint: 'set github-token' });
  const [{ createHttpTransport }, { createGithubApi }, { createGithubSurfaces }] = await Promise.all([
    import('./adapters/http.js'), import('./adapters/github/api.js'), import('./adapters/github/surfaces.js'),
  ]);
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const redact = createRedactor(settings.secrets);
  const transport = createHttpTransport({ clock, redact, proxy: readProxyRules(env) });
  const api = createGithubApi({ transport, clock, redact, token, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp: settings.allowHttp, deadlineMs, ...(signal === undefined ? {} : { signal }) });
  return { port: withoutSecrets(createGithubSurfaces({ api, repository: job.repository }), redact), close: () => { transport.close(); } };
}

/** Reports are made without secrets; what leaves is looked through once more. */
function withoutSecrets(port: GithubSurfacesPort, redact: Redactor): GithubSurfacesPort {
  return {
    showCheckRun: async (request) => await port.showCheckRun(redactTexts(request, redact)),
    showComment: async (request) => await port.showComment({ ...request, edit: (before) => redactMaybe(request.edit(before), redact) }),
    pullRequest: async (number) => await port.pullRequest(number),
    pullRequestOf: async (commit) => await port.pullRequestOf(commit),
    beginDeployment: async (request) => await port.beginDeployment(redactTexts(request, redact)),
    endInterrupted: async (request) => await port.endInterrupted(redactTexts(request, redact)),
    endDeployment: async (id, status) => { await port.endDeployment(id, redactTexts(status, redact)); },
    ownIssues: async () => await port.ownIssues(),
    openIssue: async (request) => await port.openIssue(redactTexts(request, redact)),
    changeIssue: async (number, change) => { await port.changeIssue(number, redactTexts(change, redact)); },
    settleDeployments: async (request) => { await port.settleDeployments(redactTexts(request, redact)); },
  };
}
