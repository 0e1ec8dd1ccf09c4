import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { deployment, startWorld, type World } from '../support/world.js';

const event = { name: 'pull_request', payload: { number: 7 } };
const env = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' };

const base = 'apps/web/base/deployment.yaml';
const overlay = 'apps/web/overlays/production';
const broken = deployment('1.4.2').replace('spec:\n', 'spec:\n  replica: 3\n');
const lineOfTypo = broken.split('\n').indexOf('  replica: 3') + 1;
const kustomized = {
  [base]: deployment('1.4.1'),
  'apps/web/base/kustomization.yaml': 'resources:\n  - deployment.yaml\n',
  [`${overlay}/kustomization.yaml`]: 'namePrefix: prod-\nresources:\n  - ../../base\npatches:\n  - path: replicas.yaml\n',
  [`${overlay}/replicas.yaml`]: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 5\n',
};
const kustomize = spawnSync('kustomize', ['version']).status === 0;
if (!kustomize && process.env['CONFORMANCE'] === 'required') throw new Error('kustomize is not on PATH');

/** The lines that are annotated, each with its file. */
function annotated(run: Awaited<ReturnType<World['runAction']>>): readonly string[] {
  return run.annotations.flatMap(({ file, line, level }) => (file === undefined ? [] : [`${level} ${file}:${line}`]));
}

describe.concurrent('a pull request', () => {
  const inputs = { command: 'validate' };

  test('that breaks a Deployment in a kustomize base is told on the line of the base, once', async (context) => {
    const world = await startWorld(context, { files: kustomized, change: { [base]: broken } });
    const run = await world.runAction({ inputs, event, env });
    expect(run.exitCode, run.output).toBe(1);
    expect(lineOfTypo).toBeGreaterThan(0);
    expect(annotated(run)).toEqual([`error ${base}:${lineOfTypo}`]);
    expect(run.output).toContain('`spec.replica`');
    expect(run.summary).toContain('did you mean `replicas`?');
    expect(run.outputs).toMatchObject({ result: 'failed', validation: expect.stringContaining('"valid":false') });
    expect(world.asked).toEqual([]);
  });

  test.skipIf(!kustomize)(`that breaks it by a patch of the overlay is told on the line of the patch${kustomize ? '' : ' (skipped: kustomize is not on PATH)'}`, async (context) => {
    const patch = `${overlay}/replicas.yaml`;
    const world = await startWorld(context, { files: kustomized, change: { [patch]: `${kustomized[patch]}  minReadySeconds: soon\n` } });
    const run = await world.runAction({ inputs, event, env });
    expect(run.exitCode, run.output).toBe(1);
    expect(annotated(run)).toEqual([`error ${patch}:7`]);
    expect(run.output).toContain(`in the output of kustomize build ${overlay}`);
  });

  test.skipIf(!kustomize)(`that only uses a base which was broken before is told on the line of the base${kustomize ? '' : ' (skipped: kustomize is not on PATH)'}`, async (context) => {
    const world = await startWorld(context, { files: { ...kustomized, [base]: broken }, change: { [`${overlay}/replicas.yaml`]: `${kustomized[`${overlay}/replicas.yaml`]}  minReadySeconds: 5\n` } });
    const run = await world.runAction({ inputs, event, env });
    expect(run.exitCode, run.output).toBe(1);
    expect(annotated(run)).toEqual([`error ${base}:${lineOfTypo}`]);
  });

  test('that changes nothing wrong passes, and says what was checked and what was not', async (context) => {
    const world = await startWorld(context, { files: kustomized, change: { [base]: deployment('1.4.2'), 'values-prod.yaml': 'a: 1\n' } });
    const run = await world.runAction({ inputs, event, env });
    expect(run.exitCode, run.output).toBe(0);
    expect(JSON.parse(run.outputs['validation'] ?? '')).toMatchObject({ valid: true, invalid: 0, skipped: 1, errors: 0 });
    expect(run.summary).toContain('Helm values');
  });

  test('is checked with what the inputs say: versions, policies, kinds to reject, a SARIF file', async (context) => {
    const world = await startWorld(context, { change: { 'apps/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n', 'apps/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostPID: true, containers: [{name: a, image: "a:1"}]}\n' } });
    const run = await world.runAction({ inputs: { ...inputs, reject: 'Secret', policies: 'host-pid-ipc=warning', 'sarif-file': 'out/findings.sarif' }, event, env });
    expect(annotated(run).toSorted()).toEqual(['error apps/secret.yaml:2', 'warning apps/pod.yaml:4']);
    expect(run.outputs['sarif-file']).toContain('out/findings.sarif');
    const wrong = await world.runAction({ inputs: { ...inputs, 'kubernetes-version': '1.12', policies: 'host-pid' }, event, env });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.output).toContain('1.36');
    expect(wrong.output).toContain('host-pid-ipc');
  });

  test('with a workflow file that is wrong is told on its line', async (context) => {
    const world = await startWorld(context, { change: { 'apps/other.osop.yaml': 'osop_version: "2.0"\nid: a\nname: A\nnodes:\n  - {id: b, type: sytem, purpose: c}\nedges: []\n' } });
    const run = await world.runAction({ inputs, event, env });
    expect(annotated(run)).toContainEqual('error apps/other.osop.yaml:5');
  });
});

describe('the validation step of a workflow', () => {
  test('checks as validate does, with the definitions and locations of the same commit', async (context) => {
    const shop = 'apiVersion: example.com/v1\nkind: Shop\nmetadata:\n  name: a\nspec:\n  size: large\n';
    const definition = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: shops.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n  names: {kind: Shop, plural: shops}\n  versions:\n    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}}\n';
    const world = await startWorld(context, { files: { 'crds/shop.yaml': definition }, change: { 'apps/production/shop.yaml': shop } });
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ file: 'apps/production/shop.yaml', line: 6, column: 9, message: expect.stringContaining('spec.size') }], validation: { valid: false, checked: 1, invalid: 1 } });
    expect(world.changes()).toEqual([]);
  });

  test('refuses inputs that it does not know before anything else', async (context) => {
    const world = await startWorld(context);
    const run = await world.runCli({ inputs: { policies: 'host-pid' } });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.stderr).toContain('`host-pid` is not known');
    expect(world.asked).toEqual([]);
  });
});
