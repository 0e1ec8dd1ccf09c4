import { createGit } from '../adapters/git/index.js';
import { AdapterError } from '../core/adapter-error.js';
import type { RepositoryFacts } from '../core/gitops/model-applications.js';
import { isJsonObject, type Json } from '../core/json.js';
import { createRedactor } from '../core/report/redact.js';
import { repositoryName } from '../core/repository-name.js';
import { readTrigger } from '../core/trigger.js';
import { originUrl } from '../config-repository.js';
import type { Settings } from '../settings.js';
import { readEvent, workspaceRoot, type Host } from '../wiring.js';

/** The addresses that Applications may call this repository by, and the branch that the change is on or will be. */
export async function repositoryFacts(settings: Settings, host: Host): Promise<RepositoryFacts> {
  const { env } = host;
  const event = readEvent(env);
  const trigger = readTrigger(env, event);
  const git = createGit({ workspace: workspaceRoot(settings, host), clock: host.clock, redact: createRedactor(settings.secrets), environment: env, signal: host.signal });
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const named = settings.configRepository;
  const addresses = [
    await originUrl(git),
    env['GITHUB_REPOSITORY'] === undefined ? undefined : `${server}/${env['GITHUB_REPOSITORY']}`,
    env['CI_PROJECT_URL'],
    named === undefined || named.includes(':') ? named : `${server}/${repositoryName(named) ?? named}`,
  ];
  return {
    addresses: addresses.filter((address) => address !== undefined),
    branch: settings.configBranch ?? trigger.branch ?? branchNamed(settings.base) ?? await checkedOutBranch(git),
    defaultBranch: defaultBranchOf(event) ?? env['CI_DEFAULT_BRANCH'],
    given: settings.generatorParameters,
    newGlobbing: settings.newGitFileGlobbing,
  };
}

/** What is compared with a branch is meant for it. */
function branchNamed(base: string | undefined): string | undefined {
  if (base === undefined || /^[0-9a-f]{7,40}$|[~^]|^HEAD$|^v?\d/.test(base)) return undefined;
  return base.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, '');
}

async function checkedOutBranch(git: ReturnType<typeof createGit>): Promise<string | undefined> {
  try {
    return (await git.head()).branch;
  } catch (error) {
    if (error instanceof AdapterError) return undefined;
    throw error;
  }
}

function defaultBranchOf(event: Json | undefined): string | undefined {
  const repository = isJsonObject(event) ? event['repository'] : undefined;
  const branch = isJsonObject(repository) ? repository['default_branch'] : undefined;
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
