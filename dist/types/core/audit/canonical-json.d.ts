import type { Json } from '../json.js';
/**
 * The one text of a JSON value by RFC 8785 (JSON Canonicalization Scheme): no white space, keys in the order of their UTF-16
 * code units, numbers and strings as ECMAScript writes them. Members that are undefined are left out. Throws for a number
 * that JSON does not have, and for half of a surrogate pair, which no UTF-8 text can hold.
 */
export declare function canonicalJson(value: Json): string;
