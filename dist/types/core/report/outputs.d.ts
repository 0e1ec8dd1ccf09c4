import type { Json, JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { RunRecord } from '../run-record.js';
/**
 * A run's outputs by the names of the contract, for `GITHUB_OUTPUT`: what is not known is the empty
 * string, what is not text is JSON on one line. Values are untrusted: they may hold line ends.
 */
export declare function outputsOf(record: RunRecord): Readonly<Record<string, string>>;
/**
 * The document of `--format json`: result and problems, then the other outputs as JSON values under the
 * same names. What is not known is null.
 */
export declare function jsonReport(record: RunRecord): JsonObject;
/** A JSON document for stdout. In the log of a job, GitHub's runner obeys `##[name]` anywhere in a line: in JSON it can be written so that it does not. */
export declare function jsonText(value: Json): string;
/** Problems as plain data; what a problem does not have is left out. */
export declare function problemsJson(problems: readonly Problem[]): readonly JsonObject[];
