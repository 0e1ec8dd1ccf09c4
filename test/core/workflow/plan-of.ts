import { formatLocation, type Problem } from '../../../src/core/problem.js';
import type { PlanContext } from '../../../src/core/workflow/plan-context.js';
import { planWorkflow, type Plan, type Planning } from '../../../src/core/workflow/plan.js';

/** What the seed needs: its repository, its branch, a bound webhook; nothing allowed beyond. */
export const context: PlanContext = {
  repositories: ['org/k8s-manifests'],
  branch: 'main',
  inputs: {},
  variables: {},
  slackBound: true,
  allowCommands: false,
  prune: false,
  customHandlers: [],
  readWorkflow: () => undefined,
};

/** The file that plans below are made of. */
export const file = 'deploy.osop.yaml';

export async function planOf(text: string, given: Partial<PlanContext> = {}): Promise<Planning> {
  return await planWorkflow(text, file, { ...context, ...given });
}

/** The plan of a workflow that must have no problem at all. */
export async function cleanPlan(text: string, given: Partial<PlanContext> = {}): Promise<Plan> {
  const { plan, problems } = await planOf(text, given);
  if (plan === undefined || problems.length > 0) throw new Error(problems.map((problem) => told(problem)).join('\n'));
  return plan;
}

/** `CODE line:column message | hint` of every problem; the file only where it is another one. */
export async function problemsOf(text: string, given: Partial<PlanContext> = {}): Promise<readonly string[]> {
  const { plan, problems } = await planOf(text, given);
  if (plan !== undefined && problems.some(({ severity }) => severity === 'error')) throw new Error('a plan in spite of errors');
  return problems.map((problem) => told(problem));
}

function told({ code, where, message, hint }: Problem): string {
  const place = where === undefined ? 'nowhere' : formatLocation(where).replace(`${file}:`, '');
  return `${code} ${place} ${message}${hint === undefined ? '' : ` | ${hint}`}`;
}

/**
 * A workflow of lines: the nodes begin on line 5, one a line. Without edges they follow each other, and a
 * person has the last word.
 */
export function workflow(nodes: readonly string[], { edges, head = 'name: W' }: { readonly edges?: readonly string[]; readonly head?: string } = {}): string {
  const all = edges === undefined ? [...nodes, 'id: the_end, type: human'] : nodes;
  const ids = all.map((node) => /\bid: ([\w-]+)/.exec(node)?.[1] ?? '');
  const led = edges ?? ids.slice(1).map((to, index) => `from: ${ids[index] ?? ''}, to: ${to}`);
  return ['osop_version: "2.0"', 'id: w', head, 'nodes:', ...all.map((node) => `- {purpose: p, ${node}}`), 'edges:', ...led.map((edge) => `- {${edge}}`), ''].join('\n');
}
