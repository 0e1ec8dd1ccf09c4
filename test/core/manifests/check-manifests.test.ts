import { describe, expect, test } from 'vitest';
import { checkManifestFile, summarizeChecks, type ManifestCheck } from '../../../src/core/manifests/check-manifests.js';
import { formatLocation } from '../../../src/core/problem.js';

const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n';

function check(lines: readonly string[] | string, file = 'web.yaml'): ManifestCheck {
  return checkManifestFile(file, typeof lines === 'string' ? lines : `${lines.join('\n')}\n`);
}

/** `CODE line:column message` of every problem. */
function told({ problems }: ManifestCheck): readonly string[] {
  return problems.map(({ code, where, message }) => `${code} ${where === undefined ? '' : formatLocation(where).replace('web.yaml:', '')} ${message}`);
}

/** `verdict name (reason)` of every document. */
function verdicts({ documents }: ManifestCheck): readonly string[] {
  return documents.map(({ verdict, name, reason }) => `${verdict} ${name}${reason === undefined ? '' : ` (${reason})`}`);
}

describe('a manifest that says what it is is valid', () => {
  test.each<readonly [string, string]>([
    ['with a name', service],
    ['in JSON', '{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}}'],
    ['with a number in quotes for a name', service.replace('web', '"8080"')],
    ['with a generated name', 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  generateName: migrate-\n'],
    ['between comments and empty documents', `# first\n---\n# nothing\n---\n${service}---\n`],
    ['with windows line ends', service.replaceAll('\n', '\r\n')],
  ])('%s', (_title, text) => {
    const result = check(text);
    expect(result.problems).toEqual([]);
    expect(result.documents.map(({ verdict }) => verdict)).toEqual(['valid']);
  });
});

describe('OSOP-MANIFEST-001: what is missing or no text is told with its line', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['no apiVersion', ['kind: Service', 'metadata:', '  name: web'], ['1:1 Service web: `apiVersion` is missing']],
    ['no kind', ['apiVersion: v1', 'metadata:', '  name: web'], ['1:1 document web: `kind` is missing']],
    ['neither, but metadata and spec', ['metadata: {name: web}', 'spec: {}'], ['1:1 document web: `apiVersion` is missing', '1:1 document web: `kind` is missing']],
    ['an empty kind', ['apiVersion: v1', 'kind: ""', 'metadata: {name: web}'], ['1:1 document web: `kind` is missing']],
    ['a number as apiVersion', ['apiVersion: 1', 'kind: Service', 'metadata: {name: web}'], ['1:13 Service web: `apiVersion` must be a string']],
    ['no metadata', ['apiVersion: v1', 'kind: Service'], ['1:1 Service in web.yaml: `metadata` is missing']],
    ['metadata without anything', ['apiVersion: v1', 'kind: Service', 'metadata:'], ['1:1 Service in web.yaml: `metadata` is missing']],
    ['metadata as text', ['apiVersion: v1', 'kind: Service', 'metadata: web'], ['3:11 Service in web.yaml: `metadata` must be a mapping']],
    ['no name', ['apiVersion: v1', 'kind: Service', 'metadata: {labels: {}}'], ['3:11 Service in web.yaml: `metadata.name` is missing']],
    ['an empty name', ['apiVersion: v1', 'kind: Service', 'metadata: {name: ""}'], ['3:11 Service in web.yaml: `metadata.name` is missing']],
    ['a number as name', ['apiVersion: v1', 'kind: Service', 'metadata:', '  name: 8080'], ['4:9 Service in web.yaml: `metadata.name` must be a string, not number']],
    ['a name that Kubernetes reads as true', ['apiVersion: v1', 'kind: Service', 'metadata:', '  name: on'], ['4:9 Service in web.yaml: `metadata.name` must be a string, not boolean']],
    ['everything at once', ['kind: 1', 'metadata: {}'], ['1:1 document in web.yaml: `apiVersion` is missing', '1:7 document in web.yaml: `kind` must be a string', '2:11 document in web.yaml: `metadata.name` is missing']],
  ])('%s', (_title, lines, expected) => {
    const result = check(lines);
    expect(told(result)).toEqual(expected.map((problem) => `OSOP-MANIFEST-001 ${problem}`));
    expect(result.documents.map(({ verdict }) => verdict)).toEqual(['invalid']);
    expect(result.problems.every(({ hint, severity }) => hint !== undefined && severity === 'error')).toBe(true);
  });

  test('in the second of several documents, counted each for itself', () => {
    const result = check(`${service}---\n${service.replace('name: web', 'name: 1')}---\n${service}`);
    expect(verdicts(result)).toEqual(['valid Service web', 'invalid Service in web.yaml', 'valid Service web']);
    expect(told(result)).toEqual(['OSOP-MANIFEST-001 9:9 Service in web.yaml: `metadata.name` must be a string, not number']);
  });
});

describe('what Kubernetes could not read is invalid', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['broken YAML', ['apiVersion: v1', 'kind: Service', 'metadata: {name: web'], 'OSOP-YAML-001'],
    ['a key twice', ['apiVersion: v1', 'kind: Service', 'metadata:', '  name: web', '  name: api'], 'OSOP-YAML-005'],
    ['broken JSON', ['{"apiVersion": "v1",'], 'OSOP-YAML-001'],
    ['a Helm template outside of templates/', ['apiVersion: v1', 'kind: Service', 'metadata:', '  name: {{ .Values.name }}'], 'OSOP-YAML-00'],
  ])('%s', (_title, lines, code) => {
    const result = check(lines);
    expect(result.documents.map(({ verdict }) => verdict)).toEqual(['invalid']);
    expect(told(result)[0]).toMatch(new RegExp(`^${code}`));
    expect(result.problems[0]?.where?.line).toBeGreaterThanOrEqual(lines.length === 1 ? 1 : 3);
  });

  test('a key that is given twice names both lines', () => {
    const { problems } = check([...service.trim().split('\n'), 'spec: {}', 'kind: Secret']);
    expect(problems).toEqual([{
      code: 'OSOP-YAML-005', severity: 'error', message: 'the key `kind` is given twice', where: { file: 'web.yaml', line: 6, column: 1 }, hint: 'the first is at web.yaml:2:1; keep one of them',
    }]);
  });
});

describe('a List is checked object by object', () => {
  const list = (...items: readonly string[]): readonly string[] => ['apiVersion: v1', 'kind: List', 'items:', ...items.map((item) => `- ${item}`)];

  test('each counts for itself', () => {
    const result = check(list('{apiVersion: v1, kind: Service, metadata: {name: web}}', '{apiVersion: v1, kind: ConfigMap, metadata: {name: web}}'));
    expect(verdicts(result)).toEqual(['valid Service web', 'valid ConfigMap web']);
  });

  test('what is wrong with one is told at its line', () => {
    const result = check(list('{apiVersion: v1, kind: Service, metadata: {name: web}}', '{kind: ConfigMap, metadata: {name: 1}}', 'text'));
    expect(verdicts(result)).toEqual(['valid Service web', 'invalid ConfigMap in web.yaml', 'invalid document in web.yaml']);
    expect(told(result)).toEqual([
      'OSOP-MANIFEST-001 5:3 ConfigMap in web.yaml: `apiVersion` is missing',
      'OSOP-MANIFEST-001 5:38 ConfigMap in web.yaml: `metadata.name` must be a string, not number',
      'OSOP-MANIFEST-001 6:3 document in web.yaml: an item of a list must be a manifest',
    ]);
  });

  test('an empty one is valid, one without apiVersion is not', () => {
    expect(verdicts(check(['apiVersion: v1', 'kind: List', 'items: []']))).toEqual(['valid List in web.yaml']);
    expect(told(check(['kind: List', 'items: []']))).toEqual(['OSOP-MANIFEST-001 1:1 List in web.yaml: `apiVersion` is missing']);
  });

  test('in a list of one kind the objects need not say it again', () => {
    expect(verdicts(check(['apiVersion: v1', 'kind: ConfigMapList', 'items:', '- metadata: {name: a}', '- metadata: {}']))).toEqual(['valid document a', 'invalid document in web.yaml']);
  });

  test('a kind of its own that ends in List is an object like any other', () => {
    expect(verdicts(check(['apiVersion: x/v1', 'kind: AccessList', 'metadata: {name: office}', 'items: [192.0.2.1]']))).toEqual(['valid AccessList office']);
  });
});

describe('what is no manifest is passed over, and named', () => {
  test.each<readonly [string, string, string, string]>([
    ['Helm values', 'charts/web/values.yaml', 'replicas: 1', 'skipped charts/web/values.yaml (Helm values)'],
    ['a chart', 'charts/web/Chart.yaml', 'apiVersion: v2\nname: web', "skipped charts/web/Chart.yaml (a Helm chart's own description)"],
    ['a template of Helm', 'charts/web/templates/x.yaml', '{{- if .Values.x }}', 'skipped charts/web/templates/x.yaml (a Helm template: it is no YAML until it is rendered)'],
    ['a mapping of something else', 'alerts.yaml', 'groups: []', 'skipped alerts.yaml (not a Kubernetes manifest: it has neither apiVersion nor kind)'],
    ['a list', 'patch.yaml', '- op: replace', 'skipped patch.yaml (not a Kubernetes manifest: it is not a mapping)'],
    ['text', 'notes.yaml', 'just text', 'skipped notes.yaml (not a Kubernetes manifest: it is not a mapping)'],
  ])('%s', (_title, file, text, verdict) => {
    const result = check(text, file);
    expect(verdicts(result)).toEqual([verdict]);
    expect(result.problems).toEqual([]);
  });

  test('a kustomization needs no name, but must be a kustomization', () => {
    expect(verdicts(check('apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]', 'kustomization.yaml'))).toEqual(['valid Kustomization in kustomization.yaml']);
    expect(verdicts(check('apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]', 'web.yaml'))).toEqual(['invalid Kustomization in web.yaml']);
    expect(verdicts(check('kind: 5', 'kustomization.yaml'))).toEqual(['invalid document in kustomization.yaml']);
  });

  test('an empty file has nothing to check', () => {
    expect(check('')).toEqual({ file: 'web.yaml', documents: [], problems: [] });
  });
});

describe('the summary', () => {
  const couldNot: ManifestCheck = { file: 'x.yaml', documents: [{ verdict: 'could-not-check', name: 'x.yaml' }], problems: [] };

  test('counts manifests, and gives the outputs of the step', () => {
    const summary = summarizeChecks([check(`${service}---\n${service}`), check('kind: Service\nmetadata: {name: a}'), check('a: 1', 'values.yaml')]);
    expect(summary).toMatchObject({ valid: false, checked: 3, invalid: 1, skipped: 1 });
    expect(summary.outputs).toEqual({
      valid: false, checked: 3, invalid: 1, skipped: 1, errors: 0,
      problems: [{ code: 'OSOP-MANIFEST-001', severity: 'error', message: 'Service a: `apiVersion` is missing', file: 'web.yaml', line: 1, column: 1 }],
    });
  });

  test('could not check is never valid, and is not counted as checked', () => {
    expect(summarizeChecks([check(service), couldNot])).toMatchObject({ valid: false, checked: 1, invalid: 0, outputs: { errors: 1 } });
    expect(summarizeChecks([couldNot])).toMatchObject({ valid: false, checked: 0 });
  });

  test('nothing to check is valid', () => {
    expect(summarizeChecks([])).toMatchObject({ valid: true, checked: 0, invalid: 0, skipped: 0, problems: [] });
  });

  test('a warning alone does not make it invalid', () => {
    const result = check(service.replace('name: web', 'name: !mine web'));
    expect(result.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(summarizeChecks([result]).valid).toBe(true);
  });
});
