import type { JsonObject } from '../json.js';
import { type RunRecord } from '../run-record.js';
/** Who or what started the run. */
export interface TriggerFacts {
    readonly type: 'manual' | 'cron' | 'webhook' | 'git_push' | 'event' | 'api' | 'replay' | 'transcript_capture';
    readonly actor?: string;
    readonly timestamp?: Date;
    readonly source?: string;
}
export interface OsoplogFacts {
    readonly record: RunRecord;
    readonly trigger: TriggerFacts;
    /** Hash of the last audit record; its records name the same run and nodes. */
    readonly auditHead?: string | undefined;
    /** `sha256:` and the hexadecimal hash of the workflow file. */
    readonly workflowHash?: string;
    readonly toolVersion: string;
}
/** OSOP's word for what started a run on GitHub, by the name of the event. */
export declare function triggerTypeOf(githubEvent: string): TriggerFacts['type'];
/** The run as an OSOP execution log (`osoplog.schema.json`, OSOP 1.0), ready to be written as JSON or YAML. */
export declare function osoplogOf({ record, trigger, workflowHash, auditHead, toolVersion }: OsoplogFacts): JsonObject;
/**
 * `osoplogOf` as the text of an `.osoplog.yaml` file. Strings are quoted: readers of YAML 1.1 take bare
 * times, `on` and the like for something else.
 */
export declare function osoplogYaml(facts: OsoplogFacts): Promise<string>;
/** The run's status in OSOP's words. */
export declare function osopStatus(record: RunRecord): string;
