import type { JsonObject } from '../json.js';
import type { RunRecord } from '../run-record.js';
/** What is known of a run when it begins. All text in it is untrusted. */
export interface RunBeginning {
    readonly runId: string;
    readonly workflow: RunRecord['workflow'];
    readonly startedAt: Date;
    /** Names of applications as they were asked for; undefined where nobody named any. */
    readonly apps: string | undefined;
    readonly repository: string | undefined;
    readonly branch: string | undefined;
    /** Full hash of the commit of the event. */
    readonly commit: string | undefined;
    readonly event: string | undefined;
    readonly actor: string | undefined;
    /** Page of the CI run. */
    readonly runUrl: string | undefined;
}
/** The message that opens a thread. */
export declare function startedMessage(run: RunBeginning): JsonObject;
/** What the opening message becomes: how the run ended, in short. */
export declare function endedMessage(run: RunBeginning, record: RunRecord): JsonObject;
/** The answer in the thread: how the run ended, and why. */
export declare function resultMessage(run: RunBeginning, record: RunRecord): JsonObject;
/**
 * Page of a commit of the repository that the CI run belongs to, by the form of the run's page. Undefined where that is not
 * GitHub's or GitLab's, or the run is about another repository.
 */
export declare function commitPage({ runUrl, repository }: Pick<RunBeginning, 'runUrl' | 'repository'>, commit: string | undefined): string | undefined;
