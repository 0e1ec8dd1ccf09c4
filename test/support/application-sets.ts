import { readYaml } from '../../src/core/yaml/read-yaml.js';
import type { GivenParameters } from '../../src/core/gitops/expansion-context.js';
import { createGitTree, textOf } from '../../src/core/gitops/git-tree.js';
import { applicationsOf, modelApplications, type ApplicationModel, type RepositoryFacts } from '../../src/core/gitops/model-applications.js';

/** How the tests' Applications call their repository. */
export const repoURL = 'https://git.example.com/org/config.git';

/** A repository of that address on its main branch. */
export const facts: RepositoryFacts = { addresses: ['git@git.example.com:org/config'], branch: 'main', defaultBranch: 'main', given: {}, newGlobbing: false };

/** Expands what some files define. */
export function modelOf(files: Readonly<Record<string, string>>, more: Partial<RepositoryFacts> = {}): ApplicationModel {
  return modelApplications(createGitTree(Object.keys(files).toSorted(), (path) => files[path]), { ...facts, ...more });
}

/** What an ApplicationSet comes to: `name path` of each application, then what is not known. */
export function expanded(spec: string, { files = {}, given = {}, newGlobbing = false }: { readonly files?: Readonly<Record<string, string>>; readonly given?: GivenParameters; readonly newGlobbing?: boolean } = {}): readonly string[] {
  const text = `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: tested, namespace: argocd}\nspec:\n${spec.replaceAll(/^/gm, '  ').replaceAll('REPO', repoURL)}\n`;
  const { problems } = readYaml(text, 'set.yaml', { scalars: 'kubernetes' });
  if (problems.length > 0) throw new Error(`the test's own set is no YAML: ${problems[0]?.message ?? ''}\n${text}`);
  const model = modelOf({ ...files, 'set.yaml': text }, { given, newGlobbing });
  return [
    ...applicationsOf(model).map(({ name, sources: [source] }) => `${name} ${textOf(source?.value['path'])}`),
    ...model.sets.flatMap(({ gaps }) => gaps.map(({ kind, message }) => `${kind}: ${message}`)),
  ];
}
