import { isPattern, matchesPattern, namesIn } from '../../core/argocd/selection.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { WorkflowDocument } from '../../core/workflow/document.js';
import type { ExpressionScope } from '../../core/workflow/expressions.js';
import type { Plan } from '../../core/workflow/plan.js';
import { renderJson } from '../../core/workflow/templates.js';
import { templateResolver } from '../../engine/scope.js';

/** What is given to a workflow before it runs. */
export interface GivenValues {
  readonly inputs: JsonObject;
  /** The `variables` input. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of applications that are there, for patterns to choose from. */
  readonly known: readonly string[];
}

/**
 * The applications that a plan deals with, those of sub-workflows and of each item of a `for_each`
 * included. A name that is known only while the workflow runs becomes the fallback.
 */
export function applicationsOf(plan: Plan, given: GivenValues, fallback: string): readonly string[] {
  const names = new Set(textsIn(plan, given).flatMap((text) => (text === undefined ? [fallback] : namesIn(text).flatMap((name) => matchesOf(name, given.known)))));
  return names.size === 0 ? [fallback] : [...names];
}

/** For a pattern that nothing matches there is one application. */
function matchesOf(name: string, known: readonly string[]): readonly string[] {
  const matches = isPattern(name) ? known.filter((one) => matchesPattern(name, one)) : [];
  return matches.length > 0 ? matches : [name.replaceAll('*', 'app').replaceAll('?', 'x')];
}

function textsIn(plan: Plan, given: GivenValues): readonly (string | undefined)[] {
  return [...plan.nodes.values()].flatMap(({ node, step }) => {
    if (step.kind !== 'workflow' && !('app' in step)) return [];
    return iterationsOf(plan, node.id, given).flatMap((scope) => {
      const render = (template: Json): Json | undefined => {
        const rendered = renderJson(template, templateResolver(scope, given.variables));
        return rendered.ok ? rendered.value : undefined;
      };
      if (step.kind === 'workflow') {
        const inner = Object.fromEntries(Object.entries(step.inputs).map(([name, value]) => [name, render(value ?? null)]));
        return textsIn(step.plan, { ...given, inputs: { ...given.inputs, ...inner } });
      }
      const name = render(step.app);
      return [typeof name === 'string' ? name : undefined];
    });
  });
}

/** What a node's templates see: once, or once for each item of the list that leads to it. */
function iterationsOf({ document, edges }: Plan, nodeId: string, given: GivenValues): readonly ExpressionScope[] {
  const once = scopeBeforeRun(document, given, {});
  const loop = edges.find(({ edge, forEach }) => forEach !== undefined && edge.mode === 'loop' && edge.to === nodeId);
  const items = loop?.forEach?.evaluate(once);
  if (loop === undefined || items?.ok !== true || !Array.isArray(items.value)) return [once];
  const variable = loop.edge.iteratorVar ?? 'item';
  return (items.value as readonly Json[]).map((item) => scopeBeforeRun(document, given, { [variable]: item }));
}

function scopeBeforeRun(document: WorkflowDocument, { inputs, variables }: GivenValues, extra: JsonObject): ExpressionScope {
  const names = Object.entries({ ...document.variables, ...extra });
  return {
    names: Object.fromEntries(names.map(([name, value]) => [name, value ?? null])),
    outputs: {},
    inputs,
    metadata: { ...document.metadata, id: document.id, name: document.name },
    env: { ...document.env, ...variables },
    run: { status: () => 'pending', errorOf: () => '', durationOf: () => 0, attempt: () => 0, now: () => new Date(0) },
  };
}
