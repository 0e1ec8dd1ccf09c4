import { hasErrors, type Problem } from '../core/problem.js';
import { workflowMermaid } from '../core/report/mermaid.js';
import { redactDrawn, redactProblems, redactTexts } from '../core/report/redact-record.js';
import { createRedactor, type Redactor } from '../core/report/redact.js';
import type { Plan } from '../core/workflow/plan.js';
import type { Settings } from '../settings.js';
import { version } from '../version.js';
import { workspaceRoot, type Host } from '../wiring.js';
import { checkedOutFiles, findWorkflow, loadPlan } from './load-plan.js';
import { writeText } from './write-report.js';

/** A drawn workflow, as a page when it is asked for, or the problems that keep it from being drawn or written. */
export type Drawn =
  | { readonly mermaid: string; readonly page: () => Promise<string>; readonly report: string | undefined; readonly problems: readonly Problem[] }
  | { readonly mermaid: undefined; readonly page?: undefined; readonly report?: undefined; readonly problems: readonly Problem[] };

/** `graph`: the workflow as Mermaid text and as an HTML page, which is written where the input `report` says so. */
export async function graph(settings: Settings, host: Host): Promise<Drawn> {
  const root = workspaceRoot(settings, host);
  const redact = createRedactor(settings.secrets);
  const source = findWorkflow({ ...settings, app: settings.app ?? 'app' }, checkedOutFiles(root));
  if ('problem' in source) return { mermaid: undefined, problems: [source.problem] };
  // Drawing needs no repository and no secret: whatever the file names is taken as given.
  const planning = await loadPlan(source, {
    root,
    settings: { ...settings, app: settings.app ?? 'app', allowCommands: true },
    facts: { repositories: 'any', branch: undefined, slackBound: true, asksNobody: true },
  });
  if (planning.plan === undefined || hasErrors(planning.problems)) return { mermaid: undefined, problems: redactProblems(planning.problems, redact) };
  return await written(planning.plan, { settings, host, redact, problems: redactProblems(planning.problems, redact) });
}

async function written(plan: Plan, { settings, host, redact, problems }: { readonly settings: Settings; readonly host: Host; readonly redact: Redactor; readonly problems: readonly Problem[] }): Promise<Drawn> {
  const { name, description, file } = plan.document;
  const page = async (): Promise<string> => {
    const { workflowPage } = await import('../core/report/html/run-report.js');
    return workflowPage({ ...redactTexts({ name, description, file }, redact), workflow: redactDrawn(plan, redact), toolVersion: version });
  };
  const mermaid = redact(workflowMermaid(plan));
  if (settings.report === undefined) return { mermaid, page, report: undefined, problems };
  const report = writeText(settings.report, await page(), { settings, host });
  if ('path' in report) return { mermaid, page, report: report.path, problems };
  return { mermaid: undefined, problems: [...problems, { code: 'OSOP-INPUT-004', severity: 'error', message: report.message, hint: 'set report to a path that can be written' }] };
}
