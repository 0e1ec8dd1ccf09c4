import type { Problem } from '../problem.js';
import type { RunRecord } from '../run-record.js';
/**
 * The problems of a run as annotations show them: one that stands at a manifest tells more of what failed there, and
 * further resources that failed stand at manifests of their own.
 */
export declare function explainedProblems({ problems, apps }: Pick<RunRecord, 'problems' | 'apps'>): readonly Problem[];
