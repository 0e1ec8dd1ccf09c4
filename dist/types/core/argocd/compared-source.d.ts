import type { Application } from './application.js';
/**
 * False where the sources or the destination of the spec were edited after the last comparison, so that the status is about
 * older ones. Empty fields do not count: Argo CD drops some of them on the way. Not judged where the
 * status does not say what it compared, nor with a source hydrator, whose sources are not in the spec.
 */
export declare function isSpecCompared({ spec, status }: Application): boolean;
/** Equal but for what Go leaves out of JSON. */
export declare function isSame(a: unknown, b: unknown): boolean;
