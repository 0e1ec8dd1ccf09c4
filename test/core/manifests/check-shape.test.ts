import { describe, expect, test } from 'vitest';
import { readSchemaStore } from '../../../src/adapters/schema-store.js';
import { explainMisfit, fitsShape } from '../../../src/core/manifests/check-shape.js';
import { readYaml } from '../../../src/core/yaml/read-yaml.js';
import { isJsonObject } from '../../../src/core/json.js';

const store = readSchemaStore();

/** What is wrong with a manifest, as `line: message (hint)`. */
function explain(text: string, { strict = true, version = '1.36' } = {}): readonly string[] {
  const document = readYaml(text, 'f.yaml', { scalars: 'kubernetes' }).documents[0];
  const value = document?.value ?? null;
  if (document === undefined || !isJsonObject(value)) throw new Error('not a manifest');
  const { apiVersion, kind } = value;
  const shape = typeof apiVersion === 'string' && typeof kind === 'string' ? store.find(apiVersion, kind, version) : undefined;
  if (shape === undefined) throw new Error('no such kind');
  const findings = explainMisfit(value, shape, { strict });
  expect(fitsShape(value, shape, { strict })).toBe(findings.length === 0);
  return findings.map(({ pointer, atKey, message, hint }) => `${(atKey === true ? document.locateKey(pointer) : document.locate(pointer)).line}: ${message}${hint === undefined ? '' : ` (${hint})`}`);
}

const deployment = (container: string, spec = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: {matchLabels: {app: web}}
${spec}  template:
    spec:
      containers:
        - name: web
${container}`;

describe('what does not fit is told in the manifest\'s own words', () => {
  test.each([
    ['an unknown field', deployment('', '  replica: 2\n'), ['7: unknown field `spec.replica` (did you mean `replicas`?)']],
    ['a number as text', deployment('', '  replicas: "2"\n'), ['7: `spec.replicas` must be an integer of 32 bits, not the string "2" (write it without quotes)']],
    ['a number where text belongs', deployment('          env: [{name: A, value: 1}]\n'), ['11: `spec.template.spec.containers[0].env[0].value` must be a string, not the number 1 (put it in quotes)']],
    ['a boolean of YAML 1.1', deployment('          env: [{name: A, value: on}]\n'), ['11: `spec.template.spec.containers[0].env[0].value` must be a string, not the boolean true (put it in quotes)']],
    ['a value out of a list', deployment('          imagePullPolicy: IfNotPresnt\n'), ['11: `spec.template.spec.containers[0].imagePullPolicy` must be one of Always, IfNotPresent, Never, not the string "IfNotPresnt" (did you mean `IfNotPresent`?)']],
    ['a quantity', deployment('          resources: {limits: {cpu: 2 cores}}\n'), ['11: `spec.template.spec.containers[0].resources.limits.cpu` must be a quantity, not the string "2 cores" (for example 500m, 2, 128Mi or 1Gi)']],
    ['a port', deployment('          ports: [{containerPort: 80800}]\n'), ['11: `spec.template.spec.containers[0].ports[0].containerPort` must be a port from 1 to 65535, not the number 80800']],
    ['the name of a port', deployment('          ports: [{containerPort: 80, name: a-name-much-too-long}]\n'), ['11: `spec.template.spec.containers[0].ports[0].name` must be the name of a port, not the string "a-name-much-too-long" (at most 15 lower-case letters, digits and single dashes, with at least one letter)']],
    ['a missing field', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template: {}\n', ['4: `spec.selector` is missing (add `selector`, which is required here)']],
    ['a required field under a wrong name', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selectr: {}\n  template: {}\n', ['5: unknown field `spec.selectr` (did you mean `selector`?)']],
    ['a list as a mapping', deployment('          env: {A: b}\n'), ['11: `spec.template.spec.containers[0].env` must be a list, not a mapping (write each item behind a dash)']],
    ['text that is no base64', 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  key: plain text\n', ['5: `data.key` must be base64 text, not the string "plain text" (encode the value with base64, or use stringData for plain text)']],
    ['everything at once, in order', deployment('          imagePullPolicy: 1\n          port: x\n', '  replicas: many\n').replace('        - name: web\n', '        - name: Web_1\n'), [
      '7: `spec.replicas` must be an integer of 32 bits, not the string "many"',
      '11: `spec.template.spec.containers[0].name` must be an RFC 1123 label, not the string "Web_1" (at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit)',
      '12: `spec.template.spec.containers[0].imagePullPolicy` must be one of Always, IfNotPresent, Never, not the number 1',
      '13: unknown field `spec.template.spec.containers[0].port` (did you mean `ports`?)',
    ]],
  ])('%s', (_, text, expected) => {
    expect(explain(text)).toEqual(expected);
  });
});

describe('what fits is left alone', () => {
  test.each([
    ['null stands for an absent field', deployment('          env: null\n', '  replicas: null\n')],
    ['a quantity may be a number', deployment('          resources: {limits: {cpu: 2, memory: 1.5Gi}}\n')],
    ['an empty value of a list is the default', deployment('          imagePullPolicy: ""\n')],
    ['Argo CD\'s Application', 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec: {project: default, destination: {namespace: x}, source: {repoURL: r, helm: {valuesObject: {any: [1]}}}}\n'],
  ])('%s', (_, text) => {
    expect(explain(text)).toEqual([]);
  });

  test('unknown fields, where they are allowed by input', () => {
    expect(explain(deployment('', '  replica: 2\n'), { strict: false })).toEqual([]);
  });
});

test('a name of an object\'s prototype is a field like any other', () => {
  expect(explain(deployment('', '  constructor: 2\n  toString: 1\n'))).toHaveLength(2);
  expect(explain('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {constructor: x}\n')).toEqual([]);
});
