import { type JsonObject } from '../json.js';
/** An object without what is no part of what was asked for: state, bookkeeping, nulls, and empty fields that mean nothing. */
export declare function cleanObject({ status: _status, metadata, ...rest }: JsonObject): JsonObject;
