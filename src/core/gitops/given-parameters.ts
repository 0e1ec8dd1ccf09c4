import type { Json, JsonObject } from '../json.js';
import type { ExpansionContext } from './expansion-context.js';
import { listOf, mappingAt, textOf } from './git-tree.js';
import { TemplateFailure, type GoMap } from './go-template/values.js';
import { readLabelSelector } from './label-selector.js';
import { flattened } from './render-fields.js';
import { generatorKey, type AskedKind, type ServerAnswers } from './server-answers.js';
import { sanitizeName } from './sanitize-name.js';

type GivenKind = Exclude<AskedKind, 'git'>;

/** The parameters that the inputs give for a generator, or a server. Throws TemplateFailure where neither does. */
export function generateFromGiven(kind: GivenKind, generator: JsonObject, { given, answers, set, renderer: { goTemplate } }: ExpansionContext): readonly GoMap[] {
  const inputs = Object.hasOwn(given, `${set}/${kind}`) ? given[`${set}/${kind}`] : Object.hasOwn(given, kind) ? given[kind] : undefined;
  const sets = inputs ?? answered(generatorKey(kind, generator), `the ${kind} generator asks ${asked[kind]}`, answers);
  if (kind === 'clusters') return clusters(generator, sets, goTemplate);
  return sets.map((parameters) => (goTemplate ? parameters : flattened(parameters)));
}

/** What a server said. Throws TemplateFailure where it said nothing, with its reason where it was asked. */
export function answered(key: string, needed: string, answers: ServerAnswers | undefined): readonly JsonObject[] {
  const answer = answers?.get(key);
  if (answer === undefined) throw new TemplateFailure('needs-server', needed);
  if ('unanswered' in answer) throw new TemplateFailure('needs-server', `${needed}, and ${answer.unanswered}`);
  return answer;
}

const asked: { readonly [K in GivenKind]: string } = {
  clusters: 'Argo CD for its clusters',
  scmProvider: 'a git host for its repositories',
  clusterDecisionResource: 'the cluster for a resource',
  pullRequest: 'a git host for its pull requests',
  plugin: 'a service of your own',
};

const inCluster = 'https://kubernetes.default.svc';

function clusters(generator: JsonObject, given: readonly JsonObject[], goTemplate: boolean): readonly GoMap[] {
  if (generator['flatList'] === true) throw new TemplateFailure('needs-server', 'the clusters generator with flatList is not expanded here');
  const selector = generator['selector'];
  const chosen = readLabelSelector(selector);
  if (typeof chosen !== 'function') throw new TemplateFailure('wrong', `error converting label selector: ${chosen.wrong}`);
  const found = given.filter((cluster) => chosen(labelsOf(cluster))).map((cluster) => clusterParameters(cluster, goTemplate));
  const selects = Object.keys(mappingAt(selector, 'matchLabels')).length > 0 || listOf(mappingAt(selector)['matchExpressions']).length > 0;
  // The cluster of Argo CD itself is there without a Secret, and then has no labels that could be chosen.
  if (selects || given.some((cluster) => cluster['server'] === inCluster)) return found;
  return [...found, { name: 'in-cluster', nameNormalized: 'in-cluster', server: inCluster, project: '' }];
}

function labelsOf(cluster: JsonObject): Readonly<Record<string, string>> {
  return { ...texts(cluster['labels']), 'argocd.argoproj.io/secret-type': 'cluster' };
}

function texts(value: Json | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(mappingAt(value)).map(([key, text]) => [key, textOf(text)]));
}

function clusterParameters(cluster: JsonObject, goTemplate: boolean): GoMap {
  const name = textOf(cluster['name']);
  const base = { name, nameNormalized: sanitizeName(name), server: textOf(cluster['server']), project: textOf(cluster['project']) };
  const [labels, annotations] = [labelsOf(cluster), texts(cluster['annotations'])];
  if (goTemplate) return { ...base, metadata: { labels, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) } };
  return {
    ...base,
    ...Object.fromEntries(Object.entries(labels).map(([key, value]) => [`metadata.labels.${key}`, value])),
    ...Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`metadata.annotations.${key}`, value])),
  };
}
