import type { RevisionRelation } from '../core/argocd/assess.js';
import type { Clock } from '../core/clock.js';
import type { GitPort } from './ports.js';

/** How long it is not asked again how two commits stand to each other, when git could not tell; in milliseconds. */
const unknownForMs = 30_000;

interface Known {
  readonly relation: Promise<RevisionRelation>;
  untilMs: number;
}

/** Git, which is asked once for each pair of commits, however many Applications follow them: each answer takes many a process. */
export function rememberRelations(git: GitPort, clock: Clock): GitPort {
  const known = new Map<string, Known>();
  const relation = async (ours: string, seen: string): Promise<RevisionRelation> => {
    const key = `${ours} ${seen}`;
    const before = known.get(key);
    if (before !== undefined && clock.monotonicMs() < before.untilMs) return await before.relation;
    const asked: Known = { relation: git.relation(ours, seen), untilMs: Number.POSITIVE_INFINITY };
    known.set(key, asked);
    try {
      const found = await asked.relation;
      if (found === 'unknown') asked.untilMs = clock.monotonicMs() + unknownForMs;
      return found;
    } catch (error) {
      known.delete(key);
      throw error;
    }
  };
  return { ...git, relation };
}
