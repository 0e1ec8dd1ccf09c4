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
/** A repository that is given by its name and is not the one checked out: on the server of the job, with the token given for it. */
export declare function namedRemote({ configRepository, configToken, githubToken }: Settings, { checkout, env }: {
    readonly checkout: GitPort;
    readonly env: Host['env'];
}): Promise<{
    readonly url: string;
    readonly token: string | undefined;
} | undefined>;
/** URL of the checkout's origin; undefined as well where nothing is checked out. */
export declare function originUrl(checkout: GitPort): Promise<string | undefined>;
