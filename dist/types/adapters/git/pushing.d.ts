import { type GitCall, type GitSession } from './session.js';
/** A commit's two people and dates, for the environment of git. */
export declare function identity({ options }: GitSession, author?: {
    readonly name: string;
    readonly email: string;
}): Readonly<Record<string, string>>;
/** Brings an object to a branch of the remote by fast-forward, or to a tag that is not there. True when the remote took it, false when someone else was faster. */
export declare function push(git: GitSession, { source, target, isDryRun }: {
    readonly source: string;
    readonly target: `refs/${string}/${string}`;
    readonly isDryRun?: boolean;
}, call: GitCall): Promise<boolean>;
