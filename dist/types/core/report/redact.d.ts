import { type Json, type JsonObject } from '../json.js';
/** Takes the secrets out of a text. */
export type Redactor = (text: string) => string;
/** Secrets shorter than this are left alone: `***` for each `on` or `1` would hide the text, not the secret. */
export declare const shortestSecret = 4;
/**
 * Replaces every secret by `***`: as it is, in base64 (both alphabets, also within the base64 of
 * something longer, such as `user:secret`), URL-encoded, JSON-escaped, and each of its lines of at
 * least 8 characters. Secrets shorter than 4 characters are ignored. Takes time in proportion to the
 * text. Redact before escaping for a medium: `a&b` is not found in `a&amp;b`.
 */
export declare function createRedactor(secrets: readonly string[]): Redactor;
/** The same value with every text in it redacted: keys, strings, and numbers that are or hold a secret. */
export declare function redactJson(value: Json, redact: Redactor): Json;
/** `redactJson` for an object. */
export declare function redactJsonObject(value: JsonObject, redact: Redactor): JsonObject;
