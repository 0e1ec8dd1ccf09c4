import type { CustomHandler } from './engine/custom-handler.js';
import type { Clock } from './core/clock.js';
import type { Problem } from './core/problem.js';
import type { RunEvent, RunRecord } from './core/run-record.js';
import { type RawInputs } from './settings.js';
/** What a program gives to deploy: the same inputs as the action's, and its own surroundings. */
export interface DeployOptions {
    /** By the action's input names, values as text: `{ 'argocd-server': '…', app: 'web' }`. */
    readonly inputs: RawInputs;
    /** Variables of the machine and of a CI system; by default only those that git needs (PATH, HOME and the like). */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** Aborting it cancels the run. */
    readonly signal?: AbortSignal;
    /** Told everything that happens, as it happens. */
    readonly report?: (event: RunEvent) => void;
    /** Handlers for node types that this package does not carry out; asked before its own. */
    readonly handlers?: readonly CustomHandler[];
    readonly clock?: Clock;
    /** Folder that `working-directory` counts from; the current one by default. */
    readonly folder?: string;
}
/**
 * Runs or rehearses a workflow as the action does. Resolves with the record however it ends, or with the
 * problems when the inputs themselves are wrong; rejects only for a bug.
 */
export declare function deploy(options: DeployOptions): Promise<{
    readonly record: RunRecord;
} | {
    readonly problems: readonly Problem[];
}>;
