import type { SourceState, StoryFact } from '../core/audit/story-facts.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { LedgerReader } from './read-ledger.js';
import type { ApplicationRef, ArgocdPort, ConfigRepositoryPort, GitPort } from './ports.js';
/** Whom to ask; a port that is undefined is not asked, and `why` says what the reader is told. */
export interface StoryRequest {
    readonly ref: ApplicationRef;
    readonly argocd: ArgocdPort | {
        readonly why: string;
    };
    readonly repository: ConfigRepositoryPort | {
        readonly why: string;
    };
    /** The checkout, for which files a commit changed. */
    readonly git: GitPort;
    /** Records of runs, or why there are none. */
    readonly records: readonly JsonObject[] | {
        readonly why: string;
    };
    /** The ledger, or why it cannot be read; undefined where none is named. */
    readonly ledger?: LedgerReader | {
        readonly why: string;
    };
    /** The branch; else the one that the Application follows, else that of the checkout, else the default branch. */
    readonly branch: string | undefined;
    /** Folder of the application; else where Argo CD says. */
    readonly path: string | undefined;
    /** The config repository, `owner/name` in lower case. */
    readonly repositoryName: string | undefined;
    readonly clock: Clock;
    readonly signal: AbortSignal;
}
/** What was found out, and of which sources. */
export interface StoryMaterial {
    readonly facts: readonly StoryFact[];
    readonly sources: readonly SourceState[];
}
/** Asks everything that can be asked. What could not be read is said in `sources`, and throws only for a bug and once cancelled. */
export declare function readStory(request: StoryRequest): Promise<StoryMaterial>;
