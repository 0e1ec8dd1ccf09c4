import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/core/json.js';
import { planLines } from '../../../src/core/report/plan-lines.js';
import { nodeRecord, runRecord } from '../../support/records.js';

function planned(note: string, produced: JsonObject): ReturnType<typeof runRecord> {
  return runRecord({ dryRun: true, result: 'planned', nodes: [nodeRecord({ id: 'rollback', kind: 'rollback', status: 'planned', note, produced })] });
}

test('a plan is told a fact a line, and what becomes of git', () => {
  const outputs = { app: 'web', revision: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', strategy: 'argocd', reason: 'it was healthy' };
  expect(planLines(planned('dry run: would roll web back to 0a1b2c3 by Argo CD: auto-sync is off; it was healthy\n::error::x', outputs))).toEqual([
    'What will be done:',
    '  roll web back to 0a1b2c3 by Argo CD: auto-sync is off',
    '  it was healthy ::error::x',
    '  Argo CD goes back at once. Git is left as it is and still names what is live now: revert it there afterwards.',
  ]);
});

test('a plan by git says nothing of what to do in git', () => {
  expect(planLines(planned('dry run: would roll web back', { app: 'web', strategy: 'git-revert' }))).toEqual(['What will be done:', '  roll web back']);
});

test('a plan of many applications has a line for each, which the note has not', () => {
  const apps = ['a', 'b', 'c', 'd', 'e', 'f'].map((app) => ({ app, strategy: 'git-revert', revision: app === 'f' ? null : '1.2.3', reason: 'it was healthy' }));
  expect(planLines(planned('6 applications rolled back: a, b, c, d, e, f', { apps }))).toEqual([
    'What will be done:',
    ...['a', 'b', 'c', 'd', 'e'].map((app) => `  ${app}: to 1.2.3 by git revert: it was healthy`),
    '  f: to a revision that is not known by git revert: it was healthy',
  ]);
});
