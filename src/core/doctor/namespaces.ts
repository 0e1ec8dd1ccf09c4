import { mappingAt, textOf } from '../gitops/git-tree.js';
import type { GitApplication } from '../gitops/git-application.js';
import type { JsonObject } from '../json.js';
import { beginning } from '../one-line.js';
import { breachOf, eachApplication, eachDefinition, eachWholeApplication, syncOptionsOf, type Part } from './checks.js';
import { isTemplate, type DoctorModel } from './model.js';
import { checked, repositoryRule, type Breach, type Checked, type Rule } from './rule.js';

/** Everything has its place in the cluster, and no more than one application is there. */
export const namespaceRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR070', title: 'Applications name the namespace that they deploy to', severity: 'warning', category: 'namespaces',
    why: 'A resource without a namespace of its own gets that of the destination. Without one its sync fails, or it lands in `default`.',
    fix: 'Set `destination.namespace`.', source: 'Namespace isolation',
  }, namesNamespace),
  repositoryRule({
    id: 'DR071', title: 'Applications name one cluster', severity: 'error', category: 'namespaces',
    why: 'Argo CD refuses a destination with neither or both of `server` and `name`.',
    fix: 'Set one of the two.', source: 'Declarative configurations: destination',
  }, eachWholeApplication((application) => {
    const { server, name } = mappingAt(application, 'spec', 'destination');
    const [hasServer, hasName] = [textOf(server) !== '', textOf(name) !== ''];
    if (hasServer !== hasName) return [];
    return [{ pointer: '/spec/destination', message: hasServer ? 'names its cluster twice, by `server` and by `name`' : 'names no cluster', fix: 'destination:\n  server: https://kubernetes.default.svc' }];
  })),
  repositoryRule({
    id: 'DR072', title: 'Nothing is deployed to namespaces of the system', severity: 'warning', category: 'namespaces',
    why: '`default` is what everybody without a namespace shares; `kube-system` and its like belong to the cluster.',
    fix: 'Give the application a namespace of its own.', source: 'Namespace isolation',
  }, eachApplication((application) => {
    const namespace = textOf(mappingAt(application, 'spec', 'destination')['namespace']);
    return /^(?:default|kube-(?:system|public|node-lease))$/.test(namespace) ? [{ pointer: '/spec/destination/namespace', message: `is deployed to \`${namespace}\``, fix: 'namespace: <name of the application>' }] : [];
  })),
  repositoryRule({
    id: 'DR073', title: 'Applications have separate namespaces', severity: 'notice', category: 'namespaces',
    why: 'A rollback, a quota or a NetworkPolicy of one application reaches the others in its namespace.',
    fix: 'Give each application a namespace.', source: 'Namespace isolation: deploy applications to separate namespaces',
  }, separateNamespaces),
  repositoryRule({
    id: 'DR074', title: 'The namespace of an application is made', severity: 'notice', category: 'namespaces',
    why: 'In a new cluster the first sync fails where nobody has made the namespace.',
    fix: 'Add `CreateNamespace=true`, or a Namespace to the repository.', source: 'Sync options: CreateNamespace=true',
  }, eachApplication((application, { objects }) => {
    const namespace = textOf(mappingAt(application, 'spec', 'destination')['namespace']);
    if (namespace === '' || isTemplate(namespace) || /^(?:default|argocd|kube-.*)$/.test(namespace)) return undefined;
    const isMade = syncOptionsOf(application).includes('CreateNamespace=true') || objects.some(({ object: { kind, name } }) => kind === 'Namespace' && name === namespace);
    return isMade ? [] : [{ pointer: '/spec/syncPolicy/syncOptions', message: `is deployed to \`${beginning(namespace, 60)}\`, which nothing makes`, fix: 'syncOptions:\n  - CreateNamespace=true' }];
  })),
  repositoryRule({
    id: 'DR075', title: 'Definitions name their own namespace', severity: 'notice', category: 'namespaces',
    why: 'Argo CD sees Applications in its own namespace. Without `metadata.namespace` they land wherever they are applied.',
    fix: 'Set `metadata.namespace: argocd`.', source: 'Namespaces: resources without namespace',
  }, eachDefinition(({ value }) => (textOf(mappingAt(value, 'metadata')['namespace']) === '' ? [{ pointer: '/metadata', message: 'has no `metadata.namespace`', fix: 'namespace: argocd' }] : []))),
];

/** Kinds without a namespace, as far as they are usual in config repositories. */
const clusterWide = /^(?:Namespace|Cluster.*|CustomResourceDefinition|PersistentVolume|StorageClass|PriorityClass|IngressClass|.*WebhookConfiguration|APIService|Node|RuntimeClass|ValidatingAdmissionPolicy(?:Binding)?|VolumeSnapshotClass|GatewayClass)$/;

function namesNamespace(model: DoctorModel): Checked {
  const byPlace = new Map<string, GitApplication[]>();
  for (const application of model.applications) {
    const key = placeKey(application.definition);
    byPlace.set(key, [...(byPlace.get(key) ?? []), application]);
  }
  return eachDefinition(({ file, document, pointer, variants, at }): readonly Part[] => {
    const open = variants.filter((variant) => textOf(mappingAt(variant, 'spec', 'destination')['namespace']) === '');
    const given = byPlace.get(placeKey({ file, document, pointer })) ?? [];
    if (open.length === 0 || (given.length > 0 && given.every((application) => textOf(mappingAt(application.value, 'spec', 'destination')['namespace']) !== '' || namesItself(application, model)))) return [];
    return [{ pointer: `${at}/spec/destination`, message: 'names no namespace to deploy to, and what it deploys has none of its own, or is not known', fix: 'destination:\n  namespace: <name of the application>' }];
  })(model);
}

function placeKey({ file, document, pointer }: { readonly file: string; readonly document: number; readonly pointer: string }): string {
  return `${file} ${document} ${pointer}`;
}

/** Whether all that it deploys is known, and each of it has a namespace or needs none. */
function namesItself(application: GitApplication, { objectsOf }: DoctorModel): boolean {
  const objects = objectsOf(application);
  return objects.length > 0 && objects.every(({ object: { kind, namespace } }) => namespace !== '' || clusterWide.test(kind));
}

/** An app-of-apps shares the namespace of Argo CD with all others. */
function separateNamespaces(model: DoctorModel): Checked {
  const byPlace = new Map<string, GitApplication[]>();
  for (const application of model.applications) {
    const { server, name, namespace } = mappingAt(application.value, 'spec', 'destination') as JsonObject;
    const own = textOf(namespace);
    if (own === '' || isTemplate(own) || own === 'argocd' || model.objectsOf(application).some(({ object: { kind } }) => kind === 'Application' || kind === 'ApplicationSet')) continue;
    const key = `${textOf(server) || textOf(name)} ${own}`;
    if (byPlace.get(key)?.some((other) => other.key === application.key) !== true) byPlace.set(key, [...(byPlace.get(key) ?? []), application]);
  }
  const all = [...byPlace.values()].flat();
  return checked(all.length, [...byPlace.values()].filter((applications) => applications.length > 1).flatMap((applications) => applications.map((application): Breach => {
    const others = applications.filter(({ key }) => key !== application.key).map(({ name }) => name);
    const { set, name, definition } = application;
    return breachOf(`Application ${name}`, { ...definition, object: model.definitions.find((one) => placeKey(one) === placeKey(definition))?.value ?? {} }, {
      pointer: `${set === undefined ? '' : '/spec/template'}/spec/destination/namespace`,
      message: `shares its namespace with ${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`, fix: `namespace: ${set === undefined ? name : '<a name with a parameter in it>'}`,
    });
  })));
}
