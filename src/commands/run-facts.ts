import type { Problem } from '../core/problem.js';
import { createRedactor } from '../core/report/redact.js';
import { repositoryName } from '../core/repository-name.js';
import type { Trigger } from '../core/trigger.js';
import type { RunFacts } from '../engine/handlers/context.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';

/** What is known of the config repository before the run: from the inputs, the event and the checkout. */
export interface Surroundings {
  readonly facts: RunFacts;
  /** The names that the config repository goes by, `owner/name` in lower case. */
  readonly repositories: readonly string[];
  readonly problems: readonly Problem[];
}

/** Gathers the facts of a run. What the event says counts only where it is about the config repository and its branch. */
export async function readSurroundings(
  settings: Settings,
  trigger: Trigger,
  { host, root }: { readonly host: Host; readonly root: string },
): Promise<Surroundings> {
  const configured = nameOf(settings.configRepository);
  const triggered = nameOf(trigger.repository);
  const eventIsAboutIt = configured === undefined || triggered === undefined || configured === triggered;
  const eventCounts = eventIsAboutIt && (settings.configBranch === undefined || trigger.branch === undefined || settings.configBranch === trigger.branch);
  const checkout = await readCheckout(settings, host, root);
  // The branch that is checked out says nothing of another repository.
  const ownBranch = configured === undefined || checkout.repository === undefined || configured === checkout.repository ? checkout.branch : undefined;
  const known = [configured, triggered].filter((name) => name !== undefined);
  const repositories = known.length > 0 || checkout.repository === undefined ? known : [checkout.repository];
  return {
    repositories: [...new Set(repositories)],
    problems: checkRepository(settings, checkout, host),
    facts: {
      repository: repositories[0],
      branch: settings.configBranch ?? (eventCounts ? trigger.branch : undefined) ?? (eventCounts && trigger.otherRef !== undefined ? undefined : ownBranch),
      sha: eventCounts ? trigger.sha : undefined,
      previousSha: eventCounts ? trigger.previousSha : undefined,
      sourceSha: eventIsAboutIt ? undefined : trigger.sha,
      changedFiles: eventCounts ? trigger.changedFiles : undefined,
      event: trigger.event,
      actor: trigger.actor,
      runUrl: trigger.runUrl,
      rerun: trigger.runAttempt === undefined ? 'unknown' : trigger.runAttempt > 1,
    },
  };
}

interface Checkout {
  /** URL of `origin`, and the name of the repository in it. */
  readonly origin: string | undefined;
  readonly repository: string | undefined;
  readonly branch: string | undefined;
}

/** What the checkout itself says. Without a checkout nothing is known. */
async function readCheckout({ secrets }: Settings, host: Host, root: string): Promise<Checkout> {
  const [{ createGit }, { AdapterError }] = await Promise.all([import('../adapters/git/index.js'), import('../core/adapter-error.js')]);
  const git = createGit({ workspace: root, clock: host.clock, redact: createRedactor(secrets), environment: host.env, signal: host.signal });
  try {
    const [origin, head] = [await git.originUrl(), await git.head()];
    return { origin, repository: nameOf(origin), branch: head.branch };
  } catch (error) {
    if (error instanceof AdapterError) return { origin: undefined, repository: undefined, branch: undefined };
    throw error;
  }
}

/**
 * The run reads commits and manifests from the checkout: it must be the config repository. Names can only be
 * compared on the same host; a mirror elsewhere may have another.
 */
function checkRepository({ configRepository }: Settings, { origin, repository }: Checkout, { env }: Host): readonly Problem[] {
  const configured = nameOf(configRepository);
  if (configRepository === undefined || configured === undefined || origin === undefined || repository === undefined || repository === configured) return [];
  const host = hostOf(configRepository) ?? hostOf(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
  if (hostOf(origin) !== host) return [];
  return [{
    code: 'OSOP-INPUT-001',
    severity: 'error',
    message: `config-repository is \`${configured}\`, but the checkout is of \`${repository}\``,
    hint: `check \`${configured}\` out (actions/checkout with repository and path), and set working-directory to that path`,
  }];
}

function nameOf(repository: string | undefined): string | undefined {
  return repository === undefined ? undefined : repositoryName(repository);
}

/** Host of `https://host/…` and of `git@host:…`; undefined for `owner/name`. */
function hostOf(url: string): string | undefined {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/)(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? /^[^/@]+@([^/:]+):/.exec(url)?.[1]?.toLowerCase();
}
