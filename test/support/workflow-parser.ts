import { register } from 'node:module';

// The package imports its JSON as bundlers allow it and Node does not: hand it over as a module.
const hook = `
import { readFileSync } from 'node:fs';
export async function load(url, context, next) {
  if (!/workflow-parser\\/dist\\/[^/]+\\.json$/.test(url)) return next(url, context);
  return { format: 'module', shortCircuit: true, source: 'export default ' + readFileSync(new URL(url), 'utf8') };
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
const trace = new NoOperationTraceWriter();

/** What GitHub's own parser finds wrong with a workflow file. */
export async function workflowProblems(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace);
  const converted = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  return [...context.errors.getErrors().map((error) => error.message), ...(converted?.errors ?? []).map((error) => error.Message)];
}

/** What GitHub's own parser finds wrong with an action.yml. */
export function actionProblems(content: string): readonly string[] {
  return parseAction({ name: 'action.yml', content }, trace).context.errors.getErrors().map((error) => error.message);
}
