import { leadsBack, reactsToFailure, targetsOf } from '../core/workflow/graph.js';
import type { Plan, PlannedEdge } from '../core/workflow/plan.js';

/**
 * An edge is `taken`, `unchosen` (the workflow goes another way) or `blocked` (what it waits for
 * failed). Until its source has ended it is `open`.
 */
export type EdgeDecision = 'open' | 'taken' | 'unchosen' | 'blocked';

/** What a node may do now, by the decisions on the edges that lead to it. */
export type Readiness = 'wait' | 'run' | 'skip' | 'block';

/** One arrow of the graph: an edge has one target, a `switch` edge one per case. */
export interface Arrow {
  readonly edgeIndex: number;
  readonly planned: PlannedEdge;
  readonly from: string;
  readonly to: string;
}

/** An arrow and its place, by which it is decided. */
interface Placed {
  readonly arrow: Arrow;
  readonly place: number;
}

/** The decisions on a plan's edges, and what follows from them. Knows nothing of time or handlers. */
export class GraphState {
  private readonly arrows: readonly Arrow[];
  private readonly decisions: EdgeDecision[];
  private readonly into: ReadonlyMap<string, readonly Placed[]>;
  private readonly outOf: ReadonlyMap<string, readonly Placed[]>;

  constructor(plan: Plan) {
    this.arrows = plan.edges.flatMap((planned, edgeIndex) => {
      // Several cases of a switch may name the same node: it is one arrow, for joins count arrows.
      const targets = new Set(targetsOf(planned.edge).map(({ to }) => to));
      return [...targets].map((to) => ({ edgeIndex, planned, from: planned.edge.from, to }));
    });
    this.decisions = this.arrows.map(() => 'open');
    const placed = this.arrows.map((arrow, place) => ({ arrow, place }));
    this.into = groupByNode(placed.filter(({ arrow }) => !leadsBack(arrow.planned.edge)), 'to');
    this.outOf = groupByNode(placed, 'from');
  }

  /** Arrows out of a node, with their places in `decide`. */
  outgoing(node: string): readonly Placed[] {
    return this.outOf.get(node) ?? [];
  }

  decide(place: number, decision: EdgeDecision): void {
    this.decisions[place] = decision;
  }

  /** Whether the node can run, given that it has not run yet. */
  readiness(node: string): Readiness {
    const incoming = (this.into.get(node) ?? []).map(({ arrow, place }) => ({ arrow, decision: this.decision(place) }));
    if (incoming.length === 0) return 'run';
    const taken = incoming.filter(({ decision }) => decision === 'taken').length;
    const open = incoming.filter(({ decision }) => decision === 'open').length;
    const join = joinOf(incoming.map(({ arrow }) => arrow.planned));
    if (join !== 'all') {
      if (taken >= join) return 'run';
      if (taken + open >= join) return 'wait';
      return incoming.some(({ decision }) => decision === 'blocked') ? 'block' : 'skip';
    }
    if (open > 0) return 'wait';
    if (incoming.some(({ decision }) => decision === 'blocked')) {
      const handlesFailure = incoming.some(({ arrow, decision }) => decision === 'taken' && reactsToFailure(arrow.planned.edge.mode));
      return handlesFailure ? 'run' : 'block';
    }
    return taken > 0 ? 'run' : 'skip';
  }

  /** Edges taken so far, as indices into the plan's edges. */
  edgesTaken(): readonly number[] {
    const taken = this.arrows.flatMap((arrow, place) => (this.decisions[place] === 'taken' ? [arrow.edgeIndex] : []));
    return [...new Set(taken)];
  }

  /** Opens every edge again that leaves one of the nodes, but for those by which others have run already. */
  reopen(nodes: ReadonlySet<string>): void {
    for (const [place, arrow] of this.arrows.entries()) {
      if (!nodes.has(arrow.from)) continue;
      if (this.decisions[place] === 'taken' && !nodes.has(arrow.to)) continue;
      this.decisions[place] = 'open';
    }
  }

  decision(place: number): EdgeDecision {
    return this.decisions[place] ?? 'open';
  }

  /** All nodes that can be reached from one, itself included; loops back are not followed. */
  reachableFrom(node: string): ReadonlySet<string> {
    const reached = new Set([node]);
    const queue = [node];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const { arrow } of this.outgoing(next)) {
        if (leadsBack(arrow.planned.edge) || reached.has(arrow.to)) continue;
        reached.add(arrow.to);
        queue.push(arrow.to);
      }
    }
    return reached;
  }
}

function groupByNode(placed: readonly Placed[], end: 'from' | 'to'): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const item of placed) {
    const group = groups.get(item.arrow[end]);
    if (group === undefined) groups.set(item.arrow[end], [item]);
    else group.push(item);
  }
  return groups;
}

/** How many taken edges a node needs: all that are live, or a number. */
function joinOf(incoming: readonly PlannedEdge[]): 'all' | number {
  const declared = incoming.find(({ edge }) => edge.joinMode !== undefined)?.edge;
  if (incoming.length < 2 || declared === undefined) return 'all';
  if (declared.joinMode === 'wait_any') return 1;
  if (declared.joinMode === 'wait_n') return declared.joinCount ?? 1;
  return 'all';
}
