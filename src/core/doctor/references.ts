import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import { ownership } from '../gitops/model-applications.js';
import type { JsonObject } from '../json.js';
import { fileRole } from '../manifests/file-role.js';
import { resolvePath } from '../manifests/repository-layout.js';
import { beginning } from '../one-line.js';
import { eachWholeApplication, type Part } from './checks.js';
import { isTemplate, sourcesOf, type DoctorModel } from './model.js';
import { checked, repositoryRule, type Breach, type Checked, type Rule } from './rule.js';

/** What a file names is there, and named in a way that stays. */
export const referenceRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR012', title: 'Kustomizations use fields that stay', severity: 'notice', category: 'declarative',
    why: 'These fields are deprecated: kustomize says so each time, and the version that Argo CD ships may drop them.',
    fix: '`kustomize edit fix` writes them anew.', source: 'Environment-specific configurations by overlays; kustomize: deprecated fields',
  }, deprecatedFields),
  repositoryRule({
    id: 'DR013', title: 'What a kustomization names is there', severity: 'error', category: 'declarative',
    why: 'A kustomization that names a file that is missing cannot be rendered: its applications keep what they have.',
    fix: 'Correct the path, or add the file.', source: 'Pre-merge validation of manifests',
  }, namedFiles),
  repositoryRule({
    id: 'DR014', title: 'Paths and value files of sources exist', severity: 'error', category: 'declarative',
    why: 'An application whose path or value file is missing cannot be rendered: it stays as it is, with a ComparisonError.',
    fix: 'Correct the path, or add what it names.', source: 'Declarative configurations; release directories',
  }, eachWholeApplication(sourcePaths)),
];

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
const gone: Readonly<Record<string, string>> = { bases: 'resources', patchesStrategicMerge: 'patches', patchesJson6902: 'patches', commonLabels: 'labels', vars: 'replacements', imageTags: 'images' };

function deprecatedFields({ layout }: DoctorModel): Checked {
  const all = [...layout.kustomizations.values()];
  return checked(all.length, all.flatMap(({ file, value }) => Object.entries(gone).filter(([field]) => Object.hasOwn(value, field)).map(([field, instead]): Breach => ({
    subject: `kustomization ${file}`, place: { file, document: 0, pointer: `/${field}`, atKey: true }, message: `uses \`${field}\`, which is deprecated: \`${instead}\` takes its place`, fix: `cd ${file.replace(/\/?[^/]*$/, '') || '.'} && kustomize edit fix`,
  }))));
}

/** Folders that are not looked into: whether something is there is not known. */
const unseen = /(?:^|\/)(?:node_modules|vendor|\.terraform)(?:\/|$)/;

/** Of templates of something else, which are written for another place, nothing can be said. */
function namedFiles({ layout, tree }: DoctorModel): Checked {
  const all = [...layout.kustomizations.values()].filter(({ file }) => fileRole(file).kind === 'manifest');
  return checked(all.length, all.flatMap(({ file, references }) => references.filter(({ leads, target }) => leads === 'outside' || (leads === 'inside' && target !== undefined && target !== '' && !unseen.test(target) && !tree.has(target) && !tree.isFolder(target))).map(({ written, pointer, leads }): Breach => ({
    subject: `kustomization ${file}`, place: { file, document: 0, pointer }, message: `names \`${beginning(written, 120)}\`, which ${leads === 'outside' ? 'leads out of the repository' : 'is not there'}`, fix: 'git log --all --oneline -- <path> # where it went',
  }))));
}

/** Only of sources that take the files of this repository at this branch, when it is known which one that is. */
function sourcePaths(application: JsonObject, { facts, tree }: DoctorModel): readonly Part[] | undefined {
  if (facts.addresses.length === 0) return undefined;
  const { isOwn, follows } = ownership(facts);
  const own = sourcesOf(application).filter(({ value }) => textOf(value['chart']) === '' && isOwn(textOf(value['repoURL'])) && follows(textOf(value['targetRevision'])));
  if (own.length === 0) return undefined;
  return own.flatMap(({ pointer, value }): readonly Part[] => {
    const path = textOf(value['path']);
    const folder = path === '' || isTemplate(path) ? undefined : resolvePath('', path.replace(/^\/+/, ''));
    if (path === '' || isTemplate(path)) return [];
    if (folder === undefined || (folder !== '' && !tree.isFolder(folder))) return [{ pointer: `${pointer}/path`, message: `takes \`${beginning(path, 120)}\`, which is no folder of this repository`, fix: 'path: <folder>' }];
    const helm = mappingAt(value, 'helm');
    if (helm['ignoreMissingValueFiles'] === true) return [];
    return listOf(helm['valueFiles']).map(textOf).flatMap((written, index): readonly Part[] => {
      if (/^\$|:\/\/|[{*]/.test(written)) return [];
      const target = written.startsWith('/') ? resolvePath('', written.slice(1)) : resolvePath(folder, written);
      if (target !== undefined && tree.has(target)) return [];
      return [{ pointer: `${pointer}/helm/valueFiles/${index}`, message: `takes the values \`${beginning(written, 120)}\`, which are not there`, fix: '- <path from the folder of the chart>' }];
    });
  });
}
