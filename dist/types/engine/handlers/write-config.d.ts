import type { ChangedFile } from '../../core/images/edit-images.js';
import type { Json } from '../../core/json.js';
import { type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { Proposal } from '../../core/workflow/steps.js';
import { type ReadFiles } from '../check-change.js';
import type { BranchState } from '../ports.js';
import type { StepContext, StepResult, Written } from './context.js';
/** What becomes of a state of the config repository. No files: everything is as asked for already. */
export interface ConfigChange {
    readonly files: readonly ChangedFile[];
    readonly images: readonly SetImage[];
    /** With an error among them nothing is written. */
    readonly problems: readonly Problem[];
    /** What the files stand among, to be checked with them. */
    readonly around: ReadFiles;
    /** Whole message of the commit. */
    readonly message: string;
    /** Outputs of the step beside the usual ones. */
    readonly outputs?: Readonly<Record<string, Json>>;
}
/** A change of the config repository by a step. */
export interface ConfigWrite {
    /** Made anew for each state of the branch. For the state of a pull request's own branch, `base` is the branch that it is for. */
    readonly plan: (state: BranchState, base?: string) => Promise<ConfigChange>;
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
/** Words of a branch's name. */
export declare function branchWords(words: readonly string[]): string;
/** Commits and pushes a change, or proposes it as a pull request; a dry run only says what it would be. */
export declare function writeConfig(write: ConfigWrite, context: StepContext): Promise<StepResult>;
