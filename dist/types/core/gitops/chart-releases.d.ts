import type { RenderUnit } from '../manifests/repository-layout.js';
import { type RepositoryFacts } from './model-applications.js';
/** The files of a checkout, and those of them that count as changed. */
export interface TouchedFiles {
    readonly paths: readonly string[];
    readonly read: (path: string) => string | undefined;
    readonly touched: readonly string[];
}
/** What Applications make of the charts of a repository. */
export interface ChartReleases {
    /** Names of the applications that the touched files touch. */
    readonly affected: readonly string[];
    /** A rendering for each of them and each chart that it has here, as its Application says. */
    readonly units: readonly RenderUnit[];
    /** What is not rendered as its Application says, and why. */
    readonly notRendered: readonly string[];
}
/**
 * The renderings of charts that the applications really make which the touched files touch: with their value files, values,
 * parameters, names and namespaces. A file that defines an application touches it, whatever changed in it.
 */
export declare function chartReleases({ paths, read, touched }: TouchedFiles, facts: RepositoryFacts): ChartReleases;
