import { describe, expect, test } from 'vitest';
import { affectedApplications, type Affected } from '../../../src/core/gitops/affected.js';
import { createLocator } from '../../../src/core/gitops/locate-definition.js';
import type { RepositoryFacts } from '../../../src/core/gitops/model-applications.js';
import { affectedReport, type AffectedReport } from '../../../src/core/report/affected-report.js';
import { facts, repoURL } from '../../support/application-sets.js';

type Files = Readonly<Record<string, string>>;

/** What a change of some files touches: a text is what a file becomes, null takes it away. */
function change(files: Files, changes: Readonly<Record<string, string | null>>, more: Partial<RepositoryFacts> = {}): { readonly found: Affected; readonly report: AffectedReport } {
  const after = Object.fromEntries(Object.entries({ ...files, ...changes }).flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
  const given = { paths: Object.keys(after).toSorted(), read: (path: string) => after[path], before: new Map(Object.keys(changes).map((path) => [path, files[path]])) };
  const found = affectedApplications(given, { ...facts, ...more });
  return { found, report: affectedReport(found, { head: 'h', base: 'b', locate: createLocator(given), addressKnown: true }) };
}

/** `name change: kind file, …` of each application. */
function told(files: Files, changes: Readonly<Record<string, string | null>>, more: Partial<RepositoryFacts> = {}): readonly string[] {
  return change(files, changes, more).found.applications.map(({ application, change: kind, reasons }) => `${application.name} ${kind}: ${reasons.map((reason) => `${reason.kind} ${reason.file}`).join(', ')}`);
}

const application = (name: string, source: string, more = ''): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd${more}}\nspec: {project: default, source: {repoURL: ${repoURL}, ${source}}, destination: {server: https://kubernetes.default.svc, namespace: ${name}}}\n`;
const several = (name: string, sources: readonly string[]): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}}\nspec: {project: default, sources: [${sources.map((source) => `{${source}}`).join(', ')}], destination: {name: in-cluster}}\n`;
const resource = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n';

describe('a folder of manifests', () => {
  const files = { 'apps/web.yaml': application('web', 'path: web'), 'apps/deep.yaml': application('deep', 'path: web, directory: {recurse: true, exclude: "skip/*"}'), 'web/a.yaml': resource, 'web/sub/b.yaml': resource, 'web/skip/c.yaml': resource, 'web/README.md': 'x' };

  test('counts with its own files, and with those below where it recurses', () => {
    expect(told(files, { 'web/a.yaml': 'x: 1' })).toEqual(['deep none: source web/a.yaml', 'web none: source web/a.yaml']);
    expect(told(files, { 'web/sub/b.yaml': 'x: 1' })).toEqual(['deep none: source web/sub/b.yaml']);
    expect(told(files, { 'web/skip/c.yaml': 'x: 1', 'web/README.md': 'y' })).toEqual([]);
  });

  test('counts with a file that was taken away', () => {
    expect(told(files, { 'web/a.yaml': null })).toHaveLength(2);
  });

  test('is not confused with one whose name begins like it', () => {
    expect(told({ ...files, 'web2/a.yaml': resource }, { 'web2/a.yaml': 'x: 1' })).toEqual([]);
  });

  test('counts with parameters that Argo CD keeps in git for one application', () => {
    expect(told(files, { 'web/.argocd-source-web.yaml': 'kustomize: {}' })).toEqual(['web none: source web/.argocd-source-web.yaml']);
  });
});

describe('a kustomization', () => {
  const files = {
    'apps.yaml': `${application('prod', 'path: overlays/prod')}---\n${application('dev', 'path: overlays/dev')}`,
    'base/kustomization.yaml': 'resources: [deployment.yaml]\n', 'base/deployment.yaml': resource, 'base/notes.yaml': resource,
    'overlays/prod/kustomization.yaml': 'resources: [../../base]\npatches: [{path: replicas.yaml}]\ncomponents: [../../tls]\n', 'overlays/prod/replicas.yaml': resource,
    'overlays/dev/kustomization.yaml': 'resources: [../../base]\n', 'tls/kustomization.yaml': 'kind: Component\nresources: [cert.yaml]\n', 'tls/cert.yaml': resource,
  };

  test('counts with its base, its component and its patch, and tells which', () => {
    expect(told(files, { 'base/deployment.yaml': 'x: 1' })).toEqual(['dev none: kustomize-base base/deployment.yaml', 'prod none: kustomize-base base/deployment.yaml']);
    expect(told(files, { 'tls/cert.yaml': 'x: 1' })).toEqual(['prod none: kustomize-base tls/cert.yaml']);
    expect(told(files, { 'overlays/prod/replicas.yaml': 'x: 1' })).toEqual(['prod none: source overlays/prod/replicas.yaml']);
  });

  test('does not count with a file that nothing names', () => {
    expect(told(files, { 'base/notes.yaml': 'x: 1' })).toEqual([]);
  });

  test('counts with a base that is taken away, and with one that cannot be read', () => {
    expect(told(files, { 'base/kustomization.yaml': null })).toHaveLength(2);
    expect(told({ ...files, 'overlays/dev/kustomization.yaml': 'resources: [' }, { 'overlays/dev/any.txt': 'x' })).toEqual(['dev none: source overlays/dev/any.txt']);
  });

  test('of bases that name each other comes to an end', () => {
    expect(told({ 'app.yaml': application('a', 'path: a'), 'a/kustomization.yaml': 'resources: [../b]', 'b/kustomization.yaml': 'resources: [../a, c.yaml]', 'b/c.yaml': resource }, { 'b/c.yaml': 'x: 1' })).toEqual(['a none: kustomize-base b/c.yaml']);
  });
});

describe('a chart', () => {
  const files = {
    'apps.yaml': ['dev', 'prod'].map((env) => application(env, `path: charts/web, helm: {valueFiles: [values.yaml, values-${env}.yaml, /shared/${env}.yaml, "../../teams/$ARGOCD_APP_NAME.yaml"]}`)).join('---\n'),
    'charts/web/Chart.yaml': 'name: web\nversion: 1.0.0\ndependencies: [{name: lib, repository: "file://../lib"}]\n', 'charts/web/values.yaml': 'a: 1', 'charts/web/values-dev.yaml': 'a: 1', 'charts/web/values-prod.yaml': 'a: 1',
    'charts/web/templates/d.yaml': '{{ .Values.a }}', 'charts/lib/Chart.yaml': 'name: lib\nversion: 1.0.0\n', 'charts/lib/templates/_h.tpl': 'x', 'shared/dev.yaml': 'b: 1', 'shared/prod.yaml': 'b: 1', 'teams/dev.yaml': 'c: 1',
  };

  test('counts with its templates and its own values for all that use it', () => {
    expect(told(files, { 'charts/web/templates/d.yaml': 'x' })).toEqual(['dev none: source charts/web/templates/d.yaml', 'prod none: source charts/web/templates/d.yaml']);
    expect(told(files, { 'charts/web/values.yaml': 'a: 2' })).toHaveLength(2);
  });

  test('counts with the values of one environment for that one', () => {
    expect(told(files, { 'charts/web/values-prod.yaml': 'a: 2' })).toEqual(['prod none: helm-values charts/web/values-prod.yaml']);
    expect(told(files, { 'shared/dev.yaml': 'b: 2' })).toEqual(['dev none: helm-values shared/dev.yaml']);
    expect(told(files, { 'teams/dev.yaml': 'c: 2' })).toEqual(['dev none: helm-values teams/dev.yaml']);
  });

  test('that reads its files counts with all of them', () => {
    expect(told({ ...files, 'charts/web/templates/d.yaml': '{{ .Files.Get "values-prod.yaml" }}' }, { 'charts/web/values-prod.yaml': 'a: 2' })).toHaveLength(2);
  });

  test('counts with a chart beside it that it depends on', () => {
    expect(told(files, { 'charts/lib/templates/_h.tpl': 'y' })).toEqual(['dev none: chart charts/lib/templates/_h.tpl', 'prod none: chart charts/lib/templates/_h.tpl']);
  });

  test('of a registry counts with its values of this repository', () => {
    const multi = { 'app.yaml': several('redis', ['repoURL: https://charts.example.com, chart: redis, targetRevision: 1.2.3, helm: {valueFiles: ["$values/redis/prod.yaml"]}', `repoURL: "${repoURL}", ref: values, targetRevision: main`]), 'redis/prod.yaml': 'a: 1', 'redis/dev.yaml': 'a: 1' };
    expect(told(multi, { 'redis/prod.yaml': 'a: 2' })).toEqual(['redis none: ref-values redis/prod.yaml']);
    expect(told(multi, { 'redis/dev.yaml': 'a: 2' })).toEqual([]);
  });
});

describe('whose files they are', () => {
  test.each([
    ['https://user@git.example.com:443/Org/config/', 1], ['ssh://git@git.example.com:22/org/config.git', 1], ['git@git.example.com:org/config.git', 1],
    ['https://git.example.com/org/other', 0], ['https://other.example.com/org/config', 0],
  ])('%s is this repository for %i application', (url, count) => {
    expect(told({ 'app.yaml': application('a', 'path: a').replace(repoURL, url), 'a/x.yaml': resource }, { 'a/x.yaml': 'y: 1' })).toHaveLength(count);
  });

  test('an application that follows a tag is left out, and told', () => {
    const { found } = change({ 'app.yaml': application('a', 'path: a, targetRevision: v1.2.3'), 'a/x.yaml': resource }, { 'a/x.yaml': 'y: 1' });
    expect(found).toMatchObject({ applications: [], leftOut: [{ why: 'revision', application: { name: 'a' } }] });
  });

  test('HEAD is the default branch, whichever the change is on', () => {
    const files = { 'app.yaml': application('a', 'path: a, targetRevision: HEAD'), 'a/x.yaml': resource };
    expect(told(files, { 'a/x.yaml': 'y: 1' }, { branch: 'release', defaultBranch: 'main' })).toEqual([]);
    expect(told(files, { 'a/x.yaml': 'y: 1' }, { branch: 'release', defaultBranch: undefined })).toHaveLength(1);
  });
});

describe('manifest-generate-paths', () => {
  const files = (paths: string): Files => ({
    'app.yaml': application('web', 'path: overlays/prod', `, annotations: {argocd.argoproj.io/manifest-generate-paths: "${paths}"}`),
    'overlays/prod/kustomization.yaml': 'resources: [../../base]', 'base/kustomization.yaml': 'resources: [d.yaml]', 'base/d.yaml': resource, 'shared/x.yaml': 'a: 1',
  });

  test.each(['.;../../base', '/base', ' . ; /base/*.yaml', '/'])('%s names the base', (paths) => {
    expect(told(files(paths), { 'base/d.yaml': 'x: 1' })).toEqual(['web none: manifest-generate-paths base/d.yaml']);
  });

  test('names what is no part of the manifests too', () => {
    expect(told(files('.;/shared'), { 'shared/x.yaml': 'a: 2' })).toEqual(['web none: manifest-generate-paths shared/x.yaml']);
  });

  test('OSOP-APP-003: that does not name the base is told, for Argo CD would not look', () => {
    const { report } = change(files('.'), { 'base/d.yaml': 'x: 1' });
    expect(report).toMatchObject({ result: 'nothing-to-do', affected: [], leftOut: [{ id: 'web', why: 'manifest-generate-paths' }], problems: [{ code: 'OSOP-APP-003', severity: 'warning', where: { file: 'app.yaml', line: 3 } }] });
  });
});

describe('a definition', () => {
  const files = { 'apps/a.yaml': application('a', 'path: a'), 'apps/b.yaml': application('b', 'path: b') };

  test('that changes touches its application; a comment does not', () => {
    expect(told(files, { 'apps/a.yaml': application('a', 'path: elsewhere') })).toEqual(['a changed: definition apps/a.yaml']);
    expect(told(files, { 'apps/a.yaml': `# a comment\n${application('a', 'path: a')}` })).toEqual([]);
  });

  test('that is new, moved or gone is told as that; what is gone is not in the list for a matrix', () => {
    expect(told(files, { 'apps/c.yaml': application('c', 'path: c') })).toEqual(['c added: definition apps/c.yaml']);
    expect(told(files, { 'apps/a.yaml': null, 'moved/a.yaml': application('a', 'path: a') })).toEqual([]);
    const { found, report } = change(files, { 'apps/a.yaml': null });
    expect(found.applications.map((one) => [one.application.name, one.change])).toEqual([['a', 'removed']]);
    expect(report).toMatchObject({ affected: [], result: 'succeeded', headline: 'The change touches none of 1 application, and removes 1' });
  });

  test('below an app-of-apps touches that one as well, and names it', () => {
    const tree = { ...files, 'root.yaml': application('root', 'path: apps') };
    const { found } = change(tree, { 'apps/a.yaml': application('a', 'path: elsewhere') });
    expect(found.applications.map(({ application: { name }, parents }) => [name, parents])).toEqual([['a', ['root']], ['root', []]]);
  });

  test('of a namespace of its own has that before its name', () => {
    const team = application('b', 'path: b').replace('namespace: argocd', 'namespace: team-b');
    expect(change({ ...files, 'apps/b.yaml': team }, { 'a/x.yaml': 'x: 1', 'b/x.yaml': 'x: 1' }).report.affected).toEqual(['a', 'team-b/b']);
  });
});

describe('an ApplicationSet', () => {
  const set = (generators: string, path = '{{path}}', name = '{{path.basename}}'): string => `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: all}\nspec:\n  generators:\n    - ${generators}\n  template:\n    metadata: {name: "${name}"}\n    spec: {project: default, source: {repoURL: ${repoURL}, path: "${path}", targetRevision: main}, destination: {server: s}}\n`;
  const byFolder = { 'set.yaml': set(`git: {repoURL: ${repoURL}, revision: main, directories: [{path: "apps/*"}]}`), 'apps/a/x.yaml': resource, 'apps/b/x.yaml': resource };
  const byFile = { 'set.yaml': set(`git: {repoURL: ${repoURL}, revision: main, files: [{path: "env/*.yaml"}]}`, 'apps/{{name}}', '{{name}}'), 'env/a.yaml': 'name: a\nsize: 1\n', 'env/b.yaml': 'name: b\n', 'apps/a/x.yaml': resource };

  test('touches the application of the folder', () => {
    expect(told(byFolder, { 'apps/b/x.yaml': 'x: 1' })).toEqual(['b none: source apps/b/x.yaml']);
  });

  test('gives one more for a new folder, and one less for one that is gone', () => {
    expect(told(byFolder, { 'apps/c/x.yaml': resource })).toEqual(['c added: generator apps/c/x.yaml, source apps/c/x.yaml']);
    expect(told(byFolder, { 'apps/a/x.yaml': null })).toEqual(['a removed: generator apps/a/x.yaml']);
  });

  test('gives another one for a generator\'s file that changes, unless nothing of it is used', () => {
    expect(told(byFile, { 'env/a.yaml': 'name: c\n' })).toEqual(['a removed: generator env/a.yaml', 'c added: generator env/a.yaml']);
    expect(told(byFile, { 'env/a.yaml': 'name: a\nsize: 2\n' })).toEqual([]);
    expect(told(byFile, { 'env/c.yaml': 'name: c\n' })).toEqual(['c added: generator env/c.yaml']);
  });

  test('touches those whose element changes, and no other', () => {
    const list = (size: number): string => set(`list: {elements: [{name: a, p: "x${size}"}, {name: b, p: other}]}`, '{{p}}', '{{name}}');
    expect(told({ 'set.yaml': list(1) }, { 'set.yaml': list(2) })).toEqual(['a changed: definition set.yaml']);
  });

  describe('that only a server can expand', () => {
    const clusters = (path: string): Files => ({ 'set.yaml': set('clusters: {}', path, '{{name}}'), 'apps/web/x.yaml': resource, 'docs/x.yaml': 'a: 1' });

    test('OSOP-APP-001: makes the list uncertain where the change may reach it', () => {
      const { report } = change(clusters('apps/web'), { 'apps/web/x.yaml': 'x: 1' });
      expect(report).toMatchObject({ result: 'unknown', problems: [{ code: 'OSOP-APP-001', severity: 'error', where: { file: 'set.yaml', line: 6 } }] });
      expect(change(clusters('apps/{{name}}'), { 'apps/web/x.yaml': 'x: 1' }).report.result).toBe('unknown');
      expect(change(clusters('{{name}}'), { 'docs/x.yaml': 'x: 1' }).report.result).toBe('unknown');
    });

    test('does not where the change cannot reach it, and says so', () => {
      const { report } = change(clusters('apps/web'), { 'docs/x.yaml': 'x: 1' });
      expect(report).toMatchObject({ result: 'nothing-to-do', problems: [{ code: 'OSOP-APP-001', severity: 'notice' }], notExpanded: [{ set: 'all', mayBeTouched: false }] });
    });

    test('is reached by the base of a kustomization below its path', () => {
      const files = { ...clusters('envs/{{name}}'), 'envs/prod/kustomization.yaml': 'resources: [../../apps/web/x.yaml]' };
      expect(change(files, { 'apps/web/x.yaml': 'x: 1' }).report.result).toBe('unknown');
      expect(change(files, { 'docs/x.yaml': 'x: 1' }).report.result).toBe('nothing-to-do');
    });

    test('is expanded by parameters that are given', () => {
      expect(told(clusters('apps/{{name}}'), { 'apps/web/x.yaml': 'x: 1' }, { given: { clusters: [{ name: 'web', server: 'https://kubernetes.default.svc' }] } })).toEqual(['web none: source apps/web/x.yaml']);
    });
  });

  test('OSOP-APP-002: that Argo CD would refuse makes the list uncertain where it was changed', () => {
    const { report } = change(byFolder, { 'set.yaml': set('list: {elements: [{name: a}, {name: a}]}', 'p', '{{name}}') });
    expect(report).toMatchObject({ result: 'unknown', problems: [{ code: 'OSOP-APP-002', severity: 'error', message: 'ApplicationSet all: contains applications with duplicate name: a' }] });
  });

  test('OSOP-APP-002: a file of Applications that is no YAML is no file without Applications', () => {
    const { report } = change({ 'apps/a.yaml': application('a', 'path: a') }, { 'apps/a.yaml': `${application('a', 'path: a')}  broken: [` });
    expect(report).toMatchObject({ result: 'unknown', rows: [], problems: [{ code: 'OSOP-APP-002', severity: 'error', where: { file: 'apps/a.yaml', line: 5 } }] });
    expect(report.problems[0]?.message).toMatch(/^the file mentions Applications and cannot be read as YAML: ./);
  });

  test('OSOP-APP-002: an ApplicationSet that Argo CD would refuse takes none of its applications away', () => {
    const { report } = change(byFolder, { 'set.yaml': set('list: {elements: [{name: x}, {name: x}]}', 'p', '{{name}}') });
    expect(change(byFolder, { 'set.yaml': null }).report.rows.map(({ change: kind }) => kind)).toContain('removed');
    expect(report.rows.filter(({ change: kind }) => kind === 'removed')).toEqual([]);
  });

  test('Applications that a template of a chart makes are told as not known', () => {
    const files = { 'root/Chart.yaml': 'name: root', 'root/templates/apps.yaml': '{{ range .Values.apps }}\napiVersion: argoproj.io/v1alpha1\nkind: Application\n{{ end }}', 'root/values.yaml': 'a: 1', 'x.yaml': 'a: 1' };
    expect(change(files, { 'root/values.yaml': 'a: 2' }).report.result).toBe('unknown');
    expect(change(files, { 'x.yaml': 'a: 2' }).report).toMatchObject({ result: 'nothing-to-do', problems: [{ code: 'OSOP-APP-001', severity: 'notice' }] });
  });
});
