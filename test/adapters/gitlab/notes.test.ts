import { expect, test, type TestContext } from 'vitest';
import { createGitlabNotes } from '../../../src/adapters/gitlab/notes.js';
import { createHttpTransport } from '../../../src/adapters/http.js';
import type { CommentPort, CommentRequest } from '../../../src/engine/surfaces.js';
import { adapterFailure } from '../../support/failure.js';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.js';
import { startGitlab, type FakeGitlab } from '../../support/fake-gitlab.js';

async function open(context: TestContext, token?: string): Promise<{ readonly gitlab: FakeGitlab; readonly port: CommentPort; readonly clock: FakeClock }> {
  const gitlab = await startGitlab(context);
  const clock = createFakeClock();
  const transport = createHttpTransport({ redact: String, clock });
  context.onTestFinished(() => { transport.close(); });
  const port = createGitlabNotes({ transport, clock, apiUrl: gitlab.apiUrl, project: '42', projectUrl: 'https://gitlab.example.com/shop/config', token: token ?? gitlab.token, allowHttp: false, deadlineMs: 100_000 });
  return { gitlab, port, clock };
}

const mark = '<!-- osop-argocd 1 -->';
const says = (text: string): CommentRequest => ({ number: 7, mark, edit: (before) => `${mark}\n\n${text}${before === undefined ? '' : ', changed'}\n` });

test('a note is written once, and changed in place by the next run; nothing is sent where it would say the same', async (context) => {
  const { gitlab, port } = await open(context);
  expect(await port.showComment(says('one'))).toEqual({ url: 'https://gitlab.example.com/shop/config/-/merge_requests/7#note_1', created: true });
  expect(await port.showComment(says('two'))).toEqual({ url: 'https://gitlab.example.com/shop/config/-/merge_requests/7#note_1', created: false });
  expect(gitlab.notes).toMatchObject([{ mergeRequest: 7, body: `${mark}\n\ntwo, changed\n`, edits: 1 }]);
  await port.showComment(says('two'));
  expect(gitlab.notes).toMatchObject([{ edits: 1 }]);
});

test('T22: a note of somebody else with the same first line is left alone, and one behind a hundred others is found', async (context) => {
  const { gitlab, port } = await open(context);
  gitlab.notes.push({ id: 900, mergeRequest: 7, author: 'mallory', system: false, body: `${mark}\nmine`, edits: 0 });
  for (let id = 1; id <= 120; id += 1) gitlab.notes.push({ id: 1_000 + id, mergeRequest: 7, author: 'ada', system: id % 2 === 0, body: 'text', edits: 0 });
  await port.showComment(says('one'));
  await port.showComment(says('two'));
  expect(gitlab.notes.filter(({ body }) => body.startsWith(mark)).map(({ author, edits }) => [author, edits])).toEqual([['mallory', 0], ['project_42_bot_0a1b2c', 1]]);
});

test.each(['POST', 'PUT'])('there is one note although the answer to %s is lost, or it never arrives at first', async (method) => {
  for (const fault of ['answer-lost', 'request-lost'] as const) {
    const finish: (() => Promise<void> | void)[] = [];
    const context = { onTestFinished: (clean: () => Promise<void> | void) => { finish.push(clean); } };
    const { gitlab, port } = await open(context as unknown as TestContext);
    if (method === 'PUT') await port.showComment(says('one'));
    gitlab.fault(method, fault);
    await port.showComment(says('two'));
    expect(gitlab.notes.map(({ body }) => body.includes('two')), fault).toEqual([true]);
    for (const clean of finish) await clean();
  }
});

test('F32: a limit is waited for as long as GitLab asks; one that lasts too long is an error at once', async (context) => {
  const { gitlab, port, clock } = await open(context);
  gitlab.fault('POST', { status: 429, headers: { 'retry-after': '30' }, body: { message: 'This endpoint has been requested too many times.' } });
  await port.showComment(says('one'));
  expect(clock.sleeps).toContain(30_000);
  gitlab.fault('GET', { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'Retry later' } }, 9);
  expect(await adapterFailure(port.showComment(says('two')))).toMatchObject({ code: 'rate-limited', message: expect.stringContaining('Retry later') });
});

test('what the token lacks is said: scope, role, or that it is none', async (context) => {
  const { gitlab, port } = await open(context);
  gitlab.access.scope = 'read_api';
  expect(await adapterFailure(port.showComment(says('one')))).toMatchObject({ code: 'forbidden', message: expect.stringContaining('higher privileges'), hint: expect.stringContaining('scope api') });
  const { port: other } = await open(context, 'glpat-another');
  expect(await adapterFailure(other.showComment(says('one')))).toMatchObject({ code: 'unauthenticated', hint: expect.stringContaining('CI_JOB_TOKEN') });
  gitlab.access.scope = 'api';
  gitlab.fault('GET', { status: 404, body: { message: '404 Project Not Found' } });
  expect(await adapterFailure(port.showComment(says('one')))).toMatchObject({ code: 'not-found' });
  gitlab.fault('GET', { status: 200, body: 'a page' });
  expect(await adapterFailure(port.showComment(says('one')))).toMatchObject({ code: 'protocol' });
});

test('T20: the token goes in a header to the server of the job, and never to another scheme', async (context) => {
  const { gitlab } = await open(context);
  const clock = createFakeClock();
  const transport = createHttpTransport({ redact: String, clock });
  context.onTestFinished(() => { transport.close(); });
  const place = { transport, clock, project: '42', projectUrl: '', allowHttp: false, deadlineMs: 1_000 };
  expect(() => createGitlabNotes({ ...place, apiUrl: 'http://gitlab.example.com/api/v4', token: gitlab.token })).toThrow(/CI_API_V4_URL/);
  expect(() => createGitlabNotes({ ...place, apiUrl: gitlab.apiUrl, token: 'two\nlines' })).toThrow(/gitlab-token/);
  expect(gitlab.requests).toEqual([]);
});

test('the merge request of a commit is the merged one, else the open one whose head it is', async (context) => {
  const { gitlab, port } = await open(context);
  const sha = 'a'.repeat(40);
  expect(await port.pullRequestOf({ sha, branch: 'main' })).toBeUndefined();
  gitlab.mergeRequests.push({ iid: 3, sha, state: 'opened', target: 'main', commits: [sha] });
  expect(await port.pullRequestOf({ sha, branch: 'main' })).toBe(3);
  gitlab.mergeRequests.push({ iid: 4, sha: 'b'.repeat(40), state: 'merged', target: 'main', commits: [sha] }, { iid: 5, sha: 'c'.repeat(40), state: 'merged', target: 'next', commits: [sha] });
  expect([await port.pullRequestOf({ sha, branch: 'main' }), await port.pullRequestOf({ sha, branch: 'next' })]).toEqual([4, 5]);
});
