import type { ManagedResource } from '../argocd/managed-resources.js';
import { type JsonObject } from '../json.js';
import type { Redactor } from '../report/redact.js';
import { type DesiredState } from './desired-state.js';
import { type StateDiff } from './diff-states.js';
/** What the files ask for, held against what runs. */
export interface LiveDiff extends StateDiff {
    /** Secrets whose values Argo CD shows to nobody: only the names of their keys were compared. */
    readonly hiddenSecrets: number;
    /** Rules of `ignoreDifferences` that could not be followed: fields that they name may be shown. */
    readonly unknownRules: number;
}
interface Options {
    readonly redact: Redactor;
    /** The Application, for its name and `ignoreDifferences`. */
    readonly application: JsonObject;
    /** False where some source was not rendered: then what the files do not ask for may be asked for there. */
    readonly isWhole: boolean;
}
/**
 * What a sync would change: fields that the files set, and those that they set when Argo CD looked last and no longer do. What
 * others have set since (defaults, controllers, webhooks) is left as it is.
 */
export declare function diffLive(head: DesiredState, managed: readonly ManagedResource[], { redact, application, isWhole }: Options): LiveDiff;
export {};
