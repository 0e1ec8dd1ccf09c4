import type { AppReport } from '../core/run-record.js';
import type { Deployments } from './deployments.js';
/** One report an application, from what the run recorded of it. */
export declare function appReports(deployments: Deployments, { serverUrl, nowMs, dryRun }: {
    readonly serverUrl: string;
    readonly nowMs: number;
    readonly dryRun: boolean;
}): readonly AppReport[];
