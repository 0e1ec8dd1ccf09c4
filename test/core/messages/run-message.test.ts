import { describe, expect, test } from 'vitest';
import { commitPage, endedMessage, resultMessage, startedMessage, type RunBeginning } from '../../../src/core/messages/run-message.js';
import type { ResultWord, RunRecord } from '../../../src/core/run-record.js';
import { runBeginning } from '../../support/messages.js';
import { appReport, runRecord } from '../../support/records.js';
import { checkSlackMessage, slackTexts } from '../../support/slack-rules.js';

const run = runBeginning();
const { commitSha: commit = '' } = runRecord();

function result(given: Partial<RunRecord> = {}, beginning: Partial<RunBeginning> = {}): readonly string[] {
  return slackTexts(checkSlackMessage(resultMessage(runBeginning(beginning), runRecord({ apps: [appReport()], ...given }))));
}

test('the first message says what has begun, for what, and by whom', () => {
  expect(slackTexts(checkSlackMessage(startedMessage(run)))).toEqual([
    ':hourglass_flowing_sand: production-app: started',
    ':hourglass_flowing_sand: *ArgoCD GitOps Sync and Rollback Workflow* has begun for *production-app*',
    '*Commit*\n`3f2a9c1`', '*From*\norg/k8s-manifests main', '*By*\nada',
    'Run',
  ]);
});

test('the answer says how it ended, why, and what to look at', () => {
  const record = { result: 'rolled-back', exitCode: 1, headline: 'The deployment failed, and production-app was rolled back', reason: 'degraded', rollbackStrategy: 'git-revert', revertSha: '9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a291807', notices: ['git still names it'], apps: [appReport({ causes: ['Deployment web/web: crash'] })] } as const;
  expect(result(record)).toEqual([
    ':rewind: production-app: rolled back',
    ':rewind: The deployment failed, and production-app was rolled back',
    '*Applications*\nproduction-app', '*Commit*\n`3f2a9c1`', '*From*\norg/k8s-manifests main', '*By*\nada', '*Rolled back by*\ngit revert `9e8d7c6`', '*Took*\n1m 15s',
    '*Why:* degraded\n• Deployment web/web: crash',
    ':warning: git still names it',
    'Run', 'Argo CD', 'Commit',
  ]);
  expect(slackTexts(checkSlackMessage(endedMessage(run, runRecord(record)))).join('\n')).not.toMatch(/Why|crash|still names/);
});

test.each<readonly [ResultWord, RunRecord['exitCode'], string]>([
  ['succeeded', 0, ':white_check_mark: production-app: succeeded'],
  ['nothing-to-do', 0, ':white_check_mark: production-app: nothing to do'],
  ['failed', 2, ':x: production-app: failed'],
  ['failed', 3, ':rotating_light: production-app: failed, needs a person'],
  ['refused', 5, ':no_entry: production-app: refused'],
  ['superseded', 0, ':fast_forward: production-app: superseded by a newer commit'],
  ['cancelled', 4, ':no_entry_sign: production-app: cancelled'],
])('the title of %s with exit code %i is %j', (word, exitCode, title) => {
  expect(result({ result: word, exitCode })[0]).toBe(title);
});

describe('T23: text of others neither mentions people nor forges links', () => {
  const hostile = '<!channel> <@U1> <https://evil.example|click> & co';
  test.each<readonly [string, Partial<RunRecord>, Partial<RunBeginning>]>([
    ['headline', { headline: hostile }, {}],
    ['reason', { reason: hostile }, {}],
    ['notice', { notices: [hostile] }, {}],
    ['application', { apps: [appReport({ name: hostile, causes: [hostile] })] }, {}],
    ['commit', { commitSha: '<!here>' }, {}],
    ['workflow and names as they were asked for', {}, { workflow: { id: hostile, name: hostile, file: hostile }, apps: hostile }],
    ['repository, branch and actor', {}, { repository: hostile, branch: hostile, actor: hostile }],
  ])('in the %s', (_title, given, beginning) => {
    const begun = runBeginning({ runUrl: undefined, ...beginning });
    const record = runRecord(given);
    for (const message of [startedMessage(begun), endedMessage(begun, record), resultMessage(begun, record)]) {
      checkSlackMessage(message);
      expect(JSON.stringify(message)).not.toMatch(/[<>]/);
    }
  });
});

test("nothing outgrows Slack's limits", () => {
  const long = '&'.repeat(5_000);
  const begun = runBeginning({ workflow: { id: long, name: long, file: long }, apps: long, repository: long, branch: long, actor: long, commit: long });
  const record = runRecord({ headline: long, reason: long, notices: Array.from({ length: 50 }, () => long), apps: Array.from({ length: 300 }, (_, index) => appReport({ name: `${index}${long}`, causes: [`${index}${long}`] })), commitSha: long, rollbackStrategy: 'git-revert', revertSha: long });
  for (const message of [startedMessage(begun), endedMessage(begun, record), resultMessage(begun, record)]) {
    expect(slackTexts(checkSlackMessage(message)).join(' ')).not.toMatch(/&(?!amp;|lt;|gt;)/);
  }
});

describe('the page of a commit', () => {
  test.each([
    ['https://github.com/org/k8s-manifests/actions/runs/1', 'org/k8s-manifests', `https://github.com/org/k8s-manifests/commit/${commit}`],
    ['https://gitlab.example.com/a/b/c/-/pipelines/7#deploy', 'a/b/c', `https://gitlab.example.com/a/b/c/-/commit/${commit}`],
    ['https://gitlab.example.com/a/b/c/-/jobs/7', 'a/b/c', `https://gitlab.example.com/a/b/c/-/commit/${commit}`],
    ['https://github.com/org/application/actions/runs/1', 'org/k8s-manifests', undefined],
    ['https://jenkins.example.com/job/x/1/', 'org/k8s-manifests', undefined],
    [undefined, 'org/k8s-manifests', undefined],
  ])('of a run at %s is known where it belongs to %s', (runUrl, repository, page) => {
    expect(commitPage({ runUrl, repository }, commit)).toBe(page);
    expect(commitPage({ runUrl, repository }, 'main')).toBeUndefined();
  });
});
