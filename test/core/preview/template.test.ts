import { describe, expect, test } from 'vitest';
import { isMarkedFor, markFields, markOf } from '../../../src/core/preview/mark.js';
import { previewParameters, slugOf } from '../../../src/core/preview/parameters.js';
import { isFromFork, parsePullRequest, type PullRequest } from '../../../src/core/preview/pull-request.js';
import { fillTemplate } from '../../../src/core/preview/template.js';

const sha = '0123456789abcdef0123456789abcdef01234567';
const pullRequest: PullRequest = {
  number: 7, isOpen: true, title: 'T', author: 'ada', branch: 'feature/Log_in', targetBranch: 'main', headSha: sha, baseSha: 'b'.repeat(40), headRepository: 'org/web', baseRepository: 'org/web',
};
const mark = { repositoryUrl: 'https://github.com/org/web', number: 7 };
const template = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: "web-pr-{{number}}", labels: {branch: "{{branch}}"}}
spec:
  project: previews
  source: {repoURL: https://github.com/org/web.git, path: deploy, targetRevision: "{{ head_sha }}", helm: {parameters: [{name: host, value: "{{branch_slug}}.example.com"}]}}
  destination: {server: https://kubernetes.default.svc, namespace: "preview-{{number}}"}
`;

function fill(text: string, of: PullRequest = pullRequest) {
  return fillTemplate({ file: 'preview.yaml', text }, { parameters: previewParameters(of), mark });
}

function problemsOf(text: string): readonly string[] {
  const filled = fill(text);
  return 'draft' in filled ? [] : filled.problems.map(({ code, where, message }) => `${code} ${where?.line ?? 0} ${message}`);
}

describe('parameters', () => {
  test('are those of the pullRequest generator', () => {
    expect(previewParameters(pullRequest)).toEqual({
      number: '7', title: 'T', author: 'ada', branch: 'feature/Log_in', branch_slug: 'feature-log-in', target_branch: 'main', target_branch_slug: 'main', head_sha: sha, head_short_sha: '01234567', head_short_sha_7: '0123456',
    });
  });

  test.each([
    ['Feature/ABC', 'feature-abc'], ['a__b//c', 'a-b-c'], ['-x-', 'x'], ['größe', 'gro-e'], ['crème', 'creme'], ['a&b@c', 'a-and-b-at-c'],
    [`${'word-'.repeat(9)}longerthanthat`, 'word-'.repeat(9).slice(0, -1)], ['x'.repeat(60), 'x'.repeat(50)],
  ])('slug of %s', (branch, slug) => {
    expect(slugOf(branch)).toBe(slug);
  });
});

describe('a template', () => {
  test('makes an Application with the mark and the finalizer', () => {
    expect(fill(template)).toEqual({
      draft: {
        metadata: { name: 'web-pr-7', labels: { branch: 'feature/Log_in', ...markFields(mark).labels }, annotations: markFields(mark).annotations, finalizers: ['resources-finalizer.argocd.argoproj.io'] },
        spec: {
          project: 'previews', source: { repoURL: 'https://github.com/org/web.git', path: 'deploy', targetRevision: sha, helm: { parameters: [{ name: 'host', value: 'feature-log-in.example.com' }] } },
          destination: { server: 'https://kubernetes.default.svc', namespace: 'preview-7' },
        },
      },
    });
  });

  test('cannot give itself another mark', () => {
    const filled = fill(template.replace('labels: {', 'annotations: {osop-argocd/preview-number: "1"}, labels: {osop-argocd/preview: "false", '));
    expect('draft' in filled ? filled.draft.metadata : filled).toMatchObject(markFields(mark));
  });

  test('what a branch is called is a text, and no YAML', () => {
    const filled = fill(template, { ...pullRequest, branch: 'a"}\nproject: production' });
    expect(filled).toMatchObject({ draft: { metadata: { labels: { branch: 'a"}\nproject: production' } }, spec: { project: 'previews' } } });
  });

  test.each([
    ['project: previews', 'project: "{{branch_slug}}"', 'OSOP-PREVIEW-001 5 spec.project must not depend on the pull request'],
    ['https://kubernetes.default.svc', '"{{branch}}"', 'OSOP-PREVIEW-001 7 spec.destination.server must not depend on the pull request'],
    ['https://github.com/org/web.git', '"https://github.com/{{author}}/web"', 'OSOP-PREVIEW-001 6 spec.source.repoURL must not depend on the pull request'],
    ['{{branch_slug}}.example', '{{branch}}.example', 'OSOP-PREVIEW-001 6 `{{branch}}` in spec.source.helm.parameters.0.value: whoever opens the pull request writes that as they like'],
    ['path: deploy', 'path: "{{title}}"', 'OSOP-PREVIEW-001 6 `{{title}}` in spec.source.path: whoever opens the pull request writes that as they like'],
    ['{{branch_slug}}.example', '{{sha}}.example', 'OSOP-PREVIEW-001 6 `{{sha}}` in spec.source.helm.parameters.0.value is no parameter of a pull request'],
    ['web-pr-{{number}}', 'web-{{branch_slug}}', 'OSOP-PREVIEW-001 3 the name does not have {{number}}: two pull requests would share a preview'],
    ['web-pr-{{number}}', 'Web_{{number}}', 'OSOP-PREVIEW-001 3 `Web_7` cannot be the name of a preview'],
    ['web-pr-{{number}}', `${'w'.repeat(53)}-{{number}}`, `OSOP-PREVIEW-001 3 \`${'w'.repeat(53)}-7\` cannot be the name of a preview`],
    ['preview-{{number}}', 'preview-{{branch_slug}}', 'OSOP-PREVIEW-001 7 the namespace has the name of a branch and no {{number}}: a branch called like a namespace that is there would be deployed to it'],
    ['preview-{{number}}', 'Preview', 'OSOP-PREVIEW-001 7 spec.destination.namespace is no name of a namespace'],
    ['kind: Application', 'kind: AppProject', 'OSOP-PREVIEW-001 2 the template is no Application of Argo CD'],
    ['labels: {branch:', 'labels: {"{{branch}}":', 'OSOP-PREVIEW-001 3 the key `{{branch}}` is not filled in'],
  ])('OSOP-PREVIEW-001: %s as %s is refused', (from, to, problem) => {
    expect(template).toContain(from);
    expect(problemsOf(template.replace(from, to))).toEqual([problem]);
  });

  test('OSOP-PREVIEW-001: all problems are told at once, and two documents are none', () => {
    expect(problemsOf('kind: Application\nmetadata: {}\nspec: {}\n')).toHaveLength(6);
    expect(problemsOf(`${template}---\n${template}`)).toEqual(['OSOP-PREVIEW-001 1 the template preview.yaml holds 2 documents']);
  });
});

describe('a mark', () => {
  const application = (metadata: object) => ({ metadata: { name: 'web-pr-7', ...metadata }, spec: { project: 'previews', destination: {} } });

  test('is of one repository and number, and never of what an ApplicationSet has made', () => {
    const ours = application(markFields(mark));
    expect(markOf(ours)).toEqual(mark);
    expect(isMarkedFor(ours, { ...mark, repositoryUrl: 'https://github.com/ORG/Web' })).toBe(true);
    expect(isMarkedFor(ours, { ...mark, number: 8 })).toBe(false);
    expect(isMarkedFor(ours, { ...mark, repositoryUrl: 'https://github.com/org/other' })).toBe(false);
    expect(markOf(application({ ...markFields(mark), ownerReferences: [{ kind: 'ApplicationSet', name: 'previews' }] }))).toBeUndefined();
    expect(markOf(application({ annotations: markFields(mark).annotations }))).toBeUndefined();
    expect(markOf(application({ labels: markFields(mark).labels }))).toBeUndefined();
  });
});

describe('a pull request', () => {
  const payload = { number: 7, state: 'open', head: { ref: 'x', sha, repo: { full_name: 'org/web' } }, base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'org/web' } } };

  test('is from a fork where its branch is in another repository, or in one that is gone', () => {
    const parsed = (head: object) => parsePullRequest({ ...payload, head: { ...payload.head, ...head } });
    expect([{}, { repo: { full_name: 'ORG/web' } }, { repo: { full_name: 'stranger/web' } }, { repo: null }].map((head) => isFromFork(parsed(head) ?? pullRequest))).toEqual([false, false, true, true]);
  });

  test.each([[{ number: 0 }], [{ state: 'odd' }], [{ head: { ref: 'x', sha: 'short' } }], [{ base: {} }]])('with %o is none', (change) => {
    expect(parsePullRequest({ ...payload, ...change })).toBeUndefined();
  });
});
