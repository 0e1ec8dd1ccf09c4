import type { Clock } from '../core/clock.js';
import type { ServerQuestionsPort } from '../engine/doctor-ports.js';
import type { ApplicationsPort } from '../engine/preview/ports.js';
import type { ArgocdPort } from '../engine/ports.js';
import { type ArgocdAuth } from './http-argocd-auth.js';
import type { HttpTransport } from './http-types.js';
export type { ArgocdAuth } from './http-argocd-auth.js';
/** `serverUrl` is a host, `host:port` or a URL with a root path. `headers` go with every request to it. */
export interface ArgocdClientOptions {
    readonly transport: HttpTransport;
    readonly serverUrl: string;
    readonly auth: ArgocdAuth;
    readonly clock: Clock;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly allowHttp?: boolean | undefined;
    /** Ends a login that gets no answer; requests have signals of their own. */
    readonly signal?: AbortSignal | undefined;
    /** In [0, 1), for the pauses between attempts; Math.random where absent. */
    readonly random?: (() => number) | undefined;
}
/** A client of one server. The credential is sent to that origin only, in the Authorization header only. */
export declare function createArgocdClient(options: ArgocdClientOptions): ArgocdPort & {
    readonly applications: ApplicationsPort;
};
/** Questions about the server and the credential itself. The version is asked for without the credential. */
export declare function createArgocdQuestions(options: ArgocdClientOptions): ServerQuestionsPort;
