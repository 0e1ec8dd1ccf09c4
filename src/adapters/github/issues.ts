import { AdapterError } from '../../core/adapter-error.js';
import type { OwnIssue } from '../../core/drift/plan-issues.js';
import { explainMissingData } from '../../core/github/failures.js';
import { isJsonObject, type Json } from '../../core/json.js';
import type { IssuePort, IssueRequest } from '../../engine/surfaces.js';
import { isBy, onceMore, viewerOf } from './comments.js';
import type { Place } from './tree.js';

const permission = 'issues: write';
/** Pull requests are issues too, and are counted. */
const listed = { pages: 30, size: 100 } as const;

/** The issues of one repository that the token's owner has written. https://docs.github.com/rest/issues/issues */
export function createIssues(place: Place): IssuePort {
  return {
    ownIssues: async () => await ownIssues(place),
    openIssue: async (request) => await openIssue(place, request),
    changeIssue: async (number, change) => { await changeIssue(place, number, change); },
  };
}

/** Label and author could be asked for: a label can be taken off, and the name of an App is written in two ways. */
async function ownIssues(place: Place): Promise<readonly OwnIssue[]> {
  const { api, base, repository } = place;
  const viewer = await viewerOf(place, permission);
  const about = { action: `list the open issues of ${repository}`, permission };
  const found: OwnIssue[] = [];
  for (let page = 1; page <= listed.pages; page += 1) {
    const answer = await api.get({ ...about, path: [...base, 'issues'], query: { state: 'open', per_page: String(listed.size), page: String(page) } });
    if (!Array.isArray(answer)) throw explainMissingData({ ...about, mutates: false }, 'a list');
    for (const one of answer as readonly Json[]) {
      const issue = isBy(one, viewer) ? parseIssue(one) : undefined;
      if (issue !== undefined) found.push(issue);
    }
    if (answer.length < listed.size) return found;
  }
  throw new AdapterError('too-large', `${repository} has more than ${listed.pages * listed.size} open issues and pull requests: which of them are ours cannot be told.`, { hint: 'close some, or let the look run in a repository of its own' });
}

/** Sent once: an answer that is lost is looked up. */
async function openIssue(place: Place, { title, body, labels, mark }: IssueRequest): Promise<{ readonly url: string }> {
  const { api, base, repository } = place;
  const about = { action: `open an issue in ${repository}`, permission };
  const make = async (): Promise<OwnIssue> => {
    const made = parseIssue(await api.send('POST', { ...about, path: [...base, 'issues'] }, { title, body, labels }));
    if (made === undefined) throw explainMissingData({ ...about, mutates: true }, 'the number of the issue');
    return made;
  };
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.ambiguous || error.code === 'cancelled') throw error;
    return (await ownIssues(place)).find((issue) => issue.body.split(/\r?\n/, 1)[0] === mark) ?? await make();
  }
}

/** The whole of it is sent: twice is as good as once. */
async function changeIssue({ api, base, repository }: Place, number: number, { body, close }: { readonly body: string; readonly close: boolean }): Promise<void> {
  const about = { action: `${close ? 'close' : 'change'} issue ${number} of ${repository}`, permission };
  await onceMore(async () => await api.send('PATCH', { ...about, path: [...base, 'issues', String(number)] }, { body, ...(close ? { state: 'closed', state_reason: 'completed' } : {}) }));
}

/** Undefined for a pull request. */
function parseIssue(value: Json): OwnIssue | undefined {
  const { number, html_url: url, body, pull_request: pull } = isJsonObject(value) ? value : {};
  return typeof number === 'number' && typeof url === 'string' && (pull === undefined || pull === null) ? { number, url, body: typeof body === 'string' ? body : '' } : undefined;
}
