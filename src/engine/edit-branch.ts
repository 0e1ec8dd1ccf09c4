import { editImages, type ChangedFile, type EditedImages } from '../core/images/edit-images.js';
import type { ImageRequest } from '../core/images/image-requests.js';
import { filesAt, filesToRead, isWithin, needsCharts, targetsBehind, type ImageScope } from '../core/images/relevant-files.js';
import { checkFiles, resolveKinds, type ManifestChecks } from '../core/manifests/check-tree.js';
import { ManifestChecker } from '../core/manifests/manifest-checker.js';
import { readLayout } from '../core/manifests/repository-layout.js';
import { folderOf } from '../core/manifests/repository-paths.js';
import type { ValidationReport } from '../core/manifests/validation-report.js';
import { hasErrors, type Problem } from '../core/problem.js';
import type { BranchState } from './ports.js';

/** The images to set, and where. */
export interface ImageEdit extends ImageScope {
  readonly requests: readonly ImageRequest[];
}

/** Expected problems of an edit, on their way out of a landing. */
export class CannotEdit extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('the images cannot be set');
    this.problems = problems;
  }
}

/**
 * What becomes of the branch's files, checked as they will be pushed. Only those are read that can matter. Throws
 * CannotEdit where the images cannot be set, or where a manifest would be wrong that was not before.
 */
export async function editBranch(found: BranchState, wanted: ImageEdit, checks: ManifestChecks): Promise<EditedImages> {
  const state = needsCharts(found.paths, wanted) ? await found.widen(['']) : found;
  const { paths, read } = await readBehind(state, filesToRead(state.paths, wanted));
  const edited = editImages({ paths, read, requests: wanted.requests, update: wanted.update, configPath: wanted.configPath });
  if (hasErrors(edited.problems)) throw new CannotEdit(edited.problems);
  const wrong = await checkEdited(edited.files, { paths, read, checks });
  if (hasErrors(wrong)) throw new CannotEdit([...edited.problems, ...wrong]);
  return { ...edited, problems: [...edited.problems, ...wrong] };
}

/** Reads files, and those that their kustomizations are built of, wherever they are. */
async function readBehind(found: BranchState, files: readonly string[]): Promise<{ readonly paths: readonly string[]; readonly read: BranchState['read'] }> {
  const known = new Set(files);
  let state = found;
  for (let missing = files; missing.length > 0;) {
    await state.load(missing);
    for (const path of missing) known.add(path);
    const targets = targetsBehind(readLayout([...known], state.read));
    const unknown = targets.filter((target) => !isWithin(target, state.within));
    if (unknown.length > 0) state = await state.widen(unknown);
    missing = filesAt(targets, state.paths, known);
  }
  return { paths: [...known], read: state.read };
}

interface Checking {
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
  readonly checks: ManifestChecks;
}

type Found = ValidationReport['problems'][number];

/** Checks the files before and after, by what the `validate` step checks by: errors that are new stay errors, others are warnings. */
async function checkEdited(files: readonly ChangedFile[], checking: Checking): Promise<readonly Problem[]> {
  if (files.length === 0) return [];
  const texts = new Map(files.map(({ path, after }) => [path, after]));
  const before = await check([...texts.keys()], checking);
  const after = await check([...texts.keys()], { ...checking, read: (path) => texts.get(path) ?? checking.read(path) });
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  return after.flatMap((problem): readonly Problem[] => {
    const left = counts.get(kindOf(problem)) ?? 0;
    counts.set(kindOf(problem), left - 1);
    if (left <= 0) return [problem.severity === 'error' ? { ...problem, message: `${problem.message} (the new image would make it so; nothing was pushed)` } : problem];
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
