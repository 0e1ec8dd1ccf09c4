import type { Location } from '../problem.js';
import type { ManifestObject } from './finding.js';
import type { CheckedManifest, ValidationReport } from './validation-report.js';
/** What checking a file found: plain data, which can be sent to another thread. */
export interface Outcome {
    readonly manifests: readonly CheckedManifest[];
    readonly problems: ValidationReport['problems'];
    readonly suppressed: ValidationReport['suppressed'];
    /** Places and what was said of them. */
    readonly told: readonly string[];
    /** The objects that are not done with, in the order of the file. */
    readonly open: readonly OpenObject[];
}
/** An object that waits for a schema of its kind, or for the other objects of its unit. */
export interface OpenObject {
    /** Whole where it waits; else what `checkTogether` looks at. */
    readonly object: ManifestObject;
    /** JSON pointer to it from its document's root. */
    readonly pointer: string;
    /** Where its document begins, from 1. */
    readonly line: number;
    readonly waits: boolean;
}
/** Where things are in a document. */
export interface DocumentPlaces {
    /** Where its text begins, comments apart. */
    readonly where: Location;
    /** File that Helm rendered it from: its `# Source:` comment. */
    readonly source?: string;
    /** Place of what a JSON pointer names, or of the key that it ends in. */
    readonly locate: (pointer: string, atKey?: boolean) => Promise<Location>;
}
/** The document of an object that was checked elsewhere; it is read again when a place in it is asked for. */
export declare function reopened({ object: { file }, line }: OpenObject, again: () => Promise<DocumentPlaces | undefined>): DocumentPlaces;
/** Outcomes as they are sent: most files hold one valid object and nothing else to tell, which is a line and a name. */
export interface PackedOutcomes {
    /** By the number of the outcome; 0 where it stands in `rest`. */
    readonly lines: Uint32Array;
    readonly names: readonly string[];
    readonly rest: readonly Outcome[];
}
/** Makes outcomes small to send. */
export declare function packOutcomes(outcomes: readonly Outcome[]): PackedOutcomes;
/** The outcomes that were packed, in the order of their files. */
export declare function unpackOutcomes(files: readonly string[], { lines, names, rest }: PackedOutcomes): readonly Outcome[];
