import type { Problem } from '../../core/problem.js';
import type { LiveComparison } from '../../core/rendered-diff/application-diff.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import type { ComparedApplication } from './compare-application.js';
/** How each application stands to the cluster, in the order in which they were given. */
export type LiveComparisons = {
    readonly kind: 'told';
    readonly found: readonly LiveComparison[];
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** Asks Argo CD what runs, and holds what the files ask for at head against it. Only reads. Throws AdapterError (`cancelled`) only. */
export declare function compareLive(applications: readonly ComparedApplication[], settings: Settings, host: Host): Promise<LiveComparisons>;
