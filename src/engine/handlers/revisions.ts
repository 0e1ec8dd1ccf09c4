import type { Application } from '../../core/argocd/application.js';
import type { RevisionRelation } from '../../core/argocd/assess.js';
import { isVersion, relationOfVersions } from '../../core/argocd/chart-version.js';
import { hydrationOf } from '../../core/argocd/hydration.js';
import { comparedRevision, seenRevision, seenRevisions, type Wanted } from '../../core/argocd/tracked-revision.js';
import type { StepContext } from './context.js';

/** The revision with where it was pushed to, by which it is found among several sources. */
export function wantedOf(revision: string | undefined, { facts, commit }: Pick<StepContext, 'facts' | 'commit'>): Wanted {
  return { revision, origin: { repository: facts.repository?.toLowerCase(), branch: commit?.branch ?? facts.branch } };
}

/** How what Argo CD last compared with stands to what is wanted. */
export interface SeenRevision {
  /** What git or the chart had; of several sources, one that is not ours. */
  readonly seen: string | undefined;
  /** What was compared with the cluster: another one than `seen` only where manifests are hydrated. */
  readonly compared: string | undefined;
  readonly relation: RevisionRelation;
  readonly hydratedRelation: RevisionRelation | undefined;
  /** True where what was compared is ours or contains it. */
  readonly covers: boolean;
}

/** Best to worst: of several sources the worst counts. */
const order: readonly RevisionRelation[] = ['same', 'descendant', 'ancestor', 'unknown', 'reverted', 'diverged'];

/** Compares revisions. */
export class Relations {
  private readonly context: StepContext;

  constructor(context: StepContext) {
    this.context = context;
  }

  /** Of an Application's revisions to the wanted one. */
  async compare(application: Application, wanted: Wanted): Promise<SeenRevision> {
    const found = { seen: seenRevision(application, wanted), compared: comparedRevision(application, wanted) };
    const { revision } = wanted;
    if (revision === undefined) return { ...found, relation: found.seen === undefined ? 'unknown' : 'same', hydratedRelation: undefined, covers: found.seen !== undefined };
    let relation: RevisionRelation = 'same';
    for (const seen of seenRevisions(application, wanted)) relation = worse(relation, await this.of(revision, seen));
    const hydration = hydrationOf(application);
    const hydratedRelation = hydration?.hydrated === undefined ? undefined : await this.of(hydration.hydrated, found.compared);
    const covers = contains(relation) && (hydration === undefined || (hydratedRelation !== undefined && contains(hydratedRelation)));
    return { ...found, relation, hydratedRelation, covers };
  }

  /** Of one revision to another. */
  async of(ours: string, seen: string | undefined): Promise<RevisionRelation> {
    if (seen === undefined) return 'unknown';
    if (seen.toLowerCase() === ours.toLowerCase()) return 'same';
    if (isVersion(ours) || isVersion(seen)) return relationOfVersions(ours, seen);
    return await this.context.ports.git.relation(ours, seen);
  }
}

function worse(one: RevisionRelation, other: RevisionRelation): RevisionRelation {
  return order.indexOf(one) < order.indexOf(other) ? other : one;
}

function contains(relation: RevisionRelation): boolean {
  return relation === 'same' || relation === 'descendant';
}
