import { type RenderedDiffReport } from '../rendered-diff-report.js';
/** What the page is made from. Secrets must be out of it. */
export interface RenderedDiffPage {
    readonly report: RenderedDiffReport;
    readonly repositoryUrl: string | undefined;
    /** Addresses that may be linked to. */
    readonly knownUrls: readonly (string | undefined)[];
    readonly toolVersion: string;
}
/** What a change does to what applications deploy, as a page of its own. */
export declare function renderedDiffPage({ report, repositoryUrl, knownUrls, toolVersion }: RenderedDiffPage): string;
