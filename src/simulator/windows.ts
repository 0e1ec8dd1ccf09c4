import type { SyncWindow } from './options.js';
import type { StoredApplication } from './stored-application.js';
import type { World } from './world.js';

/** Windows that concern an Application: those of the simulator and those of its project. */
export function windowsFor(world: World, { metadata: { name }, spec }: StoredApplication): readonly SyncWindow[] {
  const windows = [...world.windows, ...world.projects.windows(spec.project)];
  return windows.filter(({ applications }) => applications === undefined || applications.includes(name) || applications.includes('*'));
}

/** Whether a window is open at a time. */
export function isActive(window: SyncWindow, now: Date): boolean {
  return typeof window.active === 'function' ? window.active(now) : window.active;
}

/**
 * Whether the windows let a sync through. An active deny wins, then an active allow; inactive allows
 * block. A manual sync passes where all windows in its way have `manualSync`.
 * Source: SyncWindows.CanSync in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
export function canSync(windows: readonly SyncWindow[], request: { readonly now: Date; readonly manual: boolean }): boolean {
  const manualAllowed = (blocking: readonly SyncWindow[]) => request.manual && blocking.every(({ manualSync }) => manualSync === true);
  const active = windows.filter((window) => isActive(window, request.now));
  const denies = active.filter(({ kind }) => kind === 'deny');
  if (denies.length > 0) return manualAllowed(denies);
  if (active.length > 0) return true;
  const closed = windows.filter(({ kind }) => kind === 'allow');
  return closed.length === 0 || manualAllowed(closed);
}
