import { AdapterError } from '../adapter-error.js';
import { type Json } from '../json.js';
/** What was asked of GitHub. */
export interface GithubRequest {
    /** Ends the sentence "Asked to …": `read the branch main of shop/config`. */
    readonly action: string;
    /** What the token needs for it, as `permissions:` of a workflow writes it: `contents: write`. */
    readonly permission: string;
    readonly mutates: boolean;
}
/** An answer that is not the one asked for. */
export interface GithubAnswer {
    readonly status: number;
    readonly contentType: string;
    readonly body: string;
    /** The headers say that no request is left, or when to come again. */
    readonly exhausted: boolean;
    /** Milliseconds that the answer asks to wait. */
    readonly waitMs?: number | undefined;
}
/** Explains a refusal or failure of the REST API (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
export declare function explainRestAnswer(request: GithubRequest, answer: GithubAnswer): AdapterError;
/** Explains the `errors` of a GraphQL answer, which come with the status 200 (https://spec.graphql.org/October2021/#sec-Errors). */
export declare function explainGraphqlErrors(request: GithubRequest, errors: readonly Json[], waitMs?: number): AdapterError;
/** Explains an answer that has neither what was asked for nor an error: it may have been carried out. */
export declare function explainMissingData(request: GithubRequest, what: string): AdapterError;
