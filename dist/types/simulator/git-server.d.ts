import { type Listening } from './server.js';
export interface ServeGitOptions {
    /** Directory that holds the bare repositories: `<root>/shop.git` becomes `<url>/shop.git`. */
    readonly root: string;
    /** Where given, every request needs one of them as the password of HTTP Basic authentication, with any user name. */
    readonly tokens?: readonly string[];
    /** Any free port by default. */
    readonly port?: number;
}
/** A request to the git server. */
export interface GitRequest {
    readonly method: string;
    /** With the query. */
    readonly path: string;
    /** Status of the answer. */
    readonly status: number;
}
/** A git server that listens. */
export interface GitServer extends Listening {
    /** Requests answered so far, oldest first. */
    readonly requests: readonly GitRequest[];
}
/**
 * A real git server over HTTP on loopback, git's own `http-backend`: clone, fetch and push work as anywhere.
 * Configuration and hooks of the machine's user do not apply. Rejects where git has no `http-backend`.
 */
export declare function serveGit(options: ServeGitOptions): Promise<GitServer>;
