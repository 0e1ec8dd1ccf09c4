/** A box, or a bend of an arrow on its way through a layer. */
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly layer: number;
  readonly above: Neighbour[];
  readonly below: Neighbour[];
  order: number;
  x: number;
}

export interface Neighbour {
  readonly place: Place;
  readonly weight: number;
}

/** Pixels between neighbours, between layers and around everything. */
export const gaps = { boxes: 28, bends: 18, layers: 20, margin: 8 } as const;
/** How often layers are sorted and moved: more changes nothing in graphs of this size. */
const sweeps = 8;
/** Pixels. A box that is less than this beside its neighbour stands under it instead. */
const slant = 12;

/** Places by layer, each in the order that it was made. */
export function intoRows(places: readonly Place[]): readonly Place[][] {
  const rows: Place[][] = Array.from({ length: Math.max(0, ...places.map(({ layer }) => layer)) + 1 }, () => []);
  for (const place of places) rows[place.layer]?.push(place);
  for (const row of rows) renumber(row);
  return rows;
}

function renumber(row: readonly Place[]): void {
  for (const [order, place] of row.entries()) place.order = order;
}

/** Sorts each row by where its neighbours stand, downwards and upwards in turn, and keeps the best of all. */
export function sortRows(rows: readonly Place[][]): void {
  let best = { crossings: crossingsOf(rows), rows: rows.map((row) => [...row]) };
  for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep += 1) {
    const downwards = sweep % 2 === 0;
    for (const row of downwards ? rows : rows.toReversed()) {
      const wanted = new Map(row.map((place) => [place, mean(downwards ? place.above : place.below, ({ order }) => order) ?? place.order]));
      row.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a.order - b.order);
      renumber(row);
    }
    const crossings = crossingsOf(rows);
    if (crossings < best.crossings) best = { crossings, rows: rows.map((row) => [...row]) };
  }
  for (const [layer, row] of rows.entries()) {
    row.splice(0, row.length, ...(best.rows[layer] ?? []));
    renumber(row);
  }
}

function crossingsOf(rows: readonly (readonly Place[])[]): number {
  let crossings = 0;
  for (const row of rows) {
    const lines = row.flatMap((place) => place.below.map((below) => [place.order, below.place.order] as const));
    for (const [index, [top, bottom]] of lines.entries()) {
      for (const [otherTop, otherBottom] of lines.slice(index + 1)) if ((top - otherTop) * (bottom - otherBottom) < 0) crossings += 1;
    }
  }
  return crossings;
}

function mean(neighbours: readonly Neighbour[], valueOf: (place: Place) => number): number | undefined {
  if (neighbours.length === 0) return undefined;
  return neighbours.reduce((sum, { place, weight }) => sum + valueOf(place) * weight, 0) / neighbours.reduce((sum, { weight }) => sum + weight, 0);
}

/** Moves places towards their neighbours without changing their order or letting them touch. */
export function moveRows(rows: readonly (readonly Place[])[]): void {
  for (const row of rows) spread(row, row.map(() => 0));
  for (let sweep = 0; sweep < 2 * sweeps; sweep += 1) {
    const downwards = sweep % 2 === 0;
    for (const row of downwards ? rows : rows.toReversed()) {
      spread(row, row.map((place) => {
        const [above, below] = [mean(place.above, ({ x }) => x), mean(place.below, ({ x }) => x)];
        return (downwards ? (above ?? below) : (below ?? above)) ?? place.x;
      }));
    }
  }
  for (let sweep = 0; sweep < 2 * sweeps; sweep += 1) {
    for (const row of rows) spread(row, row.map((place) => mean([...place.above, ...place.below], ({ x }) => x) ?? place.x));
  }
  for (const row of rows) straighten(row, 'above');
  for (const row of rows.toReversed()) straighten(row, 'below');
}

/** Puts bends and labels under the place above them, or over the one below, where nothing is in the way; boxes where they nearly are. */
function straighten(row: readonly Place[], side: 'above' | 'below'): void {
  const entries = [...row.entries()];
  // From both sides: one that moves makes room for its neighbour.
  for (const [index, place] of [...entries, ...entries.toReversed()]) {
    const [left, right] = [row[index - 1], row[index + 1]];
    const from = left === undefined ? Number.NEGATIVE_INFINITY : left.x + distance(left, place);
    const to = right === undefined ? Number.POSITIVE_INFINITY : right.x - distance(place, right);
    const wanted = place[side].toSorted((a, b) => b.weight - a.weight)[0]?.place;
    if (wanted === undefined || wanted.x < from || wanted.x > to) continue;
    if ((isBox(place) || isBox(wanted)) && Math.abs(wanted.x - place.x) > slant) continue;
    place.x = wanted.x;
  }
}

/** How hard a place is to push aside. */
function pull({ above, below }: Place): number {
  return Math.max(1, [...above, ...below].reduce((sum, { weight }) => sum + weight, 0));
}

function distance(left: Place, right: Place): number {
  return (left.width + right.width) / 2 + (isBox(left) && isBox(right) ? gaps.boxes : gaps.bends);
}

/** The places of a row as near to where they should be as their distances allow, by least squares: neighbours that push each other move as one. */
function spread(row: readonly Place[], wanted: readonly number[]): void {
  const offsets: number[] = [];
  for (const [index, place] of row.entries()) {
    const before = row[index - 1];
    offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + distance(before, place));
  }
  const groups: { sum: number; weight: number; count: number }[] = [];
  for (const [index, offset] of offsets.entries()) {
    const place = row[index];
    const weight = place === undefined ? 1 : pull(place);
    let group = { sum: ((wanted[index] ?? 0) - offset) * weight, weight, count: 1 };
    for (let last = groups.at(-1); last !== undefined && last.sum / last.weight > group.sum / group.weight; last = groups.at(-1)) {
      group = { sum: group.sum + last.sum, weight: group.weight + last.weight, count: group.count + last.count };
      groups.pop();
    }
    groups.push(group);
  }
  const starts = groups.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
  for (const [index, place] of row.entries()) place.x = (starts[index] ?? 0) + (offsets[index] ?? 0);
}

function isBox({ layer, width }: Place): boolean {
  return layer % 2 === 0 && width > 0;
}
