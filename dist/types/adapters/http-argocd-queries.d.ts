import type { Clock } from '../core/clock.js';
import type { ApplicationRef, ArgocdPort } from '../engine/ports.js';
import type { HttpRequest, HttpResponse } from './http-types.js';
/** What these requests need of the client. */
export interface QueryConnection {
    /** Origin and root path of the server. */
    readonly base: string;
    readonly clock: Clock;
    readonly random?: (() => number) | undefined;
    /** Sends with the credential; logs in again after a 401 where that is possible. */
    readonly send: (request: HttpRequest) => Promise<HttpResponse>;
    /** Address of an Application with its namespace. Refuses names that none can have. */
    readonly urlOf: (ref: ApplicationRef, tail?: string) => URL;
    readonly projectOf: (ref: ApplicationRef) => string | undefined;
}
type Queries = Pick<ArgocdPort, 'list' | 'applicationSet' | 'syncWindows' | 'confirmPruning' | 'liveObject' | 'runAction'>;
/** The requests of the client beside those that follow and change one Application. */
export declare function createArgocdQueries(connection: QueryConnection): Queries;
export {};
