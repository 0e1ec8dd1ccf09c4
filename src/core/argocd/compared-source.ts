import { isJsonObject } from '../json.js';
import type { Application } from './application.js';

type Destination = Application['spec']['destination'];

/**
 * False where the sources or the destination of the spec were edited after the last comparison, so that the status is about
 * older ones. Empty fields do not count: Argo CD drops some of them on the way. Not judged where the
 * status does not say what it compared, nor with a source hydrator, whose sources are not in the spec.
 */
export function isSpecCompared({ spec, status }: Application): boolean {
  const compared = status?.sync?.comparedTo;
  if (!isSameDestination(spec.destination, compared?.destination)) return false;
  const says = compared?.source !== undefined || compared?.sources !== undefined;
  if (compared === undefined || !says || spec.sourceHydrator !== undefined) return true;
  const several = (spec.sources ?? []).length > 0;
  return several ? isSame(spec.sources, compared.sources) : isSame(spec.source, compared.source);
}

/** A field that only one side has was derived by Argo CD. */
function isSameDestination(wanted: Destination, compared: Destination | undefined): boolean {
  return (['server', 'name', 'namespace'] as const).every((field) => isEmpty(wanted[field]) || isEmpty(compared?.[field]) || wanted[field] === compared?.[field]);
}

/** Equal but for what Go leaves out of JSON. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (Array.isArray(a) && Array.isArray(b)) {
    const other: readonly unknown[] = b;
    return a.length === other.length && a.every((item, index) => isSame(item, other[index]));
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
  }
  return a === b;
}

/** What Go leaves out of JSON: zero values, and collections of nothing else. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '' || value === false || value === 0;
}
