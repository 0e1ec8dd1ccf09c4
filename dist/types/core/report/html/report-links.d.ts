import { type Html, type Links } from './html.js';
/** What a report links to. */
export interface ReportLinks extends Links {
    /** Address of the config repository on GitHub; undefined where its commits have no page. */
    readonly repositoryUrl: string | undefined;
}
/** A commit in short, with a link to its page where it has one; a dash for none. */
export declare function commitLink(sha: string | undefined, links: ReportLinks): Html;
