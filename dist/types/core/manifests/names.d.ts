import type { Finding } from './finding.js';
/**
 * Whether an object may have its name, by the kind's rule
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/).
 */
export declare function checkObjectName(kind: string, name: string): Finding | undefined;
