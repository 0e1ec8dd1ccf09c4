import { describe, expect, test } from 'vitest';
import type { Application, ApplicationSource } from '../../../src/core/argocd/application.js';
import { findGenerated, headOf } from '../../../src/core/preview/find-generated.js';
import type { PullRequest } from '../../../src/core/preview/pull-request.js';

const sha = '0123456789abcdef0123456789abcdef01234567';
const older = 'fedcba9876543210fedcba9876543210fedcba98';
const pullRequest: PullRequest = { number: 7, isOpen: true, title: '', author: 'ada', branch: 'feature/login', targetBranch: 'main', headSha: sha, baseSha: 'b'.repeat(40), headRepository: 'org/web', baseRepository: 'org/web' };
const repositoryUrls = ['https://github.com/org/web'];
const own = 'git@github.com:org/web.git';
const other = 'https://github.com/org/config';

function generated(name: string, source: Partial<ApplicationSource> = {}, metadata: Partial<Application['metadata']> = {}): Application {
  return { metadata: { name, ownerReferences: [{ kind: 'ApplicationSet', name: 'previews' }], ...metadata }, spec: { project: 'previews', destination: {}, source: { repoURL: own, path: 'deploy', ...source } } };
}

function find(applications: readonly Application[], { set, app }: { readonly set?: string; readonly app?: string } = {}): readonly string[] {
  return findGenerated(applications, { pullRequest, repositoryUrls, set, app }).map(({ metadata }) => metadata.name);
}

describe('the generated Application of a pull request', () => {
  test.each<[string, Application]>([
    ['by a label with its number', generated('a', {}, { labels: { 'pull-request': '7' } })],
    ['by an annotation with its number', generated('a', {}, { annotations: { 'shop/pr_number': '7' } })],
    ['by the commit', generated('a', { targetRevision: sha })],
    ['by the number in its name', generated('web-pr-7-a')],
    ['by the slug of the branch in its name', generated('web-feature-login')],
    ['by its branch', generated('a', { targetRevision: 'feature/login' })],
  ])('is found %s', (_how, application) => {
    expect(find([generated('web-pr-70', { targetRevision: older }), generated('web-17', { targetRevision: 'main' }), application])).toEqual([application.metadata.name]);
  });

  test('a label counts more than a name', () => {
    expect(find([generated('web-7'), generated('a', {}, { labels: { number: '7' } })])).toEqual(['a']);
  });

  test('the same number of another repository is another one, unless the set is named', () => {
    const foreign = generated('web-pr-7', { repoURL: other, targetRevision: older });
    expect(find([foreign])).toEqual([]);
    expect(find([foreign], { set: 'previews' })).toEqual(['web-pr-7']);
    expect(find([foreign], { set: 'others' })).toEqual([]);
    expect(find([generated('web-pr-7', { repoURL: other, kustomize: { images: [`web:${sha.slice(0, 8)}`] } })])).toEqual(['web-pr-7']);
  });

  test('what nobody has generated is none, whatever it is called', () => {
    expect(find([generated('web-pr-7', {}, { ownerReferences: [] })], { app: 'web-pr-7' })).toEqual([]);
    expect(find([generated('web-pr-7'), generated('x')], { app: 'x' })).toEqual(['x']);
  });
});

describe('at the head', () => {
  test.each<[string, Partial<ApplicationSource>, ReturnType<typeof headOf>['kind'], string | undefined]>([
    ['by the whole commit', { targetRevision: sha }, 'at-head', sha],
    ['by its beginning', { targetRevision: sha.slice(0, 8) }, 'at-head', sha],
    ['by the branch', { targetRevision: 'feature/login' }, 'at-head', sha],
    ['an older commit', { targetRevision: older }, 'behind', undefined],
    ['an older commit, with the new tag', { targetRevision: older, helm: { parameters: [{ value: sha }] } }, 'behind', undefined],
    ['the tag of an image', { repoURL: other, targetRevision: 'main', helm: { values: `tag: "${sha.slice(0, 7)}"` } }, 'at-head', undefined],
    ['another tag', { repoURL: other, targetRevision: 'main', helm: { values: `tag: ${sha.slice(0, 7)}99` } }, 'behind', undefined],
    ['nothing that says so', { repoURL: other, targetRevision: 'main' }, 'behind', undefined],
    ['the target branch', { targetRevision: 'main' }, 'behind', undefined],
  ])('%s', (_how, source, kind, revision) => {
    const head = headOf(generated('a', source), { pullRequest, repositoryUrls });
    expect([head.kind, head.kind === 'at-head' ? head.revision : undefined]).toEqual([kind, revision]);
  });
});
