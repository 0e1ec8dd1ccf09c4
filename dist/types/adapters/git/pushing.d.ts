import { type GitCall, type GitSession } from './session.js';
/** A commit's two people and dates, for the environment of git. */
export declare function identity({ options }: GitSession, author?: {
    readonly name: string;
    readonly email: string;
}): Readonly<Record<string, string>>;
/** Brings a commit to a branch of the remote by fast-forward. True when the remote took it, false when someone else was faster. */
export declare function push(git: GitSession, { source, branch }: {
    readonly source: string;
    readonly branch: string;
}, call: GitCall): Promise<boolean>;
