import { type ApiRequest } from '../core/argocd/api-errors.js';
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
    /** Told of the project that an Application has from now on. */
    readonly isOf?: (ref: ApplicationRef, project: string) => void;
}
type Queries = Pick<ArgocdPort, 'list' | 'managedResources' | 'manifests' | 'applicationSet' | 'generate' | 'syncWindows' | 'confirmPruning' | 'liveObject' | 'runAction'>;
interface Limits {
    readonly attemptMs: number;
    readonly deadlineMs: number;
    readonly attempts: number;
}
/** The requests of the client beside those that follow and change one Application. */
export declare function createArgocdQueries(connection: QueryConnection): Queries;
interface Question<T> {
    readonly method: string;
    readonly url: URL;
    readonly body?: string;
    readonly signal: AbortSignal | undefined;
    readonly about: ApiRequest;
    /** Undefined for an answer that is not the one asked for. */
    readonly parse: (body: string) => T | undefined;
    readonly within?: Limits;
}
/** All of these may be repeated: none of them does more when it is asked twice. */
export declare function ask<T>(connection: Pick<QueryConnection, 'clock' | 'random' | 'send'>, { method, url, body, signal, about, parse, within }: Question<T>): Promise<T>;
export {};
