import { isAbsolute, join, relative } from 'node:path';
import { AdapterError } from '../core/adapter-error.js';
import type { Problem } from '../core/problem.js';
import { createRedactor } from '../core/report/redact.js';
import type { Trigger } from '../core/trigger.js';
import type { Planning } from '../core/workflow/plan.js';
import type { GitPort } from '../engine/ports.js';
import { repositoryRoot, workflowFolders, type Host } from '../wiring.js';
import { loadPlan, sourceOf, type PlanTask, type WorkflowFiles, type WorkflowSource } from './load-plan.js';

/** The definitions of a run whose checkout may be somebody else's: the files of the commit that the event is for. */
export interface BaseDefinition {
  readonly files: WorkflowFiles;
  readonly plan: (source: WorkflowSource, task: PlanTask) => Promise<Planning>;
}

/**
 * Opens the commit that `pull_request_target` or `workflow_run` is for. `file` is the workflow that an input names. A problem
 * where the commit is not here, and, for a run that would change something, where something else is checked out.
 */
export async function openBase(file: string | undefined, { trigger, host, root, secrets }: { readonly trigger: Trigger; readonly host: Host; readonly root: string; readonly secrets: readonly string[] }): Promise<BaseDefinition | { readonly problem: Problem }> {
  const { createGit } = await import('../adapters/git/index.js');
  const git = createGit({ workspace: root, clock: host.clock, redact: createRedactor(secrets), environment: host.env, signal: host.signal });
  const { sha, event = 'this event' } = trigger;
  if (sha === undefined) return { problem: refused(`a run for the event ${event} does not say which commit it is for`) };
  try {
    const head = trigger.proposed ? undefined : await git.head();
    if (head !== undefined && head.sha !== sha) return { problem: refused(`a run for the event ${event} is for commit ${sha.slice(0, 7)}, but ${head.sha.slice(0, 7)} is checked out, which may be somebody else's`) };
    const files = await readFiles(git, { sha, file, root });
    return { files, plan: async (source, task) => await planFromBase(source, { task, git, sha }) };
  } catch (error) {
    if (error instanceof AdapterError) return { problem: refused(`a run for the event ${event} reads its workflow from commit ${sha.slice(0, 7)}, which cannot be read here: ${error.message}`) };
    throw error;
  }
}

async function readFiles(git: GitPort, { sha, file, root }: { readonly sha: string; readonly file: string | undefined; readonly root: string }): Promise<WorkflowFiles> {
  const repository = repositoryRoot(root);
  const pathOf = (name: string): string => relative(repository, isAbsolute(name) ? name : join(root, name)).split('\\').join('/');
  const all = new Set(await git.files(sha));
  const found = workflowFolders.flatMap((folder) => {
    const within = pathOf(folder);
    return [...all].filter((path) => path.endsWith('.osop.yaml') && (within === '' ? !path.includes('/') : path.startsWith(`${within}/`) && !path.slice(within.length + 1).includes('/'))).toSorted();
  }).map((path) => relative(root, join(repository, path)).split('\\').join('/'));
  const wanted = file ?? found[0];
  const path = wanted === undefined ? '' : pathOf(wanted);
  const text = all.has(path) ? (await git.readTexts(sha, [path])).get(path) : undefined;
  return {
    find: () => found,
    read: (name) => (text === undefined
      ? { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: `the workflow file ${name} is not in commit ${sha.slice(0, 7)}, which this run is for`, hint: found.length === 0 ? 'the path is relative to working-directory, and must be one of the repository' : `found: ${found.join(', ')}` } }
      : sourceOf(path, text)),
  };
}

/** Plans with the sub-workflows of the commit: which ones are needed is known when those before them are read. */
async function planFromBase(source: WorkflowSource, { task, git, sha }: { readonly task: PlanTask; readonly git: GitPort; readonly sha: string }): Promise<Planning> {
  const known = new Map<string, string | undefined>();
  for (;;) {
    const missing = new Set<string>();
    const planning = await loadPlan(source, {
      ...task,
      readWorkflow: (path) => {
        if (!known.has(path)) missing.add(path);
        return known.get(path);
      },
    });
    if (missing.size === 0) return planning;
    const texts = await git.readTexts(sha, [...missing].filter((path) => !isAbsolute(path)));
    for (const path of missing) known.set(path, texts.get(path));
  }
}

function refused(message: string): Problem {
  return { code: 'OSOP-INPUT-005', severity: 'error', message, hint: 'check out without `ref`, which is the commit of this repository\'s own branch; or deploy on push and validate pull requests on pull_request' };
}
