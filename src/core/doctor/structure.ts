import { fingerprintOf, type GitApplication } from '../gitops/git-application.js';
import { mappingAt, textOf } from '../gitops/git-tree.js';
import { valuesOf } from '../gitops/read-values.js';
import { repositoryAddress } from '../gitops/repository-address.js';
import { isJsonObject, type Json } from '../json.js';
import { explainMisfit, fitsShape } from '../manifests/check-shape.js';
import { escapeSegment } from '../manifests/pointers.js';
import { beginning } from '../one-line.js';
import { nearest } from '../did-you-mean.js';
import { breachOf, eachObject, subjectOf, type Part } from './checks.js';
import { isTemplate, type DoctorModel, type PlacedObject } from './model.js';
import { isEnvironment } from './overlays.js';
import { checked, repositoryRule, type Breach, type Rule } from './rule.js';

/** What is defined exists in Argo CD, once. */
export const structureRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR006', title: 'Fields of objects exist, and those that are required are there', severity: 'error', category: 'declarative',
    why: 'A field that does not exist is dropped without a word, or refused: what it was to switch on is off.',
    fix: 'Write the field as the message says; `osop-argocd validate` checks what comes out of overlays and charts too.', source: 'Fields that do not exist (`autoSync`, `branches` of a git generator)',
  }, eachObject([], unknownFields)),
  repositoryRule({
    id: 'DR007', title: 'Settings in argocd-cm exist', severity: 'error', category: 'declarative',
    why: 'Argo CD reads the settings that it knows. Another key, or a field of a known one, has no effect.',
    fix: 'Move it to the key that it belongs to.', source: 'Enable drift detection; argocd-cm.yaml of Argo CD',
  }, eachObject(['ConfigMap'], settingsThatExist)),
  repositoryRule({
    id: 'DR015', title: 'Manifests keep the baseline policies', severity: 'error', category: 'declarative',
    why: 'A workload that does not choose its own pods, is privileged or holds a secret is refused, or gives away the node.',
    fix: 'Correct it; docs/validation.md lists the policies, and an annotation of the object switches one off.', source: 'Security controls; pre-merge validation of manifests',
  }, eachObject([], (placed, { policyFindings }) => policyFindings(placed.object).filter(({ severity }) => severity === 'error').map(({ pointer, message, hint, policy }): Part => ({
    pointer, message: `${message} (${policy ?? ''})`, fix: hint ?? 'osop-argocd validate', ...(policy === 'secret-in-env-value' ? { evidence: 'value: ***' } : {}),
  })))),
  repositoryRule({
    id: 'DR008', title: 'Names of Applications are unique', severity: 'error', category: 'declarative',
    why: 'Two definitions of one name overwrite each other: which one counts is a matter of time.',
    fix: 'Rename one of them, or remove it.', source: 'Common mistake: copied definitions',
  }, uniqueNames),
  repositoryRule({
    id: 'DR009', title: 'One Application deploys a path to a place', severity: 'error', category: 'declarative',
    why: 'Two Applications with the same source and destination own the same resources: each takes them from the other, and prunes them.',
    fix: 'Remove one of them, or give it another namespace.', source: 'Common mistake: two applications that own the same resource',
  }, ownPaths),
  repositoryRule({
    id: 'DR010', title: 'One Application owns a resource', severity: 'warning', category: 'declarative',
    why: 'A resource of two Applications is out of sync for one of them at any time (SharedResourceWarning).',
    fix: 'Let one of them deploy it.', source: 'Common mistake: two applications that own the same resource',
  }, ownResources),
];

function unknownFields({ file, object: { apiVersion, kind, value } }: PlacedObject, { shapeOf, isPatched }: DoctorModel): readonly Part[] | undefined {
  const shape = shapeOf(apiVersion, kind);
  if (shape === undefined) return undefined;
  if (fitsShape(value, shape, { strict: true })) return [];
  // What is missing, or stands for something, may come by a patch; a field that does not exist stays one.
  return explainMisfit(value, shape, { strict: true }).filter(({ atKey }) => atKey === true || !isPatched(file, kind)).map(({ pointer, message, hint, atKey }) => ({ pointer, message: kind === 'Secret' ? message.replace(/, not .*$/, '') : message, fix: hint ?? 'write it as the schema says', ...(atKey === undefined ? {} : { atKey }) }));
}

/** Fields of keys that hold YAML. https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/ */
const compareOptions = ['ignoreAggregatedRoles', 'ignoreResourceStatusField', 'ignoreDifferencesOnResourceUpdates'];

function settingsThatExist({ object: { name, value } }: PlacedObject): readonly Part[] | undefined {
  if (name !== 'argocd-cm') return undefined;
  const text = textOf(mappingAt(value, 'data')['resource.compareoptions']);
  const held = valuesOf(text, 'argocd-cm')?.[0];
  if (!isJsonObject(held)) return [];
  return Object.keys(held).filter((key) => !compareOptions.includes(key)).map((key): Part => {
    const near = nearest(key, compareOptions);
    return {
      pointer: '/data/resource.compareoptions', line: `${key}:`, message: `\`resource.compareoptions\` has no field \`${beginning(key, 60)}\`: it has no effect`,
      fix: key === 'ignoreDifferences' ? 'data:\n  resource.customizations.ignoreDifferences.apps_Deployment: |\n    jsonPointers:\n    - /spec/replicas' : near === undefined ? `known: ${compareOptions.join(', ')}` : `${near}: true`,
    };
  });
}

function placeOf({ definition, set, name }: GitApplication): Breach['place'] & { readonly subject: string } {
  return { ...definition, subject: set === undefined ? `Application ${name}` : `Application ${name} of ApplicationSet ${set}` };
}

function uniqueNames({ applications }: DoctorModel): ReturnType<Rule['check']> {
  const byKey = new Map<string, GitApplication[]>();
  for (const application of applications) {
    const key = JSON.stringify([application.namespace ?? 'argocd', application.name, environmentOf(application.definition.file)]);
    byKey.set(key, [...(byKey.get(key) ?? []), application]);
  }
  const breaches = [...byKey.values()].flatMap(([first, ...others]) => (first === undefined ? [] : others.map((other): Breach => {
    const { subject, ...place } = placeOf(other);
    const alike = fingerprintOf(first) === fingerprintOf(other) ? 'the same' : 'another';
    return { subject, place: withPointer(place, `/metadata/name`, other), message: `has the name of ${alike} Application in ${first.definition.file}`, fix: `name: ${other.name}-2 # or remove one of the two` };
  })));
  return checked(byKey.size, breaches);
}

/** Definitions of several environments may be for several Argo CDs, in which a name may be the same. */
function environmentOf(file: string): string {
  return file.split('/').slice(0, -1).find(isEnvironment) ?? '';
}

/** The pointer within an Application, from the object that is written. */
function withPointer(place: Breach['place'], pointer: string, { set, definition }: GitApplication): Breach['place'] {
  return { ...place, ...definition, pointer: `${definition.pointer}${set === undefined ? '' : '/spec/template'}${pointer}` };
}

/** Where it deploys to; the same for the same place. */
function destinationOf({ value }: GitApplication): string {
  const { server, name, namespace } = mappingAt(value, 'spec', 'destination');
  const cluster = textOf(name) === 'in-cluster' || textOf(server).startsWith('https://kubernetes.default.svc') ? 'in-cluster' : textOf(server) || textOf(name);
  return `${cluster}/${textOf(namespace)}`;
}

function ownPaths({ applications }: DoctorModel): ReturnType<Rule['check']> {
  const seen = new Map<string, GitApplication>();
  const breaches: Breach[] = [];
  let known = 0;
  for (const application of applications) {
    for (const { repoURL, folder, ref, value } of application.sources) {
      if (folder === undefined || ref !== undefined || repoURL === '' || isTemplate(folder)) continue;
      const { helm, kustomize, directory, plugin } = value;
      const key = JSON.stringify([repositoryAddress(repoURL), folder, destinationOf(application), helm, kustomize, directory, plugin] satisfies readonly (Json | undefined)[]);
      const first = seen.get(key);
      known += 1;
      if (first === undefined || first.key === application.key) {
        seen.set(key, application);
        continue;
      }
      const { subject, ...place } = placeOf(application);
      breaches.push({ subject, place: withPointer(place, '/spec/source', application), message: `deploys \`${beginning(folder || '.', 100)}\` to the same place as ${first.name} (${first.definition.file})`, fix: 'destination:\n  namespace: <another one> # or remove one of the two' });
    }
  }
  return checked(known, breaches);
}

/** Only what is applied as it stands: what a kustomization makes of a base has other names or namespaces. */
function ownResources({ applications, deployersOf, objects, layout }: DoctorModel): ReturnType<Rule['check']> {
  const isPlain = ({ sources }: GitApplication): boolean => sources.every(({ folder }) => folder !== undefined && !layout.kustomizations.has(folder) && !layout.charts.has(folder));
  const plain = new Set(applications.filter(isPlain).map(({ key }) => key));
  const owners = new Map<string, { readonly application: GitApplication; readonly placed: PlacedObject }>();
  const breaches: Breach[] = [];
  for (const placed of objects) {
    const { apiVersion, kind, namespace, name } = placed.object;
    for (const application of new Set(deployersOf(placed.file))) {
      if (!plain.has(application.key) || name === '') continue;
      const [cluster = '', own = ''] = splitOnce(destinationOf(application));
      const key = JSON.stringify([cluster, apiVersion, kind, namespace || own, name]);
      const first = owners.get(key);
      if (first === undefined) owners.set(key, { application, placed });
      else if (first.application.key !== application.key) {
        breaches.push(breachOf(subjectOf(placed), { ...placed, object: placed.object.value }, { pointer: '', message: `is deployed by ${first.application.name} and by ${application.name}`, fix: first.placed.file === placed.file ? 'make the path of one of the two Applications leave this file out (`directory.exclude`)' : `remove it here, or in ${first.placed.file}` }));
      }
    }
  }
  return checked(owners.size, breaches);
}

function splitOnce(destination: string): readonly string[] {
  const at = destination.lastIndexOf('/');
  return [destination.slice(0, at), destination.slice(at + 1)];
}

/** One step of a pointer for a key of data, which may hold dots and slashes. */
export function dataPointer(key: string): string {
  return `/data/${escapeSegment(key)}`;
}
