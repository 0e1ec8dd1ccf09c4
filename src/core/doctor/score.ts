import type { Severity } from './rule.js';

/** How much a rule counts by its severity. */
export const weights: { readonly [S in Severity]: number } = { error: 5, warning: 3, notice: 1 };

/** A rule that could be checked and is about something. */
export interface Scored {
  readonly severity: Severity;
  /** How many things the rule is about; at least one. */
  readonly subjects: number;
  /** How many of them break it. */
  readonly broken: number;
}

/**
 * From 0 to 100: of the weights of all rules, the part that is kept. A rule that half of its subjects break counts half. Only
 * 100 where nothing is broken. Undefined where no rule could be checked: nothing is known, which is not good.
 */
export function scoreOf(scored: readonly Scored[]): number | undefined {
  const total = scored.reduce((sum, { severity }) => sum + weights[severity], 0);
  if (total === 0) return undefined;
  const lost = scored.reduce((sum, { severity, subjects, broken }) => sum + weights[severity] * Math.min(1, broken / Math.max(1, subjects)), 0);
  const score = Math.floor((100 * (total - lost)) / total + 1e-9);
  return lost > 0 ? Math.min(99, score) : 100;
}

/** The colour of a score, by the names that shields.io has. */
export function colorOf(score: number | undefined): 'lightgrey' | 'red' | 'orange' | 'yellow' | 'green' | 'brightgreen' {
  if (score === undefined) return 'lightgrey';
  return score >= 95 ? 'brightgreen' : score >= 85 ? 'green' : score >= 70 ? 'yellow' : score >= 50 ? 'orange' : 'red';
}
