import type { ChangedFile } from '../core/images/edit-images.js';
import { checkFiles, resolveKinds, type ManifestChecks } from '../core/manifests/check-tree.js';
import { ManifestChecker } from '../core/manifests/manifest-checker.js';
import { folderOf } from '../core/manifests/repository-paths.js';
import type { ValidationReport } from '../core/manifests/validation-report.js';
import type { Problem } from '../core/problem.js';

/** Files that were read: those that a change was made of, and around it. */
export interface ReadFiles {
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
}

interface Checking extends ReadFiles {
  readonly checks: ManifestChecks;
}

type Found = ValidationReport['problems'][number];

/** Checks the files before and after, by what the `validate` step checks by: errors that are new stay errors, others are warnings. */
export async function checkChange(files: readonly ChangedFile[], checking: Checking): Promise<readonly Problem[]> {
  if (files.length === 0) return [];
  const texts = new Map(files.map(({ path, after }) => [path, after]));
  const before = await check([...texts.keys()], checking);
  const after = await check([...texts.keys()], { ...checking, read: (path) => texts.get(path) ?? checking.read(path) });
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  return after.flatMap((problem): readonly Problem[] => {
    const left = counts.get(kindOf(problem)) ?? 0;
    counts.set(kindOf(problem), left - 1);
    if (left <= 0) return [problem.severity === 'error' ? { ...problem, message: `${problem.message} (the change would make it so; nothing was pushed)` } : problem];
    // Definitions may stand in files that were not read: the `validate` step looks for them.
    if (problem.severity !== 'error' || problem.code === 'OSOP-MANIFEST-004') return [];
    return [{ ...problem, severity: 'warning', message: `${problem.message} (it was so before)` }];
  });
}

async function check(files: readonly string[], { paths, read, checks }: Checking): Promise<readonly Found[]> {
  const checker = new ManifestChecker(checks.options);
  const tree = { paths, read, load: async (): Promise<void> => { /* All of it was read. */ } };
  const together = files.toSorted((a, b) => (folderOf(a) < folderOf(b) ? -1 : folderOf(a) > folderOf(b) ? 1 : 0));
  await checkFiles(together, { checker, tree });
  await resolveKinds({ checker, tree, strict: checks.options.strict, lookUp: checks.lookUp });
  return checker.report({ notChecked: [], seconds: 0 }).problems;
}

/** Neither the line, which a change may move, nor the words, which may quote what it changes: file, check and object. */
function kindOf({ code, severity, policy = '', where, message }: Found): string {
  return [where?.file ?? '', code, severity, policy, message.split(': ', 1)[0] ?? ''].join('\0');
}
