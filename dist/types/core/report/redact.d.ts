import { type Json, type JsonObject } from '../json.js';
/** Takes the secrets out of a text. */
export type Redactor = (text: string) => string;
/** Secrets shorter than this are left alone: `***` for each `on` or `1` would hide the text, not the secret. */
export declare const shortestSecret = 4;
/**
 * Replaces every secret by `***`: as it is, in base64 (both alphabets, also within the base64 of
 * something longer, such as `user:secret`), URL-encoded, JSON-escaped, HTML-escaped, in hexadecimal, each of its lines of at
 * least 8 characters, and each of its words of at least 12 that are not letters alone. Never less than that: were the beginning
 * of a secret replaced, whoever writes a text could ask for it character by character. So redact before a text is cut, or
 * cut it by `oneLine` or `beginning`, which leave no half of a word. Secrets shorter than 4 characters are ignored. Takes time
 * in proportion to the text. Redact before escaping for a medium: Markdown has more ways to escape than are known here.
 */
export declare function createRedactor(secrets: readonly string[]): Redactor;
/** The same value with every text in it redacted: keys, strings, and numbers that are or hold a secret. */
export declare function redactJson(value: Json, redact: Redactor): Json;
/** `redactJson` for an object. */
export declare function redactJsonObject(value: JsonObject, redact: Redactor): JsonObject;
