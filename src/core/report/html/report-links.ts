import { shortRevision } from '../../git/refs.js';
import { cut } from '../untrusted-text.js';
import { html, link, type Html, type Links } from './html.js';

/** What a report links to. */
export interface ReportLinks extends Links {
  /** Address of the config repository on GitHub; undefined where its commits have no page. */
  readonly repositoryUrl: string | undefined;
}

/** A commit in short, with a link to its page where it has one; a dash for none. */
export function commitLink(sha: string | undefined, links: ReportLinks): Html {
  if (sha === undefined) return html`<span class="none">–</span>`;
  const url = links.repositoryUrl === undefined || !/^[0-9a-f]{40,64}$/.test(sha) ? undefined : `${links.repositoryUrl}/commit/${sha}`;
  return link(html`<code>${cut(shortRevision(sha), 24)}</code>`, url, links);
}
