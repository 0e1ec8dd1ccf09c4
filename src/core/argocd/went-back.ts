import { shortRevision } from '../git/refs.js';
import type { Application, HistoryEntry } from './application.js';
import { flat } from './resource-health.js';
import { trackedRevision, type Wanted } from './tracked-revision.js';

/** Says so where ours was deployed by this run, and after it a revision from before: somebody went back. */
export function wentBack({ baseline, ...wanted }: Wanted & { readonly baseline?: HistoryEntry | undefined }, application: Application): string | undefined {
  if (baseline === undefined) return undefined;
  const history = application.status?.history ?? [];
  return leftAfter(history.findLastIndex((entry) => entry.id === baseline.id && entry.deployedAt === baseline.deployedAt), wanted, application);
}

/** Says so where a revision was deployed at any time, and what was deployed last is from before it: somebody went back, and it has not come again since. */
export function leftBehind(wanted: Wanted, application: Application): string | undefined {
  return leftAfter(-1, wanted, application);
}

function leftAfter(start: number, wanted: Wanted, application: Application): string | undefined {
  const history = application.status?.history ?? [];
  const last = history.at(-1);
  if (wanted.revision === undefined || last === undefined) return undefined;
  const named = history.map((entry) => trackedRevision(entry, application, wanted));
  const ours = named.lastIndexOf(wanted.revision.toLowerCase());
  const deployed = named.at(-1);
  if (deployed === undefined || ours <= start || ours === history.length - 1 || !named.slice(0, ours).includes(deployed)) return undefined;
  const by = last.initiatedBy?.username;
  return `${shortRevision(wanted.revision)} was deployed and then rolled back to ${shortRevision(deployed)}${by === undefined ? '' : ` by ${flat(by)}`} (history id ${last.id})`;
}
