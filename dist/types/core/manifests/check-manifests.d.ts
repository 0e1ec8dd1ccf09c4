import { type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
/** What became of one document. `could-not-check` is neither valid nor invalid, and never passes. */
export type Verdict = 'valid' | 'invalid' | 'skipped' | 'could-not-check';
/** The verdicts on one file's documents and the problems found. */
export interface ManifestCheck {
    readonly file: string;
    readonly documents: readonly {
        readonly verdict: Verdict;
        readonly name: string;
        readonly reason?: string;
    }[];
    readonly problems: readonly Problem[];
}
/**
 * Checks that a file is YAML that Kubernetes can read (no duplicate keys) and that each document says what
 * it is: `apiVersion`, `kind` and a name. What is not a Kubernetes manifest is skipped, with the reason.
 */
export declare function checkManifestFile(file: string, text: string): ManifestCheck;
/** The counts over all files, and the outputs of the validation step. */
export interface ManifestSummary {
    readonly valid: boolean;
    readonly checked: number;
    readonly invalid: number;
    readonly skipped: number;
    readonly problems: readonly Problem[];
    readonly outputs: JsonObject;
}
/** Adds the checks up. `valid` needs every document to be valid or skipped: one that could not be checked is not. */
export declare function summarizeChecks(checks: readonly ManifestCheck[]): ManifestSummary;
