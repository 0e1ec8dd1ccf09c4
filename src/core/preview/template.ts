import { isApplicationName, isNamespaceName } from '../argocd/names.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { readYaml, type YamlDocument } from '../yaml/read-yaml.js';
import { markFields, type PreviewMark } from './mark.js';
import { fillText, freeTexts, namesInTemplate, type PreviewParameters } from './parameters.js';

/** An Application as it is sent to Argo CD. */
export interface ApplicationDraft {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly finalizers: readonly string[];
  };
  readonly spec: JsonObject & { readonly project: string };
}

export interface PreviewTemplate {
  /** Path within the repository. */
  readonly file: string;
  readonly text: string;
}

/** Argo CD takes what it has deployed away before the Application goes. */
const cascadeFinalizer = 'resources-finalizer.argocd.argoproj.io';
/** Names of Services, and of whatever a chart makes of the release, are labels of DNS with more behind it. */
const longestName = 53;
/** Where the one who opens a pull request may write as they like. */
const freePlaces = /^\/metadata\/(?:labels|annotations)\/|^\/spec\/(?:source|sources\/\d+)\/targetRevision$|^\/spec\/info\//;
/** What says where it is deployed, and from which repository: only the template does. `spec.destination.namespace` may have a number. */
const fixedPlaces = /^\/(?:apiVersion|kind|metadata\/namespace|spec\/project|spec\/destination\/(?:server|name))$|^\/spec\/(?:source|sources\/\d+)\/(?:repoURL|chart)$|^\/spec\/sourceHydrator\/.*(?:repoURL|targetBranch)$/;

/**
 * The Application that a template makes for a pull request, marked as ours. Every problem of the template is told. What the
 * pull request says becomes a text where it stands, never YAML, and neither project, cluster nor repository.
 */
export function fillTemplate({ file, text }: PreviewTemplate, { parameters, mark }: { readonly parameters: PreviewParameters; readonly mark: PreviewMark }): { readonly draft: ApplicationDraft } | { readonly problems: readonly Problem[] } {
  const read = readYaml(text, file, { scalars: 'kubernetes' });
  if (read.problems.some(({ severity }) => severity === 'error')) return { problems: read.problems };
  const documents = read.documents.filter(({ empty }) => !empty);
  const [document] = documents;
  if (document === undefined || documents.length !== 1 || !isJsonObject(document.value)) return { problems: [wrong({ message: `the template ${file} holds ${documents.length === 1 ? 'no object' : `${documents.length} documents`}`, hint: 'write one Application' }, { file, line: 1, column: 1 })] };
  const filling = new Filling(document, parameters);
  const filled = filling.fill(document.value, '');
  const problems = [...filling.problems, ...shapeProblems(filled, document)];
  return problems.length > 0 || !isJsonObject(filled) ? { problems } : { draft: draftOf(filled, mark) };
}

class Filling {
  readonly problems: Problem[] = [];
  readonly #document: YamlDocument;
  readonly #parameters: PreviewParameters;

  constructor(document: YamlDocument, parameters: PreviewParameters) {
    this.#document = document;
    this.#parameters = parameters;
  }

  fill(value: Json, pointer: string): Json {
    if (typeof value === 'string') return this.#text(value, pointer);
    if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => this.fill(item, `${pointer}/${index}`));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item ?? null, this.#below(pointer, key))]));
  }

  #below(pointer: string, key: string): string {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (namesInTemplate(key).length > 0) this.problems.push(wrong({ message: `the key \`${key}\` is not filled in`, hint: 'parameters stand in values' }, this.#document.locateKey(place)));
    return place;
  }

  #text(text: string, pointer: string): string {
    const names = namesInTemplate(text);
    for (const name of names) {
      const message = this.#whyNot(name, pointer);
      if (message !== undefined) this.problems.push(wrong(message, this.#document.locate(pointer)));
    }
    return names.length === 0 ? text : fillText(text, this.#parameters);
  }

  #whyNot(name: string, pointer: string): Pick<Problem, 'message' | 'hint'> | undefined {
    const at = pointer.slice(1).replaceAll('/', '.');
    if (!Object.hasOwn(this.#parameters, name)) return { message: `\`{{${name}}}\` in ${at} is no parameter of a pull request`, hint: `known: ${Object.keys(this.#parameters).join(', ')}` };
    if (fixedPlaces.test(pointer)) return { message: `${at} must not depend on the pull request`, hint: 'project, cluster and repository are the template\'s alone: write them out' };
    if (freeTexts.has(name) && !freePlaces.test(pointer)) return { message: `\`{{${name}}}\` in ${at}: whoever opens the pull request writes that as they like`, hint: 'use {{number}}, {{branch_slug}} or {{head_sha}} there; labels, annotations and targetRevision take any text' };
    return undefined;
  }
}

function shapeProblems(filled: Json, document: YamlDocument): readonly Problem[] {
  const object = objectIn(filled);
  const [metadata, spec] = [objectIn(object['metadata']), objectIn(object['spec'])];
  const destination = objectIn(spec['destination']);
  const at = (pointer: string, message: string, hint: string): Problem => wrong({ message, hint }, document.locate(pointer));
  const { name, namespace } = metadata;
  const text = (value: Json | undefined): boolean => typeof value === 'string' && value !== '';
  const given = (document.value as JsonObject)['metadata'];
  const template = objectIn(given)['name'];
  return [
    ...(object['kind'] === 'Application' && typeof object['apiVersion'] === 'string' && object['apiVersion'].startsWith('argoproj.io/') ? [] : [at('/kind', 'the template is no Application of Argo CD', 'write apiVersion: argoproj.io/v1alpha1 and kind: Application')]),
    ...(typeof name === 'string' && isApplicationName(name) && name.length <= longestName ? [] : [at('/metadata/name', `\`${typeof name === 'string' ? name : ''}\` cannot be the name of a preview`, `use lower-case letters, digits and -, ${longestName} characters at most, for example web-pr-{{number}}`)]),
    ...(typeof template === 'string' && namesInTemplate(template).includes('number') ? [] : [at('/metadata/name', 'the name does not have {{number}}: two pull requests would share a preview', 'write for example web-pr-{{number}}')]),
    ...(namespace === undefined || (typeof namespace === 'string' && isNamespaceName(namespace)) ? [] : [at('/metadata/namespace', 'metadata.namespace is no name of a namespace', 'write the namespace that Argo CD looks for Applications in, or leave it out')]),
    ...(text(spec['project']) ? [] : [at('/spec', 'spec.project is missing', 'name a project of its own for previews, which allows their namespaces alone')]),
    ...(text(destination['server']) || text(destination['name']) ? [] : [at('/spec', 'spec.destination has neither server nor name', 'write spec.destination.server')]),
    ...(typeof destination['namespace'] === 'string' && isNamespaceName(destination['namespace']) ? [] : [at('/spec/destination', 'spec.destination.namespace is no name of a namespace', 'write one, 63 characters at most, for example preview-{{number}}')]),
    ...(nameAlone(objectIn(objectIn(objectIn(document.value)['spec'])['destination'])['namespace']) ? [at('/spec/destination/namespace', 'the namespace has the name of a branch and no {{number}}: a branch called like a namespace that is there would be deployed to it', 'write for example preview-{{number}}')] : []),
    ...(metadata['ownerReferences'] === undefined ? [] : [at('/metadata/ownerReferences', 'a preview has no owner', 'leave metadata.ownerReferences out')]),
  ];
}

/** Whether somebody who names a branch names the whole of it. */
function nameAlone(namespace: Json | undefined): boolean {
  const names = typeof namespace === 'string' ? namesInTemplate(namespace) : [];
  return names.some((name) => name === 'branch_slug' || name === 'target_branch_slug') && !names.includes('number');
}

function draftOf(filled: JsonObject, mark: PreviewMark): ApplicationDraft {
  const metadata = objectIn(filled['metadata']);
  const { namespace } = metadata;
  const own = markFields(mark);
  const finalizers = Array.isArray(metadata['finalizers']) ? metadata['finalizers'].filter((one) => typeof one === 'string') : [];
  return {
    metadata: {
      name: metadata['name'] as string,
      ...(typeof namespace === 'string' ? { namespace } : {}),
      labels: { ...texts(metadata['labels']), ...own.labels },
      annotations: { ...texts(metadata['annotations']), ...own.annotations },
      finalizers: finalizers.some((one) => one.startsWith(cascadeFinalizer)) ? finalizers : [...finalizers, cascadeFinalizer],
    },
    spec: objectIn(filled['spec']) as ApplicationDraft['spec'],
  };
}

function texts(value: Json | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(objectIn(value)).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}

function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function wrong({ message, hint }: Pick<Problem, 'message' | 'hint'>, where: NonNullable<Problem['where']>): Problem {
  return { code: 'OSOP-PREVIEW-001', severity: 'error', message, where, ...(hint === undefined ? {} : { hint }) };
}
