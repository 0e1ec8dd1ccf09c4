import { type DriftReport } from '../drift-report.js';
/** What a page about drift is made from. Secrets must be out of it. */
export interface DriftPage {
    readonly report: DriftReport;
    /** Addresses whose origins may be linked to. */
    readonly knownUrls: readonly (string | undefined)[];
    readonly madeAt: Date;
    readonly toolVersion: string;
}
/** What a look at applications found, as one HTML file that needs nothing else. It stays below 2 MB. */
export declare function driftPage({ report, knownUrls, madeAt, toolVersion }: DriftPage): string;
