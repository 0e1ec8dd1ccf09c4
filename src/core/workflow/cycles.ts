/** Where one can go from a node. */
type Next = (id: string) => readonly string[];

/**
 * One cycle, a shortest one, for each set of nodes that lead back to each other, in the order of
 * `nodeIds`. A cycle is the nodes on it, the first one not repeated.
 */
export function findCycles(nodeIds: readonly string[], next: Next): readonly (readonly string[])[] {
  const places = new Map(nodeIds.map((id, index) => [id, index]));
  const placeOf = (id: string | undefined): number => places.get(id ?? '') ?? nodeIds.length;
  const cycles: (readonly string[])[] = [];
  for (const component of components(nodeIds, next)) {
    const members = new Set(component);
    const first = component.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a));
    const cycle = shortestCycle(first, (id) => next(id).filter((to) => members.has(to)));
    if (cycle !== undefined) cycles.push(cycle);
  }
  return cycles.toSorted((a, b) => placeOf(a[0]) - placeOf(b[0]));
}

function shortestCycle(start: string, next: Next): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const id of waiting) {
    for (const to of next(id)) {
      if (to === start) return wayTo(id, start, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, id);
      waiting.push(to);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let id = end; id !== start; ) {
    id = cameFrom.get(id) ?? start;
    way.unshift(id);
  }
  return way;
}

/** Strongly connected components (Tarjan), without recursion: a chain may have thousands of nodes. */
function components(nodeIds: readonly string[], next: Next): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const lower = (id: string, to: number | undefined): void => {
    lowest.set(id, Math.min(lowest.get(id) ?? Infinity, to ?? Infinity));
  };
  const enter = (id: string): { readonly id: string; readonly ways: Iterator<string> } => {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, ways: next(id)[Symbol.iterator]() };
  };
  for (const root of nodeIds) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const way = top.ways.next();
      if (way.done !== true) {
        if (!order.has(way.value)) path.push(enter(way.value));
        else if (isOpen.has(way.value)) lower(top.id, order.get(way.value));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.id, lowest.get(top.id));
      if (lowest.get(top.id) !== order.get(top.id)) continue;
      const component = open.splice(open.indexOf(top.id));
      for (const id of component) isOpen.delete(id);
      found.push(component);
    }
  }
  return found;
}
