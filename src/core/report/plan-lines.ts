import { shortRevision } from '../git/refs.js';
import type { RunRecord } from '../run-record.js';
import { rollbackFacts, strategyName, type RollbackFacts } from './rollback-facts.js';
import { forLogLine } from './untrusted-text.js';

/** Of more applications than these, each has one line. */
const mostInDetail = 5;

/** What a dry run of a rollback has found out, for somebody who is to agree to it: what, why, and what of git. */
export function planLines(record: RunRecord): readonly string[] {
  const facts = rollbackFacts(record);
  const notes = record.nodes.flatMap(({ note }) => (note === undefined ? [] : note.split('; ')));
  const lines = facts.length > mostInDetail ? facts.map(lineOf) : notes.map((note) => note.replace(/(^|: )dry run: would /, '$1'));
  const byArgocd = facts.some(({ strategy }) => strategy === 'argocd');
  return [
    'What will be done:',
    ...[...lines, ...record.notices].map((line) => `  ${forLogLine(line)}`),
    ...(byArgocd ? ['  Argo CD goes back at once. Git is left as it is and still names what is live now: revert it there afterwards.'] : []),
  ];
}

function lineOf({ app, to, strategy, why }: RollbackFacts): string {
  return `${app}: to ${to === undefined ? 'a revision that is not known' : shortRevision(to)} by ${strategyName(strategy)}: ${why}`;
}
