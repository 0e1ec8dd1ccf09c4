import type { AffectedApplication } from '../../core/gitops/affected.js';
import { type RepositoryFacts } from '../../core/gitops/model-applications.js';
import { type ReadChange } from '../affected/read-change.js';
import type { SnapshotOf } from './render-source.js';
/** The commits that sources take their files from. `close` removes their temporary folders. */
export interface OpenCommits {
    readonly base: SnapshotOf | undefined;
    readonly head: SnapshotOf;
    readonly close: () => void;
}
interface Opening {
    readonly facts: RepositoryFacts;
    readonly applications: readonly AffectedApplication[];
    readonly temporary: string | undefined;
}
/** Opens both sides of a change, and the commits that sources pin in this repository. Throws AdapterError. */
export declare function openCommits({ change, head, base, git, comparison }: ReadChange, { facts, applications, temporary }: Opening): Promise<OpenCommits>;
export {};
