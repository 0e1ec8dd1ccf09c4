import type { RevisionRelation } from './assess.js';
/** True for what a chart or an OCI artifact has for a revision: a semantic version (a leading v is let pass) or a digest. */
export declare function isVersion(text: string): boolean;
/**
 * How the version that Argo CD resolved stands to ours. Versions have no ancestry: a newer one took the place
 * of ours (`diverged`), an older one means that ours has not been seen yet (`ancestor`). Of digests that differ
 * nothing can be told.
 */
export declare function relationOfVersions(ours: string, seen: string): RevisionRelation;
