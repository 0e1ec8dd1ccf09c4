import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';

/** What became of one manifest. `could-not-check` is neither valid nor invalid, and never passes. */
export type Verdict = 'valid' | 'invalid' | 'could-not-check' | 'skipped' | 'empty';

/** One manifest, or a file that is none. */
export interface CheckedManifest {
  readonly file: string;
  readonly line: number;
  readonly verdict: Verdict;
  /** `Deployment web`, or the file. */
  readonly name: string;
  /** Why it was skipped or could not be checked. */
  readonly reason?: string;
}

/** How many manifests had which verdict. */
export interface VerdictCounts {
  readonly valid: number;
  readonly invalid: number;
  readonly couldNotCheck: number;
  readonly skipped: number;
  readonly empty: number;
}

/** Everything that a validation found. */
export interface ValidationReport {
  readonly manifests: readonly CheckedManifest[];
  readonly problems: readonly (Problem & { readonly policy?: string })[];
  readonly suppressed: readonly { readonly policy: string; readonly file: string; readonly name: string; readonly reason: string }[];
  readonly counts: VerdictCounts;
  readonly kubernetesVersions: readonly string[];
  /** What was left out as a whole, and why: `overlay apps/web: kustomize is not on PATH`. */
  readonly notChecked: readonly string[];
  /** Names of the applications that the checked files touch; none where no file defines one. */
  readonly affected?: readonly string[];
  readonly seconds: number;
}

export function countVerdicts(manifests: readonly CheckedManifest[]): VerdictCounts {
  const counts = { valid: 0, invalid: 0, 'could-not-check': 0, skipped: 0, empty: 0 };
  for (const { verdict } of manifests) counts[verdict] += 1;
  const { 'could-not-check': couldNotCheck, ...rest } = counts;
  return { ...rest, couldNotCheck };
}

/** The output `validation`. `checked` counts what has a verdict, `errors` what could not be checked. */
export function validationOutput({ counts: { valid, invalid, couldNotCheck, skipped }, problems }: ValidationReport): JsonObject {
  return {
    valid: couldNotCheck === 0 && !problems.some(({ severity }) => severity === 'error'),
    checked: valid + invalid,
    invalid,
    skipped,
    errors: couldNotCheck,
  };
}

/** Those that were skipped, by reason, the most frequent first. */
export function skippedByReason(manifests: readonly CheckedManifest[]): readonly { readonly reason: string; readonly names: readonly string[] }[] {
  const reasons = new Map<string, string[]>();
  for (const { verdict, reason = 'no reason', name } of manifests) {
    if (verdict !== 'skipped') continue;
    const names = reasons.get(reason) ?? [];
    names.push(name);
    reasons.set(reason, names);
  }
  return [...reasons].map(([reason, names]) => ({ reason, names })).toSorted((a, b) => b.names.length - a.names.length);
}

/** `12 manifests checked: 10 valid, 2 invalid; 3 skipped; 1 could not be checked`. */
export function countsLine({ valid, invalid, couldNotCheck, skipped }: VerdictCounts): string {
  const checked = valid + invalid;
  return [
    `${checked} ${checked === 1 ? 'manifest' : 'manifests'} checked: ${valid} valid, ${invalid} invalid`,
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(couldNotCheck === 0 ? [] : [`${couldNotCheck} could not be checked`]),
  ].join('; ');
}
