import { AdapterError } from '../../core/adapter-error.js';
import type { Clock } from '../../core/clock.js';
import { type Remote } from '../../core/git/remote-url.js';
import type { Redactor } from '../../core/report/redact.js';
import { type ChildResult } from '../child-process.js';
import { type ConfigEntries } from './environment.js';
/** What the git adapter is made of. */
export interface GitOptions {
    /** Folder of the checkout, or one below it. */
    readonly workspace: string;
    readonly clock: Clock;
    /** Takes the run's secrets out of what git, the remote and its hooks say, whole, before any of it is cut. */
    readonly redact: Redactor;
    /** Variables of the machine; PATH, HOME, proxies and ssh are used of it. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** The repository to fetch from and push to; the checkout's `origin` and its credentials where absent. */
    readonly remote?: {
        readonly url: string;
        readonly token?: string | undefined;
    } | undefined;
    readonly author?: {
        readonly name: string;
        readonly email: string;
    } | undefined;
    readonly allowHttp?: boolean | undefined;
    /** Where throw-away clones live; the machine's where absent. */
    readonly temporaryFolder?: string | undefined;
    /** Ends running commands. */
    readonly signal?: AbortSignal | undefined;
    /** In [0, 1), for pauses between pushes; Math.random where absent. */
    readonly random?: (() => number) | undefined;
}
/** How one command is run. `accept` lists the exit codes that are answers rather than failures. */
export interface GitCall {
    readonly cwd?: string;
    readonly accept?: readonly number[];
    /** The remote's settings and credentials, for commands that may talk to it. */
    readonly connection?: GitConnection;
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: string;
}
/** The remote, checked, and the configuration that reaches it. `secrets` never appear in a message. */
export interface GitConnection {
    readonly url: string;
    readonly allowHttp: boolean;
    readonly config: ConfigEntries;
    readonly secrets: readonly string[];
}
/** Runs git; throws AdapterError with what git and the remote said. */
export interface GitSession {
    readonly options: GitOptions;
    /** Commits that are here: git need not be asked again. */
    readonly present: Set<string>;
    readonly run: (args: readonly string[], call?: GitCall) => Promise<ChildResult>;
    /** Throws `not-found` when there is no remote and `refused` when its URL may not be used. */
    connect(): Promise<GitConnection>;
}
export declare function createSession(options: GitOptions): GitSession;
/** The failure of a command, in the remote's and git's own words; without `secrets`, those of the connection, and without the run's. */
export declare function gitError(args: readonly string[], result: ChildResult, { secrets, redact }: {
    readonly secrets: readonly string[];
    readonly redact: Redactor;
}): AdapterError;
/** Checks the URL of a remote; throws `refused` without quoting it. */
export declare function requireRemote(url: string, allowHttp: boolean): Remote & {
    readonly kind: 'usable';
};
/** A value of the checkout's configuration; undefined when it is not set. */
export declare function readConfig(run: GitSession['run'], query: readonly string[]): Promise<string | undefined>;
