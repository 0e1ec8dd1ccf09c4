import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
import { hasErrors } from '../problem.js';
import { checkCriteriaOfChecks } from './classify-check.js';
import { classifyNode } from './classify.js';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from './document.js';
import type { Expression } from './expressions.js';
import { buildGraph, type WorkflowGraph } from './graph.js';
import { checkNames } from './names.js';
import { compileCriteria, compileEdges } from './plan-expressions.js';
import type { PlanContext } from './plan-context.js';
import { parseWorkflow } from './parse.js';
import { checkWorkflow } from './rules.js';
import type { Step } from './steps.js';
import { resolveWorkflowRef } from './workflow-refs.js';

/** A workflow that has passed every check and can be carried out. */
export interface Plan {
  readonly document: WorkflowDocument;
  readonly graph: WorkflowGraph;
  readonly nodes: ReadonlyMap<string, PlannedNode>;
  readonly edges: readonly PlannedEdge[];
}

export interface PlannedNode {
  readonly node: WorkflowNode;
  readonly step: Step;
  /** Those `success_criteria` that are expressions; prose is for people. */
  readonly criteria: readonly Expression[];
}

export interface PlannedEdge {
  readonly edge: WorkflowEdge;
  readonly condition: Expression | undefined;
  readonly forEach: Expression | undefined;
}

/** A plan, unless a problem is an error. */
export interface Planning {
  readonly plan: Plan | undefined;
  readonly problems: readonly Problem[];
}

/** True when a step of the plan, or of one of its sub-workflows, asks Argo CD for something. */
export function reachesArgocd(plan: Plan): boolean {
  return [...plan.nodes.values()].some(({ step }) =>
    step.kind === 'workflow' ? reachesArgocd(step.plan) : step.kind === 'sync' || step.kind === 'gate' || step.kind === 'rollback' || step.kind === 'action' || (step.kind === 'promote' && step.healthyApps.length > 0));
}

/**
 * The applications that a plan names to sync, gate or roll back, each once. `app` is `inputs.app` of the workflow, names with
 * commas between them. What only Argo CD can tell is left out: patterns, and templates of anything else.
 */
export function namedApplications(plan: Plan, app: Json | undefined): readonly string[] {
  const given = typeof app === 'string' ? app : '';
  const names = [...plan.nodes.values()].flatMap(({ step }) => {
    if (step.kind === 'workflow') return namedApplications(step.plan, app);
    return step.kind === 'sync' || step.kind === 'gate' || step.kind === 'rollback' || step.kind === 'action' ? step.app.replace(/^\$\{\s*inputs\.app\s*\}$/, () => given).split(',') : [];
  });
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '' && !/[*?{}$]/.test(name));
}

/** How deep sub-workflows may nest. */
const maxDepth = 8;
/** How many sub-workflows a run may have in all: a few files that name each other often make millions. */
const maxReferences = 200;

/** Reads a workflow file and plans it; every problem found is reported, not the first. */
export async function planWorkflow(text: string, file: string, context: PlanContext): Promise<Planning> {
  return await planFile(text, file, { context, ancestors: [], references: { left: maxReferences } });
}

interface PlanScope {
  readonly context: PlanContext;
  /** Files of the workflows that this one is nested in. */
  readonly ancestors: readonly string[];
  /** Sub-workflows that may still be planned, shared by all levels. */
  readonly references: { left: number };
}

async function planFile(text: string, file: string, scope: PlanScope): Promise<Planning> {
  const { document, problems } = parseWorkflow(text, file);
  if (document === undefined) return { plan: undefined, problems };
  const assembled = await assemblePlan(document, scope);
  return { plan: assembled.plan, problems: [...problems, ...assembled.problems] };
}

async function assemblePlan(document: WorkflowDocument, scope: PlanScope): Promise<Planning> {
  const ruleProblems = checkWorkflow(document);
  const graph = buildGraph(document);
  const problems: Problem[] = [...ruleProblems];
  const steps = new Map<string, Step>();
  for (const node of document.nodes) {
    const classified = node.workflowRef === undefined
      ? classifyNode(document, node, scope.context)
      : await planReference(document, node, scope);
    if ('step' in classified) steps.set(node.id, classified.step);
    else problems.push(...classified.problems);
  }
  const edges = await compileEdges(document);
  const criteria = await compileCriteria(document);
  problems.push(...edges.problems, ...criteria.problems, ...checkCriteriaOfChecks(document, { steps, criteria: criteria.byNode }));
  problems.push(...checkNames({ document, graph, steps, edges: edges.planned, criteria: criteria.byNode, context: scope.context }));
  if (hasErrors(problems)) return { plan: undefined, problems };
  const nodes = new Map<string, PlannedNode>();
  for (const node of document.nodes) {
    const step = steps.get(node.id);
    if (step !== undefined) nodes.set(node.id, { node, step, criteria: criteria.byNode.get(node.id) ?? [] });
  }
  return { plan: { document, graph, nodes, edges: edges.planned }, problems };
}

async function planReference(
  document: WorkflowDocument,
  node: WorkflowNode,
  scope: PlanScope,
): Promise<{ readonly step: Step } | { readonly problems: readonly Problem[] }> {
  const where = document.locate(`${node.pointer}/workflow_ref`);
  scope.references.left -= 1;
  if (scope.references.left < 0) {
    const message = `there are more than ${maxReferences} sub-workflows`;
    const told = scope.references.left < -1;
    return { problems: told ? [] : [{ code: 'OSOP-PLAN-011', severity: 'error', where, message, hint: 'run fewer of them, or put them into one file' }] };
  }
  const resolved = resolveWorkflowRef(document, node, scope.context.readWorkflow);
  if ('problem' in resolved) return { problems: [resolved.problem] };
  const chain = [...scope.ancestors, document.file];
  if (chain.includes(resolved.file) || chain.length > maxDepth) {
    return {
      problems: [{
        code: 'OSOP-PLAN-011',
        severity: 'error',
        where,
        message: chain.includes(resolved.file)
          ? `node \`${node.id}\` runs \`${resolved.file}\`, which is already being run: ${[...chain, resolved.file].join(' -> ')}`
          : `sub-workflows are nested deeper than ${maxDepth}`,
        hint: 'a workflow cannot contain itself',
      }],
    };
  }
  const inner = await planFile(resolved.text, resolved.file, {
    references: scope.references,
    context: { ...scope.context, inputs: { ...scope.context.inputs, ...node.workflowInputs } },
    ancestors: chain,
  });
  if (inner.plan === undefined) return { problems: inner.problems };
  return { step: { kind: 'workflow', plan: inner.plan, inputs: node.workflowInputs } };
}
