import { AdapterError } from '../../core/adapter-error.js';
import { isAutoSynced, type Application } from '../../core/argocd/application.js';
import { displayName } from '../../core/argocd/selection.js';
import { deployedRevision } from '../../core/argocd/tracked-revision.js';
import { readRollbacks } from '../../core/git/quarantine.js';
import { shortRevision } from '../../core/git/refs.js';
import { oneLine } from '../../core/one-line.js';
import type { ApplicationRef } from '../ports.js';
import type { CommitFacts, StepContext } from './context.js';
import { wantedOf } from './revisions.js';

/** Where a rollback that did not succeed leaves things: a line each for git and for the cluster, and what to type next. */
export interface Standing {
  readonly git: string;
  readonly cluster: string;
  readonly command: string;
}

/** Looks at git and at the cluster as they are now. What cannot be asked is said to be not known; throws nothing but bugs. */
export async function standingOf(ref: ApplicationRef, context: StepContext): Promise<Standing> {
  const { deployments, commit, ports } = context;
  const deployment = deployments.get(ref);
  const bad = deployment?.revision ?? commit?.sha ?? deployment?.left;
  const [application, git] = await Promise.all([
    tried(async () => await ports.argocd.get(ref, { signal: context.signal }), context),
    bad === undefined ? undefined : standingInGit(bad, context),
  ]);
  const running = 'is' in application ? runningIn(application.is, context) : undefined;
  return {
    git: git?.line ?? 'git: which commit to look for, and where, is not known',
    cluster: 'is' in application ? `cluster: ${ref.name} runs ${running === undefined ? 'a revision that is not known' : shortRevision(running)} and is ${application.is.status?.health?.status ?? 'Unknown'}` : `cluster: how ${ref.name} is, is not known (${application.why})`,
    command: commandFor(ref, { git, isAutomated: 'is' in application && isAutoSynced(application.is), runsBad: bad !== undefined && running === bad }),
  };
}

/** What the branch of the run has to say about a bad commit. */
export interface StandingInGit {
  readonly kind: 'named' | 'reverted' | 'gone' | 'unknown';
  readonly line: string;
  /** What takes it back by hand; undefined where it is not there any more, or nobody knows. */
  readonly revert: string | undefined;
}

/** Undefined where no branch is known. */
export async function standingInGit(bad: string, context: Pick<StepContext, 'commit' | 'facts' | 'ports' | 'signal'>): Promise<StandingInGit | undefined> {
  const { commit, facts, ports } = context;
  const branch = commit?.branch ?? facts.branch;
  if (branch === undefined) return undefined;
  const history = await tried(async () => await ports.configRepository.history(branch), context);
  if ('why' in history) return { kind: 'unknown', line: `git: what ${branch} has is not known (${history.why})`, revert: undefined };
  const head = history.is[0]?.sha ?? '';
  const found = history.is.find(({ sha }) => sha === bad);
  if (found === undefined) return { kind: 'gone', line: `git: ${branch} is at ${shortRevision(head)}, and ${shortRevision(bad)} is not among its latest commits`, revert: undefined };
  const by = readRollbacks(history.is).find(({ reverts }) => reverts.includes(bad));
  if (by !== undefined) return { kind: 'reverted', line: `git: ${branch} is at ${shortRevision(head)}, ${by.sha === head ? 'which' : `and ${shortRevision(by.sha)}`} has reverted ${shortRevision(bad)}`, revert: undefined };
  const at = head === bad ? `at the bad revision ${shortRevision(bad)}` : `at ${shortRevision(head)} and still has the bad revision ${shortRevision(bad)}`;
  return { kind: 'named', line: `git: ${branch} is ${at}: the next sync brings it back`, revert: `git revert ${found.parents.length > 1 ? '-m 1 ' : ''}${pushed(bad, commit)} && git push` };
}

/** What one push brought, where that was more than one commit. */
function pushed(bad: string, commit: CommitFacts | undefined): string {
  if (commit?.sha !== bad || commit.previousSha === undefined || commit.firstParent === undefined || commit.previousSha === commit.firstParent) return bad;
  return `${commit.previousSha}..${bad}`;
}

type Tried<T> = { readonly is: T } | { readonly why: string };

async function tried<T>(ask: () => Promise<T>, { signal }: Pick<StepContext, 'signal'>): Promise<Tried<T>> {
  try {
    return { is: await ask() };
  } catch (error) {
    if (signal.aborted) return { why: 'there was no time left to ask' };
    if (!(error instanceof AdapterError)) throw error;
    return { why: oneLine(error.message, 200).replace(/\.$/, '') };
  }
}

function commandFor(ref: ApplicationRef, { git, isAutomated, runsBad }: { readonly git: StandingInGit | undefined; readonly isAutomated: boolean; readonly runsBad: boolean }): string {
  const name = displayName(ref);
  if (git?.revert !== undefined) return runsBad && !isAutomated ? `${git.revert} && osop-argocd sync --app ${name}` : git.revert;
  return `osop-argocd rollback --app ${name}`;
}

function runningIn(application: Application, context: StepContext): string | undefined {
  return deployedRevision(application, wantedOf(context.commit?.sha, context));
}
