import type { Json } from '../../core/json.js';
import type { ChangedFile } from '../../core/images/edit-images.js';
import type { VersionedImage } from '../../core/images/versioned-image.js';
import { type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { Proposal } from '../../core/workflow/steps.js';
import { type ReadFiles } from '../check-change.js';
import type { BranchState } from '../ports.js';
import type { StepContext, Written } from './context.js';
import { type EarlierCommit } from './earlier-attempt.js';
/** What becomes of a state of the config repository. No files: everything is as asked for already. */
export interface ConfigChange {
    readonly files: readonly ChangedFile[];
    readonly images: readonly SetImage[];
    /** The versions that are set anew. */
    readonly versions: readonly VersionedImage[];
    /** With an error among them nothing is written. */
    readonly problems: readonly Problem[];
    /** What the files stand among, to be checked with them. */
    readonly around: ReadFiles;
    /** Whole message of the commit, with a trailer for each version that was rolled back and is set all the same. */
    readonly message: (overridden: readonly VersionedImage[]) => string;
    /** Outputs of the step beside the usual ones. */
    readonly outputs?: Readonly<Record<string, Json>>;
}
/** A change of the config repository by a step. */
export interface ConfigWrite {
    /** Made anew for each state of the branch. For the state of a pull request's own branch, `base` is the branch that it is for. */
    readonly plan: (state: BranchState, base?: string) => Promise<ConfigChange>;
    /** The same for a state that is past: what the step did there. */
    readonly replay: (state: BranchState) => Promise<ConfigChange>;
    /** The versions that are asked for; undefined where only the state tells. */
    readonly wanted?: readonly VersionedImage[];
    /** Files and folders whose paths the plan must know to begin with; `''` for all. */
    readonly within: readonly string[];
    /** Name of the pull request's branch, or its beginning. */
    readonly stem: string;
    /** Value of the trailer `Osop-Run`: of this change alone. */
    readonly mark: string;
    /** What to say where nothing is to change, and what a dry run would do: the beginning of a sentence. */
    readonly words: {
        readonly nothing: string;
        readonly would: string;
    };
    readonly promotion?: Written['promotion'];
    readonly proposal: Proposal;
}
/** Expected problems of a change, on their way out of a landing. */
export declare class CannotWrite extends Error {
    readonly problems: readonly Problem[];
    /** True where it must not be, rather than cannot be. */
    readonly refused: boolean;
    constructor(problems: readonly Problem[], { refused }?: {
        readonly refused: boolean;
    });
}
/** A version was taken back by an earlier attempt of this very CI run: on its way out of a landing. */
export declare class TakenBackBefore extends Error {
    readonly commit: EarlierCommit & {
        readonly takenBackBy: string;
    };
    readonly branch: string;
    /** Why it is refused to everybody else. */
    readonly problems: readonly Problem[];
    constructor({ commit, branch, problems }: Pick<TakenBackBefore, 'commit' | 'branch' | 'problems'>);
}
/** A change that may be made as it is. */
export interface CheckedChange extends Omit<ConfigChange, 'message'> {
    /** Whole message of the commit. */
    readonly message: string;
}
/** What a state of a branch is looked at for: `base` where it is that of a pull request's own branch, `proposes` where the change waits to be merged. */
export interface Looking {
    readonly state: BranchState;
    readonly base: string | undefined;
    readonly proposes: boolean;
}
/**
 * The change, once the files are checked as they will be pushed (T26) and none of its versions is in quarantine. Throws
 * CannotWrite, and TakenBackBefore.
 */
export declare function planChecked(write: ConfigWrite, looking: Looking, context: StepContext): Promise<CheckedChange>;
