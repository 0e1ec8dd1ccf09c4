import type { EdgeMode } from '../core/workflow/document.js';
import type { Plan, PlannedEdge } from '../core/workflow/plan.js';

/**
 * An edge is `taken`, `unchosen` (the workflow goes another way) or `blocked` (what it waits for
 * failed). Until its source has ended it is `open`.
 */
export type EdgeDecision = 'open' | 'taken' | 'unchosen' | 'blocked';

/** What a node may do now, by the decisions on the edges that lead to it. */
export type Readiness = 'wait' | 'run' | 'skip' | 'block';

/** Modes that are followed only because something failed; for them "not taken" is no failure. */
const failureModes: ReadonlySet<EdgeMode> = new Set(['fallback', 'error', 'timeout']);

/** One arrow of the graph: an edge has one target, a `switch` edge one per case. */
export interface Arrow {
  readonly edgeIndex: number;
  readonly planned: PlannedEdge;
  readonly from: string;
  readonly to: string;
}

/** The decisions on a plan's edges, and what follows from them. Knows nothing of time or handlers. */
export class GraphState {
  readonly arrows: readonly Arrow[];
  private readonly decisions: EdgeDecision[];
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
    this.arrows = plan.edges.flatMap((planned, edgeIndex) =>
      targetsOf(planned).map((to) => ({ edgeIndex, planned, from: planned.edge.from, to })),
    );
    this.decisions = this.arrows.map(() => 'open');
  }

  /** Arrows out of a node, with their places in `decide`. */
  outgoing(node: string): readonly { readonly arrow: Arrow; readonly place: number }[] {
    return this.arrows.flatMap((arrow, place) => (arrow.from === node ? [{ arrow, place }] : []));
  }

  decide(place: number, decision: EdgeDecision): void {
    this.decisions[place] = decision;
  }

  /** Whether the node can run, given that it has not run yet. */
  readiness(node: string): Readiness {
    const incoming = this.arrows.flatMap((arrow, place) => (arrow.to === node && !isBackEdge(arrow.planned) ? [{ arrow, decision: this.decisions[place] ?? 'open' }] : []));
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
      const handlesFailure = incoming.some(({ arrow, decision }) => decision === 'taken' && failureModes.has(arrow.planned.edge.mode));
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
        if (isBackEdge(arrow.planned) || reached.has(arrow.to)) continue;
        reached.add(arrow.to);
        queue.push(arrow.to);
      }
    }
    return reached;
  }

  /** Nodes in the order of the file. */
  nodeIds(): readonly string[] {
    return [...this.plan.nodes.keys()];
  }
}

/** True for a `when` loop: it leads back, and its target does not wait for it. */
export function isBackEdge(planned: PlannedEdge): boolean {
  return planned.edge.mode === 'loop' && planned.forEach === undefined;
}

/** Every node that an edge can lead to. */
export function targetsOf({ edge }: PlannedEdge): readonly string[] {
  if (edge.mode !== 'switch') return [edge.to];
  return [...new Set([...edge.cases.map((choice) => choice.to), edge.defaultTo ?? edge.to])];
}

/** How many taken edges a node needs: all that are live, or a number. */
function joinOf(incoming: readonly PlannedEdge[]): 'all' | number {
  const declared = incoming.find(({ edge }) => edge.joinMode !== undefined)?.edge;
  if (incoming.length < 2 || declared === undefined) return 'all';
  if (declared.joinMode === 'wait_any') return 1;
  if (declared.joinMode === 'wait_n') return declared.joinCount ?? 1;
  return 'all';
}
