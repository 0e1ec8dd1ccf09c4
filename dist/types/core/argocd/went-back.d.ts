import type { Application, HistoryEntry } from './application.js';
import { type Wanted } from './tracked-revision.js';
/** Says so where ours was deployed by this run, and after it a revision from before: somebody went back. */
export declare function wentBack({ baseline, ...wanted }: Wanted & {
    readonly baseline?: HistoryEntry | undefined;
}, application: Application): string | undefined;
/** Says so where a revision was deployed at any time, and what was deployed last is from before it: somebody went back, and it has not come again since. */
export declare function leftBehind(wanted: Wanted, application: Application): string | undefined;
