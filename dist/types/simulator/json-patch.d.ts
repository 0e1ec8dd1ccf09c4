import { type Json } from '../core/json.js';
/** `document` after a JSON patch (RFC 6902; `move` and `copy` are not simulated). Throws GrpcError for one that does not apply. */
export declare function patchJson(document: Json, text: string): Json;
