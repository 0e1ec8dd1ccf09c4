import { type StoryReport } from '../story-view.js';
/** What a story's page is made from. Secrets must be out of it. */
export interface StoryPage {
    readonly report: StoryReport;
    /** Address of the config repository on GitHub, such as `https://github.com/owner/name`. */
    readonly repositoryUrl?: string | undefined;
    /** Addresses whose origins may be linked to. */
    readonly knownUrls: readonly (string | undefined)[];
    readonly toolVersion: string;
}
/**
 * The story of an application as one HTML file that needs nothing else: what is live, the DORA figures, each deployment with
 * who, why and how it went, the timeline, where all that is known from, and what is not known. It stays below 2 MB.
 */
export declare function storyPage({ report, repositoryUrl, knownUrls, toolVersion }: StoryPage): string;
