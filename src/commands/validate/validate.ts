import { relative } from 'node:path';
import { createShareFiles } from '../../adapters/check-threads/index.js';
import { listRepositoryFiles, readBelow } from '../../adapters/repository-files.js';
import { ManifestChecker, type CheckOptions } from '../../core/manifests/manifest-checker.js';
import { checkFiles, resolveKinds, type ManifestTree, type ShareFiles } from '../../core/manifests/check-tree.js';
import { selectFiles } from '../../core/manifests/select-files.js';
import { countVerdicts, type ValidationReport } from '../../core/manifests/validation-report.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import type { Changed } from './changed-paths.js';
import { openManifestChecks } from '../manifest-checks.js';
import { checkFolder, processorMs, repositoryRoot, workspaceRoot, type Host } from '../../wiring.js';

/** What `validate` found, or why it could not begin. */
export type Validation =
  | { readonly kind: 'checked'; readonly report: ValidationReport }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** `validate`: checks workflow files and manifests as they lie in the checkout. Changes nothing. */
export async function validate(settings: Settings, host: Host): Promise<Validation> {
  const begun = host.clock.now().getTime();
  const nowhere = checkFolder(settings, host);
  if (nowhere.length > 0) return { kind: 'invalid-input', problems: nowhere };
  const root = workspaceRoot(settings, host);
  const top = repositoryRoot(root);
  const paths = listRepositoryFiles(top);
  const selection = selectFiles(paths, { folder: relative(top, root).split('\\').join('/'), manifests: settings.manifests });
  const { checks, problems: checkProblems } = await openManifestChecks(settings, host);
  const problems = [...selection.problems, ...checkProblems];
  if (hasErrors(problems)) return { kind: 'invalid-input', problems };

  const changed = settings.changedOnly ? await (await import('./changed-paths.js')).changedPaths({ host, root, secrets: settings.secrets }) : { all: true as const };
  if ('problem' in changed) return { kind: 'invalid-input', problems: [changed.problem] };
  const files = 'all' in changed ? selection.files : selection.files.filter((file) => changed.files.has(file));
  const tree = workTree(top, paths);
  const checker = new ManifestChecker(checks.options);
  const layout = await checkFiles(files, { checker, tree, share: shareFiles(top, checks.options) });
  const touched = 'all' in changed ? files : touchedFiles(changed, { selected: selection.files, paths });
  const { notChecked, affected } = layout === undefined ? { notChecked: [], affected: [] } : await (await import('./check-rendered.js')).checkRendered({ settings, host, top, layout, paths, read: tree.read, touched, checker });
  await resolveKinds({ checker, tree, strict: settings.strict, lookUp: checks.lookUp });
  const workflowFiles = files.filter((path) => /\.osop\.ya?ml$/.test(path));
  const workflows = workflowFiles.length === 0 ? [] : await (await import('./check-workflows.js')).checkWorkflows(workflowFiles, { settings, top, read: tree.read });
  const report = checker.report({ notChecked, seconds: (host.clock.now().getTime() - begun) / 1000 });
  return { kind: 'checked', report: { ...report, affected, problems: [...problems, ...checks.problems, ...workflows, ...report.problems], counts: countVerdicts(report.manifests) } };
}

/** The changed files that were selected, and those that are gone. */
function touchedFiles({ files, deleted }: Extract<Changed, { readonly files: ReadonlySet<string> }>, { selected, paths }: { readonly selected: readonly string[]; readonly paths: readonly string[] }): readonly string[] {
  const wanted = new Set(selected);
  return [...files, ...deleted].filter((file) => wanted.has(file) || !paths.includes(file));
}

/** Reads files of the listing, which holds no links: none can lead out of the repository. */
function workTree(top: string, paths: readonly string[]): ManifestTree {
  return { paths, read: readBelow(top), load: async () => undefined };
}

/** Where other schemas than the store's come first, all objects wait for them: to send them there and back takes longer than to check them. */
function shareFiles(top: string, { storeFirst, versions, strict, skip, reject, ignoreMissingSchemas, policies }: CheckOptions): ShareFiles | undefined {
  if (storeFirst === false) return undefined;
  return createShareFiles({ setup: { top, options: { versions, strict, skip, reject, ignoreMissingSchemas, policies } }, processorMs });
}
