import { gaps, intoRows, moveRows, sortRows, type Place } from './graph-rows.js';

/** A box to place, in pixels. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow between two boxes, with the size of what stands at it; 0 by 0 for nothing. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly label: { readonly width: number; readonly height: number };
  /** How much it wants to be straight: 1 for a way out, more for the way that is meant. */
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything is: boxes and labels by their centre, in the order that they were given. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Point & Box)[];
  /** From the lower or upper edge of a box to that of another, through the gaps between others. */
  readonly ways: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

/** An arrow from a box to itself: how far it goes, and its distance to what stands at it. */
const loop = { length: 26, gap: 6 } as const;
/**
 * A layered drawing from top to bottom (Sugiyama, Tagawa, Toda: Methods for visual understanding of hierarchical system
 * structures, 1981): arrows that lead back are turned around, each box comes below those that lead to it, layers are
 * sorted so that few arrows cross, and moved so that they are straight. Labels have layers of their own, between those of
 * the boxes, so that nothing lies on them.
 */
export function layOut(boxes: readonly Box[], connections: readonly Connection[]): Layout {
  const backward = findBackward(boxes, connections);
  const layers = assignLayers(boxes, connections.map((connection, index) => (backward.has(index) ? { from: connection.to, to: connection.from } : connection)));
  const places = new Map(boxes.map((box): readonly [string, Place] => [box.id, placeFor(withLoops(box, connections), layers.get(box.id) ?? 0)]));
  const chains = connections.map((connection, index) => (connection.from === connection.to
    ? { kind: 'loop' as const, ...loopOf(index, { boxes, connections, places }) }
    : { kind: 'chain' as const, ...chainOf(connection, { places, turned: backward.has(index) }) }));
  const rows = intoRows([...places.values(), ...chains.flatMap((way) => (way.kind === 'chain' ? way.bends : []))]);
  sortRows(rows);
  moveRows(rows);
  return drawn({ boxes, places, chains, rows });
}

/** Indices of the arrows that close a circle when the boxes are followed in their order, and of those that begin and end at one box. */
function findBackward(boxes: readonly Box[], connections: readonly Connection[]): ReadonlySet<number> {
  const outgoing = new Map<string, { readonly to: string; readonly index: number }[]>(boxes.map(({ id }) => [id, []]));
  for (const [index, { from, to }] of connections.entries()) outgoing.get(from)?.push({ to, index });
  const backward = new Set<number>();
  const state = new Map<string, 'open' | 'done'>();
  for (const { id: start } of boxes) {
    if (state.has(start)) continue;
    const stack = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const arrow = outgoing.get(top.id)?.[top.next];
      top.next += 1;
      if (arrow === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(arrow.to) === 'open') {
        backward.add(arrow.index);
      } else if (!state.has(arrow.to)) {
        state.set(arrow.to, 'open');
        stack.push({ id: arrow.to, next: 0 });
      }
    }
  }
  return backward;
}

/** Even numbers: the odd layers between them are those of the labels. An arrow from a box to itself takes no part. */
function assignLayers(boxes: readonly Box[], connections: readonly Pick<Connection, 'from' | 'to'>[]): ReadonlyMap<string, number> {
  const layers = new Map(boxes.map(({ id }) => [id, 0]));
  const waitsFor = new Map(boxes.map(({ id }) => [id, 0]));
  const next = new Map<string, string[]>(boxes.map(({ id }) => [id, []]));
  for (const { from, to } of connections) {
    if (from === to) continue;
    next.get(from)?.push(to);
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  }
  const ready = boxes.map(({ id }) => id).filter((id) => waitsFor.get(id) === 0);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    for (const to of next.get(id) ?? []) {
      layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 2));
      const left = (waitsFor.get(to) ?? 0) - 1;
      waitsFor.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return layers;
}

function placeFor({ width, height }: { readonly width: number; readonly height: number }, layer: number): Place {
  return { width, height, layer, above: [], below: [], order: 0, x: 0 };
}

/** An arrow from a box to itself is drawn at the right of it; so much room it needs. */
function roomOf({ label }: Connection): number {
  return loop.length + (label.width === 0 ? 0 : label.width + loop.gap);
}

/** A box with the room for arrows to itself, the same on both sides, so that its centre stays. */
function withLoops({ id, width, height }: Box, connections: readonly Connection[]): { readonly width: number; readonly height: number } {
  const loops = connections.filter(({ from, to }) => from === id && to === id);
  return { width: width + 2 * loops.reduce((sum, connection) => sum + roomOf(connection), 0), height: Math.max(height, ...loops.map(({ label }) => label.height)) };
}

interface Loop {
  readonly place: Place;
  /** From the centre of the box to its edge. */
  readonly edge: number;
  /** From there to where this arrow turns, and to the centre of its label. */
  readonly out: number;
  readonly label: number;
}

function loopOf(index: number, { boxes, connections, places }: { readonly boxes: readonly Box[]; readonly connections: readonly Connection[]; readonly places: ReadonlyMap<string, Place> }): Loop {
  const own = connections[index];
  const [box, place] = [boxes.find(({ id }) => id === own?.from), places.get(own?.from ?? '')];
  if (own === undefined || box === undefined || place === undefined) throw new Error('an arrow of no box');
  const before = connections.slice(0, index).filter(({ from, to }) => from === box.id && to === box.id).reduce((sum, connection) => sum + roomOf(connection), 0);
  const out = before + loop.length - loop.gap;
  return { place, edge: box.width / 2, out, label: out + loop.gap + own.label.width / 2 };
}

/** An arrow as a chain of places from top to bottom. */
interface Chain {
  readonly top: Place;
  readonly bottom: Place;
  readonly bends: readonly Place[];
  readonly labelled: Place;
  readonly turned: boolean;
}

function chainOf({ from, to, label, weight }: Connection, { places, turned }: { readonly places: ReadonlyMap<string, Place>; readonly turned: boolean }): Chain {
  const [top, bottom] = [places.get(turned ? to : from), places.get(turned ? from : to)];
  if (top === undefined || bottom === undefined) throw new Error('an arrow of no box');
  const bends: Place[] = [];
  for (let layer = top.layer + 1; layer < bottom.layer; layer += 1) bends.push(placeFor(layer === top.layer + 1 ? label : { width: 0, height: 0 }, layer));
  const chain = [top, ...bends, bottom];
  for (const [index, place] of chain.slice(1).entries()) {
    const before = chain[index];
    if (before === undefined) continue;
    place.above.push({ place: before, weight });
    before.below.push({ place, weight });
  }
  return { top, bottom, bends, labelled: bends[0] ?? top, turned };
}

function drawn({ boxes, places, chains, rows }: { readonly boxes: readonly Box[]; readonly places: ReadonlyMap<string, Place>; readonly chains: readonly (({ readonly kind: 'chain' } & Chain) | ({ readonly kind: 'loop' } & Loop))[]; readonly rows: readonly (readonly Place[])[] }): Layout {
  const all = rows.flat();
  const left = (all.length === 0 ? 0 : Math.min(...all.map(({ x, width }) => x - width / 2))) - gaps.margin;
  const right = (all.length === 0 ? 0 : Math.max(...all.map(({ x, width }) => x + width / 2))) + gaps.margin;
  const bands: Band[] = [];
  let y: number = gaps.margin;
  for (const row of rows) {
    const height = Math.max(0, ...row.map((place) => place.height));
    bands.push({ top: y, height });
    y += height + gaps.layers;
  }
  const bandOf = ({ layer }: Place): Band => bands[layer] ?? { top: 0, height: 0 };
  const at = (place: Place): Point => ({ x: round(place.x - left), y: round(bandOf(place).top + bandOf(place).height / 2) });
  return {
    width: round(right - left),
    height: round(y - gaps.layers + gaps.margin),
    boxes: boxes.flatMap((box) => {
      const place = places.get(box.id);
      return place === undefined ? [] : [{ ...box, ...at(place) }];
    }),
    ways: chains.map((way) => (way.kind === 'loop' ? aside(way, at(way.place)) : wayOf(way, { at, bandOf }))),
  };
}

function aside({ edge, out, label }: Loop, { x, y }: Point): Layout['ways'][number] {
  const [near, far] = [x + edge, x + edge + out];
  return { points: [{ x: near, y: y - 8 }, { x: far, y: y - 8 }, { x: far, y: y + 8 }, { x: near, y: y + 8 }], label: { x: x + edge + label, y } };
}

/** The height that a layer takes. */
interface Band {
  readonly top: number;
  readonly height: number;
}

function wayOf({ top, bottom, bends, labelled, turned }: Chain, { at, bandOf }: { readonly at: (place: Place) => Point; readonly bandOf: (place: Place) => Band }): Layout['ways'][number] {
  const [start, end] = [at(top), at(bottom)];
  // Straight through each layer: an arrow turns only where no box can be.
  const through = bends.flatMap((bend): readonly Point[] => {
    const { height } = bandOf(bend);
    const { x, y } = at(bend);
    return height === 0 ? [{ x, y }] : [{ x, y: round(y - height / 2) }, { x, y: round(y + height / 2) }];
  });
  const points = [{ x: start.x, y: start.y + top.height / 2 }, ...through, { x: end.x, y: end.y - bottom.height / 2 }];
  return { points: turned ? points.toReversed() : points, label: at(labelled) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
