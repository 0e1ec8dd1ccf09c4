import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { RunEvent } from '../core/run-record.js';
import type { Announcer } from './announce.js';
import type { ApplicationStream } from './application-stream.js';
import type { ShownChange } from './changed-texts.js';
import type { Deployments } from './deployments.js';
import type { CommitFacts, Conclusion, EngineSettings, Handler, RunFacts, Written } from './handlers/context.js';
import type { CustomStep } from '../core/workflow/steps.js';
import type { Ports } from './ports.js';
/** What a workflow and its sub-workflows have in common during one run. */
export interface RunShared {
    readonly runId: string;
    readonly ports: Ports;
    readonly clock: Clock;
    readonly settings: EngineSettings;
    readonly facts: RunFacts;
    readonly variables: Readonly<Record<string, string>>;
    readonly deployments: Deployments;
    readonly stream: ApplicationStream;
    readonly announcer?: Announcer | undefined;
    readonly customHandlers: Readonly<Record<string, Handler<CustomStep>>>;
    /** Aborted on cancellation, and when the run's time is over. */
    readonly signal: AbortSignal;
    /** When the run's time is over, in monotonic milliseconds. */
    readonly deadlineMs: number;
    readonly report: (event: RunEvent) => void;
    /** Facts that steps find out for those after them. */
    readonly found: {
        commit: CommitFacts | undefined;
        failure: string;
        published: number;
        written: Written[]; /** Changes of the config repository, for the report. */
        shown: ShownChange[]; /** The branch that a commit was sent to whose answer nobody has. */
        sending: string | undefined; /** What the run came to, where a step knows better than its deployments tell. */
        conclusion?: Conclusion; /** Outputs of rollbacks that no node of the workflow did. */
        undone: JsonObject[];
    };
}
