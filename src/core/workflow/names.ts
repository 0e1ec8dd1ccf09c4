import { nearest } from '../did-you-mean.js';
import { responseFields } from '../checks/response.js';
import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
import { boundSecrets, isWholeReference } from './bound-secrets.js';
import type { WorkflowDocument, WorkflowNode } from './document.js';
import type { Expression } from './expressions.js';
import type { WorkflowGraph } from './graph.js';
import type { PlanContext } from './plan-context.js';
import type { PlannedEdge } from './plan.js';
import { stepOutputs, type Step } from './steps.js';
import { templatesIn } from './templates.js';

/** What the check of names needs to know of a plan in the making. */
export interface NameCheck {
  readonly document: WorkflowDocument;
  readonly graph: WorkflowGraph;
  readonly steps: ReadonlyMap<string, Step>;
  readonly edges: readonly PlannedEdge[];
  readonly criteria: ReadonlyMap<string, readonly Expression[]>;
  readonly context: PlanContext;
}

/** The functions that expressions may call on the run, beside CEL's own. */
const runFunctions = new Set(['status', 'error_of', 'duration_of']);

/**
 * Every name in an expression or template must be known before anything runs: an output of a node
 * upstream, a workflow variable, an input, or a name that the `variables` input gives.
 */
export function checkNames(check: NameCheck): readonly Problem[] {
  return [...checkEdges(check), ...checkCriteria(check), ...checkTemplates(check)];
}

function checkEdges(check: NameCheck): readonly Problem[] {
  const { document, edges, graph } = check;
  const nodeIds = new Set(document.nodes.map((node) => node.id));
  return edges.flatMap(({ edge, condition, forEach }) => {
    if (!nodeIds.has(edge.from)) return [];
    const nodes = new Set([...graph.upstream(edge.from), edge.from]);
    const scope = visibleNames(check, nodes);
    const places = [
      { expression: condition, pointer: edge.condition?.pointer },
      { expression: forEach, pointer: edge.forEach?.pointer },
    ];
    return places.flatMap(({ expression, pointer }) =>
      expression === undefined || pointer === undefined ? [] : checkExpression(check, expression, { scope, nodes, pointer }),
    );
  });
}

function checkCriteria(check: NameCheck): readonly Problem[] {
  const { document, criteria, graph } = check;
  return document.nodes.flatMap((node) => {
    const nodes = new Set([...graph.upstream(node.id), node.id]);
    const scope = visibleNames(check, nodes);
    addIterators(check, node, scope);
    // A node that is no step for another reason has problems enough.
    if (check.steps.get(node.id)?.kind === 'check' || (node.type === 'api' && !check.steps.has(node.id))) scope.set('response', responseFields);
    return (criteria.get(node.id) ?? []).flatMap((expression) => {
      const index = node.successCriteria.indexOf(expression.source);
      return checkExpression(check, expression, { scope, nodes, pointer: `${node.pointer}/success_criteria/${index}` });
    });
  });
}

function checkTemplates(check: NameCheck): readonly Problem[] {
  const { document, graph } = check;
  return document.nodes.flatMap((node) => {
    const nodes = graph.upstream(node.id);
    const scope = visibleNames(check, nodes);
    addIterators(check, node, scope);
    for (const name of Object.keys(check.context.variables)) scope.set(name, undefined);
    const values: readonly (readonly [Json, string])[] = [
      [templatedRuntime(check, node), `${node.pointer}/runtime`],
      [node.workflowInputs, `${node.pointer}/workflow_inputs`],
    ];
    return values.flatMap(([value, pointer]) => templatesIn(value, pointer).flatMap((found) => {
      if (!found.ok) {
        return [namesProblem(check, found.pointer, { code: 'OSOP-EXPR-003', message: found.message, hint: 'templates are {{name}} and ${namespace.name}' })];
      }
      return found.template.references.flatMap((reference) =>
        checkPath(check, reference.path, { scope, nodes, pointer: found.pointer, text: reference.text }));
    }));
  });
}

/**
 * The runtime without what is no template: the whole-`url` reference to a bound secret, which makes a node a
 * notify step or no step at all, and shell commands, where `${SHA}` is the shell's own (their templates are refused).
 */
function templatedRuntime(check: NameCheck, node: WorkflowNode): Json {
  const kind = check.steps.get(node.id)?.kind;
  const url = node.runtime['url'];
  const isWebhook = (kind === 'notify' || kind === undefined) && node.type === 'api' && typeof url === 'string' && boundSecrets.some((name) => isWholeReference(url, name));
  const left = isWebhook ? 'url' : node.type === 'cli' ? 'command' : undefined;
  return Object.fromEntries(Object.entries(node.runtime).filter(([key]) => key !== left));
}

/** A node that an edge runs once for each item sees the item. */
function addIterators(check: NameCheck, node: WorkflowNode, scope: NameScope): void {
  for (const { edge } of check.edges) {
    if (edge.to === node.id && edge.mode === 'loop' && edge.forEach !== undefined) scope.set(edge.iteratorVar ?? 'item', undefined);
  }
}

/** Names that can be used bare, each with the fields of its value where they are known. */
type NameScope = Map<string, readonly string[] | undefined>;

function visibleNames(check: NameCheck, nodes: ReadonlySet<string>): NameScope {
  const scope: NameScope = new Map();
  for (const name of Object.keys(check.document.variables)) scope.set(name, undefined);
  for (const node of check.document.nodes) {
    if (!nodes.has(node.id)) continue;
    const produced = producedBy(check, node);
    for (const output of node.outputs) {
      const whole = produced !== undefined && !produced.includes(output);
      scope.set(output, whole && !scope.has(output) ? produced : undefined);
    }
  }
  return scope;
}

function producedBy(check: NameCheck, node: WorkflowNode): readonly string[] | undefined {
  const step = check.steps.get(node.id);
  return step === undefined ? undefined : stepOutputs[step.kind];
}

interface Place {
  readonly scope: NameScope;
  /** Ids of the nodes that can have run by then. */
  readonly nodes: ReadonlySet<string>;
  readonly pointer: string;
}

function checkExpression(check: NameCheck, expression: Expression, place: Place): readonly Problem[] {
  const unknownPaths = expression.references.flatMap((reference) =>
    checkPath(check, reference.path, { ...place, text: reference.path.join('.') }));
  const nodeIds = check.document.nodes.map((node) => node.id);
  const unknownNodes = expression.calls.flatMap((call) => {
    const argument = call.args[0];
    if (!runFunctions.has(call.name) || argument === undefined || nodeIds.includes(argument)) return [];
    return [namesProblem(check, place.pointer, {
      code: 'OSOP-EXPR-002',
      message: `${call.name}('${argument}') names a node that does not exist`,
      hint: suggestion(argument, nodeIds),
    })];
  });
  return [...unknownPaths, ...unknownNodes];
}

function checkPath(
  check: NameCheck,
  path: readonly string[],
  place: Place & { readonly text: string },
): readonly Problem[] {
  const [root, second, third] = path;
  if (root === undefined) return [];
  const unknown = (message: string, hint: string): readonly Problem[] =>
    [namesProblem(check, place.pointer, { code: 'OSOP-EXPR-002', message, hint })];
  if (place.scope.has(root)) {
    const fields = place.scope.get(root);
    if (second === undefined || fields === undefined || fields.includes(second)) return [];
    return unknown(`\`${place.text}\` names a field that \`${root}\` does not have`, suggestion(second, fields));
  }
  switch (root) {
    case 'inputs':
      return known(second, Object.keys(check.context.inputs))
        ? [] : unknown(`\`${place.text}\` names an input that is not given`, `add it to workflow-inputs; ${suggestion(second, Object.keys(check.context.inputs))}`);
    case 'metadata':
      return known(second, ['id', 'name', ...Object.keys(check.document.metadata)])
        ? [] : unknown(`\`${place.text}\` is not in the workflow's metadata`, suggestion(second, Object.keys(check.document.metadata)));
    case 'env': {
      const names = [...Object.keys(check.context.variables), ...Object.keys(check.document.env)];
      return known(second, names)
        ? [] : unknown(`\`${place.text}\` is not bound: only names given by the input \`variables\` are visible`, `add ${second ?? 'NAME'}=… to variables; ${suggestion(second, names)}`);
    }
    case 'outputs':
      return checkOutputPath(check, [second, third], place);
    default: {
      const secret = boundSecrets.find((name) => name === root);
      if (secret !== undefined) {
        return unknown(`\`${place.text}\` is a secret and is not bound here`, 'it may only be the whole `url` of an api node with method POST');
      }
      return unknown(
        `\`${place.text}\` is not known here: no node upstream outputs \`${root}\`, and no variable has that name`,
        suggestion(root, [...place.scope.keys()]),
      );
    }
  }
}

function checkOutputPath(
  check: NameCheck,
  [nodeId, name]: readonly [string | undefined, string | undefined],
  place: Place & { readonly text: string },
): readonly Problem[] {
  const node = check.document.nodes.find((candidate) => candidate.id === nodeId);
  if (nodeId === undefined) return [];
  if (node === undefined) {
    return [namesProblem(check, place.pointer, {
      code: 'OSOP-EXPR-002',
      message: `\`${place.text}\` names a node that does not exist`,
      hint: suggestion(nodeId, check.document.nodes.map((candidate) => candidate.id)),
    })];
  }
  if (!place.nodes.has(nodeId)) {
    return [namesProblem(check, place.pointer, {
      code: 'OSOP-EXPR-002',
      message: `\`${place.text}\`: node \`${nodeId}\` does not run before this`,
      hint: 'an edge must lead from it to here, directly or through other nodes',
    })];
  }
  const produced = producedBy(check, node);
  const names = [...node.outputs, ...(produced ?? [])];
  if (name === undefined || produced === undefined || names.includes(name)) return [];
  return [namesProblem(check, place.pointer, {
    code: 'OSOP-EXPR-002',
    message: `\`${place.text}\`: node \`${nodeId}\` has no output \`${name}\``,
    hint: suggestion(name, names),
  })];
}

function known(name: string | undefined, names: readonly string[]): boolean {
  return name === undefined || names.includes(name);
}

function suggestion(name: string | undefined, names: readonly string[]): string {
  const near = name === undefined ? undefined : nearest(name, names);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return names.length === 0 ? 'no name is known here' : `known here: ${names.toSorted().join(', ')}`;
}

function namesProblem(check: NameCheck, pointer: string, content: Pick<Problem, 'code' | 'message' | 'hint'>): Problem {
  return { severity: 'error', where: check.document.locate(pointer), ...content };
}

