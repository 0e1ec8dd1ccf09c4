import type { Clock } from '../../core/clock.js';
import { type GithubRequest } from '../../core/github/failures.js';
import { type Json, type JsonObject } from '../../core/json.js';
import { type Redactor } from '../../core/report/redact.js';
import type { HttpTransport } from '../http-types.js';
/** `apiUrl` and `graphqlUrl` are what a job has as GITHUB_API_URL and GITHUB_GRAPHQL_URL; both have one origin. */
export interface GithubApiOptions {
    readonly transport: HttpTransport;
    readonly clock: Clock;
    readonly apiUrl: string;
    readonly graphqlUrl: string;
    readonly token: string;
    readonly allowHttp?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Takes the run's secrets out of what GitHub says of a failure, whole, before any of it is cut: of errors that come with status 200 too. */
    readonly redact: Redactor;
    /** In [0, 1), for the pauses between attempts; Math.random where absent. */
    readonly random?: (() => number) | undefined;
    /** For one call with its repetitions. Default 3 minutes. */
    readonly deadlineMs?: number | undefined;
}
type About = Omit<GithubRequest, 'mutates'>;
/** A REST call: `path` are segments, encoded here. */
export interface RestCall extends About {
    readonly path: readonly string[];
    readonly query?: Readonly<Record<string, string>>;
    /** Default 32 MiB. */
    readonly maxBodyBytes?: number;
}
/** A GraphQL call. */
export interface GraphqlCall extends About {
    readonly text: string;
    readonly variables: JsonObject;
}
/**
 * One GitHub server. Reads are repeated while that may help. What changes something is repeated only after an answer
 * that says it was not carried out (rate limits, no connection); without an answer it is an `ambiguous` AdapterError.
 */
export interface GithubApi {
    get(call: RestCall): Promise<Json>;
    send(method: 'POST' | 'PATCH', call: RestCall, body: JsonObject): Promise<Json>;
    /** The `data` of the answer. */
    query(call: GraphqlCall): Promise<JsonObject>;
    /** The `data` of the answer. */
    mutate(call: GraphqlCall): Promise<JsonObject>;
}
/** A client of one server. The token is sent to its origin only, in the Authorization header only. */
export declare function createGithubApi(options: GithubApiOptions): GithubApi;
export {};
