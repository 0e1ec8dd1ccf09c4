import { describe, expect, test } from 'vitest';
import { composeSlackMessage, escapeSlack, type DeploymentMessage } from '../../../src/core/messages/slack.js';

const commit = '3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081';
const previous = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';

const deployed: DeploymentMessage = {
  outcome: 'succeeded', apps: ['web'], commit, repository: 'org/k8s-manifests', branch: 'main', reason: undefined, rollback: undefined, notices: [],
  runUrl: 'https://github.com/org/k8s-manifests/actions/runs/1', appUrl: 'https://argocd.example.com/applications/web',
};

/** The text of every section. */
function sections(message: Partial<DeploymentMessage>): readonly string[] {
  const { blocks } = composeSlackMessage({ ...deployed, ...message }) as { readonly blocks: readonly { readonly text: { readonly text: string; readonly type: string } }[] };
  expect(blocks.every(({ text }) => text.type === 'mrkdwn')).toBe(true);
  return blocks.map(({ text }) => text.text);
}

describe('the headline names the application, the commit and how it ended', () => {
  test.each<readonly [Partial<DeploymentMessage>, string]>([
    [{}, ':white_check_mark: Deployed *web*: `3f2a9c1d5e7b` is live and healthy'],
    [{ outcome: 'failed', reason: 'no' }, ':x: Deployment of *web* failed: `3f2a9c1d5e7b` was not rolled back'],
    [{ outcome: 'rolled-back', rollback: { strategy: 'argocd', revision: previous } }, ':rewind: Deployment of *web* failed: `3f2a9c1d5e7b` was rolled back to `0a1b2c3d4e5f` by Argo CD rollback'],
    [{ outcome: 'rolled-back', rollback: { strategy: 'git-revert', revision: undefined } }, ':rewind: Deployment of *web* failed: `3f2a9c1d5e7b` was rolled back by git revert'],
    [{ outcome: 'rollback-failed', rollback: { strategy: 'git-revert', revision: previous } }, ':rotating_light: Deployment of *web* failed: `3f2a9c1d5e7b`, and the rollback to `0a1b2c3d4e5f` by git revert failed too'],
    [{ apps: ['web', 'api'], commit: undefined }, ':white_check_mark: Deployed *web*, *api*: an unknown commit is live and healthy'],
    [{ apps: [] }, ':white_check_mark: Deployed the application: `3f2a9c1d5e7b` is live and healthy'],
  ])('%o', (message, headline) => {
    expect(composeSlackMessage({ ...deployed, ...message })['text']).toBe(headline);
    expect(sections(message)[0]).toBe(headline);
  });
});

test('below it stand the reason, where it comes from, notices and links', () => {
  expect(sections({ outcome: 'failed', reason: 'Deployment web/web: crash', notices: ['git still names it'] })[1]).toBe([
    '*Why:* Deployment web/web: crash',
    '*From:* org/k8s-manifests main',
    ':warning: git still names it',
    '<https://github.com/org/k8s-manifests/actions/runs/1|Run> · <https://argocd.example.com/applications/web|Argo CD>',
  ].join('\n'));
});

test('what is not known leaves no line behind', () => {
  expect(sections({ repository: undefined, branch: undefined, runUrl: undefined, appUrl: undefined })).toHaveLength(1);
  expect(sections({ repository: undefined, runUrl: undefined, appUrl: undefined })[1]).toBe('*From:* main');
});

describe('T23: text of others neither mentions people nor forges links', () => {
  const hostile = '<!channel> <@U1> <https://evil.example|click> & co';
  const harmless = '&lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|click&gt; &amp; co';

  test.each<readonly [string, Partial<DeploymentMessage>]>([
    ['reason', { reason: hostile }],
    ['application', { apps: [hostile] }],
    ['commit', { commit: '<!here>' }],
    ['repository', { repository: hostile }],
    ['branch', { branch: hostile }],
    ['notice', { notices: [hostile] }],
    ['revision of the rollback', { outcome: 'rolled-back', rollback: { strategy: 'argocd', revision: '<!here>' } }],
  ])('in the %s', (_title, message) => {
    const text = JSON.stringify(composeSlackMessage({ ...deployed, runUrl: undefined, appUrl: undefined, ...message }));
    expect(text).not.toMatch(/[<>]/);
    expect(text).toContain('&lt;');
  });

  test('every control character of Slack is escaped, once', () => {
    expect(escapeSlack(hostile)).toBe(harmless);
    expect(escapeSlack('&lt;')).toBe('&amp;lt;');
  });

  test.each(['javascript:alert(1)', 'https://x|<!channel>', 'https://x/ y', 'ftp://x', '', '<https://x>'])('an address %j makes no link', (url) => {
    expect(sections({ runUrl: url, appUrl: undefined })[1]).toBe('*From:* org/k8s-manifests main');
  });

  test('a line break forges no line of ours', () => {
    expect(sections({ reason: 'crash\n*From:* trusted/repository\r\n:white_check_mark:' })[1]?.split('\n')[0]).toBe('*Why:* crash *From:* trusted/repository :white_check_mark:');
  });
});

describe("no section outgrows Slack's 3,000 characters, which would lose the message", () => {
  const long = '&'.repeat(5_000);
  test.each<readonly [string, Partial<DeploymentMessage>]>([
    ['long texts', { reason: long, repository: long, branch: long, notices: [long, long, long, long, long], runUrl: `https://x/${'a'.repeat(5_000)}` }],
    ['many applications', { apps: Array.from({ length: 200 }, (_, index) => `application-with-a-long-name-${index}`) }],
    ['long names', { apps: Array.from({ length: 200 }, () => long) }],
  ])('%s', (_title, message) => {
    for (const text of sections(message)) {
      expect(text.length).toBeLessThanOrEqual(3_000);
      expect(text).not.toMatch(/&(?!amp;|lt;|gt;)/);
    }
  });

  test('what is left out is counted', () => {
    expect(sections({ apps: Array.from({ length: 12 }, (_, index) => `a${index}`) })[0]).toContain('*a9* and 2 more:');
    expect(sections({ notices: ['a', 'b', 'c', 'd', 'e'] })[1]).toContain(':warning: c\n:warning: and 2 more\n');
    expect(sections({ reason: 'x'.repeat(700) })[1]?.split('\n')[0]).toBe(`*Why:* ${'x'.repeat(599)}…`);
  });
});
