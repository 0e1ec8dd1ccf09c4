import type { AuditFacts } from '../core/report/html/audit-section.js';
import type { TriggerFacts } from '../core/report/osoplog.js';
import type { Redactor } from '../core/report/redact.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
import type { CommandResult } from './command-result.js';
/** A file that was written, or why it was not. */
export type Written = {
    readonly path: string;
} | {
    readonly message: string;
};
export interface ReportOptions {
    readonly settings: Settings;
    readonly host: Host;
    readonly redact: Redactor;
    readonly trigger: TriggerFacts;
    /** The audit records of the run, without secrets; undefined where none were written. */
    readonly audit: AuditFacts | undefined;
}
/** Writes the HTML report of a run whose record has no secrets any more; undefined where none is asked for. */
export declare function writeReport({ record, plan, trigger, workflowHash }: CommandResult, options: ReportOptions): Promise<Written | undefined>;
/** Writes a report to a path of the working directory, with the folders that it needs. */
export declare function writeText(file: string, text: string, { settings, host }: {
    readonly settings: Settings;
    readonly host: Host;
}): Written;
/** The address of Argo CD, for links; undefined where none is set. */
export declare function argocdUrl({ argocd: { server } }: Settings): string | undefined;
/** Where GitHub shows the config repository; undefined where it is kept elsewhere, or where that is not known. */
export declare function repositoryUrl({ configRepository }: Settings, triggered: string | undefined, env: Host['env']): string | undefined;
