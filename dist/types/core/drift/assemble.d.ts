import type { SyncWindowState } from '../argocd/api-json.js';
import type { Application } from '../argocd/application.js';
import { type ObjectEvent } from '../argocd/diagnosis.js';
import type { ManagedResource } from '../argocd/managed-resources.js';
import type { Redactor } from '../report/redact.js';
import { type BothRenderings } from './causes.js';
import { type ApplicationDrift } from './drift.js';
import { type Standing } from './judge.js';
/** How an application is called, and its page. */
export interface Named {
    readonly id: string;
    readonly name: string;
    readonly namespace?: string;
    readonly url: string;
}
/** What was asked of Argo CD about an application that differs; what could not be had is absent, and `missing` says why. */
export interface Found {
    readonly managed?: readonly ManagedResource[];
    readonly events?: readonly ObjectEvent[];
    readonly windows?: SyncWindowState;
    readonly renderings?: BothRenderings;
    readonly missing: readonly string[];
}
/** An application that Argo CD could not be asked about. */
export declare function unreadDrift(named: Named, why: string): ApplicationDrift;
/** An application as it was found. `redact` takes the secrets of the run out, before anything is cut. */
export declare function assembleDrift(named: Named, { application, standing, found }: {
    readonly application: Application;
    readonly standing: Standing;
    readonly found: Found;
}, redact: Redactor): ApplicationDrift;
