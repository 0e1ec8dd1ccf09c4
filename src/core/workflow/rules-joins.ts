import { formatLocation } from '../problem.js';
import type { Problem } from '../problem.js';
import type { WorkflowEdge } from './document.js';
import { leadsBack } from './graph.js';
import type { RuleFacts } from './rule.js';
import { problemAt, quoted } from './rule.js';

/** `wait_n` says how many, and not more than there are. */
export function checkJoinCounts({ document, graph }: RuleFacts): readonly Problem[] {
  return document.edges.filter(({ joinMode }) => joinMode === 'wait_n').flatMap((edge) => {
    const { joinCount, pointer } = edge;
    if (joinCount === undefined) {
      return [problemAt(document, `${pointer}/join_mode`, {
        code: 'OSOP-DOC-021',
        message: '`join_mode: wait_n` does not say how many branches to wait for',
        hint: 'add `join_count`',
      })];
    }
    const short = joinedNodes({ document, graph }, edge).find(({ edges }) => edges.length < joinCount);
    if (short === undefined) return [];
    return [problemAt(document, `${pointer}/join_count`, {
      code: 'OSOP-DOC-021',
      message: `\`join_count\` is ${joinCount}, but ${counted(short.edges.length)} to ${quoted(short.nodeId)}`,
      hint: `at most ${short.edges.length}`,
    })];
  });
}

/** All edges into a node that say how to join say the same. */
export function checkJoinConflicts({ document, graph }: RuleFacts): readonly Problem[] {
  return graph.nodeIds.flatMap((nodeId) => {
    const [first, ...others] = edgesInto(graph, nodeId).filter(({ joinMode }) => joinMode !== undefined);
    const different = others.find(({ joinMode, joinCount }) => joinMode !== first?.joinMode || joinCount !== first?.joinCount);
    if (first === undefined || different === undefined) return [];
    const place = formatLocation(document.locate(`${first.pointer}/join_mode`));
    return [problemAt(document, `${different.pointer}/join_mode`, {
      code: 'OSOP-DOC-022',
      message: `${quoted(nodeId)} is joined by ${joinText(different)} here and by ${joinText(first)} at ${place}`,
      hint: 'the edges into one node share one `join_mode`; say it on one of them',
    })];
  });
}

/** A join that joins nothing is probably on the wrong edge. */
export function checkJoinEffects({ document, graph }: RuleFacts): readonly Problem[] {
  return document.edges.flatMap((edge) => {
    const { joinMode, joinCount, pointer } = edge;
    const told = { code: 'OSOP-DOC-023', severity: 'warning' } as const;
    if (joinCount !== undefined && joinMode !== 'wait_n') {
      const message = '`join_count` has no effect without `join_mode: wait_n`';
      return [problemAt(document, `${pointer}/join_count`, { ...told, message })];
    }
    const nodes = joinedNodes({ document, graph }, edge);
    const isTooMany = joinMode === 'wait_n' && (joinCount === undefined || nodes.some(({ edges }) => edges.length < joinCount));
    if (joinMode === undefined || isTooMany || nodes.some(({ edges }) => edges.length > 1)) return [];
    const message = leadsBack(edge)
      ? '`join_mode` has no effect on a loop back'
      : `\`join_mode\` has no effect: only this edge leads to ${quoted(edge.to)}`;
    const hint = 'it belongs on the edges that come together at one node';
    return [problemAt(document, `${pointer}/join_mode`, { ...told, message, hint })];
  });
}

interface JoinedNode {
  readonly nodeId: string;
  readonly edges: readonly WorkflowEdge[];
}

/** The nodes that wait for this edge, each with all edges that it waits for. */
function joinedNodes({ graph }: RuleFacts, edge: WorkflowEdge): readonly JoinedNode[] {
  if (leadsBack(edge)) return [];
  const targets = new Set(graph.outgoing(edge.from).filter((link) => link.edge === edge).map((link) => link.to));
  return Array.from(targets, (nodeId) => ({ nodeId, edges: edgesInto(graph, nodeId) }));
}

/** Edges that a node waits for: not the loops back, and a switch once. */
function edgesInto(graph: RuleFacts['graph'], nodeId: string): readonly WorkflowEdge[] {
  return [...new Set(graph.incoming(nodeId).map((link) => link.edge))].filter((edge) => !leadsBack(edge));
}

function counted(edges: number): string {
  return edges === 1 ? 'only 1 edge leads' : `only ${edges} edges lead`;
}

function joinText({ joinMode, joinCount }: WorkflowEdge): string {
  return joinCount === undefined ? `\`${joinMode}\`` : `\`${joinMode}\` with ${joinCount}`;
}
