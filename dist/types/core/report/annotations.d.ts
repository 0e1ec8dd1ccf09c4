import type { Problem } from '../problem.js';
/** One annotation on a run; `file` is relative to the repository. The printer escapes it for its protocol. */
export interface Annotation {
    readonly level: Problem['severity'];
    readonly message: string;
    readonly title: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
}
export interface AnnotationOptions {
    /** How many of each level GitHub shows for a step: 10. */
    readonly limit: number;
}
/**
 * The problems that fit into a step's annotations, in their order, and how many did not. One error less
 * than the limit is used: the line by which the run itself fails counts too. Problems with a place go
 * first, for only they stand at a line of a diff; the same problem is shown once.
 */
export declare function annotationsFor(problems: readonly Problem[], options: AnnotationOptions): {
    readonly shown: readonly Annotation[];
    readonly leftOut: number;
};
