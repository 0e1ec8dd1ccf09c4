import type { Application } from '../argocd/application.js';
import { type ObjectEvent } from '../argocd/diagnosis.js';
import type { HistoryRow } from '../rollback/history.js';
import type { StoryFact } from './story-facts.js';
/** What Argo CD tells of an application: its history, the newest first, and its events. */
export interface ArgocdAccount {
    readonly application: Application;
    readonly rows: readonly HistoryRow[];
    readonly events: readonly ObjectEvent[];
}
/** What went live and when, how it was, and what Argo CD healed. */
export declare function argocdFacts({ application, rows, events }: ArgocdAccount): readonly StoryFact[];
