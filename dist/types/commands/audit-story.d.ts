import { type Problem } from '../core/problem.js';
import { type StoryReport } from '../core/report/story-view.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
/** The story of one application, or what is wrong with the inputs. Problems beside a report are warnings. */
export type ToldStory = {
    readonly kind: 'told';
    readonly report: StoryReport; /** The same as a page. */
    readonly page: () => Promise<string>; /** Where the page was written; undefined where that was not asked for. */
    readonly path: string | undefined;
    readonly problems: readonly Problem[];
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** `audit <app>`: asks git, Argo CD and the records, whichever there are. It only looks. */
export declare function auditStory(settings: Settings, host: Host): Promise<ToldStory>;
