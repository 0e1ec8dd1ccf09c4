import { describe, expect, it } from 'vitest';
import { declaringFiles, locateDeclaration, type Declared } from '../../../src/core/manifests/declarations.js';
import { readLayout } from '../../../src/core/manifests/repository-layout.js';

const deployment = (name: string, more = ''): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n${more}`;
const web: Declared = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' };

/** `file:line` of the declaration in a repository of these files. */
async function find(folder: string, declared: Declared, files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const layout = readLayout(Object.keys(files), (path) => files[path]);
  for (const file of declaringFiles(folder, layout)) {
    const found = await locateDeclaration(declared, file, files[file.file] ?? '');
    if (found !== undefined) return `${found.file}:${found.line}`;
  }
  return undefined;
}

const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': `# ours\n${deployment('web')}` };

describe('where git declares an object', () => {
  it.each<readonly [string, string, Declared, Readonly<Record<string, string>>, string | undefined]>([
    ['a manifest', 'apps/web', web, { 'apps/web/all.yaml': `apiVersion: v1\nkind: Service\nmetadata: {name: web}\n---\n# the workload\n${deployment('web')}`, 'apps/api/web.yaml': deployment('web') }, 'apps/web/all.yaml:6'],
    ['an item of a list', 'apps', web, { 'apps/list.yaml': 'apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: Service, metadata: {name: web}}\n  - apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: web}\n' }, 'apps/list.yaml:5'],
    ['JSON', '', web, { 'web.json': '{\n "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}}' }, 'web.json:1'],
    ['another namespace', 'a', web, { 'a/one.yaml': deployment('web', '  namespace: other\n'), 'a/two.yaml': deployment('web', '  namespace: shop\n') }, 'a/two.yaml:1'],
    ['another group of the same kind', 'a', web, { 'a/one.yaml': 'apiVersion: example.com/v1\nkind: Deployment\nmetadata: {name: web}\n' }, undefined],
    ['the base of an overlay', 'overlays/prod', web, { ...base, 'overlays/prod/kustomization.yaml': 'resources: [../../base]\n' }, 'base/web.yaml:2'],
    ['a base below a prefix and a suffix', 'overlays/prod', { ...web, name: 'prod-web-v1' }, { ...base, 'overlays/prod/kustomization.yaml': 'namePrefix: prod-\nnameSuffix: -v1\nresources: [../../base]\n' }, 'base/web.yaml:2'],
    ['no base of which the name is another one', 'overlays/prod', { ...web, name: 'prod-web' }, { ...base, 'overlays/prod/kustomization.yaml': 'resources: [../../base]\n' }, undefined],
    ['no patch', 'p', web, { 'p/kustomization.yaml': 'resources: [svc.yaml]\npatches: [{path: patch.yaml}]\n', 'p/svc.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n', 'p/patch.yaml': deployment('web') }, undefined],
    ['a cycle', 'a', web, { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a, web.yaml]\n', 'b/web.yaml': deployment('web') }, 'b/web.yaml:1'],
    ['the only template of its kind', 'chart', { ...web, name: 'release-shop' }, { 'chart/Chart.yaml': 'name: shop\n', 'chart/templates/web.yaml': '{{- if .Values.on }}\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "shop.fullname" . }}\n{{- end }}\n' }, 'chart/templates/web.yaml:3'],
    ['the template whose name ends so', 'chart', { ...web, name: 'r-worker' }, { 'chart/Chart.yaml': 'name: shop\n', 'chart/templates/all.yaml': 'kind: Deployment\nmetadata:\n  name: {{ .Release.Name }}-web\n---\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}-worker\n' }, 'chart/templates/all.yaml:5'],
    ['no template where two could be it', 'chart', { ...web, name: 'r' }, { 'chart/Chart.yaml': 'name: shop\n', 'chart/templates/all.yaml': 'kind: Deployment\nmetadata:\n  name: {{ .Values.a }}\n---\nkind: Deployment\nmetadata:\n  name: {{ .Values.b }}\n' }, undefined],
    ['nothing that cannot be read', 'a', web, { 'a/web.yaml': 'kind: Deployment\nname: web\n  - [' }, undefined],
  ])('is found for %s', async (_case, folder, declared, files, place) => {
    expect(await find(folder, declared, files)).toBe(place);
  });
});
