import { isJsonObject, type Json } from '../json.js';

/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
export function valueAt(value: Json, pointer: string): Json | undefined {
  return segmentsOf(pointer).reduce<Json | undefined>((at, segment) => childOf(at, segment), value);
}

/** One step of a pointer. */
export function childOf(value: Json | undefined, segment: string): Json | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(segment) ? (value as readonly Json[])[Number(segment)] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** The steps of a pointer, without their escapes. */
export function segmentsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of steps. */
export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${escapeSegment(segment)}`).join('');
}

/** One step as it stands in a pointer. */
export function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
