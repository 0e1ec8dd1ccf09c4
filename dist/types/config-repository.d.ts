import type { GitOptions } from './adapters/git/index.js';
import type { ConfigRepositoryPort, GitPort, PullRequestPort } from './engine/ports.js';
import type { Settings } from './settings.js';
import type { Host } from './wiring.js';
/** The ways to write to the config repository that the input commit-mode asks for. */
export interface ConfigRepositoryAccess {
    readonly repository: ConfigRepositoryPort;
    /** Opened when it is asked for first: a node may propose its change whatever the mode is. */
    readonly pullRequests: PullRequestPort;
    readonly close: () => void;
}
/** Opens the config repository: by git, or on GitHub by its API. Throws AdapterError for what cannot be had in this mode. */
export declare function openConfigRepository(settings: Settings, host: Host, git: {
    readonly options: GitOptions;
    readonly checkout: GitPort;
}): Promise<ConfigRepositoryAccess>;
/** URL of the checkout's origin; undefined as well where nothing is checked out. */
export declare function originUrl(checkout: GitPort): Promise<string | undefined>;
