import { AdapterError } from '../../core/adapter-error.js';
import type { JsonObject } from '../../core/json.js';
import { checkFiles, resolveKinds, type ManifestTree } from '../../core/manifests/check-tree.js';
import { ManifestChecker } from '../../core/manifests/manifest-checker.js';
import { affectedUnits, unitName, type RepositoryLayout } from '../../core/manifests/repository-layout.js';
import { folderOf } from '../../core/manifests/repository-paths.js';
import { countsLine, countVerdicts, validationOutput, type ValidationReport } from '../../core/manifests/validation-report.js';
import type { ValidateStep } from '../../core/workflow/steps.js';
import { problemOf } from '../problems.js';
import type { StepContext, StepResult } from './context.js';

/** Checks the manifests that the commit changed, as they are in the commit and not in the work tree. */
export async function validate(_step: ValidateStep, context: StepContext): Promise<StepResult> {
  try {
    const report = await check(context);
    const outputs = outputsOf(report);
    if (outputs['valid'] !== true) return { kind: 'failed', retryable: false, outputs, problems: report.problems };
    const unseen = report.notChecked.length === 0 ? '' : `; not rendered: ${report.notChecked.join(', ')}`;
    return { kind: 'succeeded', outputs, note: `${countsLine(report.counts)}${unseen}`, problems: report.problems };
  } catch (error) {
    if (context.signal.aborted) throw error;
    return { kind: 'failed', retryable: false, problems: [problemOf(error, 'reading the manifests', { failed: 'OSOP-MANIFEST-002', refused: 'OSOP-MANIFEST-002' })] };
  }
}

async function check(context: StepContext): Promise<ValidationReport> {
  const { git } = context.ports;
  const { options, lookUp, problems } = context.settings.manifestChecks;
  const sha = context.commit?.sha ?? (await git.head()).sha;
  const tree = commitTree(await git.files(sha), async (paths) => await git.readTexts(sha, paths));
  const files = filesToCheck(tree.paths, context);
  const checker = new ManifestChecker(options);
  const layout = await checkFiles(files, { checker, tree });
  await resolveKinds({ checker, tree, strict: options.strict, lookUp });
  const found = checker.report({ notChecked: layout === undefined ? [] : notRendered(layout, files, context), seconds: 0 });
  return { ...found, problems: [...problems, ...found.problems], counts: countVerdicts(found.manifests) };
}

/** The files of a commit, the files of a folder together; texts are read when they are asked for, all at once. */
function commitTree(paths: readonly string[], readTexts: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>): ManifestTree {
  const texts = new Map<string, string>();
  return {
    paths: paths.map((path) => ({ path, folder: folderOf(path) })).toSorted((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.path < b.path ? -1 : 1)).map(({ path }) => path),
    read: (path) => texts.get(path),
    load: async (wanted) => {
      const missing = wanted.filter((path) => !texts.has(path));
      if (missing.length > 0) for (const [path, text] of await readTexts(missing)) texts.set(path, text);
    },
  };
}

/** A file that the commit no longer has was deleted: nothing to check. */
function filesToCheck(paths: readonly string[], { settings: { changedOnly, configPath }, commit }: StepContext): readonly string[] {
  const below = configPath === '' ? paths : paths.filter((path) => path.startsWith(`${configPath}/`));
  if (configPath !== '' && below.length === 0) {
    throw new AdapterError('not-found', `the commit has no folder ${configPath}`, { hint: 'correct config-path: it counts from the root of the repository' });
  }
  const changed = changedOnly && commit !== undefined ? new Set(commit.changedFiles) : undefined;
  return changed === undefined ? below : below.filter((path) => changed.has(path));
}

/** Rendering needs a work tree, which a commit is not: what would have to be rendered is named. */
function notRendered(layout: RepositoryLayout, files: readonly string[], { settings: { changedOnly }, commit }: StepContext): readonly string[] {
  return affectedUnits(layout, changedOnly ? (commit?.changedFiles ?? files) : files).map(unitName);
}

function outputsOf(report: ValidationReport): JsonObject {
  return {
    ...validationOutput(report),
    problems: report.problems.map(({ code, severity, message, where }) => ({
      code, severity, message, file: where?.file ?? null, line: where?.line ?? null, column: where?.column ?? null,
    })),
  };
}
