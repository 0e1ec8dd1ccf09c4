import { hasErrors, type Problem } from '../core/problem.js';
import { workflowMermaid } from '../core/report/mermaid.js';
import type { Settings } from '../settings.js';
import { workspaceRoot, type Host } from '../wiring.js';
import { findWorkflow, loadPlan } from './load-plan.js';

/** `graph`: the workflow as Mermaid text, or the problems that keep it from being drawn. */
export async function graph(settings: Settings, host: Host): Promise<{ readonly mermaid: string | undefined; readonly problems: readonly Problem[] }> {
  const root = workspaceRoot(settings, host);
  const source = findWorkflow({ ...settings, app: settings.app ?? 'app' }, root);
  if ('problem' in source) return { mermaid: undefined, problems: [source.problem] };
  // Drawing needs no repository and no secret: whatever the file names is taken as given.
  const planning = await loadPlan(source, {
    root,
    settings: { ...settings, app: settings.app ?? 'app', allowCommands: true },
    facts: { repositories: 'any', branch: undefined, slackBound: true, asksNobody: true },
  });
  if (planning.plan === undefined || hasErrors(planning.problems)) return { mermaid: undefined, problems: planning.problems };
  return { mermaid: workflowMermaid(planning.plan), problems: planning.problems };
}
