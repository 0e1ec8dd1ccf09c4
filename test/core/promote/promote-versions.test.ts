import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { parseEnvironmentsPath } from '../../../src/core/promote/environment-files.js';
import { parseKeys } from '../../../src/core/promote/keys.js';
import { promoteVersions, type Promotion } from '../../../src/core/promote/promote-versions.js';
import { within } from '../../support/processor-time.js';

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly environmentsPath?: string;
  readonly configPath?: string;
  readonly keys?: readonly string[];
}

function promote(files: Readonly<Record<string, string>>, { from = 'dev', to = 'prod', environmentsPath = '', configPath = '', keys = [] }: Asked = {}): Promotion {
  const where = parseEnvironmentsPath(environmentsPath);
  if ('wrong' in where) throw new Error(where.wrong);
  const read = parseKeys(keys);
  expect(read.problems).toEqual([]);
  return promoteVersions({ from, to, where, configPath, keys: read.keys, paths: Object.keys(files), read: (path) => files[path] });
}

/** `«old→new»` is what must change, everything else must stay. */
function side(text: string, keep: 1 | 2): string {
  return text.replaceAll(/«([^→»]*)→([^»]*)»/g, (_, before: string, after: string) => (keep === 1 ? before : after));
}

function sides(files: Readonly<Record<string, string>>, keep: 1 | 2): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, side(text, keep)]));
}

const sha = `sha256:${'a'.repeat(64)}`;
const other = `sha256:${'b'.repeat(64)}`;

function deployment(image: string, name = 'web'): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  template:\n    spec:\n      containers:\n        - name: main   # the app\n          image: ${image} # bumped\n`;
}

function application(source: string, name: string): string {
  return `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}}\nspec:\n  source:\n    repoURL: https://example.com/app.git\n${source}`;
}

const images = (tag: string, more = ''): string => `resources: [../../base]\nimages:\n  - name: web\n${more}    newTag: ${tag}\n`;

interface Case extends Asked {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  { name: 'overlays of an application', files: { 'apps/web/overlays/dev/kustomization.yaml': images('1.5.0'), 'apps/web/overlays/prod/kustomization.yaml': `# production\n${images('«1.4.0→1.5.0» # set by CI')}` } },
  { name: 'a tag that YAML would read as a number (T25)', files: { 'overlays/dev/kustomization.yaml': images('"1.20"'), 'overlays/prod/kustomization.yaml': images('«1.19.1→"1.20"»') } },
  { name: 'new name and digest of an overlay', files: { 'overlays/dev/kustomization.yaml': `images:\n- name: web\n  newName: ghcr.io/org/web\n  digest: ${other}\n`, 'overlays/prod/kustomization.yaml': `images:\n- digest: «${sha}→${other}»\n  newName: «old/web→ghcr.io/org/web»\n  name: web\n` } },
  { name: 'a digest takes the place of a tag', files: { 'overlays/dev/kustomization.yaml': `images:\n- name: web\n  digest: ${sha}\n`, 'overlays/prod/kustomization.yaml': `images:\n- name: web\n  «newTag→digest»: «v1→${sha}»\n` } },
  { name: 'the digest beside a tag that is the same', files: { 'overlays/dev/kustomization.yaml': `images:\n- name: web\n  newTag: v1\n  digest: ${other}\n`, 'overlays/prod/kustomization.yaml': `images:\n- name: web\n  newTag: v1\n  digest: «${sha}→${other}»\n` } },
  { name: 'a digest that the new version has not goes', files: { 'dev/values.yaml': 'image: {tag: v2}\n', 'prod/values.yaml': `image:\n  tag: «v1→v2»\n  digest: «${sha}→""»\n` } },
  { name: 'values of environments', files: { 'environments/dev/api-values.yaml': 'image:\n  repository: dev.example.com/api\n  tag: v2\nreplicas: 1\n', 'environments/prod/api-values.yaml': "replicas: 5\nimage: {repository: prod.example.com/api, tag: '«v1→v2»'} # its own registry\n" } },
  { name: 'values files with the environment in their name', files: { 'charts/api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n', 'charts/api/values-dev.yaml': 'api:\n  image:\n    tag: v2\n', 'charts/api/values-prod.yaml': 'api:\n  image:\n    tag: «v1→v2»\n    pullPolicy: Always\n' } },
  { name: 'a file of each environment', files: { 'web/dev.yaml': 'imageTag: v2\n', 'web/prod.yaml': 'imageTag: «v1→v2»\n' } },
  { name: 'a list of images in another order', files: { 'values-dev.yaml': 'sidecars:\n- {name: a, image: "x/a:2"}\n- {name: b, image: "x/b:3"}\n', 'values-prod.yaml': 'sidecars:\n- {name: b, image: "«x/b:1→x/b:3»"}\n- {name: a, image: "«x/a:1→x/a:2»"}\n' } },
  { name: 'containers keep the registry of their environment', files: { 'envs/dev/web.yaml': deployment('dev.example.com/web:2', 'web-dev'), 'envs/prod/web.yaml': deployment('«prod.example.com/web:1→prod.example.com/web:2»', 'web-prod') } },
  { name: 'the target revision of an Application that is a tag', files: { 'apps/dev/web.yaml': application('    targetRevision: v1.3.0\n    path: kubernetes/overlays/dev\n', 'web-dev'), 'apps/prod/web.yaml': application('    targetRevision: «v1.2.0→v1.3.0»\n    path: kubernetes/overlays/prod\n', 'web-prod') } },
  { name: 'the version of a chart', files: { 'web-dev.yaml': application('    chart: web\n    targetRevision: 1.3.*\n', 'web'), 'web-prod.yaml': application('    chart: web\n    targetRevision: "«1.2.0→1.3.*»"\n', 'web') } },
  { name: 'the release directory that an Application deploys', files: { 'apps/dev.yaml': application('    targetRevision: HEAD\n    path: releases/v1.3.0/dev\n', 'web-dev'), 'apps/prod.yaml': application('    targetRevision: HEAD\n    path: «releases/v1.2.0/prod→releases/v1.3.0/prod»\n', 'web-prod') } },
  { name: 'parameters of an Application', files: { 'dev/web.yaml': application('    helm:\n      parameters:\n      - {name: image.tag, value: v2}\n      - {name: replicas, value: "1"}\n', 'web'), 'prod/web.yaml': application('    helm:\n      parameters:\n      - {name: replicas, value: "9"}\n      - {name: image.tag, value: «v1→v2»}\n', 'web') } },
  { name: 'values in an Application', files: { 'dev/web.yaml': application('    helm:\n      values: |\n        image:\n          tag: v2\n', 'web'), 'prod/web.yaml': application('    helm:\n      values: |\n        replicas: 3\n        image:\n          tag: «v1→v2» # why\n', 'web') } },
  { name: 'images of an Application that is rendered by kustomize', files: { 'dev/web.yaml': application('    kustomize:\n      images: ["web=ghcr.io/org/web:v2"]\n', 'web'), 'prod/web.yaml': application('    kustomize:\n      images:\n      - «web=ghcr.io/org/web:v1→web=ghcr.io/org/web:v2»\n', 'web') } },
  { name: 'environments where a pattern says', environmentsPath: 'clusters/{env}/*/k8s', files: { 'clusters/dev/web/k8s/dev/values.yaml': 'image: {tag: v2}\n', 'clusters/prod/web/k8s/dev/values.yaml': 'image: {tag: «v1→v2»}\n', 'dev/x.yaml': 'image: {tag: v9}\n', 'prod/x.yaml': 'image: {tag: v1}\n' } },
  { name: 'environments below a folder', environmentsPath: 'live', files: { 'live/dev/values.yaml': 'image: {tag: v2}\n', 'live/prod/values.yaml': 'image: {tag: «v1→v2»}\n', 'dev/values.yaml': 'image: {tag: v9}\n', 'prod/values.yaml': 'image: {tag: v1}\n' } },
  { name: 'one application of config-path', configPath: 'apps/web', files: { 'apps/web/dev/values.yaml': 'image: {tag: v2}\n', 'apps/web/prod/values.yaml': 'image: {tag: «v1→v2»}\n', 'apps/api/dev/values.yaml': 'image: {tag: v2}\n', 'apps/api/prod/values.yaml': 'image: {tag: v1}\n' } },
  { name: 'named keys alone, whatever their type', keys: ['replicas', 'features.beta'], files: { 'dev/values.yaml': 'image: {tag: v2}\nreplicas: 3\nfeatures:\n  beta: true\n', 'prod/values.yaml': 'replicas: «5→3» # few\nimage: {tag: v1}\nfeatures: {beta: «false→true»}\n' } },
  { name: 'the key of one item of a list', keys: ['images[name=web].newTag'], files: { 'dev/kustomization.yaml': 'images:\n- {name: web, newTag: v2}\n- {name: api, newTag: v2}\n', 'prod/kustomization.yaml': 'images:\n- {name: api, newTag: v1}\n- {name: web, newTag: «v1→v2»}\n' } },
];

describe('versions are copied from one environment to the next', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { files, ...asked }) => {
    const [before, after] = [sides(files, 1), sides(files, 2)];
    const promotion = promote(before, asked);
    expect(promotion.problems).toEqual([]);
    expect({ ...before, ...Object.fromEntries(promotion.files.map((file) => [file.path, file.after])) }).toEqual(after);
    expect(promotion.images.length).toBeGreaterThan(0);
    // Run twice, the second does nothing.
    expect(promote(after, asked)).toMatchObject({ files: [], images: [], problems: [] });
  });
});

function codes({ problems }: Promotion): readonly string[] {
  return problems.map(({ code, severity, where }) => `${code} ${severity}${where === undefined ? '' : ` ${where.file}:${where.line}:${where.column}`}`);
}

describe('whatever else stands in the files', () => {
  const filler = fc.constantFrom('# a comment: tag', 'a: 1   # b', 'list: [1, {x: "y"}]', "q: 'it''s'", 'text: |\n  tag: v0\n\n  more', 'folded: >-\n  some\n  text', 'empty:', 'yes: on', 'n: 0123', '', 'nested:\n    deep:\n    - 1\n    - tag: z');
  const tag = fc.oneof(fc.constantFrom('1.20', '1e3', 'on', '0123', 'null', '~x'.slice(1), 'v1.2.3', '2026-01-01'), fc.stringMatching(/^\w[\w.-]{0,20}$/));
  const quoted = fc.constantFrom((text: string) => `"${text}"`, (text: string) => `'${text}'`);
  const lines = fc.uniqueArray(filler, { selector: (text) => text.split(':')[0] });

  test('promoting changes the version alone, byte for byte, and promoting again does nothing', () => {
    fc.assert(fc.property(tag, tag, quoted, lines, fc.nat(11), fc.constantFrom('\n', '\r\n'), (newer, older, quote, all, cut, lineBreak) => {
      const values = (version: string): string => [...all.slice(0, cut), 'image:', '  repository: org/web', `  tag: ${version} # why`, ...all.slice(cut), ''].join('\n').replaceAll('\n', lineBreak);
      const dev = `image: {repository: org/web, tag: "${newer}"}\n`;
      const before = { 'dev/values.yaml': dev, 'prod/values.yaml': values(quote(older)) };
      const once = promote(before);
      expect(once.problems).toEqual([]);
      expect(once.files.map(({ after }) => after)).toEqual(newer === older ? [] : [values(quote(newer))]);
      const again = promote({ ...before, 'prod/values.yaml': once.files[0]?.after ?? before['prod/values.yaml'] });
      expect(again).toMatchObject({ files: [], images: [], problems: [] });
    }), { numRuns: 300 });
  });
});

describe('what cannot be copied', () => {
  const pair = { 'dev/values.yaml': 'image: {tag: v2}\n', 'prod/values.yaml': 'image: {tag: v1}\n' };

  test('a file without a counterpart is skipped and named (OSOP-PROMOTE-004)', () => {
    const promotion = promote({ ...pair, 'dev/mail.yaml': deployment('mail:1') });
    expect(codes(promotion)).toEqual(['OSOP-PROMOTE-004 warning']);
    expect(promotion.problems[0]?.message).toContain('dev/mail.yaml');
    expect(promotion).toMatchObject({ skipped: ['dev/mail.yaml'], files: [{ path: 'prod/values.yaml' }], sources: ['dev/values.yaml'] });
  });

  test('a file with two possible counterparts is skipped, and both are named', () => {
    const promotion = promote({ ...pair, 'dev/a/values-dev.yaml': 'image: {tag: v3}\n', 'prod/a/values-dev.yaml': 'image: {tag: v1}\n', 'dev/a/values-prod.yaml': 'image: {tag: v1}\n' });
    expect(promotion.skipped).toContain('dev/a/values-dev.yaml');
    expect(promotion.files.map(({ path }) => path)).toEqual(['prod/values.yaml']);
  });

  test('an image that only one environment has is named with its place', () => {
    expect(codes(promote({ 'dev/values.yaml': 'image: {tag: v2}\nmail:\n  image: {tag: v7}\n', 'prod/values.yaml': 'image: {tag: v1}\n' }))).toEqual(['OSOP-PROMOTE-004 warning dev/values.yaml:3:16']);
  });

  test.each([['release-1.5', 'release-1.4'], ['release/2026.11', 'release/2026.9'], ['refs/heads/release-2', 'refs/heads/release-1']])('of two release branches %s takes the place of %s', (newer, older) => {
    const promotion = promote({ 'dev/web.yaml': application(`    targetRevision: ${newer}\n`, 'web'), 'prod/web.yaml': application(`    targetRevision: ${older}\n`, 'web') });
    expect(promotion.problems).toEqual([]);
    expect(promotion.images).toMatchObject([{ file: 'prod/web.yaml', path: 'spec.source.targetRevision', from: older, to: newer }]);
  });

  test.each([['release-1.5', 'rel-1.4'], ['release-1.5', 'release/1.4'], ['release-1.5', 'v1.4.0'], ['v1.5.0', 'release-1.4']])('what is no release of one series is left alone: %s beside %s (OSOP-PROMOTE-004)', (one, other) => {
    const promotion = promote({ ...pair, 'dev/web.yaml': application(`    targetRevision: ${one}\n`, 'web'), 'prod/web.yaml': application(`    targetRevision: ${other}\n`, 'web') });
    expect([codes(promotion), promotion.files.map(({ path }) => path)]).toEqual([['OSOP-PROMOTE-004 warning dev/web.yaml:7:21'], ['prod/values.yaml']]);
  });

  test('a branch is left alone, wherever it stands', () => {
    const of = (dev: string, prod: string): Promotion => promote({ ...pair, 'dev/web.yaml': application(`    targetRevision: ${dev}\n`, 'web'), 'prod/web.yaml': application(`    targetRevision: ${prod}\n`, 'web') });
    for (const branch of ['HEAD', 'main', 'dev', 'release-1.2.0', 'release/1.2', 'feature/v2.0.0', 'refs/heads/v1.0.0']) {
      expect(of(branch, 'v1.0.0').files.map(({ path }) => path)).toEqual(['prod/values.yaml']);
      const kept = of('v2.0.0', branch);
      expect(kept.files.map(({ path }) => path)).toEqual(['prod/values.yaml']);
      expect(codes(kept)).toEqual(['OSOP-PROMOTE-004 warning dev/web.yaml:7:21']);
    }
  });

  test.each<readonly [string, Readonly<Record<string, string>>, Asked, string]>([
    ['another image in a container of the same name', { 'dev/a.yaml': deployment('web:2'), 'prod/a.yaml': deployment('nginx:1') }, {}, 'OSOP-PROMOTE-003 error prod/a.yaml:9:18'],
    ['a number that is no version as it is written', { 'dev/values.yaml': 'image: {tag: 1.20}\n', 'prod/values.yaml': 'image: {tag: v1}\n' }, {}, 'OSOP-PROMOTE-003 error dev/values.yaml:1:14'],
    ['a tag that no registry takes (T25)', { 'dev/values.yaml': 'image: {tag: "latest;rm"}\n', 'prod/values.yaml': 'image: {tag: v1}\n' }, {}, 'OSOP-PROMOTE-003 error dev/values.yaml:1:14'],
    ['a digest without a key for it', { 'dev/values.yaml': `image: {tag: v2, digest: "${sha}"}\n`, 'prod/values.yaml': 'image: {tag: v1}\n' }, {}, 'OSOP-PROMOTE-003 error prod/values.yaml:1:14'],
    ['a value that an alias shares', { 'dev/values.yaml': 'image: {tag: v2}\n', 'prod/values.yaml': 'a: &t v1\nimage: {tag: *t}\n' }, {}, 'OSOP-IMAGE-005 error prod/values.yaml:2:14'],
    ['a file that is no YAML', { ...pair, 'dev/a.yaml': 'a: [\n', 'prod/a.yaml': 'a: 1\n' }, {}, 'OSOP-YAML-001 error dev/a.yaml:2:1'],
    ['a key that leads to a mapping', pair, { keys: ['image'] }, 'OSOP-PROMOTE-003 error dev/values.yaml:1:8'],
    ['a key of the one environment only', { 'dev/values.yaml': 'a: 1\n', 'prod/values.yaml': 'b: 1\n' }, { keys: ['a'] }, 'OSOP-PROMOTE-003 error dev/values.yaml:1:4'],
    ['a key that is a list in the other', { 'dev/values.yaml': 'a: 1\n', 'prod/values.yaml': 'a: [1]\n' }, { keys: ['a'] }, 'OSOP-PROMOTE-003 error prod/values.yaml:1:4'],
    ['a key that is nowhere', pair, { keys: ['image.tga'] }, 'OSOP-PROMOTE-002 error'],
    ['no version in both', { 'dev/a.yaml': 'a: 1\n', 'prod/a.yaml': 'a: 2\n' }, {}, 'OSOP-PROMOTE-002 error'],
    ['an environment that is not there', pair, { from: 'develop' }, 'OSOP-PROMOTE-001 error'],
    ['a config-path without files', pair, { configPath: 'apps' }, 'OSOP-PROMOTE-001 error'],
  ])('%s is told with its place, and nothing is changed (OSOP-PROMOTE-001, OSOP-PROMOTE-002, OSOP-PROMOTE-003)', (_, files, asked, code) => {
    const promotion = promote(files, asked);
    expect(codes(promotion)).toEqual([code]);
    expect(promotion.problems.filter(({ code, hint }) => hint === undefined && !code.startsWith('OSOP-YAML'))).toEqual([]);
    expect(promotion.files).toEqual([]);
  });

  test('all is told at once', () => {
    expect(codes(promote({ 'dev/a.yaml': deployment('web:2'), 'prod/a.yaml': deployment('nginx:1'), 'dev/values.yaml': 'image: {tag: 1.20}\n', 'prod/values.yaml': 'image: {tag: v1}\n' }))).toHaveLength(2);
  });
});

test.each([['/abs', 'repository'], ['../x', 'repository'], ['a/*b*/{env}', '`*`'], ['a/{envs}', 'braces']])('environments-path %s is refused', (text, why) => {
  expect(parseEnvironmentsPath(text)).toMatchObject({ wrong: expect.stringContaining(why) });
});

test('a line of keys that is no path is refused (OSOP-INPUT-001)', () => {
  expect(parseKeys(['a[', '# b', '']).problems).toMatchObject([{ code: 'OSOP-INPUT-001' }]);
});

test('a repository of 4,000 files is promoted in seconds, and only what counts is read', () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 2000; index += 1) {
    files[`apps/a${index}/overlays/dev/kustomization.yaml`] = images('2.0.0');
    files[`apps/a${index}/overlays/prod/kustomization.yaml`] = images('1.0.0');
  }
  expect(within(8_000, () => promote(files)).files).toHaveLength(2000);
  const read = new Set<string>();
  promoteVersions({ from: 'dev', to: 'prod', where: { steps: [] }, configPath: 'apps/a7', keys: [], paths: Object.keys(files), read: (path) => { read.add(path); return files[path]; } });
  expect([...read].toSorted()).toEqual(['apps/a7/overlays/dev/kustomization.yaml', 'apps/a7/overlays/prod/kustomization.yaml']);
});
