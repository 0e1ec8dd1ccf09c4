import type { Application } from '../core/argocd/application.js';
import type { ApplicationRef } from '../engine/ports.js';
import type { HttpStream } from './http-types.js';
/** What the stream needs of the client. */
export interface StreamConnection {
    /** Origin and root path of the server. */
    readonly base: string;
    /** Opens the stream with the credential. */
    readonly open: (url: URL) => Promise<HttpStream>;
    /** Refuses names that no Application can have. */
    readonly checkNames: (ref: ApplicationRef) => void;
    readonly projectOf: (ref: ApplicationRef) => string | undefined;
    /** The highest resource version seen so far; 0 where none was. */
    readonly newestVersion: number;
}
/** See ArgocdPort.watch. Ends quietly when the signal is aborted. */
export declare function watchApplications(connection: StreamConnection, refs: readonly ApplicationRef[], signal: AbortSignal): AsyncIterable<Application>;
