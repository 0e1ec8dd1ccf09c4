import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createSystemClock } from '../../src/adapters/clock.js';
import { createRenderer, type Rendering, type RendererOptions } from '../../src/adapters/render.js';
import { createSourceFinder, readRendered } from '../../src/core/manifests/render-sources.js';
import { affectedUnits, readLayout, type RenderUnit } from '../../src/core/manifests/repository-layout.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { phrase, phraseIn, withPhrase } from '../support/canaries.js';

/** RENDER_TOOLS names a folder with kustomize and helm; otherwise those on the PATH are used. */
const path = [process.env['RENDER_TOOLS'] ?? '', process.env['PATH'] ?? ''].filter((part) => part !== '').join(delimiter);

function missing(...tools: readonly string[]): boolean {
  const found = tools.some((tool) => path.split(delimiter).some((folder) => existsSync(join(folder, tool))));
  if (!found && process.env['CONFORMANCE'] === 'required') throw new Error(`no ${tools.join(' or ')} on PATH`);
  if (!found) console.warn(`skipped: no ${tools.join(' or ')} on PATH or in RENDER_TOOLS`);
  return !found;
}

let folder = '';
let root = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'osop-render-test-')));
  root = join(folder, 'repo');
  mkdirSync(root);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

async function render(unit: Partial<RenderUnit>, options: Partial<RendererOptions> = {}): Promise<Rendering> {
  const renderer = createRenderer({ redact: String, clock: createSystemClock(), workspace: root, environment: { PATH: path, HOME: '/home/x', GITHUB_TOKEN: 'secret' }, ...options });
  return renderer.render({ kind: 'kustomize', folder: 'overlays/prod', why: '', ...unit });
}

/** Renders what a change of `changed` asks for, and gives file:line behind a pointer of the Deployment. */
async function behind(files: Readonly<Record<string, string>>, changed: string, pointer: string): Promise<string> {
  write(files);
  const read = (file: string): string | undefined => files[file];
  const layout = readLayout(Object.keys(files), read);
  const [unit] = affectedUnits(layout, [changed]);
  if (unit === undefined) throw new Error('nothing to render');
  const rendering = await render(unit);
  if (rendering.kind !== 'rendered') throw new Error(JSON.stringify(rendering));
  const object = readRendered(rendering.text).find(({ kind }) => kind === 'Deployment');
  if (object === undefined) throw new Error(rendering.text);
  const value = pointer.split('/').slice(1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], object.value);
  expect(value, `${pointer} in ${rendering.text}`).toBeDefined();
  const { file, line } = createSourceFinder({ unit, layout, read })(object, pointer, true);
  return `${file}:${line}`;
}

const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicsa: 2\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers:\n      - name: web\n        image: shop/web:1\n        prots: []\n';
const shop = {
  'base/kustomization.yaml': 'resources:\n- deployment.yaml\n',
  'base/deployment.yaml': deployment,
  'overlays/prod/kustomization.yaml': 'resources:\n- ../../base\nnamePrefix: prod-\nnamespace: shop\nimages:\n- name: shop/web\n  newTag: latest\npatches:\n- path: patch.yaml\n',
  'overlays/prod/patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n      - name: side\n        image: shop/side:1\n      - name: web\n        resorces: {}\n',
};
const chart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
  'charts/web/values.yaml': 'image: shop/web\n',
  'charts/web/templates/deployment.yaml': '{{- if .Values.image }}\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  template:\n    spec:\n      containers:\n        - name: {{ .Chart.Name }}\n          image: {{ .Values.image }}\n          prots: []\n{{- end }}\n',
};

describe('a pull request with a broken field', () => {
  const prots = (index: number): string => `/spec/template/spec/containers/${index}/prots`;

  it.skipIf(missing('kustomize', 'kubectl'))('in a base gets its finding on the line of the base', async () => {
    expect(await behind(shop, 'base/deployment.yaml', '/spec/replicsa')).toBe('base/deployment.yaml:6');
    // The patch puts its new container before the one of the base.
    expect(await behind(shop, 'base/deployment.yaml', prots(1))).toBe('base/deployment.yaml:14');
  });

  it.skipIf(missing('kustomize', 'kubectl'))('in a patch of an overlay gets its finding on the line of the patch', async () => {
    expect(await behind(shop, 'overlays/prod/patch.yaml', '/spec/template/spec/containers/1/resorces')).toBe('overlays/prod/patch.yaml:12');
    expect(await behind(shop, 'overlays/prod/patch.yaml', '/spec/template/spec/containers/1/image')).toBe('overlays/prod/kustomization.yaml:6');
  });

  it.skipIf(missing('helm'))('in a Helm template gets its finding on the line of the template', async () => {
    expect(await behind(chart, 'charts/web/templates/deployment.yaml', prots(0))).toBe('charts/web/templates/deployment.yaml:12');
  });
});

describe('rendering', () => {
  it('names the programs of which it finds none', async () => {
    expect(await render({}, { environment: { PATH: folder } })).toEqual({ kind: 'no-tool', tools: ['kustomize', 'kubectl'] });
    expect(await render({ kind: 'helm' }, { environment: {} })).toEqual({ kind: 'no-tool', tools: ['helm'] });
  });

  it('runs no program of the workspace', async () => {
    write({ 'bin/kustomize': '#!/bin/sh\necho bad\n' });
    chmodSync(join(root, 'bin/kustomize'), 0o755);
    expect(await render({}, { environment: { PATH: `${join(root, 'bin')}${delimiter}bin` } })).toMatchObject({ kind: 'no-tool' });
  });

  it('T4 gives a program its folder as one argument, and neither a secret nor a way to others', async () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'kustomize'), '#!/bin/sh\nfor one in "$@"; do echo "[$one]"; done; export -p\n', { mode: 0o755 });
    write({ 'ok $(touch canary);b/kustomization.yaml': 'resources: []' });
    const rendering = await render({ folder: 'ok $(touch canary);b' }, { environment: { PATH: join(folder, 'bin'), GITHUB_TOKEN: 'secret' } });
    const text = rendering.kind === 'rendered' ? rendering.text : JSON.stringify(rendering);
    expect(text).toContain(`[build]\n[${join(root, 'ok $(touch canary);b')}]\n`);
    expect(text).not.toContain('secret');
    expect(text).toContain("HTTPS_PROXY='http://127.0.0.1:9'");
    expect(existsSync(join(root, 'canary'))).toBe(false);
    // Its throw-away home is gone.
    expect(existsSync(/HOME='([^']+)'/.exec(text)?.[1] ?? '/')).toBe(false);
  });

  it('T21 shows what a program says without secrets, wherever it is cut', async () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'kustomize'), `#!/bin/sh\necho "Error: ${withPhrase(2_000)}" >&2\nexit 1\n`, { mode: 0o755 });
    write(shop);
    const rendering = await render({}, { environment: { PATH: join(folder, 'bin') }, redact: createRedactor([phrase]) });
    expect(rendering).toMatchObject({ kind: 'failed', message: expect.stringContaining('***') });
    expect(phraseIn(JSON.stringify(rendering))).toEqual([]);
  });

  it('ends a program that takes too long, or when the run is cancelled', async () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'kustomize'), '#!/bin/sh\nexec /bin/sleep 1000\n', { mode: 0o755 });
    write(shop);
    const environment = { PATH: join(folder, 'bin') };
    const late = await render({}, { environment, timeoutMs: 50 });
    expect(late.kind === 'failed' && late.message).toMatch(/did not end within/);
    await expect(render({}, { environment, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('refused before anything runs', () => {
  /** Tells by a file that it was run. */
  function fake(): Partial<RendererOptions> {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    for (const name of ['kustomize', 'helm']) writeFileSync(join(bin, name), `#!/bin/sh\n: > ${folder}/ran\n`, { mode: 0o755 });
    return { environment: { PATH: bin } };
  }

  async function refuse(unit: Partial<RenderUnit>): Promise<Rendering> {
    const rendering = await render(unit, fake());
    return existsSync(join(folder, 'ran')) ? { kind: 'rendered', text: 'it was run' } : rendering;
  }

  it.each([
    ['a remote base', 'resources:\n- https://example.com/x?ref=v1\n', 'needs the network', 2],
    ['T9 a base outside', 'namePrefix: a\nresources:\n- ../../../outside\n', 'leads out of the repository', 3],
    ['a chart to inflate', 'helmCharts:\n- name: x\n', 'plugins', 1],
    ['a key that stands twice', 'resources: []\nresources: []\n', 'not YAML', 1],
  ])('is %s, with its line', async (_title, text, message, line) => {
    write({ 'overlays/prod/kustomization.yaml': text });
    expect(await refuse({})).toEqual({ kind: 'failed', message: expect.stringContaining(message), where: { file: 'overlays/prod/kustomization.yaml', line } });
  });

  it('is a remote base of a base, at the base', async () => {
    write({ 'overlays/prod/kustomization.yaml': 'resources: [../../base]', 'base/kustomization.yaml': '\nresources: [github.com/a/b]' });
    expect(await refuse({})).toMatchObject({ kind: 'failed', where: { file: 'base/kustomization.yaml', line: 2 } });
  });

  it('T10 are links out of the workspace, to its .git, and kustomizations behind a link', async () => {
    writeFileSync(join(folder, 'outside.yaml'), 'a: 1\n');
    write({ ...shop, '.git/config': 'token', ...chart });
    rmSync(join(root, 'overlays/prod/patch.yaml'));
    symlinkSync(join(folder, 'outside.yaml'), join(root, 'overlays/prod/patch.yaml'));
    expect(await refuse({})).toMatchObject({ kind: 'failed', where: { file: 'overlays/prod/kustomization.yaml', line: 9 } });
    symlinkSync('../base', join(root, 'overlays/linked'));
    expect(await refuse({ folder: 'overlays/linked' })).toMatchObject({ kind: 'failed', message: 'is reached by a symbolic link' });
    for (const target of [join(folder, 'outside.yaml'), '../../../.git/config', '../../../base']) {
      symlinkSync(target, join(root, 'charts/web/templates/link.yaml'));
      expect(await refuse({ kind: 'helm', folder: 'charts/web' })).toMatchObject({ kind: 'failed', where: { file: 'charts/web/templates/link.yaml' } });
      rmSync(join(root, 'charts/web/templates/link.yaml'));
    }
    symlinkSync(folder, join(root, 'charts/out'));
    expect(await refuse({ kind: 'helm', folder: 'charts/out' })).toMatchObject({ kind: 'failed' });
  });

  it.each(['{"$ref": "file:///etc/hostname"}', '{"properties": {"a": {"\\u0024ref": "/etc/hostname"}}}'])('T9 is a schema of values that reads other files: %s', async (text) => {
    write({ ...chart, 'charts/web/values.schema.json': text });
    expect(await refuse({ kind: 'helm', folder: 'charts/web' })).toMatchObject({ kind: 'failed', where: { file: 'charts/web/values.schema.json' } });
  });

  it('T9 are a values file that helm would split, and paths that lead out', async () => {
    write({ ...chart, 'charts/web/x,/etc/a-values.yaml': '' });
    expect(await refuse({ kind: 'helm', folder: 'charts/web', values: 'charts/web/x,/etc/a-values.yaml' })).toMatchObject({ kind: 'failed' });
    for (const kind of ['helm', 'kustomize'] as const) {
      for (const outside of ['..', '../..', 'a\0', 'missing']) expect(await refuse({ kind, folder: outside })).toMatchObject({ kind: 'failed' });
    }
  });
});

describe('what the programs say', () => {
  const error = async (files: Readonly<Record<string, string>>, unit: Partial<RenderUnit>): Promise<string> => {
    write(files);
    const rendering = await render(unit);
    if (rendering.kind !== 'failed') throw new Error(`did not fail: ${JSON.stringify(rendering)}`);
    expect(rendering.message).not.toContain(root);
    return `${rendering.where?.file}:${rendering.where?.line} ${rendering.message}`;
  };

  it.skipIf(missing('kustomize', 'kubectl')).each([
    ['a file that is not there, at the line that names it', { 'base/kustomization.yaml': 'resources:\n- deployment.yaml\n- gone.yaml\n' }, /^base\/kustomization\.yaml:3 .*base\/gone\.yaml does not exist/],
    ['broken YAML, in that file', { 'base/deployment.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n bad: [\n' }, /^base\/deployment\.yaml:4 /],
    ['an unknown field of a kustomization', { 'base/kustomization.yaml': 'namePrefix: a\nresuorces: []\n' }, /^base\/kustomization\.yaml:2 .*resuorces/],
    ['a file above its kustomization, which the load restrictor keeps out', { 'base/kustomization.yaml': 'resources: [../above.yaml]\n', 'above.yaml': deployment }, /^base\/kustomization\.yaml:1 .*is not in or below/],
  ])('kustomize about %s', async (_title, files, expected) => {
    expect(await error({ ...shop, ...files }, {})).toMatch(expected);
  });

  it.skipIf(missing('helm')).each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['a value that is required', { 'charts/web/templates/a.yaml': '\na: {{ required "give a name" .Values.name }}\n' }, /^charts\/web\/templates\/a\.yaml:2 .*give a name/],
    ['a template that is none', { 'charts/web/templates/a.yaml': '\n\n{{ if }}\n' }, /^charts\/web\/templates\/a\.yaml:3 /],
    ['a helper that fails, innermost', { 'charts/web/templates/a.yaml': '{{ include "x" . }}', 'charts/web/templates/_x.tpl': '{{ define "x" }}\n{{ .Values.a.b.c }}\n{{ end }}' }, /^charts\/web\/templates\/_x\.tpl:2 /],
    ['output that is not YAML', { 'charts/web/templates/a.yaml': 'a: b: c\n' }, /^charts\/web\/templates\/a\.yaml:1 /],
    ['values that are not YAML', { 'charts/web/values.yaml': 'a: 1\nb: [\n' }, /^charts\/web\/values\.yaml:2 /],
    ['values chosen that are not YAML', { 'charts/web/values-prod.yaml': 'a: 1\nb: [\n' }, /^charts\/web\/values-prod\.yaml:2 /],
    ['a dependency that is not there', { 'charts/web/Chart.yaml': `${chart['charts/web/Chart.yaml']}dependencies:\n- {name: redis, version: 1.0.0, repository: "https://example.com"}\n` }, /^charts\/web\/Chart\.yaml:4 .*not in its charts\/ folder: redis/],
  ])('helm about %s', async (_title, files, expected) => {
    expect(await error({ ...chart, ...files }, { kind: 'helm', folder: 'charts/web', ...('charts/web/values-prod.yaml' in files ? { values: 'charts/web/values-prod.yaml' } : {}) })).toMatch(expected);
  });

  it.skipIf(missing('helm'))('helm with a values file of the chart and a version of Kubernetes', async () => {
    write({ ...chart, 'charts/web/values-prod.yaml': 'image: shop/prod\n', 'charts/web/templates/v.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v}\ndata: {v: {{ .Capabilities.KubeVersion.Version }}}\n' });
    const rendering = await render({ kind: 'helm', folder: 'charts/web', values: 'charts/web/values-prod.yaml' }, { kubeVersion: '1.31.2' });
    expect(rendering.kind === 'rendered' && rendering.text).toMatch(/v1\.31\.2[\s\S]*image: shop\/prod/);
  });

  it.skipIf(missing('kubectl'))('kubectl alone renders as kustomize does', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const kubectl = path.split(delimiter).map((at) => join(at, 'kubectl')).find((at) => existsSync(at)) ?? '';
    symlinkSync(kubectl, join(bin, 'kubectl'));
    write(shop);
    const rendering = await render({}, { environment: { PATH: bin } });
    expect(rendering.kind === 'rendered' && rendering.text).toContain('name: prod-web');
    write({ 'base/kustomization.yaml': 'resources:\n- gone.yaml\n' });
    expect(await render({}, { environment: { PATH: bin } })).toMatchObject({ kind: 'failed', where: { file: 'base/kustomization.yaml', line: 2 } });
    expect(readFileSync(join(root, 'base/deployment.yaml'), 'utf8')).toBe(deployment);
  });
});
