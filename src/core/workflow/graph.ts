import { findCycles } from './cycles.js';
import type { EdgeMode, WorkflowDocument, WorkflowEdge } from './document.js';

/** One way from a node to a node: an edge, or one target of a `switch` edge. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly edge: WorkflowEdge;
  /** JSON pointer of what names the target. */
  readonly pointer: string;
}

/**
 * Facts about the graph of a workflow. Ids that no node has take no part in it; of nodes with the
 * same id the graph sees one. Nothing beyond the links is computed before it is asked for.
 */
export interface WorkflowGraph {
  /** Every node once, in the order of the file. */
  readonly nodeIds: readonly string[];
  readonly links: readonly GraphLink[];
  /** Nodes that nothing leads to, loops back aside, in the order of the file: the run begins there. */
  readonly entries: readonly string[];
  readonly incoming: (nodeId: string) => readonly GraphLink[];
  readonly outgoing: (nodeId: string) => readonly GraphLink[];
  /** Every node that can run before this one, loops back included; itself only where it is in a loop. */
  readonly upstream: (nodeId: string) => ReadonlySet<string>;
  /** Every node that can run after this one, loops back included. */
  readonly downstream: (nodeId: string) => ReadonlySet<string>;
  /** Nodes that a run can reach. */
  readonly reachable: () => ReadonlySet<string>;
  /**
   * One cycle out of each set of nodes that lead back to each other without a loop edge, as the
   * nodes on it, the first one not repeated. A node that leads to itself is a cycle of one.
   */
  readonly cycles: () => readonly (readonly string[])[];
  /**
   * The nodes that a `when` loop repeats: those on ways from its target to its origin, both
   * included. Empty when it does not lead back.
   */
  readonly loopBody: (edge: WorkflowEdge) => ReadonlySet<string>;
}

/**
 * True for a `when` loop, which leads back: its target does not wait for it. A `for_each` loop
 * leads forward, and runs its target once for each item.
 */
export function leadsBack(edge: WorkflowEdge): boolean {
  return edge.mode === 'loop' && edge.forEach === undefined;
}

const failureModes: ReadonlySet<EdgeMode> = new Set(['fallback', 'error', 'timeout']);

/** True for the modes that are followed because something failed; that they are not taken is no failure. */
export function reactsToFailure(mode: EdgeMode): boolean {
  return failureModes.has(mode);
}

/** Where an edge can lead to, each target with the pointer of what names it. */
export function targetsOf(edge: WorkflowEdge): readonly { readonly to: string; readonly pointer: string }[] {
  if (edge.mode !== 'switch') return [{ to: edge.to, pointer: `${edge.pointer}/to` }];
  const otherwise = edge.defaultTo === undefined
    ? { to: edge.to, pointer: `${edge.pointer}/to` }
    : { to: edge.defaultTo, pointer: `${edge.pointer}/default_to` };
  return [...edge.cases.map(({ to, pointer }) => ({ to, pointer: `${pointer}/to` })), otherwise];
}

/** Builds the graph of a workflow. */
export function buildGraph(document: WorkflowDocument): WorkflowGraph {
  const nodeIds = [...new Set(document.nodes.map((node) => node.id))];
  const known = new Set(nodeIds);
  const links = document.edges.flatMap((edge) =>
    targetsOf(edge).flatMap(({ to, pointer }): readonly GraphLink[] =>
      known.has(edge.from) && known.has(to) ? [{ from: edge.from, to, edge, pointer }] : [],
    ),
  );
  const incoming = groupBy(links, 'to');
  const outgoing = groupBy(links, 'from');
  const next = (id: string): readonly string[] => forwardOnly(outgoing, id).map((link) => link.to);
  const previous = (id: string): readonly string[] => forwardOnly(incoming, id).map((link) => link.from);
  const entries = nodeIds.filter((id) => forwardOnly(incoming, id).length === 0);
  const upstream = new Map<string, ReadonlySet<string>>();
  return {
    nodeIds,
    links,
    entries,
    incoming: (nodeId) => incoming.get(nodeId) ?? [],
    outgoing: (nodeId) => outgoing.get(nodeId) ?? [],
    upstream(nodeId) {
      const found = upstream.get(nodeId) ?? reach([nodeId], (id) => (incoming.get(id) ?? []).map((link) => link.from));
      upstream.set(nodeId, found);
      return found;
    },
    downstream: (nodeId) => reach([nodeId], (id) => (outgoing.get(id) ?? []).map((link) => link.to)),
    reachable: () => new Set([...entries, ...reach(entries, (id) => (outgoing.get(id) ?? []).map((link) => link.to))]),
    cycles: () => findCycles(nodeIds, next),
    loopBody(edge) {
      const after = new Set([edge.to, ...reach([edge.to], next)]);
      if (!leadsBack(edge) || !after.has(edge.from)) return new Set();
      const before = new Set([edge.from, ...reach([edge.from], previous)]);
      return new Set([...after].filter((id) => before.has(id)));
    },
  };
}

function forwardOnly(links: ReadonlyMap<string, readonly GraphLink[]>, id: string): readonly GraphLink[] {
  return (links.get(id) ?? []).filter((link) => !leadsBack(link.edge));
}

function groupBy(links: readonly GraphLink[], end: 'from' | 'to'): ReadonlyMap<string, readonly GraphLink[]> {
  const groups = new Map<string, GraphLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}

/** What can be reached in one step or more; a start only where something leads back to it. */
function reach(starts: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const to of next(id)) {
      if (reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return reached;
}
