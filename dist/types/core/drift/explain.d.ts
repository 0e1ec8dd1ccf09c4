import type { SyncWindowState } from '../argocd/api-json.js';
import { type Application } from '../argocd/application.js';
import type { JsonObject } from '../json.js';
import type { Automation } from './drift.js';
/** How the Application is set to be synced. */
export declare function automationOf(application: Application): Automation;
/** What is OutOfSync, as far as it matters here. */
export interface Differing {
    readonly difference: 'missing' | 'extra' | 'changed';
    readonly live: JsonObject | undefined;
}
/**
 * Why Argo CD has not put it right by itself. Source of the rules: autoSync and alreadyAttemptedSync in
 * controller/appcontroller.go of argo-cd. `windows` is undefined where they could not be asked.
 */
export declare function whyNotHealed(application: Application, differing: readonly Differing[], windows: SyncWindowState | undefined): readonly string[];
/** What must be known besides to read the result. */
export declare function notesOn(application: Application): readonly string[];
