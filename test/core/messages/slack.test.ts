import { describe, expect, test } from 'vitest';
import { composeSlackMessage, type DeploymentMessage } from '../../../src/core/messages/slack.js';
import { escapeSlack } from '../../../src/core/messages/slack-text.js';
import { checkSlackMessage, slackTexts, type SlackBlock } from '../../support/slack-rules.js';

const commit = '3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081';
const previous = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';

const deployed: DeploymentMessage = {
  outcome: 'succeeded', apps: ['web'], commit, repository: 'org/k8s-manifests', branch: 'main', reason: undefined, rollback: undefined, notices: [], causes: [], actor: undefined,
  runUrl: 'https://github.com/org/k8s-manifests/actions/runs/1', appUrl: 'https://argocd.example.com/applications/web', commitUrl: undefined,
};

/** The blocks of the message, after all of it was held against Slack's rules. */
function blocks(message: Partial<DeploymentMessage>): readonly SlackBlock[] {
  return checkSlackMessage(composeSlackMessage({ ...deployed, ...message }));
}

/** Every text of the blocks in the order in which they are read. */
function texts(message: Partial<DeploymentMessage>): readonly string[] {
  return slackTexts(blocks(message));
}

/** What the buttons lead to. */
function links(message: Partial<DeploymentMessage>): readonly string[] {
  return blocks(message).flatMap(({ elements = [] }) => elements.flatMap(({ url, text }) => (url === undefined || typeof text === 'string' ? [] : [`${text?.text ?? ''} ${url}`])));
}

describe('the headline names the application, the commit and how it ended', () => {
  test.each<readonly [Partial<DeploymentMessage>, string]>([
    [{}, ':white_check_mark: Deployed *web*: `3f2a9c1` is live and healthy'],
    [{ outcome: 'failed', reason: 'no' }, ':x: Deployment of *web* failed: `3f2a9c1` was not rolled back'],
    [{ outcome: 'rolled-back', rollback: { strategy: 'argocd', revision: previous } }, ':rewind: Deployment of *web* failed: `3f2a9c1` was rolled back to `0a1b2c3` by Argo CD rollback'],
    [{ outcome: 'rolled-back', rollback: { strategy: 'git-revert', revision: undefined } }, ':rewind: Deployment of *web* failed: `3f2a9c1` was rolled back by git revert'],
    [{ outcome: 'rollback-failed', rollback: { strategy: 'git-revert', revision: previous } }, ':rotating_light: Deployment of *web* failed: `3f2a9c1`, and the rollback to `0a1b2c3` by git revert failed too'],
    [{ apps: ['web', 'api'], commit: undefined }, ':white_check_mark: Deployed *web*, *api*: an unknown commit is live and healthy'],
    [{ apps: [] }, ':white_check_mark: Deployed the application: `3f2a9c1` is live and healthy'],
  ])('%o', (message, headline) => {
    expect(composeSlackMessage({ ...deployed, ...message })['text']).toBe(headline);
    expect(texts(message)[1]).toBe(headline);
  });
});

test('a message is a title, the headline, facts, what is wrong, notices and buttons', () => {
  const message = { outcome: 'failed', reason: 'the health check failed', causes: ['Deployment web/web: crash', 'the health check failed'], notices: ['git still names it'], actor: 'ada', commitUrl: `https://github.com/org/k8s-manifests/commit/${commit}` } as const;
  expect(blocks(message).map(({ type }) => type)).toEqual(['header', 'section', 'section', 'section', 'context', 'actions']);
  expect(texts(message)).toEqual([
    ':x: web: not deployed',
    ':x: Deployment of *web* failed: `3f2a9c1` was not rolled back',
    '*Commit*\n`3f2a9c1`',
    '*From*\norg/k8s-manifests main',
    '*By*\nada',
    '*Why:* the health check failed\n• Deployment web/web: crash',
    ':warning: git still names it',
    'Run', 'Argo CD', 'Commit',
  ]);
  expect(links(message)).toEqual([
    'Run https://github.com/org/k8s-manifests/actions/runs/1',
    'Argo CD https://argocd.example.com/applications/web',
    `Commit https://github.com/org/k8s-manifests/commit/${commit}`,
  ]);
});

test.each([
  ['succeeded', ':white_check_mark: web: deployed'],
  ['rolled-back', ':rewind: web: rolled back'],
  ['rollback-failed', ':rotating_light: web: not rolled back, needs a person'],
  ['failed', ':x: web: not deployed'],
] as const)('the title of %s is %j', (outcome, title) => {
  expect(texts({ outcome })[0]).toBe(title);
});

test('what is not known leaves nothing behind', () => {
  expect(blocks({ repository: undefined, branch: undefined, commit: undefined, runUrl: undefined, appUrl: undefined }).map(({ type }) => type)).toEqual(['header', 'section']);
  expect(texts({ repository: undefined })).toContain('*From*\nmain');
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
    ['cause', { causes: [hostile] }],
    ['name of whoever started it', { actor: hostile }],
    ['revision of the rollback', { outcome: 'rolled-back', rollback: { strategy: 'argocd', revision: '<!here>' } }],
  ])('in the %s', (_title, message) => {
    const text = JSON.stringify(blocks({ runUrl: undefined, appUrl: undefined, ...message }));
    expect(text).not.toMatch(/[<>]/);
    expect(text).toContain('&lt;');
  });

  test('every control character of Slack is escaped, once', () => {
    expect(escapeSlack(hostile)).toBe(harmless);
    expect(escapeSlack('&lt;')).toBe('&amp;lt;');
  });

  test.each(['javascript:alert(1)', 'https://x|<!channel>', 'https://x/ y', 'ftp://x', '', '<https://x>', 'https://', `https://x/${'a'.repeat(3_000)}`])('an address %j makes no button', (url) => {
    expect(links({ runUrl: url, appUrl: url, commitUrl: url })).toEqual([]);
  });

  test('a line break forges no line of ours', () => {
    expect(texts({ reason: 'crash\n*From:* trusted/repository\r\n:white_check_mark:' })).toContain('*Why:* crash *From:* trusted/repository :white_check_mark:');
  });

  test('nothing is unfurled, and Slack looks for no names and addresses in it', () => {
    const message = composeSlackMessage({ ...deployed, reason: 'see https://evil.example @channel' });
    expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false });
    expect(JSON.stringify(message).match(/"type":"mrkdwn"/g)?.length).toBe(JSON.stringify(message).match(/"verbatim":true/g)?.length);
  });
});

describe("nothing outgrows Slack's limits, which would lose the message", () => {
  const long = '&'.repeat(5_000);
  test.each<readonly [string, Partial<DeploymentMessage>]>([
    ['long texts', { reason: long, repository: long, branch: long, notices: [long, long, long, long, long], causes: Array.from({ length: 60 }, (_, index) => `${index}${long}`), actor: long, commit: long, runUrl: `https://x/${'a'.repeat(5_000)}` }],
    ['many applications', { apps: Array.from({ length: 200 }, (_, index) => `application-with-a-long-name-${index}`) }],
    ['long names', { apps: Array.from({ length: 200 }, () => long) }],
  ])('%s', (_title, message) => {
    for (const text of texts({ ...message, outcome: 'failed' })) {
      expect(text).not.toMatch(/&(?!amp;|lt;|gt;)/);
    }
  });

  test('what is left out is counted', () => {
    expect(texts({ apps: Array.from({ length: 12 }, (_, index) => `a${index}`) })).toEqual(expect.arrayContaining([':white_check_mark: a0 and 11 more: deployed', expect.stringContaining('*a9* and 2 more:')]));
    expect(texts({ notices: ['a', 'b', 'c', 'd', 'e'] })).toContain(':warning: and 2 more');
    expect(texts({ causes: Array.from({ length: 10 }, (_, index) => `c${index}`) })).toContainEqual(expect.stringMatching(/• c7\n• and 2 more$/));
    expect(texts({ reason: 'x '.repeat(350) })).toContain(`*Why:* ${'x '.repeat(300).trimEnd()}…`);
  });
});
