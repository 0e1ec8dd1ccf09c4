import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGithubSurfaces } from '../../../src/adapters/github/surfaces.js';
import type { GithubSurfacesPort } from '../../../src/engine/surfaces.js';
import { adapterFailure } from '../../support/failure.js';
import { secondaryLimit } from '../../support/fake-github.js';
import type { FakeIssue } from '../../support/fake-github-surfaces.js';
import { openGithubSession, type GithubSession } from '../../support/github-session.js';

let session: GithubSession;
let port: GithubSurfacesPort;

beforeEach(async () => {
  session = await openGithubSession();
  port = createGithubSurfaces({ api: session.api, repository: 'shop/config' });
});
afterEach(async () => { await session.close(); });

const request = { mark: '<!-- mark -->', title: 'Drift: web', body: '<!-- mark -->\n\ntext', labels: ['drift'] };

function there(more: Partial<FakeIssue>): void {
  const { issues } = session.github.surfaces;
  issues.push({ number: issues.length + 1, author: 'github-actions[bot]', title: '', body: request.body, labels: [], state: 'open', edits: 0, ...more });
}

describe('issues', () => {
  test('of the token\'s owner alone are found, on whichever page, and no pull requests and closed ones', async () => {
    for (const more of [{ author: 'octocat' }, { pull: true }, { state: 'closed' as const }, {}, ...Array.from({ length: 150 }, () => ({ author: 'octocat' }))]) there(more);
    expect(await port.ownIssues()).toEqual([{ number: 4, url: 'https://github.example/shop/config/issues/4', body: '<!-- mark -->\r\n\r\ntext' }]);
    expect(session.github.operations()).toEqual(['Viewer', 'GET issues', 'GET issues']);
  });

  test('of more than can be looked through are refused: one would be opened twice', async () => {
    for (let count = 0; count < 3_000; count += 1) there({ author: 'octocat' });
    expect(await adapterFailure(port.ownIssues())).toMatchObject({ code: 'too-large', message: expect.stringContaining('more than 3000 open issues') });
  });

  test('are opened with their label, changed and closed', async () => {
    expect(await port.openIssue(request)).toMatchObject({ url: 'https://github.example/shop/config/issues/1' });
    await port.changeIssue(1, { body: 'other', close: false });
    expect(session.github.surfaces.issues).toMatchObject([{ title: 'Drift: web', body: 'other', labels: ['drift'], state: 'open', edits: 1 }]);
    await port.changeIssue(1, { body: 'done', close: true });
    expect(session.github.surfaces.issues).toMatchObject([{ body: 'done', state: 'closed' }]);
  });

  test.each(['answer-lost', 'request-lost'] as const)('are opened once although the %s', async (fault) => {
    session.github.fault('POST issues', fault);
    await port.openIssue(request);
    expect(session.github.surfaces.issues).toHaveLength(1);
  });

  test('F32: wait as long as a secondary rate limit asks', async () => {
    session.github.fault('POST issues', secondaryLimit('45'));
    await port.openIssue(request);
    expect(session.clock.sleeps).toContain(45_000);
    expect(session.github.surfaces.issues).toHaveLength(1);
  });

  test('that the token may not write are refused with the permission that is missing', async () => {
    session.github.surfaces.permissions.issues = 'read';
    expect(await adapterFailure(port.openIssue(request))).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('issues: write') });
  });
});
