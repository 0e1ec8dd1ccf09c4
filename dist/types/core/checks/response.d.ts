import { type JsonObject } from '../json.js';
/** An answer to a check as it came. */
export interface CheckAnswer {
    readonly status: number;
    readonly body: string;
}
/** What success criteria see as `response`, or why there is nothing to judge. */
export type CheckResponse = {
    readonly ok: true;
    readonly response: JsonObject;
} | {
    readonly ok: false;
    readonly message: string;
};
/** Fields of `response`, for the check of names. */
export declare const responseFields: readonly ['status', 'text', 'json', 'value', 'results'];
/** `status`, `text`, and `json` where the body is JSON. */
export declare function readHttpAnswer({ status, body }: CheckAnswer): CheckResponse;
/**
 * The answer to an instant query: `results` with `metric` and `value` of each sample, and `value` where there is exactly one.
 * NaN and infinities, which JSON does not have, are null. Source: https://prometheus.io/docs/prometheus/latest/querying/api/
 */
export declare function readPrometheusAnswer(answer: CheckAnswer, redact: (text: string) => string): CheckResponse;
/** `HTTP 200` or `HTTP 2xx`, as OSOP's own examples have it; undefined for any other text. */
export declare function readStatusCriterion(text: string): ((status: number) => boolean) | undefined;
