import { describe, expect, test } from 'vitest';
import { expandTemplate, readSchemaLocations, schemaVersions } from '../../../src/core/manifests/schema-locations.js';

/** kubeconform's layout of kubernetes-json-schema, and that of the catalogue of definitions. */
const kubernetes = 'https://kubernetesjsonschema.dev/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';
const catalogue = 'https://example.com/main/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json';

describe('templates are filled in as kubeconform does', () => {
  test.each([
    [kubernetes, 'Deployment', 'apps/v1', 'v1.16.0', true, 'https://kubernetesjsonschema.dev/v1.16.0-standalone-strict/deployment-apps-v1.json'],
    [kubernetes, 'Deployment', 'apps/v1', 'v1.16.0', false, 'https://kubernetesjsonschema.dev/v1.16.0-standalone/deployment-apps-v1.json'],
    [kubernetes, 'Service', 'v1', 'v1.18.0', false, 'https://kubernetesjsonschema.dev/v1.18.0-standalone/service-v1.json'],
    [kubernetes, 'Service', 'v1', 'master', false, 'https://kubernetesjsonschema.dev/master-standalone/service-v1.json'],
    [kubernetes, 'Ingress', 'networking.k8s.io/v1', 'v1.34.0', true, 'https://kubernetesjsonschema.dev/v1.34.0-standalone-strict/ingress-networking-v1.json'],
    [catalogue, 'Application', 'argoproj.io/v1alpha1', 'master', true, 'https://example.com/main/argoproj.io/application_v1alpha1.json'],
    ['s/{{.Group}}/{{.ResourceKind}}.json', 'Pod', 'v1', 'master', true, 's/v1/pod.json'],
    ['s/all.json', 'Pod', 'v1', 'master', true, 's/all.json'],
  ])('%s of %s %s', (template, kind, apiVersion, version, strict, expected) => {
    expect(expandTemplate(template, { kind, apiVersion, version, strict })).toBe(expected);
  });

  test.each([
    ['../../etc', 'v1'], ['Pod', '../v1'], ['Pod', '../../x/v1'], ['Pod?x=', 'v1'], ['Pod#', 'v1'], ['a..b', 'v1'], ['Pod', 'a/b%2fc'], ['..', 'v1'], ['a\\b', 'v1'], ['', 'v1'],
  ])('a kind %j of %j cannot lead elsewhere', (kind, apiVersion) => {
    expect(expandTemplate(catalogue, { kind, apiVersion, version: 'master', strict: true })).toBeUndefined();
  });
});

describe('the input', () => {
  test('is the embedded schemas where it is empty', () => {
    expect(readSchemaLocations([])).toEqual({ locations: [{ kind: 'default' }], problems: [] });
  });

  test('keeps its order, and completes what does not end in json', () => {
    const layout = '/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';
    expect(readSchemaLocations(['schemas/', 'default', 'https://example.com/k8s', 's/{{.Group}}', 'one.json'])).toEqual({
      problems: [],
      locations: [
        { kind: 'path', template: `schemas${layout}`, folder: 'schemas/' },
        { kind: 'default' },
        { kind: 'url', template: `https://example.com/k8s${layout}`, origin: 'https://example.com' },
        { kind: 'path', template: `s/{{.Group}}${layout}`, folder: undefined },
        { kind: 'path', template: 'one.json', folder: undefined },
      ],
    });
  });

  test.each([
    ['s/{{ .ResourceKnd }}.json', 'has the unknown variable `.ResourceKnd`', /did you mean \{\{ \.\w+ \}\}\? known: .*\{\{ \.Group \}\}/],
    ['s/{{ .Nonsense }}.json', 'has the unknown variable `.Nonsense`', /^known: \{\{ \.NormalizedKubernetesVersion \}\}, .*\{\{ \.KindSuffix \}\}$/],
    ['s/{{ .Group | lower }}.json', 'has the unknown variable `.Group | lower`', /known: /],
    ['s/{{ .constructor }}.json', 'has the unknown variable `.constructor`', /^known: /],
    ['s/{{ .Group', 'has a `{{` that is not closed', /^known: /],
    ['http://example.com/{{.Group}}.json', 'is plain http to example.com', /https/],
    ['https://{{.Group}}.example.com/s.json', 'has a variable in its host', /path/],
    ['file:///etc/s.json', 'is neither a path nor an https URL', /https:/],
  ])('%s is refused: it %s', (text, what, hint) => {
    const { problems } = readSchemaLocations([text]);
    expect(problems).toEqual([{ code: 'OSOP-INPUT-001', severity: 'error', message: `input schema-location: \`${text}\` ${what}`, hint: expect.stringMatching(hint) }]);
  });

  test('is not repeated where it holds a secret', () => {
    expect(readSchemaLocations(['https://u:p@example.com/s?token=t#json']).problems[0]?.message).toBe('input schema-location: `https://example.com/s` has credentials inside');
  });

  test('takes plain http from this machine', () => {
    expect(readSchemaLocations(['http://127.0.0.1:8080/s.json']).locations).toEqual([{ kind: 'url', template: 'http://127.0.0.1:8080/s.json', origin: 'http://127.0.0.1:8080' }]);
  });
});

test('versions are written in full, and master where none is asked for', () => {
  expect(schemaVersions([], '1.36')).toEqual([{ minor: '1.36', normalized: 'master' }]);
  expect(schemaVersions(['1.34', 'v1.33.2', 'latest'], '1.36')).toEqual([
    { minor: '1.34', normalized: 'v1.34.0' },
    { minor: '1.33', normalized: 'v1.33.2' },
    { minor: '1.36', normalized: 'master' },
  ]);
});
