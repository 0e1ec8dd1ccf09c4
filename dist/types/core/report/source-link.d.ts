import type { Location } from '../problem.js';
/** Where files can be looked at: `https://github.com/owner/name`, at a commit. */
export interface SourceLink {
    readonly repositoryUrl?: string;
    readonly sha?: string;
}
/** The page of a line; undefined where it is not known which repository or commit it is of. */
export declare function lineUrl({ file, line }: Location, { repositoryUrl, sha }: SourceLink): string | undefined;
