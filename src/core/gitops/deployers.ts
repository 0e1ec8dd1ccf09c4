import { folderOf } from '../manifests/repository-paths.js';
import type { GitApplication } from './git-application.js';
import { takesOurFiles, type RepositoryFacts } from './model-applications.js';
import { indexChange, reasonsOfSource, type ChangeIndex } from './source-reasons.js';

/** Finds the applications that deploy what stands in a file of this repository. Each file is looked at once. */
export function deployersIn(applications: readonly GitApplication[], { tree, units }: Pick<ChangeIndex, 'tree' | 'units'>, facts: RepositoryFacts): (file: string) => readonly GitApplication[] {
  const ours = takesOurFiles(facts);
  const byFolder = new Map<string, GitApplication[]>();
  for (const application of applications) {
    for (const { folder } of application.sources.filter(ours)) if (folder !== undefined) byFolder.set(folder, [...(byFolder.get(folder) ?? []), application]);
  }
  const known = new Map<string, readonly GitApplication[]>();
  const ofFile = (file: string): readonly GitApplication[] => {
    const change = indexChange([file], tree, units);
    const folders = new Set([...change.touched.kustomizations.keys(), ...change.touched.charts.keys()]);
    for (let at = folderOf(file); ; at = folderOf(at)) {
      folders.add(at);
      if (at === '') break;
    }
    return [...folders].flatMap((folder) => byFolder.get(folder) ?? []).filter((parent) => parent.sources.some((source) => reasonsOfSource(parent, source, { change, ours }).length > 0));
  };
  return (file) => {
    const found = known.get(file) ?? ofFile(file);
    known.set(file, found);
    return found;
  };
}
