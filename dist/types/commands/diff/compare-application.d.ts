import type { AffectedApplication } from '../../core/gitops/affected.js';
import type { JsonObject } from '../../core/json.js';
import type { ApplicationDiff } from '../../core/rendered-diff/application-diff.js';
import { type DesiredState } from '../../core/rendered-diff/desired-state.js';
import type { AffectedRow } from '../../core/report/affected-report.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import { type SnapshotOf } from './render-source.js';
/** The two sides of a change. */
export interface Compared {
    readonly settings: Settings;
    readonly host: Host;
    /** Undefined for the first commit of all. */
    readonly base: SnapshotOf | undefined;
    readonly head: SnapshotOf;
    readonly headSha: string;
}
/** An application as it is told of, and what is needed to hold it against the cluster. */
export interface ComparedApplication {
    readonly diff: Omit<ApplicationDiff, 'live'>;
    /** The Application as it is defined now. */
    readonly application: JsonObject;
    readonly head: DesiredState;
    /** Whether all of its sources were rendered at head. */
    readonly isWhole: boolean;
    /** Values of its Secrets, which nothing may show. */
    readonly secrets: readonly string[];
}
/** Renders an application at both commits and compares what comes out. Throws AdapterError (`cancelled`) only. */
export declare function compareApplication({ application, before, change }: AffectedApplication, row: AffectedRow, compared: Compared): Promise<ComparedApplication>;
