import { mappingAt, textOf } from '../gitops/git-tree.js';
import type { JsonObject } from '../json.js';
import { beginning } from '../one-line.js';
import { breachOf, eachDefinition, eachWholeApplication, patchedNote, type Part } from './checks.js';
import { isTemplate, sourcesOf, type AppDefinition, type DoctorModel } from './model.js';
import { checked, notChecked, repositoryRule, type Breach, type Rule } from './rule.js';

/** Nothing is applied by hand: everything is defined in git, and what is defined is complete. */
export const declarativeRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR001', title: 'Every Application names a source in version control', severity: 'error', category: 'declarative',
    why: 'An Application without a source, or with one on a disk, has no state that is declared anywhere: Argo CD refuses it.',
    fix: 'Set `spec.source.repoURL` and `path` (or `chart`), and `targetRevision`.', source: 'Use declarative configurations; git as the single source of truth',
  }, eachWholeApplication(withoutSource)),
  repositoryRule({
    id: 'DR002', title: 'Definitions hold wishes only, no operation and no status', severity: 'warning', category: 'declarative',
    why: 'An `operation` in a file starts a sync each time that it is applied; a `status` was copied from a cluster.',
    fix: 'Remove the field.', source: 'Use declarative configurations',
  }, eachDefinition(({ kind, value }) => (kind === 'Application' ? ['operation', 'status'].filter((field) => value[field] !== undefined).map((field): Part => ({
    pointer: `/${field}`, atKey: true, message: `holds \`${field}\`, which is no wish but something that happens`, fix: `remove \`${field}:\` and all below it`,
  })) : ['status'].filter((field) => value[field] !== undefined).map((field): Part => ({ pointer: `/${field}`, atKey: true, message: 'holds `status`, which was copied from a cluster', fix: 'remove `status:` and all below it' }))))),
  repositoryRule({
    id: 'DR003', title: 'Definitions are deployed by an app-of-apps', severity: 'notice', category: 'declarative',
    why: 'A definition that no Application deploys is applied by hand, and so is each change of it. One of them, the root, has to be.',
    fix: 'Put the definition below the path of a root Application.', source: 'App of Apps: manage multiple applications from a single repository',
  }, deployedByAnother),
  repositoryRule({
    id: 'DR004', title: 'Only ApplicationSets have templates in their fields', severity: 'error', category: 'declarative',
    why: 'Argo CD replaces `{{…}}` in the template of an ApplicationSet. In an Application it stays as it is: the name or path does not exist.',
    fix: 'Make it an ApplicationSet with a generator, such as `pullRequest` for previews.', source: 'Implement PR workflows',
  }, eachDefinition(templatesInApplication)),
  repositoryRule({
    id: 'DR005', title: 'ApplicationSets can be expanded', severity: 'error', category: 'declarative',
    why: 'Of a set that cannot be expanded Argo CD makes no Application, and keeps those that it made before as they were.',
    fix: 'Correct the generator or template.', source: 'Version control strategy: ApplicationSets over branches, tags and folders',
  }, expandable),
  repositoryRule({
    id: 'DR011', title: 'Files can be read', severity: 'error', category: 'declarative',
    why: 'A file that is no YAML is deployed by nobody, and stops the Application whose folder it is in.',
    fix: 'Correct it; `osop-argocd validate` says where it breaks.', source: 'Pre-merge validation of manifests',
  }, ({ objects, unreadable, tooLarge, tree }) => {
    const templates = unreadable.filter((file) => /\{\{|\{%/.test(tree.text(file) ?? ''));
    const wrong = unreadable.filter((file) => !templates.includes(file));
    return checked(objects.length + wrong.length, wrong.map((file): Breach => ({
      subject: `file ${file}`, place: { file, document: 0, pointer: '' }, message: 'cannot be read as YAML', fix: `osop-argocd validate --manifests ${file}`,
    })), [...templates.map((file) => `${file} is no YAML before its templates are rendered`), ...tooLarge.map((file) => `${file} is too large to be looked into; validate checks it`)]);
  }),
];

function withoutSource(application: JsonObject): readonly Part[] {
  const sources = sourcesOf(application);
  const fix = 'source:\n  repoURL: https://github.com/<org>/<config-repository>\n  targetRevision: main\n  path: <folder of the manifests>';
  if (sources.length === 0) return [{ pointer: '/spec', message: 'has no source: nothing says what it deploys', fix }];
  return sources.flatMap(({ pointer, value }): readonly Part[] => {
    const url = textOf(value['repoURL']);
    if (url === '') return [{ pointer, message: 'has a source without `repoURL`', fix: 'repoURL: https://github.com/<org>/<config-repository>' }];
    if (/^(?:file:|\/|\.)/.test(url)) return [{ pointer: `${pointer}/repoURL`, message: `has a source on a disk, \`${beginning(url, 80)}\``, fix: 'repoURL: https://github.com/<org>/<config-repository>' }];
    const isWhole = ['path', 'chart', 'ref'].some((field) => textOf(value[field]) !== '');
    return isWhole ? [] : [{ pointer, message: 'has a source with neither `path` nor `chart`', fix: 'path: <folder of the manifests>' }];
  });
}

/** A root deploys others; one definition alone needs none. */
function deployedByAnother({ definitions, deployersOf, applications, isPatched }: DoctorModel): ReturnType<Rule['check']> {
  if (definitions.length < 2) return checked(0, []);
  const patched = definitions.filter(({ file, kind }) => isPatched(file, kind));
  if (patched.length > 0) return notChecked(patchedNote(patched.length));
  const named = new Set(definitions.flatMap(({ file }) => deployersOf(file).map(({ key }) => key)));
  const isRoot = (definition: AppDefinition): boolean => applications.some(({ key, definition: { file, document, pointer } }) => file === definition.file && document === definition.document && pointer === definition.pointer && named.has(key));
  return checked(definitions.length, definitions.filter((definition) => !isRoot(definition) && deployersOf(definition.file).length === 0).map((definition) => breachOf(definition.subject, { ...definition, object: definition.value }, {
    pointer: '', message: 'is deployed by no Application of this repository: its changes are applied by hand', fix: `# a root Application whose source has the path of ${definition.file.slice(0, definition.file.lastIndexOf('/') + 1) || 'this folder'}`,
  })));
}

const plainFields = [
  ['metadata', 'name'], ['metadata', 'namespace'], ['spec', 'project'], ['spec', 'destination', 'namespace'], ['spec', 'destination', 'server'], ['spec', 'destination', 'name'],
] as const;

function templatesInApplication({ kind, value }: AppDefinition): readonly Part[] | undefined {
  if (kind === 'ApplicationSet') return undefined;
  const own = plainFields.map((path) => ({ pointer: `/${path.join('/')}`, text: textOf(mappingAt(value, ...path.slice(0, -1))[path.at(-1) ?? '']) }));
  const ofSources = sourcesOf(value).flatMap((source) => ['repoURL', 'path', 'targetRevision', 'chart'].map((field) => ({ pointer: `${source.pointer}/${field}`, text: textOf(source.value[field]) })));
  return [...own, ...ofSources].filter(({ text }) => isTemplate(text)).map(({ pointer, text }) => ({
    pointer, message: `holds the template \`${beginning(text, 80)}\`, which nobody replaces in an Application`, fix: 'kind: ApplicationSet\nspec:\n  generators:\n    - pullRequest: {github: {owner: <org>, repo: <repository>}, requeueAfterSeconds: 300}\n  template: <metadata and spec of this Application>',
  }));
}

function expandable({ sets, unexpanded, isPatched }: DoctorModel): ReturnType<Rule['check']> {
  const patched = sets.filter(({ definition, gaps }) => gaps.length > 0 && isPatched(definition.file, 'ApplicationSet'));
  const breaches = sets.filter((set) => !patched.includes(set)).flatMap(({ definition, name, gaps }) => gaps.filter(({ kind }) => kind === 'wrong').map(({ message, generator }) => breachOf(`ApplicationSet ${name === '' ? `in ${definition.file}` : name}`, { ...definition, object: definition.value }, {
    pointer: generator === undefined ? '' : `/spec/generators/${generator}`, message, fix: `argocd appset generate ${definition.file}`,
  })));
  const open = sets.filter((set) => !patched.includes(set)).flatMap(({ name, definition, gaps }) => gaps.filter(({ kind }) => kind === 'needs-server').map(({ message }) => `ApplicationSet ${name === '' ? `in ${definition.file}` : name}: ${message}`));
  return checked(sets.length - patched.length, breaches, [...(patched.length === 0 ? [] : [patchedNote(patched.length)]), ...open, ...unexpanded.map((file) => `${file}: the Applications are made by a template of a chart`)]);
}

