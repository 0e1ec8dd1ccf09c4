import type { Problem } from '../problem.js';
import type { ResultWord } from '../run-record.js';
import { type Annotation } from './annotations.js';
/** Bytes of its summary: GitHub takes 65,535 characters. */
export declare const checkRunRoom = 65000;
export interface CheckRunReport {
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly (Annotation & {
        readonly file: string;
        readonly line: number;
    })[];
    /** Problems that are not annotated, which the summary counts: without a place in the repository, or too many. */
    readonly leftOut: number;
}
/** What a check run shows. Problems that cannot stand at a line of the repository are counted in the summary, which lists them. */
export declare function checkRunReport({ headline, blocks, problems, runUrl }: {
    readonly headline: string;
    readonly blocks: readonly string[];
    readonly problems: readonly Problem[];
    readonly runUrl: string | undefined;
}): CheckRunReport;
/** What a check run concludes from a run. */
export declare function conclusionOf(result: ResultWord): 'success' | 'failure' | 'neutral' | 'cancelled';
