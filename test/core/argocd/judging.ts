import type { Application } from '../../../src/core/argocd/application.js';
import { assess, type Assessment, type Expectation, type RevisionRelation } from '../../../src/core/argocd/assess.js';
import { sha, source } from './application-of.js';

/** Commit a is to be live, in the Application that was there when the run began. */
export const live: Expectation = { kind: 'live', revision: sha('a'), allowSuspended: false, uid: 'uid-1' };
/** After a rollback from commit a to commit 0. */
export const rolledBack: Expectation = { ...live, kind: 'rolled-back', revision: sha('0') };

/** What only the caller can know about a reading. */
export interface Seen {
  readonly relation?: RevisionRelation;
  readonly afterOperation?: boolean;
  readonly expectation?: Expectation;
  readonly disagreementStands?: boolean;
  readonly hydratedRelation?: RevisionRelation;
}

/** As the gate would ask, of a reading that a refresh after the last operation brought. */
export function judge(application: Application, { relation = 'same', afterOperation = true, expectation = live, ...seen }: Seen = {}): Assessment {
  return assess(expectation, { application, relation, afterOperation, ...seen });
}

/** The verdict with what it is about, in one word or two. */
export function verdict(application: Application, seen: Seen = {}): string {
  const assessment = judge(application, seen);
  switch (assessment.verdict) {
    case 'waiting': return `waiting ${assessment.on}`;
    case 'failed': return `failed ${assessment.cause}`;
    case 'degraded': return assessment.terminal ? 'degraded for good' : 'degraded';
    case 'healthy': return 'healthy';
  }
}

/** Synced at commit a, and OutOfSync at it. */
export const synced = { status: 'Synced', revision: sha('a'), comparedTo: { source } } as const;
export const outOfSync = { ...synced, status: 'OutOfSync' } as const;
