import type { Affected, AffectedApplication, LeftOut } from '../gitops/affected.js';
import type { LocateDefinition } from '../gitops/locate-definition.js';
import type { Reason } from '../gitops/source-reasons.js';
import type { JsonObject } from '../json.js';
import type { Location, Problem } from '../problem.js';
/** An application of the list, as everything that shows it needs it. */
export interface AffectedRow {
    /** As `app` takes it: `namespace/name` where it is not in the namespace of the others. */
    readonly id: string;
    readonly name: string;
    readonly namespace: string | undefined;
    readonly project: string;
    readonly set: string | undefined;
    readonly change: AffectedApplication['change'];
    readonly parents: readonly string[];
    readonly where: Location;
    readonly reasons: readonly Reason[];
}
/** ` (added)` or ` (removed)` behind the name of an application that comes or goes with the change; else empty. */
export declare function changeNote({ change }: Pick<AffectedRow, 'change'>): string;
/** What a change touches, told. */
export interface AffectedReport {
    /** `unknown` where something that the change may touch could not be told. */
    readonly result: 'succeeded' | 'nothing-to-do' | 'unknown';
    readonly headline: string;
    readonly head: string;
    readonly base: string | undefined;
    /** Ids of those that are still there: what a matrix of jobs goes through. */
    readonly affected: readonly string[];
    /** How many Applications the commit defines, and how many of them have a source in this repository at this branch. */
    readonly known: number;
    readonly following: number;
    readonly rows: readonly AffectedRow[];
    readonly leftOut: readonly {
        readonly id: string;
        readonly why: LeftOut['why'];
        readonly reasons: readonly Reason[];
    }[];
    readonly notExpanded: readonly {
        readonly set: string;
        readonly where: Location;
        readonly why: readonly string[];
        readonly mayBeTouched: boolean;
    }[];
    readonly problems: readonly Problem[];
}
interface Facts {
    readonly head: string;
    readonly base: string | undefined;
    readonly locate: LocateDefinition;
    /** Whether the repository's own address is known. */
    readonly addressKnown: boolean;
}
/** Tells what was found. */
export declare function affectedReport({ applications, leftOut, uncertain, defined, following }: Affected, { head, base, locate, addressKnown }: Facts): AffectedReport;
/** Where the list is longer than a matrix of jobs may be. */
export declare function matrixProblems({ affected }: Pick<AffectedReport, 'affected'>): readonly Problem[];
/** `--format json`, and by the same names the outputs of the action. */
export declare function affectedJson(report: AffectedReport): JsonObject;
/** The action's outputs; those that are not here are empty. */
export declare function affectedOutputs(report: AffectedReport): Readonly<Record<string, string>>;
export {};
