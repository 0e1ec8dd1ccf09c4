import { AuditFile } from '../adapters/audit-file.js';
import type { Application } from '../core/argocd/application.js';
import type { ApplicationName } from '../core/argocd/selection.js';
import type { AuditEvent, AuditSink } from '../core/audit/events.js';
import type { RunLines } from '../core/audit/ledger.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import { type Redactor } from '../core/report/redact.js';
import type { RunEvent, RunRecord } from '../core/run-record.js';
import type { Trigger } from '../core/trigger.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
import type { WorkflowSource } from './load-plan.js';
/** What is told of a run when it begins. */
export interface Beginning {
    readonly runId: string;
    readonly trigger: Trigger;
    readonly settings: Settings;
    readonly workflow: {
        readonly id: string;
        readonly source: Pick<WorkflowSource, 'file' | 'hash'> | undefined;
    };
    /** The commit that the workflow file is of; undefined where it is none of the checkout's. */
    readonly definitionCommit: string | undefined;
    readonly dryRun: boolean;
    /** The config repository, `owner/name` in lower case. */
    readonly repository?: string | undefined;
}
/** Who found out that a run was killed. */
export interface FoundBy {
    readonly run: string;
    readonly actor?: string;
    readonly run_url?: string;
}
/** Where records are added: a file, but for tests. */
export type RecordFile = Pick<AuditFile, 'path' | 'head' | 'append' | 'owe' | 'close'>;
/** A file, the run that was killed while it wrote there, and the runs that are not in the ledger yet. */
interface OpenedRecords {
    readonly file: RecordFile;
    readonly abandoned: RunLines | undefined;
    readonly owed?: readonly RunLines[];
}
/** The audit records of a process, in one file. Secrets are taken out of all of them. */
export declare class AuditTrail implements AuditSink {
    #private;
    /** Runs of processes before that are in the log and not in the ledger. */
    readonly owed: readonly RunLines[];
    private constructor();
    /** Opens the file that `audit-log` names, or one in the runner's temporary folder. A run before that was killed is given its end by the next one that begins. */
    static open(settings: Settings, host: Host, redact: Redactor): AuditTrail | {
        readonly problem: Problem;
    };
    /** Opens a file by its path. Throws AdapterError. */
    static at(path: string, { clock }: Pick<Host, 'clock'>, redact: Redactor): AuditTrail;
    /** The same over a file that is open. */
    static over(opened: OpenedRecords, how: {
        readonly clock: Clock;
        readonly redact: Redactor;
    }): AuditTrail;
    get path(): string;
    /** True once a run has been told of. */
    get hasRuns(): boolean;
    /** The runs that were told of, with that of a process before which was killed. */
    get runs(): readonly RunLines[];
    /** The run before that was killed, and has no end yet. */
    get abandoned(): RunLines | undefined;
    head(): string;
    /** Throws AdapterError `refused` where it cannot be written: then the run must not begin. */
    begin({ runId, trigger, settings, workflow, definitionCommit, dryRun, repository }: Beginning): void;
    /** Gives the run before that was killed its one end, which says who found it. Does nothing where there is none. */
    endInterrupted(finder: FoundBy): void;
    /** Notes that a run is in the ledger. Where that cannot be written it is brought there again, which changes nothing. */
    isKept(run: string): void;
    readonly saw: (ref: ApplicationName, application: Application) => void;
    /** What is told after the end of a run, as of a push that was left waiting, has no place in its records any more. */
    record(event: AuditEvent, facts: JsonObject): void;
    /** What a node came to. That it cannot be written shows before the next change. */
    observe(event: RunEvent): void;
    /** The one last record of a run. */
    end(record: RunRecord): void;
    /** The last record of a run that a bug ended. */
    broken(): void;
    close(): void;
}
/** The log of one run alone, in the temporary folder of the machine. */
export declare function privateLog(name: string): string;
export {};
