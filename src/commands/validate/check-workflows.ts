import { join } from 'node:path';
import type { ReadText } from '../../core/manifests/repository-layout.js';
import type { Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import { loadPlan, sourceOf } from '../load-plan.js';

/** Plans each workflow file as `graph` does: what only a run can know (repository, branch, secrets) is taken as given. */
export async function checkWorkflows(
  files: readonly string[],
  { settings, top, read }: { readonly settings: Settings; readonly top: string; readonly read: ReadText },
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const file of files) {
    const text = read(file);
    if (text === undefined) {
      problems.push({ code: 'OSOP-INPUT-004', severity: 'error', message: `the workflow file ${file} cannot be read`, where: { file, line: 1, column: 1 } });
      continue;
    }
    const planning = await loadPlan(sourceOf(file, text), {
      root: join(top, file, '..'),
      settings: { ...settings, app: settings.app ?? 'app', allowCommands: true },
      facts: { repositories: 'any', branch: undefined, slackBound: true, asksNobody: true },
    });
    problems.push(...planning.problems);
  }
  return problems;
}
