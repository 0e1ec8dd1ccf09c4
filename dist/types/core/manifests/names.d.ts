import type { Finding } from './finding.js';
/** Labels of RFC 1123 with dots between them, or one label. A loop, because it runs for every name and port of every manifest. */
export declare function isNameOfLabels(text: string, dots: 'with dots' | 'without dots'): boolean;
/**
 * Whether an object may have its name, by the kind's rule
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). The API server puts characters of its own
 * behind a `generateName`, which may end in a dash for that reason.
 */
export declare function checkObjectName(kind: string, name: string, field?: 'name' | 'generateName'): Finding | undefined;
