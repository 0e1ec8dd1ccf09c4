import { nearest } from '../did-you-mean.js';
import { formatLocation } from '../problem.js';
import type { Problem } from '../problem.js';
import type { EdgeMode, WorkflowEdge, WorkflowNode } from './document.js';
import { reactsToFailure, type GraphLink, type WorkflowGraph } from './graph.js';
import type { RuleFacts } from './rule.js';
import { problemAt, quoted } from './rule.js';

/** What a node takes is given by a node before it, or by the workflow. */
export function checkInputs({ document, graph }: RuleFacts): readonly Problem[] {
  return document.nodes.filter(({ inputs }) => inputs.length > 0).flatMap((node) => {
    const given = new Set([...Object.keys(document.variables), ...loopVariables(graph, node.id)]);
    const before = graph.upstream(node.id);
    for (const { id, outputs } of document.nodes) if (before.has(id)) for (const output of outputs) given.add(output);
    return node.inputs.flatMap((input, index) => {
      const [root = input] = input.split('.');
      if (given.has(input) || given.has(root) || namespaces.has(root)) return [];
      return [problemAt(document, `${node.pointer}/inputs/${index}`, {
        code: 'OSOP-DOC-026',
        severity: 'warning',
        message: `nothing before node ${quoted(node.id)} gives its input ${quoted(input)}`,
        hint: whereFrom(input, given, document.nodes),
      })];
    });
  });
}

/** Names under which a workflow finds what it is given from outside. */
const namespaces = new Set(['inputs', 'env']);

function loopVariables(graph: WorkflowGraph, nodeId: string): readonly string[] {
  return graph.incoming(nodeId).flatMap(({ edge }) => (edge.forEach === undefined ? [] : [edge.iteratorVar ?? 'item']));
}

function whereFrom(input: string, given: ReadonlySet<string>, nodes: readonly WorkflowNode[]): string {
  const meant = nearest(input, given);
  if (meant !== undefined) return `did you mean ${quoted(meant)}?`;
  const giver = nodes.find(({ outputs }) => outputs.includes(input));
  if (giver !== undefined) return `${quoted(giver.id)} gives it, but does not run before this node`;
  return 'add it to the `outputs` of a node before this one, or to the `variables` of the workflow';
}

/** Of many nodes that give the same output, only these are compared, pair by pair. */
const mostCompared = 30;

/** No two nodes of one run give the same output: which value counts would depend on who comes last. */
export function checkOutputs({ document, graph }: RuleFacts): readonly Problem[] {
  const givers = new Map<string, { readonly node: WorkflowNode; readonly pointer: string }[]>();
  for (const node of document.nodes) {
    for (const [index, output] of node.outputs.entries()) {
      const known = givers.get(output) ?? [];
      givers.set(output, [...known.slice(0, mostCompared), { node, pointer: `${node.pointer}/outputs/${index}` }]);
    }
  }
  return Array.from(givers).flatMap(([output, places]) => {
    const pairs = places.flatMap((later, index) => places.slice(0, index).map((earlier) => ({ earlier, later })));
    const clash = pairs.find(({ earlier, later }) => !areExclusive(graph, earlier.node.id, later.node.id));
    if (clash === undefined) return [];
    const place = formatLocation(document.locate(clash.earlier.pointer));
    return [problemAt(document, clash.later.pointer, {
      code: 'OSOP-DOC-027',
      severity: 'warning',
      message: `${quoted(clash.later.node.id)} gives the output ${quoted(output)}, and so does ${quoted(clash.earlier.node.id)}`,
      hint: `the other is at ${place}; give them different names, or the value is that of the node that ends last`,
    })];
  });
}

/** True when the graph says that only one of two nodes runs: some node decides between ways to them. */
function areExclusive(graph: WorkflowGraph, a: string, b: string): boolean {
  if (a === b) return false;
  const [beforeA, beforeB] = [graph.upstream(a), graph.upstream(b)];
  if (beforeA.has(b) || beforeB.has(a)) return false;
  for (const fork of beforeA) {
    if (!beforeB.has(fork)) continue;
    const ways = graph.outgoing(fork);
    const waysToA = ways.filter(({ to }) => to === a || beforeA.has(to));
    const waysToB = ways.filter(({ to }) => to === b || beforeB.has(to));
    if (waysToA.length === 0 || waysToB.length === 0) continue;
    if (waysToA.every((toA) => waysToB.every((toB) => excludeEachOther(toA, toB)))) return true;
  }
  return false;
}

/** Two conditions are taken to be each other's opposite: they are written to decide. */
function excludeEachOther(one: GraphLink, other: GraphLink): boolean {
  if (one === other) return false;
  if (one.edge === other.edge) return true;
  const [a, b] = [choiceOf(one.edge), choiceOf(other.edge)];
  return (a === 'condition' && b === 'condition') || (a === 'failure') !== (b === 'failure');
}

const conditionModes: ReadonlySet<EdgeMode> = new Set(['conditional', 'switch']);

function choiceOf({ mode }: WorkflowEdge): 'always' | 'condition' | 'failure' {
  if (reactsToFailure(mode)) return 'failure';
  return conditionModes.has(mode) ? 'condition' : 'always';
}
