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
    readonly problems: readonly (Problem & {
        readonly policy?: string;
    })[];
    readonly suppressed: readonly {
        readonly policy: string;
        readonly file: string;
        readonly name: string;
        readonly reason: string;
    }[];
    readonly counts: VerdictCounts;
    readonly kubernetesVersions: readonly string[];
    /** What was left out as a whole, and why: `overlay apps/web: kustomize is not on PATH`. */
    readonly notChecked: readonly string[];
    /** Names of the applications that the checked files touch; none where no file defines one. */
    readonly affected?: readonly string[];
    readonly seconds: number;
}
export declare function countVerdicts(manifests: readonly CheckedManifest[]): VerdictCounts;
/** The output `validation`. `checked` counts what has a verdict, `errors` what could not be checked. */
export declare function validationOutput({ counts: { valid, invalid, couldNotCheck, skipped }, problems }: ValidationReport): JsonObject;
/** Those that were skipped, by reason, the most frequent first. */
export declare function skippedByReason(manifests: readonly CheckedManifest[]): readonly {
    readonly reason: string;
    readonly names: readonly string[];
}[];
/** `12 manifests checked: 10 valid, 2 invalid; 3 skipped; 1 could not be checked`. */
export declare function countsLine({ valid, invalid, couldNotCheck, skipped }: VerdictCounts): string;
