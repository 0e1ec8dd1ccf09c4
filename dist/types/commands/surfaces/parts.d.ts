import type { Problem } from '../../core/problem.js';
import { type CommentSection } from '../../core/report/sticky-comment.js';
import type { CheckRunRequest } from '../../engine/surfaces.js';
import type { Settings } from '../../settings.js';
import type { Telling } from './telling.js';
/** Makes the check run. Where it cannot be made, the log gets the annotations as without it. */
export declare function tellCheckRun(telling: Telling, { settings, headline, blocks, problems, conclusion }: {
    readonly settings: Settings;
    readonly headline: string;
    readonly blocks: readonly string[];
    readonly problems: readonly Problem[];
    readonly conclusion: CheckRunRequest['conclusion'];
}): Promise<void>;
/** Blocks of Markdown by the section that they are. */
export type CommentParts = Readonly<Partial<Record<CommentSection, readonly string[]>>>;
/** Puts sections into the comment of the pull request, at once. One without a block goes. */
export declare function tellComment(telling: Telling, { settings, number, parts }: {
    readonly settings: Settings;
    readonly number: number;
    readonly parts: CommentParts;
}): Promise<void>;
/** Says below the pull request of a run that was killed that it will not go on. Where there is no such comment, none is made. */
export declare function tellInterrupted(telling: Telling, { settings, number, run }: {
    readonly settings: Settings;
    readonly number: number;
    readonly run: string;
}): Promise<void>;
/** What tells one use of the action in a job from another, and does not change from run to run. */
export declare function identityOf({ workflow, app, selection, workingDirectory, configRepository, configPath, manifests, from, to }: Settings): readonly string[];
