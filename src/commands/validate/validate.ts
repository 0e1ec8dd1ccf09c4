import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { listRepositoryFiles } from '../../adapters/repository-files.js';
import { ManifestChecker } from '../../core/manifests/manifest-checker.js';
import { checkFiles, resolveKinds, type ManifestTree } from '../../core/manifests/check-tree.js';
import type { ReadText } from '../../core/manifests/repository-layout.js';
import { selectFiles } from '../../core/manifests/select-files.js';
import { countVerdicts, type ValidationReport } from '../../core/manifests/validation-report.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import { openManifestChecks } from '../manifest-checks.js';
import { checkFolder, repositoryRoot, workspaceRoot, type Host } from '../../wiring.js';

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

  const changed = settings.changedOnly ? await (await import('./changed-paths.js')).changedPaths({ host, root }) : { all: true as const };
  if ('problem' in changed) return { kind: 'invalid-input', problems: [changed.problem] };
  const files = 'all' in changed ? selection.files : selection.files.filter((file) => changed.files.has(file));
  const tree = workTree(top, paths);
  const checker = new ManifestChecker(checks.options);
  const layout = await checkFiles(files, { checker, tree });
  const selected = new Set(selection.files);
  const touched = 'all' in changed ? files : [...changed.files, ...changed.deleted].filter((file) => selected.has(file) || !paths.includes(file));
  const notChecked = layout === undefined ? [] : await (await import('./check-rendered.js')).checkRendered({ settings, host, top, layout, read: tree.read, touched, checker });
  await resolveKinds({ checker, tree, strict: settings.strict, lookUp: checks.lookUp });
  const workflowFiles = files.filter((path) => /\.osop\.ya?ml$/.test(path));
  const workflows = workflowFiles.length === 0 ? [] : await (await import('./check-workflows.js')).checkWorkflows(workflowFiles, { settings, top, read: tree.read });
  const report = checker.report({ notChecked, seconds: (host.clock.now().getTime() - begun) / 1000 });
  return { kind: 'checked', report: { ...report, problems: [...problems, ...checks.problems, ...workflows, ...report.problems], counts: countVerdicts(report.manifests) } };
}

/** Reads files of the listing, which holds no links: none can lead out of the repository. */
function workTree(top: string, paths: readonly string[]): ManifestTree {
  const read: ReadText = (path) => {
    try {
      return readFileSync(`${top}/${path}`, 'utf8');
    } catch {
      return undefined;
    }
  };
  return { paths, read, load: async () => undefined };
}
