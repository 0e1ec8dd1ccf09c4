import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { isHydrated } from '../../core/argocd/hydration.js';
import { compareRendered, type Rendered } from '../../core/argocd/rendered.js';
import { deployedRevision, effectiveSources, trackedPositions, trackedRevision, type Wanted } from '../../core/argocd/tracked-revision.js';
import { leftBehind } from '../../core/argocd/went-back.js';
import { shortRevision } from '../../core/git/refs.js';
import { oneLine } from '../../core/one-line.js';
import { effectByPaths } from '../../core/rollback/way.js';
import { startDeadline } from '../deadline.js';
import type { Successor } from '../deployments.js';
import type { ApplicationRef, PinnedRevisions } from '../ports.js';
import { untilAborted } from '../until-aborted.js';
import type { StepContext } from './context.js';

type Asking = Pick<StepContext, 'deployments' | 'ports' | 'run' | 'clock'>;

/** Longest that Argo CD is waited for, in seconds: a gate that asks has ended already. */
const patienceSec = 60;

/**
 * What was deployed last, if it is newer than the revision and contains it. It takes the place of ours only if it changes the
 * application: a config repository has commits for others all the time. Only then anything is asked.
 */
export async function successorOf(ref: ApplicationRef, application: Application, wanted: Wanted, context: Asking): Promise<Successor | undefined> {
  const deployed = deployedRevision(application, wanted);
  return deployed === undefined ? undefined : await asSuccessor(ref, deployed, { application, wanted, context });
}

interface Question {
  readonly application: Application;
  readonly wanted: Wanted;
  readonly context: Asking;
}

/** What a revision means for an application in the place of ours; undefined where it does not contain ours. */
async function asSuccessor(ref: ApplicationRef, revision: string, { application, wanted, context }: Question): Promise<Successor | undefined> {
  const ours = wanted.revision?.toLowerCase();
  if (ours === undefined || revision === ours || !isCommit(ours) || !isCommit(revision)) return undefined;
  const known = context.deployments.successor(ref, ours, revision);
  if (known !== undefined) return known;
  const relation = await untilAborted(context.run.signal, context.run.git.relation(ours, revision));
  if (relation !== 'descendant' && relation !== 'reverted') return undefined;
  const found = { revision, ...(relation === 'reverted' ? { effect: 'reverts', why: `it takes ${shortRevision(ours)} back` } as const : await effectOf(ref, { ours, revision }, { application, wanted, context })) };
  context.deployments.keepSuccessor(ref, ours, found);
  return found;
}

type Effect = Pick<Successor, 'effect' | 'why'>;

interface Pair {
  readonly ours: string;
  readonly revision: string;
}

/** Argo CD says what it renders; where it cannot be asked, git says what differs. */
async function effectOf(ref: ApplicationRef, pair: Pair, question: Question): Promise<Effect> {
  if (isHydrated(question.application)) return await byGit(pair, question, 'the manifests are hydrated');
  const { clock, run } = question.context;
  const deadline = startDeadline(clock, { scope: 'node', seconds: patienceSec, parent: run.signal });
  const rendered = async (revision: string): Promise<Rendered> => ({ revision, objects: await question.context.ports.argocd.manifests(ref, pinnedTo(revision, question), deadline.signal) });
  try {
    switch (compareRendered(await rendered(pair.ours), await rendered(pair.revision))) {
      case 'same': return { effect: 'same', why: 'Argo CD renders the same for both' };
      case 'changed': return { effect: 'changes', why: 'Argo CD renders something else for it' };
      case 'masked': return await besideSecrets(pair, question);
    }
  } catch (error) {
    const isLate = deadline.signal.aborted && !run.signal.aborted;
    return await byGit(pair, question, isLate ? `Argo CD did not render it within ${patienceSec} s` : whyNot(error, question.context));
  } finally {
    deadline.cancel();
  }
}

/** With several sources, those that are not ours are as they were deployed, so that none of them makes a difference. */
function pinnedTo(revision: string, { application, wanted }: Question): PinnedRevisions {
  if ((application.spec.sources ?? []).length === 0) return { revision };
  const sources = effectiveSources(application);
  const ours = trackedPositions(sources, wanted);
  const deployed = application.status?.history?.at(-1)?.revisions ?? [];
  const pinned = sources.map((_, position) => (ours.includes(position) ? revision : deployed.length === sources.length ? deployed[position] : undefined));
  const named = pinned.flatMap((one, position) => (one === undefined || one === '' ? [] : [{ one, position }]));
  return { sourcePositions: named.map(({ position }) => position + 1), revisions: named.map(({ one }) => one) };
}

/** All that Argo CD shows is the same; the values of Secrets it does not show. That just one of those is changed from elsewhere is not likely. */
async function besideSecrets(pair: Pair, question: Question): Promise<Effect> {
  const found = await askGit(pair, question);
  const hidden = 'Argo CD renders the same for both, beside the values of Secrets, which it does not show';
  if ('failed' in found) return { effect: 'unknown', why: `${hidden}; git: ${found.failed}` };
  return found.effect === 'changes' ? { effect: 'unknown', why: `${hidden}, and git has changes at its paths` } : { effect: 'same', why: `${hidden}, and git has no change at its paths` };
}

async function byGit(pair: Pair, question: Question, because: string): Promise<Effect> {
  const found = await askGit(pair, question);
  if ('failed' in found) return { effect: 'unknown', why: `${because}; git: ${found.failed}` };
  switch (found.effect) {
    case 'same': return { effect: 'same', why: `git has no change that is about it (${because})` };
    case 'changes': return { effect: 'changes', why: `git has changes at its paths (${because})` };
    case 'unknown': return { effect: 'unknown', why: `git has no change at its paths, but a base or values elsewhere may have changed (${because})` };
  }
}

async function askGit({ ours, revision }: Pair, { application, wanted, context }: Question): Promise<{ readonly effect: ReturnType<typeof effectByPaths> } | { readonly failed: string }> {
  try {
    const { changed, deleted } = await untilAborted(context.run.signal, context.run.git.changedFiles(revision, ours));
    return { effect: effectByPaths(application, wanted, [...changed, ...deleted]) };
  } catch (error) {
    return { failed: whyNot(error, context) };
  }
}

function whyNot(error: unknown, { run }: Asking): string {
  if (run.signal.aborted || !(error instanceof AdapterError)) throw error;
  return oneLine(error.message, 200).replace(/\.$/, '');
}

/** Deployed revisions, back from the newest, that contain ours and are the same for the application: they are ours by another name. */
export async function alikeRevisions(ref: ApplicationRef, application: Application, wanted: Wanted, context: Asking): Promise<readonly string[]> {
  const alike = new Set<string>();
  if (deployedRevision(application, wanted) === wanted.revision?.toLowerCase()) return [];
  for (const entry of (application.status?.history ?? []).toReversed()) {
    const revision = trackedRevision(entry, application, wanted);
    if (revision === undefined || revision === wanted.revision?.toLowerCase() || alike.has(revision)) continue;
    const successor = await asSuccessor(ref, revision, { application, wanted, context });
    if (successor === undefined) break;
    if (successor.effect === 'same') alike.add(revision);
  }
  return [...alike];
}

/** As `leftBehind`; where there may have been an earlier attempt, also of ours deployed by the name of a later commit that is the same for the application. */
export async function leftBehindAlike(ref: ApplicationRef, application: Application, wanted: Wanted, context: Asking & Pick<StepContext, 'facts'>): Promise<string | undefined> {
  const plain = leftBehind(wanted, application);
  const named = (application.status?.history ?? []).map((entry) => trackedRevision(entry, application, wanted));
  const live = named.at(-1);
  if (plain !== undefined || live === undefined || context.facts.rerun === false) return plain;
  const between = new Set(named.slice(named.indexOf(live)).filter((revision) => revision !== live));
  for (const revision of between) {
    const successor = revision === undefined ? undefined : await asSuccessor(ref, revision, { application, wanted, context });
    const left = successor?.effect === 'same' ? leftBehind({ ...wanted, revision: successor.revision }, application) : undefined;
    if (left !== undefined) return `${left}, which contains ${shortRevision(wanted.revision ?? '')} and is the same for ${ref.name}`;
  }
  return undefined;
}

/** Words for it, where it took the place of ours or nobody knows. */
export function successorWords({ revision, effect, why }: Successor, { ours, app }: { readonly ours: string | undefined; readonly app: string }): string {
  const contains = `${shortRevision(revision)}, which contains ${shortRevision(ours ?? '')}`;
  switch (effect) {
    case 'same': return `${contains} and is the same for ${app}`;
    case 'unknown': return `${contains} (whether it changes ${app} is not known: ${why})`;
    case 'changes':
    case 'reverts': return contains;
  }
}

const commit = /^[0-9a-f]{40}$/i;

function isCommit(revision: string): boolean {
  return commit.test(revision);
}
