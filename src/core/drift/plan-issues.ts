import { closedIssueBody, issueBody, issueTitle, keptSince, withoutFoot } from '../report/drift-blocks.js';
import { isFinding, type ApplicationDrift } from './drift.js';

/** An open issue of the token's owner. The body is as GitHub has it. */
export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
}

/** What is to be done to the issues, in this order. */
export type IssueAction =
  | { readonly kind: 'open'; readonly id: string; readonly mark: string; readonly title: string; readonly body: string }
  | { readonly kind: 'update'; readonly id: string; readonly number: number; readonly url: string; readonly body: string }
  | { readonly kind: 'close'; readonly id: string; readonly number: number; readonly url: string; readonly body: string };

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

/** An event is forgotten after an hour: what an earlier look has learnt from it stays in the issue, as long as that is open. */
function withKeptSince(application: ApplicationDrift, { body }: OwnIssue): ApplicationDrift {
  const at = keptSince(body);
  const { since, verdict } = application;
  if (at === undefined || verdict === 'unknown' || since?.source === 'event') return application;
  return { ...application, since: { at, source: 'issue', atLatest: false } };
}

/**
 * One issue for each application with a finding, and none for one in sync. What could not be asked, or is being operated on, says
 * nothing: its issue stays as it is. Of two for the same application, which two runs at once may make, the older one is kept.
 */
export function planIssues(applications: readonly ApplicationDrift[], issues: readonly OwnIssue[], { markOf, limit, allowPending, runUrl }: IssueRules): IssuePlan {
  const opening: IssueAction[] = [];
  const changing: IssueAction[] = [];
  for (const application of applications.filter(({ verdict }) => verdict !== 'unread' && verdict !== 'busy')) {
    const { id } = application;
    const mark = markOf(id);
    const [issue, ...more] = issues.filter(({ body }) => body.split(/\r?\n/, 1)[0] === mark).toSorted((a, b) => a.number - b.number);
    if (isFinding(application, { allowPending })) {
      const body = issueBody(issue === undefined ? application : withKeptSince(application, issue), { mark, runUrl });
      if (issue === undefined) opening.push({ kind: 'open', id, mark, title: issueTitle(application), body });
      else if (withoutFoot(body) !== withoutFoot(issue.body)) changing.push({ kind: 'update', id, number: issue.number, url: issue.url, body });
      for (const { number, url } of more) changing.push({ kind: 'close', id, number, url, body: `${mark}\n\nThe same application has issue #${issue?.number ?? ''}, which is kept.\n` });
    } else {
      for (const one of [issue, ...more]) if (one !== undefined) changing.push({ kind: 'close', id, number: one.number, url: one.url, body: closedIssueBody(one.body, { mark, application, runUrl }) });
    }
  }
  return { actions: [...changing, ...opening.slice(0, limit)], leftOut: opening.slice(limit).map(({ id }) => id) };
}
