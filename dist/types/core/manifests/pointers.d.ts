import { type Json } from '../json.js';
/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
export declare function valueAt(value: Json, pointer: string): Json | undefined;
/** One step of a pointer. */
export declare function childOf(value: Json | undefined, segment: string): Json | undefined;
/** The steps of a pointer, without their escapes. */
export declare function segmentsOf(pointer: string): readonly string[];
/** The pointer of steps. */
export declare function pointerOf(segments: readonly string[]): string;
/** One step as it stands in a pointer. */
export declare function escapeSegment(segment: string): string;
