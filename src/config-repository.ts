import type { GitOptions } from './adapters/git/index.js';
import { AdapterError } from './core/adapter-error.js';
import { readProxyRules } from './core/net/proxy.js';
import { createRedactor } from './core/report/redact.js';
import { repositoryName } from './core/repository-name.js';
import type { ConfigRepositoryPort, GitPort, PullRequestPort } from './engine/ports.js';
import type { Settings } from './settings.js';
import type { Host } from './wiring.js';

/** The ways to write to the config repository that the input commit-mode asks for. */
export interface ConfigRepositoryAccess {
  readonly repository: ConfigRepositoryPort;
  /** Opened when it is asked for first: a node may propose its change whatever the mode is. */
  readonly pullRequests: PullRequestPort;
  readonly close: () => void;
}

/** Opens the config repository: by git, or on GitHub by its API. Throws AdapterError for what cannot be had in this mode. */
export async function openConfigRepository(settings: Settings, host: Host, git: { readonly options: GitOptions; readonly checkout: GitPort }): Promise<ConfigRepositoryAccess> {
  const { createConfigRepository } = await import('./adapters/git/index.js');
  const remote = git.options.remote ?? (await namedRemote(settings, { checkout: git.checkout, env: host.env }));
  const pushed = createConfigRepository({ ...git.options, remote });
  let opened: ReturnType<typeof openGithub> | undefined;
  const github = async (): ReturnType<typeof openGithub> => await (opened ??= openGithub(settings, host, { checkout: git.checkout, revert: async (state, request) => await pushed.revert(state, request) }));
  // What cannot be had in the mode that was asked for is said before anything is done.
  const repository = settings.commitMode === 'push' ? pushed : settings.commitMode === 'api' ? (await github()).repository : (await github(), pushed);
  return {
    repository,
    pullRequests: {
      findHead: async (wanted) => await (await github()).pullRequests.findHead(wanted),
      open: async (request) => await (await github()).pullRequests.open(request),
    },
    close: () => {
      pushed.close();
      opened?.then(({ close }) => { close(); }, () => undefined);
    },
  };
}

async function openGithub(settings: Settings, { clock, env, signal }: Host, { checkout, revert }: { readonly checkout: GitPort } & Pick<ConfigRepositoryPort, 'revert'>): Promise<{ readonly repository: ConfigRepositoryPort; readonly pullRequests: PullRequestPort; readonly close: () => void }> {
  const [{ createHttpTransport }, { createGithubApi }, { createGithubConfigRepository }, { createGithubPullRequests }] = await Promise.all([
    import('./adapters/http.js'), import('./adapters/github/api.js'), import('./adapters/github/config-repository.js'), import('./adapters/github/pull-requests.js'),
  ]);
  const token = settings.configToken ?? settings.githubToken;
  const repository = repositoryName(settings.configRepository ?? env['GITHUB_REPOSITORY'] ?? (await originUrl(checkout)) ?? '');
  if (token === undefined || repository === undefined) {
    throw new AdapterError('refused', `commit-mode ${settings.commitMode} needs ${token === undefined ? 'a token of GitHub' : 'to know the repository'}`, {
      hint: token === undefined ? 'set github-token, or config-token for another repository' : 'set config-repository to owner/name',
    });
  }
  const redact = createRedactor(settings.secrets);
  const transport = createHttpTransport({ clock, redact, proxy: readProxyRules(env) });
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const api = createGithubApi({ transport, clock, redact, signal, token, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp: settings.allowHttp });
  return { repository: createGithubConfigRepository({ api, repository, revert }), pullRequests: createGithubPullRequests({ api, repository }), close: () => { transport.close(); } };
}

/** A repository that is given by its name and is not the one checked out: on the server of the job, with the token given for it. */
export async function namedRemote(
  { configRepository, configToken, githubToken }: Settings,
  { checkout, env }: { readonly checkout: GitPort; readonly env: Host['env'] },
): Promise<{ readonly url: string; readonly token: string | undefined } | undefined> {
  const name = configRepository === undefined ? undefined : repositoryName(configRepository);
  if (name === undefined || name === repositoryName((await originUrl(checkout)) ?? '')) return undefined;
  return { url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}.git`, token: configToken ?? githubToken };
}

/** URL of the checkout's origin; undefined as well where nothing is checked out. */
export async function originUrl(checkout: GitPort): Promise<string | undefined> {
  try {
    return await checkout.originUrl();
  } catch (error) {
    if (error instanceof AdapterError) return undefined;
    throw error;
  }
}
