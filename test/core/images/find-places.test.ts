import { describe, expect, test } from 'vitest';
import { editImages } from '../../../src/core/images/edit-images.js';
import type { PlacesInput } from '../../../src/core/images/find-places.js';
import { parseImageRequests } from '../../../src/core/images/image-requests.js';
import { formatLocation } from '../../../src/core/problem.js';
import { deployment } from './repository-fixtures.js';
import { within } from '../../support/processor-time.js';

type Files = Readonly<Record<string, string>>;
const sha = `sha256:${'a'.repeat(64)}`;

function edit(files: Files, images: readonly string[], more: Partial<PlacesInput> = {}): ReturnType<typeof editImages> {
  return editImages({ paths: Object.keys(files), read: (path) => files[path], requests: parseImageRequests({ images }).requests, ...more });
}

function told(files: Files, images: readonly string[], more: Partial<PlacesInput> = {}): readonly string[] {
  const { problems, files: changed } = edit(files, images, more);
  expect(changed).toEqual([]);
  return problems.map(({ code, message, where, hint }) => `${code} ${where === undefined ? '' : `${formatLocation(where)} `}${message} -> ${hint ?? ''}`);
}

const overlay = 'resources: [../base]\n';
const entry = `${overlay}images:\n- name: ghcr.io/org/api\n  newTag: v1\n`;
const base = { 'base/kustomization.yaml': 'resources: [deployment.yaml]\n', 'base/deployment.yaml': deployment('ghcr.io/org/api:v0') };
const values = 'image:\n  repository: ghcr.io/org/api\n  tag: v1\n';

describe('an image at several places', () => {
  test('is a problem that lists them all, and an update that would do (OSOP-IMAGE-003)', () => {
    expect(told({ ...base, 'dev/kustomization.yaml': entry, 'prod/kustomization.yaml': entry }, ['ghcr.io/org/api:v2'])).toEqual([
      'OSOP-IMAGE-003 dev/kustomization.yaml:4:11 the image `ghcr.io/org/api` is set at 2 places: dev/kustomization.yaml:4:11 (images[0].newTag: v1), prod/kustomization.yaml:4:11 (images[0].newTag: v1) -> name one with config-path, or with update, for example dev/kustomization.yaml#images[0].newTag',
    ]);
  });

  test('is one where a base is overridden by one overlay only: the other one still deploys it', () => {
    expect(told({ ...base, 'dev/kustomization.yaml': overlay, 'prod/kustomization.yaml': entry }, ['ghcr.io/org/api:v2'])[0]).toContain('is set at 2 places: base/deployment.yaml:10:18');
  });

  test('is one for two overlays of config-path without an entry', () => {
    expect(told({ ...base, 'o/dev/kustomization.yaml': 'resources: [../../base]', 'o/prod/kustomization.yaml': 'resources: [../../base]' }, ['ghcr.io/org/api:v2'], { configPath: 'o' })[0]).toContain('o/dev/kustomization.yaml:1:1 (a new entry of images), o/prod/kustomization.yaml:1:1 (a new entry of images)');
  });

  test('is one for two values files, and for two images of one file', () => {
    expect(told({ 'a/values.yaml': values, 'b/values.yaml': values }, ['ghcr.io/org/api:v2'])[0]).toContain('is set at 2 places: a/values.yaml:3:8 (image.tag: v1), b/values.yaml:3:8 (image.tag: v1)');
    expect(told({ 'values.yaml': `web:\n  image: ghcr.io/org/api:v1\nworker:\n  image: ghcr.io/org/api:v1\n` }, ['ghcr.io/org/api:v2'])[0]).toContain('values.yaml:2:10 (web.image: ghcr.io/org/api:v1), values.yaml:4:10');
  });

  test('is one for containers of a pod at different versions', () => {
    expect(told({ 'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers:\n  - image: a:1\n  - image: a:2\n' }, ['a:3'])[0]).toContain('is set at 2 places');
  });

  test('is one where a default is used by one environment and overridden by another', () => {
    const files = { 'charts/api/Chart.yaml': 'name: api\n', 'charts/api/values.yaml': values, 'environments/prod/api-values.yaml': 'image: {tag: v1}\n', 'environments/dev/api-values.yaml': 'replicas: 1\n' };
    expect(told(files, ['ghcr.io/org/api:v2'])[0]).toContain('charts/api/values.yaml:3:8 (image.tag: v1), environments/prod/api-values.yaml:1:14');
  });
});

describe('an image that is found nowhere', () => {
  test('is a problem that says where was looked, and what may have been meant', () => {
    expect(told({ ...base, 'values.yaml': 'x: 1\n' }, ['ghcr.io/org/apl:v2'])).toEqual([
      'OSOP-IMAGE-002 no place sets the image `ghcr.io/org/apl`; looked at 1 kustomization, 1 values file and 1 manifest -> did you mean `ghcr.io/org/api`? Else name the place with update',
    ]);
    expect(told(base, ['api:v2'])[0]).toContain('did you mean `ghcr.io/org/api`?');
    expect(told(base, ['something-else:v2'])[0]).toContain('check the name of the image');
  });

  test('is set outside of config-path', () => {
    expect(told({ 'charts/api/values.yaml': values, 'environments/prod/x.yaml': 'a: 1\n' }, ['ghcr.io/org/api:v2'], { configPath: 'environments/prod' })[0]).toBe(
      'OSOP-IMAGE-002 no place below `environments/prod` sets the image `ghcr.io/org/api`; looked at 0 kustomizations, 0 values files and 1 manifest -> it is set at charts/api/values.yaml:3:8: change config-path, or name the place with update',
    );
  });

  test('may be in a file that cannot be read', () => {
    expect(told({ 'values.yaml': `${values}image: x\n` }, ['ghcr.io/org/api:v2']).map((line) => line.slice(0, 30))).toEqual(['OSOP-IMAGE-002 no place sets t', 'OSOP-YAML-005 values.yaml:4:1 ']);
  });

  test('is not a tag in a values file of another chart or name', () => {
    expect(told({ 'charts/web/Chart.yaml': 'name: web\n', 'charts/web/values.yaml': 'image: {repository: ghcr.io/org/web}\n', 'charts/web/values-api.yaml': 'image: {tag: v1}\n' }, ['ghcr.io/org/api:v2'])[0]).toContain('OSOP-IMAGE-002');
    expect(told({ 'environments/prod/worker-values.yaml': 'image: {tag: v1}\n' }, ['ghcr.io/org/api:v2'])[0]).toContain('OSOP-IMAGE-002');
    expect(told({ 'environments/prod/api-values.yaml': 'image: {tag: v1}\nsidecar: {image: {tag: v1}}\n' }, ['ghcr.io/org/api:v2'])[0]).toContain('OSOP-IMAGE-002');
  });
});

describe('a line of update', () => {
  const files = { 'a.yaml': 'spec:\n  list:\n  - {name: x, image: {tag: v1}}\n  - {name: x}\n' };

  test.each([
    ['a.yaml', 'is not of the form `file.yaml#path.to.value`'], ['a.yaml#', 'is not of the form'], ['a.yaml#spec.[', 'has a path that cannot be read from `.[` on'],
    ['../../etc/passwd#root', 'names a file outside of the repository'], ['/etc/passwd#root', 'names a file outside of the repository'], ['a\0.yaml#x', 'names a file outside of the repository'],
    ['b.yaml#x', 'names a file that is not in the repository -> did you mean a.yaml?'], ['a.yaml#spec.lst', 'is not there: `spec` has no `lst` -> did you mean `list`?'], ['a.yaml#spec.list[7].image', 'is not there: `spec.list` has no `[7]`'],
    ['a.yaml#spec.list[name=y].image', 'is not there: `spec.list` has no `[name=y]`'], ['a.yaml#spec.list[name=x].image', 'fits several items of `spec.list`'], ['a.yaml#spec.list[0].image', 'names a mapping or a list'], ['a.yaml#spec.__proto__.tag', 'has no `__proto__`'],
  ])('T9: %s', (line, wrong) => {
    const [first = ''] = told(files, ['a:1'], { update: [line] });
    expect(first).toContain('OSOP-IMAGE-004 ');
    expect(first).toContain(wrong);
  });

  test('tells the line of the nearest parent that exists', () => {
    expect(told(files, ['a:1'], { update: ['a.yaml#spec.list[0].image.tg'] })[0]).toContain('OSOP-IMAGE-004 a.yaml:3:22 ');
  });

  test('of several images needs something that tells which', () => {
    const files = { 'a.yaml': 'x: {repository: org/b, tag: v1}\ny: {tag: v1}\n' };
    expect(edit(files, ['org/a:v2', 'org/b:v3'], { update: ['a.yaml#x.tag'] }).problems.map(({ message }) => message)).toEqual(['no place sets the image `org/a`; looked at 0 kustomizations, 0 values files and 1 manifest']);
    expect(told(files, ['org/a:v2', 'org/b:v3'], { update: ['a.yaml#y.tag'] })[0]).toContain('does not tell which of the images it is for');
  });

  test('cannot write a digest where a tag stands', () => {
    expect(told({ 'a.yaml': 'tag: v1\n' }, [`a@${sha}`], { update: ['a.yaml#tag'] })[0]).toContain('OSOP-IMAGE-005 a.yaml:1:6 `tag` holds a tag');
  });
});

describe('what is written', () => {
  test('is told with its path, before and after', () => {
    const { places } = edit({ 'values.yaml': 'web:\n  image:\n    repository: a\n    digest: x\n' }, ['a:v2']);
    expect(places.map(({ place }) => ({ path: place.path, current: place.current, changes: place.plan.kind === 'write' ? place.plan.changes : [] }))).toEqual([
      { path: 'web.image.digest', current: 'x', changes: [{ path: 'web.image.tag', from: '', to: 'v2' }, { path: 'web.image.digest', from: 'x', to: '' }] },
    ]);
  });

  test('T25: reads back as the same string whatever the tag', () => {
    for (const tag of ['1e3', 'on', '0123', '1_000', '0x1f', 'y', 'null', '2024-01-01', '1.20']) {
      expect(edit({ 'values.yaml': values }, [`ghcr.io/org/api:${tag}`]).files.map(({ after }) => after)).toEqual([values.replace('v1', `"${tag}"`)]);
    }
  });

  const application = (helm: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: api}\nspec:\n  source:\n    repoURL: https://charts.example.com\n    chart: api\n    helm:\n${helm}`;
  test.each([
    ['a kustomization', 'k/kustomization.yaml', 'kind: Kustomization\nimages:\n- name: ghcr.io/org/api\n  newTag: v1\n'],
    ['a kustomization with quotes', 'k/kustomization.yaml', "kind: Kustomization\nimages:\n- {name: ghcr.io/org/api, newTag: 'v1'}\n"],
    ['a values file', 'values.yaml', values],
    ['a values file in JSON', 'values.yaml', '{"image": {"repository": "ghcr.io/org/api", "tag": "v1"}}\n'],
    ['a tag in a block', 'values.yaml', 'image:\n  repository: ghcr.io/org/api\n  tag: >-\n    v1\n'],
    ['Helm parameters', 'app.yaml', application('      parameters:\n        - name: image.repository\n          value: ghcr.io/org/api\n        - name: image.tag\n          value: v1\n')],
    ['values in a text', 'app.yaml', application('      values: |\n        image:\n          repository: ghcr.io/org/api\n          tag: v1\n')],
    ['valuesObject', 'app.yaml', application('      valuesObject:\n        image: {repository: ghcr.io/org/api, tag: v1}\n')],
  ])('T25: in %s any tag reads back as that string, and nothing else is changed', async (_, path, text) => {
    const { parse } = await import('yaml');
    const readAll = (yaml: string, version: '1.1' | '1.2'): unknown => JSON.parse(JSON.stringify(parse(yaml, { version, schema: version === '1.1' ? 'yaml-1.1' : 'core' })), (key, value: unknown) => (key === 'values' && typeof value === 'string' ? parse(value, { version }) as unknown : value));
    const expected = (tag: string): unknown => JSON.parse(JSON.stringify(readAll(text, '1.2')).replaceAll('"v1"', JSON.stringify(tag)));
    for (const tag of ['1e3', 'on', 'No', '0123', '0o17', '1_000', '0x1f', 'y', 'null', '2024-01-01', '1.20', '1.', '_1', '0b1', '7', 'true', '1e-3', 'v1.2.3', `t${'1'.repeat(127)}`]) {
      const [file] = edit({ [path]: text }, [`ghcr.io/org/api:${tag}`]).files;
      for (const version of ['1.1', '1.2'] as const) expect(readAll(file?.after ?? '', version), `${tag} by YAML ${version}`).toEqual(expected(tag));
    }
  });

  test('F21: is computed again on a file that someone else has changed', () => {
    const newer = values.replace('tag: v1', '# pinned\n  tag: v1.1');
    expect(edit({ 'values.yaml': newer }, ['ghcr.io/org/api:v2']).files.map(({ after }) => after)).toEqual([newer.replace('v1.1', 'v2')]);
  });
});

describe('what cannot be written', () => {
  test.each<[string, Files, string, string]>([
    ['an alias', { 'values.yaml': 'x: &v v1\nimage: {repository: a, tag: *v}\n' }, 'a:v2', 'OSOP-IMAGE-005 values.yaml:2:29 `image.tag` is the alias `*v`'],
    ['a merged value', { 'values.yaml': 'x: &v {tag: v1}\nimage:\n  <<: *v\n  repository: a\n' }, 'a:v2', 'OSOP-IMAGE-005 values.yaml:3:3 `image.tag` comes from a merge key: its value stands at values.yaml:1:8'],
    ['a digest where the chart reads none', { 'values.yaml': 'image: {repository: a, tag: v1}\n' }, `a:v2@${sha}`, 'OSOP-IMAGE-005 values.yaml:1:29 `image.tag` has no key for a digest'],
    ['a new name where only a tag stands', { 'environments/prod/a-values.yaml': 'image: {tag: v1}\n' }, 'a=b:v2', '`image.tag` does not hold the name of the image'],
    ['values as folded text', { 'a.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    helm:\n      values: "image: {repository: a, tag: v1}"\n' }, 'a:v2', 'OSOP-IMAGE-005 a.yaml:7:15 `spec.source.helm.values` is YAML in a text that cannot be edited in place'],
  ])('%s', (_, files, image, message) => {
    expect(told(files, [image]).join('\n')).toContain(message);
  });

  test('leaves the other images alone too', () => {
    expect(edit({ 'values.yaml': values }, ['ghcr.io/org/api:v2', 'missing:v1']).files).toEqual([]);
  });

  test('a config-path outside of the repository', () => {
    expect(told({}, ['a:1'], { configPath: '../x' })[0]).toContain('OSOP-INPUT-001');
  });
});

test('a repository of 10,000 files is searched in seconds', () => {
  const files = new Map<string, string>();
  for (let index = 0; index < 2_000; index += 1) {
    files.set(`apps/app${index}/base/kustomization.yaml`, 'resources:\n- deployment.yaml\n');
    files.set(`apps/app${index}/base/deployment.yaml`, deployment(`ghcr.io/org/app${index}:v1`, `app${index}`));
    files.set(`apps/app${index}/overlays/prod/kustomization.yaml`, `resources:\n- ../../base\nimages:\n- name: ghcr.io/org/app${index}\n  newTag: v1\n`);
    files.set(`environments/prod/app${index}-values.yaml`, 'replicas: 2\nimage:\n  tag: v1\n');
    files.set(`argocd/app${index}.yaml`, `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: app${index}\nspec:\n  source:\n    path: apps/app${index}/overlays/prod\n`);
  }
  const paths = [...files.keys()];
  expect(paths).toHaveLength(10_000);
  const { requests } = parseImageRequests({ images: ['ghcr.io/org/app1999:v2'] });
  const result = within(5_000, () => editImages({ paths, read: (path) => files.get(path), requests }));
  expect(result.problems).toEqual([]);
  expect(result.files.map(({ path }) => path)).toEqual(['apps/app1999/overlays/prod/kustomization.yaml']);
});

describe('hostile content ends in time, with a reason', () => {
  const kustomization = 'kind: Kustomization\n';
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n';
  const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');
  const application = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    repoURL: x\n    chart: web\n    helm:\n      parameters:\n';
  test.each([
    ['8,000 equal images of a kustomization', { 'a/kustomization.yaml': `${kustomization}images:\n${many(8_000, () => '- name: ghcr.io/org/api\n  newTag: "1"\n')}` }, 'OSOP-IMAGE-003'],
    ['7,000 containers of a pod', { 'a.yaml': pod + many(7_000, (index) => `  - {name: c${index}, image: ghcr.io/org/api:1}\n`) }, 'OSOP-IMAGE-003'],
    ['5,000 images of a values file', { 'values.yaml': many(5_000, (index) => `s${index}: {image: {repository: ghcr.io/org/api, tag: ${index}}}\n`) }, 'OSOP-IMAGE-003'],
    ['1,900 tags that are numbers', { 'values.yaml': many(1900, (index) => `s${index}: {image: {repository: ghcr.io/org/api, tag: ${index}}}\n`) }, 'OSOP-IMAGE-003'],
    ['3,500 images of Helm parameters', { 'a.yaml': application + many(3_500, (index) => `      - {name: s${index}.image.repository, value: ghcr.io/org/api}\n      - {name: s${index}.image.tag, value: "1"}\n`) }, 'OSOP-IMAGE-003'],
    ['300,000 images of Helm parameters', { 'a.yaml': application + many(150_000, (index) => `      - name: s${index}.image.repository\n        value: ghcr.io/org/api\n`) }, 'OSOP-YAML-002'],
    ['400,000 containers of a pod', { 'a.yaml': pod + many(400_000, (index) => `  - name: c${index}\n    image: ghcr.io/org/api:1\n`) }, 'OSOP-YAML-002'],
  ] as const)('T14: %s', (_, files, code) => {
    expect(within(3_000, () => edit(files, ['ghcr.io/org/api:v2'])).problems.map((problem) => problem.code)).toContain(code);
  });
});
