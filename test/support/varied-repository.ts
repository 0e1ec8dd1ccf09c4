import type { SchemaStore } from '../../src/core/manifests/store.js';
import { mutatedManifests } from '../conformance/random-manifests.js';

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: shops.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Shop, plural: shops}
  versions:
    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}}
`;
const workload = (name: string, labels: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  replicas: 2
  selector: {matchLabels: {app: ${labels}}}
  template:
    metadata: {labels: {app: ${labels}}}
    spec: {containers: [{name: a, image: "registry.example.com/a:1"}]}
`;
const ignored = '  annotations: {osop.dev/ignore-policy.duplicate-resource: "applied by two teams"}\n';

/** Files of one folder each of which says something of others, or is read in a way of its own. */
function folderOf(number: number): readonly (readonly [string, string | undefined])[] {
  const n = number % 3;
  return [
    ['a-deployment.yaml', workload('web', 'web')],
    ['b-duplicate.yaml', `# first\n---\n${workload('other', 'other')}---\n${workload('web', 'web2')}`],
    ['c-ignored.yaml', workload('web', 'web').replace('metadata: {name: web}\n', `metadata:\n  name: web\n${ignored}`)],
    ['d-service.yaml', `apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: ${n === 0 ? 'web' : 'wbe'}}, ports: [{port: 80}]}\n`],
    ['e-scaler.yaml', `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${n === 1 ? 'web' : 'gone'}}}\n`],
    ['f-ingress.yaml', 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec:\n  defaultBackend: {service: {name: gone, port: {number: 80}}}\n'],
    ['g-budget.yaml', 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: web}\nspec:\n  minAvailable: 2\n  selector: {matchLabels: {app: web}}\n'],
    ['h-shop.yaml', `apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: s${number}}\nspec:\n  size: ${n === 0 ? '3' : 'large'}\n`],
    ['i-unknown.yaml', `apiVersion: example.org/v1\nkind: Unknown\nmetadata: {name: u${number}}\nspec: {n: .nan, i: .inf, z: -0, "__proto__": 1, constructor: {}}\n`],
    ['j-list.yaml', `apiVersion: v1\nkind: List\nitems:\n  - 3\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: web}}\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: web}, dta: {}}\n  - {apiVersion: example.com/v1, kind: Shop, metadata: {name: in-list}, spec: {size: no}}\n`],
    ['k-anchors.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: &m {name: a${number}}\ndata: {a: *m}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: b, a: c}\n`],
    ['l-broken.yaml', 'a: [\n'],
    ['m-bomb.yaml', 'a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n'],
    ['n-empty.yaml', '# nothing\n---\n---\n'],
    ['o-colour.json', '{"colour": "blue"}'],
    ['p-secret.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n'],
    ['q-lease.yaml', 'apiVersion: coordination.k8s.io/v1\nkind: Lease\nmetadata: {name: s}\n'],
    ['r-unreadable.yaml', undefined],
    ['s-bytes.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "\uFFFD"}\n'],
    ['t-nameless.yaml', 'apiVersion: v1\nkind: ConfigMap\n---\nkind: ConfigMap\nmetadata: {generateName: a-}\n'],
    ['values.yaml', 'image: a\n'],
  ];
}

/** A repository whose files say of each other what they can, among manifests of all kinds of which each has one change. Undefined stands for a file that cannot be read. */
export function variedRepository(store: SchemaStore, { folders, seed }: { readonly folders: number; readonly seed: number }): ReadonlyMap<string, string | undefined> {
  const files = new Map<string, string | undefined>([['crds/shop.yaml', definition]]);
  const mutated = mutatedManifests(store, { version: '1.36', count: folders * 12, seed });
  for (let number = 0; number < folders; number += 1) {
    for (const [name, text] of folderOf(number)) files.set(`apps/team-${number}/${name}`, text);
    for (const [index, { text }] of mutated.slice(number * 12, (number + 1) * 12).entries()) files.set(`apps/team-${number}/z-${index}.yaml`, text);
  }
  return files;
}
