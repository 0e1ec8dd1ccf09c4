import { describe, expect, it } from 'vitest';

import { affectedUnits, closureOf, fileRoles, parseKustomization, readLayout, type RepositoryLayout } from '../../../src/core/manifests/repository-layout.js';

/** Only kustomizations and Chart files need a text. */
function layoutOf(files: Readonly<Record<string, string>>): RepositoryLayout {
  return readLayout(Object.keys(files), (path) => files[path]);
}

const shop = layoutOf({
  'base/kustomization.yaml': 'resources: [deployment.yaml, templates/service.yaml]\nconfigMapGenerator:\n- name: settings\n  files: [app.json=files/app.json]\n  envs: [settings.env]\n',
  'base/deployment.yaml': '', 'base/templates/service.yaml': '', 'base/files/app.json': '', 'base/settings.env': '',
  'components/tls/kustomization.yaml': 'kind: Component\npatches:\n- path: tls.yaml\n',
  'components/tls/tls.yaml': '',
  'overlays/prod/kustomization.yml': 'resources: [../../base]\ncomponents: [../../components/tls]\npatches:\n- path: replicas.yaml\n- patch: |-\n    kind: Deployment\nconfigurations: [names.yaml]\nreplacements:\n- path: replace.yaml\nopenapi:\n  path: schema.json\n',
  'overlays/prod/replicas.yaml': '', 'overlays/prod/names.yaml': '', 'overlays/prod/replace.yaml': '', 'overlays/prod/schema.json': '', 'overlays/prod/unused.yaml': '',
  'overlays/dev/Kustomization': 'bases: [../../base]\npatchesStrategicMerge:\n- small.yaml\npatchesJson6902:\n- path: ops.json\n',
  'overlays/dev/small.yaml': '', 'overlays/dev/ops.json': '',
  'charts/web/Chart.yaml': 'name: web\nversion: 1.0.0\n', 'charts/web/values.yaml': '', 'charts/web/values-prod.yaml': '', 'charts/web/ci/test-values.yaml': '',
  'charts/web/templates/a.yaml': '', 'charts/web/crds/crd.yaml': '', 'charts/web/values.schema.json': '',
  'charts/web/charts/db/Chart.yaml': 'name: db\nversion: 1.0.0\n', 'charts/web/charts/db/templates/b.yaml': '',
  'charts/lib/Chart.yaml': 'name: lib\ntype: library\nversion: 1.0.0\n', 'charts/lib/templates/_x.tpl': '',
  'environments/prod/web-values.yaml': '', 'README.md': '', 'plain/pod.yaml': '', 'plain/templates/x.yaml': '',
});

describe('the role of a file', () => {
  it.each([
    ['base/kustomization.yaml', 'kustomization'], ['overlays/dev/Kustomization', 'kustomization'], ['components/tls/kustomization.yaml', 'component'],
    ['base/deployment.yaml', 'manifest'], ['base/templates/service.yaml', 'manifest'], ['base/files/app.json', 'generator-input'], ['base/settings.env', 'generator-input'],
    ['components/tls/tls.yaml', 'patch'], ['overlays/prod/replicas.yaml', 'patch'], ['overlays/dev/small.yaml', 'patch'], ['overlays/dev/ops.json', 'patch'],
    ['overlays/prod/names.yaml', 'configuration'], ['overlays/prod/replace.yaml', 'configuration'], ['overlays/prod/schema.json', 'configuration'], ['overlays/prod/unused.yaml', 'manifest'],
    ['charts/web/Chart.yaml', 'chart'], ['charts/web/values.yaml', 'helm-values'], ['charts/web/ci/test-values.yaml', 'helm-values'], ['charts/web/templates/a.yaml', 'helm-template'],
    ['charts/web/crds/crd.yaml', 'manifest'], ['charts/web/values.schema.json', 'chart'], ['charts/web/charts/db/templates/b.yaml', 'helm-template'], ['charts/lib/templates/_x.tpl', 'helm-template'],
    ['environments/prod/web-values.yaml', 'helm-values'], ['README.md', 'other'], ['plain/pod.yaml', 'manifest'], ['plain/templates/x.yaml', 'other'],
  ])('%s is %s', (path, role) => {
    expect(fileRoles(shop).get(path)).toBe(role);
  });

  it('is manifest for what one kustomization patches with and another one uses as a resource', () => {
    const layout = layoutOf({ 'a/kustomization.yaml': 'patches: [{path: ../x.yaml}]', 'b/kustomization.yaml': 'resources: [../x.yaml]', 'x.yaml': '' });
    expect(fileRoles(layout).get('x.yaml')).toBe('manifest');
  });
});

describe('what must be rendered', () => {
  it.each<[string, readonly string[]]>([
    ['base/deployment.yaml', ['overlays/prod', 'overlays/dev']], ['base/settings.env', ['overlays/prod', 'overlays/dev']], ['base/gone.yaml', []],
    ['components/tls/tls.yaml', ['overlays/prod']], ['overlays/prod/names.yaml', ['overlays/prod']], ['overlays/dev/ops.json', ['overlays/dev']],
    ['overlays/prod/unused.yaml', []], ['environments/prod/web-values.yaml', []], ['charts/web/ci/test-values.yaml', ['charts/web charts/web/ci/test-values.yaml']],
    ['charts/web/charts/db/templates/b.yaml', ['charts/web', 'charts/web charts/web/values-prod.yaml', 'charts/web charts/web/ci/test-values.yaml']], ['charts/lib/templates/_x.tpl', []],
  ])('for a change of %s', (changed, units) => {
    const found = affectedUnits(shop, [changed]);
    expect(found.map(({ folder, values }) => (values === undefined ? folder : `${folder} ${values}`))).toEqual(units);
    expect(found.every(({ why }) => why === changed)).toBe(true);
  });

  it('is a base by itself where no overlay uses it, and where only a component does', () => {
    expect(affectedUnits(layoutOf({ 'a/kustomization.yaml': 'resources: [x.yaml]' }), ['a/x.yaml'])).toEqual([{ kind: 'kustomize', folder: 'a', why: 'a/x.yaml' }]);
    const layout = layoutOf({ 'a/kustomization.yaml': 'resources: [x.yaml]', 'c/kustomization.yaml': 'kind: Component\nresources: [../a]' });
    expect(affectedUnits(layout, ['a/x.yaml']).map(({ folder }) => folder)).toEqual(['a']);
  });

  it('includes an overlay whose base has lost its kustomization', () => {
    const layout = layoutOf({ 'o/kustomization.yaml': 'resources: [../base]', 'base/x.yaml': '' });
    expect(affectedUnits(layout, ['base/kustomization.yaml']).map(({ folder }) => folder)).toEqual(['o']);
  });

  it('includes all members of a cycle, so that it is reported', () => {
    const layout = layoutOf({ 'a/kustomization.yaml': 'resources: [../b]', 'b/kustomization.yaml': 'resources: [../a]' });
    expect(affectedUnits(layout, ['a/kustomization.yaml']).map(({ folder }) => folder)).toEqual(['a', 'b']);
    expect(closureOf('a', (folder) => layout.kustomizations.get(folder)).map(({ folder }) => folder)).toEqual(['b', 'a']);
  });

  it('includes a chart whose file:// dependency has changed', () => {
    const layout = layoutOf({ 'web/Chart.yaml': 'name: web\ndependencies:\n- {name: lib, repository: "file://../lib"}', 'lib/Chart.yaml': 'name: lib\ntype: library' });
    expect(affectedUnits(layout, ['lib/templates/_a.tpl'])).toEqual([{ kind: 'helm', folder: 'web', why: 'lib/templates/_a.tpl' }]);
  });
});

describe('what a kustomization names', () => {
  it.each([
    'https://example.com/a.yaml', 'github.com/org/repo/path?ref=v1', 'git@github.com:org/repo', 'ssh://git@host/x', 'git::https://x/y', 'example.com/org/repo//base', 'gitlab.example.com/org/repo.git', '../base?ref=main',
  ])('needs the network for %s', (written) => {
    expect(parseKustomization('o/kustomization.yaml', JSON.stringify({ resources: [written] })).references).toEqual([{ as: 'resource', written, pointer: '/resources/0', leads: 'remote' }]);
  });

  it.each(['../../etc', '/etc/passwd', '../../../x'])('T9 leads out of the repository by %s', (written) => {
    expect(parseKustomization('o/kustomization.yaml', JSON.stringify({ resources: [written] })).references[0]).toMatchObject({ leads: 'outside' });
  });

  it('is unknown where it is not YAML, and never throws', () => {
    for (const text of ['resources: [', '- 1', '', 'resources: 7', 'resources: [null, {a: 1}]\npatches: [1]\nopenapi: x', 'a: 1\na: 2']) {
      expect(parseKustomization('kustomization.yaml', text).references).toEqual([]);
    }
    expect(parseKustomization('kustomization.yaml', 'a: 1\na: 2').document).toBeUndefined();
  });
});
