import { describe, expect, it } from 'vitest';

import { createSourceFinder, readRendered, renderedNote } from '../../../src/core/manifests/render-sources.js';
import { readLayout, type RenderUnit } from '../../../src/core/manifests/repository-layout.js';

type Files = Readonly<Record<string, string>>;

/** `file:line` behind a pointer of the object that the rendered text begins with. */
function behind(files: Files, text: string, { pointer, folder = 'prod', kind = 'kustomize' }: { pointer: string; folder?: string; kind?: RenderUnit['kind'] }): string {
  const read = (path: string): string | undefined => files[path];
  const find = createSourceFinder({ unit: { kind, folder, why: '' }, layout: readLayout(Object.keys(files), read), read });
  const [object] = readRendered(text);
  if (object === undefined) throw new Error('nothing rendered');
  const { file, line } = find(object, pointer);
  return `${file}:${line}`;
}

const files = {
  'base/kustomization.yaml': 'resources: [deployment.yaml]\nnameSuffix: -v1\n',
  'base/deployment.yaml': `# the shop
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: one
  template:
    spec:
      containers:
      - name: web
        image: shop/web:1
        prots: []
      - name: side
        image: shop/side:1
`,
  'prod/kustomization.yaml': `resources: [../base]
namePrefix: prod-
namespace: shop
commonLabels:
  team: a b
images:
- name: shop/web
  newTag: latest
patches:
- path: patch.yaml
- target: {kind: Deployment, name: "web.*"}
  patch: |-
    - op: add
      path: /spec/paused
      value: maybe
configMapGenerator:
- name: settings
  literals:
  - A=1
  - B=2
`,
  'prod/patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: side
        image: shop/side:1
        resorces: {}
      - name: extra
        image: x
`,
};
const output = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: prod-web-v1
  namespace: shop
  labels: {team: a b}
spec:
  paused: maybe
  replicas: one
  template:
    spec:
      containers:
      - {name: extra, image: x}
      - {name: side, image: "shop/side:1", resorces: {}}
      - {name: web, image: "shop/web:latest", prots: []}
`;

describe('a finding in what kustomize rendered is pointed at', () => {
  it.each([
    ['the line of the base that sets it', '/spec/replicas', 'base/deployment.yaml:7'],
    ['the base, by the name of the container where the order has changed', '/spec/template/spec/containers/2/prots', 'base/deployment.yaml:13'],
    ['the patch that has brought it in', '/spec/template/spec/containers/1/resorces', 'prod/patch.yaml:11'],
    ['the patch that says last what the base says too', '/spec/template/spec/containers/1/image', 'prod/patch.yaml:10'],
    ['the patch that has added the item', '/spec/template/spec/containers/0/image', 'prod/patch.yaml:13'],
    ['the container of the base for what is missing in it', '/spec/template/spec/containers/2/resources', 'base/deployment.yaml:11'],
    ['the base for what is missing in the object', '/spec/selector', 'base/deployment.yaml:6'],
    ['the line of an inline JSON patch', '/spec/paused', 'prod/kustomization.yaml:15'],
    ['the images entry that has set the tag', '/spec/template/spec/containers/2/image', 'prod/kustomization.yaml:7'],
    ['the label of the kustomization', '/metadata/labels/team', 'prod/kustomization.yaml:5'],
    ['the namespace of the kustomization', '/metadata/namespace', 'prod/kustomization.yaml:3'],
    ['the name in the base, not the one by which a patch knows it', '/metadata/name', 'base/deployment.yaml:5'],
    ['the object in the base as a whole', '', 'base/deployment.yaml:2'],
  ])('%s', (_title, pointer, place) => {
    expect(behind(files, output, { pointer })).toBe(place);
  });

  it('the generator of a ConfigMap, and the literal of one key', () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: prod-settings-8mbdf7882g, namespace: shop}\ndata: {A: "1", B: "2"}\n';
    expect(behind(files, text, { pointer: '' })).toBe('prod/kustomization.yaml:17');
    expect(behind(files, text, { pointer: '/data/B' })).toBe('prod/kustomization.yaml:20');
  });

  it('the kustomization, where the source of the object is not known', () => {
    expect(behind(files, 'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\n', { pointer: '/spec' })).toBe('prod/kustomization.yaml:1');
  });

  it('the patch of its own overlay where two overlays of one base are put together', () => {
    const overlay = (name: string): Files => ({
      [`${name}/kustomization.yaml`]: `resources: [../base]\nnamePrefix: ${name}-\npatches: [{path: p.yaml}]\n`,
      [`${name}/p.yaml`]: 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: many\n',
    });
    const both = { 'base/kustomization.yaml': 'resources: [deployment.yaml]', 'base/deployment.yaml': files['base/deployment.yaml'], ...overlay('a'), ...overlay('b'), 'prod/kustomization.yaml': 'resources: [../a, ../b]' };
    const text = (name: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}-web}\nspec: {replicas: many}\n`;
    expect(behind(both, text('a'), { pointer: '/spec/replicas' })).toBe('a/p.yaml:5');
    expect(behind(both, text('b'), { pointer: '/spec/replicas' })).toBe('b/p.yaml:5');
  });

  it('the patch of a component, and an object of a List', () => {
    const set = {
      'prod/kustomization.yaml': 'resources: [list.yaml]\ncomponents: [../c]\n',
      'prod/list.yaml': 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: a\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: b\n  spec:\n    x: 1\n',
      'c/kustomization.yaml': 'kind: Component\npatchesStrategicMerge:\n- |-\n  apiVersion: v1\n  kind: Pod\n  metadata: {name: b}\n  spec:\n    z: 2\n',
    };
    const text = 'apiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec: {x: 1, z: 2}\n';
    expect(behind(set, text, { pointer: '/spec/x' })).toBe('prod/list.yaml:13');
    expect(behind(set, text, { pointer: '/spec/z' })).toBe('c/kustomization.yaml:8');
  });

  it('something, without end or harm, where bases multiply or stand in a cycle', () => {
    const many: Record<string, string> = { 'l0/kustomization.yaml': 'resources: [d.yaml]', 'l0/d.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n' };
    for (let level = 1; level < 30; level++) many[`l${level}/kustomization.yaml`] = `resources: [../l${level - 1}, ../l${level - 1}]\n`;
    expect(behind(many, 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n', { pointer: '', folder: 'l29' })).toMatch(/^l/);
    const cycle = { 'a/kustomization.yaml': 'resources: [../b]', 'b/kustomization.yaml': 'resources: [../a]' };
    expect(behind(cycle, 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n', { pointer: '', folder: 'a' })).toBe('a/kustomization.yaml:1');
  });
});

describe('a finding in what Helm rendered is pointed at', () => {
  const chart = {
    'charts/web/Chart.yaml': 'name: web\n',
    'charts/web/templates/all.yaml': `{{- if .Values.service }}
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}
spec:
  type: ClusterIP
{{- end }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "web.name" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  {{- if .Values.replicas }}
  replicas: {{ .Values.replicas }}
  {{- end }}
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image }}:{{ .Values.tag }}"
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
        - name: side
          image: side:1
`,
    'charts/web/charts/database/Chart.yaml': 'name: db\n',
    'charts/web/charts/database/templates/a.yaml': 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\ntype: x\n',
  };
  const text = `---
# Source: web/templates/all.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: x, labels: {a: b}}
spec: {replicas: x, template: {spec: {containers: [{name: web, image: "a:latest", resources: {limits: {cpu: x}}}, {name: side, image: "side:1"}]}}}
`;

  it.each([
    ['the line of the template that has the key', '/spec/replicas', 18], ['the line of a key in the first container', '/spec/template/spec/containers/0/image', 24],
    ['the container with that name', '/spec/template/spec/containers/1/image', 28], ['the container for what is missing in it', '/spec/template/spec/containers/1/resources', 27],
    ['the innermost key that is written', '/spec/template/spec/containers/0/resources/limits/cpu', 25],
    ['the line with the kind for the whole object', '', 11], ['the labels that a helper writes', '/metadata/labels/a', 14],
  ])('%s', (_title, pointer, line) => {
    expect(behind(chart, text, { pointer, kind: 'helm', folder: 'charts/web' })).toBe(`charts/web/templates/all.yaml:${line}`);
  });

  it('the template of a subchart, whose folder has a name of its own, or the Chart where there is no such file', () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ntype: x\n';
    const at = { pointer: '/type', kind: 'helm', folder: 'charts/web' } as const;
    expect(behind(chart, `---\n# Source: web/charts/db/templates/a.yaml\n${secret}`, at)).toBe('charts/web/charts/database/templates/a.yaml:5');
    expect(behind(chart, `---\n# Source: web/charts/redis/templates/a.yaml\n${secret}`, at)).toBe('charts/web/Chart.yaml:1');
    expect(behind(chart, `---\n# Source: web/../../templates/a.yaml\n${secret}`, at)).toBe('charts/web/Chart.yaml:1');
  });

  it('with the name of the output it is in', () => {
    expect(renderedNote({ kind: 'helm', folder: 'charts/web', values: 'charts/web/values-prod.yaml', why: '' })).toBe('in the output of helm template charts/web -f charts/web/values-prod.yaml');
    expect(renderedNote({ kind: 'kustomize', folder: '', why: '' })).toBe('in the output of kustomize build .');
  });
});
