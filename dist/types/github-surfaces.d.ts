import type { GithubJob } from './core/github/job.js';
import type { GithubSurfacesPort } from './engine/surfaces.js';
import type { Settings } from './settings.js';
import type { Host } from './wiring.js';
export interface ConnectedSurfaces {
    readonly port: GithubSurfacesPort;
    readonly close: () => void;
}
/** How long one request may take with its repetitions, and what ends it before. */
export interface Patience {
    readonly deadlineMs: number;
    readonly signal?: AbortSignal;
}
/** Connects to the GitHub of the job. Throws AdapterError for an address or token that cannot be used. */
export declare function connectSurfaces(settings: Settings, host: Host, { job, deadlineMs, signal }: Patience & {
    readonly job: GithubJob;
}): Promise<ConnectedSurfaces>;
