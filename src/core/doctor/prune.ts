import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import type { JsonObject } from '../json.js';
import { ownSyncOptions } from '../manifests/sync-options.js';
import { beginning } from '../one-line.js';
import { automatedOf, eachApplication, eachObject, syncOptionsOf, type Part } from './checks.js';
import type { DoctorModel, PlacedObject } from './model.js';
import { repositoryRule, type Rule } from './rule.js';

/** A mistake in git deletes no data, and what is deleted on purpose goes as a whole. */
export const pruneRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR050', title: 'An empty source deletes nothing', severity: 'error', category: 'prune',
    why: 'With `allowEmpty` and `prune`, a wrong path, or a generator that gives nothing, deletes everything that the application has.',
    fix: 'Remove `allowEmpty`.', source: 'Pruning; automated sync of Argo CD',
  }, eachApplication((application) => {
    const automated = automatedOf(application);
    if (automated?.['prune'] !== true) return undefined;
    return automated['allowEmpty'] === true ? [{ pointer: '/spec/syncPolicy/automated/allowEmpty', message: 'deletes all that it has when its source is empty (`allowEmpty` with `prune`)', fix: 'allowEmpty: false' }] : [];
  })),
  repositoryRule({
    id: 'DR051', title: 'Volumes, namespaces and definitions are not pruned by mistake', severity: 'warning', category: 'prune',
    why: 'With `prune`, moving or renaming a file deletes a volume claim with its data, a namespace with all that is in it, a definition with all objects of its kind.',
    fix: 'Annotate the object with `Prune=false`, or `Prune=confirm`.', source: 'Pruning: delete resources removed from git; sync options of Argo CD',
  }, eachObject(['PersistentVolumeClaim', 'PersistentVolume', 'Namespace', 'CustomResourceDefinition'], guarded)),
  repositoryRule({
    id: 'DR052', title: 'Pruning leaves nothing behind', severity: 'warning', category: 'prune',
    why: 'With `PrunePropagationPolicy=orphan` pods stay when their workload is pruned: nobody owns them any more. Without the option it is `foreground`.',
    fix: 'Use `foreground` or `background`.', source: 'Pruning; sync options of Argo CD',
  }, eachApplication(propagation)),
  repositoryRule({
    id: 'DR053', title: 'Deleting an Application deletes its resources', severity: 'notice', category: 'prune',
    why: 'Without the finalizer the Application goes and its resources stay, owned by nobody. Leave it out on purpose for what must outlive its Application.',
    fix: 'Add the finalizer `resources-finalizer.argocd.argoproj.io`.', source: 'Finalizers: cascading delete; preview environments',
  }, eachApplication((application) => (finalizersOf(application).some((finalizer) => finalizer.startsWith('resources-finalizer.argocd.argoproj.io')) ? [] : [{ pointer: '/metadata', message: 'has no finalizer: its resources stay when it is deleted', fix: 'finalizers:\n  - resources-finalizer.argocd.argoproj.io' }]))),
  repositoryRule({
    id: 'DR054', title: 'Finalizers of Argo CD are ones that it knows', severity: 'error', category: 'prune',
    why: 'Nobody removes a finalizer that nobody knows: the Application can never be deleted.',
    fix: 'Write it as Argo CD does.', source: 'Finalizers',
  }, eachApplication((application) => {
    const finalizers = finalizersOf(application);
    if (finalizers.length === 0) return undefined;
    return finalizers.flatMap((finalizer, index) => (!finalizer.includes('argo') || knownFinalizer.test(finalizer) ? [] : [{ pointer: `/metadata/finalizers/${index}`, message: `has the finalizer \`${beginning(finalizer, 80)}\`, which Argo CD does not know: it can never be deleted`, fix: '- resources-finalizer.argocd.argoproj.io' }]));
  })),
];

const knownFinalizer = /^(?:(?:resources|foreground|background|post-delete|pre-delete)-finalizer\.argocd\.argoproj\.io(?:\/(?:foreground|background|cleanup))?)$/;

function finalizersOf(application: JsonObject): readonly string[] {
  return listOf(mappingAt(application, 'metadata')['finalizers']).map(textOf);
}

/** Only what an application that prunes deploys can be pruned. */
function guarded({ file, object: { value, kind } }: PlacedObject, { deployersOf }: DoctorModel): readonly Part[] | undefined {
  const pruning = deployersOf(file).filter((application) => automatedOf(application.value)?.['prune'] === true);
  const [first] = pruning;
  if (first === undefined) return undefined;
  const isGuard = (option: string): boolean => /^\s*(?:Prune|Delete)=(?:false|confirm)\s*$/.test(option);
  if (ownSyncOptions(value).some(isGuard) || pruning.every((application) => syncOptionsOf(application.value).some(isGuard))) return [];
  return [{ pointer: '/metadata', message: `is deleted by ${first.name} as soon as it is not in git any more${kind === 'Namespace' ? ', with all that is in it' : ''}`, fix: 'annotations:\n  argocd.argoproj.io/sync-options: Prune=confirm' }];
}

function propagation(application: JsonObject): readonly Part[] | undefined {
  const options = syncOptionsOf(application);
  const index = options.findIndex((option) => option.startsWith('PrunePropagationPolicy='));
  if (index === -1) return automatedOf(application)?.['prune'] === true ? [] : undefined;
  const policy = options[index]?.split('=')[1] ?? '';
  if (policy === 'foreground' || policy === 'background') return [];
  const message = policy === 'orphan' ? 'leaves pods behind when it prunes a workload (`PrunePropagationPolicy=orphan`)' : `has \`PrunePropagationPolicy=${beginning(policy, 40)}\`, which does not exist`;
  return [{ pointer: `/spec/syncPolicy/syncOptions/${index}`, message, fix: '- PrunePropagationPolicy=foreground' }];
}
