import type { SyncWindow } from './options.js';
import type { StoredApplication } from './stored-application.js';
import type { World } from './world.js';
/** Windows that concern an Application: those of the simulator and those of its project. */
export declare function windowsFor(world: World, { metadata: { name }, spec }: StoredApplication): readonly SyncWindow[];
/** Whether a window is open at a time. */
export declare function isActive(window: SyncWindow, now: Date): boolean;
/**
 * Whether the windows let a sync through. An active deny wins, then an active allow; inactive allows
 * block. A manual sync passes where all windows in its way have `manualSync`.
 * Source: SyncWindows.CanSync in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
export declare function canSync(windows: readonly SyncWindow[], request: {
    readonly now: Date;
    readonly manual: boolean;
}): boolean;
