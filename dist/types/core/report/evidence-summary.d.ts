import type { AppReport } from '../run-record.js';
/** What was found of each application that failed: one folded part a resource. Empty where nothing was. */
export declare function evidenceSummary(apps: readonly AppReport[]): string;
