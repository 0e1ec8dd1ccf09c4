import type { Application, HistoryEntry } from '../../core/argocd/application.js';
import type { Wanted } from '../../core/argocd/tracked-revision.js';
import { trailerNames } from '../../core/git/commit-message.js';
import { trailerValues } from '../../core/git/trailers.js';
import { chooseTarget } from '../../core/rollback/choose-target.js';
import type { RollbackTo } from '../../core/rollback/rollback-to.js';
import type { Deployment } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import { untilAborted } from '../until-aborted.js';
import type { StepContext } from './context.js';
import { inTime, readHistory } from './rollback-history.js';

/** What is to be gone back from, and where to. */
export interface Leaving {
  readonly ref: ApplicationRef;
  readonly application: Application;
  readonly deployment: Deployment | undefined;
  readonly wanted: Wanted;
  readonly badRevision: string | undefined;
  /** Later commits that were deployed, contain the bad one, and are the same for the application: nowhere to go back to either. */
  readonly alike: readonly string[];
  readonly to: RollbackTo;
}

/** True for what is to be left, by whichever name it was deployed. */
export function isLeft(revision: string | undefined, { badRevision, alike }: Pick<Leaving, 'badRevision' | 'alike'>): boolean {
  return revision !== undefined && (revision === badRevision || alike.includes(revision));
}

/** The entry of Argo CD's history to go back to, a commit that it does not have, or why there is neither. */
export type Goal =
  | { readonly kind: 'entry'; readonly entry: HistoryEntry; readonly revision: string | undefined; readonly reason: string; readonly warnings: readonly string[] }
  | { readonly kind: 'commit'; readonly revision: string; readonly reason: string; readonly warnings: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string };

/** Chooses where to go back to, by what is known of each entry of the history. */
export async function chooseGoal({ ref, application, deployment, badRevision, alike, to, wanted }: Leaving, context: StepContext): Promise<Goal> {
  const baseline = deployment?.baseline;
  const rows = await readHistory(ref, { application, wanted, baseline }, context);
  const sameVersions = rows.some(({ health }) => health === 'unknown') ? await findSameVersions(badRevision, context) : new Set<string>();
  const choice = chooseTarget(rows, to, { badRevision: deployment?.hydratedRevision ?? badRevision, alike, sameVersions, baseline });
  switch (choice.kind) {
    case 'entry':
      return { kind: 'entry', entry: choice.row.entry, revision: choice.row.revision, reason: choice.reason, warnings: choice.warnings };
    case 'not-in-history':
      return { kind: 'commit', revision: choice.revision, reason: choice.reason, warnings: [] };
    case 'none':
      return choice;
  }
}

/**
 * Commits of the branch by which the same step set just the versions that the bad one set. None where it cannot be asked in time,
 * where this run has nothing to do with it, and where what is deployed is hydrated from it.
 */
async function findSameVersions(badRevision: string | undefined, context: StepContext): Promise<ReadonlySet<string>> {
  const { commit, ports } = context;
  const { branch } = commit ?? {};
  if (branch === undefined) return new Set();
  const read = await inTime(context, async (signal) => ({ kind: 'read' as const, history: await untilAborted(signal, ports.configRepository.history(branch)) }));
  if (read.kind === 'unread') return new Set();
  const told = read.history.map(({ sha, message }) => ({ sha, set: trailerValues(message, trailerNames.image).length === 0 ? '' : JSON.stringify(toldBy.map((name) => trailerValues(message, name).toSorted())) }));
  const bad = told.find(({ sha }) => sha === badRevision)?.set ?? '';
  return new Set(told.flatMap(({ sha, set }) => (bad !== '' && set === bad && sha !== badRevision ? [sha] : [])));
}

/** What tells which versions a commit has set, and where: the step that made it. */
const toldBy = [trailerNames.image, trailerNames.workflow, trailerNames.promotion];
