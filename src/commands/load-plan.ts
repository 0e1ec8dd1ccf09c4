import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { createWorkspace } from '../adapters/workspace.js';
import { AdapterError } from '../core/adapter-error.js';
import type { Problem } from '../core/problem.js';
import { builtInFile, builtInWorkflow, bumpWorkflow, promoteWorkflow, rollbackWorkflow, syncWorkflow, waitWorkflow } from '../core/workflow/built-in.js';
import type { PlanContext } from '../core/workflow/plan-context.js';
import type { Planning } from '../core/workflow/plan.js';
import type { Settings } from '../settings.js';
import { findWorkflowFiles, repositoryRoot } from '../wiring.js';
import { workflowInputs } from './carry-out.js';

/** The text of a workflow and the name under which it appears. */
export interface WorkflowSource {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
}

/** Where workflow files are read: the checkout, or a commit. Names are relative to the working directory. */
export interface WorkflowFiles {
  /** Those that are looked for where none is named. */
  readonly find: () => readonly string[];
  readonly read: (file: string) => WorkflowSource | { readonly problem: Problem };
}

/** The files as they are checked out. */
export function checkedOutFiles(root: string): WorkflowFiles {
  return { find: () => findWorkflowFiles(root), read: (file) => readWorkflowFile(file, root) };
}

/** The workflow to carry out: the input's, the first that is found, or the built-in one. */
export function findWorkflow(settings: Settings, files: WorkflowFiles): WorkflowSource | { readonly problem: Problem } {
  if (settings.command === 'sync' || settings.command === 'wait' || settings.command === 'rollback') {
    if (settings.app === undefined) return { problem: noApplication(`${settings.command} needs to know which applications`) };
    return sourceOf(builtInFile, { sync: syncWorkflow, wait: waitWorkflow, rollback: rollbackWorkflow }[settings.command]);
  }
  const { image, images = [] } = settings.images;
  const bumps = image !== undefined || images.length > 0;
  // A pull request is not deployed: it has to be merged first.
  const onlyBumps = settings.command === 'bump' || (bumps && settings.commitMode === 'pull-request' && settings.workflow === undefined);
  if (settings.command === 'promote') return sourceOf(builtInFile, promoteWorkflow({ healthy: settings.app !== undefined && settings.argocd.server !== undefined }));
  if (onlyBumps) return sourceOf(builtInFile, bumpWorkflow);
  const file = settings.workflow ?? files.find()[0];
  if (file !== undefined) return files.read(file);
  if (settings.app === undefined) {
    const problem = noApplication('there is no workflow file, and the built-in workflow needs the name of the application');
    return { problem: { ...problem, hint: 'set the input app, or put a workflow at .github/deploy.osop.yaml, or name one by the input workflow' } };
  }
  return sourceOf(builtInFile, builtInWorkflow({ notify: settings.slackWebhookUrl !== undefined, bump: bumps }));
}

function noApplication(message: string): Problem {
  return { code: 'OSOP-INPUT-003', severity: 'error', message, hint: 'set the input app, selector or project' };
}

/** A workflow text under a name. */
export function sourceOf(file: string, text: string): WorkflowSource {
  return { file, text, hash: createHash('sha256').update(text).digest('hex') };
}

function readWorkflowFile(file: string, root: string): WorkflowSource | { readonly problem: Problem } {
  const path = isAbsolute(file) ? file : resolve(root, file);
  try {
    return sourceOf(displayName(path, repositoryRoot(root)), readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
    const found = findWorkflowFiles(root);
    return {
      problem: {
        code: 'OSOP-INPUT-004',
        severity: 'error',
        message: `the workflow file ${file} ${reason}`,
        hint: found.length === 0 ? 'the path is relative to working-directory' : `found: ${found.join(', ')}`,
      },
    };
  }
}

/**
 * Reads the files that a workflow refers to: those of the repository, or, for a workflow from elsewhere, those
 * below its own folder. A file that leads out of there does not exist for it.
 */
function subWorkflowReader({ file }: WorkflowSource, repository: string): (path: string) => string | undefined {
  const folder = isAbsolute(file) ? dirname(file) : repository;
  const workspace = createWorkspace({ root: folder });
  return (path) => {
    try {
      return workspace.readText(isAbsolute(path) ? relative(folder, path) : path);
    } catch (error) {
      if (error instanceof AdapterError) return undefined;
      throw error;
    }
  };
}

/** Relative to the repository, as git names its files, so that annotations find the line; absolute for a file elsewhere. */
function displayName(path: string, repository: string): string {
  const inside = relative(repository, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split('\\').join('/');
}

/** Plans a workflow for a run; sub-workflows are read from the checkout, or from beside a file outside of it. */
export async function loadPlan(
  source: WorkflowSource,
  { settings, root, facts, readWorkflow }: PlanTask,
): Promise<Planning> {
  const { planWorkflow } = await import('../core/workflow/plan.js');
  const context: PlanContext = {
    repositories: facts.repositories,
    branch: facts.branch,
    otherRef: facts.otherRef,
    inputs: workflowInputs(settings),
    variables: settings.variables,
    slackBound: facts.slackBound,
    allowedOrigins: facts.asksNobody === true ? 'any' : settings.checking.origins,
    allowCommands: settings.allowCommands,
    prune: settings.prune,
    customHandlers: facts.customHandlers ?? [],
    readWorkflow: readWorkflow ?? subWorkflowReader(source, repositoryRoot(root)),
  };
  return await planWorkflow(source.text, source.file, context);
}

/** `readWorkflow` gives the sub-workflows; those of the checkout by default. */
export interface PlanTask {
  readonly settings: Settings;
  readonly root: string;
  readonly facts: PlanFacts;
  readonly readWorkflow?: PlanContext['readWorkflow'];
}

/** What a plan depends on beside the settings. */
export interface PlanFacts {
  readonly repositories: PlanContext['repositories'];
  readonly branch: string | undefined;
  readonly otherRef?: string | undefined;
  readonly slackBound: boolean;
  /** True where checks are not made: then any address will do. */
  readonly asksNobody?: boolean;
  readonly customHandlers?: PlanContext['customHandlers'];
}

