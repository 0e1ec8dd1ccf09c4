import { isJsonObject, parseJson, type Json, type JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';

/** An answer to a check as it came. */
export interface CheckAnswer {
  readonly status: number;
  readonly body: string;
}

/** What success criteria see as `response`, or why there is nothing to judge. */
export type CheckResponse = { readonly ok: true; readonly response: JsonObject } | { readonly ok: false; readonly message: string };

/** Fields of `response`, for the check of names. */
export const responseFields = ['status', 'text', 'json', 'value', 'results'] as const;

/** `status`, `text`, and `json` where the body is JSON. */
export function readHttpAnswer({ status, body }: CheckAnswer): CheckResponse {
  const json = parseJson(body);
  return { ok: true, response: { status, text: body, ...(json === undefined ? {} : { json }) } };
}

/**
 * The answer to an instant query: `results` with `metric` and `value` of each sample, and `value` where there is exactly one.
 * NaN and infinities, which JSON does not have, are null. Source: https://prometheus.io/docs/prometheus/latest/querying/api/
 */
export function readPrometheusAnswer(answer: CheckAnswer, redact: (text: string) => string): CheckResponse {
  const json = parseJson(answer.body);
  const body = isJsonObject(json) ? json : {};
  const data = isJsonObject(body['data']) ? body['data'] : {};
  if (answer.status !== 200 || body['status'] !== 'success') {
    const error = typeof body['error'] === 'string' ? body['error'] : answer.body;
    return { ok: false, message: `Prometheus answered ${answer.status}: ${oneLine(redact(error), 200) || 'nothing'}` };
  }
  const results = samplesOf(data);
  if (results === undefined) return { ok: false, message: `the query gives a ${oneLine(typeof data['resultType'] === 'string' ? data['resultType'] : 'result', 40)}, not a scalar or an instant vector` };
  const [only] = results;
  return { ok: true, response: { status: answer.status, results, ...(results.length === 1 && only !== undefined ? { value: only['value'] ?? null } : {}) } };
}

function samplesOf({ resultType, result }: JsonObject): readonly JsonObject[] | undefined {
  if (resultType === 'scalar') return [{ metric: {}, value: numberOf(result) }];
  if (resultType !== 'vector' || !Array.isArray(result)) return undefined;
  return (result as readonly Json[]).filter((sample) => isJsonObject(sample)).map((sample) => ({ metric: sample['metric'] ?? {}, value: numberOf(sample['value']) }));
}

/** A sample is a pair of a time and a number as text. */
function numberOf(sample: Json | undefined): number | null {
  const text: unknown = Array.isArray(sample) ? sample[1] : undefined;
  const value = typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** `HTTP 200` or `HTTP 2xx`, as OSOP's own examples have it; undefined for any other text. */
export function readStatusCriterion(text: string): ((status: number) => boolean) | undefined {
  const [, wanted] = /^\s*HTTP\s+([1-5](?:\d\d|xx))\s*$/i.exec(text) ?? [];
  if (wanted === undefined) return undefined;
  return wanted.toLowerCase().endsWith('xx') ? (status) => Math.floor(status / 100) === Number(wanted[0]) : (status) => status === Number(wanted);
}
