import { type ApplicationDrift } from './drift.js';
/** An open issue of the token's owner. The body is as GitHub has it. */
export interface OwnIssue {
    readonly number: number;
    readonly url: string;
    readonly body: string;
}
/** What is to be done to the issues, in this order. */
export type IssueAction = {
    readonly kind: 'open';
    readonly id: string;
    readonly mark: string;
    readonly title: string;
    readonly body: string;
} | {
    readonly kind: 'update';
    readonly id: string;
    readonly number: number;
    readonly url: string;
    readonly body: string;
} | {
    readonly kind: 'close';
    readonly id: string;
    readonly number: number;
    readonly url: string;
    readonly body: string;
};
/** What a run does, and what it leaves to the next one. */
export interface IssuePlan {
    readonly actions: readonly IssueAction[];
    /** Ids of applications that have no issue yet, and for which none is opened in this run. */
    readonly leftOut: readonly string[];
}
/** `markOf` gives the line that an application's issue begins with; `limit` is how many are opened at most. */
export interface IssueRules {
    readonly markOf: (id: string) => string;
    readonly limit: number;
    readonly allowPending: boolean;
    readonly runUrl: string | undefined;
}
/**
 * One issue for each application with a finding, and none for one in sync. What could not be asked, or is being operated on, says
 * nothing: its issue stays as it is. Of two for the same application, which two runs at once may make, the older one is kept.
 */
export declare function planIssues(applications: readonly ApplicationDrift[], issues: readonly OwnIssue[], { markOf, limit, allowPending, runUrl }: IssueRules): IssuePlan;
