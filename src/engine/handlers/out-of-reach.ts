import type { Application } from '../../core/argocd/application.js';
import type { RevisionRelation } from '../../core/argocd/assess.js';
import { targetKind, whyOutOfReach, type OutOfReach } from '../../core/argocd/target-revision.js';
import { effectiveSources, type Wanted } from '../../core/argocd/tracked-revision.js';
import type { ApplicationRef } from '../ports.js';
import { ApplicationWatch } from './application-watch.js';
import type { StepContext } from './context.js';
import { Relations } from './revisions.js';

/** How long a tag or a branch that has just been moved may be hidden by a host that lags, in milliseconds. */
const patienceMs = 30_000;

/** Judges readings one after the other: what is out of reach counts at once where that is for good, else once it has stayed so. */
export class ReachJudge {
  private readonly context: StepContext;
  private sinceMs: number | undefined;

  constructor(context: StepContext) {
    this.context = context;
  }

  /** Why the wanted commit does not come to the application; undefined where it may, or where that is to be seen. */
  judge(application: Application, wanted: Wanted, relation: RevisionRelation): OutOfReach | undefined {
    const found = whyOutOfReach(application, wanted, relation);
    if (found === undefined) this.sinceMs = undefined;
    else this.sinceMs ??= this.context.clock.monotonicMs();
    return found !== undefined && (found.forGood || !this.isEarly) ? found : undefined;
  }

  /** True while a later reading may be another one. */
  get isEarly(): boolean {
    return this.sinceMs !== undefined && this.context.clock.monotonicMs() - this.sinceMs < patienceMs;
  }
}

/**
 * Looks at git anew, before anything is asked for: whether the application follows something that never has the commit. Asks
 * nothing more of those that follow the default branch, or the commit's own.
 */
export async function whyNeverReached(ref: ApplicationRef, wanted: Wanted, context: StepContext): Promise<OutOfReach | undefined> {
  const first = context.deployments.get(ref)?.application;
  if (wanted.revision === undefined || first === undefined || !mayBeOutOfReach(first, wanted)) return undefined;
  const watch = new ApplicationWatch(ref, context);
  const [relations, judge] = [new Relations(context), new ReachJudge(context)];
  try {
    await watch.read({ refresh: false });
    for (;;) {
      const { application } = await watch.read({ refresh: true });
      const found = judge.judge(application, wanted, (await relations.compare(application, wanted)).relation);
      if (found !== undefined || !judge.isEarly) return found;
      watch.say('what it follows does not have the commit yet; looking at git again');
      await watch.pause(context.remainingMs());
    }
  } finally {
    watch.close();
  }
}

function mayBeOutOfReach(application: Application, { origin }: Wanted): boolean {
  return effectiveSources(application).some(({ targetRevision }) => {
    const kind = targetKind(targetRevision);
    return kind === 'branch' ? targetRevision?.replace(/^refs\/heads\//, '') !== origin?.branch : kind !== 'default';
  });
}
