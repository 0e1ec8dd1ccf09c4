import { type Origin } from '../core/argocd/tracked-revision.js';
import type { AppReport } from '../core/run-record.js';
import type { Deployments } from './deployments.js';
/** What the reports need beside the deployments. Of several sources, those of the origin count. */
export interface ReportContext {
    readonly serverUrl: string;
    readonly nowMs: number;
    readonly dryRun: boolean;
    readonly origin: Origin | undefined;
}
/** One report an application, from what the run recorded of it. */
export declare function appReports(deployments: Deployments, { serverUrl, nowMs, dryRun, origin }: ReportContext): readonly AppReport[];
