import { type Manifest } from './manifests.js';
/**
 * Versions of the charts of one Helm or OCI registry, by name of the chart: what stands in for templates is the
 * YAML that a version renders to. May be changed while running: that is a release.
 */
export type ChartRegistry = Record<string, Record<string, string>>;
/** A registry as the repo-server sees it. Versions that are asked for exactly are not looked up before they are rendered. */
export declare class ChartSource {
    #private;
    constructor(registry: ChartRegistry, chart: string);
    /** The newest version that a constraint (`*`, `1.*`, `1.2.*`) allows; throws SourceError where none does. */
    resolve(target: string | undefined): string;
    /** Throws SourceError for a version that is not there. */
    render(version: string, namespace: string): readonly Manifest[];
}
