import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBranchFacts } from '../../../src/adapters/github/branch-facts.js';
import { hostRules } from '../../../src/core/doctor/host.js';
import { askHost } from '../../../src/engine/ask-host.js';
import { openGithubSession, type GithubSession } from '../../support/github-session.js';
import type { FakeProtection } from '../../support/fake-github-branches.js';

let session: GithubSession;
beforeEach(async () => { session = await openGithubSession(); });
afterEach(async () => { await session.close(); });

const server = { url: 'https://argocd.example.com' };
const webhook = 'https://argocd.example.com/api/webhook';
const pullRequest = { type: 'pull_request', parameters: { required_approving_review_count: 1 } };

async function findings(protection: Partial<FakeProtection>, branch: string | undefined = 'main'): Promise<readonly string[]> {
  Object.assign(session.github.protection, protection);
  const host = await askHost(createBranchFacts({ api: session.api, repository: 'shop/config' }), branch);
  // Of the other facts no rule about the host takes more than the server's address.
  const facts = { host, server } as unknown as Parameters<(typeof hostRules)[number]['check']>[0];
  return hostRules.map(({ id, check }) => {
    const outcome = check(facts);
    return `${id} ${outcome.kind === 'not-checked' ? 'not checked' : outcome.breaches.length === 0 ? 'kept' : (outcome.breaches[0]?.message ?? '')}`;
  });
}

describe('a branch', () => {
  test('without any protection', async () => {
    expect(await findings({})).toEqual([
      'DR220 `main` is not protected', 'DR221 `main` takes changes without a reviewed pull request', 'DR222 `main` may be pushed to by force',
      `DR223 the repository has no webhook to ${webhook}; one of the organisation is not seen here`,
    ]);
  });

  test('with a ruleset, which every token may read', async () => {
    expect(await findings({ administrator: false, rulesets: [pullRequest, { type: 'non_fast_forward' }] })).toEqual(['DR220 kept', 'DR221 kept', 'DR222 kept', 'DR223 not checked']);
  });

  test('with a ruleset that asks for no approval', async () => {
    expect((await findings({ rulesets: [{ ...pullRequest, parameters: { required_approving_review_count: 0 } }] })).slice(0, 3)).toEqual(['DR220 kept', 'DR221 `main` takes changes without a reviewed pull request', 'DR222 `main` may be pushed to by force']);
  });

  test('with a classic protection', async () => {
    expect((await findings({ classic: { approvals: 2, forcePush: false } })).slice(0, 3)).toEqual(['DR220 kept', 'DR221 kept', 'DR222 kept']);
    expect((await findings({ classic: { approvals: 0, forcePush: true } })).slice(0, 3)).toEqual(['DR220 kept', 'DR221 `main` takes changes without a reviewed pull request', 'DR222 `main` may be pushed to by force']);
  });

  test('with a classic protection that the token may not read is not judged further', async () => {
    expect(await findings({ administrator: false, classic: { approvals: 0, forcePush: true } })).toEqual(['DR220 kept', 'DR221 not checked', 'DR222 not checked', 'DR223 not checked']);
  });

  test('that nobody names is the default one', async () => {
    await session.github.push({ 'a.yaml': 'a: 1\n' });
    session.github.operations();
    await askHost(createBranchFacts({ api: session.api, repository: 'shop/config' }), undefined);
    expect(session.github.operations().toSorted()).toEqual(['GET branches', 'GET hooks', 'GET repository', 'GET rules']);
    expect(session.github.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('of a repository that cannot be seen is not judged at all', async () => {
    const host = await askHost(createBranchFacts({ api: session.api, repository: 'shop/other' }), 'main');
    expect('why' in host ? [] : [host.isProtected, host.reviewed, host.forcePush, host.hooks].map((asked) => 'why' in asked)).toEqual([true, true, true, true]);
  });
});

describe('a webhook', () => {
  test.each<[string, FakeProtection['hooks'], string]>([
    ['that works', [{ url: webhook, code: 200 }], 'DR223 kept'],
    ['that was never used', [{ url: webhook }], 'DR223 kept'],
    ['of another server', [{ url: 'https://other.example.com/api/webhook' }], `DR223 the repository has no webhook to ${webhook}; one of the organisation is not seen here`],
    ['that is off', [{ url: webhook, active: false }], `DR223 the webhook to ${webhook} is switched off`],
    ['that is refused', [{ url: webhook, code: 401 }], `DR223 the webhook to ${webhook} was answered 401 the last time`],
    ['for other events', [{ url: webhook, events: ['issues'] }], `DR223 the webhook to ${webhook} is not for the event push`],
    ['that checks no certificate', [{ url: webhook, insecure: '1' }], `DR223 the webhook to ${webhook} does not check the server's certificate`],
  ])('%s', async (_name, hooks, expected) => {
    expect((await findings({ hooks })).at(-1)).toBe(expected);
  });
});
