import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { buildEnvironment } from '../../../src/core/gitops/build-environment.js';
import { readApplication, type GitApplication } from '../../../src/core/gitops/git-application.js';
import { createGitTree } from '../../../src/core/gitops/git-tree.js';
import { hasKustomizeOptions, withKustomizeOptions } from '../../../src/core/gitops/kustomize-options.js';
import { planSource, type SourceFiles, type SourcePlan } from '../../../src/core/gitops/plan-rendering.js';
import type { JsonObject } from '../../../src/core/json.js';

type Files = Readonly<Record<string, string>>;
const repoURL = 'https://git.example.com/org/config';

function application(spec: string): GitApplication {
  const found = readApplication({ metadata: { name: 'web' }, spec: { ...parse(`{${spec}}`) as JsonObject, destination: { namespace: 'shop' }, project: 'store' } }, { definition: { file: 'a.yaml', document: 0, pointer: '' } });
  if (found === undefined) throw new Error(spec);
  return found;
}

/** How the first source is rendered; those of other repositories cannot be had, and `pinned` ones are of another commit. */
function plan(files: Files, spec: string, { links = [], submodules = [], pinned = {} }: { readonly links?: readonly string[]; readonly submodules?: readonly string[]; readonly pinned?: Files } = {}): SourcePlan {
  const one = application(spec);
  const tree = (of: Files): ReturnType<typeof createGitTree> => createGitTree(Object.keys(of).toSorted(), (path) => of[path]);
  const filesOf = (source: { readonly repoURL: string; readonly revision: string; readonly value: JsonObject }): SourceFiles => {
    if (typeof source.value['chart'] === 'string') return { missing: 'it is no folder of this repository' };
    if (source.repoURL !== repoURL) return { missing: 'it is of another repository' };
    return source.revision === 'v1' ? { sha: 'v1'.padEnd(40, '0'), tree: tree(pinned), links: [], submodules: [] } : { sha: 'c'.repeat(40), tree: tree(files), links, submodules };
  };
  const [source] = one.sources;
  if (source === undefined) throw new Error(spec);
  return planSource(source, { application: one, filesOf, revision: 'c'.repeat(40) });
}

const source = (more: string): string => `source: {repoURL: "${repoURL}", ${more}}`;
const why = (found: SourcePlan): string | undefined => (found.kind === 'unknown' ? found.why : undefined);
const chart = { 'web/Chart.yaml': 'name: web\nversion: 1.0.0\n', 'web/templates/a.yaml': 'x', 'web/values.yaml': 'a: 1', 'web/values-prod.yaml': 'a: 2', 'shared/all.yaml': 'b: 1' };

describe('a folder of manifests', () => {
  const files = { 'web/a.yaml': '', 'web/b.json': '', 'web/README.md': '', 'web/sub/c.yml': '', 'web/skip/d.yaml': '', 'web/.argocd-source.yaml': '', 'webs/e.yaml': '' };

  test.each([
    ['path: web', ['web/a.yaml', 'web/b.json']],
    ['path: web, directory: {recurse: true, exclude: "skip/*"}', ['web/a.yaml', 'web/b.json', 'web/sub/c.yml']],
    ['path: web, directory: {recurse: true, include: "{sub/*.yml,*.json}"}', ['web/b.json', 'web/sub/c.yml']],
    ['path: .', []],
  ])('%s', (more, expected) => {
    expect(plan({ ...files, 'web/.argocd-source.yaml': '{path: elsewhere}' }, source(more))).toEqual({ kind: 'directory', files: expected });
  });

  test('is not known where something in it cannot be read as Argo CD reads it', () => {
    expect(why(plan({ ...files, 'web/x.jsonnet': '' }, source('path: web')))).toContain('Jsonnet');
    expect(why(plan(files, source('path: web'), { links: ['web/z.yaml'] }))).toContain('symbolic link');
    expect(plan(files, source('path: web'), { links: ['other/z.yaml'] }).kind).toBe('directory');
    expect(why(plan(files, source('path: nowhere')))).toContain('there is no folder nowhere');
    expect(why(plan(files, source('path: web, plugin: {name: x}')))).toContain('plugin');
    expect(why(plan(files, source('path: web, directory: {disableExtensionFilter: true}')))).toContain('disableExtensionFilter');
  });

  test.each(['Kustomization', 'Chart.yaml', '.argocd-source.yaml', '.argocd-source-web.yaml'])('T10: in which a link called %s makes Argo CD render something else is not known', (name) => {
    expect(why(plan(files, source('path: web, directory: {include: "*.json"}'), { links: [`web/${name}`] }))).toBe(`web/${name} is a symbolic link, which is not followed here`);
  });

  test('T11: that holds a submodule is not known where Argo CD would go into it', () => {
    const submodules = ['web/more'];
    expect(why(plan(files, source('path: web, directory: {recurse: true}'), { submodules }))).toBe('web/more is a submodule, whose files are of another repository');
    expect(plan(files, source('path: web'), { submodules }).kind).toBe('directory');
    expect(plan(files, source('path: web/sub, directory: {recurse: true}'), { submodules }).kind).toBe('directory');
  });

  test('stays one where the Application says so, whatever lies in it', () => {
    expect(plan({ 'web/Chart.yaml': 'name: web' }, source('path: web, directory: {recurse: true}')).kind).toBe('directory');
    expect(why(plan(chart, source('path: web, directory: {recurse: true}, helm: {releaseName: x}')))).toContain('both helm and directory');
  });
});

describe('T11: a submodule', () => {
  const values = 'path: web, helm: {ignoreMissingValueFiles: true, valueFiles: ["../more/values.yaml"]}';

  test.each([
    ['in a chart', 'path: web', ['web/charts/db']], ['that value files are of', values, ['more']],
  ])('%s is no file that is missing', (_name, more, submodules) => {
    expect(why(plan(chart, source(more), { submodules }))).toBe(`${submodules.join('')} is a submodule, whose files are of another repository`);
    expect(plan(chart, source(more), { submodules: ['elsewhere', 'webs'] }).kind).toBe('tool');
  });
});

describe('value files', () => {
  test.each([
    ['that is one', 'values-link.yaml', 'web/values-link.yaml'], ['above one', '../envs/prod.yaml', 'envs'], ['among several', 'values-*.yaml', 'web/values-x.yaml'],
  ])('T10: a link %s is no file that may be missing', (_name, written, link) => {
    expect(why(plan(chart, source(`path: web, helm: {ignoreMissingValueFiles: true, valueFiles: ["${written}"]}`), { links: [link] }))).toBe(`${link} is a symbolic link, which is not followed here`);
  });

  test('of another commit that are not read there are not taken for empty', () => {
    const spec = `sources: [{repoURL: "${repoURL}", path: web, helm: {valueFiles: ["$v/a.values"]}}, {repoURL: "${repoURL}", ref: v, targetRevision: v1}]`;
    expect(why(plan(chart, spec, { pinned: { 'a.values': undefined as unknown as string } }))).toContain(`its value file a.values at ${'v1'.padEnd(40, '0')} is of a kind that is not read there`);
  });
});

describe('a kustomization', () => {
  const files = { 'prod/kustomization.yaml': 'resources: [../base]\nimages: [{name: web, newName: registry/web, newTag: "1"}]\n', 'base/kustomization.yaml': 'resources: [d.yaml]\nconfigMapGenerator: [{name: c, files: [../files/app.conf]}]\n', 'base/d.yaml': '', 'files/app.conf': '', 'other/x.yaml': '' };

  test('needs its folder, its bases and what they name', () => {
    const found = plan(files, source('path: prod'));
    expect(found).toMatchObject({ kind: 'tool', unit: { kind: 'kustomize', folder: 'prod' }, writes: new Map() });
    expect(found.kind === 'tool' ? [...found.needs].toSorted() : []).toEqual(['base', 'base/d.yaml', 'base/kustomization.yaml', 'files/app.conf', 'prod', 'prod/kustomization.yaml']);
  });

  test('is edited as the Application says, and as .argocd-source says', () => {
    const edited = (found: SourcePlan): unknown => (found.kind === 'tool' ? JSON.parse(found.writes.get('prod/kustomization.yaml') ?? 'null') : found);
    expect(edited(plan(files, source('path: prod, kustomize: {namePrefix: p-, images: ["web:2"]}')))).toMatchObject({ namePrefix: 'p-', images: [{ name: 'web', newName: 'registry/web', newTag: '2' }] });
    expect(edited(plan({ ...files, 'prod/.argocd-source-web.yaml': 'kustomize: {images: ["web:3"]}' }, source('path: prod')))).toMatchObject({ images: [{ name: 'web', newName: 'registry/web', newTag: '3' }] });
    expect(edited(plan({ ...files, 'prod/.argocd-source-api.yaml': 'kustomize: {images: ["web:3"]}' }, source('path: prod')))).toBeNull();
  });

  test.each([
    [['web:2'], [{ name: 'web', newTag: '2' }]], [['web=r/web:2'], [{ name: 'web', newName: 'r/web', newTag: '2' }]], [['web@sha256:ab'], [{ name: 'web', digest: 'sha256:ab' }]],
    [['h:5000/web'], [{ name: 'h:5000/web' }]], [['h:5000/web:2'], [{ name: 'h:5000/web', newTag: '2' }]],
  ])('takes the images %j', (images, expected) => {
    expect(withKustomizeOptions({}, { images }, (text) => text)).toEqual({ images: expected });
  });

  test('gets replicas, labels, annotations, patches and components as kustomize edit gives them', () => {
    const options = parse('replicas: [{name: web, count: "3"}]\ncommonLabels: {a: b}\ncommonAnnotations: {rev: $ARGOCD_APP_NAME}\ncommonAnnotationsEnvsubst: true\npatches: [{path: p.yaml, target: {kind: X}, patch: ""}]\ncomponents: [../c]\n') as JsonObject;
    expect(withKustomizeOptions({ replicas: [{ name: 'web', count: 1 }, { name: 'x', count: 1 }] }, options, () => 'web')).toEqual({
      replicas: [{ name: 'x', count: 1 }, { name: 'web', count: 3 }], commonLabels: { a: 'b' }, commonAnnotations: { rev: 'web' }, patches: [{ path: 'p.yaml', target: { kind: 'X' } }], components: ['../c'],
    });
    expect(withKustomizeOptions({}, { commonLabels: { a: 'b' }, labelWithoutSelector: true }, () => '')).toEqual({ labels: [{ pairs: { a: 'b' }, includeSelectors: false, includeTemplates: false }] });
    expect([hasKustomizeOptions({ version: 'v5' }), hasKustomizeOptions({ namePrefix: 'a' })]).toEqual([false, true]);
  });
});

describe('a chart', () => {
  test('gets the release, the values and the parameters of its Application', () => {
    const found = plan(chart, source('path: web, helm: {releaseName: shop-web, valueFiles: [values-prod.yaml, /shared/all.yaml], values: "a: 3", parameters: [{name: image.tag, value: "1,2"}, {name: n, value: "007", forceString: true}], fileParameters: [{name: conf, path: values.yaml}], skipCrds: true, apiVersions: [a/v1]}'));
    expect(found).toMatchObject({ kind: 'tool', unit: { kind: 'helm', folder: 'web', release: {
      name: 'shop-web', namespace: 'shop', valueFiles: ['web/values-prod.yaml', 'shared/all.yaml'], values: 'a: 3', parameters: [{ set: 'image.tag=1\\,2', text: false }, { set: 'n=007', text: true }],
      fileParameters: [{ name: 'conf', path: 'web/values.yaml' }], crds: false, tests: true, schema: true, kubeVersion: undefined, apiVersions: ['a/v1'],
    } }, needs: ['web', 'web/values-prod.yaml', 'shared/all.yaml', 'web/values.yaml'] });
  });

  test('is called like its Application, and values that are an object win over a text', () => {
    expect(plan(chart, source('path: web, helm: {values: "a: 1", valuesObject: {b: 2}}'))).toMatchObject({ unit: { release: { name: 'web', values: '{"b":2}', crds: true } } });
  });

  test('takes value files of another source, also of another commit', () => {
    const several = (revision: string): string => `sources: [{repoURL: "${repoURL}", path: web, helm: {valueFiles: ["$v/env/*.yaml"]}}, {repoURL: "${repoURL}", ref: v, targetRevision: ${revision}}]`;
    const files = { ...chart, 'env/a.yaml': 'now', 'env/b.yaml': 'now' };
    expect(plan(files, several('main'))).toMatchObject({ unit: { release: { valueFiles: ['env/a.yaml', 'env/b.yaml'] } }, writes: new Map() });
    expect(plan(files, several('v1'), { pinned: { 'env/a.yaml': 'then' } })).toMatchObject({ needs: ['web'], writes: new Map([[`.osop-values/${'v1'.padEnd(40, '0')}/env/a.yaml`, 'then']]) });
  });

  test('gets charts beside it that it depends on, where nobody has put them into it', () => {
    const dependent = { ...chart, 'web/Chart.yaml': 'name: web\ndependencies: [{name: lib, version: 1.0.0, repository: "file://../lib"}]\n', 'lib/Chart.yaml': 'name: lib' };
    expect(plan(dependent, source('path: web'))).toMatchObject({ needs: ['web', 'lib'], copies: [{ from: 'lib', to: 'web/charts/lib' }] });
    expect(plan({ ...dependent, 'web/charts/lib-1.0.0.tgz': '' }, source('path: web'))).toMatchObject({ copies: [] });
  });

  test.each([
    ['helm: {valueFiles: [none.yaml]}', 'its value file web/none.yaml is not there at ccccccc'],
    ['helm: {valueFiles: ["https://example.com/v.yaml"]}', 'needs the network'],
    ['helm: {valueFiles: [../../v.yaml]}', 'leads out of the repository'],
    ['helm: {valueFiles: ["$other/v.yaml"]}', 'is of a source that is not there'],
    ['helm: {fileParameters: [{name: a, path: ../../x}]}', 'leads out of the repository'],
  ])('is not known with %s', (more, expected) => {
    expect(why(plan(chart, source(`path: web, ${more}`)))).toContain(expected);
  });

  test('goes without value files that need not be there', () => {
    expect(plan(chart, source('path: web, helm: {valueFiles: [none.yaml], ignoreMissingValueFiles: true}'))).toMatchObject({ unit: { release: { valueFiles: [] } } });
  });

  test('of a registry is not known, and is the same as before while neither it nor its values of this repository change', () => {
    const spec = (version: string): string => `sources: [{repoURL: "https://charts.example.com", chart: redis, targetRevision: ${version}, helm: {valueFiles: ["$v/redis.yaml"]}}, {repoURL: "${repoURL}", ref: v}]`;
    const found = (version: string, values: string): SourcePlan => plan({ 'redis.yaml': values }, spec(version));
    const same = (one: SourcePlan): string | undefined => (one.kind === 'unknown' ? one.sameAs : undefined);
    expect(same(found('1.0.0', 'a: 1'))).toBe(same(found('1.0.0', 'a: 1')));
    expect(same(found('1.0.0', 'a: 1'))).toBeDefined();
    expect(new Set([same(found('1.0.0', 'a: 1')), same(found('1.0.1', 'a: 1')), same(found('1.0.0', 'a: 2'))]).size).toBe(3);
  });
});

test('the build environment is what Argo CD puts there; what is not known is empty', () => {
  const one = application(source('path: web, targetRevision: main'));
  const expand = buildEnvironment(one, one.sources[0] ?? (() => { throw new Error('no source'); })(), 'abcdef0123456789');
  expect(expand('$ARGOCD_APP_NAME ${ARGOCD_APP_NAMESPACE} $ARGOCD_APP_REVISION_SHORT $ARGOCD_APP_SOURCE_TARGET_REVISION $ARGOCD_APP_PROJECT_NAME [$HOME] $$5')).toBe('web shop abcdef0 main store [] $5');
});
