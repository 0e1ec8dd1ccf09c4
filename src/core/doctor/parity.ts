import { mappingAt } from '../gitops/git-tree.js';
import { isJsonObject, type Json } from '../json.js';
import { escapeSegment } from '../manifests/pointers.js';
import { folderOf } from '../manifests/repository-paths.js';
import { isOfEnvironment, pairFiles } from '../promote/environment-files.js';
import type { DoctorModel } from './model.js';
import { groupOverlays, featuresOf, isPlainEnvironment, type Feature, type Overlay, type OverlayGroup } from './overlays.js';
import { checked, repositoryRule, type Breach, type Checked, type Rule } from './rule.js';

/** What was tested in one environment is what runs in the next. */
export const parityRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR020', title: 'Overlays of one base differ in versions, replicas and sizes only', severity: 'warning', category: 'parity',
    why: 'A probe, a volume or a resource that only one environment has was never tried in the one before.',
    fix: 'Move it into the base, or give it to every overlay.', source: 'Implement environment parity',
  }, alikeOverlays),
  repositoryRule({
    id: 'DR021', title: 'Applications are in the same environments', severity: 'notice', category: 'parity',
    why: 'An application that leaves out an environment that most others have goes to the next one untried.',
    fix: 'Add the overlay.', source: 'Implement environment parity',
  }, sameEnvironments),
  repositoryRule({
    id: 'DR022', title: 'Values of environments have the same keys', severity: 'notice', category: 'parity',
    why: 'A value that only one environment sets switches something on that the others do not have.',
    fix: 'Set it in each environment, or in the chart\'s own values.', source: 'Consistent: the same deployment process across environments',
  }, sameValues),
];

function alikeOverlays(model: DoctorModel): Checked {
  const groups = groupOverlays(model).filter(({ overlays }) => overlays.length > 1);
  return checked(groups.reduce((sum, { overlays }) => sum + overlays.length, 0), groups.flatMap(({ overlays }) => compareOverlays(overlays, model)));
}

/** One breach for each part of an overlay in which it differs, at its first field. */
function compareOverlays(overlays: readonly Overlay[], model: DoctorModel): readonly Breach[] {
  const all = overlays.map((overlay) => ({ overlay, features: new Map(featuresOf(overlay, model).map((feature) => [feature.key, feature])) }));
  const keys = [...new Set(all.flatMap(({ features }) => [...features.keys()]))];
  const usual = new Map(keys.map((key) => [key, mostFrequent(all.map(({ features }) => features.get(key)?.value))]));
  return all.flatMap(({ overlay, features }) => {
    const others = someOf(overlays.filter((one) => one !== overlay).map(({ environment }) => environment));
    const extra = keys.flatMap((key) => {
      const feature = features.get(key);
      return feature !== undefined && feature.value !== usual.get(key) ? [feature] : [];
    });
    const missing = keys.flatMap((key) => (features.has(key) || usual.get(key) === undefined ? [] : [all.find(({ features: held }) => held.has(key))?.features.get(key)]));
    return [...extraBreaches(overlay, extra, others), ...missingBreach(overlay, missing.filter((feature) => feature !== undefined))];
  });
}

/** Of values that are as frequent, the one that nothing has, then the first one. */
function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string | undefined, number>([[undefined, 0]]);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function someOf(names: readonly string[]): string {
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}

function extraBreaches({ environment, file }: Overlay, features: readonly Feature[], others: string): readonly Breach[] {
  const byPart = new Map<string, Feature[]>();
  for (const feature of features) byPart.set(feature.part, [...(byPart.get(feature.part) ?? []), feature]);
  return [...byPart].map(([part, found]): Breach => ({
    subject: `overlay ${file}`, place: found[0]?.place ?? { file, document: 0, pointer: '' },
    message: `${environment} differs from ${others} in ${part}${found[0]?.field === undefined ? '' : `: ${namesOf(found)}`}`,
    fix: `git mv, or copy it to ${others} # or move it into the base`,
  }));
}

function missingBreach({ environment, file, folder }: Overlay, features: readonly Feature[]): readonly Breach[] {
  const [first] = features;
  if (first === undefined) return [];
  return [{
    subject: `overlay ${file}`, place: { file, document: 0, pointer: '' }, message: `${environment} lacks what the others have: ${first.part}${features.length > 1 ? `, and ${features.length - 1} more` : ''}`,
    fix: `# add it to ${folder}/kustomization.yaml, or move it into the base`,
  }];
}

function namesOf(features: readonly Feature[]): string {
  return someOf(features.flatMap(({ field }) => (field === undefined ? [] : [`\`${field}\``])));
}

/** Compares groups whose overlays lie in folders of one name, such as `overlays`. An environment that most have is expected of all. */
function sameEnvironments(model: DoctorModel): Checked {
  const plain = ({ overlays }: OverlayGroup): readonly Overlay[] => overlays.filter(({ environment }) => isPlainEnvironment(environment));
  const groups = groupOverlays(model).map((group) => ({ ...group, overlays: plain(group) })).filter(({ overlays }) => overlays.length > 0);
  const alike = new Map<string, typeof groups>();
  for (const group of groups) {
    const name = group.parent.slice(group.parent.lastIndexOf('/') + 1);
    alike.set(name, [...(alike.get(name) ?? []), group]);
  }
  const compared = [...alike.values()].filter((some) => some.length > 1);
  return checked(compared.flat().length, compared.flatMap((some) => {
    const environments = new Set(some.flatMap(({ overlays }) => overlays.map(({ environment }) => environment)));
    const expected = [...environments].filter((environment) => some.filter(({ overlays }) => overlays.some((overlay) => overlay.environment === environment)).length * 2 > some.length);
    return some.flatMap(({ overlays, parent }): readonly Breach[] => {
      const lacking = expected.filter((environment) => !overlays.some((overlay) => overlay.environment === environment));
      const [first] = overlays;
      if (lacking.length === 0 || first === undefined) return [];
      return [{ subject: `overlays ${parent}`, place: { file: first.file, document: 0, pointer: '' }, message: `${parent} has no ${lacking.join(', ')}, which most applications have`, fix: lacking.map((environment) => `cp -r ${first.folder} ${parent}/${environment}`).join(' && ') }];
    });
  }));
}

/** In the order in which versions go through them. */
const usualEnvironments = ['dev', 'development', 'test', 'testing', 'qa', 'integration', 'uat', 'staging', 'stage', 'preprod', 'pre-prod', 'prod', 'production', 'live'];
const anywhere = { steps: [] } as const;

/** Values files of two environments that follow each other. */
function sameValues({ files, roles, tree }: DoctorModel): Checked {
  const values = files.filter((file) => roles.get(file) === 'helm-values' && isJsonObject(tree.value(file)));
  const environments = usualEnvironments.filter((environment) => values.some((file) => isOfEnvironment(file, environment, anywhere)));
  const pairs = environments.slice(1).flatMap((to, index) => pairFiles(values, { from: environments[index] ?? '', to }, anywhere).pairs);
  return checked(pairs.length * 2, pairs.flatMap(({ source, target }) => [keysLeftOut(source, target, tree), keysLeftOut(target, source, tree)].flat()));
}

/** What sizes and places of environments are called: they differ. */
const mayDiffer = /^(?:image|images|tag|replicas?|replicaCount|resources|autoscaling|hpa|annotations|labels|podAnnotations|podLabels|nodeSelector|tolerations|affinity|env|environment|hosts?|ingress|domain|storage|size|logLevel)$/i;

function keysLeftOut(file: string, other: string, tree: DoctorModel['tree']): readonly Breach[] {
  const missing = keysOf(tree.value(file) ?? null).filter(({ path }) => !has(tree.value(other) ?? null, path));
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map(({ path }) => `\`${path.join('.')}\``);
  return [{
    subject: `values ${file}`, place: { file, document: 0, pointer: first.path.map((key) => `/${escapeSegment(key)}`).join(''), atKey: true },
    message: `sets ${someOf(names)}, which ${folderOf(other) === folderOf(file) ? other.slice(other.lastIndexOf('/') + 1) : other} does not`,
    fix: `# set ${first.path.join('.')} in ${other} too, or in the chart's values.yaml`,
  }];
}

/** Keys of mappings, the highest that may not differ; what is below a key that is missing as a whole is not told. */
function keysOf(value: Json, path: readonly string[] = []): readonly { readonly path: readonly string[] }[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (mayDiffer.test(key)) return [];
    const below = isJsonObject(held) ? keysOf(held, [...path, key]) : [];
    return isJsonObject(held) && Object.keys(held).length > 0 ? below : [{ path: [...path, key] }];
  });
}

function has(value: Json, path: readonly string[]): boolean {
  return Object.hasOwn(mappingAt(value, ...path.slice(0, -1)), path.at(-1) ?? '');
}
