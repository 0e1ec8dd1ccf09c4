import type { Problem } from '../problem.js';
import { parseWorkflow } from './parse.js';
import type { WorkflowDocument, WorkflowNode } from './document.js';

/** The file that a `workflow_ref` names, and its text. */
export type ResolvedWorkflow = { readonly file: string; readonly text: string } | { readonly problem: Problem };

/**
 * Finds the workflow that a node refers to: a path relative to the file it stands in, or the `id` of
 * one of the files in `imports`. Only files of the repository; nothing is fetched.
 */
export function resolveWorkflowRef(
  document: WorkflowDocument,
  node: WorkflowNode,
  readWorkflow: (path: string) => string | undefined,
): ResolvedWorkflow {
  const reference = node.workflowRef ?? '';
  const imported = document.imports.map((path) => joinPath(document.file, path));
  for (const file of imported) {
    const text = file === undefined ? undefined : readWorkflow(file);
    if (file !== undefined && text !== undefined && parseWorkflow(text, file).document?.id === reference) return { file, text };
  }
  const file = joinPath(document.file, reference);
  const text = file === undefined ? undefined : readWorkflow(file);
  if (file !== undefined && text !== undefined) return { file, text };
  return {
    problem: {
      code: 'OSOP-PLAN-010',
      severity: 'error',
      where: document.locate(`${node.pointer}/workflow_ref`),
      message: `node \`${node.id}\` refers to the workflow \`${reference}\`, which is neither a file of this repository nor the id of an imported one`,
      hint: `imports of this file: ${document.imports.length === 0 ? 'none' : document.imports.join(', ')}`,
    },
  };
}

/** `base`'s folder joined with a relative path; undefined when it is a URL, absolute, written with backslashes, or leads above the root. */
function joinPath(base: string, relative: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(relative) || relative.includes('\\') || relative.includes('\0')) return undefined;
  const segments = base.split('/').slice(0, -1);
  for (const segment of relative.split('/')) {
    if (segment === '..') {
      if (segments.length === 0) return undefined;
      segments.pop();
    } else if (segment !== '.' && segment !== '') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
