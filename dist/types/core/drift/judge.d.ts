import type { Application } from '../argocd/application.js';
/** What an Application's own status says. `differs` is to be looked into; `since` is when a condition began. */
export type Standing = {
    readonly kind: 'clean';
} | {
    readonly kind: 'differs';
} | {
    readonly kind: 'busy';
    readonly why: string;
} | {
    readonly kind: 'unknown';
    readonly why: string;
    readonly since?: string;
};
/** What is known of the look itself: what time it is, and whether a comparison that was asked for has come (`asked` where not). */
export interface Look {
    readonly now: Date;
    readonly comparison: 'recent' | 'asked';
}
/** Tells what the status of an Application stands for. That it could not be compared is never clean. */
export declare function standingOf(application: Application, { now, comparison }: Look): Standing;
/** Whether Argo CD has to be asked to compare again before its status is worth something. */
export declare function needsComparison(application: Application, now: Date): boolean;
/** How what was compared stands to what was synced last. `edited`: the sources themselves are other ones now. */
export type Ahead = 'same' | 'ahead' | 'edited' | 'never-synced' | 'not-known';
/** Compares the revisions and sources of the newest entry of the history with those of the last comparison. */
export declare function aheadOf(application: Application): {
    readonly ahead: Ahead;
    readonly compared: readonly string[];
    readonly deployed: readonly string[];
};
