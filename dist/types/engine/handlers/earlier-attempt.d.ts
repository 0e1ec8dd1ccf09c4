import { type Rollback } from '../../core/git/quarantine.js';
import type { VersionedImage } from '../../core/images/versioned-image.js';
import type { BranchCommit } from '../ports.js';
import type { StepContext } from './context.js';
/** A commit that this step has made before: in an earlier attempt of the CI run, or of the node. */
export interface EarlierCommit {
    readonly sha: string;
    /** Its first parent: what it was made on. */
    readonly parent: string;
    /** The value of each trailer `Osop-Image`. */
    readonly images: readonly string[];
}
/** What the branch has had, and which versions the step is for; undefined where only the branch itself tells. */
export interface Looked {
    readonly history: readonly BranchCommit[];
    readonly rollbacks: readonly Rollback[];
    readonly wanted: readonly VersionedImage[] | undefined;
}
/** The commit of this step by which its versions got where they are; undefined where it made none, or somebody has set one of them since. */
export declare function findEarlier({ history, rollbacks, wanted }: Looked, context: StepContext): EarlierCommit | undefined;
/** The commit of this step that an earlier attempt of the CI run has taken back by one of these rollbacks. */
export declare function findTakenBack({ history, rollbacks, wanted }: Looked, context: StepContext): (EarlierCommit & {
    readonly takenBackBy: string;
}) | undefined;
/** True where the commit set exactly these versions. */
export declare function hasSet({ images }: EarlierCommit, versions: readonly VersionedImage[]): boolean;
/** Whether there can be an earlier attempt at all: looking for it costs a request. */
export declare function mayHaveRunBefore({ attempt, facts }: StepContext): boolean;
