import { describe, expect, test } from 'vitest';
import { titleOf } from '../../../src/core/argocd/evidence.js';
import { desiredState, mostObjects, type DesiredState } from '../../../src/core/rendered-diff/desired-state.js';
import { mostFields } from '../../../src/core/rendered-diff/diff-states.js';
import { compare, stateOf } from '../../support/rendered-diff.js';

/** `- Service shop/web`, and below a changed object `path: before -> after`. */
function told(before: string, after: string): readonly string[] {
  return compare(before, after).objects.flatMap((diff) => [
    `${{ removed: '-', added: '+', changed: '~' }[diff.change]} ${titleOf(diff.object)}`,
    ...diff.changes.map(({ path, before: from, after: to, reordered }) => `${reordered ? 'order of ' : ''}${path}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`),
  ]);
}

const service = (name: string, more = ''): string => `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}${more}}\nspec: {ports: [{port: 80}]}\n`;
const deployment = (spec: string, template = ''): string => `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    metadata: {${template}}\n    spec: ${spec}\n`;
const configMap = (name: string, data: string): string => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: ${data}\n`;

describe('objects', () => {
  test('are told as removed, added and changed, what prune deletes first', () => {
    expect(told(`${service('a')}${service('b')}${service('same')}`, `${service('b').replace('80', '81')}${service('c')}${service('same')}`)).toEqual([
      '- Service shop/a', '+ Service shop/c', '~ Service shop/b', 'spec.ports[81/TCP].port: 80 -> 81',
    ]);
    expect(compare(`${service('a')}${service('same')}`, service('same')).same).toBe(1);
  });

  test('are matched by group, kind, namespace and name, and not by version', () => {
    expect(told('apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\n', 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web, namespace: shop}\n')).toEqual([
      '~ HorizontalPodAutoscaler shop/web', 'apiVersion: "autoscaling/v1" -> "autoscaling/v2"', 'metadata.namespace: undefined -> "shop"',
    ]);
    expect(told('apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}\n', 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web, namespace: other}\n')).toEqual(['- ServiceAccount shop/web', '+ ServiceAccount other/web']);
  });

  test('of the whole cluster have no namespace, also where a definition among them says so', () => {
    const definition = '---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: shops.example.com}\nspec: {group: example.com, scope: Cluster, names: {kind: Shop}}\n';
    expect(told('', `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: all}\n${definition}---\napiVersion: example.com/v1\nkind: Shop\nmetadata: {name: one}\n`)).toEqual(['+ ClusterRole all', '+ CustomResourceDefinition shops.example.com', '+ Shop one']);
  });

  test('of a list count one by one, and what is no object is none', () => {
    expect(told('', 'apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Service, metadata: {name: a}}, {apiVersion: v1, kind: Service, metadata: {name: b}}]\n---\nreplicas: 3\n')).toEqual(['+ Service shop/a', '+ Service shop/b']);
  });

  test('that prune leaves alone say so, and hooks too', () => {
    const notes = (annotation: string): readonly string[] => compare(service('a', `, annotations: {${annotation}}`), '').objects.flatMap((diff) => diff.notes);
    expect(notes('argocd.argoproj.io/sync-options: "Validate=false, Prune=false"')).toEqual(['stays in the cluster: Prune=false']);
    expect(notes('argocd.argoproj.io/sync-options: Prune=confirm')).toEqual(['waits for a confirmation: Prune=confirm']);
    expect(notes('helm.sh/hook: "pre-install,test"')).toEqual(['a hook: nothing prunes it']);
    expect(notes('helm.sh/hook: crd-install')).toEqual([]);
  });

  test('that are there twice count once, the last of them', () => {
    const state = stateOf(`${service('a')}${service('a').replace('80', '81')}`);
    expect([state.objects.size, state.repeated.map(({ name }) => name)]).toEqual([1, ['a']]);
  });

  test('without a name of their own are told apart by their place', () => {
    const job = '---\napiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}\n';
    expect(told(job, `${job}${job}`)).toEqual(['+ Job shop/run-']);
  });
});

describe('a ConfigMap whose name holds the hash of its content', () => {
  const uses = (name: string): string => deployment(`{volumes: [{name: conf, configMap: {name: ${name}}}]}`);

  test('is the same one with another name, and where it is used that is counted', () => {
    const { objects } = compare(`${configMap('conf-7g9mb28gt4', '{a: "1"}')}${uses('conf-7g9mb28gt4')}`, `${configMap('conf-kbtc89h7t2', '{a: "2"}')}${uses('conf-kbtc89h7t2')}`);
    expect(objects).toMatchObject([
      { change: 'changed', object: { kind: 'ConfigMap', name: 'conf-kbtc89h7t2' }, renamedFrom: 'conf-7g9mb28gt4', changes: [{ path: 'data.a', before: '1', after: '2' }], notes: ['its name holds a hash of its content: the old one is pruned'] },
      { change: 'changed', object: { kind: 'Deployment' }, changes: [], noise: { references: 1 }, notes: ['its pods start anew: a checksum, name or version label in their template differs'] },
    ]);
  });

  test('is not matched with one of two', () => {
    expect(told(`${configMap('conf-7g9mb28gt4', '{a: "1"}')}${configMap('conf-99mb28gt46', '{a: "1"}')}`, configMap('conf-kbtc89h7t2', '{a: "2"}'))).toEqual(['- ConfigMap shop/conf-7g9mb28gt4', '- ConfigMap shop/conf-99mb28gt46', '+ ConfigMap shop/conf-kbtc89h7t2']);
  });
});

describe('fields', () => {
  test('of images and replicas come first', () => {
    const spec = (tag: string, replicas: number, size: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, labels: {size: ${size}}}\nspec: {replicas: ${replicas}, template: {spec: {containers: [{name: web, image: "web:${tag}"}]}}}\n`;
    expect(told(spec('1', 2, 's'), spec('2', 3, 'm'))).toEqual([
      '~ Deployment shop/web', 'spec.template.spec.containers[web].image: "web:1" -> "web:2"', 'spec.replicas: 2 -> 3', 'metadata.labels.size: "s" -> "m"',
    ]);
  });

  test.each([
    ['containers by name, in any order', '{containers: [{name: a, image: "a:1"}, {name: b, image: "b:1"}]}', '{containers: [{name: b, image: "b:2"}, {name: a, image: "a:1"}]}', ['spec.template.spec.containers[b].image: "b:1" -> "b:2"']],
    ['variables by name', '{containers: [{name: a, env: [{name: X, value: "1"}, {name: Y, value: "1"}]}]}', '{containers: [{name: a, env: [{name: Y, value: "2"}, {name: X, value: "1"}, {name: Z, value: "3"}]}]}', ['spec.template.spec.containers[a].env[Y].value: "1" -> "2"', 'spec.template.spec.containers[a].env[Z]: undefined -> {"name":"Z","value":"3"}']],
    ['ports by number and protocol', '{containers: [{name: a, ports: [{containerPort: 80}, {containerPort: 53, protocol: UDP}]}]}', '{containers: [{name: a, ports: [{containerPort: 53, protocol: UDP}, {containerPort: 80, protocol: TCP}]}]}', ['spec.template.spec.containers[a].ports[80/TCP].protocol: undefined -> "TCP"']],
    ['mounts by their path', '{containers: [{name: a, volumeMounts: [{name: x, mountPath: /x}, {name: x, mountPath: /y}]}]}', '{containers: [{name: a, volumeMounts: [{name: x, mountPath: /y, readOnly: true}, {name: x, mountPath: /x}]}]}', ['spec.template.spec.containers[a].volumeMounts[/y].readOnly: undefined -> true']],
    ['arguments by place', '{containers: [{name: a, args: [--a, --b, --c]}]}', '{containers: [{name: a, args: [--a, --c, --d]}]}', ['spec.template.spec.containers[a].args[1]: "--b" -> undefined', 'spec.template.spec.containers[a].args[2]: undefined -> "--d"']],
    ['init containers also by order', '{initContainers: [{name: a}, {name: b}]}', '{initContainers: [{name: b}, {name: a}]}', ['order of spec.template.spec.initContainers: ["a","b"] -> ["b","a"]']],
    ['variables by order where one is made of another', '{containers: [{name: a, env: [{name: X, value: "1"}, {name: Y, value: "$(X)"}]}]}', '{containers: [{name: a, env: [{name: Y, value: "$(X)"}, {name: X, value: "1"}]}]}', ['order of spec.template.spec.containers[a].env: ["X","Y"] -> ["Y","X"]']],
  ])('%s', (_title, before, after, expected) => {
    expect(told(deployment(before), deployment(after)).slice(1)).toEqual(expected);
  });

  test('that mean nothing do not count; an empty one that means something does', () => {
    const plain = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web}]}\n';
    const noisy = 'status: {phase: Running}\nkind: Pod\napiVersion: v1\nmetadata: {creationTimestamp: null, managedFields: [], uid: x, annotations: {argocd.argoproj.io/tracking-id: "a:/Pod:shop/web"}, labels: {argocd.argoproj.io/instance: web}, name: web}\nspec: {nodeSelector: {}, containers: [{resources: {limits: {}}, env: [], name: web}], affinity: null}\n';
    expect(told(plain, noisy)).toEqual([]);
    const policy = (selector: string): string => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: web}\nspec: {ingress: [{from: [{podSelector: {}${selector}}]}]}\n`;
    expect(told(policy(''), policy(', namespaceSelector: {}'))).toEqual(['~ NetworkPolicy shop/web', 'spec.ingress[0].from[0].namespaceSelector: undefined -> {}']);
  });

  test('of checksums and versions of charts are counted; that pods start anew is told', () => {
    const sum = (digit: string): string => deployment('{}', `annotations: {checksum/config: ${digit.repeat(64)}}`);
    expect(compare(sum('a'), sum('b'))).toMatchObject({ objects: [{ changes: [], noise: { checksums: 1 }, notes: [expect.stringContaining('its pods start anew')] }], noise: { checksums: 1 } });
    const labelled = (version: string): string => service('web', `, labels: {helm.sh/chart: web-${version}, app.kubernetes.io/version: "${version}"}`);
    expect(compare(labelled('1.0.0'), labelled('1.0.1'))).toMatchObject({ objects: [], onlyNoise: 1, noise: { versions: 2 } });
    expect(told(deployment('{}', 'annotations: {checksum/config: none}'), sum('b'))).toHaveLength(2);
  });

  test('that are too many are counted', () => {
    const data = (value: string): string => configMap('conf', `{${Array.from({ length: mostFields + 7 }, (_, index) => `k${index}: "${value}"`).join(', ')}}`);
    expect(compare(data('1'), data('2')).objects).toMatchObject([{ leftOut: 7 }]);
    expect(compare(data('1'), data('2')).objects[0]?.changes).toHaveLength(mostFields);
  });
});

describe('hostile manifests', () => {
  test('with more objects than anybody has are counted as left out', () => {
    const state = desiredState(Array.from({ length: mostObjects + 3 }, (_, index) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: `s${index}` } })), { namespace: 'shop' });
    expect([state.objects.size, state.leftOut]).toEqual([mostObjects, 3]);
  });

  test('with more differences than anybody reads are counted, and told of as far as they are kept', () => {
    const state = (port: number): DesiredState => desiredState(Array.from({ length: 700 }, (_, index) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: `s${index}` }, spec: { port } })), { namespace: 'shop' });
    expect(compare(state(1), state(2))).toMatchObject({ counts: { removed: 0, added: 0, changed: 700 }, leftOut: 200, objects: { length: 500 } });
  });

  test('with names that JavaScript knows are compared like others', () => {
    expect(told(configMap('conf', '{constructor: "1", toString: x}'), configMap('conf', '{constructor: "2"}'))).toEqual(['~ ConfigMap shop/conf', 'data.constructor: "1" -> "2"', 'data.toString: "x" -> undefined']);
  });

  test('with a list that differs everywhere take no longer than they are long', () => {
    const list = (from: number): DesiredState => desiredState([{ apiVersion: 'example.com/v1', kind: 'Big', metadata: { name: 'a' }, spec: Array.from({ length: 20_000 }, (_, index) => from + index * 2) }], { namespace: '' });
    expect(compare(list(0), list(1)).objects).toMatchObject([{ leftOut: 20_000 - mostFields }]);
  });
});
