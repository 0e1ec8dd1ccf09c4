import type { RunRecord } from '../run-record.js';
import { type Room } from './fit-blocks.js';
export interface RunBlocksOptions {
    /** Applications that the workflow names, for a run that asked Argo CD nothing. */
    readonly named: readonly string[];
    /** `https://github.com/owner/name`, to link commits. */
    readonly repositoryUrl: string | undefined;
    readonly room: Room;
    /** Name of the command that was carried out; without it nothing is proposed to be typed next. */
    readonly command?: string;
    /** True where the diffs of its commits belong to it: a comment has a section of their own for them. */
    readonly diffs?: boolean;
}
/**
 * A run in Markdown for a check run or a comment, in blocks by their weight: the verdict, why, what must not be missed, what
 * changed or would, applications, problems, phases. Everything that others wrote is shown letter by letter.
 */
export declare function runBlocks(record: RunRecord, options: RunBlocksOptions): readonly string[];
